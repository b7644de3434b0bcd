"""Items that the clause of the number does not name in full, and which the words around it complete."""

from __future__ import annotations

from unionstats import rx
from unionstats.link.items.cases.people import is_name
from unionstats.link.items.cases.predicates import predicate_after
from unionstats.link.items.cases.same import without_rate
from unionstats.link.items.cases.sites import Site
from unionstats.link.items.phrases.after import noun_after
from unionstats.link.items.phrases.against import comparator
from unionstats.link.items.phrases.before import thing_before
from unionstats.link.items.phrases.clauses_behind import next_clause
from unionstats.link.items.phrases.phrases import from_mark, label, only_acts, only_places, strip_left, without_break
from unionstats.link.items.phrases.subjects import subject_in
from unionstats.link.items.phrases.words import BREAK, CLOSING, JOINS, SAYS, Word, tail_of, word_classes

_HIGHER = frozenset({"高于", "低于", "快于", "慢于", "高出", "优于", "超过", "超", "好于", "大于", "小于"})
_LEVELS = ("水平", "平均数", "平均值", "均值", "目标", "标准", "预期")


_AIMS = ("目标", "任务", "计划", "红线", "控制线", "警戒线", "预期值", "目标值", "计划数", "任务数")


def aimed_at(s: Site) -> str:
    """完成 50万人的 全年 目标任务: the goal of what the number before counted, where the clause names nothing else."""
    right = s.behind_hedges
    if right[0].text != "的" or any(
        not (w.letter in "CP" or w.kinds & _COMES_TO or w.text in _SETS) for w in s.turn.head
    ):
        return ""
    k = next((k for k, w in enumerate(right[1:_AIM], 1) if w.text.endswith(_AIMS)), 0)
    if not k or any(not (w.letter in "NGVAT" or "time" in w.kinds) or "light" in w.kinds for w in right[1:k]):
        return ""
    if k + 1 < len(right) and right[k + 1].text.endswith(_AIMS):  # 目标 任务
        k += 1
    if k + 1 < len(right) and right[k + 1].noun:
        return ""  # 3000万元的 计划 项目
    same = s.near and s.kinds[-1] == s.mention.kind and s.level and not s.level.endswith(_AIMS)
    return s.level + label(right[k - (right[k - 1].text in _AIMS) : k + 1]) if same else label(right[1 : k + 1])


_AIM = 6  # words
_COMES_TO = frozenset({"light", "link", "difference", "adverb"})
_SETS = frozenset({"确定", "制定", "制订", "定下", "设定", "提出", "下达", "分解", "既定", "实现", "高于", "低于"})


def of_the_compared(s: Site) -> str:
    """增幅高于全省3.2%的平均增幅: the number is what the other thing has."""
    right = s.behind_hedges
    if s.left and s.left[-1].text == "的" and not (right and right[0].noun):
        at = comparator(s.left) if right else -1
        if at >= 0 and s.near and "".join(w.text for w in s.left[:at]) in ("", "相"):
            return s.level  # 票价49元，相较去年的52元有所下调
        if at > 0 and not s.near:
            return label(thing_before(s.left[:at]))  # 合格率较前年的85%提高
        if s.near and _ends_course(s):
            return s.level
    if s.mention.kind == "duration" or len(right) < 2 or right[0].text != "的":
        return ""
    if not any(w.text in _HIGHER for w in s.left[-6:]) and comparator(s.left) < 0:
        return ""
    if s.left and s.left[-1].text in _HIGHER and s.turn.head and s.turn.head[-1].ends("attribute"):
        return ""  # 利率 低于 3%的 贷款
    thing: list[Word] = []
    for w in right[1:9]:
        if w.letter not in "NGA" and "average" not in w.kinds:
            break
        thing.append(w)
        if w.ends("attribute") or w.text.endswith(_LEVELS):
            return ((s.level or s.carried) if thing[0].text in _ONLY_SO_MUCH else "") or label(thing)
    return ""


_ONLY_SO_MUCH = frozenset({"水平", "规模", "数量"})


def _ends_course(s: Site) -> bool:
    """从一审的28%上升至二审的61%: whether the number is where another one has gone to."""
    left = s.left
    if len(left) < 3 or not (left[0].kinds & {"up", "down", "level"}):
        return False
    reaches = "level" in left[0].kinds or left[1].text in ("至", "到", "为")
    return reaches and any(w.text in ("从", "由") for w in s.clause[: len(s.clause) - len(left)])


def than_the_indicator(s: Site) -> str:
    """今年的80岁比5年前的人均预期寿命提高了2岁: the indicator of a number is named where it is compared."""
    if s.turn.head or s.seen[-1].step not in ("age", "again"):
        return ""
    at = comparator(s.left)
    end = next((i for i, w in enumerate(s.left) if i > at and w.kinds & {"up", "down"}), 0) if at >= 0 else 0
    compared = strip_left(s.left[at + 1 : end]) if end else []
    return label(thing_before(compared)) if compared and compared[-1].ends("attribute") else ""


_CURRENCY = "(?:人民币|美元|欧元|英镑|日元|港元|港币|韩元|卢布|法郎|澳元|加元|泰铢|卢比|元|[一-鿿]{1,4}元)"
_EXCHANGED = r"(?:[可大]?约?合|[可大]?约?可?兑换?|[可大]?约?[折换]合?|约?等于|约?相当于|=|＝)(?:成|到|为|人民币)*约?"
_EXCHANGES = frozenset("合兑折换等当=＝")  # one of these is in whatever is such a word
_AT_RATE = rx.compile(rf"(?<![\d.])(?:1|一|100|百){_CURRENCY}{_EXCHANGED}$")
_ONE = rx.compile(rf"(?:1|一|100|百){_CURRENCY}")
_FOR = rx.compile(_EXCHANGED)


def exchange_rate(s: Site) -> str:
    """1美元约合154日元."""
    first = False
    if _ONE.fullmatch(s.said):
        behind = next((w for w in s.rest if w.letter == "#"), None)
        first = behind is not None and behind.text.endswith("元")
        first = first and _FOR.match("".join([w.text for w in s.rest[:4]])) is not None
    before = "".join([w.text for w in s.clause[-5:]])
    first = first or (not _EXCHANGES.isdisjoint(before) and _AT_RATE.search(before) is not None)
    return "汇率" if first or _is_quoted(s) else ""


def _is_quoted(s: Site) -> bool:
    """5000盾 兑 1美元: whether the number stands beside another, with the word for exchange between them."""
    rest, clause = s.rest[:2], s.clause[-2:]
    first = len(rest) > 1 and rest[0].text in _CHANGED and rest[1].letter == "#"
    return first or (len(clause) > 1 and clause[1].text in _CHANGED and clause[0].letter == "#")


_CHANGED = frozenset({"兑", "兑换"})


_TEMPERATURE = ("气温", "温度", "水温", "地温", "体温", "室温")


_FEVER = ("高热", "高烧", "低烧", "低热", "发烧", "发热", "烧到")
_WARMS = (*_FEVER, "降温", "升温", "增温", "回温", "温差")


def temperature(s: Site) -> str:
    """最低气温：山区3～5℃，平原6～8℃: the places of one list share what is said before it.

    Who has a fever (高烧 39℃) has it of the body; 降温 10℃ is no temperature.
    """
    if hot := _so_hot(s):
        return hot
    if any(w.ends("attribute") and w.text not in ("温差", "最高", "最低") for w in s.left):
        return ""  # 降温 幅度
    if turned := next((w.text for w in reversed(s.left) if w.text.endswith(_WARMS)), ""):
        return "体温" if turned.endswith(_FEVER) else turned
    if any(w.text.endswith(_TEMPERATURE) for w in s.left):
        return ""
    if s.near and s.last.endswith(_WARMS):  # 降温10℃以上，局地 达 16℃
        return s.last
    if extreme := next((w.text for w in s.left if w.text in ("最高", "最低")), ""):
        return extreme + "气温"  # 最高 气温 19度，最低 5度
    ws = [*s.before, *s.clause]
    at = next((i for i in range(len(ws) - 1, -1, -1) if ws[i].text.endswith(_TEMPERATURE)), -1)
    said = label(thing_before(ws[: at + 1])) if at >= 0 else ""
    return said or (s.carried if s.carried.endswith(_TEMPERATURE) else "气温")


def _so_hot(s: Site) -> str:
    """高达 300℃ 的 炉气: the temperature of what is so hot; not 高达 40℃ 的 高温."""
    right = s.behind_hedges
    reaches = len(right) > 1 and right[0].text == "的" and s.left and s.left[-1].text in ("达", "高达", "近", "高")
    thing = noun_after(right[1:]) if reaches and (s.left[-1].text != "达" or s.left[-2:][0].text == "高") else []
    return label(thing) + "温度" if thing and not thing[-1].text.endswith(_WEATHER) else ""


_WEATHER = (
    "天气",
    "高温",
    "低温",
    "气候",
    "气温",
    "温度",
    "天",
    "日",
    "环境",
    "条件",
    "酷暑",
    "严寒",
    "热浪",
    "阳光",
    "烈日",
)


def of_the_rest(s: Site) -> str:
    """企业有3家，另两家为甲公司、乙公司: what the total before counted."""
    left = s.left
    if not left or not (s.seen or s.carried):
        return ""
    if left[-1].text not in ("另", "另外") and not (left[-1].text in "有外的" and left[0].text in ("另", "另外")):
        return ""
    if s.noun or not any(w.letter in "PVDX" or w.text in BREAK for w in s.behind_hedges[:1]):
        return ""
    if s.whole_unit and s.behind_hedges:  # 另3人受伤
        return ""
    counted = (x.item for x in s.told("count"))
    return next(counted, s.carried)


_POINTS = ("像", "如", "类似", "这", "那", "此", "同样")


def fronted(s: Site) -> str:
    """像老周这样的搬迁群众，全县共有3200户: what is told first, before the place that has so many."""
    head = s.turn.head
    if s.near or s.inside:
        return ""
    alone = len(head) == 1 and (head[0].text[0] in _WHOSE or (head[0].letter == "N" and not head[0].kinds))
    if not (alone or only_places(head)) or not s.just_before or s.just_before[-1].text not in "，,":
        return ""
    clause = strip_left(from_mark(without_break(s.before)))
    last = next((w for w in reversed(clause) if w.text not in CLOSING), None)
    if last is None or not last.noun or last.kinds & _SCENES:
        return ""
    if any(w.letter in "#@%" for w in clause) or only_places(clause) or only_acts(clause):
        return ""
    of = max((i for i, w in enumerate(clause) if w.text in ("的", "这种", "此类", "这类")), default=-1)
    own = clause[of + 1 :]
    verbs = any(w.letter == "V" or w.kinds & {"main", "light"} for w in own)
    if any(w.letter in "PDFC" for w in own) or (of < 0 and (verbs or last.ends("org_tail"))):
        return ""
    if s.whole_unit and not (last.ends("person") or last.text.endswith(("户", "家庭"))):
        return ""
    points = of >= 0 and any(w.text.startswith(_POINTS) for w in clause[:of])
    if not points and not only_places(head) and head[0].text[0] not in _WHOSE:
        return ""  # the head may be what is counted
    if of < 0 or points or clause[0].letter in "PR":
        return label(own)
    return label(clause) if len(label(clause)) <= _FRONTED else label(own)


_WHOSE = frozenset("全我本该")
_SCENES = frozenset({"time", "place", "conjunction", "actor"})
_FRONTED = 16  # characters


def are_those(s: Site) -> str:
    """这 500人，就是 我们 慰问 的 重点: what those pointed at are said to be, right behind their number."""
    if s.named or all(w.text[0] not in "这那" for w in s.left[:2]):
        return ""
    clause = next_clause(s.behind)
    at = next((i for i, w in enumerate(clause[:3]) if w.text in _ARE), -1)
    return label(thing_before(clause[at + 1 :])) if at >= 0 else ""


_ARE = frozenset({"是", "就是", "便是", "都是", "正是"})
HEADS = {"户": "户数", "人": "人数", "口人": "人口"}
_SETTLED = rx.compile("[村镇乡屯寨旗]$|社区$|小区$")


def household(s: Site) -> str:
    """5个村民小组320户1200人: households and people are counted beside their group, which is no item of theirs."""
    unit = s.mention.unit
    rest = s.behind_hedges
    if unit != "户" and s.seen and s.seen[-1].step == "counted" and _are_group(s):
        return s.last
    last = s.seen[-1] if s.seen else None
    if last and not (s.left or rest) and s.near and last.item.endswith(_SEATED) and _governs(s):
        return "人口" if unit == "人" else "户数" if unit == "户" else ""  # 辖 42个 村，3.6万人
    listed = last and s.kinds[-1] == "count" and last.step == "counted" and last.item == label(strip_left(s.left))
    if not (last and listed and last.item and len(s.clause) > len(s.left)):  # 培训 5次，培训 (300人) tells of this anew
        return "" if rest or (last and s.kinds[-1] == "count") else _settlement(s)
    if rest and rest[0].letter not in "VGDP":
        return ""
    reaching = _reaching(s)
    if reaching in _MOVES:
        return label(predicate_after(rest)) or reaching  # 转移 3个 镇 412户 1265人
    return label(predicate_after(rest)) or (reaching if unit == "人" else "") + HEADS[unit]


_SEATED = ("村", "社区", "居委会", "村委会", "村民小组", "居民小组", "街道", "乡镇", "镇", "乡", "屯", "户数")
_RULES = frozenset({"辖", "下辖", "管辖", "所辖", "现辖", "共辖", "辖有", "下设"})


def _governs(s: Site) -> bool:
    """Do the words of the sentence tell what a place has: 辖 (42个村)?"""
    return any(w.text in _RULES for w in (*s.before, *s.clause))


_MOVES = frozenset({"转移", "转移安置", "安置", "疏散", "撤离", "搬迁", "撤出", "避险", "解救", "救出", "帮扶", "慰问"})
_REACHES = frozenset({"惠及", "覆盖", "受益", "受惠", "普惠", "涉及", "影响", "波及", "危及"})


def _reaching(s: Site) -> str:
    """惠及 12座 城市 500万人: the verb before the bodies counted first, if it says how these are concerned."""
    upto = s.clause[: len(s.clause) - len(s.left)]
    at = next((i for i in range(len(upto) - 1, -1, -1) if upto[i].letter == "#"), 0)
    while at and (upto[at - 1].kinds & {"link", "adverb"} or upto[at - 1].letter == "N" or upto[at - 1].text in JOINS):
        at -= 1  # 惠及 安平、桥头 2个 镇 4万人
    return upto[at - 1].text if at and upto[at - 1].text in _REACHES | _MOVES else ""


_TEAM = ("队", "队伍", "团队", "小组", "小分队", "工作组", "班组", "专班", "代表团", "代表队", "方队", "方阵")


def _are_group(s: Site) -> bool:
    """选派 8支 救援队伍 160人 赶赴 灾区: whether the persons are those of the teams counted right before."""
    return s.last.endswith(_TEAM) and label(s.left) == s.last


def _settlement(s: Site) -> str:
    """全村共有86户, 那是个山村，共40户: the households of a village, with nothing behind that says more of them."""
    head = s.turn.head
    said = "户数" if s.mention.unit == "户" else "人口"
    if not any(w.kinds & {"existence", "total"} for w in s.left[-2:]):
        return ""
    if len(head) == 2 and head[0].text in ("我们", "咱们", "他们", "我", "咱") and _is_settled(head[1:]):
        return said
    if len(head) == 1 and head[0].text[0] in "全该本" and _is_settled(head):
        return head[0].text * (head[0].text[0] == "全") + said
    before = thing_before(without_break(s.before)) if not head else []
    return said if before and _is_settled(before) else ""


def _is_settled(ws: list[Word]) -> bool:
    return bool(_SETTLED.search(ws[-1].text)) or only_places(ws)


def each_household(item: str, unit: str) -> str:
    """320户1200人: the item of a number in such a list, where that of the first is ``item``."""
    first = next((head for head in HEADS.values() if item.endswith(head)), "")
    if not first or unit not in HEADS:
        return item
    whole = item.removesuffix(first)
    return whole + ("人口" if whole and unit != "户" else HEADS[unit])


_AS_SUBJECT = 8  # characters


def owned(s: Site, item: str) -> str:
    """物流业较快增长，进出口75亿元: a bare indicator with the subject of the clause before; ``item`` if it has none."""
    if len(item) <= _BARE_INDICATOR and (of := _labelled(s, item)):
        return of + item
    if item == "增加值" and s.seen and (of := _of_which_branch(s, item)):
        return of
    if item in _OUTPUTS and s.near and (crop := _CROP.fullmatch(s.last)):
        return crop[1] + item  # 小麦 播种面积 3万亩，总产 1万吨
    if item == "金额" or s.near or s.inside:
        return item
    kinds = word_classes(item.removeprefix("平均").removeprefix("年均"))
    if kinds.isdisjoint(_OWNED) and item not in _PROGRESS:
        return item
    if (who := _who_earns(s)) is not None:
        return who + item
    subject = subject_in(s.before)
    while subject and subject[-1].kinds & {"time", "adverb"}:
        subject.pop()
    if subject and subject[-1].text in _EARNINGS:
        return item  # 收益 不错，能 赚 (3万元)
    clause = from_mark(s.before[: len(s.before) - (bool(s.before) and s.before[-1].text in BREAK)])
    if not clause or clause[0].letter == "P" or clause[0].text[0] in "据由因":  # 据初步统计, 由于锂价下跌
        return item
    if clause[-1].text in _WHEN:  # 没有 订单 前，收入 (3万元)
        return item
    if not subject or only_acts(subject) or only_places(subject) or subject[-1].letter != "N":
        return item
    if subject[-1].text.endswith(_SAYS_NOTHING) or any(w.letter not in "NGA的" for w in subject):
        return item
    if any(w.text in SAYS for w in clause[-2:]):
        return item  # 总经理 周某 说，产值 达3亿元
    grows = item.endswith(_PACES) or (item in _STANDING and subject[-1].text in _OWED)
    said = label(strip_left(subject)) if grows else _bare(subject)
    return said + item if 1 < len(said) <= _AS_SUBJECT and not said.endswith(item) else item


_OUTPUTS = frozenset({"总产", "产量", "总产量", "年产量", "单产", "亩产", "平均亩产", "产值", "总产值", "年产值"})
_CROP = rx.compile(
    "((?!种植|播种|收获|养殖|推广|厂房|厂区|建筑|占地|用地|经营|营业|生产|加工)[一-龥]{2,8}?)"
    "(?:(?:种植|播种|收获|栽培|栽种|养殖|采收|收割|采摘|投产|挂果|在地)?总?面积|年?总?产量|总产|单产|平均亩产|亩产)"
)


def _who_earns(s: Site) -> str | None:
    """(水稻 好 卖，) 每个 农户 能 赚 3万元: who the clause itself says earns so much.

    Empty for a pronoun, None for nobody.
    """
    head = s.turn.head
    if len(head) < 2 or "pays" not in head[-1].kinds:
        return None
    for w in reversed(head[:-1]):
        if w.letter == "R" or w.ends("person"):
            return w.text if w.noun else ""
    return None


_WHEN = frozenset({"前", "时", "之前", "以前", "时候"})
_EARNINGS = frozenset({"收益", "收入", "效益", "利润", "生意", "行情", "销路", "价格", "工资", "待遇"})


def _of_which_branch(s: Site, item: str) -> str:
    """工业增加值增长5%，其中 10月份 增加值 增长6%: of which branch it was told before, be it of a share of it."""
    told = (without_rate(x.item.partition("占")[0]) for x in reversed(s.seen))
    return next((of for of in told if of != item and of.endswith(item)), "")


def _labelled(s: Site, item: str) -> str:
    """猪肉：均价19元; 出栏量3万头: what a sentence names before its first colon, where ``item`` is a bare indicator."""
    if not s.behind_colon:
        return ""
    thing = s.thing
    if not thing or not all(w.ends("attribute") or "average" in w.kinds or w.text in _TRADES for w in thing):
        return ""
    if label(thing) != item:
        return ""
    before = s.before
    at = next((i for i, w in enumerate(before[:_LABEL]) if w.text in ("：", ":")), 0)
    heading = strip_left(before[:at])
    if not heading or any(w.letter not in "NGA" and w.text not in JOINS for w in heading) or only_acts(heading):
        return ""
    last = heading[-1]
    if last.letter not in "NG" or last.ends("attribute") or last.ends("person") or is_name(last):
        return ""
    if last.text.endswith(_SAYS_NOTHING):
        return ""
    said = label(heading)
    return said if 1 < len(said) <= _AS_SUBJECT else ""


_BARE_INDICATOR = 6  # characters
_LABEL = 5  # words
_TRADES = frozenset({"批发", "零售", "收购", "出厂", "销售", "市场", "周", "月", "日", "年"})
_SAYS_NOTHING = (
    *("伙伴", "市场", "来源地", "来源国", "目的地", "记者", "笔者"),
    # 经济新闻发布会召开，产值达3亿元: where one speaks of it, unlike a fair (展销会成交额)
    *(
        "发布会",
        "通报会",
        "分析会",
        "座谈会",
        "调度会",
        "推进会",
        "推进会议",
        "工作会",
        "工作会议",
        "例会",
        "全会",
        "两会",
    ),
    *(
        "其中",
        "指标",
        "数据",
        "数字",
        "情况",
        "目标",
        "任务",
        "成绩",
        "消息",
        "报告",
        "通知",
        "结果",
        "标准",
        "原因",
        "特点",
    ),
    *(
        "问题",
        "提示",
        "单位",
        "方面",
        "注",
        "简介",
        "概况",
        "现状",
        "表",
        "图",
        "预测",
        "分析",
        "公告",
        "公报",
        "答",
        "问",
        "说",
        "如",
    ),
)
_PACES = ("增幅", "增速", "涨幅", "降幅")  # 职工收入 稳步 增长，平均增幅
_STANDING = frozenset({"余额", "增速", "占比", "比重", "利率", "不良率"})
_OWED = frozenset({"贷款", "存款", "债券", "保费", "信贷"})  # 民营企业 贷款 加快，6月末余额
_OWNED = frozenset({"owned", "relative"})
_PROGRESS = frozenset({"进度", "总体进度", "完成进度", "施工进度", "工程进度", "完成率", "余额", "销量"})


def _bare(subject: list[Word]) -> str:
    """What a clause is about, without the property that it speaks of (粮食 产量)."""
    said = label(strip_left(subject))
    return said.removesuffix(tail_of(said, "attribute"))

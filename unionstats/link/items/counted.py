"""The noun behind a number, which it counts (300家非公企业)."""

from __future__ import annotations

from unionstats.link.items.after import ASPECT, DEGREES, noun_after, with_modifier
from unionstats.link.items.before import thing_before
from unionstats.link.items.events import described, exercised
from unionstats.link.items.extent import (
    bearers,
    before_figure,
    before_predicate,
    extended,
    headed,
    holder,
    is_group,
    is_person,
    is_served,
    kind_of,
    members_of,
    past_clause,
    site_of_both,
    up_to_persons,
)
from unionstats.link.items.led import GOES_TO, for_so_long, led
from unionstats.link.items.money import FUND, OWED, standard_of
from unionstats.link.items.people import MODIFIED, behind_path, persons_before, verb_and_persons
from unionstats.link.items.phrases import label, only_places
from unionstats.link.items.sites import Site, behind_hedges
from unionstats.link.items.words import BREAK, JOINS, SAYS, Word, word_classes


def counted(s: Site) -> str:
    """40家规模以上纺织企业: the noun behind the number."""
    right = s.behind_hedges
    m = s.mention
    head = s.turn.head
    of = right[0].text == "的"
    if s.left and (found := led(s, right)):
        return found
    if right[0].text == "地" and s.said.endswith(_FIELDS):  # 20亩 地 玉米
        return label(noun_after(right[1:])) or "地"
    if s.left and s.left[-1].text == "以":  # 以 600分 优异成绩 被 录取
        right = right[: next((i for i, w in enumerate(right) if i and w.text == "被"), len(right))]
    rated = m.unit in _RATINGS and right[0].letter == "V" and right[0].kinds <= {"inside"}
    if rated and head and head[-1].verb:
        return (
            label(noun_after(right)) if len(right) > 1 and right[1].ends("head_noun") else ""
        )  # 新建 110千伏 输电 线路
    if right[0].text in ("历史", "整数") and len(right) > 1 and right[1].text.endswith(("大关", "关口")):
        return s.level or s.carried  # 突破 16万 历史 大关
    if m.kind == "money" and right[0].letter == "M" and right[0].text[0] == "一":
        return ""  # 3元一斤
    if (
        m.kind == "measure" and right[0].text in _AWAY and len(right) > 2 and right[1].text == "的"
    ):  # 300公里 外 的 工厂
        return label(noun_after(right[2:]))
    if m.kind == "measure" and right[0].text in ("处", "装"):  # 500克 装 花茶, 地下 3米 处
        return label(noun_after(right[1:])) if right[0].text == "装" else ""
    if m.kind == "money" and (standard := standard_of(s)):
        return standard
    given = m.kind == "money" and s.turn.link == "level" and right[0].noun and FUND.search(right[0].text)
    if s.turn.link in ("change", "level", "difference") and not s.counts and not of and not given:
        return ""
    if m.kind == "percentage" and s.turn.link == "link" and head and not of and not only_places(head):
        return ""
    if s.counts and not m.unit and not of and head and head[-1].ends("attribute"):
        return ""  # 报名人数1291万创新高
    if (said := _told_before(s, right)) is not None:
        return said
    if of:
        return _behind_of(s, right)
    if m.unit == "a" and "after" in s.right[0].kinds and (aged := up_to_persons(noun_after(right))):
        return label(aged) if is_person(aged[-1]) else ""  # 65岁以上 老人 免费
    if m.kind == "money" and (fund := _fund(right)):
        return label(fund)
    inside = bool(s.left) and s.left[-1].text == "的"  # 追回的213万元拖欠工资
    if s.whole_unit or m.kind in ("duration", "ratio"):
        if needed := _needed(s, right):
            return needed
        attributed = len(right) > 2 and right[0].verb and right[1].text == "的" and right[2].noun  # 23户 结对的 家庭
        attributed = attributed or right[0].text in DEGREES
        attributed = attributed or (
            right[0].letter == "R" and len(right) > 3 and right[1].text in JOINS
        )  # 本省 及 周边
        attributed = attributed or ((m.unit == "户" or (m.kind == "ratio" and not m.unit)) and verb_and_persons(right))
        attributed = attributed or (m.unit in _CASES and right[0].letter == "V" and _is_case(noun_after(right)))
        attributed = attributed or (m.unit in MODIFIED and bool(with_modifier(right)))
        where = m.kind == "ratio" and only_places(head)  # 全市 超 半数 企业
        if (right[0].letter not in "NA" and not attributed) or (s.named and m.kind != "count" and not where):
            return ""
        if m.unit in ("人", "人次") and head and head[-1].noun and not s.turn.link and not only_places(head[-1:]):
            return ""  # 职工群众300多人参观
    elif m.kind == "measure" and (exercise := exercised(s)) is not None:
        return label(exercise)
    elif m.unit in _HEAPS and right[0].letter in "VD" and _is_acting(s.left) and with_modifier(right):
        return label(with_modifier(right))  # 400吨 没有 卖出去 的 大米
    elif (m.unit == "a" and "link" in right[0].kinds) or (
        (m.kind != "count" and not inside and right[0].letter not in "NGA" and right[0].text not in "“‘《")
        and not (m.kind == "percentage" and verb_and_persons(right))
    ):  # 14岁以上不满16岁, but 八成 受访 职工
        return ""
    if m.kind == "count" and (like := described(right, s.rest[len(s.right) - len(right) :])):
        return label(like)
    if _listed(s, right):
        return ""
    if (owners := _before_indicator(s, right)) is not None:
        rest = bool(s.left) and "rest" in s.left[-1].kinds and not owners
        return _counted_last(s) if rest else label(owners)
    if m.unit in _PERSONS_ONLY and s.bare and s.bare[-1].ends("person") and not any(w.ends("person") for w in right):
        return ""  # 邀请劳模代表 30名 座谈
    if behind := _behind_measure(s, right):  # 13条 总长230公里的 线路
        return label(noun_after(behind))
    if (
        m.kind == "money"
        and right[0].letter == "G"
        and not right[0].ends("attribute")
        and len(right) > 1
        and head
        and not head[-1].kinds & {"light", "main"}
        and not (right[1].noun and FUND.search(right[1].text))
        and not (FUND.search(right[0].text) and right[1].text in JOINS)
    ):
        return ""  # 投资5000亿元建设工程
    thing = before_predicate(s, s.noun if right is s.behind_hedges else noun_after(right), right)
    if m.unit in _PERSONS_ONLY and (members := members_of(thing, right)):
        return label(members)
    if (n := len(thing)) and n < len(right) and thing == right[:n] and (more := past_clause(m.unit, thing, right)):
        return label(more)
    if not thing and m.unit == "个" and len(right) == 1 and right[0].text in _SAID:
        thing = right  # 三个 希望：
    if not thing and m.unit in _KINDS_OF and right[0].text in _THINGS_TOO:  # 制定 23项 标准
        thing = right[:1]
    n = len(thing)
    if n and m.unit in _KINDS_OF and thing == right[:n] and n + 1 == len(right) and right[n].text in _THINGS_TOO:
        thing = right  # 7条 验收 标准
    if not thing and s.counts and ((right[0].verb and _alone(right)) or _joined(m.unit, right)):
        thing = right[:1]
    return _shaped(s, thing, right)


def _told_before(s: Site, right: list[Word]) -> str | None:
    """What the head says where 的 or a goal stands behind (生产原油5亿吨的油田); empty if it is the head itself."""
    m, head, of = s.mention, s.turn.head, right[0].text == "的"
    if of and s.turn.change and m.kind == "percentage" and s.named and not only_places(head):
        return ""  # 工资 增长5%的 企业
    if m.kind == "percentage" and right[0].verb and _takes_part(s.left):
        return ""  # 拿出 利润的10% 奖励职工
    if of and head and m.kind == "count" and not s.turn.change and head[-1].text in _PEOPLE:
        return label(thing_before(head))
    if (
        of and s.whole_unit and not s.turn.link and head and (head[-1].noun or only_places(head[-1:]))
    ):  # 全村86户的收入情况
        return label(thing_before(head))
    if of and s.turn.link == "link" and s.whole_unit and m.kind == "count" and _has_persons(head, right):
        return label(thing_before(head))
    if of and m.kind != "duration" and m.unit != "a" and s.turn.link == "link" and head and head[-1].ends("attribute"):
        return ""  # 满意率 达到 80%以上的 企业, 租金 超过 2千元的 住户
    does = (
        bool(head) and head[-1].verb and not head[-1].kinds & {"light", "main", "cut", "existence"}
    )  # 月 掘进 320米的 纪录
    does = does or (bool(head) and head[-1].text in _REACHED)  # 创下 日均 10万人次的 好成绩
    if of and head and (head[-1].noun or m.kind == "money" or does) and _is_mark(right[1:5]):
        return ""  # 打破了 票房 8亿元的 纪录
    if len(right) > of and right[of].text.endswith(_GOALS) and any(w.noun for w in head):
        return ""  # 粮食生产 实现 1.3亿吨 的目标
    if of and m.kind == "percentage" and head and head[-1].text in _HOLDS:  # 控股51%的 公司
        return ""
    if (
        of
        and m.kind == "percentage"
        and s.turn.link == "link"
        and s.left[-1].text in _BOUNDS
        and head[-1:] == s.thing
        and head[-1].noun
    ):
        return ""  # 硫分 小于1%的 煤
    if of and m.kind in ("count", "measure") and m.unit != "a" and len(head) > 1 and _is_done_to(head[-2], head[-1]):
        return label(thing_before(head))  # 生产原油5亿吨的油田, 养殖生猪500头的农户
    if of and s.whole_unit and m.kind == "count" and not s.left and m.value and m.value < _A_FEW:
        thing = noun_after(right[1:])
        if s.said[0] not in "0123456789" and not (thing and is_group(thing[-1])):  # 三人 的 讨薪之路
            return persons_before(s.before) or "人"
    if of and len(right) == 1 and m.kind == "money" and (lent := for_so_long(s.rest)):
        return label(lent)
    return None


def _behind_of(s: Site, right: list[Word]) -> str:
    """44岁 的 农民工, 八成 的 受访者: the noun behind the 的 that ``right`` begins with."""
    m = s.mention
    thing = noun_after(behind_path(right[1:]) if m.unit == "a" else right[1:])
    if m.unit == "a":  # 44岁 的 农民工 好事 连连
        thing = thing[: next((i for i, w in enumerate(thing) if i and w.text in SAYS), len(thing))]
        if (
            at := next((i for i, w in enumerate(thing) if len(w.text) > 2 and w.text[-1] == "是" and not w.tag), -1)
        ) >= 0:
            return label(thing[: at + 1])[:-1]  # 31岁 的 吴帆是 一名 焊工: the dictionary has no 吴帆
        thing = thing[: max((i + 1 for i, w in enumerate(thing) if is_person(w)), default=len(thing))]
    if len(thing) > 1 and thing[-1].text.endswith(_RECORDS) and thing[-2].ends("attribute"):
        thing = thing[:-1]  # 创下 17万箱 的 日 吞吐量 新纪录
    found = label(holder(thing) if m.kind == "percentage" else thing)
    return s.turn.rate + found if found and s.turn.rate and not s.turn.head else found


def _shaped(s: Site, thing: list[Word], right: list[Word]) -> str:
    """``thing``, with which ``right`` begins, without what is told of it, or with the head it shares with others."""
    m, head = s.mention, s.turn.head
    if m.kind == "percentage" and len(thing) == 1 and thing[0].letter in "GAD" and len(right) > 1 and right[1].verb:
        return ""  # 90%以上免费开放
    if m.kind == "percentage":
        thing = holder(thing)
    elif len(thing) > 1:
        thing = bearers(m.unit, thing, right)
    if len(thing) > 1 and _supports(head) and len(s.right) < len(s.rest) and s.rest[len(s.right)].letter == "#":
        at = next((i for i, w in enumerate(thing[:-1]) if w.text.endswith(_SUPPORTED)), -1)
        thing = thing[: at + 1] or thing  # 98个 贫困村 (特色 产业 110个)
    if len(thing) > 2 and s.left and s.left[-1].text in _FOR and is_served(s, right, thing):
        thing = thing[:1]
    if len(thing) > 1 and s.left and s.left[-1].text in _VISITS and thing[-1].letter == "G" and thing == right:
        thing = thing[:-1]  # 深入 45家 企业 调研
    thing = kind_of(thing, right) or site_of_both(thing, right) or extended(s, headed(m.unit, thing, right), right)
    if (
        m.unit == "个" and len(thing) > 1 and (thing[-1].ends("person") or thing[-1].ends("attribute"))
    ):  # 5个 主城区 环卫工人
        i = next((i for i, w in enumerate(thing[:-1]) if w.text.endswith(_AREAS)), -1)
        thing = thing[: i + 1] or thing
    persons = not m.unit or "person_unit" in word_classes(m.unit)
    persons = persons or (m.unit == "户" and bool(thing) and not thing[-1].text.endswith(("家庭", "户")))  # 居民 用电
    return label(up_to_persons(thing) if persons else thing)


_A_FEW = 10
_AWAY = frozenset({"外", "以外", "之外", "深处", "深", "高空", "远处", "远", "开外"})
_VISITS = GOES_TO | {"到", "走进", "进驻", "来到"}
_FIELDS = ("亩", "公顷")


# 总人口 不足8万人的 小城
_PEOPLE = frozenset(
    {"人口", "总人口", "户籍人口", "常住人口", "流动人口", "人数", "总人数", "户数", "职工数", "会员数", "用户数"}
)


def _has_persons(head: list[Word], right: list[Word]) -> bool:
    """Whether so many persons are what is behind 的 (职工 超过 100人的 企业)."""
    if not head or not head[-1].ends("person"):
        return False
    return any(w.ends("org_tail") or w.text in _BODIES for w in right[1:3])


_BODIES = frozenset({"企业", "单位", "车间", "班组", "村", "工地", "项目", "社区", "家庭", "乡镇"})


_CASES = frozenset({"起", "例", "宗", "桩"})


def _is_case(thing: list[Word]) -> bool:
    """14起 拖欠 工资 案件: whether what a verb modifies is what such units count."""
    return len(thing) > 1 and thing[-1].text.endswith(("案件", "案", "纠纷", "事故", "事件", "病例"))


_PERSONS_ONLY = frozenset({"名", "位", "员"})


_MARKS = (
    "事实",
    "情况",
    "现象",
    "协议",
    "判决",
    "决定",
    "承诺",
    "请求",
    "诉求",
    "纪录",
    "记录",
    "成绩",
    "水平",
    "规模",
    "新高",
    "高位",
    "优势",
    "好成绩",
    "佳绩",
    "业绩",
    "战绩",
    "日子",
)
_REACHED = frozenset({"创下", "创造", "取得", "交出", "跑出"})
_RECORDS = ("纪录", "记录", "新高", "新低")
_GOALS = ("目标", "任务", "大关", "关口", "预期")
_BOUNDS = frozenset({"小于", "大于", "低于", "高于", "少于", "不低于", "不高于", "不小于", "不大于", "不超过"})
_HOLDS = frozenset({"控股", "持股", "参股", "占股", "入股"})


def _takes_part(left: list[Word]) -> bool:
    """Whether a part is taken of what stands before the percentage (拿出 利润 的), and nothing is reckoned by it."""
    return len(left) > 2 and left[-1].text == "的" and left[-2].noun and any(w.letter == "V" for w in left[:-2])


def _is_done_to(verb: Word, thing: Word) -> bool:
    return verb.verb and len(verb.text) > 1 and thing.letter == "N" and not only_places([thing])


def _fund(right: list[Word]) -> list[Word]:
    """30万元 关爱 救助金: what money is given as, modifiers included, at most a few words behind it."""
    if len(right) == 1 and (right[0].text in _PAYOUTS or (right[0].verb and FUND.search(right[0].text))):
        return right
    if (right[0].verb or right[0].letter == "I") and OWED.search(right[0].text):  # 确认了 12万元 欠薪
        return right if len(right) == 1 else []
    found = 0
    given_once = False  # 500元 一次性 救助
    for i, w in enumerate(right[:5]):
        if w.letter not in "NGAVT" and "inner" not in w.kinds:
            break
        given_once = given_once or "inner" in w.kinds
        given_as = i + 1 < len(right) and right[i + 1].noun and FUND.search(right[i + 1].text)  # 生活 救助款
        if (w.kinds & {"light", "main"} and not (w.noun and given_as)) or (found and not w.noun):
            break
        if w.noun and len(w.text) > 1 and (FUND.search(w.text) or (given_once and w.text in _PAYOUTS)):
            found = i + 1
    given = found and right[found - 1].letter == "G" and found < len(right) and right[found].letter in "NA"
    return [] if given else right[:found]  # 奖励 先进 班组


_PAYOUTS = frozenset({"赔付", "赔偿", "理赔", "报销", "保障", "资助", "救助", "帮扶", "补偿", "减免"})


def _is_mark(ws: list[Word]) -> bool:
    """Whether ``ws`` begin with what a figure is (纪录, 好 成绩), and not with what it counts."""
    at = 0
    while at < len(ws) - 1 and (ws[at].letter == "A" or ws[at].kinds & {"place", "time"} or ws[at].text in _RANGES):
        at += 1
    return bool(ws) and ws[at].text.endswith(_MARKS if (at < 2 and ws[0].letter == "A") or not at else _RECORDS)


_HEAPS = frozenset({"t", "kg", "g", "斤", "两", "亩", "hm2", "L", "m3"})  # so much of a thing, not so far or so high


def _is_acting(left: list[Word]) -> bool:
    """Whether a verb stands right before a number, whose noun is then behind it (存放 着 400吨 没有 卖出去 的 大米)."""
    last = next((w for w in reversed(left) if w.text not in ASPECT and "adverb" not in w.kinds), None)
    return last is not None and (last.letter == "V" or "existence" in last.kinds)


def _behind_measure(s: Site, right: list[Word]) -> list[Word]:
    """Where the counted noun stands behind a measure of its own, the words behind that."""
    n = len(right)
    if (
        "total" in right[0].kinds
        and all("total" in w.kinds for w in right)
        and len(s.rest) > n + 2
        and s.rest[n + 1].text == "的"
    ):
        return s.rest[n + 2 :]  # 10期 共500人 的 培训
    if not s.counts or len(s.rest) < n + 3 or s.rest[n].letter != "#":
        return []
    own = list(right)
    while own and (own[-1].kinds & {"link", "adverb", "void"} or own[-1].text in ("在", "分别")):
        if own[-1].ends("dimension"):
            break
        own.pop()
    if not own or len(own) > 2 or not own[-1].ends("dimension"):
        return []
    behind = behind_hedges(s.rest[n + 1 :])
    while len(behind) > 2 and behind[0].text in JOINS and behind[1].letter == "#":  # 年龄 分别为 5岁 和 7岁 的
        behind = behind[2:]
    if behind and behind[0].text in ("之间", "不等"):
        behind = behind[1:]
    if not behind:
        return []
    return behind[1:] if behind[0].text == "的" else behind if behind[0].noun else []


_RATINGS = frozenset({"V", "kV", "kW", "MW"})  # what lines and plants are made for
_RANGES = frozenset(
    {"世界", "全国", "全省", "全线", "全矿", "全路", "行业", "历史", "同行业", "亚洲", "国内", "全局", "新"}
)
_KINDS_OF = frozenset({"项", "个", "条", "类", "套", "种", "部", "大"})
_THINGS_TOO = frozenset({"标准", "目标", "条件", "模式", "情况", "方式", "时段", "范围", "档", "要求"})
_SAID = frozenset({"希望", "要求", "坚持", "确保", "突出", "提升", "加强"})


def _alone(right: list[Word]) -> bool:
    """1000双护膝、手套: what the dictionary takes for a verb, without an object."""
    if right[0].kinds & {"main", "light", "up", "down", "level"} or right[0].ends("event") or len(right[0].text) < 2:
        return False
    return len(right) == 1 or right[1].text in ("、", "和", "及")


def _joined(unit: str, right: list[Word]) -> bool:
    """26场 就业 和 创业 培训: whether a verb shares the head of what it is joined to."""
    first = right[:1]
    joined = len(right) > 3 and right[1].text in JOINS and first[0].letter in "GVN"
    return joined and headed(unit, first, right) is not first


_AREAS = ("城市", "城区", "省份", "县区", "县市", "市县", "地市", "乡镇")


_FOR = frozenset({"为", "给", "向", "对", "让", "使", "帮", "帮助", "组织", "助", "替", "由", "被", "有"})


_TO_WHOM = frozenset({"为", "给", "向", "对"})
_NEARLY = frozenset({"近", "约", "超", "逾", "超过", "将近"})


def _listed(s: Site, right: list[Word]) -> bool:
    """床位300张职工120人: the noun behind the number is the next number's, as this one's stands before it."""
    n = len(right)
    if n > 3 and not (n < _LISTED and s.whole_unit and right[-1].ends("person")):
        return False  # 走访 困难职工 300户 工程 建设 一线 人员 600人
    if n >= len(s.rest) or s.rest[n].letter != "#" or not s.turn.head or not s.turn.head[-1].noun:
        return False
    if _supports(s.turn.head) or s.turn.head[-1].text in _AFFECTS:
        return False  # 工作组 扶持 98个 贫困村 特色产业 110个
    if s.mention.unit == "个" and n == 1 and right[0].text in _SEATS:
        return False  # 惠及 安平、桥头 2个 镇 4万人
    if s.mention.kind == "measure" and s.turn.head[-1].letter == "G" and not s.turn.head[-1].ends("attribute"):
        return False  # 建设 35千伏 变电站 3座
    if any(w.text in _TO_WHOM for w in s.turn.head[-3:-1]):  # 向 该公司 8名 困难职工 资助
        return False
    last = next((w.text for w in reversed(s.left) if w.text not in _NEARLY), "")
    if last in _FOR or last in ("等", "共为", "已为"):  # 为 近 232名 农民工讨薪 493万元
        return False
    after = s.rest[n + 1 :]
    return (not after or after[0].text in BREAK or after[0].text == "、") and not only_places(s.turn.head)


_LISTED = 6  # words
_SEATS = frozenset(
    {
        "省",
        "市",
        "州",
        "盟",
        "县",
        "区",
        "旗",
        "乡",
        "镇",
        "村",
        "街道",
        "社区",
        "乡镇",
        "镇街",
        "县区",
        "县市",
        "行政村",
    }
    | {"自然村", "村民小组", "行政区", "建制村", "开发区", "园区", "省份", "城市", "国家", "县城", "地市"}
)
_AFFECTS = frozenset({"影响", "波及", "危及", "辐射", "覆盖"})  # 停电 影响 3个 县 12万人


_SUPPORTED = ("村", "企业", "单位", "社区", "学校", "家庭", "户", "乡镇", "街道", "车间", "县", "合作社")


def _supports(head: list[Word]) -> bool:
    """Whether ``head`` ends in what some body does to those who are counted: 工作组 扶持, 总工会 帮助."""
    if len(head) < 2 or head[-1].letter not in "GV" or head[-1].ends("attribute") or head[-1].ends("held"):
        return False
    who = head[-2]
    return "actor" in who.kinds or who.ends("org_tail") or who.text.endswith(("组", "队", "干部"))


_MEETS = frozenset({"解决", "满足", "缓解", "保障", "改善", "化解", "破解", "消除"})
_NEEDS = frozenset({"问题", "困难", "需求", "难题", "需要", "难"})


def _needed(s: Site, right: list[Word]) -> str:
    """解决 5万人 冬季 取暖 用煤 问题: what so many people lack."""
    if s.mention.kind != "count" or _MEETS.isdisjoint([w.text for w in s.left[-2:]]):
        return ""
    end = next((i for i, w in enumerate(right[:8]) if w.text in _NEEDS), -1)
    whose = any(w.text in ("的", "家庭", "以上", "以下") or w.ends("person") for w in right[1 : end + 1])
    return label(right[right[0].text == "的" : end + 1]) if end > 0 and not whose and right[0].text != "家庭" else ""


def _before_indicator(s: Site, right: list[Word]) -> list[Word] | None:
    """8家 企业 产值达20亿元: what is counted before the indicator of the next number; None if none stands there."""
    n = len(right)
    if not s.counts or n >= len(s.rest) or s.rest[n].letter != "#" or s.rest[n].text[-1] not in _AMOUNTS:
        return None
    behind = behind_hedges(s.rest[n + 1 :])
    if behind and (behind[0].text == "的" or behind[0].noun):  # 8家产值达20亿元的企业
        return None
    # 9家 公司 研发投入 占 营业收入比例 超过10%
    end = next((i for i, w in enumerate(right) if i and "share" in w.kinds), n)
    while (
        end
        and (right[end - 1].kinds & {"link", "adverb"} or right[end - 1].text[0] == "每")  # 蔬菜 均价 每公斤 5元
        and not right[end - 1].ends("attribute")
    ):
        end -= 1
    if not 0 < end < _INDICATOR or not right[end - 1].ends("attribute"):
        return None
    if any(w.letter not in "NGVA" and "average" not in w.kinds for w in right[:end]):
        return None
    return before_figure(right, end - 1)


_INDICATOR = 5  # words


def _counted_last(s: Site) -> str:
    """What the number before counted, in this sentence or the one before."""
    counted = (x.item for x, kind in zip(reversed(s.seen), reversed(s.kinds), strict=True) if kind == "count")
    return next(counted, s.carried)


_AMOUNTS = frozenset("元角分%亩吨米里时度斤克升")


def medals(s: Site) -> str:
    """3金1银: what such a number counts."""
    return s.mention.unit + "牌"


MEDALS = frozenset("金银铜")


def any_noun(s: Site) -> str:
    return "" if s.noun and s.noun[0].letter == "M" and len(s.noun) == 1 else label(s.noun)  # 150元 一天

"""The noun phrase behind a number, as far as it is what the number counts."""

from __future__ import annotations

from unionstats import rx
from unionstats.link.items.cases.events import DOES
from unionstats.link.items.cases.extent import (
    bearers,
    before_predicate,
    extended,
    headed,
    holder,
    is_how,
    is_person,
    is_served,
    kind_of,
    members_of,
    past_clause,
    site_of_both,
    up_to_persons,
)
from unionstats.link.items.cases.led import GOES_TO
from unionstats.link.items.cases.next_number import FOR, supports
from unionstats.link.items.cases.people import helped, without_deed
from unionstats.link.items.cases.sites import Site
from unionstats.link.items.phrases.after import noun_after
from unionstats.link.items.phrases.heads import both_counted, persons_listed
from unionstats.link.items.phrases.modifiers import FACILITIES
from unionstats.link.items.phrases.phrases import label, only_places
from unionstats.link.items.phrases.words import CLOSING, JOINS, OPENING, Word, takes_object, word_classes

TAKE_PART = frozenset(
    {"单位", "企业", "部门", "公司", "机构", "组织", "学校", "高校", "院校", "集团", "工会", "乡镇", "县区"}
)


def noun_behind(s: Site, right: list[Word]) -> str:
    """The noun phrase that ``right`` begins with, as far as it is what the number counts."""
    m = s.mention
    if (
        m.unit == "个"
        and right[0].text == "省"
        and len(right) > 2
        and right[2].text == "、"
        and _is_in_province(right[1])
    ):
        return "省"  # 28个 省（市、区）|电力、石油 等 各 行业
    if on := _on_it(m.unit, right):
        right = right[on:]
    if made := _made_there(right):
        right = right[made:]
    thing = before_predicate(s, s.noun if right is s.behind_hedges else noun_after(right), right)
    thing = _those_acting(s, thing, right)
    if m.unit in PERSONS_ONLY and (members := members_of(thing, right)):
        return label(members)
    if m.unit in PERSONS_ONLY and thing and thing[-1].ends("person"):
        thing = _unquoted(thing)
    if m.unit in PERSONS_ONLY and thing and not thing[-1].ends("person") and (who := _who_so(thing, right)):
        return label(who)
    if (n := len(thing)) and n < len(right) and thing == right[:n] and (more := past_clause(m.unit, thing, right)):
        return label(more)
    if not thing and m.unit == "个" and len(right) == 1 and right[0].text in _SAID:
        thing = right  # 三个 希望：
    if not thing and m.unit in _KINDS_OF and right[0].text in _THINGS_TOO:  # 制定 23项 标准
        thing = right[:1]
    n = len(thing)
    like = n == 1 and len(right) > 2 and thing == right[:1] and right[1].text == "的" and _is_like(thing[0])
    if like and (behind := noun_after(right[2:])):  # 6座 哥特式 的 教堂
        thing, right, n = behind, right[2:], len(behind)
    if n and m.unit in _KINDS_OF and thing == right[:n] and n + 1 == len(right) and right[n].text in _THINGS_TOO:
        thing = right  # 7条 验收 标准
    if not thing and len(right) == 1 and _is_given(s, right[0]):
        thing = right  # 收到 9件 申请, 开展 9次 巡演
    if (
        not thing
        and s.counts
        and (
            (right[0].verb and (_alone(right) or (m.unit in _KINDS_OF and _all_of_them(right))))
            or _joined(m.unit, right)
        )
    ):
        thing = right[:1]
    return _shaped(s, thing, right)


def _those_acting(s: Site, thing: list[Word], right: list[Word]) -> list[Word]:
    """3家 酒店|免费 表演 节目, 8个 村|建设 电站: the bodies, without what they do; but 改造 8个 村 供水 管网."""
    n, unit = len(thing), s.mention.unit
    if n < 2 or unit not in _OF_BODIES or thing != right[:n] or (n < len(right) and right[n].text in _GOES_ON):
        return thing
    at = next((i for i in range(n - 1) if _is_acting(thing[i])), -1)
    does = next((i for i in range(at + 1, n) if not is_how(thing[i])), n) if at >= 0 else n
    if does == n or not (thing[does].verb or "main" in thing[does].kinds or takes_object(thing[does])):
        return thing
    last = thing[-1]
    named = last.ends("person") or last.text in TAKE_PART or last.text.endswith(("户", "家庭"))
    if unit != "户" and not any(w.text in _BUILDS for w in thing[does:]):
        named = named or _is_acting(last) or last.text.endswith(FACILITIES)
    if unit == "个" and does == at + 1:
        named = named or last.ends("head_noun") or last.ends("held") or last.ends("attribute")
        named = named or any(w.letter == "V" for w in s.turn.head)
    alone = does == n - 1 and does == at + 1 and not takes_object(last)  # 家 企业 孵化
    return thing if named or alone else thing[: at + 1]


_BUILDS = frozenset(
    {"建设", "新建", "修建", "设置", "设立", "改建", "改造", "开设", "开办", "创办", "成立", "建立", "组建"}
)


def _is_acting(w: Word) -> bool:
    return w.letter == "N" and (w.text.endswith(_BODIES) or w.ends("org_tail") or w.text in TAKE_PART)


_OF_BODIES = frozenset({"家", "户", "个", "所"})
_GOES_ON = JOINS | {"的"}
_BODIES = (
    *("企业", "单位", "公司", "部门", "机构", "院", "校", "店", "社", "厂", "场", "行", "所", "工会", "幼儿园", "商场"),
    *(
        "超市",
        "村",
        "社区",
        "乡镇",
        "街道",
        "县",
        "家庭",
        "户",
        "居民",
        "农民",
        "村民",
        "牧民",
        "工作室",
        "民宿",
        "高校",
    ),
)


def _on_it(unit: str, right: list[Word]) -> int:
    """120根 铁路 上 的|枕木, 9处 河道 两岸 的|违建: where that stands which the unit counts, not where it is."""
    at = next((i for i in range(1, min(_WHERE, len(right) - 2)) if right[i].letter == "F"), 0)
    if not at or right[at + 1].text != "的" or any(w.letter not in "NA" for w in right[:at]):
        return 0
    on = unit in _STAND_THERE or (unit not in _LONG and right[at - 1].text.endswith(_WAYS))
    return at + 2 if on and right[at + 2].letter in "NGA" else 0


def _made_there(right: list[Word]) -> int:
    """15件 太湖流域 出土 的|玉器, 5台 德国 进口 的|水泵: where that stands which is counted, not where it is from."""
    n = next((i for i, w in enumerate(right[:_WHERE]) if w.letter != "N"), 0)
    if not n or n + 2 >= len(right) or not right[n].verb or right[n + 1].text != "的":
        return 0
    thing = right[n + 2]
    if not (thing.letter in "NGA" or (thing.letter == "T" and "time" not in thing.kinds)):
        return 0
    return n + 2 if only_places(right[:n]) or right[n - 1].tag == "nt" or right[n - 1].text.endswith(_SITES) else 0


_SITES = ("地区", "流域", "走廊", "库区", "遗址", "墓", "墓地", "墓葬", "窑", "窑址", "园", "海外", "海域")
_WHERE = 5  # words
_LONG = frozenset({"条", "段", "股"})  # units of roads and rivers, on which things stand that others count
_WAYS = ("路", "道", "线", "河", "渠", "街", "江", "沟", "高速", "干流", "支流")
_STAND_THERE = frozenset("根盏棵株辆台件只头张把扇部艘架套具块")


def _is_like(w: Word) -> bool:
    """Whether a word says what something is like, and is no thing that is counted: 优秀, 市场化, 哥特式."""
    plain = w.letter == "A" and w.tag in ("a", "b", "z") and len(w.text) > 1
    return plain or w.text in _LIKE or (len(w.text) > 2 and w.text[-1] in "化式形型")


# … which the dictionary takes for nouns or verbs
_LIKE = frozenset({"合格", "跨世纪", "未成年", "邮发", "老式", "新式", "独生", "失传", "濒危", "闲置", "达标"})


def _is_in_province(w: Word) -> bool:
    """Whether a word behind 省 is what the provinces have, and no level or body of theirs (省 级, 省 总工会)."""
    return w.letter == "N" and not (w.ends("org_tail") or w.text[0] in "级直属管辖委市区部城" or w.kinds)


def _unquoted(thing: list[Word]) -> list[Word]:
    """4名 “爱岗敬业” 的|矿工: those counted, without what they are said to be."""
    end = next((i for i, w in enumerate(thing[:-2]) if w.text in CLOSING), 0) if thing[0].text in OPENING else 0
    return thing[end + 2 :] if end and thing[end + 1].text == "的" else thing


def _who_so(thing: list[Word], right: list[Word]) -> list[Word]:
    """4名 境外 诈骗、赌博 网站 “洗钱” 的 嫌疑人: the persons behind the last 的, not the ``thing`` before."""
    at = next((i for i in range(len(right) - 2, 0, -1) if right[i].text == "的"), 0)
    listed = at > len(thing) and right[len(thing)].text == "、" and right[at - 1].text == "”"
    who = noun_after(right[at + 1 :]) if listed else []
    return who if who and who[-1].ends("person") and not any(w.breaks for w in right[:at]) else []


def _shaped(s: Site, thing: list[Word], right: list[Word]) -> str:
    """``thing``, with which ``right`` begins, without what is told of it, or with the head it shares with others."""
    m, head = s.mention, s.turn.head
    if m.kind == "percentage" and len(thing) == 1 and thing[0].letter in "GAD" and len(right) > 1 and right[1].verb:
        return ""  # 90%以上免费开放
    if m.kind == "percentage":
        thing = holder(thing)
    elif len(thing) > 1:
        thing = bearers(m.unit, thing, right)
    if len(thing) > 1 and supports(head) and len(s.right) < len(s.rest) and s.rest[len(s.right)].letter == "#":
        at = next((i for i, w in enumerate(thing[:-1]) if w.text.endswith(_SUPPORTED)), -1)
        thing = thing[: at + 1] or thing  # 98个 贫困村 (特色 产业 110个)
    if len(thing) > 1 and s.left and s.left[-1].text in _WITH and thing[-1].text in _TOGETHER:
        thing = thing[:-1]  # 与 两家 企业 协商
    if len(thing) > 1 and s.left and (deedless := without_deed(s, right, thing)) is not thing:
        thing = deedless
    elif len(thing) > 2 and s.left and s.left[-1].text in FOR:
        thing = thing[:1] if is_served(s, right, thing) else helped(s, thing)
    if len(thing) > 1 and any(
        w.text in _VISITS or (w.text == "在" and w is s.left[-1]) for w in s.left[-2:]
    ):  # 深入 45家 企业 调研, 分赴 全省 6个 市 指导 防汛
        done = next((i for i, w in enumerate(thing) if i and w.text in _DOES_THERE), len(thing))
        thing = thing[: done - (done == len(thing) and thing[-1].letter == "G" and thing == right)]
    thing = kind_of(thing, right) or site_of_both(thing, right) or extended(s, headed(m.unit, thing, right), right)
    if len(s.right) == len(s.rest) or s.rest[len(s.right)].letter != "#":
        thing = both_counted(m.unit, thing, right)
    if (
        m.unit == "个"
        and len(thing) > 1
        and thing[0].text in _DIVISIONS
        and (thing[1].text == "部分" or not _is_body(thing[-1]))
    ):
        thing = thing[:1]  # 9个 省市 小麦 种植 中 的 难题
    contest = m.unit == "个" and len(thing) > 1 and any(w.ends("held") for w in right[len(thing) :][:1])
    if contest and thing[0].text in _TRADES:
        thing = thing[:1]  # 20个 工种 操作 比赛
    if not m.unit and len(thing) > 1 and thing[0].text.endswith("人口") and thing[1].text.startswith(_USES):
        thing = thing[:1]  # 7万 人口 用电
    if m.unit == "户" and len(thing) > 1 and thing[0].text == "家庭":
        thing = thing[:1]  # 30万户 家庭 用电 需求
    if mean := next((i for i, w in enumerate(thing) if i and w.text in _MEANS), 0):
        thing = thing[:mean]  # 10条 道路|平均 车流量
    if (
        len(thing) > 1
        and m.unit not in PERSONS_ONLY
        and thing[-1] is s.right[-1]
        and _before_persons(s)
        and _is_staff(thing[-1])
    ):
        thing = thing[:-1]  # 5个 车间 职工|1200人
    if m.unit in ("家", "所") and len(thing) > 1 and is_person(thing[-1]):  # 5家 医院 医护人员
        at = next((i for i, w in enumerate(thing[:-1]) if w.ends("org_tail") or w.text.endswith(_TAKING)), -1)
        thing = thing[: at + 1] or thing
    if len(thing) == 1 and thing[0].text == "国家" and (others := _COUNTRIES.match("".join(w.text for w in right[:6]))):
        return others[0]
    if m.unit == "个" and len(thing) > 2 and thing[1].text == "的" and thing[0].text in _SPHERES:
        thing = thing[:1]  # 来自 30个 国家 的 选手
    if (
        m.unit == "个" and len(thing) > 1 and (thing[-1].ends("person") or thing[-1].ends("attribute"))
    ):  # 5个 主城区 环卫工人
        i = next((i for i, w in enumerate(thing[:-1]) if w.text.endswith(_AREAS)), -1)
        thing = thing[: i + 1] or thing
    if m.unit in _LISTED and len(thing) > 1 and thing[-1].text == "名单":  # 公布 30个 物流枢纽 建设 名单
        thing = thing[:-2] if thing[-2].text == "建设" and len(thing) > 2 else thing[:-1]
    persons = not m.unit or "person_unit" in word_classes(m.unit)
    if persons and m.unit and len(s.right) == len(s.rest) and (all_ := persons_listed(up_to_persons(thing), right)):
        return label(all_)
    persons = persons or (m.unit == "户" and bool(thing) and not thing[-1].text.endswith(("家庭", "户")))  # 居民 用电
    return label(up_to_persons(thing) if persons else thing)


def _before_persons(s: Site) -> bool:
    """13节 硬座 车厢 定员|1450人: whether the next number, with nothing more before it, is of persons or households."""
    n = len(s.right)
    return bool(s.mention.unit) and n < len(s.rest) and s.rest[n].letter == "#" and s.rest[n].text.endswith(_HEADS)


def _is_staff(w: Word) -> bool:
    return w.ends("person") or w.text.endswith(_STAFF)


_MEANS = frozenset({"平均", "日均", "月均", "年均", "人均", "户均", "亩均"})
_HEADS, _STAFF = ("人", "名", "户"), ("定员", "住户", "居民", "编制", "用户")
_LISTED = frozenset({"个", "家", "处", "座"})
_WITH = frozenset("与和同跟")
_TOGETHER = frozenset(
    {"协商", "洽谈", "合作", "签约", "对接", "结对", "会谈", "座谈", "交流", "联合", "共建", "谈判", "沟通", "磋商"}
    | {"合资", "联手", "联动", "联网", "携手", "建交", "接洽", "竞争", "较量", "对阵", "角逐", "比拼"}
)
_VISITS = GOES_TO | {"到", "走进", "进驻", "来到"}
_DOES_THERE = frozenset(
    {
        "指导",
        "督导",
        "督查",
        "督办",
        "检查",
        "抽查",
        "巡查",
        "排查",
        "调研",
        "考察",
        "走访",
        "慰问",
        "宣讲",
        "巡诊",
        "义诊",
        "参观",
        "观摩",
        "报到",
    }
)
PERSONS_ONLY = frozenset({"名", "位", "员"})
_KINDS_OF = frozenset({"项", "个", "处", "条", "类", "套", "种", "部", "大"})
_COUNTRIES = rx.compile(
    "国家(?:[、和及与]|以及)(?:地区|国际组织|经济体)(?:(?:[、和及与]|以及)(?:地区|国际组织|经济体))?"
)
_THINGS_TOO = frozenset({"标准", "目标", "条件", "模式", "情况", "方式", "时段", "范围", "档", "要求"})
_SAID = frozenset({"希望", "要求", "坚持", "确保", "突出", "提升", "加强"})


def _is_given(s: Site, w: Word) -> bool:
    """Whether a verb that ends the clause is what the verb before the number says is done, or received."""
    gives = not (DOES | _HANDLES).isdisjoint([w.text for w in s.left[-2:]])
    return gives and w.letter == "V" and len(w.text) > 1 and not w.kinds & {"up", "down", "level"}


_HANDLES = frozenset({"受理", "办理", "处理", "签订", "达成", "发布", "下发", "审批", "签发", "转办", "交办"})


def _alone(right: list[Word]) -> bool:
    """1000双护膝、手套: what the dictionary takes for a verb, without an object."""
    if right[0].kinds & {"main", "light", "up", "down", "level"} or right[0].ends("event") or len(right[0].text) < 2:
        return False
    return len(right) == 1 or right[1].text in ("、", "和", "及")


def _all_of_them(right: list[Word]) -> bool:
    """4项 排名 也 均 居 前列: what the dictionary takes for a verb, of all of which something is told."""
    return len(right) > 2 and len(right[0].text) > 1 and right[1].text in _ALL


_ALL = frozenset({"也", "均", "都", "皆", "全部", "全都"})


def _joined(unit: str, right: list[Word]) -> bool:
    """26场 就业 和 创业 培训: whether a verb shares the head of what it is joined to."""
    first = right[:1]
    joined = len(right) > 3 and right[1].text in JOINS and first[0].letter in "GVN"
    return joined and headed(unit, first, right) is not first


def _is_body(w: Word) -> bool:
    return w.ends("org_tail") or w.ends("head_noun") or w.text.endswith(("部门", "自治区", "直辖市"))


# Words for several divisions at once: no noun behind them is what so many are counted of.
_DIVISIONS = frozenset(
    {
        "省市",
        "省区",
        "省区市",
        "县市区",
        "市县区",
        "旗县区",
        "省份",
        "市县",
        "县市",
        "区县",
        "县区",
        "市州",
        "州市",
        "地市",
        "旗县",
        "盟市",
    }
)
_USES = ("用电", "用水", "饮水", "吃水", "用气", "出行", "饮用水", "生活", "住房", "就业", "受灾", "脱贫", "供水")
_TRADES = frozenset({"工种", "赛项"})
_SPHERES = frozenset({"国家", "地区", "行业", "领域", "专业", "学科", "系统", "方向", "部门"})
_TAKING = tuple(TAKE_PART)
_AREAS = ("城市", "城区", "省份", "县区", "县市", "市县", "地市", "乡镇")
_SUPPORTED = ("村", "企业", "单位", "社区", "学校", "家庭", "户", "乡镇", "街道", "车间", "县", "合作社")

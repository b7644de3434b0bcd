"""What the words right behind a number are: its noun, what is told of this first, or nothing that it counts.

A step gives what it finds, the empty string where another may find it, or ``None`` where nothing is counted.
"""

from __future__ import annotations

from unionstats import rx
from unionstats.link.items.cases.behind_of import behind_of, going_on
from unionstats.link.items.cases.counted_noun import TAKE_PART
from unionstats.link.items.cases.events import CASES, DOES, TIMES, described, exercised, is_campaign
from unionstats.link.items.cases.extent import is_person, up_to_persons
from unionstats.link.items.cases.money import FUND, given_as, standard_of
from unionstats.link.items.cases.next_number import (
    before_indicator,
    before_new,
    behind_measure,
    head_of_last,
    is_next_ones,
)
from unionstats.link.items.cases.people import AMONG, MODIFIED, body_of, verb_and_persons
from unionstats.link.items.cases.purposes import at_work, meant_for
from unionstats.link.items.cases.sites import Site
from unionstats.link.items.phrases.after import DEGREES, noun_after, with_modifier
from unionstats.link.items.phrases.before import thing_before
from unionstats.link.items.phrases.land import laid_out, lies
from unionstats.link.items.phrases.modifiers import TAKING_PART
from unionstats.link.items.phrases.noun_phrase import ASPECT
from unionstats.link.items.phrases.phrases import label, only_places, strip_left
from unionstats.link.items.phrases.words import JOINS, Word


def of_so_many_people(s: Site, right: list[Word]) -> str | None:
    """94%的|50万 人口 以上 城市: the noun behind how many people each has."""
    if len(s.rest) < 5 or s.rest[2].text != "人口" or s.rest[3].text not in _AND_MORE:
        return ""
    return label(noun_after(s.rest[5 if s.rest[4].text == "的" else 4 :])) or None


def so_fast(s: Site, right: list[Word]) -> str | None:
    """以 每天 9公里 的 速度 生长: how fast what goes."""
    if len(right) < 3 or right[1].text not in _SPEEDS or not _goes_so_fast(s):
        return ""
    moves = right[2] if right[2].verb else right[-1]
    return label([moves, right[1]] if len(moves.text) > 1 else right[1:2]) or None


def standard(s: Site, right: list[Word]) -> str:
    """每人 1500元 的 标准 给予 补助: the standard of what is given."""
    return standard_of(s)


def only_passes(s: Site, right: list[Word]) -> str | None:
    """(产值 5万元，) 是 唯一 突破 3万元 大关 的 县: what was told before."""
    return s.level or None if s.right[0].text in _MARKS else ""


def those_of(s: Site, right: list[Word]) -> str | None:
    """44岁 的 农民工, 八成 的 受访者: the noun behind 的."""
    return behind_of(s, right) or None


def joined_to_next(s: Site, right: list[Word]) -> str | None:
    """新开工项目 (228个)、|5000万以上 项目 (129个): nothing that stands behind the next number."""
    return None if len(right) > 1 and right[1].letter == "%" else ""


def of_a_system(s: Site, right: list[Word]) -> None:
    """规模 为 36班|制: nothing."""


def suffered(_: Site, right: list[Word]) -> str:
    """4起 股票 被 盗卖 案件: what the case is of."""
    at = next((i for i, w in enumerate(right[:4]) if w.text == "被"), 0)
    ends = next(
        (i for i, w in enumerate(right[: at + 6]) if i > at and w.text.endswith(("案", "案件", "事件", "事故"))), 0
    )
    return label(right[: ends + 1]) if at and ends and not any(w.breaks for w in right[:ends]) else ""


def asked_for(_: Site, right: list[Word]) -> str:
    """16件 劳动 仲裁 申请, 300份 个人 庇护 申请: what so many have asked for, where nothing follows."""
    end = next((i for i, w in enumerate(right) if w.breaks or w.text == "、"), len(right))
    asks = 1 < end <= _PETITION and right[end - 1].text in _ASKS
    return label(right[:end]) if asks and all(w.letter in "NGVA" for w in right[: end - 1]) else ""


_PETITION, _ASKS = 5, frozenset({"申请", "投诉", "举报", "求助", "诉求", "请求", "咨询", "检举", "申诉", "报案"})


def winners(s: Site, right: list[Word]) -> str:
    """奖状 获得者 共有 (300个) 单位: who they are, not what."""
    head = s.turn.head
    return label(thing_before(head)) if head and head[-1].text.endswith(_WHO_WON) else ""


_WHO_WON = ("获得者", "得主", "获奖者", "中标者", "入选者", "优胜者", "参与者", "参加者")


def so_large_a_share(s: Site, right: list[Word]) -> str:
    """女职工 占 (60%以上) 比例: whose share it is."""
    whose = s.named or s.level
    return whose + "占比" if whose and s.left and "share" in s.left[-1].kinds else ""


def accident(s: Site, right: list[Word]) -> str:
    """高速公路 三起 追尾 两人 死亡: what befell, with nothing behind it that it is a sort of."""
    ends = len(right) == 1 or right[1].breaks or right[1].letter == "#" or right[1].text in JOINS
    return right[0].text if ends and right[0].text in _ACCIDENTS else ""


_ACCIDENTS = frozenset(
    {
        *("追尾", "相撞", "碰撞", "翻车", "侧翻", "剐蹭", "坠落", "坍塌", "垮塌", "爆炸", "起火", "失火", "自燃"),
        *("溺水", "触电", "中毒", "盗窃", "抢劫", "诈骗", "抢夺", "斗殴", "入室盗窃", "酒驾", "醉驾", "投诉", "举报"),
    }
)


def land(s: Site, right: list[Word]) -> str:
    """20亩 地 玉米: what grows there, else the land."""
    return (label(noun_after(right[1:])) or "地") if s.said.endswith(_FIELDS) else ""


def called(s: Site, right: list[Word]) -> str | None:
    """命名 40人 为 首届 “巧手工匠”: what they are called."""
    return label(strip_left(right[1:])) or None if any(w.text in _NAMES for w in s.left[-2:]) else ""


def quake(s: Site, right: list[Word]) -> str:
    """6.2级 地震灾区: the earthquake."""
    quake = _QUAKE.match("".join([w.text for w in right[:2]]))
    return quake[0] if quake else ""


def outside(s: Site, right: list[Word]) -> str:
    """除 甲县、乙县 等 5个 县外: what they are that are left out."""
    out = len(right[0].text) == len("县外") and right[0].text[-1] == "外" and any("除" in w.text for w in s.left)
    return right[0].text[:-1] if out else ""


def built_for(s: Site, right: list[Word]) -> str | None:
    """新建 110千伏 输电 线路: what is made for so much."""
    head = s.turn.head
    if not right[0].kinds <= {"inside"} or not head or not head[-1].verb:
        return ""
    return (label(noun_after(right)) if len(right) > 1 and right[1].ends("head_noun") else "") or None


def past_a_mark(s: Site, right: list[Word]) -> str | None:
    """突破 16万 历史 大关: what was told before."""
    mark = len(right) > 1 and right[1].text.endswith(("大关", "关口"))
    return s.level or s.carried or None if mark else ""


def priced_each(s: Site, right: list[Word]) -> str | None:
    """3元 一斤: nothing."""
    return None if right[0].text[0] == "一" else ""


def far_off(s: Site, right: list[Word]) -> str | None:
    """300公里 外 的 工厂: what is so far off."""
    off = len(right) > 1 and right[0].text.endswith("外") and right[1].text != "的"
    if off and s.left and s.left[-1].text in ("在", "从"):
        return "距离"  # 在 几百米 外 就 听见
    return label(noun_after(right[2:])) or None if len(right) > 2 and right[1].text == "的" else ""


def deep_down(s: Site, right: list[Word]) -> str:
    """地下 300米 深处 采煤: how deep, and under what."""
    return label([*[w for w in s.left[-1:] if w.tag == "s"], right[0]]) if s.left else ""


def packed(s: Site, right: list[Word]) -> str | None:
    """500克 装 花茶; 位于 县城 东南 72公里 处: what is packed so, or lies there."""
    return (label(noun_after(right[1:])) if right[0].text == "装" else lies(s.left)) or None


def inhabitants(s: Site, right: list[Word]) -> str:
    """50万|人口 以上 城市: the inhabitants."""
    return "人口" if len(right) > 1 and right[1].text in _AND_MORE else ""


def at_it(s: Site, right: list[Word]) -> str | None:
    """60只 装着 热汤 的 保温桶: the noun behind what it goes on to do."""
    told = going_on(s, right)
    return label(noun_after(right[told:])) or None if told else ""


_AND_MORE = frozenset({"以上", "以下"})
_PAYS = frozenset({"拖欠", "欠", "支付", "兑付", "补发", "发放", "追回", "讨回", "追讨", "返还", "赔偿", "退还"})
_PAY = rx.compile("工资款?|薪[资水酬金]|劳务费|[工劳]?[报酬薪]{2}|欠薪|工钱|[赔补]偿[金款]|抚恤金|劳动报酬")
_MARKS = frozenset({"大关", "关口", "门槛"})
_QUAKE = rx.compile("[强余]?地?震(?![局台])")


def part_acts(s: Site, right: list[Word]) -> str | None:
    """收割机 5万台，其中 (2万台) 外出 作业: nothing, where some of those counted before do it."""
    alone = s.turn.link == "existence" and len(right) == 1 and right[0].letter == "G"
    if not (alone or right[0].letter in "VI") or not s.those or s.named:
        return ""
    if alone:
        return "" if right[0].ends("head_noun") else None  # 16台 机组 已有 12台|发电
    among = any(w.text == "其中" for w in s.left) or (len(s.just_before) > 1 and s.just_before[-2].text in AMONG)
    last = s.noun[-1] if s.noun else right[0]
    return None if among and not (last.ends("person") or last.ends("head_noun") or last.ends("org_tail")) else ""


def _goes_so_fast(s: Site) -> bool:
    """Whether the number before 的速度 is how fast something moves, and not how fast what is named before grows."""
    return s.mention.kind != "percentage" or not s.named or only_places(s.bare)


_SPEEDS = frozenset({"速度", "速率"})
_NAMES = frozenset(
    {
        "命名",
        "授予",
        "评定",
        "认定",
        "确定",
        "评选",
        "选聘",
        "聘请",
        "聘任",
        "聘用",
        "推选",
        "推荐",
        "选树",
        "表彰",
        "选出",
        "评",
    }
)


def wholly_done(s: Site, right: list[Word]) -> str:
    """劳动合同 实现 (100%) 签订: what is done to so many, and to what; but 覆盖率 实现 100% 覆盖."""
    head = list(s.turn.head)
    if not s.left or s.left[-1].text not in _BROUGHT_TO or len(s.rest) > len(s.right):
        return ""
    while head and (head[-1].text in _BROUGHT_TO or head[-1].kinds & {"adverb"} or head[-1].letter == "D"):
        head.pop()
    if head and head[-1].ends("attribute"):
        return ""
    who = not head or not head[-1].noun or head[-1].ends("org_tail") or "actor" in head[-1].kinds or only_places(head)
    return ("" if who or head[-1].ends("person") else label(thing_before(head))) + right[0].text


_BROUGHT_TO = frozenset({"实现", "做到", "确保", "保证", "力争", "达到"})


def is_of_before(s: Site, right: list[Word]) -> str | None:
    """投资 增至 (5亿元) 建设: nothing behind it, where the number tells of its head."""
    m, head = s.mention, s.turn.head
    given = m.kind == "money" and s.turn.link == "level" and right[0].noun and FUND.search(right[0].text)
    if s.turn.link in ("change", "level", "difference") and not s.counts and not given:
        return None
    if m.kind == "percentage" and s.turn.link == "link" and s.bare and not only_places(head):
        return None
    # 报名人数1291万创新高
    return None if s.counts and not m.unit and head and head[-1].ends("attribute") else ""


def aged(s: Site, right: list[Word]) -> str | None:
    """65岁以上 老人 免费: who is so old."""
    aged = up_to_persons(noun_after(right)) if "after" in s.right[0].kinds else []
    return (label(aged) if is_person(aged[-1]) else "") or None if aged else ""


def lent_for(s: Site, right: list[Word]) -> str | None:
    """300亿元 7天期 逆回购 操作: what is lent for so long."""
    if right[0].text[-1] != "期":
        return ""
    end = next((i for i, w in enumerate(right) if i and w.letter not in "NGVAFT"), len(right))
    return label(noun_after(right[1:]) or right[1:end]) or None


def paid_as(s: Site, right: list[Word]) -> str:
    """拟 派发 的|3亿元 分红: what the money is, which the dictionary takes for a verb."""
    return right[0].text if right[0].verb and s.left and s.left[-1].text == "的" else ""


def given(s: Site, right: list[Word]) -> str | None:
    """30万元 关爱 救助金: what the money is given as."""
    fund = given_as(right)
    return label(fund) or None if fund else ""


def sorts(s: Site, right: list[Word]) -> str | None:
    """3个 省级、12个 市级 工匠 工作室: the sort, with the noun that only the last of the row names."""
    whole = head_of_last(s, right)
    return label(whole) or None if whole else ""


def owed_to(s: Site, right: list[Word]) -> str:
    """拖欠 16人 工资: what was done with their pay."""
    pays = s.bare and s.bare[-1].text in _PAYS and _PAY.fullmatch(right[0].text)
    return s.bare[-1].text + right[0].text if pays else ""


def body_of_so_many(s: Site, right: list[Word]) -> str | None:
    """5人 调查 委员会: the body that so many make up."""
    body = body_of(right)
    return label(body) or None if body else ""


def those_only(s: Site, right: list[Word]) -> str | None:
    """职工群众 300多人 参观: nothing behind what is the noun itself, or lasts; but 组织 5万人次 职工 参加."""
    m, head = s.mention, s.turn.head
    if needed := _needed(s, right):
        return needed
    where = m.kind == "ratio" and only_places(head)  # 全市 超 半数 企业
    if (right[0].letter not in "NA" and not _is_attributed(s, right)) or (s.named and m.kind != "count" and not where):
        return None
    told = m.unit == "人次" and s.noun and s.noun[-1].ends("person")
    if m.unit in ("人", "人次") and head and head[-1].noun and not (s.turn.link or told or only_places(head[-1:])):
        return None
    return ""


def exercise_of(s: Site, right: list[Word]) -> str | None:
    """设置 10公里 负重 越野 科目: what is so long; or what so much is lacked for."""
    exercise = exercised(s)
    return _needed(s, right) if exercise is None else label(exercise) or None


def told_of_heap(s: Site, right: list[Word]) -> str | None:
    """存放 着 400吨 没有 卖出去 的 大米: the noun behind what is told of it."""
    thing = with_modifier(right) if _is_acting(s.left) else []
    return label(thing) or None if thing else ""


def site_named(s: Site, right: list[Word]) -> str | None:
    """建成 5000亩 育苗 试验 基地: the site that is named after what is done there."""
    site = laid_out(s.left, right)
    return label(site) or None if site else ""


def cost_of(_: Site, right: list[Word]) -> str:
    """节省 80万元 采购 成本, 减少 9万元 培训 费用: the cost of what is done, where nothing follows."""
    ends = len(right) == 2 or right[2].breaks
    return label(right[:2]) if ends and right[1].text in _COSTS and len(right[0].text) > 1 else ""


_COSTS = frozenset({"成本", "费用", "费", "开支", "支出", "资金", "经费", "损失"})


def no_noun(s: Site, right: list[Word]) -> str | None:
    """14岁以上 不满 16岁: nothing, where no noun is right behind it; but 追回 的 213万元 拖欠 工资, 八成 受访 职工."""
    if s.mention.unit == "a" and "link" in right[0].kinds:
        return None
    if right[0].letter in "NGA" or right[0].text in "“‘《" or (s.left and s.left[-1].text == "的"):
        return ""
    return "" if s.mention.kind == "percentage" and verb_and_persons(right) else None


def taking_part(s: Site, right: list[Word]) -> str | None:
    """八家 单位 参加 的 座谈会: those who take part in it."""
    present = _taking_part(right)
    return label(present) or None if present else ""


def alike(s: Site, right: list[Word]) -> str | None:
    """8家 设备 先进、年产值 超过 3000万元 的 食品 企业: the noun behind what it is like."""
    like = described(right, s.rest[len(s.right) - len(right) :])
    return label(like) or None if like else ""


def next_ones(s: Site, right: list[Word]) -> str | None:
    """床位300张|职工120人: nothing of the next number's."""
    return None if is_next_ones(s, right) else ""


def owners(s: Site, right: list[Word]) -> str | None:
    """8家 企业 产值达20亿元: what is counted before the indicator of the next number."""
    owners = before_indicator(s, right)
    if owners is None:
        return ""
    rest = bool(s.left) and "rest" in s.left[-1].kinds and not owners
    return (_counted_last(s) if rest else label(owners)) or None


def persons_before(s: Site, right: list[Word]) -> str | None:
    """邀请 劳模代表 30名 座谈: nothing, where the persons stand before the number."""
    before = s.bare and s.bare[-1].ends("person") and not any(w.ends("person") for w in right)
    return None if before else ""


def where_new(s: Site, right: list[Word]) -> str | None:
    """12个 开发区|新引进 项目 近90个: those who have what is new."""
    new = before_new(s, right)
    return label(new) or None if new else ""


def for_use(s: Site, right: list[Word]) -> str | None:
    """调集 挖掘机 43台|清淤, 增设 窗口 12个|方便 乘客: nothing, where what they are for stands behind the number."""
    return None if at_work(s, right) or meant_for(s, right) else ""


def behind_own_measure(s: Site, right: list[Word]) -> str | None:
    """13条 总长 230公里 的 线路: the noun behind a measure of its own."""
    behind = behind_measure(s, right)
    return label(noun_after(behind)) or None if behind else ""


def _is_attributed(s: Site, right: list[Word]) -> bool:
    """Whether what stands behind the number modifies the noun that it counts (23户 结对的 家庭)."""
    m = s.mention
    return bool(
        (len(right) > 2 and right[0].verb and right[1].text == "的" and right[2].noun)
        or right[0].text in DEGREES
        or (right[0].letter == "R" and len(right) > 3 and right[1].text in JOINS)  # 本省 及 周边
        or ((m.unit == "户" or (m.kind == "ratio" and not m.unit)) and verb_and_persons(right))
        or (m.unit in CASES and right[0].letter in "VGI" and _is_case(noun_after(right)))
        or (m.unit in TIMES and s.left and s.left[-1].text in DOES and is_campaign(right))
        or (m.unit in MODIFIED and with_modifier(right))
    )


def spent_on(s: Site, right: list[Word]) -> str | None:
    """投资 (5000亿元) 建设 工程: nothing, where an amount is spent on what stands behind it."""
    head = s.turn.head
    spent = (
        not right[0].ends("attribute")
        and head
        and not head[-1].kinds & {"light", "main"}
        and not (right[1].noun and FUND.search(right[1].text))
        and not (FUND.search(right[0].text) and right[1].text in JOINS)
    )
    return None if spent else ""


def _taking_part(right: list[Word]) -> list[Word]:
    """八家 单位 参加 的 座谈会: the bodies that take part in what is not counted; empty where none do."""
    at = next((i for i, w in enumerate(right[:4]) if w.text in TAKING_PART), 0)
    bodies = right[:at] if at and at + 2 < len(right) and right[at + 1].text == "的" else []
    bodies = bodies if bodies and any(w.ends("held") for w in right[at + 2 : at + 5]) else []
    return bodies if bodies and all(w.letter in "NGA" for w in bodies) and bodies[-1].text in TAKE_PART else []


_FIELDS = ("亩", "公顷")
_CASES = ("案件", "案", "纠纷", "争议", "事故", "事件", "病例", "问题", "行为", "案例")


def _is_case(thing: list[Word]) -> bool:
    """14起 拖欠 工资 案件: whether what a verb modifies is what such units count."""
    return len(thing) > 1 and thing[-1].text.endswith(_CASES)


def _is_acting(left: list[Word]) -> bool:
    """Whether a verb stands right before a number, whose noun is then behind it (存放 着 400吨 没有 卖出去 的 大米)."""
    last = next((w for w in reversed(left) if w.text not in ASPECT and "adverb" not in w.kinds), None)
    return last is not None and (last.letter == "V" or "existence" in last.kinds)


_MEETS = frozenset({"解决", "满足", "缓解", "保障", "改善", "化解", "破解", "消除"})
_NEEDS = frozenset({"问题", "困难", "需求", "难题", "需要", "难"})


def _needed(s: Site, right: list[Word]) -> str:
    """解决 5万人 冬季 取暖 用煤 问题: what so many people lack."""
    if s.mention.kind not in ("count", "measure") or _MEETS.isdisjoint([w.text for w in s.left[-3:]]):
        return ""
    end = next((i for i, w in enumerate(right[:8]) if w.text in _NEEDS), -1)
    whose = any(w.text in ("的", "家庭", "以上", "以下") or w.ends("person") for w in right[1 : end + 1])
    return label(right[right[0].text == "的" : end + 1]) if end > 0 and not whose and right[0].text != "家庭" else ""


def _counted_last(s: Site) -> str:
    """What the number before counted, in this sentence or the one before."""
    counted = (x.item for x in s.told("count"))
    return next(counted, s.carried)

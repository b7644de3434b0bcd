"""The noun behind a number, which it counts (300家非公企业)."""

from __future__ import annotations

from itertools import pairwise

from unionstats import rx
from unionstats.link.items.after import DEGREES, noun_after, with_modifier
from unionstats.link.items.behind_of import behind_of, dated, going_on, told_before
from unionstats.link.items.events import CASES, DOES, TIMES, described, exercised, is_campaign, with_deed
from unionstats.link.items.extent import (
    bearers,
    before_predicate,
    extended,
    headed,
    holder,
    is_person,
    is_served,
    kind_of,
    members_of,
    past_clause,
    site_of_both,
    up_to_persons,
)
from unionstats.link.items.heads import both_counted
from unionstats.link.items.land import AREAS, laid_out, lies
from unionstats.link.items.led import GOES_TO, led
from unionstats.link.items.modifiers import TAKING_PART
from unionstats.link.items.money import FUND, given_as, standard_of
from unionstats.link.items.next_number import (
    FOR,
    before_indicator,
    before_new,
    behind_measure,
    head_of_last,
    is_next_ones,
    supports,
)
from unionstats.link.items.noun_phrase import ASPECT
from unionstats.link.items.origins import from_there
from unionstats.link.items.people import AMONG, MODIFIED, body_of, helped, verb_and_persons
from unionstats.link.items.phrases import label, only_places, strip_left
from unionstats.link.items.purposes import at_work, meant_for
from unionstats.link.items.sites import Site
from unionstats.link.items.words import JOINS, Word, word_classes


def counted(s: Site) -> str:
    """40家规模以上纺织企业: the noun behind the number."""
    right = s.behind_hedges
    m = s.mention
    if s.left and (found := led(s, right)):
        return found
    if m.kind == "percentage" and len(s.rest) > 4 and s.rest[2].text == "人口" and s.rest[3].text in _AND_MORE:
        return label(noun_after(s.rest[5 if s.rest[4].text == "的" else 4 :]))  # 94%的|50万 人口 以上 城市
    if len(s.rest) > 2 and s.rest[1].text in ("到", "至") and s.rest[2].letter == "#" and from_there(s.left):
        return ""  # 列车 由 7对 加密 到 15对
    if len(right) > 1 and right[0].text in JOINS and right[1].letter == "%":
        return ""  # 新开工项目 228个、|5000万以上 项目 (129个)
    if right[0].text == "制" and m.unit in _SYSTEMS:  # 规模 为 36班|制
        return ""
    if right[0].text == "地" and s.said.endswith(_FIELDS):  # 20亩 地 玉米
        return label(noun_after(right[1:])) or "地"
    if s.left and s.left[-1].text == "以":  # 以 600分 优异成绩 被 录取
        right = right[: next((i for i, w in enumerate(right) if i and w.text == "被"), len(right))]
    if right[0].text == "的" and len(right) > 2 and right[1].text in _SPEEDS and _goes_so_fast(s):
        moves = next((w for w in right[2:3] if w.verb), right[-1])  # 以 每天 9公里 的 速度 生长
        return label([moves, right[1]] if len(moves.text) > 1 else right[1:2])
    if s.left and s.left[-1].text == "由":  # 由 80名 矿工、技师 等 组成 的 突击队
        right = right[: next((i for i, w in enumerate(right) if i and w.text in _COMPOSED), len(right))]
        right = right[:-1] if right[-1].text in ("等", "共同") else right
    if right[0].text == "为" and s.left and any(w.text in _NAMES for w in s.left[-2:]):
        return label(strip_left(right[1:]))  # 命名 40人 为 首届 “巧手工匠”
    if s.left and any(w.text in _HONOURS for w in s.left[-2:]):
        right = right[: _honour(right)]
    if m.unit == "级" and (quake := _QUAKE.match("".join(w.text for w in right[:2]))):
        return quake[0]  # 6.2级 地震灾区
    if (said := _of_a_sort(s, right)) is not None:
        return said
    if len(right) > 1 and right[0].text == "人口" and right[1].text in _AND_MORE:
        return "人口"  # 50万|人口 以上 城市
    if told := dated(right) or going_on(s, right):
        return label(noun_after(right[told:]))
    of = right[0].text == "的"
    if _is_of_before(s, right, of=of):
        return ""
    if (said := told_before(s, right)) is not None:
        return said
    if of and s.near and s.right[0].text in _MARKS:
        return s.level  # (产值 5万元，) 是 唯一 突破 3万元 大关 的 县
    if of:
        return behind_of(s, right)
    if m.unit == "a" and "after" in s.right[0].kinds and (aged := up_to_persons(noun_after(right))):
        return label(aged) if is_person(aged[-1]) else ""  # 65岁以上 老人 免费
    if m.kind == "money" and right[0].letter == "%" and right[0].text[-1] == "期":
        end = next((i for i, w in enumerate(right) if i and w.letter not in "NGVAFT"), len(right))
        return label(noun_after(right[1:]) or right[1:end])  # 300亿元 7天期 逆回购 操作
    if m.kind == "money" and (fund := given_as(right)):
        return label(fund)
    if s.counts and (whole := head_of_last(s, right)):
        return label(whole)
    if m.unit == "人" and s.bare and s.bare[-1].text in _PAYS and _PAY.fullmatch(right[0].text):
        return s.bare[-1].text + right[0].text  # 拖欠 16人 工资
    if m.unit == "人" and (body := body_of(right)):
        return label(body)
    if (said := _by_its_kind(s, right)) is not None:
        return said
    if s.counts and (present := _taking_part(right)):
        return label(present)
    if m.kind == "count" and (like := described(right, s.rest[len(s.right) - len(right) :])):
        return label(like)
    if is_next_ones(s, right):
        return ""
    if (owners := before_indicator(s, right)) is not None:
        rest = bool(s.left) and "rest" in s.left[-1].kinds and not owners
        return _counted_last(s) if rest else label(owners)
    if m.unit in _PERSONS_ONLY and s.bare and s.bare[-1].ends("person") and not any(w.ends("person") for w in right):
        return ""  # 邀请劳模代表 30名 座谈
    if new := before_new(s, right):
        return label(new)
    if at_work(s, right) or meant_for(s, right):
        return ""  # 调集 挖掘机 43台|清淤, 增设 窗口 12个|方便 乘客
    if behind := behind_measure(s, right):  # 13条 总长230公里的 线路
        return label(noun_after(behind))
    return "" if _is_spent_on(s, right) or _is_part_acting(s, right) else _noun(s, right)


_AND_MORE = frozenset({"以上", "以下"})
_PAYS = frozenset({"拖欠", "欠", "支付", "兑付", "补发", "发放", "追回", "讨回", "追讨", "返还", "赔偿", "退还"})
_PAY = rx.compile("工资款?|薪[资水酬金]|劳务费|[工劳]?[报酬薪]{2}|欠薪|工钱|[赔补]偿[金款]|抚恤金|劳动报酬")
_SYSTEMS = frozenset({"班", "年", "学年", "级"})
_MARKS = frozenset({"大关", "关口", "门槛"})
_QUAKE = rx.compile("[强余]?地?震(?![局台])")


def _is_part_acting(s: Site, right: list[Word]) -> bool:
    """收割机 5万台，其中 2万台 外出 作业: whether some of those counted before do what stands behind the number."""
    alone = s.turn.link == "existence" and len(right) == 1 and right[0].letter == "G"
    if not (alone or right[0].letter in "VI") or not s.those or s.named:
        return False
    if alone:
        return not right[0].ends("head_noun")  # 16台 机组 已有 12台|发电
    among = any(w.text == "其中" for w in s.left) or (len(s.just_before) > 1 and s.just_before[-2].text in AMONG)
    last = s.noun[-1] if s.noun else right[0]
    return among and not (last.ends("person") or last.ends("head_noun") or last.ends("org_tail"))


def _goes_so_fast(s: Site) -> bool:
    """Whether the number before 的速度 is how fast something moves, and not how fast what is named before grows."""
    return s.mention.kind != "percentage" or not s.named or only_places(s.bare)


_SPEEDS = frozenset({"速度", "速率"})
_COMPOSED = frozenset({"组成", "构成", "组建"})
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
_HONOURS = frozenset({"授予", "追授", "颁给", "授给", "奖给"})
_WINNERS = ("集体", "单位", "个人", "班组", "企业", "车间", "团队", "项目", "工会", "家庭", "学校")
_PRIZES = ("奖杯", "奖状", "奖章", "奖牌", "锦旗", "称号")
_LEVELS = ("全国", "国家", "全省", "全市", "全区", "省", "市", "区", "县", "级")


def _honour(right: list[Word]) -> int:
    """Where the honour begins that those before it get: 授予 8个 集体 | 全国 先进 称号, 授予 9名 教师 | 优秀 党员."""
    prize = right[-1].text.endswith(_PRIZES)
    for i, (given_to, w) in enumerate(pairwise(right), 1):
        if w.breaks:
            break
        one = is_person(given_to) or given_to.text == "同志"
        if prize and given_to.text.endswith(_WINNERS) and w.noun and len(label(right[i:])) > len("奖杯"):
            return i  # 授予 3个 先进 集体 | 火车头 奖杯
        if given_to.noun and (w.tag == "ns" or w.text.endswith(_LEVELS) or (one and w.text in _PRAISING)):
            return i
    return len(right)


_PRAISING = frozenset({"优秀", "先进", "模范", "杰出", "最美", "突出"})


def _of_a_sort(s: Site, right: list[Word]) -> str | None:
    """What a rating, a record, a distance or a price tells of what stands behind it; ``None`` if it is none."""
    m, head = s.mention, s.turn.head
    if len(right[0].text) == len("县外") and right[0].text[-1] == "外" and any("除" in w.text for w in s.left):
        return right[0].text[:-1]  # 除 甲县、乙县 等 5个 县外
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
        return label(noun_after(right[1:])) if right[0].text == "装" else lies(s.left)
    return standard_of(s) or None if m.kind == "money" else None


def _is_of_before(s: Site, right: list[Word], *, of: bool) -> bool:
    """Whether the number tells of its head (投资 增至 5亿元 建设), not of what stands behind it."""
    m, head = s.mention, s.turn.head
    given = m.kind == "money" and s.turn.link == "level" and right[0].noun and FUND.search(right[0].text)
    if s.turn.link in ("change", "level", "difference") and not s.counts and not of and not given:
        return True
    if m.kind == "percentage" and s.turn.link == "link" and s.bare and not of and not only_places(head):
        return True
    # 报名人数1291万创新高
    return bool(s.counts and not m.unit and not of and head and head[-1].ends("attribute"))


def _by_its_kind(s: Site, right: list[Word]) -> str | None:
    """Where a duration, a measure or a unit that is itself the noun counts nothing behind it, or only some of it."""
    m, head = s.mention, s.turn.head
    inside = bool(s.left) and s.left[-1].text == "的"  # 追回的213万元拖欠工资
    if s.whole_unit or m.kind in ("duration", "ratio"):
        if needed := _needed(s, right):
            return needed
        where = m.kind == "ratio" and only_places(head)  # 全市 超 半数 企业
        if (right[0].letter not in "NA" and not _is_attributed(s, right)) or (
            s.named and m.kind != "count" and not where
        ):
            return ""
        told = m.unit == "人次" and s.noun and s.noun[-1].ends("person")  # 组织 5万人次 职工 参加
        if m.unit in ("人", "人次") and head and head[-1].noun and not (s.turn.link or told or only_places(head[-1:])):
            return ""  # 职工群众300多人参观
    elif m.kind == "measure" and (exercise := exercised(s)) is not None:
        return label(exercise)
    elif m.kind == "measure" and (needed := _needed(s, right)):
        return needed
    elif m.unit in _HEAPS and right[0].letter in "VD" and _is_acting(s.left) and with_modifier(right):
        return label(with_modifier(right))  # 400吨 没有 卖出去 的 大米
    elif m.unit in AREAS and right[0].letter == "V" and (site := laid_out(s.left, right)):
        return label(site)
    elif (m.unit == "a" and "link" in right[0].kinds) or (
        (m.kind != "count" and not inside and right[0].letter not in "NGA" and right[0].text not in "“‘《")
        and not (m.kind == "percentage" and verb_and_persons(right))
    ):  # 14岁以上不满16岁, but 八成 受访 职工
        return ""
    return None


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


def _is_spent_on(s: Site, right: list[Word]) -> bool:
    """Whether an amount is spent on what stands behind it (投资 5000亿元 建设 工程)."""
    head = s.turn.head
    return bool(
        s.mention.kind == "money"
        and right[0].letter == "G"
        and not right[0].ends("attribute")
        and len(right) > 1
        and head
        and not head[-1].kinds & {"light", "main"}
        and not (right[1].noun and FUND.search(right[1].text))
        and not (FUND.search(right[0].text) and right[1].text in JOINS)
    )


def _taking_part(right: list[Word]) -> list[Word]:
    """八家 单位 参加 的 座谈会: the bodies that take part in what is not counted; empty where none do."""
    at = next((i for i, w in enumerate(right[:4]) if w.text in TAKING_PART), 0)
    bodies = right[:at] if at and at + 2 < len(right) and right[at + 1].text == "的" else []
    bodies = bodies if bodies and any(w.ends("held") for w in right[at + 2 : at + 5]) else []
    return bodies if bodies and all(w.letter in "NGA" for w in bodies) and bodies[-1].text in _TAKE_PART else []


_TAKE_PART = frozenset(
    {"单位", "企业", "部门", "公司", "机构", "组织", "学校", "高校", "院校", "集团", "工会", "乡镇", "县区"}
)


def _noun(s: Site, right: list[Word]) -> str:
    """The noun phrase that ``right`` begins with, as far as it is what the number counts."""
    m = s.mention
    thing = with_deed(s, before_predicate(s, s.noun if right is s.behind_hedges else noun_after(right), right), right)
    if m.unit in _PERSONS_ONLY and (members := members_of(thing, right)):
        return label(members)
    if m.unit in _PERSONS_ONLY and thing and not thing[-1].ends("person") and (who := _who_so(thing, right)):
        return label(who)
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
    if len(thing) > 2 and s.left and s.left[-1].text in FOR:
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
    if m.unit == "户" and len(thing) > 1 and thing[0].text == "家庭":
        thing = thing[:1]  # 30万户 家庭 用电 需求
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
    persons = persons or (m.unit == "户" and bool(thing) and not thing[-1].text.endswith(("家庭", "户")))  # 居民 用电
    return label(up_to_persons(thing) if persons else thing)


_LISTED = frozenset({"个", "家", "处", "座"})
_WITH = frozenset("与和同跟")
_TOGETHER = frozenset(
    {"协商", "洽谈", "合作", "签约", "对接", "结对", "会谈", "座谈", "交流", "联合", "共建", "谈判", "沟通", "磋商"}
    | {"合资", "联手", "联动", "联网", "携手", "建交", "接洽", "竞争", "较量", "对阵", "角逐", "比拼"}
)
_AWAY = frozenset({"外", "以外", "之外", "深处", "深", "高空", "远处", "远", "开外"})
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
    }
)
_FIELDS = ("亩", "公顷")


_CASES = ("案件", "案", "纠纷", "争议", "事故", "事件", "病例", "问题", "行为", "案例")


def _is_case(thing: list[Word]) -> bool:
    """14起 拖欠 工资 案件: whether what a verb modifies is what such units count."""
    return len(thing) > 1 and thing[-1].text.endswith(_CASES)


_PERSONS_ONLY = frozenset({"名", "位", "员"})


_HEAPS = frozenset({"t", "kg", "g", "斤", "两", "亩", "hm2", "L", "m3"})  # so much of a thing, not so far or so high


def _is_acting(left: list[Word]) -> bool:
    """Whether a verb stands right before a number, whose noun is then behind it (存放 着 400吨 没有 卖出去 的 大米)."""
    last = next((w for w in reversed(left) if w.text not in ASPECT and "adverb" not in w.kinds), None)
    return last is not None and (last.letter == "V" or "existence" in last.kinds)


_RATINGS = frozenset({"V", "kV", "kW", "MW"})  # what lines and plants are made for
_KINDS_OF = frozenset({"项", "个", "处", "条", "类", "套", "种", "部", "大"})
_COUNTRIES = rx.compile(
    "国家(?:[、和及与]|以及)(?:地区|国际组织|经济体)(?:(?:[、和及与]|以及)(?:地区|国际组织|经济体))?"
)
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
_SPHERES = frozenset({"国家", "地区", "行业", "领域", "专业", "学科", "系统", "方向", "部门"})
_TAKING = tuple(_TAKE_PART)
_AREAS = ("城市", "城区", "省份", "县区", "县市", "市县", "地市", "乡镇")


_SUPPORTED = ("村", "企业", "单位", "社区", "学校", "家庭", "户", "乡镇", "街道", "车间", "县", "合作社")


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


def medals(s: Site) -> str:
    """3金1银: what such a number counts."""
    return s.mention.unit + "牌"


def goals(s: Site) -> str:
    """打进12球, 仅失3球: what such a number counts, by the verb before it."""
    verb = next((w.text[-1] for w in reversed(s.left[-3:]) if w.text[-1] in "进失丢胜"), "")
    return f"{'净' * (verb == '胜')}{verb}球"


def any_noun(s: Site) -> str:
    noun = s.noun[len(s.noun) > 1 and s.noun[0].text in ("是", "为") :]  # 七成 以上 是|附近的 村民
    return "" if noun and noun[0].letter == "M" and len(noun) == 1 else label(noun)  # 150元 一天

"""The noun behind a number, which it counts (300家非公企业)."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from unionstats.link.items import behind_number as behind
from unionstats.link.items.before_number import WINNERS
from unionstats.link.items.cases.behind_of import PAID_AS, TOLD_BEFORE, part_taken
from unionstats.link.items.cases.counted_noun import PERSONS_ONLY, noun_behind
from unionstats.link.items.cases.extent import is_person
from unionstats.link.items.cases.led import led
from unionstats.link.items.cases.shares import whole_of_a_share
from unionstats.link.items.cases.sites import Site
from unionstats.link.items.cases.standards import by_so_large
from unionstats.link.items.phrases.land import AREAS
from unionstats.link.items.phrases.origins import from_there
from unionstats.link.items.phrases.phrases import label
from unionstats.link.items.phrases.rungs import Ladder, Rung
from unionstats.link.items.phrases.words import JOINS, Word


def counted(s: Site) -> str:
    """40家规模以上纺织企业: the noun behind the number."""
    right = s.behind_hedges
    if s.left and (found := led(s, right)):
        return found
    if len(s.rest) > 2 and s.rest[1].text in ("到", "至") and s.rest[2].letter == "#" and from_there(s.left):
        return ""  # 列车 由 7对 加密 到 15对
    if right[0].text in _SWINGS and any(w.text in ("在", "于") for w in s.left[-2:]):
        return ""  # 油价 在 7元 上下 波动
    if s.left and right[0].text != "为":
        right = _as_far_as_counted(s.left, right)
    if (within := next((i for i, w in enumerate(right) if w.text == "在内"), 0)) > 0:
        right = right[: within - (within > 1 and right[within - 1].text == "等")]  # 包括 5座 矿井 在内 的 大型 企业
    ladder = _BEHIND_OF if right[0].text == "的" else _BESIDE
    for step in ladder.steps(s, right[0], alone=len(right) == 1):
        if (item := step(s, right)) != "":
            return item or ""
    return _wherever_from(noun_behind(s, right))


def _wherever_from(item: str) -> str:
    """来自全市各行各业的工匠: those counted, without where they are from."""
    _, of, those = item.partition("的")
    return those if item.startswith("来自") and of and len(those) > 1 else item


_SWINGS = frozenset({"波动", "浮动", "震荡", "徘徊", "运行", "摆动", "起伏"})


def _as_far_as_counted(left: list[Word], right: list[Word]) -> list[Word]:
    """``right`` without what becomes of those counted: 以 600分 优异成绩 | 被 录取, 授予 8个 集体 | 全国 先进 称号."""
    if left[-1].text == "以":
        right = right[: next((i for i, w in enumerate(right) if i and w.text == "被"), len(right))]
    elif left[-1].text == "由":  # 由 80名 矿工、技师 等 组成 的 突击队
        right = right[: next((i for i, w in enumerate(right) if i and w.text in _COMPOSED), len(right))]
        right = right[:-1] if right[-1].text in ("等", "共同") else right
    if left[-1].text in _HONOURS or (len(left) > 1 and left[-2].text in _HONOURS):
        right = right[: _honour(right)]
    return right


_COMPOSED = frozenset({"组成", "构成", "组建"})
_HONOURS = frozenset({"授予", "追授", "颁给", "授给", "奖给"})
_PRIZES = ("奖杯", "奖状", "奖章", "奖牌", "锦旗", "称号")
_LEVELS = ("全国", "国家", "全省", "全市", "全区", "省", "市", "区", "县", "级")


def _honour(right: list[Word]) -> int:
    """Where the honour begins that those before it get: 授予 8个 集体 | 全国 先进 称号, 授予 9名 教师 | 优秀 党员."""
    prize = right[-1].text.endswith(_PRIZES)
    for i, (given_to, w) in enumerate(pairwise(right), 1):
        if w.breaks:
            break
        one = is_person(given_to) or given_to.text == "同志"
        if prize and given_to.text.endswith(WINNERS) and w.noun and len(label(right[i:])) > len("奖杯"):
            return i  # 授予 3个 先进 集体 | 火车头 奖杯
        if given_to.noun and (w.tag == "ns" or w.text.endswith(_LEVELS) or (one and w.text in _PRAISING)):
            return i
    return len(right)


_PRAISING = frozenset({"优秀", "先进", "模范", "杰出", "最美", "突出"})
_DEPTHS = frozenset({"深处", "高处", "高空", "远处"})
_AWAY = frozenset({"外", "以外", "之外", "深处", "深", "高空", "远处", "远", "开外"})
_HEAPS = frozenset({"t", "kg", "g", "斤", "两", "亩", "hm2", "L", "m3"})  # so much of a thing, not so far or so high


def medals(s: Site) -> str:
    """3金1银: what such a number counts."""
    return s.mention.unit + "牌"


def results(s: Site) -> str:
    """6胜1负: what such a number counts."""
    return RESULTS[s.mention.unit]


RESULTS = {"胜": "胜场", "负": "负场", "平": "平局", "和": "和局"}


def lanes(s: Site) -> str:
    """双向 四车道, 六车道 高速公路: what such a number counts."""
    right, way = s.behind_hedges, s.left[-1].text if s.left else ""
    if right and right[0].text.endswith(_ROADS) and not any(w.text == "标准" for w in right[1:3]):
        return ""  # 四车道 隧道
    return f"{way if way in ('双向', '单向') else ''}{s.mention.unit}"


_ROADS = ("公路", "高速", "道路", "大道", "大街", "隧道", "桥", "大桥")


def goals(s: Site) -> str:
    """打进12球, 仅失3球: what such a number counts, by the verb before it."""
    verb = next((w.text[-1] for w in reversed(s.left[-3:]) if w.text[-1] in "进失丢胜"), "")
    return f"{'净' * (verb == '胜')}{verb}球"


def power(s: Site) -> str:
    """送出 (70度电) 和 5立方米 水: what the unit ends in, where no noun before it says more (用电 300度电)."""
    if not s.said.endswith("度电"):
        return ""
    last = s.left[-1] if s.left else None
    named = last is not None and (last.ends("attribute") or last.letter == "N" or last.text[-1] in "电量")
    return "" if named else "电"


def any_noun(s: Site) -> str:
    noun = s.noun[len(s.noun) > 1 and s.noun[0].text in ("是", "为") :]  # 七成 以上 是|附近的 村民
    return "" if noun and noun[0].letter == "M" and len(noun) == 1 else label(noun)  # 150元 一天


_Step = Callable[[Site, list[Word]], str | None]  # "" leaves it to the next; None: nothing behind it is counted

# Behind 的.
_BEHIND_OF: Ladder[_Step] = Ladder(
    Rung(behind.of_so_many_people, kinds={"percentage"}),
    Rung(whole_of_a_share),
    Rung(behind.so_fast),
    Rung(behind.standard, kinds={"money"}),
    *TOLD_BEFORE,
    Rung(behind.only_passes, near=True),
    Rung(behind.those_of),
)

# What the first word behind the number can call for.
_BESIDE: Ladder[_Step] = Ladder(
    Rung(behind.of_so_many_people, kinds={"percentage"}),
    Rung(behind.joined_to_next, words=JOINS),
    Rung(behind.of_a_system, units={"班", "年", "学年", "级"}, words={"制"}),
    Rung(behind.suffered, units={"起", "件", "宗", "例"}),
    Rung(behind.asked_for, units={"份", "件", "起", "宗"}),
    Rung(behind.winners, kinds={"count"}, words={"单位", "集体", "个人", "企业", "人"}, alone=True),
    Rung(behind.so_large_a_share, kinds={"percentage"}, words={"比率", "比例", "比重", "份额"}, alone=True),
    Rung(behind.accident, units={"起", "宗"}),
    Rung(behind.land, words={"地"}),
    Rung(behind.called, words={"为"}),
    Rung(behind.quake, units={"级"}),
    Rung(behind.outside),
    Rung(behind.built_for, units={"V", "kV", "kW", "MW"}, letters="V"),  # what lines and plants are made for
    Rung(behind.past_a_mark, words={"历史", "整数"}),
    Rung(behind.priced_each, kinds={"money"}, letters="M"),
    Rung(behind.far_off, kinds={"measure"}, words=_AWAY),
    Rung(behind.deep_down, kinds={"measure"}, words=_DEPTHS),
    Rung(behind.packed, kinds={"measure"}, words={"处", "装"}),
    Rung(behind.standard, kinds={"money"}),
    Rung(behind.inhabitants, words={"人口"}),
    Rung(by_so_large, kinds={"count", "measure"}),
    Rung(behind.at_it, kinds={"count"}),
    Rung(behind.wholly_done, kinds={"percentage"}, letters="VG", alone=True),
    Rung(behind.is_of_before),
    Rung(part_taken, kinds={"percentage"}),
    # whose noun it is
    Rung(behind.aged, units={"a"}),
    Rung(behind.lent_for, kinds={"money"}, letters="%"),
    Rung(behind.paid_as, kinds={"money"}, words=PAID_AS),
    Rung(behind.given, kinds={"money"}),
    Rung(behind.sorts, counts=True),
    Rung(behind.owed_to, units={"人"}),
    Rung(behind.body_of_so_many, units={"人"}),
    Rung(behind.those_only, kinds={"count"}, counts=False),
    Rung(behind.those_only, kinds={"duration", "ratio"}),
    Rung(behind.exercise_of, kinds={"measure"}),
    Rung(behind.told_of_heap, units=_HEAPS, letters="VD"),
    Rung(behind.site_named, units=AREAS, letters="V"),
    Rung(behind.cost_of, kinds={"money"}, letters="VG", alone=False),
    Rung(behind.no_noun, kinds={"percentage", "money", "measure"}),
    Rung(behind.taking_part, counts=True),
    Rung(behind.alike, kinds={"count"}, letters="NGIM"),
    Rung(behind.next_ones),
    Rung(behind.owners, counts=True),
    Rung(behind.persons_before, units=PERSONS_ONLY),
    Rung(behind.where_new, counts=True),
    Rung(behind.for_use),
    Rung(behind.behind_own_measure, counts=True),
    Rung(behind.behind_own_measure, classes={"total"}, counts=False),
    Rung(behind.spent_on, kinds={"money"}, letters="G", alone=False),
    Rung(behind.part_acts, letters="VIG"),
)

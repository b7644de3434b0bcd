"""The noun behind a number, which it counts (300家非公企业)."""

from __future__ import annotations

from collections.abc import Callable

from unionstats.link.items import behind_number as behind
from unionstats.link.items.cases.behind_of import TOLD_BEFORE, part_taken
from unionstats.link.items.cases.counted_noun import noun_behind
from unionstats.link.items.cases.led import led
from unionstats.link.items.cases.shares import whole_of_a_share
from unionstats.link.items.cases.sites import Site
from unionstats.link.items.phrases.phrases import label
from unionstats.link.items.phrases.rungs import Ladder, Rung
from unionstats.link.items.phrases.words import JOINS, Word


def counted(s: Site) -> str:
    """40家规模以上纺织企业: the noun behind the number."""
    right = s.behind_hedges
    if s.left and (found := led(s, right)):
        return found
    if len(s.rest) > 2 and s.rest[2].letter == "#" and _ends_way(right[0], s.rest[1]):
        return ""  # 列车 由 7对 加密 到 15对, 税率 由 3‰ 调整 为 1‰
    if s.left and s.left[-1].text == "由":  # 由 80名 矿工、技师 等 组成 的 突击队
        right = right[: next((i for i, w in enumerate(right) if i and w.text in _COMPOSED), len(right))]
    if (within := next((i for i, w in enumerate(right) if w.text == "在内"), 0)) > 0:
        right = right[:within]  # 包括 5座 矿井 在内 的 大型 企业
    if right[0].text == "的" and (ever := next((i for i, w in enumerate(right[:_EVER]) if w.text == "以来"), 0)):
        right = [right[0], *right[ever + 1 :]]  # 9万立方米 的 建库 以来|最大 流量
        if not right[1:]:
            return ""
    if _does_all(s, right):
        return ""
    ladder = _BEHIND_OF if right[0].text == "的" else _BESIDE
    for step in ladder.steps(s, right[0], alone=len(right) == 1):
        if (item := step(s, right)) != "":
            return item or ""
    return _wherever_from(noun_behind(s, right))


def _ends_way(first: Word, second: Word) -> bool:
    """Whether two words behind a number lead on to what it came to: (7对) 加密 到, (3‰) 调整 为."""
    return (second.text in ("到", "至") and not first.ends("person")) or (second.text == "为" and first.text in _SET_TO)


_SET_TO = frozenset({"调整", "变更", "修改", "改", "下调", "上调", "核定", "升级", "压缩", "合并", "转"})
_EVER = 6  # words


def _does_all(s: Site, right: list[Word]) -> bool:
    """帐篷 500顶、棉被 (1200床) 支援: whether all that stands behind the last of a list is what is done with them."""
    listed = s.near and len(s.left) > 1 and s.left[0].text in JOINS and s.left[-1].letter == "N"
    listed = listed and all(w.letter in "NGVA" for w in s.left[1:])
    if not listed or s.seen[-1].step != "measured" or len(right) != len(s.rest):
        return False
    return right[0].letter in "VI" or (right[0].letter == "G" and len(right) == 1)


def _wherever_from(item: str) -> str:
    """来自全市各行各业的工匠: those counted, without where they are from."""
    _, of, those = item.partition("的")
    return those if item.startswith("来自") and of and len(those) > 1 else item


_COMPOSED = frozenset({"组成", "构成", "组建"})
_AWAY = frozenset({"外", "以外", "之外", "深处", "深", "高空", "远处", "远", "开外"})


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


def any_noun(s: Site) -> str:
    noun = s.noun  # but 150元 一天
    return "" if len(noun) == 1 and noun[0].letter == "M" else label(noun)


_Step = Callable[[Site, list[Word]], str | None]  # "" leaves it to the next; None: nothing behind it is counted

# Behind 的.
_BEHIND_OF: Ladder[_Step] = Ladder(
    Rung(whole_of_a_share),
    Rung(behind.so_fast),
    Rung(behind.standard, kinds={"money"}),
    *TOLD_BEFORE,
    Rung(behind.those_of),
)

# What the first word behind the number can call for.
_BESIDE: Ladder[_Step] = Ladder(
    Rung(behind.of_a_system, units={"班", "年", "学年", "级"}, words={"制"}),
    Rung(behind.winners, units={"个", "家", "人"}, alone=True),
    Rung(behind.accident, units={"起", "宗"}, letters="VG"),
    Rung(behind.commented, letters="IVNDA"),
    Rung(behind.sorts),
    Rung(behind.so_fast, words=behind.SPEEDS),
    Rung(behind.aim_of_figure, kinds={"count", "measure", "money"}),
    Rung(behind.given_to_be, kinds={"money"}),
    Rung(behind.mouths, units={"口"}, words={"人"}),
    Rung(behind.of_those_before, words={"被", "已", "已经", "正", "正在", "尚未", "仍在", "将"}),
    Rung(behind.shared, words=JOINS, counts=True),
    Rung(behind.so_long, kinds={"money"}, words=JOINS),
    Rung(behind.gift, kinds={"money"}, words=JOINS),
    Rung(behind.held_for_it, links={"link"}),
    Rung(behind.land, words={"地"}),
    Rung(behind.quake, units={"级"}),
    Rung(behind.priced_each, kinds={"money"}, letters="M"),
    Rung(behind.far_off, kinds={"measure"}, words=_AWAY),
    Rung(behind.deep_down, kinds={"measure"}, words={"深处", "高处"}),
    Rung(behind.standard, kinds={"money"}, words={"标准"}),
    Rung(behind.packed, kinds={"measure"}, words={"处"}),
    Rung(behind.inhabitants, words={"人口"}),
    Rung(behind.by_so_much, kinds={"count", "measure"}),
    Rung(behind.at_it, kinds={"count"}),
    Rung(behind.compared, words={"相比"}),
    Rung(behind.is_of_before),
    Rung(part_taken, kinds={"percentage"}),
    # whose noun it is
    Rung(behind.aged, units={"a"}),
    Rung(behind.given, kinds={"money"}),
    Rung(behind.those_only, kinds={"count"}, counts=False),
    Rung(behind.those_only, kinds={"duration", "ratio"}),
    Rung(behind.no_noun, kinds={"percentage", "money", "measure"}),
    Rung(behind.alike, kinds={"count"}, letters="NGIM"),
    Rung(behind.those_who_do, kinds={"count"}, letters="NGA", alone=False),
    Rung(behind.next_ones),
    Rung(behind.owners, counts=True),
    Rung(behind.owners, kinds={"measure"}),
    Rung(behind.behind_own_measure, counts=True),
    Rung(behind.behind_own_measure, classes={"total"}, counts=False),
    Rung(behind.spent_on, kinds={"money"}, letters="G", alone=False),
    Rung(behind.part_acts, counts=True),
)

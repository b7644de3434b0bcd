"""Lists of numbers with a unit said once: 分别为47.9、47.6%, 17.6、5.2、2.9万人."""

from __future__ import annotations

from decimal import Decimal

from unionstats import rx
from unionstats.model import Mention, changed
from unionstats.refine.written import BARE, GLUE_LEFT, of_ten, scale_of
from unionstats.tokens import Tokens

_AND = rx.compile(r" ?(?:[、和及与或]|以及|，和|或者|抑或|(?P<even>，?(?:甚[至或]|乃至))) ?(?:约|近|超)?")
# 由1200增至1500人, 从92.5提高到98.3%: what was before has the unit of what came of it
_TURNED = rx.compile(
    r" ?(?:[增升涨降减跌扩缩提改]|增加|增长|上升|提高|提升|上涨|攀升|跃升|猛增|激增|下降|降低|减少|下调|上调|扩大|扩展"
    r"|发展|缩减|缩短|压缩|压减|回落|回升|锐减|骤降|调整)(?:至|到|为)(?:近|约|超过?|逾)? ?"
)
_FROM = rx.compile("[由从自](?:原来|最初|过去|当初|原先|起初)?的?(?:近|约|不足|不到)?$")
# 高于全国0.4、全省0.1个百分点, 比全国高1.4个、比全省高0.6个百分点: each held against its own
_AGAINST_EACH = rx.compile(
    r"(?:[、，和]|以及)(?:[比较]|[高低]于)?(?:全[国省市区县州盟]|上年(?:同期|末)?|去年同期|上月|年初|[一二三四]季度)(?:平均(?:水平|值)?)?"
    r"(?:[高低快慢]出?|[提升][高升]|[上回][升落]|下降|加快)?了?"
)
_LIST_NUMBER = rx.compile(r"(?:^|[。；：;:\n])\s*$")


def share_units(text: str, tokens: Tokens, mentions: list[Mention]) -> list[Mention]:
    """A unit said once serves all: 分别为47.9、47.6%, 提高5.5个、2.9个百分点, 17.6、5.2、2.9万人."""
    done: list[Mention] = []
    right: Mention | None = None  # the number to the right, past a date: 提高1.2、比|年初|提高0.8个百分点
    scale: int | None = None  # the magnitude that the list's last number has brought along
    for m in reversed(mentions):
        shared = _shared(text, m, right, scale) if right and (m.rule == BARE or m.unit == "个") else None
        if shared is None or right is None:
            scale = None
        elif scale is None:
            scale = scale_of(text, right)
        done.append(shared or m)
        if m.kind != "date":
            right = done[-1]
    return done[::-1]


def _shared(text: str, m: Mention, right: Mention, known: int | None) -> Mention | None:
    """``m`` with the unit of the mention to its right, if they stand in one list; ``known`` is the list's magnitude."""
    half_said = m.unit == "个" and right.unit == "pp" and m.kind == "count" and m.rule != BARE
    if not (m.rule == BARE or half_said):
        return None
    each = right.unit == "pp" and _AGAINST_EACH.fullmatch(text, m.end, right.start) is not None
    if not (each or 0 < right.start - m.end <= _WIDEST):
        return None
    if right.rule == BARE or right.kind == "date" or m.value is None or right.value is None:
        return None
    if right.kind == "ratio" and right.unit != "倍":
        return None
    pressure = right.unit == "mm[Hg]" and text[m.end : right.start] == "/"
    turned = m.rule == BARE and _has_turned(text, m, right)
    listed = _AND.fullmatch(text, m.end, right.start)
    if (
        not (each or pressure or turned or listed or _is_side(text, m, right))
        or text[m.start - 1 : m.start] in GLUE_LEFT
    ):
        return None
    if m.value % 1 == 0 and text[m.end] == "、" and _LIST_NUMBER.search(text, max(0, m.start - 3), m.start):
        return None
    if m.end - m.start == 1 and right.kind == "count" and not text[m.start].isascii():
        return None  # 一、二、三部 are the first, the second and the third
    if right.unit == "%" and m.value >= _HUNDRED > right.value and not turned:
        return None  # 波音777和48%的
    value, high, scale = m.value, m.value_max, known or scale_of(text, right)
    if listed and listed["even"] and value * scale >= right.value:
        scale = 1  # 八九十乃至百岁
    if scale > 1 and scale_of(text, m) == 1 and value < 10000 and _alike(value * scale, right.value):
        value, high = value * scale, None if high is None else high * scale
    if of_ten(value, right.rule):
        value *= 10
    return changed(right, start=m.start, end=m.end, value=value, value_max=high, bound=m.bound)


# 长宽高40×80×30厘米; 4×100米 is a race
_BY = rx.compile(" ?× ?")
_LENGTHS = frozenset({"m", "cm", "mm", "dm", "um", "[in_i]"})
_RELAY = 4
_SO_OFTEN = rx.compile("(?:车道|[路桥跨孔]|隧道|断面)[^，。；、]{0,4}$")  # 行车道宽2×7.5米: two of that width


def _is_side(text: str, m: Mention, right: Mention) -> bool:
    """Whether ``m`` and ``right`` are two sides of one thing: 40×80毫米."""
    if right.unit not in _LENGTHS or _BY.fullmatch(text, m.end, right.start) is None:
        return False
    few = right.unit == "m" and m.value is not None and m.value <= _RELAY
    return not few or (m.value != _RELAY and _SO_OFTEN.search(text, max(0, m.start - 10), m.start) is None)


_WIDEST = 7
_HUNDRED = 100


def _has_turned(text: str, m: Mention, right: Mention) -> bool:
    """Whether ``m`` is what ``right`` has grown or fallen from: 由1200增至1500人."""
    return (
        _TURNED.fullmatch(text, m.end, right.start) is not None
        and _FROM.search(text, max(0, m.start - 6), m.start) is not None
    )


def _alike(a: Decimal, b: Decimal) -> bool:
    return b > 0 and Decimal("0.01") <= a / b <= 100

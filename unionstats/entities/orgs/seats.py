"""Where an organization is, by what of its name or of the words before it names a place: 大连的|云坪植物园."""

from __future__ import annotations

from collections.abc import Sequence

from unionstats import rx
from unionstats.entities.orgs.page import Page, Span
from unionstats.model import Entity

# Of which an institute is that is called after them, as counties are: 中国水产科学研究院东海水产研究所
_SEAS = ("东海", "南海")
# A part of the country that firms and universities are called after, wherever they are.
_REGIONS = ("华北", "华东", "华南", "华中")
# 位于石桥县的|恒岳机械公司今年…, 主营轴承的|恒岳机械公司: what is told of a body before its name, where a clause begins
_TOLD_BEFORE = rx.compile(
    "(?<![\u3400-\u9fff])(?:总部)?(?:位于|坐落[于在]|地处|扎根|落户|成立[于在]?|创[建办立][于在]?|始建于|注册[于在]"
    "|主营|主要?从事|专门?从事|专注于?|深耕|同在|远在)[^，。；！？]{2,20}的$"
)
_TOLD_WITHIN = 28  # characters


def told_before(page: Page, start: int) -> bool:
    """Does a clause begin with what is told of the body whose name begins at ``start``: 位于石桥县的|恒岳机械公司?"""
    return page.text[start - 1 : start] == "的" and bool(
        _TOLD_BEFORE.search(page.text, max(0, start - _TOLD_WITHIN), start)
    )


def called_after(kind: str, region: str) -> bool:
    """Is a body only called after the ``region`` that its name begins with (华北新能源公司), and anywhere?"""
    return kind in ("firm", "school") and region in _REGIONS


def whose(page: Page, start: int) -> Entity | None:
    """The place that what begins at ``start`` is said to be of: 大连的|云坪植物园; not one of several."""
    place = page.place_at_end.get(start - 1) if page.text[start - 1 : start] == "的" else None
    if place is None or place.adcode in ("", "100000") or place.rule == "pointer":
        return None
    return place if page.text[place.start - 1 : place.start] not in tuple("、和与及") else None


def seat(page: Page, s: Span, within: Sequence[Entity]) -> Entity | None:
    """The place by its short name that a firm's begins with, or that stands behind the firm above it.

    山东兖煤集团李楼煤矿 is in 山东, 国家电网常德供电公司 in 常德.
    """
    if s.known is not None and s.known.kind == "institute" and s.kind != "firm":  # 中国科学院|兰州|化学物理研究所
        begin = next((k.end for k in page.known if k.start == s.start), s.start)
        short = (p for p in within if p.start == begin and p.adcode not in ("", "100000"))
        return next((p for p in short if p.text not in _SEAS), None)
    if s.known is None or s.known.place or s.kind != "firm":
        return None
    ends = {s.start, *(k.end for k in page.known if k.start == s.start)}
    return next((p for p in within if p.start in ends and p.adcode not in ("", "100000")), None)

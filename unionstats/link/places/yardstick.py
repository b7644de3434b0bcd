"""The place of a figure that only tells how much those have with whom others are compared."""

from __future__ import annotations

from bisect import bisect_left

from unionstats import rx
from unionstats.link.scene import Scene
from unionstats.model import Entity

_ITS_MEAN = rx.compile("的?(?:总体|整体)?(?:平均|均值|均线)?(?:水平|增[速幅]|值|数)?[（(]")


def of_the_compared(s: Scene) -> Entity | None:
    """比全国平均水平（[6%]）高2个百分点: in brackets behind those who are compared with, it is theirs."""
    p, m = s.paragraph, s.mention
    if p.text[m.start - 1 : m.start] not in ("（", "(") or p.text[m.end : m.end + 1] not in ("）", ")"):
        return None
    at = bisect_left(p.place_starts, m.start) - 1
    r = p.places[at] if at >= 0 else None
    if r is None or r.part != "compared" or not _ITS_MEAN.fullmatch(p.text, r.entity.end, m.start):
        return None
    return r.entity

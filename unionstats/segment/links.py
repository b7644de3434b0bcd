"""The links to other pages among the lines of a page: what one looks like, and where they end."""

from __future__ import annotations

from collections.abc import Sequence

from unionstats import rx
from unionstats.segment import kinds
from unionstats.segment.unit import Unit

KICKERS = 2  # lines over a headline


def linked(u: Unit) -> bool:
    """True for a body that is an item of a list and no sentence."""
    return (u.block.listed or bool(u.block.marker)) and "。" not in u.text and len(u.text) <= kinds.LONGEST_HEAD


def teaser(u: Unit) -> bool:
    """True for how another page begins, as a site quotes it below its link, and for a link with its day."""
    return u.text.endswith(("……", "...")) if u.sort == "body" else u.sort == "date" and bool(u.block.marker)


def goes_on_below(link: Unit, u: Unit, below: Sequence[Unit]) -> bool:
    """Whether ``u``, apart from the links and with another mark than they have, is the headline of what is below it,
    or a kicker over that."""
    sign = link.block.marker
    after = next((x for x in below[:KICKERS] if x.sort != "head" or (sign and x.block.marker == sign)), None)
    told = after is not None and after.sort in ("body", "byline")
    other = bool(sign) and u.block.marker != sign
    other = other or (paged(link) and not paged(u))
    return told and u.sort == "head" and other and u.block.gap > 0


def paged(u: Unit) -> bool:
    """True for a line of the contents of the paper's other pages: 2版　某县建成…, 某县建成…（3版）"""
    return _PAGED.search(u.text) is not None


_PAGED = rx.compile(r"^[A-D]?\d{1,2}版(?!本)|[(（][A-D]?\d{1,2}版[)）]$")

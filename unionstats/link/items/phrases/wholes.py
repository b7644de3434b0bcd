"""What was told before its parts (预算90万元，其中拨款60万元。比上年增加5万元): it grows, not the last of these."""

from __future__ import annotations

from collections.abc import Sequence

from unionstats import rx
from unionstats.model import Label, Mention

_GROWS = rx.compile(
    "(?:总[体量额]?)?(?:[比较](?:上年|去年|上月|上期|同期|20[0-9]{2}年)[^，。；]{0,6}?|[同环]比)(?:增|减|上升|下降|提高|多|少)"
)


def of_the_whole(text: str, start: int) -> bool:
    """Does the sentence at ``start`` begin with a change of what it leaves unsaid?"""
    return _GROWS.match(text, start) is not None


def before_its_parts(text: str, span: tuple[int, int], told: Sequence[tuple[Mention, Label]]) -> dict[str, str]:
    """Unit → the item of what the sentence of ``span`` tells before 其中; "*" is for any unit."""
    at = text.find("其中", *span)
    before = [(m.unit, label.item) for m, label in told if m.end <= at and label.item and not label.change]
    return {**dict(reversed(before)), "*": before[0][1]} if before else {}

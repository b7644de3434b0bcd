"""What the refiners ask of a mention: how its number is written, and what it sticks to."""

from __future__ import annotations

from unionstats import numerals, rx
from unionstats.model import Mention

BARE = "bare"
SIGNED = "money sign"


def scale_of(text: str, m: Mention) -> int:
    """The magnitude written last in the number of ``m`` (5万元: 10000)."""
    n = numerals.at(text, m.start)
    return n.scale if n else 1


GLUE_LEFT = frozenset("·•+*#@_/第№=&")
# 百万 and 千万 are names and wishes as often as numbers.
ROUND = rx.compile("[百千万亿]+")

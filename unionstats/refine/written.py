"""What the refiners ask of a mention: how its number is written, and what it sticks to."""

from __future__ import annotations

from decimal import Decimal

from unionstats import numerals, rx
from unionstats.model import Mention

BARE = "bare"
SIGNED = "money sign"
TENTHS, DISCOUNT = "tenths", "discount"


def scale_of(text: str, m: Mention) -> int:
    """The magnitude written last in the number of ``m`` (5万元: 10000)."""
    n = numerals.at(text, m.start)
    return n.scale if n else 1


def of_ten(value: Decimal, rule: str) -> bool:
    """Whether ``value`` before the unit that ``rule`` reads is of ten, and so of a hundred ten times as much.

    两到三成 begins with 20 %, 八、九折 with 80 %; 八五 before 折 is of a hundred already.
    """
    return rule == TENTHS or (rule == DISCOUNT and value < 10)


GLUE_LEFT = frozenset("·•+*#@_/第№=&")
# 百万 and 千万 are names and wishes as often as numbers.
ROUND = rx.compile("[百千万亿]+")

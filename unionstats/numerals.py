"""Written numbers: finding them in text and reading their value, in Arabic digits, Chinese numerals and mixtures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from unionstats.model import Bound


@dataclass(frozen=True, slots=True)
class Numeral:
    """A written number in a text: 3.3亿余 is 330000000, ``over``; 三五十 is 30 with ``value_max`` 50."""

    start: int
    end: int
    text: str
    value: Decimal
    value_max: Decimal | None = None
    bound: Bound = "exact"


_SIMPLE = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?([万亿]*)([多余])?")
_MAGNITUDE = {"": 1, "万": 10**4, "亿": 10**8, "万亿": 10**12}


def find(text: str) -> Iterator[Numeral]:
    """The numerals of ``text`` (folded), left to right, none overlapping."""
    for m in _SIMPLE.finditer(text):
        digits = m[0].rstrip("多余").rstrip("万亿").replace(",", "")
        value = Decimal(digits) * _MAGNITUDE.get(m[1], 1)
        yield Numeral(m.start(), m.end(), m[0], value, None, "over" if m[2] else "exact")

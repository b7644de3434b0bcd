"""What a rule is: a name, a pattern, a reading, and the examples that prove it.

A rule either reads what stands behind a written number (``behind_number``: its pattern is matched at the number's end
and gives the unit), or it searches the text by itself.  ``read`` turns a hit into a mention, or into ``None`` where
the hit is nothing after all.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal

from unionstats import rx
from unionstats.errors import ExampleError
from unionstats.model import KINDS, Bound, Kind, Mention, frozen
from unionstats.numerals import Numeral


@frozen
class Hit:
    """Where a rule's pattern matched: ``numeral`` is the number before it, for a rule that stands behind a number."""

    text: str
    match: re.Match[str]
    numeral: Numeral | None = None

    @property
    def number(self) -> Numeral:
        """The number before the match.  Raises ``TypeError`` for a rule that does not stand behind one."""
        if self.numeral is None:
            raise TypeError("the rule searches the text, it does not stand behind a number")
        return self.numeral

    @property
    def start(self) -> int:
        return self.numeral.start if self.numeral else self.match.start()

    @property
    def end(self) -> int:
        return self.match.end()


@frozen
class Rule:
    """``examples`` are marked texts with the reading (see ``Example``); ``rejects`` are texts it must not touch.

    ``heads`` are the characters with which the pattern of a rule behind a number can begin, one or two of them, spaces
    before and between aside (``None``: any); the engine then asks the rule only where they stand.  ``marks`` are
    characters of which one stands in every hit of a rule that searches (none: not known); a text without them is not
    searched.  ``whole``: what such a rule reads is all of the text.
    """

    name: str
    pattern: re.Pattern[str]
    read: Callable[[Hit], Mention | None]
    behind_number: bool = True
    examples: tuple[str, ...] = ()
    rejects: tuple[str, ...] = ()
    heads: frozenset[str] | None = None
    marks: str = ""
    whole: bool = False


@frozen
class Example:
    """A rule's example, parsed: ``全市[300家]企业 = count 300 家`` or ``[去年底]完成 = date 2020-12 @2021-02-08``.

    Behind `` = `` stand the kind, the value (``3..5`` for a range), the unit and the bound (left out when ``exact``);
    for a date its TIMEX3 value; ``@YYYY-MM-DD`` is the article's date.
    """

    text: str
    start: int
    end: int
    kind: Kind
    value: Decimal | None
    value_max: Decimal | None
    unit: str
    bound: Bound
    time: str
    date: str


_EXAMPLE = rx.compile(
    r"^(?P<before>[^\[\]]*)\[(?P<span>[^\[\]]+)\](?P<after>[^\[\]]*)"
    r" = (?P<kind>[a-z]+) (?P<reading>.*?)(?: @(?P<date>\S+))?$"
)
_BOUNDS: tuple[Bound, ...] = ("about", "nearly", "over", "at_least", "under", "at_most")


def example(line: str) -> Example:
    """Parse an example's line.  Raises ``ExampleError`` where the line is not of the form above."""
    m = _EXAMPLE.match(line)
    kind = next((k for k in KINDS if m and m["kind"] == k), None)
    if not m or kind is None:
        raise ExampleError(f"not an example: {line!r} (write: 全市[300家]企业 = count 300 家)")
    start = len(m["before"])
    value = value_max = None
    time = unit = ""
    bound: Bound = "exact"
    words = m["reading"].split()
    if kind == "date":
        time = words[0]
    else:
        low, _, high = words[0].partition("..")
        value, value_max = Decimal(low), Decimal(high) if high else None
        rest = words[1:]
        for b in _BOUNDS:
            if rest and rest[-1] == b:
                bound, rest = b, rest[:-1]
        unit = " ".join(rest)
    text = m["before"] + m["span"] + m["after"]
    return Example(text, start, start + len(m["span"]), kind, value, value_max, unit, bound, time, m["date"] or "")

"""What is known of a paragraph while its dates are read one after the other."""

from __future__ import annotations

import datetime
from bisect import bisect_right
from collections.abc import Sequence

from unionstats import rx
from unionstats.link.times.spans import NO_TIME, Mark
from unionstats.model import Time

_NAME = rx.compile(r"《[^》]{0,80}》|〈[^〉]{0,40}〉")
_ASIDE = rx.compile(r"（[^）]{0,60}）|\([^)]{0,60}\)")
_QUOTE = rx.compile(r"“[^”]{0,400}”")
LOOK_BACK = 40  # marks
LONG_AGO = datetime.timedelta(days=45)
NO_DAY = datetime.date(1, 1, 1)
SOON = datetime.timedelta(days=3)  # what is told to be so far ahead may just have been when the article came out


class Dated:
    """A paragraph and its dates: ``marks`` are those that have been read.

    ``reference`` is the article's day, ``today`` the one that 今天 means, ``day`` the last that an earlier paragraph
    told, ``last`` the last date, and ``earlier`` the time that still holds from there; 本年度 is the year ``told``,
    节日期间 when the ``feast`` is.
    """

    __slots__ = (
        *("asides", "day", "earlier", "marks", "names", "parted", "quotes", "reference", "sentences", "starts", "text"),
        *("feast", "last", "today", "told"),
    )

    def __init__(
        self,
        text: str,
        sentences: Sequence[tuple[int, int]],
        reference: datetime.date | None,
        earlier: Time,
        *,
        told: int | None,
        today: datetime.date | None,
        day: Time,
        last: Time = NO_TIME,
        feast: str = "",
    ) -> None:
        self.text, self.sentences, self.reference, self.earlier = text, sentences, reference, earlier
        self.told, self.today, self.day, self.last, self.feast = told, today, day, last, feast
        self.names = [m.span() for m in _NAME.finditer(text)] if "《" in text or "〈" in text else []
        self.asides = [m.span() for m in _ASIDE.finditer(text)] if "（" in text or "(" in text else []
        self.quotes = [m.span() for m in _QUOTE.finditer(text)] if "“" in text else []
        self.starts = [a for a, _ in sentences]
        self.parted = "其中" in text
        self.marks: list[Mark] = []

    def sentence(self, at: int) -> int:
        """The number of the sentence that holds ``at``, from 1."""
        return bisect_right(self.starts, at)

    def recent(self) -> Sequence[Mark]:
        """The last marks, in the order of the text."""
        return self.marks[-LOOK_BACK:]

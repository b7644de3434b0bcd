"""Times: dates resolved in the order of the article, and the date that governs each number."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from unionstats import calendar
from unionstats.model import Mention, Time

NO_TIME = Time("")


def times(
    text: str, sentences: Sequence[tuple[int, int]], mentions: Sequence[Mention], reference: datetime.date | None
) -> list[Time]:
    """A time for each of ``mentions`` (all those of one paragraph's ``text``): a date's own, else what governs it."""
    return [calendar.resolve(m.when, reference) if m.when else NO_TIME for m in mentions]

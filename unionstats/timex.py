"""Days and TIMEX3 values: what a value's first and last day are, and how days are reckoned.

Values are those of TIMEX3 (ISO 8601 with H1, Q1, SP/SU/FA/WI and X for what is unknown), two of them joined by ``/``
for a span with both ends included.
"""

from __future__ import annotations

import calendar as gregorian
import datetime
from functools import lru_cache

from unionstats import almanac, rx
from unionstats.model import Time

DAY = datetime.timedelta(days=1)
SEASONS = ("SP", "SU", "FA", "WI")
_SEASON_TERMS = ("立春", "立夏", "立秋", "立冬")


def month_days(year: int | None, month: int) -> int:
    """The number of days of a month; February has 29 where the year is unknown."""
    return gregorian.monthrange(year or 2000, month)[1]


# News speaks of few days, again and again.
@lru_cache(maxsize=1 << 12)
def time(value: str) -> Time:
    """The ``Time`` of a TIMEX3 value, with its first and last day where these are known."""
    first, _, last = value.partition("/")
    start, end = _bounds(first)
    if last:
        end = _bounds(last)[1]
    if start is None or end is None:
        return Time(value)
    return Time(value, start, end)


def shift(day: datetime.date, months: int) -> datetime.date:
    """``day`` some months later (earlier where negative), the last day of the month where it has no such day."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    year = min(max(year, 1), 9999)
    return datetime.date(year, month + 1, min(day.day, month_days(year, month + 1)))


def date(year: int, month: int, day: int) -> datetime.date | None:
    """The day, or ``None`` where there is no such one."""
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None


def after(day: datetime.date) -> datetime.date:
    """The day after ``day``; the last that there is, after that."""
    return almanac.plus(day, 1)


_VALUE = rx.compile(
    r"(?P<century>\d\d)$|(?P<decade>\d{3})X$|(?P<year>\d{4})"
    r"(?:-(?:H(?P<half>[12])|Q(?P<quarter>[1-4])|(?P<season>SP|SU|FA|WI)|(?P<month>\d\d)(?:-(?P<day>\d\d)(?:T.*)?)?))?$"
)
_NOTHING: tuple[None, None] = (None, None)


def _bounds(value: str) -> tuple[datetime.date, datetime.date] | tuple[None, None]:
    m = _VALUE.match(value)
    if not m:
        return _NOTHING
    if m["century"] or m["decade"]:
        first = int(value.rstrip("X")) * (10 if m["decade"] else 100)
        return _years(max(first, 1), first + (9 if m["decade"] else 99))
    year = int(m["year"])
    if m["season"]:
        return _season(year, SEASONS.index(m["season"]))
    if m["day"]:
        day = date(year, int(m["month"]), int(m["day"]))
        return (day, day) if day else _NOTHING
    if m["month"]:
        return _months(year, int(m["month"]), int(m["month"]))
    if m["half"]:
        return _months(year, int(m["half"]) * 6 - 5, int(m["half"]) * 6)
    if m["quarter"]:
        return _months(year, int(m["quarter"]) * 3 - 2, int(m["quarter"]) * 3)
    return _years(year, year)


def _years(first: int, last: int) -> tuple[datetime.date, datetime.date] | tuple[None, None]:
    return (datetime.date(first, 1, 1), datetime.date(last, 12, 31)) if first >= 1 else _NOTHING


def _months(year: int, first: int, last: int) -> tuple[datetime.date, datetime.date] | tuple[None, None]:
    if year < 1:
        return _NOTHING
    return datetime.date(year, first, 1), datetime.date(year, last, month_days(year, last))


def _season(year: int, index: int) -> tuple[datetime.date, datetime.date] | tuple[None, None]:
    """A season lasts from its 立 to the day before the next one's (立冬 to the eve of 立春), as tradition has it."""
    first = almanac.term(_SEASON_TERMS[index], year)
    after = almanac.term(_SEASON_TERMS[(index + 1) % 4], year + (index == 3))
    return (first, after - DAY) if first and after else _NOTHING

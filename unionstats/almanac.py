"""The tables behind dates: solar terms, lunar months, holidays and the days off around them.

Sources of the tables: see ``data/scripts/calendars.py``.
"""

from __future__ import annotations

import datetime
from functools import cache

from unionstats import data

_TERMS = (
    "小寒", "大寒", "立春", "雨水", "惊蛰", "春分", "清明", "谷雨", "立夏", "小满", "芒种", "夏至",
    "小暑", "大暑", "立秋", "处暑", "白露", "秋分", "寒露", "霜降", "立冬", "小雪", "大雪", "冬至",
)  # fmt: skip


def plus(day: datetime.date, days: int) -> datetime.date:
    """The day so many ``days`` later; ``day`` itself where there is none."""
    try:
        return day + datetime.timedelta(days)
    except OverflowError:
        return day


@cache
def _term_days() -> dict[int, tuple[int, ...]]:
    return {int(year): tuple(map(int, days.split())) for year, days in data.rows("terms.txt")}


def term(name: str, year: int) -> datetime.date | None:
    """The day of a solar term (1900 to 2100)."""
    days = _term_days().get(year)
    index = _TERMS.index(name)
    return datetime.date(year, index // 2 + 1, days[index]) if days else None


@cache
def lunar_years() -> dict[int, tuple[datetime.date, int, tuple[int, ...]]]:
    """The lunar years: their first day, their leap month (0: none) and the lengths of their months."""
    return {
        int(year): (datetime.date.fromisoformat(first), int(leap), tuple(map(int, days.split())))
        for year, first, leap, days in data.rows("lunar.txt")
    }


def lunar_month(year: int, month: int, leap: bool) -> tuple[datetime.date, int] | None:
    """The first day and the length of a month of the lunar year ``year`` (1900 to 2100)."""
    if year not in lunar_years():
        return None
    first, leap_month, days = lunar_years()[year]
    if leap and month != leap_month:
        return None
    index = month - 1 + (leap or bool(leap_month and month > leap_month))
    return plus(first, sum(days[:index])), days[index]


def lunar_day(year: int, month: int, day: int, leap: bool = False) -> datetime.date | None:
    """The day of a lunar date; day 99 is the last of the month."""
    found = lunar_month(year, month, leap)
    if not found:
        return None
    first, length = found
    if day == 99:
        day = length
    return plus(first, day - 1) if day <= length else None


@cache
def holidays() -> dict[str, tuple[str, str]]:
    """The words for holidays, each with its rule and the public holiday that is its 假期 (``holidays.txt``)."""
    return {row[0]: (row[1], row[2] if len(row) > 2 else "") for row in data.rows("holidays.txt")}


@cache
def breaks() -> dict[tuple[int, str], str]:
    """The days off around a public holiday, by its year and name (``breaks.txt``)."""
    found = {}
    for first, last, names in data.rows("breaks.txt"):
        for name in names.split():
            # 2020-12-31 to 2021-01-03 is the break of 2021's 元旦
            year = int(last[:4]) if name == "元旦" else int(first[:4])
            found[year, name] = first if first == last else f"{first}/{last}"
    return found


def holiday(name: str, year: int) -> str:
    """The value of the holiday ``name`` in ``year``: a day or a span; ``""`` outside the tables."""
    kind, _, rule = holidays()[name][0].partition(" ")
    if kind == "span":
        first, last = rule.split("/")
        return f"{year:04}-{first}/{year:04}-{last}"
    if kind == "solar":
        return f"{year:04}-{rule}"
    if kind == "nth":
        month, weekday, nth = map(int, rule.split())
        return nth_weekday(year, month, weekday, nth)
    if kind == "term":
        day = term(rule, year)
    else:
        m, d = map(int, rule.split("-"))
        # the twelfth month's days (除夕, 小年) fall at the beginning of the year that they usher in
        day = lunar_day(year - (m == 12), m, d)
    return day.isoformat() if day else ""


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> str:
    """The ``nth`` Monday (1) … Sunday (7) of a month, ``""`` where it has none."""
    first = datetime.date(year, month, 1)
    day = plus(first, (weekday - first.isoweekday()) % 7 + 7 * (nth - 1))
    return day.isoformat() if day.month == month and nth >= 1 else ""

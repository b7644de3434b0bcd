"""Dates and spans: from what a text says (``When``) to a TIMEX3 value with its first and last day (``Time``).

The values are those of ``timex``, the tables behind them those of ``almanac``.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from functools import lru_cache

from unionstats import almanac, timex
from unionstats.model import Time, When, changed

# A date without a year lies in the article's year, unless that puts it half a year ahead with no word of the future.
_FAR_AHEAD = datetime.timedelta(days=199)
# 8月5日, said in January of what was done, is of the year that has ended.
_AHEAD_IN_WINTER = datetime.timedelta(days=100)
# 元旦期间, said in July of what was done, is of this year
_SEASON_AHEAD = datetime.timedelta(days=120)
_FIRST_QUARTER = 3


@lru_cache(maxsize=1 << 12)
def resolve(when: When, reference: datetime.date | None, anchor: Time | None = None) -> Time:
    """What ``when`` means in an article of the day ``reference``, after the date ``anchor`` in the same paragraph.

    Without ``reference`` the parts that it would fill stay ``X``.  An ``anchor`` fills what the words leave open before
    the reference does; whether a date before still governs is for the caller to say.
    """
    if reference and anchor is None and _year_before(when, reference):
        when = changed(when, year=reference.year - 1)
    until = when.until
    if until is None:
        return timex.time(_value(when, reference, anchor))
    if year := _year_run_over(when, anchor):
        when = changed(when, year=year)
    first = _value(when, reference, anchor)
    head = timex.time(first)
    if not head.start and until.day and until.month is None and when.month and when.day:
        # 7月13日到15日, 7月13日7时到15日7时, of no known year
        until = changed(until, month=when.month % 12 + 1 if until.day < when.day else when.month)
    # 二十多年后: both ends count from the date before; 11月至次年2月: the end counts from the beginning
    lean = anchor if when.back and until.back else head if head.start else None
    last = _value(until, reference, lean, follow=True)
    if not (first and last):
        return timex.time(first or last)  # 除夕到大年初六, of no known year
    if first.startswith("T") and "T" in last:
        return timex.time(f"{first}/{last[last.index('T') :]}")  # 每日11时至次日7时
    if not head.start and "X" not in last:
        # 7月至2020年9月: the year stands at the end only
        first = _before(when, last) or first
    begin, end = first.split("/")[0], last.split("/")[-1]
    if len(begin) == _DAY and len(end) == _MONTH and (whole := timex.time(end)).end:
        end = whole.end.isoformat()  # 10月底至11月: to its last day
    span = timex.time(f"{begin}/{end}")
    if span.start and span.end and span.start > span.end and when.unit == "day" and when.month is None and when.day:
        # 28日到今天, read on the 3rd
        start = timex.shift(span.start, -1)
        return changed(span, value=f"{start}/{end}", start=start)
    return span


_DAY, _MONTH = len("2024-10-31"), len("2024-10")  # characters of their values


def _year_before(when: When, reference: datetime.date) -> bool:
    """Whether months from January on are last year's: 1至11月, said in January."""
    until, open_year = when.until, when.year is None and when.years is None and when.months is None
    if until is None or not open_year or when.future or reference.year == 1 or until.year is not None:
        return False
    if (when.unit, until.unit, when.month) == ("month", "month", 1):
        last = until.month or 1
    elif (when.unit, until.unit, when.part) == ("quarter", "quarter", 1):
        last = 3 * (until.part or 1)
    else:
        return False
    return until.years is None and datetime.date(reference.year, last, 28) - reference > _FAR_AHEAD


def _year_run_over(when: When, anchor: Time | None) -> int | None:
    """The year of the date before, where months from January on reach over it: 4月以来…。前11个月…"""
    until = when.until
    if not anchor or not anchor.start or not anchor.end or until is None or until.month is None:
        return None
    open_year = all(w.unit == "month" and w.year is None and w.years is None for w in (when, until))
    reaches = anchor.start.year == anchor.end.year and anchor.start.month <= until.month
    return anchor.end.year if open_year and when.month == 1 and reaches else None


def _before(when: When, last: str) -> str:
    """The value of a span's beginning in the year of its end, or in the year before."""
    end = timex.time(last).start
    if end is None or when.years is not None or when.unit not in ("month", "day", "third") or when.month is None:
        return ""
    value = _in_month(changed(when, until=None), end.year, when.month)
    start = timex.time(value).start
    return _in_month(when, end.year - 1, when.month) if start and start > end and end.year > 1 else value


# --- from When to a value ---------------------------------------------------------------------------------------------

_Form = Callable[[int], str]
_UNKNOWN_YEAR = "XXXX"


def _value(when: When, reference: datetime.date | None, anchor: Time | None, follow: bool = False) -> str:
    """The value of ``when`` alone; with ``follow`` the first one that does not end before ``anchor`` begins."""
    if when.unit in ("now", "vague"):
        return reference.isoformat() if reference and when.unit == "now" else ""
    if when.unit == "break" and not when.name:
        return _break_beside(reference)
    if when.unit == "same":
        return _same(when, reference, anchor)
    if when.unit == "time":
        return _clock(when, reference, anchor, follow)
    if when.unit == "day":
        return _day(when, reference, anchor, follow)
    if when.unit == "lunar":
        day = _lunar(when, reference, anchor)
        return day if when.hour is None else day + _hour(when)
    if when.unit in ("week", "weekend", "weekday") and when.part is None:
        return _week(when, _base(when, reference, anchor))
    if when.unit == "century" and when.year is None:
        return f"{(reference.year + (when.years or 0)) // 100:02}" if reference else "XX"
    if when.year is not None and when.years is not None and reference:
        # 上世纪, said in 1998, is the 19th
        century = max(reference.year + when.years, 0) // 100 * 100
        when = changed(when, year=max(century + when.year % 100, 1))
    if when.unit == "decade" and (when.year or 0) < 100:
        return _short_decade(when, reference)
    if when.months is not None:
        base = _base(when, reference, anchor)
        month = base and timex.shift(almanac.plus(base, when.days or 0), when.months)
        return _in_month(when, month.year, month.month) if month else _open(when)
    return _of_year(when, lambda year: _in_year(when, year), reference, anchor, follow) or _open(when)


def _break_beside(reference: datetime.date | None) -> str:
    """假期, without a name: the public holiday that holds the article's day or ended shortly before it."""
    spans = [v for v in almanac.breaks().values() if reference and -14 <= (reference - timex.time(v).start).days <= 21]  # type: ignore[operator]
    return max(spans, default="")


def _in_year(when: When, year: int) -> str:
    """The value of ``when`` in ``year``; ``""`` where that year has none (2月29日)."""
    if when.unit == "century":
        return f"{year // 100:02}"
    if when.unit == "decade":
        return f"{year // 10:03}X"
    if when.unit == "year":
        return f"{year:04}"
    if when.unit == "half":
        return f"{year:04}-H{when.part}"
    if when.unit == "quarter":
        return f"{year:04}-Q{when.part}"
    if when.unit == "season":
        return f"{year:04}-{timex.SEASONS[(when.part or 1) - 1]}"
    if when.unit == "named":
        return almanac.holiday(when.name, year)
    if when.unit == "break" and when.name:
        return almanac.breaks().get((year, almanac.holidays()[when.name][1])) or almanac.holiday(when.name, year)
    if when.month is None and when.unit == "week":
        return _iso_week(year, when.part or 1)
    return _in_month(when, year, when.month or 1)


def _in_month(when: When, year: int, month: int) -> str:
    if when.unit == "quarter":
        return f"{year:04}-Q{(month + 2) // 3}"
    if when.unit == "third":
        return _third(f"{year:04}-{month:02}", when.part or 1, timex.month_days(year, month))
    if when.unit == "day":
        day = timex.date(year, month, when.day or 1)
        return day.isoformat() if day else ""
    if when.unit == "weekday":
        return almanac.nth_weekday(year, month, when.weekday or 1, when.part or 1)
    if when.unit == "week":
        # the first week is the first that begins in the month
        monday = almanac.nth_weekday(year, month, 1, when.part or 1)
        return _week_from(datetime.date.fromisoformat(monday)) if monday else ""
    return f"{year:04}-{month:02}"


def _third(month: str, part: int, days: int) -> str:
    first, last = ((1, 10), (11, 20), (21, days))[part - 1]
    return f"{month}-{first:02}/{month}-{last:02}"


def _week_from(monday: datetime.date, first: int = 0, last: int = 6) -> str:
    return f"{almanac.plus(monday, first)}/{almanac.plus(monday, last)}"


def _iso_week(year: int, week: int) -> str:
    try:
        return _week_from(datetime.date.fromisocalendar(year, week, 1))
    except ValueError:
        return ""


def _open(when: When) -> str:
    """The value of ``when`` where its year is not known; its month neither where the words count from the article's."""
    if when.unit in ("named", "break", "week", "weekday"):
        # 乾隆二年除夕 lies outside the tables
        return f"{when.year:04}" if when.name and when.year and when.year not in almanac.lunar_years() else ""
    if when.unit == "quarter" and when.part is None:
        return "XXXX-QX"
    if when.unit == "third":
        return (
            _third(f"XXXX-{when.month:02}", when.part or 1, timex.month_days(2001, when.month))
            if when.month
            else "XXXX-XX"
        )
    if when.unit == "month":
        return f"XXXX-{when.month:02}" if when.month else "XXXX-XX"
    if when.unit == "day":
        return f"XXXX-{when.month:02}-{when.day:02}" if when.month else f"XXXX-XX-{when.day:02}"
    return _UNKNOWN_YEAR + _in_year(when, 2000)[4:]


def _base(when: When, reference: datetime.date | None, anchor: Time | None) -> datetime.date | None:
    """The day from which the distances of ``when`` count; none where the date before is too wide (2023年…次日)."""
    if not (when.back and anchor and anchor.start and anchor.end):
        return reference
    known = (anchor.start.year == anchor.end.year, anchor.start.month == anchor.end.month, anchor.start == anchor.end)
    if when.months is not None:
        quarter = when.unit == "quarter" and "Q" in anchor.value
        return anchor.start if quarter or all(known[:2]) else None
    if when.days is not None:
        return anchor.start if all(known) else None
    return anchor.start


def _of_year(when: When, form: _Form, reference: datetime.date | None, anchor: Time | None, follow: bool) -> str:
    """The value that ``form`` gives for the year of ``when``; ``""`` where no year is known."""
    if when.year is not None:
        return form(when.year)
    if when.years is not None:
        base = _base(when, reference, anchor)
        return form(min(max(base.year + when.years, 1), 9999)) if base else ""
    if anchor and anchor.start and anchor.end and (value := _near_anchor(when, form, reference, anchor, follow)):
        return value
    if reference is None:
        return ""
    if when.unit in ("named", "break"):
        return _nearest(form, reference, coming=when.future)
    return _near_reference(when, form, reference)


def _near_anchor(when: When, form: _Form, reference: datetime.date | None, anchor: Time, follow: bool) -> str:
    """In the anchor's year; in the next where it would lie before the anchor and the next is not after the article.

    Of two years that the anchor is in, in the one that has it there.
    """
    assert anchor.start
    assert anchor.end
    year = anchor.start.year if follow else anchor.end.year
    value = form(year)
    end = timex.time(value.split("/")[-1]).end
    if end and end < anchor.start:
        after = form(year + 1)
        begin = timex.time(after.split("/")[0]).start
        coming = when.future and _is_past(end, anchor.start)  # 12月20日的通知说，将于1月5日举行
        if follow or coming or (begin and (reference is None or begin <= reference)):
            return after
    if anchor.start.year < year and (begin := timex.time(value.split("/")[0]).start) and begin > anchor.end:
        before = form(year - 1)  # 2022年冬，…。12月10日
        end = timex.time(before.split("/")[-1]).end
        return before if end and end >= anchor.start else value
    return value


def _near_reference(when: When, form: _Form, reference: datetime.date) -> str:
    """In the article's year; the year before where that lies far ahead, the next where the words put it to come."""
    value = form(reference.year)
    if not value and when.unit == "day":
        # 2月29日: the last year that had one (from 1903 that is 1896)
        return next((v for back in range(1, 8) if reference.year > back and (v := form(reference.year - back))), "")
    end = timex.time(value.split("/")[-1]).end
    if when.future:
        # 将于1月5日举行 in December; but 自1月1日起施行 in March lies behind
        return form(reference.year + 1) if end and _is_past(end, reference) and reference.year < 9999 else value
    far = _AHEAD_IN_WINTER if when.until is None and reference.month <= _FIRST_QUARTER else _FAR_AHEAD
    if end and end - reference > far and reference.year > 1:
        return form(reference.year - 1) or value
    return value


def _is_past(end: datetime.date, reference: datetime.date) -> bool:
    """Did what is said to come end so long before that it would come in the next year?"""
    return end < almanac.plus(reference, -150)


def _nearest(form: _Form, reference: datetime.date, *, coming: bool) -> str:
    """The nearest of a holiday's days: not one that lies many months ahead, but if it is said to be ``coming``."""
    values = [form(year) for year in range(max(reference.year - 1, 1), min(reference.year + 1, 9999) + 1)]
    if not coming:
        known = [v for v in values if v and timex.time(v).start - reference <= _SEASON_AHEAD]  # type: ignore[operator]
        values = known or values
    return min((v for v in values if v), key=lambda v: _distance(v, reference), default="")


def _distance(value: str, reference: datetime.date) -> int:
    start, end = timex.time(value).start, timex.time(value).end
    assert start
    assert end
    return 0 if start <= reference <= end else min(abs((start - reference).days), abs((reference - end).days))


def _short_decade(when: When, reference: datetime.date | None) -> str:
    """九十年代: the last decade of that name that has begun (the twentieth century's where the day is unknown)."""
    short = (when.year or 0) % 100
    if reference is None:
        return f"{1900 + short}"[:3] + "X"
    year = reference.year // 100 * 100 + short
    return f"{year if year <= reference.year or year < 100 else year - 100:04}"[:3] + "X"


def _week(when: When, reference: datetime.date | None) -> str:
    """上周, 下周末, 本周三, and a bare 周三: the last one up to the article's day, the next one where it is to come."""
    if reference is None:
        return ""
    monday = almanac.plus(reference, 1 - reference.isoweekday() + 7 * (when.weeks or 0))
    if when.unit == "week":
        return _week_from(monday)
    if when.unit == "weekend":
        return _week_from(monday, 5, 6)
    day = almanac.plus(monday, (when.weekday or 1) - 1)
    if when.weeks is None and day > reference and not when.future:
        day = almanac.plus(day, -7)
    elif when.weeks is None and day < reference and when.future:
        day = almanac.plus(day, 7)
    return day.isoformat()


def _day(when: When, reference: datetime.date | None, anchor: Time | None, follow: bool) -> str:
    if when.days is not None:
        if base := _base(when, reference, anchor):
            return almanac.plus(base, when.days).isoformat()
        told = anchor.value[:10] if anchor and when.back and not when.days and "/" not in anchor.value else ""
        return told if len(told) == len("XXXX-03-16") else "XXXX-XX-XX"  # 当天, of a day of no known year
    if when.months is not None:
        base = _base(when, reference, anchor)
        return (
            _in_month(when, timex.shift(base, when.months).year, timex.shift(base, when.months).month)
            if base
            else _open(when)
        )
    if when.month is not None:
        return _of_year(when, lambda year: _in_year(when, year), reference, anchor, follow) or _open(when)
    return _day_of_month(when, reference, anchor, follow)


def _day_of_month(when: When, reference: datetime.date | None, anchor: Time | None, follow: bool) -> str:
    """16日: in the anchor's month, else the last one up to the article's day, or the near one after it."""
    number = when.day or 1
    if anchor and anchor.start and len(anchor.value) > 4 and "H" not in anchor.value and "Q" not in anchor.value:
        start = anchor.start
        day = timex.date(start.year, start.month, number)
        after = _month_later(start, number)
        if after and (day is None or day < start) and (follow or _soon(after, start, reference)):
            return after.isoformat()
        return day.isoformat() if day else _open(when)
    if reference is None:
        return _open(when)
    day = timex.date(reference.year, reference.month, number)
    if day and day <= reference:
        after = _month_later(reference, number)
        return after.isoformat() if after and when.future and (reference - day).days > 10 else day.isoformat()
    last = timex.shift(reference.replace(day=1), -1)
    before = timex.date(last.year, last.month, number)
    if before and not when.future and (day is None or (reference - before).days <= 14):
        return before.isoformat()
    return day.isoformat() if day else _open(when)


def _month_later(day: datetime.date, number: int) -> datetime.date | None:
    following = timex.shift(day.replace(day=1), 1)
    return timex.date(following.year, following.month, number)


def _soon(day: datetime.date, after: datetime.date, reference: datetime.date | None) -> bool:
    return (day - after).days <= 15 and (reference is None or day <= reference)


def _clock(when: When, reference: datetime.date | None, anchor: Time | None, follow: bool) -> str:
    """``2024-08-01T10:00``; only ``T10:00`` where no day governs the hour."""
    clock = _hour(when)
    if when.weekday is not None:
        return (_week(changed(when, unit="weekday"), reference) or "") + clock
    if when.name:
        return _value(changed(when, unit="named"), reference, anchor) + clock
    if when.day is None and when.days is None:
        day = anchor.value.split("/")[-1][:10] if anchor and anchor.start == anchor.end else ""
        if follow and anchor and anchor.start and "T" in anchor.value and day + clock < anchor.value:
            day = timex.after(anchor.start).isoformat()  # 晚上7点到凌晨2点
        return (day if len(day) == 10 else "") + clock
    return _day(changed(when, unit="day"), reference, anchor, follow) + clock


def _hour(when: When) -> str:
    return f"T{when.hour or 0:02}:{when.minute or 0:02}" + (f":{when.second:02}" if when.second is not None else "")


def _lunar(when: When, reference: datetime.date | None, anchor: Time | None) -> str:
    def form(year: int) -> str:
        if when.day is not None:
            day = almanac.lunar_day(year, when.month or 1, when.day, when.leap)
            return day.isoformat() if day else ""
        month = almanac.lunar_month(year, when.month or 1, when.leap)
        return f"{month[0]}/{almanac.plus(month[0], month[1] - 1)}" if month else ""

    if when.year is not None:
        return form(when.year) if when.year in almanac.lunar_years() else f"{when.year:04}"
    if when.years is not None:
        return _of_year(when, form, reference, anchor, False)
    base = anchor.start if anchor and anchor.start else reference
    if base is None:
        return ""
    # The lunar year in which the article stands, unless the month of another is near.
    new_year = almanac.lunar_day(base.year, 1, 1)
    year = base.year if new_year and new_year <= base else base.year - 1
    near = next((v for y in (year - 1, year + 1) if (v := form(y)) and _distance(v, base) <= 45), "")
    return near or form(year)


def _same(when: When, reference: datetime.date | None, anchor: Time | None) -> str:
    """同期, 去年同期: the anchor's time, in the year that the words say."""
    if anchor and anchor.start:
        away = when.year - anchor.start.year if when.year is not None else when.years or 0
        years = re.sub(r"(?:^|(?<=/))\d{4}(?=-|$|/)", lambda m: f"{max(int(m[0]) + away, 1):04}", anchor.value)
        return re.sub(r"(\d{4})-02-29", lambda m: m[0] if timex.date(int(m[1]), 2, 29) else f"{m[1]}-02-28", years)
    if reference is None:
        return anchor.value if anchor and when.year is None and not when.years else ""
    year = when.year if when.year is not None else reference.year + (when.years or 0)
    return f"{max(year, 1):04}-{reference.month:02}"

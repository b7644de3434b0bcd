"""From the groups of a date expression to what it says (``When``)."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise

from unionstats.datewords.grammar import Groups
from unionstats.datewords.words import (
    DAY_WORDS,
    DIGITS,
    ERAS,
    MONTH_WORDS,
    PAIRS,
    QUARTER_WORDS,
    WEEK_WORDS,
    YEAR_WORDS,
    number,
    short_year,
)
from unionstats.model import When, WhenUnit, changed


def _year(g: Groups) -> dict[str, int | bool]:
    """The year that an expression names, as fields of ``When``."""
    if g.get("y4") or g.get("yc"):
        return {"year": number(g.get("y4") or g.get("yc") or "")}
    if y2 := g.get("y2"):
        return {"year": short_year(number(y2))}
    if roc := g.get("roc"):
        return {"year": ERAS["民国"] + number(roc) - 1}
    if era := g.get("era"):
        return {"year": ERAS[era] + number(g["eyear"] or "1") - 1}
    if word := g.get("yword"):
        years, back = YEAR_WORDS[word]
        return {"years": years, "back": back}
    return {}


def pair(word: str, unit: WhenUnit) -> When:
    """今明两年, 昨今两天: the two days or years, of which ``word`` names the first."""
    first = PAIRS[word]
    if unit == "year":
        return span(When("year", years=first), When("year", years=first + 1))
    return span(When("day", days=first), When("day", days=first + 1))


def span(first: When, last: When) -> When:
    return changed(first, until=last)


def build(g: Groups) -> When | None:
    """The reading of one point; ``None`` for what is no date after all (2月30日, 25时)."""
    if g.get("ya"):
        first = int(g["ya"] or 0)
        if not g.get("yb"):
            return When("year", year=first)
        last = int(g["yb"] or 0)
        last = first // 100 * 100 + last if last < 100 else last
        return span(When("year", year=first), When("year", year=last)) if last > first else None
    rank = min([_RANKS[name] for name in g if name in _RANKS], default=-1)
    return _When("year", g) if rank < 0 else _BUILDERS[rank][1](g)


def _When(unit: WhenUnit, g: Groups, **fields: int | str | bool | None) -> When:  # noqa: N802
    """A ``When`` with the year that the expression names."""
    return When(unit, **_year(g), **fields)  # type: ignore[arg-type]


def _plan(g: Groups) -> When:
    n = number(g["plan"] or "")
    first = 1953 + 5 * (n - 1) if n < 3 else 1966 + 5 * (n - 3)
    last = first + 4
    if part := g.get("ppart"):
        return When("year", year=first if part == "初" else last)
    if part := g.get("pn"):
        count = number(part[1])
        first, last = (last - count + 1, last) if part[0] == "后" else (first, first + count - 1)
    return span(When("year", year=first), When("year", year=last))


def _ago(g: Groups) -> When | None:
    """36年前 is that year, 3个月后 that month, 两天前 that day; 二十多年前 is a span of years."""
    sign = -1 if g.get("before") else 1
    back = sign > 0
    unit = (g["agounit"] or "").lstrip("个多")
    if unit == "半年":
        return When("month", months=6 * sign, back=back)
    amount = g["amount"] or ""
    many = amount.endswith("几") or bool(g.get("more"))
    low, high = _amounts(amount.rstrip("几"))
    if unit == "年" and many and low % 10 == 0:
        high = low + (10 if low % 100 else 100)
    near = _off(unit, low * sign, back=back)
    if high == low:
        return near
    far = _off(unit, high * sign, back=back)
    return span(far, near) if sign < 0 else span(near, far)


_EITHER = re.compile("(?P<before>十?)(?P<low>[一二两三四五六七八])(?P<high>[两二三四五六七八九])(?P<tens>[十百]?)")


def _amounts(written: str) -> tuple[int, int]:
    """两三 is 2 or 3, 十七八 17 or 18, 二三十 20 or 30; any other number is both."""
    m = _EITHER.fullmatch(written)
    if m is None:
        return number(written), number(written)
    low, high = sorted(number(m["before"] + m[digit] + m["tens"]) for digit in ("low", "high"))
    return low, high


def _off(unit: str, n: int, *, back: bool) -> When:
    """So many years, months, weeks or days off."""
    match unit:
        case "年":
            return When("year", years=n, back=back)
        case "年半":
            return When("month", months=12 * n + (6 if n > 0 else -6), back=back)
        case "月":
            return When("month", months=n, back=back)
        case "半月":
            return When("month", months=n, days=15 if n > 0 else -15, back=back)
        case "天":
            return When("day", days=n, back=back)
    return When("week", weeks=n, back=back)


def _decades(g: Groups) -> When:
    """二十世纪八九十年代."""
    told = _TOLD.get((g.get("century") or "")[:1])
    first, last = (DIGITS[c] * 10 + (2000 if told == 0 else 1900) for c in g["decades"] or "")
    return span(When("decade", year=first, years=told), When("decade", year=last, years=told))


def _decade_range(g: Groups) -> When | None:
    """20世纪50至70年代."""
    first, last = number(g["deca"] or ""), number(g["decb"] or "")
    if first >= last:
        return None
    said = (g.get("century") or "")[:1]
    hundred, told = 2000 if said == "本" else 1900, _TOLD.get(said)
    return span(When("decade", year=hundred + first, years=told), When("decade", year=hundred + last, years=told))


# 本世纪 and 上世纪 in an article of no known day are the 21st and the 20th
_TOLD = {"上": -100, "本": 0}


def _long(g: Groups) -> When | None:
    """Centuries and decades, and the parts of decades: three years at either end, four in the middle."""
    century = g.get("century")
    decade = number(g["decade"] or "") if g.get("decade") else None
    hundred: int | None = None
    if century and century[0] not in "上本":
        hundred = (number(century) - 1) * 100
        if not 0 <= hundred <= 2200:
            return None
    part = g.get("lpart") or ""
    told = _TOLD.get((century or "")[:1])
    if decade is None:
        if hundred is None:
            hundred = 1900 if (century or "")[0] == "上" else 2000
        if part.startswith("初"):
            return When("decade", year=hundred, years=told) if hundred else None
        return When("century", year=hundred, years=told)
    if decade > 99:
        year: int = decade
    elif hundred is not None:
        year = hundred + decade
    elif century:
        year = (1900 if century[0] == "上" else 2000) + decade
    else:
        return When("decade", year=decade)
    if part[:1] in ("初", "前"):
        return span(When("year", year=year, years=told), When("year", year=year + 2, years=told))
    if part[:1] in ("末", "后"):
        return span(When("year", year=year + 7, years=told), When("year", year=year + 9, years=told))
    return When("decade", year=year, years=told)


def _week(g: Groups) -> When | None:
    if g.get("gone"):  # 刚刚过去的|这个周末
        return When("weekend", weeks=-1)
    weeks = WEEK_WORDS[g["pweek"] or "本"] if g.get("pweek") else None
    if g.get("weekend"):
        return When("weekend", weeks=weeks or 0)
    if weekday := g.get("weekday"):
        return _at_hour(g, When("weekday", weeks=weeks, weekday=_weekday(weekday)))
    return When("week", weeks=weeks or 0, back=g.get("pweek") == "前")


def _weekday(written: str) -> int:
    return "一二三四五六日天".index(written) + 1 if written != "天" else 7


def _lunar(g: Groups) -> When | None:
    month, leap = g["lmonth"] or "", bool(g.get("leap"))
    m = {"正": 1, "年": 1, "冬": 11, "腊": 12}.get(month) or (number(month) if month else None)
    day = g.get("lday")
    return _at_hour(g, _When("lunar", g, month=m, leap=leap, day=number(day.lstrip("初")) if day else None))


def _named(g: Groups) -> When:
    return _When("break" if g.get("brk") else "named", g, name=g["holiday"])


def _named_pair(g: Groups) -> When:
    """元旦春节期间: from the first holiday to the end of the last one's days off; 中秋 comes before 国庆, mostly."""
    first, last = g["hfirst"] or "", g["hlast"] or ""
    if last == "中秋":
        first, last = last, first
    return span(_When("break" if first == "中秋" else "named", g, name=first), When("break", name=last))


def _months(g: Groups) -> When | None:
    if last := g.get("ml"):
        return _months_from(g, 13 - number(last), 12)
    return _months_from(g, 1, number(g["mn"] or ""))


def _months_from(g: Groups, first: int, last: int) -> When | None:
    return span(_When("month", g, month=first), _When("month", g, month=last)) if 1 <= first < last <= 12 else None


def _quarters(g: Groups) -> When | None:
    if word := g.get("qword"):
        return When("quarter", months=3 * (-1 if word in "上前" else word == "下"), back=word == "前")
    first, last = (1, number(g["qn"] or "")) if g.get("qn") else (number(g["qa"] or ""), number(g["qb"] or ""))
    return span(_When("quarter", g, part=first), _When("quarter", g, part=last)) if first < last else None


def _quarter(g: Groups) -> When:
    written = g["quarter"] or ""
    n = QUARTER_WORDS.get(written) or number(written)
    if part := g.get("qpart"):
        return _When("month", g, month=3 * n - (2 if part == "初" else 0))
    return _When("quarter", g, part=n)


def _half(g: Groups) -> When:
    return _When("half", g, part=1 if (g["half"] or "") in "上前首头" else 2)


def _year_part(g: Groups) -> When:
    part = g["ypart"] or ""
    return _When("month", g, month=1 if part in ("初", "伊始") else 6 if part == "年中" else 12)


def _iso(g: Groups) -> When | None:
    year = int(g["iy"] or 0)
    fields = {"year": year if year > 99 else short_year(year), "month": int(g["im"] or 0), "day": int(g["id"] or 0)}
    return _on_day(g, When("day", **fields))  # type: ignore[arg-type]


def _days(g: Groups) -> When | None:
    month = number(g["month"] or "") if g.get("month") else None
    first, last = number(g["da"] or ""), number(g["db"] or "")
    between = re.findall("[日号][、，,]", g.get("dlist") or "")
    if between and last != first + len(between) + 1:
        return None  # 1月4日、5日、9日: three days
    when = _When("day", g, month=month, day=first)
    return span(when, When("day", month=month, day=last)) if first < last and _possible(when) else None


def _pair(g: Groups) -> When | None:
    if not g["mb"]:
        return None
    first, last = number(g["ma"] or ""), number(g["mb"] or "")
    between = len(re.findall("[、，,]", g.get("mlist") or ""))
    return _months_from(g, first, last) if last == first + between + 1 else None


def _month_word(g: Groups) -> When | None:
    months, back = MONTH_WORDS[g["mword"] or ""]
    return _in_month(g, When("month", months=months, back=back))


def _month(g: Groups) -> When | None:
    return _in_month(g, _When("month", g, month=number(g["month"] or "")))


def _in_month(g: Groups, month: When) -> When | None:
    """What the words after a month make of it: a day, a third, a week, its first days."""
    if day := g.get("day") or g.get("bday"):
        when = changed(month, unit="day", day=number(day))
        return _on_day(g, when) if _possible(when) else None
    if third := g.get("third"):
        return _third(month, third.removeprefix("月"))
    if nth := g.get("nth"):
        part = 1 if nth == "首" else number(nth)
        if weekday := g.get("weekday"):
            return changed(month, unit="weekday", weekday=_weekday(weekday), part=part)
        return changed(month, unit="week", part=part)
    if first := g.get("first"):
        return span(changed(month, unit="day", day=1), When("day", day=number(first)))
    return month


def _third(month: When, word: str) -> When:
    if word in ("上半月", "下半月"):
        first = changed(month, unit="day", day=1 if word == "上半月" else 16)
        last = changed(month, unit="day", day=15) if word == "上半月" else changed(month, unit="third", part=3)
        return span(first, last)
    parts = {"上": 1, "初": 1, "中": 2, "下": 3, "底": 3, "末": 3}
    first = changed(month, unit="third", part=min(parts[c] for c in word if c in parts))
    if len(word) == 3:  # 中下旬
        return span(first, changed(first, part=max(parts[c] for c in word if c in parts)))
    return first


def _third_alone(g: Groups) -> When:
    """月底, of the article's month; 下半月 and 中旬, of the one told before."""
    word = (g["talone"] or "").removeprefix("月")
    return _third(When("month", months=0, back=word[-1] in "月旬"), word)


def _day(g: Groups) -> When | None:
    return _on_day(g, When("day", day=number(g.get("day") or g.get("bday") or "")))


def _day_word(g: Groups) -> When | None:
    days, back = DAY_WORDS[g["dword"] or ""]
    return _on_day(g, When("day", days=days, back=back))


def _on_day(g: Groups, day: When) -> When | None:
    """The day, or the hour of that day; ``None`` for an hour that no clock shows or a day that no month has."""
    return _at_hour(g, day) if _possible(day) else None


def _at_hour(g: Groups, day: When) -> When | None:
    """``day``, or its hour where one is said; a lunar day stays one."""
    if not (g.get("hour") or g.get("chour") or g.get("bhour")):
        return day
    said = g.get("hour") or g.get("chour") or g.get("bhour") or ""
    if said in _HOUR_PAIRS:  # 晚上七八点
        first, last = (_hour_of(h, g.get("daypart") or "") for h in _HOUR_PAIRS[said])
        return span(changed(day, unit="time", hour=first), changed(day, unit="time", hour=last))
    hour = number(said)
    minute = (
        number(g["minute"] or "") if g.get("minute") else {"半": 30, "一刻": 15, "三刻": 45}.get(g.get("past") or "")
    )
    second = number(g["second"] or "") if g.get("second") else None
    hour = _hour_of(hour, g.get("daypart") or "")
    if hour > 24 or (minute or 0) > 59 or (second or 0) > 59 or (hour == 24 and minute):
        return None
    return changed(day, unit="lunar" if day.unit == "lunar" else "time", hour=hour, minute=minute, second=second)


_HOUR_PAIRS = {f"{a}{b}": (n, n + 1) for n, (a, b) in enumerate(pairwise("两三四五六七八九十"), 2)} | {
    "一两": (1, 2),
    "十一二": (11, 12),
}


def _hour_of(hour: int, part: str) -> int:
    """下午3时 is 15, 晚上12点 and 夜里12点 24, 凌晨12点 0, 中午1点 13, 夜里2点 2."""
    if part in ("下午", "傍晚", "午后") or (part.startswith("晚") and hour > 4):
        return hour + 12 if hour <= 12 - (not part.startswith("晚")) else hour
    if part in ("中午", "午间", "正午") and hour < 4:
        return hour + 12
    if part in ("夜间", "夜里", "深夜", "半夜", "午夜", "夜") and 4 < hour <= 12:
        return hour + 12
    if part == "凌晨" and hour == 12:
        return 0
    return hour


def _clock(g: Groups) -> When | None:
    return _on_day(g, When("time"))


_MONTH_LENGTH = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def _possible(day: When) -> bool:
    """Whether there is such a day (in a year that is not named, 2月29日 may be one)."""
    if day.day is None or day.month is None:
        return day.day is None or 1 <= day.day <= 31
    leap = day.year is None or (day.year % 4 == 0 and (day.year % 100 != 0 or day.year % 400 == 0))
    return 1 <= day.day <= _MONTH_LENGTH[day.month - 1] - (day.month == 2 and not leap)


# The first of these groups that took part says what the expression is.
_BUILDERS: tuple[tuple[str, Callable[[Groups], When | None]], ...] = (
    ("same", lambda g: _When("same", g)),
    ("ypair", lambda g: pair(g["ypair"] or "", "year")),
    ("plan", _plan),
    ("agounit", _ago),
    ("decades", _decades),
    ("deca", _decade_range),
    ("century", _long),
    ("decade", _long),
    ("iy", _iso),
    ("da", _days),
    ("ma", _pair),
    ("lmonth", _lunar),
    ("hfirst", _named_pair),
    ("holiday", _named),
    ("mword", _month_word),
    ("talone", _third_alone),
    ("bmonth", lambda g: _When("month", g, month=number(g["bmonth"] or ""))),
    ("month", _month),
    ("dword", _day_word),
    ("day", _day),
    ("bday", _day),
    ("lday", _lunar),
    ("mn", _months),
    ("ml", _months),
    ("qn", _quarters),
    ("qa", _quarters),
    ("qword", _quarters),
    ("quarter", _quarter),
    ("half", _half),
    ("yweek", lambda g: _When("week", g, part=number(g["yweek"] or ""))),
    ("season", lambda g: _When("season", g, part="春夏秋冬".index(g["season"] or "") + 1)),
    ("ypart", _year_part),
    ("gone", _week),
    ("pweek", _week),
    ("weekday", _week),
    ("hour", _clock),
    ("chour", _clock),
    ("bhour", _clock),
)
_RANKS = {name: rank for rank, (name, _) in enumerate(_BUILDERS)}

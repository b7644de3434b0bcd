"""The time that a date means where it stands: its year, its month and its day, from what is told around it."""

from __future__ import annotations

import datetime

from unionstats import calendar, rx, timex
from unionstats.link.times.paragraph import SOON, Dated
from unionstats.link.times.reach import AGAINST, around, is_planned
from unionstats.link.times.spans import DAY_LENGTH, YEAR_LENGTH, scene_day
from unionstats.model import Time, When, changed

_ALL_YEAR = rx.compile(
    r"[^，。；]{0,20}(?:将|拟|计划|预计|预期|预算|力争|争取|确保|目标|任务|安排|有望|可(?=[一-龥]{2})|(?<![主重首])要|需)"
)
_PLANS = rx.compile(r"(?:将|拟|计划|预计|预期|预算|力争|争取|确保|目标|任务|安排)[^，。；]{0,10}$")
_DAY = frozenset("天日晚早晨夜")  # 今天, 今晚
FIRST_QUARTER = 3  # months, in which 全年 by itself is the year that has ended
FIRST_MONTHS = 2  # of a year, in which an article may be all about the year before


def is_deictic(text: str, span: tuple[int, int], when: When) -> bool:
    """Does the date count from the day of those who speak: 今天, 昨晚?"""
    start, end = span
    this_day = text[end - 2] == "今" and text[end - 1] in _DAY and end - start > 1
    return this_day or (when.days is not None and not when.back)


def resolved(
    p: Dated, span: tuple[int, int], said: When, when: When, anchor: Time | None, *, before: str, so_far: bool
) -> Time:
    """The time of a date that ``said`` something, which means ``when`` and leans on ``anchor``.

    ``before`` is what of the words in front of it tells that it is held against another time.
    """
    start, end = span
    text, marks, reference = p.text, p.marks, p.reference
    deictic = is_deictic(text, span, when)
    on = p.today if deictic else reference
    if (
        deictic
        and p.quotes
        and said.unit in ("day", "now")
        and not text.startswith("的", end)
        and around(p.quotes, start)
    ):
        on = scene_day(start, marks, p.starts, reference) or on  # 3月8日，…“今天收到3份礼物。”
    if anchor is None and text.startswith("年初", start) and AGAINST.search(before):
        # 2022年，存款余额9亿元。贷款余额比年初增长3%, said in 2023
        year = next((m.time.start.year for m in reversed(p.recent()) if m.governs and m.time.start), 0)
        when = changed(when, year=year, years=None) if year else when
    if when.unit == "week" and when.weeks == 0 and (week := _week_told(p, start)):
        when, anchor = changed(when, back=True), week
    if anchor and _is_before_that(p, start, when, anchor):
        when = changed(when, back=True)
    time = calendar.resolve(_counted(text, span, when, anchor, before, told=p.told, reference=reference), on, anchor)
    told_on = reference if len(text) > end - start else None  # a date by itself tells of nothing that has been
    if told_on and (year := _year_before(p, span, when, time, reference=told_on)):
        time = calendar.resolve(changed(when, year=year), on, None)
    elif told_on and not anchor and _is_of_last_month(p, span, when, time, told_on):
        month = _last_month_with(when.day or 1, told_on)
        time = calendar.resolve(changed(when, year=month.year, month=month.month), on, None)
    elif reference is None and time.value.startswith(_NO_MONTH) and (told := _month_told(p)):
        time = calendar.resolve(changed(when, month=told), None, None)
    if when.unit == "year" and reference and reference.month <= FIRST_QUARTER:
        return _year_ended(text, start, time, anchor, reference)
    return _after_midnight(p, time, start) if when.unit == "time" and text.startswith("凌晨", start) else time


def _after_midnight(p: Dated, time: Time, start: int) -> Time:
    """8月3日22时进站，凌晨2点发车: an hour of the night behind one of the evening is of the next day.

    What was told at 22时 was before.
    """
    mark = next((m for m in reversed(p.recent()) if "T" in m.time.value), None)
    told = mark.time.value if mark and not _SAID.search(p.text, mark.end, start) else ""
    if not time.start or told[:DAY_LENGTH] != time.value[:DAY_LENGTH] or not told[DAY_LENGTH:] >= _EVENING:
        return time
    return timex.time((time.start + datetime.timedelta(days=1)).isoformat() + time.value[DAY_LENGTH:])


_EVENING = "T18"
_SAID = rx.compile("通报|称|说|透露|介绍|发布|公布|表示|消息")


def _week_told(p: Dated, start: int) -> Time | None:
    """The week of which a sentence tells by its days: 7月1日至7日售出9套，上周6套，本周增加3套."""
    begin = p.sentences[p.sentence(start) - 1][0]
    told = (m.time for m in p.recent() if m.governs and m.start >= begin and m.when.weeks is None)
    return next((t for t in told if t.start and t.end and (t.end - t.start).days == _WEEK), None)


def _is_before_that(p: Dated, start: int, when: When, anchor: Time) -> bool:
    """5月售出30套，上月20套; 7月1日至7日售出9套，上周6套: is it the one before that of which the sentence tells?"""
    if not (when.weeks == -1 or when.months == -1) or when.back or when.unit not in ("week", "month"):
        return False
    told = next((m for m in reversed(p.recent()) if m.governs and m.time == anchor), None)
    if told is None or told.start < p.sentences[p.sentence(start) - 1][0] or not (anchor.start and anchor.end):
        return False
    if when.unit == "week":
        return told.when.weeks is None and (anchor.end - anchor.start).days == _WEEK
    ended = p.reference and timex.shift(p.reference.replace(day=1), -1)
    return told.when.months is None and bool(ended) and anchor.value == f"{ended:%Y-%m}"


def _is_of_last_month(p: Dated, span: tuple[int, int], when: When, time: Time, reference: datetime.date) -> bool:
    """24日, in what was written on the 13th: the day of a month that nobody names, and of nothing that is to come."""
    if when.unit != "day" or not when.day or when.future or not time.start or time.start - reference <= SOON:
        return False
    if any(x is not None for x in (when.month, when.months, when.days, when.year, when.years)):
        return False
    start, end = span
    ends = p.sentences[p.sentence(start) - 1][1] if p.sentences else end
    if time.start - reference <= _FORESEEABLE and _WEATHER.search(p.text, end, max(ends, end)):
        return False
    return not _TO_COME.search(p.text, max(0, start - 12), max(ends, end))


# 19日有冷空气南下, said on the 13th, is still to come
_FORESEEABLE = datetime.timedelta(days=10)
_WEATHER = rx.compile(
    "冷空气|[降升回]温|[小中大暴雷阵]雨|[小中大暴]雪|多云|[转晴阴]晴|阴天|气温|大风|风力|[东南西北]风[0-9一二三四五六]"
)
_NO_MONTH = "XXXX-XX-"
NO_YEAR = rx.compile(r"XXXX-(\d\d)-\d\d")


def _month_told(p: Dated) -> int:
    """The month of the last day told, in an article of no known year: 3月22日，…。21日，…; 0 where none is."""
    for time in (*(m.time for m in reversed(p.recent())), p.day, p.earlier):
        if m := NO_YEAR.match(time.value):
            return int(m[1])
    return 0


def _last_month_with(day: int, reference: datetime.date) -> datetime.date:
    """The last month before that of ``reference`` that has such a ``day``."""
    months = (timex.shift(reference.replace(day=1), -back) for back in (1, 2))
    return next(m for m in months if day <= timex.month_days(m.year, m.month))


def done_until(text: str, span: tuple[int, int]) -> bool:
    """截至10月31日，已培训300人: whether a date is the one up to which something has been done."""
    start, end = span
    if "截" not in text[max(0, start - 3) : start]:
        return False
    return _UNTIL.search(text, max(0, start - 3), start) is not None and _DONE.match(text, end) is not None


_UNTIL = rx.compile(r"截[至止]到?$")
_DONE = rx.compile(r"[，,]|[^。；]{0,14}?(?:已|累计|共)")


def in_the_year(when: When, explained: Time) -> When:
    """2019年春节（2月4日至10日）: the days in brackets are of the year of the date that they explain."""
    if when.month is None or when.year is not None or when.years is not None or not explained.start:
        return when
    away = when.month - explained.start.month if "-" in explained.value else 0
    return changed(when, year=explained.start.year - (away > _HALF_YEAR) + (away < -_HALF_YEAR))


_HALF_YEAR = 6
# What is still to come, or may be: 2024年启动，12月10日截止.
_TO_COME = rx.compile(
    "[将拟欲]|定于|计划|预[计定期报]|未来(?:一周|[几两三四五六七123456789][天日])|截[至止]|之前|日前|[底初]前|力争|确保|安排|届时|即将|报名|持续|工期|期限|提前|推迟|延[长期至到]|有效|排[到至]|起[，施实执]"
)


def _year_known(when: When) -> bool:
    return when.unit != "day" or when.month is None or when.year is not None or when.years is not None or when.future


def _year_before(p: Dated, span: tuple[int, int], when: When, time: Time, *, reference: datetime.date) -> int:
    """The year of a date that names none and would else lie ahead, as ``time``; 0 where it may."""
    start, end = span
    if when.part == 1 and time.value == f"{reference.year:04}-Q1" and reference.month <= FIRST_MONTHS:
        # 一季度增长4%，二季度…，四季度增长5%, said in January: those of the year that has ended
        listed = when.year is None and when.years is None and _LATER_QUARTER.match(p.text, end)
        return reference.year - 1 if listed and not _TO_COME.search(p.text, max(0, start - 12), listed.end()) else 0
    month = when.unit in ("month", "third") and when.month and when.year is None and when.years is None
    if month and time.start and time.start - reference > _HALF and not when.future:
        # 1月为4元，12月为5元, said in February
        return reference.year - 1 if p.text[end : end + 1] in _LEVEL else 0
    if not time.start or time.start - reference <= _LATE or _year_known(when):
        return 0
    last = next((m.time.start for m in reversed(p.recent()) if m.time.start), p.earlier.start)
    before = last is not None and last.year < reference.year
    far = before or time.start - reference > _FAR_OFF
    if far and not _TO_COME.search(p.text, max(0, start - 12), end + 12):  # 2024年冬，…。12月10日停工
        return last.year if last and before else reference.year - 1
    return 0


_LATER_QUARTER = rx.compile("[^。；]{1,24}?(?:二|2)季度")
_LATE = datetime.timedelta(days=20)
_FAR_OFF = datetime.timedelta(days=100)
_HALF = datetime.timedelta(days=183)


def _counted(
    text: str,
    span: tuple[int, int],
    when: When,
    anchor: Time | None,
    before: str,
    *,
    told: int | None,
    reference: datetime.date | None,
) -> When:
    """8月…比上月, 8月…由6月的7%升至8%: the one before that which was named, not before the article's.

    本年度 is the year ``told``, if there is one, and so are 全年 and 年末 where no year stands before them.
    """
    start, end = span
    if told is not None and when.year is None and text.startswith(_OF_THE_YEAR, start) and not is_planned(text, start):
        named = anchor is not None and len(anchor.value) == YEAR_LENGTH
        if not named or text[start] == "本":
            return changed(when, year=told, years=None)
    if when.unit == "third" and anchor and anchor.value[:7] == str(anchor.end)[:7]:
        # 3月末，存款余额9亿元。月末贷款余额8亿元
        same = when.months == 0 and text.startswith(_OF_THE_MONTH, start)
        held = when.months == -1 and AGAINST.search(before) is not None  # 比上月末高1个百分点
        return changed(when, back=True) if same or held else when
    if reference and not before and _is_of_report(text, span, when, anchor, reference):
        return changed(when, back=True)
    if when.unit not in ("month", "quarter") or not (anchor and anchor.start and anchor.end):
        return when
    against = bool(before) and (AGAINST.search(before) is not None or before.endswith(("从", "由")))
    if not against and not (when.months == -1 and text[end : end + 1] in _LEVEL):  # 上月为3万辆
        return when
    if when.unit == "quarter":  # 三季度…比上季度
        return changed(when, back=True) if when.months == -_QUARTER and "Q" in anchor.value else when
    if when.months == -1:
        named = anchor.start.replace(day=1) == anchor.end.replace(day=1)
        return changed(when, back=True) if named else when
    if when.month is None or when.year is not None or when.years is not None:
        return when
    if not AGAINST.search(before) and _ONWARDS.match(text, end):
        return when  # 从去年7月起…；从8月份起…
    last = (when.until and when.until.month) or when.month
    return changed(when, year=anchor.start.year - (last > anchor.end.month))


def _is_of_report(text: str, span: tuple[int, int], when: When, anchor: Time | None, reference: datetime.date) -> bool:
    """Whether 本月 or 本周 is the one reported that has just ended: 5月受理30件。本月办结20件, said on 12 June."""
    if not (anchor and anchor.start and anchor.end) or _GOING_ON.match(text, span[1]):
        return False
    if text.startswith("本月", span[0]) and when.unit == "month" and when.months == 0:
        last = timex.shift(reference.replace(day=1), -1)
        return reference.day <= _FIRST_HALF and anchor.value == f"{last.year:04}-{last.month:02}"
    if text.startswith("本周", span[0]) and when.unit == "week" and when.weeks == 0:
        whole = (anchor.end - anchor.start).days == _WEEK and anchor.start.isoweekday() == 1
        return whole and 0 < (reference - anchor.end).days <= 2
    return False


_FIRST_HALF, _WEEK = 15, 6  # days
_GOING_ON = rx.compile("份?(?:起|以来|[初中底末]|[上中下]旬|[^。；]{0,12}(?:将|拟|计划|预计))")
_LEVEL = frozenset("为是仅达")
_QUARTER = 3  # months
_OF_THE_MONTH = ("月末", "月底", "月中", "月初")
_OF_THE_YEAR = ("本年", "全年", "年末")
_ONWARDS = rx.compile("起|开始")


def _year_ended(text: str, start: int, time: Time, anchor: Time | None, reference: datetime.date) -> Time:
    """全年, said in the first weeks of a year of what has been done, is the year that has just ended."""
    this_year = f"{reference.year:04}"
    named = anchor is not None and len(anchor.value) == len(this_year)
    if named or time.value != this_year or not text.startswith("全年", start):
        return time
    planned = _ALL_YEAR.match(text, start) or _PLANS.search(text, max(0, start - _LONGEST_PLAN), start)
    return time if planned else timex.time(f"{reference.year - 1:04}")


_LONGEST_PLAN = 14

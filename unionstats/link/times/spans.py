"""What several dates of a paragraph say together: 自10月18日持续至10月30日; 7月1日、2日两天."""

from __future__ import annotations

import datetime
from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

from unionstats import datewords, rx, timex
from unionstats.model import Time, When, changed, frozen

# How long a value is: 2021, 2021-02, 2021-02-08
YEAR_LENGTH, MONTH_LENGTH, DAY_LENGTH = 4, 7, 10
NO_TIME = Time("")


@frozen
class Mark:
    """A date expression of the paragraph: its time, and whether it can say when something else held.

    ``until`` is where what it governs ends at the latest: the closing bracket of a date beside other words in them, the
    clause of a founding (本厂2001年建成，现有…).  ``ahead`` tells a time that had not come on the article's day,
    ``since`` one from which on something holds; ``held`` is what the date says of a number.  A ``gloss`` stands in
    brackets behind the date that it explains; at that of a ``founding`` something began, and 当年 can mean its year.
    """

    start: int
    end: int
    when: When
    time: Time
    governs: bool
    until: int | None = None
    ahead: bool = False
    held: Time = NO_TIME
    since: bool = False
    gloss: bool = False
    founding: bool = False


def held_against(when: When) -> bool:
    """Does a date only say what another is held against: 上年同期, 上一季度, 上月?"""
    return when.unit == "same" or (when.months is not None and when.months < 0)


JOINED = rx.compile(r" ?(?:[、和与及]|以及) ?[约近超]?")
# 7月1日、2日两天, 2021年、2022年两年
_SO_MANY = rx.compile(r" ?(?:这|共|共计)?([两二三四五六七八九十]|\d{1,2})(?:天|日|年|个月)(?!前|后)")
# 赛程自10月18日持续至10月30日, 4月6日启动，将持续至5月6日, 从5月1日一直开放到6月30日
_GOES_ON = "持续|延续|连续"
_MEANTIME = (
    "展出|展览|进行|开放|开展|举行|举办|实施|运行|施工|营业|经营|演出|上演|放映|播出|征集|工作|训练|培训|值守"
    "|[打忙干做演办开]"
)
_LASTS = rx.compile(
    r"[^，。；,;\d至到]{0,10}?(?:起|开始|启动|开幕|开启|开赛|开展|拉开(?:帷幕|序幕))?[，,]?"
    r"(?:活动|展览|比赛|展期|将|会|要|拟|计划|预计|并|都)*"
    rf"(?P<how>(?:一直|直)?(?:{_GOES_ON}|{_MEANTIME})*)[了着]?(?:[至到])"
)
_LASTING = rx.compile(f"一直|{_GOES_ON}")
_LASTS_WITHIN = 26
# 8月12日起，县总工会开展“送清凉”活动，活动将持续到8月底
_LASTS_ON = rx.compile(
    rf"起[，,][^。；]{{4,}}?[，,][^，。；、\d]{{0,8}}?(?:将|会|拟|计划|预计)*(?P<how>(?:一直)?(?:{_GOES_ON}))[至到]"
)
_LASTS_ACROSS = 80


def spanning(text: str, marks: list[Mark]) -> list[Mark]:
    """赛程自10月18日持续至10月30日: what is told of both days is told of the span that they bound."""
    for i in range(1, len(marks)):
        first, last = marks[i - 1], marks[i]
        if text[last.start - 1] in "至到" and (held := _up_to(text, first, last)).value:
            marks[i - 1 : i + 1] = [changed(first, held=held), changed(last, held=held, ahead=first.ahead)]
            continue
        if text[last.start - 1] not in "至到" or not 0 < last.start - first.end <= _LASTS_ACROSS:
            continue
        since = text.startswith("起", first.end)
        pattern = _LASTS if last.start - first.end <= _LASTS_WITHIN and not since else _LASTS_ON
        m = pattern.fullmatch(text, first.end, last.start)
        m = m or (_LASTS.fullmatch(text, first.end, last.start) if since else None)
        if m is None or not (first.governs and last.governs and first.time.start and last.time.end):
            continue
        begun = text[first.start - 1 : first.start] in ("从", "自", "由")
        how = m["how"] if begun else _LASTING.search(m["how"])
        if how and first.time.start <= last.time.end and first.time != last.time:
            span = timex.time(f"{first.time.value.split('/')[0]}/{last.time.value.split('/')[-1]}")
            marks[i - 1 : i + 1] = [changed(first, held=span), changed(last, held=span, ahead=first.ahead)]
    return marks


# 今天（6月13日）至17日, 昨天夜间到明天: a day named by another, and the last one.
_UP_TO = rx.compile("[)）]?(?:凌晨|早晨|上午|白天|下午|傍晚|夜间|晚上?)?起?[至到]")


def _up_to(text: str, first: Mark, last: Mark) -> Time:
    """The span of two days that stand on both sides of 至 or 到, where they are no expression of their own."""
    if not (_UP_TO.fullmatch(text, first.end, last.start) and first.governs and last.governs):
        return NO_TIME
    units = first.when.unit in ("day", "now") and last.when.unit in ("day", "now")
    days = units and first.time.start and last.time.end
    if not days or "/" in first.time.value + last.time.value or first.time.value >= last.time.value:
        return NO_TIME
    return timex.time(f"{first.time.value}/{last.time.value}")


def together(text: str, marks: list[Mark]) -> list[Mark]:
    """7月1日、2日两天: what happened on the days of the list happened in their span."""
    for last in range(1, len(marks)):
        m = _SO_MANY.match(text, marks[last].end)
        if not m and _two_in_a_row(text, marks[last - 1], marks[last]):
            span = timex.time(f"{marks[last - 1].time.value}/{marks[last].time.value}")
            marks[last - 1 : last + 1] = [changed(x, held=span) for x in marks[last - 1 : last + 1]]
        if not m or not JOINED.fullmatch(text, marks[last - 1].end, marks[last].start):
            continue
        first = last - datewords.number(m[1]) + 1
        run = marks[max(first, 0) : last + 1]
        joined = all(JOINED.fullmatch(text, a.end, b.start) for a, b in pairwise(run))
        if first >= 0 and joined and all(x.time.start and len(x.time.value) == len(run[0].time.value) for x in run):
            span = timex.time(f"{run[0].time.value}/{run[-1].time.value}")
            marks[first : last + 1] = [changed(x, held=span) for x in run]
    return marks


# 2021年和2022年分别培训: each year has its own number
_EACH = rx.compile("[^。；]*?(?:分别|依次|各|均|都|每)")
_JOINS = "和与及"
_A_YEAR = 350  # days


def _two_in_a_row(text: str, first: Mark, last: Mark) -> bool:
    """2021年和2022年，新建站点30个; 5日和6日发送乘客9万人次: are both years, or days, told together?"""
    if not (first.governs and last.governs and first.time.start and last.time.start):
        return False
    if not (first.held is first.time and len(first.time.value) == len(last.time.value)):
        return False
    years = len(first.time.value) == YEAR_LENGTH and last.time.start.year == first.time.start.year + 1
    days = len(first.time.value) == DAY_LENGTH and (last.time.start - first.time.start).days == 1
    days = days and text[first.end : last.start] in _JOINS
    seasons = first.when.unit == last.when.unit == "season" and 0 < (last.time.start - first.time.start).days < _A_YEAR
    if seasons and first.end == last.start:
        return True  # 去冬今春
    follows = (years or days or seasons) and JOINED.fullmatch(text, first.end, last.start)
    return bool(follows) and not (_EACH.match(text, last.end) or "分别" in text[max(0, first.start - 4) : first.start])


def scene_day(
    start: int, marks: Sequence[Mark], starts: Sequence[int], reference: datetime.date | None
) -> datetime.date | None:
    """The day on which somebody speaks whose words at ``start`` are quoted: the last that opened a sentence."""
    for mark in reversed(marks[-3:]):
        on = mark.time.start
        if not mark.governs or mark.until is not None or mark.when.unit not in ("day", "time") or not on:
            continue
        if mark.start - starts[bisect_right(starts, mark.start) - 1] > 1 or "/" in mark.time.value:
            continue
        return on if reference is None or datetime.timedelta(0) <= reference - on < _SCENE else None
    return None


_SCENE = datetime.timedelta(days=30)

"""The dates of a paragraph, resolved in the order of the text: what each leans on, and what it says of a number."""

from __future__ import annotations

import datetime
from bisect import bisect_right
from collections.abc import Sequence

from unionstats import calendar, datewords, rx
from unionstats.link.times.reach import (
    AGAINST,
    SINCE,
    around,
    called_for,
    closed,
    founds,
    governs_at,
    led_by,
    of_matters,
    of_record,
    of_whom,
    part_until,
    until_where,
)
from unionstats.link.times.said import expressions
from unionstats.link.times.spans import JOINED, NO_TIME, Mark, by_the_clock, scene_day, spanning, together
from unionstats.model import Mention, Time, When, changed

_NAME = rx.compile(r"《[^》]{0,80}》|〈[^〉]{0,40}〉")
_ASIDE = rx.compile(r"（[^）]{0,60}）|\([^)]{0,60}\)")
_QUOTE = rx.compile(r"“[^”]{0,400}”")
# 2017年春节“送温暖”活动: the holiday of an event's name tells the year
_EVENT = rx.compile(
    r"[”\"’」]?[“\"‘「]?(?:送温暖|送清凉|送文化|送岗|慰问|走访|帮扶|救助|关爱|系列|主题|联欢|团拜|晚会|文艺|文化|活动|招聘|表彰|庆祝|座谈"
    r"|纪念|专项|运动会|趣味|竞赛|职工|困难|健步|书画|摄影)"
)
_ALL_YEAR = rx.compile(r"[^，。；]{0,20}(?:将|拟|计划|预计|预期|预算|力争|争取|确保|目标|任务|安排)")
_PLANS = rx.compile(r"(?:将|拟|计划|预计|预期|预算|力争|争取|确保|目标|任务|安排)[^，。；]{0,10}$")
# 召开2023年度“金点子”评审会, 举办——2026年“送万福”书法活动: the year is part of the event's name
_EVENT_NAME = rx.compile(
    # 2014年起开展帮扶行动 says since when
    r"(?!起|以来|开始|[以之]?[前后]|在)[^，。；、\d]{1,40}?(?:会议?|活动|仪式|典礼|论坛|讲座|[竞大决比初复]赛|[训修习读]班|行动)"
    r"(?=[，。；、！\s”’）]|举[办行]|召开|[正在圆于上中]|[开闭启]幕|启动(?!以来|至今)|$)"
)
# 2021年退休的30名劳模: the date says of whom one tells
_OF_WHAT = rx.compile(r"(?!起|以来|开始|[以之]?[前后]|[至到])[^，。；、\d为是]{2,8}的(?=\d)")
_ISSUES = rx.compile(
    r"(?:印发|下发|出台|制定|制订|发布|审议|通过|签订|签署|讨论|部署|解读|听取|编制|提出|明确|公布|下达|传达)了?[^，。；\d]{0,6}$"
)
_PAPER_NAME = rx.compile(
    r"[^，。；、\d为是]{0,16}?(?:目标|任务|计划|规划|方案|预算|要点|责任[书状]|安排|草案|清单|工作)(?![为是：:])"
)
_DAY = frozenset("天日晚早晨夜")  # 今天, 今晚
LOOK_BACK = 40
FIRST_MONTHS = 2


def marks_in(
    text: str,
    sentences: Sequence[tuple[int, int]],
    mentions: Sequence[Mention],
    reference: datetime.date | None,
    earlier: Time,
    *,
    told: int | None,
    today: datetime.date | None,
    day: Time = NO_TIME,
) -> list[Mark]:
    """The date expressions of the paragraph in order, resolved one after the other; ``day`` is the last one told."""
    dates = expressions(text, mentions, earlier, day, reference)
    if not dates:
        return []
    names = [m.span() for m in _NAME.finditer(text)] if "《" in text or "〈" in text else []
    asides = [m.span() for m in _ASIDE.finditer(text)] if "（" in text or "(" in text else []
    quotes = [m.span() for m in _QUOTE.finditer(text)] if "“" in text else []
    starts = [a for a, _ in sentences]
    parted = "其中" in text
    marks: list[Mark] = []
    for start, end, said in dates:
        if marks and marks[-1].when.unit in ("named", "break") and marks[-1].end == start and text[start] in "第首":
            continue  # “五一”假期第二天
        gloss = bool(marks) and text[marks[-1].end : start] in ("（", "(") and text[end : end + 1] in ("）", ")")
        explained = marks[-1] if gloss and marks[-1].time.start else None
        when = _in_the_year(said, explained.time) if explained else said
        # 比去年第一季度、第三季度: held against as well
        beside = bool(marks) and not marks[-1].governs and JOINED.fullmatch(text, marks[-1].end, start) is not None
        beside = beside and (not names or around(names, marks[-1].start) is None)
        before = led_by(text, start)
        ordinal = when.back and text[start] == "第"  # 第三年 counts from the year that 第二年 does
        named = [m for m in marks if text[m.start] not in "第次翌"] if ordinal else marks
        anchor = _anchor(when, start, named, starts, reference) or _carried(when, earlier)
        if ordinal and not anchor:
            continue
        if text.startswith("时隔", start) and not _apart(
            text[marks[-1].end : start] if marks else "", when, anchor, reference
        ):
            continue
        if when.back and when.days in (0, 1) and not text[start].isnumeric():
            anchor = _day_told(start, named, starts, day, anchor)
            if text[end - 1] == "上" and not (anchor and anchor.start and anchor.start == anchor.end):
                continue
            if text[start] in "首最" or text[start:end] in ("当天", "当日", "当晚"):
                edge = _EDGE.search(text, max(0, start - 6), end)
                if edge and (found := _edge(text, named, edge[0][:-2], last=edge["last"] is not None)):
                    anchor = found
                elif text[start] == "最" or (text[start] == "首" and not (anchor and anchor.start == anchor.end)):
                    continue
        if when.back and not anchor and text[start:end] == "当年":
            when = When("vague")  # 他当年栽下三棵树: long ago
        if beside and when.year is None and when.years is None and marks[-1].time.start:
            anchor = marks[-1].time
        so_far = "截" in text[max(0, start - 3) : start] and reference is not None and _done_until(text, start, end)
        if so_far and anchor and _since_founded(text, anchor, marks, reference):
            anchor = None
        often = when.unit == "time" and text[start - 1] in _OFTEN_ENDS
        often = often and _OFTEN.search(text, max(0, start - 4), start) is not None
        anchor = None if often else anchor  # 每天早9时至晚6时 is of no day
        this_day = text[end - 2] == "今" and text[end - 1] in _DAY and end - start > 1
        deictic = this_day or (when.days is not None and not when.back)
        on = today if deictic else reference
        if (
            deictic and quotes and said.unit in ("day", "now") and text[end] != "的" and around(quotes, start)
        ):  # 3月8日，…“今天收到3份礼物。”
            on = scene_day(start, marks, starts, reference) or on
        time = calendar.resolve(_counted(text, (start, end), when, anchor, before, told=told), on, anchor)
        if when.unit in ("named", "break") and text[end : end + 1] in "第首前" and (nth := _NTH_DAY.match(text, end)):
            time = _days_of(time, nth["nth"] or nth["upto"] or "一", whole=nth["upto"] is not None)
        ends = text[start - 1] in "到至" and when.month is not None and when.year is None and when.years is None
        if ends and marks and _goes_on(text, marks[-1], start, time):
            time = calendar.resolve(changed(when, year=(marks[-1].time.start or _NO_DAY).year + 1), on, None)
        past = so_far or text.startswith("以来", end)  # 9月以来, said in March
        if reference and (
            year := _year_before(
                text, (start, end), when, time, marks=marks, earlier=earlier, reference=reference, past=past
            )
        ):
            time = calendar.resolve(changed(when, year=year), on, None)
        if when.unit == "time" and "T" in time.value:
            time = by_the_clock(text, start, end, time, marks[-1].time if marks else earlier)
        elif when.unit == "year" and reference and reference.month <= FIRST_MONTHS:
            time = _year_ended(text, start, time, anchor, reference)
        elif when.unit == "vague" and marks and text[end - 1] == "间":
            time = _of_so_many_years(text[start : end - 2], marks)
        inside = bool(names) and around(names, start) is not None
        # an hour of no day says nothing of when something else held
        governs = not (inside or beside or time.value.startswith(("T", "XXXX-XX"))) and governs_at(
            text, start, end, before
        )
        governs = governs and not _named_in(text, end, when, time, marks=marks, before=before)
        if explained and not explained.governs:
            governs = False  # 与2019年春节（2月4日至10日）相比
        if when.unit == "vague" and marks and text[marks[-1].end : start] in ("，", ","):
            governs = False  # 截至2023年底，10年来
        coming = bool(reference and time.start and time.start > reference)
        ahead = when.future and (coming or not (reference and time.start))
        ahead = ahead or (
            coming
            and when.until is None
            and when.unit not in ("named", "break")
            and (time.start or _NO_DAY) - (reference or _NO_DAY) > _SOON
        )  # 明年要招500人。
        sentence = sentences[bisect_right(starts, start) - 1]
        until = closed(text, start, end, sentence, before) or until_where(
            text, start, end, asides, before, ahead=ahead or when.unit == "vague"
        )
        if until is None and when.unit == "year" and text[start - 1 : start] in ("到", "至") and reference:
            until = sentence[1] if time.start and time.start > reference else None  # 到2030年，达到95%。年内，…
        if parted and until is None and governs:
            whole = any(m.governs and m.until is None for m in marks[-LOOK_BACK:])
            until = part_until(text, start, end, whole=whole)
        if (quote := around(quotes, start) if quotes else None) and (
            when.unit in ("now", "weekday", "weekend") or deictic or ahead or called_for(text, quote, end - start)
        ):
            until = min(until or quote[1], quote[1])  # “现在好了，”他说, “明天更美”晚会
        if governs and len(time.value) < 10 and any(m.governs and len(m.time.value) > 7 for m in marks[-LOOK_BACK:]):
            if m := _OF_WHAT.match(text, end):
                until = min(until or m.end() + 1, m.end() + 1)  # 6月8日，为2021年退休的30名劳模送去6万元
            elif (
                until is None
                and _PAPER_NAME.match(text, end)
                and _ISSUES.search(text, max(0, start - _LONGEST_PLAN), start)
            ):
                governs = False  # 6月8日，市总工会印发2025年工作要点
        if governs and (whom := of_whom(text, end)):
            told_before = any(x.governs and x.until is None for x in marks[-LOOK_BACK:])
            if told_before or (whom.honours and reference and time.end and time.end.year < reference.year):
                until = min(until or whom.end, whom.end)  # 3月8日，6名今年考上高中的子女领到800元
        if governs and when.unit == "now" and marks and of_matters(text, end):
            governs = not any(x.governs and len(x.time.value) > _MONTH_LENGTH for x in marks[-LOOK_BACK:])
        since = text.startswith(SINCE, end)
        founding = until is not None and not ahead and founds(text, end, before)
        held = _held(text, end, when, time)
        marks.append(Mark(start, end, when, time, governs, until, ahead, held, since, gloss, founding))
    return spanning(text, together(text, marks)) if len(marks) > 1 else marks


def _named_in(text: str, end: int, when: When, time: Time, *, marks: Sequence[Mark], before: str) -> bool:
    """Whether a date that ends at ``end`` is only part of what something is called, where another one says when."""
    recent = [m for m in marks[-LOOK_BACK:] if m.governs]
    if not recent:
        return False
    # 10月27日，工会召开2023年评审会: the day governs, not the year in the event's name
    year = len(time.value) == _YEAR_LENGTH and any(len(m.time.value) > _YEAR_LENGTH for m in recent)
    if year and _EVENT_NAME.match(text, end):
        return True
    # 12月26日，2011年春节送温暖活动启动
    feast = when.unit in ("named", "break") and any(len(m.time.value) > _MONTH_LENGTH for m in recent)
    if feast and _EVENT.match(text, end):
        return True
    # 2月13日发送旅客900万人次，创历年春运单日最高
    return bool(before) and any(m.governs for m in marks[-3:]) and of_record(text, end, before)


def _apart(told: str, when: When, anchor: Time | None, reference: datetime.date | None) -> bool:
    """Is 时隔44年 counted from a year, with so much ``told`` between, not back from the one that it is said of?"""
    if not (anchor and anchor.start and reference) or len(told) <= len("，春节"):
        return False
    return anchor.start.year + (when.years or 0) <= reference.year


def _day_told(start: int, marks: Sequence[Mark], starts: Sequence[int], day: Time, anchor: Time | None) -> Time | None:
    """The day that 当天 means: the last that was told, over what goes on since a time (2023年以来，…当天的会上)."""
    sentence = bisect_right(starts, start)
    for mark in reversed(marks[-LOOK_BACK:]):
        if mark.since or not mark.time.start or mark.when.unit in ("vague", "same", "now"):
            continue
        if mark.time.start == mark.time.end:
            return mark.time if mark.governs and not mark.ahead else anchor
        if bisect_right(starts, mark.start) == sentence or len(mark.time.value) != _YEAR_LENGTH:
            return anchor
    return day if day.start else anchor


_YEAR_LENGTH = 4
# 开幕当天, 活动首日 of what goes on for some days
_EDGE = rx.compile(
    "(?:(?P<first>首日|(?:开幕|开赛|开展|开馆|开播|开业|开考|开营|开班|启动|首[映演展发赛])式?(?:当[天日晚]))"
    "|(?P<last>最后[一1]天|(?:闭幕|落幕|收官|结束|决赛)式?当[天日晚]))$"
)


def _edge(text: str, marks: Sequence[Mark], event: str, *, last: bool) -> Time | None:
    """The day of the ``event`` (7月2日开营), else the first or ``last`` of the days told last, no year and no month."""
    if event and (named := next((m for m in reversed(marks[-LOOK_BACK:]) if text.startswith(event, m.end)), None)):
        return named.time
    for span in (m.held for m in reversed(marks[-LOOK_BACK:]) if m.governs):
        if not (span.start and span.end) or len(span.value) in (_YEAR_LENGTH, _MONTH_LENGTH):
            continue
        if span.start < span.end and (span.end - span.start).days <= _LONGEST_EVENT:
            return calendar.time((span.end if last else span.start).isoformat())
    return None


_LONGEST_EVENT = 62  # days
_MONTH_LENGTH = 7


# 每天早9时至晚6时
_OFTEN = rx.compile("(?:每[天日晚早]|平日|天天)的?$")
_OFTEN_ENDS = frozenset("天日晚早的")
_NO_DAY = datetime.date(1, 1, 1)


def _goes_on(text: str, first: Mark, start: int, last: Time) -> bool:
    """自去年11月起，到2月3日为止: whether a span begins with a date that would come behind its end."""
    if not (first.time.start and last.start) or first.time.start <= last.start or start - first.end > _SPAN_GAP:
        return False
    return text[first.start - 1 : first.start] in ("从", "自") and "。" not in text[first.end : start]


_SPAN_GAP = 8  # characters


def _of_so_many_years(written: str, marks: Sequence[Mark]) -> Time:
    """2004年至2009年产量对比…，五年间…: the span of as many years, if one was told."""
    if not _SMALL.fullmatch(written):
        return NO_TIME
    for mark in reversed(marks[-3:]):
        time = mark.time
        if time.start and time.end and mark.governs and _YEARS_APART.fullmatch(time.value):
            return time if time.end.year - time.start.year in (n := datewords.number(written), n - 1) else NO_TIME
    return NO_TIME


_SMALL = rx.compile(r"\d{1,2}|[一二三四五六七八九十两]{1,3}")
_YEARS_APART = rx.compile(r"\d{4}/\d{4}")


def _in_the_year(when: When, explained: Time) -> When:
    """2019年春节（2月4日至10日）: the days in brackets are of the year of the date that they explain."""
    if when.month is None or when.year is not None or when.years is not None or not explained.start:
        return when
    away = when.month - explained.start.month if "-" in explained.value else 0
    return changed(when, year=explained.start.year - (away > _HALF_YEAR) + (away < -_HALF_YEAR))


_HALF_YEAR = 6
# “五一”假期第一天, 国庆长假首日, 春节假期前三天
_NTH_DAY = rx.compile(r"(?:第(?P<nth>[一二三四五六七八])|首|前(?P<upto>[两二三四五六七]))个?[天日](?!起|开始|至|到)")


def _days_of(break_: Time, nth: str, *, whole: bool) -> Time:
    """The ``nth`` day of a break of several days; the ``whole`` of the days up to it."""
    if "/" not in break_.value or not (break_.start and break_.end):
        return break_
    day = break_.start + datetime.timedelta(datewords.number(nth) - 1)
    if day > break_.end:
        return break_
    return calendar.time(f"{break_.start}/{day}" if whole and day > break_.start else day.isoformat())


# What is still to come, or may be: 2024年启动，12月10日截止.
_TO_COME = rx.compile(
    "[将拟欲]|定于|计划|预[计定期]|截[至止]|之前|日前|[底初]前|力争|确保|安排|届时|即将|报名|持续|工期|期限|提前|推迟|延[长期至到]|有效|排[到至]|起[，施实执]"
)


def _year_known(when: When) -> bool:
    return when.unit != "day" or when.month is None or when.year is not None or when.years is not None or when.future


def _year_before(
    text: str,
    span: tuple[int, int],
    when: When,
    time: Time,
    *,
    marks: Sequence[Mark],
    earlier: Time,
    reference: datetime.date,
    past: bool,
) -> int:
    """The year of a date that names none and would else lie ahead, as ``time``; 0 where it may.

    ``past``: the words tell that it has been (9月以来, said in March).
    """
    start, end = span
    if not time.start or time.start <= reference:
        return 0
    known = when.month is None or when.year is not None or when.years is not None or when.until is not None
    if past and not known and time.start - reference > _LATE:
        return reference.year - 1
    if time.start - reference > _LATE and not _year_known(when):
        last = next((m.time.start for m in reversed(marks[-LOOK_BACK:]) if m.time.start), earlier.start)
        before = last is not None and last.year < reference.year
        far = before or (time.start - reference > _FAR_OFF and len(text) > end - start)
        if far and not _TO_COME.search(text, max(0, start - 12), end + 12):  # 2024年冬，…。12月10日停工
            return last.year if last and before else reference.year - 1
    elif when.unit == "month" and not known and text[start:end].isnumeric():
        return reference.year - 1  # 2、5、8月份, said in January
    return 0


_LATE = datetime.timedelta(days=20)
_FAR_OFF = datetime.timedelta(days=100)
_SOON = datetime.timedelta(days=3)
_UNTIL = rx.compile(r"截[至止]到?$")
_DONE = rx.compile(r"[^。；]{0,14}?(?:已|累计|共)")
_STARTED = rx.compile(r"[^，。；,;]{0,24}?(?:成立|创立|创办|组建|设立|启动|开通|开业|上线|实施|试运行|推行|以来)")


def _done_until(text: str, start: int, end: int) -> bool:
    """截至10月31日，已培训300人: whether a date is the one up to which something has been done."""
    return _UNTIL.search(text, max(0, start - 3), start) is not None and _DONE.match(text, end) is not None


def _since_founded(text: str, anchor: Time, marks: Sequence[Mark], reference: datetime.date | None) -> bool:
    """于2014年7月成立了工会，截至10月31日，已培训300人: what was done so far is of no year of a founding."""
    if not reference or not anchor.start or anchor.start.year >= reference.year:
        return False
    return any(m.time == anchor and _STARTED.match(text, m.end) for m in marks[-1:])


def _counted(
    text: str, span: tuple[int, int], when: When, anchor: Time | None, before: str, *, told: int | None
) -> When:
    """8月…比上月, 8月…由6月的7%升至8%: the month before the one that was named, not before the article's.

    本年度 is the year ``told``, if there is one.
    """
    start, end = span
    if told is not None and when.years == 0 and text.startswith("本年", start):
        return changed(when, year=told, years=None)
    if when.unit != "month" or not (anchor and anchor.start and anchor.end):
        return when
    if not before or not (AGAINST.search(before) or before.endswith(("从", "由"))):
        return when
    if when.months == -1:
        named = anchor.start.replace(day=1) == anchor.end.replace(day=1)
        return changed(when, back=True) if named else when
    if when.month is None or when.year is not None or when.years is not None:
        return when
    if not AGAINST.search(before) and _ONWARDS.match(text, end):
        return when  # 从去年7月起…；从8月份起…
    last = (when.until and when.until.month) or when.month
    return changed(when, year=anchor.start.year - (last > anchor.end.month))


_ONWARDS = rx.compile("起|开始")


def _year_ended(text: str, start: int, time: Time, anchor: Time | None, reference: datetime.date) -> Time:
    """全年, said in the first weeks of a year of what has been done, is the year that has just ended."""
    this_year = f"{reference.year:04}"
    named = anchor is not None and len(anchor.value) == len(this_year)
    if named or time.value != this_year or not text.startswith("全年", start):
        return time
    planned = _ALL_YEAR.match(text, start) or _PLANS.search(text, max(0, start - _LONGEST_PLAN), start)
    return time if planned else calendar.time(f"{reference.year - 1:04}")


_LONGEST_PLAN = 14


def _held(text: str, end: int, when: When, time: Time) -> Time:
    """What the date says of a number: itself, or of a holiday in an event's name the year."""
    if when.unit == "named" and time.start and _EVENT.match(text, end):
        return calendar.time(f"{time.start.year:04}")
    return time


def _anchor(
    when: When,
    start: int,
    marks: Sequence[Mark],
    starts: Sequence[int],
    reference: datetime.date | None,
) -> Time | None:
    """The date before that fills in what ``when`` leaves open, if one still does.

    In its own sentence any date does; further back only one of a month or a day, and only where the article's own day
    does not lie close to what the words would mean by themselves.
    """
    sentence = bisect_right(starts, start)
    for mark in reversed(marks[-LOOK_BACK:]):
        if mark.until is not None and start >= mark.until and not (when.back and mark.founding):  # 成立于2013年，当年…
            continue
        if not mark.governs or not mark.time.start or mark.when.unit in ("vague", "same"):
            continue
        if mark.since and when.years == -1:
            continue  # 自2014年以来增长。…比上年增长
        if not (when.back or when.unit == "same") and _MANY_YEARS.fullmatch(mark.time.value):
            continue  # 面向21世纪，1月5日启动
        if when.unit == "time" and "-" in mark.time.value[5:]:
            return mark.time
        if bisect_right(starts, mark.start) == sentence:
            return mark.time
        if when.back or when.unit == "same":
            return mark.time
        if len(mark.time.value) == 4:
            return None
        alone = calendar.resolve(when, reference, None)
        near = reference and alone.end and -3 <= (reference - alone.end).days <= 10
        return None if near else mark.time
    return None


_MANY_YEARS = rx.compile(r"\d\d|\d{3}X|\d{2,4}X?/\d{2,4}X?")


def _carried(when: When, earlier: Time) -> Time | None:
    """The time of an earlier paragraph, for words that count from one (上年, 同期, 当天) and for an hour."""
    day = when.unit == "time" and earlier.start == earlier.end
    return earlier if earlier.start and (when.back or when.unit == "same" or day) else None

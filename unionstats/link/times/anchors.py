"""The date told before that a date leans on: what 当年, 同期, 次日 and a day without a month count from."""

from __future__ import annotations

import datetime
from bisect import bisect_right
from collections.abc import Sequence

from unionstats import calendar, datewords, rx
from unionstats.link.times.paragraph import LONG_AGO, LOOK_BACK, Dated
from unionstats.link.times.reach import MADE_KNOWN, around, is_planned
from unionstats.link.times.spans import MONTH_LENGTH, YEAR_LENGTH, Mark
from unionstats.model import Time, When, changed


def leaning(p: Dated, span: tuple[int, int], when: When, *, so_far: bool) -> tuple[When, Time | None] | None:
    """What the date at ``span`` means, and the time that fills in what it leaves open; None where it is no date.

    ``so_far``: something has been done up to it.
    """
    start, end = span
    text, marks, reference = p.text, p.marks, p.reference
    ordinal = when.back and text[start] == "第"  # 第三年 counts from the year that 第二年 does
    named = [m for m in marks if text[m.start] not in "第次翌"] if ordinal else marks
    if marks and text[end - 1] == "前" and _before_then(p, when, start):
        when = changed(when, back=True)
    if reference and p.quotes and not when.back and when.unit in ("day", "month", "third"):
        named = [m for m in named if not _was_said(p, m, start)]
    anchor = _anchor(p, when, start, end, named)
    if anchor is None and when.unit == "time" and p.day.start and reference:
        lately = datetime.timedelta(0) <= reference - p.day.start <= _CLOSE
        anchor = p.day if lately else None  # 8月3日，…。\n现在只有5度。\n下午4点
    if anchor is None:
        later = when.back and not marks and text[end - 1] == "后" and start <= _OPENING and "“" not in text[:start]
        anchor = _carried(when, p.last if later and p.last.start else p.earlier, reference)
        if anchor is None and when.unit == "month" and when.months == -1 and len(p.earlier.value) == MONTH_LENGTH:
            anchor = p.earlier  # 3月，…。\n由上月下降3%转为上升
    if when.years == -1 and when.back:
        since = max(p.sentences[p.sentence(start) - 1][0], *(m.end for m in marks if m.when.unit != "now"), 0)
        anchor = None if _OF_NOW.search(text, since, start) else anchor  # 去年，…。全县现有耕地8万亩，比上年增加2万亩
    if anchor is None and when.unit == "time" and _DAY_OF_NO_YEAR.fullmatch(p.day.value):
        anchor = p.day
    if anchor and anchor.end and reference and anchor.end.year < reference.year and text.startswith("全年", start):
        here = any(m.start >= p.sentences[p.sentence(start) - 1][0] for m in marks)
        anchor = None if is_planned(text, start) and not here else anchor  # 2021年，…。将确保全年增长5%
    if ordinal and not anchor:
        return None
    if when.back and when.days in (0, 1):
        anchor = _day_told(p, start, named, anchor)
        one_day = anchor is not None and anchor.start is not None and anchor.start == anchor.end
        if (when.days == 0 and text[start] in _PARTS) or (
            not one_day and (text[end - 1] in _AT_EVENT or text[start] in _OF_THIS)
        ):
            return None
    if anchor and text[start:end] == "当年" and text[start - 1 : start] not in _STOPS and _of_first_months(anchor):
        return None  # 前三季度，全县当年新开工的项目30个
    if when.back and not anchor and text[start:end] == "当年":
        when = When("vague")  # 他当年栽下三棵树: long ago
    if when.back and not anchor and text[end - 1] == "后" and datewords.told_done(text, end):
        when = When("vague")  # 5年后，房价又跌了20万元: after what nobody dates
    if so_far and not when.back and anchor and _since_founded(text, anchor, marks, reference):
        anchor = None
    often = when.unit == "time" and text[start - 1] in _OFTEN_ENDS
    often = often and _OFTEN.search(text, max(0, start - 4), start) is not None
    return when, None if often else anchor  # 每天早9时至晚6时 is of no day


def _of_first_months(time: Time) -> bool:
    """Whether a period is of the months of a year up to one: 上半年, 1至9月."""
    if not time.start or not time.end or time.start.year != time.end.year:
        return False
    return (time.start.month, time.start.day) == (1, 1) < (time.end.month, time.end.day) < (12, 1)


_STOPS = frozenset(("", "，", "。", "；", "、", "：", "“"))


def _before_then(p: Dated, when: When, start: int) -> bool:
    """2003年5月4日，…。10天前，他…: whether so long before is before a day long past that the last sentence told."""
    last = p.marks[-1]
    if when.unit not in ("day", "week") or when.until is not None or (when.days or when.weeks or 0) >= 0:
        return False
    told = last.time.end if last.governs and last.until is None and last.time.start == last.time.end else None
    long_ago = told and p.reference and p.reference - told > LONG_AGO
    return bool(long_ago) and p.sentence(last.start) >= p.sentence(start) - 1


def _was_said(p: Dated, mark: Mark, start: int) -> bool:
    """Whether somebody said a date before ``start`` whose words have ended: “2019年收入8万元。”3月16日，他告诉记者."""
    quote = around(p.quotes, mark.start)
    return quote is not None and quote[1] <= start and p.text[quote[1] - 2] in "。！？，…"


_OF_NOW = rx.compile("现有|现存|目前|当前|如今|眼下")
_AT_EVENT = frozenset("上中场")  # 会上, 活动中, 现场
_OF_THIS = frozenset("此本这首")  # 此次活动, 首日
_PARTS = frozenset("最末第前头后")  # 最后一天, 第三天, 前三天


def _day_told(p: Dated, start: int, marks: Sequence[Mark], anchor: Time | None) -> Time | None:
    """The day that 当天 means: the last that was told, over what goes on since a time (2023年以来，…当天的会上).

    Not the day that it was made known, where another was told: 3月12日开展行动。据警方昨日通报，当天出动警力900人.
    """
    sentence = bisect_right(p.starts, start)
    for i, mark in reversed(list(enumerate(marks))[-LOOK_BACK:]):
        if MADE_KNOWN.match(p.text, mark.end) and (i or p.day.value):
            continue
        here = mark.since and mark.time.start == mark.time.end and bisect_right(p.starts, mark.start) == sentence
        if (mark.since and not here) or not mark.time.start or mark.when.unit in ("vague", "same", "now"):
            continue  # but 6日起客流增多，当日…
        if mark.time.start == mark.time.end:
            return mark.time if mark.governs and not mark.ahead else anchor
        if bisect_right(p.starts, mark.start) == sentence or len(mark.time.value) != YEAR_LENGTH:
            return anchor
    return p.day if p.day.value else anchor


# 每天早9时至晚6时
_OFTEN = rx.compile("(?:每[天日晚早]|平日|天天)[的从自由]?$")
_OFTEN_ENDS = frozenset("天日晚早的从自由")
_STARTED = rx.compile(
    r"，?[^，。；,;]{0,24}?(?:成立|创[立办建]|[组开筹]建|[建开]起|开办|设立|启[动用]|[动兴]工|奠基|兴建|开[通业工馆园建]|上线|实施|试[运点]行?|推[行出]|出台|投[用产运]|入驻|落[户地]|揭牌|挂牌|以来)"
)


def _since_founded(text: str, anchor: Time, marks: Sequence[Mark], reference: datetime.date | None) -> bool:
    """于2014年7月成立了工会，截至10月31日，已培训300人: what was done so far is of no year of a founding."""
    if not reference or not anchor.start or anchor.start.year >= reference.year:
        return False
    return any(m.time == anchor and _STARTED.match(text, m.end) for m in marks[-1:])


def _anchor(p: Dated, when: When, start: int, end: int, marks: Sequence[Mark]) -> Time | None:
    """The date before that fills in what ``when`` leaves open, if one still does.

    In its own sentence any date does; further back only one of a month or a day, and only where the article's own day
    does not lie close to what the words would mean by themselves.
    """
    starts, reference = p.starts, p.reference
    sentence = bisect_right(starts, start)
    for mark in reversed(marks[-LOOK_BACK:]):
        if mark.until is not None and start >= mark.until and not (when.back and mark.founding):  # 成立于2013年，当年…
            continue
        if not mark.governs or mark.when.unit in ("vague", "same"):
            continue
        if not mark.time.start:  # an hour is of a day of no known year, too: XXXX-08-23; so is 同期 of any time
            then = when.unit == "same" and not reference and when.year is None and not when.years
            if (then and mark.time.value) or (when.unit == "time" and _DAY_OF_NO_YEAR.fullmatch(mark.time.value)):
                return mark.time
            continue
        if mark.ahead and when.unit == "month" and not when.back and _FORETOLD.match(p.text, end):
            continue  # 2027年将增长3%，比4月预测低1个百分点
        if when.months == -1 == mark.when.months and not when.back:
            continue  # 10月，…，上月…；…，上月…
        if mark.since and when.years == -1:
            continue  # 自2014年以来增长。…比上年增长
        if mark.when.unit == "now" and when.until and when.unit == "month":
            continue  # 截至目前，…。1-12月，完成投资9亿元: said in January, of the year that has ended
        if not (when.back or when.unit == "same") and _MANY_YEARS.fullmatch(mark.time.value):
            continue  # 面向21世纪，1月5日启动
        if when.unit == "time" and "-" in mark.time.value[5:]:
            return mark.time
        if _over_new_year(when, mark, reference):
            return None
        if reference and _of_the_news(p.text, mark, start, when, reference) and not p.text.startswith("起", end):
            return None
        if _since_long_ago(p, mark, when, reference) or _hoped_for(p, mark, when, start):
            continue
        if bisect_right(starts, mark.start) == sentence:
            return mark.time
        if when.back or when.unit == "same":
            return mark.time
        if len(mark.time.value) == YEAR_LENGTH:
            return mark.time if reference and _of_past_year(p, mark, when, (start, end), reference) else None
        alone = calendar.resolve(when, reference, None)
        near = reference and alone.end and -3 <= (reference - alone.end).days <= 10
        # 2013年5月7日动工，…。9月16日，全线贯通, said in October years later
        begun = reference and mark.time.start.year < reference.year - 1 and _STARTED.match(p.text, mark.end)
        near = near or bool(begun and alone.start and reference and abs(reference - alone.start) <= _CLOSE)
        near = near and not (when.month is None and alone.start and _known_before(p.text, alone.start, start, marks))
        return None if near else mark.time
    return None


def _since_long_ago(p: Dated, mark: Mark, when: When, reference: datetime.date | None) -> bool:
    """该厂1998年投产，上半年产煤3万吨: is part of a year told of what began years before, which is of no such year?"""
    if not reference or not mark.time.start or len(mark.time.value) != YEAR_LENGTH or not _open_year(when):
        return False
    part = when.unit in ("half", "quarter") or (when.unit == "month" and when.until is not None)
    return part and mark.time.start.year < reference.year - 1 and _STARTED.match(p.text, mark.end) is not None


# 去年修路3公里，力争到年底再修5公里
_HOPES = rx.compile("(?:力争|争取|确保|有望|预计)(?:于|在|到|至)?$")


def _hoped_for(p: Dated, mark: Mark, when: When, start: int) -> bool:
    """Whether what one hopes to do by then leans on no year that has ended: 去年修路3公里，力争年底…"""
    if not p.reference or not mark.time.end or mark.time.end.year >= p.reference.year or when.back:
        return False
    return _HOPES.search(p.text, max(0, start - 4), start) is not None


def _known_before(text: str, day: datetime.date, start: int, marks: Sequence[Mark]) -> bool:
    """Whether what was done was made known before the ``day``: 3月20日通报，2月19日丢失3件。21日抓获, of February."""
    told = any(m.time.end and m.time.end < day and MADE_KNOWN.match(text, m.end) for m in marks)
    return told and "记者" not in text[start : start + _CLAUSE]


_CLAUSE = 16  # characters
_FORETOLD = rx.compile("的?(?:预测|预期|预估|预计|报告|发布|公布|上调|下调|时)")


def _of_the_news(text: str, mark: Mark, start: int, when: When, reference: datetime.date) -> bool:
    """1月5日，某局介绍，12月…: a day close to the article's says nothing of the year of a month that has ended."""
    if not _open_year(when) or when.unit not in _PERIODS or mark.when.unit not in ("day", "time"):
        return False
    told = mark.time.start is not None and mark.time.start.year == reference.year
    if not told or not _NEWS.search(text, mark.end, min(start, mark.end + _NEWS_WITHIN)):
        return False
    alone = calendar.resolve(when, reference, None)
    return alone.end is not None and alone.end.year < reference.year


def _of_past_year(p: Dated, mark: Mark, when: When, span: tuple[int, int], reference: datetime.date) -> bool:
    """2009年，矿上招工。…7月，他报了名: a month or a day that has not just been, nor is to come, is of the year told.

    去年，产煤80万吨。3、7、9月分别产煤8万、9万、9万吨, said in January: so are months that would else lie ahead.
    """
    day = when.unit == "day" and when.month is not None
    if not mark.time.start or mark.time.start.year >= reference.year or when.future or not _open_year(when):
        return False
    if not (day or when.unit in _PERIODS) or p.text[span[0]] in _ENDS_YEAR:
        return False
    alone = calendar.resolve(when, reference, None).start
    if alone is None or (-_CLOSE if day else datetime.timedelta(0)) <= reference - alone <= _CLOSE:
        return False
    stop = p.sentences[p.sentence(span[0]) - 1][1]
    return not _COMING.search(p.text, max(0, span[0] - 12), stop)


_ENDS_YEAR = frozenset("年岁")  # 年末, 岁末


def _open_year(when: When) -> bool:
    """Does it leave its year open: 3月, 一季度?"""
    return when.year is None and when.years is None and when.months is None and not when.back


_COMING = rx.compile("[将拟欲]|定于|计划|预[计定期报]|之?前|力争|争取(?!到|来|了)|确保|安排|届时|即将|起[，施实执]")
_PERIODS = frozenset({"month", "third", "quarter", "half"})
_NEWS = rx.compile(
    "[公发]布|宣布|通报|披露|介绍|获悉|得知|了解到|表示|透露|显示|公告|消息|报道|(?<![小同])[说称](?=[，：])"
)
_NEWS_WITHIN = 40  # characters


def _over_new_year(when: When, mark: Mark, reference: datetime.date | None) -> bool:
    """去年12月中旬起发放物资；1月5日上门慰问, said in January: is the day one of the year that began between?"""
    told = mark.time.end
    named = when.unit == "day" and when.month is not None and when.year is None and when.years is None
    if not (named and told and reference and "-" in mark.time.value) or told.year != reference.year - 1:
        return False
    alone = calendar.resolve(when, reference, None).start
    if alone is None or told.month - alone.month <= _HALF_YEAR:
        return False
    return abs(reference - alone) <= _CLOSE


_HALF_YEAR = 6  # months
_OPENING = 4  # characters
_CLOSE = datetime.timedelta(days=62)
_DAY_OF_NO_YEAR = rx.compile(r"XXXX-\d\d-\d\d(?:T[\d:]+)?")
_MANY_YEARS = rx.compile(r"\d\d|\d{3}X|\d{2,4}X?/\d{2,4}X?")


def _carried(when: When, earlier: Time, reference: datetime.date | None) -> Time | None:
    """The time of an earlier paragraph, for words that count from one (上年, 同期, 当天) and for an hour."""
    if reference and earlier.start and earlier.start > reference and when.years == 0:
        return None  # 到2030年，…。\n全年产茶300吨
    day = when.unit == "time" and earlier.start == earlier.end
    return earlier if earlier.start and (when.back or when.unit == "same" or day) else None

"""What is handed on between paragraphs: the day, the year and the period of numbers whose own names none."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from unionstats import calendar, rx, timex
from unionstats.link.times.paragraph import LONG_AGO
from unionstats.link.times.resolving import FIRST_MONTHS, NO_YEAR
from unionstats.link.times.spans import NO_TIME, held_against
from unionstats.model import Mention, Paragraph, Time, When, frozen


def year_told(opening: str, reference: datetime.date | None) -> int | None:
    """The year that an article is a report on, as its ``opening`` (the title and the first paragraph) says.

    本年度 and 全年 mean that year there.  It is the year of a bulletin's title (2021年统计公报); the one that a text
    begins with and names no later one; and in the first weeks of a year the one before, wherever the opening speaks of
    it.
    """
    if m := _REPORT.search(opening):
        return int(m[1])
    m = _REVIEW.search(opening)
    if m and m[1] == max(_YEAR_TOLD.findall(opening)) and (not reference or int(m[1]) < reference.year):
        return int(m[1])
    if not reference or reference.month > FIRST_MONTHS:
        return None
    m = _YEAR_TOLD.search(opening)
    return reference.year - 1 if m and int(m[1]) == reference.year - 1 else None


_REPORT = rx.compile(
    r"^[^\n。，]{0,16}?((?:19|20)\d\d)年(?:度)?[^\n。，\d]{0,24}(?:统计公报|发展公报|状况公报|事业公报|质量公报|年度?报告|工作总结|运行情况|发展情况)(?:[（(](?:摘要|节选|摘登|全文|摘编|上|下|[一二三])[)）])?(?=\n|$)"
)
_REVIEW = rx.compile(
    r"(?m)^(?:【[^】\n]{2,24}】)?((?:19|20)\d\d)年(?=[，,]|是|全[年国省市县区州旗]|我[国省市县区州旗])"
)


def day_sent(paragraphs: Sequence[str], reference: datetime.date | None) -> datetime.date | None:
    """The day on which a report was sent that was printed on the day ``reference``, some days later: 今天 is that day.

    Its ``paragraphs`` (bylines and body) say so at their beginning or at their end: 本报某市10月31日电,
    （新华社某市10月31日电）.
    """
    if reference is None:
        return None
    places = [p[:_DATELINE_LENGTH] for p in paragraphs[:2]] + [p[-_DATELINE_LENGTH:] for p in paragraphs[-1:]]
    m = next((m for place in places if ("电" in place or "讯" in place) and (m := _SENT.search(place))), None)
    if m is None:
        return None
    day = calendar.resolve(When("day", month=int(m[1]), day=int(m[2])), reference).start
    return day if day and 0 < (reference - day).days <= _ON_THE_WAY else None


_SENT = rx.compile(r"(?<!\d)(1[0-2]|[1-9])月([12]\d|3[01]|[1-9])日(?:上午|下午|晚)?[电讯]")
_DATELINE_LENGTH = 60
_ON_THE_WAY = 3  # days
_YEAR_TOLD = rx.compile(r"(?<!\d)((?:19|20)\d\d)年(?!前)")


def spoken_of(mentions: Sequence[Mention], found: Sequence[Time], before: Time) -> Time:
    """The time that a paragraph leaves behind for the next: the last that governed a number, else ``before``.

    What numbers are held against (上年同期的3亿元) is not spoken of.
    """
    if not mentions:
        return before
    against = {t.value for m, t in zip(mentions, found, strict=True) if m.when and held_against(m.when)}
    pairs = zip(reversed(mentions), reversed(found), strict=True)
    last = (t for m, t in pairs if not m.when and t.start and t.value not in against)
    if mentions[0].when and mentions[0].when.unit in _LEAVES and all(m.when for m in mentions):
        last = (t for t in found if t.start)  # 8月6日，某市启动行动。 has no number, yet 当天 is that day
    return next(last, before)


_LEAVES = frozenset({"day", "month", "quarter", "half"})  # 8月6日，某市启动行动。 第三季度业绩要点：


# 其中 tells of a part of what was told last, 分地区看 of the whole.
# 调查还显示 of the whole, too: what it says of its own time comes first
_GOES_ON = rx.compile(
    "其中|(?:与此)?同时[，,]|(?P<whole>[分按从][^，。；\\d的]{1,6}?(?:来?看|分)，"
    "|(?:这[项份次])?[^，。；\\d的]{0,6}?(?:调查|民调|报告|数据|统计|普查|公报|研究|监测|结果|白皮书|蓝皮书)(?:中|里)?还(?:显示|指出|发现|表明|提到|披露|称))"
)


def gone_on(text: str, mentions: Sequence[Mention], held: list[Time], before: Sequence[Time]) -> list[Time]:
    """``held``, where a paragraph goes on (其中, 分地区看) with what the numbers of the one ``before`` told."""
    m = _GOES_ON.match(text) if before else None
    if m is None:
        return held
    of = before[0 if m["whole"] else -1]
    # a date that governs no number, as that of a comparison (比2023年同期), ends nothing
    dated = next((i for i, mention in enumerate(mentions) if not mention.when and held[i].value), len(mentions))
    span = (m.kind == "duration" and text.startswith("来", m.end) for m in mentions)  # 十年来，… ends now
    goes_on = [i < dated and not (m.when or long) for i, (m, long) in enumerate(zip(mentions, span, strict=True))]
    return [of if on else t for on, t in zip(goes_on, held, strict=True)]


def headed(
    text: str, mentions: Sequence[Mention], found: Sequence[Time], above: Time, chapters: Chapters, *, line: bool
) -> Time:
    """The period that a heading is of, a line that tells of nothing else (第三季度业绩要点：), and what follows it.

    A ``line`` of the layout's may be of the year that it opens with (一、2023年工作回顾), whatever it says if the
    article has such ``chapters``; the parts of one (（一）公共预算) are of its time, too.  Else the one ``above``, up
    to the next line of that sort.
    """
    if len(text) > _LONGEST_HEADING or text.endswith(_ENDS):
        return above
    if chapters.parted and not mentions and not _ANOTHER.search(text):
        return above
    if all(m.when and m.when.unit in _PERIODS for m in mentions):
        return found[-1] if mentions and found[-1].start else NO_TIME
    if line and is_date(text, mentions):
        return found[0]
    if line and mentions[0].when and mentions[0].when.unit == "year" and (chapters.several or len(mentions) == 1):
        of_year = _opens_with_year(text, mentions) and (chapters.several or _OF_YEAR.match(text, mentions[0].end))
        return found[0] if of_year else NO_TIME
    return above


@frozen
class Chapters:
    """Whether an article has ``several`` headings that open with a year, and whether one has parts of its own."""

    several: bool
    parted: bool


_LINES = ("subhead", "subtitle")


def chapters_of(paragraphs: Sequence[Paragraph], mentions: Sequence[Sequence[Mention]]) -> Chapters:
    """What headings that open with a year the ``paragraphs`` have; those of a bare list of such lines are none."""
    lines = [p.role in _LINES for p in paragraphs]
    dated = [x and _opens_with_year(p.text, its) for x, p, its in zip(lines, paragraphs, mentions, strict=True)]
    leads = [i for i in range(len(lines) - 1) if dated[i] and not dated[i + 1]]
    return Chapters(len(leads) > 1, len(leads) > 1 or any(lines[i + 1] for i in leads))


def _opens_with_year(text: str, mentions: Sequence[Mention]) -> bool:
    """Does a line open with a year: 一、2023年工作回顾, 去年回顾?"""
    year = bool(mentions) and mentions[0].when is not None and mentions[0].when.unit == "year"
    return year and _NUMBERED.fullmatch(text, 0, mentions[0].start) is not None


_ANOTHER = rx.compile("问题|不足|困难|下一步|打算|展望|今后|未来|目标|任务|建议|安排|思路|重点|措施")


def is_date(text: str, mentions: Sequence[Mention]) -> bool:
    """Is a line nothing but a date: 2009年5月?"""
    if len(mentions) != 1 or mentions[0].when is None:
        return False
    return text[mentions[0].start : mentions[0].end] == text.strip(" ：:")


_NUMBERED = rx.compile(r"(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、])?\s*")
# 2023年：…, 2023年工作回顾, 2024年的主要任务
_OF_YEAR = rx.compile(
    r"度?(?:[：:]|的?[一-龥]{0,8}?(?:工作|任务|目标|回顾|总结|安排|计划|打算|成绩|成效|情况|亮点|重点)[一-龥]{0,6}$)"
)


def under(mentions: Sequence[Mention], held: list[Time], heading: Time) -> list[Time]:
    """``held``, where the numbers before a paragraph's own dates are of the period of the ``heading``."""
    if not heading.start:
        return held
    governed = {time.value for m, time in zip(mentions, held, strict=True) if not m.when}
    own = (i for i, m in enumerate(mentions) if m.when and not held_against(m.when) and held[i].value in governed)
    until = next(own, len(mentions))
    told = (m.kind != "duration" and not time.value for m, time in zip(mentions, held, strict=True))
    return [heading if open_ and i < until else time for i, (open_, time) in enumerate(zip(told, held, strict=True))]


def of_year_told(found: Sequence[Sequence[Time]]) -> list[list[Time]]:
    """The times of an article of no known day, a month or a quarter in the year that it was first told of with.

    2016年7月，…。7月，深圳机场…
    """
    told: dict[str, str] = {}
    for time in (time for held in found for time in held):
        if time.start and "-" in time.value:
            told.setdefault(_YEARS.sub("XXXX", time.value), time.value)
    return [[timex.time(told[t.value]) if t.value in told else t for t in held] for held in found]


_YEARS = rx.compile(r"\d{4}(?=-)")


_LONGEST_HEADING = 24
_ENDS = ("。", "！", "？", "；", "”", "，", "、")
_PERIODS = frozenset({"half", "quarter"})


def last_told(
    mentions: Sequence[Mention], found: Sequence[Time], before: Time, reference: datetime.date | None
) -> Time:
    """The last date of a paragraph that has passed, else ``before``: 三年后 in the next counts from it."""
    told = [t for m, t in zip(mentions, found, strict=True) if m.when and t.start and not held_against(m.when)]
    past = (t for t in reversed(told) if reference and t.end and t.end < reference)
    return next(past, before)


# 昨天，省总工会举行…
_DAY_BEFORE = rx.compile(
    r"(?<![^。！？）)\s　])(?P<word>今[天日]|昨[天日]|前天)(?:凌晨|清晨|早[上晨]|上午|中午|下午|傍晚|晚上?)?[，,]"
)


def day_told(
    text: str,
    mentions: Sequence[Mention],
    found: Sequence[Time],
    before: Time,
    *,
    reference: datetime.date | None,
    today: datetime.date | None,
) -> Time:
    """The last day that a paragraph tells of, else ``before``, if that is not long ago: what 当天 means in the next.

    昨天 at the beginning of a sentence is the one before ``today``, if that is not the article's day ``reference``.
    """
    for m, t in zip(reversed(mentions), reversed(found), strict=True):
        if not m.when or m.when.future or held_against(m.when):  # 2月7日，…。与去年同期相比
            continue
        if t.start and t.start == t.end:
            return timex.time(t.value[:10])
        if reference is None and (told := NO_YEAR.match(t.value)):
            return Time(told[0])
    if reference and (deictic := _DAY_BEFORE.search(text)):
        days = datetime.timedelta("今昨前".index(deictic["word"][0]))
        return timex.time(((today or reference) - days).isoformat())
    return NO_TIME if reference and before.start and (reference - before.start).days > LONG_AGO.days else before

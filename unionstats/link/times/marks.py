"""The dates of a paragraph, resolved in the order of the text: what each leans on, and what it says of a number."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from unionstats import rx, timex
from unionstats.link.times.anchors import leaning
from unionstats.link.times.attributes import (
    began,
    of_a_beginning,
    of_a_purpose,
    of_a_toll,
    of_a_view,
    of_an_age,
    of_an_entry,
    of_an_honour,
    of_the_kept,
    of_the_made,
    of_the_treated,
)
from unionstats.link.times.coming import begins_next_year, foretells
from unionstats.link.times.paragraph import SOON, Dated
from unionstats.link.times.parts import part_of_days
from unionstats.link.times.reach import (
    SAME_BELOW,
    SINCE,
    around,
    aside_of_then,
    closed,
    founds,
    governs_at,
    led_by,
    of_matters,
    of_record,
    of_whom,
    part_until,
    reports,
    to_a_record,
    until_where,
)
from unionstats.link.times.resolving import FIRST_QUARTER, done_until, in_the_year, is_deictic, resolved
from unionstats.link.times.said import expressions
from unionstats.link.times.spans import DAY_LENGTH, JOINED, MONTH_LENGTH, NO_TIME, YEAR_LENGTH, Mark, spanning, together
from unionstats.model import Mention, Time, When, changed

# 2017年春节“送温暖”活动: the holiday of an event's name tells the year
_EVENT = rx.compile(  # but 今年春节慰问了300人, 今年暑期帮扶职工300人
    r"(?!(?:慰问|走访|帮扶|救助|招聘|表彰|庆祝|座谈|纪念)(?:了|[^，。；、\d活动会仪]{0,8}\d))"
    r"[”’]?[“‘]?(?:送温暖|送清凉|送文化|送岗|慰问|走访|帮扶|救助|关爱|系列|主题|联欢|团拜|晚会|文艺|文化|活动|招聘|表彰|庆祝|座谈"
    r"|纪念|专项|运动会|趣味|竞赛|职工|困难|健步|书画|摄影)"
)
# 召开2023年度“金点子”评审会, 举办——2026年“送万福”书法活动: the year is part of the event's name
_EVENT_NAME = rx.compile(
    # 2014年起开展帮扶行动 says since when, 将今年定为“入会行动”年 of which year one speaks
    r"(?!起|以来|开始|[以之]?[前后]|在|被?(?:确?定|列|命名)为)[^，。；、\d]{1,40}?(?:会议?|活动|仪式|典礼|论坛|讲座|[竞大决比初复]赛|[训修习读]班|行动)"
    r"(?=[，。；、！\s”’）]|(?:成功|顺利|隆重|如期|正式)?(?:举[办行]|召开)|[正在圆于上中]|[开闭启]幕|启动(?!以来|至今)|$)"
)
# … where somebody holds it, the quarter or the month is, too: 召开全市三季度例会
_HOLDS = rx.compile(r"(?:召开|举[行办]|组织|开展|主持|参加|出席)了?[^，。；、\d]{0,8}$")
_IS_HELD = rx.compile("[^，。；、\\d]{0,16}?(?:举[办行]|召开|[开闭启]幕)")  # 一季度集中签约仪式在市民中心举行
_ON_FIGURES = ("发布会", "通报会", "分析会", "通气会", "吹风会", "见面会")  # which tells of that time
# 9月，销量今年首次突破3万辆: the month governs, not the year in which that was the first time
_FIRST_IN = rx.compile(
    "(?:以来)?的?(?:首[次度]|[头第][一二三四五六七八九十两0-9]*次"
    "|(?:全[国省市县区州旗])?(?:首|最后一|第[一二三四五六七八九十0-9]+)[场轮批个趟列班期届家座条])"
)
_THIS_IS = ("这是", "这也是", "这还是", "此次是", "本次是")
# 2021年退休的30名劳模: the date says of whom one tells
_OF_WHAT = rx.compile(r"(?!起|以来|开始|[以之]?[前后]|[至到])[^，。；、\d为是]{2,8}的(?=\d)")
_ISSUES = rx.compile(
    r"(?:印发|下发|出台|制定|制订|发布|审议|通过|签订|签署|讨论|部署|解读|听取|编制|提出|明确|公布|下达|传达)了?[^，。；\d]{0,6}$"
)
_PAPER_NAME = rx.compile(
    r"[^，。；、\d为是]{0,16}?(?:目标|任务|计划|规划|方案|预算|要点|责任[书状]|安排|草案|清单|工作)(?![为是：:]|数据|情况|统计|成[绩果])"
)
_PLAN_NAME = rx.compile("[^，。；、\\d为是期]{2,16}?(?:规划|计划|纲要)(?![为是：:期]|显示|数据)")
# “九五”立功竞赛: the plan that a contest is called after
_PLAN_ENDS = frozenset('五”"')
_PLAN_CONTEST = rx.compile('[”"]?(?!期间|时期|以来|末|初)[一-龥]{0,6}?(?:竞赛|立功|建功|争先|争创|创优)')
_CLOSES = ("）", ")", *SAME_BELOW)
_YEARS_END = 11  # a month
_ISSUED = 14  # characters
QUARTER = 3  # months


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
    last: Time = NO_TIME,
    feast: str = "",
) -> list[Mark]:
    """The date expressions of the paragraph in order, resolved one after the other; ``day`` is the last one told."""
    dates = expressions(text, mentions, earlier, day)
    if not dates:
        return []
    p = Dated(text, sentences, reference, earlier, told=told, today=today, day=day, last=last, feast=feast)
    for start, end, said in dates:
        if mark := _mark(p, (start, end), said):
            p.marks.append(mark)
    return spanning(text, together(text, p.marks)) if len(p.marks) > 1 else p.marks


def _mark(p: Dated, span: tuple[int, int], said: When) -> Mark | None:
    """The date at ``span``, that ``said`` something: when that is, and what it governs; None where it is no date."""
    start, end = span
    text, marks, reference = p.text, p.marks, p.reference
    if marks and said.unit == "day" and said.back and (part := part_of_days(p, span)).value:
        return Mark(start, end, said, part, governs=True, held=part)
    if text[start] in "过新" and text[end - 1] == "年" and reference and reference.month > FIRST_QUARTER:
        # 过去一年，… is the year before only when a new one has begun, 新的一年 the next when one ends
        coming = text[start] == "新" and reference.month >= _YEARS_END
        said = When("year", years=1) if coming else When("vague")
    gloss = bool(marks) and text[marks[-1].end : start] in ("（", "(") and text.startswith(_CLOSES, end)
    explained = marks[-1] if gloss and marks[-1].time.start else None
    when = in_the_year(said, explained.time) if explained else said
    if when.unit == "break" and not when.name and (feast := feast_told(text[:start]) or p.feast):
        when = changed(when, name=feast)  # 中秋佳节，…。节日期间
    # 比去年第一季度、第三季度: held against as well
    beside = bool(marks) and not marks[-1].governs and JOINED.fullmatch(text, marks[-1].end, start) is not None
    if when.unit == "weekday" and when.weeks is None and not when.future and foretells(p, start):
        when = changed(when, future=True)
    before = led_by(text, start)
    if not before and begins_next_year(p, span, when):
        when = changed(when, future=True)
    so_far = reference is not None and done_until(text, span)
    leant = leaning(p, span, when, so_far=so_far)
    if not leant:
        return None
    when, anchor = leant
    time = resolved(p, span, said, when, anchor, before=before, so_far=so_far)
    governs = not beside and _governs(p, span, when, time, before=before)
    ahead = _is_ahead(when, time, reference) or _is_deadline(text, end, time, reference)
    if reference is None and before.endswith(("截至到", "截止到")):
        ahead = False  # 到4月底 by itself may be to come
    until = _ends(p, span, when, time, before=before, ahead=ahead, governs=governs)
    if governs:
        attribute = _attribute_end(p, span, when, time, before=before)
        until = attribute if until is None or (attribute is not None and attribute < until) else until
        governs, until = _of_others(p, span, when, time, until)
    since = text.startswith(SINCE, end)
    founding = until is not None and not ahead and (founds(text, end, before) or began(text, end))
    held = _counted_up_to(p, span, when) if when.unit == "year" and when.until is None else NO_TIME
    held = held if held.value else _held(text, end, when, time)
    return Mark(start, end, when, time, governs, until, ahead, held, since, gloss, founding)


_FEAST = rx.compile("元旦|春节|清明|五一|端午|中秋|国庆")


def feast_told(text: str) -> str:
    """The one holiday that ``text`` names, which 节日期间 means then; empty for none or several."""
    named = {m[0] for m in _FEAST.finditer(text)}
    return named.pop() if len(named) == 1 else ""


def _governs(p: Dated, span: tuple[int, int], when: When, time: Time, *, before: str) -> bool:
    """Can the date say when something else held?"""
    start, end = span
    # an hour of no day says nothing of when something else held
    if time.value.startswith(("T", "XXXX-XX")):
        return False
    if p.names and (name := around(p.names, start)) and not (when.unit == "year" and reports(p.text, end, name[1])):
        return False
    if not governs_at(p.text, start, end, before) or _named_in(p, end, when, time, before):
        return False
    if "/" in time.value and p.text[end - 1] in _PLAN_ENDS and _PLAN_CONTEST.match(p.text, end):
        return False
    # 截至2023年底，10年来
    if when.unit != "vague" or not p.marks:
        return True
    return p.text[p.marks[-1].end : start] not in ("，", ",") and not to_a_record(p.text, end)


def _is_ahead(when: When, time: Time, reference: datetime.date | None) -> bool:
    """Had the time not come on the article's day?"""
    if not (reference and time.start):
        return when.future
    if time.start <= reference:
        return False
    # 明年要招500人。
    soon = when.until is not None or when.unit in ("named", "break") or time.start - reference <= SOON
    any_year = when.unit in ("named", "break") and when.year is None and when.years is None
    return (when.future and not any_year) or not soon  # 春节期间，将…


def _is_deadline(text: str, end: int, time: Time, reference: datetime.date | None) -> bool:
    """Is the time one before which something will be done: in December, 年底前免租?"""
    return bool(reference and time.end and time.end >= reference) and text.startswith(("前", "之前", "以前"), end)


def _ends(
    p: Dated, span: tuple[int, int], when: When, time: Time, *, before: str, ahead: bool, governs: bool
) -> int | None:
    """Where what the date governs ends at the latest."""
    start, end = span
    text, reference = p.text, p.reference
    sentence = p.sentences[p.sentence(start) - 1]
    until = closed(text, start, end, sentence, before) or until_where(
        text, start, end, p.asides, before, ahead=ahead or when.unit == "vague"
    )
    if until is None and when.unit == "year" and text[start - 1 : start] in ("到", "至") and reference:
        until = sentence[1] if time.start and time.start > reference else None  # 到2030年，达到95%。年内，…
    if until is None and reference and time.start and time.start > reference and _OUGHT.search(before):
        until = sentence[1]  # 要求利用春节期间开展培训。会上表彰30人
    if until is None and text.startswith("新的一年", start):
        until = sentence[1]  # 新的一年，将修路90公里。全县有公路300公里
    if until is None and governs and (later := _told_later(p, start, time)):
        until = aside_of_then(text, start, end, alike=later.when.unit == when.unit)
    if until is None and governs and text[start:end] in _CLOSINGS and _within_told(p, time):
        stop = text.find("；", end, sentence[1])
        until = stop if stop >= 0 else sentence[1]  # 2023年，…，年末结余3亿元；收入增长5%
    if p.parted and until is None and governs:
        until = part_until(text, start, end, whole=any(m.governs and m.until is None for m in p.recent()))
    if (quote := around(p.quotes, start) if p.quotes else None) and (
        when.unit in ("now", "week", "weekday", "weekend")
        or is_deictic(text, span, when)
        or ahead
        or ((when.years or when.unit == "year") and _OF_ONESELF.search(text, *quote))
    ):
        until = min(until or quote[1], quote[1])  # “现在好了，”他说, “明天更美”晚会
    return until


_OUGHT = rx.compile("(?:要求?|务必)[^，。；]{0,12}$")
# “去年我在外地打工。”她今年30岁: of one's own life
_OF_ONESELF = rx.compile("我(?![们国省市县区州盟镇乡村局厂矿院校社])")
_CLOSINGS = frozenset({"年末", "年底", "岁末", "期末", "月末", "月底", "季末"})


def _within_told(p: Dated, time: Time) -> bool:
    """Whether the end of a period that was told before is meant: 年末 of 2023年."""
    told = next((m.time for m in reversed(p.recent()) if m.governs and m.until is None), None)
    return bool(told and told.start and told.end and time.end and told.start < time.end <= told.end != time.start)


def _told_later(p: Dated, start: int, time: Time) -> Mark | None:
    """What the paragraph told last, before ``start``, if it is of a later time than ``time``."""
    told = next((m for m in reversed(p.recent()) if m.governs and m.start < start), None)
    return told if told and told.time.start and time.end and time.end < told.time.start else None


def _of_others(p: Dated, span: tuple[int, int], when: When, time: Time, until: int | None) -> tuple[bool, int | None]:
    """Whether a date that could govern does, and until where, if it tells of whom or of what one speaks."""
    start, end = span
    text, reference = p.text, p.reference
    governs = True
    if len(time.value) < DAY_LENGTH and any(m.governs and len(m.time.value) > MONTH_LENGTH for m in p.recent()):
        if m := _OF_WHAT.match(text, end):
            until = min(until or m.end() + 1, m.end() + 1)  # 6月8日，为2021年退休的30名劳模送去6万元
        elif until is None and _PAPER_NAME.match(text, end) and _ISSUES.search(text, max(0, start - _ISSUED), start):
            governs = False  # 6月8日，市总工会印发2025年工作要点
    if governs and "/" in time.value and text[end - 1] in '”"五' and any(m.governs for m in p.recent()):
        governs = _PLAN_NAME.match(text, end) is None  # 2020年，该市按照“十四五”供水规划，新建30处
    if governs and (whom := of_whom(text, end)):
        told_before = any(x.governs and x.until is None for x in p.recent())
        if told_before or (whom.honours and reference and time.end and time.end.year < reference.year):
            until = min(until or whom.end, whom.end)  # 3月8日，6名今年考上高中的子女领到800元
    if governs and when.unit == "now" and p.marks and of_matters(text, end):
        governs = not any(x.governs and len(x.time.value) > MONTH_LENGTH for x in p.recent())
    return governs, until


def _attribute_end(p: Dated, span: tuple[int, int], when: When, time: Time, *, before: str) -> int | None:
    """Where what a date says ends if it says of what one tells: 3月8日，为去年受灾的30户送去9万元."""
    start, end = span
    text, reference = p.text, p.reference
    told = [m for m in p.recent() if m.governs and m.until is None]
    opening = p.sentences[p.sentence(start) - 1][0]
    ended = bool(reference and time.end and time.end.year < reference.year)
    if (told or ended) and (until := of_the_treated(text, end, before)) is not None:
        return until
    here = any(m.start >= opening for m in told)
    if here and (until := of_a_view(text, start, end)) is not None:
        return until
    if ended and (until := of_the_made(text, end, told=here)) is not None:
        return until
    if ended and when.unit == "year":
        if when.year is not None and (until := of_an_entry(text, end)) is not None:
            return until
        if of_an_honour(text, end):
            return p.sentences[p.sentence(start) - 1][1]
    if reference and time.end:
        begun = ended and of_a_beginning(text, end, reference.year - time.end.year)
        if begun or (when.unit == "year" and of_an_age(text, end)):
            return p.sentences[p.sentence(start) - 1][1]
    if when.unit == "year" and when.year and (until := of_the_kept(text, start, end)) is not None:
        return until
    if reference and time.start and time.start > reference:
        return of_a_purpose(text, end, before)
    said = told and told[-1].start >= opening and len(told[-1].time.value) == DAY_LENGTH
    return of_a_toll(text, end) if said else None


_NO_NUMBER = rx.compile(r"[^。；\d一二三四五六七八九]*")


def _counted_up_to(p: Dated, span: tuple[int, int], when: When) -> Time:
    """The day up to which was counted what a year only says of: 截至5月20日，全省2022年高考报名30万人."""
    told = next((m for m in p.marks[-1:] if m.governs and m.until is None and m.time.end), None)
    year = p.text[span[1] - 1] == "度" or (told and told.time.end and told.time.end.year == when.year)
    if not (told and year and done_until(p.text, (told.start, told.end))):
        return NO_TIME
    return told.held if _NO_NUMBER.fullmatch(p.text, told.end, span[0]) else NO_TIME


def _named_in(p: Dated, end: int, when: When, time: Time, before: str) -> bool:
    """Whether a date that ends at ``end`` is only part of what something is called, where another one says when."""
    text = p.text
    recent = [m for m in p.recent() if m.governs]
    if not recent:
        return False
    # 10月27日，工会召开2023年评审会: the day governs, not the year in the event's name
    year = len(time.value) == YEAR_LENGTH and any(len(m.time.value) > YEAR_LENGTH for m in recent)
    within = len(time.value) == MONTH_LENGTH or when.unit in ("quarter", "half")
    within = (within or when.unit == "season") and any(len(m.time.value) > len("2024-Q3") for m in recent)
    name = _EVENT_NAME.match(text, end) if year or within else None
    if name and within and not (_HOLDS.search(before) or _IS_HELD.match(text, name.end())):
        name = None
    if name and (year or not name[0].endswith(_ON_FIGURES)):
        return True
    first = year or (when.unit in ("half", "quarter") and len(recent[-1].time.value) > YEAR_LENGTH + QUARTER)
    first = first and len(recent[-1].time.value) > YEAR_LENGTH  # not 2019年3万元，去年首次突破5万元
    sentence = p.sentences[p.sentence(end) - 1][0]
    here = recent[-1].start >= sentence or text.startswith(_THIS_IS, sentence)  # 这是该县在2023年首次发放
    if first and here and _FIRST_IN.match(text, end):
        return True
    # 12月26日，2011年春节送温暖活动启动
    feast = when.unit in ("named", "break") and any(len(m.time.value) > MONTH_LENGTH for m in recent)
    if feast and not text.startswith("期间", end - 2) and _EVENT.match(text, end):
        return True
    # 2月13日发送旅客900万人次，创历年春运单日最高
    return bool(before) and any(m.governs for m in p.marks[-3:]) and of_record(text, end, before)


def _held(text: str, end: int, when: When, time: Time) -> Time:
    """What the date says of a number: itself, or of a holiday in an event's name the year."""
    if when.unit == "named" and time.start and _EVENT.match(text, end):
        return timex.time(f"{time.start.year:04}")
    return time

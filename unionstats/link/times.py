"""Times: dates resolved in the order of the text, and the date that governs each number."""

from __future__ import annotations

import datetime
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from unionstats import calendar, datewords, rx
from unionstats.model import Mention, Time, When, changed, frozen

NO_TIME = Time("")


@frozen
class _Mark:
    """A date expression of the paragraph: its time, and whether it can say when something else held.

    ``until`` is where what it governs ends at the latest: the closing bracket of a date beside other words in them, the
    clause of a founding (本厂2001年建成，现有…).  ``ahead`` tells a time that had not come on the article's day,
    ``since`` one from which on something holds; ``held`` is what the date says of a number.  A ``gloss`` stands in
    brackets behind the date that it explains.
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


_CLAUSE = rx.compile(r"[，；：:;]|,(?!\d{3})")
_NAME = rx.compile(r"《[^》]{0,80}》|〈[^〉]{0,40}〉")
_ASIDE = rx.compile(r"（[^）]{0,60}）|\([^)]{0,60}\)")
_QUOTE = rx.compile(r"“[^”]{0,400}”")
# 比上年, 较2020年, 相比去年: what another number is held against
_AGAINST = rx.compile(
    r"(?:(?<![占同环对正无])比(?!亚|利|例|特|尔|基|如|值|率|分|赛|武|拼)|较|相较于?|相比于?|对比|高于|低于|高出|好于|多于|少于|快于|慢于|优于|强于|弱于|不如|[仅略稍]?次于|逊于|不及|超过)[^，。；、\d]{0,6}$"
    r"|(?:^|[^分脱远背逃])离$|距离?$"
)
_WITH = rx.compile(r"(?:与|同|和|跟)[^，。；、]{0,6}$")
# 与2019年假期（4月30日至5月4日）相比
_COMPARED = rx.compile(
    r"[^，。；（(]{0,6}?(?:[（(][^）)。；]{1,24}[）)])?[^，。；]{0,4}?(?:相比|比(?=[，,])|[同环]比|持平|相当|比较|相若|相仿)"
)
# 是2020年的8.2倍, 占去年的三成; but 由2015年的3%提高到2020年的5%
_TIMES_IT = r"[近约超逾]?(?:过)?(?:[\d.]+|[一二三四五六七八九十两几]+)[多余]?"
_IS = rx.compile(r"(?:是|为|相当于|占)[^，。；、]{0,4}$")
_OF = rx.compile(rf"(?:[^，。；、\d]{{0,8}}的)?(?:{_TIMES_IT}(?:倍|%|成|分之)|百分之)")
_REACHES = rx.compile(r"(?:达|到|超过?)[^，。；、]{0,2}$")
_MULTIPLE = rx.compile(rf"(?:[^，。；、\d]{{0,8}}的)?{_TIMES_IT}倍")
# 恢复到2019年的75%, 已达去年同期的六成
_REGAINED = rx.compile(r"恢复[^，。；、]{0,4}$")
# 较去年的300人, 从6月的7%升至8%: the date says when the number behind it held, and nothing more
_ITS_NUMBER = rx.compile(r"(?:同期|末|底)?的[^，。；、\d的]{0,6}?\d[\d.,]*")
_FROM = rx.compile(r"[从由]$")
_TURNED = rx.compile(
    r"[^，。；\d]{0,12}[\d.,]+[^，。；\d]{0,6}?"
    r"(?:升|降|增|减|扩|缩|涨|跌|提|上升|下降|增加|增长|减少|提高|降低|扩大|缩小|上涨|下跌|发展|上调|下调|壮大|攀升|回升|跃升|回落)(?:[至到]|为)"
)
# 占比55%，自2014年以来逐年提高: an aside about the past
_SINCE = rx.compile(r"(?:以来|起)")
# 2017年春节“送温暖”活动: the holiday of an event's name tells the year
_EVENT = rx.compile(
    r"[”\"’」]?[“\"‘「]?(?:送温暖|送清凉|送文化|送岗|慰问|走访|帮扶|救助|关爱|系列|主题|联欢|团拜|晚会|文艺|文化|活动|招聘|表彰|庆祝|座谈"
    r"|纪念|专项|运动会|趣味|竞赛|职工|困难|健步|书画|摄影)"
)
# 本报北京2月25日电: where and when the report was sent
_DATELINE = rx.compile(r"(?:上午|下午|晚)?[电讯]")
_FOUNDED = rx.compile(
    r"(?:成立|创立|创办|创建|始建|建|(?<![发产新诞])生|出生|诞生|毕业|入职|注册|起源|发源|兴起|开工|落成|组建|设立)(?:于|自|在)?$"
)
_ATTRIBUTE = rx.compile(r"(?:之|以)?[前后]?(?:出生|参加工作|建成|成立)?的")
_FOUNDING = rx.compile(
    r"(?:[一-龥]{0,8}(?:成立|创立|创办|创建|始建|建成|建厂|建院|建校|出生|(?<![发产新])生人?|诞生|毕业|入职|入党|参加工作|参军|入伍|退休|退伍))(?=[，。；、的至以]|$)(?!以来)"
)
# 2018年14户新增企业1—3月完成…: the year says which firms, not which months
_NEW_FIRMS = rx.compile(
    r"(?:末|底)?[^，。；\d]{0,4}\d{1,5}[户家个][^，。；\d]{0,4}(?:新增|新纳|新建|新办|新投|新升|入规)"
)
_ALL_YEAR = rx.compile(r"[^，。；]{0,20}(?:将|拟|计划|预计|预期|预算|力争|争取|确保|目标|任务|安排)")
_PLANS = rx.compile(r"(?:将|拟|计划|预计|预期|预算|力争|争取|确保|目标|任务|安排)[^，。；]{0,10}$")
# 完成全年任务的52%, 实现2020年目标: what was planned for a time, reached before its end
_REACHED = rx.compile(r"(?:完成|实现|达到|达成|超额|提前|对照|围绕|锚定|对标|瞄准|占|超)了?$")
_PLANNED = rx.compile(r"[^，。；、\d为是]{0,6}?(?:目标|任务|计划|预算|指标|预期)(?![为是：:])")
# 召开2023年度“金点子”评审会, 举办——2026年“送万福”书法活动: the year is part of the event's name
_EVENT_NAME = rx.compile(
    # 2014年起开展帮扶行动 says since when
    r"(?!起|以来|开始|[以之]?[前后]|在)[^，。；、\d]{1,40}?(?:会议?|活动|仪式|典礼|论坛|讲座|[竞大决比初复]赛|[训修习读]班|行动)"
    r"(?=[，。；、！\s”’）]|举[办行]|召开|[正在圆于上中]|[开闭启]幕|启动|$)"
)
# 上年同期为200人，增长5%: the change is not of the time that it is held against
_FORMER = rx.compile(
    r"(?:为|是|有|仅|只|达|的)*[约近]?\d[\d.,]*[^，。；、\d]{1,6}(?=[，,](?:同比|环比)?"
    r"(?:增长|增加|增幅|上升|上涨|提高|涨幅|下降|降幅|减少|下跌|跌幅|降低))"
)
# 自2013年6月以来首次低于5%: what a record is held against
_RECORD = rx.compile(r"[^，。；]{0,3}以来[^，。；、]{0,6}(?:首次|第[一二三]|最|新[高低])")
# 在去年高基数的基础上增长4%
_BASIS = rx.compile(r"[^，。；,\d]{0,8}基础上")
# 在4月1日拨款200万元的基础上，再拨款300万元
_BUILT_ON = rx.compile(r"[^。；]{0,30}?基础上")
_FIGURE = rx.compile(r"(?:数据|数字|数值|指标)(?:[是为：:]|就是|达)?$")
_DEFINED = rx.compile(r"(?:左右|以上)?[，,——]{0,2}(?:这(?:个数[据字])?|它|即)?[是指][^，。；\d]{0,12}")
_JOINED = rx.compile(r" ?(?:[、和与及]|以及) ?[约近超]?")
# 侦破今年3月2日某商店发生的盗窃案，追回现金2万元: the day is the deed's, not the police's
_SOLVED = rx.compile(
    r"(?:破获|[侦告]破|侦办|查[处办获]|审[理结]|宣判|处[理置]|调查|调解|化解|平息|扑灭)了?[^，。；、\d]{0,4}$"
)
_DEED = rx.compile(r"[^，。；]{0,30}?(?:发生|制造|实施|引发|出现|作案|所犯)[^，。；]{0,4}的")
# 他的女儿去年考上大学。…: what is told of somebody's own life is not when the others act
_OWN_LIFE = rx.compile(
    r"(?:[他她]的[^，。；、\d]{1,4}|儿子|女儿|孩子|丈夫|妻子|爱人|老伴|父亲|母亲|爸爸|妈妈|婆婆|公公|奶奶|爷爷|孙子|孙女|家里|家中)[也还又就]?(?:于|在|从|自)?$"
)
# 期内，共接待…: the time that was named last
_MEANWHILE = rx.compile(r"(?:[”’」]?[^，。；一-鿿]?(?:假?期内|[期此其]间|节[日假]期?间|假日期间)[，,])")
# 7月1日、2日两天, 2021年、2022年两年
_SO_MANY = rx.compile(r" ?(?:这|共|共计)?([两二三四五六七八九十]|\d{1,2})(?:天|日|年|个月)(?!前|后)")
_YEARLY = rx.compile(r"年(?:均|平均)")
_YEARLY_AT = rx.compile(r"年(?:均|平均)[^，。；,\d]{0,12}$")
_LONGEST_SUBJECT = 24
_TELLS = rx.compile(r"(?:在|从|于|到|来|前往|走进|参加|相聚|齐聚|登|赴|迎来|收到|领到|拿到|启程|出发)")
_SERIES = rx.compile(r" ?[、，,；;和与及] ?[约近超]?")
_THIS_DAY = rx.compile("今[天日晚早晨夜]")
_CLAUSE_END = rx.compile(r"[，。；,;！？]")
_PLACED = tuple("于在将至到自从")
_CLAUSE_LENGTH = 60
_OPENING = 8
_LOOK_BACK = 40


def times(
    text: str,
    sentences: Sequence[tuple[int, int]],
    mentions: Sequence[Mention],
    reference: datetime.date | None,
    earlier: Time = NO_TIME,
    *,
    told: int | None = None,
    today: datetime.date | None = None,
) -> list[Time]:
    """A time for each of ``mentions`` (all those of one paragraph's ``text``): a date's own, else what governs it.

    ``earlier`` is the time spoken of before the paragraph, from which 同期, 当天 and 上年 count where the paragraph
    itself names none; ``told`` the year that 本年度 means where it is not the article's, ``today`` the day that 今天
    means where it is not.
    """
    if not mentions:
        return []
    marks = _marks(text, sentences, mentions, reference, earlier, told=told, today=today or reference)
    own = {m.start: m.time for m in marks}
    governing = [m for m in marks if m.governs]
    course = _Course(text, sentences, governing)
    found = [own.get(m.start, NO_TIME) if m.when else course.governor(m) for m in mentions]
    for i, time in _in_order(text, sentences, mentions, governing):
        found[i] = time
    return found


def _in_order(
    text: str, sentences: Sequence[tuple[int, int]], mentions: Sequence[Mention], marks: Sequence[_Mark]
) -> Iterator[tuple[int, Time]]:
    """2022年和2023年产量分别减少5%和6%: each number of the list with its time, by the number's index."""
    spans = [(m.start, m.end) for m in marks]
    named = [(last, [t for m in marks[first:last] for t in _members(text, m)]) for first, last in _runs(text, spans)]
    if all(len(held) < 2 for _, held in named):
        return
    numbers = [i for i, m in enumerate(mentions) if not m.when]
    lists = _runs(text, [(mentions[i].start, mentions[i].end) for i in numbers])
    starts = [mentions[numbers[a]].start for a, _ in lists]
    ends = [a for a, _ in sentences[1:]]
    for last, held in named:
        at = spans[last - 1][1]
        stop = min([*ends[bisect_right(ends, at) :][:1], *(a for a, _ in spans[last : last + 1])], default=len(text))
        said = text.find("分别", at, stop) if len(held) > 1 else -1
        if said >= 0:
            told = lists[bisect_left(starts, said) : bisect_left(starts, stop)]
            ordered = [(a, b) for a, b in told if b - a == len(held)]
            if told and told[0] not in ordered:
                ordered = _in_groups(text, mentions, numbers, told, len(held)) or ordered
            for a, b in ordered:
                each = (b - a) // len(held)
                yield from ((numbers[a + k], held[k // each]) for k in range(b - a))
        if len(held) > 1 and all(len(t.value) == 4 for t in held) and _YEARLY.search(text, at, stop):
            span = calendar.time(f"{held[0].value}/{held[-1].value}")
            upto = bisect_left(starts, stop)
            for a, b in lists[bisect_left(starts, at) : upto]:
                if _YEARLY_AT.search(text, at, mentions[numbers[a]].start):
                    yield from ((i, span) for i in numbers[a:b])


def _in_groups(
    text: str, mentions: Sequence[Mention], numbers: Sequence[int], lists: Sequence[tuple[int, int]], dates: int
) -> list[tuple[int, int]]:
    """2021年、2022年收结案分别为30件、20件、50件、40件: the ``lists`` as one, if it has two or three for each date."""
    first = end = lists[0][0]
    for a, b in lists:
        last, m = mentions[numbers[end - 1]], mentions[numbers[a]]
        if a > first and (m.unit != last.unit or not _SERIES.fullmatch(text, last.end, m.start)):
            break
        end = b
    return [(first, end)] if end - first in (2 * dates, 3 * dates) else []


def _members(text: str, mark: _Mark) -> list[Time]:
    """The two times of 5月和6月, which is one date; else the date's own."""
    if len(_JOINED.findall(text, mark.start, mark.end)) == 1 and "/" in mark.time.value:
        return [calendar.time(value) for value in mark.time.value.split("/")]
    return [mark.time]


def _runs(text: str, spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The runs of ``spans`` with nothing between but what joins a list, as ranges of their indices."""
    found: list[tuple[int, int]] = []
    for i, (start, _) in enumerate(spans):
        if i and _JOINED.fullmatch(text, spans[i - 1][1], start):
            found[-1] = (found[-1][0], i + 1)
        else:
            found.append((i, i + 1))
    return found


def year_told(opening: str, reference: datetime.date | None) -> int | None:
    """The year before the article's that its ``opening`` speaks of, where the article is of a year's first weeks.

    本年度 means that year there: a report of January is on the year that has just ended.
    """
    if not reference or reference.month > _FIRST_MONTHS:
        return None
    m = _YEAR_TOLD.search(opening)
    return reference.year - 1 if m and int(m[1]) == reference.year - 1 else None


def day_sent(paragraphs: Sequence[str], reference: datetime.date | None) -> datetime.date | None:
    """The day on which a report was sent that was printed on the day ``reference``, some days later: 今天 is that day.

    Its ``paragraphs`` (bylines and body) say so at their beginning or at their end: 本报某市10月31日电,
    （新华社某市10月31日电）.
    """
    places = [p[:_DATELINE_LENGTH] for p in paragraphs[:2]] + [p[-_DATELINE_LENGTH:] for p in paragraphs[-1:]]
    m = next((m for place in places if (m := _SENT.search(place))), None)
    if m is None or reference is None:
        return None
    day = calendar.resolve(When("day", month=int(m[1]), day=int(m[2])), reference).start
    return day if day and 0 < (reference - day).days <= _ON_THE_WAY else None


_SENT = rx.compile(r"(?<!\d)(1[0-2]|[1-9])月([12]\d|3[01]|[1-9])日(?:上午|下午|晚)?[电讯]")
_DATELINE_LENGTH = 60
_ON_THE_WAY = 3  # days
_FIRST_MONTHS = 2
_YEAR_TOLD = rx.compile(r"(?<!\d)((?:19|20)\d\d)年(?!前)")


def spoken_of(mentions: Sequence[Mention], found: Sequence[Time], before: Time) -> Time:
    """The time that a paragraph leaves behind for the next: the last that governed a number, else ``before``."""
    last = (t for m, t in zip(reversed(mentions), reversed(found), strict=True) if not m.when and t.start)
    return next(last, before)


def _marks(
    text: str,
    sentences: Sequence[tuple[int, int]],
    mentions: Sequence[Mention],
    reference: datetime.date | None,
    earlier: Time,
    *,
    told: int | None,
    today: datetime.date | None,
) -> list[_Mark]:
    """The date expressions of the paragraph in order, resolved one after the other."""
    dates = [(m.start, m.end, m.when) for m in mentions if m.when]
    taken = {i for a, b, _ in dates for i in range(a, b)}
    for hint in datewords.hints(text):
        # 去年到现在: the beginning says it
        until_now = hint.when.unit == "now" and text[hint.start - 1] in "到至" and hint.start - 2 in taken
        if hint.start not in taken and hint.end - 1 not in taken and not until_now:
            dates.append((hint.start, hint.end, hint.when))
    if not dates:
        return []
    dates.sort(key=lambda d: d[0])
    names = [m.span() for m in _NAME.finditer(text)]
    asides = [m.span() for m in _ASIDE.finditer(text)]
    quotes = [m.span() for m in _QUOTE.finditer(text)]
    starts = [a for a, _ in sentences]
    marks: list[_Mark] = []
    for start, end, said in dates:
        gloss = bool(marks) and text[marks[-1].end : start] in ("（", "(") and text[end : end + 1] in ("）", ")")
        explained = marks[-1] if gloss and marks[-1].time.start else None
        when = _in_the_year(said, explained.time) if explained else said
        anchor = _anchor(when, start, marks, starts, reference) or _carried(when, earlier)
        deictic = (when.days is not None and not when.back) or _THIS_DAY.search(text, max(start, end - 2), end)
        on = today if deictic else reference
        time = calendar.resolve(_counted(text, start, when, anchor, told), on, anchor)
        if when.unit == "time" and "T" in time.value:
            time = _by_the_clock(text, start, end, time, marks[-1].time if marks else earlier)
        elif when.unit == "year" and reference and reference.month <= _FIRST_MONTHS:
            time = _year_ended(text, start, time, anchor, reference)
        inside = _around(names, start) is not None
        # an hour of no day says nothing of when something else held
        governs = not inside and not time.value.startswith(("T", "XXXX-XX")) and _governs(text, start, end)
        # 10月27日，工会召开2023年评审会: the day governs, not the year in the event's name
        if governs and len(time.value) == 4 and any(m.governs and len(m.time.value) > 4 for m in marks[-_LOOK_BACK:]):
            governs = _EVENT_NAME.match(text, end) is None
        if explained and not explained.governs:
            governs = False  # 与2019年春节（2月4日至10日）相比
        if when.unit == "vague" and marks and text[marks[-1].end : start] in ("，", ","):
            governs = False  # 截至2023年底，10年来
        ahead = when.future and not (reference and time.start and time.start <= reference)
        sentence = sentences[bisect_right(starts, start) - 1]
        until = _closed(text, start, end, sentence) or _until(text, start, end, asides, ahead or when.unit == "vague")
        if until is None and when.unit == "now" and (said := _around(quotes, start)):
            until = said[1]  # “现在好了，”他说
        since = _SINCE.match(text, end) is not None
        marks.append(_Mark(start, end, when, time, governs, until, ahead, _held(text, end, when, time), since, gloss))
    return _together(text, marks)


def _together(text: str, marks: list[_Mark]) -> list[_Mark]:
    """7月1日、2日两天: what happened on the days of the list happened in their span."""
    for last in range(1, len(marks)):
        m = _SO_MANY.match(text, marks[last].end)
        if not m or not _JOINED.fullmatch(text, marks[last - 1].end, marks[last].start):
            continue
        first = last - datewords.number(m[1]) + 1
        run = marks[max(first, 0) : last + 1]
        joined = all(_JOINED.fullmatch(text, a.end, b.start) for a, b in pairwise(run))
        if first >= 0 and joined and all(x.time.start and len(x.time.value) == len(run[0].time.value) for x in run):
            span = calendar.time(f"{run[0].time.value}/{run[-1].time.value}")
            marks[first : last + 1] = [changed(x, held=span) for x in run]
    return marks


def _in_the_year(when: When, explained: Time) -> When:
    """2019年春节（2月4日至10日）: the days in brackets are of the year of the date that they explain."""
    if when.month is None or when.year is not None or when.years is not None or not explained.start:
        return when
    away = when.month - explained.start.month if "-" in explained.value else 0
    return changed(when, year=explained.start.year - (away > _HALF_YEAR) + (away < -_HALF_YEAR))


_HALF_YEAR = 6


def _counted(text: str, start: int, when: When, anchor: Time | None, told: int | None) -> When:
    """8月…比上月, 8月…由6月的7%升至8%: the month before the one that was named, not before the article's.

    本年度 is the year ``told``, if there is one.
    """
    if told is not None and when.years == 0 and text.startswith("本年", start):
        return changed(when, year=told, years=None)
    if when.unit != "month" or not (anchor and anchor.start and anchor.end):
        return when
    before = text[max(0, start - 12) : start]
    if not (_AGAINST.search(before) or _FROM.search(before)):
        return when
    if when.months == -1:
        named = anchor.start.replace(day=1) == anchor.end.replace(day=1)
        return changed(when, back=True) if named else when
    if when.month is None or when.year is not None or when.years is not None:
        return when
    last = (when.until and when.until.month) or when.month
    return changed(when, year=anchor.start.year - (last > anchor.end.month))


def _by_the_clock(text: str, start: int, end: int, time: Time, last: Time) -> Time:
    """晚7点集合。7点30分出发: the half of the day goes on while the clock does; 到凌晨2点 is the next day's."""
    if not (time.start and last.start and "T" in last.value and "/" not in time.value + last.value):
        return time
    hour, before = int(time.value[11:13]), int(last.value[11:13])
    if text.startswith("凌晨", start) and text[start - 1] in "到至" and before >= _EVENING and time.start == last.start:
        return calendar.time(f"{calendar.after(time.start)}{time.value[10:]}")
    later = f"{time.value[:11]}{hour + 12:02}{time.value[13:]}"
    if _HOUR_ALONE.match(text, start, end) and 0 < hour < _NOON <= before and later >= last.value:
        return calendar.time(later)
    return time


_NOON = 12
_EVENING = 17
_HOUR_ALONE = rx.compile(r"(?:\d{1,2}|[一二三四五六七八九十两]{1,3})点")


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
    marks: Sequence[_Mark],
    starts: Sequence[int],
    reference: datetime.date | None,
) -> Time | None:
    """The date before that fills in what ``when`` leaves open, if one still does.

    In its own sentence any date does; further back only one of a month or a day, and only where the article's own day
    does not lie close to what the words would mean by themselves.
    """
    sentence = bisect_right(starts, start)
    for mark in reversed(marks[-_LOOK_BACK:]):
        if mark.until is not None and start >= mark.until:
            continue
        if not mark.governs or not mark.time.start or mark.when.unit in ("vague", "same"):
            continue
        if mark.since and when.years == -1:
            continue  # 自2014年以来增长。…比上年增长
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


def _carried(when: When, earlier: Time) -> Time | None:
    """The time of an earlier paragraph, for words that count from one (上年, 同期, 当天) and for an hour."""
    day = when.unit == "time" and earlier.start == earlier.end
    return earlier if earlier.start and (when.back or when.unit == "same" or day) else None


def _governs(text: str, start: int, end: int) -> bool:
    """Whether the date can say when a number held: not one that is compared with, a dateline, or a founding."""
    before = text[max(0, start - 12) : start]
    if _AGAINST.search(before):
        return _ITS_NUMBER.match(text, end) is not None
    if _WITH.search(before) and _COMPARED.match(text, end):
        return False
    if text.startswith("同期", end - 2) and (_IS.search(before) or _REACHES.search(before)) and _OF.match(text, end):
        return False
    if ((_IS.search(before) or _REGAINED.search(before)) and _OF.match(text, end)) or (
        _REACHES.search(before) and _MULTIPLE.match(text, end)
    ):
        return False
    if _REACHED.search(before) and _PLANNED.match(text, end):
        return False
    if _FOUNDED.search(before) and _ATTRIBUTE.match(text, end):  # 出生在1990年后的职工
        return False
    return not (_RECORD.match(text, end) or _BASIS.match(text, end) or _DATELINE.match(text, end))


def _closed(text: str, start: int, end: int, sentence: tuple[int, int]) -> int | None:
    """Where a date that others are held against ceases to govern: 较去年的30人, 由6月的5%升至, 在…基础上, 自…以来."""
    before = text[max(0, start - 12) : start]
    if (text[start] in "上去" or text.startswith("同期", end - 2)) and (m := _FORMER.match(text, end)):
        return m.end()
    if _AGAINST.search(before) and (m := _ITS_NUMBER.match(text, end)):
        return m.end()
    if before.endswith(("在", "在原")) and (m := _BUILT_ON.match(text, end)):
        return m.end()
    if _FROM.search(before) and (m := _TURNED.match(text, end)):
        return m.end()
    if _OWN_LIFE.search(before):
        return sentence[1]
    aside = before.endswith("自") and start - sentence[0] > _OPENING and _SINCE.match(text, end)
    return sentence[1] if aside else None


def _until(text: str, start: int, end: int, asides: Sequence[tuple[int, int]], ahead: bool) -> int | None:
    """Where a date ceases to govern: （2001年成立）, 成立于2001年，现有…; not 今天（8月5日）, 预计明年建成."""
    if m := _NEW_FIRMS.match(text, end):
        return m.end()
    if _SOLVED.search(text, max(0, start - 12), start) and (m := _DEED.match(text, end)):
        return m.end()
    if not ahead and (_FOUNDED.search(text[max(0, start - 12) : start]) or _FOUNDING.match(text, end)):
        m = _CLAUSE_END.search(text, end, end + _CLAUSE_LENGTH)
        return m.start() if m else end + _CLAUSE_LENGTH
    aside = _around(asides, start)
    return aside[1] if aside and aside[1] - aside[0] - 2 > end - start else None


def _around(spans: Sequence[tuple[int, int]], offset: int) -> tuple[int, int] | None:
    """The one of ``spans`` (in order, none overlapping) that holds ``offset``."""
    i = bisect_left(spans, (offset, 0)) - 1
    return spans[i] if i >= 0 and offset < spans[i][1] else None


def _day(mark: _Mark) -> Time:
    """What a date says beyond its sentence: of an hour only the day."""
    return calendar.time(mark.held.value[:10]) if mark.when.unit == "time" and not mark.when.until else mark.held


class _Course:
    """The governing dates of a paragraph in their order, and its clauses and sentences."""

    __slots__ = ("clauses", "marks", "of_sentence", "sentences", "starts", "text")

    def __init__(self, text: str, sentences: Sequence[tuple[int, int]], marks: Sequence[_Mark]) -> None:
        self.text = text
        self.marks = marks
        self.starts = [m.start for m in marks]
        self.sentences = [a for a, _ in sentences]
        self.clauses = sorted(
            [0, *(m.end() for m in _CLAUSE.finditer(text)), *(b for _, b in sentences)] if marks else ()
        )
        self.of_sentence = Counter(bisect_right(self.sentences, m.start) for m in marks if not m.gloss)

    def governor(self, mention: Mention) -> Time:
        """The date before in the clause, else one after it that says when (于7月底前到位), else the nearest before."""
        if not self.marks:
            return NO_TIME
        at = bisect_right(self.clauses, mention.start)
        clause_end = self.clauses[at] if at < len(self.clauses) else len(self.text)
        i = bisect_right(self.starts, mention.start)
        nearest = next(self._before(i, mention), None)
        if nearest and nearest.start >= self.clauses[at - 1]:
            return nearest.held
        if i < len(self.marks) and (self._says(self.marks[i], clause_end) or self._defines(self.marks[i], mention)):
            return self.marks[i].held
        sentence = bisect_right(self.sentences, mention.start)
        if nearest and bisect_right(self.sentences, nearest.start) == sentence:
            return nearest.held
        opening = self.sentences[sentence - 1] if sentence else 0
        opens = self.clauses[at - 1] <= opening and mention.kind == "count"
        if i < len(self.marks) and opens and self._tells(self.marks[i], mention, clause_end):
            return self.marks[i].held
        meanwhile = _MEANWHILE.match(self.text, opening) is not None
        return next((_day(m) for m in self._before(i, mention) if self._carries(m, meanwhile)), NO_TIME)

    def _before(self, i: int, mention: Mention) -> Iterator[_Mark]:
        """The last of the dates before the ``i``-th that still govern at ``mention``, the nearest first."""
        for mark in reversed(self.marks[max(0, i - _LOOK_BACK) : i]):
            if mark.until is None or mention.start < mark.until:
                yield mark

    def _says(self, mark: _Mark, clause_end: int) -> bool:
        """Whether a date behind the number says when: 余款30万元于7月底前到位."""
        placed = self.text[max(0, mark.start - 1) : mark.start] in _PLACED
        return placed and mark.until is None and mark.end <= clause_end

    def _defines(self, mark: _Mark, mention: Mention) -> bool:
        """Whether a date stands in what is said behind 数据 or 指标 of its number: 数据是80%，这是2025年的…"""
        if mark.until is not None or not _FIGURE.search(self.text, max(0, mention.start - 8), mention.start):
            return False
        return mark.start - mention.end <= _OPENING * 2 and bool(_DEFINED.fullmatch(self.text, mention.end, mark.start))

    def _tells(self, mark: _Mark, mention: Mention, clause_end: int) -> bool:
        """Whether a day behind a number tells when those did what is told: 30名职工的子女，8月25日在礼堂领到…"""
        return (
            mark.start == clause_end
            and clause_end - mention.start <= _LONGEST_SUBJECT
            and mark.when.unit in ("day", "time")
            and mark.until is None
            and _TELLS.match(self.text, mark.end) is not None
        )

    def _carries(self, mark: _Mark, meanwhile: bool) -> bool:
        """Whether a date holds beyond its sentence: none to come, none of a list (一季度…，二季度…，三季度…).

        Where the number's sentence opens with 期内, it holds nevertheless.
        """
        return not mark.ahead and (meanwhile or self.of_sentence[bisect_right(self.sentences, mark.start)] < 3)

"""Times: dates resolved in the order of the text, and the date that governs each number."""

from __future__ import annotations

import datetime
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from unionstats import calendar, datewords
from unionstats.model import Mention, Time, When

NO_TIME = Time("")


@dataclass(frozen=True, slots=True)
class _Mark:
    """A date expression of the paragraph: its time, and whether it can say when something else held.

    ``until`` is where what it governs ends at the latest: the closing bracket of a date beside other words in them, the
    clause of a founding (本厂2001年建成，现有…).  ``ahead`` tells a time that had not come on the article's day.
    """

    start: int
    end: int
    when: When
    time: Time
    governs: bool
    until: int | None = None
    ahead: bool = False


_CLAUSE = re.compile(r"[，；：:;]|,(?!\d{3})")
_NAME = re.compile(r"《[^》]{0,80}》|〈[^〉]{0,40}〉")
_ASIDE = re.compile(r"（[^）]{0,60}）|\([^)]{0,60}\)")
# 比上年, 较2020年, 相比去年: what another number is held against
_AGAINST = re.compile(
    r"(?:(?<![占同环对正无])比|较|相较于?|相比于?|对比|高于|低于|高出|好于|多于|少于|快于|慢于|优于|不及|超过)[^，。；、\d]{0,6}$"
)
_WITH = re.compile(r"(?:与|同|和|跟)[^，。；、]{0,6}$")
_COMPARED = re.compile(r"[^，。；]{0,6}?(?:相比|持平|相当|比较|相若|相仿)")
_IS = re.compile(r"(?:是|为|相当于|达|到|占|超过?)[^，。；、]{0,4}$")
_OF = re.compile(r"(?:全年|同期|末)?(?:总[量数额])?的")
# 本报北京2月25日电: where and when the report was sent
_DATELINE = re.compile(r"(?:上午|下午|晚)?[电讯]")
_FOUNDED = re.compile(
    r"(?:成立|创立|创办|创建|始建|建|(?<![发产新诞])生|出生|诞生|毕业|入职|注册|起源|发源|兴起|开工|落成|组建|设立)(?:于|自)?$"
)
_FOUNDING = re.compile(
    r"(?:[一-龥]{0,8}(?:成立|创立|创办|创建|始建|建成|建厂|建院|建校|出生|生人?|诞生|毕业|入职|入党|参加工作|参军|入伍|退休|退伍))(?=[，。；、的至以]|$)"
)
# 自2013年6月以来首次低于5%: what a record is held against
_RECORD = re.compile(r"[^，。；]{0,3}以来[^，。；、]{0,6}(?:首次|第[一二三]|最|新[高低])")
# 在去年高基数的基础上增长4%
_BASIS = re.compile(r"[^，。；,]{0,8}基础上")
_CLAUSE_END = re.compile(r"[，。；,;！？]")
_PLACED = re.compile(r"(?:于|在|将|至|到|自|从)$")


def times(
    text: str, sentences: Sequence[tuple[int, int]], mentions: Sequence[Mention], reference: datetime.date | None
) -> list[Time]:
    """A time for each of ``mentions`` (all those of one paragraph's ``text``): a date's own, else what governs it."""
    if not mentions:
        return []
    marks = _marks(text, sentences, mentions, reference)
    own = {m.start: m.time for m in marks}
    governing = [m for m in marks if m.governs]
    if not governing:
        return [own.get(m.start, NO_TIME) if m.when else NO_TIME for m in mentions]
    clauses = [0, *(m.end() for m in _CLAUSE.finditer(text)), *(b for _, b in sentences)]
    clauses.sort()
    starts = [a for a, _ in sentences]
    return [own.get(m.start, NO_TIME) if m.when else _governor(text, m, governing, clauses, starts) for m in mentions]


def _marks(
    text: str, sentences: Sequence[tuple[int, int]], mentions: Sequence[Mention], reference: datetime.date | None
) -> list[_Mark]:
    """The date expressions of the paragraph in order, resolved one after the other."""
    dates = [(m.start, m.end, m.when) for m in mentions if m.when]
    taken = {i for a, b, _ in dates for i in range(a, b)}
    for hint in datewords.hints(text):
        if hint.start not in taken and hint.end - 1 not in taken:
            dates.append((hint.start, hint.end, hint.when))
    if not dates:
        return []
    dates.sort(key=lambda d: d[0])
    names = [m.span() for m in _NAME.finditer(text)]
    asides = [m.span() for m in _ASIDE.finditer(text)]
    starts = [a for a, _ in sentences]
    marks: list[_Mark] = []
    for start, end, when in dates:
        anchor = _anchor(when, marks, bisect_right(starts, start), starts, reference)
        time = calendar.resolve(when, reference, anchor)
        inside = any(a < start < b for a, b in names)
        # an hour of no day says nothing of when something else held
        governs = not inside and not time.value.startswith(("T", "XXXX-XX")) and _governs(text, start, end)
        ahead = when.future and not (reference and time.start and time.start <= reference)
        marks.append(_Mark(start, end, when, time, governs, _until(text, start, end, asides), ahead))
    return marks


def _anchor(
    when: When, marks: Sequence[_Mark], sentence: int, starts: Sequence[int], reference: datetime.date | None
) -> Time | None:
    """The date before that fills in what ``when`` leaves open, if one still does.

    In its own sentence any date does; further back only one of a month or a day, and only where the article's own day
    does not lie close to what the words would mean by themselves.
    """
    for mark in reversed(marks):
        if not mark.governs or not mark.time.start or mark.when.unit == "vague":
            continue
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


def _governs(text: str, start: int, end: int) -> bool:
    """Whether the date can say when a number held: not one that is compared with, a dateline, or a founding."""
    before = text[max(0, start - 12) : start]
    if _AGAINST.search(before) or (_WITH.search(before) and _COMPARED.match(text, end)):
        return False
    if _IS.search(before) and _OF.match(text, end):
        return False
    return not (_RECORD.match(text, end) or _BASIS.match(text, end) or _DATELINE.match(text, end))


def _until(text: str, start: int, end: int, asides: Sequence[tuple[int, int]]) -> int | None:
    """Where the date ceases to govern: （2001年成立）, 成立于2001年，现有…; but not 今天（8月5日）."""
    if _FOUNDED.search(text[max(0, start - 12) : start]) or _FOUNDING.match(text, end):
        m = _CLAUSE_END.search(text, end)
        return m.start() if m else len(text)
    return next((b for a, b in asides if a < start < b and b - a - 2 > end - start), None)


def _governor(text: str, m: Mention, marks: Sequence[_Mark], clauses: Sequence[int], starts: Sequence[int]) -> Time:
    at = bisect_right(clauses, m.start)
    clause = clauses[at - 1]
    clause_end = clauses[at] if at < len(clauses) else len(text)
    sentence = starts[max(bisect_right(starts, m.start) - 1, 0)]
    i = bisect_right([k.start for k in marks], m.start)
    before = [k for k in marks[:i] if k.until is None or m.start < k.until]
    if before and before[-1].start >= clause:
        return before[-1].time
    if i < len(marks) and marks[i].end <= clause_end and _PLACED.search(text, 0, marks[i].start):
        return marks[i].time
    if before and before[-1].start >= sentence:
        return before[-1].time
    return _carried(before, starts)


def _carried(before: Sequence[_Mark], starts: Sequence[int]) -> Time:
    """The time of the sentences before that still holds: no date to come, none of a list (一季度…，二季度…)."""
    in_sentence = Counter(bisect_right(starts, mark.start) for mark in before)
    for mark in reversed(before):
        if not mark.ahead and in_sentence[bisect_right(starts, mark.start)] < 3:
            return mark.time
    return NO_TIME

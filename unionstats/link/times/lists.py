"""Lists of dates and lists of numbers, which answer each other in their order: 2022年和2023年分别减少5%和6%."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from unionstats import rx, timex
from unionstats.link.times.spans import JOINED, Mark
from unionstats.model import Mention, Time

# 年均增长5%, 三年投入合计5亿元: of all the years told
_SUMMED = r"[两三四五六七八]年(?:来|间)?[^，。；,\d]{0,12}?(?:合计|累计|共计|总计|总共|共)"
_ALL_OF_THEM = rf"年(?:均|平均)|{_SUMMED}"
_SUMMED_FROM = rx.compile(_SUMMED)
_YEARLY = rx.compile(_ALL_OF_THEM)
_YEARLY_AT = rx.compile(rf"(?:{_ALL_OF_THEM})[^，。；,\d]{{0,12}}$")
_SERIES = rx.compile(r" ?[、，,；;和与及] ?[约近超]?")


def in_order(
    text: str, sentences: Sequence[tuple[int, int]], mentions: Sequence[Mention], marks: Sequence[Mark]
) -> Iterator[tuple[int, Time]]:
    """2022年和2023年产量分别减少5%和6%: each number of the list with its time, by the number's index.

    There is one of ``marks`` at least.
    """
    if len(marks) < 2 and "/" not in marks[0].time.value:
        return
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
        if said < 0 and len(held) > 1:
            told = lists[bisect_left(starts, at) : bisect_left(starts, stop)]
            if told and _answers(text, [mentions[i] for i in numbers[slice(*told[0])]], at, len(held)):
                yield from zip(numbers[slice(*told[0])], held, strict=True)
                yield from _in_sum(text, mentions, numbers, told[:2], held)
        if said >= 0:
            told = lists[bisect_left(starts, said) : bisect_left(starts, stop)]
            ordered = [(a, b) for a, b in told if b - a == len(held)]
            if told and told[0] not in ordered:
                ordered = _in_groups(text, mentions, numbers, told, len(held)) or ordered
            for a, b in ordered:
                each = (b - a) // len(held)
                yield from ((numbers[a + k], held[k // each]) for k in range(b - a))
            if ordered and ordered[-1] in told:
                k = told.index(ordered[-1])
                yield from _in_sum(text, mentions, numbers, told[k : k + 2], held)
        if len(held) > 1 and all(len(t.value) == 4 for t in held) and _YEARLY.search(text, at, stop):
            span = timex.time(f"{held[0].value}/{held[-1].value}")
            upto = bisect_left(starts, stop)
            for a, b in lists[bisect_left(starts, at) : upto]:
                start = mentions[numbers[a]].start
                if _YEARLY_AT.search(text, at, start) or _SUMMED_FROM.match(text, start, stop):
                    yield from ((i, span) for i in numbers[a:b])


def from_to(
    text: str, mentions: Sequence[Mention], found: Sequence[Time], marks: Sequence[Mark]
) -> Iterator[tuple[int, Time]]:
    """2004年至2009年产量由3万吨升至5万吨: each number of its own year, by the index."""
    spans = {m.held.value for m in marks if _YEARS_APART.fullmatch(m.held.value) and text[m.start].isnumeric()}
    if not spans:
        return
    for i, (first, last) in enumerate(pairwise(mentions)):
        if found[i].value not in spans or found[i] != found[i + 1] or text[first.start - 1 : first.start] not in _FROM:
            continue
        if first.unit == last.unit and _TURNS.fullmatch(text, first.end, last.start):
            begin, _, end = found[i].value.partition("/")
            yield from ((i, timex.time(begin)), (i + 1, timex.time(end)))


_YEARS_APART = rx.compile(r"\d{4}/\d{4}")
_FROM = ("由", "从")
_TURNS = rx.compile(
    r"[^，。；\d]{0,6}?(?:[升增降减涨跌提扩缩]|提[高升]|增[加长]|上升|下降|减少|降低|发展|攀升|跃升|壮大)(?:[至到]|为)了?[近约超]?"
)


def in_parallel(
    text: str,
    sentences: Sequence[tuple[int, int]],
    mentions: Sequence[Mention],
    found: Sequence[Time],
    marks: Sequence[Mark],
) -> Iterator[tuple[int, Time]]:
    """从2015年的30家增加到50家，会员从2万人增加到5万人: the second 从 is of the time of the first, by the index."""
    numbers = [i for i, m in enumerate(mentions) if not m.when]
    starts = [m.start for m in marks]
    pair: tuple[int, int] | None = None
    for i, k in pairwise(numbers):
        first, last = mentions[i], mentions[k]
        dated = [m for m in marks[: bisect_left(starts, first.start)][-1:] if _opens_way(text, m, first.start)]
        if first.unit != last.unit or not (dated or text[first.start - 1 : first.start] in _FROM):
            continue
        to = next((m.start for m in marks[bisect_left(starts, first.end) :] if m.end <= last.start), last.start)
        if not _TURNS.fullmatch(text, first.end, to):
            continue
        if dated:
            pair = (i, k)
        elif (
            pair
            and bisect_left(starts, mentions[pair[1]].end) == bisect_left(starts, last.start)
            and not any(mentions[pair[0]].start < b <= first.start for _, b in sentences)
        ):
            yield from ((i, found[pair[0]]), (k, found[pair[1]]))


_OPENS_WAY = rx.compile(r"的?[^，。；、\d]{0,6}")


def _opens_way(text: str, mark: Mark, start: int) -> bool:
    """Whether a ``mark`` says of when the number at ``start`` is from which something rises: 从2015年的30家."""
    return text[mark.start - 1 : mark.start] in _FROM and _OPENS_WAY.fullmatch(text, mark.end, start) is not None


def year_by_year(
    text: str, sentences: Sequence[tuple[int, int]], mentions: Sequence[Mention], marks: Sequence[Mark], now: int
) -> Iterator[tuple[int, Time]]:
    """2018年至2020年入会率分别为80%、85%、90%: as many numbers as years, each with its own, by the number's index.

    So are those of a time that goes on (2018年以来) to the year ``now`` or nearly so.
    """
    for k, mark in enumerate(marks):
        m = _YEARS.fullmatch(mark.time.value)
        if not m or not (m[2] or mark.since):
            continue
        stop = next((b for a, b in sentences if a <= mark.start < b), len(text))
        stop = min([stop, *(x.start for x in marks[k + 1 : k + 2])])
        said = text.find("分别", mark.end, stop)
        if said < 0 or JOINED.search(text, mark.end, said):
            continue
        numbers = [i for i, x in enumerate(mentions) if not x.when and said < x.start < stop]
        a, b = next(iter(_runs(text, [(mentions[i].start, mentions[i].end) for i in numbers])), (0, 0))
        first = int(m[1])
        last = int(m[2]) if m[2] else first + b - a - 1
        if b - a < _FEWEST_YEARS or last - first + 1 != b - a or not (m[2] or now - 2 <= last <= now):
            continue
        yield from ((numbers[a + i], timex.time(f"{first + i:04}")) for i in range(b - a))


_YEARS = rx.compile(r"(\d{4})(?:/(\d{4}))?")
_FEWEST_YEARS = 3


_LEADS = rx.compile(r"，?(?:(?!共|累计|合计|[两三]年)[^，。；：\d]){1,30}")
_SUM = rx.compile(r"[，,（(]?(?:[两三四]年)?(?:合计|共计|总计|累计|总共|共)[^，。；\d]{0,6}")


def _answers(text: str, run: Sequence[Mention], at: int, dates: int) -> bool:
    """在2015年、2016年拨付资金283万元和152万元: do as many numbers of a kind as ``dates`` answer those up to ``at``?"""
    alike = len(run) == dates and len({m.unit for m in run}) == 1
    return alike and _LEADS.fullmatch(text, at, run[0].start) is not None


def _in_sum(
    text: str,
    mentions: Sequence[Mention],
    numbers: Sequence[int],
    lists: Sequence[tuple[int, int]],
    held: Sequence[Time],
) -> Iterator[tuple[int, Time]]:
    """The time of what the first of the ``lists`` comes to, if the next is that: …283万元和152万元，共计435万元."""
    if len(lists) < 2 or not all(t.start for t in held):
        return
    last, total = mentions[numbers[lists[0][1] - 1]], numbers[lists[1][0]]
    if mentions[total].unit == last.unit and _SUM.fullmatch(text, last.end, mentions[total].start):
        yield total, timex.time(f"{held[0].value.split('/')[0]}/{held[-1].value.split('/')[-1]}")


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


def _members(text: str, mark: Mark) -> list[Time]:
    """The times of 5月和6月, or of 一、二、三季度, which are one date; else the date's own."""
    first, _, last = mark.time.value.partition("/")
    joints = len(JOINED.findall(text, mark.start, mark.end)) if last else 0
    if joints == 1:
        return [timex.time(first), timex.time(last)]
    a, b = _COUNTED.fullmatch(first), _COUNTED.fullmatch(last)
    if joints and a and b and a[1] == b[1] and int(b[2]) - int(a[2]) == joints:
        return [timex.time(f"{a[1]}{n:0{len(a[2])}}") for n in range(int(a[2]), int(b[2]) + 1)]
    return [mark.time]


_COUNTED = rx.compile(r"(\d{4}-Q?)(\d{1,2})")  # a quarter or a month of a year


def _runs(text: str, spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The runs of ``spans`` with nothing between but what joins a list, as ranges of their indices."""
    found: list[tuple[int, int]] = []
    for i, (start, _) in enumerate(spans):
        if i and JOINED.fullmatch(text, spans[i - 1][1], start):
            found[-1] = (found[-1][0], i + 1)
        else:
            found.append((i, i + 1))
    return found

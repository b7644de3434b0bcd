"""Lists of dates and lists of numbers, which answer each other in their order: 2022年和2023年分别减少5%和6%."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from unionstats import datewords, rx, timex
from unionstats.link.times.spans import JOINED, NO_TIME, Mark
from unionstats.model import Mention, Time


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
        if said >= 0:
            told = lists[bisect_left(starts, said) : bisect_left(starts, stop)]
            for a, b in told:
                if b - a == len(held):
                    yield from zip(numbers[a:b], held, strict=True)


_FROM = ("由", "从")
_FROM_YEAR = rx.compile(r"\d{4}年?[—–―−~～〜至到-]{1,2}\d{2,4}年")
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
    spans = {m.held: m for m in marks if _FROM_YEAR.fullmatch(text, m.start, m.end)}
    pair: tuple[int, int] | None = None
    for i, k in pairwise(numbers):
        first, last = mentions[i], mentions[k]
        dated = [m for m in marks[: bisect_left(starts, first.start)][-1:] if _opens_way(text, m, first.start)]
        if first.unit != last.unit or not (dated or text[first.start - 1 : first.start] in _FROM):
            continue
        to = next((m.start for m in marks[bisect_left(starts, first.end) :] if m.end <= last.start), last.start)
        if not _TURNS.fullmatch(text, first.end, to):
            continue
        if found[i] == found[k] and found[i] in spans and not dated:  # 2016年至2020年，会员由6万人增加到8万人
            begin, end = found[i].value.split("/")
            yield from ((i, timex.time(begin)), (k, timex.time(end)))
            continue
        if found[i] == found[k] and _since_year(marks, starts, first.start, found[i]):
            yield k, NO_TIME  # 自2014年以来，会员由6万人增加到8万人
            continue
        if dated:
            pair = (i, k)
        elif (
            pair
            and bisect_left(starts, mentions[pair[1]].end) == bisect_left(starts, last.start)
            and not any(mentions[pair[0]].start < b <= first.start for _, b in sentences)
        ):
            yield from ((i, found[pair[0]]), (k, found[pair[1]]))


def _since_year(marks: Sequence[Mark], starts: Sequence[int], at: int, time: Time) -> bool:
    """Whether ``time`` is a year that has passed, the last date before ``at``, since when something went on."""
    mark = marks[i - 1] if (i := bisect_left(starts, at)) else None
    year = mark.when.year if mark and mark.since and mark.when.unit == "year" else None
    return year is not None and mark is not None and mark.held == time


_OPENS_WAY = rx.compile(r"的?[^，。；、\d]{0,6}")


def _opens_way(text: str, mark: Mark, start: int) -> bool:
    """Whether a ``mark`` says of when the number at ``start`` is from which something rises: 从2015年的30家."""
    return text[mark.start - 1 : mark.start] in _FROM and _OPENS_WAY.fullmatch(text, mark.end, start) is not None


_LEADS = rx.compile(r"，?(?:(?!共|累计|合计|[两三]年)[^，。；：\d]){1,30}")


def _answers(text: str, run: Sequence[Mention], at: int, dates: int) -> bool:
    """在2015年、2016年拨付资金283万元和152万元: do as many numbers of a kind as ``dates`` answer those up to ``at``?"""
    alike = len(run) == dates and len({m.unit for m in run}) == 1
    return alike and _LEADS.fullmatch(text, at, run[0].start) is not None


def _members(text: str, mark: Mark) -> list[Time]:
    """The times of 5月和6月, of 一、二、三季度 or, before 分别, of 2016年至2018年, one date; else the date's own."""
    first, _, last = mark.time.value.partition("/")
    joints = len(JOINED.findall(text, mark.start, mark.end)) if last else 0
    if joints == 1 or text.startswith(_PAIRS, mark.start):
        return [timex.time(first), timex.time(last)]
    a, b = _COUNTED.fullmatch(first), _COUNTED.fullmatch(last)
    if not (a and b and a[1] == b[1]):
        return [mark.time]
    each = not joints and "-" not in a[1][-1:] and _EACH.match(text, mark.end)  # 2016年至2018年分别拨款
    if each or int(b[2]) - int(a[2]) == joints:
        return [timex.time(f"{a[1]}{n:0{len(a[2])}}") for n in range(int(a[2]), int(b[2]) + 1)]
    return [mark.time]


_PAIRS = (*datewords.PAIRS,)  # 今明两年
_COUNTED = rx.compile(r"(\d{4}-(?:Q|\d\d-)?|)(\d{1,4})")  # a year, a quarter, a month or a day
# not 1至2月，出口、进口分别增长3%、5%, nor 两家企业分别
_EACH = rx.compile("[^。；\\d、和与及两二三四五六七八九十几]{0,40}?分别")


def _runs(text: str, spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The runs of ``spans`` with nothing between but what joins a list, as ranges of their indices."""
    found: list[tuple[int, int]] = []
    for i, (start, _) in enumerate(spans):
        if i and JOINED.fullmatch(text, spans[i - 1][1], start):
            found[-1] = (found[-1][0], i + 1)
        else:
            found.append((i, i + 1))
    return found

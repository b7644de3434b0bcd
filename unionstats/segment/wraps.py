"""Lines to blocks: hard-wrapped lines put together again."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Sequence
from itertools import pairwise

from unionstats import rx
from unionstats.segment import lines
from unionstats.segment.clause_lines import put_together
from unionstats.segment.datelines import opening
from unionstats.segment.lines import Block, one

_TERMINAL = "。！？!?…；;：:”）)】"
# What no line is broken in: a number or a word of letters, or a character with what is set before or behind it.
_UNBROKEN = rx.compile(r"[“‘（(《【]?(?:[0-9A-Za-z.,·%０-９．％]+|.)[，。、；：！？）)”’》】…—]*")
_SQUEEZED = rx.compile(r"[，。、；：！？“”（）《》]")  # signs that are set half as wide where a line is one too long
_HANGING = "，。、；：！？"
_PROSE = rx.compile(r"[，。、；]")
_TIGHT = 0.8  # the share of the wrapped lines in which the first of the next line had no room, where they are set tight
_LEAST_BROKEN = 3  # a text that was wrapped has so many lines that stop in mid-sentence
_ONE = 0.7  # the share of the lines that stop in mid-sentence that are of one length where a file has one measure
_NEAR = 5  # so many lines before and behind one show how long the lines of its column are
_NARROWEST = 22  # columns: no column of a page is narrower
_SLACK = 4  # so much shorter than the longest are some of a column's lines


def blocks(text: str) -> list[Block]:
    """The blocks of a file's text, in its order: its lines, those put together that were one."""
    return _unwrap(put_together(lines.lines(text), text), text)


def width(text: str) -> int:
    """The columns that ``text`` takes on a page set in a fixed pitch."""
    return sum(map(_COLUMNS.__getitem__, text))


class _Columns(dict[str, int]):
    """How many columns each character takes, as far as any was asked for."""

    def __missing__(self, char: str) -> int:
        columns = self[char] = 2 if unicodedata.east_asian_width(char) in "WFA" else 1
        return columns


_COLUMNS = _Columns()


def _unwrap(lines: list[Block], text: str) -> list[Block]:
    """Put hard-wrapped lines together: those that fill the measure and do not end a sentence."""
    base = _usual_gap(lines)
    broken = _broken(lines, base)
    if len(broken) < _LEAST_BROKEN:
        return lines
    # As they stand there: a digit may be as wide as a character.
    shown = [("\u3000" * 2 if line.indent else "") + "".join(text[a:b] for a, b in line.pieces) for line in lines]
    filled = _filled(shown, broken)
    if not any(filled):
        return lines
    indents = sum(b.indent for b in lines) >= 2
    groups: list[list[Block]] = []
    going = False
    for line, fills, after in zip(lines, filled, [*lines[1:], None], strict=True):
        last = groups[-1][-1] if groups else None
        plain = not (line.marker or line.level or line.rule or line.row)
        reported = last is not None and len(groups[-1]) == 1 and _reported(last, line, after)
        if last and going and plain and line.gap <= base and not (line.indent or last.rule or last.row or reported):
            ends = last.text[-1:] in _TERMINAL
            # In a text with indents a full line that ends a sentence may still go on, but not with a headline.
            goes_on = indents and last.text[-1:] not in "：:" and (fills or line.text[-1:] in _TERMINAL)
            # What a picture tears off ends with its line; below it stands the insert's headline, over an indent.
            short = not fills and "。" not in line.text and line.text[-1:] not in _TERMINAL + "摄攝影道"
            torn = indents and short and after is not None and after.indent
            if (not ends and not torn) or goes_on:
                groups[-1].append(line)
                going = fills
                continue
        groups.append([line])
        going = fills
    return [one(group) for group in groups]


def _reported(head: Block, line: Block, after: Block | None) -> bool:
    """True where ``line`` opens a report (本报讯 …), and stands below a headline that is as long as the measure."""
    if line.text[0] not in "本据新中" or any(c in "，。" for c in head.text):
        return False
    return opening(line.text + (after.text if after is not None else "")) is not None


def _filled(shown: list[str], broken: list[int]) -> list[bool]:
    """Which of the lines ``shown`` fill their column, of those that stop in mid-sentence the ``broken`` ones.

    Most files have one measure; on a page of several columns the lines around one show how long it is there.
    """
    columns = list(map(width, shown))
    # A type-setter counts columns, a program characters.
    counts: tuple[tuple[Callable[[str], int], list[int], int], ...] = (
        (width, columns, 28),
        (len, list(map(len, shown)), 14),
    )
    measures = [_measure(sizes, broken, least) for _, sizes, least in counts]
    at = max(range(len(counts)), key=lambda i: measures[i][1])
    size, sizes, _ = counts[at]
    near, known = _nearby(shown, columns, broken)
    full, hits = measures[at]
    if not full or (known * 2 > len(broken) and hits < _ONE * len(broken)):
        return near
    return [a or b for a, b in zip(_measured(shown, size, sizes, broken, full), near, strict=True)]


def _measured(
    shown: list[str], size: Callable[[str], int], sizes: list[int], broken: list[int], full: int
) -> list[bool]:
    """Which lines fill the measure ``full`` of the whole file.

    Where nearly all that do are so long that the first of the next line had no room, as a program or a type-setter
    sets them, a shorter line ends a paragraph or is a headline.  Else lines of about the measure fill it.
    """
    loose = [full - 5 <= n <= full + 4 for n in sizes]
    usual = _usual([shown[i] for i in broken if full - 4 <= sizes[i] <= full], size)
    tight = [_tight(line, after, size, usual) for line, after in zip(shown, [*shown[1:], ""], strict=True)]
    wrapped = [tight[i] for i in broken if loose[i]]
    return tight if sum(wrapped) >= _TIGHT * len(wrapped) else loose


def _nearby(shown: list[str], sizes: list[int], broken: list[int]) -> tuple[list[bool], int]:
    """Which lines fill the column that the lines around them are set in; and of how many in ``broken`` these tell it.

    They are three or more of about one length that stop in mid-sentence; most of them are prose and no headlines.
    """
    prose = [_PROSE.search(line, 1) is not None for line in shown]
    broken = [j for j in broken if sizes[j + 1] <= sizes[j] + _SLACK]  # what goes on below a line is no longer than it
    filled = [False] * len(shown)
    loose: list[int] = []
    tight = total = 0
    for i, line in enumerate(shown[:-1]):
        around = broken[bisect_left(broken, i - _NEAR) : bisect_right(broken, i + _NEAR)]
        near = [j for j in around if abs(sizes[j] - sizes[i]) <= _SLACK] if sizes[i] >= _NARROWEST else []
        if len(near) < _LEAST_BROKEN or sum(prose[j] for j in near) * 2 < len(near):
            continue
        if sizes[i + 1] > sizes[i] + _SLACK:
            continue
        filled[i] = _tight(line, shown[i + 1], width, _usual([shown[j] for j in near], width))
        loose.append(i)
        if i in around:
            total += 1
            tight += filled[i]
    if tight < _TIGHT * total:
        for i in loose:
            filled[i] = True
    return filled, total


def _usual(shown: Sequence[str], size: Callable[[str], int]) -> int:
    """The most frequent size of the lines ``shown``, the largest of several; a last stop may hang over the edge."""
    counted = Counter(size(line.rstrip(_HANGING)) for line in shown)
    return max(counted, key=lambda n: (counted[n], n))


def _tight(line: str, after: str, size: Callable[[str], int], usual: int) -> bool:
    """True where the first of the line ``after`` had no room in ``line``, in a column as wide as ``usual``."""
    n, first = size(line), _UNBROKEN.match(after)
    room = size("。") if _SQUEEZED.search(line) is not None else 0
    return n <= usual + room and usual < n + (size(first[0]) if first is not None else 0)


def _usual_gap(lines: list[Block]) -> int:
    """1 where a blank line stands between nearly all lines, else 0."""
    return int([b.gap for b in lines[1:]].count(1) * 10 >= len(lines) * 9 > 0)


def _broken(lines: list[Block], base: int) -> list[int]:
    """The indices of the lines that stop in mid-sentence and have one below that may go on with them."""
    return [
        i
        for i, (line, after) in enumerate(pairwise(lines))
        if line.text[-1:] not in _TERMINAL
        and len(line.text) <= 120
        and not (line.rule or line.row or line.level or after.marker or after.gap > base or after.indent)
    ]


def _measure(sizes: list[int], broken: list[int], least: int) -> tuple[int, int]:
    """The length at which a file's lines of such ``sizes`` were wrapped and how many were, by the ``broken`` ones.

    (0, 0) where they were not.
    """
    counted = Counter(sizes[i] for i in broken)
    best, hits = 0, 0
    for n in counted:
        near = sum([counted.get(v, 0) for v in range(n - 4, n + 1)])
        if n >= least and (near, n) > (hits, best):
            best, hits = n, near
    if hits < _LEAST_BROKEN or hits * 10 < len(broken) * 6:
        return 0, 0
    longer = sum(size > best + 6 for size in sizes)  # wrapped text has hardly a longer line
    return (best, hits) if longer * 12 <= len(sizes) else (0, 0)

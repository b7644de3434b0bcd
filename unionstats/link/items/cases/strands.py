"""A sentence without its brackets, and each of these: runs of words that are read as one, and where clauses end."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from unionstats.link.items.phrases.phrases import only_places
from unionstats.link.items.phrases.sentences import Sentence
from unionstats.link.items.phrases.words import JOINS, Word
from unionstats.model import frozen

# A clause that begins so only says how the next one's number was reckoned (按可比价格计算).
_ASIDES = frozenset({"按", "按照", "按年", "按月", "按季", "按日", "折合", "扣除", "剔除", "与", "同", "若", "如"})
_OPENING, _CLOSING = frozenset("（("), frozenset("）)")
FAR = 60  # words: nothing further off names an item


@frozen
class Strand:
    """A run of words read as one: a sentence without its brackets, or what stands in a bracket (``inside``).

    ``before`` are the words of the sentence that a bracket stands behind, ``sentence`` is what is no bracket's words
    are of, ``after`` those that it has behind a bracket; ``breaks`` are the indices of the words that end clauses,
    ``told`` of all that are mentions, ``numbers`` of the numbers among these that are whole words.
    """

    words: list[Word]
    before: list[Word]
    sentence: Sentence | None
    breaks: list[int]
    told: list[int]
    numbers: list[int]
    after: list[Word]


def _strand(
    ws: list[Word],
    before: Sequence[Word] = (),
    sentence: Sentence | None = None,
    *,
    after: Sequence[Word] = (),
    breaks: list[int] | None = None,
) -> Strand:
    told = [k for k, w in enumerate(ws) if w.mention >= 0]
    breaks = _breaks(ws) if breaks is None else breaks
    return Strand(ws, list(before), sentence, breaks, told, [k for k in told if ws[k].letter == "#"], list(after))


def _breaks(ws: list[Word]) -> list[int]:
    return [k for k, w in enumerate(ws) if w.breaks]


def strands(sentence: Sentence) -> list[Strand]:
    """The sentence without its brackets, then each bracket that holds a number."""
    ws = sentence.words
    breaks = _breaks(ws)
    outer: list[Word] = []
    inner: list[Strand] = []
    done = 0
    for k in breaks:
        if ws[k].text not in _OPENING or k < done or k == 0:
            continue
        z = next((z for z in range(k + 1, min(k + 40, len(ws))) if ws[z].text in _CLOSING), -1)
        if z > 0:
            outer += ws[done:k]
            if any(w.mention >= 0 for w in ws[k + 1 : z]):
                # 中学生（9%）、大学生（29%）: a bracket in a list is of one member
                listed = inner and k > done + 1 and ws[done].text in JOINS and not only_places(ws[done + 1 : k])
                before = ws[done + 1 : k] if listed else outer[-FAR:]
                inner.append(_strand(ws[k + 1 : z], before, after=ws[z + 1 : z + FAR]))
            done = z + 1
    whole = _strand(outer + ws[done:], sentence=sentence) if done else _strand(ws, sentence=sentence, breaks=breaks)
    return [whole, *inner]


def stops(strand: Strand) -> list[int]:
    """Where clauses end; one that only says how it was reckoned (按可比价格计算) is none."""
    ws = strand.words
    found: list[int] = []
    for k in strand.breaks:
        aside = found and found[-1] + 1 < k < found[-1] + 9 and ws[found[-1] + 1].text in _ASIDES
        if not aside:
            found.append(k)
    return found


def is_near(ends: list[int], last: int, k: int) -> bool:
    """Whether the number at ``last`` stands in the clause of the one at ``k``, or in the clause before."""
    return last >= 0 and bisect_left(ends, k) - bisect_left(ends, last) <= 1

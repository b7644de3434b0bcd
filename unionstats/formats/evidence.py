"""Where a fact stands in its sentence, and as much of the sentence around it as fits."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from unionstats import rx
from unionstats.folding import fold
from unionstats.model import Fact

_BREAKS = rx.compile(r"[\r\n]+")
_NUMERAL = frozenset("0123456789.,%‰〇零一二三四五六七八九十百千万亿")


def spans(facts: Sequence[Fact]) -> list[tuple[int, int]]:
    """The (start, end) of each fact in its ``sentence``; (0, 0) where it is not found (another item broke into it).

    A text may stand in the sentence twice (5家…5家).  All facts of a sentence must agree on where it starts in the
    file, so each possible start is voted on, and each fact takes the place nearest to the winner.
    """
    done = [(0, 0)] * len(facts)
    at = 0
    while at < len(facts):
        end = at + 1
        while end < len(facts) and _together(facts[at], facts[end]):
            end += 1
        done[at:end] = _group(facts[at:end])
        at = end
    return done


def _together(first: Fact, other: Fact) -> bool:
    near = other.start - first.start <= len(first.sentence) + 16
    return near and (first.source, first.article, first.sentence) == (other.source, other.article, other.sentence)


def _group(facts: Sequence[Fact]) -> list[tuple[int, int]]:
    texts = [_BREAKS.sub("", f.text) for f in facts]
    places = [
        _find_all(f.sentence, t) or _find_all(fold(f.sentence), fold(t)) for f, t in zip(facts, texts, strict=True)
    ]
    votes = Counter(f.start - p for f, found in zip(facts, places, strict=True) for p in found)
    if not votes:
        return [(0, 0)] * len(facts)
    most = max(votes.values())
    origin = max(base for base, n in votes.items() if n == most)
    done = []
    for f, text, found in zip(facts, texts, places, strict=True):
        place = min(found, key=lambda p: abs(f.start - origin - p)) if found else 0
        done.append((place, place + len(text)) if found else (0, 0))
    return done


def _find_all(text: str, part: str) -> list[int]:
    found, at = [], text.find(part) if part else -1
    while at >= 0:
        found.append(at)
        at = text.find(part, at + 1)
    return found


def fit(sentence: str, span: tuple[int, int], width: int, measure: Callable[[str], int] = len) -> tuple[str, str, str]:
    """What stands before the fact, the fact, and what stands behind it, together at most ``width`` wide.

    ``measure`` gives a string's width.  What is cut off is marked by …; no number is cut through.
    """
    before, fact, after = sentence[: span[0]], sentence[span[0] : span[1]], sentence[span[1] :]
    room = width - measure(fact)
    if measure(before) + measure(after) <= room:
        return before, fact, after
    # Two thirds before: what is counted and whose it is mostly stand there.
    tail = _head(after, max(room - min(measure(before), room * 2 // 3), 0), measure)
    head = _head(before[::-1], max(room - measure(tail), 0), measure)[::-1]
    return head, fact, tail


def _head(text: str, width: int, measure: Callable[[str], int]) -> str:
    """The beginning of ``text`` that is at most ``width`` wide with the … that ends it if it is cut."""
    if measure(text) <= width:
        return text
    used, end = 1, 0
    while end < len(text) and used + measure(text[end]) <= width:
        used += measure(text[end])
        end += 1
    while end and text[end - 1] in _NUMERAL and text[end] in _NUMERAL:
        end -= 1
    return text[:end] + "…" if width > 0 else ""

"""An article's paragraphs in one text: what few of them hold is looked for once in all, not once in each."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Iterable
from functools import cache
from itertools import accumulate
from typing import TypeVar

from unionstats import gazetteer, pairs
from unionstats.entities import org_words as words
from unionstats.model import Article

T = TypeVar("T")
# A pattern that ends in no line break, or words of which one is enough.
Trigger = re.Pattern[str] | tuple[str, ...]


class Whole:
    """The text of all paragraphs, each behind a line break.

    ``places`` and ``bodies`` are the names of the gazetteer and of the lists of organizations that stand in each
    paragraph: where, and the longest one there.
    """

    def __init__(self, article: Article) -> None:
        texts = [p.text for p in article.paragraphs]
        self.text = text = "\n".join(["", *texts])
        self._starts = list(accumulate([len(t) + 1 for t in texts[:-1]], initial=1))
        starts = list(pairs.starts(text, _heads()))
        self.places = self._rows(gazetteer.names_at(text, starts))
        self.bodies = self._rows(words.known_names().names_at(text, starts))

    def _rows(self, found: Iterable[tuple[int, T]]) -> list[list[tuple[int, T]]]:
        """``found``, by its offset in the whole text, as each paragraph has it at its own."""
        starts = self._starts
        rows: list[list[tuple[int, T]]] = [[] for _ in starts]
        for at, what in found:
            i = bisect_right(starts, at) - 1
            rows[i].append((at - starts[i], what))
        return rows

    def readers(self, readers: Iterable[tuple[T, Trigger]]) -> list[list[T]]:
        """Those of ``readers``, in order, that each paragraph holds the trigger of."""
        rows: list[list[T]] = [[] for _ in self._starts]
        for read, trigger in readers:
            for i in self.holding(trigger):
                rows[i].append(read)
        return rows

    def holding(self, trigger: Trigger) -> Collection[int]:
        """The paragraphs that hold ``trigger``."""
        found: list[int] = []
        if isinstance(trigger, tuple):
            for word in trigger:
                at = self.text.find(word) if word in self.text else -1  # few are: to ask that alone takes less
                while at >= 0:
                    found.append(bisect_right(self._starts, at) - 1)
                    at = self.text.find(word, self._behind(found[-1]))
            return set(found)
        m = trigger.search(self.text)
        while m:
            found.append(bisect_right(self._starts, m.end()) - 1)
            m = trigger.search(self.text, self._behind(found[-1]))
        return found

    def _behind(self, i: int) -> int:
        """Where the next paragraph begins, with the break before it."""
        return self._starts[i + 1] - 1 if i + 1 < len(self._starts) else len(self.text)


@cache
def _heads() -> frozenset[int]:
    """How names of places and of organizations begin: one look finds both."""
    return gazetteer.heads() | words.known_names().heads

"""An article's paragraphs in one text: what few of them hold is looked for once in all, not once in each."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from functools import cache
from itertools import accumulate
from typing import Generic, TypeVar

from unionstats import gazetteer, pairs, rx
from unionstats.entities import org_words as words
from unionstats.model import Article

T = TypeVar("T")
# A pattern that ends in no line break, or words of which one is enough.
Trigger = re.Pattern[str] | tuple[str, ...]


class Readers(Generic[T]):
    """What reads names, in order, each with the trigger that a paragraph with one holds."""

    def __init__(self, readers: Iterable[tuple[T, Trigger]]) -> None:
        rows = tuple(readers)
        self.readers = tuple([read for read, _ in rows])
        self.patterns = [(k, t) for k, (_, t) in enumerate(rows) if not isinstance(t, tuple)]
        #: The words of all triggers, and whose they are.
        self._ranks: dict[str, list[int]] = {}
        for k, (_, t) in enumerate(rows):
            for word in t if isinstance(t, tuple) else ():
                self._ranks.setdefault(word, []).append(k)
        words = sorted(self._ranks, key=lambda word: (-len(word), word))  # of two that begin alike the longer is found
        self._begun = {word: [w for w in words if word.startswith(w)] for word in words}
        heads = "".join(sorted({word[0] for word in words}))
        self._any = rx.compile(f"[{heads}](?<=(?=({'|'.join(words)})).)" if words else "(?!)")

    def words(self, text: str) -> list[tuple[str, list[int]]]:
        """The words that ``text`` holds, in no order, each with the readers that it is a trigger of.

        One pattern for all of them takes a sixth of the time of asking for each: most texts hold few.
        """
        found = {word for longest in set(self._any.findall(text)) for word in self._begun[longest]}
        return [(word, self._ranks[word]) for word in found]


class Whole:
    """The text of all paragraphs, each behind a line break.

    ``places`` and ``bodies`` are the names of the gazetteer and of the lists of organizations that stand in each
    paragraph: where, and the longest one there.
    """

    def __init__(self, article: Article) -> None:
        texts = [p.text for p in article.paragraphs]
        self.text = text = "\n".join(["", *texts])
        self._starts = list(accumulate([len(t) + 1 for t in texts[:-1]], initial=1))
        #: Where each paragraph ends, which is where the break before the next one stands.
        self._ends = [*[start - 1 for start in self._starts[1:]], len(text)]
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

    def readers(self, readers: Readers[T]) -> list[list[T]]:
        """Those of ``readers``, in order, that each paragraph holds the trigger of."""
        rows: list[set[int]] = [set() for _ in self._starts]
        for rank, trigger in readers.patterns:
            if trigger.search(self.text):  # three in four stand nowhere
                for i in self.holding(trigger):
                    rows[i].add(rank)
        for word, ranks in readers.words(self.text):
            at = self.text.find(word)
            while at >= 0:
                i = bisect_right(self._starts, at) - 1
                rows[i].update(ranks)
                at = self.text.find(word, self._ends[i])
        return [[readers.readers[rank] for rank in sorted(row)] if row else [] for row in rows]

    def holding(self, trigger: re.Pattern[str]) -> list[int]:
        """The paragraphs that hold ``trigger``."""
        found: list[int] = []
        m = trigger.search(self.text)
        while m:
            found.append(bisect_right(self._starts, m.end()) - 1)
            m = trigger.search(self.text, self._ends[found[-1]])
        return found


@cache
def _heads() -> frozenset[int]:
    """How names of places and of organizations begin: one look finds both."""
    return gazetteer.heads() | words.known_names().heads

"""A paragraph in clauses: where each begins, and what of it stands before a number or a name."""

from __future__ import annotations

import sys
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate

from unionstats import rx
from unionstats.link.lazy import lazy
from unionstats.model import Entity, Mention

_CLAUSE = rx.compile(r"[，,。；;：:！？!?—…\n]|(?<=[^、]) (?=[^、])")
_UNSPACED_CLAUSE = rx.compile(r"[，,。；;：:！？!?—…\n]")
# 图为某厂职工…: what a picture shows, which nothing that acts in it is governed by
_SHOWS = rx.compile(r"(?:^|[。！？；，：\s（(])[上下左右]?图为")
_LONGEST_LEAD = 200
_BEYOND = sys.maxsize


class Paragraph:
    """The clauses of one paragraph, with the sentences, the numbers, the organizations and the places in it."""

    def __init__(
        self,
        text: str,
        sentences: Sequence[tuple[int, int]],
        mentions: Sequence[Mention],
        entities: Sequence[Entity],
    ) -> None:
        self.text = text
        self.sentences = sentences
        self.mentions = mentions
        self.entities = entities

    @lazy
    def bounds(self) -> list[int]:
        """The offsets at which the clauses begin, and the end of the last."""
        marks = _CLAUSE if " " in self.text else _UNSPACED_CLAUSE
        found = [0, *[m.end() for m in marks.finditer(self.text)], len(self.text) + 1]
        return sorted([*found, *[m.end() for m in _SHOWS.finditer(self.text)]]) if "图为" in self.text else found

    @lazy
    def _spans(self) -> list[tuple[int, int]]:
        dates = [(m.start, m.end) for m in self.mentions if m.kind == "date"]
        return sorted([(e.start, e.end) for e in self.entities] + dates)

    @lazy
    def _reaches(self) -> list[int]:
        """How far the spans up to each one reach."""
        return list(accumulate([b for _, b in self._spans], max))

    def clause(self, offset: int) -> int:
        """The number of the clause that holds ``offset``."""
        return bisect_right(self.bounds, offset) - 1

    def sentence(self, offset: int) -> tuple[int, int]:
        i = bisect_right(self.sentences, (offset, _BEYOND)) - 1
        if i >= 0 and offset < self.sentences[i][1]:
            return self.sentences[i]
        return 0, len(self.text)

    def before(self, clause: int, offset: int) -> str:
        """What stands in the clause before ``offset``, its dates and entities left out.

        Of a clause without end only its beginning: more than ``_LONGEST_LEAD`` characters lead nothing in.
        """
        start = self.bounds[clause]
        parts, at, size = [], start, 0
        first = bisect_left(self._reaches, start)
        for a, b in self._spans[first : bisect_left(self._spans, (offset, 0))]:
            parts.append(self.text[at : max(a, at)])
            size += len(parts[-1])
            if size > _LONGEST_LEAD:
                return "".join(parts)
            at = max(at, min(b, offset))
        parts.append(self.text[at : min(offset, at + _LONGEST_LEAD)])
        return "".join(parts)

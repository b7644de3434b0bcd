"""Words of a text: the one module that knows jieba.

The words are exactly those of ``jieba.lcut`` (a test holds the two equal), cut by own code from jieba's own dictionary
and model, which are read where the package lies: importing jieba costs more than reading an article does, its loader
trusts a cache in the shared ``/tmp``, and its cut is quadratic on text without punctuation.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import lru_cache
from itertools import pairwise

from unionstats import rx
from unionstats.tokens.cutting import cut, cut_short
from unionstats.tokens.dictionary import Lexicon, lexicon
from unionstats.tokens.model import hmm

# What jieba cuts with its dictionary; everything else it takes character by character.
_BLOCK = rx.compile(r"[\u4E00-\u9FD5a-zA-Z0-9+#&._%-]+")
_REST = rx.compile(r"\r\n|.", re.DOTALL)
# A run without punctuation is cut in pieces of this many characters, so that memory has a bound.
_PIECE = 1 << 16
# Shorter runs are remembered.
_SHORT = 24


class Tokens:
    """The words of one text, cut when first asked for, and only as far as asked for.

    Words never reach across a punctuation mark or a space, so ``span_at``, ``is_edge`` and ``spans`` cut no more than
    the run that holds an offset; ``starts``, ``ends``, ``words`` and ``at`` need the whole text cut: prefer the former.
    ``starts`` and ``ends`` are the offsets of the words, in order; ``words`` the words themselves.
    """

    __slots__ = ("_lexicon", "_parts", "_run_ends", "_run_starts", "_runs", "text")

    def __init__(self, text: str, lexicon: Lexicon | None = None) -> None:
        self.text = text
        self._lexicon = lexicon
        self._run_starts: list[int] | None = None
        self._run_ends: list[int] = []
        self._runs: list[list[int] | None] = []  # the bounds of the words of each run that has been cut
        self._parts: tuple[list[int], list[int], list[str]] | None = None

    def span_at(self, offset: int) -> tuple[int, int]:
        """The start and the end of the word that holds ``offset``; raises ``IndexError`` outside the text."""
        starts = self._find_runs() if self._run_starts is None else self._run_starts
        i = bisect_right(starts, offset) - 1
        bounds = self._mark(offset) if i < 0 or offset >= self._run_ends[i] else self._runs[i] or self._cut(i)
        i = bisect_right(bounds, offset)
        return bounds[i - 1], bounds[i]

    def is_edge(self, offset: int) -> bool:
        """Does a word begin or end at ``offset``?"""
        if not 0 < offset < len(self.text):
            return True
        starts = self._find_runs() if self._run_starts is None else self._run_starts
        i = bisect_right(starts, offset) - 1
        # Where a run begins or none is, a word does, too, but for a line's break in two: nothing need be cut for that.
        if i < 0 or offset >= self._run_ends[i]:
            return self.text[offset] != "\n" or self.text[offset - 1] != "\r"
        if offset == starts[i]:
            return True
        bounds = self._runs[i] or self._cut(i)
        return bounds[bisect_right(bounds, offset) - 1] == offset

    def spans(self, start: int, end: int) -> list[tuple[int, int]]:
        """The spans of the words that share a character with ``text[start:end]``, in order."""
        text = self.text
        end = min(end, len(text))
        if start >= end:
            return []
        starts = self._find_runs() if self._run_starts is None else self._run_starts
        first, last = bisect_right(starts, start) - 1, bisect_left(starts, end)
        bounds: list[int] = []
        if first < 0 or start >= self._run_ends[first]:  # between two runs, or before them all
            first += 1
            bounds.append(start if text[start] != "\n" else self._mark(start)[0])
        # The bounds of run upon run; what stands between two is filled in, a mark most times.
        for i in range(first, last):
            run = self._runs[i] or self._cut(i)
            if bounds and run[0] - bounds[-1] != 1:
                self._fill(bounds, run[0])
                bounds.pop()
            bounds += run
        if bounds[-1] < end:
            self._fill(bounds, end if text[end - 1] != "\r" else self._mark(end - 1)[1])
        return list(pairwise(bounds[bisect_right(bounds, start) - 1 : bisect_left(bounds, end) + 1]))

    def words_between(self, start: int, end: int) -> list[str]:
        """The words that share a character with ``text[start:end]``, in order."""
        return [self.text[a:b] for a, b in self.spans(start, end)]

    def _cut(self, i: int) -> list[int]:
        """The bounds of the words of run ``i``, which has not been cut."""
        assert self._run_starts is not None
        start, end = self._run_starts[i], self._run_ends[i]
        ends = cut_short if end - start <= _SHORT else cut
        found = ends(self.text[start:end], self._lexicon or lexicon())
        bounds = self._runs[i] = [start, *map(start.__add__, found)]
        return bounds

    def _mark(self, offset: int) -> list[int]:
        """The bounds of the mark between two runs that holds ``offset``: a character by itself, but CR LF as one."""
        if not 0 <= offset < len(self.text):
            raise IndexError(f"offset {offset} is outside the text of {len(self.text)} characters")
        if self.text[offset] == "\n" and offset and self.text[offset - 1] == "\r":
            return [offset - 1, offset + 1]
        return [offset, offset + (2 if self.text.startswith("\r\n", offset) else 1)]

    def _find_runs(self) -> list[int]:
        """The starts of the runs."""
        runs = [m.span() for m in _BLOCK.finditer(self.text)]
        if len(self.text) > _PIECE:
            runs = [(a, min(a + _PIECE, end)) for start, end in runs for a in range(start, end, _PIECE)]
        self._runs = [None] * len(runs)
        starts, self._run_ends = map(list, zip(*runs, strict=True)) if runs else ([], [])
        self._run_starts = starts
        return starts

    def _ends(self, start: int, end: int) -> list[int]:
        ends = cut_short if end - start <= _SHORT else cut
        return [start + at for at in ends(self.text[start:end], self._lexicon or lexicon())]

    def _all(self) -> list[int]:
        """The bounds of all words; from now on the text is a single run."""
        starts = self._find_runs() if self._run_starts is None else self._run_starts
        if self._runs and (starts[0], self._run_ends[0]) == (0, len(self.text)):
            return self._runs[0] or self._cut(0)
        bounds = [0]
        for start, end in zip(starts, self._run_ends, strict=True):
            self._fill(bounds, start)
            bounds += self._ends(start, end)
        self._fill(bounds, len(self.text))
        self._run_starts, self._run_ends, self._runs = [0], [len(self.text)], [bounds]
        return bounds

    def _fill(self, bounds: list[int], end: int) -> None:
        """Add what stands between two runs: each character by itself, but CR LF as one."""
        gap = end - bounds[-1]
        if gap == 1:
            bounds.append(end)
        elif gap:
            bounds += [m.end() for m in _REST.finditer(self.text, bounds[-1], end)]

    def _columns(self) -> tuple[list[int], list[int], list[str]]:
        if self._parts is None:
            bounds = self._all()
            self._parts = (bounds[:-1], bounds[1:], [self.text[a:b] for a, b in pairwise(bounds)])
        return self._parts

    @property
    def starts(self) -> list[int]:
        return self._columns()[0]

    @property
    def ends(self) -> list[int]:
        return self._columns()[1]

    @property
    def words(self) -> list[str]:
        return self._columns()[2]

    def at(self, offset: int) -> int:
        """The index of the word that holds ``offset``."""
        return bisect_right(self.starts, offset) - 1


@lru_cache(maxsize=1 << 14)
def tag(word: str) -> str:
    """The part of speech that jieba's dictionary gives ``word`` (``n``, ``ns``, ``nt``, ``v`` …), else ``""``."""
    return lexicon().tag(word)


@lru_cache(maxsize=1 << 14)
def is_word(text: str) -> bool:
    """Is ``text`` a word of jieba's dictionary?"""
    return lexicon().holds(text)


@lru_cache(maxsize=1 << 14)
def rarity(word: str) -> float:
    """How seldom jieba's dictionary has ``word`` met: 7 for one of 1,000 words, 14 for one of a million, or no word."""
    return lexicon().rarity(word)


def load() -> None:
    """Read the whole dictionary and the model now: before a fork, so that the workers share their memory."""
    lexicon().load()
    hmm().load()

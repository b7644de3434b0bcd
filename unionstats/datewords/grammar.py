"""Patterns in which several alternatives may have groups of one name, and the groups of what they match."""

from __future__ import annotations

import re
import sys
from itertools import compress

from unionstats import rx
from unionstats.model import frozen

Groups = dict[str, str | None]


class _Said(Groups):
    """The groups of an expression that hold something; the others are ``None``."""

    def __missing__(self, name: str) -> None:
        return None


@frozen
class Match:
    """A match whose groups go by their names in the grammar; of several groups of one name, the one that matched."""

    match: re.Match[str]
    names: tuple[str, ...]

    def groupdict(self) -> Groups:
        # A few groups of three hundred hold something: a loop in Python over all would take as long as the match.
        groups = self.match.groups()
        return _Said(zip(compress(self.names, groups), filter(None, groups), strict=True))

    def __getitem__(self, name: str) -> str | None:
        return self.groupdict()[name]

    def start(self) -> int:
        return self.match.start()

    def end(self, name: str = "") -> int:
        """Where the expression, or its group ``name``, ends; -1 for a group that holds nothing."""
        return max(self.match.end(i) for i, n in enumerate(self.names, 1) if n == name) if name else self.match.end()


class Grammar:
    """A pattern in which several alternatives may have groups of one name.

    `regex` allows that too, but takes three times as long to match and half again as long to compile.
    """

    def __init__(self, source: str) -> None:
        names: list[str] = []

        def number(m: re.Match[str]) -> str:
            if m[2]:
                return f"(?P=g{len(names) - names[::-1].index(m[2])})"
            names.append(m[1])
            return f"(?P<g{len(names)}>"

        self._pattern = rx.compile(re.sub(r"\(\?P(?:<(\w+)>|=(\w+)\))", number, source))
        self._names = tuple(names)

    def match(self, text: str, start: int = 0, end: int = sys.maxsize) -> Match | None:
        m = self._pattern.match(text, start, end)
        return Match(m, self._names) if m else None

    def fullmatch(self, text: str) -> Match | None:
        m = self._pattern.fullmatch(text)
        return Match(m, self._names) if m else None

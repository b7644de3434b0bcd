"""Patterns in which several alternatives may have groups of one name, and lists of such patterns.

A list is tried in its order, as the alternatives of one pattern would be; but each pattern is compiled when a text
first asks for it, and asked only where it can begin.
"""

from __future__ import annotations

import re
import sys
from itertools import compress
from typing import Literal

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
        # A few of many groups hold something: a loop in Python over all would take as long as the match.
        groups = self.match.groups()
        return _Said(zip(compress(self.names, groups), filter(None, groups), strict=True))

    def start(self) -> int:
        return self.match.start()

    def end(self, name: str = "") -> int:
        """Where the expression, or its group ``name``, ends; -1 for a group that holds nothing."""
        if not name:
            return self.match.end()
        return max((self.match.end(i) for i, n in enumerate(self.names, 1) if n == name), default=-1)


class Grammar:
    """A pattern in which several alternatives may have groups of one name, compiled when it is first used.

    `regex` allows that too, but takes three times as long to match and half again as long to compile.
    """

    __slots__ = ("_names", "_pattern", "source")

    def __init__(self, source: str) -> None:
        self.source = source
        self._pattern: re.Pattern[str] | None = None
        self._names: tuple[str, ...] = ()

    def _compiled(self) -> re.Pattern[str]:
        names: list[str] = []

        def number(m: re.Match[str]) -> str:
            if m[2]:
                return f"(?P=g{len(names) - names[::-1].index(m[2])})"
            names.append(m[1])
            return f"(?P<g{len(names)}>"

        self._pattern = rx.compile(re.sub(r"\(\?P(?:<(\w+)>|=(\w+)\))", number, self.source))
        self._names = tuple(names)
        return self._pattern

    def match(self, text: str, start: int = 0, end: int = sys.maxsize) -> Match | None:
        m = (self._pattern or self._compiled()).match(text, start, end)
        return Match(m, self._names) if m else None

    def fullmatch(self, text: str) -> Match | None:
        m = (self._pattern or self._compiled()).fullmatch(text)
        return Match(m, self._names) if m else None


GoesOn = Literal["", "clock", "day", "hour", "year"]
#: Any character may stand behind the number that opens the expression.
ANY = "*"


class Branch:
    """One way to write a date: its ``kind``, its pattern, and where it can stand.

    ``heads`` are the characters other than digits that it begins with; where a number opens it, ``behind`` are the
    characters that may follow the number (``ANY``: all, behind a number that is one of ``heads``; none: no number opens
    it).  Where ``near`` is given, one of its characters stands in every match or right behind it.  ``goes_on`` tells
    what a match may go on with: the weekday and hour of a day, the hour of a word for a day (without which it is no
    match), the clock of a weekday, or a part of its year.
    """

    __slots__ = ("behind", "goes_on", "grammar", "heads", "kind", "near")

    def __init__(
        self, kind: str, source: str, *, heads: str = "", behind: str = "", near: str = "", goes_on: GoesOn = ""
    ) -> None:
        self.kind = kind
        self.grammar = Grammar(source)
        self.heads = heads
        self.behind = behind
        self.near = rx.compile(f"[{re.escape(near)}]") if near else None
        self.goes_on = goes_on

    def match(self, text: str, start: int, end: int) -> Match | None:
        """Its match at ``start`` of ``text``, which ends at ``end``."""
        if self.near and not self.near.search(text, start, min(start + _NEAR, end)):
            return None
        return self.grammar.match(text, start, end)


_NEAR = 24  # no match in which a character is looked for is longer
#: What a written number in a date begins with.
NUMBER = frozenset("0123456789〇零○一二三四五六七八九十廿百两")
_BEHIND = rx.compile(r"(?:\d+|[〇零○一二三四五六七八九十廿百两]+)[ \t]{0,2}([^\n]?)")


class Branches:
    """Branches in the order in which they are tried, found by what stands at a place of a text."""

    __slots__ = ("_behind", "_found", "branches")

    def __init__(self, *branches: Branch) -> None:
        self.branches = branches
        self._behind = frozenset(c for b in branches for c in b.behind)
        self._found: dict[tuple[str, str | None], tuple[Branch, ...]] = {}

    def at(self, text: str, start: int, end: int = sys.maxsize) -> tuple[Branch, ...]:
        """The branches that can begin at ``start`` of ``text``, which ends at ``end``."""
        head, behind = text[start : start + 1], None
        if head in NUMBER:
            m = _BEHIND.match(text, start, end)
            behind = m[1] if m and m[1] in self._behind else ""
        found = self._found.get((head, behind))
        if found is None:
            found = self._found[head, behind] = tuple(b for b in self.branches if _fits(b, head, behind))
        return found


def _fits(branch: Branch, head: str, behind: str | None) -> bool:
    """Whether a branch can begin with ``head``: a number with ``behind`` behind it, or (``None``) another character."""
    if behind is None or branch.behind == ANY:
        return head in branch.heads
    return behind != "" and behind in branch.behind

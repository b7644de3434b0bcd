"""The words by which the parts of a page are told apart, by kind."""

from __future__ import annotations

from functools import cache

from unionstats import data


@cache
def words(kind: str) -> frozenset[str]:
    """The words of one kind in ``segment_words.txt``."""
    return frozenset(word for k, word in data.rows("segment_words.txt") if k == kind)


@cache
def starts(kind: str) -> tuple[str, ...]:
    """The same for ``str.startswith``."""
    return tuple(sorted(words(kind)))

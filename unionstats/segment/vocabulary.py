"""The words by which the parts of a page are told apart, by kind."""

from __future__ import annotations

from functools import cache

from unionstats import data


@cache
def words(kind: str) -> frozenset[str]:
    """The words of one kind in ``segment_words.txt``."""
    return _kinds()[kind]


@cache
def _kinds() -> dict[str, frozenset[str]]:
    kinds: dict[str, set[str]] = {}
    for kind, word in data.rows("segment_words.txt"):
        kinds.setdefault(kind, set()).add(word)
    return {kind: frozenset(words) for kind, words in kinds.items()}


@cache
def starts(kind: str) -> tuple[str, ...]:
    """The same for ``str.startswith``."""
    return tuple(sorted(words(kind)))

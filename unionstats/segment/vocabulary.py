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


def begun(text: str, kind: str) -> bool:
    """True where ``text`` begins with a word of one kind: few have its first character."""
    return text.startswith(_by_head(kind).get(text[:1], ()))


@cache
def _by_head(kind: str) -> dict[str, tuple[str, ...]]:
    heads: dict[str, tuple[str, ...]] = {}
    for word in starts(kind):
        heads[word[0]] = (*heads.get(word[0], ()), word)
    return heads

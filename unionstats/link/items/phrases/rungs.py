"""Long ladders: of its steps a number tries only those that its kind, its unit and the word beside it can call for."""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache
from typing import Final, Generic, Protocol, TypeVar

from unionstats.link.items.phrases.comparisons import Turn
from unionstats.link.items.phrases.words import Word
from unionstats.model import Kind, Mention, frozen

# What tells a part or a change, and what tells how much or when.
SHARES: Final[tuple[Kind, ...]] = ("percentage", "ratio")
AMOUNTS: Final[tuple[Kind, ...]] = ("count", "money", "measure", "duration", "date")

_Step = TypeVar("_Step")
# A sort of number and word: kind, unit and link; text, letter and classes; alone, near, counts.
_Sort = tuple[Kind, str, str, str, str, frozenset[str], bool, bool, bool]


class Numbered(Protocol):
    """A number in its clause: what that says of it, whether another is near before it, whether it counts a noun."""

    mention: Mention
    turn: Turn
    near: bool
    counts: bool


@frozen
class Rung(Generic[_Step]):
    """A step, and what it is for; what is left empty is no condition.

    The number is of one of ``kinds``, has one of ``units`` and stands behind one of ``links`` (those of ``Turn``); the
    word beside it is one of ``words``, has one of ``letters`` or belongs to one of ``classes``, and is ``alone`` there,
    or is not; ``near`` asks for a number before it, in this clause or the one before; it ``counts`` a noun or not.
    """

    step: _Step
    kinds: Collection[Kind] = ()
    units: Collection[str] = ()
    links: Collection[str] = ()
    words: Collection[str] = ()
    letters: str = ""
    classes: Collection[str] = ()
    alone: bool | None = None
    near: bool = False
    counts: bool | None = None

    def holds(self, sort: _Sort) -> bool:
        """Whether the step is for such a number beside such a word."""
        kind, unit, link, text, letter, classes, alone, near, counts = sort
        return (
            (not self.kinds or kind in self.kinds)
            and (not self.units or unit in self.units)
            and (not self.links or link in self.links)
            and (self.alone is None or self.alone is alone)
            and (near or not self.near)
            and (self.counts is None or self.counts is counts)
            and (
                not (self.words or self.letters or self.classes)
                or text in self.words
                or letter in self.letters
                or not classes.isdisjoint(self.classes)
            )
        )


class Ladder(Generic[_Step]):
    """Rungs in their order; which of them are for a number is looked up, once for each sort of number and word."""

    def __init__(self, *rungs: Rung[_Step]) -> None:
        self._rungs = rungs
        self._units = frozenset(unit for rung in rungs for unit in rung.units)  # all others are alike to the steps
        self._words = frozenset(text for rung in rungs for text in rung.words)
        self._chosen = lru_cache(maxsize=1 << 11)(self._choose)
        self.beside = lru_cache(maxsize=1 << 12)(self._beside)

    def steps(self, s: Numbered, word: Word, *, alone: bool = False) -> tuple[_Step, ...]:
        """The steps for the number of ``s`` beside ``word``."""
        m = s.mention
        unit, text = m.unit if m.unit in self._units else "", word.text if word.text in self._words else ""
        return self._chosen((m.kind, unit, s.turn.link, text, word.letter, word.kinds, alone, s.near, s.counts))

    def _choose(self, sort: _Sort) -> tuple[_Step, ...]:
        return tuple([rung.step for rung in self._rungs if rung.holds(sort)])

    def _beside(self, text: str, letter: str, classes: frozenset[str], kind: Kind = "count") -> tuple[_Step, ...]:
        """The steps beside a word, where of the number only its kind matters, or nothing."""
        return self._choose((kind, "", "", text, letter, classes, False, False, False))

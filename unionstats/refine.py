"""Refiners: each takes the mentions of a paragraph and returns the list made better (a range merged, noise dropped)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from unionstats.model import Mention
from unionstats.tokens import Tokens


@dataclass(frozen=True, slots=True)
class Refiner:
    """A named step; ``run`` gets the text, its words and the mentions, ordered by start."""

    name: str
    run: Callable[[str, Tokens, list[Mention]], list[Mention]]


def _longest(text: str, tokens: Tokens, mentions: list[Mention]) -> list[Mention]:
    """Of overlapping mentions keep the longest, of equally long ones the first proposed."""
    kept: list[Mention] = []
    for m in sorted(mentions, key=lambda m: m.start - m.end):
        if all(m.end <= k.start or m.start >= k.end for k in kept):
            kept.append(m)
    return sorted(kept, key=lambda m: m.start)


REFINERS: tuple[Refiner, ...] = (Refiner("longest", _longest),)


@dataclass(frozen=True, slots=True)
class Step:
    """What a refiner did: the mentions that it removed and those that it added."""

    refiner: str
    removed: tuple[Mention, ...]
    added: tuple[Mention, ...]


def refine(text: str, tokens: Tokens, mentions: Iterable[Mention], steps: list[Step] | None = None) -> list[Mention]:
    """The mentions after all refiners, ordered by start, none overlapping; ``steps`` collects what each one did."""
    now = sorted(mentions, key=lambda m: (m.start, -m.end))
    for refiner in REFINERS:
        new = refiner.run(text, tokens, now)
        if steps is not None and new != now:
            gone = tuple(m for m in now if m not in new)
            steps.append(Step(refiner.name, gone, tuple(m for m in new if m not in now)))
        now = new
    return now

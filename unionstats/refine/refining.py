"""The refiners in their order, each run on what the one before it left."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable
from operator import attrgetter

from unionstats.model import Mention, frozen
from unionstats.refine.bare_numbers import drop_bare
from unionstats.refine.hedges import with_bounds
from unionstats.refine.lists import share_units
from unionstats.refine.names import drop_names
from unionstats.refine.overlaps import give_nouns_back, keep_longest
from unionstats.refine.ranges import merge_ranges
from unionstats.tokens import Tokens


@frozen
class Refiner:
    """A named step; ``run`` gets the text, its words and the mentions, ordered by start, the longer first."""

    name: str
    run: Callable[[str, Tokens, list[Mention]], list[Mention]]


REFINERS: tuple[Refiner, ...] = (
    Refiner("longest", keep_longest),
    Refiner("give nouns back", give_nouns_back),
    Refiner("merge a range", merge_ranges),
    Refiner("share a unit", share_units),
    Refiner("drop bare numbers", drop_bare),
    Refiner("drop names", drop_names),
    Refiner("bounds", with_bounds),
)


def outside(text: str, mentions: list[Mention], stops: Collection[str]) -> list[Mention]:
    """The mentions that touch none of the texts ``stops``, in which the user wants no number read."""
    spans = [m.span() for stop in stops for m in re.finditer(re.escape(stop), text)] if stops else []
    return [m for m in mentions if all(m.end <= a or m.start >= b for a, b in spans)] if spans else mentions


_START, _END = attrgetter("start"), attrgetter("end")


@frozen
class Step:
    """What a refiner did: the mentions that it removed and those that it added."""

    refiner: str
    removed: tuple[Mention, ...]
    added: tuple[Mention, ...]


def refine(text: str, tokens: Tokens, mentions: Iterable[Mention], steps: list[Step] | None = None) -> list[Mention]:
    """The mentions after all refiners, ordered by start, none overlapping; ``steps`` collects what each one did."""
    now = sorted(mentions, key=_END, reverse=True)
    now.sort(key=_START)
    for refiner in REFINERS:
        new = refiner.run(text, tokens, now)
        if steps is not None and new != now:
            gone = tuple(m for m in now if m not in new)
            steps.append(Step(refiner.name, gone, tuple(m for m in new if m not in now)))
        now = new
    return now

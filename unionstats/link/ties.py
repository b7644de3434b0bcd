"""Ties: the organization and the place that each number is about, by a ladder of small named steps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from unionstats.model import Article, Entity, Mention


@dataclass(frozen=True, slots=True)
class Tie:
    """What a number was tied to, and the step of the ladder that did it."""

    org: Entity | None = None
    org_step: str = ""
    place: Entity | None = None
    place_step: str = ""


def ties(
    article: Article,
    sentences: Sequence[Sequence[tuple[int, int]]],
    mentions: Sequence[Sequence[Mention]],
    entities: Sequence[Entity],
) -> list[list[Tie]]:
    """A tie for each mention, paragraph by paragraph."""
    return [[Tie() for _ in row] for row in mentions]

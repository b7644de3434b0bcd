"""Ties: the organization and the place that each number is about, by two ladders of small named steps.

An entity first gets the part that it plays in its clause (``parts``): the head that acts, the place where it happens,
the publisher of the figures, what is compared with, and so on.  Then each number climbs the ladders ``ORG_STEPS`` and
``PLACE_STEPS``, nearest first; the step that hit is kept as provenance.  Nothing is borrowed from another article.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import compress

from unionstats.link.clauses.clauses import Clauses
from unionstats.link.orgs.ladder import ORG_STEPS
from unionstats.link.orgs.others import NOBODY
from unionstats.link.places.clause import NOWHERE
from unionstats.link.places.ladder import PLACE_STEPS
from unionstats.link.places.wide import wide_enough
from unionstats.link.scene import NEAR, Scene, Trait, traits
from unionstats.link.topics import Topic
from unionstats.model import Article, Entity, Mention, frozen


@frozen
class Tie:
    """What a number was tied to, and the step of the ladder that did it."""

    org: Entity | None = None
    org_step: str = ""
    place: Entity | None = None
    place_step: str = ""


_NOTHING = Tie()


def ties(
    article: Article,
    sentences: Sequence[Sequence[tuple[int, int]]],
    mentions: Sequence[Sequence[Mention]],
    entities: Sequence[Entity],
    sources: Sequence[Entity] = (),
) -> list[list[Tie]]:
    """A tie for each mention, paragraph by paragraph; dates are tied to nothing.

    ``sources`` are where the page is from, and whose account it is.
    """
    named: list[list[Entity]] = [[] for _ in article.paragraphs]
    for e in entities:
        named[e.paragraph].append(e)
    paragraphs = [Clauses(p.text, sentences[i], mentions[i], named[i]) for i, p in enumerate(article.paragraphs)]
    topic = Topic(article, paragraphs, sources)
    found = []
    for i, (p, a) in enumerate(zip(paragraphs, article.paragraphs, strict=True)):
        if all(m.kind == "date" for m in mentions[i]):
            found.append([_NOTHING] * len(mentions[i]))
            continue
        there, headline, earlier = traits(p), a.role not in ("body", "caption"), _Before(paragraphs, i)
        found.append(
            [
                _NOTHING if m.kind == "date" else _climb(there, Scene(p, m, topic, headline, index=i, earlier=earlier))
                for m in mentions[i]
            ]
        )
    return found


@frozen
class _Before:
    """The paragraphs before the one at ``end``, the last first; each step may go through them anew."""

    paragraphs: Sequence[Clauses]
    end: int

    def __iter__(self) -> Iterator[Clauses]:
        return (self.paragraphs[k] for k in reversed(range(self.end)))


_Steps = list[tuple[str, Callable[[Scene], Entity | None]]]


# Paragraphs are of few sorts, and so are their numbers.
@lru_cache(maxsize=1 << 12)
def _ladders(there: frozenset[Trait], near: tuple[bool, ...]) -> tuple[_Steps, _Steps]:
    """The steps that may find an organization and a place for a number, by what is ``there`` in its paragraph and near.

    Of all steps four in five are spared: what they look for is nowhere.
    """
    there = there.union(*compress(NEAR, near))
    orgs = [(name, step) for name, step, needed in ORG_STEPS if needed <= there]
    return orgs, [(name, step) for name, step, needed in PLACE_STEPS if needed <= there]


def _climb(there: frozenset[Trait], scene: Scene) -> Tie:
    org_steps, place_steps = _ladders(there, scene.near())
    for name, step in org_steps:
        if org := step(scene):
            scene.org, scene.org_step = None if org is NOBODY else org, name
            break
    for name, step in place_steps:
        if (place := step(scene)) is NOWHERE:
            break
        if place and place.place:
            return Tie(scene.org, scene.org_step, wide_enough(scene, place), name)
    return Tie(scene.org, scene.org_step)

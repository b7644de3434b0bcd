"""Ties: the organization and the place that each number is about, by two ladders of small named steps.

An entity first gets the part that it plays in its clause (``parts``): the head that acts, the place where it happens,
the publisher of the figures, what is compared with, and so on.  Then each number climbs the ladders ``ORG_STEPS`` and
``PLACE_STEPS``, nearest first; the step that hit is kept as provenance.  Nothing is borrowed from another article.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import compress

from unionstats import rx
from unionstats.link.clauses.clauses import Clauses
from unionstats.link.echoes import said_below
from unionstats.link.everywhere import may_be_general
from unionstats.link.laws import may_set
from unionstats.link.orgs.ladder import ORG_STEPS, UNSAID
from unionstats.link.orgs.others import NOBODY
from unionstats.link.places.answers import NOWHERE
from unionstats.link.places.events import goes_on_with_event
from unionstats.link.places.ladder import ONLY_BEHIND, PLACE_STEPS
from unionstats.link.places.wide import wide_enough
from unionstats.link.scene import NEAR, OF_KIND, Scene, Trait, needs
from unionstats.link.topics import Topic
from unionstats.model import Article, Entity, Kind, Mention, changed, frozen


@frozen
class Tie:
    """What a number was tied to, and the step of the ladder that did it."""

    org: Entity | None = None
    org_step: str = ""
    place: Entity | None = None
    place_step: str = ""


_NOTHING = Tie()
_DATES = frozenset({"date"})


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
        if not mentions[i] or {m.kind for m in mentions[i]} <= _DATES:
            found.append([_NOTHING] * len(mentions[i]))
            continue
        there, headline, earlier = _traits(p, topic), a.role not in ("body", "caption"), _Before(paragraphs, i)
        found.append(
            [
                _NOTHING if m.kind == "date" else _climb(there, Scene(p, m, topic, headline, index=i, earlier=earlier))
                for m in mentions[i]
            ]
        )
    orgs = [[(t.org, t.org_step) for t in row] if row else [] for row in found]
    for (i, j), org in said_below(article, mentions, orgs).items():
        place = found[i][j].place
        if place is None or place.place != "中国" or org.place == "中国":  # what all of the country does is no firm's
            found[i][j] = changed(found[i][j], org=org, org_step="echo")
    return found


@frozen
class _Before:
    """The paragraphs before the one at ``end``, the last first; each step may go through them anew."""

    paragraphs: Sequence[Clauses]
    end: int

    def __iter__(self) -> Iterator[Clauses]:
        return map(self.paragraphs.__getitem__, range(self.end - 1, -1, -1))


_WORDS: tuple[Trait, ...] = ("的", "全国", "为例", "这里", "周年")
# One of these stands where somebody strikes a place.
_ATTACKS = rx.compile("[袭击炸侵射攻]|席卷|横扫|重创|肆虐|对[^，。；]{2,8}的[^，。；]{0,6}行动")


def _traits(p: Clauses, topic: Topic) -> frozenset[Trait]:
    """What of all that steps need is in the paragraph."""
    found: set[Trait] = {word for word in _WORDS if word in p.text}
    if "那里" in p.text:
        found.add("这里")
    if p.orgs:
        found |= {"orgs", "named"}
    if p.places:
        found |= {"places", "named"}
    if topic.account:
        found.add("account")
    if topic.workers:
        found.add("workers")
    if p.text[:1] in UNSAID:
        found.add("unsaid")
    if "named" in found and _ATTACKS.search(p.text):
        found.add("attacks")
    if p.turn:
        found |= {"voices", "told"}
    elif p.text.startswith("“"):
        found.add("voices")
    if p.of_world:
        found.add("world")
    if goes_on_with_event(p.text):
        found.add("event")
    if may_be_general(p.text):
        found.add("general")
    if may_set(p.text):
        found.add("penalty")
    if p.quotations:
        found |= {"quotations", "persons"}
    elif p.persons:
        found.add("persons")
    if p.others:
        found.add("others")
    if p.reports:
        found.add("reports")
    return frozenset(found)


_Steps = list[tuple[str, Callable[[Scene], Entity | None]]]


# Paragraphs are of few sorts, and so are their numbers: of all steps four in five are spared, whose like is nowhere.
@lru_cache(maxsize=1 << 12)
def _org_steps(there: frozenset[Trait], near: tuple[bool, ...], kind: Kind) -> _Steps:
    """The steps that may find an organization for a number of a ``kind``, by what is in its paragraph and near."""
    there = there.union(*compress(NEAR, near), OF_KIND.get(kind, ()))
    return [(name, step) for name, step, needed in ORG_STEPS if needed <= there]


@lru_cache(maxsize=1 << 12)
def _place_steps(there: frozenset[Trait], near: tuple[bool, ...], kind: Kind, org_step: str) -> _Steps:
    """The steps that may then find a place; ``org_step`` found an organization."""
    there = there.union(*compress(NEAR, near), OF_KIND.get(kind, ()), needs("its org") if org_step else ())
    return [
        (name, step)
        for name, step, needed in PLACE_STEPS
        if needed <= there and org_step in ONLY_BEHIND.get(name, (org_step,))
    ]


def _climb(there: frozenset[Trait], scene: Scene) -> Tie:
    near, kind = scene.near(), scene.mention.kind
    for name, step in _org_steps(there, near, kind):
        if org := step(scene):
            scene.org, scene.org_step = None if org is NOBODY else org, name
            break
    for name, step in _place_steps(there, near, kind, scene.org_step):
        if (place := step(scene)) is NOWHERE:
            break
        if place and place.place:
            return Tie(scene.org, scene.org_step, wide_enough(scene, place), name)
    return Tie(scene.org, scene.org_step)

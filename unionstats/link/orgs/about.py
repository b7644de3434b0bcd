"""The organization that the article is about, where the number is not another's."""

from __future__ import annotations

from collections.abc import Callable

from unionstats import rx
from unionstats.link.clauses.clauses import Role
from unionstats.link.firms import is_firm
from unionstats.link.orgs.acting import PARTY_OFFICES, TELLS, acting_place, belongs, leads, places_own, wider
from unionstats.link.orgs.lists import next_point, peer
from unionstats.link.orgs.others import builder, is_dug, park_acts, rescued, speaks_of_own
from unionstats.link.orgs.passed import (
    KEY_PROJECT,
    no_unions_matter,
    only_named,
    only_took_part,
    only_warned,
    ours_since,
)
from unionstats.link.scene import Scene, counts_for_place, within
from unionstats.link.seats import OF_WHICH
from unionstats.model import Entity


def topic_org(s: Scene) -> Entity | None:
    """The organization of the article, unless one of the vetoes says that the number is another's."""
    org = s.topic.org
    if org is None:
        return None
    firm, union = is_firm(org.name), org.name.endswith(_UNIONS)
    for veto in _VETOES_ON_FIRMS if firm else _VETOES_ON_UNIONS if union else _VETOES:
        if veto(s, org):
            return None
    if union and is_dug(s):
        return builder(s)
    if _is_aside(s, org) or (not s.paragraph.orgs and _is_persons(s)):
        return None
    titled = s.topic.titled(org)
    if s.index == org.paragraph and s.mention.start < org.start and s.paragraph.text.endswith(OF_WHICH, 0, org.start):
        return None  # 共投入[860万元]，其中|恒岳公司|投入320万元
    ahead = s.index < org.paragraph or (s.index == org.paragraph and s.end <= org.start)
    if ahead and not (s.headline or titled) and _enters(org):
        return None
    own = {r.entity.start for r in s.paragraph.orgs if r.entity.name == org.name}
    local = [r for r in s.paragraph.standing if r.entity.start not in own]  # 在该校 is at itself
    if org.place == "中国" and org.name.endswith(TELLS):
        # Of what an office of the country tells, what stands behind is no part: 投资增长7%。甲省增速更高。
        local = [r for r in local if r.entity.start < s.end]
    elif (
        union and not s.paragraph.quotations
    ):  # 活动投入3万元。其中，甲县投入1万元: who acts in a sentence behind has its own
        local = [
            r for r in local if r.entity.start < s.end or r.part != "head" or not within(r.entity.place, org.place)
        ]
    if local and (_is_over(org, local) or _is_strange(s, org, local, titled=titled, firm=firm)):
        return None
    if org.place == "中国" and not s.headline and not counts_for_place(org.name):
        # The ministry of the headline works in the provinces; what they do themselves is theirs.
        acting = [r.entity for r in local if r.part == "head" or not (titled or firm)]
        return None if any(e.place != "中国" and not e.text.endswith("部地区") for e in acting) else org
    return peer(s, org) if s.topic.peers and not s.headline else org


def _is_left(s: Scene, org: Entity) -> bool:
    """Has a section left what the article is about: a firm's story goes on to others, 石桥：… is of 石桥?

    A story of a union is of it throughout, as far as nobody above it acts.
    """
    if not s.topic.left(s.index) or s.topic.alone:
        return False
    return "工会" not in org.name


def _of_several(s: Scene, org: Entity) -> bool:
    """What all of several firms do is not one firm's."""
    return s.several_since(s.paragraph.clause(s.start) - 1)


def _not_its(s: Scene, org: Entity) -> bool:
    """What a place does itself is no union's matter, nor its government's or its party committee's."""
    if speaks_of_own(s, org):
        return True
    there = acting_place(s, 0) if org.place else None
    if there is not None and (leads(org, there.entity) or no_unions_matter(s, there.entity, org)):
        return True
    return org.name.endswith(PARTY_OFFICES) and any(leads(org, r.entity) for r in s.places)


def _took_part(s: Scene, org: Entity) -> bool:
    """The figures of an event are not those of one who has only taken part in it."""
    if s.topic.titled(org):
        return False
    return any(r.entity.name == org.name and (only_took_part(s, r) or only_named(s, r.entity)) for r in s.earlier_orgs)


def _in_a_point(s: Scene, org: Entity) -> bool:
    """Was the firm only named in another point of a list (一是…；二是…)?"""
    return any(r.entity.name == org.name and next_point(s, r) for r in s.earlier_orgs)


_UNIONS = ("工会", "工会联合会")
# By what the organization is, what makes the number another's; in this order.
_Veto = Callable[[Scene, Entity], bool]
_VETOES: tuple[_Veto, ...] = (only_warned, _is_left, park_acts, _not_its, _took_part)
_VETOES_ON_FIRMS: tuple[_Veto, ...] = (_is_left, _of_several, _in_a_point, places_own, park_acts, rescued, _took_part)
_VETOES_ON_UNIONS: tuple[_Veto, ...] = (_is_left, park_acts, _not_its, _took_part)


def _is_aside(s: Scene, org: Entity) -> bool:
    """Does the paragraph only add what one may know, or tell of a district, a park or a project that is not named?"""
    if ours_since(s, org, s.start):
        return True
    return not s.orgs and not s.earlier_orgs and KEY_PROJECT.match(s.paragraph.text) is not None


# 周某谈了前景。他说，…
_SAYS_ON = rx.compile("[。；，][他她](?!们)[^，。；、]{0,2}?(?:说(?![服明法])|介绍|表示|指出|强调|透露|认为)")


def _is_persons(s: Scene) -> bool:
    """Is the paragraph one person's, or what one says who is named in it, and whose office is not?"""
    p = s.paragraph
    persons = any(k <= s.clause and k not in p.departments for k in p.persons)
    return persons or bool(_SAYS_ON.search(s.paragraph.text, 1, s.mention.start))


_RUNS = ("工会", "部", "署", "局", "委", "委员会", "政府", "海关", "油田", "法院", "检察院")


def _enters(org: Entity) -> bool:
    """A firm, or a party of the whole country, that enters later did not do what is told before."""
    outside = org.place == "中国" and not org.name.endswith(_RUNS)
    return outside or bool(org.place and not org.adcode) or is_firm(org.name)


def _is_over(org: Entity, local: list[Role]) -> bool:
    """What the prefecture does is not the county's union's."""
    over = [r.entity for r in local if r.part == "head" and r.entity.place != org.place]
    return bool(over) and not counts_for_place(org.name) and any(within(org.place, e.place) for e in over)


# 甲市共有出租车3020辆: not a firm's
_HAS = rx.compile("(?:共|现|原|总共|目前|一共)有[0-9一二两三四五六七八九十数几近约]")


def _is_strange(s: Scene, org: Entity, local: list[Role], *, titled: bool, firm: bool) -> bool:
    """Does a place stand or act in the paragraph that has nothing to do with ``org``?"""
    if not org.place:  # a firm may be anywhere, but is not a place that acts itself
        acts = [r for r in local if r.part == "head"] if not titled else ()
        if any(not belongs(r.entity, org) for r in acts):
            return True
        return any(_HAS.match(s.paragraph.text, r.entity.end) for r in local)
    # In a story of the county's union a village is where it works, unless the village acts itself (全村种植…).
    led = titled or (firm and all(r.entity.name == org.name for r in s.paragraph.orgs))
    led = led or any(r.part == "head" and r.entity.name == org.name for r in s.paragraph.orgs)
    # 云南省首创擂台赛，完成大理工会旧址保护: the province acts itself, wherever in it
    led = led or (
        org.name.endswith(_UNIONS) and any(r.part == "head" and r.entity.place == org.place for r in s.places)
    )
    return any(
        not belongs(r.entity, org)
        and (r.part == "head" or not (wider(r.entity, org) or (led and within(r.entity.place, org.place))))
        for r in local
    )

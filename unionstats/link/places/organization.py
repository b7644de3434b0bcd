"""The place that the organization of a number brings: its own, or the nearer one where it acts."""

from __future__ import annotations

from bisect import bisect_left

from unionstats import rx
from unionstats.link.clauses.clauses import place_of
from unionstats.link.firms import is_firm_of_the_country
from unionstats.link.places.answers import NOWHERE, here
from unionstats.link.places.before import built_elsewhere, reported_on, team_at
from unionstats.link.places.lists import joined
from unionstats.link.projects import builds
from unionstats.link.scene import Scene, counts_for_place, start, within
from unionstats.model import Entity

# The steps that found an organization in the sentence itself.
NAMED = ("subject", "publisher", "owner", "opened", "speaker", "receiver", "person", "spread")

_OWNS = rx.compile("(?:现|共|目前|现在|总共|一共|全员|如今)*(?:有|拥有|管辖|下辖|辖|下设)")


def org_place(s: Scene) -> Entity | None:
    """The organization that acts in this sentence brings its place, or a nearer one that it came to before."""
    org = s.org
    if not org:
        return None
    home = s.topic.place_of(org)
    if not home.place:
        return None
    if given := _given(s, org):
        return given
    if s.org_step == "publisher" and (struck := reported_on(s, org, home)):
        return struck
    if _PROJECT_BY.match(s.paragraph.text, s.start) and (there := _of_project(s, home)):
        return there
    if not _of_all(s, org) and (there := _came_to(s, home)):
        return there
    if home.adcode and not s.headline and (built := built_elsewhere(s, org, home, before=False)):
        return built
    if home.adcode and not s.headline and _only_builds(s, org, home):
        return NOWHERE
    if home.place == "中国" and (there := _done_with(s, org) or team_at(s, org)):
        return there
    if is_firm_of_the_country(org.name, home.place):
        return None  # 华能集团盈利80亿元: not the whole country's
    # What a country's ministry says of a flood holds where the article has it.
    told = s.org_step == "publisher" and (home.place == "中国" or not home.adcode)
    bureau = told and home.place == "中国" and org.name.endswith(("局", "署"))
    if bureau and not s.paragraph.places and _COUNTED.match(s.paragraph.text, org.end):
        return home  # 据国家邮政局统计, after what one city did
    return s.topic.place if told and s.topic.place and within(s.topic.place.place, home.place) else home


def _of_project(s: Scene, home: Entity) -> Entity | None:
    """石桥县文化宫奠基。本项目由市总工会建设，占地[9亩]: where the story is, in the place of whoever builds it."""
    about = s.topic.place
    return about if about and within(about.place, home.place) and about.place != home.place else None


_PROJECT_BY = rx.compile("(?:[本该此]|这个|这一)(?:项目|工程)(?=由|是|总|占|位于|建|预计|计划|投资|建筑)")
_GIVES = rx.compile("(?:援建|捐建|援助|捐赠|捐助|资助)(?:建设|修建|兴建|新建)?的")


def _given(s: Scene, org: Entity) -> Entity | None:
    """天津市总工会援建的|石桥县职工之家: where what it gave is."""
    given = _GIVES.match(s.paragraph.text, org.end)
    if given is None or given.end() > s.mention.start:
        return None
    parties = s.paragraph.parties
    at = bisect_left(parties, given.end(), key=start)
    there = parties[at].entity if at < len(parties) else None
    return place_of(there) if there and there.start == given.end() and there.place not in ("", "中国") else None


_COUNTED = rx.compile("(?:的|公布|发布|最新)*(?:统计|数据|监测)")


def _of_all(s: Scene, org: Entity) -> bool:
    """全市各级工会…, 公司现有职工[2300名]: is it told of the organization as a whole?"""
    if org.text.startswith("全"):
        return True
    return s.org_step == "subject" and _OWNS.match(s.paragraph.text, org.end) is not None


# 今年，省总将筹资300万元: no more told of a visit
_MOVES_ON = rx.compile(
    "(?:今年|去年|近年来?|近[0-9一二两三四五六七八九十]+年来?|[0-9]{4}年|[“十一二三四五”]{3,5}(?:期间|以来)|下一步|下半年|明年|截至|目前)"
)


def _came_to(s: Scene, home: Entity) -> Entity | None:
    """市总工会来到石桥县。…慰问[30人]: where it came before, in its own place."""
    if home.place == "中国" or _MOVES_ON.match(s.paragraph.text, s.start):
        return None
    for r in s.earlier_places:
        if r.part == "arrival" and within(r.entity.place, home.place):
            there = joined(s, r)
            return there if within(there.place, home.place) else home
    return None


_NUMBER = rx.compile("[0-9]")


def _done_with(s: Scene, org: Entity) -> Entity | None:
    """全国总工会工作组推动德阳经开区建会[62家]: with whom a body of the whole country did so, there."""
    for o in s.orgs:
        if o.entity.start < org.start and _NUMBER.search(s.paragraph.text, o.entity.end, org.start):
            continue  # 其中甲大学5名，乙所6名: each its own
        if o.entity is not org and o.entity.place not in ("", "中国") and here(o.part):
            return s.topic.place_of(o.entity)
    return None


_SMALL = rx.compile("[^村镇乡区道市县州旗]{1,5}(?:村|社区|镇|乡|街道)$")


def _only_builds(s: Scene, org: Entity, home: Entity) -> bool:
    """甲城分公司承建的铁路全长[25公里]: does it tell of what a branch builds, which may do so all around?"""
    if not org.name.endswith("分公司") or s.org_step != "subject" or not builds(s.paragraph.text, org):
        return False
    return not any(within(r.entity.place, home.place) for r in s.paragraph.standing)


_NAMES_SMALL = rx.compile("[村镇乡]|社区|街道")


# 普洱某公司的项目在石桥镇开工。该项目占地90亩: where it is built, of which one goes on to tell
_PROJECT = rx.compile("(?:该|此|这一|这个)(?:项目|工程|基地|产业园|园区|生产线|电站|风电场)")


def tied_place(s: Scene) -> Entity | None:
    """The place of an organization that was named before the sentence: its own, or what it counts for."""
    home = s.topic.place_of(s.org) if s.org else None
    if not s.org or not home or not home.place:
        return None
    about = s.topic.place if s.org_step == "topic" and any(map(_NAMES_SMALL.search, s.topic.heads)) else None
    if about and within(about.place, home.place) and _SMALL.search(about.place):
        return about  # 白石村第一书记的三笔账, whom the prefecture's union sent there
    if s.org_step == "topic" and _PROJECT.match(s.paragraph.text, s.start):
        built = s.topic.place
        return built if built and within(built.place, home.place) else home
    if s.org_step == "topic" and s.topic.guest_of(s.org, home):
        return s.topic.place  # 舞钢市运动会开幕, to which one of the union of its prefecture came
    there = s.topic.place if s.org_step == "topic" and not s.topic.titled(s.org) else None
    city = home.adcode[4:] == "00" and home.place != "中国"
    if there and city and there.adcode[4:] not in ("", "00") and there.adcode[:2] != home.adcode[:2]:
        return there  # a village in one province, to which a body from a city of another gives
    # 昆明海关 counts for 云南, where that is what the article is about.
    topic = s.topic.place if counts_for_place(s.org.name) else None
    if topic and within(home.place, topic.place):
        return topic
    return None if is_firm_of_the_country(s.org.name, home.place) else home

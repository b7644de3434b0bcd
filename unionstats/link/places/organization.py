"""The place that the organization of a number brings: its own, or the nearer one where it acts."""

from __future__ import annotations

from unionstats import rx
from unionstats.link.clauses.org_lists import is_sample
from unionstats.link.firms import is_firm_of_the_country
from unionstats.link.places.answers import NOWHERE, here
from unionstats.link.places.before import TEAM, built_elsewhere, team_at, where_it_was
from unionstats.link.places.lists import first_of_list, joined
from unionstats.link.projects import builds
from unionstats.link.scene import Scene, counts_for_place, within
from unionstats.model import Entity

# The steps that found an organization in the sentence itself.
NAMED = ("subject", "publisher", "owner", "opened", "speaker", "receiver", "person", "spread")

_TO_THE_SCENE = rx.compile(
    "(?:赶赴|赶到|赶往|赶至|到达|奔赴|抵达|前往|到)了?(?:事发|事故|火灾|起火|灾害|救援|案发|出事)*(?:现场|地点|火场)|事发地"
)
_ALLOTTED = ("下达", "拨付", "下拨", "划拨", "安排", "补助", "支持", "援助")
_ACTS = ("head", "agent", "publisher")
# What is told of all of it, wherever it came to before.
_STUDIES = ("大学", "学院", "研究院", "研究所", "研究中心")  # what they find out is not of where they are
_OWNS = rx.compile("(?:现|共|目前|现在|总共|一共|全员|如今)*(?:有|拥有|管辖|下辖|辖|下设)")


def org_place(s: Scene) -> Entity | None:
    """The organization that acts in this sentence brings its place, or a nearer one that it came to before."""
    org = s.org
    if not org:
        return None
    home = s.topic.place_of(org)
    if not home.place:
        return None
    if first_of_list(s, org):
        return s.topic.place
    if counts_for_place(org.name) and (counted := _counted_for(s, home)):
        return counted
    if not _of_all(s, org) and (there := _came_to(s, home)):
        return there
    if scene := _at_the_scene(s, home):
        return scene
    if not home.adcode and org.name.endswith(_MISSIONS) and _HURT.search(s.paragraph.text, s.start, s.end):
        return _where_it_befell(s) or home
    if home.adcode and not s.headline and (built := built_elsewhere(s, org, home, before=False)):
        return built
    if home.adcode and not s.headline and _only_builds(s, org, home):
        return NOWHERE
    if home.place == "中国" and (there := _done_with(s, org) or team_at(s, org)):
        return there
    if is_firm_of_the_country(org.name, home.place):
        return None  # 华能集团盈利80亿元: not the whole country's
    studied = s.org_step == "publisher" and org.name.endswith(_STUDIES) and s.topic.place
    if studied and not s.topic.titled(org):
        return s.topic.place  # 据某大学的一份评估，赛事带动消费2亿元
    # What a country's ministry says of a flood holds where the article has it.
    told = s.org_step == "publisher" and (home.place == "中国" or not home.adcode)
    return s.topic.place if told and s.topic.place and within(s.topic.place.place, home.place) else home


_MISSIONS = ("使馆", "领馆", "领事馆")
_HURT = rx.compile("死亡|受伤|轻伤|重伤|伤亡|遇难|身亡|丧生|遇害|失踪|失联|被困|被绑架")


def _where_it_befell(s: Scene) -> Entity | None:
    """中国驻清迈总领馆确认，事故造成[3人]死亡: where the accident was told to be, not where the consulate is."""
    before = (r.entity for r in s.earlier_places if r.part in ("head", "site") and not r.entity.adcode)
    return next(before, s.topic.place)


# 今年以来，他们累计; 截至5月底，已; 据了解，三年来，该律师团
_SO_FAR = rx.compile(
    "(?:据(?:了解|悉|介绍|统计)，)?"
    "(?:自?(?:今年|去年|近年|[0-9]{4}年|[0-9一二两三四五六七八九十]{1,2}年多?)(?:[0-9]{1,2}月|初|上?半年)?(?:以来|至今|来)"
    "|(?:今年|去年|上半年|截至(?:目前|[^，。；]{1,12}?[月日底末])|至今)(?=，|已|共|累计))，?"
    "(?P<same>[他她]们|(?:该[一-龥]{0,6}?(?:[队团会组]|中心))?(?:已|共|累计|先后|又))?"
)


def so_far_place(s: Scene) -> Entity | None:
    """市总工会走进石桥乡。…今年以来，市总已举办讲座[56场]: what a body has done over a time is not of the one place
    that it came to before."""
    m = _SO_FAR.match(s.paragraph.text, s.start) if s.org else None
    if m is None or not s.org or m.end() > s.mention.start or not (m["same"] or s.org_step == "subject"):
        return None
    home = s.topic.place_of(s.org)
    came = next((r.entity for r in s.earlier_places if r.part == "arrival"), None)
    if not home.place or home.place == "中国" or came is None or came.place == home.place:
        return None
    return home if within(came.place, home.place) else None


def _counted_for(s: Scene, home: Entity) -> Entity | None:
    """海口海关监管海南免税金额8亿元，购物[10万人次]: all that it counts for."""
    for r in s.places:
        if here(r.part) and r.entity.place != home.place and within(home.place, r.entity.place):
            return r.entity
    about = s.topic.place
    return about if about and about.place != "中国" and within(home.place, about.place) else None


def _of_all(s: Scene, org: Entity) -> bool:
    """全市各级工会…, 公司现有职工[2300名]: is it told of the organization as a whole?"""
    if org.text.startswith("全"):
        return True
    return s.org_step == "subject" and _OWNS.match(s.paragraph.text, org.end) is not None


def _came_to(s: Scene, home: Entity) -> Entity | None:
    """市总工会来到石桥县。…慰问[30人]: where it came before, in its own place."""
    if home.place == "中国":
        return None
    for r in s.earlier_places:
        if r.part == "arrival" and within(r.entity.place, home.place):
            acts = (o.entity for o in s.earlier_orgs if o.entity.start < r.entity.start and o.part in _ACTS)
            who = next(acts, None)
            if who and who.place and not within(who.place, home.place):
                continue  # somebody from elsewhere came there
            there = joined(s, r)
            return there if within(there.place, home.place) else home
    return None


def _at_the_scene(s: Scene, home: Entity) -> Entity | None:
    """石桥县一仓库起火。市消防支队调派[14辆]消防车赶赴现场: where it was."""
    if not _TO_THE_SCENE.search(s.paragraph.text, s.start, s.end):
        return None
    near = (r.entity for r in s.earlier_places if here(r.part) and r.entity.place != home.place)
    return next((e for e in near if within(e.place, home.place)), None)


def _done_with(s: Scene, org: Entity) -> Entity | None:
    """全国总工会工作组推动德阳经开区建会[62家]: with whom a body of the whole country did so, there."""
    for o in s.orgs:
        if o.entity.start < org.start and _NUMBER.search(s.paragraph.text, o.entity.end, org.start):
            continue  # 甲大学9名，乙研究所[7名]
        if o.part == "employer" and is_sample(s.paragraph.text, o.entity):
            continue  # 命名石桥市某厂一车间等[100个]先进集体
        if o.entity is not org and o.entity.place not in ("", "中国") and here(o.part):
            return s.topic.place_of(o.entity)
    for r in s.places:  # 财政部下达甘肃省补贴21亿元，比去年增加3亿元
        if r.entity.start > org.end and _allots(s, r.entity.start):
            return joined(s, r)
    return None


def _allots(s: Scene, at: int) -> bool:
    """Is something allotted to the place at ``at``, and is it no other sum (6000万元支持贵州，[4000万元]支持广西)?"""
    text = s.paragraph.text
    verb = next((v for v in _ALLOTTED if text.endswith(v, 0, at)), "")
    return bool(verb) and not _SUM.search(text, s.start, at - len(verb))


_NUMBER = rx.compile("[0-9]")
_SUM = rx.compile("[0-9][余多]?[万亿]{0,2}[余多]?元(?:用于|专项)?$")


def _only_builds(s: Scene, org: Entity, home: Entity) -> bool:
    """甲城分公司承建的铁路全长[25公里]: does it tell of what a branch builds, which may do so all around?"""
    if not org.name.endswith("分公司") or s.org_step != "subject" or not builds(s.paragraph.text, org):
        return False
    return not any(within(r.entity.place, home.place) for r in s.paragraph.standing)


def _in_headline(s: Scene, place: Entity) -> bool:
    """Is it a village or a town that the headline names?"""
    small = _SMALL.search(place.place)
    return small is not None and any(small[0] in head for head in s.topic.heads)


_SMALL = rx.compile("[^村镇乡区道市县州旗]{1,5}(?:村|社区|镇|乡|街道)$")
_NAMES_SMALL = rx.compile("[村镇乡]|社区|街道")


def tied_place(s: Scene) -> Entity | None:
    """The place of an organization that was named before the sentence: its own, or what it counts for."""
    home = s.topic.place_of(s.org) if s.org else None
    if not s.org or not home or not home.place:
        return None
    if home.place == "中国" and TEAM.match(s.paragraph.text) and (there := where_it_was(s, s.org)):
        return there
    about = s.topic.place if s.org_step == "topic" and any(map(_NAMES_SMALL.search, s.topic.heads)) else None
    if about and within(about.place, home.place) and _in_headline(s, about):
        return about  # 白石村第一书记的三笔账, whom the prefecture's union sent there
    if s.org_step == "topic" and s.topic.guest_of(s.org, home):
        return s.topic.place  # 舞钢市运动会开幕, to which one of the union of its prefecture came
    if built := built_elsewhere(s, s.org, home, before=True):
        return built
    # 昆明海关 counts for 云南, where that is what the article is about.
    topic = s.topic.place if counts_for_place(s.org.name) else None
    if topic and within(home.place, topic.place):
        return topic
    return None if is_firm_of_the_country(s.org.name, home.place) else home

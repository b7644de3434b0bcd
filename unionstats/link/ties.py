"""Ties: the organization and the place that each number is about, by two ladders of small named steps.

An entity first gets the part that it plays in its clause (``_part``): the head that acts, the place where it happens,
the publisher of the figures, what is compared with, and so on.  Then each number climbs the ladders ``ORG_STEPS`` and
``PLACE_STEPS``, nearest first; the step that hit is kept as provenance.  Nothing is borrowed from another article.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import islice, pairwise, takewhile

from unionstats import gazetteer, rx
from unionstats.link.lazy import lazy
from unionstats.link.parts import AND, Clauses, Part, Role, place_of
from unionstats.link.topics import Topic
from unionstats.model import Article, Entity, Mention, frozen

_SPREAD = 2  # characters of 分别 and 依次
# The ways in which an organization was read that make it one of a place's own: 市总工会, not 市里的公司.
_GOVERNS = frozenset({"known", "place", "level", "department", "unit", "own"})
_OFFICE = rx.compile(
    r"(?:党委|党组|机关)?(?:常务)?副?(?:书记|常委|主席|主任|部长|市长|县长|区长|省长|局长|厅长|会长|董事长|总经理|委员)"
)
# What a step finds that knows that a number is no organization's.
_NOBODY = Entity(0, 0, 0, "", "org", "")
# How many names back an earlier one is looked for: in a paragraph without end each number looks back equally far.
_FAR = 200
# 甲公司、乙公司等[12家]企业, 甲市某湖、乙市某山等[5处]疗养院: an example of what is counted is not whose it is.
_EXAMPLE = rx.compile(r"(?:[一-龥]{0,8}?[、和与及][^，。；]{1,40}?)?等(?:国|地|国家|地区|省|市|单位|部门)?的?")
_LAST_EXAMPLE = rx.compile(r"[一-龥]{0,8}?等(?:国|地|国家|地区|省|市|单位|部门)?的?")


@frozen
class Tie:
    """What a number was tied to, and the step of the ladder that did it."""

    org: Entity | None = None
    org_step: str = ""
    place: Entity | None = None
    place_step: str = ""


class _Scene:
    """A number on the ladder: its paragraph, the article's topics, and the organization once it is known."""

    def __init__(self, paragraph: Clauses, mention: Mention, topic: Topic, headline: bool) -> None:
        self.paragraph = paragraph
        self.mention = mention
        self.topic = topic
        self.headline = headline
        self.clause = paragraph.clause(mention.start)
        self.start, self.end = paragraph.sentence(mention.start)
        self.org: Entity | None = None
        self.org_step = ""

    @lazy
    def orgs(self) -> list[Role]:
        """The organizations before the number in its sentence, nearest first."""
        return self._before(self.paragraph.orgs)

    @lazy
    def places(self) -> list[Role]:
        """The places before the number in its sentence, nearest first."""
        return self._before(self.paragraph.places)

    @lazy
    def earlier_orgs(self) -> list[Role]:
        """The organizations in earlier sentences of the paragraph, nearest first."""
        return self._earlier(self.paragraph.orgs)

    @lazy
    def earlier_places(self) -> list[Role]:
        """The places in earlier sentences of the paragraph, nearest first."""
        return self._earlier(self.paragraph.places)

    def _earlier(self, roles: list[Role]) -> list[Role]:
        at = bisect_left(roles, self.start, key=_start)
        return roles[max(at - _FAR, 0) : at][::-1]

    def _before(self, roles: list[Role]) -> list[Role]:
        """Those before the number in its sentence, nearest first, without the examples of what it counts."""
        m, text = self.mention, self.paragraph.text
        low, high = bisect_left(roles, self.start, key=_start), bisect_left(roles, m.start, key=_start)
        near = [r for r in reversed(roles[max(low, high - _FAR) : high]) if r.entity.end <= m.start]
        if text[m.start - 1 : m.start] == "等":
            # 评选出甲市货运中心提出的《…》等20个建议: who proposed one; 甲公司、乙公司班组等9家单位: the first of them.
            near = [r for r in near if r.clause != self.clause or (r.part != "owner" and text[r.entity.end] != "、")]
        return [r for r in near if not _is_example(text, r.entity, m)]


def _is_example(text: str, e: Entity, m: Mention) -> bool:
    last = text[e.start - 1 : e.start] in ("、", "和", "与", "及") and _LAST_EXAMPLE.fullmatch(text, e.end, m.start)
    return bool(last or _EXAMPLE.fullmatch(text, e.end, m.start))


def _start(role: Role) -> int:
    return role.entity.start


def _within(place: str, ancestor: str) -> bool:
    if ancestor == "中国":
        return place == "中国" or bool(re.match(r"[^省市区]{2,8}(?:省|市|自治区|特别行政区)", place))
    return bool(ancestor) and place.startswith(ancestor)


# --- the organization ---------------------------------------------------------------------------------------------


def _acting_place(s: _Scene, after: int) -> Role | None:
    """A place that heads a clause between ``after`` and the number, and so acts by itself."""
    for r in s.places:
        if r.part == "head" and r.entity.start >= after:
            return r
    return None


# Who counts for all of a country, a province … and what lies in it; a custom house also for the province around.
_COUNTERS = ("统计局", "统计署", "海关", "调查总队", "调查队", "普查办公室")


def _belongs(place: Entity, org: Entity) -> bool:
    """Whether what ``place`` does may be the organization's: 全市 in a story of the city's union, not of its firm."""
    if org.rule not in _GOVERNS and not org.name.startswith(place.place):  # 美国财政部
        return False
    if org.name.endswith(_COUNTERS) and _within(place.place, org.place):
        return True
    if not org.place:  # a firm of the whole country is no district's
        return org.rule != "known" or place.name == "中国"
    return place.place == org.place or (_within(org.place, place.place) and org.place != "中国")


def _spread_org(s: _Scene) -> Entity | None:
    return _spread(s, s.paragraph.orgs)


def _person(s: _Scene) -> int:
    """The last clause up to the number, in its sentence, in which a person acts; -1 where none does."""
    persons = s.paragraph.persons
    at = bisect_left(persons, s.clause + 1) - 1
    return persons[at] if at >= 0 and s.paragraph.bounds[persons[at]] >= s.start else -1


def _own_doing(s: _Scene) -> Entity | None:
    """What a person does for himself is nobody's else: 她又开了7家分店 in a story of the union that helped her."""
    return _NOBODY if _person(s) >= 0 else None


def _subject(s: _Scene) -> Entity | None:
    for r in s.orgs:
        if r.part in ("head", "agent"):
            if r.clause < _person(s):
                return None
            acting = _acting_place(s, r.entity.end)
            return None if acting and not _belongs(acting.entity, r.entity) else _first_of(s, r)
    return None


def _first_of(s: _Scene, role: Role) -> Entity:
    """Of coordinated heads (A和B联合…) the first; of the offices of one person (县委常委、县总工会主席) the last."""
    orgs = s.paragraph.orgs
    begin = bisect_left(orgs, s.paragraph.bounds[role.clause], key=_start)
    clause = takewhile(lambda r: r.clause == role.clause, islice(orgs, begin, None))
    group = [r.entity for r in clause if r.part in ("head", "agent")]
    if not group or group[0].start > role.entity.start or _OFFICE.match(s.paragraph.text, group[0].end):
        return role.entity
    return group[0]


def _publisher(s: _Scene) -> Entity | None:
    for r in s.orgs:
        if r.part == "publisher":
            return r.entity
    return None


def _owner(s: _Scene) -> Entity | None:
    for r in s.orgs:
        if r.clause == s.clause and r.part in ("owner", "site", "arrival"):
            return r.entity
    return None


# “…”X主席某某说: who speaks is named behind what is said.
_SPEAKS = rx.compile(
    r"[^。！？；“]{0,30}?(?:说(?![明服])|介绍|表示|告诉|坦言|感慨|感叹|透露|解释|回忆|道[，：。]|算[了起]?[^，。；]{0,4}账)"
)


def _speaks(s: _Scene, roles: Sequence[Role]) -> Entity | None:
    """Which of ``roles`` stands behind the quotation that holds the number, as the speaker's."""
    p = s.paragraph
    at = bisect_left(p.quotations, (s.mention.start, 0)) - 1
    if at < 0 or p.quotations[at][1] <= s.mention.end:
        return None
    end = p.quotations[at][1]
    for r in islice(roles, bisect_left(roles, end, key=_start), None):
        if r.clause > p.clause(end) + 1:
            return None
        if _SPEAKS.match(p.text, r.entity.end) and not re.search("[。！？；]", p.text[end : r.entity.start]):
            return r.entity
    return None


def _opening(s: _Scene) -> Entity | None:
    """“…发了1万张券。”春节，X总工会筹集…: a paragraph opens with the words of the one that it goes on with."""
    p = s.paragraph
    if not p.quotations or p.quotations[0][0] > 0 or s.mention.end > p.quotations[0][1]:
        return None
    end = p.quotations[0][1]
    r = next(islice(p.orgs, bisect_left(p.orgs, end, key=_start), None), None)
    near = r and r.part == "head" and r.entity.start < p.sentence(end)[1]
    return r.entity if r and near else None


def _speaker(s: _Scene) -> Entity | None:
    """“…节支900多元。”X公司工会主席某某说: the speaker's, where the quotation itself names no one who acts."""
    if org := _speaks(s, s.paragraph.orgs) or _opening(s):
        # One who speaks for a part speaks of the whole, where that is spoken of: 恒岳集团 … 恒岳集团工会部长说.
        whole = (o.entity for o in s.earlier_orgs if len(o.entity.name) > 3)
        return next((o for o in whole if org.name.startswith(o.name)), org)
    return None


def _receiver(s: _Scene) -> Entity | None:
    """260人收到了X送来的…: the giver stands behind the number."""
    end = s.paragraph.bounds[s.clause + 1]
    for r in s.paragraph.orgs:
        if s.mention.end <= r.entity.start < end and r.part != "quoted":
            between = s.paragraph.text[s.mention.end : r.entity.start]
            if re.search(r"(?:收到|得到|获得|接受|受到|享受|领到|由|被|经|参加|加入|在)了?$", between):
                return r.entity
    return None


# What is counted in years of age besides the age of one.
_LIVES = rx.compile("寿命|年龄|平均|人均")


def _nobodys(s: _Scene) -> Entity | None:
    """How warm it is and how old somebody is are nobody's doing: only who says so stands nearer."""
    m, p = s.mention, s.paragraph
    age = m.unit == "a" and m.value is not None and m.value % 1 == 0
    return _NOBODY if m.unit == "Cel" or (age and not _LIVES.search(p.text, s.start, m.start)) else None


# 5年来，泸州公路…: how long it took, before who did it and where.
_OPENS = rx.compile(r"(?:多|余)?(?:以来|来|间|里|内)[，,]")


def _opened(s: _Scene, roles: Sequence[Role]) -> Entity | None:
    """What heads the clause that an opening duration belongs to."""
    p, m = s.paragraph, s.mention
    if m.kind != "duration" or not _OPENS.match(p.text, m.end) or p.clause(m.start) != p.clause(s.start):
        return None
    ahead = islice(roles, bisect_left(roles, m.end, key=_start), None)
    r = next(ahead, None)
    return r.entity if r and r.entity.start < s.end and r.clause == s.clause + 1 and r.part == "head" else None


def _opened_org(s: _Scene) -> Entity | None:
    return _opened(s, s.paragraph.orgs)


def _opened_place(s: _Scene) -> Entity | None:
    return None if s.org_step == "opened" else _opened(s, s.paragraph.places)


def _carried(s: _Scene) -> Entity | None:
    acting = _acting_place(s, 0)
    for r in s.earlier_orgs:
        if r.part in ("head", "agent", "publisher"):
            if acting and r.part != "publisher" and not _belongs(acting.entity, r.entity):
                return None
            return _first_of(s, r)
    return None


def _sentence_org(s: _Scene) -> Entity | None:
    for r in s.orgs:
        if r.part in ("owner", "site", "arrival"):
            acting = _acting_place(s, r.entity.end)
            return None if acting and not _belongs(acting.entity, r.entity) else r.entity
    return None


def _topic_org(s: _Scene) -> Entity | None:
    org = s.topic.org
    if org is None:
        return None
    local = s.paragraph.standing
    titled = s.topic.titled(org)
    wider = (r.entity for r in local if r.part == "head" and r.entity.place != org.place)
    if not org.name.endswith(_COUNTERS) and any(_within(org.place, e.place) for e in wider):
        return None  # what the prefecture does is not the county's union's
    if org.place:
        # In a story of the county's union a village is where it works, unless the village acts itself (全村种植…).
        strange = any(
            not _belongs(r.entity, org) and not (titled and r.part != "head" and _within(r.entity.place, org.place))
            for r in local
        )
    else:  # a firm may be anywhere, but is not a place that acts itself
        strange = not titled and any(r.part == "head" and not _belongs(r.entity, org) for r in local)
    if strange:
        return None
    if org.place == "中国" and not s.headline and any(r.entity.place != "中国" for r in local):
        return None
    return org


ORG_STEPS: tuple[tuple[str, Callable[[_Scene], Entity | None]], ...] = (
    ("spread", _spread_org),
    ("subject", _subject),
    ("opened", _opened_org),
    ("publisher", _publisher),
    ("owner", _owner),
    ("speaker", _speaker),
    ("receiver", _receiver),
    ("person", _own_doing),
    ("nobody", _nobodys),
    ("carried", _carried),
    ("sentence", _sentence_org),
    ("topic", _topic_org),
)


# --- the place ----------------------------------------------------------------------------------------------------


def _spread(s: _Scene, roles: Sequence[Role]) -> Entity | None:
    """A、B分别为x、y: each its own."""
    p, m = s.paragraph, s.mention
    at = bisect_right(p.spreads, m.start - _SPREAD) - 1
    if at < 0 or p.spreads[at] < s.start:
        return None
    mark = p.spreads[at]
    heads = [r.entity for r in roles if r.part != "quoted" and p.clause(mark) == r.clause]
    heads = [e for e in heads if e.end <= mark]
    if len(heads) < 2 or any(not AND.fullmatch(p.text, a.end, b.start) for a, b in pairwise(heads)):
        return None
    for run in _runs(p, mark + _SPREAD, s.end):
        if m in run and len(run) == len(heads):
            return heads[run.index(m)]
    return None


def _runs(p: Clauses, start: int, end: int) -> list[list[Mention]]:
    """The numbers between two offsets, those joined by 、 or 和 together."""
    runs: list[list[Mention]] = []
    for n in p.mentions:
        if start <= n.start < end and n.kind != "date":
            if runs and re.fullmatch(r"\s*(?:[、，,]?[和与及]?|以及)\s*", p.text[runs[-1][-1].end : n.start]):
                runs[-1].append(n)
            else:
                runs.append([n])
    return runs


def _spread_place(s: _Scene) -> Entity | None:
    if found := _spread(s, s.paragraph.places):
        return found
    org = _spread(s, s.paragraph.orgs)
    return s.topic.place_of(org) if org and org.place else None


def _joined(s: _Scene, role: Role) -> Entity:
    """Of coordinated places (A、B等地) their common ancestor."""
    group = [role.entity]
    roles, text = s.paragraph.places, s.paragraph.text
    at = bisect_left(roles, role.entity.start, key=_start)
    for r in reversed(roles[max(at - _FAR, 0) : at]):
        if not AND.fullmatch(text, r.entity.end, group[0].start):
            break
        group.insert(0, r.entity)
    if len(group) == 1:
        return role.entity
    shared = gazetteer.common(e.place for e in group)
    path, code = (shared.path, shared.adcode) if shared else ("", "")
    words = text[group[0].start : group[-1].end]
    return replace(group[0], end=group[-1].end, text=words, name=path, place=path, adcode=code)


def _here(part: Part) -> bool:
    return part not in ("compared", "far", "quoted")


def _clause_place(s: _Scene) -> Entity | None:
    for r in s.places:
        if r.clause == s.clause and _here(r.part):
            return _joined(s, r)
    return None


def _sentence_place(s: _Scene) -> Entity | None:
    before = s.places
    for r in before:
        if r.part in ("head", "site", "arrival", "venue"):
            # 甲市…，乙县总工会…: the later head is the nearer place.
            if s.org and s.org_step == "subject" and s.org.place and s.org.start > r.entity.start:
                return _nearer(_joined(s, r), s.topic.place_of(s.org))
            return _joined(s, r)
    if s.org_step not in ("subject", "owner"):
        for r in before:
            if _stands_free(s.paragraph, r):
                return _joined(s, r)
    return None


def _stands_free(p: Clauses, role: Role) -> bool:
    """强降雨导致X大量积水，超6万亩农作物被淹: inside its clause, but of nobody who acts there."""
    # 保持全国先进水平 says how far a comparison goes, not where.
    return (
        role.part == "owner"
        and role.entity.place != "中国"
        and not any(o.clause == role.clause and o.part != "owner" for o in p.orgs)
    )


def _nearer(place: Entity, home: Entity) -> Entity:
    """The place, where it lies in the organization's own; else the organization's."""
    return place if _within(place.place, home.place) else home


def _org_place(s: _Scene) -> Entity | None:
    """The organization that acts in this sentence brings its place, or a nearer one that it came to before."""
    if not s.org or s.org_step not in ("subject", "publisher", "owner", "opened", "speaker", "receiver", "spread"):
        return None
    home = s.topic.place_of(s.org)
    if not home.place:
        return None
    for r in s.earlier_places:
        if r.part == "arrival" and home.place != "中国" and _within(r.entity.place, home.place):
            return _joined(s, r)
    # What a country's ministry says of a flood holds where the article has it.
    told = s.org_step == "publisher" and (home.place == "中国" or not home.adcode)
    return s.topic.place if told and s.topic.place and _within(s.topic.place.place, home.place) else home


def _behind(s: _Scene) -> Entity | None:
    end = s.paragraph.bounds[s.clause + 1]
    places = s.paragraph.places
    for r in islice(places, bisect_left(places, s.mention.end, key=_start), None):
        if r.entity.start >= end:
            return None
        if r.part in ("site", "venue"):
            return r.entity
    return None


def _speaker_place(s: _Scene) -> Entity | None:
    """“收入5万元。”桃源乡白石村村民某某说: where the one lives who speaks."""
    return _speaks(s, s.paragraph.places)


def _paragraph_place(s: _Scene) -> Entity | None:
    orgs = s.earlier_orgs
    for r in s.earlier_places:
        # 用于全国电力行业 is of its own sentence only.
        if r.part == "head" or (r.part in ("site", "arrival") and r.entity.place != "中国"):
            return _joined(s, r)
    for r in orgs:
        if r.part in ("head", "agent", "publisher") and r.entity.place:
            return s.topic.place_of(r.entity)
    for r in s.earlier_places:
        if _stands_free(s.paragraph, r):
            return _joined(s, r)
    return None


def _tied_place(s: _Scene) -> Entity | None:
    if not s.org or not s.org.place:
        return None
    home, topic = s.topic.place_of(s.org), s.topic.place
    # 昆明海关 counts for 云南, where that is what the article is about.
    return topic if topic and s.org.name.endswith(_COUNTERS) and _within(home.place, topic.place) else home


def _topic_place(s: _Scene) -> Entity | None:
    place = s.topic.place
    # What a firm of no known place does is not the whole country's, in an article that speaks of the country too.
    if (
        place
        and place.name == "中国"
        and s.org
        and not s.org.place
        and s.org.rule in ("name", "alias", "pointer", "bare")
    ):
        return None
    return place


def _venue(s: _Scene) -> Entity | None:
    """Where the event of the paragraph, else of the article, is held, when nothing says more."""
    for r in s.earlier_places:
        if r.part == "venue":
            return r.entity
    return s.topic.venue


def _beside(s: _Scene) -> Entity | None:
    """向县医院拨付3万元: who is named beside the number is at least somewhere."""
    for r in s.orgs:
        if r.entity.place and r.part not in ("quoted", "compared"):
            return place_of(r.entity)
    return None


def _dateline(s: _Scene) -> Entity | None:
    return s.topic.dateline


PLACE_STEPS: tuple[tuple[str, Callable[[_Scene], Entity | None]], ...] = (
    ("spread", _spread_place),
    ("clause", _clause_place),
    ("sentence", _sentence_place),
    ("opened", _opened_place),
    ("behind", _behind),
    ("speaker", _speaker_place),
    ("org", _org_place),
    ("paragraph", _paragraph_place),
    ("tied", _tied_place),
    ("topic", _topic_place),
    ("venue", _venue),
    ("beside", _beside),
    ("dateline", _dateline),
)


def ties(
    article: Article,
    sentences: Sequence[Sequence[tuple[int, int]]],
    mentions: Sequence[Sequence[Mention]],
    entities: Sequence[Entity],
) -> list[list[Tie]]:
    """A tie for each mention, paragraph by paragraph; dates are tied to nothing."""
    named: list[list[Entity]] = [[] for _ in article.paragraphs]
    for e in entities:
        named[e.paragraph].append(e)
    paragraphs = [Clauses(p.text, sentences[i], mentions[i], named[i]) for i, p in enumerate(article.paragraphs)]
    topic = Topic(article, paragraphs)
    return [
        [Tie() if m.kind == "date" else _climb(_Scene(p, m, topic, headline)) for m in mentions[i]]
        for i, (p, headline) in enumerate(
            (p, a.role not in ("body", "caption")) for p, a in zip(paragraphs, article.paragraphs, strict=True)
        )
    ]


def _climb(scene: _Scene) -> Tie:
    for name, step in ORG_STEPS:
        if org := step(scene):
            scene.org, scene.org_step = None if org is _NOBODY else org, name
            break
    for name, step in PLACE_STEPS:
        if (place := step(scene)) and place.place:
            return Tie(scene.org, scene.org_step, place, name)
    return Tie(scene.org, scene.org_step)

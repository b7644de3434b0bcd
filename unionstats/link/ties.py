"""Ties: the organization and the place that each number is about, by two ladders of small named steps.

An entity first gets the part that it plays in its clause (``_part``): the head that acts, the place where it happens,
the publisher of the figures, what is compared with, and so on.  Then each number climbs the ladders ``ORG_STEPS`` and
``PLACE_STEPS``, nearest first; the step that hit is kept as provenance.  Nothing is borrowed from another article.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise
from typing import Literal

from unionstats.model import Article, Entity, Mention


@dataclass(frozen=True, slots=True)
class Tie:
    """What a number was tied to, and the step of the ladder that did it."""

    org: Entity | None = None
    org_step: str = ""
    place: Entity | None = None
    place_step: str = ""


# What an entity does in its clause.  ``head``: the clause begins with it; ``agent``: 由X; ``publisher``: 据X,
# X数据显示; ``site``: 在X; ``owner``: X所属, inside the clause; ``object``: 向X; ``compared``: 比X; ``far``: 来自X,
# 出口X; ``quoted``: inside 《》 or a short “…”; ``arrival``: a site that somebody comes to (来到X).
Part = Literal["head", "agent", "publisher", "site", "arrival", "owner", "object", "compared", "far", "quoted"]

_CLAUSE = re.compile(r"[，,。；;：:！？!?—…\n]|(?<=[^、]) (?=[^、])")
# What may stand in front of a clause's head without taking its place.
_LEAD = re.compile(
    r"(?:其中|此外|另外|同时|目前|当前|如今|现在|近日|日前|近年来|连日来|截至|截止|据悉|据了解|据介绍|据统计|其|而|且|并|但|由于|因为"
    r"|第[一二三四五六七八九十百0-9]+(?:届|次|期|批)|[本首上该]届|受|自|从|至|到|以来|期间|以后|之后|之前|前|后|起|底|初|末|今天|昨天|当天|当日|上午|下午|晚|记者|了解到|获悉|这个|这|是|仅|只"
    r"|尤其|特别|例如|比如|如|随着|根据|按照|为此|因此|截至目前|今年|去年|一直|还|也|又|再|已|将|都|共|日|月|年|个|的|，|、|和|与|及|以及|暨"
    r"|[\s“”‘’\"'（）()【】\[\]▲◆●■★☆▼◇○□0-9%\-.·•*#])+"
)
_SITE = re.compile(
    r"(?:在|位于|于|落户|坐落|举行|召开)(?:[^，。、]{1,10}的)?$"  # 在深度贫困的X
)
_ARRIVAL = re.compile(
    r"(?:赴|到|走进|来到|前往|深入|抵达|驻|进驻|派驻|开进|奔赴|走访|对口帮扶|结对帮扶)(?:了)?(?:[^，。、]{1,10}的)?$"
)
# 注册在X的公司: where another sits, inside an attribute.
_ATTRIBUTE = re.compile(r"[一-龥]{1,2}[在于]$")
_COMPARED = re.compile(
    r"(?:比|较|高于|低于|高出|超出|优于|快于|慢于|好于|占|占到|占了|距|距离|离|居|位居|位列|领先|相当于|约占)$"
)
_WITH = re.compile(r"(?:与|同|和|跟)$")
_FAR = re.compile(
    r"(?:来自|出口|出口到|出口至|运往|销往|远销|发往|运抵|转诊到|流向|寄往|飞往|发至|覆盖|辐射|涉及|遍布|返回|籍贯|进口|援助|涵盖|包括"
    r"|惠及|不只在|不仅在|不止在|不只是|不仅是|除了?)$"
)
# Where people come from is not where they are counted: X籍农民工, X游客.
_ORIGIN = re.compile(r"籍|医生|专家|医疗队|支医|支教|游客|客商|选手|考生|留学生|老乡|客人|旅客")
_BROUGHT = re.compile(
    r"引进|引入|进口|采购|购进|购买|调运|调来|运来|返回|返乡|回到|回来|出发|赶来|转入|招聘|招收|请来|聘请"
)
_OBJECT = re.compile(
    r"(?:向|给|对|为|与|和|同|联合|会同|协同|配合|慰问|走访|访问|拜访|支援|支持|帮助|资助|帮扶|针对|指导|督促|邀请|组织|协调|推荐|授予|被|把|将|让|使|用|以|围绕|通过|经)$"
)
_FROM = re.compile(r"(?:据|根据|依据|从|来自|按照?|记者从|日前从|近日从|获悉自|援引)$")
_SAYS = (
    r"数据|统计|监测|调查|测算|预计|估算|核算|报告显示|显示|介绍|获悉|了解到|通报|披露|称|表示|透露|说|指出"
    r"|(?:发布|公布)(?=[，：,:])|(?:发布|公布)[^，。；]{0,16}?(?:数据|报告|公报|消息|统计|结果|快报|显示)"
)
_PUBLISHES = re.compile(rf"(?:[^，。；！？]{{0,24}}?)(?:{_SAYS})")
_SOURCE = re.compile(rf"(?:[^，。；！？]{{0,24}}?)(?:{_SAYS}|发布|公布|消息|报告)")
# 甲公司、乙公司等[12家]企业: an example of what is counted is not whose it is.
_EXAMPLE = re.compile(r"(?:[、和与及][^，。；]{1,40}?)?等(?:国|地|国家|地区|省|市|单位|部门)?的?")
# 博览会在X开幕: an event is where it is held.
_HELD = re.compile(r"[^，。；]{0,6}?(?:开幕|举行|举办|召开|启动|开赛|开班|开馆|揭幕|启幕|成立|闭幕|落幕)")
_AND = re.compile(r"[、和与及至]|以及")
_SPREAD = re.compile(r"分别|依次")
_BRACKETS = (("《", "》", 60), ("“", "”", 12))


@dataclass(frozen=True, slots=True)
class _Role:
    entity: Entity
    part: Part
    clause: int


class _Paragraph:
    """The clauses of one paragraph and the parts that its entities play in them."""

    def __init__(
        self,
        text: str,
        sentences: Sequence[tuple[int, int]],
        mentions: Sequence[Mention],
        entities: Sequence[Entity],
    ) -> None:
        self.text = text
        self.sentences = sentences
        self.mentions = mentions
        self.bounds = [0, *(m.end() for m in _CLAUSE.finditer(text)), len(text) + 1]
        spans = [(e.start, e.end) for e in entities] + [(m.start, m.end) for m in mentions if m.kind == "date"]
        self._spans = sorted(spans)
        orgs = [e for e in entities if e.kind == "org" and e.rule != "media"]
        named = [e for e in entities if e.kind == "org"]
        self._heads: set[int] = set()
        self.orgs = [_Role(e, self._part(e), self.clause(e.start)) for e in orgs]
        self._heads = {r.clause for r in self.orgs if r.part in ("head", "agent", "publisher")}
        self.places: list[_Role] = []
        for e in entities:
            if e.kind == "place" and not any(o.start <= e.start and e.end <= o.end for o in named):
                self.places.append(_Role(e, self._joined_part(e), self.clause(e.start)))
        # 来到合作市人民医院: a site that is an organization is at its place.
        sites = [_Role(_place_of(r.entity), r.part, r.clause) for r in self.orgs if r.part in ("site", "arrival")]
        self.places = sorted(
            [*self.places, *(r for r in sites if r.entity.place)], key=lambda r: (r.entity.start, r.entity.end)
        )

    def _joined_part(self, e: Entity) -> Part:
        """The part of a place; one that is joined to the place before it (甲、乙) plays the same."""
        if self.places:
            last = self.places[-1]
            if _AND.fullmatch(self.text[last.entity.end : e.start]):
                return last.part
        return self._part(e)

    def clause(self, offset: int) -> int:
        """The number of the clause that holds ``offset``."""
        low, high = 0, len(self.bounds) - 1
        while low < high - 1:
            mid = (low + high) // 2
            if self.bounds[mid] <= offset:
                low = mid
            else:
                high = mid
        return low

    def sentence(self, offset: int) -> tuple[int, int]:
        return next(((a, b) for a, b in self.sentences if a <= offset < b), (0, len(self.text)))

    def _before(self, clause: int, offset: int) -> str:
        """What stands in the clause before ``offset``, its dates and entities left out."""
        start = self.bounds[clause]
        parts, at = [], start
        for a, b in self._spans:
            if a >= offset:
                break
            if b <= at:
                continue
            parts.append(self.text[at : max(a, at)])
            at = max(at, min(b, offset))
        parts.append(self.text[at:offset])
        return "".join(parts)

    def _part(self, e: Entity) -> Part:
        text, place, clause = self.text, e.kind == "place", self.clause(e.start)
        near, rest = text[max(self.bounds[clause], e.start - 16) : e.start], text[e.end : e.end + 44]
        if any(
            text.rfind(a, max(0, e.start - n), e.start) > text.rfind(b, max(0, e.start - n), e.start)
            and b in text[e.end : e.end + n]
            for a, b, n in _BRACKETS
        ):
            return "quoted"
        if near.endswith("由"):
            return "agent"
        if _FROM.search(near) and _SOURCE.match(rest):
            return "publisher"
        if _FAR.search(near) or (place and (rest.startswith("以外") or _ORIGIN.match(rest))):
            return "far"
        if place and near.endswith("从") and _BROUGHT.match(rest):
            return "far"
        if _COMPARED.search(near) or (_WITH.search(near) and re.match(r"相比|持平|相当", rest)):
            return "compared"
        if rest.startswith("的") and _ATTRIBUTE.search(near):
            return "owner"
        if _ARRIVAL.search(near):
            return "arrival" if place or not near.endswith("走访") else "object"
        if place and _SITE.search(near):
            return "site"
        if not _LEAD.sub("", self._before(clause, e.start)) and not (place and clause in self._heads):
            return "publisher" if not place and _PUBLISHES.match(rest) else "head"
        if _OBJECT.search(near):
            return "object"
        return "site" if _SITE.search(near) else "owner"


def _same_sentence(paragraph: _Paragraph, m: Mention, roles: Iterable[_Role]) -> list[_Role]:
    """The roles before the number in its sentence, nearest first, without the examples of what it counts."""
    start = paragraph.sentence(m.start)[0]
    before = [r for r in reversed(list(roles)) if start <= r.entity.start and r.entity.end <= m.start]
    return [r for r in before if not _EXAMPLE.fullmatch(paragraph.text, r.entity.end, m.start)]


def _earlier(paragraph: _Paragraph, m: Mention, roles: Iterable[_Role]) -> list[_Role]:
    """The roles in earlier sentences of the paragraph, nearest first."""
    start = paragraph.sentence(m.start)[0]
    return [r for r in reversed(list(roles)) if r.entity.start < start]


@dataclass(slots=True)
class _Scene:
    """A number on the ladder: its paragraph, the article's topics, and the organization once it is known."""

    paragraph: _Paragraph
    mention: Mention
    clause: int
    topic: _Topic
    headline: bool
    org: Entity | None = None
    org_step: str = ""


class _Topic:
    """What the article as a whole is about."""

    def __init__(self, article: Article, paragraphs: Sequence[_Paragraph]) -> None:
        self._article = article
        self._paragraphs = paragraphs

    @cached_property
    def org(self) -> Entity | None:
        """The organization of the headline; else the one that heads the first sentences and comes again."""
        weight: dict[str, float] = {}
        first: dict[str, Entity] = {}
        body = 0
        for p, q in zip(self._article.paragraphs, self._paragraphs, strict=True):
            body += p.role in ("body", "caption")
            for r in q.orgs:
                if r.part in ("quoted", "compared", "far"):
                    continue
                name = r.entity.name
                first.setdefault(name, r.entity)
                gain = 1.5 if r.part == "publisher" else 1.0 if r.part in ("head", "agent") else 0.5
                if p.role in ("title", "kicker", "subtitle"):
                    gain = 3.0
                elif body <= 1:
                    gain += 1.0
                weight[name] = weight.get(name, 0.0) + gain
        best = max(weight, key=lambda n: weight[n], default="")
        return first[best] if best and weight[best] >= 2 else None

    @cached_property
    def place(self) -> Entity | None:
        """The place that the article names most and first; of several without a leader their common ancestor."""
        weight: dict[str, float] = {}
        first: dict[str, Entity] = {}
        for i, q in enumerate(self._paragraphs):
            headline = self._article.paragraphs[i].role not in ("body", "caption")
            for r in q.places:
                if r.part not in ("head", "site", "arrival") and not (headline and r.part == "owner"):
                    continue
                first.setdefault(r.entity.place, r.entity)
                weight[r.entity.place] = weight.get(r.entity.place, 0.0) + (2.0 if i <= 1 else 1.0)
            for r in q.orgs:
                e = r.entity
                if e.place and r.part in ("head", "agent", "publisher"):
                    first.setdefault(e.place, _place_of(e))
                    weight[e.place] = weight.get(e.place, 0.0) + (1.0 if i <= 1 else 0.5)
        if not weight:
            return None
        # A place also speaks for the divisions that it lies in.
        total = {
            p: w + sum(v for q, v in weight.items() if q != p and p.startswith(q)) * 0.5 for p, w in weight.items()
        }
        best = max(total, key=lambda p: total[p])
        return first[best]

    @cached_property
    def held(self) -> dict[str, Entity]:
        """Where the events of the article are held: 博览会在X开幕."""
        places: dict[str, Entity] = {}
        for q in self._paragraphs:
            for r in q.orgs:
                for p in q.places if r.part == "head" else ():
                    behind = p.clause == r.clause and p.part == "site" and p.entity.start > r.entity.end
                    if behind and _HELD.match(q.text, p.entity.end):
                        places.setdefault(r.entity.name, p.entity)
        return places

    def titled(self, org: Entity) -> bool:
        """Whether a headline names the organization."""
        roles = zip(self._article.paragraphs, self._paragraphs, strict=True)
        return any(r.entity.name == org.name for p, q in roles if p.role not in ("body", "caption") for r in q.orgs)

    def place_of(self, org: Entity) -> Entity:
        """The place that an organization belongs to; of an event where it is held."""
        return self.held.get(org.name) or _place_of(org)


def _place_of(org: Entity) -> Entity:
    """The place that an organization belongs to, as an entity."""
    return replace(org, kind="place", name=org.place)


def _within(place: str, ancestor: str) -> bool:
    if ancestor == "中国":
        return place == "中国" or bool(re.match(r"[^省市区]{2,8}(?:省|市|自治区|特别行政区)", place))
    return bool(ancestor) and place.startswith(ancestor)


# --- the organization ---------------------------------------------------------------------------------------------


def _acting_place(s: _Scene, after: int) -> _Role | None:
    """A place that heads a clause between ``after`` and the number, and so acts by itself."""
    for r in _same_sentence(s.paragraph, s.mention, s.paragraph.places):
        if r.part == "head" and r.entity.start >= after:
            return r
    return None


def _belongs(place: Entity, org: Entity) -> bool:
    """Whether what ``place`` does may be the organization's: 全市 in a story of the city's union."""
    return not org.place or place.place == org.place or (_within(org.place, place.place) and org.place != "中国")


def _spread_org(s: _Scene) -> Entity | None:
    return _spread(s, s.paragraph.orgs)


def _subject(s: _Scene) -> Entity | None:
    for r in _same_sentence(s.paragraph, s.mention, s.paragraph.orgs):
        if r.part in ("head", "agent"):
            acting = _acting_place(s, r.entity.end)
            return None if acting and not _belongs(acting.entity, r.entity) else _first_of(s, r)
    return None


def _first_of(s: _Scene, role: _Role) -> Entity:
    """Of coordinated heads (A和B联合…) the first."""
    group = [r for r in s.paragraph.orgs if r.clause == role.clause and r.part in ("head", "agent")]
    return group[0].entity if group and group[0].entity.start <= role.entity.start else role.entity


def _publisher(s: _Scene) -> Entity | None:
    for r in _same_sentence(s.paragraph, s.mention, s.paragraph.orgs):
        if r.part == "publisher":
            return r.entity
    return None


def _owner(s: _Scene) -> Entity | None:
    for r in _same_sentence(s.paragraph, s.mention, s.paragraph.orgs):
        if r.clause == s.clause and r.part in ("owner", "site", "arrival"):
            return r.entity
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


def _carried(s: _Scene) -> Entity | None:
    acting = _acting_place(s, 0)
    for r in _earlier(s.paragraph, s.mention, s.paragraph.orgs):
        if r.part in ("head", "agent", "publisher"):
            if acting and r.part != "publisher" and not _belongs(acting.entity, r.entity):
                return None
            return r.entity
    return None


def _sentence_org(s: _Scene) -> Entity | None:
    for r in _same_sentence(s.paragraph, s.mention, s.paragraph.orgs):
        if r.part in ("owner", "site", "arrival", "object"):
            return r.entity
    return None


def _topic_org(s: _Scene) -> Entity | None:
    org = s.topic.org
    if org is None:
        return None
    local = [r for r in s.paragraph.places if r.part in ("head", "site", "arrival", "owner")]
    titled = s.topic.titled(org)
    if any(not _belongs(r.entity, org) and not (titled and _within(r.entity.place, org.place)) for r in local):
        return None
    if org.place == "中国" and local and not s.headline:
        return None
    return org


ORG_STEPS: tuple[tuple[str, Callable[[_Scene], Entity | None]], ...] = (
    ("spread", _spread_org),
    ("subject", _subject),
    ("publisher", _publisher),
    ("owner", _owner),
    ("receiver", _receiver),
    ("carried", _carried),
    ("sentence", _sentence_org),
    ("topic", _topic_org),
)


# --- the place ----------------------------------------------------------------------------------------------------


def _spread(s: _Scene, roles: Sequence[_Role]) -> Entity | None:
    """A、B分别为x、y: each its own."""
    p, m = s.paragraph, s.mention
    start = p.sentence(m.start)[0]
    mark = None
    for found in _SPREAD.finditer(p.text, start, m.start):
        mark = found
    if mark is None:
        return None
    heads = [r.entity for r in roles if r.part != "quoted" and p.clause(mark.start()) == r.clause]
    heads = [e for e in heads if e.end <= mark.start()]
    if len(heads) < 2 or any(not _AND.fullmatch(p.text, a.end, b.start) for a, b in pairwise(heads)):
        return None
    for run in _runs(p, mark.end(), p.sentence(m.start)[1]):
        if m in run and len(run) == len(heads):
            return heads[run.index(m)]
    return None


def _runs(p: _Paragraph, start: int, end: int) -> list[list[Mention]]:
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


def _joined(s: _Scene, role: _Role) -> Entity:
    """Of coordinated places (A、B等地) their common ancestor."""
    group = [role.entity]
    roles = s.paragraph.places
    at = roles.index(role)
    for r in reversed(roles[:at]):
        between = s.paragraph.text[r.entity.end : group[0].start]
        if not _AND.fullmatch(between):
            break
        group.insert(0, r.entity)
    if len(group) == 1:
        return role.entity
    path, code = _common(group)
    text = s.paragraph.text[group[0].start : group[-1].end]
    return replace(group[0], end=group[-1].end, text=text, name=path, place=path, adcode=code)


def _common(group: Sequence[Entity]) -> tuple[str, str]:
    """The path and the adcode of the division that all of ``group`` lie in."""
    first = group[0].place
    end = max((i for i in range(len(first) + 1) if all(e.place[:i] == first[:i] for e in group)), default=0)
    path = re.match(r"(?:.*(?:省|自治区|市|州|盟|地区|县|区|旗))?", first[:end])
    if path and path[0]:
        code = (
            group[0].adcode[:2] + "0000"
            if re.search(r"(?:省|自治区|市)$", path[0]) and path[0].count("市") + path[0].count("省") == 1
            else group[0].adcode[:4] + "00"
        )
        return path[0], code if group[0].adcode else ""
    return ("中国", "100000") if all(e.adcode for e in group) else ("", "")


def _here(part: Part) -> bool:
    return part not in ("compared", "far", "quoted")


def _clause_place(s: _Scene) -> Entity | None:
    for r in _same_sentence(s.paragraph, s.mention, s.paragraph.places):
        if r.clause == s.clause and _here(r.part):
            return _joined(s, r)
    return None


def _sentence_place(s: _Scene) -> Entity | None:
    before = _same_sentence(s.paragraph, s.mention, s.paragraph.places)
    for r in before:
        if r.part in ("head", "site", "arrival"):
            # 甲市…，乙县总工会…: the later head is the nearer place.
            if s.org and s.org_step == "subject" and s.org.place and s.org.start > r.entity.start:
                return _nearer(_joined(s, r), s.topic.place_of(s.org))
            return _joined(s, r)
    if s.org_step not in ("subject", "owner"):
        for r in before:
            if _stands_free(s.paragraph, r):
                return _joined(s, r)
    return None


def _stands_free(p: _Paragraph, role: _Role) -> bool:
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
    if not s.org or s.org_step not in ("subject", "publisher", "owner", "receiver", "spread"):
        return None
    home = s.topic.place_of(s.org)
    if not home.place:
        return None
    for r in _earlier(s.paragraph, s.mention, s.paragraph.places):
        if r.part == "arrival" and home.place != "中国" and _within(r.entity.place, home.place):
            return _joined(s, r)
    return home


def _behind(s: _Scene) -> Entity | None:
    end = s.paragraph.bounds[s.clause + 1]
    for r in s.paragraph.places:
        if s.mention.end <= r.entity.start < end and r.part in ("site", "arrival"):
            return r.entity
    return None


def _paragraph_place(s: _Scene) -> Entity | None:
    orgs = _earlier(s.paragraph, s.mention, s.paragraph.orgs)
    for r in _earlier(s.paragraph, s.mention, s.paragraph.places):
        if r.part in ("head", "site", "arrival"):
            return _joined(s, r)
    for r in orgs:
        if r.part in ("head", "agent", "publisher") and r.entity.place:
            return s.topic.place_of(r.entity)
    for r in _earlier(s.paragraph, s.mention, s.paragraph.places):
        if _stands_free(s.paragraph, r):
            return _joined(s, r)
    return None


def _tied_place(s: _Scene) -> Entity | None:
    return s.topic.place_of(s.org) if s.org and s.org.place else None


def _topic_place(s: _Scene) -> Entity | None:
    return s.topic.place


PLACE_STEPS: tuple[tuple[str, Callable[[_Scene], Entity | None]], ...] = (
    ("spread", _spread_place),
    ("clause", _clause_place),
    ("sentence", _sentence_place),
    ("behind", _behind),
    ("org", _org_place),
    ("paragraph", _paragraph_place),
    ("tied", _tied_place),
    ("topic", _topic_place),
)


def ties(
    article: Article,
    sentences: Sequence[Sequence[tuple[int, int]]],
    mentions: Sequence[Sequence[Mention]],
    entities: Sequence[Entity],
) -> list[list[Tie]]:
    """A tie for each mention, paragraph by paragraph; dates are tied to nothing."""
    paragraphs = [
        _Paragraph(p.text, sentences[i], mentions[i], [e for e in entities if e.paragraph == i])
        for i, p in enumerate(article.paragraphs)
    ]
    topic = _Topic(article, paragraphs)
    return [
        [Tie() if m.kind == "date" else _climb(_Scene(p, m, p.clause(m.start), topic, headline)) for m in mentions[i]]
        for i, (p, headline) in enumerate(
            (p, a.role not in ("body", "caption")) for p, a in zip(paragraphs, article.paragraphs, strict=True)
        )
    ]


def _climb(scene: _Scene) -> Tie:
    for name, step in ORG_STEPS:
        if org := step(scene):
            scene.org, scene.org_step = org, name
            break
    for name, step in PLACE_STEPS:
        if place := step(scene):
            return Tie(scene.org, scene.org_step, place, name)
    return Tie(scene.org, scene.org_step)

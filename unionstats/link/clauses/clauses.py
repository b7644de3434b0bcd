"""The clauses of a paragraph, what its organizations and places do in them (``parts``), and what else they tell."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate
from operator import attrgetter

from unionstats import gazetteer, rx
from unionstats.link.clauses import media, org_parts, place_parts
from unionstats.link.clauses.counted_divisions import Divided, counted_divisions
from unionstats.link.clauses.parts import HELD, Part, borders
from unionstats.link.clauses.unnamed import WithUnnamed
from unionstats.link.clauses.ways import homecomings, is_hit
from unionstats.link.clauses.workers import Worker, workers
from unionstats.link.firms import only_province
from unionstats.link.lazy import lazy
from unionstats.model import Entity, Mention, frozen

# each has its own, too, where as many follow: 甲、乙两区各占31%、38%
_SPREAD = rx.compile(
    # … and where as many numbers follow at once: 石首、松滋两地|的入会率达到95%和93%
    r"分别|依次|(?<=[两三四五六][地市县区省州国镇村])(?!总?工会|海关)的?[一-龥]{2,10}?(?:达到?|为|至|到|增长|下降)?(?=[0-9.]+[%％万亿]?[一-龥]{0,2}[、和][0-9])"
    r"|(?<=[区市县州省国镇乡村家厂校馆站地者人会])各(?![地类项级界族自方种个位大村县市区省镇乡单部会支学理])"
)
_AT_ONCE = rx.compile("[、和与及][一-龥]{2,8}[两三四五六][地市县区省州国镇村]")
# Between the members of a list: 、, also behind the part that is meant (北京东南部、天津西北部), and over a member that
# is no division (甲市、|大榭片区、|乙县).
AND = rx.compile(
    r"(?:、[一-龥]{1,6}(?:行委|片区|新城|组团|[林矿垦园景湖山]区|[农林牧]场|管委会|管理局)(?=[、和与及以]))?"
    r"(?:[东西南北中]{1,4}部|大部(?:分?地区)?|局部(?:地区)?|部分地区|沿海|山区|[东西南北]站?){0,2}(?:[、和与及至]|以及)"
)
# Between a place and the one in it that is meant: 俄罗斯|南部|克拉斯诺达尔边疆区, 石桥县|清溪河流域|花石镇.
_IN = rx.compile(r"(?:[东西南北中]{1,4}部|境内|首都|省会|首府|[一-龥]{1,5}(?:流域|[库湖林灌山矿]区|沿岸|沿线))的?")
_TURN = rx.compile("[^，。：；“”《》！？]{2,30}：")
_QUOTATION = rx.compile(r"“[^“”]{13,}”")
_ROUND = rx.compile("（[^（）]{0,200}）")
# What befalls a place: one spot in it, or all around (地震, 洪灾).
_STRIKES = rx.compile(
    "(?P<spot>爆炸|坍塌|塌方|塌陷|垮塌|冒顶|透水|突出|燃爆|起火|着火|失火|火灾|侧翻|翻车|翻船|沉船|沉没|追尾|相撞|坠[毁落河崖]|决口|溃坝|滑坡|泥石流|龙卷风"
    "|泄漏|车祸|踩踏|(?:发生|突发|遭遇)[^，。；]{0,14}?事故)"
    "|地震|山洪|洪[灾水涝]|暴雨|受灾"
)
# 甲镇|有|3例, 乙镇|境内|9公里, 广东|的|8人
_COUNTS_AT = rx.compile("(?:境内|辖区|段|片区?)?[有为共约近长的]?")
_NEXT_MEMBER = rx.compile("(?:（[^（）]{1,30}）)?[、，；]")


def strung(a: Entity, b: Entity) -> bool:
    """山东|河南|遭暴雨: are they provinces named one right behind the other?"""
    provinces = a.adcode.endswith("0000") and b.adcode.endswith("0000")
    return a.end == b.start and provinces and a.place != b.place and gazetteer.CHINA.adcode not in (a.adcode, b.adcode)


@frozen
class Role:
    entity: Entity
    part: Part
    clause: int


class Clauses(WithUnnamed):
    """The clauses of one paragraph and the parts that its entities play in them."""

    # Most paragraphs of a long page are never asked what their entities do: the parts are read when they are.

    @lazy
    def spreads(self) -> list[int]:
        """Where 分别 or 依次 stands: each thing before has its own number behind."""
        text = self.text
        said = "分别" in text or "依次" in text or "各" in text or _AT_ONCE.search(text) is not None
        return [m.start() for m in _SPREAD.finditer(text)] if said else []

    @lazy
    def runs(self) -> dict[tuple[int, int], list[list[Mention]]]:
        """The numbers between two offsets, those of one list together, as far as any were asked for."""
        return {}

    @lazy
    def turn(self) -> int:
        """Where the words begin of one whose label stands before them (甲公司 职工 某某：…); 0 where none does."""
        m = _TURN.match(self.text)
        return m.end() if m else 0

    @lazy
    def divided(self) -> list[Divided]:
        """The counts of provinces, cities and counties: 60个贫困县."""
        return list(counted_divisions(self.text, self.mentions, self.bounds))

    @lazy
    def standing(self) -> list[Role]:
        """The places at which something is done, or which do it."""
        return [r for r in self.places if r.part in ("head", "site", "arrival", "owner")]

    @lazy
    def of_world(self) -> bool:
        """Does the paragraph speak of the world, whether as the subject or not?"""
        return "全球" in self.text or "世界" in self.text

    @lazy
    def parties(self) -> list[Role]:
        """The organizations and the places together, by start: 甲高新区、乙市分别…."""
        begun = {r.entity.start for r in self.orgs}
        places = (r for r in self.places if r.entity.start not in begun)
        return sorted([*self.orgs, *places], key=lambda r: r.entity.start)

    @lazy
    def quotations(self) -> list[tuple[int, int]]:
        """The spans of what is said in “…”, the marks included; a short one is a name."""
        return [m.span() for m in _QUOTATION.finditer(self.text)] if "“" in self.text else []

    @lazy
    def workers(self) -> list[Worker]:
        """Those who are named with the firm that they work for."""
        return workers(self.text, [r.entity for r in self.orgs]) if self.orgs else []

    @lazy
    def brackets(self) -> list[tuple[int, int]]:
        """The spans between round brackets, which say something of what stands before them."""
        return [m.span() for m in _ROUND.finditer(self.text)] if "（" in self.text else []

    @lazy
    def apiece(self) -> list[tuple[int, int]]:
        """The spans of lists of places with a number each (甲镇3例，乙镇2例), with the clause of the last.

        So is one of which a part of what was counted before is told by the way (驿站31个，甲市就有14个).
        """
        begins = {m.start: m for m in self.mentions if m.kind != "date"}
        found: list[tuple[int, int]] = []
        first, last = 0, None  # where the list begins, the number before
        for e in (r.entity for r in self.places) if len(begins) > 1 else ():
            at = _COUNTS_AT.match(self.text, e.end)
            m = begins.get(at.end()) if at else None
            if m is None:
                continue
            end = self.bounds[self.clause(m.start) + 1]
            if last and last.unit == m.unit and _NEXT_MEMBER.fullmatch(self.text, last.end, e.start):
                if not found or found[-1][1] < last.end:
                    found.append((first, end))
                found[-1] = (found[-1][0], end)
            else:
                first = e.start
            last = m
        return found

    @lazy
    def homecomings(self) -> list[int]:
        """Where somebody comes home who worked elsewhere (2016年回乡办厂)."""
        return homecomings(self.text)

    @lazy
    def struck(self) -> list[tuple[int, Entity, bool]]:
        """The places at which the paragraph tells of an accident or a disaster: where, and is it one spot?

        石桥县白石镇一工地坍塌, 安平县发生地震.
        """
        found: list[tuple[int, Entity, bool]] = []
        for m in _STRIKES.finditer(self.text) if _STRIKES.search(self.text) else ():
            k = bisect_left(self.parties, m.start(), key=_start) - 1
            r = self.parties[k] if k >= 0 else None
            here = r is not None and r.part in ("head", "site", "owner") and r.clause == self.clause(m.start())
            if r and here and r.entity.rule != "pointer" and r.entity.adcode and not r.entity.adcode.endswith("0000"):
                found.append((m.start(), place_of(r.entity), m["spot"] is not None))
        return found

    @lazy
    def orgs(self) -> list[Role]:
        """The organizations with their parts, but for the media that only report."""
        roles = []
        for e in self.entities:
            if e.kind == "org" and (e.rule != "media" or media.acts(self, e)):
                clause = bisect_right(self.bounds, e.start) - 1
                part = org_parts.part(self, e, clause)
                if e.rule != "media" or part in ("head", "agent"):
                    roles.append(Role(e, part, clause))
        return roles

    @lazy
    def places(self) -> list[Role]:
        """The places with their parts, but for those inside an organization's name."""
        if not self.entities:
            return []
        named = sorted([(e.start, e.end) for e in self.entities if e.kind == "org"])
        reaches = [0, *accumulate([b for _, b in named], max)]
        orgs, text, bounds = self.orgs, self.text, self.bounds
        led = {r.clause for r in orgs if r.part in ("head", "agent", "publisher")}
        at_orgs = {r.entity.end: r.part for r in orgs if r.part in ("site", "arrival", "venue")}
        places: list[Role] = []
        for e in self.entities:
            # From where it is told is not where it was.  Neither in an organization's name nor half in it: 该区 of
            # 该区|总工会.
            if e.kind == "org" or e.rule == "dateline":
                continue
            if named and reaches[bisect_left(named, (e.end, 0))] >= e.end:
                continue
            clause = bisect_right(bounds, e.start) - 1
            last = places[-1] if places else None
            joined = False
            if (
                last
                and e.place.startswith(last.entity.place)
                and (last.entity.end == e.start or _IN.fullmatch(text, last.entity.end, e.start))
            ):
                places.pop()
                joined = True
            elif last:
                # 甲县与乙县接壤; but both are where something lies: 在甲县与乙县交界的江段
                neighbour = text[e.start - 1] in "与和同" and last.part != "site" and borders(text[e.end : e.end + 44])
                neighbour = neighbour or place_parts.agrees(text, e) or is_hit(text, e)
                joined = not neighbour and (
                    strung(last.entity, e) or AND.fullmatch(text, last.entity.end, e.start) is not None
                )
            # One that is joined to the place before it (甲、乙) plays the same part.
            plays = last.part if last and joined else at_orgs.get(e.start) or place_parts.part(self, e, clause, led)
            places.append(Role(e, plays, clause))
        # 来到市人民医院: a site that is an organization is at its place; 浙江恒岳有限公司 is anywhere in its province
        for r in orgs if at_orgs else ():
            hall = r.entity.name.endswith(("体育馆", "体育场", "体育中心"))  # 在南充体育馆以3比1战胜山东男排
            here = r.part in ("site", "arrival") or (r.part == "venue" and (hall or HELD.match(text, r.entity.end)))
            if here and r.entity.place not in ("", "中国") and not only_province(r.entity):
                places.append(Role(place_of(r.entity), r.part, r.clause))
        if len(places) > 1:
            places.sort(key=_span)
        return places

    @lazy
    def org_starts(self) -> list[int]:
        return [r.entity.start for r in self.orgs]

    @lazy
    def place_starts(self) -> list[int]:
        return [r.entity.start for r in self.places]


_start = attrgetter("entity.start")
_span = attrgetter("entity.start", "entity.end")


def place_of(org: Entity) -> Entity:
    """The place that an organization belongs to, as an entity."""
    # Not ``replace``: each number asks, and that takes three times as long.
    return Entity(org.paragraph, org.start, org.end, org.text, "place", org.place, org.place, org.adcode, org.rule)

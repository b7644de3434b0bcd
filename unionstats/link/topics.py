"""Topics: the organization and the place that an article as a whole is about."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from unionstats import gazetteer, rx
from unionstats.lexicon import LEGAL
from unionstats.link import seats, sections
from unionstats.link.clauses.clauses import Clauses, place_of
from unionstats.link.clauses.org_parts import has_ordered
from unionstats.link.clauses.ways import is_hometown, lived_there
from unionstats.link.firms import is_firm, only_province
from unionstats.link.lazy import lazy
from unionstats.link.regions import are_apart, county_of, holding
from unionstats.link.seats import inside, is_branch, seat_of
from unionstats.link.weights import LEAD, Weighed, only_named
from unionstats.model import Article, Entity

_STEM = 2  # characters; a shorter beginning is of too many words
_COURTS = ("法院", "检察院")
_REPORTING = (*_COURTS, "政府", "局", "厅", "部", "署", "委员会", "海关", "协会", "研究院", "研究中心")
# What a whole article repeats, whatever its subheads: 某协会：四成受访者买过假货
_REPORT = rx.compile("工作报告|总结|受访者|调查(?:报告|显示|结果)|白皮书")
_BUILDER = rx.compile("建工|路桥|城建|电建|建设|建筑|工程|安装|市政|隧道|交建|火电|水电|送变电|基础|桥梁")
_WIDE = ("", gazetteer.CHINA.adcode)


_BESIDE = frozenset("、和与及")
_WITH_WHOM = frozenset("与同跟")
_OF_VILLAGES = ("合作社", "家庭农场", "种植基地", "养殖场", "养殖基地")
_SIGHTS = ("景区", "度假区", "旅游区", "酒庄", "滑雪场", "乐园")  # 江西第一瀑景区
_SHORT = 4  # paragraphs: in a longer article a place that one of them alone names is its example


_ASIDE = rx.compile("[^一-龥]{0,3}(?:教你|教您|小贴士|小常识|小知识|名词解释|(?:相关|新闻|知识)?链接|延伸阅读|百科)")
# What a section of a firm's story speaks of that does not name it; another story on its page does not.
_AT_A_FIRM = rx.compile(
    "职工|员工|工人|工友|师傅|车间|班组|班子|生产线|厂[区里房]|公司|企业|矿井|井下|项目部|工区|工地|机组|宿舍"
)
# What a story speaks of whose people work at the one place that it has named.
_AT_WORK = rx.compile(
    f"{_AT_A_FIRM.pattern}|医生|护士|医护|病[房区]|科室|老师|教室|校园|研究员|研究人员|队员|民警|[校院站所队]长|[干法]警|法官|专案组|执行(?:局|庭|到位)"
)
_WORKPLACES = (
    "医院",
    "学校",
    "中学",
    "小学",
    "幼儿园",
    "研究所",
    "研究院",
    "站",
    "段",
    "队",
    "人民法院",
    "公安局",
    "分局",
)
_AWAY = ("site", "far")  # where one is who works there
_AGAIN = 2  # times that the one firm of a story is named
_OURS = rx.compile("[我全](?P<kind>[县市区州旗])(?![场值域间])")


class Topic(Weighed):
    """What the article as a whole is about."""

    def __init__(self, article: Article, paragraphs: Sequence[Clauses], sources: Sequence[Entity] = ()) -> None:
        super().__init__(article, paragraphs)
        # The county or city that the page is from, where no place elsewhere is known; whose account it is.
        home = next((e for e in sources if e.kind == "place"), None)
        placed = (e.place for q in paragraphs for e in q.entities) if home else ()
        self.home = home if home and all(not p or p.startswith(home.place) for p in placed) else None
        self.account = next((e for e in sources if e.kind == "org"), None)
        self._places_of: dict[Entity, Entity] = {}

    @lazy
    def org(self) -> Entity | None:
        """The organization of the headline; else the one that heads the first sentences and comes again."""
        named = self.weigh_orgs()
        weight, told = named.weight, named.told
        roles = zip(self._article.paragraphs, self._paragraphs, strict=True)
        bodies = [q for p, q in roles if p.role in ("body", "caption")]
        if len(bodies) > LEAD:  # what is in the headline alone, and that the paragraphs never name, is not theirs
            again = {r.entity.name for q in bodies for r in q.orgs}
            # 青岭油田采油厂 is named by its part, too: 青岭油田采油厂作业二区
            told = {n: None for n in told if named.first[n].rule != "name" or any(o.startswith(n) for o in again)}
        best = max((n for n in weight if n in told), key=weight.__getitem__, default="")
        if best not in named.acts:
            return self._only_firm
        # 国家统计局：…, 国家统计局天津调查总队…显示: the headline calls the branch by what it is of
        branches = {r.entity.name for q in bodies for r in q.orgs if r.entity.name.startswith(best)}
        if len(branches) == 1 and best not in branches and (own := branches.pop()) in weight:
            return named.first[own]
        alone = self._is_alone(named.first[best]) or self._is_source(named.first[best])
        return named.first[best] if weight[best] >= 2 or alone else self._only_firm

    def _is_alone(self, firm: Entity) -> bool:
        """Is it the only organization in the article, and where he works who is named with it, or of whom it tells?"""
        if not (is_firm(firm.name) or firm.name.endswith(_WORKPLACES)) or any(
            r.entity.name != firm.name for q in self._paragraphs for r in q.orgs
        ):
            return False
        if any(w.firm.name == firm.name for q in self._paragraphs for w in q.workers):
            return True
        said = any(a < firm.start < b for a, b in self._paragraphs[firm.paragraph].quotations)
        return not said and any(_AT_WORK.search(q.text) for q in self._paragraphs if not q.orgs)

    def _is_source(self, union: Entity) -> bool:
        """Is it a union from which all is heard that is told, and no other body named: 记者从甲市总工会获悉?"""
        if not union.name.endswith(("工会", "局", "厅", "委员会")) or not union.place:
            return False
        roles = [r for q in self._paragraphs for r in q.orgs if r.entity.rule != "media"]
        return all(r.entity.name == union.name for r in roles) and any(r.part == "publisher" for r in roles)

    @lazy
    def alone(self) -> bool:
        """Is it a firm that the article is about, whatever its headlines, and does it tell of no other?"""
        only = self._only_firm
        return self.org is not None and only is not None and only.name == self.org.name

    @lazy
    def _only_firm(self) -> Entity | None:
        """The firm of which the text begins to tell, and that comes again, where it tells of no other body or place."""
        roles = zip(self._article.paragraphs, self._paragraphs, strict=True)
        bodies = [q for p, q in roles if p.role in ("body", "caption")]
        roles_of = [(q, r) for q in bodies for r in q.orgs if r.part != "quoted"]
        told = [] if not roles_of or only_named(*roles_of[0], new=True) else [r.entity for _, r in roles_of]
        opening = {e.paragraph for q in bodies[: LEAD + 1] for e in q.entities}
        if len(told) < _AGAIN or told[0].paragraph not in opening or all(r.part == "far" for _, r in roles_of):
            return None  # 北京现代轿车与货车相撞 … 追尾的北京现代车
        firm = told[0]
        alone = is_firm(firm.name) and all(e.name.startswith(firm.name) for e in told)
        acts = (r.entity for q in bodies for r in q.standing if r.part == "head")
        elsewhere = any(not (firm.place and (inside(e.place, firm.place) or e.place == firm.place)) for e in acts)
        return firm if alone and not elsewhere else None

    @lazy
    def place(self) -> Entity | None:
        """The place that the article as a whole is about; of 我县, whichever it is, not what it lies in."""
        place = self._most()
        country = place is not None and place.place == "中国"
        if country and self.aided:
            return self.aided
        if place is None or (not country and not place.adcode):
            return place
        ours = self._of_ours()
        if country or place.adcode.endswith("00"):
            return None if ours and (country or ours in "县区旗") else place
        return None if ours and ours in "县旗" and ours not in place.place else place

    @lazy
    def aided(self) -> Entity | None:
        """The region to whose aid all of the country comes, where the article tells of that."""
        return seats.aided(self._article)

    def _of_ours(self) -> str:
        """What the article speaks of as its own that it does not name, 县 of 我县 and 县供销社; else ``""``."""
        for q in self._paragraphs:
            starts = {e.start for e in q.entities}
            if kind := next((m["kind"] for m in _OURS.finditer(q.text) if m.start() not in starts), ""):
                return kind
            if any(e.rule == "level" and not e.place and e.text.startswith("县") for e in q.entities):
                return "县"
        return ""

    def _most(self) -> Entity | None:
        """The place that the article names most and first; of several without a leader their common ancestor."""
        named = self.weigh_places()
        weight, first = named.weight, named.first
        if not weight:
            return self._inside()
        # A place also speaks for the divisions that it lies in.
        total = {
            p: w + sum([v for q, v in weight.items() if q != p and p.startswith(q)]) * 0.5 for p, w in weight.items()
        }
        best = max(total, key=total.__getitem__)
        # What is named beside the best and has nothing to do with it: many provinces make a story of the country, the
        # villages of a county one of the county.
        apart = sum([w for p, w in weight.items() if are_apart(p, best)])
        if apart >= weight[best] + sum([w for p, w in weight.items() if p != best and p.startswith(best)]):
            return holding(weight, best) if all(first[p].adcode for p in weight) else None
        # 云南省明天降温 is of the province, whichever of its cities are named most.
        around = next((p for p in named.told if p != best and best.startswith(p)), "")
        if around and best not in named.told and any(are_apart(p, best) and p.startswith(around) for p in weight):
            return first[around]
        return first[best]

    @lazy
    def came_home(self) -> tuple[int, int] | None:
        """Where one comes home, to nowhere that is named, who was somewhere, of which alone the article tells.

        在|东莞|打工8年，后来|回乡|办厂.
        """
        named = [(q, r) for q in self._paragraphs for r in q.places]
        away = (
            r.part == "arrival"
            or r.entity in self.hometowns
            or (r.part in _AWAY and lived_there(q, r.entity, r.clause))
            for q, r in named
        )
        if not named or not all(away):
            return None
        last = named[-1][1].entity
        homes = ((i, at) for i, q in enumerate(self._paragraphs) for at in q.homecomings)
        return next((home for home in homes if home > (last.paragraph, last.start)), None)

    @lazy
    def hometowns(self) -> list[Entity]:
        """Where those are from of whom the article tells: |伊川县|小伙王强, 出生于|伊川县|, 王强是|伊川县|人."""
        return [r.entity for q in self._paragraphs for r in q.places if r.part == "far" and is_hometown(q, r.entity)]

    @lazy
    def branch(self) -> tuple[int, int] | None:
        """Where ``place`` is first named, if all that is told of it is of works or branches that others have there.

        福耀集团去年营收199亿元。其|天津|工厂有员工1200人.
        """
        if self.place is None:
            return None
        parties = ((q.text, r.entity) for q in self._paragraphs for r in q.parties)
        there = [(text, e) for text, e in parties if e.place.startswith(self.place.place)]
        if not there or not all(is_branch(text, e) for text, e in there):
            return None
        return there[0][1].paragraph, there[0][1].start

    @lazy
    def told_from(self) -> Entity | None:
        """Where the article is dated from: 本报唐山10月22日电."""
        return next((e for q in self._paragraphs[:4] for e in q.entities if e.rule == "dateline"), None)

    @lazy
    def country(self) -> Entity | None:
        """China, where the article speaks of all of it."""
        return next((r.entity for q in self._paragraphs for r in q.standing if r.entity.place == "中国"), None)

    def _inside(self) -> Entity | None:
        """The township or the county, if all that an article names, only inside its clauses, is there: 石桥镇市场改造.

        Else the one place that is named again and again, or where the one is of whom the headline tells:
        好院长——记安平县某医院院长某某.
        """
        parties = [
            (q, r) for q in self._paragraphs for r in q.parties if r.entity.rule != "dateline" and r.entity.place
        ]
        named = [
            r.entity
            for q, r in parties
            if q.text[r.entity.start - 1 : r.entity.start] not in _WITH_WHOM
            and (r.part not in ("far", "compared", "quoted") or (r.part == "far" and has_ordered(q.text, r.entity)))
        ]
        if named and named[0].adcode[4:] not in ("", "00") and len({e.place for e in named}) == 1:
            return place_of(named[0])
        often = [r.entity for _, r in parties if r.part not in ("quoted", "compared")]
        alone = sum([e.kind == "place" for e in often]) >= _AGAIN and len({e.place for e in often}) == 1
        if alone and named and named[0].adcode and named[0].place != gazetteer.CHINA.path:
            return place_of(named[0])
        roles = zip(self._article.paragraphs, self._paragraphs, strict=True)
        titled = [r for p, q in roles if p.role not in ("body", "caption", "byline") for r in q.orgs]
        told = [r.entity for r in titled if r.entity.place and r.part not in ("quoted", "compared", "far")]
        return place_of(told[0]) if len({e.place for e in told}) == 1 else None

    @lazy
    def sections(self) -> list[Entity | None]:
        """Of each paragraph the place that the subhead over it tells of."""
        return sections.places(self._article, self._paragraphs)

    @lazy
    def orgs_over(self) -> list[Entity | None]:
        """Of each paragraph the organization that the subhead over it tells of."""
        return sections.orgs(self._article, self._paragraphs)

    def parted(self, start: int, end: int) -> bool:
        """Does a subhead stand behind the paragraph ``start``, before or at ``end``?"""
        return any(p.role == "subhead" for p in self._article.paragraphs[start + 1 : end + 1])

    @lazy
    def asides(self) -> frozenset[int]:
        """The paragraphs under a subhead that only adds what one may know: 教你如何购买, 名词解释."""
        found, aside = [], False
        for i, p in enumerate(self._article.paragraphs):
            if p.role == "subhead":
                aside = _ASIDE.match(p.text) is not None
            elif aside:
                found.append(i)
        return frozenset(found)

    @lazy
    def _named(self) -> Counter[str]:
        return Counter(r.entity.name for q in self._paragraphs for r in q.orgs)

    def left(self, index: int) -> bool:
        """Does the paragraph ``index`` stand in a section, under a subhead, that has not named ``org``?"""
        return self._unnamed[index]

    @lazy
    def _unnamed(self) -> list[bool]:
        """Of each paragraph, whether its section up to it has a subhead and does not name ``org``."""
        about = self.org.name if self.org else ""
        heads = [p.text for p in self._article.paragraphs if p.role not in ("body", "caption", "subhead")]
        titled = about in self._titles
        report = about.endswith(_COURTS) or any(_REPORT.search(head) for head in heads)
        reports = (report and titled and about.endswith(_REPORTING)) or self._publishes(about)
        unnamed = sections.unnamed(self._article, self._paragraphs, about, reports=reports, titled=titled)
        if not (titled and is_firm(about)):
            return unnamed
        own = sections.unnamed(self._article, self._paragraphs, about, reports=True, titled=titled)
        texts = [p.text if p.role in ("body", "caption") else "" for p in self._article.paragraphs]
        return [(a if _AT_A_FIRM.search(t) else b) for a, b, t in zip(own, unnamed, texts, strict=True)]

    def _publishes(self, about: str) -> bool:
        """Is it an office of the country that the text begins to tell by its figures or its officer's words?"""
        if not about.endswith((*_REPORTING, "人民银行")):
            return False
        roles = zip(self._article.paragraphs, self._paragraphs, strict=True)
        opening = [q for p, q in roles if p.role == "body"][:LEAD]
        told = (
            r.entity for q in opening for r in q.orgs if r.part == "publisher" and q.text[r.entity.start - 1] != "据"
        )
        return any(e.name == about and e.place == gazetteer.CHINA.path for e in told)

    @lazy
    def peers(self) -> frozenset[str]:
        """``org`` and those that act beside it where it is named first, each of which may go on alone (甲会、乙会)."""
        if self.org is None:
            return frozenset()
        q = self._paragraphs[self.org.paragraph]
        acting = [r.entity for r in q.orgs if r.part in ("head", "agent")]
        pairs = [{a.name, b.name} for a, b in pairwise(acting) if q.text[a.end : b.start] in _BESIDE]
        return frozenset(name for pair in pairs if self.org.name in pair for name in pair)

    def in_passing(self, org: Entity) -> bool:
        """Is ``org`` named but once in an article that is about another, so that no more is to be said of it?"""
        about = self.org
        if about is None or about.name == org.name or self._named[org.name] > 1:
            return False
        return self._named[about.name] > 1 or self.titled(about)

    @lazy
    def held(self) -> dict[str, Entity]:
        """Where the events of the article are held."""
        return seats.held(self._paragraphs)

    def held_at(self, org: Entity) -> Entity | None:
        """Where the event ``org``, or the one that it is a body of (博览会组委会), is held."""
        held = self.held if seats.is_of_event(org.name) else None
        return next((place for name, place in held.items() if org.name.startswith(name)), None) if held else None

    @lazy
    def only_city(self) -> Entity | None:
        """The city or the county that all that the article names in China lies in; not one paragraph's example."""
        named = (r.entity for q in self._paragraphs for r in q.parties if r.part not in ("compared", "quoted"))
        here = [e for e in named if e.adcode not in ("", "100000") and e.rule != "dateline"]
        if here and here[0].paragraph == here[-1].paragraph > 1 and len(self._paragraphs) > _SHORT:
            return None
        shared = gazetteer.common(e.place for e in here) if here else None
        if shared is None or shared.level not in ("prefecture", "county"):
            return None
        return Entity(0, 0, 0, "", "place", shared.path, shared.path, shared.adcode, "several")

    @lazy
    def _standing(self) -> tuple[str, ...]:
        """The places at which something is done in the article, each once."""
        return tuple(dict.fromkeys(r.entity.place for q in self._paragraphs for r in q.standing))

    def _cities(self, province: str) -> Entity | None:
        """The city or the county that all that happens in ``province`` happens in, as far as the article tells."""
        there = [place for place in self._standing if inside(place, province)]
        shared = gazetteer.common(there) if there else None
        if shared is None or shared.level not in ("prefecture", "county"):
            return None
        return Entity(0, 0, 0, "", "place", shared.path, shared.path, shared.adcode, "several")

    @lazy
    def sent(self) -> Entity | None:
        """Where the report was sent from, if not from Beijing and no place elsewhere is named; abroad, the country."""
        named = [e for q in self._paragraphs for e in q.entities if e.place not in ("", "中国")]
        told = [e for e in named if e.rule == "dateline"]
        if len({e.place for e in told}) != 1 or told[0].place == "北京市":
            return None
        if not told[0].adcode:  # 本报罗马1月5日电: of that country, if no other is named
            division = gazetteer.division_of(told[0].place)
            country = gazetteer.chain(division)[-1].path if division else ""
            alone = country and all(e.place.startswith(country) for e in named)
            return Entity(0, 0, 0, "", "place", country, country, "", "dateline") if alone else None
        province = told[0].adcode[:2]
        return told[0] if all(e.adcode[:2] == province for e in named) else None

    def titled(self, org: Entity) -> bool:
        """Whether a headline names the organization, or a firm by the beginning of its name (青钢 of 青钢公司)."""
        if org.name in self._titles:
            return True
        short = next((org.name.removesuffix(end) for end in LEGAL if org.name.endswith(end)), "")
        return len(short) > _STEM and any(short in head for head in self.heads)

    def guest_of(self, org: Entity, home: Entity) -> bool:
        """Does the headline name a city or a county in the ``home`` of ``org``, and not ``org`` itself?"""
        about = self.place
        if about is None or not about.adcode or not inside(about.place, home.place) or self.titled(org):
            return False
        return any(about.name in head or about.text in head for head in self.heads if about.text)

    @lazy
    def heads(self) -> tuple[str, ...]:
        return tuple(p.text for p in self._article.paragraphs if p.role == "title")

    @lazy
    def _titles(self) -> frozenset[str]:
        """The organizations that a headline names: asked of for each number, so that they are gathered once."""
        roles = zip(self._article.paragraphs, self._paragraphs, strict=True)
        heads = [q for p, q in roles if p.role not in ("body", "caption")]
        return frozenset(r.entity.name for q in heads for r in q.orgs)

    def named_in(self, org: Entity) -> Entity | None:
        """The place in the name of an organization that is of more than that place: 西安 of 西安铁路局."""
        return self._inner.get(org.name)

    @lazy
    def _inner(self) -> dict[str, Entity]:
        inner: dict[str, Entity] = {}
        for q in self._paragraphs:
            places = [e for e in q.entities if e.kind == "place"]
            for r in q.orgs:
                at = bisect_left(places, r.entity.start, key=lambda e: e.start)
                inside = at < len(places) and places[at].end < r.entity.end
                if inside and places[at].adcode and not places[at].adcode.endswith("0000"):
                    inner.setdefault(r.entity.name, places[at])
        return inner

    def _builds_elsewhere(self, org: Entity) -> bool:
        """Is it a builder that an article on a city or a county of another province names (江苏建工集团)?"""
        about = self.place
        if about is None or about.adcode in _WIDE or about.adcode.endswith("0000") or inside(about.place, org.place):
            return False
        return bool(_BUILDER.search(org.name)) and not (self.org and self.org.name == org.name)

    def _names(self, place: str) -> bool:
        """Does the article name a place in ``place``, or it itself?"""
        return any(e.place.startswith(place) for q in self._paragraphs for e in q.entities if e.kind == "place")

    def place_of(self, org: Entity) -> Entity:
        """The place that an organization belongs to; of an event where it is held.  Many numbers ask of the same."""
        if (place := self._places_of.get(org)) is None:
            place = self._places_of[org] = self._place_of(org)
        return place

    def _place_of(self, org: Entity) -> Entity:
        held = self.held_at(org)
        if not held and (not org.place or only_province(org)):
            held = self.sits.get(org.name.removesuffix("工会"))
            # 甘肃恒岳重工有限公司, in a story of 天水; a group may be all over its province
            if org.place and not held and self._builds_elsewhere(org):
                return self.place or place_of(org)
            if org.place and not held and not org.name.endswith("集团"):
                told = self.titled(org) or (self.org and self.org.name == org.name)
                if self.place and inside(self.place.place, org.place) and not self.branch:
                    return self.place if told else county_of(self.place)
                return (self._cities(org.place) if told else None) or place_of(org)
        nearer = self.sits.get(org.name) if org.place and not held else None
        if nearer and not org.place.startswith(nearer.place):
            return nearer  # 石桥厂, of which it is told in which town it is
        local = org.name.endswith(_OF_VILLAGES) or (org.name.endswith(_SIGHTS) and org.adcode.endswith("00"))
        if not held and local and self.place and inside(self.place.place, org.place):
            return self.place  # 清河县某合作社, in a story of a village there
        if held or org.place or (seat := seat_of(org.name)) is None:
            return held or place_of(org)
        if self.place and self.place.place.startswith(seat.path) and not self.branch:
            return self.place  # 河南大学, in a story of 开封
        return Entity(org.paragraph, org.start, org.end, org.text, "place", seat.path, seat.path, seat.adcode, org.rule)

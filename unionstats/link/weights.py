"""What the organizations and the places that an article names weigh: which of them may be what it is about."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from unionstats import gazetteer, rx
from unionstats.link import seats
from unionstats.link.clauses.clauses import Clauses, Role, place_of
from unionstats.link.clauses.parts import OWN_CONGRESS
from unionstats.link.firms import FIRMS, is_entered, only_province
from unionstats.link.lazy import lazy
from unionstats.link.projects import builds
from unionstats.link.regions import are_apart, is_region
from unionstats.model import Article, Entity

# 集中签约仪式, 招商引资项目, 落户: with whom firms from elsewhere sign.
_SIGNS = rx.compile(
    "集中(?:签约|开工)|签约(?:仪式|活动|项目)|招商引资|项目[^，。；]{0,6}?(?:签约|落户)|落户(?:该|我|在)"
)
# How much a firm's name says of where an article is.
_VAGUE = 0.25
# …客流创新高。此外，某局预测…: who enters with that has not told what was told before
_BY_THE_WAY = rx.compile("此外|另外|与此同时|另据")
_AND_ALL = rx.compile(
    "(?:、[^，。；、0-9]{2,16}){0,8}等[^，。；、0-9]{0,8}?(?:企业|公司|商场|超市|店|厂|煤矿|银行|机构)(?![的家长])"
)
# How many paragraphs into the body an article has said what it is about.
LEAD = 2
# ——记甲厂工人某某: who is portrayed is where that firm is
_PORTRAIT = rx.compile("^[-—–]*(?:记|走近|访)(?!者)[^，。；]{0,40}$")
# 早年在昆山市一家工厂打工, 在长沙市住院: where somebody was is not what an article is about
# 陕北、黄陵|等新矿区: examples of what there is elsewhere
_AND_OTHERS = rx.compile("(?:、[一-龥]{2,4}){0,6}等(?!地|国|[0-9一二三四五六七八九十两]|[省市县区州])")
_MARKET = rx.compile("股市|股指|汇市|债市|油价|金价")  # 美联储加息，纽约|股市 下跌: where others deal, too
_BEFELL = rx.compile(
    r"(?!召开|举[行办]|开展|组织|启动|建)[^，。；、]{0,14}?(?:打工|务工|做工|干活|上班|学艺|学徒|就读|读书|上学|求学|上大学|当兵|服役|讨薪"
    r"|受伤|摔伤|砸伤|住院|就医|就诊|治病|看病)(?![人的者])"
)
# Who holds an office of those that rule: who speaks and visits in their name makes them not what is told of.
_RULERS = rx.compile(
    "中国共产党中央委员会|中共.*|.*(?:人民政府|人民代表大会|政协|人民代表大会常务委员会)"
    "|[省市县区州旗镇乡](?:党?委|人大(?:常委会)?)"  # of one that is not named
    "|国务院|中央军事委员会|中国人民政治协商会议全国委员会"
)
_OFFICER = rx.compile("(?:常务)?副?(?:总书记|书记|常委|委员|总理|主席|委员长|主任|秘书长|[省市县区州旗镇乡]长)")
_HOSPITALS = ("医院", "卫生院", "急救中心", "保健院")
_ACCIDENT = rx.compile(
    "车祸|(?:交通|追尾|坍塌|爆炸|伤亡|安全|坠落|矿山|煤矿)事故|事故(?:造成|致|已致)|[0-9一二两三四五六七八九十]+[人名死](?:死亡|遇难|[0-9一二两三四五六七八九十]+伤)"
    "|(?:起火|爆炸|坍塌|追尾|相撞|溺水|踩踏|砍伤|捅伤|中毒)(?!演练)[^。]{0,30}?(?:死|伤|遇难)"
)
_PARTIES = ("党", "阵线", "联盟党")
_LISTED = frozenset("、和与及同")
_TEXT = frozenset({"body", "caption"})
_HEADS = frozenset({"title", "kicker", "subtitle"})


# 温州恒岳眼镜配镜中心项目总投资3亿元: whose project it is
_OF_ITS_PROJECT = rx.compile(
    "(?![市县区州省的将已共等、和与在])[一-龥]{2,24}?项目(?:计划|预计)?(?:总?投资|将|拟|位于|占地|由|[于自]|建成|投产|达产|主要)"
)


def of_its_project(text: str, role: Role) -> bool:
    """Is the place only what a project is called after, by whose it is?"""
    return (
        role.part == "head" and role.entity.rule == "short" and _OF_ITS_PROJECT.match(text, role.entity.end) is not None
    )


_OURS = ("本省", "我省", "本市", "我市", "本县", "我县")


class Weights:
    """Names with what they weigh, and where each is first named."""

    def __init__(self) -> None:
        self.weight: defaultdict[str, float] = defaultdict(float)
        self.first: dict[str, Entity] = {}
        # Of organizations all but those of a kicker alone, which may be another article's headline; of places those
        # that the headline names.
        self.told: dict[str, None] = {}
        self.acts: set[str] = set()

    def add(self, name: str, entity: Entity, gain: float) -> None:
        if name not in self.first:
            self.first[name] = entity
        self.weight[name] += gain


class Weighed:
    """An article whose names are weighed."""

    def __init__(self, article: Article, paragraphs: Sequence[Clauses]) -> None:
        self._article = article
        self._paragraphs = paragraphs

    def weigh_orgs(self) -> Weights:
        """The organizations: what heads the headline, then the first sentences, weighs most."""
        found = Weights()
        body = 0
        for p, q in zip(self._article.paragraphs, self._paragraphs, strict=True):
            text = p.role in _TEXT
            body += text
            for r in q.orgs:
                e = r.entity
                if r.part in ("quoted", "compared", "far") or e.rule == "media":
                    continue  # the press does one thing of all that it tells
                if e.rule == "name" and e.name.endswith(_PARTIES):
                    continue  # one of several in an election
                if e.name not in found.first and body > LEAD:
                    continue  # who enters late is not what the article is about
                if (p.role == "body" or r.part == "venue") and only_named(q, r, new=e.name not in found.first):
                    continue
                if _RULERS.fullmatch(e.name) and _OFFICER.match(q.text, e.end):
                    continue  # 县委书记某某: who speaks for the county, of which the article is
                if text and e.name.endswith(_HOSPITALS) and self._befell and e.name not in found.told:
                    continue  # 伤者被送到安平县医院: who cares for those of an accident does not tell of it
                if p.role != "kicker" or e.end - e.start == len(p.text):
                    found.told[e.name] = None  # 海州区总工会, over a headline that does not name it
                told = r.part == "publisher" or (r.part in _THERE and is_entered(q.text, e, q.entities))
                gain = 1.5 if told else 1.0 if r.part in ("head", "agent") else 0.5
                if r.part != "object" or p.role in _HEADS:
                    found.acts.add(e.name)
                if e.start in {w.firm.start for w in q.workers if w.who in self.portrayed}:
                    gain += 1.0
                found.add(e.name, e, 3.0 if p.role in _HEADS else gain + 1.0 if body <= 1 else gain)
        return found

    def weigh_places(self) -> Weights:
        """The places: those at which something is done, and those of the organizations that do it."""
        found = Weights()
        opens = next((i for i, p in enumerate(self._article.paragraphs) if p.role in _TEXT), 1)
        for i, (p, q) in enumerate(zip(self._article.paragraphs, self._paragraphs, strict=True)):
            opening, headline, title = i <= max(opens, 1), p.role not in _TEXT, p.role == "title"
            vague = {r.entity.start for r in q.orgs if only_province(r.entity)} if q.orgs else ()
            for r in q.places:
                if self._stands(q, r, headline=headline):
                    gain = (2.0 if opening else 1.0) * (_VAGUE if r.entity.start in vague else 1.0)
                    place = r.entity if headline else self._where_held(q.text, r.entity)
                    found.add(place.place, place, gain)
                    if title:
                        found.told[place.place] = None
            for r in q.orgs:
                e = self.sits.get(r.entity.name, r.entity)
                if not e.place or (r.part == "agent" and not headline and _builds(q.text, e)):
                    continue
                whose = headline and r.part == "owner" and _PORTRAIT.search(q.text, 0, e.start) is not None
                if whose or r.part in ("head", "agent", "publisher"):
                    gain = (3.0 if whose else 1.0 if opening else 0.5) * (_VAGUE if e.start in vague else 1.0)
                    found.add(e.place, place_of(e), gain)
                    if title:
                        found.told[e.place] = None
        return found

    def _stands(self, q: Clauses, r: Role, *, headline: bool) -> bool:
        """May the article be about a place, by what it does in its clause?"""
        e = r.entity
        if headline:
            return r.part in ("head", "site", "arrival", "owner")
        if e.place == gazetteer.CHINA.path and seats.takes_part(q.text, e):
            return False  # 中国队 in a story of games elsewhere
        ours = e.rule == "pointer" and e.text in _OURS  # 对|我市|90家商场统计
        if not (ours and r.part in ("owner", "object")) and r.part not in ("head", "site", "arrival"):
            return False
        if is_region(e) or _MARKET.match(q.text, e.end):
            return False
        if "、" in (q.text[e.start - 1 : e.start], q.text[e.end : e.end + 1]) and _AND_OTHERS.match(q.text, e.end):
            return False
        if (r.part == "site" and _BEFELL.match(q.text, e.end)) or seats.is_share(q.text, e, self._paragraphs):
            return False
        return not (self.signed and of_its_project(q.text, r))

    def _where_held(self, text: str, place: Entity) -> Entity:
        """``place``, or where the games are held to which a team comes that is called after it (广东代表团)."""
        held = self.venue if seats.takes_part(text, place) else None
        return held if held and are_apart(place.place, held.place) else place

    @lazy
    def _befell(self) -> bool:
        """Does the article begin to tell of an accident or a crime?"""
        return any(_ACCIDENT.search(p.text) for p in self._article.paragraphs[: LEAD + 1])

    @lazy
    def workers(self) -> tuple[str, ...]:
        """Those who are named in the article with the firm that they work for: the beginnings of their names."""
        return tuple(dict.fromkeys(w.who for q in self._paragraphs for w in q.workers))

    @lazy
    def portrayed(self) -> frozenset[str]:
        """Those ``workers`` whom the headline names, or so many paragraphs that the article is about them."""
        if not self.workers:
            return frozenset()
        roles = [p.role in _TEXT for p in self._article.paragraphs]
        bodies = [q.text for q, text in zip(self._paragraphs, roles, strict=True) if text]
        heads = [q.text for q, text in zip(self._paragraphs, roles, strict=True) if not text]
        few = min(_PORTRAYED, max(2, (len(bodies) + 1) // 2))
        named = {who: sum([who in text for text in bodies]) for who in self.workers}
        return frozenset(who for who, n in named.items() if n >= few or any(who in head for head in heads))

    @lazy
    def sits(self) -> dict[str, Entity]:
        return seats.told(self._paragraphs)

    @lazy
    def signed(self) -> bool:
        return any(_SIGNS.search(q.text) for q in self._paragraphs)

    @lazy
    def venue(self) -> Entity | None:
        """Where the article's first event is held; the country, where it is one that honours those of all of it."""
        held = next(((q, r.entity) for q in self._paragraphs for r in q.places if r.part == "venue"), None)
        if held is None or not seats.honours_all(held[0].text, held[1]):
            return held[1] if held else None
        return Entity(0, 0, 0, "", "place", gazetteer.CHINA.path, gazetteer.CHINA.path, gazetteer.CHINA.adcode)


_PORTRAYED = 4  # paragraphs, or half of those that there are


_THERE = ("arrival", "site")


def _builds(text: str, org: Entity) -> bool:
    """由浙江恒岳集团投资兴建: what a firm builds is not where it is."""
    return org.name.endswith(FIRMS) and builds(text, org)


def only_named(q: Clauses, r: Role, *, new: bool) -> bool:
    """Is an organization only named in the text, which is not about it?"""
    e = r.entity
    if r.part == "venue":
        if not OWN_CONGRESS.match(q.text, e.end):
            return True
    elif r.part in ("owner", "object") and q.text[e.start - 1 : e.start] in _LISTED:
        return True  # 甲局、乙局和丙公司, 大赛与丁公司的展览: the last does not stand for all
    if new and _AND_ALL.match(q.text, e.end):
        return True  # 甲商场、乙百货等商场客流大增: one of many
    return new and _BY_THE_WAY.match(q.text, q.sentence(e.start)[0]) is not None

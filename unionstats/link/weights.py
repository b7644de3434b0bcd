"""What the organizations and the places that an article names weigh: which of them may be what it is about."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from unionstats import gazetteer, rx
from unionstats.lexicon import ENTERS
from unionstats.link import seats, sections
from unionstats.link.clauses.clauses import Clauses, Role, place_of
from unionstats.link.clauses.parts import OF_WHICH, OWN_CONGRESS
from unionstats.link.firms import FIRMS, is_firm, only_province
from unionstats.link.lazy import lazy
from unionstats.link.projects import builds
from unionstats.link.regions import are_apart, is_region
from unionstats.model import Article, Entity

_MANY_FIRMS = rx.compile("(?:[0-9]{2,}|[三四五六七八九十百])家[^，。；]{0,12}?(?:上市公司|[央国钢煤车药酒]企|集团)")
_NO_FIRMS = ("会", "局", "厅", "委", "府", "院", "部", "署", "所", "中心", "海关")
# 集中签约仪式, 招商引资项目, 落户: with whom firms from elsewhere sign.
_SIGNS = rx.compile(
    "集中(?:签约|开工)|签约(?:仪式|活动|项目)|招商引资|项目[^，。；]{0,6}?(?:签约|落户)|落户(?:该|我|在)"
)
# How much a firm's name says of where an article is.
_VAGUE = 0.25
# …客流创新高。此外，某局预测…: who enters with that has not told what was told before
_BY_THE_WAY = rx.compile("此外|另外|与此同时|另据")
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
_BRACKETED = rx.compile("[(（][^)）]*")
_LISTED = frozenset("、和与及同")
_TEXT = frozenset({"body", "caption"})
_HEADS = frozenset({"title", "kicker", "subtitle"})


def in_tail(text: str, offset: int) -> bool:
    """Is ``offset`` among the words that a web page hangs on its headline (标题_工会_晚报): no evidence?"""
    return 0 <= text.find("_") < offset and text.count("_") > 1


# 温州恒岳眼镜配镜中心项目总投资3亿元: whose project it is
_OF_ITS_PROJECT = rx.compile(
    "(?![市县区州省的将已共等、和与在])[一-龥]{2,24}?项目(?:计划|预计)?(?:总?投资|将|拟|位于|占地|由|[于自]|建成|投产|达产|主要)"
)


def of_its_project(text: str, role: Role) -> bool:
    """Is the place only what a project is called after, by whose it is?"""
    return (
        role.part == "head" and role.entity.rule == "short" and _OF_ITS_PROJECT.match(text, role.entity.end) is not None
    )


# 来源：某会公众号: it tells what others do
_ACCOUNT = rx.compile("(?:公众号|客户端|微信|微博|视频号|抖音号|头条号)$")


# 在|恒岳煤矿|，有这样一支队伍: what a story sets out with
_SETS_OUT = rx.compile(
    "[^，。；]{0,4}[，,]?(?:有[这那][样么]|活跃着?|提[起到及]|说起|一提|谈起|大家都|人人都|人们都|谁都)"
)


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
        heads = {e.name for e in self.section_orgs if e}  # of several, none is told of in the whole
        body = 0
        for p, q in zip(self._article.paragraphs, self._paragraphs, strict=True):
            if p.role == "byline" and _ACCOUNT.search(q.text):
                continue
            text = p.role in _TEXT
            body += text
            for r in q.orgs:
                e = r.entity
                if (
                    r.part in ("quoted", "compared", "far")
                    or e.rule == "media"
                    or ("_" in q.text and in_tail(q.text, e.start))
                ):
                    continue  # the press does one thing of all that it tells
                if q.text.endswith(OF_WHICH, 0, e.start):
                    continue  # 纳税8亿元（含甲厂2亿元）: a part of what is told
                if p.role == "subhead" and len(heads) > 1 and e.name in heads:
                    continue
                if e.name not in found.first and (body > LEAD or (text and self.is_one_of_many(e.name))):
                    continue  # who enters late is not what the article is about
                if p.role == "body" and only_named(q, r, new=e.name not in found.first):
                    continue
                if text and e.name not in found.first and _only_pictured(q, e):
                    continue
                if _RULERS.fullmatch(e.name) and _OFFICER.match(q.text, e.end):
                    continue  # 县委书记某某: who speaks for the county, of which the article is
                if p.role != "kicker":
                    found.told[e.name] = None
                told = r.part == "publisher" or (r.part in _THERE and _reporters_there(q.text, e))
                gain = 1.5 if told else 1.0 if r.part in ("head", "agent") else 0.5
                if r.part != "object" or p.role in _HEADS:
                    found.acts.add(e.name)
                if e.start in {w.firm.start for w in q.workers if w.who in self.portrayed}:
                    gain += 1.0
                if body <= 1 and r.part == "site" and _SETS_OUT.match(q.text, e.end):
                    gain += 0.5
                found.add(e.name, e, 3.0 if p.role in _HEADS else gain + 1.0 if body <= 1 else gain)
        return found

    def weigh_places(self) -> Weights:
        """The places: those at which something is done, and those of the organizations that do it."""
        found = Weights()
        opens = next((i for i, p in enumerate(self._article.paragraphs) if p.role in _TEXT), 1)
        for i, (p, q) in enumerate(zip(self._article.paragraphs, self._paragraphs, strict=True)):
            if p.role == "byline" and _ACCOUNT.search(q.text):
                continue
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
                e = r.entity if r.entity.place else self.sits.get(r.entity.name, r.entity)
                if not e.place or (r.part == "agent" and not headline and _builds(q.text, e)):
                    continue
                whose = headline and r.part == "owner" and _PORTRAIT.search(q.text, 0, e.start) is not None
                if whose or (r.part in ("head", "agent", "publisher") and (headline or not self._is_guest(e))):
                    gain = (3.0 if whose else 1.0 if opening else 0.5) * (_VAGUE if e.start in vague else 1.0)
                    found.add(e.place, place_of(e), gain)
                    if title:
                        found.told[e.place] = None
        return found

    def _stands(self, q: Clauses, r: Role, *, headline: bool) -> bool:
        """May the article be about a place, by what it does in its clause?"""
        e = r.entity
        if e.rule == "dateline":
            return False
        if headline:
            stands = r.part in ("head", "site", "arrival", "owner")
            return stands and not (seats.names_event(q.text, e) and self.venue)
        if r.part not in ("head", "site", "arrival") or is_region(e) or _MARKET.match(q.text, e.end):
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

    def _is_guest(self, org: Entity) -> bool:
        """Is it one of many firms, or one from elsewhere that signs with whom the article is about?"""
        return self.is_one_of_many(org.name) or (self.signed and org.name.endswith(FIRMS))

    def is_one_of_many(self, name: str) -> bool:
        """Is it a firm, no body that counts them, in a story whose opening counts the firms of a trade (32家钢企)?"""
        return self._counts_firms and not name.endswith(_NO_FIRMS)

    @lazy
    def _counts_firms(self) -> bool:
        roles = zip(self._article.paragraphs, self._paragraphs, strict=True)
        titled = False
        for p, q in roles:
            if _MANY_FIRMS.search(q.text) and not q.orgs:
                return True
            if p.role in ("body", "caption"):
                return _each_acts(q) and not titled
            titled = titled or any(r.entity.name.endswith(FIRMS) for r in q.orgs)
        return False

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
    def section_orgs(self) -> list[Entity | None]:
        """Of each paragraph the organization whose name the subhead over it is."""
        return sections.orgs(self._article, self._paragraphs)

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


def _each_acts(q: Clauses) -> bool:
    """Do several firms act in turn in one sentence (甲集团获…，乙集团入围…，丙公司跻身…)?"""
    heads = [r for r in q.orgs if r.part in ("head", "far") and r.entity.name.endswith(FIRMS)]
    if len(heads) < _SEVERAL or heads[0].part == "far":
        return False
    begin, end = q.sentence(heads[0].entity.start)
    acting = {r.entity.name: r.clause for r in heads if begin <= r.entity.start < end}
    return len(set(acting.values())) >= _SEVERAL


_SEVERAL = 3


_THERE = ("arrival", "site")
# 记者日前在|恒岳矿|采访
_REPORTER_AT = rx.compile("(?:记者|笔者)[^，。；0-9]{0,8}?(?:在|来到|走进|走入|深入|前往|走访|探访|赶到)$")
_REPORTER_WITHIN = 14  # characters


def _reporters_there(text: str, org: Entity) -> bool:
    """Is it a firm in which the reporter is (记者在恒岳矿采访, 走进恒岳厂)?"""
    if not is_firm(org.name):
        return False
    before = max(0, org.start - _REPORTER_WITHIN)
    return text.endswith(ENTERS, 0, org.start) or _REPORTER_AT.search(text, before, org.start) is not None


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
    if q.text[:1] in ("(", "（") and _BRACKETED.fullmatch(q.text, 0, e.start):
        return True  # （区委宣传部 区人社局）: who sent it in
    return new and _BY_THE_WAY.match(q.text, q.sentence(e.start)[0]) is not None


_SHOWS = rx.compile("[上下左右]?图为")
_OF_ALL = rx.compile("[全各我][省市县区州镇乡校地]|城区|市区")


def _only_pictured(q: Clauses, org: Entity) -> bool:
    """全市学校开学，新增学位4500个。图为市第十八小学…: does a picture show one of those of whom all is told?"""
    begin, _ = q.sentence(org.start)
    return begin > 0 and _SHOWS.match(q.text, begin) is not None and _OF_ALL.search(q.text, 0, begin) is not None

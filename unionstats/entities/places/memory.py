"""What an article has named so far and what it is about: the memory that readings of its places are chosen by."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Protocol

from unionstats import gazetteer, rx
from unionstats.entities import imprint
from unionstats.entities.places.names import Name
from unionstats.entities.places.namesakes import (
    called_like,
    counties_in_full,
    is_people,
    is_person,
    village_called_like,
    with_towns,
    works_called_like,
)
from unionstats.entities.places.short_towns import with_short_towns
from unionstats.gazetteer import Division
from unionstats.lexicon import REPORT
from unionstats.model import Article, frozen
from unionstats.tokens import Tokens


@frozen
class Place:
    """A place that was read: ``division`` is the deepest one of the gazetteer that holds it, ``far`` that it is only
    where someone comes from or goes to (来自北京市的专家)."""

    paragraph: int
    start: int
    end: int
    text: str
    path: str
    adcode: str
    rule: str
    division: Division | None = None
    far: bool = False


FAR = (
    *("来自", "来源于", "出口", "出口到", "运往", "发往", "飞往", "前往", "赴", "比"),
    *("转自", "转诊到", "远销", "销往", "原籍", "籍贯"),
)
HEADLINES = ("title", "kicker", "subtitle", "subhead")
_WEIGHTS = {"title": 4.0, "kicker": 3.0, "subtitle": 3.0, "subhead": 2.0, "byline": 0.5, "caption": 1.0, "body": 1.0}
_OFTEN = 3  # times
_BOUND = 0.25  # of what it weighs where somebody only leaves for it or comes from it
_DAY = r"\s*[\d〇一二三四五六七八九十]{1,3}月[\d〇一二三四五六七八九十]{1,3}日"
_DATELINE = rx.compile(rf"(?:{_DAY})?\s*(?:电|讯|专电)(?![一-龥])|{_DAY}(?:电|讯)")
# How that begins, but for a space: behind most names stands something else.
_DATELINE_HEADS = frozenset("0123456789〇一二三四五六七八九十电讯专")
_SENT = rx.compile(rf"{_DAY}(?:电|讯|专电)")
_AGENCY = rx.compile(
    r"(?:本报|本社|本网|新华社|新华网|中新社|中新网|人民网|央视网|[一-龥]{1,3}网|快报|日报|时报|工报|工人报)[^，。]{0,3}$"
)
_SOCIETY = rx.compile(r"[一-龥]{1,3}社[^，。]{0,1}$")
_CENTRAL = rx.compile(r"(?:新华社|新华网|中新社|中新网|人民网|央视网)[^，。]{0,3}$")
_KIND_SUFFIX = {
    "自治区": ("自治区",),
    "自治州": ("州",),
    "自治县": ("县",),
    "城市": ("市",),
    "小城": ("市", "县"),
    "小镇": ("镇",),
    "小山村": ("村",),
    "山村": ("村",),
}
# 比邻县多3亿元, 与对标的邻县相比, 居邻县之后: whom somebody is held against
_AGAINST = (
    *("比", "较", "高于", "高过", "低于", "低过", "次于", "赶超", "追赶", "超过"),
    *("落后", "落后于", "领先", "领先于", "对标", "比拼对象", "对手"),
)
_BESIDE = rx.compile(r"(?:[与和同跟较]|[居位列]于?)[^，。；、\d]{0,8}$")
_HELD_BY = rx.compile("相比|对比|相较|比[，,]|之[前后]")  # ends what _HELD finds, as far behind as it reaches
_HELD_REACH = 46
_HELD = rx.compile(
    r"(?:[、和与][一-龥]{2,7}?[县市区旗州盟省]){0,4}(?:的?[^，。；、\d]{0,6}?)?(?:相比|对比|相较|比(?=[，,])|之[前后])"
)
# 桥墩、金乡等乡镇, 灵溪、金乡六个片区, 太和、双河等贫困村: towns and villages, called like counties elsewhere.
_TOWNS = rx.compile(
    r"(?:(?:[、和及与][一-龥]{2,4}?(?<![县市区旗])){0,9}?(?:等[0-9一二两三四五六七八九十]{0,3}个?|[0-9一二两三四五六七八九十]{1,3}个)"
    r"|(?:[、和及与][一-龥]{2,4}?){1,9}?[两三四五六七八九])"  # 赤水、双洋两镇
    r"(?:乡镇|镇街|镇|乡(?!村)|街道|片区|(?:老旧|住宅|居民|安置)?(?:小区|楼盘|楼院|社区|站点|路口)|(?:[一-龥](?<![地县市区])){0,6}村(?![民庄支委里级干务医镇]))"
)
# 双城施业区, 北林、新华两个作业区: the grounds of a forest farm or an oil field, called like counties elsewhere.
_GROUNDS = rx.compile(
    r"(?:[、和及与][一-龥]{2,4}?){0,4}?(?:[0-9一二两三四五六七八九十]{1,3}个)?(?:施业区|作业区|营林区|管护[区站]|经营所|采[油气]?区|工区|林班|作业站)"
)
# 八县（市）, 各县市区, 五县两区: what no county has
_ITS_COUNTIES = rx.compile(
    "(?<![省国])(?:(?<!省)各|(?<![0-9一二三四五六七八九十])(?:[2-9]|1[0-9]|[二两三四五六七八九十])个?)(?:县[（(]?[市区]|县[0-9一二两三四五六七八九十]个?[市区])"
)
# How many of the last mentions are looked back at: more than any article has between a pointer and its antecedent.
REACH = 100


class Memory:
    """One article's places, in reading order, and what it is about."""

    def __init__(self, article: Article, tokens: Sequence[Tokens], names: Sequence[Sequence[Name]]) -> None:
        self.article = article
        self.tokens = tokens
        # Who is called like a county is so throughout: 运动员马龙 … 马龙.
        people = {
            p.text[n.start : n.end]
            for p, row in zip(article.paragraphs, names, strict=True)
            for n in row
            if is_person(p.text, n)
        }
        villages = {n.tail for row in names for n in row if n.tail and n.chained and n.divisions[0].level == "township"}
        works = works_called_like(article, names)
        counties = counties_in_full(article, names)

        def is_place(text: str, n: Name) -> bool:
            if (n.tail and village_called_like(text, n, counties)) or is_people(text, n, names):
                return False
            if n.chained or (n.form not in ("short", "name") and text[n.start : n.end] not in villages):
                return True
            return not (
                text[n.start : n.end] in villages
                or (n.form == "short" and text[n.start : n.end] in people)
                or (n.form == "short" and text[n.start : n.end] in works)
                or _among_towns(text, n)
                or called_like(text, n, names)
            )

        self.names = [
            [n for n in row if is_place(p.text, n)] if row else []
            for p, row in zip(article.paragraphs, names, strict=True)
        ]
        self.names = with_short_towns(article, with_towns(article, self.names))
        if zones := {n.tail: n for row in self.names for n in row if _NAMED_ZONE.fullmatch(n.tail)}:
            self.names = [
                _with_zones(p.text, row, zones) for p, row in zip(article.paragraphs, self.names, strict=True)
            ]
        self.year = article.date.year if article.date else 0
        self.home = imprint.home(article)
        self.history: list[Place] = []
        self.votes: dict[Division, float] = {}
        self._guests: set[Division] = set()  # whence somebody comes, and what else is named
        self._others: set[Division] = set()
        self._mains: dict[str, Division | None] = {}
        self._rivals: dict[str, bool] = {}
        self._often: dict[str, bool] = {}
        self._full: set[Division] | None = None
        self._holds_counties: bool | None = None
        self._first_body = next((i for i, p in enumerate(article.paragraphs) if p.role == "body"), -1)
        self._vote()
        if all(d.level not in ("county", "prefecture") for d in self.votes) and (county := self._own_county()):
            self.votes.update(dict.fromkeys(gazetteer.chain(county), 1.0))
        elif self.home and self.home.level == "county" and self._begins_at_home(self.home):
            first = max(self.votes.values()) + 1.0
            self.votes.update(dict.fromkeys(gazetteer.chain(self.home), first))
        # Counties that are no more today and were some in the article's year.
        self.former = [d for d in self.votes if d.until and d.since <= self.year <= d.until and d.level == "county"]

    def _own_county(self) -> Division | None:
        """The county of an article that names none: of its paper where it names no place at all, else of its towns."""
        own = self.home
        if own and own.level == "county":
            return own if all(d in gazetteer.chain(own) for d in self.votes) else None
        if own and not all(imprint.admits(d, own) for d in self.votes if d.adcode):
            return None
        return imprint.county_of_town(self.article, self.tokens, self.year, alone=not self.votes, own=own)

    def _begins_at_home(self, own: Division) -> bool:
        """Does the article speak of "the county", or of a town of its paper's ``own``, before it names any county?"""
        for p, row, words in zip(self.article.paragraphs, self.names, self.tokens, strict=True):
            named = (n for n in row if (n.chained or n.form in ("full", "short")) and not n.divisions[0].until)
            end = min((n.start for n in named if self._rival(n, own)), default=len(p.text))
            if imprint.speaks_of(own, p.text, words, end):
                return True
            if end < len(p.text):
                return False
        return False

    def _rival(self, name: Name, own: Division) -> bool:
        """Is ``name`` that of a county that "the county" may mean as well as ``own``?"""
        kind = own.name[-1]
        return any(d.name.endswith(kind) and d.level != "province" for d in gazetteer.chain(name.divisions[0]))

    def _weight(self, paragraph: int, name: Name) -> float:
        role = self.article.paragraphs[paragraph].role
        if self.dateline(paragraph, name):
            central = _CENTRAL.search(self.article.paragraphs[paragraph].text[max(0, name.start - 12) : name.start])
            return 0.1 if central else 1.5
        if role == "body" and paragraph <= self._first_body:
            return 2.0
        return _WEIGHTS[role]

    def _vote(self) -> None:
        for i, names in enumerate(self.names):
            against = rivals(self.article.paragraphs[i].text, names) if names else frozenset()
            guest = 0  # where the last of them ends
            for name in names:
                text = self.article.paragraphs[i].text
                bound = is_bound_for(text, name, name.divisions[0].adcode)
                if bound or (guest and text[guest : name.start] in ("、", "和", "与")):
                    guest = name.end
                    self._guests.update(name.divisions)
                else:
                    self._others.update(*map(gazetteer.chain, name.divisions))
                weak = name.form in ("name", "word") and not name.chained
                if weak and (len(name.divisions) > 1 or not self.dateline(i, name)):
                    continue  # but 本报龙游2月20日电
                divisions = self.usable(name.divisions)
                if len(divisions) > 1 and divisions[0].level not in ("province", "prefecture", "foreign"):
                    continue
                weight = self._weight(i, name)
                if bound:
                    weight *= _BOUND
                line = gazetteer.chain(divisions[0])
                if name.start in against:
                    line = line[1:]  # of its neighbours one speaks who is in the same city
                for d in line:
                    self.votes[d] = self.votes.get(d, 0.0) + weight

    def usable(self, divisions: Sequence[Division]) -> tuple[Division, ...]:
        """``divisions`` without those that were no more when the article was written, where others are left."""
        if len(divisions) == 1:
            return tuple(divisions)
        if divisions[0].level == "prefecture" and (meant := self._in_full(divisions)):
            return meant
        stood = tuple(d for d in divisions if d.until and d.since <= self.year <= d.until)
        city = tuple(d for d in stood if d.level == "prefecture")
        if city and all(d.level == "county" and d.name == city[0].name for d in divisions if not d.until):
            return city  # 巢湖市 was a prefecture before it was a county's city
        renamed = {s.path + "区" for s in stood}  # 梅县 became 梅县区
        moved = {(s.name, s.adcode[:2]) for s in stood}  # 寿县 was 六安市's
        kept = tuple(d for d in divisions if not (d.until or d.path in renamed or (d.name, d.adcode[:2]) in moved))
        kept += stood
        home = tuple(d for d in kept if d.level != "city")
        latest = max(d.until for d in divisions)
        return home or kept or tuple(d for d in divisions if d.until == latest)

    def _in_full(self, divisions: Sequence[Division]) -> tuple[Division, ...]:
        """巴州 in a story of 巴州区: those that the article names in full, if it never does so the first."""
        top, *others = divisions
        if self._full is None:
            self._full = {n.divisions[0] for row in self.names for n in row if n.form == "full" and not n.tail}
        if all(gazetteer.inside(d, top) for d in others):
            # 恩施 in a story of 恩施市, which names nothing else of its prefecture; but 长沙 is no 长沙县
            named = {d for d in self._full if gazetteer.inside(d, top)}
            return tuple(d for d in others if {d} == named and d.name[-1] == "市" != top.name[-1])
        if any(gazetteer.inside(d, top) for d in self._full):
            return ()
        return tuple(d for d in others if d in self._full)

    def dateline(self, i: int, name: Name) -> bool:
        text = self.article.paragraphs[i].text
        head = text[name.end : name.end + 1]
        if not (head in _DATELINE_HEADS or head.isspace()) or not _DATELINE.match(text, name.end):
            return False
        if not name.start and (self.article.paragraphs[i].role == "byline" or _SENT.match(text, name.end)):
            return True  # 西安3月29日电, without who sent it
        before = text[max(0, name.start - 12) : name.start]
        # 华新社石家庄5月8日电: whichever agency it is
        return bool(_AGENCY.search(before) or (_SENT.match(text, name.end) and _SOCIETY.search(before)))

    def several(self, kind: str) -> bool:
        if kind not in self._rivals:
            main = self.main(kind)
            weight = self.votes.get(main, 0.0) if main else 0.0
            self._rivals[kind] = main is None or any(
                w * 2 > weight and not gazetteer.inside(main, d)
                for d, w in self.votes.items()
                if d != main and is_kind(d, kind)
            )
        return self._rivals[kind]

    def often(self, words: str) -> bool:
        """Does the headline, or the text, begin with a name that comes three times: 龙游招商引资迎来开门红?"""
        if words not in self._often:
            named = [(i, n) for i, row in enumerate(self.names) for n in row]
            at = [(i, n.start) for i, n in named if self.article.paragraphs[i].text.startswith(words, n.start)]
            self._often[words] = len(at) >= _OFTEN and any(start == 0 for _, start in at)
        return self._often[words]

    def strange(self, county: Division) -> bool:
        """Does the article speak less of the province of ``county`` than of another?"""
        if county.level != "county":
            return False
        own = gazetteer.chain(county)[-1]
        weight = self.votes.get(own, 0.0)
        return any(w > weight for d, w in self.votes.items() if d.level == "province" and d is not own)

    def elsewhere(self, division: Division) -> bool:
        """Does the article name a city or a county that ``division`` is not, nor lies in, and not less than it?"""
        own = self.votes.get(division, 0.0) if division.level in ("prefecture", "county") else 0.0
        lower = (d for d, w in self.votes.items() if d.level in ("prefecture", "county") and w >= own)
        return any(d != division and not gazetteer.inside(division, d) for d in lower)

    def one_province(self) -> bool:
        """Does the article speak of one province alone, not of the country?"""
        named = any(n.divisions[0] is gazetteer.CHINA for row in self.names for n in row)
        pointed = any(p.division is gazetteer.CHINA for p in self.history[-REACH:])
        return not named and not pointed and sum(d.level == "province" for d in self.votes) == 1

    def county(self) -> Division | None:
        if "county" not in self._mains:
            own = [d for d in self.votes if d.level == "county"]
            self._mains["county"] = max(own, key=lambda d: self.votes[d], default=None)
        return self._mains["county"]

    def too_small(self, d: Division) -> bool:
        """Is ``d`` a county, in an article whose city has some of its own (我市八县（市）, 各县区)?"""
        if d.level != "county":
            return False
        if self._holds_counties is None:
            texts = [p.text for p in self.article.paragraphs if "县" in p.text]
            self._holds_counties = any(_ITS_COUNTIES.search(text) for text in texts)
        return self._holds_counties

    def main(self, kind: str) -> Division | None:
        """The division of that kind that the article speaks of most; of two that tie the smaller."""
        if kind not in self._mains:
            own = [d for d in self.votes if is_kind(d, kind) and not (kind == "市" and self.too_small(d))]
            own = [d for d in own if d not in self._guests or d in self._others]
            self._mains[kind] = max(own, key=lambda d: (self.votes[d], len(d.path)), default=self.at_home(kind))
        return self._mains[kind]

    def at_home(self, kind: str, *, ours: bool = False) -> Division | None:
        """The division of that kind at the home of the paper, for an article that names none elsewhere.

        ``ours``: the article calls it its own (我市), wherever else something is.
        """
        home = self.home
        if home is None or not (ours or all(imprint.admits(d, home) for d in self.votes if d.adcode)):
            return None
        return next((d for d in gazetteer.chain(home) if is_kind(d, kind)), None)


# A zone of a city by a name of its own: 临江新区, behind which no list goes on.
_NAMED_ZONE = rx.compile("[一-龥]{2,4}(?:新区|开发区|示范区|管理区)")


def _with_zones(text: str, row: Sequence[Name], zones: Mapping[str, Name]) -> list[Name]:
    """``row`` with the ``zones`` that the article has named with their city, where they stand without it.

    三江新区 in a story of 宜宾三江新区 is no zone of 三江县.
    """
    found = list(row)
    for zone, named in zones.items():
        at = text.find(zone)
        while at >= 0:
            end = at + len(zone)
            over = [n for n in found if n.start < end and at < n.end]
            if all(n.start == at and n.end <= end for n in over):
                kept = [n for n in found if n not in over]
                found = [*kept, Name(at, end, named.divisions, "full", True, zone)]
            at = text.find(zone, end)
    return sorted(found, key=lambda n: n.start)


def _among_towns(text: str, name: Name) -> bool:
    if name.divisions[0].level == "county" and _GROUNDS.match(text, name.end):
        return True
    listed = "、" in (text[name.start - 1 : name.start], text[name.end : name.end + 1])
    return listed and name.divisions[0].level == "county" and _TOWNS.match(text, name.end) is not None


class Spanned(Protocol):
    """What stands somewhere in a paragraph."""

    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


def rivals(text: str, named: Sequence[Spanned]) -> frozenset[int]:
    """Where those of ``named``, in order, begin whom somebody is held against (比邻县多3亿元, 居邻县、邻市之后)."""
    found: set[int] = set()
    last = 0  # where the last of them ends
    for n in named:
        if (last and text[last : n.start] in ("、", "和", "与")) or held_against(text, n):
            found.add(n.start)
            last = n.end
    return frozenset(found)


@lru_cache(maxsize=64)
def _holds(text: str) -> bool:
    """Does anything stand in a paragraph that ends a comparison?"""
    return _HELD_BY.search(text) is not None


def held_against(text: str, n: Spanned) -> bool:
    """Is it ``n``, whatever else is listed with it, that somebody is held against?"""
    if text.endswith(_AGAINST, 0, n.start):
        return True
    # Most paragraphs hold nothing of the kind: the text is asked once for all its names.
    if not _holds(text) or not _HELD_BY.search(text, n.end, n.end + _HELD_REACH):
        return False
    return bool(_HELD.match(text, n.end) and _BESIDE.search(text, max(0, n.start - 10), n.start))


# 组织劳模赴贵州、|云南|疗休养, 为支援|湖北
_LEAVES_FOR = rx.compile("(?:赴|前往|奔赴|直奔|[飞开发运送驶]往|支援|援助|驰援|援建)(?:[一-龥]{2,6}[、和与及])*$")


# 来自北京、|上海|的客商, 加开到|重庆|的班车
_GUESTS_FROM = rx.compile("(?:来自|[开销发]往|加开[到至]|出口到|远销)(?:[一-龥]{2,6}[、和与及])*$")
# 郑州、|徐州|等地的客商也来了
_AND_OTHERS = rx.compile("(?:[、和与及][一-龥]{2,6}){0,5}等地")


_REPORT = rx.compile(f"{REPORT}$")


def is_far(text: str, n: Spanned) -> bool:
    """来自|北京|的专家: does somebody or something only come from ``n``, or go there?"""
    if text.endswith("来自", 0, n.start) and _REPORT.match(text, n.end):
        return False
    return text.endswith(FAR, 0, n.start)


# |安徽|农民工张某, 考上|安徽|某学院
_COMES_FROM = rx.compile("籍|农?民工|务工人员|打工[者仔妹]|老乡|小伙|姑娘|男子|女子")
_STUDIES_AT = ("考上", "考入", "考取", "就读于", "就读", "毕业于")


def is_bound_for(text: str, place: Spanned, code: str) -> bool:
    """Is ``place``, of the adcode ``code``, where somebody studies, or one that guests come from or one leaves for?"""
    if _REPORT.match(text, place.end) and not is_far(text, place):
        return False
    if text.endswith(_STUDIES_AT, 0, place.start) or _GUESTS_FROM.search(text, max(0, place.start - 24), place.start):
        return True
    if _AND_OTHERS.match(text, place.end) and (text[place.end] in "、和与及" or text[place.start - 1] in "、和与及"):
        return True
    leaves = code.endswith("0000") and _LEAVES_FOR.search(text, max(0, place.start - 24), place.start)
    return bool(leaves) or (code.endswith("0000") and _COMES_FROM.match(text, place.end) is not None)


def is_kind(d: Division, kind: str) -> bool:
    suffixes = _KIND_SUFFIX.get(kind, (kind,))
    if d.level == "city":
        return kind in "省州邦" and d.name.endswith(kind)  # 美国得克萨斯州
    if d.level in ("foreign", "region", "country"):
        return False
    if kind == "省":
        return d.level == "province" and d.name.endswith("省")
    if kind == "州":
        return d.level == "prefecture" and d.name.endswith("州")
    return d.name.endswith(suffixes) and not (kind == "区" and d.name.endswith(("地区", "特别行政区")))


def is_abroad(p: Place) -> bool:
    return p.division is not None and p.division.level in ("foreign", "city")


def of_kind(p: Place, kind: str) -> Place | Division | None:
    if p.division is None:
        return None
    if p.path != p.division.path and p.path.endswith(_KIND_SUFFIX.get(kind, (kind,))):
        return p
    if kind in "省州邦" and is_abroad(p) and kind in p.text:  # 美国佛罗里达州奥兰多: its state
        country, words = gazetteer.chain(p.division)[-1], p.text[: p.text.rindex(kind) + 1]
        states = (gazetteer.by_path(country.path + words[k:]) for k in range(len(words) - 1))
        if state := next((d for d in states if d), None):
            return state
    return next((d for d in gazetteer.chain(p.division) if is_kind(d, kind)), None)

"""What an article tells of its places and organizations, so that 市总, 该集团 and 公司 find whom they mean."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterator, Sequence, Set
from functools import lru_cache
from operator import attrgetter

from unionstats import gazetteer, rx
from unionstats.entities import imprint
from unionstats.entities import org_words as words
from unionstats.gazetteer import Division
from unionstats.model import Article, Entity, changed, frozen

# How much a place weighs that is named itself, and one that only holds a named place: elsewhere in the article, and in
# the same paragraph, where one that heads an organization weighs more.  What the rest of the article gives is capped,
# so that a paragraph about another town (简讯) has its way.
_NAMED, _HOLDS, _HEADS, _TITLE = 1.0, 0.4, 1.5, 1.0
_NAMED_HERE, _HOLDS_HERE, _HEADS_HERE = 5.0, 3.4, 2.5
_ELSEWHERE = 5.5
_BEHIND = 0.4
_BYLINE = 0.2  # 来源：恒州办事处: who brought it is not of whom it tells
# 丁县总工会在县工人文化宫…: the county that headed an organization just before, so many characters back at most.
_JUST_BEFORE, _SPAN = 9.0, 24
# How many mentions back and forth are weighed: a page's worth, so that long texts take linear time.
_WINDOW = 120


@lru_cache(maxsize=1 << 12)
def division(path: str) -> Division | None:
    """The division with exactly this path."""
    found = gazetteer.division_of(path) if path else None
    return found if found is not None and found.path == path else None


def place_name(d: Division) -> str:
    """The name of ``d`` as the names of its bodies bear it: a district and a township with the division above."""
    above = gazetteer.parent(d) or gazetteer.division_of(d.path)
    if above is None or above in (d, gazetteer.CHINA) or d.level == "foreign":
        return d.name
    if d.level == "township":
        return place_name(above) + d.name if above.name != d.name else d.name
    if d.level == "zone" and division(d.path) is None:  # 西安高新区: as it is written
        return d.name
    if d.level == "zone" or (d.level == "county" and d.name.endswith("区")):
        return above.name + d.name
    return d.name


def heads(p: Entity) -> tuple[str, str, str]:
    """How a body headed by place ``p`` names it, and the path and code of the place."""
    if p.text.endswith("兵团"):
        return p.text, p.place, p.adcode
    if d := division(p.place):
        return place_name(d), d.path, d.adcode
    above = gazetteer.division_of(p.place) if p.adcode else None
    if above and above.level in ("county", "township") and p.place.endswith(gazetteer.LOCAL):
        return (
            place_name(above) + p.place[len(above.path) :],
            p.place,
            p.adcode,
        )  # a township that no list has, a village
    if above and p.rule == "pointer":  # 高新区 after 石桥市高新区
        own = p.place[len(above.path) :]
        return own if own.startswith(above.name[:2]) else above.name + own, p.place, p.adcode
    return p.text, p.place, p.adcode


def is_of_level(d: Division, level: str) -> bool:
    """Is ``d`` what an article means by ``level`` (市, 县 …)?"""
    if level == "省":
        return d.level == "province" and d.name.endswith("省")
    if level == "自治区":
        return d.level == "province" and d.name.endswith("自治区")
    if level == "市":
        return d.name.endswith("市") and d.level in ("province", "prefecture", "county")
    if level in ("州", "自治州"):
        return d.level == "prefecture" and d.name.endswith("州")
    if level == "地区":
        return d.level == "prefecture" and d.name.endswith("地区")
    if level == "盟":
        return d.level == "prefecture" and d.name.endswith("盟")
    if level in ("县", "自治县"):
        return d.level == "county" and d.name.endswith("县")
    if level == "区":
        return d.name.endswith("区") and d.level in ("county", "zone", "province")  # 区总 may be 自治区总工会
    if level == "旗":
        return d.level == "county" and d.name.endswith("旗")
    if level in ("镇", "乡", "街道"):
        return d.level == "township" and d.name.endswith(level)
    return level == "兵团" and d.name == "新疆生产建设兵团"


_MUNICIPALITIES = ("11", "12", "31", "50")  # how the codes begin of what is a province and a city in one


@frozen
class _Named:
    at: tuple[int, int]
    chain: tuple[Division, ...]
    heads: bool
    title: bool
    bound: bool
    byline: bool


class Places:
    """The article's divisions, by where they are named."""

    def __init__(
        self,
        places: Sequence[Entity],
        heading: frozenset[tuple[int, int]],
        titles: frozenset[int],
        against: frozenset[tuple[int, int]] = frozenset(),
        home: Division | None = None,
        *,
        bound: frozenset[tuple[int, int]] = frozenset(),
        bylines: frozenset[int] = frozenset(),
    ) -> None:
        """``heading`` has the (paragraph, start) of places that head an organization, ``titles`` the headlines.

        ``against`` has that of places which somebody is only held against; of what they lie in more is said.
        ``bound`` has that of places for which somebody leaves: 省总工会 is not of where it sends its people.
        ``bylines`` are the paragraphs that say who wrote or brought the article.
        ``home`` is where the article's paper is.
        """
        self._home = home
        self._asked: dict[str, tuple[int, int]] = {}  # where each level was first asked for
        self._named: list[_Named] = []
        for p in places:
            d = gazetteer.division_of(p.place) if p.place else None
            if d is None or d == gazetteer.CHINA or not d.adcode:
                continue
            at = (p.paragraph, p.start)
            line = gazetteer.chain(d)
            if p.place != d.path:  # a township or a zone that the gazetteer lacks
                zone = p.place.endswith("区") and not p.place.endswith("社区")
                name = p.text if zone else p.place[len(d.path) :]
                line = (Division(name, p.place, d.adcode, "zone" if zone else "township"), *line)
            if at in against:
                line = line[1:]
            title, byline = p.paragraph in titles, p.paragraph in bylines
            self._named.append(_Named(at, line, at in heading, title, at in bound, byline))
        self._named.sort(key=lambda n: n.at)
        self._at = [n.at for n in self._named]

    def of_level(self, level: str, at: tuple[int, int]) -> Division | None:
        """The division that 市, 县 … means at ``at``: the one most named, in its own paragraph before it above all."""
        i = bisect_left(self._at, at)
        near = self._named[max(0, i - _WINDOW) : i + _WINDOW]
        if self._home and self._home.level == "county" and (own := self._first_at_home(level, at)):
            return own
        best = self._best(level, near, at)
        if best and self._home and (ours := self._home_province(level, best, near, at)):
            return ours
        return (self._papers_own(level, best, at) if best and self._home else best) or self._at_home(level)

    def _at_home(self, level: str) -> Division | None:
        """The division of that level at the home of the paper, for an article that names none elsewhere."""
        if self._home is None or not all(imprint.admits(n.chain[-1], self._home) for n in self._named):
            return None
        return next((d for d in gazetteer.chain(self._home) if is_of_level(d, level)), None)

    def _first_at_home(self, level: str, at: tuple[int, int]) -> Division | None:
        """The own of a county's paper, spoken of before any of that level is named: 县医院 … 与邻近的某县."""
        first = self._asked.setdefault(level, at)
        own = next((d for d in gazetteer.chain(self._home) if is_of_level(d, level)), None) if self._home else None
        if own is None:
            return None
        for n in self._named:
            near = n.heads and n.at[0] == at[0] and n.at < at
            if (n.at < first or near) and own not in n.chain and any(is_of_level(d, level) for d in n.chain):
                return None
        return own

    def _home_province(
        self, level: str, best: Division, near: Sequence[_Named], at: tuple[int, int]
    ) -> Division | None:
        """The province of the paper that the article names, where the ``best`` one is of another paragraph."""
        if best.level != "province" or not self._home:
            return None
        ours = next((d for d in gazetteer.chain(self._home) if is_of_level(d, level)), None)
        told = any(ours in n.chain for n in near) and not any(best in n.chain and n.at[0] == at[0] for n in near)
        return ours if told else None

    def _papers_own(self, level: str, best: Division, at: tuple[int, int]) -> Division:
        """``best``, or the city of the paper around it where that was meant before ``best`` was named."""
        first = self._asked.setdefault(level, at)
        if self._home and is_of_level(self._home, level) and best in gazetteer.chain(self._home):
            return self._home  # 市供电公司 in the paper of 高邮市, though 扬州 is named
        own = next((d for d in gazetteer.chain(best)[1:] if is_of_level(d, level)), None)
        if own is None or own not in gazetteer.chain(self._home or best):
            return best
        named = next(n for n in self._named if best in n.chain)
        return best if named.at < first else own

    def _best(self, level: str, named: Sequence[_Named], at: tuple[int, int]) -> Division | None:
        here: dict[str, float] = {}
        elsewhere: dict[str, float] = {}
        found: dict[str, Division] = {}
        for rank, n in enumerate(named):
            for depth, d in enumerate(n.chain):
                if not is_of_level(d, level):
                    continue
                found[d.path] = d
                if n.bound:
                    elsewhere.setdefault(d.path, 0.0)
                elif n.at[0] == at[0] and n.at < at:
                    weight = (_HOLDS_HERE if depth else _NAMED_HERE) + (_HEADS_HERE if n.heads else 0.0)
                    weight += _JUST_BEFORE if at[1] - n.at[1] < _SPAN and n.heads and not depth else 0.0
                    here[d.path] = here.get(d.path, 0.0) + weight + rank * 1e-6
                else:
                    weight = (_HOLDS if depth else _NAMED) + (_HEADS if n.heads and not depth else 0.0)
                    weight += _TITLE if n.title else 0.0
                    weight *= _BEHIND if n.at > at else _BYLINE if n.byline else 1.0
                    elsewhere[d.path] = elsewhere.get(d.path, 0.0) + weight + rank * 1e-6
                break

        def weight_of(path: str) -> float:
            return here.get(path, 0.0) + min(elsewhere.get(path, 0.0), _ELSEWHERE + elsewhere.get(path, 0.0) * 1e-3)

        best = max(found, key=weight_of, default="")
        return found[best] if best and weight_of(best) else None  # where guests come from is nobody's own

    def only(self) -> Division | None:
        """The one city or county of which the article tells, the smaller of the two; ``None`` for several."""
        cities = (d for n in self._named for d in n.chain if d.adcode[:2] in _MUNICIPALITIES or d.level != "province")
        named = {d for d in cities if d.level in ("province", "prefecture", "county")}
        small = [d for d in named if d.level == "county"] or list(named)
        return small[0] if len(small) == 1 and len({d.adcode[:4] for d in named}) == 1 else None

    def below_country(self) -> bool:
        return bool(self._named)


@frozen
class Org:
    """An organization that the article has named: where (and up to where), its canonical name, class and place.

    ``led``: it stood at the head of a clause there, not inside one.
    """

    at: tuple[int, int]
    name: str
    kind: str
    place: str
    adcode: str
    end: int = 0
    led: bool = False


# 绥化市公安局|北林分局, 潍坊市住房公积金管理中心|诸城管理部
DISTRICT_OFFICE = rx.compile(
    r"(?:(?<=局)|(?<=中心))(?P<where>[\u4e00-\u9fa5]{2,5}?)(?:分局|支局|大队|派出所|分中心|管理部|管理处|办事处)$"
)


# 店湾镇|石井村|民委员会
_OF_VILLAGE = rx.compile("(?:镇|乡|街道)(?P<village>[一-龥]{1,6}?村)(?:村?民委员会|村?委会)$")
_TOWNS = ("镇", "乡", "街道")


def in_district(org: Org) -> Org:
    """``org``, an office that a city's bureau has in a district, with that as its place: 绥化市公安局北林分局.

    So has a village its committee: 店湾镇石井村委会.
    """
    if org.place.endswith(_TOWNS) and (m := _OF_VILLAGE.search(org.name)):
        return changed(org, place=org.place + m["village"])
    m = DISTRICT_OFFICE.search(org.name) if org.adcode.endswith("00") else None
    city = division(org.place) if m else None
    if m is None or city is None:
        return org
    named = (d for name in (m["where"], m["where"] + "区") for d in gazetteer.lookup(name))
    d = next((d for d in named if d.level == "county" and not d.until and gazetteer.inside(d, city)), None)
    return changed(org, place=d.path, adcode=d.adcode) if d else org


THEIR_UNION = rx.compile("(?:机关)?工会$")
# What bodies of a level that are called so end in: 省公司, 市局, 省行.
_AT_LEVEL = {
    "局": ("局",),
    "公司": ("公司", "集团", "移动", "联通", "电信"),
    "分公司": ("分公司", "公司"),
    "行": ("分行", "支行", "银行"),
    "分行": ("分行",),
    "支行": ("支行",),
    "厅": ("厅",),
    "联社": ("联社", "联合社"),
    "院": ("法院", "检察院"),
}


def _of_level(adcode: str, level: str) -> bool:
    """Does a body of ``adcode`` belong to a division of that level?"""
    if not adcode or adcode == "100000":
        return False
    if adcode.endswith("0000"):
        return level in ("省", "自治区", "区") or adcode[:2] in _MUNICIPALITIES
    return level in ("市", "州") if adcode.endswith("00") else level in ("县", "区", "市")


_BANKS = ("银行", "农商行", "支行", "分行", "信用社", "联社")
_BESIDE = (*_BANKS, "油田", "气田")
_NEAR = 9  # paragraphs
_AT = attrgetter("at")


def whose_account(article: Article) -> Org | None:
    """The hospital, the school, the firm or the union whose account brought the article: it is what 我院 means."""
    name = imprint.account(article)
    kind = next((kind for suffix, kind in words.suffixes().get(name[-1:], ()) if name.endswith(suffix)), "")
    if kind not in ("hospital", "school", "firm", "union"):
        return None
    d = imprint.leading(name)
    if d and name.startswith(d.name):  # 东胜区|中心医院
        name = place_name(d) + name.removeprefix(d.name)
    return Org((-1, 0), name, kind, d.path if d else "", d.adcode if d else "", led=True)


class Antecedents:
    """The organizations named so far; the last one that fits is what a pointer means."""

    def __init__(self, first: Org | None = None) -> None:
        self._first = first
        self._orgs: list[Org] = [first] if first else []

    def add(self, org: Org) -> None:
        insort(self._orgs, org, key=_AT)

    def of_kind(self, kind: str) -> Iterator[Org]:
        return (o for o in self._orgs if o.kind == kind)

    def last(self, at: tuple[int, int]) -> Iterator[Org]:
        """The organizations named before ``at``, the nearest first."""
        i = bisect_left(self._orgs, at, key=_AT)
        return reversed(self._orgs[max(0, i - _WINDOW) : i])

    def of_class(
        self, noun: str, at: tuple[int, int], *, reach: int = 1 << 30, led: bool = False, but: Set[str] = frozenset()
    ) -> Org | None:
        """The last organization before ``at`` that 该 with ``noun`` may mean, at most ``reach`` paragraphs back.

        With ``led`` only those that headed a clause; none of those called as in ``but``.
        """
        c = words.classes()[noun]
        found: Org | None = None
        bank: Org | None = None  # who lent a firm money, or in whose oilfield it drills, is no 公司 beside it
        for o in self.last(at):
            if found is not None and (o.at[0] != found.at[0] or not 0 <= found.at[1] - o.end <= 1):
                return found
            if at[0] - o.at[0] > min(reach, _NEAR if bank else reach):
                return bank
            if (led and not o.led) or o.name in but:
                continue
            if o.kind in c.kinds or (o.kind != "media" and c.endings and o.name.endswith(c.endings)):
                if noun in ("公司", "企业") and o.name.endswith(_BESIDE):
                    bank = bank or o
                    continue
                if found is not None and o.name != found.name:
                    return None  # one of several in a row: 甲医院、乙医院 … 医院
                found = o
        return found or bank

    def own(self, noun: str) -> Org | None:
        """Whose account it is, if 我 with ``noun`` may mean that."""
        c, o = words.classes()[noun], self._first
        return o if o and (o.kind in c.kinds or (c.endings and o.name.endswith(c.endings))) else None

    def at_level(self, noun: str, level: str, at: tuple[int, int]) -> Org | None:
        """The last one before ``at`` that, or whose union, is a body of that level called so: 省公司."""
        ends = _AT_LEVEL[noun]
        last = self.last(at)
        return next(
            (o for o in last if THEIR_UNION.sub("", o.name).endswith(ends) and _of_level(o.adcode, level)), None
        )

    def ending(self, ends: str, at: tuple[int, int]) -> Org | None:
        """The last organization before ``at``, else the first behind, whose name ends so."""
        if before := next((o for o in self.last(at) if o.name.endswith(ends)), None):
            return before
        i = bisect_right(self._orgs, at, key=lambda o: o.at)
        return next((o for o in self._orgs[i : i + _WINDOW] if o.name.endswith(ends)), None)

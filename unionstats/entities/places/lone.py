"""Townships, villages and states that are named without what they lie in, found in what the article speaks of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from unionstats import gazetteer, rx
from unionstats.entities.places.memory import REACH, Memory, Place, is_abroad
from unionstats.entities.places.names import OFFICE, Name
from unionstats.entities.places.overseas import is_ministry
from unionstats.entities.places.villages import IS_OF, MADE, village
from unionstats.gazetteer import Division
from unionstats.tokens import is_word, tag

TOWNS = ("镇", "乡", "街道", "苏木", "总工会", OFFICE)  # one of these stands where ``towns`` finds something
_TOWN_END = rx.compile(rf"镇|乡|街道|苏木|{OFFICE}(?<!街道{OFFICE})")
# What a word is that stands before 镇 and names none, and how towns or streets are counted.
_NO_NAMES = frozenset({"v", "vn", "d", "p", "b", "a", "ad", "an", "r", "l", "i"})
_NO_PLACES = frozenset({"i", "l", "n", "v", "vn"})
_COUNTED = rx.compile("[一二三四五六七八九十][个条座名位些批家]")
_TOWN_NAME = rx.compile(r"[一-龥]{2,5}(?:街道|镇|乡|苏木)")
_NO_TOWN = rx.compile(
    r"[的了在是和与及等各全该本每从到向对为将被把让由以个两几多这那外内有某县市区省州村城家故水侨返回同老异他下入进驻新于像之]"
    r"|乡镇|镇街|镇乡|小镇|古镇|重镇|强镇|集镇|中心|特色|重点|工业|经济|边境|边远|商贸|农业|鱼米|文明|卫生|平安|和谐|园林|生态|宜居|幸福|数字|智慧|样板|标杆|百强|全国|国家|国际|民族|贫困|深度|重灾|示范|试点|所在|沿海|革命|山区|美丽|文化|旅游|名镇|大镇|千年|产业|偏远|最|等|苏木[镇乡]|"
    + MADE
)
# What begins with a town's suffix and is a word, too: 柳坪|镇政府
_OF_TOWN = rx.compile("(?<![镇乡])[镇乡][政长党委办]")
_VILLAGES = ("村", "社区", "嘎查")  # none lies in another
_HOLDS_STREETS = ("镇", "乡")
_ITS = frozenset("县区旗")  # 该县|宣和镇
# 石桥村，位于大何庄乡: where an article says of which township a village is
_LIES = rx.compile(r"(?P<village>[一-龥]{2,12}(?:村|社区))，?(?=位于|地处|坐落|隶属|是)")


@lru_cache(maxsize=64)
def _only_towns(within: Division) -> dict[str, Division | None]:
    """The townships of a prefecture or a province by name; ``None`` for a name that two of them bear."""
    found: dict[str, Division | None] = {}
    for town in gazetteer.townships(within):
        found[town.name] = None if town.name in found else town
    return found


def _townships_of(county: Division) -> Sequence[Division]:
    """The townships of ``county``; of a former one (余江县) those of the one that bears its name today (余江区)."""
    if not county.until:
        return gazetteer.townships(county)
    bearers = gazetteer.lookup(county.name[:-1])
    today = next((d for d in bearers if d.adcode[:4] == county.adcode[:4] and not d.until), county)
    return [Division(t.name, county.path + t.name, county.adcode, "township") for t in gazetteer.townships(today)]


class Lone:
    """Reads what an article names without what it lies in."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory
        self._province: dict[str, Division | None] | None = None
        self._known_towns: dict[str, Division | None] | None = None
        self._told: list[tuple[str, Division]] | None = None

    def _towns(self) -> dict[str, Division | None]:
        """The townships of the counties that the article names; of two with one name none."""
        found: dict[str, Division] = {}
        double = set()
        for county in [d for d in self._memory.votes if d.level == "county"]:
            for town in _townships_of(county):
                if town.name in found and found[town.name].path != town.path:
                    double.add(town.name)
                found[town.name] = town
        return {name: town for name, town in found.items() if name not in double and len(name) > 2}

    def towns(self, i: int, text: str) -> Iterator[tuple[int, int, Name]]:
        votes = self._memory.votes
        before: dict[str, Division] | None = None
        for m in _TOWN_END.finditer(text):
            if before is None:
                lately = (p.division for p in self._memory.history[-REACH:] if p.division)
                before = {d.name: d for d in lately if d.level == "township"}
            office = m[0] == OFFICE
            kind = "街道" if office else m[0]
            starts = [start for start in range(m.start() + len(kind) - 9, m.start() + len(kind) - 2) if start >= 0]
            names = [(start, text[start : m.start()] + kind) for start in starts]
            town = next(
                (t for start, name in names if votes and (t := before.get(name) or self._town(i, start, name))), None
            )
            town = town or (None if office else self._unlisted(i, m.end(), len(kind)))
            # 柳河镇|石桥街道: a street of the town, none with an office of its own
            begin = m.start() + len(kind) - len(town.name) if town else 0
            if town is not None and not (kind == "街道" and text[begin - 1 : begin] in _HOLDS_STREETS):
                start, tail = (
                    m.start() + len(kind) - len(town.name),
                    village(text, m.end(), self._memory.tokens[i], town=True),
                )
                end = m.start() if office and not tail else m.end() + len(tail)
                yield start, end, Name(start, end, (town,), "full", tail=tail)

    def _town(self, i: int, start: int, name: str) -> Division | None:
        """The township called ``name`` in a county that the article names, else the only one in its province."""
        towns = self._towns_of_counties()
        if name in towns:
            return towns[name]
        if self._memory.county() or not _TOWN_NAME.fullmatch(name) or not self._memory.tokens[i].is_edge(start):
            return None
        return self._in_province().get(name)

    def _towns_of_counties(self) -> dict[str, Division | None]:
        if self._known_towns is None:
            self._known_towns = self._towns()
        return self._known_towns

    def _unlisted(self, i: int, end: int, suffix: int) -> Division | None:
        """A township that no list has (merged, renamed), in the county that the article is about.

        One of an article that names no county is of nobody knows which: of those that are called so somewhere.
        """
        county = self._memory.county()
        if county is None and not self._nowhere():
            return None
        text, tokens = self._memory.article.paragraphs[i].text, self._memory.tokens[i]
        for start in (end - suffix - 2, end - suffix - 3):
            name = text[max(start, 0) : end]
            if start < 0 or not tokens.is_edge(start) or not _TOWN_NAME.fullmatch(name) or tag(name) in _NO_PLACES:
                continue
            # 联合|镇总工会, 走访|镇敬老院, 办|组建|镇工会, 主要|街道, 背井离乡, 三条|街道
            doing = name[1:-suffix] if tokens.is_edge(start + 1) else name[:-suffix]
            common = (
                (_NO_TOWN.search(name) and not (county and name.startswith("城关")))
                or tag(name[:-suffix]) in _NO_NAMES
                or (len(doing) > 1 and tag(doing) in _NO_NAMES)
                or _COUNTED.match(name)
            )
            # … but 该县|宣和镇, since there are some elsewhere
            if common and not (text[start - 1 : start] in _ITS and gazetteer.counties_with(name)):
                continue
            # 柳|垛镇, 青槽|镇汉上|村: what the segmenter only guesses hinders no name of two characters
            word = tokens.span_at(end - suffix)
            guessed = len(name) == suffix + 2 and not is_word(text[slice(*word)])
            whole = word[0] in (start, end - suffix) and tokens.is_edge(end)
            whole = whole or (word[0] == end - suffix and _OF_TOWN.match(text, word[0]) is not None)
            if not (guessed or whole or village(text, end, tokens, town=True)):  # 柳坪|镇上|石桥村
                continue
            if county is not None:
                only = gazetteer.only_township(name)
                if (
                    only
                    and only.adcode[:2] == county.adcode[:2]
                    and suffix == 1
                    and only.adcode[:4] != county.adcode[:4]
                ):
                    return only  # of another prefecture of the province, and of no other county anywhere
                return Division(name, county.path + name, county.adcode, "township")
            if gazetteer.counties_with(name) or sum(p.text.count(name) for p in self._memory.article.paragraphs) > 1:
                return Division(name, name, "", "township")
        return None

    def _nowhere(self) -> bool:
        """Does the article name no place below a province?"""
        named = [p.division for p in self._memory.history[-REACH:] if p.division and p.division.adcode]
        return all(d.level in ("country", "province") for d in (*self._memory.votes, *named))

    def meant(self, i: int, start: int, town: Division) -> Division:
        """``town`` where it was said to lie before; one that no list has in the county that was named last.

        One that may lie anywhere lies in the province right before it: 上海|青岭街道.
        """
        lately = [
            (p, p.division) for p in reversed(self._memory.history[-REACH:]) if p.division and p.rule != "dateline"
        ]
        if known := next((d for _, d in lately if d.level == "township" and d.name == town.name), None):
            return known
        if not town.adcode and lately and (lately[0][0].paragraph, lately[0][0].end) == (i, start):
            return Division(town.name, lately[0][1].path + town.name, lately[0][1].adcode, "township")
        above = gazetteer.parent(town)
        if above is None or town in _townships_of(above):
            return town
        near = (d for p, d in lately if p.paragraph >= i - 1 and not p.far)
        last = next((o for d in near for o in gazetteer.chain(d) if o.level == "county"), above)
        return Division(town.name, last.path + town.name, last.adcode, "township")

    def _in_province(self) -> dict[str, Division | None]:
        """The townships of the province that the article speaks of most; ``None`` for a name that two bear."""
        if self._province is None:
            place = max(
                self._memory.votes,
                key=lambda d: (d.level in ("prefecture", "province"), self._memory.votes[d], len(d.path)),
            )
            self._province = _only_towns(place) if place.level in ("prefecture", "province") else {}
        return self._province

    def village(self, i: int, start: int, end: int, kind: str) -> Place | None:
        """A village named alone lies where it was said to lie before, else in the township or county last named."""
        name = self._memory.article.paragraphs[i].text[start:end]
        lately = [p for p in reversed(self._memory.history[-REACH:]) if not p.far and p.rule != "dateline"]
        if known := next((p for p in lately if p.path.endswith(name)), None):
            if known.division and (town := self.told(name, known.division)):
                return Place(i, start, end, name, town.path + name, town.adcode, "village", town)
            return Place(i, start, end, name, known.path, known.adcode, "village", known.division)
        # 竞标石桥村 after 石桥村: a word before the name of a village that is known.
        edges = (k for k in range(start + 1, end - 2) if self._memory.tokens[i].is_edge(k))
        for k in edges:
            if known := next(
                (p for p in lately if p.path.endswith(name[k - start :]) and (p.division or p.path != p.text)), None
            ):
                return Place(i, k, end, name[k - start :], known.path, known.adcode, "village", known.division)
        if kind != "village":
            return None
        if town := self._town_behind(i, end) or self.told(name):
            return Place(i, start, end, name, town.path + name, town.adcode, "village", town)
        above = county = self._memory.county()
        if not lately and county:
            above = self._around(name, county)
        for p in lately:
            d = p.division
            near = p.paragraph >= i - 1 or (d and county and gazetteer.inside(d, county))
            if d and near and d.level in ("township", "county") and not d.name.endswith(_VILLAGES):
                above = d
                break
        if above is None and self._nowhere():
            return Place(i, start, end, name, name, "", "village", Division(name, name, "", "township"))
        if above is None:
            return None
        # 卡子镇…，白河县某公司…，仓房村: of the one town told of, not of the county that a firm is called after
        if above.level == "county":
            towns = {
                d for p in lately if (d := p.division) and d.level == "township" and not d.name.endswith(_VILLAGES)
            }
            above = next((d for d in towns if len(towns) == 1 and gazetteer.inside(d, above)), above)
        return Place(i, start, end, name, above.path + name, above.adcode, "village", above)

    def _around(self, village: str, county: Division) -> Division:
        """Where a ``village`` lies that is named before any county: in the city of several that are told of apart."""
        texts = [p.text for p in self._memory.article.paragraphs]
        if any(village in text and county.name[:-1] in text for text in texts):
            return county
        counties = [d.path for d in self._memory.votes if d.level == "county"]
        around = gazetteer.common(counties) if len(counties) > 1 else None
        return around if around and around.level == "prefecture" else county

    def told(self, village: str, county: Division | None = None) -> Division | None:
        """The township in which the article says once, wherever, that ``village`` lies: 石桥村，位于安平县大何庄乡."""
        if county is not None and county.level != "county":
            return None
        if self._told is None:
            found = ((i, m) for i, p in enumerate(self._memory.article.paragraphs) for m in _LIES.finditer(p.text))
            self._told = [(m["village"], town) for i, m in found if (town := self._town_behind(i, m.end("village")))]
        towns = {town for words, town in self._told if words.endswith(village)}
        town = towns.pop() if len(towns) == 1 else None
        return town if town and (county is None or gazetteer.inside(town, county)) else None

    def _town_behind(self, i: int, end: int) -> Division | None:
        """The township that is said to hold the village that ends at ``end``: 石桥村位于安平县大何庄乡."""
        text = self._memory.article.paragraphs[i].text
        m = IS_OF.match(text, end + text.startswith("，", end))
        if m is None:
            return None
        named = (
            n.divisions
            for n in self._memory.names[i]
            if m.start(1) <= n.start and m.end() in (n.end, n.end - len(n.tail))
        )
        if town := next((d[0] for d in named if len(d) == 1 and d[0].level == "township"), None):
            return town
        towns = self._towns_of_counties()
        return next((t for k in range(len(m[1]) - 2) if (t := towns.get(m[1][k:]))), None)

    def state(self, i: int, start: int, end: int) -> Place | None:
        """A state lies in the country abroad that was spoken of last."""
        name = self._memory.article.paragraphs[i].text[start:end]
        last = next((p for p in reversed(self._memory.history[-REACH:]) if p.division is not None), None)
        if last is None or last.division is None or not is_abroad(last):
            return None
        country = gazetteer.chain(last.division)[-1]
        if is_ministry(name, country):
            return None
        return Place(i, start, end, name, country.path + name, "", "state", country)

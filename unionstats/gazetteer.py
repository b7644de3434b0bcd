"""Administrative divisions of China, countries and cities of the world, by name and by adcode.

The tables of the divisions down to the county are loaded when the first name is asked for, townships when the first one
is.  All names come from files under ``data`` that say their source.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import Any, Literal, NamedTuple, TypeAlias

from unionstats import data, kept, pairs, rx

Level = Literal["country", "province", "prefecture", "county", "township", "zone", "foreign", "city", "region"]
# How a name is to be read: ``full`` is a name with its suffix (定西市), ``short`` one without, ``name`` a short one
# that is also a mountain, a street or a person, ``word`` an everyday word, ``after`` is read after its country alone.
# ``own`` is a name of the user's list.
Form = Literal["full", "short", "name", "word", "after", "own"]


class Division(NamedTuple):
    """A place of the gazetteer: ``name`` 安定区, ``path`` 甘肃省定西市安定区, ``adcode`` 621102 (GB/T 2260).

    ``country`` is 中国 alone (100000), ``foreign`` another country, ``city`` a city or province of one, ``region`` what
    has no government (长三角, 欧洲); a township bears the adcode of its county, a ``zone`` (开发区, 新区) that of the
    division it lies in; other places have none.  A former division stood from ``since`` to ``until`` (years; 0: open).
    A tuple, since seven thousand are made for the tables.
    """

    name: str
    path: str
    adcode: str
    level: Level
    since: int = 0
    until: int = 0


# How towns end, and all that is smaller than a county.
TOWNS = ("镇", "乡", "街道", "苏木")
LOCAL = (*TOWNS, "村", "社区")
CHINA = Division("中国", "中国", "100000", "country")
# What makes the name of a city abroad, alone, that of something at home: 松山|村, 光州|煤矿, 河内|社区.
AT_HOME = rx.compile(
    r"村(?![民庄落])|煤矿|矿区|林场|水库|社区|小区|居委会"
    r"|(?:镇|街道)(?=总工会|办|政府|工会|党|[一-龥]{1,3}[村社])"
)
# What stands at a gorge, a ridge or a river, whose name a county far away may bear: 锦屏|水电站, 清水河|大桥.
_WORKS = rx.compile(
    "(?:[一二三四上下]级?)?(?:抽水蓄能|水力发电|水电|水利)?(?:水电站|电站|水电工程|水利枢纽|枢纽工程|水电厂)|特?大桥|(?:特长)?隧[道洞]|运河|船闸|大坝|拱坝"
)
_WORKS_HEADS = frozenset("一二三四上下抽水电枢特大隧运船拱")
_RANK: dict[Level, int] = {
    "country": 0,
    "province": 1,
    "prefecture": 2,
    "foreign": 3,
    "county": 4,
    "region": 5,
    "zone": 6,
    "city": 7,
    "township": 8,
}


def _level(adcode: str) -> Level:
    if adcode.endswith("0000"):
        return "province"
    return "prefecture" if adcode.endswith("00") else "county"


# The divisions, each by its number in this order; {name: who bear it}, {path: division}, {code: division}, {path: what
# it lies in}; {name: how it is read}; {the first two characters: how long the names are}; how names begin.
_Tables: TypeAlias = (
    "tuple[list[tuple[Any, ...]], dict[str, tuple[int, ...]], dict[str, int], dict[str, int], dict[str, int],"
    " dict[str, Form], dict[str, tuple[int, ...]], frozenset[int]]"
)


class _Making:
    """All that has a fixed name: divisions down to the county, current and former, zones, regions and the world."""

    def __init__(self) -> None:
        self.by_name: dict[str, list[Division]] = {}
        self.by_path: dict[str, Division] = {}
        self.by_code: dict[str, Division] = {}
        self.parents: dict[str, Division] = {}
        self.forms: dict[str, Form] = {}
        self._put(CHINA, None)
        self.by_code[CHINA.adcode] = CHINA
        self._current()
        self._former()
        self._zones()
        self._world()
        for divisions in self.by_name.values():
            if len(divisions) > 1:
                divisions.sort(key=lambda d: (d.until != 0, _RANK[d.level], d.adcode))
        for name, form in data.rows("place_words.txt"):
            self.forms[name] = "word" if form == "word" else "name"

    def tables(self) -> _Tables:
        """What was read, in numbers and strings."""
        bearing = (division for bearers in self.by_name.values() for division in bearers)
        divisions = dict.fromkeys((*bearing, *self.by_path.values(), *self.by_code.values(), *self.parents.values()))
        numbers = {division: number for number, division in enumerate(divisions)}
        lengths = kept.alike(self._lengths())
        return (
            [tuple(d) for d in numbers],
            {name: tuple([numbers[d] for d in bearers]) for name, bearers in self.by_name.items()},
            {path: numbers[d] for path, d in self.by_path.items()},
            {code: numbers[d] for code, d in self.by_code.items()},
            {path: numbers[d] for path, d in self.parents.items()},
            self.forms,
            lengths,
            pairs.heads(lengths),
        )

    def _put(
        self, division: Division, parent: Division | None, names: Iterable[str] = (), form: Form = "short"
    ) -> None:
        self.by_path.setdefault(division.path, division)
        if parent is not None:
            self.parents.setdefault(division.path, parent)
        by_name = self.by_name
        for name in (division.name, *names):
            bearers = by_name.get(name)
            if bearers is None:
                by_name[name] = [division]
                if form != "short":
                    self.forms[name] = form
            elif division not in bearers:
                bearers.append(division)
                if form == "short":
                    self.forms.pop(name, None)

    def _current(self) -> None:
        for adcode, name, *forms in data.rows("divisions.txt"):
            level = _level(adcode)
            parent = CHINA
            if level != "province":
                city = adcode[:4] + "00"
                parent = self.by_code[city if city != adcode and city in self.by_code else adcode[:2] + "0000"]
            division = Division(name, name if parent is CHINA else parent.path + name, adcode, level)
            self.by_code[adcode] = division
            self._put(division, parent, forms[0].split() if forms else ())
        for adcode, name, *forms in data.rows("hk_mo_tw.txt"):
            parent = self.by_code[adcode]
            division = Division(name, parent.path + name, adcode, "county")
            self._put(division, parent, forms[0].split() if forms else ())

    def _former(self) -> None:
        for adcode, name, path, since, until, *forms in data.rows("former_divisions.txt"):
            parent = self.by_path.get(path) or self.by_code[adcode[:2] + "0000"]
            level = _level(adcode)
            division = Division(name, path + name, adcode, level, int(since), int(until))
            self.by_code.setdefault(adcode, division)
            self._put(division, parent)
            # A short form of what is long gone is a place only beside what it lay in: 枝城, 沙洲.
            self._put(division, parent, forms[0].split() if forms else (), "short" if level == "prefecture" else "name")

    def _zones(self) -> None:
        for name, adcode, *forms in data.rows("zones.txt"):
            parent = self.by_code[adcode]
            base = parent.path
            if name.startswith(parent.name[:-1]):  # 苏州工业园区: 江苏省苏州工业园区
                base = base.removesuffix(parent.name)
            self._put(Division(name, base + name, adcode, "zone"), parent, forms[0].split() if forms else ())

    def _world(self) -> None:
        for name, *columns in data.rows("regions.txt"):
            adcode, forms = (columns[0] if columns else ""), columns[1:]
            parent = self.by_code.get(adcode)
            path = parent.path if parent else name
            self._put(Division(name, path, adcode, "region"), None, forms[0].split() if forms else ())
        for _, name, *forms in data.rows("countries.txt"):
            self._put(Division(name, name, "", "foreign"), None, forms[0].split() if forms else ())
        for table in ("world_places.txt", "world_cities.txt"):
            for country, *columns in data.rows(table):
                names, parent = " ".join(columns).split(), self.by_path[country]
                name = names[0].lstrip("!")
                city = Division(name, country + name, "", "city")
                self.by_path.setdefault(city.path, city)
                self.parents.setdefault(city.path, parent)
                for marked in names:
                    self._city(marked.lstrip("!"), city, weak=marked[0] == "!")

    def _city(self, name: str, city: Division, *, weak: bool) -> None:
        """Note a city's name; of two cities that bear it the one read without its country comes first."""
        bearers = self.by_name.setdefault(name, [])
        if any(d.path == city.path for d in bearers):
            return
        if not bearers or (not weak and bearers[0].level == "city" and self.forms.get(name) == "after"):
            bearers.insert(0, city)
            if weak:
                self.forms[name] = "after"
            else:
                self.forms.pop(name, None)
        else:
            bearers.append(city)

    def _lengths(self) -> dict[str, tuple[int, ...]]:
        """{first two characters: the lengths of the names that begin with them, the longest first}."""
        lengths: dict[str, tuple[int, ...]] = {}
        for name in sorted(self.by_name, key=len, reverse=True):
            known = lengths.get(name[:2], ())
            if not known or known[-1] != len(name):
                lengths[name[:2]] = (*known, len(name))
        return lengths


_SHORTEST = 3  # characters of a township's name without its people
_OF_A_PEOPLE = rx.compile("[^ ]{3,12}族乡(?= )")


class _Townships:
    """The townships, as lines of text: 40,000 names are searched, not parsed."""

    def __init__(self) -> None:
        self.of_county = {row[0]: f" {row[1]} " for row in data.rows("townships.txt")}
        self._of_province: dict[str, list[tuple[str, str]]] = {}
        self._rows: dict[str, list[tuple[str, str]]] = {}
        for code, names in self.of_county.items():
            self._of_province.setdefault(code[:2], []).append((code, names))

    def called(self, name: str, prefix: str) -> list[tuple[str, str]]:
        """The townships ``name`` in full, behind the codes, beginning with ``prefix``, of their counties.

        An ethnic one goes by its short name, too: 洞井乡 is 洞井瑶族乡.
        """
        word = f" {name} "
        found = [(code, name) for code, names in self.rows(prefix) if word in names]
        if found or len(name) < _SHORTEST or name[-1] != "乡":
            return found
        stem = f" {name[:-1]}"
        held = ((code, names, names.find(stem)) for code, names in self.rows(prefix))
        ethnic = ((code, _OF_A_PEOPLE.match(names, at + 1)) for code, names, at in held if at >= 0)
        return [(code, m[0]) for code, m in ethnic if m]

    def rows(self, prefix: str) -> list[tuple[str, str]]:
        """The counties whose code begins with ``prefix`` (a province's at least), each with its townships."""
        if (rows := self._rows.get(prefix)) is None:
            rows = [row for row in self._of_province.get(prefix[:2], ()) if row[0].startswith(prefix)]
            self._rows[prefix] = rows
        return rows


class _Core:
    """The tables: numbers of divisions, each of which is made when it is first asked for."""

    def __init__(self) -> None:
        rows, self.by_name, self.by_path, self.by_code, self.parents, self.forms, self.lengths, self.heads = kept.table(
            "gazetteer", lambda: _Making().tables()
        )
        self._rows = rows
        self._made = {self.by_path[CHINA.path]: CHINA}

    def division(self, number: int) -> Division:
        """The division of this number, the same object each time."""
        if (made := self._made.get(number)) is None:
            made = self._made[number] = Division(*self._rows[number])
        return made

    def found(self, table: dict[str, int], key: str) -> Division | None:
        """The division that a table has by ``key``."""
        number = table.get(key)
        return None if number is None else self.division(number)


@cache
def _core() -> _Core:
    return _Core()


@cache
def _townships() -> _Townships:
    return _Townships()


@lru_cache(maxsize=1 << 13)
def lookup(name: str) -> tuple[Division, ...]:
    """The divisions that bear ``name`` in full or as a short form (定西, 酉阳), the most prominent first.

    Current divisions stand before former ones, provinces before prefectures and counties.
    """
    core = _core()
    return tuple([core.division(number) for number in core.by_name.get(name, ())])


# Counties whose name may be a word before 县: 村集体和县、乡, 兴县富民, 代县长.
_ALSO_WORDS = frozenset("和代应富兴单新古成南高随临道户")


@lru_cache(maxsize=1 << 13)
def form(name: str) -> Form:
    """How a name of the gazetteer is to be read; names with a suffix (定西市) are ``full``."""
    found = _core().forms.get(name, "short")
    if found != "short":
        return found
    if len(name) == 2 and name[1] == "县":
        return "name" if name[0] in _ALSO_WORDS else "full"
    return "full" if len(name) > 2 and name[-1] in "省市盟县区旗州" else "short"


def names_works(text: str, end: int) -> bool:
    """Does a power station, a bridge … bear the name that ends at ``end``, be it in no county that is called so?"""
    return text[end : end + 1] in _WORKS_HEADS and _WORKS.match(text, end) is not None


@lru_cache(maxsize=1 << 13)
def parent(division: Division) -> Division | None:
    """The division that ``division`` lies in: of a county its prefecture or municipality, of a province 中国."""
    core = _core()
    known = core.found(core.parents, division.path)
    return by_code(division.adcode) if known is None and division.level in ("township", "zone") else known


@lru_cache(maxsize=1 << 13)
def by_code(adcode: str) -> Division | None:
    """The division with this GB/T 2260 code; a former one where no current division bears it."""
    core = _core()
    return core.found(core.by_code, adcode)


@lru_cache(maxsize=1 << 13)
def by_path(path: str) -> Division | None:
    """The division with exactly this path."""
    core = _core()
    return core.found(core.by_path, path)


def own(path: str) -> Division:
    """A place of the user's own list: ``path`` as it is to be shown, its code that of the division it lies in."""
    known = by_path(path)
    if known is not None:
        return known
    outer = division_of(path)
    if outer is None or not outer.adcode:
        return Division(path, path, "", "region")
    return Division(path.removeprefix(outer.path), path, outer.adcode, "zone")


@lru_cache(maxsize=1 << 13)
def chain(division: Division) -> tuple[Division, ...]:
    """``division`` and all that it lies in, the nearest first, without 中国."""
    found = []
    at: Division | None = division
    while at is not None and at is not CHINA:
        found.append(at)
        at = parent(at)
    return tuple(found)


@lru_cache(maxsize=1 << 13)
def division_of(path: str) -> Division | None:
    """The deepest division that ``path`` lies in: of a village's path its county; ``None`` where there is none."""
    core = _core()
    for end in range(len(path), 1, -1):
        if found := core.found(core.by_path, path[:end]):
            return found
    return None


def common(paths: Iterable[str]) -> Division | None:
    """The smallest division that holds all the ``paths``: of 湖南省长沙市 and 湖南省株洲市 湖南省."""
    shared: list[Division] | None = None
    for path in paths:
        division = division_of(path)
        if division is None:
            return None
        line = [*chain(division), CHINA] if division.adcode else list(chain(division))
        shared = line if shared is None else [d for d in shared if d in line]
    return shared[0] if shared else None


def inside(inner: Division, outer: Division) -> bool:
    """Whether ``inner`` is ``outer`` or lies in it."""
    return outer in chain(inner) or (outer == CHINA and inner.adcode != "")


def holds(division: Division, level: Level, many: int) -> bool:
    """May ``division`` hold so ``many`` of that ``level``, a third more than today's (merged ones, zones) at most?"""
    return division is CHINA or many * 3 <= _held(division.adcode, level) * 4 + 6


@cache
def _held(adcode: str, level: Level) -> int:
    prefix = adcode.removesuffix("00").removesuffix("00")
    core = _core()
    current = (d for d in map(core.division, core.by_code.values()) if not d.until)
    return sum(d.level == level and d.adcode.startswith(prefix) for d in current)


def township(name: str, within: Division) -> tuple[Division, ...]:
    """The townships called ``name`` in the county, prefecture or province ``within``."""
    if today := _moved_to(within):
        return tuple([_town_of(within, t.name) for t in township(name, today)])
    prefix = within.adcode.removesuffix("00").removesuffix("00")
    if not prefix:
        return ()
    found = []
    for code, whole in _townships().called(name, prefix):
        county = by_code(code)
        if county is not None and inside(county, within):
            found.append(_town_of(county, whole))
    return tuple(found)


def _moved_to(county: Division) -> Division | None:
    """The county of today that lay in another prefecture as ``county``: 淮南市寿县 of 六安市寿县."""
    if not county.until or county.level != "county":
        return None
    return next((d for d in lookup(county.name) if not d.until and d.adcode[:2] == county.adcode[:2]), None)


def _town_of(county: Division, name: str) -> Division:
    """The township ``name`` of ``county``, in the years of that."""
    return Division(name, county.path + name, county.adcode, "township", county.since, county.until)


@lru_cache(maxsize=1 << 10)
def counties_with(township: str) -> tuple[str, ...]:
    """The codes of the counties of the whole country that have a township of that name."""
    return tuple([code for code, names in _townships().of_county.items() if f" {township} " in names])


def only_township(name: str) -> Division | None:
    """The township called ``name``, where one county alone of the whole country has one."""
    counties = counties_with(name)
    county = by_code(counties[0]) if len(counties) == 1 else None
    return _town_of(county, name) if county else None


@lru_cache(maxsize=1 << 10)
def townships(within: Division) -> tuple[Division, ...]:
    """The towns, townships and sub-districts of a county, a prefecture or a province."""
    if today := _moved_to(within):
        return tuple([_town_of(within, t.name) for t in townships(today)])
    prefix = within.adcode.removesuffix("00").removesuffix("00")
    found = []
    for code, names in _townships().rows(prefix):
        county = by_code(code)
        if county is not None and inside(county, within):
            found += [_town_of(county, name) for name in names.split()]
    return tuple(found)


# Characters that transcribe names and stand in none of the list.
_TRANSCRIBES = frozenset("丛戴邓冯郭莲年庞强如史许曾微·-")


def letters_abroad() -> frozenset[str]:
    """The characters that the names of cities and states abroad are written with."""
    core = _core()
    named = (name for name, bearers in core.by_name.items() if core.division(bearers[0]).level == "city")
    return frozenset("".join(named)) | _TRANSCRIBES


def search(text: str, start: int = 0) -> tuple[int, int] | None:
    """The first span of ``text`` from ``start`` on that bears a name of the gazetteer, the longest at its place."""
    return next(names(text, start), None)


def names(text: str, start: int = 0) -> Iterator[tuple[int, int]]:
    """Every span of ``text`` from ``start`` on that bears a name of the gazetteer, the longest at each place."""
    for at, name in names_at(text, pairs.starts(text, heads(), start)):
        yield at, at + len(name)


def heads() -> frozenset[int]:
    """How names of the gazetteer begin, for ``pairs.starts``."""
    return _core().heads


def names_at(text: str, starts: Iterable[int]) -> Iterator[tuple[int, str]]:
    """Those of ``starts`` at which a name of the gazetteer stands in ``text``, with the longest one."""
    core = _core()
    lengths, known = core.lengths, core.by_name
    for at in starts:
        for n in lengths.get(text[at : at + 2], ()):
            name = text[at : at + n]
            if name in known:
                yield at, name
                break

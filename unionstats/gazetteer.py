"""Administrative divisions of China, countries and cities of the world, by name and by adcode.

The divisions down to the county are read when the first name is asked for, townships when the first one is.  All
names come from files under ``data`` that say their source.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

from unionstats import data

Level = Literal["country", "province", "prefecture", "county", "township", "zone", "foreign", "city", "region"]


@dataclass(frozen=True, slots=True)
class Division:
    """A place of the gazetteer: ``name`` 安定区, ``path`` 甘肃省定西市安定区, ``adcode`` 621102 (GB/T 2260).

    ``country`` is 中国 alone (100000), ``foreign`` another country, ``city`` a city or province of one, ``region`` what
    has no government (长三角, 欧洲); a township bears the adcode of its county, a ``zone`` (开发区, 新区) that of the
    division it lies in; other places have none.  A former division stood from ``since`` to ``until`` (years; 0: open).
    """

    name: str
    path: str
    adcode: str
    level: Level
    since: int = 0
    until: int = 0


CHINA = Division("中国", "中国", "100000", "country")
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


def _above(adcode: str) -> tuple[str, ...]:
    """The codes of what a division may lie in, the nearest first: 621102 → 621100, 620000."""
    return (adcode[:4] + "00", adcode[:2] + "0000")


class _Core:
    """The divisions down to the county, current and former, with zones and the world: all that has a fixed name."""

    def __init__(self) -> None:
        self.by_name: dict[str, list[Division]] = {}
        self.by_path: dict[str, Division] = {}
        self.by_code: dict[str, Division] = {}
        self.parents: dict[str, Division] = {}
        self.short: set[str] = set()
        self._put(CHINA, None, ())
        self.by_code[CHINA.adcode] = CHINA
        self._current()
        self._former()
        for divisions in self.by_name.values():
            if len(divisions) > 1:
                divisions.sort(key=lambda d: (d.until != 0, _RANK[d.level], d.adcode))
        self.lengths = self._lengths()

    def _put(self, division: Division, parent: Division | None, forms: Iterable[str]) -> None:
        self.by_path.setdefault(division.path, division)
        if parent is not None:
            self.parents.setdefault(division.path, parent)
        self.by_name.setdefault(division.name, []).append(division)
        for form in forms:
            self.by_name.setdefault(form, []).append(division)

    def _current(self) -> None:
        for adcode, name, *forms in data.rows("divisions.txt"):
            level = _level(adcode)
            parent = CHINA
            if level != "province":
                above = next(code for code in _above(adcode) if code != adcode and code in self.by_code)
                parent = self.by_code[above]
            path = name if parent is CHINA else parent.path + name
            division = Division(name, path, adcode, level)
            self.by_code[adcode] = division
            self._put(division, parent, forms[0].split() if forms else ())

    def _former(self) -> None:
        for adcode, name, path, since, until, *forms in data.rows("former_divisions.txt"):
            parent = self.by_path.get(path) or self.by_code[_above(adcode)[1]]
            division = Division(name, path + name, adcode, _level(adcode), int(since), int(until))
            self.by_code.setdefault(adcode, division)
            self._put(division, parent, forms[0].split() if forms else ())

    def _lengths(self) -> dict[str, tuple[int, ...]]:
        lengths: dict[str, set[int]] = {}
        for name in self.by_name:
            lengths.setdefault(name[:2], set()).add(len(name))
        return {head: tuple(sorted(n, reverse=True)) for head, n in lengths.items()}


@cache
def _core() -> _Core:
    return _Core()


def lookup(name: str) -> tuple[Division, ...]:
    """The divisions that bear ``name`` in full or as a short form (定西, 酉阳), the most prominent first.

    Current divisions stand before former ones, provinces before prefectures and counties.
    """
    return tuple(_core().by_name.get(name, ()))


def parent(division: Division) -> Division | None:
    """The division that ``division`` lies in: of a county its prefecture or municipality, of a province 中国."""
    return _core().parents.get(division.path)


def by_code(adcode: str) -> Division | None:
    """The division with this GB/T 2260 code; a former one where no current division bears it."""
    return _core().by_code.get(adcode)


def chain(division: Division) -> tuple[Division, ...]:
    """``division`` and all that it lies in, the nearest first, without 中国."""
    found = []
    at: Division | None = division
    while at is not None and at != CHINA:
        found.append(at)
        at = parent(at)
    return tuple(found)


def division_of(path: str) -> Division | None:
    """The deepest division that ``path`` lies in: of a village's path its county; ``None`` where there is none."""
    core = _core()
    for end in range(len(path), 1, -1):
        if found := core.by_path.get(path[:end]):
            return found
    return None


def common(paths: Iterable[str]) -> Division | None:
    """The smallest division that holds all the ``paths``: of 湖南省长沙市 and 湖南省株洲市 湖南省."""
    shared: list[Division] | None = None
    for path in paths:
        division = division_of(path)
        if division is None:
            return None
        line = list(chain(division))
        china = division == CHINA or (line[-1].adcode != "")
        if china:
            line.append(CHINA)
        shared = line if shared is None else [d for d in shared if d in line]
    return shared[0] if shared else None


def inside(inner: Division, outer: Division) -> bool:
    """Whether ``inner`` is ``outer`` or lies in it."""
    return outer in chain(inner) or (outer == CHINA and inner.adcode != "")


def scan(text: str) -> Iterator[tuple[int, int]]:
    """The spans of ``text`` that bear a name of the gazetteer, the longest at each start; they do not overlap."""
    core = _core()
    lengths, names = core.lengths, core.by_name
    at, stop = 0, len(text) - 1
    while at < stop:
        for n in lengths.get(text[at : at + 2], ()):
            if text[at : at + n] in names:
                yield at, at + n
                at += n
                break
        else:
            at += 1

"""Administrative divisions of China, countries and cities of the world, by name and by adcode."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Level = Literal["country", "province", "prefecture", "county", "township", "zone", "foreign", "city"]


@dataclass(frozen=True, slots=True)
class Division:
    """A place of the gazetteer: ``name`` 安定区, ``path`` 甘肃省定西市安定区, ``adcode`` 621102 (GB/T 2260).

    ``country`` is 中国 alone (100000), ``foreign`` another country, ``city`` a city of one; a township bears the
    adcode of its county, a ``zone`` (开发区, 新区) that of the division it lies in; other places have none.
    """

    name: str
    path: str
    adcode: str
    level: Level


def lookup(name: str) -> tuple[Division, ...]:
    """The divisions that bear ``name`` in full or as a short form (定西, 酉阳), the most prominent first."""
    return ()


def parent(division: Division) -> Division | None:
    """The division that ``division`` lies in: of a county its prefecture or municipality, of a province 中国."""
    return None

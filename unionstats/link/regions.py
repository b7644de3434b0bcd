"""Regions: what places have to do with one another as divisions of a country."""

from __future__ import annotations

from unionstats import gazetteer
from unionstats.model import Entity


def holding(weight: dict[str, float], best: str) -> Entity | None:
    """The smallest division around ``best`` that holds two thirds of what the article speaks of."""
    division = gazetteer.division_of(best)
    most = sum(weight.values()) * 2
    for d in (*gazetteer.chain(division), gazetteer.CHINA) if division else ():
        if d is gazetteer.CHINA or sum(w for p, w in weight.items() if p.startswith(d.path)) * 3 >= most:
            return Entity(0, 0, 0, "", "place", d.path, d.path, d.adcode, "several")
    return None


def is_region(place: Entity) -> bool:
    """Is it what several provinces are called together (京津冀), which a text names for a policy more than as where?"""
    division = gazetteer.by_path(place.place) if not place.adcode else None
    return division is not None and division.level == "region"


def are_apart(place: str, other: str) -> bool:
    """Does neither of the two hold the other?"""
    return not place.startswith(other) and not other.startswith(place)


def county_of(place: Entity) -> Entity:
    """The county of a township or a village, in which a firm is rather; any other place itself."""
    division = gazetteer.division_of(place.place)
    if division is None or division.path == place.place:
        return place
    return Entity(0, 0, 0, "", "place", division.path, division.path, division.adcode, "several")

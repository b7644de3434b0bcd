"""What a step can answer beside a place that the text names: the country, none at all, or what lies around it."""

from __future__ import annotations

from dataclasses import replace

from unionstats import gazetteer
from unionstats.link.clauses.parts import Part
from unionstats.model import Entity


def here(part: Part) -> bool:
    return part not in ("compared", "far", "quoted")


CHINA = Entity(0, 0, 0, "", "place", gazetteer.CHINA.path, gazetteer.CHINA.path, gazetteer.CHINA.adcode)
# What a step finds that knows that a number holds in no place that the text names, or in the whole world.
NOWHERE = Entity(0, 0, 0, "", "place", "")


def above(place: Entity) -> Entity | None:
    """The division of China that ``place`` lies in."""
    division = gazetteer.division_of(place.place) if place.place else None
    # A township or a village is in the division that the gazetteer knows.
    outer = gazetteer.parent(division) if division and division.path == place.place else division
    if outer is None or outer is gazetteer.CHINA:
        return None
    return replace(place, name=outer.path, place=outer.path, adcode=outer.adcode)

"""How the places of a paragraph lie to one another: one in the other, or apart."""

from __future__ import annotations

from unionstats import gazetteer, rx
from unionstats.link.clauses.paragraph import Paragraph
from unionstats.model import Entity


def is_country(e: Entity) -> bool:
    """Is ``e`` a foreign country as such?"""
    return (
        not e.adcode
        and e.place == e.name
        and (d := gazetteer.division_of(e.place)) is not None
        and d.level == "foreign"
    )


def is_home(other: Entity, e: Entity) -> bool:
    """Does ``other`` tell of somewhere that ``e`` is not in?"""
    return bool(other.place) and not e.place.startswith(other.place)


def is_there(other: Entity, e: Entity, start: int) -> bool:
    """Is ``other`` the place that begins at ``start``, and somewhere else than ``e``, or in the country ``e``?"""
    there = other.kind == "place" and other.start == start and other.place != "中国"
    return there and (e.place == "中国" or not other.place.startswith(e.place))


def apart(c: Paragraph, other: Entity, e: Entity) -> bool:
    """Is ``other`` a place told of in a clause before, and neither of the two in the other?"""
    nested = other.place.startswith(e.place) or e.place.startswith(other.place)
    return not nested and c.clause(other.start) < c.clause(e.start)


def acts_on(c: Paragraph, e: Entity, clause: int) -> bool:
    """Does a place act in the clause before ``e`` that does not hold it, whose deed is told: 南充市向|广东|输送工人?"""
    before = [o for o in c.entities if o.end <= e.start and c.clause(o.start) == clause and o.rule != "dateline"]
    if not before or any(o.kind == "org" for o in before) or e.start - before[-1].end > _SAME_SUBJECT:
        return False
    country = before[-1].place == gazetteer.CHINA.path
    return not (e.adcode if country else e.place.startswith(before[-1].place))


_SAME_SUBJECT = 12  # characters: behind more, somebody else acts (香港|知名爱国人士邵某第九次向)


def lies_there(c: Paragraph, other: Entity, e: Entity) -> bool:
    """Does ``other``, before ``e`` in its clause or as all of the one before (石桥村，位于大何庄乡), lie in ``e``?"""
    if other.end > e.start or not other.place.startswith(e.place.removesuffix("地区")):  # 黄冈地区 is 黄冈市 today
        return False
    return c.clause(other.start) == c.clause(e.start) or _APPOSED.fullmatch(c.text, other.end, e.start) is not None


_APPOSED = rx.compile("，(?:[一-龥]{0,2}(?:位于|地处|隶属于?|坐落[于在])|是)")

"""What a place does on a way: an end of a line or a journey, or the stretch of a road that runs through it."""

from __future__ import annotations

from unionstats import rx
from unionstats.link.clauses.paragraph import Paragraph
from unionstats.link.clauses.parts import Part
from unionstats.model import Entity

_ROADS = ("高速", "公路", "国道", "省道")
_LINES = rx.compile(
    "(?:、[一-龥]{2,3}){1,6}(?:等|[0-9一二两三四五六七八九十]条|一批|多条)+(?:新建|在建|重点)?(?:高铁|铁路|城际|高速|客专|班列|线路)(?!站)"
)
_ONE_END = rx.compile(
    "[至到][一-龥]{2,6}?(?:之?间|国际)(?:的)?(?:国际)?(?:旅客|货运|货物)?(?:列车|班列|航[线班]|高铁|铁路|线路)"
)
_STRETCH = rx.compile("(?:路?段|境内)(?![、和与及])")


def stretch_of_road(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """行驶至沪昆高速|江山|段."""
    road = _STRETCH.match(rest) and near.endswith(_ROADS) and "段、" not in near
    return "site" if road else None


# 从|江西|到长乐打工的: where somebody set out to work elsewhere
_WENT = rx.compile(
    "(?:老家|农村)?(?:来到|[到来赴去至])[^，。；0-9]{2,8}?(?:打工|务工|做工|上班|工作|就业|创业|求学|上学|谋生|发展|定居|安家|支教)"
)


def came_from(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """从|江西|到长乐打工."""
    return "far" if _WENT.match(rest) else None


def lines(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """贵南|、福厦等一批高铁: lines called after both their ends."""
    return "far" if e.rule == "short" and _LINES.match(rest) else None


def one_end(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """昆明|至万象间国际列车: the one end of a way whose other end nobody knows."""
    return "far" if _ONE_END.match(rest) and not any(o.start == e.end + 1 for o in c.entities) else None

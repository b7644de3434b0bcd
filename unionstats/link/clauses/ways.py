"""What a place does on a way: an end of a line or a journey, or the stretch of a road that runs through it."""

from __future__ import annotations

from unionstats import rx
from unionstats.link.clauses.paragraph import Paragraph
from unionstats.link.clauses.parts import Part
from unionstats.model import Entity

# 果子到北京60小时、到成都36小时: how far, or how long, the way there is
_WAY_TO = rx.compile("(?<![来赶回走来去进])到$|(?:^|、)(?:去|往|抵|直达)$")
_SO_FAR = rx.compile(
    "(?:的)?(?:距离|车程|行程|航程|路程|路途|全程|时间)?(?:仅|只|约|近|为|需|要|大约|不到|不足|最快|缩短至?|缩至?|[由从]){0,4}"
    "[0-9一二两三四五六七八九十半][0-9.]*[余多几来]?个?(?:半)?(?:小时|分钟|公里|千米|天|元|海里)"
)
_ROADS = ("高速", "公路", "国道", "省道")
_LINES = rx.compile(
    "(?:、[一-龥]{2,3}){1,6}(?:等|[0-9一二两三四五六七八九十]条|一批|多条)+(?:新建|在建|重点)?(?:高铁|铁路|城际|高速|客专|班列|线路)(?!站)"
)
_ONE_END = rx.compile(
    "[至到][一-龥]{2,6}?(?:之?间|国际)(?:的)?(?:国际)?(?:旅客|货运|货物)?(?:列车|班列|航[线班]|高铁|铁路|线路)"
)
_STRETCH = rx.compile("(?:路?段|境内)(?![、和与及])")

# 格尔木|至安多段, 格尔木至|安多|段
_GOES_TO = rx.compile("(?:至|到|—|——|-|～)[一-龥]{2,8}?(?:段|铁路|高铁|高速|公路|航线|线路|区间|城际|客专)")
_COMES_FROM = rx.compile("[一-龥]{2,6}(?:至|到|—|——|-|～)$")
_THE_WAY = ("段", "铁路", "高铁", "高速", "公路", "航线", "线路", "区间", "城际", "客专")
_WAY_WITHIN = 8


def is_end_of_way(text: str, e: Entity) -> bool:
    """Is it an end of a railway, a road or the like, which is not where that is (格尔木至安多段)?"""
    if text.startswith(_THE_WAY, e.end):
        return _COMES_FROM.search(text, max(0, e.start - _WAY_WITHIN), e.start) is not None
    return _GOES_TO.match(text, e.end) is not None


def way_to(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """到|北京|60小时."""
    return "far" if _WAY_TO.search(near) and _SO_FAR.match(rest) else None


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

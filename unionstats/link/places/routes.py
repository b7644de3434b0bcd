"""What is on the way between two places: of neither end."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from unionstats import gazetteer, rx
from unionstats.link.places.answers import NOWHERE
from unionstats.link.scene import Scene
from unionstats.model import Entity

ROUTE = rx.compile("(?:县?城|城区|市区|[东西南北]?站)?(?:至|到|向|往|—|——|-|～)")
_ROAD = rx.compile(
    "(?:公路|铁路|高速|高铁|国道|省道|航线|线路|客车|列车|班车|大巴|动车|飞机|专列|[路航区]?段|沿线|往返|单程|车票|路程|路途|车程|全程|全长|里程|距离|相距)"
)


# 在|甲县|到|乙县|一带登陆, |甲县|-|乙县|5.8级地震
_SPOT = rx.compile("一带|沿海|(?:交界)?(?:处|地区)?(?:[0-9.]+级)?(?:地震|强震)")
# 西起|甲市，东至|乙市; 从|甲市|开往|乙市，全程…
_FROM = ("起", "起于", "起自", "始于", "起点为", "起点是", "从", "由", "自")
_TO = rx.compile("(?:[东西南北]?(?:至|止于|到|抵)|终到|终于|终点[为是]?|[开驶通飞]往|通向|直[达抵]|抵达)$")
_LINE = rx.compile("[全总]长|全程|里程|运行|行程|历时|途经|总?投资|设(?:计|车)?站|单程|用时|耗时|车程")


def _both_ends(s: Scene) -> Entity | None:
    """某铁路西起甲市，东至乙市，全长[174公里]: what both ends lie in, for all that the sentence tells of the whole."""
    if len(s.places) < 2 or s.places[0].clause == s.clause:
        return None
    p, (last, first) = s.paragraph, (s.places[0].entity, s.places[1].entity)
    begin = max(s.start, last.start - 4)
    if not _TO.search(p.text, begin, last.start) or not p.text.endswith(_FROM, s.start, first.start):
        return None
    if not _LINE.match(p.text, p.bounds[p.clause(last.start) + 1]):
        return None
    shared = gazetteer.common((first.place, last.place))
    if shared is None or shared is gazetteer.CHINA:
        return NOWHERE
    return replace(first, name=shared.path, place=shared.path, adcode=shared.adcode)


_TRAINS = frozenset({"趟", "列", "班", "对", "次", "条"})  # what a railway adds between two cities is its own


def on_the_way(s: Scene) -> Entity | None:
    """宜昌至恩施段[180公里], 从广安到义乌，单程[12小时]: of neither end, but of what both lie in."""
    p, m = s.paragraph, s.mention
    if ends := _both_ends(s):
        return ends
    begin = p.bounds[max(s.clause - 1, 0)]
    spot = bool(s.places) and _SPOT.match(p.text, s.places[0].entity.end) is not None
    roles = [r for r in s.places if spot or r.entity.start >= begin]
    for last, first in pairwise(roles):
        if last.part == first.part == "far" and any(r.part == "site" for r in s.places):
            continue  # 在甲县与沈阳至北京的列车相撞
        if (first.clause != last.clause and not spot) or not ROUTE.fullmatch(
            p.text, first.entity.end, last.entity.start
        ):
            continue
        at = roles.index(last)
        if at or first.entity.place == last.entity.place:
            return None
        far = m.unit in ("hour", "minute")  # 温州到福州[1小时]
        if not (far or spot) and not _ROAD.search(p.text, first.entity.start, min(m.end + 6, s.end)):
            return None
        shared = gazetteer.common((first.entity.place, last.entity.place))
        if shared is None or (shared is gazetteer.CHINA and not s.org):
            return None if m.unit in _TRAINS else NOWHERE
        return replace(first.entity, name=shared.path, place=shared.path, adcode=shared.adcode)
    return None

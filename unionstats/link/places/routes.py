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


_TRAINS = frozenset({"趟", "列", "班", "对", "次", "条"})  # what a railway adds between two cities is its own


def on_the_way(s: Scene) -> Entity | None:
    """宜昌至恩施段[180公里], 从广安到义乌，单程[12小时]: of neither end, but of what both lie in."""
    p, m = s.paragraph, s.mention
    begin = p.bounds[max(s.clause - 1, 0)]
    roles = [r for r in s.places if r.entity.start >= begin]
    for last, first in pairwise(roles):
        if first.clause != last.clause or not ROUTE.fullmatch(p.text, first.entity.end, last.entity.start):
            continue
        at = roles.index(last)
        if at or first.entity.place == last.entity.place:
            return None
        far = m.unit in ("hour", "minute")  # 温州到福州[1小时]
        if not far and not _ROAD.search(p.text, first.entity.start, min(m.end + 6, s.end)):
            return None
        shared = gazetteer.common((first.entity.place, last.entity.place))
        if shared is None or (shared is gazetteer.CHINA and not s.org):
            return None if m.unit in _TRAINS else NOWHERE
        return replace(first.entity, name=shared.path, place=shared.path, adcode=shared.adcode)
    return None

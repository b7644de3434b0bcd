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
# 起于甲区，经乙县，终点在丙县: the two ends of a line
BEGINS = rx.compile("(?:(?:起始?|始发?)[于自]|起点(?:位于|设在|在|为|是|：)?|[东西南北]起[于自]?)$")
_LEADS_TO = rx.compile("(?:[止终迄讫][于至到]|终点(?:位于|设在|在|为|是|：)?|(?:通|到|抵)达|(?<!出)[开驶飞发]往)$")
_LEAVES = rx.compile("[从由自]$")
_ON_THE_WAY = frozenset({"km", "hour", "minute"})


def between_ends(s: Scene) -> Entity | None:
    """高速起于甲区，止于乙县，全长[180公里]; 列车从甲市开往乙市，运行[9小时]: of what both ends lie in."""
    text = s.paragraph.text
    goes = s.mention.unit in _ON_THE_WAY and any(c in text for c in "从由自")
    if not goes and text.find("起", s.start, s.mention.start) < 0 and text.find("始", s.start, s.mention.start) < 0:
        return None
    roles = [r for r in s.places if r.entity.end < s.mention.start]
    last = next((r for r in roles if _LEADS_TO.search(text, s.start, r.entity.start)), None)
    if last is None or any(r.part in ("head", "site") and r.entity.start > last.entity.end for r in roles):
        return None
    before = [r for r in roles if r.entity.end < last.entity.start]
    first = next((r for r in before if BEGINS.search(text, s.start, r.entity.start)), None)
    if first is None and goes:
        first = next((r for r in before if _LEAVES.search(text, s.start, r.entity.start)), None)
    if first is None:
        return None
    shared = gazetteer.common((first.entity.place, last.entity.place))
    return replace(last.entity, name=shared.path, place=shared.path, adcode=shared.adcode) if shared else NOWHERE


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
        leaves = p.text.startswith(("从", "自", "由"), first.entity.start - 1)
        if p.text[last.entity.start - 1] in "向往" and not leaves:
            return None  # 宜昌向恩施捐款[3万元]
        far = leaves and (m.unit == "km" or p.text[last.entity.start - 1] in "向往")  # 从宜昌向恩施送电[3亿千瓦时]
        far = far or m.unit in ("hour", "minute")  # 温州到福州[1小时]
        if not far and not _ROAD.search(p.text, first.entity.start, min(m.end + 6, s.end)):
            return None
        shared = gazetteer.common((first.entity.place, last.entity.place))
        if shared is None or (shared is gazetteer.CHINA and not s.org):
            return None if m.unit in _TRAINS else NOWHERE
        return replace(first.entity, name=shared.path, place=shared.path, adcode=shared.adcode)
    return None

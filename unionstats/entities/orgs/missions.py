"""Whom a place sends to help another: 佛山市驻云浮市扶贫工作组, 湖南援疆工作队, 深圳对口帮扶河源指挥部."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from unionstats import gazetteer, rx
from unionstats.entities.orgs.page import Page, Reader, Span, foreign
from unionstats.entities.whole import Trigger
from unionstats.model import Entity, changed

_TEAM = (
    "(?:工作组|工作队|工作团|工作专班|前方指挥部|前指|指挥部|帮扶队|帮扶组|小组|(?<=援[藏疆青])(?:医疗队|干部人才队|教育人才组团)"
    ")(?![长员])"
)
_AID = (
    "援[藏疆青甘川滇黔宁桂鄂]|扶贫(?:开发)?(?:协作)?|帮扶|支援|对口(?:支援|帮扶|协作|合作)|结对帮扶|协作|乡村振兴|振兴"
)
# What it does and what it is called.
_MISSION = rx.compile(f"(?:干部|前线|前方)?(?:驻[镇乡村县])?(?:{_AID})(?:干部|人才|医疗|协作|驻[镇乡村])?{_TEAM}")
_ENDS = rx.compile(f"{_MISSION.pattern}|{_TEAM}")
# Between whose it is and the place to which it goes.
_SENT = rx.compile(
    "[省市县区州]?(?:第[一二三四五六七八九十]{1,3}批)?(?:派?驻|赴|援助|援|对口支援|对口帮扶|对口协作|定点帮扶|结对帮扶|支援|帮扶)"
)
# Between whose it is and what it does, where no place is named to which it goes.
_AWAY = rx.compile("[省市县区州]?(?:第[一二三四五六七八九十]{1,3}批)?(?:东西部|对口|驻外)?")
_GOING = ("驻", "赴", "援", "助", "扶", "协作")
_LONGEST = 24
# Which region is helped, by the character for it behind 援; others are rare.
_HELPED = {"藏": "西藏", "疆": "新疆", "青": "青海", "川": "四川", "甘": "甘肃"}


@cache
def readers() -> tuple[tuple[Reader, Trigger], ...]:
    """What reads them, with what stands in a paragraph that has one."""
    begun = f"(?:{_AID})[一-龥]{{0,12}}?{_TEAM}|[驻赴援][一-龥]{{2,12}}?{_TEAM}"
    # The search looks for the set in front: all that they begin with.
    return ((_missions, rx.compile(f"[援扶帮支对结协乡振驻赴](?<=(?={begun}).)")),)


def _missions(page: Page) -> Iterator[Span]:
    text = page.text
    for m in _ENDS.finditer(text) if page.places else ():
        if not page.whole_end(m.end()):
            continue
        for p in page.places:
            if p.end > m.start():
                break
            if m.start() - p.end > _LONGEST or foreign(p) or p.adcode in ("", "100000"):
                continue
            where = _target(page, p.end, m.start())
            away = m[0][0] not in "工指小前" and _AWAY.fullmatch(text, p.end, m.start())
            if where or (away and not text.endswith(_GOING, 0, p.start)):
                start = page.headed(p)
                where = where or _helped(p, m[0])
                yield Span(start, m.end(), "name", "team", text[start : m.end()], place=where)
                break


def _target(page: Page, start: int, end: int) -> Entity | None:
    """The place between ``start`` and ``end`` to which it is sent: 驻|云浮市罗定."""
    if not (m := _SENT.match(page.text, start, end)):
        return None
    at, found = m.end(), None
    for q in page.places:
        if q.start == at and q.end <= end:
            at, found = q.end, q
    return found if at == end else None


def _helped(whose: Entity, mission: str) -> Entity | None:
    """The region of 援疆: ``whose`` with its place instead."""
    region = _HELPED.get(mission[1]) if mission[0] == "援" else None
    if region is None:
        return None
    d = gazetteer.lookup(region)[0]
    return changed(whose, name=d.name, place=d.path, adcode=d.adcode)


def same_mission(short: str, full: str) -> bool:
    """Is ``short`` the mission ``full`` without where it is sent: 佛山扶贫工作组, 佛山市驻云浮市扶贫工作组?"""
    m = _MISSION.search(short)
    if m is None or m.start() < 2 or len(short) >= len(full) or not full.endswith(m[0]):
        return False
    whose = short[: m.start()].rstrip("省市")
    return full.startswith(whose) and _SENT.match(full, len(whose)) is not None

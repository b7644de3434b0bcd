"""Dates that are to come though no word beside them says so."""

from __future__ import annotations

from unionstats import rx
from unionstats.link.times.paragraph import Dated
from unionstats.model import When

_FORECAST = rx.compile("预报|预计|预测|气象(?:台|局|部门)|天气|气温|[降回升]温|冷空气|有[小中大暴阵雷]?[雨雪]|多云")
_GONE = rx.compile("[昨已]|(?<![为除])了|上周|前天")
_DONE = rx.compile("[已曾]|(?<![为除])了|累计|截至|目前|以来")
_DECEMBER = 12


def foretells(p: Dated, start: int) -> bool:
    """Whether a bare weekday at ``start`` is one of a forecast, or behind another that is to come.

    据气象台预报，周四起气温回升; 周六将举行比赛，周日还有一场.
    """
    if any(m.when.unit == "weekday" and m.when.future for m in p.recent()):
        return True
    begin, end = p.sentences[p.sentence(start) - 1]
    return _FORECAST.search(p.text, begin, end) is not None and _GONE.search(p.text, begin, end) is None


def begins_next_year(p: Dated, span: tuple[int, int], when: When) -> bool:
    """1月5日起，票价上调, said in December of what nothing tells to be past."""
    if not p.reference or p.reference.month < _DECEMBER or when.month != 1 or when.unit not in ("day", "month"):
        return False
    if when.future or when.year is not None or when.years is not None or not p.text.startswith("起", span[1]):
        return False
    begin, end = p.sentences[p.sentence(span[0]) - 1]
    return _DONE.search(p.text, begin, end) is None

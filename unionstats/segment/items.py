"""Whether the texts of a page are news of their own, by whose news each of them says it is."""

from __future__ import annotations

from collections.abc import Sequence

from unionstats import rx
from unionstats.segment import datelines
from unionstats.segment.unit import Unit
from unionstats.segment.units import LEAD

_HAN = "\u3400-\u9fff"
# With fewer texts, a headline below the first text is sooner a subhead, and with these sooner than with more.
_LEAST = 3
_PARAGRAPHS = 3  # the news of a column of short items has no more, nor, on average, more characters
_SIZE = 300
_WHERE = 60  # whose news it is, a text says within so many characters
_BODY = (
    "总工会|工会|公司|集团|厂|矿|油田|电站|医院|小学|中学|学校|大学|学院|局|工务段|车务段|机务段|车间|法院|检察院|研究院|"
    "委员会|办事处|中心|协会|联合会|合作社|银行|街道|社区|村|省|(?<![城上])市|县|(?<![地小园市城山景库矿辖片])区|州|旗|(?<!城)镇|(?<![返城家])乡"
)
# Where a clause begins: 近日，柳溪县总工会…; 该会, 全县 and 县总工会 name nobody new.
_WHOSE = rx.compile(
    rf"(?:(?<![{_HAN}])|(?<=\d日))(?![该本各全此我这其同]|针对|由于|为了|通过|随着|根据|按照|作为|[^，。]?某)([{_HAN}]{{2,14}}?(?:{_BODY}))"
)


def own_news(units: Sequence[Unit]) -> bool:
    """True where the texts under a page's headlines are short, and most say whose news they are: each another's."""
    leads: list[str] = []
    size = paragraphs = 0
    headed = False
    for u in units:
        if u.sort in ("head", "number"):
            headed = True
        elif u.sort == "body":
            if headed or datelines.run_in(u.text):
                leads.append(u.text)
                headed, paragraphs = False, 0
            elif not leads:
                return False
            paragraphs += 1
            size += len(u.text)
            if paragraphs > _PARAGRAPHS or u.block.row:
                return False
    if len(leads) < _LEAST or size > _SIZE * len(leads):
        return False
    return each_own(leads)


def each_own(leads: Sequence[str]) -> bool:
    """True where most of the texts that begin so, the first among them, say whose news they are, each another's."""
    names = [whose(lead) for lead in leads]
    alone = [
        bool(name) and not any(name in lead[:LEAD] for k, lead in enumerate(leads) if k != i)
        for i, name in enumerate(names)
    ]
    return alone[0] and sum(alone) * 4 >= len(leads) * 3 and (len(leads) > _LEAST or all(alone))


def whose(lead: str) -> str:
    """The body or the place that a text names first, "" where it names none."""
    opening = datelines.opening(lead)
    start = opening.end if opening is not None else 0
    m = _WHOSE.search(lead, start, start + _WHERE)
    return m[1] if m is not None else ""

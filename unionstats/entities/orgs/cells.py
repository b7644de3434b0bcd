"""Parts of a union that bear names of their own: 恒岳集团机关工会|设备中心支会, 设备中心支会."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from unionstats import rx
from unionstats.entities import org_words as words
from unionstats.entities.orgs.page import HAN, Page, Reader, Span
from unionstats.entities.whole import Trigger

_ENDS = ("支会", "分会", "分工会", "支工会", "工会小组")


@cache
def readers() -> tuple[tuple[Reader, Trigger], ...]:
    """What reads those without their union before them, with what stands in a paragraph that has one."""
    return ((_cells, _ENDS),)


_END = rx.compile(f"(?:{'|'.join(_ENDS)})(?<!(?:部|十|充|过|万|积)分会)")  # 大部分|会来打工
_CELL = rx.compile(f"(?P<of>[一-龥]{{2,12}}?)(?:{_END.pattern})(?![场议员长])")
_LONGEST = 12


def cell(page: Page, start: int) -> str:
    """The part of a union whose name stands at ``start``, right behind the union's; ``""`` where none does."""
    m = _CELL.match(page.text, start)
    if not m or not page.whole_end(m.end()) or any(map(_stops, page.tokens.words_between(start, m.end("of")))):
        return ""
    return m[0]


def _stops(word: str) -> bool:
    return words.stops(word) and not word.endswith(("队", "车间", "班"))  # 综采|二队|分会


def _cells(page: Page) -> Iterator[Span]:
    """Parts that a clause begins with: 设备中心支会举办比赛."""
    text = page.text
    for m in _END.finditer(text):
        if not page.whole_end(m.end()):
            continue
        at, named = m.start(), False
        while at > max(0, m.start() - _LONGEST) and not page.opens(at):
            a = page.tokens.span_at(at - 1)[0]
            word = text[a:at]
            if not HAN.match(word) or _stops(word) or at in page.place_at_end or at in page.known_at_end:
                break
            named = named or word not in words.generic()
            at = a
        if named and m.start() - at > 1 and page.opens(at):
            yield Span(at, m.end(), "name", "union", text[at : m.end()])

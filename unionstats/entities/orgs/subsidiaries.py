"""Firms of a group that are called after a place and what they do: 中国石油所属|甘肃销售公司，宁夏销售公司."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from unionstats import rx
from unionstats.entities import org_words as words
from unionstats.entities.orgs.page import Page, Reader, Span, foreign
from unionstats.entities.whole import Trigger

_BELOW = ("所属", "下属", "旗下", "属下", "下辖")


@cache
def readers() -> tuple[tuple[Reader, Trigger], ...]:
    """What reads them, with what stands in a paragraph that has one."""
    return ((_subsidiaries, _BELOW),)


_OF = rx.compile("所属|下属|旗下|属下|下辖")
_REST = rx.compile("[一-龥]{0,6}?(?:分公司|子公司|公司)")


def _subsidiaries(page: Page) -> Iterator[Span]:
    """Those behind the name of their group, and those of other places that are called alike."""
    text = page.text
    for m in _OF.finditer(text):
        group = page.known_at_end.get(m.start())
        first = next((p for p in page.places if p.start == m.end()), None)
        if group is None or group.kind != "firm" or first is None:
            continue
        rest = _REST.match(text, first.end)
        if not rest or any(map(words.stops, page.tokens.words_between(first.end, rest.end()))):
            continue
        for p in page.places:
            end = p.end + len(rest[0])
            alike = p.start >= first.start and text.startswith(rest[0], p.end) and not foreign(p)
            if alike and page.whole_end(end) and (p is first or page.opens(p.start) or text[p.start - 1] in "、和及"):
                name = text[group.start : group.end] + text[p.start : end]
                yield Span(p.start, end, "name", "firm", name, place=p)

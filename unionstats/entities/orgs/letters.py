"""Parks and houses called by a word and letters: 青禾U谷, 智慧港X空间."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from unionstats import rx
from unionstats.entities import org_words as words
from unionstats.entities.orgs.page import HAN, Page, Reader, Span
from unionstats.entities.whole import Trigger

_LETTERED = rx.compile("[A-Z]{1,3}(?:谷园?|园区?|空间|港|新?城|中心|大厦|广场|小镇)(?![一-龥]?(?:市|县|镇))")
_LETTER = rx.compile("[A-Z][谷园空港新城中大广小]")
_LONGEST = 6


@cache
def readers() -> tuple[tuple[Reader, Trigger], ...]:
    """What reads them, with what stands in a paragraph that has one."""
    return ((_lettered, _LETTER),)


def _lettered(page: Page) -> Iterator[Span]:
    text = page.text
    for m in _LETTERED.finditer(text):
        start, place, named = m.start(), None, False
        while start > m.start() - _LONGEST and not (place := page.place_at_end.get(start)):
            word = page.before(start)
            if not HAN.match(word) or words.stops(word):
                break
            named = named or word not in words.generic()
            start -= len(word)
        if named and m.start() - start > 1 and page.whole_end(m.end()):
            begin = page.headed(place) if place else start
            yield Span(begin, m.end(), "name", "park", text[begin : m.end()], place=place)

"""A text of any length to articles, a window at a time, so that what is held does not grow with the text.

A year of a paper in one file is many pages, one below the other: how one is laid out says little of the others.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from unionstats import rx
from unionstats.model import Article, Document
from unionstats.segment import pages

WINDOW = 1 << 17  # characters: a page of a broadsheet has 10,000
_BREAKS = "\n\r\u2028\u2029\x0b\f\x85"
_BREAK = rx.compile(f"[{_BREAKS}]")


def articles(document: Document) -> Iterator[Article]:
    """The articles of a document, in order of their beginning."""
    text, page, begin, number = document.text, pages.Page(), 0, 0
    while True:
        end = _end(text, begin)
        found, page = pages.articles(replace(document, text=text[begin:end]), page)
        whole, next_begin = (found, end) if end == len(text) else _whole(found, text, begin, end)
        for article in whole:
            yield _moved(article, number, begin) if begin else article
        if next_begin == len(text):
            return
        number += len(whole)
        begin = next_begin


def _end(text: str, begin: int) -> int:
    """The end of the window that begins at ``begin``: the last line break in it, if it holds not all the rest."""
    end = begin + WINDOW
    if end >= len(text):
        return len(text)
    last = max(text.rfind(c, begin + 1, end) for c in _BREAKS)
    return last if last > 0 else end


def _whole(found: list[Article], text: str, begin: int, end: int) -> tuple[list[Article], int]:
    """The first articles of a window, up to the last place between two articles, and where the next window begins.

    The last article may go on behind the window, and is read again.  Where there is no such place, all are.
    """
    reach = count = at = 0
    for n, (first, last) in enumerate(article.span for article in found):
        if 0 < reach <= first:
            # The line of the day and what else stands over the next headline is for the next window.
            below = _BREAK.search(text, begin + reach, begin + first)
            count, at = n, below.start() if below else begin + first
        reach = max(reach, last)
    return (found[:count], at) if count else (found, end)


def _moved(article: Article, number: int, offset: int) -> Article:
    """An article of a window that begins at ``offset``, behind ``number`` others, as one of the whole text."""
    paragraphs = tuple(
        replace(p, pieces=tuple((a + offset, b + offset) for a, b in p.pieces)) for p in article.paragraphs
    )
    return replace(article, number=article.number + number, paragraphs=paragraphs)

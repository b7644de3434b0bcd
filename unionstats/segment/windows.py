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
        window = text[begin : begin + WINDOW]
        last = begin + len(window) == len(text)
        if not last and (end := max(window.rfind(c, 1) for c in _BREAKS)) > 0:
            window = window[:end]
        found, page = pages.articles(Document(document.source, window, document.date), page)
        whole, read = (found, len(window)) if last else _whole(found, window)
        for article in whole:
            yield _moved(article, number, begin) if begin else article
        number += len(whole)
        begin += read
        if begin == len(text):
            return


def _whole(found: list[Article], window: str) -> tuple[list[Article], int]:
    """The first articles of a window, up to the last place between two articles, and where the next window begins.

    The last article may go on behind the window, and is read again.  Where there is no such place, all are.
    """
    reach = count = at = 0
    for n, (first, last) in enumerate(article.span for article in found):
        if 0 < reach <= first:
            # The line of the day and what else stands over the next headline is for the next window.
            below = _BREAK.search(window, reach, first)
            count, at = n, below.start() if below else first
        reach = max(reach, last)
    return (found[:count], at) if count else (found, len(window))


def _moved(article: Article, number: int, offset: int) -> Article:
    """An article of a window that begins at ``offset``, behind ``number`` others, as one of the whole text."""
    paragraphs = tuple(
        replace(p, pieces=tuple((a + offset, b + offset) for a, b in p.pieces)) for p in article.paragraphs
    )
    return replace(article, number=article.number + number, paragraphs=paragraphs)

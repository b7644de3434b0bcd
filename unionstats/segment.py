"""Articles of a page, paragraphs of an article, sentences of a paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator

from unionstats.model import Article, Document, Paragraph, fold

_LINE = re.compile(r"[^\n\r]+")
_END = re.compile(r"[。！？!?；;](?:[”’」』）)])*|$")


def articles(document: Document) -> Iterator[Article]:
    """The articles of a document, in order of their beginning."""
    paragraphs = tuple(
        Paragraph("body", fold(m[0]), (m.span(),)) for m in _LINE.finditer(document.text) if m[0].strip()
    )
    if paragraphs:
        yield Article(1, paragraphs[0].text.strip(), document.date, paragraphs)


def sentences(text: str) -> list[tuple[int, int]]:
    """The (start, end) spans of the sentences of a paragraph's text; together they cover it."""
    spans, start = [], 0
    for m in _END.finditer(text):
        if m.end() > start:
            spans.append((start, m.end()))
            start = m.end()
    return spans

"""Articles of a page, paragraphs of an article, sentences of a paragraph.

``lines`` takes the markup off and undoes hard wraps, ``kinds`` says what a block is by itself (headline, byline,
credit, furniture, body), ``units`` what it is among its neighbours, ``layout`` how the page tells its articles apart;
``compose`` hands each block to its article (``drafts``), under its headlines (``titles``), and joins what the layout
tore apart.
"""

from __future__ import annotations

from collections.abc import Iterator

from unionstats.model import Article, Document
from unionstats.segment import compose
from unionstats.segment.sentences import sentences

__all__ = ["articles", "sentences"]


def articles(document: Document) -> Iterator[Article]:
    """The articles of a document, in order of their beginning."""
    yield from compose.articles(document)

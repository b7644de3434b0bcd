"""The organizations of an article that a test spells out paragraph by paragraph."""

from __future__ import annotations

import datetime

from unionstats.entities.orgs import organizations
from unionstats.entities.places import places
from unionstats.model import Article, Entity, Paragraph
from unionstats.tokens import Tokens


def read(*paragraphs: str, title: str = "", imprint: str = "", day: datetime.date | None = None) -> list[Entity]:
    texts = [title, *paragraphs] if title else list(paragraphs)
    rows = []
    at = 0
    for i, text in enumerate(texts):
        rows.append(Paragraph("title" if title and i == 0 else "body", text, ((at, at + len(text)),)))
        at += len(text) + 1
    article = Article(1, title, day, tuple(rows), imprint)
    tokens = tuple(Tokens(p.text) for p in rows)
    return organizations.find(article, tokens, places.find(article, tokens))


def names(*paragraphs: str) -> dict[str, str]:
    """The mentions of the paragraphs, each with its canonical name."""
    return {e.text: e.name for e in read(*paragraphs)}

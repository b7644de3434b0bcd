"""Organizations and places: found in an article and resolved to canonical names by the article's own context."""

from __future__ import annotations

from unionstats.entities import organizations, places
from unionstats.model import Article, Entity
from unionstats.tokens import Tokens


def find(article: Article, tokens: tuple[Tokens, ...]) -> list[Entity]:
    """The organizations and places of ``article``, by paragraph and start; ``tokens`` are its paragraphs' words."""
    where = places.find(article, tokens)
    found = [*where, *organizations.find(article, tokens, where)]
    return sorted(found, key=lambda e: (e.paragraph, e.start, -e.end))

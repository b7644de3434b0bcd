"""Organizations and places: found in an article and resolved to canonical names by the article's own context."""

from __future__ import annotations

from unionstats.model import Article, Entity
from unionstats.tokens import Tokens


def find(article: Article, tokens: tuple[Tokens, ...]) -> list[Entity]:
    """The organizations and places of ``article``, by paragraph and start; ``tokens`` are its paragraphs' words."""
    return []

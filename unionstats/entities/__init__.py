"""Organizations and places: found in an article and resolved to canonical names by the article's own context."""

from __future__ import annotations

from unionstats.entities.orgs import organizations
from unionstats.entities.places import places
from unionstats.entities.whole import Whole
from unionstats.glossary import Glossary
from unionstats.model import Article, Entity
from unionstats.tokens import Tokens

NONE = Glossary()


def find(article: Article, tokens: tuple[Tokens, ...], own: Glossary = NONE) -> list[Entity]:
    """The organizations and places of ``article``, by paragraph and start.

    ``tokens`` are its paragraphs' words, ``own`` the user's.
    """
    whole = Whole(article)
    where = places.find(article, tokens, own.places, whole)
    found = [*where, *organizations.find(article, tokens, where, own.orgs, whole)]
    return sorted(found, key=lambda e: (e.paragraph, e.start, -e.end))

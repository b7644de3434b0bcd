"""Organizations and places: found in an article and resolved to canonical names by the article's own context."""

from __future__ import annotations

from operator import attrgetter

from unionstats.entities import imprint
from unionstats.entities.orgs import organizations
from unionstats.entities.orgs.context import whose_account
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
    found.sort(key=attrgetter("end"), reverse=True)
    found.sort(key=attrgetter("paragraph", "start"))  # of two that begin alike the longer one stays first
    return found


def sources(article: Article) -> list[Entity]:
    """The county or city whose page ``article`` is from, and whose account it is: where none is named, nor a place."""
    found = []
    d = imprint.home(article) if article.imprint else None
    if d is not None and d.level in ("county", "prefecture"):
        found.append(Entity(0, 0, 0, "", "place", d.path, d.path, d.adcode, "home"))
    if whose := whose_account(article):
        found.append(Entity(0, 0, 0, "", "org", whose.name, whose.place, whose.adcode, "account"))
    return found

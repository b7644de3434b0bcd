"""Places: every mention in an article, resolved to its administrative path by the article's own context."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from unionstats import gazetteer
from unionstats.entities.places.context import Context
from unionstats.entities.places.names import Finder
from unionstats.entities.whole import Whole
from unionstats.model import Article, Entity
from unionstats.tokens import Tokens


def find(
    article: Article, tokens: Sequence[Tokens], own: Mapping[str, str] | None = None, whole: Whole | None = None
) -> list[Entity]:
    """The places of ``article``, by paragraph and start.

    ``tokens`` are its paragraphs' words, ``whole`` is its text in one, where that is at hand.  ``own`` holds
    the user's own names of places and the path that each stands for (上地 → 北京市海淀区上地街道).

    An entity's ``rule`` says how it was read: ``full`` (定西市), ``short`` (定西), ``chain`` (甘肃省定西市安定区),
    ``context`` (one of several 鼓楼区, the one that fits), ``unclear`` (none fits: no adcode), ``dateline``
    (新华社北京…电), ``township`` (桃源乡, of a county that the article names), ``village`` (石桥村, of the township
    named before), ``state`` (巴拉那州, of the country named before), ``letter`` (驻渝, 俄称), ``pointer`` (全市, 当地),
    ``own`` (the user's list).
    """
    listed = {name: gazetteer.own(path) for name, path in (own or {}).items()}
    whole = whole or Whole(article)
    names = [
        list(Finder(p.text, tokens[i], whole.places[i], listed).names()) if listed or whole.places[i] else []
        for i, p in enumerate(article.paragraphs)
    ]
    context = Context(article, tokens, names, whole)
    # Its path is both its name and where it is.
    return [
        Entity(p.paragraph, p.start, p.end, p.text, "place", p.path, p.path, p.adcode, p.rule) for p in context.places()
    ]

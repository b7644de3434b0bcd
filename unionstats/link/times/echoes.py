"""What a headline only repeats: when a number there was, as the text below says of the same number."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import compress

from unionstats.link.echoes import below, is_headline, number
from unionstats.link.times.spans import NO_TIME
from unionstats.model import Article, Mention, Time


def repeated(article: Article, mentions: Sequence[Sequence[Mention]], found: list[list[Time]]) -> list[list[Time]]:
    """The times ``found``, those of the headlines that name none from the text below.

    消防救出8人 over 7月4日…，救出8人; 2死6伤 over 造成2人死亡.
    """
    heads = [is_headline(p) for p in article.paragraphs]
    if not any(compress(mentions, heads)):  # most headlines hold no number
        return found
    told = below(article, mentions, found)
    return [
        [t if t.value or m.when else told.get(number(m, p.text), NO_TIME) for m, t in zip(row, held, strict=True)]
        if head
        else held
        for p, head, row, held in zip(article.paragraphs, heads, mentions, found, strict=True)
    ]

"""What a headline only repeats: when a number there was, as the text below says of the same number."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import compress

from unionstats.link.times.spans import NO_TIME
from unionstats.model import Article, Mention, Time

_Number = tuple[str, Decimal | None, Decimal | None, str]


def repeated(article: Article, mentions: Sequence[Sequence[Mention]], found: list[list[Time]]) -> list[list[Time]]:
    """The times ``found``, those of the headlines that name none from the text below.

    消防救出8人 over 7月4日…，救出8人; 2死6伤 over 造成2人死亡.
    """
    heads = [p.role not in ("body", "caption") for p in article.paragraphs]
    if not any(compress(mentions, heads)):  # most headlines hold no number
        return found
    below: dict[_Number, Time] = {}
    for head, row, held in zip(heads, mentions, found, strict=True):
        if not head:
            for m, time in zip(row, held, strict=True):
                if not m.when:
                    below.setdefault(_number(m), time)
    return [
        [t if t.value or m.when else below.get(_number(m, p.text), NO_TIME) for m, t in zip(row, held, strict=True)]
        if head
        else list(held)
        for p, head, row, held in zip(article.paragraphs, heads, mentions, found, strict=True)
    ]


def _number(m: Mention, text: str = "") -> _Number:
    struck = not m.unit and text[m.end : m.end + 1] in _STRUCK
    return m.kind, m.value, m.value_max, "人" if struck else m.unit


_STRUCK = frozenset("死伤")

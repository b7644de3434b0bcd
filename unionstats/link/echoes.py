"""What a headline only repeats: whose a number there is, where the text below says that of the same number."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from unionstats.model import Article, Entity, Mention

_Number = tuple[str, Decimal | None, Decimal | None, str]
# How a number of the text is tied to who is named with it.
_SAID = frozenset({"subject", "publisher", "carried"})


def _number(m: Mention) -> _Number:
    return m.kind, m.value, m.value_max, m.unit


def said_below(
    article: Article, mentions: Sequence[Sequence[Mention]], orgs: Sequence[Sequence[tuple[Entity | None, str]]]
) -> dict[tuple[int, int], Entity]:
    """Whose the numbers of the headlines are that none is named for there, by paragraph and place in it.

    全省转移32万人 over 据省防指统计，全省转移32万人.  ``orgs`` has of each number whose it is, and by which step.
    """
    roles = [p.role for p in article.paragraphs]
    heads = [i for i, role in enumerate(roles) if role not in ("body", "caption") and mentions[i]]
    asked = {
        (i, j): _number(m)
        for i in heads
        for j, m in enumerate(mentions[i])
        if m.kind != "date" and orgs[i][j][1] in ("topic", "")
    }
    if not asked:
        return {}
    below: dict[_Number, tuple[Entity | None, str]] = {}
    for i, row in enumerate(mentions):
        if roles[i] in ("body", "caption"):
            for j, m in enumerate(row):
                below.setdefault(_number(m), orgs[i][j])
    told = {at: below.get(number, (None, "")) for at, number in asked.items()}
    return {at: org for at, (org, step) in told.items() if org and step in _SAID}

"""What a headline only repeats: what its number counts, whose it is and when, as the text below says of the same."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TypeVar

from unionstats.model import Article, Entity, Label, Mention, Paragraph, changed

T = TypeVar("T")
Number = tuple[str, Decimal | None, Decimal | None, str]
# How a number of the text is tied to who is named with it.
_SAID = frozenset({"subject", "publisher", "carried"})
_STRUCK = frozenset("死伤")
_OF_PERSONS = frozenset("名位")  # 30人获奖 over 30名歌手获奖


def is_headline(paragraph: Paragraph) -> bool:
    """Does a paragraph stand over the text: a title, a kicker, a subhead?"""
    return paragraph.role not in ("body", "caption")


def number(m: Mention, text: str) -> Number:
    """What is the same where a headline's ``text`` and what stands under it tell of one thing: 2死6伤, 2人死亡."""
    struck = not m.unit and text[m.end : m.end + 1] in _STRUCK
    return m.kind, m.value, m.value_max, "人" if struck or m.unit in _OF_PERSONS else m.unit


def below(article: Article, mentions: Sequence[Sequence[Mention]], told: Sequence[Sequence[T]]) -> dict[Number, T]:
    """What is ``told`` of each number where the text under the headlines first has it."""
    found: dict[Number, T] = {}
    for p, row, of_row in zip(article.paragraphs, mentions, told, strict=True):
        if not is_headline(p):
            for m, of_number in zip(row, of_row, strict=True):
                if m.kind != "date":
                    found.setdefault(number(m, p.text), of_number)
    return found


def said_below(
    article: Article, mentions: Sequence[Sequence[Mention]], orgs: Sequence[Sequence[tuple[Entity | None, str]]]
) -> dict[tuple[int, int], Entity]:
    """Whose the numbers of the headlines are that none is named for there, by paragraph and place in it.

    全省转移32万人 over 据省防指统计，全省转移32万人.  ``orgs`` has of each number whose it is, and by which step.
    """
    asked = {
        (i, j): number(m, p.text)
        for i, p in enumerate(article.paragraphs)
        if mentions[i] and is_headline(p)
        for j, m in enumerate(mentions[i])
        if m.kind != "date" and orgs[i][j][1] in ("topic", "")
    }
    if not asked:
        return {}
    told = below(article, mentions, orgs)
    found = {at: told.get(n, (None, "")) for at, n in asked.items()}
    return {at: org for at, (org, step) in found.items() if org and step in _SAID}


def items_below(
    article: Article, mentions: Sequence[Sequence[Mention]], labels: Sequence[Sequence[Label]]
) -> dict[int, Label]:
    """What the numbers count that are a paragraph by themselves, by paragraph: 46家 over 今年走访企业46家."""
    alone = {
        i: row[0]
        for i, (p, row) in enumerate(zip(article.paragraphs, mentions, strict=True))
        if len(row) == 1 and row[0].kind != "date" and row[0].end - row[0].start == len(p.text)
    }
    told: dict[Number, Label] = {}
    for i in range(len(mentions) - 1, -1, -1) if alone else ():
        text = article.paragraphs[i].text
        if i in alone:
            continue
        told.update((number(m, text), label) for m, label in zip(mentions[i], labels[i], strict=True) if label.item)
    said = ((i, told.get(number(m, article.paragraphs[i].text))) for i, m in alone.items())
    return {i: changed(label, step="echo") for i, label in said if label}

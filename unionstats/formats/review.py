"""Facts in a form for reading beside the article: a line a fact, the number marked in the words around it.

    # samples/a.txt | article 1 | 2023-09-15 | 市总工会半年忙
    全市新增会员[4662人]，同比增长12%    | count 4662 人 | 新增会员 | | 某市总工会 ← 市总 | 某省某市 139900 | 2023

The columns: evidence, reading (as the rules' examples write it), item, change and basis, organization and the words it
was read from where they differ, place with its adcode, time.  A line that starts with ``#`` begins an article.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from itertools import groupby
from typing import TextIO, cast

from unionstats.formats import evidence
from unionstats.formats.cells import Sheet, plain
from unionstats.formats.safe import clean
from unionstats.model import Fact

_AROUND = 40
_WIDTHS = (44, 24, 20, 0, 20, 20, 0)


def write_facts(sheet: Sheet, out: TextIO) -> None:
    """Write facts (whatever columns were asked for) for review."""
    for _, group in groupby(cast("Iterator[Fact]", iter(sheet.rows)), key=lambda f: f.source):
        # By article, not by place: an article may be broken by another one.
        for _, own in groupby(sorted(group, key=lambda f: f.article), key=lambda f: f.article):
            for line in _article(list(own)):
                out.write(line + "\n")


def _article(facts: list[Fact]) -> Iterator[str]:
    first = facts[0]
    yield " | ".join(_cell(c) for c in (f"# {first.source}", f"article {first.article}", first.date, first.title))
    for fact, span in zip(facts, evidence.spans(facts), strict=True):
        yield _line(fact, span)


def _line(fact: Fact, span: tuple[int, int]) -> str:
    before, middle, after = evidence.fit(fact.sentence, span, _AROUND, width)
    place = f"{fact.place} {fact.adcode}".strip()
    org = fact.org + (f" ← {fact.org_text}" if fact.org_text != fact.org else "")
    change = f"{fact.change} {fact.basis}".strip()
    time = "" if fact.kind == "date" else fact.time
    cells = (f"{before}[{middle or fact.text}]{after}", reading(fact), fact.item, change, org, place, time)
    padded = (_pad(_cell(c), w) for c, w in zip(cells, _WIDTHS, strict=True))
    return " | ".join(padded).rstrip()


def reading(fact: Fact) -> str:
    """A fact's reading as the rules' examples write it: ``count 3..5 家 about``, ``date 2020-12``."""
    value = "" if fact.value is None else plain(fact.value)
    if fact.value_max is not None:
        value += f"..{plain(fact.value_max)}"
    bound = "" if fact.bound == "exact" else fact.bound
    return " ".join(filter(None, [fact.kind, value, fact.unit, bound, fact.time if fact.kind == "date" else ""]))


def _cell(text: str) -> str:
    return clean(text).replace("|", "｜")


def width(text: str) -> int:
    """How many cells ``text`` fills where a Han character fills two."""
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def _pad(text: str, to: int) -> str:
    return text + " " * (to - width(text))

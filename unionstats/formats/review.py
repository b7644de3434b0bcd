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

from unionstats import rx
from unionstats.formats import evidence
from unionstats.formats.cells import Sheet, plain
from unionstats.formats.safe import clean
from unionstats.model import Fact

_BOUNDS = frozenset(("about", "nearly", "over", "at_least", "under", "at_most"))
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
    yield " | ".join(cell(c) for c in (f"# {first.source}", f"article {first.article}", first.date, first.title))
    for fact, span in zip(facts, evidence.spans(facts), strict=True):
        yield _line(fact, span)


def _line(fact: Fact, span: tuple[int, int]) -> str:
    before, middle, after = evidence.fit(fact.sentence, span, _AROUND, width)
    place = f"{fact.place} {fact.adcode}".strip()
    org = fact.org + (f" ← {fact.org_text}" if fact.org_text != fact.org else "")
    change = f"{fact.change} {fact.basis}".strip()
    time = "" if fact.kind == "date" else fact.time
    # The brackets are the mark: those of the text become full-width.
    before, after = (part.replace("[", "［").replace("]", "］") for part in (before, after))
    cells = (f"{before}[{middle or fact.text}]{after}", reading(fact), fact.item, change, org, place, time)
    padded = (_pad(cell(c), w) for c, w in zip(cells, _WIDTHS, strict=True))
    line = " | ".join(padded).rstrip()
    return "＃" + line[1:] if line.startswith("#") else line  # a heading of the text begins no article


def reading(fact: Fact) -> str:
    """A fact's reading as the rules' examples write it: ``count 3..5 家 about``, ``date 2020-12``."""
    value = "" if fact.value is None else plain(fact.value)
    if fact.value_max is not None:
        value += f"..{plain(fact.value_max)}"
    bound = "" if fact.bound == "exact" else fact.bound
    return " ".join(filter(None, [fact.kind, value, fact.unit, bound, fact.time if fact.kind == "date" else ""]))


def cell(text: str) -> str:
    """``text`` as it stands in a cell: on one line, without the bar that parts cells."""
    return clean(text).replace("|", "｜")


def width(text: str) -> int:
    """How many cells ``text`` fills where a Han character fills two."""
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def _pad(text: str, to: int) -> str:
    return text + " " * (to - width(text))


_LINE = rx.compile(r"^(?P<before>.*?)\[(?P<text>[^\]]*)\](?P<after>.*)$")


def rows(text: str) -> Iterator[dict[str, str]]:
    """The facts of a file in this form, as rows of strings (see ``unionstats check``).  Raises ``ValueError``."""
    article = ""
    for number, line in enumerate(text.splitlines(), 1):
        cells = [c.strip() for c in line.split(" |")]
        if line.startswith("# "):
            article = cells[1].removeprefix("article ")
        elif line.strip():
            m = _LINE.match(cells[0])
            if not m or not 2 <= len(cells) <= len(_WIDTHS):
                raise ValueError(f"line {number}: write it like: 新增会员[4662人] | count 4662 人 | 新增会员")
            cells += [""] * (len(_WIDTHS) - len(cells))
            yield {"article": article, "text": m["text"], "evidence": cells[0], **_fields(cells)}


def _fields(cells: list[str]) -> dict[str, str]:
    parts = cells[1].split()
    kind, rest = parts[0], parts[1:]
    fields = {"kind": kind, "value": "", "value_max": "", "unit": "", "bound": "exact", "time": cells[6]}
    if kind == "date":
        fields["time"] = " ".join(rest)
    elif rest:
        fields["value"], _, fields["value_max"] = rest[0].partition("..")
        if len(rest) > 1 and rest[-1] in _BOUNDS:
            fields["bound"] = rest.pop()
        fields["unit"] = " ".join(rest[1:])
    changes = cells[3].split()
    fields["change"] = next((c for c in changes if c in ("up", "down")), "")
    fields["basis"] = next((c for c in changes if c in ("yoy", "mom")), "")
    place, _, code = cells[5].rpartition(" ")
    fields["place"], fields["adcode"] = (place, code) if code.isdigit() else (cells[5], "")
    return {**fields, "item": cells[2], "org": cells[4].partition(" ← ")[0]}

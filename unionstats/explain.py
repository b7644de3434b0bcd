"""What lies under the facts: a text's words, proposals and ties, its entities, and the rules themselves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from itertools import groupby

from unionstats import pipeline, rule, segment
from unionstats.formats.cells import plain
from unionstats.formats.safe import clean
from unionstats.glossary import Glossary
from unionstats.model import Article, Document, Entity, Mention, When
from unionstats.rules import RULES


@dataclass(frozen=True, slots=True)
class Named:
    """One row of ``unionstats entities``: an organization or a place where it stands in the file."""

    source: str
    article: int
    start: int
    end: int
    text: str
    kind: str
    name: str
    adcode: str
    rule: str


_NONE = Glossary()
NAMED_COLUMNS = tuple(Named.__dataclass_fields__)


def entities(document: Document, own: Glossary = _NONE) -> Iterator[Named]:
    """The organizations and places of a document, ordered by their start."""

    def named(article: Article) -> Iterator[Named]:
        for e in pipeline.analyse(article, own, trace=True).entities:
            p = article.paragraphs[e.paragraph]
            start, end = p.locate(e.start), p.locate(e.end, end=True)
            text = document.text[start:end]
            yield Named(document.source, article.number, start, end, text, e.kind, e.name, e.adcode, e.rule)

    return pipeline.in_order(document, named, lambda n: (n.start, n.end, n.kind))


def _reading(m: Mention, time: str) -> str:
    """A number's reading as rules' examples write it: ``count 3..5 家 about``, ``date 2020-12``."""
    value = "" if m.value is None else plain(m.value)
    if m.value_max is not None:
        value += f"..{plain(m.value_max)}"
    bound = "" if m.bound == "exact" else m.bound
    return " ".join(filter(None, [m.kind, value, m.unit, bound, time if m.kind == "date" else ""]))


def _said(when: When) -> str:
    """What a date expression says, as far as it says anything: ``(unit=month, years=-1, month=12)``."""
    said = []
    for f in fields(when):
        value = getattr(when, f.name)
        if value is not None and value is not False and value != "":  # 0 says something: 今年 is years=0
            said.append(f"{f.name}={_said(value) if isinstance(value, When) else value}")
    return "(" + ", ".join(said) + ")"


def document(read: Document, own: Glossary = _NONE) -> Iterator[str]:
    """The lines that tell how each number of a document came to be read, sentence by sentence, safe to show."""
    for article in segment.articles(read):
        day = article.date.isoformat() if article.date else "no date"
        yield clean(f"article {article.number}  {article.title or '(no title)'}  ({day})")
        analysis = pipeline.analyse(article, own, trace=True)
        for index, r in enumerate(analysis.readings):
            named = [e for e in analysis.entities if e.paragraph == index]
            for a, b in r.sentences:
                yield ""
                yield f"  {r.paragraph.role:9} {clean(r.paragraph.text[a:b].strip())}"
                yield from ("    " + clean(line) for line in _sentence(r, named, a, b))
        yield ""


def _sentence(r: pipeline.Reading, named: Iterable[Entity], a: int, b: int) -> Iterator[str]:
    text = r.paragraph.text

    def here(start: int) -> bool:
        return a <= start < b

    def told(m: Mention) -> str:
        return f"{text[m.start : m.end]} = {_reading(m, _said(m.when) if m.when else '')}  [{m.rule}]"

    yield "words     " + " ".join(w for start, w in zip(r.tokens.starts, r.tokens.words, strict=True) if here(start))
    for e in named:
        if here(e.start):
            where = "" if e.kind == "place" or not e.place else f" in {e.place}"
            yield f"{e.kind:9} {e.text} → {e.name}{where} {e.adcode}".rstrip() + f"  [{e.rule}]"
    for m in sorted(r.proposed, key=lambda m: (m.start, -m.end)):
        if here(m.start):
            yield f"proposed  {told(m)}"
    for step in r.steps:
        for m in step.removed:
            if here(m.start):
                yield f"removed   {told(m)}  by {step.refiner}"
        for m in step.added:
            if here(m.start):
                yield f"added     {told(m)}  by {step.refiner}"
    for m, label, time, tie in zip(r.mentions, r.labels, r.times, r.ties, strict=True):
        if here(m.start):
            yield f"fact      {text[m.start : m.end]} = {_reading(m, time.value)}"
            parts = (
                ("item", label.item, " ".join(filter(None, (label.step, label.change, label.basis)))),
                ("org", tie.org.name if tie.org else "", tie.org_step),
                ("place", tie.place.place if tie.place else "", tie.place_step),
                ("time", "" if m.kind == "date" else time.value, ""),
            )
            for name, value, why in parts:
                if value:
                    yield f"  {name:7} {value}" + (f"  [{why}]" if why else "")


def rules(kinds: Iterable[str] = ()) -> Iterator[str]:
    """The lines that list the rules, in their order: each with its examples and what it must not touch."""
    wanted = frozenset(kinds)
    for kind, group in groupby(RULES, key=_kind):
        if wanted and kind not in wanted:
            continue
        for r in group:
            yield f"{kind}: {r.name}" + ("  (behind a number)" if r.behind_number else "")
            yield from (f"    {line}" for line in r.examples)
            yield from (f"    not: {line}" for line in r.rejects)


def _kind(r: rule.Rule) -> str:
    """The kind of fact that a rule reads, by its first example."""
    return rule.example(r.examples[0]).kind if r.examples else "other"

"""The way of the data: document → articles → numeric mentions → entities → ties → facts."""

from __future__ import annotations

import datetime
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from functools import lru_cache
from operator import attrgetter
from typing import Any, TypeVar

from unionstats import entities, gazetteer, refine, rx, segment
from unionstats.folding import as_written, fold
from unionstats.glossary import Glossary
from unionstats.link import echoes, ties
from unionstats.link.items import items
from unionstats.link.times import times
from unionstats.match import propose
from unionstats.model import COLUMNS, Article, Document, Entity, Fact, Label, Mention, Paragraph, Text, Time, frozen
from unionstats.rules import with_measures
from unionstats.tokens import Tokens, is_word

_LINES = rx.compile(r"[\r\n]+")
_NONE = Glossary()
R = TypeVar("R")


@frozen
class Reading:
    """All that was read of one paragraph; ``proposed`` and ``steps`` are filled for ``explain`` only."""

    paragraph: Paragraph
    tokens: Tokens
    sentences: list[tuple[int, int]]
    mentions: list[Mention]
    labels: list[Label]
    times: list[Time]
    ties: list[ties.Tie]
    proposed: tuple[Mention, ...]
    steps: tuple[refine.Step, ...]


@frozen
class Analysis:
    """All that was read of one article."""

    article: Article
    entities: list[Entity]
    readings: list[Reading]


def extract(
    text: str, *, date: datetime.date | str | None = None, source: str = "-", own: Glossary = _NONE
) -> list[Fact]:
    """The facts of ``text``, ordered by their start.

    ``date`` is the article's day, against which 去年 is resolved, as a date or as YYYY-MM-DD; ``own`` holds the user's
    words.  A string that is no such day raises ValueError.
    """
    if isinstance(date, str):
        date = datetime.date.fromisoformat(date)
    elif isinstance(date, datetime.datetime):  # as the column of a data frame holds it
        date = date.date()
    return list(facts(Document(source, text, date), own))


def facts(document: Document, own: Glossary = _NONE, *, columns: Sequence[str] = COLUMNS) -> Iterator[Fact]:
    """The facts of a document, ordered by their start.

    Who reads only some of the ``columns`` is spared the work for the others, which may stay empty.
    """
    asked = frozenset(columns)
    return in_order(
        document, lambda article: _rows(document, analyse(article, own, columns=asked)), attrgetter("start", "end")
    )


def in_order(
    document: Document, rows: Callable[[Article], Iterable[R]], order: Callable[[R], tuple[Any, ...]]
) -> Iterator[R]:
    """What ``rows`` makes of each article of a document, all in ``order``, which begins with the start in the file.

    Given out as soon as no article to come can hold anything before it, so that a long document is never held whole.
    """
    waiting: list[R] = []  # of an article that goes on behind the beginning of the next
    for article in segment.articles(document):
        due = bisect_left(waiting, article.span[:1], key=order)
        yield from waiting[:due]
        waiting = sorted([*waiting[due:], *rows(article)], key=order)
    yield from waiting


_TIED = frozenset({"org", "org_text", "place", "adcode"})
_LABELLED = frozenset({"item", "change", "basis"})
_TIMED = frozenset({"time", "time_start", "time_end"})


def analyse(
    article: Article, own: Glossary = _NONE, *, trace: bool = False, columns: Set[str] = frozenset(COLUMNS)
) -> Analysis:
    """Read one article through; with ``trace`` keep what each rule proposed and each refiner did.

    What none of the ``columns`` tells is not looked for.
    """
    rules = with_measures(own.measures)
    tokens = tuple([Tokens(p.text) for p in article.paragraphs])
    sentences = [segment.sentences(p.text) for p in article.paragraphs]
    offers = [refine.outside(p.text, propose(p.text, rules), own.stops) for p in article.paragraphs]
    mentions, steps = [], []
    for p, t, offered in zip(article.paragraphs, tokens, offers, strict=True):
        done: list[refine.Step] = []
        mentions.append(refine.refine(p.text, t, offered, done if trace else None) if offered else [])
        steps.append(tuple(done))
    if not trace and not any(mentions):
        return Analysis(article, [], [])
    # An item ends where an organization's name begins.
    named = entities.find(article, tokens, own) if columns & (_TIED | _LABELLED) else []
    tied = (
        ties.ties(article, sentences, mentions, named, entities.sources(article))
        if columns & _TIED
        else [[ties.Tie()] * len(found) for found in mentions]
    )
    names = _spans(named)
    held = (
        times.times(article, sentences, mentions)
        if columns & _TIMED
        else [[times.NO_TIME] * len(found) for found in mentions]
    )
    year = article.date.year if article.date else 0
    labels = (
        [
            items.labels(p.text, tokens[i], mentions[i], article.title, names.get(i, ()), year=year)
            for i, p in enumerate(article.paragraphs)
        ]
        if columns & _LABELLED
        else [[Label()] * len(found) for found in mentions]
    )
    for i, label in echoes.items_below(article, mentions, labels).items():
        labels[i] = [label]
    readings = [
        Reading(
            p,
            tokens[i],
            sentences[i],
            mentions[i],
            labels[i],
            held[i],
            tied[i],
            tuple(offers[i]) if trace else (),
            steps[i],
        )
        for i, p in enumerate(article.paragraphs)
    ]
    return Analysis(article, named, readings)


_TOWNS = (*gazetteer.LOCAL, "旗")
_COUNTIES = ("县", "区", "市")


def _spans(named: list[Entity]) -> dict[int, list[tuple[int, int, str]]]:
    """Paragraph → the spans of its organizations (nt), towns and villages (ns), ordered, none over another.

    Towns are called by words of all sorts, which the dictionary cuts (九集镇: 九 集镇); counties it knows, but for
    those renamed of late (兰陵 县) and the short names of banners (科左后旗).
    """
    found: dict[int, list[tuple[int, int, str]]] = {}
    whole = [e for e in named if e.kind == "org" or (e.rule != "pointer" and _is_town(e.text))]
    for e in sorted(whole, key=lambda e: (e.paragraph, e.start, -e.end)):
        spans = found.setdefault(e.paragraph, [])
        if not spans or e.start >= spans[-1][1]:
            spans.append((e.start, e.end, "nt" if e.kind == "org" else "ns"))
    return found


def _is_town(name: str) -> bool:
    return name.endswith(_TOWNS) or (name.endswith(_COUNTIES) and not is_word(name))


def _quoted(text: Text, paragraph: Paragraph, start: int, end: int) -> str:
    """What the file has at ``start``-``end`` of a paragraph: not folded or closed up, as evidence is to stand."""
    if len(paragraph.pieces) == 1:  # as most are: a line of the file, or a part of it
        ((at, _),) = paragraph.pieces
        return text[at + start : at + end].strip()
    written, last = [], -1
    for a, b in paragraph.spans(start, end):
        between = text[last:a] if 0 < a - last <= segment.LONGEST_GAP else ""
        if segment.is_gap(between):
            written.append(between)
        said = text[a:b]
        written.append(" " if said == "\n" else said)  # the break of a text set a clause a line
        last = b
    return _LINES.sub("", "".join(written)).strip()


def _headline(document: Document, article: Article) -> str:
    """The article's title as the file has it: not folded."""
    for p in (p for p in article.paragraphs if p.role == "title"):
        lines = [document.text[a:b] for a, b in p.pieces]
        for written in ("".join(lines), " ".join(lines)):
            if fold(written.strip()) == article.title:
                return written.strip()
    return article.title


# One text for all rows of a day: a page has many.
@lru_cache(maxsize=1 << 12)
def _iso(day: datetime.date | None) -> str:
    return day.isoformat() if day else ""


def _rows(document: Document, analysis: Analysis) -> Iterator[Fact]:
    article = analysis.article
    text, headline, day = document.text, _headline(document, article), _iso(article.date)
    for r in analysis.readings:
        if not r.mentions:
            continue
        p = r.paragraph
        sentences, at = r.sentences, 0
        said, sentence = (-1, -1), ""  # a sentence is the evidence of all its numbers
        written = "".join([text[a:b] for a, b in p.pieces])
        folded = written != p.text
        whole = p.pieces[0][0] if len(p.pieces) == 1 else -1  # where a paragraph of one piece begins, as most are
        for m, label, time, tie in zip(r.mentions, r.labels, r.times, r.ties, strict=True):
            if whole >= 0:
                start, end = whole + m.start, whole + m.end
            else:
                start, end = p.locate(m.start), p.locate(m.end, end=True)
            while at < len(sentences) and sentences[at][1] <= m.start:
                at += 1
            span = sentences[at] if at < len(sentences) and sentences[at][0] <= m.start else (m.start, m.end)
            if span != said:
                said, sentence = span, _quoted(text, p, *span)
            org, place = tie.org, tie.place
            item = as_written(label.item, p.text, written) if folded else label.item
            # In the order of the columns: named one by one they would take three times as long.
            yield Fact(
                document.source, article.number, headline, day, start, end, text[start:end],
                m.kind, m.value, m.value_max, m.unit, m.bound, item, label.change, label.basis,
                org.name if org else "", org.text if org else "", place.place if place else "",
                place.adcode if place else "", time.value, _iso(time.start), _iso(time.end), sentence, m.rule,
            )  # fmt: skip

"""Comparing facts with a fixture: what is missing, extra or changed, and the scores by kind and by field.

A fixture is a file of facts as ``extract`` writes them (JSONL, JSON, CSV, TSV), in the form for review (``.facts``), or
as an annotation tool exports them (doccano, Label Studio, brat's ``.ann``).
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal, InvalidOperation
from difflib import SequenceMatcher
from pathlib import PurePath
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from unionstats.errors import InputError
from unionstats.formats import Sheet, annotation, by_suffix, review
from unionstats.formats.cells import CHINESE, NUMBERS, plain, written
from unionstats.formats.evidence import fit
from unionstats.formats.safe import clean
from unionstats.model import COLUMNS, KINDS, Fact

FIELDS = ("kind", "value", "value_max", "unit", "bound", "item", "change", "basis", "org", "place", "adcode", "time")
Row = Mapping[str, str]


def row(fact: Fact) -> dict[str, str]:
    """A fact as a row of strings."""
    return {name: written(getattr(fact, name)) for name in COLUMNS}


def expected(text: str, path: str) -> list[Row]:
    """The rows of the fixture ``path``, whose content is ``text``.  Raises ``InputError`` where it is none."""
    suffix = PurePath(path).suffix.lower()
    try:
        if suffix == ".facts":
            return list(review.rows(text))
        if suffix == ".ann":
            return [_strings(r) for r in annotation.standoff_rows(text)]
        objects = _objects(text, path)
        if _of_a_tool(objects):
            objects = [r for o in objects for r in annotation.rows(o)]
        return [_strings(o) for o in objects]
    except (ValueError, TypeError, AttributeError, KeyError, IndexError, csv.Error) as e:
        raise InputError(f"{path}: not facts as `unionstats extract` writes them: {e}") from None


def _objects(text: str, path: str) -> list[Any]:
    suffix = PurePath(path).suffix.lower()
    if suffix in (".jsonl", ".ndjson"):
        return [json.loads(line, parse_float=Decimal) for line in text.splitlines() if line.strip()]
    if suffix == ".json":
        return list(json.loads(text, parse_float=Decimal))
    if suffix in (".csv", ".tsv"):
        return list(csv.DictReader(io.StringIO(text), delimiter=",\t"[suffix == ".tsv"]))
    raise InputError(f"{path}: no fixture: give a .facts, .jsonl, .json, .csv, .tsv or .ann file")


def _of_a_tool(objects: Sequence[Any]) -> bool:
    return bool(objects) and annotation.is_annotation(objects[0])


def sources(was: Iterable[Row]) -> tuple[str, ...]:
    """The files that the rows of a fixture say they come from (``a.csv#7`` is a row of a.csv)."""
    return tuple(dict.fromkeys(r["source"].partition("#")[0] for r in was if r.get("source")))


def rewritten(text: str, path: str, facts: Sequence[Fact]) -> str:
    """The fixture ``path``, whose content was ``text``, with ``facts`` instead: its form and columns stay.

    Raises ``InputError`` for a file of an annotation tool, which holds more than facts.
    """
    was = expected(text, path)
    form = by_suffix(path)
    if form is None or form.write is None or (form.name != "facts" and _of_a_tool(_objects(text, path))):
        raise InputError(f"{path}: an annotation tool's file: correct it in that tool")
    out = io.StringIO(newline="")
    if form.name == "facts":
        named = set(re.findall(r"(?m)^# (.*?) \|", text))
        facts = [replace(f, source=PurePath(f.source).name) if PurePath(f.source).name in named else f for f in facts]
    columns = tuple(name for name in COLUMNS if was and name in was[0]) or COLUMNS
    form.write(Sheet(facts, columns, chinese=any(zh in text.partition("\n")[0] for zh in CHINESE.values())), out)
    return out.getvalue()


def _strings(found: Mapping[str, object]) -> Row:
    names = {zh: name for name, zh in CHINESE.items()}
    done = {}
    for name, value in found.items():
        column = names.get(name, name)
        text = "" if value is None else str(value)
        if column in NUMBERS and text:
            try:
                text = plain(Decimal(text))
            except InvalidOperation:
                raise ValueError(f"{column} is no number: {text!r}") from None
        elif text[:1] == "'":
            text = text[1:]  # the apostrophe that keeps a spreadsheet from computing
        done[column] = text
    if "text" not in done:
        raise KeyError("column text")
    return done


@dataclass(frozen=True, slots=True)
class Difference:
    """One fact that is ``missing``, ``extra`` or ``changed``; ``fields`` are those that changed, as was and is."""

    what: str
    was: Row | None
    now: Row | None
    fields: tuple[tuple[str, str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """Pairs of rows that belong together (one side may lack) and the fields that both were compared in."""

    pairs: tuple[tuple[Row | None, Row | None], ...]
    fields: tuple[str, ...]

    def differences(self) -> Iterator[Difference]:
        """The differences in the order of the text."""
        for was, now in self.pairs:
            if was is None or now is None:
                yield Difference("extra" if was is None else "missing", was, now)
                continue
            changed = [(f, was[f], now[f]) for f in self.fields if f in was and was[f] != now[f]]
            if changed and review.cell(was["text"]) != review.cell(now["text"]):
                changed.insert(0, ("text", was["text"], now["text"]))
            if changed:
                yield Difference("changed", was, now, tuple(changed))


def compare(was: Sequence[Row], facts: Sequence[Fact], fields: tuple[str, ...] = FIELDS) -> Comparison:
    """Bring the rows of a fixture together with the facts found.

    By their offsets where the fixture has them; else, as in the form for review, article by article in the order of
    their texts.
    """
    now = [row(fact) for fact in facts]
    if was and all(r.get("start") for r in was):
        places = {(r["source"] if "source" in was[0] else "", r["start"], r.get("end", "")): r for r in was}
        pairs: list[tuple[Row | None, Row | None]] = []
        for r in now:
            key = (r["source"] if "source" in was[0] else "", r["start"], r["end"] if "end" in was[0] else "")
            pairs.append((places.pop(key, None), r))
        pairs += [(r, None) for r in places.values()]
        pairs.sort(key=_place)
    else:
        now.sort(key=lambda r: (r["source"], int(r["article"])))
        pairs = list(_aligned(was, now))
    return Comparison(tuple(pairs), fields)


def _place(pair: tuple[Row | None, Row | None]) -> tuple[str, int]:
    r = pair[0] or pair[1] or {}
    return r.get("source", ""), int(r.get("start") or 0)


def _aligned(was: Sequence[Row], now: Sequence[Row]) -> Iterator[tuple[Row | None, Row | None]]:
    matcher = SequenceMatcher(
        None, [review.cell(r["text"]) for r in was], [review.cell(r["text"]) for r in now], autojunk=False
    )
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag == "equal":
            yield from zip(was[a:b], now[c:d], strict=True)
        else:
            # A number that was changed in the article stands where the old one stood.
            same = b - a if b - a == d - c else 0
            yield from zip(was[a : a + same], now[c : c + same], strict=True)
            yield from ((r, None) for r in was[a + same : b])
            yield from ((None, r) for r in now[c + same : d])


def lines(comparison: Comparison) -> Iterator[str]:
    """The differences for a reader: ``-`` missing, ``+`` extra, ``~`` changed with each field as was and is."""
    for d in comparison.differences():
        yield from _told(d)


def _told(d: Difference) -> Iterator[str]:
    shown = d.now or d.was or {}
    sign = {"missing": "-", "extra": "+", "changed": "~"}[d.what]
    reading = " ".join(filter(None, (shown.get(n, "") for n in ("kind", "value", "value_max", "unit"))))
    yield f"{sign} {_evidence(shown)}  {reading}"
    for name, was, now in d.fields:
        yield f"    {name}: {was or '(empty)'} → {now or '(empty)'}"


def junit(compared: Iterable[tuple[str, Comparison]]) -> Iterator[str]:
    """The lines of a JUnit XML report: a suite a fixture, a case a fact."""
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield '<testsuites name="unionstats check">'
    for name, comparison in compared:
        told = {id(d.now or d.was): list(_told(d)) for d in comparison.differences()}
        total, failed = len(comparison.pairs), len(told)
        yield f'<testsuite name={quoteattr(clean(name))} tests="{total}" failures="{failed}">'
        for was, now in comparison.pairs:
            shown = now or was or {}
            case = f"<testcase classname={quoteattr(clean(name))} name={quoteattr(clean(_evidence(shown)))}"
            if text := told.get(id(now or was)):
                body = escape("\n".join(map(clean, text)))
                yield f"{case}><failure message={quoteattr(clean(text[0]))}>{body}</failure></testcase>"
            else:
                yield f"{case}/>"
        yield "</testsuite>"
    yield "</testsuites>"


def _evidence(shown: Row) -> str:
    sentence, text = shown.get("sentence", ""), shown.get("text", "")
    if not sentence:
        return shown.get("evidence") or f"[{text}]"
    at = sentence.find(text)
    span = (at, at + len(text)) if at >= 0 else (0, 0)
    before, middle, after = fit(sentence, span, 60, review.width)
    return f"{before}[{middle or text}]{after}"


def scores(comparisons: Iterable[Comparison]) -> Iterator[str]:
    """Precision, recall and F1 by kind, then for each field the share of facts found in which it is the same."""
    wanted, found, both = Counter[str](), Counter[str](), Counter[str]()
    same, seen = Counter[str](), Counter[str]()
    for fields, was, now in ((c.fields, *pair) for c in comparisons for pair in c.pairs):
        if was:
            wanted[was.get("kind", "")] += 1
        if now:
            found[now["kind"]] += 1
        if was and now:
            both[now["kind"]] += was.get("kind", now["kind"]) == now["kind"]
            for f in fields:
                if f in was:
                    seen[f] += 1
                    same[f] += was[f] == now[f]
    for kind in KINDS:
        if wanted[kind] or found[kind]:
            p, r = _share(both[kind], found[kind]), _share(both[kind], wanted[kind])
            f1 = _share(2 * both[kind], found[kind] + wanted[kind])
            yield f"{kind:10}  precision {p}  recall {r}  f1 {f1}  ({wanted[kind]} expected, {found[kind]} found)"
    for f in FIELDS:
        if seen[f]:
            yield f"{f:10}  same {_share(same[f], seen[f])}"


def _share(part: int, whole: int) -> str:
    return f"{Decimal(part) / Decimal(whole):.3f}" if whole else "  -  "

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
            changed = [(f, was[f], now[f]) for f in self.fields if f in was and not _same(was[f], now[f])]
            if changed and not _same(was["text"], now["text"]):
                changed.insert(0, ("text", was["text"], now["text"]))
            if changed:
                yield Difference("changed", was, now, tuple(changed))


def _same(was: str, now: str) -> bool:
    """The same but for what some fixtures do not hold: invisible characters, a bar, the spaces around."""
    return was == now or review.cell(was).strip() == review.cell(now).strip()


def compare(was: Sequence[Row], facts: Sequence[Fact], fields: tuple[str, ...] = FIELDS) -> Comparison:
    """Bring the rows of a fixture together with the facts found.

    By their offsets where the fixture has them, which an edit of the article may have moved; else, as in the form for
    review, article by article in the order of their texts.
    """
    now = [row(fact) for fact in facts]
    if was and all(r.get("start") for r in was):
        named = "source" in was[0]
        pairs: list[tuple[Row | None, Row | None]] = []
        for source in sorted({r["source"] for r in (*was, *now)}) if named else [""]:
            own = ([r for r in rows if not named or r["source"] == source] for rows in (was, now))
            pairs += _placed(*own)
    else:
        now.sort(key=lambda r: (r["source"], int(r["article"])))
        pairs = list(_aligned(was, now))
    return Comparison(tuple(pairs), fields)


def _placed(was: Sequence[Row], now: Sequence[Row]) -> list[tuple[Row | None, Row | None]]:
    """The rows of a text by their places; those that an edit has moved go with those around them."""
    there = {(r["start"], r["text"]): r for r in was}
    pairs: list[tuple[Row | None, Row | None]] = []
    left = []
    for r in sorted(now, key=_start):
        if old := there.pop((r["start"], r["text"]), None):
            pairs.append((old, r))
        else:
            left.append(r)
    aligned = list(_aligned(sorted(there.values(), key=_start), left))
    moves = [_start(n) - _start(w) if w and n else None for w, n in aligned]
    moved = 0
    for i, (w, n) in enumerate(aligned):
        move = moves[i]
        if w is None or n is None or move is None:
            pairs.append((w, n))
        elif move == moved or (w["text"] == n["text"] and (move in moves[i + 1 : i + 2] or None in moves[i - 1 : i])):
            moved = move + len(n["text"]) - len(w["text"])
            pairs.append((w, n))
        else:
            pairs += [(None, n), (w, None)]
    return sorted(pairs, key=lambda pair: _start(pair[1] or pair[0] or {}))


def _start(r: Row) -> int:
    return int(r["start"])


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
    """Precision, recall and F1 by kind and by field.

    A fact counts for its kind where it was expected and found.  For a field count the facts that have a value in it,
    as right where the same was expected; ``same`` is the share of the facts expected and found in which it is equal.
    """
    wanted, found, both = Counter[str](), Counter[str](), Counter[str]()
    same, seen = Counter[str](), Counter[str]()
    for c in comparisons:
        fields = [f for f in c.fields if any(was and f in was for was, _ in c.pairs)]
        for was, now in c.pairs:
            for row, count in ((was, wanted), (now, found)):
                if row:
                    count.update([row.get("kind", ""), *(f"={f}" for f in fields if row.get(f))])
            if was and now:
                both[now["kind"]] += was.get("kind", now["kind"]) == now["kind"]
                for f in fields:
                    equal = _same(was.get(f, ""), now[f])
                    seen[f] += 1
                    same[f] += equal
                    both[f"={f}"] += equal and bool(now[f])
    for name in (*KINDS, *(f"={f}" for f in FIELDS)):
        if wanted[name] or found[name]:
            p, r = _share(both[name], found[name]), _share(both[name], wanted[name])
            f1 = _share(2 * both[name], found[name] + wanted[name])
            field = name.removeprefix("=")
            told = f"{wanted[name]} expected, {found[name]} found"
            if field != name:
                told += f", same {_share(same[field], seen[field])}"
            yield f"{field:10}  precision {p}  recall {r}  f1 {f1}  ({told})"


def _share(part: int, whole: int) -> str:
    return f"{Decimal(part) / Decimal(whole):.3f}" if whole else "  -  "

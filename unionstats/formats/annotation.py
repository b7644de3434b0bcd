"""Articles with their facts marked, for tools in which people correct them: doccano, brat, Label Studio.

A fact is a span with its kind as label.  brat and Label Studio also show what was read (value, item, organization …)
and let it be corrected; doccano knows spans and labels only.  ``rows`` reads back what these tools export.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Any, TextIO

from unionstats import rx
from unionstats.formats.cells import written
from unionstats.formats.safe import clean
from unionstats.model import KINDS, Fact

TOOLS = ("doccano", "brat", "labelstudio")
# What a person may correct of a fact beside its span and kind.
FIELDS = ("value", "value_max", "unit", "bound", "item", "change", "basis", "org", "place", "adcode", "time")
_BREAKS = rx.compile(r"[^\r\n]+")
_PAIR = rx.compile(r"(?:^|; )([a-z_]+)=")


@dataclass(frozen=True, slots=True)
class Annotated:
    """An article's text as read, its day and its facts; the offsets count the text's characters."""

    source: str
    text: str
    date: str
    facts: tuple[Fact, ...]


def write_doccano(articles: Iterable[Annotated], out: TextIO) -> None:
    """JSON Lines for a project of sequence labelling; ``source`` and ``date`` are kept as metadata."""
    for a in articles:
        label = [[f.start, f.end, f.kind] for f in a.facts]
        task = {"text": a.text, "label": label, "source": a.source, "date": a.date}
        out.write(json.dumps(task, ensure_ascii=False) + "\n")


def write_labelstudio(articles: Iterable[Annotated], out: TextIO) -> None:
    """A JSON list of tasks with the facts as predictions, for the interface that ``labelstudio_interface`` prints."""
    out.write("[")
    for number, a in enumerate(articles):
        units = _Units(a.text)
        result = [part for i, f in enumerate(a.facts) for part in _region(i, f, units)]
        task = {
            "data": {"text": a.text, "source": a.source, "date": a.date},
            "predictions": [{"model_version": "unionstats", "result": result}],
        }
        out.write(("," if number else "") + "\n" + json.dumps(task, ensure_ascii=False))
    out.write("\n]\n")


def labelstudio_interface() -> str:
    """The labelling interface to paste into a Label Studio project."""
    labels = "".join(f'<Label value="{kind}"/>' for kind in KINDS)
    areas = "\n".join(
        f'  <TextArea name="{name}" toName="text" perRegion="true" maxSubmissions="1" editable="true" '
        f'placeholder="{name}"/>'
        for name in FIELDS
    )
    text = f'<Labels name="label" toName="text">{labels}</Labels>\n  <Text name="text" value="$text"/>'
    return f"<View>\n  {text}\n{areas}\n</View>\n"


class _Units:
    """Offsets in UTF-16 units, by which a browser counts, and back."""

    def __init__(self, text: str) -> None:
        self._wide = [i for i, c in enumerate(text) if c > "\uffff"]
        self._units = [i + before for before, i in enumerate(self._wide)]

    def of(self, at: int) -> int:
        """The unit of the character ``at``."""
        return at + bisect_left(self._wide, at)

    def at(self, unit: int) -> int:
        """The character of the unit."""
        return unit - bisect_left(self._units, unit)


def _region(number: int, fact: Fact, units: _Units) -> Iterator[dict[str, Any]]:
    common = {"id": f"f{number}", "to_name": "text"}
    span = {"start": units.of(fact.start), "end": units.of(fact.end), "text": fact.text}
    yield {**common, "from_name": "label", "type": "labels", "value": {**span, "labels": [fact.kind]}}
    for name in FIELDS:
        if value := written(getattr(fact, name)):
            yield {**common, "from_name": name, "type": "textarea", "value": {**span, "text": [value]}}


def save_brat(articles: Iterable[Annotated], folder: Path) -> None:
    """Fill ``folder`` with a .txt and an .ann a text, named 0001-… , and brat's annotation.conf."""
    folder.mkdir(parents=True, exist_ok=True)
    kinds = "".join(f"{kind}\n" for kind in KINDS)
    _write(folder / "annotation.conf", f"[entities]\n{kinds}[relations]\n[events]\n[attributes]\n")
    for number, a in enumerate(articles, 1):
        # The day stands in the name, where unionstats finds it again.
        stem = re.sub(r"[^\w.-]+", "-", clean(PurePath(a.source).stem))[:60]
        name = (
            f"{number:04}-{stem}"
            if not a.date or a.date.replace("-", "") in stem.replace("-", "")
            else f"{number:04}-{a.date}-{stem}"
        )
        _write(folder / f"{name}.txt", a.text)
        _write(folder / f"{name}.ann", "".join(f"{line}\n" for line in _standoff(a.facts)))


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", errors="backslashreplace", newline="")


def _standoff(facts: Sequence[Fact]) -> Iterator[str]:
    for i, f in enumerate(facts, 1):
        pieces = list(_BREAKS.finditer(f.text))  # a span may not hold a line break
        spans = ";".join(f"{f.start + m.start()} {f.start + m.end()}" for m in pieces)
        yield f"T{i}\t{f.kind} {spans}\t{' '.join(m[0] for m in pieces)}"
        note = "; ".join(f"{name}={clean(value)}" for name in FIELDS if (value := written(getattr(f, name))))
        yield f"#{i}\tAnnotatorNotes T{i}\t{note}"


# -- reading back ----------------------------------------------------------------------------------------------------


def is_annotation(found: Any) -> bool:
    """Is this object of a JSON file a text of doccano or a task of Label Studio?"""
    return isinstance(found, dict) and (
        ("text" in found and ("label" in found or "labels" in found or "entities" in found))
        or ("data" in found and ("annotations" in found or "predictions" in found))
    )


def rows(found: Mapping[str, Any]) -> Iterator[dict[str, str]]:
    """The facts that a text of doccano or a task of Label Studio holds, as rows of strings.  Raises ``ValueError``."""
    yield from (_task(found) if "data" in found else _labelled(found))


def _labelled(found: Mapping[str, Any]) -> Iterator[dict[str, str]]:
    text, source = str(found["text"]), str(found.get("source") or (found.get("meta") or {}).get("source", ""))
    spans = [list(label) for label in found.get("label") or found.get("labels") or ()]
    spans += [[e["start_offset"], e["end_offset"], e["label"]] for e in found.get("entities") or ()]
    for start, end, kind in sorted(spans):
        yield {**_span(source, text, start, end), "kind": str(kind)}


def _task(found: Mapping[str, Any]) -> Iterator[dict[str, str]]:
    text, source = str(found["data"]["text"]), str(found["data"].get("source", ""))
    units = _Units(text)
    # What a person wrote counts; where nobody has looked yet, what was predicted.
    results = (found.get("annotations") or found.get("predictions") or [{}])[0].get("result", [])
    regions: dict[str, dict[str, str]] = {}
    for part in results:
        value = part["value"]
        row = regions.setdefault(part["id"], dict.fromkeys(FIELDS, ""))
        if part["type"] == "labels":
            start, end = units.at(value["start"]), units.at(value["end"])
            row |= {**_span(source, text, start, end), "kind": value["labels"][0]}
        elif part["from_name"] in FIELDS:
            row[part["from_name"]] = value["text"][0] if isinstance(value["text"], list) else value["text"]
    yield from sorted((_whole(r) for r in regions.values() if "kind" in r), key=lambda r: int(r["start"]))


def standoff_rows(ann: str) -> Iterator[dict[str, str]]:
    """The facts of brat's ``.ann``, as rows of strings.  Raises ``ValueError``."""
    marked: dict[str, dict[str, str]] = {}
    notes: dict[str, str] = {}
    for line in ann.splitlines():
        name, _, rest = line.partition("\t")
        head, _, tail = rest.partition("\t")
        if name.startswith("T"):
            kind, _, spans = head.partition(" ")
            numbers = [int(n) for n in re.findall(r"\d+", spans)]
            marked[name] = {"start": str(min(numbers)), "end": str(max(numbers)), "text": tail, "kind": kind}
        elif name.startswith("#"):
            notes[head.rpartition(" ")[2]] = tail
    for name, row in sorted(marked.items(), key=lambda pair: int(pair[1]["start"])):
        if name in notes:
            yield {**row, **_whole({**dict.fromkeys(FIELDS, ""), **_pairs(notes[name])})}
        else:
            yield row


def _pairs(note: str) -> dict[str, str]:
    parts = _PAIR.split(note)[1:]
    return {name: value for name, value in zip(parts[::2], parts[1::2], strict=True) if name in FIELDS}


def _whole(row: dict[str, str]) -> dict[str, str]:
    return {**row, "bound": row["bound"] or "exact"}


def _span(source: str, text: str, start: int, end: int) -> dict[str, str]:
    row = {"start": str(start), "end": str(end), "text": text[start:end]}
    return {"source": source, **row} if source else row

"""The formats that are lines of text: CSV, TSV, JSON, JSONL and Markdown."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterator
from decimal import Decimal
from json.encoder import encode_basestring
from typing import Any, TextIO

from unionstats import rx
from unionstats.formats.cells import Sheet, plain, written
from unionstats.formats.safe import clean, inert


def write_csv(sheet: Sheet, out: TextIO) -> None:
    """Comma-separated values with a header; text cells are proof against formulas, numbers stay numbers."""
    _separated(sheet, out, ",")


def write_tsv(sheet: Sheet, out: TextIO) -> None:
    """The same, separated by tabs."""
    _separated(sheet, out, "\t")


def _separated(sheet: Sheet, out: TextIO, delimiter: str) -> None:
    line = io.StringIO(newline="")
    writer = csv.writer(line, delimiter=delimiter)  # ends lines by CR LF: with LF it would not quote a CR in a cell

    def write(cells: list[str]) -> None:
        writer.writerow(cells)
        out.write(line.getvalue().removesuffix("\r\n") + "\n")
        line.seek(0)
        line.truncate()

    write(sheet.headings())
    for row in sheet.rows:
        write([inert(c) if isinstance(c, str) else written(c) for c in sheet.cells(row)])


def write_jsonl(sheet: Sheet, out: TextIO) -> None:
    """One JSON object a line."""
    for line in _objects(sheet):
        out.write(line + "\n")


def write_json(sheet: Sheet, out: TextIO) -> None:
    """One JSON array, an object a line."""
    out.write("[")
    separator = "\n"
    for line in _objects(sheet):
        out.write(separator + line)
        separator = ",\n"
    out.write("\n]\n")


def _objects(sheet: Sheet) -> Iterator[str]:
    names = (json.dumps(name).replace("%", "%%") for name in sheet.columns)
    line = "{" + ", ".join(f"{name}: %s" for name in names) + "}"
    writers = _JSON
    for row in sheet.rows:
        yield line % tuple([writers[cell.__class__](cell) for cell in sheet.cells(row)])


# By type and not through json.dumps, which takes five times as long over values this small; and json knows no Decimal,
# while a float would change digits.
_JSON: dict[type, Callable[[Any], str]] = {
    str: encode_basestring,
    int: str,
    Decimal: plain,
    type(None): lambda _: "null",
}


_MARKUP = rx.compile(r"([\\`*_\[\]<>|~$&])")


def write_md(sheet: Sheet, out: TextIO) -> None:
    """A Markdown table (GitHub's); what would be markup in a cell is escaped."""
    out.write("| " + " | ".join(sheet.headings()) + " |\n")
    out.write("|" + " --- |" * len(sheet.columns) + "\n")
    for row in sheet.rows:
        cells = (_MARKUP.sub(r"\\\1", clean(written(c))) for c in sheet.cells(row))
        out.write("| " + " | ".join(cells) + " |\n")

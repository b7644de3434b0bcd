"""How rows are written: a format is one function and one line in ``FORMATS``."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePath
from typing import TextIO

from unionstats.formats import review, text
from unionstats.formats.cells import Sheet

__all__ = ["FORMATS", "Format", "Sheet", "by_suffix"]


@dataclass(frozen=True, slots=True)
class Format:
    """A way to write a sheet: ``write`` draws the rows and writes each when it comes.

    ``suffixes`` are the names of files that are written so; ``bom`` says that a file (not a pipe) starts with a byte
    order mark, without which Excel takes it for GBK.
    """

    name: str
    write: Callable[[Sheet, TextIO], None]
    suffixes: tuple[str, ...] = ()
    bom: bool = False


def _table(sheet: Sheet, out: TextIO) -> None:
    # rich takes a tenth of a second to import, and only a table needs it.
    from unionstats.formats.terminal import write_table

    write_table(sheet, out)


FORMATS: dict[str, Format] = {
    f.name: f
    for f in (
        Format("table", _table),
        Format("csv", text.write_csv, (".csv",), bom=True),
        Format("tsv", text.write_tsv, (".tsv", ".tab")),
        Format("json", text.write_json, (".json",)),
        Format("jsonl", text.write_jsonl, (".jsonl", ".ndjson")),
        Format("md", text.write_md, (".md", ".markdown")),
        Format("facts", review.write_facts, (".facts",)),
    )
}


def by_suffix(path: str) -> Format | None:
    """The format of a file of this name, or ``None``."""
    suffix = PurePath(path).suffix.lower()
    return next((f for f in FORMATS.values() if suffix in f.suffixes), None)

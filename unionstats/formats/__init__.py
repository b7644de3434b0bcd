"""How rows are written: a format is one function and one line in ``FORMATS``."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import TextIO

from unionstats.formats.cells import Sheet

__all__ = ["FORMATS", "Format", "Sheet", "by_suffix"]


@dataclass(frozen=True, slots=True)
class Format:
    """A way to write a sheet, row by row as they come: ``write`` into a text stream, or ``save`` into a file only.

    ``append`` saves what an old file (the last argument) holds with the rows added; ``free`` raises ``OutputError``
    where another program is at work on an old file, which cannot be replaced then.

    ``suffixes`` are the names of files that are written so; ``bom`` says that a file (not a pipe) starts with a byte
    order mark, without which Excel takes it for GBK.
    """

    name: str
    write: Callable[[Sheet, TextIO], None] | None = None
    suffixes: tuple[str, ...] = ()
    save: Callable[[Sheet, Path], None] | None = None
    append: Callable[[Sheet, Path, Path], None] | None = None
    free: Callable[[Path], None] = lambda path: None
    bom: bool = False


# A format's module may import what takes long (rich: a tenth of a second): only who asks for one waits for it.


def _table(sheet: Sheet, out: TextIO) -> None:
    from unionstats.formats.terminal import write_table

    write_table(sheet, out)


def _csv(sheet: Sheet, out: TextIO) -> None:
    from unionstats.formats.text import write_csv

    write_csv(sheet, out)


def _tsv(sheet: Sheet, out: TextIO) -> None:
    from unionstats.formats.text import write_tsv

    write_tsv(sheet, out)


def _json(sheet: Sheet, out: TextIO) -> None:
    from unionstats.formats.text import write_json

    write_json(sheet, out)


def _jsonl(sheet: Sheet, out: TextIO) -> None:
    from unionstats.formats.text import write_jsonl

    write_jsonl(sheet, out)


def _md(sheet: Sheet, out: TextIO) -> None:
    from unionstats.formats.text import write_md

    write_md(sheet, out)


def _facts(sheet: Sheet, out: TextIO) -> None:
    from unionstats.formats.review import write_facts

    write_facts(sheet, out)


def _html(sheet: Sheet, out: TextIO) -> None:
    from unionstats.formats.page import write_html

    write_html(sheet, out)


def _xlsx(sheet: Sheet, path: Path) -> None:
    from unionstats.formats.workbook import save_xlsx

    save_xlsx(sheet, path)


def _sqlite(sheet: Sheet, path: Path) -> None:
    from unionstats.formats.database import save_sqlite

    save_sqlite(sheet, path)


def _append_sqlite(sheet: Sheet, path: Path, old: Path) -> None:
    from unionstats.formats.database import append_sqlite

    append_sqlite(sheet, path, old)


def _free_sqlite(path: Path) -> None:
    from unionstats.formats.database import free_sqlite

    free_sqlite(path)


def _parquet(sheet: Sheet, path: Path) -> None:
    from unionstats.formats.columnar import save_parquet

    save_parquet(sheet, path)


def _arrow(sheet: Sheet, path: Path) -> None:
    from unionstats.formats.columnar import save_arrow

    save_arrow(sheet, path)


FORMATS: dict[str, Format] = {
    f.name: f
    for f in (
        Format("table", _table),
        Format("csv", _csv, (".csv",), bom=True),
        Format("tsv", _tsv, (".tsv", ".tab")),
        Format("json", _json, (".json",)),
        Format("jsonl", _jsonl, (".jsonl", ".ndjson")),
        Format("md", _md, (".md", ".markdown")),
        Format("html", _html, (".html", ".htm")),
        Format("xlsx", suffixes=(".xlsx",), save=_xlsx),
        Format("sqlite", None, (".sqlite", ".db", ".sqlite3"), _sqlite, _append_sqlite, _free_sqlite),
        Format("parquet", suffixes=(".parquet",), save=_parquet),
        Format("arrow", suffixes=(".arrow", ".feather"), save=_arrow),
        Format("facts", _facts, (".facts",)),
    )
}


def by_suffix(path: str) -> Format | None:
    """The format of a file of this name, or ``None``."""
    suffix = PurePath(path).suffix.lower()
    return next((f for f in FORMATS.values() if suffix in f.suffixes), None)

"""A SQLite database: one table of typed columns, with indexes for what is asked most."""

from __future__ import annotations

import errno
import sqlite3
from contextlib import closing
from decimal import Decimal
from pathlib import Path

from unionstats.formats.cells import INTEGERS, NUMBERS, Cell, Sheet

_INDEXED = ("source", "kind", "item", "org", "adcode", "time_start", "name")


def save_sqlite(sheet: Sheet, path: Path) -> None:
    """Write a new database to ``path``: its table is called as the sheet (``facts``).  Raises ``OSError``."""
    types = {**dict.fromkeys(INTEGERS, "INTEGER"), **dict.fromkeys(NUMBERS, "NUMERIC")}
    columns = ", ".join(f'"{name}" {types.get(name, "TEXT")}' for name in sheet.columns)
    marks = ", ".join("?" * len(sheet.columns))
    try:
        _save(sheet, path, columns, marks)
    except sqlite3.Error as e:
        raise OSError(errno.EIO, str(e)) from e


def _save(sheet: Sheet, path: Path, columns: str, marks: str) -> None:
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA journal_mode = OFF")  # the file is not seen before it is whole
        database.execute(f'CREATE TABLE "{sheet.name}" ({columns})')
        rows = ([_value(cell) for cell in sheet.cells(row)] for row in sheet.rows)
        database.executemany(f'INSERT INTO "{sheet.name}" VALUES ({marks})', rows)
        for name in _INDEXED:
            if name in sheet.columns:
                database.execute(f'CREATE INDEX "{sheet.name}_{name}" ON "{sheet.name}" ("{name}")')
        database.commit()


def _value(cell: Cell) -> str | int | float | None:
    if isinstance(cell, Decimal):
        # SQLite has 64-bit integers and floats, no decimals.
        return int(cell) if cell == cell.to_integral_value() and abs(cell) < 2**63 else float(cell)
    if isinstance(cell, str):
        return cell.encode("utf-8", "backslashreplace").decode("utf-8")
    return cell

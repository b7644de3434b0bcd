"""A SQLite database: one table of typed columns, with indexes for what is asked most."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from decimal import Decimal
from pathlib import Path

from unionstats.errors import OutputError, UsageError
from unionstats.formats.cells import INTEGERS, NUMBERS, Cell, Sheet

_INDEXED = ("source", "kind", "item", "org", "adcode", "time_start", "name")
# What tells one row from all others; the sentence tells apart the texts that came through standard input.
_KEY = ("source", "start", "end", "kind", "sentence")

#: Where a database says how it is written and read, and that it has a write-ahead log or none (the file format, 1.3.3).
_MARK, _LOGGED, _PLAIN = 18, b"\2\2", b"\1\1"


def save_sqlite(sheet: Sheet, path: Path) -> None:
    """Write a new database to ``path``: its table is called as the sheet (``facts``).  Raises ``OSError``."""
    try:
        with closing(_opened(path)) as database:
            _create(sheet, database)
            database.executemany(_insert(sheet), map(_values, map(sheet.cells, sheet.rows)))
            _index(sheet, database)
            database.commit()
    except sqlite3.Error as e:
        raise OSError(errno.EIO, str(e)) from e


def append_sqlite(sheet: Sheet, path: Path, old: Path) -> None:
    """Write to ``path`` the database ``old`` with the sheet's rows added.

    What it has of an input, of the kinds that the sheet holds of it, is replaced: an article that was corrected leaves
    nothing behind.  Of standard input, whose texts have one name, only the same row is replaced.

    Raises ``UsageError`` where ``old`` has other columns, or the sheet's do not tell one row from another.
    """
    key = [name for name in _KEY if name in sheet.columns]
    if not {"source", "start", "end", "kind"} <= set(key):
        raise UsageError("--append: --columns must have source, start, end and kind, which tell the rows apart")
    same = " AND ".join(f'"{name}" = ?' for name in key)
    at = [sheet.columns.index(name) for name in key]
    try:
        logged = _logged(old)
        # Even to read one with a log makes that log beside it.
        how = f"{old.resolve().as_uri()}?mode=ro{'&immutable=1' if logged else ''}"
        with closing(_opened(path)) as database, closing(sqlite3.connect(how, uri=True)) as before:
            before.backup(database)
        if logged:
            _mark(path, _PLAIN)
        with closing(_opened(path)) as database:
            _same_columns(sheet, database, old)
            source, kinds = None, set[object]()
            for row in sheet.rows:
                values = _values(sheet.cells(row))
                its, kind = (values[sheet.columns.index(name)] for name in ("source", "kind"))
                if its != source:
                    source, kinds = its, set()
                if source != "-" and kind not in kinds:
                    kinds.add(kind)
                    database.execute(f'DELETE FROM "{sheet.name}" WHERE source = ? AND kind = ?', (source, kind))
                database.execute(f'DELETE FROM "{sheet.name}" WHERE {same}', [values[i] for i in at])
                database.execute(_insert(sheet), values)
            database.commit()
        if logged:
            _mark(path, _LOGGED)
    except sqlite3.DatabaseError as e:
        if "not a database" in str(e):
            raise UsageError(f"{old}: no SQLite database: name another file for the output") from None
        raise OSError(errno.EIO, str(e)) from e


def free_sqlite(path: Path) -> None:
    """Raise ``OutputError`` where a database ``path`` has a log beside it: SQLite would play that into the new one."""
    for log in (path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-journal")):
        # A journal that is done with may stay, empty or with zeros for a head; that of writes ahead goes with its user.
        if log.exists() and (log.name.endswith("-wal") or any(_head(log))):
            raise OutputError(f"{path}: is in use by what left {log.name}: close that, or open it once with sqlite3")


def _head(path: Path) -> bytes:
    with open(path, "rb") as file:
        return file.read(8)


def _logged(path: Path) -> bool:
    with open(path, "rb") as file:
        return file.read(_MARK + 2)[_MARK:] == _LOGGED


def _mark(path: Path, how: bytes) -> None:
    with open(path, "r+b") as file:
        file.seek(_MARK)
        file.write(how)


def _opened(path: Path) -> sqlite3.Connection:
    """A connection to a file that nobody sees before it is whole, and that is put on disk as all outputs are."""
    database = sqlite3.connect(path)
    database.execute("PRAGMA journal_mode = OFF")
    database.execute("PRAGMA synchronous = OFF")
    return database


def _same_columns(sheet: Sheet, database: sqlite3.Connection, old: Path) -> None:
    columns = tuple(row[1] for row in database.execute(f'PRAGMA table_info("{sheet.name}")'))
    if not columns:  # a database of other things
        _create(sheet, database)
        _index(sheet, database)
    elif columns != sheet.columns:
        raise UsageError(f"{old}: its table {sheet.name} has other columns: --columns {','.join(columns)}")


def _create(sheet: Sheet, database: sqlite3.Connection) -> None:
    types = {**dict.fromkeys(INTEGERS, "INTEGER"), **dict.fromkeys(NUMBERS, "NUMERIC")}
    columns = ", ".join(f'"{name}" {types.get(name, "TEXT")}' for name in sheet.columns)
    database.execute(f'CREATE TABLE "{sheet.name}" ({columns})')


def _index(sheet: Sheet, database: sqlite3.Connection) -> None:
    for name in _INDEXED:
        if name in sheet.columns:
            # With the start, for --append looks for the row of a place.
            columns = '"source", "start"' if name == "source" and "start" in sheet.columns else f'"{name}"'
            database.execute(f'CREATE INDEX "{sheet.name}_{name}" ON "{sheet.name}" ({columns})')


def _insert(sheet: Sheet) -> str:
    return f'INSERT INTO "{sheet.name}" VALUES ({", ".join("?" * len(sheet.columns))})'


def _values(cells: Iterable[Cell]) -> list[str | int | float | None]:
    return [_value(cell) for cell in cells]


def _value(cell: Cell) -> str | int | float | None:
    if isinstance(cell, Decimal):
        # SQLite has 64-bit integers and floats, no decimals.
        return int(cell) if cell == cell.to_integral_value() and abs(cell) < 2**63 else float(cell)
    if isinstance(cell, str):
        return cell.encode("utf-8", "backslashreplace").decode("utf-8")
    return cell

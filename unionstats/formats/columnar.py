"""Parquet and Arrow, written by pyarrow: typed columns for DuckDB, pandas, polars and R.

Numbers are doubles (as in Excel and SQLite: exact to 15 digits), days are dates, and what a fact lacks is null only
there; a text that is lacking is empty, as in all formats.  The same rows give the same bytes.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from decimal import Decimal
from itertools import islice
from pathlib import Path
from typing import Any

from unionstats.errors import UsageError
from unionstats.formats.cells import DAYS, INTEGERS, NUMBERS, Cell, Sheet

_BATCH = 16_384  # rows in memory at once


def save_parquet(sheet: Sheet, path: Path) -> None:
    """Write a Parquet file.  Raises ``UsageError`` without pyarrow."""
    arrow = _pyarrow("parquet")
    from pyarrow import parquet

    schema = _schema(arrow, sheet)
    with parquet.ParquetWriter(path, schema, compression="zstd") as writer:
        for batch in _batches(arrow, sheet, schema):
            writer.write_batch(batch)


def save_arrow(sheet: Sheet, path: Path) -> None:
    """Write an Arrow IPC file (Feather 2).  Raises ``UsageError`` without pyarrow."""
    arrow = _pyarrow("arrow")
    schema = _schema(arrow, sheet)
    with arrow.OSFile(str(path), "wb") as file, arrow.ipc.new_file(file, schema) as writer:
        for batch in _batches(arrow, sheet, schema):
            writer.write_batch(batch)


def _pyarrow(form: str) -> Any:
    try:
        import pyarrow
    except ImportError:
        raise UsageError(
            f"{form} needs pyarrow: install it (pip install 'unionstats[arrow]') or write csv or sqlite"
        ) from None
    return pyarrow


def _schema(arrow: Any, sheet: Sheet) -> Any:
    types = {
        **dict.fromkeys(INTEGERS, arrow.int64()),
        **dict.fromkeys(NUMBERS, arrow.float64()),
        **dict.fromkeys(DAYS, arrow.date32()),
    }
    return arrow.schema([(name, types.get(name, arrow.string())) for name in sheet.columns])


def _batches(arrow: Any, sheet: Sheet, schema: Any) -> Iterator[Any]:
    rows = iter(sheet.rows)
    while chunk := [sheet.cells(row) for row in islice(rows, _BATCH)]:
        columns = zip(sheet.columns, zip(*chunk, strict=True), strict=True)
        arrays = [
            arrow.array([_value(name, cell) for cell in column], schema.field(name).type) for name, column in columns
        ]
        yield arrow.record_batch(arrays, schema=schema)


def _value(name: str, cell: Cell) -> str | int | float | datetime.date | None:
    if isinstance(cell, Decimal):
        return float(cell)
    if isinstance(cell, str) and name in DAYS:
        return _day(cell)
    if isinstance(cell, str):
        return cell.encode("utf-8", "backslashreplace").decode("utf-8")
    return cell


def _day(text: str) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        return None

"""The word lists and tables: plain UTF-8 files, a line an entry, columns parted by tabs, ``#`` starts a comment."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from unionstats.errors import DataError

FOLDER = Path(__file__).parent


def rows(name: str) -> Iterator[tuple[str, ...]]:
    """The entries of the file ``name`` in this folder, each as its columns.  Raises ``DataError`` for an empty file."""
    lines = (FOLDER / name).read_text(encoding="utf-8").splitlines()
    entries = [tuple(line.split("\t")) for line in lines if line and line[0] != "#"]
    if not entries:
        raise DataError(f"{name}: the file has no entries")
    return iter(entries)


def words(name: str) -> tuple[str, ...]:
    """The first columns of the file ``name``."""
    return tuple(row[0] for row in rows(name))

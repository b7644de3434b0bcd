"""Files to documents: a format is one function (bytes to text) and one line in ``READERS``.

Text is decoded by its byte order mark, else as strict UTF-8, else as strict GB18030.  The date is the given one, else
that of the front matter (or a web page's metadata), else that of the file's name.
"""

from __future__ import annotations

import datetime
import os
from collections.abc import Callable, Iterator
from pathlib import PurePath

from unionstats.model import Document
from unionstats.read import packed, text
from unionstats.read.text import Found, name_date

Reader = Callable[[bytes, str, str | None, str], Found]

# Most inputs are text: what the other formats import (html, zipfile, csv …) costs a tenth of the start.


def _web(data: bytes, source: str, encoding: str | None, errors: str) -> Found:
    from unionstats.read import web

    return web.read(data, source, encoding, errors)


def _word(data: bytes, source: str, encoding: str | None, errors: str) -> Found:
    from unionstats.read import word

    return word.read(data, source)


def _pdf(data: bytes, source: str, encoding: str | None, errors: str) -> Found:
    from unionstats.read import pdf

    return pdf.read(data, source)


READERS: dict[str, Reader] = {
    ".txt": text.read,
    ".text": text.read,
    ".md": text.read,
    ".markdown": text.read,
    ".html": _web,
    ".htm": _web,
    ".xhtml": _web,
    ".docx": _word,
    ".pdf": _pdf,
}
TABLES = (".jsonl", ".ndjson", ".csv")
LONG = 4 << 20  # bytes: a shorter file is held as one text
_FRONT = 1 << 16  # characters: front matter is shorter
SUFFIXES: tuple[str, ...] = (*READERS, *(f"{s}.gz" for s in READERS if s not in (".docx", ".pdf")))

__all__ = ["READERS", "SUFFIXES", "TABLES", "document", "documents", "long_document", "name_date", "suffix"]


def suffix(source: str) -> str:
    """The suffix of a path that says its format, in small letters: ``.html``, ``.txt.gz``."""
    parts = [s.lower() for s in PurePath(source.replace("\\", "/")).suffixes[-2:]]
    return "".join(parts) if parts[-1:] == [".gz"] else "".join(parts[-1:])


def document(
    data: bytes,
    source: str,
    *,
    date: datetime.date | None = None,
    encoding: str | None = None,
    errors: str = "strict",
) -> Document:
    """The text in ``data``; ``source`` is its path as given, whose suffix says the format (text where it says none).

    Raises ``InputError`` for a binary or broken file and ``UsageError`` for an ``encoding`` that Python does not know.
    """
    kind = suffix(source)
    if kind.endswith(".gz"):
        data, kind = packed.unpack(data, source), kind.removesuffix(".gz")
    found = READERS.get(kind, text.read)(data, source, encoding, errors)
    return Document(source, found.text, date or found.date or name_date(source))


def long_document(
    source: str, max_bytes: int, *, date: datetime.date | None = None, encoding: str | None = None
) -> Document | None:
    """A long text file (``LONG`` to ``max_bytes``) with which nothing is wrong; ``None`` for every other input."""
    kind = suffix(source)
    if kind.endswith(".gz") or kind in TABLES or READERS.get(kind, text.read) is not text.read:
        return None
    try:
        if not os.path.isfile(source) or not LONG <= os.path.getsize(source) <= max_bytes:
            return None
        from unionstats.read import long

        with open(source, "rb") as file:
            found = long.read(file, encoding)
    except (OSError, ValueError):  # said by whoever reads it as any other input
        return None
    if found is None:
        return None
    return Document(source, found, date or text.front_date(found[:_FRONT]) or name_date(source))


def documents(
    data: bytes,
    source: str,
    *,
    date: datetime.date | None = None,
    encoding: str | None = None,
    errors: str = "strict",
    text_field: str = "text",
    id_field: str = "",
    date_field: str = "",
) -> Iterator[Document]:
    """The documents in ``data``: one a row of a ``.jsonl`` or ``.csv`` file (``source#id``), else the one that it is.

    ``text_field``, ``id_field`` and ``date_field`` name the columns; without an id a row has its number.
    """
    kind = suffix(source)
    plain = kind.removesuffix(".gz")
    if plain not in TABLES:
        found = document(data, source, date=date, encoding=encoding, errors=errors)
        del data  # as large as the text, and not needed while the text is worked through
        yield found
        return
    from unionstats.read import tables

    if kind != plain:
        data = packed.unpack(data, source)
    read_rows = tables.csv_rows if plain == ".csv" else tables.json_lines
    rows = read_rows(text.decode(data, source, encoding, errors), source)
    del data
    for row in tables.fields(rows, source, text_field, id_field, date_field):
        yield Document(f"{source}#{row.name}", row.text, date or row.date or name_date(source))

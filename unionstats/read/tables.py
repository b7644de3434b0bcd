"""Tables with an article in each row: JSON Lines and CSV."""

from __future__ import annotations

import csv
import datetime
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from unionstats import rx
from unionstats.errors import InputError, UsageError
from unionstats.read.text import day

_DAY = rx.compile(r"\s*((?:19|20)\d{2})[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})")
_LINE = rx.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
_WIDEST = 16 * 2**20


@dataclass(frozen=True, slots=True)
class Row:
    """An article in a table: its id (or number), its text and its date."""

    name: str
    text: str
    date: datetime.date | None


def _lines(text: str) -> Iterator[str]:
    """The lines of ``text`` with their breaks, one at a time: all of them take as much memory again."""
    return (m[0] for m in _LINE.finditer(text))


def json_lines(text: str, source: str) -> Iterator[Mapping[str, object]]:
    """The objects of a JSON Lines file."""
    for number, line in enumerate(_lines(text), 1):
        if not line.strip():
            continue
        try:
            found = json.loads(line)
        except (ValueError, RecursionError):
            raise InputError(f"{source}: line {number} is not JSON; write one object a line") from None
        if not isinstance(found, dict):
            raise InputError(f"{source}: line {number} is not a JSON object; write one object a line")
        yield found


def csv_rows(text: str, source: str) -> Iterator[Mapping[str, object]]:
    """The rows of a CSV file, its first line the names of the columns."""
    csv.field_size_limit(_WIDEST)
    lines = csv.DictReader(_lines(text))
    try:
        for row in lines:
            yield {key: value for key, value in row.items() if isinstance(key, str)}
    except csv.Error as e:
        raise InputError(f"{source}: line {lines.line_num} is no CSV ({e}); save it again as CSV") from None


def fields(
    rows: Iterable[Mapping[str, object]], source: str, text_field: str, id_field: str, date_field: str
) -> Iterator[Row]:
    """The articles of ``rows``.  Raises ``UsageError`` where a row has no such field."""
    for number, row in enumerate(rows, 1):
        for name, option in ((text_field, "text"), (id_field, "id"), (date_field, "date")):
            if name and name not in row:
                known = ", ".join(map(str, row))
                raise UsageError(
                    f"{source}: row {number} has no field {name!r}: name one with --{option}-field ({known})"
                )
        value = row[text_field]
        m = _DAY.match(str(row[date_field])) if date_field else None
        yield Row(
            str(row[id_field]) if id_field else str(number),
            value if isinstance(value, str) else "",
            day(m[1], m[2], m[3]) if m else None,
        )

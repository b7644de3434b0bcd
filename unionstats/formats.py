"""How rows are written: a format is one function and one line in ``FORMATS``."""

from __future__ import annotations

import json
from decimal import Decimal

from unionstats.model import COLUMNS, Fact


def number(value: Decimal | None) -> int | float | None:
    """A JSON number: an integer where whole."""
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)


def row(fact: Fact) -> dict[str, object]:
    """A fact as a JSON object, the columns in order."""
    values = ((name, getattr(fact, name)) for name in COLUMNS)
    return {k: number(v) if isinstance(v, Decimal) else v for k, v in values}


def jsonl(facts: list[Fact]) -> str:
    return "".join(json.dumps(row(f), ensure_ascii=False) + "\n" for f in facts)

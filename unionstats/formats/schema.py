"""The JSON Schema of a row as JSON and JSONL have it."""

from __future__ import annotations

from typing import Any, get_args

from unionstats.formats.cells import ABOUT, DAYS, INTEGERS, NUMBERS
from unionstats.model import COLUMNS, KINDS, Basis, Bound, Change

_CHOICES: dict[str, tuple[str, ...]] = {
    "kind": KINDS,
    "bound": get_args(Bound),
    "change": get_args(Change),
    "basis": get_args(Basis),
}


def schema() -> dict[str, Any]:
    """The schema (draft 2020-12) of one fact; all columns are there, in their order."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "unionstats fact",
        "type": "object",
        "properties": {name: _column(name) for name in COLUMNS},
        "required": list(COLUMNS),
        "additionalProperties": False,
    }


def _column(name: str) -> dict[str, Any]:
    about = {"description": ABOUT[name]}
    if name in NUMBERS:
        return {"type": ["number", "null"], **about}
    if name in INTEGERS:
        return {"type": "integer", "minimum": 1 if name == "article" else 0, **about}
    if name in _CHOICES:
        return {"enum": list(_CHOICES[name]), **about}
    if name in DAYS:
        return {"type": "string", "pattern": "^([0-9]{4}-[0-9]{2}-[0-9]{2})?$", **about}
    if name == "adcode":
        return {"type": "string", "pattern": "^([0-9]{6})?$", **about}
    return {"type": "string", **about}

"""What all formats share: a sheet of rows, and how a cell is written."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

Cell = str | int | Decimal | None


@dataclass(frozen=True, slots=True)
class Sheet:
    """Rows to write: ``rows`` are frozen objects (``Fact`` …), drawn one by one; ``columns`` names of their fields.

    ``chosen`` says that the user named the columns, so that a format that picks its own has to keep to them.
    """

    rows: Iterable[object]
    columns: tuple[str, ...]
    chosen: bool = False

    def cells(self, row: object) -> list[Cell]:
        """The cells of ``row`` in the order of the columns."""
        return [getattr(row, name) for name in self.columns]


def plain(value: Decimal) -> str:
    """A number in digits, exact, without exponent and without zeros at its end: 1E+4 is 10000, 6.0 is 6."""
    digits = f"{value:f}"
    if "." in digits:
        digits = digits.rstrip("0").rstrip(".")
    return "0" if digits == "-0" else digits


def written(cell: Cell) -> str:
    """A cell as text; a number in digits, nothing for ``None``."""
    if cell is None:
        return ""
    return plain(cell) if isinstance(cell, Decimal) else str(cell)

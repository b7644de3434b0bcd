"""A workbook for Excel and LibreOffice, written row by row by XlsxWriter: numbers are numbers, days are days.

No text is taken for a formula, a number or a link.  The same rows give the same bytes.
"""

from __future__ import annotations

import datetime
import tempfile
from contextlib import suppress
from decimal import Decimal
from pathlib import Path
from typing import Any

from unionstats import rx
from unionstats.errors import OutputError, UsageError
from unionstats.formats.cells import DAYS, Cell, Sheet

_ROWS = 1_048_576  # Excel's limits
_LETTERS = 32_767
_FIRST_DAY = datetime.date(1900, 3, 1)  # before it Excel counts a day that was not
_ILLEGAL = rx.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_WIDTHS = {"title": 30, "text": 16, "value": 20, "value_max": 18, "item": 24, "org": 26, "org_text": 16, "place": 26}
_WIDTHS |= {"sentence": 70, "source": 24, "time": 22, "date": 11, "time_start": 11, "time_end": 11, "kind": 11}
_OPTIONS = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}


def save_xlsx(sheet: Sheet, path: Path) -> None:
    """Write a workbook of one sheet to ``path``.

    Raises ``UsageError`` without XlsxWriter and ``OutputError`` for more rows than a sheet can hold.
    """
    try:
        import xlsxwriter
        from xlsxwriter.exceptions import FileCreateError
    except ImportError:
        raise UsageError(
            "xlsx needs XlsxWriter: install it (pip install 'unionstats[excel]') or write csv, which Excel opens too"
        ) from None
    with tempfile.TemporaryDirectory() as folder:  # the rows wait there, and go with it whatever happens
        book = xlsxwriter.Workbook(str(path), {**_OPTIONS, "tmpdir": folder})
        book.set_properties({"created": datetime.datetime(1980, 1, 1)})  # no clock
        try:
            _fill(sheet, book)
            book.close()
        except FileCreateError as e:
            raise e.args[0] if e.args and isinstance(e.args[0], OSError) else OSError(str(e)) from e
        finally:
            # Closed by now unless the writing failed: from 3.14 on Python tells what an abandoned file could not write.
            for page in book.worksheets():
                with suppress(OSError):
                    page.row_data_fh.close()


def _fill(sheet: Sheet, book: Any) -> None:
    page = book.add_worksheet(sheet.name)
    text, heading = book.add_format({"num_format": "@"}), book.add_format({"bold": True, "num_format": "@"})
    day, number = book.add_format({"num_format": "yyyy-mm-dd", "align": "left"}), book.add_format()
    grouped = book.add_format({"num_format": "#,##0"})

    def put(row: int, column: int, name: str, cell: Cell) -> None:
        if isinstance(cell, Decimal):
            large = cell == cell.to_integral_value() and abs(cell) >= 10000
            page.write_number(row, column, cell, grouped if large else number)
        elif isinstance(cell, int):
            page.write_number(row, column, cell, number)
        elif cell and name in DAYS and (date := _day(cell)):
            page.write_datetime(row, column, date, day)
        elif cell:
            page.write_string(row, column, _legal(cell), text)

    page.freeze_panes(1, 0)
    page.set_landscape()  # printed: A4, as wide as the page, the headings on each
    page.set_paper(9)
    page.fit_to_pages(1, 0)
    page.repeat_rows(0)
    for i, name in enumerate(sheet.columns):
        page.set_column(i, i, _WIDTHS.get(name, 9))
    for i, title in enumerate(sheet.headings(chinese=True)):
        page.write_string(0, i, title, heading)
    at = 0
    for at, row in enumerate(sheet.rows, 1):
        if at >= _ROWS:
            raise OutputError(f"a workbook holds {_ROWS - 1:,} rows and there are more: write csv or jsonl instead")
        for i, (name, cell) in enumerate(zip(sheet.columns, sheet.cells(row), strict=True)):
            put(at, i, name, cell)
    page.autofilter(0, 0, at, len(sheet.columns) - 1)


def _day(text: str) -> datetime.date | None:
    try:
        day = datetime.date.fromisoformat(text)
    except ValueError:
        return None
    return day if day >= _FIRST_DAY else None


def _legal(text: str) -> str:
    legal = _ILLEGAL.sub("\ufffd", text)
    return legal if len(legal) <= _LETTERS else legal[: _LETTERS - 1] + "…"

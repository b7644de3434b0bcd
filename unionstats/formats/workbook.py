"""A workbook for Excel and LibreOffice (ECMA-376), written row by row: numbers are numbers, days are days.

Text stands in inline strings, which no program takes for a formula.  The same rows give the same bytes.
"""

from __future__ import annotations

import datetime
import re
import zipfile
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from unionstats.errors import OutputError
from unionstats.formats.cells import DAYS, Cell, Sheet, plain

_ROWS = 1_048_576  # Excel's limits
_LETTERS = 32_767
_ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_WIDTHS = {"title": 30, "text": 16, "value": 14, "value_max": 12, "item": 24, "org": 26, "org_text": 16, "place": 26}
_WIDTHS |= {"sentence": 70, "source": 24, "time": 16, "date": 11, "time_start": 11, "time_end": 11, "kind": 11}
_EPOCH = datetime.date(1899, 12, 30)
_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_PARTS = {
    "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{_TYPE}.sheet.main+xml"/>'
    f'<Override PartName="/xl/styles.xml" ContentType="{_TYPE}.styles+xml"/>'
    f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_TYPE}.worksheet+xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/>'
    f'<Relationship Id="rId2" Type="{_RELATIONS}/styles" Target="styles.xml"/></Relationships>',
    # The order of cellXfs is that of _TEXT, _NUMBER …
    "xl/styles.xml": f'<styleSheet xmlns="{_MAIN}">'
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>'
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>'
    '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill>'
    '<fill><patternFill patternType="gray125"/></fill></fills>'
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    '<cellXfs count="5"><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
    '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'
    '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>'
    '<xf numFmtId="3" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
}
_TEXT, _NUMBER, _DAY, _HEADING, _GROUPED = range(5)


def save_xlsx(sheet: Sheet, path: Path) -> None:
    """Write a workbook of one sheet to ``path``.  Raises ``OutputError`` for more rows than a sheet can hold."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
        for name, xml in _PARTS.items():
            book.writestr(_entry(name), _XML + xml)
        book.writestr(_entry("xl/workbook.xml"), _XML + _workbook(sheet))
        with book.open(_entry("xl/worksheets/sheet1.xml"), "w", force_zip64=True) as out:
            for piece in _worksheet(sheet):
                out.write(piece.encode("utf-8"))


def _entry(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name)  # its day is 1980-01-01: no clock
    info.compress_type = zipfile.ZIP_DEFLATED
    return info


def _workbook(sheet: Sheet) -> str:
    return (
        f'<workbook xmlns="{_MAIN}" xmlns:r="{_RELATIONS}"><sheets>'
        f'<sheet name={quoteattr(sheet.name)} sheetId="1" r:id="rId1"/></sheets></workbook>'
    )


def _worksheet(sheet: Sheet) -> Iterator[str]:
    last = _letters(len(sheet.columns))
    yield f'{_XML}<worksheet xmlns="{_MAIN}"><sheetViews><sheetView workbookViewId="0">'
    yield '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>'
    for i, name in enumerate(sheet.columns, 1):
        yield f'<col min="{i}" max="{i}" width="{_WIDTHS.get(name, 9)}" customWidth="1"/>'
    yield "</cols><sheetData>\n"
    headings = sheet.headings(chinese=True)
    yield (
        '<row r="1">' + "".join(_string(h, f"{_letters(i)}1", _HEADING) for i, h in enumerate(headings, 1)) + "</row>\n"
    )
    number = 1
    for row in sheet.rows:
        number += 1
        if number > _ROWS:
            raise OutputError(f"a workbook holds {_ROWS - 1:,} rows and there are more: write csv or jsonl instead")
        cells = zip(sheet.columns, sheet.cells(row), strict=True)
        yield f'<row r="{number}">'
        yield "".join(_cell(name, cell, f"{_letters(i)}{number}") for i, (name, cell) in enumerate(cells, 1))
        yield "</row>\n"
    yield f'</sheetData><autoFilter ref="A1:{last}{number}"/></worksheet>'


def _cell(name: str, cell: Cell, at: str) -> str:
    if cell is None or cell == "":
        return ""
    if isinstance(cell, Decimal):
        style = _GROUPED if cell == cell.to_integral_value() and abs(cell) >= 10000 else _NUMBER
        return f'<c r="{at}" s="{style}"><v>{plain(cell)}</v></c>'
    if isinstance(cell, int):
        return f'<c r="{at}" s="{_NUMBER}"><v>{cell}</v></c>'
    if name in DAYS and (serial := _serial(cell)):
        return f'<c r="{at}" s="{_DAY}"><v>{serial}</v></c>'
    return _string(cell, at, _TEXT)


def _serial(day: str) -> int | None:
    """Excel's number of a day; ``None`` before March 1900, where Excel counts a day that was not."""
    try:
        number = (datetime.date.fromisoformat(day) - _EPOCH).days
    except ValueError:
        return None
    return number if number > 60 else None


def _string(text: str, at: str, style: int) -> str:
    legal = _ILLEGAL.sub("\ufffd", text)
    if len(legal) > _LETTERS:
        legal = legal[: _LETTERS - 1] + "…"
    return f'<c r="{at}" s="{style}" t="inlineStr"><is><t xml:space="preserve">{escape(legal)}</t></is></c>'


def _letters(column: int) -> str:
    """A column's letters: 1 is A, 27 AA."""
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters

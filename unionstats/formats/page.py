"""A page for a browser: one table that can be read without a network, in light and dark, the facts marked."""

from __future__ import annotations

from decimal import Decimal
from html import escape
from itertools import groupby
from typing import Any, TextIO

from unionstats.formats import evidence
from unionstats.formats.cells import INTEGERS, NUMBERS, Cell, Sheet, grouped, written
from unionstats.formats.safe import clean
from unionstats.model import Fact

_HEAD = """<!DOCTYPE html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>unionstats</title>
<style>
:root { color-scheme: light dark; font: 14px/1.5 system-ui, "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; }
table { border-collapse: collapse; }
th { position: sticky; top: 0; background: Canvas; text-align: left; }
th, td { padding: .3em .6em; border-bottom: 1px solid #8884; vertical-align: top; min-width: 2em; }
th.n, td.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td.sentence { min-width: 30em; }
td.title { min-width: 16em; }
td.item, td.org, td.org_text, td.place { min-width: 8em; }
td.source, td.text, td.date, td.time, td.time_start, td.time_end { white-space: nowrap; }
mark { background: #fd06; color: inherit; font-weight: bold; }
</style>
</head>
<body>
<table>
"""


def write_html(sheet: Sheet, out: TextIO) -> None:
    """Write a whole page; all text is escaped, and the page may load and run nothing."""
    out.write(_HEAD)
    headings = "".join(
        f'<th class="n">{escape(heading)}</th>' if name in NUMBERS | INTEGERS else f"<th>{escape(heading)}</th>"
        for name, heading in zip(sheet.columns, sheet.headings(), strict=True)
    )
    out.write(f"<thead><tr>{headings}</tr></thead>\n<tbody>\n")
    for _, group in groupby(sheet.rows, key=lambda row: getattr(row, "source", "")):
        rows: list[Any] = list(group)
        facts = all(isinstance(row, Fact) for row in rows)
        spans = evidence.spans(rows) if facts else [(0, 0)] * len(rows)
        for row, span in zip(rows, spans, strict=True):
            cells = zip(sheet.columns, sheet.cells(row), strict=True)
            out.write("<tr>" + "".join(_cell(name, cell, span) for name, cell in cells) + "</tr>\n")
    out.write("</tbody>\n</table>\n</body>\n</html>\n")


def _cell(name: str, cell: Cell, span: tuple[int, int]) -> str:
    text = grouped(cell) if isinstance(cell, Decimal) else written(cell)
    if name == "sentence" and span[1]:
        before, marked, after = (_text(part) for part in (text[: span[0]], text[span[0] : span[1]], text[span[1] :]))
        return f'<td class="{name}">{before}<mark>{marked}</mark>{after}</td>'
    kind = name if isinstance(cell, str) else "n"
    return f'<td class="{kind}">{_text(text)}</td>'


def _text(text: str) -> str:
    return escape(clean(text))

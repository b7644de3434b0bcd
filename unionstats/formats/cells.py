"""What all formats share: a sheet of rows, and how a cell is written."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from itertools import repeat

Cell = str | int | Decimal | None

# The columns in Chinese, for readers of a workbook; the data's own names are those of the fields.
CHINESE = {
    "source": "来源",
    "article": "篇次",
    "title": "标题",
    "date": "日期",
    "start": "起点",
    "end": "终点",
    "text": "原文",
    "kind": "类别",
    "value": "数值",
    "value_max": "上限",
    "unit": "单位",
    "bound": "界限",
    "item": "指标",
    "change": "增减",
    "basis": "对比",
    "org": "机构",
    "org_text": "机构原文",
    "place": "地区",
    "adcode": "区划代码",
    "time": "时间",
    "time_start": "起始日",
    "time_end": "截止日",
    "sentence": "语句",
    "rule": "规则",
    "name": "全称",
}
# What a reader of the data has to know of each column, for the schema.
ABOUT = {
    "source": "path as given, - for standard input",
    "article": "number of the article in its file, from 1",
    "title": "headline of the article",
    "date": "day of the article, YYYY-MM-DD",
    "start": "offset of the fact in the file, in Unicode code points",
    "end": "offset of its end, excluded",
    "text": "the fact as written: the file from start to end",
    "kind": "kind of number",
    "value": "exact number; null for dates",
    "value_max": "upper end of a range, else null",
    "unit": "measure word, %, pp, ‰, ISO 4217 code, UCUM-like symbol, or empty",
    "bound": "hedge: 约 about, 近 nearly, 超 over, 以上 at_least, 不足 under, 以下 at_most",
    "item": "what is counted or measured",
    "change": "up or down where the number is a change",
    "basis": "yoy (同比) or mom (环比)",
    "org": "organization that the fact is about, by its full name",
    "org_text": "mention that the organization was read from",
    "place": "full administrative path of the place where the fact holds",
    "adcode": "GB/T 2260 code of the place, or empty",
    "time": "TIMEX3 value, A/B for a span",
    "time_start": "first day of the time, YYYY-MM-DD",
    "time_end": "last day of the time, YYYY-MM-DD",
    "sentence": "sentence around the fact",
    "rule": "name of the rule that read it",
}
DAYS = frozenset(("date", "time_start", "time_end"))
NUMBERS = frozenset(("value", "value_max"))
INTEGERS = frozenset(("article", "start", "end"))


@dataclass(frozen=True, slots=True)
class Sheet:
    """Rows to write: ``rows`` are frozen objects (``Fact`` …), drawn one by one; ``columns`` names of their fields.

    ``chosen`` says that the user named the columns, so that a format that picks its own has to keep to them;
    ``chinese`` asks for Chinese headings (``None``: as the format likes) where headings are for people;
    ``color`` that a table is coloured or not (``None``: on a terminal, but for NO_COLOR).
    """

    rows: Iterable[object]
    columns: tuple[str, ...]
    chosen: bool = False
    chinese: bool | None = None
    color: bool | None = None
    name: str = "facts"

    def cells(self, row: object) -> list[Cell]:
        """The cells of ``row`` in the order of the columns."""
        return list(map(getattr, repeat(row), self.columns))

    def headings(self, *, chinese: bool = False) -> list[str]:
        """The columns' headings; ``chinese`` is what the format does where the user said nothing."""
        wanted = chinese if self.chinese is None else self.chinese
        return [CHINESE.get(name, name) if wanted else name for name in self.columns]


def plain(value: Decimal) -> str:
    """A number in digits, exact, without exponent and without zeros at its end: 1E+4 is 10000, 6.0 is 6."""
    digits = f"{value:f}"
    if "." in digits:
        digits = digits.rstrip("0").rstrip(".")
    return "0" if digits == "-0" else digits


def grouped(value: Decimal) -> str:
    """A number for a reader's eye, its thousands parted: 12,600,000."""
    whole, point, rest = plain(value).partition(".")
    return f"{int(whole):,}{point}{rest}" if whole != "-0" else f"-0{point}{rest}"


def written(cell: Cell) -> str:
    """A cell as text; a number in digits, nothing for ``None``."""
    if cell is None:
        return ""
    return plain(cell) if isinstance(cell, Decimal) else str(cell)

"""Each format, written by the command and read by what reads such files, holds the rows that the schema describes."""

from __future__ import annotations

import csv
import datetime
import json
import re
import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import duckdb
import jsonschema
import openpyxl
import pyarrow as pa
import pytest

from tests.test_cli import Run, real, run
from unionstats import check
from unionstats.formats import FORMATS, review
from unionstats.formats.cells import CHINESE, DAYS, INTEGERS, NUMBERS
from unionstats.model import COLUMNS

__all__ = ["run"]  # a fixture
# What a spreadsheet would compute, a browser run, Markdown and a terminal take for markup.
HOSTILE = """=HYPERLINK("x")，＝1+1

＝海州市总工会当天，－3名职工，<script>alert(1)</script>[red]建会率达98%[/red]，|补助3.5万元至12345678.25元|。
＠职工：“青禾”公司 & 他人2023年9月12日捐款1260万元，`约占`三分之一，气温零下15度。
"""
Row = dict[str, Any]


def _typed(row: Iterable[tuple[str, object]]) -> Row:
    """A row of strings, as JSON has it."""
    done: Row = {}
    for name, cell in row:
        text = "" if cell is None else str(cell)
        if name in NUMBERS:
            done[name] = _number(text) if text else None
        else:
            done[name] = int(text.replace(",", "")) if name in INTEGERS else text.removeprefix("'")
    return done


def _number(text: str) -> int | float:
    plain = text.replace(",", "")
    return float(plain) if "." in plain else int(plain)


def _separated(path: Path, delimiter: str) -> list[Row]:
    with open(path, encoding="utf-8-sig", newline="") as file:
        return [_typed(row.items()) for row in csv.DictReader(file, delimiter=delimiter)]


def _markdown(path: Path) -> list[Row]:
    header, _, *lines = path.read_text(encoding="utf-8").splitlines()
    names = [name.replace("\\", "") for name in header.strip("| ").split(" | ")]
    split = re.compile(r"(?<!\\) ?\| ?")
    rows = ([re.sub(r"\\(.)", r"\1", cell) for cell in split.split(line)[1:-1]] for line in lines)
    return [_typed(zip(names, (cell.strip() for cell in row), strict=True)) for row in rows]


class _Cells(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.rows: list[list[str]] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag == "tr":
            self.rows.append([])
        elif tag in ("td", "th"):
            self.rows[-1].append("")

    def handle_data(self, data: str) -> None:
        if self.rows and self.rows[-1] and data.strip():
            self.rows[-1][-1] += data


def _page(path: Path) -> list[Row]:
    page = _Cells()
    page.feed(path.read_text(encoding="utf-8"))
    names, *rows = page.rows
    return [_typed(zip(names, row, strict=True)) for row in rows]


def _workbook(path: Path) -> list[Row]:
    sheet = openpyxl.load_workbook(path).worksheets[0]
    names = {zh: name for name, zh in CHINESE.items()}
    heads, *rows = sheet.iter_rows(values_only=True)
    assert not [cell for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]
    return [_columnar(zip([names[str(h)] for h in heads], row, strict=True)) for row in rows]


def _columnar(row: Iterable[tuple[str, object]]) -> Row:
    """A row of typed cells: days are dates, and what is empty may be null."""
    done: Row = {}
    for name, cell in row:
        if isinstance(cell, datetime.date):
            assert name in DAYS
            done[name] = cell.isoformat()[:10]
        elif isinstance(cell, (int, float)):
            assert name in NUMBERS | INTEGERS
            done[name] = cell
        else:
            done[name] = cell if cell or name in NUMBERS else ""
    return done


def _database(path: Path) -> list[Row]:
    with closing(sqlite3.connect(path)) as database:
        database.row_factory = sqlite3.Row
        return [dict(row) for row in database.execute("SELECT * FROM facts")]


def _parquet(path: Path) -> list[Row]:
    found = duckdb.connect().execute(f"SELECT * FROM '{path}'")
    names = [column[0] for column in found.description or ()]
    return [_columnar(zip(names, row, strict=True)) for row in found.fetchall()]


def _arrow(path: Path) -> list[Row]:
    with pa.OSFile(str(path)) as file:
        return [_columnar(row.items()) for row in pa.ipc.open_file(file).read_all().to_pylist()]


def _lines(path: Path) -> list[Row]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


READERS: dict[str, Callable[[Path], list[Row]]] = {
    "csv": lambda path: _separated(path, ","),
    "tsv": lambda path: _separated(path, "\t"),
    "json": lambda path: list(json.loads(path.read_text(encoding="utf-8"))),
    "jsonl": _lines,
    "md": _markdown,
    "html": _page,
    "xlsx": _workbook,
    "sqlite": _database,
    "parquet": _parquet,
    "arrow": _arrow,
}
FOR_READING = {"table", "facts"}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with an article, its rows as JSON has them, and their schema."""
    folder = tmp_path_factory.mktemp("formats")
    (folder / "20230915-a.txt").write_text(HOSTILE, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patched:
        patched.chdir(folder)
        (folder / "rows.jsonl").write_bytes(real("extract", "20230915-a.txt").stdout)
        (folder / "schema.json").write_bytes(real("schema").stdout)
    return folder


@pytest.fixture
def article(folder: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.chdir(folder)
    return "20230915-a.txt"


def test_every_format_is_read() -> None:
    assert set(READERS) | FOR_READING == set(FORMATS)


@pytest.mark.parametrize("name", READERS)
def test_a_file_of_each_format_holds_the_rows(run: Run, article: str, name: str) -> None:
    wanted = _lines(Path("rows.jsonl"))
    assert {"－3名", "98%", "3.5万元至12345678.25元", "三分之一"} <= {row["text"] for row in wanted}
    path = Path(f"out{FORMATS[name].suffixes[0]}")
    assert run("extract", "-o", path, article) == (0, "", "")
    rows = READERS[name](path)
    schema = json.loads(Path("schema.json").read_text(encoding="utf-8"))
    for row in rows:
        assert tuple(row) == COLUMNS
        jsonschema.validate(row, schema)
    assert rows == wanted


@pytest.mark.parametrize("name", sorted(n for n, f in FORMATS.items() if f.write and n not in FOR_READING))
def test_a_pipe_of_each_format_holds_the_bytes_of_the_file(run: Run, article: str, name: str) -> None:
    run("extract", "--no-bom", "-f", name, "-o", "out", article)
    assert real("extract", "-f", name, article).stdout == Path("out").read_bytes()


@pytest.mark.parametrize("name", sorted(n for n, f in FORMATS.items() if not f.write))
def test_what_is_a_file_only_says_so(run: Run, article: str, name: str) -> None:
    told = f"unionstats: --format: {name} is a file and no stream: name one, -o facts.{name}\n"
    assert run("extract", "-f", name, article) == (2, "", told)


def test_the_form_for_review_holds_the_rows(run: Run, article: str) -> None:
    wanted = _lines(Path("rows.jsonl"))
    run("extract", "-o", "out.facts", article)
    fields = [f for f in check.FIELDS if f not in ("value", "value_max")]
    rows = list(review.rows(Path("out.facts").read_text(encoding="utf-8")))
    assert [[r[f] for f in fields] for r in rows] == [[review.cell(w[f]) for f in fields] for w in wanted]
    assert run("check", "out.facts", article)[0] == 0


@pytest.mark.parametrize("columns", ["80", "160"])
def test_the_table_shows_each_row(run: Run, article: str, columns: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    shown = run("extract", "-f", "table", article)[1]
    assert not set(shown) & {"\x1b", "\u202e"}
    assert all(
        text in shown for text in ("[－3名]", "[98%]", "[2023年9月12日]", "[1260万元]", "[三分之一]", "[零下15度]")
    )

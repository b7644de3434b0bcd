"""Files for other programs: what DuckDB, pyarrow, sqlite3 and a spreadsheet find in what the command wrote."""

from __future__ import annotations

import datetime
import json
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import duckdb
import openpyxl
import pyarrow as pa
import pytest

from tests.test_cli import COMMAND, Run, run
from unionstats.formats import Sheet
from unionstats.formats.workbook import save_xlsx
from unionstats.model import COLUMNS

__all__ = ["run"]  # a fixture
TEXT = "泰州市总工会2023年9月12日帮扶职工300人。发放补助3万元至5万元，同比增长12.5%。"


@pytest.fixture
def article(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text(TEXT, encoding="utf-8")
    return Path("a.txt")


def test_unreadable_bytes_are_replaced_and_counted_on_request(run: Run, article: Path) -> None:
    article.write_bytes("帮扶职工300".encode() + b"\xff\xff" + "人。补助5万元。".encode())
    status, out, err = run("extract", "--columns", "text,sentence", article)
    assert (status, out) == (1, "")
    assert "broken UTF-8 at byte 15" in err
    assert "--errors replace" in err
    status, out, err = run("extract", "--errors", "replace", "--columns", "text", article)
    assert status == 0
    assert '{"text": "5万元"}' in out
    assert err == "unionstats: a.txt: unreadable characters replaced by U+FFFD: 2\n"
    article.write_bytes("市总工会帮扶职工300人，补助五万元，全市职工都说好。".encode("gb18030") + b"\xff")
    assert run("extract", "--errors", "replace", "--columns", "text", "--kind", "count", article) == (
        0,
        '{"text": "300人"}\n',
        "unionstats: a.txt: unreadable characters replaced by U+FFFD: 1\n",
    )

    assert run("explain", "--errors", "replace", article)[2].endswith("unreadable characters replaced by U+FFFD: 1\n")


def test_limits_are_kept(run: Run, article: Path) -> None:
    size = len(TEXT.encode())
    assert run("extract", "--max-bytes", size, article)[0] == 0
    assert run("extract", "--max-bytes", size - 1, article)[::2] == (
        1,
        f"unionstats: a.txt: larger than {size - 1} bytes: split it, or allow more with --max-bytes\n",
    )
    status, out, err = run("extract", "--quiet", "--timeout", "0.000001", article)
    assert (status, out) == (1, "")
    assert "a.txt: took longer than 1e-06 s: allow more with --timeout" in err
    assert run("extract", "--jobs", 2, "--output", "two.jsonl", article) == (0, "", "")
    assert run("extract", article)[1] == Path("two.jsonl").read_text(encoding="utf-8")


def test_a_headings_language_can_be_chosen(run: Run, article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run("extract", "-f", "csv", "--header", "zh", "--columns", "value,item", article)[1].startswith(
        "数值,指标\n"
    )
    monkeypatch.setenv("COLUMNS", "160")
    table = run("extract", "-f", "table", "--header", "zh", article)[1].splitlines()
    assert table[2].split() == ["类别", "数值", "指标", "机构", "地区", "时间", "语句"]
    run("extract", "--header", "en", "--columns", "value,item", "-o", "a.xlsx", article)
    assert [c.value for c in openpyxl.load_workbook("a.xlsx").worksheets[0][1]] == ["value", "item"]


@pytest.mark.parametrize("suffix", ["parquet", "arrow"])
def test_columnar_files_have_typed_columns(run: Run, article: Path, suffix: str) -> None:
    assert run("extract", "-o", f"a.{suffix}", article)[0] == 0
    first = Path(f"a.{suffix}").read_bytes()
    assert run("extract", "-o", f"a.{suffix}", article)[0] == 0
    assert Path(f"a.{suffix}").read_bytes() == first
    if suffix == "parquet":
        relation = duckdb.sql("SELECT * FROM 'a.parquet'")
        assert relation
        table = relation.to_arrow_table()
    else:
        with pa.OSFile("a.arrow") as file:
            table = pa.ipc.open_file(file).read_all()
    assert tuple(table.column_names) == COLUMNS
    types = {name: str(table.schema.field(name).type) for name in ("start", "value", "time_start", "item")}
    assert types == {"start": "int64", "value": "double", "time_start": "date32[day]", "item": "string"}
    rows = {row["text"]: row for row in table.to_pylist()}
    assert (rows["3万元至5万元"]["value"], rows["3万元至5万元"]["value_max"]) == (30000, 50000)
    assert rows["300人"]["time_start"] == datetime.date(2023, 9, 12)
    assert rows["2023年9月12日"]["value"] is None
    assert rows["2023年9月12日"]["item"] == ""


def test_columnar_files_of_no_facts_have_their_columns(run: Run, article: Path) -> None:
    article.write_text("没有数字。", encoding="utf-8")
    assert run("extract", "-o", "a.parquet", article)[0] == 0
    assert duckdb.connect().execute("SELECT count(*), count(value) FROM 'a.parquet'").fetchall() == [(0, 0)]


@pytest.mark.parametrize(
    ("module", "suffix", "extra"),
    [("xlsxwriter", "xlsx", "excel"), ("pyarrow", "parquet", "arrow"), ("pyarrow", "arrow", "arrow")],
)
def test_without_an_extra_a_line_says_what_to_install(
    run: Run, article: Path, monkeypatch: pytest.MonkeyPatch, *, module: str, suffix: str, extra: str
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    status, out, err = run("extract", "-o", f"a.{suffix}", article)
    assert (status, out) == (2, "")
    assert err.startswith(f"unionstats: {suffix} needs ")
    assert f"pip install 'unionstats[{extra}]'" in err
    assert [p.name for p in Path().iterdir()] == ["a.txt"]


def test_a_workbook_that_is_broken_off_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))

    def rows() -> Iterator[object]:
        yield Row("1")
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        save_xlsx(Sheet(rows(), ("text",)), tmp_path / "a.xlsx")
    assert list(tmp_path.iterdir()) == []


@dataclass
class Row:
    text: str


def _table(path: str = "a.sqlite") -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as database:
        return database.execute("SELECT source, text, value FROM facts ORDER BY source, start").fetchall()


def test_append_adds_to_a_database_without_doubling(run: Run, article: Path) -> None:
    assert run("extract", "--append", "-o", "a.sqlite", article)[0] == 0
    once = _table()
    assert run("extract", "--append", "-o", "a.sqlite", article)[0] == 0
    assert _table() == once
    Path("b.txt").write_text(TEXT, encoding="utf-8")
    assert run("extract", "-q", "--append", "-o", "a.sqlite", article, "b.txt")[0] == 0
    assert _table() == once + [("b.txt", *row[1:]) for row in once]
    assert run("entities", "--append", "-o", "a.sqlite", article)[0] == 0  # a table of its own
    with closing(sqlite3.connect("a.sqlite")) as database:
        indexes = {row[0] for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'index'")}
        assert {"facts_source", "facts_kind", "facts_org", "entities_source"} <= indexes
        plan = database.execute("EXPLAIN QUERY PLAN DELETE FROM facts WHERE source = 'a' AND start = 1").fetchall()
        assert "facts_source" in str(plan)
    assert len(_table()) == 2 * len(once)


def test_append_leaves_nothing_of_an_article_as_it_was(run: Run, article: Path) -> None:
    assert run("extract", "--append", "-o", "a.sqlite", "--kind", "count", article)[0] == 0
    assert run("extract", "--append", "-o", "a.sqlite", "--kind", "money", article)[0] == 0
    assert [row[1] for row in _table()] == ["300人", "3万元至5万元"]
    article.write_text(TEXT.replace("帮扶职工300人", "慰问职工301人，帮扶职工30人"), encoding="utf-8")
    Path("b.txt").write_text(TEXT, encoding="utf-8")
    assert run("extract", "-q", "--append", "-o", "a.sqlite", article, "b.txt", article, article)[0] == 0
    run("extract", "-o", "b.sqlite", article, "b.txt")
    assert _table() == _table("b.sqlite")


@pytest.mark.parametrize("args", [[], ["--append"]])
@pytest.mark.parametrize("mode", ["WAL", "DELETE"])
def test_a_database_in_use_is_not_replaced_below_its_user(run: Run, article: Path, args: list[str], mode: str) -> None:
    """Else what its user has not written yet would go into the new one, which no program could read then."""
    other = sqlite3.connect("a.sqlite", isolation_level=None)
    other.execute(f"PRAGMA journal_mode = {mode}")
    other.execute("CREATE TABLE theirs AS SELECT 1 AS x")
    if mode == "DELETE":  # a large change on its way, part of which is in the file
        other.execute("PRAGMA cache_size = 1")
        other.execute("BEGIN")
        other.executemany("INSERT INTO theirs VALUES (?)", [("x" * 2000,)] * 40)
    status, _, err = run("extract", *args, "-o", "a.sqlite", article)
    left = "wal" if mode == "WAL" else "journal"
    assert (status, err.count("\n")) == (74, 1)
    assert f"a.sqlite: is in use by what left a.sqlite-{left}: close that, or open it once with sqlite3" in err
    if mode == "DELETE":
        other.execute("ROLLBACK")
    assert other.execute("SELECT * FROM theirs").fetchall() == [(1,)]
    other.close()
    assert [p.name for p in Path().iterdir() if p.suffix != ".txt"] == ["a.sqlite"]
    assert run("extract", *args, "-o", "a.sqlite", article)[0] == 0
    with closing(sqlite3.connect("a.sqlite")) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        if args:  # it stays what it was
            assert database.execute("PRAGMA journal_mode").fetchall() == [(mode.lower(),)]
        tables = {name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    assert tables == ({"theirs", "facts"} if args else {"facts"})
    assert [p.name for p in Path().iterdir() if p.suffix != ".txt"] == ["a.sqlite"]


def test_a_journal_that_is_done_with_is_none(run: Run, article: Path) -> None:
    with closing(sqlite3.connect("a.sqlite")) as other:
        other.execute("PRAGMA journal_mode = PERSIST")
        other.execute("CREATE TABLE theirs AS SELECT 1 AS x")
        other.commit()
    assert Path("a.sqlite-journal").exists()
    assert run("extract", "--append", "-o", "a.sqlite", article)[0] == 0
    assert _table()


def test_append_keeps_what_came_through_standard_input(article: Path) -> None:
    for count in ("300人", "301人", "300人"):
        command = [*COMMAND, "extract", "--append", "-o", "a.sqlite", "--kind", "count"]
        subprocess.run(command, input=TEXT.replace("300人", count).encode(), check=True, timeout=600)
    assert {row[1] for row in _table()} == {"300人", "301人"}
    assert len(_table()) == 2


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (("-o", "a.csv"), "--append: adds to a SQLite file: name one, -o facts.sqlite"),
        ((), "--append: adds to a SQLite file: name one, -o facts.sqlite"),
        (("-o", "old.db"), "old.db: no SQLite database: name another file for the output"),
        (("-o", "a.db", "--columns", "text,value"), "--append: --columns must have source, start, end and kind"),
        (("-o", "a.db", "--columns", "source,start,end,kind"), "a.db: its table facts has other columns: --columns"),
    ],
)
def test_where_it_cannot_append_the_old_file_stands(
    run: Run, article: Path, args: tuple[str, ...], message: str
) -> None:
    Path("old.db").write_bytes(b"no database at all, but some text that is long enough" * 20)
    run("extract", "-o", "a.db", article)
    was = {p.name: p.read_bytes() for p in Path().iterdir()}
    status, _, err = run("extract", "--append", *args, article)
    assert status == 2
    assert message in err
    assert {p.name: p.read_bytes() for p in Path().iterdir()} == was


@pytest.mark.parametrize("name", ["e.jsonl", "e.json", "e.csv", "e.tsv", "e.facts", "zh.csv"])
def test_a_fixture_is_rewritten_in_its_own_form(run: Run, article: Path, name: str) -> None:
    columns = [] if name.endswith(".facts") else ["--columns", "source,start,end,text,kind,value,item"]
    header = ["--header", "zh"] if name == "zh.csv" else []
    run("extract", *columns, *header, "-o", name, article)
    article.write_text(TEXT.replace("300人", "301人"), encoding="utf-8")
    assert run("check", name, article)[0] == 1
    status, out, err = run("check", "-q", "--update", name, article)
    assert (status, out, err) == (0, "", f"unionstats: {name}: rewritten\n")
    now = Path(name).read_bytes()
    run("extract", *columns, *header, "-o", f"new-{name}", article)
    assert now == Path(f"new-{name}").read_bytes()
    assert run("check", "-q", "--update", name, article) == (0, "", "")


def test_what_could_not_be_read_rewrites_nothing(run: Run, article: Path) -> None:
    run("extract", "-o", "e.jsonl", article)
    was = Path("e.jsonl").read_bytes()
    assert run("check", "-q", "--update", "e.jsonl", "no.txt")[0] == 1
    assert Path("e.jsonl").read_bytes() == was


@pytest.mark.skipif(not shutil.which("soffice"), reason="needs LibreOffice")
def test_libreoffice_opens_workbooks_and_csv_with_their_types(run: Run, article: Path, tmp_path: Path) -> None:
    article.write_text(f"=1+1，＠职工\n{TEXT}\n", encoding="utf-8")
    run("extract", "--columns", "title,text,value,time_start", "-o", "w.xlsx", article)
    run("extract", "--columns", "title,text,value,time_start", "-o", "c.csv", article)
    office = ["soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless"]
    for source in (["w.xlsx"], ["--infilter=Text - txt - csv (StarCalc):44,34,76", "c.csv"]):
        command = [*office, "--convert-to", "fods", "--outdir", "out", *source]
        subprocess.run(command, check=True, capture_output=True, timeout=600)
    for name in ("w", "c"):
        sheet = Path(f"out/{name}.fods").read_text(encoding="utf-8")
        assert 'office:value-type="float" office:value="300"' in sheet
        assert 'office:value-type="date"' in sheet
        assert "table:formula" not in sheet
        assert "=1+1，＠职工" in sheet
        assert "3万元至5万元" in sheet


def test_a_schema_fits_what_json_holds(run: Run, article: Path) -> None:
    properties = json.loads(run("schema")[1])["properties"]
    rows = [json.loads(line) for line in run("extract", article)[1].splitlines()]
    assert all(list(row) == list(properties) for row in rows)

"""Formats: the same facts in each, exact, safe, and fit for the screen."""

from __future__ import annotations

import csv
import datetime
import io
import json
import sqlite3
import unicodedata
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from unionstats.formats import FORMATS, Sheet, by_suffix, evidence, review
from unionstats.formats.cells import CHINESE, plain
from unionstats.formats.safe import clean, inert
from unionstats.model import COLUMNS, Fact

SENTENCE = "截至6月底，海州市总工会新增会员4662人，建会率达98%。"
FACT = Fact(
    source="news/a.txt",
    article=1,
    title="海州市总工会半年建会忙",
    date="2023-07-03",
    start=100,
    end=105,
    text="4662人",
    kind="count",
    value=Decimal(4662),
    value_max=None,
    unit="人",
    bound="exact",
    item="新增会员",
    change="",
    basis="",
    org="海州市总工会",
    org_text="市总",
    place="江苏省连云港市海州区",
    adcode="320706",
    time="2023-06",
    time_start="2023-06-01",
    time_end="2023-06-30",
    sentence=SENTENCE,
    rule="count",
)
RATE = replace(
    FACT,
    start=111,
    end=114,
    text="98%",
    kind="percentage",
    value=Decimal("98"),
    unit="%",
    item="建会率",
    rule="percent",
)
DAY = replace(
    FACT, start=86, end=90, text="6月底", kind="date", value=None, unit="", item="", org="", org_text="", rule="day"
)
GRANT = replace(
    FACT,
    start=300,
    end=308,
    text="3万元至4.5万元",
    kind="money",
    value=Decimal(30000),
    value_max=Decimal(45000),
    unit="CNY",
    bound="about",
    item="补助",
    sentence="每户补助约3万元至4.5万元。",
)


def write(name: str, *facts: Fact, columns: tuple[str, ...] = COLUMNS, chosen: bool = False) -> str:
    out = io.StringIO(newline="")
    writer = FORMATS[name].write
    assert writer
    writer(Sheet(iter(facts), columns, chosen), out)
    return out.getvalue()


@pytest.fixture(autouse=True)
def _screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.delenv("FORCE_COLOR", raising=False)


# -- cells -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "digits"),
    [
        ("4662", "4662"),
        ("6.0", "6"),
        ("1E+4", "10000"),
        ("-15", "-15"),
        ("-0.0", "0"),
        ("0.333333333333", "0.333333333333"),
        ("12345678901234567890.123456789", "12345678901234567890.123456789"),
    ],
)
def test_numbers_are_written_exactly_and_plainly(value: str, digits: str) -> None:
    assert plain(Decimal(value)) == digits


@pytest.mark.parametrize(
    "cell", ["=1+1", "+86", "-15度", "@职工", "＝1", "＋2", "－3", "＠x", "\t=1", "\rx", " =1", "　=1"]
)
def test_a_cell_that_a_spreadsheet_would_compute_is_made_text(cell: str) -> None:
    assert inert(cell) == "'" + cell


@pytest.mark.parametrize("cell", ["", "4662人", "零下15度", "3=3", "“十四五”"])
def test_other_cells_stay_as_they_are(cell: str) -> None:
    assert inert(cell) == cell


def test_nothing_that_a_terminal_obeys_passes() -> None:
    hostile = "a\x1b[31mb\x9b2Jc\u202ed\u2066e\u200bf\x07g\rh\ni\u2028j\udcffk\ufeffl\U000e0041m"
    assert clean(hostile) == "a\ufffd[31mb\ufffd2Jcdef\ufffdg h i j\ufffdklm"


# -- text formats ----------------------------------------------------------------------------------------------------


def test_every_format_holds_all_columns_in_their_order() -> None:
    assert write("csv", FACT).splitlines()[0].split(",") == list(COLUMNS)
    assert write("tsv", FACT).splitlines()[0].split("\t") == list(COLUMNS)
    assert list(json.loads(write("jsonl", FACT))) == list(COLUMNS)
    assert list(json.loads(write("json", FACT))[0]) == list(COLUMNS)
    assert [c.strip() for c in write("md", FACT).splitlines()[0].strip("|").split("|")] == list(COLUMNS)


@pytest.mark.parametrize(("name", "delimiter"), [("csv", ","), ("tsv", "\t")])
def test_separated_values_read_back_as_they_were(name: str, delimiter: str) -> None:
    title = 'He said "a,b"\tc\nd'
    rows = list(csv.DictReader(io.StringIO(write(name, replace(FACT, title=title), GRANT)), delimiter=delimiter))
    assert [r["title"] for r in rows] == [title, GRANT.title]
    assert [(r["value"], r["value_max"]) for r in rows] == [("4662", ""), ("30000", "45000")]


def test_a_negative_number_stays_a_number_while_its_text_is_guarded() -> None:
    cold = replace(FACT, text="-15度", value=Decimal(-15))
    (row,) = csv.DictReader(io.StringIO(write("csv", cold)))
    assert (row["value"], row["text"]) == ("-15", "'-15度")


def test_json_has_numbers_where_the_columns_are_numbers() -> None:
    row = json.loads(write("jsonl", replace(FACT, value=Decimal("2.50"))), parse_float=Decimal)
    assert (row["article"], row["start"], row["value"], row["value_max"]) == (1, 100, Decimal("2.5"), None)
    assert isinstance(json.loads(write("jsonl", FACT))["value"], int)
    assert row["basis"] == ""


def test_json_is_an_array_even_of_nothing() -> None:
    assert json.loads(write("json")) == []
    assert len(json.loads(write("json", FACT, RATE, DAY))) == 3


def test_chosen_columns_come_in_the_order_asked_for() -> None:
    assert write("csv", FACT, columns=("value", "item")) == "value,item\n4662,新增会员\n"


def test_markdown_in_an_article_is_not_markup_in_the_table() -> None:
    line = write("md", replace(FACT, item="a|b *c* <i>"), columns=("item",)).splitlines()[2]
    assert line == r"| a\|b \*c\* \<i\> |"


def test_formats_are_known_by_suffix() -> None:
    known = {name: by_suffix(f"x/facts.{name.upper()}") for name in ("csv", "tsv", "json", "jsonl", "md")}
    assert all(f is not None and f.name == name for name, f in known.items())
    assert by_suffix("facts.doc") is None
    assert by_suffix("facts") is None


# -- evidence --------------------------------------------------------------------------------------------------------


def test_a_text_that_stands_twice_is_found_where_the_other_facts_say() -> None:
    sentence = "甲厂5家，乙厂5家，共10家。"
    first = replace(FACT, sentence=sentence, start=52, end=54, text="5家")
    second, third = replace(first, start=57, end=59), replace(first, start=61, end=64, text="10家")
    assert evidence.spans([first, second, third]) == [(2, 4), (7, 9), (11, 14)]
    assert evidence.spans([second, third]) == [(7, 9), (11, 14)]


def test_line_breaks_inside_a_fact_are_looked_through() -> None:
    fact = replace(FACT, sentence="共有1.2万名职工。", text="1.2万\n名")
    assert evidence.spans([fact]) == [(2, 7)]


def test_a_fact_that_is_not_in_its_sentence_has_no_mark() -> None:
    assert evidence.spans([replace(FACT, text="77人")]) == [(0, 0)]


@pytest.mark.parametrize("width", range(12, 60))
def test_evidence_fits_and_never_cuts_a_number(width: int) -> None:
    sentence = "2019年全市1234567家企业、89012345名职工参加，新增会员4662人，同比增长12.75%，创1998年以来新高。"
    at = sentence.index("4662人")
    head, fact, tail = evidence.fit(sentence, (at, at + 5), width, cell_len)
    assert fact == "4662人"
    assert cell_len(head + fact + tail) <= width
    for number in ("2019", "1234567", "89012345", "12.75", "1998"):
        for cut in range(1, len(number)):
            assert not head.startswith("…" + number[cut:] + sentence[sentence.index(number) + len(number)])
            assert not tail.endswith(number[:cut] + "…")


def test_a_short_sentence_is_shown_whole() -> None:
    assert evidence.fit("共5人。", (1, 3), 20, cell_len) == ("共", "5人", "。")


# -- the table -------------------------------------------------------------------------------------------------------


def table(*facts: Fact, columns: int = 80, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    monkeypatch.setenv("COLUMNS", str(columns))
    return write("table", *facts).splitlines()


@pytest.mark.parametrize("columns", [40, 60, 80, 100, 120, 160, 240])
def test_the_table_fits_the_screen_and_holds_each_number_whole(columns: int, monkeypatch: pytest.MonkeyPatch) -> None:
    far = replace(
        FACT,
        item="困难职工家庭子女助学金和技能提升补贴发放总额以及其他",
        org="中华人民共和国人力资源和社会保障部职业能力建设司",
        place="新疆维吾尔自治区巴音郭楞蒙古自治州和静县巴音布鲁克镇",
        time="2023-12-11/2023-12-20",
    )
    vast = replace(GRANT, value=Decimal(300000000000), value_max=Decimal(450000000000))
    lines = table(FACT, RATE, DAY, far, vast, monkeypatch=monkeypatch, columns=columns)
    assert max(cell_len(line) for line in lines) <= columns
    whole = "\n".join(lines)
    for number in ("4,662", "98%", "300,000,000,000", "450,000,000,000", "[4662人]"):
        assert number in whole


def test_at_80_columns_a_fact_is_two_lines_under_its_articles_title(monkeypatch: pytest.MonkeyPatch) -> None:
    assert table(FACT, GRANT, monkeypatch=monkeypatch) == [
        "海州市总工会半年建会忙",
        "news/a.txt · article 1 · 2023-07-03 · 2 facts",
        "─" * 80,
        "          4,662 人  新增会员 · 海州市总工会 · 江苏省连云港市海州区 · 2023-06",
        "             count  截至6月底，海州市总工会新增会员[4662人]，建会率达98%。",
        "≈30,000–45,000 CNY  补助 · 海州市总工会 · 江苏省连云港市海州区 · 2023-06",
        "             money  每户补助约[3万元至4.5万元]。",
    ]


def test_at_160_columns_each_thing_stands_under_its_heading(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = table(FACT, RATE, monkeypatch=monkeypatch, columns=160)
    head = lines[2]
    for line, item in zip(lines[4:6], ("新增会员", "建会率"), strict=True):
        for heading, text in (("item", item), ("organization", "海州市总工会"), ("place", "江苏省连云港市海州区")):
            assert cell_len(line[: line.index(text)]) == head.index(heading)


def test_hedges_changes_and_ranges_are_told_by_signs(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = "\n".join(
        table(GRANT, replace(RATE, change="up", basis="yoy", bound="over"), monkeypatch=monkeypatch, columns=160)
    )
    assert "≈30,000–45,000 CNY" in whole
    assert "↑>98% yoy" in whole


def test_an_article_cannot_write_on_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    hostile = "[red]x[/red]职工[/b]\x1b[2J\u202e"
    facts = replace(
        FACT, title=hostile, item=hostile, org=hostile, sentence="共\x1b]0;x\x074662人\u202e。", source="a\x1b[m"
    )
    for columns in (80, 160):
        whole = "\n".join(table(facts, monkeypatch=monkeypatch, columns=columns))
        assert not set(whole) & set("\x1b\x07\u202e")
        assert "[red]x[/red]" in whole


def test_an_article_broken_by_another_is_shown_once(monkeypatch: pytest.MonkeyPatch) -> None:
    other = replace(FACT, article=2, title="别的消息", start=200)
    lines = table(FACT, other, replace(FACT, start=400), monkeypatch=monkeypatch)
    assert sum(line == FACT.title for line in lines) == 1


def test_columns_that_were_chosen_make_a_plain_grid() -> None:
    grid = write("table", FACT, GRANT, columns=("item", "value", "org"), chosen=True)
    assert [line.rstrip() for line in grid.splitlines()] == [
        "item      value  org",
        "新增会员   4662  海州市总工会",
        "补助      30000  海州市总工会",
    ]


def test_no_facts_make_no_table() -> None:
    assert write("table") == ""


# -- the form for review ---------------------------------------------------------------------------------------------


def test_the_form_for_review_is_a_line_a_fact() -> None:
    def parts(line: str) -> Iterator[str]:
        return (part.strip() for part in line.split("|"))

    head, count, day = write("facts", FACT, DAY).splitlines()
    assert head == "# news/a.txt | article 1 | 2023-07-03 | 海州市总工会半年建会忙"
    assert list(parts(count))[1:] == [
        "count 4662 人",
        "新增会员",
        "",
        "海州市总工会 ← 市总",
        "江苏省连云港市海州区 320706",
        "2023-06",
    ]
    assert next(parts(count)) == "…，海州市总工会新增会员[4662人]，建会率达…"
    assert list(parts(day))[1] == "date 2023-06"


# -- files for other programs ----------------------------------------------------------------------------------------


def save(name: str, path: Path, *facts: Fact, columns: tuple[str, ...] = COLUMNS, chinese: bool | None = None) -> Path:
    saver = FORMATS[name].save
    assert saver
    saver(Sheet(iter(facts), columns, chinese=chinese), path)
    return path


def test_a_workbook_has_typed_cells_under_a_frozen_filtered_header(tmp_path: Path) -> None:
    book = openpyxl.load_workbook(save("xlsx", tmp_path / "f.xlsx", FACT, GRANT, DAY))
    sheet = book["facts"]
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:X4"
    head = [cell.value for cell in sheet[1]]
    assert head[:4] == ["来源", "篇次", "标题", "日期"]
    row = dict(zip(COLUMNS, sheet[3], strict=True))
    assert (row["value"].value, row["value_max"].value, row["value"].data_type) == (30000, 45000, "n")
    assert row["date"].value == datetime.datetime(2023, 7, 3)
    assert (row["adcode"].value, row["adcode"].data_type) == ("320706", "s")
    assert sheet[4][COLUMNS.index("value")].value is None


def test_a_workbook_computes_nothing_and_survives_any_text(tmp_path: Path) -> None:
    hostile = replace(FACT, item="=1+1", title="a\x00\x1b<b>&\ud800" + "长" * 40000, org="+86")
    sheet = openpyxl.load_workbook(save("xlsx", tmp_path / "f.xlsx", hostile, columns=("item", "title", "org")))[
        "facts"
    ]
    assert [(c.value, c.data_type) for c in sheet[2]][::2] == [("=1+1", "s"), ("+86", "s")]
    assert sheet["B2"].value.startswith("a\ufffd\ufffd<b>&\ufffd长")
    assert len(sheet["B2"].value) == 32767


def test_the_same_rows_give_the_same_workbook(tmp_path: Path) -> None:
    first, second = (save("xlsx", tmp_path / name, FACT, GRANT).read_bytes() for name in ("a.xlsx", "b.xlsx"))
    assert first == second


def test_a_workbooks_headings_are_the_datas_names_on_request(tmp_path: Path) -> None:
    sheet = openpyxl.load_workbook(save("xlsx", tmp_path / "f.xlsx", FACT, chinese=False))["facts"]
    assert [cell.value for cell in sheet[1]] == list(COLUMNS)


def test_a_database_has_typed_columns_and_indexes(tmp_path: Path) -> None:
    path = save("sqlite", tmp_path / "f.db", FACT, GRANT, replace(RATE, value=Decimal("6.5")))
    with closing(sqlite3.connect(path)) as database:
        rows = database.execute("SELECT item, value, typeof(value), value_max FROM facts ORDER BY start").fetchall()
        indexes = {name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'index'")}
    assert rows == [
        ("新增会员", 4662, "integer", None),
        ("建会率", 6.5, "real", None),
        ("补助", 30000, "integer", 45000),
    ]
    assert {"facts_org", "facts_item", "facts_time_start"} <= indexes


def test_a_full_width_number_is_marked_where_it_stands() -> None:
    wide = replace(FACT, text="４６６２人", sentence=SENTENCE.replace("4662", "４６６２"))
    assert "新增会员[４６６２人]，" in write("table", wide)
    assert "新增会员<mark>４６６２人</mark>，" in write("html", wide)


def test_a_page_marks_the_fact_and_escapes_all_else() -> None:
    hostile = replace(FACT, item="<script>alert(1)</script>", title='"><b>', sentence="<i>" + SENTENCE + "\u202e")
    page = write("html", hostile)
    assert "<script>" not in page
    assert "<i>" not in page
    assert "\u202e" not in page
    assert "新增会员<mark>4662人</mark>，建会率" in page
    assert '<td class="n">4,662</td>' in page
    assert [heading.rpartition(">")[2] for heading in page.partition("</tr>")[0].split("</th>")[:-1]] == list(COLUMNS)
    assert '<th class="n">value</th>' in page


def test_a_place_is_broken_between_its_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "120")
    lines = write("table", replace(FACT, place="浙江省嘉兴市海宁市许村镇", item="新增会员企业的职工")).splitlines()
    assert "  浙江省嘉兴市  " in lines[4]
    assert lines[5].endswith("  海宁市许村镇")


def test_a_range_on_two_lines_makes_no_wide_column(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "160")
    long = replace(GRANT, value=Decimal(30_000_000), value_max=Decimal(45_000_000))
    lines = write("table", long).splitlines()
    assert lines[4].startswith("money      ≈30,000,000  补助")
    assert lines[5] == "       –45,000,000 CNY"


def test_headings_are_chinese_on_request() -> None:
    out = io.StringIO()
    writer = FORMATS["csv"].write
    assert writer
    writer(Sheet(iter([FACT]), ("value", "item"), chinese=True), out)
    assert out.getvalue().splitlines()[0] == "数值,指标"
    assert set(COLUMNS) <= set(CHINESE)


# -- whatever the text -----------------------------------------------------------------------------------------------

WORDS = st.text(st.characters(codec="utf-8"), max_size=30)
FACTS = st.builds(
    replace,
    st.sampled_from([FACT, RATE, DAY, GRANT]),
    title=WORDS,
    item=WORDS,
    org=WORDS,
    place=WORDS,
    sentence=WORDS.map(lambda s: f"{s}共4662人、98%。{s}"),
    bound=st.sampled_from(["exact", "about", "over"]),
    change=st.sampled_from(["", "up", "down"]),
    basis=st.sampled_from(["", "yoy"]),
)


@given(st.lists(FACTS, min_size=1, max_size=4), st.sampled_from([40, 80, 120, 160]))
@settings(max_examples=60)
def test_any_text_stays_inside_the_table_and_off_the_terminal(facts: list[Fact], columns: int) -> None:
    with pytest.MonkeyPatch.context() as patched:
        lines = table(*facts, monkeypatch=patched, columns=columns)
    assert max(cell_len(line) for line in lines) <= columns
    assert not any(unicodedata.category(c) in ("Cc", "Zl", "Zp") for line in lines for c in line)


@given(st.lists(FACTS, min_size=1, max_size=4))
@settings(max_examples=60)
def test_any_text_is_read_back_from_json_and_csv(facts: list[Fact]) -> None:
    assert [json.loads(line)["item"] for line in write("jsonl", *facts).split("\n")[:-1]] == [f.item for f in facts]
    written = list(csv.DictReader(io.StringIO(write("csv", *facts), newline="")))
    assert [r["item"].removeprefix("'") for r in written] == [f.item.removeprefix("'") for f in facts]


@given(FACTS)
@example(replace(FACT, sentence="# 上半年新增会员4662人"))
@example(replace(FACT, sentence="\u200b# 上半年新增会员4662人"))
@settings(max_examples=60)
def test_the_form_for_review_is_read_back(fact: Fact) -> None:
    (row,) = review.rows(write("facts", fact))
    assert (row["kind"], row["value"], row["bound"]) == (
        fact.kind,
        "" if fact.value is None else plain(fact.value),
        "exact" if fact.kind == "date" else fact.bound,
    )
    assert (row["change"], row["basis"]) == (fact.change, fact.basis)
    assert row["item"] == review.cell(fact.item).strip()

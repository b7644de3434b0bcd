"""The user's own words, from the file to the facts."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from unionstats import extract, glossary
from unionstats.cli import app
from unionstats.errors import DataError

WORDS = """# a newsroom's own words
org\t青禾纺织集团有限公司\t青禾集团, 青纺
place\t上地\t北京市海淀区上地街道
measure\t驿点
stop\t百日千里行
"""


def test_parse() -> None:
    own = glossary.parse(WORDS, "own.tsv")
    assert own.orgs == dict.fromkeys(["青禾纺织集团有限公司", "青禾集团", "青纺"], "青禾纺织集团有限公司")
    assert own.places == {"上地": "北京市海淀区上地街道"}
    assert own.measures == ("驿点",)
    assert own.stops == ("百日千里行",)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("union\t甲", "own.tsv: line 1: begins with 'union'"),
        ("\n# x\norg\t\t甲", "own.tsv: line 3: no word"),
        ("place\t上地", "own.tsv: line 1: no path"),
        ("# nothing\n", "own.tsv: no entries"),
    ],
)
def test_a_bad_line_is_named(text: str, said: str) -> None:
    with pytest.raises(DataError, match=said):
        glossary.parse(text, "own.tsv")


def test_facts_know_the_words() -> None:
    own = glossary.parse(WORDS, "own.tsv")
    text = "青纺在上地承建7驿点，为“百日千里行”活动捐款3万元。"
    known = extract(text, own=own)
    assert [(f.text, f.unit, f.org) for f in known] == [
        ("7驿点", "驿点", "青禾纺织集团有限公司"),
        ("3万元", "CNY", "青禾纺织集团有限公司"),
    ]
    assert known[0].place == "北京市海淀区上地街道"
    assert known[0].adcode == "110108"
    assert not any(f.org or f.unit == "驿点" for f in extract(text))


def test_the_option(tmp_path: Path) -> None:
    words = tmp_path / "own.tsv"
    words.write_text(WORDS, encoding="utf-8")
    article = tmp_path / "a.txt"
    article.write_text("青纺职工3000人。", encoding="utf-8")
    run = CliRunner().invoke(app, ["extract", "-f", "csv", "--columns", "org", "--lexicon", str(words), str(article)])
    assert run.stdout == "org\n青禾纺织集团有限公司\n"
    for command in (["entities", "-f", "csv", "--columns", "name", str(article)], ["explain", "青纺职工3000人。"]):
        run = CliRunner().invoke(app, [*command, "--lexicon", str(words)])
        assert "青禾纺织集团有限公司" in run.stdout


def test_a_bad_file_is_wrong_usage(tmp_path: Path) -> None:
    words = tmp_path / "own.tsv"
    words.write_bytes(b"org\t\xff\xfe")
    for path, said in ((words, "not UTF-8 at byte 4"), (tmp_path / "no.tsv", "no such file")):
        run = CliRunner().invoke(app, ["extract", "--lexicon", str(path), "x.txt"], standalone_mode=False)
        assert said in str(run.exception)

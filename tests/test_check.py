"""``unionstats check``: the differences between a fixture and the facts found."""

from __future__ import annotations

import shutil
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.test_cli import real
from unionstats import check, cli, extract
from unionstats.errors import InputError

TEXT = "泰州市总工会今年帮扶职工300人。发放补助5万元至6万元，增长12.5%。\n"


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "20230915-a.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def run(capfd: pytest.CaptureFixture[str], *args: str | Path) -> tuple[int, list[str], str]:
    status = cli.run([str(a) for a in args])
    out, err = capfd.readouterr()
    return status, out.splitlines(), err


@pytest.mark.parametrize("name", ["x.jsonl", "x.json", "x.csv", "x.tsv", "20230915-a.facts"])
def test_what_extract_wrote_is_what_check_reads(
    capfd: pytest.CaptureFixture[str], article: Path, tmp_path: Path, name: str
) -> None:
    fixture = tmp_path / name
    run(capfd, "extract", article, "-o", fixture)
    status, out, err = run(capfd, "check", fixture, article)
    assert (status, err) == (0, "")
    assert any(line.startswith("money") and "1.000" in line for line in out)
    (tmp_path / "b.txt").write_text(TEXT.replace("300人", "301人"), encoding="utf-8")
    assert run(capfd, "check", fixture, tmp_path / "b.txt")[0] == 1


def test_a_changed_number_is_shown(capfd: pytest.CaptureFixture[str], article: Path) -> None:
    fixture = article.with_suffix(".facts")
    run(capfd, "extract", article, "-o", fixture)
    fixture.write_text(fixture.read_text(encoding="utf-8").replace("count 300 人", "count 200 人"), encoding="utf-8")
    status, out, _ = run(capfd, "check", "-q", fixture)
    assert status == 1
    assert out[0] == str(fixture)
    assert out[1].startswith("~ 泰州市总工会今年帮扶职工[300人]。  count 300 人")
    assert out[2:] == ["    value: 200 → 300"]
    assert run(capfd, "check", "-q", "--fields", "kind,unit,item", fixture)[0] == 0


def test_a_number_changed_in_the_article_is_shown(capfd: pytest.CaptureFixture[str], article: Path) -> None:
    fixture = article.with_suffix(".facts")
    run(capfd, "extract", article, "-o", fixture)
    article.write_text(TEXT.replace("300人", "301人"), encoding="utf-8")
    status, out, _ = run(capfd, "check", "-q", fixture)
    assert status == 1
    assert [line.strip() for line in out[2:]] == ["text: 300人 → 301人", "value: 300 → 301"]


def test_a_test_runner_gets_a_report(capfd: pytest.CaptureFixture[str], article: Path) -> None:
    fixture, report = article.with_suffix(".facts"), article.with_suffix(".xml")
    run(capfd, "extract", article, "-o", fixture)
    article.write_text(TEXT.replace("300人", "301人\x1b<b>"), encoding="utf-8")
    assert run(capfd, "check", "-q", fixture, "--junit", report)[0] == 1
    (suite,) = ElementTree.parse(report).getroot()
    assert (suite.get("name"), suite.get("tests")) == (str(fixture), str(len(extract(TEXT))))
    (failure,) = suite.iter("failure")
    assert "300 → 301" in (failure.text or "")
    assert run(capfd, "check", fixture, "--junit", fixture)[0] == 2


def test_missing_and_extra_facts_are_shown(capfd: pytest.CaptureFixture[str], article: Path) -> None:
    fixture = article.with_suffix(".facts")
    run(capfd, "extract", article, "-o", fixture)
    kept = [line for line in fixture.read_text(encoding="utf-8").splitlines() if "12.5%" not in line.split("]")[0]]
    fixture.write_text("\n".join([kept[0], "另有[7人] | count 7 人 | 职工", *kept[1:]]), encoding="utf-8")
    status, out, _ = run(capfd, "check", "-q", fixture.parent)
    assert status == 1
    assert [line[0] for line in out[1:]] == ["-", "+"]
    assert out[1].startswith("- 另有[7人]")
    assert "[12.5%]" in out[2]


def test_a_fixture_with_offsets_is_compared_by_them() -> None:
    facts = extract(TEXT, source="a")
    rows = [dict(check.row(f)) for f in facts]
    rows[0]["start"] = "9999"
    what = [d.what for d in check.compare(rows, facts).differences()]
    assert what == ["extra", "missing"]


@pytest.mark.parametrize("name", ["e.jsonl", "e.csv", "20230915-a.facts"])
def test_an_edit_shows_what_it_changed_and_not_what_it_moved(
    capfd: pytest.CaptureFixture[str], article: Path, tmp_path: Path, name: str
) -> None:
    article.write_text(TEXT + "另有5人、5人、5人参加，来自3家企业。\n", encoding="utf-8")
    run(capfd, "extract", article, "-o", tmp_path / name)
    was = article.read_text(encoding="utf-8")
    article.write_text(was.replace("300人", "1300人").replace("另有", "除此之外另有"), encoding="utf-8")
    status, out, _ = run(capfd, "check", "-q", tmp_path / name, article)
    assert (status, out[2:]) == (1, ["    text: 300人 → 1300人", "    value: 300 → 1300"])
    article.write_text(was.replace("另有5人、", "另有"), encoding="utf-8")
    status, out, _ = run(capfd, "check", "-q", tmp_path / name, article)
    assert (status, [line[0] for line in out[1:]]) == (1, ["-"])


def test_a_sample_with_one_number_changed_is_told(tmp_path: Path) -> None:
    samples = shutil.copytree(Path(__file__).parent.parent / "samples", tmp_path / "samples")
    done = real("check", samples)
    assert (done.returncode, done.stderr) == (0, b"")
    assert all(b"f1 1.000" in line for line in done.stdout.splitlines())
    article = samples / "20230915-city-union.txt"
    text = article.read_text(encoding="utf-8")
    assert text.count("站点236个") == 1
    article.write_text(text.replace("站点236个", "站点2036个"), encoding="utf-8")
    done = real("check", "-q", samples)
    shown = done.stdout.decode().splitlines()
    assert (done.returncode, done.stderr, len(shown)) == (1, b"", 4)
    assert shown[0] == str(samples / "20230915-city-union.facts")
    assert "[2036个]" in shown[1]
    assert shown[2:] == ["    text: 236个 → 2036个", "    value: 236 → 2036"]


def test_scores_are_by_kind_and_field() -> None:
    facts = extract(TEXT, source="a")
    rows = [dict(check.row(f)) for f in facts if f.kind != "percentage"]
    money = next(r for r in rows if r["kind"] == "money")
    money["unit"] = "USD"
    lines = list(check.scores([check.compare(rows, facts)]))
    (percentage,) = [line for line in lines if line.startswith("percentage")]
    assert percentage.split()[1:4] == ["precision", "0.000", "recall"]
    (unit,) = [line for line in lines if line.startswith("unit")]
    assert unit.endswith(f"same {(len(rows) - 1) / len(rows):.3f})")
    # 人, USD for CNY, and the % that was not expected
    assert unit.split()[1:9] == ["precision", "0.333", "recall", "0.500", "f1", "0.400", "(2", "expected,"]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("x.jsonl", "not json"),
        ("x.jsonl", "[1]"),
        ("x.json", '{"a": 1}'),
        ("x.csv", "a,b\n1,2\n"),
        ("x.csv", "text,value\n5人,many\n"),
        ("x.facts", "no brackets here\n"),
        ("x.doc", ""),
    ],
)
def test_what_is_no_fixture_is_told(
    capfd: pytest.CaptureFixture[str], article: Path, tmp_path: Path, name: str, content: str
) -> None:
    (tmp_path / name).write_text(content, encoding="utf-8")
    with pytest.raises(InputError, match="x"):
        check.expected(content, name)
    status, _, err = run(capfd, "check", tmp_path / name, article)
    assert (status, err.count("\n")) == (1, 1)
    assert err.startswith(f"unionstats: {tmp_path / name}: no")


def test_a_missing_article_is_a_failure(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "x.jsonl").write_text("", encoding="utf-8")
    status, _, err = run(capfd, "check", tmp_path / "x.jsonl", tmp_path / "no.txt")
    assert (status, err) == (1, f"unionstats: {tmp_path / 'no.txt'}: no such file: check the name\n")

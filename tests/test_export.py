"""Annotation tools get articles with their facts marked, and what they export is read back."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.test_cli import Run, run
from unionstats.cli import parameters
from unionstats.formats import annotation
from unionstats.model import KINDS

# The wide character counts twice in a browser.
TEXT = "𠮷林市总工会消息：2023年9月，泰州市总工会帮扶职工300人。\n发放补助约3万元，建会率达98%。"

__all__ = ["run"]  # a fixture


@pytest.fixture
def article(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    path = Path("a.txt")
    path.write_text(TEXT, encoding="utf-8")
    return path


FILES = {"doccano": "d.jsonl", "labelstudio": "l.json", "brat": "brat"}


def test_the_tools_are_those_of_the_command() -> None:
    assert annotation.TOOLS == parameters.TOOLS
    assert set(FILES) == set(parameters.TOOLS)


@pytest.mark.parametrize("tool", FILES)
def test_what_was_exported_is_read_back_without_a_difference(run: Run, article: Path, tool: str) -> None:
    assert run("export", "--to", tool, "-o", FILES[tool], article) == (0, "", "")
    status, out, err = run("check", FILES[tool])
    assert (status, err) == (0, "")
    assert "count       precision 1.000  recall 1.000" in out


@pytest.mark.parametrize("name", ["e.facts", "e.jsonl", "e.csv", *FILES.values()])
def test_what_a_form_cannot_hold_is_no_difference(run: Run, article: Path, name: str) -> None:
    article.write_text("泰州市的\u200d工会|驿站投入3万元，\ufeff帮扶\u200b职工300人。", encoding="utf-8")
    tool = [tool for tool, file in FILES.items() if file == name]
    assert run(*(["export", "--to", *tool] if tool else ["extract"]), "-o", name, article)[0] == 0
    assert run("check", "-q", name, article)[:2] == (0, "")


def test_doccano_gets_spans_with_kinds(run: Run, article: Path) -> None:
    task = json.loads(run("export", "--to", "doccano", article)[1])
    assert task["text"] == TEXT
    spans = {TEXT[start:end]: kind for start, end, kind in task["label"]}
    assert spans["300人"] == "count"
    assert spans["3万元"] == "money"


def test_a_span_that_a_person_removed_or_relabelled_in_doccano_is_shown(run: Run, article: Path) -> None:
    task = json.loads(run("export", "--to", "doccano", article)[1])
    kinds = {"300人": "measure"}
    task["label"] = [[s, e, kinds.get(TEXT[s:e], k)] for s, e, k in task["label"] if TEXT[s:e] != "98%"]
    Path("d.jsonl").write_text(json.dumps(task), encoding="utf-8")
    status, out, _ = run("check", "-q", "d.jsonl")
    assert status == 1
    assert "    kind: measure → count" in out
    assert out.count("\n+ ") == 1
    entities = [{"start_offset": s, "end_offset": e, "label": k} for s, e, k in task.pop("label")]
    Path("d.jsonl").write_text(json.dumps({**task, "entities": entities, "relations": []}), encoding="utf-8")
    assert run("check", "-q", "d.jsonl")[1] == out


def test_label_studio_counts_as_a_browser_does(run: Run, article: Path) -> None:
    (task,) = json.loads(run("export", "--to", "labelstudio", article)[1])
    result = task["predictions"][0]["result"]
    units = TEXT.encode("utf-16-le")
    for part in result:
        value = part["value"]
        span = value["text"] if part["type"] == "labels" else None
        if span:
            assert units[value["start"] * 2 : value["end"] * 2].decode("utf-16-le") == span
    interface = run("export", "--to", "labelstudio", "--interface")[1]
    assert all(f'<Label value="{kind}"/>' in interface for kind in KINDS)
    assert {f'name="{part["from_name"]}"' for part in result} <= set(interface.split())


def test_a_correction_in_label_studio_is_shown(run: Run, article: Path) -> None:
    (task,) = json.loads(run("export", "--to", "labelstudio", article)[1])
    task["annotations"] = task.pop("predictions")
    for part in task["annotations"][0]["result"]:
        if part["from_name"] == "org":
            part["value"]["text"] = ["泰兴市总工会"]
    Path("l.json").write_text(json.dumps([task]), encoding="utf-8")
    status, out, _ = run("check", "-q", "l.json")
    assert status == 1
    assert "    org: 泰兴市总工会 → 泰州市总工会" in out


def test_brat_gets_a_folder_of_its_own(run: Run, article: Path) -> None:
    run("export", "--to", "brat", "-o", "brat", "--date", "2023-09-15", article)
    assert sorted(p.name for p in Path("brat").iterdir()) == [
        "0001-2023-09-15-a.ann",
        "0001-2023-09-15-a.txt",
        "annotation.conf",
    ]
    ann = Path("brat/0001-2023-09-15-a.ann")
    for line in ann.read_text(encoding="utf-8").splitlines():
        if line.startswith("T"):
            _, head, text = line.split("\t")
            assert TEXT[int(head.split()[1]) : int(head.split()[2])] == text
    ann.write_text(ann.read_text(encoding="utf-8").replace("value=300;", "value=301;"), encoding="utf-8")
    status, out, _ = run("check", "-q", "brat")
    assert (status, out.splitlines()[-1]) == (1, "    value: 301 → 300")
    assert run("export", "--to", "brat", "-o", "brat", article) == (
        2,
        "",
        "unionstats: --output: brat wants a new folder: name one, -o brat/\n",
    )


def test_a_span_over_a_line_break_is_parted_for_brat() -> None:
    rows = list(
        annotation.standoff_rows("T1\tmoney 3 5;6 7\t3万 元\nT2\tcount 0 2\t2人\n#1\tAnnotatorNotes T1\tvalue=3\n")
    )
    assert [(r["start"], r["end"], r["kind"], r.get("value")) for r in rows] == [
        ("0", "2", "count", None),
        ("3", "7", "money", "3"),
    ]


def test_a_tools_file_is_not_rewritten(run: Run, article: Path) -> None:
    run("export", "--to", "doccano", "-o", "d.jsonl", article)
    Path("a.txt").write_text(TEXT.replace("300", "301"), encoding="utf-8")
    was = Path("d.jsonl").read_text(encoding="utf-8").replace('"count"', '"measure"')
    Path("d.jsonl").write_text(was, encoding="utf-8")
    status, _, err = run("check", "--update", "d.jsonl")
    assert (status, err) == (1, "unionstats: d.jsonl: an annotation tool's file: correct it in that tool\n")
    assert Path("d.jsonl").read_text(encoding="utf-8") == was

"""Many inputs: their order, the failed ones, workers that die or take too long."""

from __future__ import annotations

import json
import multiprocessing
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from unionstats import batch
from unionstats.errors import InputError
from unionstats.model import Document


def words(document: Document) -> Iterator[str]:
    """The work of these tests; what the text says is done."""
    text = document.text[:].strip()
    if text == "die":
        os.kill(os.getpid(), signal.SIGKILL)
    if text == "sleep":
        time.sleep(60)
    if text == "raise":
        raise RuntimeError("boom")
    if text.startswith("wait"):
        time.sleep(0.2)
    yield from text.split()


def lay(folder: Path, *texts: str) -> list[str]:
    paths = [folder / f"{n:03}.txt" for n in range(len(texts))]
    for path, text in zip(paths, texts, strict=True):
        path.write_text(text, encoding="utf-8")
    return [str(p) for p in paths]


def run(paths: list[str], jobs: int = 1, timeout: float | None = None) -> list[batch.Outcome[str]]:
    return list(batch.run(batch.sources(paths), words, batch.Settings(), jobs=jobs, timeout=timeout))


@pytest.mark.parametrize("jobs", [1, 2, 5])
def test_outcomes_keep_the_order_of_the_inputs(tmp_path: Path, jobs: int) -> None:
    texts = [f"{'wait ' if n % 7 == 0 else ''}w{n} x" for n in range(40)]
    outcomes = run(lay(tmp_path, *texts), jobs)
    assert [o.rows for o in outcomes] == [tuple(t.split()) for t in texts]
    assert not any(o.error for o in outcomes)


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_long_document_is_handed_on_in_parts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, jobs: int) -> None:
    monkeypatch.setattr(batch, "_ROWS", 2)
    outcomes = run(lay(tmp_path, "a b c d e", "f g", "", "h"), jobs)
    assert [o.rows for o in outcomes] == [("a", "b"), ("c", "d"), ("e",), ("f", "g"), (), (), ("h",)]
    assert [o.part for o in outcomes] == [True, True, False, True, False, False, False]
    assert [o.more for o in outcomes] == [o.part for o in outcomes]


@pytest.mark.parametrize("jobs", [1, 2])
def test_what_a_long_document_held_before_it_failed_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, jobs: int
) -> None:
    def failing(document: Document) -> Iterator[str]:
        yield from words(document)
        if "c" in document.text[:]:
            raise RuntimeError("boom")

    monkeypatch.setattr(batch, "_ROWS", 2)
    path = tmp_path / "x.jsonl"
    path.write_text("\n".join(json.dumps({"text": t}) for t in ("a b c", "d")), encoding="utf-8")
    outcomes = list(batch.run(batch.sources([str(path)]), failing, batch.Settings(), jobs=jobs))
    assert [(o.rows, bool(o.error), o.more) for o in outcomes] == [
        (("a", "b"), False, True),
        ((), True, True),
        (("d",), False, False),
    ]


@pytest.mark.parametrize("jobs", [1, 3])
def test_a_document_that_raises_is_reported_and_the_rest_is_done(tmp_path: Path, jobs: int) -> None:
    paths = lay(tmp_path, "a", "raise", "b")
    outcomes = run([*paths, str(tmp_path / "no.txt")], jobs)
    assert [o.rows for o in outcomes] == [("a",), (), ("b",), ()]
    assert outcomes[1].error.startswith(f"{paths[1]}: could not be worked through (RuntimeError: boom)")
    assert "no such file" in outcomes[3].error


def test_a_worker_that_is_killed_costs_its_document(tmp_path: Path) -> None:
    paths = lay(tmp_path, "a", "die", "b", "die", "c")
    outcomes = run(paths, 2)
    assert [o.rows for o in outcomes] == [("a",), (), ("b",), (), ("c",)]
    assert [o.source for o in outcomes if "was killed" in o.error] == [paths[1], paths[3]]


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_document_that_takes_too_long_is_given_up(tmp_path: Path, jobs: int) -> None:
    outcomes = run(lay(tmp_path, "a", "sleep", "b"), jobs, timeout=2.0)
    assert [o.rows for o in outcomes] == [("a",), (), ("b",)]
    assert "took longer than 2 s" in outcomes[1].error


@pytest.mark.parametrize("jobs", [1, 2, 4])
def test_the_rows_of_a_table_are_documents_of_one_input(tmp_path: Path, jobs: int) -> None:
    texts = ["a", "wait b", "raise", *(f"w{n}" for n in range(60))]
    paths = []
    for name in ("x.jsonl", "y.jsonl"):
        rows = [json.dumps({"text": t, "id": f"{name}{n}"}) for n, t in enumerate(texts)]
        (tmp_path / name).write_text("\n".join(rows), encoding="utf-8")
        paths += [str(tmp_path / name), *lay(tmp_path, "z")]
    outcomes = run(paths, jobs)
    expected = [tuple(t.split()) if t != "raise" else () for t in texts]
    assert [o.rows for o in outcomes] == [*expected, ("z",)] * 2
    assert [o.source for o in outcomes if o.error] == [f"{paths[0]}#3", f"{paths[2]}#3"]
    assert sum(not o.more for o in outcomes) == 4


@pytest.mark.parametrize("bad", ["die", "sleep"])
def test_a_row_that_kills_its_worker_costs_only_itself(tmp_path: Path, bad: str) -> None:
    path = tmp_path / "x.jsonl"
    texts = ("a", bad, "b", "c", bad, bad, "d")
    path.write_text("\n".join(json.dumps({"text": t}) for t in texts), encoding="utf-8")
    outcomes = run([str(path), *lay(tmp_path, "z")], 2, timeout=2.0)
    assert [o.rows for o in outcomes] == [("a",), (), ("b",), ("c",), (), (), ("d",), ("z",)]
    assert [o.source for o in outcomes if o.error] == [f"{path}#{n}" for n in (2, 5, 6)]
    assert [o.more for o in outcomes] == [True] * 6 + [False] * 2


def test_a_table_whose_last_row_kills_its_worker_ends_there(tmp_path: Path) -> None:
    path = tmp_path / "x.jsonl"
    path.write_text("\n".join(json.dumps({"text": t}) for t in ("a", "die")), encoding="utf-8")
    empty = tmp_path / "y.jsonl"
    empty.write_text("", encoding="utf-8")
    outcomes = run([str(path), str(empty), *lay(tmp_path, "z")], 2)
    assert [(o.rows, bool(o.error)) for o in outcomes if o.rows or o.error] == [
        (("a",), False),
        ((), True),
        (("z",), False),
    ]
    assert [o.source for o in outcomes if not o.more][-2:] == [str(empty), str(tmp_path / "000.txt")]


@pytest.mark.parametrize("jobs", [1, 2])
def test_documents_that_are_done_are_passed_over(tmp_path: Path, jobs: int) -> None:
    path = tmp_path / "x.jsonl"
    path.write_text("\n".join(json.dumps({"text": t}) for t in "abcd"), encoding="utf-8")
    first: batch.Outcome[str] = batch.Outcome(str(path), done=2)
    given = [first, *batch.sources(lay(tmp_path, "z"))]
    outcomes = list(batch.run(given, words, batch.Settings(), jobs=jobs))
    assert [o.rows for o in outcomes] == [("c",), ("d",), ("z",)]


def test_what_is_prepared_is_shared_with_the_workers(tmp_path: Path) -> None:
    loaded: list[int] = []
    outcomes = list(
        batch.run(
            batch.sources(lay(tmp_path, "a", "b")),
            words,
            batch.Settings(),
            jobs=2,
            prepare=lambda: loaded.append(os.getpid()),
        )
    )
    assert [o.rows for o in outcomes] == [("a",), ("b",)]
    assert loaded == [os.getpid()]


def test_workers_end_when_the_run_is_left(tmp_path: Path) -> None:
    outcomes = batch.run(
        batch.sources(lay(tmp_path, *["sleep"] * 8, "a")), words, batch.Settings(), jobs=3, timeout=0.5
    )
    next(outcomes)
    outcomes.close()
    assert not [p for p in multiprocessing.active_children() if p.is_alive()]


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_workers_are_begun_as_the_system_bears_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, platform: str
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    outcomes = list(batch.run(batch.sources(lay(tmp_path, "a", "b")), words, batch.Settings(), jobs=2))
    assert [o.rows for o in outcomes] == [("a",), ("b",)]


@pytest.mark.parametrize(("platform", "most"), [("linux", 100), ("win32", 60)])
def test_no_more_workers_are_begun_than_can_be_waited_for(
    monkeypatch: pytest.MonkeyPatch, platform: str, most: int
) -> None:
    begun: list[int] = []
    real = batch._Pool

    def pool(work: Any, settings: batch.Settings, jobs: int, timeout: float | None) -> batch._Pool:
        begun.append(jobs)
        return real(work, settings, jobs, timeout)

    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(os, "cpu_count", lambda: 100)
    monkeypatch.setattr(batch, "_Pool", pool)
    assert list(batch.run([], words, batch.Settings(), jobs=0)) == []
    assert begun == [most]


def test_workers_are_begun_alike_whatever_this_python_does_by_itself(tmp_path: Path) -> None:
    lay(tmp_path, "帮扶职工300人。")
    program = (
        "import multiprocessing, sys; from unionstats.cli import run\n"
        "if __name__ == '__main__':\n"
        "    multiprocessing.set_start_method(sys.argv[1])\n"
        "    sys.exit(run(['extract', '--jobs', '2', '-f', 'csv', '--columns', 'value,unit', sys.argv[2]]))"
    )
    for method in multiprocessing.get_all_start_methods():
        asked = [sys.executable, "-c", program, method, str(tmp_path)]
        done = subprocess.run(asked, capture_output=True, text=True, check=True)
        assert done.stdout.splitlines() == ["value,unit", "300,人"]


# -- paths -----------------------------------------------------------------------------------------------------------


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    for path in (tmp_path / "pipe.txt", Path("/dev/zero")):
        with pytest.raises(InputError, match="not a regular file"):
            batch.load(str(path), 100)
    assert next(batch.sources([str(tmp_path)])).error


def test_a_folder_that_cannot_be_listed_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "shut").mkdir()
    paths = lay(tmp_path, "a")
    scandir = os.scandir

    def refuse(path: str) -> object:
        if path.endswith("shut"):
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    monkeypatch.setattr("os.scandir", refuse)
    found = list(batch.sources([str(tmp_path)]))
    assert [o.source for o in found] == [paths[0], str(tmp_path / "shut")]
    assert found[1].error == f"{tmp_path / 'shut'}: cannot be listed (Permission denied): check its permissions"


def test_a_file_that_is_too_large_is_refused(tmp_path: Path) -> None:
    (path,) = lay(tmp_path, "x" * 101)
    with pytest.raises(InputError, match=r"larger than 100 bytes.*--max-bytes"):
        batch.load(path, 100)
    assert len(batch.load(path, 101)) == 101


def test_a_name_that_cannot_be_one_is_refused() -> None:
    with pytest.raises(InputError, match="cannot be read"):
        batch.load("a\0b", 100)


def test_a_file_that_may_not_be_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr("os.stat", refuse)
    with pytest.raises(InputError, match="check its permissions"):
        batch.load("a.txt", 100)


@pytest.mark.parametrize(
    ("argument", "text"),
    [("全市300家", True), ("-", False), ("no.txt", False), ("300 people", True), ("a\0b", True), ("今年.txt", True)],
)
def test_an_argument_is_a_text_or_a_file(argument: str, text: bool) -> None:
    assert batch.is_text(argument) is text


def test_an_argument_that_is_a_file_is_one(tmp_path: Path) -> None:
    (path,) = lay(tmp_path, "x")
    assert not batch.is_text(path)

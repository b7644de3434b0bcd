"""An interrupted run goes on where it stopped and ends with the same bytes."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests import kill
from unionstats import batch, cli, journal, pipeline

TEXT = "泰州市总工会帮扶职工{n}人，发放补助{n}.50万元，同比增长{n}%。\n"


class Stop(BaseException):
    """What interrupts a run here."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "in").mkdir()
    for n in range(6):
        (tmp_path / "in" / f"{n}.txt").write_text(TEXT.format(n=n + 2), encoding="utf-8")
    rows = "".join(f'{{"text": "{TEXT.format(n=n + 20).strip()}"}}\n' for n in range(4))
    (tmp_path / "in.jsonl").write_text(rows, encoding="utf-8")
    return tmp_path


def extract(folder: Path, name: str, *more: str) -> int:
    return cli.run(["extract", "-q", "-o", str(folder / name), *more, str(folder / "in"), str(folder / "in.jsonl")])


def stopping(real: Callable[..., object], calls: list[str], at: int) -> Callable[..., object]:
    """``pipeline.facts`` that counts its documents and is interrupted in the ``at``-th."""

    def facts(document: object) -> object:
        calls.append(getattr(document, "source", ""))
        if len(calls) == at:
            raise Stop
        return real(document)

    return facts


def interrupted(folder: Path, monkeypatch: pytest.MonkeyPatch, name: str, at: int) -> list[str]:
    """A run with --resume that stops in its ``at``-th document; returns those it worked on."""
    calls: list[str] = []
    with monkeypatch.context() as patched:
        patched.setattr(pipeline, "facts", stopping(pipeline.facts, calls, at))
        if at:
            with pytest.raises(Stop):
                extract(folder, name, "--resume")
        else:
            extract(folder, name, "--resume")
    return calls


@pytest.mark.parametrize("suffix", [".jsonl", ".csv", ".xlsx", ".sqlite", ".facts"])
@pytest.mark.parametrize("at", [1, 2, 4, 7, 9, 10])
def test_a_run_goes_on_where_it_was_interrupted(
    folder: Path, monkeypatch: pytest.MonkeyPatch, suffix: str, at: int
) -> None:
    assert extract(folder, f"whole{suffix}") == 0
    name = f"facts{suffix}"
    (folder / name).write_text("old", encoding="utf-8")
    worked = interrupted(folder, monkeypatch, name, at)
    assert (folder / name).read_text(encoding="utf-8") == "old"
    assert [p.name for p in folder.glob(".*")] == [f".{name}.resume"]
    again = interrupted(folder, monkeypatch, name, 0)
    assert (folder / name).read_bytes() == (folder / f"whole{suffix}").read_bytes()
    assert list(folder.glob(".*")) == []
    # Of a table the row before the interruption may be read twice, for it was not known whether it was the last.
    assert len(worked) + len(again) - 11 in (0, 1)


@pytest.mark.parametrize("at", range(1, 12))
def test_a_document_that_is_there_in_part_is_read_anew(folder: Path, monkeypatch: pytest.MonkeyPatch, at: int) -> None:
    """Interrupted behind the ``at``-th outcome, some of which are parts of documents."""
    monkeypatch.setattr(batch, "_ROWS", 2)
    assert extract(folder, "whole.csv") == 0
    real = journal.Journal._add
    calls: list[object] = []

    def stopping_add(self: journal.Journal[object], identity: object, outcome: batch.Outcome[object]) -> None:
        calls.append(outcome)
        if len(calls) > at:
            raise Stop
        real(self, identity, outcome)  # type: ignore[arg-type]

    with monkeypatch.context() as patched:
        patched.setattr(journal.Journal, "_add", stopping_add)
        with pytest.raises(Stop):
            extract(folder, "facts.csv", "--resume")
    assert extract(folder, "facts.csv", "--resume") == 0
    assert (folder / "facts.csv").read_bytes() == (folder / "whole.csv").read_bytes()


def test_an_input_that_changed_is_read_anew_and_all_behind_it(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    interrupted(folder, monkeypatch, "facts.csv", 6)
    (folder / "in" / "2.txt").write_text(TEXT.format(n=12345), encoding="utf-8")
    again = interrupted(folder, monkeypatch, "facts.csv", 0)
    assert [Path(source).name for source in again[:2]] == ["2.txt", "3.txt"]
    assert "12345人" in (folder / "facts.csv").read_text(encoding="utf-8")


def test_another_request_begins_anew(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    interrupted(folder, monkeypatch, "facts.csv", 6)
    assert extract(folder, "facts.csv", "--resume", "--date", "2020-02-02") == 0
    assert extract(folder, "whole.csv", "--date", "2020-02-02") == 0
    assert (folder / "facts.csv").read_bytes() == (folder / "whole.csv").read_bytes()


@pytest.mark.parametrize("damage", [lambda b: b[:-7], lambda b: b[:-30] + b"x" + b[-29:], lambda b: b + b"\0" * 99])
def test_a_broken_end_of_the_journal_is_done_anew(
    folder: Path, monkeypatch: pytest.MonkeyPatch, damage: Callable[[bytes], bytes]
) -> None:
    assert extract(folder, "whole.csv") == 0
    interrupted(folder, monkeypatch, "facts.csv", 5)
    path = folder / ".facts.csv.resume"
    path.write_bytes(damage(path.read_bytes()))
    assert extract(folder, "facts.csv", "--resume") == 0
    assert (folder / "facts.csv").read_bytes() == (folder / "whole.csv").read_bytes()


def test_failures_are_told_again_and_counted(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "in" / "1.txt").write_bytes(b"\0\1" * 99)
    for jobs in ("1", "2"):
        (folder / f"{jobs}.csv").mkdir()  # so that the output fails when all is done
        assert extract(folder, f"{jobs}.csv", "--resume") == 2
        (folder / f"{jobs}.csv").rmdir()
    assert cli.run(["extract", "--fail-fast", "--resume", "-o", str(folder / "f.csv"), str(folder / "in")]) == 1
    assert (folder / ".f.csv.resume").exists()
    capsys.readouterr()
    assert cli.run(["extract", "--resume", "-o", str(folder / "f.csv"), str(folder / "in")]) == 1
    told = capsys.readouterr().err.splitlines()
    assert "1.txt" in told[0]
    assert told[1] == "unionstats: 6 files, 15 facts, 1 failed"


def test_entities_go_on_too(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from unionstats import explain

    command = ["entities", "-q", "--resume", "-o", str(folder / "names.csv"), str(folder / "in")]
    calls: list[str] = []
    with monkeypatch.context() as patched:
        patched.setattr(explain, "entities", stopping(explain.entities, calls, 4))
        with pytest.raises(Stop):
            cli.run(command)
    assert cli.run(command) == 0
    assert cli.run(["entities", "-q", "-o", str(folder / "whole.csv"), str(folder / "in")]) == 0
    assert (folder / "names.csv").read_bytes() == (folder / "whole.csv").read_bytes()


@pytest.mark.parametrize(
    ("args", "told"),
    [
        ((), "--resume: goes on with a file: name one with --output"),
        (("-o", "x.csv", "-"), "--resume: standard input cannot be read twice: name files"),
        (("-o", "/dev/null", "-f", "csv", "a.txt"), "--resume: /dev/null: not a file"),
    ],
)
def test_what_cannot_be_resumed_is_refused(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    args: tuple[str, ...],
    told: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert cli.run(["extract", "--resume", *args]) == 2
    assert told in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_a_run_that_never_began_leaves_no_journal(folder: Path) -> None:
    path = folder / "in.jsonl"
    assert cli.run(["extract", "--resume", "-o", str(path), str(path)]) == 2
    assert list(folder.glob(".*")) == []


def test_two_runs_do_not_write_one_journal(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("fcntl")
    with journal.kept(str(folder / "facts.csv"), "", tuple):
        child = os.fork()
        if not child:
            os._exit(extract(folder, "facts.csv", "--resume"))
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 2


class Windows:
    """``msvcrt``, whose lock of a byte is refused while ``taken``."""

    LK_NBLCK = 2

    def __init__(self) -> None:
        self.taken = False
        self.locked: list[int] = []

    def locking(self, descriptor: int, mode: int, count: int) -> None:
        assert (mode, count, os.lseek(descriptor, 0, os.SEEK_CUR)) == (self.LK_NBLCK, 1, journal._LOCKED)
        if self.taken:
            raise PermissionError(13, "Permission denied")
        self.locked.append(descriptor)


def test_windows_locks_a_journal_and_removes_it_when_it_is_closed(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    windows = Windows()
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setitem(sys.modules, "msvcrt", windows)
    real = Path.unlink

    def unlink(path: Path, missing_ok: bool = False) -> None:
        if path.suffix == ".resume":
            with pytest.raises(OSError, match="descriptor"):
                os.fstat(windows.locked[-1])
        real(path, missing_ok)

    monkeypatch.setattr(Path, "unlink", unlink)
    assert extract(folder, "facts.csv", "--resume") == 0
    assert windows.locked
    assert list(folder.glob(".*")) == []
    windows.taken = True
    assert extract(folder, "facts.csv", "--resume") == 2
    assert "another run is writing this output" in capsys.readouterr().err


def test_a_journal_is_no_link(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "other").write_text("theirs", encoding="utf-8")
    (folder / ".facts.csv.resume").symlink_to(folder / "other")
    assert extract(folder, "facts.csv", "--resume") == 74
    assert "the journal cannot be written" in capsys.readouterr().err
    assert (folder / "other").read_text(encoding="utf-8") == "theirs"


def test_killed_runs_end_with_the_same_bytes(tmp_path: Path) -> None:
    killed, wrong = kill.differences(kill.lay(tmp_path, 30), [".jsonl", ".xlsx"], 4, seed=1)
    assert (killed, wrong) == (4, [])

"""An output file appears whole or not at all, whatever fails, and never over an input."""

from __future__ import annotations

import errno
import io
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, TextIO

import pytest

from unionstats import cli, output
from unionstats.errors import DataError, OutputError, UsageError


def lines(out: TextIO) -> None:
    for n in range(5000):
        out.write(f"{n}\n")


def failing(real: Callable[..., Any], n: int) -> tuple[Callable[..., Any], list[int]]:
    """``real`` whose n-th call fails as on a full disk, and the number of calls."""
    calls = [0]

    def call(*args: Any, **options: Any) -> Any:
        calls[0] += 1
        if calls[0] == n:
            raise OSError(errno.ENOSPC, "No space left on device")
        return real(*args, **options)

    return call, calls


@pytest.mark.parametrize("name", ["open", "fsync", "replace", "chmod"])
@pytest.mark.parametrize("old", [None, "old"])
def test_whatever_fails_the_old_file_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, old: str | None
) -> None:
    target = tmp_path / "facts.csv"
    for n in range(1, 10):
        if old:
            target.write_text(old, encoding="utf-8")
        else:
            target.unlink(missing_ok=True)
        call, calls = failing(getattr(os, name), n)
        with monkeypatch.context() as patched:
            patched.setattr(os, name, call)
            error = ""
            try:
                output.to_file(str(target), write=lines)
            except OutputError as e:
                error = str(e)
        assert error in ("", f"{target}: cannot be written: No space left on device")
        assert [p.name for p in tmp_path.iterdir() if p != target] == []
        if error:
            assert (target.read_text(encoding="utf-8") if target.exists() else None) == old
        else:
            assert target.read_text(encoding="utf-8").endswith("4999\n")
        if calls[0] < n:
            return
    pytest.fail("the calls never end")


def test_a_write_that_fails_leaves_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "facts.csv"
    target.write_text("old", encoding="utf-8")

    def broken(out: TextIO) -> None:
        out.write("half")
        out.flush()
        raise OSError(errno.EIO, "Input/output error")

    with pytest.raises(OutputError, match="Input/output error"):
        output.to_file(str(target), write=broken)
    assert [p.name for p in tmp_path.iterdir()] == ["facts.csv"]
    assert target.read_text(encoding="utf-8") == "old"


def test_an_interruption_leaves_the_old_file(tmp_path: Path) -> None:
    def interrupted(out: TextIO) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        output.to_file(str(tmp_path / "facts.csv"), write=interrupted)
    assert list(tmp_path.iterdir()) == []


def test_an_unfinished_file_of_another_run_is_left_alone(tmp_path: Path) -> None:
    other = tmp_path / f".facts.csv.{os.getpid()}-0.part"
    other.write_text("theirs", encoding="utf-8")
    output.to_file(str(tmp_path / "facts.csv"), write=lines)
    assert other.read_text(encoding="utf-8") == "theirs"
    assert (tmp_path / "facts.csv").stat().st_size > 5000


@pytest.mark.parametrize("link", [Path.symlink_to, Path.hardlink_to])
def test_an_input_by_another_name_is_an_input(tmp_path: Path, link: Callable[[Path, Path], None]) -> None:
    source = tmp_path / "a.md"
    source.write_text("x", encoding="utf-8")
    link(tmp_path / "b.md", source)
    with pytest.raises(UsageError, match="is an input too"):
        output.to_file(str(tmp_path / "b.md"), write=lines, inputs=["-", "gone\0", str(source)])
    assert source.read_text(encoding="utf-8") == "x"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
def test_a_device_is_written_as_it_is() -> None:
    output.to_file("/dev/null", write=lines)
    with pytest.raises(OutputError, match="No space left"):
        output.to_file("/dev/full", write=lines)


def test_a_path_that_is_not_utf8_can_be_written(tmp_path: Path) -> None:
    output.to_file(str(tmp_path / "f"), write=lambda out: print("a\udcff", file=out, end=""))
    assert (tmp_path / "f").read_bytes() == b"a\\udcff"


# -- standard output -------------------------------------------------------------------------------------------------


class Pipe(io.RawIOBase):
    """A standard output whose writes fail."""

    def __init__(self, number: int) -> None:
        self.number = number
        self.spent = False

    def writable(self) -> bool:
        return True

    def write(self, data: object) -> int:
        if self.spent:
            return len(data)  # type: ignore[arg-type]
        raise OSError(self.number, os.strerror(self.number))


@pytest.mark.parametrize(
    ("number", "error"), [(errno.ENOSPC, OutputError), (errno.EPIPE, output.ReaderGoneError), (errno.EIO, OutputError)]
)
def test_a_standard_output_that_fails_is_told_by_its_error(
    monkeypatch: pytest.MonkeyPatch, number: int, error: type[Exception]
) -> None:
    pipe = Pipe(number)
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(io.BufferedWriter(pipe, 16)))
    with pytest.raises(error):
        output.to_stdout(lines)
    failed = output.hush()
    assert failed is not None
    assert failed.errno == number
    pipe.spent = True  # what is left may go


def test_a_closed_standard_output_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    with pytest.raises(OutputError, match="standard output is closed"):
        output.to_stdout(lines)
    assert output.hush() is None
    assert cli.run(["--help"]) == 74


@pytest.mark.parametrize(
    ("raised", "status", "told"),
    [
        (KeyboardInterrupt(), 130, "interrupted"),
        (cli._Terminated(), 143, "terminated"),
        (OSError(errno.ENOSPC, "No space left on device"), 74, "cannot be written"),
        (output.ReaderGoneError(), 0, ""),
        (SystemExit(1), 0, ""),
        (DataError("words.txt: the file has no entries"), 1, "words.txt"),
        (RecursionError("deep"), 1, "please report it"),
    ],
)
def test_whatever_ends_a_run_has_its_status(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    raised: BaseException,
    status: int,
    told: str,
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise raised

    monkeypatch.setattr(cli.app, "invoke", fail)
    assert cli.run(["rules"]) == status
    err = capsys.readouterr().err.strip()
    assert told in err
    assert err.count("\n") == 0

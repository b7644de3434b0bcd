"""An output file appears whole or not at all, whatever fails, and never over an input."""

from __future__ import annotations

import contextlib
import errno
import io
import os
import signal
import stat
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TextIO

import pytest

from unionstats import cli, extract, output
from unionstats.batch import Outcome
from unionstats.cli import rows, stopping
from unionstats.errors import DataError, OutputError, UsageError
from unionstats.formats import FORMATS, Format, Sheet
from unionstats.model import COLUMNS

FACTS = extract("泰州市总工会帮扶职工300人，发放补助5万元，同比增长3%。\n" * 20)


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
        whole = f"{target}: is whole, but its folder cannot be put on disk: No space left on device"
        assert error in ("", whole, f"{target}: cannot be written: No space left on device")
        assert (error == whole) == ((name, n) in (("fsync", 3), ("open", 4)))  # behind the rename
        assert [p.name for p in tmp_path.iterdir() if p != target] == []
        if error and error != whole:
            assert (target.read_text(encoding="utf-8") if target.exists() else None) == old
        else:
            assert target.read_text(encoding="utf-8").endswith("4999\n")
        if calls[0] < n:
            return
    pytest.fail("the calls never end")


@pytest.mark.parametrize("answer", [errno.EINVAL, errno.ENOTSUP, errno.EBADF])
def test_a_file_system_that_syncs_no_folder_is_no_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: int
) -> None:
    real = os.fsync

    def fsync(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(answer, os.strerror(answer))
        real(descriptor)

    monkeypatch.setattr(os, "fsync", fsync)
    output.to_file(str(tmp_path / "facts.csv"), write=lines)
    assert (tmp_path / "facts.csv").read_text(encoding="utf-8").endswith("4999\n")


def deliver(form: Format, target: Path, *, append: bool = False) -> None:
    """Write some facts as the command does."""
    sheet = Sheet(iter(FACTS), COLUMNS, name="facts")
    rows._deliver(sheet, form, str(target), [], bom=True, append=append, resume=False, pager=False)


@contextlib.contextmanager
def disk(size: int) -> Iterator[None]:
    """No file can grow beyond ``size`` bytes, whoever writes it, Python or a library in C."""
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.parametrize(
    ("form", "append"),
    [*((f, False) for f in FORMATS.values() if f.suffixes), *((f, True) for f in FORMATS.values() if f.append)],
    ids=lambda value: value.name if isinstance(value, Format) else "append" if value else "new",
)
def test_a_disk_that_is_full_at_any_byte_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: Format, append: bool
) -> None:
    spare, folder = tmp_path / "spare", tmp_path / "out"
    spare.mkdir()
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(spare))
    target = folder / f"facts{form.suffixes[0]}"
    deliver(form, target)
    size, old = target.stat().st_size, target.read_bytes()
    assert size > 4000
    for limit in range(0, size, size // 20 + 1):
        for there in (old,) if append else (old, None):
            target.unlink(missing_ok=True)
            if there is not None:
                target.write_bytes(there)
            with disk(limit), pytest.raises(OutputError, match="cannot be written"):
                deliver(form, target, append=append)
            assert (target.read_bytes() if target.exists() else None) == there, limit
            assert [p for p in (*folder.iterdir(), *spare.iterdir()) if p != target] == []
    deliver(form, target, append=append)
    assert append or target.read_bytes() == old


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


def test_a_pipe_that_nobody_reads_on_windows_is_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    pipe = Pipe(errno.EINVAL)
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(io.BufferedWriter(pipe, 16)))
    monkeypatch.setattr(sys, "platform", "win32")
    with pytest.raises(output.ReaderGoneError):
        output.to_stdout(lines)
    pipe.spent = True


def test_only_what_may_be_written_is_synced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As on Windows, which syncs no file that is open for reading."""
    fcntl = pytest.importorskip("fcntl")
    real = os.fsync

    def fsync(descriptor: int) -> None:
        if fcntl.fcntl(descriptor, fcntl.F_GETFL) & os.O_ACCMODE == os.O_RDONLY:
            raise OSError(errno.EBADF, "Bad file descriptor")
        real(descriptor)

    monkeypatch.setattr(os, "fsync", fsync)
    (tmp_path / "out").write_text("old", encoding="utf-8")
    (tmp_path / "out").chmod(0o444)
    output.to_file(str(tmp_path / "out"), write=lines)
    assert (tmp_path / "out").read_text(encoding="utf-8").startswith("0\n1\n")
    assert stat.S_IMODE((tmp_path / "out").stat().st_mode) == 0o444


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
        (stopping.TerminatedError(), 143, "terminated"),
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


class _Loud:
    """An object in whose ``__del__`` Ctrl-C comes."""

    def __del__(self) -> None:
        stopping._stop(signal.SIGINT, None)


@pytest.mark.parametrize(("raised", "status"), [(KeyboardInterrupt(), 130), (stopping.TerminatedError(), 143)])
def test_asked_to_stop_once_more_it_exits_as_at_first(
    monkeypatch: pytest.MonkeyPatch, raised: BaseException, status: int
) -> None:
    def asked_again(*_: object) -> None:
        raise raised

    kept = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    monkeypatch.setattr(cli, "run", asked_again)
    monkeypatch.setattr(sys, "unraisablehook", sys.unraisablehook)
    try:
        with pytest.raises(SystemExit) as ended:
            cli.main()
        assert ended.value.code == status
        assert signal.getsignal(signal.SIGINT) == signal.getsignal(signal.SIGTERM) == signal.SIG_IGN
    finally:
        for number, handler in kept.items():
            signal.signal(number, handler)


class _Broken:
    """An object whose ``__del__`` fails."""

    def __del__(self) -> None:
        raise ValueError("broken")


def test_ctrl_c_is_heard_where_python_forgets_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(stopping, "_asked", [])
    monkeypatch.setattr(sys, "unraisablehook", stopping._forgotten)
    tally = rows.Tally(1, "facts", shown=False)
    outcomes = [Outcome("a.txt", (1,)), Outcome("b.txt", (2,))]
    assert list(rows.rows_of(outcomes, lambda _: True, tally, fail_fast=False)) == [1, 2]
    loud = _Loud()
    del loud
    assert capsys.readouterr().err == ""  # it is told once, where it ends the run
    with pytest.raises(KeyboardInterrupt):
        list(rows.rows_of(outcomes, lambda _: True, tally, fail_fast=False))
    broken = _Broken()
    del broken
    assert "ValueError: broken" in capsys.readouterr().err

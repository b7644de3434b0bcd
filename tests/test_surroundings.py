"""The same input gives the same bytes wherever and however it runs; signals and full disks leave nothing behind."""

from __future__ import annotations

import contextlib
import io
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any, TextIO

import pytest

from unionstats import output
from unionstats.errors import OutputError

COMMAND = (sys.executable, "-m", "unionstats", "extract", "-q")
TEXT = "2024年8月，泰州市总工会帮扶职工{n}人，发放补助{n}万元，同比增长{n}%。去年底有{n}家。\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "in").mkdir()
    for n in range(12):
        lines = "".join(TEXT.format(n=k) for k in (n + 2, n + 3, n + 4))
        (tmp_path / "in" / f"{n:02}.txt").write_text(lines, encoding="utf-8")
    return tmp_path


def facts(folder: Path, *more: str, **environment: str) -> bytes:
    command = [*COMMAND, *more, str(folder / "in")]
    done = subprocess.run(command, env={**os.environ, **environment}, capture_output=True, timeout=600, check=True)
    return done.stdout


def test_the_bytes_do_not_depend_on_where_it_runs(folder: Path) -> None:
    expected = facts(folder)
    assert expected.count(b"\n") > 40
    places = (
        ("0", "C", "Asia/Shanghai"),
        ("1", "zh_CN.UTF-8", "America/Los_Angeles"),
        ("2", "POSIX", "Pacific/Kiritimati"),
        ("3", "zh_CN.GB18030", "UTC"),
    )
    for jobs, (seed, locale, zone) in zip(range(1, 9), places * 2, strict=True):
        assert facts(folder, "-j", str(jobs), PYTHONHASHSEED=seed, LC_ALL=locale, TZ=zone) == expected


def test_it_needs_no_home_no_input_and_no_place_to_write(folder: Path) -> None:
    expected = facts(folder)
    home = folder / "home"
    home.mkdir()
    (home / "taken").touch()
    home.chmod(0o500)  # which does not keep an administrator out: a cache folder that is a file does
    given = {"HOME": str(home), "TMPDIR": str(home), "XDG_CACHE_HOME": str(home / "taken")}
    assert facts(folder, **given) == expected
    assert facts(folder, "-j", "2", HOME="/dev/null") == expected
    assert [(p.name, p.stat().st_size) for p in home.iterdir()] == [("taken", 0)]
    closed = f"{' '.join(COMMAND)} {folder / 'in'} <&-"
    assert subprocess.run(["bash", "-c", closed], capture_output=True, timeout=600, check=True).stdout == expected


def test_planted_caches_change_nothing(folder: Path) -> None:
    expected = facts(folder)
    planted = folder / "tmp"
    planted.mkdir()
    for name in ("jieba.cache", "jieba.u.cache", "dict.txt", "userdict.txt"):
        (planted / name).write_bytes(b"\xe9\x01\x00\x00\x00")  # what marshal reads without complaint
    assert facts(folder, TMPDIR=str(planted), TEMP=str(planted), TMP=str(planted)) == expected
    names = sorted(p.name for p in planted.iterdir())
    assert names == ["dict.txt", "jieba.cache", "jieba.u.cache", "userdict.txt"]


# -- signals ---------------------------------------------------------------------------------------------------------


def ended(group: int) -> bool:
    """Is no process of ``group`` left, on a machine that may be slow to bury the last?"""
    until = time.monotonic() + 300
    with contextlib.suppress(ProcessLookupError):
        while time.monotonic() < until:
            os.killpg(group, 0)
            time.sleep(0.1)
        return False
    return True


@pytest.mark.parametrize(("sent", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_signal_ends_all_processes_at_once(folder: Path, sent: signal.Signals, status: int) -> None:
    target = folder / "facts.csv"
    command = [*COMMAND, "-j", "3", "-o", str(target), *[str(folder / "in")] * 300]
    with subprocess.Popen(command, stderr=subprocess.DEVNULL, start_new_session=True) as process:
        until = time.monotonic() + 300
        while not list(folder.glob(".facts.csv*")) and time.monotonic() < until:
            time.sleep(0.02)
        time.sleep(0.5)
        process.send_signal(sent)
        assert process.wait(timeout=600) == status
    assert ended(process.pid)
    assert list(folder.glob("*facts*")) == list(folder.glob(".facts*")) == []


def test_workers_do_not_outlive_a_killed_run(folder: Path) -> None:
    command = [*COMMAND, "-j", "3", "-o", str(folder / "facts.csv"), *[str(folder / "in")] * 300]
    with subprocess.Popen(command, stderr=subprocess.DEVNULL, start_new_session=True) as process:
        time.sleep(1.5)
        process.kill()
        process.wait()
    assert ended(process.pid)


def test_each_line_reaches_a_reader_at_once(folder: Path) -> None:
    end, slow = os.pipe()  # the second input does not end yet
    command = [*COMMAND, str(folder / "in" / "00.txt"), f"/dev/fd/{end}"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, pass_fds=(end,)) as process:
        os.close(end)
        with open(slow, "w", encoding="utf-8") as writer:
            assert process.stdout
            assert process.stdout.readline().startswith('{"source": ')
            writer.write(TEXT.format(n=5))
        assert process.wait(timeout=600) == 0


def test_a_terminal_sees_how_far_it_is(folder: Path) -> None:
    leader, follower = os.openpty()
    command = [*COMMAND[:-1], "-o", str(folder / "facts.csv"), *[str(folder / "in")] * 12]
    with subprocess.Popen(command, stderr=follower, stdin=subprocess.DEVNULL, start_new_session=True) as process:
        os.close(follower)
        shown = b""
        with contextlib.suppress(OSError):  # what reading ends with when nobody writes any more
            while piece := os.read(leader, 4096):
                shown += piece
        assert process.wait(timeout=600) == 0
    os.close(leader)
    *drawn, last = shown.decode().replace("\x1b[K", "").strip().split("\r")
    assert re.fullmatch(r"\d+/144, \d+ facts, \d+\.\d a second, \d+ s left", drawn[0].strip() or drawn[1])
    assert last.strip() == "unionstats: 144 files, 2592 facts"


# -- full disks ------------------------------------------------------------------------------------------------------


class Disk(io.FileIO):
    """A file whose ``n``-th write fails."""

    left = 0

    def write(self, data: Any) -> int:
        Disk.left -= 1
        if Disk.left == 0:
            raise OSError(28, "No space left on device")
        return super().write(data) or 0


def test_every_write_may_fail(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "facts.csv"
    target.write_text("old", encoding="utf-8")

    def opened(path: Path, mode: str, **options: Any) -> io.TextIOWrapper:
        return io.TextIOWrapper(io.BufferedWriter(Disk(path, mode), 512), **options)

    monkeypatch.setattr(output, "open", opened, raising=False)
    rows = [f"{n}\n" * 1000 for n in range(40)]

    def write(out: TextIO) -> None:
        for row in rows:
            out.write(row)

    for n in range(1, 1000):
        Disk.left, error = n, ""
        try:
            output.to_file(str(target), write=write)
        except OutputError as e:
            error = str(e)
        if not error:
            assert target.read_text(encoding="utf-8") == "".join(rows)
            assert n > 10
            return
        assert error == f"{target}: cannot be written: No space left on device"
        assert target.read_text(encoding="utf-8") == "old"
        assert [p.name for p in tmp_path.iterdir()] == ["facts.csv"]
    pytest.fail("the writes never end")


@pytest.mark.parametrize(
    ("suffix", "resume"), [(".csv", ()), (".xlsx", ()), (".sqlite", ()), (".html", ()), (".csv", ("--resume",))]
)
def test_a_disk_that_fills_up_leaves_the_old_file(folder: Path, suffix: str, resume: tuple[str, ...]) -> None:
    resource = pytest.importorskip("resource")
    target = folder / f"facts{suffix}"
    target.write_text("old", encoding="utf-8")
    bare = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}  # else Python would leave modules cut short behind
    for size in (0, 300):
        command = [*COMMAND, *resume, "-o", str(target), str(folder / "in")]

        def limited(size: int = size) -> None:
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

        done = subprocess.run(command, capture_output=True, preexec_fn=limited, timeout=600, env=bare, check=False)
        assert done.returncode == 74, (size, done)
        assert done.stderr.count(b"\n") == 1
        assert b"cannot be written" in done.stderr
        assert target.read_text(encoding="utf-8") == "old"
        assert [p.name for p in folder.glob(".*") if p.suffix != ".resume"] == []
    assert subprocess.run([*COMMAND, *resume, "-o", str(target), str(folder / "in")], check=False).returncode == 0
    assert list(folder.glob(".*")) == []

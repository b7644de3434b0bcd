"""``python -m tests.faults``: each system call by which an output is written fails, one after the other (needs strace).

For each format, with and without an old output (to which a database is also appended), the n-th write, sync and rename
fails once, or from there on, for every n.  Exit status 1 if a run ends with another status than 74, leaves another
output than the old one (but for the sync of the folder behind the rename, where the new one is whole), or a file more.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import sqlite3
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from unionstats import cli
from unionstats.formats import FORMATS

CALLS = ("write", "writev", "pwrite64", "pwritev", "fsync", "fdatasync", "ftruncate", "rename", "renameat", "renameat2")
TEXT = "泰州市总工会帮扶职工{n}人，发放补助{n}万元，同比增长{n}%。\n"
LINES = 24  # some buffers full of every format


@dataclass(frozen=True)
class Done:
    """How a run ended, and what it said."""

    status: int
    said: str


class Runs:
    """Runs over one article in ``folder``, whose output, temporary files and messages are looked at."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.article = folder / "a.txt"
        self.article.write_text("".join(TEXT.format(n=n + 2) for n in range(LINES)), encoding="utf-8")
        for name in ("out", "tmp"):
            (folder / name).mkdir()
        tempfile.tempdir = os.environ["TMPDIR"] = str(folder / "tmp")
        # The words and tables are read once, the runs are forked from here.
        assert cli.run(["extract", "-q", "-o", os.devnull, "-f", "csv", str(self.article)]) == 0

    def run(self, options: list[str], *strace: str) -> Done:
        """One run of the command with ``options`` in a process that strace follows with its own."""
        wait, go = os.pipe()
        child = os.fork()
        if not child:
            os.close(go)
            os.dup2(os.open(self.folder / "said", os.O_WRONLY | os.O_CREAT | os.O_TRUNC), 2)
            os.read(wait, 1)
            os._exit(cli.run(["extract", "-q", *options, str(self.article)]))
        os.close(wait)
        command = ["strace", "-f", "-o", str(self.folder / "log"), *strace, "-p", str(child)]
        with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as tracer:
            assert tracer.stderr
            assert "attached" in tracer.stderr.readline()
            os.write(go, b"!")
            os.close(go)
            status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
            tracer.communicate()
        return Done(status, (self.folder / "said").read_text(encoding="utf-8"))

    def counted(self, options: list[str]) -> list[str]:
        """The calls of a run that nothing happens to, in their order."""
        done = self.run(options, "-e", f"trace={','.join(CALLS)}")
        assert done == Done(0, ""), done
        log = (self.folder / "log").read_text(encoding="utf-8")
        return re.findall(r"^\d+ +(\w+)\(", log, re.MULTILINE)

    def wrong(self, target: Path, options: list[str], old: bytes | None) -> Iterator[tuple[str, str]]:
        """The runs of which one call fails, each with what is wrong after it (or nothing)."""
        self.lay(target, old)
        calls = self.counted(options)
        new = target.read_bytes()
        number: Counter[str] = Counter()
        for place, call in enumerate(calls):
            number[call] += 1
            for more in ("", "+"):
                self.lay(target, old)
                failing = f"inject={call}:error={'ENOSPC' if 'write' in call else 'EIO'}:when={number[call]}{more}"
                done = self.run(options, "-e", f"trace={call}", "-e", failing)
                stands = new if place == len(calls) - 1 and call == "fsync" else old
                yield (
                    f"{' '.join(options)}: {failing}",
                    self.told(done, target, stands, more, resume="--resume" in options),
                )

    def lay(self, target: Path, old: bytes | None) -> None:
        for path in (self.folder / "out").iterdir():
            path.unlink()
        if old is not None:
            target.write_bytes(old)

    def told(self, done: Done, target: Path, stands: bytes | None, more: str, *, resume: bool) -> str:
        if done.status != 74:
            return f"exit status {done.status}: {done.said.strip()}"
        if (target.read_bytes() if target.exists() else None) != stands:
            return "another output than should stand"
        # Where all writes fail from there on, so does that of the message.
        if done.said.count("\n") != 1 and not (more and not done.said):
            return f"messages: {done.said}"
        # A journal stays, to go on from when there is room again.
        kept = (target, target.with_name(f".{target.name}.resume") if resume else target)
        left = [p.name for name in ("out", "tmp") for p in (self.folder / name).iterdir() if p not in kept]
        return f"left over: {', '.join(left)}" if left else ""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("formats", nargs="*", help="default: all that have a suffix")
    options = parser.parse_args()
    tried, bad = Counter[str](), 0
    with tempfile.TemporaryDirectory() as folder:
        runs = Runs(Path(folder))
        for form in [FORMATS[name] for name in options.formats] or [f for f in FORMATS.values() if f.suffixes]:
            target = Path(folder) / "out" / f"facts{form.suffixes[0]}"
            given = ["-o", str(target)]
            runs.lay(target, None)
            runs.counted([*given, "--kind", "count"])
            cases = [(given, None), (given, b"old"), ([*given, "--resume"], b"old")]
            if form.append:
                cases.append(([*given, "--append"], target.read_bytes()))
                with closing(sqlite3.connect(target)) as database:
                    database.execute("PRAGMA journal_mode = WAL")
                cases.append(([*given, "--append"], target.read_bytes()))
            for more, old in cases:
                for what, wrong in runs.wrong(target, more, old):
                    tried[form.name] += 1
                    if wrong:
                        bad += 1
                        print(f"{what}: {wrong}", flush=True)
            print(f"{form.name}: {tried[form.name]} runs", flush=True)
    print(json.dumps({"runs": tried.total(), "wrong": bad}))
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())

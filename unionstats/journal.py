"""What a run has done so far, kept beside its output: an interrupted run goes on from there with ``--resume``.

The journal is a hidden file, ``.NAME.resume``, in the folder of the output ``NAME``.  Its first line says what was
asked for; each other one holds the outcome of a document, or a part of one, in the order of the inputs, behind a
checksum.  A line is handed to the system as soon as its document is done, so that a killed run loses nothing, and to
the disk once a second.  What comes behind a broken line, or behind an input that has changed since, and a document
that is there in part only, is done anew.  When all is done and the output stands, the journal goes.

The rows are kept rather than the output as far as it is written: so it works for every format, and the output of a
resumed run is written by the same code from the same rows as that of an uninterrupted one.
"""

from __future__ import annotations

import contextlib
import json
import os
import stat
import sys
import time
import zlib
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from dataclasses import fields, replace
from decimal import Decimal
from pathlib import Path
from typing import Any, BinaryIO, Generic, NamedTuple, TypeVar

from unionstats.batch import Outcome
from unionstats.errors import OutputError, UsageError

_LOCKED = 2**31 - 2  # the byte that Windows locks, for whoever else reads it: behind the end of any journal
_SYNC = 1.0  # seconds between two waits for the disk
R = TypeVar("R")
Identity = list[Any]  # of an input: its path, its size and the time of its last change


@contextlib.contextmanager
def kept(output: str, asked: str, row: Callable[..., R]) -> Iterator[Journal[R]]:
    """The journal of the run that writes the file ``output``; it is removed when the run is complete or never began.

    ``asked`` says all that the rows depend on but the inputs: the journal of another request is begun anew.  ``row``
    makes a row (a dataclass of texts and numbers) from its fields.  Raises ``OutputError`` where the journal cannot be
    written, ``UsageError`` where another run is writing it.
    """
    target = Path(os.path.realpath(output))
    path = target.with_name(f".{target.name}.resume")
    if target.exists() and not target.is_file():
        raise UsageError(f"--resume: {output}: not a file: name one with --output")
    try:
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
        descriptor = os.open(path, flags, 0o600)
        with contextlib.ExitStack() as behind, open(descriptor, "r+b") as file:
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                raise UsageError(f"--resume: {path}: not a file: remove it")
            _lock(descriptor, path)
            journal = Journal(file, asked, row)
            try:
                yield journal
            except BaseException:
                journal.complete = journal.empty  # then there is nothing to go on with
                raise
            finally:
                if journal.complete and sys.platform == "win32":
                    behind.callback(path.unlink)  # Windows removes no file that is open
                elif journal.complete:
                    path.unlink()  # before another run can lock it
    except OSError as e:
        raise OutputError(f"{path}: the journal cannot be written: {e.strerror or e}") from e


def _lock(descriptor: int, path: Path) -> None:
    try:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(descriptor, _LOCKED, os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
            os.lseek(descriptor, 0, os.SEEK_SET)
        else:
            import fcntl

            # lockf, not flock: a worker that outlives a killed run for a moment must not hold the lock.
            fcntl.lockf(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        raise UsageError(f"--resume: {path}: another run is writing this output: wait for its end") from None


class Journal(Generic[R]):
    """The outcomes of a run: those that are there already, and those that it adds."""

    def __init__(self, file: BinaryIO, asked: str, row: Callable[..., R]) -> None:
        self.complete, self.empty = False, True
        self._file, self._row = file, row
        self._head = _line([asked])
        self._synced = time.monotonic()

    def run(
        self,
        inputs: Sequence[Outcome[Any]],
        work: Callable[[Iterable[Outcome[Any]]], Generator[Outcome[R], None, None]],
    ) -> Generator[Outcome[R], None, None]:
        """The outcomes of ``inputs``, the first of them from the journal, the others made by ``work``."""
        number, done, identity = yield from self._replay(inputs)
        rest = list(inputs[number:])
        if done:
            rest[0] = replace(rest[0], done=done)
        begun: deque[Identity] = deque()

        def given() -> Iterator[Outcome[Any]]:
            for place, source in enumerate(rest):
                begun.append(identity if identity and not place else _identity(source))
                yield source

        with contextlib.closing(work(given())) as outcomes:
            for outcome in outcomes:
                self._add(begun[0], outcome)
                if not outcome.more:
                    begun.popleft()
                yield outcome
        self.complete = True

    def _replay(self, inputs: Sequence[Outcome[Any]]) -> Generator[Outcome[R], None, tuple[int, int, Identity | None]]:
        """The outcomes in the journal; returns the input to go on with, how many documents of it are done, and it."""
        file = self._file
        file.seek(0)
        self.empty = False
        if file.readline() != self._head:
            file.seek(0)
            file.truncate()
            file.write(self._head)
        good = len(self._head)
        number = done = 0
        identity: Identity | None = None
        while number < len(inputs) and (entry := _entry(file.readline())):
            identity = identity or _identity(inputs[number])
            if entry.identity != identity:
                break
            if not entry.outcome.part:
                good = file.tell()
                more = entry.outcome.more
                number, done, identity = (number, done + 1, identity) if more else (number + 1, 0, None)
        # Only now is it known which document is there whole: its parts are not held, but read once more.
        file.seek(len(self._head))
        while file.tell() < good and (entry := _entry(file.readline())):
            yield replace(entry.outcome, rows=tuple(map(self._made, entry.outcome.rows)))
        file.seek(good)
        file.truncate()
        return number, done, identity if done else None

    def _add(self, identity: Identity, outcome: Outcome[R]) -> None:
        rows = [_kept(row) for row in outcome.rows]
        told = [outcome.source, rows, outcome.error, outcome.note, outcome.more, outcome.part]
        self._file.write(_line([identity, *told]))
        self._file.flush()
        if time.monotonic() - self._synced >= _SYNC:
            os.fsync(self._file.fileno())
            self._synced = time.monotonic()

    def _made(self, cells: list[Any]) -> R:
        return self._row(*(Decimal(cell[0]) if isinstance(cell, list) else cell for cell in cells))


def _kept(row: Any) -> list[Any]:
    """The fields of a row; a Decimal, which JSON does not know, in a list by itself."""
    cells = (getattr(row, field.name) for field in fields(row))
    return [[str(cell)] if isinstance(cell, Decimal) else cell for cell in cells]


def _line(entry: list[Any]) -> bytes:
    text = json.dumps(entry, separators=(",", ":")).encode()
    return b"%08x %b\n" % (zlib.crc32(text), text)


class _Entry(NamedTuple):
    """A line of the journal: of which input it is, and an outcome whose rows are lists of their fields."""

    identity: Identity
    outcome: Outcome[Any]


def _entry(line: bytes) -> _Entry | None:
    """What a line holds, or ``None`` where it is cut off or broken."""
    text = line[9:-1]
    if not line.endswith(b"\n") or line[:9] != b"%08x " % zlib.crc32(text):
        return None
    entry = json.loads(text)
    return _Entry(entry[0], Outcome(*entry[1:])) if isinstance(entry, list) and len(entry) == 7 else None


def _identity(given: Outcome[Any]) -> Identity:
    """What tells whether an input is still what it was."""
    try:
        there = os.stat(given.source)
    except (OSError, ValueError):
        return [given.source, given.error]
    return [given.source, given.error, there.st_size, there.st_mtime_ns]

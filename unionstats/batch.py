"""Many inputs: paths to documents, one after the other, a failed one reported and passed over.

Rows come in the order of the inputs whatever the number of jobs.  A worker process does one document at a time; one
that dies or takes too long costs its document and is replaced.
"""

from __future__ import annotations

import contextlib
import datetime
import multiprocessing
import os
import stat
import sys
import time
from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from pathlib import PurePath
from typing import Any, Generic, TypeVar

from unionstats import read
from unionstats.errors import InputError, UnionstatsError
from unionstats.model import Document

MAX_BYTES = 64 * 2**20
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Settings:
    """How inputs are read: their day and their encoding (``None``: found out), and the most bytes of one.

    The fields are the columns of a table (``.csv``, ``.jsonl``) that hold an article, its name and its day.
    """

    date: datetime.date | None = None
    encoding: str | None = None
    max_bytes: int = MAX_BYTES
    text_field: str = "text"
    id_field: str = ""
    date_field: str = ""


def documents(source: str, settings: Settings) -> Iterator[Document]:
    """The documents of one input.  Raises ``InputError`` with what to do about it."""
    yield from read.documents(
        load(source, settings.max_bytes),
        source,
        date=settings.date,
        encoding=settings.encoding,
        text_field=settings.text_field,
        id_field=settings.id_field,
        date_field=settings.date_field,
    )


@dataclass(frozen=True, slots=True)
class Outcome(Generic[R]):
    """What became of one input: its rows, or an ``error`` in one line that names it and the remedy."""

    source: str
    rows: tuple[R, ...] = ()
    error: str = ""


# -- paths -----------------------------------------------------------------------------------------------------------


def sources(paths: Iterable[str]) -> Iterator[Outcome[Any]]:
    """The inputs behind ``paths``, in order: files, ``-``, and the readable files of folders, in sorted order.

    An outcome with an error stands for a path behind which there is nothing to read.
    """
    known = " ".join(s for s in read.SUFFIXES if not s.endswith(".gz"))
    for path in paths:
        if path != "-" and os.path.isdir(path):
            found = False
            for outcome in _walk(path):
                found = True
                yield outcome
            if not found:
                yield Outcome(path, error=f"{path}: nothing to read in this folder ({known}): name files instead")
        else:
            yield Outcome(path)


def _walk(folder: str) -> Iterator[Outcome[Any]]:
    """The readable files below ``folder``, sorted by name; hidden ones and links to folders (loops) left out."""
    try:
        entries = sorted(os.scandir(folder), key=lambda e: e.name)
    except OSError as e:
        yield Outcome(folder, error=f"{folder}: cannot be listed ({e.strerror}): check its permissions")
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _walk(entry.path)
        elif read.suffix(entry.name) in read.SUFFIXES and os.path.isfile(entry.path):  # not a link to itself
            yield Outcome(entry.path)


def listed(path: str, max_bytes: int, *, null: bool = False) -> list[str]:
    """The paths that the file ``path`` (``-``: standard input) lists, one a line or, with ``null``, ended by NUL."""
    text = load(path, max_bytes).decode("utf-8", "surrogateescape")
    names = text.split("\0") if null else text.removeprefix("\ufeff").splitlines()
    return [name for name in names if name.strip()]


def fixtures(fixture: str, paths: tuple[str, ...]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Fixtures with the articles that they are for: ``paths``, or without any the article beside each ``.facts``."""
    if os.path.isdir(fixture):
        names = sorted(e.path for e in os.scandir(fixture) if e.name.endswith(".facts"))
    else:
        names = [fixture]
    for name in names:
        yield (
            name,
            paths or tuple(p for p in (str(PurePath(name).with_suffix(s)) for s in read.SUFFIXES) if os.path.isfile(p)),
        )


def is_text(argument: str) -> bool:
    """Is a command line's ``TEXT|FILE`` a text?  Not if it is ``-``, a file's path, or looks like the name of one."""
    if argument == "-":
        return False
    try:
        if os.path.exists(argument):
            return False
    except ValueError:
        return True
    return not argument.isascii() or read.suffix(argument) not in (*read.SUFFIXES, *read.TABLES)


def load(path: str, max_bytes: int) -> bytes:
    """The bytes of a file, or of standard input for ``-``.  Raises ``InputError`` with what to do about it."""
    try:
        if path == "-":
            if sys.stdin is None:
                raise InputError("-: standard input is closed: name a file")
            data = sys.stdin.buffer.read(max_bytes + 1)
        else:
            _regular(path)
            with open(path, "rb") as file:
                data = file.read(max_bytes + 1)
    except FileNotFoundError:
        raise InputError(f"{path}: no such file: check the name") from None
    except PermissionError:
        raise InputError(f"{path}: may not be read: check its permissions") from None
    except (OSError, ValueError) as e:
        raise InputError(f"{path}: cannot be read: {getattr(e, 'strerror', None) or e}") from None
    if len(data) > max_bytes:
        raise InputError(f"{path}: larger than {max_bytes} bytes: split it, or allow more with --max-bytes")
    return data


def _regular(path: str) -> None:
    # A pipe without a writer never opens, a device never ends; /dev/fd is a shell's <(command).
    mode = os.stat(path).st_mode
    if not stat.S_ISREG(mode) and not (stat.S_ISFIFO(mode) and path.startswith(("/dev/fd/", "/proc/self/fd/"))):
        raise InputError(f"{path}: not a regular file: pipe it into unionstats with - as its name")


# -- one document ----------------------------------------------------------------------------------------------------


def one(source: str, work: Callable[[Document], Iterable[R]], settings: Settings) -> Outcome[R]:
    """Read one input and let ``work`` make its rows.  Raises nothing: what goes wrong is the outcome's error."""
    try:
        return Outcome(source, tuple(row for document in documents(source, settings) for row in work(document)))
    except UnionstatsError as e:
        message = str(e)
        return Outcome(source, error=message if message.startswith(source) else f"{source}: {message}")
    except Exception as e:  # a mistake of the program in one document must not cost the others
        kind = type(e).__name__
        return Outcome(
            source, error=f"{source}: could not be worked through ({kind}: {e}): please report it with the file"
        )


# -- many ------------------------------------------------------------------------------------------------------------


def run(
    inputs: Iterable[Outcome[Any]],
    work: Callable[[Document], Iterable[R]],
    settings: Settings,
    *,
    jobs: int = 1,
    timeout: float | None = None,
) -> Generator[Outcome[R], None, None]:
    """The outcomes of ``inputs``, in their order.

    ``jobs`` worker processes share the work (0: one a core); ``work`` must then be a function of a module.  A document
    that takes longer than ``timeout`` seconds is given up.
    """
    jobs = jobs or os.cpu_count() or 1
    if jobs == 1 and timeout is None:
        for given in inputs:
            yield given if given.error else one(given.source, work, settings)
    else:
        pool = _Pool(work, settings, jobs, timeout)
        try:
            yield from pool.run(inputs)
        finally:
            pool.close()


class _Worker:
    """A process that does one document at a time, and what it is doing."""

    def __init__(self, work: Callable[[Document], Iterable[Any]], settings: Settings) -> None:
        self.connection, theirs = multiprocessing.Pipe()
        self.process = multiprocessing.Process(target=_serve, args=(theirs, work, settings, os.getpid()), daemon=True)
        self.process.start()
        theirs.close()
        self.number: int | None = None
        self.source = ""
        self.since = 0.0

    def give(self, number: int, source: str) -> None:
        self.number, self.source, self.since = number, source, time.monotonic()
        # A worker that is already dead is noticed when its answer is read.
        with contextlib.suppress(OSError):
            self.connection.send(source)

    def stop(self) -> None:
        self.process.kill()
        self.process.join()
        self.connection.close()


def _serve(connection: Connection, work: Callable[[Document], Iterable[Any]], settings: Settings, parent: int) -> None:
    """The life of a worker: answer each source with its outcome until the parent is gone."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C goes to all processes: the parent ends the others
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    with contextlib.suppress(EOFError, OSError):
        while os.getppid() == parent:
            if connection.poll(1.0):
                connection.send(one(connection.recv(), work, settings))


class _Pool:
    """Workers, what they are doing, and the outcomes that wait for an earlier one."""

    def __init__(
        self, work: Callable[[Document], Iterable[Any]], settings: Settings, jobs: int, timeout: float | None
    ) -> None:
        self.work, self.settings, self.jobs, self.timeout = work, settings, jobs, timeout
        self.workers: list[_Worker] = []
        self.done: dict[int, Outcome[Any]] = {}

    def run(self, inputs: Iterable[Outcome[Any]]) -> Iterator[Outcome[Any]]:
        next_out = next_in = 0
        todo = iter(inputs)
        more = True
        while more or next_out < next_in:
            # The window bounds the outcomes in memory while an early document takes long.
            while more and next_in - next_out < 4 * self.jobs and (worker := self._free()):
                given = next(todo, None)
                if given is None:
                    more = False
                elif given.error or given.source == "-":
                    self.done[next_in] = given if given.error else one("-", self.work, self.settings)
                    next_in += 1
                else:
                    worker.give(next_in, given.source)
                    next_in += 1
            while next_out in self.done:
                yield self.done.pop(next_out)
                next_out += 1
            if next_out < next_in:
                self._collect()

    def _free(self) -> _Worker | None:
        for worker in self.workers:
            if worker.number is None:
                return worker
        if len(self.workers) < self.jobs:
            self.workers.append(_Worker(self.work, self.settings))
            return self.workers[-1]
        return None

    def _collect(self) -> None:
        """Wait for an answer, or for the time of the one that is longest at work to be over."""
        busy = [w for w in self.workers if w.number is not None]
        if not busy:
            return
        left = None
        if self.timeout is not None:
            left = max(min(w.since for w in busy) + self.timeout - time.monotonic(), 0)
        ready = wait([w.connection for w in busy], left)
        for worker in busy:
            if worker.connection in ready:
                self._answer(worker)
            elif self.timeout is not None and time.monotonic() - worker.since >= self.timeout:
                self._lost(worker, f"took longer than {self.timeout:g} s: allow more with --timeout")

    def _answer(self, worker: _Worker) -> None:
        try:
            outcome = worker.connection.recv()
        except (EOFError, OSError):
            self._lost(worker, "the process that read it was killed (out of memory?): try it alone")
            return
        assert worker.number is not None
        self.done[worker.number] = outcome
        worker.number = None

    def _lost(self, worker: _Worker, why: str) -> None:
        assert worker.number is not None
        self.done[worker.number] = Outcome(worker.source, error=f"{worker.source}: {why}")
        self.workers.remove(worker)
        worker.stop()

    def close(self) -> None:
        for worker in self.workers:
            worker.stop()

"""Many inputs: paths to documents, one after the other, a failed one reported and passed over.

Rows come in the order of the inputs whatever the number of jobs.  A worker process does one input at a time; one
that dies or takes too long costs its document and is replaced.
"""

from __future__ import annotations

import contextlib
import datetime
import os
import stat
import sys
import time
from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from unionstats import read, rx
from unionstats.errors import InputError, UnionstatsError
from unionstats.model import Document

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

MAX_BYTES = 64 * 2**20
_WILD = rx.compile(r"[*?\[]")
_ROWS = 1024  # of a document that are handed on together: what is held of a long one does not grow with it
_WAITED = 60  # more cannot be waited for at once on Windows
_WINDOW = 4  # how far, in inputs a job and in documents an input, work may run ahead of what is due
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Settings:
    """How inputs are read: their day and their encoding (``None``: found out), and the most bytes of one.

    ``errors`` "replace" puts U+FFFD where bytes mean nothing, "strict" refuses them.

    The fields are the columns of a table (``.csv``, ``.jsonl``) that hold an article, its name and its day.
    """

    date: datetime.date | None = None
    encoding: str | None = None
    errors: str = "strict"
    max_bytes: int = MAX_BYTES
    text_field: str = "text"
    id_field: str = ""
    date_field: str = ""


def documents(source: str, settings: Settings) -> Iterator[Document]:
    """The documents of one input.  Raises ``InputError`` with what to do about it."""
    if found := read.long_document(source, settings.max_bytes, date=settings.date, encoding=settings.encoding):
        yield found
        return
    yield from read.documents(
        load(source, settings.max_bytes),
        source,
        date=settings.date,
        encoding=settings.encoding,
        errors=settings.errors,
        text_field=settings.text_field,
        id_field=settings.id_field,
        date_field=settings.date_field,
    )


@dataclass(frozen=True, slots=True)
class Outcome(Generic[R]):
    """What became of one document: its rows, or an ``error`` in one line that names it and the remedy.

    ``note`` is what else there is to say of it.  ``part`` says that the rest of its rows, or an error, follows;
    ``more`` that anything of the same input does (of a table the next row).  ``done`` is asked of an input: the
    number of its first documents that are passed over.
    """

    source: str
    rows: tuple[R, ...] = ()
    error: str = ""
    note: str = ""
    more: bool = False
    part: bool = False
    done: int = 0


# -- paths -----------------------------------------------------------------------------------------------------------


def sources(paths: Iterable[str]) -> Iterator[Outcome[Any]]:
    """The inputs behind ``paths``, in order: files, ``-``, and the readable files of folders, in sorted order.

    A pattern (``articles/*.txt``) that no shell has replaced stands for the files that it matches.

    An outcome with an error stands for a path behind which there is nothing to read.
    """
    known = " ".join(s for s in read.SUFFIXES if not s.endswith(".gz"))
    for path in (found for given in paths for found in _matched(given)):
        if path != "-" and os.path.isdir(path):
            found = False
            for outcome in _walk(path):
                found = True
                yield outcome
            if not found:
                yield Outcome(path, error=f"{path}: nothing to read in this folder ({known}): name files instead")
        else:
            yield Outcome(path)


def _matched(path: str) -> list[str]:
    """The paths that a pattern matches, sorted; ``path`` itself where there is such a file, or it matches nothing.

    As in a shell ``*`` stands for no hidden name, but ``**`` for folders of any depth.
    """
    if not _WILD.search(path) or os.path.lexists(path):
        return [path]
    pattern = PurePath(path)
    if pattern.name == "**":
        pattern /= "*"
    try:
        found = [PurePath(p) for p in Path(pattern.anchor).glob(str(pattern.relative_to(pattern.anchor)))]
    except (OSError, ValueError, NotImplementedError):  # "**" as a part of a name
        return [path]
    if "**" in pattern.parts:  # what is in a folder is matched as well
        found = [p for p in found if not os.path.isdir(p)]
    if not _hidden(pattern):
        found = [p for p in found if not _hidden(p)]
    return sorted(map(str, found)) or [path]


def _hidden(path: PurePath) -> bool:
    return any(name.startswith(".") and name != ".." for name in path.parts)


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
    """Fixtures with the articles that they are for: ``paths``, or the article beside each fixture."""
    if os.path.isdir(fixture):
        names = sorted(e.path for e in os.scandir(fixture) if e.name.endswith((".facts", ".ann")))
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


def one(
    source: str, work: Callable[[Document], Iterable[R]], settings: Settings, done: int = 0
) -> Iterator[Outcome[R]]:
    """Read one input and let ``work`` make the rows of each of its documents, all outcomes but the last with ``more``.

    The first ``done`` documents are passed over.
    Raises nothing: what goes wrong is the outcome's error.
    """
    last: Outcome[R] | None = None
    for outcome in _each(source, work, settings, done):
        if last:
            yield replace(last, more=True)
        last = outcome
    yield last or Outcome(source)


def _each(
    source: str,
    work: Callable[[Document], Iterable[R]],
    settings: Settings,
    done: int,
    begin: Callable[[str], None] = lambda _: None,
) -> Iterator[Outcome[R]]:
    """The outcomes of an input's documents; ``begin`` is told the name of each before the work."""
    reading = islice(documents(source, settings), done, None)
    while True:
        name = source
        try:
            document = next(reading, None)
            if document is None:
                return
            name = document.source
            begin(name)
            made = iter(work(document))
            rows = tuple(islice(made, _ROWS))
            while len(rows) == _ROWS:
                yield Outcome(name, rows, part=True)
                rows = tuple(islice(made, _ROWS))
            yield Outcome(name, rows, note=replaced(document, settings))
        except UnionstatsError as e:
            yield Outcome(name, error=str(e) if str(e).startswith(name) else f"{name}: {e}")
        except Exception as e:  # a mistake of the program in one document must not cost the others
            told = f"{name}: could not be worked through ({type(e).__name__}: {e}): please report it with the file"
            yield Outcome(name, error=told)


def replaced(document: Document, settings: Settings) -> str:
    """What there is to say of the characters of a document that could not be read."""
    lost = document.text.count("\ufffd") if settings.errors == "replace" else 0
    return f"{document.source}: unreadable characters replaced by U+FFFD: {lost}" if lost else ""


# -- many ------------------------------------------------------------------------------------------------------------


def run(
    inputs: Iterable[Outcome[Any]],
    work: Callable[[Document], Iterable[R]],
    settings: Settings,
    *,
    jobs: int = 1,
    timeout: float | None = None,
    prepare: Callable[[], object] = lambda: None,
) -> Generator[Outcome[R], None, None]:
    """The outcomes of the documents of ``inputs``, in their order.

    ``jobs`` worker processes share the work (0: one a core); ``work`` must then be a function of a module.  A document
    that takes longer than ``timeout`` seconds (a long one: over a part of its rows) is given up.  ``prepare`` is called
    once before the workers begin: what it loads they share.
    """
    jobs = jobs or os.cpu_count() or 1
    if sys.platform == "win32":
        jobs = min(jobs, _WAITED)
    if jobs == 1 and timeout is None:
        for given in inputs:
            if given.error:
                yield given
            else:
                yield from one(given.source, work, settings, given.done)
    else:
        pool = _Pool(work, settings, jobs, timeout)
        prepare()
        try:
            yield from pool.run(inputs)
        finally:
            pool.close()


def _process() -> type[BaseProcess]:
    """The class of a worker's process: a copy that shares what is loaded, where the system's own libraries bear that.

    Said rather than left to Python, of which each version and system begins processes in another way: by its server
    for forks (the way of Python 3.14) a worker would be no child of this process, and ends with its parent.
    """
    import multiprocessing

    if sys.platform.startswith("linux"):
        return multiprocessing.get_context("fork").Process
    return multiprocessing.get_context("spawn").Process


class _Worker:
    """A process that does one input at a time, and what it is doing."""

    def __init__(self, work: Callable[[Document], Iterable[Any]], settings: Settings) -> None:
        from multiprocessing import Pipe

        self.connection, theirs = Pipe()
        self.process = _process()(target=_serve, args=(theirs, work, settings, os.getpid()), daemon=True)
        self.process.start()
        theirs.close()
        self.number: int | None = None
        self.source = ""
        self.document = ""  # the one that it is at, once it is known
        self.since = 0.0

    def give(self, number: int, given: Outcome[Any]) -> None:
        self.number, self.source, self.document, self.since = number, given.source, "", time.monotonic()
        # A worker that is already dead is noticed when its answer is read.
        with contextlib.suppress(OSError):
            self.connection.send(given)

    def stop(self) -> None:
        self.process.kill()
        self.process.join()
        self.connection.close()


def _serve(connection: Connection, work: Callable[[Document], Iterable[Any]], settings: Settings, parent: int) -> None:
    """The life of a worker: answer each input with its outcomes, then ``None``, until the parent is gone.

    The name of a table's row goes before its outcome, so that the parent knows which one the worker died of.
    """
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C goes to all processes: the parent ends the others
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    with contextlib.suppress(EOFError, OSError):
        while os.getppid() == parent:
            if connection.poll(1.0):
                given = connection.recv()
                source = given.source

                def begin(name: str, source: str = source) -> None:
                    if name != source:
                        connection.send(name)

                for outcome in _each(source, work, settings, given.done, begin):
                    connection.send(outcome)
                connection.send(None)


class _Pool:
    """Workers, what they are doing, and the outcomes that wait for an earlier input."""

    def __init__(
        self, work: Callable[[Document], Iterable[Any]], settings: Settings, jobs: int, timeout: float | None
    ) -> None:
        self.work, self.settings, self.jobs, self.timeout = work, settings, jobs, timeout
        self.workers: list[_Worker] = []
        self.again: list[tuple[int, Outcome[Any]]] = []  # inputs to be gone on with by another worker
        self.taken: dict[int, int] = {}  # by the number of an input, its documents that are done or passed over
        self.done: dict[int, list[Outcome[Any]]] = {}  # by the number of the input, in the order of its documents
        self.ended: set[int] = set()  # the inputs of which no more will come
        self.next = 0  # the input whose outcomes are due

    def run(self, inputs: Iterable[Outcome[Any]]) -> Iterator[Outcome[Any]]:
        todo = enumerate(inputs)
        given = next(todo, None)
        while given or self.again or self.done or any(w.number is not None for w in self.workers):
            while self.again and self._start(*self.again[0]):
                self.again.pop(0)
            # The window bounds the outcomes in memory while an early input takes long.
            while given and given[0] - self.next < _WINDOW * self.jobs and self._start(*given):
                given = next(todo, None)
            yield from self._due()
            self._collect()

    def _start(self, number: int, given: Outcome[Any]) -> bool:
        """Begin an input, or go on with it; ``False`` where no worker is free."""
        if given.error or given.source == "-":  # a worker has no standard input
            self.done[number] = [given] if given.error else list(one("-", self.work, self.settings))
            self.ended.add(number)
            return True
        worker = next((w for w in self.workers if w.number is None), None)
        if worker is None and len(self.workers) < self.jobs:
            worker = _Worker(self.work, self.settings)
            self.workers.append(worker)
        if worker:
            self.taken[number] = given.done
            self.done.setdefault(number, [])
            worker.give(number, given)
        return worker is not None

    def _due(self) -> Iterator[Outcome[Any]]:
        """The outcomes whose turn it is; the newest of an input waits until it is known whether more will come."""
        while self.next in self.done:
            outcomes = self.done[self.next]
            ended = self.next in self.ended
            while len(outcomes) > 1 or (ended and outcomes):
                outcome = outcomes.pop(0)
                yield replace(outcome, more=True) if outcomes else outcome
            if not ended:
                return
            del self.done[self.next]
            self.ended.remove(self.next)
            self.taken.pop(self.next, None)
            self.next += 1

    def _collect(self) -> None:
        """Wait for an outcome, or for the time of the one that is longest at work to be over."""
        # A worker that is far ahead waits with its next outcome until its turn comes.
        busy = [w for w in self.workers if w.number is not None and len(self.done[w.number]) < _WINDOW]
        if not busy:
            return
        from multiprocessing.connection import wait

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
            answer = worker.connection.recv()
        except (EOFError, OSError):
            self._lost(worker, "the process that read it was killed (out of memory?): try it alone")
            return
        assert worker.number is not None
        worker.since = time.monotonic()
        if isinstance(answer, str):
            worker.document = answer
        elif answer is None:
            self._end(worker.number, worker.source)
            worker.number = None
        else:
            worker.document = worker.document if answer.part else ""
            self._keep(worker.number, answer)

    def _lost(self, worker: _Worker, why: str) -> None:
        """Report the document of a worker that is gone; another worker goes on with a table behind the row."""
        number, name = worker.number, worker.document or worker.source
        assert number is not None
        self._keep(number, Outcome(name, error=f"{name}: {why}"))
        if worker.document:
            self.again.append((number, Outcome(worker.source, done=self.taken[number])))
        else:
            self.ended.add(number)
        self.workers.remove(worker)
        worker.stop()

    def _keep(self, number: int, outcome: Outcome[Any]) -> None:
        self.done[number].append(outcome)
        self.taken[number] += not outcome.part

    def _end(self, number: int, source: str) -> None:
        if not self.taken[number]:
            self.done[number].append(Outcome(source))  # an empty table is an input, too
        self.ended.add(number)

    def close(self) -> None:
        for worker in self.workers:
            worker.stop()

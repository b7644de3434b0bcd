"""Where rows go: standard output, or a file that appears whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import io
import os
import stat
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TextIO

from unionstats.errors import OutputError, UsageError

#: What is answered where a folder can be opened by nobody or not by us, or where it cannot be synced.
_NO_FOLDERS = (errno.EACCES, errno.EISDIR, errno.EBADF, errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP)


class ReaderGoneError(Exception):
    """Whoever read the pipe wants no more (``| head``): no error, but nothing is left to do."""


def to_stdout(write: Callable[[TextIO], None]) -> None:
    """Let ``write`` write to standard output, in UTF-8 whatever the locale, line by line.

    Raises ``OutputError`` where it cannot be written, ``ReaderGoneError`` where nobody reads it.
    """
    if sys.stdout is None:
        raise OutputError("standard output is closed: send it to a file (> FILE) or name one with --output")
    if isinstance(sys.stdout, io.TextIOWrapper):
        # backslashreplace: a path's bytes that are not UTF-8 become \udcXX, which in JSON is an escape.
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace", newline="", line_buffering=True)
    try:
        write(sys.stdout)
        sys.stdout.flush()
    except OSError as e:
        raise _stdout_error(e) from e


def _stdout_error(error: OSError) -> Exception:
    # Windows says EINVAL of a pipe that nobody reads.
    if error.errno == errno.EPIPE or (sys.platform == "win32" and error.errno == errno.EINVAL):
        return ReaderGoneError()
    return OutputError(f"standard output cannot be written: {error.strerror or error}")


def hush() -> OSError | None:
    """Flush standard output for the last time; on an error send what is left to nowhere, and return the error."""
    if sys.stdout is None:
        return None
    try:
        sys.stdout.flush()
    except OSError as e:
        # What stays in the buffer would be written once more at exit, with a traceback.
        with contextlib.suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return e
    return None


def to_file(
    path: str,
    *,
    write: Callable[[TextIO], None] | None = None,
    save: Callable[[Path], None] | None = None,
    inputs: Iterable[str] = (),
    bom: bool = False,
    resume: bool = False,
) -> None:
    """Make the file ``path`` through a temporary one beside it, which takes its name when all is on disk.

    ``write`` writes text into it, or ``save`` fills the file of the given name; ``bom`` puts a byte order mark first.
    With ``resume`` the temporary file is the one that an earlier run, which was killed, may have left.
    A device or a pipe is written as it is.  Raises ``OutputError`` where it cannot be written (the old file stands, no
    temporary file is left) or where the folder cannot be put on disk behind the rename (the new file is there and
    whole, but may not outlive a power cut), and ``UsageError`` where it is one of ``inputs``.
    """
    encoding = "utf-8-sig" if bom else "utf-8"

    def fill(part: Path) -> None:
        if save:
            save(part)
        if write:
            with open(part, "w", encoding=encoding, errors="backslashreplace", newline="") as out:
                write(out)

    target = Path(os.path.realpath(path))
    with reported(path):
        there = _stat(target)
        if there and stat.S_ISDIR(there.st_mode):
            raise OutputError(f"{path}: is a directory: name a file in it")
        if there and any(_same(source, there) for source in inputs):
            raise UsageError(f"{path}: is an input too: name another file for the output")
        if there and not stat.S_ISREG(there.st_mode):
            fill(target)
        else:
            _whole(target, fill, there, resume=resume)
            try:
                _sync_folder(target.parent)  # only then is the rename itself on disk
            except OSError as e:
                raise OutputError(f"{path}: is whole, but its folder cannot be put on disk: {e.strerror or e}") from e


@contextlib.contextmanager
def reported(path: str) -> Iterator[None]:
    """What goes wrong in the block with the output ``path`` becomes an ``OutputError`` that says so."""
    try:
        yield
    except BrokenPipeError as e:
        raise ReaderGoneError from e
    except OSError as e:
        raise OutputError(f"{path}: cannot be written: {e.strerror or e}") from e


def _stat(path: Path) -> os.stat_result | None:
    try:
        return path.stat()
    except FileNotFoundError:
        return None


def _same(source: str, there: os.stat_result) -> bool:
    try:
        return source != "-" and os.path.samestat(os.stat(source), there)
    except (OSError, ValueError):
        return False


def _whole(target: Path, fill: Callable[[Path], None], there: os.stat_result | None, *, resume: bool) -> None:
    part = _beside(target, resume=resume)
    try:
        fill(part)
        _sync(part, os.O_RDWR, stat.S_IMODE(there.st_mode) if there else None)  # Windows syncs only what may be written
        _sync_folder(part.parent)  # a folder that cannot be put on disk is best known while the old file stands
        os.replace(part, target)
    except BaseException:
        with contextlib.suppress(OSError):
            part.unlink()
        raise


def _sync(path: Path, flags: int, mode: int | None = None) -> None:
    descriptor = os.open(path, flags)
    try:
        if mode is not None:
            os.chmod(path, mode)
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _sync_folder(path: Path) -> None:
    try:
        _sync(path, os.O_RDONLY)
    except OSError as e:
        # Some systems open no folder, and some file systems sync none: there their own time must do.
        if e.errno not in _NO_FOLDERS:
            raise


def _beside(target: Path, *, resume: bool) -> Path:
    """A new, empty file in the folder of ``target``, with the mode that a new file there would have."""
    for n in range(1000):
        part = target.with_name(f".{target.name[:64]}.{os.getpid()}-{n}.part")
        if resume:
            part = target.with_name(f".{target.name[:64]}.resume.part")
            part.unlink(missing_ok=True)
        with contextlib.suppress(FileExistsError):
            os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666))
            return part
    raise FileExistsError(errno.EEXIST, "too many unfinished files beside it", str(target))

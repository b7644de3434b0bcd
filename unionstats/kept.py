"""What takes long to make and comes out the same each time, kept from run to run: compiled patterns and tables.

They stand in a file of the user's own cache folder.  It is used only where it is sound (the user's, writable by no one
else, of this version of Python, its checksum right), and does nothing but save time: without it, or where it cannot be
written, all works as with it.
"""

from __future__ import annotations

import contextlib
import marshal
import os
import stat
import sys
import zlib
from collections.abc import Callable, Hashable, Mapping
from functools import cache
from importlib import import_module
from itertools import accumulate, pairwise
from typing import Any, TypeVar, cast

T = TypeVar("T")
K = TypeVar("K")
V = TypeVar("V")

_MOST = 1 << 23  # bytes: of so many, half again what all comes to, what other runs made is dropped
_CHECK = _SIZE = 4  # bytes
_MAKING = 5  # how the file and what stands in it are made: another number where that changes


class _Store:
    """What the file holds, and what was made since, each as ``marshal`` writes it: a run asks for a part of it."""

    def __init__(self) -> None:
        self.held: dict[Hashable, bytes | memoryview] | None = None
        self.new: dict[Hashable, bytes | memoryview] = {}


_store = _Store()


def path() -> str:
    """The file in the user's cache folder, empty where the system names none (its name tells this Python's code, and of
    which making ours is).
    """
    magic = getattr(import_module("_sre"), "MAGIC", 0)
    name = f"kept-{sys.implementation.cache_tag}-{magic}-{sys.byteorder}-{_MAKING}.bin"
    if sys.platform == "win32":
        folder = os.environ.get("LOCALAPPDATA", "")
    elif sys.platform == "darwin":
        folder = "~/Library/Caches"
    else:
        folder = os.environ.get("XDG_CACHE_HOME", "") or "~/.cache"
    folder = os.path.expanduser(folder)
    return os.path.join(folder, "unionstats", name) if os.path.isabs(folder) else ""


def get(key: Hashable) -> Any:
    """What the file holds by ``key``; ``None`` where it holds nothing."""
    if _store.held is None:
        _store.held = _read()
    held = _store.held.get(key)
    with contextlib.suppress(EOFError, ValueError, TypeError):  # which no sound file comes to
        return None if held is None else marshal.loads(held)


def put(key: Hashable, value: object) -> None:
    """Have ``value``, of what ``marshal`` knows, kept by ``key``."""
    _store.new[key] = marshal.dumps(cast("Any", value))


def table(name: str, make: Callable[[], T]) -> T:
    """What ``make`` makes of word lists, of what ``marshal`` knows; from the file while no file of ours has changed."""
    state, held = _state(), get(name)
    with contextlib.suppress(Exception):  # which no sound file comes to
        if held[0] == state:
            return cast("T", held[1])
    made = make()
    if state:
        put(name, (state, made))
    return made


def alike(table: dict[K, V]) -> dict[K, V]:
    """``table`` with one object for all values that are equal: it is kept once, and made again once."""
    known: dict[V, V] = {}
    return {key: known.setdefault(value, value) for key, value in table.items()}


@cache
def _state() -> tuple[int, int, int] | None:
    """How many files the program is made of, how many bytes they have, and when the last of them was put there.

    None where that cannot be told, as of a program in an archive.
    """
    files: list[os.stat_result] = []
    folders = [os.path.dirname(__file__)]
    try:
        for folder in folders:
            with os.scandir(folder) as entries:
                for entry in entries:
                    if entry.name.endswith((".py", ".txt")):
                        files.append(entry.stat())
                    elif entry.is_dir() and entry.name != "__pycache__":
                        folders.append(entry.path)
    except OSError:
        return None
    return len(files), sum(f.st_size for f in files), max(max(f.st_mtime_ns, f.st_ctime_ns) for f in files)


def keep() -> None:
    """Write what was made in this run to the file, along with what it has.

    Where that cannot be done nothing is written, and nothing said.
    """
    file = path()
    if not _store.new or not file:
        return
    body = _packed({**(_store.held or {}), **_store.new})
    if len(body) > _MOST:
        body = _packed(_store.new)
    part = f"{file}.{os.getpid()}"
    with contextlib.suppress(OSError):
        os.makedirs(os.path.dirname(file), mode=0o700, exist_ok=True)
        try:
            with open(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
                out.write(_checksum(body) + body)
            os.replace(part, file)
        except OSError:
            os.unlink(part)
            raise
        _store.held, _store.new = {**(_store.held or {}), **_store.new}, {}


def _packed(held: Mapping[Hashable, bytes | memoryview]) -> bytes:
    """Where each of those held stands, and how long that is, then these one behind the other."""
    ends = list(accumulate(map(len, held.values()), initial=0))
    index = marshal.dumps(dict(zip(held, pairwise(ends), strict=True)))
    return b"".join((len(index).to_bytes(_SIZE, sys.byteorder), index, *held.values()))


def _unpacked(body: memoryview) -> dict[Hashable, bytes | memoryview]:
    begin = _SIZE + int.from_bytes(body[:_SIZE], sys.byteorder)
    held, index = body[begin:], marshal.loads(body[_SIZE:begin])
    return {key: held[start:end] for key, (start, end) in index.items()}


def _read() -> dict[Hashable, bytes | memoryview]:
    """What the file holds; nothing where it is not sound."""
    file = path()
    if not file:
        return {}
    try:
        with open(file, "rb") as found:
            if not _own(os.fstat(found.fileno())):
                return {}
            data = found.read(2 * _MOST)
        body = memoryview(data)[_CHECK:]
        return _unpacked(body) if _checksum(body) == data[:_CHECK] else {}
    except (OSError, ValueError, EOFError, TypeError, AttributeError):
        return {}


def _checksum(body: bytes | memoryview) -> bytes:
    """That of a file that is whole: who may write it is asked of the system, and no digest would tell more."""
    return zlib.crc32(body).to_bytes(_CHECK, sys.byteorder)


def _own(status: os.stat_result) -> bool:
    """Is this a file of the user's, in which no one else may write?"""
    if not stat.S_ISREG(status.st_mode):
        return False
    if sys.platform == "win32":  # whose profile folders are closed to others
        return True
    return status.st_uid == os.geteuid() and not status.st_mode & (stat.S_IWGRP | stat.S_IWOTH)

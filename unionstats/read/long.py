"""A long text file, kept packed: only a block of it is ever unpacked, and what is much of it waits on disk.

A year of a paper in one file takes 45 MB as one ``str``, twice that where it holds a single emoji.
"""

from __future__ import annotations

import codecs
import contextlib
import tempfile
import zlib
from bisect import bisect_right
from collections.abc import Iterator
from typing import BinaryIO

from unionstats.read.text import MAGIC, MARKS, mostly_utf8

_BLOCK = 1 << 18  # bytes
_KEPT = 3  # blocks that are held unpacked: a window of the segmentation lies in two or three
_IN_MEMORY = 1 << 23  # bytes of packed blocks; those behind them go to a file, as long as it takes them


class _Shelf:
    """Packed blocks by their number: the first of them in memory, the others in a file without a name."""

    def __init__(self) -> None:
        self._rows: list[bytes | tuple[int, int]] = []  # a block, or where it lies in the file and how long it is
        self._held = self._written = 0
        self._file: BinaryIO | None = None

    def __len__(self) -> int:
        return len(self._rows)

    def put(self, block: bytes) -> None:
        if self._held + len(block) > _IN_MEMORY and self._write(block):
            self._rows.append((self._written, len(block)))
            self._written += len(block)
        else:  # the disk may be full: then memory has to do
            self._rows.append(block)
            self._held += len(block)

    def _write(self, block: bytes) -> bool:
        with contextlib.suppress(OSError):
            if self._file is None:
                self._file = tempfile.TemporaryFile(buffering=0)  # noqa: SIM115 (it lives as long as the text)
            self._file.seek(self._written)
            return self._file.write(block) == len(block)
        return False

    def get(self, i: int) -> bytes:
        row = self._rows[i]
        if isinstance(row, bytes):
            return row
        at, size = row
        assert self._file is not None
        self._file.seek(at)
        return self._file.read(size)


class LongText:
    """Text in packed blocks; what is asked of a ``Document.text`` can be asked of it."""

    def __init__(self, blocks: Iterator[str]) -> None:
        self._packed = _Shelf()
        self._starts = [0]
        for block in blocks:
            self._packed.put(zlib.compress(block.encode("utf-8", "surrogatepass"), 1))
            self._starts.append(self._starts[-1] + len(block))
        self._open: dict[int, str] = {}

    def __len__(self) -> int:
        return self._starts[-1]

    def __getitem__(self, span: slice, /) -> str:
        start, stop, _ = span.indices(len(self))
        found = []
        i = bisect_right(self._starts, start) - 1
        while start < stop:
            end = min(stop, self._starts[i + 1])
            found.append(self._block(i)[start - self._starts[i] : end - self._starts[i]])
            start, i = end, i + 1
        return "".join(found)

    def count(self, part: str, /) -> int:
        """How often the character ``part`` stands in it."""
        return sum(self._block(i).count(part) for i in range(len(self._packed)))

    def _block(self, i: int) -> str:
        block = self._open.get(i)
        if block is None:
            if len(self._open) == _KEPT:
                del self._open[min(self._open)]  # the text is gone through forwards
            block = self._open[i] = zlib.decompress(self._packed.get(i)).decode("utf-8", "surrogatepass")
        return block


def read(file: BinaryIO, encoding: str | None = None) -> LongText | None:
    """The text of an open file, decoded as ``text.decode`` would: UTF-8, else GB18030, or as ``encoding`` says.

    ``None`` where that is not plain: a byte order mark, what is no text, an unknown encoding, a broken byte.
    """
    head = file.read(1_000_000)
    if head.startswith((*(mark for mark, _ in MARKS), *(magic for magic, _ in MAGIC))):
        return None
    for name in (encoding,) if encoding else ("utf-8", "gb18030"):
        if name == "gb18030" and not encoding and mostly_utf8(head):
            return None
        file.seek(0)
        try:
            return LongText(_blocks(file, name))
        except (LookupError, UnicodeError, ValueError):
            continue
    return None


def _blocks(file: BinaryIO, encoding: str) -> Iterator[str]:
    b" ".decode(encoding, "ignore")  # a LookupError for what is no encoding of text
    decoder = codecs.getincrementaldecoder(encoding)()
    while data := file.read(_BLOCK):
        if b"\0" in data:
            raise ValueError("binary data")
        if block := decoder.decode(data):
            yield block
    if block := decoder.decode(b"", final=True):
        yield block

"""A long text file, kept packed: what is held of it is a third of its bytes, and only a block of it is ever unpacked.

A year of a paper in one file takes 45 MB as one ``str``, twice that where it holds a single emoji.
"""

from __future__ import annotations

import codecs
import zlib
from bisect import bisect_right
from collections.abc import Iterator
from typing import BinaryIO

from unionstats.read.text import MAGIC, MARKS, mostly_utf8

_BLOCK = 1 << 18  # bytes
_KEPT = 3  # blocks that are held unpacked: a window of the segmentation lies in two or three


class LongText:
    """Text in packed blocks; what is asked of a ``Document.text`` can be asked of it."""

    def __init__(self, blocks: Iterator[str]) -> None:
        self._packed: list[bytes] = []
        self._starts = [0]
        for block in blocks:
            self._packed.append(zlib.compress(block.encode("utf-8", "surrogatepass"), 1))
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
            block = self._open[i] = zlib.decompress(self._packed[i]).decode("utf-8", "surrogatepass")
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

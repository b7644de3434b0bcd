"""Compressed files, unpacked only as far as a sensible size goes."""

from __future__ import annotations

import zlib

from unionstats.errors import InputError

MOST = 256 * 2**20


def unpack(data: bytes, source: str) -> bytes:
    """The content of a gzip file.  Raises ``InputError`` where it is broken or larger than ``MOST`` bytes."""
    out, rest = bytearray(), data
    try:
        while rest:
            engine = zlib.decompressobj(wbits=31)
            out += engine.decompress(rest, MOST + 1 - len(out))
            if len(out) > MOST:
                raise InputError(f"{source}: unpacks to more than {MOST} bytes; unpack and split it")
            if not engine.eof:
                raise InputError(f"{source}: the gzip data ends too early, at byte {len(data)}; fetch the file again")
            rest = engine.unused_data.lstrip(b"\0")
    except zlib.error as e:
        raise InputError(f"{source}: broken gzip data ({e}); fetch the file again") from None
    return bytes(out)

"""Bytes to text, and the dates that texts and names carry."""

from __future__ import annotations

import codecs
import datetime
from dataclasses import dataclass
from pathlib import PurePath

from unionstats import rx
from unionstats.errors import InputError, UsageError
from unionstats.folding import fold

# UTF-32 stands before UTF-16, whose mark its own begins with.
MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
MAGIC = (
    (b"%PDF-", "a PDF; end its name in .pdf"),
    (b"PK\x03\x04", "a zip archive or Office file; save it as text first"),
    (b"\xd0\xcf\x11\xe0", "an old Word or Excel file; save it as text first"),
    (b"\x1f\x8b", "gzip data; unpack it first"),
    (b"\x89PNG", "a picture; give its text"),
    (b"\xff\xd8\xff", "a picture; give its text"),
)
_FRONT = rx.compile(r"---[ \t]*\r?\n((?:[^\n]{0,400}\n){0,60}?)---[ \t]*(?:\r?\n|$)")
_FRONT_DATE = rx.compile(
    r"(?im)^[ \t]*(?:date|published|pubdate|publish_date|created|日期|时间|发布时间|发布日期|刊发日期)"
    r"[ \t]*[:：][ \t]*['\"]?"
    r"((?:19|20)\d{2})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})"
)
_NAME_DATE = rx.compile(
    r"(?<![0-9A-Za-z])((?:19|20)\d{2})(?:(\d{2})(\d{2})|([-_.])(\d{1,2})\4(\d{1,2})|年(\d{1,2})月(\d{1,2})日?)(?![0-9A-Za-z])"
)


def decode(data: bytes, source: str, encoding: str | None = None, errors: str = "strict") -> str:
    """``data`` as text: by its byte order mark, else strict UTF-8, else strict GB18030; ``encoding`` overrides all.

    With ``errors`` "replace" each byte that means nothing becomes U+FFFD; else it is an ``InputError``.
    """
    if encoding is not None:
        return _as(data, source, encoding, errors)
    for mark, name in MARKS:
        if data.startswith(mark):
            return _as(data, source, name, errors)
    for magic, what in MAGIC:
        if data.startswith(magic):
            raise InputError(f"{source}: not text but {what}")
    if (at := data.find(b"\0")) >= 0:
        raise InputError(
            f"{source}: binary data (a NUL at byte {at}); give a text file, or --encoding utf-16-le if it is one"
        )
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as e:
        broken = e.start
    meant_utf8 = mostly_utf8(data)
    if errors == "replace" and meant_utf8:
        return data.decode("utf-8", "replace")
    if not meant_utf8:
        try:
            return data.decode("gb18030", errors)
        except UnicodeDecodeError as e:
            raise InputError(
                f"{source}: neither UTF-8 (byte {broken}) nor GB18030 (byte {e.start}); "
                "name its encoding, as in --encoding big5, or go on with --errors replace"
            ) from None
    raise InputError(
        f"{source}: broken UTF-8 at byte {broken}; repair the file, name its encoding with --encoding, "
        "or go on with --errors replace"
    )


def _as(data: bytes, source: str, encoding: str, errors: str) -> str:
    try:
        return data.decode(encoding, errors)
    except LookupError:
        raise UsageError(f"{encoding}: no such encoding; try utf-8, gb18030, big5 or utf-16") from None
    except UnicodeError as e:
        at = f" at byte {e.start}" if isinstance(e, UnicodeDecodeError) else ""
        raise InputError(
            f"{source}: not {encoding}{at}; name its encoding with --encoding, or go on with --errors replace"
        ) from None


def mostly_utf8(data: bytes) -> bool:
    """True where UTF-8 is what was meant: of its characters beyond ASCII hardly any are broken.

    GB18030 reads most broken UTF-8 without complaint, as 鐨勬槸; in a GBK text nearly every character is broken UTF-8.
    """
    text = data[:1_000_000].decode("utf-8", "replace")
    wide = sum(c > "\x7f" for c in text)
    return text.count("\ufffd") * 5 <= wide


def front_date(text: str) -> datetime.date | None:
    """The date in the front matter that opens ``text``: between two lines of ---, ``date: 2024-07-15`` or 日期."""
    front = _FRONT.match(text)
    m = _FRONT_DATE.search(fold(front[1])) if front else None
    return day(m[1], m[2], m[3]) if m else None


def name_date(source: str) -> datetime.date | None:
    """The date in a file's name: 20240715.md, 20240715-05.txt, 2024-07-15-x.txt; an impossible one is none."""
    for m in _NAME_DATE.finditer(PurePath(source.replace("\\", "/")).name):
        found = day(m[1], m[2] or m[5] or m[7], m[3] or m[6] or m[8])
        if found is not None:
            return found
    return None


def day(year: str, month: str, dom: str) -> datetime.date | None:
    """The calendar day, ``None`` where there is no such day."""
    try:
        return datetime.date(int(year), int(month), int(dom))
    except ValueError:
        return None


@dataclass(frozen=True, slots=True)
class Found:
    """What a reader found: the text, and the date that the file itself gives."""

    text: str
    date: datetime.date | None = None


def read(data: bytes, source: str, encoding: str | None, errors: str = "strict") -> Found:
    """A text file."""
    found = decode(data, source, encoding, errors)
    return Found(found, front_date(found))

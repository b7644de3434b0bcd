"""Text of others made safe to show: no string of an article or of a path reaches a terminal but through here."""

from __future__ import annotations

import io
from typing import TextIO

from unionstats import rx

# What moves the cursor, colours, reorders or hides: controls, bidi marks and overrides, zero-width and tag characters,
# variation selectors (they change a character's width), and the lone surrogates of a path that is not UTF-8.
_HIDDEN = rx.compile(
    "[\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb\U000e0000-\U000e0fff]"
)
_BLANK = rx.compile("[\t\n\v\f\r\x85\u2028\u2029]+")
_CONTROL = rx.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")


def clean(text: str) -> str:
    """``text`` on one line with nothing that a terminal would obey: controls become ``\ufffd``, bidi marks go."""
    return _CONTROL.sub("\ufffd", _HIDDEN.sub("", _BLANK.sub(" ", text)))


_MOVING = rx.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")


class _Screen(io.TextIOBase):
    """A terminal that is written line by line: what it would obey becomes ``\ufffd``, but for tabs."""

    def __init__(self, out: TextIO) -> None:
        self._out = out

    def write(self, text: str) -> int:
        return self._out.write(_MOVING.sub("\ufffd", _HIDDEN.sub("", text)))

    def flush(self) -> None:
        self._out.flush()


def shown(out: TextIO, *, terminal: bool | None = None) -> TextIO:
    """``out`` for data as it is (CSV, JSON): filtered where it is a ``terminal`` (``None``: if it is one)."""
    return _Screen(out) if terminal or (terminal is None and out.isatty()) else out  # type: ignore[return-value]


_FORMULA = tuple("=+-@＝＋－＠")


def inert(cell: str) -> str:
    """``cell`` with an apostrophe in front where a spreadsheet would read a formula (= + - @, full-width too)."""
    if cell[:1] in ("\t", "\r", "\n") or cell.lstrip(" \t\r\n\u3000\ufeff").startswith(_FORMULA):
        return "'" + cell
    return cell

"""Text of others made safe to show: no string of an article or of a path reaches a terminal but through here."""

from __future__ import annotations

import re

# What moves the cursor, colours, reorders or hides: controls, bidi marks and overrides, zero-width and tag characters,
# variation selectors (they change a character's width), and the lone surrogates of a path that is not UTF-8.
_HIDDEN = re.compile(
    "[\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb\U000e0000-\U000e0fff]"
)
_BLANK = re.compile("[\t\n\v\f\r\x85\u2028\u2029]+")
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")


def clean(text: str) -> str:
    """``text`` on one line with nothing that a terminal would obey: controls become ``\ufffd``, bidi marks go."""
    return _CONTROL.sub("\ufffd", _HIDDEN.sub("", _BLANK.sub(" ", text)))


_FORMULA = tuple("=+-@＝＋－＠")


def inert(cell: str) -> str:
    """``cell`` with an apostrophe in front where a spreadsheet would read a formula (= + - @, full-width too)."""
    if cell[:1] in ("\t", "\r", "\n") or cell.lstrip(" \t\r\n\u3000\ufeff").startswith(_FORMULA):
        return "'" + cell
    return cell

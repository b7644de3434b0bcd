"""Sentences of a running text.

A sentence ends at 。！？ or an ellipsis, together with the closing quotes and brackets behind it.  It does not end
inside a bracket, nor inside a quotation of ordinary length; where a quotation closes behind its own full stop, the
words that say who spoke (…！”赵某说。) still belong to it.  A list of clauses parted by ； is one sentence, as it is
read as one row's evidence; only where it grows longer than ``LONG`` is it cut at ；, and past ``LONGEST`` at ， or
wherever it must be.
"""

from __future__ import annotations

import re

from unionstats import rx

LONG = 240
LONGEST = 600

_MARK = rx.compile(r"[。！？!?“”（）()\n…](?:(?<=…)…+)?")
_CLOSER = {"“": "”", "（": "）", "(": ")"}
_OPENER = {close: opener for opener, close in _CLOSER.items()} | {")": "(", "）": "（"}
_BEHIND = "”’）)】》〉\"'"
_QUOTED = 160  # a quotation longer than this is a speech of several sentences
_BRACKETED = 120
_SPEECH = rx.compile(r"[^。！？；\n“”]{0,24}?(?:说|道|表示|介绍|坦言|回忆|感慨|感叹|告诉|称|直言|笑着|强调|指出|认为)")
_CLAUSE = rx.compile(r"[；;]")
_COMMA = rx.compile(r"[，,、：:\s]")


def sentences(text: str) -> list[tuple[int, int]]:
    """The (start, end) spans of the sentences of a paragraph's text; together they cover it."""
    spans: list[tuple[int, int]] = []
    start = 0
    for end in _ends(text):
        if end > start:
            spans.append((start, end))
            start = end
    if start < len(text):
        spans.append((start, len(text)))
    return spans if len(text) <= LONG else [part for start, end in spans for part in _bounded(text, start, end)]


def _ends(text: str) -> list[int]:
    """Where a sentence ends, in order."""
    marks = list(_MARK.finditer(text))
    held = _held(marks)
    ends: list[int] = []
    safe = 0
    for m in marks:
        at = m.start()
        if at < safe or (ends and at < ends[-1]):
            continue
        mark = m[0]
        if at in held:
            close = safe = held[at]
            if text[close - 1] in "。！？!?…" and text[close] in "”" and not _SPEECH.match(text, close + 1):
                ends.append(_behind(text, close + 1))
        elif mark == "\n" or mark in "。！？" or mark[0] == "…" or (mark in "!?" and not _latin(text, m.end())):
            ends.append(_behind(text, m.end()))
    return ends


def _held(marks: list[re.Match[str]]) -> dict[int, int]:
    """The start of each quotation or bracket that holds its sentence together → the place of its closing sign."""
    held: dict[int, int] = {}
    stack: list[tuple[str, int]] = []
    for m in marks:
        sign = m[0]
        if sign in _CLOSER:
            stack.append((sign, m.start()))
        elif sign in _OPENER and stack:
            opener, at = stack[-1]
            if _CLOSER[opener] == sign or {opener, sign} <= set("（()）"):
                stack.pop()
                if m.start() - at <= (_BRACKETED if opener in "（(" else _QUOTED):
                    held[at] = m.start()
    return held


def _behind(text: str, at: int) -> int:
    """``at`` moved behind the closing signs and further end marks that stand there."""
    while at < len(text) and (text[at] in _BEHIND or text[at] in "。！？!?…"):
        at += 1
    return at


def _latin(text: str, at: int) -> bool:
    """True where a Latin letter, a digit or a URL's sign follows: https://…?id=3."""
    return at < len(text) and text[at].isascii() and (text[at].isalnum() or text[at] in "=&/%")


def _bounded(text: str, start: int, end: int) -> list[tuple[int, int]]:
    if end - start <= LONG:
        return [(start, end)]
    parts = _merge(_cut(_CLAUSE, text, [(start, end)], LONG), LONG)
    parts = _merge(_cut(_COMMA, text, parts, LONGEST), LONGEST)
    return [(a, min(a + LONGEST, e)) for s, e in parts for a in range(s, e, LONGEST)]


def _cut(sign: re.Pattern[str], text: str, parts: list[tuple[int, int]], limit: int) -> list[tuple[int, int]]:
    """``parts``, those longer than ``limit`` cut behind every ``sign``."""
    out = []
    for start, end in parts:
        if end - start > limit:
            for m in sign.finditer(text, start, end):
                out.append((start, m.end()))
                start = m.end()  # noqa: PLW2901
        if start < end:
            out.append((start, end))
    return out


def _merge(parts: list[tuple[int, int]], limit: int) -> list[tuple[int, int]]:
    """Neighbours put together again as far as ``limit`` allows."""
    out: list[tuple[int, int]] = []
    for start, end in parts:
        if out and end - out[-1][0] <= limit:
            out[-1] = (out[-1][0], end)
        else:
            out.append((start, end))
    return out

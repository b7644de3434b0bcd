"""The label of a box, where it stands in the line of what the box tells."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from unionstats import rx
from unionstats.segment.lines import Block
from unionstats.segment.vocabulary import words

# [相关新闻]　某港：今年…; 链接　某省工会十年
_BRACKETED = rx.compile(r"[【\[〔]\s?(\S{2,6}?)\s?[】\]〕][\s:：]{0,3}(?=\S)")
_SPACED = rx.compile(r"(链接|\S{4})[ \u3000]{1,4}(?=\S)")
_BLANKS = frozenset(" \u3000")
_LEAST = 8  # characters: what a box tells is longer


def parted(blocks: Iterable[Block]) -> Iterator[tuple[Block, bool]]:
    """``blocks``, the label of a box by itself (True): its text, or its headline, is one of its own."""
    for block in blocks:
        text = block.text
        m = _BRACKETED.match(text) if text[0] in "【[〔" else None
        # A blank stands behind a word of two characters or of four: hardly a line begins so.
        if m is None and (text[2:3] in _BLANKS or text[4:5] in _BLANKS):
            m = _SPACED.match(text)
        if m is None or m[1] not in words("box") | words("list") or len(text) - m.end() < _LEAST or block.level:
            yield block, False
            continue
        end = m.end(1) + (text[0] in "【[〔")
        yield replace(block, pieces=block.part(0, end), text=text[:end], lines=1), True
        yield replace(block, pieces=block.part(m.end(), len(text)), text=text[m.end() :], gap=0, marker=""), False

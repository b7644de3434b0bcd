"""Brackets inside a label: 审（执）结案件, 技能培训（竞赛）项目 are read without them, and named with them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from unionstats import rx
from unionstats.model import Label

_BRACKET = rx.compile("(?<=[一-龥])[（(][一-龥、]{1,8}[）)](?=[一-龥])")


def with_brackets(said: str, found: list[Label], numbers: Sequence[int]) -> None:
    """Give the labels ``numbers`` of a sentence, ``said``, the short brackets that stand inside what they name."""
    brackets = list(_BRACKET.finditer(said))
    if not brackets:
        return
    plain = _BRACKET.sub("", said)
    at = gone = 0
    places: list[tuple[int, str]] = []
    for m in brackets:
        at = m.start() - gone
        places.append((at, m[0]))
        gone += m.end() - m.start()
    for k in numbers:
        item = found[k].item
        start = plain.find(item) if len(item) > 1 else -1
        inside = [(at - start, text) for at, text in places if start < at < start + len(item)] if start >= 0 else []
        for at, text in reversed(inside):
            item = item[:at] + text + item[at:]
        if inside:
            found[k] = replace(found[k], item=item)

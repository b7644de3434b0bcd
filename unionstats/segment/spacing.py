"""Spaces that a typist or a site sets between Han characters and digits (2300 多名, 增长 12%): no word has them."""

from __future__ import annotations

from collections.abc import Sequence

from unionstats import rx

_SPACE = rx.compile(r"[ \u00a0](?:(?<=[一-龥].)(?=\d)|(?<=[\d%％‰℃].)(?=[一-龥]))")
_TOUCHING = rx.compile(r"[一-龥](?=\d)|[\d%％‰℃](?=[一-龥])")
# So often, and more often than not, a text has them if it was set that way; a single one may part two things.
_LEAST = 3


def is_spaced(text: str) -> bool:
    """Whether ``text`` was set with a space between Han characters and digits."""
    if " " not in text and "\u00a0" not in text:
        return False
    if len(_SPACE.findall(text)) < _LEAST:
        return False
    # What stands around a text (上一篇 3 下一篇) tells nothing of how it was typed.
    running = "\n".join(line for line in text.splitlines() if "，" in line or "。" in line or "," in line)
    count = len(_SPACE.findall(running))
    return count >= _LEAST and count > len(_TOUCHING.findall(running))


def close_up(text: str, pieces: Sequence[tuple[int, int]]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """``text``, joined from ``pieces`` of the file, and the pieces, both without these spaces."""
    parts: list[str] = []
    kept: list[tuple[int, int]] = []
    gaps = [m.start() for m in _SPACE.finditer(text)]
    at = gap = 0
    for start, end in pieces:
        left = start
        while gap < len(gaps) and gaps[gap] < at + end - start:
            space = start + gaps[gap] - at
            if left < space:
                kept.append((left, space))
            left = space + 1
            gap += 1
        if left < end:
            kept.append((left, end))
        at += end - start
    last = 0
    for g in gaps:
        parts.append(text[last:g])
        last = g + 1
    return "".join([*parts, text[last:]]), tuple(kept)

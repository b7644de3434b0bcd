"""What stands between the characters of a text and is none of its words.

Spaces that a typist or a site sets between Han characters and digits (2300 多名, 增长 12%), those that part thousands
(12 000人), and how a character is said (工會(huì)): it was ruby, or comes from what made traditional ones of a page.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from unionstats import rx

_SPACES = r"[ \u00a0](?:(?<=[一-龥].)(?=\d)|(?<=[\d%％‰℃].)(?=[一-龥]))"
_TONED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ"
_SOUNDS = rf"(?<=[㐀-鿿])[(（][a-zü]{{0,4}}[{_TONED}][a-zü]{{0,4}}[)）]"
# 12 000人, 55 235 367元; not 图1 300名职工, 2023年 300人
_THIN = "[ \u00a0\u2009\u202f]"
_BEHIND = "|".join(
    rf"(?<=[一-龥](?<![图表第组例]){thin}{digits}.)" for thin in ("", _THIN) for digits in (r"\d", r"\d\d", r"\d\d\d")
)
_THOUSANDS = rf"{_THIN}(?=\d{{3}}(?:{_THIN}\d{{3}})*(?:\.\d+)?{_THIN}?[一-龥%％℃])(?:{_BEHIND}|(?<={_THIN}\d\d\d.))"
# 2 0 0 家, 1 1 月6 日, 7 .7 9 万名
_SPLITS = rf"{_THIN}(?:(?<=[^\d]\d.)|(?<=^\d.))(?=\.?\d(?!\d))"
_SPACE, _SOUND, _THOUSAND = rx.compile(_SPACES), rx.compile(_SOUNDS), rx.compile(_THOUSANDS)
_SPLIT, _WHOLE = rx.compile(_SPLITS), rx.compile(r"\d\d")
_TOUCHING = rx.compile(r"[一-龥](?=\d)|[\d%％‰℃](?=[一-龥])")
_APART = rx.compile(rf"{_THIN}(?<=\d.)\d\d\d(?!\d)")
_TONE = rx.compile(f"[{_TONED}]")
# So often, and of spaces more often than not, a text has them if it was set that way; a single one may part two things.
_LEAST = 3
LONGEST_GAP = 11  # characters: what it is made of, and the brackets around it


def gaps(text: str) -> re.Pattern[str] | None:
    """What is to be closed up in ``text``; ``None`` for most texts, which have nothing of the kind."""
    split = _is_split(text)
    return _any_of(split or _is_spaced(text), _is_sounded(text), _has_thousands(text), split)


@cache
def _any_of(spaced: bool, sounded: bool, thousands: bool, split: bool) -> re.Pattern[str] | None:
    kinds = ((_SPACE, spaced), (_SOUND, sounded), (_THOUSAND, thousands), (_SPLIT, split))
    wanted = [p.pattern for p, holds in kinds if holds]
    return rx.compile("|".join(wanted)) if wanted else None


def is_gap(text: str) -> bool:
    """Is ``text`` something that may have been closed up?"""
    return text in (" ", "\u00a0", "\u2009", "\u202f") or (text[:1] in ("(", "（") and _TONE.search(text) is not None)


def _is_spaced(text: str) -> bool:
    """Whether ``text`` was set with a space between Han characters and digits."""
    if " " not in text and "\u00a0" not in text:
        return False
    if len(_SPACE.findall(text)) < _LEAST:
        return False
    running = _running(text)
    count = len(_SPACE.findall(running))
    return count >= _LEAST and count > len(_TOUCHING.findall(running))


def _running(text: str) -> str:
    """The sentences of ``text``: what stands around it (上一篇 3 下一篇) tells nothing of how it was typed."""
    return "\n".join(line for line in text.splitlines() if "，" in line or "。" in line or "," in line)


def _is_split(text: str) -> bool:
    """Whether the digits of the numbers of ``text`` are set apart, each from the next."""
    if len(_SPLIT.findall(text)) < _LEAST:
        return False
    running = _running(text)
    count = len(_SPLIT.findall(running))
    return count >= _LEAST and count > len(_WHOLE.findall(running))


def _is_sounded(text: str) -> bool:
    """Whether characters of ``text`` have their pronunciation behind them."""
    if ("(" not in text and "（" not in text) or not _TONE.search(text):
        return False
    return len(_SOUND.findall(text)) >= _LEAST


def _has_thousands(text: str) -> bool:
    """Whether spaces part the thousands of a number of ``text``."""
    return _APART.search(text) is not None and _THOUSAND.search(text) is not None


def close_up(
    text: str, pieces: Sequence[tuple[int, int]], between: re.Pattern[str]
) -> tuple[str, tuple[tuple[int, int], ...]]:
    """``text``, joined from ``pieces`` of the file, and the pieces, both without what ``between`` finds."""
    found = [m.span() for m in between.finditer(text)]
    kept: list[tuple[int, int]] = []
    at = gap = 0
    for start, end in pieces:
        left = start
        while gap < len(found) and found[gap][0] < at + end - start:
            a, b = (start + place - at for place in found[gap])
            if left < a:
                kept.append((left, a))
            left = b
            gap += 1
        if left < end:
            kept.append((left, end))
        at += end - start
    parts, last = [], 0
    for a, b in found:
        parts.append(text[last:a])
        last = b
    return "".join([*parts, text[last:]]), tuple(kept)

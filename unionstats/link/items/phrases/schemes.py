"""Schemes called after what they are to bring about: 乡村 全面 振兴 行动, 产业 倍增 升级 工程 项目."""

from __future__ import annotations

from collections.abc import Sequence

from unionstats.link.items.phrases.phrases import LONGEST, label
from unionstats.link.items.phrases.words import Word

_SCHEMES = frozenset({"行动", "工程", "计划", "战略", "攻坚战"})
_OF_THEM = frozenset({"项目", "任务", "方案"})
_WITHIN = 9  # words
_JOINS = frozenset({"和", "与", "、"})


def scheme(ws: Sequence[Word]) -> list[Word]:
    """The scheme that ``ws`` end in, with all of its name; empty where no verb or adverb is part of it."""
    n = len(ws)
    at = n - 1 - (n > 1 and ws[-1].text in _OF_THEM)
    if at < 2 or ws[at].text not in _SCHEMES:
        return []
    i = at
    while i and at - i < _WITHIN and _is_part(ws[i - 1]):
        i -= 1
    while i < at and (ws[i].letter != "N" or _acts(ws[i])):
        i += 1
    named = any(w.letter == "V" or w.text in _FULLY for w in ws[i + 1 : at])
    return list(ws[i:]) if named and len(label(ws[i:])) <= LONGEST else []


_FULLY = frozenset({"全面", "集中", "专项", "精准", "综合"})


def _is_part(w: Word) -> bool:
    if w.text in _FULLY or w.text in _JOINS:
        return True
    return w.letter in "NGAV" and not w.kinds & {"main", "light", "cut", "existence"}


def _acts(w: Word) -> bool:
    return w.ends("org_tail") or w.ends("person") or "actor" in w.kinds or w.place

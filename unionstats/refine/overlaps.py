"""Of mentions that overlap one stays, and a noun gets back what looked like its measure word."""

from __future__ import annotations

from bisect import bisect_left, insort

from unionstats import lexicon, numerals
from unionstats.model import Mention, changed
from unionstats.tokens import Tokens


def keep_longest(text: str, tokens: Tokens, mentions: list[Mention]) -> list[Mention]:
    """Of overlapping mentions keep the longest, of equally long ones the first proposed."""
    kept: list[Mention] = []
    at, size = 0, len(mentions)
    while at < size:
        first = mentions[at]
        end = first.end
        below = at + 1
        while below < size and (m := mentions[below]).start < end:
            end = max(end, m.end)
            below += 1
        if end == first.end:  # mostly the first one, which is the longest that begins there, holds all that overlap it
            kept.append(first)
        else:
            kept += _longest(mentions[at:below])
        at = below
    return kept


def _longest(mentions: list[Mention]) -> list[Mention]:
    """The longest of ``mentions``, then each next one that overlaps none before it."""
    starts: list[int] = []
    kept: dict[int, Mention] = {}
    for m in sorted(mentions, key=lambda m: m.start - m.end):
        i = bisect_left(starts, m.end)
        if i == 0 or kept[starts[i - 1]].end <= m.start:
            insort(starts, m.start)
            kept[m.start] = m
    return [kept[s] for s in starts]


def give_nouns_back(text: str, tokens: Tokens, mentions: list[Mention]) -> list[Mention]:
    """Give the noun back what looked like a measure word: 30万环卫工人 are 环卫工人, 45万家庭 are 家庭."""
    return [r for m in mentions if (r := _given_back(text, tokens, m) if m.rule == "count" else m)]


# 207分公司 and 301分厂 are names
_BRANCH = ("公司", "厂", "局", "会", "院", "校", "店", "行", "中心")


def _given_back(text: str, tokens: Tokens, m: Mention) -> Mention | None:
    """``m``, without its unit where that only begins a noun; ``None`` where so few of the noun are not counted."""
    at = m.end - 1
    unit = lexicon.measure_words().get(text[at])
    if unit is None:
        return m
    if "word" not in unit.flags:
        return _of_noun(text, tokens, m)
    if m.unit == "分":
        return None if text.startswith(_BRANCH, m.end) else m
    nouns = lexicon.nouns()
    if (text[at : at + 2] not in nouns and text[at : at + 3] not in nouns) or tokens.span_at(at)[0] != at:
        return m
    if tokens.is_edge(m.end):
        return m  # 20名师生: 名 and 师生
    n = numerals.at(text, m.start)
    if n is None or (n.han and n.scale < 10**4):
        return None
    return changed(m, end=n.end, unit="", rule="before noun")


def _of_noun(text: str, tokens: Tokens, m: Mention) -> Mention:
    """``m`` without the measure word that begins a noun of those counted, as the words are cut: 3000|个体户, 6|矿工."""
    at = m.end - len(m.unit)
    noun = any(text[at : at + size] in lexicon.nouns() for size in (2, 3, 4, 5) if size > len(m.unit))
    n = numerals.at(text, m.start) if noun and tokens.span_at(at)[0] == at else None
    few = n is None or n.end != at or (n.han and n.value < 10)
    return m if n is None or few or tokens.is_edge(m.end) else changed(m, end=n.end, unit="", rule="before noun")

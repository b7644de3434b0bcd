"""Two things that went two ways, told in one breath: 起数、损失分别降18%、升6%."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from unionstats import rx
from unionstats.link.items.cases.lists import coordinates
from unionstats.link.items.phrases.sentences import words
from unionstats.link.items.phrases.words import Names
from unionstats.model import Label, Mention
from unionstats.tokens import Tokens

_WAY = (
    "(?:增长|上升|上涨|提高|增加|提升|回升|升高|下降|下滑|下跌|减少|降低|回落|收窄|扩大|缩短|升|降|增|减|涨|跌)"
    "[了约近超逾]?"
)
_FIRST = rx.compile(
    rf"(?:同比|环比|均|也|则)*分别(?:[较比][^，。；\d]{{1,8}}?|同比|环比)?{_WAY}(?=[\d一二三四五六七八九十两])"
)
_NEXT = rx.compile(rf"[、，和](?:同比|环比)?{_WAY}")
_BEGINS = "，。；：！？“"


def each_its_way(
    text: str,
    tokens: Tokens,
    span: tuple[int, int],
    mentions: Sequence[Mention],
    found: Sequence[Label],
    *,
    names: Names,
) -> Iterator[tuple[int, str]]:
    """The number, by its index, and the item of each of so many changes, the verb of each told with its number."""
    for m in _FIRST.finditer(text, *span):
        k = bisect_left(mentions, m.end(), key=lambda x: x.start)
        told: list[int] = []
        while k < len(mentions) and mentions[k].start == (_next(text, mentions, told) if told else m.end()):
            told.append(k)
            k += 1
        if len(told) < 2:
            continue
        at = max(text.rfind(mark, span[0], m.start()) for mark in _BEGINS) + 1
        at = max(at, span[0])
        if at == m.start():  # 产量3万吨、产值2亿元，分别增长5%、下降3%
            before = [x.item for x in found[max(0, told[0] - len(told)) : told[0]]]
        else:
            first = bisect_left(mentions, at, key=lambda x: x.start)
            head = words(text, tokens, mentions, start=at, end=m.start(), first=first, names=names)
            before = coordinates(head, len(told))
        if len(before) == len(told) and all(before):
            yield from zip(told, before, strict=True)


def _next(text: str, mentions: Sequence[Mention], told: Sequence[int]) -> int:
    """Where the next number stands, if what is behind the last one is a verb of its own; else nowhere."""
    m = _NEXT.match(text, mentions[told[-1]].end)
    return m.end() if m else -1

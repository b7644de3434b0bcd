"""Names across the end of a word of the dictionary's, and at the other end of a way."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from unionstats.tokens import Tokens, is_word


def cut_amiss(text: str, tokens: Tokens, start: int, end: int) -> bool:
    """右玉|林地, which the dictionary cuts 右|玉林|地: does a word end where two characters are left over?"""
    a, b = tokens.span_at(end)
    if end - start != 2 or (a, b) != (end - 1, end + 1) or b >= len(text) or text[start] in _NO_NAMES:
        return False  # 开采三|水平|西六采区, 从|江西|来
    c, d = tokens.span_at(b)
    left_over = tokens.span_at(start) == (start, start + 1) and (d - c == 1 or not is_word(text[c:d]))
    return left_over and is_word(text[end : end + 2])


_NO_NAMES = frozenset("一二三四五六七八九从和")
_JOINS = ("至", "到", "—", "-", "～")


def ends_route(text: str, known: Sequence[tuple[int, str]], start: int) -> bool:
    """Is ``start`` the other end of a way that begins at one of the ``known`` names: 甲市至|乙县|高速公路?"""
    if text[start - 1 : start] not in _JOINS:
        return False
    i = bisect_left(known, (start, "")) - 1
    return i >= 0 and known[i][0] + len(known[i][1]) == start - 1

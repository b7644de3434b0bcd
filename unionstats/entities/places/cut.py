"""Names across the end of a word of the dictionary's."""

from __future__ import annotations

from unionstats.tokens import Tokens, is_word


def cut_amiss(text: str, tokens: Tokens, start: int, end: int) -> bool:
    """右玉|林地, which the dictionary cuts 右|玉林|地: does a word end where two characters are left over?"""
    a, b = tokens.span_at(end)
    if end - start != 2 or (a, b) != (end - 1, end + 1) or b >= len(text):
        return False
    c, d = tokens.span_at(b)
    left_over = tokens.span_at(start) == (start, start + 1) and (d - c == 1 or not is_word(text[c:d]))
    return left_over and is_word(text[end : end + 2])

"""What the searches for dates skip by their first character can be no date: the sets name all that one begins with."""

from __future__ import annotations

import re
from re import _constants as sre  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

from unionstats import refine
from unionstats.datewords import hint_words, starts


def _firsts(items: Any, *, last: bool = False) -> tuple[set[int], bool]:
    """The characters that a parsed pattern can begin (or with ``last`` end) with, and whether it can be empty."""
    found: set[int] = set()
    for kind, value in reversed(items) if last else items:
        empty = False
        if kind in (sre.ASSERT, sre.ASSERT_NOT, sre.AT):
            continue
        if kind is sre.LITERAL:
            found.add(value)
        elif kind is sre.IN:
            for what, chars in value:
                if what is sre.LITERAL:
                    found.add(chars)
                elif what is sre.RANGE:
                    found |= set(range(chars[0], chars[1] + 1))
                else:
                    assert (what, chars) == (sre.CATEGORY, sre.CATEGORY_DIGIT)
                    found |= set(map(ord, "0123456789"))
        elif kind is sre.BRANCH:
            for branch in value[1]:
                more, blank = _firsts(branch, last=last)
                found |= more
                empty = empty or blank
        elif kind in (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT):
            more, blank = _firsts(value[2], last=last)
            found |= more
            empty = blank or value[0] == 0
        elif kind is sre.SUBPATTERN:
            more, empty = _firsts(value[3], last=last)
            found |= more
        else:
            raise AssertionError(f"what does {kind} begin with?")
        if not empty:
            return found, False
    return found, True


def _chars(pattern: str) -> set[str]:
    found, empty = _firsts(_parser.parse(pattern))
    assert not empty
    return {chr(c) for c in found}


def test_the_set_is_read_from_a_pattern_as_it_should() -> None:
    assert _chars("(?<!z)(?:a|b?c|(?P<x>[d-f])g)|h{0,2}i") == set("abcdefhi")


def test_dates_begin_only_with_the_characters_that_are_looked_at() -> None:
    assert _chars(starts.STARTS.pattern.removeprefix(f"(?=[{starts._FIRST}])")) <= set(starts._FIRST)


def test_hints_begin_only_with_the_characters_that_are_looked_at() -> None:
    assert _chars(re.sub(r"\(\?P<\w+>", "(?:", hint_words._HINTS)) <= set(hint_words._hint_first())


def test_a_hedge_before_a_number_ends_only_with_the_characters_that_are_looked_at() -> None:
    for pattern in (refine._BEFORE_HEDGE, refine._PASSED, refine._BROKEN, refine._SHARE):
        found, empty = _firsts(_parser.parse(pattern.pattern), last=True)
        # At its end a pattern may leave a line break.
        assert found
        assert not empty
        assert {chr(c) for c in found} | {"\n"} <= refine._HEDGE_ENDS

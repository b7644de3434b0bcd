"""What the searches for dates skip by their first character can be no date: the sets name all that one begins with."""

from __future__ import annotations

import re
from re import _constants as sre  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from unionstats import gazetteer, lexicon
from unionstats.datewords import expressions, hint_words, patterns, starts
from unionstats.datewords.grammar import NUMBER, Branches
from unionstats.entities.places import context as place_context
from unionstats.entities.places import longer, namesakes
from unionstats.entities.places import memory as place_memory
from unionstats.link.clauses import (
    before_org,
    before_place,
    behind_org,
    behind_place,
    called_after,
    org_parts,
    parts,
    place_parts,
    ways,
)
from unionstats.link.orgs import ladder as org_ladder
from unionstats.link.times import course, reach
from unionstats.refine import hedges
from unionstats.segment import datelines, kinds

_CATEGORIES = {sre.CATEGORY_DIGIT: "0123456789", sre.CATEGORY_SPACE: " \t\n\u3000"}


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
                    assert what is sre.CATEGORY
                    found |= set(map(ord, _CATEGORIES[chars]))
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


def _beginnings(items: Any) -> set[tuple[str, ...]]:
    """What a parsed pattern's first two characters, and what is looked for behind fewer, can be: a set for each."""
    found: set[tuple[str, ...]] = {()}
    for kind, value in items:
        if kind in (sre.ASSERT_NOT, sre.AT) or (kind is sre.ASSERT and value[0] < 0):
            continue
        if kind is sre.LITERAL:
            more: set[tuple[str, ...]] = {(chr(value),)}
        elif kind is sre.IN:
            more = {("".join(map(chr, sorted(_firsts([(kind, value)])[0]))),)}
        elif kind is sre.BRANCH:
            more = set().union(*map(_beginnings, value[1]))
        elif kind in (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT):
            one = _beginnings(value[2])
            so_far: set[tuple[str, ...]] = {()}
            more = set() if value[0] else {()}
            for n in range(1, min(value[1], 2) + 1):
                so_far = {(a + b)[:2] for a in so_far for b in one}
                more |= so_far if n >= value[0] or n == 2 else set()
        else:
            assert kind is sre.SUBPATTERN or found != {()}, "a look at what is read then"
            more = _beginnings(value[3] if kind is sre.SUBPATTERN else value[1])
        found = {(a + b)[:2] for a in found for b in more}
    return found


def _seconds(pattern: str) -> set[str]:
    found = _beginnings(_parser.parse(pattern))
    assert all(len(b) == 2 for b in found), "an expression of a single character, whatever follows"
    return set("".join(b[1] for b in found))


def _chars(pattern: str) -> set[str]:
    found, empty = _firsts(_parser.parse(pattern))
    assert not empty
    return {chr(c) for c in found}


def test_the_set_is_read_from_a_pattern_as_it_should() -> None:
    assert _chars("(?<!z)(?:a|b?c|(?P<x>[d-f])g)|h{0,2}i") == set("abcdefhi")


def test_what_stands_second_is_read_from_a_pattern_as_it_should() -> None:
    assert _seconds("(?<!z)(?:a|b?c|(?P<x>[d-f])g)(?=h)|h{0,2}i(?=[jk])|l{2}m|no{0,3}(?!q)p") == set("hcgijklop")


def test_dates_begin_only_with_the_characters_that_are_looked_at() -> None:
    pattern = starts.STARTS.pattern.removeprefix(starts.BEGINS)
    assert pattern != starts.STARTS.pattern
    assert _chars(pattern) <= set(starts._FIRST)
    assert _seconds(pattern) <= set(starts._SECOND)


@pytest.mark.parametrize("pattern", [longer.TOWN_BEHIND, longer.FACILITY, longer.PART])
def test_what_a_short_name_may_head_begins_as_what_is_looked_at_first(pattern: re.Pattern[str]) -> None:
    assert all(map(longer.GOES_ON.fullmatch, _chars(pattern.pattern)))


@pytest.mark.parametrize(
    ("pattern", "heads"),
    [
        (place_memory._DATELINE, place_memory._DATELINE_HEADS),
        (namesakes._BUILDINGS, namesakes._OWNED_HEADS),
        (namesakes._FIRMS, namesakes._OWNED_HEADS),
        (gazetteer._WORKS, gazetteer._WORKS_HEADS),
        (place_context._FROM_THERE, place_context._FROM_THERE_HEADS),
        (kinds._NO_VIEW, frozenset("本文以")),
        (datelines._PREFIX, datelines._PREFIX_HEADS),
        (datelines._NAMED_FIRST, frozenset("（(")),
        (course._ONCE_MORE, course._ONCE_MORE_HEADS),
        (reach._CAREER, reach._CAREER_HEADS),
        (org_ladder._UNSAID, org_ladder.UNSAID),
        (patterns.NEVER, expressions._NEVER_HEADS),
        (expressions._TO_COME, expressions._TO_COME_HEADS),
        (place_parts._GAMES, place_parts._GAMES_HEADS),
    ],
)
def test_what_is_tried_only_behind_its_heads_begins_with_no_other(
    pattern: re.Pattern[str], heads: frozenset[str]
) -> None:
    assert {c for c in _chars(pattern.pattern) if not c.isspace()} <= heads


@pytest.mark.parametrize("branches", [patterns.POINT, patterns.IN_YEAR, patterns.END])
def test_a_branch_begins_with_a_number_or_its_heads(branches: Branches) -> None:
    for b in branches.branches:
        first = _chars(re.sub(r"\(\?P=\w+\)", "", re.sub(r"\(\?P<\w+>", "(?:", b.grammar.source)))
        assert first - NUMBER <= set(b.heads), b.kind
        assert not b.heads or set(b.heads) & first, b.kind


@settings(max_examples=300)
@given(
    st.lists(
        st.sampled_from(
            [
                *"0123456789一二三十正元廿两初末半多年月日号周、和至-—.:：点时/ ”“前后上下本今去当",
                *(
                    "季度",
                    "年代",
                    "世纪",
                    "五一",
                    "春节",
                    "上午",
                    "公元",
                    "乾隆",
                    "农历",
                    "规划",
                    "期间",
                    "个月",
                    "2019",
                ),
            ]
        ),
        min_size=1,
        max_size=9,
    ).map("".join)
)
def test_only_branches_that_cannot_match_are_left_out(text: str) -> None:
    for branches in (patterns.POINT, patterns.IN_YEAR, patterns.END):
        asked = branches.at(text, 0)
        fits = [b for b in branches.branches if b.grammar.match(text)]
        assert [b for b in asked if b in fits] == fits
        assert all(b.match(text, 0, len(text)) for b in fits)


def test_hints_begin_only_with_the_characters_that_are_looked_at() -> None:
    for first, named in hint_words._KINDS:
        pattern = hint_words._without_groups(named)
        assert _chars(pattern) <= set(first)
        assert _seconds(pattern) <= set(hint_words._second())


def test_a_hedge_before_a_number_begins_only_with_the_characters_that_are_looked_at() -> None:
    hedge = hedges._BEFORE_HEDGE.pattern.removeprefix(f"(?=[{hedges._HEDGE_HEADS}])")
    assert hedge != hedges._BEFORE_HEDGE.pattern
    assert _chars(hedge) == set(hedges._HEDGE_HEADS)


def test_a_hedge_behind_a_number_begins_only_with_the_characters_that_are_looked_at() -> None:
    assert _chars(hedges._AFTER_HEDGE.pattern) == set(hedges._AFTER_HEADS)


def test_a_hedge_before_a_number_ends_only_with_the_characters_that_are_looked_at() -> None:
    ends = dict.fromkeys((hedges._BEFORE_HEDGE, hedges._PASSED, hedges._BROKEN), hedges._HEDGE_ENDS)
    for pattern, characters in (ends | {hedges._SHARE: hedges._SHARE_ENDS}).items():
        found, empty = _firsts(_parser.parse(pattern.pattern), last=True)
        # At its end a pattern may leave a line break.
        assert found
        assert not empty
        assert {chr(c) for c in found} | {"\n"} <= characters


def test_what_leads_in_an_entity_ends_only_with_the_characters_that_are_looked_at() -> None:
    for pattern in (
        *(parts.ARRIVAL, parts._ATTRIBUTE, parts._FAR, parts.OBJECT, parts.SITE),
        *(parts._COMPARED, parts._WITH, parts._TRADES, parts._CELEBRATED, parts._FROM, parts._FROM_WHOM),
        *(parts._LAST_OF_ALL, org_parts._UNDERGOES),
    ):
        found, empty = _firsts(_parser.parse(pattern.pattern), last=True)
        assert found
        assert not empty
        assert {chr(c) for c in found} <= parts.ENDINGS
    for words in (org_parts._HOLDS, lexicon.standing(), parts.JOINS):
        assert {word[-1] for word in words} <= parts.ENDINGS


def _groups(step: parts.Step, *tables: dict[str, tuple[parts.Step, ...]]) -> set[str]:
    return {character for table in tables for character, steps in table.items() if step in steps}


def _before(step: parts.Step) -> set[str]:
    tables = (before_place.BEFORE, before_place.NEXT_BEFORE, before_org.BEFORE, before_org.NEXT_BEFORE)
    return _groups(step, *tables)


def _behind(step: parts.Step) -> set[str]:
    return _groups(step, behind_place.BEHIND, behind_place.NEXT_BEHIND, behind_org.BEHIND)


@pytest.mark.parametrize(
    ("step", "patterns"),
    [
        (before_place._listed, [before_place._LISTED]),
        (parts.goes_far, [parts._FAR]),
        (before_place._seats, [before_place._SEAT]),
        (before_place._celebrated, [parts._CELEBRATED]),
        (before_place._strikes, [parts.SUFFERS]),
        (before_place._brought, [before_place._OUT_OF]),
        (before_place._among_whom, [before_place._IS]),
        (called_after.beaten, [called_after._BEATS]),
        (called_after.counted, [called_after._COUNTED]),
        (parts.compared, [parts._COMPARED, parts._WITH]),
        (before_place._traded_with, [parts._TRADES, parts._AND_WITH]),
        (parts.inside, [parts._ATTRIBUTE]),
        (before_place._arrived_at, [parts.ARRIVAL]),
        (before_place._at, [parts.SITE]),
        (before_org._ranked, [before_org.RANKED]),
        (parts.named_by, [parts._FROM_WHOM, parts._LAST_OF_ALL]),
        (parts.source, [parts._FROM]),
        (before_org._orders, [before_org._ORDERED]),
        (before_org._favours, [before_org._FAVOURED]),
        (before_org._traded_with, [parts._TRADES]),
        (before_org._last_partner, [before_org._PARTNERS]),
        (before_org._house, [parts.SITE, parts.ARRIVAL]),
        (before_org._arrived_at, [parts.ARRIVAL]),
    ],
)
def test_a_step_by_what_stands_before_is_tried_behind_all_that_its_patterns_end_with(
    step: parts.Step, patterns: list[re.Pattern[str]]
) -> None:
    groups = _before(step)
    for pattern in patterns:
        found, empty = _firsts(_parser.parse(pattern.pattern), last=True)
        assert found
        assert not empty
        # What leads to nothing else (走遍, 飞去) leads here neither.
        ends = {chr(c) for c in found}
        assert (ends if groups - parts.ENDINGS else ends & parts.ENDINGS) <= groups


@pytest.mark.parametrize(
    ("step", "words"),
    [
        (before_place._lain_in, before_place._LIES),
        (ways.stretch_of_road, ways._ROADS),
    ],
)
def test_a_step_by_words_before_is_tried_behind_all_their_ends(step: parts.Step, words: tuple[str, ...]) -> None:
    groups = _before(step)
    assert {word[-1] for word in words} <= groups


@pytest.mark.parametrize(
    ("step", "pattern"),
    [
        (behind_place._strikes, behind_place._ARMY),
        (behind_place._from_across, behind_place._FROM_ACROSS),
        (behind_place._native, behind_place._IS_FROM),
        (behind_place._unnamed, behind_place._UNNAMED),
        (ways.lines, ways._LINES),
        (ways.one_end, ways._ONE_END),
        (behind_org._riders, behind_org._RIDERS),
        (behind_org._goods, behind_org._GOODS),
    ],
)
def test_a_step_by_what_stands_behind_is_tried_before_all_that_its_pattern_begins_with(
    step: parts.Step, pattern: re.Pattern[str]
) -> None:
    groups = _behind(step)
    assert {c for c in _chars(pattern.pattern) if not c.isspace()} <= groups

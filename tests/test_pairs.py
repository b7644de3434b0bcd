"""Where two characters of a table stand in a text."""

from __future__ import annotations

import random

from unionstats import pairs


def test_pairs_stand_where_they_are_written() -> None:
    table = pairs.heads(("甲乙丁", "乙丙", "𠀀甲", "\ud800a"))
    text = "甲乙丙𠀀甲乙\ud800a"
    assert list(pairs.starts(text, table)) == [0, 1, 3, 4, 6]
    assert list(pairs.starts(text, table, 1)) == [1, 3, 4, 6]
    assert list(pairs.starts("甲", table)) == list(pairs.starts("", table)) == []


def test_fewer_than_two_characters_stand_nowhere() -> None:
    assert list(pairs.starts("甲甲\0甲", pairs.heads(("甲", "")))) == []


def test_long_texts_are_looked_through_to_the_end_once() -> None:
    chance = random.Random(3)
    text = "".join(chance.choice("甲乙丙") for _ in range(200_001))
    expected = [i for i in range(len(text) - 1) if text[i : i + 2] in ("甲乙", "丙丙")]
    assert list(pairs.starts(text, pairs.heads(("甲乙", "丙丙")))) == expected

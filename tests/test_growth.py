"""No work is slow on any text: its steps grow as the text does, whatever it is made of."""

from __future__ import annotations

import pytest

from tests.growth import WORKS, Work, is_linear
from unionstats import numerals


@pytest.mark.untraced  # which would take most of the time
@pytest.mark.parametrize("work", WORKS, ids=[f"{w.name} {w.unit!r}" for w in WORKS])
def test_steps_grow_with_the_text(work: Work) -> None:
    assert is_linear(work)


def test_a_square_is_told() -> None:
    def pairs(text: str) -> object:
        return [text.find(a, i) for i, _ in enumerate(text) for a in text]

    assert not is_linear(Work("pairs", pairs, "中", 20))
    assert is_linear(Work("each", lambda text: [ord(c) for c in text], "中", 20))


def test_a_million_digits_are_no_number() -> None:
    assert list(numerals.find("1" * 1_000_000)) == []

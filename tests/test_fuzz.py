"""Inputs by chance, a short run of ``python -m tests.fuzz``; by hypothesis, texts of its own choice."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests import fuzz


@pytest.mark.parametrize("seed", range(4))
def test_no_input_by_chance_raises(seed: int) -> None:
    assert fuzz.fuzz(250, 1000 + seed) == []


@settings(max_examples=200)
@given(fuzz.TEXTS)
def test_no_text_makes_a_rule_raise(text: str) -> None:
    fuzz.rules(text)
    fuzz.whole(text)


@settings(max_examples=100)
@given(st.sampled_from(fuzz.NAMES), st.binary(max_size=200))
def test_no_bytes_make_a_reader_raise(name: str, data: bytes) -> None:
    fuzz.reader(name, data)


@pytest.mark.parametrize(
    "text",
    [
        "泰州市总工会为5人送去3000元，惠及全市",
        "有30名船员“8小时以外”学画。",
        "“今天要下一整天的雨。”工会送伞30把的活动昨晚",
        "倒闭的船厂达17家，为3年来最",
    ],
)
def test_a_text_may_end_or_begin_anywhere(text: str) -> None:
    fuzz.whole(text)


def test_what_raises_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise RecursionError("deep")

    monkeypatch.setattr(fuzz, "extract", broken)
    monkeypatch.setattr(fuzz, "propose", broken)
    wrong = fuzz.fuzz(20, 0)
    assert wrong
    assert "RecursionError: deep" in wrong[0]

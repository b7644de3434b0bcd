"""Which step of the ladder ties a number, where the neighbouring step would say something else."""

from __future__ import annotations

import pytest

from tests.test_ties import shown, tied

PLACES = [
    # the place behind the number is in its clause, the next one is not
    (
        "新增会员[300人]在{泰州市@江苏省泰州市}，{常州市@江苏省常州市}没有。",
        [" / 江苏省泰州市"],
        ["behind"],
    ),
    (
        "[300人]参加在{泰州市@江苏省泰州市}举行的比赛，[20人]在{常州市@江苏省常州市}参赛。",
        [" / 江苏省泰州市"] * 2,
        ["behind", "sentence"],
    ),
    # in a clause of its own it is behind nothing
    ("新增会员[300人]，均在{泰州市@江苏省泰州市}。", [" / 江苏省泰州市"], ["topic"]),
]


@pytest.mark.parametrize(("text", "expected", "steps"), PLACES)
def test_the_place_behind_a_number(text: str, expected: list[str], steps: list[str]) -> None:
    ties = tied(text)
    assert [shown(t) for t in ties] == expected
    assert [t.place_step for t in ties] == steps


def test_names_far_back_cost_no_more_than_near_ones() -> None:
    sentence = "{甲市总工会=甲市总工会@丙省甲市}慰问[3人]。"
    ties = tied(sentence * 500 + "另有[5人]。")
    assert {shown(t) for t in ties} == {"甲市总工会 / 丙省甲市"}

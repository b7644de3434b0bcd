"""How long something lasts, and what only looks like it."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unionstats.folding import fold
from unionstats.match import propose
from unionstats.rules import durations


def read(text: str) -> list[tuple[str, str, str]]:
    return [(text[m.start : m.end], f"{m.value}", m.unit) for m in propose(text, durations.RULES)]


@pytest.mark.parametrize(
    ("text", "span", "value", "unit"),
    [
        ("持续两年", "两年", "2", "year"),
        ("持续三年半", "三年半", "3.5", "year"),
        ("刑期十五年零三个月", "十五年零三个月", "183", "month"),
        ("成立70周年", "70周年", "70", "year"),
        ("第一个学年，共三个学年", "三个学年", "3", "year"),
        ("两个半月", "两个半月", "2.5", "month"),
        ("3个月", "3个月", "3", "month"),
        ("两月有余", "两月", "2", "month"),
        ("三个多星期", "三个多星期", "3", "week"),
        ("两周多", "两周多", "2", "week"),
        ("3 天", "3 天", "3", "day"),
        ("两天半", "两天半", "2.5", "day"),
        ("2天6小时", "2天6小时", "54", "hour"),
        ("7昼夜", "7昼夜", "7", "day"),
        ("较2020年多20人", None, "", ""),
        ("七个昼夜", "七个昼夜", "7", "day"),
        ("30个自然日", "30个自然日", "30", "day"),
        ("8小时多", "8小时多", "8", "hour"),
        ("2个多小时", "2个多小时", "2", "hour"),
        ("2小时5分", "2小时5分", "125", "minute"),
        ("两个钟头", "两个钟头", "2", "hour"),
        ("40分30秒", "40分30秒", "2430", "second"),
        ("5分钟半", "5分钟半", "5.5", "minute"),
        ("10秒", "10秒", "10", "second"),
        ("3微秒", "3微秒", "0.000003", "second"),
        ("3纳秒", "3纳秒", "3E-9", "second"),
        ("12年义务巡山", "12年", "12", "year"),
        ("九年义务教育", None, "", ""),
        ("6皮秒", "6皮秒", "6E-12", "second"),
        ("7飞秒", "7飞秒", "7E-15", "second"),
        ("43阿秒", "43阿秒", "4.3E-17", "second"),
        ("两个世纪", "两个世纪", "200", "year"),
        ("一个半世纪", "一个半世纪", "150.0", "year"),
        ("三四天", "三四天", "3", "day"),
        ("一周内办结", "一周", "1", "week"),
        ("提前一天完成", "一天", "1", "day"),
        ("一天又一天", None, "", ""),
        ("期限一日内", "一日", "1", "day"),
        ("1999年以来", None, "", ""),
        ("2000年间", "2000年", "2000", "year"),
        ("每逢3天", None, "", ""),
        ("百年大计", None, "", ""),
        ("半个小时多", "半个小时多", "0.5", "hour"),
        ("半个星期", "半个星期", "0.5", "week"),
        ("半日", "半日", "0.5", "day"),
        ("半个多世纪", "半个多世纪", "50.0", "year"),
    ],
)
def test_a_duration(text: str, span: str | None, value: str, unit: str) -> None:
    found = read(text)
    if span is None:
        assert not found
    else:
        assert found
        assert found[0][0] == span
        assert (Decimal(found[0][1]), found[0][2]) == (Decimal(value), unit)


def test_a_range_keeps_its_end() -> None:
    (m,) = propose("三四个月", durations.RULES)
    assert (m.value, m.value_max, m.unit) == (Decimal(3), Decimal(4), "month")
    m = propose("三四个半月", durations.RULES)[0]
    assert (m.value, m.value_max) == (Decimal("3.5"), Decimal("4.5"))


@given(st.text(alphabet="0123456789一两十半个年月天日周小时分钟秒刻世纪多余零内 ", max_size=30))
def test_reading_never_raises(text: str) -> None:
    text = fold(text)
    for m in propose(text, durations.RULES):
        assert m.kind == "duration"
        assert m.value is not None
        assert m.start < m.end <= len(text)

"""No pattern is slow: time grows no faster than the text, whatever it is made of."""

from __future__ import annotations

import pytest

from tests.growth import is_linear
from unionstats import extract, numerals
from unionstats.match import propose
from unionstats.refine import refine
from unionstats.rules import RULES
from unionstats.tokens import Tokens

pytestmark = pytest.mark.untraced  # it would take most of the time, and its own share of it grows otherwise
RUNS = (
    *(
        "1",
        "百",
        "一",
        "万",
        "十",
        "零",
        "%",
        "年",
        " ",
        "—",
        "-",
        "至",
        "、",
        ".",
        ",",
        "，",
        "点",
        "个",
        "分",
        "之",
        "半",
    ),
    *(
        "1,",
        "1，",
        "1.",
        "3-",
        "3—",
        "3、",
        "3万",
        "3个",
        "3个、",
        "百分之",
        "三分之",
        "1/",
        "第3",
        "“3",
        "《3",
        "元",
        "$1",
    ),
    *(
        "一百",
        "三千零",
        "2 千",
        "十几",
        "数以",
        "上千",
        "3亿5千万",
        "3年",
        "3月",
        "3%到",
        "5元",
        "零下",
        "约",
        "近3",
        "http://",
    ),
    *("一百 ", "3 ", "2019-", "8:30", "半年", "年前", "1米7", "5块", "5角", "人民币", "（", "又三"),
    *(
        "三、",
        "28、29日",
        "3死",
        "+3%",
        "一、二季",
        "斤三两",
        "200MW/",
        "下午2点到",
        "百、",
        "李百",
        "单位：万",
        "大碗",
    ),
)
SHORT, LONG = 1_000, 8_000


def _refined(text: str) -> object:
    return refine(text, Tokens(text), propose(text, RULES))


@pytest.mark.parametrize("run", RUNS)
def test_time_grows_with_the_length(run: str) -> None:
    short, long = (run * (n // len(run)) for n in (SHORT, LONG))
    assert is_linear(_refined, short, long)


@pytest.mark.parametrize("run", ["衡水市总工会3人、", "在衡水市走访3人和", "“3人”说，", "去年3月和"])
def test_a_clause_without_end_takes_linear_time(run: str) -> None:
    """A clause full of names and numbers: each looks back only so far for who acts and where."""
    assert is_linear(extract, run * 150, run * 1200)


def test_a_million_digits_are_read_at_once() -> None:
    assert list(numerals.find("1" * 1_000_000)) == []
    assert is_linear(lambda n: list(numerals.find("1" * n)), 125_000, 1_000_000)

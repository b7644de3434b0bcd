"""Does a piece of work grow with the length of its input, or with the square of it?

The tests count steps, which are the same on every machine: the calls of functions, Python's and C's.  What a pattern
does within one call only the clock sees: ``python -m tests.bench growth`` measures the same works on the same texts.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import NamedTuple

from unionstats import datewords, extract, numerals, segment
from unionstats.match import propose
from unionstats.model import Document
from unionstats.refine import refine
from unionstats.rules import RULES, dates
from unionstats.tokens import Tokens

TIMES = 8  # how many times the text is longer
SLACK = 2.5  # what is remembered of a short text may halve its steps; a square would be eight times beyond


class Work(NamedTuple):
    """What is done to ``unit`` written ``often`` times and eight times as often."""

    name: str
    do: Callable[[str], object]
    unit: str
    often: int

    @property
    def short(self) -> str:
        return self.unit * self.often

    @property
    def long(self) -> str:
        return self.unit * (self.often * TIMES)


def steps(do: Callable[[str], object], text: str) -> int:
    """How many functions ``do(text)`` calls."""
    count = 0

    def seen(frame: object, event: str, argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(seen)
    try:
        do(text)
    finally:
        sys.setprofile(before)
    return count


def is_linear(work: Work) -> bool:
    """Does eight times the input take about eight times the steps?"""
    work.do(work.unit * (work.often - 1))  # loads what is loaded at the first use, and leaves the answers to be found
    return steps(work.do, work.long) <= SLACK * TIMES * steps(work.do, work.short)


def _numbers(text: str) -> object:
    return list(numerals.find(text))


def _rules(text: str) -> object:
    return refine(text, Tokens(text), propose(text, RULES))


def _dates(text: str) -> object:
    return list(propose(text, dates.RULES)), list(datewords.hints(text))


def _articles(text: str) -> object:
    paragraphs = [p.text for a in segment.articles(Document("-", text)) for p in a.paragraphs]
    return [segment.sentences(p) for p in paragraphs]


# Digits, numerals and signs: what the patterns of numbers begin, go on and end with.
_RULES_ON = (
    *"1百一万十零%年 —-至、.,，点个分之半",
    *("1,", "1，", "1.", "3-", "3—", "3、", "3万", "3个", "3个、", "百分之", "三分之", "1/", "第3", "“3", "《3", "元"),
    *("$1", "一百", "三千零", "2 千", "十几", "数以", "上千", "3亿5千万", "3年", "3月", "3%到", "5元", "零下", "约"),
    *("近3", "http://", "一百 ", "3 ", "2019-", "8:30", "半年", "年前", "1米7", "5块", "5角", "人民币", "（", "又三"),
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
_DATES_ON = ("1年", "1月", "3日、", "8:", "十", "1-", "今年", "第", "“", "上", "9月9日，")
_ARTICLES_ON = ("中", "\n", "[", "<!--", "“（", "。", "中国职工，\n", "青川县新建驿站12个，服务职工3万人。\n")
# Clauses full of names and numbers: each looks back only so far for who acts and where.
_EXTRACTED = ("衡水市总工会3人、", "在衡水市走访3人和", "“3人”说，", "去年3月和")

WORKS = (
    Work("numbers", _numbers, "1", 125_000),
    *(Work("rules", _rules, unit, 1000 // len(unit)) for unit in _RULES_ON),
    *(Work("dates", _dates, unit, 5000 // len(unit)) for unit in _DATES_ON),
    *(Work("articles", _articles, unit, 24_000 // len(unit)) for unit in _ARTICLES_ON),
    *(Work("facts", extract, unit, 150) for unit in _EXTRACTED),
)

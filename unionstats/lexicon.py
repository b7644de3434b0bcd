"""Word lists of the numeric rules, loaded when first needed: measure words, units, currencies, words to leave."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from itertools import groupby

from unionstats import data
from unionstats.model import frozen

# How the full names of firms end, the longest first.
LEGAL = ("股份有限公司", "有限责任公司", "集团有限公司", "有限公司", "集团公司", "控股集团", "公司", "集团")
# The names of the eighteen railways of the country, each of which runs through several provinces.
RAILWAYS = "北京|上海|广州|武汉|西安|成都|昆明|南宁|南昌|济南|郑州|太原|沈阳|哈尔滨|呼和浩特|兰州|乌鲁木齐|青藏"
# What somebody does who comes somewhere, before its name.
ENTERS = ("来到", "走进", "走入", "步入", "踏进", "踏入", "迈进", "深入", "探访")
# ——来自甲县的调查报告: what a headline calls its story, behind where that is.
REPORT = "的[一-龥]{0,4}?(?:报告|调查|启示|经验|实践|探索|声音|见闻|故事|观察|答卷|思考|调研|报道)"


@frozen
class Unit:
    """What stands behind a number: ``symbol`` is the unit in the output.

    ``flags`` are the conditions of its line (see the head of the file), ``avoid`` the characters it does not stand
    before, ``example`` a text with the number and the unit marked.
    """

    word: str
    symbol: str
    flags: frozenset[str] = frozenset()
    avoid: frozenset[str] = frozenset()
    example: str = ""


def _units(name: str) -> dict[str, Unit]:
    """The units of a file: word; symbol; conditions; example.  A word with the condition ``no`` is no unit."""
    found = {}
    for row in data.rows(name):
        word, symbol, conditions, example = (*row, "", "", "", "")[:4]
        conds = conditions.split(",") if conditions else []
        avoid = frozenset("".join(c.removeprefix("not:") for c in conds if c.startswith("not:")))
        flags = frozenset(c for c in conds if not c.startswith("not:"))
        if "no" not in flags:
            found[word] = Unit(word, symbol or word, flags, avoid, example)
    return found


@cache
def measure_words() -> dict[str, Unit]:
    """Measure words (家, 人次, 台套) by their word."""
    return _units("measure_words.txt")


@cache
def units() -> dict[str, Unit]:
    """Units of measure (公里, 千瓦时, ℃) by their word; ``symbol`` is UCUM's or the Chinese name."""
    return _units("units.txt")


@cache
def currencies() -> dict[str, Unit]:
    """Currencies behind an amount by their name; ``symbol`` is the ISO 4217 code.  A short name wins over CLDR's."""
    names = {row[0]: Unit(row[0], row[1]) for row in data.rows("currencies.txt")}
    return names | {row[0]: Unit(row[0], row[1], example=row[2]) for row in data.rows("currency_words.txt")}


@cache
def currency_signs() -> dict[str, Unit]:
    """Signs and words before an amount (¥, US$, 港币) by their text; ``symbol`` is the ISO 4217 code."""
    return {row[0]: Unit(row[0], row[1], example=row[2]) for row in data.rows("currency_signs.txt")}


@cache
def nouns() -> frozenset[str]:
    """Nouns that a number can stand before without a measure word."""
    return frozenset(data.words("nouns.txt"))


@cache
def standing() -> tuple[str, ...]:
    """What a firm is called in its trade, or as one of two sides, before its name: 巨头, 央企, 承建方."""
    return tuple(word for line in data.words("org_standing.txt") for word in line.split())


def alternation(words: Iterable[str]) -> str:
    """A pattern's source, without groups that catch, for any of ``words``, the longest first, one branch a head."""
    ordered = sorted(words, key=lambda w: (w[0], -len(w), w))
    branches = []
    for head, tails in groupby(ordered, key=lambda w: w[0]):
        rest = [_literal(w[1:]) for w in tails]
        last = "" if rest == [""] else f"(?:{'|'.join(rest)})"
        branches.append(_literal(head) + last)
    return "(?:" + "|".join(branches) + ")"


def _literal(word: str) -> str:
    """``word`` with the signs of patterns escaped."""
    return "".join("\\" + c if c in "\\.^$*+?{}[]|()" else c for c in word)


def heads(words: Iterable[str]) -> frozenset[str]:
    """What ``words`` begin with: the first two characters, or the one of a word that has no more."""
    return frozenset([w[:2] for w in words])


@cache
def not_numbers() -> frozenset[str]:
    """Words and names that hold a number and are none: 万众一心, 三轮车, 八项规定."""
    lists = ("not_numbers.txt", "not_numbers_jieba.txt", "not_numbers_places.txt")
    return frozenset(word for name in lists for word in data.words(name))


@cache
def not_number_heads() -> frozenset[str]:
    """The first two characters of these words."""
    return frozenset([word[:2] for word in not_numbers()])


@cache
def money_nouns(ends: str = "") -> str:
    """A pattern's source for the words behind which a bare number is money (奖金2万).

    With ``ends`` only for those whose last character is one of these.
    """
    return alternation(w for w in data.words("money_nouns.txt") if not ends or w[-1] in ends)

"""Write ``not_numbers_jieba.txt`` and ``not_numbers_places.txt``: words and names in which a numeral counts nothing.

Source: ``dict.txt`` of PyPI's ``jieba`` 0.42.1 (MIT licence); last run: 2026-11, with
``python -m unionstats.data.scripts.build_not_numbers``.  Kept are the words in which a rule of measure words, units or
money could read a number (三轮车, 千方百计, 老百姓, 一成不变).  Left out are ordinals, names of persons, a number with
its unit (三个, 五分钟) and rare words.
The places are those of ``divisions.txt``, ``former_divisions.txt`` and ``townships.txt`` (七台河, 三台镇), so far as
the rules look.  Names with numbers that neither knows are kept by hand in ``not_numbers.txt``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import jieba

from unionstats import data, lexicon, numerals

TARGET = Path(__file__).resolve().parent.parent / "not_numbers_jieba.txt"
HEAD = (
    "# Words with a Chinese numeral that counts nothing.  Written by scripts/build_not_numbers.py from jieba 0.42.1's\n"
    "# dict.txt (MIT); do not edit, add to not_numbers.txt.\n"
)
PLACES = TARGET.with_name("not_numbers_places.txt")
PLACES_HEAD = (
    "# Places whose name begins like a counted thing, at most six characters of it.\n"
    "# Written by scripts/build_not_numbers.py from the tables of divisions and townships; do not edit.\n"
)
_WIDEST = 6  # what refine/names.py looks at
_LEAST = 3  # occurrences in jieba's corpus
_SKIP_TAGS = {"nr", "nrt", "nrfg", "m", "mq", "t"}
_NUMBER = re.compile(
    r"第|[一-九十百千万亿两几多余数半零]+$|(?:[一二三四五六七八九十两几]个).+|.*(?:分钟|小时|周年|[多余]万.*)$"
)
# Nothing but measure words: 两条船 and 三句话 are counted after all.
_PURE = frozenset("条句只张件名位座辆台棵根颗幅篇封碗杯瓶本首项种类份间层岁斤亩块元")
# Words of the dictionary that a number is read in after all.
_TRUE = re.compile(
    r"分之|好几|块钱|倍$|^近|^增|^左右|成新$|条道路|层楼|辆车|支箭|类人|多亿|^复以|^未知|^断成|重$|^时速|^约|^达|[元角毛分块]钱$"
)


def words() -> Iterator[str]:
    """The words to leave alone, in the order of the dictionary."""
    counts, measures = set(lexicon.measure_words()), {*lexicon.units(), *"元块角毛分成倍比折"}
    ordered = sorted(counts | measures, key=len, reverse=True)
    path = Path(jieba.__file__).parent / "dict.txt"
    for line in path.read_text(encoding="utf-8").splitlines():
        word, often, tag = line.split(" ")
        if (
            not 3 <= len(word) <= 6
            or int(often) < _LEAST
            or tag in _SKIP_TAGS
            or _TRUE.search(word)
            or _NUMBER.match(word)
        ):
            continue
        if any(_misread(word, n, ordered, measures) for n in numerals.find(word) if n.han):
            yield word


def _misread(word: str, n: numerals.Numeral, units: list[str], measures: set[str]) -> bool:
    """Whether the number ``n`` in ``word`` would be read, with a unit in the word or behind it."""
    rest = word[n.end :]
    unit = next((u for u in units if rest.startswith(u)), None)
    inside = n.start > 0
    if inside:
        whole = unit == rest and len(word) <= 3
        return not whole and (n.text != "一" or unit in measures)
    if unit in _PURE:
        return False
    return unit is not None and unit != rest and (n.text != "一" or unit in measures)


def places() -> Iterator[str]:
    """The names of places in which a number would be read; short forms from three characters on (七台河)."""
    measures = {*lexicon.units(), *"元角毛分块成倍"}
    units = sorted(measures | set(lexicon.measure_words()) | lexicon.nouns(), key=len, reverse=True)
    for name in _places():
        found = (n for n in numerals.find(name) if n.han)
        if any(name.startswith(unit, n.end) for n in found for unit in units):
            yield name[:_WIDEST]


def _places() -> Iterator[str]:
    for row in data.rows("divisions.txt"):
        yield row[1]
        yield from (short for short in " ".join(row[2:3]).split() if len(short) > 2)
    for row in data.rows("former_divisions.txt"):
        yield row[1]
    for row in data.rows("townships.txt"):
        yield from row[1].split(" ")


def main() -> None:
    PLACES.write_text(PLACES_HEAD + "".join(sorted({p + "\n" for p in places()})), encoding="utf-8")
    TARGET.write_text(HEAD + "".join(w + "\n" for w in words()), encoding="utf-8")


if __name__ == "__main__":
    main()

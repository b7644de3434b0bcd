"""The words of a sentence as the items read them: numbers whole, each other word with the classes it belongs to."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from unionstats import data
from unionstats.model import Mention
from unionstats.tokens import Tokens, tag

# Where a clause ends; 、 does not: it joins the members of a list.
BREAK = frozenset("，,；;：:。！？!?…—（）()【】[]\n\r\t |｜•●▲■◆★※")
OPENING, CLOSING = '“‘《〈「『"', '”’》〉」』"'
_QUOTES = frozenset(OPENING + CLOSING)
_WORD = re.compile(r"[A-Za-z0-9一-鿿]")

# The dictionary's tags in the letters used here: N noun, G verbal noun, V verb, A adjective, D adverb, P preposition,
# C conjunction, U particle, F localizer, T time, R pronoun, M numeral, Q measure word, X mark, # number, @ date.
_LETTERS = {
    "n": "N", "j": "N", "s": "N", "i": "I", "l": "N", "v": "V", "a": "A", "b": "A", "z": "A", "d": "D", "p": "P",
    "c": "C", "u": "U", "f": "F", "t": "T", "r": "R", "m": "M", "q": "Q", "y": "U", "k": "N", "h": "A", "e": "D",
}  # fmt: skip
_WHOLE = {"vn": "G", "an": "N", "ad": "D", "vd": "D"}


@cache
def classes() -> dict[str, frozenset[str]]:
    """Word → its classes, as ``data/item_words.txt`` explains them."""
    found: dict[str, set[str]] = {}
    for word, name, *_ in data.rows("item_words.txt"):
        found.setdefault(word, set()).add(name)
    return {word: frozenset(names) for word, names in found.items()}


NONE: frozenset[str] = frozenset()


@cache
def tails(name: str) -> tuple[str, ...]:
    """The words of a class, longest first, for ``str.endswith``."""
    return tuple(sorted((w for w, names in classes().items() if name in names), key=lambda w: (-len(w), w)))


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a sentence; ``mention`` is the index of the mention that it is (-1 for none)."""

    text: str
    start: int
    end: int
    letter: str
    kinds: frozenset[str] = NONE
    tag: str = ""
    mention: int = -1

    @property
    def noun(self) -> bool:
        return self.letter in "NG"

    @property
    def verb(self) -> bool:
        return self.letter in "VG"

    def ends(self, name: str) -> bool:
        """Whether it is, or ends in, a word of class ``name``."""
        return name in self.kinds or (len(self.text) > 2 and self.text.endswith(tails(name)))


def _letter(word: str, tag: str) -> str:
    if tag in _WHOLE:
        return _WHOLE[tag]
    if not tag or tag in ("x", "eng"):
        return "N" if _WORD.match(word) else "X"
    return _LETTERS.get(tag[0], "N")


_FORCED = {
    "的": "U", "了": "U", "着": "U", "过": "U", "地": "U", "得": "U", "为": "P", "和": "C", "与": "C", "及": "C",
    "以及": "C", "或": "C", "、": "X", "被": "P", "将": "D", "已": "D", "都": "D", "均": "D", "其中": "R", "全": "R",
    "各": "R", "该": "R", "本": "R", "比": "P", "较": "P", "有": "V", "是": "V", "家庭": "N", "收入": "N", "支出": "N",
    "增速": "N", "占比": "N", "上": "F", "下": "F", "中": "F", "里": "F", "内": "F", "家": "Q", "项": "Q", "个": "Q",
    "名": "Q", "位": "Q", "近": "D", "约": "D", "超": "V", "逾": "V",
}  # fmt: skip


def words(text: str, tokens: Tokens, start: int, end: int, mentions: Sequence[Mention], first: int) -> list[Word]:
    """The words of ``text[start:end]``; ``mentions`` (from index ``first`` on) are one word each, whatever it cuts."""
    out: list[Word] = []
    at = start
    for index in range(first, len(mentions)):
        m = mentions[index]
        if m.start >= end:
            break
        if m.start < at:
            continue
        out += _plain(text, tokens, at, m.start)
        out.append(Word(text[m.start : m.end], m.start, m.end, "@" if m.kind == "date" else "#", NONE, "", index))
        at = m.end
    return out + _plain(text, tokens, at, end)


def _plain(text: str, tokens: Tokens, start: int, end: int) -> list[Word]:
    known = classes()
    out = []
    for a, b in tokens.spans(start, end):
        s, e = max(a, start), min(b, end)
        word = text[s:e]
        part = tag(word)
        letter = _FORCED.get(word) or ("X" if word in BREAK or word in _QUOTES else _letter(word, part))
        out.append(Word(word, s, e, letter, known.get(word, NONE), part))
    return out

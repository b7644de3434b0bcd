"""jieba's dictionary, read as far as a text needs it.

The file is sorted, so it is not loaded as a whole: the words that begin with a character are read when a text first
holds that character.  There is no cache file, hence none to distrust.
"""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from functools import cache
from itertools import pairwise
from math import inf, log
from operator import add

from unionstats.errors import DataError
from unionstats.tokens.files import Lazy, jieba_folder, record

# One article needs few words: at first only those are read that begin with two characters of it.  When so many pairs
# have been asked for that there is more to come, all words of each further character are.
_MANY = 4000

# The file of jieba 0.42.1, its last release (2020): size, CRC-32, and the sum of the dictionary's frequencies.
_KNOWN_WORDS = (5071852, 0x1394096D)
_KNOWN_TOTAL = 60101967
# Its lines are sorted by their first character, and nearly all by their second: 高富帅 stands before 高姓.
_UNSORTED = frozenset("高")
_HAN = b"\xe4"  # the first byte of U+4E00; the dictionary's few words that begin with a letter stand before


class Lexicon:
    """jieba's dictionary, with words of the caller's (and their frequencies) added, read as far as a text needs it.

    Of the first texts only the words that begin with two characters of theirs, then all of each character.
    """

    def __init__(self, extra: Mapping[str, int] | None = None) -> None:
        data = (jieba_folder() / "dict.txt").read_bytes()
        known = (len(data), zlib.crc32(data)) == _KNOWN_WORDS
        self._data = data = data if known else _normal(data)
        self._han = 0 if data.startswith(_HAN) else data.find(b"\n" + _HAN) + 1 or len(data)
        # The lines that are not in the sorted part, by their first characters.
        self._apart: dict[str, list[tuple[str, str, str]]] = {}
        for line in data[: self._han].decode().splitlines():
            word, frequency, tag = line.split(" ")
            self._apart.setdefault(word[0], []).append((word, frequency, tag))
        total = _KNOWN_TOTAL if known else sum(map(int, data.decode().split()[1::3]))
        for word, count in (extra or {}).items():
            if count < 1 or not word:
                raise DataError(f"{word!r}: a word of the dictionary needs a frequency of 1 or more")
            self._apart.setdefault(word[0], []).append((word, str(count), ""))
            total += count
        self._added = frozenset(extra or ())
        logtotal = log(total)
        self._weights = Lazy(lambda frequency: log(int(frequency)) - logtotal)
        self._unknown = log(1) - logtotal
        self._spans = Lazy(self._span)
        # A weight is the logarithm of a probability: of each character as a word by itself …
        self.chars = Lazy(self._alone)
        # … and of longer words, its sign turned where still longer words begin so; ``inf`` stands for what only begins
        # words: one look tells a word from a beginning, and exactly.
        self.words: dict[str, float] = {}
        # The characters of which all is read, without those that begin words but are none.
        self.plain: set[str] = set()
        self._shy: set[str] = set()
        self._met: set[str] = set()  # the pairs of characters, until there are many, of which all words are read
        self._read_pairs = 0
        self._whole: set[str] = set()

    def _span(self, char: str) -> tuple[int, int]:
        """The bytes of the lines that begin with ``char`` in the sorted part."""
        key = char.encode("utf-8", "surrogatepass")
        if key < _HAN:
            return 0, 0
        low = record(self._data, b"\n", key, self._han, len(self._data))
        return low, record(self._data, b"\n", key + b"\xff", low, len(self._data))

    def _alone(self, char: str) -> float:
        low, _ = self._spans[char]
        key = f"{char} ".encode("utf-8", "surrogatepass")
        found = [f for word, f, _ in self._apart.get(char, ()) if word == char]
        if self._data.startswith(key, low) and not (found and char in self._added):
            found = [self._data[low + len(key) : low + len(key) + 20].split(b" ", 1)[0].decode()]
        if found:
            return self._weights[found[-1]]
        self._shy.add(char)
        return self._unknown

    def _read(self, start: str) -> bool:
        """Read the words that begin with ``start``, one character or two, into ``words``; are there any?"""
        low, high = self._pair(start)
        fields = self._data[low:high].decode().split()
        found = dict(zip(fields[::3], map(self._weights.__getitem__, fields[1::3]), strict=True))
        for word, frequency, _ in self._apart.get(start[0], ()):
            if word.startswith(start):
                found[word] = self._weights[frequency]
        found.pop(start[0], None)
        longer = [w for w in found if len(w) > 2]
        beginnings: set[str] = set()
        size = 2
        while longer:
            beginnings.update([w[:size] for w in longer])
            size += 1
            longer = [w for w in longer if len(w) > size]
        for beginning in beginnings:
            found[beginning] = -found.get(beginning, -inf)
        self.words.update(found)
        return bool(found)

    def _pair(self, start: str) -> tuple[int, int]:
        low, high = self._spans[start[0]]
        if len(start) > 1 and low < high and start[0] not in _UNSORTED:
            key = start.encode("utf-8", "surrogatepass")
            low = record(self._data, b"\n", key, low, high)
            high = record(self._data, b"\n", key + b"\xff", low, high)
        return low, high

    def _meet(self, char: str, following: str) -> None:
        """See to it that the words that begin with ``char`` and ``following`` are read."""
        pair = char + following
        if pair in self._met:
            return
        if self._read_pairs >= _MANY or char in _UNSORTED or char < "\u4e00":
            self._meet_all(char)
        elif char not in self._whole:
            self._read_pairs += 1
            self._read(pair)
        if self._read_pairs < _MANY:
            self._met.add(pair)

    def _meet_all(self, char: str) -> None:
        if char not in self._whole:
            begins = self._read(char)
            self._whole.add(char)
            self.chars[char]
            if not (begins and char in self._shy):
                self.plain.add(char)

    def weights_in(self, text: str) -> list[float]:
        """The weights of the characters of ``text`` as words by themselves, all words in it read on the way.

        A character that is no word but begins one here may not stand alone.
        """
        # Most of what a text says is said in its first sentences: one look tells that all is read.
        if not (self._met.issuperset(map(add, text, text[1:])) or self._whole.issuperset(text)):
            for char, following in pairwise(text):
                self._meet(char, following)
        weights = [*map(self.chars.__getitem__, text)]
        if not self._shy.isdisjoint(text):
            for i, char in enumerate(text):
                if char in self._shy and self._begins(text, i):
                    weights[i] = -inf
        return weights

    def _begins(self, text: str, at: int) -> bool:
        for end in range(at + 2, len(text) + 1):
            weight = self.words.get(text[at:end])
            if weight != inf:
                return weight is not None
        return False

    def holds(self, word: str) -> bool:
        """Is ``word`` a word of the dictionary?"""
        if len(word) < 2:
            return self.tag(word) != ""
        self._meet(word[0], word[1])
        return self.is_known(word)

    def is_known(self, word: str) -> bool:
        """Is ``word``, of two characters or more, among the words read so far?"""
        return self.words.get(word, inf) != inf

    def rarity(self, word: str) -> float:
        """How seldom ``word`` is met: minus the logarithm of its share of all words, infinite for what is no word."""
        if len(word) < 2:
            return -self.chars[word]
        return abs(self.words[word]) if self.holds(word) else inf

    def load(self) -> None:
        """Read everything: before a fork, so that the workers share it."""
        for char in {chr(c) for c in range(0x4E00, 0x9FD6)}.union(self._apart):
            self._meet_all(char)
        self._read_pairs = _MANY

    def tag(self, word: str) -> str:
        """The part of speech that the dictionary gives ``word`` (``n``, ``ns``, ``v`` …), or ``""``."""
        if not word or (len(word) > 1 and not self.holds(word)):
            return ""
        for found, _, tag in reversed(self._apart.get(word[0], ())):
            if found == word and tag:
                return tag
        data, (low, high) = self._data, self._spans[word[0]]
        key = f"\n{word} ".encode("utf-8", "surrogatepass")
        at = data.find(key, max(low - 1, 0), high)
        if at < 0:
            return ""
        at += len(key)
        end = data.find(b"\n", at)
        return data[at : end if end >= 0 else len(data)].decode().split()[1]


def _normal(data: bytes) -> bytes:
    """A dictionary of another version: sorted by word, three columns a line (the last line for a word counts)."""
    lines = [line.split(" ") for line in data.decode("utf-8-sig").splitlines() if line.strip()]
    lines.sort(key=lambda fields: fields[0])
    return "".join(" ".join([*fields, "x"][:3]) + "\n" for fields in lines).encode()


lexicon = cache(Lexicon)

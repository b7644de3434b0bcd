"""Words of a text: the one module that knows jieba.

The words are exactly those of ``jieba.lcut`` (a test holds the two equal), cut by own code from jieba's own dictionary
and model, which are read where the package lies: importing jieba costs more than reading an article does, its loader
trusts a cache in the shared ``/tmp``, and its cut is quadratic on text without punctuation.

Both files are sorted, so nothing is loaded as a whole: the words that begin with a character are read when a text first
holds that character.  There is no cache file, hence none to distrust.
"""

from __future__ import annotations

import re
import zlib
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Mapping
from functools import cache, lru_cache
from importlib.util import find_spec
from itertools import pairwise
from math import inf, log
from operator import add
from pathlib import Path
from typing import TypeVar

from unionstats import rx
from unionstats.errors import DataError

# What jieba cuts with its dictionary; everything else it takes character by character.
_BLOCK = rx.compile(r"[\u4E00-\u9FD5a-zA-Z0-9+#&._%-]+")
_REST = rx.compile(r"\r\n|.", re.DOTALL)
# A run without punctuation is cut in pieces of this many characters, so that memory has a bound.
_PIECE = 1 << 16
# One article needs few words: at first only those are read that begin with two characters of it.  When so many pairs
# have been asked for that there is more to come, all words of each further character are.
_MANY = 4000

# The files of jieba 0.42.1, its last release (2020): size, CRC-32, and the sum of the dictionary's frequencies.
_KNOWN_WORDS = (5071852, 0x1394096D)
_KNOWN_TOTAL = 60101967
_KNOWN_MODEL = (1321732, 0x3161E6CE)
# Its lines are sorted by their first character, and nearly all by their second: 高富帅 stands before 高姓.
_UNSORTED = frozenset("高")
_HAN = b"\xe4"  # the first byte of U+4E00; the dictionary's few words that begin with a letter stand before


def _record(data: bytes, mark: bytes, key: bytes, low: int, high: int) -> int:
    """The offset in ``data[low:high]`` of the first record not before ``key``; records follow a ``mark``, sorted."""
    width, skip = len(key), len(mark)
    while low < high:
        middle = (low + high) // 2
        start = data.rfind(mark, low, middle)
        start = low if start < 0 else start + skip
        if data[start : start + width] < key:
            after = data.find(mark, start, high)
            low = high if after < 0 else after + skip
        else:
            high = start
    return low


_Value = TypeVar("_Value")


class _Lazy(dict[str, _Value]):
    """A dictionary that computes what it does not hold yet."""

    def __init__(self, compute: Callable[[str], _Value]) -> None:
        super().__init__()
        self._compute = compute

    def __missing__(self, key: str) -> _Value:
        value = self[key] = self._compute(key)
        return value


class Lexicon:
    """jieba's dictionary, with words of the caller's (and their frequencies) added, read as far as a text needs it.

    Of the first texts only the words that begin with two characters of theirs, then all of each character.
    """

    def __init__(self, extra: Mapping[str, int] | None = None) -> None:
        data = (_folder() / "dict.txt").read_bytes()
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
        self._weights = _Lazy(lambda frequency: log(int(frequency)) - logtotal)
        self._unknown = log(1) - logtotal
        self._spans = _Lazy(self._span)
        # A weight is the logarithm of a probability: of each character as a word by itself …
        self.chars = _Lazy(self._alone)
        # … and of longer words, its sign turned where still longer words begin so; ``inf`` stands for what only begins
        # words: one look tells a word from a beginning, and exactly.
        self.words: dict[str, float] = {}
        # The characters of which all is read, without those that begin words but are none.
        self.plain: set[str] = set()
        self._shy: set[str] = set()
        self._seen: dict[str, set[str]] = {}
        self._read_pairs = 0
        self._whole: set[str] = set()

    def _span(self, char: str) -> tuple[int, int]:
        """The bytes of the lines that begin with ``char`` in the sorted part."""
        key = char.encode("utf-8", "surrogatepass")
        if key < _HAN:
            return 0, 0
        low = _record(self._data, b"\n", key, self._han, len(self._data))
        return low, _record(self._data, b"\n", key + b"\xff", low, len(self._data))

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
            low = _record(self._data, b"\n", key, low, high)
            high = _record(self._data, b"\n", key + b"\xff", low, high)
        return low, high

    def _meet(self, char: str, following: str) -> None:
        """See to it that the words that begin with ``char`` and ``following`` are read."""
        if char in self._whole:
            return
        seen = self._seen.setdefault(char, set())
        if self._read_pairs >= _MANY or char in _UNSORTED or char < "\u4e00":
            self._meet_all(char)
        elif following not in seen:
            self._read_pairs += 1
            seen.add(following)
            self._read(char + following)

    def _meet_all(self, char: str) -> None:
        if char not in self._whole:
            begins = self._read(char)
            self._whole.add(char)
            self._seen.pop(char, None)
            self.chars[char]
            if not (begins and char in self._shy):
                self.plain.add(char)

    def weights_in(self, text: str) -> list[float]:
        """The weights of the characters of ``text`` as words by themselves, all words in it read on the way.

        A character that is no word but begins one here may not stand alone.
        """
        for char, following in pairwise(text):
            self._meet(char, following)
        weights = [self.chars[char] for char in text]
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
        if len(word) > 1 and word[0] not in _UNSORTED:
            low = _record(data, b"\n", word[:2].encode("utf-8", "surrogatepass"), low, high)
        key = f"\n{word} ".encode("utf-8", "surrogatepass")
        at = data.find(key, max(low - 1, 0), high)
        if at < 0:
            return ""
        at += len(key)
        end = data.find(b"\n", at)
        return data[at : end if end >= 0 else len(data)].decode().split()[1]


def _folder() -> Path:
    spec = find_spec("jieba")
    if spec is None or not spec.submodule_search_locations:
        raise DataError("the package jieba is not installed: run pip install jieba")
    return Path(spec.submodule_search_locations[0])


def _normal(data: bytes) -> bytes:
    """A dictionary of another version: sorted by word, three columns a line (the last line for a word counts)."""
    lines = [line.split(" ") for line in data.decode("utf-8-sig").splitlines() if line.strip()]
    lines.sort(key=lambda fields: fields[0])
    return "".join(" ".join([*fields, "x"][:3]) + "\n" for fields in lines).encode()


class _Model:
    """jieba's hidden Markov model for words that the dictionary lacks: a character begins (B), continues (M) or ends
    (E) a word, or is one (S).  The files are read as text, never run or unpickled."""

    _NEVER = -3.14e100

    def __init__(self) -> None:
        folder = _folder() / "finalseg"
        data = (folder / "prob_emit.py").read_bytes()
        start = _numbers((folder / "prob_start.py").read_text(encoding="utf-8"))
        trans = (folder / "prob_trans.py").read_text(encoding="utf-8")
        move = {state: _numbers(row) for state, row in re.findall(r"'([BMES])': ?\{([^}]*)\}", trans)}
        self.start = (start["B"], start["M"], start["E"], start["S"])
        self.moves = (
            (move["E"]["B"], move["S"]["B"], move["M"]["M"], move["B"]["M"]),
            (move["B"]["E"], move["M"]["E"], move["S"]["S"], move["E"]["S"]),
        )
        self._data = data if (len(data), zlib.crc32(data)) == _KNOWN_MODEL else _sorted_model(data)
        marks = {state: self._data.index(f"'{state}': {{".encode()) for state in "BMES"}
        ends = sorted([*marks.values(), len(self._data)])
        self._sections = [(marks[s] + 6, ends[ends.index(marks[s]) + 1]) for s in "BMES"]
        # By character, its weights as B, M, E and S.
        self.emissions = _Lazy(self._weights)

    def load(self) -> None:
        """Read the weights of all characters now."""
        sections = [
            dict(re.findall(rb"'\\u([0-9a-f]{4})': *([-+.\de]+)", self._data[low:high])) for low, high in self._sections
        ]
        for char in sorted(set().union(*sections)):
            b, m, e, s = (float(section.get(char, self._NEVER)) for section in sections)
            self.emissions[chr(int(char, 16))] = (b, m, e, s)

    def _weights(self, char: str) -> tuple[float, float, float, float]:
        b, m, e, s = (self._emission(char, low, high) for low, high in self._sections)
        return b, m, e, s

    def _emission(self, char: str, low: int, high: int) -> float:
        mark = b"'\\u"
        key = f"{ord(char):04x}': ".encode()
        at = _record(self._data, mark, key, low, high)
        if not self._data.startswith(key, at):
            return self._NEVER
        number = re.compile(rb"[-+.\de]+").match(self._data, at + len(key))
        return float(number[0]) if number else self._NEVER


def _numbers(text: str) -> dict[str, float]:
    return {state: float(number) for state, number in re.findall(r"'([BMES])': ?(-?[\d.e+]+)", text)}


def _sorted_model(data: bytes) -> bytes:
    """A model of another version, written as the known one is: per state its characters, sorted."""
    parts = re.split(r"'([BMES])': ?\{", data.decode())
    text = ""
    for state, part in zip(parts[1::2], parts[2::2], strict=True):
        pairs = sorted(re.findall(r"'\\u([0-9a-f]{4})': *(-?[\d.e+]+)", part))
        text += f"'{state}': {{" + "".join(f"'\\u{char}': {number}," for char, number in pairs)
    return text.encode()


_model = cache(_Model)
_lexicon = cache(Lexicon)

_UNKNOWN_PARTS = rx.compile(r"([\u4E00-\u9FD5]+)|[a-zA-Z0-9]+(?:\.\d+)?%?")


def _words_of_unknown(text: str) -> tuple[int, ...]:
    """The ends of the words in ``text``, which the dictionary left single: Han by the model, the rest as runs."""
    ends: list[int] = []
    done = 0
    for m in _UNKNOWN_PARTS.finditer(text):
        if m.start() > done:
            ends.append(m.start())
        done = m.end()
        if m[1]:
            ends += [m.start() + end for end in _viterbi(m[1])]
        else:
            ends.append(done)
    if done < len(text):
        ends.append(len(text))
    return tuple(ends)


def _viterbi(text: str) -> list[int]:
    """The ends of the most probable words of ``text``, all Han; sums in jieba's order, so that ties fall alike."""
    model = _model()
    (eb, sb, mm, bm), (be, me, ss, es) = model.moves
    weights = map(model.emissions.__getitem__, text)
    b, m, e, s = (start + weight for start, weight in zip(model.start, next(weights), strict=True))
    # For each later character: did B come from E (else S), M from B (else M), E from B (else M), S from E (else S)?
    back: list[tuple[bool, bool, bool, bool]] = []
    for wb, wm, we, ws in weights:
        eb_, sb_ = e + eb + wb, s + sb + wb
        bm_, mm_ = b + bm + wm, m + mm + wm
        be_, me_ = b + be + we, m + me + we
        es_, ss_ = e + es + ws, s + ss + ws
        back.append((eb_ > sb_, bm_ > mm_, be_ > me_, es_ > ss_))
        b = eb_ if eb_ > sb_ else sb_
        m = bm_ if bm_ > mm_ else mm_
        e = be_ if be_ > me_ else me_
        s = es_ if es_ > ss_ else ss_
    ends = [len(text)]
    # The word that ends here begins with a B, or is an S.
    state = "E" if e > s else "S"
    for i in range(len(back) - 1, -1, -1):
        from_b, from_m, from_e, from_s = back[i]
        if state == "B":
            ends.append(i + 1)
            state = "E" if from_b else "S"
        elif state == "S":
            ends.append(i + 1)
            state = "E" if from_s else "S"
        else:
            state = "B" if (from_m if state == "M" else from_e) else "M"
    ends.reverse()
    return ends


_words_of_short_unknown = lru_cache(maxsize=1 << 14)(_words_of_unknown)


def _steps(text: str, lexicon: Lexicon) -> list[int]:
    """The lengths of the words on the most probable way through ``text``, by where each begins, last first.

    The loop that most of the time goes into, hence its form; sums in jieba's order, so that ties fall alike.
    """
    get = lexicon.words.get
    size = len(text)
    marked = text + "\0"
    backwards = text[::-1]
    before = backwards[1:]
    weights: Iterator[float]
    if lexicon.plain.issuperset(text):
        weights = map(lexicon.chars.__getitem__, backwards)
    else:
        weights = reversed(lexicon.weights_in(text))
    best = next(weights)
    route = [0.0, best]  # the best sum from each position to the end of the text, last position first
    put = route.append
    steps = [1] * size
    for single, pair in zip(weights, map(get, map(add, before, backwards)), strict=True):
        best += single
        if pair is not None:
            left = len(route)
            if pair < 0:
                other = pair + route[-2]
                if other >= best:
                    best = other
                    steps[left - 1] = 2
            else:
                other = route[-2] - pair
                if other >= best:
                    best = other
                    steps[left - 1] = 2
                # The end of the text is marked, so that no look reaches beyond it.
                at = size - left
                length = 3
                weight = get(marked[at : at + 3])
                while weight is not None:
                    other = route[-length] - abs(weight)
                    if other >= best:
                        best = other
                        steps[left - 1] = length
                    if weight < 0:
                        break
                    length += 1
                    weight = get(marked[at : at + length])
        put(best)
    return steps


def _cut(text: str, lexicon: Lexicon) -> list[int]:
    """The ends of the words of ``text``, a run without punctuation."""
    steps = _steps(text, lexicon)
    ends: list[int] = []
    at = alone = 0  # the characters from ``alone`` to ``at`` are single
    size = len(text)
    while at < size:
        length = steps[~at]
        if length == 1:
            at += 1
        else:
            if alone < at:
                _cut_singles(text, alone, at, lexicon, ends)
            alone = at = at + length
            ends.append(at)
    if alone < at:
        _cut_singles(text, alone, at, lexicon, ends)
    return ends


def _cut_singles(text: str, start: int, end: int, lexicon: Lexicon, ends: list[int]) -> None:
    """Add the ends of the words of ``text[start:end]``, of which the dictionary's words left only single characters."""
    if end - start == 1:
        ends.append(end)
        return
    part = text[start:end]
    if lexicon.is_known(part):  # a word that was outweighed by its characters stays cut
        ends += range(start + 1, end + 1)
    else:
        words = _words_of_short_unknown(part) if len(part) < 16 else _words_of_unknown(part)
        ends += [start + end for end in words]


# News repeats itself (记者, 据介绍, 同比增长, a paper's furniture): what is short is remembered.
_cut_short = lru_cache(maxsize=1 << 14)(_cut)
_SHORT = 24


class Tokens:
    """The words of one text, cut when first asked for, and only as far as asked for.

    Words never reach across a punctuation mark or a space, so ``span_at``, ``is_edge`` and ``spans`` cut no more than
    the run that holds an offset; ``starts``, ``ends``, ``words`` and ``at`` need the whole text cut: prefer the former.
    ``starts`` and ``ends`` are the offsets of the words, in order; ``words`` the words themselves.
    """

    __slots__ = ("_bounds", "_lexicon", "_parts", "_run_ends", "_run_starts", "_runs", "text")

    def __init__(self, text: str, lexicon: Lexicon | None = None) -> None:
        self.text = text
        self._lexicon = lexicon
        self._run_starts: list[int] | None = None
        self._run_ends: list[int] = []
        self._runs: dict[int, list[int]] = {}
        self._bounds: list[int] | None = None
        self._parts: tuple[list[int], list[int], list[str]] | None = None

    def span_at(self, offset: int) -> tuple[int, int]:
        """The start and the end of the word that holds ``offset``; raises ``IndexError`` outside the text."""
        bounds = self._around(offset)
        i = bisect_right(bounds, offset)
        return bounds[i - 1], bounds[i]

    def is_edge(self, offset: int) -> bool:
        """Does a word begin or end at ``offset``?"""
        if not 0 < offset < len(self.text):
            return True
        bounds = self._around(offset)
        return bounds[bisect_right(bounds, offset) - 1] == offset

    def spans(self, start: int, end: int) -> list[tuple[int, int]]:
        """The spans of the words that share a character with ``text[start:end]``, in order."""
        found: list[tuple[int, int]] = []
        end = min(end, len(self.text))
        while start < end:
            bounds = self._around(start)
            i, j = bisect_right(bounds, start), bisect_left(bounds, end)
            found += zip(bounds[i - 1 : j], bounds[i : j + 1])  # noqa: B905 - at the end there is one bound fewer
            start = bounds[-1]
        return found

    def words_between(self, start: int, end: int) -> list[str]:
        """The words that share a character with ``text[start:end]``, in order."""
        return [self.text[a:b] for a, b in self.spans(start, end)]

    def _around(self, offset: int) -> list[int]:
        """The bounds of the words of the run (or of the mark between runs) that holds ``offset``."""
        if self._bounds is not None:
            return self._bounds
        if not 0 <= offset < len(self.text):
            raise IndexError(f"offset {offset} is outside the text of {len(self.text)} characters")
        starts = self._starts_of_runs()
        i = bisect_right(starts, offset) - 1
        if i < 0 or offset >= self._run_ends[i]:
            if self.text[offset] == "\n" and offset and self.text[offset - 1] == "\r":
                return [offset - 1, offset + 1]
            return [offset, offset + (2 if self.text.startswith("\r\n", offset) else 1)]
        return self._run(i)

    def _starts_of_runs(self) -> list[int]:
        if self._run_starts is None:
            runs = [m.span() for m in _BLOCK.finditer(self.text)]
            if any(end - start > _PIECE for start, end in runs):
                runs = [(a, min(a + _PIECE, end)) for start, end in runs for a in range(start, end, _PIECE)]
            self._run_starts = [start for start, _ in runs]
            self._run_ends = [end for _, end in runs]
        return self._run_starts

    def _run(self, i: int) -> list[int]:
        bounds = self._runs.get(i)
        if bounds is None:
            start = self._starts_of_runs()[i]
            bounds = self._runs[i] = [start, *self._ends(start, self._run_ends[i])]
        return bounds

    def _ends(self, start: int, end: int) -> list[int]:
        cut = _cut_short if end - start <= _SHORT else _cut
        return [start + at for at in cut(self.text[start:end], self._lexicon or _lexicon())]

    def _all(self) -> list[int]:
        if self._bounds is None:
            bounds = [0]
            for start, end in zip(self._starts_of_runs(), self._run_ends, strict=True):
                self._marks(bounds, start)
                bounds += self._ends(start, end)
            self._marks(bounds, len(self.text))
            self._runs.clear()
            self._bounds = bounds
        return self._bounds

    def _marks(self, bounds: list[int], end: int) -> None:
        """Add what stands between two runs: each character by itself, but CR LF as one."""
        gap = end - bounds[-1]
        if gap == 1:
            bounds.append(end)
        elif gap:
            bounds += [m.end() for m in _REST.finditer(self.text, bounds[-1], end)]

    def _columns(self) -> tuple[list[int], list[int], list[str]]:
        if self._parts is None:
            bounds = self._all()
            self._parts = (bounds[:-1], bounds[1:], [self.text[a:b] for a, b in pairwise(bounds)])
        return self._parts

    @property
    def starts(self) -> list[int]:
        return self._columns()[0]

    @property
    def ends(self) -> list[int]:
        return self._columns()[1]

    @property
    def words(self) -> list[str]:
        return self._columns()[2]

    def at(self, offset: int) -> int:
        """The index of the word that holds ``offset``."""
        return bisect_right(self.starts, offset) - 1


@lru_cache(maxsize=1 << 14)
def tag(word: str) -> str:
    """The part of speech that jieba's dictionary gives ``word`` (``n``, ``ns``, ``nt``, ``v`` …), else ``""``."""
    return _lexicon().tag(word)


def is_word(text: str) -> bool:
    """Is ``text`` a word of jieba's dictionary?"""
    return _lexicon().holds(text)


def load() -> None:
    """Read the whole dictionary and the model now: before a fork, so that the workers share their memory."""
    _lexicon().load()
    _model().load()

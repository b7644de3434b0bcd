"""A run of text without punctuation to words, exactly those of ``jieba.lcut``."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from operator import add

from unionstats import rx
from unionstats.tokens.dictionary import Lexicon
from unionstats.tokens.model import viterbi

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
            ends += [m.start() + end for end in viterbi(m[1])]
        else:
            ends.append(done)
    if done < len(text):
        ends.append(len(text))
    return tuple(ends)


_words_of_short_unknown = lru_cache(maxsize=1 << 12)(_words_of_unknown)


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


def cut(text: str, lexicon: Lexicon) -> list[int]:
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
cut_short = lru_cache(maxsize=1 << 12)(cut)

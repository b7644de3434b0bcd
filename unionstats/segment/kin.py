"""Which texts are of one thing, by the words that both have and that are no everyday ones."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from unionstats import rx
from unionstats.tokens import Tokens, rarity

_WORD = rx.compile("[\u3400-\u9fff]+")
_TELLING = 9.9  # so rare is a word that tells of what a text is
_FEW = 7  # by fewer of them nobody can tell
_CHANCE = 0.07  # the share of them that a text has by chance of another's: the parts of one text have a tenth and more
_ENOUGH = 600  # characters: by the words in so many


def telling(text: str) -> set[str]:
    """The words of ``text`` that tell of what it is."""
    return {word for word in Tokens(text).words if _WORD.fullmatch(word) and rarity(word) > _TELLING}


def strangers(texts: Sequence[str]) -> bool:
    """True where each of ``texts`` is of another thing than the one before."""
    words = [telling(text[:_ENOUGH]) for text in texts]
    pairs = [(len(a & b), n) for a, b in pairwise(words) if (n := min(len(a), len(b))) >= _FEW]
    return len(pairs) > 1 and sum(shared for shared, _ in pairs) <= _CHANCE * sum(n for _, n in pairs)

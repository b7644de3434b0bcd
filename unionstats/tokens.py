"""Words of a text: the one module that knows jieba."""

from __future__ import annotations

from bisect import bisect_right
from functools import cache
from typing import Any


@cache
def _tokenizer() -> Any:
    import jieba

    jieba.setLogLevel(60)
    tokenizer = jieba.Tokenizer()
    tokenizer.tmp_dir = None
    return tokenizer


class Tokens:
    """The words of one text, cut when first asked for.

    ``starts`` and ``ends`` are the offsets of the words, in order; ``words`` the words themselves.
    """

    __slots__ = ("_cut", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self._cut: tuple[list[int], list[int], list[str]] | None = None

    def _parts(self) -> tuple[list[int], list[int], list[str]]:
        if self._cut is None:
            words = _tokenizer().lcut(self.text)
            starts, ends, at = [], [], 0
            for w in words:
                starts.append(at)
                at += len(w)
                ends.append(at)
            self._cut = (starts, ends, words)
        return self._cut

    @property
    def starts(self) -> list[int]:
        return self._parts()[0]

    @property
    def ends(self) -> list[int]:
        return self._parts()[1]

    @property
    def words(self) -> list[str]:
        return self._parts()[2]

    def at(self, offset: int) -> int:
        """The index of the word that holds ``offset``."""
        return bisect_right(self.starts, offset) - 1

"""The user's own words: organizations with their aliases, places, measure words, and texts that hold no number.

A file of them is plain UTF-8 text, a line an entry, columns parted by tabs, ``#`` starts a comment::

    org	鲁北纺织集团有限公司	鲁纺,鲁北纺织
    place	上地	北京市海淀区上地街道
    measure	标段
    stop	一室多能
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from unionstats.errors import DataError
from unionstats.folding import fold
from unionstats.model import frozen

_KINDS = ("org", "place", "measure", "stop")


@frozen
class Glossary:
    """``orgs`` maps each name and alias to the canonical name, ``places`` each name to its administrative path.

    ``measures`` are measure words behind a number, ``stops`` texts in which nothing is read as a number.  What is to be
    found in a text is folded, as the text is.
    """

    orgs: Mapping[str, str] = field(default_factory=dict)
    places: Mapping[str, str] = field(default_factory=dict)
    measures: tuple[str, ...] = ()
    stops: tuple[str, ...] = ()


def parse(text: str, name: str) -> Glossary:
    """The glossary in ``text``; ``name`` is its file's.  Raises ``DataError`` that names the line and the remedy."""
    orgs: dict[str, str] = {}
    places: dict[str, str] = {}
    words: dict[str, list[str]] = {"measure": [], "stop": []}
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        kind, *cells = (cell.strip() for cell in line.split("\t"))
        if kind not in _KINDS:
            raise DataError(f"{name}: line {number}: begins with {kind!r}: begin it with {', '.join(_KINDS)} and a tab")
        if not any(cells) or not cells[0]:
            raise DataError(f"{name}: line {number}: no word: write {kind}, a tab, and the word")
        word, more = cells[0], cells[1] if len(cells) > 1 else ""
        if kind == "org":
            for mention in (word, *(alias.strip() for alias in more.replace("，", ",").split(","))):
                if mention:
                    orgs[fold(mention)] = word
        elif kind == "place":
            if not more:
                raise DataError(
                    f"{name}: line {number}: no path: write place, {word}, and 北京市海淀区… parted by tabs"
                )
            places[fold(word)] = more
        else:
            words[kind].append(fold(word))
    if not (orgs or places or any(words.values())):
        raise DataError(f"{name}: no entries: write lines such as org, a tab, 某某集团, a tab, its aliases")
    return Glossary(orgs, places, tuple(words["measure"]), tuple(words["stop"]))

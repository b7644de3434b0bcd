"""Compiled regular expressions that are kept from run to run.

To compile those that one article needs takes Python longer than all else that there is to do before its first fact; to
make them from what the compiler came to, a hundredth of that.
"""

from __future__ import annotations

import contextlib
import re
from array import array
from importlib import import_module
from typing import Any, TypeAlias

from unionstats import kept

# What a pattern is made of again: its flags, code and number of groups, and the numbers of those with names.
_Parts: TypeAlias = "tuple[int, bytes, int, dict[str, int]]"


def compile(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """As ``re.compile``, but from the file where that has the pattern."""
    flags = int(flags)
    parts: _Parts | None = kept.get((pattern, flags))
    if parts is not None:
        with contextlib.suppress(Exception):  # which no sound file comes to
            return _made(pattern, parts)
    try:
        parts = _parts(pattern, flags)
        compiled = _made(pattern, parts)
    except Exception:  # a pattern that is wrong, or another Python's compiler
        return re.compile(pattern, flags)
    kept.put((pattern, flags), parts)
    return compiled


def _sre() -> Any:
    return import_module("_sre")


def _parts(pattern: str, flags: int) -> _Parts:
    """What Python's compiler makes of ``pattern``.  Raises ``re.error`` as ``re.compile`` does."""
    tree = import_module("re._parser").parse(pattern, flags)
    compiler = import_module("re._compiler")
    code = compiler._code(tree, flags)
    if not code[_INFO_MASK] & _LEADS and (first := _first(tree)) and not first[1]:
        # What the compiler tells a search of how a match begins: of these alone, one of the characters in a set.
        head = import_module("re._parser").SubPattern(tree.state, [(compiler.IN, first[0])])
        head.width = tree.getwidth()
        led: list[int] = []
        compiler._compile_info(led, head, tree.state.flags | flags)
        code = led + code[1 + code[1] :]
    return int(flags | tree.state.flags), array("I", code).tobytes(), tree.state.groups - 1, dict(tree.state.groupdict)


_INFO_MASK = 2  # where a pattern's code says what is known of its beginning
_LEADS = 0b101  # a literal, or a character of a set
_MOST_FIRSTS = 1 << 8  # characters of a range: beyond so many nearly all begin a match


def _first(items: Any) -> tuple[list[Any], bool] | None:
    """The characters that a parsed pattern can begin with, as those of a set, and whether it can be empty.

    The compiler itself looks only at patterns that begin with a literal or a set, or with branches that are literals:
    a search for any other tries all branches at each character, of which few begin one.  None where this cannot be
    told, or the set would hold nearly all.
    """
    found: list[Any] = []
    for kind, value in items:
        name = str(kind)
        if name in ("ASSERT", "ASSERT_NOT", "AT"):
            continue
        empty = False
        if name == "LITERAL":
            found.append((kind, value))
        elif name == "IN":
            if not all(_are_few(str(what), chars) for what, chars in value):
                return None
            found += value
        elif name == "BRANCH":
            for branch in value[1]:
                if (more := _first(branch)) is None:
                    return None
                found += more[0]
                empty = empty or more[1]
        elif name in ("MAX_REPEAT", "MIN_REPEAT", "SUBPATTERN"):
            if (name == "SUBPATTERN" and (value[1] or value[2])) or (more := _first(value[-1])) is None:
                return None  # a group with flags of its own
            found += more[0]
            empty = more[1] or (name != "SUBPATTERN" and value[0] == 0)
        else:
            return None
        if not empty:
            return found, False
    return found, True


def _are_few(what: str, chars: Any) -> bool:
    """Is a part of a set one character, or are its characters few?"""
    if what == "RANGE":
        return bool(chars[1] - chars[0] < _MOST_FIRSTS)
    return what == "LITERAL" or (what == "CATEGORY" and str(chars) in ("CATEGORY_DIGIT", "CATEGORY_SPACE"))


def _made(pattern: str, parts: _Parts) -> re.Pattern[str]:
    flags, code, groups, named = parts
    names: list[str | None] = [None] * (groups + 1)
    for name, number in named.items():
        names[number] = name
    compiled: re.Pattern[str] = _sre().compile(pattern, flags, array("I", code).tolist(), groups, named, tuple(names))
    return compiled

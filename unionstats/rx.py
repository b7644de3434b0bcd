"""Regular expressions that are compiled when they are first used: an article needs half of them, and the compiling of
all takes longer than to read it.
"""

from __future__ import annotations

import re
from typing import Any, cast

from unionstats import pattern_cache

_METHODS = ("finditer", "findall", "fullmatch", "groupindex", "match", "search", "split", "sub", "subn")


class _Ready:
    """A compiled expression: its methods are the instance's own attributes, quick to find."""

    def __init__(self, pattern: str, flags: int, twice: bool) -> None:
        self.pattern, self._flags, self._twice = pattern, flags, twice


class _Later(_Ready):
    """An expression that nobody has used yet."""

    def __getattr__(self, name: str) -> Any:
        if name not in _METHODS:
            raise AttributeError(name)
        if self._twice:
            import regex

            compiled: Any = regex.compile(self.pattern, self._flags)
        else:
            compiled = pattern_cache.compile(self.pattern, self._flags)
        self.__dict__.update((method, getattr(compiled, method)) for method in _METHODS)
        self.__class__ = _Ready  # type: ignore[assignment] # which looks nothing up in vain
        return self.__dict__[name]


def compile(pattern: str, flags: int = 0, *, twice: bool = False) -> re.Pattern[str]:
    """As ``re.compile``, but that what is wrong with ``pattern`` is raised where it is first used.

    With ``twice`` several groups may have the same name, which only the slower `regex` knows.
    """
    return cast("re.Pattern[str]", _Later(pattern, flags, twice))

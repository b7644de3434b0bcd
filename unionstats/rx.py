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

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern, self._flags = pattern, flags


class _Later(_Ready):
    """An expression that nobody has used yet."""

    def __getattr__(self, name: str) -> Any:
        if name not in _METHODS:
            raise AttributeError(name)
        compiled = pattern_cache.compile(self.pattern, self._flags)
        self.__dict__.update((method, getattr(compiled, method)) for method in _METHODS)
        self.__class__ = _Ready  # type: ignore[assignment] # which looks nothing up in vain
        return self.__dict__[name]


def compile(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """As ``re.compile``, but that what is wrong with ``pattern`` is raised where it is first used."""
    return cast("re.Pattern[str]", _Later(pattern, flags))

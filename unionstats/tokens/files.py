"""The files of jieba: where they lie, and how a sorted one is looked into without reading it whole."""

from __future__ import annotations

from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import TypeVar

from unionstats.errors import DataError


def record(data: bytes, mark: bytes, key: bytes, low: int, high: int) -> int:
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


class Lazy(dict[str, _Value]):
    """A dictionary that computes what it does not hold yet."""

    def __init__(self, compute: Callable[[str], _Value]) -> None:
        super().__init__()
        self._compute = compute

    def __missing__(self, key: str) -> _Value:
        value = self[key] = self._compute(key)
        return value


def jieba_folder() -> Path:
    spec = find_spec("jieba")
    if spec is None or not spec.submodule_search_locations:
        raise DataError("the package jieba is not installed: run pip install jieba")
    return Path(spec.submodule_search_locations[0])

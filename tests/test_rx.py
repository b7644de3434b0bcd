"""Expressions that are compiled when they are first used: the same as compiled ones, and none of them wrong."""

from __future__ import annotations

import importlib
import pkgutil
import re
import subprocess
import sys
from typing import Any

import pytest

import unionstats
from unionstats import rx
from unionstats.rules import RULES

TEXT = "惠及职工300人，会员20人"


@pytest.mark.parametrize(
    ("name", "args"),
    [
        ("findall", (TEXT,)),
        ("split", (TEXT,)),
        ("sub", ("<\\1>", TEXT)),
        ("subn", ("", TEXT, 1)),
    ],
)
def test_a_method_does_what_that_of_a_compiled_one_does(name: str, args: tuple[object, ...]) -> None:
    later, now = rx.compile("([职会]).(?=[^职会]*人)", re.DOTALL), re.compile("([职会]).(?=[^职会]*人)", re.DOTALL)
    for _ in range(2):  # first used, and used again
        assert getattr(later, name)(*args) == getattr(now, name)(*args)


@pytest.mark.parametrize("name", ["match", "fullmatch", "search"])
def test_a_match_is_that_of_a_compiled_one(name: str) -> None:
    for start in (0, 4):
        later, now = rx.compile(r"(?P<n>\d+)人", re.ASCII), re.compile(r"(?P<n>\d+)人", re.ASCII)
        hits = getattr(later, name)(TEXT, start, 8), getattr(now, name)(TEXT, start, 8)
        assert repr(hits[0]) == repr(hits[1])
    assert [m["n"] for m in later.finditer(TEXT)] == ["300", "20"]
    assert later.groupindex == {"n": 1}


def test_groups_may_share_a_name() -> None:
    pattern = rx.compile(r"(?P<n>\d+)人|会(?P<n>员)", twice=True)
    assert [m["n"] for m in pattern.finditer(TEXT)] == ["300", "员", "20"]


def test_what_no_expression_has_is_an_error() -> None:
    for used in (False, True):
        pattern = rx.compile("人")
        if used:
            pattern.match("人")
        with pytest.raises(AttributeError):
            pattern.serch("人")  # type: ignore[attr-defined]


def test_a_wrong_expression_is_told_where_it_is_used() -> None:
    pattern = rx.compile("(人")
    with pytest.raises(re.error):
        pattern.match("人")


def _expressions() -> list[tuple[str, Any]]:
    """Those that the modules have by name or in a table, and those of the rules."""
    found: list[tuple[str, Any]] = [(rule.name, rule.pattern) for rule in RULES]
    for module in pkgutil.walk_packages(unionstats.__path__, "unionstats."):
        if ".data.scripts" in module.name or module.name.endswith("__main__"):
            continue
        for name, value in vars(importlib.import_module(module.name)).items():
            within = value.values() if isinstance(value, dict) else value if isinstance(value, tuple) else (value,)
            found += [(f"{module.name}.{name}", v) for v in within if isinstance(v, rx._Ready)]
    return found


def test_no_expression_is_wrong() -> None:
    expressions = _expressions()
    assert len(expressions) > 400
    wrong = []
    for name, pattern in expressions:
        try:
            pattern.match("")
        except re.error as e:
            wrong.append(f"{name}: {e}")
    assert wrong == []


def test_importing_compiles_next_to_nothing() -> None:
    code = (
        "import re; from unionstats import rx; made = []; real = re.compile\n"
        "rx.re = type(re)('re'); rx.re.compile = lambda *a: made.append(a[0]) or real(*a)\n"
        "import unionstats.pipeline; print(len(made))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert int(done.stdout) <= 3

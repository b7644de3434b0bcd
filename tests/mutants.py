"""``python -m tests.mutants [--sample N]``: how many small changes of the code do the tests notice?

cosmic-ray (``pip install cosmic-ray``) says what can be changed; of each module a sample of the mutants is drawn by a
fixed seed, and each is run in a fork of this process (a start of pytest would take longer than the tests).  No file is
changed.  What survives is printed as a diff: either a test is missing, or the change means the same.
"""

from __future__ import annotations

import argparse
import contextlib
import difflib
import importlib.abc
import importlib.util
import os
import random
import resource
import sys
import tempfile
from importlib import import_module
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType

import hypothesis.strategies  # noqa: F401  (here, for half a second is saved in each fork)
import pytest
from hypothesis.configuration import set_hypothesis_home_dir

ROOT = Path(__file__).parent.parent
TIES = ("tests/test_tie_conditions.py", "tests/test_tie_steps.py", "tests/test_ties.py")
#: A module and the tests that must notice what happens to it, the quickest first.
TESTS = {
    **dict.fromkeys(
        [f"unionstats/numerals/{name}.py" for name in ("finding", "parts", "signs", "value")],
        ("tests/test_numerals.py", "tests/test_rules.py"),
    ),
    **dict.fromkeys(
        ["unionstats/almanac.py", "unionstats/calendar.py", "unionstats/timex.py"],
        ("tests/test_calendar.py", "tests/test_dates.py", "tests/test_times.py"),
    ),
    "unionstats/link/ties.py": TIES,
    "unionstats/link/scene.py": TIES,
    "unionstats/link/orgs/about.py": TIES,
    "unionstats/link/orgs/ladder.py": TIES,
    "unionstats/link/orgs/behind.py": TIES,
    "unionstats/link/orgs/lists.py": ("tests/test_tie_lists.py", *TIES),
    "unionstats/link/orgs/others.py": TIES,
    "unionstats/link/orgs/passed.py": TIES,
    **dict.fromkeys(
        [
            f"unionstats/link/places/{name}.py"
            for name in ("article", "before", "clause", "ladder", "organization", "sentence")
        ],
        TIES,
    ),
    **dict.fromkeys(
        [
            f"unionstats/link/clauses/{name}.py"
            for name in (
                *("clauses", "nesting", "org_lists", "org_parts", "paragraph", "parts", "place_parts"),
                *("before_org", "before_place", "behind_org", "behind_place", "yardsticks"),
            )
        ],
        ("tests/test_parts.py", *TIES),
    ),
    "unionstats/link/clauses/unnamed.py": TIES,
}
# Annotations (A | B) are not run, decorators are not ours, and of short texts ``is`` is ``==``.
IGNORED = (
    "core/ReplaceBinaryOperator_BitOr",
    "core/RemoveDecorator",
    "core/ReplaceComparisonOperator_Eq_Is",
    "core/ReplaceComparisonOperator_NotEq_IsNot",
)
_SECONDS = 90  # of the processor, after which the tests count as having noticed (how busy the machine is does not)
_MEMORY = 4 << 30  # bytes that they may take


def changes(source: str) -> list[tuple[str, int]]:
    """The mutants of ``source``: the operator of each, and which of the places that it can change."""
    plugins, ast = import_module("cosmic_ray.plugins"), import_module("cosmic_ray.ast")
    lines = source.splitlines()
    nodes = list(ast.ast_nodes(ast.get_ast(source)))
    found = []
    for name in sorted(plugins.operator_names()):
        operator = plugins.get_operator(name)
        if name.startswith(IGNORED[0]) or name in IGNORED or operator.arguments():
            continue
        places = [first for node in nodes for first, _ in operator().mutation_positions(node)]
        # How much a cache holds (``@lru_cache(maxsize=…)``) changes no result.
        found += [(name, i) for i, (row, _) in enumerate(places) if not lines[row - 1].startswith("@")]
    return found


class _Mutant(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Gives ``source`` for a module instead of what is in its file."""

    def __init__(self, module: Path, source: str) -> None:
        self.file, self.source = str(ROOT / module), source
        self.name = ".".join(module.with_suffix("").parts)

    def find_spec(self, name: str, path: object, target: object = None) -> ModuleSpec | None:
        return importlib.util.spec_from_file_location(name, self.file, loader=self) if name == self.name else None

    def exec_module(self, module: ModuleType) -> None:
        exec(compile(self.source, self.file, "exec"), module.__dict__)


def passes(module: Path, source: str, tests: list[str]) -> bool:
    """Do the tests pass where ``module`` is ``source``?  A process of its own, in which pytest is imported already."""
    child = os.fork()
    if not child:
        for stream in (0, 1, 2):
            os.dup2(os.open(os.devnull, os.O_RDWR), stream)
        resource.setrlimit(resource.RLIMIT_CPU, (_SECONDS, _SECONDS))
        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
        sys.meta_path.insert(0, _Mutant(module, source))
        status = 1
        with contextlib.suppress(BaseException), tempfile.TemporaryDirectory() as folder:
            set_hypothesis_home_dir(folder)
            status = int(pytest.main(["-x", "-q", "-p", "no:cacheprovider", *tests]))
        os._exit(status)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def run(module: str, sample: int, seed: int, only: str) -> tuple[int, int]:
    """How many mutants of ``module`` were tried and how many of them killed; those that survive are printed."""
    plugins, mutating = import_module("cosmic_ray.plugins"), import_module("cosmic_ray.mutating")
    path, tests = Path(module), [*TESTS[module], *(["-k", only] if only else [])]
    source = (ROOT / path).read_text(encoding="utf-8")
    if not passes(path, source, tests):
        raise SystemExit(f"{module}: the tests fail without any change")
    drawn = changes(source)
    random.Random(seed).shuffle(drawn)
    killed = 0
    for name, place in drawn[:sample]:
        mutant = mutating.mutate_code(source, plugins.get_operator(name)(), place)
        if passes(path, mutant, tests):
            diff = difflib.unified_diff(source.splitlines(), mutant.splitlines(), module, module, n=1, lineterm="")
            print(*diff, sep="\n", flush=True)
        else:
            killed += 1
    return len(drawn[:sample]), killed


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("modules", nargs="*", help="default: all of " + ", ".join(TESTS))
    parser.add_argument("--sample", type=int, default=10**9, help="how many mutants of each module")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("-k", dest="only", default="", help="run these tests only (an expression of pytest's -k)")
    options = parser.parse_args()
    os.chdir(ROOT)
    for module in options.modules or TESTS:
        tried, killed = run(module, options.sample, options.seed, options.only)
        print(f"{module}: {tried} mutants, {killed} killed ({100 * killed / max(tried, 1):.0f}%)", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())

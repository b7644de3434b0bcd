"""``python -m tests.mutants [--sample N]``: how many small changes of the code do the tests notice?

cosmic-ray (``pip install cosmic-ray``) changes a copy of the tree; of each module a sample of the mutants is drawn by a
fixed seed.  What survives is printed as a diff: either a test is missing, or the change means the same.
"""

from __future__ import annotations

import argparse
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path

ROOT = Path(__file__).parent.parent
TIES = ("tests/test_tie_conditions.py", "tests/test_tie_steps.py", "tests/test_ties.py")
#: A module and the tests that must notice what happens to it, the quickest first.
TESTS = {
    **dict.fromkeys(
        [f"unionstats/numerals/{name}.py" for name in ("finding", "parts", "signs", "value")],
        ("tests/test_numerals.py", "tests/test_rules.py"),
    ),
    "unionstats/calendar.py": ("tests/test_calendar.py", "tests/test_dates.py", "tests/test_times.py"),
    "unionstats/link/ties.py": TIES,
    "unionstats/link/scene.py": TIES,
    "unionstats/link/org_ladder.py": TIES,
    "unionstats/link/place_ladder.py": TIES,
    "unionstats/link/parts.py": ("tests/test_parts.py", *TIES),
}
CONFIG = """[cosmic-ray]
module-path = "{module}"
timeout = 90.0
excluded-modules = []
test-command = "{python} -m pytest -x -q -p no:cacheprovider {tests}"
[cosmic-ray.distributor]
name = "local"
"""
# Annotations (A | B) are not run, decorators are not ours, and of short texts ``is`` is ``==``.
IGNORED = (
    "core/ReplaceBinaryOperator_BitOr%",
    "core/RemoveDecorator",
    "core/ReplaceComparisonOperator_Eq_Is",
    "core/ReplaceComparisonOperator_NotEq_IsNot",
)


def run(module: str, sample: int, seed: int, only: str) -> tuple[int, list[str]]:
    """The number of mutants of ``module`` that were tried, and the diffs of those that survived."""
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder) / "tree"
        shutil.copytree(ROOT, tree, ignore=shutil.ignore_patterns(".git", ".venv", ".*cache", "__pycache__"))
        config, session = tree / "mutants.toml", tree / "mutants.sqlite"
        tests = " ".join(TESTS[module]) + (f" -k '{only}'" if only else "")
        config.write_text(CONFIG.format(module=module, python=sys.executable, tests=tests), encoding="utf-8")

        def cosmic_ray(*arguments: object) -> str:
            command = [sys.executable, "-c", "from cosmic_ray.cli import main; main()", *map(str, arguments)]
            done = subprocess.run(command, cwd=tree, capture_output=True, text=True, check=True)
            return done.stdout

        cosmic_ray("init", config, session)
        cosmic_ray("--verbosity", "ERROR", "baseline", config)
        with closing(sqlite3.connect(session)) as database:
            for pattern in IGNORED:
                database.execute(
                    "DELETE FROM work_items WHERE job_id IN"
                    " (SELECT job_id FROM mutation_specs WHERE operator_name LIKE ?)",
                    (pattern,),
                )
            jobs = sorted(job for (job,) in database.execute("SELECT job_id FROM work_items"))
            order = "SELECT job_id FROM mutation_specs ORDER BY operator_name, occurrence, start_pos_row, start_pos_col"
            ordered = [job for (job,) in database.execute(order) if job in set(jobs)]
            random.Random(seed).shuffle(ordered)
            kept = set(ordered[:sample])
            for table in ("mutation_specs", "work_items"):
                for job in database.execute(f"SELECT job_id FROM {table}").fetchall():
                    if job[0] not in kept:
                        database.execute(f"DELETE FROM {table} WHERE job_id = ?", job)
            database.commit()
            cosmic_ray("exec", config, session)
            survived = database.execute("SELECT diff FROM work_results WHERE test_outcome = 'SURVIVED'").fetchall()
        return len(kept), [diff for (diff,) in survived]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("modules", nargs="*", help="default: all of " + ", ".join(TESTS))
    parser.add_argument("--sample", type=int, default=10**9, help="how many mutants of each module")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("-k", dest="only", default="", help="run these tests only (an expression of pytest's -k)")
    options = parser.parse_args()
    for module in options.modules or TESTS:
        tried, survived = run(module, options.sample, options.seed, options.only)
        print(*survived, sep="\n")
        share = 100 * (tried - len(survived)) / max(tried, 1)
        print(f"{module}: {tried} mutants, {tried - len(survived)} killed ({share:.0f}%)", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())

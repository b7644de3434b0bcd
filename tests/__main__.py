"""``python -m tests``: every check there is, all of them run whatever fails; exit status 1 if one did.

``python -m tests --update`` first rewrites the facts beside the samples; other arguments go to pytest.  The tests run
on all cores (``-n 0``: in one process, as ``--pdb`` wants it).
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
FLOOR = 93  # percent of lines and branches that the tests must run
LINT_IMPORTS = "import sys; from importlinter.cli import lint_imports_command; sys.exit(lint_imports_command())"
CHECKS: dict[str, tuple[str, ...]] = {
    "format": ("-m", "ruff", "format", "--check", "."),
    "lint": ("-m", "ruff", "check", "."),
    "types": ("-m", "mypy"),
    "layers": ("-c", LINT_IMPORTS, "--no-logo"),
    "tests": (
        "-m",
        "pytest",
        "-n",
        "auto",
        "--dist",
        "worksteal",
        "--cov",
        "--cov-branch",
        f"--cov-fail-under={FLOOR}",
    ),
}
# One after the other: the README shows the help that is stored and the facts of the samples.
UPDATED = ("tests/test_help.py", "tests/test_samples.py", "tests/test_readme.py")


def main(arguments: list[str]) -> int:
    failed = []
    checks = dict(CHECKS)
    if "--update" in arguments:
        checks = {"update": ("-m", "pytest", *UPDATED, "--update"), **checks}
        arguments = [argument for argument in arguments if argument != "--update"]
    for name, command in checks.items():
        print(f"== {name}: python {' '.join(command) if name != 'layers' else '-m importlinter'}", flush=True)
        more = arguments if name == "tests" else []
        # The tests' own options must not come from whoever runs them.
        environment = {k: v for k, v in os.environ.items() if k != "PYTEST_ADDOPTS"}
        if subprocess.run([sys.executable, *command, *more], cwd=ROOT, env=environment, check=False).returncode:
            failed.append(name)
    print(f"== failed: {', '.join(failed)}" if failed else "== all checks passed", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

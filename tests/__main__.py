"""``python -m tests``: every check there is, all of them run whatever fails; exit status 1 if one did.

``python -m tests --update`` first rewrites the facts beside the samples; other arguments go to pytest.
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
    "tests": ("-m", "pytest", "--cov", "--cov-branch", f"--cov-fail-under={FLOOR}"),
}


def main(arguments: list[str]) -> int:
    failed = []
    for name, command in CHECKS.items():
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

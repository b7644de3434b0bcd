"""``python -m tests.kill --runs 50``: runs that are killed at random points, then go on: the same bytes as without.

Each run extracts the same folder with ``--resume`` and is killed (-9) at a random moment, again and again until one
comes to its end.  Exit status 1 if a byte differs or a file is left over.
"""

from __future__ import annotations

import argparse
import json
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

COMMAND = (sys.executable, "-m", "unionstats", "extract", "-q")
TEXT = "泰州市总工会帮扶职工{n}人，发放补助{n}万元，同比增长{n}%。\n"


def lay(folder: Path, documents: int) -> Path:
    """A folder of articles and a table of as many, with a bad one in each."""
    inputs = folder / "in"
    inputs.mkdir()
    for n in range(documents):
        (inputs / f"{n:03}.txt").write_text(TEXT.format(n=n + 2) * 40, encoding="utf-8")
    (inputs / "007.txt").write_bytes(b"\0\1\2" * 99)
    rows = [json.dumps({"text": TEXT.format(n=n + 2) * 40}, ensure_ascii=False) for n in range(documents)]
    rows[5] = json.dumps({"body": ""})
    (folder / "table.jsonl").write_text("\n".join(rows), encoding="utf-8")
    return folder


def extract(folder: Path, output: str, *more: str) -> subprocess.Popen[bytes]:
    """Begin a run over the folder into its file ``output``."""
    paths = [str(folder / name) for name in ("in", "table.jsonl", "in")]
    command = [*COMMAND, "-o", str(folder / output), *more, *paths]
    return subprocess.Popen(command, stderr=subprocess.DEVNULL, start_new_session=True)


def kill(folder: Path, output: str, jobs: int, points: int, chance: random.Random) -> int:
    """Kill up to ``points`` runs into ``output``, then let one end; returns how many were killed at work."""
    killed = 0
    for _ in range(points):
        process = extract(folder, output, "--resume", "-j", str(jobs))
        time.sleep(chance.uniform(0.2, 1.2))
        if process.poll() is not None:
            break
        process.send_signal(signal.SIGKILL)
        process.wait()
        killed += 1
    assert extract(folder, output, "--resume", "-j", str(jobs)).wait() == 1  # one input is bad
    return killed


def differences(folder: Path, suffixes: list[str], points: int, seed: int) -> tuple[int, list[str]]:
    """Runs killed at ``points`` random points in all; returns their number and what went wrong."""
    chance, killed, wrong = random.Random(seed), 0, []
    for suffix in suffixes:
        assert extract(folder, f"whole{suffix}").wait() == 1
    while killed < points:
        suffix, jobs = chance.choice(suffixes), chance.choice((1, 2, 3))
        output = folder / f"facts{suffix}"
        output.unlink(missing_ok=True)
        killed += kill(folder, output.name, jobs, min(chance.randint(1, 4), points - killed), chance)
        if output.read_bytes() != (folder / f"whole{suffix}").read_bytes():
            wrong.append(f"{output.name}, --jobs {jobs}: other bytes than without interruption")
        wrong += [f"left over: {path.name}" for path in folder.glob(".*")]
    return killed, wrong


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=50, help="how many runs are killed")
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        laid = lay(Path(folder), 60)
        killed, wrong = differences(laid, [".jsonl", ".csv", ".json", ".xlsx", ".sqlite"], options.runs, options.seed)
    print(f"{killed} runs killed, {len(wrong)} differences", *wrong, sep="\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())

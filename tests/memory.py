"""``python -m tests.memory --articles 100000``: the most memory that a run over many articles takes, and its pace.

The articles are parts of the samples with other figures.  Exit status 1 where a process takes more than 300 MB.
"""

from __future__ import annotations

import argparse
import random
import re
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from unionstats import read

SAMPLES = Path(__file__).parent.parent / "samples"
MOST = 300  # MB


def lay(folder: Path, articles: int, lines: int) -> int:
    """Write ``articles`` files of up to ``lines`` lines each; returns their bytes."""
    chance = random.Random(0)
    texts = [
        read.document(path.read_bytes(), path.name).text[:].splitlines(keepends=True)
        for path in sorted(SAMPLES.iterdir())
        if read.suffix(path.name) in (".txt", ".md")
    ]
    size = 0
    for n in range(articles):
        sample = chance.choice(texts)
        begin = chance.randrange(max(len(sample) - lines, 0) + 1)
        text = "".join(sample[:1] + sample[max(begin, 1) : begin + lines])
        data = re.sub(r"\d", lambda _: str(chance.randint(1, 9)), text).encode()
        part = folder / f"{n // 1000:04}"
        part.mkdir(exist_ok=True)
        size += (part / f"{n:06}.txt").write_bytes(data)
    return size


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--lines", type=int, default=4, help="how long an article is at the most")
    parser.add_argument("--jobs", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "in").mkdir()
        size = lay(folder / "in", options.articles, options.lines)
        output = str(folder / "facts.jsonl")
        command = (sys.executable, "-m", "unionstats", "extract", "-j", str(options.jobs), "-o", output)
        began = time.monotonic()
        status = subprocess.run([*command, str(folder / "in")], check=False).returncode
        seconds = time.monotonic() - began
        rows = Path(output).read_bytes().count(b"\n")
    most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024  # kilobytes on Linux
    print(f"{options.articles} articles, {size / 1e6:.1f} MB, {rows} facts: {seconds:.0f} s, {most:.0f} MB at the most")
    return 1 if most > MOST or status else 0


if __name__ == "__main__":
    sys.exit(main())

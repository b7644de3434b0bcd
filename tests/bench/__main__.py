"""``python -m tests.bench``: one table of all figures; ``--help`` tells what can be chosen.

All are processor time, so that others' work on the machine disturbs little, but for the jobs: there it is the clock
on the wall.  Nothing is asserted: the reader judges.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.bench import corpus
from tests.growth import TIMES, WORKS, Work

ROOT = Path(__file__).parent.parent.parent
PYTHON = sys.executable
PROGRAM = (PYTHON, "-m", "unionstats")


def _probe(what: str, where: Path, temporary: Path) -> dict[str, float]:
    command = [PYTHON, "-m", "tests.bench.probe", what, str(where)]
    done = subprocess.run(command, cwd=ROOT, env=_environment(temporary), capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{what}: {done.stderr}")
    figures: dict[str, float] = json.loads(done.stdout)
    return figures


def _best(what: str, where: Path, temporary: Path, repeat: int) -> dict[str, float]:
    return min((_probe(what, where, temporary) for _ in range(repeat)), key=lambda figures: figures["seconds"])


def _environment(temporary: Path) -> dict[str, str]:
    # jieba's cache is kept, as for anyone who runs it twice, but not where others could have planted one; and modules
    # are compiled, as by an installation.
    own = {"TMPDIR": str(temporary), "PYTHONWARNINGS": "ignore", "PYTHONPYCACHEPREFIX": str(temporary / "compiled")}
    return {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"} | own


def _time(
    command: tuple[str, ...], temporary: Path, repeat: int, clock: Callable[[], float] = time.perf_counter
) -> float:
    """The least that ``command`` takes of ``repeat`` runs, behind one that writes what is cached."""
    times = []
    for _ in range(repeat + 1):
        since = clock()
        subprocess.run(
            command,
            cwd=ROOT,
            env=_environment(temporary),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            check=True,
        )
        times.append(clock() - since)
    return min(times[1:])


def _processor() -> float:
    """The processor seconds of all child processes so far."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _title(text: str) -> None:
    print(f"\n{text}\n{'-' * len(text)}", flush=True)


def _line(name: str, *figures: str) -> None:
    print(f"{name:<44}" + "".join(f"{figure:>14}" for figure in figures), flush=True)


def throughput(home: Path, options: Any) -> float:
    """Print the throughput; returns what jieba takes, in seconds."""
    folder = home / "corpus"
    paths = corpus.write(folder, int(options.mb * 1e6), options.seed)
    size = sum(p.stat().st_size for p in paths) / 1e6
    _title(f"Throughput: {len(paths)} articles, {size:.1f} MB, one core, dictionaries loaded")
    _line("", "MB/s", "x jieba.lcut", "peak MB")
    base = _best("jieba", folder, home, options.repeat)
    for what, name in (
        ("jieba", "jieba.lcut"),
        ("tokens", "all words (unionstats.tokens)"),
        ("pipeline", "files to JSON lines"),
        ("values", "  values and times only (--columns)"),
    ):
        figures = base if what == "jieba" else _best(what, folder, home, options.repeat)
        seconds = figures["seconds"]
        facts = f", {figures['facts']:.0f} facts" if "facts" in figures else ""
        _line(name + facts, f"{size / seconds:.2f}", f"{base['seconds'] / seconds:.2f}", f"{figures['peak']:.0f}")
    return base["seconds"]


def stages(home: Path, options: Any, base: float) -> None:
    _title("Time by stage")
    _line("", "s", "/ jieba.lcut", "share")
    spent = _probe("stages", home / "corpus", home)
    del spent["peak"]
    total = sum(spent.values())
    for name, seconds in sorted(spent.items(), key=lambda item: -item[1]):
        _line(name, f"{seconds:.2f}", f"{seconds / base:.3f}", f"{seconds / total:.1%}")


def rules(home: Path, options: Any, base: float) -> None:
    _title("Time by rule (each alone, numbers given)")
    _line("", "ms", "/ jieba.lcut")
    spent = _probe("rules", home / "corpus", home)
    del spent["peak"]
    for name, seconds in sorted(spent.items(), key=lambda item: -item[1]):
        _line(name, f"{seconds * 1e3:.1f}", f"{seconds / base:.4f}")


def peer(home: Path, options: Any, base: float) -> None:
    _title("The nearest other program, on the same text")
    figures = _probe("jionlp", home / "corpus", home)
    if "seconds" not in figures:
        print("not installed: pip install jionlp")
        return
    _line("", "s", "x jieba.lcut", "facts")
    seconds = figures["seconds"]
    _line("JioNLP, times and money only", f"{seconds:.2f}", f"{base / seconds:.2f}", f"{figures['facts']:.0f}")


def start(home: Path, options: Any) -> None:
    one = home / "20240718-one.txt"
    one.write_text(next(corpus.articles(1, options.seed)), encoding="utf-8")
    # As installed: a console script spares the search for the module.
    script = shutil.which("unionstats", path=str(Path(PYTHON).parent))
    program = (script,) if script else PROGRAM
    _title("Start: processor time, best of several")
    _line("", "ms", "ratio")
    bare = _time((PYTHON, "-c", "pass"), home, 9, _processor)
    _line("python -c pass", f"{bare * 1e3:.0f}", "1.00")
    seconds = _time((*program, "--help"), home, 9, _processor)
    _line("unionstats --help / python -c pass", f"{seconds * 1e3:.0f}", f"{seconds / bare:.2f}")
    cut = (PYTHON, "-c", "import jieba; jieba.lcut('中')")
    base = _time(cut, home, 5, _processor)
    _line("import jieba; jieba.lcut('中'), its cache warm", f"{base * 1e3:.0f}", "1.00")
    seconds = _time((*program, "extract", str(one)), home, 9, _processor)
    _line("unionstats extract ONE_ARTICLE / jieba", f"{seconds * 1e3:.0f}", f"{seconds / base:.2f}")


def scaling(home: Path, options: Any) -> None:
    _title("Scaling: one core, time for twice as much over time")
    _line("", "s", "x the half", "peak MB")
    for many in (True, False):
        before = 0.0
        for part in (0.25, 0.5, 1.0):
            size = int(options.mb * 1e6 * part)
            where = home / f"scale-{many}-{part}"
            if many:
                corpus.write(where, size, options.seed)
            else:
                where = where.with_suffix(".txt")
                where.write_text("\n".join(corpus.articles(size, options.seed)), encoding="utf-8")
            figures = _probe("pipeline", where, home)
            seconds = figures["seconds"]
            name = f"{'many files' if many else 'one file'}, {size / 1e6:.2f} MB"
            _line(name, f"{seconds:.2f}", f"{seconds / before:.2f}" if before else "", f"{figures['peak']:.0f}")
            before = seconds


def growth(home: Path, options: Any) -> None:
    _title(f"Hostile text: time for {TIMES} times as much over time, the ten that grow most")
    _line("", "ms", "x the short")
    grown = []
    for work in WORKS:
        work.do(work.short)  # loads what is loaded at the first use
        short, long = (_seconds(work, text, options.repeat) for text in (work.short, work.long))
        grown.append((long / short, long, work))
    for ratio, seconds, work in sorted(grown, key=lambda g: -g[0])[:10]:
        _line(f"{work.name} {work.unit!r}", f"{seconds * 1e3:.1f}", f"{ratio:.1f}")


def _seconds(work: Work, text: str, repeat: int) -> float:
    times = []
    for _ in range(repeat + 1):
        since = time.process_time()
        work.do(text)
        times.append(time.process_time() - since)
    return min(times)


def jobs(home: Path, options: Any) -> None:
    _title("Jobs: the whole command on the wall, start included")
    _line("", "s", "x one job")
    base = 0.0
    for count in (1, 2):
        command = (*PROGRAM, "extract", "-q", "-f", "jsonl", "--jobs", str(count), str(home / "corpus"))
        seconds = _time(command, home, options.repeat)
        base = base or seconds
        _line(f"--jobs {count}", f"{seconds:.2f}", f"{base / seconds:.2f}")


def main() -> None:
    parts: dict[str, Callable[..., object]] = {
        "start": start,
        "stages": stages,
        "rules": rules,
        "peer": peer,
        "scaling": scaling,
        "growth": growth,
        "jobs": jobs,
    }
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description="Measure unionstats against jieba.")
    parser.add_argument("--mb", type=float, default=2.0, help="size of the corpus in MB (2)")
    parser.add_argument("--seed", type=int, default=7, help="seed of the corpus (7)")
    parser.add_argument("--repeat", type=int, default=2, help="take the best of N runs (2)")
    parser.add_argument("parts", nargs="*", help=f"only these, behind the throughput: {', '.join(parts)}")
    options = parser.parse_args()
    if unknown := set(options.parts) - set(parts):
        parser.error(f"unknown: {', '.join(sorted(unknown))}: choose from {', '.join(parts)}")
    with tempfile.TemporaryDirectory(prefix="unionstats-bench-") as folder:
        home = Path(folder)
        base = throughput(home, options)
        for name, part in parts.items():
            if name in options.parts or not options.parts:
                if name in ("stages", "rules", "peer"):
                    part(home, options, base)
                else:
                    part(home, options)


if __name__ == "__main__":
    main()

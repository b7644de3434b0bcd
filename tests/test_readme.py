"""What the README shows is what is printed: its console examples are run, ``--update`` rewrites their outputs."""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
_CONSOLE = re.compile(r"^```console\n(.*?)^```$", re.M | re.S)
_COMMAND = re.compile(r"^\$ (.*)$", re.M)
_EXAMPLE = re.compile(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", re.M)  # a command and what it prints


def _commands(text: str) -> list[str]:
    return [m[1] for block in _CONSOLE.finditer(text) for m in _COMMAND.finditer(block[1])]


def _installed(command: str) -> bool:
    """Are the tools of a recipe there (jq, and what Python imports)?  What the others print stands as it is."""
    tools = re.findall(r"\| (jq)\b", command)
    modules = re.findall(r"\bimport (duckdb|pandas|polars)\b", command)
    return all(map(shutil.which, tools)) and all(map(importlib.util.find_spec, modules))


def _printed(command: str, folder: Path) -> str:
    """What a terminal of 80 columns without colours would show, in a folder that has the samples."""
    if not (folder / "samples").exists():
        (folder / "samples").symlink_to(ROOT / "samples")
    environment = {
        **{
            k: v
            for k, v in os.environ.items()
            if k not in ("FORCE_COLOR", "NO_COLOR") and not k.startswith("UNIONSTATS_")
        },
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "COLUMNS": "80",
        "LC_ALL": "C.UTF-8",
    }
    done = subprocess.run(
        ["bash", "-c", command],
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        timeout=600,
        check=False,
    )
    return "".join(line.rstrip() + "\n" for line in done.stdout.decode("utf-8").splitlines())


def test_the_examples_print_what_is_shown(update: bool, tmp_path: Path) -> None:
    text = README.read_text(encoding="utf-8")

    def run(block: re.Match[str]) -> str:
        parts = (
            f"$ {c[1]}\n{_printed(c[1], tmp_path) if _installed(c[1]) else c[2]}" for c in _EXAMPLE.finditer(block[1])
        )
        return "```console\n" + "".join(parts) + "```"

    now = _CONSOLE.sub(run, text)
    assert "please report it" not in now
    if update:
        README.write_text(now, encoding="utf-8")
        text = now
    assert text.splitlines() == now.splitlines()


def test_there_are_examples_and_none_fails_by_accident() -> None:
    text = README.read_text(encoding="utf-8")
    assert len(_commands(text)) >= 8
    assert "Traceback" not in text
    assert "please report it" not in text


def test_it_opens_with_the_two_commands_and_ci_runs_the_second() -> None:
    text = README.read_text(encoding="utf-8")
    first, second = re.findall(r"^```sh\n(.*?)\n```$", text, re.M | re.S)[:2]
    assert first.endswith("unionstats extract -f table samples")
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    for step in second.split(" && "):
        assert step in script


@pytest.mark.parametrize("name", ["extract", "entities", "explain", "rules", "check", "schema", "export"])
def test_every_option_is_in_the_reference(name: str, tmp_path: Path) -> None:
    text = README.read_text(encoding="utf-8")
    for option in re.findall(r"--[a-z-]+", _printed(f"unionstats {name} --help", tmp_path)):
        assert option in text, option

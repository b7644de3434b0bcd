"""The help that is stored (``unionstats/data/help.txt``) is what click makes of the options.

``python -m tests --update`` rewrites it.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import click
import pytest

from unionstats import __main__ as entry
from unionstats import __version__, cli
from unionstats.language import LANGUAGES

COMMANDS = ("", *cli.app.commands)
HEAD = "# What --help prints, for each language and command; python -m tests --update writes it.\n"
COMMAND = (sys.executable, "-m", "unionstats")


@pytest.fixture(autouse=True)
def _usual(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A wide terminal, an output in UTF-8, and no file of defaults."""
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(sys, "stdout", sys.__stdout__)
    monkeypatch.chdir(tmp_path)


def _clicks(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, language: str, *args: str) -> str:
    monkeypatch.setenv("UNIONSTATS_LANG", language)
    capfd.readouterr()
    assert cli.run(args) == 0
    return capfd.readouterr().out


def test_the_stored_help_is_clicks(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, update: bool
) -> None:
    texts = {
        (language, command): _clicks(capfd, monkeypatch, language, *filter(None, [command]), "--help")
        for language in LANGUAGES
        for command in COMMANDS
    }
    if update:
        parts = (entry.heading(*about) + text for about, text in texts.items())
        Path(entry.HELP).write_text(HEAD + "".join(parts), encoding="utf-8")
    for (language, command), text in texts.items():
        monkeypatch.setenv("UNIONSTATS_LANG", language)
        for option in ("-h", "--help"):
            assert entry.stored([*filter(None, [command]), option]) == text
    assert len(set(texts.values())) == len(texts) == 2 * len(COMMANDS) > 10


def test_the_version_is_clicks(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    assert (
        _clicks(capfd, monkeypatch, "en", "--version") == entry.stored(["--version"]) == f"unionstats {__version__}\n"
    )


@pytest.mark.parametrize(
    "args",
    [
        [],
        ["extract"],
        ["--lang", "zh", "--help"],
        ["extract", "-q", "--help"],
        ["extract", "--version"],
        ["extrac", "--help"],
        ["== zh", "--help"],
        ["--help", "extract"],
        ["--", "--help"],
    ],
    ids=" ".join,
)
def test_other_command_lines_are_for_click(args: list[str]) -> None:
    assert entry.stored(args) is None


@pytest.mark.parametrize(
    ("name", "value", "known"),
    [
        ("COLUMNS", "79", False),
        ("COLUMNS", "80", True),
        ("COLUMNS", "x", False),
        ("UNIONSTATS_LANG", "fr", False),
        ("UNIONSTATS_LANG", "", False),
        ("_UNIONSTATS_COMPLETE", "bash_source", False),
        ("LC_ALL", "zh_CN.UTF-8", True),
    ],
)
def test_surroundings_that_have_a_say_are_for_click(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, known: bool
) -> None:
    monkeypatch.setenv(name, value)
    assert (entry.stored(["extract", "--help"]) is not None) == known


def test_another_encoding_and_a_closed_output_are_for_click(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with open(tmp_path / "out", "w", encoding="gb18030") as out:
        for other in (out, None):
            monkeypatch.setattr(sys, "stdout", other)
            assert entry.stored(["--help"]) is entry.stored(["--version"]) is None


@pytest.mark.parametrize("platform", ["linux", "darwin"])
@pytest.mark.parametrize("home", [False, True])
def test_a_file_of_defaults_is_for_click(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, platform: str, home: bool
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.delenv("XDG_CONFIG_HOME")
    assert entry.stored(["extract", "--help"])
    folder = Path(click.get_app_dir("unionstats")) if home else tmp_path
    assert folder.is_relative_to(tmp_path)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "unionstats.toml").write_text("jobs = 2\n")
    assert entry.stored(["extract", "--help"]) is None
    assert entry.stored(["--help"])


def _modules(*args: str) -> tuple[str, set[str]]:
    """What a run prints, and the modules that it imports."""
    done = subprocess.run(
        [sys.executable, "-X", "importtime", *args],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "UNIONSTATS_LANG": "zh"},
    )
    return done.stdout, {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}


def test_interrupted_before_the_command_line_is_loaded_it_says_so() -> None:
    asked = "class Asked:\n def find_spec(self, *_):\n  raise KeyboardInterrupt\nsys.meta_path.insert(0, Asked())\n"
    run = f"import sys\nfrom unionstats import __main__\n{asked}sys.argv[1:] = ['rules']\n__main__.main()"
    done = subprocess.run([sys.executable, "-c", run], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (130, b"unionstats: interrupted\n")


def test_help_imports_next_to_nothing() -> None:
    bare = _modules("-c", "pass")[1]
    console = "from unionstats.__main__ import main; main()"
    out, modules = _modules("-c", console, "check", "--help")
    assert out == Path(entry.HELP).read_text(encoding="utf-8").partition("\n== zh check\n")[2].partition("\n== ")[0]
    assert "unionstats.language" in modules
    assert not {"click", "re", "typing", "contextlib", "dataclasses", "unionstats.cli"} & (modules - bare)
    library = _modules("-c", "import unionstats; assert {'extract', 'Fact'} <= set(dir(unionstats))")[1]
    assert {m for m in library - bare if not m.startswith("import")} == {"unionstats"}


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_help_that_cannot_be_written_is_an_error() -> None:
    with open("/dev/full", "wb") as full:
        done = subprocess.run([*COMMAND, "--help"], stdout=full, stderr=subprocess.PIPE, check=False)
    assert (done.returncode, done.stderr.count(b"\n")) == (74, 1)

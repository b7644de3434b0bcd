"""Each option of each command does what it says: on the command line, by its variable, by the configuration file.

A case is a command line that shows something with the option and not without it (``GONE``: the reverse).
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import click
import pytest

from tests.test_cli import Run, real, run
from unionstats import cli, configuration
from unionstats.cli.commands import options_of

__all__ = ["run"]  # a fixture

TEXT = "泰州市总工会今年帮扶职工300人。青禾集团发放补助5万元，建成9驿点。"
GONE = True


@dataclass(frozen=True)
class Case:
    """An option, its value (``None``: it takes none), the other arguments, and what is shown."""

    option: str
    value: str | None
    args: str
    shown: str
    gone: bool = False

    def given(self) -> list[str]:
        """The option as it stands on a command line."""
        return [f"--{self.option}"] if self.value is None else [f"--{self.option}", self.value]

    def holds(self, seen: str) -> bool:
        """Has a run, of which this was ``seen``, done what the option says?"""
        return (self.shown in seen) != self.gone


def _reading(args: str, *, day: str, word: str, name: str) -> list[Case]:
    """Of the options of all commands that read articles; ``args`` stand before the article's name."""
    return [
        Case("date", "2021-02-08", f"{args} a.txt", day),
        Case("lexicon", "words.txt", f"{args} a.txt", word),
        Case("encoding", "big5", f"{args} big5.txt", name),
        Case("errors", "replace", f"{args} broken.txt", "unreadable characters replaced by U+FFFD: 1"),
        Case("text-field", "body", f"{args} t.csv", "has no field 'text'", GONE),
        Case("id-field", "number", f"{args} --text-field body t.csv", "has no field 'number'"),
        Case("date-field", "number", f"{args} --text-field body t.csv", "has no field 'number'"),
        Case("max-bytes", "20", f"{args} a.txt", "larger than 20 bytes"),
        Case("lang", "zh", f"{args} no.txt", "没有这个文件"),
    ]


def _writing(word: str) -> list[Case]:
    """Of the options of the two commands that write tables."""
    return [
        Case("format", "csv", "a.txt", "source,article"),
        Case("output", "new.csv", "a.txt", "new.csv: \ufeffsource,article"),
        Case("columns", "text,kind", "a.txt", '\n{"text": '),
        Case("header", "zh", "-f csv a.txt", "来源,篇次"),
        Case("no-bom", None, "-o new.csv a.txt", "new.csv: source"),
        Case("append", None, "-o old.sqlite a.txt", "old.sqlite: ['a.txt', 'b.txt']"),
        Case("jobs", "many", "a.txt", "'many' is not a valid integer"),
        Case("timeout", "0.000001", "a.txt", "a.txt: took longer than 1e-06 s"),
        Case("resume", None, "a.txt", "--resume: goes on with a file"),
        Case("fail-fast", None, "no.txt a.txt", word, GONE),
        Case("files-from", "list", "b.txt", '"source": "a.txt"'),
        Case("null", None, "--files-from list0", '"source": "a.txt"'),
        Case("color", "always", "-f table a.txt", "\x1b[1m"),
        Case("pager", None, "", ""),
        Case("quiet", None, "a.txt a.txt", "2 files, ", GONE),
    ]


CASES: dict[str, list[Case]] = {
    "extract": [
        *_reading("", day='"date": "2021-02-08"', word='"unit": "驿点"', name="泰州市總工會"),
        *_writing("300人"),
        Case("kind", "money", "a.txt", '"kind": "count"', GONE),
    ],
    "entities": [
        *_reading("", day="", word='"青禾纺织集团有限公司"', name="泰州市"),
        *_writing("泰州市总工会"),
    ],
    "check": [
        *_reading("all.jsonl", day="time: XXXX → 2021", word="建成[9驿点]", name="count       precision 1.000"),
        Case("fields", "unit", "all.jsonl other.txt", "    value: 300 → 301", GONE),
        Case("junit", "new.xml", "all.jsonl a.txt", "<testsuites name="),
        Case("update", None, "all.jsonl other.txt", "all.jsonl: rewritten"),
        Case("quiet", None, "all.jsonl a.txt", "precision 1.000", GONE),
    ],
    "export": [
        *_reading("--to doccano", day='"date": "2021-02-08"', word='[31, 34, "count"]', name="泰州市"),
        Case("to", "doccano", "a.txt", '"label": [['),
        Case("output", "new.jsonl", "--to doccano a.txt", 'new.jsonl: {"text": "'),
        Case("interface", None, "--to labelstudio a.txt", "<View>"),
        Case("quiet", None, "--to doccano a.txt a.txt", "2 files, ", GONE),
    ],
    "explain": _reading("", day="(2021-02-08)", word="= count 9 驿点", name="泰州市"),
    "rules": [Case("kind", "money", "", "count: ", GONE), Case("lang", "zh", "--help", "列出规则和例句")],
    "schema": [Case("lang", "zh", "--help", "输出一行")],
}
# Rows of entities have no day, and a pager is for a terminal (see test_terminal_options).
ELSEWHERE = {("entities", "date"), ("extract", "pager"), ("entities", "pager")}
PAIRS = [(name, case) for name, cases in CASES.items() for case in cases if (name, case.option) not in ELSEWHERE]
ALL = [pytest.param(name, case, id=f"{name}-{case.option}") for name, case in PAIRS]
# Each option once, of the first command that has it.
FIRST = {case.option: (name, case) for name, case in reversed(PAIRS)}


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)
    files = {
        "a.txt": TEXT,
        "b.txt": TEXT,
        "other.txt": TEXT.replace("300", "301"),
        "list": "a.txt\n",
        "list0": "a.txt\0",
    }
    files["t.csv"] = f"no,day,body\nx1,2021-03-09,{TEXT}\n"
    files["words.txt"] = "measure\t驿点\norg\t青禾纺织集团有限公司\t青禾集团\n"
    for name, text in files.items():
        Path(name).write_text(text, encoding="utf-8")
    Path("big5.txt").write_bytes("泰州市總工會幫扶職工300人。".encode("big5"))
    Path("broken.txt").write_bytes(TEXT.encode() + b"\xff")
    Path("all.jsonl").write_text("".join(json.dumps(f) + "\n" for f in _facts()), encoding="utf-8")


def _facts() -> list[dict[str, object]]:
    """Those of the article, as a fixture of ``check`` has them."""
    keys = ("text", "kind", "value", "unit", "time")
    found = [
        ("今年", "date", None, "", "XXXX"),
        ("300人", "count", 300, "人", "XXXX"),
        ("5万元", "money", 50000, "CNY", "XXXX"),
    ]
    return [dict(zip(keys, row, strict=True)) for row in found]


def _seen(status: int, out: str, err: str, before: set[str]) -> str:
    """All that a run has left: what it printed and the files that are new."""
    new = sorted(p for p in Path().iterdir() if p.is_file() and p.name not in before)
    files = "".join(f"{p.name}: {p.read_text(encoding='utf-8')}\n" for p in new if p.suffix not in (".sqlite", ".toml"))
    if Path("old.sqlite").exists():
        with closing(sqlite3.connect("old.sqlite")) as database:
            (table,) = (row[0] for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'"))
            sources = [row[0] for row in database.execute(f"SELECT DISTINCT source FROM {table} ORDER BY 1")]
        files += f"old.sqlite: {sources}"
    return f"{status}\n{out}\n{err}\n{files}"


def _try(run: Run, line: list[str], prepare: Callable[[], object] = lambda: None) -> str:
    if "old.sqlite" in line:
        run(line[0], "-o", "old.sqlite", "b.txt")
    prepare()
    before = {p.name for p in Path().iterdir()}
    return _seen(*run(*line), before)


def test_every_option_has_a_case() -> None:
    options = {(name, option) for name, command in cli.app.commands.items() for option in options_of(command)}
    assert {(name, case.option) for name, cases in CASES.items() for case in cases} == options


@pytest.mark.parametrize(("command", "case"), ALL)
def test_on_the_command_line(run: Run, command: str, case: Case) -> None:
    if case.option != "to":  # which must be given
        assert not case.holds(_try(run, [command, *case.args.split()]))
    for path in Path().glob("new.*"):
        path.unlink()
    assert case.holds(_try(run, [command, *case.given(), *case.args.split()]))


@pytest.mark.parametrize(("command", "case"), ALL)
def test_by_its_variable(run: Run, monkeypatch: pytest.MonkeyPatch, command: str, case: Case) -> None:
    variable = f"UNIONSTATS_{case.option.upper().replace('-', '_')}"
    assert case.holds(_try(run, [command, *case.args.split()], lambda: monkeypatch.setenv(variable, case.value or "1")))


@pytest.mark.parametrize(("command", "case"), ALL)
def test_by_the_configuration_file(run: Run, command: str, case: Case) -> None:
    text = f"[{command}]\n{case.option} = {'true' if case.value is None else json.dumps(case.value)}\n"
    seen = _try(run, [command, *case.args.split()], lambda: Path("unionstats.toml").write_text(text, encoding="utf-8"))
    if case.option in configuration._NEVER:
        assert f"unionstats.toml: {case.option} cannot stand in a file" in seen
    else:
        assert case.holds(seen)


@pytest.mark.parametrize(("command", "case"), FIRST.values(), ids=FIRST)
def test_in_a_process_of_its_own(command: str, case: Case) -> None:
    if "old.sqlite" in case.args:
        real(command, "-o", "old.sqlite", "b.txt")
    before = {p.name for p in Path().iterdir()}
    done = real(command, *case.given(), *case.args.split())
    assert case.holds(_seen(done.returncode, done.stdout.decode(), done.stderr.decode(), before))


def test_the_help_of_each_command_names_each_option(run: Run) -> None:
    for name, command in cli.app.commands.items():
        told = run(name, "--help")[1]
        for parameter in command.params:
            if isinstance(parameter, click.Option):
                assert all(option in told for option in parameter.opts)

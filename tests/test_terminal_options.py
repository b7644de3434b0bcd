"""What a person sets once: language, colours, a pager, variables, a configuration file; and what a mistype is told."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from pathlib import Path

import click
import pytest

import unionstats
from tests.test_cli import COMMAND, Run, article, run
from unionstats import batch, cli, messages, model
from unionstats.cli import parameters
from unionstats.formats import FORMATS

__all__ = ["article", "run"]  # fixtures


@pytest.fixture(autouse=True)
def _alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No colours and no file of whoever runs the tests."""
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)


def terminal(*args: str | Path, **environment: str) -> str:
    """What the command shows on a terminal of 80 columns."""
    ours, theirs = pytest.importorskip("pty").openpty()
    env = {**os.environ, "TERM": "xterm-256color", "COLUMNS": "80", **environment}
    with subprocess.Popen([*COMMAND, *map(str, args)], stdout=theirs, stderr=theirs, stdin=theirs, env=env) as process:
        os.close(theirs)
        shown = b""
        while True:
            try:
                piece = os.read(ours, 65536)
            except OSError:
                break
            if not piece:
                break
            shown += piece
        process.wait(60)
    os.close(ours)
    return shown.decode("utf-8", "replace")


# -- language --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("args", "environment"),
    [
        (("--lang", "zh"), {}),
        (("--lang=zh",), {"LC_ALL": "en_US.UTF-8"}),
        ((), {"UNIONSTATS_LANG": "zh"}),
        ((), {"LC_ALL": "zh_CN.UTF-8"}),
        ((), {"LC_ALL": "", "LANG": "zh_TW.UTF-8"}),
    ],
)
def test_messages_are_in_the_language_asked_for_or_that_of_the_locale(
    run: Run, monkeypatch: pytest.MonkeyPatch, args: tuple[str, ...], environment: dict[str, str]
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert run("extract", *args, "no.txt") == (1, "", "unionstats: no.txt：没有这个文件：请检查文件名\n")
    assert "文件" in run("extract", *args, "--help")[1]
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    monkeypatch.delenv("UNIONSTATS_LANG", raising=False)
    assert run("extract", "no.txt")[2] == "unionstats: no.txt: no such file: check the name\n"


def test_wrong_usage_is_told_in_chinese_too(run: Run) -> None:
    assert "不认识 'jsn'：是不是 json？" in run("extract", "--lang", "zh", "-f", "jsn")[2]
    assert run("extract", "--lang", "zh", "-f", "jsn")[2].endswith("（见 unionstats extract --help）\n")
    assert run("extract", "--lang", "fr")[0] == 2
    assert run("--lang", "zh", "extract", "no.txt")[2] == "unionstats: no.txt：没有这个文件：请检查文件名\n"
    assert "列出规则和例句" in run("--lang", "zh", "--help")[1]


def _template(node: ast.expr) -> str | None:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(str(p.value) if isinstance(p, ast.Constant) else _thing(p) for p in node.values)
    return None


def _thing(part: ast.expr) -> str:
    code = ast.unparse(part)
    return "did you mean thing? "[: None if "suggest" in code else -1] if re.search("suggest|remedy", code) else "thing"


def _said() -> set[str]:
    """Each message in the code of what reads, writes and tells, as it would be with "thing" for what it names."""
    folder = Path(unionstats.__file__).parent
    files = [
        *(folder / "cli").glob("*.py"),
        *(folder / f"{n}.py" for n in ("batch", "output", "check", "configuration", "journal", "export")),
    ]
    files += [*(folder / "read").glob("*.py"), *(folder / "formats").glob("*.py")]
    said = set()
    for file in files:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and node.args:
                name = getattr(node.func, "id", getattr(node.func, "attr", ""))
                if name in ("InputError", "UsageError", "OutputError", "say") and (text := _template(node.args[0])):
                    said.add(text)
    return said


def test_no_message_is_missing_from_the_catalogue() -> None:
    said = _said()
    assert len(said) > 40
    missing = sorted(m for m in said if messages.chinese(m) == m)
    assert missing == []


def test_no_help_is_missing_from_the_catalogue() -> None:
    texts = {p.help for c in cli.app.commands.values() for p in c.params if isinstance(p, click.Option) and p.help}
    texts |= {" ".join((c.help or "").partition("\n\n")[0].split()) for c in cli.app.commands.values()}
    assert sorted(t for t in texts if messages.chinese(t) == t) == []


# -- variables and the file ------------------------------------------------------------------------------------------


def test_each_option_has_a_variable() -> None:
    for command in cli.app.commands.values():
        for option in command.params:
            if isinstance(option, click.Option):
                longest = max(option.opts, key=len)
                assert option.envvar == "UNIONSTATS_" + longest.removeprefix("--").replace("-", "_").upper()


def test_a_variable_sets_an_option_and_the_command_line_wins(
    run: Run, article: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("UNIONSTATS_COLUMNS", "text,kind")
    monkeypatch.setenv("UNIONSTATS_FORMAT", "csv")
    monkeypatch.setenv("UNIONSTATS_KIND", "count money")
    assert run("extract", article)[1] == "text,kind\n300人,count\n5万元,money\n"
    assert run("extract", "--columns", "value", "--kind", "money", article)[1] == "value\n50000\n"
    monkeypatch.setenv("UNIONSTATS_FORMAT", "cvs")
    assert run("extract", article)[::2] == (
        2,
        "unionstats extract: --format: unknown: 'cvs': did you mean csv? "
        f"({', '.join(FORMATS)}) (see unionstats extract --help)\n",
    )


@pytest.mark.parametrize("folder", [".", "home/unionstats"])
def test_a_file_sets_options_for_all_commands_and_for_one(
    run: Run, article: Path, monkeypatch: pytest.MonkeyPatch, folder: str
) -> None:
    Path(folder).mkdir(parents=True, exist_ok=True)
    Path(folder, "unionstats.toml").write_text(
        'format = "tsv"\ndate = 2021-02-08\n[extract]\ncolumns = ["text", "time"]\nformat = "csv"\nkind = "date"\n',
        encoding="utf-8",
    )
    assert run("extract", article)[1] == "text,time\n今年,2021\n"
    assert run("extract", "-f", "jsonl", article)[1].startswith("{")
    assert run("entities", article)[1].startswith("source\t")
    monkeypatch.setenv("UNIONSTATS_FORMAT", "md")
    assert run("extract", article)[1].startswith("| text")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("formt = 'csv'", "no such option: formt: did you mean format?"),
        ("[extract]\nfields = 'kind'", "no such option: fields: did you mean"),
        ("zzz = 1", "no such option: zzz: see unionstats --help"),
        ("output = '/etc/x'", "output cannot stand in a file: give it on the command line"),
        ("format", "not TOML: "),
    ],
)
def test_a_file_that_is_wrong_is_told(run: Run, article: Path, content: str, message: str) -> None:
    Path("unionstats.toml").write_text(content, encoding="utf-8")
    status, out, err = run("extract", article)
    assert (status, out) == (2, "")
    assert err.startswith(f"unionstats: unionstats.toml: {message}")


# -- mistypes --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("args", "meant"),
    [
        (("extrct",), "extract"),
        (("extract", "--formt", "csv"), "--format"),
        (("extract", "--kind", "mony"), "money"),
        (("extract", "--columns", "knd"), "kind"),
        (("export", "--to", "docano"), "doccano"),
        (("extract", "--errors", "replce"), "replace"),
        (("extract", "--encoding", "gb1803"), "gb18030"),
    ],
)
def test_a_mistype_is_answered_with_what_was_meant(run: Run, args: tuple[str, ...], meant: str) -> None:
    status, out, err = run(*args)
    assert (status, out) == (2, "")
    assert re.search(f"(?i)did you mean '?{meant}'?\\?", err)


def test_the_commands_own_lists_are_those_of_the_program() -> None:
    assert tuple(FORMATS) == parameters.FORMAT_NAMES
    assert parameters.KINDS == model.KINDS
    assert batch.Settings().errors == "strict"


# -- the screen ------------------------------------------------------------------------------------------------------


_COLOUR = re.compile("\x1b\\[[0-9;]*3[0-7]m")


def test_colours_are_for_terminals_unless_asked_for(run: Run, article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    assert "\x1b[" not in run("extract", "-f", "table", article)[1]
    assert _COLOUR.search(run("extract", "-f", "table", "--color", "always", article)[1])
    assert _COLOUR.search(terminal("extract", article))
    assert "\x1b[" not in terminal("extract", "--color", "never", article)
    assert not _COLOUR.search(terminal("extract", article, NO_COLOR="1"))
    monkeypatch.setenv("NO_COLOR", "1")
    assert _COLOUR.search(run("extract", "-f", "table", "--color", "always", article)[1])


def test_the_pager_gets_the_page_on_a_terminal_only(run: Run, article: Path, tmp_path: Path) -> None:
    script = tmp_path / "pager"
    script.write_text(f"#!{sys.executable}\nimport sys\nprint('PAGE', len(sys.stdin.read().splitlines()) > 5)\n")
    script.chmod(0o755)
    assert terminal("extract", "--pager", article, PAGER=str(script)).startswith("PAGE True")
    assert terminal("extract", article, PAGER=str(script), UNIONSTATS_PAGER="1").startswith("PAGE True")
    assert terminal("entities", "--pager", "--columns", "text", *[article] * 3, PAGER=str(script)).startswith(
        "PAGE True"
    )
    assert "PAGE" not in terminal("extract", article, PAGER=str(script))
    assert run("extract", "--pager", "--columns", "text", "--kind", "money", article)[1] == '{"text": "5万元"}\n'


@pytest.mark.parametrize("form", [name for name, form in FORMATS.items() if form.write])
def test_no_format_lets_an_article_command_the_terminal(article: Path, tmp_path: Path, form: str) -> None:
    article.write_text(
        "泰州市\x1b]0;x\x07总工会\x9b2J[red]帮扶\u202e职工\r300人[/red]，\x7f补助\u20665万元。", encoding="utf-8"
    )
    shown = terminal("extract", "--color", "never", "-f", form, article)
    assert "300人" in shown
    assert not set(shown.replace("\r\n", "\n")) & set("\x1b\x07\x9b\r\x7f\u202e\u2066")
    script = tmp_path / "pager"
    script.write_text(f"#!{sys.executable}\nimport sys\nprint(ascii(sys.stdin.buffer.read().decode()))\n")
    script.chmod(0o755)
    paged = terminal("extract", "--color", "never", "--pager", "-f", form, article, PAGER=str(script))
    assert not re.search(r"\\x1b|\\x07|\\x9b|\\r|\\x7f|\\u202e|\\u2066", paged.replace("\\\\", ""))


def test_what_goes_to_an_annotation_tool_commands_no_terminal(article: Path) -> None:
    article.write_text("帮扶\u202e职工300人，\x9b2J补助5万元。", encoding="utf-8")
    shown = terminal("export", "--to", "doccano", article)
    assert "300人" in shown
    assert not set(shown) & set("\x9b\u202e")

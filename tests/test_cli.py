"""The command line: what goes in, what comes out, what is said, and the exit status."""

from __future__ import annotations

import gzip
import io
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import jsonschema
import pytest

from unionstats import __version__, batch, cli, extract
from unionstats.model import COLUMNS

TEXT = "泰州市总工会今年帮扶职工300人。发放补助5万元。"
COMMAND = (sys.executable, "-m", "unionstats")


class Run:
    """A run inside this process: ``Run(...)(args)`` gives status, output and messages."""

    def __init__(self, capfd: pytest.CaptureFixture[str]) -> None:
        self.capfd = capfd

    def __call__(self, *args: str | Path | int) -> tuple[int, str, str]:
        status = cli.run([str(a) for a in args])
        out, err = self.capfd.readouterr()
        return status, out, err


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.setenv("COLUMNS", "80")
    return Run(capfd)


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def real(*args: str | Path, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[bytes]:
    """The command in a process of its own."""
    return subprocess.run([*COMMAND, *args], capture_output=True, timeout=600, check=False, env=env)


def rows(output: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in output.splitlines()]


# -- in --------------------------------------------------------------------------------------------------------------


def test_a_file_gives_its_facts_as_json_lines_into_a_pipe(run: Run, article: Path) -> None:
    status, out, err = run("extract", article)
    found = rows(out)
    assert (status, err) == (0, "")
    assert {"300人", "5万元"} <= {r["text"] for r in found}
    assert {r["source"] for r in found} == {str(article)}
    assert all(tuple(r) == COLUMNS for r in found)
    assert all(TEXT[int(str(r["start"])) : int(str(r["end"]))] == r["text"] for r in found)


@pytest.mark.parametrize("null", [False, True])
def test_paths_are_read_from_a_list(run: Run, article: Path, tmp_path: Path, null: bool) -> None:
    other = tmp_path / "b b.txt"
    other.write_text(TEXT, encoding="utf-8")
    (tmp_path / "list").write_text(("\0" if null else "\n").join([str(other), str(article), ""]), encoding="utf-8")
    status, out, _ = run("extract", *["-0"] * null, "--files-from", tmp_path / "list")
    assert status == 0
    assert list(dict.fromkeys(r["source"] for r in rows(out))) == [str(other), str(article)]
    assert run("extract", "--files-from", "no.list")[::2] == (1, "unionstats: no.list: no such file: check the name\n")


@pytest.mark.parametrize("args", [(), ("-",)])
def test_standard_input_is_read_when_no_path_is_given(
    run: Run, monkeypatch: pytest.MonkeyPatch, args: tuple[str, ...]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode("gb18030"))))
    status, out, _ = run("extract", *args)
    assert status == 0
    assert {r["source"] for r in rows(out)} == {"-"}


def test_a_folder_is_read_to_its_depth_in_order(run: Run, tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.md", "a/b.txt", "c.jpg", ".hidden.txt", ".git/x.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(TEXT, encoding="utf-8")
    (tmp_path / "a" / "loop").symlink_to(tmp_path)
    status, out, err = run("extract", tmp_path)
    order = list(dict.fromkeys(r["source"] for r in rows(out)))
    assert order == [str(tmp_path / name) for name in ("a/b.txt", "a/z.md", "b.txt")]
    assert (status, err.split(",")[0]) == (0, "unionstats: 3 files")


@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        ("n/*.txt", ["n/a.txt", "n/b.txt"]),
        ("n/[ac].txt", ["n/a.txt"]),
        ("n/**/*.txt", ["n/a.txt", "n/b.txt", "n/d/c.txt", "n/e[1]/a[1].txt"]),
        ("n/**", ["n/a.txt", "n/b.txt", "n/d/c.txt", "n/e[1]/a[1].txt"]),
        ("n/*", ["n/a.txt", "n/b.txt", "n/d/c.txt", "n/e[1]/a[1].txt"]),
        ("n/.*", ["n/.hidden.txt"]),
        ("n/e[1]/a[1].txt", ["n/e[1]/a[1].txt"]),
        ("n/e[1]", ["n/e[1]/a[1].txt"]),
        ("../here/n/?.txt", ["../here/n/a.txt", "../here/n/b.txt"]),
    ],
)
def test_a_pattern_that_no_shell_replaced_is_matched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run: Run, pattern: str, found: list[str]
) -> None:
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    for name in ("n/a.txt", "n/b.txt", "n/.hidden.txt", "n/d/c.txt", "n/e[1]/a[1].txt"):
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text(TEXT, encoding="utf-8")
    status, out, _ = run("extract", "--columns", "source", "--kind", "money", pattern)
    assert (status, [r["source"] for r in rows(out)]) == (0, found)
    absolute = run("extract", "--columns", "source", "--kind", "money", tmp_path / "here" / pattern)[1]
    assert len(rows(absolute)) == len(found)


@pytest.mark.parametrize("pattern", ["n/*.txt", "**x", "a[.txt", "/*\0"])
def test_a_pattern_that_matches_nothing_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run: Run, pattern: str
) -> None:
    monkeypatch.chdir(tmp_path)
    status, out, err = run("extract", pattern)
    assert (status, out, err.count("\n")) == (1, "", 1)


def test_the_day_is_passed_on(run: Run, article: Path) -> None:
    _, out, _ = run("extract", "--date", "2021-02-08", article)
    assert {r["date"] for r in rows(out)} == {"2021-02-08"}


def test_kinds_choose_rows(run: Run, article: Path) -> None:
    _, out, _ = run("extract", "--kind", "money", "--kind", "date", article)
    assert {r["kind"] for r in rows(out)} - {"money", "date"} == set()
    assert [r["value"] for r in rows(out) if r["kind"] == "money"] == [50000]


def test_columns_choose_and_order_fields(run: Run, article: Path) -> None:
    _, out, _ = run("extract", "--columns", "unit,value", "-f", "csv", "--kind", "money", article)
    assert out == "unit,value\nCNY,50000\n"


def test_another_encoding_is_read_when_named(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "big5.txt"
    path.write_bytes("職工300人".encode("big5"))
    status, out, _ = run("extract", "--encoding", "big5", path)
    assert status == 0
    assert rows(out)[0]["text"] == "300人"


def test_each_row_of_a_table_is_an_article(run: Run, tmp_path: Path) -> None:
    table = tmp_path / "t.csv"
    table.write_text(f"no,day,body\nx1,2021-02-08,{TEXT}\nx2,2022-03-09,{TEXT}\n", encoding="utf-8")
    status, out, _ = run(
        "extract", "--text-field", "body", "--id-field", "no", "--date-field", "day", "--kind", "money", table
    )
    assert status == 0
    assert [(r["source"], r["date"]) for r in rows(out)] == [
        (f"{table}#x1", "2021-02-08"),
        (f"{table}#x2", "2022-03-09"),
    ]


def test_a_web_page_and_a_packed_text_are_read(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(f"<html><body><p>{TEXT}</p><p>{TEXT}</p></body></html>", encoding="utf-8")
    (tmp_path / "b.txt.gz").write_bytes(gzip.compress(TEXT.encode()))
    status, out, _ = run("extract", "--kind", "money", tmp_path)
    assert status == 0
    assert [str(r["source"]).rsplit("/", 1)[1] for r in rows(out)] == ["a.html", "a.html", "b.txt.gz"]


# -- out -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["csv", "tsv", "json", "jsonl", "md", "facts", "table"])
def test_each_format_can_be_named_and_holds_the_fact(run: Run, article: Path, name: str) -> None:
    status, out, _ = run("extract", "-f", name, article)
    assert status == 0
    assert "300人" in out


def test_the_suffix_of_the_output_chooses_the_format(run: Run, article: Path, tmp_path: Path) -> None:
    for name in ("facts.csv", "facts.json", "facts.jsonl", "facts.tsv", "facts.md"):
        status, out, _ = run("extract", article, "-o", tmp_path / name)
        assert (status, out) == (0, "")
    assert (tmp_path / "facts.csv").read_bytes().startswith(b"\xef\xbb\xbfsource,")
    assert (tmp_path / "facts.tsv").read_text(encoding="utf-8").startswith("source\tarticle\t")
    assert len(json.loads((tmp_path / "facts.json").read_text(encoding="utf-8"))) >= 2
    assert not list(tmp_path.glob(".*"))


def test_a_csv_file_has_no_byte_order_mark_on_request_or_on_a_pipe(run: Run, article: Path, tmp_path: Path) -> None:
    run("extract", article, "--no-bom", "-o", tmp_path / "facts.csv")
    assert (tmp_path / "facts.csv").read_bytes().startswith(b"source,")
    assert run("extract", article, "-f", "csv")[1].startswith("source,")


def test_the_old_output_keeps_its_mode_and_a_new_one_gets_the_usual(run: Run, article: Path, tmp_path: Path) -> None:
    old = tmp_path / "old.csv"
    old.write_text("x", encoding="utf-8")
    old.chmod(0o640)
    mask = os.umask(0o027)
    try:
        run("extract", article, "-o", old)
        run("extract", article, "-o", tmp_path / "new.csv")
    finally:
        os.umask(mask)
    assert [oct(p.stat().st_mode & 0o777) for p in (old, tmp_path / "new.csv")] == ["0o640", "0o640"]
    assert old.stat().st_size > 100


def test_an_output_through_a_link_keeps_the_link(run: Run, article: Path, tmp_path: Path) -> None:
    (tmp_path / "link.csv").symlink_to(tmp_path / "real.csv")
    assert run("extract", article, "-o", tmp_path / "link.csv")[0] == 0
    assert (tmp_path / "link.csv").is_symlink()
    assert (tmp_path / "real.csv").stat().st_size > 100


def test_an_input_is_never_written_over(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text(TEXT, encoding="utf-8")
    status, _, err = run("extract", path, "-o", path)
    assert status == 2
    assert err == f"unionstats: {path}: is an input too: name another file for the output\n"
    assert path.read_text(encoding="utf-8") == TEXT


# -- what goes wrong -------------------------------------------------------------------------------------------------


def test_a_failed_input_is_told_in_a_line_and_the_others_are_done(run: Run, article: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    binary = tmp_path / "b.txt"
    binary.write_bytes(bytes(range(256)) * 8)
    status, out, err = run("extract", tmp_path / "no.txt", tmp_path / "empty", binary, article)
    assert status == 1
    assert rows(out)
    lines = err.splitlines()
    assert len(lines) == 4
    assert lines[0] == f"unionstats: {tmp_path / 'no.txt'}: no such file: check the name"
    assert lines[1].startswith(f"unionstats: {tmp_path / 'empty'}: nothing to read in this folder (.txt ")
    assert lines[2].startswith(f"unionstats: {binary}: ")
    assert lines[3].startswith("unionstats: 4 files, ")
    assert lines[3].endswith(", 3 failed")


def test_fail_fast_stops_at_the_first(run: Run, article: Path) -> None:
    status, out, err = run("extract", "--fail-fast", "no.txt", article)
    assert (status, out) == (1, "")
    assert "no.txt: no such file" in err


def test_quiet_leaves_the_failures(run: Run, article: Path) -> None:
    assert run("extract", "-q", article, article)[2] == ""
    assert run("extract", "-q", "no.txt", article)[2] == "unionstats: no.txt: no such file: check the name\n"


@pytest.mark.parametrize(
    ("args", "told"),
    [
        (("extract", "-f", "jsn"), "did you mean json? (table, csv"),
        (("extract", "--kind", "counts"), "did you mean count? (count, percentage"),
        (("extract", "--date", "2021-13-01"), "'2021-13-01': write YYYY-MM-DD, such as 2021-02-08"),
        (("extract", "--date", "20210208"), "write YYYY-MM-DD"),
        (("extract", "--columns", "itm"), "unknown: 'itm': did you mean item?"),
        (("extract", "--columns", "item,item"), "name each column once"),
        (("extract", "--encoding", "gbk2313"), "did you mean gb"),
        (("extract", "--encoding", "hex"), "unknown: 'hex'"),
        (("extract", "-f", "xlsx"), "a file and no stream: name one, -o facts.xlsx"),
        (("entities", "-o", "x.facts"), "write entities as csv or jsonl"),
        (("extract", "-o", "facts.xyz"), "facts.xyz: no format for this name: end it in .csv"),
        (("extract", "--dat", "2021-02-08"), "--date"),
        (("extrct", "a.txt"), "did you mean extract?"),
        (("a.txt",), "to read a file: unionstats extract a.txt"),
        (("rules", "--kind", "x"), "(count, percentage"),
        (("extract", "-j", "-1"), "-1"),
    ],
)
def test_wrong_usage_is_one_line_with_the_remedy(run: Run, args: tuple[str, ...], told: str) -> None:
    status, out, err = run(*args)
    assert (status, out) == (2, "")
    assert err.startswith("unionstats")
    assert err.count("\n") == 1
    assert told in err


@pytest.mark.parametrize("where", ["no/such/facts.csv", "."])
def test_an_output_that_cannot_be_written_is_told(run: Run, article: Path, tmp_path: Path, where: str) -> None:
    status, _, err = run("extract", article, "-f", "csv", "-o", tmp_path / where)
    assert status == 74
    assert err.count("\n") == 1
    assert str(tmp_path / where) in err


def test_a_message_cannot_write_on_the_terminal(run: Run) -> None:
    _, _, err = run("extract", "a\x1b[2J\n\u202eb.txt")
    assert err == "unionstats: a\ufffd[2J b.txt: no such file: check the name\n"


def test_a_mistake_of_the_program_is_no_traceback(run: Run, article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("boom")

    monkeypatch.setattr(batch, "sources", broken)
    status, _, err = run("extract", article)
    assert (status, err.count("\n")) == (1, 1)
    assert "boom" in err


# -- other commands --------------------------------------------------------------------------------------------------


def test_version_and_help(run: Run) -> None:
    assert run("--version")[:2] == (0, f"unionstats {__version__}\n")
    for args in (("-h",), ("extract", "--help"), ("explain", "-h"), ("entities", "-h"), ("rules", "-h")):
        status, out, _ = run(*args)
        assert status == 0
        assert "unionstats " in out.split("Options:")[0].split("\n", 1)[1]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_shell_gets_its_completion(shell: str) -> None:
    done = real(env={**os.environ, "_UNIONSTATS_COMPLETE": f"{shell}_source"})
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"unionstats" in done.stdout
    words = {**os.environ, "_UNIONSTATS_COMPLETE": "bash_complete", "COMP_WORDS": "unionstats ex", "COMP_CWORD": "1"}
    assert real(env=words).stdout == b"plain,explain\nplain,export\nplain,extract\n"


@pytest.mark.parametrize(
    ("words", "completed"),
    [
        ("extract --header ", ["plain,en", "plain,zh"]),
        ("extract -f js", ["plain,json", "plain,jsonl"]),
        ("extract --columns item,val", ["plain,item,value", "plain,item,value_max"]),
        ("entities --columns na", ["plain,name"]),
        ("check --fields source,or", ["plain,source,org"]),
        ("extract --encoding gb1", ["plain,gb18030"]),
        ("extract art", ["file,art"]),
        ("extract -o out", ["file,out"]),
        ("extract --files-from li", ["file,li"]),
        ("check fix", ["file,fix"]),
        ("check --junit re", ["file,re"]),
        ("explain art", ["file,art"]),
        ("entities --lexicon le", ["file,le"]),
        ("export --to bra", ["plain,brat"]),
    ],
)
def test_a_shell_completes_names_of_files_columns_and_values(words: str, completed: list[str]) -> None:
    count = len(words.split(" "))
    asked = {"_UNIONSTATS_COMPLETE": "bash_complete", "COMP_WORDS": f"unionstats {words}", "COMP_CWORD": str(count)}
    assert real(env={**os.environ, **asked}).stdout.decode().splitlines() == completed


@pytest.mark.skipif(not shutil.which("fish"), reason="needs fish")
def test_fish_completes_what_has_a_comma() -> None:
    script = real(env={**os.environ, "_UNIONSTATS_COMPLETE": "fish_source"}).stdout.decode()
    commands = f"function unionstats; env {sys.executable} -m unionstats $argv; end\n" + script.replace(
        "unionstats);", f"{sys.executable} -m unionstats);"
    )
    commands += "complete -C 'unionstats extract --columns item,val'\n"
    done = subprocess.run(
        ["fish", "--no-config"], input=commands, capture_output=True, text=True, check=True, timeout=600
    )
    assert done.stdout.split() == ["item,value", "item,value_max"]


def test_help_imports_nothing_heavy() -> None:
    code = (
        "import sys; from unionstats import cli; cli.run(['--help']); cli.run(['extract', '--help']);"
        "bad = {'rich', 'jieba', 'regex', 'difflib', 'json', 'unionstats.pipeline', 'unionstats.model'};"
        "bad &= set(sys.modules);"
        "sys.exit(f'{bad} imported' if bad else 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr


def test_one_article_imports_only_what_it_needs(article: Path) -> None:
    code = (
        "import sys; from unionstats import cli; cli.run(['extract', *sys.argv[1:]]);"
        "needless = {'rich', 'multiprocessing', 'zipfile', 'html.parser', 'sqlite3', 'tomllib', 'xml', 'logging',"
        " 'pdfminer', 'pyarrow', 'xlsxwriter', 'unionstats.formats.review'} & set(sys.modules);"
        "sys.exit(f'{needless} imported' if needless else 0)"
    )
    done = subprocess.run([sys.executable, "-c", code, article], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr


def test_explain_tells_how_a_text_was_read(run: Run) -> None:
    status, out, _ = run("explain", TEXT)
    assert status == 0
    lines = [line.split() for line in out.splitlines()]
    assert any(line[:1] == ["words"] and "职工" in line for line in lines)
    assert any(line[:2] == ["proposed", "300人"] for line in lines)
    assert any(line[:4] == ["fact", "300人", "=", "count"] for line in lines)
    assert "泰州市总工会" in out


def test_explain_tells_what_a_date_says_before_it_is_resolved(run: Run) -> None:
    out = run("explain", "--date", "2021-02-08", "今年1月至3月，去年底完成。")[1]
    assert "When(" not in out
    assert "None" not in out
    assert "years=0" in out
    assert "date 2020-12" in out


def test_explain_reads_a_file_and_reports_a_missing_one(run: Run, article: Path) -> None:
    assert "300人" in run("explain", article)[1]
    status, out, err = run("explain", "no.txt")
    assert (status, out, err) == (1, "", "unionstats: no.txt: no such file: check the name\n")


def test_explain_is_safe_to_show(run: Run) -> None:
    assert not set(run("explain", "\x1b[2J职工300人\u202e")[1]) & set("\x1b\u202e")


def test_rules_are_listed_with_their_examples_by_kind(run: Run) -> None:
    status, out, _ = run("rules", "--kind", "count")
    assert status == 0
    headings = [line for line in out.splitlines() if not line.startswith(" ")]
    assert headings
    assert all(line.startswith("count: ") for line in headings)
    assert " = count " in out
    assert len(run("rules")[1]) > len(out)


def test_entities_are_listed_where_they_stand(run: Run, article: Path) -> None:
    status, out, _ = run("entities", article)
    found = rows(out)
    assert status == 0
    assert [r["text"] for r in found if r["kind"] == "org"] == ["泰州市总工会"]
    assert all(TEXT[int(str(r["start"])) : int(str(r["end"]))] == r["text"] for r in found)
    assert "泰州市总工会" in run("entities", "-f", "table", article)[1]


def test_the_schema_describes_every_row(run: Run, article: Path) -> None:
    schema = json.loads(run("schema")[1])
    assert tuple(schema["properties"]) == COLUMNS == tuple(schema["required"])
    jsonschema.Draft202012Validator.check_schema(schema)
    found = rows(run("extract", article)[1])
    for row in found:
        jsonschema.validate(row, schema)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({**found[0], "kind": "number"}, schema)


def test_the_library_gives_the_same_facts(run: Run, article: Path) -> None:
    assert [f.text for f in extract(TEXT)] == [r["text"] for r in rows(run("extract", article)[1])]


# -- the real command ------------------------------------------------------------------------------------------------


@pytest.fixture
def many(tmp_path: Path) -> Path:
    folder = tmp_path / "many"
    folder.mkdir()
    for n in range(30):
        (folder / f"{n:02}.txt").write_text(TEXT * 40, encoding="utf-8")
    return folder


def test_into_head_it_ends_quietly(many: Path) -> None:
    command = f"{sys.executable} -m unionstats extract -q {many} | head -1; exit ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", command], capture_output=True, timeout=600, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.count(b"\n") == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
@pytest.mark.parametrize("args", [("extract",), ("--help",), ("rules",)])
def test_a_full_disk_is_told(article: Path, args: tuple[str, ...]) -> None:
    with open("/dev/full", "wb") as full:
        more = (article,) if args == ("extract",) else ()
        done = subprocess.run([*COMMAND, *args, *more], stdout=full, stderr=subprocess.PIPE, timeout=600, check=False)
    assert done.returncode == 74
    assert done.stderr.count(b"\n") == 1
    assert b"standard output cannot be written" in done.stderr


def test_a_closed_output_is_told_and_a_closed_input_too(article: Path) -> None:
    closed = subprocess.run(
        ["bash", "-c", f"{sys.executable} -m unionstats extract {article} >&-"], capture_output=True, check=False
    )
    assert (closed.returncode, closed.stderr.count(b"\n")) == (74, 1)
    closed = subprocess.run(
        ["bash", "-c", f"{sys.executable} -m unionstats extract <&-"], capture_output=True, check=False
    )
    assert (closed.returncode, closed.stderr.count(b"\n")) == (1, 1)


@pytest.mark.parametrize(("sent", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_interrupted_it_leaves_the_old_output(many: Path, sent: signal.Signals, status: int, jobs: str) -> None:
    output = many.parent / "facts.csv"
    output.write_text("old", encoding="utf-8")
    command = [*COMMAND, "extract", "-j", jobs, "-o", str(output), *[str(many)] * 200]
    with subprocess.Popen(command, stderr=subprocess.PIPE, start_new_session=True) as process:
        until = time.monotonic() + 300
        while not list(many.parent.glob(".facts.csv*")) and time.monotonic() < until:
            time.sleep(0.02)
        time.sleep(0.3)
        process.send_signal(sent)
        _, err = process.communicate(timeout=600)
    assert process.returncode == status
    assert b"Traceback" not in err
    assert output.read_text(encoding="utf-8") == "old"
    assert not list(many.parent.glob(".facts.csv*"))


@pytest.mark.parametrize("form", ["jsonl", "csv", "table", "facts"])
def test_the_bytes_do_not_depend_on_the_number_of_jobs(run: Run, many: Path, form: str) -> None:
    (many / "07.txt").write_bytes(b"\0\1\2" * 99)
    one, *others = (run("extract", "-f", form, "-j", jobs, many, "no.txt") for jobs in (1, 2, 4))
    assert one[0] == 1
    assert others == [one, one]


def test_the_bytes_do_not_depend_on_the_surroundings(article: Path) -> None:
    outputs = {
        real("extract", article, env={**os.environ, "PYTHONHASHSEED": seed, "LC_ALL": locale, "TZ": zone}).stdout
        for seed, locale, zone in (("0", "C", "Asia/Shanghai"), ("3", "C.UTF-8", "America/New_York"))
    }
    assert len(outputs) == 1
    assert "300人".encode() in outputs.pop()

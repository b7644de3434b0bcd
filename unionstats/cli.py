"""The command line: the only place that prints (but for help that is stored), and the only one that knows click.

What a command needs is imported when it runs, so that ``--help`` answers at once.
"""

from __future__ import annotations

import contextlib
import contextvars
import copy
import datetime
import functools
import os
import re
import signal
import sys
import time
from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any, NoReturn, TextIO, TypeVar

import click

from unionstats import __version__
from unionstats.errors import DataError, InputError, OutputError, UnionstatsError, UsageError
from unionstats.formats.safe import clean, shown
from unionstats.language import LANGUAGES, language

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from unionstats.batch import Outcome, Settings
    from unionstats.formats import Format, Sheet
    from unionstats.journal import Journal
    from unionstats.model import Document

FORMAT_NAMES = ("table", "csv", "tsv", "json", "jsonl", "md", "html", "xlsx", "sqlite", "parquet", "arrow", "facts")
KINDS = ("count", "percentage", "money", "date", "duration", "measure", "ratio")
TOOLS = ("doccano", "brat", "labelstudio")
DONE, FAILED, USAGE, OUTPUT, INTERRUPTED, TERMINATED = 0, 1, 2, 74, 130, 143
F = TypeVar("F", bound=Callable[..., Any])
T = TypeVar("T")
P = TypeVar("P", bound=click.Parameter)


# In what language a run speaks; the first thing that a run settles, for its first message may be of a wrong option.
_LANGUAGE = contextvars.ContextVar("language", default="en")


def _language(args: Sequence[str]) -> str:
    """The language that ``args``, the environment or the locale ask for."""
    wanted = os.environ.get("UNIONSTATS_LANG")
    for i, arg in enumerate(args):
        if arg.startswith("--lang="):
            wanted = arg.removeprefix("--lang=")
        elif arg == "--lang":
            wanted = args[i + 1] if i + 1 < len(args) else None
    return language(wanted, os.environ)


def _translated(message: str, other: str | None = None) -> str:
    """``message`` in the language of the run; ``other`` where that is English or the catalogue has no such message."""
    if _LANGUAGE.get() == "zh":
        from unionstats.messages import chinese

        translated = chinese(message)
        if translated != message:
            return translated
    return message if other is None else other


# -- values of options -----------------------------------------------------------------------------------------------


def _suggest(word: str, known: Iterable[str]) -> str:
    """`` (did you mean csv?)`` where a known word is close."""
    import difflib

    close = difflib.get_close_matches(word.lower(), list(known), 1, 0.5)
    return f"did you mean {close[0]}? " if close else ""


class _OneOf(click.Choice[str]):
    """A choice whose error names the nearest value."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        if value not in self.choices:
            self.fail(f"unknown: {value!r}: {_suggest(value, self.choices)}({', '.join(self.choices)})", param, ctx)
        return str(value)


class _File(click.ParamType[str]):
    """A path: whatever a shell completes file names with does it here too."""

    name = "FILE"

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        from click.shell_completion import CompletionItem

        return [CompletionItem(incomplete, type="file")]


class _Names(click.ParamType[str]):
    """Names of columns, parted by commas."""

    name = "A,B,C"

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        from unionstats import check, explain, model

        known = {"entities": explain.NAMED_COLUMNS, "check": check.FIELDS}.get(ctx.info_name or "", model.COLUMNS)
        before, comma, _ = incomplete.rpartition(",")
        given = before.split(",")
        return _completed((before + comma + name for name in known if name not in given), incomplete)


def _completed(words: Iterable[str], incomplete: str) -> list[CompletionItem]:
    from click.shell_completion import CompletionItem

    return [CompletionItem(word) for word in words if word.startswith(incomplete)]


class _Day(click.ParamType[datetime.date]):
    name = "YYYY-MM-DD"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> datetime.date:
        if isinstance(value, datetime.date):
            return value
        with contextlib.suppress(ValueError):
            if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
                return datetime.date.fromisoformat(value)
        return self.fail(f"not a day: {value!r}: write YYYY-MM-DD, such as 2021-02-08", param, ctx)


_ENCODINGS = ("utf-8", "gb18030", "gbk", "gb2312", "big5", "utf-16")


class _Encoding(click.ParamType[str]):
    name = "NAME"

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        return _completed(_ENCODINGS, incomplete)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        try:
            "1".encode(value)
        except (LookupError, ValueError):
            self.fail(f"unknown: {value!r}: {_suggest(value, _ENCODINGS)}({', '.join(_ENCODINGS)} …)", param, ctx)
        return str(value)


class _Language(click.Option):
    """``--lang``: what the command line and the environment say of it is known before they are read in order."""

    def process_value(self, ctx: click.Context, value: Any) -> Any:
        spoken = super().process_value(ctx, value)
        if spoken in LANGUAGES:
            _LANGUAGE.set(spoken)
        return spoken


def _columns(value: str | None, known: Sequence[str]) -> tuple[str, ...]:
    if value is None:
        return tuple(known)
    names = tuple(name.strip() for name in value.split(",") if name.strip())
    for name in names:
        if name not in known:
            raise UsageError(f"--columns: unknown: {name!r}: {_suggest(name, known)}({', '.join(known)})")
    if not names or len(set(names)) < len(names):
        raise UsageError("--columns: name each column once, separated by commas: kind,value,unit")
    return names


# -- commands --------------------------------------------------------------------------------------------------------


class _Speaking(click.Command):
    """A command whose help is in the language of the messages."""

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        told = copy.copy(self)
        told.help = "\n\n".join(_translated(" ".join(p.split()), p) for p in (self.help or "").split("\n\n"))
        super(_Speaking, told).format_help_text(ctx, formatter)

    def get_short_help_str(self, limit: int = 45) -> str:
        return _translated((self.help or "").partition("\n\n")[0], super().get_short_help_str(limit))

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        told = copy.copy(self)
        told.params = [_told(p) for p in self.params]
        super(_Speaking, told).format_options(ctx, formatter)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        option = super().get_help_option(ctx)
        return option and _told(option)


def _told(parameter: P) -> P:
    if isinstance(parameter, click.Option) and parameter.help:
        parameter = copy.copy(parameter)
        parameter.help = _translated(parameter.help or "", parameter.help or "")
    return parameter


class _Group(_Speaking, click.Group):
    command_class = _Speaking

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        name = args[0]
        if self.get_command(ctx, name) is None and not name.startswith("-"):
            remedy = _suggest(name, self.list_commands(ctx)).strip() or f"to read a file: unionstats extract {name}"
            raise click.UsageError(f"no such command: {name!r}: {remedy}", ctx)
        return super().resolve_command(ctx, args)


def _language_option(command: F) -> F:
    return click.option(
        "--lang",
        cls=_Language,
        type=_OneOf(LANGUAGES),
        is_eager=True,
        expose_value=False,
        help="Messages and help in Chinese or English (else by the locale).",
    )(command)


@click.group(cls=_Group, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="%(prog)s %(version)s")
@_language_option
@click.pass_context
def app(context: click.Context) -> None:
    """Read every number out of Chinese news: what it counts, whose it is, where and when.

    \b
    unionstats extract article.txt              a table on the terminal
    unionstats extract -o facts.csv articles/   a folder into a spreadsheet
    cat article.txt | unionstats extract        JSON lines into a pipe
    unionstats explain "全市新增会员4662人。"       how a number came to be read

    \b
    把中文新闻里的数字读成表格：数的是什么、属于哪个单位、在哪里、什么时候。
    """
    context.default_map = _defaults(app)


def _input_options(command: F) -> F:
    for option in (
        _language_option,
        click.option("--max-bytes", type=click.IntRange(1), metavar="N", help="Largest input read (64 MiB)."),
        click.option("--date-field", default="", metavar="NAME", help="The column with its day."),
        click.option("--id-field", default="", metavar="NAME", help="The column that names it."),
        click.option("--text-field", default="text", metavar="NAME", help="Of a .csv or .jsonl, the article's column."),
        click.option(
            "--errors",
            type=_OneOf(("strict", "replace")),
            help="Of bytes that mean nothing: refuse the input (strict), or put U+FFFD and say how many.",
        ),
        click.option("--encoding", type=_Encoding(), help="Encoding of the inputs, if not UTF-8 or GB18030."),
        click.option("--lexicon", type=_File(), help="Your own organizations, places and measure words."),
        click.option("--date", type=_Day(), help="Day of the articles: 今年 and 2月7日 are read by it."),
    ):
        command = option(command)
    return command


def _output_options(command: F) -> F:
    for option in (
        click.option("-q", "--quiet", is_flag=True, help="No progress and no closing line."),
        click.option("--pager", is_flag=True, help="On a terminal show the output page by page."),
        click.option(
            "--color",
            type=_OneOf(("auto", "always", "never")),
            default="auto",
            help="Colours of the table (auto: on a terminal, but for NO_COLOR).",
        ),
        click.option("--files-from", type=_File(), help="Read paths from FILE (- for standard input), one a line."),
        click.option("-0", "--null", is_flag=True, help="The paths of --files-from end in NUL, as find -print0 does."),
        click.option("--fail-fast", is_flag=True, help="Stop at the first input that fails."),
        click.option("--resume", is_flag=True, help="Go on where a run with --resume into the same file stopped."),
        click.option("--timeout", type=click.FloatRange(0, min_open=True), metavar="S", help="Seconds for one input."),
        click.option("-j", "--jobs", type=click.IntRange(0), default=1, metavar="N", help="Processes (0: one a core)."),
        click.option("--append", is_flag=True, help="Add to the SQLite file that is there, no row twice."),
        click.option("--no-bom", is_flag=True, help="No byte order mark in a CSV file."),
        click.option("--header", type=_OneOf(("en", "zh")), help="Headings in English or Chinese (in xlsx: zh)."),
        click.option("--columns", type=_Names(), help="These columns, in this order."),
        click.option("-o", "--output", type=_File(), help="Write FILE, whole or not at all; format by its suffix."),
        click.option(
            "-f",
            "--format",
            "form",
            type=_OneOf(FORMAT_NAMES),
            help="Default: table on a terminal, jsonl into a pipe.",
        ),
    ):
        command = option(command)
    return command


@app.command()
@click.argument("paths", nargs=-1, type=_File(), metavar="[PATH]...")
@_output_options
@click.option("--kind", "kinds", type=_OneOf(KINDS), multiple=True, help="Only facts of this kind (repeatable).")
@_input_options
def extract(paths: tuple[str, ...], kinds: tuple[str, ...], **options: Any) -> int:
    """Extract the facts of files, folders and standard input (-).

    \b
    unionstats extract article.txt
    unionstats extract --date 2021-02-08 -o facts.csv articles/
    unionstats extract --kind count --columns item,value,unit,org page.md

    Exit status: 0 done, 1 an input failed (the rest is written), 2 wrong usage, 74 output not written,
    130 or 143 interrupted.
    """
    from unionstats import pipeline
    from unionstats.model import COLUMNS

    wanted = frozenset(kinds or KINDS)
    work = _with_words(pipeline.facts, options)
    return _write(paths, work, COLUMNS, "facts", lambda fact: fact.kind in wanted, **options)


@app.command()
@click.argument("paths", nargs=-1, type=_File(), metavar="[PATH]...")
@_output_options
@_input_options
def entities(paths: tuple[str, ...], **options: Any) -> int:
    """List the organizations and places that articles name.

    \b
    unionstats entities article.txt
    unionstats entities -o names.csv articles/
    """
    from unionstats import explain

    work = _with_words(explain.entities, options)
    return _write(paths, work, explain.NAMED_COLUMNS, "entities", lambda _: True, **options)


@app.command()
@click.argument("fixture", type=_File(), metavar="EXPECTED")
@click.argument("paths", nargs=-1, type=_File(), metavar="[PATH]...")
@click.option("--fields", type=_Names(), help="Compare these fields only.")
@click.option("--junit", type=_File(), help="Write a report for a test runner, JUnit XML.")
@click.option("--update", is_flag=True, help="Rewrite EXPECTED with what is found.")
@click.option("-q", "--quiet", is_flag=True, help="No scores.")
@_input_options
def check(
    fixture: str,
    paths: tuple[str, ...],
    *,
    fields: str | None,
    junit: str | None,
    update: bool,
    quiet: bool,
    **options: Any,
) -> int:
    """Compare the facts of articles with a fixture: what is missing (-), extra (+) or changed (~), and the scores.

    EXPECTED is what extract wrote: JSONL, JSON, CSV, TSV, or the form of samples/ (.facts), beside which the article
    is found by itself; or what an annotation tool exports (see export). A folder stands for all .facts and .ann in
    it. Exit status 1 on a difference.

    \b
    unionstats check samples
    unionstats check expected.jsonl articles/
    unionstats check --update expected.jsonl articles/
    """
    from unionstats import batch, output, pipeline
    from unionstats import check as checks

    chosen = _columns(fields, checks.FIELDS)
    work = _with_words(pipeline.facts, options)
    settings = _settings(options)
    compared: list[tuple[str, checks.Comparison]] = []
    told: list[str] = []
    failed = False
    for expected, articles in batch.fixtures(fixture, paths):
        try:
            content = batch.load(expected, settings.max_bytes).decode("utf-8", "replace")
            was = checks.expected(content.removeprefix("\ufeff"), expected)
        except InputError as e:
            _say(str(e))
            failed = True
            continue
        outcomes = list(batch.run(batch.sources(articles or checks.sources(was)), work, settings))
        broken = any(o.error for o in outcomes)
        for outcome in outcomes:
            if outcome.error or outcome.note:
                _say(outcome.error or outcome.note)
        failed = failed or broken
        comparison = checks.compare(was, [fact for o in outcomes for fact in o.rows], chosen)
        compared.append((expected, comparison))
        differences = list(checks.lines(comparison))
        if update and differences and not broken:
            new = checks.rewritten(content.removeprefix("\ufeff"), expected, [f for o in outcomes for f in o.rows])
            output.to_file(expected, write=functools.partial(_copy, new), bom=content.startswith("\ufeff"))
            _say(f"{expected}: rewritten")
            continue
        told += [expected, *differences] if differences else []
    scores = [] if quiet else list(checks.scores(c for _, c in compared))
    if junit:
        output.to_file(junit, write=lambda out: _print(out, checks.junit(compared)), inputs=[fixture, *paths])
    output.to_stdout(lambda out: _print(out, map(clean, (*told, *scores))))
    return FAILED if told or failed else DONE


@app.command()
@click.argument("paths", nargs=-1, type=_File(), metavar="[PATH]...")
@click.option("--to", "tool", type=_OneOf(TOOLS), required=True, help="The tool that is to open it.")
@click.option("-o", "--output", type=_File(), help="Write FILE, for brat a folder.")
@click.option("--interface", is_flag=True, help="Print the labelling interface of Label Studio, and no articles.")
@click.option("-q", "--quiet", is_flag=True, help="No closing line.")
@_input_options
def export(paths: tuple[str, ...], tool: str, output: str | None, interface: bool, quiet: bool, **options: Any) -> int:
    """Write articles with their facts marked, for people to correct in an annotation tool.

    What the tool exports is read by check, which shows the corrections.

    \b
    unionstats export --to doccano -o tasks.jsonl articles/
    unionstats export --to brat -o brat/ articles/
    unionstats export --to labelstudio -o tasks.json articles/
    """
    from unionstats import batch
    from unionstats import export as exports
    from unionstats import output as outputs
    from unionstats.formats import annotation

    if interface:
        outputs.to_stdout(functools.partial(_copy, annotation.labelstudio_interface()))
        return DONE
    work = _with_words(exports.annotated, options)
    settings = _settings(options)
    inputs = list(batch.sources(paths or ["-"]))
    tally = _Tally(len(inputs), "articles", shown=False)
    found = _rows(batch.run(inputs, work, settings), lambda _: True, tally, fail_fast=False)
    if tool == "brat":
        if output in (None, "-") or (os.path.exists(output) and (not os.path.isdir(output) or os.listdir(output))):
            raise UsageError("--output: brat wants a new folder: name one, -o brat/")
        with outputs.reported(output):
            annotation.save_brat(found, Path(output))
    else:
        write = annotation.write_doccano if tool == "doccano" else annotation.write_labelstudio
        if output in (None, "-"):
            outputs.to_stdout(lambda out: write(found, shown(out)))
        else:
            outputs.to_file(output, write=lambda out: write(found, out), inputs=[i.source for i in inputs])
    if not quiet and len(inputs) > 1:
        _say(str(tally))
    return FAILED if tally.failed else DONE


@app.command("explain")
@click.argument("what", type=_File(), metavar="TEXT|FILE", default="-")
@_input_options
def explain_(what: str, **options: Any) -> int:
    """Show how each number of a text or file was read.

    For each sentence: its words, the organizations and places in it, what each rule proposed, what each refiner
    removed or added, and which step tied what.

    \b
    unionstats explain "全市新增会员4662人。"
    unionstats explain --date 2021-02-08 article.txt
    """
    from unionstats import batch, explain, output
    from unionstats.model import Document

    work = _with_words(explain.document, options)
    settings = _settings(options)
    is_text = batch.is_text(what)
    try:
        documents = [Document("-", what, settings.date)] if is_text else list(batch.documents(what, settings))
    except InputError as e:
        _say(str(e))
        return FAILED
    for document in documents:
        if note := batch.replaced(document, settings):
            _say(note)
    output.to_stdout(lambda out: _print(out, (line for d in documents for line in work(d))))
    return DONE


@app.command()
@click.option("--kind", "kinds", type=_OneOf(KINDS), multiple=True, help="Only rules of this kind (repeatable).")
@_language_option
def rules(kinds: tuple[str, ...]) -> int:
    """List the rules, each with the examples that prove it.

    \b
    unionstats rules --kind money
    """
    from unionstats import explain, output

    output.to_stdout(lambda out: _print(out, explain.rules(kinds)))
    return DONE


@app.command()
@_language_option
def schema() -> int:
    """Print the JSON Schema of a row, as JSON and JSONL have it.

    \b
    unionstats schema > fact.schema.json
    """
    import json

    from unionstats import output
    from unionstats.formats.schema import schema as rows

    output.to_stdout(lambda out: _print(out, [json.dumps(rows(), ensure_ascii=False, indent=2)]))
    return DONE


def _copy(text: str, out: TextIO) -> None:
    out.write(text)


def _print(out: TextIO, lines: Iterable[str]) -> None:
    for line in lines:
        out.write(line + "\n")


# -- the run of extract and entities ---------------------------------------------------------------------------------


def _with_words(work: Callable[..., T], options: dict[str, Any]) -> Callable[[Document], T]:
    """``work`` with the words of ``--lexicon``, which is taken out of ``options``.  A bad file is wrong usage."""
    path = options.pop("lexicon")
    if path is None:
        return work
    from unionstats import batch, glossary

    try:
        text = batch.load(path, batch.MAX_BYTES).decode("utf-8-sig")
        return functools.partial(work, own=glossary.parse(text, path))
    except UnicodeDecodeError as e:
        raise UsageError(f"--lexicon: {path}: not UTF-8 at byte {e.start}: save it as UTF-8") from None
    except (DataError, InputError) as e:
        raise UsageError(f"--lexicon: {e}") from None


def _settings(options: dict[str, Any]) -> Settings:
    from unionstats import batch

    return batch.Settings(**{name: value for name, value in options.items() if value is not None})


class _Tally:
    """What was done, and the line on standard error that tells it while it is done."""

    def __init__(self, total: int, noun: str, *, shown: bool) -> None:
        self.total, self.noun, self.shown = total, noun, shown
        self.inputs = self.rows = self.failed = 0
        self.since = self.drawn = time.monotonic()

    def __str__(self) -> str:
        files = f"{self.inputs} file" + ("s" if self.inputs != 1 else "")
        rows = f"{self.rows} {self.noun if self.rows != 1 else _SINGULAR[self.noun]}"
        return f"{files}, {rows}" + (f", {self.failed} failed" if self.failed else "")

    def draw(self) -> None:
        now = time.monotonic()
        if self.shown and self.inputs and now - self.drawn > 0.2:
            self.drawn = now
            rate = self.inputs / (now - self.since)
            left = (self.total - self.inputs) / rate
            _raw(f"\r\x1b[K{self.inputs}/{self.total}, {self.rows} {self.noun}, {rate:.1f} a second, {left:.0f} s left")

    def wipe(self) -> None:
        if self.shown:
            _raw("\r\x1b[K")


_COLORS = {"auto": None, "always": True, "never": False}
_SINGULAR = {"facts": "fact", "entities": "entity", "articles": "article"}


def _write(
    paths: Sequence[str],
    work: Callable[[Document], Iterable[Any]],
    known: Sequence[str],
    noun: str,
    keep: Callable[[Any], bool],
    *,
    form: str | None,
    output: str | None,
    columns: str | None,
    jobs: int,
    timeout: float | None,
    no_bom: bool,
    append: bool,
    header: str | None,
    color: str,
    pager: bool,
    fail_fast: bool,
    files_from: str | None,
    null: bool,
    resume: bool,
    quiet: bool,
    **reading: Any,
) -> int:
    from unionstats import batch, pattern_cache
    from unionstats.formats import Sheet

    chosen = _format(form, output, noun)
    if append and (not chosen.append or output in (None, "-")):
        raise UsageError(f"--append: adds to a SQLite file: name one, -o {noun}.sqlite")
    names = _columns(columns, known)
    settings = _settings(reading)
    try:
        paths = [*paths, *batch.listed(files_from, settings.max_bytes, null=null)] if files_from else paths or ["-"]
    except InputError as e:
        _say(str(e))
        return FAILED
    if "-" in paths and sys.stdin is not None and sys.stdin.isatty() and not quiet:
        _say("reading the terminal: paste the text, end it with Ctrl-D")
    inputs = list(batch.sources(paths))
    watched = sys.stderr is not None and sys.stderr.isatty()
    bare = output not in (None, "-") or not (sys.stdout and sys.stdout.isatty())
    tally = _Tally(len(inputs), noun, shown=watched and bare and not quiet and len(inputs) > 1)

    def run(inputs: Iterable[Outcome[Any]]) -> Generator[Outcome[Any], None, None]:
        return batch.run(inputs, work, settings, jobs=jobs, timeout=timeout, prepare=functools.partial(_prepare, work))

    with contextlib.ExitStack() as stack:
        if resume:
            asked = repr((__version__, noun, settings, getattr(work, "keywords", None)))
            outcomes = stack.enter_context(_journal(output, paths, asked, noun)).run(inputs, run)
        else:
            outcomes = run(inputs)
        stack.enter_context(contextlib.closing(outcomes))
        rows = stack.enter_context(contextlib.closing(_rows(outcomes, keep, tally, fail_fast=fail_fast)))
        chinese = None if header is None else header == "zh"
        sheet = Sheet(rows, names, chosen=columns is not None, chinese=chinese, color=_COLORS[color], name=noun)
        try:
            _deliver(
                sheet,
                chosen,
                output,
                [i.source for i in inputs],
                bom=not no_bom,
                append=append,
                resume=resume,
                pager=pager,
            )
        finally:
            tally.wipe()
    pattern_cache.keep()
    if not quiet and (watched or len(inputs) > 1):
        _say(str(tally))
    return FAILED if tally.failed else DONE


def _prepare(work: Callable[[Document], Iterable[Any]]) -> None:
    """Load what an article needs: its words and tables are read once, then shared by the processes."""
    from unionstats.model import Document

    list(work(Document("-", "2024年，泰州市总工会发放补助5万元，同比增长3%，惠及职工300人。")))


def _journal(output: str | None, paths: Sequence[str], asked: str, noun: str) -> AbstractContextManager[Journal[Any]]:
    from unionstats import explain, journal
    from unionstats.model import Fact

    if output in (None, "-"):
        raise UsageError("--resume: goes on with a file: name one with --output")
    if "-" in paths:
        raise UsageError("--resume: standard input cannot be read twice: name files")
    return journal.kept(output, asked, Fact if noun == "facts" else explain.Named)


def _rows(
    outcomes: Iterable[Outcome[Any]], keep: Callable[[Any], bool], tally: _Tally, *, fail_fast: bool
) -> Generator[Any, None, None]:
    """The rows to write, as they come; failures are told between them."""
    for outcome in outcomes:
        tally.inputs += not outcome.more
        if outcome.error:
            tally.failed += 1
            tally.wipe()
            _say(outcome.error)
            if fail_fast:
                return
        if outcome.note:
            tally.wipe()
            _say(outcome.note)
        for row in outcome.rows:
            if keep(row):
                tally.rows += 1
                yield row
        tally.draw()


def _deliver(
    sheet: Sheet,
    chosen: Format,
    output: str | None,
    inputs: Sequence[str],
    *,
    bom: bool,
    append: bool,
    resume: bool,
    pager: bool,
) -> None:
    """Write ``sheet`` to the file ``output``, which is none of ``inputs``, or to standard output."""
    from unionstats import output as outputs

    write, save = chosen.write, chosen.save
    if output and append and os.path.isfile(output):
        add, old = chosen.append, Path(output)
        save = add and (lambda sheet, part: add(sheet, part, old))
    if output and output != "-":
        target = Path(os.path.realpath(output))

        def saved(part: Path) -> None:
            chosen.free(target)
            if save:
                save(sheet, part)
            chosen.free(target)  # the rows may take hours, and another program may have opened it since

        outputs.to_file(
            output,
            write=write and (lambda out: write(sheet, out)),
            save=saved if save else None,
            inputs=inputs,
            bom=chosen.bom and bom,
            resume=resume,
        )
    elif write and pager and sys.stdout is not None and sys.stdout.isatty():
        sheet = replace(sheet, color=sheet.color is not False and "NO_COLOR" not in os.environ)
        with contextlib.suppress(BrokenPipeError), click.get_pager_file(color=sheet.color) as page:
            write(sheet, page if chosen.name == "table" else shown(page, terminal=True))
    elif write:
        # The table's own colours pass; what it shows of others it has filtered.
        outputs.to_stdout(lambda out: write(sheet, out if chosen.name == "table" else shown(out)))
    else:
        name = f"-o {sheet.name}.{chosen.name}"
        raise UsageError(f"--format: {chosen.name} is a file and no stream: name one, {name}")


def _format(name: str | None, output: str | None, noun: str) -> Format:
    """The format that was named, else that of the output's suffix, else a table for a terminal, else JSONL."""
    from unionstats.formats import FORMATS, by_suffix

    if name:
        if name == "facts" and noun != name:
            raise UsageError(f"--format: facts is for facts only: write {noun} as csv or jsonl")
        return FORMATS[name]
    if output and output != "-":
        if found := by_suffix(output):
            return _format(found.name, None, noun)
        suffixes = ", ".join(s for f in FORMATS.values() for s in f.suffixes[:1])
        raise UsageError(f"--output: {output}: no format for this name: end it in {suffixes}, or name a --format")
    return FORMATS["table" if sys.stdout is not None and sys.stdout.isatty() else "jsonl"]


# -- defaults --------------------------------------------------------------------------------------------------------


def _options(command: click.Command) -> dict[str, click.Option]:
    """The options of a command by their long names without the dashes."""
    return {
        name.removeprefix("--"): p
        for p in command.params
        if isinstance(p, click.Option)
        for name in p.opts
        if name.startswith("--")
    }


def _defaults(group: click.Group) -> dict[str, dict[str, Any]] | None:
    """The defaults of the configuration file, if there is one."""
    from unionstats import configuration

    path = configuration.found(Path(), Path(click.get_app_dir("unionstats")))
    if path is None:
        return None
    known = {
        name: {o: configuration.Parameter(str(p.name), p.multiple) for o, p in _options(command).items()}
        for name, command in group.commands.items()
    }
    return configuration.defaults(path, known)


# Each option has a variable: UNIONSTATS_JOBS is --jobs of every command that has it.
for _command in app.commands.values():
    for _name, _option in _options(_command).items():
        _option.envvar = f"UNIONSTATS_{_name.upper().replace('-', '_')}"


# -- the outermost ---------------------------------------------------------------------------------------------------


class _Terminated(BaseException):
    """SIGTERM came."""


def _terminate(number: int, frame: FrameType | None) -> NoReturn:
    raise _Terminated


def _raw(text: str) -> None:
    if sys.stderr is not None:
        with contextlib.suppress(OSError):
            sys.stderr.write(text)
            sys.stderr.flush()


def _say(message: str) -> None:
    """One line on standard error; nothing in it moves the cursor."""
    _line("unionstats", message)


def _line(who: str, message: str, remedy: str = "") -> None:
    line = f"{who}: {clean(_translated(message))}{remedy and f' {_translated(remedy)}'}\n"
    # In a locale without Chinese letters a name is still told, if in escapes.
    encoding = getattr(sys.stderr, "encoding", None) or "utf-8"
    _raw(line.encode(encoding, "backslashreplace").decode(encoding))


def _usage(error: click.UsageError) -> str:
    """click's message in one line: ``--format: unknown: 'jsn': did you mean json? …``."""
    if isinstance(error, click.BadParameter) and error.param and not isinstance(error, click.MissingParameter):
        return f"{error.param.opts[-1]}: {error.message}"
    return " ".join(error.format_message().split())


def main() -> NoReturn:
    """Run the command line and exit with its status."""
    with contextlib.suppress(ValueError):  # not in the main thread: then signals are another's business
        signal.signal(signal.SIGTERM, _terminate)
    sys.exit(run(sys.argv[1:]))


def _complete_commas() -> None:
    """Let fish complete what has a comma in it: click's function for it takes only what stands before the second."""
    from click.shell_completion import FishComplete, add_completion_class

    class Fish(FishComplete):
        source_template = FishComplete.source_template.replace('string split ","', 'string split -m 1 ","')

    add_completion_class(Fish)


def run(args: Sequence[str]) -> int:
    """Run the command line ``args``; returns the exit status, raises nothing."""
    from unionstats.output import ReaderGoneError, hush

    if "_UNIONSTATS_COMPLETE" in os.environ:
        _complete_commas()
    _LANGUAGE.set(_language(args))
    try:
        if sys.stdout is None and {"-h", "--help", "--version"} & set(args):
            raise OutputError("standard output is closed")
        status = app.main(list(args), prog_name="unionstats", standalone_mode=False)
        status = DONE if status is None else int(status)
    except click.UsageError as e:
        where = e.ctx.command_path if e.ctx else "unionstats"
        _line(where, _usage(e), f"(see {where} --help)")
        status = USAGE
    except UsageError as e:
        _say(str(e))
        status = USAGE
    except OutputError as e:
        _say(str(e))
        status = OUTPUT
    except UnionstatsError as e:
        _say(str(e))
        status = FAILED
    except (ReaderGoneError, SystemExit):  # click exits by itself where nobody reads its help
        status = DONE
    except (click.Abort, KeyboardInterrupt):
        _say("interrupted")
        status = INTERRUPTED
    except _Terminated:
        _say("terminated")
        status = TERMINATED
    except OSError as e:  # of --help and --version
        _say(f"standard output cannot be written: {e.strerror or e}")
        status = OUTPUT
    except Exception as e:
        _say(f"a mistake of the program ({type(e).__name__}: {e}): please report it with the input")
        status = FAILED
    error = hush()
    if error is not None and status == DONE and not isinstance(error, BrokenPipeError):
        _say(f"standard output cannot be written: {error.strerror or error}")
        status = OUTPUT
    return status

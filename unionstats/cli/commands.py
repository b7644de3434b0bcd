"""The commands.

What a command needs is imported when it runs, so that ``--help`` answers at once.
"""

from __future__ import annotations

import functools
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any, TextIO

import click

from unionstats import __version__
from unionstats.cli.options import input_options, language_option, output_options
from unionstats.cli.parameters import KINDS, TOOLS, File, Names, OneOf, columns_of
from unionstats.cli.rows import Tally, rows_of, settings_of, with_words, write_rows
from unionstats.cli.speaking import Group
from unionstats.cli.status import DONE, FAILED
from unionstats.cli.voice import say
from unionstats.errors import InputError, UsageError
from unionstats.formats.safe import clean, shown


@click.group(cls=Group, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="%(prog)s %(version)s")
@language_option
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


@app.command()
@click.argument("paths", nargs=-1, type=File(), metavar="[PATH]...")
@output_options
@click.option("--kind", "kinds", type=OneOf(KINDS), multiple=True, help="Only facts of this kind (repeatable).")
@input_options
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
    work = with_words(pipeline.facts, options)
    return write_rows(paths, work, COLUMNS, "facts", lambda fact: fact.kind in wanted, **options)


@app.command()
@click.argument("paths", nargs=-1, type=File(), metavar="[PATH]...")
@output_options
@input_options
def entities(paths: tuple[str, ...], **options: Any) -> int:
    """List the organizations and places that articles name.

    \b
    unionstats entities article.txt
    unionstats entities -o names.csv articles/
    """
    from unionstats import explain

    work = with_words(explain.entities, options)
    return write_rows(paths, work, explain.NAMED_COLUMNS, "entities", lambda _: True, **options)


@app.command()
@click.argument("fixture", type=File(), metavar="EXPECTED")
@click.argument("paths", nargs=-1, type=File(), metavar="[PATH]...")
@click.option("--fields", type=Names(), help="Compare these fields only.")
@click.option("--junit", type=File(), help="Write a report for a test runner, JUnit XML.")
@click.option("--update", is_flag=True, help="Rewrite EXPECTED with what is found.")
@click.option("-q", "--quiet", is_flag=True, help="No scores.")
@input_options
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

    chosen = columns_of(fields, checks.FIELDS)
    work = with_words(pipeline.facts, options)
    settings = settings_of(options)
    compared: list[tuple[str, checks.Comparison]] = []
    told: list[str] = []
    failed = False
    for expected, articles in batch.fixtures(fixture, paths):
        try:
            content = batch.load(expected, settings.max_bytes).decode("utf-8", "replace")
            was = checks.expected(content.removeprefix("\ufeff"), expected)
        except InputError as e:
            say(str(e))
            failed = True
            continue
        outcomes = list(batch.run(batch.sources(articles or checks.sources(was)), work, settings))
        broken = any(o.error for o in outcomes)
        for outcome in outcomes:
            if outcome.error or outcome.note:
                say(outcome.error or outcome.note)
        failed = failed or broken
        comparison = checks.compare(was, [fact for o in outcomes for fact in o.rows], chosen)
        compared.append((expected, comparison))
        differences = list(checks.lines(comparison))
        if update and differences and not broken:
            new = checks.rewritten(content.removeprefix("\ufeff"), expected, [f for o in outcomes for f in o.rows])
            output.to_file(expected, write=functools.partial(copy_text, new), bom=content.startswith("\ufeff"))
            say(f"{expected}: rewritten")
            continue
        told += [expected, *differences] if differences else []
    scores = [] if quiet else list(checks.scores(c for _, c in compared))
    if junit:
        output.to_file(junit, write=lambda out: print_lines(out, checks.junit(compared)), inputs=[fixture, *paths])
    output.to_stdout(lambda out: print_lines(out, map(clean, (*told, *scores))))
    return FAILED if told or failed else DONE


@app.command()
@click.argument("paths", nargs=-1, type=File(), metavar="[PATH]...")
@click.option("--to", "tool", type=OneOf(TOOLS), required=True, help="The tool that is to open it.")
@click.option("-o", "--output", type=File(), help="Write FILE, for brat a folder.")
@click.option("--interface", is_flag=True, help="Print the labelling interface of Label Studio, and no articles.")
@click.option("-q", "--quiet", is_flag=True, help="No closing line.")
@input_options
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
        outputs.to_stdout(functools.partial(copy_text, annotation.labelstudio_interface()))
        return DONE
    work = with_words(exports.annotated, options)
    settings = settings_of(options)
    inputs = list(batch.sources(paths or ["-"]))
    tally = Tally(len(inputs), "articles", shown=False)
    found = rows_of(batch.run(inputs, work, settings), lambda _: True, tally, fail_fast=False)
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
        say(str(tally))
    return FAILED if tally.failed else DONE


@app.command("explain")
@click.argument("what", type=File(), metavar="TEXT|FILE", default="-")
@input_options
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

    work = with_words(explain.document, options)
    settings = settings_of(options)
    is_text = batch.is_text(what)
    try:
        documents = [Document("-", what, settings.date)] if is_text else list(batch.documents(what, settings))
    except InputError as e:
        say(str(e))
        return FAILED
    for document in documents:
        if note := batch.replaced(document, settings):
            say(note)
    output.to_stdout(lambda out: print_lines(out, (line for d in documents for line in work(d))))
    return DONE


@app.command()
@click.option("--kind", "kinds", type=OneOf(KINDS), multiple=True, help="Only rules of this kind (repeatable).")
@language_option
def rules(kinds: tuple[str, ...]) -> int:
    """List the rules, each with the examples that prove it.

    \b
    unionstats rules --kind money
    """
    from unionstats import explain, output

    output.to_stdout(lambda out: print_lines(out, explain.rules(kinds)))
    return DONE


@app.command()
@language_option
def schema() -> int:
    """Print the JSON Schema of a row, as JSON and JSONL have it.

    \b
    unionstats schema > fact.schema.json
    """
    import json

    from unionstats import output
    from unionstats.formats.schema import schema as rows

    output.to_stdout(lambda out: print_lines(out, [json.dumps(rows(), ensure_ascii=False, indent=2)]))
    return DONE


def copy_text(text: str, out: TextIO) -> None:
    out.write(text)


def print_lines(out: TextIO, lines: Iterable[str]) -> None:
    for line in lines:
        out.write(line + "\n")


def options_of(command: click.Command) -> dict[str, click.Option]:
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
        name: {o: configuration.Parameter(str(p.name), p.multiple) for o, p in options_of(command).items()}
        for name, command in group.commands.items()
    }
    return configuration.defaults(path, known)


# Each option has a variable: UNIONSTATS_JOBS is --jobs of every command that has it.
for _command in app.commands.values():
    for _name, _option in options_of(_command).items():
        _option.envvar = f"UNIONSTATS_{_name.upper().replace('-', '_')}"

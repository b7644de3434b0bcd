"""The run of extract and entities: from the inputs to the file or the stream."""

from __future__ import annotations

import contextlib
import functools
import os
import sys
import time
from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from unionstats import __version__
from unionstats.cli import stopping
from unionstats.cli.parameters import columns_of
from unionstats.cli.status import DONE, FAILED
from unionstats.cli.voice import raw, say
from unionstats.errors import DataError, InputError, UsageError
from unionstats.formats.safe import shown

if TYPE_CHECKING:
    from unionstats.batch import Outcome, Settings
    from unionstats.formats import Format, Sheet
    from unionstats.journal import Journal
    from unionstats.model import Document

T = TypeVar("T")


def with_words(work: Callable[..., T], options: dict[str, Any]) -> Callable[[Document], T]:
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


def settings_of(options: dict[str, Any]) -> Settings:
    from unionstats import batch

    return batch.Settings(**{name: value for name, value in options.items() if value is not None})


class Tally:
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
            raw(f"\r\x1b[K{self.inputs}/{self.total}, {self.rows} {self.noun}, {rate:.1f} a second, {left:.0f} s left")

    def wipe(self) -> None:
        if self.shown:
            raw("\r\x1b[K")


_COLORS = {"auto": None, "always": True, "never": False}
_SINGULAR = {"facts": "fact", "entities": "entity", "articles": "article"}


def write_rows(
    paths: Sequence[str],
    work: Callable[..., Iterable[Any]],
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
    from unionstats import batch, kept
    from unionstats.formats import Sheet

    chosen = _format(form, output, noun)
    if append and (not chosen.append or output in (None, "-")):
        raise UsageError(f"--append: adds to a SQLite file: name one, -o {noun}.sqlite")
    names = columns_of(columns, known)
    if columns is not None and noun == "facts" and chosen.name != "facts":  # which has columns of its own
        work = functools.partial(work, columns=names)
    settings = settings_of(reading)
    try:
        paths = [*paths, *batch.listed(files_from, settings.max_bytes, null=null)] if files_from else paths or ["-"]
    except InputError as e:
        say(str(e))
        return FAILED
    if "-" in paths and sys.stdin is not None and sys.stdin.isatty() and not quiet:
        say("reading the terminal: paste the text, end it with Ctrl-D")
    inputs = list(batch.sources(paths))
    watched = sys.stderr is not None and sys.stderr.isatty()
    bare = output not in (None, "-") or not (sys.stdout and sys.stdout.isatty())
    tally = Tally(len(inputs), noun, shown=watched and bare and not quiet and len(inputs) > 1)

    def run(inputs: Iterable[Outcome[Any]]) -> Generator[Outcome[Any], None, None]:
        return batch.run(inputs, work, settings, jobs=jobs, timeout=timeout, prepare=functools.partial(_prepare, work))

    with contextlib.ExitStack() as stack:
        if resume:
            asked = repr((__version__, noun, settings, getattr(work, "keywords", None)))
            outcomes = stack.enter_context(_journal(output, paths, asked, noun)).run(inputs, run)
        else:
            outcomes = run(inputs)
        stack.enter_context(contextlib.closing(outcomes))
        rows = stack.enter_context(contextlib.closing(rows_of(outcomes, keep, tally, fail_fast=fail_fast)))
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
    kept.keep()
    if not quiet and (watched or len(inputs) > 1):
        say(str(tally))
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


def rows_of(
    outcomes: Iterable[Outcome[Any]], keep: Callable[[Any], bool], tally: Tally, *, fail_fast: bool
) -> Generator[Any, None, None]:
    """The rows to write, as they come; failures are told between them."""
    for outcome in outcomes:
        stopping.check()
        tally.inputs += not outcome.more
        if outcome.error:
            tally.failed += 1
            tally.wipe()
            say(outcome.error)
            if fail_fast:
                return
        if outcome.note:
            tally.wipe()
            say(outcome.note)
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

"""The options that several commands have."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

from unionstats.cli.parameters import FORMAT_NAMES, Day, Encoding, File, Language, Names, OneOf
from unionstats.language import LANGUAGES

F = TypeVar("F", bound=Callable[..., Any])


def language_option(command: F) -> F:
    return click.option(
        "--lang",
        cls=Language,
        type=OneOf(LANGUAGES),
        is_eager=True,
        expose_value=False,
        help="Messages and help in Chinese or English (else by the locale).",
    )(command)


def input_options(command: F) -> F:
    for option in (
        language_option,
        click.option("--max-bytes", type=click.IntRange(1), metavar="N", help="Largest input read (64 MiB)."),
        click.option("--date-field", default="", metavar="NAME", help="The column with its day."),
        click.option("--id-field", default="", metavar="NAME", help="The column that names it."),
        click.option("--text-field", default="text", metavar="NAME", help="Of a .csv or .jsonl, the article's column."),
        click.option(
            "--errors",
            type=OneOf(("strict", "replace")),
            help="Of bytes that mean nothing: refuse the input (strict), or put U+FFFD and say how many.",
        ),
        click.option("--encoding", type=Encoding(), help="Encoding of the inputs, if not UTF-8 or GB18030."),
        click.option("--lexicon", type=File(), help="Your own organizations, places and measure words."),
        click.option("--date", type=Day(), help="Day of the articles: 今年 and 2月7日 are read by it."),
    ):
        command = option(command)
    return command


def output_options(command: F) -> F:
    for option in (
        click.option("-q", "--quiet", is_flag=True, help="No progress and no closing line."),
        click.option("--pager", is_flag=True, help="On a terminal show the output page by page."),
        click.option(
            "--color",
            type=OneOf(("auto", "always", "never")),
            default="auto",
            help="Colours of the table (auto: on a terminal, but for NO_COLOR).",
        ),
        click.option("--files-from", type=File(), help="Read paths from FILE (- for standard input), one a line."),
        click.option("-0", "--null", is_flag=True, help="The paths of --files-from end in NUL, as find -print0 does."),
        click.option("--fail-fast", is_flag=True, help="Stop at the first input that fails."),
        click.option("--resume", is_flag=True, help="Go on where a run with --resume into the same file stopped."),
        click.option("--timeout", type=click.FloatRange(0, min_open=True), metavar="S", help="Seconds for one input."),
        click.option("-j", "--jobs", type=click.IntRange(0), default=1, metavar="N", help="Processes (0: one a core)."),
        click.option("--append", is_flag=True, help="Add to the SQLite file that is there, no row twice."),
        click.option("--no-bom", is_flag=True, help="No byte order mark in a CSV file."),
        click.option("--header", type=OneOf(("en", "zh")), help="Headings in English or Chinese (in xlsx: zh)."),
        click.option("--columns", type=Names(), help="These columns, in this order."),
        click.option("-o", "--output", type=File(), help="Write FILE, whole or not at all; format by its suffix."),
        click.option(
            "-f",
            "--format",
            "form",
            type=OneOf(FORMAT_NAMES),
            help="Default: table on a terminal, jsonl into a pipe.",
        ),
    ):
        command = option(command)
    return command

"""The command line: the only place that prints, and the only one that knows click."""

from __future__ import annotations

import datetime
import sys
from pathlib import Path

import click

from unionstats import __version__


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__)
def main() -> None:
    """Read the numbers of Chinese news."""


@main.command()
@click.argument("paths", nargs=-1)
@click.option("-f", "--format", "form", default="jsonl")
@click.option("--date", type=click.DateTime(["%Y-%m-%d"]))
def extract(paths: tuple[str, ...], form: str, date: datetime.datetime | None) -> None:
    """Extract the facts of files."""
    from unionstats import formats, pipeline, read

    for path in paths:
        d = read.document(Path(path).read_bytes(), path, date=date.date() if date else None)
        sys.stdout.write(formats.jsonl(pipeline.facts(d)))

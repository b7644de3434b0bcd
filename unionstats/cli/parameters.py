"""The values of options: how they are read, what is said of a wrong one, how a shell completes them."""

from __future__ import annotations

import contextlib
import datetime
import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

import click

from unionstats.cli.voice import LANGUAGE
from unionstats.errors import UsageError
from unionstats.language import LANGUAGES

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem


FORMAT_NAMES = ("table", "csv", "tsv", "json", "jsonl", "md", "html", "xlsx", "sqlite", "parquet", "arrow", "facts")
KINDS = ("count", "percentage", "money", "date", "duration", "measure", "ratio")
TOOLS = ("doccano", "brat", "labelstudio")


def suggest(word: str, known: Iterable[str]) -> str:
    """`` (did you mean csv?)`` where a known word is close."""
    import difflib

    close = difflib.get_close_matches(word.lower(), list(known), 1, 0.5)
    return f"did you mean {close[0]}? " if close else ""


class OneOf(click.Choice[str]):
    """A choice whose error names the nearest value."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        if value not in self.choices:
            self.fail(f"unknown: {value!r}: {suggest(value, self.choices)}({', '.join(self.choices)})", param, ctx)
        return str(value)


class File(click.ParamType[str]):
    """A path: whatever a shell completes file names with does it here too."""

    name = "FILE"

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        from click.shell_completion import CompletionItem

        return [CompletionItem(incomplete, type="file")]


class Names(click.ParamType[str]):
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


class Day(click.ParamType[datetime.date]):
    name = "YYYY-MM-DD"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> datetime.date:
        if isinstance(value, datetime.date):
            return value
        with contextlib.suppress(ValueError):
            if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
                return datetime.date.fromisoformat(value)
        return self.fail(f"not a day: {value!r}: write YYYY-MM-DD, such as 2021-02-08", param, ctx)


_ENCODINGS = ("utf-8", "gb18030", "gbk", "gb2312", "big5", "utf-16")


class Encoding(click.ParamType[str]):
    name = "NAME"

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        return _completed(_ENCODINGS, incomplete)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        try:
            "1".encode(value)
        except (LookupError, ValueError):
            self.fail(f"unknown: {value!r}: {suggest(value, _ENCODINGS)}({', '.join(_ENCODINGS)} …)", param, ctx)
        return str(value)


class Language(click.Option):
    """``--lang``: what the command line and the environment say of it is known before they are read in order."""

    def process_value(self, ctx: click.Context, value: Any) -> Any:
        spoken = super().process_value(ctx, value)
        if spoken in LANGUAGES:
            LANGUAGE.set(spoken)
        return spoken


def columns_of(value: str | None, known: Sequence[str]) -> tuple[str, ...]:
    if value is None:
        return tuple(known)
    names = tuple(name.strip() for name in value.split(",") if name.strip())
    for name in names:
        if name not in known:
            raise UsageError(f"--columns: unknown: {name!r}: {suggest(name, known)}({', '.join(known)})")
    if not names or len(set(names)) < len(names):
        raise UsageError("--columns: name each column once, separated by commas: kind,value,unit")
    return names

"""Commands whose help is in the language of the messages."""

from __future__ import annotations

import copy
from typing import TypeVar

import click

from unionstats.cli.parameters import suggest
from unionstats.cli.voice import translated

P = TypeVar("P", bound=click.Parameter)


class Speaking(click.Command):
    """A command whose help is in the language of the messages."""

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        told = copy.copy(self)
        told.help = "\n\n".join(translated(" ".join(p.split()), p) for p in (self.help or "").split("\n\n"))
        super(Speaking, told).format_help_text(ctx, formatter)

    def get_short_help_str(self, limit: int = 45) -> str:
        return translated((self.help or "").partition("\n\n")[0], super().get_short_help_str(limit))

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        told = copy.copy(self)
        told.params = [_told(p) for p in self.params]
        super(Speaking, told).format_options(ctx, formatter)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        option = super().get_help_option(ctx)
        return option and _told(option)


def _told(parameter: P) -> P:
    if isinstance(parameter, click.Option) and parameter.help:
        parameter = copy.copy(parameter)
        parameter.help = translated(parameter.help or "", parameter.help or "")
    return parameter


class Group(Speaking, click.Group):
    command_class = Speaking

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        name = args[0]
        if self.get_command(ctx, name) is None and not name.startswith("-"):
            remedy = suggest(name, self.list_commands(ctx)).strip() or f"to read a file: unionstats extract {name}"
            raise click.UsageError(f"no such command: {name!r}: {remedy}", ctx)
        return super().resolve_command(ctx, args)

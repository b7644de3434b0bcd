"""The command line: the only place that prints (but for help that is stored), and the only one that knows click."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

import click

from unionstats.cli import stopping
from unionstats.cli.commands import app
from unionstats.cli.status import DONE, FAILED, INTERRUPTED, OUTPUT, TERMINATED, USAGE
from unionstats.cli.voice import LANGUAGE, asked_language, line, say
from unionstats.errors import OutputError, UnionstatsError, UsageError

__all__ = ["app", "main", "run"]


def _usage(error: click.UsageError) -> str:
    """click's message in one line: ``--format: unknown: 'jsn': did you mean json? …``."""
    if isinstance(error, click.BadParameter) and error.param and not isinstance(error, click.MissingParameter):
        return f"{error.param.opts[-1]}: {error.message}"
    return " ".join(error.format_message().split())


def main() -> NoReturn:
    """Run the command line and exit with its status."""
    try:
        stopping.listen()
        status = run(sys.argv[1:])
    except KeyboardInterrupt:  # a second time, while the first was told
        status = INTERRUPTED
    except stopping.TerminatedError:
        status = TERMINATED
    stopping.ignore()
    gc.freeze()  # or Python looks for cycles in all that was loaded before it ends: a tenth of an article's start
    sys.exit(status)


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
    LANGUAGE.set(asked_language(args))
    try:
        if sys.stdout is None and {"-h", "--help", "--version"} & set(args):
            raise OutputError("standard output is closed")
        status = app.main(list(args), prog_name="unionstats", standalone_mode=False)
        status = DONE if status is None else int(status)
    except click.UsageError as e:
        where = e.ctx.command_path if e.ctx else "unionstats"
        line(where, _usage(e), f"(see {where} --help)")
        status = USAGE
    except UsageError as e:
        say(str(e))
        status = USAGE
    except OutputError as e:
        say(str(e))
        status = OUTPUT
    except UnionstatsError as e:
        say(str(e))
        status = FAILED
    except (ReaderGoneError, SystemExit):  # click exits by itself where nobody reads its help
        status = DONE
    except (click.Abort, KeyboardInterrupt):
        say("interrupted")
        status = INTERRUPTED
    except stopping.TerminatedError:
        say("terminated")
        status = TERMINATED
    except OSError as e:  # of --help and --version
        say(f"standard output cannot be written: {e.strerror or e}")
        status = OUTPUT
    except Exception as e:
        say(f"a mistake of the program ({type(e).__name__}: {e}): please report it with the input")
        status = FAILED
    error = hush()
    if error is not None and status == DONE and not isinstance(error, BrokenPipeError):
        say(f"standard output cannot be written: {error.strerror or error}")
        status = OUTPUT
    return status

"""The console command, and ``python -m unionstats``: help that is asked for alone is printed as it is stored.

To import click and describe all options takes several times what Python takes to start; so ``data/help.txt`` has what
they come to, in both languages, for any terminal of the usual width.  All else is for ``cli``.
"""

from __future__ import annotations

import gc
import os
import sys

from unionstats import __version__
from unionstats.language import LANGUAGES, language

TYPE_CHECKING = False  # as in typing, which takes longer to import than the help to print
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import NoReturn

# New objects, before the collector looks for cycles among them (Python: 700).  What an article loads is fewer, and
# reading it makes no cycles: to look more often takes a tenth of the time.
_YOUNG = 250_000

_INTERRUPTED = 130  # as the command line has it, of which nothing is loaded yet

HELP = os.path.join(os.path.dirname(__file__), "data", "help.txt")


def heading(language: str, command: str) -> str:
    """The line in ``HELP`` over the help of ``command``, which is empty for that of the program."""
    return f"\n== {language} {command}".rstrip() + "\n"


def stored(args: Sequence[str]) -> str | None:
    """What the command line ``args`` prints, if that is known without click and nothing around it has a say."""
    *command, option = args or [""]
    if option == "--version" and not command:
        return f"unionstats {__version__}\n" if _plain() else None
    if option not in ("-h", "--help") or len(command) > 1 or not _plain() or _columns() < 80:
        return None
    # A file of defaults is read before the help of a command, which it may keep from being told.
    if command and (not command[0].isalpha() or _configured()):
        return None
    with open(HELP, encoding="utf-8") as file:
        texts = file.read()
    spoken = language(os.environ.get("UNIONSTATS_LANG"), os.environ)
    _, found, rest = texts.partition(heading(spoken, *command or [""]))
    return rest.partition("\n== ")[0] if found else None


def _plain() -> bool:
    """Does text leave as UTF-8, no shell ask for completions, and no setting name a language that there is none of?"""
    return (
        sys.platform != "win32"
        and getattr(sys.stdout, "encoding", None) == "utf-8"
        and "_UNIONSTATS_COMPLETE" not in os.environ
        and os.environ.get("UNIONSTATS_LANG", "en") in LANGUAGES
    )


def _columns() -> int:
    """As ``shutil.get_terminal_size`` has it."""
    columns = os.environ.get("COLUMNS", "")
    if columns:
        return int(columns) if columns.isdecimal() else 0
    try:
        return os.get_terminal_size(1).columns or 80
    except OSError:
        return 80


def _configured() -> bool:
    """May there be a file of defaults, where ``cli`` looks for one?"""
    if sys.platform == "darwin":
        home = "~/Library/Application Support"
    else:
        home = os.environ.get("XDG_CONFIG_HOME", "~/.config")
    own = os.path.join(os.path.expanduser(home), "unionstats", "unionstats.toml")
    return os.path.exists("unionstats.toml") or os.path.exists(own)


def main() -> NoReturn:
    """Run the command line and exit with its status."""
    text = stored(sys.argv[1:])
    if text is not None:
        left = text.encode()
        try:
            while left:
                left = left[os.write(1, left) :]
            sys.exit()
        except OSError:
            pass  # cli meets it too, and knows what to say
    gc.set_threshold(_YOUNG)
    try:
        from unionstats import cli
    except KeyboardInterrupt:
        os.write(2, b"unionstats: interrupted\n")
        os._exit(_INTERRUPTED)
    cli.main()


if __name__ == "__main__":
    main()

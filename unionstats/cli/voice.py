"""What a run says on standard error, and in which language."""

from __future__ import annotations

import contextlib
import contextvars
import os
import sys
from collections.abc import Sequence

from unionstats.formats.safe import clean
from unionstats.language import language

# In what language a run speaks; the first thing that a run settles, for its first message may be of a wrong option.
LANGUAGE = contextvars.ContextVar("language", default="en")


def asked_language(args: Sequence[str]) -> str:
    """The language that ``args``, the environment or the locale ask for."""
    wanted = os.environ.get("UNIONSTATS_LANG")
    for i, arg in enumerate(args):
        if arg.startswith("--lang="):
            wanted = arg.removeprefix("--lang=")
        elif arg == "--lang":
            wanted = args[i + 1] if i + 1 < len(args) else None
    return language(wanted, os.environ)


def translated(message: str, other: str | None = None) -> str:
    """``message`` in the language of the run; ``other`` where that is English or the catalogue has no such message."""
    if LANGUAGE.get() == "zh":
        from unionstats.messages import chinese

        translated = chinese(message)
        if translated != message:
            return translated
    return message if other is None else other


def raw(text: str) -> None:
    if sys.stderr is not None:
        with contextlib.suppress(OSError):
            sys.stderr.write(text)
            sys.stderr.flush()


def say(message: str) -> None:
    """One line on standard error; nothing in it moves the cursor."""
    line("unionstats", message)


def line(who: str, message: str, remedy: str = "") -> None:
    line = f"{who}: {clean(translated(message))}{remedy and f' {translated(remedy)}'}\n"
    # In a locale without Chinese letters a name is still told, if in escapes.
    encoding = getattr(sys.stderr, "encoding", None) or "utf-8"
    raw(line.encode(encoding, "backslashreplace").decode(encoding))

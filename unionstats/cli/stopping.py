"""Being asked to stop, by Ctrl-C or SIGTERM: said where it is heard, and said again where Python forgot it.

What a signal raises while a ``__del__`` or the callback of a weak reference runs goes no further than that: the run
would go on as if nobody had asked, behind a traceback that nobody needs.
"""

from __future__ import annotations

import contextlib
import signal
import sys
from types import FrameType
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from sys import UnraisableHookArgs


class TerminatedError(BaseException):
    """SIGTERM came."""


_REASONS: dict[int, type[BaseException]] = {signal.SIGINT: KeyboardInterrupt, signal.SIGTERM: TerminatedError}
_asked: list[int] = []


def listen() -> None:
    """From now on raise at once what a signal asks for, and keep in mind that it did.

    Who began the program with Ctrl-C ignored (``nohup``, a shell's ``&``) meant it.
    """
    with contextlib.suppress(ValueError):  # not in the main thread: then signals are another's business
        signal.signal(signal.SIGTERM, _stop)
        if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
            signal.signal(signal.SIGINT, _stop)
    sys.unraisablehook = _forgotten


def ignore() -> None:
    """From now on do not listen: the run is over, and what it exits with is known."""
    with contextlib.suppress(ValueError):
        for number in _REASONS:
            signal.signal(number, signal.SIG_IGN)
    exec("")  # or ``python -m`` ends by the signal if that came while Python compiled a string, which it keeps in mind


def _stop(number: int, frame: FrameType | None) -> NoReturn:
    _asked.append(number)
    raise _REASONS[number]


def _forgotten(lost: UnraisableHookArgs) -> None:
    """Tell of what Python forgets, but for what a signal asked for: ``check`` says that again."""
    if lost.exc_type not in _REASONS.values():
        sys.__unraisablehook__(lost)


def check() -> None:
    """Raise what a signal has asked for, if one has."""
    if _asked:
        raise _REASONS[_asked[0]]

"""Does the time of a piece of work grow with the length of its input, or with the square of it?"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")
FLOOR = 0.002  # seconds: below it the clock tells little
TRIES = 3  # a busy machine slows now the one, now the other: what grows with the square fails each time


def seconds(work: Callable[[T], object], given: T) -> float:
    """What ``work`` takes of the processor for ``given``."""
    began = time.process_time()
    work(given)
    return time.process_time() - began


def is_linear(work: Callable[[T], object], short: T, eight_times: T) -> bool:
    """Does eight times the input take about eight times as long?  A square would take sixty-four times."""
    seconds(work, short)  # loads what is loaded at the first use
    for _ in range(TRIES):
        base = max(min(seconds(work, short) for _ in range(2)), FLOOR)
        if seconds(work, eight_times) < 24 * base:
            return True
    return False

"""What a run ends with: the exit statuses."""

from __future__ import annotations

DONE = 0
FAILED = 1  # an input; the others are done
USAGE = 2
OUTPUT = 74  # not written
INTERRUPTED = 130
TERMINATED = 143

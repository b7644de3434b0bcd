"""Where a paragraph goes on that an insert has torn: behind another article, a box or a quotation."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, islice, takewhile

from unionstats.segment.drafts import LAST, Draft
from unionstats.segment.kin import telling
from unionstats.segment.unit import Unit
from unionstats.segment.units import completes

_BETWEEN = frozenset({"body", "rule", "furniture"})


def resumes(host: Draft, insert: str, units: Sequence[Unit], i: int) -> int:
    """Which of the bodies from the ``i``-th unit on goes on with ``host``, which an ``insert`` has torn; -1 if none."""
    if host.last is None:
        return -1
    below = takewhile(lambda u: u.sort in _BETWEEN, islice(units, i, i + LAST))
    return resumed(host.last.end, host.text, insert, [u.text for u in below if u.sort == "body"])


def resumed(before: str, host: str, insert: str, texts: Sequence[str]) -> int:
    """Which of ``texts``, the paragraphs below an ``insert``, goes on with the ``host``, torn behind ``before``.

    It is the one from which on they share most of their words with the host and least with the insert, where what
    completes a sentence or a word tells as much as several of these; -1 where nothing tells of any.
    """
    words, ours, theirs = [telling(text) for text in texts], telling(host), telling(insert)
    gains = [len(found & ours) - len(found & theirs) for found in words]
    rest = list(accumulate(reversed(gains)))[::-1]  # what is gained where the host goes on with each
    told = [n + completes(before, text, host) for n, text in zip(rest, texts, strict=True)]
    best = max(told, default=0)
    at = told.index(best) if best > 0 else -1
    # What has no clauses, or several with a sign before each, is a line of a headline sooner.
    prose = any(c in "，。；" for c in before) and not any(c in "●■◆▲" for c in before)
    return at if at >= 0 and (prose or completes(before, texts[at])) else -1

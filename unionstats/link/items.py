"""Items: the label an analyst would write on the row, and whether the number is a change."""

from __future__ import annotations

from collections.abc import Sequence

from unionstats.model import Label, Mention
from unionstats.tokens import Tokens


def labels(text: str, tokens: Tokens, mentions: Sequence[Mention], topic: str = "") -> list[Label]:
    """A label for each of ``mentions`` (all those of one paragraph's ``text``, dates included, ordered by start)."""
    return [Label() for _ in mentions]

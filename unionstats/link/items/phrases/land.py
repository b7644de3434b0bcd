"""Land: what an area is laid out for (5000亩 育苗 试验 基地), and where something lies (县城 东南 30公里 处)."""

from __future__ import annotations

from unionstats.link.items.phrases.words import Word

AREAS = frozenset({"亩", "hm2", "m2", "km2"})


def lies(left: list[Word]) -> str:
    """位于 安平县城 东南 约 (72公里 处): from where, and which way, something lies so far."""
    at = next((i for i in range(len(left) - 1, -1, -1) if left[i].text in ("位于", "距", "距离", "地处")), -1)
    where = [w.text for w in left[at + 1 :] if not w.kinds & {"adverb", "link"}] if at >= 0 else []
    return left[at].text + "".join(where) if 0 < len(where) <= _WAY_OFF else ""


_WAY_OFF = 4  # words

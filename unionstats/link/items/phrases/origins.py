"""What 从 and 由 tell: from where a change led to a number (从58%提到65%), or from where something is fetched."""

from __future__ import annotations

from unionstats.link.items.phrases.words import ORIGINS, Word


def from_there(outer: list[Word]) -> bool:
    """Does the clause tell before from where it went: 由 7米 (拓宽 到 12米)?"""
    return not ORIGINS.isdisjoint([w.text for w in outer])


_UNTIL_NOW = frozenset({"以来", "至今", "起", "开始", "以后", "之后"})


def since(ws: list[Word], i: int) -> int:
    """Behind which word a time ends that begins with 从 at ``i``: 从 投产 以来|累计 产煤; 0 where it is none."""
    if ws[i].text != "从":
        return 0
    for k in range(i + 2, min(i + 6, len(ws))):
        if ws[k].text in _UNTIL_NOW:
            return k + 1
    return 0

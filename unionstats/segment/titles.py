"""Which of the headlines over a text is its title."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from unionstats.segment import bylines
from unionstats.segment.bylines import SPACE
from unionstats.segment.unit import Unit
from unionstats.segment.units import LEAD, likeness
from unionstats.segment.vocabulary import starts

_TOLD = 0.18  # the share of its pairs of characters that shows that a lead tells a headline again
_SHORT = 4  # a shorter line over a longer one is a rubric
_LABEL = 6  # what is no longer may be the name of a part


def title(run: Sequence[Unit], lead: str, *, items: bool) -> tuple[Sequence[Unit], datetime.date | None]:
    """The lines of ``run`` that are the title of the text that begins with ``lead``, and the day stamped below it.

    With ``items`` it may have any number before it.
    """
    heads = [u for u in run if u.sort == "head"]
    named = [u for k, u in enumerate(heads) if not (bylines.name(u.text) or (k and bylines.officer(u.text)))]
    if heads and not named and _only_signed(heads, lead):
        return (), None
    named = named or heads
    over = max((i for i, u in enumerate(named) if u.day is not None), default=-1)
    plain = [u for u in named[: over + 1] or named if not u.block.numbered]
    plain = [u for u in plain if not bylines.publisher(u.text)] or plain
    found = plain[_best(plain, lead)] if plain else _only_title(run, named, items=items)
    return _whole(heads, found), named[over].day if over >= 0 else None


def _only_signed(heads: Sequence[Unit], lead: str) -> bool:
    """Whether ``heads``, names of persons all, are who wrote what begins with ``lead``: of none of them it tells."""
    plain = all(not (u.block.level or u.block.marker) for u in heads)
    return plain and "。" in lead[:LEAD] and not any(SPACE.sub("", u.text) in lead for u in heads)


def _whole(heads: Sequence[Unit], title: Unit | None) -> Sequence[Unit]:
    """The lines of the headline of which ``title`` is one."""
    if title is None or title not in heads or len(heads) == 1:
        return () if title is None else (title,)
    at = heads.index(title)
    torn = title.text.endswith((*starts("unfinished"), "致")) and not (title.block.level or title.block.marker)
    if torn and at + 1 < len(heads) and not heads[at + 1].block.gap:
        return (title, heads[at + 1])  # 某县暴雨已致|2人死亡
    return (title,)


def _only_title(run: Sequence[Unit], heads: Sequence[Unit], *, items: bool) -> Unit | None:
    """The title where no headline is without a number: the numbered one of an item, else a label."""
    if heads:
        return heads[0] if items or heads[0].block.digits else None
    return next((u for u in run if u.sort in ("box", "bulletin")), None)


def _best(heads: Sequence[Unit], lead: str) -> int:
    """Which of several headlines is the title: the one whose subject the lead names first."""
    if len(heads) == 1:
        return 0
    levels = [u.block.level or 9 for u in heads]
    if min(levels) < 9:
        return levels.index(min(levels))
    below = next((i for i, u in enumerate(heads) if i and u.text[0] == "—"), 0)
    if below:
        return below - 1
    best, score = 0, 10_000
    for i, u in enumerate(heads[:4]):
        text = u.text.strip("“”《》‘’【】—- ")
        if i and (heads[i - 1].block.marker and not u.block.marker):
            break
        label = i and len(text) <= _LABEL and len(heads[0].text) > 2 * _SHORT  # 人物档案 below a headline
        at = lead[:LEAD].find(text if label else text[:2])
        like = likeness(text, lead) if at < 0 and not label else 0.0
        mine = at if at >= 0 else 400 - int(100 * like) * (like >= _TOLD)
        if u.text.endswith(("—", "：", ":", "…", "-")):
            mine += 1000
        if u.text.startswith(("—", "-", "问：")) or (u.text[0] in "（(" and u.text[-1] in "）)"):
            mine += 1000
        if len(u.text) > 36 or (len(u.text) < _SHORT and i + 1 < len(heads) and len(heads[i + 1].text) > 2 * _SHORT):
            mine += 600
        if u.block.marker:
            mine -= 500
        if mine < score:
            best, score = i, mine
    return best

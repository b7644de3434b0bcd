"""The ladder: each step names what a number counts, or leaves it to the next; nearest first."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from unionstats.link.item_completed import (
    exchange_rate,
    household,
    of_the_compared,
    of_the_rest,
    temperature,
    than_the_indicator,
)
from unionstats.link.item_counted import any_noun, counted, medals
from unionstats.link.item_durations import lasting
from unionstats.link.item_measured import clause_before, clause_behind, defined, did, dimension, measured, place_alone
from unionstats.link.item_money import paid, pointed_at, total_of
from unionstats.link.item_people import among, befell, within
from unionstats.link.item_same import (
    elsewhere,
    mean_of,
    of_these,
    rate_of_change,
    same_again,
    same_for_each,
    same_of_branch,
    under_heading,
)
from unionstats.link.item_shares import multiple, part_done, share_of
from unionstats.link.item_sites import Site
from unionstats.model import Kind

Step = tuple[str, Callable[[Site], str]]


LADDER: tuple[Step, ...] = (
    ("defined", defined),
    ("share", share_of),
    ("multiple", multiple),
    ("part done", part_done),
    ("exchange rate", exchange_rate),
    ("of the compared", of_the_compared),
    ("than the indicator", than_the_indicator),
    ("same", same_again),
    ("rate of change", rate_of_change),
    ("temperature", temperature),
    ("under a heading", under_heading),
    ("same of branch", same_of_branch),
    ("elsewhere", elsewhere),
    ("mean", mean_of),
    ("medals", medals),
    ("dimension", dimension),
    ("lasting", lasting),
    ("household", household),
    ("befell", befell),
    ("within", within),
    ("among", among),
    ("of the rest", of_the_rest),
    ("pointed at", pointed_at),
    ("same for each", same_for_each),
    ("counted", counted),
    ("total", total_of),
    ("of these", of_these),
    ("paid", paid),
    ("measured", measured),
    ("did", did),
    ("age", lambda s: "年龄" if s.mention.unit == "a" else ""),
    ("noun", any_noun),
    ("place", place_alone),
    ("clause before", clause_before),
    ("again", lambda s: s.last or s.carried),
    ("clause behind", clause_behind),
    ("topic", lambda s: next((w.text for w in s.left if w.text in ("人均", "户均")), "") or s.topic),
)


# The steps that answer for numbers of some kinds only.
_ONLY: dict[str, tuple[Kind, ...]] = {
    "exchange rate": ("money",),
    "temperature": ("measure",),
    "household": ("count",),
    "of the rest": ("count",),
    "share": ("percentage", "ratio"),
    "multiple": ("percentage", "ratio"),
    "part done": ("percentage", "ratio"),
    "lasting": ("duration",),
    "than the indicator": ("measure",),
    "befell": ("count",),
    "within": ("count",),
    "medals": ("count",),
    "among": ("count",),
    "same for each": ("money",),
    "total": ("money",),
    "of these": ("count",),
    "pointed at": ("money",),
    "paid": ("money",),
}


@cache
def steps(kind: Kind) -> tuple[Step, ...]:
    """The steps of the ladder for a number of ``kind``: the others are not asked."""
    return tuple(step for step in LADDER if kind in _ONLY.get(step[0], (kind,)))

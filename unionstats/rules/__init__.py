"""The rules, in the order in which they propose (of equally long readings the earlier rule's wins)."""

from functools import cache

from unionstats.rule import Rule
from unionstats.rules import counts, dates, durations, measures, money, percentages, ratios

RULES: tuple[Rule, ...] = (
    *dates.RULES,
    *durations.RULES,
    *percentages.RULES,
    *money.RULES,
    *ratios.RULES,
    *measures.RULES,
    *counts.RULES,
)


@cache
def with_measures(measures: tuple[str, ...]) -> tuple[Rule, ...]:
    """The rules and, before them, one for the user's own measure words."""
    return (counts.own(measures), *RULES) if measures else RULES

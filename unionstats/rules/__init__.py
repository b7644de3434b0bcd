"""The rules, in the order in which they propose (of equally long readings the earlier rule's wins)."""

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

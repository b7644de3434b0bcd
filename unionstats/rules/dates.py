"""Dates."""

from unionstats.rule import Rule

RULES: tuple[Rule, ...] = ()

"""The engine that lets rules propose: it knows the rules' form, and no Chinese."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from unionstats import numerals
from unionstats.model import Mention
from unionstats.rule import Hit, Rule


def propose(text: str, rules: Sequence[Rule]) -> Iterator[Mention]:
    """Everything that ``rules`` read in ``text``, rule by rule; spans may overlap (``refine`` chooses)."""
    found = list(numerals.find(text))
    for rule in rules:
        if rule.behind_number:
            for numeral in found:
                if m := rule.pattern.match(text, numeral.end):
                    if mention := rule.read(Hit(text, m, numeral)):
                        yield mention
        else:
            for m in rule.pattern.finditer(text):
                if mention := rule.read(Hit(text, m)):
                    yield mention

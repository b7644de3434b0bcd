"""Counts."""

import re

from unionstats.model import Mention
from unionstats.rule import Hit, Rule


def _read(hit: Hit) -> Mention | None:
    n = hit.numeral
    assert n is not None
    return Mention(n.start, hit.end, "count", "count", n.value, n.value_max, hit.match[0], n.bound)


RULES: tuple[Rule, ...] = (
    Rule("count", re.compile("[家名人个户项]"), _read, examples=("全市[300家]企业 = count 300 家",)),
)

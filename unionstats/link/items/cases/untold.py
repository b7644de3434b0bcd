"""What a number is of where the words before it say only when, which, how far or how it is had."""

from __future__ import annotations

from unionstats.link.items.cases.money import FUND
from unionstats.link.items.cases.predicates import predicate_after
from unionstats.link.items.cases.sites import Site
from unionstats.link.items.phrases.before import thing_before
from unionstats.link.items.phrases.phrases import label
from unionstats.link.items.phrases.words import Word


def no_thing(s: Site, found: list[Word]) -> str:
    """What was told before, where ``found`` says only when, which, how far: 成立 时 (210人), 第二名 (1万元), 还 差."""
    last = found[-1]
    when = last.text == "时" and s.turn.head[-1] is last
    which = len(found) == 1 and last.letter == "M" and last.text[-1] in "名位等" and s.near
    lacks = last.text == "差" and s.mention.kind in ("percentage", "money") and s.near
    if (when and s.seen) or which or lacks:
        return s.level
    if last.text in _SERVES and s.behind_hedges and s.behind_hedges[0].verb:
        return label(predicate_after(s.behind_hedges))  # 一次可供 8人 歇脚
    return _drawn(s) if s.mention.kind == "money" and len(found) == 1 and last.text in _DRAWS else ""


_SERVES = frozenset({"供", "可供", "能供", "仅供"})
_DRAWS = frozenset({"领", "领取", "申领", "享受", "享", "获", "获得", "拿", "拿到", "得", "领到"})
WITHOUT_THING = frozenset({"时", "差"}) | _SERVES | _DRAWS  # what such words end in, but for numbers in characters


def _drawn(s: Site) -> str:
    """发放补贴18亿元，每人最高可领 1000元: the subsidy, told before, of which one may draw so much."""
    if s.level and FUND.search(s.level):
        return s.level
    at = next((i for i in range(len(s.before) - 1, -1, -1) if s.before[i].noun and FUND.search(s.before[i].text)), -1)
    return label(thing_before(s.before[: at + 1])) if at >= 0 else s.carried if FUND.search(s.carried) else ""

"""A figure that is spoken of once more (这一比例, 该数据): of what, the numbers before it say."""

from __future__ import annotations

from unionstats.link.items.phrases import label
from unionstats.link.items.sites import Site

# Each says nothing without what it is of.
_FIGURES = frozenset(
    {"数据", "数字", "数值", "数目", "指标", "比例", "比率", "比重", "占比", "数量", "水平", "总数", "百分比", "人数"}
)
_POINTS = frozenset({"这", "该", "这一", "这个", "此", "这项", "此项", "该项", "上述", "这些"})
_POINTED = frozenset({"一", "个", "项", "一个", "一项", "组", "一组"})
_PARTS = ("percentage", "ratio")


def this_figure(s: Site) -> str:
    """失业率为5%，这一数字比上月下降0.2个百分点: the item of the number that is pointed at."""
    head = s.turn.head
    if head[-1].text in _VAGUE and (aspect := _aspect(s)):
        return aspect
    if s.turn.link == "share" or len(head) < 2 or _FIGURES.isdisjoint([w.text for w in head]):
        return ""
    head = head[
        : next((i for i, w in enumerate(head) if i and "equals" in w.kinds), len(head))
    ]  # 这一比例 是 去年的 2倍
    at = next((i for i in range(len(head) - 1, 0, -1) if head[i].text in _FIGURES), 0)
    if not at or any(w.letter not in "PDTCU@" for w in head[at + 1 :]):
        return ""
    points = at - 2 if at > 1 and head[at - 1].text in _POINTED else at - 1
    if head[points].text not in _POINTS:
        return ""
    alike = _PARTS if s.mention.kind in _PARTS else (s.mention.kind,)
    told = [x for x, kind in zip(s.seen, s.kinds, strict=True) if kind != "duration"]
    same = [x for x, kind in zip(s.seen, s.kinds, strict=True) if kind in alike]
    last = (same or told)[-1:]
    return last[0].item if last else s.carried


_VAGUE = frozenset({"数据", "数字", "数值"})


def _aspect(s: Site) -> str:
    """在平均工资方面，5月的数据为2000元: what the clause before says that the figure is of; empty if it does not."""
    before = s.before
    if len(before) < 4 or before[-2].text != "方面":
        return ""
    opens = next((i for i in range(len(before) - 3, -1, -1) if before[i].text in ("在", "从") or before[i].breaks), -1)
    return label(before[opens + 1 : -2]) if opens >= 0 and not before[opens].breaks else ""

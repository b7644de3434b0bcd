"""For each of what (每小时) or how reckoned (按年率计算) something is so much: words before a number."""

from __future__ import annotations

from unionstats.link.items.phrases.words import Word


def per_what(ws: list[Word]) -> int:
    """How many words at the end of ``ws`` say for each of what (每小时, 每 千克)."""
    if ws[-1].text.startswith("每") and 1 < len(ws[-1].text) <= len("每立方厘米"):
        return 1
    if len(ws) < 2 or ws[-2].text != "每" or ws[-1].ends("attribute"):  # 每 月收入
        return 0
    return 2 if len(ws[-1].text) <= 3 else 0


def without_rates(ws: list[Word]) -> list[Word]:
    """养老金 人均 月 (增加), 工资 每人 每月 (增加), 全 周 (上涨): without how often, or for what."""
    if "".join([w.text for w in ws[:3]]) in _ALL_THE_TIME:
        return []
    while ws:
        n = per_what(ws)
        if n == len(ws) > 0:
            return []  # 油价上调，每吨 (提高)
        if not n or not (ws[-n - 1].noun or "average" in ws[-n - 1].kinds):
            return ws
        ws = ws[:-n]
    return ws


_ALL_THE_TIME = frozenset(
    {"全周", "全月", "全天", "全日", "整周", "整月", "当周", "单周", "单月", "单日", "本周", "上周"}
)
PERIODS = frozenset("月年日天周季")


def reckoning(ws: list[Word]) -> int:
    """How many words at the end of ``ws`` say how it was reckoned (按年率计算)."""
    if ws[-1].text not in RECKONINGS:
        return 0
    return next((n for n in range(2, min(7, len(ws) + 1)) if ws[-n].text in _RECKONED_BY), 0)


RECKONINGS = frozenset(
    {"计算", "计", "核算", "测算", "统计", "折算", "口径", "因素"}
    | {"物价", "通胀", "可比价", "不变价", "可比价格", "不变价格", "现价"}  # 扣除 物价, 按 不变价
)
_RECKONED_BY = frozenset({"按", "按照", "以", "经", "扣除", "剔除"})

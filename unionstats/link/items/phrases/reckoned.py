"""For each of what (每小时), how (按年率计算) or why (受天气影响) something is so much: words before a number."""

from __future__ import annotations

from unionstats.link.items.phrases.words import Word


def per_what(ws: list[Word]) -> int:
    """How many words at the end of ``ws`` say for each of what (每小时, 每 千克)."""
    if ws[-1].text.startswith("每") and 1 < len(ws[-1].text) <= 4:
        return 1
    if len(ws) < 2 or ws[-2].text != "每" or ws[-1].ends("attribute"):  # 每 月收入
        return 0
    return 2 if len(ws[-1].text) <= 3 else 0


def without_rates(ws: list[Word]) -> list[Word]:
    """养老金 人均 月 (增加), 工资 每人 每月 (增加): without for each of what, or how often, something changed."""
    while len(ws) > 1:
        often = ws[-1].text in PERIODS and (ws[-2].text[0] == "每" or "average" in ws[-2].kinds)
        n = 1 if often else per_what(ws)
        of = ws[-n - 1] if n < len(ws) else ws[-1]
        if not n or n == len(ws) or not (of.noun or of.text[0] == "每" or "average" in of.kinds):
            return ws
        ws = ws[:-n]
    return ws


PERIODS = frozenset("月年日天周季")


def before_span(ws: list[Word]) -> list[Word]:
    """客流量 在 节日期间 (增长): without the time in which it was so, behind what is told."""
    if len(ws) < 3 or not ws[-1].text.endswith("期间"):
        return ws
    at = next((i for i in range(len(ws) - 2, max(0, len(ws) - _SPAN), -1) if ws[i].text in ("在", "于")), 0)
    return ws[:at] if at and ws[at - 1].noun else ws


_SPAN = 6  # words


def reckoning(ws: list[Word]) -> int:
    """How many words at the end of ``ws`` say how it was reckoned (按年率计算) or why it came (受天气影响)."""
    openers = _RECKONED_BY if ws[-1].text in _RECKONINGS else _BECAUSE if ws[-1].text in CAUSES else ()
    return next((n for n in range(2, min(7, len(ws) + 1)) if ws[-n].text in openers), 0) if openers else 0


def without_reason(ws: list[Word]) -> list[Word]:
    """门票收入 则 因 免票政策 (同比 下降): without why it changed; but 因病 返贫 人数 is what changed itself."""
    last = len(ws) - 1
    i = next((i for i in range(last - 2, max(0, last - _SPAN - 2), -1) if ws[i].text in _FOR), 0)
    told = [w for w in ws[:i] if "adverb" not in w.kinds and w.letter != "D" and w.text not in ("则", "却", "也")]
    if not told or not told[-1].noun or told[-1].letter == "T" or len(ws[i + 1].text) == 1:
        return ws
    end = next((k for k in range(i + 2, last) if ws[k].text in _AGAINST), last)
    reason = ws[i + 1 : end]
    if any(w.breaks or w.letter == "#" for w in reason) or reason[-1].text.endswith(_MEASURES):
        return ws
    return [*ws[: ws.index(told[-1]) + 1], *ws[end:]]


_FOR = frozenset({"因", "因为", "由于"})
_AGAINST = frozenset({"同比", "环比", "比", "较", "较之", "相比"})
_MEASURES = (*"数率量额费值款人者户次度", "时间", "收入", "支出", "案件", "事故", "成本", "经费", "现象", "纠纷")


_RECKONINGS = frozenset(
    {"计算", "计", "核算", "测算", "统计", "折算", "口径", "因素"}
    | {"物价", "通胀", "可比价", "不变价", "可比价格", "不变价格", "现价"}  # 扣除 物价, 按 不变价
)
_RECKONED_BY = frozenset({"按", "按照", "以", "经", "扣除", "剔除"})
CAUSES = frozenset({"原因", "缘故", "影响", "冲击", "拖累", "制约", "带动", "拉动", "推动", "作用"})
_BECAUSE = frozenset({"因", "因为", "由于", "受", "受到"})

"""Which way a number's thing went, where a verb before its object, a branch or a sum alone says it."""

from __future__ import annotations

from unionstats import rx
from unionstats.link.items.cases.sites import Site
from unionstats.link.items.phrases.phrases import label
from unionstats.link.items.phrases.words import ASPECTS, Word, meant
from unionstats.model import Change


def raised(site: Site, item: str) -> tuple[str, Change]:
    """提高工效10%, 降低成本5%: the verb of change before its object."""
    head, thing = site.turn.head, site.thing
    at = len(head) - len(thing)
    for k in (at, at - 1):
        moves = 0 <= k < len(head) - 1 and head[k].verb and len(head[k].text) > 1 and head[k].text not in _BY_ITSELF
        if moves and head[k].kinds & {"up", "down"}:
            return label(head[k + 1 :]), "up" if "up" in head[k].kinds else "down"
    return item, ""


# 衰退 可能性, 下跌 家数: what changes by itself has no object
_BY_ITSELF = frozenset({"衰退", "下跌", "下滑", "回落", "萎缩", "回升", "反弹", "上涨", "攀升", "走低", "走高"})


def goes_on(site: Site) -> bool:
    """制造业 增长 7%，采矿业 (2%): does a branch alone stand before the number, behind the change of another?"""
    if not (site.near and site.seen and site.seen[-1].change and site.kinds[-1] == "percentage"):
        return False
    own = site.turn.head
    if not own or own != site.left or site.behind_hedges or any(w.letter in "X#@UPRD" and w.text != "、" for w in own):
        return False
    last = own[-1]
    alike = last.ends("attribute") and site.seen[-1].item.endswith(last.text) and last.text[-1] not in "率重例比度"
    return alike or last.text in _SIDES or _BRANCH.search(last.text) is not None  # 工业投资 增长 9%，技改投资 (16%)


_BRANCH = rx.compile("[业类]$|(?:行业|领域)$")
_SIDES = frozenset({"城镇", "农村", "城市", "乡村", "中央", "地方", "进口", "出口", "线上", "线下"})


def gain(left: list[Word]) -> Change:
    """职工 增收 5.7亿元, 减支 200万元: what the verb right before a sum says; not of a mean (户均 增收 4000元)."""
    while left and (left[-1].text in ASPECTS or "link" in left[-1].kinds):
        left = left[:-1]
    verb = left[-1] if left else None
    if verb is None or meant().get(verb.text) not in _BALANCE or any("均" in w.text for w in left):
        return ""
    return "up" if "raises" in verb.kinds else "down" if "lowers" in verb.kinds else ""


_BALANCE = frozenset({"收入", "支出", "利润", "盈利", "亏损"})

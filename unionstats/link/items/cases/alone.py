"""What a lone character before a number is of: 高 5米, 死 2人, 卖 到 5元 一斤."""

from __future__ import annotations

from unionstats import rx
from unionstats.link.items.cases.sites import Site
from unionstats.link.items.phrases.before import thing_before
from unionstats.link.items.phrases.phrases import from_mark, label, only_acts, strip_left, without_break
from unionstats.link.items.phrases.words import Word, is_tail

_BEFELL = {"死": "死亡", "亡": "死亡", "伤": "受伤"}
_WAYS = "高宽长深厚重"
_OWN = rx.compile("(?:[载自净毛总]重|体重|身[高长]|[全总][长高])$")
_DEALS = frozenset("卖收种养摘捞")  # what is done with goods, which the clause before names
_LONGEST = 8  # characters


def told_whole(s: Site, item: str) -> str:
    """``item``, a lone character, with what it is of: 钟体 宽 4米，(高 5米); (死 2人); 被骗 (8万元)."""
    at = next((i for i in range(len(s.left) - 1, -1, -1) if s.left[i].text in (item, item + "达")), -1)
    if at < 0:
        return item
    if item in _BEFELL and s.whole_unit:
        return _BEFELL[item]
    if at and s.left[at - 1].text == "被":
        return "被" + item
    if item in _WAYS and s.mention.kind == "measure":
        return _whose(s, s.left[:at]) + item
    if item in _DEALS and s.mention.kind in ("money", "measure"):
        return s.level or _named_before(s) or item
    return item


def _whose(s: Site, own: list[Word]) -> str:
    """积雪 可 厚 达 2米; 钟体 宽 4米，(高 5米); 新楼 6层，(高 24米); 奖牌 发 了，(重 50克): the thing told of."""
    while own and (own[-1].letter == "D" or "adverb" in own[-1].kinds):
        own = own[:-1]
    if own and own[-1].letter == "N":
        return label(thing_before(own))
    if not s.near:
        return _named_before(s)
    thing = _OWN.sub("", s.level).rstrip(_WAYS)  # 货轮 载重 3万吨，(长 90米)
    figure = thing in ("全", "总") or is_tail(thing, "attribute") or is_tail(thing, "dimension")  # 直径 5厘米，(重 9克)
    return "" if figure else thing


def _named_before(s: Site) -> str:
    """The thing that the clause before begins with, or ends in: 鸡毛菜 涨价 最多, 最贵 的 是 鸡毛菜."""
    clause = strip_left(from_mark(without_break(s.before)))
    clause = clause[bool(clause) and clause[0].text == "的" :]  # 今年 的|黄瓜 不错
    end = next((i for i, w in enumerate(clause) if w.letter not in "NGA"), len(clause))
    topic = clause[:end]
    where = end < len(clause) and clause[end].letter == "F"  # 公园 里 有 一块 巨石，(重 12吨)
    if where or not topic or topic[-1].letter != "N" or any(w.text == "是" for w in clause[end:]):
        at = next((i + 1 for i in range(len(clause) - 1, -1, -1) if clause[i].letter not in "NGA"), 0)
        topic = clause[at:]
    said = label(topic)
    return said if topic and topic[-1].letter == "N" and len(said) <= _LONGEST and not only_acts(topic) else ""

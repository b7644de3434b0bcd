"""The signs and the numbers before the blocks of a page, and whether what stands behind them is news of its own."""

from __future__ import annotations

from itertools import pairwise

from unionstats import gazetteer, rx
from unionstats.segment import datelines, kinds
from unionstats.segment.headlines import news
from unionstats.segment.lines import Block
from unionstats.segment.unit import Unit
from unionstats.segment.units import likeness

_BEGINS = rx.compile(
    r"(?:近日|日前|昨日|昨天|今天|今日|连日来|记者|根?据|[^，。]{0,8}\d{1,2}[月日]|[^，。]{2,20}?(?:近日|日前|昨日|\d{1,2}日))"
)

PICTURES = frozenset("▲△↑⬆➥👆☝")  # before a line below a picture
PLAIN = "-+*·"  # signs of any list
ALWAYS = "例："  # what stands under one of these is never the points of one text
HEAD = 8  # a headline of news is no shorter
_NEWS = 11  # nor, where it opens with what someone is called (“铁人”的徒弟), so short
COUNTED = 3  # so many numbers make a list


def mark(block: Block) -> str:
    """The class of the sign before a block: emojis are one class, list numbers none.

    So are a headline in brackets, a case with its number (案例一 …) and a name with a colon alone on its line.
    """
    if kinds.case(block.text):
        return "例"
    if not block.marker and block.text[-1:] == "：":
        return "："
    if not block.marker and block.text[:1] not in ("【", "〔"):
        return ""
    if not block.marker and kinds.bracketed(block.text):
        return "【】"
    if not block.marker or block.numbered:
        run_in = block.text.startswith(("【", "〔")) and not block.text.endswith(("】", "〕"))
        return "【" if run_in and not block.numbered else ""
    return block.marker if block.marker in "▲△▼▽◆◇●○■□★☆▪▫•·‣►▶▷➤➢✦✧❖◎※◉⊙¤◤◢-+*" else "emoji"


# 【梧州】市总工会…: an item behind the name of its place
_PLACED = rx.compile("[【〔]([\u3400-\u9fff]{2,8})[】〕]")


def placed(text: str) -> int:
    """Where the text of an item begins behind the name of its place in brackets, 0 where it has none."""
    m = _PLACED.match(text)
    return m.end() if m is not None and gazetteer.lookup(m[1]) else 0


def number(block: Block) -> str:
    """The class of a block's number: 1 for 1, 2, 3, 一 for 一, 二, 三, "" where it has none."""
    return "" if not block.numbered else "1" if block.digits else "一"


# Whose news an item is: 中央气象台：…, 某某县总工会今年…
_WHOSE = rx.compile(
    r"[\u3400-\u9fff、]{2,14}：|[\u3400-\u9fff]{2,10}?(?:[省市县区州旗镇乡部局委厅院署会台社国]|集团|公司|铁路|央行)"
)


def own_sign(units: list[Unit]) -> str:
    """What stands before three or more sentences, each of which says whose news it is, and the page has no other text.

    A sign (■), or ``1`` for the numbers 1, 2, 3; nothing where no page is set so.
    """
    text = [u for u in units if u.sort in ("head", "body")]
    first = next((u for u in text if u.sort == "body"), None)
    sign = (mark(first.block) or number(first.block)) if first and first.block.marker else ""
    parts = [u for u in text if (mark(u.block) or number(u.block)) == sign]
    if sign in ("", *PLAIN, "一") or len(parts) < COUNTED or len(parts) * 4 < (len(text) - text.index(parts[0])) * 3:
        return ""
    told = [u for u in parts if len(u.text) >= 2 * HEAD and kinds.finished(u.text) and u.text[-1] not in "：:；;"]
    whose = {m[0] for u in told if (m := _WHOSE.match(u.text)) is not None}
    dated = sum(1 for u in told if begins(u.text) and _WHOSE.match(u.text) is None)
    return sign if len(told) * 4 >= len(parts) * 3 and (len(whose) + dated) * 3 >= len(parts) * 2 else ""


def headed_by_numbers(units: list[Unit]) -> int:
    """How many texts stand below a numbered headline of their own: 01 …, 02 …, or 一、…, 二、…, but not both."""
    heads = [u for u, after in pairwise(units) if u.sort == "head" and u.block.numbered and after.sort == "body"]
    again = len({u.block.marker for u in heads}) < len(heads)  # 01, 02, 01, 02: the parts of several texts
    return len(heads) if len({number(u.block) for u in heads}) == 1 and not again else 0


def are_news(heads: list[tuple[str, str]]) -> bool:
    """True where the headlines after the first body are whole news headlines: long, and told again by their leads,
    most of which begin as news does (近日, 5日)."""
    if any(len(head) < HEAD or (head[0] == "“" and head[-1] != "”" and len(head) < _NEWS) for head, _ in heads):
        return False
    told = [begins(lead) or datelines.opening(lead) is not None or news(head, lead) for head, lead in heads]
    return sum(told) * 2 >= len(told) and sum([likeness(*head) for head in heads]) >= 0.3 * len(heads)


def begins(text: str) -> bool:
    return bool(_BEGINS.match(text))

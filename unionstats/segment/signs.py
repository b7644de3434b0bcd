"""The signs and the numbers before the blocks of a page, and whether what stands behind them is news of its own."""

from __future__ import annotations

from itertools import pairwise

from unionstats import rx
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
ALWAYS = "：【】"  # what stands under one of these is never the points of one text
HEAD = 8  # a headline of news is no shorter
_NEWS = 11  # nor, where it opens with what someone is called (“铁人”的徒弟), so short
COUNTED = 3  # so many numbers make a list


def mark(block: Block) -> str:
    """The class of the sign before a block: emojis are one class, list numbers none.

    So are a headline in brackets and a name with a colon alone on its line.
    """
    if not block.marker and block.text[-1:] == "：":
        return "："
    if not block.marker and block.text[:1] != "【":
        return ""
    if not block.marker and kinds.bracketed(block.text):
        return "【】"
    if not block.marker or block.numbered:
        run_in = block.text.startswith("【") and not block.text.endswith("】")
        return "【" if run_in and not block.numbered else ""
    return block.marker if block.marker in "▲△▼▽◆◇●○■□★☆▪▫•·‣►▶▷➤➢✦✧❖◎※◉⊙¤◤◢-+*" else "emoji"


def number(block: Block) -> str:
    """The class of a block's number: 1 for 1, 2, 3, 一 for 一, 二, 三, "" where it has none."""
    return "" if not block.numbered else "1" if block.digits else "一"


def headed_by_numbers(units: list[Unit]) -> int:
    """How many texts stand below a numbered headline of their own: 01 …, 02 …, or 一、…, 二、…, but not both."""
    heads = [u for u, after in pairwise(units) if u.sort == "head" and u.block.numbered and after.sort == "body"]
    return len(heads) if len({number(u.block) for u in heads}) == 1 else 0


def are_news(heads: list[tuple[str, str]]) -> bool:
    """True where the headlines after the first body are whole news headlines: long, and told again by their leads,
    most of which begin as news does (近日, 5日)."""
    if any(len(head) < HEAD or (head[0] == "“" and head[-1] != "”" and len(head) < _NEWS) for head, _ in heads):
        return False
    told = [begins(lead) or datelines.opening(lead) is not None or news(head, lead) for head, lead in heads]
    return sum(told) * 2 >= len(told) and sum([likeness(*head) for head in heads]) >= 0.3 * len(heads)


def begins(text: str) -> bool:
    return bool(_BEGINS.match(text))

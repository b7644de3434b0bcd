"""The signs and the numbers before the blocks of a page, and whether what stands behind them is news of its own."""

from __future__ import annotations

from itertools import groupby, pairwise

from unionstats import rx
from unionstats.segment import datelines, kinds
from unionstats.segment.headlines import news
from unionstats.segment.lines import Block
from unionstats.segment.unit import Unit
from unionstats.segment.units import likeness

_BEGINS = rx.compile(
    r"(?:近日|日前|昨日|昨天|今天|今日|连日来|记者|根?据|[^，。]{0,8}\d{1,2}[月日]|[^，。]{2,20}?(?:近日|日前|昨日|\d{1,2}日))"
)

# Whose news an item is: 中央气象台：…, 某某县总工会今年…
_WHOSE = rx.compile(
    r"[\u3400-\u9fff、]{2,14}：|"
    r"[\u3400-\u9fff]{2,10}?(?:省|市|县|区|州|旗|镇|乡|总工会|集团|公司|铁路|央行|国务院|部|局|委|厅|院|署|会|台|社|国)"
)

PICTURES = "▲△↑⬆➥👆☝"  # before a line below a picture
PLAIN = "-+*·"  # signs of any list
ALWAYS = "例：【】"  # what stands under one of these is never the points of one text
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


def own_signs(units: list[Unit], bodies: list[Unit]) -> tuple[set[str], set[str]]:
    """The signs before news of their own, which are listed, and those of them that stand under the name of a column."""
    signs = {mark(u.block) for u in bodies if u.block.marker} - {"", *PLAIN}
    own = {m for m in signs if _news_items(units, [u for u in units if mark(u.block) == m])}
    for u in bodies if own else ():
        u.listed = u.listed or mark(u.block) in own
    columns = _columns(units)
    return own | columns, columns


def _columns(units: list[Unit]) -> set[str]:
    """The signs of items that stand under the name of a column below other texts (海外工运, ◇…, ◇…), marked as such."""
    found: set[str] = set()
    for i, u in enumerate(units):
        name = _ORNAMENT.sub("", u.text)
        if u.sort not in ("head", "column", "box") or u.block.level or not _COLUMN.fullmatch(name):
            continue
        if not any(x.sort == "body" for x in units[:i]):
            continue
        sign, below = next(groupby(units[i + 1 :], lambda x: mark(x.block) if x.sort == "body" else ""), ("", iter(())))
        run = list(below)
        if u.sort == "box" and any(_OF_ALL.match(x.text) for x in run):
            continue  # 数说: ●湖城今年…, ●全市…: a box tells all of one place
        listed = sign and sign not in PLAIN + PICTURES + ALWAYS and len(run) >= COUNTED
        if listed and (_each_tells(run) or _each_of_whom(run)):
            found.add(sign)
            u.sort = "column"
            for x in run:
                x.listed = True
    return found


# 8月全市新建商品住宅…: of a place that was named before
_OF_ALL = rx.compile(r"(?:[^，。：]{0,8}[月年日季度末底今])?全[市县区州省]")


def _each_of_whom(run: list[Unit]) -> bool:
    """True where all of ``run`` are whole sentences, and most begin with a place or with who acts there (湛江 5月…)."""
    whole = all(len(u.text) >= _TEXT and kinds.finished(u.text) for u in run)
    whose = sum(begins(u.text) or bool(_WHOSE.match(u.text) or _WHOM.match(u.text)) for u in run)
    return whole and whose * 4 >= len(run) * 3


_TEXT = 24  # characters: an item is no shorter
_COLUMN = rx.compile("[一-龥]{2,8}")  # the name of a column is no longer
_ORNAMENT = rx.compile(r"[\s〔〕\[\]【】〖〗《》「」●○■□◆◇★☆▲△·|｜—-]")
_WHOM = rx.compile("[一-龥—－]{2,8} |[一-龥]{2,14}?(?:分局|基地|机务段|港|矿|厂|园区|新区|山|路)")


def _news_items(units: list[Unit], parts: list[Unit]) -> bool:
    """True where nothing is text but ``parts``, three or more, each a sentence that says whose news it is."""
    text = [u for u in units if u.sort in ("head", "body")]
    parts = [u for u in parts if u.sort in ("head", "body")]  # not a day or a byline with the same sign before it
    if len(parts) < 3 or any(u.sort == "body" for u in text[: text.index(parts[0])]):
        return False
    return len(parts) * 4 >= (len(text) - text.index(parts[0])) * 3 and _each_tells(parts)


def _each_tells(parts: list[Unit]) -> bool:
    """True where most of ``parts`` are whole sentences, and most say whose news they are."""
    told = [u for u in parts if len(u.text) >= 16 and kinds.finished(u.text) and u.text[-1] not in "：:；;"]
    whose = {m[0] for u in told if (m := _WHOSE.match(u.text)) is not None}
    dated = sum(1 for u in told if begins(u.text) and _WHOSE.match(u.text) is None)
    return len(told) * 4 >= len(parts) * 3 and (len(whose) + dated) * 3 >= len(parts) * 2


def _counted(u: Unit) -> bool:
    return u.sort in ("head", "body") and u.block.numbered and u.block.marker[0].isdigit()


def counted_news(units: list[Unit]) -> bool:
    """True where the parts numbered 1, 2, 3 are news of their own, and not the points of one text.

    Either nothing is text but they, each a sentence that says whose news it is; or they are headlines that their
    texts tell again.
    """
    text = [u for u in units if u.sort in ("head", "body")]
    parts = [u for u in text if _counted(u)]
    if not parts or parts[0].sort == "body":
        return _news_items(units, parts)
    heads = [(u, after) for u, after in pairwise(text) if _counted(u) and u.sort == "head" and after.sort == "body"]
    return len(heads) * 4 >= len(parts) * 3 and are_news([(u.text, after.text) for u, after in heads])


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

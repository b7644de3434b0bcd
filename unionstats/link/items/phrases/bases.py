"""What each of two changes is against where both are told at once: 环比、同比分别提高3.8个、10.4个百分点."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from unionstats import rx
from unionstats.link.items.phrases.against import reference
from unionstats.model import Basis, Mention

_BASE = (
    "[同环]比|[较比]?(?:[上去]年(?:同期|[末底])?|年初|上个?季度|(?:上个?|前一?个)月)[末底]?(?:[同环]比)?(?:增[长加])?"
)
# 增幅 分别 比上月末和去年同期 高1.3个和1.5个百分点: 分别 may stand before them, too
_TWO = rx.compile(
    rf"(?P<first>(?:分别|各)[与同]?)?(?P<a>{_BASE})[、和与及](?P<b>{_BASE})(?:相比[，,]?)?[^，。；\d]{{0,4}}?"
    r"(?(first)|(?:分别|各))[^，。；\d]{1,10}(?=\d)"
)


def in_order(
    text: str, span: tuple[int, int], mentions: Sequence[Mention], numbers: Sequence[int]
) -> Iterator[tuple[int, Basis]]:
    """The basis of each of the ``numbers`` of a sentence for which it is told in the order of a list, by the index."""
    for m in _TWO.finditer(text, *span):
        said = (m["a"], m["b"])
        told = [k for k in numbers if mentions[k].start >= m.end()][: len(said)]
        if len(told) == len(said) and mentions[told[0]].start == m.end():
            yield from ((k, reference(base)) for k, base in zip(told, said, strict=True))

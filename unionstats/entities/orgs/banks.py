"""The banks of the country where a place or its level stands before them: 石桥县农行, 市建行.

They are its branches there, whose names they bear in full: 中国农业银行石桥县支行, 中国建设银行永丰市分行.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from unionstats import rx
from unionstats.entities import org_words as words
from unionstats.entities.orgs.page import Page, Reader, Span, full
from unionstats.entities.whole import Trigger

BANKS = frozenset(f"中国{bank}银行" for bank in ("工商", "农业", "建设", "农业发展", "邮政储蓄")) | {
    "中国银行",
    "交通银行",
}
_AT = rx.compile("[省市区县州盟旗](?:中国)?[农工建中交邮]")
_OF_MANY = ("系统", "等")  # 市农行系统, 县农行等银行


@cache
def readers() -> tuple[tuple[Reader, Trigger], ...]:
    """What reads them, with what stands in a paragraph that has one."""
    return ((_branches, _AT),)


def _branches(page: Page) -> Iterator[Span]:
    text = page.text
    for k in page.known:
        if k.known is None or k.name not in BANKS or text.startswith(_OF_MANY, k.end):
            continue
        place, level = page.place_at_end.get(k.start), text[k.start - 1 : k.start]
        if place and place.adcode not in ("", "100000") and full(place):
            name = k.name + "{}" + _sort(place.adcode.endswith("00"))
            yield Span(page.headed(place), k.end, "place", "firm", name, place=place)
        elif not place and level in words.LEVELS and page.level_opens(k.start - 1):
            yield Span(k.start - 1, k.end, "level", "firm", k.name + "{}" + _sort(level in "省市州盟"), level=level)


def _sort(wide: bool) -> str:
    return "分行" if wide else "支行"

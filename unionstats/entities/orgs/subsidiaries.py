"""Firms of a group that are called after a place and what they do: 中国石油所属|甘肃销售公司，宁夏销售公司."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from unionstats import rx
from unionstats.entities import org_words as words
from unionstats.entities.orgs.page import Page, Reader, Span
from unionstats.entities.whole import Trigger


@cache
def readers() -> tuple[tuple[Reader, Trigger], ...]:
    """What reads them, with what stands in a paragraph that has one."""
    return ((_below, _BELOW_ANY),)


_BELOW_ANY = ("下属", "所属", "旗下", "属下", "麾下", "直属")


# 突尼斯海军|下属的|海岸警卫队, 内政部所属的|防灾减灾厅: an office or a force of the one before, in no list
_BODY = rx.compile(
    "(?:下属|所属|旗下|属下|麾下|直属)的?"
    "(?P<name>(?![各多两几一某全有该])[一-龥]{2,10}?(?:警卫队|边防军|卫队|警备队|总队|支队|巡逻队|司令部|舰队|局|署|厅|管理处|委员会|研究院|研究所|研究中心|实验室|基金会|煤矿|总站|[水电]厂|设计院|警察部队))"
    "(?![长员部里面内属等及])"
)


def _below(page: Page) -> Iterator[Span]:
    """The office or the force below another body that is named."""
    text = page.text
    for m in _BODY.finditer(text):
        start, end = m.span("name")
        if not page.whole_end(end) or not _named(page, m.start()):
            continue
        inside = page.tokens.words_between(start, end)
        if any(map(words.stops, inside)) or any(p.start == start for p in page.places):
            continue
        kind = words.kind_of(m["name"])
        yield Span(start, end, "name", kind, m["name"])


def _named(page: Page, end: int) -> bool:
    """Does the name of a body end at ``end``?"""
    return end in page.known_at_end or page.text.endswith(_BODIES, 0, end)


_BODIES = ("部", "军", "军方", "局", "署", "厅", "院", "委员会", "集团", "公司", "大学", "警方", "政府")

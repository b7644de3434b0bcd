"""Bodies with a name in quotation marks inside theirs: 山东“青禾”农业发展有限公司, 石桥镇“绿源”蔬菜专业合作社."""

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
    return ((_quoted, _QUOTED),)


# A form of firms that nothing else has may stand right behind the marks; others say what is done there (食品厂).
_QUOTED = rx.compile(
    "“(?P<name>[一-龥A-Za-z0-9·]{1,8})”"
    "(?:(?P<field>[一-龥]{0,14}?)(?P<form>(?:股份|责任)?有限(?:责任)?公司)"
    "|[一-龥]{2,10}?(?:集团|公司|(?<![工一-十])厂|(?:专业)?合作(?:联)?社|家庭农场|志愿者?(?:服务)?[队团]|志愿者?协会|艺术团|大?[酒饭]店|幼儿园|敬老院|养老院|俱乐部))"
    "(?![一-龥]*?”)"
)
# “四上”企业, “五星级”酒店, “僵尸”企业: of what sort many are; and what is told between a quote and a firm.
_SORTS = rx.compile("[一二三四五六七八九十百千万两双多]|级$|型$|字号$|化$|式$|[小微]|僵尸|皮包|空壳|明星|龙头")
_TOLD = rx.compile(
    "[的了在是有和与等及由对把被让从向于将为所受使给以]|[该本各每这那某]|(?:发放|覆盖|提供|走进|进入|落户|成立|荣获|称号|活动|行动|工程|项目|计划|品牌|模式|企业)"
)


def _quoted(page: Page) -> Iterator[Span]:
    text = page.text
    for m in _QUOTED.finditer(text):
        inner = m["field"] or "" if m["form"] else text[m.end("name") + 1 : m.end()]
        if _SORTS.search(m["name"]) or _TOLD.search(inner) or not page.whole_end(m.end()) or page.titled(m.start()):
            continue
        place = page.place_at_end.get(m.start())
        # 石桥村“绿源”合作社: a village that nobody knows
        if place is None and not page.opens(m.start()) and text[m.start() - 1] not in "市县区镇乡村":
            continue
        start = page.headed(place) if place else m.start()
        name = text[start : m.end()]
        yield Span(start, m.end(), "name", words.kind_of(name), name, place=place)

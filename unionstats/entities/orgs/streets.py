"""The offices and unions of a street that no list has, named after it: 青莲路办事处, 人民路街道工会."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from unionstats import rx
from unionstats.entities import org_words as words
from unionstats.entities.orgs.page import Page, Reader, Span
from unionstats.entities.whole import Trigger

_STREET = rx.compile(
    "(?P<kind>街道|[路街镇乡])(?:(?P<office>办(?:事处)?(?![事理公学到案成好完起]))|(?<=街道)(?P<union>(?:联合|总)?工会(?:联合会|委员会)?)"
    "|(?<=街道)党工委)(?!会员|干部|成员|委员)"
)
_OFFICES = ("街道", "路办", "街办", "镇办", "乡办")
_HAN = rx.compile("[一-龥]+")
# 所在街道办事处, 十个街道办事处, 沿街办事处: any of them, or none.
_ANY = rx.compile(
    "[各该所每某本全几多数两个些的等]|当地|辖区|相关|有关|附近|属地|社区|乡镇|城市|主要|中心|[沿上逛乡]$|[市县区镇]$"
)
# What somebody has of it, or does to it, in one character before the name.
_LEADS = frozenset("从据由对向在到为与和同跟给让使被把经按请")
# What a neighbourhood of a street is called after may be any word: 明月路街道, 胜利桥街道.
_WAYS = ("路", "街", "桥", "门", "巷")


@cache
def readers() -> tuple[tuple[Reader, Trigger], ...]:
    """What reads them, with what stands in a paragraph that has one."""
    return ((_streets, _OFFICES),)


def _streets(page: Page) -> Iterator[Span]:
    text = page.text
    for m in _STREET.finditer(text):
        at = m.start()
        short = m["kind"] != "街道"
        if at + len(m["kind"]) in page.place_at_end or (short and m["office"] == "办") or not page.whole_end(m.end()):
            continue
        if page.in_place(at, m.end()):
            continue
        for n in sorted(range(1 if short else 2, 5), key=lambda n: (at - n not in page.place_at_end, -n)):
            start = at - n
            name = text[max(start, 0) : at]
            if start < 0 or not _HAN.fullmatch(name) or not page.clear(start) or not _begins(page, start):
                continue
            if page.word_at(start) in _LEADS and n > 1:
                continue  # 从|石桥街道办事处
            named = short or name.endswith(_WAYS)
            if _ANY.search(name) or (not named and any(map(words.stops, page.tokens.words_between(start, at)))):
                break
            whole = text[start : m.end()] + ("事处" if m["office"] == "办" else "")
            kind = "union" if m["union"] else "government" if m["office"] else "party"
            if p := page.place_at_end.get(start):
                yield Span(page.headed(p), m.end(), "place", kind, "{}" + whole, place=p)
            else:
                yield Span(start, m.end(), "name", kind, whole)
            break


def _begins(page: Page, start: int) -> bool:
    """May the name of a street begin at ``start``: where a clause does, behind a place, 、 or a verb?"""
    listed = page.text[start - 1 : start] in ("、", "和")
    return page.opens(start) or start in page.place_at_end or listed or words.stops(page.before(start))

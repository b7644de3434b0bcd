"""Unions named by what the plant, the office or the trade does alone: 炼钢厂工会, 热力公司工会, 快递行业工会."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from unionstats import rx
from unionstats.entities import org_words as words
from unionstats.entities.orgs.page import HAN, Page, Reader, Span
from unionstats.entities.orgs.stems import glued_head
from unionstats.entities.whole import Trigger
from unionstats.tokens import is_word, tag


@cache
def readers() -> tuple[tuple[Reader, Trigger], ...]:
    """What reads them, with what stands in a paragraph that has one."""
    return ((_unions, _UNION), (_branches, ("分公司",)))


# What they are the unions of; behind a number too: 一分公司工会, 三矿工会.
_OF = "分公司|子公司|公司|集团|分厂|厂|矿|车间|工区|作业区|项目部|部|处|段|队|站|所|行业|系统"
_UNION = rx.compile(
    f"(?P<of>{_OF})(?P<union>(?:联合)?工会(?:委员会|联合会)?)(?!会员|干部|工作|经费|组织[数率建覆]|积极分子|小组|分会|[数的])"
)
# These tell of a kind, whatever stands before them.
_KINDS = frozenset(
    {
        *("总公司", "集团公司", "股份公司", "母公司", "跨国公司", "工厂", "总厂", "煤矿", "钢厂", "电厂", "水厂"),
        *("总部", "本部", "干部", "内部", "外部", "全部", "支部", "党支部", "俱乐部", "工程部", "总队", "支队", "大队"),
        *("总站", "车站", "医务所", "研究所", "事务所", "厂矿"),
    }
)
_NUMBER = rx.compile("[一二三四五六七八九十]{1,2}")
_MANY = frozenset("各某该本我全每其这那")
# What those above do to them, in words that are nouns too.
_LEADS = frozenset({"指导", "帮扶", "培训", "调研", "检查", "考核", "评选", "督导", "援建", "推荐"})
_LONGEST = 8


def _unions(page: Page) -> Iterator[Span]:
    """Those that a clause begins with, where what stands before tells which plant it is."""
    text = page.text
    for m in _UNION.finditer(text):
        start = _begin(page, m.start("union"), m.start())
        if start < m.start("union") and page.whole_end(m.end()):
            yield Span(start, m.end(), "name", "union", text[start : m.end()])


_BRANCH = rx.compile("(?:分公司)(?!经理|级|[化长数])")


def _branches(page: Page) -> Iterator[Span]:
    """Branches of a firm that need not be named in its own paper, by their number or trade: 八分公司, 物资分公司."""
    for m in _BRANCH.finditer(page.text):
        start = _begin(page, m.end(), m.start())
        if start < m.start() and start not in page.place_at_end and page.whole_end(m.end()):
            yield Span(start, m.end(), "name", "firm", page.text[start : m.end()])


def _begin(page: Page, stop: int, noun: int) -> int:
    """Where the name begins whose plant ends at ``stop`` and is called so from ``noun`` on; ``stop`` if it is none."""
    text, at = page.text, stop
    while at > max(0, stop - _LONGEST) and not (at <= noun and page.opens(at)):
        a = page.tokens.span_at(at - 1)[0]
        a += glued_head(text, text[a:at], a)  # to the segmenter 从恒岳 may be a name
        word, own = text[a:at], text[a : min(at, noun)]  # 炼钢厂 and 炼钢 of it
        if not HAN.match(word) or word in _KINDS or word[0] in _MANY or at in page.place_at_end:
            return stop
        levelled = word[-1] in words.LEVELS and (len(word) == 1 or (len(word) == 2 and not is_word(word)))
        if levelled and page.level_opens(at - 1):  # 时任|市|快递行业工会, 为市|物流园区工会
            return stop
        if own and not _NUMBER.fullmatch(own) and not (text[noun] == "厂" and _does(own, noun - a)) and _any(own):
            return stop
        at = a
    return at if noun - at > (not _NUMBER.match(text, at, noun)) and page.opens(at) else stop


def _does(own: str, length: int) -> bool:
    """Is it what a plant does, right before 厂: 洗煤厂?"""
    return 1 < len(own) == length and tag(own).startswith("v")


def _any(own: str) -> bool:
    """Does ``own`` speak of any plants, or of what somebody does to them?"""
    return own in _LEADS or own in words.classes() or words.generic().get(own, False) or words.stops(own)

"""Firms named by a trade: 太原钢铁, 绿地控股."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from unionstats import rx
from unionstats.entities import org_words as words
from unionstats.entities.orgs.page import HAN, Page, Reader, Span, full
from unionstats.entities.orgs.stems import branded, glued_head
from unionstats.entities.whole import Trigger
from unionstats.tokens import is_word, tag


@cache
def readers() -> tuple[tuple[Reader, Trigger], ...]:
    """What reads them, with what stands in a paragraph that has one."""
    return ((_trades, _trade()),)


_FIRM_TAIL = rx.compile(
    r"(?:产业|行业|领域|企业|工业|业|市场|大省|大市|基地|生产|出口|进口|消费|需求|项目|运输|器材|客运|货运|产品|产量|产能|线|区|工程|施工|建设|标段|[0-9]"
    r"|支付|互联|通信|通讯|终端|电话|网络|基站|医疗|办公|宽带|诈骗|资费|设备|技术|基础|运营|增值|服务|信号|硬盘|电源|厕所|图书|法庭|微法|平台|客户端)"
)


def _trades(page: Page) -> Iterator[Span]:
    """Firms named by a trade, behind a place or a name of their own: 太原钢铁, 绿地控股."""
    table, text = words.trades(), page.text
    for m in _trade().finditer(text):
        start, end = m.span()
        if not page.whole_end(end):
            continue
        p = page.place_at_end.get(start)
        if _FIRM_TAIL.match(text, end) and (p or not _ACTS.match(text, end)):
            continue
        if k := page.known_at_end.get(p.start if p else start):
            if k.kind == "firm" and (p or "own" in table[m[0]]):
                yield Span(k.start, end, "name", "firm", text[k.start : end], known=k.known)
        elif p and p.adcode not in ("", "100000") and not full(p) and "place" in table[m[0]]:
            begin = branded(page, p.start)  # 陕煤|黄陵矿业
            yield Span(begin, end, "name", "firm", text[begin:end], place=p)
        elif p is None and (begin := _named(page, start, end, acting="own" not in table[m[0]])) < start:
            yield Span(begin, end, "name", "firm", text[begin:end])


# What firms do, not trades: behind a name that is a word too (天元矿业|签订), and behind any where the trade has no
# mark in the list.
_ACTS = rx.compile(
    "(?:[去今前]年|上半年|下半年|[一二三四]季度|日前|近日|当天|已|共|累计|同时|还|又|成功|顺利|正式|连续|先后|一次性|一举|首次|再次|独家|再){0,3}"
    "(?:签[订约署下]|接[获到单]|承[接建揽造]|交付|建造|中标|投资|获得?(?![取])|荣获|拥有|推出|宣布|发布|公布|披露|研制|研发|开工|完工|下水|投产|停产|复产"
    "|与|和[^、，。；]{1,16}签|为|向|从|在|将|把|被|称|表示|现?有(?:职工|员工|干部|在[职岗]|各类|[0-9])|成立|上市|收购|并购|出资|捐[款赠助献]|裁员|招聘|安排|组织|召开|举[行办]|坚持|通过"
    "|生产(?![厂能商基线率力许者经企])|实现|完成|达产|销售(?![额收网渠])|出口(?![额量产创])|加工(?![能厂基业企])|运送|运输了|打[井通]|盈利|亏损|净利润|营收|营业收入|股价)"
)


def _named(page: Page, start: int, end: int, *, acting: bool) -> int:
    """Where the name begins that the trade at ``start``-``end`` ends; ``start`` where none stands before it.

    With ``acting`` a clause must tell what it does; so it must of one whose name is a word (远景矿业).
    """
    text, tokens = page.text, page.tokens
    if not start:
        return start
    a, b = tokens.span_at(start - 1)
    if b > start and start - a == 1:  # 南|山铝业
        a = tokens.span_at(a - 1)[0] if a and HAN.match(text, a - 1) else a
    word = text[a:start]
    if len(word) == 1 and a and tag(word)[:1] != "v" and HAN.match(text, a - 1) and not page.opens(a):  # 新江|洲
        a = tokens.span_at(a - 1)[0]
        word = text[a:start]
    opens = page.opens(a) or text[a - 1] == "、"
    if not (opens and 2 <= len(word) <= 4 and _HAN.fullmatch(word)) or words.stops(word) or glued_head(text, word, a):
        return start
    if words.proper(word) and not acting and tokens.is_edge(start):
        return a
    known = is_word(word) and (tag(word)[:1] not in ("n", "q") or word in words.generic())
    if known or word in words.sorts() or word[0] in _NUMBERS or word[-1] in words.LEVELS or word in words.standing():
        return start
    return a if _ACTS.match(text, end) else start


_HAN = rx.compile("[一-龥]+")
_NUMBERS = frozenset("一二两三四五六七八九十几数多各某该本全")


@cache
def _trade() -> re.Pattern[str]:
    return rx.compile("|".join(sorted(words.trades())))

"""Firms named by a trade: 太原钢铁, 绿地控股."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from unionstats import rx
from unionstats.entities import org_words as words
from unionstats.entities.org_page import HAN, Page, Reader, Span, full
from unionstats.entities.org_stems import glued_head
from unionstats.entities.whole import Trigger


@cache
def readers() -> tuple[tuple[Reader, Trigger], ...]:
    """What reads them, with what stands in a paragraph that has one."""
    return ((_trades, _trade()),)


_FIRM_TAIL = rx.compile(
    r"(?:产业|行业|领域|企业|工业|业|市场|大省|大市|基地|生产|出口|进口|消费|需求|项目|运输|器材|客运|货运|产品|产量|产能|线|[0-9]"
    r"|支付|互联|通信|通讯|终端|电话|网络|基站|医疗|办公|宽带|诈骗|资费|设备|技术|基础|运营|增值|服务|信号|硬盘|电源|厕所|图书|法庭|微法|平台|客户端)"
)


def _trades(page: Page) -> Iterator[Span]:
    """Firms named by a trade, behind a place or a name of their own: 太原钢铁, 绿地控股."""
    table, text = words.trades(), page.text
    for m in _trade().finditer(text):
        start, end = m.span()
        if not page.whole_end(end) or _FIRM_TAIL.match(text, end):
            continue
        p = page.place_at_end.get(start)
        if k := page.known_at_end.get(p.start if p else start):
            if k.kind == "firm" and (p or "own" in table[m[0]]):
                yield Span(k.start, end, "name", "firm", text[k.start : end], known=k.known)
        elif p and p.adcode not in ("", "100000") and not full(p) and "place" in table[m[0]]:
            yield Span(p.start, end, "name", "firm", text[p.start : end], place=p)
        elif p is None and "own" in table[m[0]]:
            word = page.before(start)
            begin = start - len(word)
            own = 2 <= len(word) <= 4 and HAN.match(word) and words.proper(word) and not words.stops(word)
            if own and (page.opens(begin) or text[begin - 1] == "、") and not glued_head(text, word, begin):
                yield Span(begin, end, "name", "firm", text[begin:end])


@cache
def _trade() -> re.Pattern[str]:
    return rx.compile("|".join(sorted(words.trades())))

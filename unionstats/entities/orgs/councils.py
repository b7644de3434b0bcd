"""Councils of a place whose field is said with verbs: 安福县根治拖欠农民工工资工作领导小组办公室, 省某赛组委会."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from unionstats import rx
from unionstats.entities import org_words as words
from unionstats.entities.orgs.page import Page, Reader, Span, foreign, full
from unionstats.entities.whole import Trigger


@cache
def readers() -> tuple[tuple[Reader, Trigger], ...]:
    """What reads them, with what stands in a paragraph that has one."""
    return ((_councils, _COUNCILS),)


_COUNCILS = ("领导小组", "协调小组", "三方委员会", "领导组", "联席会议", "专班", "组委会", "组织委员会", "指挥部")
_COUNCIL = rx.compile(f'(?P<field>(?:[“"][一-龥]{{2,8}}[”"])?[一-龥]{{2,20}})(?:{"|".join(_COUNCILS)})(?:办公室)?')
_LEVEL_COUNCIL = rx.compile(f"(?P<level>自治区|[省市县区州旗]){_COUNCIL.pattern}")
_OF_ALL = rx.compile(f"全国{_COUNCIL.pattern}")
# A council has its field in its name, not who sets it up, holds it or is in it.
_SET_UP = rx.compile(
    "[成建设]立|组[建成织]|召开|举行|主持|抽调|参加|担任|落实|牵头|[为由以各等了的并与和及在于是有对向把将被到从]"
)


def _councils(page: Page) -> Iterator[Span]:
    """Councils of a place or the country whose field is said with verbs: 安福县根治拖欠农民工工资工作领导小组."""
    for p in page.places:
        m = _COUNCIL.match(page.text, p.end) if full(p) and not foreign(p) else None
        if m and not _SET_UP.search(m["field"]) and page.whole_end(m.end()):
            start = page.headed(p)
            yield Span(start, m.end(), "place", "government", "{}" + m[0], place=p)
    for m in _LEVEL_COUNCIL.finditer(page.text):
        free = m.end("level") not in page.place_at_end and page.opens(m.start()) and page.level_opens(m.start())
        if free and not _SET_UP.search(m["field"]) and page.whole_end(m.end()):
            form = "{}" + page.text[m.end("level") : m.end()]
            yield Span(m.start(), m.end(), "level", "government", form, level=m["level"])
    for m in _OF_ALL.finditer(page.text):
        if page.opens(m.start()) and not _SET_UP.search(m["field"]) and page.whole_end(m.end()):
            known = words.Known(m[0], "government", "中国", "100000")
            yield Span(m.start(), m.end(), "known", "government", m[0], known=known)

"""Parties in the reports of elections (自由党获得320个议席), and the houses that are elected."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from unionstats import rx
from unionstats.entities.orgs.page import Page, Reader, Span
from unionstats.entities.whole import Trigger

_SEATS = "(?:议席|席位|选票|得票|个?席|票)"
# 乡村党获得30个议席, 自由党得票率为32%, 以自由党为首 …
_PARTY = rx.compile(
    f"(?:党|阵线|联盟)(?=(?:(?:在[^，。；]{{2,14}}?[中里]|仅|只|共|则|将|已|分别|也|还|再次|有望|预计)*(?:获得?|赢得?|得|拿下|夺得?|占据?|失去|丢掉?|减少|增加)了?"
    f"[^，。；]{{0,16}}?|以[0-9][^，。；]{{0,8}}?|的?){_SEATS})"
)
# What says where the name begins: a mark, or what joins it to another's.
_NAME = rx.compile(
    "(?:^|[，。；：！？“”、 （(]|其中|(?<!共)和|与|(?<=[示明])的?|的)"
    "(?P<name>(?:(?!(?<!共)和|与|其中)[一-龥·]){1,9}(?:党|阵线|联盟))$"
)
_LONGEST = 14  # characters
# 执政党, 两党, 该党: whichever it is
_ANY = rx.compile("(?:[该本各两三多几某此我全]|这|那|执政|在野|反对|政|左翼政|右翼政|其他|主要|新)+(?:党|联盟)")
# 众议院|选举计票, 国会|中期选举: the house is elected
_HOUSES = ("议院", "国会", "议会", "众院", "参院", "下院", "上院", "人民院", "立法会", "国民会议")
_ELECTED = rx.compile("(?:提前|中期|补缺|换届|的|第[一二三0-9]轮)*选举(?!委|局|管理)")


@cache
def readers() -> tuple[tuple[Reader, Trigger], ...]:
    """What reads them, with what stands in a paragraph that has one."""
    return ((_parties, _PARTY),)


def _parties(page: Page) -> Iterator[Span]:
    for m in _PARTY.finditer(page.text):
        head = _NAME.search(page.text, max(0, m.end() - _LONGEST), m.end())
        if head and not _ANY.fullmatch(head["name"]):
            yield Span(head.start("name"), m.end(), "name", "party", head["name"])


def is_elected(page: Page, s: Span) -> bool:
    """Is it the house of which an election is told: 联邦议院|选举结束?"""
    return page.text.endswith(_HOUSES, 0, s.end) and _ELECTED.match(page.text, s.end) is not None


_LEAGUES = (
    ("中国共产党", "中共"),
    ("中共", "中共"),
    ("共青团", "共青团"),
    ("团", "共青团"),
    ("民革", "民革"),
    ("民盟", "民盟"),
    ("民建", "民建"),
    ("民进", "民进"),
    ("农工党", "农工党"),
    ("致公党", "致公党"),
    ("九三学社", "九三学社"),
)


def league(text: str, start: int) -> tuple[str, str] | None:
    """The party or league whose committee a 委 is: 团省委, 民盟市委; the words before it and its short name."""
    return next((row for row in _LEAGUES if text.endswith(row[0], 0, start)), None)

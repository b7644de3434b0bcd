"""Which of the headlines over a text is its title."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from unionstats import rx
from unionstats.segment import bylines, kinds
from unionstats.segment.bylines import SPACE
from unionstats.segment.unit import Unit
from unionstats.segment.units import LEAD, likeness
from unionstats.segment.vocabulary import starts, words

_LINES = 3  # a headline has no more lines
_NARROW = 16  # a line of a headline that is broken into several is no longer
_TOLD = 0.18  # the share of its pairs of characters that shows that a lead tells a headline again
_SUBJECT = 0.6  # and of those of the name of whose news it is, which the lead may say in full: 山东省某市高新区
_SHORT = 4  # a shorter line over a longer one is a rubric
_OF_WHOM = rx.compile("记(?![者忆录住得述载挂账功号性分牌事]).{5,}[^。！？，]$")  # 记青川钢铁公司炉前班
_LABEL = 6  # what is no longer may be the name of a part
_SAME = 0.9  # a line with so many pairs of characters of another says nothing else


def title(run: Sequence[Unit], lead: str, *, run_in: bool, numbers: str) -> tuple[Sequence[Unit], datetime.date | None]:
    """The lines of ``run`` that are the title of the text that begins with ``lead``, and the day stamped below it.

    ``run_in``: the page sets its headlines in the line of their text, so a label is none; ``numbers``: the classes of
    number that its items have.
    """
    heads = [u for u in run if u.sort == "head"]
    heads = [u for u in heads if not kinds.survey(u.text)] or heads
    named = [u for u in heads if not bylines.name(u.text)]
    if heads and not named and _only_signed(heads, lead):
        return (), None
    named = named or heads
    over = max((i for i, u in enumerate(named) if u.day is not None), default=-1)
    plain = [u for u in named[: over + 1] or named if not u.block.numbered]
    plain = [u for u in plain if not kinds.case(u.text, alone=True)] or plain
    plain = [u for u in plain if not bylines.publisher(u.text)] or plain
    if len(plain) == 1 and _account(plain[0], named, lead):
        plain = [u for u in named[over + 1 :] if not u.block.numbered] or plain
    elif plain and _account(plain[0], plain, lead):
        plain = plain[1:]
    if len(plain) > 1 and not plain[1].text.startswith(_ASKER):
        column = plain[0].text in words("rubric")
        if column or (under_rubric(plain) and plain[0].text not in lead[:LEAD]):
            plain = plain[1:]
    plain = [
        u for u in plain if not (u.block.marker and _ACCOUNT.fullmatch(_bare(u)) and _bare(u) not in lead)
    ] or plain
    found = plain[_best(plain, lead)] if plain else _only_title(run, named, numbers)
    found = next((u for u in heads if u.titled), found)
    if run_in and found is not None and found.sort == "bulletin":
        found = None  # its items have headlines of their own
    return _whole(heads, found, lead), named[over].day if over >= 0 else None


def under_rubric(heads: Sequence[Unit]) -> bool:
    """True for two lines of which the first is the name of a column, and the second the headline: 渔事 / 休的是船."""
    if len(heads) != 2:
        return False
    rubric, head = heads[0].text, heads[1].text
    parted = heads[0].block.gap > 0 and len(rubric) <= _LONGEST_RUBRIC and len(head) >= _LEAST_UNDER
    return parted and _RUBRIC.fullmatch(rubric) is not None


_LONGEST_RUBRIC, _LEAST_UNDER = 5, 8  # characters
_RUBRIC = rx.compile("(?!关于)[\u3400-\u9fff]+")
_ASKER = ("读者", "网友", "市民", "问：")  # who asks what is answered below
_ACCOUNT = rx.compile(r"[\u3400-\u9fff]{2,10}(?:总工会|工会|融媒体?|传媒|在线|网|发布|新闻|日报|晚报|客户端)")


def _account(u: Unit, heads: Sequence[Unit], lead: str) -> bool:
    """Whether the first of ``heads`` is only the name of whose page it is, of whom the text does not tell."""
    first = u is heads[0] and len(heads) > 1 and not u.block.level and heads[1].text[0] not in "（(—"
    return first and _ACCOUNT.fullmatch(u.text) is not None and u.text not in lead[:LEAD]


def _bare(u: Unit) -> str:
    """The text of ``u`` without the sign before it."""
    return u.text.removeprefix(u.block.marker).strip()


def _only_signed(heads: Sequence[Unit], lead: str) -> bool:
    """Whether ``heads``, names of persons all, are who wrote what begins with ``lead``: of none of them it tells."""
    plain = all(not (u.block.level or u.block.marker) for u in heads)
    return plain and "。" in lead[:LEAD] and not any(SPACE.sub("", u.text) in lead for u in heads)


def _whole(heads: Sequence[Unit], title: Unit | None, lead: str) -> Sequence[Unit]:
    """The lines of the headline of which ``title`` is one.

    Two lines over the subtitle of a speech are one headline; so are the name of a body, alone on its line, and what it
    did below, where the lead names it.
    """
    if title is None or title not in heads or len(heads) == 1:
        return () if title is None else (title,)
    i = heads.index(title)
    for a, b in ((i - 1, i), (i, i + 1)):
        if a >= 0 and b < len(heads) and _torn_paper(heads[a], heads[b]):
            return (heads[a], heads[b])
    while heads[0] is not title and len(heads[0].text) <= _LABEL and not bylines.body(heads[0].text):
        heads = heads[1:]  # 区县新闻 over all of it
    at = heads.index(title)
    if at == len(heads) - 1 == 0:
        return (title,)
    alone = at == 0 and not (title.block.level or title.block.marker) and bylines.body(title.text)
    second = heads[1]
    alone = alone and not (bylines.name(second.text) or second.block.marker or second.text[0] in "（(—")
    if alone and likeness(title.text, lead) >= _SUBJECT:
        return (title, second)
    torn = title.text.endswith((*starts("unfinished"), "致")) and not (title.block.level or title.block.marker)
    if torn and at + 1 < len(heads) and not heads[at + 1].block.gap:
        return (title, heads[at + 1])  # 某县暴雨已致|2人死亡
    over = heads[max(at - _LINES, 0) : at]
    if not over or any(u.block.level or u.block.marker or u.day is not None for u in (*over, title)):
        return (title,)
    if at + 1 < len(heads) and heads[at + 1].text[0] in "—─-" and kinds.address(heads[at + 1].text):
        return (*over, title)
    if bylines.publisher(over[0].text) and over[0].text in lead[:LEAD] and over[0] is heads[0]:
        below = [u for u in heads[at + 1 : _LINES] if len(u.text) <= _NARROW and not u.text.startswith("—")]
        return (*over, title, *below) if len(title.text) <= _NARROW else (title,)
    return (title,)


# 某局关于2024年第二批拟|补助企业名单的公示: what the name of an office's paper ends in
_PAPERS = rx.compile(
    "(?:公告|公示|通知|通报|报告|意见|决定|说明|批复|方案|办法|函|倡议书?|决议|规定)(?:[（(][^（）()]*[）)])?$"
)


def _torn_paper(first: Unit, second: Unit) -> bool:
    """Is the name of an office's paper broken into these two lines, right below each other?"""
    plain = not any(u.block.level or u.block.marker or u.block.numbered for u in (first, second))
    torn = plain and not second.block.gap and "关于" in first.text and "关于" not in second.text
    return torn and _PAPERS.search(second.text) is not None and _PAPERS.search(first.text) is None


def _only_title(run: Sequence[Unit], heads: Sequence[Unit], numbers: str) -> Unit | None:
    """The title where no headline is without a number: the numbered one of an item, else a label."""
    if heads:
        return heads[0] if heads[0].block.digits or "一" in numbers else None
    return next((u for u in run if u.sort in ("box", "bulletin")), None)


def _best(heads: Sequence[Unit], lead: str) -> int:
    """Which of several headlines is the title: the one whose subject the lead names first."""
    if len(heads) == 1:
        return 0
    levels = [u.block.level or 9 for u in heads]
    if min(levels) < 9:
        return levels.index(min(levels))
    below = next((i for i, u in enumerate(heads) if i and (u.text[0] == "—" or _OF_WHOM.match(u.text))), 0)
    if below:
        return below - 1
    best, score = 0, 10_000
    for i, u in enumerate(heads[:4]):
        text = u.text.strip("“”《》‘’【】—- ")
        if i and (heads[i - 1].block.marker and not u.block.marker):
            break
        if i and len(u.text) < len(heads[best].text) and likeness(u.text, heads[best].text) >= _SAME:
            continue  # the caption of the picture between, or the headline once more in short
        label = i and len(text) <= _LABEL and len(heads[0].text) > 2 * _SHORT  # 人物档案 below a headline
        at = lead[:LEAD].find(text if label else text[:2])
        like = likeness(text, lead) if at < 0 and not label else 0.0
        mine = at if at >= 0 else 400 - int(100 * like) * (like >= _TOLD)
        if u.text.endswith(("—", "：", ":", "…", "-")):
            mine += 1000
        if u.text.startswith(("—", "-", "问：")) or (u.text[0] in "（(" and u.text[-1] in "）)"):
            mine += 1000
        if len(u.text) > 36 or (len(u.text) < _SHORT and i + 1 < len(heads) and len(heads[i + 1].text) > 2 * _SHORT):
            mine += 600
        if u.block.marker:
            mine -= 500
        if mine < score:
            best, score = i, mine
    return best

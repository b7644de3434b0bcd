"""A page to articles: what it says of all of them, and the day of each."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from itertools import chain

from unionstats import rx
from unionstats.model import Article, Document, Paragraph, frozen
from unionstats.segment import units as page_units
from unionstats.segment.compose import Composer
from unionstats.segment.drafts import Draft
from unionstats.segment.frame import account, publisher, site
from unionstats.segment.stamps import full_date
from unionstats.segment.unit import Unit

_MEETING = rx.compile(r"(?:[(（]|——?).{8,60}(?:上|通过|召开)[)）]?$")
# 各位好，今天是2023年5月9日，星期二: how a digest greets; 早安！2023年5月9日 农历三月二十: its first line
_GREETING = rx.compile(
    r"今[天日]是?\s?[:：]?\s?(?=20\d\d\s?年)"
    r"|^[^，。]{0,8}(?=20\d\d年\d{1,2}月\d{1,2}日[\s，,|丨]{0,3}[（(]?(?:(?:星期|周)[一二三四五六日天]|农历)[^。]{0,30}$)"
)
_GREETS = 60  # the first line of a digest is no longer
_IMPRINT = 120  # a line of the page's date and source is no longer


@frozen
class Page:
    """What a page says of all its articles: its day, and the lines of its date and source."""

    day: datetime.date | None = None
    imprint: str = ""


def articles(document: Document, before: Page) -> tuple[list[Article], Page]:
    """The articles of ``document`` in the order in which they begin, and what it says of all of them.

    ``before`` is the page that it goes on with: what that says holds where this one says nothing.
    """
    text = document.text[:]
    units = page_units.read(text)
    days = [u for u in units if u.sort == "date" and u.day is not None]
    said = next((u.day for u in days if u.stamp), days[0].day if days else _met(units))
    page_day = said or before.day
    composer = Composer(text, units)
    drafts = [d for d in composer.drafts() if d.parts]
    own = _own_stamps(units, drafts)
    lines = (_says(u, first=u is units[0]) for u in units if len(u.text) <= _IMPRINT and u.block.start not in own)
    imprint = " ".join(filter(None, lines))
    if len(drafts) > 1:  # what stands over the page is said of each of its articles
        imprint = "\n".join([imprint, *(line for line in composer.over if len(line) <= _IMPRINT)])
    if follow := next((name for u in units if u.sort in ("furniture", "head") and (name := account(u.text))), ""):
        imprint = f"关注“{follow}” {imprint}"
    page = Page(page_day, imprint or before.imprint)
    if len(drafts) > 1:
        drafts.sort(key=lambda d: min([p.pieces[0][0] for p in d.parts if p.pieces]))
    found = [
        Article(
            number,
            d.title,
            document.date or _day(d.day, page_day),
            tuple([Paragraph(p.role, "".join(p.texts), tuple(p.pieces)) for p in d.parts]),
            " ".join(filter(None, [*(u.text for u, its in own.values() if its is d), page.imprint])),
        )
        for number, d in enumerate(drafts, 1)
    ]
    return found, page


def _own_stamps(units: Sequence[Unit], drafts: Sequence[Draft]) -> dict[int, tuple[Unit, Draft]]:
    """Of several articles, those in the middle of the page that have a date and source of their own, by its offset."""
    bodies = [(d.body.pieces[0][0], d) for d in drafts if d.body is not None]
    found: dict[int, tuple[Unit, Draft]] = {}
    for u in units if len(bodies) > 1 else ():
        at = u.block.start
        if u.sort == "date" and u.stamp and len(u.text) <= _IMPRINT and any(start < at for start, _ in bodies):
            below = min([(start, n) for n, (start, _) in enumerate(bodies) if start > at], default=None)
            if below is not None:
                found[at] = (u, bodies[below[1]][1])
    return found


def _says(unit: Unit, *, first: bool) -> str:
    """What a line of the page says of all of it ("": nothing): of which day and whose it is."""
    if unit.sort in ("date", "column"):
        return unit.text
    if unit.sort != "furniture":
        return ""
    return unit.text if first and site(unit.text) else publisher(unit.text)


def _met(units: Sequence[Unit]) -> datetime.date | None:
    """The day in the bracket below a report's title (（2023年1月5日在某会议上）), or in a digest's greeting."""
    found = (full_date(u.text) for u in units[:6] if u.sort == "head" and _MEETING.match(u.text))
    greeted = (
        full_date(u.text[m.end() :])
        for u in units[:8]
        if "20" in u.text[:_GREETS] and (m := _GREETING.search(u.text[:_GREETS]))
    )
    return next((d for d in chain(found, greeted) if d is not None), None)


def _day(day: tuple[int, int, int] | None, page: datetime.date | None) -> datetime.date | None:
    """The date of an article from its dateline, the year and the month from the page's own date where it says none."""
    if day is None:
        return page
    year, month, dom = day
    if not year and page is None:
        return None
    try:
        if year:
            return datetime.date(year, month, dom)
        assert page is not None
        if not month:  # 本报某地8日电: the last 8th
            before = page.replace(day=1) - datetime.timedelta(days=1)
            return page.replace(day=dom) if dom <= page.day else before.replace(day=dom)
        found = datetime.date(page.year, month, dom)
        return found if found <= page + datetime.timedelta(days=31) else datetime.date(page.year - 1, month, dom)
    except ValueError:
        return page

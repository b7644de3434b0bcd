"""Blocks to articles: which headline opens an article, which body goes where, what was torn apart by the layout."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from unionstats.model import Article, Document, Paragraph, Role
from unionstats.segment import kinds
from unionstats.segment.lines import Block, Span, blocks, cut, joined
from unionstats.tokens import Tokens

_HAN = re.compile(r"[\u3400-\u9fff]")
_KEEP = re.compile(r"[^\u3400-\u9fffA-Za-z0-9]+")
_RESUMES = re.compile(r"[，。、；：！？,;）)”’》%％]|\d[\d.,]*[%％余多万千百亿元个名人户家项公平吨亩场次]")
_CAPTION = 300  # a photo caption is no longer, even one of several paragraphs
_GREETING = re.compile(r"(?:早安|早上好|大家早|今天是(?:\d{4}年)?\d{1,2}月\d{1,2}日)")
_BEGINS = re.compile(
    r"(?:近日|日前|昨日|昨天|今天|今日|连日来|记者|据|[^，。]{0,8}\d{1,2}[月日]|[^，。]{2,20}?(?:近日|日前|昨日|\d{1,2}日))"
)
_LEAD = 260  # how much of a body is compared with its headline


@dataclass(slots=True)
class Unit:
    """A block and what it was taken for."""

    block: Block
    sort: kinds.Sort
    listed: bool = False  # it stands under the name of a bulletin, and has a sign of its own

    @property
    def text(self) -> str:
        return self.block.text


@dataclass(slots=True)
class Part:
    """A paragraph in the making."""

    role: Role
    pieces: list[Span]
    texts: list[str]

    @property
    def end(self) -> str:
        """Its last words."""
        return self.texts[-1][-40:] if len(self.texts[-1]) >= 12 else "".join(self.texts[-8:])[-40:]


@dataclass(slots=True, eq=False)
class Draft:
    """An article in the making.  ``signed``: it has had its byline or dateline; ``closed``: it takes nothing more;
    ``ended``: the name of who wrote it stood at its end; ``boxed``: it is a box beside another article.
    """

    parts: list[Part] = field(default_factory=list)
    title: str = ""
    day: tuple[int, int, int] | None = None
    signed: bool = False
    closed: bool = False
    ended: bool = False
    boxed: bool = False

    body: Part | None = None  # the first paragraph of its body
    last: Part | None = None  # the last one, captions aside

    @property
    def open(self) -> bool:
        """True where the last paragraph stops in mid-sentence."""
        return self.last is not None and _torn(self.last.end)

    def add(self, part: Part) -> None:
        self.parts.append(part)
        if part.role in ("body", "caption"):
            self.body = self.body or part
        if part.role == "body":
            self.last = part


@dataclass(frozen=True, slots=True)
class Layout:
    """How the page tells its articles apart.

    ``level``: the Markdown level of an article's heading (0: none); ``marks``: the signs before the headlines of
    items; ``items``: plain headlines open articles; ``lines``: each paragraph is an item; ``numbers``: so are the
    parts numbered 1, 2, 3; ``signed``: how many articles have a byline, a dateline or a writer's name at their end.
    """

    level: int = 0
    marks: frozenset[str] = frozenset()
    items: bool = False
    lines: bool = False
    numbers: bool = False
    signed: int = 0


def articles(document: Document) -> list[Article]:
    """The articles of ``document`` in the order in which they begin."""
    units = _units(document.text)
    page_day = next((d for u in units if u.sort == "date" and (d := kinds.full_date(u.text))), None)
    drafts = _Page(document.text, units).drafts()
    drafts = [d for d in drafts if d.parts]
    drafts.sort(key=lambda d: min(p.pieces[0][0] for p in d.parts if p.pieces))
    return [
        Article(
            number,
            d.title,
            document.date or _day(d.day, page_day),
            tuple(Paragraph(p.role, "".join(p.texts), tuple(p.pieces)) for p in d.parts),
        )
        for number, d in enumerate(drafts, 1)
    ]


def _day(day: tuple[int, int, int] | None, page: datetime.date | None) -> datetime.date | None:
    """The date of an article from its dateline, the year from the page's own date where it does not say it."""
    if day is None:
        return page
    year, month, dom = day
    if not year and page is None:
        return None
    try:
        if year:
            return datetime.date(year, month, dom)
        assert page is not None
        found = datetime.date(page.year, month, dom)
        return found if found <= page + datetime.timedelta(days=31) else datetime.date(page.year - 1, month, dom)
    except ValueError:
        return page


def _units(text: str) -> list[Unit]:
    """The blocks of ``text`` with their sorts, those of links to other pages struck out."""
    units = [Unit(b, kinds.sort(b)) for b in blocks(text)]
    if len(units) == 1 or not any(u.sort in ("body", "head") for u in units):
        for u in units:
            if u.sort not in ("furniture", "rule", "date"):
                u.sort = "body"
        if len(units) == 1:
            units[0].sort = "body"
        return units
    listed: list[Unit] | None = None
    for u in units:
        if u.sort == "list":
            listed = []
        elif listed is not None and (u.sort == "head" or u.block.linked) and not u.block.level:
            u.sort = "furniture"
            listed.append(u)
        elif u.sort not in ("furniture", "number"):
            if listed and not listed[-1].block.marker and not listed[-1].block.linked and _headed(listed[-1], u):
                listed[-1].sort = "head"
            listed = None
    for before, u in pairwise(units):
        # 会议由县总工会副主席|张某主持…: a short line that breaks off after a body is no headline.
        plain = u.sort == "head" and not u.block.level and not u.block.marker
        if plain and before.sort == "body" and u.text.endswith(tuple(kinds.words("unfinished"))):
            u.sort = "body"
    for u, after, third in zip(units, units[1:], units[2:], strict=False):
        # A kicker of a line and a half, over a headline that is over a byline or a dateline.
        long = u.sort == "body" and kinds.LONGEST_HEAD < len(u.text) <= kinds.LONGEST_KICKER
        if long and after.sort == "head" and not any(c in "，。；,;" for c in u.text) and not kinds.finished(u.text):
            u.sort = "head" if third.sort == "byline" or kinds.opening(third.text) is not None else "body"
    for before, u, after in zip(units, units[1:], units[2:], strict=False):
        # 全县投入资金3亿元，新修公路|120公里，惠及…: what goes on below with a quantity is no headline either.
        plain = u.sort == "head" and not u.block.level and not u.block.marker and "，" in u.text
        if plain and before.sort in ("head", "body", "byline") and after.sort == "body" and _RESUMES.match(after.text):
            u.sort = "body"
    _fragments(units)
    return units


def _headed(head: Unit, below: Unit) -> bool:
    """True where ``head``, the last in a list of headlines, is that of the text below the list."""
    signed = below.sort == "byline" or kinds.opening(below.text) is not None
    return signed or likeness(head.text, below.text) >= 0.3


def _fragments(units: list[Unit]) -> None:
    """A short piece of a paragraph that a picture or a box has torn off looks like a headline: make it body again.

    It stands behind a body, over an insert (at most with the insert's own headline between), and behind the insert the
    text goes on without a headline.
    """
    text = [i for i, u in enumerate(units) if u.sort not in ("furniture", "rule", "date")]
    for at, i in enumerate(text[1:], 1):
        u = units[i]
        if u.sort != "head" or u.block.level or u.block.marker or kinds.finished(u.text):
            continue
        before = units[text[at - 1]]
        if before.sort != "body" or before.block.marker or kinds.tail(before.text) is not None or _torn(before.text):
            continue
        after = [units[k] for k in text[at + 1 : at + 12]]
        titled = len(after) > 1 and after[0].sort == "head"
        found = _behind(after[1:] if titled else after)
        if found is not None and _is_fragment(u.text, found[0].text, found[1].text):
            u.sort = "body"


def _behind(after: list[Unit]) -> tuple[Unit, Unit] | None:
    """The body of the insert with which ``after`` begins, and the body that follows it without a headline."""
    lead, i = None, 0
    while i < len(after) and lead is not after[i]:
        end = _caption_end(after, i)
        if end >= 0:
            lead, i = lead or after[i], end + 1
        elif after[i].sort == "box" and i + 1 < len(after) and after[i + 1].sort == "body":
            lead, i = lead or after[i + 1], i + 2
        else:
            break
    if lead is None or i >= len(after) or after[i].sort != "body" or kinds.opening(after[i].text) is not None:
        return None
    return lead, after[i]


def _caption_end(units: Sequence[Unit], i: int) -> int:
    """The index of the last unit of a photo caption of one paragraph at ``i``, -1 where none is."""
    if units[i].sort != "body":
        return -1
    if i + 1 < len(units) and units[i + 1].sort == "credit":
        return i + 1
    ends = kinds.tail(units[i].text)
    return i if (ends is not None and ends[1]) or kinds.captioned(units[i].text) else -1


def _is_fragment(text: str, lead: str, rest: str) -> bool:
    if _RESUMES.match(rest) or _doubled(text, rest):
        return True
    if max(likeness(text, lead), likeness(text, rest)) >= 0.3:
        return False
    if not Tokens(text[-8:] + rest[:8]).is_edge(len(text[-8:])):
        return True  # a word goes on
    return len(text) >= 14 and ("，" in text or len(text) >= 18)


def _torn(text: str) -> bool:
    """True where a body stops in mid-sentence."""
    return len(text) >= 4 and not kinds.finished(text)


def _grams(text: str) -> list[str]:
    bare = _KEEP.sub("", text)
    return [bare[i : i + 2] for i in range(len(bare) - 1)]


def likeness(head: str, body: str) -> float:
    """The share of a headline's pairs of characters that its body's lead has too."""
    grams = _grams(head)
    lead = set(_grams(body[:_LEAD]))
    return sum(g in lead for g in grams) / len(grams) if grams else 0.0


class _Page:
    """Goes through the units of a page once and hands out each to its article."""

    def __init__(self, text: str, units: list[Unit]) -> None:
        self.text = text
        self.units = units
        self.layout = _layout(units)
        self.done: list[Draft] = []
        self.now: Draft | None = None
        self.hosts: list[Draft] = []  # articles that an insert has interrupted
        self.run: list[Unit] = []  # headlines, labels and bylines that wait for their body
        self.dated_at = 0  # how many headlines stood over the page's date line
        self.mast: list[Unit] = []  # what stands over the whole page
        self.next_text = _next(units, lambda u: u.sort not in ("furniture", "rule", "date", "byline"))
        self.next_byline = _next(units, lambda u: u.sort == "byline")

    def drafts(self) -> list[Draft]:
        i = 0
        while i < len(self.units):
            u = self.units[i]
            if u.sort in ("head", "column", "box", "number", "bulletin"):
                self._head(u)
            elif u.sort == "byline":
                self._byline(u, i)
            elif u.sort == "credit":
                self._credit(u)
            elif u.sort == "body":
                i += self._body(i)
            elif u.sort == "date" and self.now is None and self.run and not self.dated_at:
                self.dated_at = len(self.run)
            i += 1
        self._rest()
        return self.done

    # -- headlines

    def _marked(self, u: Unit) -> bool:
        if u.block.numbered:
            return self.layout.numbers and u.block.marker[0].isdigit() and u.sort in ("head", "body")
        return _mark(u.block) in self.layout.marks and (u.sort == "head" or (u.sort == "body" and u.listed))

    def _head(self, u: Unit) -> None:
        if self._marked(u) and any(self._marked(x) for x in self.run):
            self._items()
        self.run.append(u)

    def _items(self) -> None:
        """Marked headlines without a body are items of one line."""
        first = next(i for i, u in enumerate(self.run) if self._marked(u))
        self.mast += self.run[:first]
        for u in self.run[first:]:
            draft = self._new([])
            self._add(draft, "body", u.block.pieces)
            draft.closed = True
        self.run = []

    def _new(self, run: Sequence[Unit], lead: str = "", *, insert: bool = False) -> Draft:
        """A new article with the headlines of ``run``; with ``insert`` the one it interrupts goes on later."""
        now = self.now
        if now is not None and not now.closed and (insert or now.open) and now not in self.hosts:
            self.hosts = [*self.hosts[-7:], now]
        draft = Draft()
        self.done.append(draft)
        self.now = draft
        if self.mast and not insert:
            for u in self.mast:
                self._add(draft, "byline" if u.sort != "head" else "kicker", u.block.pieces)
            self.mast = []
        _headlines(self, draft, run, lead)
        return draft

    def _add(self, draft: Draft, role: Role, pieces: tuple[Span, ...]) -> None:
        text = joined(self.text, pieces)
        start = len(text) - len(text.lstrip())
        end = len(text.rstrip())
        if start < end:
            draft.add(Part(role, list(cut(pieces, start, end)), [text[start:end]]))

    def _after(self, i: int, *, signed: bool = True) -> Unit | None:
        """The next unit after ``i`` that is text (or, with ``signed``, a byline)."""
        at = self.next_text[i + 1]
        if signed:
            at = min(at, self.next_byline[i + 1])
        return self.units[at] if at < len(self.units) else None

    # -- bylines and credits

    def _byline(self, u: Unit, i: int) -> None:
        now, after = self.now, self._after(i, signed=False)
        if self.run:
            self.run.append(u)
        elif now is None or not now.body:
            self.mast.append(u)
        elif after is not None and after.sort == "body" and now.signed and not now.open and not now.closed:
            self.run.append(u)
        else:
            self._add(now, "byline", u.block.pieces)
            now.signed = True
            now.ended = not now.open and kinds.names_only(u.text)

    def _credit(self, u: Unit) -> None:
        if self.now is None:
            (self.run or self.mast).append(u)
        else:
            self._add(self.now, "byline", u.block.pieces)

    # -- bodies

    def _body(self, i: int) -> int:
        """Give the body at ``i`` to its article; returns how many units after it were used up as well."""
        u = self.units[i]
        end = self._caption(i)
        if end >= 0:
            self._insert_caption(i, end)
            return end - i
        opening = kinds.opening(u.text)
        if self._marked(u):
            self.mast += self.run
            self.run = []
            draft = self._new([])
            self._fill(draft, u, opening)
            return 0
        if self.run:
            self._under_heads(u, opening, i)
        else:
            self._on(u, opening)
        return 0

    def _caption(self, i: int) -> int:
        """The index of the last unit of the photo caption that begins at ``i``, -1 where none does."""
        # Under its own headline, and with nothing behind it, a caption may have several paragraphs.
        headed = any(u.sort == "head" for u in self.run) and not any(u.sort == "byline" for u in self.run)
        size = 0
        for j in range(i, min(i + 3, len(self.units)) if headed else i + 1):
            u = self.units[j]
            size += len(u.text)
            if u.sort != "body" or (kinds.opening(u.text) is not None and _caption_end(self.units, j) != j):
                break
            end = _caption_end(self.units, j)
            if end >= 0 and not (j == i and headed and end == i and kinds.tail(u.text) is None):
                after = self._after(end)
                alone = after is None or after.sort != "body" or kinds.opening(after.text) is not None
                return end if j == i or (alone and size <= _CAPTION and not kinds.captioned(u.text)) else -1
        return i if kinds.captioned(self.units[i].text) else -1

    def _insert_caption(self, i: int, end: int) -> None:
        heads = self.run
        now = self.now
        after = self._after(end)
        if heads and after is not None and (now is None or not now.open):
            signed = after.sort == "byline" or (after.sort == "body" and kinds.opening(after.text) is not None)
            if signed or (after.sort == "body" and (now is None or now.closed) and not self.hosts):
                heads = []  # the headline stands over the picture and belongs to the text below
        if heads:
            heads = self._under_date(heads, self.units[i].text)
            self.run = []
            goes_on = after is not None and after.sort == "body" and kinds.opening(after.text) is None
            if len(heads) > 1 and now is not None and now.body and not now.closed and goes_on:
                for x in heads[:-1]:  # subheads of the article that the picture interrupts
                    self._add(now, "byline" if x.sort == "byline" else "subhead", x.block.pieces)
                heads = heads[-1:]
        draft = self._new(heads, self.units[i].text, insert=True)
        for u in self.units[i : end + 1]:
            if u.sort == "credit":
                self._add(draft, "byline", u.block.pieces)
            else:
                self._fill(draft, u, kinds.opening(u.text), role="caption")
        draft.closed = True

    def _under_heads(self, u: Unit, opening: kinds.Opening | None, i: int) -> None:
        run, now = self.run, self.now
        box = next((k for k in range(len(run) - 1, -1, -1) if run[k].sort == "box"), None)
        if box is not None and (now is not None or box > 0 or len(self.units) > i + 1):
            self.run = []
            if run[:box]:
                self._new(run[:box], u.text)
            self._box(run[box:], u)
            return
        if now is not None and now.body and not self._opens(run, u, opening):
            self.run = []
            if not now.title and now.signed and not now.closed and any(x.sort == "head" for x in run):
                _headlines(self, now, run, "".join(now.body.texts))
            else:
                host = self._resume() if now.closed or now.boxed else now
                for x in run:
                    self._add(host, "byline" if x.sort == "byline" else "subhead", x.block.pieces)
            assert self.now is not None
            self._fill(self.now, u, opening)
            return
        self._flush_run(u)
        assert self.now is not None
        self._fill(self.now, u, opening)

    def _flush_run(self, u: Unit) -> None:
        """Open a new article under the waiting headlines; what stands over a whole bulletin goes to its first item."""
        run, self.run = self.run, []
        run = self._under_date(run, u.text)
        marked = next((k for k, x in enumerate(run) if self._marked(x)), 0)
        if not self._marked(run[marked]):
            marked = 0
            names = [
                k for k, x in enumerate(run) if x.sort == "bulletin" or (x.sort == "head" and kinds.bulletin(x.text))
            ]
            if names and self.layout.items and any(x.sort == "head" for x in run[names[-1] + 1 :]):
                marked = names[-1] + 1
        if self.layout.level:
            marked = max((k for k, x in enumerate(run) if x.block.level == self.layout.level), default=marked)
        if self.layout.lines and (not self.done or all(x.sort != "head" for x in run)):
            marked = len(run)
        self.mast += run[:marked]
        self._new(run[marked:], _told(u))

    def _under_date(self, run: list[Unit], lead: str) -> list[Unit]:
        """``run`` without the name of the site over the page's date line: 某某网 / 12月22日 / headline."""
        over, self.dated_at = self.dated_at, 0
        below = any(x.sort == "head" for x in run[over:])
        if self.now is None and over and below and max(likeness(x.text, lead) for x in run[:over]) < 0.3:
            self.mast += run[:over]
            return run[over:]
        return run

    def _box(self, run: list[Unit], u: Unit) -> None:
        host = self.hosts[-1] if self.hosts and (self.now is None or self.now.closed) else self.now
        draft = self._new(run, u.text, insert=True)
        draft.boxed = True
        self._fill(draft, u, None)
        summary = kinds.label(run[0].text) in kinds.words("summary")
        draft.closed = host is not None and (host.open or not host.body or summary)

    def _opens(self, run: list[Unit], u: Unit, opening: kinds.Opening | None) -> bool:
        """Do the waiting headlines open a new article?"""
        now = self.now
        if now is None or not now.body:
            return True
        if now.ended and any(x.sort == "head" and not x.block.numbered for x in run):
            return True
        if opening is not None or any(x.sort == "byline" for x in run):
            return True
        heads = [x for x in run if x.sort == "head"]
        levels = [x.block.level for x in heads if x.block.level]
        if self.layout.level and levels:
            return min(levels) <= self.layout.level
        if any(x.sort == "bulletin" for x in run):
            return True
        if any(self._marked(x) for x in heads):
            return True
        if not heads or any(x.sort == "number" or x.block.numbered for x in run):
            return False
        if any(x.text.startswith("—") for x in heads[1:]):
            return True  # a title with its subtitle
        if now.open:
            return False
        if self.layout.level:
            return False
        if now.closed and not self.hosts:
            return True
        if self.layout.items and not self.layout.marks:
            return True
        like = max((likeness(x.text, u.text) for x in heads if len(x.text) >= 8), default=0.0)
        if self.layout.signed >= 2 and like >= 0.3:
            return True
        if 2 <= len(heads) <= 3 and like >= 0.25:
            return True  # subheads come one by one
        return like >= 0.6 and _begins(u.text) and max(len(x.text) for x in heads) >= 10

    def _resume(self) -> Draft:
        """The article that the closed insert interrupted, or the insert itself where there is none."""
        assert self.now is not None
        if (self.now.closed or self.now.boxed) and self.hosts:
            self.now = self.hosts.pop()
            while self.now.boxed and self.hosts:
                self.now = self.hosts.pop()
        return self.now

    def _on(self, u: Unit, opening: kinds.Opening | None) -> None:
        """A body without a headline above it."""
        now = self.now
        if now is None:
            self._fill(self._new([]), u, opening)
            return
        if (
            opening is not None
            and now.body
            and not now.open
            and not (now.closed and self.hosts and not self.hosts[-1].body)
        ):
            self._fill(self._new([]), u, opening)
            return
        if self.layout.lines and now.body and not now.open:
            self._fill(self._new([]), u, opening)
            return
        if not now.closed and not now.open and self.hosts and _continues(self.hosts[-1], u.text):
            now.closed = True
        if now.closed and not self.hosts:
            self._fill(self._new([]), u, opening)
            return
        self._fill(self._resume(), u, opening)

    def _fill(self, draft: Draft, u: Unit, opening: kinds.Opening | None, role: Role = "body") -> None:
        """Add a body to an article: its dateline and its credit as bylines, its text to a paragraph torn before."""
        text, block = u.text, u.block
        start, end = 0, len(text)
        if opening is not None:
            start = opening.end
            self._add(draft, "byline", block.part(0, start))
            draft.signed = True
            draft.day = draft.day or opening.day
        ending = kinds.tail(text)
        if ending is not None and ending[0] > start:
            end = ending[0]
        body = block.part(start, end)
        last = draft.last
        plain = role == "body" and opening is None and not block.marker and not block.row
        # Two numbers that meet are two cells of a table sooner than one number torn in two, outside prose.
        meet = last is not None and last.end[-1:].isdigit() and text[start : start + 1].isdigit()
        meet = meet and last is not None and not any(c in "，。；、" for c in last.end)
        if body and last is not None and plain and not meet and _torn(last.end):
            skip = _doubled(last.end, text[start:end])
            last.pieces += cut(body, skip, end - start)
            last.texts.append(text[start + skip : end])
        else:
            self._add(draft, role, body)
            if block.listed or block.row:
                draft.last = None  # its text ends with its line
        if end < len(text):
            self._add(draft, "byline", block.part(end, len(text)))
            draft.ended = role == "body" and not draft.open
            if draft.ended and self.hosts:
                draft.closed = True

    def _rest(self) -> None:
        """What is left when the page ends."""
        if not self.run:
            return
        if any(self._marked(u) for u in self.run):
            self._items()
            return
        if self.now is None:
            heads = [u for u in self.run if u.sort == "head"]
            titled = len(heads) > 1 and heads[0] is self.run[0] and len(heads[0].text) >= 6
            self._new(self.run[:1] if titled else [])
            self.run = self.run[titled:]
        assert self.now is not None
        if self.now.closed and self.hosts:
            self.now = self.hosts.pop()
        bodyless = not self.now.body
        for u in self.run:
            role: Role = "byline" if u.sort == "byline" else "body" if bodyless else "subhead"
            self._add(self.now, role, u.block.pieces)


def _told(u: Unit) -> str:
    """The text of a body behind its dateline."""
    opening = kinds.opening(u.text)
    return u.text[opening.end :] if opening is not None else u.text


def _next(units: Sequence[Unit], fits: Callable[[Unit], bool]) -> list[int]:
    """For each index the first one at or after it whose unit ``fits``; ``len(units)`` where none does."""
    found = [len(units)] * (len(units) + 1)
    for i in range(len(units) - 1, -1, -1):
        found[i] = i if fits(units[i]) else found[i + 1]
    return found


def _continues(host: Draft, text: str) -> bool:
    """True where ``text`` shows by itself that it goes on with the torn paragraph of ``host``."""
    if host.last is None or not host.open:
        return False
    return bool(_RESUMES.match(text)) or _doubled(host.last.end, text) > 0


def _doubled(before: str, after: str) -> int:
    """How many characters the layout printed twice where it tore a paragraph: 驻村工|工作队 is 1."""
    for n in range(min(6, len(before), len(after) // 2), 0, -1):
        piece = after[:n]
        if before.endswith(piece) and _HAN.match(piece) and not any(c.isdigit() for c in piece):
            return n
    return 0


def _headlines(page: _Page, draft: Draft, run: Sequence[Unit], lead: str) -> None:
    """Add the headlines of ``run`` to ``draft`` in their order, one of them as its title."""
    heads = [u for u in run if u.sort == "head"]
    heads = [u for u in heads if not kinds.name(u.text)] or heads
    title = heads[_title(heads, lead)] if heads else next((u for u in run if u.sort in ("box", "bulletin")), None)
    seen = below = False
    for u in run:
        role: Role = "kicker"
        if u is title:
            role, seen = "title", True
        elif u.sort in ("byline", "credit"):
            role = "byline"
            draft.signed = True
        elif u.sort == "head" and (kinds.name(u.text) or (seen and kinds.publisher(u.text))):
            role = "byline"
        elif seen:
            below = below or u.sort == "number" or u.block.numbered
            role = "subhead" if below else "subtitle"
        page._add(draft, role, u.block.pieces)
    if title is not None:
        draft.title = joined(page.text, title.block.pieces).strip()


def _title(heads: Sequence[Unit], lead: str) -> int:
    """Which of several headlines is the title: the one whose subject the lead names first."""
    if len(heads) == 1:
        return 0
    levels = [u.block.level or 9 for u in heads]
    if min(levels) < 9:
        return levels.index(min(levels))
    below = next((i for i, u in enumerate(heads) if i and u.text.startswith("—")), 0)
    if below:
        return below - 1
    best, score = 0, 10_000
    for i, u in enumerate(heads[:4]):
        text = u.text.strip("“”《》‘’【】—- ")
        if i and (heads[i - 1].block.marker and not u.block.marker):
            break
        at = lead[:_LEAD].find(text[:2])
        mine = at if at >= 0 else 400
        if u.text.endswith(("—", "：", ":", "…", "-")):
            mine += 1000
        if u.text.startswith(("—", "-")):
            mine += 1000
        if len(u.text) > 36:
            mine += 600
        if u.block.marker:
            mine -= 500
        if mine < score:
            best, score = i, mine
    return best


def _mark(block: Block) -> str:
    """The class of the sign before a block: emojis are one class, list numbers none."""
    if not block.marker or block.numbered:
        run_in = block.text.startswith("【") and not block.text.endswith("】")
        return "【" if run_in and not block.numbered else ""
    return block.marker if block.marker in "▲△▼▽◆◇●○■□★☆▪▫•·‣►▶▷➤➢✦✧❖◎※◉⊙¤◤◢-+*" else "emoji"


def _layout(units: list[Unit]) -> Layout:
    signed = sum(1 for u in units if u.sort == "body" and kinds.opening(u.text) is not None)
    signed += sum(1 for u in units if u.sort == "body" and (t := kinds.tail(u.text)) is not None and not t[1])
    signed += sum(1 for a, b in pairwise(units) if a.sort == "head" and b.sort == "byline")
    level = _level(units)
    first = next((i for i, u in enumerate(units) if u.sort == "body"), len(units))
    over = [i for i, u in enumerate(units[:first]) if u.sort in ("head", "date") and kinds.bulletin(u.text)]
    over += [i for i, u in enumerate(units) if u.sort == "bulletin"]
    over += [i for i, u in enumerate(units[:6]) if _GREETING.match(u.text)]
    named, since = bool(over), min(over, default=len(units))
    for u in units[since:]:
        u.listed = u.sort == "body" and bool(u.block.marker)
    marks: dict[str, list[float]] = {}
    plain: list[tuple[float, int]] = []
    begun = False
    for i, u in enumerate(units):
        if u.sort == "body":
            begun = True
        mark = _mark(u.block)
        lead = next((x.text for x in units[i + 1 : i + 5] if x.sort == "body"), "")
        if mark and (u.sort == "head" or u.listed):
            marks.setdefault(mark, []).append(likeness(u.text, lead) if u.sort == "head" and len(u.text) >= 8 else 0.0)
        elif u.sort == "head" and begun and not u.block.numbered and not u.block.level:
            if units[i - 1].sort == "number" or (i + 1 < len(units) and units[i + 1].sort != "body"):
                continue
            plain.append((likeness(u.text, lead), len(u.text)))
    chosen = frozenset(
        m
        for m, like in marks.items()
        if len(like) >= 2 and (named or sum(like) >= 0.25 * len(like)) and m not in "-+*·"
    )
    items = bool(plain) and not chosen and (named or _news(plain))
    leads = sum(1 for u in units if u.sort == "body" and _begins(u.text))
    bodies = sum(1 for u in units if u.sort == "body")
    lines = named and not chosen and not plain and not level and bodies >= 3 and leads * 10 >= bodies * 7
    counted = sum(1 for u in units if u.sort in ("head", "body") and u.block.numbered and u.block.marker[0].isdigit())
    numbers = named and not chosen and not items and not level and counted >= 3
    return Layout(level, chosen, items, lines and not numbers, numbers, signed)


def _news(heads: list[tuple[float, int]]) -> bool:
    """True where the headlines after the first body are whole news headlines: long, and told again by their leads."""
    return all(n >= 9 for _, n in heads) and sum(like for like, _ in heads) >= 0.3 * len(heads)


def _begins(text: str) -> bool:
    return bool(_BEGINS.match(text))


def _level(units: list[Unit]) -> int:
    """The Markdown level of the headings of articles: the highest, unless its only one stands over other headings."""
    levels = [(i, u.block.level) for i, u in enumerate(units) if u.block.level and u.sort == "head"]
    if not levels:
        return 0
    top = min(n for _, n in levels)
    at = [i for i, n in levels if n == top]
    deeper = sorted({n for _, n in levels if n > top})
    if len(at) == 1 and deeper:
        next_head = next(i for i, n in levels if i > at[0] or n > top)
        empty = not any(u.sort == "body" for u in units[at[0] : next_head])
        if empty or kinds.bulletin(units[at[0]].text):
            return deeper[0]
    return top

"""Blocks to articles: which headline opens an article, which body goes where, what was torn apart by the layout."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice, takewhile

from unionstats.model import Role
from unionstats.segment import bylines, datelines, frame, headlines, kinds, opens
from unionstats.segment.drafts import LAST, Draft, goes_on
from unionstats.segment.layout import labels, layout
from unionstats.segment.resumed import resumes
from unionstats.segment.signs import mark, number, placed
from unionstats.segment.unit import Unit
from unionstats.segment.units import LEAD, caption_end, doubled, following, torn
from unionstats.segment.vocabulary import words

_GALLERY = 60  # so many lines of captions may stand between a headline and its text
_SHORT = 14  # characters: a subhead is seldom longer
_OWN = 30  # a line that is a picture's own is seldom longer
_CAPTION = 300  # a photo caption is no longer, even one of several paragraphs


class Composer:
    """Goes through the units of a page once and hands out each to its article."""

    def __init__(self, text: str, units: list[Unit]) -> None:
        self.text = text
        self.units = units
        self.layout = layout(units)
        bodies = [u for u in units if u.sort == "body" and not u.block.row and not u.block.listed]
        # Where most paragraphs, the last too, have no full stop, none is torn.
        self.unstopped = (
            len(bodies) > 1 and torn(bodies[-1].text) and sum(torn(u.text) for u in bodies) * 2 > len(bodies)
        )
        self.done: list[Draft] = []
        self.now: Draft | None = None
        self.hosts: list[Draft] = []  # articles that an insert has interrupted
        self.run: list[Unit] = []  # headlines, labels and bylines that wait for their body
        self.mast: list[Unit] = []  # what stands over the whole page
        self.over: list[str] = []  # the same, once it was given to the first article of several
        self.next_text, self.next_byline = following(units)
        self.marks = bool(self.layout.numbers or self.layout.marks)  # some units are marked

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
            elif u.sort == "weather":
                self._weather(u)
            elif u.sort == "body":
                i += self._body(i)
            elif u.sort == "furniture" and frame.closing(u.text):
                self._end()
            elif u.sort == "furniture" and frame.carried(u.text) and self.now is not None:
                self.now.closed, self.hosts = True, []  # what stands below began on another page
            i += 1
        self._rest()
        return self.done

    # -- headlines

    def _marked(self, u: Unit) -> bool:
        if not self.marks:
            return False
        if u.block.numbered:
            return number(u.block) in self.layout.numbers and u.sort in ("head", "body", "number")
        return mark(u.block) in self.layout.marks and (u.sort == "head" or (u.sort == "body" and u.listed))

    def _head(self, u: Unit) -> None:
        if any(self._marked(x) for x in self.run) and (self._marked(u) or labels(u)):
            self._items()
        if u.contents and (self.layout.numbers or self.layout.marks or self.layout.lines or self.layout.items):
            draft = self._new([])  # what it says of one item is not said of the next
            draft.put_block(self.text, "title", u.block)
            # Over the label of the items (新闻速递) stands what is said to all of them.
            draft.title, draft.closed = u.text, all(x.sort != "bulletin" for x in self.units)
            return
        self.run.append(u)

    def _items(self) -> None:
        """Marked headlines without a body are items of one line."""
        first = next(i for i, u in enumerate(self.run) if self._marked(u))
        self.mast += self.run[:first]
        for u in self.run[first:]:
            draft = self._new([])
            draft.put_block(self.text, "body", u.block)
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
            self.over += [u.text for u in self.mast]
            for u in self.mast:
                draft.put_block(self.text, "byline" if u.sort != "head" else "kicker", u.block)
            self.mast = []
        self._entitle(draft, run, lead)
        return draft

    def _entitle(self, draft: Draft, run: Sequence[Unit], lead: str) -> None:
        """Give ``draft`` its headlines; below them may stand the head of its first part."""
        heads = (k for k, u in enumerate(run) if mark(u.block) in self.layout.parts and u.sort == "head")
        at = next((k for k in heads if any(u.sort == "head" for u in run[:k])), len(run))
        headlines.add(self.text, draft, run[:at], lead, items=bool(self.layout.numbers))
        below: Role = "subtitle" if sum(u.sort == "head" for u in run[at:]) > 1 else "subhead"  # ●…, ●… over a report
        for u in run[at:]:
            draft.put_block(self.text, "byline" if u.sort == "byline" else below, u.block)

    def _after(self, i: int, *, signed: bool = True) -> Unit | None:
        """The next unit after ``i`` that is text (or, with ``signed``, a byline)."""
        at = self.next_text[i + 1]
        if signed:
            at = min(at, self.next_byline[i + 1])
        return self.units[at] if at < len(self.units) else None

    def _signs(self, i: int) -> bool:
        """True where the byline behind the unit at ``i`` stands over a text."""
        return any(u.sort == "body" for u in self.units[self.next_text[i + 1] :][:1])

    def _text_below(self, i: int) -> bool:
        """True where a text stands behind the unit at ``i``, before the next headline, and not captions only."""
        j = i + 1
        while j < min(len(self.units), i + _GALLERY) and self.units[j].sort != "head":
            end = caption_end(self.units, j)
            if end < 0 and self.units[j].sort == "body":
                return True
            j = max(end, j) + 1
        return False

    def _end(self) -> None:
        """The line that a site or a paper prints below a text: what has a headline is another's."""
        now = self.now
        if now is not None and now.body and not (self.run or now.open or now.boxed or now in self.hosts):
            now.ended = True

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
            now.put_block(self.text, "byline", u.block)
            now.signed = True
            now.day = now.day or datelines.ending_day(u.text)
            now.ended = not now.open and (bylines.names_only(u.text) or bylines.names(u.text))

    def _credit(self, u: Unit) -> None:
        if self.now is None:
            (self.run or self.mast).append(u)
        else:
            self.now.put_block(self.text, "byline", u.block)

    def _weather(self, u: Unit) -> None:
        """The line of the day's weather: an item of its own, under what stands over the page where it is the first.

        The next such line goes on with it, as do all under a forecast (具体预报如下： / 19日：晴，气温9～22℃).
        """
        now = self.now
        if now is not None and now.body and not self.run and kinds.of_weather(now.parts[-1].texts[-1]):
            now.put_block(self.text, "body", u.block)
            now.last = None  # each line is whole
            return
        if not self.done:
            self.mast += self.run
            self.run = []
            draft = self._new([])
        else:
            run, mast = self.run, self.mast
            self.run, self.mast = [], []
            draft = self._new([], insert=True)
            self.run, self.mast = run, mast
        draft.put_block(self.text, "body", u.block)
        draft.closed, draft.last = True, None  # no text goes on with it

    # -- bodies

    def _body(self, i: int) -> int:
        """Give the body at ``i`` to its article; returns how many units after it were used up as well."""
        u = self.units[i]
        end = self._caption(i)
        if end >= 0:
            self._insert_caption(i, end)
            return end - i
        if self.run and self.run[-1].sort == "head" and self._over_byline(i):
            self.run.append(u)
            return 0
        opening = datelines.opening(u.text)
        if self._marked(u):
            whose = (
                self.run[-1:] if self.run and self.run[-1].sort == "head" and bylines.body(self.run[-1].text) else []
            )
            self.mast += self.run[: len(self.run) - len(whose)]
            self.run = []
            draft = self._new(whose)
            self._fill(draft, u, opening)
            return 0
        if self.run:
            self._under_heads(u, opening, i)
        else:
            self._on(u, opening, i)
        return 0

    def _over_byline(self, i: int) -> bool:
        """Is the body at ``i`` a picture's line, or a subtitle that is a sentence, over who wrote what follows?"""
        u, after = self.units[i], self._after(i)
        signed = after is not None and after.sort == "byline" and self._signs(i)
        short = signed and len(u.text) <= _OWN and u.text[-1] == "。" and u.text.count("。") == 1
        return short and datelines.opening(u.text) is None

    def _caption(self, i: int) -> int:
        """The index of the last unit of the photo caption that begins at ``i``, -1 where none does."""
        # Under its own headline, and with nothing behind it, a caption may have several paragraphs.
        if self.run:
            headed = not any(u.sort == "byline" and not frame.keyed(u.text, "credit") for u in self.run)
        else:
            headed = self.now is None or (self.now.closed and not self.hosts)
        size = 0
        for j in range(i, min(i + 3, len(self.units)) if headed else i + 1):
            u = self.units[j]
            size += len(u.text)
            if u.sort != "body" or (datelines.opening(u.text) is not None and caption_end(self.units, j) != j):
                break
            end = caption_end(self.units, j)
            if end >= 0 and not (j == i and headed and end == i and datelines.tail(u.text) is None):
                after = self._after(end)
                alone = after is None or after.sort != "body" or datelines.opening(after.text) is not None
                own = u.caption or kinds.captioned(u.text)
                own = own or (u.text[0].isdigit() and datelines.tells_of_a_day(u.text))
                if after is not None and after.sort == "head" and (len(after.text) <= _SHORT or self._amid(u)):
                    own = own or (end == j and len(u.text) <= _OWN)  # 新楼封顶。周远摄, and a subhead below
                if j == i or (alone and size <= _CAPTION and not own):
                    return end
                break
        return i if self.units[i].caption or kinds.captioned(self.units[i].text) else -1

    def _amid(self, u: Unit) -> bool:
        """Does ``u``, no numbered picture, stand in an article's text, where a headline is rather that of a part?"""
        return self.now is not None and not self.now.closed and bool(self.now.body) and not u.text[0].isdigit()

    def _insert_caption(self, i: int, end: int) -> None:
        heads = self.run
        now = self.now
        after = self._after(end)
        if heads and after is not None and (now is None or not now.open):
            signed = after.sort == "byline" and self._signs(end)
            signed = signed or (after.sort == "body" and datelines.opening(after.text) is not None)
            given = any(x.sort == "byline" or x.day is not None for x in heads)
            signed = signed or (after.sort == "body" and given and self._text_below(end))
            titled = any(x.sort in ("head", "box") for x in heads) and self._text_below(end)
            if signed or (titled and after.sort == "body" and (now is None or now.closed) and not self.hosts):
                heads = []  # the headline stands over the picture and belongs to the text below
        if heads:
            self.run = []
            goes_on = after is not None and after.sort == "body" and datelines.opening(after.text) is None
            if len(heads) > 1 and now is not None and now.body and not now.closed and goes_on:
                for x in heads[:-1]:  # subheads of the article that the picture interrupts
                    now.put_block(self.text, "byline" if x.sort == "byline" else "subhead", x.block)
                heads = heads[-1:]
        draft = self._new(heads, self.units[i].text, insert=True)
        for u in self.units[i : end + 1]:
            if u.sort == "credit":
                draft.put_block(self.text, "byline", u.block)
            else:
                self._fill(draft, u, datelines.opening(u.text), role="caption")
        draft.closed = True

    def _under_heads(self, u: Unit, opening: datelines.Opening | None, i: int) -> None:
        run, now = self.run, self.now
        box = next((k for k in range(len(run) - 1, -1, -1) if run[k].sort == "box"), None)
        if box is not None and (now is not None or box > 0 or len(self.units) > i + 1):
            self.run = []
            if run[:box]:
                self._new(run[:box], u.text)
            self._box(run[box:], u)
            return
        if now is not None and now.body and not self._opens(run, i, opening):
            self.run = []
            torn = len(now.body.texts) == 1 and sum(p.role == "body" for p in now.parts) == 1
            if torn and not now.title and now.signed and not now.closed:
                self._entitle(now, run, "".join(now.body.texts))
            else:
                host = self._resume() if now.closed or now.boxed else now
                for x in run:
                    host.put_block(self.text, "byline" if x.sort == "byline" else "subhead", x.block)
            assert self.now is not None
            self._fill(self.now, u, opening)
            return
        self._flush_run(u)
        assert self.now is not None
        self._fill(self.now, u, opening)

    def _flush_run(self, u: Unit) -> None:
        """Open a new article under the waiting headlines; what stands over a whole bulletin goes to its first item."""
        run, self.run = self.run, []
        marked = next((k for k, x in enumerate(run) if self._marked(x)), 0)
        if not self._marked(run[marked]):
            names = [
                k for k, x in enumerate(run) if x.sort == "bulletin" or (x.sort == "head" and kinds.bulletin(x.text))
            ]
            if names and self.layout.items and any(x.sort == "head" for x in run[names[-1] + 1 :]):
                marked = names[-1] + 1
        if self.layout.level:
            marked = max((k for k, x in enumerate(run) if x.block.level == self.layout.level), default=marked)
        if (self.layout.lines or self.layout.run_in) and all(x.sort != "head" for x in run):
            marked = len(run)
        self.mast += run[:marked]
        self._new(run[marked:], headlines.told(u))

    def _box(self, run: list[Unit], u: Unit) -> None:
        host = self.hosts[-1] if self.hosts and (self.now is None or self.now.closed) else self.now
        draft = self._new(run, u.text, insert=True)
        draft.boxed, draft.sign = True, u.block.marker
        self._fill(draft, u, None)
        summary = frame.label(run[0].text) in words("summary")
        draft.closed = host is not None and (host.open or not host.body or summary)

    def _opens(self, run: list[Unit], i: int, opening: datelines.Opening | None) -> bool:
        """Do the waiting headlines open a new article, over the text at ``i``?"""
        u, now = self.units[i], self.now
        if now is None or not now.body:
            return True
        host = self.hosts[-1] if now.closed and self.hosts else now  # which a picture may stand in
        if opening is not None or opens.is_parted(run, now, host):
            return True
        heads = [x for x in run if x.sort == "head" and not kinds.figure(x.text)]
        levels = [x.block.level for x in heads if x.block.level]
        if self.layout.level and levels:
            return min(levels) <= self.layout.level
        if any(x.sort == "bulletin" or self._marked(x) for x in run) or headlines.LETTER.match(u.text):
            return True
        if opens.are_parts(run, heads, self.layout):
            over = [x for x in heads[:1] if not x.block.numbered]  # a title, over the first part: 一、…
            paper = bool(over) and len(heads) > 1 and (kinds.paper(over[0].text) or self._kin(over, i, host) is False)
            return paper and not now.open
        if any(x.text.startswith("—") for x in heads[1:]) or headlines.signed(heads, u.text):
            return True  # a title with its subtitle, or with who wrote what follows
        if not self.layout.level and headlines.of_others(heads, u.text, now):
            return True
        # Which text the one above goes on with: below a whole article, or below its own subhead.
        at = resumes(now, " ".join(x.text for x in heads), self.units, i) if now.open else -1
        if at > 0:
            return True
        if at == 0 or self.layout.level or all(headlines.is_half(x.text, now) for x in heads):
            return False
        if now.closed and not self.hosts:
            return True
        if (sure := headlines.apart(heads, u.text, now)) is not None:
            return sure
        if (kin := self._kin(heads, i, host)) is not None:
            return not kin
        return not opens.is_brief(heads, u.text, self.layout) and opens.is_told_again(heads, u, now, self.layout)

    def _kin(self, heads: list[Unit], i: int, host: Draft) -> bool | None:
        """Does the text at ``i``, up to the next headline, go on with the article above ``heads``?"""
        assert self.now is not None
        texts, size = [], 0
        for u in takewhile(lambda u: u.sort == "body", islice(self.units, i, None)):
            texts.append(u.text)
            size += len(u.text)
            if size >= LEAD:
                break
        found = opens.are_kin(heads, " ".join(texts)[:LEAD], self.now, host)
        # On a page that begins without a headline, those below are of its parts.
        return (
            None if found is False and self.now is self.done[0] and not (self.now.title or self.now.signed) else found
        )

    def _resume(self) -> Draft:
        """The article that the closed insert interrupted, or the insert itself where there is none."""
        assert self.now is not None
        while (self.now.closed or self.now.boxed) and self.hosts:
            self.now = self.hosts.pop()
        return self.now

    def _on(self, u: Unit, opening: datelines.Opening | None, i: int) -> None:
        """A body without a headline above it."""
        now = self.now
        if now is None:
            self._fill(self._new([]), u, opening)
            return
        if (
            opening is not None
            and now.body
            and not (now.last in (None, now.body) and frame.keyed(now.body.texts[0], "summary"))
            and not now.open
        ):
            draft = self._new([])
            headlines.claim(now, draft, u.text[opening.end :])
            self._fill(draft, u, opening)
            return
        if (self.layout.lines or (self.layout.run_in and datelines.run_in(u.text))) and now.body and not now.open:
            self._fill(self._new([]), u, opening)
            return
        if (host := self._torn(i)) is not None:
            self.now = host
            self._fill(host, u, opening)
            return
        alike = bool(u.block.marker) and u.block.marker == now.sign
        if now.boxed and (alike or u.block.row):
            now.last = None  # each line is whole
            self._fill(now, u, opening)
            return
        if now.closed and not self.hosts:
            self._fill(self._new([]), u, opening)
            return
        self._fill(self._resume(), u, opening)

    def _torn(self, i: int) -> Draft | None:
        """The article that an insert has torn and with which the body at ``i`` goes on."""
        at = next((k for k in range(len(self.hosts) - 1, -1, -1) if self.hosts[k].open), -1)
        now = self.now
        if now is None or at < 0 or now.open or not now.body or len(now.parts) > LAST:
            return None
        host, *inserts = *self.hosts[at:], now  # in an insert may stand a picture
        if resumes(host, "\n".join(x.text for x in inserts), self.units, i) != 0:
            return None
        self.hosts = self.hosts[:at]
        return host

    def _fill(self, draft: Draft, u: Unit, opening: datelines.Opening | None, role: Role = "body") -> None:
        """Add a body to an article: its dateline and its credit as bylines, its text to a paragraph torn before."""
        text, block = u.text, u.block
        start, end = 0, len(text)
        if opening is not None:
            start = opening.end
            draft.put(self.text, "byline", block.part(0, start))
            draft.signed = True
            draft.day = draft.day or opening.day
        elif self.layout.run_in and not draft.title and not draft.body and (start := datelines.run_in(text)):
            draft.put(self.text, "title", block.part(0, start))
            draft.title = text[:start].strip("【】 ")
        elif u.listed and not draft.title and not draft.body and (start := placed(text)):
            draft.put(self.text, "title", block.part(0, start))
            draft.title = text[1 : start - 1]
        ending = datelines.tail(text)
        if ending is not None and ending[0] > start:
            end = ending[0]
            draft.day = draft.day or datelines.ending_day(text)
        last = draft.last
        plain = role == "body" and opening is None and not block.marker and not block.row
        if last is not None and plain and start < end and not self.unstopped and goes_on(last.end, text[start:end]):
            skip = doubled(last.end, text[start:end])
            last.pieces += block.part(start + skip, end)
            last.texts.append(text[start + skip : end])
        else:
            if (start, end) == (0, len(text)):
                draft.put_block(self.text, role, block)
            else:
                draft.put(self.text, role, block.part(start, end))
            if block.listed or block.row or draft.alike(block) or (frame.keyed(text, "summary") and torn(text)):
                draft.last = None  # its text ends with its line
        if end < len(text):
            draft.put(self.text, "byline", block.part(end, len(text)))
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
            role: Role = "body" if bodyless else "subhead"
            if u.sort in ("byline", "credit") or (not bodyless and bylines.publisher(u.text)):
                role = "byline"
            self.now.put_block(self.text, role, u.block)

"""The nouns: what passes from stage to stage.  Frozen, slotted, nothing but data.

Offsets count Unicode code points, end excluded.  Only a ``Fact`` speaks in offsets of the file; everything before it
speaks in offsets of its paragraph's running text, which ``Paragraph.locate`` turns into offsets of the file.
"""

from __future__ import annotations

import datetime
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, fields
from decimal import Decimal
from functools import cache
from operator import attrgetter
from typing import Any, Literal, Protocol, TypeVar, cast, dataclass_transform

Kind = Literal["count", "percentage", "money", "date", "duration", "measure", "ratio"]
KINDS: tuple[Kind, ...] = ("count", "percentage", "money", "date", "duration", "measure", "ratio")
Bound = Literal["exact", "about", "nearly", "over", "at_least", "under", "at_most"]
Change = Literal["", "up", "down"]
Basis = Literal["", "yoy", "mom"]
EntityKind = Literal["org", "place"]
Role = Literal["title", "kicker", "subtitle", "subhead", "byline", "body", "caption"]

_Noun = TypeVar("_Noun")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(cls: type[_Noun]) -> type[_Noun]:
    """A slotted dataclass that the type checker holds frozen.

    It is not frozen at run time: making a frozen one takes five times as long, in all a tenth of the whole reading.
    How it is compared, hashed and shown is not compiled for each class, which takes a fifteenth of an article's start.
    """
    made: Any = dataclass(slots=True, repr=False, eq=False)(cls)
    names = [f.name for f in fields(made) if f.compare]
    values = attrgetter(*names)

    def equal(self: Any, other: object) -> bool:
        return bool(values(self) == values(other)) if other.__class__ is self.__class__ else NotImplemented

    def shown(self: Any) -> str:
        return f"{self.__class__.__qualname__}({', '.join(f'{name}={getattr(self, name)!r}' for name in names)})"

    made.__eq__, made.__hash__, made.__repr__ = equal, lambda self: hash(values(self)), shown
    return cast("type[_Noun]", made)


@cache
def _copier(kind: Any) -> Callable[[Any], Any]:
    """What copies an object of a ``kind``, written out field by field: in a third of the time of a look for each."""
    copied: Callable[[Any], Any] = eval(
        f"lambda noun: kind({', '.join(f'noun.{f.name}' for f in fields(kind))})", {"kind": kind}
    )
    return copied


def changed(noun: _Noun, **values: object) -> _Noun:
    """A copy of ``noun`` with other ``values`` in some fields: ``dataclasses.replace``, in a tenth of its time."""
    kind: Any = noun.__class__
    copy: _Noun = _copier(kind)(noun)
    for name, value in values.items():
        setattr(copy, name, value)
    return copy


class Text(Protocol):
    """What is asked of a text as a whole: a ``str``, or a long one that is not held as one."""

    def __len__(self) -> int: ...
    def __getitem__(self, span: slice, /) -> str: ...
    def count(self, part: str, /) -> int: ...


@frozen
class Document:
    """A text as read: ``source`` is the path as given (``-`` for standard input), ``date`` what is known of its day."""

    source: str
    text: Text
    date: datetime.date | None = None


@frozen
class Paragraph:
    """One running text of an article, whatever the page's layout did to it.

    ``pieces`` are the (start, end) offsets in the file of its parts, in reading order; ``text`` is these parts joined
    without a separator, line breaks left out, and folded (see ``fold``).
    """

    role: Role
    text: str
    pieces: tuple[tuple[int, int], ...]
    _starts: tuple[int, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        starts, at = [0], 0
        for a, b in self.pieces[:-1]:
            at += b - a
            starts.append(at)
        self._starts = tuple(starts)  # type: ignore[misc] # here it is made

    def locate(self, offset: int, *, end: bool = False) -> int:
        """The file's offset of ``offset`` in ``text``; with ``end`` that of a span's (excluded) end."""
        if len(self.pieces) == 1:  # most paragraphs are one
            return self.pieces[0][0] + offset
        i = max(bisect_right(self._starts, offset - 1 if end else offset) - 1, 0)
        return self.pieces[i][0] + offset - self._starts[i]

    def spans(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The spans in the file of ``text[start:end]``, in reading order."""
        if len(self.pieces) == 1 and end > 0:
            ((a, b),) = self.pieces
            yield a + max(start, 0), min(b, a + end)
            return
        for i in range(max(bisect_right(self._starts, start) - 1, 0), len(self.pieces)):
            a, b = self.pieces[i]
            at = self._starts[i]
            if at >= end:
                return
            yield a + max(start - at, 0), min(b, a + end - at)


@frozen
class Article:
    """An article of a document: ``number`` counts from 1; ``paragraphs`` hold its headlines and its body, in order.

    ``imprint`` is what the page says of itself in lines that are no article's: its paper, its date, its source; below
    these, each in a line of its own, what stands over several articles.
    """

    number: int
    title: str
    date: datetime.date | None
    paragraphs: tuple[Paragraph, ...]
    imprint: str = ""

    @property
    def span(self) -> tuple[int, int]:
        """The file's offsets of its first character and behind its last; other articles may stand between."""
        pieces = [piece for p in self.paragraphs for piece in p.pieces]
        return min(pieces)[0], max([b for _, b in pieces])


WhenUnit = Literal[
    "century", "decade", "year", "half", "quarter", "season", "month", "third", "week", "weekend", "weekday", "day",
    "time", "lunar", "named", "break", "same", "now", "vague",
]  # fmt: skip


@frozen
class When:
    """What a date expression says, before anything is filled in from its context (``calendar.resolve`` does that).

    ``unit`` is the finest thing that it names, the other fields what it says of it; ``None`` is what it leaves open.
    ``years``, ``months``, ``weeks`` and ``days`` are distances (去年 is ``years=-1``, 本月 ``months=0``) from the
    article's day, or with ``back`` from the date named before (次年, 当月).  ``part`` says which half, quarter, season
    (1 is spring), third of the month, or the how manieth week or weekday; ``weekday`` is 1 for Monday.  ``name`` is a
    holiday's word (``holidays.txt``); ``lunar`` days have ``leap`` for a leap month, and may have an hour.  ``future``
    marks what the words around it put after the article's day.  ``until`` is the other end of a span, included.
    """

    unit: WhenUnit
    year: int | None = None
    month: int | None = None
    day: int | None = None
    years: int | None = None
    months: int | None = None
    weeks: int | None = None
    days: int | None = None
    part: int | None = None
    weekday: int | None = None
    hour: int | None = None
    minute: int | None = None
    second: int | None = None
    name: str = ""
    leap: bool = False
    back: bool = False
    future: bool = False
    until: When | None = None


@frozen
class Time:
    """A resolved time: ``value`` is a TIMEX3 value or ``A/B``; ``start`` and ``end`` its first and last day."""

    value: str
    start: datetime.date | None = None
    end: datetime.date | None = None


@frozen
class Mention:
    """A numeric expression in a paragraph, as the rule ``rule`` read it.

    ``value`` and ``value_max`` are in ``unit`` (FACTS: a measure word, ``%``, ``pp``, an ISO 4217 code, a UCUM-like
    symbol …); a ``date`` has neither, its reading is ``when``.
    """

    start: int
    end: int
    kind: Kind
    rule: str
    value: Decimal | None = None
    value_max: Decimal | None = None
    unit: str = ""
    bound: Bound = "exact"
    when: When | None = None


@frozen
class Entity:
    """An organization or a place in a paragraph.

    ``paragraph`` is the index into ``Article.paragraphs``; ``text`` the words there; ``name`` the canonical name of
    an organization or the full administrative path of a place; ``place`` the path an organization belongs to (a
    place's own path), ``adcode`` the GB/T 2260 code of ``place`` where it has one; ``rule`` says how it was read.
    """

    paragraph: int
    start: int
    end: int
    text: str
    kind: EntityKind
    name: str
    place: str = ""
    adcode: str = ""
    rule: str = ""


@frozen
class Label:
    """What a mention counts (``item``), whether it is a change, and against what; ``step`` named the item."""

    item: str = ""
    change: Change = ""
    basis: Basis = ""
    step: str = ""


@dataclass(frozen=True, slots=True)  # users hold these: frozen in fact
class Fact:
    """One row of the output; the fields are its columns, in order."""

    source: str
    article: int
    title: str
    date: str
    start: int
    end: int
    text: str
    kind: Kind
    value: Decimal | None
    value_max: Decimal | None
    unit: str
    bound: Bound
    item: str
    change: Change
    basis: Basis
    org: str
    org_text: str
    place: str
    adcode: str
    time: str
    time_start: str
    time_end: str
    sentence: str
    rule: str


COLUMNS: tuple[str, ...] = tuple(f.name for f in fields(Fact))


def _set_by_slots(kind: Any) -> None:
    """Let the objects of a frozen ``kind`` be made in a fifth of the time: each field put straight into its slot.

    What `dataclass` writes calls ``object.__setattr__`` for each, which makes sure each time that it may be called.
    """
    names = [f.name for f in fields(kind)]
    puts = {f"_{name}": getattr(kind, name).__set__ for name in names}
    exec(f"def __init__(self, {', '.join(names)}):\n" + "".join([f" _{n}(self, {n})\n" for n in names]), puts)
    kind.__init__ = puts["__init__"]


_set_by_slots(Fact)

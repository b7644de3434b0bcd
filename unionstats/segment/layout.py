"""How a page tells its articles apart: by Markdown headings, signs before headlines, numbers, or plain headlines."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from unionstats import gazetteer, rx
from unionstats.model import frozen
from unionstats.segment import datelines, kinds
from unionstats.segment.items import each_own, own_news
from unionstats.segment.kin import strangers
from unionstats.segment.signs import (
    ALWAYS,
    COUNTED,
    HEAD,
    PICTURES,
    PLAIN,
    are_news,
    begins,
    headed_by_numbers,
    mark,
    number,
    own_sign,
    placed,
)
from unionstats.segment.unit import Unit
from unionstats.segment.units import likeness

_GREETING = rx.compile(r".{0,16}?(?:早安|早上好|大家早|今天是(?:\d{4}年)?\d{1,2}月\d{1,2}日)")

# 【今日青川】12月3日·星期二: what the digest of a county calls itself
_TODAY_IN = rx.compile(
    r"[【“\[]?(?:今日|云上|掌上|早安|早安，)(?P<county>[\u3400-\u9fff]{2,4})(?:[】”\]\s·|｜：:！!]|$)"
)


_BRIEF = 9  # characters: most subheads have no more
_TOLD = 0.3  # the share of its pairs of characters that a headline's lead has, too
_PARTS = 3  # an item has no more paragraphs, on average


@frozen
class Layout:
    """How the page tells its articles apart.

    ``level``: the Markdown level of an article's heading (0: none); ``marks``: the signs before the headlines of
    items; ``items``: plain headlines open articles; ``lines``: each paragraph is an item; ``numbers``: so are the
    parts with these numbers (1 for 1, 2, 3, 一 for 一, 二, 三); ``run_in``: the headlines stand in the line of their
    text; ``signed``: how many articles have a byline, a dateline or a writer's name at their end; ``told``: plain
    headlines open articles only because most are told again; ``parts``: the signs before the heads of one text's parts;
    ``brief``: a line of so many characters is sooner a subhead, as all headlines that are told again are longer.
    """

    level: int = 0
    marks: frozenset[str] = frozenset()
    items: bool = False
    lines: bool = False
    numbers: str = ""
    run_in: bool = False
    signed: int = 0
    told: bool = False
    parts: frozenset[str] = frozenset()
    brief: int = 0


def today_in(text: str) -> bool:
    """Does a line begin with what the digest of a county calls itself: 【今日青川】12月3日?"""
    m = _TODAY_IN.match(text)
    return m is not None and bool(gazetteer.lookup(m["county"]))


def labels(u: Unit) -> bool:
    """Is it the label of the items below, so that those above are done?"""
    return u.sort == "bulletin" and not mark(u.block)


def layout(units: list[Unit]) -> Layout:
    """How the page tells its articles apart; what this shows of its ``units`` is written into them.

    In this order: what stands over the page (the name of a bulletin), which signs mark news of their own, what the
    units are by that, which headlines there are; then each way in which these may part the page, the surer first.
    """
    bodies = [u for u in units if u.sort == "body"]
    first = next((i for i, u in enumerate(units) if u.sort == "body"), len(units))
    level = _level(units)
    over = _over(units, first)
    own = "" if over.named else own_sign(units)
    for u in bodies if own else ():
        u.listed = u.listed or mark(u.block) == own
    for u in bodies if _of_places(bodies) else ():
        u.listed = True
    alone = own_news(units)
    if not over.named:
        _tell_captions(units, first)
    heads = _heads(units, first)
    chosen = frozenset(m for m in heads.marks if _parts_news(m, heads, named=over.named, alone=alone or m == own))
    items = not chosen - {"："} and _plain_items(heads, named=over.named, alone=alone)
    lines = over.named or not any(u.sort in ("head", "column", "box", "number") for u in units)
    lines = lines and not (chosen or heads.plain or level) and _each_line(units, bodies, named=over.named)
    numbers = ""
    if over.named and not level and headed_by_numbers(units) > heads.most:
        # A few signs and plain lines in a bulletin of numbered items are the page's.
        numbers = "1" if _counts(units)["1"] else "一" if over.daily else ""
        chosen, items = frozenset(), False
    elif (over.named or alone or own == "1") and not (chosen or level or items) and _counts(units)["1"] >= COUNTED:
        numbers = "1"
    elif not (chosen or level):
        numbers = _strange_parts(units)
    run_in = _run_in(units, bodies, named=over.named or alone)
    return Layout(
        level,
        chosen,
        items and not numbers,
        lines and not numbers and not run_in,
        numbers,
        run_in,
        _signed(units, bodies),
        told=not (over.named or alone),
        parts=frozenset(m for m, like in heads.marks.items() if len(like) > 1 and m not in (*chosen, *PLAIN, *ALWAYS)),
        brief=_BRIEF if heads.shortest_told > _BRIEF else 0,
    )


def _of_places(bodies: list[Unit]) -> bool:
    """Do all texts of a page begin with the names of places in brackets, each another?"""
    found = [u.text[: placed(u.text)] for u in bodies] if bodies and bodies[0].text[0] in "【〔" else []
    return len(set(found)) == len(found) > 1 and all(found)


def _signed(units: list[Unit], bodies: list[Unit]) -> int:
    """How many articles have a byline, a dateline or a writer's name at their end."""
    signed = 0
    for u in bodies:
        signed += datelines.opening(u.text) is not None
        signed += (tail := datelines.tail(u.text)) is not None and not tail[1]
    return signed + sum([a.sort == "head" and b.sort == "byline" for a, b in pairwise(units)])


@frozen
class _Over:
    """Whether the name of a bulletin or a digest stands over the page (``daily``: of the day), and since which unit."""

    named: bool
    since: int
    daily: bool


def _over(units: list[Unit], first: int) -> _Over:
    """What stands over the page; its items with signs of their own are listed."""
    over = [i for i, u in enumerate(units[:first]) if u.sort in ("head", "date") and kinds.bulletin(u.text)]
    over += [i for i, u in enumerate(units) if u.sort == "bulletin"]
    daily = [i for i, u in enumerate(units[:6]) if u.sort == "weather" or _GREETING.match(u.text)]
    daily += [i for i, u in enumerate(units[:3]) if today_in(u.text)]
    since = min(over + daily, default=len(units))
    for u in units[since:]:
        u.listed = u.sort == "body" and bool(u.block.marker)
    return _Over(bool(over or daily), since, bool(daily))


def _tell_captions(units: list[Unit], first: int) -> None:
    """Under its headline and its first words, a text has lines with a sign below its pictures: ▲新建的驿站"""
    if units[first:] and not units[first].block.marker and any(u.sort == "head" for u in units[:first]):
        for u in units[first + 1 :]:
            if u.sort == "head" and u.block.marker[:1] in PICTURES:
                u.sort, u.caption = "body", True


@frozen
class _Heads:
    """The headlines of a page, and what is listed on it.

    ``marks``: by their sign how like each is to the text below; ``plain``: headlines without a sign, and how the texts
    below them begin.
    """

    marks: dict[str, list[float]]
    plain: list[tuple[str, str]]

    @property
    def shortest_told(self) -> int:
        """How long the shortest plain headline is that its text tells again, 0 where none is told."""
        return min([len(head) for head, lead in self.plain if likeness(head, lead) >= _TOLD], default=0)

    @property
    def most(self) -> int:
        """More headlines than these make a list of numbered ones."""
        return max(COUNTED - 1, *map(len, self.marks.values()), len(self.plain))


def _heads(units: list[Unit], first: int) -> _Heads:
    found = _Heads({}, [])
    for i, u in enumerate(units):
        if u.sort != "head" and not u.listed:
            continue
        if sign := mark(u.block):
            told = u.sort == "head" and len(u.text) >= 8
            found.marks.setdefault(sign, []).append(likeness(u.text, _lead(units, i)) if told else 0.0)
        elif i > first and u.sort == "head" and not u.block.numbered and not u.block.level:
            if units[i - 1].sort == "number" or (i + 1 < len(units) and units[i + 1].sort not in ("body", "date")):
                continue
            found.plain.append((u.text, _lead(units, i)))
    return found


def _parts_news(sign: str, heads: _Heads, *, named: bool, alone: bool) -> bool:
    """Does ``sign`` stand before the headlines of items, and not before the parts of one text?"""
    like = heads.marks[sign]
    if len(like) < 2 or sign in PLAIN:
        return False
    # Of several signs the first is of the headlines; another may be of their parts, as it may below plain ones.
    outer = sign == next(iter(heads.marks)) and (named or not heads.plain)
    return (outer and (named or alone)) or sign in ALWAYS or sum(like) * 4 >= len(like)


def _plain_items(heads: _Heads, *, named: bool, alone: bool) -> bool:
    """Do headlines without a sign open articles?"""
    return bool(heads.plain) and (named or alone or are_news(heads.plain))


def _each_line(units: list[Unit], bodies: list[Unit], *, named: bool) -> bool:
    """Is each paragraph an item, as each begins as news does or names its writer?"""
    if len(bodies) < 3 or not (named or all(datelines.tail(u.text) is not None for u in bodies)):
        return False
    if sum([begins(u.text) for u in bodies]) * 10 >= len(bodies) * 7:
        return True
    # Under the name of a bulletin and without headlines, each may say whose news it is.
    return all(u.sort != "head" or kinds.bulletin(u.text) for u in units) and each_own([u.text for u in bodies])


def _counts(units: list[Unit]) -> Counter[str]:
    """How many parts have a number of each class."""
    return Counter(number(u.block) for u in units if u.block.numbered and u.sort in ("head", "body", "number"))


def _strange_parts(units: list[Unit]) -> str:
    """The class of the numbers over headlines of news that is of other things each time; "" where none are."""
    for kind, n in _counts(units).items():
        parts = [i for i, u in enumerate(units) if u.block.numbered and number(u.block) == kind]
        heads = [i + (units[i].sort == "number") for i in parts]
        if n != len(parts) or n < COUNTED or not all(i < len(units) and units[i].sort == "head" for i in heads):
            continue
        texts = [
            " ".join(u.text for u in units[i:end] if u.sort in ("head", "body"))
            for i, end in pairwise([*heads, len(units)])
        ]
        if are_news([(units[i].text, _lead(units, i)) for i in heads]) and strangers(texts):
            return kind
    return ""


def _run_in(units: list[Unit], bodies: list[Unit], *, named: bool) -> bool:
    """Do the headlines stand in the line of their text?"""
    headed = sum([datelines.run_in(u.text) > 0 for u in bodies if u.text[0] != "【" or named])
    run_in = headed * 2 > len(bodies) and (headed > 1 or any(kinds.region(u.text) for u in units))
    return run_in or _bracketed(units, bodies)


def _bracketed(units: list[Unit], bodies: list[Unit]) -> bool:
    """True where the page sets headlines of news in brackets before their texts: 【…】近日，…, the first one so."""
    if not bodies or bodies[0].text[0] != "【":
        return False
    heads = [
        (u.text[1 : n - 1].rstrip("】 "), u.text[n:])
        for u in bodies
        if u.text[0] == "【" and (n := datelines.run_in(u.text))
    ]
    alone = len(heads) == 1 and any(u.sort == "head" for u in units)
    whole = [(head, lead) for head, lead in heads if len(head) >= HEAD]
    return not alone and len(whole) * 2 > len(heads) >= len(bodies) / _PARTS and are_news(whole)


def _lead(units: list[Unit], i: int) -> str:
    """How the text begins that stands closely below the unit at ``i``."""
    return next((x.text for x in units[i + 1 : i + 5] if x.sort == "body"), "")


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

"""How a page tells its articles apart: by Markdown headings, signs before headlines, numbers, or plain headlines."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from unionstats import gazetteer, rx
from unionstats.model import frozen
from unionstats.segment import datelines, kinds
from unionstats.segment.items import each_own, own_news, whose
from unionstats.segment.signs import (
    ALWAYS,
    COUNTED,
    HEAD,
    PICTURES,
    PLAIN,
    are_news,
    begins,
    counted_news,
    headed_by_numbers,
    mark,
    number,
    own_signs,
)
from unionstats.segment.unit import Unit
from unionstats.segment.units import likeness
from unionstats.segment.vocabulary import words

_GREETING = rx.compile(r".{0,16}?(?:早安|早上好|大家早|今天是(?:\d{4}年)?\d{1,2}月\d{1,2}日)")

# 【今日青川】12月3日·星期二: what the digest of a county calls itself
_TODAY_IN = rx.compile(
    r"[【「\[]?(?:今日|云上|掌上|早安|早安，)(?P<county>[\u3400-\u9fff]{2,4})(?:[】」\]\s·|｜：:！!]|$)"
)


_WHERE = 40  # whose news something is, it says within so many characters
_PARTS = 3  # an item has no more paragraphs, on average


@frozen
class Layout:
    """How the page tells its articles apart.

    ``level``: the Markdown level of an article's heading (0: none); ``marks``: the signs before the headlines of
    items; ``items``: plain headlines open articles; ``lines``: each paragraph is an item; ``numbers``: so are the
    parts with these numbers (1 for 1, 2, 3, 一 for 一, 二, 三); ``run_in``: the headlines stand in the line of their
    text; ``signed``: how many articles have a byline, a dateline or a writer's name at their end; ``told``: plain
    headlines open articles only because most are told again; ``spaced``: blank lines part nothing but articles;
    ``parts``: the signs before the heads of one text's parts.
    """

    level: int = 0
    marks: frozenset[str] = frozenset()
    items: bool = False
    lines: bool = False
    numbers: str = ""
    run_in: bool = False
    signed: int = 0
    told: bool = False
    spaced: bool = False
    parts: frozenset[str] = frozenset()


def today_in(text: str) -> bool:
    """Does a line begin with what the digest of a county calls itself: 【今日青川】12月3日?"""
    m = _TODAY_IN.match(text)
    return m is not None and bool(gazetteer.lookup(m["county"]))


def labels(u: Unit) -> bool:
    """Is it the label of the items below, so that those above are done?"""
    return u.text in words("rubric") or (u.sort == "bulletin" and not mark(u.block))


def layout(units: list[Unit]) -> Layout:
    """How the page tells its articles apart; what this shows of its ``units`` is written into them.

    In this order: what stands over the page (the name of a bulletin), which signs mark news of their own, what the
    units are by that, which headlines there are; then each way in which these may part the page, the surer first.
    """
    bodies = [u for u in units if u.sort == "body"]
    first = next((i for i, u in enumerate(units) if u.sort == "body"), len(units))
    level = _level(units)
    over = _over(units, first)
    own, columns = (set(), set()) if over.named else own_signs(units, bodies)
    if over.named:
        _tell_columns(units)
    alone = own_news(units)
    if alone and first > 1 and units[first - 1].block.level == 0 and sum([u.block.level > 0 for u in units]) == 1:
        level = 0  # over the headline of the first item stands the name of the page
    if not over.named and first:
        _tell_captions(units, first)
    heads = _heads(units, first)
    chosen = frozenset(m for m in heads.marks if _parts_news(m, heads, units, over, own=own, first=first, alone=alone))
    items = not chosen - {"："} - columns and _plain_items(heads, named=over.named, alone=alone)
    lines = over.named or not any(u.sort in ("head", "column", "box", "number") for u in units)
    lines = lines and not (chosen or heads.plain or level) and _each_line(units, bodies, named=over.named)
    numbers = ""
    if over.named and not level and headed_by_numbers(units) > heads.most:
        # A few signs and plain lines in a bulletin of numbered items are the page's.
        numbers, chosen, items = _numbers_of_bulletin(units, daily=over.daily), frozenset(), False
    elif not chosen and not level:
        numbers = _numbers(units, first, items=items, named=over.named, alone=alone)
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
        spaced=_spaced(units, first),
        parts=frozenset(m for m, like in heads.marks.items() if len(like) > 1 and m not in (*chosen, *PLAIN, *ALWAYS)),
    )


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


def _tell_columns(units: list[Unit]) -> None:
    """In a bulletin 二、各地 is over news, 二、技能竞赛 over what a report says of it; below, 某县：… stands alone."""
    for u, after in pairwise(units):
        if u.sort == "head" and kinds.section(u.block) and (kinds.rubric(u.text) or kinds.whose(after.text)):
            u.sort, u.section = "column", True
    for before, u in pairwise(units):
        told = u.sort == "body" and not u.block.row and kinds.whose(u.text)
        u.own = told and (before.section or kinds.whose(before.text))


def _tell_captions(units: list[Unit], first: int) -> None:
    """Under its headline and its first words, a text has lines with a sign below its pictures.

    新增就业8120人 / ▲完成任务的116%: such a line below figures or among others of its kind is text.
    """
    if first == len(units) or units[first].block.marker:
        return
    if not any(u.sort == "head" and not u.block.marker for u in units[:first]):
        return
    for before, u, below in zip(units[first:], units[first + 1 :], [*units[first + 2 :], None], strict=False):
        if u.sort == "head" and u.block.marker and u.block.marker[0] in PICTURES:
            u.sort, u.caption = "body", not (before.block.row or _of_a_list(before, u, below))


@frozen
class _Heads:
    """The headlines of a page, and what is listed on it.

    ``marks``: by their sign how like each is to the text below; ``ordered``: how many of these count the parts of one
    text (第一件：…); ``theirs``: of how many it is said whose news they are; ``plain``: headlines without a sign, and
    how the texts below them begin.
    """

    marks: dict[str, list[float]]
    ordered: Counter[str]
    theirs: Counter[str]
    plain: list[tuple[str, str]]

    @property
    def most(self) -> int:
        """More headlines than these make a list of numbered ones."""
        return max(COUNTED - 1, *map(len, self.marks.values()), len(self.plain))


def _heads(units: list[Unit], first: int) -> _Heads:
    found = _Heads({}, Counter(), Counter(), [])
    surveyed = bool([u for u in units if u.text[:1] == "【"]) and _surveyed(units)
    for i, u in enumerate(units):
        if u.sort != "head" and not u.listed:
            continue
        if (sign := mark(u.block)) and not (surveyed and "【" in sign):
            told = u.sort == "head" and len(u.text) >= 8
            found.marks.setdefault(sign, []).append(likeness(u.text, _lead(units, i)) if told else 0.0)
            found.ordered[sign] += kinds.ordinal(u.text)
            found.theirs[sign] += i < first or u.sort == "body" or _says_whose(u.text, _lead(units, i))
        elif i > first and u.sort == "head" and not u.block.numbered and not u.block.level:
            if units[i - 1].sort == "number" or (i + 1 < len(units) and units[i + 1].sort not in ("body", "date")):
                continue
            if not (kinds.figure(u.text) or kinds.bracketed(u.text) or kinds.ordinal(u.text)):
                found.plain.append((u.text, _lead(units, i)))
    return found


def _surveyed(units: list[Unit]) -> bool:
    """Does the page ask its readers, so that what stands in brackets is a question's?"""
    return any(kinds.survey(u.text) for u in units)


def _parts_news(
    sign: str, heads: _Heads, units: list[Unit], over: _Over, *, own: set[str], first: int, alone: bool
) -> bool:
    """Does ``sign`` stand before the headlines of items, and not before the parts of one text?"""
    like = heads.marks[sign]
    n = len(like)
    if n < 2 or sign in PLAIN or heads.ordered[sign] * 2 > n:
        return False
    sections = sign == "【】" and not alone and _sections(units[: over.since], first)
    if sections and not any(mark(u.block) == "【】" for u in units[over.since :]):
        return False  # those of a report that stands over the items
    return over.named or alone or sign in own or sign in ALWAYS or (sum(like) * 4 >= n and heads.theirs[sign] * 3 >= n)


def _plain_items(heads: _Heads, *, named: bool, alone: bool) -> bool:
    """Do headlines without a sign open articles?"""
    if not heads.plain or named:
        return bool(heads.plain)
    # 医生够不够？ over one report's part
    asked = sum([head.endswith(("？", "?")) for head, _ in heads.plain]) * 2 >= len(heads.plain) > 1
    return not asked and (alone or are_news(heads.plain))


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


def _numbers_of_bulletin(units: list[Unit], *, daily: bool) -> str:
    return "1" if _counts(units)["1"] else "一" if daily else ""


def _numbers(units: list[Unit], first: int, *, items: bool, named: bool, alone: bool) -> str:
    """The class of the numbers that part the page, "" where none do."""
    counted = _counts(units)
    if counted["1"] >= COUNTED and not items and (named or alone or counted_news(units)):
        return "1"
    numbered = counted["一"] >= COUNTED and not counted["1"] and alone and units[first - 1].block.numbered
    return "一" if numbered else ""


def _run_in(units: list[Unit], bodies: list[Unit], *, named: bool) -> bool:
    """Do the headlines stand in the line of their text?"""
    headed = sum([datelines.run_in(u.text) > 0 for u in bodies if u.text[0] != "【" or named])
    run_in = headed * 2 > len(bodies) and (headed > 1 or any(kinds.region(u.text) for u in units))
    return (run_in or _bracketed(units, bodies)) and not _surveyed(units)


def _of_a_list(before: Unit, u: Unit, after: Unit | None) -> bool:
    """True for one of several lines with the same sign below a headline (赛历 / ▲9月…, ▲10月…), and for a question."""
    signs = u.block.marker
    listed = before.sort == "head" and after is not None and after.block.marker == signs
    return listed or (before.block.marker == signs and not before.caption) or u.text.endswith(("？", "?"))


def _sections(units: list[Unit], first: int) -> bool:
    """True where the heads in brackets are of one report's parts: 【工资】 alone on its line, below its first text.

    They are short, name nobody and no place, and the texts below them begin as none does that is news.
    """
    heads = [(i, u) for i, u in enumerate(units) if u.sort == "head" and mark(u.block) == "【】"]
    if _over_rows(units, heads):
        return True
    if not heads or not first < heads[0][0]:
        return False
    signed = any(u.sort == "byline" for u in units[max(first - _OVER, 0) : first])
    if not signed and datelines.opening(units[first].text) is None:
        return False
    named = [u.text.strip("【】 ") for _, u in heads]
    if any(
        len(text) > _SECTION or kinds.rubric(u.text) or kinds.named(text + "：")
        for text, (_, u) in zip(named, heads, strict=True)
    ):
        return False
    leads = [_lead(units, i) for i, _ in heads]
    return not any(datelines.opening(lead) is not None or _GREETING.match(lead) or _NEWLY.match(lead) for lead in leads)


def _over_rows(units: list[Unit], heads: list[tuple[int, Unit]]) -> bool:
    """True where all that stands under short ``heads`` is figures, line by line."""
    ends = [*[i for i, _ in heads[1:]], len(units)]
    below = [
        [u for u in units[a + 1 : b] if u.sort == "body" and not u.block.marker]
        for (a, _), b in zip(heads, ends, strict=False)
    ]
    rows = all(part and all(u.block.row for u in part) for part in below)
    return len(heads) > 1 and rows and all(len(u.text) <= _SECTION + len("【】") for _, u in heads)


_SECTION = 8  # characters
_OVER = 2  # lines over a text, in which who wrote it may stand
_NEWLY = rx.compile("[^，。]{0,20}?(?:近日|日前|昨[日天]|今[日天]|连日来)")


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


def _spaced(units: list[Unit], first: int) -> bool:
    """True where blank lines stand above headlines only, one of them over a byline, a dateline or a day at least."""
    text = [u for u in units[first:] if u.sort in ("head", "body", "byline")]
    pairs = list(pairwise(text))
    if any(u.block.gap for before, u in pairs if before.sort != "body" or u.sort == "body"):
        return False
    over = [(u, below) for u, below in pairs if u.sort == "head" and u.block.gap]
    return any(u.day is not None or b.sort == "byline" or datelines.opening(b.text) is not None for u, b in over)


def _lead(units: list[Unit], i: int) -> str:
    """How the text begins that stands closely below the unit at ``i``."""
    return next((x.text for x in units[i + 1 : i + 5] if x.sort == "body"), "")


def _says_whose(head: str, lead: str) -> bool:
    """True for news that names a day, a body or a place: no section of a report (■ 收入：月均…, ■ 工时：…)."""
    return begins(lead) or datelines.opening(lead) is not None or bool(whose(lead) or _named(head) or _named(lead))


def _named(text: str) -> bool:
    found = gazetteer.search(text[:_WHERE])
    return found is not None and gazetteer.form(text[slice(*found)]) in ("full", "short")


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

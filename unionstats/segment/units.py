"""The units of a page: its blocks and what each is, seen among its neighbours."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import dropwhile, takewhile

from unionstats import rx
from unionstats.segment import bylines, datelines, frame, kinds
from unionstats.segment.stamps import full_date, stamp
from unionstats.segment.unit import Unit
from unionstats.segment.vocabulary import starts
from unionstats.segment.wraps import blocks
from unionstats.tokens import Tokens, is_word

_HAN = rx.compile(r"[\u3400-\u9fff]")

_KEEP = rx.compile(r"[^\u3400-\u9fffA-Za-z0-9]+")

_TOP = 16  # so many units at the head of a page may be the site's own
_SHORTEST_TITLE = 5

_RESUMES = rx.compile(r"[，。、；：！？,;）)”’》%％]|\d[\d.,]*[%％余多万千百亿元个名人户家项公平吨亩场次]")

# What completes the sentence above, or its last number.
_BEHIND = rx.compile("[，。、；：！？,;）)”》%％]")
_UNIT = rx.compile("[多余]?[万亿千百]|[元吨人户家个名项亩件台次公平立岁年月日天]")
_EDGE = 8  # characters on each side of a tear: no word is longer
SURE = 20
TOLD = 4

LEAD = 260  # how much of a body is compared with its headline


def read(text: str) -> list[Unit]:
    """The blocks of ``text`` with their sorts, those of links to other pages struck out."""
    units = _signed(_run_on([Unit(b, kinds.sort(b)) for b in blocks(text)]))
    if len(units) == 1 or not any(u.sort in ("body", "head") for u in units):
        for u in units:
            if u.sort not in ("furniture", "rule", "date"):
                u.sort = "body"
        if len(units) == 1:
            units[0].sort = "body"
        return units
    _frame(units)
    _keyed_lines(units)
    _links(units)
    _dates(units)
    for before, u, after in zip(units, units[1:], [*units[2:], None], strict=False):
        # 会议由县总工会副主席|张某主持…: a short line that breaks off after a body is no headline, but over a dateline.
        plain = u.sort == "head" and not u.block.level and not u.block.marker and before.sort == "body"
        if plain and _breaks_off(u.text) and (after is None or datelines.opening(after.text) is None):
            u.sort = "body"
    if units[0].sort == "body" and units[0].text[-1] == "：" and units[1].sort == "head":
        units[0].sort = "head"  # 柳溪县：|替民工追回工钱
    for head, u, after in zip([None, *units], units, units[1:], strict=False):
        over = u.sort == after.sort == "body" and not u.block.marker and len(u.text) <= kinds.LONGEST_KICKER
        if over and datelines.opening(u.text) is None and datelines.opening(after.text) is not None:
            # Two lines' worth of headline or of subtitle, over the dateline.
            line = (head is None or head.sort == "head") and not any(c in "。；" for c in u.text)
            if (line and not kinds.finished(u.text)) or _WHOSE.fullmatch(u.text):
                u.sort = "head"
    for before, u, after in zip(units, units[1:], units[2:], strict=False):
        # 全县投入资金3亿元，新修公路|120公里，惠及…: what goes on below with a quantity is no headline either.
        plain = u.sort == "head" and not (u.block.level or u.block.marker) and "，" in u.text
        if plain and before.sort in ("head", "body", "byline") and after.sort == "body" and _RESUMES.match(after.text):
            u.sort = "body"
    for before, u, after in zip(units, units[1:], [*units[2:], None], strict=False):
        # 周远 陈禾: names alone between a text and the next headline are of who wrote it.
        ends = before.sort == "body" and kinds.finished(before.text) and u.sort == "head" and bylines.names(u.text)
        if ends and (after is None or (after.sort == "head" and len(after.text) >= _SHORTEST_TITLE)):
            u.sort = "byline"
    _figures(units)
    _fragments(units)
    return units


def _figures(units: list[Unit]) -> None:
    """Lines with one sign, each of which tells a figure (■ 五年培训职工9万人次), over the next headline are a text."""
    run: list[Unit] = []
    for u in [*units, None]:
        sign = u.block.marker if u is not None and u.sort == "head" and any(c.isdigit() for c in u.text) else ""
        if u is not None and sign and not u.block.numbered and (not run or run[0].block.marker == sign):
            run.append(u)
            continue
        for line in (
            run if len(run) > 1 and u is not None and u.sort in ("head", "column") and not u.block.marker else ()
        ):
            line.sort, line.block = "body", replace(line.block, row=True)
        run = []


# 春川县总工会：, alone over its report
_WHOSE = rx.compile("[\u3400-\u9fff]{2,20}(?:工会|联合会|委员会|公司|局|集团|[省市县区州旗镇乡])：")

# ①…。②…。③…, ◇…。◇…。, 1.…。2.…。: the signs before the items of a bulletin that are set in one paragraph
_ITEM = rx.compile(
    r"(?:^|(?<=[。！？；]))[ \u3000]*(?P<sign>[①-⑳◇◆●○■□▲△★☆◎※]|\d{1,2}[.．、](?!\d))[ \u3000]*(?=\S{8})"
)


def _run_on(units: list[Unit]) -> list[Unit]:
    """Part the items below the name of a bulletin that stand in one paragraph."""
    found: list[Unit] = []
    for before, u in zip([None, *units], units, strict=False):
        named = before is not None and u.sort == "body" and u.block.lines == 1 and kinds.bulletin(before.text)
        items = list(_ITEM.finditer(u.text)) if named else []
        alike = len({m["sign"] for m in items}) == (1 if u.block.marker and not u.block.numbered else len(items))
        if not items or not alike or not (u.block.marker or items[0].start() == 0):
            found.append(u)
            continue
        starts = [] if items[0].start() == 0 else [(0, 0, u.block.marker)]
        starts += [(m.start(), m.end(), m["sign"]) for m in items]
        for (_, start, sign), (end, _, _) in zip(starts, [*starts[1:], (len(u.text), 0, "")], strict=True):
            piece = replace(u.block, pieces=u.block.part(start, end), text=u.text[start:end], marker=sign)
            found.append(Unit(piece, "body"))
    return found


def _signed(units: list[Unit]) -> list[Unit]:
    """Part the headlines over texts from who wrote them, where both stand in one line."""
    found: list[Unit] = []
    for u, after in zip(units, [*units[1:], None], strict=False):
        over = u.sort in ("head", "byline") and after is not None and after.sort == "body" and u.block.lines == 1
        at = bylines.behind_headline(u.text) if over and (" " in u.text or "（" in u.text) else 0
        if not at:
            found.append(u)
            continue
        head = u.text[:at].rstrip()
        found.append(Unit(replace(u.block, pieces=u.block.part(0, len(head)), text=head), "head"))
        found.append(
            Unit(replace(u.block, pieces=u.block.part(at, len(u.text)), text=u.text[at:], marker=""), "byline")
        )
    return found


# 名额：5000张, 最大的站：…; but not who speaks, and not where it is told from
_KEY_LINE = rx.compile(
    r"(?!问|答|记者|编者|来源|导语|摘要|本报|注)(?:[\u3400-\u9fffA-Za-z0-9#“”]{2,8}[：:](?=\S))(?!.*[。！？]$)"
)


def _keyed_lines(units: list[Unit]) -> None:
    """Lines that say what they tell of before a colon, one below the other, are no headlines, and each is whole,
    where figures are among them: 工作单位：… may well be the head of a portrait."""
    run: list[Unit] = []
    for u in [*units, None]:
        plain = u is not None and u.sort in ("head", "body") and not (u.block.level or u.block.marker)
        if plain and u is not None and _KEY_LINE.match(u.text) and not kinds.whose(u.text):
            run.append(u)
            continue
        for line in run if len(run) > 1 and any(c.isdigit() for x in run for c in x.text) else ():
            line.sort, line.block = "body", replace(line.block, row=True)
        run = []


def _breaks_off(text: str) -> bool:
    """True for a line behind whose last word more must come (人数约, 已达), which is no end of another word (签约)."""
    if not text.endswith(starts("unfinished")) or (text[-1] == "对" and text[-2:-1].isnumeric()):
        return False  # 本站添船12对
    tail = text[-8:]
    return Tokens(tail).is_edge(len(tail) - 1)


def _frame(units: list[Unit]) -> None:
    """Tell the contents of a digest, and strike out what the site prints behind its text."""
    text = [u for u in units[:_TOP] if u.sort in ("head", "body")]
    if len(text) > 1 and _contents_line(text[0]):
        text[0].sort, text[0].contents = "head", True
    _behind_the_editor(units)


def _contents_line(u: Unit) -> bool:
    """True for the contents of a digest in one line above it: 某县…；某市…"""
    plain = u.sort == "body" and u.block.lines == 1 and len(u.text) <= kinds.LONGEST_KICKER
    return plain and "；" in u.text and not kinds.finished(u.text)


def _linked(u: Unit) -> bool:
    """True for a body that is an item of a list and no sentence."""
    return (u.block.listed or bool(u.block.marker)) and "。" not in u.text and len(u.text) <= kinds.LONGEST_HEAD


def _behind_the_editor(units: list[Unit]) -> None:
    """Strike out the links to other pages below the name of the editor, where nothing else stands there."""
    at = max((i for i, u in enumerate(units) if u.sort == "furniture" and frame.keyed(u.text, "staff")), default=-1)
    behind = units[at + 1 :]
    if any(u.sort == "body" for u in units[: at + 1]) and all(_linked(u) for u in behind if u.sort == "body"):
        for u in behind:
            if u.sort in ("head", "body", "column", "bulletin"):
                u.sort = "furniture"


# 慰问困难职工320户, 住院津贴每天30元: a list of figures at the end of a text, each with what it counts before it
_FIGURE_LINE = rx.compile(
    r"(?!.*(?:\d{4}年|\d{1,2}月\d))[一-鿿“”、（）()]{2,18}?[\d.,]{1,9}[多余]?[万亿千百]?[多余]?[一-鿿%％]{1,3}"
)


def _links(units: list[Unit]) -> None:
    """Strike out the links to other pages: those below a label, and the headlines behind the end of the last text."""
    listed = False
    for u, after in zip(units, [*units[1:], None], strict=False):
        if u.sort == "list" and kinds.box(u.text) and after is not None and after.sort == "body" and "。" in after.text:
            u.sort = "box"  # 延伸阅读, over a text and no links
        elif u.sort == "list":
            listed = True
        elif listed and not u.block.level and (u.sort == "head" or u.block.linked):
            u.sort = "furniture"
        elif u.sort not in ("furniture", "number"):
            listed = False
    at = max((i for i, u in enumerate(units) if u.sort in ("body", "byline", "credit")), default=len(units))
    rest = [u for u in units[at + 1 :] if u.sort == "head" and not bylines.publisher(u.text)]
    closed = any(u.sort in ("furniture", "list") for u in units[at + 1 :])
    if at < len(units) and units[at].text[-1:] in "：:":
        return  # 名单如下：
    if any(u.sort == "number" for u in units[at + 1 :]):
        return  # the items of a list go on under their numbers, each in a line of its own
    if len(rest) > 1 and all(_FIGURE_LINE.fullmatch(u.text) for u in rest):
        for u in rest:
            u.sort, u.block = "body", replace(u.block, row=True)
        return
    if not any(u.block.marker or u.block.level for u in rest) and (len(rest) >= 3 or closed):
        for u in rest:
            u.sort = "furniture"


def _dates(units: list[Unit]) -> None:
    """Read the date lines; a stamp says when the text under the headline above it was published."""
    head: Unit | None = None
    seen = False
    for i, u in enumerate(units):
        seen = seen or u.sort == "body"
        if u.sort == "date":
            u.day = full_date(u.text)
            found = stamp(u.text)
            u.stamp = found is not None and found.firm
            # In the middle of a page any day between a headline and its text is the text's.
            below = units[i + 1].sort if seen and i + 1 < len(units) else ""
            if head is not None and (u.stamp or (u.day is not None and below in ("body", "byline"))):
                head.day, head = u.day, None
        elif u.sort == "head":
            head = u if len(u.text) >= _SHORTEST_TITLE and not frame.site(u.text) else None
        elif u.sort not in ("furniture", "rule", "byline"):
            head = None


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
        if before.sort != "body" or before.block.marker or datelines.tail(before.text) is not None or torn(before.text):
            continue
        after = [units[k] for k in text[at + 1 : at + 12]]
        titled = len(after) > 1 and after[0].sort == "head"
        below = list(takewhile(lambda x: x.sort == "body", dropwhile(lambda x: x.sort != "body", after)))
        if titled and any(completes(u.text, x.text) >= TOLD and not doubled(u.text, x.text) for x in below[1:]):
            u.sort = "body"  # 全年新|…, under it an article with its headline, below that 增8户
            continue
        found = _behind(after[1:] if titled else after)
        if found is not None and _is_fragment(u.text, found[0].text, found[1].text):
            u.sort = "body"


def _behind(after: list[Unit]) -> tuple[Unit, Unit] | None:
    """The body of the insert with which ``after`` begins, and the body that follows it without a headline."""
    lead, i = None, 0
    while i < len(after) and lead is not after[i]:
        end = caption_end(after, i)
        if end >= 0:
            lead, i = lead or after[i], end + 1
        elif after[i].sort == "box" and i + 1 < len(after) and after[i + 1].sort == "body":
            lead, i = lead or after[i + 1], i + 2
        else:
            break
    if lead is None or i >= len(after) or after[i].sort != "body" or datelines.opening(after[i].text) is not None:
        return None
    return lead, after[i]


def caption_end(units: Sequence[Unit], i: int) -> int:
    """The index of the last unit of a photo caption of one paragraph at ``i``, -1 where none is."""
    if units[i].sort != "body":
        return -1
    if i + 1 < len(units) and units[i + 1].sort == "credit":
        return i + 1
    ends = datelines.tail(units[i].text)
    return i if (ends is not None and ends[1]) or units[i].caption or kinds.captioned(units[i].text) else -1


def _is_fragment(text: str, lead: str, rest: str) -> bool:
    if _RESUMES.match(rest) or doubled(text, rest):
        return True
    if max(likeness(text, lead), likeness(text, rest)) >= 0.3:
        return False
    if not Tokens(text[-8:] + rest[:8]).is_edge(len(text[-8:])):
        return True  # a word goes on
    return len(text) >= 14 and ("，" in text or len(text) >= 18)


def torn(text: str) -> bool:
    """True where a body stops in mid-sentence."""
    return len(text) >= 4 and not kinds.finished(text)


def completes(before: str, text: str, host: str = "") -> int:
    """How surely ``text`` completes what is torn behind ``before``: 0 where nothing tells."""
    number = before[-1:].isdigit()
    if _BEHIND.match(text) or doubled(before, text) > 1 or (number and _UNIT.match(text)):
        return SURE
    if _is_word_torn(before, text) or before[-2:] + text[:2] in host:
        return TOLD
    return TOLD // 2 if not number and _RESUMES.match(text) else 0


def _is_word_torn(before: str, text: str) -> bool:
    """预计今年新|增8户: does a word of the dictionary stand over the tear?"""
    left = before[-_EDGE:]
    tokens = Tokens(left + text[:_EDGE])
    if tokens.is_edge(len(left)):
        return False
    start, end = tokens.span_at(len(left))
    return is_word(tokens.text[start:end])


def likeness(head: str, body: str) -> float:
    """The share of a headline's pairs of characters that its body's lead has too."""
    bare, lead = _KEEP.sub("", head), _KEEP.sub("", body[:LEAD])
    told = [bare[i : i + 2] in lead for i in range(len(bare) - 1)]
    return sum(told) / len(told) if told else 0.0


def doubled(before: str, after: str) -> int:
    """How many characters the layout printed twice where it tore a paragraph: 驻村工|工作队 is 1."""
    for n in range(min(6, len(before), len(after) // 2), 0, -1):
        piece = after[:n]
        if before.endswith(piece) and _HAN.match(piece) and not any(c.isdigit() for c in piece):
            return n
    return 0


def following(units: Sequence[Unit]) -> tuple[list[int], list[int]]:
    """For each index the first one at or after it whose unit is text, and the first of a byline.

    ``len(units)`` where none is.
    """
    text = byline = len(units)
    texts, signed = [text], [byline]
    for i in range(len(units) - 1, -1, -1):
        sort = units[i].sort
        if sort == "byline":
            byline = i
        elif sort not in ("furniture", "rule", "date"):
            text = i
        texts.append(text)
        signed.append(byline)
    return texts[::-1], signed[::-1]

"""The units of a page: its blocks and what each is, seen among its neighbours."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from unionstats import rx
from unionstats.segment import boxes, bylines, datelines, frame, kinds, links
from unionstats.segment.stamps import full_date, medium, stamp
from unionstats.segment.unit import Unit
from unionstats.segment.vocabulary import starts
from unionstats.segment.wraps import blocks
from unionstats.tokens import Tokens

_HAN = rx.compile(r"[\u3400-\u9fff]")

_KEEP = rx.compile(r"[^\u3400-\u9fffA-Za-z0-9]+")

RESUMES = rx.compile(r"[，。、；：！？,;）)”’》%％]|\d[\d.,]*[%％余多万千百亿元个名人户家项公平吨亩场次]")

_QUANTITY = rx.compile("[0-9一二两三四五六七八九十百千万亿]{1,6}[多余]?[一-龥]{1,2}$")
_INDEX = rx.compile(r"[\dA-Z]{2,}[/-][\dA-Z/-]{4,}")
_OVER = 3  # the kicker of a page is one of so many lines, below a rubric at most
_TOP = 16  # so many units at the head of a page may be the site's own
_CONTENTS = 4  # a page's contents have at least so many headlines
_SITE_NAME = 16  # what stands behind a headline that a site prints twice is no longer
_WHOLE = 40  # what is printed again is no shorter
_NOTE = 240  # nor is the line of date, paper and headline below a text
_DIGITS = rx.compile(r"\d{4,}$")
_SHORTEST_TITLE = 5
_MENU = rx.compile(r"\s*[|｜丨]\s*|\s{2,}")
_MENU_WORDS = 2
_SHORTEST_KICKER = 7
_LINE_TOLD = 0.4  # the share of its pairs of characters that a text has of a line of its headline
_NAMES_WHOM = rx.compile(r"[\u3400-\u9fff“”·]{2,14}[：:]")
# Two parts or more, none of them a sentence.
_PARTED = rx.compile(r"(?:【[^】]{2,20}】\s?)?[^\s。；，]{4,30}(?:[ \u3000]{1,2}[^\s。；，]{4,30}){1,4}")

LEAD = 260  # how much of a body is compared with its headline


def read(text: str) -> list[Unit]:
    """The blocks of ``text`` with their sorts, those of links to other pages struck out."""
    units = [Unit(b, "box" if boxed else kinds.sort(b)) for b, boxed in boxes.parted(blocks(text))]
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
    _names(units)
    for before, u in pairwise(units):
        # 会议由县总工会副主席|张某主持…: a short line that breaks off after a body is no headline.
        plain = u.sort == "head" and not u.block.level and not u.block.marker
        who = u.text.startswith("——") and before.text[-1] in "”」"  # “…”|——某市维权热线话务员 周某
        if plain and before.sort == "body" and (who or _breaks_off(u.text)):
            u.sort = "body"
    over = [u for u in units if u.sort in ("head", "body")][:_OVER]
    for u, after in pairwise(over):
        # 柳溪县：|为农民工讨薪300万元: a short line with a colon over the headline of a page is its kicker.
        if u.sort == "body" and after.sort == "head" and _NAMES_WHOM.fullmatch(u.text):
            u.sort = "head"
        # 【栏目】甲省：…|乙省：…: a headline of several parts, over a dateline.
        parted = u.sort == "body" and u.block.lines == 1 and len(u.text) <= kinds.LONGEST_KICKER
        if parted and _PARTED.fullmatch(u.text) and datelines.opening(after.text) is not None:
            u.sort = "head"
        # 守护绿水 共建家园——某库区志愿者收到的回信在各地引发热烈反响: a long headline of two parts, over a dateline.
        apart = parted and u is units[0] and "——" in u.text and not any(c in "。；！？" for c in u.text)
        if apart and datelines.opening(after.text) is not None:
            u.sort = "head"
        if u.sort == "body":
            break
    for u, after, third in zip(units, units[1:], units[2:], strict=False):
        # A kicker of a line and a half, over a headline that is over a byline or a dateline.
        long = u.sort == "body" and kinds.LONGEST_HEAD < len(u.text) <= kinds.LONGEST_KICKER
        if long and after.sort == "head" and not any(c in "，。；,;" for c in u.text) and not kinds.finished(u.text):
            u.sort = "head" if third.sort == "byline" or datelines.opening(third.text) is not None else "body"
    for before, u, after in zip(units, units[1:], units[2:], strict=False):
        # Two lines' worth of subtitle, between a headline and the dateline.
        between = (before.sort, u.sort, after.sort) == ("head", "body", "body") and not u.block.marker
        short = between and len(u.text) <= kinds.LONGEST_KICKER and "。" not in u.text and not kinds.finished(u.text)
        if short and datelines.opening(u.text) is None and datelines.opening(after.text) is not None:
            u.sort = "head"
    for before, u, after in zip(units, units[1:], units[2:], strict=False):
        # 全县投入资金3亿元，新修公路|120公里，惠及…: what goes on below with a quantity is no headline either.
        plain = u.sort == "head" and not (u.block.level or u.block.marker) and "，" in u.text
        plain = plain and _QUANTITY.search(u.text) is None  # 建设者：三万人，二十一天
        if plain and before.sort in ("head", "body", "byline") and after.sort == "body" and RESUMES.match(after.text):
            u.sort = "body"
    for u, after in pairwise(units):
        if u.sort == "head" and after.block.row and u.text.count("|") >= 1:
            u.sort = "body"  # the first row of a table
    _figures(units)
    _fragments(units)
    return units


# 用电量 49亿千瓦时 ↑9%: what is counted and how much, set apart
_FIGURE = rx.compile(
    r"[A-Za-z一-龥“”（）、]{2,20}[ \t]{0,4}(?:[ \t：:])[ \t]{0,4}"
    r"(?:(?:同比|环比)?(?:上涨|下降|增长|上升|下跌|回落|增加|减少|[涨降增减升]))?"
    r"[约近超]?\d[\d.,]*[万亿]*[A-Za-z一-龥%‰²³]{1,6}(?=$|[ \t、，,；;（(↑↓↗↘+-])"
)
_SAYS_HOW_MANY = rx.compile(r"[\u3400-\u9fff]{2,12}[ \t].*\d")
_PRICED = rx.compile(r"[\u3400-\u9fffA-Za-z0-9#（）]{1,10}[：:][约近]?\d[\d.,]*[万亿]?[\u3400-\u9fff%℃]")
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


def _figures(units: list[Unit]) -> None:
    """Lines of figures one below the other are no headlines."""
    for u, after in pairwise(units):
        lines = u.sort in ("head", "body") and after.sort in ("head", "body") and not u.block.level
        lines = lines and bool(u.block.marker) == bool(after.block.marker)  # a headline below items has no sign
        if lines and _FIGURE.match(u.text) and _FIGURE.match(after.text):
            for line in (u, after):
                line.sort, line.block = "body", replace(line.block, row=True)


def _breaks_off(text: str) -> bool:
    """True for a line behind whose last word more must come (人数约, 已达), which is no end of another word (签约)."""
    if not text.endswith(starts("unfinished")):
        return False
    tail = text[-8:]
    if tail[-1] in _ALSO_COUNTED and tail[-2:-1] in _NUMERALS:
        return False  # 修锁两万把, 新人三十对
    return Tokens(tail).is_edge(len(tail) - 1) or tail[-1] in _OPEN or tail[-2:-1] in _LEADING


_ALSO_COUNTED, _NUMERALS = frozenset("把对"), frozenset("0123456789一二两三四五六七八九十百千万亿几多余")
_OPEN = frozenset("到有于")  # 领到, 设有, 来自于
_LEADING = frozenset("已现共只仅均可更还也仍都高")  # 已达, 均超, 共约


def _frame(units: list[Unit]) -> None:
    """Strike out what the site prints around its text."""
    _navigation(units)
    _printed_twice(units)
    text = [u for u in units[:_TOP] if u.sort in ("head", "body")]
    if len(text) > 1 and _contents_line(text[0]):
        text[0].sort, text[0].contents = "head", True
    for before, u in pairwise(units):
        answers = before.sort == "furniture" and before.text[-1:] in "：:" and u.sort in ("head", "body")
        if answers and (bylines.name(u.text) or _INDEX.fullmatch(u.text)):
            u.sort = "furniture"  # 索引号：|6107/2024-001, 审核：|周某
    _behind_the_editor(units)
    _whole_again(units)


def _navigation(units: list[Unit]) -> None:
    """Strike out the names of the site and its parts above 首页 > 要闻, and the contents of a page above its text."""
    first = next((i for i, u in enumerate(units) if u.sort == "body" and kinds.finished(u.text)), len(units))
    over = [i for i, u in enumerate(units[:first]) if u.sort == "head"]
    at = next((i for i, u in enumerate(units[:_TOP]) if u.sort == "furniture" and frame.crumbs(u.text)), 0)
    if any(i > at for i in over):
        for u in units[:at]:
            if u.sort in ("head", "column", "bulletin", "body") and not any(c in "，。！？" for c in u.text):
                u.sort = "furniture"
    # An electronic paper lists what else is on its page over 版面导航, and its article stands below.
    # So it does in one line over the names of all its pages.
    over_pages = ["版" in u.text[:8] and frame.PAGES.match(u.text) is not None for u in units[:_TOP]]
    listed = max((i for i, u in enumerate(units) if u.sort == "furniture" and u.text.endswith("版面导航")), default=0)
    listed = max([listed, *(i for i, pages in enumerate(over_pages) if pages)])
    if listed < first and any(u.sort in ("body", "head") for u in units[listed + 1 :]):
        for u in units[:listed]:
            if u.sort in ("head", "column", "box", "body"):
                u.sort = "furniture"
    if len(over) > _CONTENTS and any(units[i].text == units[over[-1]].text for i in over[:-1]):
        for i in over[:-1]:  # the headline of the text stands in the contents, too
            units[i].sort = "furniture"


def _printed_twice(units: list[Unit]) -> None:
    """Strike out a headline that a site prints again, with its own name behind, and one in the line of its paper and
    date below the text."""
    for u, again in pairwise([u for u in units[:_TOP] if u.sort in ("head", "body")]):
        if not again.text.startswith(u.text) or "。" in again.text:
            continue
        more = again.text[len(u.text) :]
        if _SHORTEST_TITLE < len(u.text) <= kinds.LONGEST_HEAD and len(more) <= _SITE_NAME and more[:1] in " -_—|丨":
            u.sort, again.sort = "head", "furniture"
    heads = [u for u in units if u.sort == "head" and len(u.text) > _SHORTEST_TITLE]
    for u in heads:
        # 名称：… in the table of an office's page, and the same over its text
        if frame.keyed(u.text, "headline") and any(u is not x and u.text.endswith(x.text) for x in heads):
            u.sort = "furniture"
    for u in units[-3:]:
        note = u.sort in ("body", "date") and len(u.text) <= _NOTE and "。" not in u.text
        named = [x for x in heads if x.text in u.text] if note and full_date(u.text) is not None else []
        if named:
            u.sort = "date"
            # Its subtitle stands behind, and a shorter one may be part of it.
            min(named, key=lambda x: (u.text.index(x.text), -len(x.text))).titled = True


def _contents_line(u: Unit) -> bool:
    """True for the contents of a digest in one line above it: 某县…；某市…"""
    plain = u.sort == "body" and u.block.lines == 1 and len(u.text) <= kinds.LONGEST_KICKER
    return plain and "；" in u.text and not kinds.finished(u.text)


def _behind_the_editor(units: list[Unit]) -> None:
    """Strike out the links to other pages below the name of the editor, where nothing else stands there."""
    at = max((i for i, u in enumerate(units) if u.sort == "furniture" and frame.keyed(u.text, "staff")), default=-1)
    behind = units[at + 1 :]
    if any(u.sort == "body" for u in units[: at + 1]) and all(links.linked(u) for u in behind if u.sort == "body"):
        for u in behind:
            if u.sort in ("head", "body", "column", "bulletin"):
                u.sort = "furniture"


def _whole_again(units: list[Unit]) -> None:
    """Strike out the text where the page, as some papers' sites do, prints all of it once more below."""
    text = [u for u in units if u.sort in ("head", "body", "byline", "credit")]
    first = next((i for i, u in enumerate(text) if u.sort == "body"), len(text))
    middle = (first + len(text) + 1) // 2
    for at in range(middle, min(middle + 2, len(text))):  # the title may stand between
        if text[at].text != text[first].text:
            continue
        again = [u.text for u in text[at:]]
        if again == [u.text for u in text[first : first + len(again)]] and sum(map(len, again)) >= _WHOLE:
            for u in text[at:]:
                u.sort = "furniture"
            return


def _links(units: list[Unit]) -> None:
    """Strike out the links to other pages: those below a label, and the headlines behind the end of the last text."""
    listed: list[Unit] | None = None
    for i, (u, after) in enumerate(zip(units, [*units[1:], None], strict=True)):
        if u.sort == "list":
            listed = []
        elif listed and links.goes_on_below(listed[-1], u, units[i + 1 : i + 1 + links.KICKERS]):
            listed = None
        elif listed is not None and u.sort == "furniture" and links.paged(u):
            listed.append(u)
        elif listed is not None and not u.block.level and (u.sort == "head" or u.block.linked or links.teaser(u)):
            u.sort = "furniture"
            listed.append(u)
        elif u.sort not in ("furniture", "number"):
            below = after if u.sort == "date" and after is not None else u
            if (
                listed
                and not listed[-1].block.marker
                and not listed[-1].block.linked
                and (_headed(listed[-1], below) or any(x.text == listed[-1].text for x in units if x is not listed[-1]))
            ):
                listed[-1].sort = "head"
                over = listed[-2] if len(listed) > 1 and not listed[-1].block.gap else listed[-1]
                if likeness(over.text, below.text) >= _LINE_TOLD and not (over.block.marker or over.block.linked):
                    over.sort = "head"  # the first line of its headline
            listed = None
    at = max((i for i, u in enumerate(units) if u.sort in ("body", "byline", "credit")), default=len(units))
    boxed = False
    for u in units[at + 1 :]:
        boxed = boxed or u.sort == "box"
        if boxed and u.sort == "head" and kinds.figure_line(u.text):
            u.sort = "body"  # 数读 / 8.9万台——投入的收获机
        elif u.sort == "head" and (_PRICED.match(u.text) or _FIGURE.match(u.text)):
            u.sort, u.block = "body", replace(u.block, row=True)  # 92#汽油：7.52元/升
    if any(u.block.row for u in units[at + 1 :]):
        for u in units[at + 1 :]:
            if u.sort == "head" and _SAYS_HOW_MANY.match(u.text):
                u.sort, u.block = "body", replace(u.block, row=True)  # 廉租房 开工120套，建成80套
    rest = [u for u in units[at + 1 :] if u.sort == "head" and not bylines.publisher(u.text)]
    closed = any(u.sort in ("furniture", "list") for u in units[at + 1 :])
    if at < len(units) and units[at].text[-1:] in "：:":
        return  # 名单如下：
    if any(u.sort == "number" for u in units[at + 1 :]) and sum(u.sort == "number" for u in units[: max(at, 0)]) > 1:
        return  # the items of a list go on under their numbers, each in a line of its own
    if not any(u.block.marker or u.block.level for u in rest) and (len(rest) >= 3 or closed):
        for u in rest:
            u.sort = "furniture"
    if at + 1 < len(units) and _DIGITS.match(units[-1].text):
        units[-1].sort = "furniture"


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
            if head is not None and medium(u.text) and i + 1 < len(units) and units[i + 1].sort == "date":
                u.sort = "furniture"  # who published it, between the headline and the day
            else:
                head = u if len(u.text) >= _SHORTEST_TITLE and not frame.site(u.text) else None
        elif u.sort not in ("furniture", "rule", "byline"):
            head = None
    _over_the_first(units)


def _over_the_first(units: list[Unit]) -> None:
    """Strike out what a site prints over the headline that it stamps with a day: its menu, far longer than a kicker."""
    at = next((i for i, u in enumerate(units) if u.sort == "body" or u.day is not None), len(units))
    if at == len(units) or units[at].sort != "head":
        return
    over = [u for u in units[:at] if u.sort == "head" and not (u.block.level or u.block.marker)]
    kept = 0
    for u in reversed(over):
        menu = len(u.text) < _SHORTEST_KICKER or len(_MENU.split(u.text)) > _MENU_WORDS
        if menu or kept == links.KICKERS:
            u.sort = "furniture"
        else:
            kept += 1


def _names(units: list[Unit]) -> None:
    """Headlines that are nothing but whose news stands below (某县总工会：), or are few words in brackets (【…】)."""
    named, short = [], []
    for u, after in pairwise(units):
        if after.sort not in ("body", "byline"):
            continue
        if u.sort == "body" and u.text[-1] == "：" and kinds.named(u.text):
            named.append(u)
        elif u.sort in ("column", "head") and kinds.bracketed(u.text):
            short.append(u)
    if len(named) > 1:
        for u in named:
            u.sort = "head"
    if sum(u.sort == "column" and not kinds.rubric(u.text) for u in short) and len(short) > 1:
        for u in short:
            if not kinds.rubric(u.text):
                u.sort = "head"


def _headed(head: Unit, below: Unit) -> bool:
    """True where ``head``, the last in a list of headlines, is that of the text below the list."""
    signed = below.sort == "byline" or datelines.opening(below.text) is not None
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
        if before.sort != "body" or before.block.marker or datelines.tail(before.text) is not None or torn(before.text):
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


def pictures_end(units: Sequence[Unit], i: int, end: int) -> int:
    """``end``, or where the captions end that go on with the one at ``i`` to ``end``: 图① …, 图② 同日，…"""
    while 0 <= end < len(units) - 1 and kinds.pictured(units[i].text) and kinds.pictured_then(units[end + 1].text):
        end += 1
    return end


def _is_fragment(text: str, lead: str, rest: str) -> bool:
    if RESUMES.match(rest) or doubled(text, rest):
        return True
    if max(likeness(text, lead), likeness(text, rest)) >= 0.3:
        return False
    if not Tokens(text[-8:] + rest[:8]).is_edge(len(text[-8:])):
        return True  # a word goes on
    return len(text) >= 14 and ("，" in text or len(text) >= 18)


def torn(text: str) -> bool:
    """True where a body stops in mid-sentence."""
    return len(text) >= 4 and not kinds.finished(text)


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

"""A file's text to blocks: its lines without their markup."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from unionstats import rx
from unionstats.folding import fold
from unionstats.model import frozen
from unionstats.segment.spacing import close_up, gaps

Span = tuple[int, int]

_LINE = rx.compile(r"[^\n\r\u2028\u2029\x0b\f\x85]+")
_BR = rx.compile(r"<(?:br|BR)\s?/?>|</?(?:p|P|div|li|tr|h[1-6])>")
_BREAK = rx.compile(r"\r\n|[\n\r\u2028\u2029\x0b\f\x85]")
_FRONT = rx.compile(r"\ufeff?---[ \t]*\r?\n((?:[^\n]{0,400}\n){0,60}?)---[ \t]*(?:\r?\n|$)")
_BLANK = " \t\u3000\u00a0\u200b\u200c\u200d\ufeff\u2002\u2003\u2009\u202f"

# What is markup and not text: skipped, so that it is in no piece.
_INLINE = rx.compile(
    r"!\[[^\[\]\n]{0,300}\]\([^()\s]{0,2000}(?:\s+\"[^\"\n]{0,200}\")?\)"  # an image
    r"|(?P<label>(?<!!)\[(?=[^\[\]\n]{0,300}\]\()|(?<=\])\([^()\s]{0,2000}(?:\s+\"[^\"\n]{0,200}\")?\))"
    r"|(?P<close>\](?=\())"
    r"|<?(?:https?|ftp)://[A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]{1,2000}>?"
    r"|(?<![A-Za-z0-9.@/])www\.[A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]{1,500}"
    r"|<!--[^<>]{0,500}-->"
    r"|</?[A-Za-z][A-Za-z0-9]{0,15}(?:\s[^<>]{0,500})?/?>"
    r"|\[\d{1,2}\](?!\()"  # a footnote's number
    r"|&(?:nbsp|emsp|ensp|zwnj|zwj|thinsp);"
    r"|\*{1,3}(?![0-9])|(?<![0-9])\*{1,3}"
    r"|(?<![A-Za-z0-9_])__(?=\S)|(?<=\S)__(?![A-Za-z0-9_])"
    r"|~~|`{1,3}"
    r"|\\(?=[\\`*_{}\[\]()#+\-.!|~>])"
    r"|[\u200b\u200c\u2060\ufeff\u00ad]"
)
# What every kind of markup but a bare address holds: most lines have none, and need no look at each of the kinds.
_SIGNS = rx.compile(r"[\[\]<&*_~`\\\u200b\u200c\u2060\ufeff\u00ad]")
_URL = rx.compile(r"(?:https?|ftp)://|www\.", re.IGNORECASE)
_HEADING = rx.compile(r"(#{1,6})[ \t\u3000]+(?=\S)")
_QUOTE = rx.compile(r"(?:>[ \t]?)+")
_LIST = rx.compile(r"[-+*][ \t]+(?=\S)")
_RULE = rx.compile(r"(?:[-*_=~—－─━┄☆★◆●·.…＊]\s*){3,}$")
_TABLE_RULE = rx.compile(r"[|:\-\s]*-{2,}[|:\-\s]*$")
_FENCE = rx.compile(r"(?:```|~~~)")

_BARS = "|" + _BLANK
_CELLS = rx.compile(r"[|\t\u3000]|[ ]{2,}")
_GAP = rx.compile(r"\t+|[ \u3000]{2,}|\u3000")
_FIGURE = rx.compile(r"[-－+]?[\d.,，]+[%％]?$")

EMOJI = (
    r"(?:[\U0001F000-\U0001FAFF\u2600-\u2604\u2607-\u27BF\u2B00-\u2BFF\u231A-\u23FF\u2190-\u21FF\u260E]"
    r"[\ufe0f\u200d\u20e3\U0001F3FB-\U0001F3FF]*)+"
)
_EMOJI = rx.compile(rf"({EMOJI})[ \u3000]*(?=\S)")
_BULLET = rx.compile(r"([▲△▼▽◆◇●○■□★☆▪▫•·‣►▶▷➤➢✦✧❖◎※◉⊙¤►◤◢])[ \u3000]*(?=\S)")
_CN = "一二三四五六七八九十百"
# 二、三季度 are two quarters; 二、一季度贷款增加 is the second heading
_IN_TURN = "|".join(f"(?<={a}[、．.]){b}" for a, b in zip(_CN[:10], _CN[1:9] + "十十", strict=True))
_NUMBER = rx.compile(
    rf"(?:[{_CN}]{{1,3}}[、．.](?!(?:{_IN_TURN})[{_CN}]{{0,2}}[季月天年]|[{_CN}]{{1,3}}[、个])"
    rf"|[（(][{_CN}\d]{{1,3}}[）)]"
    r"|\d{1,2}[、．.](?=[^\d\s.,，。%％])"
    r"|\d{1,2}[丨｜|](?=[^\d\s|])"
    r"|0\d[ \u3000]+(?=[\u3400-\u9fff“《【])(?![年月日时点分号栋室版])"
    r"|0?\d{1,2}[ \u3000][丨｜|](?=[^\d|])"
    r"|\d{1,2}[、．.](?=(?:19|20)\d{2}年)|\d{1,2}[．.](?=\d{1,2}月\d{1,2}日)"  # 3.9月23日
    r"|\d{1,2}[．.、][ \t]+(?=[^\d\s]|\d+[^\d.\s])"
    r"|[①-⑳]"
    r"|第[一二三四五六七八九十百]{1,4}[章节][ \u3000]"
    r")[ \u3000]*(?=\S)"
)
# Most lines are text as they stand: they begin with a word (not a sign, a number or 第), and hold no markup, no bar, no
# gap of two spaces and no address.
_WORD = rx.compile(rf"[\u3400-\u9fff“‘《](?<![{_CN}第])")
_NOT_PLAIN = rx.compile(
    r"[\[\]<&*_~`\\\u200b\u200c\u2060\ufeff\u00ad|\t\u3000 :w](?:(?<![ :w])|(?<= ) |(?<=:)//|(?<=w)ww\.)"
)
# 3、8日起…: the number of an item before a date.  1、2月份 and 7、8日 are two dates.
_BEFORE_DATE = rx.compile(r"(\d{1,2})、(\d{1,2})(?:月\d|日)")
_ALONE = rx.compile(r"(?:PART|Part|NO|No|part)?[.．\s]{0,2}(?:0\d|[1-9]\d?|[一二三四五六七八九十]{1,2})[.、]?$")
# 原标题：某县…: what a site that prints a text again writes before its headline
_ORIGINAL = rx.compile(r"[（(【\[]?(?:原(?:标[题題]|標題|题目?)|(?:文章|新闻)?标题)[:：][ \u3000]*")


@frozen
class Block:
    """A line, or several that were one: ``pieces`` are its spans in the file, ``text`` these joined and folded.

    ``gap`` counts the blank lines before it; ``level`` is a Markdown heading's (0: none); ``marker`` what it begins
    with: a bullet, an emoji, a list number, which ``pieces`` leave out unless it is an emoji.
    ``lines`` counts the lines of the file in it.  ``rule``: a line drawn across the page; ``row``: of a table;
    ``linked``: a link stood in it; ``listed``: an item of a Markdown list.
    """

    pieces: tuple[Span, ...]
    text: str
    gap: int = 0
    level: int = 0
    marker: str = ""
    indent: bool = False
    lines: int = 1
    rule: bool = False
    row: bool = False
    linked: bool = False
    listed: bool = False

    @property
    def start(self) -> int:
        return self.pieces[0][0] if self.pieces else 0

    @property
    def numbered(self) -> bool:
        return bool(self.marker) and _is_number(self.marker)

    @property
    def digits(self) -> bool:
        """True where its number is one of digits: 1. or ①, not 一、."""
        return any(c.isdigit() for c in self.marker)

    def whole(self, text: str) -> str:
        """Its running text in the file's ``text``, folded by itself.

        Its own text may be folded by what stood before its marker, or between its lines.
        """
        return self.text if self.lines == 1 and not self.marker else joined(text, self.pieces)

    def part(self, start: int, end: int) -> tuple[Span, ...]:
        """The pieces of ``text[start:end]``."""
        return cut(self.pieces, start, end)


@lru_cache(maxsize=256)
def _is_number(marker: str) -> bool:
    # A space, as 第二章 总则 has one behind its number.
    return bool(_NUMBER.match(marker + "甲") or _NUMBER.match(marker + " 甲") or _ALONE.match(marker))


def cut(pieces: tuple[Span, ...], start: int, end: int) -> tuple[Span, ...]:
    """The parts of ``pieces`` between the offsets ``start`` and ``end`` of their joined text."""
    if len(pieces) == 1:  # as most are
        ((a, b),) = pieces
        left, right = max(a + start, a), min(a + end, b)
        return ((left, right),) if left < right else ()
    out, at = [], 0
    for a, b in pieces:
        left, right = max(start - at, 0), min(end - at, b - a)
        if left < right:
            out.append((a + left, a + right))
        at += b - a
    return tuple(out)


def joined(text: str, pieces: tuple[Span, ...]) -> str:
    """The running text of ``pieces`` of the file's ``text``, folded; a break among them is a blank."""
    return fold("".join([text[a:b] for a, b in pieces]).replace("\n", " "))


def lines(text: str) -> list[Block]:
    """The lines of a file's text, in its order: front matter and markup left out."""
    front = _FRONT.match(text)
    return _underlined(list(_lines(text, front.end() if front else 0, between=gaps(text))))


def one(group: list[Block]) -> Block:
    """The block of lines that were one."""
    if len(group) == 1:
        return group[0]
    pieces = tuple(p for b in group for p in b.pieces)
    return replace(group[0], pieces=pieces, text="".join(b.text for b in group), lines=len(group))


def _lines(text: str, start: int, *, between: re.Pattern[str] | None) -> Iterator[Block]:
    last = -1
    for begin, end in _rough(text, start):
        raw = text[begin:end]
        a = end - len(raw.lstrip(_BLANK))
        b = begin + len(raw.rstrip(_BLANK))
        if last < 0 and (m := _ORIGINAL.match(text, a, b)) is not None:
            a, b = m.end(), b - (text[a] in "（(【[" and text[b - 1] in "）)】]")
        if a >= b or (text[a] in "`~" and _FENCE.match(text, a, b)):
            continue
        gap = max(len(_BREAK.findall(text, last, begin)) - 1, 0) if 0 <= last < begin - 1 else 0
        block = None if between else _plain(text, a, b, gap, indent=a - begin >= 2)
        if block is None:
            block = _block(text, a, b, gap, indent=a - begin >= 2, between=between)
        if block is not None:
            yield block
            last = end


def _rough(text: str, start: int) -> Iterator[Span]:
    """The (start, end) of the lines from ``start`` on; <br> breaks a line as well."""
    lines = [m.span() for m in _LINE.finditer(text, start)]
    if "。 " in text or "。\u3000" in text:
        lines = [span for at, end in lines for span in _stories(text, at, end)]
    if "<" not in text:
        yield from lines
        return
    for at, end in lines:
        for br in _BR.finditer(text, at, end):
            yield at, br.start()
            at = br.end()  # noqa: PLW2901
        yield at, end


# …已停水。 30万只口罩运到 本报讯（记者 某某）…: a page whose breaks have become blanks
_STORY = rx.compile(
    r"(?<=[。！？”!?])[ \u3000]+(?=[^。！？!?\s][^。！？!?\n]{3,32}[ \u3000]+本报[^ 。，]{0,6}[讯电][ （(])"
)
_OPENS_STORY = rx.compile(r"[ \u3000]+(?=本报[^ 。，]{0,6}[讯电][ （(])")


def _stories(text: str, at: int, end: int) -> Iterator[Span]:
    """The parts of a line that holds several stories, each with its headline before it."""
    for m in _STORY.finditer(text, at, end) if text.find("本报", at + 1, end) > 0 else ():
        if opens := _OPENS_STORY.search(text, m.end(), end):
            yield at, m.start()
            yield m.end(), opens.start()
            at = opens.end()
    yield at, end


def _plain(text: str, a: int, b: int, gap: int, *, indent: bool) -> Block | None:
    """The block of a line that needs no look at each kind of markup and marker, ``None`` for any other."""
    if _WORD.match(text, a) is None or _NOT_PLAIN.search(text, a, b) is not None:
        return None
    return Block(((a, b),), fold(text[a:b]), gap, 0, "", indent)


def _block(text: str, a: int, b: int, gap: int, *, indent: bool, between: re.Pattern[str] | None) -> Block | None:
    """The block of one line, or ``None`` where nothing in it is text."""
    if (m := _QUOTE.match(text, a, b)) is not None:
        a = m.end()
    if b - a <= 400 and _RULE.match(text, a, b):
        return Block(((a, b),), text[a], gap, rule=True)
    level = 0
    if (m := _HEADING.match(text, a, b)) is not None:
        level, a = len(m[1]), m.end()
        b -= len(text[a:b]) - len(text[a:b].rstrip("# \t"))
    row = a < b and (text[a] == "|" or _tabular(text[a : min(b, a + 400)]))
    if a < b and "|" in (text[a], text[b - 1]):
        if row and _TABLE_RULE.match(text, a, b):
            return None
        inner = text[a:b].strip(_BARS)
        a = text.index(inner, a, b) if inner else b
        b = a + len(inner)
        row = row and bool(_CELLS.search(inner))  # a frame round a single cell is no table
    marker, listed = "", False
    if (m := _LIST.match(text, a, b)) is not None and not level:
        marker, listed, a = m[0].strip(), True, m.end()
    pieces, linked = _visible(text, a, b)
    if not pieces:
        return None
    joint = joined(text, pieces)
    if between and not row:
        joint, pieces = close_up(joint, pieces, between)
    for pattern in (_EMOJI, _BULLET, _NUMBER):
        if (m := pattern.match(joint)) is not None:
            marker = m[0].strip()
            if pattern is not _EMOJI:
                pieces, joint = cut(pieces, m.end(), len(joint)), joint[m.end() :]
            break
    else:
        if joint[0].isdigit() and (m := _BEFORE_DATE.match(joint)) is not None and int(m[2]) != int(m[1]) + 1:
            marker, pieces, joint = m[1] + "、", cut(pieces, m.end(1) + 1, len(joint)), joint[m.end(1) + 1 :]
    if len(joint) <= 8 and _ALONE.match(joint) and not marker and joint[0] not in _CN:
        marker = joint
    return Block(pieces, joint, gap, level, marker, indent, row=row, linked=linked, listed=listed)


def _tabular(line: str) -> bool:
    """True for a row of figures set apart by tabs or wide spaces."""
    if line.count("|") >= 2:
        bars = [c.strip() for c in line.split("|")]
        figures = sum(bool(_FIGURE.match(c)) for c in bars)
        return figures >= 2 or (not bars[-1] and len(bars) >= 4) or (figures == 1 and len(bars) == 3)
    if "\t" not in line and "  " not in line and "\u3000" not in line:
        return False
    cells = [c for c in _GAP.split(line) if c]
    figures = sum(bool(_FIGURE.match(c)) for c in cells)
    return (figures >= 2 and len(cells) >= 3) or (figures >= 1 and "\t" in line and len(cells) >= 2)


def _visible(text: str, a: int, b: int) -> tuple[tuple[Span, ...], bool]:
    """The spans of ``text[a:b]`` that a reader sees, its ends trimmed; and whether a link stood there."""
    out, linked = [], False
    marked = _SIGNS.search(text, a, b) or text.find("://", a, b) >= 0 or text.find("www.", a, b) >= 0
    for m in _INLINE.finditer(text, a, b) if marked else ():
        if m.start() > a:
            out.append((a, m.start()))
        a = m.end()
        linked = linked or bool(m["label"]) or bool(_URL.search(m[0]))
    if a < b:
        out.append((a, b))
    while out and not text[out[0][0] : out[0][1]].strip(_BLANK):
        out.pop(0)
    while out and not text[out[-1][0] : out[-1][1]].strip(_BLANK):
        out.pop()
    if out:
        s = text[out[0][0] : out[0][1]]
        out[0] = (out[0][0] + len(s) - len(s.lstrip(_BLANK)), out[0][1])
        s = text[out[-1][0] : out[-1][1]]
        out[-1] = (out[-1][0], out[-1][1] - (len(s) - len(s.rstrip(_BLANK))))
    return tuple(out), linked


_SENTENCE_ENDS = tuple("。；！？）)”")


def _underlined(lines: list[Block]) -> list[Block]:
    """A line with a row of = directly below it becomes a heading (Markdown's other way to write one).

    Below a sentence such a row parts two articles, as one of dashes does.
    """
    out: list[Block] = []
    for line in lines:
        underlines = line.rule and line.text == "=" and line.gap == 0 and out and not out[-1].rule
        if underlines and not out[-1].text.endswith(_SENTENCE_ENDS):
            out[-1] = replace(out[-1], level=1)
        else:
            out.append(line)
    return out

"""Folding: how the stages read a text that is written in other characters for the same thing.

One code point for one: the same length, so the same offsets.
"""

from __future__ import annotations

import re

from unionstats import data, rx

# Full-width letters, digits and number signs become their ASCII forms, every point in the middle of the line one.
_WIDE = {0xFF01 + i: 0x21 + i for i in range(94) if chr(0x21 + i).isalnum() or chr(0x21 + i) in "%+-./$&_"}
_WIDE |= {0x3000: 0x20, 0x00A0: 0x20} | dict.fromkeys(map(ord, "﹒‧・"), ord("·"))
_WIDE |= {ord("﹪"): ord("%"), ord("µ"): ord("μ"), ord("\u2126"): ord("Ω")} | dict.fromkeys(map(ord, "º˚"), ord("°"))
_WIDE |= dict.fromkeys(map(ord, "∕⁄"), ord("/"))  # 微克∕立方米
_WIDE |= dict.fromkeys(map(ord, "─━"), ord("—"))  # a line of a table's frame for a dash
# Pages of the web punctuate Chinese with ASCII marks (慰问职工52名,发放物资): beside a Han character these are
# full-width.
_MARKS = {",": "，", ":": "：", ";": "；", "!": "！", "?": "？", "(": "（", ")": "）"}
_ASCII_MARK = rx.compile(r"(?<=[一-龥”’）》])[,:;!?()]|[,:;!?()](?=[一-龥“‘（《])")
# 指数为112(以2015年为100),…: where one bracket is full-width so are its fellow and the mark behind both
_OPENED = rx.compile(r"（[^（）()\n]{0,80}(\)[,:;!?]?)")
_CLOSED = rx.compile(r"\((?=[^（）()\n]{0,80}）)")
# 增长5%,2024年…: a comma of the sentence, as none stands in a number there
_ASCII_COMMA = rx.compile(r"(?<=%)[,;](?=[\d一-龥])")
# 增长5%.其中, …”.他: a full stop, as no point stands there
_ASCII_STOP = rx.compile(r"(?<=[%”》])\.(?=[一-龥“‘（《])")
# Texts quote with 「」 and with straight marks, too: the rules know “”.
_QUOTES: dict[int, int] = dict(zip(map(ord, "「」『』"), map(ord, "“”‘’"), strict=True))
_OUTER = str.maketrans("『』", "“”")  # where no 「」 is around them
# One behind a digit opens nothing: a 55" screen.
_STRAIGHT = rx.compile(r'(?<!\d)"([^"\n]+)"')
_CLOSES = rx.compile('[^"]*[。！？!?…]"')  # …好。"他说，"我…": what was opened lines before
# Traditional characters become the simplified ones: those that a simplified text never has, and with one of them in
# the text also the others (後, 於).
_SIMPLE: dict[int, int] = {}
_SHARED: dict[int, int] = {}
for _kind, _traditional, _simple in data.rows("traditional.txt"):
    (_SIMPLE if _kind == "own" else _SHARED).update(zip(map(ord, _traditional), map(ord, _simple), strict=True))
_FOLDED = _WIDE | _SIMPLE | _QUOTES
_ALL_FOLDED = _FOLDED | _SHARED


def _any_of(*folded: dict[int, int]) -> str:
    return "".join([chr(c) for characters in folded for c in characters])


_TRADITIONAL = rx.compile(f"[{_any_of(_SIMPLE)}]")
_REWRITTEN = rx.compile(f'[{_any_of(_SIMPLE, _QUOTES)}"]')
_ANY_FOLDED = rx.compile(f"[{_any_of(_FOLDED)}]")
_ANY_MARK = rx.compile("[,:;!?()]")
_ANY = rx.compile(f"[{_any_of(_FOLDED)},:;!?()]")


# 二○○九年, 二00九年, 一九九O年: whatever round sign was at hand stands for 〇
_ROUND_ZERO = rx.compile(
    "[一二](?=[〇零一二三四五六七八九]{0,2}[0○◯Oo])[〇零0○◯Oo一二三四五六七八九]{3}(?=[年至到、—－―–~～-])"
)
# 一点0五亿, 三百0六: a nought among Chinese digits
_HAN_ZERO = rx.compile("(?<=[点百千一二三四五六七八九])0(?=[一二三四五六七八九万亿])")
# 2一3元, 10%一15%: what a scanner or a tired typist made of a dash
_DASH = rx.compile(r"一(?<=[\d%]一)(?=\d)")
# 40X80mm, 120*240厘米: a letter or a star for the sign between the sides of a thing; but 4X100米 is a race
_BESIDE_SIDE = r"(?:[\d.]{1,6} ?[xX*×]){0,2}[\d.]{1,6} ?(?:[mc]m|m(?![A-Za-z0-9])|MM|CM|㎜|㎝|毫米|厘米|公分|米)"
_TIMES = rx.compile(rf"[xX*](?<=\d[xX*])(?<!(?<![\d.])4[xX*])(?={_BESIDE_SIDE})")
_TO_ZERO = str.maketrans(dict.fromkeys("0○◯Oo", "〇"))


def _wide(m: re.Match[str], group: int = 0) -> str:
    return "".join([_MARKS[c] for c in m[group]])


def _paired(text: str) -> str:
    """``text`` with the straight quotation marks of each pair as “ and ”."""
    if text.count('"') % 2 and (closed := _CLOSES.match(text)) is not None:
        text = text[: closed.end() - 1] + "”" + text[closed.end() :]
    return _STRAIGHT.sub(r"“\1”", text)


def fold(text: str) -> str:
    """``text`` in simplified characters, with letters, digits and number signs in ASCII, the marks beside Han
    characters full-width, quotation marks as “ and ”, the zeros of a year in Chinese digits 〇, a dash for 一 between
    digits and × for x between the sides of a thing."""
    if '"' in text:
        text = _paired(text)
    if "『" in text and "「" not in text:
        text = text.translate(_OUTER)
    # Most texts have none of them: looking, once for all, is cheaper than replacing.
    if _ANY.search(text) is not None:
        if _ANY_FOLDED.search(text):
            text = text.translate(_ALL_FOLDED if _TRADITIONAL.search(text) else _FOLDED)
        if _ANY_MARK.search(text):
            text = _ASCII_COMMA.sub(_wide, _ASCII_MARK.sub(_wide, text))
            if "（" in text and ")" in text:
                text = _OPENED.sub(lambda m: m[0][: m.start(1) - m.start()] + _wide(m, 1), text)
            if "）" in text and "(" in text:
                text = _CLOSED.sub(_wide, text)
    if "%." in text or "”." in text or "》." in text:
        text = _ASCII_STOP.sub("。", text)
    if "年" in text and _ROUND_ZERO.search(text):  # before the 一 of 二0一0年 is taken for a dash
        text = _ROUND_ZERO.sub(lambda m: m[0].translate(_TO_ZERO), text)
    if "一" in text and _DASH.search(text) is not None:
        text = _DASH.sub("—", text)
    if ("X" in text or "x" in text or "*" in text) and _TIMES.search(text) is not None:
        text = _TIMES.sub("×", text)
    if "0" in text and _HAN_ZERO.search(text) is not None:
        text = _HAN_ZERO.sub("〇", text)
    return text


def as_written(words: str, folded: str, written: str) -> str:
    """``words`` of a text in its own characters; ``folded`` is the text ``written``, folded.

    Where they do not stand in it as they are, each character is written as where it stands first.
    """
    if _REWRITTEN.search(written) is None:
        return words
    at = folded.find(words)
    places = range(at, at + len(words)) if at >= 0 else map(folded.find, words)
    return "".join([_unfolded(c, written[i]) if i >= 0 else c for c, i in zip(words, places, strict=True)])


def _unfolded(folded: str, written: str) -> str:
    """A character of a text's own: of full-width forms and other marks the folded one."""
    own = written == '"' or ord(written) in _QUOTES or _ALL_FOLDED.get(ord(written)) == ord(folded)
    return written if own and ord(written) not in _WIDE else folded

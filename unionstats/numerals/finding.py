"""Numbers: found in a text, read at a place of it, or read from a text that is one."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from unionstats import rx
from unionstats.model import Bound
from unionstats.numerals.characters import (
    ARABIC,
    COUNTED_ROUGHLY,
    CURRENCY,
    DIGIT,
    FEW,
    HAN,
    HAN_RUN,
    LARGE,
    LONGEST,
    MAGNITUDE,
    MORE,
    MOST,
    POINTS,
    SCALES,
    Numeral,
    decimal,
)
from unionstats.numerals.parts import PLUS, SHY, scan
from unionstats.numerals.rough import rough
from unionstats.numerals.signs import negated, signed
from unionstats.numerals.value import powered, scale, total

_GOES_ON = rf"(?! *(?:[{HAN}{MORE}几来eE^kKwM+\d×]|个多?亿))"
_PLAIN = rx.compile(rf"(?>({ARABIC})万?亿?){_GOES_ON}")
# A digit with nothing numeric behind it, by far the most frequent of Chinese numerals.
_ONE = "[一二两三四五六七八九]"
_LONE = rf"(?![{HAN}0 {POINTS}]|个多?亿|、[二两三四五六七八九]{COUNTED_ROUGHLY})"
# Where a number may begin: the set comes first, for `re` skips quickly what is not in it.  Most are a few digits, or a
# single one in Chinese, that no sign, letter or separator touches: these the search itself reads whole (groups 1 and 2
# stand behind digits and magnitude, group 3 behind the single one), so that one look answers all the questions below.
_START = rx.compile(
    rf"[0-9.{HAN}几数成](?:"
    rf"(?<=[0-9])(?<![\x00-\x7f{CURRENCY}负−][0-9])(?>[0-9]{{0,8}}(?:\.[0-9]{{1,6}})?()万?亿?)()"
    rf"(?!\.|·\d|[,，][\d,，]){_GOES_ON}"
    rf"|(?<={_ONE})(?<![-−+负]{_ONE}){_LONE}()|"
    ")"
)
_WIDE_GROUP = rx.compile(r"\d+(?=，\d{3})")
_TOO_LONG = rx.compile(rf"[\d,，]{{{LONGEST},}}")
_LONE_AT = rx.compile(_ONE + _LONE)
_LONE_VALUES = {c: Decimal(DIGIT[c]) for c in "一二两三四五六七八九"}
# 192.168.1.1, 2.0.1 and 2021.4.20 are no numbers.
_DOTTED = rx.compile(r"\d+(?:\.\d+){2,}")
_POWER = rx.compile(
    r"([eE][+-]?\d{1,2}|\^-?\d{1,2}| ?× ?10(?:\^-?\d{1,2}|⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}))(?![A-Za-z0-9_.])"
    r"|(?: ?[kK]| M)(?= *(?:$|个百))|w(?=\+|[人元个名位家户次件台辆块条篇余多])"
)
_SEVERAL = rx.compile(rf"数以(?P<much>[{''.join(MAGNITUDE)}]+)计|成百(?P<thousands>上千)|成千(?P<myriads>上万)")
# 人数十万 is 人数 and 十万; 以上千 is 以上 and 千.
_NOT_SEVERAL = frozenset("人总户次件指系函分参岁度票序倍复半整算对少个基头单双奇偶字天多")
# 救出数10名, 走访数100家; but 捐款数10万元, 会员数100名
_TENS = rx.compile("(10{1,3})(万?亿?)(?=[个名位人家户年次种件条台辆只座元块吨亩公斤])")
_COUNTABLE = _NOT_SEVERAL | frozenset("额款金资产案员工队店村单条字房车品民校动活量岗厂床机站点团项目务")
_NOT_UP = frozenset("跃迈跨登冲攀站踏再以之网路身线地海天世早晚加纸向会晨场市马山楼桌床船车岸水陆江河湖湾史面边头")


def find(text: str) -> Iterator[Numeral]:
    """The numerals of ``text`` (folded), left to right, none overlapping."""
    at = 0
    search, plain, lone = _START.search, _PLAIN.match, _LONE_AT.match
    while m := search(text, at):
        start = m.start()
        if m.lastindex == 2:
            at = m.end()
            yield _plain(text, start, m.end(1), at)
            continue
        c = text[start]
        if m.lastindex == 3:
            at = start + 1
            yield Numeral(start, at, c, _LONE_VALUES[c], None, "exact", 1, True)
            continue
        if "0" <= c <= "9":
            if start and _coded(text, start):
                at = _after_code(text, start)
                continue
            if too_long := _TOO_LONG.match(text, start):
                at = too_long.end()
                continue
            if start and text[start - 1] in CURRENCY and (group := _WIDE_GROUP.match(text, start)):
                # $20，300美元: between amounts the wide comma parts, it does not group.
                at = group.end()
                yield Numeral(start, at, group[0], Decimal(group[0]))
                continue
            if (p := plain(text, start)) and not text.startswith((".万", ".亿"), p.end()):
                at, floor = p.end(), at
                if at < len(text) and text[at] == "." and (dotted := _DOTTED.match(text, start)):
                    at = dotted.end()
                elif (number := _plain(text, start, p.end(1), at)).value < MOST:
                    yield signed(text, floor, number)
                continue
        elif c in _LONE_VALUES and lone(text, start):
            at, floor = start + 1, at
            yield signed(text, floor, Numeral(start, at, c, _LONE_VALUES[c], None, "exact", 1, True))
            continue
        elif c in _MAYBE and not _MAYBE[c](text, start):
            at = start + 1
            continue
        found = _at(text, start, False)
        if found is None:
            at = _after_none(text, start)
        else:
            if found.value < MOST:
                yield signed(text, at, found)
            at = found.end


# 唯一五家, 周三九名: words that end with a digit
_ENDS_IN_DIGIT = frozenset("唯统单专周期拜其")


def _after_none(text: str, start: int) -> int:
    """Where to look on behind digits at ``start`` that are no number: past all of them (五四, 一九), or past the first.

    One that another number stands behind ends a word: 队伍|五百人, 夫妻俩|十年, 周五|五百人, 唯一|三家.
    """
    run = None if text[start] in _WORD_ENDS else HAN_RUN.match(text, start)
    if run is None:
        return start + 1
    two = run.end() == start + 2
    if two and (text[start + 2 : start + 3] in MAGNITUDE or (start and text[start - 1] in _ENDS_IN_DIGIT)):
        return start + 1
    return run.end()


_WORD_ENDS = SHY | frozenset("俩仨")


def _pointed(text: str, at: int) -> bool:
    """Whether a decimal without its 0 begins at the point: .5, not 3.5 nor v.5."""
    return text[at + 1 : at + 2].isdecimal() and not (at and (text[at - 1].isalnum() or text[at - 1] in "._)"))


def _several(text: str, at: int) -> bool:
    """Whether 数 or 成 begins a word for many: 数十, 数以万计, 成百上千."""
    following = text[at + 1 : at + 2]
    if following == "1" and text[at] == "数":
        return _TENS.match(text, at + 1) is not None
    return following in MAGNITUDE if text[at] == "数" and following != "以" else bool(_SEVERAL.match(text, at))


_MAYBE = {".": _pointed, "数": _several, "成": _several}


def read(text: str) -> Numeral | None:
    """The numeral that the whole of ``text`` is, or ``None``: ``read("三千五")`` is 3500, ``read("肆")`` 4."""
    text = text.strip()
    start = 1 if text[:1] in ("-", "−", "负") else 0
    if start < len(text) and text[start] not in " 　":
        found = _at(text, start, True)
        if found and found.end == len(text) and found.value < MOST:
            return negated(text, 0, found) if start else found
    return None


def at(text: str, start: int, *, shy: bool = False) -> Numeral | None:
    """The numeral that begins at ``start``, with its sign; spaces there are passed over.

    With ``shy`` also a lone character that is a word of its own elsewhere (肆, 陆).
    """
    while start < len(text) and text[start] == " ":
        start += 1
    negative = text[start : start + 1] in ("-", "−", "负")
    begin = start + 1 if negative else start
    if 0 < begin <= len(text) and text[begin - 1] in CURRENCY and (group := _WIDE_GROUP.match(text, begin)):
        return Numeral(begin, group.end(), group[0], Decimal(group[0]))
    if text[begin : begin + 1] in ("上", "好"):
        begin += 1
    found = _at(text, begin, shy) if begin < len(text) else None
    if found and found.value >= MOST:
        return None
    return negated(text, start, found) if found and negative else found


_INCLUDED = rx.compile("[（(]不?包?含[）)](?![万亿])")


def behind_aside(text: str, end: int) -> int:
    """Where the unit of the number that ends at ``end`` stands, if that is told to be included or not: 55（含）岁."""
    m = _INCLUDED.match(text, end)
    return m.end() if m else end


# GDP3.2万亿元, 人均GDP85698元, CPI2.1%: what three capitals measure may touch its number; no code has such a unit.
# Nor are so many of what they are short for, AED150台, a code; TOP10个 is a rank.
_MEASURED = rx.compile(
    r"(?<=[A-Z]{3})\d+(?:\.\d+)?(?:[万亿]|[美欧]?元|%)"
    r"|(?<=[A-Z]{3})(?<!TOP)\d{1,5}[余多]?(?:[台套家件块部户人名条所座艘]|个(?![省市]))"
)


def _coded(text: str, start: int) -> bool:
    """Whether the digits at ``start`` belong to a code: G7611, PM2.5, COVID-19."""
    before = text[start - 1]
    if before == "-" and start > 1:
        before = text[start - 2]
    return before.isascii() and before.isalpha() and not _MEASURED.match(text, start)


_CODE = rx.compile(r"[\w.]+?(?=[^\x00-\x7f]|[^\w.]|$)")


def _after_code(text: str, start: int) -> int:
    m = _CODE.match(text, start)
    return m.end() if m else start + 1


def _plain(text: str, start: int, large: int, end: int) -> Numeral:
    """A number in plain digits up to ``large``, with 万, 亿 or 万亿 behind up to ``end``."""
    digits = text[start:large]
    value = decimal(digits)
    if large == end:
        return Numeral(start, end, digits, value)
    scale = SCALES[text[large:end]]
    return Numeral(start, end, text[start:end], value * scale, None, "exact", scale)


def _is_up(text: str, start: int) -> bool:
    """Whether 上 before the magnitude at ``start`` is a hedge: 上千人, 上十万元; not 住上十天, 以上千元."""
    if text[start] == "十" and text[start + 1 : start + 2] not in LARGE:
        return False
    return start < 2 or text[start - 2] not in _NOT_UP


# The refiners ask again, one number at a time, for what has been found.
@lru_cache(maxsize=64)
def _at(text: str, start: int, whole: bool) -> Numeral | None:
    """The number that begins at ``start``: words for many (数十, 上千), or tokens added up."""
    bound: Bound = "exact"
    begin = at = start
    before = text[start - 1] if start else ""
    if text[start] in "数成" and (m := _SEVERAL.match(text, start)):
        much = m["much"] or (m["thousands"] or m["myriads"])[1:]
        inner = _at(much, 0, False)
        return inner and Numeral(start, m.end(), m[0], inner.value, None, "about", 1, True)
    if not whole and (said := rough(text, start)):
        return said
    if text[start] in FEW:
        if text[start] == "数" and before in _NOT_SEVERAL:
            return None
        at, bound = start + 1, "about"
        if before == "好":
            begin = start - 1  # 好几百
        if text[at : at + 1] == " ":
            at += 1
        if text[at : at + 1] not in MAGNITUDE:
            tens = _TENS.match(text, at)
            if tens is None or before in _COUNTABLE:
                return None
            scale_of = SCALES[tens[2]]
            return Numeral(
                begin, tens.end(), text[begin : tens.end()], Decimal(tens[1]) * scale_of, None, "about", scale_of
            )
    elif text[start] in MAGNITUDE and before == "上" and _is_up(text, start):
        begin, bound = start - 1, "about"
    tokens, end = scan(text, at, whole)
    if not tokens:
        return None
    kinds = "".join([t.kind for t in tokens])
    if "h" in kinds or "q" in kinds:
        some = "q" in kinds or any(t.kind == "h" and t.value for t in tokens)
        bound = "about" if some or bound == "about" else "over"
    low = total(tokens, high=False)
    high = total(tokens, high=True) if "p" in kinds else None
    if kinds == "a" and (power := _POWER.match(text, end)):
        low, end = powered(low, power[1] or power[0].strip()), power.end()
        if PLUS.match(text, end) or (power[0] == "w" and text[end : end + 1] in MORE and end < len(text)):
            bound, end = "over", end + 1
    return Numeral(begin, end, text[begin:end], low, high, bound, scale(tokens), "a" not in kinds)

"""Written numbers: finding them in text and reading their value, in Arabic digits, Chinese numerals and mixtures.

One scan looks at each place where a number can begin; a number in plain digits is read by one pattern, anything with
Chinese characters by ``_scan``, which cuts the longest well-formed number into tokens, and ``_value``, which adds them
up.  Time is linear in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from unionstats import rx
from unionstats.model import Bound, changed, frozen


@frozen
class Numeral:
    """A written number in a text: 3.3亿余 is 330000000, ``over``; 三五十 is 30 with ``value_max`` 50.

    ``scale`` is the magnitude written last (5万 and 5000万: 10000), which another number of a range or a list may
    share; ``han`` tells a number without Arabic digits.
    """

    start: int
    end: int
    text: str
    value: Decimal
    value_max: Decimal | None = None
    bound: Bound = "exact"
    scale: int = 1
    han: bool = False


_DIGIT = {
    c: i
    for i, row in enumerate(
        ("零〇○", "一壹弌", "二两贰兩貳弍俩倆", "三叁叄仨弎", "四肆", "五伍", "六陆陸", "七柒", "八捌", "九玖")
    )
    for c in row
}
_DIGIT["參"] = 3
_TENS = {"廿": 20, "卅": 30, "卌": 40}
_SMALL = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000}
_LARGE = {"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8, "兆": 10**12}
_MAGNITUDE = {**_SMALL, **_LARGE}
# The magnitudes behind plain digits: 万, 亿, 万亿.
_SCALES = {m + n: ((m and 10**4) or 1) * ((n and 10**8) or 1) for m in ("", "万", "萬") for n in ("", "亿", "億")}
_ZERO = "零〇○"
# Words of their own, unless another numeral stands next to them: 陆地, 拾到, 肆意, 队伍.
_SHY = frozenset("陆陸伍肆拾柒捌玖佰仟參弌弍弎")
_FEW = "几幾数數"
_MORE = "多余餘"
_POINT = "点點"

_HAN = "".join(_DIGIT) + "".join(_TENS) + "".join(_MAGNITUDE)
_GROUPED = r"\d{1,3}(?:(?:,\d{3})+|(?:，\d{3})+)(?!\d)"
# 2·58 with a raised point was the papers' decimal for long.
_ARABIC = rf"(?:{_GROUPED}|\d+)(?:[.·]\d+)?"

#: The source of a pattern, without groups, for one written number as it stands in dates and durations.
NUMERAL = rf"(?:{_ARABIC}(?: ?[万萬亿億])*|[{_HAN}]+(?:[{_POINT}][{''.join(_DIGIT)}]+)?)"

_CURRENCY = "$¥￥€£"
_GOES_ON = rf"(?! *[{_HAN}{_MORE}几幾来來个個eE^kKM+\d])"
_PLAIN = rx.compile(rf"(?>({_ARABIC})[万萬]?[亿億]?){_GOES_ON}")
# 三、四百, 五、六个: neighbours with a stop between are said of a number that is not known exactly.
_COUNTED_ROUGHLY = "[十百千万亿个個家名位户人岁天米斤元块亩里间辆台倍]"
# A digit with nothing numeric behind it, by far the most frequent of Chinese numerals.
_ONE = "[一二两三四五六七八九]"
_LONE = rf"(?![{_HAN}0 {_POINT}]|[个個][亿億]|、[二两三四五六七八九]{_COUNTED_ROUGHLY})"
# Where a number may begin: the set comes first, for `re` skips quickly what is not in it.  Most are a few digits, or a
# single one in Chinese, that no sign, letter or separator touches: these the search itself reads whole (groups 1 and 2
# stand behind digits and magnitude, group 3 behind the single one), so that one look answers all the questions below.
_START = rx.compile(
    rf"[0-9.{_HAN}几幾数數成](?:"
    rf"(?<=[0-9])(?<![\x00-\x7f{_CURRENCY}负負−][0-9])(?>[0-9]{{0,8}}(?:\.[0-9]{{1,6}})?()[万萬]?[亿億]?)()"
    rf"(?!\.|·\d|[,，][\d,，]){_GOES_ON}"
    rf"|(?<={_ONE})(?<![-−+负負]{_ONE}){_LONE}()|"
    ")"
)
_WIDE_GROUP = rx.compile(r"\d+(?=，\d{3})")
# Nobody counts so far: a code, or rubbish.  Beyond 28 digits Decimal would round, and knows no remainder.
_LONGEST = 25
_MOST = Decimal(10) ** 27
_MOST_TOKENS = 60
_TOO_LONG = rx.compile(rf"[\d,，]{{{_LONGEST},}}")
_ARABIC_AT = rx.compile(_ARABIC)
_LONE_AT = rx.compile(_ONE + _LONE)
_LONE_VALUES = {c: Decimal(_DIGIT[c]) for c in "一二两三四五六七八九"}
_POINTED = rx.compile(r"\.\d+")
_HAN_RUN = rx.compile(rf"[{''.join(_DIGIT)}0]+")
_OF = rx.compile(" *分 *之")
_MIXED = rx.compile(" *又[^，。]{1,6}分")
_SPACES = rx.compile(r" {0,4}")
# 192.168.1.1, 2.0.1 and 2021.4.20 are no numbers.
_DOTTED = rx.compile(r"\d+(?:\.\d+){2,}")
_POWER = rx.compile(r"([eE][+-]?\d{1,2}|\^-?\d{1,2})(?![A-Za-z0-9_.])|(?: ?[kK]| M)(?= *(?:$|[个個]百))")
_SEVERAL = rx.compile(
    rf"[数數]以(?P<much>[{''.join(_MAGNITUDE)}]+)[计計]|成百(?P<thousands>上千)|成千(?P<myriads>上[万萬])"
)
# 人数十万 is 人数 and 十万; 以上千 is 以上 and 千.
_NOT_SEVERAL = frozenset("人总总户次件指系函分参岁度票序倍复半整算对少个基头量额单双奇偶字天多")
_NOT_UP = frozenset("以之网路身线地海天世早晚加纸向会晨场市马山楼桌床船车岸水陆江河湖湾史面边头")
# The last, omitted magnitude (三千五 is 3500) needs a number that ends there: 三千万一期工程 is 三千万.
_ENDS = frozenset("元块圆塊的多左上以到至或和了又公亩吨余斤点點毛美欧日港")
# 千 begins the unit: 6600万千瓦, 12千米; but 三千米 is 三千 and 米.
_KILO = frozenset("瓦克米伏卡焦帕赫安")
_YUAN = frozenset("元圆圓")
_CURRENCY_HEADS = frozenset("元日韩美圆圓新台")
# 来 is a hedge before what is counted (三十来岁), not in 从20来到30.
_SOME = rx.compile(
    r"[来來](?=[个個名人位岁斤年天日块元万亿米家里度公吨亩平次件种间户条只张台辆分小秒份座所栋套])|把(?=[块个人元斤户名米亩里])"
)
# 100+家, 阅读量10万+，; not 50万+20万.
_PLUS = rx.compile(r"\+(?=[一-鿿，。；、）]|$)")
_NOT_MORE = rx.compile(r"多(?:[样边云功维媒糖肽态]|米尼)|[余餘][额震]")
# 税负, 减负, 担负: 负 ends a word, and is no sign
_NOT_NEGATIVE = frozenset("正胜抱肩欺辜身担背自税减重降解卸债亏")
_LEADS = frozenset(" 　（(，,、：:；;~～=≥≤><“为是至到达约降升温在比长率幅")
_DATE_CHAR = frozenset("年月日号时")


@frozen
class _Token:
    """A part of a number: ``a`` Arabic, ``d`` a digit, ``p`` two neighbours (三五十), ``s`` digit by digit, ``t`` 廿,
    ``z`` 零, ``f`` a fraction, ``m`` a magnitude, ``q`` a few (几), ``h`` a hedge (多, 余, 来)."""

    kind: str
    value: Decimal
    high: Decimal | None = None


@dataclass(slots=True)
class _Room:
    """What a number still has room for: magnitudes below ``small``, and from 万 on below ``large`` or above ``top``."""

    whole: bool
    small: int = 10**9
    large: int = 0
    top: int = 0


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
            if start and text[start - 1] in _CURRENCY and (group := _WIDE_GROUP.match(text, start)):
                # $20，300美元: between amounts the wide comma parts, it does not group.
                at = group.end()
                yield Numeral(start, at, group[0], Decimal(group[0]))
                continue
            if p := plain(text, start):
                at, floor = p.end(), at
                if at < len(text) and text[at] == "." and (dotted := _DOTTED.match(text, start)):
                    at = dotted.end()
                elif (number := _plain(text, start, p.end(1), at)).value < _MOST:
                    yield _signed(text, floor, number)
                continue
        elif lone(text, start):
            at, floor = start + 1, at
            yield _signed(text, floor, Numeral(start, at, c, _LONE_VALUES[c], None, "exact", 1, True))
            continue
        elif c in _MAYBE and not _MAYBE[c](text, start):
            at = start + 1
            continue
        found = _at(text, start)
        if found is None:
            run = _HAN_RUN.match(text, start)
            at = max(start + 1, run.end() if run else 0)
        else:
            if found.value < _MOST:
                yield _signed(text, at, found)
            at = found.end


def _pointed(text: str, at: int) -> bool:
    """Whether a decimal without its 0 begins at the point: .5, not 3.5 nor v.5."""
    return text[at + 1 : at + 2].isdecimal() and not (at and (text[at - 1].isalnum() or text[at - 1] in "._)"))


def _several(text: str, at: int) -> bool:
    """Whether 数 or 成 begins a word for many: 数十, 数以万计, 成百上千."""
    following = text[at + 1 : at + 2]
    return following in _MAGNITUDE if text[at] in "数數" and following != "以" else bool(_SEVERAL.match(text, at))


_MAYBE = {".": _pointed, "数": _several, "數": _several, "成": _several}


def read(text: str) -> Numeral | None:
    """The numeral that the whole of ``text`` is, or ``None``: ``read("三千五")`` is 3500, ``read("肆")`` 4."""
    text = text.strip()
    start = 1 if text[:1] in ("-", "−", "负", "負") else 0
    if start < len(text) and text[start] not in " 　":
        found = _at(text, start, whole=True)
        if found and found.end == len(text) and found.value < _MOST:
            return _negative(text, 0, found) if start else found
    return None


def at(text: str, start: int, *, shy: bool = False) -> Numeral | None:
    """The numeral that begins at ``start``, with its sign; spaces there are passed over.

    With ``shy`` also a lone character that is a word of its own elsewhere (肆, 陆).
    """
    while start < len(text) and text[start] == " ":
        start += 1
    negative = text[start : start + 1] in ("-", "−", "负", "負")
    begin = start + 1 if negative else start
    if 0 < begin <= len(text) and text[begin - 1] in _CURRENCY and (group := _WIDE_GROUP.match(text, begin)):
        return Numeral(begin, group.end(), group[0], Decimal(group[0]))
    if text[begin : begin + 1] == "上":
        begin += 1
    found = _at(text, begin, whole=shy) if begin < len(text) else None
    if found and found.value >= _MOST:
        return None
    return _negative(text, start, found) if found and negative else found


def _coded(text: str, start: int) -> bool:
    """Whether the digits at ``start`` belong to a code: G7611, PM2.5, COVID-19."""
    before = text[start - 1]
    if before == "-" and start > 1:
        before = text[start - 2]
    return before.isascii() and before.isalpha()


_CODE = rx.compile(r"[\w.]+?(?=[^\x00-\x7f]|[^\w.]|$)")


def _after_code(text: str, start: int) -> int:
    m = _CODE.match(text, start)
    return m.end() if m else start + 1


_SEPARATORS = str.maketrans({",": "", "，": "", "·": "."})


def _decimal(digits: str) -> Decimal:
    """Digits with separators of thousands or a raised point as a number."""
    return Decimal(digits if digits.isdecimal() else digits.translate(_SEPARATORS))


def _plain(text: str, start: int, large: int, end: int) -> Numeral:
    """A number in plain digits up to ``large``, with 万, 亿 or 万亿 behind up to ``end``."""
    value = _decimal(text[start:large])
    if large == end:
        return Numeral(start, end, text[start:end], value)
    scale = _SCALES[text[large:end]]
    return Numeral(start, end, text[start:end], value * scale, None, "exact", scale)


def _signed(text: str, floor: int, n: Numeral) -> Numeral:
    """``n`` with the sign before it, if there is one that does not belong to a word or to the number before."""
    at = n.start - 1
    if at < floor:
        return n
    c = text[at]
    if c in "负負":
        return n if at and text[at - 1] in _NOT_NEGATIVE else _negative(text, at, n)
    if c in "-−" and (at == 0 or text[at - 1] in _LEADS or _loses(text, floor, at, n) or _freezes(text, at)):
        return _negative(text, at, n)
    if c == "+" and (at == 0 or text[at - 1] in _LEADS) and _CHANGED.match(text, n.end):
        return changed(n, start=at, text=text[at : n.end])
    return n


# 净利润-3.2亿元, 同比+3.5%: what is written with a sign behind a word
_CHANGED = rx.compile(r" ?(?:%|‰|℃|[个個]?百分[点點]|pp|pct|元|万|亿)|(?<=[万亿])")
_PARTED = rx.compile(r"[，。；：、,;（(\n]")


def _loses(text: str, floor: int, at: int, n: Numeral) -> bool:
    """Whether the dash at ``at`` behind a word is a minus: 利润-3万元, not 3万元-5万元."""
    if not "一" <= text[at - 1] <= "鿿" or not _CHANGED.match(text, n.end):
        return False
    return floor == 0 or at - floor > _LONGEST_UNIT or _PARTED.search(text, floor, at) is not None


_LONGEST_UNIT = 6
_DEGREES = rx.compile(
    r"[-−]\d{1,2}(?:\.\d{1,2})?(?:[-—–~～至到]{1,2}[-−]?\d{1,2}(?:\.\d{1,2})?)? ?(?:℃|°C|摄氏度|度(?!电))"
)
_BESIDE_WORD = rx.compile(r"[一-鿿](?<![度时点日号月年零一二三四五六七八九十百千万])")


def _freezes(text: str, at: int) -> bool:
    """Whether the dash at ``at`` is the minus of a temperature or a range of such: 山区-10~-1℃, not 5度-8度."""
    return _BESIDE_WORD.match(text, at - 1) is not None and _DEGREES.match(text, at) is not None


def _negative(text: str, start: int, n: Numeral) -> Numeral:
    low, high = (-n.value, None) if n.value_max is None else (-n.value_max, -n.value)
    return Numeral(start, n.end, text[start : n.end], low, high, n.bound, n.scale, n.han)


def _at(text: str, start: int, *, whole: bool = False) -> Numeral | None:
    """The number that begins at ``start``: words for many (数十, 上千), or tokens added up."""
    bound: Bound = "exact"
    begin = at = start
    before = text[start - 1] if start else ""
    if m := _SEVERAL.match(text, start):
        much = m["much"] or (m["thousands"] or m["myriads"])[1:]
        inner = _at(much, 0)
        return inner and Numeral(start, m.end(), m[0], inner.value, None, "about", 1, True)
    if text[start] in _FEW:
        if text[start] in "数數" and before in _NOT_SEVERAL:
            return None
        at, bound = start + 1, "about"
        if text[at : at + 1] == " ":
            at += 1
        if text[at : at + 1] not in _MAGNITUDE:
            return None
    elif text[start] in _MAGNITUDE and before == "上" and (start < 2 or text[start - 2] not in _NOT_UP):
        begin, bound = start - 1, "about"
    tokens, end = _scan(text, at, whole)
    if not tokens:
        return None
    kinds = "".join(t.kind for t in tokens)
    if "h" in kinds or "q" in kinds:
        some = any(t.kind == "h" and t.value for t in tokens)
        bound = "about" if some or bound == "about" else "over"
    low = _value(tokens, high=False)
    high = _value(tokens, high=True) if "p" in kinds else None
    if kinds == "a" and (power := _POWER.match(text, end)):
        low, end = _powered(low, power[1] or power[0].strip()), power.end()
    return Numeral(begin, end, text[begin:end], low, high, bound, _scale(tokens), "a" not in kinds)


def _powered(value: Decimal, power: str) -> Decimal:
    """``value`` with what is written behind it: E13, ^-1, k or M (thousands and millions in technical texts)."""
    if power[0] in "eE":
        return value.scaleb(int(power[1:]))
    if power[0] == "^":
        return value ** int(power[1:]) if value else value
    return value * (1000 if power in "kK" else 10**6)


def _scale(tokens: list[_Token]) -> int:
    """The magnitudes written last, without 十: 5千万 is ten million, 二十万 ten thousand."""
    scale = 1
    for t in reversed(tokens):
        if t.kind == "m" and t.value != 10:
            scale *= int(t.value)
        elif t.kind != "h":
            break
    return scale


def _scan(text: str, at: int, whole: bool) -> tuple[list[_Token], int]:
    """The tokens of the longest well-formed number at ``at``, and its end."""
    tokens: list[_Token] = []
    n = len(text)
    room = _Room(whole)
    spaced = False
    while at < n and len(tokens) < _MOST_TOKENS:
        c = text[at]
        prev = tokens[-1].kind if tokens else ""
        here = at
        if c == " " and tokens:
            here = _over_space(text, at, tokens, spaced)
            if here == at:
                break
            c = text[here]
        if c in _MAGNITUDE:
            m = _MAGNITUDE[c]
            if not _magnitude_fits(text, here, tokens, room):
                break
            if m < 10**4:
                room.small = m
            else:
                room.small, room.large, room.top = 10**4, m, max(m, room.top)
            tokens.append(_Token("m", Decimal(m)))
            after = here + 1
        elif c.isdecimal() and c.isascii():
            arabic = _ARABIC_AT.match(text, here) if prev == "" else _arabic_tail(text, here, tokens)
            if arabic is None or len(arabic[0]) > _LONGEST:
                break
            tokens.append(_Token("a", _decimal(arabic[0])))
            after = arabic.end()
        elif c == "." and prev == "":
            arabic = _POINTED.match(text, here)
            if arabic is None:
                break
            tokens.append(_Token("a", Decimal(arabic[0])))
            after = arabic.end()
        elif c in "个個" and prev in ("a", "d", "m", "h", "p") and _counts_large(text, here):
            room.small = 10**9
            after = here + 1  # 两个亿
        elif c in _DIGIT:
            token, after = _digits(text, here, tokens, whole)
            if token is None:
                break
            tokens.append(token)
        elif c in _TENS and prev in ("", "m", "z") and room.small > 10:
            tokens.append(_Token("t", Decimal(_TENS[c])))
            room.small, after = 10, here + 1
        elif c in _POINT and prev in ("d", "m", "z", "t") and "a" not in {t.kind for t in tokens}:
            fraction, after = _fraction(text, here)
            if fraction is None:
                break
            tokens.append(fraction)
        elif prev in ("m", "a", "z") and (hedge := _hedge(text, here, tokens)):
            tokens.append(hedge)
            after = here + 1
        else:
            break
        spaced = spaced or here != at
        at = after
    while len(tokens) > 1 and tokens[-1].kind == "z":
        tokens.pop()
        at -= 1
    return tokens, at


_LARGE_COUNTED = rx.compile("[个個][亿億](?!万|[一-鿿]{2}集团)")


def _counts_large(text: str, at: int) -> bool:
    """Whether 个 stands between a number and 亿: 近200个亿."""
    return _LARGE_COUNTED.match(text, at) is not None


def _over_space(text: str, at: int, tokens: list[_Token], spaced: bool) -> int:
    """Where a number goes on behind the spaces at ``at``, or ``at`` itself: 7 万5 千, 两千 四 百 五, 五百 余万."""
    m = _SPACES.match(text, at)
    here = m.end() if m else at
    c = text[here : here + 1]
    kind = tokens[-1].kind
    if not c:
        return at
    if c in _MAGNITUDE:
        return here if kind in "adpst" or (kind == "m" and _MAGNITUDE[c] >= 10**4) else at
    if c in _POINT and kind == "d":
        return here
    if c in "余餘" and kind == "m":
        return here
    if c in "几幾" and kind == "m" and text[here + 1 : here + 2] in _LARGE:
        return here
    if c in _DIGIT and kind == "m" and len(tokens) > 1:
        if _MIXED.match(text, here + 1):
            return here  # 三百 五 又 三分之一
        # 两千 四 百 五: the next magnitude down stands behind the digit, or the number has been spaced out before.
        behind = text[here + 1 : here + 4].lstrip(" ")[:1]
        down = _MAGNITUDE.get(behind, 0) * 10 == tokens[-1].value or (
            behind in _SMALL and tokens[-1].value >= 10**4 and spaced
        )
        return here if down or (spaced and behind not in _HAN) or (spaced and not behind) else at
    return at


def _begins_unit(text: str, at: int, kind: str, whole: bool) -> bool:
    """Whether 百, 千 or 兆 at ``at`` is the unit's (985百帕, 6600万千瓦, 200兆瓦), not the number's magnitude."""
    c, following = text[at], text[at + 1 : at + 2]
    if c == "百":
        return text.startswith(("帕", "慕大", "分点", "分點"), at + 1)
    if c == "千":
        return following in _KILO and (kind in ("a", "m", "h", "") or following in "瓦伏")
    return c == "兆" and following not in _CURRENCY_HEADS and not whole


def _word_of_its_own(text: str, at: int) -> bool:
    """Whether 拾, 佰 or 仟 begins no number: 拾到."""
    following = text[at + 1 : at + 2]
    return not (following in _MAGNITUDE or following in _DIGIT or following in _YUAN or _OF.match(text, at + 1))


def _magnitude_fits(text: str, at: int, tokens: list[_Token], room: _Room) -> bool:
    """Whether the magnitude at ``at`` carries the number on."""
    m = _MAGNITUDE[text[at]]
    kind = tokens[-1].kind if tokens else ""
    if _begins_unit(text, at, kind, room.whole):
        return False
    if not tokens and not room.whole and text[at] in "拾佰仟" and _word_of_its_own(text, at):
        return False
    if kind == "q":
        return True
    if kind in ("h", "s", "f") and m < 10**4:
        return False
    if m < 10**4:
        return m < room.small and kind != "m"
    if kind == "m" and tokens[-1].value >= 10**4:
        return m >= tokens[-1].value
    return kind != "z" and (m < room.large or m > room.top)


def _arabic_tail(text: str, at: int, tokens: list[_Token]) -> re.Match[str] | None:
    """Digits that carry a mixed number on: 3万4000, 25万6千, 1千零20; not 1.2万3.4万, not 2000万2023年."""
    last = tokens[-1]
    if last.kind not in ("m", "z"):
        return None
    m = _ARABIC_AT.match(text, at)
    if m is None or not m[0].isdecimal() or any(t.kind == "a" and t.value % 1 for t in tokens):
        return None
    behind = text[m.end() : m.end() + 3].lstrip(" ")
    following = behind[1:2] if behind[:1] in _MORE and behind[1:2] in _LARGE else behind[:1]  # 1亿5000多万
    if following in _DATE_CHAR and following:
        return None
    if following and following in _MAGNITUDE and len(m[0]) < 5:
        below = _MAGNITUDE[following]
        return m if last.kind == "z" or below < last.value or following in _LARGE else None
    if last.kind == "z":
        return m
    return m if last.value >= 1000 and len(m[0]) == len(str(last.value)) - 1 else None


_NEIGHBOURS = frozenset(
    [
        "一二",
        "一两",
        "二三",
        "两三",
        "三四",
        "三五",
        "四五",
        "五六",
        "六七",
        "七八",
        "八九",
        "壹贰",
        "贰叁",
        "兩三",
        "一兩",
    ]
)
_LIANG_IS_UNIT = frozenset("银金重酒茶油肉白黄")


def _digits(text: str, at: int, tokens: list[_Token], whole: bool) -> tuple[_Token | None, int]:
    """The digit at ``at``, two neighbours, or a number written digit by digit; ``None`` where none fits."""
    kind = tokens[-1].kind if tokens else ""
    if kind not in ("", "m", "z", "t"):
        return None, at
    c, second = text[at], text[at + 1 : at + 2]
    # 两两两…: each is a number by itself; to look at all that follow, from each, would take the square of their number.
    alone = second and second in "两兩" and c + second not in _NEIGHBOURS
    m = None if alone else _HAN_RUN.match(text, at)
    run = m[0] if m else c + second if alone else c
    if c in _ZERO and (kind == "m" or (kind == "" and len(run) == 1)):
        return _Token("z", Decimal(0)), at + 1
    following = text[at + len(run) : at + len(run) + 1]
    if (
        len(run) > 1
        and run[1] in "两兩"
        and (run[:2] not in _NEIGHBOURS or (following and following in _LIANG_IS_UNIT))
    ):
        run, following = c, run[1]
    if len(run) == 2 and run in _NEIGHBOURS:
        return _Token("p", Decimal(_DIGIT[c]), Decimal(_DIGIT[run[1]])), at + 2
    if second == "、" and (apart := _APART.match(text, at)) and _is_rough(text, at, c + apart[1]):
        return _Token("p", Decimal(_DIGIT[c]), Decimal(_DIGIT[apart[1]])), apart.end()
    if len(run) > 1:
        if kind == "" and (len(run) > 2 or c == "零" or run[1] in _ZERO + "0" or following == "折" or whole):
            value = Decimal("".join(d if d == "0" else str(_DIGIT[d]) for d in run))
            return _Token("s", value), at + len(run)
        return None, at
    if kind == "" and c in _SHY and not whole:
        behind = text[at + 1 : at + 4].lstrip(" ")
        if behind[:1] not in _MAGNITUDE and not (behind[:1] in _POINT and behind[1:].lstrip(" ")[:1] in _DIGIT):
            return None, at
    if kind in ("m", "z", "t") and c in "两兩俩倆仨" and following not in _MAGNITUDE:
        return None, at
    if kind == "m" and len(tokens) == 1 and tokens[0].value >= 10**4:
        return None, at  # 万一
    last = tokens[-1].value if tokens else 10
    if kind == "m" and last != 10 and not _ends(text, at + 1):
        return None, at
    return _Token("d", Decimal(_DIGIT[c])), at + 1


_APART = rx.compile(rf"[一二三四五六七八]、([二两三四五六七八九])(?={_COUNTED_ROUGHLY}(?!面|代表))")
_BEFORE_ROUGH = rx.compile("[一-鿿，](?<![第一二三四五六七八九])$")


def _is_rough(text: str, at: int, digits: str) -> bool:
    """Whether the neighbours of 三、四百 are one number: not 第三、四个, 二、三、四个, nor a heading (三、四个方面)."""
    before = text[max(0, at - 4) : at]
    return digits in _NEIGHBOURS and "第" not in before and _BEFORE_ROUGH.search(before) is not None


def _ends(text: str, at: int) -> bool:
    """Whether a number can end before ``at`` on a digit whose magnitude is left out, or goes on there."""
    behind = text[at : at + 3].lstrip(" ")[:1]
    if behind in _MAGNITUDE or behind in _ENDS or behind in "几幾":
        return True
    return not "一" <= behind <= "鿿"


_FRACTION = rx.compile(
    rf"[{_POINT}] {{0,2}}([{''.join(_DIGIT)}]+(?: [{''.join(_DIGIT)}])*)(?! ?[十拾百]|分(?!之)|钟|半|整|刻)"
)


def _fraction(text: str, at: int) -> tuple[_Token | None, int]:
    """The decimals behind 点; none in a clock time (八点二十, 八点八分)."""
    m = _FRACTION.match(text, at)
    if not m:
        return None, at
    digits = "".join(str(_DIGIT[d]) for d in m[1] if d != " ")
    return _Token("f", Decimal("0." + digits)), m.end()


def _hedge(text: str, at: int, tokens: list[_Token]) -> _Token | None:
    """A hedge inside the number: 100多家, 3.3亿余元, 十几, 三十来岁."""
    c = text[at]
    last = tokens[-1]
    if c in _MORE:
        if last.kind == "z" or _NOT_MORE.match(text, at) or (last.kind == "a" and last.value < 10):
            return None
        return _Token("h", Decimal(0))
    if c == "+":
        large = last.kind == "m" or last.value >= 10
        return _Token("h", Decimal(0)) if large and _PLUS.match(text, at) else None
    if c in "几幾":
        if last.kind == "a":
            return None
        return _Token("q" if text[at + 1 : at + 2] in _SMALL else "h", Decimal(0))
    if last.kind == "z":
        return None
    if last.kind == "m" or (c != "把" and last.kind == "a" and last.value >= 10 and last.value % 10 == 0):
        return _Token("h", Decimal(1)) if _SOME.match(text, at) else None
    return None


def _value(tokens: list[_Token], *, high: bool) -> Decimal:
    """The tokens added up; of two neighbours (三五十) the lower, or with ``high`` the higher."""
    closed: list[tuple[Decimal, Decimal]] = []  # (value, its magnitude) of the parts from 万 on
    section = Decimal(0)
    number: Decimal | None = None
    last = Decimal(1)  # the magnitude written last, 1 after 零
    kind = previous = ""

    def tail() -> Decimal:
        if number is None:
            return Decimal(0)
        return number * last / 10 if kind in ("d", "p") and last >= 100 else number

    for t in tokens:
        if t.kind in "adps":
            number, kind = (t.high if high and t.high is not None else t.value), t.kind
        elif t.kind == "t":
            section, last = section + t.value, Decimal(10)
        elif t.kind == "z":
            last = Decimal(1)
        elif t.kind == "f":
            section, number = section + tail() + t.value, None
        elif t.kind == "q":
            number, kind = Decimal(1), "q"
        elif t.kind == "m" and t.value < 10**4:
            section += (Decimal(1) if number is None else number) * t.value
            number, last = None, t.value
        elif t.kind == "m":
            base, number = section + tail(), None
            if not base and (previous == "m" or not closed):
                base = Decimal(0) if closed else Decimal(1)
            lower = sum((v for v, m in closed if m <= t.value), Decimal(0))
            closed = [(v, m) for v, m in closed if m > t.value]
            closed.append(((lower + base) * t.value, t.value))
            section, last = Decimal(0), t.value
        previous = t.kind
    return sum((v for v, _ in closed), Decimal(0)) + section + tail()

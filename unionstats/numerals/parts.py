"""Cutting the longest well-formed number at a place of a text into its parts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from unionstats import rx
from unionstats.numerals.characters import (
    ARABIC_AT,
    COUNTED_ROUGHLY,
    DIGIT,
    HAN,
    HAN_RUN,
    LARGE,
    LONGEST,
    MAGNITUDE,
    MORE,
    OF,
    POINTS,
    SMALL,
    TENS,
    ZERO,
    decimal,
)
from unionstats.numerals.value import Token

# Words of their own, unless another numeral stands next to them: 陆地, 拾到, 肆意, 队伍.
SHY = frozenset("陆伍肆拾柒捌玖佰仟弌弍弎")
_MOST_TOKENS = 60
_POINTED = rx.compile(r"\.\d+")
_MIXED = rx.compile(" *又[^，。]{1,6}分")
_SPACES = rx.compile(r" {0,4}")
# The last, omitted magnitude (三千五 is 3500) needs a number that ends there: 三千万一期工程 is 三千万.
_ENDS = frozenset("元块圆的多左上以到至或和了又公亩吨余斤点毛美欧日港")
# 千 begins the unit: 6600万千瓦, 12千米; but 三千米 is 三千 and 米, and 近千米 a thousand metres.
_KILO = frozenset("瓦克米伏卡焦帕赫安")
# … only behind digits or another magnitude: 30千牛, 300万千升; but 上千升油
_KILO_BEHIND = rx.compile("升(?![级高温降值起])|牛(?![羊奶肉马群仔])|乏(?!力)|贝[可克]|比特(?!币)|字节|道尔|电子伏")
_THOUSAND_OF = frozenset("近上逾超约达过几数")
_YUAN = frozenset("元圆")
_CURRENCY_HEADS = frozenset("元日韩美圆新台")
# 来 is a hedge before what is counted (三十来岁), not in 从20来到30.
_SOME = rx.compile(
    r"来(?=[个名人位岁斤年天日块元万亿米家里度公吨亩平次件种间户条只张台辆分小秒份座所栋套篇棵匹艘架批项本部页字桌箱袋瓶担尺丈寸根颗株节课桶包"
    r"盒千毫厘海英顷顿支枚桩起宗例道幅封册卷期轮场遍趟圈步级层幢处片排堆车床枝朵头门孔眼羽尾笔口顶副双对串捆筐盏盆垧窝款种样味段列辈股篮坛兆瓦伏吉赫分场杯碗壶锅针剂粒滴管]|号人)|把(?=[块个人元斤户名米亩里]|号人)"
)
# 百把家, 千把公里: behind a magnitude alone 把 is no measure word
_OR_SO = rx.compile("把(?=[家只头条辆间台棵株年天字吨]|公[里斤顷]|平方)")
# 100+家, 阅读量10万+，; not 50万+20万.
PLUS = rx.compile(r"\+(?=[一-鿿，。；、）]|$)")
# 10几分钟, 20几万元, 50几尾; not 300几乎, 20几何图形
_SEVERAL = rx.compile("[一-鿿](?<![乎何率时经许欲近内])")
_NOT_MORE = rx.compile(r"多(?:[样边云功维媒糖肽态]|米尼)|余[额震]")
_DATE_CHAR = frozenset("年月日号时")


_HEDGES = frozenset("+几来把").union(MORE)
_MAGNITUDES = {c: Token("m", Decimal(m)) for c, m in MAGNITUDE.items()}


@dataclass(slots=True)
class _Room:
    """What a number still has room for: magnitudes below ``small``, and from 万 on below ``large`` or above ``top``."""

    whole: bool
    small: int = 10**9
    large: int = 0
    top: int = 0


def scan(text: str, at: int, whole: bool) -> tuple[list[Token], int]:
    """The tokens of the longest well-formed number at ``at``, and its end."""
    tokens: list[Token] = []
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
        if c == "好" and prev == "m" and text[here + 1 : here + 2] == "几":
            c, here = "几", here + 1  # 十好几, 一千好几百
        if c in MAGNITUDE:
            m = MAGNITUDE[c]
            if not _magnitude_fits(text, here, tokens, room):
                break
            if m < 10**4:
                room.small = m
            else:
                room.small, room.large, room.top = 10**4, m, max(m, room.top)
            tokens.append(_MAGNITUDES[c])
            after = here + 1
        elif c.isdecimal() and c.isascii():
            arabic = ARABIC_AT.match(text, here) if prev == "" else _arabic_tail(text, here, tokens)
            if arabic is None or len(arabic[0]) > LONGEST:
                break
            spoken = prev == "m" and len(arabic[0]) == 1 and text[arabic.end() : arabic.end() + 1] not in MAGNITUDE
            tokens.append(Token("d" if spoken else "a", decimal(arabic[0])))  # 1万5: 5千
            after = arabic.end()
        elif c == "." and prev == "":
            arabic = _POINTED.match(text, here)
            if arabic is None:
                break
            tokens.append(Token("a", Decimal(arabic[0])))
            after = arabic.end()
        elif c == "." and prev == "a" and _stray_point(text, here, tokens):
            after = here + 1
        elif c == "个" and prev in ("a", "d", "m", "h", "p") and _counts_large(text, here):
            room.small = 10**9
            after = here + 1  # 两个亿
            if text[after : after + 1] == "多":
                tokens.append(Token("h", Decimal(0)))
                after += 1  # 3个多亿
        elif c in DIGIT:
            token, after = _digits(text, here, tokens, whole)
            if token is None:
                break
            tokens.append(token)
        elif c in TENS and prev in ("", "m", "z") and room.small > 10:
            tokens.append(Token("t", Decimal(TENS[c])))
            room.small, after = 10, here + 1
        elif c in POINTS and prev in ("d", "m", "z", "t") and "a" not in {t.kind for t in tokens}:
            fraction, after = _fraction(text, here)
            if fraction is None:
                break
            tokens.append(fraction)
        elif c in _HEDGES and prev in ("m", "a", "z") and (hedge := _hedge(text, here, tokens)):
            tokens.append(hedge)
            after = here + 1
        else:
            break
        spaced = spaced or text[at] == " "
        at = after
    while len(tokens) > 1 and tokens[-1].kind == "z":
        tokens.pop()
        at -= 1
    return tokens, at


def _stray_point(text: str, at: int, tokens: list[Token]) -> bool:
    """Whether no decimals follow a point before 万 or 亿, behind a number too long for one of a list: 520.万元."""
    return len(tokens) == 1 and text[at + 1 : at + 2] in LARGE and tokens[0].value >= 100 and not tokens[0].value % 1


# but 5个亿元项目, 3个亿吨级煤矿 are so many projects and mines
_LARGE_COUNTED = rx.compile(
    "个多?亿(?!万|级|[元吨](?:级|以上|(?:项目|企业|基地|园区|产业|工程|煤矿|大镇|强镇|村))|[一-鿿]{2}集团)"
)


def _counts_large(text: str, at: int) -> bool:
    """Whether 个 stands between a number and 亿: 近200个亿."""
    return _LARGE_COUNTED.match(text, at) is not None


_YEAR_LIKE = rx.compile("(?<!\\d)(?:19|20)\\d\\d$")


def _over_space(text: str, at: int, tokens: list[Token], spaced: bool) -> int:
    """Where a number goes on behind the spaces at ``at``, or ``at`` itself: 7 万5 千, 两千 四 百 五, 五百 余万."""
    m = _SPACES.match(text, at)
    here = m.end() if m else at
    c = text[here : here + 1]
    kind = tokens[-1].kind
    if not c:
        return at
    if c in MAGNITUDE:
        return here if kind in "adpst" or (kind == "m" and MAGNITUDE[c] >= 10**4) else at
    if c in POINTS and kind == "d":
        return here
    if c == "余" and kind in "am":
        return here  # 五百 余万, 580 余项
    if (
        c == "多"
        and kind in "am"
        and not _YEAR_LIKE.search(text, max(0, at - 4), at)
        and not _NOT_MORE.match(text, here)
    ):
        return here  # 300 多项, 3万 多元; not 2020 多家, 15 多云
    if c == "几" and kind == "m" and text[here + 1 : here + 2] in LARGE:
        return here
    if c in DIGIT and kind == "m" and len(tokens) > 1:
        if _MIXED.match(text, here + 1):
            return here  # 三百 五 又 三分之一
        # 两千 四 百 五: the next magnitude down stands behind the digit, or the number has been spaced out before.
        behind = text[here + 1 : here + 4].lstrip(" ")[:1]
        down = MAGNITUDE.get(behind, 0) * 10 == tokens[-1].value or (
            behind in SMALL and tokens[-1].value >= 10**4 and spaced
        )
        return here if down or (spaced and behind not in HAN) or (spaced and not behind) else at
    return at


def _begins_unit(text: str, at: int, kind: str, whole: bool) -> bool:
    """Whether 百, 千 or 兆 at ``at`` is the unit's (985百帕, 6600万千瓦, 200兆瓦), not the number's magnitude."""
    c, following = text[at], text[at + 1 : at + 2]
    if c == "百":
        return text.startswith(("帕", "慕大", "分点"), at + 1)
    if c == "千":
        if kind == "" and following == "米" and text[at - 1 : at] in _THOUSAND_OF:
            return False
        if following in _KILO:
            return kind in ("a", "m", "h", "") or following in "瓦伏"
        return kind in ("a", "m", "h") and _KILO_BEHIND.match(text, at + 1) is not None
    return c == "兆" and following not in _CURRENCY_HEADS and not whole


def _short_of(tokens: list[Token]) -> bool:
    """Whether a digit behind 万 still wants its magnitude: 3万2千|米."""
    return len(tokens) > 1 and tokens[-1].value < 10 and tokens[-1].kind in "ad" and tokens[-2].value >= 10**4


def _word_of_its_own(text: str, at: int) -> bool:
    """Whether 拾, 佰 or 仟 begins no number: 拾到."""
    following = text[at + 1 : at + 2]
    return not (following in MAGNITUDE or following in DIGIT or following in _YUAN or OF.match(text, at + 1))


def _magnitude_fits(text: str, at: int, tokens: list[Token], room: _Room) -> bool:
    """Whether the magnitude at ``at`` carries the number on."""
    m = MAGNITUDE[text[at]]
    kind = tokens[-1].kind if tokens else ""
    if _begins_unit(text, at, kind, room.whole) and not _short_of(tokens):
        return False
    if not tokens and not room.whole and text[at] in "拾佰仟" and _word_of_its_own(text, at):
        return False
    if kind == "q":
        return True
    if kind in ("h", "s", "f") and m < 10**4:
        return kind == "f" and text.startswith("千公顷", at)  # 三点五 千公顷
    if m < 10**4:
        return m < room.small and kind != "m"
    if kind == "m" and tokens[-1].value >= 10**4:
        return m >= tokens[-1].value
    return kind != "z" and (m < room.large or m > room.top)


def _arabic_tail(text: str, at: int, tokens: list[Token]) -> re.Match[str] | None:
    """Digits that carry a mixed number on: 3万4000, 25万6千, 1千零20, 7亿6543.2万; not 1.2万3.4万, not 2000万2023年."""
    last = tokens[-1]
    if last.kind not in ("m", "z"):
        return None
    m = ARABIC_AT.match(text, at)
    if m is None or any(t.kind == "a" and t.value % 1 for t in tokens):
        return None
    if not m[0].isdecimal():
        return m if _DECIMAL_TAIL.fullmatch(m[0]) and _carries_on(text, m, last) else None
    behind = text[m.end() : m.end() + 3].lstrip(" ")
    following = behind[1:2] if behind[:1] in MORE and behind[1:2] in LARGE else behind[:1]  # 1亿5000多万
    if following in _DATE_CHAR and following and behind[:2] != "日元":
        return None
    if following and following in MAGNITUDE and len(m[0]) < 5:
        below = MAGNITUDE[following]
        return m if last.kind == "z" or below < last.value or following in LARGE else None
    if last.kind == "z":
        return m
    if last.value == 10**4 and len(m[0]) == 1 and m[0] != "0" and [t.kind for t in tokens] == ["a", "m"]:
        return m if _SPOKEN_END.match(text, m.end()) else None  # 挣了1万5，
    return m if last.value >= 1000 and len(m[0]) == len(str(last.value)) - 1 else None


# 7亿6543.2万, 1亿零560.8万, 2万3456.7吨
_DECIMAL_TAIL = rx.compile(r"(?:\d{3,4})\.\d{1,4}")


def _carries_on(text: str, m: re.Match[str], last: Token) -> bool:
    """Do digits with decimals stand for the ten thousands behind 亿, or for all that is left behind 万?"""
    if text.startswith("万", m.end()):
        return last.kind == "z" or last.value == 10**8
    return last.value == 10**4 and m[0].index(".") == 4 and text[m.end() : m.end() + 1] not in ("亿", "%", ".")


_SPOKEN_END = rx.compile("[，。；！？”（）]|[块元]|左右|$")
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
    ]
)
_LIANG_IS_UNIT = frozenset("银金重酒茶油肉白黄")


def _digits(text: str, at: int, tokens: list[Token], whole: bool) -> tuple[Token | None, int]:
    """The digit at ``at``, two neighbours, or a number written digit by digit; ``None`` where none fits."""
    kind = tokens[-1].kind if tokens else ""
    if kind not in ("", "m", "z", "t"):
        return None, at
    c, second = text[at], text[at + 1 : at + 2]
    if kind == "" and not whole and second:
        if c in SHY and second in DIGIT and second not in SHY and second not in ZERO:
            return None, at  # 队伍五百人, 入伍三十年
        thousands = second in MAGNITUDE and second not in "十拾" and text[at + 2 : at + 3] in DIGIT
        if c in "俩仨" and (second in DIGIT or second in MAGNITUDE) and not thousands:
            return None, at  # 夫妻俩十年; but 俩千三百
    # 两两两…: each is a number by itself; to look at all that follow, from each, would take the square of their number.
    alone = second == "两" and c + second not in _NEIGHBOURS
    m = None if alone else HAN_RUN.match(text, at)
    run = m[0] if m else c + second if alone else c
    if c in ZERO and (kind == "m" or (kind == "" and len(run) == 1)):
        return Token("z", Decimal(0)), at + 1
    following = text[at + len(run) : at + len(run) + 1]
    if (two := run.find("两", 2)) > 0:
        run, following = run[:two], "两"  # 八五两个, 三三两两: nobody writes 两 among digits
    if len(run) > 1 and run[1] == "两" and (run[:2] not in _NEIGHBOURS or (following and following in _LIANG_IS_UNIT)):
        run, following = c, run[1]
    if len(run) == 2 and run in _NEIGHBOURS:
        return Token("p", Decimal(DIGIT[c]), Decimal(DIGIT[run[1]])), at + 2
    if second == "、" and (apart := _APART.match(text, at)) and _is_rough(text, at, c + apart[1]):
        return Token("p", Decimal(DIGIT[c]), Decimal(DIGIT[apart[1]])), apart.end()
    if len(run) > 1:
        if kind == "" and (len(run) > 2 or c == "零" or run[1] in ZERO + "0" or following == "折" or whole):
            value = Decimal("".join(d if d == "0" else str(DIGIT[d]) for d in run))
            return Token("s", value), at + len(run)
        return None, at
    if kind == "" and c in SHY and not whole:
        behind = text[at + 1 : at + 4].lstrip(" ")
        if behind[:1] not in MAGNITUDE and not (behind[:1] in POINTS and behind[1:].lstrip(" ")[:1] in DIGIT):
            return None, at
    if kind in ("m", "z", "t") and c in "两俩仨" and following not in MAGNITUDE:
        return None, at
    if kind == "m" and len(tokens) == 1 and tokens[0].value >= 10**4:
        return None, at  # 万一
    last = tokens[-1].value if tokens else 10
    if kind == "m" and last != 10 and (not _ends(text, at + 1) or last <= SMALL.get(following, 0)):
        return None, at  # 九百|八百
    return Token("d", Decimal(DIGIT[c])), at + 1


_APART = rx.compile(rf"[一二三四五六七八]、([二两三四五六七八九])(?={COUNTED_ROUGHLY}(?!面|代表))")
_BEFORE_ROUGH = rx.compile("[一-鿿，](?<![第一二三四五六七八九])$")


def _is_rough(text: str, at: int, digits: str) -> bool:
    """Whether the neighbours of 三、四百 are one number: not 第三、四个, 二、三、四个, nor a heading (三、四个方面)."""
    before = text[max(0, at - 4) : at]
    return digits in _NEIGHBOURS and "第" not in before and _BEFORE_ROUGH.search(before) is not None


def _ends(text: str, at: int) -> bool:
    """Whether a number can end before ``at`` on a digit whose magnitude is left out, or goes on there."""
    behind = text[at : at + 3].lstrip(" ")[:1]
    if behind in MAGNITUDE or behind in _ENDS or behind == "几":
        return True
    return not "一" <= behind <= "鿿"


_FRACTION = rx.compile(
    rf"[{POINTS}] {{0,2}}([{''.join(DIGIT)}]+(?: [{''.join(DIGIT)}])*)(?! ?[十拾百]|分(?!之)|钟|半|整|刻)"
)


def _fraction(text: str, at: int) -> tuple[Token | None, int]:
    """The decimals behind 点; none in a clock time (八点二十, 八点八分)."""
    m = _FRACTION.match(text, at)
    if not m:
        return None, at
    digits = "".join(str(DIGIT[d]) for d in m[1] if d != " ")
    return Token("f", Decimal("0." + digits)), m.end()


def _hedge(text: str, at: int, tokens: list[Token]) -> Token | None:
    """A hedge inside the number: 100多家, 3.3亿余元, 十几, 三十来岁."""
    c = text[at]
    last = tokens[-1]
    if c in MORE:
        # 3多家 is no Chinese, 4.8多亿 and 4.35余吨 are
        few = last.kind == "a" and last.value < 10 and not last.value % 1 and text[at + 1 : at + 2] not in LARGE
        if last.kind == "z" or few or _NOT_MORE.match(text, at):
            return None
        return Token("h", Decimal(0))
    if c == "+":
        large = last.kind == "m" or last.value >= 10
        return Token("h", Decimal(0)) if large and PLUS.match(text, at) else None
    if c == "几":
        if last.kind == "a":
            some = 10 <= last.value < 1000 and last.value % 10 == 0 and _SEVERAL.match(text, at + 1)
            return Token("h", Decimal(1)) if some else None
        more = text[at + 1 : at + 2] in SMALL and not _begins_unit(text, at + 1, "m", whole=False)  # 二十几|千瓦
        return Token("q" if more else "h", Decimal(1))
    if last.kind == "z":
        return None
    if last.kind == "m" or (c != "把" and last.kind == "a" and last.value >= 10 and last.value % 10 == 0):
        some = _SOME.match(text, at) or (len(tokens) == 1 and last.kind == "m" and _OR_SO.match(text, at))
        return Token("h", Decimal(1)) if some else None
    return None

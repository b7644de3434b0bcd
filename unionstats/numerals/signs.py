"""The sign before a number, where it is one."""

from __future__ import annotations

from unionstats import rx
from unionstats.model import changed
from unionstats.numerals.characters import Numeral

# 税负, 减负, 担负: 负 ends a word, and is no sign
_NOT_NEGATIVE = frozenset("正胜抱肩欺辜身担背自税减重降解卸债亏")
_BOUTS = ("场", "局", "盘", "轮")
_LEADS = frozenset(" 　|｜丨（(，,、：:；;~～=≥≤><“为是至到达约降升温在比长率幅于和与及由")


def signed(text: str, floor: int, n: Numeral) -> Numeral:
    """``n`` with the sign before it, if there is one that does not belong to a word or to the number before."""
    at = n.start - 1
    if at < floor:
        return n
    c = text[at]
    if c == "负":
        lost = text[n.end : n.end + 1] in _BOUTS  # 胜4场、负2场
        return n if lost or (at and text[at - 1] in _NOT_NEGATIVE) else negated(text, at, n)
    if c in "-−" and (
        at == 0 or text[at - 1] in _LEADS or _loses(text, floor, at, n) or _freezes(text, at) or _lies_low(text, at)
    ):
        return n if floor and _goes_on(text, floor, at, n) else negated(text, at, n)
    if c == "+" and (at == 0 or text[at - 1] in _LEADS) and _CHANGED.match(text, n.end):
        return changed(n, start=at, text=text[at : n.end])
    return n


# 净利润-3.2亿元, 同比+3.5%: what is written with a sign behind a word
_CHANGED = rx.compile(r" ?(?:%|‰|℃|个?百分点|pp|pct|元|万|亿)|(?<=[万亿])")
_PARTED = rx.compile(r"[，。；：、,;（(\n]")


def _goes_on(text: str, floor: int, at: int, n: Numeral) -> bool:
    """Whether the dash at ``at`` behind a space leads from one whole number to a larger: 每天220 -300元."""
    low = text[max(floor - _LONGEST_LOW, 0) : floor]
    return (
        text[floor:at] == " "
        and (whole := _WHOLE.search(low)) is not None
        and n.text.isdecimal()
        and int(whole[0]) < n.value
        and _CHANGED.match(text, n.end) is not None
    )


_LONGEST_LOW = 8
_WHOLE = rx.compile(r"(?<![0-9.,])[0-9]+$")


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


# 海拔-392米, 负责|-800米水平: heights below the sea, and how deep in a mine
_BELOW_SEA = rx.compile(r"(?:海拔|高程|标高|水平|水位|埋深|井下|井底|地下|矿井|巷道|采区|深部)(?:为|约|达|至|到|的)?$")
_METRES_DEEP = rx.compile(r"[-−]\d{2,5}(?:\.\d+)? ?(?:米|m(?![A-Za-z0-9]))")
_IN_MINE = rx.compile("(?:水平|中段|阶段|标高|井|巷|采|深|轨道|运输|处|工作面|主石门|大巷|以[上下])")


def _lies_low(text: str, at: int) -> bool:
    """Whether the dash at ``at`` is the minus of a height: 海拔-392米, 下到-800米水平."""
    if not "一" <= text[at - 1] <= "鿿" or not (m := _METRES_DEEP.match(text, at)):
        return False
    return _BELOW_SEA.search(text, max(0, at - 4), at) is not None or _IN_MINE.match(text, m.end()) is not None


def negated(text: str, start: int, n: Numeral) -> Numeral:
    low, high = (-n.value, None) if n.value_max is None else (-n.value_max, -n.value)
    return Numeral(start, n.end, text[start : n.end], low, high, n.bound, n.scale, n.han)

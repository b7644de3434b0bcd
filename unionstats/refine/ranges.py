"""Two numbers that are one range: 3—5万元, 18%到25%, 零下5到零下10度, 三年以上七年以下."""

from __future__ import annotations

from decimal import Decimal

from unionstats import rx
from unionstats.model import Mention, changed
from unionstats.refine.written import BARE, SIGNED, of_ten, scale_of
from unionstats.tokens import Tokens

_TO = rx.compile(r" *(?:[-–—－−~～∼﹣─]{1,2}|至|到) *")
_FROM = rx.compile(r"[从由自] ?$")
# 覆盖率从最初的|8%到62%: what it was and what it became
_ONCE = rx.compile(
    r"[从由](?:最初|当初|起初|刚开始|原来|原先|过去|以前|[^，。；、\d]{0,8}(?:时|前|起步|初期|之初)|\d{4}年)的?$"
)
# 三年以上|七年以下, 三年以上不满|十年: as laws give a range
_AT_LEAST = rx.compile(r" ?(?:[（(]含[^）)]{0,4}[）)])?以上 ?(?P<at_most>(?:不[满足]|未满|不?超过) ?)?")
_AT_MOST = rx.compile(r" ?(?:[（(]不?含[^）)]{0,4}[）)])?以[下内]")


def merge_ranges(text: str, tokens: Tokens, mentions: list[Mention]) -> list[Mention]:
    """3—5万元, 3万至5万元, 18%到25%, 零下5到零下10度: two numbers and what stands between them are one fact."""
    done: list[Mention] = []
    for m in mentions:
        beside = done and 0 < m.start - done[-1].end <= _PER_TO_LENGTH and m.kind != "date"
        if beside and (merged := _legal(text, done[-1], m) or _range(text, done[-1], m)):
            done[-1] = merged
        else:
            done.append(m)
    return done


def _legal(text: str, a: Mention, b: Mention) -> Mention | None:
    """三年以上七年以下: the range that a law gives, up to its end."""
    between = _AT_LEAST.fullmatch(text, a.end, b.start)
    below = _AT_MOST.match(text, b.end) if between else None
    if between is None or not (below or between["at_most"]):
        return None
    merged = _joined(text, a, b)
    return changed(merged, end=below.end()) if merged and below else merged


def _range(text: str, a: Mention, b: Mention) -> Mention | None:
    return _joined(text, a, b) if _between(text, a, b) else None


def _joined(text: str, a: Mention, b: Mention) -> Mention | None:
    if b.rule == BARE and a.rule not in (SIGNED, BARE):
        return None
    low, high = a.value, b.value
    if low is None or high is None or a.value_max is not None or b.value_max is not None:
        return None
    start = a.start
    if a.rule == BARE:
        if b.rule == BARE and scale_of(text, b) < 10**4:
            return None
        low = _completed(text, a, b)
        if b.unit == "Cel" and text[start - 2 : start] == "零下":
            low, start = -low, start - 2
            high = -high if high > 0 else high
    elif b.rule == BARE:
        b = changed(b, kind=a.kind, unit=a.unit, rule=a.rule)  # ¥3万至5万
    elif a.rule == "money sign" and b.unit == "CNY" and text[b.end - 1] == "元":
        b = changed(b, unit=a.unit)  # 港币3万元至5万元
    elif text.startswith("不等", b.end) and (size := _SMALLER.get((a.unit, b.unit))):
        low = low * size  # 一年到六个月不等
    elif (a.kind, a.unit) != (b.kind, b.unit) and not (a.unit == "个" and b.unit == "pp"):  # 2个至7个百分点
        if a.kind != "duration" or (size := _SMALLER.get((b.unit, a.unit))) is None:
            return None
        high, b = high * size, changed(b, unit=a.unit)  # 6个月至3年
    elif b.rule == "basis points" and a.unit == "个":
        low = low / 100  # 10个至25个基点
    elif text[a.end] in "到至" and _is_way(text, a, b, low, high):
        return None
    falls = b.kind == "measure" or (b.unit == "year" and high >= _LONG_AGO) or text.startswith("不等", b.end)
    if low > high and falls:  # 12年到两年不等
        low, high = high, low
    if low >= high or _changed_to(text, a, low, high):
        return None
    return changed(b, start=start, value=low, value_max=high)


def _is_way(text: str, a: Mention, b: Mention, low: Decimal, high: Decimal) -> bool:
    """Are 从5家到50家, 从120万元到26亿元 how something changed: two levels, not what it varies between?"""
    if _ONCE.search(text, max(0, a.start - 16), a.start):
        return True
    if text[a.end] != "到" or not _FROM.search(text, max(0, a.start - 2), a.start):
        return False
    if a.kind == "count":
        return True
    far = a.kind == "money" and a.bound == b.bound == "exact" and high >= _FAR * low
    return far and not _VARIES.match(text, b.end)


def _between(text: str, a: Mention, b: Mention) -> bool:
    """Whether what stands between the two makes a range of them: 3万至5万, 2元/斤至3元/斤 (both of the same thing)."""
    if text[a.end] == "/":
        return (per := _PER_TO.fullmatch(text, a.end, b.start)) is not None and text.startswith(per[1], b.end)
    return b.start - a.end <= _TO_LENGTH and _TO.fullmatch(text, a.end, b.start) is not None


_PER_TO = rx.compile("(/[一-鿿]{1,3})(?:[-–—－−~～]{1,2}|至|到)")
_TO_LENGTH, _PER_TO_LENGTH = 4, 9


def _changed_to(text: str, a: Mention, low: Decimal, high: Decimal) -> bool:
    """上涨1.5美元至72.3美元: whether ``a`` says by how much something rose or fell to ``high``, far from it."""
    if a.rule == BARE or a.kind == "percentage" or high < _FAR * low or text[a.end : a.end + 1] not in "至到":
        return False
    return _MOVED.search(text, max(0, a.start - 5), a.start) is not None


_FAR = 5
_VARIES = rx.compile("不等|之间|左右|的|价位|区间")  # 从300元到5000元不等
_MOVED = rx.compile(
    "(?:[涨跌升降增减]|上[涨升调扬]|下[跌降调挫滑]|增[加长]|减少|提高|回落|反弹|走[高低])了?[近约逾超]?$"
)
_SMALLER = {
    ("year", "month"): 12,
    ("month", "week"): 4,
    ("month", "day"): 30,
    ("hour", "minute"): 60,
    ("day", "hour"): 24,
}
_LONG_AGO = 100  # 距今8000—7500年


def _completed(text: str, a: Mention, b: Mention) -> Decimal:
    """The value of the bare ``a`` with the magnitude of ``b``, if that keeps it below: 3—5万元, not 9000—1万元."""
    low, high = a.value or Decimal(0), b.value or Decimal(0)
    if of_ten(low, b.rule):
        return low * 10  # 两到三成
    if b.rule == "basis points":
        return low / 100  # 25至50个基点
    if b.rule == "coins":  # 2到3角, 4至5分钱
        return low / (100 if "分" in text[b.start : b.end] else 10)
    scale = scale_of(text, b)
    return low * scale if scale > 1 and scale_of(text, a) == 1 and low * scale <= high else low

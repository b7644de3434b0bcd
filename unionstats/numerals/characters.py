"""The characters that numbers are written with, and what a written number is (``Numeral``)."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

from unionstats import rx
from unionstats.model import Bound, frozen


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


DIGIT = {
    c: i
    for i, row in enumerate(
        ("零〇○", "一壹弌", "二两贰弍俩", "三叁仨弎", "四肆", "五伍", "六陆", "七柒", "八捌", "九玖")
    )
    for c in row
}
TENS = {"廿": 20, "卅": 30, "卌": 40}
SMALL = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000}
LARGE = {"万": 10**4, "亿": 10**8, "兆": 10**12}
MAGNITUDE = {**SMALL, **LARGE}
# The magnitudes behind plain digits: 万, 亿, 万亿.
SCALES = {m + n: ((m and 10**4) or 1) * ((n and 10**8) or 1) for m in ("", "万") for n in ("", "亿")}
ZERO = "零〇○"
FEW = "几数"
MORE = "多余"
POINTS = "点"
HAN = "".join(DIGIT) + "".join(TENS) + "".join(MAGNITUDE)
_GROUPED = r"(?!0\d)\d{1,3}(?:(?:,\d{3})+|(?:，\d{3})+)(?!\d)"  # but 9:00,300米
# 2·58 with a raised point was the papers' decimal for long.
ARABIC = rf"(?:{_GROUPED}|\d+)(?:[.·]\d+)?"
#: The source of a pattern, without groups, for one written number as it stands in dates and durations.
NUMERAL = rf"(?:{ARABIC}(?: ?[万亿])*|[{HAN}]+(?:[{POINTS}][{''.join(DIGIT)}]+)?)"
CURRENCY = "$¥￥€£"
# 三、四百, 五、六个: neighbours with a stop between are said of a number that is not known exactly.
COUNTED_ROUGHLY = "(?:[十百千万亿个家名位户人岁天米斤元块亩里间辆台倍张只头匹棵株件把瓶碗趟遍桌筐担吨]|年(?![级代度]))"
# Nobody counts so far: a code, or rubbish.  Beyond 28 digits Decimal would round, and knows no remainder.
LONGEST = 25
MOST = Decimal(10) ** 27
ARABIC_AT = rx.compile(ARABIC)
HAN_RUN = rx.compile(rf"[{''.join(DIGIT)}0]+")
OF = rx.compile(" *分 *之")
_SEPARATORS = str.maketrans({",": "", "，": "", "·": "."})


# A text says few numbers again and again: 1, 12, 2024.
@lru_cache(maxsize=1 << 10)
def decimal(digits: str) -> Decimal:
    """Digits with separators of thousands or a raised point as a number."""
    return Decimal(digits if digits.isdecimal() else digits.translate(_SEPARATORS))

"""The value of a number that has been cut into its parts."""

from __future__ import annotations

from decimal import Decimal

from unionstats.model import frozen


@frozen
class Token:
    """A part of a number: ``a`` Arabic, ``d`` a digit, ``p`` two neighbours (三五十), ``s`` digit by digit, ``t`` 廿,
    ``z`` 零, ``f`` a fraction, ``m`` a magnitude, ``q`` a few (几), ``h`` a hedge (1 for 来 and 几, which
    say about how many, 0 for 多 and 余)."""

    kind: str
    value: Decimal
    high: Decimal | None = None


def powered(value: Decimal, power: str) -> Decimal:
    """``value`` with what is written behind it: E13, ^-1, ×10^8, k or M (technical texts), w (万 in chats)."""
    if power[0] in "eE":
        return value.scaleb(int(power[1:]))
    if power[0] == "^":
        return value ** int(power[1:]) if value else value
    if power[0] in " ×":
        return value.scaleb(int(power.split("10", 1)[1].translate(_RAISED)))
    return value * _LETTERS[power]


_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-", "^")
_LETTERS = {"k": 1000, "K": 1000, "w": 10**4, "M": 10**6}


def scale(tokens: list[Token]) -> int:
    """The magnitudes written last, without 十: 5千万 is ten million, 二十万 ten thousand."""
    scale = 1
    for t in reversed(tokens):
        if t.kind == "m" and t.value != 10:
            scale *= int(t.value)
        elif t.kind != "h":
            break
    return scale


def total(tokens: list[Token], *, high: bool) -> Decimal:
    """The tokens added up; of two neighbours (三五十) the lower, or with ``high`` the higher."""
    if len(tokens) == 1 and tokens[0].kind in "amd":  # as most numbers have
        return tokens[0].value
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
        elif t.kind == "m" and t.value < 10**4 and previous == "f":
            section *= t.value  # 三点五 千公顷
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

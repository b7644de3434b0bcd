"""Numbers said roughly, in two of which only one holds or neither: 百十, 千儿八百, 三百五百, 十几二十, 几百上千."""

from __future__ import annotations

from decimal import Decimal

from unionstats import rx
from unionstats.numerals.characters import DIGIT, HAN, MAGNITUDE, Numeral

_DIGIT = "[一二两三四五六七八九]"
_PATTERN = rx.compile(
    # 百十人, 百八十里, 万儿八千元: about the larger; 千百万工人
    rf"(?:百儿?八?十|千儿?八百|万儿?八千)[来多]?(?![{HAN}])|(?P<many>千百万)(?![{HAN}])"
    # 三百五百元, 一万两万的
    rf"|(?P<low>{_DIGIT}(?P<size>[十百千万]))(?P<high>{_DIGIT}(?P=size))(?![{HAN}余多几])"
    # 十几二十人
    rf"|(?P<tens>{_DIGIT}?)十几(?P<next>{_DIGIT})十(?![{HAN}余多几])"
    # 几十上百人, 数千上万元, 几十上百万元
    rf"|[几数](?P<below>[十百千])上(?P<above>[百千万])(?P<by>[万亿]?)(?![{HAN}余多几])"
)
_HEADS = frozenset("百千万几数十" + _DIGIT)


def rough(text: str, start: int) -> Numeral | None:
    """The number said roughly that begins at ``start``: 几百上千 is 100 with ``value_max`` 1000."""
    m = _PATTERN.match(text, start) if text[start] in _HEADS else None
    if m is None:
        return None
    if m["low"]:
        size = MAGNITUDE[m["size"]]
        return _between(m[0], start, DIGIT[m["low"][0]] * size, DIGIT[m["high"][0]] * size)
    if m["next"]:
        low = DIGIT[m["tens"]] if m["tens"] else 1
        return _between(m[0], start, low * 10, DIGIT[m["next"]] * 10) if DIGIT[m["next"]] == low + 1 else None
    if m["below"]:
        by = MAGNITUDE.get(m["by"], 1)
        return _between(m[0], start, MAGNITUDE[m["below"]] * by, MAGNITUDE[m["above"]] * by)
    before = text[start - 1] if start else ""
    if before in MAGNITUDE or before in DIGIT or before.isdecimal() or before == "上":
        return None
    value = Decimal(10**6 if m["many"] else MAGNITUDE[text[start]])
    return Numeral(start, m.end(), m[0], value, None, "about", 1, True)


def _between(text: str, start: int, low: int, high: int) -> Numeral | None:
    """The number that is ``low`` or ``high``, as written in ``text``; ``None`` where the second is not the larger."""
    if low >= high:
        return None
    return Numeral(start, start + len(text), text, Decimal(low), Decimal(high), "about", 1, True)

"""Names across the end of a word of the dictionary's, at the other end of a way, and before a district's."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from unionstats import gazetteer
from unionstats.entities import org_words as words
from unionstats.tokens import Tokens, is_word


def cut_amiss(text: str, tokens: Tokens, start: int, end: int) -> bool:
    """右玉|林地, which the dictionary cuts 右|玉林|地: does a word end where two characters are left over?"""
    a, b = tokens.span_at(end)
    if end - start != 2 or a != end - 1 or text[start] in _NO_NAMES or tokens.span_at(start) != (start, start + 1):
        return False  # 开采三|水平|西六采区, 从|江西|来
    if text[start] not in _LEADS and _is_lesser(text, start, a, b):
        return text[b - 1] not in _WHOLE and text[b : b + 1] not in _WHOLE  # 德阳|新发展, 德|阳新|发展; 兰西|城区
    if b != end + 1 or b >= len(text):
        return False
    if not is_word(text[a:b]) and text[end] in _FOLLOWS and text[start] not in _LEADS:
        return True  # 古冶|多措并举
    c, d = tokens.span_at(b)
    return (d - c == 1 or not is_word(text[c:d])) and is_word(text[end : end + 2])


def _is_lesser(text: str, start: int, a: int, b: int) -> bool:
    """Is the word at ``a`` a county's name, too, if no lesser than that at ``start``; but 新|北京 is no 新北区?"""
    bearers = gazetteer.lookup(text[a:b])
    if not bearers:
        return b - a > 2 and is_word(text[a + 1 : b])
    own = gazetteer.lookup(text[start : a + 1])
    return bearers[0].level == "county" and bool(own) and own[0].level in ("county", "prefecture")


_NO_NAMES = frozenset("一二三四五六七八九从和")
# What may stand before a name and is no part of one, and what may follow it.
_LEADS = frozenset(
    "在到对向由于与自来去赴访驻离被把将使让给为是有及以至比就也还都又再各每该本此这那其某东西南北中上下前后大小新老古高"
)
_FOLLOWS = frozenset("多新有已共也还将都在与为")
_WHOLE = frozenset("县市旗")
_JOINS = ("至", "到", "—", "-", "～")


def ends_route(text: str, known: Sequence[tuple[int, str]], start: int) -> bool:
    """Is ``start`` the other end of a way that begins at one of the ``known`` names: 甲市至|乙县|高速公路?"""
    if text[start - 1 : start] not in _JOINS:
        return False
    i = bisect_left(known, (start, "")) - 1
    return i >= 0 and known[i][0] + len(known[i][1]) == start - 1


def joined_by_and(text: str, known: Sequence[tuple[int, str]], i: int) -> bool:
    """Is the first character of a name the 和 before one that goes on behind it: 通州区|和|顺义区, and not 和顺?"""
    (start, name), (at, behind) = known[i], known[min(i + 1, len(known) - 1)]
    return bool(start) and text[start] == "和" and at == start + 1 and len(behind) >= len(name) and behind[-1] in _FULL


_FULL = "县区市旗"


def before_district(text: str, start: int, end: int) -> bool:
    """Is the last character of a city's name its district's: 青岛|市南区, 内江|市中区?"""
    if text[end - 1] != "市" or text[end : end + 2] not in _SIDES or text.startswith(_OF_AREAS, end + 2):
        return False
    city = gazetteer.lookup(text[start : end - 1])
    return any(gazetteer.inside(d, c) for d in gazetteer.lookup(text[end - 1 : end + 2]) for c in city)


_SIDES = frozenset({"中区", "南区", "北区"})
_OF_AREAS = ("域", "块", "位")


def before_body(text: str, start: int, end: int) -> bool:
    """Is a district that is called by a common word told from its like by what it has: 西安|新城区|工会?"""
    return text[end - 1] == "区" and end - start > 1 and (text.startswith("工会", end) or bool(words.body(text, end)))

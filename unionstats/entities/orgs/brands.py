"""The short name of the firm above that a firm's name begins with, before its place: 兖煤|菏泽能化有限公司."""

from __future__ import annotations

from functools import cache

from unionstats import lexicon, rx
from unionstats.entities import org_words as words
from unionstats.entities.orgs.page import HAN, Page
from unionstats.model import Entity
from unionstats.tokens import is_word, tag

# How the short name of a firm of the state ends: 兖|煤, 国|能, 阳|煤.
_BRAND_ENDS = frozenset("能煤电建投矿钢化油铝铁交船粮烟")


def branded(page: Page, start: int) -> int:
    """Where a firm's name begins that has the short name of the firm above before its place: 兖煤|菏泽能化有限公司."""
    text = page.text
    word = page.before(start)
    lone = len(word) == 1 and HAN.match(word) and start > 1
    if lone and ((word in _BRAND_ENDS and not words.stops(text[start - 2])) or _is_cut_up(page, start - 2, start)):
        word = text[start - 2 : start]
    begin = start - len(word)
    edge = page.tokens.is_edge(begin) or begin in page.place_at_end
    if not 2 <= len(word) <= 3 or not _ALL_HAN.fullmatch(word) or not edge:
        return start
    home = _province_of(page, begin, start)
    if begin in page.place_at_end and home is None:
        return start
    above = page.known_at_end.get(begin) or text.endswith(("集团", "公司"), 0, begin)
    called = tag(word) in ("nz", "nt", "nr", "nrt") or (home and tag(word) in ("n", "ns") and not words.person(word))
    if is_word(word) and not called and word[-1] not in _BRAND_ENDS and not above:
        return start
    region = home and tag(word) == "ns"  # 河北|冀中|邯郸矿业公司
    if (words.stops(word) and not region) or word in words.generic() or word.endswith(_no_brands()):
        return start
    if home:
        return home.start
    free = page.opens(begin) or page.is_entered(begin) or text[begin - 1] in "、和及"
    return begin if above or free else start


_YEAR = rx.compile("(?:19|20)[0-9]{2}")
_PLANT_DIGITS = 3


def called_by_number(page: Page, start: int, number: str, core: list[str]) -> bool:
    """恒岳|3542|纺织有限公司: is it the number of what was a plant of the army, between a name and a trade?"""
    if len(number) < _PLANT_DIGITS or _YEAR.fullmatch(number):
        return False
    name, trade = page.before(start), any(w in words.generic() or w in words.trades() for w in core)
    named = len(name) > 1 and _ALL_HAN.fullmatch(name) and (words.proper(name) or not is_word(name))
    return bool(trade and named)


@cache
def _no_brands() -> tuple[str, ...]:
    """What the name of a group does not end with: a level, or what a firm is called before its name (承建方)."""
    return (*words.LEVELS, *lexicon.standing())


def _province_of(page: Page, begin: int, start: int) -> Entity | None:
    """The province that a firm names before the group above it, whose works are there: 湖南|恒岳|湘潭钢铁有限公司."""
    home = page.place_at_end.get(begin)
    if home is None or not home.adcode.endswith("0000"):
        return None
    return home if any(p.start == start and p.place.startswith(home.place) for p in page.places) else None


def _is_cut_up(page: Page, begin: int, end: int) -> bool:
    """Is it a name behind that of a group which the dictionary has cut up: 恒岳集团|天|源|广西糖业有限公司?"""
    above = page.text.endswith(("集团", "公司"), 0, begin) or _province_of(page, begin, end)
    cut = above and page.tokens.is_edge(begin) and page.tokens.is_edge(begin + 1)
    return bool(cut) and not any(tag(c)[:1] in "vpcdrufm" or words.stops(c) for c in page.text[begin:end])


_ALL_HAN = rx.compile("[一-龥]+")

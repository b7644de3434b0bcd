"""What lies in a country abroad, whether a list has it or not: 哥伦比亚西部考卡省, 意大利城市贝加莫."""

from __future__ import annotations

from functools import cache

from unionstats import gazetteer, rx
from unionstats.gazetteer import Division
from unionstats.model import frozen
from unionstats.tokens import Tokens, is_word, tag


@frozen
class Inner:
    """What stands behind a country to ``end``: the ``division`` of a list, and the ``tail`` behind its path."""

    end: int
    division: Division
    tail: str


_SIDES = "(?:(?:[东西南北]{1,2}|中)[部方]|远东)(?:沿海|边境|山区)?"
_KINDS = (
    "(?:(?:第[一二三四五]|最)大|主要|重要)?(?:沿海|边境|港口|海港|工业|旅游|海滨|历史|文化|经济|金融|商业|南岛|北岛|石油)*"
    "(?:城市|城镇|名城|重镇|古城|小镇|小城)|首都|首府|省会|州府"
)
# What may stand between a country or a state of it and the name of what lies there: 德国西部港口城市|汉堡.
BETWEEN = rx.compile(f"(?:{_SIDES})?的?(?:{_KINDS})?")
_CITY = rx.compile(f"(?:{_SIDES})?的?(?:{_KINDS})(?![东西南北]{{2}})(?P<name>[一-龥·]{{2,9}})")
_UNIT = rx.compile(
    f"(?:{_SIDES})?(?P<core>[一-龥][一-龥·-]{{1,8}}?)(?P<end>省(?![长会级委政])|州(?![长立际府议])|邦(?!政)|大区|边疆区|自治区|郡|府|道|县(?![长委级])"
    "|市(?![长民场值区政])|镇|町|地区|群?岛(?![上内屿国]))"
)
_PART = rx.compile(f"{_SIDES}(?:地区)?|[东西南北]方")
STATES = ("省", "州", "邦", "大区", "边疆区", "自治区", "共和国", "府", "道", "郡", "县")
_TOWNS = ("市", "镇")
_TOWNS_OF_JAPAN = ("市", "町")  # written with any character
_NO_PART = rx.compile(
    "[的了在是和与等各该此每到向对将被把由已无不个几多这某有两其及多一第]|联邦|政府|总理|总统|内阁|城邦|[东西南北中]部$"
)
# Provinces abroad that are called by a common word: 中央邦, 高原州, 西部省.
_COMMON = rx.compile(
    "中央|高原|[东西南北]方|[东西南北中]部|大?东部|滨海|平原|草原|河流|三角洲|首都|西北|东北|西南|东南"
)
_PROPER = frozenset({"ns", "nr", "nrt", "nrfg", "nz", "x", "j", "eng"})


# The characters that names abroad are written with.
_syllables = cache(gazetteer.letters_abroad)


def is_ministry(name: str, country: Division) -> bool:
    """Is what ends like a province a ministry in that country: 日本大藏省?"""
    return name.endswith("省") and country.name == "日本"


def side(text: str, start: int, end: int) -> bool:
    """Is ``start``-``end`` a side of the country before it, which has no government: 美国|中部地区?"""
    return _PART.fullmatch(text, start, end) is not None


def _proper(text: str, start: int, end: int, tokens: Tokens) -> bool:
    """Is ``start``-``end`` written as names abroad are, with no common word in it?"""
    if not _syllables().issuperset(text[start:end]):
        return False
    at = start
    while at < end:
        a, b = tokens.span_at(at)
        word = text[a:b]
        if len(word) > 1 and is_word(word) and tag(word) not in _PROPER and not gazetteer.lookup(word):
            return False  # 加纳 of 加纳利群岛 is a name, too
        at = b
    return True


def _within(text: str, at: int, country: Division) -> tuple[str, Division] | None:
    """The name of a list that stands at ``at``, where what it names lies in ``country``."""
    for _, name in gazetteer.names_at(text, (at,)):
        for d in gazetteer.lookup(name):
            if d.level == "city" and gazetteer.chain(d)[-1] is country:
                return name, d
    return None


#: What a city of the list may be called behind its name: 芝加哥|市
CALLED_CITY = rx.compile("市(?![民场值区政长郊内中])")
# Where a city is named whose name alone may be something else: 在汉堡, 、汉堡, 汉堡市.
_TO_CITY = frozenset("在从到赴至抵于、和与及，；。：“")
_CITY_BEHIND = rx.compile(
    "市(?![民场值区政])|机场|港口|附近|郊[区外]|当地|(?:发生|遭遇?|新增|举[行办]|爆发|[等两三]地)"
)


def placed(text: str, start: int, end: int, tokens: Tokens) -> bool:
    """Is ``start``-``end`` named as a city is, by what stands beside it?"""
    if text[start - 2 : start] in ("首都", "首府") and tokens.is_edge(start) and tokens.is_edge(end):
        return True
    led = start == 0 or text[start - 1] in _TO_CITY
    return (
        led
        and tokens.is_edge(start)
        and tokens.is_edge(end)
        and (text[start - 1 : start] in ("在", "于", "抵") or _CITY_BEHIND.match(text, end) is not None)
    )


def inner(text: str, at: int, place: Division, above: str, tokens: Tokens) -> Inner | None:
    """What stands at ``at`` right behind ``place``, a country or a place in it, where it is no link of a chain.

    ``above`` is what was read behind ``place`` before (京畿道 behind 韩国), where no list has it.
    """
    country = gazetteer.chain(place)[-1]
    whole = place.path.removeprefix(country.path) + above
    if whole and not whole.endswith(STATES):
        return None
    if m := _UNIT.match(text, at):
        core, end = m["core"], m["end"]
        if is_ministry(end, country):
            return None
        known = _within(text, m.start("core"), country)
        if known and len(known[0]) >= len(core + end):
            return None
        if known and (len(known[0]) < len(core) or end in _TOWNS):
            return None
        named = _COMMON.fullmatch(core) and end in ("省", "州", "邦", "大区")
        named = named or (country.name == "日本" and bool(whole) and end in _TOWNS_OF_JAPAN)  # 石川县|轮岛市
        if named or (not _NO_PART.search(core) and _proper(text, m.start("core"), m.end("core"), tokens)):
            if end == "市":
                return Inner(m.end(), country, core)
            if end in STATES and (listed := gazetteer.by_path(country.path + core + end)):
                return Inner(m.end(), listed, "")
            return Inner(m.end(), place, above + core + end)
    if (m := _CITY.match(text, at)) and not _within(text, m.start("name"), country):
        start = end_at = m.start("name")
        while end_at < m.end("name"):
            b = tokens.span_at(end_at)[1]
            if b > m.end("name") or _NO_PART.search(text[end_at:b]) or not _proper(text, end_at, b, tokens):
                break
            end_at = b
        if end_at - start > 1:
            return Inner(end_at, country, text[start:end_at])
    return None

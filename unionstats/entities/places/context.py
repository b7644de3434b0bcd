"""The places of an article, in reading order: names, townships and villages alone, letters and pointers (全市)."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Literal

from unionstats import gazetteer, rx
from unionstats.entities.places import pointers
from unionstats.entities.places.choice import pick
from unionstats.entities.places.letters import DIGEST, LETTERS, acting_letters, digest_letters, letters
from unionstats.entities.places.lone import TOWNS, Lone
from unionstats.entities.places.memory import HEADLINES, Memory, Place, held_against, is_bound_for, is_far
from unionstats.entities.places.names import Name
from unionstats.entities.places.villages import STATE_END, lone_states, lone_villages
from unionstats.entities.whole import Readers, Trigger, Whole
from unionstats.gazetteer import Division
from unionstats.model import Article, changed, frozen
from unionstats.tokens import Tokens

# 长春|小区, 嵩县|花园: an estate that is called like a place elsewhere
_ESTATE = rx.compile(
    "小区|大厦|花园|公寓|家园|新村(?![民庄委支])|[一-龥]{0,2}(?:人才|劳务)市场|[一-龥]{2}城(?![市区镇乡际])"
)
# 木里煤矿: called like a county of another province
_MINE = rx.compile("[一-龥]{0,3}?(?:[煤金铜铁铝锌铅锰锡磷钨镍]矿|矿区|油田|气田)")
# 云台山、白水洞等景点: a hill or a cave, called like a county of another province
_LANDFORM = rx.compile("[山洞河湖峰岩谷峡泉潭岭寨寺庙塔桥](?![区县市镇乡村东西南北])")
_VILLAGE = ("村", "社区", "嘎查")
_LINE = 60  # characters of a line's one end at most
_WATERS = ("湖", "江", "淀", "池", "海")
_OF_ANY_CITY = frozenset({"滨海新区", "江北新区", "滨海新城"})  # zones that many a city has
_SIDE = rx.compile("[东西南北中]{1,3}部地区")
_AT = frozenset("在到去赴于")
# 成都一家连锁超市订货8000吨: whom one deals with who is from there
_FROM_THERE = rx.compile(
    "的?(?:(?:一|某|[0-9两三四五六七八九十几数]{1,2}余?)[家名位]|某|客商|商人|老板|采购商|经销商|投资商|批发商)"
    "[^，。；、在是]{0,10}?(?:公司|企业|集团|超市|商场|厂|店|商|酒店|平台|基地|老板|市场)"
)
# 与邻近的|安平县|共建: with whom somebody does something is not meant by 全县
_WITH = rx.compile("[与同跟](?:(?:邻近|相邻|周边|附近)的?)?$")
_FROM_THERE_HEADS = frozenset("0123456789一七三两九五八六几十商四客批投数某的经老采")
# 由甲县援建的水厂, 甲县卫健委选派的医生: who gave something is not of whom 全县 tells
_GAVE = rx.compile("[^，。；、0-9“”]{0,8}?(?:援建|捐建|援助|捐赠|捐助|捐资|支援|资助|选派|选送|派来|派驻)的(?![是数])")
_GAVE_WITHIN = 11  # characters to its 的
_BEFELL = rx.compile(
    r"(?!召开|举[行办]|开展|组织|启动|建)[^，。；、]{0,14}?(?:打工|务工|做工|干活|上班|学艺|学徒|就读|读书|上学|求学|上大学|出生|当兵|服役|讨薪|出差"
    r"|受伤|摔伤|砸伤|坠落|工伤|车祸|遇害|遇难|去世|病逝|住院|就医|就诊|治疗|手术|治病|看病)(?![人的者])"
)


def _in_full(places: list[Place]) -> list[Place]:
    """Each village of ``places`` with its township, which the article may name later: 霍山|石桥村, 上土市镇|石桥村."""
    full: dict[str, str | None] = {}
    for p in places:
        if p.division and p.division.level == "township" and p.text.endswith(_VILLAGE):
            for above in gazetteer.chain(p.division)[1:2]:
                short = above.path + p.path.removeprefix(p.division.path)
                full[short] = p.path if full.get(short, p.path) == p.path else None  # one of two called so
    return [changed(p, path=full.get(p.path) or p.path) for p in places] if full else places


@frozen
class _Alone:
    """A village named without its township, or a state (州, 邦) abroad that no list has."""

    kind: Literal["village", "known village", "state"]


# What was found at a span: a name, a pointer, a township or a letter's division, several letters (苏浙皖), a lone name.
_What = Name | re.Match[str] | Division | str | _Alone
_Found = tuple[int, int, _What]
# What stands in a paragraph, by its index and text.
_Reader = Callable[[int, str], Iterator[_Found]]


def _is_free(text: str, other: _Found, firm: Sequence[Name], k: int) -> bool:
    """Is ``other`` in no way of the first ``k`` names: 石婆|固镇, 大同|夭乡 are townships of the story's county?"""
    held = []
    while k and firm[k - 1].end > other[0]:
        k -= 1
        held.append(firm[k])
    if held and not (isinstance(other[2], Name) and other[2].divisions[0].level == "township"):
        return False
    whole = (n.chained or n.end > other[1] or text.startswith(n.divisions[0].name, n.start) for n in held)
    return not any(whole)


# What reads places that are not named as the gazetteer has them, each with what stands where one is.
_Other = Literal["letters", "towns", "pointers", "villages", "states"]
_TRIGGERS: tuple[tuple[_Other, Trigger], ...] = (
    ("letters", LETTERS),
    ("towns", TOWNS),
    ("pointers", pointers.POINTING),
    ("villages", ("村", "嘎查")),
    ("states", STATE_END),
)
_OTHERS, _HERE = Readers(_TRIGGERS), Readers(_TRIGGERS[:-1])


class Context:
    """Reads one article's places."""

    def __init__(
        self, article: Article, tokens: Sequence[Tokens], names: Sequence[Sequence[Name]], whole: Whole
    ) -> None:
        self._memory = Memory(article, tokens, names)
        self._lone = Lone(self._memory)
        # A state is one of a country that the article names.
        self._abroad = any(d.level in ("foreign", "city") for d in self._memory.votes)
        self._others = whole.readers(_OTHERS if self._abroad else _HERE)

    def _readers(self) -> dict[_Other, _Reader]:
        """What reads other names: not kept, for it holds this object, which would then hold itself."""
        return {
            "letters": partial(letters, self._memory),
            "towns": self._lone.towns,
            "pointers": self._pointers,
            "villages": self._villages,
            "states": self._states,
        }

    def _pointers(self, i: int, text: str) -> Iterator[_Found]:
        return ((m.start(), m.end(), m) for m in pointers.pointers(text))

    def _villages(self, i: int, text: str) -> Iterator[_Found]:
        for start, end, sure in lone_villages(text, self._memory.tokens[i]):
            yield start, end, _Alone("village" if sure else "known village")

    def _states(self, i: int, text: str) -> Iterator[_Found]:
        return ((start, end, _Alone("state")) for start, end in lone_states(text, self._memory.tokens[i]))

    def places(self) -> list[Place]:
        """The places of the article, by paragraph and start."""
        readers = self._readers()
        for i, paragraph in enumerate(self._memory.article.paragraphs):
            names = self._memory.names[i]
            found: list[_Found] = [(n.start, n.end, n) for n in names] if names else []
            kinds = self._others[i]
            others = [other for kind in kinds for other in readers[kind](i, paragraph.text)] if kinds else []
            if paragraph.text.count("；") >= DIGEST:
                others += digest_letters(self._memory, i, paragraph.text)
            if self._abroad:
                others += acting_letters(self._memory, paragraph.text, headline=paragraph.role in HEADLINES)
            if others:
                firm = [n for n in names if n.chained or n.form not in ("name", "word")]
                starts = [n.start for n in firm]
                for other in others:
                    k = bisect_left(starts, other[1])
                    if _is_free(paragraph.text, other, firm, k):
                        found.append(other)
                found.sort(key=lambda f: (f[0], -f[1]))
            at = 0
            for start, end, what in found:
                if start < at:
                    continue
                place = self._place(i, start, end, what)
                if place is not None:
                    self._memory.history.append(place)
                    at = place.end
        return _in_full(self._memory.history)

    def _place(self, i: int, start: int, end: int, what: _What) -> Place | None:
        if isinstance(what, Name):
            return self._named(i, what)
        if isinstance(what, re.Match):
            return pointers.place(self._memory, i, what)
        if isinstance(what, _Alone):
            return (
                self._lone.state(i, start, end)
                if what.kind == "state"
                else self._lone.village(i, start, end, what.kind)
            )
        text = self._memory.article.paragraphs[i].text[start:end]
        if isinstance(what, str):
            return Place(i, start, end, text, what, "", "letter")
        # 援鄂医务人员, 赴鄂记者: where they went, who are spoken of here.
        sent = self._memory.article.paragraphs[i].text[start - 1 : start] in ("援", "赴")
        return Place(i, start, end, text, what.path, what.adcode, "letter", what, far=sent)

    def _is_estate(self, text: str, name: Name, division: Division) -> bool:
        """柳州市民说，|长春|小区停电; |龙湖|花园社区 in a story of elsewhere: does it only bear the name of a place?"""
        called = name.tail.endswith("社区") if name.tail else _ESTATE.match(text, name.end) is not None
        return called and self._memory.elsewhere(division)

    def _own_zone(self, zone: Division) -> Division | None:
        """滨海新区 in a story of 盐城: the city whose own it is, where nothing else is of the province of ``zone``."""
        own, city = gazetteer.chain(zone)[-1], self._memory.main("市")
        weight = self._memory.votes
        here = [d for d in weight if d.adcode[:2] == own.adcode[:2] and not gazetteer.inside(zone, d)]
        held = city is None or here or gazetteer.chain(city)[-1] == own or weight[own] > weight.get(zone, 0.0)
        return None if held else city

    def _has_shore(self, water: Division) -> bool:
        """Does the article name a city or a county of the province that ``water`` is in?"""
        here = (d for d in self._memory.votes if d.level in ("prefecture", "county", "township"))
        return any(d.adcode[:2] == water.adcode[:2] for d in here)

    def _named(self, i: int, name: Name) -> Place | None:
        text = self._memory.article.paragraphs[i].text
        words = text[name.start : name.end]
        if words.endswith("部地区") and _SIDE.fullmatch(words) and self._memory.one_province():
            return None  # 西部地区, in a story of one province, is a part of that
        division, rule = pick(self._memory, i, name)
        if division and division.level == "region" and words.endswith(_WATERS) and self._has_shore(division):
            return None  # 洱海, in a story of 大理: there, and not anywhere in the province
        if division and not name.chained and words in _OF_ANY_CITY and (city := self._own_zone(division)):
            return Place(i, name.start, name.end, words, city.path + words, city.adcode, "zone", city)
        spot = _MINE.match(text, name.end) or (_LANDFORM.match(text, name.end) and not name.chained)
        if division is not None and rule == "short" and spot and self._memory.strange(division):
            return None
        if division and name.form != "full" and not name.chained and self._is_estate(text, name, division):
            return None
        if division is None:
            if name.form == "full" and rule:
                return Place(i, name.start, name.end, words, words, "", rule)
            return None
        if division.level == "township" and not name.chained:
            division = self._lone.meant(i, name.start, division)
        elif name.tail and division.level == "county":
            division = self._lone.told(name.tail, division) or division  # 安平县|石桥村, which lies in 大何庄乡
        before = self._memory.history[-1] if self._memory.history else None
        adjoins = before is not None and (before.paragraph, before.end) == (i, name.start)
        if before and adjoins and words[-1] == "至" and not division.path.startswith(before.path):
            return None  # 郑州|东至|周口: from a station to another
        if words == "东至" and text.rfind("西起", max(0, name.start - _LINE), name.start) >= 0:
            return None  # 西起甲区某路，东至乙区
        if before and adjoins and division.adcode and before.text == "我国":
            self._memory.history.pop()  # 我国|某省: there, and not in both
        if self._memory.dateline(i, name):
            rule = "dateline"
        far = is_far(text, name) or text.startswith(("籍", "裔"), name.end) or held_against(text, name)
        # 在某县一工地做工时受伤: what befell somebody there makes it no subject that 该县 means
        far = far or (text[name.start - 1 : name.start] in _AT and _BEFELL.match(text, name.end) is not None)
        far = far or is_bound_for(text, name, division.adcode)
        far = far or _WITH.search(text, max(0, name.start - 5), name.start) is not None
        if not far and text[name.end : name.end + 1] in _FROM_THERE_HEADS:
            far = _FROM_THERE.match(text, name.end) is not None
        if not far and text.find("的", name.end, name.end + _GAVE_WITHIN) >= 0:
            far = _GAVE.match(text, name.end) is not None
        last = self._memory.history[-1] if self._memory.history else None
        if last is not None and last.far and last.paragraph == i and text[last.end : name.start] in "、和":
            far = True  # 来自湖南、江西、贵州三省
        if last is not None and last.paragraph == i and text[last.end : name.start] == "是":
            far = True  # 江山市是衢州的先进典型: of 衢州 nothing is said
        tail = name.tail.replace("村委会", "村")  # 石井村委会|高岭村
        return Place(i, name.start, name.end, words, division.path + tail, division.adcode, rule, division, far)

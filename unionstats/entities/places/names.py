"""Names of places in a paragraph: what the gazetteer knows, chained (甘肃省定西市安定区), without what is no place.

A name is kept with all the divisions that bear it; which of them is meant is decided later, by the article.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence

from unionstats import gazetteer, rx
from unionstats.entities import org_words as words
from unionstats.entities.places import overseas
from unionstats.entities.places.bearers import IN_OFFICE, LINE, RANGES, THREE_PROVINCES, TOWN_BEFORE
from unionstats.entities.places.cut import before_body, before_district, cut_amiss, ends_route, joined_by_and
from unionstats.entities.places.longer import (
    CHINA_FIGURE,
    CHINA_PART,
    ENDS_OF_WORDS,
    FACILITY,
    FIRM_OF_CHINA,
    GOES_ON,
    HAMLET,
    HILL,
    LANDMARKS,
    MART,
    ON_THE_BAY,
    PART,
    TOWN_BEHIND,
    VILLAGE,
    WATERS,
    of_water,
)
from unionstats.entities.places.villages import NO_NAME, SURNAMES, does, village
from unionstats.gazetteer import Division
from unionstats.model import frozen
from unionstats.tokens import Tokens, is_word, tag


@frozen
class Name:
    """A name at ``start``-``end`` and the divisions that may bear it; ``tail`` is a village or a zone behind them.

    ``chained``: it stands right after the name of what it lies in; ``form`` is that of its last link.
    """

    start: int
    end: int
    divisions: tuple[Division, ...]
    form: gazetteer.Form
    chained: bool = False
    tail: str = ""


_TITLE = rx.compile(
    r"(?:和|与|及|记者|员|主任|书记|主席|教授|同志|师|[局院部处科校厂县市省镇村组会班队段站所店连排]长|经理|摄|职工|工人|农民|[村居牧渔]民|户|[果茶菜棉药烟蔗瓜]农|司机|骑手|师傅|患者|学生|老板|队员|球员|选手|委员|代表|老师|先生|女士|导演|歌手|作家|画家|诗人|教练|叫|名|的)$"
)
# Words that jieba makes of a preposition or a verb and a name's first character: 赴美|国访问, 向上|海.
# Names that begin with a measure word; but 2024台州, 2025天津 is the year of what is held there.
_UNITS = frozenset("台天个万户盘本元株口")
_NUMBER_BEFORE = rx.compile(r"(?<![\d.])(?!20\d\d$)[\d.]*\d[多余]?$")
_STRADDLE = "赴访驻离来在对向从自由于与和"
# The same, where the segmenter only guesses a word: 到湾|沚, 据潞|州.
_STRADDLE_GUESSED = frozenset("到至为据将比经已现及因以把被让给使令随当按除同并而或即往抵赠送运销援助帮建修沿跨邻距")
_SEVERAL = frozenset("两二三四五六七八九十")
# What may follow inside the same word of the dictionary: 北京人, 湖南省委.
_INSIDE = rx.compile(
    r"(?:[省市县区州人籍队方版式产货城段侧港]|同胞|国家|国会|军方|女王|政府军|首相|总统|电力|集团|省[委会内外级]|市[委民区长内]|县[委城长内]|区[委长内]|人民|政府|地区|各地|当地|本地)"
)
# 1998年任县长, 历任县委书记: an office that is taken, not 任县; 连县城也没去过: even that of the county, not 连县;
# 新建县城厕所4座: what was built in it, not 新建县.
_OFFICE = rx.compile(
    "[任连]县(?=[长委级里城]|医院|(?:总?工会|政府|人[大民]|政协|纪委|公安|法院|检察|教育|财政|民政)[一-龥])"
    "|(?<![在于到往去从由离自])新建县(?=城)"
    # 投入9亿元新建县人民医院
    "|(?<=[元县区市省州年月日将已拟划备资并再又还后])新建[县区](?=(?:第[一二三四]|人民|中心|妇幼|中西?)?(?:医院|保健院)|[一二三四]中|中学|实验|特殊|职[教业]|幼儿园"
    "|图书馆|文化[馆宫中]|博物馆|档案馆|体育|敬老院|福利院|客运|汽车站|污水|垃圾|养老)"
)

# Rather 吉林 + 市民 than 吉林市 + 民: the suffix belongs to the word behind.
_SUFFIX_WORDS = (
    *("市民", "市场", "市值", "市容", "市政", "市际", "市级", "县域", "县级", "区域", "区位", "区间", "区块", "区级"),
    *("乡村", "乡亲", "乡镇", "镇域", "州际", "州级", "省际", "省级"),
)


# 友谊六村: a quarter of some city, not a village in 友谊县.
_QUARTER = rx.compile("[一二三四五六七八九十]{1,2}村")
# Townships behind a county; the words that no name of one holds.
_TOWN = rx.compile(r"(?P<name>[一-龥]{1,8}?(?:街道|镇|乡|苏木))(?![亲村土愁情]|(?<=乡)镇|市(?![场民容值]))")
_TOWN_STOP = rx.compile(
    r"[的了在是和与及等各全该本每从到向对为将被把让由以个两几多这那外内]|乡镇|城镇|集镇|小镇|古镇|重镇|特色|强镇|组织|建设|推进|召开|举办|发展"
    r"|[医法]院|位于|地处|坐落|隶属|[比紧毗]邻|[毗邻]近|流动|^驻|学校|公司|工会|妇联|银行|企业|单位|政府|职工|农民|群众|组建|成立|指导|帮助|[返回]$|[一-龥]{2}乡$"
)
_WAY_FROM_SEAT = rx.compile("城(?:关?[至到距离往通向去]|与|和)")
_ANY_TOWNS = ("城镇", "乡镇", "集镇", "小镇", "古镇", "市镇", "村镇")  # 石桥县|去年城镇居民收入
# A street may be called by its office: 城关办事处|石桥村.
OFFICE = "办事处"
# Zones with a government of their own behind the name of a city: 长治市|高新区.
_PARTS_OF_ANY = frozenset(
    {"南部", "资源", "中原", "平原", "城区", "郊区", "矿区", "东区", "西区", "海港", "交口", "中心"}
)
_WHEN = ("今年", "去年", "前年", "近年", "目前", "今天", "昨天", "近日", "日前", "等地", "当地", "各地")
_SIDE_OF = rx.compile("[东西南北中]{1,2}部的?(?=[一-龥]{2,4}?[镇乡街苏])")  # 石桥县|南部|白石镇
# The side of a town that a station is called by.
_STATION = rx.compile("[东西南北](?:收费站|火车站|高铁站|客运站|服务区|互通|高速|枢纽|站)")
_ZONE = rx.compile(
    r"(?P<head>[一-龥]{0,4}?)(?:(?:高新技术|经济技术|高新|经济)?(?:产业)?开发区|高新区|经开区|保税区|综保区|自贸区|自贸片区|示范区|管理区|新区)"
)
_REST = 16  # characters that the name of a township, a zone or a village is looked for in
_TAIL = rx.compile("[镇乡街苏区村查办]")  # one of these stands in each of them
_ZONE_STOP = rx.compile(
    r"[的了在是和与及等各全该本每从到向对为将被把让由以个两几多这那外内有建设发创打推试首家国级省市县局厅署]|先行|核心|引领|试验|老区|地区"
)


# 东莞, 中山, 儋州, 嘉峪关: prefectures that hold townships, no counties (GB/T 2260).
_WITHOUT_COUNTIES = frozenset({"441900", "442000", "460400", "620200"})


# What was a part of a province in living memory: 四川巫山.
_HELD_ONCE = {"四川省": "重庆市", "广东省": "海南省"}
_DISTRICTS = ("区", "县", "市")
_SIDES_OF_CITY = frozenset({"郊区", "矿区", "东区", "西区", "城区"})


def _lies_in(inner: Division, outer: Division) -> bool:
    """Does ``inner`` continue ``outer``?  中国河南 does, 中国民乐 does not."""
    if inner == outer or outer.level == "region" or (outer is gazetteer.CHINA and inner.level != "province"):
        return False
    if outer.until and outer.level == "prefecture":  # 襄樊市|襄城区: the city has another name today
        return inner.level == "county" and inner.adcode[:4] == outer.adcode[:4]
    return gazetteer.inside(inner, outer)


def _called(city: Division, text: str, start: int, end: int, *, port: bool) -> str:
    """The short name of ``city`` that stands right before ``end``, after which its zone is called: 德阳|经开区.

    So is a zone at the ``port`` of a county.
    """
    if (city.level != "prefecture" and not port) or text.endswith(city.name, start, end):
        return ""
    short = (text[k:end] for k in range(start, end - 1))
    return next((name for name in short if city.name.startswith(name)), "")


class Finder:
    """The names of one paragraph: of the gazetteer (``known`` are those that stand in it) and the user's ``own``."""

    def __init__(
        self, text: str, tokens: Tokens, known: Sequence[tuple[int, str]], own: Mapping[str, Division]
    ) -> None:
        self.text = text
        self.tokens = tokens
        self.own = own
        self._known = known
        self._starts = [start for start, _ in known]
        self._countries: list[Division] = []  # those abroad that were named so far

    def names(self) -> Iterator[Name]:
        """The names in order; none overlaps another."""
        chain: Name | None = None
        prior: Name | None = None  # the chain without its last link: 英国 of 英国|剑桥|大学
        at = 0
        while True:
            link = self._next(at)
            joined = self._join(chain, link) if chain and link else None
            if joined is not None:
                prior, chain = chain, self._tail(joined)
                at = chain.end
                continue
            if chain is not None and link is not None and self._is_namesake(chain, link):
                at = link.end
                continue
            if chain is not None and not self._stands(chain):
                if prior is not None:
                    yield prior
                at = (prior.end if prior else chain.start) + 1  # 抵|达日|本: what is no place may hide one
                chain = prior = None
                continue
            if chain is not None:
                yield chain
            if link is None:
                return
            prior, chain = None, self._tail(link)
            at = chain.end

    def _next(self, at: int) -> Name | None:
        """The first name from ``at`` on; one of the user's own list goes before the gazetteer's."""
        i = bisect_left(self._starts, at)
        known = self._known[i] if i < len(self._known) else None
        if known and joined_by_and(self.text, self._known, i):
            known = self._known[i + 1]
        if self.own:
            listed = [(i, -len(name), name) for name in self.own if (i := self.text.find(name, at)) >= 0]
            if listed and (known is None or min(listed)[0] <= known[0]):
                start, length, name = min(listed)
                return Name(start, start - length, (self.own[name],), "own")
        return self._link(*known) if known else None

    def _link(self, start: int, name: str) -> Name:
        text, end = self.text, start + len(name)
        form = gazetteer.form(name)
        if form == "full" and end < len(text) and text[end - 1 : end + 1] in _SUFFIX_WORDS:
            short, whole = name[:-1], Name(start, end, gazetteer.lookup(name), form)  # 玉林市|容县
            if gazetteer.lookup(short) and self.tokens.is_edge(end - 1) and not self._goes_on(whole, end, full=True):
                name, end, form = short, end - 1, gazetteer.form(short)
        elif form == "full" and before_district(text, start, end):
            name, end, form = name[:-1], end - 1, "short"
        divisions = gazetteer.lookup(name)
        if divisions[0].level == "foreign":
            self._countries.append(divisions[0])
        elif form == "after" and self._countries and overseas.placed(text, start, end, self.tokens):
            there = tuple(d for d in divisions if gazetteer.chain(d)[-1] in self._countries)
            if there:
                return Name(start, end, there, "short")
        return Name(start, end, divisions, form)

    def _join(self, chain: Name, link: Name) -> Name | None:
        gap, within = self.text[chain.end : link.start], chain.divisions
        if within[0].level in ("foreign", "city"):
            if chain.end > link.start or not overseas.BETWEEN.fullmatch(gap):
                return None
            if self.text.endswith(overseas.STATES, chain.start, chain.end):  # 美国俄亥俄州|哥伦布
                within = tuple(gazetteer.chain(d)[-1] for d in within)
        elif chain.tail or (gap and not (len(gap) == 1 and gap in "·• ")):
            return None
        inner = tuple(d for d in link.divisions if any(_lies_in(d, o) for o in within))
        # 西安市新城区 is the district of the city that has one; 四川南部 | 持续降雨 is no place
        whole = chain.form == "full" and self.text.endswith(_DISTRICTS, link.start + 2, link.end)
        # 阳泉市郊区 is one, too; of 晋城市城区 something is told (晋城市城区的某厂)
        side = chain.form == "full" and self.text[link.start : link.end] in _SIDES_OF_CITY
        whole = whole or (side and (self.text[link.start] != "城" or self.text.startswith("的", link.end)))
        abroad = within[0].level == "foreign"  # 韩国|全州
        word = link.form == "word" and not (whole or abroad or self._ends_clause(link))
        if not inner or (word and not before_body(self.text, link.start, link.end)):
            return None
        return Name(chain.start, link.end, inner, link.form, chained=True)

    def _is_namesake(self, chain: Name, link: Name) -> bool:
        """Is it what a county elsewhere shares its name with: 韩国|大田, 格尔木市|盐湖集团, 安徽|绿园公司?"""
        above = chain.divisions[0].level if chain.form == "short" else ""
        county = all(d.level == "county" for d in link.divisions)
        hill = above == "county" and self.text.startswith("山", link.end)  # 北碚|缙云山
        whole = chain.form == "full" or above == "province" or (above == "prefecture" and county) or hill  # 成都|城厢站
        if chain.end == link.start and whole and not chain.tail:
            held = _HELD_ONCE.get(chain.divisions[0].name, "-")
            return link.form == "short" and all(
                d.level in ("county", "prefecture") and not d.path.startswith(held) for d in link.divisions
            )
        abroad = chain.end == link.start and chain.divisions[0].level in ("foreign", "city")
        level = link.divisions[0].level
        return abroad and (level == "county" or (level == "region" and overseas.side(self.text, link.start, link.end)))

    def _ends_clause(self, name: Name) -> bool:
        """Does a name that is also a word end where a word would go on, or right before when it was (浙江江山|今年)?"""
        text, end = self.text, name.end
        if end >= len(text) or not ("一" <= text[end] <= "龥"):
            return True
        return text.startswith(_WHEN, end) and text[name.start : end] not in _PARTS_OF_ANY

    def _tail(self, name: Name) -> Name:
        """``name`` with the township, the zone and the village that stand right behind it."""
        text = self.text
        if name.divisions[0].level in ("foreign", "city") and name.form != "own":
            return self._overseas(name) if name.form != "after" or name.chained else name
        if not _TAIL.search(text, name.end, name.end + _REST):
            return name
        levels = {d.level for d in name.divisions}
        if not levels & {"county", "prefecture", "province", "zone"} or (name.form == "word" and not name.chained):
            return name
        at = name.end
        rest = text[at : at + _REST]
        if "镇" in rest or "乡" in rest or "街道" in rest or "苏木" in rest or OFFICE in rest:
            side = _SIDE_OF.match(text, at)
            found = self._township(name, side.end() if side else at)
            if found is not None:
                name, at = found, found.end
                if text.startswith(OFFICE, at) and village(text, at + len(OFFICE), self.tokens, town=True):
                    at += len(OFFICE)
        if name.form == "own" or self._goes_on(name, at):
            return name
        if name.divisions[0].level != "township" and (m := _ZONE.match(text, at)) and not _ZONE_STOP.search(m["head"]):
            port = m["head"] == "港"  # 射阳|港经济开发区
            short = "" if m["head"] and not port else _called(name.divisions[0], text, name.start, at, port=port)
            return Name(name.start, m.end(), name.divisions, "full", name.chained, short + m[0])
        place = village(text, at, self.tokens, town=name.divisions[0].level == "township")
        called = _QUARTER.fullmatch(place) or HAMLET.match(place)
        if place and name.form in ("short", "name") and not name.chained and called:
            return name
        if place and (len(place) <= 4 or any(d.level in ("county", "township") for d in name.divisions)):
            return Name(name.start, at + len(place), name.divisions, "full", name.chained, place)
        return name

    def _overseas(self, name: Name) -> Name:
        """``name``, a place abroad, with the state, the county or the city behind it that no list has."""
        while found := overseas.inner(self.text, name.end, name.divisions[0], name.tail, self.tokens):
            chained = name.chained or found.division is not name.divisions[0]
            name = Name(name.start, found.end, (found.division,), "full", chained, found.tail)
        if name.divisions[0].level == "city" and not name.tail and overseas.CALLED_CITY.match(self.text, name.end):
            return Name(name.start, name.end + 1, name.divisions, name.form, name.chained)
        return name

    def _goes_on(self, name: Name, at: int, *, full: bool = False) -> bool:
        """Does the next link of the chain stand at ``at`` (in ``full``): 天津|滨海新区?"""
        i = bisect_left(self._starts, at)
        if i == len(self._starts) or self._starts[i] != at or (full and self._known[i][1][-1] not in "县区市旗"):
            return False
        return any(_lies_in(d, o) for d in gazetteer.lookup(self._known[i][1]) for o in name.divisions)

    def _township(self, name: Name, at: int) -> Name | None:
        text = self.text
        for m in re.finditer(rf"街道|镇|乡|苏木|{OFFICE}", text[at : at + 12]):
            end = at + (m.start() if m[0] == OFFICE else m.end())
            word = text[at : at + m.start()] + "街道" if m[0] == OFFICE else text[at:end]
            if len(word) < 2:
                break
            found = tuple(t for d in name.divisions for t in gazetteer.township(word, d))
            if not found and _TOWN_STOP.search(word[:-1]):  # 两家子镇 is one that a list has
                break
            if len(found) > 1:
                exact = tuple(t for t in found if t.adcode in {d.adcode for d in name.divisions})
                found = exact or found[:0]
            if found:
                return Name(name.start, end, found, "full", chained=True)
        unlisted = _TOWN.match(text, at)
        counties = [d for d in name.divisions if d.level == "county" or d.adcode in _WITHOUT_COUNTIES]
        town_alone = unlisted and text[at] != "郊"
        if not counties and name.form == "full" and town_alone and not self._goes_on(name, at, full=True):
            counties = [d for d in name.divisions if d.level == "prefecture"]  # 深圳市|沙头角镇
        # A county of two characters is one by the township behind it: 渠县渠北乡.
        if unlisted and counties and (name.form == "full" or name.chained or text[at - 1] == "县"):
            town = unlisted["name"]
            kind = tag(town.removesuffix("街道")) == "b" or self._only_ends_with_town(counties, at, town)  # 主要街道
            kind = kind or _TOWN_STOP.search(town[:-1]) is not None or town.endswith(_ANY_TOWNS)
            if 3 <= len(town) <= 5 and not NO_NAME.search(town) and not kind:
                towns = tuple(Division(town, d.path + town, d.adcode, "township", d.since, d.until) for d in counties)
                return Name(name.start, unlisted.end(), towns, "full", chained=True)
        return None

    def _only_ends_with_town(self, counties: Sequence[Division], at: int, words: str) -> bool:
        """石桥县|整治白石镇, 石桥县|城至白石镇: what is done to a town, or a way to it."""
        if _WAY_FROM_SEAT.match(words) or does(self.text, at, words, self.tokens):
            return True
        return any(gazetteer.township(words[k:], d) for k in range(1, len(words) - 2) for d in counties)

    def _stands(self, name: Name) -> bool:
        """Is it a place at all, and not a part of a word, a street, a dish, a university?"""
        text, start, end = self.text, name.start, name.end
        if name.form == "after" and not name.chained:
            return False
        if self._in_a_town(name):
            return False
        if name.form == "own" or name.tail or name.divisions[0].level == "township":
            return True
        if name.divisions[0] is gazetteer.CHINA:
            named = CHINA_PART.match(text, end) is not None and CHINA_FIGURE.match(text, end) is None
            named = named or (text[start - 1 : start] in ("（", "(") and FIRM_OF_CHINA.match(text, end) is not None)
            return self.tokens.is_edge(start) and not named
        if name.form == "full":
            if text[start - 1 : end] in THREE_PROVINCES or text[start - 1 : end] in IN_OFFICE:
                return False
            return name.chained or (self._clear_left(start) and not _OFFICE.match(text, start))
        if (GOES_ON.match(text, end) and self._heads(name)) or text.endswith(ENDS_OF_WORDS, 0, end):
            return False
        if not name.chained and (self._person(start) or (text[end - 1] in "镇乡" and self._in_town(start))):
            return False
        return self._whole(start, end, chained=name.chained)

    def _is_river(self, name: Name) -> bool:
        """Is the last link of ``name`` one word with the character behind it?"""
        a, b = self.tokens.span_at(name.end)
        return b == name.end + 1 and (a == name.start or (name.chained and name.start < a < name.end))

    def _heads(self, name: Name) -> bool:
        """Does a short name only head that of something else: a town, a waterworks, a street, a school?"""
        text, end = self.text, name.end
        street = name.divisions[0].level == "county" and text.startswith(OFFICE, end) and text[name.start - 1] != "驻"
        if not name.chained and (street or TOWN_BEHIND.match(text, end)):  # 金溪|镇 is no 金溪县
            return True
        if text[end] in LANDMARKS and not name.chained:
            hill = name.divisions[0].level == "county" and name.form != "full" and HILL.match(text, end)
            if hill or (text[end] == "山" and text[name.start : end] in RANGES):
                return True
        if text[end - 1] == "湾" and not name.chained and ON_THE_BAY.match(text, end):
            return True  # 杭州湾|工业园区
        if text[end] in "江河溪" and self._is_river(name):
            return name.divisions[0].level in ("county", "prefecture")  # 赤水河|流域, 云南澜沧江
        if of_water(text, name.start, end, region=name.divisions[0].level == "region"):
            return True
        if not name.chained and HAMLET.match(text, end):
            return True
        if name.divisions[0].level == "region" and MART.match(text, end):
            return True
        abroad = not name.chained and name.divisions[0].level == "city" and not self._countries
        if abroad and gazetteer.AT_HOME.match(text, end):
            return True
        if (
            not name.chained
            and name.divisions[0].level in ("county", "prefecture", "foreign")
            and VILLAGE.match(text, end)
        ):
            return True  # 石龙村, 大庆村
        county = not name.chained and name.divisions[0].level == "county"
        if county and (LINE.match(text, end) or text.startswith("河谷", end)):
            return not ends_route(self.text, self._known, name.start)
        if not name.chained and FACILITY.match(text, end) and self.tokens.span_at(end)[1] == end + 1:
            return True
        if text.startswith("湖", end) and self.tokens.span_at(end - 1)[1] == end + 1:
            return True  # 鄱阳湖|南岸
        part = PART.match(text, end)
        if part and part[0] in WATERS:  # 甘肃|河西|地区
            return not gazetteer.lookup(text[slice(*self.tokens.span_at(end))])
        return part is not None

    def _person(self, start: int) -> bool:
        """Is it a given name behind a surname, in a list of names or a signature: 、陈贵州、小沈阳、?"""
        text = self.text
        if start == 0 or not (text[start - 1] in SURNAMES or text[start - 1] in "农小"):
            return False
        if not self.tokens.is_edge(start - 1) and text[start - 2 : start - 1] not in ("户", "民"):  # 脱贫|户农|文昌
            return False
        before = text[max(0, start - 4) : start - 1]
        return not before or not ("一" <= before[-1] <= "龥") or bool(_TITLE.search(before))

    def _in_a_town(self, name: Name) -> bool:
        """皂郊镇|榆林, 六合乡|黑水吉菜新村: is it a village of the town before it, called like a county or a city?"""
        text, start, top = self.text, name.start, name.divisions[0]
        if name.chained or text[start - 1 : start] not in ("镇", "乡") or top.level not in ("county", "prefecture"):
            return False
        called = not text.startswith(top.name, start)  # 景德镇|浮梁县 is one in full
        return called and TOWN_BEFORE.search(text, max(0, start - 4), start) is not None

    def _in_town(self, start: int) -> bool:
        """Does a clause, or what stands behind 的 or 在, begin with one more character of a township: 孝|丰镇?"""
        text = self.text
        if start == 0 or not self.tokens.is_edge(start - 1):
            return False
        if start > 1 and "一" <= text[start - 2] <= "龥" and text[start - 2] not in "的在":
            return False
        return "一" <= text[start - 1] <= "龥" and not words.stops(text[start - 1])

    def _clear_left(self, start: int) -> bool:
        """A full name may not begin inside a word, unless that names a body: 全市|中区, but 中共|北京市委.

        Nor with the 大 of several (三大|港区); behind 和 it may, whatever word that makes (通州区和|顺义区).
        """
        if self.text[start] == "大" and self.text[start - 1 : start] in _SEVERAL:
            return False
        if self.tokens.is_edge(start):
            return True
        a, b = self.tokens.span_at(start)
        word = self.text[a:b]
        beside = word[0] == "和" and (a, b) == (start - 1, start + 1) and "一" <= self.text[a - 1 : a] <= "龥"
        return beside or (not word[0].isdigit() and (not is_word(word) or tag(word) == "nt"))

    def _whole(self, start: int, end: int, *, chained: bool) -> bool:
        """Does ``start``-``end`` begin and end where words do?  A long name (布宜诺斯艾利斯) is in no word's way."""
        tokens, text = self.tokens, self.text
        if end - start > 3:
            return True
        if text[start] in _UNITS and start and not chained and _NUMBER_BEFORE.search(text, max(0, start - 5), start):
            return False  # 1500台|中, 5天|全, 3个|旧: the number's unit
        if not tokens.is_edge(start):
            a, b = tokens.span_at(start)
            led = text[a] in _STRADDLE or (text[a] in _STRADDLE_GUESSED and not is_word(text[a:b]))
            straddles = b in (start + 1, end) and a == start - 1 and led
            if not straddles and (is_word(text[a:b]) or not (chained or end - start == 3)):
                return False
        if tokens.is_edge(end) or text[start : end + 2] in THREE_PROVINCES:
            return True
        a, b = tokens.span_at(end)
        if b == end + 1 and _STATION.match(text, end):
            return True  # 利川|西|收费站, though 川西 is a word
        if text[end - 1] == "山" and text.startswith("海关", end):
            return True  # 佛山|海关, and not 山海关
        opens = start == 0 or not "一" <= text[start - 1] <= "龥"
        if opens and b == end + 1 and gazetteer.lookup(text[start:end])[0].level == "province":
            return True  # —湖南|昌杜公司, and not 南昌
        if _INSIDE.fullmatch(text[end:b]):
            return True
        if a == end - 1 and text[a] in "县旗区市" and words.body(text, end):  # 吉|县总工会 is 吉县's
            return text[start] != "和" or chained or start == 0 or not ("一" <= text[start - 1] <= "龥")
        if cut_amiss(text, tokens, start, end):
            return True
        if is_word(text[a:b]):
            return a <= start and (tag(text[a:b]) in ("ns", "nt") or b - end > 1)
        return chained or end - start == 3

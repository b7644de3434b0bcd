"""What the names of places in an article mean: readings chosen by context, names of one character, pointers (全市)."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import Literal

from unionstats import data, gazetteer, rx
from unionstats.entities import imprint, org_words
from unionstats.entities.place_names import Name, is_person, lone_states, lone_villages, village
from unionstats.errors import DataError
from unionstats.gazetteer import CHINA, Division
from unionstats.model import Article, frozen
from unionstats.tokens import Tokens, is_word


@frozen
class Place:
    """A place that was read: ``division`` is the deepest one of the gazetteer that holds it, ``far`` that it is only
    where someone comes from or goes to (来自北京市的专家)."""

    paragraph: int
    start: int
    end: int
    text: str
    path: str
    adcode: str
    rule: str
    division: Division | None = None
    far: bool = False


_HEADLINES = ("title", "kicker", "subtitle", "subhead")
_WEIGHTS = {"title": 4.0, "kicker": 3.0, "subtitle": 3.0, "subhead": 2.0, "byline": 0.5, "caption": 1.0, "body": 1.0}
_DAY = r"\s*[\d〇一二三四五六七八九十]{1,3}月[\d〇一二三四五六七八九十]{1,3}日"
_DATELINE = rx.compile(rf"(?:{_DAY})?\s*(?:电|讯|专电)(?![一-龥])|{_DAY}(?:电|讯)")
_AGENCY = rx.compile(
    r"(?:本报|本社|本网|新华社|新华网|中新社|中新网|人民网|央视网|[一-龥]{1,3}网|快报|日报|时报|工报|工人报)[^，。]{0,3}$"
)
_CENTRAL = rx.compile(r"(?:新华社|新华网|中新社|中新网|人民网|央视网)[^，。]{0,3}$")
_FAR = rx.compile(r"(?:来自|来源于|出口|出口到|运往|发往|飞往|前往|赴|比|转自|转诊到|远销|销往|原籍|籍贯)$")
_FAR_BEHIND = rx.compile(r"籍")
# Where a name that is also a word is meant as a place: 今日合作：…, 在朝阳, 安宁、七里河两区.
_BEFORE_PLACE = rx.compile(r"(?:^|[^一-龥]|今日|在|赴|到|来到|走进|从|由|和|与|及|位于|整个|聚焦|看|游|聚)$")
_AFTER_PLACE = rx.compile(
    r"(?:$|[^一-龥]|和|与|及|等|的|两[地区县市]|三[地区县市]|籍|各地|本地|当地|文旅|城区|境内|全[市区县]|群众|居民|市民|人(?:民)?(?![员事才工生]))"
)
# What makes even an everyday word a place: 合作本地球队.
_LOCAL_BEHIND = rx.compile("本地(?!化)|籍(?![贯])|城区|境内|文旅|市区|县城")
# What only a government's name stands before: 石狮总工会.
_BODY_BEHIND = rx.compile(
    r"(?:总?工会|人民政府|政府(?!部门|工作|机关)|公安局|法院|检察院|税务局|市[委长]|海关|海事局|供电公司|团市委|妇联|残联|商会|籍)"
)
_UNION_BEHIND = rx.compile("总工会|人民政府|县委|市委(?!员)")

_LETTERS = "京津沪渝冀晋辽闽赣鲁豫鄂湘粤桂琼川黔滇藏陕疆港澳穗蓉皖浙"
_LIST_LETTERS = _LETTERS + "蒙吉黑苏云贵甘青宁新"
_TO_LETTER = rx.compile(
    f"(?<=[驻在来赴返留离援入抵进回至出访])[{_LETTERS}](?![A-Za-z])|(?<=[驻在来])华(?![一-龥]?[夏侨裔人东南北中山])"
)
_RUN = rx.compile(f"[{_LIST_LETTERS}](?:、?[{_LIST_LETTERS}]){{1,16}}(?=[等两三四五六七八九十省市区地各交]|[^一-龥])")
_HEADLINE_LETTER = rx.compile(
    r"(?:(?<=^)|(?<=[\s：:；;！!“，,、]))(?P<letter>[美英法德意日韩朝俄印乌以伊叙土加澳越泰菲缅巴西葡荷波埃])"
    r"(?=称|军|外长|外交|财长|防长|总统|总理|首相|国防|媒|官员|官方|政府|国会|议会|央行|方(?![法式向案便面块])|警方|股(?![份东权票])|大选|最高|参议院|众议院|宣布|拟|多地"
    r"|东部|南部|西部|北部|东南|西南|东北|西北|首都|\d{4}|[一二两三四五六七八九十]|遭|发生|民众|财政|联邦|新冠|失业|通胀|经济|贸易|司法|检方|法院|企|再|将(?!军)|正|对|推|加强|要求|决定)"
)

_POINTER = rx.compile(
    r"(?P<how>全|本|我|该|此)(?P<kind>自治区|自治州|自治县|街道|国|省|市|县|区|州|盟|旗|镇|乡|村)(?![场值域间庄土愁音报刊来])"
    r"|(?P<inner>省|市|县|区|州|旗|镇|乡|村)(?P<side>里(?![程面])|内(?![部外]))"
    r"|(?P<here>当地(?!时间)|该地区?(?![下方区])|本地(?!人口|化|区))"
    r"|(?P<both>两地(?!分|[的]?婚))"
    r"|(?P<home>国内(?!外))"
    r"|(?<![一-龥])(?P<zone>高新区|经开区)|(?<=[、和与在中])(?P<zone2>高新区|经开区)"
    r"|这(?:座|个)(?:[一-龥]{0,3}?)(?P<this>城市|小城|省|市|县|区|镇|乡|村|小镇|小山村|山村)(?![场值域间庄])"
)
_POINTING = rx.compile("[全本我该此省市县区州旗镇乡村当两国高经这]")  # what each of them begins with
_TOWN_END = rx.compile("镇|乡|街道|苏木")
_TOWN_NAME = rx.compile(r"[一-龥]{2,5}(?:街道|镇|乡|苏木)")
_NO_TOWN = rx.compile(
    r"[的了在是和与及等各全该本每从到向对为将被把让由以个两几多这那外内有某县市区省州村城家故水侨返回同老异他下入进新]"
    r"|小镇|古镇|重镇|强镇|集镇|中心|特色|重点|工业|经济|边境|边远|商贸|农业|鱼米|文明|卫生|平安|和谐|园林|生态|宜居|幸福|数字|智慧|样板|标杆|百强|全国|国家|国际|民族|贫困|深度|示范|试点|所在|沿海|革命|山区|美丽|文化|旅游|名镇|大镇|千年|产业|偏远|最|等"
)
_KIND_SUFFIX = {
    "自治区": ("自治区",),
    "自治州": ("州",),
    "自治县": ("县",),
    "城市": ("市",),
    "小城": ("市", "县"),
    "小镇": ("镇",),
    "小山村": ("村",),
    "山村": ("村",),
}


@frozen
class _Lone:
    """A village named without its township, or a state (州, 邦) abroad that no list has."""

    kind: Literal["village", "known village", "state"]


# What was found at a span: a name, a pointer, a township or a letter's division, several letters (苏浙皖), a lone name.
_What = Name | re.Match[str] | Division | str | _Lone
_Found = tuple[int, int, _What]
# How many of the last mentions are looked back at: more than any article has between a pointer and its antecedent.
_REACH = 100


def _pointers(text: str) -> Iterator[re.Match[str]]:
    """What ``_POINTER`` finds, tried only where one can begin."""
    at = 0
    for first in _POINTING.finditer(text):
        if first.start() >= at and (m := _POINTER.match(text, first.start())):
            yield m
            at = m.end()


@lru_cache(maxsize=64)
def _only_towns(within: Division) -> dict[str, Division | None]:
    """The townships of a prefecture or a province by name; ``None`` for a name that two of them bear."""
    found: dict[str, Division | None] = {}
    for town in gazetteer.townships(within):
        found[town.name] = None if town.name in found else town
    return found


class Context:
    """One article's places, in reading order, and what it is about."""

    def __init__(self, article: Article, tokens: Sequence[Tokens], names: Sequence[Sequence[Name]]) -> None:
        self.article = article
        self.tokens = tokens
        # Who is called like a county is so throughout: 运动员马龙 … 马龙.
        people = {
            p.text[n.start : n.end]
            for p, row in zip(article.paragraphs, names, strict=True)
            for n in row
            if is_person(p.text, n)
        }
        self.names = (
            [
                [n for n in row if n.chained or n.form != "short" or p.text[n.start : n.end] not in people]
                for p, row in zip(article.paragraphs, names, strict=True)
            ]
            if people
            else names
        )
        self.year = article.date.year if article.date else 0
        self.home = imprint.home(article)
        self.history: list[Place] = []
        self.votes: dict[Division, float] = {}
        self._mains: dict[str, Division | None] = {}
        self._rivals: dict[str, bool] = {}
        self._province: dict[str, Division | None] | None = None
        self._vote()
        self._known_towns: dict[str, Division | None] | None = None

    # What the article is about.

    def _weight(self, paragraph: int, name: Name) -> float:
        role = self.article.paragraphs[paragraph].role
        if self._dateline(paragraph, name):
            central = _CENTRAL.search(self.article.paragraphs[paragraph].text[max(0, name.start - 12) : name.start])
            return 0.1 if central else 1.5
        if role == "body" and paragraph <= self._first_body():
            return 2.0
        return _WEIGHTS[role]

    def _first_body(self) -> int:
        return next((i for i, p in enumerate(self.article.paragraphs) if p.role == "body"), -1)

    def _vote(self) -> None:
        for i, names in enumerate(self.names):
            for name in names:
                if name.form in ("name", "word") and not name.chained:
                    continue
                divisions = self._usable(name.divisions)
                if len(divisions) > 1 and divisions[0].level not in ("province", "prefecture", "foreign"):
                    continue
                weight = self._weight(i, name)
                for d in gazetteer.chain(divisions[0]):
                    self.votes[d] = self.votes.get(d, 0.0) + weight

    def _usable(self, divisions: Sequence[Division]) -> tuple[Division, ...]:
        """``divisions`` without those that were no more when the article was written, where others are left."""
        stood = tuple(d for d in divisions if d.until and d.since <= self.year <= d.until)
        city = tuple(d for d in stood if d.level == "prefecture")
        if city and all(d.level == "county" and d.name == city[0].name for d in divisions if not d.until):
            return city  # 巢湖市 was a prefecture before it was a county's city
        kept = tuple(d for d in divisions if not d.until) + stood
        home = tuple(d for d in kept if d.level != "city")
        return home or kept or tuple(divisions)

    # The places, in reading order.

    def places(self) -> list[Place]:
        """The places of the article, by paragraph and start."""
        for i, paragraph in enumerate(self.article.paragraphs):
            text = paragraph.text
            found: list[_Found] = [(n.start, n.end, n) for n in self.names[i]]
            firm = [n for n in self.names[i] if n.chained or n.form not in ("name", "word")]
            starts = [n.start for n in firm]
            others: list[_Found] = [*self._letters(i, text), *self._lone_towns(i, text)]
            others += [(m.start(), m.end(), m) for m in _pointers(text)]
            villages = lone_villages(text, self.tokens[i])
            others += [(start, end, _Lone("village" if sure else "known village")) for start, end, sure in villages]
            others += [(start, end, _Lone("state")) for start, end in lone_states(text, self.tokens[i])]
            for other in others:
                k = bisect_left(starts, other[1])
                if not k or firm[k - 1].end <= other[0]:
                    found.append(other)
            at = 0
            for start, end, what in sorted(found, key=lambda f: (f[0], -f[1])):
                if start < at:
                    continue
                place = self._place(i, start, end, what)
                if place is not None:
                    self.history.append(place)
                    at = place.end
        return self.history

    def _place(self, i: int, start: int, end: int, what: _What) -> Place | None:
        if isinstance(what, Name):
            return self._named(i, what)
        if isinstance(what, re.Match):
            return self._pointer(i, what)
        if isinstance(what, _Lone):
            return self._state(i, start, end) if what.kind == "state" else self._village(i, start, end, what.kind)
        text = self.article.paragraphs[i].text[start:end]
        if isinstance(what, str):
            return Place(i, start, end, text, what, "", "letter")
        return Place(i, start, end, text, what.path, what.adcode, "letter", what)

    def _named(self, i: int, name: Name) -> Place | None:
        text = self.article.paragraphs[i].text
        words = text[name.start : name.end]
        division, rule = self._pick(i, name)
        if division is None:
            if name.form == "full" and rule:
                return Place(i, name.start, name.end, words, words, "", rule)
            return None
        if self._dateline(i, name):
            rule = "dateline"
        far = bool(_FAR.search(text[max(0, name.start - 4) : name.start]) or _FAR_BEHIND.match(text, name.end))
        last = self.history[-1] if self.history else None
        if last is not None and last.far and last.paragraph == i and text[last.end : name.start] in "、和":
            far = True  # 来自甘肃、青海、四川三省
        if last is not None and last.paragraph == i and text[last.end : name.start] == "是":
            far = True  # 江山市是衢州的先进典型: of 衢州 nothing is said
        return Place(i, name.start, name.end, words, division.path + name.tail, division.adcode, rule, division, far)

    def _dateline(self, i: int, name: Name) -> bool:
        text = self.article.paragraphs[i].text
        return bool(_DATELINE.match(text, name.end) and _AGENCY.search(text[max(0, name.start - 12) : name.start]))

    # Which division a name means.

    def _pick(self, i: int, name: Name) -> tuple[Division | None, str]:
        divisions = self._usable(name.divisions)
        if name.form in ("name", "word") and not name.chained:
            return self._weak(i, name, divisions)
        rule = "chain" if name.chained else name.form if name.form in ("full", "own") else "short"
        if name.form == "short" and divisions[0].level == "county" and (town := self._town_called(i, name)):
            return town, "township"
        top = divisions[0]
        if top.level == "township" and not name.chained:
            return top, "township"
        if top.level in ("country", "province") or all(gazetteer.inside(d, top) for d in divisions[1:]):
            return top, rule  # 长沙 is the city, not the county in it
        fitting = self._fitting(i, divisions)
        if fitting is not None:
            return fitting, "context" if fitting is not divisions[0] or name.form == "full" else rule
        if all(d.level == "city" for d in divisions):
            return divisions[0], rule
        if divisions[0].level != divisions[1].level and (name.form != "full" or divisions[1].until):
            return divisions[0], rule
        return None, "unclear"

    def _town_called(self, i: int, name: Name) -> Division | None:
        """到过金溪的人: after 金溪镇 of the article's own county, not 金溪县 far away."""
        own = (self.votes.get(gazetteer.chain(d)[-1], 0.0) > self.votes.get(d, 0.0) for d in name.divisions)
        if any(own):  # its province is spoken of elsewhere
            return None
        words = self.article.paragraphs[i].text[name.start : name.end]
        known = (p.division for p in self.history[-_REACH:] if p.division and p.division.level == "township")
        return next((t for t in known if t.name[:-1] == words), None)

    def _weak(self, i: int, name: Name, divisions: tuple[Division, ...]) -> tuple[Division | None, str]:
        """A name that is also a word is a place where the article is about it, or its clause has a slot for one."""
        text = self.article.paragraphs[i].text
        words = text[name.start : name.end]
        if words[0] == "全" and self._main(words[1:]):  # 全州 in a story of a 州
            return None, ""
        before = bool(_BEFORE_PLACE.search(text[max(0, name.start - 4) : name.start]))
        after = bool(_AFTER_PLACE.match(text, name.end))
        meant = tuple(d for d in divisions if d in self.votes)
        if meant and (before if name.form == "word" else before or after):
            return (meant[0] if len(meant) == 1 else self._fitting(i, meant)), "context"
        body = (_UNION_BEHIND if name.form == "word" else _BODY_BEHIND).match(text, name.end)
        if body or (words[-1] == "县" and (text[name.end : name.end + 1] == "县" or org_words.body(text, name.end))):
            top = divisions[0]
            alone = len(divisions) == 1 or (top.level == "prefecture" and divisions[1].level != "prefecture")
            return (top if alone else self._fitting(i, divisions)), "context"
        if name.form == "word" and not (len(words) > 2 and words[-1] in "区县市"):
            local = len(divisions) == 1 and _LOCAL_BEHIND.match(text, name.end)
            return (divisions[0], "context") if local else (None, "")
        listed = text[name.start - 1 : name.start] == "、" or text[name.end : name.end + 1] == "、"
        beside = tuple(d for d in divisions if any(o in self.votes for o in gazetteer.chain(d)[1:]))
        whole = before and words.endswith("县")  # 大名县，魏县
        if beside and (whole or (listed and before and after) or self._follows_kin(i, name, beside)):
            return (beside[0] if len(beside) == 1 else self._fitting(i, beside)), "context"
        return None, ""

    def _follows_kin(self, i: int, name: Name, divisions: Sequence[Division]) -> bool:
        """锦州和|朝阳: right behind a place of the same province."""
        last = self.history[-1] if self.history else None
        if last is None or last.division is None or last.paragraph != i:
            return False
        gap = self.article.paragraphs[i].text[last.end : name.start]
        return gap in ("、", "和", "与", "及", "以及") and any(_kinship(d, last.division) for d in divisions)

    def _fitting(self, i: int, divisions: Sequence[Division]) -> Division | None:
        """The one of ``divisions`` that is nearest to what the article has named, if there is one."""
        scores: list[tuple[float, Division]] = []
        for d in divisions:
            near = 0
            for p in reversed(self.history[-_REACH:]):
                if p.division is not None:
                    near = max(near, _kinship(d, p.division) * 2 + (p.paragraph == i))
                if near > 6:
                    break
            scores.append((max(near if near > 1 else 0, self._wide(d) * 1.8), d))
        scores.sort(key=lambda s: -s[0])
        if scores[0][0] <= 0 or (len(scores) > 1 and scores[1][0] == scores[0][0]):
            return None
        return scores[0][1]

    def _wide(self, d: Division) -> int:
        """How near ``d`` is to anything that the article names, like ``_kinship``."""
        line = gazetteer.chain(d)
        if any(a in self.votes for a in line if a.level != "province" or len(line) < 3):
            return 3
        return 2 if line[-1] in self.votes else 0

    # Townships without their county: 桃源乡.

    def _towns(self) -> dict[str, Division | None]:
        """The townships of the counties that the article names; of two with one name none."""
        found: dict[str, Division] = {}
        double = set()
        for county in [d for d in self.votes if d.level == "county"]:
            for town in gazetteer.townships(county):
                if town.name in found and found[town.name].path != town.path:
                    double.add(town.name)
                found[town.name] = town
        return {name: town for name, town in found.items() if name not in double and len(name) > 2}

    def _lone_towns(self, i: int, text: str) -> Iterator[tuple[int, int, Name]]:
        if not self.votes:
            return
        for m in _TOWN_END.finditer(text):
            starts = [start for start in range(m.end() - 9, m.end() - 2) if start >= 0]
            town = next((t for start in starts if (t := self._town(i, start, text[start : m.end()]))), None)
            town = town or self._unlisted(i, m.end(), m.end() - m.start())
            if town is not None:
                start, tail = m.end() - len(town.name), village(text, m.end(), self.tokens[i])
                name = Name(start, m.end() + len(tail), (town,), "full", tail=tail)
                yield start, name.end, name

    def _town(self, i: int, start: int, name: str) -> Division | None:
        """The township called ``name`` in a county that the article names, else the only one in its province."""
        towns = self._towns_of_counties()
        if name in towns:
            return towns[name]
        if self._county() or not _TOWN_NAME.fullmatch(name) or not self.tokens[i].is_edge(start):
            return None
        return self._in_province().get(name)

    def _towns_of_counties(self) -> dict[str, Division | None]:
        if self._known_towns is None:
            self._known_towns = self._towns()
        return self._known_towns

    def _unlisted(self, i: int, end: int, suffix: int) -> Division | None:
        """A township that no list has (merged, renamed), in the county that the article is about."""
        county = self._county()
        if county is None:
            return None
        text, tokens = self.article.paragraphs[i].text, self.tokens[i]
        for start in (end - suffix - 2, end - suffix - 3):
            name = text[max(start, 0) : end]
            if start < 0 or not tokens.is_edge(start) or not _TOWN_NAME.fullmatch(name) or _NO_TOWN.search(name):
                continue
            if tokens.span_at(end - suffix)[0] in (start, end - suffix) and tokens.is_edge(end):
                return Division(name, county.path + name, county.adcode, "township")
        return None

    def _in_province(self) -> dict[str, Division | None]:
        """The townships of the province that the article speaks of most; ``None`` for a name that two bear."""
        if self._province is None:
            place = max(self.votes, key=lambda d: (d.level in ("prefecture", "province"), self.votes[d], len(d.path)))
            self._province = _only_towns(place) if place.level in ("prefecture", "province") else {}
        return self._province

    def _village(self, i: int, start: int, end: int, kind: str) -> Place | None:
        """A village named alone lies where it was said to lie before, else in the township or county last named."""
        name = self.article.paragraphs[i].text[start:end]
        lately = [p for p in reversed(self.history[-_REACH:]) if not p.far and p.rule != "dateline"]
        if known := next((p for p in lately if p.path.endswith(name)), None):
            return Place(i, start, end, name, known.path, known.adcode, "village", known.division)
        if kind != "village":
            return None
        above = county = self._county()
        for p in lately:
            d = p.division
            near = p.paragraph >= i - 1 or (d and county and gazetteer.inside(d, county))
            if d and near and d.level in ("township", "county"):
                above = d
                break
        if above is None:
            return None
        return Place(i, start, end, name, above.path + name, above.adcode, "village", above)

    def _state(self, i: int, start: int, end: int) -> Place | None:
        """A state lies in the country abroad that was spoken of last."""
        name = self.article.paragraphs[i].text[start:end]
        last = next((p for p in reversed(self.history[-_REACH:]) if p.division is not None), None)
        if last is None or last.division is None or not _is_abroad(last):
            return None
        country = gazetteer.chain(last.division)[-1]
        return Place(i, start, end, name, country.path + name, "", "state", country)

    # Names of one character.

    def _letters(self, i: int, text: str) -> Iterator[tuple[int, int, Division | str]]:
        tokens = self.tokens[i]
        for m in _TO_LETTER.finditer(text):
            a, b = tokens.span_at(m.start())
            if b == m.end() and a >= m.start() - 1:
                yield m.start(), m.end(), _letter(m[0])
        for m in _RUN.finditer(text):
            letters = m[0].split("、")
            if not all(len(c) == 1 for c in letters):
                run = m[0]
                if len(run) > 2 and len(set(run)) == len(run) and "、" not in run and not is_word(run[:2]):
                    yield m.start(), m.end(), run
                continue
            if len(letters) > 1 and (len(letters) > 2 or text[m.end() : m.end() + 1] in "两等"):
                for k, c in enumerate(letters):
                    yield m.start() + 2 * k, m.start() + 2 * k + 1, _letter(c)
        if self.article.paragraphs[i].role in _HEADLINES:
            for m in _HEADLINE_LETTER.finditer(text):
                country = _letter(m["letter"])
                if country in self.votes:
                    yield m.start(), m.end(), country

    # Mentions that point back.

    def _pointer(self, i: int, m: re.Match[str]) -> Place | None:
        text = self.article.paragraphs[i].text
        tokens = self.tokens[i]
        target: Place | Division | None
        if m["here"]:
            target = self._here(i)
        elif m["both"]:
            target = self._both(i)
        elif m["home"]:
            target = self._country(i, "全") if tokens.is_edge(m.start()) else None
        elif m["zone"] or m["zone2"]:
            city = self._main("市")
            if city is None:
                return None
            return Place(i, m.start(), m.end(), m[0], city.path + m[0], city.adcode, "pointer", city)
        else:
            kind, how = m["kind"] or m["inner"] or m["this"], m["how"] or m["side"] or "这"
            if not tokens.is_edge(m.start()):
                return None
            if m["inner"] and (
                not tokens.is_edge(m.end()) or (m["inner"] == "区" and "一" <= text[m.start() - 1 :][:1] <= "龥")
            ):
                return None
            target = self._country(i, how) if kind == "国" else self._antecedent(i, kind, how)
        if target is None:
            return None
        division = target if isinstance(target, Division) else target.division
        return Place(i, m.start(), m.end(), m[0], target.path, target.adcode, "pointer", division)

    def _country(self, i: int, how: str) -> Division | None:
        """我国 is China; 全国 and 国内 are too, unless the article speaks of another country alone."""
        abroad = next((p.division for p in reversed(self.history[-_REACH:]) if _is_abroad(p)), None)
        if how == "该":
            return gazetteer.chain(abroad)[-1] if abroad else None
        if how == "全" and abroad is not None and not self._speaks_of_china():
            return gazetteer.chain(abroad)[-1]
        return CHINA if how in ("全", "我") else None

    def _speaks_of_china(self) -> bool:
        return any(d.adcode for d in self.votes) or any(p.division is CHINA for p in self.history[-_REACH:])

    def _here(self, i: int) -> Place | Division | None:
        def local(p: Place) -> bool:
            return not p.far and p.division is not None and p.division is not CHINA and p.rule != "dateline"

        near = next((p for p in reversed(self.history[-_REACH:]) if p.paragraph == i and local(p)), None)
        if near is not None:
            return self._listed(near) or near
        near = next((p for p in reversed(self.history[-_REACH:]) if p.paragraph == i - 1 and local(p)), None)
        return near or next((p for p in reversed(self.history[-_REACH:]) if local(p)), None)

    def _listed(self, last: Place) -> Division | None:
        """What holds all the places of a list that ends with ``last``: 张掖、武威和金昌."""
        text = self.article.paragraphs[last.paragraph].text
        group = [last]
        for p in reversed(self.history[-_REACH:]):
            if p is last:
                continue
            if p.paragraph != last.paragraph or text[p.end : group[-1].start] not in ("、", "和", "与", "及"):
                break
            group.append(p)
        shared = gazetteer.common(p.path for p in group) if len(group) > 1 else None
        return shared if shared is not CHINA else None

    def _both(self, i: int) -> Division | None:
        paths = list(dict.fromkeys(p.path for p in self.history[-_REACH:] if p.paragraph == i and not p.far))[-2:]
        shared = gazetteer.common(paths) if len(paths) == 2 else None
        return shared if shared is not CHINA else None

    def _antecedent(self, i: int, kind: str, how: str) -> Place | Division | None:
        """What 全市, 该县 or 我省 point to: a place of that kind, near or the article's own."""
        near = self._near(i, kind)
        main = self._main(kind)
        if how in ("本", "我"):
            return main or near
        if near is None:
            return self._earlier(i, kind) or main
        if main is None or near.path == main.path:
            return near
        division = near if isinstance(near, Division) else near.division
        nested = division is not None and (gazetteer.inside(division, main) or gazetteer.inside(main, division))
        here = any(p.paragraph == i and p.division == main and not p.far for p in self.history[-_REACH:])
        return main if nested and here and how == "全" else near

    def _near(self, i: int, kind: str) -> Place | Division | None:
        for p in reversed(self.history[-_REACH:]):
            if p.paragraph != i:
                break
            if p.far or p.rule == "dateline":
                continue
            if found := _of_kind(p, kind):
                return found
        return None

    def _earlier(self, i: int, kind: str) -> Place | Division | None:
        """In an article on several places the one last spoken of; in one on a single place none: that one is meant."""
        if not self._several(kind):
            return None
        for p in reversed(self.history[-_REACH:]):
            if p.paragraph < i and not p.far and (found := _of_kind(p, kind)):
                return found
        return None

    def _several(self, kind: str) -> bool:
        if kind not in self._rivals:
            main = self._main(kind)
            weight = self.votes.get(main, 0.0) if main else 0.0
            self._rivals[kind] = main is None or any(
                w * 2 > weight and not gazetteer.inside(main, d)
                for d, w in self.votes.items()
                if d != main and _is_kind(d, kind)
            )
        return self._rivals[kind]

    def _county(self) -> Division | None:
        if "county" not in self._mains:
            own = [d for d in self.votes if d.level == "county"]
            self._mains["county"] = max(own, key=lambda d: self.votes[d], default=None)
        return self._mains["county"]

    def _main(self, kind: str) -> Division | None:
        """The division of that kind that the article speaks of most; of two that tie the smaller."""
        if kind not in self._mains:
            own = [d for d in self.votes if _is_kind(d, kind)]
            self._mains[kind] = max(own, key=lambda d: (self.votes[d], len(d.path)), default=self._at_home(kind))
        return self._mains[kind]

    def _at_home(self, kind: str) -> Division | None:
        """The division of that kind at the home of the paper, for an article that names none elsewhere."""
        if self.home is None or not all(imprint.admits(d, self.home) for d in self.votes if d.adcode):
            return None
        return next((d for d in gazetteer.chain(self.home) if _is_kind(d, kind)), None)


def _kinship(d: Division, other: Division) -> int:
    """How near ``d`` is to ``other``: 4 it is, 3 one in the other, 2 in its province, 1 in the same one."""
    if other.level in ("country", "region"):
        return 0
    if d is other:
        return 4
    line, others = gazetteer.chain(d), gazetteer.chain(other)
    if line[-1] is not others[-1]:
        return 0
    if any(a is other for a in line):
        return 3 if other.level != "province" or len(line) == 2 else 2
    if any(a is d for a in others):
        return 3
    shared = next(a for a in line if any(a is b for b in others))
    return 2 if shared.level != "province" or len(line) == 2 else 1


def _is_kind(d: Division, kind: str) -> bool:
    suffixes = _KIND_SUFFIX.get(kind, (kind,))
    if d.level in ("foreign", "city", "region", "country"):
        return False
    if kind == "省":
        return d.level == "province" and d.name.endswith("省")
    if kind == "州":
        return d.level == "prefecture" and d.name.endswith("州")
    return d.name.endswith(suffixes) and not (kind == "区" and d.name.endswith("地区"))


def _is_abroad(p: Place) -> bool:
    return p.division is not None and p.division.level in ("foreign", "city")


def _of_kind(p: Place, kind: str) -> Place | Division | None:
    if p.division is None:
        return None
    if p.path != p.division.path and p.path.endswith(_KIND_SUFFIX.get(kind, (kind,))):
        return p
    return next((d for d in gazetteer.chain(p.division) if _is_kind(d, kind)), None)


@cache
def _letters_of() -> dict[str, Division]:
    """{character: what it stands for}; of two that share one the first row counts."""
    found: dict[str, Division] = {}
    for key, letter in data.rows("one_character.txt"):
        division = gazetteer.by_code(key) or gazetteer.by_path(key)
        if division is None:
            raise DataError(f"one_character.txt: no place {key}")
        found.setdefault(letter, division)
    return found


def _letter(letter: str) -> Division:
    return _letters_of()[letter]

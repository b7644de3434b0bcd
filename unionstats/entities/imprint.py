"""Where an article's paper is at home: 聊城市 of （来源：聊城日报）, for an article that names no place of its own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from unionstats import data, gazetteer, rx
from unionstats.gazetteer import Division
from unionstats.model import Article
from unionstats.tokens import Tokens

# What makes a place's name the name of its paper, its station or its site.
_PAPER = rx.compile(
    r"(?:工人|农村|经济|都市|法制|法治|青年|商务|广播|新闻|今日|党建|文明|融媒|微|市|县)?"
    r"(?:日报|晚报|早报|晨报|手机报|时报|今报|商报|快报|周报|导报|新报|都市报|青年报|工人报|职工报|新闻网|新闻|政府网|"
    r"广播电视台|电视台|电台|融媒体中心|融媒|发布|网|在线)"
)
# What a bulletin that a union brings out is called by: 青川县总工会办公室, 青川早知道.
_BULLETIN = rx.compile(
    r"(?:各级)?总?工会|(?<=[一-龥]{2})[早晚]安|[早晚夜]知道|早班车|[早晚]新闻|[早晚夜晨]读|[早晨晚]播|[早晚]餐|早点|早茶|早参"
    "|播报|一周(?:要闻|回[眸顾看]|大事|新闻|热[点闻]|看点|速[览递])|周[刊览末]|资讯|微报|要闻|快讯|生活圈|那些事|新闻早?[餐报]"
)
# The app of a place, by what stands before its name; how the text itself begins: 云上余江讯, 余江融媒讯（记者某某）.
_CLOUD = rx.compile(
    r"(?:云上|掌上|今日|云端|智慧|爱上|最|早[安上]好?[，,！ ]?|晚安[，,！ ]?|你好[，,！ ]?)"
    r"(?P<name>[一-龥]{2,4}?)(?=报道|讯|消息|客户端|融媒|[：:（）()！!，,。·|｜\s]|$)"
)
_OPENING = rx.compile(r"[（(]?(?P<by>[^，。；：（）()]{2,12}?)(?:报道|讯|消息)(?=[：:（()）\s])")
# The account that a page asks to follow: 关注“石桥融媒”
_FOLLOWED = rx.compile("关注“(?P<name>[一-龥]{4,16})”")
# Whose reporter tells: 宜宾日报记者从市总工会获悉, 《宜宾日报》报道.
_REPORTER = rx.compile(r"(?:日报|晚报|早报|晨报|工人报|职工报)(?:社|》)?(?:记者|首席|全媒体|今[天日]|消息|报道|讯)")
_STAFF = rx.compile("记者|通讯员|[编责美文]编|编辑|编审|校对|审[核读]|摄影|主编|值班")
_LEAD = 2  # paragraphs
_LONGEST = 60
_TEXT = ("body", "caption", "title")


# The last article that was asked for, and its answer: the readers of places and of organizations ask one by one.
_LAST: list[tuple[Article, Division | None]] = []


def home(article: Article) -> Division | None:
    """The place whose paper or site brought the article, by its bylines and its page; ``None`` for several or none."""
    if not _LAST or _LAST[0][0] is not article:
        _LAST[:] = [(article, _home(article))]
    return _LAST[0][1]


def _home(article: Article) -> Division | None:
    found: dict[str, Division] = {}
    lines = [p.text for p in article.paragraphs if p.role not in _TEXT and len(p.text) < _LONGEST]
    first = next((p.text for p in article.paragraphs if p.role == "body"), "")
    if opening := _OPENING.match(first):
        lines.append(opening["by"])
        if d := _division(opening["by"]):  # 余江讯
            found[d.path] = d
    if followed := leading(account(article)):
        found[followed.path] = followed
    for line in (*(() if followed else (article.imprint,)), *lines):
        for m in _PAPER.finditer(line):
            if d := _named(line[max(0, m.start() - 8) : m.start()], site=m[0] == "网"):
                found[d.path] = d
        for m in _CLOUD.finditer(line):
            if d := _division(m["name"]):
                found[d.path] = d
        for m in _called_otherwise().finditer(line):
            d = _homes()[m[0]]
            found[d.path] = d
    bodies = [p.text for p in article.paragraphs if p.role == "body"]
    for text in (*bodies[:_LEAD], *bodies[-1:]) if not found else ():
        for m in _REPORTER.finditer(text) if "报" in text else ():
            if d := _named(text[max(0, m.start() - 8) : m.start()]):
                found[d.path] = d
    if not found:
        page, *over = article.imprint.split("\n")
        for line in (page, *over):
            for m in _BULLETIN.finditer(line):
                if d := _named(line[max(0, m.start() - 8) : m.start()]):
                    found[d.path] = d
        for line in over:
            if _STAFF.search(line):  # 记者 何建安: of whom a part is called like a district
                continue
            for start, end in gazetteer.names(line):
                if d := _division(line[start:end]):
                    found[d.path] = d
    own = max(found.values(), key=lambda d: len(gazetteer.chain(d)), default=None)
    # 湖南 told of in the contents of 沅江早报 is only where that is
    return own if own and all(d in gazetteer.chain(own) for d in found.values()) else None


@cache
def _homes() -> dict[str, Division]:
    """Where papers are at home that are not called after a place: 湄洲日报, 齐鲁晚报."""
    return {name: d for name, path in data.rows("paper_homes.txt") if (d := gazetteer.by_path(path))}


@cache
def _called_otherwise() -> re.Pattern[str]:
    names = "|".join(sorted(_homes(), key=len, reverse=True))
    behind = "社?(?:记者|全媒体|融媒|讯|消息|报道|客户端|官[方微网]|微信)"
    return rx.compile(f"(?:(?<![一-龥])|(?<=来源)|(?<=载自))(?:{names})(?=[^一-龥]|$|{behind})")


def account(article: Article) -> str:
    """The name of the account that brought the article, as its page asks to follow it ("": none)."""
    m = _FOLLOWED.match(article.imprint) if article.imprint.startswith("关注") else None
    return m["name"] if m else ""


def leading(name: str) -> Division | None:
    """The division of China that the ``name`` of an account begins with: 石桥县 of 石桥零距离."""
    ends = range(min(len(name), 8), 1, -1)
    return next((d for end in ends if name[:end] not in _WISHES and (d := _division(name[:end]))), None)


def _named(text: str, *, site: bool = False) -> Division | None:
    """The division of China whose name ends ``text``: the one place that a paper is called after.

    With ``site`` it is no district that is called like a mountain or a street: 镜湖网 may be anywhere.
    """
    for start in range(len(text) - 1):
        name = text[start:]
        alone = start == 0 or not "一" <= text[start - 1] <= "龥"
        if name in _WIDE:
            return None
        if divisions := _bearers(name, word=alone and name not in _WISHES):
            if site and gazetteer.form(name) == "name" and divisions[0].name.endswith("区"):
                return None
            within = [d for d in divisions if any(text[:start].endswith(o.name) for o in gazetteer.chain(d)[1:])]
            return _first(within or divisions)
    return None


def _division(name: str) -> Division | None:
    """The one division of China that is called ``name``."""
    divisions = _bearers(name)
    return _first(divisions) if divisions else None


# What a station wishes its hearers rather than where it is: 平安早知道.
_WISHES = frozenset({"平安", "和平", "文明", "幸福", "团结", "吉祥"})
# What papers are called after that is a wide country, or a word: 江南都市报 is of no 江南区, 解放日报 of no 解放区.
_WIDE = frozenset(
    {
        "江南",
        "东方",
        "武陵",
        "中原",
        "江汉",
        "天山",
        "新安",
        "江海",
        "解放",
        "光明",
        "前进",
        "红旗",
        "东风",
        "友谊",
        "工农",
    }
)


def _bearers(name: str, *, word: bool = False) -> list[Division]:
    """The divisions of China called ``name``; one that is also a word (互助) where a ``word`` may be meant for one."""
    known = gazetteer.lookup(name)
    divisions = [d for d in known if d.adcode and not d.until and d.level != "region"]
    return divisions if known and (word or gazetteer.form(name) != "word") else []


def _first(divisions: Sequence[Division]) -> Division | None:
    """The first of ``divisions``, unless it is the whole country or two of a level bear the name."""
    wider = len(divisions) == 1 or divisions[0].level != divisions[1].level
    return divisions[0] if wider and divisions[0] is not gazetteer.CHINA else None


# What an article says of its own county without naming it, and a township in it: 县总工会 … 石桥镇政府.
_OURS = rx.compile(
    r"[县区旗镇乡](?:(?<=[我全本].)|(?<=该[镇乡])|(?<=[县区旗])(?:(?<![一-龥].)|(?<=[由从据向与和在].))"
    r"(?:总?工会|人民政府|政府|委|政协|文明办|人民医院|法院|检察院|妇联|团委|残联|[一-龥]{1,4}局(?![部面限])))"
)
# 县人民医院, 全县, 县里: how an article calls its own county
_THE_COUNTY = rx.compile(
    r"[县区旗市](?:(?<=[我全].)|(?=里(?![程面]))"
    r"|(?:(?<![一-龥].)|(?<=[由从据向与和在经到].))"
    r"(?:总?工会|人民政府|政府|委|政协|文明办|人民医院|中医院|总医院|法院|检察院|妇联|团委|残联|财政"
    r"|[一-龥]{1,8}?(?:局(?![部面限])|中心(?![校小])|公司|办(?=[通发公统表介]|提醒|消息|主任))))"
)
_TOWN = rx.compile(r"[镇乡](?![镇村域间情愁音土])")
_TOWN_OR_STREET = rx.compile(r"(?:镇|乡|街(?<!镇街)道)(?![镇村域间情愁音土])")
_NO_TOWN = rx.compile(
    r"[的了在是和与及等各全该本每从到向对为将被把让由以个两几多某]|^[县市区省州村]|[小古重强集名大]镇|小城镇"
)


def _only_town(name: str, own: Division | None) -> Division | None:
    """The one township called ``name`` in ``own``, where the paper is at home, else in the whole country."""
    if own is None:
        return gazetteer.only_township(name)
    found = gazetteer.township(name, own)
    return found[0] if len(found) == 1 else None


def county_of_town(
    article: Article, tokens: Sequence[Tokens], year: int, *, alone: bool, own: Division | None = None
) -> Division | None:
    """The county, as it was called in ``year``, of the townships that an article on "our county" names.

    So is one that names them ``alone``, and no other place.  Each must be the only township of its name in the country,
    or in the paper's ``own`` city or province, or most of a list be of one county, and all must lie in one county.
    """
    texts = [p.text for p in article.paragraphs]
    if not alone and not any(_OURS.search(text) for text in texts):
        return None
    found: dict[str, Division] = {}
    for text, words in zip(texts, tokens, strict=True):
        for m in (_TOWN_OR_STREET if alone else _TOWN).finditer(text):
            starts = (i for i in range(max(0, m.start() - 4), m.start()) if m.end() - i > 2 and words.is_edge(i))
            names = (name for i in starts if not _NO_TOWN.search(name := text[i : m.end()]))
            if town := next((t for name in names if (t := _only_town(name, own))), None):
                county = gazetteer.by_code(town.adcode)
                if county is not None:
                    found[county.path] = county
    county = next(iter(found.values())) if len(found) == 1 else None
    return _then(county, year) if county and year else county


def speaks_of(own: Division, text: str, words: Tokens, end: int) -> bool:
    """Does ``text`` speak, before ``end``, of ``own`` as "the county" or of a township of it by its name?"""
    kind = own.name[-1]
    if any(m.end() <= end and m[0][0] == kind and words.is_edge(m.start()) for m in _THE_COUNTY.finditer(text)):
        return True
    for m in _TOWN.finditer(text, 0, end):
        starts = (i for i in range(max(0, m.start() - 4), m.start()) if m.end() - i > 2 and words.is_edge(i))
        if any(gazetteer.township(name, own) for i in starts if not _NO_TOWN.search(name := text[i : m.end()])):
            return True
    return False


def _then(county: Division, year: int) -> Division:
    """What ``county`` was in ``year``: 余江县 before it was a district."""
    before = (d for end in "县市" for d in gazetteer.lookup(county.name[:-1] + end) if d.since <= year <= d.until)
    return next((d for d in before if d.adcode[:4] == county.adcode[:4]), county)


def admits(named: Division, own: Division) -> bool:
    """May an article that names ``named`` be about ``own``, the home of its paper: do they share a province?"""
    return gazetteer.chain(named)[-1:] == gazetteer.chain(own)[-1:]

"""Names read from their ending to the left: 山东恒岳食品有限公司, 市第一人民医院, 恒岳集团."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from unionstats import rx
from unionstats.entities import org_words as words
from unionstats.entities.org_page import HAN, LOCAL, OFFICER, Page, Reader, Span, foreign, full
from unionstats.entities.place_names import SURNAMES
from unionstats.entities.whole import Trigger
from unionstats.model import Entity, changed
from unionstats.tokens import is_word, tag

_ORDINAL = rx.compile(
    r"第[一二三四五六七八九十百0-9]{1,4}(?:[次届])?$|(?<![〇零一二三四五六七八九十0-9])[一二三四五六七八九十]{1,2}号$"
)
_BRACKET = rx.compile(r"[（(](?P<in>[\u4e00-\u9fa5]{2,6})[)）]$")
_BRACKETED = frozenset({"集团", "中国", "控股", "股份", "国际"})
_LONGEST = 26

_SCHOOLING = frozenset({"school", "hospital", "institute", "mass", "union", "media"})
_NEED_HEAD = frozenset({"government", "congress", "court", "army", "event", "team", "sports"})
_OFFICES = frozenset({"局", "厅", "委", "署", "办公室"})
# Endings before which 和 may stand inside, behind a place or a listed name: 中国科学院地理科学与资源研究所.
_RESEARCH = frozenset({"研究所", "研究院", "研究中心"})
_NO_OFFICE = (
    *(
        "布局",
        "格局",
        "结局",
        "全局",
        "大局",
        "当局",
        "战局",
        "开局",
        "定局",
        "残局",
        "时局",
        "政局",
        "僵局",
        "棋局",
        "饭局",
    ),
    *("客厅", "餐厅", "大厅", "展厅", "歌厅", "舞厅", "门厅", "音乐厅", "报告厅", "演播厅", "阳光厅", "马戏厅"),
    *("常委", "党委", "政委", "编委", "工委"),
    *("部署", "签署", "联署"),
)
# 上大学 is no school, 设厂 and 副厂长 no factory.
_ACTING = frozenset("上读考办念进在入设建副全各本到离回")
# Behind a province they speak of all of a kind: 山西煤矿.
_PLURAL = frozenset({"机场", "产业园", "工业园", "开发区", "高新区", "经开区", "中学", "技师学院"})
_PLURAL_ENDS = frozenset("厂矿站所校店")
# 海南机场数据显示: what tells is one.
_TELLS = rx.compile("(?:数据|公告|发布|公布|披露|财报|年报)")
# Firms of a trade that only one of a place bears: 甘南供电公司.
_UTILITY = rx.compile(
    r"(?:供电|电网|航空|路桥|建工|机场|港口|港务|供销|农垦|自来水|公交|燃气|热力|烟草|电力|邮政|轨道交通|地铁|水务|城投|旅投|农投|客运|铁路|高速|石油|盐业|水电|发电|环卫|粮食|保险|移动|联通|电信|钢铁|石化|化工|汽车|飞机|造船|煤炭|黄金|有色|建筑工程|旅游)"
)
# The state's firms of a county, one of each trade.
_OF_COUNTY = frozenset(
    {
        "食品",
        "医药",
        "药材",
        "粮油",
        "外贸",
        "建筑",
        "运输",
        "电影",
        "糖酒",
        "五金",
        "副食",
        "农资",
        "种子",
        "物资",
        "饮食服务",
        "蔬菜",
        "木材",
        "投资",
    }
)
# Short for a school of a place: 河北师大.
_SHORT_SCHOOLS = frozenset({"师大", "农大", "医大", "体院", "美院"})
# What a township has one of.
_OF_TOWN = frozenset({"中学", "小学", "幼儿园", "学校"})
# What a union without a place is the union of: 恒通公司工会.
_EMPLOYERS = ("公司", "集团", "厂", "矿", "局", "院", "校", "段", "所", "站", "行", "社", "学", "队")
# What is called after a township without it being said of which: 青岭派出所.
_POSTS = frozenset({"派出所", "司法所", "税务所", "收费站", "人民法庭"})
# Where people live or trade, who have a union of the place.
_QUARTERS = frozenset(
    {"社区", "街道", "园区", "商圈", "小区", "楼宇", "大厦", "广场", "片区", "步行街", "市场", "工程", "项目"}
)
# What trades, behind a place and what it deals in, may be any.
_ANY = frozenset({"公司", "工厂", "矿", "酒店", "商场", "合作社", "超市", "书店", "药店", "餐厅", "专卖店", "连锁店"})
# Not names but ranks: 德国第二大银行.
_RANKED = rx.compile(
    r"[两三四五六七八九十]大(?!处)|(?:第[一二三四五六七八九十0-9]+(?:[大高长]|届中?)|[一二两三四五六七八九十]+[大]?)$"
)
_WIDE = frozenset({"全国", "国家", "国际", "世界", "中国", "中华", "亚洲", "亚太", "欧洲", "全球"})
_FIRM_TAIL = rx.compile(
    r"(?:产业|行业|领域|企业|工业|业|市场|大省|大市|基地|生产|出口|进口|消费|需求|项目|运输|器材|客运|货运|产品|产量|产能|线|[0-9]"
    r"|支付|互联|通信|通讯|终端|电话|网络|基站|医疗|办公|宽带|诈骗|资费|设备|技术|基础|运营|增值|服务|信号|硬盘|电源|厕所|图书|法庭|微法|平台|客户端)"
)


# What is counted names no one: 县级工匠学院12所.
_NUMBERED = rx.compile(
    r"(?:已?达|近|约|共|超)?[0-9一二两三四五六七八九十百千万.,]{1,9}[余多]?[家所个座处间](?![一-龥])"
)


@cache
def readers() -> tuple[tuple[Reader, Trigger], ...]:
    """What reads the names, each with what stands in a paragraph that has one."""
    return (_named, words.ending()), (_trades, _trade()), (_workshops, ("工作室",))


def _named(page: Page) -> Iterator[Span]:
    """Names read from their ending to the left: 山东恒岳食品有限公司, 市第一人民医院, 恒岳集团."""
    text, table = page.text, words.endings()
    for m in words.ending().finditer(text):
        end = m.end()
        for suffix, kind in table.get(text[max(0, end - 2) : end]) or table[m[0]]:
            if text.endswith(suffix, 0, end):
                counted = _NUMBERED.match(text, end)
                if not counted and page.whole_end(end) and (span := _grow(page, end - len(suffix), suffix, kind)):
                    yield changed(span, name=span.name[:-3] + "工会联合会") if suffix == "工联会" else span
                break


_WORKSHOP = rx.compile(r"(?:(?:劳模|工匠|大师|技能大师|首席技师|技师)(?:和工匠人才)?)?(?:创新|技能|创客)?工作室")


def _workshops(page: Page) -> Iterator[Span]:
    """The workshops of model workers, named after them: 李某某劳模创新工作室."""
    text = page.text
    for m in _WORKSHOP.finditer(text):
        for n in (3, 2, 4):
            start = m.start() - n
            name = text[max(start, 0) : m.start()]
            known = is_word(name) and tag(name) not in ("nr", "nrt", "nz")
            if start >= 0 and name[0] in SURNAMES and HAN.match(name) and not known and page.tokens.is_edge(start):
                yield Span(start, m.end(), "name", "workshop", text[start : m.end()])
                break


def _trades(page: Page) -> Iterator[Span]:
    """Firms named by a trade, behind a place or a name of their own: 太原钢铁, 绿地控股."""
    table, text = words.trades(), page.text
    for m in _trade().finditer(text):
        start, end = m.span()
        if not page.whole_end(end) or _FIRM_TAIL.match(text, end):
            continue
        p = page.place_at_end.get(start)
        if k := page.known_at_end.get(p.start if p else start):
            if k.kind == "firm" and (p or "own" in table[m[0]]):
                yield Span(k.start, end, "name", "firm", text[k.start : end], known=k.known)
        elif p and p.adcode not in ("", "100000") and not full(p) and "place" in table[m[0]]:
            yield Span(p.start, end, "name", "firm", text[p.start : end], place=p)
        elif p is None and "own" in table[m[0]]:
            word = page.before(start)
            begin = start - len(word)
            own = 2 <= len(word) <= 4 and HAN.match(word) and words.proper(word) and not words.stops(word)
            if own and (page.opens(begin) or text[begin - 1] == "、") and not _glued_head(text, word, begin):
                yield Span(begin, end, "name", "firm", text[begin:end])


@cache
def _trade() -> re.Pattern[str]:
    return rx.compile("|".join(sorted(words.trades())))


@dataclass(slots=True)
class _Left:
    """What stands before an ending: where it begins, its words, and what bounds it."""

    start: int
    core: list[str]
    place: Entity | None = None
    known: Span | None = None
    level: str = ""


@dataclass(frozen=True, slots=True)
class _Inside:
    """What may stand before an ending.

    ``joins``: 和 and 与 (林业和城乡绿化局).  ``local`` (厂, 小学): no body of the world, for the 阿盟 of 阿盟吉兰泰碱厂
    is in Inner Mongolia.  ``soft`` (协会): people (江苏省劳动模范协会); ``trade``: whoever works in it (货车司机工会).
    ``legal`` (公司) and ``numbered`` (小学): a number between a place and what the name goes on with is of it
    (安徽|九成|食品有限公司).
    """

    joins: bool
    local: bool
    soft: bool
    legal: bool
    numbered: bool
    trade: bool


@cache
def _inside(suffix: str, kind: str) -> _Inside:
    return _Inside(
        joins=suffix in _OFFICES or suffix in _RESEARCH,
        local=kind in ("firm", "school", "hospital", "union"),
        soft=kind == "mass",
        legal=suffix.endswith("公司"),
        numbered=suffix.endswith(_NUMBERED_NAMES),
        trade=kind == "union",
    )


def _left(page: Page, stop: int, may: _Inside) -> _Left:
    """What stands before ``stop`` (see ``_walk``), behind a verb too: 某市恒岳|清洗|有限公司."""
    left = _walk(page, stop, may)
    if (may.legal or may.soft) and not (left.place or left.known or left.level):
        more = _walk(page, stop, may, verb=True)
        if more.place and more.core and not words.stops(more.core[0]):
            return more
    return left


def _walk(page: Page, stop: int, may: _Inside, *, verb: bool = False) -> _Left:
    """What stands before ``stop``; with ``verb`` one may stand inside, before what is no proper name."""
    text = page.text
    left = _Left(stop, [])
    at = stop
    if may.trade and (m := _WORKING.search(text, max(0, stop - 6), stop)):
        at = left.start = m.start()
        left.core.append(m[0])
    while at > max(0, stop - _LONGEST):
        if (k := page.known_at_end.get(at)) and not (k.kind == "media" or (may.local and k.kind == "world")):
            above = page.known_at_end.get(k.start)
            if above and above.kind == k.kind == "firm":
                k = changed(k, start=above.start)
            elif k.kind == "firm" and (home := page.place_at_end.get(k.start)):
                k = changed(k, start=home.start)
            return _bounded(left, k.start, known=k)
        if p := page.place_at_end.get(at):
            start = page.headed(p)
            if k := page.known_at_end.get(start):
                brand = k.kind == "firm" and not full(p) and p.adcode[4:] != "00" and _BRAND.match(text, p.end)
                return _bounded(left, k.start, place=None if brand else p, known=k)
            while before := page.place_at_end.get(start):
                start = before.start
                p = p if p.place.startswith(before.place) else before
            return _bounded(left, start, place=p)
        if m := _BRACKET.search(text, max(0, at - 8), at):
            if m["in"] not in _BRACKETED and m.end() - 1 not in page.place_at_end:
                break
            at = m.start()
            left.core.insert(0, m[0])
            left.start = at
            continue
        if m := _ORDINAL.search(text, max(0, at - 6), at):
            at = m.start()
            left.core.insert(0, m[0])
            left.start = at
            continue
        if text[at - 1] in _DIGITS and (a := _numeral(page, at, left.core)) < at:
            left.core.insert(0, text[a:at])
            at = left.start = a
            continue
        if text[at - 1] in _HYPHENS and may.legal and left.core and HAN.match(text, at - 2) and HAN.match(text, at):
            a = page.tokens.span_at(at - 2)[0]
            left.core.insert(0, text[a:at])  # 青禾—|恒岳|食品公司
            at = left.start = a
            continue
        a = page.tokens.span_at(at - 1)[0]
        a = next((e for e in range(at - 1, a, -1) if e in page.place_at_end or e in page.known_at_end), a)
        word = text[a:at]
        if word in words.LEVELS and page.level_opens(a) and not (word in LOCAL and page.local(a)):
            left.level = word
            left.start = a
            return left
        if (may.soft and words.person(word)) or (may.trade and word in _TRADESMEN):
            left.core.insert(0, word)
            at = left.start = a
            continue
        if may.joins and word in "和与" and left.core and text[a - 1] not in _BODY_ENDS:
            left.core.insert(0, word)
            at = left.start = a
            continue
        called = (may.legal or may.numbered) and left.core and a in page.place_at_end and _called(word)
        if (not HAN.match(word) and not word.isalnum()) or word[0].isdigit():
            break
        if words.stops(word) and not called:
            if not (verb and _does(word) and not any(map(words.proper, left.core))):
                break
            verb = False
        if word == "系" and left.core and text[a - 1] in _EMPLOYER_ENDS:  # 青岭煤矿|系|恒岳集团所属
            break
        if may.local and left.core and word in words.standing():  # 乳业巨头|恒岳集团
            break
        if word.endswith(("工会", "委员会")) and left.core and tag(left.core[0]) in ("v", "vn"):
            break  # 全国工会|建设工匠学院, 募捐委员会|资助福利院
        if len(word) == 1 and text[a - 1 : a].isdigit():  # 1982|年|中国…公司
            break
        cut = 0 if a in page.place_at_end or text.endswith(("集团", "公司"), 0, a) else _glued_head(text, word, a)
        word, a = word[cut:], a + cut
        if word:
            left.core.insert(0, word)
            at = left.start = a
        if cut or word in ("中国", "中华", "全国"):
            break
    return left


_HYPHENS = frozenset("-－—–")
# A number that names what stands right behind it: 八五三农场, 四〇七医院, 852农场, 二十四中学.
_DIGITS = frozenset("〇○零一二三四五六七八九十0123456789")
_NUMERAL = rx.compile(
    r"(?<![〇○零一二三四五六七八九十百千万亿两几第0-9.,:/])"
    r"(?:(?P<spelt>[〇○零一二三四五六七八九]{2,4})|(?P<arabic>[0-9]{2,4})|(?P<tens>[二三四五六七八九]?十[一二三四五六七八九]?))$"
)
# Behind a number these count, or tell when or which: 三五所学校, 二十世纪, 一二线, 一二三产业.
_COUNTS = rx.compile(
    "[家个名所座条项批支场次份位户只件类种年月日天号期级大省市县区州镇乡村间台处站队组班人口时点分秒届期线员路楼层栋米里亩斤吨元万亿多余几]"
    "|世纪|产业|季度|周年|把手|公[里斤分司]|企业|单位|机构"
)
_BY_NUMBER = ("农场", "林场", "牧场", "渔场", "厂", "矿", "医院", "中学", "小学", "库")
_YEAR = rx.compile("(?:19|20)[0-9]{2}")


def _numeral(page: Page, at: int, core: list[str]) -> int:
    """Where the number begins that names what stands at ``at``; ``at`` where it counts, or none stands before."""
    text = page.text
    m = _NUMERAL.search(text, max(0, at - 5), at)
    if not m or _COUNTS.match(text, at) or not HAN.match(text, at):
        return at
    if m["spelt"]:
        return m.start()
    # 二十四中学, 852农场: what else would be a count begins a clause, or has a place before it
    few = m["arabic"] and (len(m[0]) < 3 or _YEAR.fullmatch(m[0]))
    head = core[0] if core else text[at : at + 2]
    bare = (m[0].endswith("十") or few) and not text.startswith(("中学", "小学"), at)
    if bare or not (head.endswith(_BY_NUMBER) or text.startswith(_BY_NUMBER, at)):
        return at
    return m.start() if page.opens(m.start()) or m.start() in page.place_at_end else at


def _by_number(core: list[str]) -> bool:
    """Is ``core`` headed by a number that names: 八五三 of 八五三农场?"""
    return len(core[0]) > 1 and _DIGITS.issuperset(core[0])


_EMPLOYER_ENDS = frozenset("厂矿司团校所社场店")
# 财政局和|劳动局: the name of another body ends before the 和.
_BODY_ENDS = frozenset("局厅委办部院署会")


def _does(word: str) -> bool:
    """May ``word`` tell inside a name what a firm or an association does: 清洗, 促进?"""
    return word == "系统" or (len(word) == 2 and tag(word).startswith("v"))


# What may, as a firm may, be called by a number behind its place: 三门峡市|三里桥|小学.
_NUMBERED_NAMES = ("段", "小学", "中学", "医院", "煤矿", "派出所")


def _called(word: str) -> bool:
    """May ``word`` name a firm, though it would end a name elsewhere: 九成, or the 广中 that no dictionary has?"""
    return bool(_NUMBER_NAME.fullmatch(word)) or (len(word) == 2 and word[-1] in "上中里前" and not is_word(word))


# Who has a union where they are from: 沙河镇|进城务工人员|工会.
_WORKING = rx.compile(
    "(?:(?:进城|外出|返乡|留守)?(?:农民工|务工(?:人员|者|农民)?)|[茶果菜棉烟蔗药]农|女工|渔民|牧民|农民)$"
)
# Who has a union of the trade.
_TRADESMEN = frozenset(
    {"司机", "骑手", "快递员", "外卖员", "送餐员", "配送员", "护工", "保安员", "保洁员", "家政员", "驾驶员"}
)
_NUMBER_NAME = rx.compile(
    "[二三四五六七八九十百千万亿](?![家个名所座条项批支场次份位户只件类种年月日天号期级大省市县区镇乡村])[一-龥]"
)
# What a firm named like a county does, wherever it is: 某某焦煤|汾西|矿业集团.
_BRAND = rx.compile("矿业|煤业|煤电|焦煤|能源|重工|酒业|药业|控股|集团")
# Verbs of one character that the segmenter draws to an unknown name: 进兽 + 医院.
_DRIFTING = frozenset("进出入来去做作设建用开赴访占")


def _glued_head(text: str, word: str, start: int) -> int:
    """How many of ``word``'s first characters are not its own: the measure word of 30名患, the 在 of a guessed 在亚."""
    if is_word(word) or len(word) < 2 or (word[1] == "家" and word[0] in SURNAMES):  # 曾家山 is called after the 曾
        return 0
    cut = 1 if (len(word) > 2 and word[0] in _DRIFTING) or text[start - 1 : start].isdigit() else 0
    while cut < len(word) and words.stops(word[cut]):
        cut += 1
    return cut


def _bounded(left: _Left, start: int, place: Entity | None = None, known: Span | None = None) -> _Left:
    return _Left(start, left.core, place, known)


def _grow(page: Page, stop: int, suffix: str, kind: str) -> Span | None:
    office = suffix in _OFFICES
    if office and (page.word_at(stop).startswith((suffix + "长", suffix + "员"))):
        return None
    held = page.word_at(stop)
    if office and page.text[stop - 1 : stop] == suffix:  # 农业局局长
        return None
    if office and (held.endswith(_NO_OFFICE) or tag(held) in ("v", "i", "l")):
        return None
    left = _left(page, stop, _inside(suffix, kind))
    above = left.known is not None and left.known.kind in ("government", "firm")
    if office and (not (left.place or left.level or above) or not (left.core or above)):
        return None
    if suffix == "委" and left.place and foreign(left.place):
        return None
    if suffix in _RESEARCH and {"和", "与"} & set(left.core) and not (left.place or left.known):
        return None
    text, end = page.text, stop + len(suffix)
    if suffix == "委" and text[end - 2] in "党纪团" and OFFICER.match(text, end):  # 市中医院|党委书记
        return None
    listed = page.known_at_end.get(end)
    if listed and listed.start > left.start and not (left.place or left.known or left.level):
        return None
    if kind in _HOUSES and _another_ends(left, suffix):
        return None
    table = words.generic()
    classy = any(table.get(w, False) for w in left.core)
    acting = left.core and left.core[-1][-1] in _ACTING and left.core[-1] not in table  # not 建设|技师学院
    if (kind == "school" or len(suffix) == 1) and acting:
        return None
    if (
        kind == "union" and left.core and left.core[-1] in ("建", "入", "组建", "成立", "培训", "指导")
    ):  # 在沃尔玛建工会
        return None
    if left.known:
        if classy:
            return None
        k = left.known
        if not left.core and suffix in ("科技", "公司", "集团") and k.kind != "firm":
            return None
        head = text[left.start : k.end] if k.kind == "firm" else k.name
        if (
            k.kind == "firm" and left.place and not foreign(left.place)
        ):  # 国网|泰州|供电公司工会: of the place in its name
            return Span(left.start, end, "name", kind, head + text[k.end : end], place=left.place)
        return Span(left.start, end, "name", kind, head + text[k.end : end], known=k.known)
    if left.level:
        if (classy and kind != "mass") or (
            kind == "firm" and all(w in table for w in left.core) and not _UTILITY.match("".join(left.core))
        ):
            return None
        if not left.core and (
            kind in ("firm", "team", "event", "park", "world") or (kind in _SCHOOLING and suffix not in words.bodies())
        ):
            return None
        return Span(left.start, end, "level", kind, "{}" + text[left.start + len(left.level) : end], level=left.level)
    if left.place:
        return _of_place(page, left, suffix, kind, end)
    return _by_itself(page, left, suffix, kind, end)


# Kinds of bodies that a union or a court has none of, but for some: 总工会|机场驿站, 法院判决|公司, 总工会旅行社.
_HOUSES = frozenset({"firm", "hospital", "school", "station"})
_OF_UNIONS = ("旅行社", "宾馆", "招待所", "疗养院", "幼儿园")
_COURT_ENDS = rx.compile("(?:法院|检察院|仲裁[委院](?:员会)?|监察大队|[中高]院)(?![路街])")


def _another_ends(left: _Left, suffix: str) -> bool:
    """Has the name of a union or a court ended before the ending, which then belongs to something else?"""
    if left.core[-1].endswith("工会") if left.core else left.known is not None and left.known.kind == "union":
        return suffix not in _OF_UNIONS
    return len(left.core) > 1 and bool(_COURT_ENDS.search("".join(left.core)))


def _of_place(page: Page, left: _Left, suffix: str, kind: str, end: int) -> Span | None:
    text, p = page.text, left.place
    assert p is not None
    core = "".join(left.core)
    farm = suffix.endswith("场") and len(left.core) > 1  # 大洋国有林场
    inner = left.core[:-1] if _is_group(left.core, suffix) else left.core
    classy = kind not in ("union", "mass") and any(
        words.generic().get(w, False) for w in inner if not (farm and w in ("国有", "国营"))
    )
    town = suffix in _OF_TOWN and p.text.endswith(LOCAL)
    if classy or not (core or town or suffix in words.direct()) or (p.rule == "pointer" and p.text.endswith("内")):
        return None  # 国内商业银行: any of them
    province = p.adcode.endswith("0000") and p.name[-1] != "市"
    all_of = (suffix in _PLURAL or suffix[-1] in _PLURAL_ENDS) and province
    if not core and all_of and not _TELLS.match(text, end):  # 山西煤矿: all of them
        return None
    if not core and full(p) and not town and suffix in ("银行", "日报", "基金会", "中学", "集团"):
        return None
    if not core and full(p) and suffix == "商会" and not p.text.endswith(LOCAL):  # 平都镇商会
        return None
    ranked = _RANKED.match(core) and not _by_number(left.core)
    if (not core and (p.name == "中国" or (foreign(p) and suffix == "银行"))) or ranked:
        return None
    if kind == "firm" and left.core[:1] == ["一"]:  # 宁波市一造纸厂
        return None
    if (
        kind == "firm"
        and (suffix in _ANY or (suffix == "厂" and province))
        and all(w in words.generic() for w in left.core)
        and not (core and p.text.endswith(("镇", "乡")))  # 感德镇茶叶合作社
        and not _UTILITY.search(core)
        and not (suffix == "公司" and core in _OF_COUNTY and full(p) and p.adcode[4:] not in ("", "00"))
    ):
        return None
    if (
        kind == "union"
        and suffix == "工会"
        and any(
            (p.rule == "pointer" and _WORKING.fullmatch(w))
            or w in ("企业", "行业", "基层", "各级", "单位", "民营", "非公")
            for w in left.core
        )
    ):
        return None
    start = left.start
    if suffix == "试验站" and (m := _SYSTEM.search(text, max(0, start - 20), start)):
        start = m.start()
    return Span(start, end, "name", kind, text[start:end], place=p)


# What the stations of a crop are parts of.
_SYSTEM = rx.compile("(?:国家|省)[一-龥]{1,10}产业技术体系$")


def _is_group(core: list[str], suffix: str) -> bool:
    """Is it a group that calls itself one of enterprises (恒岳企业集团), not any such (大型企业集团)?"""
    named = core[:-1] and core[-1] == "企业" and suffix.startswith("集团")
    return bool(named) and not words.stops(core[0]) and any(w not in words.generic() for w in core[:-1])


def _by_itself(page: Page, left: _Left, suffix: str, kind: str, end: int) -> Span | None:
    """A name with neither a place nor a listed name: it needs a proper name before its ending."""
    core, start = list(left.core), left.start
    if suffix in _SHORT_SCHOOLS:
        return None
    table = words.generic()
    wide = bool(core) and core[0] in _WIDE and not all(w in table for w in core[1:])
    if not wide:
        while core and (core[0] in table or _common(core)):
            start += len(core.pop(0))
    if not core:
        return None
    if wide:
        legal = suffix.endswith(("有限公司", "集团公司", "总公司", "集团"))  # 中国兵器集团
        return Span(start, end, "name", kind, page.text[start:end]) if kind != "firm" or legal else None
    quarter = kind == "union" and (core[-1] in _QUARTERS or _of_town(core))
    near = core[:-1] if quarter else core  # 天鹅湖社区工会
    text = "".join(core)
    post = suffix in _POSTS and len(core) == 1 and 1 < len(text) < 4 and words.proper(text) and page.opens(start)
    if (kind in _NEED_HEAD and not post) or any(table.get(w, False) for w in near):
        return None
    seated = len(core) > 1 and suffix.endswith(("有限公司", "有限责任公司"))  # 恒昶风能（苏州）, 恒昶（集团）
    if (
        len(text) < 2
        or (_ORDINAL.match(text) and not (suffix.endswith(_UNITS) and page.opens(start)))  # 第一采油厂
        or (text[-1] in "）)" and not seated)
        or (suffix == "小学" and text[-1] == "中")
    ):
        return None
    strange = any(len(w) > 1 and not is_word(w) for w in core) or _spelt(core)
    named = any(words.proper(w) and len(w) > 1 for w in core) or _landmark(core)
    legal = suffix.endswith(("有限公司", "有限责任公司", "集团公司")) and not all(w in table for w in core)
    begins = page.opens(start) or page.text[start - 1] == "、"
    group = suffix == "集团" and len(core) <= 3 and len(core[0]) > 1 and core[0] not in table and begins
    farm = suffix.endswith(_FARMS) and len(core) == 2 and page.text[start - 1] == "的"  # 位于吴家村的|玖玖|农场
    group = group or ((begins or farm) and kind == "firm" and len(suffix) > 1 and _two_characters(core))
    ordered = _ORDINAL.fullmatch(core[0]) is not None
    if not (strange or named or legal or group or ordered or _by_number(core) or _plainly(page, core, start, suffix)):
        return None
    employs = core[-1].endswith(_EMPLOYERS) or near is not core
    if kind == "union" and not employs and (len(core) > 1 or not page.opens(start)):
        return None
    if not page.whole(start, end):
        return None
    return Span(start, end, "name", kind, page.text[start:end])


def _of_town(core: list[str]) -> bool:
    """Are they the working people of a township that no list has: 新华|镇|农民工?"""
    return len(core) > 1 and core[-2].endswith(("镇", "乡")) and bool(_WORKING.fullmatch(core[-1]))


# What is called by its rank alone, where a clause begins with it: 第一采油厂, 第二中学.
_UNITS = ("厂", "矿", "中学", "小学", "医院", "项目部", "分公司", "工程处", "幼儿园")
_FARMS = ("农场", "合作社", "牧场", "林场", "茶场", "果场", "养殖场", "渔场")
_CORPORATE = ("公司", "分公司", "子公司", "总公司")
_FIELDS = rx.compile("能源|煤业|矿业|建材|热电|物业|水务|煤气|家政|保洁|出租|运业|纺织|造纸|印务|园林|药业|酒业")


def _plainly(page: Page, core: list[str], start: int, suffix: str) -> bool:
    """Is it called by a common word, where nothing else may stand: 绿野|农场, 银星|能源|分公司?"""
    word = core[0]
    if len(word) != 2 or not is_word(word) or word in words.generic() or words.stops(word) or tag(word)[0] not in "na":
        return False
    if suffix in _CORPORATE:
        field = len(core) == 2 and (_FIELDS.fullmatch(core[1]) or _UTILITY.fullmatch(core[1]))
        return bool(field) and not words.person(word) and _may_begin(page, start)
    return suffix.endswith(_FARMS) and len(core) == 1 and word not in words.farm_kinds() and _may_begin(page, start)


def _may_begin(page: Page, start: int) -> bool:
    """May a name begin at ``start``: where a clause does, behind what is told of it (位于某村的), to whom one goes?"""
    return page.opens(start) or page.text[start - 1] == "的" or page.before(start) in ("来到", "走进")


def _two_characters(core: list[str]) -> bool:
    """Does a name of two characters begin ``core`` that the segmenter knows as no word: 中 + 天 of 中天集团?"""
    two = core[:2]
    return len(two) == 2 and all(len(w) == 1 and w not in words.generic() and w not in _NUMBERS for w in two)


_LANDS = frozenset("山岭沟河湖湾坪梁峪坝庄井屯堡寨营岗洼崖峰坡")


def _landmark(core: list[str]) -> bool:
    """Is it called after a hill or a stream that no list has: 青石|岭|煤业?"""
    return len(core) > 1 and len(core[0]) == 2 and core[1] in _LANDS and core[0] not in words.generic()


_NUMBERS = frozenset("一二两三四五六七八九十百千万亿几数多大小")
# Tags of single characters that words of their own stand behind, not pieces of a made-up name.
_PLAIN = frozenset({"v", "p", "f", "d", "c", "r", "m", "q", "u", "uj", "ul", "zg", "a"})


def _spelt(core: list[str]) -> bool:
    """Is there a made-up name that the segmenter left in single characters: 亚 + 鑫?"""
    odd = [len(w) == 1 and w not in words.generic() and tag(w) not in _PLAIN for w in core]
    return any(a and b for a, b in pairwise(odd)) or (len(core) == 1 and odd[0])


def _common(core: list[str]) -> bool:
    """Is the first word a common noun, with a proper name behind it (供应商恒通集团)?"""
    first, rest = core[0], core[1:]
    return len(first) > 1 and is_word(first) and tag(first) == "n" and any(len(w) > 1 and words.proper(w) for w in rest)

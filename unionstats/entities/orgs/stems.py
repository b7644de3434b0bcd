"""What stands before the ending of a name: where it begins, its words, and the place or the body that bounds it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from unionstats import gazetteer, lexicon, rx
from unionstats.entities import org_words as words
from unionstats.entities.orgs.brands import called_by_number
from unionstats.entities.orgs.page import HAN, Page, Span, full
from unionstats.entities.places.villages import SURNAMES
from unionstats.model import Entity, changed
from unionstats.tokens import is_word, tag

ORDINAL = rx.compile(
    r"第[一二三四五六七八九十百0-9]{1,4}(?:[次届])?$|(?<![〇零一二三四五六七八九十0-9])[一二三四五六七八九十]{1,2}号$"
)
_ORDINAL_ENDS = frozenset("一二三四五六七八九十百0123456789次届号")  # few have to be tried
_BRACKET = rx.compile(r"[（(](?P<in>[\u4e00-\u9fa5]{2,6})[)）]$")
_BRACKETED = frozenset({"集团", "中国", "控股", "股份", "国际"})
_LONGEST = 26
OFFICES = frozenset({"局", "厅", "委", "署", "办公室"})
# Endings before which 和 may stand inside, behind a place or a listed name: 中国科学院地理科学与资源研究所.
RESEARCH = frozenset({"研究所", "研究院", "研究中心"})


@dataclass(slots=True)
class Stem:
    """What stands before an ending: where it begins, its words, and what bounds it."""

    start: int
    core: list[str]
    place: Entity | None = None
    known: Span | None = None
    level: str = ""


@dataclass(frozen=True, slots=True)
class Inside:
    """What may stand before an ending.

    ``joins``: 和 and 与 (林业和城乡绿化局).  ``local`` (厂, 小学): no body of the world, for the 阿盟 of 阿盟吉兰泰碱厂
    is in Inner Mongolia.  ``soft`` (协会, 宣讲团): people (江苏省劳动模范协会); ``trade``: who works in it (司机工会).
    ``legal`` (公司) and ``numbered`` (小学): a number between a place and what the name goes on with is of it
    (安徽|九成|食品有限公司).  ``taught`` (大学): a city whose name is a common word elsewhere (大同|大学).  ``built``
    (项目部): what is built, and how (恒岳公司|新建|某铁路|项目部).
    """

    joins: bool
    centre: bool
    local: bool
    soft: bool
    legal: bool
    numbered: bool
    trade: bool
    taught: bool
    built: bool


@cache
def inside(suffix: str, kind: str) -> Inside:
    """What may stand before ``suffix``, an ending of class ``kind``."""
    return Inside(
        joins=suffix in OFFICES or suffix in RESEARCH or suffix.endswith(("中心", "领导小组")),
        centre=suffix.endswith("中心"),
        local=kind in ("firm", "school", "hospital", "union"),
        soft=kind in ("mass", "team"),
        legal=suffix.endswith("公司"),
        numbered=suffix.endswith(_NUMBERED_NAMES),
        trade=kind == "union",
        taught=suffix.endswith(_TAUGHT),
        built=suffix.startswith("项目"),
    )


# What is called after its city though that is a common word elsewhere: 大同|大学, 烟台|职业学院.
_TAUGHT = ("大学", "学院")


def city(word: str) -> bool:
    """Is ``word`` the short name of a prefecture or its city, whatever else it is: 大同, 运城, 日照?"""
    return any(d.adcode.endswith("00") and d.adcode[2:4] != "00" for d in gazetteer.lookup(word))


def stem(page: Page, stop: int, may: Inside) -> Stem:
    """What stands before ``stop`` (see ``_walk``), behind a verb too: 某市恒岳|清洗|有限公司."""
    left = _walk(page, stop, may)
    if (may.legal or may.soft) and not (left.place or left.known or left.level):
        more = _walk(page, stop, may, verb=True)
        # 某市总工会|组建|工作队: who does it
        bounded = more.place or more.level
        acts = bounded and words.body(page.text, stop - sum(map(len, more.core)))
        if bounded and more.core and not acts and not words.stops(more.core[0]):
            return more
    return left


def _walk(page: Page, stop: int, may: Inside, *, verb: bool = False) -> Stem:
    """What stands before ``stop``; with ``verb`` one may stand inside, before what is no proper name.

    Piece by piece to the left: a listed name or a place bounds it; brackets, numbers and hyphens are taken as their
    last character calls for; then a word is asked whether the name begins with it, holds it, or begins behind it.
    """
    text = page.text
    left = Stem(stop, [])
    core = left.core
    if may.trade and (m := WORKING.search(text, max(0, stop - 6), stop)):
        left.start = m.start()
        core.append(m[0])
    lowest = max(0, stop - _LONGEST)
    while (at := left.start) > lowest:
        if at in page.known_at_end and (bounded := _behind_known(page, left, may)):
            return bounded
        if at in page.place_at_end:
            return _behind_place(page, left, page.place_at_end[at], may)
        if (last := text[at - 1]) in _PIECES:
            start = _PIECES[last](page, at, core, may)
            if start < 0:
                break
            if start < at:
                core.insert(0, text[start:at])
                left.start = start
                continue
        if core and may.local and text.endswith(lexicon.standing(), 0, at) and _begins_there(text, at, core[0]):
            break  # 乳业巨头|恒岳集团
        a = _word_start(page, at)
        word = text[a:at]
        if word == "送" and core and core[0].startswith("变电"):
            core[0] = word + core[0]  # 恒山|送|变电|公司, as the dictionary cuts it
            left.start = a
            continue
        if word in _NEVER or (word == "成" and text[a - 1 : a] in _TURNS):
            break
        if word[0] in _LEVEL_HEADS and _opens_with_level(page, left, word, a):
            return left
        if not _is_held(text, word, a, core, may, paired=verb and may.soft):
            called = _is_called(page, word, a, core, may)
            if not called and words.stops(word) and not (may.built and _is_of_works(word, core)):
                if not (verb and _does(word) and not any(map(words.proper, core))):
                    break
                verb = False
            if (not called and _parts(page, word, a, core, may)) or (not may.built and _acts_on(text, word, a, core)):
                break
            cut = 0 if called else _glued(page, word, a)
            word, a = word[cut:], a + cut
            if cut or word in _WHOLES:
                if word:
                    core.insert(0, word)
                    left.start = a
                break
        core.insert(0, word)
        left.start = a
    return left


# What bounds a name to the left.


def _behind_known(page: Page, left: Stem, may: Inside) -> Stem | None:
    """The stem behind a listed name: 恒岳集团|铸造|公司, 芜湖市|国资委|系统工会; None where that says nothing."""
    at = left.start
    k = page.known_at_end[at]
    if k.kind == "media" or (may.local and k.kind == "world"):
        return None
    home = page.place_at_end.get(k.start) if k.kind == "school" else None
    if home and full(home) and not page.text.startswith(k.name, k.start):
        return None  # 石桥市|同济|艺术团: not the university's
    shared = page.place_at_end.get(k.start) if k.known and k.known.shared else None
    if shared:  # 芜湖市|国资委|系统工会: not the country's
        left.core.insert(0, page.text[k.start : at])
        return _bounded(left, page.headed(shared), place=shared)
    above = page.known_at_end.get(k.start)
    if above and above.kind == k.kind == "firm":
        k = changed(k, start=above.start)
    elif k.kind == "firm" and (home := page.place_at_end.get(k.start)):
        k = changed(k, start=home.start)
    return _bounded(left, k.start, known=k)


def _behind_place(page: Page, left: Stem, p: Entity, may: Inside) -> Stem:
    """The stem behind the place ``p``, and before it the firm whose works are there: 萍乡|萍钢|安源|钢铁有限公司."""
    start = page.headed(p)
    sent = page.text[start - 1 : start] == "驻"
    if sent and (sender := page.place_at_end.get(start - 1)):
        return _bounded(left, page.headed(sender), place=sender)  # 石桥县|驻深圳|农民工工会
    at = start - 1 - sent  # 市|驻深圳|农民工工会, 市|温州|商会
    if at >= 0 and (sent or (may.soft and not full(p))) and page.text[at] in words.LEVELS and page.level_opens(at):
        left.core.insert(0, page.text[at + 1 : p.end])
        left.level, left.start = page.text[at], at
        return left
    if k := page.known_at_end.get(start):
        home = page.place_at_end.get(k.start) if k.kind == "firm" and not full(p) else None
        if home and not full(home):  # 萍乡|萍钢|安源|钢铁有限公司
            return _bounded(left, page.headed(home), place=home, known=k)
        brand = k.kind == "firm" and not full(p) and p.adcode[4:] != "00" and _BRAND.match(page.text, p.end)
        return _bounded(left, k.start, place=None if brand else p, known=k)
    while before := page.place_at_end.get(start):
        start = before.start
        p = p if p.place.startswith(before.place) else before
    return _bounded(left, start, place=p)


# What is taken by its last character: each tells where the piece begins that ends ``at``, ``at`` where there is none,
# -1 where the name begins behind it.


def _bracket(page: Page, at: int, core: list[str], may: Inside) -> int:
    """恒岳|（集团）|公司; but 净月高新技术产业开发区|（净月区）|某某工会: a zone's other name."""
    m = _BRACKET.search(page.text, max(0, at - 8), at)
    if not m:
        return at
    zone = m["in"][-1] in "区县市" and m.start() in page.place_at_end
    named = m["in"] in _BRACKETED or m.end() - 1 in page.place_at_end or zone
    return m.start() if named else -1


def _number(page: Page, at: int, core: list[str], may: Inside) -> int:
    """第一|采油厂, 八五三|农场."""
    if page.text[at - 1] in _ORDINAL_ENDS and (m := ORDINAL.search(page.text, max(0, at - 6), at)):
        return m.start()
    return _numeral(page, at, core) if page.text[at - 1] in _DIGITS else at


def _hyphen(page: Page, at: int, core: list[str], may: Inside) -> int:
    """青禾—|恒岳|食品公司."""
    joins = may.legal and core and HAN.match(page.text, at - 2) and HAN.match(page.text, at)
    return page.tokens.span_at(at - 2)[0] if joins else at


# What a gang builds, by its number: 恒岳公司|柳州地铁|3号线|项目部, TJ-2标, 第三标段.
_LOT = rx.compile(
    "(?:(?<![0-9.])[0-9]{1,3}|[一二三四五六七八九十]{1,3})号线$"
    "|(?:第?[一二三四五六七八九十]{1,3}|第?(?:[A-Z]{1,4}-?)?(?<![0-9.])[0-9]{1,3})(?:合同)?标段?$"
)


def _is_of_works(word: str, core: list[str]) -> bool:
    """Does ``word`` tell what a gang is there for: 新建|某铁路|项目部, 某公路|项目|第二|项目部?"""
    return word in _WORKS if core else False


_WORKS = frozenset({"新建", "改建", "扩建", "改扩建", "在建", "项目"})


def _lot(page: Page, at: int, core: list[str], may: Inside) -> int:
    """恒岳公司|柳州地铁|3号线|项目部: the number of a line or a lot, before the gang that builds it."""
    m = _LOT.search(page.text, max(0, at - 10), at) if "项目" in page.text[at : at + 8] else None
    return m.start() if m else at


# What a word before the rest of the name says.


def _word_start(page: Page, at: int) -> int:
    """Where the word begins that ends ``at``, or the part of it behind a place or a listed name."""
    start = page.tokens.span_at(at - 1)[0]
    for n in (2, 3):  # 正|泰|公司, 前|进化|工厂
        if page.text[at - n : at] in words.wishes() and page.tokens.is_edge(at - n):
            return at - n
    guessed = not is_word(page.text[start:at])  # 煤|企恒岳, 建设|方恒岳
    of_level = page.text[start] in _BEFORE_LEVELS and page.text[start + 1] in words.LEVELS if at - start == 2 else False
    if guessed and of_level and page.text[at] not in words.LEVELS:
        return start + 1  # 据|省|电力交易中心
    for e in range(at - 1, start, -1):
        if e in page.place_at_end or e in page.known_at_end:
            return e
        if guessed and page.text.endswith(lexicon.standing(), 0, e):
            return e
    return start


# What stands right before a level, with which the dictionary guesses it to be one word: 到|市, 受|县, 原|省.
_BEFORE_LEVELS = frozenset("据从由向对在与和到赴被为将经请受给让把跟同原及至令使随替帮教任")


def _opens_with_level(page: Page, left: Stem, word: str, a: int) -> bool:
    """市|第一医院, 县|苗绣协会 (which the dictionary cuts 县苗|绣), 我市|第一医院: does a level begin the name?"""
    if word in _OUR_LEVELS and left.core and left.core[0] not in words.LEVELS and not words.proper(left.core[0]):
        left.level, left.start = word[1], a + 1
        return True
    if word in _BUILT_ANEW:  # 投入9亿元新建|县|人民医院
        left.level, left.start = word[-1], left.start - 1
        return True
    if len(word) == 2 and word[0] in words.LEVELS and left.core and not is_word(word) and page.level_opens(a):
        left.core.insert(0, word[1:])
    elif not (word in words.LEVELS and page.level_opens(a)) or (word in gazetteer.TOWNS and page.local(a)):
        return False
    left.level, left.start = (word if word in words.LEVELS else word[0]), a
    return True


def _is_held(text: str, word: str, a: int, core: list[str], may: Inside, *, paired: bool) -> bool:
    """Does a name hold ``word`` though others begin behind it: 劳模|协会, 司机|工会, 心理|关爱|中心, 林业|和|绿化局?

    ``paired``: 和 stands in those of an association's that has its place before them (某省餐饮与饭店业协会).
    """
    if (may.soft and words.person(word)) or (may.trade and word in _TRADESMEN):
        return True
    if may.centre and not core and word in words.services():
        return True
    joined = (may.joins or paired) and word in ("和", "与") and core
    return bool(joined) and text[a - 1] not in (_ROOM_ENDS if may.centre or paired else _BODY_ENDS)


def _is_called(page: Page, word: str, a: int, core: list[str], may: Inside) -> bool:
    """安徽|九成|食品有限公司, 大同|大学: is what follows called by the word, whatever else it means?"""
    placed = a in page.place_at_end
    named = (may.legal or may.numbered) and core and placed and _called(word, core)
    begins = placed or (may.local and (page.may_begin(a) or page.text[a - 1] == "、"))
    wished = begins and word in words.wishes()
    return (
        bool(named)
        or wished
        or (may.taught and city(word))
        or (may.centre and word in _WHOM and (placed or page.text[a - 1] in words.LEVELS))
        or (may.legal and word == "和" and _joins_none(page, a, core))
    )


# Whom a centre of a place is there for: 某市|职工|培训中心.
_WHOM = frozenset(
    {
        *("职工", "工人", "员工", "农民", "农民工", "居民", "市民", "村民", "游客", "旅客", "群众", "学生", "教师"),
        *("残疾人", "老年人", "老人", "妇女", "青年", "志愿者", "消费者"),
    }
)


def _joins_none(page: Page, a: int, core: list[str]) -> bool:
    """Is the 和 at ``a`` one of a name's two characters behind a place: 三明|和|兴|纺织公司, 诸城市|义|和|车桥公司?"""
    if a in page.place_at_end:
        other, more = core[0] if core else "", core[1:]
    else:
        other, more = page.text[a - 1 : a] if a - 1 in page.place_at_end else "", core
    loose = words.stops(other) or other in words.LEVELS or tag(other)[:1] in _LOOSE
    return len(other) == 1 and not loose and bool(more)


_LOOSE = frozenset("mfrpcudq")


# 承建方, 央企, 承包商, 施工单位; 明星|电缆公司 may be called so
SIDES = frozenset("方企商位业司井矿组厂")


def _begins_there(text: str, at: int, word: str) -> bool:
    """Does a name begin with the ``word`` at ``at``, before which stands what a firm is called?"""
    return (text[at - 1] in SIDES and word not in words.generic()) or words.proper(word)


def _parts(page: Page, word: str, a: int, core: list[str], may: Inside) -> bool:
    """Does ``word``, which a name may hold elsewhere, end what stands before the name?"""
    text = page.text
    if not "一" <= word[0] <= "\u9fa5" and (not word.isalnum() or word[0].isdigit()):
        return True
    return len(word) == 1 and text[a - 1 : a].isdigit()  # 1982|年|中国…公司


# How those end who do something for others.
_ACTORS = ("工会", "集团", "公司", "厂", "矿", "局", "厅", "委", "部", "行", "院", "校", "大学", "协会", "中心")

# … and what, of which the dictionary has that they are nouns.
_DONE = frozenset({"指导", "补贴", "资助", "动员", "联系", "督导", "委托", "参观", "扶贫", "控股", "托管"})


def _acts_on(text: str, word: str, a: int, core: list[str]) -> bool:
    """Is ``word`` what a body does for one that has a name: 某市总工会|帮扶|恒岳公司; not 某集团|建设|工程公司?"""
    does = tag(word) in ("v", "vn") or word in _DONE
    called = bool(core) and does and (len(core[0]) == 1 or words.proper(core[0]) or core[0] in words.wishes())
    return called and text.endswith(_ACTORS, 0, a)


def _glued(page: Page, word: str, a: int) -> int:
    """How many of ``word``'s first characters belong to what stands before the name (see ``glued_head``)."""
    bounded = a in page.place_at_end or page.text.endswith(("集团", "公司", "铁路局"), 0, a)
    if bounded:
        return 0
    return glued_head(page.text, word, a)


# 中国|建筑集团: before these no name goes on
_WHOLES = frozenset({"中国", "中华", "全国"})
# 某县|有家|铸造厂, 全省|首家|行业工会
_NEVER = frozenset(
    {"首家", "首个", "首支", "首所", "首条", "首座", "唯一"} | {"有家", "有座", "有所", "有间", "开家", "办家"}
)
# 改造|成|冷库
_TURNS = frozenset("造建改变换转扩打装修升")
# A number that names what stands right behind it: 八五三农场, 四〇七医院, 852农场, 二十四中学.
_DIGITS = frozenset("〇○零一二三四五六七八九十0123456789")
_PIECES: dict[str, Callable[[Page, int, list[str], Inside], int]] = {
    **dict.fromkeys(")）", _bracket),
    **dict.fromkeys(_ORDINAL_ENDS | _DIGITS, _number),
    **dict.fromkeys("-－—–", _hyphen),
    **dict.fromkeys("线标段", _lot),
}
_OUR_LEVELS = frozenset(whose + level for whose in "我该本" for level in "省市县区州盟旗镇乡")
_BUILT_ANEW = frozenset({"新建县", "新建区"})  # the dictionary has them as places
_LEVEL_HEADS = frozenset("新") | frozenset(level[0] for level in words.LEVELS) | frozenset("我该本")
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
    if m["spelt"] or called_by_number(page, m.start(), m["arabic"] or "", core):
        return m.start()
    # 二十四中学, 852农场: what else would be a count begins a clause, or has a place before it
    few = m["arabic"] and (len(m[0]) < 3 or _YEAR.fullmatch(m[0]))
    head = core[0] if core else text[at : at + 2]
    bare = (m[0].endswith("十") or few) and not text.startswith(("中学", "小学"), at)
    if bare or not (head.endswith(_BY_NUMBER) or text.startswith(_BY_NUMBER, at)):
        return at
    return m.start() if page.opens(m.start()) or m.start() in page.place_at_end else at


def by_number(core: list[str]) -> bool:
    """Is ``core`` headed by a number that names: 八五三 of 八五三农场?"""
    return len(core[0]) > 1 and _DIGITS.issuperset(core[0])


# 财政局和|劳动局: the name of another body ends before the 和.
_BODY_ENDS = frozenset("局厅委办部院署会")
_ROOM_ENDS = _BODY_ENDS | frozenset("联协盟党室站所校馆园司场心院团队社")


def _does(word: str) -> bool:
    """May ``word`` tell inside a name what a firm or an association does: 清洗, 促进?"""
    return word == "系统" or (len(word) == 2 and tag(word).startswith("v"))


# What may, as a firm may, be called by a number behind its place: 三门峡市|三里桥|小学.
_NUMBERED_NAMES = ("段", "小学", "中学", "医院", "煤矿", "派出所")


def _called(word: str, core: list[str]) -> bool:
    """May ``word`` name a firm, though it would end a name elsewhere: 九成, or the 广中 that no dictionary has?

    深圳|联合|产权交易所: no other one's name stands behind it.
    """
    if word == "联合":
        return not words.proper(core[0])
    if len(word) == 2 and (tag(word) == "z" or (word[-1] in "上中里前" and not is_word(word))):  # 江阴|兴澄|特种钢铁
        return True
    return bool(_NUMBER_NAME.fullmatch(word))


# Who has a union where they are from: 沙河镇|进城务工人员|工会.
WORKING = rx.compile(
    "(?:(?:进城|外出|返乡|留守)?(?:农民工|务工(?:人员|者|农民)?)|[茶果菜棉烟蔗药]农|女工|渔民|牧民|农民"
    "|网约(?:车司机|车驾驶员|送餐员|配送员|司机|护士|工))$"
)
# Who has a union of the trade.
_TRADESMEN = frozenset(
    {"司机", "骑手", "快递员", "外卖员", "送餐员", "配送员", "护工", "保安员", "保洁员", "家政员", "驾驶员"}
    | {"平台", "网约", "送餐"}
)
_NUMBER_NAME = rx.compile(
    "[二三四五六七八九十百千万亿](?![家个名所座条项批支场次份位户只件类种年月日天号期级大省市县区镇乡村])[一-龥]"
)
# What a firm named like a county does, wherever it is: 某某焦煤|汾西|矿业集团.
_BRAND = rx.compile("矿业|煤业|煤电|焦煤|能源|重工|酒业|药业|控股|集团")
# Verbs of one character that the segmenter draws to an unknown name: 进兽 + 医院.
_DRIFTING = frozenset("进出入来去做作设建用开赴访占")


# What stands behind a time that is past or passes: 五年前, 三天后, 两年间.
_TIMES, _BEHIND_TIMES = ("年", "月", "天", "周", "日"), frozenset("前后间")


def glued_head(text: str, word: str, start: int) -> int:
    """How many of ``word``'s first characters are not its own: the measure word of 30名患, the 在 of a guessed 在亚."""
    if is_word(word) or len(word) < 2 or (word[1] == "家" and word[0] in SURNAMES):  # 曾家山 is called after the 曾
        return 0
    timed = word[0] in _BEHIND_TIMES and text[start - 1 : start] in _TIMES  # 五年|前向厂工会
    cut = 1 if timed or (len(word) > 2 and word[0] in _DRIFTING) or text[start - 1 : start].isdigit() else 0
    while cut < len(word) and words.stops(word[cut]):
        cut += 1
    return cut


def _bounded(left: Stem, start: int, place: Entity | None = None, known: Span | None = None) -> Stem:
    return Stem(start, left.core, place, known)

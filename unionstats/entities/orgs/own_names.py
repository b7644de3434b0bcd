"""Names with neither a place nor a listed name before their ending: 恒岳集团, 绿野农场, 第一采油厂."""

from __future__ import annotations

from itertools import pairwise

from unionstats import lexicon, rx
from unionstats.entities import org_words as words
from unionstats.entities.orgs.page import Page, Span
from unionstats.entities.orgs.seats import whose
from unionstats.entities.orgs.stems import ORDINAL, SIDES, Stem, by_number, city, inside
from unionstats.entities.orgs.trades import ACTS
from unionstats.tokens import is_word, tag

_NEED_HEAD = frozenset({"government", "congress", "court", "army", "event", "team", "sports"})
# Firms of a trade that only one of a place bears: 甘南供电公司.
UTILITY = rx.compile(
    r"(?:供电|电网|航空|路桥|建工|机场|港口|港务|供销|农垦|自来水|公交|燃气|热力|烟草|电力|邮政|轨道交通|地铁|水务|城投|旅投|农投|客运|铁路|高速|石油|盐业|水电|发电|环卫|粮食|保险|移动|联通|电信|钢铁|石化|化工|汽车|飞机|造船|煤炭|黄金|有色|建筑工程|旅游|轮渡|核电|园林|信托|保安|小额贷款|铁塔)"
)
# Short for a school of a place: 河北师大.
_SHORT_SCHOOLS = frozenset({"师大", "农大", "医大", "体院", "美院"})
_CENTRED = 4  # characters before 中心, where nothing else tells whose it is
# What a union without a place is the union of: 恒通公司工会.
_EMPLOYERS = ("公司", "集团", "厂", "矿", "局", "院", "校", "段", "所", "站", "行", "社", "学", "队")
# What is called after a township without it being said of which: 青岭派出所.
_POSTS = frozenset(
    {
        *(
            "派出所",
            "司法所",
            "税务所",
            "收费站",
            "人民法庭",
            "中心法庭",
            "交警大队",
            "交警中队",
            "检查站",
            "边检站",
            "边防检查站",
            "边检总站",
        ),
        *("边境检查站", "出入境边防检查站", "出入境边防检查总站", "边境管理支队", "边境管理大队", "消防救援站"),
        *("消防站", "消防中队", "消防大队"),
    }
)
# Of those the ones that nothing but a name stands before: 皇岗边检站.
_BORDER = frozenset(
    {"海关", "边检站", "边境检查站", "出入境边防检查站", "出入境边防检查总站", "边境管理支队", "边境管理大队"}
)
# Of which service a post is, behind what it is called after: 青岭边境派出所.
_SERVICES = frozenset(
    {"边境", "边防", "铁路", "森林", "水上", "机场", "公安", "治安", "交警", "景区", "高速", "高速公路", "海防"}
)
_SITED = frozenset("路街巷港站口") | frozenset("山岭沟河湖湾坪梁峪坝庄井屯堡寨营岗洼崖峰坡镇乡")
# Where people live or trade, who have a union of the place.
_QUARTERS = frozenset(
    {
        *("社区", "街道", "园区", "商圈", "小区", "楼宇", "商务楼", "写字楼", "大厦", "广场", "片区", "街区", "景区"),
        *("步行街", "市场", "商城", "商贸城", "工程", "项目"),
    }
)
# What is called after one, with what he was called.
_MEMORIALS = frozenset({"纪念馆", "故居", "陵园", "烈士陵园"})
# What each city has many of.
OF_EACH_CITY = frozenset({"医院", "幼儿园", "小学", "中学", "高中", "初中", "大学"})
_WIDE = frozenset({"全国", "国家", "国际", "世界", "中国", "中华", "亚洲", "亚太", "欧洲", "全球"})


# 当|恒岳公司的工人走出车间时，: when they did, as it is cut
_WHILE = rx.compile("[^，。；！？]{2,60}?(?:[时后]|之[际时后]|时[候分刻]|那一刻|那天)，")
_FOUNDED = rx.compile("(?:成立|创[办建]|[开兴]办|办起|注册|组建|一家)了?$")
# 119个|直报景区: what there are so many of has no name of its own
_SO_MANY = rx.compile("[0-9百千万][多余]?[个家所座处]$")


_SEVERAL = rx.compile("[两三四五六七八九十]大(?:[0-9A-Z]|$|国家|主要|重点|核心|热门)")


def by_itself(page: Page, left: Stem, suffix: str, kind: str, end: int) -> Span | None:
    """A name with neither a place nor a listed name: it needs a proper name before its ending."""
    core, start = list(left.core), left.start
    while_so = core and core[0][0] == "当" and (core[0] == "当" or not is_word(core[0])) and page.opens(start)
    if while_so and _WHILE.match(page.text, end):
        core, start = [w for w in (core[0][1:], *core[1:]) if w], start + 1
    if suffix in _SHORT_SCHOOLS or (suffix == "中心" and sum(map(len, core)) < _CENTRED):
        return None  # 河北师大, 疾控中心
    if len(core) == 1 and core[0] in words.wishes() and suffix.endswith(("矿", *_FARMS)) and page.opens(start):
        return Span(start, end, "name", kind, page.text[start:end]) if page.whole(start, end) else None
    if len(core) == 1 and core[0][-1] in "省市县" and suffix in OF_EACH_CITY:
        return None  # 哈市|小学: those of a city that is called by a letter
    if suffix == "指挥部":  # 现场救援|指挥部, 青岭大桥建设|指挥部
        start -= 2 if page.text.endswith("现场", 0, start) else 0
        called = start < end - len(suffix) and page.opens(start) and page.whole(start, end)
        return Span(start, end, "name", kind, page.text[start:end]) if called else None
    table = words.generic()
    if core and core[0] in _WIDE and not all(w in table for w in core[1:]):
        if any(w[-1] in words.LEVELS and is_word(w) for w in core[1:]):
            return None  # 国家|重点县|医院
        legal = suffix.endswith(("有限公司", "集团公司", "总公司", "集团"))  # 中国兵器集团
        return Span(start, end, "name", kind, page.text[start:end]) if kind != "firm" or legal else None
    quarters = False
    if not (suffix in _MEMORIALS and page.opens(start)):  # 铁人某某某纪念馆
        while core and not (quarters := _compass(page, core, start, suffix)):
            if core[0] not in table and not _common(page, core, start):
                break
            start += len(core.pop(0))
    if not core or _SO_MANY.search(page.text, max(0, start - 4), start):
        return None
    if suffix.endswith("景区") and _SEVERAL.search("".join(core)):
        return None  # 青云岭三大A级景区: the last of several
    if core[-1] == "一" and core[0][-1] in "东西南北中":  # 鲁北一煤矿: one of those there
        return None
    post = _is_post(page, core, start, suffix)
    quarter = kind == "union" and core[-1] in _QUARTERS  # 天鹅湖社区工会
    post = post or keeps(page, core, start, suffix)
    if not post and (kind in _NEED_HEAD or any(table.get(w, False) for w in (core[:-1] if quarter else core))):
        return None
    if _is_short(page, core, start, suffix):
        return None
    if not (
        post
        or quarters
        or (quarter and _is_sited(page, core, start))
        or _is_proper(page, core, start, suffix, kind=kind, begin=left.start)
    ):
        return None
    if (
        kind == "union"
        and not quarter
        and not core[-1].endswith(_EMPLOYERS)
        and (len(core) > 1 or not page.opens(start))
    ):
        return None
    if not page.whole(start, end):
        return None
    begin = start - 2 if page.text.endswith("国营", left.start, start) else start  # 国营恒岳农场
    return Span(begin, end, "name", kind, page.text[begin:end])


def _is_sited(page: Page, core: list[str], start: int) -> bool:
    """Is a quarter called after a spot in its town, though that is a word, too: 五角场|商圈, 夫子庙|景区?"""
    sited = core[0][-1] in _SPOTS or core[0] in words.wishes()
    return len(core) == 2 and len(core[0]) > 1 and sited and page.opens(start)


_SPOTS = _SITED | frozenset("桥场庙寺塔园门滩洲岛泉山江溪楼城阁")


def office(page: Page, left: Stem, end: int) -> Span | None:
    """The name of an office that is called by what it keeps, without its place: 青岭湖|流域|管理局, 青岭沟|林业局."""
    start, core = left.start, list(left.core)
    if start and not page.opens(start):  # 图里|河|林业局
        a = page.tokens.span_at(start - 1)[0]
        word = page.text[a:start]
        if tag(word)[:2] in ("nr", "ns", "nz"):
            start, core = a, [word, *core]
    kept = keeps(page, core, start, "管理局") or _is_estate(page, core, start)
    return Span(start, end, "name", "government", page.text[start:end]) if kept else None


# What is kept by an office of its own, and how that is called.
_KEPT = ("水库", "灌区", "流域", "保护区", "湿地", "水利枢纽", "大坝", "石窟", "古城", "渠", "河道")
_KEEPERS = ("管理局", "管理处", "管理所", "管理站", "管理中心", "管护中心", "保护中心", "保护站")
_ESTATES = frozenset({"林业", "管理", "森工", "农垦"})


def keeps(page: Page, core: list[str], start: int, suffix: str) -> bool:
    """Is it who keeps a water, a wood or a sight that has a name: 青岭|水库|管理处, 青岭沟水库|管理|局?"""
    own = core[:-1] if core[-1:] == ["管理"] else core
    if not own or suffix not in _KEEPERS or not own[-1].endswith(_KEPT) or not page.opens(start):
        return False
    if len(own) == 1:
        return len(own[0]) > 3
    return not any(map(words.stops, own[:-1])) and any(w not in words.generic() and len(w) > 1 for w in own[:-1])


def _is_estate(page: Page, core: list[str], start: int) -> bool:
    """Is it called by a name alone, as those are that run a forest or farms: 青岭沟|林业|局, 青岭|管理|局?"""
    own, table = core[:-1], words.generic()
    if core[-1] not in _ESTATES or not page.opens(start):
        return False
    proper = any(len(w) > 1 and words.proper(w) for w in own) or _landmark(own, opens=True)
    return proper and 2 <= sum(map(len, own)) <= 4 and not any(w in table or w[-1] in words.LEVELS for w in own)


def _is_post(page: Page, core: list[str], start: int, suffix: str) -> bool:
    """Is it a post of a service, called after where it is: 青岭|派出所, 皇岗|边检站?"""
    if suffix in _POSTS and (page.opens(start) or page.is_entered(start)) and _seat(core, suffix):
        return True
    if suffix not in _BORDER or not 1 < sum(map(len, core)) < 5:
        return False
    return page.opens(start) or page.text.endswith("所属", 0, start)


def _is_short(page: Page, core: list[str], start: int, suffix: str) -> bool:
    """Is what stands before the ending too little for a name: one character, a rank, what stands in brackets?"""
    text = "".join(core)
    if len(text) < 2 or (suffix == "小学" and text[-1] == "中"):
        return True
    if text[-1] in "）)":  # 恒昶风能（苏州）, 恒昶（集团）
        return len(core) < 2 or not suffix.endswith(("有限公司", "有限责任公司"))
    # 第一采油厂
    return ORDINAL.match(text) is not None and not (suffix.endswith(_UNITS) and page.opens(start))


def _is_proper(page: Page, core: list[str], start: int, suffix: str, *, kind: str, begin: int) -> bool:
    """Is there a proper name in ``core``, by one of these: what is surest and cheapest to see comes first."""
    table = words.generic()
    return (
        any(len(w) > 1 and (not is_word(w) or words.proper(w)) for w in core)
        or _spelt(core)
        or _landmark(core, opens=page.opens(start))
        or (inside(suffix, kind).taught and city(core[0]))
        or _is_legal(page, core, suffix, begin)
        or (suffix == "集团" and len(core) <= 3 and len(core[0]) > 1 and core[0] not in table and _begins(page, start))
        or (kind in _WISHED and core[0] in words.wishes() and _is_wished(page, core, start, suffix))
        or (
            kind == "firm"
            and page.text[start - 1 : start] in SIDES
            and page.text.endswith(lexicon.standing(), 0, start)
        )
        or (kind == "firm" and _two_characters(core) and _is_plant(page, core, start, suffix))
        or ORDINAL.fullmatch(core[0]) is not None
        or by_number(core)
        or _by_deeds(page, core, start, suffix)
        or _plainly(page, core, start, suffix)
    )


_WISHED = frozenset({"firm", "hospital", "school"})
# What is to be so, or is so to whom it serves, before what is no name: 平安医院, 幸福工厂, 便民超市.
_PRAISED = ("医院", "学校", "工厂", "矿井", "项目部", "超市", "商场", "药店", "书店", "店", "加油站", "养老院")


def _is_wished(page: Page, core: list[str], start: int, suffix: str) -> bool:
    """Is it called by a word for what one hopes for, where a name may begin: 胜利|机械厂, 利民|公司?"""
    praised = len(core) == 1 and suffix in _PRAISED and (tag(core[0])[:1] == "a" or core[0].endswith("民"))
    return not praised and (page.may_begin(start) or page.text[start - 1] == "、")


def _is_legal(page: Page, core: list[str], suffix: str, begin: int) -> bool:
    """恒岳清洗|有限公司; but of 成立|雨伞|有限公司 it is not told which one that is."""
    if not suffix.endswith(("有限公司", "有限责任公司", "集团公司")) or all(w in words.generic() for w in core):
        return False
    said = all(is_word(w) and tag(w) in ("n", "v", "vn") for w in core)
    return not said or _FOUNDED.search(page.text, max(0, begin - 5), begin) is None


def _begins(page: Page, start: int) -> bool:
    return page.opens(start) or page.text[start - 1] == "、" or page.is_entered(start)


def _is_plant(page: Page, core: list[str], start: int, suffix: str) -> bool:
    """中天|建材公司, 云|坪|咖啡|厂, 位于石桥村的|双双|农场: may two characters that are no word name it?"""
    if len(suffix) == 1 and not (suffix == "厂" and len(core) == 3 and len(core[2]) > 1):
        return False
    farm = suffix.endswith(_FARMS) and len(core) == 2 and page.text[start - 1] == "的"
    return farm or _begins(page, start)


def _compass(page: Page, core: list[str], start: int, suffix: str) -> bool:
    """Does a firm's whole name begin with a quarter of the world: 北方|重锻|有限公司, 由|南方|水泥|集团?"""
    opens = page.opens(start) or page.is_entered(start) or page.text[start - 1] in "、和与由从对向的"
    return core[0] in _QUARTERS_OF_THE_WORLD and len(core) > 1 and suffix.endswith(_LEGAL) and opens


_QUARTERS_OF_THE_WORLD = frozenset({"北方", "南方", "东部", "西部", "中部"})
_LEGAL = ("有限公司", "有限责任公司", "集团公司", "集团")


def _seat(core: list[str], suffix: str) -> bool:
    """May they say where a post is, with its service: 青岭, 新|河|路, 青岭|边境?"""
    own = core[:-1] if len(core) > 1 and core[-1] in _SERVICES else core
    text = "".join(own)
    if len(own) == 1:
        quarter = suffix.startswith("消防") and (text[0] in "东南西北城" or text.endswith(("区", "特勤")))
        return 1 < len(text) < 4 and (words.proper(text) or quarter or text in words.wishes())
    sited = text[-1] in _SITED and suffix.endswith(_SMALL) and len(own) < 4 and len(text) < 6
    return sited and not any(w in words.generic() or tag(w)[:1] in "vrpdcm" for w in own[:-1])


_SMALL = ("所", "站", "法庭", "中队")  # of which a town has several


# What is called by its rank alone, where a clause begins with it: 第一采油厂, 第二中学.
_UNITS = ("厂", "矿", "中学", "小学", "医院", "项目部", "分公司", "工程处", "幼儿园")
_FARMS = ("农场", "合作社", "牧场", "林场", "茶场", "果场", "养殖场", "渔场")
_SHOPS = ("购物中心", "图书城", "商城", "书城", "酒店", "大厦")
_CORPORATE = ("公司", "分公司", "子公司", "总公司")


def _plainly(page: Page, core: list[str], start: int, suffix: str) -> bool:
    """Is it called by a common word, where nothing else may stand: 绿野|农场, 银星|能源|分公司?"""
    word = core[0]
    if len(word) != 2 or not is_word(word) or word in words.generic() or words.stops(word) or tag(word)[0] not in "na":
        return False
    if suffix in _SHOPS:  # 昆明市五华区的|新知|图书城
        return not words.person(word) and whose(page, start) is not None
    if suffix in _CORPORATE and len(core) == 1:  # 恒岳煤炭集团|芙蓉|公司
        return not words.person(word) and page.text.endswith("集团", 0, start)
    if suffix in _CORPORATE:
        field = len(core) == 2 and UTILITY.fullmatch(core[1])
        return bool(field) and not words.person(word) and page.may_begin(start)
    return suffix.endswith(_FARMS) and len(core) == 1 and word not in words.farm_kinds() and page.may_begin(start)


_HOMES = ("敬老院", "养老院", "福利院", "林场", "牧场", "茶场", "百货大楼")


def _by_deeds(page: Page, core: list[str], start: int, suffix: str) -> bool:
    """Is it called by a word that means something else, where what it did follows: 去年，金谷|米业|公司|加工稻谷?"""
    first, table = core[0], words.generic()
    if first in table or words.stops(first) or words.person(first) or first in words.sorts() or not page.opens(start):
        return False
    if suffix in _HOMES:
        called = len(core) == 1 and len(first) == 2
    elif suffix in _CORPORATE:
        called = len(core) == 2 and len(first) == 2 and (core[1] in table or core[1] in words.trades())
    elif suffix.endswith("合作社"):
        called = len(first) > 1 and all(w in table for w in core[1:])
    else:  # 鹤|煤|集团, 孤岛|采油厂
        two = len(core) == 2 and len(first) == len(core[1]) == 1 and first not in _NUMBERS and suffix == "集团"
        called = two or (len(core) == 1 and len(first) == 2 and suffix == "采油厂")
    noun = tag(first)[:1] == "n" and first[-1] not in words.LEVELS and not first.endswith(lexicon.standing())
    return called and noun and ACTS.match(page.text, start + sum(map(len, core)) + len(suffix)) is not None


def _two_characters(core: list[str]) -> bool:
    """Does a name of two characters begin ``core`` that the segmenter knows as no word: 中 + 天 of 中天集团?"""
    two = core[:2]
    return len(two) == 2 and all(len(w) == 1 and w not in words.generic() and w not in _NUMBERS for w in two)


_LANDS = frozenset("山岭沟河溪湖湾滩坪梁峪坝坳垭塬庄井屯堡寨营岗洼崖峰坡")


_SIGHTS = _LANDS | frozenset("树林桥庙塔寺泉石潭洞")


def _landmark(core: list[str], *, opens: bool) -> bool:
    """Is it called after a hill, a stream or a tree that no list has: 青石|岭|煤业, 双|柏树|煤矿?

    A character before one is of the name where it ``opens`` a clause.
    """
    if len(core) < 2 or core[0] in words.generic() or core[1] in words.generic():
        return False
    if len(core[0]) == 2:
        return core[1] in _LANDS
    one = opens and len(core) == 2 and len(core[0]) == 1 and len(core[1]) == 2 and core[1][-1] in _SIGHTS
    return one and tag(core[0])[:1] in ("n", "m", "a", "b") and tag(core[1])[:1] == "n"


_NUMBERS = frozenset("一二两三四五六七八九十百千万亿几数多大小")
# Tags of single characters that words of their own stand behind, not pieces of a made-up name.
_PLAIN = frozenset({"v", "p", "f", "d", "c", "r", "m", "q", "u", "uj", "ul", "zg", "a"})


def _spelt(core: list[str]) -> bool:
    """Is there a made-up name that the segmenter left in single characters: 亚 + 鑫?"""
    odd = [len(w) == 1 and w not in words.generic() and tag(w) not in _PLAIN for w in core]
    return any(a and b for a, b in pairwise(odd)) or (len(core) == 1 and odd[0])


def _common(page: Page, core: list[str], start: int) -> bool:
    """Is the first word a common noun or a verb, with a proper name behind it: 供应商恒通集团, 帮扶恒通公司?

    Where a clause begins with the noun, it is the name's: 恒岳|近海|航运有限公司.
    """
    first, rest = core[0], core[1:]
    if len(first) < 2 or not is_word(first) or not any(len(w) > 1 and words.proper(w) for w in rest):
        return False
    role = first in words.classes() or first.endswith(lexicon.standing()) or first in _HELPS
    return role or (tag(first) in ("n", "v") and not page.opens(start))


# Verbs that names hold elsewhere (职工帮扶中心).
_HELPS = frozenset({"帮扶", "救助", "支援", "扶贫"})

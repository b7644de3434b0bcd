"""Names read from their ending to the left: 山东恒岳食品有限公司, 市第一人民医院, 恒岳集团."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from unionstats import gazetteer, rx
from unionstats.entities import org_words as words
from unionstats.entities.orgs.brands import branded
from unionstats.entities.orgs.own_names import OF_EACH_CITY, UTILITY, by_itself
from unionstats.entities.orgs.own_names import office as own_office
from unionstats.entities.orgs.page import OFFICER, Page, Reader, Span, foreign, full
from unionstats.entities.orgs.registered import IN_LAW, whole, without_lead
from unionstats.entities.orgs.stems import OFFICES, RESEARCH, Stem, by_number, inside, stem
from unionstats.entities.places.villages import SURNAMES
from unionstats.entities.whole import Trigger
from unionstats.model import Entity, changed
from unionstats.tokens import is_word, tag

_SCHOOLING = frozenset({"school", "hospital", "institute", "mass", "union", "media"})
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
# Towns and villages are called so themselves.
_IN_TOWN_NAMES = frozenset({"厂", "院", "场", "站", "校", "所"})
_TOWN = rx.compile("镇(?![长区痛守静定])|乡(?![村镇土亲下愁贤音])|村(?![民级里委口史务容办])|屯(?!垦)")
# Behind a province they speak of all of a kind: 山西煤矿.
_PLURAL = frozenset(
    {"工业园区", "产业园区", "机场", "产业园", "工业园", "开发区", "高新区", "经开区", "中学", "技师学院"}
)
_PLURAL_ENDS = frozenset("厂矿站所校店")
_PARKS = frozenset({"工业园区", "产业园区"})
# 海南机场数据显示: what tells is one.
_TELLS = rx.compile("(?:数据|公告|发布|公布|披露|财报|年报)")
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
# What a township has one of.
_OF_TOWN = frozenset({"中学", "小学", "幼儿园", "学校"})
# … a village or a quarter, too.
_OF_QUARTER = frozenset({"小学", "幼儿园", "卫生室", "卫生站", "卫生所", "联合工会", "养老院", "敬老院"})
# What trades, behind a place and what it deals in, may be any.
_ANY = frozenset({"公司", "工厂", "矿", "酒店", "商场", "合作社", "超市", "书店", "药店", "餐厅", "专卖店", "连锁店"})
# Not names but ranks: 德国第二大银行.
_RANKED = rx.compile(
    r"[两三四五六七八九十]大(?!处)|(?:第[一二三四五六七八九十0-9]+(?:[大高长]|届中?)|[一二两三四五六七八九十]+[大]?)$"
)
# What is counted names no one (县级工匠学院12所, 石桥县实验学校已有3所), nor do unions founded (保安员工会组建12家).
_NUMBERED = rx.compile(
    r"(?P<founded>已?(?:新?组建|新?成立|新?建[立成]?|创建|设立))?"
    r"(?:(?:已经?)?(?:达到?|有)|已|近|约|共有?|总共|超过?|发展到|增[至加]到?)?[0-9一二两三四五六七八九十百千万.,]{1,9}[余多]?[家所个座处间](?![一-龥])"
)


@cache
def readers() -> tuple[tuple[Reader, Trigger], ...]:
    """What reads the names, with what stands in a paragraph that has one."""
    return ((_named, words.ending()),)


_SCHOOLS = ("小学校", "中学校", "大学校")


def _named(page: Page) -> Iterator[Span]:
    """Names read from their ending to the left: 山东恒岳食品有限公司, 市第一人民医院, 恒岳集团."""
    text, table = page.text, words.endings()
    for m in words.ending().finditer(text):
        end = m.end()
        if text.startswith("长", end) and text.endswith(_SCHOOLS, 0, end):  # 石桥镇中心小学|校长
            end -= 1
        for suffix, kind in table.get(text[max(0, end - 2) : end]) or table[m[0]]:
            if text.endswith(suffix, 0, end) and (suffix != "子公司" or page.tokens.is_edge(end - len(suffix))):
                counted = _NUMBERED.match(text, end)
                names_none = counted and (kind == "union" or not counted["founded"])
                if names_none or not page.whole_end(end):
                    break
                span = _grow(page, end - len(suffix), suffix, kind)
                if span and kind == "firm":
                    span = without_lead(page, span, end - len(suffix), end)
                if suffix.endswith(IN_LAW):
                    span = whole(page, span, end - len(suffix), end)
                if span:
                    yield changed(span, name=span.name[:-3] + "工会联合会") if suffix == "工联会" else span
                break


def _grow(page: Page, stop: int, suffix: str, kind: str) -> Span | None:
    """The name whose ending ``suffix``, a word of class ``kind``, begins at ``stop``; None where there is none."""
    office = suffix in OFFICES
    if office and _is_no_office(page, stop, suffix):
        return None
    left = stem(page, stop, inside(suffix, kind))
    above = left.known is not None and left.known.kind in ("government", "firm")
    if office and (not (left.place or left.level or above) or not (left.core or above)):
        return own_office(page, left, stop + 1) if suffix == "局" and left.core and not left.known else None
    end = stop + len(suffix)
    if _ends_other(page, left, suffix, end) or (left.core and _tells_kind(left, suffix, kind)):
        return None
    if left.known:
        return None if _is_of_class(left, suffix) else _of_known(page, left, kind, end)
    if left.level:
        any_union = suffix == "工会" and left.core and left.core[-1].endswith(_HAVE_UNIONS)
        named = kind == "mass" or (kind == "union" and not any_union)  # 县民营企业|工会: those of each
        return None if not named and _is_of_class(left, suffix) else _of_level(page, left, suffix, kind, end)
    if left.place:
        return _of_place(page, left, suffix, kind, end)
    return by_itself(page, left, suffix, kind, end)


_HAVE_UNIONS = ("企业", "单位", "街道", "社区")


def _is_of_class(left: Stem, suffix: str) -> bool:
    """Does a word before the ending tell the class, so that it names none: 县|农业|企业?"""
    trades = len(left.core) > 1 and left.core[-1] == "产业" and suffix.endswith("中心")  # 县|茶叶|产业|服务中心
    of_works = left.core[:1] == ["重点"] and suffix in _OF_WORKS  # 市|重点|工程|办公室
    return any(_is_class(w, suffix) for w in left.core[1 if of_works else 0 : -1 if trades else None])


def _is_class(word: str, suffix: str) -> bool:
    """Does ``word`` tell the class of a body: 民营|医院; not for whom an office is there (企业|服务中心)?"""
    served = (word in _SERVED and suffix.endswith(_FOR_SOME)) or (word in _STUDIED and suffix in RESEARCH)
    served = served or (word in _PRESS and suffix == "集团")  # 深圳|报业|集团
    return words.generic().get(word, False) and not served


_PRESS = frozenset({"报业", "出版", "影视", "演艺"})
_SERVED = frozenset(
    {
        *("职工", "员工", "农民工", "企业", "中小企业", "民营企业", "乡镇企业", "国有企业", "外资企业", "外商", "外资"),
        *("事业", "单位", "机关", "行业", "产业", "城市", "城镇", "平台", "国有", "个体", "非公", "犯罪"),
    }
)
_STUDIED = frozenset({"农村", "城市", "城镇", "区域", "产业", "企业", "职工", "政治", "军事", "媒体"})
_FOR_SOME = ("中心", "局", "处", "办公室", "委员会", "领导小组")
_OF_WORKS = ("办公室", "指挥部", "中心", "局")


def _is_no_office(page: Page, stop: int, suffix: str) -> bool:
    """Is the ending of an office a piece of another word: 农业局|局长, 布局, 部署?"""
    held = page.word_at(stop)
    if held.startswith((suffix + "长", suffix + "员")) or page.text[stop - 1 : stop] == suffix:
        return True
    return held.endswith(_NO_OFFICE) or tag(held) in ("v", "i", "l")


def _ends_other(page: Page, left: Stem, suffix: str, end: int) -> bool:
    """Is the ending that of something else: 石桥县马厂|镇, 市中医院|党委书记, a listed name?"""
    if suffix == "委":
        if page.text[end - 2] in "党纪团" and OFFICER.match(page.text, end):  # 市中医院|党委书记
            return True
    elif suffix == "中心" and (_IN_THE_MIDDLE.match(page.text, end) or "".join(left.core).endswith(_ROLES)):
        return True  # 新青岭|中心花园, 青岭国际航运|中心
    elif suffix == "高铁站" and _LOT.match(page.text, end):
        return True  # 恒岳公司青恒高铁|站前四标
    elif suffix == "矿井" and page.text[end : end + 1] in ("深", "下", "口"):
        return True  # 石桥煤矿|井深150米
    elif (suffix in _BUILT or suffix == "中心") and _PROJECT.match(page.text, end):
        return True  # 恒岳商贸城|项目总投资9亿元: what is built, and nobody yet
    elif suffix in _IN_TOWN_NAMES and _TOWN.match(page.text, end):
        return True  # 石桥县马厂|镇, 石桥县何家院|村
    elif suffix == "海关" and (p := page.place_at_end.get(end)) and page.text.endswith(_FIRMS, 0, p.start):
        return True  # 锦州供电段|山海关|供电车间; but 舟山|海关
    if end not in page.known_at_end or (own := page.known_at_end[end].start) <= left.start:
        return False
    return not (left.place or left.known or left.level) or page.text[own - 1] in "和与"  # 恒岳电视台和|国家教委


_BUILT = frozenset(
    {"商贸城", "商城", "产业园", "工业园", "产业园区", "工业园区", "物流园", "科技园", "市场", "广场", "酒店"}
)
_PROJECT = rx.compile(
    "(?:建设|改造|[一二三]期)?(?:项目|工程)(?!部|公司|局|处|办|指挥)"
    "(?:，?(?:计划|预计|将|拟)?由|、|[^，。；、的]{0,3}?(?:总?投资|占地|总?用地|位于|建成|开工|规划|总?建筑面积))"
)
# What a city is to a country.
_ROLES = ("政治", "经济", "金融", "航运", "贸易", "商贸", "商业", "消费", "交通", "枢纽", "制造", "科创", "能源")
# What lies in the middle, or is the chief one of its kind.
_IN_THE_MIDDLE = rx.compile(
    "花园|公园|广场|小学|中学|学校|幼儿园|校|医院|卫生院|敬老院|血站|城[区市镇]|[区村镇城点线]|地[区带段]|商务|位置|任务|工作(?!人员|者|专班|组|队|站|室)|思想|组(?![织建成团])|户(?!外)"
)
_LOT = rx.compile("[前后](?:第?[0-9一二三四五六七八九十]{1,3}标|工程|标段)")


def _tells_kind(left: Stem, suffix: str, kind: str) -> bool:
    """Do the words before the ending tell only which kind it is, or what is done: 世界|地质公园, 上|大学, 矿级|工会?"""
    core, last = left.core, left.core[-1]
    if suffix == "小学" and last == "中":
        return True  # 石桥市|中小学
    if kind == "union" and (last.endswith(("级", "总工会")) or last in _UNIONISES):
        return True  # 矿级工会, 石桥县总工会|工会会员, 在沃尔玛建工会
    if (kind == "school" or len(suffix) == 1) and last[-1] in _ACTING and last not in words.generic():
        return True  # not 建设|技师学院
    if left.place or left.known:
        return False
    if suffix in RESEARCH or (suffix.endswith("中心") and not left.level):
        return "和" in core or "与" in core
    return suffix == "总会" and not left.level and _is_person(last)  # 王建国|总会多干一小时


_FIRMS = ("公司", "集团", "局", "段", "厂")
_UNIONISES = frozenset({"建", "入", "组建", "成立", "培训", "指导"})


def _of_known(page: Page, left: Stem, kind: str, end: int) -> Span | None:
    """The name of what a listed body has: 恒岳集团|铸造公司, 国网|泰州|供电公司工会."""
    text, k = page.text, left.known
    assert k is not None
    if k.kind == "school" and not text.startswith(k.name, k.start):
        above = page.place_at_end.get(left.start)
        if (kind == "hospital" and not left.core) or (kind == "school" and above):
            # 同济|医院, 重庆|南开|融侨中学: not what the list has for the short name
            start = page.headed(above) if above else left.start
            return Span(start, end, "name", kind, text[start:end], place=above)
    firm = k.kind == "firm"
    head = text[left.start : k.end] if firm else k.name
    if firm and left.place and not foreign(left.place):  # 国网|泰州|供电公司工会: of the place in its name
        return Span(left.start, end, "name", kind, head + text[k.end : end], place=left.place)
    if firm and kind == "firm" and (start := branded(page, left.start)) < left.start:  # 国能|神东煤炭|集团公司
        there = next((p for p in page.places if p.start == left.start), None)  # 湖南恒岳|衡阳钢管|有限公司
        return Span(start, end, "name", kind, text[start:end], place=there)
    # 恒岳大学株洲附属学校: where it is, not where the university is
    inner = next((p for p in page.places if k.end <= p.start and p.end < end and kind in _TAUGHT), None)
    return Span(left.start, end, "name", kind, head + text[k.end : end], known=k.known, place=inner)


_TAUGHT = ("school", "hospital")


def _of_level(page: Page, left: Stem, suffix: str, kind: str, end: int) -> Span | None:
    """The name that a level heads: 市|第一人民医院, 县|苗绣协会."""
    text = page.text
    told = suffix in words.bodies() or (suffix in words.direct() and suffix not in OF_EACH_CITY)
    never = kind in _NEVER_BARE and not suffix.endswith(("剧团", "舞团", "乐团"))
    if not left.core and (never or (kind in _SCHOOLING and not told)):
        return None
    if kind == "firm" and all(w in words.generic() for w in left.core) and not UTILITY.match("".join(left.core)):
        return None
    return Span(left.start, end, "level", kind, "{}" + text[left.start + len(left.level) : end], level=left.level)


_NEVER_BARE = frozenset({"firm", "team", "event", "park", "world"})


def _is_person(word: str) -> bool:
    called = word[0] in SURNAMES and 1 < len(word) < 4 and not is_word(word)
    return called or tag(word).startswith("nr") or word.endswith(_ADDRESSED)


_ADDRESSED = ("师傅", "老师", "医生", "书记", "主任", "队长", "班长", "厂长", "经理", "教授", "大姐", "大哥")


def _of_place(page: Page, left: Stem, suffix: str, kind: str, end: int) -> Span | None:
    """The name that a place heads: 山东恒岳食品有限公司, 石桥镇小学; None where it tells only what is there."""
    text, p = page.text, left.place
    assert p is not None
    if "总工会" in left.core and kind in _HELPED and _brings_in(left.core[left.core.index("总工会") + 1 :]):
        return None  # 某市总工会|协调|医院
    core = "".join(left.core)
    # 安徽阜阳|师范大学, 湖南湘潭|大学: called after its city
    if p.rule in ("chain", "short") and not full(p) and p.adcode[4:] == "00" and _SCHOOL.fullmatch(core + suffix):
        return Span(left.start, end, "name", kind, text[left.start : end], place=p)
    if _is_classy(left, p, suffix, kind) or (p.rule == "pointer" and p.text.endswith("内")):
        return None  # 国内商业银行: any of them
    branch = _is_branch(page, left, p, suffix)
    nearer = kind == "firm" and _lies_nearer(page, left.start, p)
    if not core:
        town = suffix in _OF_TOWN and (
            (not full(p) and p.adcode[4:] not in ("", "00")) or p.text.endswith(gazetteer.TOWNS)
        )
        town = town or (suffix in _OF_QUARTER and p.text.endswith(gazetteer.LOCAL))
        told = town or branch or suffix in words.direct()
        if not nearer and (not told or _all_of(page, p, suffix, end, town=town)):
            return None
    elif _RANKED.match(core) and not by_number(left.core):
        return None
    if kind == "firm" and (left.core[:1] == ["一"] or (not (branch or nearer) and _any_firm(left, p, suffix, core))):
        return None  # 宁波市一造纸厂
    return _begun(page, left, suffix, kind, end)


_HELPED = ("firm", "hospital", "school")


def _brings_in(core: list[str]) -> bool:
    """Do they tell what a union does with one of a kind (协调|医院), not whom it has that for (职工|医院)?"""
    return bool(core) and (tag(core[0])[:1] == "v" or core[0] in _WORKS_WITH) and core[0] not in words.generic()


_WORKS_WITH = frozenset({"联系", "协调", "委托", "牵线", "对接", "动员"})


def _is_classy(left: Stem, p: Entity, suffix: str, kind: str) -> bool:
    """Does a word before the ending tell the kind, so that it names none: 商业|银行; but 四川煤炭|产业|集团?"""
    if kind in ("union", "mass", "team"):
        return False
    inner = left.core[:-1] if _is_group(left.core, suffix) else left.core
    if "集团" in inner and _is_group(inner[: inner.index("集团")], "集团"):  # 青海省|煤炭|产业|集团|云坪|公司
        inner = inner[inner.index("集团") + 1 :]
    farm = suffix.endswith("场") and len(left.core) > 1  # 大洋国有林场
    return any(_is_class(w, suffix) for w in inner if not ((farm or not p.adcode) and w in ("国有", "国营")))


def _is_branch(page: Page, left: Stem, p: Entity, suffix: str) -> bool:
    """十堰|分公司, of a firm that need not be named in its own paper; 沧州|公司."""
    branch = suffix in _BRANCHES or (suffix in _SEATED and _is_short(p) and not left.core)
    return branch and p.adcode not in ("", "100000") and _stands_alone(page, left.start)


def _lies_nearer(page: Page, start: int, p: Entity) -> bool:
    """沛县的|苏北面粉厂: is it said in what part of ``p`` the one is that is called after it?"""
    own = page.place_at_end.get(start - 1) if page.text[start - 1 : start] == "的" else page.place_at_end.get(start)
    return own is not None and own.place != p.place and own.place.startswith(p.place) and not full(p)


def _is_short(p: Entity) -> bool:
    """十堰|公司, 江苏泰州|公司; not 石桥县|公司."""
    return p.rule == "short" or (p.rule == "chain" and not full(p))


def _all_of(page: Page, p: Entity, suffix: str, end: int, *, town: bool) -> bool:
    """Are all of a kind at the place meant: 山西|煤矿, 上饶市|工业园区, 平都镇|商会?"""
    if p.name == "中国" or (suffix == "银行" and foreign(p)):
        return True
    if _is_province(p) and (suffix in _PLURAL or suffix[-1] in _PLURAL_ENDS) and not _TELLS.match(page.text, end):
        return True  # 山西煤矿
    if not full(p):
        return False
    if suffix in _PARKS:
        return p.adcode[4:] in ("", "00")  # 上饶市工业园区
    return not town and suffix in ("银行", "日报", "基金会", "中学", "集团")


def _is_province(p: Entity) -> bool:
    return p.adcode.endswith("0000") and p.name[-1] != "市"


def _any_firm(left: Stem, p: Entity, suffix: str, core: str) -> bool:
    """Do a place and what it deals in tell only that it is one of those there: 石桥县|茶叶|公司?"""
    if suffix not in _ANY or any(w not in words.generic() for w in left.core):
        return False
    if (core and p.text.endswith(("镇", "乡"))) or UTILITY.search(core):  # 感德镇茶叶合作社
        return False
    return not (suffix == "公司" and core in _OF_COUNTY and full(p) and p.adcode[4:] not in ("", "00"))


def _begun(page: Page, left: Stem, suffix: str, kind: str, end: int) -> Span:
    """The name, from where it begins: behind the zone in which it is, with the short name of the firm above."""
    text, start, p = page.text, left.start, left.place
    assert p is not None
    if kind == "firm":
        if "区" in text[start:end] and (own := _behind_zone(page, start, end - len(suffix))):
            start, p = own.start, own  # 石桥县经开区|安徽恒岳科技公司: where it is stands before its name
        if suffix.endswith(IN_LAW) and p.name.endswith(gazetteer.TOWNS) and any(map(words.proper, left.core)):
            start = max(start, p.end)  # 青莲镇|恒岳纺织有限公司: no register has the town before the name
        if suffix.endswith(_BRANDED) and (left.core or suffix in words.direct()) and not full(p):
            start = branded(page, start)
    return Span(start, end, "name", kind, text[start:end], place=p)


_ZONES = ("开发区", "经开区", "高新区", "工业区", "工业园区", "产业园区", "园区", "新区", "示范区", "保税区")


def _behind_zone(page: Page, start: int, end: int) -> Entity | None:
    """The province or the city after which a firm is called, where its name begins behind that of a zone."""
    text = page.text
    inside = (q for q in page.places if start < q.start and q.end < end and q.rule == "short")
    if found := next((q for q in inside if text.endswith(_ZONES, start, q.start)), None):
        return found
    # 泾县城南工业园区|泾县恒岳鞋业有限公司, 石桥县工业园区|石桥恒岳有限公司: the county again
    county = next((q for q in page.places if q.start == start), None)
    for called in (county.text, county.text[:-1]) if county and full(county) else ():
        again = text.find(called, county.end, end) if county and len(called) > 1 else -1
        if county and again > 0 and text.endswith(_ZONES, start, again):
            return changed(county, start=again, end=again + len(called), text=called, rule="short")
    return None


_SCHOOL = rx.compile(
    "(?:师范|医科?|中医药|理工|科技|职业|技术|职业技术|工程|农业|工业|文理|财经|民族|工商)?(?:大学|学院)"
)
_BRANCHES = ("分公司", "支公司", "分行", "支行")
_SEATED = ("公司", "矿")  # what may be called after where it is alone


def _stands_alone(page: Page, start: int) -> bool:
    """Does a clause begin at ``start``, or does the name of a group end there that has a firm: 恒岳集团|枞阳公司?"""
    return (
        page.opens(start)
        or page.text.endswith("集团", 0, start)
        or page.text[start - 1] in "、和及与"
        or words.stops(page.before(start))
    )


# Firms that bear the short name of the firm above before their place: 大唐|托克托电厂.
_BRANDED = ("公司", "电厂", "煤矿", "卷烟厂", "炼油厂", "水泥厂", "项目部")


def _is_group(core: list[str], suffix: str) -> bool:
    """Is it a group that calls itself one of enterprises (恒岳企业集团), not any such (大型企业集团)?"""
    if not suffix.startswith("集团"):
        return False
    if core[-1:] == ["产业"]:  # 青海省|煤炭|产业|集团
        return len(core) > 1 and all(words.generic().get(w) is False for w in core[:-1])
    named = core[:-1] and core[-1] == "企业"
    return bool(named) and not words.stops(core[0]) and any(w not in words.generic() for w in core[:-1])

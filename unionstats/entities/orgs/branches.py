"""Branches, shops and gangs that a name goes on with: 中国建设银行甘肃省分行, 恒岳机械厂铸造车间."""

from __future__ import annotations

import re
from collections.abc import Sequence

from unionstats import rx
from unionstats.entities import org_words as words
from unionstats.entities.orgs.page import Page, Span, full
from unionstats.model import Entity, changed
from unionstats.tokens import is_word, tag

_BRANCH = rx.compile(
    r"驻?[\u4e00-\u9fa5]{2,9}?(?:分公司|支公司|中心?支(?![队付出])|分行|支行|分局|分院|分校|分会|营业部|办事处|代表处|联络处|直属库|储备库|分库)"
    r"|(?:(?<=公司)|(?<=电[网力])(?<!南方电网))[\u4e00-\u9fa5]{2,5}?供电(?:公司|分?局|所)"  # 贵州电网|毕节供电局
)
# What a department of a city has in its districts: 淮北市公路局|濉溪分局.
_LOCAL_BRANCH = rx.compile(r"[\u4e00-\u9fa5]{2,5}?(?:分局|支局|公安处|大队|分中心|分院|分站|管理部|管理处|办事处)")
# What the union of a province has in its regions: 陕西省总工会|榆林地区办事处.
_UNION_OFFICE = rx.compile(r"驻?[\u4e00-\u9fa5]{2,5}?(?:地区)?(?<!街道)办事处")
_OFFICE_NAME = rx.compile(r"[^各等多个和与及所属下辖设的在其有三两四五六七八九十]{2,4}[分支]局")
# What hospitals and schools have elsewhere: 甲省人民医院乙县分院, 甲大学乙市校区.
_CAMPUS = rx.compile(
    r"[\u4e00-\u9fa5]{2,6}?(?:分院|院区|医院|分校|校区|中学|小学|研究院|研究生院|研究所|创新中心|研究中心)"
    r"|[东南西北]院区?|[东南西北]校区"
)
# … by a name of its own: 石桥小学|青莲分校
_OWN_CAMPUS = rx.compile(
    "(?![的在与和及有为将各一二三四五六七八九两老新])[一-龥]{2,4}(?:分院|院区|分校|校区)|[东南西北][院校]区?"
)
# What a university teaches or looks into, in a house of its own: 恒岳大学|新闻与传播学院, 恒岳大学|人口研究所
_FACULTY = rx.compile(r"(?![与和及])[\u4e00-\u9fa5]{2,10}?(?:学院|学系|研究所|研究院|研究中心)(?![长生派系])")
# The posts of a service in the quarters and towns of its place, by what they are called there.
_POSTS = {
    "法院": rx.compile(r"(?!人民|中心|巡回)[\u4e00-\u9fa5]{2,4}?(?:人民|中心)?法庭|执行局"),
    "市场监管局": rx.compile(r"[\u4e00-\u9fa5]{2,4}?(?:(?:市场)?监管所|分局|所)"),
    "市场监督管理局": rx.compile(r"[\u4e00-\u9fa5]{2,4}?(?:(?:市场)?(?:监管|监督管理)所|分局|所)"),
    "工商局": rx.compile(r"[\u4e00-\u9fa5]{2,4}?(?:工商所|分局|所)"),
    "司法局": rx.compile(r"[\u4e00-\u9fa5]{2,4}?司法所"),
    "税务局": rx.compile(r"[\u4e00-\u9fa5]{2,4}?(?:税务所|税务分局|分局)|稽查局"),
    "国土资源局": rx.compile(r"[\u4e00-\u9fa5]{2,4}?(?:国土(?:资源)?所|分局)"),
    "交警支队": rx.compile(r"[\u4e00-\u9fa5]{2,5}?大队|车管所|车辆管理所"),
    "交警大队": rx.compile(r"[\u4e00-\u9fa5]{2,4}?中队|车管所"),
    "公安局": rx.compile(
        r"[\u4e00-\u9fa5]{0,8}?(?:指挥中心|反诈(?:骗)?中心|诈骗中心|情指中心|管理中心|看守所|拘留所|戒毒所|车管所|车辆管理所)|出入境管理(?:局|处|[支大]队)"
    ),
    "公安厅": rx.compile(r"[\u4e00-\u9fa5]{2,4}?管理(?:总?局|总队)|交管局"),
    "铁路公安处": rx.compile(r"[\u4e00-\u9fa5]{2,5}?派出所"),
}
_POST_ENDS = frozenset(end[-2:] for end in _POSTS)
# What the departments of the country call theirs in the provinces: 海关总署广东分署, 财政部驻江苏专员办.
_FIELD_OFFICE = rx.compile(
    r"驻?[\u4e00-\u9fa5]{2,9}?(?:分署|分局|分会|监管局|管理局|监察局|调查(?:总队|队(?![员长]))|特派员办事处|特派办|专员办事处|专员办|办事处|代表处)"
)


# What a firm calls its shops after where they stand, and its gangs after what they do and their numbers.
_OUTLET = rx.compile(
    r"[\u4e00-\u9fa5]{2,5}?(?:分店|支行|加油站|分理处|营业所|(?<=[路街巷门桥湖山江城园区镇])店(?![长员铺主家里内]))"
)
_WORKS = (
    "掘进|综掘|综采|采煤|采掘|采矿|选矿|选煤|洗煤|充填|开拓|运输|通风|机电|采油|采气|钻井|井下|测井|物探"
    "|压滤|浮选|重介|洗选|破碎|磨矿|烧结|球团|焙烧|转炉|高炉|电炉|连铸|热轧|冷轧|清花|梳棉|并粗|粗纱|细纱|络筒|整经|浆纱|布机|织布|印染|染整"
    "|安装|检修|维修|准备|作业|铸造|锻造|热处理|机加工?|总装|装配|焊接|炼钢|炼铁|轧钢|炼焦|电解|动力"
)
_ORDER = "[一二三四五六七八九十]"
_POWER = "(?:供电|配电|变电|输电|运维|运检|检修|抢修|营销|营业|抄表|用电)"
GANG = rx.compile(
    rf"(?:(?<=矿)(?:[洗选]煤|机修|矸石)厂(?:(?:{_WORKS})车间)?|(?:女子|青年|巾帼)?(?:{_WORKS})(?:管理)?第?[一二三四五六七八九十0-9]{{0,2}}(?:[大中]?队|车间|工区|区队|分厂)"
    rf"|(?:{_WORKS})(?:管理|作业)?[一二三四五六七八九十]{{1,2}}区"
    r"|第[一二三四五六七八九十0-9]{1,2}(?:车间|分厂|项目(?:经理)?部|工区|工程队|作业区|队)"
    r"|[〇○零一二三四五六七八九十]{1,4}(?:车间|分厂|工区)|(?<=[厂矿田])[一二三四五六七八九十]{1,2}[队区]"
    # 恒岳集团|青石三矿, 青岭供电局|配电二所
    rf"|(?:第{_ORDER}{{1,2}})?(?:运输|车务|工务|电务|机务|车辆|大修|检修|施工|供电)段"  # 恒岳运输公司|第三运输段
    # 恒岳供电公司|青岭营业班
    r"|(?<=[司团厂矿段所站局])(?:(?![的在与和及有为将各一二三四五六七八九])[\u4e00-\u9fa5]){0,5}(?:营业|作业|运维|检修|机修|抢修|维修|配电|变电|输电|巡线|巡检|采油|焊接|装配|钳工|电工|焊工|车工|叉车|天车|行车|仪表|炉前|化验|检验|质检|包装|调度|装卸|点检|保养|乘务|锅炉)[一二三四五六七八九十]?班(?!长)"
    # 恒岳送变电公司|青岭巡检站
    r"|(?<=公司)(?:(?![的在与和及有为将各])[\u4e00-\u9fa5]){2,3}(?:巡检|运维|集控|操作|维操|监控)站"
    # 恒岳炼钢一厂冶炼作业区|电炉甲班
    r"|(?<=[厂矿区间])[\u4e00-\u9fa5]{0,3}[甲乙丙丁]班(?!长)"
    # 恒岳公司柳州地铁3号线项目部|二分部, 项目经理部|测量班
    rf"|(?<=[项经][目理]部)(?:第?{_ORDER}{{1,2}}(?:分部|工区)|[\u4e00-\u9fa5]{{2}}[班组队])"
    rf"|(?!{_ORDER})[\u4e00-\u9fa5]{{2}}{_ORDER}{{1,2}}矿|{_POWER}{_ORDER}{{1,2}}所"
    # 中国电科|14所
    rf"|(?<=[科团])第?(?:[0-9]{{2,3}}|{_ORDER}{{2,3}})(?:研究)?所"
    rf"|(?<=[农林牧]场)第?{_ORDER}{{1,2}}管理区)(?![长员里内中])"
)


# A site, not who acts: 在恒岳机械有限公司铸造车间.
_GANG_SITE = ("在", "走进", "来到", "到", "于")


# What a firm has that is neither where it makes things nor in its offices: what it is for tells it from all others.
_UNIT = (
    "(?:[一-龥]{2,4}(?:事业|作业)|运输|动力|自动化|物流|储运|品质|质检|设备|安环)部"
    "|(?:技术|研发|检修|维修|质检|检测|检验|物流|能源|配送|客服)中心|(?:中央|技术|汽车|工程|设计)?研究院|设计院"
)


# A shop by what is made there (恒岳酒厂|制酒十二车间), a gang by what it does, an office of a mine or a works.
_SHOP = rx.compile(
    r"(?:(?![的在与和及有为将各几两多该其等个条座家把被对向从到由给让使本])[\u4e00-\u9fa5]){2,7}?(?:车间|作业区|工区|工段|大队|救护队|(?<![工新老建各])厂(?![家房区址商]))(?![长员里内中])"
    rf"|(?!{_ORDER})[\u4e00-\u9fa5]{{2}}{_ORDER}{{1,2}}队(?![长员])|[0-9]{{1,3}}路车队"
    "|(?<=矿)(?:采矿场|(?:通风|运输|机电|准备|安装|开拓|保运)区(?![长域段间内里]))"
    "|(?<=[司厂矿段局站])(?:检修室|维修室|(?:投递|作业|检修|运行|维修)部)(?![长技学研员室门内里])"
    "|(?<=[司团厂矿段局站])(?:机电|通风|运输|地测|掘进|供电|维修|检验)科(?![长技学研员室门内里])"
    rf"|{_UNIT}(?![长门内里副主经])"
    rf"|(?<=[司团])(?!股份|有限|责任|控股|集团|总|中国|中华|国家)(?:第?{_ORDER}{{1,2}}|(?:(?![的在与和及有为将各几两多该其等个条座家])[\u4e00-\u9fa5]){{2,6}}?)(?:工程)?(?:有限|[分子])?(?<!总)公司(?![\u4e00-\u9fa5]{{0,6}}公司)"
)
# What is no name of a shop: how it is, what is done with it.
_ANY_SHOP = frozenset(
    (
        *("生产", "加工", "标准化", "自动化", "数字化", "智能化", "现代化", "智能", "无尘", "洁净", "闲置", "扶贫"),
        *("示范", "优秀", "先进", "全体", "主要", "其他", "所有", "相关", "部分", "重点", "基层", "一线", "骨干"),
        *("老", "新", "旧", "大", "小", "原", "青年", "突击", "劳模"),
    )
)
# jieba's tags of the words (pronouns, prepositions, …) that stand in no name; in the name of a shop a number may.
_NO_NAME = frozenset("rpcudq")
_NO_NAME_NOR_NUMBER = _NO_NAME | {"m"}


_BELOW = ("厂", "公司")
# What acts though somebody is there: 在恒岳集团炼铁厂|，记者看到…
_STANDING = (*_BELOW, "院", "中心", "事业部")


def _shop(page: Page, s: Span) -> re.Match[str] | None:
    m = _SHOP.match(page.text, s.end)
    if m is None or (not m[0].endswith(_STANDING) and page.text.endswith(_GANG_SITE, 0, s.start)):
        return None
    if m[0].endswith("公司") and any(p.start == s.end for p in page.places):
        return None
    inside = page.tokens.words_between(s.end, m.end())[:-1]
    kinds = words.generic()
    none = any(
        (w in _ANY_SHOP and m[0] != "自动化部") or w in _BUILDS or tag(w)[:1] in _NO_NAME or kinds.get(w, False)
        for w in inside
    )
    # 恒岳煤矿|加快主线厂, 恒岳集团|兼并公司
    end = next((e for e in _BELOW if m[0].endswith(e)), "")
    acts = end and any(words.stops(w) and (end == "公司" or w + end != m[0]) for w in inside)
    # 恒岳集团|培训青岭公司职工
    acts = acts or (end and not words.proper("".join(inside[:1])) and any(map(words.proper, inside[1:])))
    return None if none or acts or (end and kinds.get(m[0].removesuffix(end), False)) else m


def _outlet(page: Page, s: Span) -> Span | None:
    """The shop, the petrol station or the gang behind the firm that it is of: 恒岳超市有限公司|解放路分店."""
    m = GANG.match(page.text, s.end)
    if m and page.text.endswith(_GANG_SITE, 0, s.start):
        return None
    if not m and (m := _OUTLET.match(page.text, s.end)):
        inside = page.tokens.words_between(s.end, m.end())[:-1]
        if any(map(words.stops, inside)):
            return None
    if not m and not (m := _shop(page, s)):
        return None
    if not page.whole_end(m.end()) or "{}" in s.name:
        return None
    # 中国银行|宿松|支行 and 恒州供电段|青岭|供电车间 are there, 恒岳超市有限公司|解放路分店 where the firm is
    end = m.end()
    named = (
        p
        for p in page.places
        if p.start == s.end and (page.text[p.end : end] in _OFFICES or m[0].endswith((*_WORKSHOPS, *_BELOW)))
    )
    there = next((p for p in named if not p.adcode.endswith("0000")), s.place)  # a street called like a province
    name = page.text[s.start : m.end()] if m[0].endswith(_BELOW) else s.name + m[0]
    known = None if there or m[0].endswith(_OFFICES) else s.known  # 新疆油田|采油二厂 is where that is
    return changed(s, form="name", end=m.end(), name=name, place=there, known=known)


# What a group has somewhere, right behind where it is: 恒岳集团|合肥|空调基地, 恒岳通信集团|湖南|有限公司.
_THERE = rx.compile(
    r"(?:[\u4e00-\u9fa5]{0,6}?(?P<works>工厂|分厂|基地|仓(?![库储])|园区|[煤铁铜金]?矿(?![区山石井工难业产泉物])|(?:物流|产业|科技|工业)园(?!项目|建设|[一二]期)|(?:配送|分拨|转运|物流|数据|研发|技术|检修)中心|研究院|项目(?:经理)?部|[牧农]场|电厂|码头|店(?![员铺主家])|(?P<firm>[分子]?(?<!总)公司)|(?P<stop>[东西南北]?车?站(?![点台位])))(?![长内外里中])|有限(?:责任)?公司(?![\u4e00-\u9fa5]{2,6}?[分支]公司))"
)
# … by a name of its own: 恒岳重工公司|青岭基地
_OWN_WORKS = rx.compile(
    "(?P<own>(?![的在与和及有为将各一二三四五六七八九两老新])[一-龥]{2,3})(?:工厂|分厂|基地)(?![长内外里中])"
)
# What is done there, or how much of it is there: no part of a name.
_BUILDS = frozenset({"新建", "投资", "建设", "兴建", "建成", "建", "建立", "扶贫", "有"})


_RAILWAYS = ("铁路局", "局集团公司", "局集团有限公司")


def _works(page: Page, s: Span) -> Span | None:
    """The works of a group behind the place where they are."""
    p = next((p for p in page.places if p.start == s.end), None)
    if p is None and (own := _OWN_WORKS.match(page.text, s.end)) and not is_word(own["own"]):
        named = page.tokens.words_between(s.end, own.end())[:-1]
        if page.whole_end(own.end()) and not any(w in _BUILDS or words.stops(w) for w in named):
            return changed(s, form="name", end=own.end(), name=s.name + own[0], known=None)
    m = _THERE.match(page.text, p.end) if p and "{}" not in s.name else None
    if p is None or m is None or not page.whole_end(m.end()):
        return None
    inside = page.tokens.words_between(p.end, m.start("works")) if m.start("works") > p.end else ()
    if any(tag(w)[:1] in _NO_NAME_NOR_NUMBER or w in _BUILDS for w in inside):
        return None
    above = ("公司", "集团") if m["firm"] else _RAILWAYS if m["stop"] else ""  # not 国家电网|甘肃省|电力公司
    if not page.text.endswith(above, 0, s.end) or p.name == "中国":
        return None
    return changed(s, form="name", end=m.end(), name=page.text[s.start : m.end()], place=p, known=None)


def has_branch(text: str, place: Entity) -> bool:
    """Whether the name of a firm's branch stands behind a place: 中国石油吉林销售公司|白城|分公司."""
    return text.startswith(_BRANCHES, place.end)


_BRANCHES = ("分公司", "支公司", "中心支公司", "供电公司")


def named_last(text: str, within: Sequence[Entity]) -> Entity | None:
    """The last place in a firm's name said in full, in brackets or before a branch: 恒昶风能（苏州）公司."""
    for p in reversed(within):
        if full(p) or (p.adcode != "100000" and (text[p.start - 1] in "（(" or has_branch(text, p))):
            return p
    return None


# What a bank has in the cities and counties, right behind whose names it is called so.
_OFFICES = ("支行", "分理处", "营业所", "分店", "加油站")
_WORKSHOPS = ("车间", "工区", "作业区", "工段")


def _stops(word: str) -> bool:
    """Is ``word`` none that a branch is called by: 石桥小学|开设|分校; 甘露, too, is a verb to the dictionary."""
    return words.stops(word) and not (tag(word) == "v" and word[0] not in _FOUNDS)


_FOUNDS = frozenset("新扩改筹共创开成设建组兴办挂合托联增分搬迁入拟计将已")


def _post(page: Page, s: Span) -> Span | None:
    """The post of a service, or the house of a university, behind its name: 某县人民法院|石桥人民法庭."""
    written = page.text[s.start : s.end]
    if s.kind == "school":
        there = any(p.start == s.end for p in page.places)
        pattern = _FACULTY if written.endswith("大学") and not there else None
    else:
        known = written[-2:] in _POST_ENDS
        pattern = next((p for end, p in _POSTS.items() if written.endswith(end)), None) if known else None
    m = pattern.match(page.text, s.end) if pattern else None
    if m is None or not page.whole_end(m.end()):
        return None
    inside = page.tokens.words_between(s.end, m.end())[:-1]
    if any(words.stops(w) and w not in _IN_POSTS and w not in words.wishes() for w in inside):
        return None
    return changed(s, end=m.end(), part=m[0], base=s.kind)


# What stands in such a name though others begin behind it: 新闻|与|传播学院, 反|电信网络诈骗中心.
_IN_POSTS = frozenset({"和", "与", "及", "反", "人口", "执行", "第一", "第二", "第三"})


def branch(page: Page, s: Span) -> Span | None:
    """The branch named by its place behind the organization ``s``: 中国建设银行甘肃省分行."""
    if post := _post(page, s):
        return post
    home = s.known is not None and s.known.place == "中国"
    below = _LOCAL_BRANCH if s.kind == "government" else _UNION_OFFICE if s.name == "{}总工会" else None
    if below and s.form in ("place", "level") and (local := below.match(page.text, s.end)):
        named = next((p for p in page.places if p.start == s.end), None) or _OFFICE_NAME.fullmatch(local[0])
        if not named or not page.whole_end(local.end()):
            return None
        there = named if local[0].endswith("公安处") and isinstance(named, Entity) else s.place
        return changed(s, end=local.end(), name=s.name + local[0], place=there)
    if s.kind == "firm" and (outlet := _outlet(page, s) or _works(page, s)):
        return (_outlet(page, outlet) if outlet.name.endswith(_WORKSHOPS) else None) or outlet  # 线路车间|青岭线路工区
    wide = home and s.kind in ("government", "mass")
    campus = s.kind in ("hospital", "school")
    pattern = _BRANCH if s.kind == "firm" else _CAMPUS if campus else _FIELD_OFFICE if wide else None
    m = pattern.match(page.text, s.end) if pattern else None
    if not m or not page.whole_end(m.end()):
        return None
    at = s.end + (m[0][0] == "驻")
    place = next((p for p in page.places if p.start == at and p.end < m.end()), None)
    written = page.text[s.start : s.end]  # 中国红十字会浙江分会, not of its 总会
    own = (s.kind == "mass" and written.startswith("中国")) or (s.place and "{}" in s.name)  # 石家庄市人民医院|正定院区
    own = own or written.endswith("有限公司")
    name = written if own else s.name
    if campus and place is None and _OWN_CAMPUS.fullmatch(m[0]):
        inside = page.tokens.words_between(s.end, m.end())[:-1]
        if m[0][0] in "东南西北" and len(m[0]) < 4:
            return changed(s, end=m.end(), part=m[0], base=s.kind)
        return None if any(map(_stops, inside)) else changed(s, end=m.end(), name=s.name + m[0], known=None)
    known = place and "{}" not in name
    return changed(s, form="name", end=m.end(), name=name + m[0], place=place, known=None) if known else None

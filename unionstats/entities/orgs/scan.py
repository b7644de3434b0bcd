"""Spans of a paragraph that name an organization, before the article's context says which one.

Bodies of a place follow the place (衡水市总工会) or its level (市总); other names are read from their ending;
what points back to them (该集团) is in ``pointers``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from unionstats import gazetteer, rx
from unionstats.entities import org_words as words
from unionstats.entities.orgs import (
    abroad,
    banks,
    bureaus,
    councils,
    names,
    numbers,
    parties,
    plant_unions,
    ports,
    quoted,
    streets,
    subsidiaries,
    tellers,
    trades,
    unions,
    workshops,
)
from unionstats.entities.orgs.branches import branch
from unionstats.entities.orgs.own_names import OF_EACH_CITY
from unionstats.entities.orgs.page import OFFICER, Form, Page, Reader, Span, foreign, full
from unionstats.entities.places.villages import KINDS, NO_NAME
from unionstats.entities.whole import Trigger
from unionstats.model import Entity, changed

# Behind a level or a place 总 is the trade union's short form, unless it begins another word (市总面积, 省总队).
_NOT_UNION = (
    "体额量数计和面人产收规值局队站部裁经医院公商书决冠支成馆社行店装长价要算预库辖"
    "会供需共储存销耕用务领代教督监台署则编"
)
_COUNTS = "统计(?!局|员|师|学|年鉴|数)"  # 市总|统计; 总统 is a word, too
# 市总|会同县总, 市总|和市人社局, 市总|要求: what a union does or has, though other totals begin so, too
_BESIDE = "和(?=[省市县区州街乡镇各]|[一-龥]{2,6}(?:局|委|部|厅|总工会|[县市区]总|集团|公司))"
_DOES = (
    "成立|要求|决定|面向|支[持援]|收到|规[定范]|领[导衔]|公[布开示职]|经济部|经济技术部|经费审查|产业工[会人]|教科文卫"
    "|社会联络|社会工作|书记处|商请|编[印写发]|督[导促]|计划(?!数|量|招|为|投资)|则(?=[一-龥])"
)
_TOGETHER = f"(?:会[同商签](?!会)|{_COUNTS}|(?<!全.总)(?:{_BESIDE}|{_DOES})(?!总))"
_UNION = rx.compile(
    rf"总(?!工(?!人))(?:(?=经审(?!批)|{_TOGETHER})|(?![{_NOT_UNION}统]|投(?!入(?:[资经专][金费项]|帮扶|慰问|启动|[近约超]?[0-9]))|票|客流|户[数籍]|里程|吞吐|播[放种]|进出口|出[票口栏货]|贷款|存款|交易|成交|负债|保费|参保"
    "|货[运物]|旅[客游]|游客|发电|装机|车[流位次]|床位|能耗|热度|点击|阅读量))"
)
# Who goes out for a firm or a union: 恒岳集团|青年突击队, 芜湖市总工会|劳模宣讲团; not several of them (突击队12支).
_TEAM = (
    "(?:劳模|劳动模范|工匠|职工|员工|党员|青年|巾帼|女工|法律|公职|技术|创新|文艺|健康|爱心)*"
    "(?:突击队|(?:志愿)?服务队|宣讲团|讲师团|服务团|律师团|艺术团|合唱团|文工团)(?![员长]|[0-9]{1,4}[余多]?[支个])"
)
_SQUAD = "(?:第?[一二三四五六七八九十]{1,2}[大中]队)"
# Parts of an organization that its name goes on with; 集团工会 and the like are organizations of their own.
PART = rx.compile(
    r"(?:工会)?女(?:职工?|工)(?:工作)?(?:委员会|委(?!员))|(?:机关|直属机关|(?<=办事处)联合)?工会(?:工作委员会|工委|委员会|联合会)?(?!会员|主席|干部|工作)|工会(?=会员|主席|干部|工作)"
    r"|(?:工会)?(?:扶贫集团|帮扶集团)(?:驻乡|驻村|驻镇)?(?:工作队)?"
    r"|(?:驻[乡村镇])?(?:扶贫|帮扶|驻村|驻乡|乡村振兴)?工作队"
    r"|(?:困难)?职工(?:帮扶|服务|活动|维权)(?:服务|帮扶)?(?:和保障)?中心|工人文化宫|工人疗养院|工人俱乐部"
    r"|(?:(?<=工会)|(?<=[省市县区州旗]总))(?:帮扶中心|职工大学)"
    r"|(?:(?<=总工会)|(?<=[省市县区州旗全]总))(?:经(?:费审查委员会|审会|审委(?:员会)?|审办)|(?:宣教|宣传教育|女职工|权益保障|生活保障|劳动(?:保护|和?经济工作)"
    r"|生产保护|法律(?:工作)?|法工|基层(?:组织)?(?:工作|建设)|经济(?:技术|工作)|财务|民主管理|网络工作|帮扶)部(?!副?[部处]长|负责|获悉|了解|得知|统计|[长门署位分]))"
    r"|(?:委员会)?办公室(?!主任|副主任|工作)|新闻办(?:公室)?|党委|党组|纪委|团委"
    rf"|(?:交通警察|交警|刑警|刑侦|治安|特警|巡特警|禁毒|网安|森林消防|消防)(?:支队|大队|总队){_SQUAD}?|(?<=[大支]队){_SQUAD}"
    r"|(?:(?<=公安局)|(?<=公安厅)|(?<=公安分局))(?!成立|组建|设立|抽调|出动|派出|组织|指挥|调集|所属|下属|联合|会同|的)[\u4e00-\u9fa5]{2,6}?派出所"
    r"|(?:(?<=局)|(?<=厅)|(?<=委员会))(?!成立|组建|设立|抽调|出动|派出|组织|指挥|调集|调派|所属|下属|下设|联合|会同|协同|配合|带领|[的长副党各等与和及]"
    r")(?:(?!和|与|及|的|各|等|从|对|向|由|给|将|把|多个|出动|派出|组织|联合|会同)[\u4e00-\u9fa5]){2,9}?(?:[（(][\u4e00-\u9fa5]{2,6}[)）])?(?:总队|支队|大队|中队)"
    rf"{_SQUAD}?"
    r"|[分支]工会(?!主席|会员|干部|小组)"
    r"|[一二三四五六七八九十]{1,3}(?:院|局|厂|矿|公司)(?!长)(?:工会)?|[0-9]{3,4}厂(?!长)|(?<=[质矿勘查探]局)第?[一二三四五六七八九十0-9]{1,3}大?队(?!长|员)"
    r"|(?:(?<=科院)|(?<=科学院))(?:(?![的等各和与及、专院在对将据为是表指有]|研究员|研究所)[\u4e00-\u9fa5]){2,8}?所(?![长属在有以需谓得作述])"
    r"|(?:(?<=景区)|(?<=名胜区)|(?<=度假区)|(?<=旅游区)|(?<=保护区)|(?<=公园)|(?<=园区))(?:管委会|管理委员会|(?:保护)?(?:管[理护]局|管[理护]处|管护中心|管理站|保护站|管理所|服务中心))(?!长)"
    # 芜湖市总工会|职业介绍服务中心, but not 总工会|建设服务中心
    # 市总|互助保障指导中心
    r"|(?:(?<=总工会)|(?<=[省市县区州旗]总))(?![建设成立组新增开创办启打投推筹培选聘支委联走深慰看依通经由到借利围])"
    r"(?:(?![在为把将与和投于向对的了等])[\u4e00-\u9fa5]){2,8}?(?:服务|培训|指导|援助|维权|信息|介绍|疗养|帮扶|救助|保障)中心"
    r"|志愿(?:者|服务)?队|志愿服务总队|医疗队|救援队"
    rf"|{_TEAM}"
    r"|附属(?:第?[一二三四五六七八九十])?(?:(?![与和及的在])[\u4e00-\u9fa5]){0,8}(?:医院|中学|小学|学校|幼儿园)|附属医院|[一二三四五六七八九]?附(?:[中小]|[一二三四五六七八九]?院)(?!长)|研究生院|新闻中心"
    r"|(?<=[宫院校学])(?:图书馆|博物馆|艺术团)(?!长)"
)
_PART_KIND = {
    "工会": "union",
    "工会委员会": "union",
    "工会联合会": "union",
    "工委": "union",
    "工会工作委员会": "union",
    "医院": "hospital",
    "中学": "school",
    "小学": "school",
    "公司": "firm",
    "行": "firm",
    "厂": "firm",
    "派出所": "government",
    "所": "institute",
}
_FORMS: tuple[Form, ...] = ("own", "known", "place", "level", "name", "alias", "pointer", "bare", "unit", "department")


# 恒岳集团|各级工会: its unions together, as its union
_EVERY = rx.compile("各级工会(?:组织)?(?![数率干建会主积小经])")


@cache
def readers() -> tuple[tuple[Reader, Trigger], ...]:
    """What reads names without a place before them, each with what stands in a paragraph that has one."""
    return (
        *streets.readers(),
        (_levelled, _levels()),
        *unions.readers(),
        (_zones, _ZONE_END),
        (_neighbourhoods, _QUARTERS),
        *councils.readers(),
        *abroad.readers(),
        *parties.readers(),
        *numbers.readers(),
        *ports.readers(),
        *banks.readers(),
        *quoted.readers(),
        *subsidiaries.readers(),
        *names.readers(),
        *trades.readers(),
        *tellers.readers(),
        *workshops.readers(),
        *plant_unions.readers(),
    )


def spans(page: Page, readers: Iterable[Reader]) -> list[Span]:
    """The organizations of a paragraph that need no antecedent, the longest where they overlap, by their start.

    ``readers`` are those whose triggers it holds.
    """
    found = [*page.known, *(_placed(page) if page.places else ())]
    for read in readers:
        found += read(page)
    if not found:
        return found
    found += unions.in_rows(page, found[:])
    found = [
        _trimmed(page, s)
        for s in found
        if (s.form != "name" or not (_NO_NAME.search(s.name) or ("首" in page.text and _is_a_first(page, s))))
        and not (s.place and s.kind in ("school", "hospital") and _is_any(page, s, s.place))
    ]
    found = [_with_part(page, s) for s in [*found, *_chairs(page, found)]]
    return _joined(page, longest(s for s in found if not (page.titled(s.start) or parties.is_elected(page, s))))


# What is no name, or none of it: 改造中该公司, 第二大油田, 千人采煤大矿, 法国多个工会, 铁精矿, 铜铁多金属矿.
_NO_NAME = rx.compile(
    "该|[多数几][个家]|^[百千万]人|[粉块精配匀品]矿$|^第[一二三四五六七八九十]大[一-龥]{1,3}$|^[金银铜铁铅锌锡钨钼镍锰]*多金属矿$"
)
# 首家|街道养老服务中心: what is the first of its kind is told by the kind
_FIRST = rx.compile("首[家个座所条](?:[^，。；“”]{0,3}?(?:街道|社区|乡镇|[省市县区村镇]级|国家级))?$")


def _is_a_first(page: Page, s: Span) -> bool:
    return _FIRST.search(page.text, max(0, s.start - 9), s.start) is not None


# 石桥医院|陪护费每天150元: what those of a kind have in a city, each of them
_OF_EACH = rx.compile("[^，。；0-9]{0,8}?(?:费(?!用?由)|药价|价格|一般|普遍|大多|大都|平均|人均|每班)")


def _is_any(page: Page, s: Span, place: Entity) -> bool:
    kind = page.text[place.end : s.end]
    return place.adcode[4:] == "00" and kind in OF_EACH_CITY and _OF_EACH.match(page.text, s.end) is not None


_UNIT = rx.compile("(?:[千万]伏|[千兆]瓦|公里|[余多]?[个家座所])(?=[一-龥]{4})")
_RANK = rx.compile(r"第[一二三四五六七八九十]大([一-龥]{1,3}?)(?=[一-龥]{2,8}\1$)")


def _trimmed(page: Page, s: Span) -> Span:
    """``s`` without its rank or the unit of a number before it: 第二大油田|柳岭油田, 35|千伏柳岭变电站."""
    if s.form != "name":
        return s
    m = _RANK.match(s.name) if s.name[0] == "第" else None
    if m is None and s.start and page.text[s.start - 1].isdigit():
        m = _UNIT.match(s.name)
    return changed(s, start=s.start + m.end(), name=s.name[m.end() :]) if m else s


def _below(page: Page, s: Span) -> bool:
    """May ``s`` be a part of the firm before it: another firm, by its name or from a list (中国石化 + 镇海炼化)?

    One of the whole country (中国某总公司) is of its own.
    """
    own = s.form == "name" and page.text.startswith(("中国", "中华", "国家"), s.start)
    return not own and (s.form == "name" or (s.form in ("known", "place") and s.kind == "firm"))


def _holds(page: Page, s: Span) -> bool:
    """May ``s`` have parts that are firms: a firm, or what runs the railways of a region?"""
    return s.kind == "firm" or page.text.endswith("铁路局", s.start, s.end)


def _joined(page: Page, found: list[Span]) -> list[Span]:
    """``found``, with a firm and the part of it that directly follows as one: 江铜集团 + 贵溪冶炼厂工会."""
    if len(found) < 2:
        return found
    joined: list[Span] = []
    for s in found:
        above = joined[-1] if joined else None
        if above and above.end == s.start and _holds(page, above) and _below(page, s):
            below = s.name if s.kind == "workshop" else page.text[s.start : s.end - len(s.part)].removesuffix("各级")
            name = page.text[above.start : above.end] + below
            joined[-1] = changed(
                s, form="name", start=above.start, name=name, place=s.place or above.place, known=above.known
            )
        else:
            joined.append(s)
    return joined


def longest(found: Iterable[Span]) -> list[Span]:
    """Of overlapping spans the longest, by start."""
    found = list(found)
    if len(found) < 2:
        return found
    taken: list[Span] = []
    covered: set[int] = set()
    # 湖北省援疆前方指挥部: who is sent, and where to, says more than the province before it
    for s in sorted(found, key=lambda s: (s.start - s.end, s.start, _FORMS.index(s.form))):
        if s.start not in covered and s.end - 1 not in covered:
            covered.update(range(s.start, s.end))
            taken.append(s)
    return sorted(taken, key=lambda s: s.start)


# Bodies whose full names bear the place's short name: 长沙海关, 湖北证监局.
_BY_SHORT_KINDS = frozenset({"firm", "media", "institute", "hospital", "school", "army"})
_BY_SHORT_NAME = (
    "海关",
    "铁路公安局",
    "铁路分局",
    "铁路局",
    "海事局",
    "海事法院",
    "银保监局",
    "监分局",
    "监狱",
    "戒毒所",
    "劳教所",
    "监管分局",
    "证监局",
    "金融监管局",
    "军区",
    "警备区",
)


def _placed(page: Page) -> Iterator[Span]:
    """Bodies that directly follow their place: 衡水市总工会, 乐亭县应急管理局, 俄罗斯国防部."""
    text = page.text
    for p in page.places:
        if page.titled(p.start):
            continue
        at = p.end
        if foreign(p):
            yield from abroad.abroad(page, p)
            continue
        if p.name == "中国":
            continue
        level = (
            full(p) or p.text.endswith(("街道", "兵团", "新区", "开发区", "村")) or p.place.endswith(p.text + "街道")
        )
        if not level and text[at : at + 1] in words.LEVELS and p.name.endswith(text[at]):
            at, level = at + 1, True
        if level and text[at : at + 1] == p.text[-1:] and text[at : at + 1] in words.LEVELS:
            at += 1  # 楚雄彝族自治州|州委
        body = words.body(text, at)
        if body is None and level and (m := _UNION.match(text, at)) and _union_ends(page, m.end()):
            body = words.Body(1, "{}总工会", "union")
        if body is None:
            body = bureaus.acting(text, at)
        if body is None and p.text.endswith("村") and text.startswith("委会", at):
            body = words.Body(2, "{}民委员会", "government")
        chair = text.startswith(("会员", "主席", "干部"), at + 2) and not _SPEAKS.match(text, at + 2)
        if body is None and text.startswith("工会", at) and not chair:
            own = _COMMITTEE.match(text, at)  # 石桥镇|工会工委
            form = "工会工作委员会" if own else "工会" if p.text.endswith(("村", "社区")) else "总工会"
            body = words.Body(len(own[0]) if own else 2, "{}" + form, "union")
        if body and body.form.endswith("法庭") and not p.text.endswith(("镇", "乡", "街道")):
            continue  # 上海法庭: which court's?
        if body and not level and (body.kind == "party" or body.form.endswith("办事处")):
            continue
        if body is None or not page.whole_end(at + body.length) or body.form.endswith("总公司"):
            continue  # 陕西建材总公司 may be short for that of 陕西省, both of which are names
        start = page.headed(p)
        if text[start - 1 : start] == "驻" and (sender := page.place_at_end.get(start - 1)):  # 石桥县|驻京|工会
            start = page.headed(sender)
            yield Span(start, at + body.length, "name", body.kind, text[start : at + body.length], place=sender)
            continue
        short = body.kind in _BY_SHORT_KINDS or body.form.endswith(_BY_SHORT_NAME)
        if not level and (short or bureaus.as_written(body.form, p.name)):
            form = text[start : at + body.length].removesuffix("部门")
            yield Span(start, at + body.length, "place", body.kind, form, place=p)
            continue
        if k := page.known_at_end.get(start):
            yield Span(k.start, at + body.length, "name", body.kind, text[k.start : at + body.length], place=p)
            continue
        if level and text[start - 1 : start] == "师" and (m := _DIVISION.search(text, max(0, start - 14), start)):
            corps = "新疆生产建设兵团" if m["corps"] else ""
            name = corps + text[m.end("corps") if corps else m.start() : p.end] + body.form.format("")
            yield Span(m.start(), at + body.length, "name", body.kind, name, place=p)
            continue
        league = parties.league(text, start)
        form = body.form
        if league and body.kind == "party":
            form = league[1] + form.removeprefix("中共")
            start -= len(league[0])
        yield Span(start, at + body.length, "place", body.kind, form, place=p)


# 县|工会|慰问职工, as it was once called; not what those of a county are
_COUNTYS = rx.compile("工会(?!会员|主席|副主席|干部|组织|工作|联合会|小组|[数界系法])")
_COMMITTEE = rx.compile("工会(?:工作委员会|工委)(?!主任|副主任|员)")
# A city in Xinjiang is one with a division of the corps: 兵团第三师|图木舒克市总工会.
_DIVISION = rx.compile("(?P<corps>(?:新疆生产建设)?兵团)?第?[一二三四五六七八九十]{1,2}师$")
# 石桥镇工会主席王某介绍: who speaks or acts for the union, not how many there are.
_SPEAKS = rx.compile("主席(?:[一-龥]某|[一-龥]{2,4}?(?:介绍|说|表示|告诉|带领|代表|坦言|带队|一行))")


def _union_ends(page: Page, end: int) -> bool:
    """Does a name end at ``end``: a word does, or 会同 or 统计 begins there, parted by the dictionary (市总会|同)?"""
    return page.whole_end(end) or _WITH.match(page.text, end) is not None


_WITH = rx.compile(f"(?<=总){_TOGETHER}")


def _levelled(page: Page) -> Iterator[Span]:
    """Bodies named by their level alone: 市总, 省人社厅, 区委, 县人民医院."""
    text = page.text
    for m in _levels().finditer(text):
        start, at, level = m.start(), m.end(), m[0]
        if at in page.place_at_end or page.in_place(start, at):
            continue
        body = words.body(text, at)
        if body is None and (u := _UNION.match(text, at)) and _union_ends(page, u.end()):
            body = words.Body(1, "{}总工会", "union")
        if body is None and level not in gazetteer.TOWNS and _COUNTYS.match(text, at):
            body = words.Body(2, "{}总工会", "union")
        if body is None or not _union_ends(page, at + body.length):
            continue
        form, begin = body.form, start
        if level == "市" and text[start - 1 : start] == "师" and page.tokens.span_at(start)[0] in (start - 1, start):
            begin = start = start - 1  # 师市总工会: of the division of 兵团 that is a city, too
        if body.kind == "party" and (league := parties.league(text, start)):
            form, begin = league[1] + form.removeprefix("中共"), start - len(league[0])
        if not page.level_opens(begin) or (level == "地区" and not page.opens(begin)):
            continue
        if level in gazetteer.TOWNS and begin == start and (word := page.local(start)):
            begin -= len(word)
            yield Span(begin, at + body.length, "name", body.kind, form.format(word + level))
            continue
        yield Span(begin, at + body.length, "level", body.kind, form, level=level)


_CHAIR = rx.compile(
    r"[、兼，](?P<post>(?P<union>总?工会)(?=(?:党组|机关)?(?:常务)?副?(?:书记|主席))|代?(?:常务)?副?[省市县区州旗镇乡]长(?![期远效度]))"
)
# Offices of one person between two bodies: 县委|常委、宣传部长、|总工会主席.
_POSTS = rx.compile(
    r"(?:党组|机关)?(?:[、，兼]?[\u4e00-\u9fa5]{0,8}?(?:书记|常委|主席|主任|[部市县区省州局厅会秘科处]长|委员|党组成员))+[、，兼]"
)


def _chairs(page: Page, found: Iterable[Span]) -> Iterator[Span]:
    """The union or the government among one person's offices, of the place of the office before.

    县委常委、宣传部长、总工会主席 speaks for the county's union, 县委副书记、县长 for its government.
    """
    bodies = sorted([s for s in found if s.place or s.level], key=lambda s: -s.end)
    for m in _CHAIR.finditer(page.text) if bodies else ():
        start = m.start("post")
        above = next((s for s in bodies if s.end < start), None)
        if above is None or above.kind not in _COMMITTEES or not _POSTS.fullmatch(page.text, above.end, start):
            continue
        form: Form = "level" if above.level else "place"
        kind, name = ("union", "{}总工会") if m["union"] else ("government", "{}人民政府")
        yield Span(start, m.end(), form, kind, name, place=above.place, level=above.level)


# Bodies whose officers hold a second office in the union or the government.
_COMMITTEES = frozenset({"party", "congress", "government"})


def _zones(page: Page) -> Iterator[Span]:
    """Bodies of a zone that the gazetteer lacks: 示范区党工委, 高新区总工会, 临江化工基地总工会."""
    for m in _ZONE.finditer(page.text):
        body = words.body(page.text, m.end())
        if body is None or m.end() in page.place_at_end or not page.whole_end(m.end() + body.length):
            continue
        start = next((m.start() - n for n in range(6, 1, -1) if _names_zone(page, m.start() - n, m.start())), m.start())
        if start < m.start() or not m["named"]:
            name = body.form.format(page.text[start : m.end()])
            yield Span(start, m.end() + body.length, "name", body.kind, name)


def _names_zone(page: Page, start: int, end: int) -> bool:
    """Is it what a zone is called, that stands before its kind: 临江 of 临江产业区?"""
    if (
        start < 0
        or not page.opens(start)
        or not page.tokens.is_edge(start)
        or not _CALLED.fullmatch(page.text, start, end)
    ):
        return False
    before = page.tokens.words_between(start, end)
    return not any(map(words.stops, before)) and not all(w in words.generic() for w in before)


# A neighbourhood, a village or a street and what it has, without the place that it lies in: 桃园社区居委会, 小岗村党委,
# 青莲路办事处.
_QUARTERS = ("社区", "村", "街道", "路办事", "街办事")
_NEIGHBOURS = rx.compile(
    '(?P<kind>社区|村|(?:街道|[路街](?=办事))(?=办|党工|总?工会))(?P<body>(?:村民|居民)委员会|居委会|(?<=村)村?委会|党委|党支部|党总支|[“"]?两委[”"]?'
    "|(?:联合|总)?工会(?:联合会|委员会)?|党群服务中心|卫生服务站|(?<=[路街道])办(?:事处)?(?!事处?|[理公])|党工委)"
    "(?!书记|主任|主席|干部|成员|委员|会员)"
)
_HAN = rx.compile("[一-龥]+")
_NEIGHBOUR_KINDS = {"党": "party", "工": "union", "联": "union", "卫": "hospital"}


def _neighbourhoods(page: Page) -> Iterator[Span]:
    """Bodies of a neighbourhood or a village that is named without its county, where a clause begins with it."""
    text = page.text
    for m in _NEIGHBOURS.finditer(text):
        if not page.whole_end(m.end()):
            continue
        for n in (4, 3, 2):
            start = m.start() - n
            name = text[max(start, 0) : m.start()]
            if start < 0 or not _HAN.fullmatch(name) or not page.opens(start) or not page.tokens.is_edge(start):
                continue
            kinds = NO_NAME.search(name) or KINDS.search(name + m["kind"]) or name in words.generic()
            if kinds or any(map(words.stops, page.tokens.words_between(start, m.start()))):
                break
            body = "村民委员会" if m["body"].endswith("委会") and m["kind"] == "村" else m["body"].strip('“”"')
            whole = name + m["kind"] + body
            yield Span(start, m.end(), "name", _NEIGHBOUR_KINDS.get(m["body"][0], "government"), whole)
            break


_ZONE = rx.compile(
    "(?:(?:经济技术|高新技术产业)?开发区|高新区|经开区|示范区|(?:工业)?园区|(?P<named>(?:产业|工业|保税|集聚|试验|实验)区|基地))"
    "(?=[党管总工])"
)
_CALLED = rx.compile("(?!国家|[省市县]级|[据由从向对在与和为被给将受经到赴请][省市县区])[一-龥]+(?<![各该我本全某])")
_ZONE_END = rx.compile("[区地][党管总工]")  # stands in each of them: a look for it is cheaper


@cache
def _levels() -> re.Pattern[str]:
    """A level that a body or the short form of its union may stand behind."""
    return rx.compile(f"(?:{'|'.join(words.LEVELS)})(?=总|{words.beginning(words.body_openings())})")


def _with_part(page: Page, s: Span) -> Span:
    """``s`` with the part of it that its name goes on with: 长丰煤业集团 → 长丰煤业集团工会."""
    if s.kind in ("media", "world", "event"):
        return s
    s = branch(page, s) or s  # 恒岳集团芜湖分公司|工会
    if s.kind in ("firm", "school", "hospital") and (every := _EVERY.match(page.text, s.end)):
        return changed(s, end=every.end(), kind="union", part="工会", base=s.kind)
    m = PART.match(page.text, s.end)
    if not m or not page.whole_end(m.end()):
        return s
    if m[0] == "工会" and page.text.endswith("工会", s.start, s.end):  # 石桥县总工会|工会干部
        return s
    numbered = m[0].startswith(tuple("一二三四五六七八九十")) and m[0][-1] != "队"
    if (numbered or m[0].startswith(("党", "纪", "团"))) and s.kind not in ("firm", "school", "hospital"):
        return s
    if m[0].startswith(("党", "纪", "团")) and OFFICER.match(page.text, m.end()):  # X医院党委书记 speaks for X医院
        return s
    if "办公室" in m[0] and not s.name.endswith(("委员会", "指挥部", "政府", "小组", "联盟", "联席会议", "专班")):
        return s
    if s.form == "known" and s.kind == "school" and _HOSPITAL.fullmatch(m[0]):
        # 恒大一院, 恒医大附二院: what a university's hospital is called in full is not told by the university's name
        return changed(s, form="name", end=m.end(), kind="hospital", name=page.text[s.start : m.end()])
    kind = next((k for end, k in _PART_KIND.items() if m[0].endswith(end)), "part")
    return changed(s, end=m.end(), kind=kind, part=m[0], base=s.kind)


_HOSPITAL = rx.compile("[一二三四五六七八九]?附?[一二三四五六七八九]?院")

"""Mentions that point back: 该集团, 公司, 医院, 集团工会; and departments without a place (人社局)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from unionstats import rx
from unionstats.entities import org_words as words
from unionstats.entities.orgs.branches import GANG
from unionstats.entities.orgs.page import Page, Reader, Span, full
from unionstats.entities.orgs.scan import PART
from unionstats.entities.whole import Trigger
from unionstats.model import changed
from unionstats.tokens import tag


@cache
def readers() -> tuple[tuple[Reader, Trigger], ...]:
    """What reads the mentions, each with what stands in a paragraph that has one."""
    return (
        (_pointing, words.pointing_heads()),
        (_union_here, _UNION_HERE),
        (_bare, words.bare()),
        (_inside, _INSIDE),
        (_gangs, _GANG_SIGNS),
        (_offices, _OFFICE_ENDS),
        (_elsewhere, _WORKS_ENDS),
        (_numbered, _NUMBERED_ENDS),
        (_by_trade, _BY_TRADE_ENDS),
        (_plants, _PLANT_ENDS),
        (_units, _OF_UNITS),
        (_of_level, _LEVEL),
        (_departments, rx.compile(f"[\n{_BREAKS}](?={words.beginning(words.body_openings())})")),
    )


def pointers(page: Page, readers: Sequence[Reader]) -> list[Span]:
    """What those of the ``readers`` find whose triggers ``page`` holds."""
    return [s for read in readers for s in read(page) if not page.titled(s.start)] if readers else []


def _pointing(page: Page) -> Iterator[Span]:
    for m in words.pointing().finditer(page.text):
        # 改造|中该|公司: 该 is never the end of a word but of these two
        edge = page.tokens.is_edge(m.start()) or (m[0][0] == "该" and page.text[m.start() - 1] not in "应活")
        # 我院|门急诊: no word goes on from there but one for somebody or something in it
        ours = m[0] in ("我院", "我校", "我厂", "我矿") and page.text[m.end() : m.end() + 1] not in _IN_IT
        if edge and (ours or page.whole_end(m.end())) and (not m["all"] or page.opens(m.start())):
            yield union_of(page, Span(m.start(), m.end(), "pointer", "", "", noun=m["noun"] or m["our"] or m["all"]))


_IN_IT = frozenset("长士园友车房家商主区属子级")


def _union_here(page: Page) -> Iterator[Span]:
    for m in _UNION_HERE.finditer(page.text):
        if page.opens(m.start()) and page.whole_end(m.end()):
            yield Span(m.start(), m.end(), "pointer", "union", "", noun=m[0][0], part=m[0][1:])


def _bare(page: Page) -> Iterator[Span]:
    text = page.text
    for m in words.bare().finditer(text):
        if text[m.start() - 1 : m.start()] in (")", "）") or (m[0] == "中心" and text.endswith("为", 0, m.start())):
            continue
        if m[0] == "油田" and _OF_ANY_FIELD.match(text, m.end()):
            continue
        if (
            (page.opens(m.start()) or page.before(m.start()) in _WHEN)
            and page.whole(m.start(), m.end())
            and text[m.end() : m.end() + 1] not in ("、", "里", "级", "助")
        ):
            yield union_of(page, Span(m.start(), m.end(), "bare", "", "", noun=m[0]))


_WHEN = frozenset({"现在", "今年", "去年", "前年", "明年", "每年", "当年", "今天", "昨天"})  # 去年|公司销售额达2亿元
# 油田|注水, 油田|开发管理指标: what is done in fields of oil
_OF_ANY_FIELD = rx.compile(
    "开发|注水|注气|勘探|建设|产能|地面|内部|外围|区块|面积|储量|采收|含水|油井|化学|伴生|生产能力"
)


def _inside(page: Page) -> Iterator[Span]:
    """The plant of which somebody there speaks: 厂里今年加工铸件180吨, 段里有860名职工, 矿上投入600万元."""
    for m in _INSIDE.finditer(page.text):
        if page.opens(m.start()) and page.whole_end(m.end()):
            yield Span(m.start(), m.end(), "bare", "", "", noun=m[0][0])


_INSIDE = rx.compile(
    "(?<![在到从回给])(?:[厂矿段校]里(?![的面外])|矿上(?![的面])"
    # 院里|投入30万元; but 院里种着3棵树
    "|[局院馆园]里(?=[^，。；]{0,8}?(?:投[入资]|组织|拿出|安排|派|举[办行]|开展|设立|成立|推出|培训|补[贴助]|发放|新增|购|办理|现有|计划|决定|要求)))"
)


# An office of the plant, the mine or the railway.
_OFFICE = rx.compile(
    "(?:机电|通风|地测|调度|质检|设备|动力|后勤|供应|运用|整备|机务|客运|货运|工务|电务)(?:科|处|车间|中心)(?![长室员里内])"
)
_OFFICE_ENDS = ("科", "处", "车间", "中心")


def _offices(page: Page) -> Iterator[Span]:
    """An office of the works that have been spoken of: 机电科, 运用车间."""
    for m in _OFFICE.finditer(page.text):
        if page.opens(m.start()) and page.whole(m.start(), m.end()):
            yield Span(m.start(), m.end(), "bare", "part", "", noun="厂", part=m[0])


def _gangs(page: Page) -> Iterator[Span]:
    """A gang of the mine or a workshop of the plant that has been spoken of: 掘进一队, 铸造车间."""
    for m in GANG.finditer(page.text):
        if m[0].endswith(_GANG_ENDS) and page.opens(m.start()) and page.whole(m.start(), m.end()):
            plants = m[0].endswith(("车间", "分厂")) or m[0].removeprefix("女子").startswith(_OF_FIELDS)
            noun = "厂" if plants else "矿"
            s = Span(m.start(), m.end(), "bare", "part", "", noun=noun, part=m[0])
            u = _OF_GANG.match(page.text, m.end())
            yield changed(s, end=u.end(), kind="union", part=m[0] + u[0]) if u and page.whole_end(u.end()) else s


_GANG_ENDS = ("队", "车间", "工区", "分厂", "区")  # a 打通一矿 is a mine itself
# 区 alone stands in most paragraphs.
_GANG_SIGNS = ("队", "车间", "工区", "分厂", "作业区", *[f"{n}区" for n in "一二三四五六七八九十"])
_OF_FIELDS = ("作业", "采油", "采气")  # 作业七区 of an oilfield's 采气二厂
_OF_GANG = rx.compile("[分支]?工会(?!会员|主席|干部|小组)")


# What works with plants of its own has one of each: 炼钢厂 of a steel firm, 机务段 of a railway.
OF_WORKS = rx.compile(
    "(?:[一二三四五六]?(?:炼钢|炼铁|轧钢|热轧|冷轧|薄板|中板|厚板|线材|棒材|高线|条材|型钢|大型|钢管|焦化|炼焦|烧结|球团|选矿|选煤|洗煤"
    "|采油|采气|炼油|化肥|乙烯|氧化铝|电解铝|制氧|动力|机修|热电|自备电|耐火|铸造|锻造|总装)[一二三四五六]?[总分]?厂|(?:铁路)?运输部"
    "|(?:机务|工务|电务|车务|车辆|供电|客运|货运|通信|房建|大修|水电)段)(?![、长的]|工会)"
)
_PLANT_ENDS = ("厂", "段", "运输部")


# 期货公司|套保12万吨, 矿业公司|2项成果: a firm by its trade alone, beside another one, or behind its name
_BY_TRADE = rx.compile("(?:公司|事业部)(?=[^，。；：、的0-9]{0,10}[0-9])(?![长员])")
_BY_TRADE_ENDS = ("公司", "事业部")


def _by_trade(page: Page) -> Iterator[Span]:
    for m in _BY_TRADE.finditer(page.text):
        for start in range(m.start() - 2, max(-1, m.start() - 5), -1):
            trade = page.tokens.words_between(start, m.start())
            opens = page.opens(start) and page.tokens.is_edge(start) and words.body(page.text, start) is None
            if opens and all(map(_is_trade, trade)):
                yield Span(start, m.end(), "bare", "firm", "", part=page.text[start : m.end()])
                break


def _is_trade(word: str) -> bool:
    other = words.stops(word) or words.proper(word) or words.generic().get(word) or word[-1] == "方"
    return len(word) > 1 and not other and (word in words.generic() or tag(word)[:1] in ("n", "v"))


# 二矿, 五公司: one of those that have numbers
_NUMBERED = rx.compile("[一二三四五六七八九十]{1,2}(?:矿|厂|公司|分公司)(?![长区房井工里内山石])")
_NUMBERED_TOO = rx.compile("[一二三四五六七八九十](?:矿|厂|公司)、$")
_NUMBERED_ENDS = ("矿", "厂", "公司")


def _numbered(page: Page) -> Iterator[Span]:
    for m in _NUMBERED.finditer(page.text):
        # 采油一厂、|二厂
        beside = _NUMBERED_TOO.search(page.text, max(0, m.start() - 4), m.start())
        if (beside or page.opens(m.start())) and page.whole_end(m.end()):
            yield Span(m.start(), m.end(), "bare", "part", "", part=m[0])


# 成都工厂, 西安基地: what the group that has been spoken of has in another city
_ELSEWHERE = rx.compile("(?:生产)?(?:工厂|基地|仓)(?![长内外里中库储])")
_WORKS_ENDS = ("工厂", "基地", "仓")


def _elsewhere(page: Page) -> Iterator[Span]:
    for p in page.places:
        m = _ELSEWHERE.match(page.text, p.end) if p.adcode and not full(p) and page.opens(p.start) else None
        if m and page.whole_end(m.end()):
            yield Span(p.start, m.end(), "bare", "part", "", place=p, part=page.text[p.start : m.end()])


def _plants(page: Page) -> Iterator[Span]:
    """The plant of which somebody speaks in its own paper or that has been named with its firm: 炼铁厂, 机务段."""
    for m in OF_WORKS.finditer(page.text):
        if page.opens(m.start()) and page.whole(m.start(), m.end()):
            yield Span(m.start(), m.end(), "bare", "part", "", noun="公司", part=m[0])


def _units(page: Page) -> Iterator[Span]:
    for m in _UNITS.finditer(page.text):
        if page.whole(m.start(), m.end()) and page.opens(m.start()):
            yield Span(m.start(), m.end(), "unit", "union", "", noun=m[0])


def _of_level(page: Page) -> Iterator[Span]:
    """The body of a level that has been spoken of: 省公司, 市局, 省局（公司）, 省分行."""
    for m in _AT_LEVEL.finditer(page.text):
        if page.opens(m.start()) and page.whole_end(m.end("noun")) and m.start() not in page.place_at_end:
            yield union_of(page, Span(m.start(), m.end(), "bare", "", "", level=m["level"], noun=m["noun"]))


def _departments(page: Page) -> Iterator[Span]:
    text = page.text
    for i in (0, *[m.end() for m in _bare_department().finditer(text)]):
        body = words.body(text, i)
        if body and body.length > 2 and page.opens(i) and page.whole(i, i + body.length):
            yield Span(i, i + body.length, "department", body.kind, body.form)


def union_of(page: Page, s: Span) -> Span:
    """``s``, or where it goes on so its trade union, its plant or its gang: 该矿工会, 集团化肥厂, 该矿掘进三队."""
    if (m := _OF_GANG.match(page.text, s.end)) and s.noun in _GANGS and m[0][0] != "工" and page.whole_end(m.end()):
        return changed(s, end=m.end(), kind="union", part=m[0])  # 该队|支工会
    m = PART.match(page.text, s.end) if s.noun not in _UNIONLESS else None
    if m and m[0].startswith("工会"):
        return changed(s, end=m.end(), kind="union", part=m[0])
    m = _PLANT.match(page.text, s.end) if s.noun in _OWNERS else None
    if m and page.whole_end(m.end()) and not any(map(words.stops, page.tokens.words_between(s.end, m.end()))):
        return changed(s, end=m.end(), kind="union" if m["union"] else "part", part=m[0])
    if s.noun in _WORKS and (m := GANG.match(page.text, s.end)) and page.whole_end(m.end()):
        return changed(s, end=m.end(), kind="part", part=m[0])
    return s


_GANGS = frozenset({"队", "段", "站", "所", "项目部", "厂", "矿", "公司", "分公司"})
_WORKS = frozenset({"矿", "煤矿", "厂", "公司", "段"})
# The plant of the firm that has been spoken of: 该集团|化肥厂, 公司|青石沟煤矿工会.
_OWNERS = frozenset({"集团", "公司", "总公司"})
_PLANT = rx.compile(
    "(?![各所下工建办出投开新总])[一-龥]{1,4}?(?:(?<!工)厂|煤矿|铁矿|铜矿|金矿)(?P<union>工会)?(?![长员家区房里内工人矿])"
)
# 矿工会: the union of the one that has been spoken of.
_UNION_HERE = rx.compile("[厂矿局段校院行所站社处场店馆港]工会")
_UNIONLESS = frozenset({"会", "工会", "总工会", "协会", "学会", "商会", "联合会", "基金会", "园区", "景区"})
# Parts of a union that news names without it: 到工人文化宫排练.
_CENTRE = "职工(?:服务|帮扶|活动|维权)(?:服务|帮扶)?中心"
_UNITS = rx.compile(
    rf"困难{_CENTRE}|{_CENTRE}|工人文化宫|工作队|扶贫(?:集团|工作队)|帮扶(?:集团|工作队)|驻[村乡]工作队|走访慰问[组团]|慰问[组团]"
)
_OF_UNITS = ("中心", "文化宫", "集团", "工作队", "慰问")  # one of these stands in each of them


_LEVEL = rx.compile("[省市区州县][局公分支行厅联院]")
_AT_LEVEL = rx.compile(
    "(?P<level>自治区|[省市区州县])(?P<noun>局|公司|分公司|分行|支行|行|厅|联社|院)(?![长员部内里务业政会党社])(?:[（(]公司[)）])?"
)

# Behind these a department may be named without its place.
_HAN_OPENING = rx.compile("[一-龥]{2}")
_BREAKS = "，。；：！？“”从由向据与和（"


@cache
def _bare_department() -> re.Pattern[str]:
    openings = words.beginning(opening for opening in words.body_openings() if _HAN_OPENING.fullmatch(opening))
    return rx.compile(rf"[{_BREAKS}](?={openings})")

"""Ports and railway stations, where they do what a firm does: 宁波舟山港完成货物吞吐量, 阜阳西站发送旅客."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from unionstats import gazetteer, rx
from unionstats.entities.orgs.page import HAN, Page, Reader, Span
from unionstats.entities.whole import Trigger
from unionstats.model import Entity

_WHEN = (
    "也|就|已|共|累计|日均|预计|计划|全年|[去今前]年|当[天日月]|[昨今]日|[昨今]天|单日|[上本]月|上半年|下半年|[一二三四]季度|单?昼夜|单[日月班船]"
    "|[1-9一二三四五六七八九十][0-9一二三四五六七八九十]?[-—至]?[0-9]{0,2}[年月日季]份?|每[天年月]|[0-9一二三四五六七八九十]{1,2}[天日]|[夜白]班|节?假[日期]?期间"
)
# A port as one that acts: not the place (船从大连港出发), nor what belongs to it.
_PORT = rx.compile(
    f"港(?P<all>口(?:集团)?)?(?:(?:{_WHEN}|全港|[一-龥]{{2}}港区|重点|港口)[,，]?){{0,4}}"
    "(?=完成|实现|货物|集装箱|海铁联运|铁水联运|江海联运|吞吐量|装卸|接卸|卸[船车]|旅客吞吐|外贸|泊位|稳居|位[居列]|新增|开通|拥有|投入|进出港|发运|[一-龥]{0,3}作业|连续|创造?|刷新"
    "|(?:也?因此)?成为|迎来|(?:持续|积极|大力|不断|全力|率先|着力|相继|先后|同步|深入|主动|加快|全面|成功|正式|首次|再[次度])*"
    "(?:实现|完成|接卸|靠泊|建[成起有](?![的后时])|建设了|推[出进行](?!器)|加大|加快|打造|开展|启动|引进|引入|研发|获得|荣获|投资|现?有(?:职工|员工|泊位|码头|生产|各类)|以[昼夜单平高每0-9]|党委|工会|集团))"
)
# 山东港口|青岛港: a port that is called with its group, wherever it stands
_OF_GROUP = ("港口", "港口集团", "港航集团", "港务集团")
_CALLED = rx.compile("港(?P<all>)(?![口区湾城])")
# 青岛港|董家口矿石码头是…, 在青岛港董家口矿石码头完成接卸
_OF_PORT = rx.compile(
    "港(?P<all>(?:(?![在到从由向把将被对为和与的是有各该这])[一-龥]){2,12}?码头)"
    "(?=[，,]?是|由|占地|设计|总?投资|年[吞通设]|现?有[0-9职员泊]|成功|顺利|首次|正式|[已共将]|累计|完成|实现|接卸|卸[船车]|装卸|靠泊|迎来|投入|拥有)"
)
# So a railway station; 停靠阜阳西站 is a place.
_STATION = rx.compile(
    f"(?:[一-龥]{{2}}(?<!地铁|汽车|客运|高铁|火车))??[东西南北]?车?站(?:(?:{_WHEN}|春运(?:期间|首日)?|假期|节前|节后)[,，]?){{0,4}}"
    "(?=(?:旅客)?发送|到发|迎[来送]|运送|接发|加开|增开|开行|(?:返程|出行|探亲|学生|务工|旅客|节[前后])?客流|将(?:于|在|迎|出现)|开门迎|值班|客运|候车|站长|党总?支|职工|[获得]悉|了解到|(?:日均?)?(?:装车|卸车|装卸车|编组|解编|解体|办理车))"
)

# What one does who heads a clause: 柳州站积极协调, 柳州南站在改革上大胆尝试, 柳州局集团公司|柳州站为旅客配备雨伞.
_ACTS = rx.compile(
    "[一-龥]{0,4}?(?<!地铁)(?<!汽车)(?<!客运)(?<!高铁)站(?=(?:也|还|又|再|则|都|已|先后|相继|今年|去年|近日|近年来?|目前|于[0-9]{1,2}月(?:[0-9]{1,2}日)?)*"
    "(?:党[委总]|团委|工会|干部|职工|鼎力|大力|支援|帮助|在[^，。；]{2,16}?(?:上|中|方面)|为(?![止期了])|给|向|对|以|将|迎难|积极|主动|全力|全面|认真|坚持|组织|派出|抽调|安排|开展|推[出行]"
    "|采取|制[定订]|成立|加[强大快]|针对|围绕|按照|根据|通过|克服|利用|结合|严格|优化|强化|细化|落实|联合|协调|增[设派加]|设[立置]|配备|投入|启动|实[施行]|建立|完成|荣获|获得|被[评授]))"
)


@cache
def readers() -> tuple[tuple[Reader, Trigger], ...]:
    """What reads them, with what stands in a paragraph that has one."""
    return (
        (_ports, rx.compile("港[一-龥1-9]")),
        (_wharves, rx.compile("码头[一-龥1-9]")),
        (_stations, rx.compile("站[一-龥1-9]")),
    )


def _ports(page: Page) -> Iterator[Span]:
    text = page.text
    for p in page.places:
        if not p.adcode or p.adcode == "100000" or not text.startswith("港", p.end):
            continue
        start = page.headed(p)
        group = next((w for w in _OF_GROUP if text.endswith(w, 0, start)), "")
        # 宁波|舟山港, 山东港口|青岛港
        above = page.place_at_end.get(start - len(group))
        if not (m := _PORT.match(text, p.end) or _OF_PORT.match(text, p.end)) and not (
            group and above and (m := _CALLED.match(text, p.end))
        ):
            continue
        if above:
            start = page.headed(above)
        if page.opens(start) or text[start - 1] in "、和在":
            home = p if above is None or p.place.startswith(above.place) else _of_both(above, p)
            end = p.end + 1 + len(m["all"] or "")
            if not group:
                start = _city(text, above or p)
            yield Span(start, end, "name", "firm", text[start:end], place=home)


def _city(text: str, place: Entity) -> int:
    """Where the name of the city begins after which a port is called: 浙江|宁波舟山港."""
    city = gazetteer.division_of(place.place)
    return max(place.start, text.rfind(city.name[:2], place.start, place.end)) if city else place.start


# 洋浦国际集装箱码头完成吞吐量; any wharf by its kind alone names none
_WHARF = rx.compile(
    f"(?:(?![在到从由向把将被对为和与的是有各该这])[一-龥]){{2,12}}?码头(?:(?:{_WHEN})[,，]?){{0,4}}"
    "(?=完成|实现|货物|集装箱|吞吐量|装卸|接卸|卸[船车]|外贸|新增|开通|拥有|投入|连续|创造?|刷新|作业量)"
)
_KINDS = rx.compile(
    "(?:集装箱|散货|件杂货|原油|煤炭|矿石|粮食|客运|货运|油品|专业化|自动化|深水|滚装|渔业|水运|内河|沿海|港口|全港|全市|两个|多个|[0-9一二三四五六七八九十])*码头"
)


def _wharves(page: Page) -> Iterator[Span]:
    for m in _WHARF.finditer(page.text):
        end = page.text.index("码头", m.start()) + 2
        if page.opens(m.start()) and not _KINDS.fullmatch(page.text, m.start(), end):
            place = next((p for p in page.places if p.start == m.start() and p.adcode), None)
            start = _city(page.text, place) if place else m.start()
            yield Span(start, end, "name", "firm", page.text[start:end], place=place)


def _of_both(first: Entity, second: Entity) -> Entity:
    """Where a port of two cities is (宁波舟山港): what they both lie in."""
    shared = gazetteer.common((first.place, second.place))
    return replace(second, place=shared.path, adcode=shared.adcode) if shared else second


def _stations(page: Page) -> Iterator[Span]:
    text = page.text
    for p in page.places:
        if p.adcode and (_STATION.match(text, p.end) or (_heads(page, p.start) and _ACTS.match(text, p.end))):
            end = text.index("站", p.end) + 1
            if page.opens(p.start) or text[p.start - 1] in "、和从中司局":  # 其中石家庄站
                name = text[p.start : end].removesuffix("车站").removesuffix("站") + "站"
                yield Span(p.start, end, "name", "firm", name, place=p)


def _heads(page: Page, start: int) -> bool:
    """Does a clause begin at ``start``, or behind the railway's name?"""
    last = page.text[start - 1 : start]
    return not HAN.match(last) or page.text.endswith(("集团公司", "铁路局"), 0, start)

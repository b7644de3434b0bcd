"""Bodies called by a number: 第二师三十三团, 七一九所, 恒医大二院."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from unionstats import rx
from unionstats.entities import org_words as words
from unionstats.entities.orgs.page import Page, Reader, Span
from unionstats.entities.whole import Trigger
from unionstats.tokens import tag


@cache
def readers() -> tuple[tuple[Reader, Trigger], ...]:
    """What reads them, each with what stands in a paragraph that has one."""
    return (
        (_regiments, _REGIMENTS),
        (_numbered, _NUMBERED),
        (_works, _WORKS),
        (_by_order, _ORDERED),
        (_clinics, _CLINICS),
    )


_ORDER = "[〇○零一二三四五六七八九十百]"
# 新疆生产建设兵团第七师一二六团, 一〇七团, 一师三团四连: a regiment alone has a number of two digits at least.
_REGIMENT = rx.compile(
    rf"(?:(?P<corps>(?:新疆(?:生产建设)?)?(?<!{_ORDER[:-1]}])兵团)?(?P<division>[第农]?{_ORDER}{{1,3}}师(?:[一-龥]{{2,4}}市)?)?)"
    rf"(?P<rest>第?(?P<number>{_ORDER}{{1,4}}|[0-9]{{1,3}})团场?(?:第?(?:{_ORDER}{{1,2}}|[0-9]{{1,2}})连(?![冠胜败续涨跌]))?)"
    "(?:职工医院|(?:(?![一-龥]{0,4}?(?:组织|投资|新建|建成|共有|拥有|管理|关闭|的|和|与|及|有|在))[一-龥]{2,4}?)?(?:加工厂|轧花厂|厂|公司|合作社)(?![长房区里内]|员工)|医院|中学|小学|学校)?(?!队|体|员|聚|结|购|伙|支|委|圆|次|组织|代表|参|出|游|旅)"
)
_REGIMENTS = rx.compile(f"[{_ORDER[1:-1]}0-9]团")  # stands in each of them
_UNCOUNTED = rx.compile(rf"(?<![{_ORDER[1:-1]}0-9.,有共达计第])")


def _regiments(page: Page) -> Iterator[Span]:
    """The regiments of the 兵团 and of the army, by their numbers, with what they are of."""
    for m in _REGIMENT.finditer(page.text):
        start, number, above = m.start(), m["number"], m["corps"] or m["division"]
        if (len(number) < 2 or number[0] in "百") and not above:
            continue
        counted = not _UNCOUNTED.match(page.text, start) or (number.isascii() and not above and not page.opens(start))
        if counted:  # 接待30团
            continue
        corps = m["corps"]
        place = next((p for p in page.places if p.start == start and p.text == corps), None)
        name = m[0] if not corps else "新疆生产建设兵团" + m[0].removeprefix(corps)
        yield Span(start, m.end(), "name", "army", name, place=place)


_CREWS = (
    "(?:地质|勘探|钻井|井|钻探|钻|采油|采气|作业|修井|试油|物探|测井|录井|固井|压裂|地震|机械化|工程|综采|综掘|掘进)?"
)
# 七一九所, 五七三车间, 〇六一基地: by a number of three digits, where it is no count (建一二〇所小学).
_BY_NUMBER = rx.compile(
    r"(?:国营第(?=[〇○零一二三四五六七八九0-9]{3})|航天|航空|国营|军工|兵器|核工业)?"
    r"(?:(?:(?<=国营第)|(?<![〇○零一二三四五六七八九十百千万亿两第]))[〇○零一二三四五六七八九]{3,4}|(?<![0-9.,])[0-9]{3,6})"
    rf"(?P<kind>所|厂(?![家房区子里商矿])|车间|基地|{_CREWS}队|仓库)(?![长员伍])"
    rf"(?!(?<=所)[一-龥]{{0,6}}?(?:小学|中学|学校|大学|高校|医院|幼儿园|院校|学院|敬老院|福利院|卫生[院室]|托儿所|书屋|机构|监狱))"
)
_NUMBERED = rx.compile(
    "[〇○零一二三四五六七八九0-9](?=[所厂车基地勘队仓钻井采作修试物测录固压机工综掘])"
)  # stands in each of them


# Whose crew it is, where the text does not say which firm: 该公司32652钻井队.
_ABOVE = ("公司", "集团", "钻探", "工程处", "分局", "院")


def _numbered(page: Page) -> Iterator[Span]:
    """Institutes, shops and parties called by a number alone, where a clause or the name of a firm begins with it."""
    for m in _BY_NUMBER.finditer(page.text):
        heads = m[0][0] in "国航军兵核" or page.opens(m.start()) or page.text.endswith(_ABOVE, 0, m.start())
        if heads or m.start() in page.place_at_end or m.start() in page.known_at_end:
            place, known = page.place_at_end.get(m.start()), page.known_at_end.get(m.start())
            start = page.headed(place) if place else known.start if known else m.start()
            kind = "institute" if m["kind"] == "所" else "team" if m["kind"].endswith("队") else "firm"
            yield Span(start, m.end(), "name", kind, page.text[start : m.end()], place=place)


# 采油一厂, 炼铁二厂, 电建三公司: what they do and their number, where a clause begins with them; 三十工程处: what sinks
# shafts; 铁四局二公司: whose it is.
_WORKS = rx.compile(
    "(?:采油|采气|炼油|炼钢|炼铁|轧钢|焦化|选煤|选矿|化肥|氧气|发电|输油|钻井)[一二三四五六七八九十]{1,2}厂(?![长区房])"
    "|(?:铁[一二三四五六七八九十]{1,3}局|电建|火电|水电|核电|路桥|建工|城建|市政|化建|冶建|矿建|煤建|交建|水建)"
    "(?:第?[一二三四五六七八九十]{1,2})(?:分公司|工程公司|公司)"
    "|[一二三四五六七八九十]{2,3}(?:工程处|建井处|矿建处)(?![长员])"
)


def _works(page: Page) -> Iterator[Span]:
    for m in _WORKS.finditer(page.text):
        if page.opens(m.start()) or page.text[m.start() - 1] == "、":
            yield Span(m.start(), m.end(), "name", "firm", m[0])


# 神头一电厂, 平安二矿: the name of the place before, which may be in no list
_PLANT = "(?:热?电厂|发电厂|水厂|[炼轧]?钢厂|炼铁厂|炼油厂|焦化厂|化肥厂|水泥厂|机床厂|[棉毛]纺厂|煤矿|铁矿|矿)"
_ORDERED = rx.compile(f"[一二三四五六七八九十](?={_PLANT})")  # stands in each of them
_BY_ORDER = rx.compile(
    rf"(?P<own>[一-龥]{{2,3}})(?P<order>[一二三四五六七八九十]){_PLANT}"
    "(?=[，。；：、的被在为将已共全工党职车]|[0-9]|今年|去年|上半年|发电|产[煤钢铁])(?!的?工(?!会))"
)


def _by_order(page: Page) -> Iterator[Span]:
    """Plants and mines called by what stands before and by their order: 神头一电厂."""
    text = page.text
    for m in _BY_ORDER.finditer(text):
        for start in (m.start(), m.start() + 1):
            own = text[start : m.end("own")]
            place = page.place_at_end.get(m.end("own"))
            if len(own) < 2 or not (page.opens(start) or text[start - 1] == "的") or not page.tokens.is_edge(start):
                continue
            if own[-1] in words.LEVELS or words.stops(own) or tag(own)[:1] in _NO_OWN:
                break
            if m["order"] == "一" and own[-1] in "东西南北中":
                break  # 鲁北一煤矿停产: one of those there
            if place and (m["order"] == "一" or place.adcode in ("", "100000")):
                break  # 宁波一造纸厂停工: one of those there
            yield Span(start, m.end(), "name", "firm", text[start : m.end()], place=place)
            break


_NO_OWN = frozenset("vdmrpcutfq")  # tags of words that no plant is called by


# 恒医大二院, 恒大一附院, 青医附院: the hospitals of a school that is called by some of its characters
_CLINIC = rx.compile(
    "(?<![一-龥])(?P<school>[一-龥]{1,3}(?<![最广重远强高放扩])[大医])(?:附属)?(?:第?[一二三四五]附?院|附[一二三四五]?院)(?![长校内里])"
)
_CLINICS = rx.compile("[大医](?=附|第?[一二三四五]附?院)")  # stands in each of them


def _clinics(page: Page) -> Iterator[Span]:
    for m in _CLINIC.finditer(page.text):
        yield Span(m.start(), m.end(), "name", "hospital", m[0])

"""Where organizations sit, and events are held, of which an article says so."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from unionstats import gazetteer, rx
from unionstats.gazetteer import Division
from unionstats.link.clauses.clauses import Clauses
from unionstats.link.firms import is_firm, only_province
from unionstats.model import Article, Entity
from unionstats.tokens import is_word


def inside(place: str, other: str) -> bool:
    """Whether the path ``place`` lies in ``other``, and is not it."""
    return place != other and place.startswith(other)


# What is held somewhere, which a body that meets there (省总工会在南京召开会议) is not.
_EVENTS = (
    "(?:博览会|交易会|展销会|洽谈会|推介会|招聘会|展览会|运动会|音乐会|联欢会|[奥亚全冬残大]运会|年会|峰会|论坛"
    "|(?<!代表)大会|[赛展节杯])"
)
_EVENT = rx.compile(f"{_EVENTS}$")
_OF_EVENT = rx.compile(_EVENTS)
_SITS = ("位于", "地处", "坐落于", "坐落在", "落户", "落户于")
_SEAT = rx.compile("的?总部(?:位于|设在|设于|坐落[在于]|落户|在)|(?:位于|坐落[在于]|地处)")
_OFF = rx.compile("以[东西南北]")  # 位于青岭市以北60公里: not in it
_OWNED = rx.compile("的?(?:(?:民营|国有|重点|龙头|骨干|上市|外资|本土|知名)?(?:企业|公司))|的")
_ATTRIBUTE = 8  # characters between a place and who sits there: 位于义乌市的(一家民营企业)


def sited(article: Article, named: Sequence[Entity]) -> Entity | None:
    """位于长春的某厂: where something lies, if all of ``named`` that is in China is there."""
    lies = (e for e in named if e.kind == "place" and article.paragraphs[e.paragraph].text.endswith(_SITS, 0, e.start))
    there = next(lies, None)
    alone = there is not None and {e.place for e in named} <= {there.place, gazetteer.CHINA.path}
    return there if alone else None


# 全国技术能手表彰大会在
_HONOURS_ALL = rx.compile("(?:全国|中华)[^，。；]{2,40}?(?:表彰|颁奖|命名|授奖|授牌)[^，。；]{0,8}?在$")
_NAME = 60  # characters that an event's name takes at most


def honours_all(text: str, venue: Entity) -> bool:
    """全国技术能手表彰大会在石桥市举行: are those who are honoured at ``venue`` from everywhere?"""
    return _HONOURS_ALL.search(text, max(0, venue.start - _NAME), venue.start) is not None


# 其|天津|工厂, 在|合肥|的生产基地
_WORKS = rx.compile(
    "的?[一-龥]{0,4}?(?:工厂|分厂|总装厂|基地|公司|园区|产业园|工业园|生产线|研发中心|研究院|门店)(?![长主])"
)


def is_branch(text: str, e: Entity) -> bool:
    """Is it what a firm has at a place, or a firm, or its union, that is called after that: 天津|工厂, 江西公司工会?"""
    if e.kind == "place":
        return _WORKS.match(text, e.end) is not None
    return is_firm(e.name) or (e.name.endswith("工会") and not e.name.endswith("总工会"))


OF_WHICH = ("其中", "其中，", "其中：")


_SO_MANY = rx.compile("[有约近]?[0-9]")


def is_share(text: str, place: Entity, paragraphs: Sequence[Clauses]) -> bool:
    """其中石桥县7家: is ``place`` no more than a part of what was told before, of that in which it lies, or of none?"""
    if not text.endswith(OF_WHICH, 0, place.start):
        return False
    above = [e.place for q in paragraphs[: place.paragraph] for e in q.entities if e.place and e.rule != "dateline"]
    if not above:  # 就业320人，其中上海120人
        return _SO_MANY.match(text, place.end) is not None
    return any(e == gazetteer.CHINA.path or inside(place.place, e) for e in above)


def is_of_event(name: str) -> bool:
    """May a body be an event, or one of its own (博览会组委会): does its name hold what such are called?"""
    return _OF_EVENT.search(name) is not None


def held(paragraphs: Sequence[Clauses]) -> dict[str, Entity]:
    """Where events are held, by their names: 博览会在X开幕."""
    places: dict[str, Entity] = {}
    for q in paragraphs:
        for r in q.orgs:
            for p in q.places if r.part == "head" and _EVENT.search(r.entity.name) else ():
                behind = p.clause == r.clause and p.part == "venue" and p.entity.start > r.entity.end
                if behind:
                    places.setdefault(r.entity.name, p.entity)
    return places


# 全国工会对口援疆工作会议: what all of the country does for one region
_AID = rx.compile("(?:对口)?援(?P<whom>[疆藏青])(?:工作|项目|计划|协议|资金|会议|任务|干部|人才|座谈|推进|[，、。])")
_AIDED = {"疆": "新疆", "藏": "西藏", "青": "青海"}
_OPENING = 3  # paragraphs


def aided(article: Article) -> Entity | None:
    """The region to whose aid the headline, or what follows it, says that the country's bodies come."""
    opening = [p.text for p in article.paragraphs[:_OPENING] if "援" in p.text]
    named = {m["whom"] for text in opening for m in _AID.finditer(text)}
    if len(named) != 1:
        return None
    d = gazetteer.lookup(_AIDED[named.pop()])[0]
    return Entity(0, 0, 0, "", "place", d.path, d.path, d.adcode, "several")


# 广东|代表团, 广东|选手: who came to games
_TEAM = rx.compile("省?市?的?(?:参赛|体育|运动员?)?(?:代表[团队]|参赛[团队]|健儿|选手|运动员|队(?![长伍]))")


def takes_part(text: str, place: Entity) -> bool:
    """Does ``place`` only tell whence a team came (广东代表团)?"""
    return _TEAM.match(text, place.end) is not None


def told(paragraphs: Sequence[Clauses]) -> dict[str, Entity]:
    """Where organizations sit of which their article says so, by name: 位于义乌市的某公司."""
    places: dict[str, Entity] = {}
    last: Entity | None = None
    for q in paragraphs:
        ends = {e.end: e for e in q.entities if e.kind == "place"}
        if last and "位于" in q.text and (p := _of_this(q, ends)):
            places.setdefault(last.name, p)
        last = next((r.entity for r in reversed(q.orgs) if is_firm(r.entity.name)), last)
        for r in q.orgs if ends else ():
            p = next((ends[k] for k in range(r.entity.start - 1, r.entity.start - _ATTRIBUTE, -1) if k in ends), None)
            # 位于义乌市的某公司, 宜春市的丰禾机械厂, 宜春市民营企业丰禾公司
            owned = p and p.adcode not in ("", "100000") and p.rule != "pointer"
            if p and owned and not r.entity.place and _OWNED.fullmatch(q.text, p.end, r.entity.start):
                places.setdefault(r.entity.name, p)
            elif p and p.adcode and _called_after_elsewhere(q.text, p, r.entity):
                places[r.entity.name] = p
            near = not r.entity.place or only_province(r.entity)
            if near and (m := _SEAT.match(q.text, r.entity.end)):  # 甲公司总部位于合肥
                seat = next((e for e in ends.values() if e.start == m.end()), None)
                there = seat and (not r.entity.place or inside(seat.place, r.entity.place))
                there = there and not _OFF.match(q.text, seat.end if seat else 0)
                places.update({r.entity.name: seat} if seat and there else {})
    return {**sent_from(paragraphs), **_of_villages(paragraphs), **places}


def _called_after_elsewhere(text: str, p: Entity, org: Entity) -> bool:
    """清水县的|甘肃恒岳重工有限公司: is ``org`` at ``p``, though it is called after what lies around, or beside?

    平川区的|靖远煤业集团 has the name of a county beside.
    """
    between = text[p.end : org.start]
    if inside(p.place, org.place):
        if between in ("的", "境内的") and text.endswith(_SITS, 0, p.start):
            return True  # 位于黄梅县的|湖北龙感湖自然保护区管理局
        if only_province(org):
            return not between or between == "境内的" or _OWNED.fullmatch(between) is not None
    if org.place.startswith(p.place) or p.adcode.endswith("0000") or p.adcode[:2] != org.adcode[:2]:
        return False
    around = gazetteer.by_path(org.place) if is_firm(org.name) or org.name.endswith(_ONE_SEAT) else None
    return between == "的" and around is not None and not org.name.startswith(around.name)


_ONE_SEAT = (
    "大学",
    "学院",
    "医院",
    "学校",
    "中学",
    "研究院",
    "研究所",
)  # they sit in one town, whatever they are called


# 这家位于石桥县的|钢铁企业
_THIS_THERE = rx.compile("(?:这[个家座]|该)[^，。；]{0,4}?(?:位于|地处|坐落[在于])$")
_THE_FIRM = rx.compile("的[^，。；的]{0,10}?(?:厂|公司|企业|集团|煤矿|矿山|基地)(?![房区家长商里])")


def _of_this(q: Clauses, ends: dict[int, Entity]) -> Entity | None:
    """Where the firm is that was named before: 这家位于|石桥县|的钢铁企业."""
    there = (e for e in ends.values() if e.adcode and _THIS_THERE.search(q.text, max(0, e.start - 10), e.start))
    return next((e for e in there if _THE_FIRM.match(q.text, e.end)), None)


# 高田|小学, 石桥|卫生院: a school or the like that is called after its village or its town
_LOCAL = rx.compile("(?P<short>[一-龥]{2,4}?)(?:中心)?(?:小学|中学|完小|幼儿园|学校|初中|卫生室|卫生院)$")


def _of_villages(paragraphs: Sequence[Clauses]) -> dict[str, Entity]:
    """Where schools are whose village, or town, the article names: 回到高田村，赠予高田小学."""
    orgs = {r.entity.name for q in paragraphs for r in q.orgs if not r.entity.place}
    short = {name: m["short"] for name in orgs if (m := _LOCAL.fullmatch(name))}
    if not short:
        return {}
    small = [e for q in paragraphs for e in q.entities if e.kind == "place" and e.place.endswith(gazetteer.LOCAL)]
    found = {}
    for name, called in short.items():
        ends = tuple(called + kind for kind in gazetteer.LOCAL)
        if place := next((e for e in small if e.place.endswith(ends)), None):
            found[name] = place
    return found


def sent_from(paragraphs: Sequence[Clauses]) -> dict[str, Entity]:
    """Where the one firm sits that is only called after its province: 本报南昌5月7日电 … 江西恒岳集团."""
    firms = {r.entity.name: r.entity for q in paragraphs for r in q.orgs if only_province(r.entity)}
    lines = [e for q in paragraphs for e in q.entities if e.kind == "place" and e.rule == "dateline" and e.adcode]
    firm = next(iter(firms.values())) if len({name.removesuffix("工会") for name in firms}) == 1 else None
    if firm is None or len(lines) != 1 or not inside(lines[0].place, firm.place):
        return {}
    return dict.fromkeys(firms, lines[0])


# Of more than the place in their name, or elsewhere: 上海铁路局, 上海局集团公司, 上海合作组织, 日本驻华大使馆.
_NOT_THERE = rx.compile("铁路局|局集团|合作组织|[驻赴援]")
# 吉林路派出所, 长春街小学: a street is called after what lies elsewhere
_STREET = rx.compile("[东西南北中]{0,2}[一二三四五]?(?:路(?![桥政灯网])|大[街道]|街(?!道)|巷)")
_FORCES = ("武警", "公安", "解放军")


@lru_cache(maxsize=1 << 10)
def seat_of(name: str) -> Division | None:
    """The place that the name of a body of no known place begins with: 南昌 of 南昌大学, but not 中国 of 中国银行."""
    start = next((len(f) for f in _FORCES if name.startswith(f)), 0)
    a, b = gazetteer.search(name, start) or (-1, 0)
    form = gazetteer.form(name[a:b])
    if a != start or form not in ("short", "full") or _NOT_THERE.search(name):
        return None
    if form == "short" and _STREET.match(name, b):
        return None
    division = gazetteer.lookup(name[a:b])[0]
    # 东河口遗址公园 is in no 东河区
    cut = division.level == "county" and form == "short" and is_word(name[b - 1 : b + 1])
    return division if not cut and division.level not in ("country", "region") else None

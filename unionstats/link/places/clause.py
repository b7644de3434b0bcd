"""What a clause says itself of the place of its numbers: sites, projects, examples, 全国, 这里."""

from __future__ import annotations

from bisect import bisect_left

from unionstats import gazetteer, rx
from unionstats.link.clauses.clauses import Role, place_of
from unionstats.link.everywhere import general, worldwide
from unionstats.link.laws import by_law, of_the_country
from unionstats.link.places.answers import CHINA, NOWHERE, here
from unionstats.link.places.lists import joined, of_list, of_so_many
from unionstats.link.scene import FAR, PEOPLE, Scene, start, within
from unionstats.model import Entity


def clause_place(s: Scene) -> Entity | None:
    for r in s.places:
        if r.clause == s.clause and (here(r.part) or _apiece(s, r)):
            found = of_list(s, r) or of_so_many(s, r) or joined(s, r)
            apart = not found.place and r.entity.place and r.part in ("site", "head") and _abroad(s, found)
            return NOWHERE if apart else found  # 在甲国和乙国
    return None


def _apiece(s: Scene, r: Role) -> bool:
    """遇难者包括|江苏|[3人]、安徽2人, 继2010年|玉树|[7.1级]地震之后: is it where that was which has it?"""
    e, m = r.entity, s.mention
    if r.part != "far" or e.end != m.start:
        return False
    return m.unit == "级" or any(a <= e.start < b for a, b in s.paragraph.apiece)


def _abroad(s: Scene, listed: Entity) -> bool:
    """Are the places that the words of ``listed`` name all of foreign countries?"""
    named = (r.entity for r in s.paragraph.places if listed.start <= r.entity.start < listed.end)
    divisions = [gazetteer.division_of(e.place) for e in named]
    return all(d and [x.level for x in gazetteer.chain(d)[-1:]] == ["foreign"] for d in divisions)


# 大会在杭州开幕，颁发全国五一劳动奖章120枚: prizes of the whole country, wherever they are given.
_NATIONAL = rx.compile(
    "(?:表彰|颁发|授予|命名)了?(?:[0-9]{4}年)?全国(?:五一|工人先锋号|劳动模范|劳模|先进|模范|优秀|技术能手)"
)
# 大会在杭州召开。纺织系统[27人]获全国五一劳动奖章: those of the whole country
HONOURED = rx.compile("[^，。；]{0,10}?(?:获|荣膺|被(?:授予|评为|命名))[^，。；]{0,4}?全国")


def national(s: Scene) -> Entity | None:
    p, begin = s.paragraph, s.paragraph.bounds[s.clause]
    for r in s.places if s.mention.kind == "count" else ():
        if r.entity.end == s.mention.start and r.entity.text == "全国":
            return r.entity  # 某书店柳州店在全国60家店中最先建会
    if s.org and s.org.place not in ("", "中国"):
        return None
    if p.text.find("全国", begin, s.mention.start) >= 0 and _NATIONAL.match(p.text, begin):
        return CHINA
    if p.text.startswith("全国", s.mention.end) and p.text.endswith(_GIVES, 0, s.mention.start):
        return CHINA  # 授予30人全国劳动模范称号
    honoured = HONOURED.match(p.text, s.mention.end)
    told = honoured and s.topic.place and s.topic.place.place == "中国"
    return CHINA if told and not any(here(r.part) for r in s.places) else None


_GIVES = ("授予", "表彰", "追授")


def nowhere_in_the_world(s: Scene) -> Entity | None:
    return NOWHERE if worldwide(s) else None


def by_countrys_law(s: Scene) -> Entity | None:
    """治安管理处罚法第十条规定，…处五日以下拘留: in the whole country, wherever the one was who is told of."""
    return CHINA if by_law(s) and of_the_country(s) else None


def nowhere_in_general(s: Scene) -> Entity | None:
    return NOWHERE if general(s) else None


_COMERS = rx.compile("的?")


def counted_there(s: Scene) -> Entity | None:
    """来自石桥县的[5名]职工, [300名]石桥困难职工: where those are whom somebody of all around it counts."""
    p, m = s.paragraph, s.mention
    at = bisect_left(p.place_starts, m.end)
    ahead, behind = p.places[at : at + 1], p.places[max(at - 1, 0) : at]
    from_there = [r for r in ahead if r.entity.start == m.end + 2 and p.text.startswith("来自", m.end)]
    from_there += [
        r
        for r in behind
        if p.text.endswith("来自", 0, r.entity.start) and _COMERS.fullmatch(p.text, r.entity.end, m.start)
    ]
    if m.unit not in PEOPLE and not (s.headline and not m.unit):
        return None
    of_there = [r for r in ahead if r.entity.start == m.end and r.part == "owner" and r.entity.rule != "pointer"]
    there = next((r.entity for r in (*from_there, *of_there) if r.entity.adcode), None)
    if there is None or there.place == gazetteer.CHINA.path:
        return None
    around = s.topic.place_of(s.org) if s.org and s.org.place else s.topic.place
    if around is None:
        return there
    if s.headline and around.place != there.place and within(around.place, there.place):
        return there  # 26万贵州群众就业, over a story of one of its towns
    if around.place in (there.place, gazetteer.CHINA.path):
        return None
    return there if within(there.place, around.place) else None


_DIVISIONS = rx.compile("(?:地级|县级|设区)?(?:[市县州旗区](?!级|域|间)|城市|省份|乡镇|街道)")


def of_divisions(s: Scene) -> Entity | None:
    """覆盖山东[12个]地级市: whose divisions are counted that something reaches."""
    p, m = s.paragraph, s.mention
    r = s.places[0]
    reached = r.entity.end == m.start and r.part in ("far", "object") and p.text[r.entity.start - 1] not in "、和与及"
    return r.entity if reached and m.unit in ("个", "座") and _DIVISIONS.match(p.text, m.end) else None


def for_example(s: Scene) -> Entity | None:
    """以上海不同时段的价格为例，起步价[38元]: of the example to the end of its sentence."""
    text = s.paragraph.text
    if text.find("为例", s.start, s.mention.start) < 0:
        return None
    return next((r.entity for r in s.places if text[r.entity.start - 1] == "以"), None)


def right_here(s: Scene) -> Entity | None:
    """在石桥镇某合作社，…在这里新建[3座]: the place that 这里 points to."""
    p = s.paragraph
    pointer = p.text.find("这里", s.start, s.mention.start)
    if pointer < 0 and (pointer := p.text.find("那里", s.start, s.mention.start)) < 0:
        return None
    if p.text[pointer] == "那" and pointer and p.text[pointer - 1] not in "，。；！？“在":
        return None  # 政府那里, 从那里
    at = bisect_left(p.parties, p.bounds[p.clause(pointer)], key=start)
    lately = [r.entity for r in reversed(p.parties[max(at - FAR, 0) : at]) if here(r.part)]
    e = next((e for e in lately if e.place not in ("", "中国") and e.text[:1] not in "该本全我"), None)
    if e is None or any(r.entity.start > pointer and not within(e.place, r.entity.place) for r in s.places):
        return None
    return place_of(e) if e.kind == "org" else e

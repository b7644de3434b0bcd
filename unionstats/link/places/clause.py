"""What a clause says itself of the place of its numbers: sites, projects, examples, 全国, 这里."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace

from unionstats import gazetteer, rx
from unionstats.link.clauses.clauses import AND, Role, place_of
from unionstats.link.clauses.ways import is_end_of_way
from unionstats.link.everywhere import general, worldwide
from unionstats.link.laws import by_law, of_the_country
from unionstats.link.places.answers import CHINA, NOWHERE, here
from unionstats.link.places.lists import first_of_list, joined, of_list, of_so_many
from unionstats.link.scene import FAR, PEOPLE, Scene, start, within
from unionstats.model import Entity

# 甲、乙机场: each of the two has one
_EACH_HAS = rx.compile(
    "(?:(?:国际|民用|支线)?机场|(?:火车|高铁|汽车|客运|南|北|东|西)*站|(?:新)?港[口区]?|口岸|海关|电网|油田|煤矿|车务段|铁路局|供电公司|(?:总)?工会|(?:地铁|轨道交通))$"
)


def _two_alike(s: Scene, role: Role) -> Entity | None:
    """甲、乙机场运送5万人次: of what both lie in."""
    text, org = s.paragraph.text, s.org
    if not org or org.start <= role.entity.end or not AND.fullmatch(text, role.entity.end, org.start):
        return None
    home = s.topic.place_of(org)
    if not home.place or within(home.place, role.entity.place) or not _EACH_HAS.search(org.text):
        return None
    before = joined(s, role)
    shared = gazetteer.common((before.place, home.place)) if before.place else None
    return replace(before, name=shared.path, place=shared.path, adcode=shared.adcode) if shared else None


def clause_place(s: Scene) -> Entity | None:
    for r in s.places:
        if r.clause == s.clause and here(r.part) and not (r.part in ("head", "owner") and first_of_list(s, r.entity)):
            if found := _two_alike(s, r) or _site_before(s, r):
                return found
            # 该县|芦溪镇工会: the body lies in what stands right before it
            if (
                s.org
                and s.org_step == "subject"
                and r.entity.end == s.org.start
                and within(s.org.place, r.entity.place)
            ):
                return s.topic.place_of(s.org)
            found = of_list(s, r) or of_so_many(s, r) or joined(s, r)
            apart = not found.place and r.entity.place and r.part in ("site", "head") and _abroad(s, found)
            return NOWHERE if apart else found  # 在甲国和乙国
    return None


def _site_before(s: Scene, region: Role) -> Entity | None:
    """在上海，长三角某平台集聚机构[300家]: the town at which a sentence sets out, before a region."""
    e = region.entity
    if e.adcode or gazetteer.division_of(e.place) is None or region.part != "head":
        return None
    at = next((r.entity for r in s.places if r.part == "site" and r.entity.end + 1 == e.start), None)
    return at if at and at.adcode and at.start == s.start + 1 and s.paragraph.text[s.start] == "在" else None


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
# What belongs to the whole country: 国家铁路完成投资5000亿元
_NETWORK = rx.compile(
    "国家(?:铁路|电网)(?=完成|投资|计划|预计|发送|建成|投产|开通|新[增开建线]|共|累计|将|[今去]年|已|日均|单日|[总客货])"
)


def network(s: Scene) -> Entity | None:
    p = s.paragraph
    if "国家" not in p.text:
        return None
    begins = _NETWORK.match(p.text, s.start) or _NETWORK.match(p.text, p.bounds[s.clause])
    return CHINA if begins and not s.places else None


def national(s: Scene) -> Entity | None:
    p, begin = s.paragraph, s.paragraph.bounds[s.clause]
    if s.org and s.org.place not in ("", "中国"):
        return None
    if p.text.find("全国", begin, s.mention.start) >= 0 and _NATIONAL.match(p.text, begin):
        return CHINA
    given = p.text.startswith("全国", s.mention.end) and p.text.endswith(_GIVES, 0, s.mention.start)
    if given and all(r.entity.place == CHINA.place or not here(r.part) for r in s.places):
        return CHINA  # 授予30人全国劳动模范称号
    honoured = HONOURED.match(p.text, s.mention.end)
    told = honoured and s.topic.place and s.topic.place.place == "中国"
    return CHINA if told and not any(here(r.part) for r in s.places) else None


_GIVES = ("授予", "表彰", "追授")
_GONE_TO = ("来到", "走进", "深入", "抵达", "进驻")


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
    if m.unit not in PEOPLE:
        return None
    at = bisect_left(p.place_starts, m.end)
    ahead, behind = p.places[at : at + 1], p.places[max(at - 1, 0) : at]
    from_there = [r for r in ahead if r.entity.start == m.end + 2 and p.text.startswith("来自", m.end)]
    from_there += [
        r
        for r in behind
        if p.text.endswith("来自", 0, r.entity.start) and _COMERS.fullmatch(p.text, r.entity.end, m.start)
    ]
    of_there = [r for r in ahead if r.entity.start == m.end and r.part == "owner" and r.entity.rule != "pointer"]
    there = next((r.entity for r in (*from_there, *of_there) if r.entity.adcode), None)
    if there is None or there.place == gazetteer.CHINA.path:
        return None
    around = s.topic.place_of(s.org) if s.org and s.org.place else s.topic.place
    if around is None:
        return there
    if around.place in (there.place, gazetteer.CHINA.path):
        return None
    return there if within(there.place, around.place) or _in_one_county(there, around) else None


def _in_one_county(one: Entity, other: Entity) -> bool:
    """石桥镇 and 柳河镇 of the same county: the article tells now of the one, now of the other."""
    shared = gazetteer.common((one.place, other.place))
    return shared is not None and shared.adcode[-2:] not in ("", "00")


def gone_to(s: Scene) -> Entity | None:
    """局机关干部[33人]来到石桥乡: where they came."""
    p, end = s.paragraph, s.mention.end
    if not p.text.startswith(_GONE_TO, end):
        return None
    at = bisect_left(p.place_starts, end + 2)
    return p.places[at].entity if at < len(p.places) and p.places[at].entity.start == end + 2 else None


_BUILDS = rx.compile(
    "(?:开工建设|建设|[新改扩援承修筹迁投]建|建成|建起|开建|开工|动工|启动|实施|推进|完成|投产|投运|改造|开通|落成|(?:定点|对口|结对|挂钩|精准)?(?:帮扶|扶贫|援助|支援|扶持|包联|包保)|援建|资助)了?$"
)
_MEASURED = rx.compile(
    "(?:该|此|整个)?(?:项目|工程|线路|全线)?(?:计划|概算|预计|预算|累计|已|共|设计|估算)*(?:总?投资|投入|完成投资|[全总]长|长度|总?占地|(?:总?建筑)?面积|总?装机"
    "|新[建增]|改建|架设|敷设|铺设|[建总]?工期|受益|惠及|年[产发处]|建成后|投[产运]后)"
)
# 甲集团承建的|某市体育馆工地，300名农民工…
_BUILT_BY = rx.compile("(?:公司|集团)?(?:所|正在|联合)?(?:总?承[建包]|施工|参建|代建|援建|建设|开发)的")
_BUILDERS = frozenset("公集所正联总承施参代援建开")


def project_place(s: Scene) -> Entity | None:
    """省电力公司启动了某县电网改造工程，投资[3亿元]: where the firm builds, for what is told of what it builds."""
    p, home = s.paragraph, s.org
    if home and p.text[home.end : home.end + 1] in _BUILDERS and (m := _BUILT_BY.match(p.text, home.end)):
        return next((r.entity for r in s.places if r.entity.start == m.end()), None)
    if not home or not _MEASURED.match(p.text, p.bounds[s.clause]):
        return None
    for r in (*s.places, *s.orgs):
        e, begin = r.entity, p.bounds[r.clause]
        if e.place in ("", home.place) or e.start < home.end or not here(r.part):
            continue
        if (not home.place or within(e.place, home.place)) and _BUILDS.search(p.text, max(begin, e.start - 8), e.start):
            return joined(s, r) if e.kind == "place" else s.topic.place_of(e)
    return None


_EXAMPLE = rx.compile("[^，。；]{0,24}?为例")


def for_example(s: Scene) -> Entity | None:
    """以上海不同时段的价格为例，起步价[38元]: of the example to the end of its sentence."""
    text = s.paragraph.text
    if text.find("为例", s.start, s.mention.start) < 0:
        return None
    examples = (r.entity for r in s.places if text[r.entity.start - 1] == "以" and _EXAMPLE.match(text, r.entity.end))
    return next(examples, None)


_OPENS_WITH_HERE = 10  # characters that a paragraph has at most before 这里


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
    above = None
    if not at and pointer < _OPENS_WITH_HERE:  # 记者了解到，这里是某省最大的安置点: of the paragraph before
        above = next(iter(s.earlier), None)
        lately = [r.entity for r in reversed(above.standing) if r.part != "far"] if above else []
    e = next((e for e in lately if e.place not in ("", "中国") and e.text[:1] not in "该本全我"), None)
    if e is None or any(r.entity.start > pointer and not within(e.place, r.entity.place) for r in s.places):
        return None
    if e.kind == "place" and above is None and is_end_of_way(p.text, e):
        return None
    return place_of(e) if e.kind == "org" else e

"""What a clause says itself of the place of its numbers: lists, routes, sums, examples, 全国."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from itertools import islice, pairwise

from unionstats import gazetteer, rx
from unionstats.link.clauses.clauses import AND, Clauses, Role, place_of
from unionstats.link.clauses.parts import HONOURS, Part
from unionstats.link.everywhere import general, worldwide
from unionstats.link.scene import DOES, FAR, PEOPLE, Scene, opened, order, spread, start, within
from unionstats.model import Entity

# 东、中、西部和东北地区: the parts of the country, each named by half a word
_PARTS = rx.compile(
    "(?<![一-龥])(?:其中，?|我国|全国|上半年|全年|去年|今年|[0-9一二三四]{1,2}[月季](?:份|度)?末?)?"
    "(?P<parts>(?:[东中西]|东北|中西)(?:部(?:地区)?)?(?:(?:[、和与及]|以及)(?:[东中西]|东北|中西)(?:部?(?:地区)?)?){1,3})(?<=[部区])(?!方)"
)
_PART = rx.compile("东北|中西|[东中西]")


def _parts(s: Scene) -> list[str]:
    """The names of the parts of the country that the clause of the number lists, in a text of all of it."""
    p, begin = s.paragraph, s.paragraph.bounds[s.clause]
    m = _PARTS.search(p.text, begin, s.mention.start) if p.text.find("部", begin, s.mention.start) >= 0 else None
    if m is None or (s.topic.place and s.topic.place.adcode not in ("", "100000")):
        return []
    if any(r.entity.start >= m.end() for r in s.places if r.clause == s.clause):
        return []
    return [f"{name}{'' if name == '东北' else '部'}地区" for name in _PART.findall(m["parts"])]


def parts_place(s: Scene) -> Entity | None:
    """东、中、西部地区分别有5万、4万和3万个: each its own; of all of them the country."""
    if not (names := _parts(s)):
        return None
    k = order(s, len(names))
    if k is None:
        return CHINA
    return replace(CHINA, name=names[k], place=names[k], adcode="")


def spread_place(s: Scene) -> Entity | None:
    if found := spread(s, s.paragraph.places):
        return found
    found = spread(s, s.paragraph.orgs) or (spread(s, s.paragraph.parties) if s.paragraph.spreads else None)
    if found and found.kind == "place":
        return found
    return s.topic.place_of(found) if found and found.place else None


def listed_place(s: Scene) -> Entity | None:
    """甲区的甲厂2台、乙市乙厂1台: where the member of the list is, not the one before it."""
    if not s.org or not s.org.place:
        return None
    begin = max(s.paragraph.text.rfind("、", 0, s.org.start), s.paragraph.bounds[s.clause])
    return None if any(r.entity.start >= begin for r in s.places) else s.topic.place_of(s.org)


def opened_place(s: Scene) -> Entity | None:
    return opened(s, s.paragraph.places)


# 公路西起甲区某路，东至乙区某路
_ENDS_AT = ("东至", "西至", "南至", "北至", "东到", "西到", "南到", "北到")


_LONGEST_TAIL = 6  # characters of what each member of a list has behind its place
_LINE = rx.compile(
    "[一-龥]?[东西南北]起[于自]?[一-龥]{2,16}(?:[，、]|，(?:途经|经过|穿越)[^，。；]{2,30}，)[东西南北][至到]"
)

_MORE = rx.compile(
    "(?:、[一-龥]{1,6}?){1,8}(?:等(?:地的?)?)?[0-9一二两三四五六七八九十百]{1,4}[余多]?个?(?:省份?|州|城?市|区?县|乡?镇|乡|行政?村|村[屯庄]?|地区|街道|社区)"
)


def joined(s: Scene, role: Role) -> Entity:
    """Of coordinated places (A、B等地) their common ancestor."""
    group = [role.entity]
    roles, text = s.paragraph.places, s.paragraph.text
    at = bisect_left(s.paragraph.place_starts, role.entity.start)
    # 广东（9亿元）、江苏（8亿元）都超过5亿元: over what stands in brackets, but for a number in them
    inside = role.entity.end <= s.mention.start < _closed(s.paragraph, role.entity.end)
    for r in reversed(roles[max(at - FAR, 0) : at]) if not inside else ():
        if not AND.fullmatch(text, _closed(s.paragraph, r.entity.end), group[0].start) and not (
            text.startswith(_ENDS_AT, group[0].start - 2) and _LINE.fullmatch(text, r.entity.start - 3, group[0].start)
        ):
            tail = text[r.entity.end : group[0].start - 1]  # 甲街道站、乙街道站
            if not (
                0 < len(tail) <= _LONGEST_TAIL
                and text[group[0].start - 1] in "、和与及"
                and tail.isalpha()  # not the number of each: 甲镇1例、乙镇1例
                and text.startswith(tail, role.entity.end)
            ):
                break
        group.insert(0, r.entity)
    if len(group) == 1:
        listed = text.startswith("、", role.entity.end)
        more = _MORE.match(text, role.entity.end) if listed else None  # 甲省、某某等4个省: what is known of is not all
        lone = more and (at + 1 == len(roles) or roles[at + 1].entity.start >= more.end())
        return (above(role.entity) if lone else None) or role.entity
    shared = gazetteer.common(e.place for e in group)
    path, code = (shared.path, shared.adcode) if shared else ("", "")
    words = text[group[0].start : group[-1].end]
    return replace(group[0], end=group[-1].end, text=words, name=path, place=path, adcode=code)


def last_of(s: Scene, role: Role) -> Entity:
    """The places of the list that begins with ``role`` together."""
    places, text = s.paragraph.places, s.paragraph.text
    last = role
    for r in islice(places, bisect_left(s.paragraph.place_starts, role.entity.end), None):
        if text[last.entity.end : r.entity.start] not in ("、", "和", "与", "及"):
            break
        last = r
    return joined(s, last)


def _closed(p: Clauses, offset: int) -> int:
    """Where the brackets close that open at ``offset``; else ``offset`` itself."""
    k = bisect_left(p.brackets, (offset, 0))
    return p.brackets[k][1] if k < len(p.brackets) and p.brackets[k][0] == offset else offset


def here(part: Part) -> bool:
    return part not in ("compared", "far", "quoted")


_AND_SO_MANY = rx.compile(
    f"(?!{DOES}|{HONOURS})[^，。；、：]{{3,24}}?等[0-9一二两三四五六七八九十百]{{1,4}}[余多]?"
    "(?:名|人|位|[个家](?:先进|优秀|基层|获奖)?(?:集体|班组|单位|企业|公司|站点|工会|部门|车间|个人))"
)


def first_of_list(s: Scene, place: Entity) -> bool:
    """石桥镇纺织厂挡车班等[18个]班组: is the ``place`` only that of the first of those who are counted?"""
    text = s.paragraph.text
    # Few are the first of a list: a look for what ends one spares the others the question what all is about.
    if text.find("等", place.end + 3, place.end + 25) < 0 or _AND_SO_MANY.match(text, place.end) is None:
        return False
    topic = s.topic.place
    return topic is not None and topic.place != place.place and within(place.place, topic.place)


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
            found = _of_list(s, r) or _of_so_many(s, r) or joined(s, r)
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


_SO_MANY = rx.compile(
    "等[0-9一二两三四五六七八九十]{1,3}[余多]?个?(?:乡镇|[镇乡村]|街道|社区|县区|县市|区县|[县市区](?![一-龥]{0,4}[局院]))"
)


def _of_so_many(s: Scene, role: Role) -> Entity | None:
    """花石镇等5个乡镇的[300户]农户: what the townships do that one is named of lies in what they all are in."""
    m = _SO_MANY.match(s.paragraph.text, role.entity.end)
    if m is None or m.end() > s.mention.start:
        return None
    together = joined(s, role)
    return together if together.place != role.entity.place else above(role.entity)


_LISTED_KIND = rx.compile("[一-龥]{0,6}")


def _of_list(s: Scene, role: Role) -> Entity | None:
    """某站、某镇站、甲街道站[3个]站点: what is counted lies not in the last one's place, but around it."""
    text, e, m = s.paragraph.text, role.entity, s.mention
    if m.kind != "count" or text[e.start - 1] not in "、和与及" or m.value == 1 or m.start - e.end > _LONGEST_TAIL:
        return None
    if not e.place or text[e.start - 2] != text[m.start - 1] or not _LISTED_KIND.fullmatch(text, e.end, m.start):
        return None
    whole = joined(s, role)
    return whole if whole.place != e.place else above(e)


CHINA = Entity(0, 0, 0, "", "place", gazetteer.CHINA.path, gazetteer.CHINA.path, gazetteer.CHINA.adcode)


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


# What a list of places is counted as, each in what is meant.
_DIVISIONS = rx.compile(
    "(?:国家级|国定|省级|省定|深度)?(?:受灾|重灾|重点|试点|贫困|特困|相邻|周边|边境|山区)?(?:乡镇|[省市县区镇乡村旗州]|街道|社区)"
)


def examples_place(s: Scene) -> Entity | None:
    """花石镇、石潭镇等[6个]乡镇: in what they all are; 来自全省[14个]市."""
    p, m = s.paragraph, s.mention
    if p.text.startswith("全", m.start - 2) and _DIVISIONS.match(p.text, m.end):
        at = bisect_left(p.place_starts, m.start - 2)
        all_of = p.places[at].entity if at < len(p.places) else None
        return all_of if all_of and (all_of.start, all_of.rule) == (m.start - 2, "pointer") else None
    spots = p.text.endswith(("等地", "等地的"), 0, m.start)  # 收购甲市、乙市等地[8座]煤矿
    if not spots and not (p.text.endswith("等", 0, m.start) and _DIVISIONS.match(p.text, m.end)):
        return None
    at = bisect_left(p.place_starts, m.start) - 1
    last = p.places[at] if at >= 0 else None
    if last is None or last.entity.end != p.text.rfind("等", 0, m.start):
        return None
    if spots:
        return joined(s, last) if here(last.part) and m.unit not in PEOPLE else None  # who came from there is not
    together = joined(s, last)
    # 涉及北京、上海等[20余个]省区市: those that it reaches
    if not here(last.part) and not p.text.endswith(("涉及", "覆盖", "遍布"), 0, together.start):
        return None
    return together if together.place != last.entity.place else above(last.entity)


_GONE_TO = ("来到", "走进", "深入", "抵达", "进驻")


# What a step finds that knows that a number holds in no place that the text names, or in the whole world.
NOWHERE = Entity(0, 0, 0, "", "place", "")


def nowhere_in_the_world(s: Scene) -> Entity | None:
    return NOWHERE if worldwide(s) else None


def nowhere_in_general(s: Scene) -> Entity | None:
    return NOWHERE if general(s) else None


ROUTE = rx.compile("(?:县?城|城区|市区|[东西南北]?站)?(?:至|到|向|往|—|——|-|～)")


_ROAD = rx.compile(
    "(?:公路|铁路|高速|高铁|国道|省道|航线|线路|客车|列车|班车|大巴|动车|飞机|专列|[路航区]?段|沿线|往返|单程|车票|路程|路途|车程|全程|全长|里程|距离|相距)"
)


# 起于甲区，经乙县，终点在丙县: the two ends of a line
BEGINS = rx.compile("(?:(?:起始?|始发?)[于自]|起点(?:位于|设在|在|为|是|：)?|[东西南北]起[于自]?)$")
_LEADS_TO = rx.compile("(?:[止终迄讫][于至到]|终点(?:位于|设在|在|为|是|：)?|(?:通|到|抵)达|(?<!出)[开驶飞发]往)$")
_LEAVES = rx.compile("[从由自]$")
_ON_THE_WAY = frozenset({"km", "hour", "minute"})


def between_ends(s: Scene) -> Entity | None:
    """高速起于甲区，止于乙县，全长[180公里]; 列车从甲市开往乙市，运行[9小时]: of what both ends lie in."""
    text = s.paragraph.text
    goes = s.mention.unit in _ON_THE_WAY and any(c in text for c in "从由自")
    if not goes and text.find("起", s.start, s.mention.start) < 0 and text.find("始", s.start, s.mention.start) < 0:
        return None
    roles = [r for r in s.places if r.entity.end < s.mention.start]
    last = next((r for r in roles if _LEADS_TO.search(text, s.start, r.entity.start)), None)
    if last is None or any(r.part in ("head", "site") and r.entity.start > last.entity.end for r in roles):
        return None
    before = [r for r in roles if r.entity.end < last.entity.start]
    first = next((r for r in before if BEGINS.search(text, s.start, r.entity.start)), None)
    if first is None and goes:
        first = next((r for r in before if _LEAVES.search(text, s.start, r.entity.start)), None)
    if first is None:
        return None
    shared = gazetteer.common((first.entity.place, last.entity.place))
    return replace(last.entity, name=shared.path, place=shared.path, adcode=shared.adcode) if shared else NOWHERE


_TRAINS = frozenset({"趟", "列", "班", "对", "次", "条"})  # what a railway adds between two cities is its own


def on_the_way(s: Scene) -> Entity | None:
    """宜昌至恩施段[180公里], 从广安到义乌，单程[12小时]: of neither end, but of what both lie in."""
    p, m = s.paragraph, s.mention
    begin = p.bounds[max(s.clause - 1, 0)]
    roles = [r for r in s.places if r.entity.start >= begin]
    for last, first in pairwise(roles):
        if first.clause != last.clause or not ROUTE.fullmatch(p.text, first.entity.end, last.entity.start):
            continue
        at = roles.index(last)
        if at or first.entity.place == last.entity.place:
            return None
        leaves = p.text.startswith(("从", "自", "由"), first.entity.start - 1)
        if p.text[last.entity.start - 1] in "向往" and not leaves:
            return None  # 宜昌向恩施捐款[3万元]
        far = leaves and (m.unit == "km" or p.text[last.entity.start - 1] in "向往")  # 从宜昌向恩施送电[3亿千瓦时]
        far = far or m.unit in ("hour", "minute")  # 温州到福州[1小时]
        if not far and not _ROAD.search(p.text, first.entity.start, min(m.end + 6, s.end)):
            return None
        shared = gazetteer.common((first.entity.place, last.entity.place))
        if shared is None or (shared is gazetteer.CHINA and not s.org):
            return None if m.unit in _TRAINS else NOWHERE
        return replace(first.entity, name=shared.path, place=shared.path, adcode=shared.adcode)
    return None


_IN_SUM_HEADS = frozenset(",，;；。以两三四五六七八地县市区州合总共")
_IN_SUM = rx.compile("(?:[,，;；。]|^)?(?:以上|[两三四五六七八]?[地县市区州])?(?:合计|总计|共计|总共)")


def in_sum(s: Scene) -> Entity | None:
    """甲区5万元、乙市3万元，合计[8万元]: of what all of them lie in."""
    p = s.paragraph
    begin = p.bounds[s.clause]
    if p.text[begin : begin + 1] not in _IN_SUM_HEADS or not _IN_SUM.match(p.text, begin):
        return None
    listed = [
        r.entity for r in s.places if r.clause == s.clause - 1 and p.text[r.entity.end : r.entity.end + 1].isdigit()
    ]
    shared = gazetteer.common(e.place for e in listed) if len(listed) > 1 else None
    if shared is None or shared is gazetteer.CHINA:
        return None
    return replace(listed[0], name=shared.path, place=shared.path, adcode=shared.adcode)


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
    if not at and pointer < _OPENS_WITH_HERE:  # 记者了解到，这里是某省最大的安置点: of the paragraph before
        above = next(iter(s.earlier), None)
        lately = [r.entity for r in reversed(above.standing) if r.part != "far"] if above else []
    e = next((e for e in lately if e.place not in ("", "中国") and e.text[:1] not in "该本全我"), None)
    if e is None or any(r.entity.start > pointer and not within(e.place, r.entity.place) for r in s.places):
        return None
    return place_of(e) if e.kind == "org" else e


def both(s: Scene, last: Role) -> Entity:
    """甲区总工会、乙区总工会承办…: of the two that did it together what both lie in, else where the one is."""
    home = s.topic.place_of(last.entity)
    for r in s.earlier_orgs:
        if r.entity.end == last.entity.start - 1 and s.paragraph.text[r.entity.end] in "、和与":
            shared = gazetteer.common((home.place, s.topic.place_of(r.entity).place)) if r.entity.place else None
            apart = shared and not within(home.place, r.entity.place) and not within(r.entity.place, home.place)
            if shared and apart:
                return replace(home, name=shared.path, place=shared.path, adcode=shared.adcode)
    return home


def above(place: Entity) -> Entity | None:
    """The division of China that ``place`` lies in."""
    division = gazetteer.division_of(place.place) if place.place else None
    # A township or a village is in the division that the gazetteer knows.
    outer = gazetteer.parent(division) if division and division.path == place.place else division
    if outer is None or outer is gazetteer.CHINA:
        return None
    return replace(place, name=outer.path, place=outer.path, adcode=outer.adcode)

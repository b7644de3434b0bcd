"""What a list says of the place of its numbers: each member its own, all together what they lie in."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from itertools import islice

from unionstats import gazetteer, rx
from unionstats.link.clauses.clauses import AND, Clauses, Role
from unionstats.link.clauses.parts import HONOURS
from unionstats.link.places.answers import CHINA, above, here
from unionstats.link.scene import DOES, FAR, PEOPLE, Scene, opened, order, spread, within
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
# 石坡镇桑坪，|灵口镇|苏湾、牛湾等35个村: the town of the last of many villages, behind another town's
_TOWNS = ("镇", "乡", "街道")
_OTHER_TOWN = rx.compile("(?:镇|乡|街道)(?:[一-龥]{2,3}?、){0,5}[一-龥]{2,3}村?[，、；和]$")
_LAST_VILLAGE = rx.compile(
    "[一-龥]{2,3}?(?:、[一-龥]{2,3}?){0,5}等[0-9一二两三四五六七八九十]{1,3}[余多]?个?(?:行政)?(?:村(?![民庄])|社区|组)"
)
# 青海等9省（自治区、直辖市）, 甲县等9个县: one of so many is only their example
_OF_SO_MANY = rx.compile(
    "等[0-9一二两三四五六七八九十]{1,3}[余多]?个?(?:省(?![级会内外])|[省市]?自治区|自治州|[市县区州](?![一-龥]{0,4}[局院]|[级内外直域]))"
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
        if text.startswith("等", role.entity.end) and _OF_SO_MANY.match(text, role.entity.end):
            return above(role.entity) or (CHINA if role.entity.adcode.endswith("0000") else role.entity)
        if (
            role.entity.place.endswith(_TOWNS)
            and _LAST_VILLAGE.match(text, role.entity.end)
            and _OTHER_TOWN.search(text[max(0, role.entity.start - 30) : role.entity.start])
        ):
            return above(role.entity) or role.entity
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


_SO_MANY = rx.compile(
    "等[0-9一二两三四五六七八九十]{1,3}[余多]?个?(?:乡镇|[镇乡村]|街道|社区|县区|县市|区县|[县市区](?![一-龥]{0,4}[局院]))"
)


def of_so_many(s: Scene, role: Role) -> Entity | None:
    """花石镇等5个乡镇的[300户]农户: what the townships do that one is named of lies in what they all are in."""
    m = _SO_MANY.match(s.paragraph.text, role.entity.end)
    if m is None or m.end() > s.mention.start:
        return None
    together = joined(s, role)
    return together if together.place != role.entity.place else above(role.entity)


_LISTED_KIND = rx.compile("[一-龥]{0,6}")


def of_list(s: Scene, role: Role) -> Entity | None:
    """某站、某镇站、甲街道站[3个]站点: what is counted lies not in the last one's place, but around it."""
    text, e, m = s.paragraph.text, role.entity, s.mention
    if m.kind != "count" or text[e.start - 1] not in "、和与及" or m.value == 1 or m.start - e.end > _LONGEST_TAIL:
        return None
    if not e.place or text[e.start - 2] != text[m.start - 1] or not _LISTED_KIND.fullmatch(text, e.end, m.start):
        return None
    whole = joined(s, role)
    return whole if whole.place != e.place else above(e)


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

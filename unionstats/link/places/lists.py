"""What a list says of the place of its numbers: each member its own, all together what they lie in."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from itertools import islice

from unionstats import gazetteer, rx
from unionstats.link.clauses.clauses import AND, Clauses, Role, strung
from unionstats.link.places.answers import CHINA, above, here
from unionstats.link.scene import FAR, PEOPLE, Scene, opened, spread
from unionstats.model import Entity


def spread_place(s: Scene) -> Entity | None:
    found = spread(s, s.paragraph.parties)
    if found and found.kind == "org":
        return s.topic.place_of(found) if found.place else None
    return found


def listed_place(s: Scene) -> Entity | None:
    """甲区的甲厂2台、乙市乙厂1台: where the member of the list is, not the one before it."""
    if not s.org or not s.org.place:
        return None
    begin = max(s.paragraph.text.rfind("、", 0, s.org.start), s.paragraph.bounds[s.clause])
    return None if any(r.entity.start >= begin for r in s.places) else s.topic.place_of(s.org)


def opened_place(s: Scene) -> Entity | None:
    return opened(s, s.paragraph.places)


_LONGEST_TAIL = 6  # characters of what each member of a list has behind its place
# 石坡镇桑坪，|灵口镇|苏湾、牛湾等35个村: the town of the last of many villages, behind another town's
_TOWNS = ("镇", "乡", "街道")
_OTHER_TOWN = rx.compile("(?:镇|乡|街道)(?:[一-龥]{2,3}?、){0,5}[一-龥]{2,3}村?[，、；和]$")
_LAST_VILLAGE = rx.compile(
    "[一-龥]{2,3}?(?:、[一-龥]{2,3}?){0,5}等[0-9一二两三四五六七八九十]{1,3}[余多]?个?(?:行政)?(?:村(?![民庄])|社区|组)"
)
_TOWN_IN = rx.compile("[^村]{1,5}?(?:镇|乡|街道|苏木)")
# 青海等9省（自治区、直辖市）, 甲县等9个县: one of so many is only their example
_OF_SO_MANY = rx.compile(
    "等[0-9一二两三四五六七八九十]{1,3}[余多]?个?(?:省(?![级会内外])|[省市]?自治区|自治州|[市县区州](?![一-龥]{0,4}[局院]|[级内外直域]))"
)
# 在霞浦到|连江|一带登陆, 青川-|平武|5级地震: between both
_TO = rx.compile("[到至]|[-—–－]{1,2}")
_STRETCH = rx.compile("一带|之间|沿海|海域|交界|(?:[0-9.]+级)?(?:强|大|特大)?地震")


def joined(s: Scene, role: Role) -> Entity:
    """Of coordinated places (A、B等地) their common ancestor."""
    group = [role.entity]
    roles, text = s.paragraph.places, s.paragraph.text
    at = bisect_left(s.paragraph.place_starts, role.entity.start)
    # 广东（9亿元）、江苏（8亿元）都超过5亿元: over what stands in brackets, but for a number in them
    inside = role.entity.end <= s.mention.start < _closed(s.paragraph, role.entity.end)
    stretch = _STRETCH.match(text, role.entity.end) is not None
    for r in reversed(roles[max(at - FAR, 0) : at]) if not inside else ():
        if stretch and _TO.fullmatch(text, r.entity.end, group[0].start):
            group.insert(0, r.entity)
            break
        apart = not strung(r.entity, group[0])
        if apart and not AND.fullmatch(text, _closed(s.paragraph, r.entity.end), group[0].start):
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
        if text.startswith("等", role.entity.end) and _OF_SO_MANY.match(text, role.entity.end):
            return above(role.entity) or (CHINA if role.entity.adcode.endswith("0000") else role.entity)
        if (
            role.entity.place.endswith(_TOWNS)
            and _LAST_VILLAGE.match(text, role.entity.end)
            and _OTHER_TOWN.search(text[max(0, role.entity.start - 30) : role.entity.start])
        ):
            return above(role.entity) or role.entity
        return role.entity
    shared = gazetteer.common(e.place for e in group)
    path, code = (shared.path, shared.adcode) if shared else ("", "")
    town = _TOWN_IN.match(group[0].place, len(path)) if code[4:] not in ("", "00") else None
    if town and all(e.place.startswith(group[0].place[: town.end()]) for e in group):
        path = group[0].place[: town.end()]  # 白石镇甲村、乙村
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


_SO_MANY = rx.compile(
    "等[0-9一二两三四五六七八九十]{1,3}[余多]?个?(?:乡镇|[镇乡村]|街道|社区|区县|县区|县市|[县市区](?![一-龥]{0,4}[局院]))"
)


# 甲、乙、丙4个区|开放采样点: all of them without 等
_ALL_NAMED = rx.compile(
    "[0-9一二两三四五六七八九十]{1,3}个?(?:[一-龥]{0,2}(?:区域|片区|商圈)|区县|县区|县市|乡镇|[省市区县镇乡村](?![一-龥]{0,4}[局院])|街道|社区)"
)


def of_so_many(s: Scene, role: Role) -> Entity | None:
    """花石镇等5个乡镇的[300户]农户: what the townships do that one is named of lies in what they all are in."""
    text, e = s.paragraph.text, role.entity
    m = _SO_MANY.match(text, e.end) or (_ALL_NAMED.match(text, e.end) if text[e.start - 1] in "、和与及" else None)
    if m is None or not (m.end() <= s.mention.start or s.mention.start == e.end):
        return None
    together = joined(s, role)
    return together if together.place != role.entity.place else above(role.entity)


def of_list(s: Scene, role: Role) -> Entity | None:
    """某站、某镇站、甲街道站[3个]站点: what is counted lies not in the last one's place, but around it."""
    text, e, m = s.paragraph.text, role.entity, s.mention
    if m.kind != "count" or text[e.start - 1] not in "、和与及" or m.value == 1 or m.start - e.end > _LONGEST_TAIL:
        return None
    if not e.place or text[e.start - 2] != text[m.start - 1]:
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

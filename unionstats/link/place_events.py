"""Where an event is that a sentence goes on with, and where what is counted goes to."""

from __future__ import annotations

from bisect import bisect_left
from itertools import islice

from unionstats import rx
from unionstats.link.clauses import Clauses, Role
from unionstats.link.place_clause import joined
from unionstats.link.place_parts import in_a_name
from unionstats.link.scene import Scene, within
from unionstats.model import Entity

_EVENTS = (
    "招聘会|招聘周|招聘月|洽谈会|推介会|博览会|交易会|展销会|展览会?|车展|书展|[^预]决赛|运动会|马拉松|艺术节|[一-龥]{2}节|文化周|宣传周|宣传月"
    "|启动仪式|首发式|开工仪式|庙会|灯会|集市|联谊会|相亲会|音乐会|晚会|欢乐会|游园会?|义诊|演出|演练|拉练|(?:公益|慰问|服务|主题|系列|宣传|咨询|文艺|体育|志愿|普法|联谊|交友|捐赠|示范)活动"
)
# An event of which what is told happens where it is held, unlike a conference that tells of its province.
_EVENT = rx.compile(
    f"(?:{_EVENTS})[”》]?(?:（[^，。；）]{{1,12}}）)?(?:[0-9一二三四五六七八九十月日昨今上下午晚天前近]{{0,10}})?[在于]$"
)
# What goes on with it: 在这场招聘会上, 主办方邀请了, 活动现场.
_GOES_ON = rx.compile(
    rf"(?:^|[，。；：\s])(?:据(?:介绍|了解|悉)，)?(?:在?(?:[这此本][次场届个]?|该[场届]?|整[个场])(?:[一-龥]{{0,8}}?(?:{_EVENTS})|活动|仪式|盛会)"
    r"|(?:活动|仪式)?(?:主办|组织|举办|承办|组委)[方会]|(?:活动|展会|招聘会|义诊|演练|启动仪式|启动)(?:现场|当[天日]|期间|上|中|共|设|分|吸引|为期|历时|由)|现场[，一-龥]|当[天日](?:上午|下午)?[，一-龥])"
)
_SHOWN = 3  # paragraphs that an event stays in view


def _held(p: Clauses, role: Role) -> bool:
    return (
        role.part in ("venue", "site")
        and _EVENT.search(p.text, max(p.bounds[role.clause], role.entity.start - 36), role.entity.start) is not None
    )


def event_place(s: Scene) -> Entity | None:
    """省春风行动招聘会在石桥市举办。在这场招聘会上，[5936名]…: where it is held, however wide its name."""
    p = s.paragraph
    if s.headline or not _GOES_ON.search(p.text, max(s.start - 1, 0), s.mention.start):
        return None
    for r in s.earlier_places:
        if _held(p, r):
            return _nearer(s, joined(s, r))
    for q in islice(s.earlier, _SHOWN):
        for r in reversed(q.places):
            if r.part in ("venue", "site") and _held(q, r):
                return _nearer(s, r.entity)
    return None


def _nearer(s: Scene, place: Entity) -> Entity | None:
    """``place``, where it lies in that of who holds the event."""
    home = s.topic.place_of(s.org) if s.org and s.org.place else s.topic.place
    return place if home and home.place != place.place and within(place.place, home.place) else None


def in_its_name(s: Scene) -> Entity | None:
    """恒岳（上饶）工业园从筹建到开工只用了[100天]: of that part of the firm, in its sentence."""
    p = s.paragraph
    if p.text.find("）", s.start, s.mention.start) < 0:
        return None
    at = bisect_left(p.place_starts, s.mention.start)
    near = (r.entity for r in islice(p.places, bisect_left(p.place_starts, s.start), at))
    return next((e for e in near if in_a_name(p.text, e)), None)


_GOES_TO = rx.compile(
    "(?:[^，。；、]{0,14}?)(?:已|将|均|都|全部|陆续|首批|正式|分别|主要|顺利|又|还)*(?:投入到?|投放[到在至于]?|投向|发往|落户[在于到]?|落地|运抵|分布[在于]|安置[在到于]|布放[在于]|部署[在于]|用于|派往|派驻|设[在于]|建[在于])$"
)


def destination(s: Scene) -> Entity | None:
    """[100辆]公交车投入滨海新区: where what is counted goes, behind it in its clause."""
    p, end = s.paragraph, s.mention.end
    if s.mention.kind not in ("count", "money", "measure"):
        return None
    at = bisect_left(p.place_starts, end + 2)
    r = p.places[at] if at < len(p.places) else None
    if r is None or r.clause != s.clause or r.entity.place == "中国" or not r.entity.adcode:
        return None
    return _last_of(s, r) if _GOES_TO.fullmatch(p.text, end, r.entity.start) else None


def _last_of(s: Scene, role: Role) -> Entity:
    """The places of the list that begins with ``role`` together."""
    places, text = s.paragraph.places, s.paragraph.text
    last = role
    for r in islice(places, bisect_left(s.paragraph.place_starts, role.entity.end), None):
        if text[last.entity.end : r.entity.start] not in ("、", "和", "与", "及"):
            break
        last = r
    return joined(s, last)

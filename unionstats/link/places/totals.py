"""What is counted in all, or of the rest, is of the whole that was told of, not of its part that was told last."""

from __future__ import annotations

from bisect import bisect_left

from unionstats import rx
from unionstats.link.clauses.clauses import Role
from unionstats.link.places.answers import here
from unionstats.link.scene import FAR, Scene, start, within
from unionstats.link.seats import takes_part
from unionstats.model import Entity

# 此次共检查1260家; 截至目前，累计建会620家; 抽检的110批次
_IN_ALL = rx.compile(
    "(?:[^，。；]{0,10}(?:[年月日天晚午来今前底]|统计|了解|介绍)，)?(?:(?:此次|本次|这次|整个)(?![事火]|地震|爆炸|洪|台风)[一-龥]{0,6}?|活动|行动|检查|抽检|目前|现)?"
    "(?:累计|总计|合计|总共|一共|已?共(?![同享和产识]|建共)|(?<=今年以来，)已|(?<=目前，)已|[抽受][检查]的|全部[建完竣投]|全面建成)"
    # 石桥镇队获第一名。运动会设6个项目
    "|[本此]?[次届]?(?:运动会|比赛|赛事|大赛|竞赛|决赛|会议|大会|活动)(?:还|将|共)?(?:设|历时|为期|吸引|表彰|有|进行)"
)
_REST = rx.compile(
    "(?<![^，；。])(?:而|目前|现有?)?(?:其余|其[他它]|剩余|剩下|余下|另外)的?(?=[0-9一二两三四五六七八九十])"
)
_GOES_ON = 2  # clauses: 其余7所年底完工，届时|新增床位260张
_WHOLES = ("head", "agent", "publisher")


def in_all(s: Scene) -> Entity | None:
    """石桥县开展检查。白石镇一家店被查。此次共检查[12家]; 白石镇的水库已蓄水，其余[3座]明年开工."""
    p, m = s.paragraph, s.mention
    if (games := _at_the_games(s)) is not None:
        return games
    rest = _REST.search(p.text, max(s.start, p.bounds[max(s.clause - _GOES_ON, 0)]), m.start + 1)
    said = rest or (None if s.places or s.orgs else _IN_ALL.match(p.text, s.start, m.end))
    if said is None or s.headline:
        return None
    at = bisect_left(p.parties, said.start(), key=start)
    if any(r.entity.start < p.bounds[s.clause + 1] for r in p.parties[at : at + 1]):
        return None  # 其余3座在白石镇
    part: Role | None = None
    for r in reversed(p.parties[max(at - FAR, 0) : at]):
        e = r.entity
        if not here(r.part) or not e.place or e.place == "中国":
            continue
        part = part or r
        inner = part.entity
        if r.part in _WHOLES and inner.place != e.place and within(inner.place, e.place):
            held = part.clause == r.clause or (part.part != "head" and p.sentence(inner.start) == p.sentence(e.start))
            if held and not rest:
                return None  # 县总工会在石桥镇办班。此次共有学员120名
            return s.topic.place_of(e) if e.kind == "org" else e
    return None


# 比赛进行9轮, 现场有观众2万名: of the games, not of the team of which was told last
_OF_GAMES = rx.compile(
    "(?:[本此这]?[次届站场]?(?:比赛|赛事|大赛|锦标赛|公开赛|联赛|决赛|对局|运动会)(?!中)|(?:比赛|赛事)?(?:现场|全场|中场))"
)


def _at_the_games(s: Scene) -> Entity | None:
    """棋赛在石桥县举行。湖北队的周远获胜。比赛进行[9轮]: where the games are held, after what a team did there."""
    p = s.paragraph
    if s.places or s.orgs or not _OF_GAMES.match(p.text, s.start):
        return None
    told = s.earlier_places
    if not told or not takes_part(p.text, told[0].entity):
        return None
    held = (r.entity for r in told if r.part in ("site", "venue") and not takes_part(p.text, r.entity))
    return next(held, None)

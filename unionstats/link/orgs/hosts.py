"""Who holds the event of which one tells, where only 主办方 or 组委会 is said to do something there."""

from __future__ import annotations

from itertools import chain, islice

from unionstats import rx
from unionstats.link.scene import Scene
from unionstats.model import Entity

_HOST = rx.compile(
    "(?:^|[，。；：])(?:据|同时|此外|另外|其间|现场)?(?:活动|大赛|赛事|比赛|展会|大会|仪式|晚会|招聘会|博览会)?的?"
    "(?:主办(?:方|单位)|组委会)[^，。；]*$"
)
_HOLDS = rx.compile("[^。；]{0,60}?(?:举[办行]|主办(?!方|单位)|启动|组织|开展|承办)")
_FAR = 3  # paragraphs


def host(s: Scene) -> Entity | None:
    """市总工会举办讲座。…，主办方赠送药箱[90个]: the first of those who hold it, else whom the article is about."""
    p = s.paragraph
    if not _HOST.search(p.text, max(p.bounds[s.clause] - 1, 0), s.mention.start):
        return None
    here = ((p, r) for r in (*s.orgs, *s.earlier_orgs))
    told = ((q, r) for q in islice(s.earlier, _FAR) for r in reversed(q.orgs))
    for q, r in chain(here, told):
        if r.part in ("head", "agent") and _HOLDS.match(q.text, r.entity.end):
            return r.entity
    return s.topic.org

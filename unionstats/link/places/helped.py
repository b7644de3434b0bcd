"""Whom somebody helps: of whom a sentence goes on to tell."""

from __future__ import annotations

from bisect import bisect_left

from unionstats import rx
from unionstats.link.clauses.before_place import LEARNS
from unionstats.link.places.lists import joined
from unionstats.link.scene import Scene, within
from unionstats.model import Entity

_HELPS = rx.compile(
    "(?:帮扶|对口支援|援建|扶贫|挂钩|包联|包保|援助|帮助|定点联系|联系|支援|支持|扶持)(?:了|地区?|的)?(?:[一-龥]{2,8}[、和及])*$"
)
# 派专家来|甲县, 与|甲县|结对: whom a body of another province helps
# 慰问援助|甲省|的医务人员: those who help there
_WHO_HELP = rx.compile("的?[一-龥]{0,4}?(?:人员|队员|医护|干部|教师|专家)")
_SENDS = rx.compile(
    "(?:[选派]派|派[出遣驻]?|组织|抽调|安排)[^，。；]{1,20}?(?:来到?|到|赴|前往|进驻|奔赴|支援|援助)(?:[一-龥]{2,8}[、和及])*$"
)
_PAIRED = rx.compile(
    "[^，。；、]{0,10}?(?:结对|结成|对口(?:帮扶|支援|协作)|(?:建立|开展|签订)[^，。；]{0,8}?(?:帮扶|协作|支援|医联体|合作))"
)
# 为|甲县|选派教师, 向|甲县|投入帮扶资金
_GIVES = rx.compile("[^，。；、]{0,6}?(?:[选委]派|派[出遣驻了去]|投入[^，。；]{0,6}?(?:帮扶|扶贫|援助|援建|支援|协作))")


def aided(s: Scene) -> Entity | None:
    """某区科协派专家来甲县，办培训班[28期]: what a body does for whom it helps, in its sentence."""
    return helped(s, s.org) if s.org and s.org.adcode else None


def helped(s: Scene, helper: Entity) -> Entity | None:
    """Whom ``helper`` helps, in another province or in its own: 甲区援建丙县学校3所，新增床位[12张]."""
    p = s.paragraph
    behind = bisect_left(p.place_starts, s.mention.end)
    if behind < len(p.places) and p.places[behind].clause == s.clause:
        return None  # 3亿元支持甲省，[2亿元]支持乙省
    for r in s.places:
        at = r.entity.start
        if at < helper.end or not r.entity.adcode or r.entity.place == "中国":
            continue
        if within(helper.place, r.entity.place) or _WHO_HELP.match(p.text, r.entity.end):
            continue
        begin = max(p.bounds[r.clause], at - 30, helper.end)
        given = p.text[at - 1] in "为给向" and _GIVES.match(p.text, r.entity.end)
        if given or _HELPS.search(p.text, begin, at):
            return joined(s, r)
        if r.part == "far" or helper.adcode[:2] in ("10", r.entity.adcode[:2]):
            continue  # 有组织地输转到甲市
        paired = p.text[at - 1] in "与同和跟" and _PAIRED.match(p.text, r.entity.end)
        if paired or (_SENDS.search(p.text, begin, at) and not LEARNS.match(p.text, r.entity.end)):
            return joined(s, r)
    return None

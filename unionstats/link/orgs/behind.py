"""Whose a number is that is named behind it."""

from __future__ import annotations

from bisect import bisect_left
from itertools import islice

from unionstats import rx
from unionstats.link.clauses.clauses import Role
from unionstats.link.scene import Scene, speaks
from unionstats.model import Entity


def speaker(s: Scene) -> Entity | None:
    """“…节支900多元。”X公司工会主席某某说: the speaker's, where the quotation itself names no one who acts."""
    if org := speaks(s, s.paragraph.orgs):
        # One who speaks for a part speaks of the whole, where that is spoken of: 恒岳集团 … 恒岳集团工会部长说.
        whole = (o.entity for o in s.earlier_orgs if len(o.entity.name) > 3)
        return next((o for o in whole if org.name.startswith(o.name)), org)
    return None


_RECEIVED = rx.compile("(?:收到|得到|获得|接受|受到|享受|领到|由|被|经|参加|加入|(?<![落停])在)了?$")


# 走进|某环卫处|为环卫工人送去棉衣300件: what is done by those who came
_VISITS = rx.compile(
    "(?:等地?)?[^，。；]{0,8}?(?:[为向给对送捐]|慰问|看望|走访|开展|宣讲|义诊|巡诊|检查|排查|督[查导]|调研|宣传)"
)


def at_anothers(s: Scene, role: Role) -> bool:
    """Is ``role`` only where those come to who do something for others there?"""
    end = role.entity.end
    return role.part == "arrival" and _VISITS.match(s.paragraph.text, end, s.mention.start) is not None


def receiver(s: Scene) -> Entity | None:
    """260人收到了X送来的…: the giver stands behind the number."""
    orgs, end = s.paragraph.orgs, s.paragraph.bounds[s.clause + 1]
    counted = s.mention.kind == "count"
    if counted and s.paragraph.text.startswith("被", end) and end < s.end:  # 共计35名选手，被X授予…
        end = s.paragraph.bounds[s.clause + 2]
    for r in islice(orgs, bisect_left(s.paragraph.org_starts, s.mention.end), None):
        if r.entity.start >= end:
            return None
        # 12名职工获X颁发的奖章
        given = counted and s.paragraph.text[r.entity.start - 1] == "获"
        given = given and s.paragraph.text.startswith(("颁发的", "授予的"), r.entity.end)
        if r.part in ("far", "compared") and s.paragraph.text[r.entity.start - 1] == "在":
            continue  # 11人在|县医院|接受治疗, 9家企业在|某交易所|上市
        if r.part != "quoted" and (given or _RECEIVED.search(s.paragraph.text, s.mention.end, r.entity.start)):
            return r.entity
    return None


# 年产[30万吨]的项目位于某开发区，由|甲公司|投资建设
_BUILDS = rx.compile("(?:独家|共同|全额|全资|负责)?(?:投资|出资|投建|建设|兴建|承建|新建|筹建|开发|实施)")


def built_by(s: Scene) -> Entity | None:
    """Who builds what a clause tells of, as the next one begins with it, where nobody else is named before."""
    p, at = s.paragraph, s.paragraph.bounds[s.clause + 1]
    if s.orgs or at >= s.end or not p.text.startswith("由", at):
        return None
    k = bisect_left(p.org_starts, at)
    builder = p.orgs[k] if k < len(p.orgs) else None
    named = builder is not None and builder.part == "agent" and _BUILDS.match(p.text, builder.entity.end)
    return builder.entity if builder and named else None


# 节电[26万度]，降本[86万元]，这就是|甲公司|去年的成绩单; 这组数字属于|甲公司
_THIS_IS = rx.compile(
    "(?:这[就正]?是|这[组些个串]?(?:数[字据]|成绩)(?P<whose>属于|来自))(?:[今去前]年|[0-9]{4}年|上半年|一年来)?"
)
_ACCOUNT = rx.compile("[^，。；0-9]{0,10}?(?:成绩|答卷|战绩|业绩|家底|账本|账单|清单|收获|变化|数据)")
_NEXT = 40  # characters into the sentence behind


def account(s: Scene) -> Entity | None:
    """Whose figures they were is said at the end: 这就是甲公司的成绩单."""
    p = s.paragraph
    at = -1 if s.orgs else p.text.find("这", s.mention.end, s.end + _NEXT)
    m = _THIS_IS.match(p.text, at) if at >= 0 else None
    k = bisect_left(p.org_starts, m.end()) if m else len(p.orgs)
    if m is None or k == len(p.orgs) or p.orgs[k].entity.start != m.end():
        return None
    org = p.orgs[k].entity
    return org if m["whose"] or _ACCOUNT.match(p.text, org.end) else None

"""Whose a number is that is named behind it, and the event with which a sentence goes on, of whoever holds it."""

from __future__ import annotations

from bisect import bisect_left
from itertools import islice

from unionstats import rx
from unionstats.link.clauses.clauses import Role
from unionstats.link.orgs.others import NOBODY
from unionstats.link.scene import FAR, Scene, opening, speaks
from unionstats.model import Entity


def speaker(s: Scene) -> Entity | None:
    """“…节支900多元。”X公司工会主席某某说: the speaker's, where the quotation itself names no one who acts."""
    if org := speaks(s, s.paragraph.orgs) or opening(s, s.paragraph.orgs):
        if _WORKER.match(s.paragraph.text, org.end) and not _AT_WORK.search(_said(s)):
            about = s.topic.org
            return NOBODY if about is None or about.name == org.name else None
        # One who speaks for a part speaks of the whole, where that is spoken of: 恒岳集团 … 恒岳集团工会部长说.
        whole = (o.entity for o in s.earlier_orgs if len(o.entity.name) > 3)
        return next((o for o in whole if org.name.startswith(o.name)), org)
    return None


# “有6个礼包，10元看电影。”X公司职工某某说: a worker speaks for the firm only of its work.
_WORKER = rx.compile(
    "[^，。；、“”0-9]{0,10}?(?:职工|员工|工人|农民工|女工|司机|骑手|快递小?[员哥]|外卖员|保洁员|护工|保安|老师|教师|护士)"
    "(?!代表|之家|服务|培训|活动|工会)[^，。；、“”0-9会家]{2,4}?(?:[^，。；“”]{0,8}?(?:说|表示|告诉|道|感慨|感叹|坦言|介绍)|，|在)"
)
_AT_WORK = rx.compile(
    "我们|咱们?[厂矿公班院校]|公司|单位|[本我该]?[厂矿](?!里)|企业|集团|车间|班组|工区|项目|产|设备|机器|技术|施工|工程|工序|效率|作业|客户|订单|运[行营输量]|病人|患者|学生"
)


def _said(s: Scene) -> str:
    """The quotation that holds the number."""
    p = s.paragraph
    at = bisect_left(p.quotations, (s.mention.start, 0)) - 1
    return p.text[slice(*p.quotations[at])] if at >= 0 else ""


_RECEIVED = rx.compile("(?:收到|得到|获得|接受|受到|享受|领到|由|被|经|参加|加入|(?<![落停])在)了?$")
# 60名骑手参加省总工会主办的夜跑, 代表在园区上班的职工: whose it is, and where they work.
THEIRS = rx.compile("(?:联合)?(?:主办|举办|组织|开展|发起)的|(?:务工|打工|工作|就业|上班)的")
# 在省总工会举办的比赛中: whoever holds it does what is done there.
HELD_BY = rx.compile("(?:联合)?(?:主办|举办|组织|开展|发起)的[^，。；]{1,24}(?:中|上|期间|现场)(?:，|$)")


# 走进|某环卫处|为环卫工人送去棉衣300件: what is done by those who came
_VISITS = rx.compile(
    "(?:等地?)?[^，。；]{0,8}?(?:[为向给对送捐]|慰问|看望|走访|开展|宣讲|义诊|巡诊|检查|排查|督[查导]|调研|宣传)"
)


def at_anothers(s: Scene, role: Role) -> bool:
    """Is ``role`` only where those work, or whom those visit, who are told of (在园区上班的职工)?"""
    text, end = s.paragraph.text, role.entity.end
    if role.part == "arrival":
        return _VISITS.match(text, end, s.mention.start) is not None
    return role.part == "site" and THEIRS.match(text, end) is not None and not HELD_BY.match(text, end)


def receiver(s: Scene) -> Entity | None:
    """260人收到了X送来的…: the giver stands behind the number."""
    orgs, end = s.paragraph.orgs, s.paragraph.bounds[s.clause + 1]
    for r in islice(orgs, bisect_left(s.paragraph.org_starts, s.mention.end), None):
        if r.entity.start >= end:
            return None
        before = s.paragraph.text[r.entity.start - 1]
        if before != "由" and THEIRS.match(s.paragraph.text, r.entity.end):
            continue
        if r.part != "quoted" and _RECEIVED.search(s.paragraph.text, s.mention.end, r.entity.start):
            return r.entity
    return None


def introduced(s: Scene) -> Entity | None:
    """随着1亿元贷款的投放，某支行贷款余额突破…: what opens a sentence is told of the one that heads the next clause."""
    p = s.paragraph
    if not p.text.startswith(("随着", "伴随着"), p.bounds[s.clause]):
        return _led_to(s)
    k = bisect_left(p.org_starts, p.bounds[s.clause + 1])
    r = p.orgs[k] if k < len(p.orgs) else None
    return r.entity if r and r.clause == s.clause + 1 and r.part == "head" and r.entity.start < s.end else None


# 历时3个月奔走，刚追回欠薪60万元后，|某市总工会又…
_THROUGH = rx.compile("(?:[^，。；]{1,16}?[年月日天午晚晨时]，)?在?(?:经过?(?![济营理开费])|历经|经历|历时|耗时|继)")
_THEN = ("后，", "之后，", "同时，", "之余，")


def _led_to(s: Scene) -> Entity | None:
    """经过[6天]奔走，追回[30万元]后，某市总工会又…: who heads the clause that those before it only lead to."""
    p = s.paragraph
    if s.orgs or not _THROUGH.match(p.text, s.start, s.mention.start):
        return None
    ahead = islice(p.orgs, bisect_left(p.org_starts, s.mention.end), None)
    r = next((r for r in ahead if r.part in ("head", "agent")), None)
    then = r is not None and r.entity.start < s.end and p.text.endswith(_THEN, 0, r.entity.start)
    return r.entity if r and then else None


# 会议还通报…, 活动将持续3个月: of whoever holds it
EVENT_GOES_ON = rx.compile(
    r"\s*(?:此次|本次|这次|该|整[个场])?(会议|活动|大赛|比赛|竞赛|运动会|演出|晚会|培训班|招聘会|座谈会)(?![中的上由室场])"
)
# What else the event may have been called.
_CALLED = {
    "比赛": ("大赛", "竞赛", "联赛", "运动会", "比武"),
    "大赛": ("比赛", "竞赛", "比武"),
    "竞赛": ("大赛", "比赛", "比武"),
    "演出": ("汇演", "会演", "晚会", "展演"),
    "晚会": ("汇演", "会演", "演出"),
}
_MEETS = rx.compile("(?<![工协学公商])会(?=[，。、；])")


def held(text: str, event: str, begin: int, end: int) -> bool:
    """Is ``event``, with which a sentence goes on, named in ``text`` between ``begin`` and ``end``?"""
    named = any(text.find(name, begin, end) >= 0 for name in (event, *_CALLED.get(event, ())))
    return named or (event == "会议" and _MEETS.search(text, begin, end) is not None)


# 本届大会还启动了…: of the event, whichever body was told of there
_THE_EVENT = rx.compile(
    "(?:在[^，。；]{2,30}，)?(?:本|此|该|这)[届次][一-龥]{0,4}?(?:大会|论坛|博览会|交易会|展会|峰会|年会|大赛)(?![中上期会])"
)
_HOLDS = rx.compile("[^，。；]{0,30}?(?:主办|举办|承办|协办|召开|举行|主持)")
_EVENTS = ("会", "展", "节", "赛", "论坛")


def of_an_event(s: Scene, org: Entity) -> bool:
    """Does the sentence go on with an event that ``org``, the topic, is not told to hold?"""
    if not _THE_EVENT.match(s.paragraph.text, s.start) or org.name.endswith(_EVENTS):
        return False
    told = (s.paragraph, *islice(s.earlier, FAR))
    return not any(_HOLDS.match(q.text, r.entity.end) for q in told for r in q.orgs if r.entity.name == org.name)

"""Whose worker one is who acts: 王明是恒岳造船厂的焊工。… 26年来，他焊接焊缝3万米."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import islice

from unionstats import rx
from unionstats.link.clauses.clauses import Clauses, Role
from unionstats.link.clauses.parts import SURNAMES
from unionstats.link.scene import FAR, Scene
from unionstats.model import Entity

_ROLE = (
    "(?:工程师|技师|技术员|驾驶员|操作员|质检员|安全员|调度员|值班员|快递员|配送员|投递员|乘务员|营业员|巡检员|巡线员|检验员|[驾船]长"
    "|[班组队段站所车线]长|工长|值班长|劳模|劳动模范|工匠|司机|师傅|骑手|员工|职工|工人"
    "|[焊钳电车铣刨铆管木瓦钻司修矿采磨漆锻铸装调挡车细织化验养路巡护检制炼轧炉电梯]工|(?:[内培]训|工艺|设计|化验|检验|铸造|教练|美容|厨|教|医)师)"
)
# 恒岳造船厂船体车间焊工|王明
_NAMED = rx.compile(
    rf"(?!原|前|退休|离休|下岗)[^，。；：“”（(0-9]{{0,24}}?{_ROLE}[ 　“]?"
    rf"(?P<who>[{SURNAMES}](?!某)[一-龥])(?![一-龥]?[家院室])"
)
# 王明，是|恒岳造船厂|的一名焊工
_IS = rx.compile(
    rf"(?:^|[，。；、：“”\s的])(?P<who>[{SURNAMES}](?!某)[一-龥])[一-龥]?(?:，[男女]，[^。；]{{0,30}})?，?(?:是|现任|现为|任|就职于|任职于|供职于|来自|成为)(?:了)?$"
)
_AS = rx.compile(rf"(?!原|前|退休|下岗)[^。；“”]{{0,24}}?(?:{_ROLE}|工)(?=[，。；、]|$)")
# 走进|恒岳纺织公司|织布车间，挡车工孙梅…
_THERE = rx.compile(rf"[^，。；“”]{{0,12}}，[^，。；“”0-9]{{0,12}}?{_ROLE}(?P<who>[{SURNAMES}](?!某)[一-龥])")
_GOES_IN = ("走进", "来到", "走入", "深入", "在", "见到")
_BACK = 44  # characters that the name takes before the firm, at most
_NO_FIRM = rx.compile(
    ".*(?:工会|联合会|委员会|政府|协会|[厅委办署部]|法院|检察院|公安局|(?<!供电)(?<!铁路)(?<!邮政)(?<!工程)(?<!矿务)局|[大中小]学|学[院校])"
)
# What is his own and not his work.
_HIS_OWN = rx.compile(
    "家|妻|丈夫|孩子|儿|女儿|[父母]亲|爸|妈|老伴|病|住院|手术|学费|贷款|[借欠]|店|创业|[种养租]|帮扶|救助|慰问|退休|下岗|出生|考[入上取]|毕业|上学|大学|工资|收入|[挣赚]|月薪|捐|献血|积蓄|法|案|警|吉尼斯|世界纪录|冠军"
)
_FOR_THE_FIRM = rx.compile("节[约省支]|创效|增效|效益|成本|价值|产值|增收|降本")
_HE = rx.compile("(?:“|同时|后来|如今|目前|今年|去年|而|但|[^，。；]{0,6}来)*[他她](?!们)")


def _introductions(p: Clauses, end: int) -> Iterator[tuple[str, Role]]:
    """Those who are named before ``end`` with the firm that they work for, last first."""
    for r in reversed(p.orgs):
        e = r.entity
        if e.end > end or _NO_FIRM.fullmatch(e.name):
            continue
        named = _NAMED.match(p.text, e.end, end)
        if named is None and p.text.endswith(_GOES_IN, 0, e.start):
            named = _THERE.match(p.text, e.end, end)
        if named is None and _AS.match(p.text, e.end, end):
            named = _IS.search(p.text, max(0, e.start - _BACK), e.start)
        if named is not None:
            yield named["who"], r


def employer(s: Scene, clause: int) -> Entity | None:
    """The firm of the one who acts in ``clause``, by his name or as he, as it was told where he was introduced."""
    p, at = s.paragraph, s.paragraph.bounds[clause]
    told = p.text[at : min(s.mention.end + _BEHIND, p.bounds[s.clause + 1])]
    if s.mention.unit == "a" or _HIS_OWN.search(told) or s.said_apart(at):
        return None
    if s.mention.kind == "money" and not _FOR_THE_FIRM.search(told):
        return None
    he = _HE.match(p.text, at)
    for q in (p, *islice(s.earlier, FAR)):
        for who, role in _introductions(q, at if q is p else len(q.text)):
            if _ANOTHER.search(p.text, role.entity.end if q is p else 0, at + _NAME):
                return None
            return role.entity if he or who in p.text[: s.mention.start] else None
    return None


def of_worker(s: Scene) -> Entity | None:
    """What goes on in the paragraph of one worker (26年来，他…。产品合格率达99.8%): his firm's."""
    persons = s.paragraph.persons
    k = bisect_left(persons, s.clause + 1) - 1
    return employer(s, persons[k]) if k >= 0 else None


_BEHIND = 4  # characters
_NAME = 6
_ANOTHER = rx.compile(
    f"(?:村民|居民|农民|市民|乘客|游客|患者|老人|老板|同学|同事|徒弟|儿子|女儿|妻子|丈夫)[{SURNAMES}][一-龥]"
)

"""Who is named with the firm that he works for: 恒岳造船厂船体车间焊工王明; 王明是恒岳造船厂的一名焊工."""

from __future__ import annotations

from collections.abc import Sequence

from unionstats import rx
from unionstats.link.clauses.parts import SURNAMES
from unionstats.model import Entity, frozen

_ROLE = (
    "(?:工程师|技师|技术员|驾驶员|操作员|质检员|安全员|调度员|值班员|快递员|配送员|投递员|乘务员|营业员|巡检员|巡线员|检验员|[驾船]长"
    "|点检员|检修员|维修员|化验员|测量员|试验员|爆破员|押运员|售票员"
    "|[班组队段站所车线]长|工长|值班长|领衔人|带头人|标兵|能手|状元|(?:车间|工区|工段|队|班)副?(?:主任|书记)|劳模|劳动模范|工匠|司机|师傅|骑手|员工|职工|工人"
    "|[^，。；施竣开完动停复返加军化手分招用务民罢怠打]工|(?:[内培]训|工艺|设计|化验|检验|铸造|教练|美容|厨|教|医)师)"
)
# 恒岳造船厂船体车间焊工|王明
_NAMED = rx.compile(
    rf"(?!原|前|退休|离休|下岗)(?:[^，。；：“”（(0-9]|[0-9]{{1,5}}[路号线次班]?(?![0-9]|[余多]?[名位人年])){{0,24}}?"
    rf"{_ROLE}[ 　“]?"
    rf"(?P<who>[{SURNAMES}](?!某)[一-龥])(?![一-龥]?[家院室])"
)
# 王明，是|恒岳造船厂|的一名焊工
_IS = rx.compile(
    rf"(?:^|[，。；、：“”\s的])(?P<who>[{SURNAMES}](?!某)[一-龥])[一-龥]?(?:，[男女]，[^。；]{{0,30}})?，?(?:(?:今年|现年)?[0-9]{{2}}岁，)?"
    r"(?:(?<=岁，)|是|现任|现为|任|就职于|任职于|供职于|来自|成为"
    # 罗敏，1995年进入|恒州公汽公司|成为一名驾驶员
    r"|(?:(?:自|从)?[0-9]{4}年(?:[0-9]{1,2}月)?(?:[^，。；0-9]{0,10}?后)?，?)?(?:就|便)?(?:进入|加入|入职|调入|调到|调至|分配[到至]|应聘[到至]|招工进|来到|考入))(?:了)?$"
)
_AS = rx.compile(rf"(?!原|前|退休|下岗)[^。；“”]{{0,24}}?(?:{_ROLE}|工)(?=[，。；、]|$)")
# 走进|恒岳纺织公司|织布车间，挡车工孙梅…
_THERE = rx.compile(rf"[^，。；“”]{{0,12}}，[^，。；“”0-9]{{0,12}}?{_ROLE}(?P<who>[{SURNAMES}](?!某)[一-龥])")
# 在|恒岳纺织公司|车间，孙梅（右）向徒弟传授技艺
_SHOWN = rx.compile(
    rf"[^，。；“”]{{0,12}}，(?P<who>[{SURNAMES}](?!某)[一-龥])[一-龥]?[（(][左右中前后][一-龥]{{0,2}}[）)]"
)
_GOES_IN = ("走进", "来到", "走入", "深入", "在", "见到")
_BACK = 44  # characters that the name takes before the firm, at most
_NO_FIRM = rx.compile(
    ".*(?:工会|联合会|委员会|政府|协会|[厅委办署]|(?<!项目|经理|事业|作业|营业|运输|动力|设备)部|法院|检察院|公安局|(?<!供电)(?<!铁路)(?<!邮政)(?<!工程)(?<!矿务)局|[大中小]学|学[院校])"
)

_NAME_GOES_ON = 3  # characters: of 王明远 the last, and what a line ends with


@frozen
class Worker:
    """``who`` is the surname and the first character behind it, ``end`` where he has been introduced."""

    who: str
    firm: Entity
    end: int
    signs: bool = False  # 恒岳纺织公司挡车工 孙梅: is that all that the line says?


def workers(text: str, orgs: Sequence[Entity]) -> list[Worker]:
    """Those who are named with the firm that they work for, first to last."""
    found = []
    for e in orgs:
        if _NO_FIRM.fullmatch(e.name):
            continue
        named = _NAMED.match(text, e.end)
        if named is None and text.endswith(_GOES_IN, 0, e.start):
            named = _THERE.match(text, e.end)
        if named is None and "（" in text:
            named = _SHOWN.match(text, e.end)
        end = named.end() if named else 0
        if named is None and (role := _AS.match(text, e.end)):
            named, end = _IS.search(text, max(0, e.start - _BACK), e.start), role.end()
        if named is not None:
            found.append(Worker(named["who"], e, end, signs=e.start == 0 and len(text) - end < _NAME_GOES_ON))
    return found

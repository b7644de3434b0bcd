"""Whether what stands behind a number tells what those before it were sent or set up for, not what is counted."""

from __future__ import annotations

from unionstats.link.items.cases.bare_verbs import OF_PEOPLE
from unionstats.link.items.cases.sites import Site
from unionstats.link.items.phrases.words import Word


def at_work(s: Site, right: list[Word]) -> bool:
    """出动 扫雪车 30台 除雪: whether what stands behind the number, to the clause's end, is what those sent do."""
    sent = (
        s.mention.unit in _SENT_OUT
        and len(s.bare) > 1
        and s.bare[-1].text.endswith(_MACHINES)
        and any(w.text in _SENDS for w in s.bare[:-1])
    )
    return sent and not right[-1].text.endswith(_MACHINES) and all(w.text != "的" for w in right)


_SENDS = frozenset(
    {"调集", "投入", "出动", "派出", "组织", "增派", "抽调", "调派", "调来", "安排", "动用", "调动", "调度", "启用"}
)
_MACHINES = ("机", "车", "船", "艇", "舟", "泵", "机械", "设备", "装备", "车辆", "队", "器", "仪", "车队")
_SENT_OUT = frozenset({"台", "辆", "架", "艘", "台次", "架次", "辆次", "艘次", "台套", "支"})


def meant_for(s: Site, right: list[Word]) -> bool:
    """增设 窗口 12个 方便 乘客: whether what stands behind the number, to the clause's end, is what they are for."""
    said = right[0].text  # 方便群众 is a word of the dictionary
    if (said not in _FOR_WHAT if len(right) > 1 else len(said) < 4 or said[:2] not in _FOR_WHAT) or len(s.bare) < 2:
        return False
    thing, verbs = s.bare[-1], s.bare[:-1]
    if s.mention.unit in OF_PEOPLE and not thing.ends("person"):
        return False
    return thing.noun and any(w.verb for w in verbs) and all(w.text != "的" and w.letter != "#" for w in right)


_FOR_WHAT = (
    frozenset({"方便", "便利", "满足", "缓解", "提升", "提高", "保障", "确保", "解决", "应对", "助力", "补充", "改善"})
    | frozenset(
        {"引导", "接送", "护送", "疏导", "接驳", "摆渡", "转运", "运送", "慰问", "看望", "支援", "驰援", "赶赴"}
    )
    | frozenset({"帮助", "协助", "辅助", "照顾", "守护", "维护", "巡逻", "值守", "巡查", "供", "以便", "护航", "奔赴"})
)

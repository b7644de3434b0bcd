"""What began so long ago or is marked by a jubilee, and what took so long."""

from __future__ import annotations

from unionstats.link.items.cases.sites import Site
from unionstats.link.items.phrases.before import thing_before
from unionstats.link.items.phrases.phrases import label, strip_left, without_break
from unionstats.link.items.phrases.words import Word

MARKED = frozenset({"庆祝", "纪念", "迎接", "喜迎", "热烈", "隆重"})  # what is done for a jubilee is not what lasted
SINCE_WHEN = frozenset({"成立", "组建", "创办", "创立", "实施", "施行", "出台", "开业", "投产", "运行", "启用"})


def began(s: Site) -> str:
    """纪念 建厂 (70周年), 庆祝 省总工会 成立 (90周年): what a jubilee is of, with the body that was founded."""
    head = s.bare[max((i + 1 for i, w in enumerate(s.bare) if w.text in MARKED), default=0) :]
    founded = thing_before(head) if head else []
    at = len(s.turn.head) - len(founded)
    whose = s.turn.head[at - 1 : at] if len(founded) == 1 and founded[0].verb and at else []
    founded = founded[1:] if len(founded) > 1 and founded[0].text == "在" else founded
    return label([*(w for w in whose if (w.ends("org_tail") and len(w.text) > 1) or "actor" in w.kinds), *founded])


def since_when(s: Site, head: list[Word]) -> str:
    """某公司 成立 (十年来), 制定了《某规划》，实施 (两年来): what began so long ago, with whose beginning it was."""
    whole = s.turn.head
    if len(whole) > 1 and "actor" in whole[-2].kinds and whole[-1] is head[-1]:
        return label(whole[-2:])
    before = without_break(s.before)
    if len(head) == 1 and len(before) > 1 and before[-1].text == "》" and before[-2].noun:
        return label([before[-2], *head])
    return label(thing_before(head))


_TOOK = frozenset({"耗时", "用时", "费时"})


def spent_time(left: list[Word]) -> str:
    """回乡 一趟 耗时 超 (12小时): how long something takes, where nothing stands behind the number."""
    if (
        len(left) > 2
        and left[-1].text == "了"
        and left[-2].text in ("用", "花")
        and left[-3].verb
        and not left[-3].kinds
    ):
        return label(strip_left(left[:-2]))  # 筹备 用 了 (19个月)，
    while left and left[-1].kinds & {"link", "adverb"}:
        left = left[:-1]
    if not left or left[-1].text not in _TOOK:
        return ""
    what = label(strip_left(left[:-1]))
    mean = left[-2].text if len(left) > 1 and "average" in left[-2].kinds and not what else ""  # 平均 用时 (62天)
    return (what or mean) and (what or mean) + left[-1].text

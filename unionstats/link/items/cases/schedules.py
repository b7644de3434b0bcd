"""How much earlier or later than planned something was done: 比原计划提前40天, 提前9天完成任务."""

from __future__ import annotations

from unionstats import rx
from unionstats.link.items.cases.predicates import predicate_after
from unionstats.link.items.cases.sites import Site, behind_hedges
from unionstats.link.items.phrases.phrases import from_mark, label, strip_left, without_break
from unionstats.link.items.phrases.words import Word


def off_schedule(s: Site, right: list[Word]) -> str:
    """What was so much earlier or later than planned, or than another year; ``right``: what stands behind the time."""
    if ahead := _off_plan(s):
        return ahead
    last = s.left[-1].text if s.left else ""
    if last not in _SHIFTED:
        return ""
    if done := _early(s, right):
        return done
    # 吞吐量 破 千万吨，比 去年 提前 20天
    return s.level + last if not right and s.near and any(w.text[0] in "比较" for w in s.left) else ""


_SHIFTED = frozenset({"提前", "提早", "推迟"})


def _off_plan(s: Site) -> str:
    """大桥于6月5日合龙，比原计划提前 40天: what was so much earlier or later than planned."""
    at = next((i for i, w in enumerate(s.left) if w.text[0] in "比较"), -1)
    if at < 0 or not _THAN_PLANNED.fullmatch("".join([w.text for w in s.left[at:]])):
        return ""
    clause = strip_left(from_mark(without_break(s.before)))
    done = clause if all(w.mention < 0 or w.letter == "@" for w in clause) else []
    said = label([w for w in done if w.letter != "@" and w.text not in "于在"])
    return (said if len(said) <= _EVENT else "") or label(predicate_after(behind_hedges(s.rest)))


_EVENT = 16  # characters
_THAN_PLANNED = rx.compile(
    "[比较](?:照|之)?(?:原[先来有本]?|既|预)?定?的?(?:合同|施工|建设|设计|投产|通车|竣工|交付)?"
    "(?:计划|规划|工期|正点|[一-龥]{2}点|预期|预计|预定|约定|时间|进度|节点|目标|日期|期限|要求|规定|方案|安排|期|定)+的?"
    "(?:整整|足足|大幅|还|又|共|将)?(?:提前|提早|推迟|延后|延迟|推后|缩短|早|晚|快|慢)了?(?:近|约|整整|足足)?"
)


def _early(s: Site, right: list[Word]) -> str:
    """项目团队 于 6月20日 提前 10天 完成 目标: what was done, where only who did it and when stand before."""
    before = [w for w in s.left[:-1] if w.letter != "@" and w.text not in "于在"]
    who = bool(before) and before[-1].ends("org_tail")
    return label(predicate_after(right)) if who and right and right[0].verb else ""

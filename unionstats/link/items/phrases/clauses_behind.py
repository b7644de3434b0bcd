"""The clause that stands behind a number's own, past asides and past by what means something is done."""

from __future__ import annotations

from collections.abc import Sequence

from unionstats.link.items.phrases.words import BREAK, Word


def next_clause(behind: list[Word]) -> list[Word]:
    """The first clause of what stands behind a number's own."""
    i = 0
    while i < len(behind) and behind[i].text in BREAK:
        i += 1
    j = i
    while j < len(behind) and behind[j].text not in BREAK:
        j += 1
    if i < j < len(behind) and _is_aside(behind[i:j]):
        return next_clause(behind[j:])  # 全市工会系统在送温暖活动中，走访职工
    if i < j < len(behind) and behind[i].text == "在" and behind[j - 1].text == "下":
        return next_clause(behind[j:])  # 在党委领导下，厂工会建起了书屋
    if i < j < len(behind) and behind[i].text in _IN_VIEW_OF:
        return next_clause(behind[j:])  # 面对复杂形势，全县建成驿站
    if i < j < len(behind) - 1 and _by_means(behind[i:j]) and behind[j].text in "，," and _does(behind[j + 1 :]):
        return next_clause(behind[j:])  # 县总工会 通过 部门 联动 整合资源，开展 竞赛
    return behind[i:j]


_IN_VIEW_OF = frozenset(
    {
        "面对",
        "面临",
        "围绕",
        "按照",
        "坚持",
        "克服",
        "聚焦",
        "立足",
        "紧扣",
        "秉承",
        "秉持",
        "遵循",
        "根据",
        "为了",
        "紧紧围绕",
    }
)


def _is_aside(ws: Sequence[Word]) -> bool:
    """Whether a clause only says who acts and amid what: 全市工会系统 在 送温暖 活动 中."""
    at = next((i for i, w in enumerate(ws[:4]) if w.text == "在"), -1)
    return 0 <= at < len(ws) - 2 and ws[-1].text in _AMID and not any(w.letter == "V" for w in ws[:at])


def _by_means(ws: Sequence[Word]) -> bool:
    """Whether a clause only says by what means (县总工会) 通过 部门 联动 整合资源 something is done."""
    at = next((i for i, w in enumerate(ws[:_UP_TO]) if w.text in _THROUGH), -1)
    return 0 <= at < len(ws) - 1 and not any(w.letter == "V" for w in ws[:at])


def _does(ws: Sequence[Word]) -> bool:
    """Whether a clause begins with what is done: 开展, 累计 培训."""
    at = next((i for i, w in enumerate(ws[:3]) if w.letter != "D" and "adverb" not in w.kinds), 3)
    return at < min(len(ws), 3) and (ws[at].letter == "V" or ws[at].text in ("为", "向", "给", "帮", "让", "使"))


_THROUGH = frozenset({"通过", "依托", "借助", "凭借", "借力"})
_AMID = frozenset({"中", "当中", "之中", "过程中", "期间", "上", "方面"})


_UP_TO = 12  # words

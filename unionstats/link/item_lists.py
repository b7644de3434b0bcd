"""Lists: the members of a head that several numbers share, each with what is said once for all."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from unionstats.link.item_phrases import JOINS, from_mark, label, strip_left
from unionstats.link.item_words import Word


def coordinates(ws: Sequence[Word], count: int) -> list[str]:
    """``count`` labels out of a head with as many members: 国内订单、出口订单指数 → 国内订单指数, 出口订单指数.

    Empty where the head has another number of members, or where these only say where (长沙、株洲).
    """
    head = strip_left(from_mark(ws))
    members = _members(head, [i for i, w in enumerate(head) if w.text in JOINS], count)
    if not members or any(p[-1].tag == "ns" for p in members[:-1]):
        return []
    own, tail = _tail(members[0], members[-1])
    lead = _lead(members[0], members[1])
    parts = [members[0], *([*lead, *p] for p in members[1:-1]), [*lead, *own]]
    labels = [label([*p, *tail]) for p in parts]
    return labels if all(labels) else []


def _members(head: list[Word], joints: list[int], count: int) -> list[list[Word]]:
    """The members between ``joints``; where 、 alone (or the 和 that closes a list) gives the right number, those."""
    if len(joints) != count - 1:
        outer = [i for i in joints if head[i].text == "、"]
        last = [i for i in joints if head[i].text != "、" and (not outer or i > outer[-1])][-1:]
        joints = outer if len(outer) == count - 1 else outer + last
    if len(joints) != count - 1:
        return []
    members = [head[a + 1 : b] for a, b in pairwise([-1, *joints, len(head)])]
    return members if all(members) else []


def _tail(first: list[Word], final: list[Word]) -> tuple[list[Word], list[Word]]:
    """The last member's own words, and what follows all members (指数; 等新产品 产量 gives 产量)."""
    for i, w in enumerate(final):
        if i and w.text == "等":
            return final[:i], final[-1:] if final[-1].ends("attribute") else []
        if i and (w.kinds & {"adverb", "light"}) and i + 1 < len(final):
            return final[:i], [x for x in final[i:] if not x.kinds & {"adverb", "light"}]
    if first[-1].ends("attribute"):
        return final, []
    alike = first[-1].text[-1]  # 男职工、女职工 参训率; 高新技术产业、新兴产业 增加值
    same = next((i for i, w in enumerate(final[:-1]) if w.text[-1] == alike and len(w.text) > 1), -1)
    if same >= 0:
        return final[: same + 1], final[same + 1 :]
    at = next((i for i, w in enumerate(final) if w.text == "的" and i), 1)
    return final[:at], final[at:]


def _lead(first: list[Word], second: list[Word]) -> list[Word]:
    """What stands before all members: 步行街 客流量、营业额."""
    if len(first) > 1 and first[-1].ends("attribute") and len(second) == 1 and second[-1].ends("attribute"):
        return first[:-1]
    return []

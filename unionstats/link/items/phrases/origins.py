"""What 从 and 由 tell: from where a change led to a number (从58%提到65%), or from where something is fetched."""

from __future__ import annotations

from unionstats import rx
from unionstats.link.items.phrases.words import ORIGINS, Word

_BRINGS = rx.compile("[购买引调运收聘请招揽挖借抽采转迁搬带拉贩][来回入进]")


def from_there(outer: list[Word]) -> bool:
    """Does the clause tell before from where it went: 由 7米 (拓宽 到 12米)?"""
    return not ORIGINS.isdisjoint([w.text for w in outer])


def reached(w: Word, outer: list[Word]) -> bool:
    """Is ``w`` a verb with where it led, both one word to the dictionary: 从 58% 提到 (65%); not 从 1岁 长到 (9岁)?"""
    return len(w.text) > 1 and w.text[-1] in "到至" and w.text != "长到" and from_there(outer)


_UNTIL_NOW = frozenset({"以来", "至今", "起", "开始", "以后", "之后"})


def since(ws: list[Word], i: int) -> int:
    """Behind which word a time ends that begins with 从 at ``i``: 从 投产 以来|累计 产煤; 0 where it is none."""
    if ws[i].text != "从":
        return 0
    for k in range(i + 2, min(i + 6, len(ws))):
        if ws[k].text in _UNTIL_NOW:
            return k + 1
        if ws[k].text == "现在" and ws[k - 1].text in ("到", "至"):
            return k + 1
    return 0


def fetched(ws: list[Word], i: int) -> int:
    """At which word something is brought (学校 从 外地 购进 电脑) from where the one at ``i`` says, or 0."""
    if ws[i].text != "从" or not (ws[-1].noun or ws[-1].letter == "I"):
        return 0
    return next((k for k in range(i + 2, len(ws) - 1) if _brings(ws[k], ws[k + 1])), 0)


def _brings(w: Word, then: Word) -> bool:
    """Does the verb bring something: 购进, 引来, 调运, 揽 回?"""
    if w.letter == "V" and len(w.text) > 1 and w.text[0] in "购买引调运进收聘请招借抽选":
        return True
    return any(_BRINGS.fullmatch(said) for said in (w.text, w.text + then.text))

"""Land: what an area is laid out for (5000亩 育苗 试验 基地), and where something lies (县城 东南 30公里 处)."""

from __future__ import annotations

from unionstats.link.items.phrases.modifiers import FACILITIES
from unionstats.link.items.phrases.noun_phrase import ASPECT
from unionstats.link.items.phrases.words import Word

AREAS = frozenset({"亩", "hm2", "m2", "km2"})
_LAYS_OUT = frozenset(
    {"建成", "建有", "建设", "新建", "打造", "拥有", "现有", "改造", "新增", "修建", "投用", "形成", "完成"}
)
_LAID_OUT = (*FACILITIES, "示范区", "试验区", "片区", "示范片", "种植区", "农田", "林")


def laid_out(left: list[Word], right: list[Word]) -> list[Word]:
    """建成 5000亩 育苗 试验 基地: the site that is named after what is done there; empty if it is none."""
    done = next((w for w in reversed(left) if w.text not in ASPECT and "adverb" not in w.kinds), None)
    if done is None or done.text not in _LAYS_OUT or right[0].text in _LAYS_OUT:
        return []
    at = next((i for i, w in enumerate(right[:6]) if w.noun and w.text.endswith(_LAID_OUT)), 0)
    ends = at and (at + 1 == len(right) or right[at + 1].breaks or not right[at + 1].noun)
    return right[: at + 1] if ends and all(w.letter in "VGNA" for w in right[:at]) else []


def lies(left: list[Word]) -> str:
    """位于 安平县城 东南 约 (72公里 处): from where, and which way, something lies so far."""
    at = next((i for i in range(len(left) - 1, -1, -1) if left[i].text in ("位于", "距", "距离", "地处")), -1)
    where = [w.text for w in left[at + 1 :] if not w.kinds & {"adverb", "link"}] if at >= 0 else []
    return left[at].text + "".join(where) if 0 < len(where) <= _WAY_OFF else ""


_WAY_OFF = 4  # words

"""A place alone before a number (全村共有86户), or what there are so many of in it."""

from __future__ import annotations

from unionstats.link.items.cases.predicates import subject_before
from unionstats.link.items.cases.sites import Site
from unionstats.link.items.phrases.before import thing_before
from unionstats.link.items.phrases.phrases import from_mark, label, only_places, without_break
from unionstats.link.items.phrases.words import APIECE, SOME_OF_THEM


def place_alone(s: Site) -> str:
    """全村共有86户."""
    found = s.thing
    if s.carried and s.counts and not s.seen and _told_by_place(s):
        return s.carried
    if len(found) == 1 and found[0].text in SOME_OF_THEM:
        return ""
    if s.mention.kind == "count" and only_places(found) and (thing := _told_where(s) or _named_before(s)):
        return thing
    each = any(w.text in APIECE for w in (*s.left, *s.before[-8:]))
    if s.seen and each and s.kinds[-1] == s.mention.kind and only_places(found):
        return s.level  # 造林3万亩，其中甲镇、乙镇分别完成2万亩、1万亩
    head, at = s.turn.head, len(s.turn.head) - len(found) - 1
    sent = at >= 0 and head[at].text[-1] in "到至往" and head[at + 1 :] == found  # 输送 到 沈阳
    if s.same_unit and only_places(found) and (s.turn.link == "existence" or sent or len(label(found)) > _SHORT):
        # 驿站31个，甲市就有14个; 工坊，全县有9个，分布在5个乡镇，全市则有37个
        told = [x.item for x in reversed(s.seen) if x.step not in ("place", "counted")]
        return told[0] if told else next((x.item for x in reversed(s.seen) if x.step != "place"), "")
    if len(found) == 1 and found[0].text in _EVERY and s.mention.kind == "measure":
        return subject_before(s)  # 蔬菜 开始 采摘 了，一天 有 4万斤
    return "" if len(found) == 1 and found[0].verb and "light" in found[0].kinds else label(found)


_EVERY = frozenset({"一天", "一年", "一晚", "一季", "一周", "一月"})
_SHORT = 2  # 大桥3座、中桥12座: such a name may be none


def _told_where(s: Site) -> str:
    """服务站 在 全市 已经 有 (35个), 新增病例 中 甲市 (27例): what there are so many of, before where they are."""
    head = s.turn.head
    at = next((i for i, w in enumerate(head) if i and w.text in _WITHIN and head[i - 1].noun), 0)
    thing = thing_before(head[:at]) if at else []
    who = not thing or only_places(thing) or (thing[-1].ends("org_tail") and s.mention.unit not in _BODIES)
    return "" if who else label(thing)


def _named_before(s: Site) -> str:
    """像 职工书屋，在 全县 还有 (300个): what the clause before names, of which there are so many in the place."""
    if not s.clause or s.clause[0].text != "在" or s.turn.link != "existence" or not s.counts or s.seen:
        return ""
    clause = without_break(s.before)
    thing = thing_before(from_mark(clause)) if clause and clause[-1].noun else []
    thing = thing[1:] if len(thing) > 1 and thing[0].text in ("像", "如") else thing
    return label(thing) if thing and not (only_places(thing) or thing[-1].ends("org_tail")) else ""


_WITHIN = frozenset({"在", "中"})


_BODIES = frozenset({"家", "所", "个", "座"})  # what bodies are counted in


def _told_by_place(s: Site) -> bool:
    """其中，甲区 512家、乙区 498家; 甲区、乙区 均 不足 9家: whether the same is told of another place, or of each."""
    if s.carried and any(w.text in ("均", "都") for w in s.left) and only_places(s.thing):
        return True
    return (bool(s.right) and s.right[0].text == "、") or any(w.text == "其中" for w in s.just_before)

"""What was done with so many, where only that stands behind the number (每户300元发放补贴)."""

from __future__ import annotations

from unionstats.link.items.cases.bare_verbs import some_of_those
from unionstats.link.items.cases.people import AMONG
from unionstats.link.items.cases.predicates import COMMENT, predicate_after
from unionstats.link.items.cases.sites import Site, behind_hedges
from unionstats.link.items.phrases.phrases import label
from unionstats.link.items.phrases.reckoned import RECKONINGS
from unionstats.link.items.phrases.words import JOINS, ORIGINS, Word

_WHOSE = frozenset("人户名位家天日月年次")


def did(s: Site) -> str:
    """每户300元发放补贴: what was done with so many."""
    if s.mention.unit == "a":
        return ""
    right = behind_hedges(s.rest, lasts=s.mention.kind == "duration")
    if right and right[0].text in JOINS and s.said.endswith("钱"):
        return "钱"  # 把 (300元钱) 和 两床 棉被 交到 他 手里
    over = next((i for i, w in enumerate(right[:4]) if i and w.text in ("后", "之后", "以后")), 0)
    if over and s.left and s.left[-1].text in _THROUGH and not any(w.breaks for w in right[:over]):
        return label(right[:over])  # 经过 5轮 角逐 后 将 产生
    some = "" if s.named else some_of_those(s)
    if some and some == s.those:
        return some  # 42处 隐患，其中 31处 已 整改
    if s.turn.rate and s.mention.kind == "money" and right and right[0].text in RECKONINGS:  # 按 每公斤 (2元) 计算
        return s.turn.rate + ("标准" if s.turn.rate[-1] in _WHOSE else "价格")
    done = predicate_after(right)
    if COMMENT.fullmatch(label(done)):
        return ""  # 每月 挣 (4000元) 不成问题
    if those := some or _part_of_counted(s, right):
        whole = f"{label(done)}的{those}"
        told = any(w.letter == "#" for w in right)  # 大棚 60座，其中 20座 面积 超过 2亩
        return whole if done and len(whole) <= _WHOLE and right[0].text not in ("为", "是") and not told else those
    k = next((i for i, w in enumerate(right) if w.letter == "#"), 0)
    comes_to = k > 0 and (right[k - 1].text in ("到", "至") or "level" in right[k - 1].kinds)
    if comes_to and any(w.text in ORIGINS for w in s.left):
        return ""  # 企业 由 上年 的 (27家) 发展 到 108家
    if done and (done[0].text in ("到", "至") or (done[0].letter == "M" and done[0].text[0] == "一")):
        return ""  # 卖3元一斤
    if done and done[0].kinds & {"up", "down", "level", "difference", "share"}:
        return ""
    done = done[len(done) > 0 and done[0].text == "的" :]
    if len(done) > 1 and done[0].text == "人":  # 六成的 人 愿意返乡
        done = done[1:]
    found = label(done)
    return s.turn.rate + found if s.turn.rate and found else found


_WHOLE = 16  # characters
_THROUGH = frozenset({"经过", "经", "历经", "经历", "通过", "在"})


def _part_of_counted(s: Site, right: list[Word]) -> str:
    """200家 企业 中，有 四成 扩大了生产: those counted before, of whom the percentage does so."""
    of = s.mention.kind == "percentage" and not s.named and s.near and s.seen[-1].step == "counted" and bool(right)
    among = of and right[0].text != "的" and len(s.before) > 2 and s.before[-2].text in AMONG
    return s.last if among and s.last.endswith(s.before[-3].text) else ""

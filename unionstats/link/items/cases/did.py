"""What was done with so many, where only that stands behind the number (每户300元发放补贴)."""

from __future__ import annotations

from unionstats.link.items.cases.events import CASES
from unionstats.link.items.cases.people import AMONG
from unionstats.link.items.cases.predicates import predicate_after
from unionstats.link.items.cases.sites import Site, behind_hedges
from unionstats.link.items.phrases.phrases import NEGATIONS, label
from unionstats.link.items.phrases.words import Word


def did(s: Site) -> str:
    """每户300元发放补贴: what was done with so many."""
    if s.mention.unit == "a":
        return ""
    right = behind_hedges(s.rest, lasts=s.mention.kind == "duration")
    if s.mention.unit in _CASES and len(right) > 1 and right[0].text in _ARE and (sort := _sort_of_case(right[1:])):
        return sort
    if not s.named and (those := s.those or _part_of_counted(s, right)):
        return those  # 42处 隐患，其中 31处 已 整改
    if right and right[0].text == "、" and s.named and s.mention.kind == "count" and _goes_on_alike(s, right):
        return ""  # 甲湖 4万人次、乙山 3万人次
    done = predicate_after(right)
    if len(done) == 1 and (done[0].letter == "R" or done[0].text in _RECKONED):  # 你 100元 他 200元
        return ""
    if done and (done[0].text in ("到", "至") or (done[0].letter == "M" and done[0].text[0] == "一")):
        return ""  # 卖3元一斤
    if done and done[0].kinds & {"up", "down", "level", "difference", "share"}:
        return ""
    done = done[len(done) > 0 and done[0].text == "的" :]
    if len(done) > 1 and done[0].text == "由" and s.mention.kind == "money":
        return s.level if s.near and s.kinds[-1] == "money" else ""  # 其余 4000万元 由 市财政 解决
    if len(done) > 1 and done[0].text == "人":  # 六成的 人 愿意返乡
        done = done[2:] if done[1].text in ("表示", "认为", "觉得", "回答") and len(done) > 2 else done[1:]
    if len(done) > 1 and done[0].text in _NOT_ONLY:
        done = done[1:]  # (6个人) 不仅 生活 困难
    if len(done) == 1 and (done[0].kinds & {"share", "existence"} or done[0].text.startswith("连续")):
        return ""
    found = label(done)
    return s.turn.rate + found if s.turn.rate and found else found


_NOT_ONLY = frozenset({"不仅", "不但", "不光", "不单", "非但", "既", "都", "也", "还", "又"})


def _goes_on_alike(s: Site, right: list[Word]) -> bool:
    """Whether the next number behind has the measure word of this one, with what it is of before it."""
    at = next((i for i, w in enumerate(right) if w.letter == "#"), 0)
    return at > 1 and right[at].text[-1] == s.said[-1] and not any(w.verb or w.breaks for w in right[1:at])


def _part_of_counted(s: Site, right: list[Word]) -> str:
    """200家 企业 中，有 四成 扩大了生产: those counted before, of whom the percentage is a part."""
    of = s.mention.kind == "percentage" and s.near and s.seen[-1].step == "counted" and bool(right)
    among = of and right[0].text != "的" and len(s.before) > 2 and s.before[-2].text in AMONG
    return s.last if among and s.last.endswith(s.before[-3].text) else ""


_CASES = CASES | {"件"}
_ARE = frozenset({"为", "是", "属", "属于", "系", "涉及"})


def _sort_of_case(ws: list[Word]) -> str:
    """128件 为 协商 调解, 9件 为 未 缴 社保: what the cases are of, where nothing else is said; else empty."""
    sort = ws[: next((i for i, w in enumerate(ws) if w.breaks or w.text == "、"), len(ws))]
    plain = all(w.letter in "NGVAI" or w.text in NEGATIONS for w in sort)
    return said if plain and len(said := label(sort)) <= _SORT else ""


_SORT = 12  # characters
_RECKONED = frozenset({"计算", "计", "核算", "测算", "折算", "估算"})  # 按1吨 3500元 计算

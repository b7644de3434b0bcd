"""What places that are listed have so many of, each with its number: what leads to the list, or stands before it."""

from __future__ import annotations

from collections.abc import Callable

from unionstats.link.items.cases.people import DIVISIONS
from unionstats.link.items.cases.sites import Site
from unionstats.link.items.phrases.before import thing_before
from unionstats.link.items.phrases.phrases import (
    from_mark,
    label,
    only_actors,
    only_places,
    strip_left,
    without_break,
)
from unionstats.link.items.phrases.rungs import SHARES
from unionstats.link.items.phrases.words import APIECE, JOINS, PLACE_ENDS, Word


def of_places(s: Site) -> str:
    """遇难者 包括 甲县 (3人)、乙县 (2人); 在 获奖 的 学生 中，甲省 (42人): what those of each place are, or are of."""
    if s.behind_hedges and s.behind_hedges[0].text not in JOINS and s.behind_hedges[0].text != "等":
        return ""
    if DIVISIONS.issuperset(s.mention.unit or "-"):
        return ""  # 甲省 9市|62县
    done = s.left[-1].text in _COMES_TO
    at = _place_at(s.left[: len(s.left) - done], only_places if not done else _only_who)
    if at < 0:
        return ""
    lead = [w for w in s.left[:at] if w.text not in JOINS]
    if done and [w.text for w in lead] == ["其中"]:
        return _of_place_before(s) or _in_measure(s)  # 投资 完成 9亿元，增长 5%；其中 甲县 完成 (3亿元)
    if done:
        return "" if lead else _of_place_before(s) or _in_sentence_before(s)
    if not lead:
        if s.inside and s.seen and s.seen[-1].change and s.kinds[-1] == s.mention.kind == "percentage":
            return s.last  # 增长 9.8%（全国 (8.8%)、全省 (9.6%)）
        return _of_place_before(s) or _among(s) or _ranked_in_line(s) or _headed(s) or _in_sentence_before(s)
    if [w.text for w in lead] == ["其中"]:
        return _of_those_counted(s)
    return _led_to(s, lead)


_COMES_TO = frozenset({"完成", "实现"})


def _only_who(ws: list[Word]) -> bool:
    """Whether ``ws`` say only where, or who, so much comes to: 甲市, 税务 部门."""
    return only_places(ws) or only_actors(ws) or ws[-1].text.endswith(("部门", "县域", "市区", "城区"))


def _place_at(left: list[Word], named: Callable[[list[Word]], bool]) -> int:
    """Where the places begin that ``left`` ends in; -1 if it ends in none, or these say of what noun they are."""
    end = len(left) - (bool(left) and left[-1].text == "各")
    at = end
    while at and (left[at - 1].letter == "N" or left[at - 1].text in JOINS):
        at -= 1
    while at < end and left[at].text in JOINS:
        at += 1
    return at if at < end and left[end - 1].letter == "N" and named(left[at:end]) else -1


def _of_place_before(s: Site) -> str:
    """What was told so of the place before: but for its share, or how it grew, in the same measure."""
    m = s.mention
    for x, n in zip(reversed(s.seen), reversed(s.numbers), strict=True):
        if (n.kind, n.unit) == (m.kind, m.unit) and not x.change:
            return x.item if x.step == "places" else ""
        if n.kind not in SHARES and not x.change:
            return ""
    return ""


def _in_measure(s: Site) -> str:
    """What was told last in the same measure, and is no change."""
    told = zip(reversed(s.seen), reversed(s.numbers), strict=True)
    m = s.mention
    return next((x.item for x, n in told if (n.kind, n.unit) == (m.kind, m.unit) and not x.change), "")


def _headed(s: Site) -> str:
    """各地 在校生 分别 为：甲县 (3万人)、乙县 (2万人); 9名 选手 来自：甲县 (3名): what is told before the colon."""
    if not s.just_before or s.just_before[-1].text not in (":", "："):
        return ""
    clause = from_mark(without_break(s.before))
    if any(w.letter == "#" for w in clause):
        return s.last if s.same_unit and s.near and s.seen[-1].step == "counted" else ""
    while clause and (clause[-1].text in _HEADED_BY or clause[-1].kinds & {"link", "adverb"}):
        clause = clause[:-1]
    thing = thing_before(clause) if clause else []
    return label(thing) if thing and thing[-1].noun and not (only_places(thing) or only_actors(thing)) else ""


_HEADED_BY = APIECE | {"为", "是", "有", "在", "于", "如下", "分布", "具体", "来自", "包括", "情况", "名单"}


def _led_to(s: Site, lead: list[Word]) -> str:
    """累计 雨量 较大 的 有 甲镇 (90毫米); 来自 甲省: what the verb, or 分别为, before the place tells of."""
    verb, what = lead[-1].text, lead[:-1]
    if verb in ("为", "在", "于") and what and what[-1].text == "分布":
        verb, what = "分布", what[:-1]
    if verb not in _LEADS:
        return ""
    if lead[0].text in _NEXT and s.seen:
        told = s.numbers[-1]  # 救助 群众 最多 的 是 甲县，达 86人，其次 是 乙县 (56人)
        return s.level if (told.kind, told.unit) == (s.mention.kind, s.mention.unit) else ""
    apiece = bool(what) and what[-1].text in APIECE
    what = what[: len(what) - apiece]
    such = bool(what) and what[-1].text == "的"
    if not what:
        return _of_those_counted(s) if apiece else ""
    if verb in ("为", "是") and not (such or apiece):
        return ""
    if such and (by := ranked_by(lead)):
        return by
    if such:
        what = what[:-1]
        while what and (what[-1].letter in "ADMP" or what[-1].kinds & {"link", "extreme"}):
            what = what[:-1]  # 较大 的 有, 居 前三位 的 是
        if not what and s.seen and not s.seen[-1].change:
            told = s.numbers[-1]  # 降雨 超过 100毫米 的 有 甲镇 (136毫米)
            return s.last if (told.kind, told.unit) == (s.mention.kind, s.mention.unit) else ""
    thing = thing_before(what) if what else []
    named = thing and (thing[-1].noun or such) and not (only_places(thing) or only_actors(thing))
    return label(thing) if named and not thing[-1].text.endswith(_DIVISION_ENDS) else ""


_NEXT = frozenset({"其次", "再次", "接下来", "紧随其后"})
_LEADS = frozenset({"包括", "包含", "来自", "分布", "有", "为", "是", "涉及"})
_DIVISION_ENDS = (*PLACE_ENDS, "地区", "城市", "乡镇", "省份", "街道")


def _among(s: Site) -> str:
    """在 治愈 出院 的 病例 中，甲省 (31例): of whom, or what, there are so many from a place."""
    clause = from_mark(without_break(s.before)) if s.led_by[-1:] in "中里" else []
    if len(clause) < 2 or clause[-1].text not in ("中", "里", "当中"):
        return ""
    if s.near and s.seen[-1].step == "counted" and s.same_unit:
        return s.last  # 320名 学员 中，甲县 (120名)
    those = clause[clause[0].text in ("在", "从") : -1]
    if not those:
        return ""
    such = those[-1].ends("person") or any(w.text == "的" for w in those)
    such = such or (s.mention.unit != "" and s.mention.unit in those[-1].text)  # 新增 病例 中，甲区 (9例)
    plain = not any(w.letter in "#@" for w in those) and not (those[-1].ends("event") or those[-1].ends("held"))
    return label(those) if such and plain and those[-1].noun and len(those) < _THOSE else ""


_THOSE = 7  # words


def _of_those_counted(s: Site) -> str:
    """3个|县 出现 新增 病例，分别为 甲县 (4人); 病例 涉及 4个|区，分别为: what those have that were counted before."""
    clause = from_mark(without_break(s.before))
    at = max((i for i, w in enumerate(clause) if w.letter == "#"), default=-1)
    if (not s.counts and not s.whole_unit) or not s.seen or s.seen[-1].step != "counted" or at < 0:
        return ""
    behind = clause[at + 1 :]
    if not behind or not behind[0].text.endswith(_DIVISION_ENDS) or clause[at].text[-1] == s.said[-1]:
        return ""
    has = behind[1:]
    while has and (has[0].kinds & {"light", "existence", "adverb"} or has[0].text in _REPORTS):
        has = has[1:]
    what = has or thing_before(_without_reach(clause[:at]))
    named = what and (what[-1].noun or what[-1].ends("event")) and not only_places(what)
    return label(what) if named and all(w.letter in "NGVA" for w in what) else ""


_REPORTS = frozenset({"报告", "通报", "上报", "先后", "共"})


def _without_reach(ws: list[Word]) -> list[Word]:
    """``ws`` without what says how far something goes: 病例 涉及 (4个区), 伤者 分布 在 (4个区)."""
    while ws and (ws[-1].kinds & {"light", "adverb"} or ws[-1].text in ("在", "于", "分布", "全市", "全省", "共")):
        ws = ws[:-1]
    return ws


def _ranked_in_line(s: Site) -> str:
    """接待游客 9万人次，居 前三位 的 县 是：甲县 (3万人次): by what they are ranked, said in a line of its own."""
    if s.led_by not in ("是", "为", "有") or s.just_before[-1].text not in (":", "："):
        return ""
    said = "".join([w.text for w in without_break(s.before)[-_LINE:]])
    if "前" not in said and "最" not in said:
        return ""
    told = zip(reversed(s.seen), reversed(s.numbers), strict=True)
    m = s.mention
    alike = next((x.item for x, n in told if (n.kind, n.unit) == (m.kind, m.unit)), "")
    return alike or ranked_by(from_mark(without_break(s.before)))


_LINE = 10  # words


def ranked_by(clause: list[Word]) -> str:
    """人口 居 前三位 的 乡镇, 火灾 起数 最多 的 3个 市: by what they are ranked; empty if they are not."""
    for i, w in enumerate(clause):
        own, most, _ = w.text.partition("最")
        if most or w.text in _RANKS:
            named = [*clause[:i], *([w.with_text(own)] if most and own else [])]
            said = label(strip_left(named)) if any(x.text == "的" for x in clause[i + 1 : i + 4]) else ""
            return said if 1 < len(said) <= _FIGURE and not only_places(strip_left(named)) else ""
    return ""


_RANKS = frozenset({"居", "位居", "排", "排名", "列", "位列"})
_FIGURE = 14  # characters


def ranked(s: Site) -> str:
    """产值 最高 的 3个 城市 是 甲市、乙市 和 丙市，分别 为 (9亿元、8亿元和7亿元): by what those are ranked."""
    if s.turn.head or not any(w.text in APIECE for w in s.left) or s.seen[-1].step != "counted":
        return ""
    by = ranked_by(from_mark(without_break(s.before)))
    whole = (x.item for x in s.told(s.mention.kind) if x.item.endswith(by)) if by else iter(())
    return next(whole, by)  # PM2.5 浓度 最低 的 市 …，浓度 最高 的


def _in_sentence_before(s: Site) -> str:
    """产值 9亿元。甲县 (3亿元)，乙县 (2亿元): what was told of all before, in the same measure, of each of them."""
    return "" if s.seen or s.mention.kind not in ("count", "money", "measure") else s.alike

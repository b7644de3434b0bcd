"""Standards: what they are set at, of each grade (一类 2300元) or by a verb (调整 为 2300元), and what is so done."""

from __future__ import annotations

from unionstats import rx
from unionstats.link.items.cases.sites import Site
from unionstats.link.items.phrases.before import thing_before
from unionstats.link.items.phrases.phrases import from_mark, label, without_break
from unionstats.link.items.phrases.words import APIECE, TOWARDS, Word, is_verb

_GRADE = rx.compile("第?[一二三四五六甲乙丙丁ABCD][类档]|[甲乙丙]等|[ABCD]级")
SET = frozenset({"调整", "设定", "核定", "确定", "定", "修订", "限定", "锁定", "提升", "调升", "调高", "调低", "统一"})


def of_grade(s: Site, found: list[Word]) -> str:
    """标准 调整 为 一类 (2300元)、二类 (2100元): the grade with what is reckoned in it, which is said once for all."""
    grade = found[0].text
    if not _GRADE.fullmatch(grade):
        return ""
    last = s.last if s.near and s.kinds[-1] == s.mention.kind else ""
    if last and (of := _GRADE.match(last)):
        return grade + last[of.end() :]
    head = s.turn.head[:-1] or _before_parts(from_mark(without_break(s.before)))
    return _with_grade(grade, label(thing_before(_unset(head))))


def _before_parts(clause: list[Word]) -> list[Word]:
    """最低工资标准 分 (三档): ``clause`` without into how many it is parted."""
    if not clause or clause[-1].letter != "#":
        return clause
    return clause[: next((i for i, w in enumerate(clause) if w.text in _PARTED), 0)]


_PARTED = frozenset({"分", "分为", "分成", "划分为", "设", "设为", "保留", "划分"})


def _with_grade(grade: str, figure: str) -> str:
    return grade + figure.removeprefix(grade) if figure else ""


def _unset(head: list[Word]) -> list[Word]:
    """``head`` without the verb and the links at its end by which a standard is set: 标准|分别 调整 为."""
    while head and (
        head[-1].text in TOWARDS
        or head[-1].text in SET
        or head[-1].text in APIECE
        or head[-1].kinds & {"link", "level", "adverb"}
    ):
        head = head[:-1]
    return head


def set_at(s: Site, found: list[Word]) -> str:
    """(最低工资标准 …，) 该市 调整 为 (2300元); 间距 被 设定 在 (16毫米): what is so set, in the clause or before."""
    if s.turn.link not in ("link", "level") or s.counts or (s.behind_hedges[:1] and s.behind_hedges[0].noun):
        return ""
    head = s.turn.head
    own = head[:-1] if head[-1] is found[-1] else []
    while own and (own[-1].letter == "D" or own[-1].text == "被" or own[-1].kinds & {"adverb", "link"}):
        own = own[:-1]
    if own and own[-1].noun and not own[-1].place:
        return label(thing_before(own)) if own[-1].ends("attribute") or own[-1].text in _STANDARDS else ""
    if len(found) > 1:
        return ""
    if s.near and s.kinds[-1] == s.mention.kind:
        return s.level
    return _standard_before(s) or s.carried


_STANDARDS = frozenset({"标准", "门槛", "底线", "上限", "下限", "限额", "基数", "档次"})


def _standard_before(s: Site) -> str:
    """The standard or the figure that a clause before ends in: 执行 一类 最低工资标准，甲市 调整 为."""
    before = without_break(s.before)
    for _ in range(3):
        if not before:
            break
        clause = from_mark(before)
        if clause and (clause[-1].ends("attribute") or clause[-1].text in _STANDARDS):
            thing = thing_before(clause)
            at = max((i + 1 for i, w in enumerate(thing[:-1]) if w.letter == "V"), default=0)
            return label(thing[at:])
        before = without_break(before[: len(before) - len(clause)])
    return ""


def by_so_large(s: Site, right: list[Word]) -> str | None:
    """按 时速 160公里 运行, 以 月产量 3万吨 刷新 纪录: nothing behind it, where something is done by so much."""
    head = s.turn.head
    if len(head) < len(("以", "时速")) or not head[-1].ends("attribute"):
        return ""
    at = next((i for i in range(len(head) - 2, -1, -1) if head[i].text in _BY), -1)
    plain = at >= 0 and all(w.letter in "NGAV" for w in head[at + 1 :])
    return None if plain and (any(w.verb for w in right[:3]) or is_verb(right[0].text[-2:])) else ""


_BY = frozenset({"以", "按", "按照"})

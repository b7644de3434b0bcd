"""What was done so long, where the clause of the time does not say it: later in the sentence, or behind 的."""

from __future__ import annotations

from unionstats.link.items.cases.predicates import predicate_after
from unionstats.link.items.cases.sites import Site, behind_hedges
from unionstats.link.items.phrases.after import noun_after
from unionstats.link.items.phrases.before import thing_before
from unionstats.link.items.phrases.phrases import label
from unionstats.link.items.phrases.words import Word


def case_of(s: Site) -> str:
    """历时 两年 的 钱某 等|30名|矿工 讨薪 案: the case, behind how many persons it is of."""
    at = next((i for i, w in enumerate(s.rest[:_NAMES]) if w.letter == "#"), 0)
    if not at or s.rest[at - 1].text != "等":
        return ""
    ends = next((i for i, w in enumerate(s.rest[at : at + _NAMES], at + 1) if w.text.endswith(_CASES)), 0)
    return label(s.rest[at + 1 : ends]) if ends and not any(w.breaks for w in s.rest[at:ends]) else ""


_NAMES, _CASES = 8, ("案", "案件", "纠纷")


def saved_by(s: Site) -> str:
    """比 走 国道 节省 (2个小时): what is so much, not what it is held against."""
    at = next((i for i, w in enumerate(s.left) if w.text in ("比", "较")), -1)
    does = 0 <= at < len(s.left) - 2 and s.left[at + 1].letter in "VP"
    return label([*thing_before(s.left[:at]), s.left[-1]]) if does else ""


def done_later(s: Site) -> str:
    """三年 来，他 以 厂 为家、夜以继日，先后 解决 难题: what was done, where the next clause does not say it."""
    if not s.behind or s.turn.head or s.rest[:1] == [] or s.rest[0].text not in _SINCE:
        return ""
    ws, clauses = s.behind[1:_FAR], 0
    while ws and clauses < _CLAUSES:
        at = next((i for i, w in enumerate(ws) if w.breaks), len(ws))
        if clauses and (done := predicate_after(ws[:at])) and done[0].verb:
            return label(done)
        ws, clauses = ws[at + 1 :], clauses + 1
    return ""


def done_there(s: Site) -> str:
    """在 车站 等 了 (三天), 在 工地 上 干 了 (3个月): what is done and where; a short verb says little."""
    left = s.left[:-1] if s.left and s.left[-1].text in ("了", "着", "过") else s.left
    verb = left[-1] if left else None
    at = next((i for i in range(len(left) - 2, max(len(left) - _THERE, -1), -1) if left[i].text == "在"), -1)
    if verb is None or at < 0 or len(verb.text) > 1:
        return ""
    return label(left[at:]) if verb.text == "等" or (verb.letter == "V" and verb.kinds <= {"cut"}) else ""


_THERE = 8  # words


def so_again(s: Site) -> str:
    """白沙河 连续 (3年) 水质 达标, 公司 连续 (五年) 销售收入 增长: what was so each time; said once for a list."""
    if not s.left or not s.left[-1].text.endswith("连续") or (s.thing and s.thing[-1].ends("attribute")):
        return ""
    rest, listed = behind_hedges(s.rest), False
    while rest and rest[0].text == "、":
        at = next((i for i, w in enumerate(rest) if w.letter == "#"), 0)
        if not at or rest[at - 1].text != "连续":
            return ""
        rest, listed = behind_hedges(rest[at + 1 :]), True  # 青石河 连续 (5年)、白沙河 连续 3年 水质 达标
    if not rest or rest[0].letter in "PCUX" or not (listed or rest[0].kinds.isdisjoint(_GOES_ON)):
        return ""
    end = next((i for i, w in enumerate(rest) if w.breaks or w.letter in "#@" or w.text in _ENDS), len(rest))
    what, so = noun_after(rest), label(unlinked(rest[:end]))
    if what and what[-1].ends("attribute"):
        return label(what)
    return so if len(so) <= _SO else label(predicate_after(rest, anywhere=True))


_ENDS = frozenset({"的", "之后", "以后", "后"})  # 连续 两年 丰收|的 基础 上
_SO = 8  # characters
_GOES_ON = frozenset(
    {"up", "down", "level", "link", "raises", "lowers", "adverb", "main", "light", "record"}
)  # 产量 连续 三年 增长
SAVES = frozenset({"节省", "节约", "省", "省下", "少用", "多用"})
_SINCE, _FAR, _CLAUSES = frozenset({"来", "以来", "间"}), 60, 4


THIS_TIME = frozenset({"此次", "这次", "本次", "该次", "这场", "本轮", "这轮", "此轮"})


def this_event(right: list[Word]) -> str:
    """此次 (三天) 技能 培训 将 有 学员 参加: the event that lasts so long, without what goes on in it."""
    n = next((i for i, w in enumerate(right[:_EVENT]) if w.ends("event") or w.text in _EVENTS), -1)
    return label(right[: n + 1]) if n >= 0 and all(w.letter in "NVGA" for w in right[:n]) else ""


_EVENT = 4  # words
_EVENTS = frozenset({"罢工", "集训", "培训", "集会", "访问", "峰会", "展会", "展览", "演习", "停火", "会期", "假期"})


def circle_of(right: list[Word]) -> str:
    """打造 15分钟 就医 圈: the circle that is so far around; empty if none is told of."""
    n = next((i for i, w in enumerate(right[:_CIRCLE]) if w.text.endswith("圈")), 0)
    return label(right[: n + 1]) if n and all(w.letter in "NVGA" for w in right[:n]) else ""


_CIRCLE = 5  # words


def figure_of(clause: list[Word]) -> str:
    """用 三年 时间，建会率 达到 80%: the figure that comes to so much by then, which the next clause is about."""
    at = next((i for i, w in enumerate(clause) if w.letter == "#"), 0)
    own = unlinked(clause[:at])
    return label(thing_before(own)) if 0 < len(own) < at and own[-1].ends("attribute") else ""


def brought_about(done: list[Word]) -> str:
    """使 亏损 企业 扭亏: what is brought about, as a label."""
    return label(done[1 if len(done) > 1 and done[0].text in MAKES else 0 :])


MAKES = frozenset({"使", "让", "令", "使得"})


def unlinked(ws: list[Word]) -> list[Word]:
    """Without the verbs and adverbs that lead to the number behind (新增 死亡 病例 约 为)."""
    while ws and ws[-1].kinds & {"link", "adverb", "existence"}:
        ws = ws[:-1]
    return ws

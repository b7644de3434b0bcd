"""What the subject of a number did: the verb behind the number, and its object."""

from __future__ import annotations

from collections.abc import Sequence

from unionstats import rx
from unionstats.link.items.cases.sites import Site
from unionstats.link.items.phrases.after import noun_after
from unionstats.link.items.phrases.clauses_behind import next_clause
from unionstats.link.items.phrases.noun_phrase import ASPECT
from unionstats.link.items.phrases.phrases import (
    LONGEST,
    NEGATIONS,
    from_mark,
    label,
    only_acts,
    strip_left,
    without_break,
)
from unionstats.link.items.phrases.subjects import held_in, subject_in
from unionstats.link.items.phrases.words import BREAK, CLOSING, HEDGES, JOINS, Word

_AFTER_TIME = frozenset({"后", "前", "内", "里", "间", "来", "之后", "之前", "以后", "以前", "之内", "以来", "期间"})


def is_feat(right: list[Word]) -> bool:
    """Whether ``right``, up to the end of the clause, is what was achieved, by how it is done (自主 快速 对接)."""
    so = len(right) > 1 and (bool(right[0].kinds & {"manner", "inner"}) or right[0].text == "全程")
    plain = all(w.letter in "VGNAD" and not w.kinds & {"up", "down", "level", "link", "light", "main"} for w in right)
    return so and plain and right[-1].letter in "VGN"


# What is said about a number, and done by nobody: 收 三千斤 没有问题, 挣 4000元 不成问题.
COMMENT = rx.compile(
    "(?:都|也|就)*(?:没有?|不成|不是)问题|不在话下|[且暂就]?不说|不[费用][一-龥]{0,4}|不[难愁等止够成]|足够|绰绰有余"
)


def _denies(ws: Sequence[Word], i: int) -> bool:
    """Whether ``ws[i]`` turns the word behind it into its contrary: 未 参保, 没有 劳动力."""
    denial = ws[i].text in NEGATIONS or ws[i].text in ("没", "没有")
    return denial and i + 1 < len(ws) and ws[i + 1].letter in "VGNA"


def _is_when(ws: Sequence[Word], i: int) -> bool:
    """Whether a preposition stands before a date and no place: (200户 将) 于 10月底 前|搬离, 在 今晚|返回."""
    return ws[i].text in ("在", "于") and i + 1 < len(ws) and ws[i + 1].letter == "@"


_ADJUNCT = 12  # words
_HEDGES = HEDGES | {"上"}
_ENOUGH = 14  # characters: what is longer ends with its noun


def _given(ws: Sequence[Word]) -> int:
    """Where what is given or made for somebody begins: 为 职工 技能 提升|提供 保障; 0 if nothing of that kind is."""
    at = next((i for i, w in enumerate(ws[:_ADJUNCT]) if w.text in ("为", "给", "向", "对")), -1)
    if at < 0 or any(w.letter == "V" for w in ws[:at]):
        return 0
    return next((i for i, w in enumerate(ws[at + 2 : at + _ADJUNCT], at + 2) if w.text in _GIVES), 0)


_GIVES = frozenset(
    {"提供", "给予", "作出", "做出", "带来", "送去", "送上", "创造", "营造", "奠定", "注入", "搭建", "发放"}
)


def predicate_after(ws: Sequence[Word], *, anywhere: bool = False) -> list[Word]:
    """The verb that ``ws`` begins with, and its object; with ``anywhere`` the first verb of the clause."""
    if anywhere and (given := _given(ws)):
        ws = ws[given:]
    i = 0
    while i < len(ws) and not _denies(ws, i):
        passing = (
            ws[i].letter in "DI@T"
            or ws[i].text in _AFTER_TIME
            or ws[i].kinds & {"adverb", "after"}
            or ws[i].text in ("被", "也")
        )
        passing = passing or _is_when(ws, i)
        passing = passing and not (ws[i].text == "来" and i + 1 < len(ws) and ws[i + 1].noun)  # 来 厂 参观
        if not passing and not (anywhere and (not ws[i].verb or "existence" in ws[i].kinds)):
            break
        i += 1
    if anywhere and (k := next((k for k, w in enumerate(ws) if w.text in ("将", "把")), -1)) >= 0:
        return [w for w in strip_left(ws[k + 1 :]) if w.mention < 0][:LONGEST]
    if i < len(ws) and ws[i].text in ("为", "是"):
        named = noun_after(ws[i + 1 :])
        behind = ws[i + 1 + len(named)] if i + 1 + len(named) < len(ws) else None
        more = noun_after(ws[i + 2 + len(named) :]) if named and behind and behind.text in JOINS else []
        return [*named, behind, *more] if behind and more else named  # 是 妇女 和 儿童
    out: list[Word] = []
    size = 0
    while i < len(ws) and size < LONGEST:
        w = ws[i]
        if size >= _ENOUGH and not _goes_on(out, w):
            break  # but 刷新 全国 中厚 煤层 炮采 工作面|最高 纪录
        if w.text in BREAK or w.text in ("并", "而", "且"):
            break
        if w.text in ("、", "或", "或者") and (
            i + 1 == len(ws) or any(x.letter in "#M%" or x.text == "多人" for x in ws[i + 1 : i + 3])
        ):
            break
        if w.letter == "#" and out and out[-1].text == "的":
            break  # 拿出 利润的 10% 奖励
        hedged = w.text in _HEDGES and i + 1 < len(ws) and ws[i + 1].letter == "#"  # 培养 了 近|50个 徒弟
        if w.letter != "#" and w.text not in ASPECT and not hedged:
            out.append(w)
            size += len(w.text)
        elif w.letter == "#" and i + 2 < len(ws) and "after" in ws[i + 1].kinds and ws[i + 2].text == "的":
            i += 2  # 支持 30个 左右 的 示范区域
        elif w.letter == "#" and ws[i + 1 : i + 2] and ws[i + 1].text == "的" and out and out[-1].letter == "V":
            i += 1  # 完成 500万吨 的 任务
        i += 1
    while out and (out[-1].letter in "CPUDX" or "link" in out[-1].kinds) and out[-1].text not in CLOSING:
        out.pop()
    return out


def _goes_on(out: list[Word], w: Word) -> bool:
    """Whether a long predicate goes on with ``w``: its noun, or the object that verbs of a list share."""
    if w.letter in "NGA" and out[-1].letter in "NGAD":
        return True
    shares = (out[-1].letter == "V" and w.letter in "NG") or (out[-1].letter in "AD" and w.verb)
    return shares and any(x.text == "、" for x in out)  # 从严 惩处、准确 惩处 电信 诈骗


def shown(clause: list[Word]) -> str:
    """5年来，职工的技术革新显示出活力: a thing that does something itself, where nobody acts."""
    subject = subject_in(clause)
    if not subject or not subject[-1].noun or only_acts(subject) or len(subject) == len(clause):
        return ""
    acts = any(w.letter in "DPCX" or w.ends("org_tail") for w in subject)
    acts = acts or any("actor" in w.kinds for w in clause)  # 某市总工会 久久 为功
    if acts or not subject[-1].tag or subject[-1].ends("person") or subject[-1].text.endswith(_ACTORS):
        return ""
    if any(w.letter == "P" for w in clause[: next(i for i, w in enumerate(clause) if w is subject[-1])]):
        return ""  # 他 为 电影 事业 培养 人才
    if not subject[-1].ends("attribute"):
        return label(subject)
    at = next(i for i, w in enumerate(clause) if w is subject[-1])
    return label(subject) + label(predicate_after(clause[at + 1 :]))  # 气温走低


_ACTORS = (
    *(
        "部门",
        "单位",
        "机构",
        "机关",
        "企业",
        "基层",
        "各地",
        "各级",
        "双方",
        "学校",
        "医院",
        "公司",
        "集团",
        "研究所",
        "基金会",
    ),
    *(
        "政府",
        "议会",
        "党",
        "国家",
        "总统",
        "总理",
        "剧组",
        "监狱",
        "车站",
        "火车站",
        "村里",
        "省里",
        "市里",
        "县里",
        "厂里",
        "队",
    ),
)


def subject_before(s: Site, *, held: bool = False) -> str:
    """展览昨日开幕，从3月1日到8日，为期8天: the subject of the nearest clause before that has one; or what it holds."""
    before = without_break(s.before)
    for _ in range(3):
        if held and (event := held_in(from_mark(before))) and not only_acts(event):
            return label(event)  # 在体育馆 举办 招聘会，为期 两天
        subject = subject_in(before)
        if subject and subject[-1].noun and not only_acts(subject):
            return label(subject)
        before = without_break(before[: len(before) - len(from_mark(before))])
    return ""


def those_behind(s: Site) -> str:
    """三年来，(68位) 大师 带徒: what the number counts that the clause behind a time begins with."""
    clause = next_clause(s.behind)
    return label(noun_after(clause[1:])) if len(clause) > 1 and clause[0].letter == "#" else ""


def done_once(head: list[Word]) -> str:
    """换 一次 模具 要 花 (4个小时): what is done once in so long."""
    if len(head) < 4 or not head[-1].kinds & {"spent", "lasted"}:
        return ""
    once = next(
        (i for i in range(1, len(head) - 1) if head[i].text in ("一次", "一趟", "一遍") and head[i - 1].verb), 0
    )
    whole = head[once - 1 : -1] if once else []
    while whole and "adverb" in whole[-1].kinds:
        whole.pop()
    return label(whole)


_PLANS = frozenset(
    {"提出", "计划", "决定", "要求", "承诺", "力争", "争取", "确定", "明确", "规划", "打算", "宣布", "部署"}
)
_WITHIN = frozenset({"在", "可", "可以", "能", "能够", "须", "必须", "应", "应当", "需", "要"})
_IN_TIME = frozenset({"内", "里", "之内", "以内"})


def is_planned(s: Site, right: list[Word]) -> bool:
    """Whether what is planned for so long stands behind: 提出 3年内 将建设."""
    if not s.right or s.right[0].text not in _IN_TIME or not s.left:
        return False
    if s.left[-1].text in _WITHIN:  # 厂方 在 5天 内 结清了货款, 居民 可以 7分钟 内 走到
        return len(right) > 1 and right[0].letter == "V"
    return s.left[-1].text in _PLANS and any(w.verb for w in right[:6])

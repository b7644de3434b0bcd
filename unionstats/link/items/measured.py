"""The words before a number that it measures (建会率达98%), or the clause around it."""

from __future__ import annotations

from collections.abc import Callable

from unionstats.link.items import before_number as before
from unionstats.link.items.cases.bare_verbs import HELD, OF_PEOPLE, by_bare_verb
from unionstats.link.items.cases.dimensions import whose_dimension
from unionstats.link.items.cases.led import CLOSES
from unionstats.link.items.cases.money import SPENDS, done_for
from unionstats.link.items.cases.sites import Site
from unionstats.link.items.cases.standards import SET, of_grade, set_at
from unionstats.link.items.cases.untold import WITHOUT_THING, no_thing
from unionstats.link.items.phrases.before import thing_before
from unionstats.link.items.phrases.clauses_behind import next_clause
from unionstats.link.items.phrases.phrases import LONGEST, label, strip_left
from unionstats.link.items.phrases.rungs import Ladder, Rung
from unionstats.link.items.phrases.words import SOME_OF_THEM, Word

FIGURES = ("数据", "数字", "数值", "指标")


def defined(s: Site) -> str:
    """第二个数据是80%，这是全县2025年的入会率: a figure is of what is said behind it."""
    head = s.turn.head
    if head[-1].text not in FIGURES or s.counts:
        return ""
    rest = s.behind_hedges or next_clause(s.behind)
    i = 0
    while i < min(len(rest), 3) and (rest[i].letter == "R" or rest[i].text in FIGURES or rest[i].text[0] == "这"):
        if rest[i].text.endswith("是"):
            break
        i += 1
    if i >= len(rest) or rest[i].text not in ("是", "这是", "指", "即"):
        return ""
    said = rest[i + 1 :]
    said = [*said[: next((k for k, w in enumerate(said) if w.breaks), len(said))]]
    if any(w.letter == "#" for w in said):
        return ""
    shares = next((k for k, w in enumerate(said) if "share" in w.kinds), -1)
    return (
        label(strip_left(said)) if shares > 0 and len(label(strip_left(said))) <= LONGEST else label(thing_before(said))
    )


def measured(s: Site) -> str:
    """建会率达98%, 新增会员4662人: the words before the number."""
    if s.mention.unit == "a" and before.only_who(s):
        return ""
    if s.left:
        for look in _BY_LAST_WORD.steps(s, s.left[-1]):
            if said := look(s):
                return said
    found = [w for i, w in enumerate(_behind_counted(s, done_for(s))) if not (i and w.text == "一项")]  # 茶叶 一项 收入
    if not found:
        return (before.best_terms(s, found) if s.mention.kind == "money" else "") or by_bare_verb(s, found)
    alone = len(found) == 1
    if not alone and found[0].text in _INCURS and found[-1].ends("attribute"):
        found = found[1:]  # 发生|营业成本 40亿元
    for step in _BY_WORDS.steps(s, found[-1], alone=alone):
        if (item := step(s, found)) != "":
            return item or ""
    if len(found) > 1 and found[-2].noun and (found[-1].text in HELD or _is_fronted(s, found)):
        # 讲座 办了 12场, 职工书屋 建成 40家
        found = found[:-1]
        alone = len(found) == 1
    for step in _BY_THING.steps(s, found[-1], alone=alone):
        if (item := step(s, found)) != "":
            return item or ""
    if found[-1].ends("dimension") and (whose := whose_dimension(s, alone=alone)):
        return whose + found[-1].text
    return label(_having(s, found))


# What the last word before the number, a link or a hedge too, can call for.
_BORNE = frozenset({"承担", "负担", "分担", "缴纳", "支付", "出资", "解决", "补贴", "补助", "自筹", "筹集", "报销"})
_BY_LAST_WORD: Ladder[Callable[[Site], str]] = Ladder(
    Rung(before.left_out, words={"的"}),
    Rung(before.campaign, kinds={"duration"}),
    Rung(before.greatest),
    Rung(before.shared_cost, units={"%"}, words=_BORNE),
    Rung(before.those_named, units=OF_PEOPLE, words={"等"}),
    Rung(before.expected, words={"的"}),
)

# What the last word of those that name the number can call for; then the same, without a bare verb for the noun.
_BARE_SUMS = frozenset({"人数", "总人数", "总数", "数量", "总量", "户数"})
_RECORDS = frozenset({"最高点", "最低点", "高点", "低点", "谷底", "低谷", "顶点", "最低值", "最低水平"})
_RECORDS |= frozenset({"新高", "新低", "历史新高", "最高峰", "峰值", "最高值", "最高纪录", "最高水平", "最好水平"})
_SELLS = frozenset({"卖", "挣", "赚", "卖到", "卖出", "能卖"})  # what for, not how much
_GENERIC = frozenset({"均值", "平均值", "平均数", "平均", "总数", "同期", "常年", "往年"})
_Step = Callable[[Site, list[Word]], str | None]
_BY_WORDS: Ladder[_Step] = Ladder(
    Rung(before.grouped, words=_BARE_SUMS, alone=True),
    Rung(before.all_there, words=before.SCOPES),
    Rung(of_grade, alone=True),
    Rung(set_at, words=SET),
    Rung(before.for_one, letters="M", alone=True),
    Rung(before.of_next_level, alone=True, near=True),
    Rung(before.of_which_rest, classes={"rest"}),
    Rung(no_thing, words=WITHOUT_THING, letters="M"),
    Rung(before.best_terms, kinds={"money"}),
    Rung(before.some_of_them, words=SOME_OF_THEM, alone=True),
    Rung(before.befell_all, kinds={"count"}, classes={"event"}, alone=True),
    Rung(before.suffered, letters="VG", alone=True),
    Rung(before.how_old, units={"a"}, classes={"extreme"}),
    Rung(before.sum_spent, classes={"pays"}),
    Rung(before.sum_moved, kinds={"money"}),
    Rung(before.share_within),
    Rung(before.who_spends, kinds={"money"}, words=SPENDS),
    Rung(before.who_does),
    Rung(before.each_gets, kinds={"money"}, words=before.REWARDS),
    Rung(before.prize_for, kinds={"count"}),
)
_BY_THING: Ladder[_Step] = Ladder(
    Rung(before.each_gives, kinds={"money"}, words={*"你我他她", "你我"}),
    Rung(before.moved, kinds={"money"}),
    Rung(before.own_record, words=_RECORDS),
    Rung(before.where_counted, near=True),
    Rung(by_bare_verb),
    Rung(before.once_more),
    Rung(before.sold, kinds={"money"}, words=_SELLS),
    Rung(before.closes, words=CLOSES, alone=True),
    Rung(before.of_the_same, words=_GENERIC, alone=True),
    Rung(before.money_for, letters="V", alone=True),
    Rung(before.only_when, kinds={"count"}, classes={"time"}),
    Rung(before.only_where),
)


def _having(s: Site, found: list[Word]) -> list[Word]:
    """领取 失业保险金 (4306人), 来 日照 就业 (300人): ``found`` with the verb by which so many are told of it."""
    head = s.turn.head
    at = len(head) - len(found) - 1
    if s.mention.unit not in OF_PEOPLE or s.mention.unit == "户" or at < 0 or not found or head[at + 1 :] != found:
        return found
    has = head[at].text in _HAS and found[-1].noun and not (found[-1].ends("person") or found[-1].ends("org_tail"))
    comes = head[at].text in ("来", "到", "赴", "在") and found[0].tag == "ns" and len(found) > 1 and found[1].verb
    return head[at:] if has or comes else found


_HAS = frozenset({"领取", "参加", "享受", "取得", "获得", "拥有", "持有", "缴纳", "接受", "办理", "申领", "报名"})


def _behind_counted(s: Site, found: list[Word]) -> list[Word]:
    """深入 三家|企业 慰问 职工 (90人): ``found`` without what the number before it counts."""
    if (
        len(found) < 2
        or (found[-1].ends("attribute") and found[-1].text not in _PEOPLE)
        or not (s.near and s.seen and s.seen[-1].step == "counted" and s.last)
    ):
        return found
    said, k = "", 0
    while k < len(found) and len(said) < len(s.last):
        said, k = said + found[k].text, k + 1
    if said != s.last or k >= len(found):
        return found
    does = (found[k].verb or found[k].letter == "G") and (k < len(found) - 1 or _given_to(s))
    theirs = s.mention.unit in OF_PEOPLE and (found[-1].ends("person") or found[-1].text.endswith(("人口", "户")))
    does = does or (theirs and len(s.clause) > len(s.left) and all(w.letter in "NGAVI" for w in found[k:]))
    return found[k:] if does or found[k].text[0] in "涉产新" else found  # 果园 | 产 苹果, 案件 | 涉假烟


def _given_to(s: Site) -> bool:
    """向 30名|学生 捐助 (3万元): whether what was done with the money was done for those counted before."""
    at = len(s.clause) - len(s.left) - 1
    return s.mention.kind == "money" and any(w.text in ("向", "给", "为", "对") for w in s.clause[max(0, at - 4) : at])


_PEOPLE = frozenset({"人口", "总人口", "户籍人口", "常住人口"})  # 3个|村 受灾 人口 (5万人)


def _is_fronted(s: Site, found: list[Word]) -> bool:
    """论文 写 了 (20篇): whether the noun before a bare verb is what so many were made of, and not who made them."""
    thing, verb = found[-2:]
    made = verb.letter == "V" and len(verb.text) == 1 and s.left[-1].text == "了" and s.left[-2:-1] == [verb]
    if not made or s.mention.kind != "count" or s.mention.unit in _NO_THINGS or s.whole_unit:
        return False
    who = thing.ends("person") or thing.ends("org_tail") or "kin" in thing.kinds or thing.tag in ("nr", "ns", "nt")
    return not who


_NO_THINGS = frozenset({"", "次", "趟", "遍", "回", "圈", "下", "番", "顿", "轮", "步", "杆", "声"})


_INCURS = frozenset({"发生", "产生", "形成"})

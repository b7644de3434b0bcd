"""What numbers side by side are of: one thing, or each another (产值、利税分别为9亿元、2亿元)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from unionstats import rx
from unionstats.link.items.cases.completed import each_household
from unionstats.link.items.cases.lists import (
    apposed,
    by_ages,
    by_halves,
    coordinates,
    members_before,
    of_each,
    of_property,
    parted_by_commas,
    property_before,
)
from unionstats.link.items.cases.people import DIVISIONS
from unionstats.link.items.cases.same import RATES, without_rate
from unionstats.link.items.cases.shares import share_of, shared_out
from unionstats.link.items.cases.sites import Site
from unionstats.link.items.counted import RESULTS
from unionstats.link.items.phrases.after import noun_after
from unionstats.link.items.phrases.phrases import from_mark, label, without_break
from unionstats.link.items.phrases.subjects import ranks, subject_in, subject_of
from unionstats.link.items.phrases.words import APIECE, EACH, JOINS, MEDALS, Word
from unionstats.model import Basis, Label, Mention, frozen

_AS_WELL = ("以及", "及")


@frozen
class _Listed:
    """Several numbers side by side: the ``first`` in its clause and all (``numbers``, ``n``).

    ``item`` is what the step ``step`` found for the first, ``whole`` its label; ``row`` is how many of the list before
    have an item, if all do; ``said`` is the clause before them; ``apiece`` whether 分别 or the like stands there.
    """

    first: Site
    numbers: list[Mention]
    n: int
    row: int
    whole: Label
    step: str
    item: str
    said: str
    apiece: bool


def one_each(first: Site, numbers: list[Mention], *, row: int, whole: Label, step: str, item: str) -> list[Label]:
    """A label for each of several numbers side by side.

    ``item`` is what ``step`` found for the first, ``whole`` its label; ``row`` is how many of the list before have one.
    """
    said, apiece = "".join([w.text for w in first.clause]), any(w.text in APIECE for w in first.clause)
    listed = _Listed(first, numbers, len(numbers), row, whole, step, item, said, apiece)
    for steps_of, look in _LISTS:
        if (not steps_of or step in steps_of) and (found := look(listed)):
            return found
    return [whole] * len(numbers)


def _with_money(x: _Listed) -> list[Label]:
    """涉及职工 45人、31.5万元; 查处欠薪案9件，涉及 90人、60万元: persons, and the sum."""
    first, whole = x.first, x.whole
    persons = first.whole_unit and first.thing and all(w.noun for w in first.thing) and first.thing[-1].ends("person")
    involved = whole.item in ("涉及人数", "涉及户数")
    if x.n != 2 or not (persons or involved) or [m.kind for m in x.numbers] != ["count", "money"]:
        return []
    sums = (seen.item for seen in first.told("money"))
    return [whole, replace(whole, item=next(sums, "涉及金额" if involved else "金额"))]


def _each_named(x: _Listed) -> list[Label]:
    """覆盖职工3万人、200家企业, 受灾人口21万人、53万亩农田: persons before, what the last counts behind it."""
    first, whole = x.first, x.whole
    if x.n != 2 or [m.unit in _PERSONS for m in x.numbers] != [True, False] or not (first.left and first.rest):
        return []
    persons = first.left[-1]
    if not (persons.noun or persons.text.endswith("人口")) or first.rest[0].letter not in "NG":
        return []
    own = label(noun_after(first.rest))
    named = whole.item if x.step == "measured" else persons.text
    return [replace(whole, item=named), replace(whole, item=own)] if own else []


def _and_sorts(x: _Listed) -> list[Label]:
    """30万盆、近60个 品种 的 茶花: how many, and of how many sorts."""
    rest = x.first.rest
    if x.n != 2 or len(rest) < 3 or rest[0].text not in ("品种", "种类") or rest[1].text != "的":
        return []
    thing = label(noun_after(rest[2:]))
    return [replace(x.whole, item=thing), replace(x.whole, item=thing + rest[0].text)] if thing else []


_PERSONS = frozenset({"人", "名", "户", "人次"})


def _doubled(x: _Listed) -> list[Label]:
    """5年 翻了两番: what has doubled, and in which time."""
    first = x.first
    if x.n != 2 or x.numbers[0].kind != "duration" or x.numbers[1].rule != "doubled":
        return []
    item = first.level if first.near and first.level and not first.turn.head else x.whole.item
    return [replace(x.whole, item=item), replace(x.whole, item=item, change="up")]


def _and_beasts(x: _Listed) -> list[Label]:
    """2万人、3万头 牲畜 饮水困难: the beasts are what stands behind them."""
    right = x.first.right
    beasts = x.n == 2 and x.numbers[1].unit[:1] in ("头", "只") and right and right[0].noun
    return [x.whole, replace(x.whole, item=right[0].text)] if beasts else []


def _so_high(x: _Listed) -> list[Label]:
    """两座 200米 高 的 烟囱: the thing, and its height."""
    if x.numbers[0].kind != "count" or x.first.behind_hedges[0].text != x.item[-1]:
        return []
    thing = replace(x.whole, item=x.item[:-1])
    return [thing if m.kind == "count" else x.whole for m in x.numbers]


def _medals(x: _Listed) -> list[Label]:
    """3金 2银 和 5个 优秀奖: each its own."""
    return [replace(x.whole, item=m.unit + "牌" if m.unit in MEDALS else label(x.first.noun)) for m in x.numbers]


def _results(x: _Listed) -> list[Label]:
    """6胜 1负: each its own."""
    return [replace(x.whole, item=RESULTS.get(m.unit, x.whole.item)) for m in x.numbers]


def _divisions(x: _Listed) -> list[Label]:
    """暴雨造成 3省 18市 120个县 受灾; 分赴 6区 8县, 跨 4省 6地 抓获, 涉及 5乡 38村: each is its own unit's."""
    unit, final, whole = x.first.mention.unit, x.numbers[-1].unit, x.whole
    if not unit or x.step == "befell" or not (DIVISIONS.issuperset(unit) or unit in ("街道", "社区")):
        return []
    small = final in _SMALL and x.step in ("measured", "did", "")
    alike = whole.item == unit or final == "地" or small or (final == "户" and not whole.item)
    last = replace(whole, item=final) if alike else whole
    if not small and final not in DIVISIONS and x.step == "measured" and x.first.noun:
        last = replace(whole, item=label(x.first.noun))  # 服务 全县 7镇 8乡 109个 村
    return [*(replace(whole, item=m.unit) for m in x.numbers[:-1]), last]


def _partners(x: _Listed) -> list[Label]:
    """对 老挝、缅甸 分别增长 (9%、4%): the trade told before, with each partner."""
    *others, last = _AND.split(x.item[1:])
    trade = _TRADE.search(last)
    if not x.apiece or len(others) != x.n - 1:
        return []
    last, told = (last[: trade.start()], trade[0]) if trade else (last, "")
    return [replace(x.whole, item=x.item[0] + name + told) for name in (*others, last)]


_AND = rx.compile("[、和与及]")
_TRADE = rx.compile("(?:进出口|出口|进口|贸易|投资)(?:总?[额值])?$")


def _ages(x: _Listed) -> list[Label]:
    """0-17岁、18-59岁 人口 分别为 (3万人、2万人): of each age."""
    ages = by_ages(x.said, x.n) if "岁" in x.said else []
    return [replace(x.whole, item=of + "占比" * x.said.endswith("占")) for of in ages]


def _sizes(x: _Listed) -> list[Label]:
    """大、中、小型 企业 分别 (3家、5家、9家): of each size."""
    halves = by_halves(x.said, x.n)
    done = x.item.rpartition(halves[-1].removeprefix("第")[1:])[2] if halves else ""
    return [replace(x.whole, item=h if done in h or h.endswith(done[-2:]) else h + done) for h in halves]


def _rates(x: _Listed) -> list[Label]:
    """产值、利税 双双 增长，增幅 分别为 (12%、9%): the rate of each of those before."""
    first = x.first
    if not x.apiece or ranks(from_mark(without_break(first.before))):
        return []
    falls = label(first.turn.head) in RATES
    if falls and (members := coordinates(subject_in(first.before), x.n)):
        return [replace(x.whole, item=member + label(first.turn.head), step="in order") for member in members]
    told = first.seen[-x.n :] if len(first.seen) >= x.n else ()
    return [replace(x.whole, item=RATE.sub("", s.item) + first.named) for s in told]


def _of_one(x: _Listed) -> list[Label]:
    """出口增长5%，增速回落2个百分点，一、二季度 分别增长 (6%和4%): all of the one thing told before."""
    first = x.first
    one = first.mention.unit == "%" and first.last != x.item and first.last.startswith(x.item)
    return [x.whole] * x.n if one else []


def _back_to(x: _Listed) -> list[Label]:
    """接待游客 3万人次，收入 9万元，恢复至 2019年同期 的 (92.5%和88%): of the two amounts before."""
    seen = x.first.seen[-2:]
    two = x.n == 2 and x.first.kinds[-2:] in _AMOUNTS and seen[0].item != seen[1].item
    return [replace(x.whole, item=s.item) for s in seen] if two else []


def _points(x: _Listed) -> list[Label]:
    """建会率90%，会员3万人，入会率95%，分别提高 (3个和2个百分点): of the percentages before."""
    if x.first.mention.unit != "pp" or not x.apiece:
        return []
    rates = [s for s, kind in zip(x.first.seen, x.first.kinds, strict=True) if kind == "percentage"]
    return [replace(x.whole, item=s.item) for s in rates] if len(rates) == x.n else []


def _two_bases(x: _Listed) -> list[Label]:
    """增长9%，环比、同比 分别 提高 (2个和3个百分点): of one thing, against two times."""
    return [x.whole] * x.n if {"同比", "环比"} <= {w.text for w in x.first.clause} else []


def _last(x: _Listed) -> range:
    """Which of those before: the last, but for 9个项目 投资5亿元，8个项目 投资3亿元，分别占 (5%、3%) the sums alone."""
    kinds, n = x.first.kinds, x.n
    pair = tuple(kinds[-2:])
    by_turns = len(set(pair)) > 1 and n > 1 and tuple(kinds[-2 * n :]) == pair * n
    return range(len(kinds) - 2 * n + 1, len(kinds), 2) if by_turns else range(len(kinds) - n, len(kinds))


def _in_order(x: _Listed) -> list[Label]:
    """比去年减少9起，…，分别下降 (4%和5%); 分别是2020年的 (3倍和2倍): of those before, in their order."""
    first, n, step = x.first, x.n, x.step
    multiples = step == "multiple" and first.clause[:1] and first.clause[0].text == "分别"
    again = step == "clause before" and x.row == n and x.item == first.last
    if not (multiples or again or step in ("same", "part done")) or len(first.seen) < n:
        return []
    if x.row != n and not any(w.text in EACH for w in first.clause):
        return []
    told = [first.seen[i] for i in _last(x)]
    alike = bool(x.whole.change) and all(s.change == x.whole.change for s in told)
    basis: Basis = x.whole.basis or next((s.basis for s in told if alike and s.basis), "")
    return [replace(x.whole, item=s.item, basis=basis) for s in told]


def _of_figures(x: _Listed) -> list[Label]:
    """3亩，4亩，分别为任务2亩的 (150%和200%): of those before the figure that they are held against."""
    told = x.first.seen[-x.n - 1 : -1] if len(x.first.seen) > x.n and x.apiece else ()
    return [replace(x.whole, item=s.item) for s in told]


def _multiples(x: _Listed) -> list[Label]:
    """3万吨、2亿元，分别是上年的 (1.4倍和1.5倍): of those before."""
    each = len(x.first.seen) >= x.n and _shared_alone(x.first.clause)
    told = [x.first.seen[i] for i in _last(x)] if each else []
    return [replace(x.whole, item=s.item) for s in told]


def _households(x: _Listed) -> list[Label]:
    """320户 1200人: the households, and those in them."""
    return [replace(x.whole, item=each_household(x.item, m.unit)) for m in x.numbers]


def _shares_of_each(x: _Listed) -> list[Label]:
    """约占出口总额的 (40%和80%): the share of each of those before."""
    first, n = x.first, x.n
    each = x.row == n or (len(first.seen) >= n and x.apiece)
    if not each or first.turn.head:
        return []
    return [replace(x.whole, item=share_of(replace(first, seen=first.seen[: i + 1]))) for i in _last(x)]


def _shares_of_parts(x: _Listed) -> list[Label]:
    """所得税 和 增值税 分别 占税收的 (30%和20%): the share of each part."""
    head = x.first.turn.head
    parts = coordinates(head, x.n) if any(w.text in EACH for w in x.first.clause) else []
    of = x.item.removeprefix(label(subject_of(head), numbers=True)) if parts else ""
    return [replace(x.whole, item=part + of, step="in order") for part in parts]


def _at_times(x: _Listed) -> list[Label]:
    """一季度、二季度 分别 (3亿元、4亿元): of one thing, at so many times."""
    times = sum(1 + sum(c in JOINS for c in w.text) for w in x.first.clause if w.letter == "@")
    return [x.whole] * x.n if times == x.n else []


def _shared_out(x: _Listed) -> list[Label]:
    """甲 分别 占 产值、税收 的 (3%、5%): of what each has its part of."""
    parts = shared_out(x.first, x.whole.item, x.step, x.n) if x.apiece else []
    return [replace(x.whole, item=part) for part in parts]


def _members(x: _Listed) -> list[Label]:
    """产值、利税 分别为 (9亿元、2亿元): each member of the list before them, in its clause or in the one before."""
    first, n, step = x.first, x.n, x.step
    head = first.turn.head
    apart = step == "same" and not first.seen and x.apiece
    if step == "clause before" or apart:
        clause = from_mark(without_break(first.before))
        ranked = ranks(clause)
        head = clause[:-ranked] if ranked else subject_in(first.before)
    elif step != "measured":
        return []
    shared = n == 2 and of_each(first.before, head)
    # 审结 盗窃、诈骗 等 案件 30件50人
    shared = shared or (not x.apiece and any(w.text == "等" for w in head) and len({m.unit for m in x.numbers}) > 1)
    parts = coordinates(head, n) if apart or not shared else []
    if step == "measured":
        parts = parts or _members_measured(x)
    elif step == "clause before" and not parts and not (head and head[-1].ends("attribute")):
        parts = of_property(from_mark(without_break(first.before)), n)
    if apart and first.mention.unit != "pp":  # 无烟煤、烟煤价格 降幅 较大，分别下降9%和8%
        parts = [without_rate(part) for part in parts]
    rate = property_before(first.before, head) if parts and step == "measured" else ""
    # 向甲县分别供水
    return [replace(x.whole, item=part.replace("分别", "") + rate, step="in order") for part in parts]


def _members_measured(x: _Listed) -> list[str]:
    """一产、二产，以及 居民 用电量 分别: members of a list that marks part, or that are counted there."""
    first, n = x.first, x.n
    head, parts = first.turn.head, list[str]()
    if first.clause and first.clause[0].text in _AS_WELL:
        joined = head if head and head[0].text in _AS_WELL else [first.clause[0], *head]
        parts = coordinates([*from_mark(without_break(first.before)), *joined], n)
    parts = parts or apposed(first.clause, head, n)
    if not parts and x.apiece:
        parts = parted_by_commas(first.before, first.thing, n)
    if not parts and x.apiece and len(head) == 1 and head[0].ends("attribute"):
        parts = [member + x.whole.item for member in members_before(first.before, n)]
    return parts


# What numbers side by side are of, by the step of the ladder that named the first; () is any.
_LISTS: tuple[tuple[tuple[str, ...], Callable[[_Listed], list[Label]]], ...] = (
    (("measured", "counted"), _each_named),
    (("counted",), _and_sorts),
    ((), _with_money),
    ((), _doubled),
    (("befell",), _and_beasts),
    (("dimension",), _so_high),
    (("medals",), _medals),
    (("results",), _results),
    ((), _divisions),
    (("partner",), _partners),
    ((), _ages),
    ((), _sizes),
    (("rate of change",), _rates),
    (("same",), _of_one),
    (("part done",), _back_to),
    (("same",), _points),
    ((), _two_bases),
    (("multiple", "same", "part done", "clause before"), _in_order),
    (("of a figure",), _of_figures),
    (("multiple",), _multiples),
    (("household",), _households),
    (("share",), _shares_of_each),
    (("share",), _shares_of_parts),
    ((), _at_times),
    ((), _shared_out),
    (("measured", "clause before", "same"), _members),
)


def _shared_alone(clause: list[Word]) -> bool:
    """Does a clause begin with 分别, and name nothing before it?"""
    at = next((i for i, w in enumerate(clause) if w.text in APIECE), -1)
    return at >= 0 and not any(w.noun for w in clause[:at])


_AMOUNTS = (("count", "money"), ("money", "count"), ("measure", "money"))
_SMALL = frozenset({"村", "组", "社区", "街道"})
RATE = rx.compile("(?:年均|月均|年?平均|同比|环比|的)*(?:增速|增幅|降幅|涨幅|跌幅|增长率|增长速度)$")

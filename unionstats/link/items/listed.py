"""What numbers side by side are of: one thing, or each another (产值、利税分别为9亿元、2亿元)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from unionstats import rx
from unionstats.link.items.cases.completed import each_household
from unionstats.link.items.cases.lists import apposed, by_halves, coordinates, parted_by_commas
from unionstats.link.items.cases.people import DIVISIONS
from unionstats.link.items.cases.shares import share_of, shared_out
from unionstats.link.items.cases.sites import Site
from unionstats.link.items.counted import RESULTS
from unionstats.link.items.phrases.after import noun_after
from unionstats.link.items.phrases.phrases import from_mark, label, only_places, without_break
from unionstats.link.items.phrases.subjects import subject_in, subject_of
from unionstats.link.items.phrases.words import APIECE, EACH, JOINS, MEDALS, OPENING, Word
from unionstats.model import Basis, Label, Mention, frozen


@frozen
class _Listed:
    """Several numbers side by side: the ``first`` in its clause and all (``numbers``, ``n``).

    ``item`` is what the step ``step`` found for the first, ``whole`` its label; ``row`` is how many of the list before
    have an item, if all do; ``apiece`` whether 分别 or the like stands there.
    """

    first: Site
    numbers: list[Mention]
    n: int
    row: int
    whole: Label
    step: str
    item: str
    apiece: bool


def one_each(first: Site, numbers: list[Mention], *, row: int, whole: Label, step: str, item: str) -> list[Label]:
    """A label for each of several numbers side by side.

    ``item`` is what ``step`` found for the first, ``whole`` its label; ``row`` is how many of the list before have one.
    """
    apiece = any(w.text in APIECE for w in first.clause)
    listed = _Listed(first, numbers, len(numbers), row, whole, step, item, apiece)
    for steps_of, look in _LISTS:
        if (not steps_of or step in steps_of) and (found := look(listed)):
            return found
    return [whole] * len(numbers)


def _each_named(x: _Listed) -> list[Label]:
    """覆盖职工3万人、200家企业: persons before, what the last counts behind it; 涉及职工45人、3万元: and the sum."""
    first, whole = x.first, x.whole
    if x.n != 2 or [m.unit in _PERSONS for m in x.numbers] != [True, False] or not first.left:
        return []
    persons, involved = (first.thing or first.left)[-1], whole.item in ("涉及人数", "涉及户数")
    named = (persons.noun or persons.text.endswith("人口")) and not only_places(first.thing)
    if x.numbers[1].kind == "money" and (involved or (named and persons.ends("person"))):
        return [whole, replace(whole, item="涉及金额" if involved else "金额")]
    own = label(noun_after(first.rest)) if named and first.rest and first.rest[0].letter in "NG" else ""
    before = whole.item if x.step == "measured" else label(first.thing)
    return [replace(whole, item=before), replace(whole, item=own)] if own else []


_PERSONS = frozenset({"人", "名", "户", "人次"})


def _and_sorts(x: _Listed) -> list[Label]:
    """30万盆、近60个 品种 的 茶花: how many, and of how many sorts."""
    rest = x.first.rest
    if x.n != 2 or len(rest) < 3 or rest[0].text not in ("品种", "种类") or rest[1].text != "的":
        return []
    thing = label(noun_after(rest[2:]))
    return [replace(x.whole, item=thing), replace(x.whole, item=thing + rest[0].text)]


def _doubled(x: _Listed) -> list[Label]:
    """5年 翻了两番: what has doubled, and in which time."""
    first = x.first
    if x.n != 2 or x.numbers[0].kind != "duration" or x.numbers[1].rule != "doubled":
        return []
    item = first.level if first.near and first.level and not first.turn.head else x.whole.item
    return [replace(x.whole, item=item), replace(x.whole, item=item, change="up")]


def _medals(x: _Listed) -> list[Label]:
    """3金 2银 和 5个 优秀奖: each its own."""
    return [replace(x.whole, item=m.unit + "牌" if m.unit in MEDALS else label(x.first.noun)) for m in x.numbers]


def _results(x: _Listed) -> list[Label]:
    """6胜 1负: each its own."""
    return [replace(x.whole, item=RESULTS.get(m.unit, x.whole.item)) for m in x.numbers]


def _divisions(x: _Listed) -> list[Label]:
    """暴雨造成 3省 18市 120个县 受灾; 分赴 6区 8县, 涉及 5乡 38村: each is its own unit's."""
    unit = x.first.mention.unit
    if not unit or x.step == "befell" or not DIVISIONS.issuperset(unit):
        return []
    return [*(replace(x.whole, item=m.unit) for m in x.numbers[:-1]), x.whole]


def _sizes(x: _Listed) -> list[Label]:
    """大、中、小型 企业 分别 (3家、5家、9家): of each size."""
    halves = by_halves(x.first.clause, x.n)
    if not halves:
        return []
    alike = next((i for i in range(len(halves[-1])) if halves[0].endswith(halves[-1][i:])), 0)
    _, shared, done = x.item.rpartition(halves[-1][alike:])
    if done[:1] == "每" or not (shared or x.step == "measured"):
        done = ""
    return [replace(x.whole, item=h if done in h or h.endswith(done[-2:]) else h + done) for h in halves]


def _rates(x: _Listed) -> list[Label]:
    """产值、利税 双双 增长，增幅 分别为 (12%、9%): the rate of each of those before."""
    first = x.first
    told = _by_pairs(first.seen, x.n) if x.apiece else ()
    return [replace(x.whole, item=RATE.sub("", s.item) + first.named) for s in told]


def _of_one(x: _Listed) -> list[Label]:
    """环比、同比 分别 提高 (2%和3%): of one thing, against two times; 增长5%，一、二季度 分别增长 (6%和4%): at two."""
    one = (
        x.step == "same" and x.first.mention.unit == "%" and x.first.last != x.item and x.first.last.startswith(x.item)
    )
    return [x.whole] * x.n if one or {"同比", "环比"} <= {w.text for w in x.first.clause} else []


def _told(x: _Listed) -> tuple[Label, ...]:
    """Those before that the numbers are of, in their order: points are of percentages alone."""
    seen, kinds = x.first.seen, x.first.kinds
    if x.first.mention.unit == "pp":
        rates = tuple(s for s, kind in zip(seen, kinds, strict=True) if kind == "percentage")
        seen = rates if len(rates) == x.n else seen
    return _by_pairs(seen, x.n)


def _by_pairs(seen: tuple[Label, ...], n: int) -> tuple[Label, ...]:
    """The last ``n`` things told of, in their order; 产值由3亿元增至4亿元，利税由1亿元增至2亿元 tells twice of each."""
    for each in range(2, len(seen) // n + 1):
        row = seen[-n * each :]
        things = row[::each]
        if len({x.item for x in things}) == n and all(x.item == things[i // each].item for i, x in enumerate(row)):
            return things
    return seen[-n:] if len(seen) >= n else ()


def _in_order(x: _Listed) -> list[Label]:
    """比去年减少9起，…，分别下降 (4%和5%): of those before, in their order."""
    again = x.step == "clause before" and x.row == x.n
    again = again or (x.step == "multiple" and x.first.clause[0].text == "分别")
    again = again or (x.apiece and x.first.near and not x.first.bare)  # 去年进口2亿元、出口3亿元，前年 分别为
    if not (again or x.step in ("same", "part done")):
        return []
    told = _told(x)
    alike = bool(x.whole.change) and all(s.change == x.whole.change for s in told)  # 同比减少9起，…，分别下降
    basis: Basis = x.whole.basis or next((s.basis for s in told if alike and s.basis), "")
    return [replace(x.whole, item=s.item, basis=basis) for s in told]


def _households(x: _Listed) -> list[Label]:
    """320户 1200人: the households, and those in them."""
    return [replace(x.whole, item=each_household(x.item, m.unit)) for m in x.numbers]


def _shares_of_each(x: _Listed) -> list[Label]:
    """约占出口总额的 (40%和80%): the share of each of those before."""
    first, n = x.first, x.n
    if (x.row != n and not x.apiece) or len(first.seen) < n or first.turn.head:
        return []
    ends = range(len(first.seen) - n + 1, len(first.seen) + 1)
    return [replace(x.whole, item=share_of(replace(first, seen=first.seen[:i]))) for i in ends]


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
    if step == "clause before" or (step == "same" and not first.seen and x.apiece):
        head = _before_slogan(subject_in(first.before))
    elif step != "measured" and (step != "part done" or first.seen):
        return []
    if head and head[0].text in _PARTNERED and len(partners := _AND.split(x.item.removeprefix(head[0].text))) == n:
        trade = _TRADE.search(partners[-1]) or _TRADE.search(first.level)  # 对 甲国、乙国 分别 增长
        told = trade[0] if trade else ""
        return [replace(x.whole, item=head[0].text + partner.removesuffix(told) + told) for partner in partners]
    # 审结 盗窃、诈骗 等 案件 30件50人
    shared = not x.apiece and any(w.text == "等" for w in head) and len({m.unit for m in x.numbers}) > 1
    parts = coordinates(head, n) if not shared else []
    if not parts and step == "measured" and first.clause[0].text in _AS_WELL:  # 一产、二产，以及 居民 用电量 分别
        parts = coordinates([*from_mark(without_break(first.before)), *head], n)
    if not parts and step != "clause before" and x.apiece and not first.near:
        clause = from_mark(without_break(first.before))
        listed = _before_slogan(clause)
        if len(listed) < len(clause) and not (listed[-1].ends("org_tail") or "actor" in listed[-1].kinds):
            parts = coordinates(listed, n)
    if not parts and step == "measured" and x.apiece:
        parts = apposed(first.clause, head, n) or parted_by_commas(first.before, first.thing, n)
    # 向甲县分别供水
    return [replace(x.whole, item=part.replace("分别", ""), step="in order") for part in parts]


def _before_slogan(clause: list[Word]) -> list[Word]:
    """客运、货运、收入 实现 “三超”, 产值、利润 双 过半, 手机、玩具 出口 表现 较好: the list, without what all did."""
    last = max((i for i, w in enumerate(clause) if w.text in JOINS), default=-1)
    if last < 0:
        return clause
    told = (i for i in range(last + 2, len(clause)) if clause[i].text in _ALL_DID or clause[i].text in OPENING)
    return clause[: next(told, len(clause))]


_ALL_DID = frozenset(
    {"实现", "双", "双双", "三", "四", "齐", "均", "都", "拉动", "带动", "表现", "同步", "全面", "保持", "呈现"}
)
_PARTNERED = frozenset("对自从与同")
_TRADE = rx.compile("(?:进出口|出口|进口|贸易|投资)(?:总?[额值])?$")
_AND = rx.compile("[、和与及]")
_AS_WELL = ("以及", "及")

# What numbers side by side are of, by the step of the ladder that named the first; () is any.
_LISTS: tuple[tuple[tuple[str, ...], Callable[[_Listed], list[Label]]], ...] = (
    (("measured", "counted", "clause before", "household"), _each_named),
    (("counted",), _and_sorts),
    ((), _doubled),
    (("medals",), _medals),
    (("results",), _results),
    ((), _divisions),
    ((), _sizes),
    (("rate of change",), _rates),
    ((), _of_one),
    (("multiple", "same", "part done", "clause before", "did"), _in_order),
    (("household",), _households),
    (("share",), _shares_of_each),
    (("share",), _shares_of_parts),
    ((), _at_times),
    ((), _shared_out),
    (("measured", "clause before", "same", "part done"), _members),
)


RATE = rx.compile("(?:年均|月均|年?平均|同比|环比|的)*(?:增速|增幅|降幅|涨幅|跌幅|增长率|增长速度)$")

"""A sentence as its numbers see it: lists of numbers, each number in its clause, brackets apart."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from unionstats import rx
from unionstats.link.items.cases.strands import FAR, Strand
from unionstats.link.items.phrases.after import noun_after
from unionstats.link.items.phrases.before import thing_before
from unionstats.link.items.phrases.comparisons import Turn
from unionstats.link.items.phrases.phrases import label, strip_left
from unionstats.link.items.phrases.turns import turn
from unionstats.link.items.phrases.words import (
    APIECE,
    CLOSING,
    JOINS,
    OPENING,
    ORIGINS,
    SAYS,
    THAN,
    Word,
    word_classes,
)
from unionstats.link.lazy import lazy
from unionstats.model import Basis, Change, Kind, Label, Mention, frozen

# A blank beside what joins (和 25.9%) is the page's.
_JOINT = rx.compile(
    r"^(?:[、和与及或]\s?|[至转“”\"]|以及\s?|以上|以下|左右|多|余|约|近|超|每[人户]每?[年月日]|每[年月日]|\s(?=[、和与及或]))*$"
)
_SEEN = 12  # labels that a number can continue


_GROWS = frozenset({"发展", "扩展", "壮大", "演变"})


@dataclass(eq=False)  # without slots: what the steps ask for again and again is kept beside the fields
class Site:
    """A number in its clause: ``left`` and ``right`` are the words to the numbers around it, or to the clause's ends.

    ``said`` is the number's text; ``clause`` and ``rest`` are all words of the clause before and behind it; ``start``
    and ``stop`` are where the clause begins and ends in its ``strand``; ``seen`` the labels of the numbers before it in
    the sentence, ``numbers`` these themselves; ``near`` whether the last of these is in this clause or in the one
    before it; ``inside`` whether the clause stands in brackets; ``carried`` the last item of the sentence before (of
    the same unit, where it has one), ``alike`` only that of the same unit; ``topic`` what the article is about;
    ``against`` what the change told last is held against.
    """

    mention: Mention
    said: str
    turn: Turn
    left: list[Word]
    right: list[Word]
    clause: list[Word]
    rest: list[Word]
    strand: Strand
    start: int
    stop: int
    seen: tuple[Label, ...]
    numbers: tuple[Mention, ...]
    near: bool
    inside: bool
    carried: str
    alike: str
    topic: str
    against: Basis
    # What nearly every number's steps ask for: whether the unit is itself the noun (5000人), so that what follows is
    # its predicate, or whether the number stands before a noun that it counts (300家企业), as measure words do;
    # ``right`` without 左右, 以上 and the like; the item of the number before, in the sentence.
    whole_unit: bool
    counts: bool
    behind_hedges: list[Word]
    last: str

    @lazy
    def kinds(self) -> tuple[Kind, ...]:
        """Of which kinds the numbers before it are."""
        return tuple([m.kind for m in self.numbers])

    @lazy
    def before(self) -> list[Word]:
        """The words of the sentence before the clause, without who says it (某某 说，2020年 比 2019年 增长)."""
        strand, a = self.strand, self.start
        here = strand.words[a - FAR if a > FAR else 0 : a]
        lead = strand.sentence.lead if strand.sentence and a < FAR else strand.before
        said = (lead[a - FAR :] if strand.sentence else lead) + here
        if len(said) > 1 and said[-1].breaks and (said[-2].text in SAYS or said[-2].text[0] == "据"):
            return said[: next((i + 1 for i in range(len(said) - 2, -1, -1) if said[i].breaks), 0)]
        return said

    @lazy
    def led_by(self) -> str:
        """What ``before`` ends in, but for marks: a word, or the last two characters of what need not be cut for it."""
        words, i = self.strand.words, self.start - 1
        while i >= 0 and words[i].breaks:
            i -= 1
        sentence = self.strand.sentence
        ends = words[i].text if i >= 0 else sentence.lead_end if sentence else ""
        if (i >= 0 or sentence) and not ends.endswith(_SAID):
            return ends
        return next((w.text for w in reversed(self.before) if not w.breaks), "")

    @lazy
    def just_before(self) -> list[Word]:
        """The last two words of ``before``, for which the clauses further off need not be cut."""
        a = self.start
        last = self.strand.words[a - 2 : a] if a > 1 else []
        return last or self.before[-2:]

    @lazy
    def behind(self) -> list[Word]:
        """The words of the sentence behind the clause, the mark at its end first."""
        strand, z = self.strand, self.stop
        here = strand.words[z : z + FAR]
        return here + strand.sentence.trail[: FAR - len(here)] if strand.sentence else here

    @lazy
    def bare(self) -> list[Word]:
        """The head without what opens its clause."""
        return strip_left(self.turn.head)

    @lazy
    def named(self) -> str:
        """``bare`` as a label."""
        return label(self.bare)

    @lazy
    def thing(self) -> list[Word]:
        """The thing that the head ends in."""
        return thing_before(self.turn.head)

    @lazy
    def noun(self) -> list[Word]:
        """The noun phrase right behind the number; none where that grows (从300项 发展|到 当前 的 1700项)."""
        behind = self.behind_hedges
        grows = len(behind) > 1 and behind[0].text in _GROWS and behind[1].text in ("到", "至")
        return [] if grows else noun_after(behind)

    @lazy
    def level(self) -> str:
        """The item of the last number before that is no share, no time spent and no part of a plan (完成任务的70%)."""
        steps = ("share", "lasting", "age", "part done")
        return next((s.item for s in reversed(self.seen) if s.step not in steps), self.last)

    def told(self, kind: Kind) -> Iterator[Label]:
        """The labels of the numbers of a ``kind`` that the sentence has before this one, the last first."""
        return (x for x, other in zip(reversed(self.seen), reversed(self.kinds), strict=True) if other == kind)

    def told_apart(self) -> bool:
        """Whether the last two numbers before, in the sentence, were told in one measure, and of two things."""
        told = [(n.kind, n.unit) for n in self.numbers[-2:]]
        return len(told) > 1 and told[0] == told[1] and self.seen[-1].item != self.seen[-2].item

    @lazy
    def of_unit(self) -> str:
        """What the first number before of the same measure word counted, in the sentence: of that the rest is left."""
        return self.first_of_unit(self.start)

    def first_of_unit(self, until: int) -> str:
        """What the first number of the same measure word counted, of those that stand before the word ``until``."""
        told = [self.strand.words[k].text for k in self.strand.numbers if k < until]
        if not self.mention.unit or len(told) != len(self.seen):
            return ""
        alike = (x for text, x in zip(told, self.seen, strict=True) if text.endswith(self.mention.unit))
        return next((x.item for x in alike if x.step in ("counted", "measured")), "")

    @lazy
    def same_unit(self) -> bool:
        """Whether the number before, in the sentence, counts with the measure word of this one."""
        told = [k for k in self.strand.numbers if k < self.start + len(self.clause)]
        return bool(told) and self.kinds[-1:] == ("count",) and self.strand.words[told[-1]].text[-1] == self.said[-1]

    @lazy
    def those(self) -> str:
        """``of_unit`` where no noun may stand behind a 的: those of whom some may do what stands behind the number."""
        of = bool(self.right) and self.right[-1].text == "的"  # 18个 共建 国家 的|(30家 企业)
        return self.of_unit if (self.counts or self.mention.unit in _CASES) and not of else ""


_CASES = frozenset({"起", "例"})  # units that may be the noun themselves


_SAID = tuple(SAYS)


def behind_hedges(right: list[Word], *, lasts: bool = True) -> list[Word]:
    """``right`` without 左右, 以上 and the like at its beginning; 来 is one of these behind what ``lasts`` only.

    Behind a number from which something changes (在去年30家的基础上新增12家) there is nothing of it.
    """
    if right and right[0].text == "的" and past_base(right) is not right:
        return []
    i = 2 if len(right) > 1 and right[0].text == "/" else 0  # 975元/月
    i += i > 0 and len(right) > i and right[1].text.replace(".", "").isdigit()  # 72元/5升
    if len(right) > 1 and right[0].text in ("及", "或") and right[1].text in ("以上", "以下"):  # 5000万元 及 以上 项目
        i = 1
    while i < len(right) and "after" in right[i].kinds and (lasts or right[i].text != "来"):
        i += 1
    return right[i:]


def past_base(ws: list[Word]) -> list[Word]:
    """``ws`` without the 的基础上 behind a number from which something changes: 在去年30家|的基础上|新增12家."""
    if not ws or ws[0].text != "的" or len(ws) < 2 or ws[1].text not in ("基础", "基础上", "基数"):
        return ws
    return ws[3:] if len(ws) > 2 and ws[2].text in ("上", "之上") else ws[2:]


def groups(strand: Strand) -> list[list[int]]:
    """Numbers side by side, or parted by 、 or 和 only, are one list."""
    ws = strand.words
    found: list[list[int]] = []
    for k in strand.told:
        if ws[k].letter == "@":
            continue
        if found and k - found[-1][-1] <= _JOINT_WORDS:
            between = ws[found[-1][-1] + 1 : k]
            joined = _JOINT.match("".join([w.text for w in between])) is not None
            joined = joined or _other_way(ws, found[-1], between)
            level = bool(between) and between[0].text in ("至", "到")  # 增长44.5%至60.58万亿元
            if joined and level:
                rose = found[-1][0] > 0 and not ws[found[-1][0] - 1].kinds.isdisjoint(_CHANGES)  # 每升涨0.3元至9元
                joined = not rose and (ws[found[-1][-1]].text[-1] in "%‰") == (ws[k].text[-1] in "%‰")
            last = ws[found[-1][-1]].text[-1]
            apart = last in _OWN_NOUN or last == "岁" != ws[k].text[-1]  # 35岁 以下 86人
            apart = apart or (len(between) == 1 and between[0].text in ("超", "逾") and last != ws[k].text[-1])
            if joined and (apart or _heads_both(ws, found[-1][-1], k)):
                joined = False
            if joined and (between or ws[k].letter != "%"):
                found[-1].append(k)
                continue
        found.append([k])
    return found


def _other_way(ws: list[Word], row: list[int], between: list[Word]) -> bool:
    """产值、利税 分别 增长 2%|和 下降|3%: whether the next number of a row is told with its own change."""
    if len(between) < 2 or between[0].text not in JOINS or not between[-1].kinds & _CHANGES:
        return False
    a = next((k + 1 for k in range(row[0] - 1, -1, -1) if ws[k].breaks), 0)
    changes = all(w.kinds & _CHANGES or "adverb" in w.kinds for w in between[1:])
    return changes and any(w.text in APIECE for w in ws[a : row[0]])


def in_own_way(strand: Strand, group: list[int], labels: list[Label]) -> list[Label]:
    """分别 增长 (2%、3%) 和 下降 (4%): the ``labels`` of a row, each with the change that was told last."""
    way: Change = ""
    found = labels[:1]
    for (i, k), x in zip(pairwise(group), labels[1:], strict=True):
        if told := next((w.kinds for w in reversed(strand.words[i + 1 : k]) if w.kinds & _CHANGES), None):
            way = "up" if "up" in told else "down"
        found.append(replace(x, change=way) if way and x.change else x)
    return found


_CHANGES = frozenset({"up", "down"})


def _heads_both(ws: list[Word], first: int, k: int) -> bool:
    """贫困户 3万户、10万 贫困人口: whether each number has a noun of its own, before it and behind it."""
    units = ws[first].text[-1], ws[k].text[-1]
    if k + 1 >= len(ws) or not ws[k + 1].noun:
        return False
    if units[0] == units[1] or ws[k - 1].text not in JOINS:
        return False
    i = first - 1  # 疗养院 发展 到 6个、465张 床位
    while i > first - _LINK_WORDS and (ws[i].letter in "VG" or ws[i].kinds & {"link", "level", "up"}):
        i -= 1
    return i >= 0 and ws[i].letter == "N" and "person" not in ws[i].kinds


_OWN_NOUN = "钱电"  # 300元钱 和 5斤 油: what is told whole
_LINK_WORDS = 4
_JOINT_WORDS = 5  # so far is a number at most from the one before that it is listed with


def _passing(ws: list[Word], k: int, mentions: Sequence[Mention]) -> bool:
    """Whether a time stands between a subject and its verb (客流 连续3天 突破): the clause goes on through it."""
    if mentions[ws[k].mention].kind != "duration":
        return False
    if (k > 0 and ws[k - 1].text == "连续") or held_against(ws[:k]):  # 订单 较 之前|三个月 下降
        return True
    return k + 1 < len(ws) and ws[k + 1].text in _OVER


_AGO = frozenset({"近", "最近", "过去", "之前", "此前", "前", "以往"})


def held_against(ws: Sequence[Word]) -> bool:
    """Whether a time behind ``ws`` is how long that lasted which something is held against: 较 之前 (三个月)."""
    return len(ws) > 1 and ws[-1].text in _AGO and ws[-2].text in THAN


BEFORE_IT = frozenset({"上一个", "上个", "前一个"})  # 产量 比 上一个|五年 增长: what something is held against
_OVER = frozenset({"间", "平均", "年均", "内", "来", "均值", "平均值", "平均数"})  # what a time may stand before


@frozen
class Seen:
    """What the ``numbers`` of a sentence before a number count (``labels``), and what changes go on to be against."""

    labels: list[Label]
    numbers: list[Mention]
    against: Basis = ""

    def add(self, label: Label, number: Mention) -> None:
        """Keep a number's label; none can continue one without an item."""
        self.labels.append(label)
        self.numbers.append(number)


_SHOWN = frozenset({"显示", "表明"})


def site(
    strand: Strand,
    group: list[int],
    mentions: Sequence[Mention],
    *,
    seen: Seen,
    near: bool,
    about: tuple[dict[str, str], str],
) -> Site:
    """The site of a list of numbers, the words ``group`` of ``strand``: what is before the first and behind the last.

    ``about`` is what is carried to it and the topic.
    """
    ws, breaks, numbers = strand.words, strand.breaks, strand.numbers
    k, last = group[0], group[-1]
    a, z = _clause(breaks, k, len(ws))
    i = before = bisect_left(numbers, k) - 1
    while i >= 0 and numbers[i] >= a and _passing(ws, numbers[i], mentions):
        i -= 1
    passing = i < before
    b = numbers[i] + 1 if i >= 0 and numbers[i] >= a else a
    mention = mentions[ws[k].mention]
    if a < b < k:
        p = k - 1
        while p > b and ws[p].kinds & {"link", "adverb"}:
            p -= 1
        if ws[p].text in JOINS and k + 1 < _next(numbers, k, z):
            b = p + 1  # 167票赞成、1票反对: what stands before 、 is the number's before
    stop = z
    if last > k:
        z = _clause(breaks, last, len(ws))[1]
    left = ws[b:k]
    if passing:  # else no number stands in it
        left = [w for j, w in enumerate(ws[b : k - 1], b + 1) if not (w.letter == "#" or _of_time(w, ws[j - 2], ws[j]))]
        left += [w for w in ws[k - 1 : k] if w.letter != "#"]
    if left and left[0].text == "的":  # hardly ever
        left = past_base(left)
    if b > a:
        if left and left[0].text == "时间" and mentions[ws[b - 1].mention].kind == "duration":
            left = left[1:]  # 8天|时间 里 共有 (30万) 游客
        left = _past_parts(left)
    shown = max(
        (i for i, w in enumerate(left, 1) if w.text in _SHOWN and left[i:] and left[i].letter not in "PUR"), default=0
    )
    left = left[shown:]  # 问卷 调查 显示|近 (七成) 游客
    over = last + 1
    if left and left[-1].text in OPENING and over < z and ws[over].text in CLOSING:
        left, over = left[:-1], over + 1  # 打造“15分钟”服务圈
    leads = mention.kind == "count" and left and left[-1].text in ORIGINS
    own = over + (_leads_on(ws[over : over + 3]) if leads else 0)
    turned = turn(left, ws[a:b], mention.kind)
    right = ws[own : _next(numbers, last, z)]
    counts = mention.kind == "count"
    whole_unit = counts and "whole_unit" in word_classes(mention.unit)
    return Site(
        mention,
        ws[k].text,
        turned,
        left,
        right,
        ws[a:k],
        ws[over:z],
        strand,
        a,
        stop,
        tuple(seen.labels[-_SEEN:]),
        tuple(seen.numbers[-_SEEN:]),
        near and bool(seen.labels),
        strand.sentence is None,
        about[0].get(mention.unit) or about[0].get("*", ""),
        about[0].get(mention.unit, ""),
        about[1],
        next((x.basis for x in reversed(seen.labels) if x.change), seen.against),
        whole_unit,
        counts and not whole_unit,
        behind_hedges(right, lasts=mention.kind == "duration"),
        seen.labels[-1].item if seen.labels else "",
    )


def _past_parts(left: list[Word]) -> list[Word]:
    """由 32根|管节 组成 的|隧道 全长 (5公里): ``left`` without the parts that the number before counts."""
    at = next((i for i, w in enumerate(left[:_PARTS]) if w.text == "的" and i and left[i - 1].text in _COMPOSED), -1)
    return left[at + 1 :] if 0 <= at < len(left) - 1 else left


_PARTS = 6  # words
_COMPOSED = frozenset({"组成", "构成", "编成", "组建", "拼成", "连成", "合成"})


def _leads_on(ws: list[Word]) -> int:
    """How many words only tell where the way from the number goes: 由 1个 拆成 (5个), 由 3个 合并 成 (1个)."""
    n = next((i for i, w in enumerate(ws) if w.letter == "#"), 0)
    if not n or len(ws[0].text) < 2:
        return 0
    joined = n == 1 and ws[0].text.endswith(_ARRIVED)
    return n if joined or (n > 1 and ws[0].verb and ws[1].text in _ARRIVED) else 0


_ARRIVED = ("到", "至", "成")


def _of_time(w: Word, before: Word, behind: Word) -> bool:
    """Whether a word is of a time that the clause goes on through: 失业率 近|五年 平均值, 车间 连续|3个月 合格率."""
    if behind.letter == "#":
        return w.text in ("前", "近", "过去", "最近", "连续")
    return w.text == "间" and before.letter == "#"


def _clause(breaks: list[int], k: int, size: int) -> tuple[int, int]:
    """Where the clause of the word ``k`` begins and ends, or as far as anything can name it."""
    i = bisect_left(breaks, k)
    a = breaks[i - 1] + 1 if i else 0
    z = breaks[i] if i < len(breaks) else size
    return k - FAR if k - a > FAR else a, k + FAR if z - k > FAR else z


def _next(numbers: list[int], k: int, end: int) -> int:
    """Where the next number stands behind the word ``k``, at most at ``end``."""
    i = bisect_right(numbers, k)
    return numbers[i] if i < len(numbers) and numbers[i] < end else end

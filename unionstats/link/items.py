"""Items: the label an analyst would write on the row, and whether the number is a change.

A number is read in its clause: the words before it, back to the number before, and the words behind it, on to the next
number.  What the clause says of a change, a share or a comparison is read first and taken off; then a ladder of small
named steps looks for the thing counted, nearest first.  ``Label.step`` keeps the step that found it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from unionstats.link.item_phrases import (
    coordinates,
    label,
    noun_after,
    object_before,
    predicate_after,
    strip_left,
    subject_of,
    thing_before,
)
from unionstats.link.item_words import BREAK, Word, words
from unionstats.model import Basis, Change, Label, Mention
from unionstats.tokens import Tokens

_SENTENCE = re.compile(r"[。！？!?\n\r]")
_YEAR_BEFORE = re.compile(r"上年|去年(?!底)|上一?财年|前一?年(?!前)|上年度|往年|(?<![0-9])同期")
_MONTH_BEFORE = re.compile(r"上个?月|上一月|前一?个?月|上季|上个季度|前一季")
_TIME_REFERENCE = re.compile(
    r"[年月季周旬]|[上前同]期|昨|前[日天]|[上往]届|此前|以往|过去|之前|首日|假期|“.五”|改革前|原来|当初|初期|时"
)
_SAME_PERIOD_OF_YEAR = re.compile(r"[0-9一二三四五六七八九〇零]{4}年")


@dataclass(frozen=True, slots=True)
class Turn:
    """What the words before a number say of it: a change, a comparison, a share; ``head`` is what is left of them."""

    head: list[Word]
    link: str = ""
    change: Change = ""
    basis: Basis = ""
    whole: list[Word] | None = None
    rate: str = ""
    origin: bool = False


@dataclass(frozen=True, slots=True)
class Site:
    """A number in its clause: ``left`` and ``right`` reach to the numbers around it or to the clause's ends.

    ``clause`` is all the words before the number in its clause; ``before`` and ``behind`` those of the sentence outside
    the clause; ``last`` the label of the number before in the sentence, if any.
    """

    text: str
    mention: Mention
    turn: Turn
    left: list[Word]
    right: list[Word]
    clause: list[Word]
    before: list[Word]
    behind: list[Word]
    last: Label | None
    level: Label | None
    topic: str

    @property
    def whole_unit(self) -> bool:
        """Whether the unit is itself the noun (5000人), so that what follows is its predicate."""
        m = self.mention
        return m.kind == "count" and ("whole_unit" in _classes(m.unit))

    @property
    def counts(self) -> bool:
        """Whether the number stands before a noun that it counts (300家企业), as Chinese has it with measure words."""
        return self.mention.kind == "count" and not self.whole_unit


def _classes(word: str) -> frozenset[str]:
    from unionstats.link.item_words import NONE, classes

    return classes().get(word, NONE)


# --- what the words before a number say of it ------------------------------------------------------------------------

_HEDGE = frozenset({"link", "adverb", "time"})
_REACHED = frozenset("到至为成")


def _turn(left: list[Word], clause: list[Word]) -> Turn:
    """Read the clause's words before the number from their end: hedges, links, changes, comparisons, shares."""
    ws = _opened(left)
    outer = clause[: len(clause) - len(left)]
    rate = ""
    link = ""
    if share := _share(ws):
        return share
    while ws:
        w = ws[-1]
        if w.letter in "@" and len(ws) > 1:
            break
        if w.text.startswith("每") and len(w.text) <= 4 or (len(ws) > 1 and ws[-2].text == "每" and len(w.text) <= 3):
            n = 1 if w.text.startswith("每") and len(w.text) > 1 else 2
            rate = "".join(x.text for x in ws[-n:])
            ws = ws[:-n]
            continue
        if w.text in ("了", "着", "过", "有", "上", "着", "出"):
            rest = ws[:-1]
            if w.text == "有" and not (rest and ("difference" in rest[-1].kinds)):
                link = link or "existence"
            ws = rest
            continue
        if w.text in _REACHED or w.text in ("在", "于"):
            verb = ws[-2] if len(ws) > 1 else None
            if verb and ("up" in verb.kinds or "down" in verb.kinds):
                return Turn(_without_origin(_compared(ws[:-2], outer)[0]), "level", rate=rate)
            ws = ws[:-1]
            link = "link"
            continue
        direction = _direction(w)
        if direction and not _is_noun_here(ws):
            return _change(ws[:-1], outer, direction, rate)
        if w.kinds & {"existence"}:
            link = link or "existence"
            ws = ws[:-1]
            continue
        if w.kinds & {"link", "adverb"} and not (w.noun and w.letter == "N" and "link" not in w.kinds):
            if "link" in w.kinds and not link:
                link = "link"
            ws = ws[:-1]
            continue
        break
    return Turn(_without_origin(ws), link, rate=rate) if not _ends_in_comparison(ws) else _difference(ws, rate)


def _opened(left: list[Word]) -> list[Word]:
    """Without the list comma, the conjunction or the opening quote right before the number."""
    ws = left
    while ws and (ws[-1].text in "、和与及或至" or ws[-1].text in "“‘「《（("):
        ws = ws[:-1]
    return ws


def _direction(w: Word) -> Change:
    if "up" in w.kinds:
        return "up"
    if "down" in w.kinds:
        return "down"
    if len(w.text) > 2 and w.text[:2] in ("同比", "环比", "大幅", "小幅"):
        inner = _classes(w.text[2:])
        return "up" if "up" in inner else "down" if "down" in inner else ""
    return ""


def _is_noun_here(ws: list[Word]) -> bool:
    """Whether the word of change at the end is a noun's part here: 多 before nothing, 增速 …"""
    w = ws[-1]
    return w.letter == "N" and "up" not in w.kinds and "down" not in w.kinds


def _comparator(ws: Sequence[Word]) -> int:
    """The index of the word that opens a comparison (比 上年, 同比), the last one, or -1."""
    for i in range(len(ws) - 1, -1, -1):
        w = ws[i]
        if "compare" in w.kinds or (w.text[0] in "比较" and len(w.text) > 1 and _TIME_REFERENCE.search(w.text)):
            if i and w.text == "相比":
                for k in range(i - 1, max(i - 8, -1), -1):
                    if ws[k].text in ("与", "和", "同", "跟"):
                        return k
            return i
    return -1


def _reference(ws: Sequence[Word]) -> tuple[Basis, bool]:
    """The basis that the words of a comparison name, and whether they name a time at all."""
    said = "".join(w.text for w in ws)
    if "同比" in said:
        return "yoy", True
    if "环比" in said:
        return "mom", True
    if _MONTH_BEFORE.search(said):
        return "mom", True
    if _YEAR_BEFORE.search(said) and not _SAME_PERIOD_OF_YEAR.search(said):
        return "yoy", True
    return "", bool(_TIME_REFERENCE.search(said)) or any(w.letter in "@T" for w in ws)


def _compared(ws: list[Word], outer: list[Word]) -> tuple[list[Word], Basis, bool, bool]:
    """What stands before the comparison in ``ws``; its basis; whether it is with a time; whether there is one."""
    i = _comparator(ws)
    if i >= 0:
        basis, timed = _reference(ws[i:])
        return ws[:i], basis, timed, True
    i = _comparator(outer)
    if i >= 0:
        basis, timed = _reference(outer[i:])
        return ws, basis, timed, True
    return ws, "", False, False


def _change(ws: list[Word], outer: list[Word], direction: Change, rate: str) -> Turn:
    head, basis, timed, compared = _compared(_unadverbed(ws), outer)
    if compared and not timed and direction:
        # 比全省平均多3个: a difference, unless what follows shows the change itself
        return Turn(_unadverbed(head), "difference", rate=rate)
    return Turn(_without_origin(_unadverbed(head)), "change", direction, basis, rate=rate)


def _unadverbed(ws: list[Word]) -> list[Word]:
    while ws and (
        ws[-1].kinds & {"adverb"} and not (ws[-1].letter == "N" and len(ws[-1].text) > 1) or ws[-1].text in "实现、则"
    ):
        ws = ws[:-1]
    return ws


def _ends_in_comparison(ws: list[Word]) -> bool:
    """Whether the words end in 高于 全省, 比 全国 快, 高出 市价."""
    for w in reversed(ws[-8:]):
        if "difference" in w.kinds:
            return True
        if w.letter in "X#":
            return False
    return bool(ws) and "degree" in ws[-1].kinds and _comparator(ws) >= 0


def _difference(ws: list[Word], rate: str) -> Turn:
    for i in range(len(ws) - 1, -1, -1):
        if "difference" in ws[i].kinds:
            basis, timed = _reference(ws[i + 1 :])
            up = ws[i].text[0] in "高快多优大强好领超"
            return Turn(_unadverbed(ws[:i]), "difference", ("up" if up else "down") if timed else "", basis, rate=rate)
    i = _comparator(ws)
    basis, timed = _reference(ws[i:])
    up = ws[-1].text in "高多快大长强晚贵重"
    return Turn(_unadverbed(ws[:i]), "difference", ("up" if up else "down") if timed else "", basis, rate=rate)


def _share(ws: list[Word]) -> Turn | None:
    """占 资金总额 的: the whole behind 占, and who has the share before it."""
    for i in range(len(ws) - 1, -1, -1):
        w = ws[i]
        if w.letter in "#@" or w.text in BREAK:
            return None
        if "share" in w.kinds:
            whole = [x for x in ws[i + 1 :] if "adverb" not in x.kinds and "link" not in x.kinds and x.text != "的"]
            return Turn(_unadverbed(ws[:i]), "share", whole=whole)
        if "attribute" in w.kinds and w.text in ("占比", "比重", "比例"):
            return None
    return None


def _without_origin(ws: list[Word]) -> list[Word]:
    """夜班 由 (9个减至): without the 从 or 由 that opens the way from one number to the next."""
    for i in range(len(ws) - 1, max(len(ws) - 7, -1), -1):
        if ws[i].text in ("从", "由"):
            return ws[:i] if i else ws[1:]
    return ws


# --- the ladder -------------------------------------------------------------------------------------------------------


def _same_thing(s: Site) -> str:
    """A change, a share or a multiple without a subject of its own continues what the number before it counted."""
    last = s.level or s.last
    if s.turn.head and label(strip_left(s.turn.head)):
        return ""
    if s.turn.link in ("change", "difference", "level") and last:
        return last.item
    return ""


def _share_of(s: Site) -> str:
    if s.turn.whole is None:
        return ""
    whole = label(strip_left(s.turn.whole, keep_place=True))
    subject = label(subject_of(s.turn.head)) if s.turn.head else ""
    if not subject and s.last:
        subject = s.last.item if len(s.last.item) <= 2 * len(whole) + 4 else ""
    return f"{subject}占{whole}" if whole else f"{subject}占比"


def _multiple(s: Site) -> str:
    """是去年同期的2.3倍."""
    if s.mention.kind != "ratio" or not s.left or s.left[-1].text != "的":
        return ""
    for i in range(len(s.left) - 1, -1, -1):
        if s.left[i].text in ("是", "为", "达到", "达", "相当于"):
            head = label(thing_before(s.left[:i]))
            return head or (s.last.item if s.last else "")
    return ""


def _dimension(s: Site) -> str:
    """海拔2200米的山坡, 80多公里长的公共管道."""
    right = _behind_hedges(s.right)
    if not right:
        return ""
    if "dimension" in right[0].kinds and len(right[0].text) == 1 and len(right) > 1 and right[1].text == "的":
        thing = label(noun_after(right[2:], s.mention.unit))
        return thing + right[0].text if thing else ""
    head = s.turn.head
    if (
        right[0].text == "的"
        and head
        and head[-1].ends("dimension")
        and s.mention.kind in ("measure", "money", "duration", "count")
    ):
        own = label(thing_before(head))
        thing = label(noun_after(right[1:], s.mention.unit))
        if len(own) + len(thing) <= 12 or len(own) == 1:
            return thing + own
        return own
    return ""


def _counted(s: Site) -> str:
    """300家百人以上非公企业: the noun behind the number."""
    right = _behind_hedges(s.right)
    if not right:
        return ""
    m = s.mention
    if s.turn.link in ("change", "level", "difference") and not s.counts and right[0].text != "的":
        return ""
    if right[0].text == "的":
        if s.turn.link == "link" and m.kind == "percentage" and s.turn.head:
            return ""
        found = label(noun_after(right[1:], m.unit))
        if found and s.turn.rate and not s.turn.head:
            return s.turn.rate + found
        return found
    if s.whole_unit or m.kind in ("duration", "ratio"):
        if not (right[0].letter == "N" and not s.turn.head):
            return ""
    if m.kind == "percentage" and s.turn.head and s.turn.link == "link":
        return ""
    if m.kind in ("percentage", "measure", "money") and right[0].letter not in "NGA":
        return ""
    return label(noun_after(right, m.unit))


def _measured(s: Site) -> str:
    """建会率达98%, 新增会员4662人: the words before the number."""
    return label(thing_before(s.turn.head))


def _predicate(s: Site) -> str:
    """883人获释: what the counted ones did."""
    right = _behind_hedges(s.right)
    found = label(predicate_after(right))
    return s.turn.rate + found if s.turn.rate and found and not s.turn.rate.startswith("每次") else found


def _before_predicate(s: Site) -> str:
    """共有883人获释, 导致3人死亡: people whose number is the subject of what follows."""
    if not s.whole_unit or s.turn.link in ("change", "level", "share", "difference"):
        return ""
    right = _behind_hedges(s.right)
    if not right:
        return ""
    head = strip_left(s.turn.head)
    if right[0].letter not in "VGPDC" and not right[0].ends("event"):
        return ""
    if (
        not head
        or (head[-1].verb and ("light" in head[-1].kinds or right[0].ends("event")))
        or head[-1].text in ("有", "的")
    ):
        return label(predicate_after(right))
    return ""


def _lasting(s: Site) -> str:
    """用时9小时恢复供电, 连续两年，…聚焦建会工作: what went on for so long."""
    if s.mention.kind != "duration":
        return ""
    right = _behind_hedges(s.right)
    if right and right[0].text == "的":
        return label(noun_after(right[1:], s.mention.unit))
    head = strip_left(s.turn.head)
    if (
        head
        and (head[-1].noun or "用" not in head[-1].text)
        and not (head[-1].text in ("连续", "历时", "耗时", "历经", "经过", "为期"))
    ):
        return label(thing_before(head))
    return label(predicate_after(right)) or label(predicate_after(_next_clause(s.behind), anywhere=True))


def _average(s: Site) -> str:
    """人均2.7万余元: a mean of what was counted before."""
    own = strip_left(s.turn.head)
    joined = label(own)
    tail = s.clause[-1].text if s.clause else ""
    if not joined and s.clause and "average" in s.clause[-1].kinds and s.last and s.last.item:
        return tail + s.last.item if not s.last.item.startswith(tail) else s.last.item
    return ""


def _rate_alone(s: Site) -> str:
    return s.turn.rate


def _again(s: Site) -> str:
    return s.last.item if s.last else ""


def _any_noun(s: Site) -> str:
    right = _behind_hedges(s.right)
    return label(noun_after(right, s.mention.unit)) or label(predicate_after(right))


def _clause_before(s: Site) -> str:
    before = [w for w in s.before if w.mention < 0]
    return label(object_before(before))


def _clause_behind(s: Site) -> str:
    return label(predicate_after(_next_clause(s.behind), anywhere=True))


def _temperature(s: Site) -> str:
    return "气温" if s.mention.unit == "Cel" else ""


def _topic(s: Site) -> str:
    return s.topic[:16]


Step = tuple[str, Callable[[Site], str]]
LADDER: tuple[Step, ...] = (
    ("share", _share_of),
    ("multiple", _multiple),
    ("same", _same_thing),
    ("average", _average),
    ("dimension", _dimension),
    ("lasting", _lasting),
    ("predicate", _before_predicate),
    ("counted", _counted),
    ("measured", _measured),
    ("did", _predicate),
    ("temperature", _temperature),
    ("rate", _rate_alone),
    ("noun", _any_noun),
    ("again", _again),
    ("clause before", _clause_before),
    ("clause behind", _clause_behind),
    ("topic", _topic),
)


def _behind_hedges(right: list[Word]) -> list[Word]:
    i = 0
    while i < len(right) and "after" in right[i].kinds:
        i += 1
    return right[i:]


def _next_clause(behind: list[Word]) -> list[Word]:
    i = 0
    while i < len(behind) and behind[i].text in BREAK:
        i += 1
    j = i
    while j < len(behind) and behind[j].text not in BREAK:
        j += 1
    return behind[i:j]


# --- the paragraph ------------------------------------------------------------------------------------------------------


def labels(text: str, tokens: Tokens, mentions: Sequence[Mention], topic: str = "") -> list[Label]:
    """A label for each of ``mentions`` (all those of one paragraph's ``text``, dates included, ordered by start)."""
    found: list[Label] = [Label() for _ in mentions]
    i = 0
    while i < len(mentions):
        start = max(text.rfind(mark, 0, mentions[i].start) for mark in "。！？!?\n\r") + 1
        m = _SENTENCE.search(text, mentions[i].end)
        end = m.start() if m else len(text)
        j = i
        while j < len(mentions) and mentions[j].start < end:
            j += 1
        if any(m.kind != "date" for m in mentions[i:j]):
            _sentence(text, words(text, tokens, start, end, mentions, i), mentions, found, topic)
        i = j
    return found


_JOINT = re.compile(r"^(?:[、和与及或至,，]|以及|以上|以下|左右|多|余|约|近|超|[“”])*$")


def _sentence(text: str, ws: list[Word], mentions: Sequence[Mention], found: list[Label], topic: str) -> None:
    last: Label | None = None
    level: Label | None = None
    at = [k for k, w in enumerate(ws) if w.mention >= 0 and w.letter == "#"]
    groups = _groups(ws, at)
    for group in groups:
        sites = [_site(text, ws, k, mentions, last, level, topic) for k in group]
        done = _group_labels(ws, group, sites)
        for k, new in zip(group, done, strict=True):
            found[ws[k].mention] = new
            if new.item:
                last = new
                if not new.change and not new.step.startswith("share"):
                    level = new


def _groups(ws: list[Word], at: list[int]) -> list[list[int]]:
    """Numbers side by side, or parted by 、 or 和 only, are one list."""
    groups: list[list[int]] = []
    for k in at:
        if groups:
            between = ws[groups[-1][-1] + 1 : k]
            said = "".join(w.text for w in between)
            if all(w.mention < 0 for w in between) and _JOINT.match(said) and "，" not in said and "," not in said:
                groups[-1].append(k)
                continue
        groups.append([k])
    return groups


def _site(
    text: str, ws: list[Word], k: int, mentions: Sequence[Mention], last: Label | None, level: Label | None, topic: str
) -> Site:
    a = k
    while a > 0 and ws[a - 1].text not in BREAK:
        a -= 1
    b = k
    while b > a and ws[b - 1].letter != "#":
        b -= 1
    z = k + 1
    while z < len(ws) and ws[z].text not in BREAK:
        z += 1
    y = k + 1
    while y < z and ws[y].letter != "#":
        y += 1
    left, right, clause = ws[b:k], ws[k + 1 : y], ws[a:k]
    turn = _turn(left, clause)
    return Site(text, mentions[ws[k].mention], turn, left, right, clause, ws[:a], ws[z:], last, level, topic)


def _climb(site: Site) -> tuple[str, str]:
    for name, step in LADDER:
        if item := step(site):
            return item, name
    return "", ""


def _group_labels(ws: list[Word], group: list[int], sites: list[Site]) -> list[Label]:
    first = sites[0]
    if len(group) == 1:
        item, step = _climb(first)
        return [_finish(first, item, step)]
    end = sites[-1]
    # What stands behind the last of a list is for all of them; what stands before it is for all of them.
    shared = replace(first, right=first.right or end.right, mention=first.mention)
    if not _is_list(first):
        shared = replace(shared, right=end.right)
    item, step = _climb(shared)
    label0 = _finish(first, item, step)
    parts = coordinates(shared.turn.head if not step.startswith("same") else [], len(group))
    if parts and first.turn.link != "share":
        return [replace(label0, item=p, step="in order") for p in parts]
    return [label0] * len(group)


def _is_list(first: Site) -> bool:
    return False


def _finish(site: Site, item: str, step: str) -> Label:
    change, basis = site.turn.change, site.turn.basis
    right = "".join(w.text for w in _behind_hedges(site.right)[:3])
    if (
        not change
        and site.mention.kind in ("percentage", "ratio")
        and re.match(r"的?(增长|增幅|涨幅|提升|上涨)", right)
    ):
        change = "up"
    elif (
        not change
        and site.mention.kind in ("percentage", "ratio")
        and re.match(r"的?(下降|降幅|跌幅|下跌|减少)", right)
    ):
        change = "down"
    if change and not basis and re.search(r"同比", "".join(w.text for w in site.left)):
        basis = "yoy"
    return Label(item, change, basis, step)

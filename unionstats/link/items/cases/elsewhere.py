"""One thing told of several places, actors or parts: only these stand before the number (失业率为6%，乙国为7%)."""

from __future__ import annotations

from collections.abc import Callable

from unionstats import rx
from unionstats.link.items.cases.rates import NEWLY
from unionstats.link.items.cases.same import BRANCH, is_view, of_each_branch, without_rate
from unionstats.link.items.cases.sites import Site
from unionstats.link.items.phrases.phrases import (
    TO,
    from_mark,
    label,
    only_actors,
    only_acts,
    only_places,
    without_break,
)
from unionstats.link.items.phrases.rungs import Ladder, Rung
from unionstats.link.items.phrases.words import JOINS, ORIGINS, TOWN_AND_COUNTRY, Word, as_word, may_be_named, tail_of
from unionstats.model import Kind


def elsewhere(s: Site) -> str:
    """荷兰失业率为3.7%，葡萄牙为6.1%; 其中：甲县总工会2万元: the same thing, of another place or actor."""
    head = s.turn.head
    if not s.seen and not s.carried:
        return ""
    if s.seen and s.mention.kind != "duration" and all(kind == "duration" for kind in s.kinds):
        return ""  # 这两天，宁夏 盐池县 近 25万亩 玉米
    ladder = _OF_ANOTHER if s.seen else _OF_SENTENCE_BEFORE
    for step in ladder.steps(s, head[-1]):
        if (item := step(s, head)) != "":
            return item or ""
    return ""


def _has_own(s: Site, head: list[Word]) -> str | None:
    """服务期3年。全镇 现有 村干部 (74名); 工会会员3万人。工会 现有 专职干部 (86人): nothing, where a noun is named."""
    at = next((i for i in range(len(head) - 1, 0, -1) if "existence" in head[i - 1].kinds), 0)
    own = head[at:] if at and (len(head[at - 1].text) > 1 or head[-1].ends("person")) else []
    return None if own and all(w.letter in "NGA" for w in own) and own[-1].noun and not only_places(own) else ""


def _of_own_sort(s: Site, head: list[Word]) -> str | None:
    """单位10个，其中 学校 (4个); 医疗机构 10家，福利院 (2家): nothing, where a sort of those counted is named."""
    alone = head[1:] if head[0].text == "、" or "existence" in head[0].kinds else head
    sorts = 2 if len(alone) > 1 and alone[0].text == "其中" and alone[1].ends("org_tail") else 1
    if len(alone) != sorts or alone[-1].tag == "ns":
        return ""
    bodies = s.mention.unit in ("家", "所") or (s.mention.unit == "个" and s.last[-1:] in _HOUSES)
    return None if bodies or "actor" not in alone[-1].kinds else ""


def _of_same_measure(s: Site, head: list[Word]) -> str:
    """西安 开行 4000列，成都 突破 (2800列): what was counted in the same measure."""
    return s.last if only_places(head) and s.same_unit and not s.behind_hedges else ""


def _of_actor(s: Site, head: list[Word]) -> str | None:
    """共捐款 60万元：甲公司 (20万元)、乙公司 (10万元): what was told of others, which the number is alone with."""
    goes_on = bool(s.seen) and s.seen[-1].step == "elsewhere"  # 乙省总 170万元（含 丙市总 (65万元)、丁市总 (15万元)）
    who = head[-1:] if goes_on else head[head[0].text == "其中" and s.near :]
    right = s.behind_hedges
    alone = not right or (len(right) > 1 and right[0].text in JOINS and _acts(s, right[1:]))
    own = [w for w in head if w.text not in JOINS and w.text != "其中"]
    if not alone or not who or not (only_actors(who) or (own == who and _acts(s, who))):
        return ""
    pairs = zip(reversed(s.seen), reversed(s.kinds), strict=True)
    alike = (x.item for x, kind in pairs if kind == s.mention.kind and not x.item.endswith(_BODIES))
    return next(alike, "") or (None if s.carried.endswith(_BODIES) else s.carried or None)


def _acts(s: Site, who: list[Word]) -> bool:
    """甲矿, 二 分厂, 柳河 站: whether ``who`` are one that does what is counted, and not what is counted one by one."""
    own = s.near and not s.counts and (who[-1].kinds & {"doer"} or who[-1].text[-1] in _WORKS)
    return "actor" in who[-1].kinds or bool(own and all(w.letter in "NMV" for w in who) and len(who) <= _WORK)


_WORKS, _WORK = frozenset("站厂矿段局场"), 3  # words


def _done_by_next(s: Site, head: list[Word]) -> str:
    """甲厂 生产 肥皂 3万箱，乙厂 生产 (2万箱): what the clause before told that the same verb was done to."""
    told = [s.strand.words[k].text for k in s.strand.numbers if k < s.start]
    if s.behind_hedges or not told or told[-1][-1] != s.said[-1] or any(w.letter == "#" for w in s.clause):
        return ""
    if len(head) > 1 and not (_who(head[-2]) or only_acts(head[:-1])):
        return ""  # 发生 灾害 9起，滑坡 发生 (3起)
    before = from_mark(without_break(s.before))
    at = next((i for i, w in enumerate(before[:-1]) if w.text == head[-1].text), -1)
    if at < 0 or head[-1].ends("attribute"):
        return ""
    behind = before[at + 1]
    if behind.letter == "#":
        return s.last if s.seen[-1].step == "elsewhere" else ""
    done = s.last.startswith(head[-1].text) or "light" in head[-1].kinds
    return s.last if done and (behind.letter == "N" or behind.ends("attribute")) and behind.text in s.last else ""


def _of_peer(s: Site, head: list[Word]) -> str:
    """甲小 有 教师 60名，乙小 有 (50名); 电工组 报名 90人，焊工组 (60人): what was told of another of the sort.

    So it is of where the same goes (销往 安平 3万吨、石桥 (2万吨)), and where the rate is said first (近视率 小学 为).
    """
    told, head = s.numbers[-1], [w for w in head if w.text not in JOINS and w.text not in ("其中", "的")]
    if (told.kind, told.unit) != (s.mention.kind, s.mention.unit) or s.seen[-1].change != s.turn.change:
        return ""
    if not head or len(head) > _PEER or not _goes_on(s) or s.seen[-1].step == "counted" or told.unit == "a":
        return ""
    own = head[-1]
    if own.letter not in "NGA" or own.ends("attribute") or any(w.verb or w.text[0] == "每" for w in head[:-1]):
        return ""
    peers, where = _told_before(s), only_places(head)
    again = s.seen[-1].step == "elsewhere" or (len(peers) > 1 and not peers[0].kinds.isdisjoint(_HOLDS))
    goes = where and len(peers) > 1 and peers[-2].verb
    if not peers or any(w.text in JOINS for w in peers):
        return ""
    if own.text[-1] == peers[-1].text[-1] and not (
        again or goes or any(w.ends("attribute") for w in peers[-len(head) - 1 : -1])
    ):
        return ""  # 一等奖 3名，二等奖 (5名)
    for k, w in enumerate(peers):
        led = k and peers[k - 1].ends("attribute") and w.noun and not w.ends("attribute")
        if (k == len(peers) - 1 and not (again or goes or led)) or (w.letter == "V" and not goes):
            break
        alike = led or w.text[-1] == own.text[-1] or (w.place and where)
        if not alike or w.letter not in "NGAD" or label(peers[: k + 1]).endswith(label(head)):
            continue
        other = label(peers[k:] if goes or led else peers[max(k + 1 - len(head), 0) : k + 1])
        if other in s.last and not own.text.endswith(w.text):
            return s.last.replace(other, label(head), 1)
        rest = s.last.rpartition(w.text)[2]
        return label(head) + rest if w.text in s.last else s.last
    return ""


def _told_before(s: Site) -> list[Word]:
    """The words of the clause of the number before that lead to it, without links at their end."""
    before = s.clause[: len(s.clause) - len(s.left)] or from_mark(without_break(s.before))
    numbers = [i for i, w in enumerate(before) if w.letter == "#"]
    told = before[numbers[-2] + 1 if len(numbers) > 1 else 0 : numbers[-1] if numbers else 0]
    told = told[bool(told) and told[0].text in JOINS :]
    while told and (told[-1].kinds & _LINKS or told[-1].text == "的"):  # 近视率 小学 为 35%
        told.pop()
    return told


_LINKS = frozenset({"link", "existence", "adverb", "total"})
_PEER = 3  # words


def _goes_on(s: Site) -> bool:
    """Whether nothing stands behind the number, but for the next of the list."""
    return not s.behind_hedges or s.behind_hedges[0].text in JOINS


def _of_yardstick(s: Site, head: list[Word]) -> str:
    """人均收入 5000元，比 全县 (8000元) 低; 低于 石桥 的 (6000元): the same of what it is held against."""
    told = s.numbers[-1]
    if (told.kind, told.unit) != (s.mention.kind, s.mention.unit):
        return ""
    ws = head[: len(head) - (head[-1].text == "的")]
    ws = ws[len(ws) > 2 and ws[0].letter in "DA" :]  # 远 高于
    held = len(ws) > 1 and (ws[0].text in _HELD or not ws[0].kinds.isdisjoint(_HOLDS))
    return s.level if held and only_places(ws[1:]) else ""


_HELD, _HOLDS = frozenset({"与", "和", "同", "跟", "仅为", "只有"}), frozenset({"difference", "compare"})


def _coming_from(s: Site, head: list[Word]) -> str:
    """选手 86人，其中 来自 国有 企业 的 有 (52人): those told of before, by where they come from."""
    from_there = head[-1].text == "的" and any(w.text == "来自" for w in head[:2])
    return (s.level if s.seen else s.carried) if from_there and not s.behind_hedges else ""


def _past_part(s: Site, head: list[Word]) -> str:
    """甲国 病例 38例，其中 24例 死亡；乙国 (5例): what was told of the whole there, and not of its part."""
    if s.inside or not only_places(head) or not _goes_on(s):
        return ""
    before = s.before
    at = max((i for i, w in enumerate(before) if w.text == "其中"), default=-1)
    if at < 0 or all(w.text not in "；;" for w in before[at:]):
        return ""
    parts = sum(w.letter == "#" for w in before[at:])
    whole = s.numbers[-parts - 1].unit if 0 < parts < len(s.seen) else ""
    return s.seen[-parts - 1].item if whole == s.mention.unit else ""


def _in_all_there(s: Site, head: list[Word]) -> str:
    """新增 病例 90例。石桥县 累计 (300例): what was told, of all there ever were in a place."""
    in_all = any(w.text == "累计" for w in s.left) and only_places(head) and not s.behind_hedges
    return NEWLY.sub("", s.last if s.seen and s.same_unit else s.carried) if in_all else ""


def _who(w: Word) -> bool:
    named = w.where or may_be_named(w.letter, w.kinds, w.tag)
    return named or w.letter in "T@" or bool(w.kinds & {"doer", "time"}) or w.ends("person") or w.ends("org_tail")


def _next_place(s: Site, head: list[Word]) -> str | None:
    """甲省 6例，其中 乙市 (4例): what was told of the place before."""
    if s.seen[-1].step not in _OF_PLACES or not only_places(head):
        return ""
    told = s.told("percentage") if s.turn.link == "change" and s.mention.unit == "%" else reversed(s.seen)
    named = next((x.item for x in told if x.step not in ("place", "elsewhere")), "")
    chosen = bool(s.behind_hedges) and s.behind_hedges[0].text in _CHOSEN and not as_word(s.last).place
    listed = s.seen[0].step == "elsewhere" or (chosen and s.kinds[-1] == s.mention.kind)
    return named or (s.seen[0].item if listed else "") or None  # 书屋 名单，甲市 36家、乙市 (28家) 上榜


_CHOSEN = frozenset({"上榜", "入选", "入围", "获奖", "获评", "当选", "在列"})


def _trade_from(s: Site, head: list[Word]) -> str:
    """对美国出口30亿元；自 美国进口 (50亿元): the trade with a country, that says which way itself."""
    way = len(head) > 1 and head[0].text in ("自", "从", "对", "向") and head[-1].text.endswith(("进口", "出口"))
    return label(head) if way and not any(w.text in JOINS for w in head) else ""


def _same_there(s: Site, head: list[Word]) -> str:
    """收购量达1000万吨。目前 河南 超过 (300万吨); 产量增长5%。河南 增长 (8%): the same, where only a place is said."""
    if not only_places(head) or not _is_known(s):
        return ""
    ends = not s.behind_hedges or not ORIGINS.isdisjoint([w.text for w in s.left])  # 由5% 升至 6%
    return (s.level if s.seen else s.carried) if ends else ""


def _also_there(s: Site, head: list[Word]) -> str:
    """甲县 评选 模范 12人，乙县 也 有 (8人): what was told of another place, in the same measure."""
    told = s.numbers[-1]
    also = only_places(head) and any(w.text[0] in "也亦均都" for w in s.left) and not s.behind_hedges
    return s.level if also and (told.kind, told.unit) == (s.mention.kind, s.mention.unit) else ""


def _is_known(s: Site) -> bool:
    """Whether a number of a place can be of what was told before."""
    if s.mention.kind == "duration" and (s.kinds[-1:] != ("duration",) or any(w.text in TO for w in s.turn.head[1:-1])):
        return False  # 机车时速40公里，从甲市到乙市要7个小时
    # 该村海拔650米，全村342户、1218人; but 甲县 在校生 9万人，增长 5%；乙县 (8万人)
    told = s.kinds[-1:] == ("count",) or any(n.kind == "count" and n.unit == s.mention.unit for n in s.numbers)
    return not s.whole_unit or not s.near or told or any(w.text == "其中" for w in s.clause)


_OF_PLACES = ("place", "elsewhere")


def _of_part(s: Site, head: list[Word]) -> str:
    """价格上涨1.5%。其中，城市 上涨 (1.6%); 投资增长9%。分产业看，第一产业 下降 (5%): the indicator, of each part."""
    told = s.level if s.seen else s.carried
    if s.named in TOWN_AND_COUNTRY:
        whole = next((told.removeprefix(sector) for sector in TOWN_AND_COUNTRY if told.startswith(sector)), told)
        return s.named + whole if tail_of(whole, "attribute") else ""
    seen = BRANCH.search(s.named) and is_view(from_mark(without_break(s.before)))
    whole = of_each_branch(without_rate(told)) if told and seen else ""
    return whole and s.named + whole


def _of_a_part(s: Site, head: list[Word]) -> str:
    """新建学校9所，其中：甲区4所; 覆盖率为51%，其中山区72%: what a place or an area has of what was told before."""
    right = s.behind_hedges
    if right and right[0].text not in JOINS:
        return ""
    parts = any(w.text == "其中" for w in (*s.just_before, *head[:1]))
    where = head[1:] if head[0].text in ("、", "其中", "仅") else head
    if not (only_places(where) or _AREA.search(label(where))):
        return ""
    if not s.seen:
        return (
            s.carried if parts and not (len(s.carried) < 4 and _AREA.search(s.carried)) else ""
        )  # 新建教学点90个。其中，城区20个
    if parts and s.kinds[-1] == "percentage" != s.mention.kind:  # 产茶2万吨，增长5%，其中甲县 (1万吨)
        told = s.told(s.mention.kind) if s.mention.kind in ("measure", "money") else ()
        return next((x.item for x in told if x.change == s.turn.change), "") or s.of_unit
    if s.kinds[-1] != s.mention.kind or (s.counts and not (s.same_unit or s.inside)):
        return ""
    if s.seen[-1].change != s.turn.change:
        return ""
    inside = s.inside and head[-1].letter == "N" and head[-1].tag != "s"  # 地下 2层，地上 (9层)
    return s.last if s.seen[-1].step == "elsewhere" or parts or head[0].text == "仅" or inside else ""


def _of_such(s: Site, head: list[Word]) -> str:
    """居民人均收入5万元。按常住地分，城镇居民 (6万元): the indicator told of all, of those of one sort."""
    on = s.near and s.seen[-1].step == "elsewhere"
    if s.behind_hedges or not (on or is_view(from_mark(without_break(s.before)))):
        return ""
    told, named = s.level if s.seen else s.carried, s.named
    for n in range(len(named) - 1, 1, -1):
        at = told.find(named[-n:])
        rest = told[at + n :] if at >= 0 else ""
        if rest and rest[0] not in "中里的占" and tail_of(rest, "attribute"):
            return named + rest
    return ""


_AREA = rx.compile("(?:地区|区|乡镇|街道|农村|乡村|城镇|平原|盆地|高原|丘陵|流域|沿海|内陆|[东西南北中]部)$")


_HOUSES = frozenset("学校院园馆所社厂店站")  # 小学 1个，卫生院 1个: how what is counted one by one ends
_BODIES = ("工会", "公司", "集团", "总工会", "委员会", "局", "厅")


_Step = Callable[[Site, list[Word]], str | None]  # "" leaves it to the next; None: it is of nothing told before
_NO_TIMES: tuple[Kind, ...] = ("count", "percentage", "money", "measure", "ratio")
# What leads to the number, and what the head ends in, decide of what was told before it can be.
_FIRST: tuple[Rung[_Step], ...] = (
    Rung(_in_all_there, kinds={"count"}),
    Rung(_coming_from, kinds={"count"}),
    Rung(_trade_from),
    Rung(_of_part, links={"change"}),
    Rung(_of_such, links={""}),
    Rung(_of_a_part, links=("", "existence", "change")),
    Rung(_of_same_measure, links={"link"}, near=True, counts=True),
    Rung(_has_own, kinds={"count"}),
    Rung(_of_own_sort, counts=True),
    Rung(_of_actor, kinds=_NO_TIMES, links={""}),
)
_OF_SENTENCE_BEFORE: Ladder[_Step] = Ladder(
    *_FIRST, Rung(_same_there, kinds={"percentage", "measure", "money"}, links=("link", "change"), counts=False)
)
_OF_ANOTHER: Ladder[_Step] = Ladder(
    Rung(_done_by_next, letters="VG", links=("", "link"), near=True),
    Rung(_of_yardstick, kinds=_NO_TIMES, near=True),
    Rung(_past_part, kinds=_NO_TIMES, links=("", "existence")),
    Rung(_of_peer, kinds=_NO_TIMES, links=("", "link", "existence"), near=True),
    Rung(_also_there, kinds=_NO_TIMES, links=("link", "existence"), near=True),
    *_FIRST,
    Rung(_next_place),
    Rung(_same_there, links=("link", "change", "level", "difference", ""), counts=False),
)

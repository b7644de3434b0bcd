"""The words before a number that it measures (建会率达98%), or the clause around it."""

from __future__ import annotations

from collections.abc import Callable

from unionstats import rx
from unionstats.link.items import before_number as before
from unionstats.link.items.cases.around import clause_before
from unionstats.link.items.cases.bare_verbs import HELD, OF_PEOPLE, by_bare_verb
from unionstats.link.items.cases.extent import HOW
from unionstats.link.items.cases.money import done_for
from unionstats.link.items.cases.sites import Site
from unionstats.link.items.phrases.phrases import has_object, label, only_places
from unionstats.link.items.phrases.rungs import SHARES, Ladder, Rung
from unionstats.link.items.phrases.words import Word, as_word


def measured(s: Site) -> str:
    """建会率达98%, 新增会员4662人: the words before the number."""
    if s.mention.unit == "a" and before.only_who(s):
        return ""
    if s.left:
        for look in _BY_LAST_WORD.steps(s, s.left[-1]):
            if said := look(s):
                return said
    found = _behind_counted(s, done_for(s))
    if not found:
        return by_bare_verb(s, found)
    alone = len(found) == 1
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
    return label(found)


# What the last word before the number, a link or a hedge too, can call for.
_BY_LAST_WORD: Ladder[Callable[[Site], str]] = Ladder(
    Rung(before.greatest),
    Rung(before.expected, words={"的"}),
    Rung(before.those_named, units=OF_PEOPLE, words={"等"}),
)

# What the last word of those that name the number can call for; then the same, without a bare verb for the noun.
_SELLS = frozenset({"卖", "挣", "赚", "卖到", "卖出", "能卖"})  # what for, not how much
_Step = Callable[[Site, list[Word]], str | None]
_BY_WORDS: Ladder[_Step] = Ladder(
    Rung(before.all_there, words=before.SCOPES),
    Rung(before.other_side, words=before.SIDES, alone=True, near=True),
    Rung(before.set_at),
    Rung(before.for_one, letters="M", alone=True),
    Rung(before.of_next_level, alone=True),
    Rung(before.of_which_rest, classes={"rest"}),
    Rung(before.forecast, words=before.FORECASTS),
    Rung(before.past_aim, words=before.AIMS),
    Rung(before.those_among, words={"之中", "当中"}, alone=True),
    Rung(before.at_the_most),
    Rung(before.opening_when, words={"时"}),
    Rung(before.how_old, units={"a"}, classes={"extreme"}),
    Rung(before.sum_moved, kinds={"money"}),
    Rung(before.share_within),
    Rung(before.borne, kinds=SHARES),
    Rung(before.who_does),
)
_BY_THING: Ladder[_Step] = Ladder(
    Rung(before.moved, kinds={"money"}),
    Rung(before.spent, kinds={"money"}, letters="VG", alone=True),
    Rung(before.own_record, words=before.RECORDS),
    Rung(before.where_counted, near=True),
    Rung(by_bare_verb),
    Rung(before.once_more),
    Rung(before.sold, kinds={"money"}, words=_SELLS),
    Rung(before.money_for, letters="V", alone=True),
    Rung(before.only_where),
)


def place_alone(s: Site) -> str:
    """全村共有86户: the place, where nothing else is named; what was told before, if that is told of several."""
    found = s.thing
    if s.carried and s.counts and not s.seen and s.right and s.right[0].text == "、":
        return s.carried  # 甲区 512家、乙区 498家
    if only_places(found) and found[-1].tag == "ns" and s.before and not s.seen and (headed := clause_before(s)):
        return _REPORT.sub("", headed)  # 造林 情况：甲县 (5万亩)、乙县 (4万亩)
    listed = s.near and s.seen[-1].step == "place" and s.kinds[-1] == s.mention.kind
    if only_places(found) and listed and not as_word(s.last).place:
        return s.last
    if only_places(found) and (ranked := _RANKED.search("".join(w.text for w in s.clause))):
        return ranked[1]  # 案件数量 排 前三位 的 是 甲县 (90件)、乙县 (70件)
    return "" if len(found) == 1 and (found[0].verb or found[0].letter == "M") else label(found)


_REPORT = rx.compile("(?:情况|名单|名录|榜单)$")
_RANKED = rx.compile(
    r"([一-龥]{2,10}?)(?:排名?|位?居|位?列)(?:全[国省市县])?前[一-十\d]{1,3}位?的(?:[省市县区乡镇]|地区)?[是为有]"
)


def _behind_counted(s: Site, found: list[Word]) -> list[Word]:
    """深入 三家|企业 慰问 职工 (90人): ``found`` without what the number before it counts."""
    if len(found) < 2 or (found[-1].ends("attribute") and found[-1].text not in _PEOPLE):
        return found
    if not s.near or s.seen[-1].step != "counted":
        return found
    said, k = "", 0
    while k < len(found) and len(said) < len(s.last):
        said, k = said + found[k].text, k + 1
    who = found[k - 1].ends("person")
    while k < len(found) and found[k].letter == "@":
        k += 1  # 职工 去年|收费
    if said != s.last or k >= len(found):
        return found
    if k < len(found) - 2 and not found[k].verb and (found[k].letter in "AD" or found[k].text in HOW):
        k += 1  # 58家|企业 在线 提供 岗位 (90个)
    if k < len(found) - 1 and found[k].verb:
        return found[k:]
    own = found[k + ("average" in found[k].kinds) :]  # 队员|钻井, 工人|日均 产煤
    return found[k:] if who and len(own) == 1 and has_object(own[0]) else found


_PEOPLE = frozenset({"人口", "总人口", "户籍人口", "常住人口"})  # 3个|村 受灾 人口 (5万人)


def _is_fronted(s: Site, found: list[Word]) -> bool:
    """论文 写 了 (20篇): whether the noun before a bare verb is what so many were made of, and not who made them."""
    thing, verb = found[-2:]
    made = verb.letter == "V" and len(verb.text) == 1 and s.left[-1].text == "了"
    made = made or (len(verb.text) == len("产了") and verb.text[1] == "了")
    paid = s.mention.kind == "money" and any(w.text == "就" for w in s.bare)  # 加班费 就 发 了 (900万元)
    if not made or not (paid or s.mention.kind in ("count", "measure")) or s.mention.unit in _NO_THINGS or s.whole_unit:
        return paid and made
    who = thing.ends("person") or thing.ends("org_tail") or "kin" in thing.kinds or thing.tag in ("nr", "ns", "nt")
    return not who


_NO_THINGS = frozenset({"", "次", "趟", "遍", "回", "圈", "下", "番", "顿", "轮", "步", "杆", "声"})

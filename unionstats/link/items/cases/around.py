"""What a number is of where its own clause does not say it: the subject of the clause before, or what the next does."""

from __future__ import annotations

from itertools import islice

from unionstats import rx
from unionstats.link.items.cases.predicates import predicate_after
from unionstats.link.items.cases.sites import Site
from unionstats.link.items.phrases.before import thing_before
from unionstats.link.items.phrases.clauses_behind import next_clause
from unionstats.link.items.phrases.noun_phrase import ASPECT
from unionstats.link.items.phrases.phrases import (
    LONGEST,
    from_mark,
    label,
    only_acts,
    only_places,
    strip_left,
    without_break,
)
from unionstats.link.items.phrases.rungs import AMOUNTS, SHARES
from unionstats.link.items.phrases.subjects import held_in, ranks, subject_in
from unionstats.link.items.phrases.words import IN_ALL, JOINS, Word, word_classes

_SESSIONS = frozenset({"场", "次", "期", "批", "轮", "场次", "批次"})
_SEEN_FROM = frozenset({"相比", "时", "来看", "看", "来说", "来讲", "而言", "分析"})


def clause_before(s: Site) -> str:
    """最大风速出现在南湾乡，为31.2米: the subject, or the end, of the clause before."""
    if s.inside and not s.left:
        return _beside_bracket(s)
    if not s.turn.head and s.just_before and s.just_before[-1].text in "，," and (headed := _headed(s)):
        return headed
    if s.near and s.last and s.mention.kind in SHARES and any(w.text in _SHARE for w in s.before[-4:]):
        return s.last if s.last.endswith(_SHARE) else s.last + "占比"  # 41岁到50岁的 司机 占比 最高，达到 (35%)
    if s.near and len(s.seen) > 1 and _is_reckoned(s.before):
        return s.seen[-2].item  # 每天 8元，按 出勤 22天 计，每月 (176元)
    if s.near and s.seen[-1].step == "age" and s.mention.kind == "money":
        return next((x.item for x in s.told("money")), "")  # 60至69岁 补贴 100元，70至79岁 (150元)
    if (
        s.near
        and s.mention.kind == "money"
        and s.kinds[-1] == "measure"
        and _PRICED.match("".join([w.text for w in s.left]))
    ):
        return "".join([w.text for w in s.left])  # 油菜 亩产 180公斤，每公斤 (6元)
    if s.near and s.last and (topped := _topped(from_mark(without_break(s.before)))):
        return topped  # 三个 镇 的 受灾 人数 最多，已超过 (9万人)
    if s.near and s.last:  # 年产值 占总产值的三成，达到 (8亿元): that of which the share is
        shared = s.seen[-1].step == "share" and s.mention.kind in AMOUNTS
        return (s.last.partition("占")[0] if shared else "") or given_to_them(s) or sum_of(s) or s.last
    before = without_break(s.before)
    if before and before[-1].text in _SEEN_FROM:  # 与常年 相比，(5%); 从近三年的增幅 来看，(5%)
        return ""
    if s.left and s.left[0].text in IN_ALL and (thing := handed(s)):
        return thing
    subject = subject_in(s.before)
    clause = from_mark(before)
    if s.mention.unit in _SESSIONS and (held := held_in(clause)):
        return label(held)  # 工会 开展 法律 宣传，累计 达 (300场)
    if len(clause) > 2 and clause[-2].text == "最" and only_places(clause[:-2]) and s.level:
        return s.level  # 新增会员42人，甲县 最 多，(20人)
    if topped := _topped(clause):
        return topped
    at = next((i for i, w in enumerate(clause[:-2]) if w.text[0] == "最" and clause[i + 1].text == "的"), 0)
    if at and clause[at + 2].text in ("是", "为", "有", "当属", "要数"):
        return label(thing_before(clause[:at]))  # 投入 资金 最多 的 是 甲县，达
    if ranked := ranks(clause):
        figure = thing_before(before[:-ranked])
        view = from_mark(without_break(before[: -len(clause)])) if only_places(figure) else []
        if not only_places(figure) or (len(view) > 2 and view[-1].text[-1] == "看"):
            return label(view[1:-1] or figure)  # 产值 居 全省 第一，达 (3亿元); 从 产量 看，甲县、乙县 居 前 两位，为
    if s.turn.link == "link" or (subject and subject[-1].ends("attribute")):
        return label(subject)
    while before and before[-1].kinds & {"up", "down", "adverb"}:  # 犯罪人数减少，共 (2189人)
        before = before[:-1]
    return label(thing_before(before))


def _topped(clause: list[Word]) -> str:
    """市民 对 公交 的 投诉量 最 多，为 (90件): the figure that a clause says to be at its most or least."""
    extreme = 2 if clause[-2:-1] and clause[-2].text == "最" else 1
    figure = clause[-extreme - 1 : -extreme]
    if len(clause) < extreme + 2 or clause[-extreme].text[0] != "最":
        return ""
    return (
        label(thing_before(clause[:-extreme]))
        if figure[0].ends("attribute") and "relative" not in figure[0].kinds
        else ""
    )


_SHARE = ("占比", "比重", "比例")


def _is_reckoned(before: list[Word]) -> bool:
    """Whether the clause before only says by what it was reckoned: 按 每天 40次 算，."""
    clause = from_mark(without_break(before))
    return len(clause) > 1 and clause[0].text in ("按", "按照", "以") and clause[-1].text in _RECKONED


_PRICED = rx.compile("[每一](?:公?斤|吨|千克|枚|只|头|尾|[平立]方米)$")
_RECKONED = frozenset({"计", "算", "计算", "测算", "核算", "折算"})


def _headed(s: Site) -> str:
    """销售额：2008年，(120万元)；2009年，(260万元); 参赛 人数：首届，(320人): the heading of years or sessions."""
    before = without_break(s.before)
    clause = from_mark(before)
    if not 0 < len(clause) <= _VIEW or not all(w.letter in "@MT" or _SESSION.fullmatch(w.text) for w in clause):
        return ""
    before = before[: -len(clause)]
    if before and before[-1].text in "；;" and s.seen:
        return s.last
    if not before or before[-1].text not in ":：":
        return ""
    heading = thing_before(without_break(before))
    if len(heading) > 1 and heading[-1].text in ("一览", "情况", "统计", "变化"):
        heading.pop()
    return label(heading) if heading and heading[-1].noun else ""


_VIEW = 3  # words
_SESSION = rx.compile("第?[一二三四五六七八九十两首末][届期批轮次年季]|首[届期批轮次]")


def _beside_bracket(s: Site) -> str:
    """The thing before a bracket; of places that are listed what they are so many of: 工人 较多 的 有 甲县 (68万人)."""
    thing = thing_before(s.before)
    at = next((i for i in range(len(s.before) - 1, 0, -1) if s.before[i].text in _LISTS), 0)
    listed = thing and thing[-1].place and all(w.letter == "N" or w.text in JOINS for w in thing)
    if not (only_places(thing) or listed):
        return label(thing)
    if not at:
        after = s.strand.after
        several = any(w.text in JOINS for w in thing) or (after and (after[0].text in JOINS or after[0].text == "等"))
        return (_told_of_all(after) if several else "") or label(thing)
    while at > 1 and (s.before[at - 1].letter in "ADMP" or s.before[at - 1].text == "的"):
        at -= 1
    return label(thing_before(s.before[:at]))


def _told_of_all(after: list[Word]) -> str:
    """甲县 (90毫米)、乙县 (80毫米) 等 3个|县 日 雨量 突破 极值: the figure that is told of all, behind the list."""
    at = next((i for i, w in enumerate(after) if w.text == "等"), -1)
    if any(w.letter in "VAP@" for w in after[: max(at, 0)]):
        return ""
    rest = after[at + 1 :]
    while rest and (
        rest[0].breaks or rest[0].mention >= 0 or rest[0].place or rest[0].text.lstrip(_SO_MANY) in _OF_LIST
    ):
        rest = rest[1:]
    for n in range(1, min(_FIGURE, len(rest)) + 1):
        last = rest[n - 1]
        if last.letter not in "NGAVTM" or last.kinds & {"link", "up", "down"}:
            return ""
        figure = last.ends("attribute") or (last.noun and last.text[-1] in "量数额率度值")
        goes_on = n < len(rest) and rest[n].noun and (rest[n].ends("attribute") or len(rest[n].text) == 1)
        if figure and not goes_on:
            return label(rest[:n])
    return ""


_FIGURE, _SO_MANY = 5, "两二三四五六七八九十"  # words; 等 三市
_OF_LIST = frozenset({"县", "市", "区", "镇", "乡", "地", "县市", "区县", "乡镇", "站", "站点", "城市", "多地"})
_LISTS = frozenset({"有", "是", "为", "：", "包括"})


def handed(s: Site) -> str:
    """工会 给 骑手 送去 了 头盔，共计 (90顶); 工人 的 工资 全部 补发，合计 (46万元): what is given, or given back."""
    return _handed_in(from_mark(without_break(s.before)))


def handed_before(s: Site, numbers: int) -> str:
    """发放 助学金，本科生 每人 3000元，专科生 每人 2000元，共计 (30万元): what is given, before ``numbers`` to each."""
    at = next(islice((i for i in range(len(s.before) - 1, -1, -1) if s.before[i].letter == "#"), numbers - 1, None), 0)
    end = next((i for i in range(at - 1, -1, -1) if s.before[i].breaks), 0)
    return _handed_in(from_mark(s.before[:end]))


def _handed_in(clause: list[Word]) -> str:
    """What a clause says is given, or given back."""
    gives = [i for i, w in enumerate(clause) if w.verb and _HANDS.match(w.text)]
    at = max((i for i in gives if clause[i].letter == "V"), default=max(gives, default=-1))
    thing = clause[at + 1 :]
    while thing and (thing[0].text in ASPECT or thing[0].text in "到给出"):
        thing = thing[1:]
    if at >= 0 and not thing:
        thing = clause[:at]
        while thing and thing[-1].letter == "D":
            thing = thing[:-1]
    of = max((i + 1 for i, w in enumerate(thing) if w.text == "的"), default=0)
    thing = thing[of:]
    named = at >= 0 and thing and not any(w.letter in "#@PD" for w in thing) and not only_acts(thing)
    return label(thing) if named else ""


def given_to_them(s: Site) -> str:
    """为 86名 学子 发放 助学金，每人 (3000元), 给 5家 书屋 配 电脑，共 (20台): what those counted are given."""
    if not (s.near and s.left and s.seen[-1].step == "counted") or s.whole_unit:
        return ""
    first = s.left[0]
    shared = first.text[0] == "每" or first.text in IN_ALL or "average" in first.kinds
    return handed(s) if shared and "person_unit" not in word_classes(s.mention.unit) else ""


def sum_of(s: Site) -> str:
    """工资 2万元、补偿金 1万元、补贴 5000元，共计 (3.5万元): the things that come to so much together."""
    if not s.left or s.left[0].text not in IN_ALL or not s.mention.value:
        return ""
    things, rest = list[str](), s.mention.value
    for x, n in zip(reversed(s.seen), reversed(s.numbers), strict=True):
        if (n.kind, n.unit) != (s.mention.kind, s.mention.unit) or not n.value or rest <= 0:
            break
        things.insert(0, x.item)
        rest -= n.value
    if abs(rest) * _ROUNDED > s.mention.value or len(set(things)) < _SEVERAL:
        return ""
    return "、".join(things[:_SEVERAL]) + "等" * (len(things) > _SEVERAL)


_SEVERAL, _ROUNDED = 2, 100
_HANDS = rx.compile(
    "发(?![展现生动])|领(?![先导跑])|[送赠捐补购]|[追讨]|[返退]还|走访|慰问|看望|资助|救助|采购|筹集|募集|收到|配备|兑现|垫付|支付"
)


def by_so_much(s: Site) -> str:
    """以 2票 之差 落选: how far one was from another."""
    apart = "".join(w.text for w in s.behind_hedges[:2]).startswith("之差")
    return "差距" if apart and s.turn.head[-1].text[-1] == "以" else ""


def clause_behind(s: Site) -> str:
    """What the next clause says is done; nothing where it compares or changes something (高于全国).

    从 (12个) 到 320个，书屋 遍地开花 is of the subject of the next clause.
    """
    if s.clause and s.clause[0].text == "从" and s.rest and s.rest[0].text in ("到", "至"):
        told = strip_left(next_clause(s.behind))
        n = next((i for i, w in enumerate(told) if w.letter not in "NGA"), len(told))
        if n and told[n - 1].noun:
            return label(told[:n])
    done = predicate_after(next_clause(s.behind), anywhere=True)
    return "" if done and done[0].kinds & {"difference", "up", "down", "level", "link"} else label(done)


def told_behind(s: Site) -> str:
    """(5200元)——一线工人月均收入; (86%)，这是 参保率; 这 (50多人)，就是 慰问 的 对象: what it is is told behind it."""
    if not s.behind or any(w.text not in _POINTS for w in s.left):
        return ""
    told, mark = next_clause(s.behind), s.behind[0].text
    at = next((i + 1 for i, w in enumerate(told[:3]) if w.text.endswith("是")), 0)
    if at and all(w.text in _IS for w in told[:at]):
        said = label(told := strip_left(told[at:]))
        return (said if len(said) <= LONGEST else said.rpartition("的")[2]) if told and told[-1].noun else ""
    told = strip_left(told) if mark in _DASHES and not s.left else []
    return label(told) if told and told[-1].noun and all(w.letter in "NGAMU" for w in told) else ""


_POINTS = frozenset({"这", "那", "近", "约", "“"})
_IS = frozenset({"这", "就", "正", "都", "也", "是", "就是", "正是", "都是", "这是", "也是"})
_DASHES = frozenset({"—", "——", "：", ":"})

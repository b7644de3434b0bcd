"""What the words right before a number, or a time right behind it, make of what it counts."""

from __future__ import annotations

from itertools import takewhile

from unionstats import rx
from unionstats.link.items.cases.people import DIVISIONS, persons_before
from unionstats.link.items.cases.predicates import predicate_after
from unionstats.link.items.cases.sites import Site
from unionstats.link.items.phrases.after import noun_after
from unionstats.link.items.phrases.before import thing_before
from unionstats.link.items.phrases.phrases import label, only_actors, only_places
from unionstats.link.items.phrases.subjects import subject_in
from unionstats.link.items.phrases.words import Word


def for_so_long(rest: list[Word]) -> list[Word]:
    """(20万元) 的 两年 低息贷款: the noun behind the time that stands between; empty if none does."""
    if len(rest) < 3 or rest[1].letter != "#" or not rest[1].text.endswith(_TIMES_OF):
        return []
    behind = rest[3:] if rest[2].text == "期" else rest[2:]
    return noun_after(behind) if behind and behind[0].letter in "NGA" else []


_TIMES_OF = ("年", "年期", "个月", "天")


def led(s: Site, right: list[Word]) -> str:
    """What the word right before the number makes of it: 欠 他们 36人 的 工资, 分赴 8县 慰问, 分 三期 支付欠款."""
    last, head = s.left[-1], s.turn.head
    if last.text in _THEM:
        them = right[0].text == "的" and s.whole_unit
        return (persons_before(s.before) or s.carried or label(noun_after(right[1:]))) if them else ""
    if last.text in GOES_TO:
        return s.mention.unit if s.mention.unit in DIVISIONS else ""
    if (
        s.turn.link == "link"
        and right[0].text in _EFFECTS
        and head
        and head[-1].noun
        and any(w.text == "对" for w in head)
    ):
        return label(thing_before(head))  # 对 外贸额 突破 千亿元 贡献 很 大
    if last.text == "以" and s.said.endswith("分") and right[0].letter == "V":  # 以 88分 胜出
        return "成绩"
    if last.text == "以" and right[0].text in CLOSES:  # 股价指数 以 1518点 收市
        own = [w for w in head if w.letter not in "PDT@"]
        return (label(thing_before(own)) if own else "") or s.level or label(subject_in(s.before))
    if last.text == "分" and "total" in right[0].kinds:
        right = right[1:] or right
    parts = last.text == "分" and (right[0].letter == "V" or "main" in right[0].kinds)
    if not parts or any(w.ends("person") for w in head[-2:]):
        return ""
    done = predicate_after(right)
    if len(done) != 1 or done[0].text not in _DONE:
        return label(done)
    own = list(takewhile(lambda w: w.letter != "P", head[:-1]))  # 疗养 在 无锡 分 两批 进行: what is done so
    own = [w for w in own if w.letter not in "DT@"]
    return (label(thing_before(own)) if own else "") or s.level or label(subject_in(s.before)) or label(done)


_DONE = frozenset({"进行", "实施", "开展", "推进", "建设", "举行", "举办", "完成", "施工"})  # which says not what
_EFFECTS = frozenset({"贡献", "功不可没", "起到", "发挥", "作出", "做出", "作用", "影响", "意义"})


CLOSES = frozenset({"收盘", "收市", "报收", "开盘", "开市"})
_THEM = frozenset({"他们", "她们", "我们", "你们", "咱们"})
GOES_TO = frozenset({"分赴", "奔赴", "赴", "前往", "深入", "走遍", "跑遍", "遍及", "遍布"})


# What is done to what so many are counted of.
MAKES = frozenset(
    {
        "做",
        "生产",
        "加工",
        "制作",
        "制造",
        "缝制",
        "织",
        "组装",
        "装配",
        "产",
        "产出",
        "出产",
        "包装",
        "印刷",
        "炼",
        "卖",
    }
    | {"卖出", "销售", "售出", "做出", "下线", "打造", "处理", "做好", "卖到", "卖掉"}
)
_MAKERS = ("车间", "工厂", "厂", "线", "班组", "设备", "机器", "机", "基地", "项目", "装置")
_ABLE_TO = frozenset(
    {"可", "能", "可以", "能够", "大约", "大概", "平均", "最多", "至少", "就", "要", "也", "都", "只", "还"}
)
_EACH_TIME = rx.compile("每[天日月年周班]|[一每](?:天|个?月|年|小时|分钟|周|个?班|个?小时|个?季度)|日均|月均|年均")


def made_daily(s: Site) -> str:
    """床垫 每天 可以 做 300张, 西装 一个月 可 做 800套: what so many are made of in a time."""
    ws = list(s.clause[:-1])
    while ws and ws[-1].text in _ABLE_TO:
        ws.pop()
    if not ws or not _EACH_TIME.fullmatch(ws[-1].text):
        return ""
    thing = thing_before(ws[:-1])
    makes = thing and (thing[-1].ends("person") or thing[-1].ends("org_tail") or thing[-1].text.endswith(_MAKERS))
    return "" if makes else label(thing)


_CARRIES_OUT = frozenset({"完成", "实现", "生产", "销售", "出口", "进口", "收购", "产", "销", "收获", "采购", "开采"})


def done_by_another(s: Site) -> str:
    """国有 煤矿 完成 原煤 产量 (6000吨)；地方 煤矿 完成 (1800吨): what another did the same of, whose it is."""
    head = s.turn.head
    if len(head) < 2 or head[-1].text not in _CARRIES_OUT or s.behind_hedges or not head[-2].noun:
        return ""
    if head[-2].ends("attribute") or head[-2].ends("event"):
        return ""
    what = _done_before(s, head[-1].text)
    who = thing_before(head[:-1])
    if not what or not who or who[-1].letter != "N":
        return ""
    verb = "" if head[-1].text in ("完成", "实现") else head[-1].text
    return verb + what if only_places(who) or only_actors(who) else label(who) + verb + what


def _done_before(s: Site, verb: str) -> str:
    """What stands behind the same verb before (完成 原煤 产量 6000吨), or before it (运量 完成 6000吨)."""
    before = s.before
    for at in range(len(before) - 2, 0, -1):
        if before[at].text != verb:
            continue
        end = next((i for i in range(at + 1, len(before)) if before[i].mention >= 0), -1)
        if end < 0 or before[end].text[-1] != s.said[-1]:
            return ""
        if end > at + 1:
            return label(thing_before(before[at + 1 : end]))
        if before[at - 1].ends("attribute"):
            return before[at - 1].text
    return ""

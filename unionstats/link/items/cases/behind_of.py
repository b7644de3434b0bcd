"""Numbers whose clause goes on with 的: 职工 超过 100人的 企业, 44岁 的 农民工."""

from __future__ import annotations

from collections.abc import Callable

from unionstats.link.items.cases.events import TIMES
from unionstats.link.items.cases.extent import headed, holder, is_person
from unionstats.link.items.cases.people import behind_path, called, is_name, persons_before, split_name
from unionstats.link.items.cases.sites import Site
from unionstats.link.items.phrases.after import noun_after
from unionstats.link.items.phrases.before import thing_before
from unionstats.link.items.phrases.phrases import label, only_places
from unionstats.link.items.phrases.rungs import Rung
from unionstats.link.items.phrases.words import JOINS, RAISED, Word


def part_taken(s: Site, right: list[Word]) -> str | None:
    """拿出 利润的 (10%) 奖励职工: nothing behind it, where a part is taken of what stands before."""
    left = s.left
    taken = len(left) > 2 and left[-1].text == "的" and left[-2].noun and any(w.letter == "V" for w in left[:-2])
    return None if taken and right[0].verb else ""


def _has_grown(s: Site, right: list[Word]) -> str | None:
    """工资 增长 (5%) 的 企业: what grew; 超市 增加 了 (15%) 的 客流量."""
    made_so = len(s.left) > 1 and s.left[-1].text == "了" and s.left[-2].text in RAISED
    if made_so and len(right) > 1 and not (s.turn.head and s.turn.head[-1].ends("attribute")):
        return label(noun_after(right[1:]))
    return None if s.turn.change and s.turn.head else ""


def _people_of(s: Site, right: list[Word]) -> str | None:
    """总人口 不足 (8万人) 的 小城, 全村 (86户) 的 收入情况: the people."""
    head = s.turn.head
    those = head and not s.turn.change and head[-1].text in _PEOPLE
    theirs = head and s.whole_unit and not s.turn.link and head[-1].letter == "N"
    if theirs and s.near and s.seen[-1].step == "counted" and s.named == s.last:
        return ""  # 解决 3个|乡镇 (2万人) 的 吃水难 问题
    return label(thing_before(head)) or None if those or theirs else ""


_PEOPLE = frozenset(
    {"人口", "总人口", "户籍人口", "常住人口", "流动人口", "人数", "总人数", "户数", "职工数", "会员数", "用户数"}
)


def _has_figure(s: Site, right: list[Word]) -> str | None:
    """满意率 达到 (80%以上) 的 企业, 租金 超过 (2千元) 的 住户, 控股 (60%) 的 电站: the figure, and not who has it."""
    head = s.turn.head
    if s.mention.unit == "a" or not head:
        return ""
    if not head[-1].ends("attribute"):
        return None if s.mention.kind == "percentage" and head[-1].text in _HOLDS else ""
    rate = s.mention.kind == "percentage" and not s.turn.link and head[-1].text[-1] in "率度例重比"
    return None if rate or s.turn.link == "link" else ""


_HOLDS = frozenset({"控股", "持股", "参股", "入股", "占股", "认股", "投票权"})


def _is_mark(s: Site, right: list[Word]) -> str | None:
    """打破了 票房 (8亿元) 的 纪录, 月 掘进 (320米) 的 好 成绩, 的 历史 新高: what has come to so much."""
    head, mark = s.turn.head, right[1:5]
    if not head or not mark:
        return ""
    does = head[-1].verb and not head[-1].kinds & {"light", "main", "cut", "existence"}
    if not (does or head[-1].noun or s.mention.kind == "money" or head[-1].text in _REACHED):
        return ""
    at = 0
    while at < len(mark) - 1 and (
        mark[at].letter == "A" or mark[at].kinds & {"place", "time"} or mark[at].text == "历史"
    ):
        at += 1
    return None if mark[at].text.endswith(_MARKS if not at or mark[0].letter == "A" else _RECORDS) else ""


_MARKS = (
    *("事实", "情况", "现象", "协议", "判决", "决定", "承诺", "请求", "诉求", "纪录", "记录", "成绩", "水平", "规模"),
    *("新高", "高位", "优势", "好成绩", "佳绩", "业绩", "战绩", "日子"),
)
_RECORDS = ("纪录", "记录", "新高", "新低")
_REACHED = frozenset({"创", "创出", "创下", "创造", "取得", "交出", "跑出"})


def _is_goal(s: Site, right: list[Word]) -> str | None:
    """粮食生产 实现 (1.3亿吨) 的 目标: what is to come to so much."""
    goal = len(right) > 1 and right[1].text.endswith(_GOALS)
    return None if goal and any(w.noun for w in s.turn.head) else ""


_GOALS = ("目标", "任务", "大关", "关口", "预期")


def _done_to(s: Site, right: list[Word]) -> str | None:
    """生产 原油 (5亿吨) 的 油田, 养殖 生猪 (500头) 的 农户: what it is done to."""
    if s.mention.unit == "a" or len(s.turn.head) < 2:
        return ""
    verb, thing = s.turn.head[-2:]
    done = verb.verb and len(verb.text) > 1 and thing.letter == "N" and not only_places([thing])
    return label(thing_before(s.turn.head)) or None if done else ""


def _gone_so_far(s: Site, right: list[Word]) -> str:
    """已经 掘进 (300米) 的 隧道: how far it was made, or goes."""
    thing, done = label(noun_after(right[1:])), s.left[-1].text if s.left else ""
    return thing + done if thing and done in _GOES_FAR else ""


_GOES_FAR = frozenset({"掘进", "推进", "行驶", "行进", "延伸", "绵延", "开挖", "钻进", "航行", "飞行", "拥堵", "排队"})


def _a_few(s: Site, right: list[Word]) -> str:
    """(三人) 的 讨薪之路: those told of before."""
    few = s.whole_unit and not s.left and s.mention.value and s.mention.value < _FEW
    return persons_before(s.before) or "人" if few else ""


_FEW = 10
_Step = Callable[[Site, list[Word]], str | None]  # "" leaves it to the next; None: it is told of the head itself
# What the head says where 的 stands behind the number.
TOLD_BEFORE: tuple[Rung[_Step], ...] = (
    Rung(_has_grown, kinds={"percentage"}),
    Rung(_people_of, kinds={"count"}),
    Rung(_has_figure, kinds={"count", "percentage", "money", "measure", "ratio"}),
    Rung(_is_mark),
    Rung(_is_goal),
    Rung(_done_to, kinds={"count", "measure"}),
    Rung(_gone_so_far, kinds={"measure"}),
    Rung(_a_few, kinds={"count"}),
)


def behind_of(s: Site, right: list[Word]) -> str:
    """44岁 的 农民工, 八成 的 受访者: the noun behind the 的 that ``right`` begins with."""
    m = s.mention
    if m.kind == "duration" and len(right) > 1 and "record" in right[1].kinds and s.turn.head:
        return label(thing_before(s.turn.head))  # 产量 升至 5年 来 的 最高点
    if m.unit == "a":
        thing = noun_after(behind_path(right[1:]))  # 44岁 的 农民工 好事 连连
        named = len(thing) > 1 and is_name(thing[0]) and thing[1].verb  # 56岁 的 刘敏|驾驶 公交车
        alone = 1 if named else len(thing)
        aged = thing[: max((i + 1 for i, w in enumerate(thing) if is_person(w)), default=alone)]
        return split_name(right[1:]) or label(aged) + called(aged, right)
    thing = noun_after(right[1:])
    if not thing and m.unit in TIMES and right[1:2] and right[1].verb:
        return right[1].text  # 每年 两次 的 体检
    if m.kind == "count" and thing and is_person(thing[-1]) and thing == right[1 : len(thing) + 1]:
        thing = headed(m.unit.removesuffix("次") or "人", thing, right[1:])  # 3万多 的 市民 和 游客
    n = len(thing) + 1
    if m.kind == "money" and thing == right[1:n] and n < len(right) and right[n].text in PAID_AS:
        return label(right[1 : n + 1])  # 3万元 的 个人 捐款
    if m.kind == "percentage" and (shared := _shares_noun(thing, right[1:])):
        return label(shared)
    found = label(holder(thing) if m.kind == "percentage" else thing)
    return s.turn.rate + found if found and s.turn.rate and not s.turn.head else found


def _shares_noun(thing: list[Word], right: list[Word]) -> list[Word]:
    """65% 的 初中 和 高中|教师: those whom what is joined before the last of it shares; empty if it shares none."""
    n = len(thing)
    if not 0 < n < len(right) - 2 or thing != right[:n] or right[n].text not in JOINS or thing[-1].ends("person"):
        return []
    others = noun_after(right[n + 1 :])
    whom = len(others) > 1 and (others[-1].ends("person") or others[-1].text.endswith(("企业", "居民", "学校", "医院")))
    return right[: n + 1 + len(others)] if whom and others == right[n + 1 : n + 1 + len(others)] else []


PAID_AS = frozenset({"分红", "欠薪", "捐款", "借款", "贷款", "存款", "罚款", "赔偿", "补偿", "捐赠", "赞助"})


def going_on(s: Site, right: list[Word]) -> int:
    """Where the noun begins behind what it goes on to do: 60只 装着 热汤 的 保温桶; 0 if nothing is said of that."""
    if s.mention.unit == "人" or len(right) < _GOING_ON or right[1].text != "着":
        return 0
    at = next((i for i, w in enumerate(right[:-1]) if w.text == "的" or w.breaks), 0)
    return at + 1 if at > 1 and right[at + 1].letter in "NGAF" else 0


_GOING_ON = 4  # words

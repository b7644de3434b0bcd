"""Numbers whose clause goes on with 的: 职工 超过 100人的 企业, 44岁 的 农民工."""

from __future__ import annotations

from unionstats.link.items.cases.events import with_deed
from unionstats.link.items.cases.extent import YIELDS, headed, holder, is_group, is_person
from unionstats.link.items.cases.led import for_so_long
from unionstats.link.items.cases.people import behind_path, is_name, persons_before, split_name
from unionstats.link.items.cases.sites import Site
from unionstats.link.items.phrases.after import noun_after
from unionstats.link.items.phrases.before import thing_before
from unionstats.link.items.phrases.phrases import label, only_places
from unionstats.link.items.phrases.words import SAYS, Word


def told_before(s: Site, right: list[Word]) -> str | None:
    """What the head says where 的 or a goal stands behind (生产原油5亿吨的油田); ``None`` if it is the head itself.

    Empty where another step may tell."""
    m, head, of = s.mention, s.turn.head, right[0].text == "的"
    if of and s.turn.change and m.kind == "percentage" and s.named and not only_places(head):
        return None  # 工资 增长5%的 企业
    if m.kind == "percentage" and right[0].verb and _takes_part(s.left):
        return None  # 拿出 利润的10% 奖励职工
    if of and head and m.kind == "count" and not s.turn.change and head[-1].text in _PEOPLE:
        return label(thing_before(head)) or None
    if (
        of
        and s.whole_unit
        and not s.turn.link
        and head
        and (head[-1].noun or only_places(head[-1:]))
        and not _solves(head)
        and not ((head[-1].letter == "G" or head[-1].text == "组织") and _of_persons(right))  # 培训 600人次 的 职工
    ):  # 全村86户的收入情况
        return label(thing_before(head)) or None
    if of and s.turn.link == "link" and s.whole_unit and m.kind == "count" and _has_persons(head, right):
        return label(thing_before(head)) or None
    if of and m.kind == "percentage" and _shows_turn(s.left, right):
        return None  # 经济 出现 0.6%的 负增长
    # 纯度 99%的 氧气, 分红 比例 过 七成的 一家
    own = bool(head) and m.kind == "percentage" and not s.turn.link and head[-1].text[-1] in "率度例重比"
    own = own or s.turn.link == "link"
    if of and m.kind != "duration" and m.unit != "a" and own and head and head[-1].ends("attribute"):
        return None  # 满意率 达到 80%以上的 企业, 租金 超过 2千元的 住户
    does = (
        bool(head) and head[-1].verb and not head[-1].kinds & {"light", "main", "cut", "existence"}
    )  # 月 掘进 320米的 纪录
    does = does or (bool(head) and head[-1].text in _REACHED)  # 创下 日均 10万人次的 好成绩
    if of and head and (head[-1].noun or m.kind == "money" or does) and _is_mark(right[1:5]):
        return None  # 打破了 票房 8亿元的 纪录
    goal = len(right) > of and right[of].text.endswith(_GOALS) and (of or m.unit not in _COUNTS_GOALS)
    if goal and any(w.noun for w in head):
        return None  # 粮食生产 实现 1.3亿吨 的目标, but 打击 敌方 20个 目标
    if of and m.kind == "percentage" and head and head[-1].text in _HOLDS:  # 控股51%的 公司
        return None
    if (
        of
        and m.kind == "percentage"
        and s.turn.link == "link"
        and s.left[-1].text in _BOUNDS
        and head
        and head[-1:] == s.thing
        and head[-1].noun
    ):
        return None  # 硫分 小于1%的 煤
    if (
        of
        and m.kind in ("count", "measure")
        and m.unit != "a"
        and len(head) > 1
        and _is_done_to(head[-2], head[-1])
        and not (s.whole_unit and _solves(head))
    ):
        return label(thing_before(head)) or None  # 生产原油5亿吨的油田, 养殖生猪500头的农户
    if of and m.kind == "measure" and len(head) > 1 and head[-2].text in YIELDS and head[-1].letter == "N":
        return label(head[-2:])  # 年产茶叶3万吨的茶厂
    few = m.kind == "count" and m.value and m.value < _A_FEW
    if of and s.whole_unit and few and (not s.left or s.left[-1].text in _LOOKS_AT):
        thing = noun_after(right[1:])
        if s.said[0] not in "0123456789" and not (thing and is_group(thing[-1])):  # 三人 的 讨薪之路
            return persons_before(s.before) or "人"
    if of and len(right) == 1 and m.kind == "money" and (lent := for_so_long(s.rest)):
        return label(lent) or None
    return ""


def behind_of(s: Site, right: list[Word]) -> str:
    """44岁 的 农民工, 八成 的 受访者: the noun behind the 的 that ``right`` begins with."""
    m = s.mention
    if m.kind == "duration" and len(right) > 1 and "record" in right[1].kinds and s.turn.head:
        whose = thing_before(s.turn.head)  # 产量 升至 5年 来 的 最高点
        if whose and whose[-1].noun:
            return label(whose)
    thing = noun_after(behind_path(right[1:]) if m.unit == "a" else right[1:])
    if m.unit == "a" and (name := split_name(right[1:])):
        return name
    if m.unit == "a":  # 44岁 的 农民工 好事 连连
        thing = thing[: next((i for i, w in enumerate(thing) if i and w.text in SAYS), len(thing))]
        if (
            at := next((i for i, w in enumerate(thing) if len(w.text) > 2 and w.text[-1] == "是" and not w.tag), -1)
        ) >= 0:
            return label(thing[: at + 1])[:-1]  # 31岁 的 吴帆是 一名 焊工: the dictionary has no 吴帆
        acts = (
            i
            for i in range(1, len(thing))
            if (thing[i].letter in "VDP" or thing[i].text.rstrip("着了过") in _ACTS) and is_name(thing[i - 1])
        )
        thing = thing[: next(acts, len(thing))]  # 45岁 的 张华 任 车间主任
        thing = thing[: max((i + 1 for i, w in enumerate(thing) if is_person(w)), default=len(thing))]
    if len(thing) > 1 and thing[-1].text.endswith(_RECORDS) and thing[-2].ends("attribute"):
        thing = thing[:-1]  # 创下 17万箱 的 日 吞吐量 新纪录
    if m.kind == "count" and thing and is_person(thing[-1]) and thing == right[1 : len(thing) + 1]:
        thing = headed(m.unit.removesuffix("次") or "人", thing, right[1:])  # 3万多 的 市民 和 游客
    if m.kind == "money" and not thing and len(right) > 1 and right[1].verb and right[1].text in PAID_AS:
        return right[1].text  # 一笔 3万元 的 捐款
    n = len(thing) + 1
    if m.kind == "money" and 1 < n < len(right) and thing == right[1:n] and right[n].text in PAID_AS:
        return label(right[1 : n + 1])  # 3万元 的 个人 捐款
    thing = with_deed(s, thing, right[1:])
    found = label(holder(thing) if m.kind == "percentage" else thing)
    return s.turn.rate + found if found and s.turn.rate and not s.turn.head else found


PAID_AS = frozenset({"分红", "欠薪", "捐款", "借款", "贷款", "存款", "罚款", "赔偿", "补偿", "捐赠", "赞助"})
_LOOKS_AT = frozenset({"翻开", "看着", "看到", "听到", "听着", "听了", "了解", "得知", "想起", "记下", "查看", "核实"})
_ACTS = frozenset("任当种养干做开在是有住带")  # what somebody does, whatever the dictionary calls it alone
# 总人口 不足8万人的 小城
_PEOPLE = frozenset(
    {"人口", "总人口", "户籍人口", "常住人口", "流动人口", "人数", "总人数", "户数", "职工数", "会员数", "用户数"}
)


def _of_persons(right: list[Word]) -> bool:
    """Whether persons are behind 的."""
    thing = noun_after(right[1:])
    return bool(thing) and is_person(thing[-1])


def _solves(head: list[Word]) -> bool:
    """解决 集镇 (6万人的用水问题): whether something is done about what stands behind 的."""
    return any(w.text in _SOLVES for w in head[:-1])


_SOLVES = frozenset(
    {"解决", "破解", "缓解", "化解", "满足", "保障", "改善", "提高", "提升", "减轻", "方便", "维护", "保证", "确保"}
)


def _has_persons(head: list[Word], right: list[Word]) -> bool:
    """Whether so many persons are what is behind 的 (职工 超过 100人的 企业)."""
    if not head or not head[-1].ends("person"):
        return False
    return any(w.ends("org_tail") or w.text in _BODIES for w in right[1:3])


_BODIES = frozenset({"企业", "单位", "车间", "班组", "村", "工地", "项目", "社区", "家庭", "乡镇"})
_MARKS = (
    "事实",
    "情况",
    "现象",
    "协议",
    "判决",
    "决定",
    "承诺",
    "请求",
    "诉求",
    "纪录",
    "记录",
    "成绩",
    "水平",
    "规模",
    "新高",
    "高位",
    "优势",
    "好成绩",
    "佳绩",
    "业绩",
    "战绩",
    "日子",
)


def _shows_turn(left: list[Word], right: list[Word]) -> bool:
    """经济 出现 0.6% 的 小幅 下滑: whether what the number before the 的 of ``right`` tells of goes up or down."""
    return any(w.text in _SHOWS for w in left[-3:]) and label(right[1:4]).endswith(_TURNS)


_SHOWS = frozenset({"出现", "呈现", "录得", "实现", "保持", "取得", "遭遇"})
_TURNS = (
    "增长",
    "涨幅",
    "跌幅",
    "增幅",
    "降幅",
    "升幅",
    "下滑",
    "下降",
    "萎缩",
    "回落",
    "衰退",
    "回升",
    "反弹",
    "收缩",
)
_REACHED = frozenset({"创下", "创造", "取得", "交出", "跑出"})
_RECORDS = ("纪录", "记录", "新高", "新低")
_COUNTS_GOALS = frozenset({"个", "项", "处", "类", "条"})
_GOALS = ("目标", "任务", "大关", "关口", "预期")
_BOUNDS = frozenset({"小于", "大于", "低于", "高于", "少于", "不低于", "不高于", "不小于", "不大于", "不超过"})
_HOLDS = frozenset({"控股", "持股", "参股", "占股", "入股"})


def _takes_part(left: list[Word]) -> bool:
    """Whether a part is taken of what stands before the percentage (拿出 利润 的), and nothing is reckoned by it."""
    return len(left) > 2 and left[-1].text == "的" and left[-2].noun and any(w.letter == "V" for w in left[:-2])


def _is_done_to(verb: Word, thing: Word) -> bool:
    return verb.verb and len(verb.text) > 1 and thing.letter == "N" and not only_places([thing])


def _is_mark(ws: list[Word]) -> bool:
    """Whether ``ws`` begin with what a figure is (纪录, 好 成绩), and not with what it counts."""
    at = 0
    while at < len(ws) - 1 and (ws[at].letter == "A" or ws[at].kinds & {"place", "time"} or ws[at].text in _RANGES):
        at += 1
    return bool(ws) and ws[at].text.endswith(_MARKS if (at < 2 and ws[0].letter == "A") or not at else _RECORDS)


_RANGES = frozenset(
    {"世界", "全国", "全省", "全线", "全矿", "全路", "行业", "历史", "同行业", "亚洲", "国内", "全局", "新"}
)
_A_FEW = 10


def dated(right: list[Word]) -> int:
    """Where the noun begins behind a clause that says since when it is: 5栋 建于 1986年 的 住宅楼; 0 if none does."""
    at = next((i for i, w in enumerate(right[:_DATED]) if w.letter == "@"), 0)
    told = at and at + 2 < len(right) and right[at + 1].text == "的" and right[0].verb
    return at + 2 if told and all(not w.breaks for w in right[:at]) else 0


def going_on(s: Site, right: list[Word]) -> int:
    """Where the noun begins behind what it goes on to do: 60只 装着 热汤 的 保温桶; 0 if nothing is said of that."""
    if s.mention.kind != "count" or s.mention.unit == "人" or len(right) < _DATED or right[1].text != "着":
        return 0
    at = next((i for i, w in enumerate(right) if w.text == "的" or w.breaks), 0)
    told = 1 < at < len(right) - 1 and right[at].text == "的"
    return at + 1 if told and right[at + 1].letter in "NGAF" else 0


_DATED = 4  # words

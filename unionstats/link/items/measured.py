"""The words before a number that it measures (建会率达98%), or the clause around it."""

from __future__ import annotations

from unionstats import rx
from unionstats.link.items.bare_verbs import HELD, OF_PEOPLE, by_bare_verb, founded, told_apart
from unionstats.link.items.before import thing_before
from unionstats.link.items.dimensions import whose_dimension
from unionstats.link.items.durations import CAMPAIGNS
from unionstats.link.items.events import CASES
from unionstats.link.items.led import CLOSES
from unionstats.link.items.money import OWED, done_for, spent, sum_named, sum_paid
from unionstats.link.items.people import AMONG, is_excepted, is_name, titled
from unionstats.link.items.phrases import (
    LONGEST,
    NEGATIONS,
    label,
    next_clause,
    only_actors,
    only_places,
    strip_left,
    without_break,
)
from unionstats.link.items.predicates import predicate_after
from unionstats.link.items.rates import set_up
from unionstats.link.items.sites import Site, behind_hedges
from unionstats.link.items.subjects import subject_in
from unionstats.link.items.turns import without_adverbs
from unionstats.link.items.untold import no_thing
from unionstats.link.items.words import APIECE, Word, is_verb, word_classes

FIGURES = ("数据", "数字", "数值", "指标")


def defined(s: Site) -> str:
    """第二个数据是80%，这是全县2025年的入会率: a figure is of what is said behind it."""
    head = s.turn.head
    if head[-1].text not in FIGURES or s.counts:
        return ""
    rest = s.behind_hedges or next_clause(s.behind)
    i = 0
    while i < min(len(rest), 3) and (rest[i].letter == "R" or rest[i].text in FIGURES or rest[i].text[0] == "这"):
        if rest[i].text.endswith("是"):
            break
        i += 1
    if i >= len(rest) or rest[i].text not in ("是", "这是", "指", "即"):
        return ""
    said = rest[i + 1 :]
    said = [*said[: next((k for k, w in enumerate(said) if w.breaks), len(said))]]
    if any(w.letter == "#" for w in said):
        return ""
    shares = next((k for k, w in enumerate(said) if "share" in w.kinds), -1)
    return (
        label(strip_left(said)) if shares > 0 and len(label(strip_left(said))) <= LONGEST else label(thing_before(said))
    )


def measured(s: Site) -> str:
    """建会率达98%, 新增会员4662人: the words before the number."""
    if s.mention.unit == "a" and _only_who(s):
        return ""
    if is_excepted(s) and (out := strip_left(s.left[:-1])):
        return label([w for w in out if w.text not in ("除", "除了", "除去")])
    if s.mention.kind == "duration" and s.turn.change and s.right and s.right[0].text in CAMPAIGNS:
        return label(s.noun)  # 启动 质量 提升 三年 行动 计划
    if most := _most(s.turn.head):
        return most
    if s.mention.unit == "%" and s.left and s.left[-1].text in _BEARS and (cost := _shared_cost(s)):
        return cost
    if s.mention.unit in OF_PEOPLE and s.left and s.left[-1].text == "等" and (who := titled(s.left)):
        return who
    if s.left and s.left[-1].text == "的" and s.near and s.level and s.seen[-1].step != "share" and _is_expected(s):
        return s.level  # 就业 增加 7万人，低于 市场 预期 的 (10万人)
    found = [w for i, w in enumerate(_behind_counted(s, done_for(s))) if not (i and w.text == "一项")]  # 茶叶 一项 收入
    alone = found[0] if len(found) == 1 else None
    if alone and alone.text in _BARE_SUMS and len(s.bare) == 1 and (whose := set_up(s)):
        return whose
    if len(found) > 1 and found[0].text in _INCURS and found[-1].ends("attribute"):
        found = found[1:]  # 发生|营业成本 40亿元
    if found and found[-1].text in _SCOPES and (thing := _had_there(s)):
        return thing
    if alone and alone.letter == "M" and alone.text[0] == "一":
        return ""  # 一亩地是 360元
    if alone and s.near and _LEVEL.fullmatch(alone.text) and (of := _LEVEL.search(s.last)):
        return alone.text + s.last[of.end() :]  # 国家级 书屋 1个、省级 6个
    if found and "rest" in found[-1].kinds and s.behind_hedges and s.behind_hedges[0].text in _IS_IN:
        return label(predicate_after(s.behind_hedges))  # 其余 3万人 从事 直播
    if found and "rest" in found[-1].kinds and not (s.behind_hedges and s.behind_hedges[0].noun):  # 其余 5人
        owed = thing_before(without_break(s.before)) if s.mention.kind == "money" not in s.kinds else []
        if owed and OWED.search(owed[-1].text):
            return owed[-1].text  # 结清了部分工资，剩余3万元未付
        things = (x.item for x in reversed(s.seen) if x.step in ("counted", "measured"))
        return s.of_unit or next(things, "") or s.level or s.carried
    if found and (before := no_thing(s, found)):
        return before
    extreme = s.left[-1].text if s.mention.kind == "money" and s.left else ""
    if extreme in ("最高", "最低") and any(w.text == "标准" for w in (*s.rest, *s.behind)[:_STANDARD]):
        return extreme + "标准"  # 以每人最高3000元、最低1000元的标准
    if alone and alone.text in _SOME and s.turn.link:  # 有高有低，个别 高达80%
        return s.level if s.near else ""
    if alone and alone.verb and (passive := _passive(s, alone.text)):
        return passive
    if s.mention.unit == "a" and found and "extreme" in found[-1].kinds:  # 最小的只有19岁
        return found[-1].text + "年龄"
    if found and (sum_ := _sum_of(s, found)):
        return sum_
    if found and (whose := _share_within(s, found)):
        return whose
    does = bool(s.behind_hedges) and s.behind_hedges[0].verb
    has = "existence" in s.left[-1].kinds and bool(s.rest) and not s.rest[0].breaks if s.left else False
    if spent(s, found) or (found and (does or has) and only_actors(found)):
        return ""  # 市总工会 20万元 慰问困难职工, 该厂 有 30人 通过评定 涨了工资
    if len(found) > 1 and found[-2].noun and (found[-1].text in HELD or founded(s, found) or _is_fronted(s, found)):
        # 讲座 办了 12场, 职工书屋 建成 40家
        found = found[:-1]
        alone = found[0] if len(found) == 1 else None
    if s.mention.kind == "money" and found and all(w.text in "你我他她" for w in found):
        return ""  # 大家纷纷捐款，你100元，他200元
    if found and s.left[-1].text == "的" and s.mention.kind == "money" and _is_moved(s):
        return ""
    if found and found[-1].text in _RECORDS and (own := thing_before(_without_record(s.turn.head))):
        return label(own)  # 产量 将 达到 历史 新高 365万吨
    if found and s.near and s.seen[-1].step == "counted" and label(found) == s.last and (about := _at_those(s)):
        return about
    if told := by_bare_verb(s, found):
        return told
    if found and s.last and (again := _once_more(s, found)) is not None:
        return again
    if s.mention.kind == "money" and found and found[-1].text in _SELLS:
        return _sold(s) or s.level or label(found)
    if alone and alone.text in CLOSES and (about := s.level or label(subject_in(s.before))):
        return about  # 指数 有所 回升，报收 于 7580点
    if alone and alone.text in _GENERIC:  # 由均值8次减少到近5年均值3次
        return s.level if s.near and s.level else s.carried or label(found)
    if alone and s.said.endswith("钱") and alone.letter == "V" and len(alone.text) == 1:
        return alone.text + "钱"  # 借 500元钱
    if found and s.mention.kind == "count" and all("time" in w.kinds for w in found):
        return ""  # 早高峰 有 3万人 乘坐 地铁
    if only_places(found) or (alone and alone.letter == "V" and "light" in alone.kinds):
        alike = s.near and s.kinds[-1] == "count" and s.turn.head == found and is_verb(s.last)
        return label(found) if alike else ""  # 立项 180项，完成 165项
    if alone and s.near and s.counts and alone.verb and (apart := told_apart(s, found)):
        return apart
    if found and found[-1].ends("dimension") and (whose := whose_dimension(s, alone=alone is not None)):
        return whose + found[-1].text
    return label(_having(s, found))


def _having(s: Site, found: list[Word]) -> list[Word]:
    """领取 失业保险金 (4306人), 来 日照 就业 (300人): ``found`` with the verb by which so many are told of it."""
    head = s.turn.head
    at = len(head) - len(found) - 1
    if s.mention.unit not in OF_PEOPLE or s.mention.unit == "户" or at < 0 or not found or head[at + 1 :] != found:
        return found
    has = head[at].text in _HAS and found[-1].noun and not (found[-1].ends("person") or found[-1].ends("org_tail"))
    comes = head[at].text in ("来", "到", "赴", "在") and found[0].tag == "ns" and len(found) > 1 and found[1].verb
    return head[at:] if has or comes else found


_HAS = frozenset({"领取", "参加", "享受", "取得", "获得", "拥有", "持有", "缴纳", "接受", "办理", "申领", "报名"})


def _is_expected(s: Site) -> bool:
    """Whether the clause holds what was told before against what others had expected."""
    head = [w for w in s.turn.head if w.text != "的"]
    if not head or head[-1].text not in _FORECASTS or len(head) > _FORECAST:
        return False
    return any(w.kinds & {"difference", "compare"} or w.text in _FALLS_SHORT for w in s.clause[:3])


_FORECASTS = frozenset({"预期", "预测", "预估", "预计", "估计", "预想"})
_FORECAST = 6  # words
_FALLS_SHORT = frozenset({"不及", "超过", "超出", "好于", "逊于", "优于", "弱于", "大于", "小于", "达到"})


def _behind_counted(s: Site, found: list[Word]) -> list[Word]:
    """深入 三家|企业 慰问 职工 (90人): ``found`` without what the number before it counts."""
    if (
        len(found) < 2
        or (found[-1].ends("attribute") and found[-1].text not in _PEOPLE)
        or not (s.near and s.seen and s.seen[-1].step == "counted" and s.last)
    ):
        return found
    said, k = "", 0
    while k < len(found) and len(said) < len(s.last):
        said, k = said + found[k].text, k + 1
    if said != s.last or k >= len(found):
        return found
    does = (found[k].verb or found[k].letter == "G") and k < len(found) - 1
    theirs = s.mention.unit in OF_PEOPLE and (found[-1].ends("person") or found[-1].text.endswith(("人口", "户")))
    does = does or (theirs and len(s.clause) > len(s.left) and all(w.letter in "NGAVI" for w in found[k:]))
    return found[k:] if does or found[k].text[0] in "涉产新" else found  # 果园 | 产 苹果, 案件 | 涉假烟


_PEOPLE = frozenset({"人口", "总人口", "户籍人口", "常住人口"})  # 3个|村 受灾 人口 (5万人)


def _at_those(s: Site) -> str:
    """驿站 在 5个|县城 建了 (43座): what there is so much of, where the number before counts where; else empty."""
    at = next((i for i in range(len(s.clause) - 1, 0, -1) if s.clause[i].text == "在"), 0)
    about = subject_in(s.clause[:at]) if at else []
    if not about and s.mention.kind == "measure" and s.last.endswith(_STATIONS):
        return next((x.item for x in s.told("measure")), "")  # 平均 降雨 90毫米，石桥 等 3个|镇 超过 (100毫米)
    return label(about) if about and not (about[-1].ends("org_tail") or "actor" in about[-1].kinds) else ""


_STATIONS = ("站", "站点", "测站", "镇", "乡", "乡镇", "街道", "镇办", "镇街", "县", "市", "区", "村", "水库", "地区")
_IS_IN = frozenset({"从事", "来自", "分布", "用于"})
_BEARS = frozenset({"承担", "负担", "分担", "缴纳", "支付", "出资", "解决", "补贴", "补助", "自筹", "筹集", "报销"})


def _shared_cost(s: Site) -> str:
    """费用 由 单位 承担 80%: what somebody bears a part of."""
    by = next((i for i, w in enumerate(s.left) if w.text == "由"), 0)
    cost = strip_left(s.left[:by])
    return label(thing_before(cost)) if cost and cost[-1].noun else s.level if s.left[0].text == "由" else ""


# Which of those spoken of before, not what they are.
_SOME = frozenset(
    {"个别", "有的", "有些", "多数", "大多数", "少数", "部分", "最高", "最低", "最多", "最少", "最大", "最小"}
)
_BARE_SUMS = frozenset({"人数", "总人数", "总数", "数量", "总量", "户数"})
_GENERIC = frozenset({"均值", "平均值", "平均数", "平均", "总数", "同期", "常年", "往年"})
_STANDARD = 8  # words: so far behind 最高3000元 its 标准 is
_SELLS = frozenset({"卖", "挣", "赚", "卖到", "卖出", "能卖"})  # what for, not how much
_ABLE = frozenset({"能", "可", "能够", "可以"})


def _only_who(s: Site) -> bool:
    """王明今年 35岁, 14岁以上不满 16岁: whether before an age there is a name alone, or nothing that is of an age."""
    if s.left and s.left[0].text in ("像", "跟", "和") and s.left[-1].text in ("这样", "那样", "一样", "这般", "似的"):
        return True
    return (len(s.thing) == 1 and is_name(s.thing[0])) or all(w.letter in "%FCR" for w in s.turn.head)


def _passive(s: Site, verb: str) -> str:
    """收到建议9条，被采纳 4条; 先后 被骗 3万元: the ``verb`` behind 被, with what the number before counted."""
    if all(w.text != "被" for w in s.left):
        return ""
    if s.counts and s.near and s.level and s.kinds[-1] == "count" and not s.behind_hedges:
        acts = word_classes(s.level[:2]) & {"cut", "main"}
        return verb + (s.level[2:] if acts and len(s.level) > 3 else s.level)
    return "被" + verb if len(verb) == 1 and s.mention.kind == "money" else ""


def _is_fronted(s: Site, found: list[Word]) -> bool:
    """论文 写 了 (20篇): whether the noun before a bare verb is what so many were made of, and not who made them."""
    thing, verb = found[-2:]
    made = verb.letter == "V" and len(verb.text) == 1 and s.left[-1].text == "了" and s.left[-2:-1] == [verb]
    if not made or s.mention.kind != "count" or s.mention.unit in _NO_THINGS or s.whole_unit:
        return False
    who = thing.ends("person") or thing.ends("org_tail") or "kin" in thing.kinds or thing.tag in ("nr", "ns", "nt")
    return not who


_NO_THINGS = frozenset({"", "次", "趟", "遍", "回", "圈", "下", "番", "顿", "轮", "步", "杆", "声"})


def _had_there(s: Site) -> str:
    """(高6米) 的 大棚 目前|全村 有 (3个): the thing of which all of a place has so many."""
    head = s.turn.head
    n = next((i for i in range(len(head), 0, -1) if head[i - 1].text not in _SCOPES), 0)
    while n and (head[n - 1].text in "在，" or head[n - 1].kinds & {"time", "adverb"}):
        n -= 1
    thing = thing_before(head[:n]) if n and n < len(head) else []
    return label(thing) if thing and thing[-1].noun else ""


_INCURS = frozenset({"发生", "产生", "形成"})
_SCOPES = frozenset(
    {
        "全村",
        "全镇",
        "全乡",
        "全县",
        "全市",
        "全区",
        "全省",
        "全州",
        "全国",
        "全旗",
        "全厂",
        "全矿",
        "全校",
        "全院",
        "全公司",
    }
)


def _sum_of(s: Site, found: list[Word]) -> str:
    """医药费 就 花去 3万元, 贷到 8万元: the name of a sum that was spent, paid or taken."""
    if "pays" in found[-1].kinds and (named := sum_named(found)):
        return named
    return sum_paid(found) if s.mention.kind == "money" else ""


def _once_more(s: Site, found: list[Word]) -> str | None:
    """较年初新增 210亿元; 其中 甲厂 20万元: the item of the number before, where only when, how or who is said of this.

    None where more is said.
    """
    said = label(found)
    if found[0].text[0] == "第" and said[-1] in "天日":  # 首日…，第二日 22万人次
        return s.last
    if s.near and said in ("新增", "净增"):
        return _grown(s) or s.level
    if s.near and s.kinds[-1] == s.mention.kind and "actor" in found[-1].kinds and only_actors(found):
        return s.level  # 共捐款60万元，其中甲厂20万元、乙厂10万元
    if _AT_MOST.fullmatch(said) and s.same_unit:
        return s.last  # 现有湖羊760头，最多的时候达到1200头
    return None


_AT_MOST = rx.compile(
    "最[多高忙少低旺盛好](?:峰|峰期)?的?(?:时候?|时期|时段|一[年月天季])|(?:用工|产销|农忙|最)?(?:高峰|旺季|淡季|忙)[期时]?|平[时日]"
)


def _sold(s: Site) -> str:
    """一斤 苹果 能 卖 (8元): what is sold, without for how much of it and whether it can be."""
    own = [w for w in s.turn.head[:-1] if not (w.letter == "M" or w.text in _ABLE)]
    sold = thing_before(without_adverbs(own)) if own else []
    return label([w for w in sold if w.letter != "M" and w.text not in ("能", "可")])


def _without_record(head: list[Word]) -> list[Word]:
    """``head`` without the record that it ends in, and the words for how that was come to (再 创 历史 新高)."""
    at = len(head) - 1
    while at and (
        head[at - 1].text in _COMES_TO
        or head[at - 1].kinds & {"link", "adverb"}
        or head[at - 1].letter in "DT"
        or head[at - 1].text.startswith(("历史", "同期", "有史"))
    ):
        at -= 1
    return head[:at] if at and head[at - 1].noun else []


_RECORDS = frozenset({"新高", "新低", "历史新高", "最高峰", "峰值", "最高值", "最高纪录", "最高水平", "最好水平"})
_COMES_TO = frozenset({"创", "创下", "创造", "再创", "刷新", "达到", "达", "攀升", "升至", "到", "了", "的", "最好"})


def _is_moved(s: Site) -> bool:
    """把 攒下 的 100元钱 投进 募捐箱: whether what was done with the money is said behind it."""
    return bool(s.behind_hedges) and s.behind_hedges[0].verb and any(w.text in ("把", "将") for w in s.left)


def _grown(s: Site) -> str:
    """会员 年度 新增 (2万人): what was added, where a time stands between it and its verb."""
    head = s.turn.head
    own = head[:-1]
    while own and own[-1].kinds & {"adverb", "time", "inner"} and not own[-1].ends("person"):
        own = own[:-1]
    return label([*thing_before(own), head[-1]]) if len(own) < len(head) - 1 and own and own[-1].noun else ""


def _most(head: list[Word]) -> str:
    """降雨量 最大 为 青山水库 (83毫米): the property that is greatest there, not where it is."""
    if _FALLS_TO.isdisjoint([w.text for w in head]):
        return ""
    for i in range(1, len(head) - 1):
        most = head[i].text in _FALLS_TO and any(w.text[0] == "最" for w in head[:i])
        if head[i].text in _FALLS_TO and (head[i - 1].ends("attribute") or (most and "dimension" in head[i - 1].kinds)):
            whose = head[i + 1 + (head[i + 1].text in ("在", "于")) :]  # 最大 降雨量 出现 在 石桥 站 (83毫米)
            if only_places(whose) or (most and all(w.noun or w.tag == "ns" for w in whose)):
                return label(thing_before(head[:i]))  # 最大 雨量 为 青山水库 (83毫米), 最高 产量 为 三号 高炉
    for i in range(1, len(head) - 2):
        if "extreme" in head[i].kinds and head[i + 1].text in _FALLS_TO and head[i - 1].ends("attribute"):
            return label(thing_before(head[:i]))
    return ""


_FALLS_TO = frozenset({"为", "是", "在", "于", "出现", "属", "当属", "位于"})


def _share_within(s: Site, found: list[Word]) -> str:
    """生产总值 在 全市 (占比), 民企 在 (企业 总量 中 的 占比): whose share it is that stands before 在, and of what.

    收入3亿元，在 (全行业 中 占比): where nobody stands there, it is of what the number before counted.
    """
    head = s.turn.head
    at = next((i for i in range(len(head) - len(found), -1, -1) if head[i].text in ("在", "于")), -1)
    if at < 0:
        return ""
    if not label(found).endswith(_SHARES) and not (len(found) == 1 and "relative" in found[0].kinds):
        return ""
    within = any(w.letter == "F" for w in found)
    if (len(found) > 1 and not within) or not (within or only_places(head[at + 1 : -1])):
        return ""
    whose = label(thing_before(head[:at])) if at else s.level if s.near else ""
    return whose and whose + ("在" if within else "") + label(found)


_SHARES = ("占比", "比重", "比例", "份额")


def did(s: Site) -> str:
    """每户300元发放补贴: what was done with so many."""
    if s.mention.unit == "a":
        return ""
    right = behind_hedges(s.rest, lasts=s.mention.kind == "duration")
    if s.mention.unit in _CASES and len(right) > 1 and right[0].text in _ARE and (sort := _sort_of_case(right[1:])):
        return sort
    if not s.named and (those := s.those or _part_of_counted(s, right)):
        return those  # 42处 隐患，其中 31处 已 整改
    if right and right[0].text == "、" and s.named and s.mention.kind == "count" and _goes_on_alike(s, right):
        return ""  # 甲湖 4万人次、乙山 3万人次
    done = predicate_after(right)
    if len(done) == 1 and (done[0].letter == "R" or done[0].text in _RECKONED):  # 你 100元 他 200元
        return ""
    if done and (done[0].text in ("到", "至") or (done[0].letter == "M" and done[0].text[0] == "一")):
        return ""  # 卖3元一斤
    if done and done[0].kinds & {"up", "down", "level", "difference", "share"}:
        return ""
    done = done[len(done) > 0 and done[0].text == "的" :]
    if len(done) > 1 and done[0].text == "由" and s.mention.kind == "money":
        return s.level if s.near and s.kinds[-1] == "money" else ""  # 其余 4000万元 由 市财政 解决
    if len(done) > 1 and done[0].text == "人":  # 六成的 人 愿意返乡
        done = done[2:] if done[1].text in ("表示", "认为", "觉得", "回答") and len(done) > 2 else done[1:]
    if len(done) > 1 and done[0].text in _NOT_ONLY:
        done = done[1:]  # (6个人) 不仅 生活 困难
    if len(done) == 1 and (done[0].kinds & {"share", "existence"} or done[0].text.startswith("连续")):
        return ""
    found = label(done)
    return s.turn.rate + found if s.turn.rate and found else found


_LEVEL = rx.compile("(?:国家|省部|省|市|州|盟|县|区|旗|乡镇|乡|镇|街道|部|厅|局|厂|矿|公司|集团|校|院|行业|产业)级")
_NOT_ONLY = frozenset({"不仅", "不但", "不光", "不单", "非但", "既", "都", "也", "还", "又"})


def _goes_on_alike(s: Site, right: list[Word]) -> bool:
    """Whether the next number behind has the measure word of this one, with what it is of before it."""
    at = next((i for i, w in enumerate(right) if w.letter == "#"), 0)
    return at > 1 and right[at].text[-1] == s.said[-1] and not any(w.verb or w.breaks for w in right[1:at])


def _part_of_counted(s: Site, right: list[Word]) -> str:
    """200家 企业 中，有 四成 扩大了生产: those counted before, of whom the percentage is a part."""
    of = s.mention.kind == "percentage" and s.near and s.seen[-1].step == "counted" and bool(right)
    among = of and right[0].text != "的" and len(s.before) > 2 and s.before[-2].text in AMONG
    return s.last if among and s.last.endswith(s.before[-3].text) else ""


_CASES = CASES | {"件"}
_ARE = frozenset({"为", "是", "属", "属于", "系", "涉及"})


def _sort_of_case(ws: list[Word]) -> str:
    """128件 为 协商 调解, 9件 为 未 缴 社保: what the cases are of, where nothing else is said; else empty."""
    sort = ws[: next((i for i, w in enumerate(ws) if w.breaks or w.text == "、"), len(ws))]
    plain = all(w.letter in "NGVAI" or w.text in NEGATIONS for w in sort)
    return said if plain and len(said := label(sort)) <= _SORT else ""


_SORT = 12  # characters
_RECKONED = frozenset({"计算", "计", "核算", "测算", "折算", "估算"})  # 按1吨 3500元 计算


def place_alone(s: Site) -> str:
    """全村共有86户."""
    found = s.thing
    if s.carried and s.counts and not s.seen and _told_by_place(s):
        return s.carried
    if len(found) == 1 and found[0].text in _SOME:
        return ""
    if s.mention.kind == "count" and only_places(found) and (thing := _told_where(s)):
        return thing
    each = any(w.text in APIECE for w in (*s.left, *s.before[-8:]))
    if s.seen and each and s.kinds[-1] == s.mention.kind and only_places(found):
        return s.level  # 造林3万亩，其中甲镇、乙镇分别完成2万亩、1万亩
    head, at = s.turn.head, len(s.turn.head) - len(found) - 1
    sent = at >= 0 and head[at].text[-1] in "到至往" and head[at + 1 :] == found  # 输送 到 沈阳
    if s.same_unit and only_places(found) and (s.turn.link == "existence" or sent or len(label(found)) > _SHORT):
        # 驿站31个，甲市就有14个; 工坊，全县有9个，分布在5个乡镇，全市则有37个
        told = [x.item for x in reversed(s.seen) if x.step not in ("place", "counted")]
        return told[0] if told else next((x.item for x in reversed(s.seen) if x.step != "place"), "")
    return "" if len(found) == 1 and found[0].verb and "light" in found[0].kinds else label(found)


_SHORT = 2  # 大桥3座、中桥12座: such a name may be none


def _told_where(s: Site) -> str:
    """服务站 在 全市 已经 有 (35个), 新增病例 中 甲市 (27例): what there are so many of, before where they are."""
    head = s.turn.head
    at = next((i for i, w in enumerate(head) if i and w.text in _WITHIN and head[i - 1].noun), 0)
    thing = thing_before(head[:at]) if at else []
    who = not thing or only_places(thing) or (thing[-1].ends("org_tail") and s.mention.unit not in _BODIES)
    return "" if who else label(thing)


_WITHIN = frozenset({"在", "中"})


_BODIES = frozenset({"家", "所", "个", "座"})  # what bodies are counted in


def _told_by_place(s: Site) -> bool:
    """其中，甲区 512家、乙区 498家; 甲区、乙区 均 不足 9家: whether the same is told of another place, or of each."""
    if s.carried and any(w.text in ("均", "都") for w in s.left) and only_places(s.thing):
        return True
    return (bool(s.right) and s.right[0].text == "、") or any(w.text == "其中" for w in s.just_before)

"""What the words right before a number are where they name no plain thing: whose rest, share, record or price it is.

A step gives what it finds, the empty string where another may find it, or ``None`` where nothing names the number.
"""

from __future__ import annotations

from unionstats import rx
from unionstats.link.items.cases.durations import CAMPAIGNS
from unionstats.link.items.cases.money import OWED, spent, sum_named, sum_paid
from unionstats.link.items.cases.people import is_excepted, is_name, titled
from unionstats.link.items.cases.predicates import predicate_after
from unionstats.link.items.cases.rates import set_up
from unionstats.link.items.cases.sites import Site
from unionstats.link.items.phrases.before import thing_before
from unionstats.link.items.phrases.comparisons import without_adverbs
from unionstats.link.items.phrases.phrases import label, only_actors, only_places, strip_left, without_break
from unionstats.link.items.phrases.subjects import subject_in
from unionstats.link.items.phrases.words import JOINS, Word, is_verb, word_classes


def only_who(s: Site) -> bool:
    """王明今年 35岁, 14岁以上不满 16岁: whether before an age there is a name alone, or nothing that is of an age."""
    if s.left and s.left[0].text in ("像", "跟", "和") and s.left[-1].text in ("这样", "那样", "一样", "这般", "似的"):
        return True
    head = s.turn.head
    told = head and (head[-1].ends("attribute") or head[-1].text in ("享年", "终年"))
    if head and not told and any(w.letter == "V" for w in head):
        return True  # 李某 参加 工作 时 (18岁)
    return (len(s.thing) == 1 and is_name(s.thing[0])) or all(w.letter in "%FCR" for w in head)


def left_out(s: Site) -> str:
    """除 因病 致困 的 (90户): those who are left out."""
    out = strip_left(s.left[:-1]) if is_excepted(s) else []
    return label([w for w in out if w.text not in ("除", "除了", "除去")])


def campaign(s: Site) -> str:
    """启动 质量 提升 (三年)|行动 计划: what lasts so long; only what it raises stands before the number."""
    return label(s.noun) if s.turn.change and s.right and s.right[0].text in CAMPAIGNS else ""


def greatest(s: Site) -> str:
    """降雨量 最大 为 青山水库 (83毫米): the property that is greatest there, not where it is."""
    head = s.turn.head
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


def shared_cost(s: Site) -> str:
    """费用 由 单位 承担 80%: what somebody bears a part of."""
    by = next((i for i, w in enumerate(s.left) if w.text == "由"), 0)
    cost = strip_left(s.left[:by])
    return label(thing_before(cost)) if cost and cost[-1].noun else s.level if s.left[0].text == "由" else ""


def those_named(s: Site) -> str:
    """抓获 犯罪 嫌疑人 姚某、黄某 等 (21人): who they are."""
    return titled(s.left)


def expected(s: Site) -> str:
    """就业 增加 7万人，低于 市场 预期 的 (10万人): what was told before, where others had expected as much."""
    if not _is_expected(s, far=not s.level):
        return ""
    if s.level:
        return s.level if s.seen[-1].step != "share" else ""
    head = s.turn.head  # 岗位 增幅 小于 市场 预期 的 (5万个)
    at = next((i for i, w in enumerate(head) if "difference" in w.kinds or w.text in _FALLS_SHORT), 0)
    return label(thing_before(head[:at])) if at else ""


def _is_expected(s: Site, *, far: bool) -> bool:
    """Whether the clause holds what was told before against what others had expected."""
    head = [w for w in s.turn.head if w.text != "的"]
    if not head or head[-1].text not in _FORECASTS or len(head) > _FORECAST + 4 * far:
        return False
    within = s.clause if far else s.clause[:3]
    return any(w.kinds & {"difference", "compare"} or w.text in _FALLS_SHORT for w in within)


_FORECASTS = frozenset({"预期", "预测", "预估", "预计", "估计", "预想"})
_FORECAST = 6  # words
_FALLS_SHORT = frozenset({"不及", "超过", "超出", "好于", "逊于", "优于", "弱于", "大于", "小于", "达到"})


def befell_all(s: Site, found: list[Word]) -> str:
    """死亡、失踪 (32人): all that befell them, not only what is said last."""
    i = len(s.left)
    while i > 2 and s.left[i - 2].text in JOINS and s.left[i - 3].ends("event"):
        i -= 2
    return label(s.left[i - 1 :]) if i < len(s.left) and s.left[-1] is found[-1] else ""


def grouped(s: Site, found: list[Word]) -> str:
    """组建 了 志愿者 队伍，人数 超过 (800人): what was set up before, whose number this is."""
    return set_up(s) if len(s.bare) == 1 else ""


def all_there(s: Site, found: list[Word]) -> str:
    """(高6米) 的 大棚 目前|全村 有 (3个): the thing of which all of a place has so many."""
    head = s.turn.head
    n = next((i for i in range(len(head), 0, -1) if head[i - 1].text not in SCOPES), 0)
    while n and (head[n - 1].text in "在，" or head[n - 1].kinds & {"time", "adverb"}):
        n -= 1
    thing = thing_before(head[:n]) if n and n < len(head) else []
    return label(thing) if thing and thing[-1].noun else ""


SCOPES = frozenset(
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


def for_one(s: Site, found: list[Word]) -> str | None:
    """一亩地 是 (360元): nothing but for how much it is."""
    return None if found[0].text[0] == "一" else ""


def of_next_level(s: Site, found: list[Word]) -> str:
    """国家级 书屋 1个、省级 (6个): what was counted before, of another level."""
    of = _LEVEL.search(s.last) if _LEVEL.fullmatch(found[0].text) else None
    return found[0].text + s.last[of.end() :] if of else ""


_LEVEL = rx.compile("(?:国家|省部|省|市|州|盟|县|区|旗|乡镇|乡|镇|街道|部|厅|局|厂|矿|公司|集团|校|院|行业|产业)级")


def of_which_rest(s: Site, found: list[Word]) -> str | None:
    """其余 (3万人) 从事 直播; 其余 (5人): what the rest does, else of what it is the rest."""
    right = s.behind_hedges
    if right and right[0].text in _IS_IN:
        return label(predicate_after(right)) or None
    if right and right[0].noun:
        return ""
    owed = thing_before(without_break(s.before)) if s.mention.kind == "money" not in s.kinds else []
    if owed and OWED.search(owed[-1].text):
        return owed[-1].text  # 结清了部分工资，剩余3万元未付
    things = (x.item for x in reversed(s.seen) if x.step in ("counted", "measured"))
    return s.of_unit or next(things, "") or s.level or s.carried or None


_IS_IN = frozenset({"从事", "来自", "分布", "用于"})


def best_terms(s: Site, found: list[Word]) -> str:
    """以 每人 最高 (3000元)、最低 (1000元) 的 标准: the standard, of which the number is an end."""
    end = s.left[-1].text if s.left else ""
    standard = end in ("最高", "最低") and any(w.text == "标准" for w in (*s.rest, *s.behind)[:_STANDARD])
    return end + "标准" if standard else ""


_STANDARD = 8  # words: so far behind 最高3000元 its 标准 is


def some_of_them(s: Site, found: list[Word]) -> str | None:
    """有高有低，个别 高达 (80%): what was told before."""
    if not s.turn.link:
        return ""
    return (s.near and s.level) or None


def suffered(s: Site, found: list[Word]) -> str:
    """收到建议9条，被采纳 4条; 先后 被骗 3万元: the verb behind 被, with what the number before counted."""
    verb = found[0].text
    if all(w.text != "被" for w in s.left):
        return ""
    if s.counts and s.near and s.level and s.kinds[-1] == "count" and not s.behind_hedges:
        acts = word_classes(s.level[:2]) & {"cut", "main"}
        return verb + (s.level[2:] if acts and len(s.level) > 3 else s.level)
    return "被" + verb if len(verb) == 1 and s.mention.kind == "money" else ""


def how_old(s: Site, found: list[Word]) -> str:
    """最小的 只有 (19岁): which age it is."""
    return found[-1].text + "年龄"


def sum_spent(s: Site, found: list[Word]) -> str:
    """医药费 就 花去 (3万元): the name of the sum."""
    return sum_named(found)


def sum_moved(s: Site, found: list[Word]) -> str:
    """贷到 (8万元): what money is called that is so paid or taken; 发放 农户 贷、生产 贷 (8万元) are loans by name."""
    head = s.turn.head
    gives = next((i for i, w in enumerate(head[:-2]) if w.text in _LENDS), -1) if found[-1].text == "贷" else -1
    return label(strip_left(head[gives + 1 :])) if gives >= 0 else sum_paid(found)


_LENDS = frozenset({"发放", "投放", "推出", "办理", "开办", "落实", "新增", "获得", "申请", "提供"})


def share_within(s: Site, found: list[Word]) -> str:
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


def who_spends(s: Site, found: list[Word]) -> str | None:
    """筹集 (20万元) 慰问困难职工: nothing, where only a verb stands before what is done with the money."""
    return None if spent(s, found) else ""


def who_does(s: Site, found: list[Word]) -> str | None:
    """市总工会 (20万元) 慰问困难职工, 该厂 有 (30人) 通过评定: nothing, where only who acts is named."""
    does = bool(s.behind_hedges) and s.behind_hedges[0].verb
    has = bool(s.left) and "existence" in s.left[-1].kinds and bool(s.rest) and not s.rest[0].breaks
    return None if (does or has) and only_actors(found) else ""


def each_gets(s: Site, found: list[Word]) -> str:
    """前 三名 选手 各 奖励 (5万元): what each of them gets."""
    return found[-1].text if len(found) > 1 and len(s.left) > 1 and s.left[-2].text in ("各", "每人") else ""


REWARDS = frozenset({"奖励", "补助", "补贴", "发放", "资助", "慰问", "给予", "奖", "补", "发"})


def prize_for(s: Site, found: list[Word]) -> str:
    """授予 先进 个人 五一劳动奖章 (20枚): the prize, of which there are so many, without who gets it."""
    if not found[-1].text.endswith(_PRIZES) or _GIVEN.isdisjoint([w.text for w in s.left]):
        return ""
    at = next((i for i in range(len(found) - 2, 0, -1) if _wins(found[i])), 0)
    return label(found[at + 1 :]) if 0 < at < len(found) - 2 else ""


def _wins(w: Word) -> bool:
    return w.noun and (w.text in WINNERS or w.ends("person"))


_PRIZES = ("奖杯", "奖状", "奖章", "奖牌", "锦旗", "称号", "先锋号", "奖", "荣誉", "荣誉证书")
_GIVEN = frozenset({"授予", "追授", "颁给", "授给", "奖给", "颁发", "获", "获得", "荣获", "获评", "表彰"})
WINNERS = ("集体", "单位", "个人", "班组", "企业", "车间", "团队", "项目", "工会", "家庭", "学校", "同志")


def each_gives(s: Site, found: list[Word]) -> str | None:
    """大家纷纷捐款，你 (100元)，他 (200元): nothing."""
    return None if all(w.text in "你我他她" for w in found) else ""


def moved(s: Site, found: list[Word]) -> str | None:
    """把 攒下 的 (100元钱) 投进 募捐箱: nothing, where what was done with the money is said behind it."""
    acts = s.left[-1].text == "的" and bool(s.behind_hedges) and s.behind_hedges[0].verb
    return None if acts and any(w.text in ("把", "将") for w in s.left) else ""


def own_record(s: Site, found: list[Word]) -> str:
    """产量 将 达到 历史 新高 (365万吨): whose record it is."""
    behind_time = s.left[0].text == "的" and s.kinds[-1:] == ("duration",)  # 价格 跌到 近|三年 的 低点
    head = [w for w in s.clause if w.letter != "#"] if behind_time else s.turn.head
    return label(thing_before(_without_record(head)))


def _without_record(head: list[Word]) -> list[Word]:
    """``head`` without the record that it ends in, and the words for how that was come to (再 创 历史 新高)."""
    at = len(head) - 1
    while at and (
        head[at - 1].text in _COMES_TO
        or head[at - 1].kinds & {"link", "adverb", "level", "up", "down"}
        or head[at - 1].letter in "DT"
        or head[at - 1].text.startswith(("历史", "同期", "有史"))
    ):
        at -= 1
    return head[:at] if at and head[at - 1].noun else []


_COMES_TO = frozenset(
    {
        "来",
        "以来",
        "近",
        "过去",
        "创",
        "创下",
        "创造",
        "再创",
        "刷新",
        "达到",
        "达",
        "攀升",
        "升至",
        "到",
        "了",
        "的",
        "最好",
    }
)


def where_counted(s: Site, found: list[Word]) -> str:
    """驿站 在 5个|县城 建了 (43座): what there is so much of, where the number before counts where."""
    if s.seen[-1].step != "counted" or label(found) != s.last:
        return ""
    at = next((i for i in range(len(s.clause) - 1, 0, -1) if s.clause[i].text == "在"), 0)
    about = subject_in(s.clause[:at]) if at else []
    if not about and s.mention.kind == "measure" and s.last.endswith(_STATIONS):
        return next((x.item for x in s.told("measure")), "")  # 平均 降雨 90毫米，石桥 等 3个|镇 超过 (100毫米)
    return label(about) if about and not (about[-1].ends("org_tail") or "actor" in about[-1].kinds) else ""


_STATIONS = ("站", "站点", "测站", "镇", "乡", "乡镇", "街道", "镇办", "镇街", "县", "市", "区", "村", "水库", "地区")


def once_more(s: Site, found: list[Word]) -> str | None:
    """较年初新增 (210亿元); 其中 甲厂 (20万元): the item of the number before, of which this says when, how or who."""
    if not s.last:
        return ""
    said = label(found)
    if found[0].text[0] == "第" and said[-1] in "天日":  # 首日…，第二日 22万人次
        return s.last
    if s.near and said == "超计划" and s.kinds[-1] == s.mention.kind:
        return s.level or None
    if s.near and said in ("新增", "净增"):
        return _grown(s) or s.level or None
    if s.near and s.kinds[-1] == s.mention.kind and "actor" in found[-1].kinds and only_actors(found):
        return s.level or None  # 共捐款60万元，其中甲厂20万元、乙厂10万元
    return s.last if _AT_MOST.fullmatch(said) and s.same_unit else ""  # 现有湖羊760头，最多的时候达到1200头


_AT_MOST = rx.compile(
    "最[多高忙少低旺盛好](?:峰|峰期)?的?(?:时候?|时期|时段|一[年月天季])|(?:用工|产销|农忙|最)?(?:高峰|旺季|淡季|忙)[期时]?|平[时日]"
)


def _grown(s: Site) -> str:
    """会员 年度 新增 (2万人): what was added, where a time stands between it and its verb."""
    head = s.turn.head
    own = head[:-1]
    while own and own[-1].kinds & {"adverb", "time", "inner"} and not own[-1].ends("person"):
        own = own[:-1]
    return label([*thing_before(own), head[-1]]) if len(own) < len(head) - 1 and own and own[-1].noun else ""


def sold(s: Site, found: list[Word]) -> str | None:
    """一斤 苹果 能 卖 (8元): what is sold, or was told of before."""
    return _sold(s) or s.level or label(found) or None


def _sold(s: Site) -> str:
    """一斤 苹果 能 卖 (8元): what is sold, without for how much of it and whether it can be."""
    own = [w for w in s.turn.head[:-1] if not (w.letter in "MT" or "time" in w.kinds or w.text in _ABLE)]
    own = own[: next((i for i, w in enumerate(own) if i and w.text in _JUST), len(own))]  # 樱桃 刚 上市 就 卖
    sold = thing_before(without_adverbs(own)) if own else []
    return label([w for w in sold if w.letter != "M" and w.text not in ("能", "可")])


_JUST = frozenset({"刚", "刚刚", "才", "一"})
_ABLE = frozenset({"能", "可", "能够", "可以"})


def closes(s: Site, found: list[Word]) -> str:
    """指数 有所 回升，报收 于 (7580点): what was told before, or the subject of the clause before."""
    return s.level or label(subject_in(s.before))


def of_the_same(s: Site, found: list[Word]) -> str | None:
    """由均值8次减少到近5年 均值 (3次): what was told before."""
    return (s.near and s.level) or s.carried or label(found) or None


def money_for(s: Site, found: list[Word]) -> str:
    """借 (500元钱): the money, by its verb."""
    return found[0].text + "钱" if s.said.endswith("钱") and len(found[0].text) == 1 else ""


def only_when(s: Site, found: list[Word]) -> str | None:
    """早高峰 有 (3万人) 乘坐 地铁: nothing."""
    return None if all("time" in w.kinds for w in found) else ""


def only_where(s: Site, found: list[Word]) -> str | None:
    """甲县 (5家): nothing, where only a place or what is done is said; but 立项 180项，完成 (165项) has such verbs."""
    if not (only_places(found) or (len(found) == 1 and found[0].letter == "V" and "light" in found[0].kinds)):
        return ""
    alike = s.near and s.kinds[-1] == "count" and s.turn.head == found and is_verb(s.last)
    return (alike and label(found)) or None

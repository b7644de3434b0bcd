"""Words that stand before a noun and say what it is like, when it is for or who takes part in it; what parts them."""

from __future__ import annotations

from collections.abc import Sequence

from unionstats.link.items.phrases.phrases import NEGATIONS, only_acts, strip_left
from unionstats.link.items.phrases.subjects import subject_start
from unionstats.link.items.phrases.words import JOINS, QUOTES, Word

SEASONS = frozenset(
    {
        "春季",
        "夏季",
        "秋季",
        "冬季",
        "冬春",
        "夏秋",
        "暑期",
        "暑假",
        "寒假",
        "春节",
        "新春",
        "新年",
        "元旦",
        "元宵",
        "元宵节",
    }
    | {"此前", "先前", "早前", "原先"}
    | {"端午", "端午节", "中秋", "中秋节", "国庆", "国庆节", "重阳", "重阳节", "年终", "周末"}
)
# What things have that differ in it.
PROPERTIES = frozenset(
    {
        "性质",
        "类型",
        "类别",
        "形式",
        "形态",
        "规模",
        "特色",
        "特点",
        "风格",
        "档次",
        "规格",
        "门类",
        "等级",
        "层次",
        "级别",
        "用途",
    }
)
# What clauses before 的 end in: 职工 满意 的 食堂, 有关 部门 参加 的 会议.
FELT = frozenset({"满意", "欢迎", "喜爱", "喜欢", "期盼", "信赖", "关注", "关心", "需要", "相间"})
TAKING_PART = frozenset({"参加", "参与", "主导", "主办", "承办", "牵头", "联办"})
_QUALITIES = frozenset(
    {
        "免费",
        "全免费",
        "流动",
        "移动",
        "全天候",
        "常设",
        "有偿",
        "无偿",
        "露天",
        "专用",
        "连片",
        "集中连片",
        "公用",
        "自用",
        "现代",
    }
    | {
        "定点",
        "限时",
        "实用",
        "闲置",
        "废弃",
        "在建",
        "在用",
        "独立",
        "封闭",
        "全封闭",
    }
)
_MEASURES = PROPERTIES | {
    "标准",
    "质量",
    "水平",
    "成本",
    "品质",
    "强度",
    "密度",
    "精度",
    "难度",
    "风险",
    "收入",
    "能耗",
}


def is_quality(w: Word) -> bool:
    """Whether a word that the dictionary has as noun or verb says before 的 what things are like (免费, 公益性)."""
    if len(w.text) < 3:
        return w.text in _QUALITIES
    return w.text in _QUALITIES or w.text[-1] == "性" or (w.text[0] in "高低" and w.text[1:] in _MEASURES)


def shares_noun(w: Word) -> bool:
    """Whether a word that is no noun may share the noun behind 和 (确诊 和 疑似病例, 国有 及 国有控股企业)."""
    return w.ends("event") or w.text == "欠薪" or (w.letter == "A" and w.kinds.isdisjoint({"adverb", "place"}))


def opens_clause(ws: Sequence[Word], i: int) -> bool:
    """Whether the noun ``ws[i]`` before a date opens the clause, behind its place at most: (全国) 水泥 上半年 产量."""
    return i == 0 or ws[i - 1].breaks or bool(ws[i - 1].kinds & {"place", "conjunction"}) or ws[i - 1].tag == "ns"


def told_of_another(ws: Sequence[Word]) -> bool:
    """Whether ``ws`` end in a verb with its object, so that 、 parts two clauses: 签订 好 集体合同、签订率 (100%)."""
    if len(ws) > 2 and ws[-1].letter == "V" and ws[-2].noun and ws[-3].noun and not ws[-1].kinds:
        return True  # 奖杯 黄铜 铸造、含铜量 (60%)
    if not ws or ws[-1].letter != "N" or ws[-1].ends("attribute"):
        return False
    w = next((w for w in reversed(ws[-_OBJECT:-1]) if w.letter not in "NAG"), None)
    return w is not None and (w.letter == "V" or w.text in ("好", "了")) and not w.kinds & {"inside", "event"}


_OBJECT = 5  # words


_CURRENCIES = (
    "元",
    "镑",
    "币",
    "圆",
    "盾",
    "法郎",
    "卢布",
    "比索",
    "卢比",
    "克朗",
    "兰特",
    "雷亚尔",
    "里拉",
    "泰铢",
    "马克",
    "先令",
    "奈拉",
    "坚戈",
)


def is_rate(ws: Sequence[Word]) -> bool:
    """Whether three words are two currencies and what weighs one against the other: 人民币 对 美元汇率."""
    first, against, other = ws
    if against.text not in ("对", "兑") or not first.text.endswith(_CURRENCIES):
        return False
    return other.text.removesuffix("汇率").endswith(_CURRENCIES)


def participants(ws: Sequence[Word]) -> list[Word]:
    """The sort of persons or bodies that ``ws`` end in, no name: 农村 (参加 养老保险 人数)."""
    i = len(ws)
    while i and len(ws) - i < _SORT and ws[i - 1].letter in "NA":
        w = ws[i - 1]
        if (
            w.tag in ("ns", "nt", "nr")
            or w.kinds & {"actor", "place", "time", "adverb"}
            or w.text[-1] in "省市县区乡镇会"
        ):
            break
        i -= 1
    return list(ws[i:])


_SORT = 3  # words


# How the names of stations, bodies and courses end, which a verb before may belong to.
FACILITIES = (
    *("场所", "站", "点", "室", "中心", "基地", "平台", "设施", "屋", "家园", "窗口", "热线", "公寓", "食堂", "学校"),
    *("班", "队", "队伍", "组", "团", "专班", "车间", "网点", "机构", "馆", "院", "园", "园区", "市场", "岗", "会"),
)


def is_inside(w: Word, before: Word, after: Word) -> bool:
    """Whether a verb between nouns is part of their name (权益 保护 合同, 粮食 烘干 中心) and not done by the first."""
    if not after.noun or "actor" in before.kinds or before.ends("org_tail"):
        return False
    if "purpose" in w.kinds and (before.letter in "NGA" or "inside" in before.kinds):
        return after.text.endswith(FACILITIES) or (after.ends("held") and not before.ends("person"))
    if "inside" in w.kinds and before.noun and not (before.ends("person") and after.ends("person")):
        return True
    if w.text in _FALLS_ILL and before.text[-1] in _ILLNESS and after.text in _CASES:  # 登革热 确诊 病例
        return True
    # 候鸟 迁徙 路线, 果蔬 代办 公司: what neither acts nor is acted on
    acts = before.ends("person") or before.tag[:2] in ("nr", "ns", "nt") or bool(before.kinds & {"place", "time"})
    names = after.letter == "N" and after.text.endswith(_NAMED_FOR) and before.letter == "N" and not acts
    return names and w.letter == "V" and len(w.text) == 2 and not w.kinds & GOVERNS


_FALLS_ILL, _CASES = frozenset({"确诊", "疑似", "感染", "死亡"}), frozenset({"病例", "患者", "病人"})
_ILLNESS = frozenset("炎热病症痘疹感癌毒乱疾核冠")
# What is called after what is done there, or with it, to the things named before the verb.
_NAMED_FOR = (
    "路线",
    "线路",
    "公司",
    "队伍",
    "中心",
    "基地",
    "平台",
    "场所",
    "设施",
    "车间",
    "机构",
    "集聚区",
    "示范区",
    "园区",
)
GOVERNS = frozenset({"light", "main", "cut", "existence", "link", "level", "up", "down", "share", "spent"})


def with_what_stays(ws: Sequence[Word], found: list[Word]) -> list[Word]:
    """``found``, which stands in ``ws``, with what stays: a negation or 被 (不 合格 发现率, 被 骗 金额), a partner."""
    if not found:
        return found
    i = len(ws) - len(found)
    while i > 0 and ws[i] is not found[0]:
        i -= 1
    if i > 1 and found[0].text in _TRADES:
        k = _partner(ws, i)
        return [ws[k + 1].with_text(ws[k].text + ws[k + 1].text), *ws[k + 2 : i], *found] if k < i else found
    due = found[-1].text.endswith(_DUE_TO)
    if due and i and found[0].text != "对" and ws[i - 1].text == "对":
        i, found = i - 1, list(ws[i - 1 :])  # 对|经济 增长 贡献率
    if due and found[0].text == "对":
        k = i  # 最终 消费 支出|对 经济 增长 的 贡献率
        while k and (ws[k - 1].letter in "NGA" or ws[k - 1].text in JOINS) and ws[k - 1].tag != "ns":
            k -= 1
        return [*ws[k:i], *found]
    suffered = (
        i > 0 and ws[i - 1].text == "被" and (found[0].verb or len(found[0].text) == 1) and found[-1].letter == "N"
    )
    if i <= 0 or not (suffered or ws[i - 1].text in NEGATIONS):
        return found
    alone = len(found) == 1 and not found[0].ends("attribute")
    if alone or not any(w.noun for w in found):  # 证照 不 齐全
        subject = strip_left(ws[subject_start(ws, i - 1) : i - 1])
        if subject and not only_acts(subject):
            return [*subject, ws[i - 1], *found]
    return [*ws[i - 2 if i > 1 and ws[i - 2].text in ("拒", "绝", "毫", "概") else i - 1 : i], *found]


_DUE_TO = ("贡献率", "贡献度", "贡献", "拉动率", "依存度", "依赖度", "支撑率")
_TRADES = frozenset({"贸易", "双边", "双边贸易", "货物贸易", "贸易额", "经贸", "进出口", "出口", "进口", "外贸"})
_WITH, _OF_PARTNER = frozenset("与和同跟"), frozenset("对自从向")
_WORLD = ("国", "国家", "地区", "经济体", "市场", "伙伴", "盟", "洲", "成员")
_PARTNERS = 9  # words


def _partner(ws: Sequence[Word], i: int) -> int:
    """Where the partner in the trade of ``ws[i:]`` begins: 与 东盟 贸易额, 对 美国 出口; ``i`` if there is none."""
    for k in range(i - 2, max(i - _PARTNERS, 0) - 1, -1):
        w, last = ws[k], ws[i - 1]
        if w.text in _OF_PARTNER or (w.text in _WITH and k and ws[i].text not in ("出口", "进口")):
            named = last.tag in ("ns", "nt") or "actor" in last.kinds or last.text.endswith(_WORLD)
            home = w.text in _WITH and last.tag == "ns" and last.text[-1] in "省市县州"
            return k if named and not home else i
        if w.letter not in "NGA" and w.text not in JOINS and w.text not in ("等", "的") and w.text not in QUOTES:
            break
    return i


BOUNDS = frozenset({"范围", "标准", "门槛", "额度", "期限", "年限", "上限", "下限", "比例", "时限", "周期"})


def turned_to(ws: Sequence[Word]) -> list[Word]:
    """将 设备 更新 范围 (从5种扩大至9种): all that something is done to, which ends in how far or how much."""
    k = next((k for k in range(len(ws) - 2, max(len(ws) - _TURNED, 0) - 1, -1) if ws[k].text in ("将", "把")), -1)
    own = strip_left(ws[k + 1 :]) if k >= 0 else []
    return own if own and own[0].letter in "NGA" else []


_TURNED = 9  # words


_PAIRED = ("比率", "比例", "比值", "之比", "差距", "差额", "差值", "距离", "关系", "缺口", "价差", "利差")


def relates(ws: Sequence[Word], i: int, *, linked: bool) -> bool:
    """Whether ``ws[i]`` is inside what modifies an indicator: 总费用 与 产值 的 比率, 车辆 通过 收费站 的 时间."""
    w = ws[i]
    linked = linked or ws[-1].text == "之比"  # 报名 人数 与 录取 人数 之比
    if not linked:  # 企业 与 居民 用电量
        first = w.text == "与" and i > 0 and ws[i - 1].letter == "N" and strip_left(ws[: i + 1])[:1] == [ws[i - 1]]
        return first and not ws[i - 1].kinds & {"actor", "place"} and not ws[i - 1].tag.startswith(("ns", "nt", "nr"))
    if w.text in ("与", "和", "同"):
        return i > 0 and (ws[i - 1].noun or ws[i - 1].text[0] == "最") and ws[-1].text.endswith(_PAIRED)
    return w.text == "通过" and i > 0 and ws[i - 1].letter == "N" and ws[i + 1].ends("head_noun")


# What opens those for whom something is done, and those who are made or helped to do it.
_BENEFIT = frozenset(
    {"为", "给", "帮", "替", "向", "帮助", "协助", "协同", "配合", "会同", "联合", "指导", "引导", "督促", "敦促"}
    | {"责令", "责成", "促使", "监督", "推动", "动员", "鼓励", "支持"}
)
_HELPED = 4  # words


def is_helped(ws: Sequence[Word], i: int) -> bool:
    """Whether ``ws[i]`` are those for whom the verb behind does something (为 企业 节约), or who do it (督促 企业)."""
    if not (ws[i].ends("person") or ws[i].ends("org_tail") or ws[i].text in ("企业", "部门", "单位")):
        return False
    k = i
    while k and i - k < _HELPED and ws[k - 1].letter in "NA" and ws[k - 1].text not in _BENEFIT:
        k -= 1
    return i == 0 or (k > 0 and ws[k - 1].text in _BENEFIT)

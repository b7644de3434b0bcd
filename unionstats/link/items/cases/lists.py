"""Lists: the members of a head that several numbers share, each with what is said once for all."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from unionstats import rx
from unionstats.link.items.phrases.phrases import NEGATIONS, from_mark, label, strip_left
from unionstats.link.items.phrases.verbs import WATERS
from unionstats.link.items.phrases.words import EACH, JOINS, TOWN_AND_COUNTRY, Word, tail_of


def coordinates(ws: Sequence[Word], count: int) -> list[str]:
    """``count`` labels out of a head with as many members: 国内订单、出口订单指数 → 国内订单指数, 出口订单指数.

    Empty where the head has another number of members, or where these only say where (长沙、株洲).
    """
    clause = from_mark(ws)
    if each := _with_each(clause, count):
        return each
    head = strip_left(clause)
    while len(head) > 1 and (
        head[-1].kinds & _IDLE or (head[-1].letter == "T" and "time" in head[-1].kinds) or head[-1].text[0] == "每"
    ):
        head = head[:-1]  # 公路、水路 客运量 今天 预计 分别 为, 汽油、柴油 价格 每吨 分别
    if count == 2 and (pair := _pair(head)):
        return pair
    members = _members(head, count)
    if not members or any(p[-1].tag == "ns" and p[-1].text not in WATERS for p in members[:-1]):
        return []
    own, tail = _tail(members[0], members[-1])
    lead = _lead(members[0], members[1])
    parts = [members[0], *([*lead, *p] for p in members[1:-1]), [*lead, *own]]
    labels = [label([*p, *tail]) for p in parts]
    return labels if all(labels) else []


_IDLE = frozenset({"adverb", "light"})


def parted_by_commas(before: list[Word], head: list[Word], count: int) -> list[str]:
    """食品制造业，酒、饮料制造业，汽车制造业 增加值 (分别增长): members that have 、 in their names."""
    rest, members = before, list[list[Word]]()
    while len(members) < count - 1 and len(rest) > 1 and rest[-1].text == "，":
        members.insert(0, from_mark(rest[:-1]))
        rest = rest[: len(rest) - 1 - len(members[0])]
    if len(members) < count - 1 or not head or not all(m and m[-1].noun for m in members):
        return []
    own, tail = _tail(members[0], head)
    alike = own and all(m[-1].text[-1] == own[-1].text[-1] and not any(w.letter in "#@" for w in m) for m in members)
    return [label([*m, *tail]) for m in (*members, own)] if alike else []


def apposed(clause: list[Word], head: list[Word], count: int) -> list[str]:
    """甲业、乙业、丙业 3个 行业 投资 (分别增长5%、6%、7%): each of those counted, with the property they share."""
    at = next((i for i, w in enumerate(clause) if w.letter == "#"), 0)
    if at < 3 or not head or clause[at + 1 : at + 1 + len(head)] != head:
        return []
    return coordinates([*clause[:at], *(head[-1:] if head[-1].ends("attribute") else head[1:])], count)


def _with_each(clause: list[Word], count: int) -> list[str]:
    """对 甲国、乙国 进出口 (分别增长): with each partner its own."""
    at = next((i for i, w in enumerate(clause[:3]) if w.text in _PARTNERED), -1)
    if at < 0 or not clause[-1].text.endswith(_TRADE) or not (members := _members(clause[at + 1 :], count)):
        return []
    partners = [*(p[-1].text for p in members[:-1]), members[-1][0].text]
    return [clause[at].text + partner + clause[-1].text for partner in partners]


_TRADE = ("进出口", "出口", "进口", "贸易", "贸易额", "进出口额", "出口额", "进口额")
_PARTNERED = frozenset("对向自从与同和")
# What stands against one another, so that the first of them may be told without what the last says for all.
_OPPOSED = (
    *("大中小微", "高中低", "初中高", "上中下", "早中晚", "老中青", "东中西", "东西南北", "春夏秋冬", "特一二三四五"),
    *("甲乙丙丁", "汽柴", "男女", "城乡", "客货", "进出", "内外", "轻重", "猪牛羊鸡鸭鹅", "公私", "国省市县区州乡镇村"),
    "部省市县",
)
_LEVELS = rx.compile("[两二三四五]级")
_THREE_SECTORS = rx.compile(
    "第?(?P<which>[一二三](?:、?第?[一二三]){1,2}|三次)产业(?P<rest>[^，。；]{0,14}?)(?:同比|环比|均|也)?(?:分别|各)"
)


def by_halves(clause: list[Word], count: int) -> list[str]:
    """大、中、小型 企业 分别, 夏、秋粮 产量, 市、县 两级 工会: each member with what the last one says for all."""
    if sectors := _THREE_SECTORS.search("".join([w.text for w in clause])):
        which = [c for c in sectors["which"].replace("三次", "一二三") if c in "一二三"]
        return [f"第{c}产业{sectors['rest']}" for c in which] if len(which) == count else []
    joints = [i for i, w in enumerate(clause) if w.text in JOINS]
    if len(joints) != count - 1 or not joints or joints[0] < 1 or joints != list(range(joints[0], joints[-1] + 1, 2)):
        return []
    first, final = clause[joints[0] - 1].text, clause[joints[-1] + 1 :]
    of = first[0] if first[0] == "第" and len(first) > 1 else ""
    halves = [clause[i - 1].text.removeprefix("第").replace("国家", "国") for i in joints]
    final = final[: next((i for i, w in enumerate(final) if w.text in EACH), len(final))]
    while final and (final[-1].text[0] == "每" or final[-1].kinds & _IDLE):
        final.pop()
    said = label([w for i, w in enumerate(final) if not (i and _LEVELS.fullmatch(w.text))]).removeprefix("第")
    opposed = said and any(all(c in row for c in [*halves, said[0]]) for row in _OPPOSED)
    if not opposed or said[0] in halves:
        return []
    lead = label(strip_left(clause[: joints[0]])[:-1])
    whole = {"城": "城镇", "乡": "农村"} if {*halves, said[0]} == {*"城乡"} else {"国": "国家"}
    return [lead + of + whole.get(c, c) + said[1:] for c in [*halves, said[0]]]


# One word for two things of which each has its number (城乡居民 收入 分别为).
_PAIRS = {
    "城乡": ("城镇", "农村"),
    "男女": ("男", "女"),
    "进出口": ("进口", "出口"),
    "存贷款": ("存款", "贷款"),
    "供需": ("供给", "需求"),
    "产销": ("生产", "销售"),
    "收结案": ("收案", "结案"),
    "收支": ("收入", "支出"),
    "进出港": ("进港", "出港"),
}


def _pair(head: list[Word]) -> list[str]:
    """The two labels of a head in which one word is for two things."""
    said = label(head)
    word = next((word for word in _PAIRS if word in said), "") if all(w.text not in JOINS for w in head) else ""
    return [said.replace(word, one, 1) for one in _PAIRS[word]] if word else []


def _members(head: list[Word], count: int) -> list[list[Word]]:
    """The members of a list; where 、 alone (or the 和 that closes a list) gives the right number, those between."""
    joints = [i for i, w in enumerate(head) if w.text in JOINS]
    if len(joints) != count - 1:
        outer = [i for i in joints if head[i].text == "、"]
        last = [i for i in joints if head[i].text != "、" and (not outer or i > outer[-1])][-1:]
        joints = outer if len(outer) == count - 1 else outer + last
    if len(joints) != count - 1:
        return []
    members = [head[a + 1 : b] for a, b in pairwise([-1, *joints, len(head)])]
    return members if all(members) else []


def _tail(first: list[Word], final: list[Word]) -> tuple[list[Word], list[Word]]:
    """The last member's own words, and what follows all members (指数)."""
    if among := next((i for i, w in enumerate(final[:-1]) if i and w.text in _AMONG), 0):
        return final[:among], final[among:]  # 劳模、工匠 中 一线 职工 分别 占
    whole = first[-1].ends("attribute") or first[-1].text.isascii()  # 税收收入、农民 人均 纯收入; GDP、财政收入
    parts = ((i, w) for i, w in enumerate(final[:-1]) if i and w.text not in NEGATIONS)
    parts = ((i, w) for i, w in parts if not (whole and "average" in w.kinds))
    if adverb := next((i for i, w in parts if w.kinds & {"adverb", "light"}), 0):
        # 甲、乙 共 完成 产值
        return final[:adverb], [w for w in final[adverb:] if not w.kinds & {"adverb", "light"}]
    shared = tail_of(final[-1].text, "attribute")
    if len(final) == 1 and len(final[0].text) > len(shared) > 1 and first[-1].letter == "N" and not _is_where(first):
        if whole:
            return final, []
        word = final[0].text.removesuffix(shared)  # 鸡蛋、鲜菜 和 粮食价格: one word of the dictionary
        return [final[0].with_text(word)], [final[0].with_text(shared)]
    if len(first) == 1 and len(final) > 1 and {first[0].text, final[0].text} <= TOWN_AND_COUNTRY:
        return final[:1], final[1:]  # 城市、农村 低保 标准
    alike = first[-1].text[-1]  # 男职工、女职工 参训率; 采矿业、制造业 企业 占比
    if whole or (
        len(final) > 1 and final[-1].text[-1] == alike and final[-1].text not in _COMMON
    ):  # 产值、利税; 新增就业、失业 人员 再就业
        return final, []  # members that share nothing
    ends = (i for i, w in enumerate(final[:-1]) if w.text[-1] == alike and not (i and w.text in _COMMON))
    if (same := max((i for i in ends if len(final[i].text) > 1), default=-1)) >= 0:
        return final[: same + 1], final[same + 1 :]
    if of := next((i for i, w in enumerate(final) if w.text == "的" and i), 0):
        return final[:of], final[of:]
    n = len(final) - (len(final) > 1 and final[-1].ends("attribute"))  # 甲材料、乙制造、丙服装 产值
    while n > 1 and final[-1].text.endswith(_ROLLS) and final[n - 1].verb:
        n -= 1  # 养老、医疗保险 参保 人数
    own, tail = final[:n], final[n:]
    common = next((c for c in _COMMON if own[-1].text.endswith(c)), "")
    rest = own[-1].text.removesuffix(common)
    if common and not first[-1].text.endswith(_COMMON) and (rest or n > 1):  # 煤炭、电力工业 产值, 大豆、玉米 进口
        bare = [own[-1].with_text(rest)] if rest else []
        return [*own[:-1], *bare], [own[-1].with_text(common), *tail]
    return own, tail


_AMONG = frozenset({"中", "里", "当中"})
_ROLLS = ("人数", "户数", "人次", "率")


def _is_where(first: list[Word]) -> bool:
    return len(first) == 1 and (first[0].tag in ("ns", "nt") or bool(first[0].kinds & {"actor", "place"}))


# What belongs to all where it ends the last.
_COMMON = (
    *("产业", "行业", "工业", "领域", "企业", "项目", "工程", "地区", "园区", "保险", "类"),
    *("进出口", "出口", "进口", "销售", "运输", "供应", "生产", "种植", "养殖", "发电"),
)


def _lead(first: list[Word], second: list[Word]) -> list[Word]:
    """What stands before all members: 步行街 客流量、营业额; not what is done to them: 水稻 种植 面积、单产."""
    alike = len(second) == 1 and second[-1].ends("attribute") and first[-1].ends("attribute")
    alike = alike and not second[-1].text.endswith(first[-1].text)  # 新 订单 指数、生产指数
    if not alike or not first[-2:-1] or first[-2].text in NEGATIONS:  # 不 起诉率、不捕率
        return []
    lead = first[:-1]
    while len(lead) > 1 and lead[-1].verb:
        lead = lead[:-1]
    return lead

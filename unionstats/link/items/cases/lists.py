"""Lists: the members of a head that several numbers share, each with what is said once for all."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from unionstats import rx
from unionstats.link.items.phrases.before import thing_before
from unionstats.link.items.phrases.phrases import HOPES, from_mark, label, only_places, strip_left, without_break
from unionstats.link.items.phrases.verbs import WATERS, WAYS
from unionstats.link.items.phrases.words import APIECE, JOINS, Word, tail_of


def coordinates(ws: Sequence[Word], count: int) -> list[str]:
    """``count`` labels out of a head with as many members: 国内订单、出口订单指数 → 国内订单指数, 出口订单指数.

    Empty where the head has another number of members, or where these only say where (长沙、株洲).
    """
    head = from_mark(ws)
    if count == 2 and (ordinals := _ordinals(head)):
        return ordinals
    if count > 2 and any(w.text[0] == "第" for w in head) and (ordinals := _row_of_ordinals(head, count)):
        return ordinals
    led = next((i for i, w in enumerate(head[:3]) if w.text in _PARTNERED), -1)
    if led >= 0 and head[-1].text.endswith(_TRADE):  # 全省 对 东盟、欧盟 出口
        partners = head[led:]
        members = _members(partners, [i for i, w in enumerate(partners) if w.text in JOINS], count)
        if members and (each := _with_each(partners, members)):
            return each
    head = _behind_aim(strip_left(head))
    # 城镇居民、农村居民 收入 分别 实现, 公路、水路 客运量 今天 预计 分别 为
    while len(head) > 1 and (
        head[-1].kinds & {"adverb", "light"} or (head[-1].letter == "T" and "time" in head[-1].kinds)
    ):
        head.pop()
    if count == 2 and (pair := _pair(head)):
        return pair
    members = _members(head, [i for i, w in enumerate(head) if w.text in JOINS], count)
    if not members:
        return []
    if any(p[-1].tag == "ns" and p[-1].text not in WATERS for p in members[:-1]):
        return _with_each(from_mark(ws), members)
    to = next((i for i, w in enumerate(members[-1]) if w.text == "对"), 0)
    if to and "的" in [w.text for w in members[-1][to:]]:  # 消费、投资、净出口|对 增长 的 贡献率
        return [label([*p, *members[-1][to:]]) for p in (*members[:-1], members[-1][:to])]
    own, tail = _tail(members[0], members[-1], count)
    lead = _lead(members[0], members[1])
    parts = [members[0], *([*lead, *p] for p in members[1:-1]), [*lead, *own]]
    labels = [_with_tail(p, tail) for p in parts]
    return labels if all(labels) else []


def _with_each(head: list[Word], members: list[list[Word]]) -> list[str]:
    """对 甲国、乙国 进出口 (分别增长): with each partner its own; empty where the places only say where."""
    if members[0][0].text in _PARTNERED:
        members = [members[0][1:], *members[1:]]
    at = next((i for i, w in enumerate(head) if members[0] and w is members[0][0]), 0)
    if not at or head[at - 1].text not in _PARTNERED or any(len(p) > 1 for p in members[:-1]) or len(members[-1]) < 2:
        return []
    trade = label(members[-1][-1:] if members[-1][1].text == "等" else members[-1][1:])
    return [head[at - 1].text + p[0].text + trade for p in members] if trade else []


_PARTNERED = frozenset("对向自从与同和")


_HALVES = rx.compile(
    "(?P<of>第?)(?P<members>[一二三四五大中小微高低上下东西南北](?:(?:、|[和及与])[一二三四五大中小微高低上下东西南北]){1,4})"
    "(?P<rest>(?:型|产业|等|级|档|类)[一-鿿]{0,12}?)(?:同比|环比|均|也)?分别"
)


def by_halves(clause: str, count: int) -> list[str]:
    """大、中、小型 企业 分别, 第一、二、三产业 用工 分别: each member with what the last one says for all."""
    m = _HALVES.search(clause) if "分别" in clause and "、" in clause else None
    members = [c for c in m["members"] if c not in "、和及与"] if m else []
    return [m["of"] + c + m["rest"] for c in members] if m and len(members) == count else []


_AGE = r"\d{1,3}(?:[-—–~～至到]\d{1,3})?周?岁(?:及?以[上下])?"
_AGES = rx.compile(
    rf"(?P<ages>(?:{_AGE}(?:[、和与]|以及|及(?!以)))+{_AGE})的?(?P<who>[一-龥]{{2,10}}?)(?:分别|各)[占达有为]?$"
)
_ONE_AGE = rx.compile(_AGE)


def by_ages(before: str, count: int) -> list[str]:
    """0-17岁、18-59岁、60岁及以上 人口 分别为 (3万人、2万人和1万人): each age with what they all are."""
    m = _AGES.search(before)
    ages = _ONE_AGE.findall(m["ages"]) if m else []
    return [age + m["who"] for age in ages] if m and len(ages) == count else []


def parted_by_commas(before: list[Word], head: list[Word], count: int) -> list[str]:
    """食品制造业，酒、饮料制造业，汽车制造业 增加值 (分别增长): members that have 、 in their names."""
    rest, members = before, list[list[Word]]()
    while len(members) < count - 1 and len(rest) > 1 and rest[-1].text == "，":
        clause = from_mark(rest[:-1])
        members.insert(0, clause)
        rest = rest[: len(rest) - 1 - len(clause)]
    if len(members) < count - 1 or not head or not all(m and m[-1].noun for m in members):
        return []
    own, tail = _tail(members[0], head, count)
    alike = own and all(m[-1].text[-1] == own[-1].text[-1] and not any(w.letter in "#@" for w in m) for m in members)
    return [label([*m, *tail]) for m in (*members, own)] if alike and all(members) else []


def of_property(clause: list[Word], count: int) -> list[str]:
    """煤炭开采业、矿山采选业的 病例数 较多，分别为: the property that the clause before is about, of each it names."""
    at = next((i for i in range(len(clause) - 1, 0, -1) if clause[i].ends("attribute")), 0)
    if not at or any(w.verb and w.letter != "G" and w.kinds for w in clause[at + 1 :]):
        return []
    return coordinates(clause[: at + 1], count) or [label(thing_before(clause[: at + 1]))] * count


def partners_before(before: list[Word], count: int) -> list[str]:
    """对 甲国、乙国 进出口 均 增长，(分别增长5%、4%): with each partner that the clause before names."""
    clause = from_mark(without_break(before))
    at = next((i for i, w in enumerate(clause) if w.text.endswith(_TRADE)), 0)
    return coordinates(clause[: at + 1], count) if at and clause[0].text in _PARTNERED else []


_TRADE = ("进出口", "出口", "进口", "贸易", "贸易额", "出口额", "进口额", "出口值", "进口值")


def members_before(before: list[Word], count: int) -> list[str]:
    """种植 小麦、玉米，(面积分别为3万亩、2万亩): the ``count`` things that the clause before lists at its end."""
    clause = from_mark(without_break(before))
    first = next((i for i, w in enumerate(clause) if w.text == "、"), 0)
    at = max((i + 1 for i, w in enumerate(clause[:first]) if w.letter in "VPDCU" or w.kinds), default=0)
    return coordinates(clause[at:], count) if 0 < at < first else []


def property_before(before: list[Word], own: list[Word]) -> str:
    """教师 合格率，小学、初中 (分别达到97%、94%): the property alone before the list ``own`` of whose it is."""
    clause = without_break(before)
    alone = bool(clause) and clause[-1].ends("attribute") and len(before) == len(clause) + 1
    return clause[-1].text if alone and own and not own[-1].ends("attribute") else ""


def of_each(before: list[Word], head: list[Word]) -> bool:
    """对甲国、乙国 贸易居前，进出口值分别为9亿元、3亿元: whether two places share what else were a pair."""
    if any(w.text in JOINS for w in head):
        return False
    clause = from_mark(without_break(before))
    joints = [i for i, w in enumerate(clause) if w.text in JOINS and 0 < i < len(clause) - 1]
    return (
        len(joints) == 1
        and only_places(clause[joints[0] - 1 : joints[0]])
        and only_places(clause[joints[0] + 1 : joints[0] + 2])
    )


def _behind_aim(head: list[Word]) -> list[Word]:
    """公司 力争 今年 产值、利润 (分别为), 努力 实现 产值、利润: what is aimed at, without the verbs."""
    first = next((i for i, w in enumerate(head) if w.text in JOINS), 0)
    at = next((i + 1 for i in range(first - 2, -1, -1) if head[i].text in HOPES or head[i].text in _COMES_ABOUT), 0)
    return strip_left(head[at:]) if at else head


_COMES_ABOUT = frozenset({"实现", "完成", "取得", "达成"})


def _with_tail(own: list[Word], tail: list[Word]) -> str:
    """城镇居民、农村 居民收入: a member with what follows all, without what it ends in itself."""
    whole, said, shared = label([*own, *tail]), label(own), label(tail)
    echo = len(shared) > 2 and said.endswith(shared[:2]) and whole == said + shared
    return said + shared[2:] if echo else whole


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
_COMMON = ("产业", "行业", "工业", "领域", "企业", "项目", "工程", "地区", "园区", "保险", "类")

_ROLLS = ("人数", "户数", "人次", "率")


def _pair(head: list[Word]) -> list[str]:
    """The two labels of a head whose first words are one word for two things; empty if another list stands there."""
    if not head or any(w.text in JOINS for w in head):
        return []
    said = label(head)
    both = next((pair for word, pair in _PAIRS.items() if word in said), None)
    if not both:
        return []
    word = next(word for word in _PAIRS if word in said)
    return [said.replace(word, one, 1) for one in both]


def _ordinals(head: list[Word]) -> list[str]:
    """第二、第三产业 占比: the noun stands with the second only."""
    at = next((i for i, w in enumerate(head[:-2]) if w.text[0] == "第" and head[i + 1].text in JOINS), -1)
    head = head[at:] if at >= 0 else []
    if not head or head[2].text[0] != "第":
        return []
    if len(head[0].text) != 2 or len(head[2].text) < 3:
        return []
    return [label([head[2].with_text(head[0].text + head[2].text[2:]), *head[3:]]), label(head[2:])]


_ROW = rx.compile(r"第([一二三四五六七八九十](?:[、和及]第?[一二三四五六七八九十])+)([一-鿿]+)$")


def _row_of_ordinals(head: list[Word], count: int) -> list[str]:
    """第一、二、三产业 增加值: the noun stands with the last, 第 perhaps with the first only."""
    m = _ROW.search("".join(w.text for w in head if not w.kinds & {"adverb", "light"}))
    each = [c for c in m[1] if c not in "、和及第"] if m else []
    return [f"第{c}{m[2]}" for c in each] if m and len(each) == count else []


def _members(head: list[Word], joints: list[int], count: int) -> list[list[Word]]:
    """The members between ``joints``; where 、 alone (or the 和 that closes a list) gives the right number, those."""
    if len(joints) != count - 1:
        outer = [i for i in joints if head[i].text == "、"]
        last = [i for i in joints if head[i].text != "、" and (not outer or i > outer[-1])][-1:]
        joints = outer if len(outer) == count - 1 else outer + last
    if len(joints) != count - 1:
        return []
    members = [head[a + 1 : b] for a, b in pairwise([-1, *joints, len(head)])]
    return members if all(members) else []


_TOWN_AND_COUNTRY = frozenset({"城市", "农村", "城镇", "乡村", "城区", "郊区"})


def _tail(first: list[Word], final: list[Word], count: int) -> tuple[list[Word], list[Word]]:
    """The last member's own words, and what follows all members (指数; 等新产品 产量 gives 产量)."""
    for part in _PARTS:
        if found := part(first, final, count):
            return found
    at = next((i for i, w in enumerate(final) if w.text == "的" and i), 1)
    return final[:at], final[at:]


_Parts = tuple[list[Word], list[Word]] | None


def _of_one_character(first: list[Word], final: list[Word], count: int) -> _Parts:
    """轻、重工业 占比."""
    if len(first) > 1 or first[0].letter != "A" or len(first[0].text) > 1 or len(final[0].text) < 2:
        return None
    own, rest = final[0].text[0], final[0].text[1:]
    return [final[0].with_text(own)], [final[0].with_text(rest), *final[1:]]


def _before_apiece(first: list[Word], final: list[Word], count: int) -> _Parts:
    """公路、水路 分别 发送 旅客."""
    at = next((i for i, w in enumerate(final[:-1]) if i and w.text in APIECE), 0)
    return (final[:at], [x for x in final[at:] if not x.kinds & {"adverb", "light"}]) if at else None


def _before_sum(first: list[Word], final: list[Word], count: int) -> _Parts:
    """猪肉、禽肉 两大 品种 产量."""
    at = next((i for i, w in enumerate(final[:-1]) if i and _sums(w, final[i + 1], count)), 0)
    return (final[:at], final[-1:] if final[-1].ends("attribute") else []) if at else None


def _of_a_pair(first: list[Word], final: list[Word], count: int) -> _Parts:
    """城市、农村 低保 标准; 内河、沿海 货运量; 公路、水路 旅客 发送量."""
    town = len(first) == 1 and len(final) > 1 and {first[0].text, final[0].text} <= _TOWN_AND_COUNTRY
    last, begins = first[-1].text, final[0].text
    ways = (last in WATERS and begins in WATERS) or (last in WAYS and begins in WAYS)
    return (final[:1], final[1:]) if town or ways else None


def _of_goods(first: list[Word], final: list[Word], count: int) -> _Parts:
    """纺织品 和 服装 出口."""
    return _flow(first, final) if final[-1].text.endswith(_FLOWS) else None


def _of_a_side(first: list[Word], final: list[Word], count: int) -> _Parts:
    """西、东 通道 日均 运量."""
    side = len(first[-1].text) == 1 and len(final) > 2 and (len(first) == 1 or first[-1].letter == "F")
    return (final[:1], final[1:]) if side else None


def _before_mark(first: list[Word], final: list[Word], count: int) -> _Parts:
    """甲、乙 等 新产品 产量; 甲、乙 共 完成 产值: what 等 or an adverb parts."""
    for i, w in enumerate(final):
        if i and w.text == "等":
            return final[:i], final[-1:] if final[-1].ends("attribute") else []
        if i and (w.kinds & {"adverb", "light"}) and i + 1 < len(final):
            return final[:i], [x for x in final[i:] if not x.kinds & {"adverb", "light"}]
    return None


def _alone(first: list[Word], final: list[Word], count: int) -> _Parts:
    """主任、经理; 危害安全犯罪、妨害秩序犯罪: members that share nothing."""
    persons = first[-1].ends("person") and (final[-1].text in _OFFICES or final[-1].ends("person"))
    alike = len(final) > 1 and final[-1].text.endswith(first[-1].text)
    return (final, []) if persons or first[-1].ends("attribute") or alike else None


def _begun_alike(first: list[Word], final: list[Word], count: int) -> _Parts:
    """贿赂 犯罪、破坏秩序 犯罪案件."""
    shared = final[-1].text.removeprefix(first[-1].text)
    return ([*final[:-1], first[-1]], [final[-1].with_text(shared)]) if shared != final[-1].text else None


def _ended_alike(first: list[Word], final: list[Word], count: int) -> _Parts:
    """男职工、女职工 参训率; 高新技术产业、新兴产业 增加值; 采矿业、专业 技术服务业 投资."""
    alike = first[-1].text[-1]
    ends = (i for i, w in enumerate(final[:-1]) if w.text[-1] == alike and not (i and w.text in _COMMON))
    same = max((i for i in ends if len(final[i].text) > 1 or (i and alike == "类")), default=-1)
    return (final[: same + 1], final[same + 1 :]) if same >= 0 else None


def _of_their_own(first: list[Word], final: list[Word], count: int) -> _Parts:
    """商贸企业 和 总 销售额, 签约 项目 和 签约 总金额."""
    apart = final[:-1]
    if apart and first[-1].letter == "N" and all(w.letter in "VAD" for w in apart) and final[-1].ends("attribute"):
        return final, []
    return None


def _is_where(first: list[Word]) -> bool:
    return len(first) == 1 and (first[0].tag in ("ns", "nt") or bool(first[0].kinds & {"actor", "place"}))


def _of_several(first: list[Word], final: list[Word], count: int) -> _Parts:
    """甲材料、乙制造、丙服装 产值; 甲、乙、电子信息 产业: the properties, or the common noun, at the end."""
    if len(final) < 2 or len(first[-1].text) < 2 or _is_where(first) or any(w.text == "的" for w in final):
        return None
    n = 1
    joining = final[-1].text.endswith(_ROLLS)  # 医疗保险 参保 人数
    priced = final[-1].text.endswith("价格")  # 机票 和 维修费 价格
    while n < len(final) - 1 and ((final[-n - 1].ends("attribute") and not priced) or (joining and final[-n - 1].verb)):
        n += 1
    own, tail = final[:-n], final[-n:]
    if not tail[-1].ends("attribute"):
        if tail[-1].text in _COMMON and not first[-1].text.endswith(_COMMON):
            return own, tail
        own, tail = final, []
    # 中型、小型企业 利润: the dictionary has 小型企业 as one word
    common = next((c for c in _COMMON if own[-1].text.endswith(c) and not first[-1].text.endswith(_COMMON)), "")
    if common and len(own[-1].text) > len(common):
        bare = own[-1].with_text(own[-1].text.removesuffix(common))
        return [*own[:-1], bare], [own[-1].with_text(common), *tail]
    if common and len(own) > 1:
        return own[:-1], [own[-1], *tail]
    return (own, tail) if tail or final[-1].letter == "N" else None  # 水泥 和 平板 玻璃: no property of all


def _of_one_word(first: list[Word], final: list[Word], count: int) -> _Parts:
    """鸡蛋、鲜菜 和 粮食价格: the dictionary has 粮食价格 as one word."""
    ends = tail_of(final[-1].text, "attribute")
    if len(final) > 1 or first[-1].letter != "N" or not ends or len(final[0].text) <= len(ends) or _is_where(first):
        return None
    return [final[0].with_text(final[0].text.removesuffix(ends))], [final[0].with_text(ends)]


_PARTS = (
    *(_of_one_character, _before_apiece, _before_sum, _of_a_pair, _of_goods, _of_a_side, _before_mark, _alone),
    *(_begun_alike, _ended_alike, _of_their_own, _of_several, _of_one_word),
)
_OFFICES = frozenset({"主任", "经理", "总监", "秘书", "会计"})


def _sums(w: Word, after: Word, count: int) -> bool:
    """Whether a word sums up the ``count`` members of a list before it: 三大 (品种), 两 类 (产品)."""
    n = " 一二三四五六七八九十".find(w.text[0].replace("两", "二"))
    return n == count and (w.text[1:] or after.text[0]) in ("大", "类", "种", "大类")


# What is done with goods.
_FLOWS = (
    *("进出口", "出口", "进口", "内销", "外销", "销售", "零售", "批发", "消费", "供应", "收购", "采购", "交易", "运输"),
    *("生产", "加工", "种植", "养殖", "播种", "出栏", "存栏", "外运", "发运"),
)


def _flow(first: list[Word], final: list[Word]) -> tuple[list[Word], list[Word]]:
    """纺织品 和 服装 出口, 铁路、公路运输: what is done with all members, said with the last."""
    last = final[-1]
    flow = next(f for f in _FLOWS if last.text.endswith(f))
    goods = last.text.removesuffix(flow)
    own = [*final[:-1], last.with_text(goods)] if goods else final[:-1]
    alone = not first[-1].noun or first[-1].ends("attribute") or first[-1].text.endswith(_FLOWS)
    return (final, []) if alone or not own or not own[-1].noun else (own, [last.with_text(flow)])


def _lead(first: list[Word], second: list[Word]) -> list[Word]:
    """What stands before all members: 步行街 客流量、营业额."""
    if len(first) > 1 and first[-1].letter == "F" and len(second[0].text) == 1:  # 班列 西、中、东 通道
        return first[:-1]
    if len(first) > 1 and first[-1].ends("attribute") and len(second) == 1 and second[-1].ends("attribute"):
        lead = first[:-1]
        while lead and lead[-1].text in _OWN_KINDS:  # 公司 营业 总收入、利润总额
            lead = lead[:-1]
        return lead
    return []


_OWN_KINDS = frozenset({"营业", "主营", "主营业务", "经营", "销售"})  # of which kind the first alone is

"""Items that the clause of the number does not name in full, and which the words around it complete."""

from __future__ import annotations

from unionstats import rx
from unionstats.link.items.cases.predicates import predicate_after
from unionstats.link.items.cases.sites import Site
from unionstats.link.items.phrases.against import comparator
from unionstats.link.items.phrases.before import thing_before
from unionstats.link.items.phrases.phrases import from_mark, label, only_acts, only_places, strip_left, without_break
from unionstats.link.items.phrases.subjects import subject_in
from unionstats.link.items.phrases.words import IN_ALL, Word, tail_of, word_classes

_HIGHER = frozenset({"高于", "低于", "快于", "慢于", "高出", "优于", "超过", "超", "好于", "大于", "小于"})


def aimed_at(s: Site) -> str:
    """完成 50万人的 全年 目标任务: the goal of what the number before counted, where the clause names nothing else."""
    right = s.behind_hedges
    if right[0].text != "的" or any(
        not (w.letter in "CP" or w.kinds & _COMES_TO or w.text[:2] == "超额") for w in s.turn.head
    ):
        return ""
    k = next((k for k, w in enumerate(right[1:_AIM], 1) if w.text.endswith(_AIMS)), 0)
    end = k + 1 + (k + 1 < len(right) and right[k + 1].text.endswith(_AIMS))  # 目标 任务
    if not k or any(w.letter not in "NGVATM" for w in right[1:k]) or (end < len(right) and right[end].noun):
        return ""  # 3000万元的 计划 项目
    against = bool(s.left) and s.left[-1].text.endswith("于")  # 远高于 2% 的 目标
    same = not against and s.near and s.kinds[-1] == s.mention.kind and not s.level.endswith(_AIMS)
    return s.level + label(right[k:end]) if same and s.level else label(right[1:end])


_AIM = 6  # words
_AIMS = ("目标", "任务", "计划", "指标")
_COMES_TO = frozenset({"light", "link", "adverb"})


def of_the_compared(s: Site) -> str:
    """增幅高于全省3.2%的平均增幅: the number is what the other thing has."""
    right = s.behind_hedges
    compared = comparator(s.left)
    known = (right and 0 <= compared <= 1) or _ends_course(s)  # 票价49元，相较去年的52元有所下调
    if known and s.near and s.left and s.left[-1].text == "的" and not (right and right[0].noun):
        return s.level
    if s.mention.kind == "duration" or len(right) < 2 or right[0].text != "的":
        return ""
    if compared < 0 and not any(w.text in _HIGHER for w in s.left[-6:]):
        return ""
    if s.left[-1].text in _HIGHER and s.turn.head and s.turn.head[-1].ends("attribute"):
        return ""  # 利率 低于 3%的 贷款
    thing: list[Word] = []
    for w in right[1:9]:
        if w.letter not in "NGA" and "average" not in w.kinds:
            break
        thing.append(w)
        if w.ends("attribute"):
            return (s.level if thing[0].text == "水平" else "") or label(thing)
    return ""


def _ends_course(s: Site) -> bool:
    """从一审的28%上升至二审的61%: whether the number is where another one has gone to."""
    left = s.left
    goes = len(left) > 2 and left[0].kinds & {"up", "down", "level"}
    return bool(goes) and any(w.text in ("从", "由") for w in s.clause[: len(s.clause) - len(left)])


_CURRENCY = "(?:人民币|美元|欧元|英镑|日元|港元|港币|韩元|卢布|法郎|澳元|加元|泰铢|卢比|元|[一-鿿]{1,4}元)"
_EXCHANGED = r"(?:[可大]?约?合|[可大]?约?可?兑换?|[可大]?约?[折换]合?|约?等于|约?相当于|=|＝)(?:成|到|为|人民币)*约?"
_EXCHANGES = frozenset("合兑折换等当=＝")  # one of these is in whatever is such a word
_AT_RATE = rx.compile(rf"(?<![\d.])(?:1|一|100|百){_CURRENCY}{_EXCHANGED}$")
_ONE = rx.compile(rf"(?:1|一|100|百){_CURRENCY}")
_FOR = rx.compile(_EXCHANGED)


def exchange_rate(s: Site) -> str:
    """1美元约合154日元."""
    first = False
    if _ONE.fullmatch(s.said):
        behind = next((w for w in s.rest if w.letter == "#"), None)
        first = behind is not None and behind.text.endswith("元")
        first = first and _FOR.match("".join([w.text for w in s.rest[:4]])) is not None
    before = "".join([w.text for w in s.clause[-5:]])
    first = first or (not _EXCHANGES.isdisjoint(before) and _AT_RATE.search(before) is not None)
    return "汇率" if first or _is_quoted(s) else ""


def _is_quoted(s: Site) -> bool:
    """5000盾 兑 1美元: whether the number stands beside another, with the word for exchange between them."""
    rest, clause = s.rest[:2], s.clause[-2:]
    first = len(rest) > 1 and rest[0].text in _CHANGED and rest[1].letter == "#"
    return first or (len(clause) > 1 and clause[1].text in _CHANGED and clause[0].letter == "#")


_CHANGED = frozenset({"兑", "兑换"})


_TEMPERATURE = ("气温", "温度", "水温", "地温", "体温", "室温")
_TAKEN_OF = frozenset("内外面表感水厢室下")  # what that ends in of which the temperature is taken, and not of the air
_WARMS = ("降温", "升温", "增温", "回温", "温差")


def temperature(s: Site) -> str:
    """最低气温：山区3～5℃，平原6～8℃: the places of one list share what is said before it."""
    if any(w.ends("attribute") and w.text not in ("温差", "最高", "最低") for w in s.left):
        return ""  # 降温 幅度
    if turned := next((w.text for w in reversed(s.left) if w.text.endswith(_WARMS)), ""):
        return turned
    own = s.bare[-1].text if s.near and s.bare else ""
    if (
        own
        and all(w.letter in "NFA" for w in s.bare)
        and own[-1] in _TAKEN_OF
        and own[0] not in "境省市国城"
        and not only_places(s.bare)
    ):
        return s.named + "温度"  # 气温 39℃，路面 (61℃)
    ws = [*s.before, *s.clause]
    at = next((i for i in range(len(ws) - 1, -1, -1) if ws[i].text.endswith(_TEMPERATURE)), -1)
    return (label(thing_before(ws[: at + 1])) if at >= 0 else "") or "气温"


HEADS = {"户": "户数", "人": "人数", "口人": "人口"}


def household(s: Site) -> str:
    """5个村民小组320户1200人: households and people are counted beside their group, which is no item of theirs."""
    rest, head = [w for w in s.behind_hedges if w.text != "、"], s.turn.head
    last = s.seen[-1] if s.seen and s.kinds[-1] == "count" and s.seen[-1].step == "counted" else None
    if not last and not rest and len(head) == 1 and head[0].text in _VILLAGES:
        return each_household(head[0].text + "户数", s.mention.unit)
    if not last and not rest and head and head[-1].text.endswith(_SETTLED) and only_places(head):
        return each_household("户数", s.mention.unit)  # 石桥镇 老庄村 有 120户
    alone = all(w.text in IN_ALL or w.text in "有," for w in s.clause)  # 9个村民组，共 (426户)
    if s.seen and s.near and alone and not rest and _is_group(s.seen[-1].item):
        return (
            each_household(s.seen[-1].item, s.mention.unit) if s.seen[-1].step == "household" else HEADS[s.mention.unit]
        )
    if not rest and len(head) < 3 and s.turn.link in ("existence", "link", "") and s.named in _VILLAGE:
        return HEADS[s.mention.unit]  # 我们|村 有 300户
    if not last or last.item != label(strip_left(s.left)) or (rest and rest[0].letter not in "VGDP"):
        return ""
    beside = last.item and len(s.clause) > len(s.left)  # 培训 5次，培训 (300人) tells of this anew
    return label(predicate_after(rest)) or HEADS[s.mention.unit] if beside else ""


_SETTLED = ("村", "社区", "屯", "寨", "庄", "嘎查", "村民小组", "组")
_VILLAGE = frozenset({"村", "该村", "本村", "乡", "镇", "社区"})
_GROUPS = _VILLAGE | {"组", "户数", "乡镇", "社", "街道"}
_GROUP_ENDS = ("村", "民小组", "民组", "屯", "寨", "社", "生产队", "牧业队", "网格", "居委会", "社区", "小区", "嘎查")
_VILLAGES = frozenset({"全村", "全乡", "全镇", "全社区"})


def _is_group(item: str) -> bool:
    """辖 9个|村，2100户，8600人: whether households live in what was counted."""
    return item in _GROUPS or item.endswith(_GROUP_ENDS)


def each_household(item: str, unit: str) -> str:
    """320户1200人: the item of a number in such a list, where that of the first is ``item``."""
    first = next((head for head in HEADS.values() if item.endswith(head)), "")
    whole = item.removesuffix(first)
    return item if not first or unit not in HEADS else whole + (HEADS[unit] if unit == "户" else "人口")


_AS_SUBJECT = 8  # characters


def owned(s: Site, item: str) -> str:
    """物流业较快增长，进出口75亿元: a bare indicator with the subject of the clause before; ``item`` if it has none."""
    if item in _OUTPUTS and s.near and (crop := _CROP.fullmatch(s.last)):
        return crop[1] + item  # 小麦 播种面积 3万亩，总产 1万吨
    if item == "金额" or s.near or s.inside:
        return item
    kinds = word_classes(item.removeprefix("平均").removeprefix("年均"))
    if kinds.isdisjoint(_OWNED) or _is_told_who(s):
        return item
    subject, clause = subject_in(s.before), from_mark(without_break(s.before))
    if not clause or clause[0].letter == "P" or clause[0].text[0] == "据":  # 由于锂价下跌, 据初步统计
        return item
    if not subject or only_acts(subject) or any(w.letter not in "NGA的" for w in subject) or subject[-1].letter != "N":
        return item
    if subject[-1].text.endswith(_SAYS_NOTHING):
        return item
    said = label(strip_left(subject))
    said = said.removesuffix(tail_of(said, "attribute"))  # without the property that it speaks of (粮食 产量)
    return said + item if 1 < len(said) <= _AS_SUBJECT and not said.endswith(item) else item


_OUTPUTS = frozenset({"总产", "产量", "总产量", "年产量", "单产", "亩产", "平均亩产", "产值", "总产值", "年产值"})
_CROP = rx.compile(
    "((?!种植|播种|收获|养殖|推广|厂房|厂区|建筑|占地|用地|经营|营业|生产|加工)[一-龥]{2,8}?)"
    "(?:(?:种植|播种|收获|栽培|栽种|养殖|采收|收割|采摘|投产|挂果|在地)?总?面积|年?总?产量|总产|单产|平均亩产|亩产)"
)


def _is_told_who(s: Site) -> bool:
    """(水稻 好 卖，) 每个 农户 能 赚 3万元: whether the clause itself says who earns so much."""
    head = s.turn.head
    return bool(head) and "pays" in head[-1].kinds and any(w.letter == "R" or w.ends("person") for w in head[:-1])


_SAYS_NOTHING = ("记者", "发布会", "会议", "数据", "指标", "情况")
_OWNED = frozenset({"owned", "relative"})

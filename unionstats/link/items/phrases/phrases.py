"""Phrases as labels: their text, what opens a clause and is no part of them, and where they only say who or where."""

from __future__ import annotations

from collections.abc import Sequence

from unionstats import gazetteer, lexicon, rx
from unionstats.link.items.phrases.words import (
    BREAK,
    CLOSING,
    JOINS,
    OPENING,
    PLACE_ENDS,
    PRONOUNS,
    QUOTES,
    Word,
    is_verb,
    may_be_named,
    pos,
)

LONGEST = 24
_EDGES = "、，,：:·—" + "".join(c for c in map(chr, range(0x3001)) if c.isspace())
_BARE = JOINS | frozenset({"的", "地", "得", "了", "着", "过"})
# What turns a word into its contrary stays with it: 不 合格, 未 参保, 拒 不 支付.
NEGATIONS = frozenset({"不", "未", "非", "尚未", "从未", "未经", "拒不"})
_NAMING = rx.compile(r"[A-Za-z一-鿿]")
_POWERS = frozenset("中美欧日韩俄英法德印澳非朝越泰老")  # two of them name no place


_WHOLE = frozenset({"罢了", "不了", "得了", "为了", "除了", "明了"})
_POINTING = frozenset({word[0] for word in PRONOUNS} | {"该"})


def _points(word: str) -> bool:
    """Whether a word only points to who or what has been named: 他 (转捐给), 该桥 (全长)."""
    return word in PRONOUNS or (len(word) == len("该桥") and word[0] == "该")


def _without_of(ws: Sequence[Word]) -> list[str]:
    """完成 (500吨) 的 任务: the words without the numbers and the 的 behind them."""
    left = [w.mention >= 0 and w.letter != "%" for w in ws]
    return [w.text for i, w in enumerate(ws) if not (left[i] or (w.text == "的" and i and left[i - 1]))]


def label(ws: Sequence[Word], *, numbers: bool = False) -> str:
    """The text of ``ws`` without numbers (unless ``numbers``), edges and half quotes; empty if it holds no word."""
    kept = [w.text for w in ws if w.mention < 0 or numbers or w.letter == "%"]
    if len(kept) < len(ws):
        kept = _without_of(ws)
    while kept and kept[-1] in _BARE:
        kept.pop()
    while kept and (
        kept[0] in _BARE or (kept[0][0] in _POINTING and len(kept) > 1 and _points(kept[0]) and kept[1][0] != "家")
    ):
        del kept[0]
    if kept and kept[-1][-1] == "了" and len(kept[-1]) > 1 and kept[-1] not in _WHOLE:  # no dictionary has 焊了
        kept[-1] = kept[-1][:-1]
    if "了" in kept:  # 拨付 了 保障 资金
        kept = [text for text in kept if text != "了"]
    said = "".join(kept)
    if len(said) == len("受了伤") and said[1] == "了":
        said = said[0] + said[2]
    if said.isalpha() and "一" <= said[0] <= "鿿":  # most have no sign, no edge and no blank
        return said
    said = said.strip(_EDGES)
    if not _NAMING.search(said):
        return ""
    if not QUOTES.isdisjoint(said):
        for o, c in zip(OPENING, CLOSING, strict=True):
            if o != c and said.count(o) != said.count(c):
                said = said.replace(o, "").replace(c, "").removeprefix("的")
    return said.strip()


# What stands between the two ends of a way: 盐城 至 宜兴.
TO = frozenset({"至", "到", "—", "-", "－", "–"})
_OPENERS = frozenset({"time", "conjunction", "adverb"})
_OPENERS_OR_PLACES = _OPENERS | {"place"}


def _measures(w: Word) -> bool:
    """这 条 线路, 该 型 飞机: whether ``w`` is the measure word behind what points."""
    return w.letter == "Q" or w.text in _MODELS or (len(w.text) == 1 and w.text in lexicon.measure_words())


def strip_left(ws: Sequence[Word], *, keep_place: bool = False) -> list[Word]:
    """Without the times, places, actors, conjunctions and adverbs that open a clause."""
    i, size = 0, len(ws)
    if size > 1:
        i = _behind_actor(ws) or _behind_whole(ws)
        if not i and ws[0].text in OPENING and _goes_on(ws):
            i = 1  # 他说：“以前 工资 只有 (1500元)
    if not i and ws[:1] and (end := _ENDS_OF.get(ws[0].text)):
        # 作为 欧洲 大国 的 法国 出口, 包括 煤炭 在内 的 能源 产量
        i = next((k + 1 for k in range(1, len(ws) - 1) if ws[k].text == "的" and ws[k - 1].text.endswith(end)), 0)
    drop = _OPENERS if keep_place else _OPENERS_OR_PLACES
    while i < size and ws[i].opens:
        w = ws[i]
        last = i == size - 1
        if w.text in HOPES:
            i += 1
            continue
        if not last and (w.text in NEGATIONS or (w.text == "没有" and ws[i + 1].verb)):
            break
        if (
            w.tag == "ns"
            and i + 4 < len(ws)
            and ws[i + 1].text in TO
            and ws[i + 2].letter == "N"
            and ws[i + 3].text == "的"
        ):
            i += 4  # 盐城 至 宜兴 的 出行 时间
            continue
        one = not last and w.letter == "M" and len(w.text) == 2 and w.text[0] in "一两几" and w.text[1] not in _GRADES
        one = one or (w.letter == "M" and w.text[0] == "第" and w.text[-1] in "年天月周")  # 第三年 超过 10万元
        if one or w.letter == "@" or w.text in BREAK or w.text in JOINS or (w.text == "等" and not last):
            i += 1
        elif not last and ((w.text[0] in "这那" and w.tag not in _NAMED) or (w.letter == "R" and w.text[0] in "该此")):
            i += 2 if i + 2 < len(ws) and (_measures(ws[i + 1]) or _does(ws, i + 1)) else 1
            i += 2 * (i + 2 < len(ws) and ws[i].verb and ws[i + 1].text in ("中", "里"))  # 此次 调整 中|药品 价格
            i += _who_is_told(ws[i:])
        elif n := 0 if last else _doer(ws, i):
            i += n
        elif w.kinds & drop and not (last and w.noun and w.text[-2:] != "期间") and not _stays(ws, i):
            two = (w.letter == "R" and ws[i + 1].letter == "Q") if i + 2 < len(ws) else False
            i += 2 if two else _region(ws, i) or 1
        elif n := _each(ws, i) or (0 if keep_place else _places(ws, i) or _place_of(ws, i)):
            i += n
        elif (w.letter in "PCUDF" and "attribute" not in w.kinds and not _stays(ws, i)) or (
            not keep_place
            and w.tag == "ns"
            and not last
            and not _stays(ws, i)
            and ws[i + 1].text not in ("的", "、", "和", "与", "至", "—")
        ):
            ends = w.tag == "ns" and i + 2 < len(ws) and ws[i + 1].text in PLACE_ENDS  # 循化 县, 广州 方向
            i += 2 if ends else _region(ws, i) or 1
        else:
            break
    return list(ws[i:])


def _does(ws: Sequence[Word], i: int) -> bool:
    """该 大队 注汽, 这 家 公司 职工: whether a unit that is pointed at stands at ``i``, before what is told of it."""
    return "doer" in ws[i].kinds and ws[i + 1].letter in "NGV"


def _doer(ws: Sequence[Word], i: int) -> int:
    """How many words from ``ws[i]`` on only name the unit that did it: 车间|炼铁, 二 分厂|炼铁; 0 if none."""
    k = i + (ws[i].letter == "M" and len(ws[i].text) == 1)
    return k + 1 - i if k + 1 < len(ws) and "doer" in ws[k].kinds and is_done(ws[k + 1]) else 0


def is_done(w: Word) -> bool:
    """Whether a word is a verb, or one with its object, and none that is had (利润)."""
    return (w.verb or w.text == "产" or has_object(w)) and not w.kinds & _MEANT and w.text not in _TO_UNITS


def has_object(w: Word) -> bool:
    """炼铁, 发电: whether a word is a verb with its object."""
    if len(w.text) != len("炼铁") or w.letter not in "NGV" or w.kinds & _MEANT:
        return False
    return (is_verb(w.text[0]) or w.text[0] in "产纳架植") and pos(w.text[1])[:1] in ("n", "z")


# What is done to a unit, or is a figure of it: 电厂 建设, 公司 亏损.
_TO_UNITS = frozenset({"建设", "改造", "建造", "扩建", "新建", "搬迁", "整顿", "管理", "治理", "改革", "重组", "亏损"})
_MEANT = frozenset({"attribute", "head_noun", "person", "dimension"})


def _who_is_told(ws: Sequence[Word]) -> bool:
    """Whether ``ws``, behind 该 or 这家, begin with who did what the thing is told by: (该) 单位 登记 的 司机."""
    of = next((i for i, w in enumerate(ws[:_TOLD]) if w.text == "的"), 0)
    told = 1 < of < len(ws) - 1 and ws[1].letter == "V" and ws[-1].letter == "N"
    return told and (ws[0].ends("org_tail") or ws[0].text in _SITES)


_NAMED = ("ns", "nr", "nrt", "nz")  # 那曲 市
_MODELS = frozenset({"型", "款", "系列"})  # 该 型 飞机
_TOLD = 6  # words
_SITES = frozenset({"单位", "企业", "学校", "项目", "工程", "园区", "基地", "工地", "平台", "国家"})


def _region(ws: Sequence[Word], i: int) -> int:
    """How many words from the place ``ws[i]`` on name a region (长三角 地区), of which something is told; 0 if none."""
    if i + 2 >= len(ws) or ws[i + 1].text not in _REGIONS or not ("place" in ws[i].kinds or ws[i].tag in ("ns", "j")):
        return 0
    return 3 if i + 3 < len(ws) and ws[i + 2].text in _REGIONS else 2  # 成渝 地区 双城经济圈


def _place_of(ws: Sequence[Word], i: int) -> int:
    """How many words from ``ws[i]`` on name a place whose indicator stands behind 的 (甲市 的|小麦 价格); 0 if none."""
    if ws[i].tag != "ns" or not ws[-1].ends("attribute") or (i and ws[i - 1].text in _WITH_WHOM):
        return 0
    k = i + 1
    while k < len(ws) - 1 and (
        ws[k].tag == "ns"
        or ws[k].text in PLACE_ENDS
        or (ws[k].text in JOINS and ws[k + 1].place)
        or (len(ws[k].text) > 1 and ws[k].text[0] in _SO_MANY and ws[k].text[1] in (*PLACE_ENDS, "地"))
    ):
        k += 1  # 甲市、乙市 两地 的|参保率
    if k >= len(ws) - 1 or ws[k].text != "的" or not ws[k + 1].noun:
        return 0
    return 0 if k + 2 == len(ws) and "relative" in ws[-1].kinds else k + 1 - i  # 甲市 的 增速: of what, others told


def _places(ws: Sequence[Word], i: int) -> int:
    """How many words from ``ws[i]`` on list places of which something is told (甲市、乙市 查处量); 0 if none."""
    n = 0
    if i and ws[i - 1].text in _WITH_WHOM:
        return 0
    while i + n + 2 < len(ws) and ws[i + n].place and ws[i + n + 1].text in JOINS and ws[i + n + 2].place:
        n += 2
    end = i + n + 1
    if (
        n
        and end < len(ws)
        and len(so_many := ws[end].text) == 2
        and so_many[0] in _SO_MANY
        and so_many[1] in (*PLACE_ENDS, "地")
    ):
        end += 1  # 甲、乙 两市 进出口
    if not n or end == len(ws) or ws[end].place:
        return 0
    behind = ws[end]
    told = behind.letter in "NVGA" or (behind.letter == "D" and "compare" in behind.kinds)  # 甲市、乙市 同比 增幅
    return end - i if told and not (behind.kinds & {"light"} or behind.text in _BETWEEN) else 0


_WITH_WHOM = frozenset("对向自从与同和")  # each partner of trade has its own number
_SO_MANY = frozenset("两二三四五六七八九十")
_BETWEEN = frozenset({"两国", "关系", "边境", "双边"})


def _goes_on(ws: Sequence[Word]) -> bool:
    """Whether the quote that ``ws`` begin with goes on behind them."""
    mark = CLOSING[OPENING.index(ws[0].text)]
    return all(w.text != mark for w in ws[1:])


# 预计 某省 巩固率 能 实现目标
HOPES = frozenset({"预计", "力争", "争取", "确保", "有望", "估计", "预测", "努力"})
AREAS = frozenset({"地区", "区域", "地方"})
# What opens an aside on what is told of, and what such an aside ends in before its 的.
_ENDS_OF = {"作为": ("",), "包括": ("在内",), "包含": ("在内",), "连": ("在内",)}
_GRADES = frozenset("级等类线期流审")  # 一级 文物, but 一辆 列车
_EACH = frozenset("人名户位月年天日次家个项班期份")


def _each(ws: Sequence[Word], i: int) -> int:
    """How many words at ``i`` say for whom or how often (每名 助学金); 每股 收益 is an indicator of its own."""
    w = ws[i]
    if w.text[0] != "每":
        return 0
    n = 2 if w.text == "每" and i + 1 < len(ws) else 1
    said = "".join(x.text for x in ws[i : i + n])
    if len(said) != 2 or said[1] not in _EACH or i + n >= len(ws):
        return 0
    return 0 if "relative" in ws[i + n].kinds else n


_OF_UNIONS = ("经费", "会员", "干部")


def _behind_actor(ws: Sequence[Word]) -> int:
    """Where a label begins that does without the organization named in it: 下拨某省总工会 补助资金."""
    for i in range(len(ws) - 2, -1, -1):
        kinds = ws[i].kinds
        if kinds and "actor" in kinds:
            rest = ws[i + 1 :]
            if ws[i].text == "工会" and rest[0].text.startswith(_OF_UNIONS):
                return i  # 由 工会|经费支出, 工会|会员
            if rest[0].text in JOINS:  # 市总工会和部分企业工会 已 捐出
                last = max((k for k, w in enumerate(rest) if w.letter == "D"), default=-1)
                return i + 2 + last if 0 <= last < len(rest) - 1 else 0
            return i + 1 if any(w.noun or w.verb for w in rest) and len(label(rest)) > 1 else 0
    return 0


_WHOLES = frozenset({"全省", "全市", "全区", "全县", "全州", "全盟", "全旗", "全镇", "全乡"})


def _behind_whole(ws: Sequence[Word]) -> int:
    """Where a label begins behind a place named with its whole; the dictionary may call it a verb (安定 全区)."""
    n = len(ws)
    k = 1 if n > 2 and ws[1].text in _WHOLES else 2 if n > 3 and ws[2].text in _WHOLES else 0
    if not k:
        return 0
    return k + 1 if gazetteer.lookup("".join([w.text for w in ws[:k]]) + ws[k].text[1]) else 0


_GIVEN_TO, _GIVEN_WITHIN = frozenset("对向"), 6


def is_given(ws: Sequence[Word], i: int) -> bool:
    """对 实体经济 发放 的 贷款 余额: whether ``ws[i]`` opens those to whom something is done that modifies a noun."""
    if ws[i].text not in _GIVEN_TO:
        return False
    return any(ws[k].verb and ws[k + 1].text == "的" for k in range(i + 2, min(i + _GIVEN_WITHIN, len(ws) - 1)))


def is_among(ws: Sequence[Word], i: int) -> bool:
    """Whether ``ws[i]`` begins what says among whom the noun behind it counts: 在 孵 企业, 在 杭 高校."""
    if ws[i].text != "在" or i + 2 >= len(ws):
        return False
    where, thing = ws[i + 1], ws[i + 2]
    if len(where.text) > 1 or where.letter not in "NVG" or where.kinds & {"dimension", "main", "light", "link"}:
        return False
    return any(thing.ends(name) for name in _COUNTED_THERE)


_COUNTED_THERE = ("head_noun", "org_tail", "person")


def _stays(ws: Sequence[Word], i: int) -> bool:
    """Whether a word that mostly opens clauses is part of a name here: 人均 收入, 直接 经济损失, 光 电子器件."""
    w = ws[i]
    if i + 1 == len(ws):
        return False
    if is_among(ws, i):
        return True
    if w.tag == "ns" and len(w.text) == 2 and _POWERS.issuperset(w.text) and ws[i + 1].noun:  # 中欧 班列
        return True
    if w.letter == "F" and len(w.text) == 1 and ws[i + 1].text == "、":  # 西、中、东通道
        return True
    if is_given(ws, i) or (w.text == "全国" and ws[i + 1].text.startswith(_HONOURS)):
        return True
    if (w.tag == "ns" or w.text == "全国") and is_title(ws[i + 1 :]):
        return True
    if "scope" in w.kinds:
        return ws[i + 1].letter in "NGA"
    if "average" in w.kinds or (len(w.text) == 1 and w.letter in "NA" and ws[i + 1].noun):
        return True
    if w.text == "连续" or (w.text == "计划" and ws[i + 1].text[0] == "新"):  # 连续 (4个月) 出口 规模, 计划 新开工
        return False
    return (
        "adverb" in w.kinds and len(w.text) > 1 and ws[i + 1].noun and w.tag in ("a", "ad", "b", "n", "vn", "z", "an")
    )


# 全国 劳动模范: a title, not where
_HONOURS = (
    "劳动模范",
    "劳模",
    "优秀",
    "先进",
    "模范",
    "技术能手",
    "五一",
    "三八",
    "工人先锋号",
    "道德模范",
    "最美",
    "文明",
)


TITLES = (
    *("劳模", "模范", "工作者", "能手", "工匠", "技师", "标兵", "先锋号", "奖", "奖章", "奖状", "获得者", "称号"),
    *("工作室", "示范点", "示范岗", "示范单位", "集体"),
)
_TITLE = 5  # words


def is_title(ws: Sequence[Word]) -> bool:
    """Whether ``ws`` are an honour, called after who gives it or where: (铁道部) 劳动模范, (全国) 创新 工作室."""
    named = 0 < len(ws) <= _TITLE and ws[-1].text.endswith(TITLES)
    return named and all((w.letter in "NGA" or "inside" in w.kinds) and not w.breaks for w in ws)


def opening(ws: Sequence[Word], i: int) -> int:
    """The index of the quote that opens what ``ws[i]`` closes, or ``i`` if it is not there."""
    mark = OPENING[CLOSING.index(ws[i].text)]
    return next((k for k in range(i - 1, max(i - 20, -1), -1) if ws[k].text == mark), i)


def from_mark(ws: Sequence[Word]) -> list[Word]:
    """The words behind the last mark that ends a clause."""
    i = len(ws)
    while i and not ws[i - 1].breaks:
        i -= 1
    return list(ws[i:])


def without_break(ws: list[Word]) -> list[Word]:
    """Without the marks at the end."""
    while ws and (ws[-1].text in BREAK):
        ws = ws[:-1]
    return ws


def only_places(ws: Sequence[Word]) -> bool:
    """Whether ``ws`` say no more than where (意大利, 某自治州, 全省)."""
    if not ws:
        return False
    last = ws[-1]
    if len(ws) > 1:
        if last.text in _REGIONS:
            own = ws[:-2] if ws[-2].letter == "F" else ws[:-1]
            if own and own[-1].place:  # 川西 地区, 淮河 以北 地区
                ws, last = own, own[-1]
        if len(ws) > 1 and last.text in _SHORT_ENDS and may_be_named(ws[-2].letter, ws[-2].kinds, ws[-2].tag):
            return all(w.where for w in ws[:-2])  # 柳坝 村
    return last.place and (len(ws) == 1 or all(w.where for w in ws[:-1]))


_SHORT_ENDS = frozenset(end for end in PLACE_ENDS if len(end) == 1)
_REGIONS = frozenset(
    {"地区", "地带", "一带", "流域", "沿线", "经济带", "城市群", "都市圈", "经济圈", "双城经济圈", "经济区"}
)


def only_actors(ws: Sequence[Word]) -> bool:
    """Whether ``ws`` say no more than whose it is: organizations, perhaps with their places."""
    last = ws[-1]
    if not ("actor" in last.kinds or last.ends("org_tail")) or last.ends("event") or last.tag[:1] == "v":  # 住院
        return False
    return all(
        "actor" in w.kinds
        or w.ends("org_tail")
        or w.where
        or w.text in PLACE_ENDS
        or (w.letter in "NA" and w.tag in ("", "nr", "nz", "b"))
        for w in ws
    )


def only_acts(ws: Sequence[Word]) -> bool:
    """Whether a subject is only the one that did it: a person, a place, an organization's name."""
    last = ws[-1]
    if (
        (last.tag == "nr" and last.text[-1] not in "赛杯")
        or last.letter == "R"
        or "actor" in last.kinds
        or only_places(ws)
    ):
        return True
    if not last.ends("org_tail"):
        return False
    return len(last.text) == 2 or any(w.tag in ("ns", "nt") for w in ws[:-1]) or (last.tag == "nt" and len(ws) == 1)

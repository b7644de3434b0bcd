"""Where a run of characters that the dictionary has as one word, or not at all, is cut: 共|为, 率|居, 同比|增长."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from unionstats.link.items.phrases.words import (
    AGAINST_BEFORE,
    NONE,
    classes,
    is_tail,
    is_verb,
    letter_of,
    pos,
    word_classes,
)

_HEADS = frozenset("比较占")
HIGH = frozenset("高低")
TAILS = frozenset("达超逾约近占共为是比较有可仅均由拟要应须已以从将等及满")
_HELD = ("控制", "保持", "维持", "稳定")
_NO_TAIL = (
    *("占比", "配比", "行为", "作为", "成为", "认为", "改为", "同比"),
    *("环比", "对比", "网约", "百分比", "相比", "评比", "计较"),
)

_FIGURES = "率额值量价数费款金积度"  # what figures end in, which the dictionary draws to what follows
# 产量 比 上年, 总额 近 40%: what the dictionary has as one word and clauses with a number hardly use as one
_PARTED = frozenset(
    {"产量比", "价格比", "几率比", "规模较", "程度较", "功率较", "功率达", "总额近", "耗资近", "已有近", "购物满"}
)
SAID = frozenset("为达是约仅")
_NEIGHBOURS_OF_ISRAEL = frozenset("美黎中巴伊叙约埃俄英法德阿")  # 黎以 冲突; but 决赛 中|以 2比0


def by_what_follows(word: str) -> bool:
    """May it depend on the next character whether ``word`` is cut: 总额近|40%, 比例控制|在30%?"""
    return word[-1] in TAILS or word[-1] in HIGH or word.endswith(_HELD)


def _cuts(word: str, tagged: str, following: str) -> bool:
    """Whether the last character of a word that no dictionary has is a link of its own (数比 去年同期, 率达 5%)."""
    if word in _PARTED:
        return following[:1] not in SAID
    if word in classes() or len(word) < 2:
        return False
    if len(word) == 2 and word[-1] in HIGH and following in ("达", "至"):
        return word[0] in _FIGURES  # 充电价低至3元
    named = tagged.startswith("nr") or word[0] in "金费"
    if named and following[:1].isdigit() and word[-1] in "达超约近":  # no name: 桥隧比达72%, 保证金近3万元
        return True
    if not tagged and word[0] in "这那" and word[-1] in "长高宽深":
        return following[:1].isdigit()  # 这条|长3公里
    if tagged or word[-1] not in TAILS or word.endswith(_NO_TAIL):
        return False
    if word[-1] == "满":
        return following[:1].isdigit()  # 购物|满300元
    if word[-1] == "以" and word[:-1] in _NEIGHBOURS_OF_ISRAEL:
        return following[:1].isdigit()
    return word[-1] not in "比较" or bool(following and not following[0].isdigit())


@lru_cache(maxsize=1 << 10)  # few come twice
def inner_cuts(word: str, following: str) -> tuple[int, ...]:
    """Where ``word`` is parted, by offset; ``following`` is the character behind it, where that matters."""
    cut = len(word)
    while _cuts(word[:cut], pos(word[:cut]), word[cut : cut + 1] or following):
        cut -= 1
    links = range(cut, len(word))
    if cut < 2:
        return (*links,)
    if cut == 2:
        for seconds, test in _of_two(word[0]):
            if (not seconds or word[1] in seconds) and test(word[:2], word):
                return (1, *links)
        return (*links,)
    for part in _OF_THREE if cut == 3 else _OF_MORE:
        if at := part(word, cut, following):
            return (at, *links)
    return (*links,)


# Two characters: what the first and the second are, and what else holds of the two and of the whole word.
def _always(two: str, whole: str) -> bool:
    return True


def _unknown(two: str, whole: str) -> bool:
    """Whether the dictionary has no such word."""
    return not pos(whole)


def _two_unknown(two: str, whole: str) -> bool:
    """Whether the dictionary has no word of these two characters."""
    return not pos(two)


def _no_word(two: str, whole: str) -> bool:
    """Whether neither the dictionary nor the word lists have it."""
    return not pos(whole) and whole not in classes()


def _two_no_word(two: str, whole: str) -> bool:
    """Whether neither has a word of these two characters."""
    return not pos(two) and two not in classes()


def _before_verb(two: str, whole: str) -> bool:
    return not pos(two) and (is_verb(two[1]) or pos(two[1])[:1] in ("v", "a"))


def _summed(two: str, whole: str) -> bool:
    return not pos(two) and pos(two[1])[:1] == "v"


def _behind_thing(two: str, whole: str) -> bool:
    return not pos(whole) and pos(two[0])[:1] in ("n", "v")


def _done_more(two: str, whole: str) -> bool:
    return pos(two) in ("", "m") and pos(two[1])[:1] == "v"


def _counts_more(two: str, whole: str) -> bool:
    return pos(whole) in ("", "m")


_TWO: tuple[tuple[str, str, Callable[[str, str], bool]], ...] = (
    ("能已要会可又再还均仅只曾现才就都", "", _before_verb),  # 能 卖, 要 接, 已 致, 已 低
    ("长宽高深厚重", "约逾近仅", _always),  # 宽 约
    ("", "后", _behind_thing),  # (三道) 关 后
    (_FIGURES, "居创排由迈拔升降涨跌稳从是在未不最更又再则却增减各同向因与和低高破过", _unknown),  # 入会率 居
    (_FIGURES, "都也还才就竟仍", _unknown),  # 养猪 数 都 (在 300头)
    ("数", "首则", _always),  # 参保 数 则 (为 90人)
    ("社店站点户村县室", "是在与和未不", _unknown),  # 采购 点 在
    ("但", "同比与较在对由从为将因受被以", _unknown),  # 但 同 上年 相比
    ("共已先再特专仍", "向为给对在从于由以将", _always),  # 共 为 (80名), 已 向 (6个县), whatever the dictionary says
    ("共", "", _summed),  # 共 送
    ("中里", "带获得有做干办建送", _unknown),  # 生涯 中 带 (徒)
    ("线", "高低", _unknown),  # (比 本科) 线 高
    ("比", "降比增少", _always),  # 燃料 比|降至, 燃料 比|比上年, 与 去年同期 比|增 了
    ("因", "", _no_word),  # 因 旱, but 因灾 (死亡)
    ("多少", "", _done_more),  # (比 去年) 多 建
    ("数量额率", "多少", _counts_more),  # (比) 计划 数 多
    ("煤钢铁铜油米粮麦豆菜瓜果鱼虾肉蛋奶茶棉布盐糖", "能卖", _unknown),  # (1吨) 钢 卖 (3000元)
    ("某", "分在从向因被以等与和及将为于给把对说", _unknown),  # 吴 某 分 (三次)
    ("获由", "省市县区国州旗镇乡村厂企局", _two_unknown),  # 获 省 “先锋号” 称号, 由 市 本级 (解决)
    ("让使令", "", _no_word),  # 让 换 (一只阀的时间), 使 吨 (煤耗下降)
    ("由对向给为把将", "省市县区州镇乡村厂矿企校院局队", _unknown),  # 由 市 (本级财政), 对 县 (第三小学)
    ("对给向", "前后", _unknown),  # 对 前 (30名)
    ("比较占", "", _two_no_word),  # 比 上
)


@lru_cache(maxsize=1 << 12)
def _of_two(first: str) -> tuple[tuple[str, Callable[[str, str], bool]], ...]:
    """What the second of two characters is, and what else holds, where the ``first`` is a word of its own."""
    return tuple([(seconds, test) for firsts, seconds, test in _TWO if not firsts or first in firsts])


# More characters: each says where the word is cut, or 0.
def _against(word: str, cut: int, following: str) -> int:
    """同比 增长."""
    return 2 if word.startswith(AGAINST_BEFORE) else 0


def _high(word: str, cut: int, following: str) -> int:
    """成功率 高 达, 成本 低 至."""
    reaches = word[cut - 1] in HIGH and following in ("达", "至")
    return cut - 1 if reaches and is_tail(word[: cut - 1], "attribute") else 0


def _change_last(word: str, cut: int, following: str) -> int:
    """进一步 提高."""
    return cut - 2 if classes().get(word[cut - 2 : cut], NONE) & {"up", "down"} else 0


def _figure_first(word: str, cut: int, following: str) -> int:
    """发案 数 首次, 参训 数 不到."""
    return 1 if word[0] == "数" and word[1:cut] in ("首次", "不到", "不足", "日均", "月均") else 0


def _held_at(word: str, cut: int, following: str) -> int:
    """比例 控制 在."""
    return 2 if word[2:cut] in _HELD and following == "在" else 0


def _in_all(word: str, cut: int, following: str) -> int:
    """共 揽收."""
    return 1 if word[0] == "共" and not pos(word[:cut]) else 0


def _size(word: str, cut: int, following: str) -> int:
    """全长 约."""
    return 2 if word[2] == "约" and "attribute" in classes().get(word[:2], NONE) else 0


def _when_done(word: str, cut: int, following: str) -> int:
    """完工 后 (长 8公里)."""
    return 2 if word[2] == "后" and pos(word[:3]) in ("", "l") and pos(word[:2]) == "v" else 0


def _also_changed(word: str, cut: int, following: str) -> int:
    """已 微降, 再 大增."""
    changed = not pos(word[:cut]) and classes().get(word[1:cut], NONE) & {"up", "down"}
    return 1 if changed and letter_of(word[0], pos(word[0])) == "D" else 0


def _already_done(word: str, cut: int, following: str) -> int:
    """共 收缴, 已 登记."""
    return 1 if word[0] in "共已" and pos(word[1:]) in ("v", "vn") else 0


def _how_done(word: str, cut: int, following: str) -> int:
    """积极 争取, 持续 保持."""
    done = cut == 4 and (word[:2] == "努力" or (_is_loose(word[:cut]) and _adverb_and_verb(word[:2], word[2:cut])))
    return 2 if done else 0


def _change_first(word: str, cut: int, following: str) -> int:
    """降低 成本."""
    changes = cut == 4 and classes().get(word[:2], NONE) & {"up", "down"}
    return 2 if changes and "attribute" in classes().get(word[2:cut], NONE) else 0


def _of_persons(word: str, cut: int, following: str) -> int:
    """职工 工资, 农民 收入."""
    return 2 if is_tail(word[:2], "person") and "attribute" in classes().get(word[2:cut], NONE) else 0


def _compared(word: str, cut: int, following: str) -> int:
    """比 上月."""
    return 1 if word[0] in _HEADS and not pos(word[:cut]) and word[:cut] not in classes() else 0


_OF_THREE = (
    _high,
    _also_changed,
    _figure_first,
    _when_done,
    _in_all,
    _size,
    _already_done,
    _compared,
)
_OF_MORE = (_against, _high, _held_at, _of_persons, _change_last, _how_done, _change_first, _compared)


def _is_loose(word: str) -> bool:
    """Whether no dictionary has the four characters of ``word``, or one has them for what is no word (始终 保持)."""
    return not pos(word) or word[2:] in ("保持", "维持") or word[:2] in _WILLINGLY


# 积极 响应, 大力 推广: nouns, names or mottoes to the dictionary
_WILLINGLY = frozenset({"积极", "广泛", "大力", "全力", "精心", "切实", "不断", "顺利", "圆满", "稳步", "妥善"})


def _adverb_and_verb(first: str, second: str) -> bool:
    return "adverb" in word_classes(first) and letter_of(second, pos(second)) in "VG" and bool(pos(second))

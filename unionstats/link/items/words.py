"""The words of a sentence as the items read them: numbers whole, each other word with the classes it belongs to."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import field
from functools import cache, lru_cache
from itertools import pairwise
from typing import cast

from unionstats import data, gazetteer, rx
from unionstats.model import frozen
from unionstats.tokens import Tokens, tag

# Where a clause ends; 、 does not: it joins the members of a list.
BREAK = frozenset("，,；;：:。！？!?…—（）()【】[]\n\r\t |｜•●▲■◆★※")
OPENING, CLOSING = '“‘《〈「『"', '”’》〉」』"'
_QUOTES = frozenset(OPENING + CLOSING)
JOINS = frozenset({"、", "和", "与", "及", "以及", "或"})
ASPECTS, TOWARDS = "了着过有上出", "到至为成在于"  # what links a verb and its number; runs of them, too (在于)
# See ``Word``.
_OPENING_KINDS = frozenset({"time", "conjunction", "adverb", "place"})
_WEIGHING_KINDS = frozenset({"difference", "degree", "share"})
ORIGINS = frozenset("从由")  # what the way from one number to the next begins with
_TURNING_KINDS = frozenset({"level", "up", "down", "raises", "lowers", "existence", "link", "adverb"})
_TURNING = frozenset(
    {
        *"多少快等、以按这那",
        "剩下",
        "余下",
        "同比",
        "环比",
        "等等",
        "按照",
        "计算",
        "计",
        "核算",
        "测算",
        "统计",
        "折算",
        "口径",
    }
    | {run[a:b] for run in (ASPECTS, TOWARDS) for a in range(len(run)) for b in range(a + 1, len(run) + 1)}
)
# What stands between a number and what it bounds (月薪5000元以上的).
THRESHOLDS = frozenset({"以上", "以下", "的", "及以上", "以内"})
_WORD = rx.compile(r"[A-Za-z0-9一-鿿]")

# The dictionary's tags in the letters used here: N noun, G verbal noun, V verb, A adjective, D adverb, P preposition,
# C conjunction, U particle, F localizer, T time, R pronoun, M numeral, Q measure word, X mark, # number, @ date.
_LETTERS = {
    "n": "N", "j": "N", "s": "N", "i": "I", "l": "N", "v": "V", "a": "A", "b": "A", "z": "I", "d": "D", "p": "P",
    "c": "C", "u": "U", "f": "F", "t": "T", "r": "R", "m": "M", "q": "Q", "y": "U", "k": "N", "h": "A", "e": "D",
}  # fmt: skip
_WHOLE = {"vn": "G", "zg": "N", "an": "N", "ad": "D", "vd": "D"}


@cache
def classes() -> dict[str, frozenset[str]]:
    """Word → its classes, as ``data/item_words.txt`` explains them."""
    found: dict[str, set[str]] = {}
    for word, name, *_ in data.rows("item_words.txt"):
        found.setdefault(word, set()).add(name)
    return {word: frozenset(names) for word, names in found.items()}


@cache
def meant() -> dict[str, str]:
    """Verb → what the number behind it is of: the property that changes (减产: 产量), what is paid (贷: 贷款)."""
    return {word: more[0] for word, _, *more in data.rows("item_words.txt") if more}


NONE: frozenset[str] = frozenset()


@cache
def tails(name: str) -> tuple[str, ...]:
    """The words of a class, longest first, for ``str.endswith``."""
    return tuple(sorted((w for w, names in classes().items() if name in names), key=lambda w: (-len(w), w)))


def tail_of(said: str, name: str) -> str:
    """The longest word of a class, of two characters at least, that ``said`` ends in; empty if it ends in none."""
    if not said.endswith(tails(name)):
        return ""
    return next((tail for tail in tails(name) if len(tail) > 1 and said.endswith(tail)), "")


@frozen
class Word:
    """A word of a sentence; ``mention`` is the index of the mention that it is (-1 for none).

    A word knows no offset: wherever it stands again it is the same object.  What the readers of clauses ask of every
    word is therefore worked out when it is made (by ``word`` or ``number``): whether it ends a clause (``breaks``), and
    whether it may be one of those that open a clause (``opens``), stand between a head and its number (``turns``),
    begin a comparison (``compares``) or part the head from what it is held against (``weighs``), where its neighbours
    decide.
    """

    text: str
    letter: str
    kinds: frozenset[str]
    tag: str
    mention: int
    noun: bool = field(repr=False, compare=False)
    verb: bool = field(repr=False, compare=False)
    breaks: bool = field(repr=False, compare=False)
    opens: bool = field(repr=False, compare=False)
    turns: bool = field(repr=False, compare=False)
    compares: bool = field(repr=False, compare=False)
    weighs: bool = field(repr=False, compare=False)

    def ends(self, name: str) -> bool:
        """Whether it is, or ends in, a word of class ``name``."""
        return name in self.kinds or _is_tail(self.text, name)

    def with_text(self, text: str) -> Word:
        """The same sort of word with another ``text``."""
        return word(text, self.letter, self.kinds, self.tag, self.mention)


def word(text: str, letter: str, kinds: frozenset[str] = NONE, tag: str = "", mention: int = -1) -> Word:
    """A word, with what its text, its letter and its classes say of it."""
    breaks = text in BREAK
    opens = breaks or letter in "MR@PCUDF" or text in JOINS or text in ("等", "档") or text[0] in "这那每"
    return Word(
        text,
        letter,
        kinds,
        tag,
        mention,
        noun=letter in "NG",
        verb=letter in "VG",
        breaks=breaks,
        opens=opens or tag == "ns" or not kinds.isdisjoint(_OPENING_KINDS),
        turns=letter == "D" or text in _TURNING or text[0] == "每" or not kinds.isdisjoint(_TURNING_KINDS),
        compares="compare" in kinds or text[0] in "比较" or text == "相比",
        weighs=text in ORIGINS or not kinds.isdisjoint(_WEIGHING_KINDS),
    )


def number(text: str, letter: str, mention: int) -> Word:
    """The word that a mention is: of what other words may be, only a date opens a clause."""
    return Word(text, letter, NONE, "", mention, False, False, False, letter == "@", False, False, False)


@lru_cache(maxsize=1 << 14)
def _is_tail(word: str, name: str) -> bool:
    return len(word) > 1 and word.endswith(tails(name)) and not word_classes(word) & {"up", "down"}


# 救助款, 体检费, 辍学率: nouns that the dictionary calls verbs.
_NOUN_ENDS = frozenset("款费率证器剂机员者品症店厂镇县")


def _letter(word: str, tag: str) -> str:
    if tag in _WHOLE:
        return _WHOLE[tag]
    if tag == "v" and len(word) > 2 and word[-1] in _NOUN_ENDS:
        return "N"
    if not tag or tag in ("x", "eng"):
        return "N" if _WORD.match(word) else "X"
    return _LETTERS.get(tag[0], "N")


@cache
def _letters() -> dict[str, str]:
    return {word: letter for word, letter, *_ in data.rows("item_letters.txt")}


Spans = Sequence[tuple[int, int]]


@lru_cache(maxsize=1 << 14)
def word_classes(word: str) -> frozenset[str]:
    """The classes of a word (``data/item_words.txt``)."""
    return classes().get(word, NONE)


_HEADS = frozenset("比较占")
_HIGH = "高"
_TAILS = frozenset("达超逾约近占共为比较有可仅均由拟要应须已")
_NO_TAIL = (
    *("占比", "配比", "行为", "作为", "成为", "认为", "改为", "同比"),
    *("环比", "对比", "网约", "百分比", "相比", "评比", "计较"),
)


# 产量 比 上年, 总额 近 40%: what the dictionary has as one word and clauses with a number hardly use as one
_PARTED = frozenset({"产量比", "价格比", "几率比", "规模较", "程度较", "功率较", "功率达", "总额近", "耗资近"})
_SAID = frozenset("为达是约仅")


def _cuts(word: str, part: str, following: str) -> bool:
    """Whether the last character of a word that no dictionary has is a link of its own (数比 去年同期, 率达 5%)."""
    if word == "比为":
        return True
    if word in _PARTED:
        return following[:1] not in _SAID
    if word in classes() or len(word) < 2:
        return False
    if part.startswith("nr") and following[:1].isdigit() and word[-1] in "达超约近":  # no name: 桥隧比达72%
        return True
    if part or word[-1] not in _TAILS or word.endswith(_NO_TAIL):
        return False
    return word[-1] not in "比较" or bool(following and not following[0].isdigit())


@cache
def phrase() -> re.Pattern[str]:
    """What is one word, whatever the dictionary cuts in it."""
    # one branch for all that begin with a character, so that most places fail at once
    branches: dict[str, list[str]] = {}
    for w in tails("phrase"):  # 占地, but not in 占地区生产总值
        branches.setdefault(w[0], []).append(re.escape(w[1:]) + ("(?!区)" if w[-1] == "地" else ""))
    for verb in "来在返入驻赴离":
        branches.setdefault(verb, []).append(_PROVINCE)
    for quote in "“‘「":
        branches.setdefault(quote, []).append(_MOTTO)
    return rx.compile("|".join(f"{_APART.get(c, re.escape(c))}(?:{'|'.join(more)})" for c, more in branches.items()))


# 年收入, but 当年 收入, 5月 产量
_APART = {c: rf"{c}(?<![当去今前明后同次本上该全半整\d二三四五六七八九十]{c})" for c in "年月日"}
# “携手同心，共建家园”职工 运动会: a motto in the name of what follows is one word
_MOTTO = r"[^“”‘’「」，,。；！？\s\d]{2,10}[，,][^“”‘’「」，,。；！？\s\d]{2,10}[”’」](?=[一-鿿])"
# 来沪 务工人员: from elsewhere, in the short name of a province
_PROVINCE = (
    "[京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川蜀黔贵滇云陕秦甘陇青宁藏华]"
    "(?=困难|务工|外资|投资|农民工|职工|员工|人员|旅客|游客|企业|人才|就业|院士)"
)


def _whole(spans: list[tuple[int, int]], start: int, end: int) -> None:
    """Make what ``start`` and ``end`` bound one of ``spans``, and part what it cuts."""
    i = bisect_left(spans, (start + 1, 0)) - 1
    j = bisect_left(spans, (end, 0), i)
    first, last = spans[i][0], spans[j - 1][1]
    spans[i:j] = [
        *([(first, start)] if first < start else ()),
        (start, end),
        *([(end, last)] if last > end else ()),
    ]


def _mend(text: str, spans: list[tuple[int, int]], end: int) -> None:
    """Join what a name that ends at ``end`` has cut off to the word behind it (市总送|去: 送去)."""
    i = bisect_left(spans, (end, 0))
    if i + 1 < len(spans) and spans[i][1] - end == 1 == spans[i + 1][1] - spans[i + 1][0]:
        a, b = end, spans[i + 1][1]
        if text[a:b] in _TAKEN or _part(text[a:b]):
            spans[i : i + 2] = [(a, b)]


def _actor(text: str) -> Word:
    """An organization's name: who acts, not what is counted."""
    return word(text, "N", _ACTOR, "nt")


_ACTOR = frozenset({"actor"})


REACH = 240  # characters: nothing further from a number names its item
_SUFFIXES = frozenset("员者师商户率量额费款金品站台点店馆室厅院校厂队证券奖赛园")
_OF_THINGS = frozenset("费率额证书卡店站室品员师厂")  # ends of nouns, where the dictionary has verbs
_LEVELS, _HELD = frozenset("省市区县局部厂矿校街镇乡村"), frozenset("管办属直")  # 区 管 (工会), 局 属 (单位)
_JOINING = _SUFFIXES | _HELD | frozenset("比去来")  # what a word of one character may be joined to the one before for


# 送 去 矿泉水: the dictionary has neither these verbs nor a reason to part them.
_TAKEN = frozenset(a + b for a in "送带捐寄" for b in "去来")


def _joined(text: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The words, with a suffix that the dictionary leaves alone joined to its verb: 快递 员, 种植 户."""
    out: list[tuple[int, int]] = []
    for s, e in spans:
        if e - s == 1 and text[s] in _JOINING and out and out[-1][1] == s and _joins(text, out[-1][0], s):
            out[-1] = (out[-1][0], e)
        else:
            out.append((s, e))
    return out


def _joins(text: str, start: int, at: int) -> bool:
    """Whether the character at ``at`` is joined to the word before it, which begins at ``start``."""
    word, last = text[start:at], text[at]
    if last in _SUFFIXES and len(word) == 2:
        free = last in "率量额" or not word_classes(word) & {"light", "main", "link", "existence"}
        if free and (_letter(word, _part(word)) in "VGAN" or _part(word) == "ad"):
            return True
    if word + last in _TAKEN:
        return True
    if last in _HELD and word in _LEVELS:
        return text[at + 1 : at + 2] not in "了过起得着好理"  # 县 管 得 严
    return last == "比" and text[at + 1 : at + 2] in _SAID  # 城乡居民收入比 为2.4


_VIVID = frozenset("澄彤油晶甸腾汪茫灿闪莹乎洋绵溜嫩鼓滚熙皑沉崭皓蓬")  # what the look of things is told with
COMPLEMENTS = frozenset("到出起完掉回入进离抵向往落走上下清")
_VERB_ENDS = COMPLEMENTS | frozenset("了着过得为成")
# Verbs without an object, or whose dictionary's nouns name things: 毕业证书, 突发事件, 使用寿命.
_NAMING = frozenset({"毕业", "安全", "就业", "死亡", "突发", "开业", "开工", "成功", "使用", "实施", "选择"})


@lru_cache(maxsize=1 << 14)
def _part(word: str) -> str:
    """The dictionary's tag; a place's where the gazetteer knows a name that it calls otherwise (保定 v, 合肥 n)."""
    found = tag(word)
    if found == "ns" or len(word) < 2 or not gazetteer.lookup(word):
        return found
    return "ns" if gazetteer.form(word) in ("short", "full") else found


@lru_cache(maxsize=1 << 14)
def _word(text: str) -> Word:
    """A word with its letter, its classes and the dictionary's tag; one object for all places where it stands."""
    known, forced = classes(), _letters().get(text)
    part = "n" if forced == "N" else "v" if forced == "V" else _part(text)
    kinds = known.get(text, NONE)
    letter = forced or ("X" if text in BREAK or text in _QUOTES else _letter(text, part))
    if (len(text) > 1 and text[0] in OPENING) or (letter == "V" and "head_noun" in kinds):
        letter = "N"
    elif letter in "VA" and not forced and len(text) > 2 and text[-1] in _OF_THINGS:
        letter = "N"  # 赞助费, 完好率, 暂住证
    elif letter == "N":
        opens = len(text) > 2 and text[-1] not in _SUFFIXES and "main" in known.get(text[:2], NONE)
        opens = opens and not text.endswith(tails("person"))  # 参赛选手
        opens = opens and not (part == "n" and (text[:2] in _NAMING if len(text) > 3 else text[-1] not in _VERB_ENDS))
        if "main" in kinds or "level" in kinds or opens:
            letter = "V"
        elif "adverb" in kinds and part != "n":
            letter = "D"
        elif len(text) in (2, 3) and text[-1] == text[-2] and text[-1] in _VIVID:
            letter = "A"  # 红 彤彤, 黄澄澄
        elif not part and len(text) == 2 and text[1] in _VERB_ENDS and _part(text[0]).startswith("v"):
            letter = "V"  # 贷到, 喝上, 燃着
    return word(text, letter, kinds, part)


@lru_cache(maxsize=1 << 14)
def _inner_cuts(word: str, following: str) -> tuple[int, ...]:
    """Where ``word`` is parted, by offset; ``following`` is the character behind it, where that matters."""
    cut = len(word)
    while _cuts(word[:cut], _part(word[:cut]), word[cut : cut + 1] or following):
        cut -= 1
    inner = [*range(cut, len(word))]
    if cut > 3 and word.startswith(("同比", "环比")):
        inner.insert(0, 2)
    elif cut > 2 and word[cut - 1] == _HIGH and following == "达" and _is_tail(word[: cut - 1], "attribute"):
        inner.insert(0, cut - 1)  # 成功率 高 达
    elif cut > 3 and classes().get(word[cut - 2 : cut], NONE) & {"up", "down"}:
        inner.insert(0, cut - 2)  # 进一步 提高
    elif (
        cut == 2
        and word[0] in "能已要会可又再还均仅只曾现才就都"
        and not _part(word[:cut])
        and _part(word[1])[:1] in ("v", "a")
    ):
        inner.insert(0, 1)  # 能 卖, 要 接, 已 致, 已 低
    elif cut == 2 and word[0] in "长宽高深厚重" and word[1] in "约逾近仅":
        inner.insert(0, 1)  # 宽 约
    elif cut == 2 and word[1] == "后" and not _part(word) and _part(word[0])[:1] in ("n", "v"):
        inner.insert(0, 1)  # (三道) 关 后
    elif cut == 2 and word[0] in "率额" and word[1] in "居创排由迈拔升降涨跌稳从" and not _part(word):
        inner.insert(0, 1)  # 入会率 居 (第二位)
    elif (
        word[0] == "共"
        and (cut == 3 or (cut == 2 and (word[1] in "向为给对在从于" or _part(word[1])[:1] == "v")))
        and not _part(word[:cut])
    ):
        inner.insert(0, 1)  # 共 向 (6个县), 共 揽收, 共 送 出
    elif cut == 2 and word[0] in "中里" and word[1] in "带获得有做干办建送" and not _part(word):
        inner.insert(0, 1)  # 生涯 中 带 (徒)
    elif cut == 2 and word[0] == "因" and not _part(word):
        inner.insert(0, 1)  # 因 旱
    elif (
        cut == 2 and word[1] in "能卖" and word[0] in "煤钢铁铜油米粮麦豆菜瓜果鱼虾肉蛋奶茶棉布盐糖" and not _part(word)
    ):
        inner.insert(0, 1)  # (1吨) 钢 卖 (3000元)
    elif cut == 2 and word[0] == "某" and word[1] in "分在从向因被以等与和及将为于给把对说" and not _part(word):
        inner.insert(0, 1)  # 吴 某 分 (三次)
    elif cut == 3 and word[2] == "约" and "attribute" in classes().get(word[:2], NONE):
        inner.insert(0, 2)  # 全长 约
    elif cut == 2 and word[0] == "获" and word[1] in "省市县区国" and not _part(word[:cut]):
        inner.insert(0, 1)  # 获 省 “先锋号” 称号
    elif cut == 3 and word[0] in "从由向对为给在于" and not _part(word) and _part(word[1:cut]) in ("n", "s"):
        inner.insert(0, 1)  # 向 内地
    elif cut == 3 and word[0] in "共已" and _part(word[1:]) in ("v", "vn"):
        inner.insert(0, 1)  # 共 收缴, 已 登记
    elif cut > 2 and word[0] == "已" and word[cut - 1] in "往到给向" and not _part(word[:cut]):
        inner.insert(0, 1)  # 已 汇往
    elif cut == 4 and (word[:2] == "努力" or (not _part(word[:cut]) and _adverb_and_verb(word[:2], word[2:cut]))):
        inner.insert(0, 2)  # 积极 争取
    elif cut == 4 and classes().get(word[:2], NONE) & {"up", "down"}:
        if "attribute" in classes().get(word[2:cut], NONE):
            inner.insert(0, 2)  # 降低 成本
    elif cut > 1 and word[0] in _HEADS and not _part(word[:cut]) and word[:cut] not in classes():
        inner.insert(0, 1)  # 比上 月
    return tuple(inner)


# Something of each sort that ``_cuts`` tells apart behind a word.
_FOLLOWING = ("", "5", "为", "年", "达")


@lru_cache(maxsize=1 << 14)
def _settled(text: str) -> Word | None:
    """The dictionary's word ``text``, where it is one word whatever stands beside it."""
    if len(text) == 1:
        return None if text in _JOINING else _word(text)
    decides = text[-1] in _TAILS or text[-1] == _HIGH
    parted = any(_inner_cuts(text, following) for following in (_FOLLOWING if decides else ("",)))
    return None if parted else _word(text)


def is_verb(word: str) -> bool:
    """Whether ``word`` is a verb."""
    return _part(word) == "v" or _letters().get(word) == "V"


@lru_cache(maxsize=1 << 12)
def states(word: str) -> bool:
    """Whether a word of four characters says what something does or is (争奇斗艳), and is no noun (工程建设)."""
    if len(word) != 4 or _part(word)[:1] not in ("l", "i", "n", "z"):
        return False
    first, second = _part(word[:2]), _part(word[2:])
    if second.startswith("v"):
        return first[:1] in ("v", "a", "d", "")
    return second[:1] in ("", "a", "d", "i", "l", "m", "z")


def is_word(word: str) -> bool:
    """Whether the dictionary has ``word``."""
    return bool(_part(word))


def _adverb_and_verb(first: str, second: str) -> bool:
    return "adverb" in word_classes(first) and _letter(second, _part(second)) in "VG" and bool(_part(second))


def _is_stub(text: str, spans: list[tuple[int, int]]) -> bool:
    """Whether the last character of a word that a number has cut makes a word with the one behind it."""
    if len(spans) < 2 or spans[1][1] - spans[1][0] != 1:
        return False
    stub, behind = text[spans[0][1] - 1], text[spans[1][0]]
    if _part(stub + behind):  # 50名单亲职工: not 单 亲
        return True
    return not word_classes(stub) and not word_classes(behind) and _letter(behind, _part(behind)) in "NGVAD"


def _cut(text: str, spans: Spans, settled: Sequence[Word | None], phrases: Spans) -> list[tuple[int, int]]:
    """The dictionary's words ``spans`` with links parted from those not ``settled``, and ``phrases`` whole."""
    out: list[tuple[int, int]] = []
    joins = bool(phrases)
    for (a, b), whole in zip(spans, settled, strict=True):
        if whole is None and b - a > 1:
            # What follows counts only behind a word that may end in a link.
            decides = text[b - 1] in _TAILS or text[b - 1] == _HIGH
            cuts = _inner_cuts(text[a:b], text[b : b + 1] if decides else "")
            out += pairwise([a, *(a + cut for cut in cuts), b])
            joins = joins or bool(cuts)
        else:
            out.append((a, b))
            joins = joins or whole is None
    for phrase in phrases:  # what the dictionary cuts (可支配收入) made one
        _whole(out, *phrase)
    return _joined(text, out) if joins else out


def plain(text: str, tokens: Tokens, start: int, end: int, *, phrased: bool, names: Spans) -> list[Word]:
    """The words of ``text[start:end]``, which holds no mention; of a long run only those at its ends.

    ``phrased`` tells that a phrase may be in it.
    """
    if end - start > 2 * REACH:
        head = plain(text, tokens, start, start + REACH, phrased=True, names=names)
        return [*head, word("…", "X"), *plain(text, tokens, end - REACH, end, phrased=True, names=names)]
    if start >= end:
        return []
    spans = tokens.spans(start, end)
    # Only the outermost words can reach beyond.
    if spans[0][0] < start:
        if start == spans[0][1] - 1 and _is_stub(text, spans):
            spans[:2] = [(start, spans[1][1])]  # 300人参互: not 人参 互
        spans[0] = (start, spans[0][1])
    if spans[-1][1] > end:
        spans[-1] = (spans[-1][0], end)
    named = [(a, b) for a, b in names if start <= a and b <= end] if names else []
    phrases = [m.span() for m in phrase().finditer(text, start, end)] if phrased else []
    # Most runs hold no word that its neighbours could change: these need no second look.
    out = [_settled(text[a:b]) for a, b in spans]
    if phrases or not all(out):
        spans = _cut(text, spans, out, phrases)
    elif not named:
        return cast("list[Word]", out)
    for name in named:
        _whole(spans, *name)
        _mend(text, spans, name[1])
    if not named:
        return [_word(text[a:b]) for a, b in spans]
    return [_actor(text[a:b]) if (a, b) in named else _word(text[a:b]) for a, b in spans]

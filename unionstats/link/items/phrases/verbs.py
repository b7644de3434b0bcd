"""A verb before a number as its label has it: with its object (发放 助学金), or with its subject (再就业)."""

from __future__ import annotations

from collections.abc import Sequence

from unionstats.link.items.phrases.modifiers import GOVERNS
from unionstats.link.items.phrases.noun_phrase import ASPECT
from unionstats.link.items.phrases.phrases import NEGATIONS, only_acts, only_places, strip_left
from unionstats.link.items.phrases.subjects import subject_start
from unionstats.link.items.phrases.words import Word, is_verb, is_word


def parted(ws: Sequence[Word], right: Sequence[Word]) -> str:
    """开 了 (12次) 会, 回过 (3次) 家: the verb that ends ``ws`` with its object behind a number; empty if no word."""
    if not ws or not right or len(right[0].text) > 1:
        return ""
    done = len(ws) > 1 and ws[-1].text in ASPECT
    verb = ws[-2 if done else -1].text
    if len(verb) > 1 and verb[1:] in ASPECT:
        verb, done = verb[0], True
    found = verb + right[0].text
    return found if len(verb) == 1 and (done or is_verb(verb)) and is_word(found) else ""


def with_verb(ws: Sequence[Word], i: int, nouns: int) -> list[Word]:
    """``ws[i-1]`` is the verb before the phrase ``ws[i:]``; without nouns behind it its subject comes along."""
    verb = ws[i - 1]
    if (
        verb.text in ("出", "成", "到", "起", "上", "下", "回", "走", "进") and i > 1 and ws[i - 2].verb
    ):  # 评选 出 先进班组
        i -= 1
        verb = ws[i - 1]
    at = i - 1 if nouns else i - 2
    if at > 0 and ws[at].text == "实现" and all(w.verb or w.text in ("再就业", "创业") for w in ws[at + 1 : at + 4]):
        whose = subject_start(ws, at)
        if whose < at and (ws[at - 1].ends("person") or ws[at - 1].text.endswith(("人员", "劳动力"))):
            return list(ws[whose:])  # 失业人员 实现 再就业: what they did says too little alone
    if nouns:
        if verb.kinds & {"light", "existence"}:
            return [*mean(ws[: i - 1]), *ws[i:]]
        k = i - 1
        while k > 0 and _chains(ws[k - 1], ws[k]):
            k -= 1
        if k > 1 and ws[k - 1].text in ("和", "及", "或") and _chains(ws[k - 2], verb):  # 新建 和 改造 公路
            k -= 2
        if k > 0 and "manner" in ws[k - 1].kinds:
            return list(ws[k - 1 :])
        if each := mean(ws[:k]):
            return [*each, *ws[k:]]
        return [*_by_what(ws[:k]), *ws[k:]] if ws[k].text in _TRANSPORTS else list(ws[k:])
    k = i - 1
    while k > 0 and ws[k - 1].verb and not ws[k - 1].kinds & {"light", "main", "cut", "existence"}:
        k -= 1
    while k > 0 and (ws[k - 1].kinds & {"average", "manner"} or ws[k - 1].text in _HOW_FAR):  # 户均 年 增收
        k -= 1
    first = k
    while k > 0 and (ws[k - 1].letter == "D" or "adverb" in ws[k - 1].kinds):
        k -= 1
    j = subject_start(ws, k)
    if 1 < j < k and ws[j - 1].text == "在" and ws[j - 2].noun and only_places(ws[j:k]):  # 食堂 在 全区 (建成)
        at = subject_start(ws, j - 1)
        if not ws[j - 2].ends("person") and not (at and ws[at - 1].letter == "P"):
            j, k = at, j - 1
    helped = 0 < j < k and ws[j - 1].text in _TO_WHOM and ws[k - 1].letter in "NRF" and not _acts_in(ws[j:k])
    if helped and verb.letter == "V" and not verb.kinds & {"light", "main"} and verb.text not in _BEGINS:
        return list(ws[first:])  # 向 灾区 捐款
    subject = strip_left(ws[j:k])
    if not subject or only_acts(subject) or only_acts(ws[j:k]) or (k < first and subject[-1].ends("org_tail")):
        return list(ws[first:])
    return [*subject, *(w for w in ws[k:first] if w.text in NEGATIONS), *ws[first:]]  # 卫生 不 达标


def mean(ws: Sequence[Word]) -> list[Word]:
    """What tells at the end of ``ws`` that a number is a mean: 日均 (接待 游客), 人均 (占有 粮食)."""
    return list(ws[-1:]) if ws and ws[-1].text.endswith(_MEANS) and "average" in ws[-1].kinds else []


_MEANS = tuple(each + "均" for each in "人户日月年周场亩次平")


_TRANSPORTS = frozenset({"发送", "运送", "运输", "到发", "输送", "承运", "保障"})
WAYS = ("铁路", "公路", "水路", "道路", "民航", "航空", "高铁", "地铁", "轨道交通", "公交")
# By which of the waters ships go.
WATERS = ("内河", "沿海", "远洋", "近海")


def _by_what(ws: Sequence[Word]) -> list[Word]:
    """全国 公路、水路 预计 (发送 旅客): the ways of transport at the end of ``ws``: they tell one sum from others."""
    k = len(ws)
    while k and (ws[k - 1].letter == "D" or ws[k - 1].kinds & {"adverb", "time"}):
        k -= 1
    if not k or ws[k - 1].text not in WAYS:
        return []
    return list(ws[k - 1 : k])


_HOW_FAR = frozenset({"年", "其他", "其它"})


# What opens those to whom, for whom or where something is done: no subject.
_TO_WHOM = frozenset({"向", "为", "给", "替", "帮", "在", "从", "按", "按照", "因"})
_BEGINS = frozenset({"成立", "建立", "创立", "创刊", "创办", "创建", "诞生", "颁布", "发表", "逝世", "解放", "实施"})


def _acts_in(ws: Sequence[Word]) -> bool:
    """Whether a verb stands in ``ws``, so that they are no more than a noun behind a preposition (为 纪念 …)."""
    return any(w.letter == "V" or w.text == "的" for w in ws)


def _chains(w: Word, verb: Word) -> bool:
    """Whether the verb ``w`` before ``verb`` is part of one label with it: 审判 执行 案件, 未结 诉讼 案件.

    The subject of the verb (活动 吸引 观众) and what governs a verbal noun (协调 帮扶 资金) are not.
    """
    if len(w.text) != 2 or not w.verb or not w.kinds.isdisjoint(GOVERNS):
        return False
    if w.letter == "G":
        return not w.ends("head_noun")
    return verb.letter != "G" or w.text[0] in "未已新现待"

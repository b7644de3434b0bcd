"""A second look at a sentence whose numbers have labels: what others tell of the numbers that say little alone."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from unionstats import rx
from unionstats.link.items.cases.lists import coordinates
from unionstats.link.items.measured import FIGURES
from unionstats.link.items.phrases.before import thing_before
from unionstats.link.items.phrases.phrases import label
from unionstats.link.items.phrases.sentences import words
from unionstats.link.items.phrases.subjects import subject_in
from unionstats.link.items.phrases.words import Word
from unionstats.model import Label, Mention
from unionstats.tokens import Tokens

# 城乡收入比由2.31:1缩小到2.28:1: the ratio has a name of its own
_RATIO = rx.compile(r"[一-鿿、]{2,14}比(?=[由从为是达持进已逐缩扩降升，（]|明显|基本|[上下][升降])")


def of_ratio(text: str, tokens: Tokens, mentions: Sequence[Mention], span: tuple[int, int], own: Label) -> Label:
    """The label of a proportion, before which its sentence names it 某某比."""
    *_, m = (None, *_RATIO.finditer(text, *span))
    if m is None:
        return own
    first = bisect_left(mentions, m.start(), key=lambda x: x.start)
    named = label(thing_before(words(text, tokens, mentions, start=m.start(), end=m.end() - 1, first=first)))
    return replace(own, item=named + "比", step="ratio named") if named else own


# 和近五年均值相比，分别下降3%和5%: what fell, only the sentence before says.
_COMPARES = rx.compile(
    r"[但而且]?[与和同跟较][^，,。；！？]{2,24}相比[，,][^，,。；！？一-鿿]{0,2}(?:两者|二者)?(?:[均都也]|分别)?(?:大幅|略有?)?"
    r"(?:增长|增加|减少|下降|上升|提高|降低|回落|上涨|下跌)"
)


# 由均值17次减少到近10年均值9次: so does what was so much
_FROM_MEAN = rx.compile(r"[由从][^，,。；！？]{0,14}(?:均值|平均值?)(?:为|的)?[0-9]")
_COMPARING = frozenset("但而且与和同跟较由从")  # what these two begin with


def compares(text: str, start: int) -> bool:
    """Whether the sentence at ``start`` is held against one before (和近五年均值相比，下降3%)."""
    return text[start] in _COMPARING and bool(_COMPARES.match(text, start) or _FROM_MEAN.match(text, start))


def compared(before: list[Word], mentions: Sequence[Mention], found: list[Label], sentence: range) -> None:
    """Give the changes (else the levels) of such a ``sentence`` what the one ``before`` it counted, or was about."""
    changed = [k for k in sentence if found[k].change]
    if not changed and (about := label(subject_in(before))):
        for k in (k for k in sentence if mentions[k].kind in ("count", "measure", "money")):
            found[k] = replace(found[k], item=about, step="sentence before")
        return
    known = [w.mention for w in before if w.mention >= 0 and found[w.mention].item]
    said = [found[k].item for k in known if mentions[k].kind != "duration"][-len(changed) :]
    if not said:
        subject = subject_in(before)
        said = coordinates(subject, len(changed)) if len(changed) > 1 else [label(subject)]
    if len(said) == len(changed) and all(said):
        for k, item in zip(changed, said, strict=True):
            found[k] = replace(found[k], item=item, step="sentence before")


_FROM = rx.compile(r"(?:^|[。；，,])从[^。；，,]{0,30}$")
_STOP = rx.compile("[。；，,]")
_SINCE = rx.compile(r"(?:以来|来|间|里|内)[，,]?(?:[^，,。；;]{1,40})$")
_SINCE_LONG = rx.compile(r"(?:以来|来|间|里|内)[，,](?:[^，,。；;]{1,20}[，,])?[^，,。；;]{1,40}$")


def fill(text: str, mentions: Sequence[Mention], found: list[Label], sentence: range) -> None:
    """A number whose clause names nothing, or only how long it took (20年来，), is of what the next one is."""
    after, step, start = "", "", 0
    for k in reversed(sentence):
        m, own = mentions[k], found[k]
        if m.kind == "date":
            continue
        if own.item and own.step not in _UNSURE and not own.item.endswith(FIGURES):
            after, step, start = own.item, own.step, m.start  # as most are
            continue
        since = m.kind == "duration" and own.step in ("lasting", "again", "topic") and _is_since(text, m, own, start)
        if since and k > sentence.start and _same_number(mentions[k - 1], mentions[k]) and found[k - 1].item:
            found[k] = replace(found[k - 1], step="told again")  # 一连举办了9年，9年来，共为…
            since = False
        if since and found[k].item and text[start - 1] in _ADJUNCT:
            since = False  # 三年来，先后在9个车间建起书屋, 成立总队和9个分队
        opens = found[k].step in FAR_STEPS and _FROM.search(text, max(0, m.start - 40), m.start) is not None
        opens = opens and not _STOP.search(text, m.end, max(start, m.end))
        compared = step == "than the indicator" and found[k].step in ("age", "again")
        if after and (since or opens or compared or not found[k].item):
            found[k] = replace(found[k], item=after.removeprefix("累计"), step="next")
        if found[k].item.endswith(FIGURES):  # 第二个数据是15分钟，九成居民15分钟内到达车站
            near = range(k + 1, min(k + _AGAIN, sentence.stop))
            told = (found[j] for j in near if _same_number(mentions[k], mentions[j]) and found[j].item)
            found[k] = next((replace(x, step="told again") for x in told), found[k])
        after, step, start = found[k].item or after, found[k].step, mentions[k].start


def _is_since(text: str, m: Mention, own: Label, start: int) -> bool:
    """Whether the time only says since when (20年来，) what is numbered at ``start`` is; not 条例实施近两年来，."""
    if own.item and text[max(0, m.start - 6) : m.start].rstrip("的近约超逾").endswith(own.item[-2:]):
        return False
    pattern = _SINCE_LONG if own.step == "topic" else _SINCE
    return pattern.match(text[m.end : min(start, m.end + 64)]) is not None


_ADJUNCT = frozenset("在到赴和及与、")
_AGAIN = 8  # numbers: as far on a figure may be told again


def _same_number(a: Mention, b: Mention) -> bool:
    return (a.kind, a.value, a.unit) == (b.kind, b.value, b.unit)


# 城镇和农村居民收入分别为5万元和2万元，前者增长4%，后者增长6%
_POINTED = ("前者", "后者")


def pointed(text: str, span: tuple[int, int], mentions: Sequence[Mention], found: list[Label], numbers: range) -> None:
    """Give the numbers of 前者 and 后者 the items of the two numbers that stand before these words."""
    first = min((at for word in _POINTED if (at := text.find(word, *span)) >= 0), default=-1)
    two = [found[k].item for k in numbers if mentions[k].kind != "date" and mentions[k].end <= first][-2:]
    if len(two) < 2 or not all(two) or two[0] == two[1]:
        return
    for k in (k for k in numbers if mentions[k].start > first and mentions[k].kind != "date"):
        own, start = found[k], mentions[k].start
        at, which = max((text.rfind(word, first, start), i) for i, word in enumerate(_POINTED))
        named = own.item.startswith(_POINTED)
        if named:
            item = two[_POINTED.index(own.item[:2])] + own.item[2:].removeprefix("的")
        elif (own.item in two and own.change) or (own.step == "lasting" and _STOP.search(text, at, start) is None):
            item = two[which]
        else:
            continue
        found[k] = replace(own, item=item, step="pointed at")


PARTS = frozenset({"章", "条", "款", "节", "篇", "编"})
FAR_STEPS = frozenset({"", "again", "topic", "clause before", "clause behind", "did", "place", "noun"})
# How what is told by the next number is found, if at all.
_UNSURE = FAR_STEPS | {"lasting", "age"}
_TITLE = rx.compile(r"《([^《》]{2,40})》|([一-鿿]{0,8}(?:实施办法|管理办法|条例|细则|规定|章程|方案|意见))")


def document(text: str, mention: Mention, label: Label) -> Label:
    """一共8章27条: the parts of the document named last before."""
    *_, title = (None, *_TITLE.finditer(text, max(0, mention.start - 400), mention.start))
    return replace(label, item=title[1] or title[2], step="document") if title else label

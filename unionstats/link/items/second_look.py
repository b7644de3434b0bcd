"""A second look at a sentence whose numbers have labels: what others tell of the numbers that say little alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from unionstats import rx
from unionstats.model import Label, Mention

_FROM = rx.compile(r"(?:^|[。；，,])从[^。；，,]{0,30}$")
_STOP = rx.compile("[。；，,]")
_SINCE = rx.compile(r"(?:以来|来|间|里|内)[，,]?(?:[^，,。；;]{1,40})$")
_SINCE_LONG = rx.compile(r"(?:以来|来|间|里|内)[，,](?:[^，,。；;]{1,20}[，,])?[^，,。；;]{1,40}$")


def fill(text: str, mentions: Sequence[Mention], found: list[Label], sentence: range) -> None:
    """A number whose clause names nothing, or only how long it took (20年来，), is of what the next one is."""
    after, start = "", 0
    for k in reversed(sentence):
        m, own = mentions[k], found[k]
        if m.kind == "date":
            continue
        if own.item and own.step not in _UNSURE:
            after, start = own.item, m.start  # as most are
            continue
        since = m.kind == "duration" and own.step in ("lasting", "again", "topic") and _is_since(text, m, own, start)
        if since and own.item and _ADJUNCT.search(text, max(m.end, start - 20), start):
            since = False  # 三年来，先后在9个车间建起书屋, 在全县9个村开展活动, 成立总队和9个分队
        opens = own.step in FAR_STEPS and _FROM.search(text, max(0, m.start - 40), m.start) is not None
        opens = opens and not _STOP.search(text, m.end, max(start, m.end))
        if after and (since or opens or not own.item):
            found[k] = replace(own, item=after.removeprefix("累计"), step="next")
        after, start = found[k].item or after, m.start


def _is_since(text: str, m: Mention, own: Label, start: int) -> bool:
    """Whether the time only says since when (20年来，) what is numbered at ``start`` is; not 条例实施近两年来，."""
    if own.item and text[max(0, m.start - 6) : m.start].rstrip("的近约超逾").endswith(own.item[-2:]):
        return False
    pattern = _SINCE_LONG if own.step == "topic" else _SINCE
    return pattern.match(text[m.end : min(start, m.end + 64)]) is not None


_ADJUNCT = rx.compile("[在到赴和及与、]$|，[^，。；]*[在到赴][一-龥]{1,6}?[国省市区县州旗盟镇乡][的近约]?$")
PARTS = frozenset({"章", "条", "款", "节", "篇", "编"})
FAR_STEPS = frozenset({"", "again", "topic", "clause before", "clause behind", "did", "place", "noun"})
# How what is told by the next number is found, if at all.
_UNSURE = FAR_STEPS | {"lasting", "age"}
_TITLE = rx.compile(r"《([^《》]{2,40})》|([一-鿿]{0,8}(?:实施办法|管理办法|条例|细则|规定|章程|方案|意见))")


def document(text: str, mention: Mention, label: Label) -> Label:
    """一共8章27条: the parts of the document named last before."""
    *_, title = (None, *_TITLE.finditer(text, max(0, mention.start - 400), mention.start))
    return replace(label, item=title[1] or title[2], step="document") if title else label

"""The words of a paragraph that say when, in the order of the text: its dates and what only points to one."""

from __future__ import annotations

from collections.abc import Sequence
from operator import itemgetter

from unionstats import datewords, rx
from unionstats.model import Mention, Time, When

_TO_THIS_DAY = ("至今", "迄今")
_HALF_DAYS = frozenset({"上午", "中午", "下午", "傍晚", "晚上", "晚间"})
# 下午，又慰问…, 下午先后到3个乡镇, but not 上午场
_HALF_DAY = rx.compile("[，,]|(?![场班茶课时的段休饭])[一-龥]")
# 会上，表彰了50人: on the day of the meeting
_AT_EVENT = rx.compile(
    r"(?<![^，。；！？”])(?![^，。；]{0,5}[届每历])(?:[一-龥]{0,6}?(?:(?<![社运动览展交])会|仪式)上"
    r"|(?<![^。！？])(?:[一-龥]{2,4})??(?:活动|座谈|慰问|走访|仪式|启动式)(?:中|现场)|(?<![^。！？])现场)(?=[，,])"
)
_AT = ("会上，", "仪式上，", "中，", "现场，")
# 此次活动送出200盒, 据悉，本次招聘会有90家企业: what was told of before, at the beginning of a sentence
_THIS_EVENT = rx.compile(
    "(?<![^。！？])(?:据(?:悉|了解|介绍|统计)，|记者(?:了解到|获悉)，)?(?:[一-龥]{2,10}(?<![对在为从与和将就把因让使给向]))?(?P<this>[此本这][次届场轮])(?=[一-龥])(?P<clause>[^，。；]*)"
)
_THIS = rx.compile("[此本这][次届场轮]")


def expressions(text: str, mentions: Sequence[Mention], earlier: Time, day: Time) -> list[tuple[int, int, When]]:
    """The start, the end and the meaning of each; ``earlier`` and ``day`` are the time and the day told before."""
    dates = [(m.start, m.end, m.when) for m in mentions if m.when]
    taken = {i for a, b, _ in dates for i in range(a, b)}
    for hint in datewords.hints(text):
        # 去年到现在, 2006年至今: the beginning says it
        until_now = hint.when.unit == "now" and (
            (text[hint.start - 1] in "到至" and hint.start - 2 in taken)
            or (hint.start - 1 in taken and text.startswith(_TO_THIS_DAY, hint.start))
        )
        if hint.start not in taken and hint.end - 1 not in taken and not until_now:
            dates.append((hint.start, hint.end, hint.when))
    half = text[:2] in _HALF_DAYS and _HALF_DAY.match(text, 2) is not None
    if half and earlier.start and 0 not in taken:
        dates.append((0, 2, When("day", days=0, back=True)))  # 下午，又慰问了30人: of the day told before
    if (day.start or dates) and any(map(text.__contains__, _AT)):
        events = (m for m in _AT_EVENT.finditer(text) if m.start() not in taken)
        dates += [(m.start(), m.end(), When("day", days=0, back=True)) for m in events]
    if (day.start or dates) and _THIS.search(text):
        # 本轮的后3场比赛将于21日进行 says itself when
        events = (m for m in _THIS_EVENT.finditer(text) if taken.isdisjoint(range(m.start(), m.end("clause"))))
        dates += [(*m.span("this"), When("day", days=0, back=True)) for m in events]
    dates.sort(key=itemgetter(0))
    return dates

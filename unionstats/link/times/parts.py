"""The days of a holiday, a fair or a run of days that go by their place in it: its first, its third, its last two."""

from __future__ import annotations

import datetime

from unionstats import calendar, datewords, rx, timex
from unionstats.link.times.paragraph import Dated
from unionstats.link.times.spans import NO_TIME, Mark
from unionstats.model import Time, changed

# “五一”假期第二天, 国庆前三天; 展会首日，…末日…
_PART = rx.compile(
    "(?:第(?P<nth>[一二三四五六七八])|首|(?P<last>末|最后[一1]))[天日]|(?P<side>[前头后])(?P<some>.)[天日]"
)
_SECOND = ("次日", "翌日", "第二天")
_FEW = 4  # marks
_DAYS = len("2024-10-01/2024-10-07")
_LONGEST = datetime.timedelta(days=20)


def part_of_days(p: Dated, span: tuple[int, int]) -> Time:
    """Which of the days told last the words at ``span`` mean; no time where they mean none of them.

    第三天 counts from 次日, too: 6月10日开园，次日2万人次，第三天3万人次.
    """
    part = _PART.fullmatch(p.text, *span)
    if part is None:
        return NO_TIME
    n = datewords.number(part["nth"] or part["some"] or "一") - 1
    second = p.marks[-1]
    if part["nth"] and n > 1 and p.text.startswith(_SECOND, second.start) and second.time.start:
        return timex.time(str(second.time.start + datetime.timedelta(n - 1)))
    whole = (m for m in reversed(p.recent()[-_FEW:]) if m.governs and not _PART.fullmatch(p.text, m.start, m.end))
    told = (_days(m, p) for m in whole)
    days = next((d for d in told if len(d.value) == _DAYS), NO_TIME)
    if not (days.start and days.end) or days.end - days.start > _LONGEST:
        return NO_TIME
    if part["last"] or part["side"] == "后":
        first, last = days.end - datetime.timedelta(n), days.end
    else:
        last = days.start + datetime.timedelta(n)
        first = days.start if part["side"] else last
    if not days.start <= first <= last <= days.end:
        return NO_TIME
    return timex.time(f"{first}/{last}" if first < last else str(first))


def _days(mark: Mark, p: Dated) -> Time:
    """The time of a mark; of a holiday's name all the days off."""
    return calendar.resolve(changed(mark.when, unit="break"), p.reference) if mark.when.unit == "named" else mark.time

"""The times of one paragraph: for each number the date that governs it."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from unionstats.link.times.course import Course
from unionstats.link.times.lists import in_order, in_parallel
from unionstats.link.times.marks import marks_in
from unionstats.link.times.spans import NO_TIME
from unionstats.model import Mention, Time


def paragraph_times(
    text: str,
    sentences: Sequence[tuple[int, int]],
    mentions: Sequence[Mention],
    reference: datetime.date | None,
    earlier: Time = NO_TIME,
    *,
    told: int | None = None,
    today: datetime.date | None = None,
    day: Time = NO_TIME,
    last: Time = NO_TIME,
    feast: str = "",
) -> list[Time]:
    """A time for each of ``mentions`` (all those of one paragraph's ``text``): a date's own, else what governs it.

    ``earlier`` is the time spoken of before the paragraph, from which 同期, 当天 and 上年 count where the paragraph
    itself names none; ``told`` the year that 本年度 means where it is not the article's, ``today`` the day that 今天
    means where it is not; ``day`` is the last day told before, which 当天 and 会上 mean, ``last`` the
    last date, from which 三年后 counts, ``feast`` the holiday that 节日期间 means.
    """
    if not mentions:
        return []
    marks = marks_in(
        text,
        sentences,
        mentions,
        reference,
        earlier,
        told=told,
        today=today or reference,
        day=day,
        last=last,
        feast=feast,
    )
    own = {m.start: m.time for m in marks}
    governing = [m for m in marks if m.governs]
    if not governing or all(m.when for m in mentions):
        return [own.get(m.start, NO_TIME) if m.when else NO_TIME for m in mentions]
    course = Course(text, sentences, governing, reference)
    found = [own.get(m.start, NO_TIME) if m.when else course.governor(m) for m in mentions]
    for i, time in in_order(text, sentences, mentions, governing):
        found[i] = time
    if "由" in text or "从" in text:
        for i, time in in_parallel(text, sentences, mentions, found, governing):
            found[i] = time
    return found

"""What a headline only repeats: when a number there was, as the text below says of the same number or day."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import compress
from operator import not_

from unionstats import timex
from unionstats.link.echoes import below, is_headline, number
from unionstats.link.times.spans import DAY_LENGTH, NO_TIME
from unionstats.model import Article, Mention, Time


def repeated(article: Article, mentions: Sequence[Sequence[Mention]], found: list[list[Time]]) -> list[list[Time]]:
    """The times ``found``, those of the headlines that name none from the text below.

    消防救出8人 over 7月4日…，救出8人; 2死6伤 over 造成2人死亡.
    """
    heads = [is_headline(p) for p in article.paragraphs]
    if not any(compress(mentions, heads)):  # most headlines hold no number
        return found
    told, days = below(article, mentions, found), _days_below(heads, mentions, found)
    return [
        [
            _day_of(t, days) if t.value or m.when else _no_hour(told.get(number(m, p.text), NO_TIME))
            for m, t in zip(row, held, strict=True)
        ]
        if head
        else held
        for p, head, row, held in zip(article.paragraphs, heads, mentions, found, strict=True)
    ]


def _no_hour(time: Time) -> Time:
    """The day of a ``time`` that the text below tells by the hour: a headline names none."""
    hour = "T" in time.value and "/" not in time.value
    return timex.time(time.value.partition("T")[0]) if hour else time


def _day_of(said: Time, days: dict[str, Time]) -> Time:
    """The day that a headline has ``said``, in the year before or after if the text below tells of it there."""
    day = days.get(said.value[5:]) if len(said.value) == DAY_LENGTH else None
    return day if day and said.start and day.start and day.start.year - said.start.year in (-1, 1) else said


def _days_below(
    heads: Sequence[bool], mentions: Sequence[Sequence[Mention]], found: Sequence[Sequence[Time]]
) -> dict[str, Time]:
    """The days that the text below tells, by month and day (12-31), those of which it tells in one year only.

    1月9日开庭 over 此案将于2024年1月9日开庭, in December.
    """
    under = list(map(not_, heads))
    days: dict[str, Time] = {}
    for row, held in zip(compress(mentions, under), compress(found, under), strict=True):
        for m, t in zip(row, held, strict=True):
            if m.when and m.when.unit == "day" and len(t.value) == DAY_LENGTH and t.start:
                known = days.setdefault(t.value[5:], t)
                if known.value != t.value:
                    days[t.value[5:]] = NO_TIME
    return {day: t for day, t in days.items() if t.value}

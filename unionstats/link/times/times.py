"""Times: the day or the span that each number of an article is of."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from unionstats.link.times.bulletins import Bulletins
from unionstats.link.times.carried import (
    chapters_of,
    day_sent,
    day_told,
    gone_on,
    headed,
    is_date,
    last_told,
    of_year_told,
    spoken_of,
    under,
    year_told,
)
from unionstats.link.times.echoes import repeated
from unionstats.link.times.governed import paragraph_times
from unionstats.link.times.marks import feast_told
from unionstats.link.times.members import Members
from unionstats.link.times.spans import NO_TIME
from unionstats.model import Article, Mention, Time

__all__ = ["NO_TIME", "times"]


def times(
    article: Article, sentences: Sequence[Sequence[tuple[int, int]]], mentions: Sequence[Sequence[Mention]]
) -> list[list[Time]]:
    """The times of each paragraph's mentions; each paragraph knows what the ones before it spoke of."""
    found: list[list[Time]] = []
    before: list[Time] = []
    earlier = day = heading = last = NO_TIME
    told = year_told("\n".join((article.title, *(p.text for p in article.paragraphs[:1]))), article.date)
    told_by = [p.text for p in article.paragraphs if p.role in ("byline", "body")]
    today = day_sent(told_by, article.date)
    feast = feast_told("\n".join((article.title, *(p.text for p in article.paragraphs))))
    members, bulletins = Members(), Bulletins()
    on = article.date or (datetime.date(told, 12, 31) if told else None)
    chapters = chapters_of(article.paragraphs, mentions)
    for p, its_sentences, its_mentions in zip(article.paragraphs, sentences, mentions, strict=True):
        subhead = p.role == "subhead"
        line = subhead or (chapters.several and p.role == "subtitle")
        if not its_mentions:  # it may still be a heading, or lead a list in
            before = members.read(p.text, its_mentions, [])
            heading = headed(p.text, its_mentions, before, heading, chapters, line=line)
            day = day_told(p.text, its_mentions, before, day, reference=article.date, today=today)
            found.append(before)
            continue
        held = paragraph_times(
            p.text, its_sentences, its_mentions, on, earlier, told=told, today=today, day=day, last=last, feast=feast
        )
        held = members.read(p.text, its_mentions, gone_on(p.text, its_mentions, held, before))
        of_line = subhead and is_date(p.text, its_mentions)
        heading = headed(p.text, its_mentions, held, heading, chapters, line=line)
        held = bulletins.read(p.text, its_mentions, under(its_mentions, held, heading))
        found.append(held)
        before = [time for m, time in zip(its_mentions, held, strict=True) if not m.when]
        day = day_told(p.text, its_mentions, held, day, reference=article.date, today=today)
        last = last_told(its_mentions, held, last, article.date)
        earlier = spoken_of(its_mentions, held, held[0] if of_line else earlier)
    found = repeated(article, mentions, found)
    return found if article.date else of_year_told(found)

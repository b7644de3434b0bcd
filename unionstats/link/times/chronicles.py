"""Chronicles: their year stands in the title, over the entries (1982年) or before the first of them (1982年3月，…)."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from unionstats import rx
from unionstats.model import Mention, Time

# 县总工会大事记（2003年）, 某某厂要事年表
_CHRONICLE = rx.compile(r"[大要]事[记纪录]|[大要]事年[表谱]|年表|纪年|编年(?!体)")
_YEAR = rx.compile(r"(?<!\d)((?:19|20)\d\d)年")
_ALONE = rx.compile(r"年(?:[（(][^）)，。]{1,9}[）)]|\s*[一-鿿]{2}年?)?[：:\s]*")  # 1982年（壬戌年）


def is_chronicle(title: str) -> bool:
    """Whether the article of this ``title`` tells one year after the other, or one day of a year after the other."""
    return _CHRONICLE.search(title) is not None


def title_year(title: str) -> int | None:
    """The year of the whole chronicle, if its ``title`` names one only."""
    years = set(_YEAR.findall(title))
    return int(years.pop()) if len(years) == 1 else None


def entry_year(text: str, mentions: Sequence[Mention], found: Sequence[Time], *, chronicle: bool) -> int | None:
    """The year of the entries behind a paragraph, ``None`` where it does not begin with one.

    Outside a ``chronicle`` that is only a year in a line of its own.
    """
    if not mentions or mentions[0].start or not mentions[0].when or mentions[0].when.year is None:
        return None
    first, time = mentions[0], found[0]
    return time.start.year if time.start and (chronicle or _ALONE.fullmatch(text, first.end - 1)) else None


def last_day(year: int | None) -> datetime.date | None:
    """The day by which 3月 and 同年 of a chronicle's ``year`` are read."""
    return datetime.date(year, 12, 31) if year else None

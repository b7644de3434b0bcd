"""Build ``lunar.txt``, ``terms.txt`` and ``breaks.txt`` from two maintained packages; run by hand when they change.

    pip install borax==4.1.3 chinesecalendar==1.11.0 && python unionstats/data/scripts/calendars.py

Sources: borax (MIT, https://pypi.org/project/borax/), lunar months and solar terms, after the tables of the Hong Kong
Observatory; chinesecalendar (MIT, https://pypi.org/project/chinesecalendar/), the State Council's yearly notices on
public holidays.  Not imported by the program: it needs packages that the program does not.
"""

import datetime
from pathlib import Path

FOLDER = Path(__file__).parent.parent
YEARS = range(1900, 2101)


def write(name: str, head: str, lines: list[str]) -> None:
    text = "".join(f"# {line}\n" for line in head.splitlines()) + "".join(f"{line}\n" for line in lines)
    (FOLDER / name).write_text(text, encoding="utf-8")


def lunar() -> list[str]:
    """Year, Gregorian day of its first day, leap month (0: none), days of its months, the leap one included."""
    from borax.calendars.lunardate import LCalendars, LunarDate

    lines = []
    for year in YEARS:
        first = LunarDate(year, 1, 1).to_solar_date().isoformat()
        days = " ".join(str(n) for _, n, _ in LCalendars.iter_year_month(year))
        lines.append(f"{year}\t{first}\t{LCalendars.leap_month(year)}\t{days}")
    return lines


def terms() -> list[str]:
    """Year and the days of the month of its 24 solar terms, 小寒 first, two in each month."""
    from borax.calendars.lunardate import TermUtils

    return [f"{y}\t" + " ".join(str(TermUtils.nth_term_day(y, i).day) for i in range(24)) for y in YEARS]


def breaks() -> list[str]:
    """First and last day of each public holiday and the holidays that it joins."""
    from chinese_calendar import constants

    runs: list[tuple[datetime.date, datetime.date, tuple[str, ...]]] = []
    for day in sorted(constants.holidays):
        name = constants.Holiday(constants.holidays[day]).chinese
        if runs and (day - runs[-1][1]).days == 1:
            first, _, names = runs[-1]
            runs[-1] = (first, day, names if name in names else (*names, name))
        else:
            runs.append((day, day, (name,)))
    return [f"{a}\t{b}\t{' '.join(names)}" for a, b, names in runs]


if __name__ == "__main__":
    built = "built by scripts/calendars.py on 2026-11-23"
    write(
        "lunar.txt",
        f"Lunar years from borax 4.1.3 (MIT), {built}\nyear, first day, leap month, days of months",
        lunar(),
    )
    write("terms.txt", f"Solar terms from borax 4.1.3 (MIT), {built}\nyear, days of the 24 terms from 小寒", terms())
    write("breaks.txt", f"Public holidays from chinesecalendar 1.11.0 (MIT), {built}\nfirst, last, holidays", breaks())

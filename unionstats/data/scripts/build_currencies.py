"""Write ``currencies.txt``: the Chinese names of the world's currencies with their ISO 4217 codes.

Source: Unicode CLDR, locale ``zh``, as packaged in PyPI's ``babel`` (CLDR data: Unicode License v3; babel: BSD-3).
Run: ``pip install babel && python -m unionstats.data.scripts.build_currencies`` (last run: 2026-11, babel 2.18.0).
The short names of the newspapers (美金, 港币, 新台币) are kept by hand in ``currency_words.txt``.
"""

from __future__ import annotations

import importlib
from pathlib import Path

TARGET = Path(__file__).resolve().parent.parent / "currencies.txt"
#: Not money: test codes, metals (written 金, 银), special drawing rights under a name nobody prints.
SKIP = {"XXX", "XTS", "XAU", "XAG", "XPT", "XPD", "XBA", "XBB", "XBC", "XBD", "XSU", "XUA", "XFO", "XFU", "XRE"}


def rows() -> list[tuple[str, str]]:
    """(name, code) of every currency whose name says no years of use, ordered by code."""
    locale = importlib.import_module("babel.core").Locale("zh")
    names = dict(locale.currencies)
    return [(name, code) for code, name in sorted(names.items()) if code not in SKIP and "(" not in name]


def main() -> None:
    found = rows()
    head = (
        "# Currencies: Chinese name, ISO 4217 code.  Written by scripts/build_currencies.py from Unicode CLDR\n"
        "# (locale zh, Unicode License v3) as packaged in PyPI's babel 2.18.0; short names: currency_words.txt.\n"
    )
    TARGET.write_text(head + "".join(f"{name}\t{code}\n" for name, code in found), encoding="utf-8")


if __name__ == "__main__":
    main()

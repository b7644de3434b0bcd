"""What the program says, in Chinese: one catalogue (``data/messages.txt``), looked up by what it says in English."""

from __future__ import annotations

import functools
import re

from unionstats import data


def chinese(message: str) -> str:
    """``message`` in Chinese; as it is where the catalogue has none."""
    exact, patterns = _catalogue()
    if message in exact:
        return exact[message]
    for pattern, template in patterns:
        if m := pattern.fullmatch(message):
            return template.format(*m.groups())
    return message


@functools.cache
def _catalogue() -> tuple[dict[str, str], list[tuple[re.Pattern[str], str]]]:
    exact, patterns = {}, []
    for english, translated in data.rows("messages.txt"):
        if "{}" in english:
            patterns.append((re.compile("(.+?)".join(map(re.escape, english.split("{}"))), re.DOTALL), translated))
        else:
            exact[english] = translated
    return exact, patterns

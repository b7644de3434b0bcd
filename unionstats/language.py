"""The language that the program speaks."""

from __future__ import annotations

TYPE_CHECKING = False  # as in typing, which takes longer to import than the help to print
if TYPE_CHECKING:
    from collections.abc import Mapping

LANGUAGES = ("zh", "en")


def language(wanted: str | None, environment: Mapping[str, str]) -> str:
    """The language to speak: the one ``wanted``, else that of the locale (POSIX: LC_ALL, LC_MESSAGES, LANG)."""
    if wanted in LANGUAGES:
        return str(wanted)
    locale = next((value for name in ("LC_ALL", "LC_MESSAGES", "LANG") if (value := environment.get(name))), "")
    return "zh" if locale.startswith("zh") else "en"

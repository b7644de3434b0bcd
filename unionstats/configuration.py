"""Defaults of options from a file: ``unionstats.toml`` in the working folder, else in the platform's place for such.

jobs = 4            # for every command that has the option
[extract]           # for one command
columns = ["kind", "value", "item"]
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from unionstats.errors import UsageError

NAME = "unionstats.toml"
# A file that lies in a folder of somebody's articles must not say what is read or written.
_NEVER = frozenset(("output", "append", "resume", "files-from", "null", "junit", "update", "lexicon"))


@dataclass(frozen=True, slots=True)
class Parameter:
    """What an option sets: a parameter of its command, which takes a list where the option ``repeats``."""

    name: str
    repeats: bool

    def value(self, given: Any) -> Any:
        """The value as the option takes it: names in a list are parted by commas on the command line."""
        if self.repeats:
            return given if isinstance(given, list) else [given]
        return ",".join(map(str, given)) if isinstance(given, list) else given


def found(*folders: Path) -> Path | None:
    """The configuration file in the first of ``folders`` that has one."""
    return next((folder / NAME for folder in folders if (folder / NAME).is_file()), None)


def defaults(path: Path, known: Mapping[str, Mapping[str, Parameter]]) -> dict[str, dict[str, Any]]:
    """The defaults in the file ``path``, by command and parameter.

    ``known`` says for each command what its options (``no-bom``) set.  Raises ``UsageError`` for
    what is no TOML, no option, or an option that only the command line may set.
    """
    import tomllib

    try:
        content = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError) as e:
        raise UsageError(f"{path}: not TOML: {e}") from None
    done: dict[str, dict[str, Any]] = {command: {} for command in known}
    for name, value in content.items():
        if name in known and isinstance(value, dict):
            for option, own in value.items():
                parameter = _parameter(path, option, known[name])
                done[name][parameter.name] = parameter.value(own)
    for name, value in content.items():
        if not (name in known and isinstance(value, dict)):
            everywhere = {option: parameter for options in known.values() for option, parameter in options.items()}
            parameter = _parameter(path, name, everywhere)
            for command, options in known.items():
                if name in options:
                    done[command].setdefault(parameter.name, parameter.value(value))
    return done


def _parameter(path: Path, option: str, known: Mapping[str, Parameter]) -> Parameter:
    if option in _NEVER:
        raise UsageError(f"{path}: {option} cannot stand in a file: give it on the command line")
    if option not in known:
        import difflib  # only who mistypes waits for it

        close = difflib.get_close_matches(option, list(known), 1, 0.5)
        remedy = f"did you mean {close[0]}?" if close else "see unionstats --help"
        raise UsageError(f"{path}: no such option: {option}: {remedy}")
    return known[option]

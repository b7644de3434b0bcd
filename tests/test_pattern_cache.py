"""Compiled patterns and tables from the user's cache folder: as they are made, and no unsound file is believed."""

from __future__ import annotations

import marshal
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from unionstats import gazetteer, kept, pattern_cache
from unionstats.entities import org_words
from unionstats.link.items.phrases import words

#: Patterns of which ``re`` itself does not see with which characters they begin.
LED = [
    r"(?<![近约])(?:职工|[会委]员){1,3}",
    r"(?:代|[年月])?(?:[三四]|人(?=员))|É",
    r"(?P<n>[0-9]|人)+?(?:会|3)?|(?:好|日){2}$",
]
PATTERNS = [
    (r"(?P<n>\d+)(?:人|名)(?P=n)?", 0),
    (r"(?<![近约])(?:职工|会员){1,3}+[^，。]{2,8}?(?=[，。])", 0),
    (r"[A-Zé]+|人(?:会|员)?", re.IGNORECASE),
    (r"a.b", re.DOTALL | re.ASCII),
    (r"^年$", re.MULTILINE),
    *((pattern, 0) for pattern in LED),
]
TEXT = "3人3 会员代表大会，A\nB É 人员\n年\n职工会员的好日子。a\nb"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    if sys.platform != "win32":
        monkeypatch.setattr(sys, "platform", "linux")
    for name in ("XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "cache"))
    forget(monkeypatch)
    return tmp_path / "cache" / "unionstats"


def forget(monkeypatch: pytest.MonkeyPatch) -> None:
    """As in a new process."""
    monkeypatch.setattr(kept, "_store", kept._Store())


def fill() -> None:
    for pattern, flags in PATTERNS:
        pattern_cache.compile(pattern, flags)
    kept.keep()


def compiled() -> int:
    """How many of the patterns the file did not have."""
    for pattern, flags in PATTERNS:
        assert pattern_cache.compile(pattern, flags).pattern == pattern
    return len(kept._store.new)


def write(file: Path, held: Any) -> None:
    body = kept._packed({key: marshal.dumps(value) for key, value in held.items()})
    file.write_bytes(kept._checksum(body) + body)


@pytest.mark.parametrize(("pattern", "flags"), PATTERNS)
def test_a_pattern_of_the_file_is_that_of_re(
    pattern: str, flags: int, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill()
    forget(monkeypatch)
    stored, plain = pattern_cache.compile(pattern, flags), re.compile(pattern, flags)
    assert not kept._store.new
    assert stored != plain or pattern not in LED
    assert (stored.flags, stored.groups, dict(stored.groupindex)) == (plain.flags, plain.groups, dict(plain.groupindex))
    assert [(m.span(), m.groupdict()) for m in stored.finditer(TEXT)] == [
        (m.span(), m.groupdict()) for m in plain.finditer(TEXT)
    ]


def test_the_file_is_the_users_alone_and_each_run_adds_to_it(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fill()
    (file,) = folder.iterdir()
    assert str(file) == kept.path()
    if os.name == "posix":
        assert (folder.stat().st_mode & 0o777, file.stat().st_mode & 0o777) == (0o700, 0o600)
    forget(monkeypatch)
    pattern_cache.compile("更多")
    kept.keep()
    forget(monkeypatch)
    pattern_cache.compile("更多")
    assert compiled() == 0


def test_a_run_that_compiles_nothing_writes_nothing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fill()
    (file,) = folder.iterdir()
    written = file.stat().st_mtime_ns
    forget(monkeypatch)
    fill()
    assert file.stat().st_mtime_ns == written


def spoilt(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-1] + b"?")


def cut_short(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:20])


def open_to_others(file: Path) -> None:
    file.chmod(0o660)


def a_folder(file: Path) -> None:
    file.unlink()
    file.mkdir()


def no_table(file: Path) -> None:
    index = marshal.dumps([1, 2])
    body = len(index).to_bytes(4, sys.byteorder) + index
    file.write_bytes(kept._checksum(body) + body)


def no_code(file: Path) -> None:
    write(file, {(p, int(f)): (int(f), b"\xff" * 8, 0, {}) for p, f in PATTERNS})


def other_parts(file: Path) -> None:
    write(file, {(p, int(f)): "?" for p, f in PATTERNS})


UNSOUND = [
    spoilt,
    cut_short,
    a_folder,
    no_table,
    no_code,
    other_parts,
    *([open_to_others] if os.name == "posix" else []),
]


@pytest.mark.parametrize("spoil", UNSOUND)
def test_no_file_is_believed_that_is_not_sound(
    spoil: Callable[[Path], None], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill()
    (file,) = folder.iterdir()
    spoil(file)
    forget(monkeypatch)
    assert compiled() == len(PATTERNS)
    kept.keep()  # a folder in its place stays, all else is made anew
    forget(monkeypatch)
    assert compiled() == (len(PATTERNS) if spoil is a_folder else 0)
    assert [p.name for p in folder.iterdir()] == [file.name]


def test_nowhere_to_write_is_no_error(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder.parent.write_text("a file")
    fill()
    for value in ("here", "~nobody-by-this-name/x"):
        for name in ("XDG_CACHE_HOME", "LOCALAPPDATA"):
            monkeypatch.setenv(name, value)
        assert kept.path() == ""
        pattern_cache.compile("甲+")
        kept.keep()
    assert folder.parent.read_text() == "a file"


@pytest.mark.skipif(os.name != "posix", reason="the homes of other systems are only named, not gone to")
def test_the_folder_is_the_systems(folder: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "Local"))
    assert Path(kept.path()).parent == folder
    monkeypatch.delenv("XDG_CACHE_HOME")
    assert Path(kept.path()).parent == tmp_path / ".cache" / "unionstats"
    monkeypatch.setattr(sys, "platform", "darwin")
    assert Path(kept.path()).parent == tmp_path / "Library" / "Caches" / "unionstats"
    monkeypatch.setattr(sys, "platform", "win32")
    assert Path(kept.path()).parent == tmp_path / "Local" / "unionstats"


def test_the_file_has_a_bound(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fill()
    forget(monkeypatch)
    monkeypatch.setattr(kept, "_MOST", 1)
    pattern_cache.compile("新的")
    kept.keep()
    forget(monkeypatch)
    monkeypatch.setattr(kept, "_MOST", 1 << 20)
    assert compiled() == len(PATTERNS)


@pytest.mark.parametrize("part", ["_parts", "_made"])
def test_another_pythons_compiler_is_left_alone(folder: Path, monkeypatch: pytest.MonkeyPatch, part: str) -> None:
    def none(pattern: str, flags: int) -> Any:
        raise AttributeError("_code")

    monkeypatch.setattr(pattern_cache, part, none)
    assert compiled() == 0
    kept.keep()
    assert not folder.exists()


def test_what_is_wrong_with_a_pattern_is_told(folder: Path) -> None:
    with pytest.raises(re.error, match="missing"):
        pattern_cache.compile("(人")


def test_a_table_is_made_once_and_again_where_a_file_has_changed(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[int] = []

    def table() -> dict[str, tuple[int, ...]]:
        made.append(1)
        return {"甲": (len(made),)}

    assert kept.table("甲", table) == {"甲": (1,)}
    kept.keep()
    forget(monkeypatch)
    assert kept.table("甲", table) == {"甲": (1,)}
    assert not kept._store.new
    for state in ((1, 2, 3), None):
        monkeypatch.setattr(kept, "_state", lambda state=state: state)
        assert kept.table("甲", table) == {"甲": (len(made),)}
        assert bool(kept._store.new) == bool(state)
        kept.keep()
        forget(monkeypatch)
    assert len(made) == 3


@pytest.mark.parametrize("held", [None, (), "?", ((1, 2), "?"), 5])
def test_a_table_that_is_none_is_made_again(held: Any, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "_state", lambda: (1, 2, 3))
    kept.put("甲", held)
    kept.keep()
    forget(monkeypatch)
    assert kept.table("甲", lambda: ["乙"]) == ["乙"]


def test_what_the_program_is_made_of_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(kept, "__file__", str(tmp_path / "kept.py"))
    (tmp_path / "data").mkdir()
    word_list = tmp_path / "data" / "words.txt"
    seen = set()
    for text in ("甲\n", "甲\n乙\n"):
        word_list.write_text(text, encoding="utf-8")
        kept._state.cache_clear()
        seen.add(kept._state())
    monkeypatch.setattr(kept, "__file__", str(tmp_path / "archive.zip" / "kept.py"))
    kept._state.cache_clear()
    assert kept._state() is None
    kept._state.cache_clear()
    assert len(seen) == 2
    assert None not in seen


def test_the_tables_of_the_file_are_those_of_the_word_lists(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = gazetteer._Making().tables(), org_words._make_listed(), words._make_tables()
    for again in range(2):
        forget(monkeypatch)
        assert kept.table("gazetteer", lambda: gazetteer._Making().tables()) == made[0]
        assert kept.table("org_words", org_words._make_listed) == made[1]
        assert kept.table("item_words", words._make_tables) == made[2]
        assert bool(kept._store.new) == (not again)
        kept.keep()


def test_a_second_run_compiles_nothing_and_says_the_same(tmp_path: Path) -> None:
    article = tmp_path / "2023-05-04.txt"
    article.write_text(
        "滁州市总工会慰问职工\n\n5月3日，滁州市总工会慰问一线职工320人，发放物资4.6万元。\n", encoding="utf-8"
    )
    if sys.platform == "win32":
        environment = {**os.environ, "LOCALAPPDATA": str(tmp_path / "cache")}
    else:
        environment = {**os.environ, "HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path / "cache")}
    command = [sys.executable, "-m", "unionstats", "extract", "-f", "jsonl", str(article)]

    def run() -> str:
        return subprocess.run(command, env=environment, capture_output=True, check=True, encoding="utf-8").stdout

    first = run()
    assert first.count("\n") == 3
    (file,) = (tmp_path / "cache" / "unionstats").iterdir()
    written = file.stat().st_mtime_ns
    assert run() == first
    assert file.stat().st_mtime_ns == written

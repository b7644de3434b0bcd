"""The word lists and tables: plain text, a line an entry."""

from __future__ import annotations

import pytest

from unionstats import data

LISTS = sorted(path.name for path in data.FOLDER.glob("*.txt") if path.name != "help.txt")


@pytest.mark.parametrize("name", LISTS)
def test_a_list_says_what_it_holds_and_no_entry_stands_twice(name: str) -> None:
    lines = (data.FOLDER / name).read_text("utf-8").splitlines()
    entries = [line for line in lines if line and not line.startswith("#")]
    assert lines[0].startswith("#")
    assert len(entries) == len(set(entries))

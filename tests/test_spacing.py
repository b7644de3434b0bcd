"""A text set with spaces between Han characters and digits says the same as one without."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from unionstats import Fact, extract
from unionstats.segment.spacing import close_up, is_spaced

SAMPLES = sorted((Path(__file__).parent.parent / "samples").glob("*.txt"))
_BOUNDARY = re.compile(r"(?<=[一-龥])(?=\d)|(?<=[\d%％])(?=[一-龥])")


def _bare(facts: list[Fact]) -> list[Fact]:
    """The facts without what tells where they stand, and without spaces in what they quote."""
    return [
        replace(f, start=0, end=0, **{k: getattr(f, k).replace(" ", "") for k in ("text", "title", "sentence")})
        for f in facts
    ]


@pytest.mark.parametrize("sample", [p for p in SAMPLES if "gb18030" not in p.name], ids=lambda p: p.name)
def test_the_samples_say_the_same_with_spaces(sample: Path) -> None:
    plain = sample.read_text(encoding="utf-8")
    # Stamps and headlines are a page's own; it is the text that is typed so.
    text = "\n".join(_BOUNDARY.sub(" ", line) if "。" in line else line for line in plain.split("\n"))
    facts = extract(text)
    assert [f.text for f in facts] == [text[f.start : f.end] for f in facts]
    assert all("\n" in f.text or f.text in f.sentence for f in facts)
    expected = extract(plain)
    if is_spaced(text):
        assert _bare(facts) == _bare(expected)
    else:
        assert text.count(" ") < 3 or facts == []


def test_a_single_space_may_part_two_things() -> None:
    assert not is_spaced("7月2日 300名职工参加 12.5%的增长，共3人。")
    assert is_spaced("7 月 2 日，300 名职工参加。")
    assert not is_spaced("上一篇 3 下一篇 4 放大 5 缩小\n7月2日，300名职工参加。")


def test_pieces_keep_their_places() -> None:
    text = "共 30 人，增长 5% 左右"
    closed, pieces = close_up(text, [(10, 14), (20, 20 + len(text) - 4)])
    assert closed == "共30人，增长5%左右"
    assert "".join((" " * 10 + text[:4] + " " * 6 + text[4:])[a:b] for a, b in pieces) == closed

"""A text set with spaces between Han characters and digits says the same as one without."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from unionstats import Fact, extract
from unionstats.segment.spacing import close_up, gaps

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
    if gaps(text):
        assert _bare(facts) == _bare(expected)
    else:
        assert text.count(" ") < 3 or facts == []


def test_a_single_space_may_part_two_things() -> None:
    assert not gaps("7月2日 300名职工参加 12.5%的增长，共3人。")
    assert gaps("7 月 2 日，300 名职工参加。")
    assert not gaps("上一篇 3 下一篇 4 放大 5 缩小\n7月2日，300名职工参加。")


def test_pieces_keep_their_places() -> None:
    text = "共 30 人，增长 5% 左右"
    between = gaps(f"{text}，余 2 人")
    assert between
    closed, pieces = close_up(text, [(10, 14), (20, 20 + len(text) - 4)], between)
    assert closed == "共30人，增长5%左右"
    assert "".join((" " * 10 + text[:4] + " " * 6 + text[4:])[a:b] for a, b in pieces) == closed


SOUNDED = (
    "青川縣總工會(huì)慰問職(zhí)工\n"
    "青川工會(huì)網(wǎng)訊 2014年1月，青川縣總工會(huì)慰問困難職(zhí)工296名，發(fā)放慰問金22.68萬(wàn)元(yuán)，"
    "涉及企業(yè)（含分公司）12家，同比增長(zhǎng)5%。\n"
)


def test_how_a_character_is_said_is_none_of_the_text() -> None:
    facts = extract(SOUNDED)
    assert [(f.text, f.item, f.org) for f in facts if f.kind != "date"] == [
        ("296名", "慰問困難職工", "青川县总工会"),
        ("22.68萬(wàn)元", "發放慰問金", "青川县总工会"),
        ("12家", "企業", "青川县总工会"),
        ("5%", "企業", "青川县总工会"),
    ]
    assert all(SOUNDED[f.start : f.end] == f.text and f.text in f.sentence for f in facts)
    assert "職(zhí)工296名，發(fā)放" in facts[1].sentence


def test_what_else_stands_in_brackets_stays() -> None:
    assert not gaps("中国石油(sinopec)、国际劳工组织(ilo)、人均(km)、汇(hui)、会(huì)、价(jià)")
    assert gaps("会(huì)、价(jià)、长（zhǎng）")


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("全市职工12 000人。", [("12 000人", 12000)]),
        ("共55\u2009235\u2009367人。", [("55\u2009235\u2009367人", 55235367)]),
        ("增产1 200.5吨，共12 345吨。", [("1 200.5吨", Decimal("1200.5")), ("12 345吨", 12345)]),
        ("共有 12 000 人，增长 5% 左右，余 3 人。", [("12 000 人", 12000), ("5%", 5), ("3 人", 3)]),
        # … but a space may part two numbers
        ("图1 300名职工参加。", [("300名", 300)]),
        ("7月 300人参加。", [("300人", 300)]),
        ("2023 300人", [("300人", 300)]),
    ],
)
def test_spaces_may_part_thousands(text: str, facts: list[tuple[str, Decimal]]) -> None:
    assert [(f.text, f.value) for f in extract(text) if f.kind != "date"] == facts


def test_digits_may_be_set_apart() -> None:
    text = "2 0 0 家企业到会，5 6 个县有任务，4 0 个县没有，带动7 .7 9 万名农民增收。\n"
    found = [(f.text, f.value) for f in extract(text)]
    assert found == [
        ("2 0 0 家", Decimal(200)),
        ("5 6 个", Decimal(56)),
        ("4 0 个", Decimal(40)),
        ("7 .7 9 万名", Decimal(77900)),
    ]
    assert [f.value for f in extract("甲队5 6 胜，乙队3 负。\n")] != [Decimal(56)]

"""Folding: characters that are written in two ways, and texts in traditional characters."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from unionstats import Fact, data, extract
from unionstats.folding import fold
from unionstats.glossary import parse

SAMPLES = Path(__file__).parent.parent / "samples"
TRADITIONAL = [
    (a, b)
    for kind, these, those in data.rows("traditional.txt")
    if kind == "own"
    for a, b in zip(these, those, strict=True)
]
WRITTEN = str.maketrans({b: a for a, b in reversed(TRADITIONAL)})


def rows(text: str) -> list[Fact]:
    """The facts without what is quoted from the file, and with folded items."""
    return [replace(f, text="", sentence="", title="", item=fold(f.item)) for f in extract(text)]


def test_every_character_of_gb2312_stands_for_itself() -> None:
    every = bytes(b for high in range(0xB0, 0xF8) for low in range(0xA1, 0xFF) for b in (high, low))
    text = every.decode("gb2312", errors="ignore")
    assert len(text) == 6763
    assert fold(text) == text


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("國網柳溪縣供電公司職工１２８人", "国网柳溪县供电公司职工128人"),
        ("會後向職工發放「清涼包」三百個,價值於萬元", "会后向职工发放“清凉包”三百个，价值于万元"),
        ("皇太後殿，於姓，「清凉包」", "皇太後殿，於姓，“清凉包”"),  # nothing says that this is a traditional text
        ("他说『好』，签了「『八五』合同」", "他说‘好’，签了“‘八五’合同”"),
        ('"两优"奖状,"清凉包"300个', "“两优”奖状，“清凉包”300个"),
        ('齐心干。"组长说,"干完为止。"', "齐心干。”组长说，“干完为止。”"),  # opened a paragraph before
        ('组长说:"先干。', '组长说："先干。'),  # and closed a paragraph behind
        ('55"电视和65"电视', '55"电视和65"电视'),
        ("乾縣總工會", "乾县总工会"),
        ("著名工匠", "著名工匠"),
        ("三点0四万斤，四百0六户，20一班", "三点〇四万斤，四百〇六户，20一班"),
        ("每斤3一5元，降10%一15%，一一到位", "每斤3—5元，降10%—15%，一一到位"),
        ("展板3X5米、40*60*2cm，型号A4x60，4X100米接力", "展板3×5米、40×60×2cm，型号A4x60，4X100米接力"),
        ("厚3µm，30º，4Ω", "厚3μm，30°，4Ω"),
        ("30微克∕立方米，5元⁄斤", "30微克/立方米，5元/斤"),
        ("濛阳街道和垌塚镇", "濛阳街道和垌塚镇"),
        ("产量(以2010年为100),2024年回升;", "产量（以2010年为100），2024年回升；"),
        ("见表(5),共3人", "见表（5），共3人"),
        ("出口增长7%,2020年为4%;", "出口增长7%，2020年为4%;"),
        ("指数报﹒升3﹒5%，安娜‧李", "指数报·升3·5%，安娜·李"),
        ("2021─2030年，3━5元", "2021—2030年，3—5元"),
        ("他说「好」.他走了，增长5％.其中", "他说“好”。他走了，增长5%。其中"),
        ("f(x), 3% (2021), ok", "f(x), 3% (2021), ok"),
    ],
)
def test_folded(text: str, folded: str) -> None:
    assert fold(text) == folded
    assert len(fold(text)) == len(text)


@pytest.mark.parametrize("path", sorted(SAMPLES.glob("2*.*[tm][xd]*")), ids=lambda p: p.stem)
def test_a_text_in_traditional_characters_has_the_same_facts(path: Path) -> None:
    text = path.read_text(encoding="gb18030" if "gb18030" in path.name else "utf-8")
    assert rows(text)
    assert rows(text.translate(WRITTEN)) == rows(text)


def test_what_is_quoted_stands_as_it_is_written() -> None:
    fact = extract("農網改造加快\n\n　　國網柳溪縣供電公司今年新建變電站2座，惠及農戶。")[-1]
    assert (fact.title, fact.text, fact.item) == ("農網改造加快", "2座", "新建變電站")


def test_the_words_of_an_item_are_the_text_s_own() -> None:
    items = [f.item for f in extract("截至6月底，全縣發放「暖心包」３００個，５Ｇ用戶達2萬戶，其中農戶佔17%。")]
    assert items[1:] == ["發放「暖心包」", "5G用戶", "農戶佔比"]


@pytest.mark.parametrize("marks", ["“”", "「」", "『』", '""'])
def test_marks_of_quotation_are_read_alike(marks: str) -> None:
    text = "春川县建成“妈妈小屋”12个,“十三五”期间投入90万元。“今年增加3个。”县总工会副主席韩春说。"
    as_usual, other = extract(text), extract(text.translate(str.maketrans("“”", marks)))
    assert next(f.item for f in other) == f"建成{marks[0]}妈妈小屋{marks[1]}"
    assert [(f.start, f.value, f.org, f.place, f.time) for f in other] == [
        (f.start, f.value, f.org, f.place, f.time) for f in as_usual
    ]


def test_a_glossary_may_be_in_either_script() -> None:
    own = parse("org\t魯北紡織集團有限公司\t魯紡\nmeasure\t標段\n", "words.txt")
    assert own.orgs == {"鲁北纺织集团有限公司": "魯北紡織集團有限公司", "鲁纺": "魯北紡織集團有限公司"}
    assert own.measures == ("标段",)

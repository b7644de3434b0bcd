"""PDF files: paragraphs stay whole; what cannot be read says why; without the extra a line says what to install."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import pytest

from unionstats import read
from unionstats.errors import InputError

Line = tuple[int, int, str] | tuple[int, int, str, int]


def pdf(*lines: Line, trailer: str = "") -> bytes:
    """A page of lines (x, y, text and, unless it is 12, the size in points)."""
    return pages(lines, trailer=trailer)


def pages(*shown: Sequence[Line], trailer: str = "", encoding: str = "/UniGB-UCS2-H") -> bytes:
    """A file of pages, by a font and (unless there is another ``encoding``) a character map that every reader has."""
    kids = " ".join(f"{6 + 2 * i} 0 R" for i in range(len(shown)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(shown)} >>",
        f"<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding {encoding} /DescendantFonts [4 0 R] >>",
        "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /FontDescriptor 5 0 R "
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> >>",
        "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /Ascent 880 "
        "/Descent -120 /CapHeight 880 /ItalicAngle 0 /StemV 93 >>",
    ]
    for i, lines in enumerate(shown):
        content = "BT\n"
        for x, y, text, *size in lines:
            content += f"/F {size[0] if size else 12} Tf 1 0 0 1 {x} {y} Tm <{text.encode('utf-16-be').hex()}> Tj\n"
        objects += [
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {7 + 2 * i} 0 R "
            "/Resources << /Font << /F 3 0 R >> >> >>",
            f"<< /Length {len(content) + 2} >>\nstream\n{content}ET\nendstream",
        ]
    out, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n".encode("ascii")
    table = "".join(f"{at:010} 00000 n \n" for at in places)
    end = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer\n"
    end += f"<< /Size {len(objects) + 1} /Root 1 0 R {trailer}>>\nstartxref\n{len(out)}\n%%EOF\n"
    return out + end.encode("ascii")


def test_lines_that_fill_the_width_are_one_paragraph() -> None:
    data = pdf(
        (72, 760, "海州市总工会建会忙"),
        (96, 700, "截至6月底，海州市总工会新增会员46"),
        (72, 680, "62人，建会率达98％。"),
        (96, 660, "全市建成服务站点236个。"),
    )
    text = read.document(data, "a.pdf").text[:]
    assert text.splitlines() == [
        "海州市总工会建会忙",
        "截至6月底，海州市总工会新增会员4662人，建会率达98％。",
        "全市建成服务站点236个。",
    ]


def test_a_narrow_gap_beside_a_han_character_is_no_space() -> None:
    data = pdf((72, 700, "总工会"), (111, 700, "300"), (150, 700, "人"), (174, 700, "A"), (190, 700, "B"))
    assert read.document(data, "a.pdf").text == "总工会300人 A B\n"


def test_a_radical_that_a_browser_prints_is_the_character_it_stands_for() -> None:
    text = "海州市总⼯会⻓期服务⼾外劳动者8⽉"
    lines = "".join(f"<{ord(c):04x}> <{ord(c):04x}>\n" for c in text)
    named = f"1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n{len(text)} beginbfchar\n{lines}endbfchar\n"
    unicode = f"/Identity-H /ToUnicode 8 0 R >>\nendobj\n8 0 obj\n<< /Length {len(named)} >>\nstream\n{named}endstream"
    data = pages([(72, 700, text)], encoding=unicode.replace(" >>\nendobj", " /DescendantFonts [4 0 R] >>\nendobj", 1))
    assert read.document(data, "a.pdf").text == "海州市总工会长期服务户外劳动者8月\n"


def test_a_headline_in_two_centred_lines_is_one() -> None:
    data = pdf(
        (72, 760, "海州市总工会新建驿站二百三十六个", 20),
        (182, 735, "服务劳动者", 20),
        *((72, 700 - 20 * n, f"第{n}家企业建会。") for n in range(6)),
    )
    assert read.document(data, "a.pdf").text[:].splitlines()[0] == "海州市总工会新建驿站二百三十六个服务劳动者"


def test_a_paragraph_goes_on_behind_the_foot_and_the_head_of_pages() -> None:
    first, second = "海州市总工会新增会员企业建会率达到百分之九十八，", "各县区总工会走访企业建立小组职工之家服务站点，"
    data = pages(
        [(72, 800, "海州工人报"), *((72, 760 - 20 * n, first) for n in range(6)), (190, 40, "- 1 -")],
        [(72, 800, "海州工人报"), *((72, 760 - 20 * n, second) for n in range(6)), (190, 40, "- 2 -")],
        [(72, 800, "海州工人报"), (72, 760, "共有4662人。"), (96, 740, "另有3人。"), (190, 40, "- 3 -")],
    )
    assert read.document(data, "a.pdf").text == f"{first * 6}{second * 6}共有4662人。\n另有3人。\n"


def test_what_a_browser_prints_around_a_page_is_left_out() -> None:
    around = [(24, 820, "2026/7/1 09:30"), (24, 20, "https://news.example/a_1.html"), (540, 20, "1/1")]
    body = ["海州市总工会7月1日新增会员4662人。", "2026/7/1 09:30", "建会98家。", "新增5家。"]
    data = pdf(*around, *((72, 700 - 40 * n, line) for n, line in enumerate(body)))
    assert read.document(data, "a.pdf").text[:].splitlines() == body
    without = pdf(around[0], *((72, 700 - 40 * n, line) for n, line in enumerate(body)))
    assert read.document(without, "a.pdf").text[:].splitlines()[0] == "2026/7/1 09:30"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (pdf(), "no text in it; a scan must be read by OCR first"),
        (b"%PDF-1.4\nnothing", "not a readable PDF"),
        (b"words", "not a readable PDF"),
        (
            pdf(
                trailer=f"/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{'11' * 32}> "
                f"/U <{'22' * 32}> >> "
            ),
            "locked by a password; save it without one",
        ),
    ],
)
def test_what_cannot_be_read_says_why(data: bytes, message: str) -> None:
    with pytest.raises(InputError, match=message) as error:
        read.document(data, "a.pdf")
    assert "\n" not in str(error.value)


def test_without_the_extra_a_line_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pdfminer.high_level", None)
    with pytest.raises(InputError, match=r"a\.pdf: .*pip install 'unionstats\[pdf\]'"):
        read.document(pdf(), "a.pdf")

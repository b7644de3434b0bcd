"""PDF files: paragraphs stay whole; what cannot be read says why; without the extra a line says what to install."""

from __future__ import annotations

import sys

import pytest

from unionstats import read
from unionstats.errors import InputError


def pdf(*lines: tuple[int, int, str], trailer: str = "") -> bytes:
    """A page of lines (x, y, text) in 12-point type, by a font and a character map that every reader has."""
    shown = "".join(f"1 0 0 1 {x} {y} Tm <{text.encode('utf-16-be').hex()}> Tj\n" for x, y, text in lines)
    content = f"BT /F 12 Tf\n{shown}ET"
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>",
        f"<< /Length {len(content)} >>\nstream\n{content}\nendstream",
        "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [6 0 R] >>",
        "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /FontDescriptor 7 0 R "
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> >>",
        "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /Ascent 880 "
        "/Descent -120 /CapHeight 880 /ItalicAngle 0 /StemV 93 >>",
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
    text = read.document(data, "a.pdf").text
    assert text.splitlines() == [
        "海州市总工会建会忙",
        "截至6月底，海州市总工会新增会员4662人，建会率达98％。",
        "全市建成服务站点236个。",
    ]


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

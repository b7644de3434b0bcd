"""Bytes to documents, and the dates that files carry."""

from __future__ import annotations

import datetime

import pytest

from unionstats import read
from unionstats.errors import InputError, UsageError

TEXT = "青川县新建工会驿站12个，服务职工3.5万人。"
DAY = datetime.date(2024, 7, 15)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16", "utf-32"])
def test_the_encodings_that_are_found_out(encoding: str) -> None:
    assert read.document(TEXT.encode(encoding), "a.txt").text == TEXT


def test_utf_16_without_its_mark_must_be_named() -> None:
    with pytest.raises(InputError, match="NUL"):
        read.document("a1".encode("utf-16-le"), "a.txt")
    assert read.document(TEXT.encode("utf-16-le"), "a.txt", encoding="utf-16-le").text == TEXT


def test_a_named_encoding_wins() -> None:
    traditional = "總工會新建驛站12個"
    assert read.document(traditional.encode("big5"), "a.txt", encoding="big5").text == traditional
    with pytest.raises(UsageError, match="no-such"):
        read.document(b"a", "a.txt", encoding="no-such")
    with pytest.raises(InputError, match=r"a\.txt: not ascii at byte 0"):
        read.document(TEXT.encode(), "a.txt", encoding="ascii")


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"abc\0def", r"NUL at byte 3"),
        (b"%PDF-1.7", "PDF"),
        (b"PK\x03\x04rest", "zip"),
        (TEXT.encode()[:10] + b"\xff" + TEXT.encode()[12:], r"broken UTF-8 at byte 9"),
        (TEXT.encode() * 3 + b"\xe4\xb8", r"broken UTF-8 at byte \d+"),
        (b"\xff\x80\xff\xff", r"neither UTF-8 \(byte 0\) nor GB18030 \(byte 0\).*--encoding"),
        (b"\xff\xfe\x00", r"not utf-16"),
    ],
)
def test_what_is_no_text_is_refused_in_one_line(data: bytes, message: str) -> None:
    with pytest.raises(InputError, match=message) as e:
        read.document(data, "某.txt")
    assert str(e.value).startswith("某.txt: ")
    assert "\n" not in str(e.value)


@pytest.mark.parametrize(
    "name",
    [
        "20240715.md",
        "20240715-05.txt",
        "2024-07-15-x.txt",
        "2024_07_15.txt",
        "2024.7.15.txt",
        "x/2024-7-15 某报.txt",
        "某报20240715.txt",
        "2024年7月15日某报.txt",
    ],
)
def test_a_date_in_the_name(name: str) -> None:
    assert read.document(b"a", name).date == DAY


@pytest.mark.parametrize(
    "name", ["-", "20241315.txt", "2023-02-29.txt", "000_54d20240715e8.txt", "1234520240715.txt", "a.txt"]
)
def test_no_date_in_the_name(name: str) -> None:
    assert read.document(b"a", name).date is None


@pytest.mark.parametrize(
    "line", ["date: 2024-07-15", "Date: '2024/7/15 08:00'", "日期：2024年7月15日", "时间: 2024-07-15"]
)
def test_the_front_matter_s_date_wins_over_the_name(line: str) -> None:
    text = f"---\ntitle: 某文\n{line}\n---\n{TEXT}"
    document = read.document(text.encode(), "20200101.md")
    assert (document.date, document.text) == (DAY, text)
    assert read.document(text.encode(), "20200101.md", date=datetime.date(2019, 1, 1)).date == datetime.date(2019, 1, 1)


def test_a_date_in_the_body_is_no_front_matter() -> None:
    assert read.document(f"{TEXT}\ndate: 2024-07-15\n".encode(), "a.md").date is None

"""Bytes to documents, and the dates that files carry."""

from __future__ import annotations

import datetime
import gzip
import io
import json
import zipfile

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
    "line", ["date: 2024-07-15", "Date: '2024/7/15 08:00'", "日期：2024年7月15日", "時間: 2024-07-15"]
)
def test_the_front_matter_s_date_wins_over_the_name(line: str) -> None:
    text = f"---\ntitle: 某文\n{line}\n---\n{TEXT}"
    document = read.document(text.encode(), "20200101.md")
    assert (document.date, document.text) == (DAY, text)
    assert read.document(text.encode(), "20200101.md", date=datetime.date(2019, 1, 1)).date == datetime.date(2019, 1, 1)


def test_a_date_in_the_body_is_no_front_matter() -> None:
    assert read.document(f"{TEXT}\ndate: 2024-07-15\n".encode(), "a.md").date is None


LINES = [
    "青川县新建工会驿站12个",
    "5月6日，青川县总工会公布，今年新建驿站12个。",
    "驿站每天开放10小时，服务3.5万人次。",
]
PAGE = """<!DOCTYPE html><html><head><meta charset="utf-8"><title>某标题_某网</title>
<meta name="PubDate" content="2024-07-15 08:00"><script>var a = "不要。";</script><style>p{}</style></head><body>
<nav><a href="/">首页</a> <a href="/a">要闻，点击99次。</a></nav>
<div class="top"><h1>青川县新建工会驿站12个</h1><span>来源：某网</span></div>
<div><div id="c"><p>5月6日，青川县总工会公布，今年
新建驿站<b>12</b>个。<p>驿站每天开放10小时，服务3.5万人次。</p><table><tr><td>城关镇</td><td>5个</td></tr></table></div>
<div class="more"><ul><li><a href="/b">另一条新闻，88人参加。</a></li></ul></div></div>
<footer>版权所有，电话12345。</footer></body></html>"""


def word_file(body: str, part: str = "word/document.xml") -> bytes:
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr(part, f'<w:document xmlns:w="{space}"><w:body>{body}</w:body></w:document>')
    return out.getvalue()


def paragraph(text: str) -> str:
    half = len(text) // 2
    deleted = "<w:del><w:r><w:delText>删</w:delText></w:r></w:del>"
    return f"<w:p><w:r><w:t>{text[:half]}</w:t></w:r>{deleted}<w:r><w:t>{text[half:]}</w:t></w:r></w:p>"


def test_a_web_page() -> None:
    document = read.document(PAGE.encode(), "a.html")
    assert document.text[:].splitlines() == [LINES[0], "", *LINES[1:], "| 城关镇 | 5个 |"]
    assert document.date == DAY
    assert read.document(PAGE.encode("gb18030"), "a.htm").text == document.text


def test_a_web_page_without_an_article_says_so() -> None:
    with pytest.raises(InputError, match=r"a\.html: no article"):
        read.document(b"<html><body><script>1</script></body></html>", "a.html")


def test_a_page_of_links_to_articles_holds_none() -> None:
    links = "".join(f"<li><a href='{n}.htm'>某地工会为{n}00名职工送清凉，好</a></li>" for n in range(9))
    with pytest.raises(InputError, match=r"a\.html: no article"):
        read.document(f"<html><body><h1>要闻</h1><ul>{links}</ul></body></html>".encode(), "a.html")
    line = "新建驿站12个"
    assert read.document(f"<a href='/'>首页</a><p>{line}</p>".encode(), "a.html").text[:].splitlines()[-1] == line


def test_a_comment_without_an_end_hides_what_follows() -> None:
    page = f"<html><body><p>{LINES[0]}。</p><p>{LINES[1]}</p><!-- <p>{LINES[2]}</p></body></html>"
    assert read.document(page.encode(), "a.html").text[:].split() == [LINES[0] + "。", LINES[1]]


@pytest.mark.parametrize(
    ("title", "headline"),
    [
        ("某某日报-新建工会驿站12个", "新建工会驿站12个"),
        ("某某日报数字报 | 新建工会驿站12个", "新建工会驿站12个"),
        ("新建工会驿站12个_某某网", "新建工会驿站12个"),
        ("新建工会驿站12个", "新建工会驿站12个"),
    ],
)
def test_the_name_of_the_site_is_no_headline(title: str, headline: str) -> None:
    page = f"<html><head><title>{title}</title></head><body><p>{LINES[1]}</p></body></html>"
    assert read.document(page.encode(), "a.html").text[:].splitlines()[0] == headline


@pytest.mark.parametrize("tag", ["ul", "ol", "dl"])
def test_a_list_of_links_in_a_web_page_is_no_text(tag: str) -> None:
    heads = ("技能大赛收官 决出状元12名", "驿站新建26个", "夜校开课8门")
    links = "".join(f"<li><a href='{n}.html'>{head}</a><i>03-05</i></li>" for n, head in enumerate(heads))
    told = [f"<div class='a'><h1>{head}</h1><p>青川县总工会说，{head}。</p></div>" for head in heads]
    page = f"<html><body><div><{tag}>{links}</{tag}>{''.join(told)}<{tag}>{links}</{tag}></div></body></html>"
    lines = read.document(page.encode(), "a.html").text[:].splitlines()
    assert lines == [line for head in heads for line in (head, f"青川县总工会说，{head}。")]
    points = f"<{tag}>{''.join(f'<li>青川县今年<a>新建{n}个驿站</a>，服务职工。</li>' for n in (3, 4, 5))}</{tag}>"
    assert "新建4个驿站" in read.document(f"<html><body>{points}</body></html>".encode(), "a.html").text[:]


def test_deeply_nested_markup_is_read_flat() -> None:
    data = ("<div>" * 50_000 + LINES[1] + "</div>" * 50_000).encode()
    assert read.document(data, "a.html").text[:].strip() == LINES[1]


def test_a_word_file() -> None:
    table = "<w:tbl><w:tr>" + "".join(f"<w:tc>{paragraph(c)}</w:tc>" for c in ("城关镇", "5个")) + "</w:tr></w:tbl>"
    document = read.document(word_file("".join(map(paragraph, LINES)) + table), "20240715.docx")
    assert document.text[:].splitlines() == [*LINES, "| 城关镇 | 5个 |"]
    assert document.date == DAY


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"not a zip", "not a readable .docx"),
        (word_file("", "other.xml"), "no Word document inside"),
        (word_file(""), "no text in it"),
        (word_file("<w:p>"), "broken XML"),
        (word_file('<!DOCTYPE x [<!ENTITY a "b">]>'), "entities"),
    ],
)
def test_a_word_file_that_cannot_be_read(data: bytes, message: str) -> None:
    with pytest.raises(InputError, match=message):
        read.document(data, "a.docx")


def test_a_packed_file() -> None:
    text = "\n".join(LINES)
    assert read.document(gzip.compress(text.encode()) + gzip.compress(b"!"), "20240715.txt.gz").text == text + "!"
    assert read.document(gzip.compress(PAGE.encode()), "a.html.gz").text == read.document(PAGE.encode(), "a.html").text
    with pytest.raises(InputError, match="too early"):
        read.document(gzip.compress(text.encode())[:-9], "a.txt.gz")
    with pytest.raises(InputError, match="broken gzip"):
        read.document(text.encode(), "a.txt.gz")


def test_a_packed_bomb_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("unionstats.read.packed.MOST", 1000)
    with pytest.raises(InputError, match="more than 1000 bytes"):
        read.document(gzip.compress(b"1" * 1001), "a.txt.gz")


def test_a_document_a_row() -> None:
    rows = [{"id": "甲", "body": LINES[1], "on": "2024-07-15"}, {"id": "乙", "body": LINES[2], "on": ""}]
    lines = "\n".join(json.dumps(r) for r in rows).encode()
    table = ("id,body,on\n" + "\n".join(f'{r["id"]},"{r["body"]}",{r["on"]}' for r in rows)).encode("gb18030")
    for data, name in ((lines, "a.jsonl"), (table, "a.csv"), (gzip.compress(lines), "a.jsonl.gz")):
        first, second = read.documents(data, name, text_field="body", id_field="id", date_field="on")
        assert (first.source, first.text, first.date) == (f"{name}#甲", LINES[1], DAY)
        assert (second.source, second.text, second.date) == (f"{name}#乙", LINES[2], None)
    assert [d.source for d in read.documents(lines, "a.jsonl", text_field="body")] == ["a.jsonl#1", "a.jsonl#2"]
    (only,) = read.documents(LINES[1].encode(), "a.txt")
    assert (only.source, only.text) == ("a.txt", LINES[1])


def test_a_table_that_is_not_one() -> None:
    with pytest.raises(UsageError, match=r"row 1 has no field 'text': name one with --text-field \(a\)"):
        list(read.documents(b'{"a": 1}', "a.jsonl"))
    with pytest.raises(InputError, match="line 2 is not JSON"):
        list(read.documents(b'{"text": "1"}\n{', "a.jsonl"))
    with pytest.raises(InputError, match="line 1 is not a JSON object"):
        list(read.documents(b"[1]", "a.jsonl"))

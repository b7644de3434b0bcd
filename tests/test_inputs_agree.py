"""The same article in each form of input yields the same facts, through the command."""

from __future__ import annotations

import csv
import gzip
import io
import json
import shutil
import subprocess
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

import pytest

from tests.test_cli import Run, real, run
from tests.test_pdf import pdf

__all__ = ["run"]  # a fixture

TITLE = "淮北市总工会多措并举帮扶困难职工"
PARAGRAPHS = (
    "本报讯（记者 张某）2023年9月12日，记者从淮北市总工会获悉，今年以来该会帮扶职工4662人，发放补助1260万元。",
    "截至8月底，全市建成服务站点236个，建会率达98%，同比提高1.5个百分点。",
)
WIDTH = 24  # of a line of the PDF, in characters


def _plain() -> str:
    return "\n".join((TITLE, "", *PARAGRAPHS)) + "\n"


def _html() -> str:
    body = "".join(f"<p>{escape(p)}</p>" for p in PARAGRAPHS)
    menu = "<nav><a href='/'>首页</a><a href='/2'>要闻</a></nav>"
    return f"<!DOCTYPE html><meta charset='utf-8'><title>{TITLE}</title>{menu}<div><h1>{TITLE}</h1>{body}</div>"


def _wechat() -> str:
    body = "".join(f"<section><section><p><span>{escape(p)}</span></p></section></section>" for p in PARAGRAPHS)
    return (
        f"<!DOCTYPE html><html><head><meta charset='utf-8'><meta property='og:title' content='{TITLE}'></head><body>"
        f"<h1 id='activity-name'>{TITLE}</h1><div id='meta_content'><a>淮北工会</a><em id='publish_time'></em></div>"
        f"<div id='js_content' style='visibility: hidden;'>{body}</div>"
        "<div>留言：我们厂也有300人参加，真好！阅读1.2万</div><script>var ct = '1694563200';</script></body></html>"
    )


def _newspaper() -> str:
    list_ = "".join(f"<li><a href='nw{n}.htm'>某地工会为{n}00名职工送清凉</a></li>" for n in range(1, 9))
    body = "".join(f"<P>　　{escape(p)}</P>" for p in PARAGRAPHS)
    return (
        "<html><head><meta http-equiv='content-type' content='text/html; charset=gb2312'>"
        f"<title>某某日报-{TITLE}</title></head><body><table><tr>"
        f"<td>第03版：工会 2023年09月13日 星期三<ul>{list_}</ul></td>"
        f"<td><table><tr><td><founder-title><p>{TITLE}</p></founder-title></td></tr></table>"
        f"<div id='ozoom'><founder-content>{body}</founder-content></div></td></tr></table></body></html>"
    )


def _preformatted() -> str:
    lines = "\n\n".join(f"<font face='Mono'>{escape(p)}</font>" for p in PARAGRAPHS)
    return (
        f"<html><head><meta charset='utf-8'><title></title></head><body><pre>{TITLE}\r\n\r\n{lines}</pre></body></html>"
    )


def _docx() -> bytes:
    out = io.BytesIO()
    paragraphs = "".join(f"<w:p><w:r><w:t>{escape(p)}</w:t></w:r></w:p>" for p in (TITLE, *PARAGRAPHS))
    names = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
    with zipfile.ZipFile(out, "w") as package:
        package.writestr(
            "word/document.xml", f"<w:document {names}><w:body>{paragraphs}</w:body></w:document>".encode()
        )
    return out.getvalue()


def _pdf() -> bytes:
    lines, y = [(72, 780, TITLE)], 740
    for paragraph in PARAGRAPHS:
        for at in range(0, len(paragraph), WIDTH):
            lines.append((72, y, paragraph[at : at + WIDTH]))
            y -= 20
        y -= 20
    return pdf(*lines)


def _csv() -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out).writerows([["text"], [_plain()]])
    return out.getvalue().encode("utf-8-sig")


INPUTS = {
    "gb18030.txt": _plain().encode("gb18030"),
    "utf-8-bom.txt": _plain().encode("utf-8-sig"),
    "utf-16.txt": _plain().encode("utf-16"),
    "utf-16-be.txt": b"\xfe\xff" + _plain().encode("utf-16-be"),
    "lines-of-windows.txt": _plain().replace("\n", "\r\n").encode(),
    "a.txt.gz": gzip.compress(_plain().encode(), mtime=0),
    "a.md": f"# {_plain()}".encode(),
    "a.html": _html().encode(),
    "wechat.html": _wechat().encode(),
    "newspaper.htm": _newspaper().encode("gb18030"),
    "preformatted.html": _preformatted().encode(),
    "a.docx": _docx(),
    "a.pdf": _pdf(),
    "a.jsonl": json.dumps({"text": _plain()}).encode(),
    "a.csv": _csv(),
    "excel.csv": _csv().decode("utf-8-sig").encode("gbk"),
}


FIELDS = "text,kind,value,value_max,unit,bound,item,change,basis,org,org_text,place,adcode,time,title,sentence"
ARGS = ("extract", "--date", "2023-09-13", "--columns", FIELDS)


@pytest.mark.parametrize("name", INPUTS)
def test_the_form_of_an_article_changes_no_fact(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("plain.txt").write_text(_plain(), encoding="utf-8")
    Path(name).write_bytes(INPUTS[name])
    status, plain, err = run(*ARGS, "plain.txt")
    assert (status, err) == (0, "")
    assert {"4662人", "1260万元", "98%"} <= {json.loads(line)["text"] for line in plain.splitlines()}
    assert run(*ARGS, name) == (0, plain, "")


@pytest.mark.skipif(not shutil.which("soffice"), reason="needs LibreOffice")
def test_what_a_word_processor_saves_changes_no_fact(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(_plain(), encoding="utf-8")
    office = ["soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless"]
    for filters in (
        ["--infilter=Text (encoded):UTF8", "--convert-to", "docx:MS Word 2007 XML", str(tmp_path / "a.txt")],
        ["--convert-to", "pdf", str(tmp_path / "a.docx")],
        ["--convert-to", "html:HTML", str(tmp_path / "a.docx")],
    ):
        subprocess.run([*office, *filters], check=True, capture_output=True, timeout=600, cwd=tmp_path)
    plain = real(*ARGS, tmp_path / "a.txt")
    for name in ("a.docx", "a.pdf", "a.html"):
        assert real(*ARGS, tmp_path / name).stdout == plain.stdout, name


@pytest.mark.skipif(not shutil.which("chromium"), reason="needs Chromium")
def test_what_a_browser_prints_changes_no_fact(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(_html(), encoding="utf-8")
    for name, more in (("a.pdf", ["--no-pdf-header-footer"]), ("around.pdf", [])):
        command = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path}/profile"]
        command += [*more, f"--print-to-pdf={tmp_path / name}", str(tmp_path / "a.html")]
        subprocess.run(command, check=True, capture_output=True, timeout=600)
    plain = real(*ARGS, tmp_path / "a.html")
    assert plain.stdout
    for name in ("a.pdf", "around.pdf"):
        assert real(*ARGS, tmp_path / name).stdout == plain.stdout, name

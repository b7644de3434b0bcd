"""The same article in each form of input yields the same facts."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

import pytest

from tests.test_pdf import pdf
from unionstats import batch, pipeline

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
    "utf-16.txt": _plain().encode("utf-16"),
    "a.md": f"# {_plain()}".encode(),
    "a.html": _html().encode(),
    "a.docx": _docx(),
    "a.pdf": _pdf(),
    "a.jsonl": json.dumps({"text": _plain()}).encode(),
    "a.csv": _csv(),
}


def _facts(folder: Path, name: str, data: bytes) -> list[tuple[object, ...]]:
    path = folder / name
    path.write_bytes(data)
    (outcome,) = batch.run(batch.sources([str(path)]), pipeline.facts, batch.Settings())
    assert not outcome.error
    fields = ("text", "kind", "value", "unit", "item", "change", "org", "place", "time", "title", "sentence")
    return [tuple(getattr(fact, name) for name in fields) for fact in outcome.rows]


@pytest.mark.parametrize("name", INPUTS)
def test_the_form_of_an_article_changes_no_fact(tmp_path: Path, name: str) -> None:
    plain = _facts(tmp_path, "a.txt", _plain().encode())
    assert len(plain) >= 6
    assert {"4662人", "1260万元", "98%"} <= {fact[0] for fact in plain}
    assert _facts(tmp_path, name, INPUTS[name]) == plain

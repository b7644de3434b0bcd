"""Bad inputs, made here: each is read, or refused in one line that names it, and the next one is done."""

from __future__ import annotations

import gzip
import io
import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from unionstats import cli

FACT = "职工300人。"
OK, REFUSED = 0, 1


def docx(**parts: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as book:
        for name, content in parts.items():
            book.writestr(name.replace("__", "/") + ".xml", content)
    return out.getvalue()


_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_BODY = f'<w:document xmlns:w="{_W}"><w:body><w:p><w:r><w:t>{FACT}</w:t></w:r></w:p></w:body></w:document>'
_LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10 if n else "300人"}">' for n in range(10))

# Name, content, exit status, and how many facts it may have at the least (0 where none is asked for).
BAD: list[tuple[str, bytes, int, int]] = [
    ("empty.txt", b"", OK, 0),
    ("blank.txt", b" \n\t\r\n\xe3\x80\x80", OK, 0),
    ("mark.txt", b"\xef\xbb\xbf", OK, 0),
    ("marked.txt", b"\xef\xbb\xbf" + FACT.encode(), OK, 1),
    ("utf16.txt", FACT.encode("utf-16"), OK, 1),
    ("gbk.txt", FACT.encode("gbk"), OK, 1),
    ("binary.txt", bytes(range(256)) * 64, REFUSED, 0),
    ("picture.txt", b"\x89PNG\r\n\x1a\n" + bytes(4096), REFUSED, 0),
    ("nul.txt", FACT.encode() + b"\0\0\0", REFUSED, 0),
    ("cut.txt", FACT.encode() * 4 + b"\xe8\x81", REFUSED, 0),
    ("mixed.txt", FACT.encode() + b"\xff\xff" + FACT.encode(), REFUSED, 0),
    ("crlf.txt", (FACT + "\r\n").encode() * 3, OK, 3),
    ("cr.txt", (FACT + "\r").encode() * 3, OK, 3),
    ("escape.txt", f"\x1b[2J\x1b]0;x\x07{FACT}".encode(), OK, 1),
    ("bidi.txt", f"\u202e{FACT}\u2066".encode(), OK, 1),
    ("joiners.txt", ("职\u200b工300\u200d人。" * 50).encode(), OK, 0),
    ("markup.txt", f"[red]{FACT}[/b] [link=x]".encode(), OK, 1),
    ("formula.txt", f"=1+1 {FACT}\n@x\n".encode(), OK, 1),
    ("plain.md", f"# 标题\n\n{FACT}\n".encode(), OK, 1),
    ("hashes.md", b"#" * 50_000 + FACT.encode(), OK, 0),
    ("stars.md", b"**" * 25_000 + FACT.encode(), OK, 0),
    ("fence.md", b"---\n" * 20_000, OK, 0),
    ("han.txt", "中".encode() * 100_000, OK, 0),
    ("digits.txt", b"1" * 100_000, OK, 0),
    ("numerals.txt", "一百二十".encode() * 5_000, OK, 0),
    ("magnitudes.txt", "万亿".encode() * 20_000, OK, 0),
    ("points.txt", b"1." * 20_000, OK, 0),
    ("commas.txt", b"1," * 10_000, OK, 0),
    ("years.txt", "年".encode() * 50_000, OK, 0),
    ("unions.txt", "市总工会".encode() * 20_000, OK, 0),
    ("places.txt", "省市县区".encode() * 20_000, OK, 0),
    ("quotes.txt", "“".encode() * 50_000, OK, 0),
    ("brackets.txt", "（".encode() * 50_000, OK, 0),
    ("dashes.txt", "—".encode() * 50_000, OK, 0),
    ("lines.txt", b"\n" * 200_000, OK, 0),
    ("facts.txt", FACT.encode() * 500, OK, 500),
    ("ranges.txt", "1至".encode() * 5_000, OK, 0),
    ("cut.txt.gz", gzip.compress(FACT.encode() * 999)[:-9], REFUSED, 0),
    ("not.txt.gz", FACT.encode(), REFUSED, 0),
    ("bomb.txt.gz", gzip.compress(b" " * 300_000_000, 9), REFUSED, 0),
    ("packed.txt.gz", gzip.compress(FACT.encode()), OK, 1),
    ("not.docx", FACT.encode(), REFUSED, 0),
    ("no-document.docx", docx(other="<a/>"), REFUSED, 0),
    ("broken.docx", docx(word__document=_BODY[:-20]), REFUSED, 0),
    ("good.docx", docx(word__document=_BODY), OK, 1),
    ("bomb.docx", docx(word__document=_BODY.replace(FACT, " " * 300_000_000)), REFUSED, 0),
    ("laughs.docx", docx(word__document=f"<!DOCTYPE w [{_LAUGHS}]>{_BODY.replace(FACT, '&l9;')}"), REFUSED, 0),
    ("page.html", f"<html><body><p>{FACT}</p><p>{FACT}</p></body></html>".encode(), OK, 2),
    ("deep.html", b"<div>" * 20_000 + FACT.encode(), OK, 0),
    ("comment.html", b"<!--" + b"-" * 100_000 + FACT.encode(), REFUSED, 0),
    ("attributes.html", b"<p " + b"a=1 " * 20_000 + b">" + FACT.encode(), OK, 0),
    ("script.html", f"<script>document.write('{FACT}')</script><p>{FACT}</p>".encode(), OK, 0),
    ("broken.jsonl", b'{"text": "\xe8\n', REFUSED, 0),
    ("list.jsonl", b"[1, 2]\n", REFUSED, 0),
    ("no-field.jsonl", b'{"body": "x"}\n', REFUSED, 0),
    ("deep.jsonl", b"[" * 100_000, REFUSED, 0),
    ("no-field.csv", b"a,b\n1,2\n", REFUSED, 0),
    ("quote.csv", b'text\n"' + FACT.encode() * 100, OK, 0),
    ("line\nbreak.txt", FACT.encode(), OK, 1),
    ("-dash.txt", FACT.encode(), OK, 1),
    ("空 格.txt", FACT.encode(), OK, 1),
    ("old.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2048), REFUSED, 0),
    ("paper.pdf", b"%PDF-1.7\n" + bytes(range(256)), REFUSED, 0),
]


def test_there_are_many_and_no_two_of_a_name() -> None:
    assert len({name for name, *_ in BAD}) == len(BAD) >= 60


@pytest.mark.parametrize("bad", BAD, ids=[repr(name) for name, *_ in BAD])
def test_a_bad_input_costs_only_itself(
    tmp_path: Path,
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    bad: tuple[str, bytes, int, int],
) -> None:
    name, content, status, facts = bad
    monkeypatch.chdir(tmp_path)
    Path(name).write_bytes(content)
    Path("next.txt").write_text(FACT, encoding="utf-8")
    assert cli.run(["extract", "--", name, "next.txt"]) == status
    out, err = capfd.readouterr()
    found = [json.loads(line)["source"] for line in out.splitlines()]
    assert len([source for source in found if source != "next.txt"]) >= facts
    assert found.count("next.txt") == 1
    refusals = err.splitlines()[:-1]
    assert len(refusals) == (status == REFUSED)
    if refusals:
        assert refusals[0].startswith(f"unionstats: {name}")
        assert "please report it" not in refusals[0]


def test_bad_files_of_a_folder_are_passed_over(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text(FACT, encoding="utf-8")
    (tmp_path / "folder.txt").mkdir()
    (tmp_path / "dangling.txt").symlink_to(tmp_path / "gone")
    (tmp_path / "loop.txt").symlink_to(tmp_path / "loop.txt")
    (tmp_path / "round").symlink_to(tmp_path)
    os.mkfifo(tmp_path / "pipe.txt")
    name = os.fsdecode(b"\xff\xfe.txt")
    (tmp_path / name).write_text(FACT, encoding="utf-8")
    assert cli.run(["extract", str(tmp_path)]) == 0
    out, err = capfd.readouterr()
    assert [json.loads(line)["source"] for line in out.splitlines()] == [
        str(tmp_path / "a.txt"),
        f"{tmp_path}/\udcff\udcfe.txt",
    ]
    assert err == "unionstats: 2 files, 2 facts\n"
    assert cli.run(["extract", str(tmp_path / "loop.txt"), str(tmp_path / "dangling.txt")]) == 1
    assert len(capfd.readouterr().err.splitlines()) == 3


def endless_page(rows: int) -> bytes:
    return f"<html><body>{f'<div><p>{FACT}<table><tr><td>3<b>' * rows}".encode()


LARGE: list[tuple[str, bytes, int]] = [
    ("line.txt", b"x" * 200_000_000, REFUSED),  # larger than the default of --max-bytes
    ("blank.txt", b" " * 60_000_000, OK),
    ("letters.txt", b"ab" * 4_000_000, OK),
    ("characters.txt", "工会会员职工".encode() * 170_000, OK),  # a million without punctuation
    ("endless.html", endless_page(3_000), OK),
    ("open.html", b"<" * 400_000, REFUSED),
    ("entities.html", b"&#x4e00;" * 100_000, OK),
    ("links.html", b"<a href=x>" * 50_000, REFUSED),
    ("deep.docx", docx(word__document=_BODY.replace(FACT, FACT + "</w:t></w:r><w:r><w:t>" * 5_000)), OK),
    ("cells.csv", b"text\n" + b'"a",' * 500_000, OK),
    ("keys.jsonl", b'{"text": "' + b"\\u4e00" * 500_000 + b'"}', OK),
    ("bomb.html.gz", gzip.compress(b"<p>" * 100_000_000, 9), REFUSED),
]


@pytest.mark.parametrize("large", LARGE, ids=[name for name, *_ in LARGE])
def test_a_large_input_costs_bounded_time_and_memory(tmp_path: Path, large: tuple[str, bytes, int]) -> None:
    name, content, status = large
    (tmp_path / name).write_bytes(content)
    (tmp_path / "next.txt").write_text(FACT, encoding="utf-8")
    command = f"ulimit -v 2000000; exec {sys.executable} -m unionstats extract -- {name} next.txt"
    done = subprocess.run(["bash", "-c", command], cwd=tmp_path, capture_output=True, timeout=600, check=False)
    assert done.returncode == status, done.stderr
    assert b'"source": "next.txt"' in done.stdout
    refusals = done.stderr.decode().splitlines()[:-1]
    assert len(refusals) == (status == REFUSED)
    assert "please report it" not in "".join(refusals)


def test_what_is_no_file_is_refused_by_name(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "loop.txt").symlink_to(tmp_path / "loop.txt")
    paths = [str(tmp_path / "pipe.txt"), str(tmp_path / "loop.txt"), "/dev/zero", "/dev/tty", "/proc/self/mem", "a\0b"]
    for jobs in ("1", "2"):
        assert cli.run(["extract", "-j", jobs, *paths]) == 1
        told = capfd.readouterr().err.splitlines()
        assert len(told) == len(paths) + 1
        assert not [line for line in told if "please report it" in line]

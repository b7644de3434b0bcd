"""Long text files, which are held packed: read as short ones are, to the last character."""

from __future__ import annotations

import datetime
import errno
import io
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from unionstats import batch, pipeline, read, tokens
from unionstats.errors import InputError, UsageError
from unionstats.model import Document
from unionstats.read import long

if TYPE_CHECKING:
    from typing_extensions import Buffer

STORY = (
    "---\ndate: 2022-05-06\n---\n# 海州新建驿站多\n\n"
    + "".join(f"本报讯 海州市总工会今年新建驿站{n}个，服务职工{n}00人次😀。\r\n\n" for n in range(1, 40))
    + "　　驿站每天开放　10 小时𠮷。"
)


@pytest.fixture(autouse=True)
def _long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(read, "LONG", 64)
    monkeypatch.setattr(long, "_BLOCK", 31)  # no multiple of a character's bytes
    tokens.load()


def _only(path: Path, settings: batch.Settings | None = None) -> Document:
    (document,) = batch.documents(str(path), settings or batch.Settings())
    return document


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
def test_a_long_file_is_read_as_a_short_one(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(STORY.encode(encoding))
    document = _only(path)
    assert isinstance(document.text, long.LongText)
    assert (document.text[:], document.date) == (STORY, datetime.date(2022, 5, 6))
    short = read.document(path.read_bytes(), str(path))
    assert list(pipeline.facts(document)) == list(pipeline.facts(short))
    assert document.text.count("😀") == 39


@pytest.mark.parametrize(("start", "stop"), [(0, 0), (0, 1), (5, 300), (30, 31), (200, 10_000), (-9, None), (7, 3)])
def test_a_slice_of_it_is_that_of_the_text(start: int, stop: int | None) -> None:
    blocks = [STORY[i : i + 13] for i in range(0, len(STORY), 13)]
    text = long.LongText(iter(blocks))
    assert text[start:stop] == STORY[start:stop]
    assert (
        text[100:104] + text[0:4] + text[500:504] + text[100:104]
        == STORY[100:104] + STORY[:4] + STORY[500:504] + STORY[100:104]
    )
    assert len(text) == len(STORY)


class _Full(io.BytesIO):
    """A file on a disk that takes no more than a few blocks."""

    def write(self, data: Buffer, /) -> int:
        if self.tell() > 200:
            raise OSError(errno.ENOSPC, "No space left on device")
        return super().write(data)


@pytest.mark.parametrize("held", [0, 100, 1 << 23])
@pytest.mark.parametrize("full", [False, True])
def test_it_is_the_same_in_memory_on_disk_and_where_the_disk_is_full(
    monkeypatch: pytest.MonkeyPatch, held: int, full: bool
) -> None:
    monkeypatch.setattr(long, "_IN_MEMORY", held)
    if full:
        monkeypatch.setattr(tempfile, "TemporaryFile", lambda **_: _Full())
    text = long.LongText(STORY[i : i + 13] for i in range(0, len(STORY), 13))
    assert text[:] == STORY
    assert text[200:300] + text[5:50] == STORY[200:300] + STORY[5:50]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"%PDF-1.4" + bytes(100), "a PDF"),
        ("驿站3个。".encode() * 20 + b"\0", "a NUL at byte"),
        ("驿站3个。".encode() * 20 + b"\xff", "broken UTF-8 at byte"),
        (b"\x81\x20" * 60, "neither UTF-8"),
    ],
)
def test_what_is_wrong_with_it_is_said_as_of_a_short_one(tmp_path: Path, data: bytes, said: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(data)
    with pytest.raises(InputError, match=said):
        _only(path)


def test_what_is_not_plain_is_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(("﻿" + STORY).encode())
    assert _only(path).text == STORY
    path.write_bytes(STORY.encode() + b"\xff")
    found = _only(path, batch.Settings(errors="replace")).text
    assert found == STORY + "�"
    path.write_bytes(STORY.encode("utf-16-le"))
    assert _only(path, batch.Settings(encoding="utf-16-le")).text == STORY
    path.write_bytes(STORY.replace("😀", "").replace("𠮷", "").encode("gbk"))
    assert isinstance(_only(path, batch.Settings(encoding="gbk")).text, long.LongText)
    with pytest.raises(UsageError, match="base64: no such encoding"):
        _only(path, batch.Settings(encoding="base64"))
    with pytest.raises(InputError, match="larger than 100 bytes"):
        _only(path, batch.Settings(max_bytes=100))

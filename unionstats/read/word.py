"""Word files (.docx, ECMA-376): the paragraphs of the document, a table's row a line."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from xml.etree import ElementTree

from unionstats.errors import InputError
from unionstats.read.text import Found

MOST = 128 * 2**20
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PART = "word/document.xml"


def read(data: bytes, source: str) -> Found:
    """A Word file."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            if package.getinfo(_PART).file_size > MOST:
                raise InputError(f"{source}: its text is larger than {MOST} bytes; split it")
            with package.open(_PART) as part:
                xml = part.read(MOST + 1)
    except KeyError:
        raise InputError(f"{source}: no Word document inside; save it as .docx or .txt") from None
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError) as e:
        raise InputError(f"{source}: not a readable .docx ({e}); save it again as .docx or .txt") from None
    if len(xml) > MOST or b"<!DOCTYPE" in xml or b"<!ENTITY" in xml:
        raise InputError(f"{source}: its XML is too large or defines entities; save it as .txt")
    try:
        body = ElementTree.fromstring(xml).find(f"{_W}body")
    except (ElementTree.ParseError, RecursionError) as e:
        raise InputError(f"{source}: broken XML inside ({e}); save it again as .docx or .txt") from None
    lines = list(_lines(body)) if body is not None else []
    if not any(line.strip() for line in lines):
        raise InputError(f"{source}: no text in it; a scan must be read by OCR first")
    return Found("\n".join(lines) + "\n")


def _lines(body: ElementTree.Element) -> Iterator[str]:
    for child in body:
        if child.tag == f"{_W}p":
            yield _text(child)
        elif child.tag == f"{_W}tbl":
            for row in child.iter(f"{_W}tr"):
                cells = ["".join(_text(p) for p in cell.iter(f"{_W}p")) for cell in row.iter(f"{_W}tc")]
                yield "| " + " | ".join(cells) + " |"
        elif child.tag == f"{_W}sdt":
            for content in child.iter(f"{_W}sdtContent"):
                yield from _lines(content)


def _text(paragraph: ElementTree.Element) -> str:
    """The text of a paragraph as it stands: deleted words, field codes and a text box's second copy left out."""
    out: list[str] = []
    todo = [paragraph]
    while todo:
        e = todo.pop()
        if e.tag == f"{_W}t":
            out.append(e.text or "")
        elif e.tag == f"{_W}tab":
            out.append("\t")
        elif e.tag in (f"{_W}br", f"{_W}cr"):
            out.append("\n")
        elif not e.tag.endswith(("}Fallback", "}pPr", "}rPr")):
            todo.extend(reversed(e))
    return "".join(out).strip("\t")

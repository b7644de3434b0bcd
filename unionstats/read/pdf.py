"""PDF files (ISO 32000), read by pdfminer.six: it knows the Chinese character maps and keeps a paragraph together."""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator
from typing import TYPE_CHECKING

from unionstats.errors import InputError
from unionstats.read.text import Found

if TYPE_CHECKING:
    from pdfminer.layout import LTPage, LTTextContainer, LTTextLine


# Between lines, in heights of a line: official documents (GB/T 9704) set 16-point type every 28 points.
_LEADING = 0.9


def read(data: bytes, source: str) -> Found:
    """The text of a PDF file, page after page.  Raises ``InputError`` where it is broken, locked or a scan."""
    try:
        from pdfminer.high_level import extract_pages
        from pdfminer.layout import LAParams
        from pdfminer.pdfdocument import PDFPasswordIncorrect
    except ImportError:
        raise InputError(
            f"{source}: reading a PDF needs pdfminer.six; install it (pip install 'unionstats[pdf]') or save it as .txt"
        ) from None
    logging.getLogger("pdfminer").setLevel(logging.CRITICAL)  # it warns of fonts that say nothing of their size
    try:
        pages = list(extract_pages(io.BytesIO(data), laparams=LAParams(line_margin=_LEADING)))
        text = "\n".join(paragraph for page in pages for paragraph in _paragraphs(page))
    except PDFPasswordIncorrect:
        raise InputError(f"{source}: locked by a password; save it without one") from None
    except Exception as e:  # of a broken file pdfminer raises whatever its parts do
        raise InputError(f"{source}: not a readable PDF ({type(e).__name__}); save it again, or as .txt") from None
    if not text.strip():
        raise InputError(f"{source}: no text in it; a scan must be read by OCR first")
    return Found(text + "\n")


def _paragraphs(page: LTPage) -> Iterator[str]:
    from pdfminer.layout import LTTextContainer

    for box in page:
        if isinstance(box, LTTextContainer):
            yield from _joined(box)


def _joined(box: LTTextContainer[LTTextLine]) -> Iterator[str]:
    """The paragraphs of a box: a line that fills it goes on in the next, unless that is indented."""
    paragraph = ""
    for line in box:
        text = line.get_text().rstrip()
        if not text.strip():
            continue
        if paragraph and (text.startswith("\u3000\u3000") or line.x0 > box.x0 + 1.5 * line.height):
            yield paragraph
            paragraph = ""
        paragraph += text
        if line.x1 < box.x1 - 2 * line.height:
            yield paragraph
            paragraph = ""
    if paragraph:
        yield paragraph

"""PDF files (ISO 32000), read by pdfminer.six: it knows the Chinese character maps and keeps a paragraph together."""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from unionstats.errors import InputError
from unionstats.read.text import Found

if TYPE_CHECKING:
    from pdfminer.layout import LTPage, LTTextLine


# Between lines, in heights of a line: official documents (GB/T 9704) set 16-point type every 28 points.
_LEADING = 0.9
_MOST_LINES = 5000  # of a page; one with more is no page of a newspaper


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
    """The paragraphs of a page in reading order: a line that fills its column goes on in the next."""
    from pdfminer.layout import LTTextContainer

    lines = [line for box in page if isinstance(box, LTTextContainer) for line in box if line.get_text().strip()]
    paragraph = ""
    for i, line in enumerate(lines):
        if paragraph and not _goes_on(lines[i - 1], line, lines if len(lines) < _MOST_LINES else lines[i - 1 : i + 1]):
            yield paragraph
            paragraph = ""
        paragraph += line.get_text().strip("\r\n\t ")
    if paragraph:
        yield paragraph


def _goes_on(line: LTTextLine, after: LTTextLine, page: Sequence[LTTextLine]) -> bool:
    """Does ``after`` go on with the paragraph of ``line``?  The lines of the ``page`` tell how wide the column is."""
    size = line.height
    column = [other for other in page if _alike(line, other) and other.x0 < line.x1 and other.x1 > line.x0]
    left, right = min(other.x0 for other in column), max(other.x1 for other in column)
    indented = after.x0 > left + 1.5 * size or after.get_text().startswith("\u3000\u3000")
    under = _alike(line, after) and -0.2 * size < line.y0 - after.y1 < _LEADING * size and after.x0 < line.x1
    return under and line.x1 > right - 2 * size and not indented


def _alike(line: LTTextLine, other: LTTextLine) -> bool:
    return abs(line.height - other.height) < 0.2 * line.height

"""PDF files (ISO 32000), read by pdfminer.six: it knows the Chinese character maps and keeps a paragraph together."""

from __future__ import annotations

import io
import logging
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from unionstats import rx
from unionstats.errors import InputError
from unionstats.read.text import Found

if TYPE_CHECKING:
    from pdfminer.layout import LTChar, LTPage, LTTextLine


# Between lines, in heights of a line: official documents (GB/T 9704) set 16-point type every 28 points.
_LEADING = 0.9
_MOST_LINES = 5000  # of a page; one with more is no page of a newspaper
# A gap beside a Han character that is narrower, in heights of a line, is the quarter of an em that word processors
# leave before digits (总工会 300 人), or what justification leaves, and no space that anybody wrote.
_NARROW = 0.5
_EDGE = 2  # lines at the head and at the foot of a page among which its running title and number are looked for
_NUMBER = rx.compile(r"[-—–·\s]*(?:第\s*)?\d{1,4}(?:\s*/\s*\d{1,4})?(?:\s*页)?[-—–·\s]*|第\s*\d+\s*页\s*共\s*\d+\s*页")
_ADDRESS = rx.compile(r"(?:https?|ﬁle|file)://\S+")
_PRINTED = rx.compile(r"[\d/.-]{6,10},?\s+\d{1,2}:\d{2}(?:\s*[AP]M)?(?:\s.*)?")
# A font has one glyph for 月 and for the radical ⽉, and a browser that prints a page writes the radical.  Unicode says
# of most radicals which character they are; the others are listed here, and 户, for which it has the 戶 of Taiwan.
_RADICALS = {
    c: o for c in range(0x2E80, 0x2FE0) if (o := unicodedata.normalize("NFKC", chr(c))) != chr(c)
} | str.maketrans(
    "⺅⺉⺎⺐⺒⺓⺕⺖⺘⺙⺠⺡⺣⺦⺨⺭⺰⺺⺾⻁⻂⻄⻅⻆⻈⻉⻋⻌⻐⻓⻔⻖⻘⻙⻚⻛⻜⻝⻠⻢⻣⻤⻥⻦⻧⻨⻩⻪⻬⻮⻰⼾㬵",
    "亻刂兀尢巳幺彐忄扌攵民氵灬丬犭礻纟肀艹虎衤西见角讠贝车辶钅长门阝青韦页风飞食饣马骨鬼鱼鸟卤麦黄黾齐齿龙户胶",
)


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
        pages = [_lines(page) for page in extract_pages(io.BytesIO(data), laparams=LAParams(line_margin=_LEADING))]
        text = "\n".join(_paragraphs(_bare(pages)))
    except PDFPasswordIncorrect:
        raise InputError(f"{source}: locked by a password; save it without one") from None
    except Exception as e:  # of a broken file pdfminer raises whatever its parts do
        raise InputError(f"{source}: not a readable PDF ({type(e).__name__}); save it again, or as .txt") from None
    if not text.strip():
        raise InputError(f"{source}: no text in it; a scan must be read by OCR first")
    return Found(text + "\n")


def _lines(page: LTPage) -> list[LTTextLine]:
    """The lines of a page in reading order."""
    from pdfminer.layout import LTTextContainer

    return [line for box in page if isinstance(box, LTTextContainer) for line in box if line.get_text().strip()]


def _bare(pages: Sequence[list[LTTextLine]]) -> list[list[LTTextLine]]:
    """The pages without what is printed around their text: numbers, running titles, an address, when it was printed."""
    edges = [_outermost(page) for page in pages]
    seen = Counter(place for edge in edges for place in {_place(line) for line in edge})
    bare = []
    for page, edge in zip(pages, edges, strict=True):
        texts = {id(line): line.get_text().strip() for line in edge}
        printed = any(map(_ADDRESS.fullmatch, texts.values()))
        around = {
            id(line)
            for line in edge
            if _NUMBER.fullmatch(texts[id(line)])
            or (printed and (_ADDRESS.fullmatch(texts[id(line)]) or _PRINTED.fullmatch(texts[id(line)])))
            or seen[_place(line)] > max(1, len(pages) // 3)
        }
        bare.append([line for line in page if id(line) not in around])
    return bare


def _outermost(page: Sequence[LTTextLine]) -> list[LTTextLine]:
    by_height = sorted(page, key=lambda line: line.y0)
    return [line for i, line in enumerate(by_height) if not _EDGE <= i < len(by_height) - _EDGE]


def _place(line: LTTextLine) -> tuple[str, int]:
    """What a line says, but for its digits, and where: the same on each page for a running title."""
    return re.sub(r"\d+", "0", line.get_text().strip()), round(line.y0)


def _paragraphs(pages: Sequence[Sequence[LTTextLine]]) -> Iterator[str]:
    """The paragraphs of the pages: a line that fills its column goes on in the next, on the next page too."""
    paragraph = ""
    last: tuple[LTTextLine, Sequence[LTTextLine]] | None = None
    for page in pages:
        for i, line in enumerate(page):
            around = page if len(page) < _MOST_LINES else page[max(i - 1, 0) : i + 1]
            if last and not _goes_on(*last, line, around, turned=not i):
                yield paragraph
                paragraph = ""
            paragraph += _text(line)
            last = line, around
    if last:
        yield paragraph


def _text(line: LTTextLine) -> str:
    """The text of a line without the spaces that pdfminer puts where it sees a narrow gap beside a Han character."""
    from pdfminer.layout import LTAnno, LTChar

    parts: list[LTChar | LTAnno] = list(line)
    kept = []
    for before, part, after in zip([None, *parts], parts, [*parts[1:], None], strict=False):
        if isinstance(part, LTAnno) and isinstance(before, LTChar) and isinstance(after, LTChar):
            narrow = after.x0 - before.x1 < _NARROW * line.height
            if narrow and (_han(before) or _han(after)):
                continue
        kept.append(part.get_text())
    return "".join(kept).strip("\r\n\t ").translate(_RADICALS)


def _han(char: LTChar) -> bool:
    return char.get_text()[:1] > "\u2e7f"


def _goes_on(
    line: LTTextLine, page: Sequence[LTTextLine], after: LTTextLine, after_page: Sequence[LTTextLine], *, turned: bool
) -> bool:
    """Does ``after`` go on with the paragraph of ``line``?  The lines of their pages tell how wide the columns are.

    ``turned`` says that ``after`` is the first line of the next page.
    """
    if not _alike(line, after):
        return False
    size = line.height
    if not turned and not (-0.2 * size < line.y0 - after.y1 < _LEADING * size and after.x0 < line.x1):
        return False
    right = max(other.x1 for other in _column(line, page))
    left = min(other.x0 for other in _column(after, after_page))
    indented = after.x0 > left + 1.5 * size or after.get_text().startswith("\u3000\u3000")
    centred = abs(line.x0 + line.x1 - after.x0 - after.x1) < 0.5 * size and _heading(line, page)
    return line.x1 > right - 2 * size and (centred or not indented)


def _column(line: LTTextLine, page: Sequence[LTTextLine]) -> list[LTTextLine]:
    return [other for other in page if _alike(line, other) and other.x0 < line.x1 and other.x1 > line.x0]


def _alike(line: LTTextLine, other: LTTextLine) -> bool:
    return abs(line.height - other.height) < 0.2 * line.height


def _heading(line: LTTextLine, page: Sequence[LTTextLine]) -> bool:
    """Is ``line`` larger than most of its page?"""
    return line.height > 1.15 * sorted(other.height for other in page)[len(page) // 2]

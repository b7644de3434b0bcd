"""Articles and paragraphs in the making."""

from __future__ import annotations

from dataclasses import dataclass, field

from unionstats.model import Role
from unionstats.segment.lines import Block, Span, cut, joined
from unionstats.segment.units import torn

LAST = 12  # paragraphs: no insert has more


@dataclass(slots=True)
class Part:
    """A paragraph in the making."""

    role: Role
    pieces: list[Span]
    texts: list[str]

    @property
    def end(self) -> str:
        """Its last words."""
        last = self.texts[-1]
        return last[-40:] if len(last) >= 12 else "".join(self.texts[-8:])[-40:]


@dataclass(slots=True, eq=False)
class Draft:
    """An article in the making.  ``signed``: it has had its byline or dateline; ``closed``: it takes nothing more;
    ``ended``: the name of who wrote it stood at its end; ``boxed``: it is a box beside another article.
    """

    parts: list[Part] = field(default_factory=list)
    title: str = ""
    day: tuple[int, int, int] | None = None
    signed: bool = False
    closed: bool = False
    ended: bool = False
    boxed: bool = False
    sign: str = ""  # with which the items of a box begin, or the last paragraph of a text: ●

    body: Part | None = None  # the first paragraph of its body
    last: Part | None = None  # the last one, captions aside

    @property
    def open(self) -> bool:
        """True where the last paragraph stops in mid-sentence."""
        return self.last is not None and torn(self.last.end)

    @property
    def text(self) -> str:
        """What it says last, a line a paragraph."""
        return "\n".join("".join(p.texts) for p in self.parts[-LAST:])

    def alike(self, block: Block) -> bool:
        """Whether an item has the sign of the one before it, so that each is whole: □ 1490万——…"""
        sign = "" if block.numbered else block.marker
        before, self.sign = self.sign, self.sign if self.boxed else sign
        return bool(sign) and sign == before

    def add(self, part: Part) -> None:
        self.parts.append(part)
        if part.role in ("body", "caption"):
            self.body = self.body or part
        if part.role == "body":
            self.last = part

    def put(self, text: str, role: Role, pieces: tuple[Span, ...]) -> None:
        """Add the paragraph that the ``pieces`` of the page's ``text`` are, unless it is blank."""
        self._put(joined(text, pieces), role, pieces)

    def put_block(self, text: str, role: Role, block: Block) -> None:
        """Add the paragraph that a whole ``block`` of the page's ``text`` is, unless it is blank."""
        self._put(block.whole(text), role, block.pieces)

    def _put(self, whole: str, role: Role, pieces: tuple[Span, ...]) -> None:
        bare = whole.strip()
        if bare == whole:
            if whole:
                self.add(Part(role, list(pieces), [whole]))
        elif bare:
            start = whole.index(bare[0])
            self.add(Part(role, list(cut(pieces, start, start + len(bare))), [bare]))


def goes_on(before: str, text: str) -> bool:
    """True where a paragraph that ends with ``before`` is torn, and ``text`` may go on with it."""
    if not torn(before):
        return False
    # Two numbers that meet are two cells of a table sooner than one number torn in two, outside prose.
    meet = before[-1:].isdigit() and text[:1].isdigit()
    return not meet or any(c in "，。；、" for c in before)

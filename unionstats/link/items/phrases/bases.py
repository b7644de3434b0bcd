"""What changes are against that do not say it themselves: 环比、同比分别提高4个、9个百分点; 从环比看，…"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from unionstats import rx
from unionstats.link.items.phrases.against import reference
from unionstats.model import Basis, Label, Mention

_BASE = (
    "[同环]比|[较比]?(?:[上去]年(?:同期|[末底])?|年初|上个?季度|(?:上个?|前一?个)月)[末底]?(?:[同环]比)?(?:增[长加])?"
)
# 增幅 分别 比上月末和去年同期 高1.3个和1.5个百分点: 分别 may stand before them, too
_TWO = rx.compile(
    rf"(?P<first>(?:分别|各)[与同]?)?(?P<a>{_BASE})[、和与及](?P<b>{_BASE})(?:相比[，,]?)?[^，。；\d]{{0,4}}?"
    r"(?(first)|(?:分别|各))[^，。；\d]{1,10}(?=\d)"
)


def in_order(
    text: str, span: tuple[int, int], mentions: Sequence[Mention], numbers: Sequence[int]
) -> Iterator[tuple[int, Basis]]:
    """The basis of each of the ``numbers`` of a sentence for which it is told in the order of a list, by the index."""
    for m in _TWO.finditer(text, *span):
        said = (m["a"], m["b"])
        told = [k for k in numbers if mentions[k].start >= m.end()][: len(said)]
        if len(told) == len(said) and mentions[told[0]].start == m.end():
            yield from ((k, reference(base)) for k, base in zip(told, said, strict=True))


_THAN_YEAR = rx.compile("(?s).*[比较与同和跟](?P<year>[0-9]{4})年(?!度?[底末初])[^，。；,;]*$")
_TOLD_YEAR = rx.compile("(?<![比较与同和跟])(?P<year>[0-9]{4})年|今年|去年")
_SO_FAR_BACK = 160  # characters


def than_last_year(text: str, at: int, year: int) -> bool:
    """2008年 产值 比2007年同期 增长 (3%): whether a change at ``at`` is against the year before the one that is told.

    ``year`` is the article's, of which is told where no other is named.
    """
    than = _THAN_YEAR.match(text, max(0, at - _OF_YEAR), at)
    if not than:
        return False
    *_, told = (None, *_TOLD_YEAR.finditer(text, max(0, at - _SO_FAR_BACK), than.start("year") - 1))
    if told:
        year = int(told["year"]) if told["year"] else year - (told[0] == "去年")
    return int(than["year"]) == year - 1


_OPENS = rx.compile(r"\s*[与和同跟较比](?P<base>[^，。；,;]{2,8}?)(?:相比较?|比较?|对比)[，,]")


def opens_against(text: str, start: int) -> Basis:
    """与上年相比，单产512公斤，增加21公斤: what all changes of the sentence at ``start`` are held against."""
    opened = _OPENS.match(text, start)
    return reference(opened["base"]) if opened else ""


def in_same_way(
    text: str, mentions: Sequence[Mention], found: list[Label], numbers: Sequence[int], *, opened: Basis, year: int
) -> None:
    """Give the changes of a sentence that name nothing themselves what they are against: the year before the one told,
    what the sentence ``opened`` with, or what the change of the same thing right before is against.
    """
    last = Label("", "", "")
    for k in numbers:
        own, at = found[k], mentions[k].start
        if own.change and not own.basis:
            if than_last_year(text, at, year):
                own = replace(own, basis="yoy")
            elif not _COMPARES.search(text, max(0, at - _OF_YEAR), at):
                goes_on = (own.step, own.item, own.change) == ("same", last.item, last.change)
                own = replace(own, basis=opened or (last.basis if goes_on else ""))
            found[k] = own
        last = own


# ... behind which another basis stands, or none: 年均 增长 8%
_COMPARES = rx.compile("(?:比(?![重例率])|较|[与和同跟][^，。；,;]*相|年均|平均|以来)[^，。；,;]*$")
_OF_YEAR = 30  # characters

# 从同比看，; 就环比而言，
_VIEW = rx.compile(r"\s*(?:其中[，,]?)?[从就按]?[同环]比(?:数据|情况|变化)?(?:来?看|而言|来说|来讲)[，,]")


@dataclass(slots=True)
class Running:
    """What a paragraph's changes are held against that do not say it, from sentence to sentence.

    ``viewed`` is what a sentence before looks at (从环比看，), ``last`` what the first change of the sentence before is
    held against: its parts (其中) are, too.
    """

    viewed: Basis = ""
    last: Basis = ""

    def opens(self, text: str, start: int, *, parts: bool) -> Basis:
        """What the sentence at ``start`` goes on with; ``parts`` tells that it breaks down what was told."""
        if view := _VIEW.match(text, start):
            self.viewed = reference(view[0])
            return self.viewed
        return self.last if parts or text.startswith("其中", start) else self.viewed

    def told(self, changes: Iterable[tuple[Mention, Label]]) -> None:
        """Keep what the changes of a sentence are held against: points are of rates, which have their own."""
        bases = [x.basis for m, x in changes if x.change and m.unit != "pp"]
        self.last = bases[0] if bases else self.viewed
        if any(basis != self.viewed for basis in bases):
            self.viewed = ""

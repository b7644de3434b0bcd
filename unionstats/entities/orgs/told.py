"""What an article has told of its organizations so far: their names, short and whole, and where it is at home."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache, cached_property

from unionstats import gazetteer
from unionstats.entities import imprint
from unionstats.entities import org_words as words
from unionstats.entities.orgs import pointers, scan
from unionstats.entities.orgs.context import Antecedents, Org, Places, division, is_of_level, whose_account
from unionstats.entities.orgs.page import OF_BUILDERS, Own, Page, Reader, Span, foreign, full
from unionstats.entities.places.memory import is_bound_for, rivals
from unionstats.entities.whole import Readers, Whole
from unionstats.gazetteer import Division
from unionstats.model import Article, Entity
from unionstats.tokens import Tokens

_HEADLINES = ("title", "kicker", "subtitle", "subhead")
_SORTS_OF_FIRMS = frozenset({"集团", "公司", "集团公司"})


@cache
def _standing() -> Readers[Reader]:
    return Readers(scan.readers())


@cache
def _pointing() -> Readers[Reader]:
    return Readers(pointers.readers())


def _one_country(places: Sequence[Entity]) -> Entity | None:
    """The country abroad of which alone an article tells, as it is first named."""
    named = [p for p in places if p.kind == "place" and p.rule != "dateline"]
    if not named or not foreign(named[0]):
        return None
    return named[0] if all(not p.adcode and p.place.startswith(named[0].place) for p in named) else None


class Told:
    """One article: its pages, what stands in them, and what they have told up to where it is read."""

    def __init__(
        self,
        article: Article,
        tokens: Sequence[Tokens],
        places: Sequence[Entity],
        own: Mapping[str, str],
        whole: Whole,
    ) -> None:
        by: dict[int, list[Entity]] = {}
        for p in places:
            if p.kind == "place":
                by.setdefault(p.paragraph, []).append(p)
        self.article = article
        self.by = by
        self.text = whole.text
        building = whole.holding(OF_BUILDERS)
        mine = Own(own, words.Names(own)) if own else None
        abroad = _one_country(places)
        self.pages = [
            Page(paragraph.text, tokens[i], by.get(i, ()), whole.bodies[i], mine, building=i in building, abroad=abroad)
            for i, paragraph in enumerate(article.paragraphs)
        ]
        readers = whole.readers(_standing())
        self.spans = [scan.spans(page, readers[i]) for i, page in enumerate(self.pages)]
        self.pointing = whole.readers(_pointing())
        self.orgs = Antecedents(whose_account(article))
        self.aliases: dict[str, Org] = {}
        self.by_tail: dict[str, list[Org]] = {}
        self.named: list[Org] = []  # those that go by a name of their own
        self.below: set[str] = set()  # those that belong to who is called 公司: 公司全资子公司某某
        self.holds: dict[str, str] = {}  # by what name the article has a firm of the lists
        self.branches: dict[str, Org] = {}  # the one branch of a bank that a headline names
        self.fuller: dict[str, str] = {}  # the whole names of those that the article names by a short one too

    @cached_property
    def places(self) -> Places:
        """The places of the article, which only bodies of a level (市总工会) ask for."""
        heading = frozenset((i, s.place.start) for i, found in enumerate(self.spans) for s in found if s.place)
        titles = frozenset(i for i, p in enumerate(self.article.paragraphs) if p.role in _HEADLINES)
        bylines = frozenset(i for i, p in enumerate(self.article.paragraphs) if p.role == "byline")
        # 《上海文学》 does not tell of which city one speaks
        found = [p for i, row in self.by.items() for p in row if not self.pages[i].titled(p.start)]
        against = frozenset((i, start) for i, row in self.by.items() for start in rivals(self.pages[i].text, row))
        bound = frozenset(
            (p.paragraph, p.start) for p in found if is_bound_for(self.pages[p.paragraph].text, p, p.adcode)
        )
        home = imprint.home(self.article)
        return Places(found, heading, titles, against, home, bound=bound, bylines=bylines)

    @cached_property
    def _headlined(self) -> dict[str, set[str]]:
        """By what a body is called behind its place ({}总工会): the paths of those that a headline names."""
        found: dict[str, set[str]] = {}
        for i, p in enumerate(self.article.paragraphs):
            for s in self.spans[i] if p.role in _HEADLINES else ():
                if s.form == "place" and s.place and full(s.place):
                    found.setdefault(s.name, set()).add(s.place.place)
        return found

    def in_headline(self, s: Span, at: tuple[int, int]) -> Division | None:
        """Of which place the body of a level is, where a headline names one: 某省总工会… / 省总工会.

        No other of the kind may be named before in its paragraph.
        """
        paths = self._headlined.get(s.name, ())
        d = division(next(iter(paths))) if len(paths) == 1 else None
        if d is None or not is_of_level(d, s.level):
            return None
        before = (x.place for x in self.spans[at[0]] if x.name == s.name and x.place and x.start < at[1])
        return d if all(p.place == d.path for p in before) else None

    def over_several(self, s: Span) -> Division | None:
        """Of which city a body of a level is, where two cities in it have theirs: 甲市总工会…乙市总工会…市总工会."""
        same = (x.place for found in self.spans for x in found if x.name == s.name and x.place and full(x.place))
        named = {d.path: d for p in same if (d := division(p.place)) and is_of_level(d, s.level)}
        return next(
            (d for d in named.values() if sum(gazetteer.parent(below) == d for below in named.values()) > 1), None
        )

    def full(self, name: str, part: str) -> str:
        """``name`` as the article gives it in full, be it of a part: 青岭公司|工会 before 安徽青岭公司."""
        if name in self.fuller or not part:
            name = self.fuller.get(name, name)
            return self.fuller.get(name, name)
        whole = self.fuller.get(name.removesuffix(part))
        return whole + part if whole else name

    def as_written(self, listed: str, written: str) -> str:
        """The ``listed`` name, but of a firm the longest name that the article has, be it shorter than the register's.

        中国石化 stays so where the article has nothing longer; so does 凌钢, of which the list has 凌钢集团.
        """
        names = words.registered().get(listed)
        if names is None and listed.removeprefix(written) in _SORTS_OF_FIRMS and listed.startswith(written):
            names = (listed,)
        if names is None:
            return listed
        if (held := self.holds.get(listed)) is None:
            found = [name for name in names if name in self.text]
            held = self.holds[listed] = max(found, key=len, default="")
        return max(held, written, key=len)

"""The ladder: each step names what a number counts, or leaves it to the next; nearest first."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from functools import cache, lru_cache
from itertools import compress

from unionstats.link.items.behind_number import whole_object
from unionstats.link.items.cases.around import by_so_much, clause_before, clause_behind, told_behind
from unionstats.link.items.cases.bare_verbs import done_in_all
from unionstats.link.items.cases.befell import befell
from unionstats.link.items.cases.completed import (
    HEADS,
    aimed_at,
    exchange_rate,
    household,
    of_the_compared,
    temperature,
)
from unionstats.link.items.cases.did import did
from unionstats.link.items.cases.dimensions import dimension
from unionstats.link.items.cases.durations import lasting
from unionstats.link.items.cases.elsewhere import elsewhere
from unionstats.link.items.cases.figures import FIGURES, index_named, this_figure
from unionstats.link.items.cases.money import out_of, paid, pointed_at, total_of
from unionstats.link.items.cases.next_number import GOES, in_goes
from unionstats.link.items.cases.of_places import of_places, ranked
from unionstats.link.items.cases.people import age, among, coming_from, within
from unionstats.link.items.cases.rates import rate_ends, rate_of_change
from unionstats.link.items.cases.records import of_counted, of_record
from unionstats.link.items.cases.same import mean_of, same_again, same_of_branch
from unionstats.link.items.cases.shares import (
    gapped,
    multiple,
    of_a_figure,
    part_done,
    share_of,
    share_of_those,
    threshold,
)
from unionstats.link.items.cases.sites import Site
from unionstats.link.items.counted import any_noun, counted, lanes, medals, results
from unionstats.link.items.measured import measured, place_alone
from unionstats.link.items.phrases.rungs import SHARES
from unionstats.link.items.phrases.verbs import parted
from unionstats.link.items.phrases.words import MEDALS
from unionstats.model import Kind, frozen

Step = tuple[str, Callable[[Site], str]]


LADDER: tuple[Step, ...] = (
    ("this figure", this_figure),
    ("record", of_record),
    ("told behind", told_behind),
    ("lanes", lanes),
    ("family", lambda s: s.left[-1].text if s.left and s.left[-1].text in ("一家", "全家", "一家子") else ""),
    ("index", index_named),
    ("by so much", by_so_much),
    ("share", share_of),
    ("share of those", share_of_those),
    ("threshold", threshold),
    ("of a figure", of_a_figure),
    ("multiple", multiple),
    ("part done", part_done),
    ("exchange rate", exchange_rate),
    ("aimed at", aimed_at),
    ("of the compared", of_the_compared),
    ("same", same_again),
    ("rate of change", rate_of_change),
    ("temperature", temperature),
    ("same of branch", same_of_branch),
    ("done in all", done_in_all),
    ("gapped", gapped),
    ("ranked", ranked),
    ("places", of_places),
    ("elsewhere", elsewhere),
    ("mean", mean_of),
    ("parted", lambda s: parted(s.left, s.rest)),
    ("medals", medals),
    ("results", results),
    ("dimension", dimension),
    ("object", whole_object),
    ("lasting", lasting),
    ("coming from", coming_from),
    ("household", household),
    ("in goes", in_goes),
    ("befell", befell),
    ("within", within),
    ("among", among),
    ("pointed at", pointed_at),
    ("counted", counted),
    ("total", total_of),
    ("out of", out_of),
    ("paid", paid),
    ("of counted", of_counted),
    ("measured", measured),
    ("did", did),
    ("age", age),
    ("noun", any_noun),
    ("place", place_alone),
    ("clause before", clause_before),
    ("again", lambda s: s.last or s.carried),
    ("clause behind", clause_behind),
    ("topic", lambda s: next((w.text for w in s.left if w.text in ("人均", "户均")), "") or s.topic),
)


@frozen
class _Only:
    """For which numbers a step has an answer; what is left empty is no condition.

    ``needs`` names what must be there: a ``head``, in it the name of a ``figure`` or a rate, a number ``before`` in the
    sentence (or one that is ``near``), something ``behind`` in the clause, or ``nothing behind`` or ``nothing before``;
    的 beside it (``of``).
    """

    kinds: Sequence[Kind] = ()
    units: Collection[str] = ()
    links: Sequence[str] = ()
    needs: Collection[str] = ()

    def holds(self, kind: Kind, unit: str, link: str, there: frozenset[str]) -> bool:
        """Whether a number of ``kind`` and ``unit``, behind a ``link``, with what is ``there``, is such a one."""
        return (
            (not self.kinds or kind in self.kinds)
            and (not self.units or unit in self.units)
            and (not self.links or link in self.links)
            and there.issuperset(self.needs)
        )


_NO_TIMES: tuple[Kind, ...] = ("count", "percentage", "money", "measure", "ratio")
_ONLY: dict[str, _Only] = {
    "this figure": _Only(needs=("figure",)),
    "record": _Only(("count", "duration", "measure", "money"), needs=("head", "behind")),
    "told behind": _Only(needs=("nothing behind",)),
    "index": _Only(("count",), units={"点"}),
    "by so much": _Only(needs=("head", "behind")),
    "share": _Only(SHARES, links=("share",)),
    "share of those": _Only(SHARES, needs=("nothing behind",)),
    "threshold": _Only(("money", "duration", "percentage"), needs=("before", "behind")),
    "of a figure": _Only(SHARES, needs=("near",)),
    "multiple": _Only(SHARES),
    "part done": _Only(SHARES),
    "exchange rate": _Only(("money",)),
    "aimed at": _Only(("count", "percentage", "measure", "money"), needs=("behind", "of")),
    "of the compared": _Only(needs=("of",)),
    "same": _Only(links=("change", "difference", "level")),
    "rate of change": _Only(needs=("figure",)),
    "temperature": _Only(("measure",), units=("Cel",)),
    "same of branch": _Only(links=("", "link", "change"), needs=("near",)),
    "done in all": _Only(
        ("count", "money", "measure", "percentage"), links=("", "link"), needs=("head", "nothing behind")
    ),
    "gapped": _Only(("money", "measure", "count"), links=("link",), needs=("near", "nothing behind")),
    "ranked": _Only(links=("link", "existence"), needs=("near", "nothing behind")),
    "places": _Only(_NO_TIMES, links=("", "existence"), needs=("head",)),
    "elsewhere": _Only(needs=("head",)),
    "parted": _Only(("count",), units={"次", "趟", "回", "遍", "场"}, needs=("head", "behind")),
    "medals": _Only(("count",), units=MEDALS),
    "family": _Only(("count",), units={"口"}),
    "lanes": _Only(("count",), units={"车道"}),
    "results": _Only(("count",), units={"胜", "负", "平", "和"}),
    "dimension": _Only(needs=("behind",)),
    "object": _Only(("count", "measure", "money", "duration"), links=("",), needs=("head", "behind")),
    "lasting": _Only(("duration",), links=("", "link", "existence")),
    "coming from": _Only(("count", "ratio", "percentage"), needs=("near", "behind")),
    "household": _Only(("count",), units=HEADS),
    "in goes": _Only(("count",), units=GOES, needs=("head",)),
    "befell": _Only(("count",)),
    "within": _Only(("count",), needs=("nothing behind",)),
    "among": _Only(("count",)),
    "pointed at": _Only(("money",)),
    "counted": _Only(needs=("behind",)),
    "total": _Only(("money",), needs=("nothing behind",)),
    "out of": _Only(("money", "percentage"), needs=("head",)),
    "paid": _Only(("money",)),
    "of counted": _Only(("measure",), needs=("head", "near", "nothing behind")),
}


_ANY = _Only()
_UNITS = frozenset(unit for only in _ONLY.values() for unit in only.units)  # all others are alike to the steps
_LINKS = frozenset(link for only in _ONLY.values() for link in only.links)
_THERE = (
    *("head", "figure", "before", "near", "behind", "nothing behind", "nothing before"),
    "of",
)


@cache
def _figures() -> frozenset[str]:
    """What a word of a head may be that names a figure, or ends in a rate: hardly any does."""
    return FIGURES | rate_ends()


@lru_cache(maxsize=1 << 10)
def _steps(kind: Kind, unit: str, link: str, there: tuple[bool, ...]) -> tuple[Step, ...]:
    held = frozenset(compress(_THERE, there))
    return tuple([step for step in LADDER if _ONLY.get(step[0], _ANY).holds(kind, unit, link, held)])


def steps(s: Site) -> tuple[Step, ...]:
    """The steps of the ladder that may have an answer for a number: the others are not asked."""
    m, turn, behind = s.mention, s.turn, bool(s.behind_hedges)
    unit, link = m.unit if m.unit in _UNITS else " ", turn.link if turn.link in _LINKS else " "
    head, seen = [w.text for w in turn.head], bool(s.seen)
    figure = not _figures().isdisjoint(head)
    of = (bool(s.left) and s.left[-1].text == "的") or (behind and s.behind_hedges[0].text == "的")
    there = bool(head), figure, seen, s.near, behind, not behind, not s.clause, of
    return _steps(m.kind, unit, link, there)

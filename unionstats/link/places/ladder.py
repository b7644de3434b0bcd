"""The place that a number is about: a ladder of small named steps, nearest first, once its organization is known."""

from __future__ import annotations

from collections.abc import Callable

from unionstats.link.places.article import (
    at_home,
    come_home,
    sent,
    told_from,
    topic_place,
    venue,
    where_one_works,
)
from unionstats.link.places.before import paragraph_place, shown_place
from unionstats.link.places.clause import (
    by_countrys_law,
    clause_place,
    counted_there,
    for_example,
    national,
    nowhere_in_general,
    nowhere_in_the_world,
    of_divisions,
    right_here,
)
from unionstats.link.places.events import (
    attacked,
    destination,
    event_place,
    games,
    launched,
    struck_place,
    where_aid_goes,
)
from unionstats.link.places.helped import aided
from unionstats.link.places.lists import examples_place, listed_place, opened_place, spread_place
from unionstats.link.places.organization import NAMED, org_place, tied_place
from unionstats.link.places.routes import on_the_way
from unionstats.link.places.sentence import ahead, behind, beside, done_there, sentence_place, speaker_place, whole
from unionstats.link.places.totals import in_all
from unionstats.link.scene import Scene, Trait, needs
from unionstats.model import Entity

# Each step with its name, and what must be in the paragraph, and before the number, lest it ask in vain.
PLACE_STEPS: tuple[tuple[str, Callable[[Scene], Entity | None], frozenset[Trait]], ...] = (
    ("spread", spread_place, needs("spread")),
    ("listed", listed_place, needs("org")),
    ("examples", examples_place, needs("places", "examples")),
    ("national", national, needs("全国")),
    ("worldwide", nowhere_in_the_world, needs("world")),
    ("way", on_the_way, needs("two places")),
    ("counted there", counted_there, needs("places", "count")),
    ("divisions", of_divisions, needs("place", "count")),
    ("example", for_example, needs("places", "为例")),
    ("here", right_here, needs("这里")),
    ("destination", destination, needs("place behind", "amount")),
    ("attacked", attacked, needs("places", "attacks")),
    ("launched", launched, needs("org")),
    ("games", games, needs("places", "count")),
    ("struck", struck_place, needs("named")),
    ("in all", in_all, needs("places")),
    ("clause", clause_place, needs("place")),
    ("done there", done_there, needs("place")),
    ("aid", where_aid_goes, needs("place", "org")),
    ("sentence", sentence_place, needs("place")),
    ("aided", aided, needs("place", "orgs", "its org")),
    ("event", event_place, needs("event")),
    ("law", by_countrys_law, needs("penalty", "nobody")),
    ("general", nowhere_in_general, needs("general", "nobody")),
    ("opened", opened_place, needs("lasting", "place behind")),
    ("behind", behind, needs("named behind")),
    ("speaker", speaker_place, needs("places", "quotations")),
    ("ahead", ahead, needs("named", "nobody")),
    ("org", org_place, needs("orgs", "its org")),
    ("paragraph", paragraph_place, needs("told")),
    ("tied", tied_place, needs("its org")),
    ("scene", shown_place, needs("voices")),
    ("come home", come_home, needs()),
    ("topic", topic_place, needs()),
    ("venue", venue, needs()),
    ("beside", beside, needs("org")),
    ("told from", told_from, needs()),
    ("sent", sent, needs()),
    ("whole", whole, needs("place")),
    ("home", at_home, needs()),
    ("one works", where_one_works, needs()),
)

# The steps that ask only where one of these has found the organization.
ONLY_BEHIND: dict[str, tuple[str, ...]] = {
    "listed": ("listed",),
    "org": NAMED,
    "one works": ("person",),
}

"""Whether headlines that stand in the middle of a page open an article, or part the one above: the steps of it."""

from __future__ import annotations

from collections.abc import Sequence

from unionstats.segment import frame, headlines, kinds
from unionstats.segment.drafts import Draft
from unionstats.segment.items import whose
from unionstats.segment.layout import Layout
from unionstats.segment.signs import begins, mark
from unionstats.segment.unit import Unit
from unionstats.segment.units import likeness
from unionstats.segment.vocabulary import words

_TOLD = 0.6  # the share that a headline's text has where it names neither a day nor a body
_ASIDE = 0.1  # the share of its pairs of characters that a text has of what is no headline of it
_LINE = 16  # nor a line of one that is broken in two
_SHORT = 14  # characters: a subhead is seldom longer


def is_parted(run: Sequence[Unit], now: Draft, host: Draft) -> bool:
    """Does something in ``run`` stand only over an article: a byline, a day, a rubric, where the one above is whole?"""
    if any(kinds.region(x.text) for x in run) and not now.open:
        return True
    if host.ended and any(x.sort == "head" and not x.block.numbered for x in run):
        return True
    return any(
        x.sort == "byline" or x.day is not None or frame.label(x.text) in words("rubric") or kinds.address(x.text)
        for x in run
    )


def are_parts(run: Sequence[Unit], heads: Sequence[Unit], layout: Layout) -> bool:
    """Are they the heads of one text's parts: 一、…, 【工资】?"""
    if not heads or any(x.sort == "number" or x.block.numbered for x in run):
        return True
    return "【】" in layout.parts and all(mark(x.block) == "【】" for x in heads)


def is_told_again(heads: Sequence[Unit], u: Unit, now: Draft, layout: Layout) -> bool:
    """Does the text ``u`` tell the headlines over it, as far as the layout of the page asks for that?"""
    like = max((likeness(x.text, u.text) for x in heads if len(x.text) >= 8), default=0.0)
    # What is short and of which the text says nothing is a subhead, or the headline of a picture's story.
    aside = like < _ASIDE and max([len(x.text) for x in heads]) <= _SHORT
    if layout.items and not (layout.told and aside and not begins(u.text)):
        return True
    news = begins(u.text) or headlines.dated(u.text) or bool(whose(u.text)) or like >= _TOLD
    if layout.signed >= 2 and like >= 0.3 and news:
        return True
    if layout.signed >= 2 and any(headlines.new_subject(x.text, u.text, now) for x in heads):
        return True
    if 2 <= len(heads) <= 3 and like >= 0.25 and (news or max([len(x.text) for x in heads]) > _LINE):
        return True  # subheads come one by one, or as two short lines
    if like >= 0.6 and begins(u.text) and max([len(x.text) for x in heads]) >= 10:
        return True
    return any(headlines.news(x.text, u.text, now) for x in heads)

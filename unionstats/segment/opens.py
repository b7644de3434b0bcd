"""Whether headlines that stand in the middle of a page open an article, or part the one above: the steps of it."""

from __future__ import annotations

from collections.abc import Sequence

from unionstats import rx
from unionstats.segment import datelines, frame, headlines, kinds
from unionstats.segment.drafts import Draft
from unionstats.segment.items import whose
from unionstats.segment.kin import telling
from unionstats.segment.layout import Layout
from unionstats.segment.signs import begins, mark
from unionstats.segment.unit import Unit
from unionstats.segment.units import likeness
from unionstats.segment.vocabulary import words
from unionstats.tokens import rarity

_TOLD = 0.6  # the share that a headline's text has where it names neither a day nor a body
_ASIDE = 0.1  # the share of its pairs of characters that a text has of what is no headline of it
_LINE = 16  # nor a line of one that is broken in two
_SHORT = 14  # characters: a subhead is seldom longer
_WHOLE = 7  # nor a headline of a text that is another's shorter
_BODIES = ("工会", "公司")  # 市总工会: of each city
_FEW = 7  # by fewer words nobody can tell of what a text is,
_LEAST = 65  # nor by fewer pairs of words of two texts whether both are of one thing
_ENOUGH = 400  # characters: by the words in so many
_KIN = 0.15  # the share of its words that a text has of the one with which it goes on
_STRANGE = 0.05  # and that it has by chance of another's
_OWN = 13.3  # so rare is a word that by chance no other text has


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
    """Are they the heads of one text's parts: 一、…, ◆工资, 【工资】?"""
    if not heads or any(x.sort == "number" or x.block.numbered for x in run):
        return True
    return all(mark(x.block) in layout.parts for x in heads)


def is_brief(heads: Sequence[Unit], text: str, layout: Layout) -> bool:
    """Is it one line, as short as a subhead on this page, of which the ``text`` below does not tell?"""
    if len(heads) != 1 or len(heads[0].text) > layout.brief:
        return False
    return likeness(heads[0].text, text) < _ASIDE and datelines.opening(text) is None


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


def are_kin(heads: Sequence[Unit], text: str, before: Draft, host: Draft) -> bool | None:
    """Does ``text`` go on with the article above, by the words of both that are no everyday ones?  ``None``: unsure.

    Who goes on names again what was named: the person, the works, the goods.
    """
    back = any(_BACK.search(x.text) for x in heads)
    if "。" not in text and not back:
        return None
    head = " ".join(x.text for x in heads)
    found = telling(f"{head} {text}")
    told = "\n".join(text for draft in (before, host) for p in draft.parts for text in p.texts)
    shared = {word for word in found if word in told}
    if back:
        return True if shared else None
    if all(word.endswith(_BODIES) for word in shared) and headlines.is_elsewhere(text, before):
        return False
    if len(found) < _FEW or len(found) * len(telling(told[:_ENOUGH])) < _LEAST:
        return None
    own = [w for w in shared if w in before.title or rarity(w) > _OWN]
    if len(shared) >= _KIN * len(found) / (1 + (len(own) > 1)) and not begins(text):
        return None if any(_has_own(x.text, text, before) for x in heads) else True
    whole = any(len(x.text) >= _WHOLE and not _PART.search(x.text) for x in heads) and not _read_out(before)
    chance = len(shared) <= _STRANGE * len(found) and not own
    return False if whole and chance and datelines.ABOVE.match(text) is None else None


# 第四章 监督管理, 根据规定,满30户的可申请,只有17户怎么办？: what is no headline of news
_PART = rx.compile("^(?:[—–-]|第[一二三四五六七八九十百]{1,3}[章节条编])|[,，].*[,，]")
_BACK = rx.compile("这[里个些](?!.?$)|^这")  # 是什么让这里变了样？


def _has_own(head: str, text: str, before: Draft) -> bool:
    """Is ``head`` the headline of news, or the name of whom ``text`` tells first of all?"""
    named = text.startswith(head) or headlines.new_subject(head, text, before)
    return named or headlines.news(head, text, before)


def _read_out(before: Draft) -> bool:
    """各位代表：…: is it read out to its hearers, under the heads of its parts?"""
    return any(_TO_ALL.match(p.texts[0]) is not None for p in before.parts[:3])


_TO_ALL = rx.compile("(?:尊敬的)?(?:各位|同志们|女士们|朋友们|代表们)[^，。]{0,10}[：:，！]")

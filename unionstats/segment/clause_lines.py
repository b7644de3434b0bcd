"""Lines to blocks: a text that is set a clause a line, as accounts of chat services print it, is put together again.

连日来 / 清河县持续高温 / 7月18日 / 县总工会一行6人 / 走访了环卫处: what menus, lists of headlines and verses are not.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby

from unionstats import rx
from unionstats.segment.bylines import byline
from unionstats.segment.frame import closing, keyed
from unionstats.segment.lines import Block
from unionstats.segment.stamps import full_date

_LONGEST = 24  # characters: a line of such a text is no longer
_LEAST = 6  # lines: a shorter run may be a list of headlines
_LEAST_OPENED = 3  # of these go on with what stands before, or tell when
_OPENED = 0.25  # that is so large a share of the lines
# Behind these a clause has ended, a mark within a line parts two.
_MARKS = rx.compile("[，。；：|/…]")
# What a clause goes on with, or tells when and by whom something was done; no headline, no menu begins so.
_OPENS = rx.compile(
    r"(?:\d{1,2}月\d{1,2}日|(?:19|20)\d\d年|近日|日前|连日来|近年来|今年|去年|今天|昨天|目前|截至|随后|接着|当天|为了?(?![何什])|在(?!线)|从|将|把|让|使|对|向|与|和|以(?!上)|由"
    r"|随着|通过|根据|围绕|按照|针对|其中|同时|此外|不仅|并|也|还(?!款)|就(?!业)|都(?!市)|再(?!就业)|共(?!青团|同)|更|而|但|却|只|仅|凡是|成为|得知|来到|送去|送上|走进"
    r"|标志着|此次|这次|本次|正是|届时|据悉|据了解|下一步|如今|眼下|一起|一边|一下子|每个?|这|那|他们?|她们?|我们)"
)
_HEAD = 3  # lines: so near the top of a text the web prints its stamp
# A day alone may as well be of a list of contents.
_DAY = rx.compile(r"(?:(?:19|20)\d\d年)?\d{1,2}月\d{1,2}日")


def put_together(lines: list[Block], text: str) -> list[Block]:
    """``lines`` of the file's ``text``, the runs of such lines each as one block; a blank stands for their breaks."""
    found: list[Block] = []
    for short, group in groupby(lines, _is_clause):
        run = list(group)
        found += _paragraphs(run, text, headed=bool(found)) if short and len(run) >= _LEAST else run
    return found


def _is_clause(line: Block) -> bool:
    if len(line.text) > _LONGEST or line.marker or line.level or line.rule or line.row or line.linked or line.listed:
        return False
    return not (_MARKS.search(line.text[:-1]) or closing(line.text) or keyed(line.text, "credit") or byline(line.text))


def _paragraphs(run: list[Block], text: str, *, headed: bool) -> list[Block]:
    """The paragraphs of a ``run`` of short lines, parted by blank lines; the lines themselves if it is no such text.

    ``headed``: other lines stand over it, so that its first line may be no headline.
    """
    usual = min(line.gap for line in run[1:])
    parts: list[list[Block]] = [[]]
    for line in run:
        if parts[-1] and line.gap > usual:
            parts.append([])
        parts[-1].append(line)
    found: list[Block] = []
    known = False  # what stands below a paragraph of this sort is one with fewer lines, too
    for part in parts:
        headed = (headed or bool(found)) and part[0].gap > usual
        first = 0 if known else _first(part, headed=headed)
        here = part[first:]
        opened = sum(_OPENS.match(line.text) is not None and not _DAY.fullmatch(line.text) for line in here)
        if len(here) > 1 and (known or (len(here) >= _LEAST and opened >= max(_LEAST_OPENED, _OPENED * len(here)))):
            found += [*part[:first], *_whole(here, text)]
            known = True
        else:
            found += part
    return found


def _first(part: list[Block], *, headed: bool) -> int:
    """Where the text of a ``part`` begins: behind the web's stamp, or behind a headline where it opens a clause."""
    stamped = max((i + 1 for i, line in enumerate(part[:_HEAD]) if full_date(line.text)), default=0)
    if headed or stamped:
        return stamped
    return next((i for i, line in enumerate(part) if _OPENS.match(line.text)), len(part))


def _whole(part: list[Block], text: str) -> list[Block]:
    """The lines of a paragraph as one block."""
    pieces = list(part[0].pieces)
    for line in part[1:]:
        at = text.find("\n", pieces[-1][1], line.start)
        if at < 0:
            return part
        pieces += [(at, at + 1), *line.pieces]
    said = " ".join([line.text for line in part])
    return [replace(part[0], pieces=tuple(pieces), text=said, lines=len(part))]

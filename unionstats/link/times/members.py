"""Lists set a line a member: each is of the time of what leads them in, if it names none."""

from __future__ import annotations

from collections.abc import Sequence

from unionstats import rx
from unionstats.link.times.spans import NO_TIME
from unionstats.model import Mention, Time

# ——欠薪类30件；  ①新建驿站5个；  一是…
_MEMBER = rx.compile(
    r"\s*(?:[-—–]{1,2}|[•·●○◆◇■□▲▪*]|[①-⑳]|[（(][一二三四五六七八九十\d]{1,2}[）)]|\d{1,2}[.．、](?!\d)"
    r"|[一二三四五六七八九十]{1,2}(?:、|[是要])|第[一二三四五六七八九十][，,、])"
)
_LEADS = ("：", ":")
_PARTS = ("；", ";")


class Members:
    """The members of a list, a paragraph each, as they are read one after the other."""

    def __init__(self) -> None:
        self._lead: Time | None = None  # of what leads the list in that goes on
        self._mark = ""
        self._goes_on = False  # behind a ；

    def read(self, text: str, mentions: Sequence[Mention], held: list[Time]) -> list[Time]:
        """``held``, of the time of the list's lead up to the first date that a member of it names."""
        if (lead := self._lead) is not None:
            m = _MEMBER.match(text)
            sort = _sort(m[0].strip()) if m else ""
            marked = bool(sort) and (not self._mark or self._mark == sort)
            if marked or self._goes_on or text.endswith(_PARTS):
                self._mark, self._goes_on = sort or self._mark, text.endswith(_PARTS)
                dated = next((i for i, mention in enumerate(mentions) if mention.when or held[i].value), len(mentions))
                return [lead if i < dated else t for i, t in enumerate(held)]
        self._lead, self._mark = (_led_by(mentions, held), "") if text.endswith(_LEADS) else (None, "")
        self._goes_on = False
        return held


def _sort(mark: str) -> str:
    """What marks of one list have in common: 一是 and 二是."""
    return mark[-1] if mark[-1] in "是要" else mark[0]


def _led_by(mentions: Sequence[Mention], held: Sequence[Time]) -> Time | None:
    """The time of the last number of a lead, else of its only date (截至6月底，全县建成：)."""
    told = [t for m, t in zip(mentions, held, strict=True) if not m.when]
    if not told:
        told = [*held] if len(held) == 1 else []
    return told[-1] if told and told[-1] != NO_TIME else None

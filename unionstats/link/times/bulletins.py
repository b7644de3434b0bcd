"""Bulletins: a paragraph of growth that names no time goes on with the period whose growth the one before told."""

from __future__ import annotations

from collections.abc import Sequence

from unionstats import rx
from unionstats.link.times.spans import NO_TIME, held_against
from unionstats.model import Mention, Time

# 出口300亿元，增长9%; 比重提高3.2个百分点
_GREW = rx.compile(
    r"(?:增长|下降|上升|回落|提高|减少|增加|提升|收窄|扩大|上涨|下跌|增幅|增速|降幅|同比|环比)[^，。；\d]{0,6}\d[\d.,]*"
    r"(?:%|‰|个?百?分点)"
)
# 年均增长8%, 三年来…: of no time that was told
_OF_ITS_OWN = rx.compile(
    "未来|今后|下一步|多年|此前|以前|过去|年均|每年|逐年|平均每|年来|以来|目标|力争|将[^，。；]{0,12}?[增提降]"
)
_PERIOD = rx.compile(r"\d{4}(?:-(?:\d\d|H\d|Q\d))?(?:/\d{4}(?:-(?:\d\d|H\d|Q\d))?)?")  # 2024, 2024-01/2024-09


class Bulletins:
    """The period of the figures that an article told last, paragraph by paragraph."""

    __slots__ = ("_period",)

    def __init__(self) -> None:
        self._period = NO_TIME

    def read(self, text: str, mentions: Sequence[Mention], held: list[Time]) -> list[Time]:
        """``held``, where a paragraph tells of growth, but not when, with the period told before.

        前三季度，全省进出口6万亿元，增长11%。\n民企进出口4万亿元，增长17%，外企2万亿元，增长2%。
        What is held against (由上月下降1%转为上涨2%) is not the time of the others.
        """
        grew = ("%" in text or "点" in text or "‰" in text) and _GREW.search(text) is not None
        against = grew and ("同比" in text or "环比" in text)
        against_these = {time for m, time in zip(mentions, held, strict=True) if m.when and held_against(m.when)}
        told = (time for m, time in zip(mentions, held, strict=True) if not m.when and time.start)
        times = [time for time in told if time not in against_these]
        if times:
            last = times[-1]
            goes_on = grew and last.start and (against or _PERIOD.fullmatch(last.value))
            self._period = last if goes_on else NO_TIME
            return held
        period = self._period
        if not grew or not period.start or not (against or _PERIOD.fullmatch(period.value)) or _OF_ITS_OWN.search(text):
            return held
        return [time if m.when or time.start else period for m, time in zip(mentions, held, strict=True)]

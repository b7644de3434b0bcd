"""What a change is held against, by the words of its comparison: 比上年同期, 环比."""

from __future__ import annotations

from unionstats import rx
from unionstats.model import Basis

# 比去年底 is since the new year, not over a year
_YEAR_BEFORE = rx.compile(
    r"(?:上一?年|去年)(?!度?年?[底末]|[0-9一二三四五六七八九十]+月[底末])|上一?财年|前一?年(?!前)|(?<![0-9年])同期"
)
_MONTH_BEFORE = rx.compile(r"按[月季周]|上个?月|上一月|前一?个?月|上个?季度|上一季度|前一季度|上季")
_NAMED_YEAR = rx.compile(r"[0-9〇零一二三四五六七八九]{4}年")


def reference(said: str) -> Basis:
    """The basis that the text of a comparison names (比上年同期, 环比)."""
    if "同比" in said or "按年" in said or said.startswith("年率"):
        return "yoy"
    if "环比" in said or _MONTH_BEFORE.search(said):
        return "mom"
    return "yoy" if _YEAR_BEFORE.search(said) and not _NAMED_YEAR.search(said) else ""

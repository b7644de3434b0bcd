"""What has become so, and which way that went: 便宜了两成, 重量轻了30%."""

from __future__ import annotations

from unionstats.link.items.phrases.words import HEDGES, Word
from unionstats.model import Change

# What has become so says which way it went.
_GROWN: dict[str, Change] = {
    **dict.fromkeys(("多", "高", "快", "贵", "重", "长", "远", "厚", "宽", "深", "强"), "up"),
    **dict.fromkeys(("便宜", "少", "低", "慢", "轻", "短", "近", "薄", "窄", "浅", "弱", "省", "小", "掉"), "down"),
}


def become(ws: list[Word]) -> tuple[list[Word], Change] | None:
    """电价 便宜 了 (两成), 重量轻 了 近 (30%): the thing with what it has become, and which way that went."""
    while ws and ws[-1].text in HEDGES:
        ws = ws[:-1]
    if len(ws) < 3 or ws[-1].text != "了" or ws[-2].text not in _GROWN:
        return None
    return ws[:-1], _GROWN[ws[-2].text]

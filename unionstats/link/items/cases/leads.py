"""The words that only lead to what an item is: 才能 完成 的 工作量, 时 母亲 改嫁, 之遥."""

from __future__ import annotations

from unionstats import rx
from unionstats.link.items.cases.sites import Site


def without_lead(s: Site, item: str) -> str:
    """``item`` without the word that only leads to it, or what stands for it where no more is left."""
    m = s.mention
    if m.unit == "a" and item.startswith("时") and s.rest and s.rest[0].text in ("时", "的"):
        return "年龄"  # 3岁 时 母亲 改嫁
    if s.said.endswith("周年"):
        return _WHEN_BUILT.sub("", item)  # 在建|厂 50周年 之际, as the dictionary cuts it
    if item.startswith("之遥"):
        return "距离"
    if item == "重" and s.near and s.kinds[-1] == "count" and len(s.level) > 1:
        return s.level  # 查获 海洛因 88块，重 32公斤: what was counted just before
    if m.kind in ("money", "percentage") and item.startswith("发现") and len(item) > len("发现价格"):
        return item.removeprefix("发现")
    if "几" in item:
        item = _SOME.sub("", item)  # 每队 30人 的 几条 长龙
    return _LEADING.sub("", item) if len(item) > len("才能完成") and item[0] in "才而时" else item


_SOME = rx.compile("^.*几[名位家座栋间根条只台辆艘](?=..)")
_LEADING = rx.compile("^(?:才能|而(?!立)|时间就)")
_WHEN_BUILT = rx.compile("^[在厂](?=建[国厂校党队会院站局段军市]$)")

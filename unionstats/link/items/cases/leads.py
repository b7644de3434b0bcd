"""The words that only lead to what an item is: 才能 完成 的 工作量, 时 母亲 改嫁, 之遥."""

from __future__ import annotations

from unionstats import rx
from unionstats.link.items.cases.sites import Site
from unionstats.link.items.cases.so_long import unlinked
from unionstats.link.items.phrases.after import noun_after
from unionstats.link.items.phrases.before import thing_before
from unionstats.link.items.phrases.phrases import label


def without_lead(s: Site, item: str) -> str:
    """``item`` without the word that only leads to it, or what stands for it where no more is left."""
    m = s.mention
    if m.unit == "a" and item.startswith("时") and s.rest and s.rest[0].text in ("时", "的"):
        return "年龄"  # 3岁 时 母亲 改嫁
    if s.said.endswith("周年"):
        return _WHEN_BUILT.sub("", item)  # 在建|厂 50周年 之际, as the dictionary cuts it
    if item.startswith("之遥"):
        return "距离"
    if item == "时" and m.kind != "duration":  # 债务 到 去年底 时 为 3亿元
        at = next((i for i, w in enumerate(s.left) if w.letter == "T" or w.text == "到"), 0)
        return label(thing_before(s.left[:at]))
    if m.kind == "percentage" and item.endswith(("征", "征收")) and s.rest:
        tax = label(noun_after(s.rest[s.rest[0].text == "“" :]))  # 对 番茄 加征 约 17% 关税
        return tax if tax.endswith("税") else item
    if m.kind in ("money", "percentage") and item.startswith("发现") and len(item) > len("发现价格"):
        return item.removeprefix("发现")
    if item == "重" and s.near and s.kinds[-1] == "count" and len(s.level) > 1:
        return s.level  # 查获 海洛因 88块，重 32公斤: what was counted just before
    if m.unit == "pp" and "领先" not in item and any(w.text == "领先" for w in s.left):
        at = next(i for i, w in enumerate(s.left) if w.text == "领先")
        return label([*thing_before(unlinked(s.left[:at])), *s.left[at:]])  # 甲队 曾 领先 乙队 5个百分点
    if item == "在职工":
        return "职工"  # 现|在职工 160名, as the dictionary cuts it
    if item.endswith("比高"):
        return item[:-1]  # 投入产出 比|高达, as the dictionary cuts it
    if "几" in item:
        item = _SOME.sub("", item)  # 每队 30人 的 几条 长龙
    return _LEADING.sub("", item) if len(item) > len("才能完成") and item[0] in "才而时" else item


_SOME = rx.compile("^.*几[名位家座栋间根条只台辆艘](?=..)")
_LEADING = rx.compile("^(?:才能|而(?!立)|时间就)")
_WHEN_BUILT = rx.compile("^[在厂](?=建[国厂校党队会院站局段军市]$)")

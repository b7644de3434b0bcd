"""The words that only lead to what an item is: 才能 完成 的 工作量, 时 母亲 改嫁, 之遥."""

from __future__ import annotations

from collections.abc import Callable

from unionstats import rx
from unionstats.link.items.after import noun_after
from unionstats.link.items.before import thing_before
from unionstats.link.items.phrases import from_mark, label, without_break
from unionstats.link.items.predicates import subject_before
from unionstats.link.items.sites import Site
from unionstats.link.items.so_long import unlinked


def without_lead(s: Site, item: str) -> str:
    """``item`` without the word that only leads to it, or what stands for it where no more is left."""
    m = s.mention
    if item.startswith("时") and m.unit == "a" and s.rest and s.rest[0].text in ("时", "的"):
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
    if (told := _TOLD.get(item) or _TOLD.get(item[-3:])) and len(found := told(s)) > 1:
        return found
    if m.kind == "money" and item.endswith(_PAPERS) and s.left and s.left[-1].text in _PAYS:
        return label(
            s.left[-2:] if len(s.left) > 1 and s.left[-2].noun else s.left[-1:]
        )  # 厂方 赔偿 8万元 的 调解 协议书
    if m.unit in ("次", "趟", "回") and _HAS.fullmatch(item) and s.rest and len(s.rest[0].text) == 1:
        return item[0] + s.rest[0].text  # 回过 3次 家
    if m.kind == "count" and (who := _THAT_DAY.match(item)):
        return who[1]  # 两名 失踪 华人 | 当天 与 使馆 取得 联系
    if item.endswith(_BEST) and s.left and s.left[-1].ends("attribute") and s.rest:
        return label(thing_before(s.left))  # 创出 船时 效率 300箱/小时 的 全球 最高 效率
    if m.unit == "pp" and "领先" not in item and any(w.text == "领先" for w in s.left):
        at = next(i for i, w in enumerate(s.left) if w.text == "领先")
        return label([*thing_before(unlinked(s.left[:at])), *s.left[at:]])  # 甲队 曾 领先 乙队 5个百分点
    item = _SOME.sub("", item)
    return _LEADING.sub("", item) if len(item) > len("才能完成") else item


def _in_every_house(s: Site) -> str:
    """烘烤机 几乎 家家户户 都有 (1台): what there is in every house."""
    at = next((i for i, w in enumerate(s.left) if w.text in _HOUSES), 0)
    return label(thing_before(unlinked(s.left[:at])))


def _as_high(s: Site) -> str:
    """塔架 高度 相当于 (25层) 楼高: what is as high."""
    at = next((i for i, w in enumerate(s.left) if w.text in ("相当于", "等于", "有")), 0)
    return label(thing_before(s.left[:at]))


def _as_heavy(s: Site) -> str:
    """查获 海洛因 88块，重 (32公斤): what was counted just before."""
    return s.level if s.near and s.kinds[-1] == "count" else ""


def _sold(s: Site) -> str:
    """草莓 下来 了，一天 能 卖 (100斤): what is sold."""
    if s.near and s.level:
        return s.level
    return subject_before(s) or label(thing_before(from_mark(without_break(s.before))))


def _dearer(s: Site) -> str:
    """生菜 又 涨价 了，现在 要 (3元): what is dearer."""
    before = list(without_break(s.before))
    at = next((i for i, w in enumerate(before) if w.text == "涨价"), 0)
    return label(thing_before(unlinked(before[:at])))


def _spoken_of(s: Site) -> str:
    """谈到 (20多次) 在 矿上 过年 的 变化: what was done so often."""
    at = next((i for i, w in enumerate(s.rest) if w.text == "的"), 0)
    return "".join([w.text for w in s.rest[:at]]) if at and s.rest[0].text == "在" else ""


_HOUSES = ("家家户户", "家家", "户户", "每家每户")
_TOLD: dict[str, Callable[[Site], str]] = {
    **dict.fromkeys(_HOUSES, _in_every_house),
    **dict.fromkeys(("谈到", "说起", "提到", "谈起", "说到"), _spoken_of),
    "楼高": _as_high,
    "重": _as_heavy,
    "卖": _sold,
    "的时候": _sold,
    "涨价": _dearer,
}
_PAPERS, _PAYS = ("协议书", "判决书", "调解书", "裁决书", "欠条", "借条"), frozenset({"赔偿", "补偿", "赔付", "支付"})
_BEST = ("最高效率", "最高作业效率", "纪录", "最高水平", "最好成绩")
_HAS = rx.compile("[回返离搬]过")
_THAT_DAY = rx.compile("(.{2,8}?)(?:当天|当日|昨天|昨日|今天|今日)(?=.{3})")
_SOME = rx.compile("^.*几[根条只台辆艘](?=..)")
_LEADING = rx.compile("^(?:才能|而(?!立)|时间就)")
_WHEN_BUILT = rx.compile("^[在厂](?=建[国厂校党队会院站局段军市]$)")

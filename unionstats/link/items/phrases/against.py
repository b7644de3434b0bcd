"""What a change is held against: where its comparison begins (比上年同期, 环比), and which time it names."""

from __future__ import annotations

from collections.abc import Sequence

from unionstats import rx
from unionstats.link.items.phrases.words import AGAINST_BEFORE, THAN, Word
from unionstats.model import Basis

# 比去年底 is since the new year, not over a year
_YEAR_BEFORE = rx.compile(
    r"(?:上一?年|去年)(?!度?年?[底末]|[0-9一二三四五六七八九十]+月[底末])|上一?财年|前一?年(?!前)|(?<![0-9年])同期"
)
_MONTH_BEFORE = rx.compile(r"按[月季周]|上个?月|上一月|前一?个?月|上个?季度|上一季度|前一季度|上季")
_BASE_YEAR = rx.compile("同比(?:[0-9]{4}年|上一?期)")  # 同比 2019年 增长
_NAMED_YEAR = rx.compile(r"[0-9〇零一二三四五六七八九]{4}年")
SOME_TIME = rx.compile(
    r"[年月季周旬]|[上前同]期|昨|[上前]一?[日天]|[上往前]一?[届轮期批次]|[上前]一?个$|第[0-9一二三四五六七八九十百]{1,3}[届轮期批次]|[上首前]届|奥运会|亚运会|全运会|冬奥会|世界杯|此前|往常|平常|往日|以往|过去|之前|首日|假期|“.五”|改革|前几天|前些[天日]|前段|前阵|原来|当初|初期|之初|交易日|时$|前$"
)


def comparator(ws: Sequence[Word]) -> int:
    """The index of the last word that opens a comparison (比 上年, 与 去年 相比, 与 去年 对比, 同比), or -1."""
    for i in range(len(ws) - 1, -1, -1):
        w = ws[i]
        if not w.compares:
            continue
        if w.text.endswith("相比") or (w.text in _COMPARED and i > 1 and ws[i - 1].letter in "@T"):
            for k in range(i - 1, max(i - 9, -1), -1):
                if ws[k].text in ("与", "和", "同", "跟", "较", "比", "相较"):
                    return k
        if w.text in AGAINST_BEFORE and (than := _than(ws, i)) >= 0:
            return than
        if "compare" in w.kinds or (w.text[0] in "比较" and len(w.text) > 1 and SOME_TIME.search(w.text)):
            return i
    return -1


_COMPARED = frozenset({"比", "相较", "对比"})


def _than(ws: Sequence[Word], i: int) -> int:
    """订单 较 前 三个月 环比 (下降): the index of what a time opens with right before ``ws[i]``, or -1."""
    k = i - 1
    while k > 0 and (ws[k].letter in "@T#FM" or "time" in ws[k].kinds):
        k -= 1
    return k if 0 <= k < i - 1 and ws[k].text in THAN else -1


def reference_of(ws: Sequence[Word]) -> tuple[Basis, bool]:
    """The basis that the words of a comparison name, and whether they name a time at all."""
    said = "".join(w.text for w in ws)
    if "平均水平" in said or said.endswith(_AIMS):  # 与同期全国平均水平相比, 超 年度 目标
        return "", False
    if _OTHERS_THEN.search(said):
        return "", False
    if basis := reference(said):
        return basis, True
    if any(normal in said for normal in NORMAL):
        return "", False
    return "", bool(SOME_TIME.search(said)) or any(w.letter in "@T" for w in ws)


NORMAL = ("常年", "历年", "均值", "常年同期", "历年同期")
_AIMS = ("目标", "计划", "任务", "预期", "预算", "指标")


# 高于 全国同期 增速, 比 同期全市 企业 快: what others did at the same time
_OTHERS_THEN = rx.compile(
    r"(?:全[国省市县区州旗行]|国内|世界|全球|行业|大盘)[一-鿿]{0,4}(?<![年上去期])同期|(?<![年上去])同期(?:全[国省市县区州旗行社]|行业|各项|贷款|存款|市场|银行|国债|对照|入[厂职]|[A-Z]|[我本]?[国省市县区]"
    r"|(?:经济|外贸|财政|工业|投资|消费|居民|地区|城镇|农村|整体|其他|总体|社会|平均|人均)[一-鿿]{2,10}$)"
)


def reference(said: str) -> Basis:
    """The basis that the text of a comparison names (比上年同期, 环比)."""
    if ("同比" in said and not _BASE_YEAR.search(said)) or "按年" in said or said.startswith("年率"):
        return "yoy"
    if "环比" in said or _MONTH_BEFORE.search(said):
        return "mom"
    return "yoy" if _YEAR_BEFORE.search(said) and not _NAMED_YEAR.search(said) else ""

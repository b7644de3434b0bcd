"""A figure that is spoken of once more (这一比例, 该数据), the points of an index, a share's growth said behind it."""

from __future__ import annotations

from unionstats import rx
from unionstats.link.items.cases.sites import Site
from unionstats.link.items.phrases.before import thing_before
from unionstats.link.items.phrases.phrases import label
from unionstats.model import Change

# Each says nothing without what it is of.
FIGURES = frozenset(
    {"数据", "数字", "数值", "数目", "指标", "比例", "比率", "比重", "占比", "数量", "水平", "总数", "百分比", "人数"}
)
_POINTS = frozenset({"这", "该", "这一", "这个", "此", "这项", "此项", "该项", "上述", "这些"})


def this_figure(s: Site) -> str:
    """失业率为5%，这一数字比上月下降0.2个百分点: the item of the number that is pointed at."""
    head = s.turn.head
    if s.turn.link == "share" or len(head) < 2:
        return ""
    head = head[
        : next((i for i, w in enumerate(head) if i and "equals" in w.kinds), len(head))
    ]  # 这一比例 是 去年的 2倍
    at = next((i for i in range(len(head) - 1, 0, -1) if head[i].text in FIGURES), 0)
    if not at or any(w.letter not in "PDTCU@" for w in head[at + 1 :]):
        return ""
    if head[at - 1].text not in _POINTS:
        return ""
    told = [x.item for x, kind in zip(s.seen, s.kinds, strict=True) if kind in _PARTS or kind == s.mention.kind]
    if not told and s.near and head[at].text in _NUMBERS and s.kinds[-1] in _AMOUNTS:
        return s.last  # 参保人数达90万，这一数字比去年增长3%
    return told[-1] if told else s.carried


_PARTS, _AMOUNTS = ("percentage", "ratio"), ("count", "measure", "money")
_NUMBERS = frozenset({"数据", "数字", "数值", "数目", "数量", "总数", "人数"})
_INDEXES = ("指数", "综指", "成指", "股指", "沪指", "深指", "恒指", "道指", "纳指", "创指", "大盘", "指")
_WITHIN = 40  # words


def index_named(s: Site) -> str:
    """上证综指 失守 3000点，午后 探至 2900点，尾盘 报 2950点: the index named last, whatever is said that it did."""
    if any(w.text == "分别" for w in s.clause):  # 甲指数、乙指数 分别 为 (102点) 和 (98点)
        return ""
    for ws in (s.left, s.clause, s.before[-_WITHIN:]):
        for i in range(len(ws) - 1, -1, -1):
            if ws[i].text.endswith(_INDEXES):
                return label(thing_before(ws[: i + 1]))
    return next((x for x in (s.level, s.carried) if x.endswith(_INDEXES)), "")


# What a share is called behind its number: 20%左右的 增长.
_HOW = (
    "的?(?:经济|产值|销售|业绩|利润|贸易|外贸|出口|投资|消费|产量|营收|收入)?"
    "(?:[同环]比|年均|的|高速|快速|强劲|速度|势头|幅度|[小大]幅|较[快大小高]|明显|显著|温和|微弱|增速|[增降]幅)*"
)
_GROWTH = rx.compile(_HOW + "(?:增长|提升|上[涨升]|递增|回升|反弹|[涨增升]幅|正增长)(?!率|点|极|至|到|为|成|目标)")
_DECLINE = rx.compile(
    _HOW + "(?:下[降跌滑]|减少|萎缩|降低|递减|回落|缩水|收缩|衰退|[跌降]幅|负增长)(?!至|到|为|率|目标)"
)


def change_behind(said: str) -> Change:
    """Which way a share went that ``said``, the words behind it, call a growth or a decline."""
    return "up" if _GROWTH.match(said) else "down" if _DECLINE.match(said) else ""

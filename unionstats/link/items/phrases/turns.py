"""What a clause says of its number before the number: hedges, a link, a change, a comparison, a share.

These words are read from the number back to the left and taken off; what is left of them is the head.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Literal

from unionstats.link.items.phrases.against import SOME_TIME, comparator, reference
from unionstats.link.items.phrases.became import become
from unionstats.link.items.phrases.comparisons import (
    MORE,
    Turn,
    before_comparison,
    before_since,
    changed,
    did_more,
    is_change,
    weighed,
    with_property,
    without_adverbs,
    without_circumstance,
)
from unionstats.link.items.phrases.reckoned import RECKONINGS, per_what, reckoning, without_rates
from unionstats.link.items.phrases.rungs import AMOUNTS, Ladder, Rung
from unionstats.link.items.phrases.words import AGAINST_BEFORE, ASPECTS, THAN, TOWARDS, Word, as_word, runs_of
from unionstats.model import Basis, Change, Kind


def turn(left: list[Word], outer: list[Word], kind: Kind) -> Turn:
    """Read ``left``, the words between the number before (or the clause's start) and the number.

    ``outer`` is what the clause has before ``left``: a comparison may begin there.
    """
    if not (ws := _without_edge(left) if left else left):
        return Turn([])
    if ws[-1].text == "的" and (at := comparator(ws)) > 0 and ws[at].text in THAN and ws[-2].letter in "@T":
        return Turn(without_adverbs(ws[:at]), "link")  # 合格率 较 2020年 的 (85%) 提高
    if (
        len(ws) > _COMPARED
        and ws[-1].text == "的"
        and ws[-2].letter == "@"
        and ws[-3].text in "与和同跟"
        and ws[-4].noun
    ):
        return Turn(without_adverbs(ws[:-3]), "link")  # 人口 与 2010年 的 (300人) 相比
    shares = kind in ("percentage", "ratio")
    if shares and (became := become(ws)):
        head, way = became
        return changed(head, outer, way, "")
    r = _Reading(left, outer, kind, ws)
    while (ws := r.ws) and (ws[-1].turns or ws[-1].text == "或" or (len(ws) > 1 and ws[-2].text == "每")):
        w = ws[-1]
        if (w.text[0] == "每" or (len(ws) > 1 and ws[-2].text == "每")) and (n := per_what(ws)):
            r.rate = "".join([x.text for x in ws[-n:]])
            r.ws = _without_when(ws[:-n])
            continue
        for read in _READINGS.beside(w.text, w.letter, w.kinds, kind):
            if (said := read(r, w)) is not None:
                break
        else:
            break
        if said is _TAKEN:
            continue
        return said
    if not (ws := r.ws):
        return Turn([], r.link, "", r.basis, [], r.rate)
    ws = before_since(ws)
    if r.link == "link" and kind != "duration":
        ws = without_circumstance(ws)
    if len(ws) > 1 and ws[-1].text == "会" and ws[-2].ends("attribute"):
        ws = ws[:-1]  # 产量 会 (超过3万吨)
    if more := did_more(ws, outer, r.rate, kind):
        return more
    shifted = kind == "duration" and bool(left) and left[-1].text in SHIFTED
    return weighed(Turn(ws, r.link, "", r.basis, [], r.rate), outer, kind, shifted=shifted)


_COMPARED = 3  # words: with what time


def _without_edge(ws: list[Word]) -> list[Word]:
    """``ws`` without what joins or opens at its end, or tells of a former state, or of where something grew to."""
    while ws and ws[-1].text in "、和与及或“‘《连":  # 合格率 连 (一半) 都不到
        ws = ws[:-1]
    able = next((i for i, w in enumerate(ws[1:-1], 1) if w.text in _ABLE and "average" in ws[i - 1].kinds), 0)
    if able and ws[able + 1].verb:
        ws = [*ws[:able], *ws[able + 1 :]]  # 日均 可 接待 游客
    if ws and ws[-1].text == "的":
        ws = _without_former(ws)
    if len(ws) > 2 and ws[-2].text in ("到", "至") and ws[-3].text in _GROWS and ws[-1].kinds & {"place", "actor"}:
        ws = ws[:-1]  # 从20人 发展 到 全县 (1200人)
    return _without_when(ws)


def _without_when(ws: list[Word]) -> list[Word]:
    """从 1月 的 每天 20台 提升 到 6月 每天 (30台), 涨到 去年 (30元): ``ws`` without when it had come to so much."""
    return ws[:-1] if len(ws) > 1 and ws[-1].letter == "@" and ws[-2].text.endswith(("到", "至")) else ws


_ABLE = frozenset({"可", "能", "能够", "可以", "可供"})


@dataclass(slots=True)
class _Reading:
    """What has been read so far: ``ws`` are the words not read yet, the rest as in ``turn`` and ``Turn``."""

    left: list[Word]
    outer: list[Word]
    kind: Kind
    ws: list[Word]
    link: str = ""
    rate: str = ""
    basis: Basis = ""


_TAKEN: Final = True  # read and taken off: the word before it is next
_Said = Turn | Literal[True] | None  # None leaves the word to the next reading


def _each(r: _Reading, w: Word) -> _Said:
    """户均 每 (300元): no more than for one."""
    r.ws = r.ws[:-1]
    return _TAKEN


def _aspect(r: _Reading, w: Word) -> _Said:
    """新增 了 (5家), 现 有 (5家)."""
    r.link = r.link or ("existence" if w.text == "有" else "")
    r.ws = r.ws[:-1]
    return _TAKEN


def _towards(r: _Reading, w: Word) -> _Said:
    """增 至 (5家), 发展 到 (10家), 为 (5家): a level that something came to, or only a link."""
    ws, outer = r.ws, r.outer
    if w.text == "至" and len(ws) > 2 and ws[-2].text in ("高", "低") and ws[-3].noun:
        r.link, r.ws = "link", ws[:-2]  # 成本 低 至 (3元)
        return _TAKEN
    if len(ws) > 1 and (ws[-2].kinds & {"up", "down"}):
        return Turn(before_comparison(without_rates(ws[:-2]), outer)[0], "level", rate=r.rate)
    grown = without_adverbs(ws[:-2]) if w.text in "到至成" and ws[-2:-1] and ws[-2].text in _GROWS else []
    if grown:
        return Turn(grown, "level", rate=r.rate)  # 纺织企业 已 发展 到 10家
    moved = len(ws) > 1 and (outer or ws[-2].text in _GROWS)  # 从20种, 发展 到 现在 的 (100种)
    moved = moved and w.text in "到至为成" and ws[-2].verb
    if moved and not any(x.letter == "N" for x in ws):
        return Turn(without_adverbs(ws[:-2]), "level", rate=r.rate)  # (1800元) 调整 至 2010元
    r.link, r.ws = "link", ws[:-1]
    return _TAKEN


def _level(r: _Reading, w: Word) -> _Said:
    """会员 增至 (5万人), 标准 由 300元 提到 (380元); but 他 提到 (3件事)."""
    if w.text == "提到" and not (r.outer or (len(r.ws) > 1 and r.ws[-2].ends("attribute"))):
        return None
    return Turn(before_comparison(without_rates(r.ws[:-1]), r.outer)[0], "level", rate=r.rate)


def _more_or_less(r: _Reading, w: Word) -> _Said:
    """单价 8元，一年 少 了 (5毛); 游客 少 了 (300人) is a change."""
    ws = r.ws
    if comparator(ws) >= 0 or comparator(r.outer) >= 0:
        return None
    if len(ws) > 1 and ws[-1] is not r.left[-1] and (ws[-2].ends("person") or ws[-2].ends("attribute")):
        return changed(ws, r.outer, MORE[w.text], r.rate)
    r.ws = ws[:-1]
    return _TAKEN


def _no_more_than(r: _Reading, w: Word) -> _Said:
    """运行费 不过 (3万元)."""
    if len(r.ws) < 2 or not r.ws[-2].noun:
        return None
    r.ws = r.ws[:-1]
    return _TAKEN


def _nearly(r: _Reading, w: Word) -> _Said:
    """挣了 快 (3万元)."""
    if comparator(r.ws) >= 0 or comparator(r.outer) >= 0:
        return None
    r.ws = r.ws[:-1]
    return _TAKEN


def _changes(r: _Reading, w: Word) -> _Said:
    """产值 同比 增长 (5%); 满 300元 立减 (50元) is a discount."""
    if r.kind == "money" and len(r.outer) > 1 and r.outer[-2].text == "满":
        return Turn(without_adverbs(r.ws[:-1]))
    if len(r.ws) > 2 and (at := _faster(r.ws)) >= 0:
        return Turn(without_adverbs(r.ws[:at]), "difference", rate=r.rate)  # 快于 全市 经济 增长 (0.7个百分点)
    return changed(r.ws, r.outer, "up" if "up" in w.kinds else "down", r.rate)


def _names_change(r: _Reading, w: Word) -> _Said:
    """粮食 减产 (5%): a verb that names what changes."""
    if not is_change(r.ws[:-1], r.outer, r.kind):
        return None
    if w.text[0] == "节" and comparator(r.ws) < 0 and comparator(r.outer) < 0:
        return None  # 改造 后 节电 (10%): what was saved, held against nothing
    direction: Change = "up" if "raises" in w.kinds else "down"
    return with_property(w, changed(r.ws, r.outer, direction, r.rate))


def _exists(r: _Reading, w: Word) -> _Said:
    """全镇 现有 (5家)."""
    r.link, r.ws = r.link or "existence", r.ws[:-1]
    return _TAKEN


def _basis(r: _Reading, w: Word) -> _Said:
    """增长 环比 (5%): what it is against."""
    r.basis, r.ws = reference(w.text), r.ws[:-1]
    return _TAKEN


def _full(r: _Reading, w: Word) -> _Said:
    """连续 参保 满 (4年), 购物 满 (300元)."""
    if len(r.ws) < 2 or not (r.ws[-2].verb or r.kind == "money"):
        return None
    r.ws = r.ws[:-1]
    return _TAKEN


def _links(r: _Reading, w: Word) -> _Said:
    """建会率 达 (98%), 共 (5家), 矿工、技师 等 (5人); 成功率 高 达 (85%); but 视力 不 正常 (5人)."""
    if len(w.text) > 1 and "link" not in w.kinds and len(r.ws) > 1 and r.ws[-2].text == "不":
        return None
    if r.kind == "count" and w.text == "突破" and len(r.ws) > 1 and r.ws[-2].text.endswith(_MADE):
        return None  # 取得 突破 (3项)
    if r.kind == "measure" and w.text in _WAYS and not (len(r.ws) > 1 and r.ws[-2].ends("attribute")):
        r.link, r.ws = "link", [*r.ws[:-1], as_word(w.text[0])]  # 古鼎 高 2米，重|达 (3吨)
        return _TAKEN
    r.link, ws = r.link or ("link" if "link" in w.kinds else ""), r.ws[:-1]
    r.ws = ws[:-1] if w.text == "达" and ws and ws[-1].text in _HIGH and r.kind != "measure" else ws
    return _TAKEN


def _perhaps(r: _Reading, w: Word) -> _Said:
    """气温 或 超过 (38度): it may come to so much; but 甲县 或 (3家)."""
    if not r.link or len(r.ws) < 2 or not r.ws[-2].noun:
        return None
    r.ws = r.ws[:-1]
    return _TAKEN


def _reckoned(r: _Reading, w: Word) -> _Said:
    """按年率 计算 (3%)."""
    n = reckoning(r.ws)
    r.ws = r.ws[:-n] if n else r.ws
    return _TAKEN if n else None


def _points(r: _Reading, w: Word) -> _Said:
    """退还了 这 (600元)."""
    return _each(r, w) if len(r.ws) > 1 else None


def _faster(ws: list[Word]) -> int:
    """Where what something grows faster than, or more slowly, begins: (快于|快 于) 全省 经济; -1 if nothing does."""
    pairs = enumerate(zip(ws, [*ws[1:], None], strict=True))
    return next(
        (i for i, (w, x) in pairs if w.text in _FASTER or (x and x.text == "于" and w.text + "于" in _FASTER)), -1
    )


_FASTER = frozenset({"高于", "低于", "快于", "慢于", "好于", "优于"})
_GROWS = frozenset(
    {"发展", "扩展", "拓展", "壮大", "攀升", "延伸", "扩张", "扩充", "扩容", "恢复", "积累", "充实", "优化"}
)


_POINTS = frozenset("这那")
_HIGH = frozenset("高长多")
_MADE = ("取得", "获得", "技术", "重大", "科研", "各类", "专项")
_WAYS = frozenset({"重达", "长达", "深达", "宽达", "厚达"})
_NOW = frozenset({"现在", "如今", "目前", "当前", "眼下", "今天"})
SHIFTED = frozenset({"提前", "提早", "推迟", "延迟", "延后", "偏早", "偏晚"})
_REMARKABLE = frozenset(
    {"创纪录", "创记录", "破纪录", "惊人", "空前", "可观", "可怜", "不菲", "前所未有", "史无前例", "罕见", "少有"}
    | {f"{a}{b}" for a in ("创历史", "历史", "创下历史", "创") for b in ("新高", "新低", "最高", "最低", "纪录")}
)
_EXPECTED = frozenset({"预计", "预期", "预定", "计划", "原定", "原计划", "规定", "要求", "约定", "承诺", "设计"})


def _without_former(ws: list[Word]) -> list[Word]:
    """下降 到 原来 的 (三分之一): without the former state that the number is a part of."""
    if len(ws) > 2 and ws[-2].text in _EXPECTED and not ws[-3].noun:  # 超过 预计 的 300人
        return ws[:-2]
    if n := next((n for n in range(2, 5) if n < len(ws) and "".join([w.text for w in ws[-n:-1]]) in _REMARKABLE), 0):
        return ws[:-n]  # 达到 创 纪录 的 3亿元
    for i in range(len(ws) - 2, max(len(ws) - 7, -1), -1):
        if ws[i].text in ("到", "至") or "level" in ws[i].kinds:
            said = "".join(w.text for w in ws[i + 1 : -1])
            return ws[: i + 1] if "原" in said or said in _NOW or SOME_TIME.search(said) else ws
    return ws


_NO_PERCENTAGE: Final[tuple[Kind, ...]] = (*AMOUNTS, "ratio")

# Some words may be of several rows: the first that has a reading counts.
_READINGS: Ladder[Callable[[_Reading, Word], _Said]] = Ladder(
    Rung(_each, words={"每", "每隔"}),
    Rung(_aspect, words=runs_of(ASPECTS)),
    Rung(_towards, words=runs_of(TOWARDS)),
    Rung(_level, classes={"level"}),
    Rung(_more_or_less, words=MORE),
    Rung(_no_more_than, words={"不过"}),
    Rung(_nearly, kinds=AMOUNTS, words={"快"}),
    Rung(_changes, classes={"up", "down"}),
    Rung(_names_change, classes={"raises", "lowers"}),
    Rung(_exists, classes={"existence"}),
    Rung(_basis, words=AGAINST_BEFORE),
    Rung(_full, kinds=_NO_PERCENTAGE, words={"满"}),
    Rung(_links, classes={"link", "adverb"}, letters="D", words={"等", "等等", "、"}),
    Rung(_perhaps, words={"或"}),
    Rung(_each, kinds={"percentage"}, words={"以", "按", "按照"}),  # 产量 以 每年5%的速度增长
    Rung(_reckoned, words=RECKONINGS),
    Rung(_points, words=_POINTS),
)

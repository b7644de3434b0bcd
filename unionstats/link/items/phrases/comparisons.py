"""What a change, a comparison or a share before a number says, and what is left of its head."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field, replace

from unionstats import rx
from unionstats.link.items.phrases.against import comparator, reference_of
from unionstats.link.items.phrases.origins import since
from unionstats.link.items.phrases.reckoned import reckoning, without_rates
from unionstats.link.items.phrases.words import (
    NONE,
    ORIGINS,
    Word,
    is_verb,
    meant,
    word,
    word_classes,
)
from unionstats.model import Basis, Change, Kind, frozen

_UPWARD = "高快多优大强好领超长晚贵重"


@frozen
class Turn:
    """``head`` is what stands before these words; ``link`` their kind: ``link`` (达), ``existence`` (现有), ``level``
    (增至), ``change`` (增长), ``difference`` (高于全省), ``share`` (占全省, which is ``whole``) or empty.

    ``rate`` is the unit of a rate right before the number (每小时 200盘); ``changed`` the property that the verb of the
    change names (减产: 产量).
    """

    head: list[Word]
    link: str = ""
    change: Change = ""
    basis: Basis = ""
    whole: list[Word] = field(default_factory=list)
    rate: str = ""
    changed: str = ""


def weighed(found: Turn, outer: list[Word], kind: Kind, *, shifted: bool) -> Turn:
    """``found``, or what the comparison or the share in its head makes of it; ``shifted``: 提前 stands behind it."""
    ws = found.head
    # One look at what the words are spares most clauses the reading of comparisons and shares.
    plain = True
    for w in ws:
        if w.weighs:
            plain = False
            break
    kinds = NONE if plain else NONE.union(*[w.kinds for w in ws])
    if ("difference" in kinds or "degree" in kinds) and (difference := _difference(ws, outer, found.rate)):
        return difference
    if shifted and (at := comparator(ws)) > 0:  # 进度 比往年 提前
        return Turn(without_adverbs(ws[:at]), "difference", rate=found.rate)
    if ws and ws[-1].text in _SAVES and 0 < (at := comparator(ws)) < len(ws) - 1 and len(ws) - at <= _LONGEST_BASIS:
        own = without_adverbs(ws[:at])  # 材料 消耗 较 预算 节约 (210万元)
        return replace(found, head=[*own, ws[-1]]) if own and own[-1].letter in "NG" else found
    if kind in ("percentage", "ratio") and "share" in kinds and (share := _share(ws)):
        return share
    i = comparator(ws) if kind == "ratio" else -1
    if 0 <= i < len(ws) - 1 and len(ws) - i < 6 and ws[-1].text != "的":  # 会员数量 较去年 翻一番
        compared, _ = reference_of(ws[i:])
        return Turn(without_adverbs(ws[:i]), found.link, basis=found.basis or compared, rate=found.rate)
    return found if plain else replace(found, head=_without_origin(ws))


# What comes to more or less than was planned, behind what it is held against.
_SAVES = frozenset({"节约", "节省", "节支", "结余", "超产", "多产", "减亏", "超支", "少用", "多用"})


MORE: dict[str, Change] = {"多": "up", "少": "down"}


def did_more(ws: list[Word], outer: list[Word], rate: str, kind: Kind) -> Turn | None:
    """比 上年同期 少 赚 了 (八成), 比 去年 多 生产 钢材 (5000吨): what was done more, or less, than at another time."""
    for k in range(len(ws) - 1, max(len(ws) - _MORE_WITHIN, -1), -1):
        w = ws[k]
        if w.text[0] not in MORE or (w.letter == "M" and len(w.text) > 1):  # 多年 来 (六成) 职工
            continue
        did = [w.with_text(w.text[1:])] if len(w.text) == len("多发") else ws[k + 1 : k + 2]
        thing = ws[k + 1 + (w.text in MORE) :]
        if not did or not (is_verb(did[0].text) or not thing) or any(not x.noun for x in thing):
            return None
        head, basis, timed, compared = before_comparison(ws[:k], outer)
        if not timed and (compared or kind != "percentage"):
            return None
        own = thing or (head and not head[-1].ends("attribute"))
        return Turn([*did, *thing] if own else head, "change", MORE[w.text[0]], basis, rate=rate)
    return None


_MORE_WITHIN = 5  # words


def _share(ws: list[Word]) -> Turn | None:
    """占 资金总额 的: the whole behind 占, and whose share it is before."""
    for i in range(len(ws) - 1, max(len(ws) - 14, -1), -1):
        w = ws[i]
        if "share" in w.kinds:
            whole = [x for x in ws[i + 1 :] if not x.kinds & {"adverb", "link"} or x.noun or "average" in x.kinds]
            part = next((k for k, x in enumerate(whole) if x.text in ("比重", "比例", "份额", "比率")), len(whole))
            whole = whole[: part + 1]
            head = without_adverbs(ws[:i])
            return Turn(head, "share", whole=whole)
    return None


def changed(ws: list[Word], outer: list[Word], direction: Change, rate: str) -> Turn:
    ws = ws[:-1]
    ws = without_rates(ws[:-1] if ws and ws[-1].text == "各" else ws)  # 工资 和 津贴 每月 各 提高
    head, basis, timed, compared = before_comparison(ws, outer)
    while head and (n := reckoning(head)):  # 扣除价格因素 比上年 增长
        head = without_adverbs(head[:-n])
    if compared and not timed:  # 比全省平均多3个
        return Turn(head, "difference", rate=rate)
    return Turn(head, "change", direction, basis, rate=rate)


def is_change(ws: list[Word], outer: list[Word], kind: Kind) -> bool:
    """Whether a verb that names what changes is a change here (比上年 减产 30吨) and no label (户均 增收 4000元)."""
    if kind in ("percentage", "ratio"):
        return True
    if any("average" in w.kinds for w in ws[-2:]):
        return False
    return kind != "duration" and (comparator(ws) >= 0 or not without_adverbs(ws))


def with_property(verb: Word, turned: Turn) -> Turn:
    """粮食 减产 5%: with the property that changes behind a head that is none."""
    head, name = turned.head, meant()[verb.text]
    if head and not head[-1].ends("attribute"):
        head = [*head, word(name, "N", word_classes(name) | {"attribute"})]
    return replace(turned, head=head, changed=name)


def before_comparison(ws: list[Word], outer: list[Word]) -> tuple[list[Word], Basis, bool, bool]:
    """What stands before the comparison at the end of ``ws``, its basis, whether it names a time, and is there."""
    at = next((i for i in range(len(ws) - 1, 0, -1) if ws[i].text == "同期" and ws[i - 1].compares), -1)
    then = at > 0 and not without_adverbs(ws[at + 1 :])  # 产量 比 同期 略 有 (增长)
    ws = ws[: at + 1] if then else without_adverbs(ws, {"compare"})
    if ws and ws[-1].text == "相比" and (i := comparator([*outer, *ws])) < len(outer):  # 与 上年的 300万元 相比 增长
        basis, timed = reference_of(outer[max(i, 0) :])
        return without_adverbs(ws[:-1]), basis, timed, True
    i = comparator(ws)
    if i >= 0:
        basis, timed = reference_of(ws[i:])
        while i and ws[i - 1].text in _BESIDE:  # 环比 和 同比; 与 上年 同比
            i -= 1
        return _without_origin(without_circumstance(without_adverbs(ws[:i]))), basis, timed, True
    i = comparator(outer)
    if i >= 0:
        basis, timed = reference_of(outer[i:])
        if whose := _beside_others(ws, outer):
            return whose, "", False, True
        return _without_origin(without_circumstance(without_adverbs(ws))), basis, timed, True
    return _without_origin(before_since(without_circumstance(without_adverbs(ws)))), "", False, False


def _beside_others(ws: list[Word], outer: list[Word]) -> list[Word]:
    """成本 比 其他 3个|班组 (低 5元): what stands before the comparison with those that the number before counts."""
    i = comparator(outer)
    if i < 0 or not ws or outer[-1].letter != "#" or not all(w.noun for w in ws):
        return []
    told = any(w.kinds & _TOLD for w in outer[i + 1 :])  # 产值 比 上年 增长 5%|利润 (增长)
    return [] if told else without_adverbs(outer[:i])


_TOLD = frozenset({"up", "down", "level", "degree", "difference"})
_BESIDE = frozenset({"同比", "环比", "和", "与", "上年", "去年", "上月", "则"})


def without_circumstance(ws: list[Word]) -> list[Word]:
    """销量 在 节日 期间, 产值 在 去年 的 基础上, 收入 由于 优惠政策, 价格 随 气温 回升: without that."""
    while len(ws) > 2 and (
        (ws[-1].letter == "T" and ws[-2].letter != "@" and not ws[-1].ends("attribute"))
        or ws[-1].text in ("在", "历史同期", "连续")
        or is_nth(ws)
    ):
        ws = without_adverbs(ws[:-1])  # 客运量 今天 预计; 发货量 在 端午; 业务收入 连续 第三年
    for i in range(len(ws) - 1, max(len(ws) - _CIRCUMSTANCE, -1), -1):
        if ws[i].text == "在" and (m := _UNDER.search("".join(w.text for w in ws[i + 1 :]))):
            if i or m[0] == "期间":
                return without_adverbs(ws[:i])
            if len(ws) > 1 and ws[1].text in _AS_IT_WAS:
                return []  # 在 此基础 上 增加 (900元) 补贴
            within = next((k for k, w in enumerate(ws) if k and (w.text == "的" or w.text in m[0])), len(ws))
            return [w for w in ws[1:within] if w.letter not in "R@" and "time" not in w.kinds and w.letter != "T"]
        moved = ws[i].text == "受" and ws[-1].text in _MOVES  # 2月 受 春节 影响 (升至)
        if moved or (ws[i].text in _CAUSES and i and (ws[i - 1].noun or ws[i - 1].text == "则")):
            caused = i > 1 and ws[i - 1].text in _CAUSES  # 由于 受 寒潮 影响
            return without_adverbs(ws[: i - caused])
    return ws


_AS_IT_WAS = frozenset({"此基础", "高基数", "低基数"})
_TO = frozenset("到至")
_CAUSES = frozenset({"由于", "因", "受", "因为", "随", "随着"})
_CIRCUMSTANCE = 9  # words
_MOVES = frozenset({"影响", "冲击", "推动", "带动", "拉动", "拖累", "提振", "刺激", "支撑", "驱动", "制约"})
_UNDER = rx.compile(
    "(?:期间|(?<=[一-龥])同期|的?基础之?上|(?:影响|带动|拉动|推动|冲击|作用|刺激|驱动|支撑|背景|形势|情况|条件)之?下)$"
)


def before_since(ws: list[Word]) -> list[Word]:
    """``ws`` without since when at the end: 失业率 自2009年 以来 (首次 降至 5%)."""
    dated = ws[:-1] if ws and ws[-1].text in ("以来", "起") else ws
    since = len(dated) > 2 and dated[-1].letter == "@" and dated[-2].text in ("自", "从")
    return dated[:-2] if since and dated[-3].noun else ws  # 标准 自 4月1日 (起) 为


_LONGEST_BASIS = 5  # words


def without_adverbs(ws: list[Word], keep: set[str] | None = None) -> list[Word]:
    """``ws`` without the adverbs, and the 实现 of 实现增长, at its end; words of a class in ``keep`` stay."""
    while ws and (
        ws[-1].kinds & {"adverb"}
        or ws[-1].text in ("实现", "、", "则", "呈", "呈现", "虽", "虽然", "被")
        or is_nth(ws)  # 连续 第四年 (超过)
    ):
        if keep and ws[-1].kinds & keep:
            break
        ws = ws[:-1]
    if len(ws) > 1 and ws[-1].text == "会":  # 气温 又 会 (升至); but 矿工 会 is a union
        rest = without_adverbs(ws[:-1], keep)
        return rest if rest and rest[-1].ends("attribute") else ws
    return ws


def is_nth(ws: Sequence[Word]) -> bool:
    """Whether ``ws`` end in how often, or for how long, it was so: 第四年, 第三次."""
    return len(ws) > 1 and ws[-1].letter in "MT" and ws[-1].text[0] == "第" and ws[-1].text[-1] in "年月周天日次度"


def _difference(ws: list[Word], outer: list[Word], rate: str) -> Turn | None:
    """高于 全省, 比 全国 快: a difference between two things, or a change where the other thing is a time."""
    i = -1
    if ws and "degree" in ws[-1].kinds and (i := comparator(ws)) >= 0:
        reference, up = ws[i:-1], ws[-1].text.removeprefix("偏")[0] in _UPWARD
    elif ws and "degree" in ws[-1].kinds and (ws[0].text == "的" or len(ws) == 1) and comparator(outer) >= 0:
        # 比全国5%的增速 快, 比全省 310元 低
        return Turn([], "difference", rate=rate)
    elif ws and "degree" in ws[-1].kinds and (whose := _beside_others(ws[:-1], outer)):
        return Turn(whose, "difference", rate=rate)
    else:
        for k in range(len(ws) - 1, max(len(ws) - 9, -1), -1):
            if (ws[k].letter in "X#" and ws[k].text != "、") or ws[k].text == "的":
                return None
            if ws[k].text in _RANKS and k and ws[k - 1].letter == "V" and ws[k + 1 : k + 2] and ws[k + 1].noun:
                return None  # 淘汰 落后 产能
            if "difference" in ws[k].kinds or ("degree" in ws[k].kinds and k + 1 < len(ws) and ws[k + 1].text == "于"):
                i = k
                break
        if i < 0 or i == len(ws) - 1:
            return None
        reference, up = ws[i + 1 :], ws[i].text[0] in _UPWARD
    basis, timed = reference_of(reference)
    timed = timed and reference[-1].text not in _FORECASTS  # 比 此前 预测 低 1个百分点
    direction: Change = "" if not timed else "up" if up else "down"
    return Turn(without_adverbs(ws[:i]), "difference", direction, basis, rate=rate)


_RANKS = frozenset({"落后", "领先"})
_FORECASTS = frozenset({"预测", "预估", "预计", "估计", "预想"})


def _takes_from(ws: list[Word], i: int) -> bool:
    """从 洪水 中 转移 居民: whether something is done to what ``ws`` end in, out of what the 从 at ``i`` names."""
    k = i + 1
    while k < len(ws) and (ws[k].letter == "N" or (ws[k].letter == "F" and k > i + 1)):
        k += 1
    takes = ws[i].text == "从" and i + 1 < k < len(ws) - 1 and ws[k].verb and ws[-1].noun
    return takes and ws[k].kinds.isdisjoint({"level", "up", "down", "link", "light", "attribute"})


def _without_origin(ws: list[Word]) -> list[Word]:
    """工序 由 (9道减至): without the 从 or 由 that opens the way from one number to the next, and what follows it."""
    if ORIGINS.isdisjoint([w.text for w in ws[-6:]]):
        return ws
    for i in range(len(ws) - 1, max(len(ws) - 7, -1), -1):
        if ws[i].text in ORIGINS and (ws[-1].letter == "V" or _takes_from(ws, i)):  # 从 矿井 中 救出 (矿工)
            return ws
        if ws[i].text == "由" and i + 2 < len(ws) and "actor" in ws[i + 1].kinds:  # 由 市总 筹集资金
            return ws
        if ws[i].text == "从" and i + 2 < len(ws) and ws[i + 1].letter == "R":  # 从 这里 共 收入 (6万元)
            return [*ws[:i], *ws[i + 2 :]]
        spanned = i + 2 < len(ws) and ws[i + 1].letter == "@" and not _TO.isdisjoint(ws[i + 1].text)
        if ws[i].text == "从" and spanned:  # 六家 企业 从 1月到3月 营业额 是 (4270万元)
            return [*ws[:i], *ws[i + 2 :]]
        if (begun := since(ws, i)) and begun < len(ws):  # 某矿 从 投产 以来 累计 生产 原煤
            return ws[begun:]
        if ws[i].text in ORIGINS:
            told = any(w.noun for w in ws[:i]) or (i > 0 and all(w.verb for w in ws[:i]))  # 接到 来电 由 3个 增至
            return without_adverbs(ws[:i]) if told else ws[:i] + ws[i + 1 :]
    return ws

"""What a change, a comparison or a share before a number says, and what is left of its head."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field, replace

from unionstats.link.items.phrases.against import NORMAL, comparator, reference, reference_of
from unionstats.link.items.phrases.origins import fetched, since
from unionstats.link.items.phrases.reckoned import CAUSES, before_span, reckoning, without_rates, without_reason
from unionstats.link.items.phrases.words import (
    AGAINST_BEFORE,
    BREAK,
    NONE,
    ORIGINS,
    Word,
    is_verb,
    meant,
    word,
    word_classes,
)
from unionstats.model import Basis, Change, Kind, frozen

PUSHES = frozenset({"拉动", "推动", "带动", "助推", "促进", "拉高", "影响"})
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
        compared, timed = reference_of(ws[i:])
        if timed:
            return Turn(without_adverbs(ws[:i]), found.link, basis=found.basis or compared, rate=found.rate)
    return found if plain else replace(found, head=_without_origin(ws))


# What comes to more or less than was planned, behind what it is held against.
_SAVES = frozenset({"节约", "节省", "节支", "结余", "超产", "多产", "减亏", "超支", "少用", "多用"})


def did_more(ws: list[Word], outer: list[Word], rate: str, kind: Kind) -> Turn | None:
    """比 上年同期 少 赚 了 (八成), 比 去年 多 生产 钢材 (5000吨): what was done more, or less, than at another time."""
    for k in range(len(ws) - 1, max(len(ws) - _MORE_WITHIN, -1), -1):
        w = ws[k]
        if w.text[0] not in MORE:
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


MORE: dict[str, Change] = {"多": "up", "少": "down"}
_MORE_WITHIN = 5  # words


def _share(ws: list[Word]) -> Turn | None:
    """占 资金总额 的: the whole behind 占, and whose share it is before."""
    for i in range(len(ws) - 1, max(len(ws) - 14, -1), -1):
        w = ws[i]
        if w.letter in "#" or w.text in BREAK:
            return None
        if "share" in w.kinds:
            whole = [x for x in ws[i + 1 :] if not x.kinds & {"adverb", "link"} or x.noun or "average" in x.kinds]
            part = next((k for k, x in enumerate(whole) if x.text in ("比重", "比例", "份额", "比率")), len(whole))
            whole = whole[: part + 1]
            head = without_adverbs(ws[:i])
            while head and (n := reckoning(head)):  # 订单 以 金额 计 占 全省 的
                head = without_adverbs(head[:-n])
            return Turn(head, "share", whole=whole)
    return None


def changed(ws: list[Word], outer: list[Word], direction: Change, rate: str, kind: Kind) -> Turn:
    why = without_adverbs(ws[:-1])
    if len(why) > 1 and why[-1].text in CAUSES and (n := reckoning(why)):  # 客流 受 天气 影响 仅 增
        ws = [*why[:-n], ws[-1]]
    ws = without_reason(ws)
    if pushes(ws):  # 拉动工业增长1个百分点
        if kind == "percentage":
            return Turn(ws, "link", rate=rate)
        at = max(i for i, w in enumerate(ws) if w.text in PUSHES)  # 带动零售额增长8000万元
        return Turn(without_adverbs(ws[at + 1 : -1]), "change", direction, rate=rate)
    period = _PERIODS.get(ws[-1].text[:-1]) if kind == "percentage" else None
    ws = without_rates(ws[:-1])
    if period:  # in Taiwan: 营收 年增 8%
        return Turn(without_adverbs(ws), "change", direction, period, rate=rate)
    if ws and ws[-1].text == "相当于":  # 相当于 增加 100万户 家庭
        return Turn(without_adverbs(ws[:-1]), "link", rate=rate)
    while ws and (n := reckoning(ws)):  # 按可比价格计算 增长
        ws = ws[:-n]
    if len(ws) > 2 and ws[-1].text in AGAINST_BEFORE and (n := reckoning(ws[:-1])):  # 按可比价格计算 同比 增长
        ws = [*ws[: -1 - n], ws[-1]]
    head, basis, timed, compared = before_comparison(ws, outer)
    while head and (n := reckoning(head)):  # 扣除价格因素 比上年 增长
        head = without_adverbs(head[:-n])
    if head and head[-1].text[0] == "每" and all(w.text in _CONVERTS for w in head[:-1]):
        head = []  # 折合 每升 分别 (上调)
    if compared and not timed:  # 比全省平均多3个
        return Turn(head, "difference", rate=rate)
    return Turn(head, "change", direction, basis, rate=rate)


_CONVERTS = frozenset({"折合", "折算", "相当于", "合", "即", "约合", "换算"})
_PERIODS: dict[str, Basis] = {"年": "yoy", "季": "mom", "月": "mom", "周": "mom"}


def pushes(ws: Sequence[Word]) -> bool:
    """Whether ``ws`` end in what something made rise or fall (拉动 投资 增长)."""
    if not ws or not ws[-1].kinds & {"up", "down"} or comparator(ws) >= 0:
        return False
    return any(w.text in PUSHES for w in ws[-5:-1])


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


def _without_base(ws: list[Word]) -> list[Word]:
    """生产线 在 去年产量 的 基础 上 (减产): without what the change starts from."""
    if ws and ws[-1].text == "上" and len(ws) > 1:
        ws = ws[:-1]
    if ws and ws[-1].text in ("基础", "基础上"):
        at = next((i for i in range(len(ws) - 2, max(len(ws) - 12, -1), -1) if ws[i].text == "在"), -1)
        if at > 0 and any(w.noun for w in ws[:at]):
            return ws[:at]
        inner = [w for w in ws[at + 1 : -1] if w.text != "的"] if at >= 0 else []
        return inner if inner and inner[-1].ends("attribute") else ws[:at] if at >= 0 else ws
    return ws


def before_comparison(ws: list[Word], outer: list[Word]) -> tuple[list[Word], Basis, bool, bool]:
    """What stands before the comparison at the end of ``ws``, its basis, whether it names a time, and is there."""
    ws = without_adverbs(ws, {"compare"})
    if len(ws) > 2 and (ws[-1].text == "基础上" or ws[-2].text == "基础"):
        ws = _without_base(ws)
    i = comparator(ws)
    stands = 0 <= i < len(ws) - 1 and ws[i].text in AGAINST_BEFORE and ws[i + 1].letter in "@T"
    behind = [w for w in ws[i + 1 :] if w.letter not in "@TC"] if stands else []
    if behind and behind[-1].noun and behind[-1].text not in _SEASON:  # 同比 2023年 企业 数 (增加)
        return behind, reference("".join(w.text for w in ws[i:])), True, True
    told = bool(ws) and ws[i].text in AGAINST_BEFORE and ws[-1].ends("attribute") and ws[-1].text[-1] not in "速幅率"
    if 0 <= i < len(ws) - 1 and (ws[-1].text in _BECAME_KNOWN or told):  # 较 上年 同期 盗窃 发案, 同比 产值 (下降)
        at = next(
            k
            for k in range(len(ws), i, -1)
            if ws[k - 1].letter in "@TC#" or ws[k - 1].compares or ws[k - 1].text == "同期"
        )
        basis, timed = reference_of(ws[i:at])
        if timed:
            return ws[at:], basis, timed, True
    if i >= 0:
        basis, timed = reference_of(ws[i:])
        if timed and i > 1 and ws[i - 1].text in _LISTED and (k := comparator(ws[: i - 1])) > 0:  # 较 年初 、 同比
            i = k if i - k <= _LONGEST_BASIS and reference_of(ws[k : i - 1])[1] else i
        about = next((ws[k + 1 :] for k in range(i + 1, len(ws)) if ws[k].text == "相比"), [])
        if about and about[-1].noun:  # 与昨日相比 气温 (回升)
            return about, basis, timed, True
        return _without_origin(without_adverbs(ws[:i])), basis, timed, True
    i = comparator(outer)
    if i >= 0:
        basis, timed = reference_of(outer[i:])
        return _without_origin(without_adverbs(ws)), basis, timed, True
    return _without_origin(before_since(without_adverbs(ws))), "", False, False


def before_since(ws: list[Word]) -> list[Word]:
    """``ws`` without since when at the end: 失业率 自2009年 以来 (首次 降至 5%)."""
    dated = ws[:-1] if ws and ws[-1].text in ("以来", "起") else ws
    since = len(dated) > 2 and dated[-1].letter == "@" and dated[-2].text in ("自", "从")
    return dated[:-2] if since and dated[-3].noun else ws  # 标准 自 4月1日 (起) 为


# Verbs by which cases are counted.
_BECAME_KNOWN = frozenset({"发案", "立案", "破案", "报案", "接警", "出警", "结案", "收案", "发病", "信访", "警情"})
_LISTED = frozenset("、和与及")
_SEASON = frozenset({"档", "档期", "假期", "长假", "小长假"})  # 同比 2023年春节 档 (增长)
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
        shorter = before_span(ws)
        ws = ws[:-1] if shorter is ws else shorter
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
    elif ws and "degree" in ws[-1].kinds and ws[-1].text[0] == "偏":  # 气温 接近 常年 或 偏高 1℃
        head = ws[:-1]
        if len(head) > 2 and head[-1].text == "或" and head[-2].text in NORMAL:
            head = head[:-3]
        return Turn(without_adverbs(head), "difference", rate=rate)
    elif ws and "degree" in ws[-1].kinds and ws[0].text == "的" and comparator(outer) >= 0:  # 比全国5%的增速 快
        return Turn([], "difference", rate=rate)
    else:
        for k in range(len(ws) - 1, max(len(ws) - 9, -1), -1):
            if (ws[k].letter in "X#" and ws[k].text != "、") or ws[k].text == "的":
                return None
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


_FORECASTS = frozenset({"预测", "预估", "预计", "估计", "预想"})


def _without_origin(ws: list[Word]) -> list[Word]:
    """工序 由 (9道减至): without the 从 or 由 that opens the way from one number to the next, and what follows it."""
    if ORIGINS.isdisjoint([w.text for w in ws[-6:]]):
        return ws
    for i in range(len(ws) - 1, max(len(ws) - 7, -1), -1):
        if ws[i].text in ORIGINS and ws[-1].letter == "V":  # 从 矿井 中 救出
            return ws
        done_by = ws[i].text == "由" and any(w.text == "的" and ws[k - 1].verb for k, w in enumerate(ws) if k > i + 1)
        if done_by and ws[-1].noun:  # 列支 应 由 行政 承担 的 体检费
            return ws
        if ws[i].text == "由" and i + 2 < len(ws) and "actor" in ws[i + 1].kinds:  # 由 市总 筹集资金
            return ws
        if ws[i].text == "从" and i + 2 < len(ws) and ws[i + 1].letter == "R":  # 从 这里 共 收入 (6万元)
            return [*ws[:i], *ws[i + 2 :]]
        if (begun := since(ws, i)) and begun < len(ws):  # 某矿 从 投产 以来 累计 生产 原煤
            return ws[begun:]
        bought = fetched(ws, i)
        if bought:  # 学校 从 外地 购进 电脑 (30台)
            return ws[bought:]
        if ws[i].text in ORIGINS:
            told = any(w.noun for w in ws[:i]) or (i == 1 and ws[0].verb)  # 捐款 由 3万元 增至
            return without_adverbs(ws[:i]) if told else ws[:i] + ws[i + 1 :]
    return ws

"""Shares and multiples: whose part a percentage is, and of what (占善款总额的三成, 是上年的1.6倍)."""

from __future__ import annotations

from itertools import dropwhile

from unionstats.link.items.cases.lists import coordinates, partners_before
from unionstats.link.items.cases.sites import Site
from unionstats.link.items.phrases.after import noun_after
from unionstats.link.items.phrases.before import thing_before
from unionstats.link.items.phrases.phrases import LONGEST, from_mark, label, only_places, strip_left, without_break
from unionstats.link.items.phrases.subjects import subject_in, subject_of
from unionstats.link.items.phrases.words import APIECE, THRESHOLDS, Word, tails


def share_of(s: Site) -> str:
    """占善款总额的34.6%: whose share, and of what."""
    whole = label(strip_left(s.turn.whole, keep_place=True))
    if s.right and s.right[0].text == "的" and (part := s.right[1:]) and part[0].text in _PARTS:
        if not whole:
            return part[0].text  # 占20%的股份
        whole += part[0].text  # 占据 全国 八成的 市场份额
    held = noun_after(s.behind_hedges) if s.behind_hedges and not whole else []
    if held and held[-1].ends("attribute") and held[-1].text not in _SHARES:  # but 占 六成以上 比重
        return label(held)  # 占据 80% 种植面积
    head = s.turn.head
    if not head or head[0].text in THRESHOLDS:
        head = s.clause[: len(s.clause) - len(s.left)] + head if head else []
    if len(head) > 1 and head[0].text == "作为":  # 作为 山地占全省面积90% 的 省份
        head = head[1:]
    place = only_places([w for w in head if w.text != "其中"]) and s.near
    subject = "" if place else label(subject_of(head), numbers=True)  # 其中 大洼 区 占六成
    if s.inside and not head and s.before and s.before[-1].noun:
        named = thing_before(s.before)  # 职工福利（占 44%）、文体活动（占 23%）
        subject = "" if only_places(named) or len(label(named)) > _AS_SHARE else label(named)
    if not subject and s.seen:
        rate = next((t for t in tails("relative") if s.level.endswith(t)), "")  # 投资增速回落，占总额的68%
        wide = only_places([w for w in s.turn.whole if w.text != "的"]) or (whole[:1] == "总" and len(whole) < _A_SUM)
        wide = wide or s.level.endswith(whole or " ")  # 水电 发电量 占 发电量
        alone = not whole and not s.inside and not s.level.endswith(("以下", "以上", "以内"))
        room = (
            LONGEST if wide or alone else max(2 * len(whole), _A_PART) if whole else _AS_SHARE
        )  # 占全省的三分之一, 占总数的一半
        owner = s.last.partition("占")[0] if s.seen[-1].step == "share" and s.near else ""  # 占全国的5%，占全省的20%
        subject = owner or _short(s.level.removesuffix(rate), room)
    if not (subject or s.seen or head or s.inside or (s.right and s.right[0].text == "的")):
        subject = label(_told_right_before(s))
    if not subject and not whole and not head:
        subject = label(_most_named(s))
    return f"{subject}占{whole}" if whole else f"{subject}占比"


def _told_right_before(s: Site) -> list[Word]:
    """推荐 了 一批 一线 先进典型，占 (奖章 对象 的 4%): the noun that the clause before ends in, whose share it is."""
    clause = from_mark(without_break(s.before))
    if not clause or not clause[-1].noun:
        return []
    thing = thing_before(clause)
    at = max((i + 1 for i, w in enumerate(thing) if w.text == "的" or (w.verb and not w.noun)), default=0)
    thing = thing[at:]
    return thing if thing and thing[-1].tag not in ("nr", "ns", "nt") and not thing[-1].ends("place") else []


def _most_named(s: Site) -> list[Word]:
    """人数 最多 的 是 建筑工人，占 34%: who was named as the most, in the clause before."""
    clause = from_mark(without_break(s.before))
    at = next((i for i, w in enumerate(clause) if i > 1 and w.text in ("是", "为") and clause[i - 1].text == "的"), 0)
    most = at and clause[at - 2].text[0] == "最"
    return [w for w in clause[at + 1 :] if w.text not in ("“", "”")] if most else []


def share_of_those(s: Site) -> str:
    """有合同的不足两成, 3000元以下的降至2%: those who do, or are, what stands before 的, as a share."""
    if s.mention.unit not in ("%", "") or s.behind_hedges:
        return ""
    at = len(s.clause)
    while at and _tells_how_many(s.clause[at - 1]):
        at -= 1
    those, told = s.clause[: at - 1], [w.text for w in s.clause[at:]]
    if at < 2 or not told or s.clause[at - 1].text not in ("的", "者"):
        return ""
    if any(_whole_or_time(w) and those[i + 1 : i + 2] and those[i + 1].letter != "#" for i, w in enumerate(those)):
        return ""  # 是去年的不足两成
    if those[-1].text in ("有", "称") or any("extreme" in w.kinds for w in those[-2:]):
        return ""  # 有的达五成, 幅度最大的达70%
    does = any(w.letter == "V" or "existence" in w.kinds for w in those) or not _SOME.isdisjoint(told)
    if not (does or those[-1].mention >= 0 or those[-1].text in THRESHOLDS):
        return ""  # 全省的近三成
    subject = label(those if those[0].text in ("有", "没有", "无") else subject_of(those), numbers=True)
    return f"{subject}占比" if subject else ""


def _whole_or_time(w: Word) -> bool:
    return _equals(w) or w.text in _PART_OF or "level" in w.kinds


def _tells_how_many(w: Word) -> bool:
    return w.text != "的" and (
        w.letter == "D" or w.text[0] == "占" or w.text in _HOW_MANY or not w.kinds.isdisjoint(_LINKING)
    )


_SOME = frozenset({"有", "仍有", "只有", "也有", "仅有", "还有"})
_HOW_MANY = _SOME | {"近", "约", "超", "超过", "逾", "不足", "不到", "接近", "高达", "多达"}
_LINKING = frozenset({"link", "adverb", "level", "existence"})


def threshold(s: Site) -> str:
    """月收入过万元的占22%，3000元以下的降至2%: the second bound is of what the first was."""
    behind = s.behind_hedges
    if not behind or behind[0].text != "的" or s.named:
        return ""
    n = next((i for i, w in enumerate(s.rest) if w.mention >= 0), 0)
    if not n or s.rest[n].text[-1] not in "%％成" or any(w.noun and w.text not in _HOW_MANY for w in s.rest[:n]):
        return ""
    return next((x.item for x in s.told(s.mention.kind) if x.step not in ("share", "share of those")), "")


def shared_out(s: Site, item: str, step: str, n: int) -> list[str]:
    """``item`` for each of ``n`` numbers: 甲、乙 分别 占 总数 的, 甲 分别 占 产值、税收 的, 产值、利润 分别 完成 计划.

    So is the trade with each of so many partners.  Empty where nothing in it is a list of so many.
    """
    if step == "share":
        subject, mark, rest = item.partition("占")
        if parts := coordinates(s.turn.head, n):
            return [part + mark + rest for part in parts]
        parts = coordinates(s.turn.whole, n)
        where = rest[: rest.find(parts[0])] if parts and parts[0] in rest else ""  # 占 全国 产量、销量 的
        return [subject + mark + where + part for part in parts]
    if step in ("part done", "multiple"):
        at = next((i for i, w in enumerate(s.left) if _equals(w)), 0)
        done = item[item.find("完成") :] if "完成" in item else ""
        head = s.left[:at]
        while head and "adverb" in head[-1].kinds:
            head = head[:-1]
        return [part + done for part in coordinates(head, n)]
    return [] if s.turn.head else partners_before(s.before, n)


def _equals(w: Word) -> bool:
    return w.text in _REACHES or w.text.startswith(_REGAINS) or "equals" in w.kinds


_PARTS = frozenset({"股份", "股权", "份额", "股本", "市场份额"})
_SHARES = frozenset({"比例", "比率", "比重", "份额", "占比"})
_A_SUM = 5  # characters: 总数, 总人数, 总户数
_A_PART = 14  # characters: whose part it is
_AS_SHARE = 10  # characters: 中级法院收案，占13.7%


def _short(item: str, size: int) -> str:
    return item if len(item) <= max(size, 4) else ""


def part_done(s: Site) -> str:
    """完成全年任务的91.5%."""
    left = _unhedged(s.left)
    planned = bool(left) and left[-1].text in _PLANS and s.mention.unit == "%"  # 完成 月 生产 计划 144%
    if s.mention.kind not in ("percentage", "ratio") or not left or not (planned or left[-1].text == "的"):
        return ""
    for i in range(len(left) - 1, -1, -1):
        if s.left[i].text in _REACHES:
            done = label(s.left[i + 1 :], numbers=True)
            if s.left[i].text == "完成":
                return _figure(s.left[:i]) + "完成" + done
            return _subject(s.left[:i]) or s.level
        rate = i + 1 < len(left) and left[i + 1].ends("attribute")  # 航班 恢复 比例 从 去年的 62.8% 增至
        if s.left[i].text.startswith(_REGAINS) and not rate:  # 恢复至疫情前同期的94.5%
            return _subject(s.left[:i]) or s.level or s.carried
    return ""


_REACHES = frozenset({"完成", "达到", "达", "相当于"})
_REGAINS = ("恢复", "回升", "回落")


_PLANS = frozenset({"计划", "任务", "目标", "预算", "指标"})


_PART_OF = frozenset({"占", "占到", "为", "是", "达", "达到", "相当于"})


def of_a_figure(s: Site) -> str:
    """占全年任务40亿元的75%, 为省定任务1.5万亩的240%: whose part, where the whole is a figure itself."""
    if [w.text for w in _unhedged(s.left)] != ["的"] or not s.seen:
        return ""
    figure = next((i for i in range(len(s.clause) - 1, -1, -1) if s.clause[i].letter == "#"), 0)
    at = next((i for i in range(figure - 1, -1, -1) if s.clause[i].text in _PART_OF), -1)
    whole = label(s.clause[at + 1 : figure]) if at >= 0 else ""
    if not whole:
        return ""
    own = label(subject_of([w for w in s.clause[:at] if w.text not in APIECE])) or (
        s.seen[-2].item if len(s.seen) > 1 else ""
    )
    return f"{own}占{whole}" if own and s.clause[at].text[0] == "占" else own


def whole_of_a_share(s: Site, right: list[Word]) -> str:
    """占 会员总数 90万人 的 4%: the whole, of which there are so many."""
    if len(s.rest) < 2 or s.rest[1].letter not in "#%" or len(right) > 2:
        return ""
    at = next((i for i in range(len(s.left) - 1, -1, -1) if s.left[i].text in ("占", "占到", "占了")), -1)
    whole = list(dropwhile(lambda w: w.letter == "M", s.left[at + 1 :])) if at >= 0 else []
    return label(whole)  # 占 全年|任务 40亿元 的 75%


def _figure(ws: list[Word]) -> str:
    """销售收入 (完成 计划 的): the figure that was planned, where it stands before."""
    said = _subject(ws).removeprefix("季度").removeprefix("月度").removeprefix("年度")
    return said if said.endswith((*tails("attribute"), *_WORK)) and len(said) <= _AS_SHARE else ""


# What is planned by how much of it is done: 掘进 (完成 计划 的 112%).
_WORK = (
    *("掘进", "进尺", "开拓", "采煤", "回采", "剥离", "出矿", "采矿", "选矿", "洗煤", "精煤", "原煤", "商品煤"),
    *(
        "发电",
        "供电",
        "售电",
        "供热",
        "供气",
        "装车",
        "卸车",
        "销售",
        "投资",
        "征收",
        "造林",
        "播种",
        "插秧",
        "收割",
        "铺轨",
    ),
)


def _unhedged(ws: list[Word]) -> list[Word]:
    """Without the 近 of 去年的近六成."""
    while ws and ws[-1].text in ("近", "约", "大约", "将近", "超", "超过", "逾", "不足", "不到"):
        ws = ws[:-1]
    return ws


def _subject(ws: list[Word]) -> str:
    """旅游人次 已经 (达到): the thing before an adverb."""
    while ws and (ws[-1].letter == "D" or "adverb" in ws[-1].kinds):
        ws = ws[:-1]
    return label(thing_before(ws))


def multiple(s: Site) -> str:
    """是上年的1.6倍: what stands before 是."""
    left = _unhedged(s.left)  # 是去年的 约 (两倍)
    if s.mention.kind not in ("ratio", "percentage") or not left or left[-1].text != "的":
        return ""
    for i in range(len(left) - 1, -1, -1):
        if "equals" in left[i].kinds:
            head = left[:i]
            bare = label(strip_left(left[i + 1 : -1]))
            if bare in ("增长率", "增速", "增幅", "涨幅", "降幅"):  # 是上年增长率的2倍
                return bare if len(s.level) > 6 else s.level + bare
            return _subject(head) or s.level or label(subject_in(s.before))
        if left[i].text in ("至", "到", "为") and i > 1 and left[i - 1].kinds & {"up", "down"}:
            return label(thing_before(left[: i - 1]))  # 票价 提升 至 去年的2倍
    return ""

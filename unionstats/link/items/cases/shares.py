"""Shares and multiples: whose part a percentage is, and of what (占善款总额的三成, 是上年的1.6倍)."""

from __future__ import annotations

from itertools import dropwhile

from unionstats.link.items.cases.lists import coordinates
from unionstats.link.items.cases.sites import Site
from unionstats.link.items.phrases.before import thing_before
from unionstats.link.items.phrases.phrases import LONGEST, from_mark, label, only_places, strip_left, without_break
from unionstats.link.items.phrases.subjects import subject_in, subject_of
from unionstats.link.items.phrases.words import HEDGES, IN_ALL, JOINS, THRESHOLDS, Word, tails


def share_of(s: Site) -> str:
    """占善款总额的34.6%: whose share, and of what."""
    whole = label(strip_left(s.turn.whole, keep_place=True))
    head = s.turn.head
    if not head or head[0].text in THRESHOLDS:
        head = s.clause[: len(s.clause) - len(s.left)] + head if head else []
    subject = label(subject_of(head), numbers=True)
    clause = from_mark(without_break(s.before)) if not head else []
    if clause and "rest" in clause[0].kinds:
        subject = rest_is(clause[1:])  # 其余 为 渔民，占 (10%)
    if not subject and not head and s.seen and not s.near:  # 税收 9亿元，服务业 增加值 稳定 增长，占 (产值的 41%)
        own = subject_in(s.before)
        subject = label(own) if own and own[-1].ends("attribute") else ""
    if not subject and s.seen:
        rate = next((t for t in tails("relative") if s.level.endswith(t)), "")  # 投资增速回落，占总额的68%
        wide = only_places([w for w in s.turn.whole if w.text != "的"]) or (whole[:1] == "总" and len(whole) < _A_SUM)
        wide = wide or s.level.endswith(whole or " ")  # 水电 发电量 占 发电量
        alone = not whole and not s.level.endswith(("以下", "以上", "以内"))
        room = (
            LONGEST if wide or alone else max(2 * len(whole), _A_PART) if whole else _AS_SHARE
        )  # 占全省的三分之一, 占总数的一半
        owner = s.last.partition("占")[0] if s.seen[-1].step == "share" else ""  # 占全国的5%，占全省的20%
        subject = owner or _short(s.level.removesuffix(rate), room)
    if not head and s.left and s.left[0].text in _TOGETHER and s.told_apart():
        subject = s.left[0].text  # 小学 9所、中学 3所，共 占 学校 总数 的
    if not (subject or s.seen or head or s.inside or (s.right and s.right[0].text == "的")):
        subject = label(_told_right_before(s))
    return f"{subject}占{whole}" if whole else f"{subject}占比"


_TOGETHER = IN_ALL | {"合", "三者", "两者", "二者", "三项", "两项"}


def rest_is(ws: list[Word]) -> str:
    """其余 (10%) 为 渔民: who or what those are, behind 为; empty if that is not told."""
    ws = ws[bool(ws) and ws[0].letter == "D" :]
    told = ws[1:] if ws and ws[0].text in ("为", "是", "均为", "则为", "系") else []
    return label(told) if told and told[-1].noun and all(w.letter in "NGA" for w in told) else ""


def _told_right_before(s: Site) -> list[Word]:
    """推荐 了 一批 一线 先进典型，占 (奖章 对象 的 4%): the noun that the clause before ends in, whose share it is."""
    clause = from_mark(without_break(s.before))
    if not clause or not clause[-1].noun:
        return []
    thing = thing_before(clause)
    at = max((i + 1 for i, w in enumerate(thing) if w.text == "的" or (w.verb and not w.noun)), default=0)
    return thing[at:]


def share_of_those(s: Site) -> str:
    """有合同的不足两成, 3000元以下的降至2%: those who do, or are, what stands before 的, as a share."""
    if s.mention.unit not in ("%", ""):
        return ""
    if (
        s.near
        and s.seen[-1].step == "share"
        and len(s.left) > 2
        and s.left[0].text in JOINS
        and s.left[-1].text == "的"
    ):
        return f"{s.last.partition('占')[0]}占{label(s.left[1:])}"  # 占全国的70%、全球 的 (三分之一)
    at = len(s.clause)
    while at and _tells_how_many(s.clause[at - 1]):
        at -= 1
    those, told = s.clause[: at - 1], [w.text for w in s.clause[at:]]
    if at < 2 or not told or s.clause[at - 1].text not in ("的", "者"):
        return ""
    if those[-1].text in ("有", "称"):
        return ""  # 有的达五成, 幅度最大的达70%
    subject = label(subject_of(those), numbers=True)
    return f"{subject}占比" if subject else ""


def _tells_how_many(w: Word) -> bool:
    return w.text != "的" and (
        w.letter == "D" or w.text[0] == "占" or w.text in _HOW_MANY or not w.kinds.isdisjoint(_LINKING)
    )


_HOW_MANY = frozenset(
    {"有", "仍有", "只有", "也有", "仅有", "还有", "近", "约", "超", "超过", "逾", "不足", "不到", "接近"}
)
_LINKING = frozenset({"link", "adverb", "level", "existence"})


def threshold(s: Site) -> str:
    """月收入过万元的占22%，3000元以下的降至2%; 超过5000元的有6家: the second bound is of what the first was."""
    n = next((i for i, w in enumerate(s.rest) if w.mention >= 0), 0)
    counts = n > 1 and all("existence" in w.kinds or "adverb" in w.kinds for w in s.rest[1:n])
    share = n > 0 and (s.rest[n].text[-1] in "%％成" or counts) and not any(w.noun for w in s.rest[:n])
    if s.behind_hedges[0].text != "的" or s.named or not share:
        return ""
    return next((x.item for x in s.told(s.mention.kind) if x.step not in ("share", "share of those")), "")


def gapped(s: Site) -> str:
    """18个 市 人口 超过 900万人，31个|市 超过 (800万人): the figure that the first of them came to so much of."""
    m = s.mention
    if s.kinds[-1] != "count" or not any(w.letter == "#" for w in s.clause) or (s.bare and s.named != s.last):
        return ""
    if any(w.text == "的" for w in s.left):
        return ""
    told = zip(reversed(s.seen), reversed(s.numbers), strict=True)
    figure = next((x for x, n in told if (n.kind, n.unit) == (m.kind, m.unit)), None)
    return figure.item if figure and figure.step in ("measured", "gapped") and figure.item != s.last else ""


def shared_out(s: Site, item: str, step: str, n: int) -> list[str]:
    """``item`` for each of ``n`` numbers: 甲 分别 占 产值、税收 的; so is the trade with each of so many partners.

    Empty where nothing in it is a list of so many.
    """
    if step == "share":
        return [item.partition("占")[0] + "占" + part for part in coordinates(s.turn.whole, n)]
    if step in ("part done", "multiple"):
        head = s.left[: next((i for i, w in enumerate(s.left) if _reaches(w)), 0)]
        while head and "adverb" in head[-1].kinds:
            head = head[:-1]
        done = item[item.find("完成") :] if "完成" in item else ""
        return [part + done for part in coordinates(head, n)]
    return []


def _reaches(w: Word) -> bool:
    return w.text == "完成" or "equals" in w.kinds or w.text.startswith(_REGAINS)


_A_SUM = 5  # characters: 总数, 总人数, 总户数
_A_PART = 14  # characters: whose part it is
_AS_SHARE = 10  # characters: 中级法院收案，占13.7%


def _short(item: str, size: int) -> str:
    return item if len(item) <= max(size, 4) else ""


def part_done(s: Site) -> str:
    """完成全年任务的91.5%, 完成 预算 (61.2%)."""
    left = _unhedged(s.left)
    if not left or (left[-1].text != "的" and not left[-1].text.endswith(_AIMS)):
        return ""
    for i in range(len(left) - 1, -1, -1):
        if left[i].text == "完成":
            whose = _subject(left[:i])
            return (whose if len(whose) <= _AS_SHARE else "") + "完成" + label(left[i + 1 :], numbers=True)
        if left[i].text.startswith(_REGAINS):  # 恢复至疫情前同期的94.5%
            return _subject(left[:i]) or s.level or s.carried
    return ""


_REGAINS = ("恢复", "回升", "回落")


def of_a_figure(s: Site) -> str:
    """占全年任务40亿元的75%, 为省定任务1.5万亩的240%: whose part, where the whole is a figure itself."""
    if [w.text for w in _unhedged(s.left)] != ["的"]:
        return ""
    figure = next((i for i in range(len(s.clause) - 1, -1, -1) if s.clause[i].letter == "#"), 0)
    at = next((i for i in range(figure - 1, -1, -1) if s.clause[i].text in _PART_OF), -1)
    if at < 0 and s.clause[figure - 1].text.endswith(_AIMS):  # 完成 年度 任务 50亿元的 (24.8%)
        at = next((i for i in range(figure - 1, -1, -1) if s.clause[i].text == "完成"), -1)
    whole = label(s.clause[at + 1 : figure]) if at >= 0 else ""
    own = label(subject_of(s.clause[:at])) or (s.seen[-2].item if len(s.seen) > 1 else "")
    share = s.clause[at].text[0] == "占"
    return (f"{own}占{whole}" if share else own) if whole else ""  # 完成3亿元，为 目标 2亿元的 (150%)


_PART_OF = frozenset({"占", "占到", "占了", "为", "是", "相当于"})


def whole_of_a_share(s: Site, right: list[Word]) -> str:
    """占 会员总数 90万人 的 4%: the whole, of which there are so many."""
    if len(s.rest) < 2 or s.rest[1].letter not in "#%":
        return ""
    at = next((i for i in range(len(s.left) - 1, -1, -1) if s.left[i].text in _PART_OF), -1)
    whole = list(dropwhile(lambda w: w.letter == "M", s.left[at + 1 :])) if at >= 0 else []
    return label(whole)  # 占 全年|任务 40亿元 的 75%


def _unhedged(ws: list[Word]) -> list[Word]:
    """Without the 近 of 去年的近六成."""
    while ws and ws[-1].text in HEDGES:
        ws = ws[:-1]
    return ws


def _subject(ws: list[Word]) -> str:
    """旅游人次 已经 (达到): the thing before an adverb."""
    while ws and (ws[-1].letter == "D" or "adverb" in ws[-1].kinds):
        ws = ws[:-1]
    return label(thing_before(ws))


_AIMS = ("预算", "计划", "任务", "目标")


def multiple(s: Site) -> str:
    """是上年的1.6倍: what stands before 是."""
    left = _unhedged(s.left)  # 是去年的 约 (两倍)
    if s.mention.kind not in ("ratio", "percentage") or not left:
        return ""
    if left[-1].text != "的" and not (left[-1].text.endswith(_AIMS) and left[0].text in ("为", "是")):
        return ""  # 为 年初 预算 (58%)
    for i in range(len(left) - 1, -1, -1):
        if "equals" in left[i].kinds:
            return _subject(left[:i]) or s.level or label(subject_in(s.before))
        if left[i].text in ("至", "到", "为") and i > 1 and left[i - 1].kinds & {"up", "down"}:
            return label(thing_before(left[: i - 1]))  # 票价 提升 至 去年的2倍
    return ""

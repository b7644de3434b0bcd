"""What befell people, or what they did, where their number is the subject of it (60人获救)."""

from __future__ import annotations

from collections.abc import Callable

from unionstats import rx
from unionstats.link.items.cases.people import AMONG, DIVISIONS, MODIFIED, is_name, verb_and_persons
from unionstats.link.items.cases.predicates import predicate_after
from unionstats.link.items.cases.sites import Site, behind_hedges
from unionstats.link.items.phrases.after import noun_after, with_modifier
from unionstats.link.items.phrases.before import thing_before
from unionstats.link.items.phrases.phrases import label
from unionstats.link.items.phrases.rungs import Ladder, Rung
from unionstats.link.items.phrases.words import JOINS, ORIGINS, Word

_WHERE = rx.compile(r"(?:村庄?|乡|镇|县|市|区|州|省|周边|事故|灾害|地震|火灾|爆炸|坍塌|车祸|[村镇厂县区市]里)$")
_TOGETHER = frozenset({"全部", "全都", "悉数", "一起", "一同", "一道", "一齐", "共同", "同时"})

_OUTCOMES = {"伤": "受伤", "死": "死亡", "亡": "死亡", "失踪": "失踪", "失联": "失联"}
_OUTCOMES |= {vote: vote for vote in ("赞成", "同意", "支持", "反对", "弃权", "赞同")}


def befell(s: Site) -> str:
    """共有60人获救, 导致3人死亡: people whose number is the subject of what follows."""
    if s.mention.unit in ("", "票", "席") and s.right and s.right[0].text in _OUTCOMES:
        return _OUTCOMES[s.right[0].text]  # 造成 3死 5伤, 以 51票 赞成、3票 反对 的 结果 通过
    if not (s.whole_unit or s.mention.unit in DIVISIONS) or s.turn.link in ("change", "level", "share", "difference"):
        return ""
    rest = _without_cause(behind_hedges(s.rest, lasts=False))
    if len(rest) > 2 and rest[0].verb and rest[1].text == "、" and any(w.letter == "#" for w in rest[2:]):
        rest = rest[:1]  # (2万人) 报名、提交 书评 600篇
    rest = rest[len(rest) > 1 and rest[0].text in _TOGETHER :]  # 其余 17人 全部 遇难, 300人 一起 采茶
    after = next((i for i, w in enumerate(rest[:3]) if i and w.text in ("后", "之后", "以后")), 0)
    rest = rest[: after or len(rest)]  # 3人 受伤 后 送医, 在 3次 试验 后
    if not rest:
        return ""
    listed = bool(s.left) and s.left[-1].text == "等"
    for step in (_LISTED_DO if listed else _THEY_DO).steps(s, rest[0]):
        if (item := step(s, rest)) != "":
            return item or ""
    return ""


def _make_up(s: Site, rest: list[Word]) -> str:
    """(30人) 组成 的 抢险队: the team that they make up."""
    return label(noun_after(rest[2:])) if len(rest) > 2 and rest[1].text == "的" else ""


def _nothing_done(s: Site, rest: list[Word]) -> str | None:
    """工资 由 3人 到 5人; 与 2010年的 300人 相比: nothing, where no verb opens what stands behind."""
    return None if rest[0].letter not in "VGPDCA" or rest[0].text in ("到", "至", "相比") else ""


def _some_of_those(s: Site, rest: list[Word]) -> str | None:
    """报名 的 (900人) 中 已有|300人 入学: nothing that is told of the next number."""
    return None if s.rest[0].text in AMONG and any(w.letter == "#" for w in rest[1:3]) else ""


def _event(s: Site, rest: list[Word]) -> str | None:
    """(31人) 遇难 14人 失踪; (3县) 受灾: what befell them, without what befell others."""
    if not rest[0].ends("event"):
        return ""
    others = rest[1 + (rest[1].text in JOINS) :] if len(rest) > 1 else []
    return label(rest[:1] if others and others[0].letter == "#" else predicate_after(rest)) or None


_FATES = frozenset({"死亡", "病亡", "治愈", "痊愈", "康复", "出院"})


def _some_cases(s: Site, rest: list[Word]) -> str | None:
    """事故 7起，其中 (2起) 造成 伤亡: nothing, they are of those counted before; 病例 9例，其中 (2例) 死亡 is told."""
    if any(w.text in _FATES for w in rest):
        return ""
    return None if s.those and any(w.text == "其中" for w in s.left) else ""


def _not_of_them(s: Site, rest: list[Word]) -> str | None:
    """城镇 由 (12万人) 增至; 旅客 由 去年 的 (19万人次) 增加 到 58万人次: nothing, where their number changes."""
    if not s.whole_unit or "level" in rest[0].kinds:
        return None
    grows = any(w.text in ORIGINS for w in s.left[-_FROM:]) and any(w.text[-1] in "到至为" for w in rest[:2])
    return None if grows else ""


_FROM = 6  # words


def _modified(s: Site, rest: list[Word]) -> str | None:
    """(79户) 入股 农民 领取: nothing, where a noun stands behind that is counted."""
    return None if verb_and_persons(rest) or with_modifier(rest) else ""


def _came(s: Site, rest: list[Word]) -> str | None:
    """280个单位 (5万人次) 参加 医疗互助: what they did."""
    return label(predicate_after(rest)) or None


def _named_do(s: Site, rest: list[Word]) -> str | None:
    """农民工 周先生 等 (4人) 致谢: what they are; 王某、李某 等 (13人) 被拘留: what befell those named."""
    head = s.bare
    n = len(head)
    while n and (is_name(head[n - 1]) or head[n - 1].text in JOINS or head[n - 1].text.endswith(_ADDRESSED)):
        n -= 1
    honoured = rest[0].text in _HONOURED
    if not honoured and 0 < n < len(head) and head[n - 1].ends("person"):
        return label(thing_before(head[:n]))
    at = next((i for i, w in enumerate(head[:-1]) if w.ends("person")), -1)
    names = head[at + 1 :] if at >= 0 else []
    listed = all(len(w.text) <= _NAME and w.text != "的" and not w.ends("person") for w in names)
    if listed and not honoured and any(w.text in JOINS for w in names):
        return label(thing_before(head[: at + 1])) or None  # 农民工 张发林、李 有 全 等 (26人)
    named = n < len(head) or (honoured and n and not head[-1].ends("person"))
    return label(predicate_after(rest)) or None if named else ""


_NAME = 3  # characters
_ADDRESSED = ("先生", "女士", "师傅", "某")
_HONOURED = frozenset({"被", "获", "荣获", "获评", "入选", "当选"})


def _all_do(s: Site, rest: list[Word]) -> str:
    """已致 全国 (300人) 受灾, 带动周边村庄 (200人) 就业: what befell them, where the head does not say who they are."""
    head = s.bare
    if not head:
        return label(predicate_after(rest))
    last = head[-1]
    nobody = (
        last.text in _NOBODY
        or last.tag == "s"
        or (s.mention.unit == "人" and _WHERE.search(last.text))
        or (last.verb and "light" in last.kinds)
    )
    return label(predicate_after(rest)) if nobody else ""


_NOBODY = frozenset({"阶段", "该案", "本案", "此案", "全案", "有", "的"})


def _without_cause(rest: list[Word]) -> list[Word]:
    """3人 在 塌方 中 遇难: what befell them, not where and by what."""
    if not rest or rest[0].text not in _THROUGH:
        return rest
    end = next((i for i, w in enumerate(rest[:_CAUSE]) if w.breaks or w.letter in "#@"), len(rest[:_CAUSE]))
    return rest[end - 1 :] if end > 1 and rest[end - 1].ends("event") else rest


_THROUGH = frozenset({"因", "因为", "由于", "被", "遭", "遭到", "在", "因灾", "因病"})
_CAUSE = 16  # words


# Who is organized or helped to do what stands behind (组织 300人 参加体检).
_MOVES = frozenset(
    {"组织", "安排", "选派", "选送", "推荐", "动员", "发动", "带领", "引导", "邀请", "吸引"}
    | {"投入", "出动", "派出", "抽调", "调集", "调派", "集结", "派遣", "召集", "部署"}
    | {"帮助", "资助", "帮扶", "扶持", "扶助", "支持", "助力", "促进", "鼓励"}
    | {"为", "给", "让", "使", "帮", "共为", "已为", "还为", "曾为"}
)


def _made_to_do(s: Site, rest: list[Word]) -> str:
    """累计 为 3000人 办理医疗互助: what was done for people, or they were brought to do."""
    last = next((w.text for w in reversed(s.left) if w.text not in ("了", "过")), "")  # 吸引 了 800人 参加
    acts = rest[0].verb or rest[0].text in ("赴", "到", "前往", "通过")
    return label(predicate_after(rest)) if acts and last in _MOVES else ""


_Step = Callable[[Site, list[Word]], str | None]  # "" leaves it to the next; None: nothing befell them
_FIRST: tuple[Rung[_Step], ...] = (
    Rung(_make_up, words={"组成", "构成", "组建"}),
    Rung(_nothing_done),
    Rung(_some_cases, units={"起", "例"}),
    Rung(_some_of_those, classes={"existence"}),
    Rung(_event, units={"人", *DIVISIONS}),
)
_THEN: tuple[Rung[_Step], ...] = (
    Rung(_not_of_them),
    Rung(_modified, units=MODIFIED),
    Rung(_made_to_do, units={"人", "人次", "户"}),
    Rung(_came, units={"人次"}, letters="V"),
)

# By the unit and the first word behind the number; those behind 等 were named.
_THEY_DO: Ladder[_Step] = Ladder(*_FIRST, *_THEN, Rung(_all_do))
_LISTED_DO: Ladder[_Step] = Ladder(
    *_FIRST,
    *_THEN,
    Rung(_named_do),
    Rung(_all_do),
)

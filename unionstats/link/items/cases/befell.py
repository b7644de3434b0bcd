"""What befell people, or what they did, where their number is the subject of it (60人获救)."""

from __future__ import annotations

from collections.abc import Callable

from unionstats import rx
from unionstats.link.items.cases.people import AMONG, DIVISIONS, MODIFIED, is_excepted, is_name, verb_and_persons
from unionstats.link.items.cases.predicates import predicate_after
from unionstats.link.items.cases.sites import Site, behind_hedges
from unionstats.link.items.phrases.after import noun_after, with_modifier
from unionstats.link.items.phrases.phrases import label, only_places
from unionstats.link.items.phrases.rungs import Ladder, Rung
from unionstats.link.items.phrases.words import JOINS, ORIGINS, Word

_WHERE = rx.compile(r"(?:村庄?|乡|镇|县|市|区|州|省|周边|事故|灾害|地震|火灾|爆炸|坍塌|车祸|[村镇厂县区市]里)$")
_ALL = frozenset({"全部", "全都", "悉数"})
_TOGETHER = frozenset({"一起", "一同", "一道", "一齐", "共同", "同时"})
_CAUSES = frozenset({"致", "使", "让", "令", "造成", "导致", "致使", "使得"})
_VOTES = frozenset({"赞成", "同意", "支持", "反对", "弃权", "赞同"})

# What room, work or help there is for so many
_HOLDS = frozenset(
    {
        "吸纳",
        "容纳",
        "带动",
        "满足",
        "解决",
        "安置",
        "供",
        "可供",
        "提供",
        "帮助",
        "惠及",
        "保障",
        "辐射",
        "覆盖",
        "接纳",
    }
)
_HURT = {"伤": "受伤", "死": "死亡", "亡": "死亡", "失踪": "失踪", "失联": "失联"}
_SOME = frozenset({"多人", "数人", "多名", "数名", "若干", "另有"})


def befell(s: Site) -> str:
    """共有60人获救, 导致3人死亡: people whose number is the subject of what follows."""
    m, right = s.mention, s.right
    if not m.unit and len(right) == 1 and right[0].text in _HURT:
        return _HURT[right[0].text]  # 造成三死五伤
    if m.unit in ("", "票", "席") and right and right[0].text in _VOTES:
        return right[0].text  # 以 51票 赞成、3票 反对 的 结果 通过
    if not (s.whole_unit or m.unit in DIVISIONS) or s.turn.link in ("change", "level", "share", "difference"):
        return ""
    if m.unit == "人" and (need := _WATER.match("".join([w.text for w in s.rest[:_LISTED]]))):
        return need[1]  # 2万人、3万头 牲畜 饮水困难
    rest = _without_cause(behind_hedges(s.rest, lasts=False))
    rest = rest[len(rest) > 1 and rest[0].text in _ALL :]  # 其余 17人 全部 遇难
    rest = rest[len(rest) > 1 and rest[0].text in _TOGETHER :]  # 300人 一起 采茶
    if not rest or is_excepted(s):  # 除 因病 致困 的 90户 转由 社会 救助 外
        return ""
    if due := next((i for i, w in enumerate(rest[:8]) if w.text == "所致"), 0):  # 3人溺水所致
        return label(rest[:due])
    listed = bool(s.left) and s.left[-1].text == "等"
    for step in (_LISTED_DO if listed else _THEY_DO).steps(s, rest[0]):
        if (item := step(s, rest)) != "":
            return item or ""
    return ""


def _do_so(s: Site, rest: list[Word]) -> str | None:
    """李某等 (3人) 郑重 地 签字: who they are."""
    if all(w.text != "地" for w in rest[1:3]):
        return ""
    head = s.bare
    return head[-1].text + "等人" if head and is_name(head[-1]) else None


def _held(s: Site, rest: list[Word]) -> str | None:
    """能 吸纳 (1200人) 就业 的 产业园: what so many have there."""
    held = len(rest) > 2 and rest[1].text == "的" and any(w.text in _HOLDS for w in s.left[-3:])
    return label(rest[:1]) or None if held else ""


def _make_up(s: Site, rest: list[Word]) -> str:
    """(30人) 组成 的 抢险队: the team that they make up."""
    return label(noun_after(rest[2:])) if len(rest) > 2 and rest[1].text == "的" else ""


def _nothing_done(s: Site, rest: list[Word]) -> str | None:
    """工资 由 3人 到 5人: nothing, where no verb opens what stands behind."""
    return None if rest[0].letter not in "VGPDCA" or rest[0].text in ("到", "至") else ""


def _some_of_those(s: Site, rest: list[Word]) -> str | None:
    """报名 的 (900人) 中 已有|300人 入学: nothing that is told of the next number."""
    return None if s.rest[0].text in AMONG and any(w.letter == "#" for w in rest[1:3]) else ""


def _event(s: Site, rest: list[Word]) -> str | None:
    """(31人) 遇难 14人 失踪, (5人) 死亡、多人 轻伤; (3县) 受灾: what befell them, without what befell others."""
    if not rest[0].ends("event"):
        return ""
    others = rest[1 + (rest[1].text in JOINS) :] if s.mention.unit == "人" and len(rest) > 1 else []
    apart = others and (others[0].letter == "#" or others[0].text in _SOME)
    return label(rest[:1] if apart else predicate_after(rest)) or None


def _hurt(s: Site, rest: list[Word]) -> str:
    """(15人) 伤 70间房倒塌: what befell them."""
    return _HURT[rest[0].text] if len(rest) > 1 and rest[1].letter == "#" else ""


def _places_do(s: Site, rest: list[Word]) -> str | None:
    """支持 甲、乙 等 (4省) 开展抢修: what these do."""
    return label(predicate_after(rest)) or None if only_places(s.turn.head[-1:]) else ""


def _not_of_them(s: Site, rest: list[Word]) -> str | None:
    """城镇 由 (12万人) 增至; 持证 的 由 (19人) 增加 到 58人: nothing, where their number changes."""
    if not s.whole_unit or "level" in rest[0].kinds:
        return None
    grows = s.left and s.left[-1].text in ORIGINS and any(w.text.endswith(("到", "至")) for w in rest[:2])
    return None if grows else ""


def _modified(s: Site, rest: list[Word]) -> str | None:
    """(79户) 入股 农民 领取: nothing, where a noun stands behind that is counted."""
    return None if verb_and_persons(rest) or with_modifier(rest) else ""


def _came(s: Site, rest: list[Word]) -> str | None:
    """280个单位 (5万人次) 参加 医疗互助: what they did."""
    return label(predicate_after(rest)) or None if all(w.letter != "#" for w in rest) else ""


def _those_named(s: Site, rest: list[Word]) -> str:
    """农民工 周先生 等 (4人): what they are."""
    return _role(s.turn.head) if s.bare else ""


def _named_do(s: Site, rest: list[Word]) -> str | None:
    """王某、李某 等 (13人) 被拘留: what befell those named."""
    head = s.bare
    if not head or not (is_name(head[-1]) or (rest[0].text in _HONOURED and not head[-1].ends("person"))):
        return ""
    return label(predicate_after(rest)) or None


def _all_do(s: Site, rest: list[Word]) -> str:
    """已致 全国 (300人) 受灾, 带动周边村庄 (200人) 就业: what befell them, where the head does not say who they are."""
    head = s.bare
    if len(head) > 1 and "place" in head[-1].kinds and head[-2].text in _CAUSES:
        head = head[:-1]
    if not head:
        return label(predicate_after(rest))
    last = head[-1]
    nobody = (
        last.text in _NOBODY
        or (last.tag == "s" and len(head) == 1)
        or last.text in _FINDS
        or (s.mention.unit == "人" and _WHERE.search(last.text))
    )
    if not nobody and last.verb:
        event = rest[0].ends("event") or (len(rest) > 1 and rest[1].ends("event"))
        nobody = "light" in last.kinds or event
    return label(predicate_after(rest)) if nobody else ""


_NOBODY = frozenset({"阶段", "该案", "本案", "此案", "全案", "有", "的"})
_LISTED = 10  # words
_WATER = rx.compile(
    "[、和与及，]?[^，。；、]{0,12}?(?:牲畜|家畜|牛羊)的?((?:临时|季节性|因旱)*(?:饮水|吃水|用水)(?:困难|安全|难)?(?:问题)?)"
)


def _without_cause(rest: list[Word]) -> list[Word]:
    """16人 因 涉嫌 开设 赌场 被 警方 刑拘, 3人 在 塌方 中 遇难: what befell them, not why, where and by whom."""
    if not rest or rest[0].text not in _THROUGH:
        return rest
    end = next((i for i, w in enumerate(rest[:_CAUSE]) if w.breaks or w.letter in "#@"), len(rest[:_CAUSE]))
    if end > 1 and rest[end - 1].ends("event"):
        return rest[end - 1 :]
    if rest[0].text != "因":
        return rest
    so = next((i for i, w in enumerate(rest[:end]) if w.text == "而"), 0)  # 因 火灾 而|撤离
    if 1 < so < end - 1 and rest[so + 1].letter in "VG":
        return rest[so + 1 :]
    at = next((i for i, w in enumerate(rest[:_CAUSE]) if w.text == "被" and not w.breaks), 0)
    if not at or any(w.breaks or w.letter == "#" for w in rest[:at]) or len(label(rest[:at])) < _LONG_CAUSE:
        return rest
    verb = next((i for i, w in enumerate(rest[at:], at) if w.breaks or w.letter in "VG"), at)
    return rest[verb:] if verb < len(rest) and not rest[verb].breaks else rest


_THROUGH = frozenset({"因", "因为", "由于", "被", "遭", "遭到", "在", "因灾", "因病"})
_CAUSE = 16  # words
_LONG_CAUSE = 8  # characters

# (搜救后) 确认 45人 平安无事: how the number became known.
_FINDS = frozenset(
    {"确认", "证实", "核实", "查明", "获悉", "得知", "获知", "据悉", "报道", "统计", "通报", "报告", "透露"}
)
_ADDRESSED = ("先生", "女士", "师傅", "阿姨", "大爷", "大妈", "小姐", "大姐", "大哥", "某", "某某")
_AMID = JOINS | frozenset("老小阿")


def _role(head: list[Word]) -> str:
    """农民工 周先生 等 4人: what those are whose names stand before 等; empty if that is not said."""
    n = len(head)
    while n and (is_name(head[n - 1]) or head[n - 1].text in _AMID or head[n - 1].text.endswith(_ADDRESSED)):
        n -= 1
    if not 0 < n < len(head) or head[n - 1].letter != "N" or not head[n - 1].ends("person"):
        return ""
    if head[n - 1].text.endswith(_OFFICES) and head[n - 1].text != "家长":
        return ""  # 生产部 部长 王某 等 35人 获奖: the others hold other offices
    a = n - 1
    while a and head[a - 1].letter in "NA" and head[a - 1].tag[:2] not in ("ns", "nt", "nr") and not head[a - 1].opens:
        a -= 1
    return "" if any(w.text in JOINS for w in head[:a]) else label(head[a:n])  # 车工 王强、教师 李红 等


_OFFICES = ("长", "主任", "书记", "主席", "经理", "总监", "总裁")
# Who is organized or helped to do what stands behind (组织 300人 参加体检).
_MOVES = frozenset(
    {"组织", "安排", "选派", "选送", "推荐", "动员", "发动", "带领", "引导", "邀请", "吸引"}
    | {"投入", "出动", "派出", "抽调", "调集", "调派", "集结", "派遣", "召集", "部署"}
)
_HELPS = frozenset({"帮助", "资助", "帮扶", "扶持", "扶助", "支持", "助力", "促进", "鼓励"})
_FOR = frozenset({"为", "给", "让", "使", "帮", "共为", "已为", "还为", "曾为"})


def _made_to_do(s: Site, rest: list[Word]) -> str:
    """累计 为 3000人 办理医疗互助: what was done for people, or they were brought to do."""
    if s.mention.unit not in ("人", "人次", "户") or not (rest[0].verb or rest[0].text in ("赴", "到", "前往", "通过")):
        return ""
    last = next((w.text for w in reversed(s.left) if w.text not in ("了", "过")), "")  # 吸引 了 800人 参加
    return label(predicate_after(rest)) if last in _MOVES or last in _HELPS or last in _FOR else ""


_HONOURED = frozenset({"被", "获", "荣获", "获评", "入选", "当选"})
_Step = Callable[[Site, list[Word]], str | None]  # "" leaves it to the next; None: nothing befell them
_FIRST: tuple[Rung[_Step], ...] = (
    Rung(_held, letters="VGN"),
    Rung(_make_up, words={"组成", "构成", "组建"}),
    Rung(_nothing_done),
    Rung(_some_of_those, classes={"existence"}),
    Rung(_event, units={"人", *DIVISIONS}),
    Rung(_hurt, units={"人"}, words=_HURT),
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
    Rung(_do_so, units={"人"}),
    *_FIRST,
    Rung(_places_do, units=DIVISIONS),
    *_THEN,
    Rung(_those_named, units={"人"}),
    Rung(_named_do),
    Rung(_all_do),
)

"""How far a noun phrase behind a number goes: on to what is held, or past what a thing is like to the thing itself."""

from __future__ import annotations

from unionstats.link.items.cases.sites import Site
from unionstats.link.items.phrases.after import noun_after
from unionstats.link.items.phrases.before import thing_before
from unionstats.link.items.phrases.comparisons import without_adverbs
from unionstats.link.items.phrases.noun_phrase import ASPECT
from unionstats.link.items.phrases.phrases import LONGEST, label, only_actors, only_places
from unionstats.link.items.phrases.words import JOINS, OPENING, Word, is_word, states


def up_to_event(thing: list[Word], right: list[Word]) -> list[Word]:
    """为期20天的 建筑工人 安全生产 专题 培训: on to what lasts, or is held, where ``thing`` stops before it."""
    n = len(thing)
    if not n or thing != right[:n] or thing[-1].ends("held"):
        return thing
    for i, w in enumerate(right[n : n + 6], n):
        quality = w.tag in ("an", "ad")
        names = w.text in _SHOWN and i + 1 < len(right) and right[i + 1].ends("held")  # 民俗 宣传 展示 活动
        if (w.letter not in "NGVA" or w.kinds & {"main", "light"}) and not quality and not names:
            break
        if w.text in JOINS or w.breaks or w.text in OPENING:
            break
        if (w.text == "会" or w.ends("held")) and (i + 1 == len(right) or not right[i + 1].ends("held")):
            whole = right[: i + 1]
            return whole if len(label(whole)) <= LONGEST and (w.letter != "V" or not _takes(right, i)) else thing
    return thing


_SHOWN = frozenset({"展示", "展演", "签约", "推广", "捐赠", "分享", "参观", "观摩"})  # what one comes together for


def with_deed(s: Site, thing: list[Word], right: list[Word]) -> list[Word]:
    """进行 9次 定点 清除, 提供 2亿元的 军事 支持: with the verb that is what is done or given, and ends the clause."""
    n = len(thing)
    if (s.mention.kind != "money" and s.mention.unit not in TIMES) or not 0 < n < len(right) or thing != right[:n]:
        return thing
    ends = n + 1 == len(right) or right[n + 1].text in JOINS
    acts = thing[-1].ends("person") or thing[-1].ends("org_tail") or not thing[-1].noun
    done = next((w.text for w in reversed(s.left) if w.text not in ASPECT), "")
    whole = ends and not acts and right[n].letter == "V" and len(right[n].text) == 2 and done in DOES
    return right[: n + 1] if whole else thing


TIMES = frozenset({"次", "轮", "波", "回"})
DOES = frozenset(
    {"进行", "组织", "开展", "实施", "展开", "发动", "发起", "提供", "给予", "予以", "获得", "得到", "遭到", "遭受"}
)


def is_campaign(right: list[Word]) -> bool:
    """开展 5次 集中 清查 行动, 组织 4次 检查: whether a verb behind the number only tells what was done so often."""
    end = next((i for i, w in enumerate(right) if w.breaks or w.text in JOINS), len(right))
    if end == 1:
        return right[0].letter in "VG" and len(right[0].text) > 1
    named = 1 < end <= _CAMPAIGN and (right[end - 1].ends("held") or right[end - 1].text in _FIGHTS)
    return named and right[end - 1].letter in "NG" and all(w.letter in "VGNAD" for w in right[: end - 1])


_CAMPAIGN = 5  # words
_FIGHTS = frozenset({"战役", "攻势", "战", "统一行动", "演练", "会战", "攻坚战"})


def _takes(right: list[Word], i: int) -> bool:
    """Whether the verb ``right[i]`` has an object behind it."""
    return i + 1 < len(right) and right[i + 1].letter in "NGAMR"


_HOLDS = frozenset(
    {
        "参加",
        "参与",
        "设置",
        "设",
        "设有",
        "设立",
        "进行",
        "开展",
        "完成",
        "举行",
        "举办",
        "组织",
        "包括",
        "接受",
        "实施",
        "含",
        "包含",
    }
    | {"安排", "推出", "经过", "通过"}
)


def exercised(s: Site) -> list[Word] | None:
    """设置 了 10公里 负重 越野 等 科目, 参加 30天 脱产 培训: what is so long or so far; None if nothing is."""
    right = s.behind_hedges
    if n := _circle(right):
        return right[:n]
    if not right or (right[0].letter != "V" and right[0].tag != "an"):
        return None
    if right[0].tag != "an" and right[0].kinds & {"main", "light", "up", "down", "level", "link"}:
        return None
    last = next((w for w in reversed(s.left) if w.text not in ASPECT), None)
    if last is None or last.text not in _HOLDS:
        return None
    n = next((i for i, w in enumerate(right) if w.letter not in "NGVA" or w.breaks or w.text in JOINS), len(right))
    held = (n > 1 or right[1:2]) and (
        right[n - 1].ends("held") or right[n - 1].letter in "NG" or (right[n:][:1] and right[n].text in "等、")
    )
    return (
        right[:n]
        if held and len(label(right[:n])) <= LONGEST and all(w.text not in ASPECT for w in right[:n])
        else None
    )


def _circle(right: list[Word]) -> int:
    """How many words a circle takes that lies so far around, or is so soon reached: 15分钟 便民 生活 圈."""
    n = next((i for i, w in enumerate(right[:6]) if w.text[-1] == "圈"), -1)
    return n + 1 if all(w.letter in "NGVA" and not w.breaks for w in right[: max(n, 0)]) else 0


def described(right: list[Word], rest: list[Word]) -> list[Word]:
    """8家 设备 先进、年产值 超过 3000万元 的 食品 企业: the noun behind a list of what it is like; empty if none is."""
    joint = next((i for i, w in enumerate(rest[:_DESCRIBED]) if w.text == "、"), 0)
    if joint < 1 or any(w.letter in "PCUX" for w in rest[:joint]) or right[0].letter not in "NGIM":
        return []
    of = next((i for i, w in enumerate(rest[: 3 * _DESCRIBED]) if i > joint and w.text == "的"), 0)
    if not of or any(w.breaks or w.letter == "@" for w in rest[:of]):
        return []
    likewise = joint == 2 and rest[of - 1].letter == "I" and len(label(rest[:joint])) == 4  # 身背 行囊、行色匆匆
    if not _tells(rest[of - 1]) or not (likewise or _tells(rest[joint - 1])) or (joint == 1 and rest[0].letter == "A"):
        return []
    acts = any((w.letter == "V" and "main" in w.kinds and "link" not in w.kinds) or w.text == "是" for w in rest[:of])
    return [] if acts else noun_after(rest[of + 1 :])


def _tells(w: Word) -> bool:
    """Whether a word ends what is said of a thing (设备 先进, 年产值 超过 3000万元, 管理 规范)."""
    if w.mention >= 0 or w.letter in "AI" or w.tag in ("an", "z") or w.text in _BOUNDS:
        return True
    return states(w.text)


_BOUNDS = frozenset({"以上", "以下", "左右", "以内", "规范", "过硬", "完善", "健全", "到位"})
_DESCRIBED = 8  # words


CASES = frozenset({"起", "例", "宗", "桩"})
_HAPPENS = ("发生", "出现", "占", "有", "受理", "查处", "立案")


def _such_again(s: Site) -> str:
    """煤矿 特大事故 发生 7起，道路交通 发生 5起: the cases counted before, where no case stands before the verb."""
    where = [w for w in s.bare if w.text not in _HAPPENS]
    if (
        not where
        or where[-1].text.endswith(_OF_CASES)
        or any(w.letter not in "NGAC" and w.text not in JOINS for w in where)
    ):
        return ""
    told = [x.item for x, kind in zip(s.seen, s.kinds, strict=True) if kind == "count"]
    return next((x for x in reversed([s.carried, *told]) if x.endswith(_OF_CASES)), "")


def of_the_cases(s: Site) -> str:
    """在全市的亡人事故中，工矿企业发生 8起: the cases told of before, with where or to whom these happened."""
    last = next((w.text for w in reversed(s.left) if w.text not in ASPECT), "")
    right = s.behind_hedges
    if last not in _HAPPENS or (right and not right[0].breaks and right[0].text not in JOINS):
        return ""
    at = next((i for i in range(len(s.before) - 2, 1, -1) if s.before[i].text in _AMONG and s.before[i + 1].breaks), 0)
    if not at:
        return _such_again(s) if last in _HAPPENS[:2] else ""
    opens = next((i for i in range(at - 1, -1, -1) if s.before[i].breaks or s.before[i].text == "在"), -1)
    cases = s.before[
        max(opens + 1, max((i + 1 for i in range(opens + 1, at) if s.before[i].text == "的"), default=0)) : at
    ]
    if not cases or not cases[-1].text.endswith(_OF_CASES) or any(w.mention >= 0 for w in cases):
        return ""
    where = [w for w in s.bare if w.text not in _HAPPENS]
    plain = all(w.letter in "NGA" for w in where) and not only_places(where)
    return label([*where, *cases] if where and plain else cases)


_AMONG = frozenset({"中", "里", "之中", "当中"})
_OF_CASES = ("事故", "案件", "案", "纠纷", "事件", "病例", "争议", "火灾")


def practised(left: list[Word], after: list[Word]) -> str:
    """跟 师傅 学 了 (两年) 架桥, 每周 上 (两小时) 夜校: what is done so long, behind a verb of one character."""
    said = "".join([w.text for w in left[-2:]]).removesuffix("了")  # no dictionary has 学了, 多休
    whole = bool(left) and is_word(left[-1].text) and len(left[-1].text) > 1  # 坚守, 停放
    if whole or not said or said[-1] not in _PRACTISES:
        return ""
    thing = label(after)
    return said[-1] + thing if len(thing) == 1 else thing  # 打 了 (三年) 工


_PRACTISES = frozenset("学上打开当做干教跑练读唱演守放休请修养种卖")


def what_took(head: list[Word]) -> str:
    """合同 的 谈判 只 用 了 (7个月): the thing that took so long, which nobody did who is named; else empty."""
    thing = without_adverbs(head[:-1]) if "spent" in head[-1].kinds else []
    if not thing or not thing[-1].noun or only_actors(thing):
        return ""
    who = thing[-1].ends("org_tail") or thing[-1].ends("person") or thing[-1].text.endswith(("人", "员", "们", "队"))
    return "" if who else label(thing_before(thing))

"""How far a noun phrase behind a number goes: on to what is held, or past what a thing is like to the thing itself."""

from __future__ import annotations

from unionstats.link.items.phrases.after import noun_after
from unionstats.link.items.phrases.before import thing_before
from unionstats.link.items.phrases.comparisons import without_adverbs
from unionstats.link.items.phrases.phrases import LONGEST, label, only_actors
from unionstats.link.items.phrases.words import JOINS, Word, is_word, states


def up_to_event(thing: list[Word], right: list[Word]) -> list[Word]:
    """为期20天的 建筑工人 安全生产 专题 培训: on to what lasts, or is held, where ``thing`` stops before it."""
    n = len(thing)
    if not n or thing != right[:n] or thing[-1].ends("held"):
        return thing
    for i, w in enumerate(right[n : n + 6], n):
        quality = w.tag in ("an", "ad")
        if (w.letter not in "NGVA" or w.kinds & {"main", "light"}) and not quality:
            break
        if (w.text == "会" or w.ends("held")) and (i + 1 == len(right) or not right[i + 1].ends("held")):
            whole = right[: i + 1]
            return whole if len(label(whole)) <= LONGEST else thing
    return thing


TIMES = frozenset({"次", "轮", "波", "回"})
DOES = frozenset(
    {"进行", "组织", "开展", "实施", "展开", "发动", "发起", "提供", "给予", "予以", "获得", "得到", "遭到", "遭受"}
    | {"收到", "接到", "发出", "作出", "做出", "举行", "举办", "接受", "受到", "参加", "参与", "完成", "提出"}
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

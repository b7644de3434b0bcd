"""What stands behind a number: the noun that it counts."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from unionstats.link.items.phrases.modifiers import FACILITIES, FELT, SEASONS
from unionstats.link.items.phrases.noun_phrase import IDLE_ENDS, PERSON_ENDS, noun_phrase
from unionstats.link.items.phrases.phrases import LONGEST, NEGATIONS, TO
from unionstats.link.items.phrases.rungs import Ladder, Rung
from unionstats.link.items.phrases.words import BREAK, CLOSING, JOINS, OPENING, PRONOUNS, Word, is_verb

_BEARERS = (*PERSON_ENDS, "单位", "企业", "家庭", "职工", "群众", "选手", "矿工", "工人", "居民")


_ROUTES = ("路", "线", "高速", "高铁", "列车", "动车", "专列", "班列", "班车", "航班", "通道", "管道")


def noun_after(ws: Sequence[Word]) -> list[Word]:
    """The noun phrase that ``ws`` begins with, its modifiers included, up to the verb of the clause."""
    if ws and ws[0].text in _THROUGH and (behind := _behind_theme(ws)):
        return noun_after(behind)
    if len(ws) > 2 and ws[1].text in _LEADS_ON:
        ws = _past_levels(ws)
        if found := _joint_modifiers(ws):
            return found
    if len(ws) > 3 and ws[1].text in TO and ws[0].letter == ws[2].letter == "N":
        goes = noun_phrase(ws[3 + (ws[3].text == "的") :])
        if goes and goes[-1].text.endswith(_ROUTES):
            return [*ws[:3], *goes]  # 昆明 至 万象 航线, 兰州 到 西宁 的 班车
    if len(ws) > 1 and ws[0].letter == "@" and ws[1].letter in "NGA":  # 250元的 一季度 救助金
        ws = ws[1:]
    if len(ws) > 1 and ws[0].text in SEASONS and ws[1].letter in "NGAV":  # 200份 端午 粽子
        ws = ws[1:]
    if not ws:
        return []
    first = ws[0]
    if len(ws) > 1:
        for step in _BY_FIRST.beside(first.text, first.letter, first.kinds):
            if found := step(ws, ws[1]):
                return found
    if first.letter == "D" or (first.verb and first.letter != "G") or "main" in first.kinds:
        return _attributive(ws)
    if found := with_modifier(ws) or _done_so(ws):
        return found
    return _begun_otherwise(ws)


def _past_levels(ws: Sequence[Word]) -> Sequence[Word]:
    """全国、省、市级 示范点, 国家级、省级 示范村, 本市 及 周边 企业: without all but the last of what is joined."""
    while len(ws) > 2 and ws[1].text in JOINS and _is_level(ws):
        ws = ws[2:]
    return ws


def _joint_modifiers(ws: Sequence[Word]) -> list[Word]:
    """全国 各地 的 员工; 市、县、区 总工会; 新建、改扩建 学校项目: the noun with all that modify it together."""
    if len(ws) < 4:
        return []
    if ws[1].text not in JOINS:
        return []
    if ws[0].text in _LEVELS and (n := _levels(ws)):
        return [*ws[:n], *noun_phrase(ws[n:])]
    return [*ws[:3], *noun_phrase(ws[3:])] if _share_noun(ws) else []


def _most_there(ws: Sequence[Word], second: Word) -> list[Word]:
    """世界 上 最 长 的 隧道: what is most so there."""
    if second.text != "上" or len(ws) < 4 or ws[2].text != "最":
        return []
    return [*ws[:2], *noun_after([ws[0], *ws[2:]])[1:]]


def _befallen(ws: Sequence[Word], second: Word) -> list[Word]:
    """被 困 矿工."""
    modifies = len(ws) > 2 and second.letter in "VGA" and ws[2].noun
    return [*ws[:2], *noun_phrase(ws[2:])] if modifies else []


def _from_there(ws: Sequence[Word], second: Word) -> list[Word]:
    """美国 受访 民众, 韩国 人: a place, and those who are of it."""
    if len(ws) > 2 and ws[0].tag == "ns" and second.verb and ws[2].text.endswith(("者", "人", "民众", "企业")):
        return [*ws[:2], *noun_phrase(ws[2:])]
    return [ws[0], second] if ws[0].tag == "ns" and second.text == "人" else []


def _modifies_noun(ws: Sequence[Word], second: Word) -> list[Word]:
    """参赛 项目, 复工 企业, 一次性 补助: a word right before the noun that it modifies."""
    return [ws[0], *noun_phrase(ws[1:])] if second.noun else []


def _of_bearers(ws: Sequence[Word], second: Word) -> list[Word]:
    """被困 矿工: those to whom something was done."""
    bears = (ws[0].text[0] in "被受获参涉" or ws[0].ends("event")) and second.text.endswith(_BEARERS)
    return [ws[0], *noun_phrase(ws[1:])] if bears else []


def _knowing(ws: Sequence[Word], second: Word) -> list[Word]:
    """安全 知识 竞赛."""
    return noun_phrase(ws) if second.noun and ws[0].tag == "an" else []


def _so_much_so(ws: Sequence[Word], second: Word) -> list[Word]:
    """相对 困难 职工."""
    return [ws[0], *noun_phrase(ws[1:])] if second.noun or second.letter == "A" else []


def _with_aim(ws: Sequence[Word], second: Word) -> list[Word]:
    """就业 安置 基地: what is for it."""
    k = _aim(ws)
    return [*ws[:k], *noun_phrase(ws[k:])] if k else []


def _begun_otherwise(ws: Sequence[Word]) -> list[Word]:
    """The noun phrase that begins with no verb, and behind no clause; empty where none does."""
    first, second = ws[0], ws[1] if len(ws) > 1 else None
    if first.text in PRONOUNS:
        return []
    if first.letter in "PCUXFT@#" and first.text not in OPENING:
        era = first.letter == "T" and "time" not in first.kinds  # 现代 农业
        inner = first.letter == "F" and len(first.text) > 1 and not first.kinds  # 外部 专家
        if not (era or inner) or not second or second.letter not in "NGA":
            return []
    quality = first.letter == "A" and second and second.letter == "G"  # 主要 犯罪 嫌疑人
    if "adverb" in first.kinds and second and (second.verb or second.letter in "DP") and not quality:
        return _attributive(ws)
    return noun_phrase(ws)


def _way(ws: Sequence[Word], second: Word) -> list[Word]:
    """讨薪 之路, 欠薪 追讨 之 路: what one has gone through is called so."""
    for k, w in enumerate(ws[1:4], 1):
        end = k + 1 + (w.text == "之")
        if w.text[0] == "之" and "".join(v.text for v in ws[k:end])[1:] in _WAYS:
            return [*ws[:end]] if all(v.letter in "NVGA" for v in ws[:k]) else []
    return []


_WAYS = frozenset({"路", "旅", "战", "行", "争", "苦", "难", "恩"})


# Verbs that name what a thing is for.
AIMS = frozenset({"就业", "再就业", "创业", "脱贫", "扶贫", "入会", "建会", "复工", "返乡", "上岗", "安全"})


def _aim(ws: Sequence[Word]) -> int:
    """Where what is for the aim that ``ws`` begin with stands; 0 if nothing is."""
    return next((k for k, w in enumerate(ws[1:4], 1) if _is_for(w)), 0)


def _is_for(w: Word) -> bool:
    """Whether there may be such a thing for an aim: 就业 指导员, 创业 孵化 基地, 就业 促进 小分队."""
    return w.noun and (w.ends("head_noun") or w.ends("person") or w.text.endswith(FACILITIES))


_TAKES_PART = frozenset({"参赛", "参展", "参评", "参训", "参演", "参选", "参会", "获奖", "入选", "入围", "中标"})
# Verbs without an object, right before those who have done so.
HAVE_DONE = frozenset(
    {"开工", "复工", "停工", "停产", "投产", "投用", "竣工", "建成", "返岗", "返乡", "上岗", "在岗", "待岗", "下岗"}
    | {
        "入职",
        "离职",
        "建会",
        "入会",
        "脱贫",
        "脱困",
        "失联",
        "失业",
        "开业",
        "参会",
        "到会",
        "签约",
        "达标",
        "参战",
        "首发",
    }
)
DEGREES = frozenset({"相对", "特别", "非常", "极度", "极其", "较为", "比较", "最为", "深度", "重度", "轻度"})


def _share_noun(ws: Sequence[Word]) -> bool:
    """Whether ``ws`` begin with a verb and another word that modify one noun: 新建、改扩建 学校项目."""
    first, second = ws[0], ws[2]
    if first.letter != "V" or first.kinds & {"main", "light"} or second.letter not in "VGN" or len(first.text) != 2:
        return False
    return ws[3].letter == "N"


# 以“安全”为主题的 竞赛, 集培训、就业于一体的 平台: what opens a modifier that the noun stands behind.
_LEADS_ON = JOINS
_THROUGH = frozenset({"以", "由", "集", "面向", "针对", "关于"})
_LEVELS = frozenset(
    {"自治区", "直辖市", "国家", "全国", "省", "市", "县", "区", "州", "镇", "乡", "乡镇", "街道", "村", "社区"}
)


def _is_level(ws: Sequence[Word]) -> bool:
    """Whether ``ws`` begin with one of several levels of government: 国家、省、市级."""
    return ws[0].text in _LEVELS and any(w.text[-1] == "级" for w in ws[2:8])


def _levels(ws: Sequence[Word]) -> int:
    """How many words name the levels of government that the noun behind them has (省、自治区、直辖市 总工会)."""
    i = 0
    while i + 2 < len(ws) and ws[i].text in _LEVELS and ws[i + 1].text in JOINS:
        i += 2
    return i + 1 if ws[i].text in _LEVELS and i + 1 < len(ws) and ws[i + 1].letter == "N" else 0


def _behind_theme(ws: Sequence[Word]) -> Sequence[Word]:
    """What stands behind the 的 of a modifier that a preposition opens; empty if no noun does."""
    i = 1
    while i < min(len(ws) - 1, 24):
        w = ws[i]
        if w.text in OPENING:
            i = next((k for k in range(i + 1, len(ws)) if ws[k].text in CLOSING), len(ws))
        elif w.letter in "#@" or w.text in BREAK:
            break
        elif w.text == "的":
            return ws[i + 1 :] if ws[i + 1].noun or ws[i + 1].letter == "A" else []
        i += 1
    return []


_MODIFIER = 24  # words: no modifier is longer


def _modifier_end(ws: Sequence[Word]) -> int:
    """Where the 的 stands that ends the clause before a counted noun (从事快递、外卖工作 的 职工); -1 if none does."""
    i = 0
    while i < min(len(ws) - 1, _MODIFIER):
        w = ws[i]
        if w.text in OPENING:
            i = next((k for k in range(i + 1, len(ws)) if ws[k].text in CLOSING), len(ws))
        elif w.letter in "#@" or w.text in BREAK or w.text == "着":
            return -1
        elif w.text in _SENDS and i and ws[i - 1].noun:
            return -1  # (把 30件) 投诉 线索|移送 各省 的 部门
        elif w.text in _IS_DOING and i and ws[i - 1].noun:
            return -1  # 攻关 小组 成员 正在 排查 故障 的 原因: no modifier, a clause of its own
        elif w.text == "、" and i and ws[i + 1].tag == "ns" and ws[i - 1].tag != "ns":
            return -1  # 通用 机场、浙江 发展 的 产业链: the next member is another's
        elif w.text == "的":
            behind = ws[i + 1]
            modified = behind.letter == "V" and len(ws) > i + 2 and ws[i + 2].ends("person")  # 退休 矿工
            return i if i and (behind.noun or behind.letter == "A" or modified or behind.text in OPENING) else -1
        i += 1
    return -1


_SENDS = frozenset(
    {"分送", "移送", "转送", "报送", "送往", "送到", "送至", "送达", "移交", "转交", "交给", "交由", "发往"}
)
_IS_DOING = frozenset({"正在", "正", "仍在", "还在", "正要"})


def _acts(w: Word) -> bool:
    """Whether a word that the dictionary holds for a noun is a verb with its object (坚守岗位, 符合规定)."""
    if w.letter not in "NI" or len(w.text) != 4 or w.kinds or w.tag[:2] in ("ns", "nt"):
        return False
    return is_verb(w.text[:2]) or ((w.letter == "I" or w.tag == "l") and not (w.ends("person") or w.ends("head_noun")))


def _told(ws: Sequence[Word]) -> bool:
    """Whether the words before a 的 say of a thing named first what it is like (手续 齐全, 用工 不 规范)."""
    if not 1 < len(ws) < 6 or not (ws[0].noun or ws[0].letter == "A") or ws[-1].text in IDLE_ENDS:
        return False
    if any(w.letter not in "NGDA" or "main" in w.kinds for w in ws[:-1]):
        return False
    if ws[-2].text in NEGATIONS or ws[-1].text in FELT:
        return True  # 职工 满意 的 食堂
    return (ws[-1].letter == "A" or ws[-1].tag == "an") and ws[-2].letter in "NGD"


def with_modifier(ws: Sequence[Word]) -> list[Word]:
    """The noun behind a clause that modifies it and that ``ws`` begin with, together with it; empty if none does."""
    first = ws[0]
    acts = first.letter == "V" or "main" in first.kinds or _acts(first)
    if len(ws) > 3 and first.noun and ws[1].letter == "F" and ws[1].text in "中下里上" and (ws[2].verb or _acts(ws[2])):
        acts = True  # 高温 下 坚守岗位 的 职工
    if (
        not (acts or first.noun or first.letter == "A")
        or (end := _modifier_end(ws)) < 0
        or not (acts or _told(ws[:end]))
    ):
        return []
    return _modified(ws, end)


_HOW = frozenset({"manner", "inner", "adverb"})


def _done_so(ws: Sequence[Word]) -> list[Word]:
    """免费 观看 演出 的 名额: the noun behind a clause that begins with how something is done; empty if none does."""
    if len(ws) < 4 or not (ws[0].letter in "AD" or ws[0].kinds & _HOW or (ws[0].letter == "G" and ws[1].kinds & _HOW)):
        return []
    verb = 1 if ws[1].letter == "V" else 2 if ws[1].letter in "GAD" and ws[2].verb else 0
    if not verb or (end := _modifier_end(ws)) <= verb or ("inside" in ws[verb].kinds and end > verb + 1):
        return []
    return _modified(ws, end)


def _modified(ws: Sequence[Word], end: int) -> list[Word]:
    """The noun behind the 的 at ``end`` with the clause that modifies it, or without a long one."""
    rest = noun_after(ws[end + 1 :])
    long = sum(len(w.text) for w in ws[: end + 1]) + sum(len(w.text) for w in rest) > LONGEST
    return list(rest) if long or not rest or ws[0].text in _CARRIES else [*ws[: end + 1], *rest]


_CARRIES = frozenset({"载有", "装有", "满载", "装载", "搭载", "运载", "乘坐"})  # what is in it does not say what it is
_REACHING = frozenset({"到", "给", "往", "至", "向", "入"})  # (300份) 送到 职工 手中


def _attributive(ws: Sequence[Word]) -> list[Word]:
    """滞留在港口的船员: a modifier that begins with a verb, and its noun; or a verb that modifies alone (参展企业)."""
    if (end := _modifier_end(ws)) > 0:
        return _modified(ws, end)
    if "main" in ws[0].kinds or len(ws) < 2 or ws[0].letter not in "VGI" or ws[0].text[1:] in _REACHING:
        return []
    i = 1
    while i < min(len(ws) - 1, 3) and ws[i].letter in "VGA" and "main" not in ws[i].kinds:
        if ws[i].letter == "G" and not ws[i + 1].noun:
            break
        i += 1
    return [*ws[:i], *noun_phrase(ws[i:])] if i < len(ws) and ws[i].noun else []


# What the first word may modify; the first step that has a noun counts.
_BY_FIRST: Ladder[Callable[[Sequence[Word], Word], list[Word]]] = Ladder(
    Rung(_befallen, words={"被"}),
    Rung(_way, letters="NVGA"),
    Rung(_from_there),
    Rung(_modifies_noun, words=_TAKES_PART),
    Rung(_of_bearers, classes={"main"}),
    Rung(_most_there, classes={"domain"}),
    Rung(_modifies_noun, words=HAVE_DONE),
    Rung(_knowing, classes={"main"}),
    Rung(_modifies_noun, classes={"inner"}),
    Rung(_so_much_so, words=DEGREES),
    Rung(_with_aim, words=AIMS),
)

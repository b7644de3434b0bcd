"""The clause that stands behind a number's own, past asides and past by what means something is done."""

from __future__ import annotations

from collections.abc import Sequence

from unionstats.link.items.phrases.words import BREAK, Word


def next_clause(behind: list[Word]) -> list[Word]:
    """The first clause of what stands behind a number's own."""
    i = 0
    while i < len(behind) and behind[i].text in BREAK:
        i += 1
    j = i
    while j < len(behind) and behind[j].text not in BREAK:
        j += 1
    if i < j < len(behind) and _is_aside(behind[i:j]):
        return next_clause(behind[j:])  # 全市工会系统在送温暖活动中，走访职工
    if i < j < len(behind) and behind[i].text == "在" and behind[j - 1].text == "下":
        return next_clause(behind[j:])  # 在党委领导下，厂工会建起了书屋
    if i < j < len(behind) and behind[i].text in _IN_VIEW_OF:
        return next_clause(behind[j:])  # 面对复杂形势，全县建成驿站
    if i < j < len(behind) - 1 and _by_means(behind[i:j]) and behind[j].text in "，," and _does(behind[j + 1 :]):
        return next_clause(behind[j:])  # 县总工会 通过 部门 联动 整合资源，开展 竞赛
    if i < j < len(behind) and (behind_means(behind[i:j]) == j - i or _only_how(behind[i:j])):
        return next_clause(behind[j:])  # 厂工会以竞赛为载体，推动创新
    return behind[i:j]


_IN_VIEW_OF = frozenset(
    {
        "面对",
        "面临",
        "围绕",
        "按照",
        "坚持",
        "克服",
        "聚焦",
        "立足",
        "紧扣",
        "秉承",
        "秉持",
        "遵循",
        "根据",
        "为了",
        "紧紧围绕",
    }
)


def _is_aside(ws: Sequence[Word]) -> bool:
    """Whether a clause only says who acts and amid what: 全市工会系统 在 送温暖 活动 中."""
    at = next((i for i, w in enumerate(ws[:4]) if w.text == "在"), -1)
    return 0 <= at < len(ws) - 2 and ws[-1].text in _AMID and not any(w.letter == "V" for w in ws[:at])


def _by_means(ws: Sequence[Word]) -> bool:
    """Whether a clause only says by what means (县总工会) 通过 部门 联动 整合资源 something is done."""
    at = next((i for i, w in enumerate(ws[:_UP_TO]) if w.text in _THROUGH), -1)
    return 0 <= at < len(ws) - 1 and not any(w.letter == "V" for w in ws[:at])


def _does(ws: Sequence[Word]) -> bool:
    """Whether a clause begins with what is done: 开展, 累计 培训."""
    at = next((i for i, w in enumerate(ws[:3]) if w.letter != "D" and "adverb" not in w.kinds), 3)
    return at < min(len(ws), 3) and (ws[at].letter == "V" or ws[at].text in ("为", "向", "给", "帮", "让", "使"))


_THROUGH = frozenset({"通过", "依托", "借助", "凭借", "借力"})
_AMID = frozenset({"中", "当中", "之中", "过程中", "期间", "上", "方面"})


def _only_how(ws: Sequence[Word]) -> bool:
    """公司 多措并举, 矿工会 千方百计: who acts, and no more than how."""
    said = "".join([w.text for w in ws[-2:]])
    return said.endswith(_HOW) and len(ws) < 5 and not any(w.letter == "V" for w in ws[:-2])


_HOW = (
    *(
        "多措并举",
        "多管齐下",
        "千方百计",
        "攻坚克难",
        "迎难而上",
        "勇毅前行",
        "砥砺前行",
        "砥砺奋进",
        "踔厉奋发",
        "锐意进取",
    ),
    *(
        "开拓创新",
        "主动作为",
        "积极作为",
        "担当作为",
        "凝心聚力",
        "真抓实干",
        "精准发力",
        "持续发力",
        "守正创新",
        "与时俱进",
    ),
)


def behind_means(ws: Sequence[Word]) -> int:
    """Where the words go on behind 以班组建设为抓手; 0 if nothing of that kind is among them."""
    at = next((i for i, w in enumerate(ws[:_UP_TO]) if w.text == "以"), -1)
    if at < 0 or any(w.letter == "V" for w in ws[:at]):
        return 0  # 形成 以 集市 为 基础 的 市场
    end = next((i + 1 for i in range(at + 3, len(ws)) if ws[i].text in _MEANS and ws[i - 1].text == "为"), 0)
    return 0 if end < len(ws) and ws[end].text in ("、", "的") else end


_UP_TO = 12  # words
_MEANS = frozenset({"抓手", "重点", "载体", "主线", "契机", "核心", "主题", "目标", "导向", "中心", "突破口", "引领"})
_MEANS |= frozenset(
    {"牵引", "平台", "纽带", "依托", "基础", "主体", "龙头", "支撑", "切入点", "着力点", "根本", "宗旨"}
)

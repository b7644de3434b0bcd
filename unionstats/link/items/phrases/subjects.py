"""The subject of a clause: what stands before its verb."""

from __future__ import annotations

from collections.abc import Sequence

from unionstats import rx
from unionstats.link.items.phrases.phrases import NEGATIONS, TO, from_mark, label, only_places, strip_left
from unionstats.link.items.phrases.words import BREAK, CLOSING, JOINS, OPENING, Word


def subject_of(ws: Sequence[Word]) -> list[Word]:
    """All of a clause before its verb, numbers of a class kept (月薪6000元以上的)."""
    return strip_left(from_mark(ws))


def subject_in(ws: Sequence[Word]) -> list[Word]:
    """The subject of the last clause of ``ws``: what stands before its verb; empty if it begins with one."""
    n = len(ws)
    while n and ws[n - 1].text in BREAK:
        n -= 1
    clause = strip_left(from_mark(ws[:n]))
    if clause and clause[0].text[0] == "据" and clause[0].text != "据点":
        return []  # 据介绍，
    end = nouns = 0
    denied = len(clause) > 1 and clause[0].text in NEGATIONS  # 未 缴纳 电费 的 家庭 数量 (创下)
    if clause and clause[denied].verb:  # 接待 的 游客 (增加)
        of = next((i for i, w in enumerate(clause[:8]) if w.text == "的"), -1)
        end = of + 1 if 0 < of < len(clause) - 1 and clause[of + 1].letter in "NAG" else 0
    while end < len(clause):
        w = clause[end]
        following = clause[end + 1] if end + 1 < len(clause) else None
        # 就业 人员 比重, 死亡 人数
        staff = following and (following.ends("head_noun") or (w.ends("event") and following.ends("attribute")))
        # 就业 差距率
        heads = (staff or not w.kinds & {"main", "light"}) and any(
            x.ends("attribute") for x in clause[end + 1 : end + 3]
        )
        if not end and w.verb and (_is_modifier(clause) or _is_of_figure(clause)):
            heads = True
        verbal = w.letter in "VDP" and ("record" in w.kinds or not w.ends("attribute"))
        if w.letter in "#@" or (verbal and not heads and (nouns or w.verb)):
            return _what_came_of_it(clause, end) or _without_end(clause[:end])
        nouns += w.noun
        end += 1
    return _without_end(clause[:end])


def _without_end(subject: list[Word]) -> list[Word]:
    """``subject`` without the adverbs, times and the like that it ends in."""
    while subject and (subject[-1].letter in "DPCUFAT@" or "adverb" in subject[-1].kinds):
        subject = subject[:-1]
    return subject


def _what_came_of_it(clause: list[Word], at: int) -> list[Word]:
    """暴雨 造成 的|死亡 人数: what a clause ends in that is no more than this, with the verb at ``at`` before it."""
    of = next((i for i in range(at + 1, min(at + _CAUSED, len(clause))) if clause[i].text == "的"), 0)
    thing = clause[of + 1 :] if of and clause[of - 1].letter == "V" else []
    figure = thing and (thing[-1].ends("attribute") or thing[-1].text.endswith(("损失", "数", "量", "额")))
    return thing if figure and all(w.letter in "NGAVD" for w in thing) else []


_CAUSED = 4  # words


def _is_modifier(clause: Sequence[Word]) -> bool:
    """Whether the verb that a clause begins with belongs to its subject: 参赛 队伍 逐年 增加."""
    if len(clause) < 3 or clause[0].kinds & {"light", "up", "down"} or not clause[1].ends("head_noun"):
        return False
    w = next((w for w in clause[2:] if not (w.letter == "D" or "adverb" in w.kinds)), clause[1])
    return bool(w.kinds & {"up", "down"}) or w.text.endswith(
        ("扩大", "增多", "增加", "缩小", "壮大", "增长", "减少", "上升", "下降")
    )


def _is_of_figure(clause: Sequence[Word]) -> bool:
    """Whether the verb that a clause begins with is a figure's: 复工 比例 持续 走低, 参展 总数 创 新高."""
    told = len(clause) > 2 and clause[1].ends("attribute") and (clause[2].verb or "adverb" in clause[2].kinds)
    return told and "light" not in clause[0].kinds


def held_in(clause: Sequence[Word]) -> list[Word]:
    """What a clause says is held (在体育馆 举办 招聘会) or goes on (春运 从 1月14日 开始); empty if nothing is."""
    at = next((i for i in range(len(clause) - 1, 0, -1) if clause[i - 1].text.rstrip("了") in _HOLDS), 0)
    if at:
        held = clause[at + (clause[at].text == "了") :]
        return [] if len(held) > _HELD or any(w.letter in "#@PCF" or w.text in JOINS for w in held) else list(held)
    if not clause or clause[-1].text not in _GOES_ON:
        return []
    led = (
        i for i, w in enumerate(clause) if i and (w.letter == "@" or (w.letter in "PD" and w.kinds & {"main", "cut"}))
    )
    begin = end = next(led, len(clause) - 1)
    while begin and (clause[begin - 1].letter in "NGA" or "inside" in clause[begin - 1].kinds):
        begin -= 1
    return list(clause[begin:end])


_HELD = 5  # words
_HOLDS = frozenset(
    {
        "举行",
        "举办",
        "召开",
        "开展",
        "开启",
        "启动",
        "实施",
        "实行",
        "施行",
        "采取",
        "恢复",
        "发起",
        "推出",
        "展开",
        "进行",
        "遭遇",
        "遭受",
        "出现",
        "突降",
    }
)
_GOES_ON = frozenset(
    {"开始", "结束", "起", "止", "启动", "开幕", "闭幕", "开赛", "落幕", "举行", "举办", "进行", "展出", "实施", "施行"}
    | {"主办", "承办", "协办", "生效"}
)


def subject_start(ws: Sequence[Word], end: int) -> int:
    """Where the subject begins that ends before ``ws[end]``; ``end`` if none does."""
    j, size = end, 0
    while j > 0 and _in_subject(ws[j - 1]) and size + len(ws[j - 1].text) <= _LONG:
        size += len(ws[j - 1].text)
        j -= 1
    return j


_LONG = 14  # characters


def _in_subject(w: Word) -> bool:
    if w.kinds & {"light", "cut", "existence", "main", "time"}:
        return False
    return w.letter in "NGAIFVR" or w.text in JOINS or w.text in CLOSING or w.text in OPENING or w.text == "的"


_PLACED = rx.compile(
    "(?:位居|位列|名列|列|稳居|居于|居|排名|排在|排)(?:全[国省市区县])?"
    r"(?:前(?:[一二两三四五六七八九十几\d]+[位名强]?|列|茅)|首位|榜首|第[一二三四五六七八九十\d]+[位名]?)"
)


def ranks(before: list[Word]) -> int:
    """How many words at the end of ``before`` say only which place is taken: 新增会员 居 前三位, (分别为8万、6万)."""
    said = ""
    for n in range(1, min(5, len(before))):
        said = before[-n].text + said
        if _PLACED.fullmatch(said):
            return n
    return 0


def way_between(head: list[Word]) -> str:
    """昆明 至 大理 最快 只需 (2小时): the way from one place to another that ``head`` ends in; empty if none."""
    ws = [w for w in head if "extreme" not in w.kinds and w.text not in _HOW_FAST]
    if len(ws) < 3 or ws[-2].text not in TO or not (only_places(ws[-3:-2]) and only_places(ws[-1:])):
        return ""
    return label(ws[-4:] if len(ws) > 3 and ws[-4].text == "从" else ws[-3:])


_HOW_FAST = frozenset(
    {"最快", "最慢", "车程", "仅需", "只需", "只要", "需要", "全程", "直达", "开车", "驾车", "乘车", "往返"}
)


def way_told(left: list[Word]) -> str:
    """从报名到领证仅用3天, 甲北至乙站最快53分钟."""
    said = "".join(w.text for w in left)
    m = _FROM_TO.search(said)
    if m is not None:
        return m[0]
    m = _THERE.fullmatch(said)
    return m["way"] if m else ""


_FROM_TO = rx.compile("从[^，。；]{1,10}到[^，。；]{1,8}?(?=仅|只|总|共|不|用|需|要|得|最|约|为|花|走|$)")
_THERE = rx.compile(
    "(?:届时|今后|建成后|[^，。；]{0,4}?(?:通车|开通|通航|建成|投用)[之以]?后)?"
    "(?P<way>[一-龥]{2,7}[至到][一-龥]{2,7}?(?:之?间)?"
    "(?:(?:的?(?:列车|高铁|动车|铁路)?的?(?:最短|最快)?(?:(?:运行|旅行|行车|通行|出行|旅途|路途|通勤)?(?:时间|时长)|[行车旅路]程))?))"
    "(?:的?(?:列车|高铁|动车|乘车)?(?:最快|最短|全程|单程|仅|只|需|要|约|可|为|将|由|从|在|缩短|缩|压缩|减少))+"
)

"""The text between two numbers parted into the words that the items read: links apart, phrases and names whole."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import pairwise

from unionstats import rx
from unionstats.link.items.phrases.inner_cuts import SAID, by_what_follows, inner_cuts
from unionstats.link.items.phrases.words import (
    NONE,
    SUFFIXES,
    Names,
    Spans,
    Word,
    as_word,
    letter_of,
    pos,
    tails,
    word,
    word_classes,
)
from unionstats.tokens import Tokens


@cache
def phrase() -> re.Pattern[str]:
    """What is one word, whatever the dictionary cuts in it."""
    branches: dict[str, list[str]] = {}
    seconds: dict[str, set[str]] = {}  # by the first character

    def add(firsts: str, following: str, more: str) -> None:
        for first in firsts:
            branches.setdefault(first, []).append(more.replace("@", first))
            seconds.setdefault(first, set()).update(following)

    for w in tails("phrase"):
        add(w[0], w[1], re.escape(w[1:]) + _NO_PHRASE.get(w[-1], ""))
    add("来在返入驻赴离", _PROVINCES, f"[{_PROVINCES}]{_FROM_ELSEWHERE}")
    add("年季月周", "增减", r"[增减](?=[约逾近]?(?:\d|$))")
    add("年月日", "平", "(?<![每常多近历往单]@)平均")  # 月平均 收入, but 每年 平均, 单月 平均
    add("日月班", "最", "(?<![上本当每0-9一二三四五六七八九十]@)最高(?=掘进|进尺|产|开挖|浇筑|单产|发电|铺轨|架梁)")
    add("林山荒坡滩田园圃用动", "地", r"地(?=[约近达超共有]?(?:\d|$))")  # 山林 地 300亩, 荒滩 地 20亩
    add("按", "年季月周", "[年季月周](?=[则均仍再微略大急]?[升跌增减涨降上下回])")
    add("中", _COUNTRIES, f"[{_COUNTRIES}](?=贸易|双边|经贸|进出口|货物|服务)")
    add("每", "升", "升(?=[涨跌降上下])")  # 汽油 每升|涨 2角
    add("每", "百立平", r"(?:百毫升|百克|立方厘米|立方米|平方米|平方公里)(?=[约近达仅]?(?:\d|$))")
    add("内", "在", "(?<=[年月周天日时钟]内)(?=在)")  # 三年 内 在 各村 建成
    add("12345", "A", "A级(?=旅游|景|度假|民宿)")
    add("A", "级", r"(?<!\d@)级(?=旅游|景|度假|民宿)")
    add("在", _IN_STATE, f"(?<![存所现正实潜内自好不旨意重贵外仍地都]@)(?:{_IN_STATES})")
    add(
        "限规",
        "上下",
        "(?<![年权期有局极界无时上正]@)[上下](?=商贸|批发|零售|住宿|餐饮|工业|服务业|企业|单位|法人|社会消费|消费品|个体)",
    )
    add("上", "划", "(?<![一-龥]@)划(?=中央|省|市级|地方|税收|收入|[两四]税)")
    add("歼运直轰强教空警苏米图安", "-－—", r"[-－—]\d{1,4}[A-Z]*(?=[一-龥]{2})")  # 4架 歼-20 战机
    add("东巨红长鹰霹", "风浪旗征击雳", r"[风浪旗征击雳][-－—]\d{1,4}[A-Z]*(?=[一-龥]{2})")
    add("未", "过", "过(?=半|$)")  # 议席 中|未过 半数
    add("人户", "数", "数(?=最[多少高大低])")  # 受灾 人数|最多
    add("量", "增减", "(?=[增减][少加长多])")  # 举报 量|减少
    add("数", "居列", "(?=[居列](?:全|第|前|首))")  # 会员 数|居 全省 前三
    add("一二三四五六七八九十", "矿", "矿(?=产)")  # 三矿|产煤, not 矿产
    add("线", "上下", "[上下](?<=[的次场名个项期了]线[上下])")  # 12天 的 线上 活动
    # A third of all characters begin one.  The branches of some forty of these are tried where the next character is
    # one of theirs, too: those that share it stand together.
    firsts = sorted(branches, key=lambda first: min(seconds[first]))
    groups = [firsts[i : i + _TOGETHER] for i in range(0, len(firsts), _TOGETHER)]
    parts: list[str] = []
    for group in groups:
        following = re.escape("".join(sorted(set().union(*(seconds[first] for first in group)))))
        more: list[str] = []
        # … a few at a time, so that which character it was is asked some ten times, not forty.
        for few in (group[i : i + _FEW] for i in range(0, len(group), _FEW)):
            each = (f"(?<={re.escape(c)}){_APART.get(c, '')}(?:{'|'.join(branches[c])})" for c in few)
            more.append(f"(?<=[{re.escape(''.join(few))}])(?:{'|'.join(each)})")
        parts.append(f"[{re.escape(''.join(group))}](?=[{following}])(?:{'|'.join(more)})")
    return rx.compile("|".join([*parts, _MOTTO]))


_TOGETHER, _FEW = 40, 7

# 在库 项目, 在售 楼盘: what it is that is counted, not 在管理 中, 在产地
_IN_STATES = (
    "库(?![车房区容存布])|[研役统](?![究制发读修判计一筹])|营(?![造业商养销收救运])|运(?![行营输动用转河城作送])|售(?![后票价卖])|谈(?![判话到及起论])"
    "|管(?![理控辖护委道网片])|保(?![护障持证险定守税洁健温留])|贷(?!款)|产(?![业品地区生量权出能销后前房])|招(?![商聘生标募])|租(?![赁用])"
    "|养(?![殖老护生成育])|飞(?![机行])|用(?![户电水地工人于途心气来药])|途(?![中经])"
)
_IN_STATE = "库研役统营运售谈管保贷产招租养飞用途"

# 占地, but not in 占地区生产总值, 占地方财政收入; 沪指, but not 京津沪指导; 县属, but not 区县|属于
_NO_PHRASE = {
    "在": r"(?=(?:每[一-龥]{1,2})?[约近]?(?:[\d一二两三四五六七八九十百千]|$))",
    "比": "(?!赛|武|例|重|分(?!别))",
    "地": "(?!区|方(?!圆))",
    "属": "(?!于)",
    "建": "(?![筑材国成立设起好])",
    "签": "(?![订署约字发名到])",
    "指": "(?![出定挥导标示责引派明令认数战点])",
}

# 年收入, but 当年 收入, 5月 产量
_APART = {c: rf"(?<![当去今前明后同次本上该全半整\d二三四五六七八九十]{c})" for c in "年月日"}
_APART["确"] = "(?<![和与、或及]确)"  # 疑似 和 确诊 病例
_APART["定"] = "(?<![原恒限划固选设约锁稳确]定)"  # 目标 定在 5%, 恒定 在 42度
_APART["中"] = "(?<!其中)"  # 其中 高级工

# “携手同心，共建家园”职工 运动会, “家在石桥 爱在石桥”讲座: a motto in the name of what follows is one word
_MOTTO = r"[“‘][^“”‘’，,。；！？\s\d]{2,10}[，, ][^“”‘’，,。；！？\s\d]{2,10}[”’](?=[一-鿿])"

# 来沪 务工人员: from elsewhere, in the short name of a province
_PROVINCES = "京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川蜀黔贵滇云陕秦甘陇青宁藏华"
_FROM_ELSEWHERE = "(?=困难|务工|外资|投资|农民工|职工|员工|人员|旅客|游客|企业|人才|就业|院士)"
_COUNTRIES = "美俄韩日英法德印越澳加朝泰菲蒙巴哈"  # 中美 贸易额, 中韩 双边 贸易: to the dictionary some are two words


def _whole(spans: list[tuple[int, int]], start: int, end: int) -> None:
    """Make what ``start`` and ``end`` bound one of ``spans``, and part what it cuts."""
    i = bisect_left(spans, (start + 1, 0)) - 1
    j = bisect_left(spans, (end, 0), i)
    first, last = spans[i][0], spans[j - 1][1]
    spans[i:j] = [
        *([(first, start)] if first < start else ()),
        (start, end),
        *([(end, last)] if last > end else ()),
    ]


def _mend(text: str, spans: list[tuple[int, int]], end: int) -> None:
    """Join what a name that ends at ``end`` has cut off to the word behind it (市总送|去: 送去)."""
    i = bisect_left(spans, (end, 0))
    if i + 1 < len(spans) and spans[i][1] - end == 1 == spans[i + 1][1] - spans[i + 1][0]:
        a, b = end, spans[i + 1][1]
        if text[a:b] in _TAKEN or pos(text[a:b]):
            spans[i : i + 2] = [(a, b)]


def _name(text: str, kind: str) -> Word:
    """The name of an organization or of a town: who acts, or where, not what is counted."""
    return word(text, "N", _ACTOR if kind == "nt" else NONE, kind)


_ACTOR = frozenset({"actor"})
REACH = 240  # characters: nothing further from a number names its item
_LEVELS, _HELD = frozenset("省市区县局部厂矿校街镇乡村"), frozenset("管办属直")  # 区 管 (工会), 局 属 (单位)
_SPECIALTY = frozenset("鸡鸭鹅羊牛猪驴兔鱼虾蟹茶酒醋枣梨桃杏橙柚瓜姜蒜葱椒藕米菇参")  # 清远 鸡, 文昌 鸡
_OF_PLACES = _SPECIALTY | frozenset("河江溪渠湖籍")  # 青川 河, 印尼 籍
_JOINING = (
    SUFFIXES | _HELD | _OF_PLACES | frozenset("所") | frozenset("比去来")
)  # what a word of one character may be joined to the one before for

# 送 去 矿泉水: the dictionary has neither these verbs nor a reason to part them.
_TAKEN = frozenset(a + b for a in "送带捐寄" for b in "去来")


def _joined(text: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The words, with a suffix that the dictionary leaves alone joined to its verb: 快递 员, 种植 户."""
    out: list[tuple[int, int]] = []
    for s, e in spans:
        if e - s == 1 and text[s] in _JOINING and out and out[-1][1] == s and _joins(text, out[-1][0], s):
            out[-1] = (out[-1][0], e)
        else:
            out.append((s, e))
    return out


def _joins(text: str, start: int, at: int) -> bool:
    """Whether the character at ``at`` is joined to the word before it, which begins at ``start``."""
    word, last = text[start:at], text[at]
    if last == "品" and len(word) == len("防暑降温") and text[at + 1 : at + 2] in ("", "，", "。", "、", "；"):
        return True
    if last in SUFFIXES and len(word) == 2:
        free = last in "率量额" or not word_classes(word) & {"light", "main", "link", "existence"}
        if free and (letter_of(word, pos(word)) in "VGAN" or pos(word) == "ad"):
            return True
    if last == "所" and len(word) == 2 and text[at + 1 : at + 2].isdigit() and letter_of(word, pos(word)) in "VGAN":
        return True  # 初制 所 (30个)
    if word + last in _TAKEN or (last in _OF_PLACES and len(word) > 1 and pos(word) == "ns"):
        return True
    if last in _HELD and word in _LEVELS:
        return text[at + 1 : at + 2] not in "了过起得着好理"  # 县 管 得 严
    if last != "比":
        return False
    if text[at + 1 : at + 2] in SAID or _ORIGIN.match(text, at + 1) is not None:
        return True
    moves = _MOVES.match(text, at + 1) is not None  # 燃料比 (降至), 装入比 (提高)
    return moves and not _HELD_AGAINST.search(text, max(0, at - _SO_NEAR), at)


_MOVES = rx.compile("(?:提高|下降|上升|降低|升高|增大|缩小)(?![前后之])|[降升](?![雨水温])|比[去上前同本原计]")
_HELD_AGAINST = rx.compile(r"[与和同跟较](?:[上去前往同今本当计原全其别你我他它]|\d)[^，。；]*$")  # 与上年比 (下降)
_SO_NEAR = 12
_ORIGIN = rx.compile(r"[由从]\d")

# Something of each sort that ``_cuts`` tells apart behind a word.
_FOLLOWING = ("", "5", "为", "年", "达", "至", "在")


@lru_cache(maxsize=1 << 14)
def _settled(text: str) -> Word | None:
    """The dictionary's word ``text``, where it is one word whatever stands beside it."""
    if len(text) == 1:
        return None if text in _JOINING else as_word(text)
    parted = any(inner_cuts(text, following) for following in (_FOLLOWING if by_what_follows(text) else ("",)))
    return None if parted else as_word(text)


def _is_stub(text: str, spans: list[tuple[int, int]]) -> bool:
    """Whether the last character of a word that a number has cut makes a word with the one behind it."""
    if len(spans) < 2 or spans[1][1] - spans[1][0] != 1:
        return False
    stub, behind = text[spans[0][1] - 1], text[spans[1][0]]
    if pos(stub + behind) or stub + behind in ("线上", "线下"):  # 50名单亲职工: not 单 亲; 20场线上课程
        return True
    return not word_classes(stub) and not word_classes(behind) and letter_of(behind, pos(behind)) in "NGVAD"


def _cut(text: str, spans: Spans, settled: Sequence[Word | None], phrases: Spans) -> list[tuple[int, int]]:
    """The dictionary's words ``spans`` with links parted from those not ``settled``, and ``phrases`` whole."""
    out: list[tuple[int, int]] = []
    joins = bool(phrases)
    for (a, b), whole in zip(spans, settled, strict=True):
        if whole is None and b - a > 1:
            word = text[a:b]
            cuts = inner_cuts(word, text[b : b + 1] if by_what_follows(word) else "")
            out += pairwise([a, *(a + cut for cut in cuts), b])
            joins = joins or bool(cuts)
        else:
            out.append((a, b))
            joins = joins or whole is None
    for phrase in phrases:  # what the dictionary cuts (可支配收入) made one
        _whole(out, *phrase)
    return _joined(text, out) if joins else out


_BLANK_QUOTE = (" “", " 《")


def plain(text: str, tokens: Tokens, start: int, end: int, *, phrased: bool, names: Names) -> list[Word]:
    """The words of ``text[start:end]``, which holds no mention; of a long run only those at its ends.

    ``phrased`` tells that a phrase may be in it.
    """
    if end - start > 2 * REACH:
        head = plain(text, tokens, start, start + REACH, phrased=True, names=names)
        return [*head, word("…", "X"), *plain(text, tokens, end - REACH, end, phrased=True, names=names)]
    if text.startswith(_BLANK_QUOTE, start):
        start += 1  # 新建10个 “职工书屋”: the page's blank
    if start >= end:
        return []
    spans = tokens.spans(start, end)
    # Only the outermost words can reach beyond.
    if spans[0][0] < start:
        if start == spans[0][1] - 1 and _is_stub(text, spans):
            spans[:2] = [(start, spans[1][1])]  # 300人参互: not 人参 互
        spans[0] = (start, spans[0][1])
    if spans[-1][1] > end:
        spans[-1] = (spans[-1][0], end)
    named = {(a, b): kind for a, b, kind in names if start <= a and b <= end} if names else {}
    phrases = [m.span() for m in phrase().finditer(text, start, end)] if phrased else []
    # Most runs hold no word that its neighbours could change: these need no second look.
    out = [_settled(text[a:b]) for a, b in spans]
    if phrases or not all(out):
        spans = _cut(text, spans, out, phrases)
    elif not named:
        return out  # type: ignore[return-value] # all are settled
    for name in named:
        _whole(spans, *name)
        _mend(text, spans, name[1])
    if not named:
        return [as_word(text[a:b]) for a, b in spans]
    return [_name(text[a:b], named[a, b]) if (a, b) in named else as_word(text[a:b]) for a, b in spans]

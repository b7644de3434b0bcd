"""What must stand around a number for its measure word to count (三届 behind 连续, not 十四届), and what must not.

The conditions are those in the lines of the word list, and some of single words.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from unionstats import lexicon, rx
from unionstats.lexicon import Unit
from unionstats.numerals import Numeral
from unionstats.rule import Hit
from unionstats.rules.points import is_index, is_score

# One condition: does the unit stand behind the number?  None where the others are to tell.
Condition = Callable[[Hit, Numeral, Unit], bool | None]

WORDS = lexicon.measure_words()
FEW = 10


def _project(hit: Hit, n: Numeral, unit: Unit) -> bool | None:
    """20余|项目, 京九|项目部; but 完成12项|目标."""
    here = hit.text.startswith("目", hit.end)
    return False if here and not _NO_PROJECT.match(hit.text, hit.end) else None


_NO_PROJECT = rx.compile("目[标的录]")  # 完成12项目标
_PLENUM = rx.compile("[一二三四五六七八九]中")


def _plenum(hit: Hit, n: Numeral, unit: Unit) -> bool | None:
    """执行十一届|三中全会以来的."""
    return False if _PLENUM.match(hit.text, hit.end) else None


def _feasts(hit: Hit, n: Numeral, unit: Unit) -> bool | None:
    """两节 are two festivals, 两节|课 two lessons; 12·4节 is a day."""
    if n.text == "两" and not _SECTIONS.match(hit.text, hit.end):
        return False
    return False if is_day(n) else None


# 两节 are two festivals, 两节课 two lessons
_SECTIONS = rx.compile("[^，。；、]{0,6}(?:课|车|电池|讲座)|[藕竹钢管]")


def _arabic(hit: Hit, n: Numeral, unit: Unit) -> bool | None:
    """三亚市, 六安市 are names; 两段, 分为|四档 and 绕赤道|五圈 are not."""
    if is_day(n):
        return False
    if not (n.han and (n.value <= FEW or len(n.text) == 1)):
        return None
    return (
        (n.text == "两" and "two" in unit.flags)
        or (unit.word in _PARTS and _PARTED.search(hit.text, max(0, n.start - 3), n.start) is not None)
        or (unit.word == "圈" and n.value > 1 and _ROUND.search(hit.text, max(0, n.start - 3), n.start) is not None)
    )


_PARTS, _PARTED = frozenset("档段"), rx.compile("分[为成出]?$")  # 工资分为四档; 四档 is an ordinal, too
_ROUND = rx.compile("赤道|[操球]场|[跑走绕转]了?$")  # 绕赤道五圈; but 三圈 is a place, too


def _last(hit: Hit, n: Numeral, unit: Unit) -> bool | None:
    """跳绳178下|，全场最多."""
    following = hit.text[hit.end : hit.end + 1]
    return False if following and following not in "，,。；;、！？）)的—…" else None


def _score(hit: Hit, n: Numeral, unit: Unit) -> bool | None:
    """得了98分."""
    return is_score(hit, n)


def _steps(hit: Hit, n: Numeral, unit: Unit) -> bool | None:
    return None if _is_of_stairs(hit, n) else False


_STAIRS = "台阶|石阶|石级|石梯|楼梯|阶梯|天梯|旋梯|扶梯"
_STAIRS_BEHIND = rx.compile(f"[青条长陡高的]{{0,3}}(?:{_STAIRS})")
_STAIRS_BEFORE = rx.compile(f"(?:{_STAIRS})(?:[共足]?[有达]|多达|全长|约|近|[，,]?共)*$")


def _is_of_stairs(hit: Hit, n: Numeral) -> bool:
    """Are the 级 those of stairs (1680级石阶, 台阶多达368级), not of a grade (3级医院) or a size (千亿级台阶)?"""
    return n.text[-1] not in "万亿" and bool(
        _STAIRS_BEHIND.match(hit.text, hit.end) or _STAIRS_BEFORE.search(hit.text, max(0, n.start - 10), n.start)
    )


def _named(hit: Hit, n: Numeral, unit: Unit) -> bool | None:
    return False if _is_called(hit, n, unit.word) else None


_TOWNSHIP = rx.compile("(?<![全各个该本0-9])(?<![0-9]乡)[乡镇厂矿局]$")  # 沙色乡; but 5乡, 16乡镇
_LARGEST = 100


def _is_called(hit: Hit, n: Numeral, word: str) -> bool:
    """Whether a factory or a village goes by the number: 地毯十四厂, 4130厂, 沙色乡7村; but 142村 are so many."""
    before = hit.text[max(0, n.start - 3) : n.start]
    large = n.value >= _LARGEST and word != "村"
    return (n.han and not _AMONG.search(before)) or large or _TOWNSHIP.search(before) is not None


_AMONG = rx.compile("[等共及辖有的、，近约和]$")
_CATTLE = rx.compile("[^，。；、]{0,3}[牛猪羊驴骡马象鹿熊狮虎豹鲸兽獒驼蒜]")


def _heads(hit: Hit, n: Numeral, unit: Unit) -> bool | None:
    """两头|牛 are two, 两头 mostly two ends."""
    return False if n.text == "两" and not _CATTLE.match(hit.text, hit.end) else None


_LED = {
    "组": ("村民", "社员", "组长", "副组长", "的村民", "居民", "的居民"),
    **{word: (f"{word}长", f"副{word}长") for word in "科班队段区股站"},
}


def _led(hit: Hit, n: Numeral, unit: Unit) -> bool | None:
    """五组|村民, 二组|组长."""
    return False if hit.text.startswith(_LED[unit.word], hit.end) else None


_TRADE = rx.compile(
    "(?:掘进|采煤|综采|综掘|开拓|采油|钻井|机修|机电|维修|铸造|浇铸|冲压|锻造|钳工|车工|焊工|电工|木工|细纱|织布|装配|装卸|搬运)$"
)


# 一组收枣12吨，…|三组最多: which one of them, as was told before
_GROUPS_BEFORE = rx.compile(
    "(?<![分成为])[一二三四五六七八九十]组[^，。；]{0,12}[，；、和][^。；]{0,24}$|[村社队][一二三四五六七八九十]组[^。；]{0,40}$"
)
# 3床的患者, 从2车道变到3车道: which one
_IN_BED = rx.compile("(?:的)?(?:[老小]?(?:患者|病[人友号]|家属|产妇|大爷|大妈|奶奶|爷爷|老[人伯太])|那[位个])")
_INTO_LANE = rx.compile("(?:[在占]|[变并转驶移换][到至入])$")
_FROM_LANE = rx.compile("[变并转驶移换]")
_SCHOOL_YEAR = rx.compile(r"(?:年级|[高初][一二三中]|[大中小]|\d班)[、和与（(]?$")


def _which(hit: Hit, n: Numeral, unit: Unit) -> bool | None:
    """Is it which one, not how many, of beds, lanes, classes or a village's groups?"""
    text = hit.text
    if unit.word == "床":
        return False if _IN_BED.match(text, hit.end) else None
    if unit.word == "车道":
        left = text[n.start - 1 : n.start] == "从" and _FROM_LANE.match(text, hit.end)
        return False if left or _INTO_LANE.search(text, max(0, n.start - 3), n.start) else None
    if unit.word == "班":
        return False if _SCHOOL_YEAR.search(text, max(0, n.start - 4), n.start) else None
    return False if n.han and _GROUPS_BEFORE.search(text, max(0, n.start - 48), n.start) else None


def _trade(hit: Hit, n: Numeral, unit: Unit) -> bool | None:
    """掘进|二十三组."""
    return False if n.han and _TRADE.search(hit.text, max(0, n.start - 2), n.start) else None


# 塔北2井, 松南三井, 采油厂308站: which well, or which station of a works
_WELL = rx.compile("[一-龥A-Za-z0-9](?<![钻打完压投修关开探布注采施建成产共有达近约超逾余为第中新个口的了])$")
_OF_WORKS = rx.compile("(?:[厂矿队段]|作业区|(?:^|[，。；、])[一-龥])$")


def _well(hit: Hit, n: Numeral, unit: Unit) -> bool | None:
    """Is it a well or a station that goes by its number?"""
    named = _WELL if unit.word == "井" else _OF_WORKS
    return False if n.value % 1 == 0 and named.search(hit.text, max(0, n.start - 3), n.start) else None


_BOUT = rx.compile("[赛打赢胜输负下盘棋拍战进失丢球]")


# 中铁|十一局: which one of a group of builders
_BUILDERS = ("中铁", "中建", "中交", "中冶", "水电", "电建", "能建")


def _bout(hit: Hit, n: Numeral, unit: Unit) -> bool | None:
    """打了|5局."""
    if n.han and hit.text.endswith(_BUILDERS, 0, n.start):
        return False
    return None if _BOUT.search(hit.text[max(0, n.start - 6) : n.start]) else False


# 连续三届, 分五期: without such a word 十四届 and 三期 are ordinals.
_CUE = rx.compile("[续办了经分行展满]$|(?<!通)过$|(?<!中)共$")
# 两届 are two, 获得三届冠军 three; 获得十四届冠军 is of the fourteenth
_NO_ORDINALS = frozenset("两几数")
_WON_SO_OFTEN = rx.compile("[得联任历]$")


def _cue(hit: Hit, n: Numeral, unit: Unit) -> bool | None:
    """连续|三届; 十四届 is an ordinal."""
    return None if n.text in _NO_ORDINALS or _is_cued(hit, n) else False


def _is_cued(hit: Hit, n: Numeral) -> bool:
    """Whether the words before make a number of what else is an ordinal: 连续三届, 蝉联两届."""
    if _CUE.search(hit.text, max(0, n.start - 4), n.start):
        return True
    return n.value < FEW and _WON_SO_OFTEN.search(hit.text, max(0, n.start - 4), n.start) is not None


# 举办讲座十五期，
_HELD_BEFORE = rx.compile("(?:举办|开办|开展|举行|组织|开设)[^，。；、第]{1,12}$")
# 青岭花园|2期
_ESTATES = (
    "花园",
    "家园",
    "公馆",
    "名城",
    "新城",
    "小区",
    "滨江",
    "嘉园",
    "苑",
    "府",
    "湾",
    "里",
    "城",
    "院",
    "园区",
    "广场",
)
_STOPS = frozenset({"，", ",", "。", "；"})


def _phase(hit: Hit, n: Numeral, unit: Unit) -> bool | None:
    """分|五期, 举办讲座|十五期|，; 三期 and 二期工程 are ordinals."""
    text, following = hit.text, hit.text[hit.end : hit.end + 1]
    if text.endswith(_ESTATES, 0, n.start):
        return False
    ordinal = (n.han and n.value > 2) or n.text == "二" or following in ("工", "项", "建")
    if not ordinal or _CUE.search(text, max(0, n.start - 4), n.start):
        return None
    return None if following in _STOPS and _HELD_BEFORE.search(text, max(0, n.start - 16), n.start) else False


_SHOWN, _FIGURE = rx.compile("[示列](?!范)"), ("表", "图")


def _shown(hit: Hit, n: Numeral, unit: Unit) -> bool | None:
    """如表1|所示."""
    if n.han and len(n.text) > 2 and n.scale == 1 and _CODE.fullmatch(n.text):
        return False  # 七一二|所: an institute that goes by its number
    shown = _SHOWN.match(hit.text, hit.end) is not None
    return False if shown and _before(hit, n) in _FIGURE else None


_CODE = rx.compile("[〇零一二三四五六七八九]{3}")


# 一类300元、二类200元、三类100元: the third sort
_FIRST_SORT = rx.compile(r"[一二]类[^。；]{0,24}[、，]$")


def _sort(hit: Hit, n: Numeral, unit: Unit) -> bool | None:
    return False if n.han and _FIRST_SORT.search(hit.text, max(0, n.start - 40), n.start) else None


# 停靠在81泊位: which one it is
_MOORED = rx.compile("(?:停|[停靠]泊|停?靠|[在于往至到离]|码头|港区?|作业的)$")


def _berth(hit: Hit, n: Numeral, unit: Unit) -> bool | None:
    return False if _MOORED.search(hit.text, max(0, n.start - 3), n.start) else None


_PARTED_SO = rx.compile("分(?:成|为|作|头|别)?$")
_PLAYS = rx.compile("(?:[大好新小老]|折子|传统|经典|原创|[京豫越川粤评吕秦淮沪昆])?[戏剧](?![院团场])")


def _ways(hit: Hit, n: Numeral, unit: Unit) -> bool | None:
    """慰问组分|6路; 乘|6路|公交 tells which."""
    return None if _PARTED_SO.search(hit.text, max(0, n.start - 3), n.start) else False


def _plays(hit: Hit, n: Numeral, unit: Unit) -> bool | None:
    """演出|5出|大戏."""
    return None if _PLAYS.match(hit.text, hit.end) else False


# 五次全会 is the fifth, 召开五次会议 are five.
_MEETING = rx.compile("全[会委体]|会议|职代|职工代|会员代|代表|常委|理事|执委|主席团|大会|党代|教代|工代|[（(]扩大")
_HELD = frozenset("开行了过共加")
# Between which stations a train goes that has that number.
_RUNS_TO = rx.compile(r"[一-龥][-—–－─~～]{1,2}[一-龥]{2,5}$")


def _session(hit: Hit, n: Numeral, unit: Unit) -> bool | None:
    """十六届|五次|全委会 is the fifth, 召开|五次|会议 are five."""
    before = _before(hit, n)
    fifth = before == "届" or (n.han and before not in _HELD and _MEETING.match(hit.text, hit.end))
    train = n.text.isdigit() and _RUNS_TO.search(hit.text, max(0, n.start - 12), n.start)  # 长春-吉林|5012次
    return False if fifth or train else None


# 18栋3单元, 金龙村6组
_ADDRESS = frozenset("栋幢层排座组")
_DOOR = rx.compile(r"单元|\d+(?:单元|室|号|楼|-)|\d{3}(?!\d|[一-鿿])")


def _address(hit: Hit, n: Numeral, unit: Unit) -> bool | None:
    """18栋|3单元, 金龙村|6组; but 38村|210组 are so many."""
    home = _before(hit, n) in ("村", "社") and not hit.text[n.start - 2 : n.start - 1].isdigit()
    return False if home or _DOOR.match(hit.text, hit.end) else None


def _storey(hit: Hit, n: Numeral, unit: Unit) -> bool | None:
    """一二层|在砌砖, 负一层, A座|12层."""
    if n.value_max is not None and hit.text[hit.end : hit.end + 1] not in ("楼", "高", "的"):
        return False
    return False if n.value < 0 or _is_storey(hit, n, _before(hit, n)) else None


_STOREY = frozenset("座栋楼号在于住上至到")
_HIGH = rx.compile("高|的|楼(?![梯道面板])|[^，。；、]{1,5}?(?:楼(?![梯道面板内上下])|大厦|建筑|住宅|宿舍)")
_BUILT = rx.compile("(?:地[上下]|[一两二三四五六七八九十] ?[座栋幢])$")


def _is_storey(hit: Hit, n: Numeral, before: str) -> bool:
    """Whether 12层 is where one lives (A座12层, 3号楼1层楼梯间), not how high a house is (一栋17层大楼, 地上13层)."""
    if not before or before not in _STOREY or _BUILT.search(hit.text, max(0, n.start - 3), n.start):
        return False
    return before in "楼号" or not _HIGH.match(hit.text, hit.end)


def _team(hit: Hit, n: Numeral, unit: Unit) -> bool | None:
    """三支队; but 三支队伍."""
    team = n.han and hit.text[hit.end : hit.end + 1] == "队"
    return False if team and hit.text[hit.end + 1 : hit.end + 2] not in ("伍", "员") else None


def _index(hit: Hit, n: Numeral, unit: Unit) -> bool | None:
    """收于3072.83点."""
    return is_index(hit, n)


# What a unit's word, or a condition of its line, asks for; in this order.
_FIRST: tuple[tuple[frozenset[str], Condition], ...] = (
    (frozenset({"项"}), _project),
    (frozenset({"届"}), _plenum),
    (frozenset({"节"}), _feasts),
    (frozenset({"arabic"}), _arabic),
    (frozenset({"last"}), _last),
    (frozenset({"points"}), _score),
    (frozenset({"steps"}), _steps),
    (frozenset({"named"}), _named),
    (frozenset({"头"}), _heads),
    (frozenset(_LED), _led),
    (frozenset({"组", "班"}), _trade),
    (frozenset({"组", "班", "床", "车道"}), _which),
    (frozenset({"井", "站"}), _well),
    (frozenset({"bout"}), _bout),
    (frozenset({"cue"}), _cue),
    (frozenset({"phase"}), _phase),
    (frozenset({"类"}), _sort),
    (frozenset({"berth"}), _berth),
    (frozenset({"所"}), _shown),
    (frozenset({"路"}), _ways),
    (frozenset({"出"}), _plays),
)
# … and behind these, what any number may not be that is no base of a rate.
_NEXT: tuple[tuple[frozenset[str], Condition], ...] = (
    (frozenset({"次"}), _session),
    (_ADDRESS, _address),
    (frozenset({"storey"}), _storey),
    (frozenset({"team"}), _team),
    (frozenset({"index"}), _index),
)


@cache
def _conditions(word: str) -> tuple[tuple[Condition, ...], tuple[Condition, ...]]:
    """The conditions of the unit ``word``, first and next."""
    unit = WORDS[word]
    asks = {unit.word, *unit.flags, *(("storey",) if unit.symbol == "层" else ())}
    first, following = (tuple(step for keys, step in steps if keys & asks) for steps in (_FIRST, _NEXT))
    return first, following


# 其中仅有12所|在开诊: so many are, not where one is
_ARE_ONLY = rx.compile("(?:只有|仅有|仅剩|还有|仍有|只剩)$")
# 零部件, 零件; but 事故为零起
_LEVEL = rx.compile("[为是达有近于到]$")
# 俩 and 仨 hold their measure word; 两头 are mostly two ends
_TWO_OF_THEM = frozenset("俩仨")
# 二 before a measure word is mostly an ordinal (二组, 二层, 二班): to count, one says 两.
_SAID_WITH_ER = frozenset("人位名件份")
# 一 is an article before a measure word, unless a hedge or 仅 makes it a number.
_COUNTING = frozenset("近约超仅")
# 死亡三人、失踪一人
_BEFELL = rx.compile("(?:死亡|遇难|失踪|失联|受伤|重伤|轻伤|获救)$")
_ENDS = rx.compile("[，。、；！,）]|$")


def stands(hit: Hit, n: Numeral, unit: Unit) -> bool:
    """Does ``unit`` count behind ``n``: is it neither part of another word, nor the number an ordinal or an article?"""
    text, end = hit.text, hit.end
    if end < len(text) and text[end] in unit.avoid and not (unit.word == "所" and _ARE_ONLY.search(text, 0, n.start)):
        return False
    if n.text in _TWO_OF_THEM or (n.text == "零" and not _LEVEL.search(text, max(0, n.start - 2), n.start)):
        return False
    first, following = _conditions(unit.word)
    for condition in first:
        if (verdict := condition(hit, n, unit)) is not None:
            return verdict
    if is_rate(text, n) or (n.text in ("二", "贰") and unit.word not in _SAID_WITH_ER):
        return False
    for condition in following:
        if (verdict := condition(hit, n, unit)) is not None:
            return verdict
    if n.text in ("一", "壹"):
        alone = n.start == 0 and end == len(text)
        befell = _BEFELL.search(text, max(0, n.start - 2), n.start) and _ENDS.match(text, end)
        return alone or bool(befell) or (_before(hit, n) in _COUNTING and text[n.start - 2 : n.start] != "最近")
    return True


def _before(hit: Hit, n: Numeral) -> str:
    """The character before the number."""
    return hit.text[n.start - 1 : n.start] if n.start else ""


def is_day(n: Numeral) -> bool:
    """12·4 is a day, 7·3万 a number with the old raised point."""
    return "·" in n.text and n.scale == 1


_BASE = rx.compile("[十百千万亿]+|10{1,3}万?|[一两二三四五六七八九]")


def is_rate(text: str, n: Numeral) -> bool:
    """Whether ``n`` is the base of a rate: 每千人口, 每万名职工, 每10万人."""
    return text[n.start - 1 : n.start] == "每" and _BASE.fullmatch(n.text) is not None

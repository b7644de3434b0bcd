"""Ratios: 2倍, 翻一番, 三分之一, 一半, 3比1."""

from __future__ import annotations

from decimal import Context, Decimal

from unionstats import lexicon, numerals, rx
from unionstats.model import Bound, Mention
from unionstats.rule import Hit, Rule

# FACTS: a fraction to 12 significant digits.
_TWELVE = Context(prec=12)


def fraction(part: Decimal, whole: Decimal) -> Decimal:
    """``part`` / ``whole`` to 12 significant digits; ``whole`` is not zero."""
    return _TWELVE.divide(part, whole)


def _times(hit: Hit) -> Mention | None:
    n = hit.number
    value, bound, high = n.value, n.bound, n.value_max
    if _ZEAL.fullmatch(n.text) and hit.text.startswith(("地", "的努力", "努力", "的信心"), hit.end):
        return None
    if hit.match["half"]:
        value += Decimal("0.5")
    elif hit.match["more"]:
        bound = "over"
    return Mention(n.start, hit.end, "ratio", "times", value, high, "倍", bound)


_ZEAL = rx.compile("[百千万]")


def _part(hit: Hit) -> Mention | None:
    """三分之一, 3又五分之二; 百分之… is a percentage."""
    n = hit.number
    part = numerals.at(hit.text, hit.end, shy=True)
    if part is None or not n.value or n.text in ("百", "佰", "千", "仟", "万", "万万"):
        return None
    whole = Decimal(0)
    start = n.start
    if (mixed := hit.match["mixed"]) is not None:
        below = numerals.at(hit.text, hit.match.start("mixed") + len(mixed) - len(mixed.lstrip(" ")))
        if below is None or not below.value:
            return None
        whole, n = n.value, below
    if hit.text.startswith("决赛", part.end):
        return None
    value = fraction(part.value, n.value)
    value = whole - value if whole < 0 else whole + value
    return Mention(start, part.end, "ratio", "fraction", +_TWELVE.plus(value), None, "", part.bound)


def _slash(hit: Hit) -> Mention | None:
    """1/3, 1 1/2; not 1/8决赛 nor 120/80毫米汞柱."""
    n = hit.number
    below = Decimal(hit.match["below"])
    following = hit.text[hit.end : hit.end + 1]
    if following == "决" or (n.value >= below and "一" <= following <= "鿿" and following != "的"):
        return None
    if n.value % 1 or not below or n.scale > 1 or n.value > 100 or hit.text[n.start - 1 : n.start] == "/":
        return None
    value, start = n.value / below, n.start
    if whole := _WHOLE.search(hit.text, max(0, start - 5), start):
        value, start = Decimal(whole[1]) + value, whole.start(1)
    return Mention(start, hit.end, "ratio", "slash", _TWELVE.plus(value), None, "", n.bound)


# 1 1/2: the whole stands before the fraction, parted by a space.
_WHOLE = rx.compile(r"(?<![\d.,])(\d{1,3}) $")


_DOUBLINGS = {"": 1, "一": 1, "两": 2, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6}
_DOUBLINGS |= {str(n): n for n in range(1, 7)}


_HEDGED: dict[str | None, Bound] = {
    **dict.fromkeys(("近", "将近", "接近"), "nearly"),
    **dict.fromkeys(("约", "大约", "差不多"), "about"),
    **dict.fromkeys(("超", "超过", "逾", "不止"), "over"),
}


def _doubled(hit: Hit) -> Mention:
    """翻番, 翻一番 and 翻倍 are 2, 翻两番 4."""
    times = _DOUBLINGS[hit.match["times"] or ""]
    high: Decimal | None = None
    bound: Bound = "over" if hit.match["more"] else _HEDGED.get(hit.match["hedge"], "exact")
    return Mention(hit.start, hit.end, "ratio", "doubled", Decimal(2**times), high, "倍", bound)


def _beyond(hit: Hit) -> Mention:
    """增长逾倍: more than as much again."""
    bound: Bound = "nearly" if hit.match["hedge"] == "近" else "over"
    return Mention(hit.start, hit.end, "ratio", "beyond", Decimal(1), None, "倍", bound)


_NOT_HALF = {"一": "大多小另前后上下统同第这那", "半": "大多", "过": "超不经通"}


def _half(hit: Hit) -> Mention | None:
    over = hit.match[0][0] in "过超"
    near = hit.match[0][0] == "近"
    before = hit.text[hit.start - 1 : hit.start]
    exceeds = before == "超" and hit.match[0] == "过半数"  # 超过 半数
    if before and before in _NOT_HALF.get(hit.match[0][0], "") and not exceeds:
        return None
    return Mention(
        hit.start + 1 if over or near else hit.start,
        hit.end,
        "ratio",
        "half",
        Decimal("0.5"),
        None,
        "",
        "over" if over or hit.match["more"] else "nearly" if near else "exact",
    )


def _proportion(hit: Hit) -> Mention | None:
    """3比1; not 今年5比去年."""
    n = hit.number
    other = numerals.at(hit.text, hit.end)
    if other is None or not other.value or n.scale > 1 or other.scale > 1:
        return None
    if "比" not in hit.match[0] and not _proportional(hit, n, other):
        return None
    if n.value > 1000 or other.value > 1000 or hit.text[other.end : other.end + 1] in _COUNTED:
        return None
    if n.han and other.han and _SLOGAN.match(hit.text, other.end):
        return None
    if _SCORE.match(hit.text, other.end) or _MADE.search(hit.text, max(0, n.start - 3), n.start):
        return None
    return Mention(n.start, other.end, "ratio", "proportion", fraction(n.value, other.value), None, "", n.bound)


_COLONS = frozenset(":：∶")
_CLAUSE = rx.compile("[，。；、,;]")
_SHARED_OUT = rx.compile("比(?![分赛])|按")
# 参赛人数与名额的比例须高于4:1
_NAMED = rx.compile("(?:比例|比率|配比|之比)[^，。；、,;:：0-9]{0,8}(?:低于|少于|高于|大于|小于|超过|达到?|[为是])$")
_NAME = 16  # characters


def _proportional(hit: Hit, n: numerals.Numeral, other: numerals.Numeral) -> bool:
    """Whether 3:1 is a proportion (比例为3:1), neither a score nor a clock's time nor one of three parts.

    Scores and times have no decimals: 由2.14:1缩小到2.09:1, 撬动消费1:5.6.
    """
    end = other.end
    around = hit.text[n.start - 1 : n.start] + hit.text[end : end + 1]
    if _COLONS & set(around):
        return False
    if n.value % 1 and other.text in ("1", "100"):
        return True  # 性别比为105.23:100
    if other.value % 1 and n.text == "1":
        return True
    before = _CLAUSE.split(hit.text[max(0, n.start - 5) : n.start])[-1]
    if hit.text.startswith(("配", "的比例", "的比率"), end) or _SHARED_OUT.search(before):
        return True
    return _NAMED.search(hit.text, max(0, n.start - _NAME), n.start) is not None


# “五比一创”竞赛, 三比一看活动: what is compared and what is striven for, in a name.
_SLOGAN = rx.compile(
    "[一-鿿]{1,8}[”’]|(?:[看学拼争评树讲创]|赛(?![前中后时场事]))(?![一-鿿]{0,4}[了过出得])|[一-鿿](?:[一二两三四五六七八九][一-鿿]){0,3}(?:主题|系列|专项|专题)?(?:劳动|技能|岗位)?(?:竞赛|活动|评比|行动|比武)"
)
# 以2比0战胜, 主队1比2不敌, 比分是68比52: what a match came to is no proportion.
_SCORE = rx.compile(
    r"(?:[、，和] *[0-9]{1,3} *[比:：∶] *[0-9]{1,3}){0,6}"
    "(?:的?(?:大?比分|总?成绩|优势)|[力小险逆完]?(?:战胜|击败|打败|淘汰|不敌|[取获小险完告惜]胜|[惜告]负|夺[冠魁得]|[领落][先后]|[逼战握]平|[胜负]出?|力克|横扫|轻取))"
)
_MADE = rx.compile("[战踢打扳追]成 ?$")  # 双方战成1比1
_COUNTED = frozenset("年月日号个家名人位%点元")

RULES: tuple[Rule, ...] = (
    Rule(
        "times",
        rx.compile(r" *倍(?!增|率|频|数|感|速|塔|他|加(?!班))(?P<half>半)?(?P<more>[多余](?![种个]))?"),
        _times,
        heads=frozenset("倍"),
        examples=(
            "是上年的[2.3倍] = ratio 2.3 倍",
            "增长[1.5～2倍] = ratio 1.5..2 倍",
            "扩大了[两倍多] = ratio 2 倍 over",
            "涨了[数十倍] = ratio 10 倍 about",
            "发[1.5倍]加班工资 = ratio 1.5 倍",
        ),
        rejects=("实施3倍增计划",),
    ),
    Rule(
        "fraction",
        rx.compile(rf"(?: *又(?P<mixed> *{numerals.NUMERAL}))? *分 *之 *"),
        _part,
        heads=frozenset("分又"),
        examples=(
            "占[三分之一] = ratio 0.333333333333",
            "不足[四分之三] = ratio 0.75 under",
            "长[3又五分之二] = ratio 3.4",
            "[3分之2]以上的职工 = ratio 0.666666666667 at_least",
        ),
    ),
    Rule(
        "slash",
        rx.compile(r"/(?P<below>\d{1,3})(?![\d/.\-A-Za-z年月日号届学财次])"),
        _slash,
        heads=frozenset("/"),
        examples=("占总数的[1/3] = ratio 0.333333333333",),
        rejects=("2023/24赛季", "见1/2/3页", "乘坐27/28次列车"),
    ),
    Rule(
        "doubled",
        rx.compile(
            r"翻(?:[了上])?(?:(?P<hedge>将近|接近|大约|差不多|超过|不止|[近约超逾])?(?:(?P<times>[一两二三四五六1-6])番|一?倍)(?P<more>多)?|番)(?![两二三四译新])"
        ),
        _doubled,
        behind_number=False,
        marks="翻",
        examples=(
            "产量[翻一番] = ratio 2 倍",
            "收入[翻了两番] = ratio 4 倍",
            "收入[翻了近一番] = ratio 2 倍 nearly",
            "产值[翻了五番] = ratio 32 倍",
            "订单[翻了将近一番] = ratio 2 倍 nearly",
            "产能[翻了超过两番] = ratio 4 倍 over",
            "台数[翻倍] = ratio 2 倍",
            "房价[翻了近一倍] = ratio 2 倍 nearly",
            "客流接近[翻番] = ratio 2 倍 nearly",
        ),
        rejects=("翻两倍的跟头",),
    ),
    Rule(
        "beyond",
        rx.compile("(?P<hedge>[逾超近])倍(?<=[长涨加升高增大多].倍)(?![增速率频数塔])"),
        _beyond,
        behind_number=False,
        marks="倍",
        examples=("订单增长[逾倍]，供不应求 = ratio 1 倍 over", "客流增加[近倍] = ratio 1 倍 nearly"),
        rejects=("增长近倍增计划", "超倍速"),
    ),
    Rule(
        "half",
        rx.compile(
            rf"一半(?!天|年|月|小时|时(?!间))(?P<more>多(?=[是的，。、；]|职工|会员|人))?|半数(?!致)|(?<!双)(?!(?<=时间)过半[、，]?任务)(?<!时间过半[、，]任务)(?<!时间过半任务)过半(?=[数，。、；,的！]|$|以|{lexicon.alternation(lexicon.nouns())})数?|(?<![最附])[近超]半(?={lexicon.alternation(lexicon.nouns())})"
        ),
        _half,
        behind_number=False,
        marks="半",
        examples=(
            "插秧完成近[一半] = ratio 0.5 nearly",
            "[一半多]是新手 = ratio 0.5 over",
            "[半数]以上职工 = ratio 0.5 at_least",
            "超过[半数]的职工 = ratio 0.5 over",
            "任务完成过[半]，进展顺利 = ratio 0.5 over",
            "过[半]农户用上沼气 = ratio 0.5 over",
            "节省近[一半]时间 = ratio 0.5 nearly",
            "近[半]农户用上沼气 = ratio 0.5 nearly",
            "超[半]企业建会 = ratio 0.5 over",
        ),
        rejects=(
            "另一半是妻子",
            "经过半年",
            "近半年企业增多",
            "超半径供电",
            "时间任务双过半。",
            "时间过半、任务过半。",
        ),
    ),
    Rule(
        "proportion",
        rx.compile(r" *[比:：∶] *(?=[\d一二两三四五六七八九十])"),
        _proportion,
        heads=frozenset("比:：∶"),
        examples=(
            "男女比例为[1.2:1] = ratio 1.2",
            "参赛与获奖人数的比例一般为[5:1] = ratio 5",
            "补贴[1:1]配套 = ratio 1",
            "按[3比1]配套 = ratio 3",
            "由上年的[2.31:1]缩小 = ratio 2.31",
            "性别比为[105.2:100] = ratio 1.052",
            "撬动消费[1:2.5] = ratio 0.4",
        ),
        rejects=(
            "2023比2022年增加",
            "主队1:0领先",
            "在比赛后，以2:1获胜",
            "首盘比赛以3:6失利",
            "以四比二战胜客队",
            "以21比15、21比18战胜客队",
            "双方战成1比1",
            "主队2比3不敌邻县",
            "以6:4的比分取胜",
            "三次产业比例为5:45:50",
            "“五比一创”主题竞赛",
            "三比一看活动",
            "“四比一争两提高”",
        ),
    ),
)

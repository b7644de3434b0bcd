"""Refiners: each takes the mentions of a paragraph and returns the list made better (a range merged, noise dropped)."""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from collections.abc import Callable, Iterable
from decimal import Decimal
from functools import cache

from unionstats import lexicon, numerals, rx
from unionstats.model import Bound, Mention, changed, frozen
from unionstats.tokens import Tokens, is_word

_BARE = "bare"
_SIGNED = "money sign"


@frozen
class Refiner:
    """A named step; ``run`` gets the text, its words and the mentions, ordered by start."""

    name: str
    run: Callable[[str, Tokens, list[Mention]], list[Mention]]


def _longest(text: str, tokens: Tokens, mentions: list[Mention]) -> list[Mention]:
    """Of overlapping mentions keep the longest, of equally long ones the first proposed."""
    starts: list[int] = []
    kept: dict[int, Mention] = {}
    for m in sorted(mentions, key=lambda m: m.start - m.end):
        i = bisect_left(starts, m.end)
        if i == 0 or kept[starts[i - 1]].end <= m.start:
            insort(starts, m.start)
            kept[m.start] = m
    return [kept[s] for s in starts]


def _eaten(text: str, tokens: Tokens, mentions: list[Mention]) -> list[Mention]:
    """Give the noun back what looked like a measure word: 30万环卫工人 are 环卫工人, 45万家庭 are 家庭."""
    return [r for m in mentions if (r := _given_back(text, tokens, m) if m.rule == "count" else m)]


# 207分公司 and 301分厂 are names
_BRANCH = ("公司", "厂", "局", "会", "院", "校", "店", "行", "中心")


def _given_back(text: str, tokens: Tokens, m: Mention) -> Mention | None:
    """``m``, without its unit where that only begins a noun; ``None`` where so few of the noun are not counted."""
    at = m.end - 1
    unit = lexicon.measure_words().get(text[at])
    if unit is None or "word" not in unit.flags:
        return m
    if m.unit == "分":
        return None if text.startswith(_BRANCH, m.end) else m
    if not any(text[at : at + size] in lexicon.nouns() for size in (2, 3)) or tokens.span_at(at)[0] != at:
        return m
    if any(is_word(text[m.end : m.end + size]) for size in (2, 3) if m.end + size <= len(text)):
        return m  # 20名师生: 名 and 师生
    n = numerals.at(text, m.start)
    if n is None or (n.han and n.scale < 10**4):
        return None
    return changed(m, end=n.end, unit="", rule="before noun")


# --- ranges -----------------------------------------------------------------------------------------------------

_TO = rx.compile(r" *(?:[-–—－−~～∼﹣─]{1,2}|至|到) *")
_FROM = rx.compile(r"[从由自] ?$")


def _ranges(text: str, tokens: Tokens, mentions: list[Mention]) -> list[Mention]:
    """3—5万元, 3万至5万元, 18%到25%, 零下5到零下10度: two numbers and what stands between them are one fact."""
    done: list[Mention] = []
    for m in mentions:
        if done and (merged := _range(text, done[-1], m)):
            done[-1] = merged
        else:
            done.append(m)
    return done


def _range(text: str, a: Mention, b: Mention) -> Mention | None:
    if (
        not 0 < b.start - a.end <= 4
        or b.kind == "date"
        or (b.rule == _BARE and a.rule not in (_SIGNED, _BARE))
        or not _TO.fullmatch(text, a.end, b.start)
    ):
        return None
    low, high = a.value, b.value
    if low is None or high is None or a.value_max is not None or b.value_max is not None:
        return None
    start = a.start
    if a.rule == _BARE:
        if b.rule == _BARE and _scale(text, b) < 10**4:
            return None
        low = _completed(text, a, b)
        if b.unit == "Cel" and text[start - 2 : start] == "零下":
            low, start = -low, start - 2
            high = -high if high > 0 else high
    elif b.rule == _BARE:
        b = changed(b, kind=a.kind, unit=a.unit, rule=a.rule)  # ¥3万至5万
    elif (a.kind, a.unit) != (b.kind, b.unit):
        return None
    elif a.kind == "count" and text[a.end] == "到" and _FROM.search(text, max(0, start - 2), start):
        return None  # 从5家到50家 is a change, two levels
    if low > high and (b.kind == "measure" or (b.unit == "year" and high >= _LONG_AGO)):
        low, high = high, low
    if low >= high:
        return None
    return changed(b, start=start, value=low, value_max=high)


_LONG_AGO = 100  # 距今8000—7500年


def _scale(text: str, m: Mention) -> int:
    """The magnitude written last in the number of ``m`` (5万元: 10000)."""
    n = numerals.at(text, m.start)
    return n.scale if n else 1


def _completed(text: str, a: Mention, b: Mention) -> Decimal:
    """The value of the bare ``a`` with the magnitude of ``b``, if that keeps it below: 3—5万元, not 9000—1万元."""
    low, high = a.value or Decimal(0), b.value or Decimal(0)
    if b.rule == "tenths":
        return low * 10  # 两到三成
    scale = _scale(text, b)
    return low * scale if scale > 1 and _scale(text, a) == 1 and low * scale <= high else low


# --- lists ------------------------------------------------------------------------------------------------------

_AND = rx.compile(r" ?(?:[、和及与與或]|以及|，和) ?(?:约|近|超)?")
_LIST_NUMBER = rx.compile(r"(?:^|[。；：;:\n])\s*$")


def _lists(text: str, tokens: Tokens, mentions: list[Mention]) -> list[Mention]:
    """A unit said once serves all: 分别为47.9、47.6%, 提高5.5个、2.9个百分点, 15.4、4.1、3.2万人."""
    done: list[Mention] = []
    scale: int | None = None  # the magnitude that the list's last number has brought along
    for m in reversed(mentions):
        shared = _shared(text, m, done[-1], scale) if done else None
        if shared is None:
            scale = None
        elif scale is None:
            scale = _scale(text, done[-1])
        done.append(shared or m)
    return done[::-1]


def _shared(text: str, m: Mention, right: Mention, known: int | None) -> Mention | None:
    """``m`` with the unit of the mention to its right, if they stand in one list; ``known`` is the list's magnitude."""
    if right.rule == _BARE or right.kind in ("date", "ratio") or m.value is None or right.value is None:
        return None
    half_said = m.kind == "count" and m.unit in ("个", "個") and right.unit == "pp" and m.rule != _BARE
    if not (m.rule == _BARE or half_said) or not 0 < right.start - m.end <= 5:
        return None
    pressure = right.unit == "mm[Hg]" and text[m.end : right.start] == "/"
    if not (pressure or _AND.fullmatch(text, m.end, right.start)) or text[m.start - 1 : m.start] in _GLUE_LEFT:
        return None
    if m.value % 1 == 0 and text[m.end] == "、" and _LIST_NUMBER.search(text, max(0, m.start - 3), m.start):
        return None
    if m.end - m.start == 1 and right.kind == "count" and not text[m.start].isascii():
        return None  # 一、二、三部 are the first, the second and the third
    value, high, scale = m.value, m.value_max, known or _scale(text, right)
    if scale > 1 and _scale(text, m) == 1 and value < 10000 and _alike(value * scale, right.value):
        value, high = value * scale, None if high is None else high * scale
    if right.rule == "tenths":
        value *= 10
    return changed(right, start=m.start, end=m.end, value=value, value_max=high, bound=m.bound)


def _alike(a: Decimal, b: Decimal) -> bool:
    return b > 0 and Decimal("0.01") <= a / b <= 100


# --- names ------------------------------------------------------------------------------------------------------

_URL = rx.compile(r"(?:https?://|www\.)[^\s一-鿿，。；）]+|[\w.-]+@[\w-]+\.[\w.-]+|!?\[[^\]\n]*\]\([^)\n]*\)")
_ORDINAL = rx.compile(r"(?:第|[Nn]o\. ?|№|#|序号|编号|号码)$")
_RANK = rx.compile(r"(?:前|排名|名列|位列|位居|倒数|(?<![安编])排[列在]?|(?<![定迁移邻聚])居)$")
# 为前100名女职工免费体检: the first to come are so many
_FIRST_COME = rx.compile(
    r"[^，。；、的获优]{0,4}?(?:职工|会员|市民|群众|居民|用户|顾客|观众|网友|读者|老人|学生|旅客|游客|司机|骑手|报名者|参与者|到场者)"
)
_FIRST = rx.compile(r"(?<!排名)(?<!名列)前$")
# 第11、12批, 第15名和第85名, 第15名和85名: a list of ordinals
_ORDINALS = rx.compile(
    r"第 ?[\d一二三四五六七八九十]{1,4}(?P<unit>[名位批期届次号])?"
    r"(?:[、和及][\d一二三四五六七八九十]{1,4}(?P=unit)?){0,8}[、和及]$"
)
# 1至9期 are the first to the ninth; but 每年举办1至3期
_IN_TURN = ("期", "批", "届", "集")
_HOLDS = rx.compile(r"[办展行各年月次续]了?$")
# 手机号码20万个: how many numbers, not which
_COUNTABLE = ("号码", "编号", "序号")
_TRAIN = rx.compile(r"(?:[一-鿿]{0,6}(?:班列|列车)|航班|特快|快车|动车|专列|高铁)")
_RUN = rx.compile(r"(?:开行|运行|发送|到发|往返|累计|共计?|超过?|近|达到?)了?$")
# 百万吨死亡率, 百公里油耗, 每百户拥有量: what a rate is counted on, a part of its name
_RATE = rx.compile(r"[一-鿿A-Z]{0,4}?(?:率(?!先|队|领)|[能油电水煤物气]耗|拥有量|保有量|用水量|用电量|占有量)")
# 一亩800元, 一斤卖5元, 2.7元一斤: what a price is asked for
_PRICED = rx.compile(
    r"(?:能|可以?|要|就|才|只|卖|给|收|价格?|按|为|是|得|的|约|租金|补贴|补助|奖励|流转费)*"
    r"[\d一二两三四五六七八九十][\d.一二三四五六七八九十百千万]*[多余几]?(?:元|块|角|毛)"
)
_PRICE = rx.compile(r"[元块角毛分]钱?/? ?$")
_TITLE = rx.compile(r"《[^《》\n]{1,60}》")
_QUOTED = rx.compile(r"[“「‘『][^“”「」‘’『』，。；！？、：\n]{1,12}[”」’』]")
_GLUE_LEFT = ("·", "•", "+", "*", "#", "@", "_", "/", "第", "№", "=", "&")
_GLUE_RIGHT = ("·", "•", "+", "*", "#", "@", "_", "&")
_WIDEST = 6
_BEFORE = 5


def _named(text: str, tokens: Tokens, mentions: list[Mention]) -> list[Mention]:
    """Drop what is part of a name, a word or a code: 第三名, 三个代表, “三个一”, 5·12, an address on the web."""
    zones = _zones(text)
    ends = {m.end for m in mentions if m.kind == "measure"}
    return [m for m in mentions if m.kind == "date" or _beside(text, m, ends) or not _is_named(text, m, zones)]


def _beside(text: str, m: Mention, ends: set[int]) -> bool:
    """Whether a slash before ``m`` parts it from another measure: 200MW/400MWh, 120/80毫米汞柱."""
    return m.kind == "measure" and text[m.start - 1 : m.start] == "/" and m.start - 1 in ends


def _zones(text: str) -> list[tuple[int, int, str]]:
    """The spans of addresses (``u``), titles (``t``) and short quotations (``q``)."""
    zones = []
    if "://" in text or "www." in text or "@" in text or "](" in text:
        zones += [(*m.span(), "u") for m in _URL.finditer(text)]
    if "《" in text:
        zones += [(*m.span(), "t") for m in _TITLE.finditer(text)]
    if any(mark in text for mark in "“「‘『"):
        zones += [(*m.span(), "q") for m in _QUOTED.finditer(text)]
    return sorted(zones)


def _is_named(text: str, m: Mention, zones: list[tuple[int, int, str]]) -> bool:
    i = bisect_left(zones, (m.start + 1, 0, "")) - 1
    han = not text[m.start].isascii()
    if i >= 0 and m.end <= zones[i][1]:
        start, end, kind = zones[i]
        if kind != "q" or (han and m.kind == "count" and m.start == start + 1 and m.end < end - 1):
            return True
    if text[m.start - 1 : m.start] in _GLUE_LEFT and m.start:
        return True
    if m.kind == "count" and text[m.end : m.end + 1] in _GLUE_RIGHT:
        return True
    before = text[max(0, m.start - 3) : m.start]
    if (ordinal := _ORDINAL.search(before)) and not (ordinal[0] in _COUNTABLE and m.rule == "count"):
        return True
    if m.unit in ("名", "位", "强") and _RANK.search(before):
        return not (m.unit != "强" and _FIRST.search(before) and _FIRST_COME.match(text, m.end))
    if m.kind == "count" and before[-1:] in ("、", "和", "及"):
        listed = _ORDINALS.search(text, max(0, m.start - 30), m.start)
        if listed and listed["unit"] in (None, m.unit):
            return True
    if m.unit in _IN_TURN and m.value == 1 and m.value_max is not None and not _HOLDS.search(before):
        return True
    if m.unit == "次" and _TRAIN.match(text, m.end) and not _RUN.search(text, max(0, m.start - 12), m.start):
        return True
    if _is_base(text, m) or (han and (_is_person(text, m) or _is_heading(text, m))):
        return True
    return han and (m.kind in ("count", "measure", "money") or m.rule == "tenths") and _in_word(text, m)


# The commonest family names, but those that are words before numbers (高百米, 余百人).
_FAMILY = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡杜叶程苏魏吕丁任沈姚卢姜崔"
    "钟谭陆汪廖贾夏韦邹孟熊秦邱尹薛闫雷侯龙史陶黎贺顾毛郝龚邵严覃戴莫孔汤"
)
_PERSON = rx.compile(rf"(?:^|[、，。；：（“\s])[{_FAMILY}]$")
_PERSON_ENDS = rx.compile("[、，。；）”（]|等|同志|先生|女士|[1-9]|$")
_MEASURED_IN = rx.compile(r"[（(]$|单位[:： ]?$")


def _is_person(text: str, m: Mention) -> bool:
    """Whether the two characters are somebody's given name: 、李万通、."""
    sayable = m.rule == "tenths" or (m.kind == "count" and text[m.start] in "百千万亿十")
    if m.end - m.start != 2 or not sayable or not _PERSON_ENDS.match(text, m.end):
        return False
    return _PERSON.search(text, max(0, m.start - 2), m.start) is not None


def _is_heading(text: str, m: Mention) -> bool:
    """Whether a table's figures are in that (单位：万元, 拖拉机（万台）), or the number belongs to a slogan or a size.

    千 and 万 answer each other in 千家万户 and 千人同唱、万人同跳; 千人大比武 is a campaign, 5个亿元项目 are large.
    """
    n = numerals.at(text, m.start)
    if n is None or not _ROUND.fullmatch(n.text):
        return False
    if m.kind == "money" and _SIZED.match(text, m.end) and _COUNTED_BY.search(text, max(0, m.start - 6), m.start):
        return True
    if len(n.text) == 1 and m.kind == "count":
        before = _SLOGAN_BEFORE.search(text, max(0, m.start - 8), m.start)
        if (before and text.startswith(before["how"], m.end)) or _SLOGAN.match(text, m.end):
            return True
        if _CAMPAIGN.match(text, m.end):
            return True
        beside = (text[m.start - 2 : m.start - 1], text[m.end : m.end + 1])
        if beside[0] in ("千", "万") or beside[1] in ("百", "千", "万"):
            return True
    found = _MEASURED_IN.search(text, max(0, m.start - 3), m.start)
    return found is not None and (found[0] not in ("（", "(") or text[m.end : m.end + 1] in ("）", ")"))


# 万人大练兵, 百企大走访; not 千人大会, 百家大型企业
_CAMPAIGN = rx.compile(
    r"大(?:比武|练兵|竞赛|比拼|比赛|培训|轮训|宣讲|宣传|走访|调研|排查|清查|整治|行动|动员|讨论|学习|提升|签名|接力|合唱|联欢|巡查|帮扶|慰问|服务|志愿|阅读|健身|创建|创新|献策|评议|评选|观摩|会战|攻关|清洁)"
)
_SLOGAN = rx.compile("(?P<how>[一-鿿])[一-鿿]{1,3}、[百千万][人企家户村店岗厂班校场室](?P=how)")
_SLOGAN_BEFORE = rx.compile("[百千万][人企家户村店岗厂班校场室](?P<how>[一-鿿])[一-鿿]{1,3}、$")
# 引进12个千万元项目, 5个亿元企业: how large they are
_COUNTED_BY = rx.compile(r"[\d一二三四五六七八九十百两几多余][个家户名项]$")
_SIZED = rx.compile("[级以]?上?的?[一-鿿]")


def _is_base(text: str, m: Mention) -> bool:
    """Whether ``m`` is what a rate or a price is counted on: 百公里油耗6升, 一亩800元."""
    if m.kind not in ("count", "measure", "money") or m.value is None:
        return False
    if _ROUND.match(text, m.start, m.end):
        n = numerals.at(text, m.start)
        return n is not None and bool(_ROUND.fullmatch(n.text)) and _RATE.match(text, m.end) is not None
    if m.kind != "measure" or m.value != 1 or m.bound != "exact":
        return False
    return bool(_PRICED.match(text, m.end) or _PRICE.search(text, max(0, m.start - 4), m.start))


def _in_word(text: str, m: Mention) -> bool:
    """Whether a word of the list holds the number (万众一心), or begins with it and holds its unit (三轮车)."""
    n = numerals.at(text, m.start)
    end = n.end if n else m.start + 1
    words = lexicon.not_numbers()
    for start in range(max(0, m.start - _BEFORE), m.start + 1):
        least = max(end, start + 2) if start < m.start else end + 1
        for stop in range(least, start + _WIDEST + 1):
            if text[start:stop] in words:
                return True
    return False


# --- bare numbers -----------------------------------------------------------------------------------------------

_LEVEL = rx.compile(
    r"(?:达|达到|高达|为|是|(?<![0-9])[至到]|近|约|超|超过|突破|逾|共|共计|总计|合计|累计"
    r"|不足|不到|仅|只有|有|于|报|过)[ :：]?$"
)
_CLAUSE_END = rx.compile(r" *(?:[，。；、,;（(）)！？!?”】\n]|$|的|左右|以上|以下|上下|，|而|却|这|大关|关口)")
_INDEX = rx.compile(
    r"(?:[由从]|指数|[率比值数度]|系数|评分|得分|净值|收于|收报|报收|报)(?:[（(][^）)]{1,12}[）)])?[为达至是:： ]?$"
)
_CHANGE = rx.compile("(?:提高|上升|缩小|扩大|下降|降低|增加|增长|升|降|增|减|提升|回落|上涨|下跌|扩|缩|调整|变|到|至)")
_CODE_NOUN = rx.compile(r"(?:电话|热线|号|码|址|箱|群|线|楼|室|帐户|账户|账号|编码|QQ|微信|年份|版)[^，。；]{0,2}$")
_YEAR = rx.compile(r"(?:19|20)\d\d$")
_NOUN_BEHIND = rx.compile(r"[一-鿿]")
_NO_NOUN = rx.compile(r"[年月日号時时后线路版路师团吨团营旅军强届级]|工程|计划|行动|元")


def _bare(text: str, tokens: Tokens, mentions: list[Mention]) -> list[Mention]:
    """Drop bare numbers, but where a level is given (指数为88.9, 在校生2.8亿) or a noun is counted (125.3万残疾人)."""
    return [_amount(text, m) for m in mentions if m.rule != _BARE or _stands(text, m)]


@cache
def _money_before() -> re.Pattern[str]:
    return rx.compile(
        lexicon.money_nouns()
        + r"(?:(?:已|均|将|却)?(?:首次|再次|成功|一举|历史性地?)?(?:跃上|迈上|站上|冲上|跨过|越过))?"
        r"(?:首次|再次|一举|已经?|均|将)?"
        r"(?:共计?|总计|合计|累计|可?达到?|高达|近|约|超过?|逾|破|突破|为|是|过|了|上|仅|不足|至少|[:： ])?$"
    )


@cache
def _money_behind() -> re.Pattern[str]:
    # 6万工资, 20万的货款; but 5万存款户, 3万工资卡 are no amounts
    return rx.compile(
        r"(?:左右)?的?" + lexicon.money_nouns(_SUMS) + r"(?![者人户员民群家项笔份件条类单率案客方商对表卡站门账])"
    )


# The last characters of nouns that name an amount and nothing that one does.
_SUMS = "金款钱薪酬费资水"


def _amount(text: str, m: Mention) -> Mention:
    """奖金2万, 年薪50万 and 6万工资 are money though no 元 is said."""
    if m.rule != _BARE or m.value is None or m.value < 100:
        return m
    if m.value >= 10**4 and _FUNDS.search(text, max(0, m.start - 8), m.start):
        return changed(m, kind="money", unit="CNY", rule="bare amount")
    if m.value >= 10**4 and _money_behind().match(text, m.end):
        return changed(m, kind="money", unit="CNY", rule="bare amount")
    if not _CLAUSE_END.match(text, m.end):
        return m
    if not _money_before().search(text[max(0, m.start - 12) : m.start]):
        return m
    return changed(m, kind="money", unit="CNY", rule="bare amount")


# 筹资千万送温暖: what is raised and spent is money, whatever follows
_FUNDS = rx.compile(r"[筹募集捐出投耗斥垫注融引]资(?:总额)?(?:共计?|约|近|超过?|逾|达|了)?$")


_AFTER_DIGIT = frozenset(["", "而", "却", "这"])


def _stands(text: str, m: Mention) -> bool:
    left, right = text[m.start - 1 : m.start] if m.start else "", text[m.end : m.end + 1]
    if m.end - m.start == 1 and left != "是" and not text[m.start].isascii():
        return False
    if _glued(left, right) or left == "每":
        return False
    n = numerals.at(text, m.start)
    if n is not None and m.value_max is not None and n.end < m.end:
        return _CLAUSE_END.match(text, m.end) is not None or _NOUN_BEHIND.match(right) is not None  # 80万至120万
    if n is None or n.end != m.end or ("·" in n.text and n.scale == 1):
        return False
    before = text[max(0, m.start - 8) : m.start]
    ends = _CLAUSE_END.match(text, m.end) is not None
    if text.strip() == n.text:
        return len(n.text) > 1 and not n.text.isdecimal() and (not n.han or n.value >= 10 or n.value % 1 != 0)
    if n.han and len(n.text) == 1:
        return left == "是" and right in _AFTER_DIGIT
    if n.han:
        if _NO_NOUN.match(text, m.end):
            return False
        if n.scale >= 10**4 and (not _ROUND.fullmatch(n.text) or _FUNDS.search(before)):
            return True  # 一百五十万失业人员, 数万市民, 剩下七八万
        return ends and _han_stands(n, before, left)
    if n.text.endswith("+"):
        return ends  # 点赞3000+
    if n.scale >= 10**4:
        return not _NO_NOUN.match(text, m.end) and (ends or bool(_NOUN_BEHIND.match(right)) or right == "")
    if n.value % 1:
        ends = ends or bool(_CHANGE.match(text, m.end))
        return ends and bool(_LEVEL.search(before) or _INDEX.search(before)) and not _CODE_NOUN.search(before)
    if not ends or right == "、" or _YEAR.fullmatch(n.text) or n.value >= 10**7 or _CODE_NOUN.search(before):
        return False
    return bool(_LEVEL.search(before) or (n.value >= 100 and _money_before().search(before))) and n.text[0] != "0"


def _glued(left: str, right: str) -> bool:
    """Whether a bare number is part of a code, a time or a formula."""
    return _sticks(left) or _sticks(right) or left in ("·", "第") or right in ("·", "～", "—")


def _sticks(c: str) -> bool:
    return c != "" and c.isascii() and (c.isalnum() or c in "-/.:_+*#@=&%")


# 百万 and 千万 are names and wishes as often as numbers.
_ROUND = rx.compile("[百千万亿]+")
_MAGNITUDE = rx.compile("[百千万亿佰仟萬億]")


def _han_stands(n: numerals.Numeral, before: str, left: str) -> bool:
    """A number in characters at the end of a clause: long enough to be one, where a level is given or between stops."""
    if len(n.text) < 2 or abs(n.value) < 100 or not _MAGNITUDE.search(n.text):
        return False  # 一九九七 is a year
    if _money_before().search(before) or _LEVEL.search(before):
        return True
    return left in ("", "，", "、", " ", ",") or n.bound != "exact"


# --- hedges -----------------------------------------------------------------------------------------------------

_BEFORE_HEDGE = rx.compile(
    r"(?:(?P<at_most>(?:不[得能可应許许宜准会再要需必]?|不允许|严禁|禁止|未曾?|没有|从未|绝?不)"
    r"(?:超[过過出]?|高于|多于|大于|长于|晚于|逾越?|突破)|至多|最多|≤)"
    r"|(?P<at_least>(?:不[得能可应許许宜准会再要需必]?|不允许|严禁|禁止|未曾?|没有|从未|绝?不)"
    r"(?:低于|少于|小于|短于|下于)|不下|至少|最少|起码|≥)"
    r"|(?P<under>不足|不到|低于|少于|小于|未满|未达|不满|跌[破穿]|击穿|失守|<)"
    r"|(?P<nearly>[将將]近|接近|(?<![最附邻靠远就临亲])近)"
    r"|(?P<over>不止|超[过過]|超出|(?<![英德意法中西])超|逾|突破|高于|多于|大于|>)"
    r"|(?P<about>(?:大[约約]|(?<![签預预节節条契公盟邀相毁违履])[约約]|大概|大致|差不多)(?:合|占|为|為|有|需|达|折合|等于|相当于)?))"
    r"(?:了|到|达|达到|人民币)? ?$"
)
# The last characters of these hedges, of those below and of what may stand behind them.
_HEDGE_ENDS = frozenset("过過出于逾越破多≤下少码≥足到满达穿守<近止超>约約概致合占为為有需当了币的 \n")
_PASSED = rx.compile(r"(?<![通经超不越度透路走看做办来去受得到吃参说])过 ?$")
# 销量破百万台, 价格破5元; not 打破3项纪录, 侦破30起案件, 爆破
_BROKEN = rx.compile(r"(?<![打侦击攻告识爆撕冲残说点勘看戳磨擦])破了? ?$")
_MANY = 1000
# 约占全州的五分之一: the whole stands between the hedge and the share.
_SHARE = rx.compile(r"(约|近|超|不足|不到)占[^，。；、\d]{1,14}的 ?$")
_SHARES: dict[str, Bound] = {"约": "about", "近": "nearly", "超": "over", "不足": "under", "不到": "under"}
_AFTER_HEDGE = rx.compile(
    r" ?(?:[（(]含[^）)]{0,4}[）)])?"
    r"(?:(?P<at_least>(?:及|或|和)?以上)|(?P<about>左右|上下)|(?P<at_most>(?:及|或)?以下|以[内內]|之[内內])|(?P<over>有余|出头|开外)"
    r"|(?P<inside>内)(?![部外容蒙地陆科涵心存在阁需销贸向侧]))"
)
_STRONG = ("nearly", "at_least", "under", "at_most")


def _bounds(text: str, tokens: Tokens, mentions: list[Mention]) -> list[Mention]:
    """The hedges around a number: 近, 约, 超, 不低于 before it, 以上, 左右, 以内 behind.

    One before the first number of a list is for all of it: 分别超过56万吨和20万吨.
    """
    done: list[Mention] = []
    before: Bound = "exact"
    last: Mention | None = None
    for m in mentions:
        listed = last and (m.kind, m.unit) == (last.kind, last.unit) and _MEMBER.fullmatch(text, last.end, m.start)
        own = "exact" if m.kind == "date" else _bound_before(text, m)
        if own != "exact" or not listed:
            before = own
        done.append(m if m.kind == "date" else _bounded(text, m, before))
        last = m
    return done


_MEMBER = rx.compile(r" ?(?:[、和及与或]|以及) ?")


def _bounded(text: str, m: Mention, bound: Bound) -> Mention:
    """``m`` with ``bound``, the hedge before it or before its list, else with the one behind it."""
    if bound == "exact":
        bound = _bound_behind(text, m)
    elif bound == "about" and _bound_behind(text, m) == "at_least":
        bound = "at_least"
    if bound == "exact" or (m.bound == "over" and bound not in _STRONG) or bound == m.bound:
        return m
    return changed(m, bound=bound)


_NAMES: tuple[Bound, ...] = ("about", "nearly", "over", "at_least", "under", "at_most")


def _bound_before(text: str, m: Mention) -> Bound:
    # Before most numbers stands no character with which a hedge could end.
    if not m.start or text[m.start - 1] not in _HEDGE_ENDS:
        return "exact"
    window = text[max(0, m.start - 10) : m.start]
    if hit := _BEFORE_HEDGE.search(window):
        return next((b for b in _NAMES if hit[b] is not None), "exact")
    if m.kind in ("ratio", "percentage") and (share := _SHARE.search(text, max(0, m.start - 20), m.start)):
        return _SHARES[share[1]]
    if _PASSED.search(window):
        n = numerals.at(text, m.start)
        if n and (n.scale > 1 or m.kind in ("percentage", "ratio")):
            return "over"
    if _BROKEN.search(window) and (m.kind in ("money", "percentage") or (m.value or 0) >= _MANY):
        return "over"
    return "exact"


def _bound_behind(text: str, m: Mention) -> Bound:
    hit = _AFTER_HEDGE.match(text, m.end)
    if hit is None:
        return "exact"
    if hit["inside"] is not None:
        return "at_most" if m.kind in ("duration", "measure") else "exact"
    return next((b for b in _NAMES if b in hit.groupdict() and hit[b] is not None), "exact")


REFINERS: tuple[Refiner, ...] = (
    Refiner("longest", _longest),
    Refiner("give nouns back", _eaten),
    Refiner("merge a range", _ranges),
    Refiner("share a unit", _lists),
    Refiner("drop bare numbers", _bare),
    Refiner("drop names", _named),
    Refiner("bounds", _bounds),
)


def outside(text: str, mentions: list[Mention], stops: Iterable[str]) -> list[Mention]:
    """The mentions that touch none of the texts ``stops``, in which the user wants no number read."""
    spans = [m.span() for stop in stops for m in re.finditer(re.escape(stop), text)]
    return [m for m in mentions if all(m.end <= a or m.start >= b for a, b in spans)] if spans else mentions


@frozen
class Step:
    """What a refiner did: the mentions that it removed and those that it added."""

    refiner: str
    removed: tuple[Mention, ...]
    added: tuple[Mention, ...]


def refine(text: str, tokens: Tokens, mentions: Iterable[Mention], steps: list[Step] | None = None) -> list[Mention]:
    """The mentions after all refiners, ordered by start, none overlapping; ``steps`` collects what each one did."""
    now = sorted(mentions, key=lambda m: (m.start, -m.end))
    for refiner in REFINERS:
        new = refiner.run(text, tokens, now)
        if steps is not None and new != now:
            gone = tuple(m for m in now if m not in new)
            steps.append(Step(refiner.name, gone, tuple(m for m in new if m not in now)))
        now = new
    return now

"""Numbers without a unit: those that stand for a level, a noun that is counted, or an amount of money."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from unionstats import lexicon, numerals, rx
from unionstats.model import Mention, changed
from unionstats.refine.written import BARE, ROUND
from unionstats.tokens import Tokens

AMOUNT = "bare amount"  # the rule that a sum without 元 is read by
_LEVEL = rx.compile(
    r"(?:达|达到|高达|为|是|(?<![0-9])[至到]|近|约|超|超过|突破|冲[刺击]|瞄准|剑指|迈[向上]|跨越|逾|共|共计|总计|合计|累计"
    r"|不足|不到|仅|只有|有|于|报|过|(?<![打侦击攻告识爆冲])破)[ :：]?$"
)
# 人数过百, 销量破万: a magnitude alone; not 走过千, 打破百
_PASSED = rx.compile(
    r"(?:(?<![通经越不度透路走看做办来去受得到吃参说错])过|突破|冲刺|冲击|瞄准|剑指|迈向|迈上|跨越|(?<![打侦击攻告识爆冲])破|(?<![高英德意])超|逾|(?<![最附邻靠远就临亲])近)了?$"
)
_CLAUSE_END = rx.compile(
    r" *(?:[，。；、,;（(）)！？!?”】\n]|$|的|左右|以上|以下|以内|之间|上下|出头|开外|，|而|却|这|大关|关口"
    r"|(?:不成|没)问题)"
    r"|(?<=[万亿]) +(?=[一-鿿])(?![一-鿿]{1,2}级)"
)
_INDEX = rx.compile(
    r"(?:[由从]|指数|[率比值数度]|系数|[评得均总]分|净值|收于|收报|报收|报)(?:[（(][^）)]{1,12}[）)])?[为达至是:： ]?$"
)
_CODE_NOUN = rx.compile(r"(?:电话|热线|号|码|址|箱|群|线|楼|室|帐户|账户|账号|编码|QQ|微信|年份|版)[^，。；]{0,2}$")
_YEAR = rx.compile(r"(?:19|20)\d\d$")
_NOUN_BEHIND = rx.compile(r"[一-鿿]")
_NO_NOUN = rx.compile(r"[年月日号时后线路版师团吨营旅强届级]|军(?![民人属嫂])|工程|计划|行动|元")


def drop_bare(text: str, tokens: Tokens, mentions: list[Mention]) -> list[Mention]:
    """Drop bare numbers, but where a level is given (指数为88.9, 从业者1.7亿) or a noun is counted (64.8万居民)."""
    kept: list[Mention] = []
    for m in mentions:
        if m.rule == BARE and not _stands(text, m) and not (kept and _in_a_row(text, kept[-1], m)):
            continue
        if m.rule == BARE and kept and (_is_more(text, kept, m) or _is_difference(text, kept, m)):
            kept.append(changed(m, kind="money", unit="CNY", rule=AMOUNT))
        else:
            kept.append(_amount(text, m) if m.rule == BARE or m.unit == "起" else m)
    return kept


def _is_more(text: str, kept: list[Mention], m: Mention) -> bool:
    """产值3.5亿，其中出口1.2亿: does a large number end its clause, behind a sum of the sentence without 元?"""
    if m.value is None or m.value < _LARGE or text[m.end - 1] not in "万亿" or not _CLAUSE_END.match(text, m.end):
        return False
    sentence = text.rfind("。", 0, m.start)
    last = next((k for k in reversed(kept) if k.rule == AMOUNT or k.kind == "money"), None)
    if last is None or last.start < sentence:
        return False
    aimed = m.value >= _AIM and _AIMED_AT.search(text, max(0, m.start - 8), m.start) is not None
    if not aimed and last.rule != AMOUNT:
        return False
    clause = max(text.rfind("，", 0, m.start), text.rfind("；", 0, m.start), last.end - 1)
    return not _NO_SUM.search(text, clause + 1, m.start)


def _is_difference(text: str, kept: list[Mention], m: Mention) -> bool:
    """收入8万元，比去年多出3万多: does a number end its clause by which a sum before it is more or less?"""
    if m.value is None or m.value < _SMALL or kept[-1].start < text.rfind("。", 0, m.start):
        return False
    last = next((k for k in reversed(kept) if k.kind != "date"), None)
    if last is None or last.kind != "money" or last.start < text.rfind("。", 0, m.start):
        return False
    return _CLAUSE_END.match(text, m.end) is not None and _BY_SO_MUCH.search(text, last.end, m.start) is not None


_SMALL = 100
_BY_SO_MUCH = rx.compile(
    "(?:[比较][^，。；]{1,12}|同比(?:去年|上年)?)(?:多|少|高|低|增加|减少|增收|提高|降低|上?涨|便宜|贵)[出了]{0,2}(?:将?近|约|超过?|逾)?$"
)
# 营收457亿元，今年目标600亿，明年冲刺千亿
_AIM = 10**8
_AIMS = "冲刺|冲击|瞄准|剑指|迈[向上进]|跨[越过上]|站上|挺进|目标"
_AIMED_AT = rx.compile(f"(?:突破|{_AIMS})(?:为|是|了|到|达)?$")
_LARGE = 10**4
_NO_SUM = rx.compile("人|户|次|量|面积|游客|观众|用户|粉丝|平米|米|吨|亩|股")


def _in_a_row(text: str, last: Mention, m: Mention) -> bool:
    """指数分别为49.7、51.0和50.2: whether a decimal stands beside one that is the level of something."""
    if last.rule != BARE or last.unit or text[last.end : m.start] not in _JOINTS:
        return False
    ends = _CLAUSE_END.match(text, m.end) is not None or text[m.end : m.end + 1] in _JOINTS
    return ends and "." in text[last.start : last.end] and "." in text[m.start : m.end]


_JOINTS = ("、", "和", "与", "及")


@cache
def _money_before() -> re.Pattern[str]:
    return rx.compile(
        rf"(?:{lexicon.money_nouns()}|{_SUM})(?:发放|投放|到位|入账|到账)?"
        r"(?:(?:已|均|将|却)?(?:首次|再次|成功|一举|历史性地?)?(?:跃上|迈上|站上|冲上|跨过|越过))?"
        r"(?:首次|首度|首|再次|再|一举|已经?|均|将|有望|即将|率先|[都也就还]|普遍|基本|大[概约]|能够?|可以|现在|如今|眼下|目前"
        r"|每个?月|一个月|一年){0,3}"
        r"(?:共计?|总计|合计|累计|有|可?达到?了?|(?:保持|稳定|维持)?在|拿到?|高达|近|约|超过?|逾|破|突破|为|是|过|了|上"
        r"|仅|不足|不到|不超过|不[低高少多]于|最[多高低少](?:可达|为|是)?|低于|高于|多达|将近|接近|大约|至少|[:： ])?$"
    )


def _amount(text: str, m: Mention) -> Mention:
    """奖金2万, 年薪50万 and 6万工资 are money though no 元 is said."""
    if m.unit == "起" and m.value and m.value >= 10**4 and _PRICED.search(text, max(0, m.start - 4), m.start):
        return changed(m, kind="money", unit="CNY", bound="at_least", rule=AMOUNT)  # 首付80万起
    if m.rule != BARE or m.value is None or m.value < 100:
        return m
    if _CLAUSE_END.match(text, m.end) and _ASKED.search(text, max(0, m.start - 6), m.start):
        return changed(m, kind="money", unit="CNY", rule=AMOUNT)
    ends = _CLAUSE_END.match(text, m.end) is not None
    if not (_is_paid(text, m, m.value, ends=ends) or _is_named(text, m, m.value, ends=ends)):
        return m
    return changed(m, kind="money", unit="CNY", rule=AMOUNT)


def _is_paid(text: str, m: Mention, value: Decimal, *, ends: bool) -> bool:
    """Whether a verb or a noun beside it makes money of ``value``, where it ``ends`` its clause or not."""

    def behind(cue: re.Pattern[str], reach: int) -> bool:
        return cue.search(text, max(0, m.start - reach), m.start) is not None

    if value < 10**4:
        return False
    if behind(_PAID, 6) or (ends and behind(_SETTLED, 20)) or _money_behind().match(text, m.end):
        return True
    large = value >= 10**8 and ends and (behind(_BONDS, 12) or behind(_ORDERS, 14))
    spent = behind(_FUNDS, 8) or behind(_SPENT, 6) or behind(_TAKEN, 8)
    return (
        large
        or spent
        or (ends and behind(_GIVEN, 6))
        or (behind(_RAISED, 8) and _FOR_WHAT.match(text, m.end) is not None)
    )


# 原价1万8，现价9800; 一个月两三千，上月拿了一万二
_ASKED = rx.compile(
    "(?:[原现要还标售单叫开底到总差均]价|房租|租金|工资|月薪|到手|月收入|一个月|每个?月|还价到|存下|拿[了过到]|挣[了到]|到账|独得|报销?了|讨回|奖了|涨到)"
    "(?:能|可|也|就|约|近|要|大概|下来|有|共|为|是|才|只){0,2}$"
)
# 定损158起共|420.6万, 赔付132件共|86万
_SETTLED = rx.compile(
    "(?:定损|赔付|理赔|赔偿|兑付|清欠|追回|退回)[^，。；、0-9]{0,4}[0-9]+[余多]?[起件笔人户宗](?:共计?|合计|累计|总计)$"
)
# 金融债1800亿, 贷款余额5600亿: so much is owed
_BONDS = rx.compile(r"(?:债券?|[存贷]款|余额)(?:余额|规模|总[额量])?(?:共计?|合计|达到?|为|约|近|超过?|逾|突破|了)?$")
# 年薪二十万招焊工: what one is paid is money, whatever follows
_PAID = rx.compile("(?:年薪|月薪|底薪|[年月]入)(?:仅|就|约|近|超过?|逾|达|过|高达|可达)?$")
# 互助金, 拖欠款: whatever else it is that is paid; not 黄金, 条款
_SUM = "[一-鿿](?:(?<![黄白合冶五铂鎏淘掘筹钛])金|(?<![条新同爆车各单多这几])款(?![式型待项]))"
# The last characters of nouns that name an amount and nothing that one does.
_SUMS = "金款钱薪酬费资水"


@cache
def _money_behind() -> re.Pattern[str]:
    # 6万工资, 20万的货款, 80万帮扶资金, 30万救灾物资; but 5万存款户, 3万工资卡 are no amounts
    return rx.compile(
        rf"(?:左右)?的?(?:{lexicon.money_nouns(_SUMS)}|[一-鿿]{{0,2}}{_SUM}|(?:(?![人户口民工获发放给受领者员])[一-鿿]){{2,6}}资金|(?:救灾|救援|救助|慰问|捐赠|应急|防[疫汛]|抗[疫震])[一-鿿]{{0,2}}物资|纯?收入|利润|国债|专项债)"
        r"(?![者人户员民群家项笔份件条类单率案客方商对表卡站门账])"
    )


def _is_named(text: str, m: Mention, value: Decimal, *, ends: bool) -> bool:
    """Whether a noun that is an amount leads to ``value`` at the end of its clause, or 个亿 counts it (两百个亿)."""
    if not ends:
        return False
    large = text[m.end - 1] == "亿" and _SO_MANY_LARGE.search(text, m.start, m.end)
    if large and not _PEOPLE.search(text, max(0, m.start - 12), m.start):
        return True  # 改造花了两百个亿
    return _money_before().search(text[max(0, m.start - 12) : m.start]) is not None


_PRICED = rx.compile(r"(?:价|首付|总款)(?:仅|为|只|约)?$")
_SO_MANY_LARGE = rx.compile("个[多几]?亿$")
_PEOPLE = rx.compile("人[口次数]|用户|粉丝|观众|游客|网民|农民|[播点阅读流浏销产储]量|次数|点击|浏览|播放|阅读")
# 筹资千万送温暖: what is raised and spent is money, whatever follows
_FUNDS = rx.compile(r"[筹募集捐出投耗斥垫注融引]资(?:总额)?(?:共计?|约|近|超过?|逾|达|了)?$")
# 花28万买车, 一年卖掉70亿, 骗走60多万后失联: so is what is spent, earned and lost
_SPENT = rx.compile(
    "(?:(?<![开种桃荷棉养梅樱菊桂茶鲜浪雪窗])花(?:费|掉|去|光)?|卖掉|净?赚|[多净]挣|骗[走取]|被骗|亏[掉损]|赔[掉进])了?"
    "(?:将?近|约|超过?|逾)?$"
)
# 受贿428万被审, 终获赔38万: what crimes and courts are about
_TAKEN = rx.compile(
    "(?:受贿|行贿|索贿|贪污|挪用(?:公款)?|侵吞|侵占|诈骗|敲诈|勒索|[获判索]赔|被罚|处罚|罚没|悬赏|重金|偷税|逃税|漏税|欠税)了?"
    "(?:共计?|累计|将?近|约|超过?|逾|达)?$"
)
# 在手订单逾860亿, 承接70亿: what a firm is to be paid
_ORDERS = rx.compile(
    "(?:订单|合同|接单|承接|承揽|签单|签约|揽金|吸金|回款|回购(?:股份)?|研发)(?:总?额|总量|花费)?"
    "(?:共计?|总计|合计|累计|高?达到?了?|为|约|近|超过?|逾|突破|了){0,2}$"
)
# 投入28万修路, 贷款15万建起羊舍: what is raised for something
_RAISED = rx.compile(
    "(?:投入|筹集|筹措|筹得|募集|募得|捐款|贷款|借款|拨款|下拨|拨付|补助|资金|争取|自筹|奖金)了?(?:将?近|约|超过?|逾)?$"
)
_FOR_WHAT = rx.compile(
    "(?:用[于来作]|专项|帮[助扶]|支持|扶持|助力|慰问|救助|资助|发展|实施|开展|推进|完成|打造|安装|更换|硬化|绿化|亮化|整治|整修|治理|完善|升级|提升|兴[建修办]|[新修改扩重]建"
    "|修[复缮通起好成路桥渠]|维修|建[设起成好造]|购[买置进入]|买[来回下了]|改造|铺设|架设|开办|办起|搞起|盖起|种[植上了]|养[殖上了])"
)
# 园区出了6万，工会补了3万; 工钱开出去130多万: so is what is given, at the end of its clause
_GIVEN = rx.compile(
    "(?:(?<![产输卖发售演付支提播派查跑走])出了|[补交付掏捐凑贷垫欠](?:了|出了?|上了?)|(?:掏|交|付|开|贴)出去)"
    "(?:将?近|约|超过?|逾)?$"
)
_ROUND = frozenset("百千万亿")
_AFTER_DIGIT = frozenset(["", "而", "却", "这"])


def _stands(text: str, m: Mention) -> bool:
    left, right = text[m.start - 1 : m.start] if m.start else "", text[m.end : m.end + 1]
    if m.end - m.start == 1 and left != "是" and not text[m.start].isascii():
        return (
            text[m.start] in _ROUND
            and _CLAUSE_END.match(text, m.end) is not None
            and _PASSED.search(text, max(0, m.start - 3), m.start) is not None
        )
    n = numerals.at(text, m.start)
    if _glued(left, right) or left == "每":
        return False
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
    if n.text[-1] in "多余" and n.value >= _SOME_HUNDRED and _NAMED.match(text, m.end):
        return True  # 2000多传媒人士
    if n.han:
        if _NO_NOUN.match(text, m.end):
            return False
        hedged = left in _HEDGES and _NAMED.match(text, m.end) is not None
        if n.scale >= 10**4 and (hedged or not ROUND.fullmatch(n.text)):
            return True  # 一百五十万失业人员, 数万市民, 剩下七八万, 近百万外来工
        return ends and _han_stands(n, before, left)
    if n.scale >= 10**4:
        return not _NO_NOUN.match(text, m.end) and (ends or bool(_NOUN_BEHIND.match(right)) or right == "")
    if _WAY.search(text, max(0, m.start - 16), m.start) and _WAY_ON.match(text, m.end):
        return True  # 指数由去年同期的9.7降至7.2
    if n.value % 1:
        moved = _MOVED_BY.search(text, max(0, m.start - 12), m.start) and _FIGURE_BEFORE.search(text, 0, m.start)
        level = _LEVEL.search(before) or _INDEX.search(before) or moved or _KEPT_AT.search(before)
        way = _CAME_FROM.search(text, max(0, m.start - 12), m.start) and _CAME_TO.match(text, m.end)
        return bool(way) or (ends and bool(level) and not _CODE_NOUN.search(before))
    if not ends or right == "、" or _YEAR.fullmatch(n.text) or n.value >= 10**7 or _CODE_NOUN.search(before):
        return False
    asked = n.value >= 100 and (_money_before().search(before) or _ASKED.search(before))
    return bool(_LEVEL.search(before) or asked) and n.text[0] != "0"


# 死亡率0.215，同比下降|0.048; 控制在|0.1以下; 死亡率从|0.8|降到0.12
_MOVED_BY = rx.compile("(?:[上回]升|[下回][降落调滑]|提高|降低|增[加长]|减少|改善|扩大|缩小|收窄|上[涨调])了?$")
_FIGURE_BEFORE = rx.compile("(?:指数|[率比值数度]|系数|净值|强度)[^，。；]{0,6}[0-9.]+[^。；0-9]{0,16}$")
_KEPT_AT = rx.compile("(?:控制|保持|稳定|维持|压减|压降)[在到至]$")
_CAME_FROM = rx.compile("(?:指数|[率比值数度]|系数|净值|强度)(?:已|将)?[由从]$")
_CAME_TO = rx.compile("(?:[降升涨跌增减提回压][高低升落降]?|下降|上升)[到至为]")
# Where an index stood before it came to where it stands.
_WAY = rx.compile(r"[由从][^，。；、\d]{0,12}?的$")
_WAY_ON = rx.compile(
    "(?:大幅|小幅|再度|进一步|快速)?(?:[回攀提]?升|[下滑跌涨增降减]|提高|下降|回落|上涨|改善|扩大|收窄)+(?:至|到|为)[负−-]?[0-9]"
)
_SOME_HUNDRED = 20
_HEDGES = frozenset("近超逾约")
# a noun, which a measure word or the unit would have parted from the number
_NAMED = rx.compile(r"(?![年月日号时后前之天点分里的个载金]|以[上下]|左右|上下|多|余|次|元|度|人民币)[一-鿿]{1,6}")


def _glued(left: str, right: str) -> bool:
    """Whether a bare number is part of a code, a time or a formula."""
    return _sticks(left) or _sticks(right) or left in ("·", "第") or right in ("·", "～", "—")


def _sticks(c: str) -> bool:
    return c != "" and c.isascii() and (c.isalnum() or c in "-/.:_+*#@=&%")


_MAGNITUDE = rx.compile("[百千万亿佰仟]")


def _han_stands(n: numerals.Numeral, before: str, left: str) -> bool:
    """A number in characters at the end of a clause: long enough to be one, where a level is given or between stops."""
    if abs(n.value) < 100 or not _MAGNITUDE.search(n.text):
        return False  # 一九九七 is a year
    if _money_before().search(before) or _LEVEL.search(before) or _ASKED.search(before):
        return True
    return left in ("", "，", "、", " ", ",") or n.bound != "exact"

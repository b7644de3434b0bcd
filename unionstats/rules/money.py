"""Money: 3.3亿余元, 5000万美元, 123元1角1分, 8亿元人民币, US$20, 港币300元."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from unionstats import lexicon, numerals, rx
from unionstats.model import Mention, changed
from unionstats.numerals import Numeral
from unionstats.rule import Hit, Rule

_DIGIT = r"\d一二三四五六七八九两壹贰叁肆伍陆柒捌玖"
_TENTH, _CENT = Decimal("0.1"), Decimal("0.01")

_NAMES = lexicon.alternation(lexicon.currencies())
_SIGNS = lexicon.alternation(lexicon.currency_signs())
_SMALL = rf"(?:(?P<jiao>[{_DIGIT}]{{1,2}})[角毛](?!形|色|落|度|线))?(?:零?(?P<fen>[{_DIGIT}]{{1,2}})分(?!之|钟|公|别))?"
# 元旦, 两元首, 五元老: but what is digits or thousands is money (付30万元首付, 花800元配镜)
_NO_YUAN = (
    r"(?!(?<=圆)满|[旦宵]|(?<![\d千万亿余美欧日港]元)[素首器勋老帅祖音配]"
    r"|年(?!货|度|费|薪|均|金|[末底初内前终关产收租利息会])|月(?!租|薪|供|均|费|[底初末中产内付缴]))"
)


def _small(m: re.Match[str]) -> Decimal:
    """The 角 and 分 behind the 元."""
    total = Decimal(0)
    for name, worth in (("jiao", _TENTH), ("fen", _CENT)):
        if (digits := m[name]) and (n := numerals.read(digits)):
            total += n.value * worth
    return total


def _amount(n: Numeral, end: int, code: str, more: Decimal, *, rule: str) -> Mention:
    high = None if n.value_max is None else n.value_max + more
    return Mention(n.start, end, "money", rule, n.value + more, high, code, n.bound)


@cache
def _article_names() -> frozenset[str]:
    """A lone magnitude before these is a name: 万元户, 百元店, 千元机."""
    return frozenset("户店机村时")


def _behind(hit: Hit) -> Mention | None:
    n, m = hit.number, hit.match
    code = lexicon.currencies()[m["name"]].symbol
    if other := m["other"] or m["inside"]:
        code = lexicon.currencies()[other].symbol
    following = hit.text[hit.end : hit.end + 1]
    if n.han and len(n.text) <= 2 and following in _article_names() and following:
        return None
    if n.han and n.value < 10 and _CALLED.match(hit.text, hit.end):
        return None
    if n.text == "三" and hit.text.endswith(("大", "连中"), 0, n.start):
        return None  # 大三元
    if n.text == "万" and _OUTPUT.match(hit.text, hit.end):
        return None
    if m["name"] in "元圆" and (n.text == "二" or (n.han and following in _ROUND)):
        return None
    named = n.han and n.value < 10 and m["name"] == "元" and following and following in "论化结一方体参复合共"
    if named and not _FOR_ONE.match(hit.text, hit.end):
        return None
    found = _amount(n, hit.end, code, _small(m), rule="money")
    return changed(found, bound="over") if m["more"] else found


def _counted(hit: Hit) -> Mention:
    """低3个多美元."""
    n, m = hit.number, hit.match
    found = _amount(n, hit.end, lexicon.currencies()[m["name"]].symbol, Decimal(0), rule="counted money")
    return changed(found, bound="over") if m["more"] else found


# 九元|航空, 三元|食品: firms that are called so
_CALLED = rx.compile("航空|食品|乳业|股份|集团|公司|生物|桥|里(?!程)")
# 一圆桌, 三圆心; 二元 is said of structures and alloys, of money one says 两元.
_ROUND = frozenset("桌形周心柱舞场盘")
# 三元一斤; but 三元一体
_FOR_ONE = rx.compile(
    "一(?:[公市]?斤|千克|立方|平方?米?|小时|分钟|[个只张件份瓶盒碗袋包条把根支串枚颗棵株头匹亩吨米升两本套次位人天节晚度站桶筐箱串])(?!方程)"
)
# 万元产值能耗: what is used for each 10,000 元.
_OUTPUT = rx.compile("产值|GDP|地区|国内|生产总值|工业|增加值|收入|营收")


def _kuai(hit: Hit) -> Mention | None:
    """块 is money before 钱 (a name of its own), before its tenths (三块五) and where a price is spoken of."""
    n, m = hit.number, hit.match
    tenths = m["tenths"]
    if tenths is None and (
        n.text == "一" or _PIECES.match(hit.text, hit.end) or _MADE.search(hit.text, max(0, n.start - 10), n.start)
    ):
        return None
    if (
        tenths is None
        and not hit.text.endswith("钱", 0, hit.end)
        and not _PRICE.search(hit.text[max(0, n.start - 8) : n.start])
        and not (_FOR_ONE.match(hit.text, hit.end) and not hit.text.startswith("一人", hit.end))
        and not (_NOTHING.match(hit.text, hit.end) and _SPENT.search(hit.text, max(0, n.start - 6), n.start))
        and not (_FEE.match(hit.text, hit.end) and n.value >= _HUNDRED)
        and not (n.scale >= _MYRIAD and _NOTHING.match(hit.text, hit.end))
    ):
        roughly = n.han and n.value_max is not None and n.scale >= _THOUSAND  # 一月有五六千块。
        if not ((roughly or n.text[-1] in _OR_SO) and _NOTHING.match(hit.text, hit.end)):
            return None
    more = Decimal(0)
    if tenths and (part := numerals.read(tenths)):
        more = part.value * _TENTH
    if m["fen"] and (part := numerals.read(m["fen"])):
        more += part.value * _CENT
    found = _amount(n, hit.end, "CNY", more, rule="kuai")
    return changed(found, bound="over" if m["more"][0] == "多" else "about") if m["more"] else found


_PRICE = rx.compile(
    r"(?:[价卖买花赚挣收省付钱涨降罚赔欠费租薪]|奖(?!牌)|净[落得剩]|便宜|贵了|[门车]票|补[助贴]|(?:财政|政府|公司|集体|县里|村里)补|工资|一(?:公?斤|[箱个只件份盒袋瓶条张把筐桶])|每公?斤|每[吨只头亩件箱]|成本|一天|每天|一晚|一宿|一个月|每月)[^，。；、]*$"
)


_PIECES = rx.compile(
    "[手怀]?表|[砖瓦牌匾碑布玻屏煤糖]|展板|电池|石[头碑板]|蛋糕|肥皂|(?:[荒田草菜空坡耕旱山林绿湿沙滩]|边角|闲置|撂荒|盐碱|宅基|责任|自留)?地(?![铁方])"
)  # 买了3块表
# 年产砖20万块, 生产电池3万块
_MADE = rx.compile(
    "(?:砖|瓦|电池|玻璃|[木石钢铁铝路面]板|组件|芯片|硬盘|玉石|蛋糕|月饼|豆腐|肥皂|手表)(?:产量)?(?:达到?|约|近|超过?|逾|共)?$"
)
_HUNDRED, _THOUSAND, _MYRIAD = 100, 1000, 10000
# 要45块，再补600块，: what is asked, given or lent
_SPENT = rx.compile(
    "(?:[要补借交掏凑扣存充汇带捐寄偷输丢退剩]|还差|少说也有|退休金|养老金|低保金?|老伴|领到?|拿到?|只要|就[要是]|才|寄回|到手)(?:[了过给到他她我你]|上了)?(?:才|只|就|再|近|约|将近)?$"
)
_FEE = rx.compile("的?[“]?[一-龥]{0,4}?(?:费|押金|定金|订金|保证金|红包|工资|奖金)")  # 三万块“检查费”
_OR_SO = frozenset("来多几")  # 多落下300来块，
_NOTHING = rx.compile("[”]?[，,。；！？）)]|$")


def _coins(hit: Hit) -> Mention | None:
    """5角, 3毛钱, 5分钱: 分 only with 钱."""
    n, m = hit.number, hit.match
    if (
        m["cents"]
        and n.text == "一"
        and (_NOT_A_CENT.search(hit.text, max(0, n.start - 8), n.start) or _EVERY_CENT.match(hit.text, hit.end))
    ):
        return None
    if m["bare"] is not None and not (
        _PER_UNIT.search(hit.text, max(0, n.start - 20), n.start)
        or _MOVED.search(hit.text, max(0, n.start - 40), n.start)
    ):
        return None  # 每升上调6分; 12分 of a test
    if m["cents"] or m["abroad"]:
        code = _CENTS[m["abroad"]] if m["abroad"] else "CNY"
        return Mention(n.start, hit.end, "money", "coins", n.value * _CENT, _high(n.value_max, _CENT), code, n.bound)
    more = Decimal(0)
    if m["fen"] and (part := numerals.read(m["fen"])):
        more = part.value * _CENT
    elif n.han and hit.text[hit.end - 1] != "钱" and not _PRICE.search(hit.text[max(0, n.start - 8) : n.start]):
        return None  # 三毛 is a boy, 一角 a corner
    return Mention(
        n.start, hit.end, "money", "coins", n.value * _TENTH + more, _high(n.value_max, _TENTH), "CNY", n.bound
    )


# 电价上调3分, 汽油每升降5分, 运价由每吨公里9.2分提高到9.8分
_PER_UNIT = rx.compile(
    r"(?:[电水油气煤运粮糖米面]价|每(?:公?升|度|吨|公?斤|立方米?|千瓦时|方|吨公里|公里))[^，。；、\d]{0,8}"
    r"(?:[\d.]+分[^，。；、\d]{0,4})?$"
)
# 白菜每斤0.62元，比上周下降3分
_MOVED = rx.compile(
    r"(?:价[格钱]?|每(?:公?斤|升|吨|[0-9]+克))[^。；]{0,20}?[0-9.]+元[^。；分]{0,12}?(?:下降|上涨|下调|上调|提高|降低|回落|[涨降跌])了?$"
)
_NOT_A_CENT = rx.compile("[不没未无][^，。；、]{0,6}$")  # 没花一分钱
_EVERY_CENT = rx.compile("[都也]?[不没未]")  # 一分钱不少
_CENTS = {"美": "USD", "欧": "EUR", "澳": "AUD", "加": "CAD", "港": "HKD"}


def _high(value: Decimal | None, factor: Decimal) -> Decimal | None:
    return None if value is None else value * factor


_ABROAD, _AGAINST = frozenset({"美金", "欧元", "日元", "英镑", "韩元", "卢布"}), frozenset("兑对")
_AFTER_SIGN = rx.compile(rf" ?(?:(?P<yuan>[元圆块])整?{_SMALL})?")
_NUMBER_BEFORE = rx.compile("[\\d一二三四五六七八九十百千万亿元]")
_COUNTABLE = rx.compile(r"[%个名家人位年月日期倍角毛分]")


def _before(hit: Hit) -> Mention | None:
    """A sign or a name before the amount: ¥300, US$20万, 港币300元."""
    n = numerals.at(hit.text, hit.end)
    if n is None or n.start - hit.end > 2:
        return None
    sign = hit.match["sign"]
    left = hit.text[hit.start - 1 : hit.start] if hit.start else ""
    if left and left.isascii() and (left.isalpha() or left == "$"):
        return None
    rest = _AFTER_SIGN.match(hit.text, n.end)
    end = rest.end() if rest and rest["yuan"] else n.end
    named = "一" <= sign[0] <= "鿿"
    if sign in _ABROAD and (left in _AGAINST or not (rest and rest["yuan"])):
        return None  # 兑欧元7.8元
    if named and _NUMBER_BEFORE.match(hit.text[: hit.start][-1:]):
        return None
    if named and not (rest and rest["yuan"]) and _COUNTABLE.match(hit.text, n.end):
        return None
    more = _small(rest) if rest and rest["yuan"] else Decimal(0)
    code = lexicon.currency_signs()[sign].symbol
    high = None if n.value_max is None else n.value_max + more
    return Mention(hit.start, end, "money", "money sign", n.value + more, high, code, n.bound)


_OTHERS = "|".join(
    (
        "人民币",
        "美元",
        "欧元",
        "港币",
        "港元",
        "新台币",
        "台币",
        "日元",
        "英镑",
        "澳门币",
        "新加坡币",
        "韩元",
        "卢布",
    )
)

RULES: tuple[Rule, ...] = (
    Rule(
        "money",
        rx.compile(
            rf" {{0,2}}(?P<name>{_NAMES})(?<!块){_NO_YUAN}"
            rf"(?P<more>多(?=[，。、；,的]|$|一(?![点些]))|余(?=[，。、；,]|$))?(?:整(?![修治改理合顿体])|正(?=[，。、；：）)”]|$))?"
            rf"{_SMALL}钱?(?: ?(?P<other>{_OTHERS})| ?[（(](?P<inside>{_OTHERS})[）)])?"
        ),
        _behind,
        heads=lexicon.heads(lexicon.currencies()),
        examples=(
            "尾款[6万元]年底付清 = money 60000 CNY",
            "捐款[1000元] = money 1000 CNY",
            "借贷[20万元]整修景点 = money 200000 CNY",
            "筹集[3.3亿余元] = money 330000000 CNY over",
            "余下[6万元]正要汇出 = money 60000 CNY",
            "批发价[2元多]一斤 = money 2 CNY over",
            "每月多挣[300元]多一点 = money 300 CNY",
            "补助[2万元]或3.5万元 = money 20000 CNY",
            "奖励[3万至5万元] = money 30000..50000 CNY",
            "奖励[3—5万元] = money 30000..50000 CNY",
            "找回[123元1角1分] = money 123.11 CNY",
            "投资[8亿元人民币] = money 800000000 CNY",
            "出口[5000万美元] = money 50000000 USD",
            "收入[二十五万三千二百泰铢] = money 253200 THB",
            "支付[三万元欧元] = money 30000 EUR",
            "付了[12万元]首付 = money 120000 CNY",
            "花[600元]配眼镜 = money 600 CNY",
            "菠菜[三四元]一斤 = money 3..4 CNY",
            "产值过[千亿元] = money 100000000000 CNY over",
            "捐出新台币8万元，折合[2万元] = money 20000 CNY",
        ),
        rejects=(
            "万元GDP能耗",
            "城乡二元结构",
            "第3元素",
            "当年的万元户",
            "一元化领导",
            "三元一体，五元一次方程",
            "三元区",
            "大三元菜馆",
            "过五元桥",
            "两元首会晤",
            "多元素肥料",
        ),
    ),
    Rule(
        "counted money",
        rx.compile(" ?个(?P<more>多)?(?P<name>[美欧港澳]元|英镑)"),
        _counted,
        heads=frozenset(("个多", "个美", "个欧", "个港", "个澳", "个英")),
        examples=("每桶涨了[3个多美元] = money 3 USD over",),
    ),
    Rule(
        "kuai",
        rx.compile(
            rf" ?块(?:(?P<more>[多来](?:钱|(?=[，。；、]|$)))|(?P<tenths>[{_DIGIT}])(?<!陆(?=[地续军上海运路]))"
            r"(?<!一(?=[一-鿿])(?!钱|毛|的|多))"
            rf"(?:[毛角](?:(?P<fen>[{_DIGIT}])分?)?)?钱?"
            rf"(?![个名\d张台年十百千]|(?!一(?:公?斤|[个张本盒瓶份碗]))[{_DIGIT}]))?"
        ),
        _kuai,
        heads=frozenset("块"),
        examples=(
            "一斤[三块五] = money 3.5 CNY",
            "卖[三块五]一斤 = money 3.5 CNY",
            "花了[十块三毛] = money 10.3 CNY",
            "一天净落[八十多块] = money 80 CNY over",
            "每公斤[28块]，卖完了 = money 28 CNY",
            "卖[80块] = money 80 CNY",
            "还可以，有[六七千块]。 = money 6000..7000 CNY",
            "路费就得[三百块] = money 300 CNY",
            "一把剪子就[三块多钱]，不贵 = money 3 CNY over",
            "一月多落下[200来块]。 = money 200 CNY about",
            "收购价比上季高[两块多]。 = money 2 CNY over",
        ),
        rejects=("花钱买了3块表", "夺得奖牌12块，", "展板30块", "用了300多块石板", "面前是两块一人多高的碑"),
    ),
    Rule(
        "coins",
        rx.compile(
            rf" ?(?:[角毛](?![形色落度线巾衣病笔])(?:(?P<fen>[{_DIGIT}])(?:分|(?=[钱，。、；！？…了]|$)))?钱?"
            r"|(?P<cents>分)(?:钱|(?P<bare>(?=[，。、；;（(至到提降]|$)))"
            r"|(?P<abroad>[美欧澳加港])分(?![别成公]))"
        ),
        _coins,
        heads=frozenset("角毛分美欧澳加港"),
        examples=(
            "涨了[5角] = money 0.5 CNY",
            "比去年贵了[三毛] = money 0.3 CNY",
            "只要人民币[五角钱]一张 = money 0.5 CNY",
            "便宜[3毛钱] = money 0.3 CNY",
            "值[四角五分] = money 0.45 CNY",
            "一双[5毛2]，涨了 = money 0.52 CNY",
            "已经[六毛五]了 = money 0.65 CNY",
            "差[5分钱] = money 0.05 CNY",
            "跌了[9.26美分] = money 0.0926 USD",
        ),
        rejects=(
            "三角形",
            "三毛流浪记",
            "三毛2岁",
            "不拿一分钱",
            "工资一分钱也不少",
            "每答对一题加5分，",
            "得了3分，",
            "奖金3万元，评分下降6分，",
        ),
    ),
    Rule(
        "money sign",
        rx.compile(rf"(?P<sign>{_SIGNS})(?= ?[\d一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖几数近约])"),
        _before,
        behind_number=False,
        marks="".join(sorted({sign[-1] for sign in lexicon.currency_signs()})),
        examples=(
            "售价[¥300] = money 300 CNY",
            "约[US$20万] = money 200000 USD about",
            "捐款[港币两千九百六十元] = money 2960 HKD",
            "获资助[新台币 177.1 亿元] = money 17710000000 TWD",
            "罚款[新台币5万元至20万元] = money 50000..200000 TWD",
            "月薪[港币8000元至1.2万元] = money 8000..12000 HKD",
        ),
        rejects=("发行人民币50年",),
    ),
)

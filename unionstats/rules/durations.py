"""Durations: how long something lasts.  14年 is one, 2014年 a date; 三个月 is one, 三月 a date."""

from __future__ import annotations

from decimal import Decimal

from unionstats import datewords, rx
from unionstats.model import Bound, Mention
from unionstats.numerals import Numeral
from unionstats.rule import Hit, Rule

_S = "[ \t]{0,2}"
_N = r"(?:\d{1,3}|[一二两三四五六七八九十]{1,3})"
_HALF = Decimal("0.5")
# What makes 一年, 一天, 一周 a length of time: without them it is an article or part of a phrase (一年一度, 有一天).
_BEFORE_ONE = rx.compile(
    r"(?:为期|历时|历经|近|超过?|约|不到|不足|不满|未满|仅|满|达|过去|最近|今后|未来|连续|至少|最多|最长|缩短|延长|提前|推迟|相隔|时隔|用时|耗时"
    r"|徒刑|期限|(?:有效|保质|质保|保修|任|聘|租|合同|协议|服务|帮扶|试用|试行|考察|过渡)期|学制|[^除为极罢]了|短短|整整|超)$"
)
_AFTER_ONE = rx.compile(
    r"来(?!自|到)|[之以]?内|间(?!断|隔)|时间|左右|以上|期限|之久|有余|工夫|零\d|里(?!程|面)|[之以]?后[，,]"
    r"|[至到][一二两三四五六七八九十\d]{1,3}个?(?:年|周|天)"  # 一年至三年不等
    r"|(?:缩短|压缩|缩减|减少|缩|压|降|减|延长|拉长|增加|延|增|变|改)[至到为成]"  # 由一周缩短为两天
)
_NO_YEAR = (
    r"(?!级|制|一贯|生(?![产活长])|份|代|画|货|轻|味|糕|夜饭|龄|薪|会(?!计)|报|鉴|检|审|终(?=奖|总|考[核评]|决算|分红)|轮|华|义务(?=教育|制)|度|初|底|末|中旬"
    r"|一度|四季|之计|如一日|树木|磨一剑|寒窗|复一年|又一年|接着|金(?=[租额制保收领给缴，。、]))"
)
# 停职一年，: at the end of its clause, behind what lasts so long; not 新的一年, 有一天, 前一天, 关键一年
_ENDS_CLAUSE = rx.compile(r"[，。、；！？,;）)\n]|$|的(?:处[分罚理]|优惠|政策|刑罚|惩罚)")
_LASTING = rx.compile(
    r"(?<![的地])[一-鿿]{2}(?<![的这那哪有同每前后第头上下某当整又全末首另此其新是逢几隔双么平独复年月周日季又过])"
    r"(?<!关键|重要|特殊|难忘|决胜|开局|收官|起步|攻坚|丰收|之年|星期|礼拜|具体|唯独|总会|如同|成为|作为|过渡|上周|下周)$"
)
_NAMED_SO = rx.compile(r"(?:是|成为|作为)[^，。；]{0,8}$|(?:第|每|这|那|又|上|下|前|后|头|同|有)$|每[^，。；]{1,4}$")
_MORE = "多(?!万|亿|[挣赚卖拿收产干地家名次掏付缴]|出[了0-9])"  # 一天多挣30元
# 42秒10个 are ten in so many seconds.
_NO_MORE = r"(?![\d年月.万千百个名家件次台只根包块条张枚颗道袋箱瓶米步下人位场组项局分元字滴])"
_PATTERN = rx.compile(
    rf"{_S}(?:"
    rf"(?P<year>个(?P<inner>多|余)年头|个?(?:周年|学年|财年|年头|整年|春秋|寒暑)|个年度|年|载(?=[，。、；！间来]|$|春秋|风雨|寒暑|奋斗|耕耘)){_NO_YEAR}"
    rf"(?:(?P<after>半(?!个?月|天|载)|{_MORE}|余)|[零又]?{_S}(?P<months>{_N}){_S}个月(?:[零又](?P<days>{_N})[天日])?)?"
    rf"|(?P<month>个{_S}(?P<inner>半|多|余|来|把)?{_S}月)(?![票薪租])(?:(?P<after>半(?!年|天))|[零又](?P<days>{_N})[天日])?"
    r"|(?P<week>个?(?P<inner>多)?(?:星期|礼拜)(?![一二三四五六日天])|周(?![年岁边围报刊转长期密遭到全末]|[一二三四五六日](?!次|个)))(?P<after>半|多(?!次))?"
    rf"|(?P<day>(?:个{_S})?(?:(?:工作|自然|日历|交易|营业)[日天]|昼夜)|日(?=[之以]?内|以[上下]|期限|[，。；、并和及高低强暴大晴阴后]|$)"
    rf"|个日日?夜夜?(?:昼夜)?|天(?![津然坛桥府文宫线河山使]|两头|一色)(?:{_N}[夜晚](?!会))?)(?:(?P<after>半(?!天|个?月)|{_MORE}|余)|[零又]?{_S}(?P<hours>{_N}){_S}个?小时)?"
    rf"|(?P<hour>个?{_S}(?P<inner>半|多|余)?{_S}(?:小时|钟头))(?:(?P<after>半|多|余)"
    rf"|[零又]?{_S}(?P<minutes>{_N}){_S}分(?!之)钟?(?:{_S}(?P<seconds>{_N}){_S}秒钟?)?)?"
    rf"|(?P<minute>分(?:钟|(?={_S}{_N}{_S}秒)|(?=半(?![数年月个天点期价径路]))))(?:(?P<after>半|多)|{_S}(?P<seconds>{_N}){_S}秒(?:钟|(?P<hundredths>\d{{1,3}}){_NO_MORE})?)?"
    rf"|(?P<quarter>刻钟)|(?P<second>秒(?:钟|(?P<hundredths>\d{{1,3}}){_NO_MORE})?(?P<after>多)?(?![杀懂批级速差]))|(?P<milli>毫秒)|(?P<micro>微秒)|(?P<nano>纳秒)|(?P<pico>皮秒)|(?P<femto>飞秒)|(?P<atto>阿秒)"
    rf"|(?P<century>个(?P<inner>半|多)?世纪)|(?P<season>个{_S}(?P<inner>多)?季度)|(?P<bare>月(?=有余|之久|余))"
    r")",
    twice=True,
)
_HEADS = frozenset("年载春寒周星礼工自交营昼天日小钟分刻秒毫微纳皮飞阿月") | {
    "个" + c for c in "多余周学财年整春寒半来把月星礼工自日交营昼小钟世季"
}

# The group that took part, the unit of the reading, and how many of it the written unit is.
_UNITS: tuple[tuple[str, str, Decimal], ...] = (
    ("year", "year", Decimal(1)),
    ("month", "month", Decimal(1)),
    ("bare", "month", Decimal(1)),
    ("season", "month", Decimal(3)),
    ("week", "week", Decimal(1)),
    ("day", "day", Decimal(1)),
    ("hour", "hour", Decimal(1)),
    ("minute", "minute", Decimal(1)),
    ("quarter", "minute", Decimal(15)),
    ("second", "second", Decimal(1)),
    ("milli", "second", Decimal("0.001")),
    ("micro", "second", Decimal("0.000001")),
    ("nano", "second", Decimal("0.000000001")),
    ("pico", "second", Decimal("1E-12")),
    ("femto", "second", Decimal("1E-15")),
    ("atto", "second", Decimal("1E-18")),
    ("century", "year", Decimal(100)),
)
# The smaller unit that may follow, and how many of it are one of the larger.
_SMALLER: tuple[tuple[str, str, int], ...] = (
    ("months", "month", 12),
    ("days", "day", 30),
    ("hours", "hour", 24),
    ("minutes", "minute", 60),
    ("seconds", "second", 60),
)
_NO_NUMBER = frozenset(("几", "数", "百", "千", "万", "亿", "千百"))
# 近百年, 逾百天: a hundred by a hedge, not the 百年 of names
_HEDGED = rx.compile(r"(?<![最附])[近逾约超]$")
_SIDES = rx.compile(f"{_BEFORE_ONE.pattern}|[停休训课期假隔]$")
_LATELY = rx.compile("(?:^|[，。；！？：“”\\s])前$")  # 前两天，…
_PLAN = rx.compile("年(?:规划|计划)")  # 第十四个五年规划
# 近2000年, 距今1345年: so many years, not the year of that number
_SO_MANY = rx.compile(r"(?:[近逾约超]|距今|历经|超过|长达|问世|诞辰|已有|足有|树龄)$")
_THAN = rx.compile(r"[近约超]过?$")  # 接近2005年产量的3倍
_LAST = rx.compile("(?:上|最后|(?<!提)前)$")
_LATELY_SINCE = 1900
_HISTORY = rx.compile(r"年(?:的?(?:历史|悠久|文明|沧桑|岁月)|来|间|之久)")


def _length(hit: Hit) -> Mention | None:
    n = hit.numeral
    assert n is not None
    if not _is_length(n, hit):
        return None
    m = hit.match
    unit, factor = next((unit, factor) for group, unit, factor in _UNITS if m[group])
    low, high = n.value * factor, n.value_max and n.value_max * factor
    more = {m["inner"], m["after"]}
    if "半" in more:
        low, high = low + _HALF * factor, high and high + _HALF * factor
    for group, smaller, times in _SMALLER:
        if m[group]:
            low, high, unit = low * times + datewords.number(m[group]), None, smaller
    if m["hundredths"]:
        low += Decimal(f"0.{m['hundredths']}")
    bound = next((b for marks, b in _INNER if more & marks), n.bound)
    return Mention(n.start, hit.end, "duration", "duration", low, high, unit, bound)


_INNER: tuple[tuple[frozenset[str], Bound], ...] = ((frozenset("多余"), "over"), (frozenset("来把"), "about"))


def _is_length(n: Numeral, hit: Hit) -> bool:
    before = hit.text[max(0, n.start - 4) : n.start]
    if before.endswith(("第", "每逢", "公元", "公元前")) or (before.endswith("个") and _PLAN.match(hit.text, n.end)):
        return False
    if n.text in _NO_NUMBER and not (n.text in "百千" and _HEDGED.search(before)):
        return False
    written = hit.match[0].lstrip()
    if n.text == "一" and "日" in written and _LAST.search(before):
        return False  # 比上一个交易日
    if n.text == "一" and "一分一秒" in (hit.text[n.start : hit.end], hit.text[n.start - 2 : hit.end]):
        return False
    if written.startswith(("年", "学年", "财年")) and 1000 <= n.value < 2200:
        # 2014年 is a date; 2000多年 and 1500年历史 are not
        so_many = _SO_MANY.search(before) and not (n.value % 100 and n.value >= _LATELY_SINCE and _THAN.search(before))
        told = n.bound != "exact" or so_many or _HISTORY.match(hit.text, n.end)
        return bool(told) or (n.value < 1900 and n.value % 100 == 0)
    if n.text == "四" and written == "周" and not _SIDES.search(before):
        return _AFTER_ONE.match(hit.text, hit.end) is not None  # 四周树木葱郁
    if written == "日" and not _WITHIN.match(hit.text, hit.end - 1):
        # 拘留五日，; 平均住院日为8.8日，
        no_date = n.value % 1 and before[-1:] in _COMES_TO
        return before.endswith(datewords.HELD_DAYS) or n.value > _LONGEST_MONTH or bool(no_date)
    if n.text == "两" and written == "天" and _LATELY.search(before):
        return False
    if n.text == "两" and before.endswith((*datewords.PAIRS,)):
        return False  # 今明两天
    if n.text == "一" and written in ("年", "天", "周"):
        return not before.endswith("新的") and bool(
            _BEFORE_ONE.search(before)
            or _AFTER_ONE.match(hit.text, hit.end)
            or (_ENDS_CLAUSE.match(hit.text, hit.end) and _lasts(hit.text, n.start))
            or (before.endswith(_BY_NOW) and hit.text.startswith("了", hit.end))
        )
    return True


_BY_NOW = ("都", "已", "已经", "快")  # 断网都一周了
_LONGEST_MONTH = 31  # days
_COMES_TO = frozenset("为至达到约近短长均日")
_WITHIN = rx.compile("日(?:[之以]?内|以[上下]|期限)")


def _lasts(text: str, start: int) -> bool:
    """Whether what lasts a year stands before 一年: 免收租金一年."""
    before = text[max(0, start - 10) : start]
    return _LASTING.search(before) is not None and _NAMED_SO.search(before) is None


def _half(hit: Hit) -> Mention | None:
    m = hit.match
    unit, factor = _HALVES[m["unit"]]
    bound: Bound = "exact"
    if m["size"]:
        bound = "over" if m["size"] == "大" else "under"
    elif m["inner"] or m["more"]:
        bound = "about" if m["inner"] == "来" else "over"
    return Mention(hit.start, hit.end, "duration", "duration-half", _HALF * factor, None, unit, bound)


_HALVES: dict[str, tuple[str, Decimal]] = {
    **dict.fromkeys(("年", "学年"), ("year", Decimal(1))),
    "月": ("month", Decimal(1)),
    **dict.fromkeys(("天", "日"), ("day", Decimal(1))),
    **dict.fromkeys(("小时", "钟头"), ("hour", Decimal(1))),
    "世纪": ("year", Decimal(100)),
    **dict.fromkeys(("星期", "礼拜"), ("week", Decimal(1))),
}


def _or_so(hit: Hit) -> Mention:
    """个把月, 年把时间: about one."""
    unit, factor = _HALVES[hit.match["unit"] or hit.match["one"]]
    return Mention(hit.start, hit.end, "duration", "duration or so", factor, None, unit, "about")


RULES: tuple[Rule, ...] = (
    Rule(
        "duration",
        _PATTERN,
        _length,
        examples=(
            "当了[20年]会计 = duration 20 year",
            "已[八个多年头]了 = duration 8 year over",
            "历时[4个多月]建成 = duration 4 month over",
            "服务[14年]从未间断 = duration 14 year",
            "产品上市[7年]后注册商标 = duration 7 year",
            "病愈[五年]后回乡 = duration 5 year",
            "递交申请[一年]后，获准 = duration 1 year",
            "此前[三个月]，厂里停产 = duration 3 month",
            "[3到6个月]后见效 = duration 3..6 month",
            "坚守[两年半] = duration 2.5 year",
            "签下有效期[一年]的协议 = duration 1 year",
            "慢了[3秒多] = duration 3 second over",
            "跑出[12秒3]的成绩 = duration 12.3 second",
            "用时[一个半小时]抵达 = duration 1.5 hour",
            "焊一道缝只要[3分半]，快多了 = duration 3.5 minute",
            "[5分半]包好一箱货 = duration 5.5 minute",
            "从车站走[10几分钟]可到 = duration 10 minute about",
            "每[38秒]12个接头 = duration 38 second",
            "成绩是[1小时04分32秒] = duration 3872 second",
            "[3分20秒]完赛 = duration 200 second",
            "[2小时15分]跑完 = duration 135 minute",
            "奋战[三天三夜] = duration 3 day",
            "须在[60个工作日]内办结 = duration 60 day at_most",
            "工期为[1,080日历天] = duration 1080 day",
            "办结时限为[7个工作天] = duration 7 day",
            "展期[100天] = duration 100 day",
            "[十年]来，面貌一新 = duration 10 year",
            "[24小时]值守 = duration 24 hour",
            "工期缩短[3个月] = duration 3 month",
            "停留[两周] = duration 2 week",
            "提前[9天零16个小时]完工 = duration 232 hour",
            "自收到之日起[15日]内 = duration 15 day at_most",
            "时延[5毫秒] = duration 0.005 second",
            "排队[一刻钟] = duration 15 minute",
            "有[2000多年]历史 = duration 2000 year over",
            "有[1500年]历史 = duration 1500 year",
            "古树已有[1160年]，树高31米 = duration 1160 year",
            "距今[1345年] = duration 1345 year",
            "名作问世[1320年]论坛 = duration 1320 year",
            "距今[8000—7500年]的遗址 = duration 7500..8000 year",
            "跨越[1600年] = duration 1600 year",
            "[一年]来，共有 = duration 1 year",
            "住上[十天]半个月 = duration 10 day",
            "为期[一周]的培训 = duration 1 week",
            "断网都[一周]了，还没好 = duration 1 week",
            "候诊由[一周]缩短为两天 = duration 1 week",
            "暂停[四周] = duration 4 week",
            "连续[5个季度]增长 = duration 15 month",
            "跨越[一个多世纪] = duration 100 year over",
            "判处[1年6个月] = duration 18 month",
            "历时[一年零两个月] = duration 14 month",
            "用了[四个月零六天] = duration 126 day",
            "[3年多]来 = duration 3 year over",
            "过去[一周]多次检查 = duration 1 week",
            "[两年]多次检查 = duration 2 year",
            "[10天]多挣3000元 = duration 10 day",
            "[两年]多掏9万元 = duration 2 year",
            "假期前[两天]多地下雨 = duration 2 day",
            "[10分钟]生活圈 = duration 10 minute",
            "跑出[9秒83]的成绩 = duration 9.83 second",
            "游出[1分52秒36] = duration 112.36 second",
            "修了[两个来月] = duration 2 month about",
            "玩了[5天4晚] = duration 5 day",
            "判处有期徒刑八个月，缓刑[一年]，并处罚金 = duration 1 year",
            "免收租金[一年]。 = duration 1 year",
            "因违规被停职[一年] = duration 1 year",
            "学期[一年至三年]不等 = duration 1..3 year",
            "行政拘留[五日]，并处罚款 = duration 5 day",
            "住院治疗[33日]后出院 = duration 33 day",
            "平均住院日缩短至[7.9日]。 = duration 7.9 day",
            "食堂停业[3日]，检修灶具 = duration 3 day",
            "展览为期[10日]。 = duration 10 day",
            "已持续[12日]低温 = duration 12 day",
            "门店停业整顿[一周] = duration 1 week",
            "苦读[3年]终有成 = duration 3 year",
            "等了[十几天]后离开 = duration 10 day about",
            "在厂里干了[三年]后返乡 = duration 3 year",
            "停产[两个月]后复工 = duration 2 month",
            "奋战近[百天] = duration 100 day nearly",
            "从教[三十载]，桃李满园 = duration 30 year",
            "走过[60个春秋] = duration 60 year",
            "奋战[300个日夜] = duration 300 day",
        ),
        rejects=(
            "一个星期天的上午",
            "2014年",
            "3月",
            "5日",
            "第3天",
            "一年级",
            "一年一度",
            "有一天",
            "总有一天，",
            "大会定于5日，",
            "在最忙碌的一年，",
            "今年是规划实施的关键一年。",
            "开赛前一天，",
            "迎来丰收一年。",
            "百年老店",
            "公元前221年",
            "接近2005年产量的3倍",
            "四周树木葱郁",
            "在新的一年里",
            "会后，前两天还",
            "今明两天有雨",
            "昨今两天、今明两年",
            "第十四个五年规划",
            "几年来",
            "九年制",
            "九年义务制学生",
            "一年半载",
            "两周年龄",
            "七天津门",
            "3周一",
            "得5分",
            "不差一分一秒",
        ),
        heads=_HEADS,
    ),
    Rule(
        "duration-half",
        rx.compile(
            r"(?<![上下后每大小一年月天周好])(?<![^为]期)(?<![^提]前)(?<!^前)(?<![^历用耗费延]时)(?<!说了)"
            # 大半年 is more than half, 小半天 less
            r"(?:(?<![最扩加增放缩减较])(?P<size>[大小])(?=半(?:年|个月|天)))?"
            r"半(?:个(?P<inner>[多来])?)?"
            r"(?P<unit>月(?![谈板岛形刊亮])|学?年(?![报度会检])|天(?![云空]|[都也]?(?:说不|没(?:说|吭|出|反应|回过)|才[说回反缓]|回不过|缓不过|不(?:说|吭|出)[话声]))|日(?![谈])|小时|钟头|世纪|(?:星期|礼拜)(?![一二三四五六日天]))"
            r"(?P<more>多)?"
        ),
        _half,
        behind_number=False,
        marks="半",
        examples=(
            "帮扶[半年] = duration 0.5 year",
            "[半年多]未停工 = duration 0.5 year over",
            "[半天]接到来电 = duration 0.5 day",
            "隔离[半个月] = duration 0.5 month",
            "[半小时]车程 = duration 0.5 hour",
            "守岛[半个世纪] = duration 50 year",
            "施工历时[半年] = duration 0.5 year",
            "为期[半年]的培训 = duration 0.5 year",
            "提前[半个月]完成 = duration 0.5 month",
            "干了[半个多月] = duration 0.5 month over",
            "等了[半个来小时] = duration 0.5 hour about",
            "跑了[大半年] = duration 0.5 year over",
            "不到[小半天]就修好 = duration 0.5 day under",
        ),
        rejects=(
            "8时半天亮",
            "上半年",
            "每半年",
            "半年报",
            "半月谈",
            "半月刊",
            "好半天",
            "老人半天说不出话",
            "后半年",
            "前半天",
            "周期半年",
            "最大半年产量",
            "一大半年货",
        ),
    ),
    Rule(
        "duration or so",
        rx.compile(
            r"(?P<one>[个年月天])把(?:(?<=个把)(?<![\d一二两三四五六七八九十百几多每]个把)(?P<unit>月|小时|钟头|星期|礼拜|世纪)"
            # not 今年把时间定在
            r"|(?<!个把)(?<![\d一二两三四五六七八九十百几多每今去明前后当同本上下全来往历周整半老少青壮个].把)"
            r"(?=时间|[工功]夫|光景|[，。、；]))"
        ),
        _or_so,
        behind_number=False,
        marks="把",
        examples=(
            "修了[个把月]，路才通 = duration 1 month about",
            "[个把小时]就能赶到 = duration 1 hour about",
            "打了[年把]工夫的井 = duration 1 year about",
        ),
        rejects=("今年把时间定在秋天", "两个把手", "每个把关人", "换个把手"),
    ),
)

"""Percentages: 98%, 5‰, 百分之四十, 三成五, 1.5个百分点, 0.2个千分点, 25个基点."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from unionstats import numerals, rx
from unionstats.model import Bound, Mention
from unionstats.numerals import Numeral
from unionstats.rule import Hit, Rule

_HUNDRED = Decimal(100)


def _mention(hit: Hit, rule: str, unit: str, factor: Decimal | None = None) -> Mention | None:
    n = hit.number
    value, high = n.value, n.value_max
    if factor is not None:
        value, high = value * factor, None if high is None else high * factor
    return Mention(n.start, hit.end, "percentage", rule, value, high, unit, n.bound)


def _percent(hit: Hit) -> Mention | None:
    found = _mention(hit, "percent", hit.match["sign"])
    return replace(found, bound="over") if found and hit.match["more"] else found


def _points(hit: Hit) -> Mention | None:
    mention = _mention(hit, "percentage points", "pp")
    if mention and mention.value is not None and hit.match["half"]:
        mention = replace(mention, value=mention.value + Decimal("0.5"))
    return replace(mention, bound="over") if mention and hit.match["more"] else mention


def _half_point(hit: Hit) -> Mention:
    return Mention(hit.start, hit.end, "percentage", "half a point", Decimal("0.5"), None, "pp", "exact")


def _plain_points(hit: Hit) -> Mention | None:
    """比例提高3个点: points of a hundred where a share is spoken of."""
    n = hit.number
    return _mention(hit, "plain points", "pp") if _SHARE.search(hit.text, max(0, n.start - 16), n.start) else None


_SHARE = rx.compile(
    "(?:(?<![效频])率|比例|比重|占比|份额|利息|息差|回扣|返点|税|折扣|增速|涨幅|降幅)[^，。；、]{0,6}?"
    "(?:提高|提升|上升|上调|上浮|上涨|下降|下调|下浮|下跌|降低|回落|优惠|增加|减少|收窄|扩大|高出?|低|[升降涨跌增减加])了?(?:近|约|超过?|逾)?$"
    "|(?:增长|下滑)了?(?:近|约|超过?|逾)?$"
)


def _all(hit: Hit) -> Mention:
    return Mention(hit.start, hit.end, "percentage", "all", _HUNDRED, None, "%", "exact")


def _basis_points(hit: Hit) -> Mention | None:
    n = hit.number
    if _RATE_OF_EXCHANGE.search(hit.text, max(0, n.start - 40), n.start):
        return Mention(n.start, hit.end, "count", "basis points", n.value, n.value_max, "基点", n.bound)
    return _mention(hit, "basis points", "pp", Decimal("0.01"))


# 中间价上调12个基点: ten-thousandths of a currency, not of a hundred
_RATE_OF_EXCHANGE = rx.compile("(?:汇率|中间价|兑[美欧日港]元)[^。；]{0,30}$")


def _points_of_thousand(hit: Hit) -> Mention | None:
    return _mention(hit, "points of a thousand", "pp", Decimal("0.1"))


_TO = rx.compile(r" *(?:至|到|[-—–~～]+) *")
_NO_UNIT = rx.compile(r"[%‰个年月日家人元]")
_DENOMINATORS = {"百": 100, "佰": 100, "千": 1000, "仟": 1000, "万": 10**4, "万万": 10**8}


def _of_hundred(hit: Hit) -> Mention | None:
    """百分之四十; 千分之二 is 0.2 %, 百分之五十至六十 a range."""
    n = hit.number
    denominator = _DENOMINATORS.get(n.text)
    part = numerals.at(hit.text, hit.end, shy=True)
    if denominator is None or part is None:
        return None
    value, high, end = part.value, part.value_max, part.end
    if high is None and (to := _TO.match(hit.text, end)):
        other = numerals.at(hit.text, to.end())
        if (
            other
            and other.value > value
            and not _NO_UNIT.match(hit.text, other.end)
            and not _is_percent(hit.text, other)
        ):
            high, end = other.value, other.end
    scale = _HUNDRED / denominator
    return Mention(
        n.start,
        end,
        "percentage",
        "of hundred",
        value * scale,
        None if high is None else high * scale,
        "%",
        part.bound,
    )


def _is_percent(text: str, n: Numeral) -> bool:
    """Whether ``n`` is the 百 of another 百分之."""
    return text.startswith("分之", n.end)


_TENTHS = {"": 0, "半": 5} | {c: i for i, c in enumerate("一二三四五六七八九", 1)}


# 近九成 为 女职工, 其中八成为 青年; not 之一成为, 第三成为, 200成为
_SHARE_IS = rx.compile("(?:^|[近约超逾过有达，、：；。（“中的占])[三四五六七八九][三四五六七八九]?$|[近约超逾][3-9]$")


def _tenths(hit: Hit) -> Mention | None:
    """成, a tenth: 三成 is 30 %, 三成五 35 %, 一成半 15 %; not 三成员, 2成果."""
    n = hit.number
    if n.value > 10 or n.value <= 0 or n.bound != "exact":
        return None
    named = hit.text.startswith("为", hit.end) and not hit.text.startswith("由", hit.end + 1)  # 减少三成|为由
    if named and not _SHARE_IS.search(hit.text, max(0, n.start - 2), n.end):
        return None
    more = 0 if hit.match["over"] else _TENTHS[hit.match["more"] or ""]
    high = None if n.value_max is None else n.value_max * 10
    bound: Bound = "over" if hit.match["over"] else n.bound
    return Mention(n.start, hit.end, "percentage", "tenths", n.value * 10 + more, high, "%", bound)


_TWO_DIGITS = rx.compile("[1-9][1-9]|[一二三四五六七八九]{2}")


def _discount(hit: Hit) -> Mention | None:
    """The part of a price that is left: 八折 is 80 %, 八五折 and 8.5折 are 85 %."""
    n = hit.number
    if _TWO_DIGITS.fullmatch(n.text) and n.value_max is None:
        return _mention(hit, "discount", "%")
    return _mention(hit, "discount", "%", Decimal(10)) if 0 < n.value < 10 else None


def _half_price(hit: Hit) -> Mention:
    return Mention(hit.start, hit.end, "percentage", "half price", Decimal(50), None, "%", "exact")


RULES: tuple[Rule, ...] = (
    Rule(
        "percent",
        rx.compile(r" {0,2}(?P<sign>[%‰])(?P<more>[多余](?=[，。、；,的]|$))?"),
        _percent,
        heads=frozenset("%‰"),
        examples=(
            "建会率达[98%] = percentage 98 %",
            "占[60%多]，再创新高 = percentage 60 % over",
            "同比[+3.5%]，回升 = percentage 3.5 %",
            "占[４０．２％] = percentage 40.2 %",
            "坡度[5‰] = percentage 5 ‰",
            "增长[18%到25%] = percentage 18..25 %",
            "下降[-3.5%] = percentage -3.5 %",
            "指数分别为[47.9%]、47.6% = percentage 47.9 %",
        ),
        rejects=("见http://a.cn/?q=30%25", "PM2.5%"),
    ),
    Rule(
        "percentage points",
        rx.compile(r" *(?:(?:个(?:(?P<more>多)|(?P<half>半))? *百 *分 *|百分)点|个?(?:pp|pct|PCT)(?![A-Za-z]))"),
        _points,
        heads=frozenset(("个多", "个半", "个百", "个p", "个P", "百分", "p", "P")),
        examples=(
            "提高[1.5个百分点] = percentage 1.5 pp",
            "下降[1个半百分点] = percentage 1.5 pp",
            "回落[0.4百分点] = percentage 0.4 pp",
            "毛利率升[3.2pct] = percentage 3.2 pp",
            "提高[二三十个百分点] = percentage 20..30 pp",
            "比重提高[5.5个]、2.9个百分点 = percentage 5.5 pp",
            "依次提高0.1、[0.4]和0.9个百分点 = percentage 0.4 pp",
        ),
    ),
    Rule(
        "plain points",
        rx.compile(r" *个点(?![位名儿子评赞播])"),
        _plain_points,
        heads=frozenset(("个点",)),
        examples=(
            "报销比例提高[3个点] = percentage 3 pp",
            "失业率降了近[1.5个点]。 = percentage 1.5 pp nearly",
        ),
        rejects=("新建3个点，", "效率提高，设3个点位"),
    ),
    Rule(
        "all",
        rx.compile("百分百(?:(?<=[率达到是为约近]百分百)|(?<=[达率]了百分百))"),
        _all,
        behind_number=False,
        marks="百",
        examples=("合格率[百分百]，投诉为零 = percentage 100 %", "签订率达[百分百] = percentage 100 %"),
        rejects=("百分百投入", "以百分百的热情"),
    ),
    Rule(
        "half a point",
        rx.compile("半个百分点"),
        _half_point,
        behind_number=False,
        marks="半",
        examples=("下降[半个百分点] = percentage 0.5 pp", "上升近[半个百分点] = percentage 0.5 pp nearly"),
    ),
    Rule(
        "basis points",
        rx.compile(r" *个? *(?:基点|bp|BP)(?![A-Za-z机])"),
        _basis_points,
        heads=frozenset(("个基", "个b", "个B", "基", "b", "B")),
        examples=(
            "利率下调[25个基点] = percentage 0.25 pp",
            "人民币中间价上调[12个基点] = count 12 基点",
        ),
        rejects=("呼8721964BP机",),
    ),
    Rule(
        "points of a thousand",
        rx.compile(r" *个 *千 *分 *点"),
        _points_of_thousand,
        heads=frozenset(("个千",)),
        examples=("出生率高出[0.2个千分点] = percentage 0.02 pp",),
    ),
    Rule(
        "of hundred",
        rx.compile(r" *分 *之 *"),
        _of_hundred,
        heads=frozenset("分"),
        examples=(
            "完成[百分之四十] = percentage 40 %",
            "超过[百分之5.2] = percentage 5.2 % over",
            "死亡率[千分之二] = percentage 0.2 %",
            "占[百分之五十至六十] = percentage 50..60 %",
            "完成[百分之六、七十] = percentage 60..70 %",
            "[百分之百]的努力 = percentage 100 %",
        ),
    ),
    Rule(
        "tenths",
        rx.compile(
            r" *成(?P<more>半|[一二三四五六七八九](?![十百千万成一二三四五六七八九个家])|(?P<over>多)(?![元样功个种]))?"
            r"(?![立功绩色套语效因型名才千百熟]"
            # 成员, 成果 and 成家; but 三成 of 员工, 果农 and 家庭
            r"|员(?!工)|果(?![农园树])|长(?!者)|品(?!牌)|交(?!通|易)|就(?!业)|分(?![店校厂给]|公司)|群(?!众|体)|家(?![庭长]|企业)|片(?!区)|排(?!放)|份(?!额)|材(?!料)"
            r"|人(?!口|认为|表示|选择|觉得|希望|愿意|想|会|都|是|有|在|没|不|以上|的|预|每|从|只|能|需|因|通过|支持|反对|主张|赞[成同]|平均|经常|月|年|对|曾|尝试|睡|戒|靠|买|网购|超|患|吸|缺|失|参加|拥有|收入|遭|受|被|熬|加班|喝|吃|用))"
        ),
        _tenths,
        heads=frozenset("成"),
        examples=(
            "降价[三成] = percentage 30 %",
            "提高[三成五] = percentage 35 %",
            "高出[一成至一成半] = percentage 10..15 %",
            "满意率达[9成]以上 = percentage 90 % at_least",
            "涨了[两到三成] = percentage 20..30 %",
            "有[两成多]的人 = percentage 20 % over",
            "有[八九成]新 = percentage 80..90 %",
            "会员中，近[九成]为农民工 = percentage 90 % nearly",
            "超[8成]为自驾 = percentage 80 % over",
            "[七成]员工住在厂区 = percentage 70 %",
            "以客流减少[三成]为由裁员 = percentage 30 %",
            "约[六成]家庭订了报 = percentage 60 % about",
            "超[五成]人认为合理 = percentage 50 % over",
            "[六成]分给社员 = percentage 60 %",
        ),
        rejects=(
            "2成果转化",
            "吸收三成员",
            "三成人票",
            "七成熟的牛排",
            "4成立大会",
            "排第三成为热门",
            "该厂之三成为典型",
        ),
    ),
    Rule(
        "discount",
        rx.compile(" *折(?![算合叠扇页屏戏子旧断损纸返射腾服弯线])"),
        _discount,
        heads=frozenset("折"),
        examples=(
            "打[八五折]优惠 = percentage 85 %",
            "全场[8.8折]起 = percentage 88 %",
            "机票低至[三折]，抢购一空 = percentage 30 %",
            "一律[五至八折]出售 = percentage 50..80 %",
            "可享[九折]以下优惠 = percentage 90 % at_most",
        ),
        rejects=("三折叠手机", "四折屏风", "排练两折戏", "腿部3处骨折"),
    ),
    Rule(
        "half price",
        rx.compile("对折(?:(?<=打对折)|(?=[出销促甩发]售|销售|优惠|处理|供应|价|[让卖]))"),
        _half_price,
        behind_number=False,
        marks="折",
        examples=("全场打[对折]，清仓 = percentage 50 %", "月饼[对折]出售 = percentage 50 %"),
        rejects=("把纸对折三次", "打折出售"),
    ),
)

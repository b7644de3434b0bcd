"""Measures: 107公里, 960万平方公里, 零下15度, 45岁, 3万千瓦时, 6.2级, 20立方米/秒."""

from __future__ import annotations

from decimal import Decimal

from unionstats import lexicon, numerals, rx
from unionstats.lexicon import Unit
from unionstats.model import Bound, Mention
from unionstats.numerals import Numeral
from unionstats.rule import Hit, Rule
from unionstats.rules.unit_conditions import CONDITIONS, FEW, near

_UNITS = lexicon.units()
_NAMES = lexicon.alternation(_UNITS)
_PER = {
    "小时": "h",
    "时": "h",
    "h": "h",
    "分钟": "min",
    "分": "min",
    "min": "min",
    "秒": "s",
    "s": "s",
    "天": "d",
    "日": "d",
    "d": "d",
    "年": "a",
    "a": "a",
    "月": "mo",
    "人": "人",
    "户": "户",
    "工": "工",
}
_SPANS = "小时|分钟|min|[秒天日年月hsd]"
# 80毫克每升, 28微克每立方米: of a rate in words, what stands below
_EACH = "升|毫升|立方|平方|千克|公斤|小时|秒|公顷"
_CELSIUS = ("Cel", "度")
# 多|茶园, 多|大豆: what grows, behind a 多 that is no word of its own (多花, 多收)
_CROPS = (
    "[茶果菜耕稻麦玉棉枸桃梨苹柑橘橙葡草苗桑竹荒旱山林鱼虾蟹豆薯烟药粮煤猪牛羊鸡]|花[生椒卉木]"
    "|大[米豆蒜棚田麦枣葱]|小[麦米菜]|水[稻田果]|油[菜茶料]|口粮"
)
_TENTHS = "[1-9一二三四五六七八九]"


def _symbol(hit: Hit, n: Numeral, unit: Unit) -> str | None:
    """The unit's symbol where its conditions hold."""
    following = hit.text[hit.match.end("name") : hit.match.end("name") + 1]
    if following in unit.avoid and following:
        litres = unit.word == "升" and _TO_LITRES.match(hit.text, hit.end)
        cloth = unit.word == "米" and hit.text.startswith("面料", hit.end)  # 1200万米|面料
        if not (litres or cloth):
            return None
    if n.text == "一" and unit.word == "担":
        return None
    if unit.word == "米" and n.value < 0 and hit.text.startswith(_LEVELS, hit.end):
        return None  # -450米|水平运输巷: which of a mine's levels
    deep = "long" in unit.flags and (
        (following and following in "高长宽深厚半")
        or (1 < n.value <= FEW and _LONG.search(hit.text, max(0, n.start - 6), n.start))
    )
    or_so = "long" in unit.flags and n.value_max is not None  # 井场离矿部七八里
    if "arabic" in unit.flags and n.han and not (deep or or_so) and (n.value < FEW or len(n.text) == 1):
        return None
    if unit.word[-1].isascii() and unit.word[-1].isalpha() and following.isascii() and following.isalnum():
        return None
    for flag in unit.flags:
        if condition := CONDITIONS.get(flag):
            return condition(hit, n)
    return unit.symbol


_LEVELS = ("水平", "中段", "标高", "阶段")
_LONG = rx.compile(
    "(?:[宽高深厚矮短]|(?<![村校市县省区乡镇部厂矿所局院会社队组科处班家站店行署团连排司舰])长|相距|相隔|比[^，。；、]{1,3}[多少])[约达近仅只到至为有了]{0,2}$"
)  # 雪深三尺, 比去年多三尺
_TO_LITRES = rx.compile(r"至[\d.]{1,5}升")  # 1.0升至1.6升 are litres, 5升至6 rose
_RISES = tuple("至到入居为")  # 以21分升至第七位: points


def _measure(hit: Hit) -> Mention | None:
    n, m = hit.number, hit.match
    symbol = _symbol(hit, n, _UNITS[m["name"]])
    if symbol is None or (m["name"] == "分升" and hit.text[hit.end : hit.end + 1] in _RISES):
        return None
    value, high, bound = n.value, n.value_max, n.bound
    start = n.start
    if m["name"] == "旬":
        value, high = value * 10, None if high is None else high * 10
    if symbol in _CELSIUS and (below_zero := _BELOW.search(hit.text, max(0, start - 4), start)):
        start -= 0 if below_zero[1] else 2  # 零下近30度
        value, high = (-value, None) if high is None else (-high, -value)
        symbol = "Cel"
    if m["half"]:
        value += Decimal("0.5")
    if m["more"] or m["some"]:
        bound = "over" if m["more"] else "about"
    if per := m["per"]:
        below = _PER.get(per) or _UNITS[per].symbol
        if m["square"]:
            below += "2"
        if m["also"]:
            below = f"{below}.{_PER[m['also']]}"
        below = f"({below})" if "." in below else below  # 克/千瓦时
        symbol = f"{symbol}/{'100' if m['hundred'] else ''}{below}"
    elif symbol in _WAYS and (below := _speed(hit, start)):
        symbol = f"{symbol}/{below}"
    return Mention(start, hit.end, "measure", "measure", value, high, symbol, bound)


# 时速350公里, 时速由80公里提高到120公里, 以每秒3米的速度: a speed, though only its way stands behind the number
_WAYS = frozenset({"m", "km", "[nmi_i]", "[mi_i]", "cm", "mm"})
_BY_HOUR = rx.compile(
    r"时速(?!度)[^，。；、的\d]{0,8}(?:\d[\d.]*(?:公里|千米|海里|米)?[^，。；、的\d]{0,3}?[至到\-—~～或]+[^，。；、的\d]{0,2})?$"
)
_EACH_TIME = rx.compile(r"每(小时|分钟|秒)[约近超达]?(?:\d[\d.]*[至到\-—~～]+)?$")
# 采用350公里时速的轨道, 以120公里至160公里的时速
_AN_HOUR, _HOUR_WITHIN = rx.compile(r"(?:[至到\-—~～]\d[\d.]*(?:公里|千米|海里))?的?时速"), 12
_OF_SPEED = rx.compile("的?(?:[一-鿿]{0,3}速度?|流速|航速|车速)")


def _speed(hit: Hit, start: int) -> str:
    """Of what time the way before it is, where that makes a speed: h, min or s, else empty."""
    text = hit.text
    if "时速" in text[hit.end : hit.end + _HOUR_WITHIN] and _AN_HOUR.match(text, hit.end):
        return "h"
    if "时速" in text[max(0, start - 28) : start] and _BY_HOUR.search(text, max(0, start - 28), start):
        return "h"
    if "每" not in text[max(0, start - 12) : start] or not (m := _EACH_TIME.search(text, max(0, start - 12), start)):
        return ""
    fast = _OF_SPEED.match(text, hit.end) or "速" in text[max(0, m.start() - 5) : m.start()]
    return _PER[m[1]] if fast else ""


_BELOW = rx.compile("零下(近|约|逾|超过?)?$")


def _tall(hit: Hit) -> Mention | None:
    """1米75, 一米八五: metres and their decimals; 12亩6分, 两斤三两, 一丈二尺."""
    n, m = hit.number, hit.match
    digits = m["part"] or (m["fen"] or m["tenths"] or "") + (m["li"] or "")
    if n.value % 1 or n.bound != "exact" or n.value_max is not None:
        return None
    if m["part"] and n.value >= FEW and not (len(m["part"]) == 2 and _THROWN.match(hit.text, hit.end)):
        return None
    value = n.value + Decimal("0." + digits.translate(_ARABIC))
    symbol = "m" if m["part"] else m[0].lstrip()[0]
    return Mention(n.start, hit.end, "measure", "tall", value, None, symbol, "exact")


_THROWN = rx.compile("[，。；）]|的|[夺获摘排列居位名刷创打破]|$")  # 铅球18米52; not 长18米20天


def _fen(hit: Hit) -> Mention | None:
    """三分地, 耕地不足四分: tenths of a 亩 where land is spoken of."""
    n, m = hit.number, hit.match
    if n.value >= FEW or (n.text == "几" or not (m["land"] or _LAND.search(hit.text, max(0, n.start - 12), n.start))):
        return None
    tenth = Decimal("0.1")
    high = None if n.value_max is None else n.value_max * tenth
    return Mention(
        n.start,
        hit.match.start("land"),
        "measure",
        "fen",
        n.value * tenth,
        high,
        "亩",
        "over" if m["more"] else n.bound,
    )


_LAND = rx.compile(
    "(?:[耕田土旱菜坡山荒林园]地|[水旱稻麦良秧菜][田地]|土地|[口责承自宅][粮任包留基][田地]|田亩)(?:面积)?"
    "(?:仅有?|只有|只|有|为|不[足到]|不够|[约近共占剩超]|超过|达|面积|人均|平均|每人|户均|一人|各|分到|了|还){0,3}$"
)
_ARABIC = str.maketrans("一二三四五六七八九", "123456789")


def _half(hit: Hit) -> Mention | None:
    unit = _UNITS[hit.match["name"]]
    bound: Bound = "over" if hit.match["more"] else "exact"
    return Mention(hit.start, hit.end, "measure", "half measure", Decimal("0.5"), None, unit.symbol, bound)


def _knots(hit: Hit) -> Mention | None:
    """17节 is the speed of a ship where speed is spoken of."""
    n = hit.number
    if not near(hit, n.start, _SPEED, after=4):
        return None
    return Mention(n.start, hit.end, "measure", "knots", n.value, n.value_max, "[kn_i]", n.bound)


_SPEED = rx.compile("航速|时速|速度|风速|流速|航行|行驶")


def _aged(hit: Hit) -> Mention | None:
    """年近五十的: years of age that nobody calls years."""
    n = numerals.at(hit.text, hit.end)
    if n is None or n.value % 1 or not _GROWN <= n.value <= _OLDEST or (n.scale > 1 and n.value != _OLDEST):
        return None
    if not _NO_UNIT.match(hit.text, n.end):
        return None
    bound = n.bound if n.bound != "exact" else _PAST.get(hit.match[0][-1], "exact")
    return Mention(n.start, n.end, "measure", "aged", n.value, n.value_max, "a", bound)


# 年近, 年过, 年逾, 年约, 年未满: what the word before the age makes of it
_PAST: dict[str, Bound] = {"近": "nearly", "过": "over", "逾": "over", "约": "about", "足": "under"}


def _high_age(hit: Hit) -> Mention | None:
    n = hit.number
    if n.value % 1 or not _HIGH <= n.value <= _OLDEST:
        return None
    return Mention(n.start, n.end, "measure", "high age", n.value, n.value_max, "a", n.bound)


_HIGH = 60
_GROWN, _OLDEST = 10, 110
_NO_UNIT = rx.compile(r"[，。、；）)的]|$|仍|还|却|才|依然|依旧|高龄|时")

RULES: tuple[Rule, ...] = (
    Rule(
        "aged",
        rx.compile(
            r"[年虚现时享终](?:(?<=年)(?<![今去明前后每当本同全来往近历多几数半周成\d〇零一二三四五六七八九十百千]年)"
            r"(?:将?近|[过逾届满约]|不足|仅|已)|(?<=虚)岁|(?<=[现时享终])年)"
            r"(?=[1-9]\d(?!\d)|[二三四五六七八九]?十)"
        ),
        _aged,
        behind_number=False,
        marks="年虚",
        examples=(
            "年近[五十]的钳工 = measure 50 a nearly",
            "他年过[七十]，仍下地 = measure 70 a over",
            "年届[60]，退而不休 = measure 60 a",
            "现年[56]，还在井下 = measure 56 a",
        ),
        rejects=("去年近五十，", "年过五十家", "每年约30，"),
    ),
    Rule(
        "high age",
        rx.compile(" ?(?=高龄)"),
        _high_age,
        heads=frozenset("高"),
        examples=("以[八十]高龄下井 = measure 80 a", "[90]高龄的老兵 = measure 90 a"),
        rejects=("3高龄产妇",),
    ),
    Rule(
        "knots",
        rx.compile(" ?节(?!课|车|约|能|日|目)"),
        _knots,
        heads=frozenset("节"),
        examples=("最大航速[30节] = measure 30 [kn_i]", "以[20节]的速度驶向港口 = measure 20 [kn_i]"),
        rejects=("本周上3节", "速度课3节课"),
    ),
    Rule(
        "measure",
        rx.compile(
            rf" {{0,2}}(?P<name>{_NAMES})(?:(?P<half>半)(?![年天月小夜径山路岛价数个斤])"
            rf"|(?P<more>[多余])(?=[，。、；：,高长宽深远厚重粗的地田林路水范外）)]|(?<=多)(?:{_CROPS})|$)|(?P<some>来)(?=[高长宽深远厚重]))?"
            rf"(?:(?:/(?P<hundred>100|百)?(?P<both>[（(])?|每(?={_EACH}))(?P<per>(?:小时|分钟|min|[时分秒天日年月人户工hsda](?![A-Za-z]))|{_NAMES})"
            rf"(?P<square>²|(?<=/s)2)?(?:[·.](?P<also>{_SPANS})(?![A-Za-z]))?(?(both)[）)]))?"
        ),
        _measure,
        heads=lexicon.heads(_UNITS),
        examples=(
            "距县城[107公里] = measure 107 km",
            "国土[960万平方公里] = measure 9600000 km2",
            "受灾[三十一点五六千公顷] = measure 31560 ha",
            "最低气温[零下15度] = measure -15 Cel",
            "在零下近[25摄氏度]的低温里 = measure -25 Cel nearly",
            "年满[45岁] = measure 45 a",
            "年龄在[50（含）岁]以下 = measure 50 a at_most",
            "年龄在[50(不含)岁]以上 = measure 50 a at_least",
            "装机超[4300万千瓦] = measure 43000000 kW over",
            "重[3斤半] = measure 3.5 斤",
            "入库流量[3000立方米/秒] = measure 3000 m3/s",
            "时速[350公里/小时] = measure 350 km/h",
            "设计时速[200至250公里] = measure 200..250 km/h",
            "以[160公里]的时速通过隧道 = measure 160 km/h",
            "以[120公里至160公里]的时速通过 = measure 120..160 km/h",
            "时速由80公里提高到[120公里] = measure 120 km/h",
            "以每秒[3米]的速度下行 = measure 3 m/s",
            "时速80公里，全长[120公里] = measure 120 km",
            "发生[6.2级]地震 = measure 6.2 级",
            "南风[3级] = measure 3 级",
            "紫外线强度[5级] = measure 5 级",
            "风力[三级]左右 = measure 3 级 about",
            "用电[3000度] = measure 3000 kW.h",
            "前9个月外送[26亿度] = measure 2600000000 kW.h",
            "白天多云，最高[24度] = measure 24 Cel",
            "气温[8～21℃] = measure 8..21 Cel",
            "山区[-10~-1℃] = measure -10..-1 Cel",
            "其余地区[-1～8度]，气温回升 = measure -1..8 Cel",
            "白天5度-8度，山区最低气温[-12到-5℃] = measure -12..-5 Cel",
            "浇筑混凝土[3万方] = measure 30000 m3",
            "春节期间浇筑[4万余方] = measure 40000 m3 over",
            "年龄[十七八岁] = measure 17..18 a",
            "他[16岁]初中毕业 = measure 16 a",
            "近[千米]的山路 = measure 1000 m nearly",
            "[上千米]的山路 = measure 1000 m about",
            "深[5米多] = measure 5 m over",
            "方圆[两公里多]范围内 = measure 2 km over",
            "跑了[30几公里] = measure 30 km about",
            "挖了[两米来]深 = measure 2 m about",
            "还有[3亩多]地 = measure 3 亩 over",
            "承包了[9亩多]果园 = measure 9 亩 over",
            "收了[50斤多]大豆 = measure 50 斤 over",
            "[九丈]高的塔 = measure 9 丈",
            "布长[三尺半] = measure 3.5 尺",
            "雪深[三尺] = measure 3 尺",
            "每人一丈六尺，比去年多[三尺] = measure 3 尺",
            "两村相距[五里] = measure 5 里",
            "最近的集市也有[六七里]，得走着去 = measure 6..7 里",
            "气温[负三度] = measure -3 Cel",
            "含量[80毫克每升] = measure 80 mg/L",
            "含量[80毫克/百毫升] = measure 80 mg/100mL",
            "测得[0.3微西弗/小时] = measure 0.3 uSv/h",
            "排放强度为[90克/千瓦时] = measure 90 g/(kW.h)",
            "利用系数为[2.8吨/立方米·天] = measure 2.8 t/(m3.d)",
            "负荷[1.2千克/（立方米·日）] = measure 1.2 kg/(m3.d)",
            "加速度[9.8米/秒²] = measure 9.8 m/s2",
        ),
        rejects=(
            "水果品种5升2降",
            "房价7跌3升",
            "三级医院",
            "发布台风一级预警",
            "市县三级抗震救灾指挥部",
            "司处两级党风教育",
            "喝了3米粥",
            "二级巡视员",
            "5G网络",
            "三方协议",
            "停车收费等6方面内容",
            "两度获奖",
            "校长三尺讲台写春秋",
            "村长三里店人",
            "成了相隔千里的好朋友",
            "一寸短一寸险",
            "港口接卸万吨大列",
            "气温一度降至谷底",
            "水温一度超过往年",
        ),
    ),
    Rule(
        "tall",
        rx.compile(
            r"米(?P<part>\d{1,2}(?![\d.%万亿年月日个])|[一二三四五六七八九]{1,2}(?![十百千万一二三四五六七八九个]))"
            rf"|亩(?P<fen>{_TENTHS})分(?!之|别)(?:(?P<li>{_TENTHS})厘)?地?"
            # 二丈四, 五尺八寸, 两石三斗
            rf"|(?:斤(?={_TENTHS}两)|丈(?={_TENTHS}(?:尺|[，。、；的高长宽深厚]|$))|尺(?={_TENTHS}寸)|[石担](?={_TENTHS}斗))"
            rf"(?P<tenths>{_TENTHS})[两尺寸斗]?"
        ),
        _tall,
        heads=frozenset("米亩斤丈尺石担"),
        examples=(
            "身高[1米75] = measure 1.75 m",
            "个头[一米八五] = measure 1.85 m",
            "铅球投出[18米52]，夺冠 = measure 18.52 m",
            "种了[12亩6分地] = measure 12.6 亩",
            "重[两斤三两] = measure 2.3 斤",
            "井深[二丈四] = measure 2.4 丈",
            "长[五尺八寸] = measure 5.8 尺",
            "收谷[两石三斗] = measure 2.3 石",
            "分得[一亩七分二厘地] = measure 1.72 亩",
        ),
        rejects=("高3米2020年建成", "长18米52根桩"),
    ),
    Rule(
        "fen",
        rx.compile(
            r" ?分(?P<more>多|余)?(?P<land>(?:[水旱稻麦菜耕薄坡山荒良秧好烂余园小]|水浇|自留|口粮|责任|承包|宅基|大棚)?"
            r"(?:地(?![铁域区方震板点产图级市下面理位址带界一二三四五六七八九])|田(?![径野间])|(?<=[菜果茶])园)|(?=[，。；、）]|左右|以[上下]|$))"
        ),
        _fen,
        heads=frozenset("分"),
        examples=(
            "每人[六分]田 = measure 0.6 亩",
            "种了[3分]菜地 = measure 0.3 亩",
            "人均耕地不足[四分]，靠山吃山 = measure 0.4 亩 under",
            "一家只有[七八分]地 = measure 0.7..0.8 亩",
        ),
        rejects=("七分地铁票价", "比赛只得三分，", "三分地下水"),
    ),
    Rule(
        "half measure",
        rx.compile(r"(?<!大)半(?P<name>斤|公斤|亩|公里|吨|里地|里路|两|米(?!粥)|公顷)(?P<more>多)?(?!八)"),
        _half,
        behind_number=False,
        marks="半",
        examples=("每份[半斤] = measure 0.5 斤", "水深[半米多] = measure 0.5 m over"),
        rejects=("半斤八两",),
    ),
)

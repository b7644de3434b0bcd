"""What must stand around a number for its unit to measure: 度 of heat, of electricity or of an angle; 级 of winds.

The conditions are those in the lines of the list of units.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from unionstats import rx
from unionstats.numerals import Numeral
from unionstats.rule import Hit

# 一度, 两方, 三里 are words more often than measures; a long number, or digits, stand before the unit.
FEW = 10


def near(hit: Hit, start: int, pattern: re.Pattern[str], *, before: int = 8, after: int = 7) -> bool:
    """Whether ``pattern`` stands closely around the span, in its clause."""
    text = hit.text
    if pattern.search(text, hit.end, hit.end + after):
        return True
    left = text[max(0, start - before) : start]
    return bool(pattern.search(_CLAUSE.split(left)[-1]))


_CLAUSE = rx.compile("[，。；、,;]")


_WIND = rx.compile("[风震浪]|里氏|烈度|气旋|紫外线")
_FORCE = rx.compile("[风震浪烈][力级度]?(?:为|达|约|是|到)?$")
_BLOWS = rx.compile("(?:左右|以上|以下)?[的大偏强微阵]?[东南西北]{0,2}(?:[风浪]|地震|余震)")
# 有5～7级大风，局地|10级: where it blows stronger
_THERE = rx.compile(
    "风[^。；]{0,30}(?:局地|局部|沿海|山口|海面|江面|湖面|水面|山区|高处|瞬时)(?:地区|地带)?(?:可达|达到?|为|有)?(?:约|近)?$"
)
# 台风一级预警, 二级响应
_ALERT = rx.compile("(?:应急)?(?:预警|响应|警报|戒备|防[御范])")
_CUBIC = rx.compile("[土沙砂石木水气渣泥淤方]|混凝|浇筑|开挖|回填|库容|限购|限供|限用")
# A heap of so many, and where it is told: 完成4600方，
_HEAP, _AND_STOPS = 1000, rx.compile("[，。；、/]")
_LIANG = rx.compile(r"[白银黄金重酒茶肉半的油米面]|[^一-鿿]|$")
_WARM = rx.compile("[温热冷寒烧]|摄氏|零下|零上|气候")
# 多云，最高24度，最低6度
_EXTREME = rx.compile("最[高低](?:仅|只有|达|约|为)?$")
_SKY = rx.compile("晴|多云|阴天|[阵小中大雷暴][雨雪]|[东西南北]风")
# 多云，14到26度; 暖气不热，现在降到了14度; but 38度白酒, 转体360度, 近视600度
_WEATHER = rx.compile(
    "[气室水]温|暖气|供[暖热]|空调|天气|[冷暖]空气|寒潮|车厢|卧室|客厅|酷暑|高温|低温|桑拿|晴|多云|[阴雨雪](?:转|，)|有[雨雪]|体感"
)
_SOARS = rx.compile("[飙蹿窜](?:升)?[到至]$")
_NO_WEATHER = rx.compile("[酒角坡经纬视转弯倾曲电]|旋|(?:高|低|宽|长)度|温存|浓度|酒精")
_HOTTEST = 60


def _is_weather(hit: Hit, n: Numeral) -> bool:
    """Is it so warm or cold, where the weather or a room is spoken of?"""
    if abs(n.value) > _HOTTEST or n.scale > 1 or near(hit, n.start, _NO_WEATHER, before=6, after=3):
        return False
    told = _SOARS.search(hit.text, max(0, n.start - 3), n.start)
    return bool(told or _WEATHER.search(hit.text, max(0, n.start - 30), n.start))


_POWER_USE = rx.compile("电")
_MYRIAD = 10000  # nothing else is told in so many 度


# 一度降至零下30度, 一度超过40度: for a time; 上升一度, is a degree
_ONCE = rx.compile(
    r"[低高][于达至]|[降跌升涨涌飙攀冲冷热][至到破近]|[逼接]近|[超跌突冲][过破]|[达骤下上飙攀暴直回][到至升降跌涨]|出现|[达超逾近不]|曾|在|被|"
    r"零下"
)
_MOVED = frozenset("高升降低约到了")


def _degree(hit: Hit, n: Numeral) -> str | None:
    """What 度 measures: heat, electricity, an angle, or nothing (三度, 一度)."""
    start, end = n.start, hit.end
    if n.text == "一" and _ONCE.match(hit.text, end) and hit.text[start - 1 : start] not in _MOVED:
        return None
    if hit.text.endswith("华氏", 0, start):
        return "[degF]"
    if near(hit, start, _WARM, after=4):
        return "Cel"
    extreme = _EXTREME.search(hit.text, max(0, start - 4), start)
    if n.value < 0 or (extreme and _SKY.search(hit.text, max(0, start - 40), start)):
        return "Cel"
    if n.han and n.value < FEW:
        return None
    if hit.text[end : end + 1] in ("假", "过", "空", "量"):
        return None
    if _is_weather(hit, n):
        return "Cel"
    power = n.scale >= _MYRIAD or near(hit, start, _POWER_USE, before=10, after=2)
    return "kW.h" if power else "度"


def _grade(hit: Hit, n: Numeral) -> str | None:
    """级 of winds and earthquakes, not of hospitals and offices, nor of how urgent something is."""
    if _ALERT.match(hit.text, hit.end):
        return None
    if n.han and n.value < FEW and n.value_max is None:
        before, behind = hit.text[max(0, n.start - 4) : n.start], hit.text[hit.end : hit.end + 4]
        return "级" if _FORCE.search(before) or _BLOWS.match(behind) else None
    if n.value >= _MYRIAD:
        return None  # 千亿级产业
    if "." in n.text or near(hit, n.start, _WIND):
        return "级"
    return "级" if _THERE.search(hit.text, max(0, n.start - 40), n.start) else None


def _cubic(hit: Hit, n: Numeral) -> str | None:
    if n.han and n.value < FEW:
        return None
    if n.value >= _HEAP and _AND_STOPS.match(hit.text, hit.end):
        return "m3"  # 单船卸货完成4600方，
    return "m3" if near(hit, n.start, _CUBIC) else None


def _liang(hit: Hit, n: Numeral) -> str | None:
    return "两" if _LIANG.match(hit.text, hit.end) else None


def _litre(hit: Hit, n: Numeral) -> str | None:
    """升 is no litre where so many prices rise and so many fall (6降2升2持平); 涨 and 跌 may stand for both."""
    told = _FALLS.match(hit.text, hit.end) or _FALLEN.search(hit.text, max(0, n.start - 4), n.start)
    return None if told else "L"


_FALLS = rx.compile(r"[、，]?(?:\d{1,3}|[一两二三四五六七八九十]{1,2})(?:[种个类项家城]{1,2})?(?:降|跌|持平|平)")
_FALLEN = rx.compile(r"\d[种个类项家城]?[降跌平][、，]?$")


def _storage(hit: Hit, n: Numeral) -> str | None:
    """G is a gigabyte of memory (内存16G), not a generation of telephones (5G)."""
    return hit.match["name"] + "By" if near(hit, n.start, _STORES, before=6, after=4) else None


_STORES = rx.compile("内存|存储|硬盘|闪存|显存|网盘|[U优]盘|存储卡|流量(?!计)|运存")


def _computing(hit: Hit, n: Numeral) -> str | None:
    """P is a petaflop of 算力 (算力规模达3000P), else a page or a place to park."""
    return hit.match["name"] + "FLOPS" if "算力" in hit.text[max(0, n.start - 16) : hit.end + 4] else None


def _hair(hit: Hit, n: Numeral) -> str | None:
    """丝, to those who turn and mill a hundredth of a millimetre: 误差不超过2丝; not 三丝."""
    return "丝" if near(hit, n.start, _FINE, before=12, after=6) else None


_FINE = rx.compile("误差|精度|公差|偏差|间隙|跳动|毫米|切削|研磨|打磨|加工|尺寸|圆度|同心|平面|垂直|薄|厚")


def _flat(hit: Hit, n: Numeral) -> str | None:
    """平 are square metres of a flat or a room (89平的房子, 仓库约300平，), not games that nobody won."""
    if n.han or n.value < FEW or hit.text[hit.end : hit.end + 1] not in _ENDS_FLAT:
        return None
    return "m2" if near(hit, n.start, _ROOMS, before=14, after=8) else None


_ENDS_FLAT = frozenset(["", *"，。；、）的左以大"])
_ROOMS = rx.compile("[房屋卧厅室店铺库]|户型|公摊|阳台|厨房|厂|套|面积|办公|公寓|住宅|院子|展[位台]")


def _decade(hit: Hit, n: Numeral) -> str | None:
    """旬 is ten years of age behind 五 to 九: 年过八旬, 六旬老人."""
    return "a" if n.han and 5 <= n.value < FEW else None


CONDITIONS: dict[str, Callable[[Hit, Numeral], str | None]] = {
    "degree": _degree,
    "grade": _grade,
    "cubic": _cubic,
    "liang": _liang,
    "decade": _decade,
    "flat": _flat,
    "prices": _litre,
    "storage": _storage,
    "fine": _hair,
    "computing": _computing,
}

"""Places that act in a sentence, and whether what they do may be an organization's."""

from __future__ import annotations

from unionstats import rx
from unionstats.link.clauses.clauses import Role
from unionstats.link.firms import is_firm, is_firms_union
from unionstats.link.scene import Scene, counts_for_place, within
from unionstats.model import Entity

# The ways in which an organization was read that make it one of a place's own: 市总工会, not 市里的公司.
_GOVERNS = frozenset({"known", "place", "level", "department", "unit", "own"})
# Who of the whole country is told of from the first, though named later.
TELLS = ("部", "署", "局", "委", "委员会", "海关", "法院", "检察院", "气象台", "协会")


_THIS_IS = ("这是", "这也是", "这还是")


def acting_place(s: Scene, after: int) -> Role | None:
    """A place that heads a clause between ``after`` and the number, and so acts by itself."""
    for r in s.places:
        if s.paragraph.text.startswith(_THIS_IS, s.paragraph.bounds[r.clause]):
            continue  # 这也是今年石桥县率先开工的项目之一
        if r.part == "head" and r.entity.start >= after:
            whole = r.entity.rule == "pointer" and r.entity.text not in ("本地", "当地", "本市", "本县", "本省")
            if whole or not _is_share(s.paragraph.text, r.entity, after):
                return r
    return None


# 其中，安平县30人、新河县40人，占5%，|武强县50人
_SHARES = rx.compile("其中[，,：:]?(?:[^，。；、.0-9]{2,14}[0-9.]+[^，。；、.0-9]{0,6}(?:，占[0-9.]+%)?[、，；和])*")
# 共命名86个，甲区15个、|乙区|9个
_TOTAL = rx.compile(
    "(?:共|已|累计|总计|合计)[^，。；0-9]{0,10}[0-9.]+[万余多]*(?P<unit>[一-龥])[^，。；0-9]{0,8}[，：:]"
    "(?:[^，。；、.0-9]{2,14}[0-9.]+[万余多]*(?P=unit)[、，和])*$"
)
_LONGEST_LIST = 160  # characters
_TO_NUMBER = rx.compile("(?:其中[，,：:]?)?[^，。；、.0-9]{0,18}(?=[0-9])")


def _of_total(text: str, place: Entity, after: int) -> bool:
    """Has ``place`` so many of a total that stands right before, of the same unit?"""
    total = _TOTAL.search(text, max(after, place.start - _LONGEST_LIST), place.start)
    part = _SO_MANY.match(text, place.end) if total else None
    return total is not None and part is not None and part[0].endswith(total["unit"])


_SO_MANY = rx.compile("[0-9.]+[万余多]*[一-龥]?")


def _is_share(text: str, place: Entity, after: int) -> bool:
    """其中，安平县30人、|新河县40人: does ``place`` have but a part of what is the organization's that ends ``after``?

    What it does itself is another thing: 其中安平县30人，新河县捐款40万元.
    """
    if text[place.end : place.end + 1].isdigit() and _of_total(text, place, after):
        return True
    begin = text.rfind("其中", max(after, place.start - _LONGEST_LIST), place.start)
    shares = _SHARES.fullmatch(text, begin, place.start) if begin >= 0 else None
    if shares is None or shares.end() == begin + len("其中"):
        return shares is not None
    first, does = _TO_NUMBER.match(text, begin), _TO_NUMBER.match(text, place.end)
    return first is not None and does is not None and first[0].endswith(does[0])


_MINISTRIES = ("部", "局", "署", "省", "厅")  # of a country abroad
# How the bodies and firms of the whole country are named.
_OF_ALL = ("中国", "中华", "全国", "国家", "国网", "中央")
# What a firm of the whole country or of the province has in a city.
_NETS = ("分公司", "支公司", "分行", "供电公司", "烟草公司", "邮政公司")
_NET = rx.compile("供电|电力|电网|移动|联通|电信|网通|铁通|邮政|烟草")
_ALL_OF_IT = ("公司", "局")
# What serves a place and does not speak for all of it.
_SERVES = (
    *("文化宫", "图书馆", "博物馆", "医院", "学校", "大学", "学院", "中学", "小学"),
    *("大队", "支队", "派出所"),
)


def belongs(place: Entity, org: Entity) -> bool:
    """Whether what ``place`` does may be the organization's: 全市 in a story of the city's union, not of its firm.

    What more than its own place does is only of a body that counts.
    """
    if counts_for_place(org.name) and (within(place.place, org.place) or within(org.place, place.place)):
        return True  # 昆明海关 counts for 云南
    if org.place == "中国" and place.text.endswith("部地区") and org.name.endswith(TELLS):
        return True  # the ministry of the country for its 东部地区
    name = org.name.removesuffix("工会")
    if org.place == place.place and (
        (place.rule == "pointer" and name.endswith(_NETS)) or (name.endswith(_ALL_OF_IT) and _NET.search(name))
    ):
        return True  # 恒州市分公司新建职工小家, 全市新建43个: in its net there; 恒州境内共有线路157条
    if place.rule == "pointer" and place.text[0] == "该" and is_firm(org.name):
        return False  # 该国失业率 is no oil company's
    province = place.adcode.endswith("0000") and place.name != "中国"
    called = org.name.startswith(place.place) and not (province and is_firm(org.name))  # 美国财政部; 山西省恒岳集团
    if org.rule not in _GOVERNS and not called:
        return False
    if org.name.endswith(_SERVES):
        return False
    if not place.adcode and org.name.startswith(place.place) and org.name.endswith(_MINISTRIES):
        return True  # 美国劳工部 tells of the country
    if not org.place:  # a firm of the whole country is no district's
        if place.name == "中国":
            return org.name.startswith(_OF_ALL) and not is_firms_union(org.name)
        return org.rule != "known"
    return org.place == place.place


def leads(org: Entity, place: Entity) -> bool:
    """Whether ``org`` leads ``place``, which acts itself: 镇党委出台措施。全镇的养鸡户发展到373户。"""
    return org.name.endswith(_LEADS) and org.place == place.place and place.place != "中国"


# 该县去年财政收入26亿元, 石桥镇种植高粱36万亩: what no firm has, but the place around it
_PLACES_MATTER = rx.compile(
    "财政|生产总值|GDP|种植|播种|引进项目|招商|常住人口|户籍人口|总人口|耕地|粮食|农户|农民|村民|城镇化|居民人均|游客"
)


def places_own(s: Scene, org: Entity) -> bool:
    """Does a district act in the sentence, in what is none of a firm's business?"""
    there = acting_place(s, 0)
    if there is None or any(r.entity.start > there.entity.start for r in s.orgs):
        return False
    return _PLACES_MATTER.search(s.paragraph.text, there.entity.end, s.mention.end + 4) is not None


PARTY_OFFICES = ("宣传部", "组织部", "统战部")
_LEADS = (
    *("党委", "县委", "市委", "省委", "区委", "州委", "旗委", "政府", "人大常委会", "政协", "纪委", "政法委"),
    *PARTY_OFFICES,
    *("新闻办公室", "党支部", "党总支", "村民委员会", "居民委员会"),
)


def wider(place: Entity, org: Entity) -> bool:
    """Whether ``place`` holds more than what the organization is of: 全市 behind a county's union."""
    return org.place not in ("", place.place) and within(org.place, place.place) and not counts_for_place(org.name)

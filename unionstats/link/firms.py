"""How firms are called, whose doing is neither all firms' nor the whole country's."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache

from unionstats import data, gazetteer, rx
from unionstats.lexicon import ENTERS, RAILWAYS
from unionstats.model import Entity

# How most firms are called.
FIRMS = ("公司", "集团", "厂", "矿")
_ENDS = (
    *FIRMS,
    *("股份", "银行", "分行", "支行", "信用社", "合作社"),
    *("项目部", "经理部", "工程处", "工程局", "施工局", "矿务局"),
    *("电站", "农场", "林场", "商场", "商厦", "商城", "超市", "宾馆", "饭店", "酒店", "酒楼", "书店"),
)
# What the railways have along their lines: 恒州工务段.
_SECTIONS = tuple(
    f"{work}段"
    for work in ("工务", "机务", "车务", "电务", "供电", "客运", "货运", "车辆", "动车", "桥工", "房建", "通信")
)


@cache
def _firms() -> tuple[str, ...]:
    return _ENDS + _SECTIONS + data.words("org_trades.txt")


@cache
def _listed() -> frozenset[str]:
    """The firms whose names need not tell that they are such, by each name that a list has for them."""
    rows = (" ".join(row[:2]).split() for row in data.rows("org_firms.txt"))
    return frozenset(name for row in rows for name in row if not name.endswith("油田"))  # that is a region, too


_COUNTRY = ("中国", "国家")


@lru_cache(maxsize=1 << 10)
def is_firm(name: str) -> bool:
    """Does ``name`` tell a firm, whose doing is not what all of several firms do: 青岭公司, 青岭钢铁, 凌钢?"""
    return not name.endswith(_OF_STATE) and (name.endswith(_firms()) or name in _listed())


_THEIR_UNIONS = tuple(f"{end}工会" for end in (*FIRMS, *_SECTIONS))


def is_firms_union(name: str) -> bool:
    """Does ``name`` tell the union of a firm, which does not speak for the country or the district that it is in?"""
    return name.endswith(_THEIR_UNIONS)


# They act for the whole country.
_OF_STATE = ("人民银行", "中央银行", "国家开发银行", "国开行", "进出口银行", "农业发展银行")
# The railways of the country are told of as the country's.
_NETWORKS = ("中国铁路", "中国国家铁路", "国铁集团")


def is_network(name: str) -> bool:
    """Does ``name`` tell those whose figures are the whole country's, its railways; not one of their bureaus?"""
    return name.startswith(_NETWORKS) and "局" not in name


def is_firm_of_the_country(name: str, place: str) -> bool:
    """What 华能集团 does is not the whole country's, and of no place; what the railways do is the country's."""
    return place in ("", "中国") and is_firm(name)


def is_called_after_the_country(name: str) -> bool:
    """Is a firm's ``name`` the country's, so that the one city of an article is not where it is: 中国石油, 中石油?"""
    return name.startswith(_COUNTRY)


# 南昌铁路局, 南昌局集团公司
_RAILWAY = rx.compile(f"(?:中国铁路|国铁)?(?:{RAILWAYS})(?:铁路局?|局)(?:集团)?(?:有限)?(?:公司)?")


@lru_cache(maxsize=1 << 10)
def is_railway(name: str) -> bool:
    """Is it one of the country's railways, which is of more than the city of its name, or than any one place?"""
    return _RAILWAY.fullmatch(name) is not None


def is_entered(text: str, org: Entity, named: Sequence[Entity]) -> bool:
    """走进|恒岳公司, 走进|白石镇|恒岳公司: is ``org`` a firm that the reporter has come to, of ``named``?"""
    start = org.start
    while is_firm(org.name) and (p := next((e for e in named if e.end == start and e.kind == "place"), None)):
        start = p.start
    return is_firm(org.name) and text.endswith(ENTERS, 0, start)


def only_province(org: Entity) -> bool:
    """Is it a firm, or its union, of which no more is known than the province that its name begins with?"""
    return (
        org.adcode.endswith("0000")
        and org.name.removesuffix("工会").endswith((*FIRMS, "业", "股份", "科技"))
        and org.place not in ("", "中国")
        and (org.place[:2] == org.name[:2] or _BRANDED.match(org.name) is not None or _after_region(org.name))
        and not (org.name.startswith(org.place) and _OF_ALL.match(org.name, len(org.place)))
    )


@lru_cache(maxsize=1 << 10)
def _after_region(name: str) -> bool:
    """Is it called after a part of its province that is no division: 苏北面粉厂?"""
    found = gazetteer.search(name)
    return found is not None and found[0] == 0 and gazetteer.lookup(name[: found[1]])[0].level == "region"


# 恒岳（浙江）食品有限公司: somewhere in that province, too
_BRANDED = rx.compile("[一-龥]{1,6}[（(][一-龥]{2,4}[）)]")
# What a firm of the whole province does, behind its name: 山东省电力公司; but 河北省鸿远公司 is somewhere in it.
_OF_ALL = rx.compile(
    "第?[一二三四五六七八九十0-9]|国|省|中|电|烟|盐|邮|移动|联通|通信|铁|石油|石化|天然气|煤|能源|交通|交投|高速|公路|路桥|港|航|机场|机电|机械|农|林|粮|供销|物资|投资|建|地|矿|冶|有色"
    "|黄金|核|水|城|旅游|文|出版|广|新华|信|担保|保|金融|证券|银行|轻|纺|丝绸|茶|医|药|民|外|对外|进出口|国际|经济|贸易|商|物流|储备|环|生态|节能|安|工业|工程|技术|人才|劳|监狱|军|化|汽|设备|设计"
    "|勘|测|规划|科|食品|畜|渔|海|体育|彩票|酒|糖|百货|纪检|大数据|数字|数据|属|直|内"
)

"""How firms are called, whose doing is neither all firms' nor the whole country's."""

from __future__ import annotations

from functools import cache, lru_cache

from unionstats import data, rx
from unionstats.lexicon import RAILWAYS

# How most firms are called.
FIRMS = ("公司", "集团", "厂", "矿")
_ENDS = (*FIRMS, "股份", "银行")
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


@cache
def _of_the_state() -> frozenset[str]:
    """All the names of the firms that are called after the country: 中国石油, 中石油."""
    rows = (row for row in data.rows("org_firms.txt") if row[0].startswith(_COUNTRY))
    return frozenset(name for row in rows for name in " ".join(row[:2]).split())


_COUNTRY = ("中国", "国家")


@lru_cache(maxsize=1 << 10)
def is_firm(name: str) -> bool:
    """Does ``name`` tell a firm, whose doing is not what all of several firms do: 青岭公司, 青岭钢铁, 凌钢?"""
    return not name.endswith(_OF_STATE) and (name.endswith(_firms()) or name in _listed())


# They act for the whole country.
_OF_STATE = ("人民银行", "中央银行", "国家开发银行", "国开行", "进出口银行", "农业发展银行")
# The railways of the country are told of as the country's.
_NETWORKS = ("中国铁路", "中国国家铁路", "国铁集团")


def is_network(name: str) -> bool:
    """Does ``name`` tell those whose figures are the whole country's, its railways; not one of their bureaus?"""
    return name.startswith(_NETWORKS) and "局" not in name


def is_firm_of_the_country(name: str, place: str) -> bool:
    """What 华能集团 does is not the whole country's, and of no place; what the railways do is the country's."""
    return place in ("", "中国") and (is_firm(name) or _is_gang(name)) and not is_network(name)


_GANG_ENDS = ("队", "车间", "工区", "分厂", "班组", "作业区", "项目部", "经理部")


def _is_gang(name: str) -> bool:
    """国家能源集团某煤矿综采队: is it a gang or a shop of a firm?"""
    return name.endswith(_GANG_ENDS) and any(end in name for end in FIRMS)


def is_called_after_the_country(name: str) -> bool:
    """Is a firm's ``name`` the country's, so that the one city of an article is not where it is: 中国石油, 中石油?"""
    return name.startswith(_COUNTRY) or name in _of_the_state()


# 南昌铁路局, 南昌局集团公司
_RAILWAY = rx.compile(f"(?:中国铁路|国铁)?(?:{RAILWAYS})(?:铁路局?|局)(?:集团)?(?:有限)?(?:公司)?")


@lru_cache(maxsize=1 << 10)
def is_railway(name: str) -> bool:
    """Is it one of the country's railways, which is of more than the city of its name, or than any one place?"""
    return _RAILWAY.fullmatch(name) is not None

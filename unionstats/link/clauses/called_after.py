"""Who is called after a land, wherever he is: 3名中国公民, 日本队, 5家德国企业."""

from __future__ import annotations

from unionstats import rx
from unionstats.link.clauses.nesting import is_country
from unionstats.link.clauses.paragraph import Paragraph
from unionstats.link.clauses.parts import ENDINGS, Part
from unionstats.model import Entity

# 战胜日本队: of whom no more is told
_BEATS = rx.compile(
    "(?:战胜|[击打]败|轻取|力[克挫压]|横扫|淘汰|[险完大小]胜|掀翻|挑落|不敌|负于|输给|惜败于|逼平|战平|迎战|对阵|挑战)了?$"
)
_TEAM = rx.compile("[一-龥]{0,4}?(?:队|选手|组合|名将|男[足篮排]|女[足篮排])")
# 9名土耳其人, 3名中国公民: of where those are who are counted
_NATIONALS = rx.compile(
    "(?:人(?![民员口均才工大群质])|女士|先生|小伙|姑娘|大[爷妈姐哥叔]|阿姨|老[人汉]|公民|国民|侨民|侨胞|同胞|华[人侨裔])"
)
# 5家德国企业, 1个中国展园: what sort of things are counted
_COUNTED = rx.compile("(?:[0-9万亿多余]|[一二两三四五六七八九十百千几])[个家项款种件批支座部艘架]$")


# 甲队客场挑战|河南|建业, 甲队做客|天津|: who plays at home
_GUEST = rx.compile("做客$|作客$|客场[^，。；]{0,12}$")


def beaten(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """战胜|日本|队; but it is there where one plays away (客场战平|贵州|)."""
    if e.adcode and _GUEST.search(near):
        return "site"
    return "far" if _TEAM.match(rest) and _BEATS.search(near) else None


# 驱逐|甲国|外交官6名: whose people somebody seizes, lets go or takes in
_SEIZES = rx.compile(
    "(?:驱逐|逮捕|拘[捕留]|扣[留押]|遣[返送]|释放|处决|绑架|营救|解救|杀害|打死|接[收纳待]|招收|审判|起诉|拦截|击毙)了?$"
)
_PEOPLE_OF = rx.compile(
    "(?:籍|的)?(?:外交(?:官|人员)|公民|国民|侨民|间谍|难民|移民|非法移民|记者|留学生|学生|工人|劳工|士兵|军人|人质|船员|渔民|渔船|游客|男子|女子|嫌犯|海员)"
)


def seized(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """驱逐|不丹|外交官6名."""
    return "far" if is_country(e) and _PEOPLE_OF.match(rest) and _SEIZES.search(near) else None


def nationals(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """3名|中国|公民."""
    return "far" if _NATIONALS.match(rest) else None


def each_land(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """展示|亚洲|各国的建筑; but 甲公司|全国|各地300个工地 are where it works."""
    shown = near and near[-1] not in ENDINGS and rest.startswith(("各国", "各地"))
    return "far" if shown and not any(o.kind == "org" and o.end == e.start for o in c.entities) else None


def counted(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """5家|德国|企业, 53个|非洲|国家."""
    if rest[:1] == "的" or not _COUNTED.search(near):
        return None
    return "far" if e.name == "中国" or _is_of_lands(e, rest) or is_country(e) else None


def _is_of_lands(e: Entity, rest: str) -> bool:
    """Is ``e`` a part of the world whose countries are told of: 53个非洲国家?"""
    return not e.adcode and rest.startswith("国家")

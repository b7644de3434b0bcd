"""What is called after a land or a place, wherever it is: 3名中国公民, 日本队, 德国设备."""

from __future__ import annotations

from unionstats import rx
from unionstats.link.clauses.nesting import is_country
from unionstats.link.clauses.paragraph import Paragraph
from unionstats.link.clauses.parts import ENDINGS, Part
from unionstats.model import Entity

# 接收中国提供的疫苗: who gives what is here
_RECEIVES = ("接收", "接受", "收到", "获得", "得到", "接种", "使用", "领到", "收下")
_SUPPLIED = rx.compile("(?:政府|方面)?(?:无偿)?(?:供应|提供|赠送|赠予|赠与|交付|运送|援助|捐赠|生产|制造)的")
# 战胜日本队: of whom no more is told
_BEATS = rx.compile(
    "(?:战胜|[击打]败|轻取|力[克挫压]|横扫|淘汰|[险完大小]胜|掀翻|挑落|不敌|负于|输给|惜败于|逼平|战平|迎战|对阵)了?$"
)
_TEAM = rx.compile("[一-龥]{0,4}?(?:队|选手|组合|名将|男[足篮排]|女[足篮排])")
# 9名土耳其人, 3名中国公民: of where those are who are counted
_NATIONALS = rx.compile(
    "(?:人(?![民员口均才工大群质])|女士|先生|小伙|姑娘|大[爷妈姐哥叔]|阿姨|老[人汉]|公民|国民|侨民|侨胞|同胞|华[人侨裔])"
)
# 5家德国企业, 1个中国展园: what sort of things are counted
_COUNTED = rx.compile("(?:[0-9万亿多余]|[一二两三四五六七八九十百千几])[个家项款种件批支座部艘架]$")
_LIES_IN = rx.compile("(?:位于|地处|坐落[在于]|落户)[^，。；]{2,14}的$")
# 引进日本生产线, 德国设备: where goods are from
_GOODS = rx.compile(
    "(?:的|先进|原装|进口|最新)*(?:[一-龥]{0,4}?(?:生产线|流水线|设备|机器人?|机床|仪器|装备)|[一-龥]{0,2}?品牌|化妆品|奶粉|红酒|葡萄酒|面料|料理|西餐|大片)"
)
# 种植澳洲坚果, 南美白对虾: breeds and kinds, which are called after a land wherever they grow
_BREEDS = rx.compile(
    "(?:[一-龥]{0,3}?(?:对虾|龙虾|红鱼|多宝鱼|坚果|郁金香|梧桐|朗德鹅|香米|猪瘟|景天|山核桃|白鹅|鳗鲡)|[菊菇豆参龟松橙](?=[0-9，。；、（]|$))"
)
_RAISES = rx.compile("(?:养殖?|[种栽]植?|栽种|[栽繁]培|[饲放]养|引种|投放|[培繁]育|试种|套种|发展)了?$")
_RAISED = rx.compile("(?!市场|本土|各地)[一-龥]{1,5}(?=[0-9，。；、（(的]|$)(?<![国地人][区民方])")


def supplied(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """接收|中国|提供的疫苗."""
    land = e.name == "中国" or not e.adcode
    return "far" if land and near.endswith(_RECEIVES) and _SUPPLIED.match(rest) else None


def beaten(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """战胜|日本|队."""
    return "far" if _TEAM.match(rest) and _BEATS.search(near) else None


def nationals(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """3名|中国|公民."""
    return "far" if _NATIONALS.match(rest) else None


def stall(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """参观|甲国|展馆."""
    return "far" if near and rest.startswith(("展区", "展馆", "展台")) else None


def each_land(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """展示|亚洲|各国的建筑; but 甲公司|全国|各地300个工地 are where it works."""
    shown = near and near[-1] not in ENDINGS and rest.startswith(("各国", "各地"))
    return "far" if shown and not any(o.kind == "org" and o.end == e.start for o in c.entities) else None


def counted(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """5家|德国|企业, 53个|非洲|国家."""
    if rest[:1] == "的" or not _COUNTED.search(near):
        return None
    return "far" if e.name == "中国" or _is_of_lands(e, rest) or is_country(e) else None


def in_its_name(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """位于丙市的|中国|某装置: the name says whose it is, not where."""
    return "far" if e.name == "中国" and _LIES_IN.search(near) else None


def _is_of_lands(e: Entity, rest: str) -> bool:
    """Is ``e`` a part of the world whose countries are told of: 53个非洲国家?"""
    return not e.adcode and rest.startswith("国家")


def of_kind(near: str, rest: str) -> bool:
    """德国设备, 南美白对虾, 种植澳洲坚果: does a land only tell what kind of goods, plant or beast something is?"""
    return bool(_GOODS.match(rest) or _BREEDS.match(rest) or (_RAISES.search(near) and _RAISED.match(rest)))

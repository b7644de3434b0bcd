"""Which organization a name means that the article has named before by another: 济钢 after 济南钢铁集团."""

from __future__ import annotations

from collections.abc import Iterable

from unionstats import rx
from unionstats.entities import org_words as words
from unionstats.entities.orgs.context import Org
from unionstats.entities.orgs.shortened import legal, same_body, short_of
from unionstats.entities.orgs.told import Told
from unionstats.model import changed


def same(told: Told, org: Org, *, placed: bool) -> Org:
    """``org``, or under the name that the article gave it first: 青岭产业园 after 青岭陶瓷包装产业园."""
    if not placed and (called := told.aliases.get(org.name)):  # 青岭公司 after 宁波青岭置业有限公司（简称青岭公司）
        return changed(called, at=org.at)
    if org.name[-1] == "矿" and not placed and len(org.name) > 2:  # 石沟矿 after 山东兖煤集团石沟煤矿
        for other in told.by_tail.get("煤矿", ()):
            if other.name.endswith(org.name[:-1] + "煤矿"):
                return changed(other, at=org.at)
    if not placed and (whole := _part_of_plant(told, org)):
        return changed(org, name=whole)
    if "局" in org.name[2:5]:  # 南川局工会 after 南川铁路局工会
        for other in told.orgs.of_kind(org.kind):
            if "铁路局" in other.name and other.name.replace("铁路局", "局", 1) == org.name:
                return changed(other, at=org.at)
    tail = told.by_tail.setdefault(org.name[-2:], [])
    groups: Iterable[Org] = ()
    if org.name.endswith("集团"):
        groups = (o for o in told.by_tail.get("公司", ()) if o.name.endswith(_GROUPS))
    elif org.name.endswith(_GROUPS):
        groups = told.by_tail.get("集团", ())
    for other in (*tail, *groups):
        more = len(other.name) - len(org.name)
        short = len(org.name) > 3 and more > 1 and other.name.endswith(org.name)
        if short and not placed:
            return changed(other, at=org.at)
        listed = more < 0 and words.is_known(other.name)  # 中国船舶集团有限公司 is no short name
        if org.kind == other.kind and not listed and same_body(org, other):
            if more < 0 and org.kind == "firm":
                told.fuller[other.name] = org.name
            return changed(org, name=other.name)
    if full := whole_name(told, org):
        return full
    tail.append(org)
    told.named.append(org)
    return org


# 恒岳集团 and 安徽恒岳机械集团有限公司 may be one
_GROUPS = ("集团有限公司", "集团股份有限公司", "集团有限责任公司")
_PLANT = rx.compile("[一-龥]{2,6}?(?:矿|厂|油田)(?=[一-龥])")


def _part_of_plant(told: Told, org: Org) -> str:
    """The whole name of a part of the plant that was named before with its firm: 石沟矿|综采队 after 兖煤集团石沟矿."""
    plant = _PLANT.match(org.name)
    for other in told.by_tail.get(plant[0][-2:], ()) if plant else ():
        if plant and len(other.name) > len(plant[0]) + 1 and other.name.endswith(plant[0]):
            return other.name + org.name[plant.end() :]
    return ""


def whole_name(told: Told, org: Org) -> Org | None:
    """The one that ``org`` is a short name of, 济钢 after 济南钢铁集团; before it, 济钢 gets the full name."""
    same = [o for o in told.named if o.kind == org.kind and o.name != org.name]
    fuller = [o for o in same if len(o.name) > len(org.name) and short_of(org.name, o.name)]
    if len({o.name for o in fuller}) == 1:
        return changed(fuller[0], at=org.at)
    for other in same:
        known = told.fuller.get(other.name)
        # 济钢集团 is 济南钢铁集团 rather than 济钢集团公司
        free = known is None or legal(other.name, known)
        if free and len(other.name) < len(org.name) and short_of(other.name, org.name):
            told.fuller[other.name] = org.name
    return None

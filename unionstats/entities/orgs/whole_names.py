"""Names that end alike and mean one body, whichever an article gives first: 芜湖公司工会, 中铁八局芜湖公司工会."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping

from unionstats import gazetteer, rx
from unionstats.entities import org_words as words
from unionstats.entities.orgs.context import Org

_SHORTEST = 4
# What a whole name has before a short one, besides where the body is: what it is a part of.
_ABOVE = ("集团", "公司", "局", "厂", "院", "校", "大学", "油田", "铁路")
_COMMITTEE = "委员会"


def wholes(orgs: Iterable[Org]) -> dict[str, str]:
    """The name to go by for each among ``orgs`` that has another.

    芜湖公司工会 goes by 中铁八局芜湖公司工会, 青岭小学工会 by 瑞金市青岭小学工会.  安徽省芜湖市快递工会 goes without
    its province where another mention does, a 工会委员会 without its 委员会.
    """
    named = {o.name: o for o in orgs if len(o.name) >= _SHORTEST}
    by: dict[str, str] = {}
    if len(named) < 2:
        return by
    for name in [n for n in named if n.endswith("工会" + _COMMITTEE)]:
        union = name.removesuffix(_COMMITTEE)
        if union in named or any(_may_begin(union.removesuffix(n)) for n in _ends(union, named)):
            named.setdefault(union, named[name])
            by[name] = union
    found: dict[str, list[str]] = {}
    for name, org in named.items():
        for short in _ends(name, named):
            head, other = name.removesuffix(short), named[short]
            if org.kind != other.kind or not _one_place(org.place, other.place) or not _may_begin(head):
                continue
            if _is_province(head) and other.place and short[:2] in other.place:
                by[name] = short
            else:
                found.setdefault(short, []).append(name)
    for short, names in found.items():
        longest = max(names, key=len)
        if all(longest.endswith(n) for n in names):  # else it may be either: 甲集团青岭公司, 乙集团青岭公司
            by[short] = longest
    for short in [n for n in named if n.endswith("工会") and n not in by]:
        plants = [
            n
            for n in named
            if n not in by and _is_of_plant(short, n) and _one_place(named[n].place, named[short].place)
        ]
        if len(plants) == 1:
            by[short] = plants[0]
    return {name: by.get(whole, whole) for name, whole in by.items()}


# What a headline leaves out of the name of a firm's union: 恒岳工会, 安徽能源集团恒岳公司工会.
_PLANT = rx.compile("(?:股份|有限|责任|集团|控股|总)*(?:公司|集团|厂|矿)(?:工会|工会委员会)$")


def _is_of_plant(short: str, full: str) -> bool:
    """Does ``full`` only add to ``short`` that it is a firm's, and of what that is a part?"""
    m = _PLANT.search(full)
    if m is None or short == full:
        return False
    core = short.removesuffix("工会")
    head = next((core[:n] for n in (2, 3) if len(core) > n + 1 and gazetteer.lookup(core[:n])), "")
    core = core.removeprefix(head)
    trade = core in words.generic() or core in words.trades() or bool(gazetteer.lookup(core))
    return len(core) > 1 and not trade and full.startswith(head) and full.endswith(core, 0, m.start())


def of_shares(listed: Mapping[str, str], firms: Iterable[Org]) -> dict[str, str]:
    """The firm that the article names in full for one that a list has under the name of the group above it.

    ``listed`` has the short names read in it, each with that of the list: 中国交建 is 中国交通建设股份有限公司 there.
    """
    by: dict[str, str] = {}
    for name in {f.name for f in firms if f.name.endswith("股份有限公司")}:
        core = name.removesuffix("股份有限公司")
        for short, group in listed.items():
            if short != group and core in (short, group.removesuffix("集团有限公司")):
                by[group] = name
    return by


def _ends(name: str, named: Container[str]) -> Iterator[str]:
    """The names among ``named`` that ``name`` ends in."""
    return (name[k:] for k in range(2, len(name) - _SHORTEST + 1) if name[k:] in named)


def _may_begin(head: str) -> bool:
    """May a whole name begin with ``head``, before a short one: 中铁八局|芜湖公司工会, 瑞金市|青岭小学?"""
    if head.endswith(_ABOVE) or words.is_known(head):
        return True
    return any(d.level != "foreign" for n in (2, 3, 4) for d in gazetteer.lookup(head[-n:]))


def _is_province(head: str) -> bool:
    return any(d.level == "province" and not d.name.endswith("市") for d in gazetteer.lookup(head))


def _one_place(a: str, b: str) -> bool:
    """May what lies in ``a`` lie in ``b``?"""
    return a.startswith(b) or b.startswith(a)

"""Who only shares a county's name: shops, firms, bridges, power stations, and the town of a city (阜城 of 阜阳)."""

from __future__ import annotations

from collections.abc import Sequence

from unionstats import gazetteer, rx
from unionstats.entities.places.names import Name
from unionstats.entities.places.villages import SURNAMES
from unionstats.gazetteer import Division
from unionstats.model import Article

# What any city has under a name of two characters: 永昌商场, 清水河大桥, 文昌小学.
_BUILDINGS = rx.compile(
    r"(?:大|小|国际)?(?:商场|商店|商厦|商城|商贸城|百货|超市|宾馆|饭店|酒店|酒楼|饭庄|餐厅|茶楼|大厦|花园|小区|家园|新村|影院|影城|书店|书城|药店|药房|大药房|诊所"
    r"|菜市场|集贸市场|批发市场|特?大桥|立交桥|隧道|运河|水库|水电站|电站|水厂|车队|商行|典当行|浴池|广场|公寓|社区"
    r"|(?:实验|中心|第[一二三四五六七八九十]{1,2})?(?:小学|中学|幼儿园|初中|高中))"
)
# 文昌牧业等多家骨干企业, 海阳科技、桐城电子等龙头: firms by their short names, called like counties
_FIRMS = rx.compile(
    "(?:农业|农牧|牧业|果业|茶业|酒业|米业|乳业|食品|粮油|饲料|科技|实业|电子|电器|光电|机械|重工|铸造|服饰|服装|纺织|家具|木业|纸业|建材|陶瓷"
    "|化工|医药|药业|生物|新材料|新能源|环保|物流|置业|地产)(?=(?:[、和][一-龥]{2,8}){0,6}?等[^，。；]{0,10}?(?:企业|公司|厂商|厂家|龙头|合作社|项目))"
)


# How buildings and firms begin.
_OWNED_HEADS = frozenset(
    "中书乳光公典农初化医商国地大实家宾小幼广建影批新服木机果水浴牧物特环生电百社科立第米粮纸纺置花茶药菜诊超车运酒重铸陶隧集食餐饭饲高"
)


_ROLE = rx.compile(
    r"(?:发言人|经济学家|分析师|研究员|运动员|选手|队员|球员|教练|演员|歌手|导演|作家|院士|博士|医生|护士|民警|法官|律师|司机|技师|工匠|劳模|冠军|主席|主任|书记|委员|教授"
    r"|[局院部厅署司处科校厂组会]长|经理|师傅|(?:负责|创始|带头|承包|经办|传承|当事)人|业主|店主|户主|老板|村民|职工|学生|记者|干事|大户)$"
)


# 摄影：张北, 图/马龙: who has made what is shown
_SIGNED = rx.compile(r"(?:摄影|供图|图片|撰文|作者|通讯员|记者|编辑|制图|绘图|[文图摄])\s?[：:／/]\s?$")
_SIGNS = rx.compile(r"\s?摄(?![影像氏])|(?![一-龥])")


def is_person(text: str, name: Name) -> bool:
    """Is a county's short name a person's, behind what the person is: 运动员马龙, 部长余庆明, 摄影：张北?"""
    lone = name.form != "full" and not name.chained and text[name.start - 1 : name.start] in _BEFORE_SIGNED
    if lone and _SIGNS.match(text, name.end) and _SIGNED.search(text, max(0, name.start - 5), name.start):
        return True
    short = name.form == "short" and not name.chained and (text[name.start] in SURNAMES or text[name.start] in "连鲁武")
    county = short and all(d.level == "county" for d in name.divisions)
    return bool(county and _ROLE.search(text[max(0, name.start - 3) : name.start]))


_BEFORE_SIGNED = frozenset("：:／/ ")
_PEOPLES = {"蒙古": "15"}  # peoples that a country is called after, too, by the code of the province where they live
_TOWN = 2  # characters of 阜城
_SIBLINGS = 2  # of counties in one prefecture, by their kinship


def called_like(text: str, name: Name, names: Sequence[Sequence[Name]]) -> bool:
    """永昌商场, 清水河大桥: does a shop, a bridge … only share a county's name, in a story of other provinces?"""
    if name.form != "short" or text[name.end : name.end + 1] not in _OWNED_HEADS:
        return False
    if not (_BUILDINGS.match(text, name.end) or _FIRMS.match(text, name.end)):
        return False
    here = [d for d in name.divisions if d.level != "city"]  # 松江 is a city of 日本, too
    if not here or any(d.level != "county" for d in here):
        return False
    own = {gazetteer.chain(d)[-1] for d in here}
    others = [n.divisions for row in names for n in row if text[name.start : name.end] not in n.divisions[0].name]
    told = {gazetteer.chain(d)[-1] for row in others for d in row if d.adcode and d.level != "country"}
    return bool(told) and not own & told


def works_called_like(article: Article, names: Sequence[Sequence[Name]]) -> frozenset[str]:
    """What a power station, a bridge … is called, where the article names nothing else in its county's province.

    锦屏水电站 … 锦屏管理局: all through the article none of this is in the county 锦屏县.
    """
    called: dict[str, Name] = {}
    for p, row in zip(article.paragraphs, names, strict=True):
        for n in row:
            if n.form != "short" or n.chained or not gazetteer.names_works(p.text, n.end):
                continue
            if all(d.level == "county" for d in n.divisions):
                called.setdefault(p.text[n.start : n.end], n)
    if not called:
        return frozenset()
    rows = zip(article.paragraphs, names, strict=True)
    told = {
        gazetteer.chain(d)[-1]
        for p, row in rows
        for n in row
        if n.form in ("full", "short") and p.text[n.start : n.end] not in called
        for d in n.divisions
        if d.adcode and d.level != "country"
    }
    return frozenset(w for w, n in called.items() if not any(gazetteer.chain(d)[-1] in told for d in n.divisions))


def is_people(text: str, name: Name, names: Sequence[Sequence[Name]]) -> bool:
    """蒙古艾力 in a story of 内蒙古: is it a people there, not the country that is called after it (蒙古国)?"""
    home = _PEOPLES.get(text[name.start : name.end])
    if home is None or name.chained:
        return False
    told = {d.adcode[:2] for row in names for n in row for d in n.divisions}
    return home in told


def village_called_like(text: str, name: Name, counties: Sequence[Division]) -> bool:
    """东平洛村 in a story of 平阴县: is it a village of one of ``counties``, which alone are named in full?"""
    if not name.tail.endswith("村") or name.chained or not counties:
        return False
    if name.form not in ("short", "full") or text.startswith(name.divisions[0].name, name.start):
        return False
    return all(d.level == "county" and all(kinship(d, c) < _SIBLINGS for c in counties) for d in name.divisions)


def counties_in_full(article: Article, names: Sequence[Sequence[Name]]) -> tuple[Division, ...]:
    """The counties that an article names in full, or behind what they lie in."""
    rows = zip(article.paragraphs, names, strict=True)
    named = (
        (d, n.chained or p.text.startswith(d.name, n.start))
        for p, row in rows
        for n in row
        for d in gazetteer.chain(n.divisions[0])
        if len(n.divisions) == 1 and d.level == "county"
    )
    return tuple(dict.fromkeys(d for d, in_full in named if in_full))


def with_towns(article: Article, rows: Sequence[Sequence[Name]]) -> list[list[Name]]:
    """``rows`` with 阜城, in a story of 阜阳, as the town of that city, not a county elsewhere."""
    found = [list(row) for row in rows]
    towns = [
        (i, k, n)
        for i, (p, row) in enumerate(zip(article.paragraphs, rows, strict=True))
        for k, n in enumerate(row)
        if n.end - n.start == _TOWN and p.text[n.end - 1] == "城" and n.form == "short" and not n.chained
    ]
    for i, k, n in towns:
        first, own = article.paragraphs[i].text[n.start], {gazetteer.chain(d)[-1] for d in n.divisions}
        spans = {(j, o.start) for j, _, o in towns}
        told = [
            o.divisions[0] for j, row in enumerate(rows) for o in row if (j, o.start) not in spans and o.form != "word"
        ]
        if any(d in n.divisions or gazetteer.chain(d)[-1:] == (c,) for d in told for c in own):
            continue
        cities = {d for d in told if d.level in ("prefecture", "county") and d.name[0] == first}
        if len(cities) == 1:
            found[i][k] = Name(n.start, n.end, (cities.pop(),), "short")
    return found


def kinship(d: Division, other: Division) -> int:
    """How near ``d`` is to ``other``: 4 it is, 3 one in the other, 2 in its province, 1 in the same one."""
    if other.level in ("country", "region"):
        return 0
    if d is other:
        return 4
    line, others = gazetteer.chain(d), gazetteer.chain(other)
    if line[-1] is not others[-1]:
        return 0
    if any(a is other for a in line):
        return 3 if other.level != "province" or len(line) == 2 else 2
    if any(a is d for a in others):
        return 3
    shared = next(a for a in line if any(a is b for b in others))
    return 2 if shared.level != "province" or len(line) == 2 else 1

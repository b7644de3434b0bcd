"""The organization that a short name or a pointer means: 该集团, 市公司, 公司工会, 炼铁厂."""

from __future__ import annotations

from unionstats import rx
from unionstats.entities import org_words as words
from unionstats.entities.orgs.context import THEIR_UNION, Org, division, place_name
from unionstats.entities.orgs.page import Span
from unionstats.entities.orgs.pointers import OF_WORKS
from unionstats.entities.orgs.told import Told
from unionstats.model import changed

# Classes of the bodies of a place, which a sentence tells of side by side.
_OF_PLACES = frozenset({"government", "union", "mass", "court"})
# Unions of which a paper of the firm's own need not say whose they are.
_UNNAMED = frozenset(
    f"{firm}工会" for firm in ("集团", "集团公司", "公司", "总公司", "局", "厂", "矿", "段", "院", "校")
)
_POLICE = ("公安局", "公安分局", "公安厅")
_OWN_STORY = 2  # times that a plant is spoken of


def meant(told: Told, i: int, s: Span) -> Org | None:
    """The organization that a short name or a pointer means, ``None`` where the article has none."""
    at = (i, s.start)
    if s.form == "alias":
        org = told.aliases[s.name]
        return changed(org, name=org.name + s.part, kind=s.kind) if s.part else org
    if s.form == "department":
        name = s.name.format("")
        return told.orgs.ending(name, at) or _beside(told, s, at) or _of_the_one_city(told, s, at)
    if s.form == "unit":
        return _unit(told, s, at)
    if s.level:
        return _at_level(told, s, at)
    if s.place:
        return _elsewhere(told, s, at)
    if s.form == "bare" and s.kind == "firm":
        return _by_trade(told, s, at)
    if s.form == "bare" and s.kind == "part":
        if not s.noun:
            return _sister(told, s, at)
        if gang := _gang(told, s, at):
            return gang
        if s.noun == "公司" and s.part == told.pages[i].text[s.start : s.end]:
            return _plant(told, s, at)
    return _pointed_to(told, s, at)


def _pointed_to(told: Told, s: Span, at: tuple[int, int]) -> Org | None:
    """Whom 公司, 该集团, 我院 or 公司工会 means: told of from there on, where it acts."""
    i, written = at[0], told.pages[at[0]].text[s.start : s.end]
    # 我院, 院工会: of the hospital whose account it is
    own = told.orgs.own(s.noun) if written[0] in "我本" or written == s.noun[0] + s.part else None
    org = own or _of_class(told, s, at)
    # 公司 acts, and is meant when 公司 acts again; so is who has been called 该公司
    acts = own or (s.form == "bare" and written[-1] not in "里上") or s.noun.endswith(("公司", "集团", "企业"))
    if org and not s.part and acts:
        told.orgs.add(changed(org, at=at, end=s.end, led=True))
    if org and s.part:  # 集团工会, and later 工会 or 该工会
        org = Org(at, org.name + s.part, s.kind, org.place, org.adcode, s.end, led=True)
        told.orgs.add(org)
    # 集团工会 where no group is named: as it is written, but 公司工会主席某某 only says who has come
    chair = told.pages[i].text.startswith(("主席", "副主席"), s.end)
    if org is None and written in _UNNAMED and not chair:
        org = Org(at, written, "union", "", "", s.end, led=True)
        told.orgs.add(org)
    return org


def _of_class(told: Told, s: Span, at: tuple[int, int]) -> Org | None:
    """The one of the pointer's class that was told of last, and leads rather than only being mentioned."""
    but = told.below if s.form == "bare" and s.noun in ("公司", "集团") else frozenset()
    # A union that is only called 公司工会 is of the firm told of, farther off than 公司 alone goes.
    reach = (9 if but or s.kind == "union" else 3) if s.form == "bare" else 1 << 30
    inner = _within(told, s, at)
    org = told.orgs.of_class(s.noun, at, reach=reach, but=but | inner)
    if org is None and inner and s.kind != "part":
        org = told.orgs.of_class(s.noun, at, reach=reach, but=but)
    if org and (page := told.pages[org.at[0]]).is_guest(org.at[1], org.end):  # 该校 after 甲校揭牌，乙大学派人参加
        host = told.orgs.of_class(s.noun, at, reach=at[0] - org.at[0], led=True, but=but | {org.name})
        org = host if host and host.at[0] == org.at[0] and "。" not in page.text[host.end : org.at[1]] else org
    if s.noun == "公安机关":  # the bureau rather than a squad of it that was named since
        org = next((o for o in told.orgs.last(at) if o.name.endswith(_POLICE)), org)
    if org is None and s.noun == "厂" and s.form == "bare":  # a workshop of a firm's
        org = told.orgs.of_class("公司", at, reach=3, but=inner)
    # 公司控股60%的X公司…，公司; 市总工会完成了省总工会部署的任务，该会: not the one that was only mentioned
    if (
        org
        and not org.led
        and (
            s.form == "bare"
            or told.pages[at[0]].text[s.start] == "全"
            or told.pages[org.at[0]].only_beside(org.at[1], org.end)
        )
    ):
        org = told.orgs.of_class(s.noun, at, reach=9, led=True, but=but) or org
    return org


def _elsewhere(told: Told, s: Span, at: tuple[int, int]) -> Org | None:
    """成都工厂 of the group that has been named with what it has in another city: 恒岳集团宁波工厂."""
    named = (o for o in told.orgs.last(at) if o.kind == "firm" and o.place and o.name.endswith(_WORKS))
    if (sister := next(named, None)) is None or s.place is None:
        return None
    d = division(sister.place)
    head = sister.name.partition(d.name[:2])[0] if d else ""
    if len(head) < 2:
        return None
    there = Org(at, head + s.part, "firm", s.place.place, s.place.adcode, s.end, led=True)
    told.orgs.add(there)
    return there


def _by_trade(told: Told, s: Span, at: tuple[int, int]) -> Org | None:
    """期货公司 of the firm whose name ends so (恒岳期货公司); as it is written, where the sentence tells of others."""
    if whole := _gang(told, s, at):
        return whole
    begin = told.pages[at[0]].text.rfind("。", 0, s.start) + 1
    if not any(o.kind == "firm" and o.at >= (at[0], begin) for o in told.orgs.last(at)):
        return None
    org = Org(at, s.part, "firm", "", "", s.end, led=True)
    told.orgs.add(org)
    return org


def _sister(told: Told, s: Span, at: tuple[int, int]) -> Org | None:
    """二矿 of the one whose 一矿 has been told of."""
    kind = s.part.lstrip(_NUMBERS)
    named = ((o, o.name.removesuffix(kind).rstrip(_NUMBERS)) for o in told.orgs.last(at) if o.name.endswith(kind))
    sister, head = next(((o, h) for o, h in named if len(h) > 1 and h + kind != o.name), (None, ""))
    if sister is None:
        return None
    there = changed(sister, at=at, name=head + s.part, end=s.end, led=True)
    told.orgs.add(there)
    return there


_NUMBERS = "一二三四五六七八九十"
_WORKS = ("工厂", "基地", "仓")
_GANGS = ("分厂", "车间", "工区", "作业区", "项目部", "队", "班")
_PLANT = rx.compile("(?:(?!集团|公司).)+[矿厂段]")  # called by its own name only


def _within(told: Told, s: Span, at: tuple[int, int]) -> set[str]:
    """Those named before that are within what is meant: one 分厂 beside another, the plants of a 公司, and who are told
    of one after the other where 全厂 or 全行 comes to so much."""
    text = told.pages[at[0]].text
    if s.kind == "part":
        beside = next((end for end in _GANGS if s.part.endswith(end)), (*_GANGS, "段"))
        return {o.name for o in told.orgs.last(at) if o.name.endswith(beside)}
    if s.noun == "公司" and s.form == "pointer":  # 该公司 after its 炼铁厂
        return {o.name for o in told.orgs.last(at) if o.name.endswith(_WORKS_ENDS) and _works(o.name)}
    if s.form == "bare" and s.noun == "公司":
        plants = (*_GANGS, *_WORKS)
        return {o.name for o in told.orgs.last(at) if o.name.endswith(plants) or _PLANT.fullmatch(o.name)}
    if not text.startswith("全", s.start):
        return set()
    begin = text.rfind("。", 0, s.start) + 1
    begin = text.rfind("。", 0, max(0, begin - 1)) + 1 if begin == s.start else begin
    told_here = {o.name for o in told.orgs.last(at) if o.at >= (at[0], begin)}
    gangs = {o.name for o in told.orgs.last(at) if o.name.endswith(_GANGS)}
    return gangs | told_here if len(told_here) > 1 else gangs


def _gang(told: Told, s: Span, at: tuple[int, int]) -> Org | None:
    """作业七区 after 青岭油田采气二厂作业七区: the gang that has been named with what it is of."""
    named = (o for o in told.orgs.last(at) if o.name.endswith(s.part))
    if whole := next(named, None):
        whole = changed(whole, at=at, end=s.end, led=True)
        told.orgs.add(whole)
    return whole


def _plant(told: Told, s: Span, at: tuple[int, int]) -> Org | None:
    """炼铁厂 of the one firm that the article names; where it names none, and tells of 炼铁厂, that itself."""
    firms = {told.full(o.name, ""): o for o in told.orgs.of_kind("firm")}
    if sister := _beside_it(told, s, at):
        head, above = sister
        plant = changed(above, at=at, name=head + s.part, end=s.end, led=True)
        told.orgs.add(plant)
        return plant
    if len(firms) > 1 or sum(page.text.count(s.part) for page in told.pages) < _OWN_STORY:
        return None
    name, above = next(iter(firms.items()), ("", Org(at, "", "firm", "", "")))
    plant = changed(above, at=at, name=name + s.part, end=s.end, led=True)
    told.orgs.add(plant)
    return plant


def _beside_it(told: Told, s: Span, at: tuple[int, int]) -> tuple[str, Org] | None:
    """The firm, by name, of whose other works has been told last: 恒岳|钢铁焦化厂, before 动力厂."""
    for o in told.orgs.last(at):
        if at[0] - o.at[0] > _REACH:
            return None
        if o.kind in ("firm", "part") and o.name.endswith(_WORKS_ENDS) and (begin := _works(o.name)):
            firm = max(o.name.rfind(end, 0, begin) + len(end) for end in ("公司", "集团"))
            return o.name[: firm if firm > 2 else begin], o
    return None


_REACH = 3  # paragraphs
_WORKS_ENDS = ("厂", "段", "运输部")


def _works(name: str) -> int:
    """Where in ``name`` the works of a firm begin: 焦化厂 of 恒岳钢铁焦化厂; 0 where it has none."""
    return next((m.start() for m in OF_WORKS.finditer(name) if m.end() == len(name) and m.start() > 1), 0)


def _at_level(told: Told, s: Span, at: tuple[int, int]) -> Org | None:
    """省公司 after 山西省电力公司, or after its union."""
    if (o := told.orgs.at_level(s.noun, s.level, at)) is None:
        return None
    name = THEIR_UNION.sub("", o.name)
    kind = words.kind_of(name) if name != o.name else o.kind
    return Org(at, name + s.part, s.kind if s.part else kind, o.place, o.adcode, s.end, led=True)


def _beside(told: Told, s: Span, at: tuple[int, int]) -> Org | None:
    """A department without its place, in a sentence on with another body of it: 贵阳市总工会…；民政局…."""
    near = next(told.orgs.last(at), None)
    if near is None or near.at[0] != at[0] or s.kind not in _OF_PLACES or near.kind not in _OF_PLACES:
        return None
    home = division(near.place)
    if home is None or home.level not in ("prefecture", "county") or not near.name.startswith(home.name):
        return None
    return Org(at, s.name.format(home.name), s.kind, near.place, near.adcode, s.end)


def _of_the_one_city(told: Told, s: Span, at: tuple[int, int]) -> Org | None:
    """A city's works without their place, of the one city or county of the article, if any: 公交集团, 供电公司."""
    if s.kind != "firm":
        return None
    if home := told.places.only():
        return Org(at, s.name.format(place_name(home)), s.kind, home.path, home.adcode, s.end)
    alone = s.name.endswith(("公司", "集团"))
    return Org(at, s.name.format(""), s.kind, "", "", s.end) if alone else None


def _unit(told: Told, s: Span, at: tuple[int, int]) -> Org | None:
    if org := told.orgs.ending(s.noun, at):
        return org
    union = next((o for o in told.orgs.last(at) if o.kind == "union"), None)
    if union is None or "工作队" in s.noun:
        return None
    if "慰问" in s.noun:  # whom the union sent out
        return changed(union, at=at, end=s.end)
    org = Org(at, union.name + s.noun, "union", union.place, union.adcode)
    told.orgs.add(org)
    return org

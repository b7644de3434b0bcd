"""The organization that a name tells by itself: one of the lists, of a level, with a place at its head, of its own."""

from __future__ import annotations

from unionstats.entities.orgs.branches import has_branch, named_last
from unionstats.entities.orgs.bureaus import of_its_level
from unionstats.entities.orgs.context import Org, division, heads, place_name
from unionstats.entities.orgs.page import Page, Span, full
from unionstats.entities.orgs.seats import called_after, seat, whose
from unionstats.entities.orgs.told import Told
from unionstats.model import Entity, changed

# The railways of several provinces, run from the city that they are named after.
_RAILWAYS = ("铁路局", "铁路局集团公司", "铁路局集团有限公司", "铁路集团")


def named_by(told: Told, i: int, s: Span) -> Org | None:
    """The organization that ``s`` names by itself, without the part that its name goes on with."""
    at, kind = (i, s.start), s.base or s.kind
    if s.form == "known":
        return _at_home(told, _listed(told, s, at, kind))
    if s.level == "兵团":
        corps = "新疆生产建设兵团"
        return Org(at, s.name.format(corps), kind, "新疆维吾尔自治区", "650000")
    if s.form == "level":
        return _of_level(told, s, at, kind)
    if s.place is not None:
        return _placed(told, s, s.place, at, kind)
    return _at_home(told, _by_its_own(told.pages[i], s, at, kind))


def _at_home(told: Told, org: Org | None) -> Org | None:
    """``org``, a hospital without a place where the article tells of one city alone: 协和医院, 同济医院."""
    home = told.places.only() if org and org.kind == "hospital" and not org.place else None
    return changed(org, place=home.path, adcode=home.adcode) if org and home else org


def _listed(told: Told, s: Span, at: tuple[int, int], kind: str) -> Org | None:
    """One of a list, under the name that the article has, at its seat or at the place before it: 上海|家乐福."""
    k, page = s.known, told.pages[at[0]]
    if k is None:
        return Org(at, s.name, kind, "", "")
    if k.shared and told.places.below_country():
        return None
    if (own := told.branches.get(k.name)) and page.text[s.start : s.end] != k.name and not s.part:
        return changed(own, at=at)  # 农行, in a story that is headed by its branch
    branch = page.place_at_end.get(s.start) if k.kind == "firm" and not k.place else None
    name = told.as_written(k.name, page.text[s.start : s.end - len(s.part)])
    if branch and branch.adcode not in ("", "100000"):
        return Org(at, name, kind, branch.place, branch.adcode)
    return Org(at, name, kind, k.place, k.adcode or _code(k.place))


def _of_level(told: Told, s: Span, at: tuple[int, int], kind: str) -> Org | None:
    """市总工会: that of the city that the article tells of."""
    page = told.pages[at[0]]
    d = told.in_headline(s, at) or told.over_several(s) or told.places.of_level(s.level, at)
    if d is None and (s.level == "街道" or s.noun):
        return None  # 街道办事处 of nowhere, 省市县三级工会: any of them
    name = of_its_level(s.name, d, page.text[s.start : s.end]).format(place_name(d) if d else s.level)
    written = page.text[s.start : s.end - len(s.part)]
    if d is None and kind != "union" and written[-1] != "长":
        name = written
    return Org(at, name, kind, d.path if d else "", d.adcode if d else "")


def _placed(told: Told, s: Span, place: Entity, at: tuple[int, int], kind: str) -> Org:
    """The one at whose head a place stands: 临汾市公安局, 江苏南通海门区东灶社区工会."""
    page = told.pages[at[0]]
    shown, path, adcode = heads(place)
    said = whose(page, s.start) if s.form == "name" and s.kind == "firm" and not full(place) else None
    if said and adcode and said.adcode[:2] != adcode[:2]:  # 文昌市的|南阳水厂, called like a city elsewhere
        path, adcode = said.place, said.adcode
    name = of_its_level(s.name, division(path), page.text[s.start : s.end]).format(shown)
    office = s.form == "place" and s.kind == "government"  # 安康市公安局汉滨分局
    if s.name.endswith(_RAILWAYS):
        path = adcode = ""
    elif office or (s.form == "name" and s.kind in ("firm", "union")):  # 山西煤炭集团吉县昌平煤业有限公司
        named = (p for p in page.places if place.end < p.start and p.end < s.end)
        lower = (p for p in named if p.place.startswith(path) and (office or full(p) or has_branch(page.text, p)))
        deeper = next(lower, None)
        path, adcode = (deeper.place, deeper.adcode) if deeper else (path, adcode)
    return Org(at, name, kind, "" if not adcode and called_after(kind, path) else path, adcode)


def _by_its_own(page: Page, s: Span, at: tuple[int, int], kind: str) -> Org:
    """One that goes by its own name: a zone is a place itself (合肥蜀山经济开发区), a part of a firm where it is."""
    within = [p for p in page.places if s.start <= p.start and p.end <= s.end]
    inner = named_last(page.text, within) or seat(page, s, within)
    # 甘肃白银|有色集团, of which the city is the head of its name: 白银有色集团
    inner = inner or next((p for p in page.places if p.start < s.start < p.end and p.adcode), None)
    if inner is None and s.known is None:
        inner = whose(page, s.start)
    if inner is not None:
        return Org(at, s.name, kind, inner.place, inner.adcode)
    if s.known is not None:
        return Org(at, s.name, kind, s.known.place, s.known.adcode)
    return Org(at, s.name, kind, "", "")


def _code(path: str) -> str:
    d = division(path)
    return d.adcode if d else ""

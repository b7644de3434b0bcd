"""Organizations: every mention in an article, resolved to the canonical name that the article lets one recover."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, cached_property
from types import MappingProxyType

from unionstats import gazetteer, rx
from unionstats.entities import imprint
from unionstats.entities import org_words as words
from unionstats.entities.orgs import pointers, scan
from unionstats.entities.orgs.branches import has_branch, named_last
from unionstats.entities.orgs.bureaus import of_its_level
from unionstats.entities.orgs.context import (
    DISTRICT_OFFICE,
    THEIR_UNION,
    Antecedents,
    Org,
    Places,
    division,
    heads,
    in_district,
    place_name,
    whose_account,
)
from unionstats.entities.orgs.missions import same_mission
from unionstats.entities.orgs.page import OF_BUILDERS, Own, Page, Reader, Span, full
from unionstats.entities.orgs.seats import called_after, seat, told_before, whose
from unionstats.entities.orgs.shortened import (
    ORDERED,
    first_characters,
    legal,
    railways,
    reordered,
    same_body,
    short_names,
    short_of,
)
from unionstats.entities.orgs.whole_names import of_shares, wholes
from unionstats.entities.places.memory import is_bound_for, rivals
from unionstats.entities.whole import Readers, Whole
from unionstats.gazetteer import Division
from unionstats.model import Article, Entity, changed
from unionstats.tokens import Tokens

_WITHIN = ("中的", "内的", "里的")  # 甲产业园中的|乙园
_HEADLINES = ("title", "kicker", "subtitle", "subhead")
_CALLED = rx.compile(
    r"[（(](?:以下|下文|下)?(?:统一)?简?称(?:为)?[：:]?[“\"‘「]?(?P<alias>[\u4e00-\u9fa5A-Za-z0-9]{2,12})[”\"’」]?[）)]|[（(](?P<latin>[A-Z][A-Za-z]{1,9})[）)]"
)
_FIRST_FIRM = rx.compile(r".{2,20}?(?:有限责任公司|有限公司|集团公司|集团)(?=.)(?!有限|股份|公司|[）)])")
# 恒岳集团青石沟煤矿|掘进二队: the plant of which it is a gang
_PLANT = rx.compile(
    r".{2,}(?:矿|[^工]厂|公司|集团|油田|[路务]局|工务段|机务段)(?=.{1,8}(?:队|区|段|车间|项目部|分厂|班)$)"
    r"|.{2,}公司(?=.{1,6}(?:[^工]厂|矿)$)"
)
_CELL = rx.compile("工会([一-龥]{2,}(?:支会|分会|[分支]工会|工会小组))$")
_UNIONS = rx.compile("(.{6,}(?:局|院|厂|矿|公司|集团|中心))工会")
_RAILWAY = rx.compile("(?:中国铁路|国铁集团)([一-龥]{2,5}局)(?!管理)")
_BRANCHES = ("分公司", "支公司", "供电公司", "分行", "支行")
# The railways of several provinces, run from the city that they are named after.
_RAILWAYS = ("铁路局", "铁路局集团公司", "铁路局集团有限公司", "铁路集团")
# What somebody else's order, prize or show is: X部署的, X颁发的.
# Classes of the bodies of a place, which a sentence tells of side by side.
_OF_PLACES = frozenset({"government", "union", "mass", "court"})
# 公司全资子公司|恒桥集团, 公司控股的|恒桥集团
_BELOW = rx.compile(
    "(?:公司|集团)(?:的|及|间接|全资|控股|参股|[一二三]级|重要|下属|旗下|所属|持股[0-9.]+%)*(?:(?:[子孙]公司|控股|全资|下属|所属|旗下)的?)$"
)
_BELOW_WITHIN = 16
_EXAMPLE = rx.compile("等[一-龥]{0,4}?(?:项目|订单|客户|用户|合同|工程|品牌|产品|厂家|厂商|供应商)")


def find(
    article: Article,
    tokens: Sequence[Tokens],
    places: Sequence[Entity],
    own: Mapping[str, str] = MappingProxyType({}),
    whole: Whole | None = None,
) -> list[Entity]:
    """The organizations of ``article``, by paragraph and start.

    ``tokens`` are its paragraphs' words, ``places`` its places.  An entity's ``rule`` says how it was read: ``known``
    (a list has it), ``media`` (a list, and it publishes), ``place`` (a place heads it), ``level`` (市总: the article
    gives the place), ``name`` (its own name), ``alias``, ``pointer`` (该集团), ``bare`` (公司), ``unit`` (工作队),
    ``department`` (人社局 after 灌阳县人社局), ``own``: ``own`` has the user's names, each with the canonical one.
    ``whole`` is the article's text in one, where that is at hand.
    """
    return list(_Reader(article, tokens, places, own, whole or Whole(article)).read())


@cache
def _standing() -> Readers[Reader]:
    return Readers(scan.readers())


@cache
def _pointing() -> Readers[Reader]:
    return Readers(pointers.readers())


class _Reader:
    """One article's reading: first what stands by itself, then what points to it."""

    def __init__(
        self,
        article: Article,
        tokens: Sequence[Tokens],
        places: Sequence[Entity],
        own: Mapping[str, str],
        whole: Whole,
    ) -> None:
        by: dict[int, list[Entity]] = {}
        for p in places:
            if p.kind == "place":
                by.setdefault(p.paragraph, []).append(p)
        self.article = article
        self.by = by
        self.text = whole.text
        building = whole.holding(OF_BUILDERS)
        mine = Own(own, words.Names(own)) if own else None
        self.pages = [
            Page(paragraph.text, tokens[i], by.get(i, ()), whole.bodies[i], mine, building=i in building)
            for i, paragraph in enumerate(article.paragraphs)
        ]
        readers = whole.readers(_standing())
        self.spans = [scan.spans(page, readers[i]) for i, page in enumerate(self.pages)]
        self.pointing = whole.readers(_pointing())
        self.orgs = Antecedents(whose_account(article))
        self.aliases: dict[str, Org] = {}
        self.by_tail: dict[str, list[Org]] = {}
        self.named: list[Org] = []  # those that go by a name of their own
        self.below: set[str] = set()  # those that belong to who is called 公司: 公司全资子公司某某
        self.holds: dict[str, str] = {}  # by what name the article has a firm of the lists
        self.fuller: dict[str, str] = {}  # the whole names of those that the article names by a short one too

    @cached_property
    def places(self) -> Places:
        """The places of the article, which only bodies of a level (市总工会) ask for."""
        heading = frozenset((i, s.place.start) for i, found in enumerate(self.spans) for s in found if s.place)
        titles = frozenset(i for i, p in enumerate(self.article.paragraphs) if p.role in _HEADLINES)
        # 《上海文学》 does not tell of which city one speaks
        found = [p for i, row in self.by.items() for p in row if not self.pages[i].titled(p.start)]
        against = frozenset((i, start) for i, row in self.by.items() for start in rivals(self.pages[i].text, row))
        seats = [d for i, row in enumerate(self.spans) for s in row if (d := self._seated(i, s))]
        bound = frozenset((p.paragraph, p.start) for p in found if is_bound_for(self.pages[p.paragraph].text, p))
        return Places(found, heading, titles, against, imprint.home(self.article), bound=bound, seats=seats)

    def _seated(self, i: int, s: Span) -> Division | None:
        """The city of a school or a hospital that acts, as a list has it or its own name begins: 洛阳|师范学院工会."""
        if (s.base or s.kind) not in ("school", "hospital") or s.place or s.level or not self.pages[i].opens(s.start):
            return None
        if s.known is not None:
            return division(s.known.place)
        cities = (d for n in (3, 2) for d in gazetteer.lookup(s.name[:n]) if d.level == "prefecture" and not d.until)
        return next(cities, None)

    def read(self) -> Iterator[Entity]:
        first = [self._first(i) if found else [] for i, found in enumerate(self.spans)]
        self.fuller = wholes(org for row in first for s, org in row if s.form in ("name", "place")) | self.fuller
        firms = [org for row in first for s, org in row if s.form == "name" and org.kind == "firm"]
        short = {
            self.pages[i].text[s.start : s.end]: org.name
            for i, row in enumerate(first)
            for s, org in row
            if s.form == "known"
        }
        self.fuller |= of_shares(short, firms)
        for firm in firms:
            if "公司" not in firm.name:  # 青岭科技, which nothing but what it did told to be a firm
                self.aliases.setdefault(firm.name, firm)
        for i, page in enumerate(self.pages):
            found = first[i]
            if more := [*self._aliased(page), *pointers.pointers(page, self.pointing[i])]:
                taken = {at for s, _ in found for at in range(s.start, s.end)}
                begun = {s.start for s, _ in found}  # 山东港口|日照港: what it is a part of
                free = scan.longest(
                    s
                    for s in more
                    if s.start not in taken and s.end - 1 not in taken and not (s.form == "alias" and s.end in begun)
                )
                found = found + [(s, org) for s in free if (org := self._second(i, s))]
                found.sort(key=lambda row: row[0].start)
            for s, org in found:
                rule = "media" if org.kind == "media" else s.form
                name = self._full(org.name, s.part)
                yield Entity(i, s.start, s.end, page.text[s.start : s.end], "org", name, org.place, org.adcode, rule)

    def _full(self, name: str, part: str) -> str:
        """``name`` as the article gives it in full, be it of a part: 青岭公司|工会 before 安徽青岭公司."""
        if name in self.fuller or not part:
            name = self.fuller.get(name, name)
            return self.fuller.get(name, name)
        whole = self.fuller.get(name.removesuffix(part))
        return whole + part if whole else name

    def _first(self, i: int) -> list[tuple[Span, Org]]:
        found = []
        for s in self.spans[i]:
            if base := self._base(i, s):
                if s.form == "name":
                    base = self._same(base, placed=s.place is not None)
                elif base.kind == "firm" and len(base.name) <= _SHORT_NAME:
                    if whole := self._shorter(base):
                        base = whole
                    else:
                        self.named.append(base)
                elif base.name[-1] == "局" and (longer := self._longer(base)):
                    base = changed(base, name=longer)
                else:
                    self.by_tail.setdefault(base.name[-2:], []).append(base)
                org = base = changed(in_district(base), end=s.end, led=self._leads(i, s.start, s.end))
                if base.kind == "firm" and _BELOW.search(self.pages[i].text, max(0, s.start - _BELOW_WITHIN), s.start):
                    self.below.add(base.name)
                if s.part:
                    self.orgs.add(base)
                    org = in_district(changed(base, name=base.name + s.part, kind=s.kind))
                    if s.part.endswith("派出所"):  # 石桥县城关派出所
                        self.fuller.setdefault(base.name.removesuffix("公安局") + s.part, org.name)
                    if m := _CELL.search(org.name):
                        self.aliases.setdefault(m[1], org)  # 设备中心支会 after 恒岳集团机关工会设备中心支会
                self.orgs.add(org)
                self._name_aliases(i, s, org if not s.part else base)
                self._parent(s, base)
                found.append((s, org))
        return found

    def _longer(self, org: Org) -> str:
        """The name of a 局 that the article has called a 管理局 before: 盐务局 after 盐务管理局."""
        name = f"{org.name[:-1]}管理局"
        return name if any(o.name == name for o in self.by_tail.get("理局", ())) else ""

    def _leads(self, i: int, start: int, end: int) -> bool:
        """Does a name head a clause, and no list (某钢铁等项目订单), or has somebody come there (来到某合作社)?"""
        page = self.pages[i]
        come = page.is_entered(start) or page.text.endswith(_WITHIN, 0, start)
        come = come or told_before(page, start)
        beside = page.text[start - 1 : start] in ("与", "和")  # 甲公司与|乙公司联合体中标
        return come or (page.opens(start) and not beside and not _EXAMPLE.match(page.text, end))

    def _base(self, i: int, s: Span) -> Org | None:
        """The organization that ``s`` names by itself, without the part that its name goes on with."""
        at, kind = (i, s.start), s.base or s.kind
        if s.form == "known":
            k = s.known
            if k is None:
                return Org(at, s.name, kind, "", "")
            if k.shared and self.places.below_country():
                return None
            branch = self.pages[i].place_at_end.get(s.start) if k.kind == "firm" and not k.place else None
            name = self._as_written(k.name, self.pages[i].text[s.start : s.end - len(s.part)])
            if branch and branch.adcode not in ("", "100000"):  # 上海|家乐福
                return Org(at, name, kind, branch.place, branch.adcode)
            return Org(at, name, kind, k.place, k.adcode or _code(k.place))
        if s.level == "兵团":
            corps = "新疆生产建设兵团"
            return Org(at, s.name.format(corps), kind, "新疆维吾尔自治区", "650000")
        if s.form == "level":
            d = self.places.of_level(s.level, at)
            name = of_its_level(s.name, d, self.pages[i].text[s.start : s.end]).format(place_name(d) if d else s.level)
            if d is None and (s.level == "街道" or s.noun):
                return None  # 街道办事处 of nowhere, 省市县三级工会: any of them
            words = self.pages[i].text[s.start : s.end - len(s.part)]
            if d is None and kind != "union" and words[-1] != "长":
                name = words
            return Org(at, name, kind, d.path if d else "", d.adcode if d else "")
        if s.place is not None:
            shown, path, adcode = heads(s.place)
            if s.name.startswith("{}林业局") and adcode[:2] in _FORESTS and not full(s.place):
                shown = s.place.text  # 根河林业局: a firm that fells and plants
            name = of_its_level(s.name, division(path), self.pages[i].text[s.start : s.end]).format(shown)
            # 江苏南通海门区|东灶社区工会: by its county alone
            local = s.form == "name" and s.kind == "union" and (full(s.place) or s.place.text.endswith("街道"))
            if local and name.startswith(s.place.text) and not path.endswith(s.place.text):
                name = shown + name[len(s.place.text) :]
            office = s.form == "place" and s.kind == "government"  # 安康市公安局汉滨分局
            if s.name.endswith(_RAILWAYS):
                path = adcode = ""
            elif office or (s.form == "name" and s.kind in ("firm", "union")):  # 山西煤炭集团吉县昌平煤业有限公司
                named = (p for p in self.pages[i].places if s.place.end < p.start and p.end < s.end)
                text = self.pages[i].text
                lower = (p for p in named if p.place.startswith(path) and (office or full(p) or has_branch(text, p)))
                deeper = next(lower, None)
                path, adcode = (deeper.place, deeper.adcode) if deeper else (path, adcode)
            return Org(at, name, kind, "" if not adcode and called_after(kind, path) else path, adcode)
        # A zone is a place itself (合肥蜀山经济开发区), a part of a firm is in the county it names.
        within = [p for p in self.pages[i].places if s.start <= p.start and p.end <= s.end]
        inner = named_last(self.pages[i].text, within) or seat(self.pages[i], s, within)
        # 甘肃白银|有色集团, of which the city is the head of its name: 白银有色集团
        inner = inner or next((p for p in self.pages[i].places if p.start < s.start < p.end and p.adcode), None)
        if inner is None and s.known is None:
            inner = whose(self.pages[i], s.start)
        if inner is not None:
            return Org(at, s.name, kind, inner.place, inner.adcode)
        if s.known is not None:
            return Org(at, s.name, kind, s.known.place, s.known.adcode)
        return Org(at, s.name, kind, "", "")

    def _as_written(self, listed: str, written: str) -> str:
        """The ``listed`` name, but of a firm the longest name that the article has, be it shorter than the register's.

        中国石化 stays so where the article has nothing longer; so does 凌钢, of which the list has 凌钢集团.
        """
        names = words.registered().get(listed)
        if names is None and listed.removeprefix(written) in _SORTS_OF_FIRMS and listed.startswith(written):
            names = (listed,)
        if names is None:
            return listed
        if (held := self.holds.get(listed)) is None:
            found = [name for name in names if name in self.text]
            held = self.holds[listed] = max(found, key=len, default="")
        return max(held, written, key=len)

    def _same(self, org: Org, *, placed: bool) -> Org:
        """``org``, or under the name that the article gave it first: 青岭产业园 after 青岭陶瓷包装产业园."""
        if not placed and (called := self.aliases.get(org.name)):  # 青岭公司 after 宁波青岭置业有限公司（简称青岭公司）
            return changed(called, at=org.at)
        if not placed and (board := self.orgs.board(org)):  # 园区管委会 after 青岭产业园
            return board
        if org.name[-1] == "矿" and not placed and len(org.name) > 2:  # 石沟矿 after 山东兖煤集团石沟煤矿
            for other in self.by_tail.get("煤矿", ()):
                if other.name.endswith(org.name[:-1] + "煤矿"):
                    return changed(other, at=org.at)
        if not placed and org.name.endswith("工会") and (called := self.aliases.get(org.name[:-2])):
            return changed(called, at=org.at, name=called.name + "工会", kind=org.kind)  # 青岭公司工会
        if not placed and org.kind == "firm" and (full := self.aliases.get(org.name)):
            return changed(full, at=org.at)  # 港鼎集团 after 宁波市港鼎集团有限公司
        tail = self.by_tail.setdefault(org.name[-2:], [])
        for other in tail:
            more = len(other.name) - len(org.name)
            short = len(org.name) > 3 and more > 1 and other.name.endswith(org.name)
            if short and placed and org.name.endswith(_BRANCHES):  # 青川分公司 after 恒岳集团青川分公司
                return changed(org, name=other.name)
            if short and (not placed or _elsewhere(org, other)):
                return changed(other, at=org.at)
            if org.kind == other.kind == "team" and same_mission(org.name, other.name):
                return changed(other, at=org.at)
            listed = more < 0 and other.name in words.known()  # 中国船舶集团有限公司 is no short name
            if org.kind == other.kind and not listed and same_body(org, other):
                if more < 0 and org.kind == "firm":
                    self.fuller[other.name] = org.name
                return changed(org, name=other.name)
        if full := self._shorter(org):
            return full
        tail.append(org)
        self.named.append(org)
        self._headed(org)
        return org

    def _shorter(self, org: Org) -> Org | None:
        """The one that ``org`` is a short name of, 济钢 after 济南钢铁集团; before it, 济钢 gets the full name."""
        same = [o for o in self.named if o.kind == org.kind and o.name != org.name]
        fuller = [o for o in same if len(o.name) > len(org.name) and short_of(org.name, o.name)]
        if len({o.name for o in fuller}) == 1:
            return changed(fuller[0], at=org.at)
        for other in same:
            known = self.fuller.get(other.name)
            # 济钢集团 is 济南钢铁集团 rather than 济钢集团公司
            free = known is None or legal(other.name, known)
            if free and len(other.name) < len(org.name) and short_of(other.name, org.name):
                self.fuller[other.name] = org.name
        return None

    def _headed(self, org: Org) -> None:
        """Let a shorter name given before, in a headline, mean ``org``: 青石沟矿, 第一采油厂 before the whole name."""
        name = org.name
        for other in self.by_tail.get(f"{name[-3]}矿", ()) if name.endswith("煤矿") and len(name) > 4 else ():
            if name[:-2].endswith(other.name[:-1]):
                self.fuller.setdefault(other.name, name)
        for other in self.by_tail.get(name[-2:], ()) if ORDERED.search(name) else ():
            if other.name[0] == "第" and name.endswith(other.name):
                self.fuller.setdefault(other.name, name)

    def _name_aliases(self, i: int, s: Span, org: Org) -> None:
        """Keep the short names that the article gives to ``org`` or that its full name allows."""
        text = self.pages[i].text
        called = text[s.end : s.end + 1] in ("（", "(")
        if called and (m := _CALLED.match(text, s.end)) and (alias := m["alias"] or m["latin"]):
            self.aliases.setdefault(alias, org)
            self.fuller.setdefault(alias, org.name)  # where a list or a place makes the short name one of its own
        if org.name == "新疆生产建设兵团":
            self.aliases.setdefault("兵团", org)
        if s.form == "known" and org.kind == "union" and text.startswith("中国", s.start):
            self.aliases.setdefault(text[s.start + 2 : s.end], org)  # 民航工会
        if s.form == "place" and (m := DISTRICT_OFFICE.search(text, s.start, s.end)):
            meant = changed(org, name=org.name + s.part, kind=s.kind) if s.part else org
            self.aliases.setdefault(m[0], in_district(meant))  # 濉溪分局
            if m[0].endswith("分局") and org.name.endswith(f"公安局{m[0]}") and (d := division(org.place)):
                self.fuller.setdefault(f"{place_name(d)}公安分局", org.name)  # 濉溪公安分局
        for alias in reordered(org.name) if s.form == "name" else ():
            self.aliases.setdefault(alias, org)
            if len(alias) == len(org.name) - 1:
                self.fuller.setdefault(alias, org.name)
        if s.place and (m := _BUREAU.fullmatch(org.name)):
            self.aliases.setdefault(s.place.text + "局", org)  # 韩城局 after 韩城矿务局
        if org.name[:1] in "中国" and (
            m := _RAILWAY.match(org.name)
        ):  # 兰州局 after 中国铁路兰州局集团有限公司兰州车辆段
            self.aliases.setdefault(m[1], changed(org, name=f"中国铁路{m[1]}集团有限公司", place="", adcode=""))
            self.fuller.setdefault(f"{m[1]}集团公司", f"中国铁路{m[1]}集团有限公司")
            for short in railways(org.name, m[1]):
                self.fuller.setdefault(short, f"中国铁路{m[1]}集团有限公司")
        if s.form != "name" or org.kind != "firm":
            return
        if short := first_characters(org.name):
            self.aliases.setdefault(short, org)
        if s.place and (m := re.search(f"(?<=.)({re.escape(s.place.text)}[一-龥]{{0,4}})公司$", org.name)):
            self.aliases.setdefault(m[0], org)  # 四川销售公司, 四川销售 after 中国石油四川销售公司
            if m[1].endswith("销售"):
                self.aliases.setdefault(m[1], org)
        for alias in short_names(org.name, s.place):
            self.aliases.setdefault(alias, org)

    def _parent(self, s: Span, org: Org) -> None:
        """Keep the firm that a name begins with: 铁法能源有限责任公司 of 铁法能源有限责任公司晓南矿.

        And whose union it is, without its place: 核技术研究院 after 甘肃核技术研究院工会.
        """
        if s.place and s.form == "name" and (m := _UNIONS.fullmatch(org.name + s.part)):
            short = m[1].removeprefix(s.place.text)
            if len(short) > 4:
                self.aliases.setdefault(short, changed(org, name=m[1], kind=words.kind_of(m[1])))
        if s.form == "name" and (m := _FIRST_FIRM.match(org.name)):
            parent = changed(org, name=m[0], kind="firm")
            if not org.name.endswith(("公司", "集团")):  # that would be 该公司 itself
                self.orgs.add(parent)
            for alias in short_names(parent.name, s.place):
                self.aliases.setdefault(alias, parent)
        if s.form == "name" and org.kind == "firm" and (m := _PLANT.match(org.name)):
            self.orgs.add(changed(org, name=m[0]))
            if org.name.endswith("班"):  # 青岭营业班
                self.aliases.setdefault(org.name[m.end() :], org)

    def _aliased(self, page: Page) -> Iterator[Span]:
        for alias in self.aliases:
            at = page.text.find(alias)
            while at >= 0:
                counted = alias[0] in _NUMBERS and page.text[at - 1 : at] in _NUMBERS_BEFORE  # 十|二中
                sold = alias.endswith("销售") and page.text[at + len(alias) : at + len(alias) + 1] in _SALES
                lines = page.text.startswith("管内", at + len(alias))  # 郑州|局管内
                if (lines or page.whole(at, at + len(alias))) and not (counted or sold) and not page.titled(at):
                    yield pointers.union_of(page, Span(at, at + len(alias), "alias", "", alias))
                at = page.text.find(alias, at + 1)

    def _second(self, i: int, s: Span) -> Org | None:
        """The organization that a short name or a pointer means."""
        at = (i, s.start)
        if s.form == "alias":
            meant = self.aliases[s.name]
            return changed(meant, name=meant.name + s.part, kind=s.kind) if s.part else meant
        if s.form == "department":
            name = s.name.format("")
            found = self.orgs.ending(name, at) or self._beside(s, at)
            # 现场指挥部 where none is named: who acts is nobody that is
            return found or (Org(at, name, s.kind, "", "", s.end) if name.endswith("指挥部") else None)
        if s.form == "unit":
            return self._unit(s, at)
        if s.level:
            return self._at_level(s, at)
        but = self.below if s.form == "bare" and s.noun in ("公司", "集团") else frozenset()
        if s.form == "pointer" and _JOINED.search(text := self.pages[i].text, max(0, s.start - _REACH), s.start):
            but = frozenset(o.name for o in self.orgs.last(at) if o.at[0] == i and text.endswith(_JOINS, 0, o.at[1]))
        # A union that is only called 公司工会 is of the firm told of, farther off than 公司 alone goes.
        reach = (9 if but or s.kind == "union" else 3) if s.form == "bare" else 1 << 30
        written = self.pages[i].text[s.start : s.end]
        if s.form == "bare" and s.kind == "part" and (gang := self._gang(s, at)):
            return gang
        if s.form == "bare" and s.kind == "part" and s.noun == "公司" and s.part == written:
            return self._plant(s, at)
        # 我院, 院工会: of the hospital whose account it is
        own = self.orgs.own(s.noun) if written[0] in "我本" or written == s.noun[0] + s.part else None
        org = own or self.orgs.of_class(s.noun, at, reach=reach, but=but)
        if s.noun == "公安机关":  # the bureau rather than a squad of it that was named since
            org = next((o for o in self.orgs.last(at) if o.name.endswith(_POLICE)), org)
        if org and s.noun == "警方" and org.at[0] < i:  # those last called so, not an office of theirs: 宁波警方, 警方
            called = (o for o in self.orgs.last(at) if self.pages[o.at[0]].text.endswith(s.noun, o.at[1], o.end))
            org = next(called, org)
        if org is None and s.noun == "厂" and s.form == "bare":  # a workshop of a firm's
            org = self.orgs.of_class("公司", at, reach=3)
        # 公司控股60%的X公司…，公司; 市总工会完成了省总工会部署的任务，该会: not the one that was only mentioned
        if org and not org.led and (s.form == "bare" or self.pages[org.at[0]].only_beside(org.at[1], org.end)):
            org = self.orgs.of_class(s.noun, at, reach=9, led=True, but=but) or org
        if org and s.noun == "院" and (court := _COURT.match(org.name)):
            org = changed(org, name=court[0])  # 安福县人民法院平都法庭 …, 该院: the court
        # 公司 acts, and is meant when 公司 acts again; so is who has been called 该公司
        acts = own or (s.form == "bare" and written[-1] not in "里上") or s.noun.endswith(("公司", "集团", "企业"))
        if org and not s.part and acts:
            self.orgs.add(changed(org, at=at, end=s.end, led=True))
        if org and s.part:  # 集团工会, and later 工会 or 该工会
            org = Org(at, org.name + s.part, s.kind, org.place, org.adcode, s.end, led=True)
            self.orgs.add(org)
        # 集团工会 where no group is named: as it is written, but 公司工会主席某某 only says who has come
        chair = self.pages[i].text.startswith(("主席", "副主席"), s.end)
        if org is None and written in _UNNAMED and not chair:
            org = Org(at, written, "union", "", "", s.end, led=True)
            self.orgs.add(org)
        return org

    def _gang(self, s: Span, at: tuple[int, int]) -> Org | None:
        """作业七区 after 青岭油田采气二厂作业七区: the gang that has been named with what it is of."""
        named = (o for o in self.orgs.last(at) if o.name.endswith(s.part))
        if whole := next(named, None):
            whole = changed(whole, at=at, end=s.end, led=True)
            self.orgs.add(whole)
        return whole

    def _plant(self, s: Span, at: tuple[int, int]) -> Org | None:
        """炼铁厂 of the one firm that the article names; where it names none, and tells of 炼铁厂, that itself."""
        firms = {self._full(o.name, ""): o for o in self.orgs.of_kind("firm")}
        if len(firms) > 1 or sum(page.text.count(s.part) for page in self.pages) < _OWN_STORY:
            return None
        name, above = next(iter(firms.items()), ("", Org(at, "", "firm", "", "")))
        plant = changed(above, at=at, name=name + s.part, end=s.end, led=True)
        self.orgs.add(plant)
        return plant

    def _at_level(self, s: Span, at: tuple[int, int]) -> Org | None:
        """省公司 after 山西省电力公司, or after its union."""
        if (o := self.orgs.at_level(s.noun, s.level, at)) is None:
            return None
        name = THEIR_UNION.sub("", o.name)
        kind = words.kind_of(name) if name != o.name else o.kind
        return Org(at, name + s.part, s.kind if s.part else kind, o.place, o.adcode, s.end, led=True)

    def _beside(self, s: Span, at: tuple[int, int]) -> Org | None:
        """A department without its place, in a sentence on with another body of it: 贵阳市总工会…；民政局…."""
        near = next(self.orgs.last(at), None)
        if near is None or near.at[0] != at[0] or s.kind not in _OF_PLACES or near.kind not in _OF_PLACES:
            return None
        home = division(near.place)
        if home is None or home.level not in ("prefecture", "county") or not near.name.startswith(home.name):
            return None
        return Org(at, s.name.format(home.name), s.kind, near.place, near.adcode, s.end)

    def _unit(self, s: Span, at: tuple[int, int]) -> Org | None:
        if org := self.orgs.ending(s.noun, at):
            return org
        union = next((o for o in self.orgs.last(at) if o.kind == "union"), None)
        if union is None or "工作队" in s.noun:
            return None
        if "慰问" in s.noun:  # whom the union sent out
            return changed(union, at=at, end=s.end)
        org = Org(at, union.name + s.noun, "union", union.place, union.adcode)
        self.orgs.add(org)
        return org


# 并入某大学附属医院以来，该院…: not of the body that it has joined
_JOINED = rx.compile("(?:并入|加入|划归|挂靠|划入|纳入|携手|牵手)[^。；，]{4,24}(?:以来|以后|之后|后)，$")
_JOINS = ("并入", "加入", "划归", "挂靠", "划入", "纳入", "携手", "牵手")
_REACH = 30
# Unions of which a paper of the firm's own need not say whose they are.
_UNNAMED = frozenset(
    f"{firm}工会" for firm in ("集团", "集团公司", "公司", "总公司", "局", "厂", "矿", "段", "院", "校")
)
_COURT = rx.compile(".{2,}?人民法院(?=.{2,}法庭$)")
_BUREAU = rx.compile(".{2,8}(?:矿务|勘探|工程|石油|石油管理|矿业|农垦)局")
_POLICE = ("公安局", "公安分局", "公安厅")
_OWN_STORY = 2  # times that a plant is spoken of
_SORTS_OF_FIRMS = frozenset({"集团", "公司", "集团公司"})
_SHORT_NAME = 4  # 济钢, 陕煤集团: so long are short names that a list has as they are
_SALES = frozenset("额收量价利网渠市部人")
_NUMBERS = frozenset("一二三四五六七八九十")
_NUMBERS_BEFORE = _NUMBERS | set("第百〇零")
_FORESTS = frozenset({"15", "22", "23"})  # 内蒙古, 吉林, 黑龙江


def _code(path: str) -> str:
    d = division(path)
    return d.adcode if d else ""


def _elsewhere(org: Org, full: Org) -> bool:
    """True where the province stood before the ``full`` name, and what is left is called like a place in another one.

    江川农场 after 黑龙江省江川农场 is not in 云南.
    """
    far = full.adcode[:2] != org.adcode[:2] and full.adcode not in ("", "100000")
    return far and bool(gazetteer.lookup(full.name[: -len(org.name)]))

"""Organizations: every mention in an article, resolved to the canonical name that the article lets one recover."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from unionstats import rx
from unionstats.entities.orgs import pointers, scan
from unionstats.entities.orgs.called import aliased, keep_short_names
from unionstats.entities.orgs.context import Org, in_district
from unionstats.entities.orgs.meant import meant
from unionstats.entities.orgs.page import Page, Span
from unionstats.entities.orgs.same import same, whole_name
from unionstats.entities.orgs.seats import told_before
from unionstats.entities.orgs.standing import named_by
from unionstats.entities.orgs.told import Told
from unionstats.entities.orgs.whole_names import of_shares, wholes
from unionstats.entities.whole import Whole
from unionstats.model import Article, Entity, changed
from unionstats.tokens import Tokens

_WITHIN = ("中的", "内的", "里的")  # 甲产业园中的|乙园
_CELL = rx.compile("工会([一-龥]{2,}(?:支会|分会|[分支]工会|工会小组))$")
# 公司全资子公司|恒桥集团, 公司控股的|恒桥集团
_BELOW = rx.compile(
    "(?:公司|集团)(?:的|及|间接|全资|控股|参股|[一二三]级|重要|下属|旗下|所属|持股[0-9.]+%)*(?:(?:[子孙]公司|控股|全资|下属|所属|旗下)的?)$"
)
_BELOW_WITHIN = 16
_EXAMPLE = rx.compile("等[一-龥]{0,4}?(?:项目|订单|客户|用户|合同|工程|品牌|产品|厂家|厂商|供应商)")

_SHORT_NAME = 4  # 济钢, 陕煤集团: so long are short names that a list has as they are
_Named = list[tuple[Span, Org]]


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
    told = Told(article, tokens, places, own, whole or Whole(article))
    standing = [_standing(told, i) if found else [] for i, found in enumerate(told.spans)]
    _keep_whole_names(told, standing)
    return [e for i, page in enumerate(told.pages) for e in _entities(told, i, page, standing[i])]


def _standing(told: Told, i: int) -> _Named:
    """What stands by itself in the ``i``-th paragraph, each told of from there on."""
    found = []
    text = told.pages[i].text
    for s in told.spans[i]:
        if text.endswith("村委会", s.start, s.end) and any(
            p.start <= s.start < s.end < p.end for p in told.pages[i].places
        ):
            continue  # 石井村委会|高岭村 is a village of that
        if base := named_by(told, i, s):
            base = _known_before(told, s, base)
            base = changed(in_district(base), end=s.end, led=_leads(told.pages[i], s.start, s.end))
            if base.kind == "firm" and _BELOW.search(told.pages[i].text, max(0, s.start - _BELOW_WITHIN), s.start):
                told.below.add(base.name)
            org = base
            if s.part:
                told.orgs.add(base)
                org = _part(told, s, base, told.pages[i])
                if s.part.endswith(_FIRMS_UNIONS):  # 恒岳局|二公司工会, and later 该公司
                    told.orgs.add(changed(base, name=org.name.removesuffix("工会"), kind="firm"))
            told.orgs.add(org)
            keep_short_names(told, i, s, base)
            found.append((s, org))
    return found


_FIRMS_UNIONS = ("公司工会", "厂工会", "矿工会")


def _known_before(told: Told, s: Span, org: Org) -> Org:
    """``org``, or the one that the article has named before by a longer or another name."""
    if s.form == "name":
        return same(told, org, placed=s.place is not None)
    if org.kind == "firm" and len(org.name) <= _SHORT_NAME:
        if whole := whole_name(told, org):
            return whole
        told.named.append(org)
    else:
        told.by_tail.setdefault(org.name[-2:], []).append(org)
    return org


def _part(told: Told, s: Span, base: Org, page: Page) -> Org:
    """The part of ``base`` that a name goes on with, and the short names of that."""
    org = in_district(changed(base, name=base.name + s.part, kind=s.kind))
    if s.part.startswith("附属"):  # 恒岳大学|附属惠州学校: where it is, not where the university is
        inner = next((p for p in page.places if s.end - len(s.part) <= p.start and p.end <= s.end), None)
        org = changed(org, place=inner.place, adcode=inner.adcode) if inner else org
    if s.part.endswith("派出所"):  # 石桥县城关派出所
        told.fuller.setdefault(base.name.removesuffix("公安局") + s.part, org.name)
    if m := _CELL.search(org.name):
        told.aliases.setdefault(m[1], org)  # 设备中心支会 after 恒岳集团机关工会设备中心支会
    return org


def _leads(page: Page, start: int, end: int) -> bool:
    """Does a name head a clause, and no list (某钢铁等项目订单), or has somebody come there (来到某合作社)?"""
    come = page.is_entered(start) or page.text.endswith(_WITHIN, 0, start)
    come = come or told_before(page, start)
    at = start - page.text.startswith(("“", "‘"), max(0, start - 1))
    beside = page.text.endswith(_NOT_LED, 0, at) or (
        page.text[start - 1 : start] == "由" and _FOUNDED.match(page.text, end)
    )
    return come or (page.opens(start) and not beside and not _EXAMPLE.match(page.text, end))


# 甲公司是由|乙集团|投资组建的控股子公司: who has it, of which something is told
_FOUNDED = rx.compile(
    "[^，。；的]{0,16}?(?:投资|出资|控股|设立|组建|创[办建立]|发起|兴[办建]|改制|收购|参股|成立)[^，。；的]{0,10}?的[^，。；、0-9]{0,16}?"
    "(?:公司|企业|集团|工厂|机构)"
)
# 甲公司与|乙公司联合体中标, 该校被|市教育局评为…, 冒充|市公安局
_NOT_LED = ("与", "和", "被", "自称", "冒充", "假冒", "谎称", "假称")


def _keep_whole_names(told: Told, standing: Sequence[_Named]) -> None:
    """Keep the whole names of those that the article names by a short one too, before or after it."""
    told.fuller = wholes(org for row in standing for s, org in row if s.form in ("name", "place")) | told.fuller
    firms = [org for row in standing for s, org in row if s.form == "name" and org.kind == "firm"]
    short = {
        told.pages[i].text[s.start : s.end]: org.name
        for i, row in enumerate(standing)
        for s, org in row
        if s.form == "known"
    }
    told.fuller |= of_shares(short, firms)
    for firm in firms:
        if "公司" not in firm.name:  # 青岭科技, which nothing but what it did told to be a firm
            told.aliases.setdefault(firm.name, firm)


def _entities(told: Told, i: int, page: Page, standing: _Named) -> Iterator[Entity]:
    """What the ``i``-th paragraph names: what is ``standing`` there, and what points to something."""
    found = standing
    if more := [*aliased(told, page), *pointers.pointers(page, told.pointing[i])]:
        taken = {at for s, _ in found for at in range(s.start, s.end)}
        begun = {s.start for s, _ in found}  # 山东港口|日照港: what it is a part of
        free = scan.longest(
            s
            for s in more
            if s.start not in taken and s.end - 1 not in taken and not (s.form == "alias" and s.end in begun)
        )
        found = found + [(s, org) for s in free if (org := meant(told, i, s))]
        found.sort(key=lambda row: row[0].start)
    for s, org in found:
        rule = "media" if org.kind == "media" else s.form
        name = told.full(org.name, s.part)
        yield Entity(i, s.start, s.end, page.text[s.start : s.end], "org", name, org.place, org.adcode, rule)

"""Where a text counts provinces, cities and counties: 60个贫困县, 14个市州."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from unionstats import rx
from unionstats.model import Mention, frozen

_KINDS = (
    "(?:国家级?|国定|省级|省定|深度|集中连片|连片|特困|重点|试点|示范|贫困|受灾|主产|产[粮棉油]|牧业|少数民族|民族|边境"
    "|革命老区|老区|片区)*的?"
)
_COUNTED = rx.compile(
    rf"{_KINDS}(?:(?P<provinces>省(?:份|区市|市区?|（区、?市）|[（、]自治区[^，。；）]{{0,8}}）?)?(?![级际委道会城力劲心外内里部定属直管]))|(?P<cities>地级市|设区市|[地市]州市?|地市|盟市|市(?![场民政容值级际区县直属管委]))"
    r"|(?:县级市|县区|县市区?|市县区?|区县|县（[市区、]+）|县(?![城域级际长])|旗))"
)
_UNITS = frozenset(("", "个", "省", "省市", "省区", "省区市", "省市区", "县", "市", "州", "旗", "盟"))
# 走访3个县, 辐射12个市: somebody from here is there; 下辖3市5县 lie within
_NOT_ALL_OF = rx.compile(
    "[辖赴到往自销邻跨援代]|吸引|引[进来]|招|覆盖|辐射|周边|走访|走进|走遍|考察|其[他它余]|外[省市县]|涉及|流窜|服务|帮扶|结对|合作|分布|遍布|[与和同跟向对给为从比以由]$"
)
_BEFORE = 12
_ALL_PROVINCES = 30  # with or without one of the 31, or those of Hong Kong, Macau and Taiwan

Rank = Literal["province", "prefecture", "county"]


@frozen
class Divided:
    """So ``many`` divisions of one ``rank`` are counted at ``start``."""

    start: int
    rank: Rank
    many: int


def counted_divisions(text: str, mentions: Sequence[Mention], bounds: Sequence[int]) -> Iterator[Divided]:
    """The counts of provinces, cities and counties in a paragraph whose clauses begin at ``bounds``."""
    for m in mentions:
        if m.kind != "count" or m.unit not in _UNITS or m.value is None or m.value < 2:
            continue
        said = _COUNTED.match(text, m.end if m.unit == "个" else m.end - len(m.unit))
        if said is None:
            continue
        begin = max((b for b in bounds if b <= m.start), default=0)
        every = bool(said["provinces"]) and m.value >= _ALL_PROVINCES  # 来自31个省区市
        if every or not _NOT_ALL_OF.search(text, max(begin, m.start - _BEFORE), m.start):
            rank: Rank = "province" if said["provinces"] else "prefecture" if said["cities"] else "county"
            yield Divided(m.start, rank, int(m.value))

"""How wide the place is that a number holds for: counties are of what holds so many, not of what was told before.

甲县种茶10万亩。[60个]贫困县已摘帽[9个]: of its province.
"""

from __future__ import annotations

from dataclasses import replace

from unionstats import gazetteer, rx
from unionstats.link.scene import Scene, within
from unionstats.model import Entity

_SMALL = ("镇", "乡", "街道", "苏木", "村", "社区", "嘎查")
_RANKS = {"province": 1, "prefecture": 2, "county": 3}


# What is told of all of: nobody can say of which, where no town of the article lies anywhere; but 在全县率先.
_ALL = rx.compile("(?<![在占居列为是比])(?:全|我|本)[省市县区州旗](?!长|委|直|级|首|唯一|最)")


# 在四川的大山里，他走了28年: in the village of the story
_IN_THE_HILLS = rx.compile(
    "的?[一-龥]{0,4}?(?:大山|深山|群山|高山|山区|山乡|凉山|高原|草原|海岛|边陲)(?:的?深处|[里中上]|之中)"
)


_LANDS = rx.compile("(?:成员国|理事国|会员国|缔约[国方]|国家(?!公园|级|标准|队))")


def _of_lands(s: Scene, place: Entity) -> bool:
    """甲国投了反对票，[14个]国家赞成: so many countries are of none of them."""
    m = s.mention
    if place.adcode or not (m.unit == "国" or (m.unit == "个" and _LANDS.match(s.paragraph.text, m.end))):
        return False
    division = gazetteer.division_of(place.place)
    return division is not None and division.level == "foreign"  # not where they meet


def wide_enough(s: Scene, place: Entity) -> Entity | None:
    """``place``, or what it lies in where it cannot hold the counties or cities that the sentence has counted.

    None for a town of which nobody knows where it lies, where the sentence counts in all of a city or a county.
    """
    if not place.adcode and place.place.endswith(_SMALL):
        begin = place.end if place.paragraph == s.index and s.start <= place.start < s.mention.start else s.start
        return None if _ALL.search(s.paragraph.text, begin, s.mention.start) else place
    if _of_lands(s, place):
        return None
    if place.paragraph == s.index and _IN_THE_HILLS.match(s.paragraph.text, place.end):
        home = s.topic.place
        return home if home and within(home.place, place.place) else place
    if not s.paragraph.divided:
        return place
    counted = next((d for d in reversed(s.paragraph.divided) if s.start <= d.start <= s.mention.start), None)
    if counted is None or place.adcode in ("", gazetteer.CHINA.adcode):
        return place
    rank = _RANKS[counted.rank]
    division = gazetteer.division_of(place.place)
    # 某市妇联组织40个市, in its sentence
    said = place.paragraph == s.index and s.start <= place.start < s.mention.start
    named = s.places and counted.start < s.places[0].entity.start
    if said or named or division is None or _RANKS.get(division.level, rank) < rank:
        return place
    line = (*gazetteer.chain(division), gazetteer.CHINA)
    wide = next(d for d in line if _RANKS.get(d.level, 0) < rank and gazetteer.holds(d, counted.rank, counted.many))
    return replace(place, name=wide.path, place=wide.path, adcode=wide.adcode)

"""A number of counties or cities is of what holds so many, not of what was told before.

甲县种茶10万亩。[60个]贫困县已摘帽[9个]: of its province.
"""

from __future__ import annotations

from dataclasses import replace

from unionstats import gazetteer, rx
from unionstats.link.scene import Scene
from unionstats.model import Entity

_SMALL = ("镇", "乡", "街道", "苏木", "村", "社区", "嘎查")
_RANKS = {"province": 1, "prefecture": 2, "county": 3}


# What a clause counts in all of: nobody can tell of which, where no town of the article lies anywhere.
_ALL = rx.compile("(?:全|我|本)[省市县区州旗](?!长|委|直|级)")


def wide_enough(s: Scene, place: Entity) -> Entity | None:
    """``place``, or what it lies in where it cannot hold the counties or cities that the sentence has counted.

    None for a town of which nobody knows where it lies, where the clause counts in all of a city or a county.
    """
    if not place.adcode and place.place.endswith(_SMALL):
        all_of = s.paragraph.text.rfind("，", s.start, s.mention.start) + 1
        said = place.paragraph == s.index and all_of <= place.start < s.mention.start
        return None if not said and _ALL.search(s.paragraph.text, max(all_of, s.start), s.mention.start) else place
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

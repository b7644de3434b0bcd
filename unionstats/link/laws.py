"""What a law has in store for anybody, in its own words: …的，处三年以下有期徒刑，并处5万元以下罚款."""

from __future__ import annotations

from unionstats import rx
from unionstats.link.scene import Scene
from unionstats.model import Bound

# 根据法律规定，…最高可判处|七年|有期徒刑: what may befall whoever does so
_MAY_GET = rx.compile(
    "(?:最[高低多]|可以?|应当?|一律|并)(?:依法|被|由[^，。；]{2,10})?(?:可|并|将)?(?:判|处|罚)(?:以|处)?(?:[0-9一二三四五六七八九十百千万元年]+(?:以[上下])?)?$"
)
_LAW_SAYS = rx.compile("(?:法律|刑法|法规|条例|本法|《[^《》]{2,30}》)[^，。；]{0,14}?规定|依法")
_LAW_WITHIN = 12
# 处|三年以下|有期徒刑, 处违法所得|一倍以上五倍以下|的罚款: no more and no less, whoever did it
_SETS = rx.compile("(?:[判并]?处|罚款?)(?![理分于在境罚长])[^。；]{0,40}$")
_PENALTY = rx.compile("(?:以[上下内])?的?(?:罚款|罚金|[行政治安刑事]*拘留|有期徒刑|拘役|管制|徒刑)")
_IN_FORM = rx.compile("[^，。；]的，|；|[^，。；]{2}规定|法律|刑法|依[法照]|第[一二三四五六七八九十百零0-9]+条")
_LIMITS: frozenset[Bound] = frozenset({"at_most", "at_least", "under"})
_SETS_WITHIN = 44
# 食品安全法第一百条, 依据劳动法: of the whole country; and what stands in such a law itself
_OF_ALL = rx.compile(
    "(?<![办方做想看说用打书语])法(?:修[正订]案?)?(?:（[^（）]{1,12}）)?》?(?:第[一二三四五六七八九十百零0-9]+条|[^，。；、《》]{0,6}?(?:规定|明确|提到|指出|草案))|刑法|^[“\\s]*第[一二三四五六七八九十百零0-9]+条"
)


def may_set(text: str) -> bool:
    """May a law speak in a paragraph?  Few paragraphs say so, so that it is asked once for all its numbers."""
    return "处" in text or "罚" in text


def by_law(s: Scene) -> bool:
    """Is the number what the law has in store for anybody?"""
    m, text, at = s.mention, s.paragraph.text, s.mention.start
    if m.kind not in ("duration", "money", "ratio"):
        return False
    limited = m.bound in _LIMITS or m.value_max is not None
    if (
        limited
        and _PENALTY.match(text, m.end)
        and _SETS.search(text, max(s.start, at - _SETS_WITHIN), at)
        and _IN_FORM.search(text, s.start, at)
    ):
        return True
    if not {"处", "罚"} & set(text[at - 3 : at]):
        return False
    return _MAY_GET.search(text, max(0, at - _LAW_WITHIN), at) is not None and bool(_LAW_SAYS.search(text, s.start, at))


def of_the_country(s: Scene) -> bool:
    """Is the law one of the whole country: 治安管理处罚法第十条, not 某市条例?"""
    return _OF_ALL.search(s.paragraph.text, 0, s.mention.start) is not None

"""Bodies named beside what is told that have no part in it: whose chiefs, or after which a road, is spoken of."""

from __future__ import annotations

from unionstats import rx
from unionstats.model import Entity

# 国务院副总理某某出席大会: the body whose chiefs go about in the state's name
_OF_STATE = frozenset(
    {
        *("国务院", "全国人民代表大会", "全国人民代表大会常务委员会", "中国人民政治协商会议全国委员会"),
        *("中共中央政治局", "中国共产党中央委员会", "中央军事委员会"),
    }
)
_HIGH_OFFICE = rx.compile(
    "(?:(?:常务)?副?(?:总理|委员长|主席|秘书长)(?![办工])|国务委员|常委(?!会)|委员(?!会))(?![^，。；]{0,20}?报告)[^，。；]{2,40}?"
    "(?:出席|主持|致辞|会见|参加|考察|调研|颁奖|看望|慰问|表示|强调|指出)"
)
_SETS_OUT = rx.compile("(?:出发)?[到至][^，。；]{1,12}?(?:约|只|仅|需|要|[0-9])")
# 南宁市财政局|派驻第一书记某某说: who speaks for the village that he was sent to
SENT_OUT = rx.compile(
    "(?:派驻|[下选]派|派出的|驻[村点]|驻)[^，。；]{0,8}?(?:第一书记|工作队|帮扶|干部)[^，。；]{0,10}?(?:说|介绍|表示|告诉|坦言|透露|感慨|算)"
)


def aloof(e: Entity, near: str, rest: str) -> bool:
    """Is ``e`` a body of state whose chief does what follows, who sent the speaker, or after which a road is called?"""
    if SENT_OUT.match(rest):
        return True
    if e.name in _OF_STATE:
        return _HIGH_OFFICE.match(rest) is not None
    if not e.name.endswith("机场"):
        return False
    return near.endswith("从") and _SETS_OUT.match(rest) is not None

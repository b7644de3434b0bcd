"""Points: what is scored in a game or an exam, and where an index of a market stands."""

from __future__ import annotations

from unionstats import rx
from unionstats.numerals import Numeral
from unionstats.rule import Hit

_LARGEST = 100
_POINTS = rx.compile(
    "[分得获考评记扣砍轰积打攒][^，。；]{0,6}$|(?:相差|扳回|领先|落后|拿下|[加减高低]出?了?|[差输追多少扣剩]|(?:[上回]升|下[降滑跌]|提[高升]|降低|回落)了?)(?:近|约|了)?$|高出[^，。；、0-9]{1,6}$|成绩|总分|均分|满意度|平均|英语|数学|语文|综合|物理|化学|理论|实操|笔试|面试"
)
# 以7分之差, 以5分的成绩, 以3分险胜
_POINTS_BEHIND = rx.compile(
    "(?:之差|的?(?:成绩|优势|差距|劣势|高分|总分)|考[上入取进]|通过|晋级|入[选围]|夺[得冠魁金]|摘[得取冠]|当选|[险大小]胜|惜[败负]|[获取]胜|胜出|折桂|问鼎|居首"
    "|扣[完光掉]|[获捧赢斩][得下获]?[^，。；、0-9]{0,8}?(?:第[一二三四五六七八九十]|[冠亚季]军|桂冠|头名|等奖|[金银铜]奖)"
    "|告负|落败|领先|落后|击败|战胜|(?:上?升至|排名?|暂?列|位居|名列)第)"
)


def is_score(hit: Hit, n: Numeral) -> bool:
    """以93.5分夺冠, 考了86分; not 工资一分不少."""
    if n.text == "一" and not _BY_ONE.search(hit.text, max(0, n.start - 1), n.start):
        return False
    scored = _POINTS.search(hit.text, max(0, n.start - 8), n.start) is not None
    if n.scale > 1:  # 积了4千分; not 千分之一, 万分感谢
        return scored and n.text[0] not in "百千万亿" and not hit.text.startswith("之", hit.end)
    return scored or bool(n.value % 1 or n.value >= 100 or _POINTS_BEHIND.match(hit.text, hit.end))


# 仅差一分
_BY_ONE = rx.compile("[差输赢胜负多少高低扣]$")
_MARKET = rx.compile(
    "[涨跌报指升降挫扬滑攀][^，。；]{0,4}$|(?:收[市盘]?|开[市盘]|封关|企稳|失守|逼近|突破|站上|推进|可达|升破|增[长加]?|减少?|反弹|提高|回落|回调|下调)(?:于|在|至|到|了)?$|点位"
)
_NO_MARKET = rx.compile("[击赞火燃评播名菜缀状滴]")
_CHANGED = rx.compile(rf"{_MARKET.pattern}|(?:[增减加少升高落降低跌涨]|[为是达到至])[了至到约]?$")
_DEMANDS = rx.compile("要求|建议|意见|希望|体会|启示|看法|主张|共识|经验|教训|措施|不足|理由|原因|特征|特点")
_CLOSES = rx.compile("收|报|[上下]?[涨跌升降]|至|关口|大关|以|的[高低][点位]")


def is_index(hit: Hit, n: Numeral) -> bool:
    """3072.83点 of a market's index and 五点要求, not 8点 of the clock."""
    if _DEMANDS.match(hit.text, hit.end):
        return n.text != "一"
    if n.value % 1 and n.value >= _LARGEST and not _NO_MARKET.match(hit.text, hit.end):
        return True  # 9226.55点 is no hour, and nobody's demand
    before = (_CHANGED if n.value % 1 else _MARKET).search(hit.text, max(0, n.start - 8), n.start)
    return bool(before or ((n.value % 1 or n.value >= 100) and _CLOSES.match(hit.text, hit.end)))

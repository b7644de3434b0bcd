"""Media that do something themselves, not only report what others do: 中央广播电视总台将派出…."""

from __future__ import annotations

from unionstats import rx
from unionstats.link.clauses.paragraph import Paragraph
from unionstats.model import Entity

# What may stand between such a house and what it does.
_BETWEEN = (
    r"(?:[今昨]天|[今昨]晚|日前|近日|[今去]年|[0-9]{1,4}[年月日]|[上下]午|晚|（[^（）]{2,8}）|将|已|还|也|共|正式|隆重|先后|同步"
    r"|今年以来|截至目前|目前|与[^，。；]{2,16}?(?=联合|共同|签)|联合[^，。；]{0,16}?(?=[举主推])|以[^，。；]{2,24}?(?:为[^，。；]{2,6})?，|[在于][^，。；]{1,12}?(?=举|发|启|推))*"
)
_DOES = rx.compile(
    _BETWEEN + "(?:举[行办]|[主承]办|推出|派出|选派|启动|[拥共现]有|成立|制作|出品|创作|投入|签署|发起|捐[赠款]"
    "|组织(?![^，。；]{0,8}?(?:采访|报道))|开展(?!调查|采访)|招[聘收募]|建[成设]|新建|荣?获(?![悉知取得])|培训|慰问|帮扶|的?[0-9]+[余多]?[名位]"
    "|发布(?!(?:消息|新闻|通稿|报道|快讯|评论|文章|的))|共?播出(?:了)?[^，。；]{0,8}?[0-9])"
)


# A house of a place, which has staff, halls and campaigns like any other: 石桥县融媒体中心, 石桥日报社.
_HOUSES = ("报社", "电视台", "广播电台", "媒体中心", "新闻中心", "广电中心", "传媒集团", "传媒中心", "报业集团")
# … and how it is told that it only reports: 石桥电视台|记者某某, 据|石桥日报社|报道.
_REPORTS = rx.compile(
    "[^，。；]{0,8}?(?:报道|报导|消息|快讯|电讯|讯|记者|主持|编辑|播[出放发报映]|频道|栏目|节目|刊[登发载]|客户端|公众号|视频号|微信|微博|抖音|官[网微]"
    "|直播|供[图稿]|摄[影制]?|通讯员|画面|镜头|采访|[（(])"
)


def acts(c: Paragraph, e: Entity) -> bool:
    """Does the press or the station ``e`` do what its clause tells?"""
    if e.name.endswith(_HOUSES) and e.place and e.end < len(c.text) and not _REPORTS.match(c.text, e.end):
        return True
    return _DOES.match(c.text, e.end) is not None

"""Numbers that hold everywhere: of the whole world (全球每年有2000万人中暑), or of what is true of everybody."""

from __future__ import annotations

from unionstats import rx
from unionstats.link.scene import Scene

_WORLD = rx.compile("全球|全世界|世界(?:上|各国|范围内|(?=经济|贸易|产出|人口))")
# 目前全球, 据某机构统计，全球: who is told of, not how far something reaches (面向全球, 居全球第三)
_LEADS = rx.compile(
    "(?:而|但|将|把|报告|导致|使得?|造成|引发|推动|带动|如果|假如|假设|倘若|若|其中|[目当]前|如今|现[在今]|每年|同时|此外|预[计测]|估计|[到至]?[0-9]{4}年|截至[^，。；]{1,12}|[去今明后]年(?:底|初|末)?"
    "|据[^，。；]{1,16}?[计示道测]|[^，。；]{2,12}?[显表][示明])*在?"
)
_RANKS = rx.compile(
    "[^，。；、]{0,6}?(?:最|首|第[一二三四五六七八九十]|唯一|领先|知名|著名|[0-9]+强|[都也]不|供应|销售|布局|直播|战略|招募|招聘|总部|分支|拥有|设有|设立)"
    "|(?:[一二三四五六七八九十0-9]+[余多]?个?国家)"
)
_GENERAL = rx.compile(
    "(?:研究|临床|医学)(?:研究|试验|观察|数据|结果|统计)*(?:已经|已)?(?:表明|显示|证实|证明|认为|发现(?=[，,：:]))|[发患]病率|病死率|致[死残]率|病的?风险"
    "|(?:正常|健康|普通|成年|久坐|患病)(?:的)?人(?![员士才工民大数口均事群])|人体(?![^，。；]{0,2}艺术)|是常人"
    "|(?:每[天日晚]|建议|提醒|专家)[^。；]{0,24}?(?:摄入|饮水|喝水|食盐|睡眠)"
)

# One of these stands where something of that is said.
_SAYS_GENERAL = rx.compile(
    "研究|临床|医学|病率|病死率|致[死残]率|风险|正常|健康|普通|成年|久坐|患病|人体|是常人|每[天日晚]|建议|提醒|专家"
)


# 通达全球43个国家的117个港口
_WORLDS_OWN = rx.compile("(?:全球|全世界)(?:[0-9]{1,3}[余多]?个国家(?:和地区)?的)?(?:约|近|超过?|逾|的)?$")


def worldwide(s: Scene) -> bool:
    """Is the number of the world, 全球, up to where its sentence names a place or an organization?"""
    p, m = s.paragraph, s.mention
    if not p.of_world:
        return False
    own = p.text.rfind("；", s.start, m.start) + 1  # …欧洲25国；航线通达全球43个国家
    if own and m.kind == "count" and _WORLDS_OWN.search(p.text, max(own, m.start - 16), m.start):
        return not any(r.entity.start >= own for r in (*s.orgs, *s.places))
    for world in reversed([*_WORLD.finditer(p.text, s.start, m.start)]):
        begin = p.bounds[p.clause(world.start())]
        if _LEADS.fullmatch(p.text, begin, world.start()) and not _RANKS.match(p.text, world.end()):
            return not any(r.entity.start >= begin for r in (*s.orgs, *s.places))
    return False


def may_be_general(text: str) -> bool:
    """May something in a paragraph be true of everybody?  Few say so, so that the paragraph is asked once for all."""
    return _SAYS_GENERAL.search(text) is not None


def general(s: Scene) -> bool:
    """研究表明，久坐的人患病风险增加[35%]: is it true of everybody, in a sentence that names nobody?"""
    p, m = s.paragraph, s.mention
    if m.kind == "money" or s.places or s.orgs:
        return False
    found = _GENERAL.search(p.text, s.start, m.start)
    # 中毒50例，死亡2例，病死率4%: of those who were counted
    return found is not None

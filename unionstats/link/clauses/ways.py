"""What a place does on a way: an end of a line or a journey, or the stretch of a road that runs through it."""

from __future__ import annotations

from unionstats import rx
from unionstats.link.clauses.paragraph import Paragraph
from unionstats.link.clauses.parts import Part
from unionstats.model import Entity

_ROADS = ("高速", "公路", "国道", "省道", "铁路", "高铁", "客专", "城际")
_LINES = rx.compile(
    "(?:、[一-龥]{2,3}){1,6}(?:等|[0-9一二两三四五六七八九十]条|一批|多条)+(?:新建|在建|重点)?(?:高铁|铁路|城际|高速|客专|班列|线路)(?!站)"
)
_ONE_END = rx.compile(
    "[至到][一-龥]{2,6}?(?:之?间|国际)(?:的)?(?:国际)?(?:旅客|货运|货物)?(?:列车|班列|航[线班]|高铁|铁路|线路)"
)
_STRETCH = rx.compile("(?:路?段|境内)(?![、和与及])")


def stretch_of_road(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """行驶至沪昆高速|江山|段."""
    road = _STRETCH.match(rest) and near.endswith(_ROADS) and "段、" not in near
    return "site" if road else None


# 从|江西|到长乐打工的: where somebody set out to work elsewhere
_WENT = rx.compile(
    "(?:[省市县])?来[京津沪渝宁穗汉杭蓉深邕榕筑昆郑济][^，。；]|(?:老家|农村)?(?:来到|[到来赴去至])[^，。；0-9]{2,8}?(?:打工|务工|做工|上班|工作|就业|创业|求学|上学|谋生|发展|定居|安家|支教)"
)


def came_from(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """从|江西|到长乐打工."""
    return "far" if _WENT.match(rest) else None


def lines(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """贵南|、福厦等一批高铁: lines called after both their ends."""
    return "far" if e.rule == "short" and _LINES.match(rest) else None


# 襄阳至|常德|的襄常铁路武陵山隧道: what is built on a line that is called by its ends
_ON_LINE = (
    "的?(?:[一-龥]{0,4}(?:高速|铁路|高铁|公路|客专|城际|国道|管道|线)(?!公司|局|集团|职工|工会))"
    "[^，。；、的0-9（）()]{0,8}?(?:隧道|大桥|[东西南北中]?段|标段?|工区|工地|施工|车站|枢纽|制梁场)"
)
_ON_LINE_TO = rx.compile("[至到][一-龥]{2,6}?" + _ON_LINE)
_ON_LINE_FROM = rx.compile(_ON_LINE)
_FROM = rx.compile("[一-龥]{2}[至到]$")


def one_end(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """昆明|至万象间国际列车: the one end of a way whose other end nobody knows, or on which something is built."""
    alone = _ONE_END.match(rest) and not any(o.start == e.end + 1 for o in c.entities)
    return "far" if alone or _ON_LINE_TO.match(rest) else None


# 连接|甲区|、乙区的34路, 从甲区开往|乙区|的专线
_TO_END = rx.compile("(?:往返|来往|往来|连接|从|由)[于了]?[一-龥]{2,6}?[、和与至到]$|[一-龥]{2}[开驶飞发]往$")
_RUNS = rx.compile(
    "(?:之?间|两地)?的[0-9A-Z、一-龥]{0,8}?(?:[号公干支专]线|线路|[0-9]路|班车|列车|客车|大巴|公交|航[线班])"
)


# 一辆|陆丰|开往深圳的客车: whence what runs has come
_SET_OUT = rx.compile(
    "[东西南北]?站?(?:开往|驶往|飞往|发往|驶向|开出)[一-龥]{0,10}?的?[0-9A-Z]{0,6}(?:次|[^，。；、0-9]{0,8}?[车船轮机]|航班|班列)"
)
# 与|沈阳|至|北京|的旅客列车相撞: whence and whither what runs goes
_RUNS_TO = rx.compile(
    "[东西南北]?站?[至到—–-]{1,2}[一-龥]{2,6}的[0-9A-Z一-龥]{0,8}?(?:列车|客车|大巴|航班|客轮|货车|动车)"
)
_THAT_RUNS = rx.compile("[东西南北]?站?的[0-9A-Z一-龥]{0,8}?(?:列车|客车|大巴|航班|客轮|货车|动车)")
_FROM_END = rx.compile("[一-龥]{2}[至到—–-]$")
_HITS = rx.compile("相撞|追尾|脱轨|侧翻|起火|失火|坠|出轨|碰撞|脱线|颠覆")
_ONE_OF_THEM = rx.compile("[辆列架艘班趟](?:从|由)?$")


def set_out(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """一辆|陆丰|开往深圳的客车相撞, 与|沈阳|至|北京|的旅客列车相撞."""
    if _ONE_OF_THEM.search(near) and _SET_OUT.match(rest):
        return "far"
    runs = _RUNS_TO.match(rest) or (_THAT_RUNS.match(rest) and _FROM_END.search(near))
    return "far" if runs and _HITS.search(rest) else None


# 张家桥至|如东|李堡村段全长9公里: to where a lane of here goes on
_STRETCH_TO = rx.compile("(?:路|道路|公路)?段(?:的|全长|总长|长|道路|公路|路面|[0-9]|进行|拓宽|改建|硬化|修)")


def is_hit(text: str, e: Entity) -> bool:
    """在寿阳县与|太原|至上海的列车相撞: does a way begin at ``e`` on which ran what was hit?"""
    return text[e.start - 1] in "与和同" and _RUNS_TO.match(text, e.end) is not None and _HITS.search(text) is not None


def line_to(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """往返甲区、|乙区|的3号线: the other end of a line of which, or on which, something is told."""
    if not _FROM.search(near):
        on_line = None
    elif _STRETCH_TO.match(rest) and not any(o.end == e.start - 1 for o in c.entities):
        return "far"
    else:
        on_line = _ON_LINE_FROM.match(rest)
    return "far" if on_line or (_RUNS.match(rest) and _TO_END.search(near)) else None


# 2016年|回乡|办厂, 现在|在村里|养羊; but 带动|返乡|就业 and 返乡|创业园 are of nobody who came home
_COMES_HOME = rx.compile(
    "(?<![动引励导持促盼寄汇带拿捎次未没不能想])(?<!每[年月天周])(?:[回返归还]乡(?!村|镇|贫)|[回返]村(?![民委])|[回返]家(?![族里]?[有是过看探])|回来|回国"
    "|[回返]到?了?自?己?的?(?:家乡|老家|故乡|故里|原籍|[村镇乡寨][里中上]|县[里城]|本[村县乡镇地]))"
    "(?!的?(?:人|农|青年|民工|大学|务工|创客|能人|高潮|潮|高峰|客流|[专包列]车|车票|率|意愿)|创业(?:[者园人潮]|基地|项目|大|青年|就业|推介)|过年|一?[次趟]|[0-9])"
    "|在(?:村[里中上]|家乡|老家|故乡|家门口|本[村乡镇])"
)
# 曾在青岛开饭店，|如今|养羊90只
_NOW = rx.compile("(?:曾|早年|以前|从前|过去|之前|此前|原来)[^。；！？]{2,60}?，(?=如今|现在|眼下|而今)")
# 在郑州|打工12年, 在东莞|、深圳等地|做过木工, 曾在|青岛|开饭店
_LIVED_THERE = rx.compile(
    "[^。；！？，]{0,24}?(?:[打务做帮]工|做过?[^，。；]{0,4}工|学艺|学徒|[读上]过?(?:大学|书|学|中专|大专|职高|技校)|求学|毕业|研修|进修|上班|就业|谋生|打拼|闯荡|漂泊"
    "|当过?[了]?[^，。；]{0,4}?(?:兵|厨师|服务员|工人?|员|保安|保姆|司机|老板|学徒)|服役|经商|做过?[^，。；]{0,4}?(?:生意|买卖|家政|销售)|跑过?(?:运输|出租|销售|业务)"
    "|开过?了?[^，。；]{0,6}?(?:店|饭馆|餐馆|酒楼|出租|货车|网约车)|卖过?[^，。；]{1,6}|工作|生活|定居|创业|[干呆待做住]了?(?:近|整整)?[0-9一二两三四五六七八九十]+[多余几来]?年)"
)
_ONCE = rx.compile("(?:曾经?|原本?|原来|早年|以前|从前|过去|之前|此前|先后|年轻时|长期|常年|一直|当年)[^，。；]{0,8}$")


def homecomings(text: str) -> list[int]:
    """Where somebody comes home, or is there again: 2016年|回乡|办厂."""
    return sorted([*(m.start() for m in _COMES_HOME.finditer(text)), *(m.end() for m in _NOW.finditer(text))])


def lived_there(c: Paragraph, e: Entity, clause: int) -> bool:
    """在|郑州|打工12年: is ``e`` where somebody worked or learned for a time?"""
    once = _ONCE.search(c.text, max(c.bounds[clause], e.start - 12), e.start)
    return once is not None or _LIVED_THERE.match(c.text, e.end, c.bounds[clause + 1]) is not None


# 王强是|石桥县|人, |石桥县|小伙王强; 出生于|石桥县|, 老家在|石桥县|
_FROM_HERE = rx.compile(
    "的?(?:[籍裔]|小伙|姑娘|妹子|后生|汉子|青年|男子|女子|男孩|女孩|农民|村民|农?民工|人(?=[，,。；;、（(]|$))"
)
_BORN = rx.compile(
    "(?:(?:出生|生|长|成长)[于在]|生长在|[原祖]籍(?:是|为|在)?|籍贯[：:是为]?|(?:老家|家乡|故乡|家)[在是]|家住)$"
)


def is_hometown(c: Paragraph, e: Entity) -> bool:
    """Is ``e`` where somebody is from?"""
    return bool(e.adcode and (_FROM_HERE.match(c.text, e.end) or _BORN.search(c.text, max(0, e.start - 6), e.start)))

"""Wholes that tell how far something goes, not where it is: 全国劳动模范, 全省首家, 我国陆上最大油田."""

from __future__ import annotations

from unionstats import rx
from unionstats.link.clauses import goods
from unionstats.link.clauses.paragraph import Paragraph
from unionstats.link.clauses.parts import ENDINGS, Part, Step
from unionstats.link.firms import is_firm
from unionstats.model import Entity

_GRADE = rx.compile(
    r"(?:(?:[、和与及]|以及)全[国省市县区州盟旗])*的?"
    r"(?:劳动模范|劳模(?!代表)|五一|工人先锋号|先进|优秀|模范|示范|文明|最美|三八|青年文明|百强|百佳|十佳|特级|一级|技术能手|职工书屋|职工教育"
    r"|驰名商标|著名商标|知名商标|名牌|地理标志|专利[金银优]|质量奖|传统村落|历史文化名|种粮大户|种粮能手|道德模范|人大代表|政协委员|脱贫攻坚|标兵|巾帼|五星级|重点(?:实验室|文物|中学|高校|学科)|工会(?:职工书屋|爱心|先进|户外|职工|优秀)"
    # 全国煤炭先进班组
    r"|[一-龥]{2,6}?(?:先进(?:班组|集体|个人|单位|工作者|企业|典型|基层)|劳动模范|劳模(?=[一-龥]{0,3}(?:称号|荣誉))|标兵|模范(?:单位|集体|个人|职工)"
    r"|示范(?:单位|企业|社区|点|基地|县|市|区|镇|村)|文明(?:单位|城市|村镇|家庭|行业)))"
)
# 全国技能竞赛获奖16人, 全省技术比武一等奖: how high the contest is that is won, not where
_CONTEST = rx.compile(
    "[一-龥]{0,10}?(?:(?:大赛|竞赛|比赛|比武|锦标赛|联赛|选拔赛|邀请赛|公开赛|运动会|评选|评比|展评)(?:活动)?(?:总?决赛)?[中里上]?"
    "(?:[荣喜]?获|取得|得奖|夺|摘|斩|捧|入围|拿|[0-9一二三两几多]+[个项枚次][^，。；]{0,4}?奖|前[0-9一二三四五六七八九十]+名|第[一二三四五六七八九十0-9]+名|团体|个人)"
    "|(?:奖章|奖状|奖牌|[金银铜]奖|[金银铜]牌|[一二三特]等奖|大奖|进步奖|发明奖|创新奖|优秀奖|文学奖|图书奖|称号|荣誉|冠军|亚军|季军))"
)
# 为全国平均水平的1.3倍, 达到全省平均水平的85%, 接近全国的三成
_MEAN = rx.compile(
    "(?:[一-龥]{0,8}?(?:平均|人均|均)[一-龥]{0,10}?的?|(?:总[量数额])?的)"
    "(?:[0-9.]+(?:多|余)?(?:倍|%)|[0-9一二三四五六七八九两]{1,2}(?:倍|成|分之)|一半|近半)"
)
# 全国第25个助残日, 全国安全生产月期间: a name
_DAY = rx.compile(
    "[^，。；、年0-9]{2,6}?(?<![本上下当今昨每工周])[日月周](?=期间|活动|来临|到来|之际|宣传)|第[0-9一二三四五六七八九十]+个[一-龥]{2,8}?[日月周节]"
)
_EQUALS = (
    *("为", "是", "达到", "相当于", "达", "仅为", "只有", "不到", "超过"),
    *("等于", "接近", "不足", "不及", "逼近", "仅及", "只及", "约为", "占"),
)


# 比2010年第六次|全国|人口普查减少: the census before
_CENSUS = rx.compile("(?:[比与同和跟较]|相比于?)(?:[0-9]{4}年)?第[一二三四五六七八九十0-9]+次$")

_FILLS = ("填补", "填补了")


def _graded(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """全国|劳动模范, |全国|、全省的优秀农民工: a grade, not where; 为|全国|平均水平的1.3倍."""
    if _GRADE.match(rest) or _CONTEST.match(rest) or _DAY.match(rest):
        return "far"
    if e.rule == "pointer" and _apposed(c, e):
        return "far"
    if near.endswith(_FILLS) or any(o.end == e.start and o.adcode not in ("", e.adcode) for o in c.entities):
        return "far"  # 填补|国内|空白, 浙江海宁|中国|皮革城: in whose name it is
    if _CENSUS.search(near) and "普查" in rest[:6]:
        return "compared"
    equals = near.endswith(_EQUALS) and near[-1] in ENDINGS
    return "compared" if equals and _MEAN.match(rest) else None


# 公司加大营销，|国内|市场销售额9亿元: what a firm sells at home is the firm's
_SOLD = rx.compile("[^，。；、0-9]{0,8}?(?:销售|销量|销往|营[业收]|收入|份额|占有率|客户|订单|网点|门店|市场)")

_TELLS = rx.compile("显示|统计|数据|报告|预[计测]|认为|指出|表示|分析|[称说]，")


def _sold_at_home(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """恒岭公司加大营销，|国内|市场销售额达9亿元: which of its sales they are."""
    if e.text != "国内" or not _SOLD.match(rest):
        return None
    begin = c.sentence(e.start)[0]
    if _TELLS.search(c.text, begin, e.start):
        return None  # 恒岭公司的报告显示，国内手机销量达9亿部
    firms = (o for o in c.entities if o.kind == "org" and begin <= o.start < e.start)
    return "far" if any(is_firm(o.name) for o in firms) else None


def _graded_there(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """石桥市有|甲省|劳动模范9名, 甲县某厂获|乙市|科技进步奖2项."""
    if not e.adcode.endswith("00") or not (near or e.adcode.endswith("0000")):
        return None
    return "far" if _GRADE.match(rest) and _in_it(c, e) else None


def _in_it(c: Paragraph, e: Entity) -> bool:
    """Is a place in ``e`` named before it?"""
    named = (o.place for o in c.entities if o.end <= e.start)
    return any(place != e.place and place.startswith(e.place) for place in named)


# 我国西部粮仓|青海省: what the place behind it is
_APPOSED = rx.compile(
    "[^，。；、0-9]{0,16}?(?:基地[县市]?|[大强名]县|大省|大市|重镇|名城|产区|主产省|省份|城市|省会|门户|粮仓|之乡|特区|老区|县城?|古都|港口?)[-—―－]{0,2}"
)


def _apposed(c: Paragraph, e: Entity) -> bool:
    """我国西部粮仓青海省: does the country only tell what the place behind it in its clause is?"""
    m = _APPOSED.match(c.text, e.end)
    return m is not None and any(o.start == m.end() and o.kind == "place" for o in c.entities)


_AGAINST = rx.compile("对[^，。；]{0,14}$")
_TAXED = rx.compile("[^，。；]{0,14}?(?:[加开课]征|征[收税])")


def _taxed(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """美国对|墨西哥|番茄征收关税."""
    against = "征" in rest and not e.adcode and near[-1:] in ENDINGS and _AGAINST.search(near)
    return "far" if against and _TAXED.match(rest) else None


def _of_kind(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """德国|设备, 我国|西部|粮仓青海省."""
    return "far" if goods.of_kind(near, rest) else None


# 我国陆上最大油田: how far the comparison goes of which something is the first.
_RANKED = rx.compile(
    r"[^，。；、]{0,8}?(?:最[大长高早多深快重好]|(?:首|第一)[个座条家台艘款颗架辆部口枚列趟支套间所只项本]|首届|唯一|第[一二三四五六七八九十]+[大高长]|(?:乃至|甚至)(?:全球|全?世界|全?亚洲|国际))"
)


# 总投资9亿元的|我市|重点项目石桥县医院: how much it means to whom, before what it is
_PROJECT = rx.compile("[^，。；、0-9]{0,10}?(?:项目|工程)(?![有共总已多])")
_SO_MUCH_OF = rx.compile("[0-9][多余]?[一-龥]{0,2}[元亩里米]的$")


def _project(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """总投资9亿元的|我市|重点项目石桥县医院."""
    return "far" if near.endswith("的") and _PROJECT.match(rest) and _SO_MUCH_OF.search(near) else None


# |湘西北|建材城项目: a part of a province by which something is called
_CALLED_SO = rx.compile("[一-龥]{2,16}?(?:项目|工程)(?!部)")


def _part_in_name(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """|湘西北|建材城项目."""
    side = e.rule == "short" and e.text[-1] in "东西南北中" and not e.place.startswith(e.text)
    return "far" if side and _CALLED_SO.match(rest) else None


def _outdone(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """我国|陆上最大油田, 这是|我国|此项技术首次应用."""
    if _RANKED.match(rest):
        return "far"
    return _foremost(c, e, clause, near, rest) if e.rule == "pointer" else None


# 全省排名第一, 全市前列: a yardstick.
_YARDSTICK = rx.compile(
    r"[^，。；、]{0,6}?(?:排名|排行|位列|位居|名列|排在|排第|前列|首位|前茅|榜首|(?<!最)第[一二三四五六七八九十0-9]+(?=$|[，。；、位名]))"
)
# 全省首家X, 国内乳业巨头X: how far the comparison goes.
_FIRST = rx.compile(
    r"[^，。；、]{0,8}?(?:(?:首|第一)[家个例批座条支台颗架辆部口枚列]|首创|唯一|规模最大|最大的|巨头|知名|著名|领先|领军|第一家|头号"
    # but 全省龙头企业达52家 are counted there
    r"|龙头(?!(?:企业|公司|合作社)[^，。；、的]{0,5}?[0-9]))"
    # 全省行业内首次, but 全省产量首次突破50万吨 is of there
    "|(?:[^，。；、]{0,4}(?:系统|行业|范围|区域|同类)[内中里]?|各[市县区地])?[尚还均都]?[属是为系]?首次"
)


def _foremost(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """全省|首家恒岳公司, |全市|排名第一."""
    return "far" if _YARDSTICK.match(rest) or _FIRST.match(rest) else None


# By the sort of a place the steps that are tried first, and those tried when the words beside it tell nothing.
_YARDSTICKS: dict[str, tuple[tuple[Step, ...], tuple[Step, ...]]] = {
    "country": ((_graded, _sold_at_home), (_outdone,)),  # 中国, 全国, 我国
    "whole": ((_graded, _project, _taxed), (_foremost,)),  # 全省, 全市
    "pointer": ((_graded_there, _project, _taxed), (_foremost,)),  # 该省, 当地
    "abroad": ((_of_kind, goods.sold, goods.raised, _taxed), ()),
    "province": ((_graded_there, _part_in_name, goods.sold, goods.raised, goods.art), ()),
    "": ((_graded_there, goods.sold, goods.raised, goods.art), ()),
}


def yardsticks(e: Entity) -> tuple[tuple[Step, ...], tuple[Step, ...]]:
    """The steps for the sort of place that ``e`` is."""
    return _YARDSTICKS[_sort(e)]


def _sort(e: Entity) -> str:
    if e.name == "中国":
        return "country"
    if e.rule == "pointer":
        return "whole" if e.text[0] == "全" else "pointer"
    if not e.adcode:
        return "abroad"
    return "province" if e.adcode[2:] == "0000" else ""

"""What the words right before a place tell of it: steps, grouped by the last character of those words."""

from __future__ import annotations

from unionstats import rx
from unionstats.link.clauses import called_after, goods
from unionstats.link.clauses.nesting import acts_on, is_country, lies_there
from unionstats.link.clauses.paragraph import Paragraph
from unionstats.link.clauses.parts import (
    ARRIVAL,
    COMES_FROM,
    COMPARED,
    HELD,
    INSIDE,
    NAMED_BY,
    SITE,
    SUFFERS,
    SURNAMES,
    Part,
    bordered,
    by_character,
    celebrated,
    source,
    told_of_another,
    traded_with,
)
from unionstats.link.clauses.ways import came_from, line_to, stretch_of_road
from unionstats.model import Entity

# 波及国内18个省区市: all of the country's.
_GONE_THROUGH = ("赴", "奔赴", "前往", "辗转", "走遍", "跑遍", "转战", "奔走")
_OF_PROVINCES = rx.compile("(?:的)?[0-9一二两三四五六七八九十]{1,3}[余多]?[个座]?(?:地级|县级)?(?:[省市县区]|城市)")
_REACHES = ("覆盖", "惠及", "供应", "涉及", "波及", "遍布", "辐射", "通达", "途经")


def _gone_through(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """波及|国内|18个省区市 are all of the country's; 白石警方先后赴|全国|17个省份抓捕 is of 白石; 覆盖|甲省|12个市."""
    if not _OF_PROVINCES.match(rest):
        return None
    if e.name != "中国":
        return "site" if near.endswith(_REACHES) else None
    return "far" if near.endswith(_GONE_THROUGH) else None


# 列入全市重点项目16个: how far the list goes.
_LISTED = rx.compile(r"(?:列入|纳入|入选|跻身|列为|获评?|获得|荣获|评为|授予|夺得|摘得|斩获|捧回)$")


def _listed(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """列入|全市|重点项目16个."""
    return "far" if _LISTED.search(near) else None


# 援鄂医务人员3名, 赴鄂记者: where those went who are counted.
_SENT = rx.compile(r"[一-龥]{0,4}?(?:人员|队员|记者|干部|教师|专家|人才|护士|医生|医疗队|医护)")


def _sent(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """援|鄂|医务人员3名, 赴|鄂|记者."""
    return "far" if _SENT.match(rest) else None


# 为X灾区捐款: where the help goes.
_AIDED = rx.compile(r"(?:等地?)?(?:地震|洪水|洪涝|旱|水|台风|疫情?)?[灾疫]区")


# 消费对|苏州市|经济增长的贡献率: of whom all that follows is
_GROWS = rx.compile(
    "的?[^，。；0-9]{0,4}?(?:经济|GDP|生产总值|税收|财政|就业|外贸|投资|消费)[^，。；0-9]{0,6}?(?:贡献|拉动)"
)


def _moved(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """消费对|苏州市|经济增长的贡献率达62%."""
    return "head" if _GROWS.match(rest) else None


def _aided(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """为|甲县|灾区捐款, 南充市向|广东|、浙江等地输送工人."""
    if any(o.end <= e.start and o.kind == "org" and o.place == "中国" for o in c.entities):
        return None  # 民政部向|甲县|灾区调拨帐篷: there, and not in all of the country
    if near[-1] in "为向给" and e.adcode[4:] not in ("", "00") and _ONE_OF_SOME.match(rest):
        return "far"  # 市总工会为|石桥村|周远等9名职工送去助学金
    given = near[-1] in "向给" and e.rule != "pointer" and acts_on(c, e, clause)
    return "far" if given or (_AIDED.match(rest) and not _SENT_THERE.match(rest)) else None


_ONE_OF_SOME = rx.compile(
    f"(?:村民|职工|居民|农民工|困难职工|劳模)?[{SURNAMES}][一-龥]{{1,2}}等[0-9]+[余多]?[名位户人]"
)
# … but what 民政部向|云南|地震灾区调拨 comes there
_SENT_THERE = rx.compile(
    "[^，。；、]{0,4}?[灾疫]区(?:紧急|再次?|又|首批|连夜|追加|增)*(?:调[拨运集]|增调|下拨|拨[付款]|预拨|运送|发放|派出)"
)


_SEAT = rx.compile(
    r"(?:(?:总部|注册地|驻地)(?:位于|设[在于]|坐落[在于]|落户|在)?|(?:目的地|始发地|始发港|目的港|[起终]点)[是为]?)$"
)


def _seats(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """总部位于|甲市, 前往目的地|丙国."""
    return "far" if _SEAT.search(near) else None


def _celebrated(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """庆祝|甲省|解放50周年."""
    return "far" if celebrated(near, rest) else None


def _strikes(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """遭到|甲国|军方空袭."""
    return "far" if is_country(e) and SUFFERS.search(near) else None


# 从东北和太原招聘
_OUT_OF = rx.compile("从(?:[一-龥]{2,6}[、和与及]){0,4}$")
_BROUGHT = rx.compile(
    r"(?:[、和与及][一-龥]{2,6}){0,4}?(?:等?地)?"
    r"(?:飞[来往抵赴]|起飞|始发|发[车往出射]|射[来向]|[开驶]来|驶往|[重新再]{0,2}引[进种入]|[提取引抽调]水|[购买引调运收聘招揽挖借抽采转迁带拉贩][来回入进]|请回|进口|采购|购买|调运|(?:紧急|连夜|专门|高价|批量|大量|直接)?(?:调(?![研查整解控节])|[订采]购|买(?!卖)|进货|拉来?|运(?![行营动作到往至])|借调|请来?)|返回|返乡|回[到来乡村]|归来|辞[职工]|出发|赶来|来(?![看说讲的])|招聘|招收|请来|聘请|(?:整体|集体|举家|陆续)?(?:搬迁?|迁|移民|迁移)(?:而?[来出到至入]|下山))"
)


def _brought(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """从东北和|太原|招聘."""
    return "far" if _OUT_OF.search(near) and _BROUGHT.match(rest) else None


_FIRST_OF_ALL = rx.compile("[最首第]|唯一")


def _first_of_all(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """此标准为|全省|最高."""
    return "far" if _FIRST_OF_ALL.match(rest) else None


# 该县位于某省东部: in what it lies of which something is told.
_LIES = ("位于", "地处", "隶属于", "隶属", "坐落于", "坐落在")


def _lain_in(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """该县位于|甲省|东部."""
    return "far" if near.endswith(_LIES) and any(lies_there(c, o, e) for o in c.entities) else None


# 公司是全国五百强之一, 此标准为全省最高: among whom something is what it is.
_IS = rx.compile("(?:[是系属]|[成评列]为|作为)(?:目前|当时|现今)?$")
_AMONG = rx.compile(
    r"(?![0-9的])(?:[^，。；、]{0,14}?(?:之一|之首|最[大高早多深快重好长]|首[个家座条台艘款届批位]|唯一|第[一二三四五六七八九十]+[大高长个家座位名]|[0-9]强|率先)"
    # 成为全市项目建设的新高地
    r"|[^，。；、\d]{0,14}的[^，。；、\d]{0,8}?(?:高地|标杆|样板|亮点|名片|典范|典型|排头兵|窗口|热点|缩影|范本|示范|先行者|领跑者))"
)
# 是甘肃省有名的贫困村
_KNOWN_IN = rx.compile("[^，。；、的]{0,4}?(?:著名|知名|有名|闻名|重点)")


_THIS_IS = ("这是", "这也是", "这还是")


def _among_whom(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """公司是|全国|五百强之一, 该村是|甘肃省|有名的贫困村; but what 这是|石桥县|首家超市 points at is there."""
    if not _IS.search(near):
        return None
    if near.endswith(_THIS_IS) and e.adcode[4:] not in ("", "00") and e.rule != "pointer":
        return None
    return "far" if _AMONG.match(rest) or (e.name != "中国" and _KNOWN_IN.match(rest)) else None


# 在全省率先实现…, 在甘肃省首家…: of whom somebody is the first.
_AHEAD = rx.compile(
    "(?:全[国省市县区州盟旗])?(?:[0-9]+[余多]?[个家名][一-龥]{0,8}?[中里])?(?:率先|首[家个创次例批]|第一[家个次批]|(?:遥遥|始终|持续|处于)?领先|名列|走在前|尚属首次"
    "|(?:得到|进行|范围内?|全面)?(?:复制|交流|宣传)?推广(?=[，。；的])|(?:[一-龥]{0,6}?(?:中|里))?(?:处于|位居|位列|居于?|排在|排名)?前列|(?:各?区县)?[的中]?(?:位次|排名|名次))"
)


def _led(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """在|全省|率先实现."""
    return "far" if _AHEAD.match(rest) else None


# 到X取经, 赴X、Y等地开展外出招商, 赴X旅游观光: what is told afterwards is from at home.
LEARNS = rx.compile(
    "(?:[、和与及][一-龥]{1,6}){0,5}?等?(?:多?[省市县]|省[区市]+)?等?地?(?:开展|进行|参加|组织|举办)?了?(?:外出|对外|集中|上门|驻点|巡回)*"
    "(?:考察(?:学习|后|回来|，[^，。；]{0,4}?(?:回来|归来|返回))|学习|挂职|跟[岗班]|进修|轮训|取经|参观学习|招商|招工|招聘|招生|推介|务工|打工|求学|上大学|迎接|接送|接回|旅游|观光|游览|疗休养|疗养|休养|度假|研学|参展|参赛|演出|推销|洽谈|集训|实习)"
)


_DEPARTMENT = rx.compile(
    "的?(?![^，。；]{0,8}?(?:发布会|论坛|会议|活动))[一-龥]{2,8}?(?:部门|机关|系统|方面)(?!的)"
    # 从深圳|交警获悉
    "|(?:公安|交警|交管|警方|消防|税务|国税|地税|海关|海事|边检|城管|地铁|轨道交通|公交|铁路|民航|邮政|供电|电力|供水|燃气|气象|水文|水利|水务|教育|人社|民政|文旅|旅游|应急|安监|市监|市场监管|工商"
    "|质监|食药监|检方|检察|法院|司法|纪检监察|纪委监委|住建|国土|环保|生态环境|农业农村|林业|卫健|疾控|医保|社保|统计|商务|发改|财政|审计|物价|交通|交运|路政|运管|高速|环卫|园林){1,2}"
    "(?=获悉|了解|得知|证实|处|通报|发布|消息|公布|介绍|统计|数据)|(?=获悉|了解到)"
)


def _told_by(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """据|贵阳市|交管部门统计: what a department without a name counts is of its place."""
    found = source(c, e, clause, near, rest)
    return "site" if found == "publisher" and _DEPARTMENT.match(rest) else found


# 高于全国0.4个、|全省|0.1个百分点, 比泉州市（7%）和|福建省|（6%）分别高2个: of what else it is held against
_ANOTHER_MEAN = rx.compile(
    "(?:[比较]|[高低快慢]于)[一-龥]{2,10}?(?:平均(?:水平|值)?)?(?:[高低]?出?[0-9.]+个?(?:百分点)?|（[0-9.]+[%％]）)(?:[、，和]|以及)(?:分别)?$"
)
_MORE_OR_LESS = rx.compile("[^，。；]{0,20}?[高低快慢多少]?出?[0-9.]+个?(?:百分点|（|）)")


def _other_mean(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """高于全国0.4个、|全省|0.1个百分点."""
    return "compared" if _ANOTHER_MEAN.search(near) and _MORE_OR_LESS.match(rest) else None


# 甲钢、|青海|岭湖等36家企业: what one of many firms is called after
_ONE_OF_FIRMS = rx.compile(
    "(?!等)[一-龥]{2,6}(?:[、和与及][^，。；]{2,40}?)?等[近约]?[0-9]+[余多]?家[一-龥]{0,6}?(?:企业|公司|单位)"
)


def _one_of_firms(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """甲钢、|青海|岭湖等36家企业."""
    return "far" if e.rule == "short" and _ONE_OF_FIRMS.match(rest) else None


# 借鉴|甲市|经验: after whose model something is done
_AFTER_MODEL = ("借鉴", "效仿", "仿照", "参照", "参考", "复制", "照搬", "学习", "按照", "推广")
_MODEL = rx.compile("(?:[、和与及][一-龥]{2,6})*(?:等?地)?的?(?:成功|先进|成熟)?(?:经验|做法|模式|样板)")


def _model(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """借鉴|甲市|经验."""
    return "far" if near.endswith(_AFTER_MODEL) and _MODEL.match(rest) else None


# Tried first: mostly where what is told is not, or who tells it.
BEFORE = by_character(
    ("及往赴转盖应布射达经", _gone_through),
    NAMED_BY,
    ("为予入回届得获评身选", _listed),
    ("援赴", _sent),
    ("从引按据照自", _told_by),
    ("、和与至到往", line_to),
    ("鉴仿照考制搬习广", _model),
    ("抵达到货", goods.delivered),
    *COMES_FROM,
    ("对", _moved),
    ("为向给往对", _aided),
    ("于在地户部港点是为", _seats),
    ("念接礼祝迎", _celebrated),
    ("、与了到及受和被遭", _strikes),
    ("、与从及和", _brought),
    ("为", _first_of_all),
    ("于在处属", _lain_in),
    ("为今前属时是系", _among_whom),
    ("在", _led),
    ("了于克压取平战扫挫敌汰给翻胜落败阵客", called_after.beaten),
    ("、，和及别", _other_mean),
    ("、和与及", _one_of_firms),
    ("名位", called_after.nationals),
    ("了逐捕留押返送放决架救害死收纳待判诉截毙", called_after.seized),
    ("个件家座批支架款种艘部项", called_after.counted),
)


def _traded_with(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """对|甲国|的出口额, 与|甲县|接壤."""
    so_much = near.endswith("对") and _SO_MUCH.match(rest)  # 其中对|越南|40亿元
    return "far" if so_much or traded_with(near, rest) or bordered(near, rest) else None


_SO_MUCH = rx.compile("[约近达超]?[0-9][0-9.]*[万亿]*[美欧]?元")


# 从甲市出发，抵达|乙镇|的一条铁路: the end of a line
_ENDS_LINE = rx.compile(
    "[^，。；、]{0,6}?的(?:一条)?(?:重要|重载|高速|跨境|国际)?(?:铁路|公路|高速|高铁|线路|铁道|航线|航班|管道|专列|列车|班车|班列)"
)


# 货车要把皮鞋运到|广州|: where a load has not come to
_BOUND_FOR = rx.compile("(?:要|想|准备|打算|计划|本来|原本)(?:把|将)[^，。；]{1,10}?[运送拉寄][到往至]$")


def _arrived_at(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """来到|甲市; but 到|甲市|取经 is told of at home."""
    if not ARRIVAL.search(near):
        return None
    if _BOUND_FOR.search(near):
        return "far"
    return "far" if LEARNS.match(rest) or _ENDS_LINE.match(rest) else "arrival"


# 在X发布了榜单: where figures are made known is not where they hold.
_MADE_KNOWN = rx.compile(
    r"[^，。；]{0,6}?(?:发布|公布|揭晓|出炉|宣布|披露|透露|表示|指出|强调|介绍|通报|接受[^，。；]{0,6}采访)"
)
# 主要在成都市销售: where one sells what is made elsewhere, and so many of which are told of no more
_SOLD = rx.compile("(?:本地|当地|各大|等地|超市|(?:农贸|批发)?市场){0,3}(?:上市|[销出]售|热销|畅销|走俏)(?=[，。；、])")


# 紫阳县在|常州|设立劳务站，输出劳务3万人: what a place has elsewhere for its own
_POSTED = rx.compile(
    "(?:[、和与及][一-龥]{2,6}){0,4}?等?地?(?:先后|分别|还)?(?:设[立置有了]?|[成建]立|开设|派驻)[^，。；]{0,6}?"
    "(?:劳务|招商|驻外|联络|办事|务工|就业|流动党)[^，。；]{0,8}?[站处点部局]"
)


# 平和县在|广州市|召开推介会，签约9个项目: where one speaks for what is at home
_PROMOTES = rx.compile("[^，。；]{0,4}?(?:举[行办]|召开|开展)[^，。；]{0,20}?(?:推介|招商|恳谈|引才|招才|引资)")


def _at(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """在|甲市."""
    if not SITE.search(near):
        return None
    if (_POSTED.match(rest) or _PROMOTES.match(rest)) and acts_on(c, e, clause):
        return "far"
    return "far" if _MADE_KNOWN.match(rest) or _SOLD.match(rest) else "venue" if HELD.match(rest) else "site"


def _said_of_another(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """江山市是|衢州|的先进典型."""
    return "owner" if told_of_another(c, e, clause) else None


# Tried when nothing behind the place tells more: where it is, and whom it is compared with.
NEXT_BEFORE = by_character(
    ("速路道铁专际", stretch_of_road),
    ("从自", came_from),
    COMPARED,
    ("、与从及同向和对自跟", _traded_with),
    INSIDE,
    ("乡了入到家往扶的访赴达进驻", _arrived_at),
    ("乡于区县在城市开户村的省至落行起都镇", _at),
    ("是", _said_of_another),
)

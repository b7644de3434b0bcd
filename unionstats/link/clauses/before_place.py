"""What the words right before a place tell of it: steps, grouped by the last character of those words."""

from __future__ import annotations

from unionstats import rx
from unionstats.link.clauses import called_after
from unionstats.link.clauses.nesting import is_country, lies_in, lies_there
from unionstats.link.clauses.paragraph import Paragraph
from unionstats.link.clauses.parts import (
    ARRIVAL,
    ATTRIBUTE,
    FAR,
    HELD,
    SITE,
    SUFFERS,
    Part,
    among_comers,
    bordered,
    by_character,
    celebrated,
    compared,
    has_partner,
    named_by,
    source,
    told_of_another,
    traded_with,
)
from unionstats.link.clauses.ways import came_from, stretch_of_road, way_to
from unionstats.model import Entity

# 小麦是河南|第一大粮食作物: what the place has, of which it goes on to tell
_MAIN_CROP = rx.compile("第[一二三]大(?:[粮经油][食济料])?(?:作物|产业|农产品|支柱产业)，")


def _of_a_crop(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """小麦是|河南|第一大粮食作物."""
    return "head" if _MAIN_CROP.match(rest) else None


def _with_partner(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """韩国稳居|甲省|第三大贸易伙伴."""
    return "head" if has_partner(near, rest) else None


# 波及国内18个省区市: all of the country's.
_GONE_THROUGH = ("赴", "奔赴", "前往", "辗转", "走遍", "跑遍", "转战", "奔走")
_OF_PROVINCES = rx.compile("(?:的)?[0-9一二两三四五六七八九十]{1,3}[余多]?个?[省市县]")


def _gone_through(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """波及|国内|18个省区市 are all of the country's; 白石警方先后赴|全国|17个省份抓捕 is of 白石."""
    if e.name != "中国" or not _OF_PROVINCES.match(rest):
        return None
    return "site" if near.endswith("涉及") else "far" if near.endswith(_GONE_THROUGH) else None


# 列入全市重点项目16个: how far the list goes.
_LISTED = rx.compile(r"(?:列入|纳入|入选|跻身|列为|获评?|获得|荣获|评为|授予|夺得|摘得|斩获|捧回)$")


def _listed(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """列入|全市|重点项目16个."""
    return "far" if _LISTED.search(near) else None


# 加快西部地区转型: what somebody is for.
_FURTHERS = ("加快", "推动", "促进", "推进", "带动", "支持", "助力", "服务")
_FURTHERED = rx.compile("(?:转型|发展|崛起|振兴|开发|建设|经济)")


def _furthered(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """加快|西部地区|转型."""
    named = e.text.endswith("部地区") and near.endswith(_FURTHERS)
    return "quoted" if named and _FURTHERED.match(rest) else None


# 援鄂医务人员3名, 赴鄂记者: where those went who are counted.
_SENT = rx.compile(r"[一-龥]{0,4}?(?:人员|队员|记者|干部|教师|专家|人才|护士|医生|医疗队|医护)")


def _sent(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """援|鄂|医务人员3名, 赴|鄂|记者."""
    return "far" if _SENT.match(rest) else None


_DEPARTMENT = rx.compile(
    "的?(?![^，。；]{0,8}?(?:发布会|论坛|会议|活动))[一-龥]{2,8}?(?:部门|机关|系统|战线|方面)(?!的)"
)


def _told_by(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """据|贵阳市|交管部门统计: what a department without a name counts is of its place."""
    found = source(c, e, clause, near, rest)
    return "site" if found == "publisher" and _DEPARTMENT.match(rest) else found


def _far(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """来自|甲县, 出口到|乙国."""
    return "far" if FAR.search(near) else None


def _among_comers(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """来自甲县、|乙县|的300名职工."""
    return "far" if among_comers(c, e.start) else None


# 为X灾区捐款: where the help goes.
_AIDED = rx.compile(r"(?:等地?)?(?:地震|洪水|洪涝|旱|水|台风|疫情?)?[灾疫]区")


def _aided(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """为|甲县|灾区捐款."""
    return "far" if _AIDED.match(rest) else None


_SO_MUCH = rx.compile("[约近达超]?[0-9][0-9.]*[万亿]*[美欧]?元")


def _so_much(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """其中对|越南|400亿元: with whom one trades."""
    return "far" if _SO_MUCH.match(rest) else None


# 客流主要集中在X: where those go of whom home tells
_HEADS_FOR = rx.compile(
    "(?:客流|货流|人流|流量|去向|流向|就业|销售|销路|市场|毕业生|出口|产品|方向)[^，。；]{0,8}?(?:集中|分布)[在于到]$"
)


def _headed_for(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """客流主要集中在|甲市."""
    return "far" if _HEADS_FOR.search(near) else None


# 接到X大量的订单, 收到X捐款, 落实X帮扶资金: whoever wants the goods, whoever gives
_GETS = rx.compile("(?:接[到下]|收到|得到|拿[到下]|签下|争取|获得|承接|落实|到位|使用|利用|引进|整合|投入)[到了]?$")
_AID = "[^，。；0-9]{0,8}?(?:帮扶|援助|协作|支援|捐赠|援建)(?:协作)?(?:资金|款|物资)"
_ORDERS = rx.compile(
    f"(?:[、和与及][一-龥]{{2,6}}){{0,4}}?(?:[一-龥]{{0,10}}?(?:订单|单子|捐[款赠助]|汇款|资助|援助)|{_AID})"
)


def _gives(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """接到|甲国|大量的订单."""
    return "far" if _GETS.search(near) and _ORDERS.match(rest) else None


_SEAT = rx.compile(r"(?:总部|注册地|驻地)(?:位于|设[在于]|坐落[在于]|落户|在)?$")


def _seats(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """总部位于|甲市."""
    return "far" if _SEAT.search(near) else None


def _celebrated(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """庆祝|甲省|解放50周年."""
    return "far" if celebrated(near, rest) else None


# 总部位于X: where it sits is not where it counts.
# 从甲港开出，前往: where what is told of goes in the end
_SETS_OUT = rx.compile(
    "[从由](?!而)[^，。；]{2,30}?(?:[开驶]出|出发|发车|起飞|启程|始发|启航)，(?:一路)?(?:开|驶|飞|前|运)[往向]$"
)


def _set_out_for(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """从甲港开出，前往|乙国."""
    return "far" if _SETS_OUT.search(c.text, max(0, e.start - 40), e.start) else None


def _strikes(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """遭到|甲国|军方空袭."""
    return "far" if is_country(e) and SUFFERS.search(near) else None


# 从东北和太原招聘
_OUT_OF = rx.compile("从(?:[一-龥]{2,6}[、和与及]){0,4}$")
_BROUGHT = rx.compile(
    r"(?:[、和与及][一-龥]{2,6}){0,4}?(?:等?地)?"
    r"(?:飞[来往抵赴]|起飞|始发|发[车往出射]|射[来向]|[开驶]来|驶往|[重新再]{0,2}引[进种入]|[提取引抽调]水|[购买引调运收聘招揽挖借抽采转迁带拉贩][来回入进]|请回|进口|采购|购买|调运|(?:紧急|连夜|专门|高价|批量|大量|直接)?(?:调(?![研查整解控节])|[订采]购|买(?!卖)|进货|拉来?|运(?![行营动作到往至])|借调|请来?)|返回|返乡|回[到来乡村]|归来|辞[职工]|出发|赶来|招聘|招收|请来|聘请|(?:整体|集体|举家|陆续)?(?:搬迁?|迁|移民|迁移)(?:而?[来出到至入]|下山))"
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


# 店湾镇水厂，是该县一个重点项目: in what it lies of which something is told
_ONE_OF_ITS = rx.compile(
    "(?:的|又|目前|最?早的)*(?:一[个家座条所处项片]|第[一二三四五六七八九十0-9]+[个家座条]|重点|主要|唯一)"
)


_PART_OF_IT = rx.compile("[^，。；]{0,30}?组成部分")


def _one_of_its(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """店湾镇水厂，是|该县|一个重点项目; 该铁路是|京津冀|铁路网的组成部分."""
    if near.endswith("是") and not e.adcode and "组成部分" in rest and _PART_OF_IT.match(rest):
        return "far"
    if not near.endswith("是") or not _ONE_OF_ITS.match(rest):
        return None
    return "far" if any(o.place != e.place and lies_there(c, o, e) for o in c.entities) else None


# 签约|北京|项目465个: whose they were
_SIGNED = ("签约", "承接", "引进", "引入", "吸引", "落地", "对接")
_PROJECTS = rx.compile(
    "(?:[、和与及][一-龥]{2,6}?){0,4}?(?:等地)?(?:的)?(?:产业|转移|重大|优质|疏解|协同|科技|创新|合作)*(?:项目|企业|产业)(?=[0-9共达超约近，。；的]|累计|总数|[总投]资)"
)


def _signed(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """签约|北京|项目465个."""
    return "far" if near.endswith(_SIGNED) and _PROJECTS.match(rest) else None


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


def _addressed(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """面向|全国|招聘教师200名; but 面向|全省|的招生计划 is the province's."""
    return "far" if e.rule == "pointer" and near.endswith("面向") and rest[:1] != "的" else None


# 在全省率先实现…, 在甘肃省首家…: of whom somebody is the first.
_AHEAD = rx.compile(
    "(?:全[国省市县区州盟旗])?(?:[0-9]+[余多]?[个家名][一-龥]{0,8}?[中里])?(?:率先|首[家个创次例批]|第一[家个次批]|(?:遥遥|始终|持续|处于)?领先|名列|走在前|尚属首次"
    "|(?:得到|进行|范围内?|全面)?(?:复制|交流|宣传)?推广(?=[，。；的])|(?:[一-龥]{0,6}?(?:中|里))?(?:处于|位居|位列|居于?|排在|排名)?前列|(?:各?区县)?[的中]?(?:位次|排名|名次))"
)


def _led(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """在|全省|率先实现."""
    return "far" if _AHEAD.match(rest) else None


# 高于全国0.4个、全省0.1个百分点: of what else it is held against.
_ANOTHER_MEAN = rx.compile(
    "(?:[比较]|[高低]于)全[国省市区县州](?:平均(?:水平|值)?)?(?:[高低]?出?[0-9.]+个?(?:百分点)?|（[0-9.]+[%％]）)(?:[、，和]|以及)(?:分别)?$"
)


def _other_mean(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """高于全国0.4个、|全省|0.1个百分点; 比泉州市（7%）和|福建省|（6%）分别高2个、3个百分点."""
    if e.rule == "pointer" and _ANOTHER_MEAN.search(near):
        return "compared"
    return "compared" if near[-1] != "别" and _ANOTHERS.search(near) and _MORE_OR_LESS.match(rest) else None


_ANOTHERS = rx.compile("(?:[比较]|[高低]于)[一-龥]{2,10}（[0-9.]+[%％]）(?:[、，和]|以及)$")
_MORE_OR_LESS = rx.compile("[^，。；]{0,20}?[高低快慢多少]出?[0-9]")

_SIGNS = rx.compile(
    "[一-龥A-Za-z]{0,8}?(?:船东|客户|买家|用户|业主|客商|商家|厂商|公司|企业|集团)[^，。；0-9]{0,16}?"
    "(?:签订|签署|签约|签下|达成|洽谈)"
)


def _signs(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """与|香港|船东签订合同."""
    return "far" if _SIGNS.match(rest) else None


# 到X取经, 赴X、Y等地开展外出招商, 赴X旅游观光: what is told afterwards is from at home.
LEARNS = rx.compile(
    "(?:[、和与及][一-龥]{1,6}){0,5}?等?(?:多?[省市县]|省[区市]+)?等?地?(?:开展|进行|参加|组织|举办)?了?(?:外出|对外|集中|上门|驻点|巡回)*"
    "(?:考察(?:学习|后|回来)|学习|取经|参观学习|招商|招工|招聘|招生|推介|务工|打工|求学|上大学|迎接|接送|接回|旅游|观光|游览|疗休养|疗养|休养|度假|研学|参展|参赛|演出|推销|洽谈|集训|实习)"
)


def _learnt_in(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """到新疆、|内蒙古|务工."""
    return "far" if LEARNS.match(rest) else None


_INVITES = ("请来", "请到", "聘来", "邀来", "邀请", "聘请", "特邀")


def _invited(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """请来|西安|的咨询师坐诊."""
    return "far" if rest[:1] == "的" and near.endswith(_INVITES) else None


_GOES_ON_NAMED = rx.compile("）[一-龥]{0,6}?(?:园|公司|集团|基地|中心|厂|院|所|[矿新园]区|分校|大学)")


def in_a_name(text: str, e: Entity) -> bool:
    """Does ``e`` stand in brackets inside the name of a part of a firm: 恒岳（上饶）工业园?"""
    return text[e.start - 1 : e.start] == "（" and _GOES_ON_NAMED.match(text, e.end) is not None


def _bracketed(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """恒岳（|上饶|）工业园: of that part of it alone."""
    return "quoted" if in_a_name(c.text, e) else None


# Tried first: mostly where what is told is not, or who tells it.
BEFORE = by_character(
    ("是", _of_a_crop),
    ("为列居持是", _with_partner),
    ("及往赴转", _gone_through),
    ("由从、和与及得获出为经", named_by),
    ("为予入回届得获评身选", _listed),
    ("力务动快持进", _furthered),
    ("援赴", _sent),
    ("从引按据照自的", _told_by),
    ("临了依倚入到助及口向含回在射布往抵括挨接援是望枕毗濒盖自至贯达近连邻销除靠飞", _far),
    ("、和与及", _among_comers),
    ("为向给往对", _aided),
    ("对", _so_much),
    ("于到在", _headed_for),
    ("了位入到取合实得接用进", _gives),
    ("于在地户部", _seats),
    ("念接礼祝迎", _celebrated),
    ("向往", _set_out_for),
    ("、与了到及受和被遭", _strikes),
    ("、与从及和", _brought),
    ("为", _first_of_all),
    ("于在处属", _lain_in),
    ("入地引接约进", _signed),
    ("是", _one_of_its),
    ("为今前属时是系", _among_whom),
    ("向", _addressed),
    ("在", _led),
    ("收受到得种用下", called_after.supplied),
    ("了于克压取平战扫挫敌汰给翻胜落败阵", called_after.beaten),
    ("名位", called_after.nationals),
    ("个件家座批支架款种艘部项", called_after.counted),
    ("的", called_after.in_its_name),
    ("、，和及别", _other_mean),
    ("与同跟和", _signs),
    ("、和与及", _learnt_in),
    ("到来请邀", _invited),
    ("（", _bracketed),
)


def _compared(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """比|甲市|高."""
    return "compared" if compared(near, rest) else None


def _traded_with(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """对|甲国|的出口额, 与|甲县|接壤."""
    return "far" if traded_with(near, rest) or bordered(near, rest) else None


def _inside(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """注册在|甲市|的公司."""
    return "owner" if rest.startswith("的") and ATTRIBUTE.search(near) else None


# 从甲市出发，抵达|乙镇|的一条铁路: the end of a line
_ENDS_LINE = rx.compile(
    "[^，。；、]{0,6}?的(?:一条)?(?:重要|重载|高速|跨境|国际)?(?:铁路|公路|高速|高铁|线路|铁道|航线|航班|管道|专列|列车|班车|班列)"
)


def _arrived_at(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """来到|甲市; but 到|甲市|取经 is told of at home."""
    if not ARRIVAL.search(near):
        return None
    return "far" if LEARNS.match(rest) or _ENDS_LINE.match(rest) else "arrival"


# 在X发布了榜单: where figures are made known is not where they hold.
_MADE_KNOWN = rx.compile(
    r"[^，。；]{0,6}?(?:发布|公布|揭晓|出炉|宣布|披露|透露|表示|指出|强调|介绍|通报|接受[^，。；]{0,6}采访)"
)
# 主要在成都市销售: where one sells what is made elsewhere, and so many of which are told of no more
_SOLD = rx.compile("(?:本地|当地|各大|等地|超市|(?:农贸|批发)?市场){0,3}(?:上市|[销出]售|热销|畅销|走俏)(?=[，。；、])")


def _at(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """在|甲市."""
    if not SITE.search(near):
        return None
    return "far" if _MADE_KNOWN.match(rest) or _SOLD.match(rest) else "venue" if HELD.match(rest) else "site"


_HELPED = rx.compile(
    "(?:对口|结对|定点|东西部|挂钩|挂点|共建|重点|长期)*(?:帮扶|支援|援建|协作|扶贫|援助|支持|对接|包联)的"
)


def _helped(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """对口支援的|甲县|，去年…."""
    return "head" if rest[:1] in _COMMAS and _HELPED.search(near) else None


# 第三位是丙市，达5万吨: who is named by a rank, of whom the next clause tells
_BY_RANK = rx.compile("第[一二三四五六七八九十0-9]{1,3}[名位]?的?(?:则|就|便|也)?[是为]$")
_COMMAS = ("，", ",")


def _ranked(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """第三位是|丙市|，达5万吨."""
    return "head" if rest[:1] in _COMMAS and _BY_RANK.search(near) else None


# 项目是石桥市的重点项目: where it is built, if nothing nearer is named
_KEY_PROJECT = rx.compile("的?[一-龥]{0,6}?(?:重点|重大|标志性|民生|头号)[一-龥]{0,6}?(?:项目|工程)(?:之一)?[，。；]")


def _built_there(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """项目是|石桥市|的重点项目，."""
    return "site" if _KEY_PROJECT.match(rest) and not any(lies_in(o, e) for o in c.entities) else None


def _said_of_another(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """江山市是|衢州|的先进典型."""
    return "owner" if told_of_another(c, e, clause) else None


# Tried when nothing behind the place tells more: where it is, and whom it is compared with.
NEXT_BEFORE = by_character(
    ("到往抵达", way_to),
    ("速路道", stretch_of_road),
    ("从自", came_from),
    ("了于先出列到占后居期标比献的离赢赶超距较输过与位区同和象跟", _compared),
    ("、与从及同向和对自跟", _traded_with),
    ("于在", _inside),
    ("乡了入到家往扶的访赴达进驻", _arrived_at),
    ("乡于区县在城市开户村的省至落行起都镇", _at),
    ("的", _helped),
    ("是为", _ranked),
    ("是为", _built_there),
    ("是", _said_of_another),
)

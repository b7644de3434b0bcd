"""What the words right before an organization tell of it: steps, grouped by the last character of those words."""

from __future__ import annotations

from unionstats import rx
from unionstats.link.clauses.paragraph import Paragraph
from unionstats.link.clauses.parts import (
    ARRIVAL,
    COMES_FROM,
    COMPARED,
    INSIDE,
    JOINS,
    NAMED_BY,
    SITE,
    Part,
    by_character,
    source,
    traded_with,
)
from unionstats.model import Entity

BELOW_IT = rx.compile("(?:下属|所属|所辖|麾下|属下|下辖|旗下|直属|辖下)的?")


def _owner(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """由|甲集团|所属的乙公司承建: the one below does it."""
    m = BELOW_IT.match(rest)
    return "owner" if m else None


# 第二名是甲公司，销量为…; 其次为乙公司; 最有名的要数某市的|丙厂: who is named last is what is told of next.
RANKED = rx.compile(
    r"(?:第[一二三四五六七八九十0-9]{1,3}[名位]?|其次|再次|随其后|[首末]位|榜首|之首|最[一-龥]{1,6}?|前[一二三四五六七八九十0-9]{1,3}[名位强][一-龥]{0,4}?)的?(?:则|就|便|也|分别|依次)?(?:是|为|属|当属|要数|当数|当算|首推)"
    r"(?:[一-龥]{2,6}的)?$"
)
_RANKLESS = frozenset("、和与及的之中里")


def _ranked(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """第二名是|甲公司|，销量为…."""
    return "head" if rest[:1] not in _RANKLESS and RANKED.search(near) else None


def _as_its(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """作为|县总工会|的品牌活动，职工夜校…: whose what follows is."""
    return "site" if near.endswith("作为") and _ITS_OWN.match(rest) else None


_ITS_OWN = rx.compile("的[^，。；]{2,16}[，,]")


def _passive(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part:
    """被|某大学|录取; but 被|县公安局|查获 so many: it did."""
    return "agent" if _SEIZES.match(rest) else "far"


_SEIZES = rx.compile(
    "(?:执法人员|民警|工作人员|警方|当场|现场|依法|成功|一举|当庭|分别|先后|一审|二审|终审|以[^，。；]{2,12}罪|共|并处|处以)*"
    "(?:查[获处扣封]|抓[获捕]|逮捕|刑拘|拘留|扣[押留]|没收|收缴|缴获|追缴|罚款|处罚|判处?|立案|责令|救[出起下]|解救|搜救|打捞)"
)


_ORDERED = rx.compile(r"(?:按照|根据|遵照|依照|围绕|贯彻|落实|响应|对照|紧扣|聚焦|锚定|在)(?:[省市县区]委、?)?$")
_ORDERS = rx.compile(
    r"[^，。；]{0,20}?(?:关于[^，。；]{0,24}的(?:标准|原则|规定|方案)|部署|要求|精神|号召|领导下|指导下|支持下|带领下|安排|决策|意见|通知|[指批]示|决议|决定|命令|规定)"
    r"|[^，。；]{0,6}?(?:提出|确定|下达|明确|倡导)的[^。；]{0,30}?(?:要求|目标|思路|战略|任务|理念|口号|定位)"
)


def _orders(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """按照|省委|部署: who wanted it does not do it."""
    return "far" if is_ordered(near, rest) else None


def is_ordered(near: str, rest: str) -> bool:
    """按照|省委|部署: is what is told done because the one between ``near`` and ``rest`` wants it?"""
    return _ORDERED.search(near) is not None and _ORDERS.match(rest) is not None


# Who gives orders and honours.
_GIVERS = ("工会", "委", "委员会", "政府", "局", "厅", "部", "署", "国务院", "协会", "联合会")
# 获省总工会表彰, 受县人社局委托: who gives the honour or the order does not do what is told.
_FAVOURED = rx.compile("(?:[荣喜曾]?获得?|受到?|得到|赢得|接受)了?$")
_FAVOURS = rx.compile(
    "(?:[、和与及][^，。；、0-9]{2,10}?){0,3}?[^，。；、0-9]{0,6}?(?:表彰|命名|授予|授牌|嘉奖|通报表扬|点赞|肯定|好评|赞扬|认可|认定|批准|批复|委托|指派|邀请|之邀)"
)


def _favours(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """获|省总工会|表彰, 得到|市委|、市政府的肯定."""
    gives = e.name.endswith(_GIVERS) and _FAVOURED.search(near)
    return "far" if gives and _FAVOURS.match(rest) else None


def _taken(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part:
    """将|县民政局|下拨的大米发给农户: whose it was before others did something with it."""
    return "object"


_ET_ALII = rx.compile(r"[一-龥]{0,8}?等 ?[0-9一二两三四五六七八九十百]{1,4}[余多]? ?[家个所支座]")


def _one_of_many(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """甲社区、|乙学校|等10家书屋: one of those that are counted."""
    return "far" if _ET_ALII.match(rest) else None


# 从某厂下岗的王某: whom somebody has left.
_LEFT = rx.compile("[^，。；]{0,4}?(?:下岗|退休|退下来|离休|离职|辞职|毕业|转业|退伍|复员|调[到入任往]|分流|学成)")


def _left(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """从|某厂|下岗, 从|某大学|请来3名专家."""
    return "far" if _LEFT.match(rest) else None


# Tried first: who does it, whose word it is, and who only stands by.
BEFORE = by_character(
    ("由", _owner),
    NAMED_BY,
    ("为属推数是的算", _ranked),
    ("为", _as_its),
    ("从引按据照自的", source),
    ("被", _passive),
    *COMES_FROM,
    ("、在委定实应彻扣据焦照绕", _orders),
    ("了到受得获", _favours),
    ("、", _one_of_many),
    ("将把", _taken),
    ("从", _left),
)

_AT_MEETING = rx.compile(r"[^，。；]{0,24}?(?:会|会议|发布会|论坛|仪式|座谈|现场)上")


def _at_meeting(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """在|全国人大|记者会上: who lends the stage; but 在|县总工会|举办的招聘会上 it does what is done there."""
    if not _AT_MEETING.match(rest):
        return None
    return "site" if _ITS_EVENT.match(rest) or (rest[0] == "的" and e.name.endswith("工会")) else "venue"


_ITS_EVENT = rx.compile("(?:举办|主办|组织|开展)的")


def _end(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part:
    """转板至|沪深交易所, 从某地至|某机场: neither whose nor where."""
    return "compared"


def _traded_with(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """对|东盟|的出口额."""
    return "far" if traded_with(near, rest) else None


# 与X合作，承包…: with whom it is done; who does it stands elsewhere.
_WITH_PARTNER = rx.compile(
    r"(?:(?:、[^，。；、]{1,14}){1,8}等[^，。；、]{0,10})?[^，。；]{0,10}?(?:合作|签约|签订|签署|签下|达成|携手|联手|联合|联动|结对|对接|共建|牵手|合资|协商|沟通|洽谈)"
)


def _partner(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """与|甲公司|合作，承包…: who does it stands elsewhere."""
    return "object" if _WITH_PARTNER.match(rest) else None


# 与甲商城、乙超市等企业联合: the last of them
_PARTNERS = rx.compile("(?:^和|[与同跟])[^，。；]{0,40}[、和及]$")
_JOINTLY = rx.compile(
    "(?:(?:、[^，。；、]{1,14}){0,8}?等)?[^，。；、]{0,8}?(?:企业|单位|平台|公司|商家|机构|院校|高校|银行|部门)?(?:建立|保持|开展|有着?|达成)?了?(?:有)?(?:长期|良好|稳定|战略)*(?:联合|合作|签约|联手|携手|对接|共建|签订|签署|达成|结对)"
)


def _last_partner(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """与甲商城、|乙超市|等企业联合: the last of them."""
    joint = near[-1] in JOINS and _JOINTLY.match(rest)
    return "object" if joint and _PARTNERS.search(c.before(clause, e.start)) else None


# 货物在X火车站装车, 在X宾馆订了10桌: houses where others do something; in X宾馆，… the house itself may.
_HOUSES = (
    "车站",
    "机场",
    "发射场",
    "发射中心",
    "着陆场",
    "宾馆",
    "饭店",
    "酒店",
    "招待所",
    "酒楼",
    "酒家",
    "体育馆",
    "展览馆",
    "剧院",
    "商厦",
    "俱乐部",
    "服务大厅",
    "办事大厅",
    "政务服务中心",
    "行政服务中心",
    "便民服务中心",
    "市民中心",
    "会展中心",
    "体育中心",
    "人力资源市场",
)
_GOES_ON = rx.compile("[^，。；：、的]")


def _house(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """货物在|甲市火车站|装车."""
    at = e.text.endswith(_HOUSES) and (SITE.search(near) or ARRIVAL.search(near))
    return "venue" if at and _GOES_ON.match(rest) else None


def _with_place(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """云南与|东盟|的贸易."""
    return "object" if any(o.end == e.start - 1 and o.kind == "place" for o in c.entities) else None


# 前往某大学附属医院就医, 到某局申请补贴: where somebody is treated or taught or asks for something.
_TREATED = rx.compile(
    r"[^，。；、]{0,6}?(?:就医|就诊|求医|求诊|看病|看诊|治病|治疗|接受治|住院|做手术|动手术|手术|体检|检查身体|复查|化疗|透析|康复|急救|抢救|救治|参加[^，。；、]{0,4}考试|提请|申请|反映|投诉|咨询|求助|上访|讨薪|报名|办理|缴费|读书|上学|就读|求学|进修)"
)


def _treated_at(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """11人在|县医院|接受治疗, 在|某中学|参加考试: only where those are who are told of."""
    return "far" if e.name.endswith(_CARES) and _TREATED.match(rest) else None


_CARES = ("医院", "卫生院", "中心", "大学", "学院", "中学", "小学", "学校", "校区")


_WORKS_AT = rx.compile(
    "[^，。；、]{0,4}?(?:务工|打工|做工|采摘|采棉|拾棉|拾花|捡棉花|(?:承包|租种|租赁|流转)(?:土地|耕地|农田|田地|山林))"
)


def _works_at(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """石桥县有90名村民在|青岭农场|采摘棉花: only where those work who are from elsewhere."""
    if not _WORKS_AT.match(rest):
        return None
    return "far" if any(o.kind == "place" and c.bounds[clause] <= o.start < e.start for o in c.entities) else None


def _arrived_at(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """来到|甲公司; but 前往|某医院|就医 nobody is told of there."""
    if not ARRIVAL.search(near):
        return None
    return "far" if _TREATED.match(rest) else "arrival"


# Tried next: where something is held, whom somebody goes to or deals with.
NEXT_BEFORE = by_character(
    ("在于", _at_meeting),
    ("至", _end),
    COMPARED,
    ("、与从及同向和对自跟", _traded_with),
    ("与同和跟", _partner),
    ("、和与及", _last_partner),
    ("乡于区县在城市开户村的省至落行起都镇了入到家往扶访赴达进驻", _house),
    ("与同", _with_place),
    ("在", _treated_at),
    ("在到", _works_at),
    INSIDE,
    ("乡了入到家往扶的访赴达进驻", _arrived_at),
)

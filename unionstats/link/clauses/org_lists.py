"""The part of an organization in a list: one of several that take part, are counted, or are honoured."""

from __future__ import annotations

from unionstats import rx
from unionstats.link.clauses.paragraph import Paragraph
from unionstats.link.clauses.parts import AND_OTHERS, HONOURS, Part
from unionstats.link.firms import is_firm
from unionstats.model import Entity

# 3月25日|救助张三等60名职工: what somebody does for those who are counted, and when
_DOES = (
    "(?:[0-9]{1,4}[年月日]|[上下]午|[今昨]天|[今去前]年(?:以来)?|近日|日前|近期|近年来|连日来|先后|陆续|累计|相继|通过|专程|[又还也再共曾])*"
    "(?:[在向对为给将把被获荣举授表命评推奖走慰组开聘选从已派送请]|看望|资助|帮[助扶]|救助|援助|支[持援]|确定|安[排置]|邀请|招[收录聘]|发[现动掘]"
    "|接[待收]|联[合系]|协调|抽调|[带率]领|引[导进]|指导|动员|吸[收引纳]|培[养训]|提名|追[授认]|寻访|挖掘|挑选|遴选|征集|约谈|通报|公布|宣布|号召)"
)
# 甲公司技术员张三等160名个人, 乙厂一车间等10个班组: an example of who is honoured.
_SAMPLE = rx.compile(
    rf"(?!{HONOURS}|{_DOES})(?:(?![在向对为给将把被从已])[^，。；：、]){{0,20}}?"
    r"等(?:共|共计)? ?[0-9一二三四五六七八九十百]{1,5}[余多]? ?[名位个家人]"
    r"(?:同志|个人|集体|先进|劳模|劳动模范|标兵|能手|优秀|模范|班组|单位|科室|职工|工匠|(?=被|获|荣|经[^，。；]{0,6}?推荐|由[^，。；]{0,6}?推荐|入选|当选|上榜))"
)
# 甲公司研发中心、乙公司一车间3个集体被授予…: whose they are who are honoured, in a list and as the last of it.
_HONOURED_ALL = (
    "(?:[0-9一二两三四五六七八九十百]{1,4}[余多]?[名位个人项支]|等[0-9一二两三四五六七八九十]{1,3}[余多]?家)[一-龥]{0,6}?"
    "(?:被[一-龥]{0,12}?(?:授予|评为|命名|认定|表彰)|[荣喜]获|获得?(?!批)|入选|当选|上榜)"
)
_HONOURED_LIST = rx.compile(f"[^，。；：、0-9]{{0,32}}(?:、[^，。；：、0-9]{{2,36}}){{1,12}}{_HONOURED_ALL}")
# 甲公司、乙公司和丙公司3家企业建会: those that are counted
_COUNTED_LIST = rx.compile(
    "(?:[、和与及][^，。；：、0-9]{2,20}){0,12}(?:共|共计)?[0-9一二两三四五六七八九十]{1,3}[家个所][一-龥]{0,4}?"
    "(?:企业|公司|单位|厂|商户|学校|医院|院校|银行)"
)
# 甲公司张三等10名职工获奖章, 甲公司、乙厂等5家单位被授予…: who is honoured does not honour.
_HONOURED = rx.compile(
    rf"(?!{HONOURS})"
    r"[^，。；：]{0,30}?等 ?[0-9一二两三四五六七八九十百]{1,4}[余多]? ?[名位个家人项支]"
    r"[^，。；]{0,16}?(?:[荣喜]?获(?![批利益取悉准])|为[“‘]|被(?:授予|评为|命名|认定|确定|表彰)|受到?表彰|当选|入选|荣膺|捧得|夺得|夺冠|摘得|斩获|胜出|晋级|榜上有名)"
)
# What begins words that name more of those that an entity is one of: 、乙局等14家单位.
MORE = frozenset("、和与及等")


def one_of_several(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """Is ``e`` only named for others: 甲局等14个部门, 甲公司、乙公司[3家]企业, 甲公司张三等[10名]职工获奖章?"""
    more = rest[:1] in MORE
    # 京东等9家企业建会; 去过县法院，以及甲局、乙局等9个部门
    listed = e.rule == "name" or is_firm(e.name) or c.text.startswith("以及", c.bounds[clause])
    if more and (listed and AND_OTHERS.match(rest)):
        return "far"  # 县人社局等14个部门: who leads them is named first
    if (more or "、" in rest[:18] or near[-1:] in MORE) and (found := _counted(c, e, clause, near)):
        return found
    return "employer" if "等" in rest and is_sample(c.text, e) else None


def is_sample(text: str, e: Entity) -> bool:
    """Is ``e`` only where an example is from: 甲公司|张三等[10名]职工获奖章?"""
    return _SAMPLE.match(text, e.end) is not None or _HONOURED.match(text, e.end) is not None


def _counted(c: Paragraph, e: Entity, clause: int, near: str) -> Part | None:
    """Is ``e`` one of several that are counted or honoured: 甲公司、乙公司[3家]企业, 甲厂、乙厂[2个]集体获奖?"""
    if e.rule == "name" and _COUNTED_LIST.match(c.text, e.end):
        return "far"
    if _HONOURED_LIST.match(c.text, e.end):
        return "employer"
    return None


_GUESTS_COME = rx.compile(
    "[^，。；0-9]{0,30}?(?:官员|专家|学者|负责人|负责同志|代表|人士|嘉宾|委员|使节|干部|师生|学生|选手|领导|人员)等?"
    "(?:共计?|约|近)?[0-9]+[余多]?[名位人][^，。；]{0,4}?(?:出席|参加|参会|与会|到会|到场)"
)


def among_guests(c: Paragraph, e: Entity, clause: int, rest: str) -> bool:
    """甲使馆举行招待会，|乙组织|官员等约300人出席: do those of ``e`` come to what a body named before holds?"""
    if not _GUESTS_COME.match(rest):
        return False
    begin = c.text.rfind("。", 0, e.start) + 1
    return any(o.kind == "org" and begin <= o.start and o.end <= c.bounds[clause] for o in c.entities)


# 县总工会副主席某某、县妇联主席某某等领导出席
_OFFICERS_COME = rx.compile(
    "(?:党组)?(?:常务)?副?(?:主席|主任|书记|会长|秘书长|[部局厅处]长|理事长|经理|董事长)[^，。；、]{2,4}[、和][^。；！？]{3,100}?"
    "(?:出席|到场|参会|见证|参加(?:了?(?:会议|仪式|活动|启动|开幕|座谈)))"
)
# 县委|县政府有关负责同志出席
_BOTH = rx.compile("(?:[省市县区州旗](?:人大常委会|人大|人民政府|政府|政协))+(?=等|有关|相关|主要|领导|负责)")


def officers_come(c: Paragraph, e: Entity) -> bool:
    """Do officers of ``e``, one of several, come to what a body has held that the paragraph named before?"""
    if not _OFFICERS_COME.match(c.text, e.end):
        return False
    begin = c.text.rfind("。", 0, e.start) + 1
    return any(o.kind == "org" and o.end <= begin for o in c.entities)


def without_twin(rest: str) -> str:
    """``rest`` without the body that one names with ``e`` in a breath: 县委|县政府|有关负责同志."""
    m = _BOTH.match(rest)
    return rest[m.end() :] if m else rest

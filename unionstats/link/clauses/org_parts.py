"""The part that an organization plays in its clause."""

from __future__ import annotations

import re

from unionstats import rx
from unionstats.link.clauses.aloof import aloof
from unionstats.link.clauses.org_lists import MORE, among_guests, officers_come, one_of_several, without_twin
from unionstats.link.clauses.paragraph import Paragraph
from unionstats.link.clauses.parts import (
    ARRIVAL,
    ATTRIBUTE,
    AUTHORITIES,
    DEPARTMENTS,
    ENDINGS,
    FAR,
    HELD,
    JOINS,
    LEAD,
    OBJECT,
    SAYS,
    SITE,
    SUFFERS,
    SURNAMES,
    Part,
    among_comers,
    attends,
    begins,
    beside,
    celebrated,
    compared,
    is_partner,
    named_by,
    quoted,
    set_apart,
    source,
    told_of_another,
    traded_with,
)
from unionstats.model import Entity

# 前往某大学附属医院就医, 到某局申请补贴: where somebody is treated or taught or asks for something.
_TREATED = rx.compile(
    r"[^，。；、]{0,6}?(?:就医|就诊|求医|求诊|看病|看诊|治病|治疗|接受治|住院|做手术|动手术|手术|体检|检查身体|复查|化疗|透析|康复|急救|抢救|提请|申请|反映|投诉|咨询|求助|上访|讨薪|报名|办理|缴费|读书|上学|就读|求学|进修)"
)
# 与X合作，承包…: with whom it is done; who does it stands elsewhere.
_WITH_PARTNER = rx.compile(
    r"(?:(?:、[^，。；、]{1,14}){1,8}等[^，。；、]{0,10})?[^，。；]{0,10}?(?:合作|签约|签订|签署|签下|达成|携手|联手|联合|联动|结对|对接|共建|牵手|合资|协商|沟通|洽谈)"
)
# 与甲商城、乙超市等企业联合: the last of them
_PARTNERS = rx.compile("(?:^和|[与同跟])[^，。；]{0,40}[、和及]$")
_JOINTLY = rx.compile(
    "(?:(?:、[^，。；、]{1,14}){0,8}?等)?[^，。；、]{0,8}?(?:企业|单位|平台|公司|商家|机构|院校|高校|银行|部门)?(?:建立|保持|开展|有着?|达成)?了?(?:有)?(?:长期|良好|稳定|战略)*(?:联合|合作|签约|联手|携手|对接|共建|签订|签署|达成|结对)"
)
# Whose members have an office of their own: 市政协委员、X公司董事长某某说.
# 县人大代表李某建议: one of them speaks for himself
_MEMBER = rx.compile(
    f"(?:委员|代表)(?:[、，]|[{SURNAMES}][一-龥]{{1,2}}(?:[、，：]|说(?![服明])|表示|建议|认为|提出|介绍|呼吁|告诉|坦言|感慨|[掰算]))"
)
_ASSEMBLIES = ("政协", "政治协商会议", "人大", "代表大会", "常务委员会", "全国委员会")
# 张三是X的职工，领到…: whom one works for.
_WORKS_FOR = rx.compile(
    r"的?(?:一[名位个])?(?:[一-龥]{0,6}?)(?:职工|工人|[员焊电技钳车木]工|教师|老师|医生|护士|司机|干部|民警|学生|负责人|工程师|[班组段工队]长|[一-龥]员)(?=[，。；、]|$)"
)
# 甲公司务工的张三租住在村里: whom one works for, who is then spoken of.
_AT_WORK = rx.compile(rf"(?:务工|打工|上班|做工)的[^，。；、]{{0,8}}?[{SURNAMES}][一-龥]{{1,2}}")
# 甲大学采矿专业研究生毕业，29岁; but 甲大学毕业生500人
_SCHOOLS = ("大学", "学院", "学校", "技校", "中专", "党校", "电大", "夜大", "中学")
_GRADUATES = rx.compile(
    "(?:[^，。；、0-9的]{0,8}?(?:专业|系|学院|班))?(?:大专|本科|专科|中专|技校|函授|硕士|博士|研究生)?(?:学历)?毕业(?![生于典率季证设论班礼前])"
)
# 把旧厂房改造成|职工食堂: what something becomes does nothing yet
_MADE_INTO = rx.compile("(?:改造|改建|改装|打造|扩建|升级|[改变])[成为](?:了|一[个座家所])?[^，。；、]{0,5}$")
_ENJOYS = ("享受", "享受着", "享受到", "享有", "领取")  # 享受国务院政府特殊津贴
_WORKING = frozenset({"务工", "打工", "上班", "做工"})
_OF = rx.compile(r"的?(?:定点|对口|结对|包联|挂钩|联系)?(?:帮扶|扶贫|联系|下属|附属|分支|分)[村点镇乡县院校部厂局社行]")
_PUBLISHES = rx.compile(rf"(?:[^，。；！？]{{0,24}}?)(?:{SAYS})")
# 某国市场研究机构|甲公司发布的数据显示
_SORTS = ("机构", "公司", "智库", "组织", "平台", "网站", "企业", "巨头", "银行", "集团", "协会", "媒体", "中心")
_FIGURES = "(?:数据|报告|调查|民调|统计|研究|榜单|指数|问卷)"
_ITS_FIGURES = rx.compile(
    f"[^，。；]{{0,12}}?(?:发布|公布|披露|更新|的)[^，。；]{{0,16}}?{_FIGURES}[^，。；]{{0,6}}?(?:显示|表明|指出|称)"
)
_ORDERED = rx.compile(r"(?:按照|根据|遵照|依照|围绕|贯彻|落实|响应|对照|紧扣|聚焦|锚定|在)(?:[省市县区]委、?)?$")
_ORDERS = rx.compile(
    r"[^，。；]{0,20}?(?:关于[^，。；]{0,24}的(?:标准|原则|规定|方案)|部署|要求|精神|号召|领导下|指导下|支持下|带领下|安排|决策|意见|通知|[指批]示|决议|决定|命令|规定)"
    r"|[^，。；]{0,6}?(?:提出|确定|下达|明确|倡导)的[^。；]{0,30}?(?:要求|目标|思路|战略|任务|理念|口号|定位)"
)
# Whose officers come to what others do.
_GUESTS = AUTHORITIES + DEPARTMENTS
# Who gives orders and honours.
_GIVERS = ("工会", "委", "委员会", "政府", "局", "厅", "部", "署", "国务院", "协会", "联合会")
# 获省总工会表彰, 受县人社局委托: who gives the honour or the order does not do what is told.
_FAVOURED = rx.compile("(?:[荣喜曾]?获得?|受到?|得到|赢得|接受)了?$")
_FAVOURS = rx.compile(
    "[^，。；、0-9]{0,6}?(?:表彰|命名|授予|授牌|嘉奖|通报表扬|点赞|肯定|好评|赞扬|认可|认定|批准|批复|委托|指派|邀请|之邀)"
)
# 在市委、市政府的坚强领导下
_UNDER = rx.compile(
    r"(?:[、和与及][^，。；]{1,12})?的?[^，。；、在是为系]{0,6}?(?:领导|指导|支持|帮助|帮扶|关心|关怀|带领|号召|推动|协调|努力|协助|配合|见证|调解|主持|监督|撮合|资助|陪同|推荐|鼓励|引导)下(?![岗乡山属辖设级列达沉井水肢游])"
)
# 白石村党支部|书记老李
_OF_VILLAGES = ("村党支部", "村党总支", "村党委", "村民委员会", "社区党支部", "社区党总支", "社区党委", "居民委员会")
_HEADS_IT = rx.compile("(?:第一|原|副)?(?:书记|主任|委员)")
# 白石村毗邻上饶|三清山机场
_LIES_BY = rx.compile("(?:毗邻|毗连|[紧比相]邻|紧[靠挨]|[临邻靠]近|距离?)(?:着)?[一-龥]{0,4}$")
# 市人民医院附近, 宾馆门口: a landmark.
_NEAR_IT = rx.compile("附近|门口|门前|大门|对面|旁|周边|周围|一带|大街|路口|站台|东侧|西侧|南侧|北侧|招待所")
# 参加某大赛, 就读于某校, 袭击某机场: what somebody takes part in, goes to or turns against does not act itself.
_UNDERGOES = rx.compile(
    "(?:参加|担任|出任|就任|考取|考入|录取到|就读于?|隶属于?|归属于?|毕业于|效力于?|任职于|供职于|跨进|登上|住进|离开|告别|抗议|袭击|起诉|状告)[了过]?$"
)
# 国务院新闻办公室今天举行发布会，某部…: who lends the stage does not publish
_LENDS_STAGE = rx.compile("[^，。；]{0,20}?(?:举行|召开|举办)[^，。；]{0,24}?(?:发布会|吹风会|见面会)")
# 轰炸了某武装的指挥部, 打击黎真主党: what is struck does not strike
_STRUCK = rx.compile("(?:袭击|空袭|突袭|炮击|轰炸|打击|攻击|摧毁|炸毁|捣毁)了?[黎以俄乌巴美叙伊也]?$")
_STRIKING = frozenset("击袭毁炸")
# 从某厂下岗的王某: whom somebody has left.
_LEFT = rx.compile("[^，。；]{0,4}?(?:下岗|退休|退下来|离休|离职|辞职|毕业|转业|退伍|复员|调[到入任往]|分流|学成)")
# 从某大学请来3名专家, 从某厂购进设备: whom others have something from.
_FETCHED = rx.compile(
    "(?:又|还|先后|陆续|专门|高薪|紧急)?(?:[请聘引招挖调借租运买拉搬换接选][来进到回]了?|聘请|邀请|引进|引入|购[进买得回]|采购|订购|进口|招聘|招收|租[用赁]|借[用调]|调[运拨入]|选调|选派|贷款|借款)"
)
# What begins a clause that says what the one before it is, and how such a one goes on behind whose it is.
_IS = frozenset(a + b for a in ("", "也", "还", "又", "曾", "现") for b in ("是", "为", "成为", "系", "属", "属于"))
_OF_IT = rx.compile(
    "[^，。；0-9]{0,14}?的(?![0-9])|[^，。；]{0,3}?(?:下属|旗下|所属|直属|控股|全资|子公司|分公司|成员|骨干|主力|核心)"
)
# What one does, behind the name of who does it.
_PREDICATE = rx.compile(
    "(?:[今去]年|日前|近日|最近|近年来?|[0-9]{1,4}[年月日]|于|将|已|也|还|又|再|共|均|都|先后|积极|坚持|大力|决定|组织|开展|举办|举行|推出|投入|投资|实现|拥有|"
    "吸纳|安置|成立|主办|承办|从|向|把|为|在)"
)
# 困难企业恒岳集团, 电器生产商青岭公司: what it is called by stands before it.
_TITLE_OF = ("的", "企业", "公司", "巨头", "龙头", "大户", "厂商", "生产商", "开发商", "运营商", "劲旅", "单位")
_KINDS = ("企业", "单位", "公司")
# 首席技师|赵亮创新工作室: what he is called who it is called after.
_HONOURED = (
    "劳模",
    "劳动模范",
    "工匠",
    "匠人",
    "技师",
    "技能大师",
    "能手",
    "标兵",
    "状元",
    "奖章获得者",
    "专家",
    "代表",
)
# … unless a verb or a preposition before it has it for its object.
_GOVERNED = rx.compile(
    "[在对向为给把将被从由与同和以据按到除]|[^，。]{0,12}?(?:成为|来到|走进|进入|采访|看望|慰问|走访|参观|获得|收到|告诉|组织|召开|派出|称为|叫做)"
)
_ET_ALII = rx.compile(r"[一-龥]{0,8}?等 ?[0-9一二两三四五六七八九十百]{1,4}[余多]? ?[家个所支座]")
# 300名饿了么骑手: for whom people work, where somebody else tells of them.
_RIDERS = rx.compile(
    "(?:[、和与及][一-龥]{2,6}){0,4}?等?(?:平台|企业)?的?(?:外卖|网约车?|货车|送餐|配送|快递)?(?:骑手|司机|小哥|送餐员|外卖员|配送员|快递员)"
)
_AT_MEETING = rx.compile(r"[^，。；]{0,24}?(?:会|会议|发布会|论坛|仪式|座谈|现场)上")
# 在某文化宫的招聘会现场，…: a house lends the room.
_SCENE = rx.compile("的?[^，。；、]{0,20}?(?:会|赛|比武|活动|仪式|培训|论坛|集市|展)的?现场")
_ROOMS = (
    "中心",
    "文化宫",
    "俱乐部",
    "馆",
    "大厦",
    "宾馆",
    "酒店",
    "饭店",
    "剧院",
    "剧场",
    "学校",
    "学院",
    "大学",
    "公园",
    "广场",
)
# 在X举办的招聘会上: who holds it does what is done there.
_HOLDS_IT = rx.compile(
    r"(?:联合)?(?:主办|举办|组织|开展|发起)[^，。；]{0,14}?的[^，。；]{0,12}?(?:招聘会|招聘活动|竞赛|比赛|大赛|义诊|体检|慰问|相亲|联谊|培训)"
)
# 获得某博览会金奖的产品
_PRIZE = rx.compile("[^，。；、0-9]{0,8}?(?:金|银|铜|大|等|秀|佳|新|特)奖")
_SHOWS = ("博览会", "交易会", "展览会", "展销会", "运动会", "锦标赛", "大赛", "设计展")
_WINS = rx.compile("[荣喜斩]?获得?了?$|[夺摘捧]得了?$|拿[到下]了?$")
# 楼门上贴着X的紧急通知：…
_NOTICE = rx.compile("的[^，。；：]{0,6}?(?:通知|公告|通告|声明|告示|启事|倡议书|公开信|温馨提示)：")
# 东盟是云南省最大的贸易伙伴: with whom the others trade.
_PARTNER = rx.compile(r"[^，。；]{0,4}(?:是|为|成为)[^，。；]{0,14}?(?:伙伴|市场|来源地|目的地|客户)")
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
# 在某工会成立20周年之际: whose day it is.
_ANNIVERSARY = rx.compile("(?:成立|建立|组建|创建|创办|挂牌|揭牌)[^，。；]{0,8}?周年")
# 表彰会在二师X管委会召开: the hall.
_HALL = rx.compile(r"[在于][^，。；、]{0,8}$")
_LEADERS = frozenset("有相主等领")
# 市人社局、团市委等单位相关负责人参加
_THEY_COME = rx.compile(
    "(?:[、和及][^，。；、0-9]{2,14}){0,8}等?[^，。；、0-9]{0,6}?(?:领导|负责人|[负有相][责关](?:同志|人员)|代表)(?:同志)?"
    "(?:[^，。；、0-9]{0,4}?)(?:出席|到场|参加|参会|观摩|观展|莅临|应邀)"
)
# 参加会议的还有甲市总工会副主席某某、乙集团工会副主席某某以及职工代表300人: who has come
_COMERS = rx.compile(
    "(?:应邀)?(?:参加|出席|参与|到会|到场|列席|观摩)[^，。；]{0,14}?的(?:领导|嘉宾|人员|单位)?(?:还|分别|主要)?(?:有|是|包括)"
)
_COMERS_BEGIN = frozenset("应参出到列观")
# 深入甲煤矿、乙电厂等企业演出: where somebody goes round
_ROUND = rx.compile(
    "(?:[、和及][^，。；、0-9]{2,16}){0,8}等(?:[0-9]{1,3}[余多]?[家个所])?[^，。；、0-9]{0,6}?"
    "(?:企业|单位|厂矿|公司|工地|工厂|车间|班组|学校|院校|医院|一线|现场|基层|地方)"
)
_GOES_ROUND = rx.compile("(?:深入|走进|走访|赴|前往|来到|奔赴|看望|慰问|进驻)了?(?:[^，。；]{2,60}[、和及])?$")
_LEADERS_COME = rx.compile(
    "等?(?:单位|部门)?(?:(?:有关|相关|主要)(?:(?:领导|负责)(?:人|同志)?|同志|人员|专家)|领导(?:同志)?)(?:[、和及][^，。；]{2,12})?(?:出席|到场|观摩|观展|参加|参会|莅临|应邀)"
)
# 第二名是甲公司，销量为…; 其次为乙公司; 最有名的要数某市的|丙厂: who is named last is what is told of next.
RANKED = rx.compile(
    r"(?:第[一二三四五六七八九十0-9]{1,3}[名位]?|其次|再次|随其后|[首末]位|榜首|之首|最[一-龥]{1,6}?|前[一二三四五六七八九十0-9]{1,3}[名位强][一-龥]{0,4}?)的?(?:则|就|便|也|分别|依次)?(?:是|为|属|当属|要数|当数|当算|首推)"
    r"(?:[一-龥]{2,6}的)?$"
)
_RANK_ENDS = frozenset("是为属数算推的")
_RANKLESS = frozenset("、和与及的之中里")
# 甲集团下属的|乙厂, 甲集团承建的|乙项目部
_LINK = (
    "(?:下属|所属|麾下|属下|下辖|旗下|直属|辖下|控股|全资)的?(?:子公司|企业)?"
    "|(?:总?承[建包]|施工|参建|代建|援建)的|[中内里]的"
)
_OWNS = rx.compile(_LINK)
_BELOW_IT = rx.compile("(?:下属|所属|麾下|属下|下辖|旗下|直属|辖下)的?")
_OWNED = rx.compile(f"(?:{_LINK})$")
# 位于城南的|甲公司, 入驻城南产业园的|乙公司: where it lies, before what it does
_LIES_IN = rx.compile("(?:位于|地处|坐落[在于]|落户|入驻|设在|扎根)于?[^，。；、]{2,16}的")
_PARKS = ("园", "园区", "开发区", "基地", "高新区", "经开区", "保税区")
_PARKS_OWN = rx.compile("(?<=[园区地])[内里]?的$")
_BELOW = frozenset("下所旗属麾直辖控全中内里总承施参代援")
# 波音|737客机, 空客|A350-900飞机: what a maker's goods are called by
_MODEL = rx.compile(
    "(?:[A-Z]{0,3}-?[0-9]{2,4}(?:-[0-9]{1,4}|[A-Z]{1,3}| ?MAX ?[0-9]{0,2})?(?:[、和及等]|型|系列)*)+"
    "(?:客机|货机|飞机|机型|直升机|宽体|窄体|战机|运输机|加油机|教练机|列车|挖掘机|盾构机)"
)
_MODELS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
_MAKERS = frozenset({"波音公司", "空中客车公司", "中国商用飞机有限责任公司"})
_GOODS = rx.compile("(?:部分|多款|全部)?(?:客机|货机|飞机|机型|直升机)")


_EXCHANGES = ("交易所", "交易及结算所有限公司")
_LISTED_AT = rx.compile(
    "(?:的|网站|官网|主板|创业板|科创板|中小企?业?板|新三板|[A-H]股|市场|首次|正式|成功)*"
    "(?:(?:上市|挂牌|公开|公布|发行|首发|敲[钟锣响]|披露|递交|提交|发布|交易)(?!的)|[，。；]|$)"
)


# 党中央、国务院高度重视: who leads all, and whose officers speak, is nobody whom figures are of
_CENTRE = "党中央"
_WITH_CENTRE = ("党中央、", "党中央和")
_LEADER = rx.compile("总书记|政治局(?:常务?委员?|委员)|书记处书记")


def part(c: Paragraph, e: Entity, clause: int) -> Part:
    """What the organization ``e`` does in its ``clause``."""
    if quoted(c.text, e):
        return "quoted"
    near, rest = beside(c, e, clause)
    if e.text == _CENTRE or near.endswith(_WITH_CENTRE) or (e.text == "中共中央" and _LEADER.match(rest)):
        return "far"
    if aloof(e, near, rest):
        return "far"
    led = near[-1:] in ENDINGS
    return (
        _told_beside(c, e, clause, near, rest, led=led)
        or one_of_several(c, e, clause, near, rest)
        or _gone_to(c, e, clause, near, rest, led=led)
        or _comes(c, e, clause, rest)
        or _called(c, e, clause, near, rest, led=led)
        or _by_order(c, e, clause, near, rest, led=led)
    )


def _told_beside(c: Paragraph, e: Entity, clause: int, near: str, rest: str, *, led: bool) -> Part | None:
    """What the words right beside ``e`` tell by themselves: 由X, 据X介绍, 来自X, X务工的张三, 第二名是X, X骑手."""
    if "奖" in rest and e.name.endswith(_SHOWS) and _WINS.search(near) and _PRIZE.match(rest):
        return "far"
    if led and near.endswith("由") and (m := _BELOW_IT.match(rest)) and _named_at(c, e.end + m.end()):
        return "owner"  # 由|甲集团|所属的乙公司承建
    if led and (found := named_by(c, e, clause, near, rest)):
        return found
    if "毕业" in rest[:18] and e.name.endswith(_SCHOOLS) and _GRADUATES.match(rest):
        return "quoted"
    if near.endswith(_ENJOYS) and "贴" in rest[:10]:
        return "quoted"
    if e.name.endswith(_OF_VILLAGES) and _HEADS_IT.match(rest):
        return "far"  # 白石村党支部书记老李: who he is, while what is told is the village's
    if rest[:2] in _WORKING and _AT_WORK.match(rest):
        return "employer"
    if near[-1:] in _RANK_ENDS and rest[:1] not in _RANKLESS and RANKED.search(near):
        return "head"
    if e.rule == "known" and (_RIDERS.match(rest) or (rest[:1] in _MODELS and _MODEL.match(rest))):
        return "far"
    if e.name in _MAKERS and _GOODS.match(rest):
        return "far"
    if led and (found := source(c, e, clause, near, rest)):
        return found
    if e.name.endswith("新闻办公室") and _LENDS_STAGE.match(rest):
        return "venue"
    if not _STRIKING.isdisjoint(near[-3:]) and _STRUCK.search(near):
        return "far"
    if led and _aside(c, e, near, rest):
        return "far"
    if _MADE_INTO.search(near):
        return "far"
    if rest[:2] in ("委员", "代表") and _MEMBER.match(rest) and e.name.endswith(_ASSEMBLIES):
        return "far"
    return None


def _named_at(c: Paragraph, start: int) -> bool:
    """Does the name of an organization begin at ``start``?"""
    return any(o.kind == "org" and o.start == start for o in c.entities)


def _by_one_below(c: Paragraph, above: Entity, link: re.Match[str]) -> bool:
    """由甲集团所属的|乙公司|承建: is it by the one below that something was done?"""
    return c.text[above.start - 1 : above.start] == "由" and _BELOW_IT.fullmatch(link[0]) is not None


def _gone_to(c: Paragraph, e: Entity, clause: int, near: str, rest: str, *, led: bool) -> Part | None:
    """Is ``e`` where something is held, or whom somebody goes to or deals with: 在X的招聘会现场, 来到X, 与X合作?"""
    if ("下" in rest and _UNDER.match(rest)) or _NEAR_IT.match(rest) or _LIES_BY.search(near):
        return "far"
    if led and near.endswith(("在", "于")) and _AT_MEETING.match(rest) and not _HOLDS_IT.match(rest):
        return "venue"  # 在全国人大记者会上: who lends the stage
    if led and near.endswith(("在", "于")) and e.text.endswith(_ROOMS) and _SCENE.match(rest):
        return "venue"
    if e.name.endswith(_EXCHANGES) and (near.endswith(("登陆", "登录")) or (led and _LISTED_AT.match(rest))):
        return "compared"  # 在深交所创业板发行新股, 登陆港交所: neither whose nor where
    if led and near.endswith("至"):  # 转板至沪深交易所, 从某地至某机场: neither whose nor where
        return "compared"
    if rest.startswith(("吗？", "吧？")):
        return "far"  # “喂，是县总工会吗？…”: who is asked
    if rest.startswith(("等地", "等处")):
        return "object"  # 来到甲法院、乙公司等地: where somebody goes round
    if led and "等" in rest and _ROUND.match(rest) and _goes_round(c, e, clause):
        return "object"
    if _PARTNER.match(rest) or is_partner(rest) or set_apart(c, e, clause, near, rest):
        return "compared"
    if led or "在" in near or "于" in near:
        return _met(c, e, clause, near, rest, led=led)
    return None


def _comes(c: Paragraph, e: Entity, clause: int, rest: str) -> Part | None:
    """Is it ``e`` whose officers come to what others do: 省总工会有关领导出席, 出席会议的还有X主席?"""
    rest = without_twin(rest)
    if rest[:1] in _LEADERS and _LEADERS_COME.match(rest):
        return "far"
    if (rest[:1] in MORE and _THEY_COME.match(rest)) or officers_come(c, e):
        return "far"
    if c.text[c.bounds[clause]] in _COMERS_BEGIN and _COMERS.match(c.text, c.bounds[clause], e.start):
        return "object"
    if among_guests(c, e, clause, rest):
        return "object"  # 甲使馆举行招待会，乙组织官员等约300人出席
    if e.name.endswith(_GUESTS) and attends(e, rest):
        return "object"  # 市委副书记出席仪式: who came is not who does what follows
    return None


def _called(c: Paragraph, e: Entity, clause: int, near: str, rest: str, *, led: bool) -> Part | None:
    """Is ``e`` what another is said to be, or called by whose it is: 张三是X的职工, 甲厂是X的企业, 甲集团下属的X?"""
    if led and near.endswith("是"):
        if not near.endswith("的是") and _WORKS_FOR.match(rest):
            return "employer"
        if _OF.match(rest):
            return "object"  # 这里是市政协的帮扶村
        if told_of_another(c, e, clause):
            return "owner"
    if led and near in _IS and _OF_IT.match(rest) and _told_of(c, e):
        return "object"  # 甲厂建于1970年，是乙集团建设的第一座电厂: what it is does not act
    if rest[:1] in _BELOW and (m := _OWNS.match(rest)) and any(o.start == e.end + m.end() for o in c.entities):
        return "owner"  # 甲集团下属的乙厂投资…
    if (
        e.name.endswith(_PARKS)
        and rest[:1] == "的"
        and any(o.kind == "org" and o.start == e.end + 1 for o in c.entities)
    ):
        return "owner"  # 城南产业园的|甲公司: which lies there
    if led and near[-1] == "的" and _LIES_IN.fullmatch(c.text, c.bounds[clause], e.start):
        return "head"
    if led and (m := _OWNED.search(near) or _PARKS_OWN.search(near)):
        at = e.start - len(m[0])
        above = next((o for o in c.entities if o.end == at), None)
        if above and _by_one_below(c, above, m):
            return "agent"
        if above and begins(c, above, clause, c.text[c.bounds[clause] : above.start][-16:]):
            return "head"
    return None


def _by_order(c: Paragraph, e: Entity, clause: int, near: str, rest: str, *, led: bool) -> Part:
    """What is left to say by where ``e`` stands in its clause: at its head, behind a verb, inside it."""
    if begins(c, e, clause, near):
        # 中央气象台：…: what follows is the body's word.
        return "publisher" if rest[:1] == "：" or _PUBLISHES.match(rest) else "head"
    if (rest.startswith("的") and _NOTICE.match(rest)) or (near.endswith(_SORTS) and _ITS_FIGURES.match(rest)):
        return "publisher"
    if near.endswith(_HONOURED) and e.name.endswith("工作室") and _heads(c, e):
        return "head"
    if not led:
        return "owner"
    if near[-1] == "的" and rest[:1] == "，" and not any(_acts_before(c, o, e) for o in c.entities):
        return "head"  # 拥有30万会员的某会，把…
    if near[-1] == "的" and rest[:1] != "的" and _of_its_place(c, e, clause):
        return "head"
    if OBJECT.search(near) or (_UNDERGOES.search(near) and not _PREDICATE.match(rest)):
        return "object"
    if near.endswith(_TITLE_OF) and (_PREDICATE.match(rest) or near.endswith(_KINDS)) and _heads(c, e):
        return "head"
    return "site" if SITE.search(near) else "owner"


def _of_its_place(c: Paragraph, e: Entity, clause: int) -> bool:
    """大连的|云坪植物园接待游客9万人: does the clause begin with the place that ``e`` is said to be of?"""
    home = next((o for o in c.entities if o.kind == "place" and o.end == e.start - 1 and o.rule != "pointer"), None)
    return home is not None and begins(c, home, clause, c.before(clause, home.start)) and _heads(c, e)


def _goes_round(c: Paragraph, e: Entity, clause: int) -> bool:
    """Is ``e`` where somebody goes round, or behind others of that kind: 深入甲煤矿、|乙电厂?"""
    return _GOES_ROUND.search(c.text, max(c.bounds[clause], e.start - 60), e.start) is not None


# 完成省政府下达的任务: who set it does not do it
_SETS = rx.compile(
    "(?:统一)?(?:下达|核定|分配|交办|布置|安排|确定|规定|制定)的?(?:[一-龥0-9]{0,10}?(?:任务|指标|目标|计划)|各项工作)"
)


def _orders(near: str, rest: str) -> bool:
    return _SETS.match(rest) is not None or bool(_ORDERED.search(near) and _ORDERS.match(rest))


def has_ordered(text: str, e: Entity) -> bool:
    """Did ``e`` order what is told: 按照安平县委部署?"""
    return _orders(text[max(0, e.start - 8) : e.start], text[e.end : e.end + 60])


def _aside(c: Paragraph, e: Entity, near: str, rest: str) -> bool:
    """Does the organization stand apart from what is told, by the words before it?"""
    last = near[-1]
    struck = last == "被" or (not e.adcode and SUFFERS.search(near))
    if struck or FAR.search(near) or (last in JOINS and among_comers(c, e.start)):
        return True  # 被某大学录取; 来自甲公司、乙公司的300名职工
    if _orders(near, rest):
        return True  # 按照省委部署: who wanted it does not do it
    if e.name.endswith(_GIVERS) and _FAVOURED.search(near) and _FAVOURS.match(rest):
        return True
    if last == "、" and _ET_ALII.match(rest):
        return True  # 甲社区、乙学校等10家书屋: one of those that are counted
    if last == "从" and (_LEFT.match(rest) or _FETCHED.match(rest)):
        return True
    return celebrated(near, rest)


def _met(c: Paragraph, e: Entity, clause: int, near: str, rest: str, *, led: bool) -> Part | None:
    """With whom something is compared or done, and where somebody comes or meets: 比X, 与X合作, 来到X, 在X召开."""
    if led:
        if compared(near, rest):
            return "compared"
        if traded_with(near, rest):
            return "far"
        if near.endswith(("与", "同", "和", "跟")) and _WITH_PARTNER.match(rest):
            return "object"
        if near[-1] in JOINS and _JOINTLY.match(rest) and _PARTNERS.search(c.before(clause, e.start)):
            return "object"
        if e.text.endswith(_HOUSES) and (SITE.search(near) or ARRIVAL.search(near)) and _GOES_ON.match(rest):
            return "venue"
    if _HALL.search(near) and HELD.match(rest) and not _HOLDS_IT.match(rest) and not _ANNIVERSARY.match(rest):
        return "venue"
    if not led:
        return None
    if near.endswith(("与", "同")) and any(o.kind == "place" and o.end == e.start - 1 for o in c.entities):
        return "object"  # 云南与东盟的贸易
    if rest.startswith("的") and ATTRIBUTE.search(near):
        return "owner"
    if not ARRIVAL.search(near):
        return None
    if _TREATED.match(rest):
        return "far"
    return "object" if near.endswith("走访") else "arrival"


def _told_of(c: Paragraph, e: Entity) -> bool:
    """Is another organization named before ``e`` in its sentence, of which its clause goes on to tell?"""
    begin = c.sentence(e.start)[0]
    return any(o.kind == "org" and begin <= o.start and o.end <= e.start and o.name != e.name for o in c.entities)


def _heads(c: Paragraph, e: Entity) -> bool:
    """Does ``e`` head its clause behind what it is called or what is told of it: 刚组建的市某局将…?"""
    if any(_acts_before(c, o, e) for o in c.entities):
        return False
    lead = c.before(c.clause(e.start), e.start)
    return not any(map(str.isdigit, lead)) and not _GOVERNED.match(LEAD.sub("", lead)) and "来到" not in lead


def _acts_before(c: Paragraph, other: Entity, e: Entity) -> bool:
    """Does ``other`` stand before ``e`` in its clause?"""
    return other.kind == "org" and other.end <= e.start and c.clause(other.start) == c.clause(e.start)

"""The part that an organization or a place plays in its clause: who acts, where it is, who only stands by."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from unionstats import rx
from unionstats.model import Entity

if TYPE_CHECKING:
    from unionstats.link.clauses import Clauses

# What an entity does in its clause.  ``head``: the clause begins with it; ``agent``: 由X; ``publisher``: 据X,
# X数据显示; ``site``: 在X; ``owner``: X所属, inside the clause; ``object``: 向X; ``compared``: 比X; ``far``: 来自X,
# 出口X; ``quoted``: inside 《》 or a short “…”; ``arrival``: a site that somebody comes to (来到X);
# ``venue``: where a meeting or an event is held (在X召开), which is not where its figures are from; ``employer``: whom
# one works for who is spoken of (张三是X的职工).
Part = Literal[
    "head",
    "agent",
    "publisher",
    "site",
    "arrival",
    "owner",
    "object",
    "compared",
    "far",
    "quoted",
    "venue",
    "employer",
]
# What may stand in front of a clause's head without taking its place.
_LEAD = rx.compile(
    r"(?:本[报网刊台站]讯|其中|其次|此外|另外|同时|目前|当前|如今|现在|近日|日前|最近|近期|此前|此次|这次|不久前|前不久|眼下|随后|接着|昨日|昨晚|今晚|当晚|近年来|多年来|长期以来|连日来|尽管|虽然|不过|然而|于是|截至|截止|据悉|据了解|据介绍|据统计|其|而|且|并|但|由于|因为"
    r"|第[一二三四五六七八九十百0-9]+(?:届|次|期|批)|[本首上该]届|受|自|从|至|到|以来|期间|以后|之后|之前|前|后|起|底|初|末|今天|昨天|当天|当日|上午|下午|晚|记者|了解到|获悉|这个|这|是|仅|只"
    r"|(?:党委|党组|机关)?(?:常务)?副?(?:书记|常委|主席|主任|部长|市长|县长|区长|省长|局长|厅长|会长|董事长|总经理|委员)|代表(?=、)|宣传|组织|统战"
    r"|尤其|特别|例如|比如|如|随着|根据|按照|为此|因此|截至目前|今年|去年|一直|还|也|又|再|已|将|都|共|日|月|年|个|的|，|、|和|与|及|以及|暨"
    r"|[\s“”‘’\"'（）()【】\[\]▲◆●■★☆▼◇○□0-9%\-.·•*#])+"
)
# 在深度贫困的X, 在养殖大县X
_SITE = rx.compile(
    r"(?:在|位于|于|落户|坐落|举行|召开|[东西南北][起至])(?:[^，。、]{1,10}(?:的|大[省市县镇乡村]|老区|之[乡都城]|名[城镇村]))?$"
)
_ARRIVAL = rx.compile(
    r"(?:赴|到|走进|来到|前往|深入|抵达|驻|进驻|派驻|开进|奔赴|走访|对口帮扶|结对帮扶)(?:了)?(?:[^，。、]{1,10}的)?(?:家乡|老家|故乡)?$"
)
# 前往某大学附属医院就医, 到某局申请补贴: where somebody is treated or taught or asks for something.
_TREATED = rx.compile(
    r"[^，。；、]{0,6}?(?:就医|就诊|求医|求诊|看病|看诊|治病|治疗|接受治|住院|做手术|动手术|手术|体检|检查身体|复查|化疗|透析|康复|急救|抢救|提请|申请|反映|投诉|咨询|求助|上访|讨薪|报名|办理|缴费|读书|上学|就读|求学|进修)"
)
# 到X取经, 赴X招商: what is told afterwards is from at home.
_LEARNS = rx.compile("等?地?(?:考察(?:学习|后|回来)|学习|取经|参观学习|招商|招工|招聘|招生|推介|务工|打工|求学|上大学)")
# 注册在X的公司: where another sits, inside an attribute.
_ATTRIBUTE = rx.compile(r"[一-龥]{1,2}[在于]$")
_COMPARED = rx.compile(
    r"(?:比|较|高于|低于|高出|超出|超过|优于|快于|慢于|好于|仅?次于|落后于?|领先于?|赶超|追赶|对标|占|占到|占了|距|距离|离|居|位居|位列|相当于|约占)$"
)
_WITH = rx.compile(r"(?:与|同|和|跟)(?:[^，。；]{0,8}(?:地区|对象|单位))?$")
_WITH_WHOM = rx.compile(r"相比|持平|相当|比(?!赛|拼|武)|并列|看齐")
# 与X合作，承包…: with whom it is done; who does it stands elsewhere.
_WITH_PARTNER = rx.compile(
    r"[^，。；]{0,10}?(?:合作|签约|签订|签署|签下|达成|携手|联手|联合|联动|结对|对接|共建|牵手|合资|协商|沟通|洽谈)"
)
# 为X灾区捐款: where the help goes.
_AIDED = rx.compile(r"(?:等地?)?(?:地震|洪水|洪涝|旱|水|台风|疫情?)?[灾疫]区")
# 来自甲公司、乙公司和丙公司的300名职工
_COMERS = rx.compile(r"来自[^，。；：的]{2,}[、和与及]$")
_LIST = 160
# 包括甘肃恒昶、浙江青岭
_INCLUDED = rx.compile(r"包括[^，。；：的]{2,}[、和与及]$")
# 由县商务局招商引进: who found the firm is not whose it is.
_BROUGHT_IN = rx.compile(r"[^，。；]{0,3}?(?:招商|引进|引荐)")
# 经使馆确认
_CONFIRMS = rx.compile(r"[^，。；]{0,8}?(?:确认|核实|核定|认定|测算|统计|初步调查)")
# 由甲局牵头，乙局、丙局等14家单位共同参与: who takes part is not who does it.
_TAKES_PART = rx.compile(
    r"(?:[、和与及][^，。；、]{2,14}){0,8}等[^，。；]{0,8}(?:单位|部门|企业|机构)[^，。；]{0,4}(?:参与|参加|配合|协办|协助)"
)
_FAR = rx.compile(
    r"(?:来自|出口|出口到|出口至|直达|通往|通向|运往|销往|销到|卖到了?|卖往|卖向|远销|热销|畅销|打入|发往|运抵|转诊到|流向|寄往|飞往|发至|覆盖|辐射|涉及|遍布|返回|籍贯|进口|援助|涵盖|包括"
    r"|惠及|援|驰援|支援|不只在|不仅在|不止在|不只是|不仅是|除了?)$"
)
# Where people come from is not where they are counted: X籍农民工, X游客.
_ORIGIN = rx.compile(
    r"[一-龥]某|(?:[、和与及][^，。；]{1,20}?)?等地的?[0-9一二三四五六七八九十数几百千]+[余多]?名?的?(?:农民工|民工|工人|务工|打工|代表)|籍|资(?![源金料产格本质助])|医生|专家|医疗队|支医|支教|游客|客商|选手|考生|留学生|老乡|客人|旅客"
)
# Bodies whose officers come to what others do.
_AUTHORITIES = ("委", "委宣传部", "委统战部", "委组织部", "人民政府", "常务委员会", "政协", "管理委员会")
# Whose members have an office of their own: 市政协委员、X公司董事长某某说.
_ASSEMBLIES = ("政协", "政治协商会议", "人大", "代表大会", "常务委员会", "全国委员会")
_COMING = r"[^。；！？]{0,40}?(?:出席|到场|主持(?:会议|仪式|活动|启动|开幕)|致辞|见证|参加(?:会议|仪式|活动|启动|开幕))"
_COMES = rx.compile(_COMING)
_ATTENDS = rx.compile(rf"[^。；！？]{{0,20}}?(?:书记|常委|主席|主任|部长|[市县区省]长|委员){_COMING}")
# 张三是X的职工，领到…: whom one works for.
_WORKS_FOR = rx.compile(
    r"的?(?:一[名位个])?(?:[一-龥]{0,6}?)(?:职工|工人|[员焊电技钳车木]工|教师|老师|医生|护士|司机|干部|民警|学生|负责人|工程师|[班组段工队]长|[一-龥]员)(?=[，。；、]|$)"
)
_OF = rx.compile(r"的?(?:定点|对口|结对|包联|挂钩|联系)?(?:帮扶|扶贫|联系|下属|附属|分支|分)[村点镇乡县院校部厂局社行]")
_BROUGHT = rx.compile(
    r"(?:[、和与及][一-龥]{2,6}){0,4}?(?:等?地)?"
    r"(?:引进|引入|进口|采购|购进|购买|调运|调来|运来|返回|返乡|回到|回来|出发|赶来|转入|招聘|招收|请来|聘请)"
)
_OBJECT = rx.compile(
    r"(?:向|给|对|为|与|和|同|联合|会同|协同|配合|慰问|走访|访问|拜访|支援|支持|帮助|资助|帮扶|针对|指导|督促|邀请|组织|协调|推荐|授予|被|把|将|让|使|用|以|围绕|通过|经"
    r"|[新改扩迁筹续]建)$"  # 新建某小学: what is built does not act
)
_FROM = rx.compile(r"(?:据|根据|依据|从|来自|按照?|记者从|日前从|近日从|获悉自|援引)$")
_SAYS = (
    r"数据|统计|监测|调查|测算|预计|预测|估算|核算|报告显示|显示|介绍|获悉|了解到|通报|披露|称(?![号赞职谓呼为])|表示|透露|说(?![明服起法])|指出"
    r"|(?:发布|公布)(?=[，：,:])|(?:发布|公布)[^，。；]{0,16}?(?:数据|报告|公报|消息|统计|结果|快报|显示)"
)
_PUBLISHES = rx.compile(rf"(?:[^，。；！？]{{0,24}}?)(?:{_SAYS})")
# 从市政府新闻办举办的发布会上获悉: who only lends the room.
_HOSTS = ("新闻办", "新闻办公室", "宣传部", "新闻中心")
_SOURCE = rx.compile(rf"(?:[^，。；！？]{{0,24}}?)(?:{_SAYS}|发布|公布|消息|报告|报送|上报|提供的|测定)")
# 在X发布了榜单: where figures are made known is not where they hold.
_MADE_KNOWN = rx.compile(
    r"[^，。；]{0,6}?(?:发布|公布|揭晓|出炉|宣布|披露|透露|表示|指出|强调|介绍|通报|接受[^，。；]{0,6}采访)"
)
# 我国陆上最大油田: how far the comparison goes of which something is the first.
_RANKED = rx.compile(
    r"[^，。；、]{0,8}?(?:最[大长高早多深快重好]|首[个座条家台艘款届]|唯一|第[一二三四五六七八九十]+[大高长])"
)
# 全省首家X, 国内乳业巨头X: how far the comparison goes.
_FIRST = rx.compile(
    r"[^，。；、]{0,8}?(?:首[家个例批座条支台次创]|唯一|规模最大|最大的|巨头|龙头|知名|著名|领先|领军|第一家|头号)"
)
# 公司是全国五百强之一, 此标准为全省最高: among whom something is what it is.
_IS = rx.compile("(?:[是系属]|[成评列]为|作为)(?:目前|当时|现今)?$")
_AMONG = rx.compile(
    r"(?![0-9的])[^，。；、]{0,14}?(?:之一|之首|最[大高早多深快重好长]|首[个家座条台艘款届批位]|唯一|第[一二三四五六七八九十]+[大高长个家座位名]|[0-9]强|率先)"
)
_FIRST_OF_ALL = rx.compile("[最首第]|唯一")
# 是甘肃省有名的贫困村
_KNOWN_IN = rx.compile("[^，。；、的]{0,4}?(?:著名|知名|有名|闻名|重点)")
# 该县位于某省东部: in what it lies of which something is told.
_LIES = ("位于", "地处", "隶属于", "隶属", "坐落于", "坐落在")
# 在深圳打工的某某, 在粤务工人员, 向广东输送劳务: where those are of whom home tells
_WAS_AWAY = rx.compile(
    "等?地?(?:(?:打工|务工|做工|求学|上学|读书|上大学|当兵|服役)的|(?:打工|务工|经商)(?:人员|者|农民|群众|劳动力)|输[出送])"
)
# 青岛援建的车间
_GAVE = rx.compile("[一-龥]{0,3}?(?:援建|捐建|援助|捐赠|捐助|支援|资助)的")
# 河北省劳模张某所在的企业: what one is called, by a surname behind it
_HONOURED = rx.compile(
    r"(?:大工匠|工匠|劳动模范|劳模|五一劳动奖章(?:获得者)?|技术能手|道德模范|首席技师|人大代表|政协委员)、?(?:[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗][一-龥]|[一-龥]某)"
)
# 受东亚金融危机影响: an event called after a place.
_CRISIS = rx.compile("(?:金融|经济|债务|货币|石油|能源|次贷)+(?:危机|风暴)")
_STRUCK_BY = rx.compile("(?:[的等]|连带|负面|不利|直接)*(?:影响|冲击|波及|压力|拖累|挑战)")
# 从东北和太原招聘
_OUT_OF = rx.compile("从(?:[一-龥]{2,6}[、和与及]){0,4}$")
# 在全省率先实现…, 在甘肃省首家…: of whom somebody is the first.
_AHEAD = rx.compile(
    "(?:全[国省市县区州盟旗])?(?:率先|首[家个创次例批]|第一[家个次批]|(?:遥遥|始终|持续|处于)?领先|名列|走在前|尚属首次)"
)
_ACROSS = ("台湾省", "香港特别行政区", "澳门特别行政区")
_MAINLAND = rx.compile("(?:大陆|内地)[0-9一二两三四五六七八九十百千万]{1,7}[余多]?[名人][，、和]?$")
# 波及国内18个省区市: all of the country's.
_OF_PROVINCES = rx.compile("(?:的)?[0-9一二两三四五六七八九十]{1,3}[余多]?个?[省市县]")
# 加开上海、广州等方向列车: where they go.
_BOUND = rx.compile(
    r"(?:[东西南北]站?)?(?:[、和与及至][^，。；]{1,30}?)?(?:等地?)?(?:热门|主要|重点)?(?:方向|航线|航班|线路|专列|区段)"
)
# 参加过东京奥运会: a name of games.
_GAMES = rx.compile("(?:冬|夏)?(?:奥运会|残奥会|亚运会|世博会|世锦赛|世界杯|世园会|大运会|青奥会|奥组委)")
_ORDERED = rx.compile(r"(?:按照|根据|遵照|依照|围绕|贯彻|落实|响应|在)(?:[省市县区]委、?)?$")
_ORDERS = rx.compile(
    r"[^，。；]{0,8}?(?:关于[^，。；]{0,24}的(?:标准|原则|规定|方案)|部署|要求|精神|号召|领导下|指导下|支持下|带领下|安排|决策|意见|通知)"
)
# 在市委、市政府的坚强领导下
_UNDER = rx.compile(
    r"(?:[、和与及][^，。；]{1,12})?的?[^，。；、]{0,6}?(?:领导|指导|支持|帮助|帮扶|关心|关怀|带领|号召|推动|协调|努力)下"
)
# 市人民医院附近, 宾馆门口: a landmark.
_NEAR_IT = rx.compile("附近|门口|门前|大门|对面|旁|周边|周围|一带|大街|路口|站台|东侧|西侧|南侧|北侧|招待所")
# 参加某大赛, 就读于某校, 袭击某机场: what somebody takes part in, goes to or turns against does not act itself.
_UNDERGOES = rx.compile(
    "(?:参加|担任|出任|就任|考取|考入|录取到|就读于?|毕业于|效力于?|任职于|供职于|跨进|登上|住进|离开|告别|抗议|袭击|起诉|状告)[了过]?$"
)
# 从某厂下岗的王某: whom somebody has left.
_LEFT = rx.compile("[^，。；]{0,4}?(?:下岗|退休|退下来|离休|离职|辞职|毕业|转业|退伍|复员|调[到入任往]|分流|学成)")
# What one does, behind the name of who does it.
_PREDICATE = rx.compile(
    "(?:[今去]年|日前|近日|最近|近年来?|[0-9]{1,4}[年月日]|于|将|已|也|还|又|再|共|均|都|先后|积极|坚持|大力|决定|组织|开展|举办|举行|推出|投入|投资|实现|拥有|"
    "吸纳|安置|成立|主办|承办|从|向|把|为|在)"
)
# 困难企业恒岳集团, 电器生产商青岭公司: what it is called by stands before it.
_TITLE_OF = ("的", "企业", "公司", "巨头", "龙头", "大户", "厂商", "生产商", "开发商", "运营商", "劲旅", "单位")
# … unless a verb or a preposition before it has it for its object.
_GOVERNED = rx.compile(
    "[在对向为给把将被从由与同和以据按到除]|[^，。]{0,12}?(?:成为|来到|走进|进入|采访|看望|慰问|走访|参观|获得|收到|告诉|组织|召开|派出|称为|叫做)"
)
_ET_ALII = rx.compile(r"[一-龥]{0,8}?等[0-9一二两三四五六七八九十百]{1,4}[余多]?[家个所支座]")
# 甲医院等十家机构将…: an example of who does it.
_AND_OTHERS = rx.compile(r"(?:[、和与及][^，。；]{1,40}?)?等[0-9一二两三四五六七八九十百]{1,4}[余多]?[家个所支座]")
# 对美国、欧盟和东盟的出口额: with whom one trades.
_TRADES = rx.compile(r"[与同跟和对向自从](?:[一-龥]{1,5}[、和与及]){0,6}$")
_TRADE = rx.compile(
    r"(?:[、和与及][一-龥]{1,5}){0,6}?(?:等[^，。；]{0,8}?)?(?:市场|地区|国家|沿线国家)?的?(?:货物|商品|产品|服务|双边|农产品)?(?:出口|进口|进出口|贸易|销售|顺差|逆差)"
)
# 300名饿了么骑手: for whom people work, where somebody else tells of them.
_RIDERS = rx.compile(
    "(?:[、和与及][一-龥]{2,6}){0,4}?等?(?:平台|企业)?的?(?:外卖|网约车?|货车|送餐|配送|快递)?(?:骑手|司机|小哥|送餐员|外卖员|配送员|快递员)"
)
# 31个省份和新疆生产建设兵团: the last of many.
_LAST_OF_ALL = rx.compile(
    "[0-9一二两三四五六七八九十]个?省(?:份|区市|[、（(](?:自治区|区)[、和](?:直辖市|市)[）)]?)?[和与及]$"
)
# 庆祝X成立100周年: whose day it is.
_CELEBRATED = rx.compile(r"(?:庆祝|纪念|喜迎|迎接?|献礼)$")
_DAY_OF = rx.compile(
    r"[^，。；]{0,4}?(?:成立|诞生|诞辰|建[院校厂会局司国党]|创[办建立]|解放|和平解放|回归)[^，。；]{0,8}?周年"
)
# 全省排名第一, 全市前列: a yardstick.
_YARDSTICK = rx.compile(
    r"[^，。；、]{0,6}?(?:排名|排行|位列|位居|名列|排在|排第|前列|首位|前茅|榜首|(?<!最)第[一二三四五六七八九十0-9]+(?=$|[，。；、位名]))"
)
# 总部位于X: where it sits is not where it counts.
_SEAT = rx.compile(r"(?:总部|注册地|驻地)(?:位于|设[在于]|坐落[在于]|落户|在)?$")
_GRADE = rx.compile(
    r"(?:劳动模范|劳模|五一|工人先锋号|先进|优秀|模范|示范|文明|最美|三八|青年文明|百强|百佳|十佳|特级|一级|技术能手|职工书屋|职工教育"
    r"|种粮大户|种粮能手|道德模范|人大代表|政协委员|脱贫攻坚|工会(?:职工书屋|爱心|先进|户外|职工|优秀))"
)
_AT_MEETING = rx.compile(r"[^，。；]{0,24}?(?:会|会议|发布会|论坛|仪式|座谈|现场)上")
# 在X举办的招聘会上: who holds it does what is done there.
_HOLDS_IT = rx.compile(
    r"(?:联合)?(?:主办|举办|组织|开展|发起)[^，。；]{0,14}?的[^，。；]{0,12}?(?:招聘会|招聘活动|竞赛|比赛|大赛|义诊|体检|慰问|相亲|联谊|培训)"
)
# 列入全市重点项目16个: how far the list goes.
_LISTED = rx.compile(r"(?:列入|纳入|入选|跻身|列为|获评|获得|荣获|评为)$")
# 加快西部地区转型: what somebody is for.
_FURTHERS = ("加快", "推动", "促进", "推进", "带动", "支持", "助力", "服务")
_FURTHERED = rx.compile("(?:转型|发展|崛起|振兴|开发|建设|经济)")
# 援鄂医务人员3名, 赴鄂记者: where those went who are counted.
_SENT = rx.compile(r"[一-龥]{0,4}?(?:人员|队员|记者|干部|教师|专家|人才|护士|医生|医疗队|医护)")
# 楼门上贴着X的紧急通知：…
_NOTICE = rx.compile("的[^，。；：]{0,6}?(?:通知|公告|通告|声明|告示|启事|倡议书|公开信|温馨提示)：")
# An organization that is not to be named.
_UNNAMED = rx.compile(r"某[一-龥]{0,8}?(?:公司|集团|厂|企业|单位|医院|学校|银行|局)")
# 东盟是云南省最大的贸易伙伴: with whom the others trade.
_PARTNER = rx.compile(r"[^，。；]{0,4}(?:是|为|成为)[^，。；]{0,14}?(?:伙伴|市场|来源地|目的地|客户)")
# 货物在X火车站装车, 在X宾馆订了10桌: houses where others do something; in X宾馆，… the house itself may.
_HOUSES = (
    "车站",
    "机场",
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
)
_GOES_ON = rx.compile("[^，。；：、的]")
# 表彰会在二师X管委会召开: the hall.
_HALL = rx.compile(r"[在于][^，。；、]{0,8}$")
HELD = rx.compile(r"[^，。；]{0,6}?(?:开幕|举行|举办|召开|启动|开赛|开班|开馆|揭幕|启幕|成立|闭幕|落幕)")
_BRACKETS = (("《", "》", 60), ("“", "”", 12))
_FROM_WHOM = rx.compile("从(?:[一-龥]{0,4}[、和及])?$")
_HANDS = rx.compile("[^，。；]{0,6}?手[中里上]")


def part(c: Clauses, e: Entity, led: frozenset[int]) -> Part:
    """What ``e`` does; in the clauses ``led`` an organization acts already."""
    text, place, clause = c.text, e.kind == "place", c.clause(e.start)
    near, rest = text[max(c.bounds[clause], e.start - 16) : e.start], text[e.end : e.end + 44]
    for a, b, n in _BRACKETS:  # most have no bracket near: the closing one is looked for first
        if text.find(b, e.end, e.end + n) >= 0:
            first = max(0, e.start - n)
            if text.rfind(a, first, e.start) > text.rfind(b, first, e.start):
                return "quoted"
    if place and e.name == "中国" and _GRADE.match(rest):
        return "far"  # 全国劳动模范: a grade, not where
    if place and e.name == "中国" and near.endswith("涉及") and _OF_PROVINCES.match(rest):
        return "site"
    if near.endswith("由"):
        return "object" if _BROUGHT_IN.match(rest) else "agent"
    if _FROM_WHOM.search(near) and _HANDS.match(rest):
        return "agent"  # 从区总工会主席手里领来米面: who gave it
    if near.endswith("经") and _CONFIRMS.match(rest):
        return "publisher"
    if near[-1:] in ("、", "和", "与", "及") and _among_included(c, e.start):
        return "far"  # 项目6个，包括甘肃恒昶、浙江青岭: what is counted
    if near[-1:] in ("和", "与", "及") and _LAST_OF_ALL.search(near):
        return "compared"  # neither whose nor where
    if not place and e.rule == "known" and _RIDERS.match(rest):
        return "far"
    if place and _LISTED.search(near):
        return "far"
    if place and e.text.endswith("部地区") and _FURTHERED.match(rest) and near.endswith(_FURTHERS):
        return "quoted"
    if place and near.endswith(("援", "赴")) and _SENT.match(rest):
        return "far"
    if _FROM.search(near) and _SOURCE.match(rest):
        return "far" if e.text.endswith(_HOSTS) else "publisher"
    if _FAR.search(near) or (place and (rest.startswith("以外") or _ORIGIN.match(rest))):
        return "far"
    if (not place and near.endswith("被")) or (near[-1:] in ("、", "和", "与", "及") and _among_comers(c, e.start)):
        return "far"  # 被某大学录取; 来自甲公司、乙公司的300名职工
    if not place and rest.startswith(("委员、", "代表、", "委员，", "代表，")) and e.name.endswith(_ASSEMBLIES):
        return "far"
    if not place and _TAKES_PART.match(rest):
        return "far"
    if place and near.endswith(("为", "向", "给", "往", "对")) and _AIDED.match(rest):
        return "far"
    if not place and _ORDERED.search(near) and _ORDERS.match(rest):
        return "far"  # 按照省委部署: who wanted it does not do it
    if not place and text[e.start - 1 : e.start] == "、" and _ET_ALII.match(rest):
        return "far"  # 甲社区、乙学校等10家书屋: one of those that are counted
    if e.rule == "name" and _AND_OTHERS.match(rest):  # 县人社局等14个部门: who leads them is named first
        return "far"
    if not place and near.endswith("从") and _LEFT.match(rest):
        return "far"
    if not place and (_UNDER.match(rest) or _NEAR_IT.match(rest)):
        return "far"
    if _CELEBRATED.search(near) and _DAY_OF.match(rest):
        return "far"
    if place and (_SEAT.search(near) or (e.rule == "pointer" and _YARDSTICK.match(rest))):
        return "far"
    if not place and near.endswith(("在", "于")) and _AT_MEETING.match(rest) and not _HOLDS_IT.match(rest):
        return "venue"  # 在全国人大记者会上: who lends the stage
    if not place and near.endswith("至"):  # 转板至沪深交易所, 从某地至某机场: neither whose nor where
        return "compared"
    if place and _OUT_OF.search(near) and _BROUGHT.match(rest):
        return "far"
    if place and (near.endswith("为") and _FIRST_OF_ALL.match(rest)):
        return "far"
    if place and (_GAVE.match(rest) or _WAS_AWAY.match(rest) or _HONOURED.match(rest)):
        return "far"
    if place and near.endswith(_LIES) and any(_lies_there(c, o, e) for o in c.entities):
        return "far"
    if place and _IS.search(near) and (_AMONG.match(rest) or (e.name != "中国" and _KNOWN_IN.match(rest))):
        return "far"
    if place and (m := _CRISIS.match(rest)) and _STRUCK_BY.match(rest, m.end()):
        return "far"
    if place and _UNNAMED.match(rest):
        return "quoted"  # 重庆市某建设公司
    if place and not e.adcode and rest.startswith("企业"):
        return "far"  # 港澳台企业: whose they are, not where
    if place and e.name == "中国" and _RANKED.match(rest):
        return "far"
    if place and e.rule == "pointer" and _FIRST.match(rest):
        return "far"
    if place and near.endswith("在") and _AHEAD.match(rest):
        return "far"
    if place and e.name in _ACROSS and _MAINLAND.search(text, max(0, e.start - 16), e.start):
        return "far"  # 其中大陆50人，台湾40人: what they are, not where
    if place and rest.startswith("纪录"):  # 打破亚洲纪录
        return "far"
    if place and _BOUND.match(rest):
        return "far"
    if place and _GAMES.match(rest) and not near.endswith("在"):
        return "owner" if _LEAD.sub("", c.before(clause, e.start)) == "" and clause not in led else "far"
    if not place and rest.startswith(("等地", "等处")):
        return "object"  # 来到甲法院、乙公司等地: where somebody goes round
    if not place and _PARTNER.match(rest):
        return "compared"
    if _COMPARED.search(near) or (_WITH.search(near) and _WITH_WHOM.match(rest)):
        return "compared"
    if _TRADES.search(near) and _TRADE.match(rest):
        return "far" if place else "object"
    if not place and near.endswith(("与", "同", "和", "跟")) and _WITH_PARTNER.match(rest):
        return "object"
    if (
        not place
        and e.text.endswith(_HOUSES)
        and (_SITE.search(near) or _ARRIVAL.search(near))
        and _GOES_ON.match(rest)
    ):
        return "venue"
    if not place and _HALL.search(near) and HELD.match(rest) and not _HOLDS_IT.match(rest):
        return "venue"
    if (
        not place
        and near.endswith(("与", "同"))
        and any(o.kind == "place" and o.end == e.start - 1 for o in c.entities)
    ):
        return "object"  # 云南与东盟的贸易
    if rest.startswith("的") and _ATTRIBUTE.search(near):
        return "owner"
    if _ARRIVAL.search(near):
        if (_LEARNS if place else _TREATED).match(rest):
            return "far"
        return "arrival" if place or not near.endswith("走访") else "object"
    if place and _SITE.search(near):
        return "far" if _MADE_KNOWN.match(rest) else "venue" if HELD.match(rest) else "site"
    if e.name.endswith(_AUTHORITIES) and (_COMES if e.text[-1] == "长" else _ATTENDS).match(rest):
        return "object"  # 市委副书记出席仪式: who came is not who does what follows
    if not place and near.endswith("是") and not near.endswith("的是") and _WORKS_FOR.match(rest):
        return "employer"
    if not place and near.endswith("是") and _OF.match(rest):
        return "object"  # 这里是市政协的帮扶村
    if near.endswith("是") and any(o.start < e.start and c.clause(o.start) == clause for o in c.entities):
        return "owner"  # 江山市是衢州的先进典型
    if not _LEAD.sub("", c.before(clause, e.start)) and not (place and clause in led):
        # 中央气象台：…: what follows is the body's word.
        return "publisher" if not place and (rest[:1] == "：" or _PUBLISHES.match(rest)) else "head"
    if not place and rest.startswith("的") and _NOTICE.match(rest):
        return "publisher"
    if not place and near[-1:] == "的" and rest[:1] == "，" and not any(_acts_before(c, o, e) for o in c.entities):
        return "head"  # 拥有30万会员的某会，把…
    if _OBJECT.search(near) or (not place and _UNDERGOES.search(near) and not _PREDICATE.match(rest)):
        return "object"
    if not place and near.endswith(_TITLE_OF) and _PREDICATE.match(rest) and _heads(c, e):
        return "head"
    return "site" if _SITE.search(near) else "owner"


def _heads(c: Clauses, e: Entity) -> bool:
    """Does ``e`` head its clause behind what it is called or what is told of it: 刚组建的市某局将…?"""
    if any(_acts_before(c, o, e) for o in c.entities):
        return False
    lead = c.before(c.clause(e.start), e.start)
    return not any(map(str.isdigit, lead)) and not _GOVERNED.match(_LEAD.sub("", lead))


def _lies_there(c: Clauses, other: Entity, e: Entity) -> bool:
    """Does ``other``, before ``e`` in its clause, lie in ``e``?"""
    return other.end <= e.start and other.place.startswith(e.place) and c.clause(other.start) == c.clause(e.start)


def _acts_before(c: Clauses, other: Entity, e: Entity) -> bool:
    """Does ``other`` stand before ``e`` in its clause?"""
    return other.kind == "org" and other.end <= e.start and c.clause(other.start) == c.clause(e.start)


def _among_comers(c: Clauses, offset: int) -> bool:
    """Is ``offset`` in the list behind 来自, whose 的 is still to come?"""
    return _COMERS.search(c.text, max(0, offset - _LIST), offset) is not None


def _among_included(c: Clauses, offset: int) -> bool:
    """Is ``offset`` in a list behind 包括?"""
    return _INCLUDED.search(c.text, max(0, offset - _LIST), offset) is not None

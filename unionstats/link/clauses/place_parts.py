"""The part that a place plays in its clause."""

from __future__ import annotations

from collections.abc import Set

from unionstats import rx
from unionstats.link.clauses.called_after import called_after, of_kind
from unionstats.link.clauses.nesting import apart, is_country, is_home, is_there, lies_in, lies_there
from unionstats.link.clauses.paragraph import Paragraph
from unionstats.link.clauses.parts import (
    AND_OTHERS,
    ARRIVAL,
    ATTRIBUTE,
    AUTHORITIES,
    ENDINGS,
    FAR,
    HELD,
    JOINS,
    OBJECT,
    SITE,
    SUFFERS,
    SURNAMES,
    Part,
    among_comers,
    attends,
    begins,
    beside,
    bordered,
    bound_for,
    celebrated,
    compared,
    has_partner,
    is_partner,
    named_by,
    quoted,
    source,
    told_of_another,
    traded_with,
)
from unionstats.link.clauses.ways import on_a_way
from unionstats.model import Entity

# 到X取经, 赴X、Y等地开展外出招商, 赴X旅游观光: what is told afterwards is from at home.
LEARNS = rx.compile(
    "(?:[、和与及][一-龥]{1,6}){0,5}?等?(?:多?[省市县]|省[区市]+)?等?地?(?:开展|进行|参加|组织|举办)?了?(?:外出|对外|集中|上门|驻点|巡回)*"
    "(?:考察(?:学习|后|回来)|学习|取经|参观学习|招商|招工|招聘|招生|推介|务工|打工|求学|上大学|迎接|接送|接回|旅游|观光|游览|疗休养|疗养|休养|度假|研学|参展|参赛|演出|推销|洽谈|集训|实习)"
)
_SIGNS = rx.compile(
    "[一-龥A-Za-z]{0,8}?(?:船东|客户|买家|用户|业主|客商|商家|厂商|公司|企业|集团)[^，。；0-9]{0,16}?"
    "(?:签订|签署|签约|签下|达成|洽谈)"
)
# 为X灾区捐款: where the help goes.
_AIDED = rx.compile(r"(?:等地?)?(?:地震|洪水|洪涝|旱|水|台风|疫情?)?[灾疫]区")
# 石桥县的桥合龙，上海市虹口区援助350万元: who gave it, in a story of elsewhere
_AIDS = rx.compile(
    "(?:共|已|累计|先后|又|今年|去年|每年|出资|筹集|筹措|提供|投入|安排|拨付|援助)+[^，。；0-9]{0,4}(?:东西部协作|对口支援|对口帮扶|山海协作|援[疆藏青]|协作帮扶)[^，。；0-9]{0,6}(?:资金|项目)"
)
_GIVES = rx.compile(
    "(?:无偿|对口|共|已|累计)?(?:援助|捐赠|捐助|捐资|支援|资助)了?(?:资金|款)?(?:共?计?|约|近|达)?[0-9]"
)
# What behind a place tells that it is not where: one pattern, since most places have none of this.
_NOT_WHERE = rx.compile(
    r"以外|纪录"  # 打破亚洲纪录
    # 港澳台投资企业: whose they are
    r"|商?(?:独资|合资|投资)(?:的)?(?:企业|公司|单位)"
    # Where people come from is not where they are counted: X籍农民工, X游客.
    r"|(?!的)[一-龥]某|(?:[、和与及][^，。；]{1,30}?)?等(?:地|省份|省市|省区市?)的?[0-9一二三四五六七八九十数几百千]+[余多]?名?的?(?:农民工|民工|工人|务工|打工|代表)|(?:[、和与及][一-龥]{2,8}?){0,5}?[籍裔]|资(?![源金料产格本质助])|姑娘|小伙|女孩|男孩|少女|大叔|大妈|(?:帮扶|支援|援[一-龥]|对口|挂职|选派|派驻|驻[村点])?(?:医生|专家|医师|教师)|医疗队|支医|支教|游客|客商|选手|考生|留学生|老乡|客人|旅客"
    # 在深圳打工的某某, 在粤务工人员, 向广东输送劳务: where those are of whom home tells
    r"|等?地?(?:(?:打工|务工|做工|求学|上学|读书|上大学|当兵|服役)(?:期间)?的|(?:学习|就读|进修|留学|工作|生活|住院|治疗|治病|居住|任职|任教|经商|创业|实习|培训)期间的|(?:打工|务工|经商)(?:人员|者|农民|群众|劳动力)|输[出送转])"
    # 甲乡、乙乡搬迁而来的村民: whence they came
    r"|(?:[、和与及][一-龥]{2,8}?){0,5}?(?:等地?)?(?:整体|集体|集中|自发|陆续)?(?:搬迁|迁移|移民|搬|迁)(?:而|过)?来"
    # 在华北市场站稳脚跟: where the goods go
    r"|市场[上中]?(?:独占|独领|占有|占据|热销|畅销|走俏|站稳|打开|立足|十分|很受|深受|供不应求)"
    # 省里下达的任务: who gave it
    r"|(?:下达|分配|核定|交办)的"
    # 青岛援建的车间
    r"|[一-龥]{0,3}?(?:援建|捐建|援助|捐赠|捐助|支援|资助)的"
    # 河北省劳模张某所在的企业: what one is called, by a surname behind it
    r"|[一-龥]{0,4}?(?:大工匠|工匠|劳动模范|劳模|五一劳动奖章(?:获得者)?|技术能手|道德模范|首席技师|人大代表|政协委员)、?(?:[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗][一-龥]|[一-龥]某)"
    # 受东亚金融危机影响: an event called after a place.
    r"|(?:金融|经济|债务|货币|石油|能源|次贷)+(?:危机|风暴)(?:[的等]|连带|负面|不利|直接)*(?:影响|冲击|波及|压力|拖累|挑战)"
    # 为挪威船东建造, 槟城一客户的订单: who buys
    r"|[一-龥]{0,2}?(?:船东|客户|客商|买家|贸易商|采购商|经销商|代理商|进口商)(?!群|[经服]|中心|端|部|关系|数|量|总|[0-9.万]+[多余]?[家户名个])"
    # 陕西汉中人李某某说: where one is from
    r"|人(?:[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗冯邓曹彭曾萧田董潘袁蒋蔡余杜叶程苏魏吕丁沈任姚卢姜崔钟谭陆汪范金石廖贾韦付方邹熊白孟秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严][一-龥]{1,2}[说在是从，、])"
    # 加开上海、广州等方向列车: where they go.
    r"|(?:[东西南北]站?)?(?:[、和与及至][^，。；]{1,30}?)?(?:等地?)?(?:热门|主要|重点)?(?:方向|航线|航班|线路|专列|区段)"
)
_BROUGHT = rx.compile(
    r"(?:[、和与及][一-龥]{2,6}){0,4}?(?:等?地)?"
    r"(?:飞[来往抵赴]|起飞|始发|发[车往出射]|射[来向]|[开驶]来|驶往|[重新再]{0,2}引[进种入]|[提取引抽调]水|[购买引调运收聘招揽挖借抽采转迁带拉贩][来回入进]|请回|进口|采购|购买|调运|(?:紧急|连夜|专门|高价|批量|大量|直接)?(?:调(?![研查整解控节])|[订采]购|买(?!卖)|进货|拉来?|运(?![行营动作到往至])|借调|请来?)|返回|返乡|回[到来乡村]|归来|辞[职工]|出发|赶来|招聘|招收|请来|聘请|(?:整体|集体|举家|陆续)?(?:搬迁?|迁|移民|迁移)(?:而?[来出到至入]|下山))"
)
# 在X发布了榜单: where figures are made known is not where they hold.
_MADE_KNOWN = rx.compile(
    r"[^，。；]{0,6}?(?:发布|公布|揭晓|出炉|宣布|披露|透露|表示|指出|强调|介绍|通报|接受[^，。；]{0,6}采访)"
)
# 主要在成都市销售: where one sells what is made elsewhere, and so many of which are told of no more
_SOLD = rx.compile("(?:本地|当地|各大|等地|超市|(?:农贸|批发)?市场){0,3}(?:上市|[销出]售|热销|畅销|走俏)(?=[，。；、])")
# 我国陆上最大油田: how far the comparison goes of which something is the first.
_RANKED = rx.compile(
    r"[^，。；、]{0,8}?(?:最[大长高早多深快重好]|(?:首|第一)[个座条家台艘款颗架辆部口枚列]|首届|唯一|第[一二三四五六七八九十]+[大高长]|(?:乃至|甚至)(?:全球|全?世界|全?亚洲|国际))"
)
# 这是|我国|此项技术首次应用: how far it goes that something is the first
_THIS_IS = ("这是", "这也是", "标志着", "这标志着", "也标志着")
_FIRST_TIME = rx.compile("[^，。；]{0,20}?(?:首[次个条座台艘款例批颗口套部项家]|第一[次个条座台艘家])")
# 第三位是丙市，达5万吨: who is named by a rank, of whom the next clause tells
_BY_RANK = rx.compile("第[一二三四五六七八九十0-9]{1,3}[名位]?的?(?:则|就|便|也)?[是为]$")
_COMMAS = ("，", ",")
# 全省首家X, 国内乳业巨头X: how far the comparison goes.
_FIRST = rx.compile(
    r"[^，。；、]{0,8}?(?:(?:首|第一)[家个例批座条支台颗架辆部口枚列]|首创|唯一|规模最大|最大的|巨头|知名|著名|领先|领军|第一家|头号"
    # but 全省龙头企业达52家 are counted there
    r"|龙头(?!(?:企业|公司|合作社)[^，。；、的]{0,5}?[0-9]))"
    # 全省行业内首次, but 全省产量首次突破50万吨 is of there
    "|(?:[^，。；、]{0,4}(?:系统|行业|范围|区域|同类)[内中里]?|各[市县区地])?[尚还均都]?[属是为系]?首次"
)
# 公司是全国五百强之一, 此标准为全省最高: among whom something is what it is.
_IS = rx.compile("(?:[是系属]|[成评列]为|作为)(?:目前|当时|现今)?$")
_AMONG = rx.compile(
    r"(?![0-9的])(?:[^，。；、]{0,14}?(?:之一|之首|最[大高早多深快重好长]|首[个家座条台艘款届批位]|唯一|第[一二三四五六七八九十]+[大高长个家座位名]|[0-9]强|率先)"
    # 成为全市项目建设的新高地
    r"|[^，。；、\d]{0,14}的[^，。；、\d]{0,8}?(?:高地|标杆|样板|亮点|名片|典范|典型|排头兵|窗口|热点|缩影|范本|示范|先行者|领跑者))"
)
_FIRST_OF_ALL = rx.compile("[最首第]|唯一")
# 小麦是河南|第一大粮食作物: what the place has, of which it goes on to tell
_MAIN_CROP = rx.compile("第[一二三]大(?:[粮经油][食济料])?(?:作物|产业|农产品|支柱产业)，")
# 签约|北京|项目465个: whose they were
_SIGNED = ("签约", "承接", "引进", "引入", "吸引", "落地", "对接")
_PROJECTS = rx.compile(
    "(?:[、和与及][一-龥]{2,6}?){0,4}?(?:等地)?(?:的)?(?:产业|转移|重大|优质|疏解|协同|科技|创新|合作)*(?:项目|企业|产业)(?=[0-9共达超约近，。；的]|累计|总数|[总投]资)"
)
# 是甘肃省有名的贫困村
_KNOWN_IN = rx.compile("[^，。；、的]{0,4}?(?:著名|知名|有名|闻名|重点)")
# 该县位于某省东部: in what it lies of which something is told.
_LIES = ("位于", "地处", "隶属于", "隶属", "坐落于", "坐落在")
# 从东北和太原招聘
_OUT_OF = rx.compile("从(?:[一-龥]{2,6}[、和与及]){0,4}$")
# 在全省率先实现…, 在甘肃省首家…: of whom somebody is the first.
_AHEAD = rx.compile(
    "(?:全[国省市县区州盟旗])?(?:[0-9]+[余多]?[个家名][一-龥]{0,8}?[中里])?(?:率先|首[家个创次例批]|第一[家个次批]|(?:遥遥|始终|持续|处于)?领先|名列|走在前|尚属首次"
    "|(?:得到|进行|范围内?|全面)?(?:复制|交流|宣传)?推广(?=[，。；的])|(?:[一-龥]{0,6}?(?:中|里))?(?:处于|位居|位列|居于?|排在|排名)?前列|(?:各?区县)?[的中]?(?:位次|排名|名次))"
)
_ACROSS = ("台湾省", "香港特别行政区", "澳门特别行政区")
_MAINLAND = rx.compile("(?:大陆|内地)[0-9一二两三四五六七八九十百千万]{1,7}[余多]?[名人][，、和]?$")
# 波及国内18个省区市: all of the country's.
_GONE_THROUGH = ("赴", "奔赴", "前往", "辗转", "走遍", "跑遍", "转战", "奔走")
_OF_PROVINCES = rx.compile("(?:的)?[0-9一二两三四五六七八九十]{1,3}[余多]?个?[省市县]")
# 参加过东京奥运会: a name of games.
_GAMES = rx.compile("(?:冬|夏)?(?:奥运会|残奥会|亚运会|世博会|世锦赛|世界杯|世园会|大运会|青奥会|奥组委)")
# 全省排名第一, 全市前列: a yardstick.
_YARDSTICK = rx.compile(
    r"[^，。；、]{0,6}?(?:排名|排行|位列|位居|名列|排在|排第|前列|首位|前茅|榜首|(?<!最)第[一二三四五六七八九十0-9]+(?=$|[，。；、位名]))"
)
# 第九届中国园艺年会今天在X开幕, 南京青奥会火炬传递在X举行: an event called after elsewhere, or after the country
_HELD_AT = rx.compile(
    "[^，。；、在]{2,20}?(?:年会|峰会|论坛|大会|博览会|[运动亚奥]会|[比决联邀锦标]赛|展览?|文化节|艺术节|传递|仪式|活动)[^，。；、在]{0,16}?(?P<at>在)"
    "[^，。；在]{2,12}?(?:举行|举办|召开|开幕|开赛|启动|启幕|闭幕|落幕)"
)
# 接到X大量的订单, 收到X捐款, 落实X帮扶资金: whoever wants the goods, whoever gives
_GETS = rx.compile("(?:接[到下]|收到|得到|拿[到下]|签下|争取|获得|承接|落实|到位|使用|利用|引进|整合|投入)[到了]?$")
_AID = "[^，。；0-9]{0,8}?(?:帮扶|援助|协作|支援|捐赠|援建)(?:协作)?(?:资金|款|物资)"
_ORDERS = rx.compile(
    f"(?:[、和与及][一-龥]{{2,6}}){{0,4}}?(?:[一-龥]{{0,10}}?(?:订单|单子|捐[款赠助]|汇款|资助|援助)|{_AID})"
)
# 客流主要集中在X: where those go of whom home tells
_HEADS_FOR = rx.compile(
    "(?:客流|货流|人流|流量|去向|流向|就业|销售|销路|市场|毕业生|出口|产品|方向)[^，。；]{0,8}?(?:集中|分布)[在于到]$"
)
# 总部位于X: where it sits is not where it counts.
# 从甲港开出，前往: where what is told of goes in the end
_SETS_OUT = rx.compile(
    "[从由](?!而)[^，。；]{2,30}?(?:[开驶]出|出发|发车|起飞|启程|始发|启航)，(?:一路)?(?:开|驶|飞|前|运)[往向]$"
)
_SEAT = rx.compile(r"(?:总部|注册地|驻地)(?:位于|设[在于]|坐落[在于]|落户|在)?$")
_GRADE = rx.compile(
    r"(?:(?:[、和与及]|以及)全[国省市县区州盟旗])*的?"
    r"(?:劳动模范|劳模(?!代表)|五一|工人先锋号|先进|优秀|模范|示范|文明|最美|三八|青年文明|百强|百佳|十佳|特级|一级|技术能手|职工书屋|职工教育"
    r"|种粮大户|种粮能手|道德模范|人大代表|政协委员|脱贫攻坚|标兵|巾帼|五星级|重点(?:实验室|文物|中学|高校|学科)|工会(?:职工书屋|爱心|先进|户外|职工|优秀)"
    # 全国煤炭先进班组
    r"|[一-龥]{2,6}?(?:先进(?:班组|集体|个人|单位|工作者|企业|典型|基层)|劳动模范|劳模(?=[一-龥]{0,3}(?:称号|荣誉))|标兵|模范(?:单位|集体|个人|职工)"
    r"|示范(?:单位|企业|社区|点|基地|县|市|区|镇|村)|文明(?:单位|城市|村镇|家庭|行业)))"
)
# 全国救助信息平台上登记35名: what a system is called that holds those who are counted
_SYSTEM = rx.compile("[一-龥]{2,10}?(?:系统|数据库|平台|台账|名册|名录)(?:[内中里上]|在[档册]|建档|录入|登记|管理)")
# 全国技能竞赛获奖16人, 全省技术比武一等奖: how high the contest is that is won, not where
_CONTEST = rx.compile(
    "[一-龥]{0,10}?(?:(?:大赛|竞赛|比赛|比武|锦标赛|联赛|选拔赛|邀请赛|公开赛|运动会|评选|评比|展评)(?:活动)?(?:总?决赛)?[中里上]?"
    "(?:[荣喜]?获|取得|得奖|夺|摘|斩|捧|入围|拿|[0-9一二三两几多]+[个项枚次][^，。；]{0,4}?奖|前[0-9一二三四五六七八九十]+名|第[一二三四五六七八九十0-9]+名|团体|个人)"
    "|(?:奖章|奖状|奖牌|[金银铜]奖|[金银铜]牌|[一二三特]等奖|大奖|进步奖|发明奖|创新奖|优秀奖|文学奖|图书奖|称号|荣誉|冠军|亚军|季军))"
)
# Who sends and who helps, where what is told is of those who are helped.
_POSTS = frozenset("派驻选下挂对扶帮")
_POSTED = rx.compile(
    "(?:派驻|选派|下派|挂职|驻)[到在至于]?(?![军地外华京沪港澳])(?P<there>[一-龥]{2,10}?(?:村|社区|镇|乡|县|市|州|区))(?:的|担任|任|扶贫|工作|帮扶|驻|[^，。；]{0,8}?(?:第一书记|工作[组队]|干部|队[员长]|组长))"
    "|对口(?:帮扶|支援|协作|援建)(?!工作|办|资金|项目|领导|单位|[，。；、的])|(?:对口|定点)?(?:扶贫|帮扶|支援)工作[组队]"
)
_GOES_ON_NAMED = rx.compile("）[一-龥]{0,6}?(?:园|公司|集团|基地|中心|厂|院|所|[矿新园]区|分校|大学)")
# 列入全市重点项目16个: how far the list goes.
_LISTED = rx.compile(r"(?:列入|纳入|入选|跻身|列为|获评?|获得|荣获|评为|授予|夺得|摘得|斩获|捧回|首届)$")
# 加快西部地区转型: what somebody is for.
_FURTHERS = ("加快", "推动", "促进", "推进", "带动", "支持", "助力", "服务")
_FURTHERED = rx.compile("(?:转型|发展|崛起|振兴|开发|建设|经济)")
# 为全国平均水平的1.3倍, 达到全省平均水平的85%, 接近全国的三成
_MEAN = rx.compile(
    "(?:[一-龥]{0,8}?(?:平均|人均|均)[一-龥]{0,10}?的?|(?:总[量数额])?的)"
    "(?:[0-9.]+(?:多|余)?(?:倍|%)|[0-9一二三四五六七八九两]{1,2}(?:倍|成|分之)|一半|近半)"
)
_AGAINST = rx.compile("对[^，。；]{0,14}$")
_TAXED = rx.compile("[^，。；]{0,14}?(?:[加开课]征|征[收税])")
_SO_MUCH = rx.compile("[约近达超]?[0-9][0-9.]*[万亿]*[美欧]?元")
_EQUALS = (
    *("为", "是", "达到", "相当于", "达", "仅为", "只有", "不到", "超过"),
    *("等于", "接近", "不足", "不及", "逼近", "仅及", "只及", "约为", "占"),
)
# 全国第25个助残日, 全国助残日: a name
_DAY = rx.compile(
    "[^，。；、年0-9]{2,6}?(?<![一二三四五六七八九十本上下当今昨每工周日])[日月周](?=期间|活动|来临|到来|之际|宣传)|"
    "第[0-9一二三四五六七八九十]+个[一-龥]{2,8}?[日月周节](?=$|[^一-龥]|[到来活宣之期])|(?:助残|科普|爱眼|土地|消防|防灾减灾|低碳|扶贫|安全生产|法制宣传|宪法|肿瘤防治)[日月周]"
)
_INVITES = ("请来", "请到", "聘来", "邀来", "邀请", "聘请", "特邀")
# 苏州、常州的12家企业带来岗位860个, at a fair elsewhere
_VISITORS = rx.compile(
    "(?:[、和与及][一-龥]{2,6}){0,4}?的?[0-9一二两三四五六七八九十百数几]{1,4}[多余]?[家名位支][^，。；]{0,8}?(?:企业|单位|公司|厂商|展商|客商|机构|专家|队伍)"
    "[^，。；]{0,4}?(?:带来|带着|携带?|参展|参会|赶来|前来|到场|进场|进驻|组团|应邀)"
)
# 乙市、丙市的救援队赶来增援
_HELPERS = rx.compile(
    "(?:[、和与及][一-龥]{2,6}){0,6}?(?:等?地)?的?[^，。；、]{0,6}?(?:救援|消防|医疗|医护|抢险|专业|支队|大队|武警|民兵|应急)[^，。；、]{0,10}?"
    "(?:赶来|赶到|赶赴|赶往|驰援|增援|支援|派来|前来|奔赴)"
)
# 我国西部粮仓|青海省: what the place behind it is
_APPOSED = rx.compile(
    "[^，。；、0-9]{0,16}?(?:基地[县市]?|[大强名]县|大省|大市|重镇|名城|产区|主产省|省份|城市|省会|门户|粮仓|之乡|特区|老区|县城?|古都|港口?)[-—―－]{0,2}"
)
# 援鄂医务人员3名, 赴鄂记者: where those went who are counted.
_SENT = rx.compile(r"[一-龥]{0,4}?(?:人员|队员|记者|干部|教师|专家|人才|护士|医生|医疗队|医护)")
_CAUSES = ("使", "致", "令", "造成", "导致")
# 文莱公民可免签入境: whom the rules of another country let in
_LET_IN = rx.compile(
    "(?:等[^，。；]{0,6}?国?)?(?:公民|国民|普通护照|护照持有[人者])[^，。；]{0,8}?(?:可|来华|赴华|入境|入华|过境|免签|适用|停留)"
)
# 港澳居民享受补贴90台, 港澳证件: where whoever is so called comes from, or may go
_ACROSS_LETTERS = ("港澳", "台港", "台胞")
_FROM_ACROSS = rx.compile("(?:地区)?(?:居民|同胞|青年|人士|人员|旅客|游客|投资者|企业家|学生|师生|证件|通行证|签注)")
# 接到石桥中心通报: who leads a flight from afar
_CONTROL = rx.compile("(?:飞控|指控|测控|航天飞行控制)?中心的?(?:通报|报告|报送|指令|口令|命令|调度|发出|统一指挥)")
# 张三是石桥县人，在…: where one was born
_IS_FROM = rx.compile("人(?=[，,。；;、（(]|$)")
_WHO_IS = rx.compile("[是系为]$|(?:^|[一-龥]{2,4}[，,]|[0-9]岁[，,]|[男女][，,])$")
# 河南人李某, 往石桥方向行驶: whence somebody is, and which way, not where
_NATIVE = rx.compile(f"人[{SURNAMES}]某")
_TOWARDS = ("往", "向", "至", "到")
# 占全省产量的36%、全国的23%: of what else it is a part.
_SHARED = frozenset("的总同产0123456789")
_SHARE = rx.compile("[的总同产量值额类行业数]{0,6}[0-9.]+%")
# 高于全国0.4个、全省0.1个百分点: of what else it is held against.
_ANOTHER_MEAN = rx.compile(
    "(?:[比较]|[高低]于)全[国省市区县州](?:平均(?:水平|值)?)?[高低]?出?[0-9.]+个?(?:百分点)?(?:[、，和]|以及)(?:分别)?$"
)
_OF_ANOTHER = rx.compile("占[^，。；、占]{1,16}?[0-9.]+%(?:[、，,和与及]|以及)(?:和|占)?$")
# 由黑龙江援藏资金投入, 浙江对口支援项目: whence it came
_AIDING = rx.compile("(?:援[藏疆青]|对口(?:支援|帮扶|合作)|东西部协作)的?(?:资金|项目|干部|人才|教师|专家|物资)")
_HELPED = rx.compile(
    "(?:对口|结对|定点|东西部|挂钩|挂点|共建|重点|长期)*(?:帮扶|支援|援建|协作|扶贫|援助|支持|对接|包联)的"
)
_GOES_THERE = rx.compile("(?:支医|支教|支农|巡诊|义诊|援建|挂职)")
# 某国担任主宾国: who is a guest, not where; 中东欧展区: for what there is room
_GUEST = rx.compile(
    "(?:王国|共和国|联邦|酋长国)?(?:首次|再次)?(?:担任|出任|应邀|作为|成为|[为任是])?(?:本届|大会|展会|[^，。；]{0,6}?会)?的?(?:主宾[国省市]|嘉宾国)"
)
# 小麦产量第一大省河南, 革命老区赣州: what the place is, before it
_WHAT_IT_IS = rx.compile(
    "^[^的在到从赴往为向对与和把将让是]{0,14}?(?:[大强]省|[大强]市|[大强]县|产区|主产省|粮仓|基地|重镇|名城|之乡|老区|省会|首府|首都|古城|水乡|侨乡|门户)$"
)
# 华能玉环电厂: a firm's works there
_WORKS = rx.compile(
    "[一-龥]{0,10}?(?:[电热]厂|[水核火风]?电站|风电场|光伏|炼厂|油田|气田|煤矿|矿区|码头|基地|工厂|产业园|数据中心|产线|项目)"
)
# 长江汉口站水位: where it is measured
_GAUGE = rx.compile(
    "(?:水文|水位|潮位|气象|监测)?站[^，。；]{0,14}?(?:水位|流量|雨量|降[雨水雪]|潮位|气温|洪峰|风[力速])"
)
# An organization that is not to be named.
_UNNAMED = rx.compile(r"某[一-龥]{0,8}?(?:公司|集团|厂|企业|单位|医院|学校|银行|局)")

# How some of these begin: behind most places stands something else.
_AIDS_HEADS, _GIVES_HEADS = frozenset("今先共出去又安已投拨提援每筹累"), frozenset("共对已捐援支无累资")
_GAMES_HEADS, _OTHERS_HEADS = frozenset("世亚冬夏大奥残青"), frozenset("、与及和等")
_VISITORS_HEADS = frozenset("0123456789、一七三与两九二五八六几十及和四数百的")
_EMPLOYED = ("入职", "入职于", "就职于", "任职于", "受雇于", "受聘于", "应聘到", "应聘至", "在", "到", "进入")
_DEPARTMENT = rx.compile(
    "的?(?![^，。；]{0,8}?(?:发布会|论坛|会议|活动))[一-龥]{2,8}?(?:部门|机关|系统|战线|方面)(?!的)"
)


# 青岭县|公路改建工程二标段，中标价3亿元: a work that somebody has got
_CONTRACT = rx.compile(
    "[^，。；]{2,50}(?:项目|工程|标段|合同段|[总承]承包|采购)(?:[（(][^）)]{1,20}[）)])?(?:合计)?，(?:中标|合同|签约|投标|金额|工期)"
)


def part(c: Paragraph, e: Entity, clause: int, led_by: Set[int]) -> Part:
    """What the place ``e`` does in its ``clause``; in the clauses ``led_by`` an organization acts already."""
    if quoted(c.text, e):
        return "quoted"
    near, rest = beside(c, e, clause)
    acted = clause in led_by
    nation, pointer, led = e.name == "中国", e.rule == "pointer", near[-1:] in ENDINGS
    if is_partner(rest) or bound_for(near):
        return "far"
    if led and (has_partner(near, rest) or (near.endswith("是") and _MAIN_CROP.match(rest))):
        return "head"
    if nation or (pointer and e.text[0] == "全"):
        if _GRADE.match(rest) or _CONTEST.match(rest):
            return "far"  # 全国劳动模范, 全国、全省的优秀农民工: a grade, not where
        if _DAY.match(rest) or _SYSTEM.match(rest) or (pointer and _apposed(c, e)):
            return "far"
        if led and near.endswith(_EQUALS) and _MEAN.match(rest):
            return "compared"
    elif e.adcode.endswith("0000") and _GRADE.match(rest) and _in_it(c, e):
        return "far"  # 石桥市有甲省劳动模范9名
    elif not e.adcode and not pointer and (of_kind(near, rest) or (e.text[-1] in "部区" and _apposed(c, e))):
        return "far"
    if led:
        if nation and near.endswith("涉及") and _OF_PROVINCES.match(rest):
            return "site"
        if nation and near.endswith(_GONE_THROUGH) and _OF_PROVINCES.match(rest):
            return "far"  # 白石警方先后赴全国17个省份抓捕
        if _AIDING.match(rest):
            return "far"
        if found := named_by(c, e, near, rest):
            return found
        if _LISTED.search(near):
            return "far"
        if e.text.endswith("部地区") and _FURTHERED.match(rest) and near.endswith(_FURTHERS):
            return "quoted"
        if near.endswith(("援", "赴")) and _SENT.match(rest):
            return "far"
        if found := source(e, near, rest):
            # 据贵阳市交管部门统计: what a department without a name counts is of its place
            return "site" if found == "publisher" and _DEPARTMENT.match(rest) else found
        if _elsewhere(c, e, near, rest):
            return "far"
    country = is_country(e)
    if near and called_after(e, near, rest, nation=nation, country=country, led=led):
        return "far"
    if country and rest[:1] in "国军海空武安" and _ARMY.match(rest) and any(_another(o, e) for o in c.entities):
        return "far"  # 甲军在乙国某市打死7人: an army strikes elsewhere
    if (country and _LET_IN.match(rest)) or ("宾" in rest and _GUEST.match(rest)):
        return "far"
    if e.text[:2] in _ACROSS_LETTERS and _FROM_ACROSS.match(rest):
        return "far"
    if "中心" in rest[:8] and _CONTROL.match(rest):
        return "far"
    if rest[:1] == "人" and _IS_FROM.match(rest) and _WHO_IS.search(near):
        return "far"
    if rest[:1] in _SHARED and _SHARE.match(rest) and _OF_ANOTHER.search(c.text, max(0, e.start - 24), e.start):
        return "compared"
    if pointer and _ANOTHER_MEAN.search(near):
        return "compared"
    if (rest[:1] == "人" and _NATIVE.match(rest)) or (rest.startswith("方向") and near.endswith(_TOWARDS)):
        return "far"
    if led and near[-1] in "与同跟和" and _SIGNS.match(rest):
        return "far"  # 与香港船东签订合同
    if led and near[-1] in JOINS and LEARNS.match(rest):
        return "far"  # 到新疆、内蒙古务工
    # 甲县起火。乙市、丙市的救援队赶来增援
    come = clause and (_HELPERS.match(rest) or (not pointer and rest[:1] in _VISITORS_HEADS and _VISITORS.match(rest)))
    if come and any(apart(c, o, e) for o in c.entities):
        return "far"
    if near.endswith(_INVITES) and rest[:1] == "的":
        return "far"  # 请来西安的咨询师坐诊
    if rest[:1] in _AIDS_HEADS and _AIDS.match(rest):
        return "far"  # 甲区投入东西部协作资金30万元: who paid for it is not where it was built
    if clause and rest[:1] in _GIVES_HEADS and _GIVES.match(rest) and any(apart(c, o, e) for o in c.entities):
        return "far"
    if near[-1:] == "（" and in_a_name(c.text, e):
        return "quoted"  # 恒岳（上饶）工业园: of that part of it alone
    if rest[:1] in _POSTS and near[-1:] != "驻" and _POSTED.match(rest):
        return "far"  # 石桥镇派驻新田村的干部: who is sent, and who sends, are elsewhere
    if led and _GOES_THERE.match(rest) and ARRIVAL.search(near):
        return "arrival"
    if _NOT_WHERE.match(rest) or (e.rule == "name" and rest[:1] in _OTHERS_HEADS and AND_OTHERS.match(rest)):
        return "far"
    if pointer and _YARDSTICK.match(rest):
        return "far"
    if rest[:1] == "某" and _UNNAMED.match(rest) and not e.place.endswith(_SMALL):
        # 重庆市某建设公司, in a story of elsewhere; but who 入职沧州某公司 and goes to court elsewhere is told of there
        begin = e.start if near.endswith(_EMPLOYED) else len(c.text)
        if any(is_home(o, e) for o in c.entities if o.end <= begin):
            return "quoted"
    if not e.adcode and rest.startswith("企业"):
        return "far"  # 港澳台企业: whose they are, not where
    if nation and near.endswith(_THIS_IS) and _FIRST_TIME.match(rest):
        return "far"
    if (nation and _RANKED.match(rest)) or (pointer and _FIRST.match(rest)):
        return "far"
    if e.name in _ACROSS and _MAINLAND.search(c.text, max(0, e.start - 16), e.start):
        return "far"  # 其中大陆50人，台湾40人: what they are, not where
    at = _HELD_AT.match(c.text, e.end) if "在" in rest else None
    if at and any(is_there(o, e, at.end("at")) for o in c.entities):
        return "far"  # 中国园艺年会在福建漳州开幕
    if rest[:1] in _GAMES_HEADS and _GAMES.match(rest) and not near.endswith("在"):
        return "owner" if not acted and begins(c, e, clause, near) else "far"
    if way := on_a_way(c, e, near, rest, led=led):
        return way
    if led and (found := _come_to(near, rest)):
        return found
    if near.endswith("的") and rest[:1] in ("，", ",") and _HELPED.search(near):
        return "head"
    if e.name.endswith(AUTHORITIES) and attends(e, rest):
        return "object"  # 市委副书记出席仪式: who came is not who does what follows
    if led and near[-1] in "是为" and rest[:1] in _COMMAS and _BY_RANK.search(near):
        return "head"
    if led and near[-1] in "是为" and _KEY_PROJECT.match(rest) and not any(lies_in(o, e) for o in c.entities):
        return "site"
    if led and near.endswith("是") and told_of_another(c, e, clause):
        return "owner"  # 江山市是衢州的先进典型
    if not acted and (begins(c, e, clause, near) or (led and not pointer and _WHAT_IT_IS.search(near))):
        return "site" if _CONTRACT.match(rest) else "head"
    if led and e.adcode and near.endswith(_CAUSES):
        return "owner"  # 寒潮使安平县3万亩果树受冻
    if e.adcode != "100000" and any(o.kind == "org" and o.end == e.start for o in c.entities) and _WORKS.match(rest):
        return "site"
    if rest[:1] in "站水潮气监" and _GAUGE.match(rest):
        return "site"
    return "object" if led and OBJECT.search(near) else "owner"


_ARMY = rx.compile(
    "(?:国防军|军(?!费|工|购|援|售|备|区|港|营)|(?:海|空)军|武装部队|安全部队)"
    "(?![^，。；]{0,8}?(?:[声宣据]?称|说|表示|宣布|证实|公布|消息))"
)


def _another(o: Entity, e: Entity) -> bool:
    """Is ``o`` a place abroad that has nothing to do with the country ``e``?"""
    nested = o.place.startswith(e.place) or e.place.startswith(o.place)
    return o.kind == "place" and not o.adcode and bool(o.place) and not nested


# 项目是石桥市的重点项目: where it is built, if nothing nearer is named
_KEY_PROJECT = rx.compile("的?[一-龥]{0,6}?(?:重点|重大|标志性|民生|头号)[一-龥]{0,6}?(?:项目|工程)(?:之一)?[，。；]")


# So close nobody says where a firm from elsewhere has its seat: 大岭山镇某木器厂.
_SMALL = ("镇", "乡", "街道", "村", "社区", "园区", "开发区")


def _in_it(c: Paragraph, e: Entity) -> bool:
    """Is a place in ``e`` named before it?"""
    named = (o.place for o in c.entities if o.end <= e.start)
    return any(place != e.place and place.startswith(e.place) for place in named)


def in_a_name(text: str, e: Entity) -> bool:
    """Does ``e`` stand in brackets inside the name of a part of a firm: 恒岳（上饶）工业园?"""
    return text[e.start - 1 : e.start] == "（" and _GOES_ON_NAMED.match(text, e.end) is not None


def _apposed(c: Paragraph, e: Entity) -> bool:
    """我国西部粮仓青海省: does the country only tell what the place behind it in its clause is?"""
    m = _APPOSED.match(c.text, e.end)
    return m is not None and any(o.start == m.end() and o.kind == "place" for o in c.entities)


def _elsewhere(c: Paragraph, e: Entity, near: str, rest: str) -> bool:
    """Is the place, by the words before it, not where what is told happens?"""
    if FAR.search(near) or (near[-1] in JOINS and among_comers(c, e.start)):
        return True  # 来自甲县、乙县的300名职工
    if near.endswith(("为", "向", "给", "往", "对")) and _AIDED.match(rest):
        return True
    if not e.adcode and _AGAINST.search(near) and _TAXED.match(rest):
        return True  # 美国对墨西哥番茄征收关税
    if near.endswith("对") and _SO_MUCH.match(rest):
        return True  # 其中对越南400亿元: with whom one trades
    if near[-1] in "在于到" and _HEADS_FOR.search(near):
        return True
    if _GETS.search(near) and _ORDERS.match(rest):
        return True
    if _SEAT.search(near) or celebrated(near, rest):
        return True
    if near[-1] in "往向" and _SETS_OUT.search(c.text, max(0, e.start - 40), e.start):
        return True
    if is_country(e) and SUFFERS.search(near):
        return True
    if _OUT_OF.search(near) and _BROUGHT.match(rest):
        return True
    if near.endswith("为") and _FIRST_OF_ALL.match(rest):
        return True
    if near.endswith(_LIES) and any(lies_there(c, o, e) for o in c.entities):
        return True
    if near.endswith(_SIGNED) and _PROJECTS.match(rest):
        return True
    if _IS.search(near) and (_AMONG.match(rest) or (e.name != "中国" and _KNOWN_IN.match(rest))):
        return True
    if near.endswith("面向") and e.rule == "pointer":
        return True  # 面向全国招聘教师200名
    return near.endswith("在") and _AHEAD.match(rest) is not None


def _come_to(near: str, rest: str) -> Part | None:
    """With which place something is compared, and where something is or somebody comes: 比X, 在X, 来到X."""
    if compared(near, rest):
        return "compared"
    if traded_with(near, rest) or bordered(near, rest):
        return "far"
    if rest.startswith("的") and ATTRIBUTE.search(near):
        return "owner"
    if ARRIVAL.search(near):
        return "far" if LEARNS.match(rest) else "arrival"
    if SITE.search(near):
        return "far" if _MADE_KNOWN.match(rest) or _SOLD.match(rest) else "venue" if HELD.match(rest) else "site"
    return None

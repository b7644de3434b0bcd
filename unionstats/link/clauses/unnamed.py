"""The clauses in which somebody acts or speaks who is named by no name: one person, 各市总工会, 其余地区, 某国总理."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator

from unionstats import rx
from unionstats.link.clauses.paragraph import Paragraph
from unionstats.link.clauses.parts import SURNAMES
from unionstats.link.lazy import lazy

_LIVES_BY = (
    "职工|工人|农民工|民工|司机|骑手|快递员|外卖员|保洁员|环卫工|护工|月嫂|村民|居民|农民|农户|茶农|果农|菜农|牧民|渔民|社员|患者|学生|乘客|市民|游客"
    "|业主|店主|摊主|商户|老板娘|学员|毕业生|矿工|钢筋工|泥瓦工|瓦工|木工|焊工|掘进工|架子工|缝纫工|保安|家政工|个体户|养殖户|种植户|专业户|种粮大户|养殖大户|贫困户|困难户|女工"
)
_KIN = "妻子|丈夫|老伴|爱人|儿子|女儿|父亲|母亲|父母|婆婆|岳父|岳母|孙子|孙女|儿媳"
# What a treasury does with its money, in the clause that it begins.
_SPENDS = (
    "[^，。；、的和与及]{0,6}?(?:拿出|投[入资]|安排|[下划]拨|拨[款付出]|列支|出资|补[助贴]|兜底|配套|承担|筹[措集资]|支付"
    "|贴息|下达|给予|负担|挤出)"
)
_RUNS_IT = "厂长|店主|店长|老板娘?|企业主|厂主|船主|矿主|场主|园主|掌柜|个体户"
# 她, 他 and 我 of one who acts for himself, not who goes on with what he says; 我市 and 我院 are no person.
_PERSON = rx.compile(
    r"(?:“|‘|同时|后来|如今|现在|目前|今年|去年|此后|随后|当时|当年|那时|从此|于是|但|而|接着|最终|最后|其间|期间|为此|因此|就这样|(?:结业|毕业|出院|退休|下岗|回国|回家|返乡|培训|离婚|婚)[之以]?后)*"
    r"(?:[她他](?!们|[^，。；、]{0,2}?(?:说(?![服明法])|介绍|表示|指出|强调|透露|要求|提出))"
    r"|(?:我(?![国省市县区州盟旗镇乡村校院厂矿局公会司党军部方所站队中])|自己)(?!们))"
    # 毕业生周远，返乡后养鸡300只: who is of no firm
    rf"|(?![为给向对帮替将把被由与和])[一-龥]{{0,6}}?(?:村民|农民|农户|[果茶菜]农|牧民|渔民|毕业生|学员|个体户|养殖户|种植户|专业户|大户|贫困户|下岗职工|下岗女工)"
    rf"[{SURNAMES}][一-龥]{{1,2}}(?:，|[靠自曾把用]|在[^，。；]{{0,10}}?(?:帮助|支持|扶持)下|投资|建起|回乡|承包|贷款|流转)(?![^，。；]{{0,6}}(?:介绍|说|表示|告诉))"
    # 张芳是某厂职工，去年患病花费5万元
    rf"|[{SURNAMES}][一-龥]{{1,2}}(?:原|曾)?是[^，。；]{{1,20}}?(?:职工|工人|员工|民工|司机|骑手|快递员|环卫工|保洁员|教师|护士)(?=，)"
    r"|[她他]说，(?:现在|如今|以前|过去|去年|今年|一年|每月|一个?月)[^，。；]{0,6}?[挣赚]"
    rf"|(?![为给向对帮替将把被由与和])[一-龥]{{0,10}}?(?:{_LIVES_BY})[一-龥]某(?!某?[^，。；]{{0,4}}(?:介绍|说|表示|告诉|透露))"
    r"|(?!职工|工人|人员|民工|员工|企业|公司|农民|农村|会员)[一-龥]{2,3}(?=(?:从事|参加)[^，。；]{0,12}?工作[0-9]|自幼|出生于|毕业于)"
    r"|其(?:子|女|妻|夫|母|父)(?![公女工婿亲子性])"
    # 张某的妻子患病, 女儿上大学, 全家月收入2200元
    rf"|(?:[一-龥]{{0,4}}?(?:{_LIVES_BY})?[{SURNAMES}][一-龥]{{1,2}}的)?(?:{_KIN})(?![们节国店杯园]|[一-龥]{{0,2}}(?:工作|工会|基金|中心|活动))"
    rf"|(?:全家|一家人|一家[两三四五六七]口|夫妻[俩二两]|夫妇[俩二两]|[老小]两口|家[里中](?=[有还只]))(?![福桶])"
    # 在某公司务工的李某
    rf"|[^，。；、]{{1,20}}?(?:务工|打工|上班|做工)的[^，。；、0-9]{{0,8}}?[{SURNAMES}][一-龥]{{1,2}}(?![^，。；]{{0,6}}(?:介绍|说|表示|告诉))"
    rf"|(?:今年)?[0-9]{{1,2}}多?岁的[^，。；：的]{{0,6}}?(?:{_LIVES_BY})(?!们)"
    r"|(?:今年)?[0-9]{1,2}多?岁的[一-龥]{2,4}(?=[，,、（(是在从因])|俺(?!们?[国省市县厂矿局公])|[一-龥]{2,4}(?:今年|现年|年仅|时年)[0-9]{1,2}岁"
    # 该县某厂职工老孙患病: a worker by name, in what is his own
    rf"|”?[一-龥]{{0,12}}?(?:{_LIVES_BY})"
    rf"(?:[老小][{SURNAMES}]|[{SURNAMES}](?:师傅|大姐|大哥|阿姨|女士|先生|大爷|大妈|老汉|(?!铃)[一-龥]{{1,2}}))"
    r"(?:(?:不幸|突然|因|身)?患[上了]?[^，。；]{0,8}?[病症癌炎瘤血]|承包|租种|种了|种植|养了|养殖|贷款|创办|开了|花了|一家[一二三四五六七八九两几]口|家里?[有的]|今年|现年|年仅|跑车|打工|务工|在外|(?:学完|结业|培训|返乡|回乡|退休)[之以]?后|开起|办起|失业|下岗|下井|干了|做了|跑了|从业|入行|租住|欠|每[月天年]|的?(?:月|年)?收入|月薪|说，(?:现在|如今|以前|过去|去年|今年|自己|他|她|一|每))"
    # 厂长老周说, 老板娘许某：…: who runs a firm of which no name is given
    rf"|[“‘”’▶►●◆■]*(?:{_RUNS_IT})[一-龥]{{0,3}}?(?=[：:]|[^，。；]{{0,4}}?(?:说(?![服明法])|介绍|表示|坦言|告诉|透露|算|感慨|回忆))"
    # … and whoever it is of a kind: 公安部门立案3件, in a story of the labour office
    r"|(?:各地|各级|[全我本][省市县区国州盟旗]|当地)?[省市县区镇乡]?(?:公安|检察|司法|监察|海关|环保|应急|民政|卫生|水利|住建|交通|气象|市场监管|消防|劳动(?:人事|保障|监察)?|人事|人社|财政|税务|工商|教育|农业|林业|商务|城管|质监|物价|审计|统计|文化|旅游|粮食|电力|供电|铁路|公路|金融|社保|医保|房管|国土|体育|计生|外贸|纪检|政法|执法|监管|卫健|医疗)(?:部门|机关)|[该各全]?[省市县区镇乡]?(?:有关|相关|职能|主管)部门"
    # 为解决午休难，县财政拿出80万元
    rf"|(?:各级|中央|国家|地方|[省市县区州旗镇乡]本?级?|[该全本我][省市县区州旗])?财政(?={_SPENDS})"
    # 区医院购置设备，镇里拿出80万元: a place that pays is no organization
    rf"|(?:[省市县区州盟旗镇乡村]里|[县镇乡村]上|街道|社区|乡镇|村集体)(?={_SPENDS})"
    # … and who owes wages in a story of those that help: 当事企业同意支付欠薪
    r"|(?:当事|涉事|欠薪|被诉|分包|总包)(?:企业|公司|单位)|(?:施工|建筑|承建|承包|发包|欠薪)方|[一-龥]{0,8}?包工头|被执行人|雇主"
    r"|开发商|老板(?![们娘])|[一-龥]某(?:某|[一-龥]?(?=[在因与向给从已将以用到帮被经、的于]))(?![^，。；]{0,4}(?:介绍|说|表示|告诉|透露))"
    r"|(?:用人单位|用工单位|企业|公司|[一-龥]{0,6}某[一-龥]{1,8}?(?:公司|厂|企业|酒店|工地))(?=[^，。；]{0,8}?(?:欠|同意|承诺|拒|赔偿|以[^，。；]{1,14}为由|补发|补缴|结清|付清|停业|停产|破产|倒闭|支付[^，。；]{0,6}(?:工资|赔偿|补偿)))"
)
_SOME_FIRM = (
    "(?:公司|工?厂|企业|集团|酒店|超市|饭店|餐馆|民宿|合作社|商场|店|[车房药民国央外酒船钢餐煤茶纺农鞋纸陶港]企)"
)
_ONE_THERE = rx.compile(rf"的?一家[一-龥]{{0,10}}?{_SOME_FIRM}(?![工商]会|[长员工家主]|[一-龥]{{0,3}}(?:签约|签订))")
_ONE_FIRM = rx.compile(f"一家[一-龥]{{0,12}}?{_SOME_FIRM}")
_THE_FIRM = rx.compile(
    "该(?:企业|公司|厂|店|酒店|超市|饭店|餐馆|合作社)(?!工会)|(?:企业|公司|厂里|店里|厂方|厂子)(?=[有已共把将为给自从投招按实新年人月每])"
)
# Whoever acts without a name: 各市总工会, 双方, 与会单位, 某木业公司; but what 各级工会 do is counted by
# the union above them.
_OTHERS = rx.compile(
    r"(?:同时|此外|目前|随后|今年|去年|会上|活动中|会后|其间|期间)?(?:承担|参加|参与|负责|出席)?(?:[^，。；：、的各]{1,12}的)?"
    r"(?:(?:各级(?=[^，。；：的]{0,2}(?:党委|政府|党政))|各(?:地(?!区)|省|市|县|区(?!域)|州|旗|盟|乡镇|街道|镇))[^，。；：的]{0,16}?(?:工会|党委|政府|部门|法院)(?!的|经费|组织的|主席|干部)"
    r"|(?:[一-龥]{2,4}?)??(?:双方|三方|各方)(?!面|向|的|式|案|法)"
    # 沿岸各地组织2万人巡堤, 当地紧急转移1万人: in a story of those above them
    r"|(?:沿[岸江河海线途]|受灾|灾区|各受灾)各?地(?=[已共]?[组紧迅立连出调启派转投救全]|方?(?:政府|干部|群众))|当地(?=[已共]?(?:组织|紧急|迅速|立即|连夜|随即|出动|调[集拨派动]|启动|派出|转移|投入|救援))"
    # 公安系统干警捐款5万元, after what the union gave
    r"|(?:[省市县区州]直?)?(?:公安|政法|教育|卫生|卫健|医疗|交通|财政|税务|金融|农业|水利|电力|邮政|通信|文化|文教|科教|城建|住建|建设|民政|司法|商务|商贸|供销|国资|机关)系统"
    r"(?:广大|各单位)?(?:干部|党员)?(?:职工|员工|干警|民警|教师|医护人员|工作人员|干部)(?=[^，。；的]{0,4}?(?:共|踊跃|积极|自发|纷纷|捐|募|筹|献|结对|认领))"
    r"|(?:与会|参会|到会)(?:单位|企业|各方|代表|人员|者|专家|嘉宾)(?!的)"
    r"|(?:劳模|骑手|司机|村民|农民|工友|乡亲|居民|游客)们(?!的)"
    r"|[0-9一二三四五六七八九十几数百]+[余多]?[家个户](?:爱心|民营|会员|骨干|重点|知名|本地)?(?:企业|单位|公司|商家|商户)(?=[^，。；的]{0,6}?(?:捐|出资|投资|签约|认领|认捐))"
    r"|(?:施工|承建|建设|总承包|分包|劳务)单位(?=[^，。；的]{0,8}?(?:拖欠|欠|同意|承诺|拒|赔偿|支付|补发|停工))"
    r"|(?:当地|附近|周边|沿线|周围)的?(?:村|农|居民|群众|百姓|老百姓|牧民|茶农|果农|渔民|政府|企业)(?![^，。；]{0,6}的)"
    r"|(?:[一-龥]{2,8}、){1,6}[一-龥]{2,8}等[0-9一-龥]{0,6}(?:企业|公司|单位|部门|机构)(?!共同)(?=[^，。；]{0,2}(?:参与|参加|加入|捐|出资|积极|纷纷|先后|分别|相继))"
    # 当地一家食品厂今年招工300人, 一家餐企的负责人坦言
    rf"|(?:当地|附近|周边|其中|有)?一家[一-龥]{{0,10}}?{_SOME_FIRM}(?![工商]会|[长员工家主]|[一-龥]{{0,3}}(?:签约|签订))"
    r"|(?:人民)?(?:法院|检察院|仲裁委(?:员会)?|仲裁庭|警方)(?=(?:[一二终]审|依法|最终|经审理|审理后|遂|随后|当庭)*(?:判|裁定|裁决|认定|立案|受理|支持|驳回|抓获|刑拘))"
    r"|[一-龥]{0,6}某[一-龥]{0,8}?(?:公司|厂|企业|集团|酒店|超市|饭店|工地|医院|学校|银行|合作社|部队|[旅团师连])(?![一-龥]?的|[长员工]))"
)
_OTHERS_SAY = rx.compile(
    "系统|某|各[级地省市县区州旗盟乡街镇方]|双方|三方|与会|参会|到会|劳模们|骑手们|司机们|村民们|农民们|工友们|乡亲们|居民们|游客们"
    "|家[一-龥]{0,2}(?:企业|单位|公司|商)|个[一-龥]{0,2}(?:企业|单位|公司|商)|户[一-龥]{0,2}(?:企业|单位|公司|商)"
    "|法院|检察院|仲裁|警方|一家|当地|附近|周边|沿线|周围|等企业|等公司|等单位|等部门|等机构|等[0-9一-龥]{1,6}(?:企业|公司|单位|部门|机构)"
    "|施工单位|承建单位|建设单位|总承包单位|分包单位|劳务单位"
)
_THERE = "|".join([*(f"{there}里" for there in "省市县区州盟旗镇乡村"), *(f"{there}上" for there in "县镇乡村")])
# What stands in whatever ``_PERSON`` matches: few clauses have any.  Each begins with a character, none with a set or a
# look behind, so that the search goes over all characters that begin none: in a fifth of the time.
_PERSONAL = rx.compile(
    rf"{_RUNS_IT}|{_THERE}"
    "|她|他|我|俺|自己|街道|社区|乡镇|村集体|财政(?![局部厅所])|职工，|工人，|员工，|民工，|司机，|骑手，|快递员，|环卫工，|保洁员，|教师，|护士，|从事|参加|自幼|出生于|毕业于|其子|其女|其妻|其夫|其母|其父|全家|一家|夫妻|夫妇|两口|家里|家中|务工的|打工的|上班的|做工的|岁|部门|机关|当事|涉事|欠薪|被诉|分包|总包"
    "|施工方|建筑方|承建方|承包方|发包方|包工头|被执行人|雇主|开发商|老板|某|用人单位|用工单位|企业(?<![一-龥]企业)|公司(?<![一-龥]公司)"
    + "".join(f"|{word}[老小{SURNAMES}]" for word in _LIVES_BY.split("|"))
    + f"|{_KIN}"
)
# 张三，男，…。张三参加工作23年: whoever is told of by name.
_TOLD_OF = rx.compile("(?<![一-龥])(?P<who>[一-龥]{2,4})，[男女]，")
_SEVERAL = rx.compile(
    r"(?:这些|上述|以上|所有|全部|上榜的?|入围的?|入选的?)[一-龥0-9]{0,8}?(?:企业|公司|单位|机构|学校|医院|院校|银行|工会)"
    r"|[两三四五六七八九十0-9]{1,4}[家个所](?:企业|公司|单位|机构|学校|医院|院校|银行)(?:合计|总计|共|均|都|平均|各|全部)"
    r"|[两三四五六七八九十0-9]{1,4}家(?:合计|总计|共计)"
    # 4100家上市公司净利润3万亿元, 五大发电集团发电量增长, 沪深两市上市公司中有180家亏损
    r"|[0-9]{2,6}[余多]?[家户](?![一-龥]{0,2}[子分]公司)[一-龥]{0,4}?(?:企业|公司|银行)(?=[一-龥]{0,3}?(?:实现|披露|盈利|亏损|营收|营业收入|净?利润|归母|产值|销售|产[量销]|毛利|资产|研发|业绩))"
    r"|[两三四五六七八九十]大(?![一-龥]{0,4}(?:集团公司|子公司)[的])[一-龥]{0,8}?(?:企业|集团|银行|行|公司)(?![的家主之内]|等)(?=[一-龥]{0,4}?(?:实现|盈利|亏损|营收|净?利润|产值|销售|产[量销]|发电|完成|共|合计|累计|均))"
    r"|(?:沪深|[AB]股|两市|科创板|创业板|主板|北交所|新三板|港股)[一-龥0-9]{0,10}?(?:公司|企业)"
    # 石油石化企业加大投入, 央企实现利润
    r"|(?:其中|而|此外|另外|同时|另)?(?:石油|石化|钢铁|煤炭|电力|发电|电网|冶金|有色|机械|装备|汽车|化工|建材|建筑|施工|能源|军工|航空|航运|电信|通信|运输|物流|纺织|医药|食品|电子|外贸|工业|房地产|零售|旅游|金融|保险){1,2}企业"
    r"(?=[一-龥]{0,4}?(?:实现|完成|盈利|亏损|营收|营业收入|净?利润|产值|销售|产[量销]|生产|发电|加大|加快|增长|下降|累计|共))"
    r"|(?:中央|省属|市属|县属|区属|国资)(?:监管|国有|出资)*企业(?![的家主之])|[央国]企(?![的业改])"
    # 地方钢铁企业产钢60万吨, 其他煤矿产煤800万吨
    r"|(?:其中|而|此外|另外|同时|另)?(?:[全该本我][国省市县区州盟旗])?(?:地方|其他|其它|其余|民营|私营|国有|集体|乡镇|非公有?制?|外资|外商投资|重点|骨干|主要|限额以上|规模以[上下]|中小|小型|大型|大中型"
    r"|[全我本][国省市县区州盟旗](?=各|金融)(?:各[级类地]?)?|各[级类地](?=企业|金融))"
    r"[一-龥]{0,6}?(?:企业|煤矿|钢厂|电厂|水泥厂|公司|金融机构|(?<=其[他它余])单位)(?![的家主之]|等)"
    # what a whole trade comes to: 化工行业增长8%, 纺织行业出口额
    r"|(?:其中|而|此外|目前|今年以来|[去今]年|当前)?(?![在对向为给是由从被将把占])[一-龥]{0,6}?(?:行业|业界|业整体|业全行业)(?:内|整体|全年)?"
    r"(?=(?:利润|产值|产量|销量|出口|进口|用电|从业|规模|总|市场|增加值|收入|投资|集中度|增[长速幅]|下[降滑]|亏损|营收|实现[^，。；]{0,6}?(?:利润|产值|收入)))"
)
_ELSEWHERE = rx.compile(
    "其[余他它](?:[一-龥]{0,3}地区|各?(?P<kind>地|乡镇|镇街|街道|[省市县区州旗镇乡])(?:[市区县州、（）]{0,5})(?=[合共总均都也则已仍的为是未没有增下新完建投种收0-9]))"
    # 其余8个县区, 另有3个乡镇
    "|(?:其[余他它]|另外?有?|还有|剩[余下]的?|余下的?)[0-9一二两三四五六七八九十]{1,3}[余多]?个?(?P<some>乡镇|镇街|街道|[省市县区州旗镇乡])(?![域内外长委级民场])"
    "|[东西南北中]{1,3}部(?:偏[东西南北中]{1,2}|地区|[、和及][东西南北中]{1,3}部)"
)
# 甲山接待游客5万人次；丙湖接待游客3万人次: a sight of its own in a list of sights
_SIGHTS = (
    "[山湖岛寺庙宫陵塔楼阁园峡谷洞关江河海沟街城寨馆院窟桥]|[景园林][区点场]|古[镇村]"
    "|湿地|瀑布|温泉|滑雪场|故居|基地|度假区|草原|森林|梯田"
)
_SIGHT = rx.compile(
    f"(?!其中|[全该各我本这])(?:[一-龥A-Za-z0-9“”·]{{0,12}}?[一-龥](?:{_SIGHTS})|非?(?:乡村|红色)旅游(?:景?[区点])?)(?:（[^（）]{{2,12}}）)?"
    "(?=，?(?:前[0-9一二三四五六七八九]天|首日|当[天日]|假期|期间|节日|累计|共计?|日均|单日|今年)*(?:接待|迎[来接]|吸引|实现|游客|门票|客流|入园))"
)
# How deep the divisions of each kind lie; what is counted there is no part of a place that holds such ones itself.
_DEPTHS = {"省": 1, "市": 2, "州": 2, "县": 3, "区": 3, "旗": 3}
# 据某通讯社报道，…; 综合测算，…; 匈牙利总理称，…: the word of one who is no organization's, or of nobody who is named
_REPORTED = rx.compile(
    "(?:另外?|又|此外，)?据[^，。；]{2,24}?(?:社|台|报|网|媒体|[》”])(?:记者|网站)?(?:[0-9]{1,4}[年月日号])*(?:援引[^，。；]{1,12})?(?:报道|消息|称)"
    "|据[^，。；]{2,24}?网站(?:[0-9]{1,4}[年月日号])*(?:最新)?(?:公布|发布|披露|提供)?的(?:最新)?(?:信息|数据|统计|消息|资料)"
    "|(?:经|据)?(?:综合|初步|据此)(?:测算|推算|估算)，"
    "|(?:[一-龥]{2,8}|外国|外)??(?:媒体|方面|州长|总理|总统|首相|外长|防长|议长|国务卿|新闻秘书|当局)(?:[0-9]{1,4}[年月日号]|此前|随后|[一-龥·]{2,10}?)*?"
    "(?:表示|宣布|证实|(?:报道|宣)?称|说|透露)[，：]"
)
_REPORTS = (
    *("报道", "消息", "媒体", "算，", "据", "方面"),
    *("州长", "总理", "总统", "首相", "外长", "防长", "议长", "国务卿", "秘书", "当局"),
)


_NO_FIRM = ("工会", "法院", "检察院", "局", "委员会", "政府", "大队", "中心", "工作站")


class WithUnnamed(Paragraph):
    """A paragraph, and the numbers of its clauses that are of nobody who has a name."""

    @lazy
    def persons(self) -> list[int]:
        """The clauses in which one person acts (她又开了7家分店)."""
        text, bounds = self.text, self.bounds
        told: tuple[str, ...] = ()
        if "，男，" in text or "，女，" in text:
            told = tuple(m["who"] for m in _TOLD_OF.finditer(text))
        if told:
            clauses: Iterable[int] = range(len(bounds) - 1)
        else:
            clauses = sorted({bisect_right(bounds, m.start()) - 1 for m in _PERSONAL.finditer(text)})
        return [k for k in clauses if _PERSON.match(text, bounds[k]) or (told and text.startswith(told, bounds[k]))]

    @lazy
    def others(self) -> list[int]:
        """The clauses in which somebody without a name acts: 各市总工会, 双方, 某木业公司."""
        text, bounds = self.text, self.bounds
        clauses = sorted({bisect_right(bounds, m.start()) - 1 for m in _OTHERS_SAY.finditer(text)})
        acting = [k for k in clauses if _OTHERS.match(text, bounds[k])]
        return sorted({*acting, *self._of_one_there(), *self._of_one_firm()}) if "一家" in text else acting

    def _of_one_there(self) -> Iterator[int]:
        """The clauses that begin with a firm without a name, and where it is: 瓯海区|一家鞋厂."""
        begins = set(self.bounds)
        for e in self.entities:
            if e.kind == "place" and e.start in begins and _ONE_THERE.match(self.text, e.end):
                yield self.clause(e.start)

    def _of_one_firm(self) -> Iterator[int]:
        """The clauses in which a firm goes on of which no more was said than what it is: 看到一家药企 … 该企业.

        Whoever helped, or judged, between is no firm: 一家鞋厂欠薪，县总工会上门后，该厂补发工资.
        """
        firms = [m.end() for m in _ONE_FIRM.finditer(self.text)]
        orgs = [e for e in self.entities if e.kind == "org"] if firms else []
        for k, at in enumerate(self.bounds[:-1]):
            told = max((end for end in firms if end <= at), default=0)
            m = _THE_FIRM.match(self.text, at) if told else None
            if m is None:
                continue
            between = [e for e in orgs if told < e.start <= at]
            if not between or (m[0][0] == "该" and all(e.name.endswith(_NO_FIRM) for e in between)):
                yield k

    @lazy
    def reports(self) -> list[int]:
        """The clauses with the word of one who is no organization's (据某社报道, 某国总理称), or of nobody known."""
        if not any(map(self.text.__contains__, _REPORTS)):
            return []
        return [k for k, at in enumerate(self.bounds[:-1]) if _REPORTED.match(self.text, at)]

    @lazy
    def plurals(self) -> list[int]:
        """The clauses that speak of several at once: 这些企业, 所有企业."""
        return [k for k, at in enumerate(self.bounds[:-1]) if _SEVERAL.match(self.text, at)]

    @lazy
    def sights(self) -> list[int]:
        """The clauses in which a sight is told of by its guests or tickets (甲山接待游客5万人次)."""
        if "客" not in self.text and "接待" not in self.text:
            return []
        return [k for k, at in enumerate(self.bounds[:-1]) if _SIGHT.match(self.text, at)]

    @lazy
    def elsewhere(self) -> list[tuple[int, int]]:
        """The clauses about another part of what is spoken of (其余地区, 其他乡镇), and how deep such parts lie."""
        text = self.text
        if sights := [(k, 0) for k in self.sights if text[self.bounds[k] - 1] == "；"]:
            return sights
        if not _ELSEWHERE.search(text):
            return []
        found = ((k, _ELSEWHERE.match(text, at)) for k, at in enumerate(self.bounds[:-1]))
        return [(k, _depth(m["kind"] or m["some"] or "")) for k, m in found if m]


def _depth(kind: str) -> int:
    return 0 if kind in ("", "地") else _DEPTHS.get(kind[0], 4)

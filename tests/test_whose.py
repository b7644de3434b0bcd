"""Whose a number is, and where it holds: stories of our own, of which the last number is asked."""

from __future__ import annotations

import pytest

from unionstats import extract

STORIES = [
    # which of a firm's sales they are
    (
        "石门县恒岭家电有限公司有生产线3条。去年，公司加大营销力度，国内市场销售额达到9000万元。",
        "石门县恒岭家电有限公司",
        "湖南省常德市石门县",
    ),
    # where somebody has a home, and is not
    (
        "广西恒岭电厂很大。\n去年，恒岭电厂的4台机组投产。周兰两年没回桂林老家，一心扑在9号机组上，培训90人。",
        "广西恒岭电厂",
        "广西壮族自治区",
    ),
    ("湖南石门抽水蓄能有限公司去年发电9亿千瓦时。", "湖南石门抽水蓄能有限公司", "湖南省常德市石门县"),
    ("恒岳炼钢一厂冶炼作业区电炉甲班去年获奖9次。", "恒岳炼钢一厂冶炼作业区电炉甲班", ""),
    ("珠晖交警昨日查处酒驾9起。", "珠晖交警", "湖南省衡阳市珠晖区"),
    ("湖南交警昨日查处酒驾9起。", "湖南交警", "湖南省"),
    # what the works beside those named are of, and the firm of both
    ("9日，恒岳钢铁焦化厂推焦90炉。\n\n二轧钢厂热装率达86%。运输部装车90辆。", "恒岳钢铁运输部", ""),
    ("恒岳钢铁公司炼铁厂产铁9万吨。热轧厂产钢9万吨。该公司利润9亿元。", "恒岳钢铁公司", ""),
    # whose shops there are all over the country, and who has founded it
    ("恒岳公司拥有专利90项，全国门店900家，产值9亿元。", "恒岳公司", ""),
    (
        "衡阳恒岳水泥有限公司是由江西青岭建材集团投资组建的控股子公司。公司有员工90人。",
        "衡阳恒岳水泥有限公司",
        "湖南省衡阳市",
    ),
    ("湖南恒岳食品有限公司是江西省委、省政府支持的重点企业，总投资9亿元。", "湖南恒岳食品有限公司", "湖南省"),
    ("中国移动湖南公司工会举办技能赛，全省9个分公司的90人参赛。", "中国移动湖南公司工会", "湖南省"),
    # the firm of the union told of, and of what the union has but so many parts
    ("青岭局二公司工会慰问工人90人。去年该公司有徒弟98人。", "青岭局二公司", ""),
    ("衡阳市总工会推进读书。截至目前，共建书屋42家，珠晖区15家、石鼓区9家。", "衡阳市总工会", "湖南省衡阳市石鼓区"),
    # who has only set what is to be reached, or called a place something
    ("截至9月，衡阳市新建书屋90家，完成省总工会下达任务的105%。", "", "湖南省衡阳市"),
    ("去年，农业部把衡阳市列为农业示范区。全市产粮90万吨。其中油茶产量9万吨。", "", "湖南省衡阳市"),
    # a communiqué of those who count
    (
        "衡山县人口普查公报\n\n衡山县统计局\n衡山县人口普查领导小组办公室\n\n全县常住人口中，男性人口为90000人。",
        "衡山县统计局",
        "湖南省衡阳市衡山县",
    ),
    # whence an office takes its people, and who built a car that is hit
    ("衡山县公安局从经侦大队、禁毒大队调派警力90名。", "衡山县公安局", "湖南省衡阳市衡山县"),
    ("珠晖区一辆北京现代轿车与货车相撞，9人受伤。", "", "湖南省衡阳市珠晖区"),
    ("北京现代轿车今年销售90万辆。", "北京现代", "北京市"),
    # each its own
    ("据长沙、岳阳海关统计，今年前7个月，湖南省进出口90亿元。", "长沙海关", "湖南省"),
    ("浏阳、宁乡、望城三地总工会分别培训职工900人、90人、9人。", "长沙市望城区总工会", "湖南省长沙市望城区"),
    ("衡阳、岳阳两市总工会分别筹款90万元、9万元。", "岳阳市总工会", "湖南省岳阳市"),
    ("珠晖区、石鼓区总工会各建书屋90家和9家。", "衡阳市石鼓区总工会", "湖南省衡阳市石鼓区"),
    ("衡阳市总工会协调医院开展体检，已体检900人。", "衡阳市总工会", "湖南省衡阳市"),
    # who is before the court, not the court
    (
        "衡阳市珠晖区法院审理查明，去年，被告单位湖南恒岳食品公司销售豆制品9吨，销售额90万元。",
        "湖南恒岳食品公司",
        "湖南省衡阳市珠晖区",
    ),
    ("昨日，衡阳市中级人民法院宣判。原告长沙恒岳公司诉称，货款90万元。", "长沙恒岳公司", "湖南省长沙市"),
    # only where those work, and where shares are traded
    ("衡山县有260名村民在新疆青岭农场采摘棉花，人均收入9000元。", "", "湖南省衡阳市衡山县"),
    ("去年，衡阳市9家企业在上海证券交易所上市。", "", "湖南省衡阳市"),
    # each of a list with the same told of it, and those that go by numbers
    ("恒岳炼铁厂吨铁成本90元、恒岳新区铁厂吨铁成本99元。", "恒岳新区铁厂", ""),
    ("恒岳集团出口增长30%、青岭集团和岭南公司出口增长均超过9%。", "岭南公司", ""),
    ("恒岳钢铁炼铁一厂、二厂、三厂分别出铁90万吨、9万吨、99万吨。", "恒岳钢铁炼铁三厂", ""),
    ("恒岳钢铁炼铁厂分工会举办趣味赛，90人参加。", "恒岳钢铁炼铁厂分工会", ""),
    # what all of many shops sell, and what a county does beside what is told of the country
    ("恒岳商厦推出夜场，销售额上升35%。\n\n另据统计，18家百货商场除夕实现销售9亿元。", "", ""),
    ("中国糖业协会公布，一季度销糖600万吨。衡山县产糖9万吨。", "", "湖南省衡阳市衡山县"),
    # unions abroad, the lands of a league, and what no firm has
    ("挪威总工会有会员90万人。", "挪威总工会", "挪威"),
    ("挪威教师工会有会员9万人。", "挪威教师工会", "挪威"),
    ("巴西石油公司裁员9000人。该国失业率升至9%。", "", "巴西"),
    ("去年，欧元区失业率为11%，独联体国家为9%。", "", "欧元区"),
    # who is of the other place, and who only knows of it
    ("衡阳市公安局抓获60人。在岳阳市，当地警方抓获9人。", "", "湖南省岳阳市"),
    ("湖南大学教授估算，滑坡体80万立方米。衡阳市派出队员90名。", "", "湖南省衡阳市"),
    ("湖南省气象台监测，全省平均降水30毫米。衡阳市降水90毫米。", "湖南省气象台", "湖南省衡阳市"),
    ("衡阳市、岳阳市分别建桥3座90米、9座99米。", "", "湖南省岳阳市"),
    # where a picture was taken, and upon whose figures another has set its own
    ("根据省人社厅公布的平均工资，衡阳市确定了缴费基数，上限为9000元。", "", "湖南省衡阳市"),
    ("根据省统计局公布的数据，去年衡阳市工业产值增长9%。", "湖南省统计局", "湖南省衡阳市"),
    ("1月9日，衡阳火车站，200名农民工坐上专列。", "", "湖南省衡阳市"),
    # all of the firm is not the other one with which it has to do
    ("恒岳热电公司发电9亿度。公司加强与青岭集团销售总部的协作。全公司员工890人。", "恒岳热电公司", ""),
    # whence one comes who speaks is not where, nor is whence those who compete come
    ("“入会后，每月领90元。”来自安徽的快递员周远在衡阳市总工会服务站说。", "", "湖南省衡阳市"),
    ("“入会后，每月领90元。”老家在安徽的周远说。", "", ""),
    ("湖南省焊工赛昨日在衡阳落幕，90人参赛。经过9天的角逐，徐州的周远夺冠。", "", "湖南省"),
    # what is told behind a part is of the whole, where one lives, not where one was born, and what we have at home
    ("湖南办书屋900家，其中衡阳市90家。目前，藏书达9万册。", "", "湖南省"),
    ("周远祖籍山东，定居衡阳，种棉花90亩。", "", ""),
    ("1969年，周远生于衡山县，铁路工人。他抢修桥梁90座。", "", ""),
    ("北京奥运会那年，她开了面馆，投入9万元。", "", ""),
    ("瑞士学徒占90%。反观我国，学徒补贴不足900元。", "", "中国"),
    ("衡山县白果镇石桥村，周远背着药箱出门。\n在湖南的大山里，他走了29年。", "", "湖南省衡阳市衡山县白果镇石桥村"),
    # what grows, what a rate is held against, where one speaks for what is at home, and where a firm builds
    ("去年，消费对衡阳市经济增长的贡献率达60%，二产占比为40%。", "", "湖南省衡阳市"),
    ("一季度，衡阳市工业增加值增长9%，高出同期全省平均水平3个百分点。", "", "湖南省衡阳市"),
    ("昨天，衡山县在广州市召开茶产业推介会，现场签约项目9个。", "", "湖南省衡阳市衡山县"),
    (
        "衡阳恒岳水泥公司生产线在衡山县白果镇开工。\n该项目占地90亩。",
        "衡阳恒岳水泥公司",
        "湖南省衡阳市衡山县白果镇",
    ),
    # who cares for those who were hurt does not tell of it
    (
        "货车连环追尾\n\n昨日，货车行驶至衡山路段时发生追尾事故，造成1名司机死亡。\n\n记者在衡山县中医院见到了伤者。"
        "据衡山县中医院介绍，伤者已脱险。\n\n护栏被撞断近90米。\n",
        "",
        "湖南省衡阳市衡山县",
    ),
    # whose name is all that stands over the headline
    ("衡阳珠晖区总工会\n“夜校”圈粉\n\n本报讯 夜校很热闹，学员达900人。\n", "衡阳市珠晖区总工会", "湖南省衡阳市珠晖区"),
    # from whom one hears, behind what they are there for
    ("记者从负责供水的恒岳水务公司获悉，已换管9万米。", "恒岳水务公司", ""),
    ("据牵头救援的衡山县消防救援大队介绍，已转移90人。", "衡山县消防救援大队", "湖南省衡阳市衡山县"),
    ("记者从该县承担援建任务的恒岳集团获悉，共有工人90人。", "恒岳集团", ""),
    # a mart that is only built yet, a net that is only joined, and an officer who only came
    ("衡东商贸城项目，由长沙恒岳置业有限公司投资建设，占地90亩。", "长沙恒岳置业有限公司", "湖南省长沙市"),
    ("电站并入国家电网；修水池90口。", "", ""),
    ("昨日，衡阳市委书记周远参加开工仪式。据了解，拆除旧房90间。", "", "湖南省衡阳市"),
    (
        "昨日，衡山县人民法院“春雷”行动启动。\n\n行动由周远任总指挥，干警分组出警90次。",
        "衡山县人民法院",
        "湖南省衡阳市衡山县",
    ),
    # what all of a list came to, and the last of several sights
    ("衡阳县青莲小学、白石小学等5所小学投用，共新增学位900个。", "", "湖南省衡阳市衡阳县"),
    ("青莲湖、青云岭两大A级景区接待游客900人。", "", ""),
    # services of a city by their field alone, whole where the article has their office
    ("衡阳海关查获假货90件，衡阳交警查扣车辆9辆。", "衡阳交警", "湖南省衡阳市"),
    ("一处民房起火。衡阳消防今晨出动消防车9辆。", "衡阳消防", "湖南省衡阳市"),
    ("衡阳市消防救援支队演练。衡阳消防今年已检查单位900家。", "衡阳市消防救援支队", "湖南省衡阳市"),
    ("衡阳公交投入加班车90辆。", "衡阳公交", "湖南省衡阳市"),
    ("衡阳消防投入不足，缺消火栓90个。", "", "湖南省衡阳市"),
    # departments that are no office by name, and those of several districts
    ("衡阳市水务局投入水泵9台；衡阳市环卫部门出动工人900人。", "", "湖南省衡阳市"),
    ("岳阳市总工会慰问职工300人。湘阴县电力部门检修线路9条。", "", "湖南省岳阳市湘阴县"),
    ("湘阴、华容等县民政局发放口罩9万只。", "", "湖南省岳阳市"),
    ("据岳阳市交管局消息，去年事故减少。\n岳阳交管部门查处酒驾90起。", "岳阳市交管局", "湖南省岳阳市"),
    # what each hospital or school of a city has
    ("衡阳医院陪护费每天90元。", "", "湖南省衡阳市"),
    ("衡阳中小学教师有9000人。", "", "湖南省衡阳市"),
    # hospitals that several cities have, and those of a school by some of its characters
    ("衡阳市中心医院义诊90人。协和医院派出专家9名。", "协和医院", "湖南省衡阳市"),
    ("衡阳协和医院义诊90人。协和医院急诊科接诊9人。", "衡阳协和医院", "湖南省衡阳市"),
    ("衡阳市中心医院义诊90人，恒医大二附院派出专家9名。", "恒医大二附院", "湖南省衡阳市"),
    ("衡阳市中心医院义诊90人，同济医院派出专家9名。", "同济医院", "湖南省衡阳市"),
    # where a university has a school elsewhere
    ("四川大学附属衡阳青莲学校招生900人。", "四川大学附属衡阳青莲学校", "湖南省衡阳市"),
    ("四川大学衡阳附属学校招生900人。", "四川大学衡阳附属学校", "湖南省衡阳市"),
    # what all comes to behind an example, and an event in which one only took part
    ("岳阳市总工会推进协商。恒岳集团职工增资260元。今年以来，已签订合同900份。", "岳阳市总工会", "湖南省岳阳市"),
    ("湘阴县职工篮球赛落幕，恒岳集团夺冠。比赛历时9天。", "", "湖南省岳阳市湘阴县"),
    ("湘阴县书画展开展，县人民医院王丽获奖。展览共收到作品900幅。", "", "湖南省岳阳市湘阴县"),
    # who has the word again by the name alone, who has come to speak, at a fair too
    ("国新办举行发布会，邀请商务部部长钟平答问。\n钟平说，去年零售总额达9亿元。", "商务部", "中国"),
    ("教育部部长陈生说，去年建校90所。\n今年建得更多\n陈生表示，今年将建校900所。", "教育部", "中国"),
    ("参加论坛的国家能源局局长陈生说，去年水电装机达9亿千瓦。", "国家能源局", "中国"),
    ("中国国际大数据产业博览会开幕，商务部部长钟平说，我国去年进口9亿元。", "商务部", "中国"),
    # whom a paper has ask people; departments of every level
    ("恒州日报社会调查中心进行的调查显示，90%的受访者会加班。", "恒州日报社会调查中心", ""),
    ("海北州政府安排60万元；灾区各级民政部门调运大米90吨。", "", "青海省海北藏族自治州"),
    ("另据希腊航空公司说，机上有乘客90人。", "希腊航空公司", "希腊"),
    # a co-operative by its own name alone
    ("石门县惠民肉兔养殖专业合作社扩产。惠民合作社投资90万元。", "石门县惠民肉兔养殖专业合作社", "湖南省常德市石门县"),
    # what all of the county harvests
    ("石门县公安局破案90起。全县收割小麦9万亩。", "", "湖南省常德市石门县"),
    # where guests come from is not where the city's office is
    ("市农业局举办荔枝节。来自北京、上海、重庆的客商签约9亿元。", "市农业局", ""),
    ("石门县技运会举行，恒岳集团、青禾公司等新兴产业的职工首次参加。全县共有900名职工报名。", "", "湖南省常德市石门县"),
    # whose event it is, who only watches, and an example of those who come
    ("作为岳阳市总工会的品牌活动，“职工大学堂”吸引职工900人。", "岳阳市总工会", "湖南省岳阳市"),
    ("在岳阳市总工会举办的招聘会上，企业提供岗位900个。", "岳阳市总工会", "湖南省岳阳市"),
    ("湘阴县检察院派人全程监督，90户搬迁户摇号。", "", "湖南省岳阳市湘阴县"),
    ("来自9个市的工会主席，以及恒岳集团等典型单位的代表90人参加了会议。", "", ""),
    # the union of a community that was named, and that of a zone of the city
    ("岳阳市总工会到南关社区工会检查。该社区工会有会员900人。", "南关社区工会", "湖南省岳阳市"),
    ("在岳阳市高新区，企业云集。高新区总工会去年建会90家。", "岳阳市高新区总工会", "湖南省岳阳市高新区"),
    # the host, not who has come; of a city, where cities in it have theirs, too
    ("衡阳市第二中学揭牌，四川大学派人参加。该校新增学位900个。", "衡阳市第二中学", "湖南省衡阳市"),
    ("衡阳市中心医院揭牌，北京安贞医院专家到场。该院接诊900人。", "衡阳市中心医院", "湖南省衡阳市"),
    (
        "无锡市总工会送清凉。江阴市总工会慰问9人，宜兴市总工会慰问9人。市总工会走访90家。",
        "无锡市总工会",
        "江苏省无锡市",
    ),
    # what all of a county grows is none of its police's business
    ("左云县公安局破案86起。全县收割小麦9万亩。", "", "山西省大同市左云县"),
    ("左云县公安局破案86起。全县发案率下降6%。", "左云县公安局", "山西省大同市左云县"),
    ("左云县派出所破案86起。全县财政收入9亿元。", "", "山西省大同市左云县"),
    ("左云县审计局查处问题86个。全县审计财政资金9亿元。", "左云县审计局", "山西省大同市左云县"),
    ("左云县民政局走访86户。全县粮食总产9万吨。", "", "山西省大同市左云县"),
    ("左云县民政局走访86户。全县发放救灾粮食9万斤。", "左云县民政局", "山西省大同市左云县"),
    # a school's other site, a city's traffic police, a pit of a mining firm
    ("衡阳市第二中学青莲校区招收新生90名。", "衡阳市第二中学青莲校区", "湖南省衡阳市"),
    ("衡阳交警昨日查处酒驾9起。", "衡阳交警", "湖南省衡阳市"),
    ("恒岳矿业青溪矿井今年产煤9万吨。", "恒岳矿业青溪矿井", ""),
    # the union of the headline, whichever province is named beside it
    ("贵州省总工会看望职工\n\n这里住着云南农民工老李。省总工会送去200元。", "贵州省总工会", "贵州省"),
    # the province that is helped, or that one comes from or studies in, is not one's own
    ("为支援云南，省总工会拨款300万元。\n\n物资由贵州送出。", "贵州省总工会", "贵州省"),
    ("贵阳一处工棚，是云南农民工老李的家。\n\n女儿考上云南曲靖师范学院。省总工会送去200元。", "贵州省总工会", "贵州省"),
    ("贵阳一处工棚，是云南农民工老李的家。\n\n全省工会筹资200万元。", "贵州省总工会", "贵州省"),
    # where one looks about, at the school of which the story is
    (
        "石门县夹山镇中心小学把两个班合并。\n记者在该校看到，操场空着。教室里摆着90张课桌。",
        "石门县夹山镇中心小学",
        "湖南省常德市石门县夹山镇",
    ),
    # a bay that is called like a county, and a park that is called after a bay
    ("渔船今晨在浙江乐清湾靠岸，卸鱼900箱。", "", "浙江省"),
    ("青川县有一家厂。位于泉州湾工业园区的分厂招工9人。", "泉州湾工业园区", "四川省广元市青川县"),
    # committees by the names that they had
    ("海安市旅游委今年受理投诉9件。", "海安市旅游发展委员会", "江苏省南通市海安市"),
    ("海安市卫计委今年新设诊所9家。", "海安市卫生和计划生育委员会", "江苏省南通市海安市"),
    # who reports has the name of a firm
    ("本报记者高盛报道：石门县今年修路90公里。", "", "湖南省常德市石门县"),
    # who publishes goes on under the subheads, until somebody else acts
    ("教育部昨日公布，全国有小学9万所。\n\n师资更强\n\n新增教师7万名。", "教育部", "中国"),
    ("教育部昨日公布，全国有小学9万所。\n\n师资更强\n\n石门县一中招教师7名。", "石门县第一中学", "湖南省常德市石门县"),
    ("据教育部公布，全国有小学9万所。\n\n网校兴起\n\n用户达700万。", "", "中国"),
    # who is asked to tell, or has come and tells; and each by his name alone
    ("国新办昨日举行发布会，邀请水利部副部长周远介绍情况。\n\n周远说，修水库9座。", "水利部", "中国"),
    ("国新办举行发布会，会上水利部副部长周远作了介绍。\n\n周远说，修水库9座。", "水利部", "中国"),
    ("国新办举行发布会，水利部副部长周远出席并介绍情况。\n\n周远说，修水库9座。", "水利部", "中国"),
    ("出席论坛的水利部副部长周远说，今年修水库9座。", "水利部", "中国"),
    ("财政部副部长周远、水利部副部长李安答问。\n\n周远说，去年补助9亿元。", "财政部", "中国"),
    # who asks people what they think
    ("中国青年报社会调查中心进行的一项调查显示，70%的人读书。", "中国青年报社会调查中心", ""),
    ("上周，恒网舆情调查中心对900名网民进行的调查显示，70%读书。", "恒网舆情调查中心", ""),
    ("一项由国家健康教育中心发起的调查显示，70%的人锻炼。", "国家健康教育中心", "中国"),
    ("该中心对900名职工进行的调查显示，70%的人锻炼。", "", ""),
    # what an event opens with is not its own, nor is it where the event is held
    ("服贸会2日在北京开幕，商务部部长周远介绍，前7月出口9万亿元。", "商务部", "中国"),
    ("达沃斯论坛昨日在天津开幕，财政部副部长周远说，减税9亿元。", "财政部", "中国"),
    # who tells of all of whom a sentence tells the parts, and what no government does that was named before
    ("国新办通报：据财政部报告，已投入9亿元。其中，中央财政投入7亿元。", "财政部", "中国"),
    ("石门县政府拨款9万元；灾区各级民政部门已调运大米7吨。", "", "湖南省常德市石门县"),
    ("另据希腊航空公司说，机上有乘客90人。", "希腊航空公司", "希腊"),
    ("据希腊国防部发表的声明，袭击造成9人受伤。", "希腊国防部", "希腊"),
    # parties in an election; the house that is elected has done nothing
    ("法国国民议会选举结束，自由党获320席，乡村党仅获9席。", "乡村党", "法国"),
    ("法国国民议会选举结束，自由党获320席。投票率为67%。", "", "法国"),
    ("法国选举委员会公布，自由党得票率为32%。", "自由党", "法国"),
    # where something is sent, what a gift and aid are for, and whom they help there
    ("民政部昨日向甘肃地震灾区调拨帐篷9顶。", "民政部", "甘肃省"),
    ("恒岳集团向青海捐款9万元，资助了70名大学生。", "恒岳集团", "青海省"),
    ("联合国筹集9亿美元援助海地，地震毁房7座。", "联合国", "海地"),
    ("国家电网公司说，青海清洁电力惠及江苏9座城市。", "国家电网公司", "江苏省"),
    # between two places, and what a figure is a multiple or a part of
    ("台风将在福建霞浦到连江一带登陆，风力9级。", "", "福建省"),
    ("荥经-汉源地震造成9人受伤。", "", "四川省雅安市"),
    ("我国汽车产量是美国的2倍。", "", "中国"),
    ("中国产值由美国的12%升至67%。", "", "中国"),
    # not where it is told: indices, and figures of a body of the world
    ("新华社上海7月7日电 今日沪指收报3156点。", "", ""),
    ("新华社日内瓦3月1日电 世界气象组织1日说，低收入国家损失9亿美元。", "世界气象组织", ""),
    ("世界银行昨日发布报告。日本经济好转。报告预计明年世界经济增速为3%。", "世界银行", ""),
    # sections under whose they are, what goes on in a hall, and who only has one of those counted
    ("工作亮点\n\n海安市总工会\n\n建站9家。\n\n临海市总工会\n\n办案7件。", "临海市总工会", "浙江省台州市临海市"),
    ("企业风采\n\n恒岳公司\n\n营收9亿元。\n\n云坪公司\n\n技改投入7亿元。", "云坪公司", ""),
    (
        "昨晚，在石门县总工会职工夜校，小赵正在学琴。夜校开课9门。",
        "石门县总工会",
        "湖南省常德市石门县",
    ),
    ("恒岳公司职工周远上了夜校。像周远一样，岳阳全市有900名职工上夜校。", "", "湖南省岳阳市"),
    # what one holds goes on, whoever came to it
    ("岳阳市总工会举办现场会，邀请恒岳公司主席周远介绍经验。活动共吸引90人。", "岳阳市总工会", "湖南省岳阳市"),
    ("岳阳市总工会联合市人民医院开展义诊，市人民医院派人7名。义诊共服务90人。", "岳阳市总工会", "湖南省岳阳市"),
    # a firm abroad by its name alone
    ("上周，雅虎以9亿美元买下一家公司。", "雅虎", ""),
    # firms that are but examples of many, also those called after where they are
    ("岳阳市总工会推进建会，京东、顺丰等9家企业建立工会，吸收会员900人。", "岳阳市总工会", "湖南省岳阳市"),
    ("岳阳市总工会推进协商，岳阳恒钢、湖南恒岭等9家企业签约，惠及职工900人。", "岳阳市总工会", "湖南省岳阳市"),
    # of places in a row the first
    ("岳阳市湘阴县、汨罗市总工会共慰问900人。", "湘阴县总工会", "湖南省岳阳市湘阴县"),
    # the zone that has been spoken of
    ("芜湖经开区总工会慰问90人。今年，区总工会投入9万元。", "芜湖经开区总工会", "安徽省芜湖市芜湖经开区"),
    # who does something for some of whom one is named, and whom one works for
    ("岳阳市总工会5月6日救助周远等90名职工。", "岳阳市总工会", "湖南省岳阳市"),
    ("岳阳市总工会近日授予恒岭纸业等9家单位奖状。", "岳阳市总工会", "湖南省岳阳市"),
    ("恒岳集团支援部周远等9名职工被表彰。", "", ""),
    # what a body does for a firm is in no name, though a firm of that trade has one
    ("岳阳市总工会指导恒岭公司修站9个。", "岳阳市总工会", "湖南省岳阳市"),
    ("青禾集团培训恒岭公司职工9人。", "青禾集团", ""),
    ("青禾集团建设工程公司招工9人。", "青禾集团建设工程公司", ""),
    # each of those that pay has its own; how deep the shaft of a mine is
    ("岳阳市总工会筹资90万元，其中湖南省总工会补助60万元、恒岳集团赞助9万元。", "恒岳集团", "湖南省岳阳市"),
    ("青溪煤矿井深90米。", "青溪煤矿", ""),
    # who is brought in by 由, where another acts in the sentence, does not go on
    (
        "醴陵市茶山镇党委成立专班，并由镇纪委抽调9人督查。专班对7个片区进行检查。",
        "醴陵市茶山镇党委",
        "湖南省株洲市醴陵市茶山镇",
    ),
    # … nor is one whose goods are only handed on
    ("石门下发大米\n石门县干部将县粮食局下拨的大米送到各村。大米共700袋。", "", "湖南省常德市石门县"),
    # in what part of the county a town is
    ("石门县渫水流域磨市镇昨夜漫堤。决口7处。", "", "湖南省常德市石门县磨市镇"),
    # whom a city is held against, with their own figures in brackets
    ("汉川市投资增长9%，比孝感市（7%）和湖北省（6%）都高。", "", "湖北省"),
    # how the police are called as those who act
    ("衡阳公安系统有民警900人。", "", "湖南省衡阳市"),
    (
        "潍坊市潍城区公安分局昨日接警。潍城公安成功抓获9人。",
        "潍坊市潍城区公安分局",
        "山东省潍坊市潍城区",
    ),
    # what a paper is called after that is a wide country is no district
    ("省水利厅下达资金9亿元\n来源：江南时报\n省水利厅下达资金9亿元。", "省水利厅", ""),
    # where those are who brought an article of another city
    (
        "平凉市为职工投保\n来源：天水办事处\n作者：天水办事处\n5月8日，市总工会为职工900人投保。",
        "平凉市总工会",
        "甘肃省平凉市",
    ),
    # the works of the one city that the article names
    ("岳阳市降温。供电公司昨天抢修线路9处。", "岳阳市供电公司", "湖南省岳阳市"),
    ("天津转凉。公交集团说，今天增加车辆9部。", "天津市公交集团", "天津市"),
    # what a sentence has only made better, or joined, does not do what comes next
    ("舒城县完善县文化馆功能，打造书房，办演出9场。", "", "安徽省六安市舒城县"),
    # 公司 behind a conjunction or a year, of which one speaks who was met there
    ("在福建恒岳纺织有限公司，周远很忙。他说，虽然公司招工9人，还是缺人。", "福建恒岳纺织有限公司", "福建省"),
    ("福建恒岳纺织有限公司扩产。去年公司招工9人。", "福建恒岳纺织有限公司", "福建省"),
    # where something is held in a city that one character stands for
    ("全省公路会议昨日在榕召开。今年全省修路900公里。", "", "福建省"),
    # a village with a word of hope for its name, behind the town that points back
    ("醴陵市茶山镇种稻。该镇一心村建厂9家。", "", "湖南省株洲市醴陵市茶山镇一心村"),
    ("醴陵市茶山镇联合村村部旁建厂9家。", "", "湖南省株洲市醴陵市茶山镇联合村"),
    # somebody who comes to the villages is none
    ("醴陵市茶山镇种稻。企业进村，聘工9人。", "", "湖南省株洲市醴陵市茶山镇"),
    ("醴陵市茶山镇联合村借力村企共建，建厂9家。", "", "湖南省株洲市醴陵市茶山镇联合村"),
    # the dateline whose place stands behind its day
    ("江苏网9月25日盐城讯 全市种稻9万亩。", "", "江苏省盐城市"),
    # what the treasury of the whole country plans
    ("财政部消息，中央财政预算安排9亿元。", "", "中国"),
    # whose committee of the party's committee it is
    ("开幕式由襄阳市委教工委主持，来宾900人。", "中共襄阳市委教育工作委员会", "湖北省襄阳市"),
    # a railway is of more than the city of its name, and than that of one of its stations
    ("昆明局集团公司发送旅客97万人次。", "昆明局集团公司", ""),
    ("铁路加开列车\n昆明局集团公司在昆明至大理加开列车7列。南宁局集团公司加开列车9列。", "南宁局集团公司", ""),
    ("昆明铁路局昨日加开列车。其中曲靖站客流增多，全站发送旅客9万人。", "曲靖站", "云南省曲靖市"),
    ("预计节后，曲靖站将迎来高峰，全站发送旅客9万人。", "曲靖站", "云南省曲靖市"),
    # what is told of the lands of a league is no doing of the league's
    ("欧盟统计局的数据显示，去年欧盟29国失业率为9%。", "欧盟统计局", "欧盟"),
    ("欧盟宣布投入9亿欧元。", "欧洲联盟", ""),
    # one of so many provinces or counties is only their example
    ("上月青海等7省（自治区、直辖市）受灾，死亡9人。", "", "中国"),
    ("石门县等7个县（市）受灾，死亡9人。", "", "湖南省常德市"),
    # schools that are called by good words
    ("民办小学扩建，筹款900万元。", "", ""),
    # what is called after a street or a hill is in no county of that name
    ("天台路社区有老人90名。", "", ""),
    ("我县青龙山棚户区改造投资9万元。", "", ""),
    # a ministry abroad that published goes on with its country
    (
        "美国劳工部公布的数据显示，美国失业率为9%。\n具体来看，美国零售业岗位减少7万个。",
        "美国劳工部",
        "美国",
    ),
    # whose goods others seize
    ("荣成海关昨日查获泡泡玛特玩偶900个、显卡7个。", "荣成海关", "山东省威海市荣成市"),
    # an experimental school, one of nine grades, is told from its like by its place alone
    ("石门县磨市镇实验学校有学生900名。", "石门县磨市镇实验学校", "湖南省常德市石门县磨市镇"),
    ("石门县磨市镇九年一贯制学校有学生900名。", "石门县磨市镇九年一贯制学校", "湖南省常德市石门县磨市镇"),
    ("石门县有九年一贯制学校9所。", "", "湖南省常德市石门县"),
    # what is made large or strong is not called so
    ("石门县壮大农民专业合作社，合作社吸纳900人。", "", "湖南省常德市石门县"),
    # several unions are no union of that name
    ("秘鲁多个工会昨天发起罢工，30%的职员参加。", "", "秘鲁"),
    # the town of the last of many villages
    (
        "石门县雨势大，皂市镇江坪，磨市镇商溪、南坪等7个村受灾，死亡9人。",
        "",
        "湖南省常德市石门县",
    ),
    ("石门县雨势大，磨市镇商溪、南坪等7个村受灾，死亡9人。", "", "湖南省常德市石门县磨市镇"),
    # a word that only ends like a branch
    ("周边百姓种茶，大部分会来打工，有90人。", "", ""),
    ("中国驻清迈总领馆昨天举行招待会，来宾900人。", "中国驻清迈总领馆", "泰国清迈"),
    ("汉川市投资增长9%，比孝感市（7%）和湖北省（6%）分别高2个、3个百分点。", "", "湖北省孝感市汉川市"),
    ("衡阳公安今年抓获9人。", "衡阳市公安局", "湖南省衡阳市"),
    ("安平县人民医院各级工会慰问300人。", "安平县人民医院工会", "河北省衡水市安平县"),
    # one below the group goes on, but the group itself where those below it are only listed
    ("恒岳集团去年盈利90亿元，其控股的云坪公司盈利9亿元，有职工900人。", "云坪公司", ""),
    ("恒岳集团资产90亿元，旗下恒山公司、云坪公司，有职工900人。", "恒岳集团", ""),
    ("恒山煤矿产煤90万吨、红岭煤矿产煤80万吨。", "红岭煤矿", ""),
    # who builds, and where
    ("恒岳建设公司承建的遵义轻轨长9公里，设站7座。", "恒岳建设公司", "贵州省遵义市"),
    ("恒岳集团电站占地90亩，由云坪公司设计，年发电9亿度。", "恒岳集团", ""),
    ("恒岳集团所属恒山公司、云坪公司分别盈利9亿元、7亿元。", "云坪公司", ""),
    # what a firm has elsewhere, and its shops
    ("中国移动通信集团湖北有限公司建基站900个，投资9亿元。", "中国移动通信集团湖北有限公司", "湖北省"),
    ("中国银行湖北省分行为企业贷款9亿元。", "中国银行湖北省分行", "湖北省"),
    ("恒岳集团芜湖洗衣机基地有员工900人。", "恒岳集团芜湖洗衣机基地", "安徽省芜湖市"),
    ("恒岳集团去年盈利9亿元。其芜湖基地有员工900人。", "恒岳集团", "安徽省芜湖市"),
    ("恒岳酒业公司勾兑六车间有职工90人。", "恒岳酒业公司勾兑六车间", ""),
    ("恒岳公司扶贫车间招工90人。", "恒岳公司", ""),
    ("北京铁路局集团公司唐山车务段慰问90人。", "北京铁路局集团公司唐山车务段", "河北省唐山市"),
    ("石门县供电所有职工90人。", "石门县供电所", "湖南省常德市石门县"),
    # a zone is only where one acts who is not named
    ("芜湖高新区的一家酒厂去年用电9万度，电费7万元。", "", "安徽省芜湖市芜湖高新区"),
    ("去年，山东东营港经济开发区吸引企业9家。", "山东东营港经济开发区", "山东省东营市东营港经济开发区"),
    # what a firm may be called by
    ("安徽芜湖和顺纺织公司有职工900人。", "安徽芜湖和顺纺织公司", "安徽省芜湖市"),
    ("湖北如意集团有职工900人。", "湖北如意集团", "湖北省"),
    ("贵州省煤炭产业集团云雀公司有职工900人。", "贵州省煤炭产业集团云雀公司", "贵州省"),
    ("包钢轨梁厂有职工900人。", "包钢轨梁厂", ""),
    # where one lies ill, and what is built anew
    ("车祸伤9人，7人在石门县人民医院救治。", "", ""),
    ("湖南省石门县投入9亿元新建县人民医院。该院去年接诊9万人次。", "石门县人民医院", "湖南省常德市石门县"),
    # a province, the group and the city of its works in one name
    ("江苏恒岳徐州钢管有限公司去年产钢90万吨，盈利9亿元。", "江苏恒岳徐州钢管有限公司", "江苏省徐州市"),
    # each of the places that have a part of all, but not what one does for itself
    ("岳阳市总工会修站900个，其中，湘阴县90个、汨罗市60个。", "岳阳市总工会", "湖南省岳阳市汨罗市"),
    ("湖南省总工会拨款900万元。其中，岳阳市90万元，占10%，益阳市60万元。", "湖南省总工会", "湖南省益阳市"),
    ("湖南省总工会慰问900人，其中岳阳市90人，益阳市捐款60万元。", "", "湖南省益阳市"),
    # one shop beside another, an office, and what all come to
    ("恒岭机械厂搞竞赛。铸造分厂节能9%，装配分厂节能6%。", "恒岭机械厂装配分厂", ""),
    ("恒岭机械厂搞竞赛。铸造分厂节能9%，质检处节能6%。", "恒岭机械厂质检处", ""),
    ("恒岭机务段节支。运用车间节电9万度，全段节电90万度。", "恒岭机务段", ""),
    ("恒岭矿业集团搞竞赛。青溪矿产煤9万吨，公司评出标兵90名。", "恒岭矿业集团", ""),
    ("恒岭公司扩产。恒岭公司青岭项目部产值9万元，公司签约9亿元。", "恒岭公司", ""),
    ("恒岭矿务局一矿产煤90吨，二矿产煤60吨。", "恒岭矿务局二矿", ""),
    ("农行湖北分行放贷9亿元。武汉分行放贷6亿元，荆州分行放贷7亿元。全行存款90亿元。", "中国农业银行湖北分行", "湖北省"),
    ("恒岭集团招工90人，期货公司招工60人。", "期货公司", ""),
    ("恒岭集团招工90人，近两年公司招工60人。", "恒岭集团", ""),
    # a group is not its firm
    ("恒岭集团纸业公司有职工900人。恒岭集团盈利9亿元。", "恒岭集团", ""),
    # what a group has in one city and in another
    ("恒岭集团芜湖工厂产车900辆，岳阳基地产车600辆。", "恒岭集团岳阳基地", "湖南省岳阳市"),
    # who comes to help where something befell a firm; several that have just been named; a district's own
    ("恒岭化工厂爆炸，3人受伤。消防官兵90名到场。", "", ""),
    ("青溪煤矿产煤9万吨，红岭煤矿产煤7万吨，两矿共有职工900人。", "", ""),
    ("恒岭集团在石门县投资9亿元。该县去年引进项目90个。", "", "湖南省常德市石门县"),
    # whose account it was is said at the end; a subhead that is a firm
    ("节电90万度，降本9万元，这就是恒岭公司去年的成绩单。", "恒岭公司", ""),
    ("节能先进事迹\n\n恒岭公司\n\n一年节电90万度。\n\n青禾集团\n\n投入9万元改造锅炉。", "青禾集团", ""),
    # what one does with another firm, where a lot begins, one of the mines of a region
    ("青禾集团托管恒岭钢厂，派出职工90名。", "青禾集团", ""),
    ("中铁四局青恒高铁站前四标段架桥9座。", "中铁四局", ""),
    ("鲁北一煤矿产煤90万吨。", "", ""),
    # whence guests come is not whose office it is
    ("市农业局举办荔枝节。来自北京、重庆的9家客商签约。", "市农业局", ""),
    # what a firm is called before its name; a firm that there is, and at once what it does
    ("昨日，承建方恒岭建筑公司投入90万元，用工90人。", "恒岭建筑公司", ""),
    ("主力矿井青石一矿春节不停产，产煤9万吨。", "青石一矿", ""),
    ("石门县引进恒岭食品公司，投资9亿元，用工90人。", "恒岭食品公司", "湖南省常德市石门县"),
    # a firm that nobody names, and one by its trade alone, whose name ends so
    ("岳阳市总工会办竞赛。公司9项成果获奖。", "", "湖南省岳阳市"),
    ("恒岭矿业公司开会。其中，青沟选厂获奖，矿业公司6名工人获奖。", "恒岭矿业公司", ""),
    # whose paper it is, and who acts since the union next to it
    ("按照《湖南省总工会帮扶办法》，每户补助900元。", "湖南省总工会", "湖南省"),
    ("湘阴县总工会查出3家。汨罗市查出2家，一家停产。经调解，补发工资9万元。", "", "湖南省岳阳市汨罗市"),
    ("“十四五”全省修路900公里。湖南恒岭公司修90公里。", "湖南恒岭公司", "湖南省"),
    # who holds a contest, and not who takes part in it or lends a hand
    ("大赛由湖南省总工会主办，恒岭公司承办。恒岭公司派出6人。本次大赛设赛项9个。", "湖南省总工会", "湖南省"),
    ("大赛由湖南省总工会主办，石门食品公司协办。工匠9名到场。", "湖南省总工会", "湖南省"),
    # the union from which all is heard, some firm's office, one of many shops, the first of those who are helped
    ("评选启动。\n\n记者从岳阳市总工会获悉，评奖章60个。\n\n文件规定，女职工占20%。", "岳阳市总工会", "湖南省岳阳市"),
    ("恒岭商场、青禾百货等商场热闹。据统计，商务局监测的60家商场卖货90万元。", "", ""),
    ("岳阳市总工会为湘阴县新泉镇青沟村周远等9名职工送去90元。", "岳阳市总工会", "湖南省岳阳市"),
    # what a province does that is in a firm's name; whose growth is of a list
    ("湖南省恒岭集团建房90栋。湖南省计划投入60亿元。", "", "湖南省"),
    ("恒岭饭店增长9%、青禾集团下降6%。", "青禾集团", ""),
    # in one of several points only
    ("一是蔬菜。拥有恒岭食品公司，年加工9万吨。二是养殖。现有企业90家。", "", ""),
    # what a group has in a county, who speaks of what is built, who was sent to look
    ("恒岭集团岳阳公司去年产煤90万吨。", "恒岭集团岳阳公司", "湖南省岳阳市"),
    ("恒岭集团投入9万元。青岭大桥建设指挥部指挥长周远介绍，浇筑混凝土90方。", "青岭大桥建设指挥部", ""),
    ("恒岭公司停产。省环保督察组立案90起。", "省环保督察组", ""),
]


@pytest.mark.parametrize(("story", "org", "place"), STORIES)
def test_whose_and_where(story: str, org: str, place: str) -> None:
    last = [f for f in extract(story, date="2024-05-01") if f.kind != "date"][-1]
    assert (last.org, last.place) == (org, place)


@pytest.mark.parametrize(
    ("story", "org"),
    [
        # who builds what is told of first
        ("年产90万吨的钢厂位于石门县，由恒岭集团投资兴建。", "恒岭集团"),
        # what the country or a province does is no firm's union's
        ("今年，全国将修书屋900家。中国中车集团工会将修90家。", ""),
        ("今年，全省已修书屋900家。中国中车集团工会修90家。", ""),
        ("今年，全省已修书屋900家。湖南省总工会修90家。", "湖南省总工会"),
        ("全系统投入900万元，其中恒岳公司投入90万元。", ""),
        # who has come to a town's firm, of whose name the town is no part
        ("走进石门县磨市镇恒岭机械有限公司的车间，上百台机床正在飞转。", "恒岭机械有限公司"),
        ("记者走进石门县磨市镇恒岭机械有限公司。\n工人们手脚不停，20台机床全开着。", "恒岭机械有限公司"),
        # what is pointed back to by what it makes
        ("4月9日，在石门县恒岭家具厂的生产线上，大家赶工。\n该家具厂去年招工20人。", "石门县恒岭家具厂"),
        ("4月9日，在石门县恒岭制药厂的生产线上，大家赶工。\n这家药厂去年招工20人。", "石门县恒岭制药厂"),
        # a town that begins like a season
        ("近日，凭祥市夏石镇恒岭机械有限公司有20台机床。", "恒岭机械有限公司"),
        ("近日，秋岭食品有限公司新增20台机床。", "秋岭食品有限公司"),
        ("入秋，恒岭食品有限公司新增20台机床。", "恒岭食品有限公司"),
        ("今夏恒岭食品有限公司新增20台机床。", "恒岭食品有限公司"),
    ],
)
def test_whose_the_first_number_is(story: str, org: str) -> None:
    assert next(f for f in extract(story, date="2024-05-01") if f.kind != "date").org == org


def test_a_caption_that_points_at_what_stands_above_goes_on_with_it() -> None:
    page = (
        "“七一”前夕，石门县公路局在磨市镇商溪村举行分红仪式。现场发放7000元。\n"
        "2016年，该村利用扶贫资金9万元，建大棚2座。\n（本报通讯员 周远 摄）\n"
    )
    facts = [f for f in extract(page, date="2017-07-04") if f.kind != "date"]
    assert {f.article for f in facts} == {1}
    assert facts[-1].place == "湖南省常德市石门县磨市镇商溪村"

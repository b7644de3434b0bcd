"""Small stories of our own, each with the place of each of its numbers."""

from __future__ import annotations

import datetime

import pytest

from unionstats import extract

DAY = datetime.date(2020, 5, 6)


def places(text: str) -> list[str]:
    return [f.place for f in extract(text, date=DAY) if f.kind != "date"]


MIDU = "云南省大理白族自治州弥渡县苴力镇祥云东村"
STORIES = [
    # a district that is also a word, behind its city
    ("呼和浩特市新城区走访职工70人。", ["内蒙古自治区呼和浩特市新城区"]),
    ("乌鲁木齐市新市区新增驿站7座。", ["新疆维吾尔自治区乌鲁木齐市新市区"]),
    ("嘉兴市新城区新增驿站7座。", ["浙江省嘉兴市"]),
    ("阳江城区工会走访职工70人。", ["广东省阳江市"]),
    ("晋城城区工会走访职工70人。", ["山西省晋城市城区"]),
    # after what an honour is called
    ("浏阳市供电局获长沙市科技进步奖2项，专利5项。", ["湖南省长沙市浏阳市"] * 2),
    ("涟源市等地派代表参加。娄底市先进集体6个受到表彰。", ["湖南省娄底市"]),
    # no town is 城镇, and no village what is paved or built
    ("石门县去年城镇新增就业900人。", ["湖南省常德市石门县"]),
    ("石门县投入36万元，硬化村道9公里，扩建村小学1所。", ["湖南省常德市石门县"] * 3),
    ("石门县有中国驰名商标9个、湖南名牌产品8个。", ["湖南省常德市石门县"] * 2),
    # firms in a row, and no countries
    ("纸厂节水。美清纸业完成改造；伊林集团完成改造；全区关停小厂9家。", [""]),
    # a township that no list has, in the words that the segmenter makes of it
    ("宁陕县有雨。雨量最大的是柳垛镇，为78.6毫米。", ["陕西省安康市宁陕县柳垛镇"]),
    ("宁陕县商务局的人来到兴铺乡葛塘村。兴铺乡葛塘村种茶1000亩。", ["陕西省安康市宁陕县兴铺乡葛塘村"]),
    ("宁陕县受灾。在樊岭镇上坪村，600余亩烟叶受损。", ["陕西省安康市宁陕县樊岭镇上坪村"]),
    ("宁陕县受灾。在樊岭镇政府，30名民兵待命。", ["陕西省安康市宁陕县樊岭镇"]),
    ("宁陕县受灾。该县太和镇有600亩烟叶受损。", ["陕西省安康市宁陕县太和镇"]),
    ("安康市葛垭街道总工会送出春联300套。", ["陕西省安康市葛垭街道"]),
    ("幸福村是安康市沙垛镇的一个山村，有19户人家。", ["陕西省安康市沙垛镇幸福村"]),
    ("宁陕县青垛镇葛塘村农民张某种了9亩茶。", ["陕西省安康市宁陕县青垛镇葛塘村"]),
    ("宁陕县青垛街道办事处葛塘村农民张某种了9亩茶。", ["陕西省安康市宁陕县青垛街道葛塘村"]),
    ("发展小城镇，要投入2亿元。", [""]),
    # 市 is the district's
    ("乐山市中区新增驿站7座。", ["四川省乐山市市中区"]),
    ("青岛市南区总工会走访职工70人。", ["山东省青岛市市南区"]),
    ("沈阳市中区域新增驿站7座，乐山市中区域新增8座。", ["辽宁省沈阳市", "四川省乐山市"]),
    # who strikes is not where it is
    ("联军空袭也门首都萨那，造成20人死亡，30人受伤。", ["也门萨那"] * 2),
    ("土耳其军队炮击叙利亚北部，造成4名士兵死亡。", ["叙利亚"]),
    ("美国对叙利亚发动空袭，打死7人。", ["叙利亚"]),
    ("以色列空袭黎巴嫩。黎巴嫩卫生部称，以军对黎南部提尔地区的空袭造成20人死亡，30人受伤。", ["黎巴嫩"] * 2),
    ("美军对也门和索马里发动空袭，打死7人。", [""]),
    ("甲国用8架战机对黎巴嫩、叙利亚发动袭击。", [""]),
    ("武装人员朝约旦首都安曼打出火箭弹2枚。", ["约旦安曼"]),
    ("美国空袭索马里，打死9人，邻国肯尼亚也有2人死亡。", ["索马里", "肯尼亚"]),
    ("土耳其军队袭击位于伊拉克摩苏尔医院附近的村庄，造成6人死亡。", ["伊拉克摩苏尔"]),
    ("印军空袭了巴基斯坦首都。印军空袭已造成70名平民死亡。", ["巴基斯坦"]),
    ("美军出动6架轰炸机轰炸了也门境内的目标。", ["也门"]),
    ("俄军用12枚导弹对乌敖德萨州进行了集群打击。", ["乌克兰敖德萨州"]),
    ("以军炮击了靠近以色列边境的叙利亚村镇，打死8人。", ["叙利亚"]),
    ("得克萨斯州达拉斯市、佛罗里达州迈阿密也起火，导致5人受伤。", ["美国"]),
    ("在陕西西安，全国重点实验室加快建设，今年将达到30家。", ["陕西省西安市"]),
    ("美国国防部说，900名士兵已撤离伊拉克北部的基地。", ["伊拉克"]),
    ("印度和巴基斯坦交火。巴基斯坦称，印军对巴多地发射40架无人机，击落其中20架。", ["巴基斯坦"] * 2),
    ("伊朗方面称，以军使用60架无人机对伊朗发动袭击。", ["伊朗"]),
    # a firm that is only called after its province, and where it sits
    ("四川恒岳钢琴股份有限公司（绵竹市）招人。该公司招工70人。", ["四川省德阳市绵竹市"]),
    ("本报绵阳5月3日电 四川恒岳钢琴集团招工70人。", ["四川省绵阳市"]),
    ("本报绵阳5月3日电 四川恒岳钢琴集团招工70人，四川远山家具集团招工90人。", ["四川省", "四川省"]),
    # a line's end is not where it is told on
    ("去年，焦柳线洛阳至南阳段换轨。换轨投资7亿元。", ["河南省"]),
    # the side of a town that a station is called by, a road's number before a village, who comes from elsewhere
    ("合川南收费站日均车流7000辆。", ["重庆市合川区"]),
    ("省道316线石坪村段塌方7处。", [""]),
    (
        "云南省弥渡县举行推介会。其中，上海一家商超订货70吨。全县种植大蒜5万亩。",
        ["上海市", "云南省大理白族自治州弥渡县"],
    ),
    ("一家老厂——湖南昌隆瓷器公司卖瓷碗3万件。", ["湖南省"]),
    ("来自外乡的陈永昌种瓜30亩。", [""]),
    ("据舟山海关统计，出口30万吨。", ["浙江省舟山市"]),
    ("种植户农文昌卖瓜300斤。", [""]),
    # whose word it is is not where it is
    ("日本大阪下雨。另据日本媒体报道，全年有30人触电。", ["日本"]),
    # what a storm strikes, what lies in a city and has the country in its name, whose things are shown
    ("飓风重创古巴西部，造成9人死亡，300栋房屋倒塌。", ["古巴"] * 2),
    ("记者来到沈阳。园区将展示亚洲各国的冰雕，面积增加40%。", ["辽宁省沈阳市"]),
    # half of the country is not the Near East, who is told of the whole province, whoever comes from across
    ("今天，我国中东部地区雪深将达9厘米。", ["中东部地区"]),
    ("走进江苏苏州，花展正在进行，假期前两天江苏全省接待游客90万人次，增长3%。", ["江苏省苏州市", "江苏省", "江苏省"]),
    ("福建厦门出台办法，港澳居民领到补贴300笔。", ["福建省厦门市"]),
    ("今天，全社会跨区域货物流动量90万吨，公路货运量70万吨。", ["中国"] * 2),
    # a part of what was told does not go on; sides and coasts are listed, too
    ("受台风影响，福建东南部沿海、浙江南部等地雨量将达90毫米。", ["中国"]),
    # a spot of a town, where the paragraph stays; a body that speaks for its whole country
    (
        "中国派出医疗队。秘鲁全国抗灾委员会4日说，3日发生在秘鲁南部的强烈地震影响很大，全国有37人遇难。",
        ["秘鲁"],
    ),
    ("首批60吨救灾物资昨天下午运抵尼泊尔加德满都。", ["尼泊尔加德满都"]),
    # a place as the last word of a text with several numbers
    ("泰州市总工会为5人送去3000元，惠及全市", ["江苏省泰州市"] * 2),
    # a ship is nowhere, whatever it is called by
    ("长沙舰满载排水量7000吨，银川号货轮载煤3万吨。", ["", ""]),
    ("银川航运船舶30艘，长沙舰艇博物馆接待游客200人。", ["宁夏回族自治区银川市", "湖南省长沙市"]),
    # a fair, whoever comes to it, and a body of it
    (
        "第三届中国国际供应链促进博览会3日在江苏徐州开幕。链博会设展区2万平方米，全国26个省份参展。预计观众将达4万人。\n\n"
        "链博会新闻中心启用，可供300名记者工作。",
        ["江苏省徐州市", "中国", "江苏省徐州市", "江苏省徐州市"],
    ),
    # a village that is said to lie in a township
    (
        "飞虎村位于江西省上饶市婺源县江湾镇，全村有120户。今年，飞虎村种茶300亩。",
        ["江西省上饶市婺源县江湾镇飞虎村"] * 2,
    ),
    # a country by one character
    ("印度和巴基斯坦交火。印军称有3人死亡，巴军称有5人死亡。", ["印度", "巴基斯坦"]),
    ("广东省一座核电站从法国引进机组2台。今年，法方专家从40人减到6人。", ["广东省"] * 3),
    (
        "今日快讯：俄一客机紧急降落；日核电站检测到辐射；美最高大坝出现缺口，18万人疏散；韩总统出席听证会，4人受伤。",
        ["美国", "韩国"],
    ),
    ("湖南省株洲市的目标：日处理污水3吨；以旧换新；美化环境，种树3000棵；印发资料200份。", ["湖南省株洲市"] * 3),
    # what is meant for one part of the country is told of all of it
    ("今年我国发行了债券，主要用于支持以长三角为重点的华东地区等修路。目前，已有9000个项目开工。", ["中国"]),
    # what one paragraph of many names is its example
    (
        "今年以来，我国工业回升。\n\n在江苏无锡一家车企，机械臂有600台。\n\n国家建设的装置中，30个已运行。\n\n"
        "西部地区经济增长5%。\n\n绿色转型推进。青石水电站14台机组投运。",
        ["江苏省无锡市", "中国", "西部地区", "中国"],
    ),
    # an event that is called after the country, or after elsewhere
    ("第五届中国园艺年会今天在福建漳州开幕。年会设有8个分会场，来自30个国家的人员参会。", ["福建省漳州市"] * 2),
    ("南京青奥会火炬传递昨日在江苏如皋举行。线路全长8800米，火炬手有120名。", ["江苏省南通市如皋市"] * 2),
    # what one province has none of
    ("今年以来，已有14省区市上调工资，上海市最低工资为2690元。", ["中国", "上海市"]),
    # a short name that is a part of another one (a site, a quarter, a water) is no evidence of where 全市 is
    ("镜湖网讯 我市上半年栽树97万棵。", [""]),
    ("永康网讯 我市上半年栽树97万棵。", ["浙江省金华市永康市"]),
    ("今年全市卖房3200套。桐城板块卖出800套。", [""] * 2),
    ("今年以来，我市环梁子湖公路建设投入35亿元，全市新增企业300家。", [""] * 2),
    ("洪泽湖沿岸，我市建成污水处理厂15座。", ["江苏省"]),
    ("我市巢湖清淤投入20亿元。", [""]),
    ("巢湖职工去年栽树20万棵。", ["安徽省合肥市巢湖市"]),
    # what has counties is no county's city
    (
        "龙泉市新建茶园2000亩。今年，我市各县（市、区）新建茶园3万亩。",
        ["浙江省丽水市龙泉市", "浙江省丽水市"],
    ),
    (
        "诸暨市上半年引进企业30家。全市新增就业2万人。在全省各县（市、区）中，诸暨市排名第3。",
        ["浙江省绍兴市诸暨市"] * 2,
    ),
    # 省际 counts no provinces
    ("湖南建成高速公路7010公里。又通车3条省际大道，合计有25条。", ["湖南省"] * 3),
    # what a country is to the place behind it, and a day or a mean of the whole country, is no place
    ("长沙市人均可支配收入5万元，为全省平均水平的1.5倍。", ["湖南省长沙市"] * 2),
    # whose firms and goods are, is not where
    ("国有单位平均工资3万元，港澳台投资企业平均工资2.5万元。", [""] * 2),
    ("安徽省铜陵市的工厂里，德国设备已经安装完毕。厂里有工人300名。", ["安徽省铜陵市"]),
    # nor what a kind of plant or beast is called after
    ("儋州市白马井镇改种澳洲坚果，又养了日本对虾（800亩），其余是海鱼200亩。", ["海南省儋州市白马井镇"] * 2),
    ("全国油料基地县——杞县收花生60万亩。单产最高的达400公斤。", ["河南省开封市杞县"] * 2),
    # a clause that only leads to who acts
    (
        "全国有网点9万个。经过17天抢修，泰州市水务局修复管道6公里。盐城市有网点300个。",
        ["中国", "江苏省泰州市", "江苏省泰州市", "江苏省盐城市"],
    ),
    # a village that is named with its township only later
    (
        "霍山县圣人山村有300户。六安市霍山县上土市镇圣人山村种茶900亩。",
        ["安徽省六安市霍山县上土市镇圣人山村"] * 2,
    ),
    # whose a body is said to be
    (
        "全国有展馆9万家。\n常州的青枫植物园正在办花展。在草坪上，30万株菊花开了，来客8万人次。",
        ["中国"] + ["江苏省常州市"] * 2,
    ),
    # whence one came home, and from where who is counted comes
    ("罗田县村民老周从福建晋江回乡后，养羊90只。", ["湖北省黄冈市罗田县"]),
    ("长春市的展馆迎来三位香港老人，他们一连参观9天。", ["吉林省长春市"] * 2),
    # a side of a town
    ("老周在县城南城开店6家。", [""]),
    # the corps in short
    ("新疆生产建设兵团种瓜9万亩。兵团收瓜30万吨。", ["新疆维吾尔自治区"] * 2),
    ("黄冈市罗田县河铺镇林家咀村支部书记说，今年栽树90棵。", ["湖北省黄冈市罗田县河铺镇林家咀村"]),
    # 之乡 is what a place is called, no township
    ("江西省婺源县是“砚台雕刻之乡”，有匠人900名。", ["江西省上饶市婺源县"]),
    # a kind of village is none by name
    (
        "浙江省象山县东门村有900人。30年前，东门村还只是一个闭塞的小渔村，如今渔船已有90艘。",
        ["浙江省宁波市象山县东门村"] * 2,
    ),
    # the list behind a colon: each of its own, all of what holds them
    ("销量最高的3个城市是：苏州市30万辆，无锡市20万辆。", ["江苏省", "江苏省苏州市", "江苏省无锡市"]),
    # where they fight, who gives what is here, of which country its own ministry speaks
    ("沙特联军在对也门西部的行动中，打死25人，逮捕70人。", ["也门"] * 2),
    ("中国疫苗运抵泰国\n泰国卫生部发言人说，全国已有3.7万人接种中国疫苗。", ["泰国"]),
    # whom a team beats, is not where
    ("中国女排击败了巴西队，夺得冠军。王某贡献扣球12次。", ["中国"]),
    ("广东队战胜辽宁队。全场观众达1.2万人。", ["广东省"]),
    # whose citizens are counted, is not where
    ("秘鲁一矿井塌方。井下有40名波兰人、9名中国公民，已有3人获救。", ["秘鲁"] * 3),
    # a firm without a name is of a town where it is told of, of a city unless the story is of elsewhere
    ("平阳县水头镇某皮革厂欠薪30万元。", ["浙江省温州市平阳县水头镇"]),
    ("湖北省孝感市某公司欠薪30万元。", ["湖北省孝感市"]),
    ("平阳县接到投诉，重庆市某建设公司欠薪30万元。", ["浙江省温州市平阳县"]),
    # the district's office of the police
    ("安康市公安局汉滨分局抓获3人。汉滨公安分局走访9户。", ["陕西省安康市汉滨区"] * 2),
    # who is so old is from there; where one sits of whom no more is told
    ("43岁的四川籍民工王五在广州市打工，月薪6000元。", ["四川省", "广东省广州市"]),
    ("位于海口的某免税城今年销售额达到30亿元。店内有品牌800个。", ["海南省海口市"] * 2),
    # a firm that is called like a county elsewhere; a dish
    ("青海省格尔木市盐湖集团年产钾肥500万吨。", ["青海省海西蒙古族藏族自治州格尔木市"]),
    ("四川泡菜等美食吸引市民5000人。", [""]),
    ("湖口县石桥乡合作社引进湖南望谟公司，流转土地300亩。", ["江西省九江市湖口县石桥乡"]),
    ("四川巫山有船300艘。", ["重庆市巫山县"]),
    ("君山区总工会走进岳西中学、文昌小学工地。活动共慰问项目9个。", ["湖南省岳阳市君山区"]),
    # those of several provinces come to a hall
    ("永丰县去年从四川运回种苗3000株，从浙江聘来技师6名。", ["江西省吉安市永丰县"] * 2),
    ("3月1日，山西、陕西、河南三省招聘会在运城市体育馆举行，企业300家到会。当天入场5000人。", ["山西省运城市"] * 2),
    # a sight in a list of sights is not where the one before it is
    (
        "江西省旅游升温。其中，井冈山接待游客12万人次；石门山累计接待游客7万人次，增长22%。",
        ["江西省吉安市井冈山市", "江西省", "江西省"],
    ),
    # whoever wants the goods, whoever gives; where a firm builds
    ("湖北恒岳公司的水袋在华北市场站稳脚跟，产值达3亿元。", ["湖北省"]),
    ("宿松县新增订单90件，产值3亿元。", ["安徽省安庆市宿松县"] * 2),
    ("上海恒岳集团承建的宿松县体育馆项目部为90名农民工体检。", ["安徽省安庆市宿松县"]),
    # where those go for a rest who are counted; a system is called so that holds those who are counted
    ("宿松县总工会组织40名职工赴恩施、神农架等地疗休养。已有20名出发。", ["安徽省安庆市宿松县"] * 2),
    # a word of the dictionary's across the end of a name; with what is compared; who only gave money
    ("平鲁区造林2万亩。右玉林地有160万亩。", ["山西省朔州市平鲁区", "山西省朔州市右玉县"]),
    # neither end of a railway is where one builds it, be its name a word too
    ("铁建队承担着格尔木至安多段90公里铺轨任务。\n\n今年，他们在海拔4600米的高原上施工。", ["", ""]),
    # what a branch builds, wherever it is called after; where there is more of such
    ("济南分公司承建的石岭铁路项目，正线全长35公里，有隧道3座。", ["", ""]),
    ("山西恒岳煤业公司石沟煤矿井深150米。大同、平鲁等新矿区还缺人。石沟煤矿派去了80人。", ["山西省"] * 2),
    # with whom something is made; a coalfield that ends like a district; the gang of a firm of the country
    ("周远进入神东矿区工作，完成项目3个。", [""]),
    # where one set out from to work elsewhere
    ("宿松县节后复工。从湖南到宿松打工的周远带来2名老乡。他的月薪涨到3500元。", ["安徽省安庆市宿松县"] * 2),
    ("从湖南来的周远月薪3500元，从江西来的涨了90元。", ["湖南省", "江西省"]),
    # a level of a mine, and the country that a firm is called after
    ("采煤队在三水平西六采区采煤5万吨。", [""]),
    ("“返岗率达到95%。”恒岳（中国）集团总裁助理徐某说。", [""]),
    ("石台县节水9亿立方米，相当于6个武汉东湖。节水灌溉30万亩。", ["安徽省池州市石台县"] * 3),
    # where one lives of whom is told, and who only set a task
    (
        "泸溪县种橙3万亩。浦市镇的周大山有橙园9亩。去年，他卖橙8吨。",
        ["湖南省湘西土家族苗族自治州泸溪县"] + ["湖南省湘西土家族苗族自治州泸溪县浦市镇"] * 2,
    ),
    ("泸溪县开春早。省里下达的造林任务是3万亩。", ["湖南省湘西土家族苗族自治州泸溪县"]),
    # where water or aid comes from, of whom one township is named, how long the way is between two towns
    ("泸溪县连旱。水利部门从沅江提水，架泵90台。", ["湖南省湘西土家族苗族自治州泸溪县"]),
    ("从石台县城到东至县城，车程由2小时缩短到50分钟。", ["安徽省池州市"] * 2),
    # what struck a county is told of it in the next clause, too; how far it is to a city, where one sets out
    ("受冰雹影响，宿松县今年减产。一场大风使望江县2万亩油菜倒伏，损失800万元。", ["安徽省安庆市望江县"] * 2),
    ("石台县举办比赛，冠军是云南姑娘周琴，奖金3万元。", ["安徽省池州市石台县"]),
    # with whom one trades
    ("湖北省外贸增长。对美国、日本等国出口分别增长15%、31%。", ["湖北省"] * 2),
    # a bank's office in a county, or in a street that is called like a province
    ("中国银行宿松支行发放贷款3000万元。", ["安徽省安庆市宿松县"]),
    ("芜湖市总工会在中国银行湖北支行存款300元。", ["安徽省芜湖市"]),
    # what is left of a county or a province lies around what was told of, not in it
    (
        "望江县石桥镇种稻300亩，杨湾镇种稻200亩，其他乡镇种稻900亩。",
        ["安徽省安庆市望江县石桥镇", "安徽省安庆市望江县杨湾镇", "安徽省安庆市望江县"],
    ),
    ("安庆市完成率提高。宿松县为98%，其余8个县区均为90%。", ["安徽省安庆市宿松县", "安徽省安庆市", "安徽省安庆市"]),
    ("宿松县遭受冰雹，受灾300人，另有3个乡镇停电。", ["安徽省安庆市宿松县", "安徽省安庆市宿松县"]),
    # who comes from elsewhere to help, and where people go to work, is not where what is told goes on
    ("四川省宜宾市长宁县发生地震。成都、自贡、泸州的救援队赶到现场，救出群众20人。", ["四川省宜宾市长宁县"]),
    ("石门县消防大队赶到现场，救出群众5人。", ["湖南省常德市石门县"]),
    ("甘肃省文县组织农民工到新疆、内蒙古、福建务工。去年劳务收入达3亿元。", ["甘肃省陇南市文县"]),
    ("活动在杭州、宁波、温州举行。共有选手3000人参加。", ["浙江省"]),
    ("北京市人均用水量是全国的2.2倍。", ["北京市"]),
    # … nor who speaks of an accident, or is sent there, whatever rank he has; what he tells of all around is
    (
        "6日，浙江省衢州市常山县球川镇一石灰窑坍塌。浙江省应急管理厅副厅长周远介绍，窑内有工人9人，救出6人。",
        ["浙江省衢州市常山县球川镇"] * 2,
    ),
    (
        "6日，湖北省十堰市房县发生山体滑坡。武汉红隼救援队派出队员12名，挖出村民3人；武警湖北总队转移群众90人。",
        ["湖北省十堰市房县"] * 3,
    ),
    ("6日，常山县一仓库失火。浙江省消防救援总队通报，今年全省已出动消防员9万人次。", ["浙江省"]),
    ("6日，房县发生山洪。安徽省出动巡查人员9万人次，转移群众6万人。", ["安徽省"] * 2),
    ("6日，房县发生地震。湖北省地震局局长周远说，26个县有震感，受灾人口6万人。", ["湖北省"] * 2),
    ("6日，上海市青浦区一仓库失火。浙江嘉善一名游客说，火焰高9米。", ["上海市青浦区"]),
    # who plays away, and where a hall is
    ("昨晚，湖北男篮客场击败青海队，现场球迷6200人。", ["青海省"]),
    ("昨晚，山西女排做客福建，观众900人。", ["福建省"]),
    ("昨晚，山西女排主场战胜福建队，观众900人。", ["山西省"]),
    ("昨晚，四川男排在自贡体育馆战胜山西男排，观众900人。", ["四川省自贡市"]),
    # whence a coach has come, or where a car is registered; a street is called after elsewhere
    ("6日，在京昆高速，一辆从汉中开往太原的客车侧翻，9人受伤。", [""]),
    ("6日，一辆挂安徽牌照的货车追尾，9人受伤。", [""]),
    ("汉中开往太原的客车每天发9班。", ["陕西省汉中市"]),
    ("6日，青岛路派出所抓获小偷9人。", [""]),
    # provinces without 、, deputies of the country, and the city that a county lies in
    ("山西陕西遭暴雨袭击，9人死亡。", ["中国"]),
    ("安庆市中级人民法院开庭，全国和安徽省人大代表等60余人旁听。", ["安徽省安庆市"]),
    ("南昌市进贤县最高气温36℃，市区最高气温38℃。", ["江西省南昌市进贤县", "江西省南昌市"]),
    ("乐平市新增绿地60公顷，市区绿化率达42%。", ["江西省景德镇市乐平市"] * 2),
    # with whom one comes to terms is not where one is, least of all where the text has a county of its own
    ("去年，县园区签约项目9个，与太仓市浏河镇签订协议。全年绿化3万平方米。", ["", ""]),
    ("南漳县与太仓市签订协议，引进企业9家，投资6亿元。", ["湖北省襄阳市南漳县"] * 2),
    ("去年，全县造林3万亩。县供销社与福州市鼓楼区一家超市结成对子，售茶9吨。", ["", ""]),
    ("县医院派医生到长沙市进修，今年新增床位60张。", [""]),
    # what is elsewhere of what is told of, what is caused somewhere, and the county that pays
    (
        "南漳县农民开店900家，其中在宜昌200家，从业人员6000人。",
        ["湖北省襄阳市南漳县", "湖北省宜昌市", "湖北省襄阳市南漳县"],
    ),
    ("去年毕业生就业300人，其中南昌120人、长沙80人。", ["", "江西省南昌市", "湖南省长沙市"]),
    ("安徽霍山地震波及河南，造成信阳市商城县2人受伤，房屋受损90间。", ["河南省信阳市商城县"] * 2),
    (
        "南漳县种茶6万亩；保康县种茶4万亩，其中省财政补贴900万元，县财政补贴200万元，建茶厂8座。",
        ["湖北省襄阳市南漳县", "湖北省襄阳市保康县", "湖北省", *["湖北省襄阳市保康县"] * 2],
    ),
    # of each in a list its own, whichever way it went and however the list is led to
    ("伤者包括湖南6人、贵州3人。", ["湖南省", "贵州省"]),
    ("襄阳市立案12起、宜昌市19起，分别下降14%和上升6%。", ["湖北省襄阳市", "湖北省宜昌市"] * 2),
    (
        "雨量最大的3个市依次是襄阳、宜昌、荆州，分别为90毫米、80毫米和70毫米。",
        ["", "湖北省襄阳市", "湖北省宜昌市", "湖北省荆州市"],
    ),
    # where the games are, after what a team did there
    (
        "棋赛在福建省宁化县结束。湖北队的周远积12分。比赛共进行9轮，有棋手64名。",
        ["湖北省", *["福建省三明市宁化县"] * 2],
    ),
    # a village called after how many there are of what, or how far it is; a banner in short; a region
    ("南漳县七里坡村种茶600亩，三道梁村种茶900亩。", ["湖北省襄阳市南漳县七里坡村", "湖北省襄阳市南漳县三道梁村"]),
    ("三个贫困村修路9公里，两道村口立碑3块。", [""] * 4),
    ("该路起于马场镇，止于高台村，全长9公里。", [""]),
    ("达旗、准旗分别造林9万亩、8万亩。", ["内蒙古自治区鄂尔多斯市达拉特旗", "内蒙古自治区鄂尔多斯市准格尔旗"]),
    ("成渝地区优良天数比例为82%；汾渭平原优良天数比例为76%。", ["成渝地区", "汾渭平原"]),
    # all that an article names, if only whose orders are followed
    ("根据宿松县公安局的统一部署，执勤组开展清查。\n本次行动共出动警力90人，警车9台。", ["安徽省安庆市宿松县"] * 2),
    ("按照望江县委安排，各镇开展清查。\n本次行动共出动干部90人。", ["安徽省安庆市望江县"]),
    ("按照安徽省委安排，各镇开展清查。\n本次行动共出动干部90人。", [""]),
    # a town that is called by more than a county
    ("阳新县很忙。近日，石门桥镇修路30公里。", ["湖北省黄石市阳新县"]),
    # firms that are called like a county elsewhere
    ("宿松县壮大产业，带出了文昌牧业等多家骨干企业。县里拨款300万元。", ["安徽省安庆市宿松县"]),
    ("宿松县壮大产业，海阳科技、恒岳食品等企业落户。县财政投入300万元。", ["安徽省安庆市宿松县"]),
    # whence people came to live here
    (
        "宿松县建成小区。2012年，望江县石桥镇、杨湾镇搬迁而来的移民住进小区，目前有村民900户。",
        ["安徽省安庆市宿松县"],
    ),
    ("宿松县一家商店开业。店主从望江县石桥镇迁来，每天进账900元。", ["安徽省安庆市宿松县"]),
    # a course is where it is held
    ("沛县总工会在安国镇举办家政培训班。此次培训班共有学员120名。", ["江苏省徐州市沛县安国镇"]),
    # called like a city of another country
    ("据墨西哥媒体报道，圣地亚哥火山附近的300名村民已经转移。", ["墨西哥"]),
    # a contest's or an award's level is not where; who honours many is the subject, whoever is named first of them
    (
        "甘肃省总工会决定命名陈大勇等80名同志为“陇原工匠”。\n80名工匠中，高级技师52人，全国技能竞赛获奖16人，女性12人。",
        ["甘肃省"] * 5,
    ),
    ("湖北省总工会宣布表彰李海燕等60名职工。其中，在全国职业技能竞赛中获奖的21人，一线工人48人。", ["湖北省"] * 3),
    # an event is where it is held, however wide its name; a conference tells of what it is of
    ("贵州省工会工作会议在遵义召开。会议指出，去年全省新建工会3200家。", ["贵州省"]),
    ("甘肃省总工会在天水市举办农民工招聘会。甘肃省总工会去年新建驿站86家。", ["甘肃省"]),
    # what 这里 opens a paragraph with
    (
        "记者来到凉山州昭觉县城北镇。\n记者了解到，这里是四川最大的安置点，共建房1200套。",
        ["四川省凉山彝族自治州昭觉县城北镇"],
    ),
    # where what is counted goes to
    ("60辆新能源环卫车投入浦东新区。", ["上海市浦东新区"]),
    ("湖南省电力公司研制的设备有300套发往武汉市。", ["湖北省武汉市"]),
    # what a mine is called after is no place of another province's, nor what 全州 points to
    ("红河州总工会今年走访了雷波煤矿、热水煤矿。全州工会已筹集资金200万元。", ["云南省红河哈尼族彝族自治州"]),
    ("黄冈市总工会今年慰问了大冶铁矿。全市工会已筹集资金200万元。", ["湖北省黄冈市"]),
    # whom one sends to whom
    ("深圳市驻河源市扶贫工作组帮扶200个贫困村。", ["广东省河源市"]),
    ("襄阳市首批返乡农民工抵达。专列运送农民工1200名。", ["湖北省襄阳市"]),
    # the paragraph's own place returns after a comparison with the country
    ("山东的产业建成项目2000个。国内每10台挖掘机就有一批产自山东。机器人产量增长了3倍。", ["山东省"] * 2),
    # an autonomous county, prefecture or banner without its peoples
    ("石柱自治县今年新建驿站12个。", ["重庆市石柱土家族自治县"]),
    ("文山自治州脱贫10万人。", ["云南省文山壮族苗族自治州"]),
    ("莫力达瓦自治旗新建牧场3个。", ["内蒙古自治区呼伦贝尔市莫力达瓦达斡尔族自治旗"]),
    ("宁夏自治区发放补贴3000万元。", ["宁夏回族自治区"]),
    # a county holds no counties, a province not more than it has
    ("渭源县种百合9万亩。据了解，60个贫困县已有9个摘帽。", ["甘肃省定西市渭源县", "甘肃省", "甘肃省"]),
    ("渭源县种百合9万亩。据了解，832个贫困县已全部脱贫。", ["甘肃省定西市渭源县", "中国"]),
    ("石城县新建驿站5个。12个市已建立基金，累计筹资3亿元。", ["江西省赣州市石城县", "江西省", "江西省"]),
    ("石城县新建驿站5个。3个市场建起了驿站。", ["江西省赣州市石城县"] * 2),
    ("石城县新建驿站5个，辐射周边3个县，服务职工2万人。", ["江西省赣州市石城县"] * 3),
    # what the country has is not a body called after it
    ("中国铁路营业里程为14万公里，湖南的铁路里程6000公里。", ["中国", "湖南省"]),
    # a firm called after its province is where the article is, if that is there
    (
        "嘉善县工会建设职工公寓\n嘉善县总工会推动企业建设职工公寓。\n浙江新河实业有限公司有职工公寓10幢。",
        ["浙江省嘉兴市嘉善县"],
    ),
    (
        "天凝镇建起公寓\n嘉善县天凝镇建起公寓3幢。\n浙江新河实业有限公司有公寓10幢。",
        ["浙江省嘉兴市嘉善县天凝镇", "浙江省嘉兴市嘉善县"],
    ),
    ("嘉善县总工会推动企业建设职工公寓。\n江苏新河实业有限公司有职工公寓10幢。", ["江苏省"]),
    # where places before the number hold what is counted, and where people only come from
    ("公司收购了宁夏、延安、榆林等地6座农场。", ["中国"]),
    ("集团收购了太原、临汾等地的8座煤矿。", ["山西省"]),
    ("目前已有太原、临汾等地的300名职工来到吕梁。", ["山西省吕梁市"]),
    ("专案组在如东抓获3人。又在海安、启东、苏州等地抓获王某、刘某等9名逃犯。", ["江苏省南通市如东县", "江苏省"]),
    # arts by where they come from, a lane that goes on elsewhere, and a part of a province in a name
    ("庙会很热闹。高跷、胶州大秧歌等民俗节目表演30场。", [""]),
    ("弥渡县修路。县里将张家至江苏洪村段全长9公里的道路拓宽。", ["云南省大理白族自治州弥渡县"]),
    ("石门县开工项目分别是：湘西北家居城项目、青莲水厂项目，总投资9亿元。", ["湖南省常德市石门县"]),
    # where those who are counted go, and a village told of before the counties of its city
    ("成都晨报讯。成都有茶馆900家。去年，90名苗寨姑娘到新疆摘棉花。", ["四川省成都市", "新疆维吾尔自治区"]),
    (
        "葛塘村种茶1000亩。\n\n安康很美。在宁陕县的茶园里，有茶树9棵；石泉县有茶山8座。",
        ["陕西省安康市葛塘村", "陕西省安康市宁陕县", "陕西省安康市石泉县"],
    ),
    # works of here that are called like a city elsewhere; whose city 我市 is
    ("水来自文昌市的南阳水厂。该水厂投资9万元。", ["海南省文昌市"]),
    (
        "常德网讯\n昨日，岳阳市总工会组织30名劳模到我市交流。常德市规划馆迎客。我市总工会建站9家。",
        ["湖南省岳阳市", "湖南省常德市"],
    ),
    # where it struck, whoever gave since
    (
        "石门县昨日发生爆炸事故，澧县捐款9万元，临澧县捐款8万元。这次事故死亡3人。",
        ["湖南省常德市澧县", "湖南省常德市临澧县", "湖南省常德市石门县"],
    ),
    # whom somebody of all around counts
    ("四川省总工会慰问了来自凉山的20名困难职工子女。", ["四川省凉山彝族自治州"]),
    ("四川省总工会慰问了20名来自凉山的困难职工子女。", ["四川省凉山彝族自治州"]),
    ("甘肃省总工会慰问600名庄浪困难职工。", ["甘肃省平凉市庄浪县"]),
    ("四川省总工会接待了来自遵义的20名困难职工。", ["四川省"]),
    # all of the country where provinces are counted, of whoever it was that was told of
    ("枣庄市公安局破获案件3起。他们在14个省、66个地县设立网点。", ["山东省枣庄市", "中国", "中国"]),
    ("石城县制定优惠政策。目前吸引了13省客商300家。", ["江西省赣州市石城县"] * 2),
    # a special region is not the district that is pointed to
    ("烟台高新技术开发区与香港特别行政区企业合作。目前，全区引进项目37个。", ["山东省烟台市烟台高新技术开发区"]),
    # from one place to another
    ("他驾车从会宁县到兰州市，用了3个小时。", ["甘肃省"]),
    # where one was born
    ("王小梅是衡阳市衡南县廖田镇人，已从事设计工作18年。", [""]),
    ("陈某，湖南省新化县人，现任东莞华兴厂车间主任，拥有专利12项。", ["广东省东莞市"]),
    # a medium's name is no place
    (
        "河北在线-保定频道6月9日讯“一天卖了3万只。”近日，在涞水县永阳镇，李阿姨算起了账。",
        ["河北省保定市涞水县永阳镇"],
    ),
    # a short name whose county or district the article names in full
    ("大同区总工会建成职工书屋30家。大同企业职工有3万人。", ["黑龙江省大庆市大同区"] * 2),
    ("大同市总工会建成职工书屋30家。大同企业职工有3万人。", ["山西省大同市"] * 2),
    # a word is a county before its zone, in a story of the province
    ("江西省园区收入1500亿元，万安高新技术产业园区收入108亿元。", ["江西省", "江西省吉安市万安县"]),
    ("我们建起万安工业园区3个。", [""]),
    # what is said of the article's own place goes before the country it is held against
    ("陕西省发展林业\n全国有森林2亿公顷，陕西的面积占4%。林木蓄积量达5亿立方米。", ["中国", "陕西省", "陕西省"]),
    # where the article is dated from, of what happened there that day
    ("本报唐山10月22日电 今天上午，大型慰问演出举行，3000名职工观看。", ["河北省唐山市"]),
    ("本报北京10月22日电 有人以为一家企业3000名职工太多。", [""]),
    ("本报北京10月22日电 今天上午，某协会宣布捐款80万元。", [""]),
    # who builds in another province, in a story of that
    ("阜南县体育馆封顶\n阜南县体育馆封顶，投资2亿元。江苏建工集团投入塔吊12台。", ["安徽省阜阳市阜南县"] * 2),
    ("阜南县体育馆封顶\n阜南县体育馆封顶，投资2亿元。江苏食品集团投入卡车12台。", ["安徽省阜阳市阜南县", "江苏省"]),
    # where those go of whom home tells
    ("招商专班签成项目31个，赴北京、上海、苏州等地推介46次，登门拜访企业180家。", [""] * 3),
    ("某厂六十名劳模分赴杭州、西安等地旅游观光。该厂立功者有500人。", [""] * 2),
    # with whom firms from elsewhere sign, and where their projects are
    # a township that no other county has, where nothing else is named; a word that is a district before its police
    ("羊流镇今年新建温室38座。", ["山东省泰安市新泰市羊流镇"]),
    ("今年，新汶街道大洛沟社区新建温室38座。", ["山东省泰安市新泰市新汶街道大洛沟社区"]),
    ("泉山镇新西村党支部很忙。“我们新西村有温室38座。”书记说。", ["甘肃省武威市民勤县泉山镇新西村"]),
    ("羊流镇今年新建温室38座，杭川镇新建温室5座。", ["羊流镇", "杭川镇"]),
    # a township of the paper's own city, though others have one of that name, and not elsewhere
    ("来源：榆林日报\n本报讯 近日，镇川镇新建温室38座。该镇有温室50座。", ["陕西省榆林市榆阳区镇川镇"] * 2),
    ("来源：渭南日报\n本报讯 荆姚镇种树38亩，党睦镇种树5亩。", [f"陕西省渭南市蒲城县{t}镇" for t in ("荆姚", "党睦")]),
    ("来源：榆林日报\n本报讯 广东省的羊流镇新建温室38座。", ["羊流镇"]),
    # and what the paper of a city tells without naming it
    ("新校区开建\n2023-02-14 来源：湄洲日报\n本报讯 新校区设班38个，涵盖龙桥街道2个社区。", ["福建省莆田市"] * 2),
    # a hill and a cave, called like counties elsewhere
    (
        "大通县游客多，石屏山、青龙洞客满，大通县宾馆也客满。全县接待游客5万人次。",
        ["青海省西宁市大通回族土族自治县"],
    ),
    # of what grade a model worker is, is not where
    ("泰州市总工会走访劳模90人，含全国及省部级劳模38名、市级5名。", ["江苏省泰州市"] * 3),
    # a firm that is only called after its province, to which one of a city of it comes
    ("荣成市总工会办招聘会。在山东恒岳渔业有限公司的展位前，有50人排队。", ["山东省威海市荣成市"]),
    # a village that another county's short name begins, and a winding road
    ("祥云东山村\n沿着盘山公路行驶5分钟，来到弥渡县苴力镇祥云东村。祥云东村种桃38亩。", [MIDU] * 2),
    ("来源：庆元网\n本报讯 保安全、迎大庆，县交警大队查处违法行为38起。", ["浙江省丽水市庆元县"]),
    # whose plan it follows is not where
    ("2020年，丰宁县根据水利部“十四五”供水保障规划要求建设。项目总投资3亿元。", ["河北省承德市丰宁满族自治县"]),
    # what a court or a women's union is of is no part of a township's name; hills beside a province of none of its own
    ("安福县法院洋门镇法庭的辖区有村38个。", ["江西省吉安市安福县"]),
    ("平利县妇联老县镇分会帮扶妇女38人。", ["陕西省安康市平利县老县镇"]),
    ("内蒙古大兴安岭林区有林地38万亩，新疆伊犁有草场5万亩。", ["内蒙古自治区", "新疆维吾尔自治区伊犁哈萨克自治州"]),
    # who smiles behind the words is who said them
    (
        "秦安县的桃子熟了。“卖了3吨，收入2万元。”在莲花镇上河村，果农老周笑得合不拢嘴。\n天水市丰收，收购8万吨。",
        ["甘肃省天水市秦安县莲花镇上河村"] * 2 + ["甘肃省天水市"],
    ),
    ("城关镇今年新建温室38座。", [""]),
    ("羊流镇的客人来了。芜湖市新建温室38座。", ["安徽省芜湖市"]),
    ("荷塘公安分局发还现金38万元。荷塘警方抓获3人。", ["湖南省株洲市荷塘区"] * 2),
    ("荷塘边种树38棵。", [""]),
    # what each of a list has is not of the last one when the list is over
    (
        "婺源县新增病例6例（江湾镇4例，秋口镇1例、赋春镇1例），治愈3例；发放口罩500只。",
        [
            "江西省上饶市婺源县",
            *(f"江西省上饶市婺源县{t}镇" for t in ("江湾", "秋口", "赋春")),
            *["江西省上饶市婺源县"] * 2,
        ],
    ),
    (
        "公安县查处案件9起：斑竹垱镇4起，埠河镇3起（已结案）；毛家港镇2起。收缴罚款5万元。",
        [
            "湖北省荆州市公安县",
            *(f"湖北省荆州市公安县{t}镇" for t in ("斑竹垱", "埠河", "毛家港")),
            "湖北省荆州市公安县",
        ],
    ),
    (
        "河北省种树900亩，其中正定县为300亩，平山县为200亩，成活率达95%。",
        ["河北省", "河北省石家庄市正定县", "河北省石家庄市平山县", "河北省"],
    ),
    ("河北省种树900亩。正定县300亩，成活率达95%。", ["河北省", *["河北省石家庄市正定县"] * 2]),
    ("巫溪县昨天有雨。\n宁波恒岳机械有限公司投资3亿元，招工200人。", ["浙江省宁波市"] * 2),
    # as one says in Hong Kong and Taiwan; 全港 of a port is no place
    ("本港失業率為3.1%，就業不足率為1.2%。\n\n全港空置單位5萬個。", ["香港特别行政区"] * 3),
    ("香港房屋緊張。\n\n全港輪候公屋者12萬人。", ["香港特别行政区"]),
    ("高雄市去年新增移工2萬名。\n\n全台失聯移工8萬名。", ["台湾省高雄市", "台湾省"]),
    ("港口吞吐量4亿吨，本港新增航线12条，全港职工1.2万人。", [""] * 3),
    ("全台设备300套。", [""]),
    # 全疆 is 新疆, whatever has been named
    ("职工合唱赛落幕。\n\n全疆共有90支队伍参加。", ["新疆维吾尔自治区"]),
    ("在我国浙江省，发现遗址3处。", ["浙江省"]),
    ("我国广西有口岸12个，我国共有口岸300个。", ["广西壮族自治区", "中国"]),
    ("今年，中央财政下达资金42亿元，惠及学生90万人。", ["中国"] * 2),
    ("国家财政安排3亿元，建设站点60个。", ["中国"] * 2),
    ("河南省争取中央财政资金6亿元，建设站点30个。", ["河南省"] * 2),
    # who buys, or comes from there, is not where it is made
    ("南通市，船坞里为希腊船东建造的7艘货轮下水。", ["江苏省南通市"]),
    ("泉州市的鞋厂接到智利客户8000双鞋的订单。", ["福建省泉州市"]),
    ("达州市，四川巴中人何大山说，厂里有机床30台。", ["四川省达州市"]),
    # a branch is where it is called after, not the firm above it
    ("中国石油黑龙江销售公司绥化分公司有油站60座。", ["黑龙江省绥化市"]),
    ("走访永仁、元谋两县14个乡镇。", ["云南省楚雄彝族自治州"]),
    ("漳平市有茶园9万亩，永福、双洋两镇占两成。", ["福建省龙岩市漳平市"] * 2),
    ("中国移动山西公司长治分公司建成基站500个。", ["山西省长治市"]),
    ("盐湖提锂占到四成。", [""]),
    # one end of a way whose other end nobody knows
    ("昆明至孟醒间国际旅客列车开行300列。", [""]),
    # lines that are called after both their ends
    ("随着贵南、盐通、张大等一批高铁开通，新增里程1700公里。", [""]),
    # each clause says where what it tells of is
    ("江铃投资2亿元的基地在遂宁开建，一汽3亿元的项目在通化启动。", ["四川省遂宁市", "吉林省通化市"]),
    ("鹤壁市公安机关先后赴全国16个省份追逃，破案300起。", ["中国", "河南省鹤壁市"]),
    # what first came to so much is of the whole, but not what happens there for the first time
    ("宁陵县很好。我国棉花产量首次突破600万吨。", ["中国"]),
    ("宁陵县很好。全省龙头企业达52家。", ["河南省"]),
    ("宁陵县的窑在全国属首次发现，窑长50米。", ["河南省商丘市宁陵县"]),
    ("巫溪县一次签约项目7个，包括常州恒岳、苏州斯莱克、福建恒星，总投资43亿元。", ["重庆市巫溪县"] * 2),
    ("永康市五金产值占浙江省的30%、全国的12%。", ["浙江省金华市永康市"] * 2),
    ("甘肃省总工会在天水市举办农民工招聘会。86家企业带来岗位3200个。", ["甘肃省天水市"] * 2),
    ("浙江省农民工欢乐节在嘉兴市举办。现场发放礼包500份。", ["浙江省嘉兴市"]),
    ("泸溪县浦市镇等6个乡镇的800户农户领到种子9吨。", ["湖南省湘西土家族苗族自治州泸溪县"] * 3),
    ("在全国爱国卫生月期间，我市清理垃圾3000吨。", [""]),
    ("甘肃省外贸增长。东盟、日本是甘肃前两大贸易伙伴，分别进出口15亿元、9亿元。", ["甘肃省"] * 2),
    # a firm or a school that is called after what lies around its county
    ("陕西省勉县的陕南木器厂有工人90名，月薪4000元。", ["陕西省汉中市勉县"] * 2),
    ("福建省晋江的泉州纺织公司招工90人，包吃住，月薪4000元。", ["福建省泉州市晋江市"] * 2),
    ("宜宾的四川轻化工大学有教师900名。学校今年招生9000人。", ["四川省宜宾市"] * 2),
    ("山西大同的山西企业有300家。", ["山西省"]),
    # to whom a place gives what it tells of; but what it gives to a part of its own is of that
    ("湖北省恩施市向广东、福建等地输送工人9000人。", ["湖北省恩施土家族苗族自治州恩施市"]),
    ("山东省临清市去年向河北、山西调出小麦3万吨。", ["山东省聊城市临清市"]),
    ("湖北省向恩施市拨款900万元。", ["湖北省恩施土家族苗族自治州恩施市"]),
    # whose treasury pays
    (
        "四川省乐至县童家镇修渠30公里。市财政拿出90万元，其中县财政补贴20万元。",
        ["四川省资阳市乐至县童家镇", "四川省资阳市", "四川省资阳市乐至县"],
    ),
    # 分别 behind places that have a number each already
    (
        "湖南省入会30万人，其中益阳市9万人，怀化市3万人，两市同比分别增长5%和7%。",
        ["湖南省", *["湖南省益阳市", "湖南省怀化市"] * 2],
    ),
    ("湖南省益阳市、怀化市分别入会9万人、3万人，同比分别增长5%、7%。", ["湖南省益阳市", "湖南省怀化市"] * 2),
    ("湖南省怀化市进口3亿元，出口9亿元，同比分别增长5%和7%。", ["湖南省怀化市"] * 4),
    # whence it was sent, by nobody who is named
    ("成都3月8日电 四川省广汉市公安局破获一起案件，某鞋厂偷税90万元。", ["四川省德阳市广汉市"]),
    ("成都3月8日电 全市入会9000人。", ["四川省成都市"]),
    # what is done for villages and in towns is no name of one
    ("永顺县总工会帮助扩建村小学9所，加宽村道30公里，新修通村公路9公里。", ["湖南省湘西土家族苗族自治州永顺县"] * 3),
    ("湖南省永顺县上半年城镇新增就业3000人。", ["湖南省湘西土家族苗族自治州永顺县"]),
    ("石门县夹山镇新建村小学有学生30人。", ["湖南省常德市石门县夹山镇"]),
    ("石门县大通村公路通车9公里。", ["湖南省常德市石门县大通村"]),
    # a mark of the whole country, a market by its name, and where nobody was before
    ("广东省佛山市顺德区拥有中国驰名商标9个、广东名牌产品30个。", ["广东省佛山市顺德区"] * 2),
    ("河北安国中国药都有商户3000家。", ["河北省保定市安国市"]),
    ("湖南省醴陵市的工人攻关9项，填补国内空白3项。", ["湖南省株洲市醴陵市"] * 2),
    # a firm that is called after a city beside the one that it is in
    ("湖南省岳阳市平江县的浏阳花炮厂有工人90人，月薪4000元。", ["湖南省岳阳市平江县"] * 2),
    # districts that are called by a side of their city
    ("佳木斯市郊区大来镇种稻3万亩。", ["黑龙江省佳木斯市郊区大来镇"]),
    ("铜陵市郊区有农民3万人，合肥市郊区有30万人。", ["安徽省铜陵市郊区", "安徽省合肥市"]),
    # a stretch of a railway
    ("在沪昆高铁怀化段，中铁五局900名工人铺轨。", ["湖南省怀化市"]),
    # as many numbers at once as places, though 分别 is not said, or another place between
    ("益阳、怀化两市的入会率达到95%和93%。", ["湖南省益阳市", "湖南省怀化市"]),
    ("益阳、怀化两市的入会率增长5%、3%和2%。", ["湖南省"] * 3),
    ("益阳、怀化、永州三市会员数居全省前列，分别为9万、5万、3万人。", ["湖南省益阳市", "湖南省怀化市", "湖南省永州市"]),
    ("浙江省对美国、欧盟分别进出口9亿元、3亿元。", ["浙江省"] * 2),
    # what is told of this year is no more of the visit
    ("湖南省总工会来到长沙某厂慰问，送去9万元。今年，省总将筹资900万元。", ["湖南省长沙市", "湖南省"]),
    # when a place shook, and who is called after one
    ("位于四川绵竹的一家酒厂很旧。2008年汶川地震中，酒厂9人遇难。", ["四川省德阳市绵竹市"]),
    ("队长张长沙说，全队有9人。", [""]),
    ("江苏盐城大丰港经济开发区有企业90家。", ["江苏省盐城市大丰区大丰港经济开发区"]),
    ("湖南资江煤业集团杨村矿有职工900人。", ["湖南省"]),
    # whom what was given reaches, and who honours on a day
    ("湖南省总工会向新田县拨款90万元，惠及职工900人，覆盖企业30家。", ["湖南省永州市新田县"] * 3),
    ("湖南省总工会在新田县办班，惠及职工900人。", ["湖南省永州市新田县"]),
    ("永州市总工会4月9日授予湖南恒岳公司等9家单位奖状。", ["湖南省永州市"]),
    # whom somebody helps goes on being told of
    ("苏州市相城区援建左云县学校3所，新增床位120张。", ["山西省大同市左云县"] * 2),
    ("教育部联系的左云县店湾镇石井村建大棚12座，收菜90吨。", ["山西省大同市左云县店湾镇石井村"] * 2),
    (
        "左云县交通局为店湾镇修路6公里，架桥2座。今年，全县修路90公里。",
        [*["山西省大同市左云县店湾镇"] * 2, "山西省大同市左云县"],
    ),
    ("苏州市相城区向左云县捐衣120件，今年全区捐衣900件。", ["江苏省苏州市相城区"] * 2),
    # the whole, behind its parts
    (
        "左云县修路38公里，其中店湾镇境内22公里、鹊儿山镇境内16公里，总投资9亿元。",
        [f"山西省大同市左云县{town}" for town in ("", "店湾镇", "鹊儿山镇", "")],
    ),
    # what is raised in a town may be called after a wider place
    ("左云县店湾镇养四川鹅320只、金华猪26头、日本鸡12只，收入9万元。", ["山西省大同市左云县店湾镇"] * 4),
    ("左云县店湾镇种花90亩。大同黄花远销各地，收入9万元。", ["山西省大同市左云县店湾镇"] * 2),
    ("左云县种花90亩。大同黄花产量达900吨。", ["山西省大同市左云县", "山西省大同市"]),
    # … and what is seen there; a project of its city is where it is built
    ("左云县旅游热。大同水世界接待游客9万人次，山西第一谷景区收入90万元。", ["山西省大同市左云县"] * 2),
    ("左云县接待游客9万人次。大同景区接待游客90万人次。", ["山西省大同市左云县", "山西省大同市"]),
    ("总投资9亿元的我市重点项目左云县医院开工，新增床位90张。", ["山西省大同市左云县"] * 2),
    # a census of the country's, with which a county is compared
    ("左云县有农户4万户，比第二次全国农业普查减少900户。", ["山西省大同市左云县"] * 2),
    ("第九次全国农业普查登记农户9万户。", ["中国"]),
    # estates and markets called after more than a part of the country
    ("记者在建华北里小区看到，14栋楼已粉刷。", [""]),
    ("左云县华北农机城卖出拖拉机210台。", ["山西省大同市左云县"]),
    # all of a county, behind one of its towns of which nobody knows where they lie
    ("我县旅游热。在白石镇，农家乐有90家。全县农家乐收入9万元，带动就业90人。", ["白石镇", "", ""]),
    # where a town lies, its neighbours, and with whom its county does something
    ("店湾镇位于大同市西部，左云县的南部，东西长9公里。", ["山西省大同市左云县店湾镇"]),
    ("与内蒙古一河之隔的左云县店湾镇种花70亩，收入9万元。", ["山西省大同市左云县店湾镇"] * 2),
    ("左云县种花70亩。左云县与右玉县、平鲁区签订协议。全县有农户90户。", ["山西省大同市左云县"] * 2),
    ("左云县给店湾镇拨款9万元，修水窖120眼。", ["山西省大同市左云县店湾镇"] * 2),
    # at the bus station of one of its towns; and who came home from the one city that is named
    (
        "大同市举办招聘会46场。大巴从浑源客运站开出。\n据了解，当地共开专车31辆，全市外出务工82万人。",
        ["山西省大同市", "山西省大同市浑源县", "山西省大同市"],
    ),
    ("周明在东莞打工8年。回到家乡后，他办起米厂。\n厂里有工人46名，卖米90吨。", ["广东省东莞市", "", ""]),
    # what a county raises is no product of it
    ("云南来了客人。左云县种石榴9亩。", ["山西省大同市左云县"]),
    # what both places come to
    (
        "左云县在店湾镇建桥2座，在鹊儿山镇建桥3座，共投资9万元。",
        [f"山西省大同市左云县{town}" for town in ("店湾镇", "鹊儿山镇", "")],
    ),
    # what a firm of no known place has somewhere is not where it is
    ("长虹集团去年营收900亿元。其大连工厂有员工900人。", ["", "辽宁省大连市"]),
    ("中国电信集团工会表彰班组90个。江西公司工会建成职工小家30个。", ["", "江西省"]),
    ("江西焦煤集团有职工3万人，其下属的丰城矿业集团产煤9万吨。", ["江西省", "江西省宜春市丰城市"]),
    # three counties, or two of several kinds, are what holds those that were named
    (
        "甘肃省天水：清水县修路30公里，秦安县修路20公里，甘谷县修路90公里，三县共有9个镇通车。",
        [*(f"甘肃省天水市{county}" for county in ("清水县", "秦安县", "甘谷县")), "甘肃省天水市"],
    ),
    (
        "山东省烟台市莱阳市种梨3万亩，栖霞市种果9万亩，两县市今年新增冷库30座。",
        ["山东省烟台市莱阳市", "山东省烟台市栖霞市", "山东省烟台市"],
    ),
    ("宁夏三区三州脱贫，青铜峡市投入9亿元，三区三州新增就业3万人。", ["宁夏回族自治区吴忠市青铜峡市"] * 2),
    # a villager who came home is no more where he worked
    (
        "贵州省湄潭县农民周华先后在深圳、东莞等地打工15年，2017年返乡种茶30亩，收入9万元。",
        ["广东省", *["贵州省遵义市湄潭县"] * 2],
    ),
    ("山西省兴县农民郝某曾在河北邢台开饭店，月入9000元，如今养羊90只。", ["河北省邢台市", "山西省吕梁市兴县"]),
    ("商人郝某在河南省民权县投资2亿元，带动青年返乡就业300人。", ["河南省商丘市民权县"] * 2),
    # goods are called by where they are from, which is not where they are sold or where all else is
    ("无锡市大集开市，海南豆角每斤9元，智利车厘子每斤70元，摊位有90个。", ["江苏省无锡市"] * 3),
    ("赣县区白鹭乡种橙9000亩。赣州脐橙卖得好，收入9万元。", ["江西省赣州市赣县区白鹭乡"] * 2),
    ("茂名荔枝运抵银川，首批9吨，每斤卖18元。", ["宁夏回族自治区银川市"] * 2),
    ("福建省产茶45万吨，安溪铁观音产量6万吨。", ["福建省", "福建省泉州市安溪县"]),
    # the census before
    ("清涧县有农户3万户，比第二次全国农业普查减少900户。", ["陕西省榆林市清涧县"] * 2),
    # all that is counted, and the rest of it
    ("无锡市城管局夜查。在江阴市，一辆渣土车被拦下。当晚，共检查渣土车320辆，处罚28辆。", ["江苏省无锡市"] * 2),
    ("平昌县改建卫生院9所，驷马镇卫生院已完工，其余8所年底完工。", ["四川省巴中市平昌县"] * 2),
    ("石门县种茶。皂市镇种茶9000亩，共建茶厂36家。", ["湖南省常德市石门县皂市镇"] * 2),
    # what is done to a town, with which the next clause goes on
    ("岚皋县改造佐龙镇管网30公里，惠及群众9000人。", ["陕西省安康市岚皋县佐龙镇"] * 2),
    ("岚皋县硬化佐龙镇通村公路30公里。", ["陕西省安康市岚皋县佐龙镇"]),
    ("平利县广佛镇党委帮松河村修路，全村种茶500亩。", ["陕西省安康市平利县广佛镇松河村"]),
    ("密云区帮助库伦旗建棚90座，养牛3000头。", ["内蒙古自治区通辽市库伦旗"] * 2),
    ("岚皋县拆除佐龙镇违建30处，全年拆除900处。", ["陕西省安康市岚皋县佐龙镇", "陕西省安康市岚皋县"]),
    # several that one speaks of together, or that are counted
    ("产量最高的是榆林市，延安市第二，咸阳市第三。以上三市占全省的90%。", ["陕西省"]),
    ("青田县温溪镇、船寮镇2个镇新增站点26个，惠及职工900人。", ["浙江省丽水市青田县"] * 3),
    ("管道建成后，覆盖山西27个县，惠及江苏5座城市。", ["山西省", "江苏省"]),
    # between two places, and a line to one of them
    ("台风将在福建霞浦到连江一带登陆，风力11级，雨量300毫米。", ["福建省"] * 2),
    ("兰新铁路东起甘肃兰州，西至新疆阿拉山口，全长2423公里，设站226个。", ["", ""]),
    ("南京公交加车。连接鼓楼、江宁的34路加车20辆。", ["江苏省南京市"]),
    # with whom, and whose: a neighbour, a body that hands over what it got
    ("开阳县与息烽县联办茶叶节。全县种茶9万亩。", ["贵州省贵阳市开阳县"]),
    ("丰城市接收宜春市热线中心转来的工单900件。", ["江西省宜春市丰城市"]),
    ("民政部向甘肃地震灾区调运折叠床5000张。", ["甘肃省"]),
    # the city alone on its line
    ("复工首日\n杭州\n昨日地铁客流12万人次。\n合肥\n昨日公交客流8万人次。", ["浙江省杭州市", "安徽省合肥市"]),
    # the corner of a province is no prefecture's; so many lands are of none of them, and one side is of its own
    ("湘西北普降大雨，9个乡镇受灾。", ["湖南省"]),
    ("俄罗斯投了否决票，11个国家投了赞成票。", [""]),
    ("朝鲜炮击边境，韩方2名士兵受伤。", ["韩国"]),
    ("我国汽车产量是美国的2倍，达3000万辆。", ["中国"] * 2),
    # after whose model, and from where somebody came
    ("泰安市城管局宣布，借鉴杭州经验，今年新增泊位3000个。", ["山东省泰安市"]),
    ("宁波的哥、河南人张师傅昨日捐款5000元。", ["浙江省宁波市"]),
    ("昨日，湖北司机李某驾车追尾，3人受伤。", [""]),
    # who won there is not where the games are; what a body gave is where that stands
    ("沂南县职工合唱比赛举行，铜井镇获一等奖。比赛共有36支队伍参加。", ["山东省临沂市沂南县"]),
    ("由天津市总工会援建的西藏昌都市职工服务中心落成，面积3600平方米。", ["西藏自治区昌都市"]),
    # of the firm, not of the country told of before, nor of an example or a partner
    ("全国仅86家企业入选。金星公司去年节电260万度。", ["中国", ""]),
    ("恒岳集团工会启动竞赛。竞赛覆盖项目86个。其中，湖北项目建功210次。", ["", "湖北省"]),
    ("金星公司同日本丰田公司签约，供应轮毂120万只。", [""]),
    # of what rank a project is
    ("投资9000万元的我省重点项目连城县中医院大楼启用，新增床位180张。", ["福建省龙岩市连城县"] * 2),
    # an estate that bears the name of another city
    ("柳州市民反映，长春小区停电6小时，涉及居民320户。", ["广西壮族自治区柳州市"] * 2),
    # bodies of the world, shares on the market, and what a bureau of the country has counted
    ("新华社日内瓦3月19日电 世界气象组织19日说，灾害损失达520亿美元。", [""]),
    ("新华社上海7月7日电 深证成指跌1.72%。", [""]),
    ("义乌市2月寄出快递1.2亿件。\n\n据国家邮政局统计，2月快递业务量27.6亿件。", ["浙江省金华市义乌市", "中国"]),
    # whence guests come is not our city
    ("我市汽车展闭幕，卖车1860辆。郑州、徐州、济南等地的客商有260人。", ["", "中国"]),
    # whence a ship comes and where it goes, and what is the first of the country
    ("渔船从舟山来，要去目的地韩国，装了180吨冰。", [""]),
    ("从汝州开出全国第一趟专列，到后来全国第一架包机起飞，共送回务工者8600人。", ["河南省平顶山市汝州市"]),
    # a firm sits where it is said to be one of, whatever stands before
    (
        "湖南评出标兵260个，岳阳有26个，岳阳湘阴县企业湖南恒岳鞋业有限公司上榜。该厂去年产鞋80万双。",
        ["湖南省", "湖南省岳阳市", "湖南省岳阳市湘阴县"],
    ),
    # whose help a project is; for whom money is given; the one place that is named again and again; our own city
    ("江西省援疆项目恒岳纱厂开工，投资6亿元。", [""]),
    ("广西壮族自治区总工会下拨260万元，用于慰问百色市的困难职工。", ["广西壮族自治区百色市"]),
    ("外界怀疑贵州的煤矿。青沟矿产煤180万吨，这是贵州采煤史上的最好成绩。", ["贵州省"]),
    # nobody knows where the town is whose county counts in all
    ("我县旅游红火。在白云镇，农家乐爆满。据统计，全县农家乐收入860万元，带动就业3200人。", ["", ""]),
]


@pytest.mark.parametrize(("text", "expected"), STORIES)
def test_where(text: str, expected: list[str]) -> None:
    assert places(text) == expected


def test_where_nobody_else_acts_a_bureau_goes_on_under_its_subheads() -> None:
    text = "阜南县教育局公布账本\n\n阜南县教育局公布支出22亿元。\n\n一、幼儿园\n\n生均经费6218元。\n"
    assert {f.org for f in extract(text, date=DAY)} == {"阜南县教育局"}


def test_a_headline_may_end_with_its_firm() -> None:
    assert extract("生产快报｜大柳沟煤业\n\n当日产原煤860吨。\n", date=DAY)[-1].org == "大柳沟煤业"


def test_the_number_of_a_question_is_no_quarter() -> None:
    assert [f.text for f in extract("消费券怎么领\n\nQ1：发多少？\n总额500万元。\n", date=DAY)] == ["500万元"]


def test_what_was_shown_under_another_subhead_is_not_where() -> None:
    text = (
        "清凉送到一线\n\n宝鸡市总工会近日走访企业30家。\n\n02 送到家里\n\n托管班开在渭滨区文化宫，收孩子70名。\n\n"
        "03 数说清凉\n\n慰问经费：60万元\n\n慰问职工：5000人次\n"
    )
    *_, last = extract(text, date=DAY)
    assert (last.text, last.place) == ("5000人次", "陕西省宝鸡市")


def test_a_village_of_the_headline_stays_where_it_is_when_its_union_sent_somebody() -> None:
    text = (
        "长潭村来了第一书记\n\n弥渡县新街镇长潭村有80户人家。去年，弥渡县总工会干部周远到村里当第一书记。\n\n"
        "种养账。种植面积扩大到300亩，户均收入3万元。\n"
    )
    assert set(places(text)) == {"云南省大理白族自治州弥渡县新街镇长潭村"}


def test_who_is_portrayed_is_where_the_firm_is() -> None:
    text = (
        "一双手，三十年\n\n——记全国劳动模范、湖北荆门市恒岳化工厂钳工秦大川\n\n"
        "“活要干得细。”秦大川说，他一天要拧800颗螺丝。\n\n"
        "去年5月，他到北京领奖，奖金3万元。全国共有1500人获奖。\n\n"
        "他带出的徒弟有20个。\n"
    )
    *_, last = extract(text, date=DAY)
    assert (last.text, last.place) == ("20个", "湖北省荆门市")


def test_a_report_from_one_country_alone_is_of_it() -> None:
    text = "斜塔又稳了\n\n本报罗马5月5日电 （记者 洪涛）专家给斜塔系上两条钢缆，每条长100米。\n"
    assert [f.place for f in extract(text, date=DAY) if f.kind != "date"] == ["意大利"] * 2


def test_where_a_life_story_begins_weighs_more_than_where_somebody_once_worked() -> None:
    text = (
        "补伞人的半生\n\n文/陆青\n\n遂宁市船山区的巷子里，62岁的老秦补了40年伞。\n\n"
        "年轻时他去了深圳，在龙岗一家伞厂当过车间主任，手下有70人。\n\n如今他一天补伞15把。\n"
    )
    found = {f.text: f.place for f in extract(text, date="2024-05-06")}
    assert found["15把"] == "四川省遂宁市船山区"


@pytest.mark.parametrize(
    "above",
    ["恒岳建设公司赞比亚公路项目侧记\n\n", "在红土地上修路\n\n本报特派记者 洪涛 赞比亚卢萨卡5月4日电\n\n"],
)
def test_a_firms_project_abroad_is_there(above: str) -> None:
    text = (
        above + "恒岳建设公司2018年签下合同，合同额3亿美元，工期40个月。\n\n高峰时，工地有员工900人，公司有设备80台。\n"
    )
    found = {f.text: f.place for f in extract(text, date=DAY)}
    assert all(found[t].startswith("赞比亚") for t in ("3亿美元", "40个月", "900人", "80台"))


def test_a_body_abroad_spoken_of_again_tells_of_its_own_country() -> None:
    text = (
        "秘鲁国家民防局9日说，暴雨造成12人死亡。沿海受灾最重，死亡7人。该局称，全国共有210座房屋倒塌。\n\n"
        "西藏定结县9日也降了大雨，转移群众30人。\n"
    )
    assert {f.text: f.place for f in extract(text, date=DAY)}["210座"] == "秘鲁"


def test_a_canal_lies_in_no_county_that_is_called_alike() -> None:
    text = "广西的平陆运河进展顺利。平陆运河集团介绍，航道已贯通98公里。"
    assert {f.text: f.place for f in extract(text, date=DAY)}["98公里"] == "广西壮族自治区"


def test_a_power_station_lies_in_no_county_that_is_called_alike() -> None:
    page = "锦屏水电站：工期过半\n锦屏水电站的水轮机装了7台。锦屏一级大坝浇了90米。\n"
    assert set(places(page)) == {""}
    page = "贵州省黔东南州锦屏县的锦屏水电站装机7台。\n"
    assert places(page) == ["贵州省黔东南苗族侗族自治州锦屏县"]


def test_villages_called_poor_by_their_province_are_no_provinces() -> None:
    page = "藤县抓扶贫。狠抓产业，37个省定贫困村建大棚70个。\n"
    assert places(page) == ["广西壮族自治区梧州市藤县"] * 2


def test_a_number_of_one_body_is_not_where_the_body_before_it_is() -> None:
    text = "获奖者共有20名，其中南京大学5名，中国科学院深海科学研究所6名。"
    found = {f.text: f.place for f in extract(text, date=DAY)}
    assert found["5名"] == "江苏省南京市"
    assert found["6名"] == "中国"
    found = {f.text: f.place for f in extract("财政部拨款5亿元，其中3亿元支持云南，2亿元支持四川。", date=DAY)}
    assert found["3亿元"] == found["2亿元"] == "中国"


def test_papers_to_go_across_are_of_the_country() -> None:
    text = "国家移民管理局签发护照60万本，往来港澳证件90万张。"
    assert {f.text: f.place for f in extract(text, date=DAY)}["90万张"] == "中国"


@pytest.mark.parametrize(
    ("text", "places"),
    [
        # whence something comes and whither it goes is of its own clause only
        (
            "徐州市泉山区的电梯停了3天。零件要从苏州调，最快得48小时。楼里住着90户。",
            ["江苏省徐州市泉山区"] * 3,
        ),
        ("货车离开站台，驶往格尔木，载货30吨。", [""]),
        # a river and its valley are no county
        ("澜沧江水上涨，冲走木船5条。", [""]),
        ("特克斯河谷里有马800匹。", [""]),
        # each has its own
        ("宿迁、盐城两市各占31%、38%。", ["江苏省宿迁市", "江苏省盐城市"]),
    ],
)
def test_where_something_comes_from_and_who_is_sent_is_not_where_it_is(text: str, places: list[str]) -> None:
    assert [fact.place for fact in extract(text)] == places


def test_a_body_of_the_country_named_in_a_dateline_is_of_that_country() -> None:
    (fact,) = [f for f in extract("德国 柏林消息：联邦统计局说，新签贷款212亿欧元。") if f.kind != "date"]
    assert fact.org == "德国联邦统计局"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        # by whom somebody is struck, and whence
        ("叙利亚南部被美国导弹击中，[9人]受伤。", "叙利亚"),
        # whither something goes
        ("货轮从大连港驶出，驶往韩国仁川，船上有[300辆]汽车。", "辽宁省大连市"),
        # all of a list, and what is over it where some of it is not known
        ("[8个]督导组分别在四川、云南、贵州等地指导抗旱。", "中国"),
        # one of a list of bodies, what somebody does in so many ways
        (
            "横琴口岸扩建。货柜车要过横琴边检、横琴商检、澳门海关等4家单位，用时减少[40%]。",
            "广东省珠海市横琴粤澳深度合作区",
        ),
        ("各地开展培训。湖南从举办讲座、组织比赛等[7个]方面作出安排。", "湖南省"),
        # a region of three is spoken of so
        ("京津冀成立职教集团。目前，三地签署协议[14个]。", "京津冀"),
    ],
)
def test_who_does_it_to_others_and_whither_it_goes_is_not_where(text: str, place: str) -> None:
    at, number = text.index("["), text[text.index("[") + 1 : text.index("]")]
    found = [f for f in extract(text.replace("[", "").replace("]", ""), date=DAY) if f.start == at]
    assert [(f.text, f.place) for f in found] == [(number, place)]


def test_a_capital_is_in_the_country_that_is_told_of() -> None:
    text = "智利中部遭遇寒潮。首都圣地亚哥气温降至零下2摄氏度。"
    assert [f.place for f in extract(text, date=DAY)] == ["智利圣地亚哥"]


def test_there_is_the_place_that_the_sentence_before_tells_of() -> None:
    page = "荔枝减产\n本报讯 茂名今年收荔枝22万吨。增城的情况略好。那里种了荔枝19万亩。\n"
    assert [f.place for f in extract(page) if f.kind == "measure"] == ["广东省茂名市", "广东省广州市增城区"]


def test_what_scholars_find_out_is_not_of_where_they_are() -> None:
    page = "遵义马拉松开跑\n本报讯 遵义马拉松昨日开跑，2万人参赛。据贵州大学一份评估，赛事拉动消费2亿元。\n"
    assert [f.place for f in extract(page) if f.kind == "money"] == ["贵州省遵义市"]


def test_a_word_beside_a_district_is_one_where_so_many_are_told() -> None:
    page = "佛山楼市\n本报讯 佛山市昨日网签300套，禅城、南海两区各占31%、38%。\n"
    assert [f.place for f in extract(page) if f.kind == "percentage"] == ["广东省佛山市禅城区", "广东省佛山市南海区"]


def test_what_firms_from_elsewhere_build_is_where_the_headline_has_it() -> None:
    page = (
        "左云县电池基地9月投产\n左云县电池基地进展顺利。该项目由江阴恒岳电池集团、上海某厂共同以合资方式投资兴建，"
        "总投资2亿元，占地90亩。建成后，该企业年产值达9亿元。\n"
    )
    assert set(places(page)) == {"山西省大同市左云县"}
    page = "左云县新电池厂投产。江阴恒岳电池集团投资2亿元，在江阴建成仓库7座。\n"
    assert places(page) == ["江苏省无锡市江阴市"] * 2


def test_a_national_meeting_on_the_aid_for_a_region_is_of_that_region() -> None:
    page = (
        "全国对口援藏工作座谈会日前在京召开。会上启动的计划涉及金额8000万元。\n"
        "截至目前，各单位已落实资金2亿元，派出医生70名。\n"
    )
    assert set(places(page)) == {"西藏自治区"}
    page = "全国教育工作座谈会日前在京召开。会上启动的计划涉及金额8000万元。\n"
    assert places(page) == ["中国"]


def test_a_team_called_after_a_province_is_not_what_the_games_are_about() -> None:
    page = (
        "5月3日，第九届技能大赛闭幕式在兰州举行。大会为393名选手颁奖。福建代表团共有80人。\n来宾共8000人参加闭幕式。\n"
    )
    assert places(page)[0] == places(page)[-1] == "甘肃省兰州市"


def test_what_the_country_does_is_not_where_one_of_its_railways_does_something() -> None:
    page = "全国铁路加开列车90列。武汉铁路局加开列车7列。\n"
    assert places(page) == ["中国", ""]


def test_all_places_are_not_the_region_told_before() -> None:
    page = "人社部办招聘月。我国岗位充足。\n其中，京津冀招聘会提供岗位900个。同时，各地各高校还将举办招聘会80场。\n"
    assert places(page) == ["京津冀", "中国"]


def test_the_police_fight_crimes_where_they_are() -> None:
    page = "永济市公安局打击汾河流域盗采煤炭犯罪，抓获70人。\n"
    assert places(page) == ["山西省运城市永济市"]


def test_whose_model_one_is_does_not_tell_where() -> None:
    page = "平乐县的车间已成为全市技能培训的一个新样板。今天开工项目9个。\n"
    assert places(page) == ["广西壮族自治区桂林市平乐县"]
    page = "平乐县的车间得到市委、市政府的肯定。今天开工项目9个。\n"
    assert places(page) == ["广西壮族自治区桂林市平乐县"]


def test_the_clause_behind_an_age_says_where_one_works() -> None:
    page = "全国90人获奖。\n周明今年43岁，是长春恒岳客车公司的班长。\n"
    assert places(page)[-1] == "吉林省长春市"


def test_what_lies_where_two_counties_meet_is_in_what_holds_both() -> None:
    page = "恒岳水电站位于云南省云县与凤庆县交界的江段，总投资9亿元。\n"
    assert places(page) == ["云南省临沧市"]
    page = "南涧县与凤庆县接壤，有人口9万人。\n"
    assert places(page) == ["云南省大理白族自治州南涧彝族自治县"]


def test_a_county_that_a_word_is_called_like_where_all_is_about_it() -> None:
    page = "龙游招商迎来开门红\n昨天，浙江恒岳公司签约落户龙游，总投资9亿元。龙游去年引进项目8个。\n"
    assert set(places(page)) == {"浙江省衢州市龙游县"}
    assert places("本报龙游2月20日电 昨天，项目投产，投资9亿元。\n") == ["浙江省衢州市龙游县"]
    page = "龙游虎园\n杭州市龙游园里有虎7只。去年，龙游园游客达2万人次。龙游园的虎很多。\n"
    assert set(places(page)) == {"浙江省杭州市"}


def test_a_firm_brought_in_is_not_where_it_works() -> None:
    page = "竹山县建产业园，将引入上海恒岳集团合作运营，年产值5亿元。\n"
    assert places(page) == ["湖北省十堰市竹山县"]
    page = "竹山县楼台乡签约。恒岳（湖北）食品有限公司投资1亿元。\n"
    assert places(page) == ["湖北省十堰市竹山县楼台乡"]


def test_the_end_of_a_line_is_not_what_is_told_of_it() -> None:
    page = "恒岳线是从山西省大同市出发，抵达左云县店湾镇的一条铁路。这条线近90%的路段在桥上。\n"
    assert "山西省大同市左云县店湾镇" not in places(page)


def test_a_word_is_a_county_before_its_office_in_a_story_of_its_city() -> None:
    page = "大关供电局抢修线路9条。《昭通大关供电局预案》要求，第一时间抢修。\n"
    assert places(page) == ["云南省昭通市大关县"]
    page = "九江市全市新建工会16家。\n"
    assert places(page) == ["江西省九江市"]


def test_who_only_came_to_the_games_of_a_city_is_not_where_they_are() -> None:
    page = (
        "舞钢市职工运动会开幕\n昨天，舞钢市职工运动会开幕。平顶山市总工会副主席周某出席。\n"
        "据了解，运动会共有28支代表队参赛。\n"
    )
    assert places(page) == ["河南省平顶山市舞钢市"]


def test_our_rescuers_and_embassies_abroad_are_where_they_work() -> None:
    page = "智利瓦尔帕莱索市昨天地震。中国救援队在废墟上工作。\n救援队的10名成员夜里睡在教堂里。\n"
    assert places(page) == ["智利瓦尔帕莱索"]


def test_a_harbour_makes_a_city_of_a_word() -> None:
    assert places("节假日期间，日照港完成作业51万吨。\n") == ["山东省日照市"]


def test_who_went_to_several_provinces_does_not_tell_of_all_between() -> None:
    page = "广河县公安局侦破一案。专案组前往云南、四川、陕西等地侦查。经审讯，3名嫌疑人供认不讳。\n"
    assert places(page) == ["甘肃省临夏回族自治州广河县"]


def test_the_next_heroes_are_not_where_the_last_one_works() -> None:
    page = (
        "工会在北京表彰快递员，全国90人获奖。\n有扎根乡村的：恒岳速递的张明服务黑龙江望奎县7个村；远山快递的徐某送货9年；青禾快递的李某送货8年。\n"
        "也有见义勇为的英雄：恒山快递的张某救下5人。\n"
    )
    assert places(page)[-1] in ("", "中国")


def test_whose_project_goes_on_behind_its_firm() -> None:
    page = (
        "左云县工业园区6个项目昨天集中开工。\n——山西恒岳电池有限公司年产3万吨电池项目，总投资2亿元。"
        "项目建成后，年产值4亿元。\n今年以来，左云县工业园区产值达90亿元。\n"
    )
    assert [f.org for f in extract(page) if f.kind == "money"] == [
        "山西恒岳电池有限公司",
        "山西恒岳电池有限公司",
        "左云县工业园区",
    ]


def test_the_survey_office_of_a_city() -> None:
    page = "据国家统计局黄山调查队数据，上半年歙县农民收入9000元。\n"
    assert [f.org for f in extract(page) if f.kind == "money"] == ["国家统计局黄山调查队"]


def test_the_part_of_one_province_is_not_what_a_national_story_is_about() -> None:
    page = "6月2日，全国工人先锋号名单公布。\n入选集体中，班组占40%。\n其中贵州省入选7个。\n"
    assert [f.place for f in extract(page) if f.kind != "date"] == ["", "贵州省"]


def test_what_a_district_holds_in_a_hall_of_its_city_is_of_the_district() -> None:
    page = "本报讯 近日，大同市平城区总工会职工篮球赛在大同市体育馆开幕，全区21支队伍参赛。\n"
    assert [f.place for f in extract(page) if f.kind == "count"] == ["山西省大同市平城区"]


def test_the_grade_of_a_province_is_not_where_those_are_who_have_it() -> None:
    page = "大同市涌现出全国劳动模范3名，山西省劳动模范9名。\n"
    assert [f.place for f in extract(page)] == ["山西省大同市"] * 2


def test_what_is_awarded_for_the_whole_country_is_its() -> None:
    page = "国务院决定，授予600人全国劳动模范称号，授予300人全国先进工作者称号。\n"
    assert [f.place for f in extract(page)] == ["中国"] * 2


def test_the_provinces_to_which_people_are_taken_are_not_where_one_tells_of() -> None:
    page = "大同市很好。大同市总工会将运送前往河北、山东、河南等省份的900名农民工返乡。\n"
    assert [f.place for f in extract(page)] == ["山西省大同市"]


def test_where_a_works_lies_is_where_its_man_is_portrayed() -> None:
    page = "昨日，在位于大同的恒岳重工有限公司车间，郭立看图纸。\n他带过徒弟9名。\n"
    assert [f.place for f in extract(page) if f.kind == "count"] == ["山西省大同市"]


def test_what_one_does_himself_is_done_where_his_portrait_is_of() -> None:
    page = "为了矿工的笑脸\n——记河南柳岭煤业公司工会主席石磊\n\n石磊很忙。他走访职工家庭1200户。\n"
    assert [f.place for f in extract(page)] == ["河南省"]


def test_the_ends_of_a_line_are_not_where_a_tunnel_of_it_is_dug() -> None:
    page = (
        "建设中的襄阳至常德的襄常铁路武陵山隧道施工现场机器轰鸣。\n"
        "3月6日，记者在湖南省张家界市慈利县零阳镇的隧道工地看到，90名工人在作业。\n隧道已掘进600米。\n"
    )
    assert places(page) == ["湖南省张家界市慈利县零阳镇"] * 2


def test_where_a_body_lies_that_is_called_after_its_province() -> None:
    page = (
        "候鸟达9万羽 安徽菜子湖湿地迎来客人\n\n"
        "记者从位于安徽省安庆市宜秀区的安徽菜子湖湿地省级自然保护区管理局获悉，记录到候鸟9万羽。\n"
    )
    assert [(f.org, f.place) for f in extract(page)][-1] == (
        "安徽菜子湖湿地省级自然保护区管理局",
        "安徽省安庆市宜秀区",
    )

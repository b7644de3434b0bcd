"""Small stories of our own, each with the place of each of its numbers."""

from __future__ import annotations

import datetime

import pytest

from unionstats import extract

DAY = datetime.date(2020, 5, 6)


def places(text: str) -> list[str]:
    return [f.place for f in extract(text, date=DAY) if f.kind != "date"]


STORIES = [
    # who strikes is not where it is
    ("联军空袭也门首都萨那，造成20人死亡，30人受伤。", ["也门萨那"] * 2),
    ("土耳其军队炮击叙利亚北部，造成4名士兵死亡。", ["叙利亚"]),
    ("美国对叙利亚发动空袭，打死7人。", ["叙利亚"]),
    ("武装人员朝约旦首都安曼打出火箭弹2枚。", ["约旦安曼"]),
    ("美国空袭索马里，打死9人，邻国肯尼亚也有2人死亡。", ["索马里", "肯尼亚"]),
    ("首批60吨救灾物资昨天下午运抵尼泊尔加德满都。", ["尼泊尔加德满都"]),
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
    # what one province has none of
    ("江苏省昨天出台方案，至此已有22个省份出台方案，覆盖人口9亿人。", ["中国"] * 2),
    ("今年以来，已有14省区市上调工资，上海市最低工资为2690元。", ["中国", "上海市"]),
    ("河南省投资300亿元建设高铁。国家铁路完成投资5000亿元，投产新线2000公里。", ["河南省", "中国", "中国"]),
    # a short name that is a part of another one (a site, a quarter, a water) is no evidence of where 全市 is
    ("镜湖网讯 我市上半年栽树97万棵。", [""]),
    ("永康网讯 我市上半年栽树97万棵。", ["浙江省金华市永康市"]),
    ("今年全市卖房3200套。桐城板块卖出800套。", [""] * 2),
    ("今年以来，我市环梁子湖公路建设投入35亿元，全市新增企业300家。", [""] * 2),
    ("洪泽湖沿岸，我市建成污水处理厂15座。", [""]),
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
    ("我国西部粮仓青海省前三个月出口12亿美元，增长15%。", ["青海省"] * 2),
    ("5月16日是全国第25个助残日。竞赛自1999年开展以来，有2万家企业参加。山西省总工会主办了竞赛。", ["山西省"]),
    ("长沙市人均可支配收入5万元，为全省平均水平的1.5倍。", ["湖南省长沙市"] * 2),
    # whose firms and goods are, is not where
    ("国有单位平均工资3万元，港澳台投资企业平均工资2.5万元。", [""] * 2),
    ("安徽省铜陵市的工厂里，德国设备已经安装完毕。厂里有工人300名。", ["安徽省铜陵市"]),
    # with what a sentence begins because of which something comes about
    ("由于石门县磨市镇遭受洪灾，常德市总工会拨出慰问金20万元。", ["湖南省常德市"]),
    # the list behind a colon: each of its own, all of what holds them
    ("销量最高的3个城市是：苏州市30万辆，无锡市20万辆。", ["江苏省", "江苏省苏州市", "江苏省无锡市"]),
    # where they fight, who gives what is here, of which country its own ministry speaks
    ("沙特联军在对也门西部的行动中，打死25人，逮捕70人。", ["也门"] * 2),
    ("秘鲁收到5万剂疫苗。卫生部门接收中国提供的2万支针剂。", ["秘鲁"] * 2),
    ("中国疫苗运抵泰国\n泰国卫生部发言人说，全国已有3.7万人接种中国疫苗。", ["泰国"]),
    # whom a team beats, is not where
    ("中国女排击败了巴西队，夺得冠军。王某贡献扣球12次。", [""]),
    ("广东队战胜辽宁队。全场观众达1.2万人。", ["广东省"]),
    # whose citizens are counted, is not where
    ("秘鲁一矿井塌方。井下有40名波兰人、9名中国公民，已有3人获救。", ["秘鲁"] * 3),
    # who is so old is from there; where one sits of whom no more is told
    ("43岁的四川籍民工王五在广州市打工，月薪6000元。", ["四川省", "广东省广州市"]),
    ("位于海口的某免税城今年销售额达到30亿元。店内有品牌800个。", ["海南省海口市"] * 2),
    # a custom house counts for its province, where the article speaks of that
    ("青岛海关监管货物300万吨。山东前三季度进出口1.6万亿元，全省出口占比65%。", ["山东省"] * 3),
    # a firm that is called like a county elsewhere; a dish
    ("青海省格尔木市盐湖集团年产钾肥500万吨。", ["青海省海西蒙古族藏族自治州格尔木市"]),
    ("四川泡菜等美食吸引市民5000人。", [""]),
    ("湖口县石桥乡合作社引进湖南望谟公司，流转土地300亩。", ["江西省九江市湖口县石桥乡"]),
    ("四川巫山有船300艘。", ["重庆市巫山县"]),
    ("君山区总工会走进岳西中学、文昌小学工地。活动共慰问项目9个。", ["湖南省岳阳市君山区"]),
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
    ("在全国爱国卫生月期间，我市清理垃圾3000吨。", [""]),
    # who comes from elsewhere to help, and where people go to work, is not where what is told goes on
    ("四川省宜宾市长宁县发生地震。成都、自贡、泸州的救援队赶到现场，救出群众20人。", ["四川省宜宾市长宁县"]),
    ("石门县消防大队赶到现场，救出群众5人。", ["湖南省常德市石门县"]),
    ("甘肃省文县组织农民工到新疆、内蒙古、福建务工。去年劳务收入达3亿元。", ["甘肃省陇南市文县"]),
    ("活动在杭州、宁波、温州举行。共有选手3000人参加。", ["浙江省"]),
    ("北京市人均用水量是全国的2.2倍。", ["北京市"]),
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
    (
        "2018年陕西省民营企业招聘周启动仪式在宝鸡市举行。在这场招聘会上，共有3200名求职者达成意向。\n"
        "活动主办方邀请了210家企业参加。",
        ["陕西省宝鸡市"] * 2,
    ),
    ("浙江省农民工欢乐节在嘉兴市举办。现场发放礼包500份。", ["浙江省嘉兴市"]),
    ("贵州省工会工作会议在遵义召开。会议指出，去年全省新建工会3200家。", ["贵州省"]),
    ("山东省总工会在烟台举办“工会进万家”活动。活动现场，30名律师为职工提供咨询。", ["山东省烟台市"]),
    ("甘肃省总工会在天水市举办农民工招聘会。86家企业带来岗位3200个。", ["甘肃省天水市"] * 2),
    ("甘肃省总工会在天水市举办农民工招聘会。甘肃省总工会去年新建驿站86家。", ["甘肃省"]),
    (
        "福建省应急厅在永定区组织省森林消防总队、龙岩市救援队等6支队伍开展演练。\n此次参演人数共300人，出动车辆60辆。",
        ["福建省龙岩市永定区"] * 3,
    ),
    # whom one helps, for what is given to them
    ("云南省邮政管理局帮扶昭通市盐津县。省局投入600万元，修建公路12公里。", ["云南省昭通市盐津县"] * 2),
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
    # a place in brackets in the name of a part of a firm is of its sentence alone
    (
        "江西恒岳集团有限公司今年开局良好。恒岳（上饶）工业园从筹建到开工用了100天。\n江西恒岳集团有限公司有职工2.1万人。",
        ["江西省上饶市", "江西省"],
    ),
    # whom one sends to whom
    ("深圳市驻河源市扶贫工作组帮扶200个贫困村。", ["广东省河源市"]),
    ("四川省交通运输厅帮扶凉山州昭觉县，投入4亿元。", ["四川省凉山彝族自治州昭觉县"]),
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
    # a second part of what is larger is no place either
    ("永康市五金产值占浙江省的30%、全国的12%。", ["浙江省金华市永康市"] * 2),
    ("大余县钨储量占全世界的9%，全国的15%。经过40年发展，产量达2万吨。", ["江西省赣州市大余县"] * 4),
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
    ("宜春客运总站有客车30条线。客流主要集中在上海、南昌等地，日发班车90班。", ["江西省宜春市"] * 2),
]


@pytest.mark.parametrize(("text", "expected"), STORIES)
def test_where(text: str, expected: list[str]) -> None:
    assert places(text) == expected

"""Where numbers hold: stories of our own, each sentence read as the whole program reads it."""

from __future__ import annotations

import datetime

import pytest

from unionstats import extract

STORIES = [
    ("她在广东中山开了3家店。", {"3家": "广东省中山市"}),
    # a street, the only one of its name, that is called after a market; a village that is called like a country abroad
    ("近日，牛市口街道总工会慰问职工70人。", {"70人": "四川省成都市锦江区牛市口街道"}),
    ("波兰村种瓜80亩。", {"80亩": "波兰村"}),
    # who comes from all provinces is of the country, whoever of them has won
    ("来自31个省区市的90支队伍参赛，山东队获奖牌3枚。", {"90支": "中国", "3枚": "山东省"}),
    # what towns are made is no name of one
    ("青州市农业局投资500万元。全市建成机械化镇3个。", {"3个": "山东省潍坊市青州市"}),
    # an estate that is called after a city elsewhere
    ("上海市浦东新区职工800人。近日，潍坊新村街道有60人入会。", {"60人": "上海市浦东新区潍坊新村街道"}),
    # a zone of one's own city that is called like a county elsewhere
    ("莆田市南丰新区开工。目前，南丰新区有企业30家。", {"30家": "福建省莆田市南丰新区"}),
    # a line that is called by a character of each of the two places that it joins
    ("贵南高铁全线贯通，桥隧比达90%。", {"90%": ""}),
    ("肥东高速收费站有车道9条。", {"9条": "安徽省合肥市肥东县"}),
    ("敦煌的电站有定日镜3万面，镜场面积7平方公里。", {"7平方公里": "甘肃省酒泉市敦煌市"}),
    # where those go in whom a body of another place sends, with whom one trades, and where one once won
    ("陇南市公安局民警冲进绵阳市一处仓库，查扣电脑20台。", {"20台": "四川省绵阳市"}),
    ("福建省对日本、欧盟分别增长3%、4%，对越南下降5%。", {"3%": "福建省", "5%": "福建省"}),
    ("东京奥运会银牌得主吴某在雅安市获得奖金3万元。", {"3万元": "四川省雅安市"}),
    ("伦敦奥运会冠军吴某，领到奖金3万元。", {"3万元": ""}),
    ("绵阳市有考生6万人。面向全省的招生计划增长5%。", {"6万人": "四川省绵阳市", "5%": "四川省"}),
    # a hill that is called like a county elsewhere
    ("周末，北碚缙云山迎来游客3万人次。", {"3万人次": "重庆市北碚区"}),
    # a side of the county before its town
    # what a firm of the whole country has is not the country's; what the central bank counts is
    ("中国华能集团发布年报，新建国内电站。集团装机9万千瓦。", {"9万千瓦": ""}),
    ("恒岳集团在全国有很多工厂。恒岳集团今年盈利90亿元。", {"90亿元": ""}),
    ("中国人民银行公布，全国贷款很多。存款增加90亿元。", {"90亿元": "中国"}),
    ("新华社香港8月28日电 中国石化今天发布公告。公司上半年盈利90亿元。", {"90亿元": ""}),
    ("剑阁县脱贫成效显著。6个省定贫困村的9个大棚建成。", {"6个": "四川省广元市剑阁县", "9个": "四川省广元市剑阁县"}),
    (
        "蔡某等9名剑阁县下寺镇石桥村农民工的欠薪案办结。2021年，蔡某等人在白龙镇某砖厂打工。",
        {"9名": "四川省广元市剑阁县下寺镇石桥村"},
    ),
    ("暴雨过后，剑阁县北部白龙镇积水30厘米。", {"30厘米": "四川省广元市剑阁县白龙镇"}),
    ("剑阁县推进整乡整村提升，剑阁县南部乡镇修路80公里。", {"80公里": "四川省广元市剑阁县"}),
    # a train from one city to another; what is only called after the country
    ("信丰县有人获“全国质量信得过班组”称号。该县有班组90个。", {"90个": "江西省赣州市信丰县"}),
    ("安徽省表彰选手，为全国决赛获奖的4人各发奖金9万元。", {"9万元": "安徽省"}),
    # a county of two characters at the head of a clause, and where it ranks
    ("户县今年种桃3万亩。", {"3万亩": "陕西省西安市户县"}),
    ("随州市随县收入增长9%，在全市位次前移2位。", {"2位": "湖北省随州市随县"}),
    # whose project it is, and the stretch of a road that a firm's car comes to
    ("剑阁县恒岳电池项目是广元市重点项目，占地90亩。", {"90亩": "四川省广元市剑阁县"}),
    ("莱州市恒岳客运公司一辆客车行驶至沈海高速诸城段时侧翻，致9人受伤。", {"9人": "山东省潍坊市诸城市"}),
    # guests, what sort of things are counted, and for whom there is room
    ("茶博会在杭州开幕，设1个中国名茶园、7个茶席。", {"7个": "浙江省杭州市"}),
    # whom a body of another province helps, be it by those it sends
    ("宁波市海曙区第二医院与天柱县结对，开展义诊30场。", {"30场": "贵州省黔东南苗族侗族自治州天柱县"}),
    ("莱州市农业农村局派专家到石泉县，办班28期。", {"28期": "陕西省安康市石泉县"}),
    # whither workers travel, and come home again
    ("石泉县总工会组织8家企业赴广东、福建招工，计划引进90人。", {"90人": "陕西省安康市石泉县"}),
    ("石泉县组织疗养9批，目的地有莱州、天柱等，人均700元。", {"700元": "陕西省安康市石泉县"}),
    # what a place is, before it
    ("华北是棉花产区。棉花产量第一大省新疆推广良种，种植面积3000万亩。", {"3000万亩": "新疆维吾尔自治区"}),
    # where the water is measured
    ("据水利部长江水利委员会消息，长江监利站今天8时水位30米，超警戒水位1米。", {"1米": "湖北省荆州市监利市"}),
    # a mountain range, a station called like a county elsewhere, the sea before a province, a firm's works
    ("护林队在祁连山巡护9公里。", {"9公里": ""}),
    ("班列开往成都城厢，累计5万列。", {"5万列": "四川省成都市"}),
    ("昨天，华能大庆光伏基地并网，装机30万千瓦。", {"30万千瓦": "黑龙江省大庆市"}),
    # whence it came
    ("近日，一架从迪拜飞来的客机在加德满都降落，乘客300人。", {"300人": "尼泊尔加德满都"}),
    # no 东三省
    ("河北、河南、山东三省用水量分别为9亿吨、8亿吨和7亿吨。", {"9亿吨": "河北省", "7亿吨": "山东省"}),
    # what is called after the county that it serves
    ("近日，尚志火车站新增候车座椅300个。", {"300个": "黑龙江省哈尔滨市尚志市"}),
    # with whom one trades, and whom one outdoes
    ("海南省农民收入增长6%，增速跑赢全国2个百分点。", {"2个百分点": "海南省"}),
    # of what it is a part is not where it is
    ("河北省产钢2亿吨，约等于全国的21%。", {"21%": "河北省"}),
    ("河北省产钢2亿吨，接近全国的三成。", {"三成": "河北省"}),
    # the city between its province and the rest of a firm's name is the head of that
    ("甘肃白银有色集团铜冶炼厂工会慰问职工70人。", {"70人": "甘肃省白银市"}),
    # whose share of a fund it is, is not where
    ("甘肃省总工会筹款900万元，其中中央财政300万元，其余自筹，惠及70户。", {"300万元": "甘肃省", "70户": "甘肃省"}),
    # what a picture shows is there
    ("图为眉山市总工会向60名环卫工人送西瓜。", {"60名": "四川省眉山市"}),
    # what strikes two countries is in neither of them alone
    ("强震在秘鲁和智利造成60人遇难。", {"60人": ""}),
    ("洪水在德国科隆、慕尼黑造成9人遇难。", {"9人": "德国"}),
    # in whom one invests is not where one is
    ("截至今年6月底，江苏省对非洲国家直接投资存量达30亿元。", {"30亿元": "江苏省"}),
    ("云南省对老挝承包工程营业额8亿元。", {"8亿元": "云南省"}),
    # whom one borders on is not where one is
    ("江西省赣州市寻乌县东邻福建省，南接广东省梅州市，面积2300平方公里。", {"2300平方公里": "江西省赣州市寻乌县"}),
    (
        "云南省文山壮族苗族自治州富宁县与广西壮族自治区百色市接壤，境内有河流30条。",
        {"30条": "云南省文山壮族苗族自治州富宁县"},
    ),
    ("安徽省有通道20条，与苏、浙、赣等3个相邻省的通道均达2条以上。", {"20条": "安徽省", "2条": "安徽省"}),
    ("救援队赶到湖北省和河南省交界处，搜救300人。", {"300人": "中国"}),
    # the first of a country's kind is where it is
    ("我国第一座跨海的公路隧道厦门翔安隧道，历时1500天贯通。", {"1500天": "福建省厦门市翔安区"}),
    ("我国首颗卫星在酒泉升空，质量173公斤。", {"173公斤": "甘肃省酒泉市"}),
    ("这处矿山是全国乃至全球罕见的产地，年产30万吨。", {"30万吨": ""}),
    # where one was for a time whose costs somebody bears
    ("绍兴市丰禾公司承担了他在成都就读期间的学费8000元。", {"8000元": "浙江省绍兴市"}),
    ("他在成都就读期间，共获奖30次。", {"30次": "四川省成都市"}),
    # 甲、乙机场: what both lie in
    ("上半年，延安市延安机场运送旅客80万人次。", {"80万人次": "陕西省延安市"}),
    # the whole that a share is told of, where nothing else says where
    ("据专家介绍，这种草占全国草场面积的3%。", {"3%": "中国"}),
    ("青海省种草200亩，占全国草场面积的3%。", {"3%": "青海省"}),
    # those that are left are not the last that was named
    ("山西省今年建房9万套，其中运城市2万套，其余各市共3万套。", {"2万套": "山西省运城市", "3万套": "山西省"}),
    # whose place is told before its name alone
    (
        "记者走访了抚州市的石门机械厂。该厂去年产值3亿元，有职工800人。",
        {"3亿元": "江西省抚州市", "800人": "江西省抚州市"},
    ),
    # what a firm of the whole country tells at its meeting is not of where it meets
    (
        "中国国家铁路集团有限公司座谈会在成都召开，代表300人参加。去年，客车发送量达到40亿人次，货运量增长3%。",
        {"300人": "四川省成都市", "40亿人次": "中国", "3%": "中国"},
    ),
    ("中国海洋石油集团有限公司工作会议在成都召开。去年，油气产量达到3000万吨。", {"3000万吨": ""}),
    ("贵州海信药业公司工作会议在成都召开。去年，产量达到3000吨。", {"3000吨": "贵州省"}),
    # the place that a report was sent from, when it names no place elsewhere
    ("东北网鹤岗8月3日电（记者 李某）上半年，矿区新增会员300人。", {"300人": "黑龙江省鹤岗市"}),
    ("人民网贵阳4月8日电 截至3月底，农民工返岗人数达到30万人。", {"30万人": "贵州省贵阳市"}),
    ("本报北京4月8日电 截至3月底，农民工返岗人数达到30万人。", {"30万人": ""}),
    ("本报贵阳4月8日电 出口昆明的茶叶很多，今年达300吨。", {"300吨": ""}),
    # 全市报名 and 全国报告 are no newspaper
    ("衢州市总工会很忙。全市报名职工300人，发放市报40份。", {"300人": "浙江省衢州市", "40份": "浙江省衢州市"}),
    # a rate of those who were counted before it; one that is true of everybody
    (
        "2015年全国报告尘肺病800例，其中尘肺合并结核60例，死亡30例，病死率为3%。",
        {"30例": "中国", "3%": "中国"},
    ),
    ("全国的医生都知道。这种病的病死率为3%。", {"3%": ""}),
    # a firm somewhere in its province, and one of all of it
    (
        "山东省鸿远公司上半年产值过亿\n走进莱阳市的鸿远公司，记者看到机器轰鸣。\n山东省鸿远公司生产水泥30万吨。",
        {"30万吨": "山东省烟台市莱阳市"},
    ),
    (
        "山东省电力公司上半年产值过亿\n走进莱阳市的变电站，记者看到机器轰鸣。\n山东省电力公司售电30亿元。",
        {"30亿元": "山东省"},
    ),
    # where a firm builds, for what is told of what it builds
    ("湖南省总工会建成了怀化市工人文化宫，慰问职工300名。", {"300名": "湖南省"}),
    ("湖南省总工会慰问了怀化市的职工，投入资金3万元，面积300平方米。", {"300平方米": "湖南省"}),
    # the parts of the country, by half a word each
    ("西部地区有用户20万户。", {"20万户": "西部地区"}),
    # what all the members of a list lie in
    (
        "杭州市余杭区总工会建站30个。五常街道站、仓前街道站、闲林街道站3个站点获奖。",
        {"30个": "浙江省杭州市余杭区", "3个": "浙江省杭州市余杭区"},
    ),
    ("西宁市城中区总工会建站30个。山前站、山后站、南滩街道站3个站点获奖。", {"3个": "青海省西宁市城中区"}),
    ("西宁市城中区总工会建站30个。会上，山前站、南滩街道新建3个站点。", {"3个": "青海省西宁市城中区南滩街道"}),
    # the first of those who are counted is not where all of them are
    ("聊城市总工会表彰先进\n聊城市总工会召开大会。阳谷县开展义诊等18项活动。", {"18项": "山东省聊城市阳谷县"}),
    # who ordered it is elsewhere
    ("台州造船公司与新加坡船东签订30艘货船的合同。", {"30艘": "浙江省台州市"}),
    # 国家财政性 and 全国级 say of what kind something is, 某村 names none
    ("宜良县教育投入9亿元，其中国家财政性经费8亿元。", {"8亿元": "云南省昆明市宜良县"}),
    ("莒县建成书屋90家，其中全国级书屋3家。", {"3家": "山东省日照市莒县"}),
    ("莒县某进村道路拖欠工资30万元。", {"30万元": "山东省日照市莒县"}),
    # who pays for it is elsewhere; a sign before a name does not keep it from the head of its sentence
    (
        "黑河市总工会简讯。△孙吴县总工会办班3期。△爱辉区总工会为900名职工体检，检出病人40人。",
        {"40人": "黑龙江省黑河市爱辉区"},
    ),
    # one example of those around which something is done, and where those go of whom home tells
    (
        "安庆市总工会围绕望江棉纺城二期等16个项目开展竞赛，参赛职工9000人。",
        {"16个": "安徽省安庆市", "9000人": "安徽省安庆市"},
    ),
    (
        "湖北省房县外出务工4万人，其中有组织地输转到东莞900人。",
        {"4万人": "湖北省十堰市房县", "900人": "湖北省十堰市房县"},
    ),
    # honours of the whole country, wherever the stage is
    ("表彰大会在杭州召开。职工35人获市五一劳动奖章。", {"35人": "浙江省杭州市"}),
    # who reports for the country's paper of a trade, or its site, is not where it was
    ("中国纺织报记者走进车间，45名女工正在接头。", {"45名": ""}),
    ("中国网山东8月6日讯（王远）采油班管着19口井。", {"19口": "山东省"}),
    ("中国电力报社记者见到他时，他已带出16名徒弟。", {"16名": ""}),
    ("据贵阳市交管部门统计，今年查处酒驾300起。", {"300起": "贵州省贵阳市"}),
    ("海南省进出口900亿元，其中对越南40亿元。", {"40亿元": "海南省"}),
    ("随州市投资增长8%，高于全国1.2、全省0.7个百分点。", {"1.2": "湖北省随州市", "0.7个百分点": "湖北省随州市"}),
]


@pytest.mark.parametrize(("story", "expected"), STORIES)
def test_where(story: str, expected: dict[str, str]) -> None:
    found = {f.text: f.place for f in extract(story, date=datetime.date(2020, 9, 6))}
    assert {text: found[text] for text in expected} == expected


def test_a_lower_union_with_which_a_paragraph_begins_goes_on_having_it() -> None:
    story = (
        "天津市总工会开展慰问\n天津市总工会日前部署慰问。\n河西区总工会出资2万元。\n"
        "西青区总工会将会员作为慰问对象。连日来，对区内31家企业进行了慰问。"
    )
    assert [f.org for f in extract(story)] == ["天津市河西区总工会", "天津市西青区总工会"]


def test_the_holiday_of_which_an_article_tells_is_meant_later() -> None:
    facts = extract("信丰县总工会过中秋\n中秋佳节，信丰县总工会发月饼。\n节日期间，慰问矿工300人。", date="2015-09-28")
    assert [x.time for x in facts if x.unit == "人"] == ["2015-09-27"]


def test_of_what_grade_things_are_is_not_where() -> None:
    facts = extract("信丰县有全国示范书屋1个、省级示范书屋2个、市级示范书屋7个。")
    assert [x.place for x in facts] == ["江西省赣州市信丰县"] * 3


def test_a_stop_of_ascii_ends_its_sentence() -> None:
    facts = extract("华兴集团发电30亿度，增长37.4%.特别是在广东省的电厂，发电9亿度。", date=datetime.date(2020, 9, 6))
    assert [f.place for f in facts] == ["", "", "广东省"]
    assert facts[0].sentence == "华兴集团发电30亿度，增长37.4%."


def test_a_government_abroad_that_is_named_later_has_not_done_what_is_told_before() -> None:
    facts = extract("秘鲁暴雨成灾\n\n暴雨造成60人遇难。秘鲁政府宣布进入紧急状态。\n")
    assert [(f.item, f.org) for f in facts] == [("遇难", "")]


@pytest.mark.parametrize(
    ("story", "expected"),
    [
        ("海南省渔业产值增长7.2%，比同期全国快0.9个百分点。", {"0.9个百分点": "海南省"}),
        ("嘉峪关市职工参保9000人，占同期全省的4%。", {"4%": "甘肃省嘉峪关市"}),
        ("绍兴市招工900人，其中贵州、云南籍工人占两成。", {"两成": "浙江省绍兴市"}),
    ],
)
def test_with_whom_or_whence(story: str, expected: dict[str, str]) -> None:
    found = {fact.text: fact.place for fact in extract(story)}
    assert {text: found[text] for text in expected} == expected


def test_one_of_an_assembly_speaks_for_himself() -> None:
    assert extract("海南省人大代表李顺说，村里增收80万元。")[0].org == ""


def test_a_plan_in_its_first_thoughts_is_no_beginning() -> None:
    assert [f.text for f in extract("“十六五”规划初步考虑增加8万人。") if f.kind == "date"] == []


def test_so_many_of_a_kind_are_none_by_name() -> None:
    story = "全省已有90家县医院达标。近日，青海省湟源县的县医院添床位20张。"
    assert [f.org for f in extract(story) if f.kind == "count"] == ["", "湟源县医院"]


def test_a_name_in_quotation_marks_opens_no_speech() -> None:
    plan = "即墨区印发通知\n即墨区计划培训职工。\n在大信镇建基地2个。\n“送技上门”活动。每年办班30期。"
    assert extract(plan)[-1].place == "山东省青岛市即墨区"


def test_a_list_goes_on_over_what_is_no_division() -> None:
    story = "泉州市总工会在晋江市、紫帽片区和惠安县开设书屋26间，接待读者5万人次。"
    assert {f.place for f in extract(story)} == {"福建省泉州市"}
    pasture = "锡林郭勒盟总工会的车队来到锡林浩特市，又走过31个苏木镇，培训牧工460人。"
    assert extract(pasture)[-1].place == "内蒙古自治区锡林郭勒盟锡林浩特市"


def test_each_of_a_list_sends_its_own() -> None:
    story = "丽水市莲都区总工会办起诊室，由区医院派出3名医生、区总派2名社工轮值。"
    assert [f.org for f in extract(story)] == ["丽水市莲都区医院", "丽水市莲都区总工会"]


def test_the_union_that_counts_is_no_president() -> None:
    story = "泉州市总工会下乡服务，晋江市有企业9万家。市总统计，焊工的入会率升至72%。"
    fact = extract(story)[-1]
    assert (fact.org, fact.place) == ("泉州市总工会", "福建省泉州市")


def test_a_place_that_pays_is_no_organization() -> None:
    story = "织金县第三中学腾出教室6间，街道投入24万元装修，镇里补助7万元。"
    assert [f.org for f in extract(story)] == ["织金县第三中学", "", ""]


def test_a_plant_that_washes_is_one_of_its_firm() -> None:
    assert extract("恒岳煤业公司青溪洗选厂有职工480人。")[0].org == "恒岳煤业公司青溪洗选厂"


def test_the_unions_of_all_counties_are_not_one_of_them() -> None:
    story = "吕梁市总工会下拨90万元，由县区工会配套60万元。\n临县总工会慰问矿工7人。"
    assert [f.org for f in extract(story)] == ["吕梁市总工会", "吕梁市总工会", "临县总工会"]


def test_where_one_works_is_where_ones_wages_are_though_a_court_elsewhere_is_named() -> None:
    story = "汪女士入职山西临汾某焦化公司，月薪4300元。公司不服，诉至侯马市法院。"
    assert {f.place for f in extract(story)} == {"山西省临汾市"}


@pytest.mark.parametrize(
    "told",
    [
        "店主老冉：以前每月卖2000件，现在卖5000件。",
        "“厂里次品少了。”厂长吴显贵说，去年多赚了40万元。",
    ],
)
def test_what_a_firm_without_a_name_does_is_no_unions(told: str) -> None:
    facts = extract(f"贵阳市花溪区总工会今年办夜校70期。\n\n{told}", date="2021-06-03")
    assert {f.org for f in facts if f.start > 22 and f.kind != "date"} == {""}


def test_a_port_of_entry_is_no_state_abroad() -> None:
    story = "那坡县与越南接壤，县总工会为平邦口岸的搬运工送去手套900双。"
    assert extract(story)[-1].place == "广西壮族自治区百色市那坡县"


def test_a_township_whose_name_ends_like_a_county_is_not_that() -> None:
    story = "平凉市总工会走访学校。最偏远的麻武乡5所学校受益。"
    assert extract(story)[-1].place == "甘肃省平凉市崆峒区麻武乡"


def test_our_own_place_is_not_the_country_named_last() -> None:
    story = "义乌市总工会发展会员。会员来自印度、约旦。\n他们与本地会员同享保障，慰问金每人1000元。"
    assert extract(story)[-1].place == "浙江省金华市义乌市"


def test_what_is_left_out_of_a_figure_is_not_where() -> None:
    story = "海关总署介绍了今年的情况。\n去年，全国（不含港澳台）备案商标8万件。"
    assert extract(story, date="2025-03-01")[-1].org == "海关总署"


def test_whom_a_report_heard_it_from_by_what_it_is_for() -> None:
    assert extract("记者从中国储氢装备联盟获悉，今年产量达3万套。")[-1].org == "中国储氢装备联盟"


def test_the_last_of_many_states_is_not_where() -> None:
    assert extract("美国疾控中心称，全美30个州及波士顿市报告病例900例。")[-1].place == "美国"


def test_who_speaks_for_himself_or_a_site_without_a_name_since() -> None:
    story = "日本财务省称，进口额为3亿美元。美国国务卿罗某20日说，谈判持续9天。据航空网站21日公布的数据，停飞90架次。"
    assert [f.org for f in extract(story, date="2025-03-01") if f.kind != "date"] == ["日本财务省", "", ""]


def test_an_alliance_called_after_a_city_is_not_there() -> None:
    assert extract("上海合作组织现有10个成员国。")[0].place == ""


def test_the_countries_of_a_league_are_not_the_league() -> None:
    story = "财政部数据显示，东盟国家实际投资增长9%，欧盟投资增长8%。"
    fact = extract(story)[0]
    assert (fact.org, fact.place) == ("财政部", "东盟")


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("桂林、北海两地旅客分别为3万人和5万人。", ["桂林市", "北海市"]),
        ("长兴县的竹器、安吉县的座椅分别有9种、12种。", ["长兴县", "安吉县"]),
        ("桂林市和北海市，办案时间也分别缩短了3天和5天。", ["桂林市", "北海市"]),
    ],
)
def test_each_of_two_places_has_its_own_be_it_behind_a_clause(text: str, places: list[str]) -> None:
    assert [f.place[-len(p) :] for f, p in zip(extract(text), places, strict=True)] == places


def test_a_county_is_called_as_it_was_in_its_year() -> None:
    for year, place in (("2003", "梅县"), ("2020", "梅县区")):
        assert extract("梅县有职工9万人。", date=f"{year}-08-01")[0].place == f"广东省梅州市{place}"


@pytest.mark.parametrize(
    ("story", "org"),
    [
        ("水利部将新建水库9座。", "水利部"),
        ("自然资源部将整治矿山9座。", "自然资源部"),
        ("农业农村部下达种子9吨。", "农业农村部"),
        ("国家发展改革委会同税务总局投放资金8亿元。", "国家发展和改革委员会"),
        # who gives advice, where others hold it
        ("影展由国家文物局指导，龙岩市人民政府主办，展出油画90幅。", "龙岩市人民政府"),
    ],
)
def test_a_name_whose_end_the_dictionary_draws_on(story: str, org: str) -> None:
    assert extract(story)[-1].org == org


def test_who_enters_by_the_way_has_not_told_what_stands_before() -> None:
    story = "元旦三天假期，客流将达2亿人次。此外，国家邮政局预测，揽件将达5亿件。"
    assert [f.org for f in extract(story, date="2025-12-30") if f.kind == "count"] == ["", "国家邮政局"]


def test_the_officers_of_a_city_that_is_not_named_are_not_what_is_told_of() -> None:
    story = "市委书记赵某宣布开工，市长武某讲话。市委常委高某主持。\n\n本次集中开工项目90个。"
    assert [f.org for f in extract(story)] == [""]


def test_who_was_introduced_with_an_office_speaks_by_the_name_alone() -> None:
    story = (
        "青川经开区：企业忙\n\n蓝鲨控股集团有限公司机器轰鸣。公司总经理助理张茜介绍，已复工。\n\n青川县青岭重工集团也复工。\n\n"
        "“我们年产料理包3亿袋。”张茜说。"
    )
    assert extract(story)[-1].org == "蓝鲨控股集团有限公司"


def test_a_story_of_one_firm_is_of_it_under_its_subheads_too() -> None:
    story = (
        "清晨，蓝鲨汽车集团门口，工人走下班车。\n\n这家位于肥西县桃花镇的重卡企业，订单排到年底。\n\n为什么该集团还在扩产？记者进厂一看究竟。\n\n"
        "9分半下线一辆车\n\n我跟着总装部长周远来到车间。\n\n周远介绍：“我们的节拍是9.5分钟，每小时有6台车下线。”"
    )
    facts = [f for f in extract(story) if f.kind != "date"]
    assert [f.text for f in facts] == ["9分半", "9.5分钟", "6台"]
    assert {f.org for f in facts} == {"蓝鲨汽车集团"}
    assert {f.place for f in facts} == {"安徽省合肥市肥西县桃花镇"}


@pytest.mark.parametrize(
    ("story", "org"),
    [
        # who has the word before it is given, and says what is theirs
        ("蓝鲨集团石沟矿采煤队班长周远当班。\n\n周远很自豪：“我们班组18个人，都是好手。”", "蓝鲨集团石沟矿采煤队"),
        ("走进蓝鲨重工集团，见到装配车间主任周远。\n\n周远说：“订单排到年底，我们每小时下线9台车。”", "蓝鲨重工集团"),
        # but not what is his own, nor what a minister says of the country
        ("国务院总理周远到访。\n\n周远说：“我们的贸易额达到9亿美元。”", ""),
        # who fines one did it, as who lets one in does not
        ("某厂排污，被绵阳市生态环境局罚款9万元。", "绵阳市生态环境局"),
        ("周远被绵阳师范学院录取，助学金9万元。", ""),
        ("工资都去哪儿了？本报收到来信90封。", ""),
        # a part of the plant that was named with its firm
        ("胜利油田首支女子采油队成立。当年，女子采油队管井90口。", "胜利油田女子采油队"),
        ("记者在蓝鲨集团石沟矿采访。石沟矿综采队今年产煤30万吨。", "蓝鲨集团石沟矿综采队"),
    ],
)
def test_who_has_the_word_speaks_of_those_with_whom_he_works(story: str, org: str) -> None:
    assert extract(story)[-1].org == org


@pytest.mark.parametrize(
    ("story", "org", "place"),
    [
        # where it is stands before the name of a firm called after its province
        ("在青川经开区四川恒岳织造科技公司，30台织机启动。", "四川恒岳织造科技公司", "四川省广元市青川县经开区"),
        # with whom it works together, listed
        ("恒岳重工集团订单稳定，和陕汽、一汽等大型企业建立有长期合作关系，产值达5亿元。", "恒岳重工集团", ""),
        # what things are held against is not where they are
        ("青川县一片繁忙。随着国内家装市场的复苏，订单来了。全厂160位工人在岗。", "", "四川省广元市青川县"),
        # 乡镇街道 are any of them, an estate is not the county that it may be called after
        ("四川青川县在全市乡镇街道书记会上通报，种植药材7万亩。", "", "四川省广元市"),
        ("新田苑小区改造，种植药材7万亩。", "", ""),
        ("剑阁县改造锦绣、丹凤、玉林苑等7个老旧小区。", "", "四川省广元市剑阁县"),
        # firms of villages and what is to make villages strong
        ("四川青川县沙州镇强村公司分红7万元。", "四川青川县沙州镇强村公司", "四川省广元市青川县沙州镇"),
        ("青川县红旗强村富民发展有限公司分红7万元。", "青川县红旗强村富民发展有限公司", "四川省广元市青川县"),
        ("红旗村集体股份经济合作社分红7万元。", "红旗村集体股份经济合作社", "红旗村"),
        ("红旗村经济联合总社分红7万元。", "红旗村经济联合总社", "红旗村"),
        # whom one speaks to bears no county's name; what is said in passing or of whom it is an example is not where
        ("养殖场负责人余江峰说，存栏生猪1200头。", "", ""),
        ("青川县有蜂场9个，蜂蜜主要在成都市销售，很畅销。全年产蜜900公斤。", "", "四川省广元市青川县"),
        ("青川县已经成为全省乡村旅游的新高地，接待游客7万人。", "", "四川省广元市青川县"),
        ("在青川县，蜂蜜市场很大，特别是西北地区。后来，又卖出蜂蜜900公斤。", "", "四川省广元市青川县"),
    ],
)
def test_where_a_firm_or_an_estate_is(story: str, org: str, place: str) -> None:
    last = extract(story)[-1]
    assert (last.org, last.place) == (org, place)


@pytest.mark.parametrize(
    ("story", "place"),
    [
        ("茶叶博览会今天在福州开幕，30个亚洲国家、9个协会参展。", "福建省福州市"),
        ("云南进口矿石9吨，贡献了全国8%的进口量。", "云南省"),
        ("广元至剑阁高速公路全长90公里。", "四川省广元市"),
    ],
)
def test_where_it_is_and_whom_it_concerns(story: str, place: str) -> None:
    assert extract(story)[-1].place == place


def test_the_ministry_that_told_tells_of_the_parts_of_the_country_too() -> None:
    story = "民政部数据显示，养老机构达4万家。\n分区域看，中部地区机构达9千家。"
    assert [f.org for f in extract(story)] == ["民政部", "民政部"]


@pytest.mark.parametrize(
    ("story", "org", "place"),
    [
        # a team that the whole country's body sent to a city; but what it tells of all the country
        (
            "全总慰问团宁波慰问职工\n全国总工会慰问团来到宁波。\n慰问团给老周送去7000元。",
            "中华全国总工会",
            "浙江省宁波市",
        ),
        ("全总慰问团宁波慰问职工\n慰问团介绍，全国工会筹资7亿元。", "中华全国总工会", "中国"),
        # whose flights are late, though it did nothing
        ("暴雪致昆明机场关闭。截至9时，有7%的航班延误。当日计划进港97架次。", "昆明机场", "云南省昆明市"),
        # told by its kind: the body is the one that was named before
        (
            "北岸养老服务中心开业\n7日，北岸养老服务中心开业。这是云和县首家街道示范养老服务中心，服务9个社区。",
            "北岸养老服务中心",
            "浙江省丽水市云和县",
        ),
        # the province's union did what the province did, wherever in it
        (
            "湖南省总工会总结工作\n湖南省总工会召开会议。\n湖南省首创擂台赛；完成醴陵旧址保护；新建工会7家。",
            "湖南省总工会",
            "湖南省",
        ),
        # how old one is, is not the whole country's; nor is what a firm earns that sells in it
        ("中国的老龄化\n中国老人很多。\n这位97岁的钳工笑了。", "", ""),
        ("青岭公司年报\n青岭公司国内销售机床7万台。机床业务盈利9亿元。", "青岭公司", ""),
        # in which county a town is, is no place where it happens
        ("云和县缺水。石塘镇水厂，是该县一个重点项目，供水9个村。", "石塘镇水厂", "浙江省丽水市云和县石塘镇"),
        # whom the number describes, beside another
        ("占地97平方米的“绍兴市总工会帮扶中心”和“绍兴市图书馆”同日迁址。", "绍兴市总工会帮扶中心", "浙江省绍兴市"),
        # who came to help is not of the firm that burnt
        (
            "青岭化工有限公司爆炸\n7日，剑阁县青岭化工有限公司爆炸。\n事故发生后，消防部门全力救援，投入消防车9台。",
            "",
            "四川省广元市剑阁县",
        ),
    ],
)
def test_who_came_and_where_it_befell(story: str, org: str, place: str) -> None:
    last = [f for f in extract(story) if f.kind != "date"][-1]
    assert (last.org, last.place) == (org, place)


def test_an_officer_under_whose_name_a_paragraph_stands_speaks_for_his_body() -> None:
    story = "做客直播间的是天峻县委副书记、县长尕玛。\n主持人：您好。\n尕玛：全县有草管员900名。"
    assert [f.org for f in extract(story, date="2024-06-07")] == ["天峻县人民政府"]

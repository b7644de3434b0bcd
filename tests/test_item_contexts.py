"""Items that the words further off decide: a heading, what befell people, a comparison, a negation, brackets.

The sentences are the tests' own, marked as in ``test_items``.
"""

from __future__ import annotations

import pytest

from tests.test_items import read


def _items(marked: str) -> list[str]:
    return [new.item for new in read(marked)]


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        (
            "最低气温：河东地区[5~7℃]，河西以北[7~9℃]；最高气温：沿海[18~20℃]，内陆[20~22℃]。",
            ["最低气温", "最低气温", "最高气温", "最高气温"],
        ),
        ("各地粮食产量：北川镇[12吨]，南川镇为[8吨]。", ["粮食产量", "粮食产量"]),
        ("各类情况：在职职工[120人]，退休会员[80人]。", ["在职职工", "退休会员"]),
    ],
)
def test_a_heading_names_what_is_measured_in_each_area(marked: str, found: list[str]) -> None:
    assert _items(marked) == found


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("[143万人次]：国庆前全省疗休养人数。", ["疗休养人数"]),
        ("[86%]：全市建会率。", ["建会率"]),
        ("[12亿元]：今年计划投资额。", ["计划投资额"]),
        ("在册职工[86人]：男职工[40人]。", ["在册职工", "男职工"]),
    ],
)
def test_a_figure_over_a_colon_is_of_what_is_said_behind_it(marked: str, found: list[str]) -> None:
    assert _items(marked) == found


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("抢修[310个]断电的小区。", ["断电的小区"]),
        ("已有[3个]产值超[十亿元]的特色产业。", ["特色产业", "特色产业产值"]),
        ("多地有能见度不足[500米]的大雾天气。", ["大雾天气能见度"]),
        ("局地有风速超过[20米]的大风。", ["大风风速"]),
        ("山上有海拔[900米]的茶园。", ["茶园海拔"]),
    ],
)
def test_a_number_within_a_modifier_measures_the_noun_before_it(marked: str, found: list[str]) -> None:
    assert _items(marked) == found


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("台风已致全省[37万人]受灾。", ["受灾"]),
        ("山洪致[11省][17人]遇难失踪", ["遇难失踪", "遇难失踪"]),
        ("事故致[2人]被困，[8人]受伤，[1人]身亡。", ["被困", "受伤", "身亡"]),
        ("灾害造成[5省][23市][112县]受灾。", ["受灾", "受灾", "受灾"]),
        ("[5名]矿工遇难。", ["矿工"]),
        ("山洪已致[6人]死亡[3人]失联[12人]受伤", ["死亡", "失联", "受伤"]),
        ("据当局统计目前已有[86人]在洪水中丧生。", ["在洪水中丧生"]),
        ("目前已证实有[9人]在火灾中受伤。", ["在火灾中受伤"]),
        ("井下有大约[40名]韩国人，其中[3名]越南人受伤。", ["韩国人", "越南人"]),
    ],
)
def test_what_befell_people_is_counted(marked: str, found: list[str]) -> None:
    assert _items(marked)[-len(found) :] == found


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("事故起数和死亡人数明显减少。和近[五年]同期均值相比，分别下降[32%]和[30%]。", ["事故起数", "死亡人数"]),
        ("受灾人口[20万人]，倒塌房屋[30间]。与近[三年]均值相比，分别下降[2%]和[3%]。", ["受灾人口", "倒塌房屋"]),
        ("会员总数持续增加。与上年相比，增长[5%]。", ["会员总数"]),
        ("沙尘天气次数由均值[17次]减少到近[10年]均值[9次]。", ["沙尘天气次数"]),
        (
            "近[20年]来，春季沙尘天气总体上呈现次数减少的趋势。由均值[17次]减少到近[10年]均值[9次]。",
            ["春季沙尘天气"],
        ),
        ("受伤人数[5人]。与近[三年]均值相比，病假天数下降[2%]。", ["病假天数"]),
    ],
)
def test_what_is_compared_with_is_no_item(marked: str, found: list[str]) -> None:
    assert _items(marked)[-len(found) :] == found


@pytest.mark.parametrize(
    ("marked", "item"),
    [
        ("[16名]机关部室、中心及产业工会负责人到场。", "机关部室、中心及产业工会负责人"),
        ("[20位]工会主席、女职工主任到场。", "工会主席"),
        ("[30名]省队、市队的教练员到场。", "省队、市队的教练员"),
    ],
)
def test_persons_are_counted_through_a_list_to_the_persons(marked: str, item: str) -> None:
    assert _items(marked) == [item]


@pytest.mark.parametrize(
    ("marked", "item"),
    [
        ("抽检不合格发现率为[2.5%]。", "不合格发现率"),
        ("审结拒不支付劳动报酬罪案件[70件]。", "拒不支付劳动报酬罪案件"),
        ("未参保率为[3%]。", "未参保率"),
        ("尚未脱贫人口[12万人]。", "尚未脱贫人口"),
        ("全村还有[100人]未参保。", "未参保"),
        ("全村还有[5户]没有劳动力。", "没有劳动力"),
    ],
)
def test_a_negation_stays_with_its_word(marked: str, item: str) -> None:
    assert _items(marked) == [item]


@pytest.mark.parametrize(
    ("marked", "item"),
    [
        ("最高补齐至[50万元]奖励。", "奖励"),
        ("工资提高至[5000元]。", "工资"),
        ("会期[3天]。", "会期"),
        ("[十多天]后，河水退去。", "退去"),
    ],
)
def test_neither_the_verb_before_nor_the_word_for_after_names_the_item(marked: str, item: str) -> None:
    assert _items(marked) == [item]


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("学员中[八成]是车间主任和班组长，[两成]是技术员。", ["车间主任和班组长", "技术员"]),
        ("[六成]是女职工，和上年持平。", ["女职工"]),
        ("省里派出[5个]工作组分赴各县。", ["工作组"]),
    ],
)
def test_what_those_are_who_are_counted_is_said_whole_and_alone(marked: str, found: list[str]) -> None:
    assert _items(marked) == found


def test_what_a_sentence_looks_at_says_against_what_it_changes() -> None:
    told = read("从环比看，上月房租下降[0.7%]。同比来看，水价上涨[2%]，电价下降[0.2%]。")
    assert [(new.change, new.basis) for new in told] == [("down", "mom"), ("up", "yoy"), ("down", "yoy")]


def test_a_figure_is_of_the_aspect_that_is_told_before_it() -> None:
    assert _items("在月平均工资方面，法国上月的数据为[2680欧元]，同比增长[2.3%]。") == ["月平均工资"] * 2


def test_the_extent_of_a_change_says_against_what_it_is() -> None:
    *_, extent = read("上月平均时薪为[28元]，环比上升[0.2元]，同比涨幅达[3.2%]。")
    assert (extent.item, extent.change, extent.basis) == ("平均时薪", "up", "yoy")


def test_an_amount_alone_in_brackets_is_the_one_before_once_more() -> None:
    inside = read("油料产量[6000吨]，比上年增加[30吨]（[6万斤]）。")[2]
    assert (inside.item, inside.change, inside.basis) == ("油料产量", "up", "yoy")
    told = read("油料产量比上年增加[30吨]（其中花生[20吨]）。")[1]
    assert (told.item, told.change) == ("花生", "")


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("受理各类审判执行案件[800件]。", ["审判执行案件"]),
        ("全省紧急转移安置灾民[3万人]。", ["紧急转移安置灾民"]),
        ("一审未结诉讼案件[12件]。", ["未结诉讼案件"]),
        ("活动吸引观众[90人]。", ["吸引观众"]),
        ("工会协调帮扶资金[8万元]。", ["帮扶资金"]),
        ("行政诉讼未结案[10件]。", ["行政诉讼未结案"]),
        ("签发人身安全保护令[2份]。", ["签发人身安全保护令"]),
        ("新收案件[62件]（含再审[1件]）。", ["再审"]),
    ],
)
def test_verbs_side_by_side_are_one_label(marked: str, found: list[str]) -> None:
    assert _items(marked)[-len(found) :] == found


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("[3人]溺水所致，[2人]建筑物倒塌所致。", ["溺水", "建筑物倒塌"]),
        ("事故造成[1人]当场死亡。", ["死亡"]),
        ("[40间]房屋倒塌，[90间]不同程度损坏。", ["房屋", "损坏"]),
        ("其中[14岁]以上不满[16岁]的[27人]。", ["年龄", "年龄", "14岁以上不满16岁"]),
        ("判处[5年]以上有期徒刑的[48人]。", ["判处5年以上有期徒刑"]),
        ("年仅[14岁]的她首次参赛。", ["年龄"]),
        ("获得省级荣誉的单位[15家]。", ["获得省级荣誉的单位"]),
        ("代表队获得[3金][1银][2铜]。", ["金牌", "银牌", "铜牌"]),
        ("选手以[251.8环]的成绩打破纪录。", ["成绩"]),
        ("经过[9天]的激烈角逐，比赛落幕。", ["激烈角逐"]),
        ("出土了造型精美的陶器[200件]。", ["造型精美的陶器"]),
        ("降温幅度达[8℃]。", ["降温幅度"]),
    ],
)
def test_what_is_said_of_people_and_things_in_disasters_courts_and_sports(marked: str, found: list[str]) -> None:
    assert _items(marked)[-len(found) :] == found


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        (
            "危害安全犯罪、妨害秩序犯罪案件同比分别下降[7%]和[13%]。",
            ["危害安全犯罪案件", "妨害秩序犯罪案件"],
        ),
        ("危害安全犯罪、妨害秩序犯罪同比分别下降[7%]和[13%]。", ["危害安全犯罪", "妨害秩序犯罪"]),
        ("中级法院收案[438件]，占[13.7%]。", ["中级法院收案", "中级法院收案占比"]),
        ("通报确诊病例[90例]。其中，香港特别行政区[40例]（出院[10例]，死亡[2例]）。", ["确诊病例", "出院", "死亡"]),
    ],
)
def test_members_of_a_list_and_parts_of_a_whole(marked: str, found: list[str]) -> None:
    assert _items(marked)[-len(found) :] == found


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        (
            "接待游客[30万人次]，实现门票收入[2亿元]，分别恢复到~[2020年同期]的[82%]和[60%]，~[2021年同期]的[64%]和[53%]。",
            ["接待游客", "门票收入", "接待游客", "门票收入", "接待游客", "门票收入"],
        ),
        ("出游[9万人次]，恢复至~[2019年同期]的[94.5%]。", ["出游", "出游"]),
        ("将[8名]主要犯罪嫌疑人悉数抓获。", ["主要犯罪嫌疑人"]),
        ("王某、李某等[13人]已被刑事拘留。", ["刑事拘留"]),
        ("被骗金额高达[64万元]。", ["被骗金额"]),
        ("[88%]的游客出游距离在[300公里]以内。", ["游客", "游客出游距离"]),
    ],
)
def test_reports_of_the_police_and_of_holidays(marked: str, found: list[str]) -> None:
    assert _items(marked) == found


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        (
            "男性人口[131万人]、女性人口[125万人]，分别占总人口的[51%]和[49%]。",
            ["男性人口", "女性人口", "男性人口占总人口", "女性人口占总人口"],
        ),
        ("[33个]地级及以上城市臭氧平均浓度下降。", ["地级及以上城市"]),
        ("[12个]城市平均浓度下降。", ["城市"]),
        ("带动[4万户]农户发展。", ["农户"]),
        ("净增人口[8000人]，自然增长率为[3‰]。", ["净增人口", "自然增长率"]),
        ("超额完成重污染天数下降[6%]的目标。", ["重污染天数"]),
    ],
)
def test_reports_of_statistics(marked: str, found: list[str]) -> None:
    assert _items(marked) == found


def test_an_average_of_the_same_time_is_another_thing_and_no_time() -> None:
    found = read("城镇化率为[74%]。与同期全国平均水平相比高出[9个百分点]。")[1]
    assert (found.change, found.basis) == ("", "")


@pytest.mark.parametrize(
    ("marked", "item"),
    [
        ("工会为[15名]身患慢性病的矿工送去慰问金。", "身患慢性病的矿工"),
        ("向[20户]遭受水灾的农民发放帐篷。", "遭受水灾的农民"),
        ("全市有[12家]符合规定的民办学校通过验收。", "符合规定的民办学校"),
        ("走访慰问[40位]坚守岗位的环卫工人。", "坚守岗位的环卫工人"),
        ("组织[5000名]从事快递、外卖工作的新就业形态劳动者体检。", "从事快递、外卖工作的新就业形态劳动者"),
        ("对[60家]用工不规范的劳务公司进行检查。", "用工不规范的劳务公司"),
        ("共有[16个]手续齐全的楼盘入市。", "手续齐全的楼盘"),
        ("查处[7起]拖欠工资的违法案件。", "拖欠工资的违法案件"),
        ("帮助[30户]生活困难的职工家庭。", "生活困难的职工家庭"),
        ("表彰[10名]爱岗敬业的清洁工。", "爱岗敬业的清洁工"),
        ("慰问[12名]因病返贫的农民。", "因病返贫的农民"),
        ("向[80位]患有职业病的退休矿工送去慰问信。", "患有职业病的退休矿工"),
        ("[6名]在全国职业技能大赛和全省青年工匠邀请赛上获得一等奖的工人到场。", "工人"),
        ("全镇[18个]行政村中村民收入最高的是南坪村。", "行政村"),
    ],
)
def test_a_clause_before_the_counted_noun_modifies_it(marked: str, item: str) -> None:
    assert _items(marked) == [item]


@pytest.mark.parametrize(
    ("marked", "item"),
    [
        ("[80余名]环卫工人及保洁员参加了活动。", "环卫工人及保洁员"),
        ("组织[40名]困难党员和老干部体检。", "困难党员和老干部"),
        ("[30名]选手和[5名]裁判到场。", "选手"),
        ("这支由[26名]退休教师组成的宣讲团走遍全县。", "退休教师"),
        ("[6艘]渔船驶离码头。", "渔船"),
        ("[3头]大象闯入村庄。", "大象"),
        ("[15支]队伍同台比拼。", "队伍"),
        ("大米[300袋]送到职工家中。", "大米"),
    ],
)
def test_the_counted_noun_goes_on_to_the_verb(marked: str, item: str) -> None:
    assert _items(marked)[0] == item


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("送去价值[8万元]慰问品[400份]。", ["慰问品价值", "慰问品"]),
        ("发放节日礼包[2000份]（其中乡镇[500份]）。", ["礼包", "礼包"]),
        ("发展会员[800人]（含农民工[300人]）。", ["发展会员", "农民工"]),
        ("发放救助款，累计金额达[300万元]。", ["累计金额"]),
        ("送去牛奶[3箱]、毛巾[5条]、雨伞[9把]，共计[2万元]。", ["牛奶", "毛巾", "雨伞", "牛奶、毛巾等"]),
        ("以成本[30元]、售价[50元]的价格出售。", ["成本", "售价"]),
        ("该队以进尺[200米]的好成绩夺冠。", ["进尺"]),
        ("公路经过海拔[3000米]以上地段。", ["地段海拔"]),
        ("税收实现[1.5亿元]的目标。", ["税收"]),
        ("种植西瓜[200亩]，增收[80万元]。", ["种植西瓜", "增收"]),
        ("吨煤完全成本比计划降低了[3元]。", ["吨煤完全成本"]),
        ("客流大增，且增速较快，达到[20万人次]。", ["客流"]),
        ("全乡共有[310户][1200人]。", ["全乡户数", "全乡人口"]),
        ("该村原是山村，共[120户]，其中脱贫户[30户]。", ["户数", "脱贫户"]),
        ("新增病例[12例]，四川[6例]，其中绵阳市[4例]。", ["新增病例", "新增病例", "新增病例"]),
    ],
)
def test_what_is_worth_so_much_where_so_many_live_and_what_is_aimed_at(marked: str, found: list[str]) -> None:
    assert _items(marked) == found


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("从业[30年]的老师傅退休了。", ["从业"]),
        ("停产[2年]的矿山恢复生产。", ["停产"]),
        ("保护这座城市[两千年]文明史。", ["文明史"]),
        ("当地遭遇[30年]不遇的干旱。", ["干旱"]),
        ("博览会昨日开幕，为期[5天]。", ["博览会"]),
        ("助学活动已连续开展[9年]，[9年]来，共为[600名]学生圆梦。", ["助学活动开展", "助学活动开展", "学生"]),
        ("纪念建厂[70周年]暨表彰大会召开。", ["建厂"]),
    ],
)
def test_what_lasted_is_the_verb_before_or_the_history_behind(marked: str, found: list[str]) -> None:
    assert _items(marked) == found


@pytest.mark.parametrize(
    ("marked", "item"),
    [
        ("今年共组织[5200人]参加健康体检。", "参加健康体检"),
        ("安排[300人]外出疗养。", "外出疗养"),
        ("资助[90人]完成学业。", "完成学业"),
        ("累计为[3000人]办理了医疗互助。", "办理医疗互助"),
        ("张晓丽等[12人]荣获劳动奖章。", "荣获劳动奖章"),
        ("李某等[3人]不约而同地在借条上签了字。", "李某等人"),
        ("工人、农民等[300人]参加大会。", "工人、农民"),
        ("向[60户]受灾居民发放米面。", "受灾居民"),
    ],
)
def test_what_people_were_brought_to_do(marked: str, item: str) -> None:
    assert _items(marked) == [item]


@pytest.mark.parametrize(
    ("marked", "item"),
    [
        ("向困难家庭发放[30万元]关爱救助金。", "关爱救助金"),
        ("下拨[500万元]春节送温暖资金。", "春节送温暖资金"),
        ("筹集[80万元]夏季送清凉经费。", "夏季送清凉经费"),
        ("追缴[20万元]违法所得。", "违法所得"),
        ("投资[3亿元]建设污水处理厂。", "投资"),
        ("聚焦[六个]重点帮扶对象。", "重点帮扶对象"),
        ("全省[8200家]外资在华企业建会。", "外资在华企业"),
        ("历经[8个月]的紧张施工，大桥通车。", "紧张施工"),
        ("接待的外地游客不仅增多，而且增速较快，达到[50万人次]。", "接待的外地游客"),
    ],
)
def test_the_phrase_behind_or_before_is_whole(marked: str, item: str) -> None:
    assert _items(marked) == [item]


def test_provinces_and_cities_of_one_list_are_counted_each() -> None:
    assert _items("警方跨[5省][8市]抓获嫌犯。")[0] == "省"
    assert _items("获奖单位[10个]，其中，学校[4个]、医院[6个]。") == ["获奖单位", "学校", "医院"]


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("消费券带动零售额增长[8000万元]。", [("零售额", "up")]),
        ("新项目拉动投资增长[5%]。", [("投资增长", "up")]),
        ("出口拉动经济增长[1.2个百分点]。", [("经济增长", "")]),
        ("产值[50亿元]，可比增长[12%]。", [("产值", ""), ("产值", "up")]),
        ("合格率较~[2020年]的[85%]提高了[3个百分点]。", [("合格率", ""), ("合格率", "up")]),
        ("设项数较里约奥运会增加[8个]。", [("设项数", "up")]),
        ("参展商数量较首届进博会增长[30%]。", [("参展商数量", "up")]),
        ("设项数较全国平均多[8个]。", [("设项数", "")]),
    ],
)
def test_what_rose_or_fell(marked: str, found: list[tuple[str, str]]) -> None:
    assert [(new.item, new.change) for new in read(marked)] == found


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("每户发放[500元]慰问金和价值[200元]的米面油。", ["慰问金", "米面油价值"]),
        ("该厂产能由原来的[600台]提高到[1500台]。", ["产能", "产能"]),
        ("门票下调，[65岁]以上老人免费。", ["老人"]),
        ("全县已婚[45周岁]以下女职工皆可报名。", ["女职工"]),
        ("展出文物[320件]，其中一级文物[45件]。", ["展出文物", "一级文物"]),
        ("电站可满足[200万户]家庭一年的用电需求。", ["家庭"]),
        ("[两名]男子盗走电缆[800米]。", ["男子", "盗走电缆"]),
        ("[六成]的人表示愿意到基层就业。", ["愿意到基层就业"]),
        ("蓄水量[26亩]，占总库容的[58%]，较常年同期偏少[两成]。", ["蓄水量", "蓄水量占总库容", "蓄水量"]),
        ("为[326名]农民工追回工资[480万元]。", ["农民工", "追回工资"]),
        ("签订女职工权益保护专项集体合同[2300份]。", ["签订女职工权益保护专项集体合同"]),
        ("选树劳模工匠创新工作室[32个]。", ["选树劳模工匠创新工作室"]),
        ("为期[一个月]的安全知识竞赛吸引了[8600名]职工。", ["安全知识竞赛", "职工"]),
        ("建立职代会制度，厂务公开率达[93%]。", ["厂务公开率"]),
        ("征集到在车间班组里推广应用多年的职工小发明项目[61个]。", ["职工小发明项目"]),
    ],
)
def test_compounds_are_whole_and_verbs_with_subjects_are_not(marked: str, found: list[str]) -> None:
    assert _items(marked) == found


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("入会率居第二位，达到[96.5%]。", ["入会率"]),
        ("火灾起数位居第一，共[32起]。", ["火灾起数"]),
        ("消费额创[5年]新高。", ["消费额"]),
        ("以[3.2亿元]的总收入居首位。", ["总收入"]),
        ("均价：[3.2万元]。", ["均价"]),
        ("出口量仅为上年的[80%]。", ["出口量"]),
        ("研究水稻[32年]的专家走进学校。", ["研究水稻"]),
        ("职工超过[320人]的单位须设医务室。", ["职工"]),
        ("全省共制定[23项]标准。", ["标准"]),
        ("小麦最多，为[30亩]；其次是玉米，为[23亩]。", ["小麦", "玉米"]),
        ("城镇由[12万人]增至[23万人]。", ["城镇", "城镇"]),
        ("调处劳资纠纷[32起]，新增[326个]充电桩。", ["调处劳资纠纷", "充电桩"]),
        ("平均通话时长达到[32分钟]。", ["平均通话时长"]),
    ],
)
def test_what_stands_where_is_told_is_of_what_was_named(marked: str, found: list[str]) -> None:
    assert _items(marked) == found


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("开展为期[20天]的建筑工人安全生产专题培训。", ["建筑工人安全生产专题培训"]),
        ("为期[3个月]的困难职工走访慰问活动启动。", ["困难职工走访慰问活动"]),
        ("开展了[12次]企业职工安全教育培训。", ["企业职工安全教育培训"]),
        ("提出[12项]主体工程推向社会。", ["主体工程"]),
        ("在[30年]的职业生涯中，她获奖[16次]。", ["职业生涯", "获奖"]),
        ("活动邀请了[25名]快递员的家属。", ["快递员的家属"]),
        ("看望[36名]困难职工家庭的学生。", ["学生"]),
        ("选出[6家]设备先进、年产值超过[3000万元]的食品企业。", ["食品企业", "食品企业年产值"]),
        ("评选出[6个]安全意识强、连续无事故的班组。", ["班组"]),
        ("走访[5家]企业、工地的负责人。", ["企业"]),
        ("新建[110千伏]输电线路。", ["输电线路"]),
        ("建立[3个]就业安置基地。", ["就业安置基地"]),
        ("共向[6个]县援助物资[300件]。", ["县", "县援助物资"]),
        ("县总工会向该公司[20名]特困职工子女捐款[1万元]。", ["特困职工子女", "特困职工子女捐款"]),
    ],
)
def test_the_noun_stands_behind_persons_and_what_it_is_like(marked: str, found: list[str]) -> None:
    assert _items(marked) == found


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("未按时发放工资的企业[8家]。", ["未按时发放工资的企业"]),
        ("没有建会的企业还有[35家]。", ["没有建会的企业"]),
        ("该公司没有拖欠工资，参保的职工[320人]。", ["参保的职工"]),
        ("困难群众实现就业[5200人]。", ["困难群众实现就业"]),
        ("迄今已有[3万人]与用人单位签订协议。", ["用人单位签订协议"]),
        ("农民工流失率居高不下，最高达[40%]。", ["农民工流失率"]),
        ("女职工和其他会员[820人]，占比[41%]。", ["女职工和其他会员", "女职工和其他会员占比"]),
        ("新产品已应用于华东纺织企业，共销售[3万台]。", ["新产品销售"]),
        ("全县建会[520家]，其中单独建会[300家]。", ["建会", "单独建会"]),
        ("以每人最高[3000元]，最低[1000元]的标准资助职工。", ["最高标准", "最低标准"]),
        ("创造了月掘进[320米]的全国纪录。", ["掘进"]),
        ("铁路发送旅客[900万人次]，春运同比增加[60万人次]。", ["发送旅客", "发送旅客"]),
    ],
)
def test_the_words_before_a_number_that_are_no_item_by_themselves(marked: str, found: list[str]) -> None:
    assert _items(marked) == found

"""Items of spoken and of crowded sentences: amounts pointed at, lists with a head, indicators within modifiers.

Marked as in ``test_items``.
"""

from __future__ import annotations

import pytest

from tests.test_items import read
from unionstats import extract


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("老板扣除了[800元]工钱。经过调解，退还了他这[800元]。", ["工钱", "工钱"]),
        ("受访骑手中，买了保险的不足[四成]，租房住的有[六成]。", ["买保险占比", "租房住占比"]),
        ("工龄[10年]以上的占[三成]，不满[3年]的仍有[20%]。", ["工龄", "工龄10年以上占比", "工龄", "不满3年占比"]),
        ("水稻亩产[600公斤]，比去年多打[30公斤]。", ["水稻亩产", "水稻亩产"]),
        ("养蜂收入[4万元]，比上年同期少挣[2000元]。", ["养蜂收入", "养蜂收入"]),
        ("老板扣除了 [800元]工钱。经过调解，退还了这 [800元]。", ["工钱", "工钱"]),
        ("他领到[300元]补贴，凭着这[300元]。", ["补贴", "补贴"]),
        ("老板掏出这[800元]，还了账。", ["老板掏出"]),
        ("为特困渔工每户备下[600元]一次性临时救助的同时，组织体检。", ["一次性临时救助"]),
    ],
)
def test_an_amount_pointed_at_or_given_once(marked: str, found: list[str]) -> None:
    assert [x.item for x in read(marked)] == found


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("已有[12个]省、自治区、直辖市妇联推荐了代表。", ["省、自治区、直辖市妇联"]),
        ("已有[15个]市、县、区受灾。", ["市"]),
        ("培养出[300名]电焊、瓦工、木工等技术工人。", ["技术工人"]),
        ("培训了[200名]厨师、保安、月嫂等服务人员。", ["服务人员"]),
        ("慰问了[20名]厨师、保安等。", ["厨师、保安"]),
        ("举办[30场]招聘、法律、健康等服务活动。", ["服务活动"]),
        ("慰问了[20名]高温下坚守岗位的环卫职工。", ["高温下坚守岗位的环卫职工"]),
        ("培养[300名]瓦工、木工等技术能手。", ["技术能手"]),
        ("办起[5个]县区与企业帮扶中心、[20个]服务站。", ["县区与企业帮扶中心", "服务站"]),
        ("走访[3个]社区和企业，建成[20个]服务站。", ["社区和企业", "服务站"]),
    ],
)
def test_the_head_of_a_list_stands_behind_it(marked: str, found: list[str]) -> None:
    assert [x.item for x in read(marked)] == found


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("在这个总人口不足[8万人]的小城，建成了[3个]码头。", ["总人口", "码头"]),
        ("职工可享受为期[2年]保额[3万元]的互助保障计划。", ["互助保障计划", "互助保障计划保额"]),
        ("有人口不到[10万]的县城，职工数[300人]的工厂。", ["人口", "职工数"]),
        ("开展了为期[3天]、有[200人]参加的培训。", ["培训", "参加的培训"]),
        ("卖[3元]一斤。", ["卖"]),
        ("连续[三年]，公司拿出利润的[10%]奖励职工。", ["拿出利润", "拿出利润"]),
        ("过去换一次模具要花[4个小时]，现在只要[20分钟]。", ["换一次模具", "换一次模具"]),
        ("[300户]人家喝上了自来水。", ["人家"]),
        ("高速公路通车，全长约[300公里]。", ["全长"]),
        ("张玲玲等[9人]被授予能手称号。", ["授予能手称号"]),
        ("青年职工等[9人]被授予能手称号。", ["青年职工"]),
    ],
)
def test_indicators_and_those_whom_a_clause_before_counts(marked: str, found: list[str]) -> None:
    assert [x.item for x in read(marked)] == found


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("他最少能种[50亩]地，一季要缝[300件]衣服。", ["地", "衣服"]),
        ("一亩最多[450元]的成本云南省财政垫付。", ["成本"]),
        ("村民陆明：大概要[30分钟]。", ["时间"]),
        ("大约要接[200根]线。", ["线"]),
        ("他一天能卖[30斤]，要修[20台]。", ["卖", "修"]),
    ],
)
def test_what_people_say(marked: str, found: list[str]) -> None:
    assert [x.item for x in read(marked)] == found


@pytest.mark.parametrize(
    ("marked", "item"),
    [
        ("工会今年提出[3年]内将建设职工驿站的目标。", "建设职工驿站的目标"),
        ("[5年]来，职工的技术革新显示出巨大活力。", "职工的技术革新"),
        ("今后[三天]，北方气温走低。", "气温走低"),
        ("[三年]来，驿站久久为功，服务职工。", "驿站"),
        ("[三年]来，工会组织培训。", "培训"),
        ("从老家来杭州已经[十年]了。", "来杭州"),
        ("选手们将在[3天]时间里，围绕项目展开角逐。", "围绕项目展开角逐"),
        ("在过去的[5年]中，工会累计培训电工。", "培训电工"),
        ("在不到[两年]的时间里建成职工之家。", "建成职工之家"),
        ("公司用[三年]左右的时间完成技术改造。", "完成技术改造"),
        ("公司用[三年]的时间，完成技术改造。", "完成技术改造"),
        ("经过各车间[两个月]的筹备，展览开幕。", "筹备"),
        ("历经工友们[三年]的奋战，大桥建成。", "奋战"),
        ("力争利用[两年]时间，完成厂区绿化。", "完成厂区绿化"),
        ("职工文学已经走过[30年]的历程。", "历程"),
        ("驿站实现了[5年]来的首次收支平衡。", "首次收支平衡"),
        ("一名熟练焊工需要[三年]的磨练。", "磨练"),
        ("竞赛昨日闭幕，历时[三个月]，吸引了工人。", "竞赛"),
    ],
)
def test_what_took_so_long_is_done_behind(marked: str, item: str) -> None:
    assert read(marked)[0].item == item


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("论文写了[12篇]。", ["论文"]),
        ("大棚草莓收了[3茬]。", ["大棚草莓"]),
        ("房子盖了[4栋]。", ["房子"]),
        ("工人跑了[3趟]。", ["工人跑"]),
        ("妹妹凑了[800元]。", ["筹款"]),
        ("退休教师赵明的老伴捐来[500元]。", ["捐款"]),
        ("外公寄来[200元]。", ["汇款"]),
        ("另有技师[40名]，另有学徒[16名]。", ["技师", "学徒"]),
        ("演出队在此期间从这里共收入[8万元]。", ["收入"]),
    ],
)
def test_what_was_made_or_paid_is_no_verb_with_its_subject(marked: str, found: list[str]) -> None:
    assert [new.item for new in read(marked)] == found


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("[2万名]的矿工和家属走进剧场。", ["矿工和家属"]),
        ("码头聚集了[3000名]的船员与旅客。", ["船员与旅客"]),
        ("推广到[9个]省市玉米种植之中。", ["省市"]),
        ("[11个]区县工会参加。", ["区县工会"]),
        ("[6个]省市自治区都来了人。", ["省市自治区"]),
        ("新增垃圾转运设施[12处]。", ["新增垃圾转运设施"]),
        ("全县有果品代销公司[7家]。", ["果品代销公司"]),
        ("捐款由[3万元]增加到[5万元]。", ["捐款", "捐款"]),
        ("供热煤耗达[394公斤]。", ["供热煤耗"]),
        ("节日期间，公路累计发送旅客[300万人次]，水路发送旅客[2万人次]。", ["公路发送旅客", "水路发送旅客"]),
        ("在[12个]山村定点扶贫。", ["山村"]),
        ("有[5座]桥梁延期交付。", ["桥梁"]),
        ("修起[3条]通往矿区的“幸福路”。", ["通往矿区的“幸福路”"]),
        ("果品产值占全乡总产值的[四成]，达[3亿元]。", ["果品产值占全乡总产值", "果品产值"]),
    ],
)
def test_a_noun_goes_as_far_as_those_counted(marked: str, found: list[str]) -> None:
    assert [new.item for new in read(marked)] == found


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("如今，便民药店在全市已经有[48家]。", ["便民药店"]),
        ("志愿者在全区已有[2万人]。", ["志愿者"]),
        ("这样的充电桩在全省已建成[5000台]。", ["充电桩建成"]),
        ("老人因病在当地休养了[3个月]。", ["休养"]),
    ],
)
def test_what_stands_before_where_there_are_so_many(marked: str, found: list[str]) -> None:
    assert [x.item for x in read(marked)] == found


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("企业用上了纯度[99.9%]的氢气。", ["纯度"]),
        ("他操作着一台国产化率[90%]的盾构机。", ["国产化率"]),
        ("沙丘以每年[12米]的速度移动。", ["移动速度"]),
        ("台风以每小时[20公里]的速度向西北方向移动。", ["移动速度"]),
        ("扫描仪以每秒[300页]的速度读取档案。", ["读取速度"]),
        ("产量以每年[6%]的速度增长。", ["产量"]),
        ("会员人数正以每月[300人]的速度递增。", ["会员人数"]),
        ("原油产量以年均[50万吨]的速度攀升。", ["原油产量"]),
        ("恒岳公司控股[60%]的青岭电站投产。", ["恒岳公司控股"]),
        ("村里新建[3000平方米]、设施齐全的礼堂。", ["礼堂"]),
        ("他分到一套[60平方米]、两室一厅的公租房。", ["公租房"]),
        ("他在工地上干了[3个月]，在桥洞里睡了[9天]。", ["在工地上干", "在桥洞里睡"]),
        ("产量由2014年每小时[30台]提升到2020年每小时[35台]。", ["产量"] * 2),
        ("白沙河连续[5年]、柳溪河连续[3年]水质达标。", ["水质达标"] * 2),
        ("公司连续[五年]销售收入增长，在连续[两年]丰收的基础上，再添新绿。", ["销售收入", "丰收"]),
        ("该省以每年[6%]的速度增长。", ["增长速度"]),
        ("水库满足了[20万亩]农田灌溉需求。", ["农田灌溉需求"]),
        ("[300吨]冷鲜肉沿铁路运抵。", ["冷鲜肉"]),
        ("实施了[2次]大规模导弹袭击。", ["大规模导弹袭击"]),
        ("出动[8架]无人机袭击油库。", ["无人机"]),
    ],
)
def test_how_pure_how_fast_and_for_what_need(marked: str, found: list[str]) -> None:
    assert [x.item for x in read(marked)] == found


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("全州报告疑似和确诊病例[230例]。", ["疑似和确诊病例"]),
        ("完成新建和改造管网[60公里]。", ["新建和改造管网"]),
        ("国有及国有控股企业[12家]。", ["国有及国有控股企业"]),
        ("培训本地及外地职工[300人]。", ["外地职工"]),
        ("包括煤炭、天然气在内的能源产量为[5亿吨]。", ["能源产量"]),
        ("占全省比重从[8%]提高到[9%]。", ["占全省比重", "占全省比重"]),
        ("辽东城市群用电量为[800亿千瓦时]。", ["用电量"]),
        ("长江经济带水质优良比例达[96%]。", ["水质优良比例"]),
        ("武汉都市圈工业增加值增长[6%]。", ["工业增加值"]),
        ("连续[5年]产量超[千吨]。", ["产量", "产量"]),
        ("全疆民航预计保障航班[1800班]。", ["民航保障航班"]),
        ("发行[500亿元]超长期特别国债支持项目。", ["超长期特别国债"]),
        ("全市实际使用外资[12亿美元]，新发放贷款利率为[3%]。", ["实际使用外资", "新发放贷款利率"]),
    ],
)
def test_what_shares_a_head_and_what_is_no_part_of_it(marked: str, found: list[str]) -> None:
    assert [x.item for x in read(marked)] == found


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("馆里有距今[5000年]的陶罐与距今[3000年]的铜鼎。", ["陶罐距今", "铜鼎距今"]),
        ("除[2名]司机获救，其余[17人]全部遇难。", ["司机", "遇难"]),
        ("推出[80个]主题特色冬夜活动。", ["主题特色冬夜活动"]),
        ("公布[30家]绿色工厂名单。", ["绿色工厂"]),
        ("公布[12个]物流枢纽建设名单。", ["物流枢纽"]),
        ("发现[3个]车辆和弹药集结区。", ["车辆和弹药集结区"]),
        ("经过[5期]考古发掘，发布[两项]技术要求通则。", ["考古发掘", "技术要求通则"]),
        ("发送海铁联运集装箱[60万标箱]。", ["发送海铁联运集装箱"]),
        ("湖南北部、江西西部的粮食产量增长[3%]。", ["粮食产量"]),
    ],
)
def test_what_is_named_whole_or_without_its_neighbours(marked: str, found: list[str]) -> None:
    assert [x.item for x in read(marked)] == found


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("发电量突破[10亿度]，比去年提前[12天]，创历史新高。", ["发电量", "发电量提前"]),
        ("客流量超过[80万人次]，较往年提前[9天]。", ["客流量", "客流量提前"]),
        ("全市每年的研究经费投入强度都在[3%]以上。", ["研究经费投入强度"]),
        ("厂里有[60名]全国各地的技工。", ["全国各地的技工"]),
        ("发布了[80项]最新成果和[30项]需求。", ["最新成果", "需求"]),
        ("[近百艘]渔船扬帆起航，[30艘]货轮靠岸卸货。", ["渔船", "货轮"]),
        ("长江芜湖段堤防长[90公里]。", ["堤防长"]),
        ("发放风险共担转贷款[2亿元]。", ["风险共担转贷款"]),
    ],
)
def test_what_comes_early_and_what_is_said_in_one_breath(marked: str, found: list[str]) -> None:
    assert [x.item for x in read(marked)] == found


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("巷子由[3米]拓宽到[5米]。", [("巷子", ""), ("巷子", "")]),
        ("驿站从[2个]加到了[9个]。", [("驿站", ""), ("驿站", "")]),
        ("水电费少了[两成]。", [("水电费", "down")]),
        ("比邻村便宜了[一成]。", [("", "")]),
        (
            "出口瓷砖[9万吨]、货值[3亿元]，分别是上年的[1.5倍]和[1.8倍]。",
            [("出口瓷砖", ""), ("货值", ""), ("出口瓷砖", ""), ("货值", "")],
        ),
        ("客流日均[300人]，周末冲到[900人]。", [("客流", ""), ("客流", "")]),
        ("办案平均用时[30天]，比去年缩短[5天]。", [("办案平均用时", ""), ("办案平均用时", "down")]),
        ("订单掉了[两成]。", [("订单", "down")]),
        ("[7亩]桃树预计产桃[9吨]。", [("桃树", ""), ("预计产桃", "")]),
        ("法院一审判处王某有期徒刑[三年]。", [("有期徒刑", "")]),
        ("六人分获[一年至三年]不等的有期徒刑。", [("有期徒刑", "")]),
        ("工会与[9家]药店签约。", [("药店", "")]),
        ("暂列[9支]车队第四。", [("车队", "")]),
        ("昨日出现冰雹，持续[9分钟]，最大直径[12毫米]。", [("冰雹", ""), ("最大直径", "")]),
        ("石门镇[1小时]雨强达[50毫米]。", [("雨强", ""), ("雨强", "")]),
        ("其中青石洞[4万人次]、白水寨[2万人次]。", [("青石洞", ""), ("白水寨", "")]),
    ],
)
def test_how_things_became_as_people_tell(marked: str, found: list[tuple[str, str]]) -> None:
    assert [(x.item, x.change) for x in read(marked)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # what was done so much more often stands before what it is held to
        ("全年受理来信420件，比上年多受理35件。", ["受理来信 ", "受理来信 up"]),
        ("镇里新修水渠9条，较去年少修2条。", ["新修水渠 ", "新修水渠 down"]),
        ("技改投入2.6亿元，同比多投了3000万元。", ["技改投入 ", "技改投入 up"]),
        ("骑车上班的比例少了6个百分点。", ["骑车上班的比例 down"]),
        # the two that were told before
        ("牧民人均收入2.1万元，名义增长6%，扣除物价实际增长5%。", ["牧民人均收入 "] + ["牧民人均收入 up"] * 2),
        # bounds say which part is meant
        ("月租900元以上的不足三成。", ["月租 ", "月租900元以上占比 "]),
        ("愿意多走2公里的仅12%。", ["走 ", "愿意多走2公里占比 "]),
        ("通勤超1小时者不到一成，有30人。", ["通勤 ", "通勤超1小时占比 ", "通勤超1小时 "]),
        ("参加岗前培训满20课时并考试合格。", ["参加岗前培训 "]),
        # who draws what was told before
        ("合作社社员由30户加到了55户。", ["合作社社员 ", "合作社社员 "]),
        ("人均年收入首次迈上3万元台阶。", ["人均年收入 "]),
        ("外省籍矿工310人，占比虽不足两成。", ["外省籍矿工 ", "外省籍矿工占比 "]),
    ],
)
def test_what_little_words_leave_to_what_was_told_before(text: str, found: list[str]) -> None:
    assert [f"{fact.item} {fact.change}" for fact in extract(text) if fact.kind != "date"] == found


def test_a_change_is_against_its_own_base_and_not_what_the_clause_before_names() -> None:
    held = "空置率为5%，与上年同期持平，比4月低0.3个百分点。"
    assert extract(held, date="2024-06-10")[-1].basis == ""


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # each sort of those that were told of before, by the view that the clause takes
        (
            "规模以上工业增加值增长7%，分轻重工业看，轻工业增长4%，重工业下降2%。",
            ["规模以上工业增加值", "轻工业增加值", "重工业增加值"],
        ),
        # what persons are told of by stays with its verb
        ("上月领取养老金5600人，参加工伤保险900人。", ["领取养老金", "参加工伤保险"]),
        ("约谈厂长6名。", ["约谈厂长"]),
        ("试岗每天不超过2小时，每周不超过10小时；未签协议的另议。", ["试岗", "试岗"]),
        ("持证率62%，五年间翻了一番；转岗的有三成。", ["持证率", "持证率", "持证率", "转岗占比"]),
        ("每百元产值成本80元。", ["百元产值成本"]),
    ],
)
def test_reports_of_figures_by_parts(text: str, found: list[str]) -> None:
    assert [fact.item for fact in extract(text) if fact.kind != "date"] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # where so much is left, and what is left out behind its noun
        ("水泵坏了要换，互助金里只剩2万元。", ["互助金"]),
        # what the number before counts is no part of the next label
        # of those told before so many are that old
        ("在册渔船800艘，15年以上的有90艘。", ["在册渔船", "在册渔船", "在册渔船"]),
        # a word of its own, whatever stands before it
        ("房贷利率降到3%，月供减少200元。", ["房贷利率", "月供"]),
        ("成交2000套、18万平方米，环比降7%，同比降20%。", ["成交", "成交", "成交", "成交"]),
        # what one spends, behind whoever spends it
        ("他花3万元买了一头牛。", ["花费"]),
        # a little more or less than so much of a whole
        ("今年产糖9万吨，只有去年30万吨的三分之一弱。", ["产糖", "产糖", "产糖"]),
        # divisions of several levels, told in a breath
        ("志愿者来自9个地州市、61个县市区和2个省直管县。", ["地州市", "县市区", "省直管县"]),
        # what is greatest, not where or whose
        # the steps of stairs, not the size that one comes to
        ("背着货登上700级台阶，挣5元钱。", ["台阶", "收入"]),
        # the place so far away
        ("灯塔位于城东12公里处。", ["城东"]),
    ],
)
def test_what_is_left_of_a_label_when_little_words_are_out(text: str, found: list[str]) -> None:
    assert [fact.item for fact in extract(text) if fact.kind != "date"] == found


def test_a_bound_of_a_share_may_stand_at_the_head_of_its_clause() -> None:
    assert [fact.text for fact in extract("裁员率为2.7％，低于6.5％的红线。")] == ["2.7％", "6.5％"]


def test_how_long_somebody_lies_in_hospital_is_not_what_it_cost() -> None:
    assert [fact.item for fact in extract("老孙住院16天，花去药费2万元。他误工80天，少挣9000元。")][::2] == [
        "住院",
        "误工",
    ]

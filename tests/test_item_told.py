"""Items as people tell them: what stands inside a clause, between a verb and its object, or for one of many.

The sentences are the tests' own, marked as in ``test_items``.
"""

from __future__ import annotations

import pytest

from tests.test_items import read
from unionstats import extract


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        # brackets of age that share what the first one is of
        ("[30岁至40岁]读者占比最高，达到[35%]；[40岁至50岁]达到[27%]。", ["读者占比"] * 4),
        ("周远今年[43岁]，[43岁]是好年纪。", ["年龄"] * 2),
        # what those counted need, and of whom so many came in so many days
        ("雨灾中，[9万人]急需转移安置。", ["转移安置"]),
        ("[8天]时间里共有[30万]游客前来参观。", ["共有游客前来参观", "游客"]),
        # what those counted before are given
        ("市总工会为[56名]学徒发放助学金，每人[2000元]，共[11.2万元]。", ["学徒", "助学金", "助学金"]),
        ("市总工会给[9家]书屋配备了电脑，每家[2台]。", ["书屋", "电脑"]),
        ("市总工会向[70名]环卫工人发放津贴，人均[300元]。", ["环卫工人", "人均津贴"]),
        ("渔政船救起[3名]渔民送医，[5人]重伤。", ["渔民", "重伤"]),
        # a sum is of what is done for people, or was told before them
        ("市总工会为[60名]骑手讨薪，金额达[90万元]。", ["骑手", "讨薪金额"]),
        ("法院办理欠薪案件[12起]，涉及矿工[80人]，金额[60万元]。", ["欠薪案件", "矿工", "欠薪案件金额"]),
    ],
)
def test_what_those_counted_before_are_given(marked: str, found: list[str]) -> None:
    assert [x.item for x in read(marked)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # the verb of the first clause again, of another
        ("青溪县总工会发展会员3万人，石桥镇总工会发展400人。", ["发展会员"] * 2),
        ("县总工会新建工会30家，发展会员2万人，镇总工会新建5家，发展90人。", ["新建工会", "发展会员"] * 2),
        # another verb, of the same thing
        ("工会征集到职工建议560条，采纳320条。", ["征集到职工建议", "采纳职工建议"]),
        ("工会计划建设司机驿站60个，已建成42个。", ["建设司机驿站", "建成司机驿站"]),
        ("全县将建成90家驿站，5个镇将建成30家。", ["驿站", "镇", "建成驿站"]),
        ("县财政拨付帮扶资金9万元，镇总工会配套2万元。", ["帮扶资金"] * 2),
        # but what is no thing has nothing done to it
        ("今年立案30件，办结28件。", ["立案", "办结"]),
        ("今年打井60口，人均打井2口。", ["打井", "人均打井"]),
        ("去年培训矿工90人，就业30人。", ["培训矿工", "就业"]),
    ],
)
def test_a_verb_alone_is_done_to_what_was_told_before(text: str, found: list[str]) -> None:
    assert [f.item for f in extract(text) if f.kind != "date"] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("江苏省总工会公布职工书屋名单，南京36家、苏州42家、无锡28家上榜。", ["职工书屋"] * 3),
        ("昨天，南京36家、苏州42家停业。", ["南京", "停业"]),
        ("青溪县总工会表示，费用由工会经费支出36万元。", ["工会经费支出"]),
    ],
)
def test_a_list_of_names_is_of_those_named(text: str, found: list[str]) -> None:
    assert [f.item for f in extract(text) if f.kind != "date"] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # what it is for belongs to the project; what is insured is covered
        ("石桥县总工会实施就业援助项目12个，推进脱贫帮扶项目9个。", ["就业援助项目", "脱贫帮扶项目"]),
        ("会员可享受2万元的重大疾病保障。", ["重大疾病保障"]),
        # the figure of several places, and which place they take by it
        ("青溪市、石桥市两地的入会率达到95%和93%。", ["入会率"] * 2),
        ("广州、佛山、东莞三市会员数居全省前三，分别为12万、10万、4万人。", ["会员数"] * 3),
    ],
)
def test_what_projects_are_for_and_the_figure_of_several_places(text: str, found: list[str]) -> None:
    assert [f.item for f in extract(text) if f.kind != "date"] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # what some of those counted do
        ("90名骑手中，只有三成参加了工伤保险。", ["骑手", "参加工伤保险的骑手"]),
        ("600家企业中，八成为民营企业。", ["企业", "企业"]),
        # what is built, signed, taught already or should be
        ("全市已建工会900家，已建成驿站30个。", ["已建工会", "建成驿站"]),
        ("全县拟建公园30个，已建20个，未建10个。", ["拟建公园", "已建公园", "未建公园"]),
        ("集体合同90份，占应签企业数的60%。", ["集体合同", "集体合同占应签企业数"]),
        ("全镇120家已建会企业签订合同。", ["已建会企业"]),
        ("受教育职工8000人次，受益群众2万人。", ["受教育职工", "受益群众"]),
        ("厂工会在建筑行业应建立工会60家。", ["建立工会"]),
    ],
)
def test_what_some_of_them_do_and_what_is_done_already(text: str, found: list[str]) -> None:
    assert [f.item for f in extract(text) if f.kind != "date"] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # what is put up where
        ("青溪县总工会在施工现场安装饮水机35台。", ["安装饮水机"]),
        ("青溪县总工会在建筑工地设置茶水点36处。", ["设置茶水点"]),
        ("厂工会在社区设点36个，全县在建项目9个。", ["设点", "在建项目"]),
        ("在农村从业人员已近1000万。", ["农村从业人员"]),
        # for whom, and what is done
        ("青溪县总工会为90个基层工会补贴建家资金60万元。", ["基层工会", "补贴建家资金"]),
        ("青溪县总工会向86个基层工会拨付经费。", ["基层工会"]),
        ("青溪县总工会为12所学校建起活动室。", ["学校"]),
        ("青溪县总工会为36个劳模创新工作室授牌。", ["劳模创新工作室"]),
        ("90家企业在线提供岗位700个。", ["企业", "提供岗位"]),
        ("90名工会干部到60个社区报到。", ["工会干部", "社区"]),
        ("列车由7对加密到15对。", ["列车", "列车"]),
    ],
)
def test_where_a_thing_is_put_and_for_whom_it_is_done(text: str, found: list[str]) -> None:
    assert [f.item for f in extract(text) if f.kind != "date"] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # of which level, behind a total
        ("青溪县有创新工作室78个，其中国家级1个、省级3个。", ["创新工作室", "国家级创新工作室", "省级创新工作室"]),
        ("全县建成书屋80家，其中全国级6家，省级10家。", ["建成书屋", "全国级书屋", "省级书屋"]),
        ("下达补贴90万元，其中省级60万元。", ["下达补贴", "省级补贴"]),
        ("津贴标准：处级600元，厅级700元。", ["处级", "厅级"]),
        # whom an honour is given, and what
        ("总工会授予60个单位“工人先锋号”，授予90名个人“劳动奖章”。", ["单位", "个人"]),
        ("总工会授予车辆厂等60个单位全国五一劳动奖状。", ["单位"]),
        ("总工会授予李强等70人全国五一劳动奖章。", ["全国五一劳动奖章"]),
    ],
)
def test_of_which_level_and_whom_an_honour_is_given(text: str, found: list[str]) -> None:
    assert [f.item for f in extract(text) if f.kind != "date"] == found


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("商务局在全区[9个]街道开办食堂[14家]。", ["街道", "开办食堂"]),
        ("商务局[半年]内在全区[9个]街道开办食堂[14家]。", ["街道", "街道", "开办食堂"]),
        ("柳溪镇[4个]村、石桥镇[2个]村共[300户]停水。", ["村", "村", "停水"]),
        ("租种面积[40亩]以上的农户减租。", ["租种面积"]),
        ("行业标准从1981年的[300项]发展到当前的[1700项]。", ["行业标准", "行业标准"]),
        # households and people of a place, whatever it is called by
        ("石门县夹山镇，全村[90户]、[300口]人。", ["全村户数", "人口"]),
        # what is done, and not who does it
        ("农民刘玉梅种黑木耳[5万袋]。", ["种黑木耳"]),
        ("贫困户李海养羊[80只]，弟弟李强养了[60只]。", ["养羊", "养羊"]),
        ("全县种植花椒[9万亩]。农民王强种了[6亩]。", ["种植花椒", "种植花椒"]),
        ("扶贫车间吸纳[90人]就业。", ["就业"]),
        ("仅加班费就发了[9万元]。", ["加班费"]),
        # how much for one of those told, how seldom before and after
        ("共有用户[1万户]，一户[600元]。", ["用户", "用户"]),
        ("防洪标准由[5年]一遇提高到[20年]一遇。", ["防洪标准", "防洪标准"]),
        # the other side of what was told, and the parts of the first of two
        (
            "城市低保标准由[600元]提高到[700元]，农村由[400元]提高到[500元]。",
            ["城市低保标准"] * 2 + ["农村低保标准"] * 2,
        ),
        ("物价上涨[2%]，其中食品价格上涨[3%]。分县区看，龙泉市上涨[1%]。", ["物价", "食品价格", "物价"]),
        ("水稻收了[6000斤]，苹果产了[5万斤]。", ["水稻", "苹果"]),
        # where most and least of it is, and a list under what heads it
        ("优良率最高的龙泉市达[99%]，最低的庆元县为[93%]。", ["优良率", "优良率"]),
        ("造林情况：龙泉市[5万亩]、庆元县[4万亩]。", ["造林", "造林"]),
        ("高[90米]的观光塔总投资[2亿元]。", ["观光塔高", "观光塔总投资"]),
        # what is held against what was told before
        ("商场销售[720万元]，与上年同期的[630万元]相比，增长[15%]。", ["商场销售"] * 3),
        ("业务收入[3亿元]，比增[7%]。", ["业务收入"] * 2),
        # what the dictionary takes for a word
        ("全市已有近[3000人]报名。", ["报名"]),
        # how long and how wide one thing is, before its name and behind
        ("最大的鱼塘[90米]长、[15米]宽。", ["最大的鱼塘长", "最大的鱼塘宽"]),
        ("她织了一条[2米]长、[50厘米]宽的围巾。", ["围巾长", "围巾宽"]),
        # how many there are at the most, of what was told before
        ("职工不断增加，最多时达[300人]。", ["职工"]),
        ("客流量猛增，高峰期超过[4万人次]。", ["客流量"]),
        ("湖羊[60头]，去年最多的时候达到[90头]。", ["湖羊", "湖羊"]),
    ],
)
def test_where_so_many_were_opened_and_what_teams_shoot(marked: str, found: list[str]) -> None:
    assert [x.item for x in read(marked)] == found


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("粉尘浓度也因此下降了[15%]。", ["粉尘浓度"]),
        ("两地绕行里程因而缩短了[12公里]。", ["绕行里程"]),
        ("培训出勤率若低于[80%]，扣发补贴[200元]。", ["培训出勤率", "扣发补贴"]),
        ("村里一个阅览室，年均开支不过[2万元]。", ["年均开支"]),
        ("巷道由[3米]放宽到[5米]。", ["巷道", "巷道"]),
    ],
)
def test_conjunctions_inside_a_clause_and_verbs_that_lead_to_where_it_ends(marked: str, found: list[str]) -> None:
    assert [x.item for x in read(marked)] == found


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("发放补贴[90万元]，平均审批周期由上年的[27天]减到[16天]。", ["发放补贴", "平均审批周期", "平均审批周期"]),
        ("她以[4票]之差未能当选，妹妹仅以[0.12秒]之差落败。", ["差距", "差距"]),
        ("最后，县中医院队以[97.5分]摘得头名。", ["成绩"]),
        ("这支[26人]的宣传队又来了，该批[300名]学员结业。", ["宣传队", "学员"]),
    ],
)
def test_terms_and_margins_and_scores_and_those_that_are_pointed_at(marked: str, found: list[str]) -> None:
    assert [x.item for x in read(marked)] == found


@pytest.mark.parametrize(
    ("text", "change", "basis"),
    [
        ("今年5月食堂营收6万元，同去年5月比多了8000元。", "up", "yoy"),
        ("今年合格率为97%，跟上年比低了1.2个百分点。", "down", "yoy"),
        ("该行助农贷款利率比同期LPR低20个基点。", "", ""),
        ("一季度产值比2022年同期增长3%。", "up", "yoy"),
        ("2022年产值比2021年增长3%，比2015年增长60%。", "up", ""),
    ],
)
def test_a_comparison_with_a_time_that_is_closed_and_one_with_others_then(text: str, change: str, basis: str) -> None:
    *_, last = extract(text, date="2023-06-01")
    assert (last.change, last.basis) == (change, basis)


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        # a verb and its object, with the time between them
        ("我挑了[21年]担，没请过一天假。", ["挑担"]),
        ("周玉梅教了[33年]书。", ["教书"]),
        # the first of some times
        ("餐馆头[两年]亏本。", ["餐馆"]),
        ("新馆头[一周]接待[900人]。", ["新馆", "接待"]),
        # the verb is of where it ends
        ("学会拉花的由[7人]增加到[23人]。", ["学会拉花"] * 2),
        ("炉温从先前的[1400度]滑到不足[1200度]。", ["炉温"] * 2),
        ("合作社年收入首次跨过[300万元]。", ["合作社年收入"]),
        ("食堂日供餐量迈上[千份]台阶。", ["食堂日供餐量"]),
        # of a bound, what it is a bound of
        ("平均工龄[12年]，[5年]以内的占[三成]。", ["平均工龄", "平均工龄", "5年以内占比"]),
        # who pays the rest
        ("活动经费[90万元]，其余[20万元]由县财政解决。", ["活动经费"] * 2),
        ("送水频次从每周[2次]增加到每周[5次]。", ["送水频次"] * 2),
        ("市总从送温暖经费中拿出[15万元]，为工友垫付工资。", ["送温暖经费"]),
        ("该厂从每年的利润里提取了近[8%]，用于体检。", ["利润"]),
        ("公司拿出[6万元]对前[20名]选手颁奖。", ["拿出资金", "选手"]),
        # one of those told of before
        # why it fell
        ("全区用气量[3亿吨]，受暖冬影响，同比下降[7%]。", ["用气量"] * 2),
    ],
)
def test_what_a_verb_a_bound_or_an_extreme_is_of(marked: str, found: list[str]) -> None:
    assert [x.item for x in read(marked)] == found


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        # the noun that the last of a row names
        ("慰问[9名]退休职工、[6名]一线工人。", ["退休职工", "一线工人"]),
        # what is a mean of which time, and what is held against what
        ("女工的月平均收入为[5100元]。", ["女工的月平均收入"]),
        ("每年平均检修[4次]。", ["平均检修"]),
        ("进口与出口之比达[1比9]。", ["进口与出口之比"]),
        # what fell, of two things that did
        # a verb of one character before 了
        ("[46岁]的林桂花守着一座水闸。", ["林桂花"]),
        ("拿[3本]旧书可换[2个]笔袋。", ["旧书", "笔袋"]),
        ("[90辆]客车装上了定位器。", ["客车"]),
        # how long, how old, and who they are
        ("竹子也要晾[2年]才能用。", ["晾"]),
        ("柜子长不过[90厘米]，却分[14个]格子。", ["柜子长", "格子"]),
        ("培训[40名]钳工、车工、缝纫骨干。", ["钳工、车工、缝纫骨干"]),
        ("工会在[6个]矿区建起浴室[8座]。", ["矿区", "建起浴室"]),
    ],
)
def test_rows_means_and_verbs_of_one_character(marked: str, found: list[str]) -> None:
    assert [x.item for x in read(marked)] == found


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("公司每顿饭补[6元]，自付[4元]。", ["补贴", "自付"]),
        ("对参保满[2年]的渔民给予优惠。", ["参保"]),
    ],
)
def test_what_is_added_to_a_price_and_what_all_get_together(marked: str, found: list[str]) -> None:
    assert [x.item for x in read(marked)] == found


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("报告提到[三成]的企业没有建会。", ["企业"]),
        ("该厂[240名]职工参保率[97%]。", ["职工", "职工参保率"]),
    ],
)
def test_what_rates_are_brought_to_and_whose_employees_are_counted(marked: str, found: list[str]) -> None:
    assert [x.item for x in read(marked)] == found


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("全镇投入[26台]作业车。", ["作业车"]),
    ],
)
def test_machines_that_are_sent_to_do_something_are_counted(marked: str, found: list[str]) -> None:
    assert [x.item for x in read(marked)] == found


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("今年的造林目标定在[80万亩]，票价定在每人[30元]。", ["造林目标", "票价"]),
        ("船闸货物通过量[900万吨]，车站日均到发旅客[2万人]。", ["船闸货物通过量", "车站日均到发旅客"]),
        ("全州退耕还湿[6万亩]，退牧还草[40万亩]。", ["退耕还湿", "退牧还草"]),
        ("内河、沿海货运量分别为[3亿吨]和[2亿吨]。", ["内河货运量", "沿海货运量"]),
    ],
)
def test_what_aims_waters_and_passages_are_called(marked: str, found: list[str]) -> None:
    assert [x.item for x in read(marked)] == found


def test_one_syllable_with_its_aspect_is_a_change() -> None:
    found = [(f.item, f.change) for f in extract("用水量减了3万吨，产量增了18万件。")]
    assert found == [("用水量", "down"), ("产量", "up")]


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("停产的[90户]中已有[30户]复工。", ["停产", "复工"]),
        ("民政厅从南宁、玉林[两个]分库调拨棉被[800床]。", ["分库", "调拨棉被"]),
        ("该县投放人工鱼礁[6万空方]。", ["投放人工鱼礁"]),
    ],
)
def test_some_of_those_counted_and_what_is_handed_on(marked: str, found: list[str]) -> None:
    assert [x.item for x in read(marked)] == found


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        # words that the dictionary has for adverbs, before the noun they modify
        ("镇工会为[90名]长途骑手建档。", ["长途骑手"]),
        ("投用[2个]全新泊位、[4个]日常巡检点。", ["全新泊位", "日常巡检点"]),
        # in what order those are told
        ("全区津贴标准分为四档，从高到低依次为[300元]、[200元]。", ["津贴标准", "津贴标准"]),
        # what several sums come to
        # what must not be
        ("日工资不应低于[120元]。", ["日工资"]),
        ("通道宽度不宜小于[3米]。", ["通道宽度"]),
        # how it was set, and for each of what
        ("保额由[6万元]调高到[9万元]。", ["保额", "保额"]),
        ("餐补由[3元]调增至[5元]。", ["餐补", "餐补"]),
        ("挽回损失[90万元]，件均[3万元]。", ["挽回损失", "件均挽回损失"]),
        ("工价从~[去年]的每亩[30元]提高到~[今年]的每亩[40元]。", ["工价", "工价"]),
        ("接待量由~[前年]的日均[30人]增加到~[去年]的日均[40人]。", ["接待量", "接待量"]),
        # who tells of it is not whom it concerns
        ("镇上有家伞厂，面积[900平方米]。", ["面积"]),
        # whose share it is, where the share stands in brackets behind it
        # what took so many days in all, and of whom a clause behind a time tells
        ("夜校办班[3期]共[9天]，培训伞匠[60人]。", ["夜校办班", "夜校办班", "培训伞匠"]),
        ("县级伞厂[5家]。[三年]来，[60位]伞匠带徒。", ["县级伞厂", "伞匠带徒", "伞匠带徒"]),
    ],
)
def test_adverbs_orders_sums_and_who_tells(marked: str, found: list[str]) -> None:
    assert [x.item for x in read(marked)] == found


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("设备检修周期压减至[9天]，报表压降到[3张]。", ["设备检修周期", "报表"]),
        ("检修船坞已满[半年]。", ["检修船坞"]),
        ("招引[30家]大型商超。", ["大型商超"]),
    ],
)
def test_of_which_age_and_what_it_has_come_to(marked: str, found: list[str]) -> None:
    assert [x.item for x in read(marked)] == found


def test_the_column_of_a_headline_names_nothing() -> None:
    assert (
        extract("【走在春天的大路上】水稻插秧过半\n\n未来9天，多阵雨。", date="2025-05-02")[-1].item == "水稻插秧过半"
    )


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("柳州东至桂林北站最快[50分钟]可达。", ["柳州东至桂林北站"]),
        ("培育[9家]未来产业标杆企业。", ["未来产业标杆企业"]),
    ],
)
def test_figures_of_today_and_ways_by_train(marked: str, found: list[str]) -> None:
    assert [x.item for x in read(marked)] == found


def test_whoever_heard_of_it_is_not_whose_it_is() -> None:
    assert [f.item for f in extract("记者从会上获悉，产量增长3%，600幅剪纸令人惊叹。")] == ["产量", "剪纸"]


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("[12名]突击小组成员正在对水泵漏水的原因进行排查。", ["突击小组成员"]),
        ("[8座]高架桥地处低洼河滩。", ["高架桥"]),
        ("今年把[5个]工种决赛放在同一车间举行。", ["工种决赛"]),
        ("班长带人靠[两盏]应急灯照明抢修。", ["应急灯"]),
        ("[8个]无电村通了电。", ["无电村"]),
        ("引导[百万]青工投身技改大潮。", ["青工"]),
        ("[35千伏]柳河线抢修现场灯火通明。", ["柳河线抢修现场"]),
    ],
)
def test_what_the_counted_do_or_where_they_are_is_no_part_of_their_name(marked: str, found: list[str]) -> None:
    assert [x.item for x in read(marked)] == found


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("得知情况后，立即救助他[3000元]。", ["救助"]),
        ("墙面厚度竟有[6厘米]厚。", ["墙面厚度"]),
        ("变压器着火，街上[20多户]停电。", ["停电"]),
        ("全市职工周末学校已达[40家]。", ["职工周末学校"]),
    ],
)
def test_costs_told_with_only_to_whom_and_as_what(marked: str, found: list[str]) -> None:
    assert [x.item for x in read(marked)] == found


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("经过近[3年]努力，建起一批车间书屋。", ["努力"]),
        ("[十年]来，全县初步形成了以集市为基础的市场体系。", ["形成以集市为基础的市场体系"]),
    ],
)
def test_what_a_time_is_spent_on_and_by_what_means(marked: str, found: list[str]) -> None:
    assert [x.item for x in read(marked)] == found


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("她有[30余项]技术攻关应用到生产中。", ["技术攻关"]),
        ("国产首台[60万千瓦]超超临界汽轮机投产。", ["超超临界汽轮机"]),
        ("他扫了[20年]大街。", ["扫大街"]),
        ("全县建成国家级书屋[2家]、省级[5家]、市级[12家]。", ["建成国家级书屋", "省级书屋", "市级书屋"]),
        ("在接下来的[3天]时间里，矿工们将参观古镇。", ["参观古镇"]),
        ("[两年]来，全市工会系统在送温暖活动中，走访矿工[9万人次]。", ["走访矿工", "走访矿工"]),
        ("老板拖欠他们[三个月]工资。", ["工资"]),
        ("为矿工追回欠薪及工伤赔偿金[60万元]。", ["追回欠薪及工伤赔偿金"]),
        ("今年新建[9个] “职工书屋”示范点。", ["“职工书屋”示范点"]),
        ("[8名]矿工一起过生日。", ["矿工"]),
        ("他干了[20年]钳工。", ["钳工"]),
    ],
)
def test_where_a_things_name_ends_and_what_one_did_so_long(marked: str, found: list[str]) -> None:
    assert [x.item for x in read(marked)] == found


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        # what was saved, held against what had been planned
        ("材料消耗较预算节约[30万元]。", ["材料消耗节约"]),
        ("吨煤成本比计划节省[12元]。", ["吨煤成本节省"]),
        ("社会运输总费用预计将节省近[百亿元]。", ["社会运输总费用节省"]),
        # what a quote only describes, what is at its most among so many, and an event without what goes on in it
        ("全县启动了[12条]“小快灵”的支线改造工程。", ["“小快灵”的支线改造工程"]),
        ("大会拉开了[9场]“大比武”的帷幕。", ["“大比武”"]),
        ("洪水在[三个]镇造成的受灾人数最多，已超过[9万人]。", ["镇", "受灾人数"]),
        ("此次[三天]技能培训将有[200名]学员参加。", ["技能培训", "学员"]),
        ("三年来，在全市[206个]村普遍开展“邻里节”活动。", ["村"]),
        ("近[三年]来，在全市[206个]村普遍开展“邻里节”活动。", ["开展“邻里节”活动", "村"]),
        # 日 and 月 belong to the record
        ("该队创下日最高掘进[36米]的纪录。", ["日最高掘进"]),
        ("该队当月最高进尺[36米]。", ["最高进尺"]),
        ("工作室开展[15项]攻关创新。", ["攻关创新"]),
        # what was done before its time, not by whom
        ("这标志着项目部提前[8天]完成大坝节点。", ["完成大坝节点"]),
    ],
)
def test_what_a_gang_saves_and_its_records(marked: str, found: list[str]) -> None:
    assert [x.item for x in read(marked)] == found


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("[48岁]的童大江下了井。", "童大江"),
        ("[52岁]的孙师傅笑了。", "孙师傅"),
        ("[70岁]的高血压患者康复了。", "高血压患者"),
    ],
)
def test_a_name_that_the_dictionary_cuts(marked: str, found: str) -> None:
    assert [x.item for x in read(marked)] == [found]


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        # words for what things are like
        ("专场招聘会提供[300个]优质就业岗位。", ["优质就业岗位"]),
        ("公司将提供[300个]高薪的就业岗位。", ["高薪的就业岗位"]),
        ("井口架起[两台]世界上最先进的提升机。", ["世界上最先进的提升机"]),
        ("[七成]返岗矿工都愿意留下。", ["返岗矿工"]),
        # by what the thing is done, not what is done
        ("专列按时速[160公里]达标运行。", ["时速"]),
        ("班组以掘进总量[9000米]刷新全矿纪录。", ["掘进总量"]),
        # whose record it is
        ("产量升至[5年]来的最高点[320万吨]。", ["产量", "产量"]),
        ("矿工们在地下[300米]深处采煤。", ["地下深处"]),
        ("他还要再干[10年]。", ["再干"]),
        ("每组养猪数都在[300头]以上。", ["每组养猪数"]),
        ("总投资[3亿元]的一期工程完工后水深达[9米]。", ["一期工程总投资", "水深"]),
        ("全年无霜期仅[100天]。", ["无霜期"]),
        ("[3亿件]快件投递城乡。", ["快件"]),
        # how something is done, and where
        ("上月厂里发了工资[3000元]。", ["发了工资"]),
        # the prize without who gets it, and whose share it is
        ("各单位推荐了一批先进典型，占奖章对象的[5%]。", ["先进典型占奖章对象"]),
    ],
)
def test_what_things_are_like_and_by_what_they_are_done(marked: str, found: list[str]) -> None:
    assert [x.item for x in read(marked)] == found


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("最低工资标准调整为[2300元]。", ["最低工资标准"]),
    ],
)
def test_what_a_standard_is_set_at(marked: str, found: list[str]) -> None:
    assert [x.item for x in read(marked)] == found


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        # all who are counted, and not what is told of them
        ("为[300名]教师、医护人员及一线矿工送去棉衣。", ["教师、医护人员及一线矿工"]),
        ("聘请[20名]律师、专家学者担任调解员。", ["律师、专家学者"]),
        ("[40人]组成的抢险队赶到矿上。", ["抢险队"]),
        ("收集[60家]纺织企业用工需求。", ["纺织企业"]),
        ("[9个]工种操作比赛在矿上启动。", ["工种"]),
        ("[60家]文化馆服务[2万人次]。", ["文化馆", "文化馆服务"]),
        ("旅游大巴转移[3万人]，渔民回港及上岸[8万人]。", ["旅游大巴转移", "渔民回港及上岸"]),
        ("全年投产投用项目[80个]。", ["投产投用项目"]),
        # what a sum is
        ("她送来一笔[3万元]的捐款。", ["捐款"]),
        # each way has its own time
        ("杭州至宁波仅需[1小时]，温州至宁波仅需[2小时]。", ["杭州至宁波", "温州至宁波"]),
        # not by what means, but what was done
        ("近[两年]，公司工会通过部门联动整合资源，开展技术比武。", ["开展技术比武"]),
        ("力争用[三年]时间，使亏损企业扭亏为盈。", ["亏损企业扭亏为盈"]),
        # brackets that stand inside a name
        ("举办班长培训（轮训）班[9期]。", ["举办班长培训（轮训）班"]),
        ("[18个]省（区、市）总工会发文。", ["省（区、市）总工会"]),
        ("全院审（执）结案件[900件]（不含旧案）。", ["审（执）结案件"]),
    ],
)
def test_all_who_are_counted_and_how_names_are_whole(marked: str, found: list[str]) -> None:
    assert [x.item for x in read(marked)] == found


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("他向农信社贷[8万元]。", ["贷款"]),
        ("历时[两年]的钱某等[30名]矿工讨薪案结案。", ["矿工讨薪案", "矿工"]),
        ("你看这管壁，刚才还[9米]宽，这会儿缩到[8米]。", ["管壁宽", "管壁宽"]),
        ("水沟有[两米]深，[3米]宽。", ["水沟深", "水沟宽"]),
        ("集团成为包括[6座]露天矿、[三座]洗选厂在内的现代化大型企业。", ["露天矿", "洗选厂"]),
        ("参赛选手[3项]排名都进入前列。", ["排名"]),
        ("对于年吞吐量只有[30万吨]的小码头而言，这是大考。", ["小码头年吞吐量"]),
        ("公司完成今年货物吞吐量[900万吨]的年度吞吐量目标。", ["货物吞吐量"]),
        ("[60余名]困难职工代表、区总工会全体干部职工及组织员参加。", ["困难职工代表"]),
        ("覆盖率实现[100%]达标。", ["覆盖率"]),
        ("主井掘进[90米]，超计划[9米]。", ["主井掘进", "主井掘进"]),
        ("用[三年]时间，在已建会的企业中，建会率达到[80%]。", ["建会率", "建会率"]),
        ("让[九年]变化可感可知。", ["变化"]),
        ("[两天]来，各级工会积极响应。", ["响应"]),
        ("[两年]来，法院坚持从严惩处、准确惩处电信诈骗案件。", ["坚持从严惩处、准确惩处电信诈骗案件"]),
        ("连续开展[9年]的矿工精神文明“十佳”好人评选活动。", ["矿工精神文明“十佳”好人评选活动"]),
        ("已把[30件]欠薪线索移送各市的人社部门。", ["欠薪线索"]),
    ],
)
def test_what_is_lent_by_name_and_what_the_clause_before_points_at(marked: str, found: list[str]) -> None:
    assert [x.item for x in read(marked)] == found


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("湖南省石门县夹山镇柳溪村有90户300人。", ["户数", "人口"]),
        ("石门县夹山镇柳溪村的李玉兰51岁。", ["年龄"]),
        ("外出务工人员较多的有石门县（9万人）、龙泉市（5万人）。", ["外出务工人员", "外出务工人员"]),
        ("昨夜降雨，石门县80毫米，龙泉市90毫米。", ["降雨", "降雨"]),
    ],
)
def test_what_stands_beside_the_name_of_a_place(text: str, items: list[str]) -> None:
    assert [f.item for f in extract(text, date="2024-05-01") if f.kind != "date"] == items

"""Items at the end of a list, behind a name, before their place, or at the other side of a link.

The sentences are the tests' own, marked as in ``test_items``.
"""

from __future__ import annotations

import pytest

from tests.test_items import read
from unionstats import extract


def _facts(text: str) -> list[str]:
    return [fact.item for fact in extract(text) if fact.kind != "date"]


def _items(marked: str) -> list[str]:
    return [new.item for new in read(marked)]


@pytest.mark.parametrize(
    ("marked", "item"),
    [
        ("今年全市开展了[120项]劳动和技能竞赛。", "劳动和技能竞赛"),
        ("县里安排[80项]道路和供水工程建设。", "道路和供水工程建设"),
        ("公司表彰了[60个]安全和质量标兵班组。", "安全和质量标兵班组"),
        ("集团奖励了[200多项]技术革新、节能降耗、合理化建议获奖成果。", "技术革新、节能降耗、合理化建议获奖成果"),
        ("全县[八十处]在建、停建和技改矿井接受检查。", "在建、停建和技改矿井"),
        ("市总工会组织了[26场]就业和创业培训。", "就业和创业培训"),
        ("购置[15台]清扫、洒水车。", "清扫、洒水车"),
        ("县里评选出[20名]创业和就业先进个人。", "创业和就业先进个人"),
        ("提供了[900个]保安、保洁、家政岗位。", "保安、保洁、家政岗位"),
        ("招聘会提供了[900个]境外就业岗位。", "境外就业岗位"),
        ("原有的[400余名]乡镇、街道三级指导员队伍。", "街道三级指导员"),
        ("发放[500份]大米、食用油和毛巾。", "大米"),
        ("全市[300家]企业和90个社区参加。", "企业"),
        ("前往[18个]市县及部分产业系统单位走访。", "市县"),
    ],
)
def test_what_is_listed_has_the_head_that_ends_the_list(marked: str, item: str) -> None:
    assert _items(marked) == [item]


@pytest.mark.parametrize(
    ("marked", "item"),
    [
        ("全市走访了[39家]区管工会。", "区管工会"),
        ("任命[40名]县管干部。", "县管干部"),
        ("[7家]矿属单位参加。", "矿属单位"),
        ("农民工李师傅等[5人]来到工会致谢。", "农民工"),
        ("职工代表赵女士等[4人]走上主席台。", "职工代表"),
        ("车工王强、教师李红等[43人]被评为劳模。", "评为劳模"),
    ],
)
def test_who_is_meant_stands_before_names_and_under_a_level(marked: str, item: str) -> None:
    assert _items(marked) == [item]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("三人的维权之路十分漫长。", ["人"]),
        ("三人的团队完成任务。", ["团队"]),
        ("12345平台启用。", []),
        ("打开12351职工之家APP即可报名。", []),
        ("登录12306网站购票。", []),
        ("全省新增12400名会员。", ["会员"]),
    ],
)
def test_a_few_persons_are_no_thing_of_theirs_and_a_service_is_called_by_its_number(
    text: str, found: list[str]
) -> None:
    assert _facts(text) == found


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("像老周这样的搬迁群众，临河县共有[3200户][1.2万人]。", ["搬迁群众", "搬迁群众"]),
        ("像他一样的返乡创业者，田坪共有[300人]。", ["返乡创业者"]),
        ("这样的技术能手，全厂共有[56人]。", ["技术能手"]),
        ("享受低保的困难职工，全市共有[4500户]。", ["享受低保的困难职工"]),
        ("据村委会介绍，全村共有[86户]。", ["全村户数"]),
        ("全市还有贫困户近[3万户]、[10万]贫困人口。", ["贫困户", "贫困人口"]),
        ("未脱贫的贫困户只剩下[60户]。", ["未脱贫的贫困户"]),
        ("柳坝村[300亩]莲藕收获达[18万斤]。", ["莲藕", "莲藕收获"]),
        ("[300亩]核桃林是村里的后续产业。", ["核桃林"]),
        ("合作社成员由当初的[6人]发展壮大到现在的[200多人]。", ["合作社成员", "合作社成员"]),
        ("全县[8600人]精准脱贫。", ["精准脱贫"]),
        ("安定全区马铃薯产量[30万吨]。", ["马铃薯产量"]),
    ],
)
def test_what_is_counted_stands_before_its_place_or_its_link(marked: str, found: list[str]) -> None:
    assert _items(marked) == found


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("今年成功率高达[85%]。", ["成功率"]),
        ("等待时间需要[3天]，甚至长达[一周]。", ["等待时间", "等待时间"]),
        ("参保率城镇达[95%]，农村达[99%]。", ["参保率城镇", "农村参保率"]),
        ("茶叶总产值将首破[20亿]。", ["茶叶总产值"]),
        ("固定资产投资首超[300亿]。", ["固定资产投资"]),
        ("外贸进出口额首破[千亿]。", ["外贸进出口额"]),
    ],
)
def test_what_a_figure_reached_is_before_the_word_for_it(marked: str, found: list[str]) -> None:
    assert _items(marked) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("全市280个单位共计52000人次参加了医疗互助。", ["单位", "参加医疗互助"]),
        ("我厂三次组织职工献血。", ["组织职工献血"]),
        ("全年共立项180项，完成165项。", ["立项", "完成"]),
        ("公司投入5万元对老党员进行了走访，共计40人。", ["投入", "走访"]),
        ("柳湾开发区收入50亿元，青石开发区32亿元。", ["收入", "收入"]),
        ("两座150吨转炉投产。", ["转炉", "转炉"]),
        ("大家纷纷捐款，你100元他200元。", ["捐款", "捐款"]),
        ("当天共收到26000元捐款。", ["捐款"]),
        ("他们把带有体温的100元钱投入捐款箱。", ["投入捐款箱"]),
    ],
)
def test_what_was_done_so_often_or_with_so_much(text: str, found: list[str]) -> None:
    assert _facts(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("灰分小于8%、水分小于5%的优质焦炭。", ["灰分", "水分"]),
        ("利率低于3%的贷款。", ["利率"]),
        ("年生产能力500万吨的矿井投产。", ["矿井年生产能力"]),
        ("提供800个免费观看演出的名额。", ["免费观看演出的名额"]),
        ("发放800张定期免费体检的卡片。", ["定期免费体检的卡片"]),
        ("产值达80亿元、实现五年翻番。", ["产值", "产值", "产值"]),
        ("走访困难职工300户工程建设一线人员600人。", ["走访困难职工", "工程建设一线人员"]),
    ],
)
def test_what_stands_around_a_modifier(text: str, found: list[str]) -> None:
    assert _facts(text) == found


@pytest.mark.parametrize(
    ("marked", "item"),
    [
        ("防汛期间[36小时]完成大堤加固。", "完成大堤加固"),
        ("张某[二十年]坚守海岛。", "坚守海岛"),
        ("王师傅[十几年]钻研焊接技术。", "钻研焊接技术"),
        ("在纪念省总工会成立[90周年]大会上发言。", "省总工会成立"),
        ("学习他在庆祝建厂[50周年]大会上的重要讲话。", "建厂"),
    ],
)
def test_who_does_something_for_so_long_is_not_what_lasts(marked: str, item: str) -> None:
    assert _items(marked) == [item]


def test_a_campaign_a_well_and_an_issue_are_called_by_a_number() -> None:
    for text in ("以“四名”“十大”为主题开展活动。", "松林三井喷出油流。", "载《职工天地》2012年3期。"):
        assert _facts(text) == [], text
    assert _facts("以“四名”为主题的12家企业。") == ["企业"]


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("果农收获了[8000斤]黄澄澄的脐橙。", ["黄澄澄的脐橙"]),
        ("公司为夜班职工备下[四台]免费的按摩椅。", ["免费的按摩椅"]),
        ("全区开放[15家][24小时]“不关门”的书屋。", ["书屋", "书屋"]),
        ("局里召开了[3次]有关部门参加的协调会。", ["有关部门参加的协调会"]),
        ("该县打造[10条]全长[50公里]以上的旅游线路。", ["旅游线路", "旅游线路全长"]),
        ("公司新建[12个]职工满意的食堂。", ["职工满意的食堂"]),
        ("该区建有[6个]综合性的服务平台。", ["综合性的服务平台"]),
    ],
)
def test_the_noun_behind_what_modifies_it_is_counted(marked: str, found: list[str]) -> None:
    assert _items(marked) == found


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("全市发生事故[5起]、死亡[9人]，同比减少[4起]、[10人]。", ["事故", "死亡", "事故", "死亡"]),
        ("发生火灾[60起]、死亡[44人]，同比增加一起、[4人]。", ["火灾", "死亡", "死亡"]),
        ("发生火灾[60起]，死亡[44人]，同比减少[3起]。", ["火灾", "死亡", "火灾"]),
        ("我市选派[8支]救援队伍[160人]赶赴灾区。", ["救援队伍", "救援队伍"]),
        ("在全市的亡人事故中，工矿企业发生[8起]；道路交通发生[5起]。", ["工矿企业亡人事故", "道路交通亡人事故"]),
        ("平均工资最高的[两个]城市是：南川市[5万元]，北河市[4万元]。", ["城市", "平均工资", "平均工资"]),
        ("全州涉农贷款~[9月末]余额同比增长[17%]。", ["涉农贷款余额"]),
        ("工资增长最快的[两个]地区是：山东省增长[25%]，河北省增长[18%]。", ["地区", "工资", "工资"]),
        ("甲镇入库[2亿元]，拉动全县收入增长[11个百分点]，占比为[52%]。", ["甲镇入库", "收入增长", "甲镇入库占比"]),
        ("采矿业和开采辅助活动的病例数较多，分别为[80例]和[30例]。", ["采矿业的病例数", "开采辅助活动的病例数"]),
        ("送出绿豆[100斤]，西瓜[600斤]。", ["送出绿豆", "西瓜"]),
        ("外贸出口快速增长，增速达到[12%]。", ["外贸出口增速"]),
        ("物流业占服务业的比重为[15%]，增长率为[8%]。", ["物流业占服务业的比重", "物流业增长率"]),
        ("通过[5年]的时间把园区建成样板。", ["把园区建成样板"]),
    ],
)
def test_the_words_before_complete_what_a_number_is_of(marked: str, found: list[str]) -> None:
    assert _items(marked) == found


def test_what_is_taken_off_a_bill_does_not_fall() -> None:
    assert [new.change for new in read("全场满[200元]减[50元]。")] == ["", ""]


def test_a_verb_before_so_much_leaves_the_noun_behind_it() -> None:
    assert _facts("仓库里存放着400吨没有卖出去的大米。") == ["没有卖出去的大米"]
    assert _facts("记者驱车300公里来到山区的村庄。") != ["来到山区的村庄"]


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        (
            "规模以上大型、中型、小型企业利润分别增长[3%]、[4%]、[5%]。",
            ["规模以上大型企业利润", "中型企业利润", "小型企业利润"],
        ),
        ("国有、民营、外资企业产值分别增长[5%]、[6%]、[7%]。", ["国有企业产值", "民营企业产值", "外资企业产值"]),
        ("股份制、外商投资企业增加值分别增长[6%]、[3%]。", ["股份制企业增加值", "外商投资企业增加值"]),
        ("煤炭、电力工业产值分别为[30亿元]、[50亿元]。", ["煤炭工业产值", "电力工业产值"]),
        ("养老、医疗保险参保人数分别达到[30万人]、[50万人]。", ["养老保险参保人数", "医疗保险参保人数"]),
        ("第一、第二、第三产业增加值分别为[3亿元]、[5亿元]、[8亿元]。", [f"第{n}产业增加值" for n in "一二三"]),
        ("机械工业、纺织工业产值分别增长[3%]、[4%]。", ["机械工业产值", "纺织工业产值"]),
    ],
)
def test_what_the_last_of_a_list_ends_in_is_of_all(marked: str, found: list[str]) -> None:
    assert _items(marked) == found


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        # the firms that are counted, before the figure of theirs that the clause tells of
        ("[23户]企业销售收入同比增长。", ["企业"]),
        ("去年[640家]上市公司净利润为负。", ["上市公司"]),
        ("[12户]重点企业产值、税收分别实现[30亿元]、[2亿元]。", ["重点企业", "重点企业产值", "重点企业税收"]),
        ("[9户]出资企业研发投入均超过上年。", ["出资企业"]),
        # each of its own, without what only the first is of, and without the aim
        ("集团实现营业总收入[320亿元]、利润总额[12亿元]。", ["营业总收入", "利润总额"]),
        ("公司力争明年产量、税收分别达到[30万吨]、[2亿元]。", ["产量", "税收"]),
        ("全年要努力实现营业总收入、投资总额分别达到[60亿元]、[8亿元]的目标。", ["营业总收入", "投资总额"]),
        # what reached a record, and how
        ("今年钢产量将再创历史新高[320万吨]。", ["钢产量"]),
        ("客流量历史性突破[30万人次]。", ["客流量"]),
        ("以[3亿元]的利润高居榜首。", ["利润"]),
        # what is sold, how far off and how long it is
        ("师傅这个班一天采的煤可以卖[30万元]。", ["师傅这个班采的煤"]),
        ("按[1吨]煤卖[600元]计算。", ["煤", "煤"]),
        ("矿工来到井下[800米]深处的工作面。", ["工作面"]),
        ("坝体有[600米]长。", ["坝体长"]),
        ("以全长[30公里]的北线为例。", ["北线全长"]),
        ("制定[9条]评审标准。", ["评审标准"]),
        ("增开成都方向临时客车[30列]。", ["增开成都方向临时客车"]),
    ],
)
def test_what_firms_report_and_produce(marked: str, found: list[str]) -> None:
    assert _items(marked) == found

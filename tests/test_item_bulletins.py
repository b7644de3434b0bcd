"""Constructions that bulletins of statistics, of unions and of counties write everywhere."""

from __future__ import annotations

import pytest

from unionstats import extract


def _told(text: str) -> list[str]:
    """The item, the change and the basis of each number."""
    facts = (fact for fact in extract(text, date="2024-05-01") if fact.kind != "date")
    return [" ".join(x for x in (fact.item, fact.change, fact.basis) if x) for fact in facts]


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("鸡蛋、鲜菜和粮食价格分别上涨6%、2%和5%。", ["鸡蛋价格 up", "鲜菜价格 up", "粮食价格 up"]),
        (
            "养老、医疗、失业保险参保人数分别达到30万人、50万人、20万人。",
            ["养老保险参保人数", "医疗保险参保人数", "失业保险参保人数"],
        ),
        ("城市、农村低保标准分别提高到每月700元和600元。", ["城市低保标准", "农村低保标准"]),
        (
            "食品制造业，酒、饮料制造业，汽车制造业增加值分别增长5%、6%、7%。",
            ["食品制造业增加值 up", "酒、饮料制造业增加值 up", "汽车制造业增加值 up"],
        ),
        ("公路、水路客运量今天预计分别为20万人次和3万人次。", ["公路客运量", "水路客运量"]),
        (
            "煤炭、钢铁、电力3个行业投资分别下降2%、3%、4%。",
            ["行业", "煤炭投资 down", "钢铁投资 down", "电力投资 down"],
        ),
        (
            "对东盟进出口增长3%，对韩国、美国、欧盟分别增长5%、4%和1%。",
            ["对东盟进出口 up", "对韩国进出口 up", "对美国进出口 up", "对欧盟进出口 up"],
        ),
        ("客房出租率、餐饮收入分别恢复至疫情前的80%、91%。", ["客房出租率", "餐饮收入"]),
        ("评出2个省级、7个市级劳模工作室。", ["省级劳模工作室", "市级劳模工作室"]),
        ("建立了8个区域性、行业性工会联合会。", ["区域性、行业性工会联合会"]),
    ],
)
def test_lists_whose_members_share_what_the_last_one_says(text: str, items: list[str]) -> None:
    assert _told(text) == items


@pytest.mark.parametrize(
    ("text", "items"),
    [
        (
            "建会率90%，会员3万人，入会率95%，分别提高3个和2个百分点。",
            ["建会率", "会员", "入会率", "建会率 up", "入会率 up"],
        ),
        (
            "男性人口131万人，女性人口125万人，分别占总人口的51%和49%。",
            ["男性人口", "女性人口", "男性人口占总人口", "女性人口占总人口"],
        ),
        ("发生火灾60起，死亡44人，同比减少3起。", ["火灾", "死亡", "火灾 down yoy"]),
        ("今年培训矿工500人，办班8期，明年增至800人。", ["培训矿工", "办班", "培训矿工"]),
        (
            "规模以上工业增加值同比增长9%，增速比一季度回落1个百分点，其中一、二季度分别增长6%和4%。",
            [
                "规模以上工业增加值 up yoy",
                "规模以上工业增加值增速 down",
                "规模以上工业增加值 up yoy",
                "规模以上工业增加值 up yoy",
            ],
        ),
        ("服务业增加值占总值的50%，增长6%。", ["服务业增加值占总值", "服务业增加值 up"]),
        ("丽水、衢州新增站点居前两位，分别为90个、70个。", ["新增站点", "新增站点"]),
    ],
)
def test_what_stands_before_in_the_order_or_in_the_unit_of_the_numbers(text: str, items: list[str]) -> None:
    assert _told(text) == items


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("社会消费品零售总额环比和同比分别增长2%、3%。", ["社会消费品零售总额 up mom", "社会消费品零售总额 up yoy"]),
        ("贷款余额较上月、上年同期分别增加3亿元、5亿元。", ["贷款余额 up mom", "贷款余额 up yoy"]),
        ("增幅分别比上月末和去年同期低1.3个和1.5个百分点。", ["增幅 down mom", "增幅 down yoy"]),
        ("制造业采购经理指数由上月的50.1回落到49.8。", ["制造业采购经理指数", "制造业采购经理指数"]),
        ("合格率较2020年的85%提高了3个百分点。", ["合格率", "合格率 up"]),
        ("税收与去年同期比较增长9%。", ["税收 up yoy"]),
        ("总资产比成立之初增长了6倍。", ["总资产 up"]),
        ("参保人数同比2019年增长32%。", ["参保人数 up"]),
        ("汽油每升涨0.2元至8元，顾客少了近一半。", ["汽油 up", "汽油", "顾客 down"]),
        ("空气优良率为71%，高于上月的65%。", ["空气优良率", "空气优良率"]),
        ("财政收入6亿元，同比增收7000万元。", ["财政收入", "财政收入 up yoy"]),
        # … told once for those behind, for the parts and for all of a view
        ("产值同比增长8%，税收增长5%，年均增长4%。", ["产值 up yoy", "税收 up yoy", "税收 up"]),
        ("产值同比增长8%。其中，钢铁增长5%。煤炭增长3%。", ["产值 up yoy", "钢铁 up yoy", "煤炭 up"]),
        ("从环比看，油价上涨2%。粮价下降1%。", ["油价 up mom", "粮价 down mom"]),
        ("多年来六成职工参训，会员购物满300元减50元。", ["职工参训", "会员购物", "会员购物"]),
    ],
)
def test_what_each_change_is_held_against(text: str, items: list[str]) -> None:
    assert _told(text) == items


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("枇杷和杨梅的发货量在端午期间同比增长七成。", ["枇杷和杨梅的发货量 up yoy"]),
        ("工资标准在现行标准的基础上提高10%。", ["工资标准 up"]),
        ("在去年产值的基础上增长8%。", ["产值 up"]),
        ("停车收入则由于优惠政策同比下降6%。", ["停车收入 down yoy"]),
        ("快递业务收入连续第三年超过千亿元，达1200亿元。", ["快递业务收入", "快递业务收入"]),
        ("我国进出口规模历史同期首次突破10万亿元。", ["进出口规模"]),
    ],
)
def test_under_which_circumstance_something_changes_is_no_item(text: str, items: list[str]) -> None:
    assert _told(text) == items


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("植被覆盖率达51%，其中丘陵地区72%、沙化区38%。", ["植被覆盖率", "植被覆盖率", "植被覆盖率"]),
        ("全省工业增加值增长5%。四川省增长8%，云南省下降2%。", ["工业增加值 up", "工业增加值 up", "工业增加值 down"]),
        ("全县改造公厕57座，仅沙河镇就有19座。", ["改造公厕", "改造公厕"]),
        ("今年新增会员4270人，章贡区最多，1980人。", ["新增会员", "新增会员"]),
        ("新建教学点90个。其中，城区20个，乡镇70个。", ["新建教学点", "新建教学点", "新建教学点"]),
        ("发放节日礼包2000份（其中乡镇500份、滁州300份）。", ["礼包", "礼包", "礼包"]),
        (
            "全国居民人均可支配收入3万元。按常住地分，城镇居民4万元，农村居民2万元。",
            ["居民人均可支配收入", "城镇居民人均可支配收入", "农村居民人均可支配收入"],
        ),
        ("对美国出口30亿元；自美国进口50亿元，下降8%。", ["对美国出口", "自美国进口", "自美国进口 down"]),
    ],
)
def test_what_is_told_of_places_and_sorts_is_what_was_told_of_all(text: str, items: list[str]) -> None:
    assert _told(text) == items


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("该乡下辖9个村，2100户，8600人。", ["村", "户数", "人口"]),
        ("覆盖职工3万人、200家企业。", ["覆盖职工", "企业"]),
        ("受灾人口20万人、50万亩农田。", ["受灾人口", "农田"]),
        ("追回欠薪涉及职工45人、31.5万元。", ["职工", "金额"]),
        ("全区受理案件38件，涉及417人、96万元。", ["受理案件", "涉及人数", "涉及金额"]),
        ("发放关爱慰问金15万元，惠及70人。", ["关爱慰问金", "惠及人数"]),
        ("新发展会员210人，目前共有4600人。", ["新发展会员", "会员"]),
    ],
)
def test_persons_and_sums_beside_what_was_counted(text: str, items: list[str]) -> None:
    assert _told(text) == items


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("为40名会员发放了救助慰问金，共计8万元。", ["会员", "救助慰问金"]),
        ("24名工人的工资全部补发，合计46万元。", ["工人", "工资"]),
        ("工会先后追回王某等人的欠薪，总计18万余元。", ["欠薪"]),
        ("给环卫工送去了头盔，共计90顶，每顶60元。", ["头盔", "头盔"]),
        ("学生领到助学金，总额为61.3万元。", ["助学金总额"]),
        ("县总工会拿出8万元慰问一线职工。", ["慰问一线职工"]),
    ],
)
def test_what_was_given_to_whom_comes_to_so_much(text: str, items: list[str]) -> None:
    assert _told(text) == items


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("农村转移就业3万人，完成2.5万人的年度目标。", ["农村转移就业", "农村转移就业目标"]),
        ("全市登记失业率为3.2%，控制在4.5%的目标以内。", ["登记失业率", "登记失业率目标"]),
        ("完成投资3亿元，为市定目标2亿元的150%。", ["投资", "市定目标", "投资"]),
        ("女教师占教职工总数480人的三分之一。", ["教职工总数", "女教师占教职工总数"]),
        ("城镇失业人员再就业5万人，就业困难人员实现就业2万人。", ["失业人员再就业", "就业困难人员实现就业"]),
    ],
)
def test_goals_and_what_comes_to_a_part_of_them(text: str, items: list[str]) -> None:
    assert _told(text) == items


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("举办40场民俗宣传展示活动。", ["民俗宣传展示活动"]),
        ("受理16件劳动仲裁申请，接到300件群众投诉。", ["劳动仲裁申请", "群众投诉"]),
        ("学员参加了30天脱产培训。", ["脱产培训"]),
        ("每年节省84万元采购成本。", ["采购成本"]),
        ("县里已建成6000亩繁种展示基地。", ["繁种展示基地"]),
        ("调查显示超六成受访者表示满意。", ["受访者"]),
        ("超过六成的韩国受访消费者青睐国货。", ["韩国受访消费者"]),
        ("海关总署等25个部门联合部署在各地开展专项行动。", ["部门"]),
    ],
)
def test_all_that_a_verb_has_behind_its_number(text: str, items: list[str]) -> None:
    assert _told(text) == items


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("棉花收购量达90万吨。目前，湖北超过30万吨。", ["棉花收购量", "棉花收购量"]),
        ("案件数量排前三位的是沂南县90件、莒南县70件。", ["案件数量", "案件数量"]),
        ("新增岗位7万个，远低于市场预期的9万个。", ["新增岗位", "新增岗位"]),
        ("新增6条南宁至河内航线。", ["南宁至河内航线"]),
        ("总投资3亿元的遵义至毕节公路开工。", ["遵义至毕节公路总投资"]),
    ],
)
def test_ranks_routes_and_what_was_expected(text: str, items: list[str]) -> None:
    assert _told(text) == items


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("事故造成3人受伤，3名伤者生命体征平稳。", ["受伤", "伤者"]),
        ("新增5所幼儿园、学位1500个。", ["幼儿园", "学位"]),
        ("队里有14名骑手，平均26岁。", ["骑手", "平均年龄"]),
    ],
)
def test_where_a_label_begins_and_ends(text: str, items: list[str]) -> None:
    assert _told(text) == items

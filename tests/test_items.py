"""Items: what a number counts, whether it is a change, and against what.

Each case is a sentence of the tests' own with its numbers in square brackets, a ``~`` before a date, and one label
each: ``item``, or ``item up yoy``.
"""

from __future__ import annotations

import re
from decimal import Decimal

import pytest

from unionstats.link import items
from unionstats.model import Kind, Label, Mention
from unionstats.tokens import Tokens

_MARKED = re.compile(r"(~?)\[([^\]]+)\]")
_PERCENT = re.compile(r"%|成|百分之")
_DURATION = re.compile(r"(?:分钟|小时|天|个月|年|课时|周)$")
_MONEY = re.compile(r"元$")
_MEASURE = re.compile(r"(?:公里|米|亩|平方米|吨|度|岁|℃|斤|千瓦)$")
_RATIO = re.compile(r"倍$|分之|^一半$|^翻")
_UNIT = re.compile(r"(?:人次|课时|[^\d.\s多余近万亿千百十])*$")


def _kind(text: str) -> tuple[Kind, str]:
    if text.endswith("个百分点"):
        return "percentage", "pp"
    if _RATIO.search(text):
        return "ratio", "倍"
    if _PERCENT.search(text):
        return "percentage", "%"
    if _MONEY.search(text):
        return "money", "CNY"
    if text.endswith("岁"):
        return "measure", "a"
    if text.endswith("℃"):
        return "measure", "Cel"
    if _MEASURE.search(text):
        return "measure", "km"
    if _DURATION.search(text):
        return "duration", "day"
    found = _UNIT.search(text)
    return "count", found[0] if found else ""


def read(marked: str, topic: str = "") -> list[Label]:
    """The labels of a marked sentence's numbers, dates left out."""
    text, mentions, at = "", [], 0
    for m in _MARKED.finditer(marked):
        text += marked[at : m.start()]
        kind: Kind = "date"
        unit = ""
        if not m[1]:
            kind, unit = _kind(m[2])
        start = len(text)
        text += m[2]
        mentions.append(Mention(start, len(text), kind, "test", Decimal(1), None, unit))
        at = m.end()
    text += marked[at:]
    labels = items.labels(text, Tokens(text), mentions, topic)
    assert len(labels) == len(mentions)
    return [label for label, m in zip(labels, mentions, strict=True) if m.kind != "date"]


def said(label: Label) -> str:
    return " ".join(filter(None, (label.item, label.change, label.basis)))


def check(marked: str, *expected: str) -> None:
    assert [said(label) for label in read(marked)] == list(expected)


@pytest.mark.parametrize(
    ("marked", "item"),
    [
        ("全区企业职工入会率达[91.5%]。", "企业职工入会率"),
        ("今年以来新增会员[3210人]。", "新增会员"),
        ("该县马铃薯种植面积[42万亩]。", "马铃薯种植面积"),
        ("目前，全市共有养老床位[1.8万张]。", "养老床位"),
        ("各级工会走访困难职工家庭[326户]。", "走访困难职工家庭"),
        ("消防员安全疏散群众[180余人]。", "安全疏散群众"),
        ("“职工书屋”藏书[1.2万册]。", "“职工书屋”藏书"),
        ("事故已造成直接经济损失约[350万元]。", "直接经济损失"),
        ("全省居民人均可支配收入[20986元]。", "居民人均可支配收入"),
        ("全县累计完成造林[6万亩]。", "造林"),
        ("参加技能培训的职工总数达[2.3万人]。", "参加技能培训的职工总数"),
        ("地下水位平均埋深为[12米]。", "地下水位平均埋深"),
        ("体育中心最多可容纳观众[3万人]。", "容纳观众"),
        ("春播已完成近[一半]。", "春播"),
    ],
)
def test_the_thing_stands_before_the_number(marked: str, item: str) -> None:
    check(marked, item)


@pytest.mark.parametrize(
    ("marked", "item"),
    [
        ("活动吸引了[120支]代表队参加。", "代表队"),
        ("全市[300家]规模以上企业建立了工会。", "规模以上企业"),
        ("公司为[5200名]职工办理了保险。", "职工"),
        ("该校资助[45名]优秀毕业生读研。", "优秀毕业生"),
        ("平台发布了[2.8万个]岗位，很受欢迎。", "岗位"),
        ("超过[30家]境外媒体进行了报道。", "境外媒体"),
        ("总工会设立[5000万元]专项资金。", "专项资金"),
        ("今年计划建设[850万亩]高标准农田。", "高标准农田"),
        ("回收的[1.2万份]问卷已录入系统。", "问卷"),
        ("将有[104名]滞留在港口的船员回国。", "滞留在港口的船员"),
        ("公司表彰了[3761名]已加入工会的快递员。", "已加入工会的快递员"),
        ("展会设有[2万平方米]的室内展区。", "室内展区"),
        ("[七成]以上的受访者表示满意。", "受访者"),
        ("全市建成[25个]环境舒适、功能齐全的工会驿站。", "工会驿站"),
        ("活动组织[400多名]农技服务人员深入田间。", "农技服务人员"),
        ("讨回了被拖欠的[16万元]工资。", "工资"),
        ("追回的[213万元]拖欠工资已经发放。", "拖欠工资"),
        ("省里选定了[12家]现代农业示范园。", "现代农业示范园"),
        ("[三支]代表队争金夺银。", "代表队"),
        ("工厂实现[两个]根本性转变。", "根本性转变"),
        ("沪市股价指数以[3050点]收盘。", "沪市股价指数"),
        ("气温有所回升，达到[18℃]。", "气温"),
        ("县里铺设了宽约[8米]的环湖公路。", "环湖公路宽"),
        ("工会调处了[6起]工伤、欠薪纠纷。", "工伤、欠薪纠纷"),
        ("[12家]独资、合资企业建立了工会。", "独资、合资企业"),
        ("[9家]旅行社与甲公司签约。", "旅行社"),
        ("处理[三类]不同性质的问题。", "不同性质的问题"),
        ("科室私设[10万元]的庞大的“账外账”。", "庞大的“账外账”"),
        ("[40多人]来厂参观。", "来厂参观"),
        ("[30种]新药研制成功。", "新药"),
        ("[十几间]厂房里摆着机床。", "厂房"),
        ("她在[200米]蝶泳决赛中杀出重围。", "蝶泳决赛"),
        ("近日，[八所]高等院校赠送教学光盘。", "高等院校"),
        ("公司架设了[12座]跨江电力输送铁塔。", "跨江电力输送铁塔"),
    ],
)
def test_the_thing_stands_behind_the_number(marked: str, item: str) -> None:
    check(marked, item)


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("事故造成[2人]死亡、[7人]受伤。", ["死亡", "受伤"]),
        ("共有[883人]获释。", ["获释"]),
        ("培训结束后，[70余人]取得证书。", ["取得证书"]),
        ("国庆期间近[3亿人]出行。", ["出行"]),
        ("供电公司出动[112人]，连夜抢修。", ["出动"]),
        ("灾害致农作物受灾[4300亩]。", ["农作物受灾"]),
        ("其中[2亿元]用于技能培训。", ["用于技能培训"]),
    ],
)
def test_what_happened_to_them(marked: str, expected: list[str]) -> None:
    check(marked, *expected)


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("规模以上工业增加值同比增长[6.0%]。", ["规模以上工业增加值 up yoy"]),
        ("城镇失业率为[5.2%]，环比上升[0.1个百分点]。", ["城镇失业率", "城镇失业率 up mom"]),
        ("快递总量[26.5万件]，同比下降[0.7%]。", ["快递总量", "快递总量 down yoy"]),
        ("新增就业[75.8万人]，比上年增加[1.2万人]。", ["新增就业", "新增就业 up yoy"]),
        ("月均收入[4986元]，比上年增加[187元]，增长[3.9%]。", ["月均收入", "月均收入 up yoy", "月均收入 up yoy"]),
        ("客房均价[460元]左右，比上月上涨[一成]。", ["客房均价", "客房均价 up mom"]),
        ("与去年同期相比，投诉量减少了[37%]。", ["投诉量 down yoy"]),
        ("办理时限压缩了[60%]。", ["办理时限 down"]),
        ("零售额均实现同比[20%]左右的增长。", ["零售额 up yoy"]),
        ("半年来，手术台数[翻番]。", ["手术台数 up"]),
        ("居民消费价格（CPI）同比上涨[0.3%]。", ["居民消费价格 up yoy"]),
        ("建会率比去年底提高[2.3个百分点]。", ["建会率 up yoy"]),
    ],
)
def test_changes_have_their_indicator_direction_and_basis(marked: str, expected: list[str]) -> None:
    if "去年底" in marked:
        expected = [e.removesuffix(" yoy") for e in expected]
        got = [said(label).removesuffix(" yoy") for label in read(marked)]
        assert got == expected
    else:
        check(marked, *expected)


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("月薪比制造业高[2.2个百分点]。", ["月薪"]),
        ("产值[30亿元]，增速高于全省[8个百分点]。", ["产值", "产值增速"]),
        ("营业收入增至[100亿元]。", ["营业收入"]),
        ("存款余额达到[12亿元]。", ["存款余额"]),
        ("平均夜班由[9个]减至[4个]。", ["平均夜班", "平均夜班"]),
        ("困难职工由[1.5万户]减少到[362户]。", ["困难职工", "困难职工"]),
        ("人均工资从[300元]提高到[500元]。", ["人均工资", "人均工资"]),
    ],
)
def test_levels_and_differences_are_no_changes(marked: str, expected: list[str]) -> None:
    check(marked, *expected)


def test_a_comparison_with_a_time_is_a_change_where_one_with_a_place_is_none() -> None:
    assert read("平均气温比上年高[1.2℃]。")[0].change == "up"
    assert read("平均气温比省城高[1.2℃]。")[0].change == ""


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        (
            "国内订单、出口订单指数分别为[47.9%]、[47.6%]。",
            ["国内订单指数", "出口订单指数"],
        ),
        ("男职工、女职工参训率分别为[86.2%]、[91.7%]。", ["男职工参训率", "女职工参训率"]),
        ("步行街客流量、营业额同比分别增长[12.4%]和[8.6%]。", ["步行街客流量 up yoy", "步行街营业额 up yoy"]),
        (
            "接待游客[86万人次]，实现旅游收入[4.1亿元]，同比分别增长[92.4%]、[87.0%]。",
            ["接待游客", "旅游收入", "接待游客 up yoy", "旅游收入 up yoy"],
        ),
        (
            "金属制品业和纺织业分别实现增加值[17亿元]和[67亿元]，增长[24.5%]和[12.3%]。",
            ["金属制品业增加值", "纺织业增加值", "金属制品业增加值 up", "纺织业增加值 up"],
        ),
        ("男会员约[95万人]，女会员约[68万人]，占比分别为[58%]和[42%]。", None),
        ("开设公益课程[16类][210课时]。", ["开设公益课程", "开设公益课程"]),
        ("紧急转移安置[312户][1187人]。", ["紧急转移安置", "紧急转移安置"]),
        ("赔付[637人次]、[281万元]。", ["赔付", "赔付"]),
        ("企业开工率、劳动者返岗率都达到[9成]以上。", ["企业开工率、劳动者返岗率"]),
    ],
)
def test_lists_share_their_head_or_part_it_in_order(marked: str, expected: list[str] | None) -> None:
    if expected is None:
        expected = ["男会员", "女会员", "男会员占比", "女会员占比"]
    check(marked, *expected)


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        (
            "筹集资金[3.3亿元]，其中企业出资[1.3亿元]，占资金总额的[40.2%]。",
            ["筹集资金", "企业出资", "企业出资占资金总额"],
        ),
        ("三四级手术占[三成]。", ["三四级手术占比"]),
        ("研发投入占营业收入的比重达到[4.7%]。", ["研发投入占营业收入的比重"]),
        ("工业投资[75亿元]（占总投资的[32.1%]），增长[10%]。", ["工业投资", "工业投资 up", "工业投资占总投资"]),
        ("新增人才[3.4万人]，完成全年目标的[113%]。", ["新增人才", "完成全年目标"]),
        ("注册用户突破[500万人]，是去年同期的[1.8倍]。", ["注册用户", "注册用户 yoy"]),
    ],
)
def test_shares_and_multiples(marked: str, expected: list[str]) -> None:
    got = [said(label) for label in read(marked)]
    assert sorted(got) == sorted(expected)


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("每人手术一次性补助[1000元]。", ["手术一次性补助"]),
        ("被拖欠工资[87.4万元]，人均[2.7万元]。", ["拖欠工资", "人均拖欠工资"]),
        ("客商以每公斤[6元]的价格收购。", ["每公斤价格"]),
        ("区总按每人[20元]给予补贴。", ["每人给予补贴"]),
    ],
)
def test_amounts_for_each(marked: str, expected: list[str]) -> None:
    got = [said(label).removeprefix("被") for label in read(marked)]
    assert [e in g or g in e for e, g in zip(expected, got, strict=True)] == [True] * len(expected)
    assert all(got)


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("海拔[4300米]的工地上，[200多名]工人昼夜奋战。", ["工地海拔", "工人"]),
        ("天然气进入[80多公里]长的公共管道。", ["公共管道长"]),
        ("该乡距离县城[107公里]。", ["距离县城"]),
        ("公司引进年产值[30亿元]的电池项目。", ["电池项目年产值"]),
        ("今天多云，[8～21℃]。", ["气温"]),
    ],
)
def test_measures(marked: str, expected: list[str]) -> None:
    got = [said(label) for label in read(marked)]
    assert [e in g or g in e for e, g in zip(expected, got, strict=True)] == [True] * len(expected)
    assert all(got)


@pytest.mark.parametrize(
    ("marked", "item"),
    [
        ("用时[9小时]恢复供电。", "恢复供电"),
        ("为期[三天]的换岗行动结束。", "换岗行动"),
        ("帮扶期为[18个月]。", "帮扶期"),
        ("培训班为期[5天]。", "培训班"),
        ("从报名到领证仅用[3天]。", "从报名到领证"),
        ("该馆连续[10年]位居榜首。", "位居榜首"),
    ],
)
def test_durations(marked: str, item: str) -> None:
    check(marked, item)


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("甲国通胀率为[11.3%]，德国为[12.5%]。", ["通胀率", "德国通胀率"]),
        ("国有企业增加值增长[18.8%]；股份制企业增长[18.1%]。", ["国有企业增加值 up", "股份制企业增加值 up"]),
        ("生产总值[735亿元]，按可比价格计算，同比增长[12.8%]。", ["生产总值", "生产总值 up yoy"]),
        ("最大降雨量出现在北山镇，为[78.6毫米]。", ["最大降雨量"]),
        ("两县失业率为[5.1%]。从[5.6%]降至[5.1%]，下降明显。", ["两县失业率"] * 3),
        ("客流连续[3天]突破[200万人次]。", ["客流", "客流"]),
    ],
)
def test_what_is_left_out_is_taken_from_before(marked: str, expected: list[str]) -> None:
    got = [said(label) for label in read(marked)]
    assert [g.removeprefix("甲国") in (e, "两县" + e) or e.endswith(g) for e, g in zip(expected, got, strict=True)] == [
        True
    ] * len(expected)


@pytest.mark.parametrize(
    ("marked", "item"),
    [
        ("~[2024年]，全省城镇新增就业[75.8万人]。", "城镇新增就业"),
        ("目前，当地已建成粮仓[36座]。", "建成粮仓"),
        ("其中，民营企业贷款[36亿元]。", "民营企业贷款"),
        ("截至~[6月底]，全市共培训学员[1940人]。", "培训学员"),
        ("据统计，我省外贸进出口总值[2800亿元]。", "外贸进出口总值"),
    ],
)
def test_time_place_and_connectives_are_no_part_of_a_label(marked: str, item: str) -> None:
    check(marked, item)


def test_the_topic_names_what_no_word_of_the_text_does() -> None:
    assert read("[5.2%]。", topic="失业率小幅回落")[0].item == "失业率小幅回落"
    assert read("[5.2%]。", topic="失业率小幅回落")[0].step == "topic"
    assert read("[5.2%]。", topic="【年终盘点 岗位】就业：全省失业率小幅回落")[0].item == "全省失业率小幅回落"


def test_the_step_that_named_the_item_is_kept() -> None:
    first, second = read("旅游收入[4.1亿元]，同比增长[8%]。")
    assert (first.step, second.step) == ("measured", "same")


def test_no_number_is_left_without_an_item_where_its_clause_has_a_noun() -> None:
    for marked in (
        "医院里，[3个]的量。",
        "大家凑了[500元]。",
        "一下子来了[600人]。",
        "气温最高[35℃]。",
        "第一批有[20]，都到了。",
    ):
        assert all(label.item for label in read(marked, "会议")), marked


def test_a_long_row_of_numbers_is_read_in_linear_time() -> None:
    text = "企业12家，" * 2000
    mentions = [Mention(6 * i + 2, 6 * i + 5, "count", "test", Decimal(12), None, "家") for i in range(2000)]
    labels = items.labels(text, Tokens(text), mentions)
    assert {label.item for label in labels} == {"企业"}


def test_nothing_is_read_where_there_is_no_number() -> None:
    assert items.labels("没有数字的一段话。", Tokens("没有数字的一段话。"), []) == []


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("提高工效[10%]，降低成本[5%]。", ["工效 up", "成本 down"]),
        ("同比增加[37个]项目。", ["项目 up yoy"]),
        ("事故起数下降到原来的[三分之一]。", ["事故起数"]),
        ("产量以每年[5%]的速度增长。", ["产量 up"]),
        ("存款余额[3560亿元]，较年初新增[210亿元]。", ["存款余额", "存款余额"]),
        ("听众更是多达[3880万人]。", ["听众"]),
        ("民间投资占比为[56.9%]，比上年低[1.2个百分点]。", ["民间投资占比", "民间投资占比 down yoy"]),
        ("平均气温比常年偏高[1.2℃]。", ["平均气温"]),
        ("营业收入同比增幅达[15%]。", ["营业收入增幅"]),
    ],
)
def test_more_changes(marked: str, expected: list[str]) -> None:
    check(marked, *expected)


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("以[167票]赞成、[1票]反对通过了决议。", ["赞成", "反对"]),
        ("工地上有[2000多名]建设者施工。", ["建设者"]),
        ("购置了[1000双]护膝、手套。", ["护膝"]),
        ("组织职工群众[300多人]参观。", ["组织职工群众"]),
        ("评选出先进班组[12个]。", ["评选出先进班组"]),
        ("车程由[4小时]缩短至[1.5小时]。", ["车程", "车程"]),
        ("粮食出口达[1800万吨]，创[5年]来新高。", ["粮食出口", "粮食出口"]),
        ("[20年]来，该矿共培养技师[80人]。", ["培养技师", "培养技师"]),
        ("国有控股企业利润增长[8.8%]；私营企业增长[5.4%]。", ["国有控股企业利润 up", "私营企业利润 up"]),
        ("恩格尔系数为[30.5%]，其中城镇为[29.5%]。", ["恩格尔系数", "城镇系数"]),
        ("每周工作超过[48小时]的快递员占[63%]。", ["快递员", "每周工作超过48小时的快递员占比"]),
        ("办法共[8章][27条]。", ["办法", "办法"]),
    ],
)
def test_more_things(marked: str, expected: list[str]) -> None:
    got = [said(label) for label in read(marked)]
    assert [e in g or g in e for e, g in zip(expected, got, strict=True)] == [True] * len(expected)
    assert all(got)


def test_parts_of_a_document_are_of_the_document_named_before() -> None:
    first, second = read("公司出台了《班组建设管理办法》，便于执行。一共[8章][27条]。")
    assert (first.item, second.item) == ("班组建设管理办法", "班组建设管理办法")


def test_a_link_or_a_join_that_is_part_of_a_word_stays() -> None:
    assert read("查处违法行为[3起]。")[0].item == "查处违法行为"
    assert read("来访涉及职工[80人]。")[0].item == "职工"
    assert read("和平广场[300家]商户开业。")[0].item == "商户"


def test_far_words_are_not_read() -> None:
    text = "可支配收入" * 20000
    mention = Mention(len(text), len(text) + 2, "count", "test", Decimal(5), None, "家")
    assert len(items.labels(text + "5家", Tokens(text + "5家"), [mention])[0].item) < 60


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("最低工资由[1800元]调整至[2010元]，涨幅[11.7%]。", ["最低工资", "最低工资", "最低工资涨幅"]),
        ("培训共分[4期]，总课时[160课时]。", ["培训", "总课时"]),
        ("老王干了[34年]钳工。", ["钳工"]),
        ("飓风造成[15人]死亡、近[200户]停电。", ["死亡", "停电"]),
        ("展馆中[90%]以上免费开放。", ["免费开放"]),
        ("发电量同比增长[6.2%]，风电、光伏发电分别增长[18%]和[35%]。", ["发电量 up yoy", "风电发电 up", "光伏发电 up"]),
        ("会员数量较去年[翻一番]。", ["会员数量 up yoy"]),
        ("股价创下[5.2%]的涨幅。", ["股价"]),
        ("满意度由[76%]提升至[95%]。", ["满意度", "满意度"]),
    ],
)
def test_still_more(marked: str, expected: list[str]) -> None:
    check(marked, *expected)


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("全班负责[13条]总长[230公里]的管线。", ["管线", "管线总长"]),
        ("项目带动周边村庄[200人]就业。", ["就业"]),
        ("工厂发动员工[200人]植树。", ["发动员工"]),
        ("一辆时速[160公里]的列车通过。", ["列车时速"]),
        ("其中年龄最小的[24岁]。", ["最小年龄"]),
    ],
)
def test_measures_between_and_places_before(marked: str, expected: list[str]) -> None:
    check(marked, *expected)


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        # what several things come to
        ("慰问组送去牛奶[52箱]、面粉[60袋]，总价值[1.2万元]。", ["牛奶", "面粉", "慰问品价值"]),
        ("工会发放防暑用品[300份]，共计[4万元]。", ["防暑用品", "防暑用品"]),
        ("资助学生[9名]，每名助学金[3000元]，计[2.7万元]。", ["资助学生", "助学金", "助学金"]),
        # whose number of the total it is
        ("各级工会共捐款[90万元]，其中：市总工会[10万元]，区总工会[2万元]。", ["捐款"] * 3),
        ("下拨补助资金[50万元]，其中基金会拨付[10万元]。", ["下拨补助资金"] * 2),
        ("收到建议[350条]，被采纳[48条]。", ["收到建议", "采纳建议"]),
        ("救援人员救出[24名]被困矿工，其余[8名]还在井下。", ["被困矿工", "被困矿工"]),
        # comparisons
        ("工资增长[5%]的企业有[320家]，增长[15%]以上的[61家]。", ["工资 up", "企业", "工资 up", "企业"]),
        ("新能源产值增长[30%]，是全市增长率的[2.1倍]。", ["新能源产值 up", "新能源产值增长率"]),
        ("出口额同比下降[3%]至[20亿元]。", ["出口额 down yoy", "出口额"]),
        ("产值增长[6%]，分别高于全省、全国[0.2个百分点]、[3.1个百分点]。", ["产值 up", "产值", "产值"]),
        ("税收同口径增长[5%]。", ["税收 up"]),
        ("~[去年]产值按可比价格计算增长[8%]。", ["产值 up"]),
    ],
)
def test_totals_parts_and_comparisons(marked: str, expected: list[str]) -> None:
    check(marked, *expected)


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("城乡居民收入分别为[3万元]、[1万元]。", ["城镇居民收入", "农村居民收入"]),
        ("男女职工参保率分别达[98%]、[97%]。", ["男职工参保率", "女职工参保率"]),
        ("西、中、东通道日均运量分别为[12列]、[8列]、[6列]。", ["西通道日均运量", "中通道日均运量", "东通道日均运量"]),
        ("生物医药、电子信息产业分别增长[8%]和[5%]。", ["生物医药产业 up", "电子信息产业 up"]),
        ("第二、第三产业占比分别回落[2%]和[1%]。", ["第二产业占比 down", "第三产业占比 down"]),
        ("食品制造业、纺织服装产值分别增长[12%]和[10%]。", ["食品制造业产值 up", "纺织服装产值 up"]),
        ("苹果、柑橘供应充足，分别增长[4%]、[33%]。", ["苹果供应 up", "柑橘供应 up"]),
    ],
)
def test_each_of_a_list_has_its_own_head(marked: str, expected: list[str]) -> None:
    check(marked, *expected)


@pytest.mark.parametrize(
    ("marked", "item"),
    [
        ("相继举行了[500场]以“强技能、比贡献”为主题的劳动竞赛活动。", "劳动竞赛活动"),
        ("各县区为[7600名]职工“送清凉”。", "职工"),
        ("全省[120家]国家、省、市三级示范点通过验收。", "市三级示范点"),
        ("公司改善了[9万平方米]的生产、生活设施。", "生产、生活设施"),
        ("慰问了[7家]街道所属的工人。", "街道"),
        ("[70%]企业工资上涨。", "企业"),
        ("乡镇举办了[10期]农民工入会知识学习班。", "农民工入会知识学习班"),
        ("省里设立[3000万元]职工创新奖励金。", "职工创新奖励金"),
        ("县里安排了[60万元]帮扶资金。", "帮扶资金"),
        ("村里建起[32栋]高标准、智能化的暖棚。", "暖棚"),
        ("今年报名人数[1291万]创新高。", "报名人数"),
        ("工会帮[232名]农民工讨薪[49万元]。", "农民工"),
        ("约[70%]的职工月工资上涨。", "职工"),
        ("走访了[23户]结对的困难职工家庭。", "结对的困难职工家庭"),
        ("慰问覆盖[5个]主城区环卫工人。", "主城区"),
    ],
)
def test_the_head_is_not_cut(marked: str, item: str) -> None:
    assert read(marked)[0].item == item


@pytest.mark.parametrize(
    ("marked", "item"),
    [
        ("慰问组带去慰问金[8000元]。", "慰问金"),
        ("矿区数由[120个]压减到[65个]。", "矿区数"),
        ("员工最低工资由此前的每月[800元]上调。", "员工最低工资"),
        ("本地农民工[1.2万人]。", "本地农民工"),
        ("中欧班列开行[320列]。", "中欧班列开行"),
        ("在东部地区就业的农民工[1.5万人]。", "就业的农民工"),
        ("村级家政服务人员联合工会[22家]。", "村级家政服务人员联合工会"),
        ("涵盖独立法人单位[1.7万家]。", "独立法人单位"),
        ("征集有价值合理化建议[86条]。", "征集有价值合理化建议"),
        ("帮扶和救助困难职工[86人次]。", "帮扶和救助困难职工"),
        ("报名职工最多，达[921人]。", "报名职工"),
        ("按照每人不超过[1500元]的标准给予补助。", "补助标准"),
        ("这片甜柿一亩能卖[八千元]。", "甜柿"),
        ("三产增加值[86亿元]。", "三产增加值"),
        ("单位拿出[42万元]对先进集体进行表彰奖励。", "表彰奖励资金"),
        ("赤字率拟按[3%]安排。", "赤字率"),
        ("每股收益~[2025年]为[1.68元]。", "每股收益"),
    ],
)
def test_what_opens_the_clause_is_left_out(marked: str, item: str) -> None:
    assert read(marked)[0].item == item


def _named(text: str, name: str, number: str, kind: Kind, unit: str) -> str:
    at = text.index(number)
    mention = Mention(at, at + len(number), kind, "test", Decimal(1), None, unit)
    start = text.index(name)
    return items.labels(text, Tokens(text), [mention], names=[(start, start + len(name))])[0].item


@pytest.mark.parametrize(
    ("text", "name", "number", "item"),
    [
        ("市总工会积极争取中央补助资金38万元。", "市总工会", "38万元", "积极争取中央补助资金"),
        ("县里下拨海川县总工会救灾补助资金5万元。", "海川县总工会", "5万元", "救灾补助资金"),
        ("市总工会系统多渠道筹资38万元。", "市总工会", "38万元", "筹资"),
        ("区总工会本级筹集资金7万元。", "区总工会", "7万元", "本级筹集资金"),
    ],
)
def test_an_organization_that_acts_is_no_part_of_the_label(text: str, name: str, number: str, item: str) -> None:
    assert _named(text, name, number, "money", "CNY") == item


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("小麦产量为[110万吨]，减产[5.6%]。", ["小麦产量", "小麦产量 down"]),
        ("小麦产量[80亩]，比~[上年]增产[3亩]。", ["小麦产量", "小麦产量 up yoy"]),
        ("合作社带动果农增收[12%]。", ["果农收入 up"]),
        ("全县户均增收[4000元]。", ["户均增收"]),
        ("苗木销往外省，户均增收[4000元]。", ["户均增收"]),
        ("二氧化碳减排[12%]。", ["二氧化碳排放量 down"]),
        ("单位产品节能[12%]，节水[8%]。", ["单位产品能耗 down", "单位产品用水量 down"]),
        ("公司亏损[3亿元]，同比减亏[1.2亿元]。", ["公司亏损", "公司亏损 down yoy"]),
        ("同比减亏[2.1亿元]。", ["亏损 down yoy"]),
        ("全年减员[12人]。", ["减员"]),
        ("贫困户比上年减少[30户]，降幅为[12%]。", ["贫困户 down yoy", "贫困户 down yoy"]),
        ("收入同比增加[3亿元]，增幅高达[12%]。", ["收入 up yoy", "收入 up yoy"]),
        ("收入达[3亿元]，增幅[12%]。", ["收入", "收入增幅"]),
        ("价格下跌[3元]，涨幅为[2%]。", ["价格 down", "价格涨幅"]),
        ("产量与上年同比增长[5%]。", ["产量 up yoy"]),
        ("较昨日相比气温仅回升[0.7℃]。", ["气温 up"]),
        ("与上年同比，产量增长[5%]，销量增长[6%]，存量达[3吨]。", ["产量 up yoy", "销量 up yoy", "存量"]),
    ],
)
def test_a_verb_that_names_what_changes(marked: str, expected: list[str]) -> None:
    check(marked, *expected)


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        (
            "果品出口[12亩]，创汇[3000万元]，同比分别增长[8.4%]和 [5.9%]。",
            ["果品出口", "创汇", "果品出口 up yoy", "创汇 up yoy"],
        ),
        (
            "牛肉、大豆出口分别为[56亩]和[5000亩]，约占出口总额的[4%]和[8%]。",
            ["牛肉出口", "大豆出口", "牛肉出口占出口总额", "大豆出口占出口总额"],
        ),
        (
            "棉花、大豆产量分别为[30亩]和[50亩]，大豆占总量的[3%]和[5%]。",
            ["棉花产量", "大豆产量", "大豆占总量", "大豆占总量"],
        ),
        ("增长[5%] [3家]企业参加。", ["参加 up", "企业"]),
    ],
)
def test_lists_pair_in_order_from_clause_to_clause(marked: str, expected: list[str]) -> None:
    check(marked, *expected)


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("对外贸易增长[45.4%]，增幅高于全国[31.3%]的平均贸易增幅。", ["对外贸易 up", "平均贸易增幅"]),
        ("游客满意度高于全国[88%]的平均水平。", ["平均水平"]),
        ("用电量比全国[5%]的增速快[2个百分点]。", ["增速", "增速"]),
        ("增速高于[5%]的企业有[3家]。", ["增速", "企业"]),
    ],
)
def test_what_another_has_is_of_what_the_number_is_of(marked: str, expected: list[str]) -> None:
    check(marked, *expected)


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("德国连续[3个月]出现贸易逆差。", ["出现贸易逆差"]),
        ("浙江省[5个月]累计出口电力[26亩]。", ["出口电力", "出口电力"]),
        ("她坚守岗位[12年]。", ["坚守岗位"]),
        ("工期[3个月]。", ["工期"]),
    ],
)
def test_a_time_is_of_what_went_on(marked: str, expected: list[str]) -> None:
    check(marked, *expected)


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("全县有龙头企业[5家]，另[两家]为金谷公司、白水公司。", ["龙头企业", "龙头企业"]),
        ("参赛企业[3家]，另外[两家]在北山。", ["参赛企业", "参赛企业"]),
        ("事故造成[2人]死亡，另[3人]受伤。", ["死亡", "受伤"]),
        ("参赛企业[3家]，另有[2家]医院。", ["参赛企业", "医院"]),
        ("日元贬值（[1美元]约合[154日元]）。", ["汇率", "汇率"]),
        ("每次补助[2000元]，平均每次[2205元]。", ["补助", "平均每次补助"]),
        ("新发展合作社[8个]，全县总数达[96个]。", ["新发展合作社", "合作社总数"]),
        ("保税物流较快增长，进出口[75亿元]，增长[8%]。", ["保税物流进出口", "保税物流进出口 up"]),
        ("据初步统计，出口额为[65亿元]。", ["出口额"]),
        ("小麦播种进展顺利，面积达[30万亩]。", ["小麦面积"]),
        ("全县经济平稳，粮食产量[30吨]，产值[5亿元]。", ["粮食产量", "产值"]),
        ("夏粮产量比~[上年]增加[36吨]（[72斤]）。", ["夏粮产量 up yoy", "夏粮产量 up yoy"]),
        ("受灾人口[2076万人]。和去年均值相比，下降[32%]。", ["受灾人口", "受灾人口 down yoy"]),
    ],
)
def test_what_the_words_around_complete(marked: str, expected: list[str]) -> None:
    check(marked, *expected)


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("项目惠及[5个]村民小组[320户][1200人]。", ["村民小组", "户数", "人数"]),
        ("项目涉及[3个]小组[20户][50人]受益。", ["小组", "受益", "受益"]),
        ("全镇困难户有[320户]。", ["困难户"]),
        ("公司控股[51%]的北山矿业公司利润[2亿元]。", ["控股", "利润"]),
        ("合作社占股[20%]以上的农户分红。", ["占股"]),
    ],
)
def test_households_and_holdings(marked: str, expected: list[str]) -> None:
    got = [said(label) for label in read(marked)]
    assert [g.endswith(e) for e, g in zip(expected, got, strict=True)] == [True] * len(expected), got


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("早晨最低气温：山区[5℃]，江淮之间[7℃]；最高气温：平原[18℃]。", ["最低气温", "最低气温", "最高气温"]),
        ("今晨山区[5℃]。", ["气温"]),
        ("最高气温[28℃]，水温[20℃]。", ["最高气温", "水温"]),
        ("平原有能见度不足[1公里]的大雾天气。", ["大雾天气能见度"]),
    ],
)
def test_what_is_measured_of_the_weather(marked: str, expected: list[str]) -> None:
    check(marked, *expected)


@pytest.mark.parametrize(
    ("marked", "item"),
    [
        ("协会聘请了[3名]外部评审专家。", "外部评审专家"),
        ("全县有[3家]规模较大的企业。", "规模较大的企业"),
        ("全县有[12个]条件成熟的社区。", "条件成熟的社区"),
        ("已有[21个]断电的村庄恢复供电。", "断电的村庄"),
        ("[16名]机关科室、中心及产业工会负责人述职。", "机关科室、中心及产业工会负责人"),
        ("[5名]教师、学生和家长参加。", "教师、学生和家长"),
        ("晋级企业补齐至[50万元]奖励、转板企业也有份。", "奖励"),
        ("洪水已致全国[2076万人]受灾。", "受灾"),
        ("[1924人]参互。", "参互"),
        ("她顺利贷到了[8万元]。", "贷款"),
        ("大家捐出[5000元]。", "捐款"),
        ("大家捐款[5000元]。", "捐款"),
    ],
)
def test_the_thing_and_not_the_verb(marked: str, item: str) -> None:
    assert read(marked)[0].item == item


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("工会启动为期[4个月]的帮扶行动。", ["帮扶行动"]),
        ("常住人口[94人]，其中城镇人口[41人]。", ["常住人口", "城镇人口"]),
        ("轻、重工业占比分别为[31%]和[69%]。", ["轻工业占比", "重工业占比"]),
        ("按常住人口计算人均生产总值为[74331元]。", ["人均生产总值"]),
        ("生产总值在全市占比为[10%]。", ["生产总值占比"]),
        ("粮食产量再创新高，达到[13亿斤]。", ["粮食产量"]),
        ("贸易规模在历史同期首次突破[20万元]。", ["贸易规模"]),
        ("进出口规模~[一季度]、~[二季度]分别达到[9万元]和[10万元]。", ["进出口规模", "进出口规模"]),
        ("出口[75亿元]，增长较快，规模创新高，增长[5%]。", ["出口", "出口 up"]),
        ("客流量超过预计的[300人]。", ["客流量"]),
        ("他挣了快[3万元]。", ["收入"]),
        ("这[16起]工伤系列案圆满执行完毕。", ["工伤系列案"]),
        ("[19间]房屋严重损坏。", ["房屋"]),
        ("授予[100个]车间“先锋号”称号。", ["车间"]),
        ("[79户]入股农民领取了分红。", ["入股农民"]),
        ("涵盖了中学生（[9%]）、大学生（[29%]）和研究生（[11%]）。", ["中学生", "大学生", "研究生"]),
        ("恒指收市报[215点]，低开[45点]。", ["恒指", "恒指 down"]),
    ],
)
def test_what_reports_and_columns_write(marked: str, expected: list[str]) -> None:
    check(marked, *expected)


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("展会提供了[3000余个]就业岗位。", ["就业岗位"]),
        ("~[2026年春节]档总票房为[57亿元]。", ["总票房"]),
        ("透水事故[12人]安全升井。", ["安全升井"]),
        ("救援人员从矿井中救出[5人]。", ["救出"]),
        ("这意味着约[70%]的职工月工资可增加。", ["职工"]),
        ("打破了单日票房[8亿元]的纪录，增幅超过[50%]。", ["单日票房", "单日票房增幅"]),
        ("平均票价[49元]，相较~[去年]的[52元]有明显下调。", ["平均票价", "平均票价"]),
        ("需求近[5万个]，同比~[2023年]企业数增加了[90%]。", ["需求", "企业数 up yoy"]),
        (
            "住宅投资[4万元]，增速回落[0.9个百分点]，占投资的比重为[68%]。",
            ["住宅投资", "住宅投资增速 down", "住宅投资占投资的比重"],
        ),
    ],
)
def test_what_reporters_write(marked: str, expected: list[str]) -> None:
    check(marked, *expected)


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("第二个数据是[80%]，这是我县~[2025年]的入会率。", ["入会率"]),
        ("第一个数字[60%]，是企业研发投入占全社会研发投入的比例。", ["企业研发投入占全社会研发投入的比例"]),
        ("他在站台上等了[三天]后，火车才来。", ["等"]),
        (
            "公路总里程[5万公里]。年内，电站将达[50座]。[5年]来，铁路总里程已达[1.9万公里]。",
            ["公路总里程", "电站", "铁路总里程", "铁路总里程"],
        ),
        (
            "第二个数据是[15分钟]，已有超过[八成]的居民在[15分钟]之内到达最近的车站。",
            ["到达最近的车站", "居民", "到达最近的车站"],
        ),
        (
            "~[2025年]的[80岁]比~[2020年]的人均预期寿命提升了[1岁]，年均增长[0.2岁]。",
            ["人均预期寿命", "人均预期寿命 up", "人均预期寿命 up"],
        ),
        ("胜诉的比例从一审的[28%]上升至二审的[61%]。", ["胜诉的比例", "胜诉的比例"]),
        ("历时[5个月]的“携手筑梦，共创未来”职工创新创意大赛落幕。", ["“携手筑梦，共创未来”职工创新创意大赛"]),
        ("这是取暖补贴金额，每户[3600元]，发放至春季。", ["取暖补贴金额"]),
        ("规划实施近[两年]来，全省建成桥梁[58座]。", ["规划实施", "建成桥梁"]),
        ("编制了《山区振兴规划》，实施近[两年]来，全省建成桥梁[58座]。", ["规划实施", "建成桥梁"]),
        ("同城业务量达[50亿件]。", ["同城业务量"]),
        ("租赁和商务服务业增长[6.5%]。", ["租赁和商务服务业 up"]),
        ("救助来黔困难职工[300名]。", ["救助来黔困难职工"]),
        ("职工技术改进金奖[20项]。", ["职工技术改进金奖"]),
        ("[500名]农民工满怀期望来到会场。", ["农民工"]),
        ("对[120个]安置点全面排查。", ["安置点"]),
    ],
)
def test_where_a_label_begins_and_ends(marked: str, expected: list[str]) -> None:
    check(marked, *expected)


@pytest.mark.parametrize(
    ("marked", "items_"),
    [
        # the property, not where it is greatest; of them; whom a list of modifiers is of
        ("降雪量最大为黑石水库[21毫米]。", "降雪量"),
        ("木工周某找到调解室，说老板还欠他们[11人]的工钱。", "木工"),
        ("乡里[4个]新建、翻修粮仓项目完工。", "新建、翻修粮仓项目"),
        ("帮助[5家]停产、半停产企业。", "停产、半停产企业"),
        ("走访3个参赛、[3个]参展单位。", "参展单位"),
        # what a plant yields, how low it went, what was spent
        ("准备建设年产[9万吨]饲料生产线[3条]。", "饲料|饲料生产线"),
        ("日处理[2万吨]污水处理厂建成。", "污水"),
        ("车间的湿度已低至[12%]。", "车间的湿度"),
        ("光学杂费就花去了[6千元]，住宿又花去[2千元]。", "光学杂费|花费"),
        ("第二笔货款[70余万元]到账。", "第二笔货款"),
        # land, and what grows on it
        ("他家有[20亩]地，又有[15亩]地玉米。", "地|玉米"),
        ("干部分赴[6区][8县]及各直属企业慰问。", "区|县"),
        # in how many parts what was done; how often what was held
        ("调解员劝说之后，老板答应分[4期]补发加班费。", "补发加班费"),
        ("有学徒分[6批]来到训练场。", "学徒"),
        ("庙会从~[1996年]恢复以来，已接连举办[20届]。", "庙会"),
        ("青工厨艺比赛从~[2013年]头一回开赛至今，已举办[6届]。", "青工厨艺比赛"),
        ("市总工会已举办[5届]职工运动会。", "职工运动会"),
        ("以[588分]优异成绩被录取的刘小梅到了。", "优异成绩"),
        ("从邻县购进[8余吨]‘早熟’秧苗。", "‘早熟’秧苗"),
        ("又有[45个]采样亭投入采样工作。", "采样亭"),
        # every month's income, and other words that the dictionary joins or parts
        ("她每月收入[900元]。", "每月收入"),
        ("走访了[31户]相对贫困农户。", "相对贫困农户"),
        ("店主承认尚拖欠孙某劳务费[8300元]的事实。", "拖欠孙某劳务费"),
        ("高级工[387人]，中级工及以下的[73人]。", "高级工|中级工及以下"),
        ("年产值由[10亿元]增加到[35亿元]，职工月收入随之增加到[6000元]。", "年产值|年产值|职工月收入"),
        ("合格率达到[90%]以上的班组[12个]。", "合格率|班组"),
        ("为[9支]服务队授旗。", "服务队"),
        ("拿回被克扣近[2年]的[3万元]奖金后，她哭了。", "克扣|奖金"),
        ("审结[6起]克扣保洁员奖金案件。", "克扣保洁员奖金案件"),
        ("本届运动会共设[58个]参赛项目。", "参赛项目"),
        ("近[4年]，镇里陆续为学徒举办夜校[17期]。", "举办夜校|举办夜校"),
        (
            "第一、二、三产业分别实现增加值[62亿元]、[113亿元]、[140亿元]。",
            "第一产业增加值|第二产业增加值|第三产业增加值",
        ),
        ("城镇居民、农村居民收入分别实现[9774元]、[5768元]。", "城镇居民收入|农村居民收入"),
        ("开设[6期]共[240人]的焊工夜校课程。", "焊工夜校课程|焊工夜校课程"),
        ("全镇渔业产值按可比价格计算同比增长[4%]。", "渔业产值 up yoy"),
        ("全市[5000万元]及以上项目开工。", "项目"),
        ("按照每人次[700元]标准进行补助。", "补助标准"),
        ("同比上升[8%]，快于全市[2个百分点]。", "up yoy|"),
        ("[2万元]是头年收入，第四年超过[8万元]，全年产量[6万公斤]，年产量[4公斤]。", "头年收入|头年收入|产量|年产量"),
        ("企业提供[789个]岗位[3155个]用工需求。", "岗位|用工需求"),
        ("为[1600名]前来应聘的人员提供帮助。", "前来应聘的人员"),
        ("非法获利高达[100万元]的犯罪事实。", "非法获利"),
        ("缴获[10套]新的保暖内衣。", "新的保暖内衣"),
        ("[296家]企业进场招聘。", "企业"),
        ("已连续[10年]为环卫工人捐赠棉衣。", "为环卫工人捐赠棉衣"),
        ("来自河东县[47岁]的杨付河说，他来了。", "杨付河"),
        ("民警跨[3省][5地]抓获[7人]。", "省|地|抓获"),
        (
            "[9家]公司研发投入占营业收入比例超过[10%]，[12家]企业利润增幅超过[20%]。",
            "公司|公司研发投入占营业收入比例|企业|企业利润增幅",
        ),
        ("栽种果树[9万株]，占全年栽种任务的[45%]。", "栽种果树|栽种果树占栽种任务"),
        ("项目全长[1082米]的青山隧道贯通。", "青山隧道全长"),
        ("施工需要[6年]的工期。", "工期"),
        ("客运量、货运量分别上升[6%]、[7%]。", "客运量 up|货运量 up"),
        ("超[50款]药品获批上市。", "药品"),
        ("为[20户]特困家庭每户送去[500元]慰问金。", "特困家庭|慰问金"),
        ("标准由[1000元]提至[1500元]，编制由[50人]核减至[30人]。", "标准|标准|编制|编制"),
        (
            "通车率达[88%]，乘客[6万人]，准点率达[97%]，分别提高[4个百分点]和[1个百分点]。",
            "通车率|乘客|准点率|通车率 up|准点率 up",
        ),
        ("[3万人]因旱需生活救助。", "因旱需生活救助"),
        ("[54岁]的农民工卞大河好事连连。", "农民工"),
        ("帮[58名]泥瓦工讨回血汗钱[31万元]。", "泥瓦工|讨回血汗钱"),
        ("[3省区市][359个]县受灾。", "省区市|县"),
        ("发放[7批]女工安康补助金，金额[9万元]。", "女工安康补助金|女工安康补助金金额"),
        ("书市是由书店发起的盛会，三年一届，自首届以来已成功举办[9届]。", "书市"),
    ],
)
def test_plants_fields_and_what_was_held(marked: str, items_: str) -> None:
    check(marked, *items_.split("|"))


@pytest.mark.parametrize(
    ("marked", "items_"),
    [
        # a blank before the number; what is done within a time, or was undergone for so long
        ("发放防暑费 [3万元]，另有西瓜。", "防暑费"),
        ("厂方在[十天]内结清了全部货款。", "结清全部货款"),
        ("居民可以[7分钟]内叫来救护车。", "叫来救护车"),
        ("学徒参加[4天]的培训，又接受[2天]的治疗。", "培训|治疗"),
        ("余粮可以支撑全镇[6个月]的正常运转。", "正常运转"),
        ("她在门口排了[2个小时]队，才进去。", "排队"),
        ("古城遭遇[30年]最冷冬天。", "最冷"),
        ("现已[8个月]大的[两个]女儿很健康。", "年龄|女儿"),
        ("[两年]来，县总工会先后在[9个]车间建起了书屋。", "建起书屋|车间"),
        # lists of persons, and levels of what is counted
        ("为[60名]特困学徒、保洁员子女送去书包。", "特困学徒、保洁员子女"),
        ("有[45名]车工、铣工、电工同台比试。", "车工、铣工、电工"),
        ("走访[80户]全国级、省级困难职工。", "省级困难职工"),
        ("考察本省和周边[4个]本省及周边景区。", "景区"),
        # adverbs, scores, sizes, storeys
        ("[9万元]如数交到瓦工手里。", "交到瓦工手里"),
        ("女将孙小芳以[96.5分]夺冠。", "成绩"),
        ("被告周某分[四次]共支付利息[800元]。", "支付利息|支付利息"),
        ("查获“大山”牌[2公斤]装“菊花茶”[6瓶]。", "“菊花茶”|装“菊花茶”"),
        ("盐是地下[5米]处采来的。", "地下"),
        ("层高[3.6米]，最高[18层]。", "层高|楼层"),
        ("司机最高领[8元]的打车红包，还有最高[5元]的快车红包。", "打车红包|快车红包"),
        ("门票价格提升至本地房租的[3倍]。", "门票价格"),
        # what is still to come, what went on till now or with whom, and what befell how many
        ("距开学仅剩[三周]的时间。", "开学"),
        ("小镇中途停水，至今已有[9天]。", "小镇中途停水"),
        ("三人搭车失联[4天]疑迷路", "失联"),
        ("经过[3个小时]激烈的角逐，落幕。", "角逐"),
        ("水厂连续[五年]与护林员共庆丰收。", "护林员共庆丰收"),
        ("已致[15人]伤[70间]校舍倒塌。", "受伤|校舍"),
        ("山洪造成[3]死[5]伤。", "死亡|受伤"),
        ("镇里已经有[60人]在本地学会焊接。", "在本地学会焊接"),
        ("全年房租支出超过[2万元]（含[2万元]）的司机，补助[500元]。", "房租支出|房租支出|补助"),
        ("工作组共为近[80名]瓦工追回工资[9万元]。", "瓦工|追回工资"),
        ("她提出[三个]希望：一是团结。", "希望"),
        ("每年组织[2次]本县及周边春秋游。", "春秋游"),
        ("他背包里带了[500元钱]，出门了。", "带钱"),
        ("总分为[88分]，名列首位。", "总分"),
        ("短短[两周]的时间，签约一片。", "时间"),
        # what a season or a feast has; a contest that could be somebody's name
        ("发放[7批]冬季取暖补贴，金额[9万元]。", "取暖补贴|取暖补贴金额"),
        ("为车工送上[200份]端午粽子。", "粽子"),
        ("龙舟赛自~[2010年]开赛以来，已举办[9届]。", "龙舟赛"),
        ("组员深入[25家]茶厂调研，走进[8个]社区。", "茶厂|社区"),
        # who pays, whom it is done for, what some of them are, the same elsewhere
        ("学费由县总工会承担，每人[260元]。", "学费"),
        ("为[70家]企业改造修补漏点[9个]。", "企业|改造修补漏点"),
        ("预选阶段共有[3万人]报名。", "报名"),
        ("地里挖出许多树根，有的长达[6米]。", "树根"),
        (
            "全市建会企业[600家]。其中，河东区[112家]、河西区[98家]、白桦县[37家]。",
            "建会企业|建会企业|建会企业|建会企业",
        ),
    ],
)
def test_within_what_time_and_for_whom(marked: str, items_: str) -> None:
    check(marked, *items_.split("|"))


def test_who_gathered_it_is_not_what_was_gathered() -> None:
    text = "这回比赛由市总工会筹集资金40万元。"
    sum_ = Mention(13, 17, "money", "test", Decimal(40), None, "CNY")
    assert items.labels(text, Tokens(text), [sum_], "", [(5, 9)])[0].item == "筹集资金"


def test_percentages_in_brackets_are_of_the_rate_behind_them() -> None:
    check("交通（[12%]）、建筑（[10%]）等行业的工伤率高于全市。", "交通工伤率", "建筑工伤率")
    check("城市公共交通运输（[12%]）、客运（[10%]）领域的工伤率上升。", "工伤率", "客运工伤率")
    check("有中学生（[9%]）、大学生（[29%]）和职工（[62%]）。", "中学生", "大学生", "职工")
    check("有中学生（[9人]）、大学生（[29人]）等的到场率不高。", "中学生", "大学生")
    check("有中学生（[9%]）、大学生（[29%]），到场率不高。", "中学生", "大学生")

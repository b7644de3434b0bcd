"""What a change or the way from one number to the next is of, and which way it went.

The sentences are the tests' own.
"""

from __future__ import annotations

import pytest

from unionstats import extract


def _told(text: str) -> list[tuple[str, str, str]]:
    return [(f.text, f.item, f.change) for f in extract(text) if f.kind != "date"]


@pytest.mark.parametrize(
    ("text", "number", "item", "change"),
    [
        # what is added is no change of it, but where it is held against something or is a figure itself
        ("医院增加了60张病床。", "60张", "病床", ""),
        ("病床增加60张。", "60张", "病床", "up"),
        ("医院比上年增加60张病床。", "60张", "病床", "up"),
        ("合作社每年增加3万元收入。", "3万元", "收入", "up"),
        ("罐装线的产量比同期增长20%。", "20%", "罐装线的产量", "up"),
        # what was done more, or less, than at another time
        ("车队货运收入3亿元，比上年同期少赚一成半。", "一成半", "车队货运收入", "down"),
        ("出口额与上年同期同比增长5%。", "5%", "出口额", "up"),
        ("客运站发送旅客90万人次，较去年同期多运12%。", "12%", "发送旅客", "up"),
        ("果农老石今年比去年多挣8000元。", "8000元", "收入", "up"),
        ("合作社比去年多收购山货30吨。", "30吨", "收购山货", "up"),
        ("社里比去年多收入9万元。", "9万元", "收入", "up"),
        ("公司比计划多产水泥3吨。", "3吨", "计划多产水泥", ""),
        ("景区客流掉了四分之一。", "四分之一", "景区客流", "down"),
        ("出口总值 3亿元 ↓6%", "6%", "出口总值", "down"),
        # the years that are gone are only what it is compared with
        ("车队去年货运量超过过去5年的总和。", "5年", "总和", ""),
        ("车队货运量增幅小于前3年。", "3年", "车队货运量增幅", ""),
        # for each of what, in another measure
        # a rate of growth is nominal or real
        ("农村居民收入7000元，名义增长8%，实际增长7%。", "8%", "农村居民收入", "up"),
        ("农村居民收入7000元，名义增长8%，实际增长7%。", "7%", "农村居民收入", "up"),
        ("全县出口增速跑赢全市2个百分点。", "2个百分点", "出口增速", ""),
        # what others did meanwhile is no time that it is held against
        ("网上零售额增长9%，高于同期我市零售整体增速4个百分点。", "4个百分点", "网上零售额", ""),
        ("技改投资增长9%，快于同期工业投资增速4个百分点。", "4个百分点", "技改投资", ""),
        ("村民人均收入跨过2万元。", "2万元", "村民人均收入", ""),
        # why it went so is not what went so
        ("全镇因病返贫人数下降三成。", "三成", "因病返贫人数", "down"),
        # of one shop what was told of all
        ("商场营业额增长9%。恒岳饭店增长6%、青禾集团下降3%。", "6%", "商场营业额", "up"),
        ("商场营业额增长9%。恒岳饭店员工增长6%。", "6%", "员工", "up"),
        # verbs of which way a thing is drawn
        ("回款周期拉长到70天。", "70天", "回款周期", ""),
        ("吨煤成本压低了9元。", "9元", "吨煤成本", "down"),
    ],
)
def test_what_changed_and_which_way(text: str, number: str, item: str, change: str) -> None:
    assert next(told[1:] for told in _told(text) if told[0] == number) == (item, change)


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("分拣能力由30万件拉高到45万件。", ["分拣能力", "分拣能力"]),
        ("女儿从3岁长到9岁。", ["女儿", "年龄"]),
        ("从30名学员中挑到5人。", ["学员", "挑到"]),
        ("列车开行数由7对加密到15对。", ["列车开行数", "列车开行数"]),
    ],
)
def test_the_way_from_one_number_to_the_next(text: str, items: list[str]) -> None:
    assert [item for _, item, _ in _told(text)] == items


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("煤炭产值3亿元、化工产值4亿元，增速依次为5%和3%。", ["煤炭产值增速", "化工产值增速"]),
        ("工资收入3万元，租金收入1万元，名义增速分别为5%和3%。", ["工资收入名义增速", "租金收入名义增速"]),
        # from so much to so much, each in two numbers
        ("门票由40元调整为50元，停车费由5元调整为8元，涨幅分别为25%和60%。", ["门票涨幅", "停车费涨幅"]),
        ("茶园由3万亩增至4万亩，茶农由2万户增至3万户，分别增长33%和50%。", ["茶园", "茶农"]),
        ("会员3万人，产值2018年3亿元、2019年4亿元，分别增长5%、6%。", ["产值", "产值"]),
        # the same things at another time
        ("去年码头进港9万吨、出港7万吨，前年分别为8万吨、6万吨。", ["码头进港", "出港"]),
        ("全县有书屋90家，读者3万人；到年底将分别达到120家、4万人。", ["书屋", "读者"]),
    ],
)
def test_rates_of_what_was_told_before_in_its_order(text: str, items: list[str]) -> None:
    assert [item for _, item, _ in _told(text)][-2:] == items


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("茶叶产量6万吨，水果产量9万吨，分别增长2%和下降3%。", [("茶叶产量", "up"), ("水果产量", "down")]),
        ("快递业务、邮政业务同比分别下降3%、增长8%。", [("快递业务", "down"), ("邮政业务", "up")]),
        ("煤炭、钢材、水泥产量分别增长5%、7%和下降2%。", [("钢材产量", "up"), ("水泥产量", "down")]),
    ],
)
def test_each_went_its_own_way(text: str, told: list[tuple[str, str]]) -> None:
    assert [x[1:] for x in _told(text)][-2:] == told


@pytest.mark.parametrize(
    ("text", "item"),
    [
        ("全村奶牛存栏900头，户均3头；明年计划发展到1200头。", "奶牛存栏"),
        ("景区接待游客6万人次，人均消费90元；今年预计将达到8万人次。", "接待游客"),
        ("玉米总产9万吨，单产600公斤，比上年增加2万吨。", "玉米总产"),
        ("日均客流量3万人次，最高达5万人次；去年同期为2万人次。", "日均客流量"),
        ("旅游收入6亿元，人均消费1万元，比上年增加600元。", "人均消费"),
        ("旅游收入6亿元，人均消费1万元，比上年增加600万元。", "旅游收入"),
        ("营业收入9亿元，利润增长5%，达到3亿元。", "利润"),
        ("事故5起、死亡9人，同比下降12%，减少4起。", "事故"),
        # a mean of a mean
        ("去年户均收入5万元，今年户均6万元。", "户均收入"),
        ("村民户均收入5万元，人均2万元。", "村民人均收入"),
        ("周末日均客流3万人次，平日日均2万人次。", "日均客流"),
        ("资助学生90名，最高5000元，最低800元，平均2000元。", "平均资助金额"),
        # for each of what, or how often, something changed
        ("棉花单产300公斤，每亩增加6公斤，增长2%。", "棉花单产"),
        ("水价上调，每吨提高3角，涨幅6%。", "水价"),
        ("恒岳股份收于9元，全周上涨3%。", "恒岳股份"),
        ("新建书屋9家，配送图书9万册，平均每家书屋1万册。", "平均每家书屋配送图书"),
        ("学校分24个班，平均每班40人。", "平均每班人数"),
        ("存款超过1万元的农户有36户，超过5万元的有9家。", "存款"),
        # of whose share was told last
        ("机电产品占60%，增长9%；农产品占20%，下降3%。", "农产品"),
        ("客运收入9亿元，占60%，增长9%；货运占40%，下降3%。", "货运"),
        ("客运收入9亿元，占60%，增长9%。", "客运收入"),
        ("茶叶产量占全县的40%、全市的三成。", "茶叶产量占全市"),
        # what the rest are
        ("茶农占60%，果农占30%，其余10%为渔民。", "渔民占比"),
        ("茶农占60%，其余为果农，占40%。", "果农占比"),
        ("男队员60人，占六成，其余40人是女队员。", "女队员"),
        # of all there are, not of the new ones
        ("全县新增社员900人，达到9000人。", "社员"),
        ("新增5G基站90个，累计达800个。", "5G基站"),
        ("去年新增社员900人，今年达到1000人。", "新增社员"),
    ],
)
def test_what_goes_on_is_told_in_the_same_measure(text: str, item: str) -> None:
    assert _told(text)[-1][1] == item


@pytest.mark.parametrize(
    ("text", "item"),
    [
        ("去年新建书屋12所，新增座位360个；今年再建8所。", "新建书屋"),
        ("上半年将举办歌会9场，发放门票800张；下半年举办6场。", "举办歌会"),
        ("县里去年改造水厂9座，受益居民860户；今年计划改造6座。", "改造水厂"),
        ("去年购进收割机9台。今年又购进3台。", "购进收割机"),
        ("查出隐患90处，整改80处。", "整改隐患"),
        ("受理投诉案件90件，新收20件，办结80件。", "办结投诉案件"),
        ("公司现有货船9艘，今年添置3艘。", "添置货船"),
        ("征集到合理化建议90条，采纳30条。", "采纳合理化建议"),
        # but what cannot be done to it
        ("全县植树9万株，补栽2万株。", "补栽"),
        ("立案90件，办结80件。", "办结"),
    ],
)
def test_what_is_done_again_or_done_to_those_told_of(text: str, item: str) -> None:
    assert _told(text)[-1][1] == item


@pytest.mark.parametrize(
    ("text", "number", "item", "change"),
    [
        # with the adverb before the change
        ("粮食、油料产量各增4%和6%。", "6%", "油料产量", "up"),
        ("订单数量虽减9%，利润未降。", "9%", "订单数量", "down"),
        ("轿车虽然只增2%，货车翻番。", "2%", "轿车", "up"),
        ("扣除利息，办公支出反而少支了3%。", "3%", "办公支出", "down"),
        ("单船载重量被压到2800吨。", "2800吨", "单船载重量", ""),
        ("驿站每年运行费不过3万元。", "3万元", "驿站每年运行费", ""),
        ("公司税前利润6亿元。", "6亿元", "公司税前利润", ""),
        ("这是分红比例过七成的一家。", "七成", "分红比例", ""),
        ("运价指数从3733点的高位回落。", "3733点", "运价指数", ""),
        ("民宿均价翻了近一倍。", "翻了近一倍", "民宿均价", "up"),
    ],
)
def test_what_is_so_much_and_what_only_leads_to_it(text: str, number: str, item: str, change: str) -> None:
    assert next(told[1:] for told in _told(text) if told[0] == number) == (item, change)


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("每站运行费不过3万元。", "at_most"),
        ("前后不过三个多月。", "over"),
        ("不过，3万元也不少。", "exact"),
        ("客运量不足2019年同期的一半。", "under"),
    ],
)
def test_no_more_than_so_much(text: str, bound: str) -> None:
    assert next(f.bound for f in extract(text) if f.kind != "date") == bound


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("工业产值增长7%，采矿业2%，电力业4%。", ["up", "up", "up"]),
        ("粮油类增长9%，烟酒类6%，服装类下降1%。", ["up", "up", "down"]),
        ("居民收入增长5%，城镇4%，农村6%。", ["up", "up", "up"]),
        ("会员增长5%，制造业会员占30%，入会率90%。", ["up", "", ""]),
        ("工业投资增长5%，技改投资8%。", ["up", "up"]),
        ("采矿业产值增长2%，电力、热力及供水业7%。", ["up", "up"]),
        ("入会率增长5%，建会率90%。", ["up", ""]),
    ],
)
def test_a_branch_alone_behind_the_change_of_another(text: str, changes: list[str]) -> None:
    assert [change for _, _, change in _told(text)] == changes


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("石桥县总工会9个驿站服务职工3万人次。", ["驿站", "服务职工"]),
        ("恒岳集团4座电站发电3万度。", ["电站", "电站发电"]),
        ("新建基层工会9家会员300人。", ["新建基层工会", "会员"]),
    ],
)
def test_who_has_what_is_counted_is_not_counted(text: str, items: list[str]) -> None:
    assert [item for _, item, _ in _told(text)] == items


def test_what_stays_as_it_was_is_not_what_the_next_change_is_held_against() -> None:
    found = {f.text: f.basis for f in extract("物价涨2%，涨幅与上月持平；肉价降3%。")}
    assert found["3%"] == ""


def test_what_is_of_so_many_classes() -> None:
    assert [item for _, item, _ in _told("学校规模为30班制。")] == ["学校规模"]
    assert [item for _, item, _ in _told("设计时速60公里/小时，桥隧比达40%。")] == ["设计时速", "桥隧比"]


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("鲫鱼从9元/公斤攀升至12元/公斤；草鱼从8元/斤涨至9元/斤。", ["鲫鱼", "鲫鱼", "草鱼", "草鱼"]),
        ("甲机场旅客吞吐量较乙机场略少300万人次。", ["甲机场旅客吞吐量"]),
    ],
)
def test_what_is_told_beside_its_yardstick(text: str, items: list[str]) -> None:
    assert [item for _, item, _ in _told(text)] == items


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("全县一二三产业增加值占比分别为9%、40%、51%。", [f"第{c}产业增加值占比" for c in "一二三"]),
        ("特、一、二等奖分别有3名、6名、9名。", [f"{c}等奖" for c in "特一二"]),
        ("早、晚稻面积分别为2万亩、3万亩。", ["早稻面积", "晚稻面积"]),
        ("汽、柴油价格每吨分别下调90元、80元。", ["汽油价格", "柴油价格"]),
        ("市、县两级工会分别投入30万元、20万元。", ["市工会投入", "县工会投入"]),
        ("新订单指数和生产指数分别为51%和52%。", ["新订单指数", "生产指数"]),
        ("鸡、鸡蛋价格分别上涨2%和3%。", ["鸡价格", "鸡蛋价格"]),
        ("上、下半年分别增长3%和4%。", ["", ""]),
    ],
)
def test_what_the_last_member_says_for_all(text: str, items: list[str]) -> None:
    assert [item for _, item, _ in _told(text)] == items


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("与上年相比，小麦单产512公斤，增加21公斤；大豆单产190公斤，增加8公斤。", ["", "yoy", "", "yoy"]),
        ("2016年，出口9亿元，比2015年增加1亿元，增长12%。", ["", "yoy", "yoy"]),
        ("与上年相比，产值9亿元，比年初增加1亿元。", ["", ""]),
        ("外贸增长9%，比2014年增长20%。", ["", ""]),
    ],
)
def test_what_a_sentence_opens_with_or_the_change_before_is_held_against(text: str, told: list[str]) -> None:
    assert [fact.basis for fact in extract(text, date="2017-01-20") if fact.kind != "date"] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("工资低于上年度平均工资60%的，按规定核定。", [("工资", "")]),
        ("工业增加值增长6%，快于全省经济增长2个百分点。", [("工业增加值", "up"), ("工业增加值", "")]),
        ("投资增长14%（全国9%、全省12%）。", [("投资", "up")] * 3),
        ("GDP按可比价增长6%。", [("GDP", "up")]),
        ("财政收入3亿元，完成预算61%，同比增长9%。", [("财政收入", ""), ("完成预算", ""), ("财政收入", "up")]),
        ("税收3亿元，完成年度任务5亿元的60%。", [("税收", ""), ("任务", ""), ("税收", "")]),
        ("税率由3‰调整为1‰。", [("税率", ""), ("税率", "")]),
        ("税收9亿元，服务业增加值稳定增长，占GDP的41%。", [("税收", ""), ("服务业增加值占GDP", "")]),
        ("豆油均价68元/5升。", [("豆油均价", "")]),
        ("全年培训农民工5600人，技能等级提高2100人。", [("培训农民工", ""), ("技能等级提高", "")]),
    ],
)
def test_yardsticks_plans_and_prices_are_not_what_changes(text: str, told: list[tuple[str, str]]) -> None:
    assert [(fact.item, fact.change) for fact in extract(text) if fact.kind != "date"] == told

"""Refiners: ranges, lists, names, bare numbers and hedges, on sentences; what each step does is told."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from unionstats import extract, pipeline
from unionstats.folding import fold
from unionstats.match import propose
from unionstats.model import Mention
from unionstats.refine import Step, refine
from unionstats.rules import RULES
from unionstats.tokens import Tokens


def read(text: str) -> list[tuple[str, str, str, str]]:
    """(text, value or range, unit, bound) of what is read in ``text``, dates and durations left out."""
    folded = fold(text)
    found = refine(folded, Tokens(folded), propose(folded, RULES))
    return [(text[m.start : m.end], _plain(m), m.unit, m.bound) for m in found if m.kind not in ("date", "duration")]


def _plain(m: Mention) -> str:
    values = [f"{v.normalize():f}" for v in (m.value, m.value_max) if v is not None]
    return "..".join(values)


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        ("奖励3—5万元", [("3—5万元", "30000..50000", "CNY", "exact")]),
        ("菠菜价格在2元/斤至3元/斤之间", [("2元/斤至3元", "2..3", "CNY", "exact")]),
        ("奖励3万至5万元", [("3万至5万元", "30000..50000", "CNY", "exact")]),
        ("日薪180 -260元", [("180 -260元", "180..260", "CNY", "exact")]),
        ("利润为 -260元", [("-260元", "-260", "CNY", "exact")]),
        ("奖励3-5万元左右", [("3-5万元", "30000..50000", "CNY", "about")]),
        ("奖励9000—1万元", [("9000—1万元", "9000..10000", "CNY", "exact")]),
        ("增长18%到25%", [("18%到25%", "18..25", "%", "exact")]),
        ("下调25至50个基点", [("25至50个基点", "0.25..0.5", "pp", "exact")]),
        ("来了百十号人", [("百十号人", "100", "人", "about")]),
        ("投资3个多亿元", [("3个多亿元", "300000000", "CNY", "over")]),
        ("增长1.5～2倍", [("1.5～2倍", "1.5..2", "倍", "exact")]),
        ("招收20至30名", [("20至30名", "20..30", "名", "exact")]),
        ("总产值一点0六亿元", [("一点0六亿元", "106000000", "CNY", "exact")]),
        ("招收三至五名", [("三至五名", "3..5", "名", "exact")]),
        ("涨了1到2角", [("1到2角", "0.1..0.2", "CNY", "exact")]),
        ("降了3至5分钱", [("3至5分钱", "0.03..0.05", "CNY", "exact")]),
        ("降价两到三成", [("两到三成", "20..30", "%", "exact")]),
        ("零下5到零下10度", [("零下5到零下10度", "-10..-5", "Cel", "exact")]),
        ("最低气温-3℃～5℃", [("-3℃～5℃", "-3..5", "Cel", "exact")]),
        ("每桶上涨3美元至60美元", [("3美元", "3", "USD", "exact"), ("60美元", "60", "USD", "exact")]),
        ("每桶上涨3美元至6美元", [("3美元至6美元", "3..6", "USD", "exact")]),
        ("从5家到50家", [("5家", "5", "家", "exact"), ("50家", "50", "家", "exact")]),
        ("由10名至5名", [("10名", "10", "名", "exact"), ("5名", "5", "名", "exact")]),
        ("2万元或3.5万元", [("2万元", "20000", "CNY", "exact"), ("3.5万元", "35000", "CNY", "exact")]),
        ("回落2个至7个百分点", [("2个至7个百分点", "2..7", "pp", "exact")]),
        ("并处2万元以上9万元以下罚款", [("2万元以上9万元以下", "20000..90000", "CNY", "exact")]),
        ("处价款二倍以上不满八倍的罚款", [("二倍以上不满八倍", "2..8", "倍", "exact")]),
        (
            "养羊90只以上8户、60只以下9户",
            [
                ("90只", "90", "只", "at_least"),
                ("8户", "8", "户", "exact"),
                ("60只", "60", "只", "at_most"),
                ("9户", "9", "户", "exact"),
            ],
        ),
        ("三五十—80人", [("80人", "80", "人", "exact")]),
        ("5米—8吨", [("5米", "5", "m", "exact"), ("8吨", "8", "t", "exact")]),
    ],
)
def test_ranges(text: str, reading: list[tuple[str, str, str, str]]) -> None:
    assert read(text) == reading


@pytest.mark.parametrize(
    ("text", "values", "unit"),
    [
        ("分别增长2.1、3.5倍", ["2.1", "3.5"], "倍"),
        ("分别为47.9、47.6%", ["47.9", "47.6"], "%"),
        ("提高5.5个、2.9个百分点", ["5.5", "2.9"], "pp"),
        ("提高0.1、0.4、0.5和0.9个百分点", ["0.1", "0.4", "0.5", "0.9"], "pp"),
        ("新增17.6、5.2、2.9万人", ["176000", "52000", "29000"], "人"),
        ("降雨20和30毫米", ["20", "30"], "mm"),
        ("补助3万、5万元", ["30000", "50000"], "CNY"),
        ("花掉几千甚至上万元", ["1000", "10000"], "CNY"),
        ("活到八九十乃至百岁", ["80..90", "100"], "a"),
        ("下调三、四成", ["30", "40"], "%"),
        ("血压120/80毫米汞柱", ["120", "80"], "mm[Hg]"),
        ("用工由860增至1100人", ["860", "1100"], "人"),
        ("失业率从5.4降到4.9%", ["5.4", "4.9"], "%"),
        ("产量由原来的3提高到8万吨", ["30000", "80000"], "t"),
        ("高于全省0.3、全市0.2个百分点", ["0.3", "0.2"], "pp"),
        ("比全国高2.1个、比全省高1.3个百分点", ["2.1", "1.3"], "pp"),
        ("较上年提高1.6、较年初提高0.9个百分点", ["1.6", "0.9"], "pp"),
    ],
)
def test_a_unit_said_once_serves_the_list(text: str, values: list[str], unit: str) -> None:
    found = read(text)
    assert [v for _, v, _, _ in found] == values
    assert {u for _, _, u, _ in found} == {unit}


@pytest.mark.parametrize(
    ("text", "count"),
    [("1、3万元的项目", 1), ("第3、5名", 0), ("A3、5名", 1), ("2.5、去年", 0), ("3、第5名", 0), ("一、二、三部", 1)],
)
def test_a_list_number_is_no_member_of_a_list(text: str, count: int) -> None:
    assert len(read(text)) == count


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("赔过几万元", "about"),
        ("工资不到9万8（税前）", "under"),
        ("年利润已过万元", "over"),
        ("约300名", "about"),
        ("約為300名", "about"),
        ("超過300名", "over"),
        ("300名以內", "at_most"),
        ("大约有300名", "about"),
        ("大约在井下300米", "about"),
        ("约需要300名", "about"),
        ("300名左右", "about"),
        ("近300名", "nearly"),
        ("几乎60%是新机", "nearly"),
        ("救助特困母亲近3万人", "nearly"),
        ("最亲近3人", "exact"),
        ("将近300名", "nearly"),
        ("近300名左右", "nearly"),
        ("附近300名", "exact"),
        ("走近300里外", "nearly"),
        ("现场签约300人", "exact"),
        ("经济损失约300万元", "about"),
        ("筹集约300万元", "about"),
        ("节约30万元", "exact"),
        ("预约约300人", "about"),
        ("最近300名", "exact"),
        ("超300名", "over"),
        ("超过了300名", "over"),
        ("英超300名", "exact"),
        ("逾300名", "over"),
        ("突破300名", "over"),
        ("实现新突破300项", "exact"),
        ("不止300名", "over"),
        ("300名有余", "over"),
        ("300名还多，", "over"),
        ("300余名", "over"),
        ("约300余名", "over"),
        ("至少300名", "at_least"),
        ("不少于300余名", "at_least"),
        ("300名以上", "at_least"),
        ("300名及以上", "at_least"),
        ("300名（含）以上", "at_least"),
        ("约300名以上", "at_least"),
        ("不足300名", "under"),
        ("连300名都不到", "under"),
        ("不到300名", "under"),
        ("不够300名", "under"),
        ("不超过300名", "at_most"),
        ("300名以内", "at_most"),
        ("最多300名", "at_most"),
        ("没超过300名", "at_most"),
        ("超越300名", "over"),
        ("约减少30%", "about"),
        ("大约同比增长30%", "about"),
        ("签约增加30%", "exact"),
        ("最多可达300名", "exact"),
        ("一天最多达300名", "exact"),
        ("产值过千亿元", "over"),
        ("通过300名", "exact"),
        ("收到过300名", "exact"),
        ("300名", "exact"),
        ("5厘米内", "at_most"),
        ("300名内部职工", "exact"),
        ("300人内有", "exact"),
        ("约占全州的五分之一", "about"),
        ("老方快60岁了", "nearly"),
        ("将超过职工总数的七成", "over"),
        ("不到去年同期的30%", "under"),
        ("增幅超过上年的30%", "exact"),
        ("兼职干部不得少于委员总数的30%", "at_least"),
        ("起码要300元", "at_least"),
        ("最少能种300亩", "at_least"),
        ("大约要接300根线", "about"),
        ("差不多能做300个", "about"),
        ("最多可报销300元", "at_most"),
        ("顶多300元", "at_most"),
        ("最多的一次来了300人", "exact"),
        ("最多一次来了300人", "exact"),
        ("不到全市的五分之一", "under"),
        ("不到全省3%", "under"),
        ("约占全国三成", "about"),
        ("失业率超过预计的30%", "exact"),
        ("不足数百名", "under"),
        ("不得超过300名", "at_most"),
        ("别超过300名", "at_most"),
        ("不应高于300名", "at_most"),
        ("严禁超过300名", "at_most"),
        ("没有超过300名", "at_most"),
        ("未突破300名", "at_most"),
        ("不得低于300名", "at_least"),
        ("底薪不得低于每月1900元", "at_least"),
        ("每年至少组织300次", "at_least"),
        ("至少造成300人死亡", "at_least"),
        ("至多申领300元", "at_most"),
        ("至少县里300人", "exact"),
        ("最多补助300元", "at_most"),
        ("30元内的早餐", "at_most"),
        ("30元内存卡", "exact"),
        ("不能少于300名", "at_least"),
        ("从未少于300名", "at_least"),
        ("跌破300元", "under"),
        ("少则300名", "at_least"),
        ("多则300名", "at_most"),
        ("至少有300名", "at_least"),
        ("少说也有300名", "at_least"),
        ("大于等于300名", "at_least"),
        ("不及300名", "under"),
        ("未到300名", "under"),
        ("没有达到300元", "under"),
        ("低过300名", "exact"),
        ("直逼300名", "nearly"),
        ("已经快300名", "nearly"),
        ("加快300名", "exact"),
        ("何止300名", "over"),
        ("跨越300公里", "exact"),
        ("占三分之一强", "over"),
        ("占三成弱", "under"),
        ("300人强烈要求", "exact"),
        ("300名不到，", "under"),
        ("资金300元不到位", "exact"),
        ("300名之上", "at_least"),
        ("300名挂零", "over"),
        ("跌穿3000点", "under"),
        ("首次破千万元", "over"),
        ("客流破3000人次", "over"),
        ("打破3000人次的纪录", "exact"),
        ("总产量不及上年的六成", "under"),
        ("破3项纪录", "exact"),
    ],
)
def test_hedges_around_a_number(text: str, bound: str) -> None:
    assert [b for _, _, _, b in read(text)] == [bound]


@pytest.mark.parametrize(
    ("text", "bounds"),
    [
        ("分别超过56万吨和 20万吨", ["over", "over"]),
        ("约占总额的40%、80%", ["about", "about"]),
        ("分别不少于30名、20名和10名", ["at_least"] * 3),
        ("近30%和约20%", ["nearly", "about"]),
        ("近30人、20人以上", ["nearly", "at_least"]),
        ("约莫30人", ["about"]),
        ("近30人、20名", ["nearly", "exact"]),
        ("近30人，来了20人", ["nearly", "exact"]),
        ("普及率由不到两成提高到如今的68%", ["under", "exact"]),
        ("超过5家企业、3家医院", ["over", "exact"]),
    ],
)
def test_a_hedge_before_a_list_is_for_all_of_it(text: str, bounds: list[str]) -> None:
    assert [b for _, _, _, b in read(text)] == bounds


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        ("从业者1.7亿，居首位", [("1.7亿", "170000000", "", "exact")]),
        ("64.8万居民受益", [("64.8万", "648000", "", "exact")]),
        ("指数为88.9，上升", [("88.9", "88.9", "", "exact")]),
        ("指数分别为88.9、90.1和70.5，", [(n, n, "", "exact") for n in ("88.9", "90.1", "70.5")]),
        ("参加人数达3200，创新高", [("3200", "3200", "", "exact")]),
        ("全种了茶叶，今年能挣下20来万。", [("20来万", "200000", "CNY", "about")]),
        ("花30万买来一台旧车", [("30万", "300000", "CNY", "exact")]),
        ("小镇一年卖掉9亿。", [("9亿", "900000000", "CNY", "exact")]),
        ("一季能多挣1万5。", [("1万5", "15000", "CNY", "exact")]),
        ("退休金现在4300，够用了", [("4300", "4300", "CNY", "exact")]),
        ("年薪50万，奖金2万", [("50万", "500000", "CNY", "exact"), ("2万", "20000", "CNY", "exact")]),
        ("每户补贴不超过6万，", [("6万", "60000", "CNY", "at_most")]),
        ("垫进去的钱不到7万，", [("7万", "70000", "CNY", "under")]),
        ("追回20万的货款", [("20万", "200000", "CNY", "exact")]),
        ("讨回血汗钱35万", [("35万", "350000", "CNY", "exact")]),
        ("产值都能保持在90万上下，", [("90万", "900000", "CNY", "about")]),
        ("月收入也就8000，", [("8000", "8000", "CNY", "exact")]),
        ("发放3万工资卡，通知5万存款户", [("3万", "30000", "", "exact"), ("5万", "50000", "", "exact")]),
        ("月薪8000多，包吃住", [("8000多", "8000", "CNY", "over")]),
        ("亏损上千万，关门", [("上千万", "10000000", "CNY", "about")]),
        ("一百五十万失业人员", [("一百五十万", "1500000", "", "exact")]),
        ("受益职工超三千，", [("三千", "3000", "", "over")]),
        ("受伤人数过百，仍在上升", [("百", "100", "", "over")]),
        ("首周订单破千。全年订单破百。", [("千", "1000", "", "over"), ("百", "100", "", "over")]),
        ("订户已近万，店铺逾千", [("万", "10000", "", "nearly"), ("千", "1000", "", "over")]),
        ("产值过亿的村子", [("亿", "100000000", "CNY", "over")]),
        ("日活用户破百万。", [("百万", "1000000", "", "over")]),
        ("他走过千家万户，打破百年纪录，李过万是队长，住在附近百，", []),
        ("电话为12345，", []),
        ("编号为2345，", []),
        ("时间为2025，", []),
        ("拨打12345热线", []),
        ("5·12地震", []),
        ("1+3模式", []),
        ("两万五千里长征"[:4], [("两万五千", "25000", "", "exact")]),
        ("百强县", []),
        ("一千零一夜", []),
        ("3千工程", []),
        ("答案是五", [("五", "5", "", "exact")]),
        ("2024版", []),
        ("前10名、排名第3位", []),
        ("3次列车晚点", []),
        ("“三个一”活动", []),
        ("“新三样”出口、电视机等老三样、新三板", []),
        ("《大连等9个城市名单》", []),
        ("见www.a.cn/3个.html", []),
        ("6.5", [("6.5", "6.5", "", "exact")]),
        ("01", []),
        ("“有三个站”和3个+5个", [("三个", "3", "个", "exact")]),
        ("“5·1”和5·1，为7·2。", []),
        ("总数达80万至120万", [("80万至120万", "800000..1200000", "", "exact")]),
        ("80至120，", []),
        ("惠及45万家庭", [("45万", "450000", "", "exact")]),
        ("平安进万家，情暖万家职工", []),
        ("爱心走近万家", []),
        ("从法官手里接过5万元", [("5万元", "50000", "CNY", "exact")]),
        ("安装八通道仪器", []),
        ("带动3万台式机用户", [("3万", "30000", "", "exact")]),
        ("走访20名师生", [("20名", "20", "名", "exact")]),
        ("购置20套实训设备", [("20套", "20", "套", "exact")]),
        ("加挂5节车厢", [("5节", "5", "节", "exact")]),
        ("下属401分公司", []),
        ("来自五家庭", []),
        ("分为两部分", [("两部分", "2", "部分", "exact")]),
        ("双向八车道", [("八车道", "8", "车道", "exact")]),
        ("联合6省市", [("6省市", "6", "省市", "exact")]),
        ("两节送温暖，腊八节煮粥", []),
        ("听了两节公开课", [("两节", "2", "节", "exact")]),
        ("零部件厂", []),
        ("事故为零起", [("零起", "0", "起", "exact")]),
        ("减负30亿元，增值税负3%", [("30亿元", "3000000000", "CNY", "exact"), ("3%", "3", "%", "exact")]),
        ("手机号码20万个", [("20万个", "200000", "个", "exact")]),
        ("编号30", []),
        ("召开千人大会", [("千人", "1000", "人", "exact")]),
        ("千人报名、万人观看", [("千人", "1000", "人", "exact"), ("万人", "10000", "人", "exact")]),
        ("建成4个百亿元级产业集群", [("4个", "4", "个", "exact")]),
        ("首台30万千瓦级机组、2条220千伏级线路", [("2条", "2", "条", "exact")]),
        ("培育500亿元级的企业和千万元级以上项目3个", [("3个", "3", "个", "exact")]),
        ("筹得百万元善款", [("百万元", "1000000", "CNY", "exact")]),
        ("位列第15名和85名", []),
        ("营收占据二、三位，产量分列一、二名", []),
        ("由中铁十一局承建，水电七局、中建三公司有人员30名", [("30名", "30", "名", "exact")]),
        ("新建小学三所", [("三所", "3", "所", "exact")]),
        ("日产跨入8字头", []),
        ("位列第3、5、7名", []),
        ("甲队、乙队分获二、三名", []),
        ("获第2名和30个奖项", [("30个", "30", "个", "exact")]),
        ("获第3名，No.8台机组", []),
        ("10家长期亏损企业", [("10家", "10", "家", "exact")]),
        ("开往南方的7次旅客列车", []),
        ("累计开行7次专列", [("7次", "7", "次", "exact")]),
        ("百万吨死亡率下降", []),
        ("百公里油耗6升", [("6升", "6", "L", "exact")]),
        ("一亩800元，3元一斤", [("800元", "800", "CNY", "exact"), ("3元", "3", "CNY", "exact")]),
        ("一亩地能打800斤，合个900块钱", [("800斤", "800", "斤", "exact"), ("900块钱", "900", "CNY", "exact")]),
        ("1公斤卖5元", [("5元", "5", "CNY", "exact")]),
        ("重1公斤", [("1公斤", "1", "kg", "exact")]),
        (
            "募资1.2亿建校，纳税3000万。",
            [("1.2亿", "120000000", "CNY", "exact"), ("3000万", "30000000", "CNY", "exact")],
        ),
        ("他挣三千五，花去2万。", [("三千五", "3500", "CNY", "exact"), ("2万", "20000", "CNY", "exact")]),
        ("全家收入达到了7万，讨回80万。", [("7万", "70000", "CNY", "exact"), ("80万", "800000", "CNY", "exact")]),
        ("筹集助学金35万", [("35万", "350000", "CNY", "exact")]),
        ("一亩地纯收入8000元", [("8000元", "8000", "CNY", "exact")]),
        (
            "修路花了30个亿。用户达2个亿。",
            [("30个亿", "3000000000", "CNY", "exact"), ("2个亿", "200000000", "", "exact")],
        ),
        ("三步并作一步，两步并一步", []),
        ("3.0级以上4次", [("3.0级", "3", "级", "at_least"), ("4次", "4", "次", "exact")]),
        ("数万市民，一九九七，四五八，", [("数万", "10000", "", "about")]),
        ("近百万外来工受益", [("百万", "1000000", "", "nearly")]),
        ("纯收入就有7万多。", [("7万多", "70000", "CNY", "over")]),
        ("河湾花园6区12号楼4单元9层的住户", []),
        ("住在河湾花园6区", []),
        ("6村7村的路", []),
        ("6区9县受灾", [("6区", "6", "区", "exact"), ("9县", "9", "县", "exact")]),
        ("新建一栋9层大楼", [("9层", "9", "层", "exact")]),
        ("召开两次代表大会", [("两次", "2", "次", "exact")]),
        ("超过全镇总产量的60%", [("60%", "60", "%", "over")]),
        ("注册骑手超46万 配送站增至900个", [("46万", "460000", "", "over"), ("900个", "900", "个", "exact")]),
        ("查处80起", [("80起", "80", "起", "exact")]),
        ("开展千人大比武、万人大练兵活动，启动百企大走访", []),
        ("总结出五步巡检法和七点护理法", []),
        ("引进5个亿元项目、12个千万元企业", [("5个", "5", "个", "exact"), ("12个", "12", "个", "exact")]),
        ("建成书屋近万家", [("万家", "10000", "家", "nearly")]),
        ("为万家商户减租，情暖万家", [("万家", "10000", "家", "exact")]),
        ("返还300余万被骗资金", [("300余万", "3000000", "CNY", "over")]),
        ("发行绿色金融债120亿", [("120亿", "12000000000", "CNY", "exact")]),
        ("年薪二十万难留焊工", [("二十万", "200000", "CNY", "exact")]),
        ("总价80万起", [("80万起", "800000", "CNY", "at_least")]),
    ],
)
def test_bare_numbers_and_names(text: str, reading: list[tuple[str, str, str, str]]) -> None:
    assert read(text) == reading


@pytest.mark.parametrize(
    ("text", "values", "unit"),
    [
        ("判处2年9个月至13年不等", "33 156", "month"),
        ("学制半年到两年", "0.5 2", "year"),
        ("配送15分钟至1小时", "15 60", "minute"),
        ("服刑2年至5个月", "2 None", "year"),
    ],
)
def test_a_length_may_reach_to_one_of_a_larger_unit(text: str, values: str, unit: str) -> None:
    m = refine(text, Tokens(text), propose(text, RULES))[0]
    assert (f"{m.value} {m.value_max}", m.unit) == (values, unit)


def test_of_overlapping_mentions_the_longest_stays_and_of_equals_the_first() -> None:
    a, b = Mention(0, 4, "count", "a", Decimal(1)), Mention(0, 4, "count", "b", Decimal(2))
    c, d = Mention(2, 8, "count", "c", Decimal(3)), Mention(8, 9, "count", "d", Decimal(4))
    text = "全市三百家企业们来"
    assert [m.rule for m in refine(text, Tokens(text), [a, b])] == ["a"]
    assert [m.rule for m in refine(text, Tokens(text), [d, a, c])] == ["c", "d"]


def test_a_bare_mention_without_a_number_is_dropped() -> None:
    assert refine("职工", Tokens("职工"), [Mention(0, 2, "count", "bare", Decimal(1))]) == []


def test_steps_tell_what_each_refiner_did() -> None:
    text = "约3—5万元"
    steps: list[Step] = []
    refine(text, Tokens(text), propose(text, RULES), steps)
    names = [s.refiner for s in steps]
    assert names == ["longest", "merge a range", "bounds"]
    merged = steps[1]
    assert [m.rule for m in merged.removed] == ["bare", "money"]
    assert merged.added[0].value_max == 50000


PIECES = st.sampled_from(
    [
        *"，。、；“”《》（） ",
        *"近约超过第前不足左右以上以下内",
        *("3", "1.5", "20", "2019", "三", "两", "十几", "数百", "万", "亿", "百分之", "—", "至", "-"),
        *("元", "%", "个", "名", "人次", "公里", "个百分点", "成", "倍", "年", "月", "日", "职工", "全市", "℃", "零下"),
    ]
)


@settings(max_examples=300)
@given(st.lists(PIECES, max_size=25).map("".join))
def test_mentions_never_overlap_and_stay_in_the_text(text: str) -> None:
    folded = fold(text)
    end = 0
    for m in refine(folded, Tokens(folded), propose(folded, RULES)):
        assert end <= m.start < m.end <= len(text)
        end = m.end


@settings(max_examples=60)
@given(st.lists(PIECES, max_size=20).map("".join))
def test_the_same_is_read_when_the_text_is_embedded_in_another(text: str) -> None:
    before, after = "全市职工踊跃报名。\n", "\n大家都说好。"
    alone = [(f.start, f.end, f.kind, f.value, f.unit) for f in pipeline.extract(before + text + "。" + after)]
    twice = pipeline.extract(before + before + text + "。" + after)
    assert [(f.start - len(before), f.end - len(before), f.kind, f.value, f.unit) for f in twice] == alone


@settings(max_examples=60)
@given(st.lists(PIECES, max_size=20).map("".join))
def test_the_text_of_a_fact_is_its_slice(text: str) -> None:
    for f in pipeline.extract(text):
        assert text[f.start : f.end] == f.text


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        ("厂里补了6万，茶钱开出去13万。", [("6万", "60000", "CNY", "exact"), ("13万", "130000", "CNY", "exact")]),
        ("产值30万元，人口只有9万。", [("30万元", "300000", "CNY", "exact"), ("9万", "90000", "", "exact")]),
        ("运送旅客80万乘次", [("80万乘次", "800000", "乘次", "exact")]),
        ("接诊1.2万诊次", [("1.2万诊次", "12000", "诊次", "exact")]),
        ("七标段昨日开工，分6标段施工", [("6标段", "6", "标段", "exact")]),
        ("三车间七班组运来3车煤", [("3车", "3", "车", "exact")]),
        ("“资助百名女职工”活动启动", [("百名", "100", "名", "exact")]),
        ("他说“我们二人都去”。", [("二人", "2", "人", "exact")]),
        # events called after a height or a length, ten years without fishing; a sum of bonds, kinds of things
        ("女子10米台决赛，男子3米跳板冠军，男子50米、100米蛙泳", []),
        ("男子73公斤级、女子70公斤以上级决赛，混合双人5公里、男子200米和400米预赛", []),
        ("水温高于每年此时15℃左右", [("15℃", "15", "Cel", "about")]),
        ("长江十年禁渔成效明显", []),
        ("登上10米台阶，台高10米", [("10米", "10", "m", "exact"), ("10米", "10", "m", "exact")]),
        ("分14大类、90小类", [("14大类", "14", "大类", "exact"), ("90小类", "90", "小类", "exact")]),
        ("其中只有8所在开诊", [("8所", "8", "所", "exact")]),
        # prices by the piece, what is asked or lent in 块, and stones that are pieces
        ("排骨32块一斤，莲藕6块一斤。", [("32块", "32", "CNY", "exact"), ("6块", "6", "CNY", "exact")]),
        ("坐车要45块，又借了5千块。", [("45块", "45", "CNY", "exact"), ("5千块", "5000", "CNY", "exact")]),
        ("更换玻璃12块，院里有两块一人多高的石碑", [("12块", "12", "块", "exact"), ("两块", "2", "块", "exact")]),
        # cents of a price, and points of a test
        ("电价每度上调3分，水费评分下降6分。", [("3分", "0.03", "CNY", "exact"), ("6分", "6", "分", "exact")]),
        ("高出分数线27分，比去年少7分。", [("27分", "27", "分", "exact"), ("7分", "7", "分", "exact")]),
        # currencies said before the number, but not what one is changed for
        ("受贿美金3万元、欧元2000元", [("美金3万元", "30000", "USD", "exact"), ("欧元2000元", "2000", "EUR", "exact")]),
        # sums without 元: what courts are about, what is raised for something, ordered, aimed at, and by how much more
        ("受贿90万被审，获赔30万", [("90万", "900000", "CNY", "exact"), ("30万", "300000", "CNY", "exact")]),
        ("投入9万修建水渠，投入9万警力", [("9万", "90000", "CNY", "exact"), ("9万", "90000", "", "exact")]),
        ("在手订单90亿，订单9万份", [("90亿", "9000000000", "CNY", "exact"), ("9万份", "90000", "份", "exact")]),
        (
            "营收90亿元，明年冲刺百亿，人口突破百万",
            [
                ("90亿元", "9000000000", "CNY", "exact"),
                ("百亿", "10000000000", "CNY", "exact"),
                ("百万", "1000000", "", "over"),
            ],
        ),
        ("收入9万元，比去年多出2万多", [("9万元", "90000", "CNY", "exact"), ("2万多", "20000", "CNY", "over")]),
        # of whom a headline counts a few, and nouns that begin like a measure word
        ("三嫌犯落网，5被告获刑，第三被告", [("三", "3", "", "exact"), ("5", "5", "", "exact")]),
        ("两男子施救，2013男子篮球赛，两少年宫", [("两", "2", "", "exact")]),
        (
            "6矿工升井，3000个体户，2个体育馆，6矿停产",
            [
                ("6", "6", "", "exact"),
                ("3000", "3000", "", "exact"),
                ("2个", "2", "个", "exact"),
                ("6矿", "6", "矿", "exact"),
            ],
        ),
        ("车祸致2死9伤（重伤1人）", [("2", "2", "", "exact"), ("9", "9", "", "exact"), ("1人", "1", "人", "exact")]),
        # which well, station, group or level of a mine, by the number that it goes by
        ("塔北3井日产气，松南三井喷油，采油厂308站，今年钻12井", [("12井", "12", "井", "exact")]),
        ("-800米水平大巷，-300米中段，海拔-154米", [("-154米", "-154", "m", "exact")]),
        # cents by which a price moved, pieces that are no money, and a sum with its 日元
        (
            "豆油每升5.86元，比上次下调7分，评分下降6分",
            [("5.86元", "5.86", "CNY", "exact"), ("7分", "0.07", "CNY", "exact"), ("6分", "6", "分", "exact")],
        ),
        (
            "年产砖20万块，门票从5块涨到20块",
            [("20万块", "200000", "块", "exact"), ("5块", "5", "CNY", "exact"), ("20块", "20", "CNY", "exact")],
        ),
        ("月薪3万2150日元", [("3万2150日元", "32150", "JPY", "exact")]),
        # what it was at first and what it became, and what it varies between
        (
            "覆盖率从最初的8%到62%，年龄从20岁到40岁",
            [("8%", "8", "%", "exact"), ("62%", "62", "%", "exact"), ("20岁到40岁", "20..40", "a", "exact")],
        ),
        # divisions of two ranks, nouns that begin like a measure word behind a great number, and of which grown-ups
        ("13州市受灾，6旗县停课", [("13州市", "13", "州市", "exact"), ("6旗县", "6", "旗县", "exact")]),
        (
            "15班主任参加，增开15班，20名师生",
            [("15", "15", "", "exact"), ("15班", "15", "班", "exact"), ("20名", "20", "名", "exact")],
        ),
        ("近六成人睡眠不足，三成人票", [("六成", "60", "%", "nearly")]),
        # a county that is called like so many of something
        ("三台农商行，租金比三门便宜，三台法院，上了三门课", [("三门", "3", "门", "exact")]),
        (
            "清理垃圾4.35余吨，新增绿地1.8多公顷",
            [("4.35余吨", "4.35", "t", "over"), ("1.8多公顷", "1.8", "ha", "over")],
        ),
        ("兑欧元7.8元", [("7.8元", "7.8", "CNY", "exact")]),
        # how warm it is, without the word
        ("明天多云，14到26度", [("14到26度", "14..26", "Cel", "exact")]),
        ("暖气不热，降到14度，52度白酒", [("14度", "14", "Cel", "exact"), ("52度", "52", "度", "exact")]),
        # inns and rivers, where on a road, which bed, lane, class, group, phase, institute and bureau
        ("二十里铺的3家店，离家二十里", [("3家", "3", "家", "exact"), ("二十里", "20", "里", "exact")]),
        ("青岭高速544公里处，石桥高速102公里300米处，距省道7米处", [("7米", "7", "m", "exact")]),
        ("3床的患者，从2车道变到3车道，五年级2班", []),
        ("一组收枣12吨，三组最多", [("12吨", "12", "t", "exact")]),
        ("青岭花园2期，七一二所，经过奋战，中铁十一局", []),
        # flats, and games that nobody won
        (
            "买了89平的房子，该队3胜12平",
            [("89平", "89", "m2", "exact"), ("3胜", "3", "胜", "exact"), ("12平", "12", "平", "exact")],
        ),
        # by how much a rate changed, and where it was kept
        ("死亡率0.215，同比下降0.048，", [("0.215", "0.215", "", "exact"), ("0.048", "0.048", "", "exact")]),
        (
            "死亡率从0.8降到0.12，控制在0.1以下",
            [("0.8", "0.8", "", "exact"), ("0.12", "0.12", "", "exact"), ("0.1", "0.1", "", "at_most")],
        ),
        # sums of a sentence without 元
        (
            "产值3.5亿，其中出口1.2亿，接待游客2600万。",
            [
                ("3.5亿", "350000000", "CNY", "exact"),
                ("1.2亿", "120000000", "CNY", "exact"),
                ("2600万", "26000000", "", "exact"),
            ],
        ),
        ("赔付132件共86万。", [("132件", "132", "件", "exact"), ("86万", "860000", "CNY", "exact")]),
        (
            "原价1万8，现价9800，到账46万",
            [("1万8", "18000", "CNY", "exact"), ("9800", "9800", "CNY", "exact"), ("46万", "460000", "CNY", "exact")],
        ),
        # from one level to another, or between two
        ("从120万元到26亿元，用了", [("120万元", "1200000", "CNY", "exact"), ("26亿元", "2600000000", "CNY", "exact")]),
        ("送去30万救灾物资", [("30万", "300000", "CNY", "exact")]),
        ("奖励900元到80元不等", [("900元到80元", "80..900", "CNY", "exact")]),
        ("从300元到5000元不等", [("300元到5000元", "300..5000", "CNY", "exact")]),
        # decimals behind a larger magnitude, units behind 个
        (
            "7亿6543.2万人，2万3456.7吨",
            [
                ("7亿6543.2万人", "765432000", "人", "exact"),
                ("2万3456.7吨", "23456.7", "t", "exact"),
            ],
        ),
        ("用电2000个千瓦时", [("2000个千瓦时", "2000", "kW.h", "exact")]),
        # medals with 、 between them, where it blows stronger
        (
            "摘得40金、27银、24铜，",
            [("40金", "40", "金", "exact"), ("27银", "27", "银", "exact"), ("24铜", "24", "铜", "exact")],
        ),
        ("有6级大风，局地10级。", [("6级", "6", "级", "exact"), ("10级", "10", "级", "exact")]),
        # names written with digits or by how large something is, campaigns of so many workers
        ("落实8项规定，实行3班倒，走访4家乡镇医院", [("4家", "4", "家", "exact")]),
        ("推进六个一工程，百万职工素质提升工程，百村万户扶贫", []),
        ("培育百亿企业5家，产值过亿", [("5家", "5", "家", "exact"), ("亿", "100000000", "CNY", "over")]),
        ("开展五比五赛，占比为3比1", [("3比1", "3", "", "exact")]),
        ("利率上调10个至25个基点", [("10个至25个基点", "0.1..0.25", "pp", "exact")]),
        (
            "总投资百亿元产业园开工，筹资千万元镇区改造",
            [("百亿元", "10000000000", "CNY", "exact"), ("千万元", "10000000", "CNY", "exact")],
        ),
        # so many, in the words that a name begins with
        ("招聘三名工程师和5名工程师", [("三名", "3", "名", "exact"), ("5名", "5", "名", "exact")]),
        ("培训三个地级市的职工", [("三个", "3", "个", "exact")]),
        ("评出三个一等奖，召开四次会议", [("三个", "3", "个", "exact"), ("四次", "4", "次", "exact")]),
        ("走了三个地方，上了两节课", [("三个", "3", "个", "exact"), ("两节", "2", "节", "exact")]),
        ("养了三只羊，与三只羊集团签约", [("三只", "3", "只", "exact")]),
        # counties that act, called like so many
        ("三门：工会新建驿站6座", [("6座", "6", "座", "exact")]),
        # cloth by the metre, firms called by a sum, a sum before the end of a month
        ("年产1200万米面料", [("1200万米", "12000000", "m", "exact")]),
        ("九元航空首飞，余款1400万元月底付清", [("1400万元", "14000000", "CNY", "exact")]),
    ],
)
def test_figures_alone_and_numbers_in_names(text: str, reading: list[tuple[str, str, str, str]]) -> None:
    assert read(text) == reading


def test_a_county_called_like_so_many_behind_its_province() -> None:
    assert read("四川三台、贵州六枝和吉林九台增收，“东西互认、一证两用”，2025届毕业生离校。") == []


def test_what_is_nearly_over_so_long_behind_what_was_done() -> None:
    assert [f.bound for f in extract("修桥修了快两个月，工人走了快一半。")] == ["nearly", "nearly"]


def test_names_that_begin_like_so_many_are_no_counts() -> None:
    assert [f.text for f in extract("泾县九曲村走零担的货有60件。")] == ["60件"]

"""What the evening news on television tells: its indicators, its armies abroad, its briefs.

The sentences are the tests' own.
"""

from __future__ import annotations

import pytest

from unionstats import extract


def _numbers(text: str, field: str, date: str = "2024-05-01") -> list[str]:
    return [str(getattr(fact, field)) for fact in extract(text, date=date) if fact.kind != "date"]


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("去年资本形成总额对经济增长贡献率为31.2%。", ["资本形成总额对经济增长贡献率"]),
        ("全市异地就医直接结算惠及80.5万人次。", ["异地就医直接结算"]),
        ("长期护理保险参保人数达320万，惠及2.6万失能人员。", ["长期护理保险参保人数", "失能人员"]),
        ("单月平均水温已连续7个月创新高。", ["单月平均水温"]),
        ("地铁客流量单日超900万人次。", ["地铁客流量"]),
        ("产前筛查率、新生儿听力筛查率均保持在95%以上。", ["产前筛查率、新生儿听力筛查率"]),
        ("投诉量减少了12%，报案量增加3%。", ["投诉量", "报案量"]),
        ("出动6架直-20直升机参加演练。", ["直-20直升机"]),
        ("阅兵场上展示了9枚红旗-9导弹。", ["红旗-9导弹"]),
        ("专家认为养老行业就业人数为50万。", ["养老行业就业人数"]),
        ("元旦假期210万人次出入境", ["出入境"]),
        ("大桥将两片园区连为一体。", ["园区"]),
        ("假日期间绿色食品销售额增长9%。", ["绿色食品销售额"]),
        ("45家商场客流量、营业额分别增长8%和6%。", ["商场", "商场客流量", "商场营业额"]),
        ("惠及城中村居民4.2万户。", ["城中村居民"]),
        ("推出12条乡村游线路、8个冰雪游项目。", ["乡村游线路", "冰雪游项目"]),
        ("超过300班航班翱翔蓝天。", ["航班"]),
        ("机械订单较之前三个月环比下降2.3%。", ["机械订单"] * 2),
        ("工业用电量较近三年同期均值高5%。", ["工业用电量"] * 2),
        ("元旦假期揽投快递包裹超9亿件", ["揽投快递包裹"]),
        ("港澳台居民310万人次，增长4%", ["港澳台居民", "港澳台居民"]),
        ("该党在议会的全部300个议席中未过半数。", ["议席", "议席"]),
        ("未参加培训的企业数量再创新高，总计超过4万家。", ["未参加培训的企业数量"]),
        (
            "第一产业、第二产业，以及城乡居民生活用电量分别同比增长5%、2%和8%。",
            ["第一产业用电量", "第二产业用电量", "城乡居民生活用电量"],
        ),
        (
            "家电类、家具类、服装类商品零售额分别增长9%、7%、3%。",
            [f"{c}类商品零售额" for c in ("家电", "家具", "服装")],
        ),
        ("探测器由2000只光电倍增管组成。", ["光电倍增管"]),
        ("推出5项政务服务一次办。", ["政务服务"]),
        ("这两天，石桥县近30万亩玉米迎来丰收。", ["迎来丰收", "玉米"]),
        ("全市对甲国商品征收税率约为90%的关税。", ["税率"]),
    ],
)
def test_what_is_counted(text: str, items: list[str]) -> None:
    assert _numbers(text, "item") == items


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("今年共演了105回。", ["105"]),
        ("大桥联通了两块陆地。", ["2"]),
        ("接力队以4分11秒528的成绩获得铜牌。", ["251.528"]),
    ],
)
def test_an_index_that_came_from_one_number_to_another(text: str, values: list[str]) -> None:
    assert _numbers(text, "value") == values


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("连续6天全社会用电量超3亿千瓦时。", ""),
        ("今年将改造4个旧市场。", ""),
        ("2025台州马拉松有2万人参加。", "浙江省台州市"),
    ],
)
def test_a_unit_begins_no_name_of_a_place(text: str, place: str) -> None:
    assert set(_numbers(text, "place")) == {place}


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("土耳其军方7日说，土军在叙利亚北部打死8名武装人员。", ["叙利亚"]),
        ("日本政府说，去年共有3.2万人因病死亡。", ["日本"]),
    ],
)
def test_an_army_and_who_tells_of_the_dead_are_not_where_they_died(text: str, places: list[str]) -> None:
    assert _numbers(text, "place") == places


def test_how_old_somebody_was_is_of_the_day_of_the_death() -> None:
    text = "著名水稻专家李某因病于2024年3月6日在长沙逝世，享年91岁。"
    assert _numbers(text, "time") == ["2024-03-06"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("我国在西昌卫星发射中心成功将6颗卫星送入轨道。", "四川省凉山彝族自治州西昌市"),
        ("我国在海南文昌航天发射场发射2颗卫星。", "海南省文昌市"),
        ("今天，首都机场预计运送旅客18万人次。", "北京市"),
        ("虹桥机场高速长9公里。", "上海市"),
        ("班列到达欧洲；海运航线通达全球39个国家。", ""),
        ("本届广交会展位总数8万个。", "广东省广州市"),
        ("在中国人民抗日战争纪念馆，800多件文物展出。", "北京市"),
        ("华北、黄淮等地气温下降8℃。", ""),
        ("日本石川县珠洲市地震造成20栋房屋倒塌。", "日本珠洲"),
    ],
)
def test_what_is_launched_and_landed(text: str, place: str) -> None:
    assert _numbers(text, "place") == [place]


def test_those_who_died_are_where_was_struck_before() -> None:
    text = "美军3日空袭了也门首都的一处港口。胡塞武装说，袭击造成12人死亡。"
    assert _numbers(text, "place") == ["也门"]


@pytest.mark.parametrize(
    ("text", "org"),
    [
        ("国务院副总理吴某在会上表示，9位获奖者值得学习。", ""),
        ("全国政协副主席郑某出席开幕式。来自20个国家的300名代表参加。", ""),
        ("国务院总理吴某作政府工作报告，提出今年城镇新增就业1100万人以上。", "国务院"),
        ("国务院决定新设3个试验区。", "国务院"),
        ("法国市场研究机构益普索公布的民调显示，62%的受访者表示不满。", "益普索"),
        ("商用汽车产量30万辆。", ""),
        ("各地组织探店探厂活动，200多人参加。", ""),
        ("从大兴机场到市区约46公里。", ""),
        ("广州白云国际机场去年开通8条航线。今年，白云机场新开3条航线。", "广州白云国际机场"),
    ],
)
def test_whose_it_is(text: str, org: str) -> None:
    assert set(_numbers(text, "org")) == {org}


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("客流高峰为5月3日。今明两天，铁路加开列车60列。", ["2024-05-01/2024-05-02"]),
        ("昨今两天，全市降雨量达50毫米。", ["2024-04-30/2024-05-01"]),
        ("今明两年将建学校12所。", ["2024/2025"]),
        ("2024年春节档总票房突破80亿元。", ["2024-02-10/2024-02-17"]),
    ],
)
def test_when_it_is(text: str, times: list[str]) -> None:
    assert _numbers(text, "time") == times


def test_a_long_headline_of_two_parts_is_one() -> None:
    title = "守护一库碧水 建设美好家园——某地写给湖北十堰郧阳区护水志愿者的一封回信在全国各地的志愿者当中引发热烈反响"
    text = f"{title}\n\n本报北京5月1日电 目前，该工程已累计调水310亿立方米。"
    assert [fact.title for fact in extract(text)] == [title] * 2


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("第9届世锦赛在意大利闭幕。中国队获得5枚金牌。", "意大利"),
        ("全运会在广东深圳闭幕，浙江代表团获得20金。", "广东省深圳市"),
        ("中国体育代表团共获得15枚金牌。", "中国"),
        ("伊朗航道受阻，导致全球化肥价格上涨了30%。", ""),
        ("美国联邦储备委员会宣布加息50个基点，纽约股市下跌。", "美国"),
        ("某公司说，该公司位于美国俄亥俄州的一家仓库发生火灾，造成3名员工死亡。", "美国俄亥俄州"),
        ("美国宣布将对巴西商品征收40%关税。", "美国"),
    ],
)
def test_where_medals_are_won(text: str, place: str) -> None:
    assert _numbers(text, "place") == [place]


@pytest.mark.parametrize(
    ("text", "item"),
    [
        ("全市有5个区县属于革命老区。", "区县"),
        ("积极推进20个4A级景区提档升级。", "4A级景区"),
        ("大桥将该国两块领土连为一体。", "领土"),
    ],
)
def test_what_is_counted_ends_where_it_is_told_of(text: str, item: str) -> None:
    assert _numbers(text, "item") == [item]


def test_a_fair_that_bears_the_countrys_name_is_where_it_is_held() -> None:
    text = "第九届中国—亚欧博览会今天闭幕\n\n第九届中国—亚欧博览会今天在新疆乌鲁木齐闭幕。企业签约项目500个。"
    assert {fact.place for fact in extract(text)} >= {"新疆维吾尔自治区乌鲁木齐市"}


def test_a_makers_planes_are_not_the_maker() -> None:
    text = "印度要求检查波音飞机\n\n检查涉及波音787、747等机型。\n\n录音显示，2名飞行员未操作。"
    assert {fact.org for fact in extract(text)} == {""}


def test_a_number_of_the_headline_is_not_what_is_counted() -> None:
    text = "国际油价再度突破每桶100美元\n\n受此影响，价格15日晚再度突破每桶100美元关口。"
    assert {fact.item for fact in extract(text) if fact.kind != "date"} == {"国际油价"}

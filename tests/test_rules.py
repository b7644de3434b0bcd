"""Every rule reads its examples and leaves its rejects alone, by itself and in the whole pipeline; so do the units."""

from __future__ import annotations

import datetime
import re
from decimal import Decimal

import pytest

from unionstats import lexicon, pipeline
from unionstats.errors import ExampleError
from unionstats.folding import fold
from unionstats.match import propose
from unionstats.model import Fact, Mention
from unionstats.refine import refine
from unionstats.rule import Example, Hit, Rule, example
from unionstats.rules import RULES
from unionstats.tokens import Tokens

EXAMPLES = [(rule, line) for rule in RULES for line in rule.examples]
REJECTS = [(rule, text) for rule in RULES for text in rule.rejects]


def _id(value: object) -> str:
    return value.name if isinstance(value, Rule) else str(value)


def _mentions(text: str) -> list[Mention]:
    folded = fold(text)
    return refine(folded, Tokens(folded), propose(folded, RULES))


def _fact(e: Example) -> Fact:
    day = datetime.date.fromisoformat(e.date) if e.date else None
    found = [f for f in pipeline.extract(e.text, date=day) if (f.start, f.end) == (e.start, e.end)]
    assert found, (e.text, [f.text for f in pipeline.extract(e.text, date=day)])
    return found[0]


@pytest.mark.parametrize(("rule", "line"), EXAMPLES, ids=_id)
def test_a_rule_reads_its_examples_in_the_pipeline(rule: Rule, line: str) -> None:
    e = example(line)
    f = _fact(e)
    assert f.kind == e.kind
    if e.kind == "date":
        assert f.time == e.time
    else:
        assert (f.value, f.value_max, f.unit, f.bound) == (e.value, e.value_max, e.unit, e.bound)


@pytest.mark.parametrize("rule", RULES, ids=_id)
def test_a_rule_proposes_for_each_of_its_examples(rule: Rule) -> None:
    for line in rule.examples:
        e = example(line)
        assert list(propose(fold(e.text), (rule,))), line


@pytest.mark.parametrize(("rule", "text"), REJECTS, ids=_id)
def test_a_rule_leaves_its_rejects_alone(rule: Rule, text: str) -> None:
    assert not [f.text for f in pipeline.extract(text) if f.rule == rule.name]


def test_every_rule_has_a_name_of_its_own_and_examples() -> None:
    names = [rule.name for rule in RULES]
    assert len(names) == len(set(names))
    assert all(rule.examples for rule in RULES)


def _unit_lines() -> list[tuple[str, lexicon.Unit]]:
    tables = (("count", lexicon.measure_words()), ("measure", lexicon.units()))
    money = (("money", lexicon.currencies()), ("money", lexicon.currency_signs()))
    return [(kind, unit) for kind, table in (*tables, *money) for unit in table.values() if unit.example]


@pytest.mark.parametrize(("kind", "unit"), _unit_lines(), ids=lambda v: v.word if isinstance(v, lexicon.Unit) else v)
def test_a_unit_is_read_in_its_example(kind: str, unit: lexicon.Unit) -> None:
    start = unit.example.index("[")
    text = unit.example.replace("[", "").replace("]", "") if unit.example.count("[") == 1 else unit.example
    end = unit.example.index("]") - 1
    found = [m for m in _mentions(text) if (m.start, m.end) == (start, end)]
    assert found, (text, [(text[m.start : m.end], m.rule) for m in _mentions(text)])
    assert found[0].kind == kind
    if unit.word not in ("度", "方"):
        assert found[0].unit == unit.symbol


def test_every_unit_has_an_example_but_those_of_cldr() -> None:
    for table in (lexicon.measure_words(), lexicon.units(), lexicon.currency_signs()):
        assert [u.word for u in table.values() if not u.example] == []


def test_every_currency_is_read_by_its_name() -> None:
    for name, unit in lexicon.currencies().items():
        text = f"支付3000{name}，到账"
        found = [m for m in _mentions(text) if m.kind == "money"]
        assert [(text[m.start : m.end], m.value, m.unit) for m in found] == [
            (f"3000{name}", Decimal(3000), unit.symbol)
        ], name


@pytest.mark.parametrize("code", ["CNY", "USD", "EUR", "JPY", "GBP", "HKD", "TWD", "KRW", "RUB", "THB", "MOP", "CHF"])
def test_the_currencies_of_newspapers_have_their_codes(code: str) -> None:
    assert code in {u.symbol for u in lexicon.currencies().values()}


SENTENCES: tuple[tuple[str, list[tuple[str, str, str]]], ...] = (
    ("开展三场活动，参赛八州", [("三场", "3", "场")]),
    ("分三期，二期工程三期工程", [("三期", "3", "期")]),
    ("第一支队，三支队伍，三支队", [("三支", "3", "支")]),
    ("收于3072.83点，3点开会", [("3072.83点", "3072.83", "点")]),
    ("连续三届，十四届全国人大", [("三届", "3", "届")]),
    ("考了98分，3分球", [("98分", "98", "分")]),
    ("召开三次会议，四次全会", [("三次", "3", "次")]),
    ("3000打印，12打啤酒", [("12打", "144", "")]),
    ("1000打啤酒不算12.5打啤酒", [("1000打", "12000", "")]),
    ("近一家，仅一家", [("一家", "1", "家"), ("一家", "1", "家")]),
    ("坡度25度，38度高温，用电60度，三度相见", [("25度", "25", "度"), ("38度", "38", "Cel"), ("60度", "60", "kW.h")]),
    ("三千矿工坚守", [("三千", "3000", "")]),
    ("夜班卸船完成3200方，创新高", [("3200方", "3200", "m3")]),
    ("60度假村，30方土，三方土，30方代表", [("30方", "30", "m3")]),
    ("三里路，三里地，60里", [("三里路", "3", "里"), ("三里地", "3", "里"), ("60里", "60", "里")]),
    ("四里半，六尺", [("四里半", "4.5", "里")]),
    ("重3两，两个", [("3两", "3", "两"), ("两个", "2", "个")]),
    ("长12m，12mx", [("12m", "12", "m")]),
    ("含量186mg/100ml", [("186mg/100ml", "186", "mg/100mL")]),
    ("零下10—15度", [("零下10—15度", "-15..-10", "Cel")]),
    ("高两米三，12米75，3米五十", [("两米三", "2.3", "m"), ("12米75", "12.75", "m"), ("3米", "3", "m")]),
    ("砖长24×12厘米", [("24", "24", "cm"), ("12厘米", "12", "cm")]),
    ("路面宽2×9米，4×200米赛", [("9米", "9", "m"), ("200米", "200", "m")]),
    ("得9金3.5银8铜", [("9金", "9", "金"), ("3.5银", "3.5", "银"), ("8铜", "8", "铜")]),
    ("误差3丝以内，三丝", [("3丝", "3", "丝")]),
    ("工效90吨/工", [("90吨/工", "90", "t/工")]),
    ("在20公里竞走中获奖，跑了400米", [("400米", "400", "m")]),
    ("1.2升至1.8升", [("1.2升至1.8升", "1.2..1.8", "L")]),
    ("内存16G，5G网", [("16G", "16", "GBy")]),
    ("卖了十块三毛五，30块地", [("十块三毛五", "10.35", "CNY"), ("30块", "30", "块")]),
    ("值十块三毛五分，十块", [("十块三毛五分", "10.35", "CNY"), ("十块", "10", "块")]),
    ("找回100元多，3元余。", [("100元多", "100", "CNY"), ("3元余", "3", "CNY")]),
    ("人民币约300元", [("300元", "300", "CNY")]),
    ("每千人口有3名，每万名职工，12351职工热线", [("3名", "3", "名")]),
    ("12·4国家宪法日，5·1节，人均1·5口井", [("1·5口", "1.5", "口")]),
    ("油井日产油6吨，稳产90万吨", [("6吨", "6", "t"), ("90万吨", "900000", "t")]),
    ("四分之一决赛，673/674次列车", []),
    ("757班机，两条线路，三句话", [("两条", "2", "条"), ("三句", "3", "句")]),
    ("八旬老人，上旬，两旬", [("八旬", "80", "a")]),
    ("提出五点要求，跌27点，收于8点，下午3点", [("五点", "5", "点"), ("27点", "27", "点"), ("8点", "8", "点")]),
    ("三毛流浪，一角，五角钱", [("五角钱", "0.5", "CNY")]),
    ("零下七八摄氏度", [("零下七八摄氏度", "-8..-7", "Cel")]),
    ("二元对立，围坐一圆桌，拿一块花一块，二元酸", []),
    ("一二层在砌砖，三四层楼高", [("三四层", "3..4", "层")]),
    ("百元店，万元户", []),
    ("铺设千兆光网，升级万兆校园", []),
    ("分别打八、九折", [("八", "80", "%"), ("九折", "90", "%")]),
    ("A$20，X$30，x¥40", [("A$20", "20", "AUD")]),
    ("$两，$  5", [("$两", "2", "USD")]),
    ("港币300家，4人民币 5美元", [("300家", "300", "家"), ("4人民币", "4", "CNY"), ("5美元", "5", "USD")]),
    ("¥12.5元，¥3万至5万", [("¥12.5元", "12.5", "CNY"), ("¥3万至5万", "30000..50000", "CNY")]),
    ("百分之五十到百分之六十", [("百分之五十到百分之六十", "50..60", "%")]),
    ("百分之五十到六十家，百分之五至三", [("百分之五十", "50", "%"), ("六十家", "60", "家"), ("百分之五", "5", "%")]),
    ("百分之三四", [("百分之三四", "3..4", "%")]),
    ("三百分之一，百分之", [("三百分之一", "0.00333333333333", "")]),
    ("二十成，三余成，零成", []),
    ("两倍半，三倍多，1 1/2", [("两倍半", "2.5", "倍"), ("三倍多", "3", "倍"), ("1 1/2", "1.5", "")]),
    ("0分之一，3又0分之一，负一又二分之一", [("负一又二分之一", "-1.5", "")]),
    ("1/8决赛，120/80毫米，2/0，3万/5", []),
    ("翻了一番多，翻倍", [("翻了一番多", "2", "倍"), ("翻倍", "2", "倍")]),
    ("2比2000，3比0，3比5万", [("5万", "50000", "")]),
    ("985高校，三职工，三百职工", [("三百", "300", "")]),
    ("储能200MW/400MWh，80元/人", [("200MW", "200", "MW"), ("400MWh", "400", "MW.h"), ("80元", "80", "CNY")]),
    ("销售收入首次突破1000亿大关", [("1000亿", "100000000000", "CNY")]),
    (
        "176万回族群众，520万回汉群众，上课400余节次",
        [("176万", "1760000", ""), ("520万", "5200000", ""), ("400余节次", "400", "节次")],
    ),
    ("高烧摄氏39度，热到华氏100度", [("39度", "39", "Cel"), ("100度", "100", "[degF]")]),
    ("罚款200块，涨了3块，砌3块砖", [("200块", "200", "CNY"), ("3块", "3", "CNY"), ("3块", "3", "块")]),
    ("负三度，启动3级响应，挑一担茶", [("负三度", "-3", "Cel")]),
    ("养了两头黑猪，等十二村，全乡7村", [("两头", "2", "头"), ("十二村", "12", "村"), ("7村", "7", "村")]),
    ("覆盖4乡31村205组", [("4乡", "4", "乡"), ("31村", "31", "村"), ("205组", "205", "组")]),
    ("惠及13乡镇187村", [("13乡镇", "13", "乡镇"), ("187村", "187", "村")]),
    ("每10万人3.5例，每百万人5例", [("3.5例", "3.5", "例"), ("5例", "5", "例")]),
)


@pytest.mark.parametrize(("text", "readings"), SENTENCES)
def test_sentences(text: str, readings: list[tuple[str, str, str]]) -> None:
    found = [m for m in _mentions(text) if m.kind not in ("date", "duration")]
    assert [(text[m.start : m.end], _value(m), m.unit) for m in found] == readings


def _value(m: Mention) -> str:
    return "..".join(f"{v.normalize():f}" for v in (m.value, m.value_max) if v is not None)


NOTHING = (
    "他是二级巡视员，住在三号楼，参加第十八届运动会",
    "“双百行动组”实行一室多能、一户一策",
    "八路军120师的老战士",
    "乘坐G7611次列车，拨打12345热线，用5G网络",
    "六盘水市、九江市、三亚市、五指山市、四川省、百色市、十堰市的第一书记",
    "一位老人骑着一辆三轮车，一方面高兴，一些人一起进一步表达一份敬意",
    "进千家门、解万家难，研究三次采油技术",
    "千方百计、五湖四海、百花齐放、万众一心、三番五次、四面八方、一波三折、乱七八糟",
    "粤府〔2023〕15号文件，见附件3，第四十七条第二款",
    "1.加强领导。（2）狠抓落实。",
    "详见http://www.example.cn/a/2023/t1.html，邮箱a300@163.com",
    "IP地址192.168.0.1，版本V2.3.1，QQ群123456789，电话0310-8233110",
    "县道326线、316国道、2号线、326路公交车、107国道",
    "“5·12”地震、“3·15”晚会、“九一八”事变、五一劳动奖章、三八红旗手",
    "三个代表、四个全面、八项规定、三会一课、五险一金、三公经费、两学一做",
    "“一主三副”布局，建成“一室两站三家”，服务职工“最后100米”，打通最后一公里",
    "围绕“一带引领、两区支撑、三大跨越、四个提升”思路，坚持‘一体谋划，两翼推进，三级联动’",
    "泾县黄村、三溪、云岭等乡镇",
    "村民王三发表示高兴",
    "道外区南十四道街",
    "开展“五双”结对行动",
    "六道河子镇，三叠泉、五道峡、双龙洞等景区",
    "清理四道河入口，三道沟附近，五副甲村村口",
    "六回村委，三道村有农户，八门村党支部",
    "来到青川县三支渠村，五棵树村，九台子村，四家庄村的合作社",
    "百姓十分高兴，老百姓万一有事，千万小心，统一思想，唯一办法",
    "三甲医院、二级公路、三级联动、四线城市、三中全会、二审法院",
    "95后小伙、00后姑娘、985高校、iPhone 15、歼-20、C919、神舟十三号",
    "单位：万元。拖拉机（万台）、收入（亿元）、人口（万人）",
    "张百发、李万通、程十发等人，持有“李五成”的证件",
    "他俩处变不惊，两头在外，五组村民，天津地毯十四厂，4130厂，在沙色乡7村，给我的一点启示",
    "百倍地珍惜，百倍努力，千家万户、千种百样，回族、汉族，1格力电器，594镇痛，大百科",
    "『六个一百』工程，第一线",
    "七台河市、三棵树镇、二十国集团、三天两头、两轮电动车、负一层、B座12层、中铁十二局",
    "三角洲、三轮车、百度公司、千岛湖、万达广场、十字路口、二手车、五角大楼",
)


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_not_a_number_stays_unread(text: str) -> None:
    assert [(text[m.start : m.end], m.rule) for m in _mentions(text) if m.kind not in ("date", "duration")] == []


def test_a_rule_that_searches_has_no_number() -> None:
    with pytest.raises(TypeError):
        Hit("3家", re.compile("家").search("3家") or pytest.fail("no match")).number  # noqa: B018


@pytest.mark.parametrize("line", ["全市300家", "全市[300家]企业 = nothing 3", "[300家 = count 300"])
def test_a_line_that_is_no_example_is_refused(line: str) -> None:
    with pytest.raises(ExampleError):
        example(line)

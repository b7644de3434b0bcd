"""The library: what ``extract`` gives to those who call it."""

from __future__ import annotations

import dataclasses
import datetime
import gc
import operator
from decimal import Decimal
from pathlib import Path

import pytest

from unionstats import Fact, entities, extract, read
from unionstats.link.times import times
from unionstats.model import COLUMNS, Document
from unionstats.pipeline import facts

SAMPLES = Path(__file__).parent.parent / "samples"


def test_facts_are_frozen_and_typed() -> None:
    (fact,) = extract("全市新增会员4662人。")
    assert isinstance(fact, Fact)
    assert fact.value == Decimal(4662)
    with pytest.raises(dataclasses.FrozenInstanceError):
        fact.text = "1人"  # type: ignore[misc]


def test_columns_are_those_of_the_contract() -> None:
    assert (
        *("source", "article", "title", "date", "start", "end", "text", "kind", "value", "value_max", "unit", "bound"),
        *("item", "change", "basis", "org", "org_text", "place", "adcode", "time", "time_start", "time_end"),
        *("sentence", "rule"),
    ) == COLUMNS


def test_a_fact_from_end_to_end() -> None:
    text = "本报讯 近日，江苏省泰州市总工会发布消息：去年全市新建工会组织５２家，新增会员近4662人。"
    rows = extract(text, date=datetime.date(2023, 3, 1), source="泰州.txt")
    assert [(f.kind, f.text, f.time) for f in rows] == [
        ("date", "去年", "2022"),
        ("count", "５２家", "2022"),
        ("count", "4662人", "2022"),
    ]
    last = rows[-1]
    assert (last.value, last.unit, last.bound, last.item) == (Decimal(4662), "人", "nearly", "新增会员")
    assert (last.org, last.org_text, last.place, last.adcode) == (
        "泰州市总工会",
        "江苏省泰州市总工会",
        "江苏省泰州市",
        "321200",
    )
    assert (last.time_start, last.time_end) == ("2022-01-01", "2022-12-31")
    assert all(text[f.start : f.end] == f.text for f in rows)
    # evidence is quoted as it stands, full-width digits and all
    assert "５２家" in last.sentence


@pytest.mark.parametrize("date", ["2023-03-01", datetime.date(2023, 3, 1), datetime.datetime(2023, 3, 1, 9, 30)])
def test_a_day_is_taken_as_it_is_held(date: datetime.date | str) -> None:
    facts = extract("去年全市新增会员4662人。", date=date)
    assert [(f.time, f.date) for f in facts] == [("2022", "2023-03-01")] * 2


def test_what_is_no_day_is_told() -> None:
    with pytest.raises(ValueError, match="2023年3月"):
        extract("去年全市新增会员4662人。", date="2023年3月")


@pytest.mark.parametrize(
    "columns",
    [
        ("start", "kind", "value", "unit", "bound", "text", "sentence", "rule"),
        ("start", "item", "change", "basis"),
        ("start", "org", "org_text"),
        ("start", "place", "adcode"),
        ("start", "time", "time_start", "time_end", "date"),
    ],
    ids=["values", "items", "orgs", "places", "times"],
)
def test_a_column_does_not_depend_on_which_others_are_read(columns: tuple[str, ...]) -> None:
    for path in sorted(SAMPLES.glob("*.txt")):
        document = read.document(path.read_bytes(), path.name)
        cells = operator.attrgetter(*columns)
        assert list(map(cells, facts(document, columns=columns))) == list(map(cells, facts(document)))


def test_what_no_column_tells_is_not_looked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(entities, "find", None)
    monkeypatch.setattr(times, "times", None)
    (fact,) = facts(Document("-", "全市新增会员4662人。"), columns=("value", "unit"))
    assert (fact.value, fact.unit, fact.item, fact.org, fact.time) == (Decimal(4662), "人", "", "", "")


def test_reading_makes_no_cycles() -> None:
    text = (SAMPLES / "20230915-city-union.txt").read_text(encoding="utf-8")
    extract(text)  # which loads what stays
    gc.collect()
    gc.disable()
    try:
        assert extract(text)
        assert gc.collect() == 0
    finally:
        gc.enable()


def test_facts_never_borrow_from_another_article() -> None:
    page = "# 扬州工会办实事\n\n本报讯 扬州市总工会慰问职工52人。\n\n# 养护队的一天\n\n本报讯 队里有3台车，8名队员。\n"
    second = [f for f in extract(page) if f.article == 2]
    assert len(second) == 2
    assert {f.org for f in second} == {""}


def test_order_and_spans_over_a_broken_page() -> None:
    page = "甲市总工会在建会工作中发力，新增企业52家，\n\n图为活动现场。 通讯员 摄\n\n新增会员4662人。\n"
    rows = extract(page)
    assert [f.start for f in rows] == sorted(f.start for f in rows)
    assert all(page[f.start : f.end] == f.text for f in rows)


def test_how_long_it_took_is_of_what_it_opens() -> None:
    facts = extract("四川省高速公路突破8500公里。5年来，泸州市公路里程达1.9万公里。", date=datetime.date(2021, 11, 15))
    assert [f.place for f in facts] == ["四川省", "四川省泸州市", "四川省泸州市"]


def test_an_age_is_nobodys_but_an_average_is_who_counts() -> None:
    facts = extract("湖北省卫生健康委员会介绍工作。58岁的王师傅感受深刻。全省人均预期寿命79.25岁。")
    assert [f.org for f in facts] == ["", "湖北省卫生健康委员会"]


@pytest.mark.parametrize(("struck", "place"), [("2个县", "河南省南阳市"), ("2个村", "河南省南阳市西峡县双龙镇")])
def test_no_town_is_struck_where_so_many_counties_are(struck: str, place: str) -> None:
    text = f"河南省民政厅通报，河南多地遭暴雨袭击。\n\n西峡县双龙镇遭遇大风。截至8日，灾害共造成{struck}52000人受灾。\n"
    assert {f.place for f in extract(text) if f.kind == "count"} == {place}


@pytest.mark.parametrize(("acts", "org"), [("衡水市总工会", "衡水市总工会")])
def test_a_section_that_does_not_name_the_firm_is_not_of_it(acts: str, org: str) -> None:
    first = f"# {acts}办培训\n\n{acts}办培训班，{acts}请来教师。\n\n"
    text = first + f"## 夜市热起来\n\n新开的夜市有摊位50个。\n\n{acts}再办班6期。\n"
    assert [f.org for f in extract(text) if f.kind == "count"] == [org, acts]


def test_a_title_is_as_the_page_has_it() -> None:
    lead = "\n\n本报讯 青河市总工会新增会员300人,共2家。\n"
    assert {f.title for f in extract("青河市:工会新增会员,共３００人" + lead)} == {"青河市:工会新增会员,共３００人"}
    assert [f.title for f in extract("新增会员300人,共2家。")] == ["", ""]


@pytest.mark.parametrize(
    "text",
    [
        "超过二万\x1b[0mﬀ0个)廿成ﬀ平方米一(五为五2M至半、e人次",
        "￥8超过近“成1,234美元\t两US$和2月7日～,《亿元2月7日6截至\u3000%",
    ],
)
def test_where_the_numbers_before_have_no_label_there_is_none_to_share(text: str) -> None:
    facts = extract(text)
    assert facts
    assert [text[f.start : f.end] for f in facts] == [f.text for f in facts]


def told(text: str) -> list[tuple[str, str]]:
    """Whose and where each number is that is no date."""
    return [(f.org, f.place) for f in extract(text, date=datetime.date(2024, 5, 20)) if f.kind != "date"]


def test_what_one_does_is_no_example_of_what_is_counted() -> None:
    text = (
        "昌黎县总为企业送服务\n\n本报讯 昌黎县总工会推出法律援助、技能培训等12项服务。"
        "县人社局开设电工、焊工等9个培训班。"
        "县医院、县妇幼保健院等5家单位参加义诊。\n"
    )
    there = "河北省秦皇岛市昌黎县"
    assert told(text)[:2] == [("昌黎县总工会", there), ("昌黎县人力资源和社会保障局", there)]
    assert told(text)[2][0] != "昌黎县医院"


@pytest.mark.parametrize(
    ("said", "org"),
    [
        ("某机械厂职工老孙患病，医药费花了11万元。", ""),
        ("机械厂工人王德江承包了11万元工程。", ""),
        ("农民人均纯收入11万元。", "敦化市总工会"),  # is no name
        ("“以前吃不上热饭。”货车司机刘建国说，现在每月能省下11万元。", ""),
        ("“今年我家苹果收成好，能挣11万元。”村民李某笑着说。", ""),
        ("“今年的慰问款发得早，有11万元。”工会主席李某笑着说。", "敦化市总工会"),
    ],
)
def test_what_a_worker_by_name_does_is_his_own(said: str, org: str) -> None:
    text = f"敦化市总工会帮扶职工\n\n本报讯 吉林省敦化市总工会走访职工780户。\n\n{said}\n"
    assert [o for o, _ in told(text)] == ["敦化市总工会", org]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "江铃汽车和江淮汽车的销量增幅较大，分别为25%和24%。",
            [("江铃汽车", ""), ("江淮汽车", "")],
        ),
        ("长春市、大连市增速居前，分别增长5%、4%。", [("", "吉林省长春市"), ("", "辽宁省大连市")]),
        ("江西省、湖南省的油菜长势喜人，面积分别为30万亩、20万亩。", [("", "江西省"), ("", "湖南省")]),
    ],
)
def test_what_is_shared_out_behind_what_all_have_in_common(text: str, rows: list[tuple[str, str]]) -> None:
    assert told(text) == rows


def test_the_bureau_of_the_country_counts_for_its_parts() -> None:
    text = (
        "本报北京5月17日讯 国家统计局今天发布数据，4月份全国工业增加值增长6.7%。\n\n"
        "全国固定资产投资增长4.2%。分地区看，东部地区投资增长5.3%。\n\n"
        "全国早稻单产每公顷5980公斤。湖南、江西两省单产稳步提高。江苏单产增长1.2%。\n"
    )
    assert [o for o, _ in told(text)] == ["国家统计局"] * 5


def test_the_headline_calls_a_branch_by_what_it_is_of() -> None:
    text = (
        "国家统计局：9月份青岛物价上涨\n\n国家统计局青岛调查队数据显示，9月份我市消费价格环比上涨0.2%。\n\n"
        "从同比看，衣着价格上涨1.6%。\n"
    )
    assert told(text) == [("国家统计局青岛调查队", "山东省青岛市")] * 2


@pytest.mark.parametrize(
    ("seat", "place"),
    [
        ("广饶县的山东金岭化工股份有限公司热闹起来。", "山东省东营市广饶县"),
        ("山东金岭化工股份有限公司位于广饶县。", "山东省东营市广饶县"),
        ("山东金岭化工股份有限公司位于丹阳市。", "山东省"),  # not of its name
        ("山东金岭化工股份有限公司热闹起来。", "山东省"),
    ],
)
def test_a_firm_called_after_its_province_is_where_it_sits(seat: str, place: str) -> None:
    assert told(f"{seat}\n\n山东金岭化工股份有限公司有职工2300名。\n") == [("山东金岭化工股份有限公司", place)]


@pytest.mark.parametrize(
    ("firm", "place"), [("甘肃恒昶重工有限公司", "甘肃省天水市"), ("甘肃恒昶集团", "甘肃省")]
)  # a group may be all over its province
def test_a_firm_called_after_its_province_is_where_its_story_is(firm: str, place: str) -> None:
    text = f"省总工会领导到{firm}调研\n\n本报讯 省总工会负责人到天水市调研，走访职工。\n\n{firm}有职工2300名。\n"
    assert told(text) == [(firm, place)]


@pytest.mark.parametrize(
    ("name", "place"),
    [("中国科学院兰州恒岳研究所", "甘肃省兰州市"), ("中国水产科学研究院东海水产研究所", "中国")],
)
def test_an_institute_of_an_academy_is_where_its_name_says(name: str, place: str) -> None:
    assert told(f"{name}有职工700人。\n") == [(name, place)]


def test_where_something_is_sold_is_not_where_it_is_counted() -> None:
    text = "讷河市马铃薯丰收。今年卖到了北京、上海等地，销量6万吨。\n"
    assert told(text) == [("", "黑龙江省齐齐哈尔市讷河市")]


@pytest.mark.parametrize(("where", "place"), [("备勤", "江西省上饶市"), ("赶赴现场", "江西省上饶市玉山县")])
def test_who_hurries_to_the_scene_is_where_it_was(where: str, place: str) -> None:
    text = f"江西省上饶市玉山县一仓库起火。上饶市消防救援支队调派14辆消防车{where}。\n"
    assert told(text) == [("上饶市消防救援支队", place)]


def test_where_a_car_is_put_together_is_no_department_of_the_army() -> None:
    assert [f.org for f in extract("公司总装车间有职工120人。")] == [""]

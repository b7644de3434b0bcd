"""Small stories of our own, each with the place of each of its numbers."""

from __future__ import annotations

import datetime

import pytest

from unionstats import extract

DAY = datetime.date(2020, 5, 6)


def places(text: str) -> list[str]:
    return [f.place for f in extract(text, date=DAY) if f.kind != "date"]


STORIES = [
    # an autonomous county, prefecture or banner without its peoples
    ("石柱自治县今年新建驿站12个。", ["重庆市石柱土家族自治县"]),
    ("文山自治州脱贫10万人。", ["云南省文山壮族苗族自治州"]),
    ("莫力达瓦自治旗新建牧场3个。", ["内蒙古自治区呼伦贝尔市莫力达瓦达斡尔族自治旗"]),
    ("宁夏自治区发放补贴3000万元。", ["宁夏回族自治区"]),
    # a county holds no counties, a province not more than it has
    ("渭源县种百合9万亩。据了解，60个贫困县已有9个摘帽。", ["甘肃省定西市渭源县", "甘肃省", "甘肃省"]),
    ("渭源县种百合9万亩。据了解，832个贫困县已全部脱贫。", ["甘肃省定西市渭源县", "中国"]),
    ("石城县新建驿站5个。12个市已建立基金，累计筹资3亿元。", ["江西省赣州市石城县", "江西省", "江西省"]),
    ("石城县新建驿站5个。3个市场建起了驿站。", ["江西省赣州市石城县"] * 2),
    ("石城县新建驿站5个，辐射周边3个县，服务职工2万人。", ["江西省赣州市石城县"] * 3),
    # a second part of what is larger is no place either
    ("永康市五金产值占浙江省的30%、全国的12%。", ["浙江省金华市永康市"] * 2),
    ("大余县钨储量占全世界的9%，全国的15%。经过40年发展，产量达2万吨。", ["江西省赣州市大余县"] * 4),
    # what the country has is not a body called after it
    ("中国铁路营业里程为14万公里，湖南的铁路里程6000公里。", ["中国", "湖南省"]),
    # a firm called after its province is where the article is, if that is there
    (
        "嘉善县工会建设职工公寓\n嘉善县总工会推动企业建设职工公寓。\n浙江新河实业有限公司有职工公寓10幢。",
        ["浙江省嘉兴市嘉善县"],
    ),
    ("嘉善县总工会推动企业建设职工公寓。\n江苏新河实业有限公司有职工公寓10幢。", ["江苏省"]),
    # where places before the number hold what is counted, and where people only come from
    ("公司收购了宁夏、延安、榆林等地6座农场。", ["中国"]),
    ("集团收购了太原、临汾等地的8座煤矿。", ["山西省"]),
    ("目前已有太原、临汾等地的300名职工来到吕梁。", ["山西省吕梁市"]),
    # whom somebody of all around counts
    ("四川省总工会慰问了来自凉山的20名困难职工子女。", ["四川省凉山彝族自治州"]),
    ("四川省总工会慰问了20名来自凉山的困难职工子女。", ["四川省凉山彝族自治州"]),
    ("甘肃省总工会慰问600名庄浪困难职工。", ["甘肃省平凉市庄浪县"]),
    ("四川省总工会接待了来自遵义的20名困难职工。", ["四川省"]),
    # where one was born
    ("王小梅是衡阳市衡南县廖田镇人，已从事设计工作18年。", [""]),
    ("陈某，湖南省新化县人，现任东莞华兴厂车间主任，拥有专利12项。", ["广东省东莞市"]),
    # a medium's name is no place
    (
        "河北在线-保定频道6月9日讯“一天卖了3万只。”近日，在涞水县永阳镇，李阿姨算起了账。",
        ["河北省保定市涞水县永阳镇"],
    ),
    # where those go of whom home tells
    ("宜春客运总站有客车30条线。客流主要集中在上海、南昌等地，日发班车90班。", ["江西省宜春市"] * 2),
]


@pytest.mark.parametrize(("text", "expected"), STORIES)
def test_where(text: str, expected: list[str]) -> None:
    assert places(text) == expected

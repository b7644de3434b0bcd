"""Villages in stories of our own: whose they are, whatever they are called like."""

from __future__ import annotations

import datetime

import pytest

from unionstats import extract

DAY = datetime.date(2020, 5, 6)
DONGPING = "山西省大同市左云县店湾镇东平洛村"


@pytest.mark.parametrize(
    ("text", "places"),
    [
        # called like a county elsewhere, or like a district
        ("左云县店湾镇种花有成效。东平洛村有2300人，东平洛村党支部流转土地150亩。", [DONGPING] * 2),
        ("左云县店湾镇双塔村种花。合作社对双塔村进行整村流转，流转土地70亩。", ["山西省大同市左云县店湾镇双塔村"]),
        # but of a county next to it, or of one that is told of
        ("六安市霍山县种茶。金寨大湾村有茶园900亩。", ["安徽省六安市金寨县大湾村"]),
        # at the beginning of a paragraph, and with a word for a new village at its end
        (
            "左云县店湾镇赵杨李新村很美。\n赵杨李新村依托合作社，流转土地500亩。",
            ["山西省大同市左云县店湾镇赵杨李新村"],
        ),
        # a body of its villages that is called after the county
        (
            "左云县店湾镇石井村种花。\n石井村办起“左云县石井花卉合作社”。目前，合作社已有社员90人。",
            ["山西省大同市左云县店湾镇石井村"],
        ),
        # called like a city
        ("左云县店湾镇大庆村住着17户人家。", ["山西省大同市左云县店湾镇大庆村"]),
        # what a village has, and whose it is, is no village's name
        ("左云县店湾镇石井村很美。其主村道长90米。", ["山西省大同市左云县店湾镇石井村"]),
        ("左云县店湾镇石井村很美。该村是他的联系村。村里有养牛户70个。", ["山西省大同市左云县店湾镇石井村"]),
        # whoever calls it so
        (
            "左云县店湾镇石井村是市委扶贫工作重点村之一，由市委办挂点。计划筹措资金45万元。",
            ["山西省大同市左云县店湾镇石井村"],
        ),
        # what its county's office has settled for it
        (
            "左云县水利局理清了店湾镇石井村的思路9件。一是打井，二是发展大棚。三是发展黄花，面积达7000亩。",
            ["山西省大同市左云县店湾镇石井村"] * 2,
        ),
        # a village of herdsmen, and a people that a country is called after
        (
            "巴尔虎的草场\n呼伦诺尔嘎查位于新巴尔虎右旗呼伦镇。呼伦诺尔嘎查有草场57万亩。",
            ["内蒙古自治区呼伦贝尔市新巴尔虎右旗呼伦镇呼伦诺尔嘎查"],
        ),
        ("新巴尔虎右旗建了移民点。蒙古艾力有蒙古包73座。", ["内蒙古自治区呼伦贝尔市新巴尔虎右旗"]),
        # of the one town told of, though a firm is called after its county
        (
            "店湾镇种茶。\n在左云县恒岳茶叶有限公司的茶园里，石井村的周明在松土。石井村流转土地12亩。",
            ["山西省大同市左云县店湾镇石井村"],
        ),
        # what is done to a town or a village is no part of its name
        ("左云县整治店湾镇网吧12家，罚款3万元。", ["山西省大同市左云县店湾镇"] * 2),
        ("左云县店湾镇改造石井村危房12间，修路3公里。", ["山西省大同市左云县店湾镇石井村"] * 2),
        ("左云县店湾镇党委帮石井村请来农技员。村里种花70亩。", ["山西省大同市左云县店湾镇石井村"]),
        ("左云县城至店湾镇公路长26公里。", ["山西省大同市左云县"]),
        ("左云县拆除店湾镇违建2600平方米。", ["山西省大同市左云县店湾镇"]),
        ("左云县硬化店湾镇通村路9公里，打造信用村3个。", ["山西省大同市左云县店湾镇"] * 2),
        # called after clans, and what they lie in together
        (
            "左云县店湾镇韩村有棚260座。在赵村，棚有180座。李家村种花70亩，宋村屯种花9亩。",
            [*(f"山西省大同市左云县店湾镇{village}" for village in ("韩村", "赵村", "李家村", "李家村"))],
        ),
        ("左云县店湾镇李村长、王村民各养羊9只。", ["山西省大同市左云县店湾镇"]),
        ("左云县店湾镇韩村、李家村、马村三个村种花70亩。", ["山西省大同市左云县店湾镇"] * 2),
        # hamlets behind their town, and villages whose names begin with a number or are one
        ("左云县店湾镇高岭屯有农户86户。", ["山西省大同市左云县店湾镇高岭屯"]),
        ("左云县店湾镇高扒苗寨今年接待游客9万人次。", ["山西省大同市左云县店湾镇高扒苗寨"]),
        ("左云县店湾镇五里坡村种花70亩。", ["山西省大同市左云县店湾镇五里坡村"]),
        ("左云县店湾镇四村今年有68户牧民搬进新房。", ["山西省大同市左云县店湾镇四村"]),
        ("左云县店湾镇三村联建茶园70亩。", ["山西省大同市左云县店湾镇"]),
        # a street of a market town
        ("左云县新修的店湾镇石井街道河堤长2公里，投资9万元。", ["山西省大同市左云县店湾镇"] * 2),
        # a village that another has, which has a committee; and what that does
        ("左云县店湾镇石井村委会高岭村种菜86亩，收入9万元。", ["山西省大同市左云县店湾镇石井村高岭村"] * 2),
        ("左云县店湾镇石井村委会组织村民修路3公里。", ["山西省大同市左云县店湾镇石井村"]),
        # called like a count
        ("左云县店湾镇三户村有农户86户。", ["山西省大同市左云县店湾镇三户村"]),
        ("左云县店湾镇九间房村种花70亩。", ["山西省大同市左云县店湾镇九间房村"]),
        # several towns, of which none is named in full
        ("左云县受灾，店湾镇出现大风。据统计，白石、清溪两乡镇倒塌房屋14间。", ["山西省大同市左云县"]),
        ("左云县受灾，店湾镇出现大风。据统计，白石、清溪等6个村倒塌房屋14间。", ["山西省大同市左云县"] * 2),
        # told once of which town it is, before or behind; what lies there is the village
        (
            "左云县石井村入选，有村民90户。石井村，位于左云县店湾镇，距县城28公里。石井村接待游客7万人次。",
            ["山西省大同市左云县店湾镇石井村"] * 3,
        ),
        # the first of the streets of a district is none that is called so
        ("这是左云县首家街道养老中心，服务9个社区。", ["山西省大同市左云县"]),
        # of praise, where one says of which town it is
        ("幸福村是左云县店湾镇的一个小山村，有耕地200余亩。", ["山西省大同市左云县店湾镇幸福村"]),
        # a school called after its village, or like a district far away
        ("周明从杭州回到左云县店湾镇高田村。高田小学有电脑20台。", ["山西省大同市左云县店湾镇高田村"]),
        ("深圳人来到左云县店湾镇松江小学。\n松江小学有学生90名。", ["山西省大同市左云县店湾镇"]),
        # called like a city or a county, right behind its town; but one comes home to a county
        ("左云县吃水难。工程涉及店湾镇榆林、马家河等15个村，投资4100万元。", ["山西省大同市左云县"] * 2),
        ("左云县店湾镇黑水吉菜新村有70户。", ["山西省大同市左云县店湾镇黑水吉菜新村"]),
        ("今年，周明回到家乡安吉，种树70亩。", ["浙江省湖州市安吉县"]),
        # nobody knows where it lies: by its own name, its village by both, and all that is told of them
        ("石桥镇八圩村养羊300只。全镇有羊2000只。八圩村有羊舍60间。", ["石桥镇八圩村", "石桥镇", "石桥镇八圩村"]),
        ("黄沟村种玉米1200亩。", ["黄沟村"]),
        ("上海石桥街道有老人1200名。", ["上海市石桥街道"]),
        # beside others, none of which lies in another; the dictionary knows one
        ("东沟村收枣26万斤，杏坪村收杏12万斤；西沟村收梨8万斤。", ["东沟村", "杏坪村", "西沟村"]),
        ("左云县店湾镇种花。店湾镇高村有花田80亩。", ["山西省大同市左云县店湾镇高村"]),
        # but not what a whole city counts, or a kind of towns
        ("昨日，全市平均降雨60毫米。石桥镇转移群众300人。", ["", "石桥镇"]),
        ("各乡镇种树90亩，小城镇种树70亩。", ["", ""]),
    ],
)
def test_where(text: str, places: list[str]) -> None:
    assert [f.place for f in extract(text, date=DAY) if f.kind != "date"] == places


@pytest.mark.parametrize(
    ("text", "places"),
    [
        # the towns of a county, also one called like a district elsewhere, and a second county
        (
            "永春蓬壶雨量150毫米，桃城120毫米，德化水口100毫米。",
            ["福建省泉州市永春县蓬壶镇", "福建省泉州市永春县桃城镇", "福建省泉州市德化县水口镇"],
        ),
        ("仙游榜头最高气温39.5℃，石桥头39℃。", ["福建省莆田市仙游县榜头镇", "福建省莆田市仙游县"]),
        # a county behind a town is none of its towns
        ("永春蓬壶193毫米，惠安120毫米。", ["福建省泉州市永春县蓬壶镇", "福建省泉州市惠安县"]),
    ],
)
def test_how_much_fell_at_towns_without_what_they_are(text: str, places: list[str]) -> None:
    assert [f.place for f in extract(text, date=DAY)] == places


@pytest.mark.parametrize("signed", ["（摄影：张北）", "（图/马龙）", "（记者：海宁 摄）"])
def test_who_took_the_picture_is_no_county(signed: str) -> None:
    assert [f.place for f in extract(f"矿工在猴车上坐40分钟。{signed}", date=DAY)] == [""]

"""Organizations: of which city, county or branch one is, where it is, and who is told of."""

from __future__ import annotations

import datetime

import pytest

from tests.organization_reading import names, read
from unionstats import extract


def test_the_offices_of_all_the_country_are_those_of_the_highest() -> None:
    text = "最高人民检察院公布数据\n\n本报讯 最高人民检察院9月6日公布数据。\n全国检察机关办结案件3万件。"
    assert [f.org for f in extract(text) if f.kind == "count"] == ["最高人民检察院"]


def test_the_place_of_an_organization() -> None:
    (union,) = read("河北省唐山市总工会投入资金50万元。")
    assert (union.name, union.place, union.adcode) == ("唐山市总工会", "河北省唐山市", "130200")
    (ministry,) = read("教育部新增专业30个。")
    assert (ministry.place, ministry.adcode) == ("中国", "100000")
    (firm,) = read("比亚迪招工3000人。")
    assert (firm.place, firm.adcode) == ("", "")


def test_a_firms_union_is_at_the_place_in_the_firms_name() -> None:
    (union,) = read("国网台州供电公司工会建起工作室20个。")
    assert (union.name, union.place) == ("国网台州供电公司工会", "浙江省台州市")
    (institute,) = [e for e in read("四川大学宜宾研究院招生90人。") if e.kind == "org"]
    assert institute.place == "四川省宜宾市"


def test_where_the_part_of_a_firm_and_several_provinces_railways_are() -> None:
    where = {
        e.name: e.place
        for e in read(
            "山东兖煤集团石沟煤矿采煤3万吨，国网台州供电公司修线3条，济南铁路局加开列车3列。",
            "山西省临汾市大雨。山西煤炭集团吉县昌平煤业有限公司停产，嘉峪关市雄关街道总工会送米3袋，本溪市总工会送面9袋。",
            "山西焦煤霍州矿业集团公司采煤3万吨。",
            "恒昶风能（苏州）有限公司投资3元。",
        )
    }
    assert where == {
        "山东兖煤集团石沟煤矿": "山东省",
        "国网台州供电公司": "浙江省台州市",
        "济南铁路局": "",
        "山西煤炭集团吉县昌平煤业有限公司": "山西省临汾市吉县",
        "山西焦煤霍州矿业集团公司": "山西省",
        "恒昶风能（苏州）有限公司": "江苏省苏州市",
        "嘉峪关市雄关街道总工会": "甘肃省嘉峪关市雄关街道",
        "本溪市总工会": "辽宁省本溪市",
    }


def test_the_union_of_a_trade_is_not_that_of_a_firm_in_it() -> None:
    assert (
        names("安徽能源集团交通公司工会办班9期。", "安徽交通工会送米30袋。")["安徽交通工会"]
        != "安徽能源集团交通公司工会"
    )


def test_two_of_the_whole_country_in_a_row_are_two() -> None:
    assert names("中国青岭总公司中国恒岳总公司推出邮票2枚。").keys() == {"中国青岭总公司", "中国恒岳总公司"}


def test_an_embassy_is_in_the_country_that_it_is_sent_to() -> None:
    places = {e.text: e.place for e in read("中国驻埃及大使馆协助12人，伊朗驻叙使馆疏散30人。")}
    assert places == {"中国驻埃及大使馆": "埃及", "伊朗驻叙使馆": "叙利亚"}


def test_what_several_provinces_are_called_has_no_government() -> None:
    assert names("县里农副食品加工增长8%，大力发展副食品，建成大棚30座。") == {}


def test_a_ministry_of_the_country_abroad_that_is_spoken_of() -> None:
    assert names("俄罗斯南部遭遇洪水。内政部危机中心说，30人受伤。")["内政部危机中心"] == "俄罗斯内政部危机中心"
    assert "国防部" not in names("山西遭遇洪水。国务院部门说，30人受伤。")


@pytest.mark.parametrize(
    ("title", "text", "org"),
    [
        ("秘鲁矿工罢工", "统计局公布，去年铜产量为90万吨。", "秘鲁统计局"),
        ("希腊公务员罢工", "据财政部介绍，公务员将减少9000人。", "希腊财政部"),
        ("印度全国罢工", "罢工持续两天。商务部估计，损失达90亿卢比。", "印度商务部"),
        ("印度与中国签约", "商务部估计，合同额达90亿元。", "商务部"),
    ],
)
def test_a_ministry_of_the_one_country_abroad_of_which_a_story_tells(title: str, text: str, org: str) -> None:
    assert extract(f"{title}\n\n{text}\n")[-1].org == org


def test_a_bare_central_bank_is_that_of_the_country_named() -> None:
    assert names("泰国出口增长3%，央行降息25个基点。") == {"央行": "泰国央行"}
    assert names("央行降息25个基点。") == {"央行": "中国人民银行"}


def test_unions_of_places_in_a_row_that_do_it_together_are_none_of_them() -> None:
    assert not names("淮南、阜阳两市总工会投入80万元。")
    assert set(names("淮南、阜阳两市总工会分别投入80万元、90万元。").values()) == {"淮南市总工会", "阜阳市总工会"}


@pytest.mark.parametrize(
    ("imprint", "mention", "name", "place"),
    [
        ("沈阳市和平区总工会官方网站", "区总工会", "沈阳市和平区总工会", "辽宁省沈阳市和平区"),
        ("来源：诸暨新闻网 2019-05-06 09:30", "市总工会", "诸暨市总工会", "浙江省绍兴市诸暨市"),
        ("《工人日报》（2019年05月06日 03版）", "市总工会", "市总工会", ""),
    ],
)
def test_a_union_without_a_place_is_of_its_papers(imprint: str, mention: str, name: str, place: str) -> None:
    found = next(e for e in read(f"记者从{mention}获悉，新建站点12个。", imprint=imprint) if e.text == mention)
    assert (found.name, found.place) == (name, place)


@pytest.mark.parametrize(
    ("account", "text", "mention", "name", "place"),
    [
        ("诸暨零距离", "记者从市总工会获悉，新建站点12个。", "市总工会", "诸暨市总工会", "浙江省绍兴市诸暨市"),
        ("高邮市中医院", "今年以来，我院门急诊量9万人次。", "我院", "高邮市中医院", "江苏省扬州市高邮市"),
        ("高邮市中医院", "南京鼓楼医院来人。本院新招12人。", "本院", "高邮市中医院", "江苏省扬州市高邮市"),
        ("高邮市中医院", "南京鼓楼医院来人。院工会办班3期。", "院工会", "高邮市中医院工会", "江苏省扬州市高邮市"),
        ("柳溪零距离", "记者从市总工会获悉，新建站点12个。", "市总工会", "市总工会", ""),
    ],
)
def test_whose_account_brings_a_page(account: str, text: str, mention: str, name: str, place: str) -> None:
    found = next(e for e in read(text, imprint=f"关注“{account}” ") if e.text == mention)
    assert (found.name, found.place) == (name, place)


@pytest.mark.parametrize(
    "foot",
    [
        "责任编辑：周远  来源：绍兴日报",
        "绍兴日报社版权所有",
        "版权所有 绍兴新闻网",
        "Copyright © 2018 绍兴新闻网 All Rights Reserved",
        "主办单位：绍兴市总工会 技术支持：南京恒岳科技",
    ],
)
def test_whose_page_it_is_stands_below_a_text(foot: str) -> None:
    facts = extract(f"市总工会走访职工\n\n昨天，市总工会走访职工900人。\n\n{foot}\n")
    assert [(f.org, f.place) for f in facts if f.kind == "count"] == [("绍兴市总工会", "浙江省绍兴市")]


def test_who_made_a_page_is_not_where_it_is_from() -> None:
    found = read("县总工会新建站点12个。", imprint="2024年6月17日\n记者 周南丰 美编 小禾")
    assert [(e.name, e.place) for e in found if e.text == "县总工会"] == [("县总工会", "")]


@pytest.mark.parametrize(
    ("imprint", "paragraphs", "name"),
    [
        ("来源：绍兴日报 2019-05-06", ["市总工会送温暖。", "市总工会走访诸暨市青山公司。"], "绍兴市总工会"),
        ("来源：绍兴日报 2019-05-06", ["诸暨市送温暖。", "市总工会走访诸暨市青山公司。"], "诸暨市总工会"),
        ("来源：金华日报 2019-05-06", ["市总工会送温暖。", "市总工会走访诸暨市青山公司。"], "诸暨市总工会"),
    ],
)
def test_the_papers_own_city_is_meant_before_another_is_named(imprint: str, paragraphs: list[str], name: str) -> None:
    found = [e.name for e in read(*paragraphs, imprint=imprint) if e.text == "市总工会"]
    assert set(found) == {name}


@pytest.mark.parametrize(
    ("paragraphs", "name"),
    [
        (["浙江省的队员在陕西省疗养院休养。", "省总工会安排休养300人。"], "浙江省总工会"),
        (["浙江省的队员休养。", "在陕西省，省总工会安排休养300人。"], "陕西省总工会"),
        (["队员在陕西省疗养院休养。", "省总工会安排休养300人。"], "陕西省总工会"),
    ],
)
def test_the_papers_own_province_is_meant_where_another_is_only_visited(paragraphs: list[str], name: str) -> None:
    found = read(*paragraphs, imprint="来源：绍兴日报 2019-05-06")
    assert next(e.name for e in found if e.text == "省总工会") == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("云上隆安报道：（记者 李某）县总工会慰问职工30名。", "隆安县总工会"),
        ("隆安融媒讯（记者 李某）县总工会慰问职工30名。", "隆安县总工会"),
        ("隆安讯 县总工会慰问职工30名。", "隆安县总工会"),
        ("云上好书报道：（记者 李某）县总工会慰问职工30名。", "县总工会"),
        # a township that only one county has
        ("县总工会到那桐镇政府慰问职工30名。", "隆安县总工会"),
        ("县总工会到那桐镇大滕村慰问职工30名。", "隆安县总工会"),
        # 城关镇 is in many counties, 画桥镇 in another; and nothing says that the article is of a county
        ("县总工会到城关镇政府慰问职工30名。", "县总工会"),
        ("县总工会到那桐镇政府、画桥镇政府慰问职工30名。", "县总工会"),
    ],
)
def test_a_union_without_a_place_is_of_its_report_or_its_townships(text: str, name: str) -> None:
    assert next(e.name for e in read(text) if e.text == "县总工会") == name


@pytest.mark.parametrize(("year", "name"), [(2015, "余江县总工会"), (2020, "县总工会")])
def test_a_county_of_a_township_is_as_it_was_then(year: int, name: str) -> None:
    found = read("县总工会到马荃镇政府慰问职工30名。", day=datetime.date(year, 5, 6))
    assert next(e.name for e in found if e.text == "县总工会") == name


def test_a_township_says_nothing_of_the_county_where_none_is_spoken_of() -> None:
    assert [e.place for e in read("某公司到双庙镇政府慰问职工30名。") if e.text == "双庙镇政府"] == ["双庙镇"]


def test_a_paper_from_elsewhere_says_nothing() -> None:
    found = read("云南省的记者从市总工会获悉，新建站点12个。", imprint="来源：德州晚报 2019-05-06")
    assert next(e for e in found if e.text == "市总工会").name == "市总工会"


def test_a_zone_is_at_its_place() -> None:
    found = read("安徽合肥蜀山经济开发区扩大3平方公里。")
    assert [(e.name, e.place) for e in found] == [("安徽合肥蜀山经济开发区", "安徽省合肥市蜀山区经济开发区")]
    found = read("恒岳集团乡宁县煤业有限公司9名矿工升井。")
    assert [(e.name, e.place) for e in found] == [("恒岳集团乡宁县煤业有限公司", "山西省临汾市乡宁县")]


def test_the_chair_of_a_firms_union_has_no_second_body() -> None:
    assert "工会" not in names("华远集团党委副书记、工会主席郑某慰问60人。")


def test_the_unions_of_each_county_are_no_one_body() -> None:
    assert [e.text for e in read("市总工会和各区（市）县总工会建站12个。")] == ["市总工会"]


def test_a_journal_named_after_a_city_does_not_make_it_the_articles_own() -> None:
    found = read("诗在《上海文学》发表，市文联开会2次。后来在温州举行。")
    assert [e.name for e in found if e.text == "市文联"] == ["温州市文学艺术界联合会"]


def test_whose_count_it_comes_from() -> None:
    found = read("阿克苏地区很大。来自地区农业农村局统计，总产3万吨。")
    assert [e.name for e in found] == ["阿克苏地区农业农村局"]


def test_the_police_of_a_town_are_its_countys() -> None:
    found = names("灵璧县很忙。", "杨疃镇派出所破案6起。")
    assert found == {"杨疃镇派出所": "灵璧县杨疃镇派出所"}
    found = names("灵璧县公安分局柳河派出所破案6起。", "柳河派出所有民警12人。")
    assert found == {"灵璧县公安分局柳河派出所": "灵璧县公安分局柳河派出所", "柳河派出所": "灵璧县公安分局柳河派出所"}


def test_who_acts_for_the_police_the_fire_brigade_or_a_court() -> None:
    for whole, who in (
        ("金塔县公安局", "民警"),
        ("金塔县消防救援大队", "消防员"),
        ("金塔县交警大队", "交警"),
        ("金塔县公安局", "警方"),
        ("金塔县人民法院", "法官"),
        ("金塔县人民检察院", "检察官"),
    ):
        found = read(f"{whole}接到求助3起。", f"随后，{who}走访20户。")
        assert [(e.text, e.name) for e in found] == [(whole, whole), (who, whole)]
    assert names("金塔县农业农村局帮扶3户。", "随后，民警走访20户。") == {"金塔县农业农村局": "金塔县农业农村局"}
    assert names("甘州区公安局来了20名民警。") == {"甘州区公安局": "张掖市甘州区公安局"}


def test_bodies_of_a_town_and_a_county() -> None:
    whole = {
        "人大工委": "人大工作委员会",
        "团工委": "共青团工作委员会",
        "平安办": "平安建设办公室",
        "河长办": "河长制办公室",
        "巡察办": "巡察工作领导小组办公室",
    }
    as_written = (
        *("综合行政执法队", "新时代文明实践所", "自然资源所", "植保植检站", "水文站", "环卫中心"),
        *("高速交警大队", "志愿者协会", "花椒产业发展中心", "民兵连"),
    )
    for body in (*whole, *as_written):
        for place in ("金塔县", "金塔县东坝镇"):
            assert list(names(f"{place}{body}受理301件。").values()) == [place + whole.get(body, body)]


def test_an_office_that_a_citys_bureau_has_in_a_district_is_there() -> None:
    for office in ("公安局甘州分局", "公安局甘州派出所", "自然资源局甘州分局", "生态环境局甘州分局"):
        found = read(f"张掖市{office}查处3起。", f"近日，市{office}查处5起。")
        assert [e.place for e in found] == ["甘肃省张掖市甘州区"] * 2
    assert [e.place for e in read("张掖市公安局西街派出所查处3起。")] == ["甘肃省张掖市"]


def test_unions_of_many_towns_and_zones_are_no_one_of_them() -> None:
    assert names("开发区总工会受理案件86件。")


def test_who_chairs_a_towns_union_speaks_for_it() -> None:
    chair = {"灵璧县娄庄镇工会": "灵璧县娄庄镇总工会"}
    assert names("灵璧县娄庄镇工会主席王大力介绍，该镇有企业62家。") == chair
    assert names("灵璧县娄庄镇工会主席60人到场。") == {}


def test_what_a_ministry_abroad_decides_is_not_its_body() -> None:
    assert names("美国财政部决定对恒岳公司罚款3亿美元。") == {"美国财政部": "美国财政部", "恒岳公司": "恒岳公司"}


def test_a_department_beside_another_body_of_its_city() -> None:
    both = {"宁海县财政局": "宁海县财政局", "劳动局": "宁海县劳动局"}
    assert names("宁海县财政局和劳动局走访农户30户。") == both
    found = names("贵阳市总工会慰问职工5800名；民政局筹资72万元。", "民政局还走访了300户。")
    assert found["民政局"] == "贵阳市民政局"
    assert "民政局" not in names("湖南省总工会慰问职工5800名；民政局筹资72万元。")
    assert "民政局" not in names("青岭集团捐款5万元；民政局筹资72万元。")


def test_a_farms_union_and_a_felling_bureau_by_the_name_it_bears() -> None:
    assert names("铁林农场今年加大帮扶。", "场工会为147户职工提供帮扶资金500多万元。")["场工会"] == "铁林农场工会"
    assert names("桃江林业局造林3万亩。")["桃江林业局"] == "桃江县林业局"


def test_what_is_below_a_body_abroad_bears_its_country() -> None:
    assert names("邮电部所属的邮电设备局招工300人。")["邮电设备局"] == "邮电设备局"
    assert names("青岭能源集团下属青石沟煤矿产煤2万吨。")["青石沟煤矿"] == "青石沟煤矿"
    assert "各支队" not in names("希腊海军下属的各支队救起47名移民。")


def test_the_shop_of_a_firm_in_a_city_is_there() -> None:
    assert [(e.name, e.place) for e in read("宁波家乐福招工30人。")] == [("家乐福", "浙江省宁波市")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("邀请洛阳师范学院教授讲课3场。市总工会奖励3万元。", "市总工会"),
        ("洛阳师范学院工会慰问300人。九江学院工会慰问20人。市总工会奖励3万元。", "市总工会"),
        ("浙江出台办法。洛阳师范学院工会慰问300人。市总工会奖励3万元。", "市总工会"),
    ],
)
def test_a_school_that_acts_tells_which_city_is_meant_where_none_is_named(text: str, name: str) -> None:
    assert names(text)["市总工会"] == name


def test_the_city_of_a_citys_paper_is_meant_though_the_one_above_is_named() -> None:
    found = read("宁波北输变电工程投产。市供电公司招工30人。", imprint="来源：今日余姚")
    assert [e.name for e in found if e.text == "市供电公司"] == ["余姚市供电公司"]


def test_a_union_acts_together_with_others() -> None:
    found = names("泉州市总工会开会。市总会同县人社局慰问30人，区总会议室可容20人。")
    assert found["市总"] == "泉州市总工会"
    assert "区总" not in found


def test_those_who_died_are_told_of_by_the_body_that_has_told_the_rest() -> None:
    told = "据民政部消息，3日以来，贵州、云南遭受雪灾。截至6日9时，两省41万人受灾，2人死亡，房屋损坏800间。"
    assert {f.org for f in extract(told, date="2015-01-07") if f.kind == "count"} == {"民政部"}
    another = "据民政部消息，3日以来，贵州遭受雪灾。据国际救援联盟统计，全球2人死亡。"
    assert extract(another, date="2015-01-07")[-1].org != "民政部"


def test_a_union_of_a_city_supports_and_helps() -> None:
    assert [f.org for f in extract("茂名市总支援8万元。")] == ["茂名市总工会"]


def test_the_firm_in_a_park_is_told_of_not_the_park() -> None:
    text = "商南县茶叶产量3000吨。城北产业园的陕西青岭茶业有限公司，去年加工茶叶90吨。"
    assert [f.org for f in extract(text, date="2022-05-01")][-1] == "陕西青岭茶业有限公司"


def test_a_section_of_a_railway_is_read_with_a_place_that_begins_like_a_preposition() -> None:
    (found,) = names("南昌铁路局向塘机务段工会投入3万元。").values()
    assert found == "南昌铁路局向塘机务段工会"


def test_the_union_of_a_branch_is_where_the_branch_is() -> None:
    story = "中国移动云南公司大理分公司工会投入3万元。"
    assert extract(story)[0].place == "云南省大理白族自治州"


def test_the_firm_of_which_a_clause_tells_before_its_name_is_meant_by_that_firm() -> None:
    story = (
        "青浦锅炉厂订单排到年底\n\n总部位于嘉善县的浙江青浦热能有限公司，前8个月售出锅炉120台。\n\n"
        "该公司今年招工45人。\n"
    )
    assert extract(story)[-1].org == "浙江青浦热能有限公司"


def test_a_firm_called_after_a_part_of_the_country_is_where_it_works() -> None:
    (found,) = extract("宁陵县的水厂由中建华中水务公司运营，换上水泵20台。")
    assert found.place == "河南省商丘市宁陵县"


def test_a_province_that_its_people_leave_for_is_not_whose_union_sends_them() -> None:
    page = "首批劳模赴云南疗休养。\n他们愿为甘肃多作贡献。\n今年，省总工会将组织劳模90名赴云南疗休养。\n"
    assert [f.org for f in extract(page, date="2022-05-01") if f.kind == "count"] == ["甘肃省总工会"]


def test_what_leads_to_who_acts_is_of_who_does() -> None:
    page = "历时9天奔走，刚替70名民工讨回工钱后，建瓯市总工会又为30名民工立案。\n"
    assert [f.org for f in extract(page)] == ["建瓯市总工会"] * 3


def test_whom_the_sentence_cites_though_the_words_are_cut_else() -> None:
    page = "大同市很好。据市道路客运与货运管理中心介绍，全市现有客车900辆。\n"
    page = "大同市很好。市文化馆与青少年活动中心开课9场。\n"
    assert [f.org for f in extract(page)] != ["大同市文化馆与青少年活动中心"]


def test_one_that_is_visited_last_of_a_list_is_not_whose_story_it_is() -> None:
    page = "他登门县法院9次，以及农业部、国家林业局等十多个部门。工友有30人。\n"
    assert [f.org for f in extract(page) if f.unit == "人"] == [""]


def test_where_one_lands_is_nobody_who_gave_something() -> None:
    assert [f.org for f in extract("一架载着90名民工的飞机降落在大同云冈机场。")] == [""]
    assert [f.org for f in extract("他把钱存进银行时，其中一张100元是假钞。")] == [""]


def test_what_a_village_lies_by_and_who_heads_its_party_is_not_whose_fields_are_told_of() -> None:
    assert [f.org for f in extract("柳滩村紧靠大同云冈机场，有大棚3个。")] == [""]
    assert [f.org for f in extract("柳滩村党支部书记老李说，村里有大棚3个。")] == [""]
    assert [f.org for f in extract("新平镇党组织领办合作社有46家。")] == [""]

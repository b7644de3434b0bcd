"""Places in sentences of our own: 【words|path|adcode】 marks each one that must be read, and nothing else may be."""

from __future__ import annotations

import datetime
import re
from itertools import pairwise

import pytest

from unionstats.entities.places import places
from unionstats.model import Article, Entity, Paragraph, Role
from unionstats.tokens import Tokens

_MARK = re.compile(r"【([^|】]+)\|([^|】]*)\|(\d*)】")


def article(*texts: str, title: str = "", date: datetime.date | None = None) -> Article:
    parts: list[tuple[Role, str]] = [("title", title)] if title else []
    parts += [("body", text) for text in texts]
    paragraphs = tuple(Paragraph(role, text, ((0, len(text)),)) for role, text in parts)
    return Article(1, title, date, paragraphs)


def find(a: Article) -> list[Entity]:
    return places.find(a, tuple(Tokens(p.text) for p in a.paragraphs))


def marked(a: Article) -> list[str]:
    """The paragraphs of ``a`` with each place marked."""
    found = find(a)
    lines = []
    for i, paragraph in enumerate(a.paragraphs):
        text, at = "", 0
        for e in found:
            if e.paragraph == i:
                text += f"{paragraph.text[at : e.start]}【{e.text}|{e.place}|{e.adcode}】"
                at = e.end
        lines.append(text + paragraph.text[at:])
    return lines


def check(*texts: str, title: str = "", date: datetime.date | None = None) -> None:
    bare = [_MARK.sub(r"\1", text) for text in texts]
    expected = [*([title] if title else []), *texts]
    assert marked(article(*bare, title=_MARK.sub(r"\1", title), date=date)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "走进【甘肃省定西市安定区|甘肃省定西市安定区|621102】的车间。",
        "【湖南湘潭市雨湖区姜畲镇|湖南省湘潭市雨湖区姜畲镇|430302】种了2000亩莲子。",
        "【江苏南通如皋市|江苏省南通市如皋市|320682】、【浙江嘉兴|浙江省嘉兴市|330400】两地签约。",
        "【重庆酉阳县|重庆市酉阳土家族苗族自治县|500242】有39个乡镇。",
        "【湖北仙桃|湖北省仙桃市|429004】不设区。",
        "【云南大理白族自治州祥云县|云南省大理白族自治州祥云县|532923】的茶。",
        "【美国纽约|美国纽约|】和【德国巴伐利亚州|德国巴伐利亚州|】下了雪。",
        "【安徽歙县上丰村|安徽省黄山市歙县上丰村|341021】修了5公里路。",
        "【天津滨海新区|天津市滨海新区|120116】、【河北雄安新区|河北省雄安新区|130000】开工300个项目。",
        "【长治市高新区|山西省长治市高新区|140400】有企业80家，【广州开发区|广东省广州市广州开发区|440100】有900家。",
    ],
)
def test_chains(text: str) -> None:
    check(text)


@pytest.mark.parametrize(
    "text",
    [
        "【辽宁|辽宁省|210000】、【吉林|吉林省|220000】和【内蒙古|内蒙古自治区|150000】的粮食增产。",
        "【延边|吉林省延边朝鲜族自治州|222400】与【黔东南州|贵州省黔东南苗族侗族自治州|522600】结对。",
        "【酉阳|重庆市酉阳土家族苗族自治县|500242】、【穆棱|黑龙江省牡丹江市穆棱市|231085】都派了人。",
        "【香港|香港特别行政区|810000】、【澳门|澳门特别行政区|820000】和【台湾|台湾省|710000】同胞。",
        "中共【北京市|北京市|110000】委宣传部印发了通知。",
        "代表团赴【美国|美国|】访问，又抵达【日本|日本|】。",
        "【欧洲|欧洲|】多国和【东盟|东盟|】的客商到了【河内|越南河内|】。",
        "【京津冀|京津冀|】三地、【长三角|长三角|】和【粤港澳大湾区|粤港澳大湾区|】。",
        "【羊城|广东省广州市|440100】的早茶。",
    ],
)
def test_full_and_short_names(text: str) -> None:
    check(text)


@pytest.mark.parametrize(
    "text",
    [
        "他在南京路上的四川菜馆里吃了3盘北京烤鸭，喝了2碗兰州拉面。",
        "临泉T接柳岭110千伏线路完工，梁东阳、周贞丰等6名工人获奖。",
        "中山大学、西安交通大学和北京师范大学招生3000人。",
        "上海证券交易所、深圳证券交易所成交8000亿元。",
        "北京时间，印度洋上有12艘船，朝鲜半岛以东有3艘。",
        "双方合作共赢，维护和平，节约资源，工期延长2个月。",
        "发展中国家的外债、中国工商银行和中国共产党。",
        "老城区改造、新城区建设和郊区的12个小区。",
        "全镇新建城区敬老院4所、新建市区停车场3个。",
        "轮船靠泊北疆港区，南疆港的2台岸桥投用。",
        "到会的国内嘉宾和国内专家共60人，本地生活服务平台销量增长8%。",
        "记者李开远、（石秀山）、王安宁和陈资兴走访了4户。",
        "如果比如说来宾很多，大家友好团结、安居乐业。",
        "京沪高铁开行30列，西安事变和遵义会议精神。",
        "《北京晚报》、《新疆日报》和浙江卫视派了6名记者。",
        "宁德时代股价、新华网和《光明日报》。",
        "嫩江流域有雨，苏州河畔建公园3座，杭州湾跨海大桥长36公里，长江上游有船。",
        "国家级高新区有178家，全市场规模5亿元，完全国产化。",
        "松花江上有船30条。",
        "黄山岗水库蓄水3亿立方米，太原沟大桥长2公里。",
        "中亚班列开行30列。",
        "（北京之秋）诗会来了30人，武汉之夏演出12场。",
        "【鄱阳湖|江西省|360000】南岸修复湿地5万亩，巢湖北岸修复3万亩。",
        "暴雨使石龙村300亩田地被淹，【饶平村|饶平村|】和永昌村受灾300户。",
        "石桥、金溪、资溪等乡镇完成任务，已在柳林、金溪三个片区设点。",
        "他忙得连县医院也没去，连县城都三年没进，连县长送来的300元也没领。",
        "新建县城公共厕所4座，青龙桥火车站有职工30人，在石门沟线路工区巡检20公里。",
        "2003年任县长，后历任县委副书记、县总工会主席，办实事6件。",
        "两大港区共有码头30座。",
        "河内村有60户，万象社区办活动3场，柏林煤矿有职工900人，大阪镇总工会慰问60人。",
    ],
)
def test_what_is_no_place(text: str) -> None:
    check(text)


def test_the_name_behind_and_is_read_whole() -> None:
    a = article("通州区和顺义区建站30个，静海区和平南县人民医院来了9人。")
    assert [e.text for e in find(a) if e.kind == "place"] == ["通州区", "顺义区", "静海区", "平南县"]


def test_a_name_that_is_a_word_is_a_place_where_the_article_is_about_it() -> None:
    check(
        "【甘肃省合作市|甘肃省甘南藏族自治州合作市|623001】上月接待游客86万人次。",
        "【合作|甘肃省甘南藏族自治州合作市|623001】文旅升温，【全市|甘肃省甘南藏族自治州合作市|623001】深化合作，签约30项。",
    )
    check("【合作|甘肃省甘南藏族自治州合作市|623001】文旅升温，来了3万人。")
    check(
        "【广西|广西壮族自治区|450000】资源丰富，【四川|四川省|510000】南部有雨，【湖南|湖南省|430000】公安民警抓获3人。"
    )
    check(
        "【河南洛阳|河南省洛阳市|410300】今年改造120个小区，其中【涧西区|河南省洛阳市涧西区|410305】50个、【老城区|河南省洛阳市老城区|410302】20个。"
    )


def test_a_shop_or_a_bridge_called_like_a_county_of_another_province() -> None:
    check("【长沙市|湖南省长沙市|430100】的商业红火，海晏宾馆旁的永昌商场售出300台。", "饶河大桥长2公里。")
    check("林场职工在双城施业区栽树3万株。", "今年在北林、新华两个作业区造林200亩。")
    check("【甘肃|甘肃省|620000】的商业红火，【永昌|甘肃省金昌市永昌县|620321】商场售出300台。")
    check("【永昌|甘肃省金昌市永昌县|620321】商场售出300台。")


def test_an_ambiguous_name_takes_the_reading_that_fits() -> None:
    check(
        "【江苏省徐州市|江苏省徐州市|320300】总工会走访了企业。",
        "【鼓楼区|江苏省徐州市鼓楼区|320302】有会员3万人，【泉山区|江苏省徐州市泉山区|320311】有2万人。",
    )
    check("【沈阳|辽宁省沈阳市|210100】今年新增就业10万人，【和平区|辽宁省沈阳市和平区|210102】占一成。")
    check("【鼓楼区|鼓楼区|】有会员3万人，【朝阳区|朝阳区|】有2万人。")
    check("【河北省|河北省|130000】今年培训1万人，【新华区|新华区|】占一成。")
    check("【吉林|吉林省|220000】与【辽宁|辽宁省|210000】相邻，【吉林省吉林市|吉林省吉林市|220200】有4个区。")


def test_a_city_is_meant_rather_than_the_county_in_it_that_bears_its_name() -> None:
    check(
        "【湖南省|湖南省|430000】授予【长沙市|湖南省长沙市|430100】称号，【长沙|湖南省长沙市|430100】有3家企业获奖。",
        "【长沙县|湖南省长沙市长沙县|430121】有2家，【恩施|湖北省恩施土家族苗族自治州|422800】有1家。",
        title="【长沙|湖南省长沙市|430100】3家企业获奖",
    )


def test_former_divisions_hold_in_their_years() -> None:
    text = "【重庆市|重庆市|500000】今年建园12个，其中【江北区|重庆市江北区|500105】3个。"
    check(text, date=datetime.date(2019, 5, 1))
    check("【襄樊市|湖北省襄樊市|420600】有13个区县。", date=datetime.date(2008, 5, 1))
    assert [e.adcode for e in find(article("巢湖市有5个区县。", date=datetime.date(2008, 5, 1)))] == ["341400"]
    assert [e.adcode for e in find(article("巢湖市有5个区县。", date=datetime.date(2022, 5, 1)))] == ["340181"]


@pytest.mark.parametrize(
    ("year", "told"),
    [
        (2013, "【寿县|安徽省六安市寿县|341521】有5个镇。"),
        (2018, "【寿县|安徽省淮南市寿县|340422】有5个镇。"),
        (2013, "【公主岭|吉林省四平市公主岭市|220381】与【伊通|吉林省四平市伊通满族自治县|220323】共5个镇。"),
        (2008, "【庐江县|安徽省巢湖市庐江县|341421】有5个镇。"),
        (2012, "【庐江县|安徽省合肥市庐江县|340124】有5个镇。"),
        (1999, "【简阳市|四川省资阳市简阳市|512081】有5个镇。"),
        (2013, "【寿县正阳关镇|安徽省六安市寿县正阳关镇|341521】有5个村，【全县|安徽省六安市寿县|341521】有90个。"),
        (2013, "【寿县|安徽省六安市寿县|341521】种树。【正阳关镇|安徽省六安市寿县正阳关镇|341521】有5个村。"),
        (2018, "【寿县正阳关镇|安徽省淮南市寿县正阳关镇|340422】有5个村。"),
    ],
)
def test_a_county_lies_where_it_lay_in_its_year(year: int, told: str) -> None:
    check(told, date=datetime.date(year, 5, 1))


def test_a_county_of_two_characters_stands_between_its_city_and_its_town() -> None:
    check("【山西省临汾市隰县黄土镇上庄村|山西省临汾市隰县黄土镇上庄村|141031】种梨。")
    check("【山东省临沂市罗庄镇石桥村|山东省临沂市罗庄镇石桥村|371300】捐款。")


def test_pointers_take_the_level_they_name() -> None:
    check(
        "【益阳市资阳区|湖南省益阳市资阳区|430902】工会走访300户。【全区|湖南省益阳市资阳区|430902】有职工2万人，"
        "占【全市|湖南省益阳市|430900】两成，高于【全省|湖南省|430000】水平，【全国|中国|100000】领先。",
        "【我省|湖南省|430000】救助3000人，【本市|湖南省益阳市|430900】300人。",
    )
    check(
        "【新疆维吾尔自治区|新疆维吾尔自治区|650000】总工会：【全区|新疆维吾尔自治区|650000】新建5000个，"
        "【喀什地区|新疆维吾尔自治区喀什地区|653100】600个。"
    )
    check(
        "【东乌珠穆沁旗|内蒙古自治区锡林郭勒盟东乌珠穆沁旗|152525】有牧民3万人，"
        "【全旗|内蒙古自治区锡林郭勒盟东乌珠穆沁旗|152525】牲畜40万头，【全盟|内蒙古自治区锡林郭勒盟|152500】1000万头。"
    )
    check("【湘西|湖南省湘西土家族苗族自治州|433100】办了12场，【全州|湖南省湘西土家族苗族自治州|433100】有900人参加。")


def test_this_district_is_the_one_that_was_named() -> None:
    check(
        "【柳州市柳南区|广西壮族自治区柳州市柳南区|450204】总工会：",
        "活动结束后，【该区|广西壮族自治区柳州市柳南区|450204】总工会收到申请100份。",
    )
    check(
        "【广西|广西壮族自治区|450000】有江。",
        "都好。",
        "都好。",
        "【该区|广西壮族自治区|450000】有河3条。",
    )


def test_the_games_of_a_province() -> None:
    check(
        "【甘肃省|甘肃省|620000】运动会上，【天水市|甘肃省天水市|620500】得奖牌30枚。",
        "本届【省|甘肃省|620000】运会有25个队，前省运会冠军3人。",
    )


def test_a_trade_of_the_article_s_own_city_points_to_it() -> None:
    check(
        "【陕西省安康市|陕西省安康市|610900】召开会议。",
        "去年，【市|陕西省安康市|610900】国税系统组织税收8亿元，【省|陕西省|610000】财政部门拨款3万元。",
        "据市教育系统统计，招聘教师120名。",
    )


def test_where_people_were_sent_is_not_what_a_pointer_means() -> None:
    check("【吉林省|吉林省|220000】表彰援【鄂|湖北省|420000】医护9名、【省内|吉林省|220000】医护3名。")


def test_the_west_of_the_province_that_is_spoken_of() -> None:
    check("【甘肃省|甘肃省|620000】有雨，西部地区降温4度。")
    check("【甘肃省|甘肃省|620000】、【陕西省|陕西省|610000】有雨，【西部地区|西部地区|】投资3亿元。")
    check("【全国|中国|100000】看【甘肃省|甘肃省|620000】，【西部地区|西部地区|】投资3亿元。")
    check("【中国|中国|100000】和【甘肃省|甘肃省|620000】有雨，【西部地区|西部地区|】投资3亿元。")


def test_the_whole_region_is_not_a_prefecture_called_region() -> None:
    check(
        "【西藏|西藏自治区|540000】总工会：【阿里地区噶尔县|西藏自治区阿里地区噶尔县|542523】搬迁300人，【全区|西藏自治区|540000】3万人。"
    )


def test_a_county_level_city_governs_its_own() -> None:
    check("【浙江省义乌市|浙江省金华市义乌市|330782】出口增长15%，【全市|浙江省金华市义乌市|330782】新增3000家。")


def test_the_articles_own_city_outweighs_a_guest() -> None:
    check(
        "【洛阳市|河南省洛阳市|410300】建站90个，其中【新安县|河南省洛阳市新安县|410323】5个。",
        "来自【山西省|山西省|140000】的老李领到2万元。【全市|河南省洛阳市|410300】还将新建20个。",
        title="【洛阳|河南省洛阳市|410300】建站90个",
    )


def test_each_paragraph_of_a_round_up_has_its_own() -> None:
    check(
        "在【山东寿光|山东省潍坊市寿光市|370783】，【当地|山东省潍坊市寿光市|370783】有大棚15万个，【全市|山东省潍坊市寿光市|370783】日销3万吨。",
        "在【陕西洛川县|陕西省延安市洛川县|610629】，【全县|陕西省延安市洛川县|610629】95%的农户种苹果。",
        "【湖北省潜江市|湖北省潜江市|429005】带动10万人，【全市|湖北省潜江市|429005】产值占【全省|湖北省|420000】四成。",
    )


def test_a_township_that_no_list_has_lies_where_it_was_said_to_or_in_the_county_named_last() -> None:
    check(
        "【滦平县|河北省承德市滦平县|130824】工会派出9人。【滦平县|河北省承德市滦平县|130824】有职工3万人。",
        "他们赶到【大名县|河北省邯郸市大名县|130425】受灾的【石桥乡|河北省邯郸市大名县石桥乡|130425】，送去300床棉被。",
        "【石桥乡|河北省邯郸市大名县石桥乡|130425】有600户。【滦平县|河北省承德市滦平县|130824】还捐了3万元。",
    )
    check("【滦平县|河北省承德市滦平县|130824】主要街道有灯300盏，三条街道种了树，1户人家背井离乡，他扎根于莲乡9年。")
    check("【广东省深圳市石桥镇|广东省深圳市石桥镇|440300】有300户。")


def test_one_village_alone_is_not_called_so() -> None:
    check(
        "【东兴市江平镇|广西壮族自治区防城港市东兴市江平镇|450681】养蚕。"
        "仅【横隘村|广西壮族自治区防城港市东兴市江平镇横隘村|450681】的蚕农就有30户。"
    )


def test_a_dateline_in_characters_and_lands_between_rivers() -> None:
    found = find(article("中新社北京十月十八日电 （记者某某）淮北地区气温5摄氏度。"))
    assert [(e.text, e.rule) for e in found] == [("北京", "dateline")]


def test_any_agencys_dateline() -> None:
    found = find(article("海天社南宁4月29日电（记者某某）"))
    assert [(e.text, e.rule) for e in found] == [("南宁", "dateline")]
    found = find(article("工会来到合作社，南宁4月29日表彰30人。"))
    assert [(e.text, e.rule) for e in found] == [("南宁", "short")]


@pytest.mark.parametrize("there", ["一家工厂打工", "工地上做工时受伤", "医院住院治疗", "技校读书"])
def test_where_one_was_is_not_what_a_pointer_means(there: str) -> None:
    check(
        f"【泗县|安徽省宿州市泗县|341324】总工会：他去年在【长沙县|湖南省长沙市长沙县|430121】{there}。",
        "【该县|安徽省宿州市泗县|341324】有帮扶站30个。",
    )
    check(
        "【泗县|安徽省宿州市泗县|341324】总工会：他去年在【长沙县|湖南省长沙市长沙县|430121】办厂。",
        "【该县|湖南省长沙市长沙县|430121】有工厂30家。",
    )


def test_a_firm_behind_makes_a_city_of_a_word() -> None:
    check("【日照|山东省日照市|371100】钢铁公司有30人，日照时数300小时。【朝阳|辽宁省朝阳市|211300】机床厂有30人。")


def test_in_china() -> None:
    assert [e.place for e in find(article("外资企业在华投资300亿元，华人300名。"))] == ["中国"]


def test_a_whole_prefecture_called_a_region() -> None:
    prefecture = "新疆维吾尔自治区喀什地区"
    check(
        f"【喀什地区疏附县|{prefecture}疏附县|653121】培训900人。【全地区|{prefecture}|653100】有企业560家，【本地区|{prefecture}|653100】有雨。"
    )


def test_letters_in_the_words_of_meetings_and_of_harbours() -> None:
    check("桥牌赛日前在【京|北京市|110000】举行，6轮后结束。")
    check("【宁波|浙江省宁波市|330200】的船舶进港300艘次。")
    check("【香港|香港特别行政区|810000】商人返【港|香港特别行政区|810000】300人次。")


def test_a_river_or_the_beginning_of_another_word() -> None:
    check("【甘肃|甘肃省|620000】河西地区划拨菜地600亩，【鄂西北|湖北省|420000】山区有300户。")
    check("嘉陵江水位3米，大庆河上有桥3座。")
    check("【洱海|云南省|530000】水质好转，赤水河流域种树300棵，疏勒河两岸有300户，陕西一号卫星和河北坡鹿3只。")


def test_what_a_place_is_of_is_not_what_a_pointer_means() -> None:
    found = find(article("江山市是衢州的先进典型。全市建会300家。", title="衢州推进集体协商"))
    assert found[-1].place == "浙江省衢州市江山市"


def test_a_village_whose_name_is_a_word_where_it_was_named_in_full() -> None:
    found = find(article("渠县渠北乡大山村脱贫30户。", "大山村安置点有300人，渠县有山村20个。"))
    assert [(e.text, e.place[6:]) for e in found] == [
        ("渠县渠北乡大山村", "渠县渠北乡大山村"),
        ("大山村", "渠县渠北乡大山村"),
        ("渠县", "渠县"),
    ]


def test_a_village_that_the_dictionary_knows() -> None:
    found = find(article("走进山西大寨村，接待游客3万人。", "在大寨村有旅社30家。", "山西度假村有30家。"))
    assert [e.place for e in found] == ["山西省大寨村", "山西省大寨村", "山西省"]


def test_a_known_village_behind_any_word() -> None:
    for before in ("目前", "如今", "据统计，去年", "合作社带动", "县农业局技术员指导", "竞标"):
        found = find(article("渠县渠北乡柳沟湾村种桃。", f"{before}柳沟湾村30户，全县有600户。"))
        assert [(e.text, e.place) for e in found][-2:] == [
            ("柳沟湾村", "四川省达州市渠县渠北乡柳沟湾村"),
            ("全县", "四川省达州市渠县"),
        ]
    check("【渠县|四川省达州市渠县|511725】的人就说我们村大，目前青沟湾村有30户。")


def test_a_county_in_the_name_of_a_village() -> None:
    check("【龙里县谷脚镇榆树湾村|贵州省黔南布依族苗族自治州龙里县谷脚镇榆树湾村|522730】有30户。")
    check("【石门桥村|石门桥村|】有30户。")
    found = find(article("渠县渠北乡榆树坪村种桃。", "榆树坪村有30户。"))
    assert [e.place for e in found] == ["四川省达州市渠县渠北乡榆树坪村"] * 2
    for many in ("等村", "等贫困村", "等乡村旅游村", "3个自然村", "等6个行政村"):
        check(f"【渠县|四川省达州市渠县|511725】的太和、双河、孟村、安远{many}有300户。")


def test_a_number_in_the_name_of_a_village() -> None:
    check("【渠县四溪村|四川省达州市渠县四溪村|511725】很热闹。【渠县|四川省达州市渠县|511725】三个村通了路。")
    check("【渠县八里村|四川省达州市渠县八里村|511725】有30户。")


def test_a_street_by_its_office() -> None:
    street = "安徽省亳州市蒙城县漆园街道|341622"
    check(f"【蒙城县漆园|{street}】办事处种树300棵。", f"随后，【漆园|{street}】办事处种草300亩。")
    village = "安徽省亳州市蒙城县漆园街道柳沟村|341622"
    check(f"【蒙城县漆园办事处柳沟村|{village}】有30户，【柳沟村|{village}】养羊。")
    check(f"【蒙城县漆园街道办事处柳沟村|{village}】有30户。")
    town = "贵州省黔西南布依族苗族自治州兴仁市城北街道|522302"
    check("【兴仁市|贵州省黔西南布依族苗族自治州兴仁市|522302】很忙。", f"近日，【城北|{town}】办事处种树300棵。")


def test_a_word_before_the_name_of_a_known_village_is_no_part_of_it() -> None:
    found = find(article("渠县渠北乡石桥村，大户参与竞标石桥村30亩田。"))
    assert [(e.text, e.place[6:]) for e in found] == [
        ("渠县渠北乡石桥村", "渠县渠北乡石桥村"),
        ("石桥村", "渠县渠北乡石桥村"),
    ]


def test_one_who_is_called_like_a_county_is_no_place() -> None:
    assert find(article("乒乓球运动员马龙参赛3次。", "马龙获得冠军5个，部长余庆明介绍了情况。")) == []
    assert [e.text for e in find(article("云南省曲靖市马龙区增收。", "马龙种植烟草3万亩。"))][1:] == ["马龙"]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("哥伦比亚西南部考卡省发生泥石流，12人死亡，该省8个村庄被淹。", ["哥伦比亚考卡省", "哥伦比亚考卡省"]),
        ("德国西部城市科隆发生火灾，8人受伤。", ["德国科隆"]),
        ("意大利北部城市贝加莫一家医院收治了60名病人。", ["意大利贝加莫"]),
        ("也门首都萨那机场遭到袭击。", ["也门萨那"]),
        ("美国俄亥俄州哥伦布市发生枪击案。", ["美国哥伦布"]),
        ("美国西部俄勒冈州有2万户停电。", ["美国俄勒冈州"]),
        ("韩国京畿道利川市一冷库起火。", ["韩国利川"]),
        ("韩国全罗南道珍岛郡有9人失踪。", ["韩国全罗南道珍岛郡"]),
        ("印度中央邦有17人死亡，该邦3个村庄受灾。", ["印度中央邦", "印度中央邦"]),
        ("哥伦比亚连日暴雨。乔科省有3人死亡。", ["哥伦比亚", "哥伦比亚乔科省"]),
        ("美国中部地区遭龙卷风袭击，5人死亡。", ["美国"]),
        ("黎巴嫩首都贝鲁特港口区发生爆炸。", ["黎巴嫩贝鲁特"]),
        ("日本外务省发放补助300亿日元，环境省没有。", ["日本"]),
        ("美国农业州有3000个农场，一些州没有。", ["美国"]),
        ("日本熊本县熊本市一栋公寓起火。", ["日本熊本"]),
        ("美国佛罗里达州奥兰多市发生枪击，该州宣布调查。", ["美国奥兰多", "美国佛罗里达州"]),
        ("挪威连日大雪，卑尔根机场取消航班30个。", ["挪威", "挪威卑尔根"]),
        ("德国人爱吃汉堡，每年吃掉3亿个汉堡。", ["德国"]),
        ("墨西哥首都东南70公里处有一座火山。", ["墨西哥"]),
    ],
)
def test_what_lies_in_a_country_abroad_whether_a_list_has_it_or_not(text: str, places: list[str]) -> None:
    assert [e.place for e in find(article(text))] == places


def test_states_abroad_lie_in_the_country_spoken_of() -> None:
    found = find(article("巴西马托格罗索州产大豆300万吨，其次是巴拉那州。", "湖州和全州新增3家。"))
    assert [e.place for e in found][:2] == ["巴西马托格罗索州", "巴西巴拉那州"]


def test_a_body_behind_makes_a_name_a_place() -> None:
    check("【石狮|福建省泉州市石狮市|350581】总工会帮扶86人，门口有2座石狮。")


def test_foreign_pointers_and_headlines() -> None:
    check(
        "【英国|英国|】议会3日表决。【该国|英国|】失业率4%。",
        title="【英|英国|】议会表决失业法案",
    )
    check("他爱美，讲法治，重德育。", title="美称赞之：德才兼备")


def test_the_whole_country_is_the_one_that_the_article_speaks_of() -> None:
    check("【日本|日本|】政府宣布，【全国|日本|】确诊3万例，【国内|日本|】停产8条线，当地时间3日。")
    check("【全市|山东省烟台市|370600】国内生产总值300亿元，国内旅游收入9亿元。", title="【烟台|山东省烟台市|370600】")
    check("【法国|法国|】客商到【上海|上海市|310000】，【全国|中国|100000】签约30项，【我国|中国|100000】出口增长。")


def test_the_whole_of_a_prefecture_that_a_county_is_called_after() -> None:
    """全州 is a county's name too."""
    found = find(article("恩施州慰问职工300人。", "全州工会系统走访企业60家。"))
    assert [e.place for e in found] == ["湖北省恩施土家族苗族自治州"] * 2


def test_names_of_lists_and_what_lies_on_both_sides_are_no_places() -> None:
    assert find(article("集团进入2011中国企业500强和中国服务业百强，国内外订单300个。")) == []


def test_a_zone_without_its_city() -> None:
    check("【洛阳市|河南省洛阳市|410300】建站90个，其中【高新区|河南省洛阳市高新区|410300】8个，国家级高新区20个。")


def test_from_one_station_to_another_is_no_county() -> None:
    check("【郑州|河南省郑州市|410100】东至【周口|河南省周口市|411600】加开旅客列车30列。")
    check("【安徽池州东至|安徽省池州市东至县|341721】种茶300亩。")


def test_a_name_that_is_a_word_between_its_province_and_when_it_was() -> None:
    check("【浙江仙居|浙江省台州市仙居县|331024】去年种茶900亩，【四川|四川省|510000】南部今年有雨。")


def test_what_is_done_for_the_villages_is_no_village() -> None:
    check(
        "【河北安平县大何庄乡柳沟村|河北省衡水市安平县大何庄乡柳沟村|131125】的干部，",
        "认真走访【村里|河北省衡水市安平县大何庄乡柳沟村|131125】的30户。",
        "积极支持村“两委”办厂3家。",
    )
    check("【安平县|河北省衡水市安平县|131125】，按照比例给村集体分红300元。")
    check("【安平县大何庄乡|河北省衡水市安平县大何庄乡|131125】联合镇总工会、走访镇敬老院300次。")
    check(
        "【安平县大何庄乡|河北省衡水市安平县大何庄乡|131125】有300人，",
        "乡工会会同镇企业站组建镇石材业工会30家、帮扶镇学校3所。",
    )
    check("【大足区|重庆市大足区|500111】组建镇街工会30家，【寿县|安徽省淮南市寿县|340422】单位帮助乡镇企业30家。")
    check(
        "【安化县回春镇|湖南省益阳市安化县回春镇|430923】种茶300亩，【安化县|湖南省益阳市安化县|430923】职工返乡300人。"
    )
    check("【安平县|河北省衡水市安平县|131125】用农村劳力300人。")
    check("【安平县|河北省衡水市安平县|131125】办乡村旅游300家。")


def test_a_county_of_two_characters_in_a_story_of_its_prefecture() -> None:
    check("【山西临汾市|山西省临汾市|141000】下雨，煤业集团【吉县|山西省临汾市吉县|141028】分矿停产。")
    check("煤业集团【吉县|山西省临汾市吉县|141028】分矿停产。")
    check("兴县富民的项目3个，县里和县外各半。")


def test_townships_of_a_prefecture_without_counties() -> None:
    check("【嘉峪关市雄关街道建安社区|甘肃省嘉峪关市雄关街道建安社区|620200】有300户。", "在挂点村有3户。")


def test_a_village_called_by_a_word_of_praise_behind_its_town() -> None:
    check("【安平县大何庄乡和谐村|河北省衡水市安平县大何庄乡和谐村|131125】养羊300只。")
    check("【安平县大何庄乡|河北省衡水市安平县大何庄乡|131125】文明村3个。")
    check("【安平县大何庄乡|河北省衡水市安平县大何庄乡|131125】和谐村建设3年。")
    check("【安平县|河北省衡水市安平县|131125】和谐村养羊300只。")


def test_a_village_called_by_a_word_behind_its_town() -> None:
    check("【安平县大何庄乡团结村|河北省衡水市安平县大何庄乡团结村|131125】有羊300只。")
    check("在【安平县大何庄乡和平社区|河北省衡水市安平县大何庄乡和平社区|131125】，养羊300只。")
    check(
        "【安平县大何庄乡永和村|河北省衡水市安平县大何庄乡永和村|131125】和【安平县|河北省衡水市安平县|131125】养羊。"
    )
    check("【安平县大何庄乡三里村|河北省衡水市安平县大何庄乡三里村|131125】今年养羊300只。")
    check("【安平县大何庄乡|河北省衡水市安平县大何庄乡|131125】和村委会养羊300只。")
    check("【安平县大何庄乡|河北省衡水市安平县大何庄乡|131125】发展村集体经济3年。")
    check("【安平县大何庄乡|河北省衡水市安平县大何庄乡|131125】三个村养羊300只。")


def test_a_district_by_the_short_name_that_it_bore_as_a_city() -> None:
    check(
        "【通州市|江苏省南通市通州市|320683】有300户。【通州|江苏省南通市通州市|320683】养羊。",
        date=datetime.date(2006, 5, 1),
    )
    check("【北京通州|北京市通州区|110112】养羊。", date=datetime.date(2006, 5, 1))


def test_all_the_land() -> None:
    check("【中华大地|中国|100000】上有56个民族，【神州大地|中国|100000】处处春光。")


@pytest.mark.parametrize(
    "rival",
    [
        "与比拼对象【建始县|湖北省恩施土家族苗族自治州建始县|422822】比，",
        "比【建始县|湖北省恩施土家族苗族自治州建始县|422822】多",
        "居【建始县|湖北省恩施土家族苗族自治州建始县|422822】、【鹤峰县|湖北省恩施土家族苗族自治州鹤峰县|422828】之后，列【全州|湖北省恩施土家族苗族自治州|422800】第",
        "仅次于【建始县|湖北省恩施土家族苗族自治州建始县|422822】，",
    ],
)
def test_whom_one_is_held_against_is_not_ones_own_county(rival: str) -> None:
    check("前三季度，全县产值增长7%，", f"增速{rival}3个百分点。", "全县工业增长8%。")


def test_letters() -> None:
    check("驻【渝|重庆市|500000】部队、赴【鄂|湖北省|420000】护士200名，在【京|北京市|110000】企业30家。")
    check("【沪|上海市|310000】、【苏|江苏省|320000】、【浙|浙江省|330000】、【皖|安徽省|340000】四省市联动。")


def test_both_places() -> None:
    check("【长沙|湖南省长沙市|430100】和【株洲|湖南省株洲市|430200】结对，【两地|湖南省|430000】互派30人。")


def test_both_of_a_kind() -> None:
    check("【东营|山东省东营市|370500】、【滨州|山东省滨州市|371600】各9家，【两市|山东省|370000】共18家。")
    check("【寿光市|山东省潍坊市寿光市|370783】和【东营区|山东省东营市东营区|370502】各9家，沪深两市3家。")


def test_the_town_of_a_city_is_no_county_called_alike() -> None:
    check("【桐乡市|浙江省嘉兴市桐乡市|330483】的灯，照着【桐城|浙江省嘉兴市桐乡市|330483】大街小巷。")
    check("【安徽|安徽省|340000】的灯，照着【桐城|安徽省安庆市桐城市|340881】大街小巷。")


def test_the_country_before_a_university_is_a_place() -> None:
    check("【英国|英国|】剑桥大学、【河南|河南省|410000】洛阳日报和【日本|日本|】海军，莫斯科大学3人。")
    check("【北京|北京市|110000】街道上有3万人，【雷州半岛|广东省|440000】和台湾海峡有雨。")


def test_the_users_own_places() -> None:
    own = {"上地": "北京市海淀区上地街道", "东厂": "江西省九江市东厂生活区", "月宫": "月球"}
    text = "上地和东厂各有30人，全市60人，月宫2人。"
    found = places.find(article(text), (Tokens(text),), own)
    assert [(e.text, e.place, e.adcode) for e in found] == [
        ("上地", "北京市海淀区上地街道", "110108"),
        ("东厂", "江西省九江市东厂生活区", "360400"),
        ("全市", "江西省九江市", "360400"),
        ("月宫", "月球", ""),
    ]


def test_namesakes_abroad_and_counties_of_two_characters() -> None:
    check("【韩国大田|韩国大田|】有3家工厂。", "【福建大田|福建省三明市大田县|350425】有3家工厂。")
    check(
        "【邯郸|河北省邯郸市|130400】的【大名县|河北省邯郸市大名县|130425】，【魏县|河北省邯郸市魏县|130434】各3家，村集体和县、乡各2家。"
    )


def test_there_is_all_of_a_list() -> None:
    check(
        "在【武威|甘肃省武威市|620600】、【张掖|甘肃省张掖市|620700】和【金昌|甘肃省金昌市|620300】，【当地|甘肃省|620000】新建站点90个。",
        "在【河北|河北省|130000】、【山东|山东省|370000】，【当地|山东省|370000】新建9个。",
    )


def test_rules_say_how_a_place_was_read() -> None:
    text = "新华社北京2月3日电 河北省邯郸市共有15个区县，邯郸发展快，全市增长3%，丛台区、新华区在列。"
    rules = {e.text: e.rule for e in find(article(text))}
    assert rules == {
        "北京": "dateline",
        "河北省邯郸市": "chain",
        "邯郸": "short",
        "全市": "pointer",
        "丛台区": "full",
        "新华区": "unclear",
    }


def test_nothing_overlaps_and_offsets_hold() -> None:
    text = "湖南长沙县和长沙市岳麓区、吉林市民与浙江省会杭州，全市全县当地两地我省该区，合作市合作"
    found = find(article(text))
    assert all(text[e.start : e.end] == e.text for e in found)
    assert all(a.end <= b.start for a, b in pairwise(found))


@pytest.mark.parametrize("text", ["全市" * 3000, "京津、" * 3000, "定西市" + "镇" * 5000, "朝阳区、" * 2000, "", "京"])
def test_long_runs_are_read(text: str) -> None:
    assert isinstance(find(article(text)), list)

"""Pages of the accounts that unions, counties and firms have with a chat service: parts, lists, posters, prices."""

from __future__ import annotations

import pytest

from unionstats import extract, segment
from unionstats.model import Article, Document


def articles(text: str) -> list[Article]:
    return list(segment.articles(Document("-", text)))


def titles(text: str) -> list[str]:
    return [a.title for a in articles(text)]


def bodies(article: Article) -> list[str]:
    return [p.text for p in article.paragraphs if p.role == "body"]


def test_the_head_of_the_first_of_several_parts_is_no_title() -> None:
    page = (
        "青川、南河一大批岗位来了\n\n点击关注👉柳溪就业👈\n\n🔹青川县恒岳纺织有限公司（青川开发区）\n招挡车工40名，月薪5000元。\n\n"
        "🔹南河市大漠制品有限责任公司\n招普工90名，满3个月另奖800元。\n\n策划｜周远　编辑｜陈禾\n"
    )
    (a,) = articles(page)
    assert a.title == "青川、南河一大批岗位来了"
    assert [p.role for p in a.paragraphs] == ["title", "subhead", "body", "subhead", "body"]


def test_heads_that_tell_the_hour_are_parts_of_one_report() -> None:
    page = (
        "三伏天里的坚守｜柳溪影像\n\n6点10分 青石煤矿\n井下采煤一队的11名工友走下猴车。\n▲矿工在检查支架（周远 摄）\n\n"
        "9点 柳溪电厂\n4号机组已经满发9天，检修班12个人进了烟道。\n▲检修工轮流进入烟道（陈禾 摄）\n\n"
        "15点 青川县永安镇\n农机手的插秧机歇下来，今天插了75亩。\n"
    )
    assert [t for t in titles(page) if t] == ["三伏天里的坚守｜柳溪影像"]


def test_lines_with_their_names_before_a_colon_are_no_headlines_and_whole() -> None:
    page = (
        "会员福利来了\n\n🏊【健身】\n对象：青川县工会会员\n优惠：年卡由980元降为490元，瑜伽课每节35元\n"
        "名额：每周放号120个，先到先得\n地点：青川县体育馆\n\n👶【暑托】\n名额：6个班，每班30人\n收费：每期400元\n"
    )
    (a,) = articles(page)
    assert [p.text[:2] for p in a.paragraphs if p.role == "body"] == ["对象", "优惠", "名额", "地点", "名额", "收费"]


def test_a_text_that_ends_with_a_picture_goes_on_nowhere() -> None:
    page = (
        "大事记｜海岛卫生院\n\n青川镇卫生院今年20岁了。这些节点值得记住👇\n\n2004年8月\n卫生院由两个卫生所合并而成，职工11人。\n\n"
        "2009年5月\n添置一台X光机，花了28万元。\n"
    )
    (a,) = articles(page)
    assert [p.role for p in a.paragraphs] == ["title", "body", "subhead", "body", "subhead", "body"]


def test_the_headline_above_the_day_is_no_site_where_only_parts_stand_below() -> None:
    page = (
        "暴雨红色预警！青川、南河最新汛情\n\n7月31日 12:00更新\n\n☔ 雨量\n据青川县气象台，全县平均降雨146毫米。\n\n"
        "🚆 交通\n青川站停运列车72列。\n"
    )
    assert titles(page) == ["暴雨红色预警！青川、南河最新汛情"]


def test_a_part_headed_by_a_word_that_begins_like_a_surname_is_signed_by_nobody() -> None:
    page = (
        "屏山一周\n\n▶ 农业\n全县种茶3万亩。\n\n▶ 文旅\n古城迎客1.2万人次。\n\n▶ 交通\n公路投资8亿元。\n\n"
        "▶ 卫生\n医院添床90张。\n"
    )
    assert not [p for a in articles(page) for p in a.paragraphs if p.role == "byline"]


@pytest.mark.parametrize(
    ("text", "bound"), [("配备彩超2台。", "exact"), ("B超3台。", "exact"), ("增产超3吨。", "over")]
)
def test_a_scanner_is_no_hedge(text: str, bound: str) -> None:
    assert [f.bound for f in extract(text)] == [bound]


@pytest.mark.parametrize(
    "line",
    ["👆点击上方“青川零距离”关注我们", "长按识别二维码，关注“青川零距离”", "点击“青川零距离”一键关注，精彩等着你"],
)
def test_the_account_that_a_page_asks_to_follow_is_said_of_all_its_articles(line: str) -> None:
    page = f"{line}\n\n一周要闻\n\n🌾 秋粮开镰\n\n全县收割水稻12万亩。\n\n🚌 公交加密\n\n全县新增公交车8辆。\n"
    found = articles(page)
    assert len(found) == 2
    assert all(a.imprint.startswith("关注“青川零距离”") for a in found)


@pytest.mark.parametrize("line", ["点击蓝字关注我们", "扫码关注，点亮★星标", "他很关注“带岗直播间”"])
def test_a_line_that_names_no_account(line: str) -> None:
    page = f"{line}\n\n秋粮开镰\n\n全县收割水稻12万亩。\n"
    assert all("关注“" not in a.imprint for a in articles(page))


def test_a_hospitals_own_page_tells_of_the_hospital_where_it_names_nobody() -> None:
    page = (
        "点击上方“东胜区中医院”可订阅\n\n🚑 急诊提速\n\n急诊科出车90趟，平均用时7分钟。\n\n"
        "🏃 百人健步走\n\n12月1日，富源县总工会来访，带来图书80册。\n"
    )
    found = {f.text: (f.org, f.place) for f in extract(page, date="2024-12-09")}
    hospital = ("鄂尔多斯市东胜区中医院", "内蒙古自治区鄂尔多斯市东胜区")
    assert found["90趟"] == found["7分钟"] == hospital
    assert found["80册"][0] == "富源县总工会"


def test_what_names_no_place_on_the_page_of_a_county_is_there() -> None:
    page = "点击“阳新零距离”关注我们\n\n湖滨越野赛报名\n\n赛事设2个组别，名额300人。\n"
    assert {f.place for f in extract(page, date="2024-03-09")} == {"湖北省黄石市阳新县"}
    assert {f.place for f in extract(page.replace("赛事", "南丰县赛事"))} == {"江西省抚州市南丰县"}

"""Pages of whole reports: where one ends and the next begins, with pictures, stamps and notes of the site between."""

from __future__ import annotations

import datetime

import pytest

from unionstats import extract, segment
from unionstats.model import Article, Document

POEM = (
    "灯火暖人心",
    "夜幕降临，青川县城的街巷里亮起一盏盏灯，这是专为夜班工友留的灯。",
    "一年里，灯下的小屋接待工友9000人次。",
)
SECOND = ("柳溪码头扩能", "柳溪码头的2台门机换了新颜，吊装只要40秒。", "码头全年可装卸矿石300万吨。")


def articles(text: str) -> list[Article]:
    return list(segment.articles(Document("-", text)))


def titles(text: str) -> list[str]:
    return [a.title for a in articles(text)]


def captions(text: str) -> list[list[str]]:
    return [[p.text for p in a.paragraphs if p.role == "caption"] for a in articles(text)]


def test_what_others_reported_opens_an_article_even_below_a_text_without_an_end() -> None:
    page = (
        "江州一厂房昨夜起火\n\n左江日报讯（记者周远）5月3日晚8时，江州区一厂房起火，出动消防车9辆\n\n"
        "退休女教师义务教琴受称赞\n\n据左江晚报报道今年71岁的她教会了90个孩子拉琴。"
    )
    assert titles(page) == ["江州一厂房昨夜起火", "退休女教师义务教琴受称赞"]


BRIEF = (
    "柳溪县总工会慰问环卫工人",
    "本报讯 盛夏时节，柳溪县总工会为环卫工人送去毛巾、凉茶和防暑药品，环卫站长周远代表班组致谢。",
)
FEATURE = (
    "老邓的渔网",
    "天刚蒙蒙亮，老邓就坐在码头补渔网。他的梭子磨得发亮，20年补过渔网3000张，邻村的渔民都来请他。",
    "梭子里的门道",
    "补渔网先要看线。老邓说，尼龙线耐泡，棉线不伤鱼鳞，一张渔网要换3种梭子，他一天补4张。",
)


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_text_that_shares_no_telling_word_with_the_one_above_is_another_s(gap: str) -> None:
    feature = ("老邓和他的渔网", *FEATURE[1:])
    assert titles(gap.join([*BRIEF, *feature])) == [BRIEF[0], feature[0]]
    assert titles(gap.join([*feature, *BRIEF])) == [feature[0], BRIEF[0]]
    here = "这里的毛巾不一样"  # a head that points back
    assert titles(gap.join([*BRIEF, here, *feature[1:]])) == [BRIEF[0]]


def test_a_text_that_names_again_what_the_one_above_named_goes_on_with_it() -> None:
    reports = [
        *("青山林场造林开工", "本报讯 昨日，青山林场造林开工，计划造林6000亩。"),
        *("白河大坝加固完工", "本报讯 5月3日，白河大坝加固完工，用去水泥3万吨。"),
    ]
    first = "近日，老邓教会徒弟织渔网，梭子里的门道说了3天。"
    assert titles("\n".join([*reports, *FEATURE])) == [reports[0], reports[2]]
    told = ("老邓和他的渔网", FEATURE[1], FEATURE[2], f"渔网、梭子、尼龙线都是门道。{first}")
    assert titles("\n".join([*reports, *told])) == [reports[0], reports[2], told[0]]


def test_a_text_of_another_province_is_no_part_of_the_one_above() -> None:
    page = (
        "定西市总工会普法\n本报讯 定西市总工会普法12场。\n\n"
        "车间里的和事佬\n在江阴市，45家企业有了调解员。今年县总工会调处争议230起。"
    )
    assert titles(page) == ["定西市总工会普法", "车间里的和事佬"]
    assert titles(page.replace("江阴市", "临洮县")) == ["定西市总工会普法"]


@pytest.mark.parametrize(
    "by",
    [
        " 本报记者 周远 通讯员 陈禾",
        " ■通讯员 陈禾",
        " （陈禾）",
        "\n补网人在码头。\n□文/摄 本报记者 周远",
        "\n补网途中。\n本报记者 周远 摄影报道",
        "\n柳溪县渔业协会副会长陈禾",
    ],
)
def test_who_wrote_may_stand_in_the_line_of_the_headline_or_below_the_words_to_a_picture(by: str) -> None:
    page = "\n\n".join([*BRIEF, f"码头的一天{by}", "柳溪县渔业公司有职工46人，环卫站的毛巾、凉茶也送到了码头。"])
    found = {a.title: a for a in articles(page)}
    assert [title for title in found if title] == [BRIEF[0], "码头的一天"]
    assert any(p.role == "byline" for p in found["码头的一天"].paragraphs)


def test_the_date_and_the_source_of_one_article_are_not_those_of_the_page() -> None:
    stamped = "夜校开课了\n2021-03-05 17:28:12 来源：昆山日报\n全市开课12门。"
    page = f"青浦区总工会普法\n本报讯 青浦区总工会普法9场。\n\n{stamped}\n\n宁海县总工会送岗\n本报讯 送岗6个。"
    assert [("昆山日报" in a.imprint) for a in articles(page)] == [False, True, False]


@pytest.mark.parametrize("label", ["政策链接", "■法官说法", "营养师提醒", "延伸阅读", "网友热议", "◎数据"])
def test_what_stands_below_the_label_of_a_box_is_of_nobody(label: str) -> None:
    page = f"{BRIEF[0]}\n\n{BRIEF[1]}\n\n{label}\n\n高温津贴每人每月300元，发放4个月。"
    assert titles(page) == [BRIEF[0], label.strip("■◎")]


@pytest.mark.parametrize("end", ["\n周远 陈禾", " 周远", "　周远　陈禾", "\n周远"])
def test_the_bare_names_of_who_wrote_end_an_article(end: str) -> None:
    found = articles(
        f"柳溪县总工会招聘\n\n柳溪县总工会办招聘会6场。{end}\n\n怎样预防中暑\n\n气温高时，每小时补水500毫升。"
    )
    assert [a.title for a in found] == ["柳溪县总工会招聘", "怎样预防中暑"]
    assert not any("周远" in p.text for a in found for p in a.paragraphs if p.role != "byline")


def test_lines_of_figures_with_a_sign_are_no_headlines_of_the_portrait_below() -> None:
    figures = "数说工匠\n\n■ 2012年 评选工匠86名\n■ 2018年 评选工匠102名\n\n"
    page = f"{figures}人物\n\n补网人\n——记柳溪渔业公司陈禾\n\n陈禾带徒9人。"
    assert titles(page) == ["数说工匠", "补网人"]


def test_items_behind_the_names_of_their_places_or_below_whose_they_are() -> None:
    placed = "【遂宁】锦江酒厂工会办比武62场，1.6万人参加。\n【泸州】市总工会开课6门，学员80人。"
    found = {f.text: (f.org, f.place) for f in extract(placed, date=datetime.date(2021, 3, 5))}
    assert found["1.6万人"] == ("锦江酒厂工会", "四川省遂宁市")
    assert found["80人"] == ("泸州市总工会", "四川省泸州市")
    listed = "基层播报\n\n遂宁酒厂工会\n■办比武62场，1.6万人参加。\n\n泸州市总工会\n■开课6门，学员80人。"
    found = {f.text: (f.org, f.place) for f in extract(listed, date=datetime.date(2021, 3, 5))}
    assert found["1.6万人"][0] == "遂宁酒厂工会"
    assert found["80人"] == ("泸州市总工会", "四川省泸州市")


@pytest.mark.parametrize(
    "line",
    [
        "2021年12月9日 第02版 综合新闻",
        "A6 产业·企业 2018.3.11 责任编辑 周远",
        "出版日期：2016年3月11日 总第86期",
        "柳溪工人 第32期 2014年7月27日 印数3万份",
    ],
)
def test_the_day_and_the_number_at_the_head_of_a_page_are_no_facts(line: str) -> None:
    assert [f.text for f in extract(f"{line}\n\n{BRIEF[0]}\n\n{BRIEF[1]}")] == []


@pytest.mark.parametrize("signs", ["①②③", "◇◇◇", ("1.", "2.", "3."), "●●●"])
def test_the_items_of_a_bulletin_in_one_paragraph_are_articles(signs: str) -> None:
    items = (
        "遂宁市总工会开课6门。",
        "射洪市总工会走访职工86户，送去被褥。",
        "锦江重工集团工会办比武62场，1.6万人参加。",
    )
    line = "".join(f"{sign}{item}" for sign, item in zip(signs, items, strict=True))
    found = articles(f"工会短讯\n{line}")
    assert [p.text for a in found for p in a.paragraphs if p.role == "body"] == list(items)
    assert len(found) == len(items)
    assert len(articles(f"遂宁的冬天\n{line}")) == 1


def test_the_name_of_a_paper_over_its_first_part_opens_an_article() -> None:
    page = "\n".join([*BRIEF, "白河县2022年统计公报", "一、综合", "年末常住人口94.9万人，增加0.1万人。", "二、农业"])
    assert titles(page) == [BRIEF[0], "白河县2022年统计公报"]
    talk = "各位代表：\n现在，我向大会报告工作，请审议。\n去年工作回顾\n一、农业\n粮食产量94.9万吨，创历史新高。"
    assert titles(talk) == [""]


def test_a_headline_over_a_dateline_may_end_as_a_broken_line_does() -> None:
    page = "\n".join([*BRIEF, "就业好坏从市场可以观察到", "本报北京2月29日电 今天上午，人社部介绍就业情况。"])
    assert titles(page) == [BRIEF[0], "就业好坏从市场可以观察到"]


@pytest.mark.parametrize(
    "end",
    [
        "责任编辑：周远",
        "（编辑：陈禾）",
        "【责任编辑 李舟】",
        "查看原文",
        "上一篇　下一篇",
        "【打印本页】【关闭窗口】",
        "分享到：微信 微博",
        "编辑：周远 审核：陈禾",
    ],
)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_what_a_site_prints_below_a_text_ends_it(end: str, gap: str) -> None:
    page = gap.join([*POEM, end, *SECOND])
    assert titles(page) == [POEM[0], SECOND[0]]
    subhead = gap.join([*POEM, *SECOND])  # else it is no more than a subhead
    assert titles(subhead) == [POEM[0]]


def test_a_headline_below_a_text_that_goes_on_on_another_page_opens_an_article() -> None:
    page = (
        "早稻栽插过半\n\n4月9日，衡山县农业农村局介绍，全县插秧9万亩。\n\n（下转第6版）\n\n"
        "图为4月8日，衡山县农民在插秧。\n\n夜校的第300课\n\n“今晚来了80人。”4月7日，衡东县总工会夜校满座。"
    )
    assert titles(page) == ["早稻栽插过半", "", "夜校的第300课"]
    assert "夜校的第300课" not in titles(page.replace("（下转第6版）\n\n", ""))


@pytest.mark.parametrize(
    ("head", "lead"),
    [
        ("云和县石塘镇：锣声一响，满院子都是徒弟", "石塘镇地处丽水市云和县，全镇1.6万人，在外做工的占四成。"),
        ("浙南云工：一把刨子传三代", "在工业园，浙南云工木玩公司有木匠80名。"),
    ],
)
def test_a_headline_of_a_county_or_a_body_that_the_text_above_never_names_opens_an_article(
    head: str, lead: str
) -> None:
    page = f"瑞安船工有了新宿舍\n\n瑞安市总工会盘活旧厂房，建成船工宿舍40间。\n\n{head}\n\n{lead}"
    assert titles(page) == ["瑞安船工有了新宿舍", head]
    assert titles(page.replace("盘活旧厂房", "同云和县、浙南云工木玩公司盘活旧厂房")) == ["瑞安船工有了新宿舍"]


@pytest.mark.parametrize("row", ["======", "------", "* * *", "◆◆◆", "～～～～"])
def test_a_row_of_signs_between_two_reports_parts_them(row: str) -> None:
    assert titles("\n".join([*POEM, row, SECOND[0], f"本报讯 {SECOND[1]}"])) == [POEM[0], SECOND[0]]


def test_a_picture_with_its_line_over_a_subhead_leaves_the_story_whole() -> None:
    page = [*SECOND[:2], SECOND[2], "新门机吊起首批货箱。李舟 摄", "夜里也不停工", "2月3日，码头装卸货物9000吨。"]
    assert titles("\n\n".join(page)) == [SECOND[0], ""]
    assert captions("\n\n".join(page)) == [[], ["新门机吊起首批货箱。"]]
    story = [SECOND[0], SECOND[1], "码头全年装卸矿石300万吨，货轮往来不绝，吊臂昼夜不停，工人三班轮换。李舟 摄"]
    assert captions("\n\n".join([*story, POEM[0], *POEM[1:]]))[0]  # but a picture's story has its name at its end


def test_how_often_a_text_was_read_is_no_part_of_it() -> None:
    found = articles("早稻开镰\n\n今年早稻亩产430公斤。\n\n阅读 1.8万  点赞 260 在看 31")
    assert [p.text for p in found[0].paragraphs] == ["早稻开镰", "今年早稻亩产430公斤。"]


def test_an_editor_s_name_over_a_text_ends_nothing() -> None:
    page = f"第2版\n责任编辑：周远\n{POEM[0]}\n编辑：陈禾\n{POEM[1]}\n{SECOND[0]}\n{POEM[2]}\n"
    assert titles(page) == [POEM[0]]


@pytest.mark.parametrize("day", ["2021-03-05", "青川日报 2021-03-05", "2021年3月5日 星期五", "[2021-03-05]"])
def test_a_day_under_a_headline_below_a_text_opens_an_article(day: str) -> None:
    page = "\n".join([*POEM, SECOND[0], day, *SECOND[1:]])
    assert titles(page) == [POEM[0], SECOND[0]]
    assert articles(page)[1].date == datetime.date(2021, 3, 5)


@pytest.mark.parametrize("head", ["2021年3月5日 第02版 综合新闻", "出版日期：2021年3月5日 总第86期"])
def test_the_head_of_a_page_is_no_text(head: str) -> None:
    page = "\n".join(["青川工人报", head, "", SECOND[0], *SECOND[1:]])
    assert head not in [p.text for a in articles(page) for p in a.paragraphs]


@pytest.mark.parametrize("source", ["海港网-海港晚报", "青川新闻网—青川日报", "青川在线"])
def test_a_day_with_two_sources_is_a_stamp(source: str) -> None:
    (article,) = articles(f"{SECOND[0]}\n2021年3月5日15:25 {source}\n港口建设忙\n本报柳溪讯 {SECOND[1]}\n")
    assert (article.title, article.date) == (SECOND[0], datetime.date(2021, 3, 5))


@pytest.mark.parametrize("under", ["本报记者 周远 通讯员 陈禾", "2021-03-05 09:30 来源：青川日报"])
def test_a_picture_under_the_byline_leaves_the_headline_to_the_text(under: str) -> None:
    picture = "司机在门机上操作。 李舟 摄"
    page = "\n".join([*POEM, SECOND[0], under, picture, *SECOND[1:]])
    assert sorted(titles(page)) == sorted([POEM[0], SECOND[0], ""])
    assert ["司机在门机上操作。"] in captions(page)


def test_a_picture_with_its_own_day_is_not_of_the_text_above() -> None:
    picture = "5月3日，青川县的电工在检修线路，保障800户用电。"
    page = "\n".join([*SECOND[:2], f"{picture} 李舟 摄", POEM[0], f"本报讯 {POEM[1]}"])
    assert captions(page) == [[], [picture], []]


@pytest.mark.parametrize("day", ["本周日", "明天", "昨晚", "即日起", "上周五", "前天"])
def test_news_may_begin_with_any_day(day: str) -> None:
    page = "\n".join([*POEM, "柳溪码头开放市民参观通道", f"{day}，柳溪码头的市民参观通道开放，每次可进60人。"])
    assert titles(page) == [POEM[0], "柳溪码头开放市民参观通道"]


@pytest.mark.parametrize(
    "line",
    [
        "国内统一刊号：CN99-0012 青川日报社出版 新闻热线：0999-5550123",
        "国内统一连续出版物号 CN 99-0012",
        "邮发代号：99-1",
        "今日8版",
        "今日四版 总第4321期",
        "零售价：1.20元",
        "每份0.60元 全年定价216元",
        "社址：青川县建设路8号 邮编：628100",
        "印刷：青川日报印务中心",
        "法律顾问：青川律师事务所",
        "癸巳年八月初七",
        "2021年3月5日 青川县总工会",
        "2021年3月5日 青川在线",
    ],
)
def test_what_stands_below_the_name_of_a_paper_is_no_text(line: str) -> None:
    (article,) = articles(f"青川日报\n{line}\n" + "\n".join(POEM))
    assert (article.title, [p.text for p in article.paragraphs if p.text != "青川日报"]) == (POEM[0], list(POEM))


def test_the_numbers_of_sections_are_no_pages() -> None:
    page = "青川职工读书调查\n01 爱好\n42%的职工爱读小说。\n02 习惯\n每天读书1小时。\n"
    assert [[p.text for p in a.paragraphs if p.role == "subhead"] for a in articles(page)] == [["爱好", "习惯"]]


@pytest.mark.parametrize(
    "head", ["柳溪码头：门机换新颜", "上半年货运增长5.6%", "产能破300万吨——柳溪码头扩能", "“小门机”有“大能量”"]
)
def test_a_headline_in_the_line_of_its_text_may_hold_any_sign(head: str) -> None:
    texts = ["近日，柳溪码头的门机换了新颜，吊装只要40秒。", "昨日，县城街巷亮起8盏灯，接待工友900人次。"]
    page = f"简讯\n■{head}　{texts[0]}\n■灯火暖人心　{texts[1]}\n"
    assert titles(page) == [head, "灯火暖人心"]


@pytest.mark.parametrize(
    "credit",
    [
        *(
            "　　李舟 摄",
            "　本报记者 李舟 摄",
            "。 青川县总工会供图",
            "。图/李舟",
            "。（摄影：李舟 周远）",
            "。/ 青川 供图",
        ),
        *(" 供图 青川县融媒体中心", "。（图片来源：青川发布）"),
    ],
)
@pytest.mark.parametrize("sign", ["", "■ ", "▲"])
def test_a_picture_s_words_need_no_full_stop(credit: str, sign: str) -> None:
    page = "\n".join([*SECOND[:2], f"{sign}2台门机在码头上作业{credit}", SECOND[2]])
    assert [p.text.rstrip("。") for a in articles(page) for p in a.paragraphs if p.role == "caption"] == [
        "2台门机在码头上作业"
    ]
    assert titles(page) == [SECOND[0], ""]


BULLETIN = (
    "青川粮价小幅下跌",
    "青川县价格监测中心发布：8月第3周，粮价指数为112.9，比前一周降0.6个点。",
    "大米均价小幅下跌",
    "重点监测的12种大米均价每公斤4.5元，环比跌1.1%。",
    "玉米价格小幅下跌",
    "6种玉米周均价每公斤2.4元，环比跌2.3%。",
)
NEWS = (
    ("柳溪码头扩能", "本报讯 柳溪码头的2台门机换了新颜，吊装只要40秒。"),
    ("白河大坝除险加固工程完工", "本报讯 白河大坝加固用了14个月，用去水泥3万吨。"),
)


def test_subheads_of_figures_on_a_page_of_reports_open_no_articles() -> None:
    page = "\n".join([*BULLETIN, *(line for report in NEWS for line in report)])
    assert titles(page) == [BULLETIN[0], *(title for title, _ in NEWS)]
    day = page.replace("重点监测的", "9月3日，重点监测的")  # which would be another report
    assert titles(day)[1] == BULLETIN[2]


def test_a_short_line_of_which_its_text_says_nothing_is_a_subhead_among_news() -> None:
    news = [
        ("柳溪码头门机扩能", "近日，柳溪码头的门机扩能完工，吊装只要40秒。"),
        ("白河大坝加固完工", "5月3日，白河大坝加固完工，用去水泥3万吨。"),
        ("青山林场造林开工", "昨日，青山林场造林开工，计划造林6000亩。"),
    ]
    subhead = ("从“要我学”到“我要学”", "司机们练了120天，考试合格率达98%。")
    page = "\n".join(line for part in (news[0], subhead, *news[1:]) for line in part)
    assert titles(page) == [title for title, _ in news]


@pytest.mark.parametrize(
    ("head", "whole"),
    [
        ("丰和农机与3省供销社签约", True),
        ("首批援外医疗队抵达", True),
        ("两地边境局势趋于缓和", True),
        ("寒潮蓝色预警发布 今天夏至", True),
        ("各地职工技能竞相评比", True),
        ("县总工会副主席由", False),
        ("全县各级工会共约", False),
    ],
)
def test_a_headline_may_end_in_a_word_that_ends_as_a_broken_line_does(head: str, whole: bool) -> None:
    page = (
        f"简讯\n\n青川至柳溪航班今天首飞\n\n今天上午9时，航班从青川起飞。\n\n{head}\n\n今天，{head}，共有40人到场。\n"
    )
    assert (head in titles(page)) is whole


def test_what_is_asked_in_a_talk_is_no_subhead() -> None:
    page = (
        "市医保局谈门诊报销\n\n石桥市医保局3日公布新规。\n\n问：报销比例有多高？\n答：在岗职工报销70%。\n"
        "记者：退休人员呢？\n答：高出5个百分点。\n"
    )
    assert all(p.role == "body" for a in articles(page) for p in a.paragraphs if p.text[1:2] in "：者")


def test_a_headline_and_who_wrote_open_an_article_without_a_word_for_it() -> None:
    text = (
        "技能赛在临江开赛\n\n本报讯（记者赵宏）临江市总工会昨日举办车工技能赛，120人参加。\n\n比赛为期2天。\n\n"
        "图为选手在比赛。 孙立 摄\n\n守闸人的三十年\n\n韩雪梅\n\n"
        "青石闸的闸房里，58岁的老周守了30年。\n\n他每天记一次水位。\n"
    )
    found = [a.title for a in segment.articles(Document("-", text))]
    assert found[0] == "技能赛在临江开赛"
    assert found[-1] == "守闸人的三十年"


def test_a_story_that_happened_in_another_province_opens_an_article() -> None:
    page = (
        "老茶厂里办起茶博馆\n本报记者 周远\n\n吉安县永和镇的茶博馆藏品有300件。\n\n去年接待游客2万人次。\n\n"
        "摔断的锁骨\n\n去年腊月，瓦工老韩在湖南省怀化市溆浦县一处工地摔伤，住院26天。\n\n他花去医药费4万元。\n"
    )
    assert titles(page) == ["老茶厂里办起茶博馆", "摔断的锁骨"]


def test_a_headline_of_a_place_that_is_new_opens_an_article_over_a_day() -> None:
    page = (
        "老茶厂里办起茶博馆\n本报记者 周远\n\n吉安县永和镇的茶博馆藏品有300件。\n\n去年接待游客2万人次。\n\n"
        "女篮联赛：淮北主场再胜一场\n\n昨晚，淮北队以12分的优势取胜，到场观众3000人。\n"
    )
    assert titles(page) == ["老茶厂里办起茶博馆", "女篮联赛：淮北主场再胜一场"]


def test_the_items_of_a_box_that_tell_of_one_city_stay_together() -> None:
    page = (
        "夜校开课\n本报记者 周远\n\n夜校今年开班12个。\n\n数说\n"
        "●襄阳上周菜价每公斤5元，环比涨2%。\n●8月全市新房成交2000套、20万平方米。\n●今年襄阳共办展会30场，签约12亿元。\n"
    )
    assert len(articles(page)) == 2


def test_the_number_of_a_page_with_several_names_is_no_headline() -> None:
    assert titles("第11版 健康 养老\n北方晚报 2022/06/10\n\n一张药方看了三代人\n\n本报讯 药铺今年抓药3万副。\n") == [
        "一张药方看了三代人"
    ]


def test_a_letter_to_the_paper_is_text() -> None:
    (a,) = articles("暖气不热\n\n【编辑同志】我家11月1日供暖以来只有15度。\n\n【回音】供热公司换了两台水泵。\n")
    assert a.paragraphs[1].text == "【编辑同志】我家11月1日供暖以来只有15度。"


@pytest.mark.parametrize("over", ["（上接第3版）", "（上接3版）\n\n", "【紧接第一版】", "（上接A2版《一把刨子》）"])
def test_what_began_on_another_page_is_an_article_of_its_own(over: str) -> None:
    page = (
        "石泉夜校开班\n\n本报讯（记者周远）石泉县总工会办班8期，县城占3期。\n\n"
        f"{over}她把织机搬进堂屋，一年织布900匹。\n\n“慢慢织。”如今，她带徒20人。"
    )
    first, second = articles(page)
    assert [p.text for p in second.paragraphs if p.role == "body"] == [
        "她把织机搬进堂屋，一年织布900匹。",
        "“慢慢织。”如今，她带徒20人。",
    ]
    assert first.title == "石泉夜校开班"


def test_who_wrote_is_no_headline() -> None:
    for who in ("郝春生（大同）", "兵团记者站 记者 周远 通讯员 陈禾"):
        (article,) = articles(f"老井\n\n{who}\n\n1966年，我进了煤矿，头一年挣了216元。")
        assert article.title == "老井"


def test_an_advertisement_is_none_of_the_article_above() -> None:
    page = "巴扎建起工会\n\n本报讯（记者周远）疏附县总工会发展会员90人。\n\n广　告\n\n天山工装，12道工序，单件88元起。"
    assert len(articles(page)) == 2


def test_items_with_one_sign_end_with_their_lines() -> None:
    page = (
        "数读工匠\n\n□ 1490万——产业工人总数\n□ 20家——已建工作室；每家资助20万元\n\n短评\n\n"
        "给手艺定个好价钱\n\n德州一家企业给技师开出年薪26万元。"
    )
    facts = extract(page, date="2017-05-02")
    assert [(f.text, f.article) for f in facts] == [("20家", 1), ("20万元", 1), ("26万元", 2)]


def test_a_column_below_a_list_of_lines_is_no_part_of_the_last() -> None:
    page = (
        "秋菜上市\n本报讯 柳溪镇秋菜上市300吨。\n\n曝光台\n\n▲绵阳某店：用过期油，罚款12万元\n"
        "▲广元某加油站：每升少2.7%\n\n新规速递\n7月1日起，电动车限速25公里。\n"
    )
    assert titles(page)[-1] == "新规速递"


def test_a_day_and_a_byline_with_the_sign_of_the_text_are_no_items() -> None:
    page = (
        "青川矿业集团帮扶困难职工家庭\n  • 时间：2025-01-17\n  • 编辑：李某\n"
        "  • 走进青川矿业集团，墙上挂着两面锦旗。集团工会慰问职工30人。\n\n    近年来，集团筹集资金9万元。\n"
    )
    assert {(f.article, f.title) for f in extract(page)} == {(1, "青川矿业集团帮扶困难职工家庭")}


def test_a_date_line_whose_lines_above_went_to_the_weather_stops_no_page() -> None:
    page = (
        "“4\n● 又\n“时间:2025-01-1\n▲21日:晴间多云,气温11~26℃\n“来\n“根据计划，隧道左洞于5月底、右洞于8月底实现贯通。"
    )
    assert "5月底" in [f.text for f in extract(page)]


def test_a_part_of_a_report_and_its_picture_are_no_gallery_below_the_head_of_the_next_part() -> None:
    page = [
        "入冬以来，青川县总工会走访职工9000人，为他们送去米面油。",
        "走进车间 把温暖送到工位",
        "工会为夜班工人送上姜茶1200杯，又同他们座谈6次，听取意见。",
        "车间里的座谈。（供图）",
        "走进站点，让骑手在路上也有家可回",
        "工会新建驿站12个，方便骑手歇脚。",
    ]
    report, picture = articles("\n\n".join(page))
    assert [p.text for p in report.paragraphs if p.role == "subhead"] == [page[1], page[4]]
    assert [p.text for p in picture.paragraphs if p.role == "caption"] == ["车间里的座谈。"]


def test_figures_a_line_each_at_the_end_are_no_links_to_other_pages() -> None:
    report = "送温暖\n本报讯 近日，安平县总工会走访企业36家。"
    figures = "\n\n慰问困难职工320户\n\n发放慰问金96万元\n\n赠送春联2600副"
    found = [(f.text, f.item) for f in extract(report + figures)]
    assert found[1:] == [("320户", "慰问困难职工"), ("96万元", "发放慰问金"), ("2600副", "赠送春联")]
    assert len(extract(report + "\n\n市领导慰问职工\n\n我市举办招聘会\n\n全市新增企业3万家")) == 1


def test_stories_in_one_line_open_with_their_headlines() -> None:
    line = "本报讯（记者赵宏）柳溪县昨日遭了雨灾，9万人受灾。 柳溪30顶帐篷已送到 本报讯（记者李舟）昨日，30顶帐篷到了。"
    assert titles(line) == ["", "柳溪30顶帐篷已送到"]
    assert titles(line.replace(" 柳溪30", "柳溪30")) == [""]


_NEWS = {
    "春川县发放消费券拉动销售1.2亿元": "近日，春川县发放新一轮消费券，带动家电、餐饮销售1.2亿元，补贴600万元。",
    "岭东市滑冰馆接待小学生900人": "上周，岭东市滑冰馆接待小学生900人。教练讲解刹车和转弯的动作，护具免费提供。",
    "河湾机务段检修机车46台": "近日，河湾机务段完成秋季整修，检修机车46台。检修班组更换闸瓦、清洗滤网。",
    "远山县抢收晚稻4万亩": "5日，远山县出动收割机抢收晚稻，已收割4万亩。农技员提醒农户及时晾晒，粮库延长收购时间。",
}
_NUMBERS = [("1. ", "2. ", "3. ", "4. "), ("一、", "二、", "三、", "四、"), ("01\n", "02\n", "03\n", "04\n")]


@pytest.mark.parametrize("numbers", _NUMBERS)
def test_numbered_headlines_over_texts_of_other_things_are_of_articles(numbers: tuple[str, ...]) -> None:
    page = "\n\n".join(f"{n}{head}\n\n{text}" for n, (head, text) in zip(numbers, _NEWS.items(), strict=True))
    assert titles(page) == list(_NEWS)


def test_numbered_headlines_over_the_parts_of_one_report_open_no_articles() -> None:
    parts = [
        ("一、粮食生产稳中有增", "近日统计显示，前三季度全县粮食产量12万吨，晚稻产量5万吨，粮食单产提高2%。"),
        (
            "二、晚稻产量5万吨粮食单产提高",
            "近日，农技员到田间测产，晚稻亩产430公斤，粮食单产提高2%，全县晚稻产量5万吨。",
        ),
        ("三、粮食收购晚稻开秤", "近日，粮库开秤收购晚稻，晚稻产量5万吨中已收购1万吨，粮食单产高的农户优先。"),
    ]
    page = "春川县粮食生产情况\n\n" + "\n\n".join(f"{head}\n\n{text}" for head, text in parts)
    assert titles(page) == ["春川县粮食生产情况"]


@pytest.mark.parametrize("signs", ["【{}】", "◆{}", "{}"])
def test_subheads_of_a_story_between_reports_open_no_articles(signs: str) -> None:
    story = (
        "春川县纺织女工练出一手绝活",
        "　　春川县纺织厂挡车工韩春手快眼尖，断头接得又快又牢，车间里的姐妹都跟她学。",
        signs.format("苦练内功"),
        "　　近日，韩春带着徒弟练接头，一分钟接了26个，比厂里的老纪录多5个。",
        signs.format("心里踏实"),
        "　　厂里给挡车工涨了工资，韩春的徒弟今年有12人拿到技师证。",
    )
    (head, text), (other, last) = list(_NEWS.items())[1:3]
    page = "\n\n".join((head, "　　" + text, *story, other, "　　" + last))
    assert titles(page) == [head, story[0], other]


def test_numbers_that_begin_anew_under_each_headline_are_of_parts() -> None:
    items = []
    for sign, (head, text) in zip("🏞🚌🌱", list(_NEWS.items())[:3], strict=True):
        items += [f"{sign} {head}", text, "01 苦练内功", "各班组先练后比。", "02 服务到家", "有难处随时来说。"]
    page = "\n\n".join(("春川早知道 | 8月6日 星期二", *items))
    assert [t.partition(" ")[2] for t in titles(page)] == list(_NEWS)[:3]


def test_the_name_of_a_body_over_its_report_is_its_headline() -> None:
    reports = (
        "　　宝丰讯（通讯员 周岩）近日，宝丰县总工会慰问一线职工260人。",
        "　　叶县讯（通讯员 陈禾）5月8日，叶县总工会召开大会，表彰先进集体24家。",
    )
    page = "\n".join(("各级工会组织活动庆五一", "宝丰县总工会：", reports[0], "叶县总工会：", reports[1]))
    found = articles(page)
    assert [a.title for a in found] == ["宝丰县总工会：", "叶县总工会："]
    assert [f.org for f in extract(page) if f.kind == "count"] == ["宝丰县总工会", "叶县总工会"]


def test_a_subhead_that_is_a_body_holds_under_the_line_below_it() -> None:
    page = "\n\n".join(
        (
            "各级工会齐心干",
            "春川市总工会",
            "围着大局转",
            "　　近些年来，各级干部发挥长处。",
            "　　今年9月中旬，职工技能大赛决赛开幕，154名选手比赛，这只是春川市总工会活动中的一项。",
        )
    )
    assert [f.org for f in extract(page) if f.kind == "count" and f.value == 154] == ["春川市总工会"]

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
        ("云和山里办起“月光课堂”", "今年3月起，云和县总工会每逢周五晚上到各村开课，已讲12次。"),
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


def test_what_a_picture_shows_over_the_dateline_leaves_the_headline_to_the_text() -> None:
    scene = "2021年3月4日，柳溪码头的工人在门机下装货。"
    page = [SECOND[0], "2021-03-05 08:26 来源：青川日报", scene, f"青川新闻网柳溪3月5日电 {SECOND[1]}", SECOND[2]]
    assert sorted(titles("\n\n".join(page))) == ["", SECOND[0]]
    assert [scene] in captions("\n\n".join(page))


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


@pytest.mark.parametrize("head", ["春风拂面——青川企业复工见闻", "夜访柳溪码头的门机司机手记", "一条大坝的30年变迁纪实"])
def test_a_report_that_calls_itself_one_opens_an_article(head: str) -> None:
    page = "\n".join([*POEM, head, *SECOND[1:]])
    assert titles(page) == [POEM[0], head]


@pytest.mark.parametrize("day", ["本周日", "明天", "昨晚", "即日起", "上周五", "前天"])
def test_news_may_begin_with_any_day(day: str) -> None:
    page = "\n".join([*POEM, "柳溪码头开放市民参观通道", f"{day}，柳溪码头的市民参观通道开放，每次可进60人。"])
    assert titles(page) == [POEM[0], "柳溪码头开放市民参观通道"]


@pytest.mark.parametrize("rest", ["周远）", "周 远 陈禾)"])
def test_what_is_left_of_a_credit_is_no_headline(rest: str) -> None:
    (article,) = articles("\n".join([*POEM, rest]) + "\n")
    assert [p.role for p in article.paragraphs] == ["title", "body", "body", "body"]


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
        "A07：综合新闻",
        "B3·产经",
        "民生 C12",
        "要闻 02版",
        "03 民生新闻",
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
    "note",
    [
        "青川日报 要闻 00002 {0} 2021-03-05 nw.D1000_20210305_6-00002 2 2021年03月05日 星期五",
        "--> 2021-03-05 2 2 青川日报 content_123.html 1 {0} /enpproperty-->",
    ],
)
@pytest.mark.parametrize("heads", [("码头上的灯", "今年吊装只要40秒"), ("今年吊装只要40秒", "码头上的灯光")])
def test_the_line_below_a_text_names_its_title(note: str, heads: tuple[str, str]) -> None:
    for title in heads:
        page = "\n".join([*heads, *SECOND[1:], "", note.format(title)])
        if len(title) > 5:
            assert titles(page) == [title]


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


def test_blank_lines_above_nothing_but_headlines_part_articles() -> None:
    feature = ("净利润何以居全国造船企业首位之秘", "年报季已收官，青川船厂有订单42艘。", "交船周期缩短到9个月。")
    page = "\n\n".join("\n".join(report) for report in (POEM, NEWS[0], feature))
    assert titles(page) == [POEM[0], NEWS[0][0], feature[0]]
    even = "\n\n".join("\n\n".join(report) for report in (POEM, NEWS[0], feature))  # they part paragraphs as well
    assert titles(even) == [POEM[0], NEWS[0][0]]


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
        ("受助职工人数已达", False),
        ("全县各级工会共约", False),
        ("困难职工最高能领到", False),
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


def test_lines_of_figures_behind_a_report_are_its_own() -> None:
    page = (
        "青川外贸开门红\n\n青川县商务局4日公布，一季度出口3亿元，其中农产品出口占三成。\n\n"
        "数说外贸\n\n进口总值 2.4亿元 ↓6%\n外资企业 31家\n跨境电商 9000万元 ↑1.2倍\n\n简讯\n\n"
        "●柳溪：码头扩能 柳溪码头新添门机2台。\n\n●白河：大坝完工 白河大坝用去水泥3万吨。\n"
    )
    first = articles(page)[0]
    assert [p.text for p in first.paragraphs][-3:] == [
        "进口总值 2.4亿元 ↓6%",
        "外资企业 31家",
        "跨境电商 9000万元 ↑1.2倍",
    ]


def test_a_column_of_whatever_name_has_articles_of_its_own() -> None:
    report = "青川外贸开门红\n\n本报青川3月4日讯 青川县商务局公布，一季度出口3亿元，其中农产品出口占三成。\n\n"
    items = (
        "◇柳溪：县总工会为42名船工体检，人均费用300元，查出慢性病患者7人。",
        "◇白河 白河大坝工会慰问工人90名，送去清凉饮料300箱、毛巾200条。",
        "◇石桥县总工会办起托管班8个，收托儿童260名，每班配老师2名。",
    )
    page = report + "四方工运\n\n" + "\n\n".join(items)
    assert [a.title for a in articles(page)] == ["青川外贸开门红", "", "", ""]
    parts = (
        report
        + "重点工作\n\n"
        + "\n\n".join(f"◇抓{what}，全年办实事30件以上，投入资金200万元左右。" for what in "产品市场人才")
    )
    assert len(articles(parts)) == 1


def test_a_headline_and_who_wrote_open_an_article_without_a_word_for_it() -> None:
    text = (
        "技能赛在临江开赛\n\n本报讯（记者赵宏）临江市总工会昨日举办车工技能赛，120人参加。\n\n比赛为期2天。\n\n"
        "图为选手在比赛。 孙立 摄\n\n守闸人的三十年\n\n韩雪梅\n\n"
        "青石闸的闸房里，58岁的老周守了30年。\n\n他每天记一次水位。\n"
    )
    found = [a.title for a in segment.articles(Document("-", text))]
    assert found[0] == "技能赛在临江开赛"
    assert found[-1] == "守闸人的三十年"


def test_the_name_of_a_papers_small_column_opens_an_article() -> None:
    page = (
        "旧城墙下挖出古井\n本报记者 周远\n\n考古队员清理出古井3口。\n\n今年计划再清理5口。\n\n"
        "书讯\n\n《盐道歌》出版，收录民歌120首。\n\n健康科普\n\n护好膝盖要记住这几点\n\n每天爬楼不超过10层。\n"
    )
    a, b, c = articles(page)
    assert [x.title for x in (a, b, c)] == ["旧城墙下挖出古井", "书讯", "护好膝盖要记住这几点"]


def test_a_headline_of_another_county_opens_an_article() -> None:
    page = (
        "老茶厂里办起茶博馆\n本报记者 周远\n\n吉安县永和镇的茶博馆藏品有300件。\n\n去年接待游客2万人次。\n\n"
        "一把油纸伞：石城手艺走出山\n\n石城县小松镇的伞匠老温做伞40年。\n"
    )
    assert titles(page) == ["老茶厂里办起茶博馆", "一把油纸伞：石城手艺走出山"]


def test_a_story_that_happened_in_another_province_opens_an_article() -> None:
    page = (
        "老茶厂里办起茶博馆\n本报记者 周远\n\n吉安县永和镇的茶博馆藏品有300件。\n\n去年接待游客2万人次。\n\n"
        "摔断的锁骨\n\n去年腊月，瓦工老韩在湖南省怀化市溆浦县一处工地摔伤，住院26天。\n\n他花去医药费4万元。\n"
    )
    assert titles(page) == ["老茶厂里办起茶博馆", "摔断的锁骨"]
    home = page.replace("在湖南省怀化市溆浦县一处工地摔伤", "告诉来自湖南省怀化市溆浦县的客人，茶要陈放")
    assert titles(home) == ["老茶厂里办起茶博馆"]


def test_a_headline_may_name_the_province_over_its_county() -> None:
    page = (
        "老茶厂里办起茶博馆\n本报记者 周远\n\n吉安县永和镇的茶博馆藏品有300件。\n\n去年接待游客2万人次。\n\n"
        "安徽舒城：竹席铺到海外\n一年出口上百万张\n\n在六安市舒城县河棚镇，做竹席的有400户。\n"
    )
    assert titles(page)[-1] == "安徽舒城：竹席铺到海外"


def test_a_headline_of_a_place_that_is_new_opens_an_article_over_a_day() -> None:
    page = (
        "老茶厂里办起茶博馆\n本报记者 周远\n\n吉安县永和镇的茶博馆藏品有300件。\n\n去年接待游客2万人次。\n\n"
        "女篮联赛：淮北主场再胜一场\n\n昨晚，淮北队以12分的优势取胜，到场观众3000人。\n"
    )
    assert titles(page) == ["老茶厂里办起茶博馆", "女篮联赛：淮北主场再胜一场"]


def test_lines_with_one_sign_below_a_headline_are_a_list_and_no_captions() -> None:
    page = (
        "夜校开课\n本报记者 周远\n\n夜校今年开班12个。\n\n热线回音\n"
        "▲ 东街居民问：公厕为啥锁了3天？\n区城管局答：管道维修，工期5天。\n"
    )
    a, b = articles(page)
    assert (a.title, b.title) == ("夜校开课", "热线回音")
    assert [p.role for p in b.paragraphs] == ["title", "body", "body"]


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


@pytest.mark.parametrize("name", ["名　　称：", "标题 ", "标　题："])
def test_what_a_catalogue_has_of_a_paper_is_no_text_of_it(name: str) -> None:
    page = (
        "索引号 01448/2025-00021　　分类 工作总结　　公开日期 2025-01-10\n"
        f"{name}桐庐县2024年水库除险加固完成情况\n2024年，桐庐县水利局加固水库19座，完成投资3亿元。"
    )
    facts = list(extract(page, date="2025-01-10"))
    assert {f.title for f in facts} == {"桐庐县2024年水库除险加固完成情况"}
    assert [f.text for f in facts if f.kind != "date"] == ["19座", "3亿元"]


def test_the_name_of_a_paper_that_is_broken_into_two_lines_is_whole() -> None:
    page = (
        "桐庐县水利局关于2024年第二批拟\n补助山塘整治项目名单的公示\n"
        "经审核，拟对全县12个项目补助资金300万元，现予公示。\n公示期5个工作日。"
    )
    assert {f.title for f in extract(page)} == {"桐庐县水利局关于2024年第二批拟 补助山塘整治项目名单的公示"}


def test_a_kicker_below_the_contents_of_a_page_is_the_headlines() -> None:
    page = (
        "【导读】\n□ 一只搪瓷缸的三代人（3版）\n□ 渔港修船忙（4版）\n\n"
        "九家船厂签下合同 最低日薪210元\n\n石浦镇船舶行业工会谈成工价\n\n本报讯（记者周远）石浦镇9家船厂签约。"
    )
    (article,) = articles(page)
    assert [p.text for p in article.paragraphs if p.role == "kicker"] == ["九家船厂签下合同 最低日薪210元"]
    contents = "2版　一只搪瓷缸的三代人\n3版　渔港修船忙\n\n"  # without a sign, but with the page of each
    page = page.replace(page[page.index("□") : page.index("九家船厂")], contents)
    (article,) = articles(page)
    assert [p.text for p in article.paragraphs if p.role == "kicker"] == ["九家船厂签下合同 最低日薪210元"]


def test_captions_of_numbered_pictures_are_one_article_beside_the_text() -> None:
    page = (
        "渔港修船忙\n\n本报讯（记者周远）石浦镇9家船厂签约，工价涨到210元。\n\n"
        "图① 5月3日，镇海区工会送清凉300份。\n\n图② 同日，余姚市60名司机体检。\n\n船厂今年还要招工80人。\n"
    )
    text, pictures = articles(page)
    assert [p.role for p in text.paragraphs if "招工" in p.text] == ["body"]
    assert [p.role for p in pictures.paragraphs] == ["caption", "caption"]


def test_who_wrote_is_no_headline() -> None:
    for who in ("郝春生（大同）", "兵团记者站 记者 周远 通讯员 陈禾"):
        (article,) = articles(f"老井\n\n{who}\n\n1966年，我进了煤矿，头一年挣了216元。")
        assert article.title == "老井"


def test_an_advertisement_is_none_of_the_article_above() -> None:
    page = "巴扎建起工会\n\n本报讯（记者周远）疏附县总工会发展会员90人。\n\n广　告\n\n天山工装，12道工序，单件88元起。"
    assert len(articles(page)) == 2


def test_a_headline_that_ends_with_a_quantity_does_not_break_off() -> None:
    page = (
        "新人办喜事\n\n本报讯（记者周远）疏附县总工会办集体婚礼一场。\n\n"
        "七旬老钳工义务修锁两万把\n\n本报讯（记者陈禾）大同市的老钳工周师傅修锁37年。"
    )
    assert titles(page) == ["新人办喜事", "七旬老钳工义务修锁两万把"]


def test_who_said_something_stands_below_it() -> None:
    page = "“热线一年接进8000个电话。”\n——石泉县总工会话务员 周远（接线11年）"
    (said,) = articles(page)
    assert [p.role for p in said.paragraphs] == ["body", "body"]


def test_the_items_of_a_box_that_say_whose_they_are_stay_in_it() -> None:
    page = (
        "铝厂班组比效益\n\n本报讯（记者周远）红古区的铝厂班组创效40万元。\n\n小档案\n\n"
        "平凉市教育工会：为41所学校安装暖气。\n\n庆阳西峰：运输公司工会约谈司机49人。\n\n金昌：会员有2万人。"
    )
    _, box = articles(page)
    assert len([p for p in box.paragraphs if p.role == "body"]) == 3


def test_the_label_of_a_box_in_the_line_of_its_text() -> None:
    page = (
        "码头比武\n\n本报讯（记者周远）海口港装卸集装箱73万个。\n\n"
        "[相关新闻]　广东湛江港：该港工会在3个作业区推广经验。"
    )
    first, box = articles(page)
    assert (first.title, [p.text for p in box.paragraphs if p.role == "body"]) == (
        "码头比武",
        ["广东湛江港：该港工会在3个作业区推广经验。"],
    )


def test_items_with_one_sign_end_with_their_lines() -> None:
    page = (
        "数读工匠\n\n□ 1490万——产业工人总数\n□ 20家——已建工作室；每家资助20万元\n\n短评\n\n"
        "给手艺定个好价钱\n\n德州一家企业给技师开出年薪26万元。"
    )
    facts = extract(page, date="2017-05-02")
    assert [(f.text, f.article) for f in facts] == [("1490万", 1), ("20家", 1), ("20万元", 1), ("26万元", 2)]


def test_a_headline_that_ends_with_a_quantity_is_none_of_the_text_below() -> None:
    page = (
        "冰城接单记\n\n本报讯（记者周远）道里区有骑手90人。\n\n冰工：三百人，二十天\n\n"
        "24万立方米冰，20天。哈尔滨的采冰工今冬挣得多。"
    )
    kept = [(p.role, p.text) for a in articles(page) for p in a.paragraphs]
    assert any(role != "body" and text == "冰工：三百人，二十天" for role, text in kept)


def test_a_story_that_somebody_from_elsewhere_opens_is_an_article() -> None:
    page = (
        "十二款酱油检测结果公布\n本报讯 成都市消委会检测了12款酱油。\n\n样品均价23元。\n\n"
        "健身房关门，这回钱退了\n\n“充了8800元，只上了6节课。”家住武侯区簇桥街道的蒋女士说。\n"
    )
    assert titles(page) == ["十二款酱油检测结果公布", "健身房关门，这回钱退了"]


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

"""Pages in many layouts, written for this test, and the articles that they hold."""

from __future__ import annotations

import datetime
import re

import pytest

import unionstats
from unionstats import segment
from unionstats.folding import fold
from unionstats.model import Article, Document
from unionstats.segment import windows, wraps
from unionstats.segment.wraps import width


def articles(text: str, date: datetime.date | None = None) -> list[Article]:
    found = list(segment.articles(Document("-", text, date)))
    said = text.replace("\n", " ")  # where a break stands in a paragraph
    for article in found:
        for p in article.paragraphs:
            assert p.text == fold("".join(said[a:b] for a, b in p.pieces))
            for i in range(len(p.text)):
                assert fold(said[p.locate(i)]) == p.text[i]
            assert p.locate(len(p.text), end=True) == p.pieces[-1][1]
    assert [a.number for a in found] == list(range(1, len(found) + 1))
    return found


def titles(text: str) -> list[str]:
    return [a.title for a in articles(text)]


def texts(article: Article, role: str = "body") -> list[str]:
    return [p.text for p in article.paragraphs if p.role == role]


def test_a_plain_report_has_its_first_line_as_title() -> None:
    (a,) = articles("青川县新建工会驿站12个\n\n青川县总工会今年新建驿站12个。\n\n驿站每天开放10小时。\n")
    assert a.title == "青川县新建工会驿站12个"
    assert texts(a) == ["青川县总工会今年新建驿站12个。", "驿站每天开放10小时。"]
    assert texts(a, "title") == ["青川县新建工会驿站12个"]


@pytest.mark.parametrize(
    "text", ["今年新建驿站12个。", "12个驿站", "新建驿站12个。\n服务3000人。", "1、2月份新建驿站12个"]
)
def test_a_text_without_a_headline_has_no_title_and_loses_nothing(text: str) -> None:
    (a,) = articles(text)
    assert a.title == ""
    assert "".join(texts(a)) == text.replace("\n", "")


def test_datelines_and_bylines_are_no_body() -> None:
    page = (
        "两市签署协作协议\n本报青川5月6日讯（记者 周远 通讯员陈禾）两市5日签署协议。\n\n"
        "港口吞吐量创新高\n**本报讯** 记者李舟报道 港口4月吞吐量820万吨。\n\n"
        "新线开通\n新华社成都5月7日电（记者王川）新线7日开通。（完）\n"
    )
    a, b, c = articles(page)
    assert [texts(x)[0] for x in (a, b, c)] == ["两市5日签署协议。", "港口4月吞吐量820万吨。", "新线7日开通。"]
    assert texts(a, "byline") == ["本报青川5月6日讯（记者 周远 通讯员陈禾）"]
    assert texts(c, "byline") == ["新华社成都5月7日电（记者王川）", "（完）"]


@pytest.mark.parametrize(
    "who",
    [
        "青川日报-青川网记者 周远 通讯员 陈禾",
        "□新青川·青川晚报记者 周远",
        "青川网—河湾工人报记者 周远",
        "云川新闻·青川日报全媒体记者周远",
        "青川日报记者周文远通讯员陈禾",
    ],
)
def test_a_paper_and_its_site_name_one_reporter(who: str) -> None:
    (a,) = articles(f"护住“血汗钱”\n{who}\n岁末，县总工会为12名农民工讨回工资。\n")
    assert (a.title, texts(a, "byline")) == ("护住“血汗钱”", [who.strip("□")])
    bracket = f"（{who.strip('□')}）"
    (b,) = articles(f"护住“血汗钱”\n{bracket}岁末，县总工会为12名农民工讨回工资。\n")
    assert texts(b, "byline") == [bracket]


@pytest.mark.parametrize("scene", ["签约仪式现场", "技能比赛现场图", "“送清凉”活动现场。", "现场图片"])
def test_what_a_picture_shows_is_no_headline(scene: str) -> None:
    page = f"本报讯（记者周远）3月5日，县总工会举行签约仪式，12家企业签约。\n{scene}\n签约仪式后，企业招工600人。\n"
    (a,) = articles(page)
    assert (a.title, [p.text for p in a.paragraphs if p.role == "title"]) == ("", [])
    assert titles("走进技能比赛现场\n3月5日，县总工会的技能比赛有120人参加。\n") == ["走进技能比赛现场"]


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("聚焦一线 服务基层\n青川县总打造“十分钟服务圈”", "青川县总打造“十分钟服务圈”"),
        ("青川县总打造“十分钟服务圈”\n服务职工3.2万人 覆盖乡镇18个", "青川县总打造“十分钟服务圈”"),
        ("让服务再近一点——\n十分钟服务圈走进山乡", "十分钟服务圈走进山乡"),
        ("十分钟服务圈走进山乡\n——青川县总服务职工见闻", "十分钟服务圈走进山乡"),
        ("新闻特写\n灯火可亲", "灯火可亲"),
        ("青川县总建起职工驿站_基层动态_青川工会网", "青川县总建起职工驿站"),
        ("青川县总建起职工驿站-基层动态-青川工会网", "青川县总建起职工驿站"),
        ("青川县总建起职工驿站 - 青川县人民政府", "青川县总建起职工驿站"),
        ("标题：青川县总建起职工驿站", "青川县总建起职工驿站"),
        ("青川日报/2021年/7月/20日/第003版\n青川县总建起职工驿站", "青川县总建起职工驿站"),
        ("河湾工会\n2021-07-20 18:20\n青川县总建起职工驿站", "青川县总建起职工驿站"),
    ],
)
def test_the_title_among_several_headlines(head: str, title: str) -> None:
    (a,) = articles(head + "\n本报讯（记者周远）青川县总工会今年把服务站建到乡镇。\n")
    assert a.title == title


@pytest.mark.parametrize(
    "frame",
    [
        "责任编辑 周远 版式 陈禾\n{}",
        "电子报阅读机\n当前报纸名称:青川工人报\n{}",
        "{}\n[2月7日 2:30]",
        "{}\n（2024年第9期）",
        "{}\n第36期（总第1204期）",
        "{}\n青川晚报 新闻    时间：2022年01月28日    来源：青川晚报",
        "第wh02版：要闻 上一版 下一版\n{}",
        "通版阅读请点击：\n展开通版\n收缩通版\n当前版：02版\n发布日期：\n{}",
        "本版新闻列表 版面图\n高级检索\n放大+ 缩小- 默认o\n朗读全文\n{}",
        "{}\n00:00/04:17",
        "{}\n发布于：四川省",
        "{}\n新华网",
        "{}\n3/8",
    ],
)
def test_what_a_paper_prints_around_a_headline_is_none(frame: str) -> None:
    (a,) = articles(
        frame.format("水电班组修旧利废见成效") + "\n本报讯（记者李远）今年，水电班组修旧利废，省下12万元。\n"
    )
    assert a.title == "水电班组修旧利废见成效"
    assert [p.role for p in a.paragraphs if p.role in ("kicker", "subtitle", "subhead")] == []


def test_the_sections_of_a_work_report_are_no_news() -> None:
    parts = ("一、送清凉活动\n矿工会慰问2300人。", "二、劳动竞赛\n采煤队推进86米。", "三、技能培训\n办班14期。")
    assert len(articles("东坪煤矿工会工作简报\n" + "\n".join(parts))) == 1


@pytest.mark.parametrize(
    "page",
    [
        "青川市上半年工业运行分析\n青川市统计局\n（2021年7月20日）\n一、生产平稳\n增加值增长6%，利润300万元。\n",
        "青川市上半年工业运行分析\n2021年7月20日\n总体形势\n增加值增长6%，利润300万元。\n",
        "视觉\n青川市上半年工业运行分析\n上半年，青川市工业增加值增长6%。\n",
        "青川市上半年工业运行分析 | 工会动态\n2021-07-20\n上半年，青川市工业增加值增长6%。\n",
    ],
)
def test_the_title_over_the_day_and_the_first_head(page: str) -> None:
    assert titles(page) == ["青川市上半年工业运行分析"]


def test_what_a_report_is_on_is_no_site() -> None:
    assert titles("扎根基层二十年-记青川县总工会\n去年，全县发展会员5000人。\n") == ["扎根基层二十年-记青川县总工会"]


def test_a_long_headline_of_several_parts_over_the_dateline() -> None:
    head = "【走进乡镇工会看变化】河湾县：驿站建到家门口 课堂开进车间里 青川县：帮扶网络惠及千家万户 温暖送到矿山深处"
    (a,) = articles(f"{head}\n\n本报讯（记者周远）今年，两县新建驿站30个。\n")
    assert a.title == head
    assert all(a.title != head for a in articles(f"{head}\n\n今年，两县新建驿站30个。\n"))


def test_a_long_subtitle_between_the_headline_and_the_dateline() -> None:
    subtitle = (
        "“三送”行动给职工送岗、送学、送医花去资金3.6亿元，“三室”改造让井下班组吃得热、洗得净、歇得好又用去9800万元"
    )
    (a,) = articles(
        f"矿区工会为职工办实事\n\n{subtitle}\n本报讯（记者周远）“6年来，帮扶职工5万人。”会上公布了这组数字。\n"
    )
    assert (a.title, texts(a, "subtitle")) == ("矿区工会为职工办实事", [subtitle])


def test_a_paragraph_torn_at_a_column_is_one() -> None:
    (a,) = articles("修路记\n\n县里今年投入资金3.5亿元，新修公路\n\n120公里，惠及6.8万人。\n\n明年再修80公里。\n")
    assert texts(a) == ["县里今年投入资金3.5亿元，新修公路120公里，惠及6.8万人。", "明年再修80公里。"]


def test_a_paragraph_torn_by_a_picture_and_a_box_is_one_and_loses_a_doubled_character() -> None:
    page = (
        "山路弯弯送岗来\n\n本报记者 周远\n\n这几天，青川县石坝乡的招聘会很热闹。\n\n"
        "2023年8月，青川县总工会驻村帮扶工\n\n\n"
        "集市上的新面孔\n\n8月9日，32家企业在集市上摆摊招聘。\n\n本报记者 陈禾 摄\n\n阅读提示\n\n"
        "岗位进村，乡亲不再远行。\n\n"
        "作队走进石坝乡，先后办招聘会14场。\n\n如今，全乡有1260人在家门口上班。\n"
    )
    story, picture, box = articles(page.replace("作队走进", "工作队走进"))
    assert texts(story)[1:] == [
        "2023年8月，青川县总工会驻村帮扶工作队走进石坝乡，先后办招聘会14场。",
        "如今，全乡有1260人在家门口上班。",
    ]
    assert (picture.title, texts(picture, "caption")) == ("集市上的新面孔", ["8月9日，32家企业在集市上摆摊招聘。"])
    assert (box.title, texts(box)) == ("阅读提示", ["岗位进村，乡亲不再远行。"])
    assert texts(articles(page)[0]) == texts(story)


def test_a_headline_in_the_middle_of_its_article() -> None:
    page = (
        "食堂添了夜宵窗口\n本报讯（记者周远）近日，机务段食堂开了夜宵窗口。\n\n本报记者 陈禾\n\n"
        "雪下了一夜，工区的灯也亮了一夜。\n\n新闻特写\n\n风雪守路人\n\n天刚亮，38名工友扛着铁锹出了门。\n\n"
        "新桥合龙\n本报讯（记者李舟）新桥昨日合龙。\n"
    )
    found = articles(page)
    assert [a.title for a in found] == ["食堂添了夜宵窗口", "风雪守路人", "新桥合龙"]
    assert texts(found[1]) == ["雪下了一夜，工区的灯也亮了一夜。", "天刚亮，38名工友扛着铁锹出了门。"]


def test_a_headline_over_a_picture_belongs_to_the_report_below() -> None:
    page = "暖流进车间\n\n李江（左）看望职工。 见习记者周远 摄\n\n本报讯 记者陈禾报道 1月16日，慰问组走访企业12家。\n"
    report, picture = articles(page)
    assert (report.title, texts(report)) == ("暖流进车间", ["1月16日，慰问组走访企业12家。"])
    assert (picture.title, texts(picture, "caption")) == ("", ["李江（左）看望职工。"])


def test_subheads_and_numbered_sections_stay_in_their_article() -> None:
    page = (
        "一座县城的服务半径\n本报记者 周远\n在青川县，18个站点连成了网。\n\n背着背包进山\n\n过去走完全县要两个月。\n\n"
        "手机里的娘家\n\n2019年，县总投入120万元建平台。\n\n一、办事更快\n办结时间由15天缩短到3天。\n\n"
        "02\n成本更低\n每年省下80万元。\n"
    )
    (a,) = articles(page)
    assert texts(a, "subhead") == ["背着背包进山", "手机里的娘家", "办事更快", "02", "成本更低"]
    assert len(texts(a)) == 5


@pytest.mark.parametrize("label", ["荣誉墙", "事迹档案", "先进简介", "获奖感言"])
def test_the_name_of_a_part_below_a_headline_is_not_the_title(label: str) -> None:
    page = f"她在炉前守了28年\n{label}\n先进事迹的人物邓秋是青川钢厂的炉前工，获奖9次。\n荣誉故事\n她带出徒弟16名。\n"
    assert titles(page) == ["她在炉前守了28年"]


def test_of_whom_a_portrait_is_stands_below_its_title() -> None:
    head = "劳动者之歌\n\n炉火映红的青春\n\n——记青川钢铁公司炉前班\n\n记者 周远\n\n"
    assert titles(f"{head}青川钢铁公司炉前班有27人，班长是邓秋。\n") == ["炉火映红的青春"]


def test_a_headline_of_two_whose_halves_stand_over_its_sections() -> None:
    (a,) = articles(
        "青川加快修复湿地生态 云岭扩大油茶种植规模\n\n近日，两地介绍了各自的计划。\n\n青川加快修复湿地生态\n\n"
        "5月8日，青川宣布修复湿地生态3200亩，补种芦苇40万株。\n\n云岭扩大油茶种植规模\n\n云岭计划新种油茶5万亩。\n"
    )
    assert texts(a, "subhead") == ["青川加快修复湿地生态", "云岭扩大油茶种植规模"]


def test_a_headline_that_begins_with_the_place_of_its_text_opens_an_article() -> None:
    page = (
        "池州稻田养蟹\n\n近日，池州市养蟹3万亩。\n\n石台：老茶园换了新苗\n\n石台县种茶9万亩。\n\n"
        "东至　渡口架起一座桥\n\n桥在东至县大渡口镇，长90米。\n"
    )
    assert titles(page) == ["池州稻田养蟹", "石台：老茶园换了新苗", "东至 渡口架起一座桥"]
    page = page.replace("石台：", "黄山：").replace("石台县种", "祁门县种")  # a county of that city
    assert titles(page) == ["池州稻田养蟹", "黄山：老茶园换了新苗", "东至 渡口架起一座桥"]


@pytest.mark.parametrize("subhead", ["“铁人”的徒弟", "“较真”的班长邓秋", "关于手艺\n越难焊的缝越要她来焊"])
def test_subheads_of_a_portrait_open_no_article(subhead: str) -> None:
    told = ["记者见到班长邓秋时，她刚焊完最后一道缝，手艺是铁人的徒弟教的。", "她带出徒弟16名。"]
    portrait = "焊花里的青春\n本报记者 周远\n青川船厂有焊工460名。\n" + f"{subhead}\n{told[0]}\n{told[1]}\n"
    assert titles(portrait) == ["焊花里的青春"]
    untitled = "青川晚报讯：邓秋，36岁，是船厂焊工。\n她获奖9次。\n" + f"{subhead}\n{told[0]}\n{told[1]}\n"
    assert titles(untitled) == [""]


def test_a_statistics_bulletin_is_one_article() -> None:
    page = (
        "2023年青川县国民经济和社会发展统计公报\n青川县统计局\n2024年3月21日\n\n"
        "2023年，全县经济总体平稳。\n\n一、综合\n"
        "全年地区生产总值244.4亿元[1]，增长6.1%。\n\n（一）农业\n粮食产量4.7万吨。\n（二）工业\n工业增加值增长9.0%。\n"
    )
    (a,) = articles(page)
    assert a.date == datetime.date(2024, 3, 21)
    assert texts(a)[1] == "全年地区生产总值244.4亿元，增长6.1%。"
    assert texts(a, "byline") == ["青川县统计局"]


def test_the_items_of_a_bulletin_are_articles() -> None:
    items = (
        "甲市开通2条公交线\n近日，甲市开通2条公交线，日均运客1.2万人次。\n\n乙县发放消费券300万元\n"
        "乙县8日起发放消费券300万元。\n"
    )
    assert titles("国内联播快讯\n\n某台消息（早间新闻）：\n\n" + items) == [
        "甲市开通2条公交线",
        "乙县发放消费券300万元",
    ]
    assert titles("简　讯\n\n▲" + items.replace("\n\n", "\n\n▲")) == ["甲市开通2条公交线", "乙县发放消费券300万元"]
    assert titles("青川早知道 | 8月6日 星期二\n\n🚌 " + items.replace("\n\n", "\n\n💰 ")) == [
        "🚌 甲市开通2条公交线",
        "💰 乙县发放消费券300万元",
    ]


@pytest.mark.parametrize("over", ["青川天气：12-18℃，多云", "今日关注", "本地新闻", "听早报 8月6日"])
def test_what_stands_over_the_items_of_a_digest(over: str) -> None:
    items = ("13日，甲县发放消费券300万元。", "首批小麦运抵某厂，共120吨。", "平台上线新版本，不用再填2次表。")
    page = over + "\n\n" + "\n\n".join(f"■{item}" for item in items)
    assert [texts(a) for a in articles(page)][-3:] == [[item] for item in items]


def test_items_without_headlines() -> None:
    sentences = ("甲厂工会办培训班，培训120人。", "乙县总工会开展竞赛，21支队伍参加。", "丙段工会为职工捐款1300多元。")
    page = "工会动态\n" + "\n".join(f"△{s}\n（周远）" for s in sentences)
    found = articles(page)
    assert [a.title for a in found] == ["", "", ""]
    assert [texts(a) for a in found] == [[s] for s in sentences]
    numbered = "每日早报 | 2024年3月8日 星期五\n\n" + "\n\n".join(f"{i}、{s}" for i, s in enumerate(sentences, 1))
    assert [texts(a) for a in articles(numbered)] == [[s] for s in sentences]
    dated = "\n".join(f"{i}.{i + 7}月{i + 2}日，{s}" for i, s in enumerate(sentences, 1))
    assert texts(articles(dated)[-1])[-1] == f"10月5日，{sentences[-1]}"
    assert {a.date for a in articles(numbered)} == {datetime.date(2024, 3, 8)}


def test_a_line_of_weather_is_an_item_of_its_own() -> None:
    page = "青川早知道\n\n☀️ 今日青川：晴，12～25℃\n\n🏞️ 上月接待游客8.6万人次\n\n上月，全县接待游客8.6万人次。\n"
    weather, tourism = articles(page)
    assert (weather.title, texts(weather)) == ("", ["☀️ 今日青川：晴，12～25℃"])
    assert tourism.title == "🏞️ 上月接待游客8.6万人次"


def test_the_last_items_of_a_numbered_list_are_no_links() -> None:
    items = [
        "新增助餐点5家",
        "改建床位300张",
        "推出演出不少于20场，放映服务10场以及讲座8场等活动。",
        "开办暑托班6个",
        "交付电梯9台",
    ]
    page = "今年民生实事公布\n\n县里公布了今年的实事项目。\n\n" + "\n\n".join(
        f"{i}\n\n{x}" for i, x in enumerate(items, 1)
    )
    assert [x for x in items if any(x in p.text for p in articles(page)[0].paragraphs)] == items


@pytest.mark.parametrize("head", ["青川天气展望", "降温！未来三天"])
def test_the_lines_of_a_forecast_are_one_item(head: str) -> None:
    lines = ["下周多云，具体预报如下：", "3日：多云，气温12～25℃；", "4-5日：小雨，气温9～16℃。"]
    page = f"{head}\n\n" + "\n".join(lines) + "\n\n景区接待游客8.6万人次\n\n上月，景区接待游客8.6万人次。\n"
    assert texts(articles(page)[0]) == lines


def test_the_second_heading_may_begin_with_a_quarter() -> None:
    page = (
        "乙省金融统计报告\n\n一、货币增长10.1%\n\n3月末，货币余额208亿元。\n\n"
        "二、一季度贷款增加7亿元，外币贷款增加2万美元\n\n3月末，贷款余额165亿元。\n\n"
        "三、一季度存款增加9亿元\n\n二、三季度增加较多，3月末，存款余额99亿元。\n"
    )
    (report,) = articles(page)
    assert report.title == "乙省金融统计报告"
    assert texts(report)[-1] == "二、三季度增加较多，3月末，存款余额99亿元。"


def test_a_second_headline_told_again_by_its_lead_opens_an_article() -> None:
    page = (
        "甲国宣布上调基准利率\n甲国央行30日宣布上调基准利率。\n\n乙国11月通胀率升至10%\n"
        "乙国统计局30日公布，11月通胀率升至10%。\n"
    )
    assert len(articles(page)) == 2


def test_a_web_page_s_furniture_is_no_text() -> None:
    page = (
        "青川工会 2023-06-12 18:30 发表于四川\n\n点击上方蓝字关注我们👆\n\n“送清凉”首批慰问职工1.2万人\n\n"
        "6月10日，县总工会启动“送清凉”，首批投入36万元，慰问职工\n\n▼往期推荐\n👉 3000元补贴这样领\n👉 招聘500人\n\n"
        "1.2万人。\n\n来源：青川县总工会\n编辑：小李　审核：老王\n咨询电话：0839-1234567\n"
        "点赞 在看 分享\n[查看原文](https://a.example/2023/06/12.html)\n"
        "\n---\n\n(更新时间戳: 1593041276508)\n版权作品，未经授权严禁转载2000次。\n"
    )
    (a,) = articles(page)
    assert a.title == "“送清凉”首批慰问职工1.2万人"
    assert texts(a) == ["6月10日，县总工会启动“送清凉”，首批投入36万元，慰问职工1.2万人。"]
    assert texts(a, "byline") == ["来源：青川县总工会"]
    assert [p.role for p in a.paragraphs] == ["title", "body", "byline"]
    assert a.date == datetime.date(2023, 6, 12)


def test_markdown() -> None:
    page = (
        "---\ntitle: 某报\ndate: 2023-05-09\n---\n# 青川日报 2023年5月9日 第2版\n\n"
        "## 发放补贴2.3亿元\n\n**本报讯**（记者 周远）"
        "今年前4个月，全市发放补贴**2.3亿元**，见[通知](https://a.example/2023/50000.html)。\n\n"
        "![图](https://a.example/9/1.jpg)\n\n"
        "### 标准提高\n\n- 初级工每人1000元\n- 高级工每人2000元\n\n## 新建驿站18个\n\n今年新建驿站18个。\n\n"
        "| 街道 | 驿站 |\n|---|---|\n| 解放路 | 5个 |\n"
    )
    a, b = articles(page)
    assert (a.title, b.title) == ("发放补贴2.3亿元", "新建驿站18个")
    assert texts(a) == ["今年前4个月，全市发放补贴2.3亿元，见通知。", "初级工每人1000元", "高级工每人2000元"]
    assert texts(b) == ["今年新建驿站18个。", "街道 | 驿站", "解放路 | 5个"]


def test_hard_wrapped_lines_are_joined() -> None:
    page = (
        "　　竞赛结束\n　　9月12日，青川县总工会举办第七届职工技能竞赛，来\n"
        "自46家企业的312名选手参加8个工种的比赛。竞赛设奖金\n"
        "56.8万元，比上届多出12万元，规模为历届最大，反响热\n烈。\n"
        "　　近三年，全县累计开展竞赛1260场次，参赛职工达到18\n.7万人次。\n"
    )
    (a,) = articles(page)
    assert texts(a) == [
        "9月12日，青川县总工会举办第七届职工技能竞赛，来自46家企业的312名选手参加8个工种的比赛。"
        "竞赛设奖金56.8万元，比上届多出12万元，规模为历届最大，反响热烈。",
        "近三年，全县累计开展竞赛1260场次，参赛职工达到18.7万人次。",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "大家早上好！今天是2021年3月5日，星期五，农历正月廿二。",
        "各位听众，今日2021年3月5日，欢迎收听《青川早新闻》。",
        "早安！2021年3月5日 星期五 农历正月廿二",
    ],
)
def test_the_day_that_a_digest_greets_with_is_the_date(line: str) -> None:
    assert {a.date for a in articles(f"{line}\n青川县新建粮仓30座\n3月2日，青川县新建粮仓30座。\n")} == {
        datetime.date(2021, 3, 5)
    }
    story = f"{line[-19:]}，青川县新建粮仓30座，总投资3亿元，可存粮60万吨，粮食保管损耗由过去的百分之三降到百分之一。"
    assert [a.date for a in articles(story.replace("今天是", "").replace("今日", ""))] == [None]


@pytest.mark.parametrize("line", ["2021年3月5号", "2021年03月05号 来源：青川县总工会", "青川日报 2021年3月5号 星期五"])
def test_a_day_may_be_called_by_its_number(line: str) -> None:
    (a,) = articles(f"青川县总工会慰问职工\n{line}\n近日，县总工会慰问职工30人。\n")
    assert (a.title, a.date) == ("青川县总工会慰问职工", datetime.date(2021, 3, 5))


def test_the_date_of_an_article() -> None:
    page = (
        "青川日报 2025年1月2日 星期四 第3版\n\n甲\n\n甲事揭晓\n本报成都12月30日讯 甲事30日揭晓。\n\n"
        "乙事揭晓\n新华社北京2024年12月29日电 乙事29日揭晓。\n"
    )
    assert [a.date for a in articles(page)] == [datetime.date(2024, 12, 30), datetime.date(2024, 12, 29)]
    given = datetime.date(2020, 1, 1)
    assert {a.date for a in articles(page, given)} == {given}
    assert [a.date for a in articles("甲事揭晓\n本报成都12月30日讯 甲事30日揭晓。\n")] == [None]
    assert [a.date for a in articles("甲事揭晓\n新华社北京2月30日电 甲事30日揭晓。\n")] == [None]


def test_datelines_of_older_papers() -> None:
    page = (
        "松江日报 1986年3月5日 第2版\n\n矿山增产\n本报青川二月十三日电 某矿去年产煤30万吨。\n\n"
        "电厂并网\n新华社合肥4日电 松江电厂装机60万千瓦。\n\n新船下水\n本报河湾28日讯 船厂交付货船两艘。\n\n"
        "夜校开班\n本报讯松江市总工会开办夜校5所。\n"
    )
    found = articles(page)
    assert [a.date for a in found] == [datetime.date(1986, m, d) for m, d in ((2, 13), (3, 4), (2, 28), (3, 5))]
    assert [texts(a, "byline") for a in found[1:]] == [["新华社合肥4日电"], ["本报河湾28日讯"], ["本报讯"]]
    assert titles("夜校开班\n本报讯员李远 松江市总工会开办夜校5所。\n") == ["夜校开班"]


def test_nothing_but_blanks_is_no_article() -> None:
    assert articles("") == articles(" \n\u3000\n\ufeff") == []


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("新建12个。服务3.5万人！", ["新建12个。", "服务3.5万人！"]),
        ("“钱到账了！”8月1日，他打来电话。", ["“钱到账了！”", "8月1日，他打来电话。"]),
        ("“到账了！谢谢。”老马说。又过了3天。", ["“到账了！谢谢。”老马说。", "又过了3天。"]),
        ("全县（含3个镇。另有2个乡）受益。明年再建。", ["全县（含3个镇。另有2个乡）受益。", "明年再建。"]),
        ("一是建12个；二是修3个；三是拆1个。", ["一是建12个；二是修3个；三是拆1个。"]),
        ("他走了……3天后回来。", ["他走了……", "3天后回来。"]),
        ("见https://a.example/?id=3!x=5一页。", ["见https://a.example/?id=3!x=5一页。"]),
        ("没有句号", ["没有句号"]),
        ("", []),
    ],
)
def test_sentences(text: str, parts: list[str]) -> None:
    spans = segment.sentences(text)
    assert [text[a:b] for a, b in spans] == parts


def test_long_sentences_are_cut_at_clauses() -> None:
    clause = "某镇建成服务点12个并服务职工3000人次"
    text = "；".join([clause] * 30)
    spans = segment.sentences(text)
    assert len(spans) > 1
    assert all(text[b - 1] == "；" for _, b in spans[:-1])
    assert [b for _, b in spans[:-1]] == [a for a, _ in spans[1:]]
    assert max(b - a for a, b in segment.sentences("中" * 5000)) <= 600


REPORT = (
    "近日，东岭矿业集团第十二届职工技能大赛落幕，来自16家子公司的428名选手参加了9个工种的角逐。",
    "该集团近三年投入培训经费2300万元，建成实训基地6个，培养高技能人才1560人。",
    "大赛期间，集团工会还组织了5场技术交流会，征集合理化建议730条。",
)
PICTURE = "11月3日，洪山区一家服装企业的职工在赶制订单。该企业今年新招员工160人。"


@pytest.mark.parametrize("cut", [9, 12, 23, 36])
@pytest.mark.parametrize("credit", [" 刘安 摄", "\n\n本报记者 田野 摄", " 新华社发"])
@pytest.mark.parametrize("head", ["赶制订单\n\n", ""])
def test_a_paragraph_torn_anywhere_by_a_picture(cut: int, credit: str, head: str) -> None:
    first, torn, last = REPORT
    picture = head + PICTURE + credit
    page = "\n\n".join(("技能大赛落幕", "本报讯（记者李远）" + first, torn[:cut], picture, torn[cut:], last))
    story, caption = articles(page)
    assert texts(story) == list(REPORT)
    assert (caption.title, texts(caption, "caption")) == (head.strip(), [PICTURE])


@pytest.mark.parametrize("subhead", ["练兵", "让技能“香”起来", "从“有没有”到“好不好”", "（一）搭建平台", "02"])
def test_a_picture_below_a_subhead(subhead: str) -> None:
    page = "\n".join(
        ("技能大赛落幕", "本报记者 李远", REPORT[0], subhead, "赶制订单", PICTURE + " 刘安 摄", *REPORT[1:])
    )
    story, caption = articles(page)
    assert texts(story) == list(REPORT)
    assert len(texts(story, "subhead")) == 1
    assert (caption.title, texts(caption, "caption")) == ("赶制订单", [PICTURE])


def test_articles_that_end_with_their_writers_name() -> None:
    page = (
        f"技能大赛落幕\n{REPORT[0]}（李远）\n\n让海上职工更安心\n引航员有了“健康伞”\n"
        "港区83名引航员建起健康档案。\n（何静 丁一）\n\n水厂扩建\n水厂扩建到5万吨。\n"
    )
    assert titles(page) == ["技能大赛落幕", "引航员有了“健康伞”", "水厂扩建"]


def test_wrapped_at_a_number_of_characters() -> None:
    lines = [line[i : i + 20] for line in ("　　" + p for p in REPORT) for i in range(0, len(line), 20)]
    (a,) = articles("技能大赛落幕\n" + "\n".join(lines))
    assert texts(a) == list(REPORT)


@pytest.mark.parametrize("indent", ["", "　　"])
@pytest.mark.parametrize("measure", [16, 17, 21])
@pytest.mark.parametrize(
    "head", ["河湾县新开托育班9个", "河湾县总工会新开爱心托育班9个", "河湾县总工会为双职工新开爱心托育班9个"]
)
def test_a_headline_nearly_as_long_as_the_wrapped_lines_is_none_of_them(head: str, measure: int, indent: str) -> None:
    stories = {
        "松江船厂全年交付散货船12艘": (
            "本报讯（记者李远）松江船厂去年交付散货船12艘，比上年多4艘，实现产值21.6亿元。",
            REPORT[1],
        ),
        head: (
            "据新华社河湾3月2日电 河湾县总工会近日新开托育班9个，收托3至6岁幼儿228名，每班配保育员2人，全部持证上岗。",
        ),
    }
    lines = []
    for title, told in stories.items():
        lines.append(title)
        for paragraph in told:
            line = indent + paragraph
            lines += [line[i : i + measure] for i in range(0, len(line), measure)]
    found = articles("\n".join(lines))
    assert [a.title for a in found] == list(stories)
    assert ["".join(texts(a, "byline") + texts(a)).replace(" ", "") for a in found] == [
        "".join(told).replace(" ", "") for told in stories.values()
    ]


COLUMNS = (
    (
        "松江船厂交付散货船12艘",
        "本报讯（记者李远）松江船厂去年交付散货船12艘，比上年多4艘，实现产值21.6亿元，职工人均增收8600元。"
        "今年，船厂手持订单排到了2029年，新招焊工、钳工等工人460名。",
    ),
    (
        "河湾县新开托育班9个",
        "本报讯（记者陈禾）河湾县总工会新开爱心托育班9个，收托3至6岁幼儿228名，每班配保育员2人，全部持证上岗。"
        "托育班设在工人文化宫和六家企业里，每天开到晚上8点。",
    ),
    (
        "青川林场造林3.2万亩",
        "本报讯（记者王川）青川林场今春造林3.2万亩，成活率达到91.5%，护林员每人管护2100亩，全年没有发生火情。"
        "林场职工上半年的收入比去年同期多了一成。",
    ),
)


def typeset(text: str, columns: int) -> list[str]:
    """``text`` in lines of so many columns, as a type-setter breaks it: no number is broken, no line begins with 。"""
    lines = [""]
    for piece in re.findall(r"[\d.%]+|.", text):
        if width(lines[-1] + piece) > columns and piece not in "，。":
            lines.append("")
        lines[-1] += piece
    return lines


@pytest.mark.parametrize("indent", ["", "　　"])
@pytest.mark.parametrize("measures", [(26, 40, 32), (44, 30, 36)])
def test_the_columns_of_a_page_differ_in_width(indent: str, measures: tuple[int, ...]) -> None:
    lines = []
    for (title, told), measure in zip(COLUMNS, measures, strict=True):
        lines += [title, *typeset(indent + told, measure)]
    found = articles("\n".join(lines))
    assert [(a.title, "".join(texts(a, "byline") + texts(a))) for a in found] == list(COLUMNS)
    assert all(len(texts(a)) == 1 for a in found)


def test_headlines_of_one_length_are_no_wrapped_lines() -> None:
    items = {
        "河湾：每人80元撬动保障": "河湾县总工会让职工加入互助保障5.2万人次，赔付418人次，共计163万元，每人只缴80元。",
        "东坪：夜班减至4个以下": "东坪煤矿日前推行夜班改革，井下工人每月的夜班由8个减到4个，涉及职工2600人，人人叫好。",
        "青川：农闲充电1360人": "青川县总工会近日开班17期，培训农民工1360人，有590人取得证书，210人已上岗。",
    }
    found = articles("简讯\n" + "".join(f"{head}\n{told}\n" for head, told in items.items()))
    assert {a.title: texts(a)[0] for a in found} == items


def test_a_full_width_digit_fills_two_columns_of_a_line() -> None:
    page = (
        "河湾县新建高标准农田\n２月１１日，河湾县青石乡下寨村，农机在新\n建的农田里翻耕。今年，该县１２个乡镇的\n"
        "６７个村新建高标准农田３．４８万亩，总投\n资９８００万元，预计亩均增产５０公斤。\n"
        "松江船厂交付新船\n本报讯　２月１０日，松江船厂为海运公司建\n造的６４０００吨散货船交付。\n"
    )
    first, second = articles(page)
    assert (first.title, len(texts(first)), second.title) == ("河湾县新建高标准农田", 1, "松江船厂交付新船")


def test_markdown_subheads_below_a_subtitle() -> None:
    page = (
        "# 技能大赛落幕\n\n——练兵比武见闻\n\n"
        + REPORT[0]
        + "\n\n### 搭平台\n\n"
        + REPORT[1]
        + "\n\n### 建机制\n\n"
        + REPORT[2]
    )
    (a,) = articles(page)
    assert (a.title, texts(a)) == ("技能大赛落幕", list(REPORT))


def test_table_cells_and_list_items_are_not_joined() -> None:
    page = (
        "补贴标准\n\n标准如下：\n\n- 初级工每人每年补贴1000元，按季发放\n"
        "- 高级工每人每年补贴2000元，按季发放\n\n以上标准5月1日起执行。\n"
    )
    (a,) = articles(page)
    assert len(texts(a)) == 4


def test_rows_of_figures_stay_rows() -> None:
    page = (
        "各街道驿站数\n\n各街道建站和服务情况见下表。\n\n街道\t驿站\t人次\n解放路街道\t5\t8200\n"
        "人民路街道\t4\t7600\n\n城关镇  12  3500\n城北镇  10  2800\n"
    )
    (a,) = articles(page)
    assert texts(a)[-4:] == ["解放路街道\t5\t8200", "人民路街道\t4\t7600", "城关镇  12  3500", "城北镇  10  2800"]


def test_a_headline_over_a_line_that_is_none() -> None:
    (a,) = articles("青川县新建驿站12个\n服务职工3.5万人\n")
    assert (a.title, texts(a)) == ("青川县新建驿站12个", ["服务职工3.5万人"])


def test_a_whole_newspaper_page() -> None:
    page = (
        "2024年5月20日 星期一 第8版 江城工人报\n\n工会视点\n\n从“要我学”到“我要学”\n——江城职工夜校观察\n\n"
        "□ 本报记者 何田 实习生 苏青\n\n“下班学一手绝活。”5月13日晚，装配工老周说。\n\n"
        "名词解释\n\n职工夜校：每期12课时，每人只收50元。\n\n▲图为职工学习插花。 何田 摄\n\n"
        "一座难求背后\n\n报名开放3分钟，5000个名额被抢光……\n\n>>>相关链接\n\n去年全省开办夜校412所。\n\n"
        "工会快讯\n\n● 白沙区总 慰问职工2300人。（孙宁）\n\n● 临港集团 新建“妈妈小屋”9个。\n（郑洁）\n\n"
        "本版责任编辑：张三　版式：李四\n热线：010-84151234\n"
    )
    found = articles(page)
    assert [a.title for a in found] == ["从“要我学”到“我要学”", "名词解释", "", "相关链接", "", ""]
    assert texts(found[0]) == ["“下班学一手绝活。”5月13日晚，装配工老周说。", "报名开放3分钟，5000个名额被抢光……"]
    assert texts(found[0], "subhead") == ["一座难求背后"]
    assert [texts(a) for a in found[4:]] == [["白沙区总 慰问职工2300人。"], ["临港集团 新建“妈妈小屋”9个。"]]
    assert {a.date for a in found} == {datetime.date(2024, 5, 20)}


@pytest.mark.parametrize(
    "stamp",
    [
        "发布时间2023-02-15 点击量:4610 来源:系统管理",
        "发布日期：2023-02-15 19:34:25 浏览次数：123 次",
        "2023-02-15 15:5 4258次浏览 来源: 本会",
        "2023-02-15 15:05:3 358人阅读",
        "2023-02-15 10:41 来源:青川日报",
        "2023年02月15日 来源：青川新闻网 我来说两句",
        "来源：青川日报　作者：周远　时间：2023-02-15　【字号：大 中 小】",
        "【发布日期:2023-02-15】 【来源:】 【阅读:次】【作者:日报记者 周远 通讯员 陈禾】",
        "2023-02-15 316 0",
        "青川日报   2023-02-15 11:36",
        "【 字体：大 中 小 】 发布者：青川县总工会 发布时间：2023-2-15 阅读：812 次",
    ],
)
def test_a_site_s_stamp_dates_its_article_and_is_no_text(stamp: str) -> None:
    (a,) = articles(f"青川县总工会慰问职工\n{stamp}\n县总工会慰问职工1200人。\n")
    assert (a.title, a.date) == ("青川县总工会慰问职工", datetime.date(2023, 2, 15))
    assert [(p.role, p.text) for p in a.paragraphs][1:] == [("body", "县总工会慰问职工1200人。")]


@pytest.mark.parametrize(
    "line",
    [
        "责任编辑：周远",
        "上一篇：县总工会发放助学金12.6万元，资助63人",
        "川ICP备2021022604号-10",
        "版权所有 未经授权 不得转载",
        "扫一扫关注青川工会微信公众号",
        "浏览次数：1234",
        "【字号 打印 留言 论坛 网摘 纠错】",
        "3 上一篇  下一篇 4 放大 缩小 默认",
        "青川工发〔2022〕45号",
        "预计阅读时间3分钟",
        "本文共1286字",
        "发文机关：青川县总工会",
        "文章编号：2023-018",
        "视频加载中...",
        "网站无障碍",
        "星期二, 2015, 四月 14",
        "星期二, 四月 14, 2015 - 09:30",
        "网友评论：（只显示最新10条）",
        "阅读 （1654）",
        "0回复",
        "• 52阅读",
        "来说两句吧。。。",
        "查看: 812|回复: 6",
        "在下载使用时必须注明来源，违者追究责任。",
        "青川融媒署名的文字、图片，版权均属青川县融媒体中心所有。",
    ],
)
def test_what_stands_around_a_text_is_none(line: str) -> None:
    (a,) = articles(f"青川县总工会慰问职工\n县总工会慰问职工1200人。\n{line}\n")
    assert [p.text for p in a.paragraphs] == ["青川县总工会慰问职工", "县总工会慰问职工1200人。"]


def test_the_story_of_a_picture_over_the_foot_of_its_page() -> None:
    story = "“护膝很实用。”近日，青川县总工会给骑手送去护膝1000双。\n\n今年，全县新建工会420家。\n\n本报记者 周远 摄\n"
    page = f"寒冬里的暖意\n\n《青川日报》（2021年12月22日 02版）\n\n{story}\n版权声明 | 联系我们\n\n青川日报\n"
    (a,) = articles(page)
    assert (a.title, len(texts(a, "caption"))) == ("寒冬里的暖意", 2)


def test_links_behind_the_end_of_a_text_are_none_of_it() -> None:
    page = "青川县总工会慰问职工\n县总工会慰问职工1200人。\n夜校开班8期\n新桥合龙\n2023年驿站新建12个\n"
    assert [p.role for p in articles(page)[0].paragraphs] == ["title", "body"]


def test_each_of_several_pages_has_the_date_of_its_stamp() -> None:
    page = (
        "甲县发放助学金\n2023-08-21 09:30 来源：甲县新闻网\n8月20日，助学金发放12万元。\n责任编辑：周远\n\n"
        "技能竞赛落幕\n2023-09-15 10:12 来源：乙市日报\n竞赛设6个工种，320人参赛。\n"
    )
    assert [(a.title, a.date) for a in articles(page)] == [
        ("甲县发放助学金", datetime.date(2023, 8, 21)),
        ("技能竞赛落幕", datetime.date(2023, 9, 15)),
    ]


def test_a_summary_over_the_dateline_is_of_the_same_report() -> None:
    for word in ("编者按", "摘要", "导读", "核心提示"):
        (a,) = articles(
            f"青川县新建驿站\n{word}：一年来，全县新建驿站12个。\n本报青川5月6日讯（记者 周远）驿站服务3万人。\n"
        )
        assert (a.title, len(texts(a))) == ("青川县新建驿站", 2)

    (a,) = articles(
        "核心提示：一年来，青川县新建驿站12个。目前，驿站已复工12个\n记者6日了解到，青川县已复工驿站12个，月底复工20个。\n"
    )
    assert texts(a) == [
        "核心提示：一年来，青川县新建驿站12个。目前，驿站已复工12个",
        "记者6日了解到，青川县已复工驿站12个，月底复工20个。",
    ]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("青川县暴雨已致", "3人受伤"),
        ("全县今年新增会员达", "两千余人"),
        ("驿站服务职工超", "1.2万人次"),
        ("全县今年新增会员惠及的", "两千余名职工受伤"),
    ],
)
def test_a_headline_torn_within_a_clause_is_one(first: str, second: str) -> None:
    lead = "本报讯（记者 周远）6日，青川县暴雨已致3人受伤，全县今年新增会员达两千余人，驿站服务职工超1.2万人次。"
    assert titles(f"{first}\n{second}\n{lead}\n") == [f"{first} {second}"]


@pytest.mark.parametrize("sign", ["▲", "△", "▲ ", "↑", "➥", "⬆️ ", "👆"])
def test_lines_with_a_sign_below_the_pictures_of_a_text_are_captions(sign: str) -> None:
    page = (
        "青川县新建驿站\n5月6日，青川县新建驿站12个。\n"
        f"{sign}县总工会主席周远主持仪式\n县总工会主席周远主持了仪式。\n"
        f"{sign}职工代表陈禾\n职工代表陈禾说，驿站服务3万人。\n"
    )
    a, b, c = articles(page)
    assert (a.title, len(texts(a))) == ("青川县新建驿站", 3)
    assert [t.strip(sign) for x in (b, c) for t in texts(x, "caption")] == ["县总工会主席周远主持仪式", "职工代表陈禾"]


def test_the_subtitle_behind_the_headline_in_a_papers_last_line_is_no_title() -> None:
    page = (
        "青川县新建驿站\n全县干部职工齐心协力送温暖\n5月6日，青川县新建驿站12个。\n"
        "2026-05-07 青川县新建驿站 1 1 青川日报 content_812.html 1 全县干部职工齐心协力送温暖 /enpproperty-->\n"
    )
    assert titles(page) == ["青川县新建驿站"]


def test_the_headline_above_the_stamp_is_the_title() -> None:
    (a,) = articles("建功新时代\n2023-02-15 10:41 来源：青川日报\n强化服务 当好娘家\n五年来，服务职工12万人。\n")
    assert (a.title, texts(a, "subtitle")) == ("建功新时代", ["强化服务 当好娘家"])


def test_captions_under_a_label_in_their_order() -> None:
    pictures = ("检修10千伏线路，6名工友连续作业。", "22对新人参加婚礼。", "日均发送旅客3.2万人次。")
    page = f"图片新闻\n\n{pictures[0]}\n\n本报记者 周远 摄\n\n{pictures[1]} 陈禾 摄\n\n{pictures[2]} 李舟 摄\n"
    assert [texts(a, "caption") for a in articles(page)] == [[p] for p in pictures]


def test_a_headline_over_captions_only_is_the_first_one_s() -> None:
    page = "工地上的书屋\n\n图为工友在读书。\n\n图为书屋的12个书架。\n\n项目部设书屋70多个。 周远 摄\n"
    assert titles(page)[0] == "工地上的书屋"
    assert texts(articles(page)[0], "caption") == ["图为工友在读书。"]


def test_a_caption_of_two_paragraphs_below_its_source() -> None:
    page = "送清凉\n来源：青川网\n7月24日，工友在驿站休息。\n当日，驿站备下清凉包1000份。\n新华社记者 周远 摄\n"
    (a,) = articles(page)
    assert (a.title, len(texts(a, "caption"))) == ("送清凉", 2)


def test_numbered_sections_give_no_title() -> None:
    page = (
        "互助保障工作情况\n\n一、综合\n\n全市参保14.7万人。\n\n二、做法\n\n（一）扩面提质。每人补贴100元。\n"
        "图1：2019—2023年参保人数\n2023年参保率超过95%。\n"
    )
    (a,) = articles(page)
    assert a.title == "互助保障工作情况"
    assert texts(a, "subhead") == ["综合", "做法", "图1：2019—2023年参保人数"]
    assert texts(a)[1] == "扩面提质。每人补贴100元。"


def test_a_subhead_told_again_by_its_paragraph_stays_in_its_report() -> None:
    page = (
        "监测报告发布\n统计局4月27日发布监测报告，务工人员总量28652万人。\n\n务工人员总量继续增加 外出和本地双增长\n\n"
        "报告称，务工人员总量继续增加，外出和本地务工人员双增长，增长1.7%。\n"
    )
    assert titles(page) == ["监测报告发布"]


UNSIGNED = {
    "东坪煤矿送清凉到井口": "7月21日上午，东坪煤矿工会把绿豆汤和毛巾送到井口，370名矿工领到慰问品。",
    "松江市新业态联合工会成立": "货车司机、送餐员人数逐年增加。松江市新业态联合工会因此成立，首批会员1260人。",
    "河湾县工人文化宫免费开课": "在暑假里，7月5日至8月20日，河湾县工人文化宫免费开课，12个班收了480名学员。",
    "青川法院帮农民工追回欠薪": "青川法院设立绿色通道，帮农民工追回欠薪326万元，涉及职工214人。",
}


@pytest.mark.parametrize("sign", ["", "{}. "])
def test_a_page_of_news_without_bylines(sign: str) -> None:
    page = "".join(f"{sign.format(n)}{head}\n{told}\n" for n, (head, told) in enumerate(UNSIGNED.items(), 1))
    found = articles("河湾日报 2024年8月2日 星期五 第3版\n" + page)
    assert [(a.title, texts(a)) for a in found] == [(head, [told]) for head, told in UNSIGNED.items()]


@pytest.mark.parametrize("head", UNSIGNED)
def test_news_without_a_byline_below_a_report(head: str) -> None:
    report = "船厂交付新船\n本报讯（记者李远）松江船厂交付货船3艘。\n这家厂有职工2600人。\n"
    assert titles(f"{report}{head}\n{UNSIGNED[head]}\n") == ["船厂交付新船", head]


@pytest.mark.parametrize(
    ("head", "told"),
    [
        ("“把矿工的安全当作自己的命”", "把矿工的安全当作自己的命，是他常说的话。7月2日，他查出隐患6处。"),
        ("规模以上工业利润稳定增长", "上半年，规模以上工业利润增长3.2%，比一季度加快0.4个百分点。"),
        ("一张网织密矿区的角角落落", "7月2日，记者走进矿区，看到130名网格员在岗。"),
        ("井口的绿豆汤", "7月2日，井口的绿豆汤熬了16桶。"),
    ],
)
def test_a_subhead_of_a_report_opens_no_article(head: str, told: str) -> None:
    report = "矿区里的守护人\n本报讯（记者李远）东坪煤矿有群监员48人。\n他们每天下井查隐患。\n"
    assert titles(f"{report}{head}\n{told}\n全年无一人受伤。\n") == ["矿区里的守护人"]


def test_short_headlines_of_other_places_open_articles() -> None:
    page = (
        "吉县建会\n本报讯 吉县今年发展会员57人。\n\n房县建会\n本报讯 房县今年发展会员60人。\n\n"
        "赵县送清凉\n8月2日，赵县慰问职工120名。\n"
    )
    assert titles(page) == ["吉县建会", "房县建会", "赵县送清凉"]


def test_paragraphs_without_full_stops_are_not_torn() -> None:
    last = "新线总长约 2100 公里，沿线经过三省十二县，设车站 21 座，明年开工的还有两条支线，预计六年后通车"
    first = "隧道最大埋深约 48.7 米"
    (a,) = articles(f"设计时速 350 公里，新线贯通\n\n某站 5 月 9 日消息，{first}\n\n{last}\n")
    assert (a.title, texts(a)) == (
        "设计时速350公里，新线贯通",
        [first.replace(" ", ""), last.replace(" ", "")],
    )


@pytest.mark.parametrize(
    "byline",
    [
        "青川日报全媒体记者 周远 通讯员 陈禾 文/图",
        "本报记者周小远陈小禾",
        "据新华社电",
        "（周远 陈禾）",
        "青川讯",
        "本报讯 周远报道",
    ],
)
def test_bylines_of_many_forms(byline: str) -> None:
    (a,) = articles(f"[青川]发展设施农业\n{byline} 　近日，全县新建大棚52万亩。\n".replace(" 　", "\n"))
    assert (a.title, texts(a)) == ("[青川]发展设施农业", ["近日，全县新建大棚52万亩。"])


def test_dates_spelt_out_and_in_a_title_s_bracket() -> None:
    (a,) = articles("工作通报\n全县建会12家。\n青川县总工会\n二〇二一年十一月二十日\n")
    assert a.date == datetime.date(2021, 11, 20)
    assert texts(a, "byline") == ["青川县总工会"]
    (b,) = articles("工作报告\n——2023年1月5日在第三次会议上\n县长 周远\n各位代表：\n全县建会12家。\n")
    assert (b.title, b.date, texts(b, "byline")) == ("工作报告", datetime.date(2023, 1, 5), ["县长 周远"])


def test_a_row_of_figures_is_no_date() -> None:
    (a,) = articles("产量表\n\n产品 | 产量 | 增长\n粮食\t186500\t1.2\n油料 | 8600 | 0.8\n")
    assert texts(a) == ["粮食\t186500\t1.2", "油料 | 8600 | 0.8"]


def test_a_region_is_a_rubric_and_the_headline_stands_before_the_text() -> None:
    page = (
        "各地简讯\n\n贵 州\n\n青川县开展技能大赛 近日，青川县总工会举办技能大赛，1200名职工参加。\n\n"
        "湖 南\n\n送清凉到一线 8月3日，县总工会送去清凉用品3000份。（周远 摄）\n\n"
        "新建驿站进园区 市总工会今年新建驿站50个。\n"
    )
    found = articles(page)
    assert [a.title for a in found] == ["青川县开展技能大赛", "送清凉到一线", "新建驿站进园区"]
    assert texts(found[0]) == ["近日，青川县总工会举办技能大赛，1200名职工参加。"]
    assert texts(found[1], "kicker") == ["湖 南"]


@pytest.mark.parametrize(
    "text",
    [
        "贵 州\n本报讯（记者 周远）近日，青川县总工会举办技能大赛，1200名职工参加。\n",
        "2026年3月13日 星期五\n农历丙午年正月廿五\n近日，青川县总工会举办技能大赛，1200名职工参加。\n",
        "青川日报2026-03-13号报道\n近日，青川县总工会举办技能大赛，1200名职工参加。\n",
        "2026年3月13日   农历丙午（马）年 正月廿五\n近日，青川县总工会举办技能大赛，1200名职工参加。\n",
        "3月13日，农历正月廿五，星期五\n近日，青川县总工会举办技能大赛，1200名职工参加。\n",
        "2026 03/13 11:03:59\n来源：青川网\n近日，青川县总工会举办技能大赛，1200名职工参加。\n",
        "第01版：要闻 PDF版阅读\n近日，青川县总工会举办技能大赛，1200名职工参加。\n",
        "原文来源：青川日报\n【详情】\n近日，青川县总工会举办技能大赛，1200名职工参加。\n",
    ],
)
def test_rubrics_sources_and_almanacs_are_no_headlines(text: str) -> None:
    (a,) = articles(text)
    assert a.title == ""
    assert texts(a) == ["近日，青川县总工会举办技能大赛，1200名职工参加。"]


@pytest.mark.parametrize("name", ["周远", "周 远", "张晓远", "张晓远 李强"])
def test_who_wrote_a_text_is_not_its_headline(name: str) -> None:
    (a,) = articles(f"{name}\n\n近日，青川县总工会举办技能大赛，1200名职工参加。\n")
    assert (a.title, texts(a, "byline")) == ("", [name])
    (b,) = articles(f"{name}\n\n青川县的{name.replace(' ', '')}今年50岁，从事环卫工作20年，被评为县劳动模范。\n")
    assert b.title == name


@pytest.mark.parametrize("mark", ["原标题：", "原标题:", "原题： "])
def test_a_headline_stands_behind_the_word_for_it(mark: str) -> None:
    text = f"{mark}青川县总工会补发工资30万元\n\n近日，青川县总工会举办技能大赛，1200名职工参加。\n"
    (a,) = articles(text)
    assert a.title == "青川县总工会补发工资30万元"


def test_a_name_below_the_headline_is_no_line_of_it() -> None:
    (d,) = articles("长江边上的城市\n周远\n长江边上有不少城市。这座城市有180万人。\n")
    assert d.title == "长江边上的城市"


NUMBERED = [
    "1、8日起，北山区职工可领补贴300万元，惠及2000人。",
    "2、青川县总工会今年新建驿站50个，服务职工3万人。",
    "3、2025年南河市新增会员2万人，其中货车司机3000人。【详情】",
    "6、中央气象台：20日继续发布暴雨预警，8省份有大雨。",
]


def test_the_contents_of_a_digest_in_one_line_are_of_no_item() -> None:
    contents = "晨读丨青川县新建驿站50个；南河市发放补贴300万元；北山区新增会员2万人"
    found = articles("\n".join([contents, *NUMBERED]))
    assert [a.title for a in found] == [contents, "", "", "", ""]
    assert not any(texts(a, "kicker") for a in found)
    items = "近日，青川县新建驿站50个。\n9日，南河市发放补贴300万元。\n9日，北山区新增会员2万人。\n"
    first = articles(f"{contents}\n今日，全省阴天，气温8℃。\n新闻速递\n{items}")[0]
    assert (first.title, texts(first)) == (contents, ["今日，全省阴天，气温8℃。"])
    (a,) = articles("青川县新建驿站50个；服务职工3万人\n近日，青川县新建驿站50个，服务职工3万人。\n")
    assert a.title == "青川县新建驿站50个；服务职工3万人"


@pytest.mark.parametrize(
    "page",
    [
        "青川县总工会公布十件实事\n1、新建驿站50个，服务职工3万人次。\n2、发放补贴300万元，惠及职工2000人。\n"
        "3、新增会员2万人，其中货车司机3000人。\n",
        "各单位分工如下：\n1、县总工会：负责组织职工300人参加。\n2、县人社局：负责落实补贴120万元。\n"
        "3、县财政局：负责拨付资金300万元。\n",
        "失业金标准\n青川县的标准今年提高。\n1、青川县失业人员每月可领2055元失业金。\n"
        "2、南河市失业人员每月可领1644元失业金。\n3、北山区失业人员每月可领1420元失业金。\n",
        "工作报告\n一、建驿站\n今年新建驿站50个。\n二、送清凉\n（1）青川县送去清凉用品3000份，全部到位。\n"
        "（2）南河市送去清凉用品2000份，全部到位。\n（3）北山区送去清凉用品2000份，全部到位。\n",
    ],
)
def test_numbered_points_of_one_text_stay_together(page: str) -> None:
    assert len(articles(page)) == 1


def test_a_dateline_at_the_end_dates_its_item() -> None:
    page = (
        "国际简讯\n\n●北国港口吞吐量增长 今年前两月吞吐量820万吨。（据新华社北京2026年2月7日电）\n\n"
        "●南国粮食丰收了 今年产量3000万吨。\n（中新社某地2026年2月8日电 记者周远 陈禾）\n"
    )
    a, b = articles(page)
    assert (a.title, a.date, texts(a)) == (
        "北国港口吞吐量增长",
        datetime.date(2026, 2, 7),
        ["今年前两月吞吐量820万吨。"],
    )
    assert (b.title, b.date, texts(b)) == ("南国粮食丰收了", datetime.date(2026, 2, 8), ["今年产量3000万吨。"])


FRAME_BODY = "本报讯（记者 周远）近日，青川县新建驿站12个，服务职工3万人。"


@pytest.mark.parametrize(
    "page",
    [
        f"青川县新建驿站\n{FRAME_BODY}\n2026-03-13 周远 青川日报 第5版 青川县新建驿站 3 "
        "青川日报2026年03月13日 星期五 第00005版 青川县新建驿站\n",
        f"青川县新建驿站\n{FRAME_BODY}\n（责编：周远、陈禾） |\n要闻\n- 全县已建户外驿站7.8万个\n- 工会拨款200万元\n",
        f"青川县新建驿站\n{FRAME_BODY}\n责任编辑：周远\n最新热点 最新推荐 相关文章\n"
        "南河市新增会员2万人\n港口吞吐量820万吨\n",
        f"青川县新建驿站\n{FRAME_BODY}\n责任编辑：周远\n相关信息：\n"
        "·南河市新增会员2万人 2026-03-11\n·港口吞吐量820万吨 2026-03-10\n",
        f"青川网 > 要闻 >\n青川县新建驿站\n2026-03-13 来源：青川网\n评分\n"
        f"更多 今日话题\n更多 24小时排行榜\n{FRAME_BODY}\n",
        f"青川县新建驿站\n{FRAME_BODY}\n青川网 ©2018 地址：青川路239号 联系电话：029-87344649\n",
    ],
)
def test_the_frame_of_a_page_is_no_text(page: str) -> None:
    (a,) = articles(page)
    assert a.title == "青川县新建驿站"
    assert [p.text for p in a.paragraphs if p.role not in ("byline", "title")] == [FRAME_BODY[10:]]


def test_a_list_of_names_at_the_end_is_kept() -> None:
    (a,) = articles(
        "青川县表彰先进\n青川县总工会表彰先进集体3个。名单如下：\n青川县第一小学\n青川县安装公司\n青川县法院\n"
    )
    assert texts(a, "subhead") == ["青川县第一小学", "青川县安装公司", "青川县法院"]


def test_the_headline_over_a_text_and_not_over_a_film() -> None:
    page = (
        "要闻速览\n据青川台，全县今天放晴。\n\n快来看看！最美的日出在这里\n\n剪辑：周远\n\n青川气象台6时继续发布寒潮预警\n\n"
        "受寒潮影响，青川6时起降温8℃。\n"
    )
    assert titles(page)[-1] == "青川气象台6时继续发布寒潮预警"


@pytest.mark.parametrize(
    ("text", "byline", "body"),
    [
        ("青川县总工会 周远报道最近，全县新建驿站12个。", "青川县总工会 周远报道", "最近，全县新建驿站12个。"),
        ("周远 陈小禾报道近日，全县新建驿站12个。", "周远 陈小禾报道", "近日，全县新建驿站12个。"),
        ("讯（记者周远）近日，全县新建驿站12个。", "讯（记者周远）", "近日，全县新建驿站12个。"),
    ],
)
def test_who_sent_it_stands_before_the_text(text: str, byline: str, body: str) -> None:
    (a,) = articles(f"全县新建驿站\n{text}\n")
    assert (texts(a, "byline"), texts(a)) == ([byline], [body])


@pytest.mark.parametrize("text", ["据法新社6月2日报道，全县新建驿站12个。", "媒体报道近日，全县新建驿站12个。"])
def test_a_source_within_its_sentence_is_text(text: str) -> None:
    (a,) = articles(f"全县新建驿站\n{text}\n")
    assert (texts(a, "byline"), texts(a)) == ([], [text])


def test_a_frame_of_bars_is_no_table() -> None:
    (a,) = articles(
        "打印本文 关闭窗口 |\n|\n| 青川县新建驿站 | |\n| 点击数930 更新时间:2015/5/26 9:40:31 | |\n|\n"
        "5月22日，青川县新建驿站12个。（周远 陈禾） |\n|\n"
    )
    assert (a.title, a.date, texts(a)) == (
        "青川县新建驿站",
        datetime.date(2015, 5, 26),
        ["5月22日，青川县新建驿站12个。"],
    )
    (b,) = articles("产量表\n\n| 产品 | 产量 |\n| --- | --- |\n| 粮食 | 186500 |\n")
    assert texts(b) == ["产品 | 产量", "粮食 | 186500"]


def test_the_title_of_a_speech_below_a_motto() -> None:
    page = (
        "要坚持眼睛向下，把力量和资源向基层倾斜投放。\n在全县工会工作会议上的讲话\n（2019年8月19日）\n周远\n同志们：\n"
        "全县新建工会12家。\n"
    )
    assert titles(page)[-1] == "在全县工会工作会议上的讲话"


def test_the_number_of_a_part_is_not_in_its_title() -> None:
    page = "新闻摘要\n（一） 国际要事\n（1） 北国5日发布公报，粮食增产8%。\n第二章 县内大事\n青川县今年新建驿站12个。\n"
    (a,) = articles(page)
    assert (texts(a, "kicker"), texts(a, "subhead")) == (["新闻摘要", "国际要事"], ["县内大事"])
    assert texts(a)[0] == "北国5日发布公报，粮食增产8%。"


def test_a_line_with_a_colon_over_the_headline_is_its_kicker() -> None:
    (a,) = articles("柳溪县：\n\n替民工追回工钱9万元\n\n本报讯 近日，柳溪县总工会为15名农民工讨回工资300万元。\n")
    assert (a.title, texts(a, "kicker")) == ("替民工追回工钱9万元", ["柳溪县："])


@pytest.mark.parametrize(
    "second",
    ["今年1月至11月，青州累计生产煤炭1.1亿吨，同比增加17%。", "产煤大户传来喜讯：煤炭总产量创新高，达1.1亿吨。"],
)
def test_each_of_two_headlines_belongs_to_its_report(second: str) -> None:
    page = (
        "云岭煤矿开足马力\n青州煤炭总产量创新高\n\n本报云岭12月22日电 记者王明报道：云岭各煤矿产煤300万吨。\n\n"
        f"云岭全年可完成330万吨。\n\n本报青州12月22日电 记者李刚报道：{second}\n"
    )
    assert titles(page) == ["云岭煤矿开足马力", "青州煤炭总产量创新高"]
    assert titles(page.replace("青州煤炭总产量创新高\n", "")) == ["云岭煤矿开足马力", ""]
    assert titles(page.replace("青州煤炭总产量创新高", "喜报频频传来")) == ["云岭煤矿开足马力", ""]


def test_a_subhead_told_by_what_was_learnt_opens_an_article() -> None:
    page = (
        "全县新建职工驿站45座\n\n据县总工会消息，全县新建职工驿站45座，服务3万人次。\n\n"
        "全市新增企业工会300家\n\n根据市总工会最新统计数据，全市新增企业工会300家，会员5万人。\n\n"
        "全省职工技能大赛收官\n\n全省职工技能大赛昨日收官，6000名职工参赛。\n"
    )
    assert titles(page) == ["全县新建职工驿站45座", "全市新增企业工会300家", "全省职工技能大赛收官"]


def test_numbered_captions_below_a_report_are_no_links() -> None:
    page = "近日，青山村建成大棚12座。\n\n图1：图为青山村新貌\n\n图2：图为大棚蔬菜60亩\n\n图3：图为青山村会场\n"
    assert [texts(a, "caption") for a in articles(page)] == [
        [],
        ["图1：图为青山村新貌"],
        ["图2：图为大棚蔬菜60亩"],
        ["图3：图为青山村会场"],
    ]


# -- a long text, a window at a time


def report(n: int) -> str:
    return f"青川县新建工会驿站{n}个\n\n本报讯 青川县总工会今年新建驿站{n}个。\n\n驿站每天开放10小时。\n\n"


@pytest.mark.parametrize("window", [120, 121, 135, 160, 333])
@pytest.mark.parametrize("line", ["\n", "\r\n", "\r", "\u2028"])
def test_the_articles_of_a_long_text_are_those_of_a_short_one(
    monkeypatch: pytest.MonkeyPatch, window: int, line: str
) -> None:
    text = "".join(map(report, range(11, 31))).replace("\n", line)
    whole = articles(text)
    assert len(whole) == 20
    monkeypatch.setattr(windows, "WINDOW", window)
    assert articles(text) == whole


@pytest.mark.parametrize("window", [40, 90, 150])
def test_a_later_window_knows_the_day_of_the_page(monkeypatch: pytest.MonkeyPatch, window: int) -> None:
    text = "2023年5月8日 星期一 责任编辑：陈禾\n\n" + "".join(map(report, range(11, 15)))
    monkeypatch.setattr(windows, "WINDOW", window)
    found = articles(text)
    assert {a.date for a in found} == {datetime.date(2023, 5, 8)}
    assert {a.imprint for a in found} == {"2023年5月8日 星期一 责任编辑：陈禾"}


@pytest.mark.parametrize("window", [7, 50, 120])
def test_an_article_longer_than_a_window_loses_nothing(monkeypatch: pytest.MonkeyPatch, window: int) -> None:
    text = "".join(f"驿站{n}每天开放{n}小时，服务{n}人。" for n in range(40))
    monkeypatch.setattr(windows, "WINDOW", window)
    assert "".join(p.text for a in articles(text) for p in a.paragraphs) == text


def test_the_line_over_a_headline_is_in_its_window(monkeypatch: pytest.MonkeyPatch) -> None:
    days = ["2023年5月8日 星期一", "2023年5月9日 星期二"]
    text = "".join(f"{day}\n\n{report(n)}" for n, day in enumerate(days, 11))
    monkeypatch.setattr(windows, "WINDOW", len(text) - 5)
    assert [str(a.date) for a in articles(text)] == ["2023-05-08", "2023-05-09"]


_CHAT = """冒雨抢修！长岭县供电公司43小时送电

长岭县供电公司 2022-08-14

连日来
长岭县连降暴雨
8月12日
为尽快恢复供电
县供电公司出动96人
在泥泞中抬着电杆
将两条线路一一接通
共更换电杆31根

得知停电的村庄
又多了3个
抢修队再次出发

编辑：周一
"""


def test_a_text_set_a_clause_a_line_is_paragraphs() -> None:
    (article,) = articles(_CHAT, datetime.date(2022, 8, 14))
    assert article.title == "冒雨抢修！长岭县供电公司43小时送电"
    first, second = texts(article)
    assert first.startswith("连日来 长岭县连降暴雨 8月12日 为尽快")
    assert first.endswith("更换电杆31根")
    assert second == "得知停电的村庄 又多了3个 抢修队再次出发"
    facts = unionstats.extract(_CHAT, date=datetime.date(2022, 8, 14))
    assert [(f.text, f.time) for f in facts][2:5] == [
        ("96人", "2022-08-12"),
        ("两条", "2022-08-12"),
        ("31根", "2022-08-12"),
    ]
    assert all(_CHAT[f.start : f.end] == f.text for f in facts)


@pytest.mark.parametrize(
    "text",
    [
        "职工风采\n维权服务\n为你读报\n政策法规\n在线办事\n工会要闻\n视频新闻\n",
        "为了你\n王一\n12月1日\n为了家\n李二\n12月3日\n红土地\n赵三\n12月5日\n",
    ],
)
def test_menus_and_contents_stay_lines(text: str) -> None:
    found = wraps.blocks(text)
    assert [b.lines for b in found] == [1] * len(found)


def test_numbered_and_marked_news_are_articles_without_the_name_of_a_bulletin() -> None:
    news = [
        "8日起，北山区职工可领补贴300万元，惠及2000人。",
        "青川县总工会今年新建驿站50个，服务职工3万人。",
        "中央气象台：20日继续发布暴雨预警，8省份有大雨。",
    ]
    for page in ("\n".join(f"{n}、{text}" for n, text in enumerate(news, 1)), "\n".join(f"■ {text}" for text in news)):
        assert [len(texts(a)) for a in articles(page)] == [1] * 3
    points = "青川县今年变化不小。\n■ 新建驿站50个，服务职工3万人次以上。\n■ 发放补贴300万元，惠及职工2000人。\n"
    assert len(articles(f"今年的变化\n{points}■ 新增会员2万人，其中货车司机3000人。\n")) == 1


def test_what_a_catalogue_writes_before_a_headline_is_none_of_it() -> None:
    (a,) = articles("名　称：桐庐县2024年水库除险加固完成情况\n全县完成水库加固12座，投资3亿元。\n")
    assert a.title == "桐庐县2024年水库除险加固完成情况"


_HARVEST = (
    "春川县秋粮收购开秤",
    "本报讯（记者韩春）春川县粮食收购点10月8日开秤，首日收购稻谷320吨。售粮的农户排起长队。",
    "今年全县种植水稻8.6万亩，预计稻谷总产量达到4.3万吨，比上年增长5%。县粮油公司备足仓容6万吨，收购资金1.2亿元。",
    "农户在手机上预约售粮，不用再排队等候，粮款当天就能到账。",
)
_SKATE = (
    "冰场迎来小学生",
    "本报讯（记者周岩）岭东市滑冰馆上周接待小学生900人。教练为他们讲解刹车和转弯的动作。",
    "滑冰馆冬季每天开放10个小时，门票半价。",
)


def _between(insert: str) -> str:
    head, lead, *rest = _SKATE
    if insert == "article":
        return f"{head}\n\n{lead}\n\n" + "\n\n".join(rest)
    if insert == "picture":  # below the last words of the other article
        return f"{_between('article')}\n\n教练在讲解动作。陈禾摄"
    if insert == "heading":
        return f"## {head}\n\n{lead}\n\n" + "\n\n".join(rest)
    if insert == "quotation":
        return "> **" + "**\n>\n> ".join((head, lead)) + "\n>\n> " + "\n>\n> ".join(rest)
    return "\n".join(("┌────────┐", "　链接　" + head, *("　　" + p for p in (lead, *rest)), "└────────┘"))


@pytest.mark.parametrize("insert", ["article", "heading", "quotation", "frame", "picture"])
@pytest.mark.parametrize(
    "before",
    [
        "今年全县种植水稻8.6万亩，预计稻谷总产量达到4.3万吨，比上年增",  # within a word
        "今年全县种植水稻8.6万亩，预计稻谷总产量达到4.3万吨",  # before a comma
        "今年全县种植水稻8.6万亩，预计稻谷总产量达到4.3",  # behind a number
        "今年全县种植水稻8.6万亩，预计稻谷总产量达到4.3万吨，比上年增长5%。县粮油公司备足",  # between two words
    ],
)
def test_a_paragraph_goes_on_behind_a_whole_article(insert: str, before: str) -> None:
    head, lead, torn, last = _HARVEST
    mark = "## " if insert == "heading" else ""
    page = "\n\n".join((mark + head, lead, before, _between(insert), torn[len(before) :], last))
    first, second, *_ = articles(page)
    assert [p.text for p in first.paragraphs if p.role == "body"] == [lead.partition("）")[2], torn, last]
    assert second.title.endswith(_SKATE[0])
    assert [p.text for p in second.paragraphs if p.role == "body"] == [_SKATE[1].partition("）")[2], *_SKATE[2:]]


def test_what_stands_below_a_text_that_was_cut_off_is_another_article() -> None:
    head, lead, torn, _ = _HARVEST
    first, second = articles("\n\n".join((head, lead, torn[:40], *_SKATE)))
    assert [p.text for p in first.paragraphs if p.role == "body"] == [lead.partition("）")[2], torn[:40]]
    assert second.title == _SKATE[0]
    assert len([p for p in second.paragraphs if p.role == "body"]) == 2


def test_a_piece_of_a_paragraph_over_a_headline_is_no_kicker() -> None:
    head, lead, torn, last = _HARVEST
    page = "\n\n".join((head, lead, torn[:13], *_SKATE, torn[13:], last))
    first, second = articles(page)
    assert [p.text for p in first.paragraphs if p.role == "body"] == [lead.partition("）")[2], torn, last]
    assert [p.role for p in second.paragraphs] == ["title", "byline", "body", "body"]

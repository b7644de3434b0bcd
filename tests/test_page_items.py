"""Pages of short items in the layouts that papers and bulletins give them, and the articles that they hold."""

from __future__ import annotations

import datetime

import pytest

from unionstats import extract, pipeline, segment
from unionstats.model import Document

ITEMS = [
    ("欠薪追回来了", "经过20天的努力，青川县总工会为67名农民工追回工资138万元。"),
    ("女职工学急救", "5月11日，柳溪医院工会请来6名急救教员，为150名女职工上课2小时。"),
    ("班组长轮训启动", "白河铁路工务段班组长轮训班昨日开班，首期学员64名。\n据悉，该段全年计划培训6期。"),
    ("厂务公开有新招", "北山玻璃厂在厂区设电子屏16块，公开事项由14项增至29项。"),
]
DAY = datetime.date(2025, 3, 6)
TITLES = [title for title, _ in ITEMS]


def titles(text: str) -> list[str]:
    return [a.title for a in segment.articles(Document("-", text))]


def bodies(text: str) -> list[list[str]]:
    return [[p.text for p in a.paragraphs if p.role == "body"] for a in segment.articles(Document("-", text))]


@pytest.mark.parametrize("name", ["", "工会简讯\n\n"])
@pytest.mark.parametrize(
    "sign", ["{0}", "　　{0}", "**{0}**", "{1}、{0}", "0{1}\n{0}", "0{1} {0}", "0{1} | {0}", "■{0}"]
)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_short_items_are_cut_in_every_layout(name: str, sign: str, gap: str) -> None:
    page = name + gap.join(f"{sign.format(title, i)}\n{body}" for i, (title, body) in enumerate(ITEMS, 1))
    assert titles(page) == TITLES
    assert bodies(page) == [body.split("\n") for _, body in ITEMS]


def test_a_box_that_says_behind_its_label_of_what_it_is_and_a_correction_are_articles_of_their_own() -> None:
    page = (
        "夜校进了园区\n\n湖南省岳阳市云溪区总工会今年开夜校12个班，学员520人。\n\n"
        "数说｜上半年家底（广西梧州）\n财政收入 61.2亿元 增长3.4%\n居民消费价格 下降0.2%\n新增就业 1.1万人\n\n"
        "更正\n\n本报8日二版“产量800吨”应为“产量80吨”。\n"
    )
    assert titles(page) == ["夜校进了园区", "数说｜上半年家底（广西梧州）", "更正"]
    found = {f.text: (f.org, f.place) for f in extract(page, date=DAY) if f.article == 2 and f.kind != "date"}
    assert set(found.values()) == {("", "广西壮族自治区梧州市")}
    assert set(found) == {"61.2亿元", "3.4%", "0.2%", "1.1万人"}


def test_subheads_of_a_report_open_no_articles() -> None:
    page = (
        "青川县总工会服务职工出实招\n去年以来，青川县总工会投入320万元，服务职工1.2万人。\n"
        "帮困有力度\n该会走访困难职工460户，发放慰问金92万元。\n"
        "维权有温度\n县总工会办理案件94件，为67名农民工追回工资138万元。\n"
        "服务有广度\n全县新建驿站12个。\n"
    )
    assert titles(page) == ["青川县总工会服务职工出实招"]
    episodes = "一年来，青川县法院办理案件20件。\n" + "\n".join(f"{title}\n{body}" for title, body in ITEMS)
    assert titles(episodes) == [""]


@pytest.mark.parametrize("gap", ["　　", "  ", "   "])
def test_a_wide_space_parts_a_headline_with_a_narrow_one_from_its_text(gap: str) -> None:
    heads = ["送岗进村 送技到户", "修旧利废见成效 “小发明”省下大开支", "夜班食堂亮灯了"]
    page = "\n".join(f"{head}{gap}{body}" for head, (_, body) in zip(heads, ITEMS, strict=False))
    assert titles(page) == heads


def test_paragraphs_that_all_end_with_who_wrote_them_are_items_where_each_names_another_body() -> None:
    names = ["青川县总工会", "柳溪纺织厂工会", "白河市公路局工会"]
    page = "\n".join(f"{name}最近举办培训班，{n}名职工参加。（周远）" for n, name in enumerate(names, 12))
    assert len(titles(page)) == 3
    assert len(titles(page.replace("柳溪纺织厂工会", "青川县总工会").replace("白河市公路局工会", "该会"))) == 1


@pytest.mark.parametrize("sign", ["{}.", "{}．", "{}、"])
def test_the_number_of_an_item_before_a_year(sign: str) -> None:
    page = "\n".join(f"{sign.format(i)}2023年青川县{title}\n{body}" for i, (title, body) in enumerate(ITEMS, 1))
    assert titles(page) == [f"2023年青川县{title}" for title in TITLES]


def test_headlines_in_brackets() -> None:
    page = "城市早班车\n\n" + "\n\n".join(f"【{title}】\n{body}" for title, body in ITEMS)
    assert titles(page) == [f"【{title}】" for title in TITLES]
    page = "城市早班车\n\n" + "\n\n".join(f"【{title}】{body}" for title, body in ITEMS)
    assert titles(page) == TITLES
    page = "\n".join(f"【河湾县{title}】近日，河湾县{title}。{body}" for title, body in ITEMS)
    assert titles(page) == [f"河湾县{title}" for title in TITLES]
    (a,) = segment.articles(
        Document("-", f"【职工夜校开到园区里】职工夜校昨日开到北山园区，{ITEMS[0][1]}\n今年办班12期。")
    )
    assert (a.title, a.paragraphs[0].role) == ("职工夜校开到园区里", "title")
    points = "【工会经费收缴与管理】去年全县收缴经费500万元。\n【困难职工帮扶救助】建档职工320户。"
    assert titles(points) == [""]
    points = "去年青川县职工收入稳定增长。\n【工资】去年，职工月均工资5200元。\n【工时】职工每周工作44小时。"
    assert titles(points) == [""]


def test_who_was_named_before_goes_on_below_a_subhead() -> None:
    page = (
        "柳溪市发布就业数据\n本报柳溪3月4日电 柳溪市人社局副局长周远等出席发布会。\n"
        "就业：一季度新增岗位六千个\n周远介绍，3月末，全市新增就业6000人，一季度新增岗位六千个。\n"
        "培训：全年开班一百期\n周远说，去年底培训职工3000人，今年全年开班一百期。\n"
    )
    assert titles(page) == ["柳溪市发布就业数据"]


@pytest.mark.parametrize(
    "line",
    [
        "☁️ 天气：多云转晴，16～28℃",
        "今日天气：晴，17到30度",
        "天气预报：明天有小雨，气温下降6℃",
        "🌥 阴，最高气温9度，最低2度，东风3到4级",
        "小雨转多云｜-3℃到6℃｜西风2～3级｜日出6:40",
        "2025年3月7日 周五 晴 4~15℃ 东南风2级",
        "明天白天多云间阴，夜间有阵雨，最高21度",
    ],
)
def test_the_weather_is_an_item_of_its_own(line: str) -> None:
    page = f"青川早知道\n{line}\n" + "\n".join(f"{title}\n{body}" for title, body in ITEMS)
    assert sorted(titles(page)) == sorted(["", *TITLES])
    assert [line] in bodies(page)


def test_items_under_stamps() -> None:
    page = "\n\n".join(f"{title}\n2021年5月1{i}日\n{body}" for i, (title, body) in enumerate(ITEMS, 1))
    assert titles(page) == TITLES


def test_paragraphs_under_the_name_of_a_bulletin_are_items_where_each_names_another_body() -> None:
    texts = [body.split("\n")[0] for _, body in ITEMS]
    assert bodies("简明新闻\n" + "\n".join(texts)) == [[t] for t in texts]
    assert bodies("简明新闻\n" + texts[0] + "\n该会今年投入42万元。\n其中3人得到2万元。") == [
        [texts[0], "该会今年投入42万元。", "其中3人得到2万元。"]
    ]


@pytest.mark.parametrize(
    "head",
    ["工会简报\n柳州市总工会办公室 2021年3月5日", "柳州工会简讯", "柳州市各级工会为职工办实事", "柳州开展春风行动"],
)
def test_what_stands_over_the_page_says_whose_city_its_items_are_of(head: str) -> None:
    items = [(title, f"{body}\n市总工会资助12万元，全市已有96家企业报名。") for title, body in ITEMS[1:]]
    page = f"{head}\n\n" + "\n\n".join(f"■{title}\n{body}" for title, body in items)
    found = list(segment.articles(Document("-", page)))
    assert [a.title for a in found] == TITLES[1:]
    for article in found:
        tie = pipeline.analyse(article).readings[-1].ties[-1]
        assert tie.org is not None
        assert tie.place is not None
        assert (tie.org.name, tie.place.place) == ("柳州市总工会", "广西壮族自治区柳州市")


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("全媒记者 孙丽华", ""),
        ("黄河头条记者：孙丽华 周明", ""),
        ("我当记者 三十年", "我当记者 三十年"),
        ("致敬 战地记者", "致敬 战地记者"),
    ],
)
def test_who_wrote_a_text_is_not_its_headline(line: str, title: str) -> None:
    assert titles(f"{line}\n\n近日，青川县总工会走访职工300名，发放慰问金30万元，受到职工一致好评。\n") == [title]


@pytest.mark.parametrize("end", ["签约", "完成履约", "公布新目的", "开通自由换乘方向", "添船12对"])
def test_a_headline_between_items_may_end_in_a_word_whose_last_character_alone_breaks_off(end: str) -> None:
    head = f"两江航线委托运营协议在重庆{end}"
    items = [("城口县最大光伏电站投运", "近日，城口县最大光伏电站投运，年发电30万度。")]
    items += [(head, f"今天，三家公司在重庆签署两江航线委托运营协议，{end}。")]
    page = "国内快讯\n\n" + "\n\n".join(f"{title}\n\n{body}" for title, body in items)
    assert titles(page) == [title for title, _ in items]
    assert titles(page.replace(head, head + "的")) == [items[0][0]]


@pytest.mark.parametrize("sign", ["0{}｜", "0{} 【要闻】", "一二三四:{}、【新事】"])
def test_numbered_heads_below_the_weather_are_items_whatever_signs_the_page_has(sign: str) -> None:
    numbers, _, form = sign.rpartition(":")
    heads = ["夜市开张了", "医院添了新床位", "冰雹打坏大棚", "球队赢了"]
    heads = [form.format(numbers[k] if numbers else k + 1) + head for k, head in enumerate(heads)]
    texts = [
        "本周，老街夜市开张，引来摊主80户。",
        "县人民医院新增床位60张。",
        "5日，石桥镇下了冰雹，受损大棚30个。",
        "球队昨天进了2个球。",
    ]
    over = "🌄早安，青川！\n青川县委宣传部主管 青川县融媒体中心主办\n今天多云，最高18度，最低7度\n"
    page = over + "\n".join(f"{h}\n{t}" for h, t in zip(heads, texts, strict=True)) + "\n💬青川人，早！\n"
    found = {f.text: (f.org, f.place) for f in extract(page, date=DAY) if f.kind != "date"}
    place = "四川省广元市青川县"
    assert found["18度"] == ("", place)
    assert found["60张"] == ("青川县人民医院", place)
    assert found["30个"][0] == ""
    assert [a for a in bodies(page) if "本周" in a[0]] == [texts[:1]]


def test_a_county_whose_name_is_a_word_has_its_digest() -> None:
    page = "彩虹故乡·互助早安\n" + "\n".join(f"📌{title}\n{body}" for title, body in ITEMS[1:])
    page += "\n📌老街夜市\n县商务局发放消费券70张。\n"
    found = {f.text: (f.org, f.place) for f in extract(page, date=DAY) if f.kind != "date"}
    assert found["70张"] == ("互助土族自治县商务局", "青海省海东市互助土族自治县")


@pytest.mark.parametrize("name", ["金寨晨播", "金寨早播", "金寨一周回眸"])
def test_a_digest_is_at_home_by_whatever_name_its_county_calls_it(name: str) -> None:
    page = f"📢 {name} ‖ 3月6日\n" + "\n".join(f"📌{title}\n{body}" for title, body in ITEMS[1:])
    page += "\n📌老街夜市\n县商务局发放消费券70张。\n"
    found = {f.text: (f.org, f.place) for f in extract(page, date=DAY) if f.kind != "date"}
    assert found["70张"] == ("金寨县商务局", "安徽省六安市金寨县")


def test_a_digest_is_at_home_where_its_paper_is_though_its_contents_name_others() -> None:
    page = (
        "慈溪手机报\n2019年3月7日 星期四\n导读\n【本地要闻】\n◆我市清理河道\n◆“贵州好物”进社区\n◆市公安局破案\n"
        "【本地要闻】\n◆我市清理河道\n5日，全市清理河道70公里，共有300名工人到场。（陈禾）\n"
        "◆“贵州好物”进社区\n6日，我市设立扶贫专柜12个，销售干货3万元。（周远）\n"
        "◆市公安局破案\n6日，市公安局接到报警。民警查明，卖假货的是王某（慈溪市人），对其罚款700元。（周远）\n"
    )
    found = {f.text: (f.org, f.place) for f in extract(page) if f.kind != "date"}
    place = "浙江省宁波市慈溪市"
    assert found["70公里"] == ("", place)
    assert found["12个"] == ("", place)
    assert found["700元"] == ("慈溪市公安局", place)


def test_marked_heads_that_name_nobody_are_of_one_report() -> None:
    parts = [
        ("用餐：近半数带饭", "自带午餐的工人占47%，在食堂用餐的占38%。"),
        ("住宿：四人间最多", "住四人间的占55%，住单间的不到一成。"),
        ("通勤：骑车为主", "骑电动车上下班的占六成，平均用时25分钟。"),
    ]
    lead = "6月3日，丽水市总工会公布园区工人生活调查结果，回收问卷2300份。"
    page = "园区工人过得怎么样\n\n" + lead + "\n\n" + "\n\n".join(f"■ {head}\n{body}" for head, body in parts)
    assert titles(page) == ["园区工人过得怎么样"]
    assert {f.org for f in extract(page) if f.kind == "percentage"} == {"丽水市总工会"}


def test_items_under_the_name_of_a_column_below_a_report_are_its_own() -> None:
    report = "技校招生升温\n\n6月3日，丽水技师学院开始报名，首日登记620人，比上年多90人。\n\n"
    page = report + "各地传真\n\n" + "\n\n".join(f"◆{body.partition(chr(10))[0]}" for _, body in ITEMS)
    assert titles(page) == ["技校招生升温", *[""] * len(ITEMS)]


def test_figures_with_a_blank_behind_them_are_lines_of_their_box() -> None:
    page = (
        "早市查出短斤少两\n\n5月6日，宿州市市场监管局查处案件3起，罚款2万元。\n\n数字\n"
        "7.4亿元　一季度，萧县面粉加工业实现产值7.4亿元。\n96天　泗县新汴河桥面浇筑用时96天。\n"
    )
    assert titles(page) == ["早市查出短斤少两", "数字"]


def test_a_letter_to_the_paper_is_no_part_of_the_report_above_it() -> None:
    report = "老焊工收徒\n\n本报讯 6月3日，丽水机械厂焊工老吴收徒4名，他已教出28名徒弟。\n\n"
    letter = "读者之声\n\n编辑同志：我在快餐店打零工，每小时15元，干了40天没拿到钱。"
    assert titles(report + letter) == ["老焊工收徒", ""]


def test_a_digest_is_of_its_own_county_until_an_item_names_another() -> None:
    items = (
        "💧 县里喝上放心水\n由浙江省湖州市德清县捐建的水厂投用。\n眼下，全县日供水7万吨。\n"
        "🚒 演练\n5日，县消防救援中心出动队员46名。同期，霍山县、舒城县分别出动38人和52人。\n"
        "🍠 油坊店乡挖红薯\n6日，油坊店乡办起红薯节，来客900人，两成来自河南固始。\n"
    )
    page = f"金寨微新闻 3月6日\n{items}"
    found = {f.text: (f.org, f.place) for f in extract(page, date=DAY) if f.kind != "date"}
    place = "安徽省六安市金寨县"
    assert found["7万吨"][1] == place
    assert found["46名"] == ("金寨县消防救援中心", place)
    assert found["52人"][1] == "安徽省六安市舒城县"
    assert found["900人"][1] == found["两成"][1] == place + "油坊店乡"


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("车间月均用电量300度电。", ["车间月均用电量"]),
    ],
)
def test_what_a_unit_ends_in_is_what_is_given(text: str, items: list[str]) -> None:
    assert [f.item for f in extract(text)] == items


@pytest.mark.parametrize("case", ["案例一 {}", "案例1：{}"])
def test_each_case_of_a_collection_is_an_article(case: str) -> None:
    page = "维权典型案例\n\n县法院昨日发布2件案例。\n\n" + "\n\n".join(
        f"{case.format(title)}\n{body}" for title, body in ITEMS[:2]
    )
    assert len(bodies(page)) == 3


@pytest.mark.parametrize(
    "line", ["报：省总工会，市委办公室", "送：各县区总工会（共印120份）", "青川县总工会办公室 2021年3月5日印发"]
)
def test_the_foot_of_a_bulletin_is_no_text(line: str) -> None:
    (article,) = segment.articles(Document("-", f"欠薪追回来了\n县总工会追回工资138万元。\n\n{line}\n"))
    assert [p.text for p in article.paragraphs] == ["欠薪追回来了", "县总工会追回工资138万元。"]


def test_what_a_number_counts_that_is_a_line_by_itself() -> None:
    page = (
        "数字里的工会\n\n36件\n\n去年，榆次区总工会受理来信36件。\n\n90万元\n\n去年，榆次区总工会发放助学金90万元。\n"
    )
    assert [f.item for f in extract(page) if f.kind != "date"] == ["受理来信"] * 2 + ["发放助学金"] * 2

"""How far a date governs, and where its reach ends."""

from __future__ import annotations

import datetime

import pytest

from unionstats import extract, segment
from unionstats.folding import fold
from unionstats.link.times.governed import paragraph_times
from unionstats.match import propose
from unionstats.refine import refine
from unionstats.rules import RULES
from unionstats.tokens import Tokens

DAY = datetime.date(2024, 8, 6)


def told(text: str, *, dates: bool = False) -> list[str]:
    """The times of the numbers of ``text`` in order, or of its ``dates``."""
    text = fold(text)
    found = refine(text, Tokens(text), propose(text, RULES))
    values = paragraph_times(text, segment.sentences(text), found, DAY)
    return [t.value for m, t in zip(found, values, strict=True) if bool(m.when) == dates]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        # the day of the news is not the time that the news is about
        ("记者昨日从市工会获悉，过去两年，全市共培训3万人次。", ["", ""]),
        ("记者昨日从县水务局获悉，汛期以来，共巡查200次。", [""]),
        ("春运期间，该站加开班车300班次，这是记者昨日从客运站获悉的。", [""]),
        ("记者昨日从市工会获悉，该会走访职工300名。", ["2024-08-05"]),
        # what is to come ends with its sentence or what is quoted
        ("“果园三年后进入盛产期，每亩能收入1万元。”社长说，全村有果农200户。", ["2027", ""]),
        ("“到2027年，我们要培养100名工匠。”厂长介绍，全厂有职工3000名。", ["2027", ""]),
        ("明年再扩种300亩。村里现养羊2000只。", ["2025", ""]),
        ("8月8日开赛。参赛选手300名。", ["2024-08-08"]),
        # a bound of its own verb
        ("订单已经排到了10月，急需焊工200名。", [""]),
        ("工期延长至12月底，项目投资5亿元。", [""]),
        ("报名时间截至9月30日。学员每人补贴800元。", [""]),
        ("截止到7月底，共征集建议32条，采纳20条。", ["2024-07-21/2024-07-31"] * 2),
        # once something is done
        ("该项目去年9月开工，全部建成投产后，可实现年产值20亿元，安置职工3000人。", ["", ""]),
        ("该厂2019年投资3亿元，竣工后每年可处理垃圾20万吨。", ["2019", ""]),
        ("去年，公司上了新线，投产后，产量增加了30%。", ["2023"]),
        ("2023年建成投产后，年产水泥200万吨。", ["2023"]),
        ("3月5日和6日，车站发送旅客9万人次。", ["2024-03-05/2024-03-06"]),
        ("去年出栏300头。新场投用后，年出栏量力争达到900头。", ["2023", ""]),
        ("今年3月，建议征集300条，是过去五年的总和，采纳90条。", ["2024-03", "2024-03", "2024-03"]),
        # other people's days
        ("2008年5月12日的地震，造成30人受伤。", ["2008-05-12"]),
        ("他从去年7月开始卧病在床。工会给他送上3000元。", [""]),
        ("2016年，老王的妻子查出癌症。工会为他送来2000元。", [""]),
        ("去年帮助困难职工30名。其中患病职工10名。", ["2023", "2023"]),
        ("1990年，他进厂当学徒。52岁的他如今带徒弟30名。", ["", DAY.isoformat()]),
        ("2009年，20岁的她来到南方。", ["2009"]),
        ("该市于1951年建市，面积3000平方公里。", [""]),
        # an era, a span of so many years, what is compared
        (
            "“十三五”的5年间，全厂产钢4000吨，较“十二五”的3000吨增加1000吨。",
            ["2016/2020"] * 2 + ["2011/2015", "2016/2020"],
        ),
        ("2009年，他进厂当工人。十年间，带出徒弟30名。", ["", ""]),
        ("去年产量接近2005年产量的3倍。", ["2023"]),
        ("1月26日，“2023年春节送温暖”活动在厂里举行，看望职工30名。", ["2024-01-26"]),
        # months that share their word
        ("2、5、7月份分别产煤616、605、636万吨。", ["2024-02", "2024-05", "2024-07"]),
        ("去年3、4月分别投产2条、3条生产线。", ["2023-03", "2023-04"]),
        # a span whose years, or quarters, are told one by one; not one of which two things are
        ("2021年至2023年，该会分别走访30户、40户和50户。", ["2021", "2022", "2023"]),
        ("一二季度产量分别增长3%和4%。", ["2024-Q1", "2024-Q2"]),
        ("2022年至2023年，收入和支出分别增长3%和4%。", ["2022/2023"] * 2),
        ("2022年至2023年，两家企业分别捐款3万元和4万元。", ["2022/2023"] * 3),
        # from what it was to what it has become, up to which the old date holds and no further
        ("2023年，入会率由上年的63%，攀升至72%。走访30户。", ["2022", "2023", "2023"]),
        ("上半年，该厂由上年同期亏损3万元变为盈利4万元，招工30名。", ["2023-H1", "2024-H1", "2024-H1"]),
        ("2023年，库存由2018年的30吨，减少20吨。", ["2018", "2018"]),
        # what was reached then, which is held against what is now
        ("一季度，该港卸煤90万吨，超过上年同期80万吨的水平，作业30天。", ["2024-Q1", "2023-Q1", "2024-Q1"]),
        ("去年产煤90万吨，比2016年创下的80万吨纪录多10万吨。", ["2023", "2016", "2023"]),
        ("上半年，税收增长3%，高于上季度2个百分点的好成绩。", ["2024-H1"] * 2),
        ("上半年，税收增长3%，较一季度（-2%）回升。", ["2024-H1", "2024-Q1"]),
        ("去年产煤90万吨，多于2021年（80万吨），销煤70万吨。", ["2023", "2021", "2023"]),
        # why, up to the end of the sentence, and the year of a plan, which is no member of a list
        ("上半年税收增长3%，主要是去年以来新开矿3座。其中煤税90万元。", ["2024-H1", "2023", "2024-H1"]),
        ("上半年税收增长3%，主要由于政策调整，今年起开征新税。其中煤税90万元。", ["2024-H1"] * 2),
        ("5日通报，上半年修渠30条，完成全年90条目标的三成。修桥3座。", ["2024-H1", "2024", "2024-H1", "2024-H1"]),
        # of the months of which one tells, not of the whole year; but not what follows a beginning
        ("上半年，各乡当年动工的水渠30条，投资3万元。", ["2024-H1"] * 2),
        ("去年上半年，茶园种上，当年采茶30吨。", ["2023"]),
        # sums that will be others from a day on
        ("9月1日起，水价调整。居民每吨3元。水厂有3座。", ["2024-09-01", ""]),
        ("9月1日起，大桥通车。桥长3公里，投资3亿元。", ["", ""]),
    ],
)
def test_how_far_a_date_governs(text: str, values: list[str]) -> None:
    assert told(text) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("二00九年十一月二十八日", ["2009-11-28"]),
        ("二○○九年，一九九O年，二O一一年至二0一三年", ["2009", "1990", "2011/2013"]),
        ("二0一0年八月，二0一0年", ["2010-08", "2010"]),
        ("12月15日拌灰10小时", ["2023-12-15"]),
        ("每日9时至次日凌晨5时禁行", ["T09:00/T05:00"]),
        ("2019年2、5、8月份", ["2019-02", "2019-05", "2019-08"]),
        ("1、2月份", ["2024-01/2024-02"]),
        ("昨19时，今下午3点", ["2024-08-05T19:00", "2024-08-06T15:00"]),
        ("昨日开馆。截至16点，游客300人；17点闭馆", ["2024-08-05T16:00", "2024-08-05T17:00"]),
    ],
)
def test_dates_as_they_are_written(text: str, values: list[str]) -> None:
    assert told(text, dates=True) == values


@pytest.mark.parametrize(
    ("story", "times"),
    [
        ("据气象台预报，周五起升温到30℃，周六有雨20毫米。", {"30℃": "2022-06-17", "20毫米": "2022-06-18"}),
        ("周五，青岭县慰问职工30人。", {"30人": "2022-06-10"}),
        # 昨 and the part of the day
        ("昨晨，青岭县救出30人；昨下午救出20人。", {"30人": "2022-06-12", "20人": "2022-06-12"}),
        ("前夜，青岭县救出30人，昨起搜寻20人。", {"30人": "2022-06-11", "20人": "2022-06-12"}),
        ("明晨下雨30毫米，水费今起补助20元。", {"30毫米": "2022-06-14", "20元": "2022-06-13"}),
        ("青岭县火因不明起火，救出30人。已查明下午失踪20人。", {"30人": "", "20人": ""}),
        ("县总工会启动竞赛。“2019年我去过青岭。”老李说。此次竞赛有30人。", {"30人": ""}),
        # how many those are of whom an attribute tells is of its time
        ("2021年毕业的学生30人，去年就业的20人。", {"30人": "2021"}),
        ("6月8日，青岭县表彰2021年度优秀职工30名，发放奖金20元。", {"30名": "2021", "20元": "2022-06-08"}),
        ("6月8日，警方通报2021年5月发生的车祸，30人受伤。", {"30人": "2021-05"}),
        # of a list of times none holds for the next sentence, nor what was told before them
        ("2005年建厂。2018年3月动工，2019年5月封顶，2020年6月装修。产量提高40%。", {"40%": ""}),
        ("今日开赛，30名选手参赛。上届有20名选手。", {"20名": ""}),
        ("5月受理30件。本月办结20件。", {"20件": "2022-05"}),
        ("5月受理30件。本月起新增20件。", {"20件": "2022-06"}),
        ("5月，销量30辆。\n卡车10辆，上月为20辆。", {"20辆": "2022-04"}),
        ("5月，价格上涨3%。\n工业品由上月下降1%转为上升。食品下降2%。", {"1%": "2022-04", "2%": "2022-05"}),
        ("去年暑假期间办班30个；寒假期间办了20个。", {"30个": "2021-07/2021-08", "20个": "2022-01/2022-02"}),
        ("银行预计2023年增长3%，比4月预测低1个百分点。", {"4月": "2022-04"}),
        ("到2025年，茶园达50亩。\n全年产茶30吨。", {"30吨": "2022"}),
    ],
)
def test_what_counts_from_the_day_of_a_report(story: str, times: dict[str, str]) -> None:
    found = {f.text: f.time for f in extract(story, date=datetime.date(2022, 6, 13))}
    assert {text: found[text] for text in times} == times


@pytest.mark.parametrize(
    ("story", "time"),
    [
        ("1月鸡蛋3元，12月为20元。", "2021-12"),
        # the day of the news says nothing of the year of a month that has ended
        ("2月9日，青岭海关公布，10月，出口茶叶20元。", "2021-10"),
        ("记者9日从青岭县获悉，1至11月，补助20元。", "2021-01/2021-11"),
        ("2月9日，青岭县通报，四季度补助20元。", "2021-Q4"),
        ("2月9日，青岭县公布，10月起补助20元。", "2022-10"),
        ("2月9日，青岭县公布，将于10月补助20元。", "2022-10"),
        ("2月9日，青岭茶厂动工，10月投产，补助20元。", "2022-10"),
        # nor is a month of a year that was told to come
        ("2021年，青岭县售茶3吨。3、5月补助20元。", "2021-05"),
        ("2021年，青岭县售茶3吨。4月至6月补助20元。", "2021-04/2021-06"),
        ("2021年，青岭县售茶3吨。5月将补助20元。", "2022-05"),
    ],
)
def test_months_told_backwards_over_new_year(story: str, time: str) -> None:
    found = {f.text: f.time for f in extract(story, date=datetime.date(2022, 2, 13))}
    assert found["20元"] == time

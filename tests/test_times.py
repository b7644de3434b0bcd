"""The date that governs a number."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unionstats import calendar, segment
from unionstats.link import times
from unionstats.match import propose
from unionstats.model import Mention, fold
from unionstats.refine import refine
from unionstats.rules import RULES
from unionstats.tokens import Tokens

DAY = datetime.date(2024, 8, 6)


def mentions(text: str) -> list[Mention]:
    return refine(text, Tokens(text), propose(text, RULES))


def governed(text: str, day: datetime.date | None = DAY) -> list[str]:
    """The times of the numbers of ``text`` that are no dates, in order."""
    found = mentions(text)
    values = times.times(text, segment.sentences(text), found, day)
    return [t.value for m, t in zip(found, values, strict=True) if not m.when]


def own(text: str, day: datetime.date | None = DAY) -> list[str]:
    found = mentions(text)
    values = times.times(text, segment.sentences(text), found, day)
    return [t.value for m, t in zip(found, values, strict=True) if m.when]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("全市新增会员300人。", [""]),
        ("2023年，全市新增会员300人，建会50家。", ["2023", "2023"]),
        ("2023年新增300人；今年新增200人。", ["2023", "2024"]),
        ("2023年新增300人。其中女性100人。", ["2023", "2023"]),
        ("6月新增300人，比去年同期多20人。", ["2024-06", "2024-06"]),
        ("6月新增300人，较2020年多20人。", ["2024-06", "2024-06"]),
        ("6月新增300人，与去年同期相比多20人。", ["2024-06", "2024-06"]),
        ("6月新增300人，是去年同期的2倍。", ["2024-06", "2024-06"]),
        ("2022年3月开工，投资8亿元，预计2026年6月建成，届时产值20亿元。", ["2022-03", "2026-06"]),
        ("6月新增300人，达到2020年的2倍。", ["2024-06", "2024-06"]),
        ("6月产量300吨，占去年全年的三成。", ["2024-06", "2024-06"]),
        ("建会率由2015年的3%提高到2020年的5%。", ["2015", "2020"]),
        ("会员从2015年的300人增加到2020年的500人。", ["2015", "2020"]),
        ("6月产量300吨，在去年高基数的基础上增长3%。", ["2024-06", "2024-06"]),
        ("7月失业率为5%，这是自2013年6月以来首次低于6%。", ["2024-07", "2024-07"]),
        ("本厂（2001年建成投产）有职工300人。", [""]),
        ("本厂（2001年有30人）有职工300人。", ["2001", ""]),
        ("《2022年公报》显示，森林有300公顷。", [""]),
        ("该厂建于1958年，现有职工300人。", [""]),
        ("公司2001年成立，现有职工300人。", [""]),
        ("本报北京8月5日电 全市新增会员300人。", [""]),
        ("2018年启动项目，目前参加职工300人。", ["2024-08-06"]),
        ("近年来，累计资助300人。", [""]),
        ("今天（8月5日）上午，300人参加。", ["2024-08-05"]),
        ("首期50万元，余款30万元于7月底前到位。", ["", "2024-07-21/2024-07-31"]),
        ("今年上半年办案41件；同期，全州办案156件。", ["2024-H1", "2024-H1"]),
        ("一季度增长1%，二季度增长2%，三季度增长3%。共完成300人。", ["2024-Q1", "2024-Q2", "2024-Q3", ""]),
        ("2022年一季度增长1%，二季度增长2%。全年完成300人。", ["2022-Q1", "2022-Q2", "2022"]),
        ("一季度产量300吨，为全年生产开了好头，增长3%。", ["2024-Q1", "2024-Q1"]),
        ("6月新增300人，增速是2020年增长率的2.3倍；服务职工500人。", ["2024-06"] * 3),
        ("6月客流300万，已达去年同期的六成，恢复到2019年的七成。", ["2024-06"] * 3),
        ("2022年7月建会率由6月的50.2%升至50.9%，新增300人。", ["2022-06", "2022-07", "2022-07"]),
        ("2022年报名300人，较2020年的250人多50人。", ["2022", "2020", "2022"]),
        ("2022年占比55%，自2014年以来逐年提高。工业占80%。", ["2022", "2022"]),
        ("自2014年以来，培训300人。表彰20人。", ["2014", "2014"]),
        ("与上年比，6月销量300吨。", ["2024-06"]),
        ("比亚迪4月销量300辆，比2020年多20辆。", ["2024-04", "2024-04"]),
        ("8月5日先拨100万元。在8月1日拨款20万元的基础上，再拨30万元。", ["2024-08-05", "2024-08-01", "2024-08-05"]),
        ("2023年春节“送温暖”活动安排60万元。", ["2023"]),
        ("上半年产量300吨，完成全年任务的52%；销售200吨。", ["2024-H1"] * 3),
        ("上半年产量300吨，实现全年目标“时间过半”；销售200吨。", ["2024-H1"] * 2),
        ("今年任务是新建工会300家。", ["2024"]),
        ("8月1日，工会召开2023年度“金点子”评审会。评出一等奖3名。", ["2024-08-01"]),
        ("8月1日，学校举办致敬园丁——2024年“书香校园”读书活动，300人参加。", ["2024-08-01"]),
        ("8月1日，工会公布2023年会费收入，共300万元。", ["2023"]),
        ("工会召开2023年度“金点子”评审会，评出一等奖3名。", ["2023"]),
        ("2023年进口300吨，是仅次于2022年的第二高纪录；出口200吨。", ["2023", "2023"]),
        ("6月新增300人，上年同期为200人，增长50%。", ["2024-06", "2023-06", "2024-06"]),
        ("2021年6月投产，年产值3亿元。成立3年来，培训300人。", ["2021-06", "", ""]),
        ("6月1日已完成300吨。离12月1日完工还有30天，已完成400吨。", ["2024-06-01"] * 3),
        ("今年招聘300人，出生在1990年后的职工有70人。", ["2024", "2024"]),
        ("截至2023年底，10年来累计培训300人。", ["2023-12", "2023-12"]),
        ("2022年和2023年，小麦分别减产5.6%和0.2%，共3000吨。", ["2022", "2023", "2023"]),
        ("今年5月和6月，用电量分别为3万千瓦时、4万千瓦时，增长3%和5%。", ["2024-05", "2024-06"] * 2),
        ("2022年、2023年共培训300人和200人。", ["2023", "2023"]),
        ("2023年春节，接待300人。", ["2023-01-22"]),
        ("今年元旦、春节期间，接待300人。", ["2024-01-01/2024-02-17"]),
        ("国庆、中秋期间，接待300人。", ["2024-09-15/2024-10-07"]),
        ("开展“建功‘十四五’、岗位建新功”竞赛，300人参加。建功“十四五”，500人报名。", ["", ""]),
        ("“十四五”，新建30家。", ["2021/2025"]),
        ("“现在好了，有30人来。”他说。培训300人。", ["2024-08-06", ""]),
        ("8月5日上午10时开幕，300人参加。设展位20个。", ["2024-08-05T10:00", "2024-08-05"]),
        ("甲厂（从30人增加到50人）、乙厂（从去年7月的60人增加到70人）开工。", ["", "", "2023-07", ""]),
        ("到2027年，将达到300家。办法已有30条。", ["2027", ""]),
        ("去年5月至10月，他与30名工友干活。", ["2023-05/2023-10"]),
        ("每天8时至10时开放，限额50人。", [""]),
        ("2010年以前建成的20个小区，共300户。", ["2010", ""]),
        ("1978年有300家，到2008年达500家。与1978年相比，增长5倍。", ["1978", "2008", "2008"]),
        ("从1949年到1978年的30年间，增长5倍。", ["1949/1978", "1949/1978"]),
        ("昨晚捐款30万元，加上前期的捐资，共60万元。", ["2024-08-05", "2024-08-05"]),
        ("最大降雨量出现在镇里，为78毫米。", [""]),
        ("7月1日至3日，接待游客1,200人。", ["2024-07-01/2024-07-03"]),
    ],
)
def test_the_date_that_governs(text: str, values: list[str]) -> None:
    assert governed(text) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("今年3月求助，4月底起诉。", ["2024-03", "2024-04-21/2024-04-30"]),
        ("2017年立项，9月开工。", ["2017", "2017-09"]),
        ("2017年立项。9月，项目开工。", ["2017", "2024-09"]),
        ("去年10月立项。12月，项目开工。", ["2023-10", "2023-12"]),
        ("2019年5月立项。8月5日，开会。", ["2019-05", "2024-08-05"]),
        ("今天开放，时间为10时至16时。", ["2024-08-06T10:00/2024-08-06T16:00"]),
        ("8月3日开放。16时闭馆。", ["2024-08-03", "2024-08-03T16:00"]),
        ("8月开放。16时闭馆。", ["2024-08", "T16:00"]),
        ("2022年开工。次年5月投产。", ["2022", "2023-05"]),
        ("2021年新增300人，比上年多20人。", ["2021", "2020"]),
        ("地震发生于5月12日下午2时28分，16时有余震。", ["2024-05-12T14:28", "2024-05-12T16:00"]),
        ("第四季度（截至12月31日止）营收，去年同期也有。", ["2024-Q4", "2024-12-31", "2023-Q4"]),
        ("1958年，全厂有300人。这一年，他进厂。", ["1958", "1958"]),
        ("近年来，9月开学。", ["2024-09"]),
        ("比2020年5月多，6月也多。", ["2020-05", "2024-06"]),
    ],
)
def test_a_date_leans_on_the_one_before(text: str, values: list[str]) -> None:
    assert own(text) == values


@pytest.mark.parametrize(
    ("opening", "day", "year"),
    [
        ("县总工会召开2023年帮扶工作会议", datetime.date(2024, 1, 9), 2023),
        ("县总工会召开2023年帮扶工作会议", datetime.date(2024, 3, 9), None),
        ("县总工会召开2022年帮扶工作会议", datetime.date(2024, 1, 9), None),
        ("县总工会召开帮扶工作会议", datetime.date(2024, 1, 9), None),
        ("县总工会召开2023年帮扶工作会议", None, None),
    ],
)
def test_the_first_weeks_speak_of_the_year_that_ended(
    opening: str, day: datetime.date | None, year: int | None
) -> None:
    assert times.year_told(opening, day) == year


def test_the_year_told_is_what_benniandu_means() -> None:
    day = datetime.date(2024, 1, 9)
    text = "本年度救助300户。今年计划救助400户。"
    found = mentions(text)
    values = times.times(text, segment.sentences(text), found, day, told=2023)
    assert [t.value for t in values] == ["2023", "2023", "2024", "2024"]


def test_nothing_to_say() -> None:
    assert times.times("2023年", [(0, 5)], [], DAY) == []
    assert governed("300人", None) == [""]
    assert governed("目前有300人", None) == [""]
    assert own("5月3日", None) == ["XXXX-05-03"]


@given(st.text(alphabet="今年去同期比的3月5日，。《》（）人目前于将至一季度是8时10 至", max_size=60), st.booleans())
def test_each_mention_gets_a_time_and_nothing_raises(text: str, dated: bool) -> None:
    text = fold(text)
    found = [*propose(text, RULES)]
    assert len(times.times(text, segment.sentences(text), found, DAY if dated else None)) == len(found)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("8月，指数为50.3，比上月高0.2点。", ["2022-08", "2022-07"]),
        ("上月完成30家。", ["2024-07"]),
        ("2022年7月建会率为5%，比2020年6月高2个百分点。", ["2022-07", "2020-06"]),
        ("2022年7月建会率为5%，比6月高2个百分点，比9月低1个百分点。", ["2022-07", "2022-06", "2021-09"]),
        ("2022年7月建会率为5%，比2月至6月高2个百分点。", ["2022-07", "2022-02/2022-06"]),
        ("2021财年上半年（4月至9月），盈利3亿元。", ["2021-04/2021-09", "2021-04/2021-09"]),
        ("今年以来，比上月多30家。", ["2024", "2024-07"]),
        ("2022年上半年盈利3亿元，上年同期为2亿元，去年同期为2亿元。", ["2022-H1", "2021-H1", "2021-H1"]),
        ("自2014年以来持续增长。比上年多30家。", ["2014", "2023"]),
    ],
)
def test_a_date_counts_from_the_period_spoken_of(text: str, values: list[str]) -> None:
    day = datetime.date(2022, 9, 8) if text.startswith("8月") else DAY
    assert own(text, day) == values


def later(text: str, earlier: str) -> list[str]:
    """The times of the dates and numbers of a paragraph after one that spoke of ``earlier``."""
    found = mentions(text)
    values = times.times(text, segment.sentences(text), found, DAY, calendar.time(earlier))
    return [t.value for t in values]


@pytest.mark.parametrize(
    ("text", "earlier", "values"),
    [
        ("全年新增300人。", "2022-06", ["2022"]),
        ("上年同期为300人。", "2022-H1", ["2021-H1", "2021-H1"]),
        ("当天到会300人。", "2022-06-02", ["2022-06-02"]),
        ("下午5点钟，到会300人。", "2022-06-02", ["2022-06-02T17:00", "2022-06-02T17:00"]),
        ("下午5点钟，到会300人。", "2022", ["T17:00", ""]),
        ("新增300人。", "2022-06", [""]),
        ("7月，新增300人。", "2022-06", ["2024-07", "2024-07"]),
    ],
)
def test_what_an_earlier_paragraph_spoke_of(text: str, earlier: str, values: list[str]) -> None:
    assert later(text, earlier) == values


def test_a_paragraph_leaves_the_last_time_of_its_numbers_to_the_next() -> None:
    text = "2022年新增300人。2020年以前不详。"
    found = mentions(text)
    values = times.times(text, segment.sentences(text), found, DAY)
    assert times.spoken_of(found, values, times.NO_TIME).value == "2022"
    assert times.spoken_of([], [], values[0]) is values[0]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("7月13日到15日，展出300件。", "XXXX-07-13/XXXX-07-15"),
        ("12月30日至2日，展出300件。", "XXXX-12-30/XXXX-01-02"),
        ("7月13日到8月15日，展出300件。", "XXXX-07-13/XXXX-08-15"),
    ],
)
def test_a_span_of_days_in_no_known_year(text: str, value: str) -> None:
    assert own(text, None) == [value]

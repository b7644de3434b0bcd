"""The date that governs a number."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unionstats import segment
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
        ("一季度增长1%，二季度增长2%，三季度增长3%。全年完成300人。", ["2024-Q1", "2024-Q2", "2024-Q3", ""]),
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

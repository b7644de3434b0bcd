"""Written numbers: every style reads back, words are left alone, reading never raises."""

from __future__ import annotations

import os
import random
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from unionstats import numerals
from unionstats.folding import fold

# UNIONSTATS_ALL=1 tries every integer (a minute); read here, for no test sees the program's variables.
STEP = 1 if os.environ.get("UNIONSTATS_ALL") else 37
DIGITS = "零一二三四五六七八九"
FINANCIAL = str.maketrans("零一二三四五六七八九十百千万亿", "零壹贰叁肆伍陆柒捌玖拾佰仟萬億")
TRADITIONAL = str.maketrans("万亿两", "萬億兩")


def _section(n: int) -> str:
    """A number below 10000 in characters, with 零 for each gap and 一十 in full."""
    out, gap = "", False
    for power, mark in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = n // power % 10
        if digit:
            out += ("零" if gap and out else "") + DIGITS[digit] + mark
            gap = False
        else:
            gap = True
    return out


def han(n: int) -> str:
    """``n`` in Chinese characters, as one learns to write it at school."""
    if n == 0:
        return "零"
    out, gap = "", False
    for power, mark in ((10**16, "亿亿"), (10**12, "万亿"), (10**8, "亿"), (10**4, "万"), (1, "")):
        part = n // power % 10**4
        if part:
            out += ("零" if out and (gap or part < 1000) else "") + _section(part) + mark
            gap = False
        else:
            gap = True
    return _joined(out)


def _joined(text: str) -> str:
    """Of 万亿 and a following 亿 only the last is written: 三万四千亿."""
    head, mark, tail = text.partition("万亿")
    return head + "万" + tail if mark and "亿" in tail else text


def styles(n: int) -> dict[str, str]:
    """``n`` in every style that a newspaper writes."""
    plain = han(n)
    written = {
        "digits": str(n),
        "thousands": f"{n:,}",
        "full-width": "".join(chr(ord(c) + 0xFEE0) for c in str(n)),
        "han": plain,
        "short ten": plain[1:] if plain.startswith("一十") else plain,
        "traditional": plain.translate(TRADITIONAL),
        "financial": plain.translate(FINANCIAL),
    }
    if n % 10**4 == 0 and n:
        written["with 万"] = f"{n // 10**4}万"
    return written


def _check(n: int) -> None:
    for style, text in styles(n).items():
        found = numerals.read(fold(text))
        assert found is not None, (style, text)
        assert found.value == n, (style, text, found)


def test_every_integer_reads_back_in_every_style() -> None:
    for n in range(0, 100_001, STEP):
        _check(n)


def test_large_integers_read_back_in_every_style() -> None:
    dice = random.Random(20240715)
    for _ in range(1500):
        _check(dice.randrange(10 ** dice.randint(1, 16)))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("3.75", "3.75"),
        ("３．５", "3.5"),
        ("三点七五", "3.75"),
        ("零点五", "0.5"),
        ("两千点零六", "2000.06"),
        ("一千六点五", "1600.5"),
        (".5", "0.5"),
        ("1，100.9亿", "110090000000"),
        ("1,100万", "11000000"),
        ("3万4000", "34000"),
        ("25万6千", "256000"),
        ("2千零30万", "20300000"),
        ("3亿5千万", "350000000"),
        ("5亿1万4千6百", "500014600"),
        ("1千零20", "1020"),
        ("二十万亿", "20000000000000"),
        ("一万五千亿", "1500000000000"),
        ("三十万多亿", "30000000000000"),
        ("10万万", "1000000000"),
        ("兩兆", "2000000000000"),
        ("九万四", "94000"),
        ("三千五", "3500"),
        ("二百五", "250"),
        ("一百零五", "105"),
        ("四千万零六千", "40006000"),
        ("廿三", "23"),
        ("卅", "30"),
        ("二〇二一", "2021"),
        ("二0一九", "2019"),
        ("壹萬叁仟贰佰", "13200"),
        ("倆千兩百", "2200"),
        ("肆", "4"),
        ("十", "10"),
        ("百", "100"),
        ("-3", "-3"),
        ("负三", "-3"),
        ("负3.5", "-3.5"),
        ("7 万5 千4 百", "75400"),
        ("两千 四 百 五", "2450"),
        ("1000  万", "10000000"),
        ("五百 余万", "5000000"),
        ("壹百 二 十 幾億", "12000000000"),
        ("21.2E3", "21200"),
        ("-1e1", "-10"),
        ("2.5^-1", "0.4"),
        ("2^10", "1024"),
        ("0^0", "0"),
        ("0^-3", "0"),
        ("15k", "15000"),
        ("2.5 M", "2500000"),
        ("4.6×10^7", "46000000"),
        ("6 × 10⁻²", "0.06"),
    ],
)
def test_styles(text: str, value: str) -> None:
    found = numerals.read(fold(text))
    assert found is not None
    assert found.value == Decimal(value)
    for before in range(1, 9):
        there = numerals.at("为" * before + fold(text), before, shy=True)
        assert there is not None
        assert (there.start, there.value) == (before, found.value)


@pytest.mark.parametrize(
    ("text", "span", "low", "high", "bound"),
    [
        ("近二十多万人", "二十多万", "200000", None, "over"),
        ("3.3亿余元", "3.3亿余", "330000000", None, "over"),
        ("100多家", "100多", "100", None, "over"),
        ("十几个", "十几", "10", None, "about"),
        ("一百几十人", "一百几十", "110", None, "about"),
        ("二十几万户", "二十几万", "200000", None, "about"),
        ("几十名", "几十", "10", None, "about"),
        ("投放50几尾", "50几", "50", None, "about"),
        ("二十几千瓦", "二十几", "20", None, "about"),
        ("存栏十来羽", "十来", "10", None, "about"),
        ("产量数百吨", "数百", "100", None, "about"),
        ("铺管3万2千米", "3万2千", "32000", None, "exact"),
        ("数百人", "数百", "100", None, "about"),
        ("救出数10名", "数10", "10", None, "about"),
        ("投入数10万元", "数10万", "100000", None, "about"),
        ("数十万元", "数十万", "100000", None, "about"),
        ("上千家", "上千", "1000", None, "about"),
        ("成百上千名", "成百上千", "1000", None, "about"),
        ("成千上万的人", "成千上万", "10000", None, "about"),
        ("数以万计的人", "数以万计", "10000", None, "about"),
        ("数以百万计", "数以百万计", "1000000", None, "about"),
        ("三十来岁", "三十来", "30", None, "about"),
        ("100+家", "100+", "100", None, "over"),
        ("10万+，", "10万+", "100000", None, "over"),
        ("千把块", "千把", "1000", None, "about"),
        ("20来个", "20来", "20", None, "about"),
        ("百余条", "百余", "100", None, "over"),
        ("两三百户", "两三百", "200", "300", "exact"),
        ("三五十人", "三五十", "30", "50", "exact"),
        ("十七八岁", "十七八", "17", "18", "exact"),
        ("十五六万", "十五六万", "150000", "160000", "exact"),
        ("一两个", "一两", "1", "2", "exact"),
        ("年产1亿5000多万斤", "1亿5000多万", "150000000", None, "over"),
        ("花费3亿2000余万元", "3亿2000余万", "320000000", None, "over"),
        ("来了三、四百人", "三、四百", "300", "400", "exact"),
        ("约有五、六个", "五、六", "5", "6", "exact"),
        ("借来五、六把锄头", "五、六", "5", "6", "exact"),
        ("年仅十三、四岁", "十三、四", "13", "14", "exact"),
        ("百分之六、七十", "百", "100", None, "exact"),
        ("投入6.3多亿元", "6.3多亿", "630000000", None, "over"),
        ("雇了十好几个", "十好几", "10", None, "about"),
        ("欠下两千好几百元", "两千好几百", "2100", None, "about"),
        ("围了好几百人", "好几百", "100", None, "about"),
        ("车间里三百来号人", "三百来", "300", None, "about"),
        ("栽了四十来棵", "四十来", "40", None, "about"),
        ("走访百把家", "百把", "100", None, "about"),
        ("收缴两百把家具刀", "两百", "200", None, "exact"),
        ("百八十里", "百八十", "100", None, "about"),
        ("一百八十里", "一百八十", "180", None, "exact"),
        ("千儿八百元", "千儿八百", "1000", None, "about"),
        ("六千八百元", "六千八百", "6800", None, "exact"),
        ("每月四百六百不等", "四百六百", "400", "600", "about"),
        ("借个两万三万的", "两万三万", "20000", "30000", "about"),
        ("亏了九百八百", "九百", "900", None, "exact"),
        ("二十几三十岁", "二十几三十", "20", "30", "about"),
        ("二十几四十岁", "二十几", "20", None, "about"),
        ("数十上百名", "数十上百", "10", "100", "about"),
        ("播放6w+，转发2k", "6w+", "60000", None, "over"),
        ("攒下8w多元", "8w多", "80000", None, "over"),
        ("路由器9w，", "9", "9", None, "exact"),
        ("几十上百万元", "几十上百万", "100000", "1000000", "about"),
    ],
)
def test_hedges_inside_a_number(text: str, span: str, low: str, high: str | None, bound: str) -> None:
    for before in range(9):
        found = next(numerals.find("：" * before + text))
        assert (found.text, found.value, found.bound) == (span, Decimal(low), bound)
        assert found.value_max == (None if high is None else Decimal(high))


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("192.168.1.1和2.0.1", []),
        ("G7611次、PM2.5、COVID-19、T3航站楼", []),
        ("GDP73.6亿元，配备AED12台、GPS3套", ["73.6亿", "12", "3"]),
        ("CRH380型动车，TOP10企业，K12教育，PM10个案", []),
        ("2021.4.20", []),
        ("五一、三八、六一", []),
        ("陆地、拾到、肆意、队伍", []),
        ("千瓦、兆赫", []),
        ("6600万千瓦", ["6600万"]),
        ("12千米", ["12"]),
        ("三千米", ["三千"]),
        ("5千瓦时", ["5"]),
        ("200兆瓦", ["200"]),
        ("人数十万", ["十万"]),
        ("会员数100名", ["100"]),
        ("捐款数10万元", ["10万"]),
        ("数12人", ["12"]),
        ("5个亿元项目", ["5", "亿"]),
        ("投资5个亿", ["5个亿"]),
        ("以上千家", ["千"]),
        ("三千万一期工程", ["三千万", "一"]),
        ("2000万2023年", ["2000万", "2023"]),
        ("1.2万3.4万", ["1.2万", "3.4万"]),
        ("八点八分", ["八", "八"]),
        ("三点二十", ["三", "二十"]),
        ("2013-2014", ["2013", "2014"]),
        ("3-5天", ["3", "5"]),
        ("气温为-5℃", ["-5"]),
        ("利润-3.2亿元，收入-5万元", ["-3.2亿", "-5万"]),
        ("海拔-86米，下到-450米水平，长9-12米", ["-86", "-450", "9", "12"]),
        ("分别增长6.2%和-1.3%", ["6.2", "-1.3"]),
        ("卖了1万5，", ["1万5"]),
        ("3万元-5万元", ["3万", "5万"]),
        ("同比+3.5%，3+2，5+2%", ["+3.5", "3", "2", "5", "2"]),
        ("万一，一万一", ["万", "一", "一万一"]),
        ("三、四个方面", ["三", "四"]),
        ("第三、四个，二、三、四个", ["三", "四", "二", "三", "四"]),
        ("胜负三分", ["三"]),
        ("二两", ["二", "两"]),
        ("队伍三百人，入伍五年，退伍二十年，两岸大陆六省，放肆四次", ["三百", "五", "二十", "两", "六", "四"]),
        ("夫妻俩十年，父子俩三百元，姐妹仨十二岁，俩人", ["十", "三百", "十二", "俩"]),
        ("俩千三百元", ["俩千三百"]),
        ("周五五百人，唯一五家，其中之一三百元，初一三十户，五四青年", ["五百", "五", "三百", "三十"]),
        ("伍佰元，伍拾陆万柒仟，伍陆", ["伍佰", "伍拾陆万柒仟"]),
        ("四四两两地，二三两", ["二三", "两"]),
        ("三千两百两", ["三千两百", "两"]),
        ("一两银子", ["一", "两"]),
        ("一百二三", ["一百二三"]),
        ("五三", []),
        ("共1,234人、1，100.9亿元", ["1,234", "1，100.9亿"]),
        ("$20，300美元", ["20", "300"]),
        ("1.2.3万", ["万"]),
        ("1.2.3 十", ["十"]),
        ("几 十人", ["几 十"]),
        ("五 点 六", ["五 点 六"]),
        ("三百 五 又 三分之一", ["三百 五", "三", "一"]),
        ("十万 百人", ["十万", "百"]),
        ("壹二", []),
        ("百一两", ["百一两"]),
        ("伍先生、伍佰、陆点五", ["伍佰", "陆点五"]),
        ("3万.5", ["3万", "5"]),
        ("一万 五", ["一万", "五"]),
        ("万 亿", ["万 亿"]),
        ("近200个亿、两个亿元、两个人", ["200个亿", "两个亿", "两"]),
        ("7·3万条、2·58元", ["7·3万", "2·58"]),
        ("1" * 50 + "万", ["万"]),
        ("1e20、1e99、1e999", ["1e20", "1"]),
        ("三万  ", ["三万"]),
        ("v.5", ["5"]),
        ("1+X、10+3", ["1", "10", "3"]),
        ("几个数码", []),
        ("成立", []),
        ("50余额", ["50"]),
        ("3多云", ["3"]),
        ("五十千", ["五十", "千"]),
        ("从20来到、20把椅子", ["20", "20"]),
        ("千三", ["千三"]),
        ("一百零几", ["一百零几"]),
        ("12 3456", ["12", "3456"]),
        ("三千 五名", ["三千", "五"]),
        ("三千一期工程", ["三千", "一"]),
        ("985百帕、五百分点", ["985", "五"]),
        ("拾元、佰万元、仟叁佰元、拾金不昧", ["拾", "佰万", "仟叁佰"]),
        ("10+家、9+家", ["10+", "9"]),
        ("10来个", ["10来"]),
        ("得票第3多", ["3"]),
        ("占 .5%", [".5"]),
        ("打八五折", ["八五"]),
        ("一五〇人", ["一五〇"]),
        ("1.2万3000人", ["1.2万", "3000"]),
        ("五点六 七", ["五点六 七"]),
        ("2 万 三 百人", ["2 万 三 百"]),
        ("2 亿 三 千人", ["2 亿 三 千"]),
        ("三十 几亿元", ["三十 几亿"]),
        ("三百零。", ["三百", "零"]),
        ("-5℃", ["-5"]),
        ("利率不低于-30基点", ["-30"]),
        ("1千零20人", ["1千零20"]),
        ("三十多万、五百几十亿", ["三十多万", "五百几十亿"]),
        # a dash behind what joins two numbers is a minus
        ("增速为9%和-3%", ["9", "-3"]),
        ("由-2%转为3%", ["-2", "3"]),
        # a dash behind a word is a minus, unless the number before it has its unit there
        ("3甲乙丙丁戊己-5万元", ["3", "5万"]),
        ("3甲乙丙丁戊己庚-5万元", ["3", "-5万"]),
        ("3甲乙丙丁戊己庚辛-5万元", ["3", "-5万"]),
        ("3元，利润-5万元", ["3", "-5万"]),
        ("山区5度-8度，山区-8度", ["5", "8", "-8"]),
        ("三百 万人，5千 万人，三 千人", ["三百 万", "5千 万", "三 千"]),
        ("9:00,300米", ["9", "00", "300"]),
        ("580 余项，300 多名，15 多云", ["580 余", "300 多", "15"]),
        ("三千 百人，几 百人", ["三千", "百", "几 百"]),
        ("2万 三百人，2 千 三 十人", ["2万", "三百", "2 千", "三 十"]),
        ("三千 几万人，三千 几百人", ["三千 几万", "三千", "几百"]),
        ("三点五千人，三点五万人", ["三点五", "千", "三点五万"]),
        ("20多千人，20多万人", ["20多", "千", "20多万"]),
        ("三亿万，三万万，三万亿", ["三亿", "万", "三万万", "三万亿"]),
        ("三百千，亿一", ["三百", "千", "亿", "一"]),
        ("三点五六千公顷，3.56千公顷", ["三点五六千", "3.56千"]),
        ("520.万元，520.5万元，3.万元，520.人", ["520.万", "520.5万", "3", "万", "520"]),
    ],
)
def test_where_a_number_begins_and_ends(text: str, spans: list[str]) -> None:
    for before in range(9):  # wherever it stands in the text
        assert [n.text for n in numerals.find("：" * before + text)] == spans


def test_scale_is_what_a_range_can_share() -> None:
    found = {n.text: n.scale for n in numerals.find("5万、5千万、二十万、500、3.3亿余")}
    assert found == {"5万": 10**4, "5千万": 10**7, "二十万": 10**4, "500": 1, "3.3亿余": 10**8}


@pytest.mark.parametrize("text", ["", " ", "职工", "3人", "三个", "-", "一千人", "陆地"])
def test_read_wants_a_whole_number(text: str) -> None:
    assert numerals.read(text) is None


def test_at_passes_over_spaces_and_takes_the_sign() -> None:
    found = numerals.at("为  -5℃", 1)
    assert found is not None
    assert (found.start, found.value) == (3, Decimal(-5))
    assert numerals.at("分之肆", 2) is None
    lone = numerals.at("分之肆", 2, shy=True)
    assert lone is not None
    assert lone.value == 4
    assert numerals.at("3  ", 1) is None
    assert numerals.at("见.。", 1) is None
    up = numerals.at("亏上千万", 1)
    assert up is not None
    assert (up.start, up.value) == (1, Decimal(10**7))
    cut = numerals.at("$20，300", 1)
    assert cut is not None
    assert cut.text == "20"


ALPHABET = "0123456789.,，-+eEkwM^×⁸ 零〇一二三五两十百千万亿兆壹贰拾佰廿多余几数来上成以计点负半人年家元%第米瓦"


@settings(max_examples=300)
@given(st.text(st.sampled_from(ALPHABET), max_size=40))
def test_finding_never_raises_and_never_overlaps(text: str) -> None:
    end = 0
    for n in numerals.find(text):
        assert end <= n.start < n.end <= len(text)
        assert text[n.start : n.end] == n.text
        assert n.value.is_finite()
        end = n.end


@settings(max_examples=100)
@given(st.text(max_size=60))
def test_any_string_can_be_read(text: str) -> None:
    for n in numerals.find(text):
        assert text[n.start : n.end] == n.text


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("得票率 .5%", [".5=0.5"]),
        ("零点五", ["零点五=0.5"]),
        ("仅为零", ["零=0"]),
        ("打八五折", ["八五=85"]),
        ("双方胜负3场", ["3=3"]),
        ("客队胜5场，负3场", ["5=5", "3=3"]),
        ("这里温度负3度", ["负3=-3"]),
        ("3场，2负", ["3=3", "2=2"]),
        ("五点六 七", ["五点六 七=5.67"]),
        ("2 万 三 百人", ["2 万 三 百=20300"]),
        ("3人以上千元补助", ["3=3", "千=1000"]),
        ("有20来岁", ["20来=20"]),
        ("有23来岁", ["23=23"]),
        ("约百把块", ["百把=100"]),
        ("伍 百元", ["伍 百=500"]),
        ("两千 四 百 五", ["两千 四 百 五=2450"]),
        ("五万 三 千", ["五万 三 千=53000"]),
        ("五十 三", ["五十=50", "三=3"]),
        ("拾到", []),
        ("千百万工人，千百万元", ["千百万=1000000", "千百万=1000000"]),
        ("两两两", ["两=2", "两=2", "两=2"]),
        # What nobody counts is no number: a remainder of it, or its digits, would be beyond Decimal's 28.
        ("有" + "3" * 30 + "来岁", []),
        ("3e40人", []),
        ("3万亿亿亿亿元", []),
        ("亿" * 3000, []),
        ("5" * 24 + "人", ["5" * 24 + "=" + "5" * 24]),
        ("零两十", ["零=0", "两十=20"]),
    ],
)
def test_what_stands_around_a_number_bounds_it(text: str, found: list[str]) -> None:
    assert [f"{n.text}={n.value}" for n in numerals.find(text)] == found


def test_a_number_in_digits_beyond_all_counting_is_none() -> None:
    text = "9" * 24 + "万亿"
    assert list(numerals.find(text)) == []
    assert numerals.at(text, 0) is None
    assert numerals.read(text) is None


def test_a_negative_range_begins_with_its_lower_end() -> None:
    found = numerals.read("负两三百")
    assert found is not None
    assert (found.value, found.value_max) == (Decimal(-300), Decimal(-200))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("全州GDP856.3亿元", ["856.3亿"]),
        ("人均GDP61200元", ["61200"]),
        ("CPI2.1%", ["2.1"]),
        ("PM2.5浓度", []),
        ("ABC30型", []),
    ],
)
def test_a_number_may_touch_the_capitals_of_what_it_measures(text: str, found: list[str]) -> None:
    assert [n.text for n in numerals.find(fold(text))] == found

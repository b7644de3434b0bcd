"""Date expressions: finding them in text and reading what they say (``When``); ``calendar`` works out what they mean.

``STARTS`` is a cheap pattern for the places where an expression may begin; ``read`` then reads it there with the full
grammar: a point in time, or two points joined to a span.  ``hints`` finds the words that are no date of their
own but say when something else held (目前, 今天, 近年来).
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from functools import cache
from itertools import compress
from typing import cast

from unionstats import data, rx
from unionstats.model import When, WhenUnit, changed, frozen


@frozen
class Expression:
    """A date expression in a text: what it says and where it stands.  ``kind`` names the part of the grammar."""

    start: int
    end: int
    when: When
    kind: str


# --- words ------------------------------------------------------------------------------------------------------------
# Each with its distance, and whether it counts from the date named before (True) or from the article's day.

_YEAR_WORDS: dict[str, tuple[int, bool]] = {
    **dict.fromkeys(("今年", "今岁", "今年度", "本年", "本年度"), (0, False)),
    **dict.fromkeys(("去年", "去岁", "去年度"), (-1, False)),
    # 2024年…比上年增长: the year before the one that was named, not before the article's
    **dict.fromkeys(("上年", "上年度", "上一年", "上一年度"), (-1, True)),
    **dict.fromkeys(("前年",), (-2, False)),
    **dict.fromkeys(("大前年",), (-3, False)),
    **dict.fromkeys(("明年", "来年", "下年度", "下一年", "下一年度", "明年度"), (1, False)),
    **dict.fromkeys(("后年",), (2, False)),
    **dict.fromkeys(("大后年",), (3, False)),
    **dict.fromkeys(("当年", "同年", "该年", "当年度", "这一年"), (0, True)),
    **dict.fromkeys(("次年", "翌年"), (1, True)),
    **dict.fromkeys(("本财年",), (0, True)),
    **dict.fromkeys(("上财年", "上一财年", "上个财年"), (-1, True)),
    **dict.fromkeys(("下财年", "下一财年", "下个财年"), (1, True)),
}
_MONTH_WORDS: dict[str, tuple[int, bool]] = {
    **dict.fromkeys(("本月", "这个月", "本月份"), (0, False)),
    **dict.fromkeys(("上月", "上个月", "上月份"), (-1, False)),
    **dict.fromkeys(("上上月", "上上个月"), (-2, False)),
    **dict.fromkeys(("下月", "下个月", "下月份"), (1, False)),
    **dict.fromkeys(("当月", "同月", "该月"), (0, True)),
    **dict.fromkeys(("次月", "翌月"), (1, True)),
}
_DAY_WORDS: dict[str, tuple[int, bool]] = {
    **dict.fromkeys(("今天", "今日", "本日", "全天", "今"), (0, False)),
    **dict.fromkeys(("昨天", "昨日", "昨"), (-1, False)),
    **dict.fromkeys(("前天", "前日"), (-2, False)),
    **dict.fromkeys(("大前天",), (-3, False)),
    **dict.fromkeys(("明天", "明日", "明"), (1, False)),
    **dict.fromkeys(("后天", "后日"), (2, False)),
    **dict.fromkeys(("大后天",), (3, False)),
    **dict.fromkeys(("大大后天",), (4, False)),
    **dict.fromkeys(("当天", "当日", "同日", "当", "同一天"), (0, True)),
    **dict.fromkeys(("次日", "翌日", "隔天", "第二天"), (1, True)),
}
_WEEK_WORDS = {"上上": -2, "上": -1, "本": 0, "这": 0, "下": 1, "下下": 2}
_QUARTER_WORDS = {"首": 1, "末": 4}
_DIGITS = {c: i for i, c in enumerate("〇一二三四五六七八九")} | {"零": 0, "○": 0, "两": 2, "元": 1, "正": 1}
_PIVOT = 50  # 91年5月 is 1991, 24年底 2024


def _any(words: object) -> str:
    listed = sorted(cast("dict[str, object]", words), key=lambda w: (-len(w), w))
    return "(?:" + "|".join(map(re.escape, listed)) + ")"


# --- grammar ----------------------------------------------------------------------------------------------------------

_S = r"[ \t]{0,2}+"  # 2019 年 10 月 30 日
_C = "[一二三四五六七八九]"
_CN = "[一二三四五六七八九十]{1,3}"
_SEP = rf"{_S}(?:(?:起|开始)?[至到]|[-—–―−~～〜]{{1,2}}){_S}"
_MONTH = rf"(?:1[0-2]|0?[1-9]|十[一二]?|{_C}|元)"
_DAY = rf"(?:3[01]|[12]\d|0?[1-9]|三十一?|二十{_C}?|廿{_C}?|十{_C}?|{_C})"
_DAY_ALONE = rf"(?:3[01]|[12]\d|0?[1-9]|三十一?|二十{_C}?|廿{_C}|十{_C})"  # 一日, 十日 are lengths of time
_Y4 = r"(?:1\d|2[01])\d\d"
_YC = r"[一二][〇零○一二三四五六七八九]{3}"
_HOLIDAY_WORDS = _any([row[0] for row in data.rows("holidays.txt")])
_BREAK_WORDS = _any([row[0] for row in data.rows("holidays.txt") if len(row) > 2])
# 元旦、春节期间: one season of two holidays
_HOLIDAY_PAIRS = (("元旦", "春节"), ("中秋", "国庆"), ("国庆", "中秋"), ("春节", "元宵"))
_HOLIDAY_PAIR = "|".join(
    rf"(?P<hfirst>{a})节?[”\"’」]?[、和及与]?[“\"‘「]?(?P<hlast>{b})节?" for a, b in _HOLIDAY_PAIRS
)
_HOLIDAY = (
    rf"[“\"‘「]?(?:{_HOLIDAY_PAIR}|(?P<holiday>{_HOLIDAY_WORDS})(?!劳动奖|奖章|巾帼|先锋|口号|广场|大[道桥]|[路村桥镇街])"
    r")[”\"’」]?(?P<brk>小?长假|假期|假日|黄金周|放假|(?:两节)?期间)?"
)
# 从农历除夕到大年初六: a holiday alone is no date to report, but the beginning of a span is.
_HOLIDAY_TO = (
    rf"(?:农历|阴历)?(?P<holiday>{_HOLIDAY_WORDS})(?={_SEP}(?:农历|阴历)?(?:{_HOLIDAY_WORDS}|正月|大?年初)(?!路|街|村))"
)
_ERAS = {row[0]: int(row[1]) for row in data.rows("eras.txt")}

_DAYPART = (
    "(?P<daypart>凌晨|清晨|早上|早晨|早间|上午|中午|正午|午后|午间|下午|傍晚|晚上|晚间|夜间|夜里|深夜|午夜|晨|早|晚|夜)"
)
_HOUR = r"(?P<hour>(?:2[0-4]|1\d|0?\d)(?!\d))"
_HOUR_ANY = rf"(?:{_HOUR}|(?P<chour>{_CN}|[两零]))"
_MINUTE = rf"(?P<minute>[0-5]?\d|{_CN})"
_TAIL = (
    rf"(?:{_S}{_MINUTE}{_S}分(?!之)(?:{_S}(?P<second>[0-5]?\d|{_CN}){_S}秒)?|(?P<past>半(?![会晌点])|[一三]刻)|[整钟])"
)
_COLON = r"(?P<hour>2[0-4]|1\d|0?\d)[:：](?P<minute>[0-5]\d)(?:[:：](?P<second>[0-5]\d))?(?![\d:：])"
_NO_HOUR = "(?![代间期段速刻长差效装空辰针令候])"
_TIME_WORD = rf"(?:时{_NO_HOUR}|点(?!\d*[%倍元万亿]|[一二三四五六七八九]{{1,2}}(?![一二三四五六七八九十\d]*[分刻])))"
_CLOCK = rf"(?:{_COLON}|{_HOUR_ANY}{_S}{_TIME_WORD}{_TAIL}?+)"
_AT = rf"(?:{_S}的?{_DAYPART}?{_S}{_CLOCK})"
# An hour alone: 16时, 上午8点, 8点半, 8:30至11:30, but not 三点意见, 比分21:18, 210课时.
_CLOCK_ALONE = (
    rf"(?:{_DAYPART}{_S}{_CLOCK}|{_HOUR}{_S}时{_NO_HOUR}{_TAIL}?+|{_HOUR_ANY}{_S}[时点]{_TAIL}"
    rf"|{_HOUR}{_S}点(?={_SEP}\d{{1,2}}{_S}点|[前起开许])|(?<=时间|每天|每日|每晚){_HOUR}{_S}点|{_COLON}(?={_SEP}\d{{1,2}}[:：]\d\d))"
)
_WEEKDAY = r"(?:星期|礼拜|禮拜|周|週)(?P<weekday>[一二三四五六日天])"
_BESIDE = r"(?:[ \t]{0,2}[（(]?(?:星期|礼拜|周)[一二三四五六日天][）)]?)"
_NO_DAY = r"(?![元圆]|报(?!道|告|名|社|警|讯|送|价|到)|本(?:人|语|国|政府|首相|海|防|东京|气象|内阁|企业|民众|经济|籍))"
_MDAY = rf"(?P<day>{_DAY}){_S}(?:日{_NO_DAY}|号(?![线楼院文令店馆台机房门厅井]))"
_DAY_TAIL = rf"{_BESIDE}?+{_AT}?"
_NOT_EARLY = "(?![一二三四五六七八九十步次级中始试审赛稿心期衷创])"
_THIRD = rf"的?(?P<third>上中旬|中上旬|中下旬|上旬|中旬|下旬|月?初{_NOT_EARLY}|月?底|月?末(?!端)|上半月|下半月)"
_NTH = r"第?[ \t]{0,2}(?P<nth>[1-5](?!\d)|[一二三四五]|首)个?"
_MONTH_TAIL = (
    rf"{_S}(?:{_MDAY}{_DAY_TAIL}|{_THIRD}|的?{_NTH}(?:{_WEEKDAY}|(?P<week>周|星期|礼拜)(?![一二三四五六日天末年期]))"
    rf"|[前头]{_S}(?P<first>\d{{1,2}}|{_CN}){_S}(?:天|日(?!元)))"
)
_MWORD = r"月(?:份)?(?![球饼嫂亮台宫季龄薪])"
_MDATE = rf"(?P<month>{_MONTH}){_S}{_MWORD}(?!{_S}(?:3[2-9]|[4-9]\d)[日号])(?:{_MONTH_TAIL})?+"
# The bare number that begins a span and takes its unit from the end: 1至9月, 4月12-19日, 8至10时.
_BARE = (
    rf"(?:(?P<bmonth>{_MONTH})(?={_SEP}{_MONTH}{_S}{_MWORD})"
    rf"|(?:(?P<month>{_MONTH}){_S}月{_S})?(?P<bday>{_DAY})(?={_SEP}{_DAY}{_S}(?:日{_NO_DAY}(?![游龄均内]|之内|以[内上下])))"
    rf"|(?P<month>{_MONTH}){_S}月{_S}(?P<bday>{_DAY})(?={_SEP}{_DAY}{_S}号)"
    rf"|(?:(?:(?P<month>{_MONTH}){_S}月{_S})?(?P<day>{_DAY}){_S}日{_S})?{_DAYPART}?(?P<bhour>2[0-4]|1\d|0?\d)"
    rf"(?={_SEP}\d{{1,2}}{_S}[时点](?![代间\d])))"
)
_QUARTER = (
    rf"(?:第{_S}(?P<quarter>[一二三四]|[1-4])个?{_S}季度|(?P<quarter>[一二三四]|[1-4]){_S}季度|(?P<quarter>首|末)个?季度"
    r"|Q(?P<quarter>[1-4])(?:季度)?)"
)
_QUARTERS = (
    rf"(?:前{_S}(?P<qn>[两二三23])个?{_S}季度"
    r"|(?P<qword>[上本下])个?季度"
    r"|第?(?P<qa>[一二三]|[1-3])(?:季度)?[至到、和\-—–~～]?第?(?P<qb>[二三四]|[2-4])季度)"
)
_MONTHS = rf"(?:[前头首]{_S}(?P<mn>1[01]|[2-9]|{_CN}|两){_S}个{_S}月|后(?P<ml>[2-9]|[一二三四五六七八九两])个?月)"
_HALF = r"(?P<half>[上下前后])半年"
_YEAR_PART = rf"(?:年?(?P<ypart>初{_NOT_EARLY}|底|末(?!端)|伊始)|(?P<ypart>年中(?![国央考学医共])|岁末|岁尾))"
_SEASON = r"(?P<season>[春夏秋冬])(?:(?:季|天)(?!奥|运会|论坛|交易会|广交会|赛)|(?=[，,、。；至到]|$))"
_LUNAR_DAY = rf"(?P<lday>初(?:{_C}|十)|廿{_C}?|二十{_C}?|三十|十{_C}?|\d{{1,2}}(?=[日号])|{_C}(?=日))[日号]?"
_LUNAR = (
    rf"(?:(?P<lunar>农历|阴历|旧历){_S}(?P<leap>闰)?(?P<lmonth>[正冬腊]|1[0-2]|[1-9]|十[一二]?|{_C})月(?:{_S}{_LUNAR_DAY})?"
    rf"|(?P<lunar>农历|阴历|旧历){_S}(?P<y4>{_Y4}){_S}年{_S}(?P<leap>闰)?(?P<lmonth>[正冬腊]|1[0-2]|[1-9]|十[一二]?|{_C})月"
    rf"(?:{_S}{_LUNAR_DAY})?"
    rf"|(?P<leap>闰)?(?P<lmonth>[正冬腊])月{_LUNAR_DAY}|(?P<lmonth>十[一二]?|{_C})月(?P<lday>初(?:{_C}|十)|廿{_C})"
    rf"|(?P<lmonth>八)月(?P<lday>十五)(?!日)|大(?P<lmonth>年)(?P<lday>初(?:{_C}|十)))"
)
_YEAR_WEEK = rf"第{_S}(?P<yweek>\d{{1,2}}|{_CN}){_S}周(?!年)"
_IN_YEAR = (
    rf"(?:{_BARE}|{_LUNAR}|{_MDATE}|{_HALF}|{_MONTHS}|{_QUARTERS}|{_QUARTER}(?P<qpart>[初末])?|{_YEAR_WEEK}|{_SEASON}"
    rf"|{_HOLIDAY}|{_YEAR_PART}|(?P<same>同期|同月)|全年)"
)
# 2000年历史, 1500年前: so many years, not the year
_ROUND = (
    r"(?=\d\d00年(?:历史|以?前(?!后)|来|的?(?:悠久|历史|文明)|[间多余])"
    r"|(?<![至到—–~～-])1[0-8]00年(?!\d|代|[初底末春夏秋冬至到]|[-—–~～]))"
)
_ERA = rf"(?P<era>{_any(_ERAS)})(?P<eyear>元|\d{{1,2}}|{_CN}){_S}年"
_YEAR = (
    rf"(?:(?:公元{_S})?(?:(?!{_ROUND})(?P<y4>{_Y4})|(?P<yc>{_YC})){_S}(?:年(?!代)|财年|学年|赛季|(?=(?:[、和]{_Y4}){{1,5}}年))|{_ERA}"
    rf"|公元{_S}(?P<y4>\d{{1,3}}){_S}年"
    rf"|(?P<y2>0\d){_S}年|(?<![满干近过达长约逾超])(?P<y2>[5-9]\d)年(?=参加工作|参军|入伍|入党|入职|进厂|毕业|大学毕业|出生|生人|退休|退伍|下岗|结婚|考入|考上|调入|调到|来到|进城|特?大?洪水|抗洪|大水|金融危机|亚运|奥运|世界杯)"
    rf"|(?<=[从自于])(?P<y2>[5-9]\d)年(?![来前后代])|(?P<y2>\d\d|[零〇]{_C}|[五六七八九][〇零一二三四五六七八九]){_S}年(?={_S}(?:(?:{_MONTH}){_S}月(?!龄)|[底初]|末(?!端)|第\d{{1,2}}周"
    rf"|[一二三四]季度|[上下]半年|端午|中秋|春节))"
    # 当年 alone says nothing that a table could hold; 当年5月 does.
    rf"|(?!(?:当年|该年|当年度)(?!{_S}(?:{_MONTH}月|年?[底末初])))(?P<yword>{_any(_YEAR_WORDS)}))"
)
_YEARS = (
    rf"(?P<ya>{_Y4}){_S}(?:至|到|[-—–―−~～〜]{{1,2}}|/){_S}(?P<yb>{_Y4}|\d\d){_S}"
    r"(?:年度|学年度?|财年|赛季|雪季|(?:采暖|供暖)季|年(?!代|\d))|(?P<ya>" + _Y4 + rf")(?={_SEP}\d\d年\d)"
    # 某某（1905—1930）: the years of a life
    rf"|(?<=[（(])(?P<ya>{_Y4})[-—–―−~～〜]{{1,2}}(?P<yb>{_Y4})(?=[）)，,])"
)
_LONG = (
    r"(?:(?P<century>上个?|本|20|二十)?世纪)?(?P<decades>[二三四五六七八九]{2})十年代|"
    rf"(?:(?:(?P<century>\d{{1,2}}|{_CN}){_S}世纪|(?P<century>上个?|本)世纪)(?:{_S}(?P<decade>[1-9]0|{_C}十){_S}年代)?"
    rf"|(?P<decade>(?:{_Y4})|[2-9]0|[二三四五六七八九]十){_S}年代(?!表))"
    r"(?P<lpart>初期?|末期?|前期|后期|中期|中后期|中叶|上半叶|下半叶)?(?![海经教不福公])"
)
_PLAN = (
    r"[“\"‘「]?(?P<plan>十[一二三四五六七八]?|[一二三四六七八九])五[”\"’」]?"
    r"(?:(?:规划)?(?:期间|时期|期末|期初|(?P<ppart>末|初)(?:期)?(?!端)|前期|后期|中期|(?P<pn>[前头后][两二三四])年)|(?=以来))"
)
_AMOUNT = r"(?P<amount>\d{1,3}|[一二三四五六七八九十百两]{1,4}|[二三四五六七八九]?十几)"
_AGO = (
    rf"(?:{_AMOUNT}{_S}(?P<more>多|余)?{_S}(?P<agounit>年半|年|个[多半]?月|天|周|个?(?:星期|礼拜))|(?P<agounit>半年))"
    r"(?:(?P<before>之前|以前)|之后|以后|(?P<before>前)(?![进往来期沿景列途身后夕任置行线锋卫门方面端两二三四五六七八九十\d])"
    r"|后(?![劲续勤备期台面轮两二三四五六七八九十\d]))"
)
_WEEK = (
    rf"(?:(?P<pweek>上上|下下|上|本|这|下)个?(?:{_WEEKDAY}|(?P<weekend>周末)|(?P<week>周|週|星期|礼拜)(?![一二三四五六日天刊年边转期长]))"
    rf"|{_WEEKDAY}(?![至到、和一二三四五六日天\-—~～年次]))"
)
_MONTH_WORD = (
    rf"(?P<mword>{_any(_MONTH_WORDS)}){_S}"
    rf"(?:(?P<bday>{_DAY})(?={_SEP}{_DAY}{_S}[日号])|{_MONTH_TAIL}|{_THIRD}|(?<!当月|该月))"
)
_DAY_WORD = rf"(?P<dword>{_any([w for w in _DAY_WORDS if len(w) > 1])}|[今昨明当](?=早|晚|晨|夜|凌晨))"
_ISO = (
    rf"(?P<iy>{_Y4}|\d\d(?=-\d\d-\d\d))(?P<sep>[-/.]){_S}(?P<im>1[0-2]|0?[1-9])(?P=sep){_S}(?P<id>3[01]|[12]\d|0?[1-9])"
    rf"(?![A-Za-z0-9/_]|[.\-]\d)(?:{_DAY_TAIL}|{_S}{_COLON})"
)
# 13号宣布, 9号晚, 3号至5号, but not 3号楼, 9号线, 2号机组: spoken news says 号, and so do addresses and names
_HAO = (
    rf"(?P<day>3[01]|[12]\d|0?[1-9]){_S}号(?=凌晨|清晨|早|上午|中午|下午|傍晚|晚|夜|深夜|零时|当天|\d{{1,2}}[时点]|起(?!重|落)|前(?!面|后)"
    r"|之?后|至|到|开始|在|从|向|对|就|将|也|又|再|已|被|宣布|表示|说|称|报道|发布|发表|通报|举行|召开|证实|公布|发生|发现|抵达"
    r"|启动|开幕|闭幕|致电|会见|会谈|警告|批准|签署|通过|进行|结束|离开|访问|达成|指出|强调|透露|遭|[、和]\d{1,2}号)"
)
_DAYS = rf"(?P<month>{_MONTH}){_S}月{_S}(?P<da>{_DAY})[日号]?[,，、](?:{_DAY}[日号]?[,，、]){{1,9}}(?P<db>{_DAY})[日号]"
_DAY_PAIR = rf"(?P<month>{_MONTH}){_S}月{_S}(?P<da>{_DAY})[、和](?P<db>{_DAY})(?:日{_NO_DAY}|号)"
_DAY_PAIR_ALONE = (
    rf"(?P<da>3[01]|[12]\d|[1-9])[、和](?P<db>3[01]|[12]\d|[1-9])日{_NO_DAY}(?![游龄均内]|之内|以[内上下])"
)
_PAIR = (
    rf"(?P<ma>{_MONTH})(?:{_S}月(?:份)?{_S}[和与及]|(?P<mlist>(?:[、，,]{_MONTH}){{0,4}})[、和]){_S}(?P<mb>{_MONTH}){_S}(?:{_MWORD}|[两三四]个?月)"
    rf"(?!{_S}(?:{_DAY}[日号]|分别|各|均|上旬|中旬|下旬|[初底末]))"
    rf"|(?P<ma>{_C})(?P<mb>[二三四五六七八九十])月(?:份|间)"
)
_THIRD_ALONE = r"(?P<talone>月[底初末])(?![一二三四五六七八九十])"

_POINT = (
    rf"(?P<k_years>{_YEARS})|(?P<k_year>{_YEAR}度?(?<!度(?=[假过夜日汛]))(?:{_S}的?(?:{_DAYS}|{_DAY_PAIR}|{_PAIR}|{_IN_YEAR}))?+)"
    rf"|(?P<k_days>{_DAYS}|{_DAY_PAIR}|{_DAY_PAIR_ALONE})|(?P<k_pair>{_PAIR})|(?P<k_iso>{_ISO})|(?P<k_lunar>{_LUNAR})|(?P<k_bare>{_BARE})"
    rf"|(?P<k_month>{_MDATE})|(?P<k_mword>{_MONTH_WORD})|(?P<k_dword>{_DAY_WORD}(?:{_AT}))"
    rf"|(?P<k_day>[昨今前明][（(](?P<day>{_DAY})[）)]日{_DAY_TAIL})"
    rf"|(?P<k_day>(?P<day>{_DAY_ALONE}){_S}日{_NO_DAY}(?![游龄均内照程]|之内|以[内上下]){_DAY_TAIL})"
    rf"|(?P<k_hao>{_HAO}{_AT}?|(?P<day>3[01]|[12]\d|[1-9])号(?=[，,]))"
    rf"|(?P<k_part>{_HALF}|{_MONTHS}|{_QUARTERS}|{_QUARTER}(?P<qpart>[初末])?(?!报)|{_THIRD_ALONE})|(?P<k_ypart>{_YEAR_PART})"
    rf"|(?P<k_long>{_LONG})|(?P<k_plan>{_PLAN})|(?P<k_ago>{_AGO})|(?P<k_week>{_WEEK})|(?P<k_clock>{_CLOCK_ALONE})"
    rf"|(?P<k_holiday>{_HOLIDAY_TO})"
)
# What only the end of a span may be: 1985到89年9月, 从去年春节到元宵节, 12日到今天.
_END = (
    rf"(?P<k_year>(?P<y2>\d\d){_S}年(?:{_S}{_IN_YEAR})?+)|(?P<k_year>(?P<y4>\d{{3}}){_S}年)|(?P<k_dword>{_DAY_WORD}(?!{_S}的?{_DAYPART}?{_S}\d))|(?P<k_holiday>{_HOLIDAY})"
    rf"|(?P<k_day>{_MDAY})|(?P<k_clock>{_CLOCK})"
)
_SEPARATOR = rx.compile(rf"(?:{_S}{_DAYPART})?{_SEP}")  # 28日夜间至30日

# What may not stand before an expression of a kind (all of fixed length).
_NUMBER_BEFORE = r"(?<![\dA-Za-z])(?<!\d[.,])"
_CHINESE_BEFORE = "(?<![一二三四五六七八九十百千几数两多第〇零])"
_GUARDS: dict[str, re.Pattern[str]] = {
    kind: rx.compile(pattern)
    for kind, pattern in {
        "years": rf"{_NUMBER_BEFORE}(?<![〔\[第.\-/:])",
        "year": r"(?<![\d〔\[第])(?<!\d[.,])(?<!公元前)(?<![一二三四五六七八九十百千往](?=[^\d公]))"
        r"(?<![近逾约超](?=\d))(?<!距今)(?<!历经)(?<!超过(?=\d))(?<!长达)",
        "iso": r"(?<![A-Za-z0-9/_.:=〔\-])",
        "lunar": _CHINESE_BEFORE,
        "bare": rf"{_NUMBER_BEFORE}{_CHINESE_BEFORE}(?<![月年近超共])(?<!为期)",
        "month": rf"{_NUMBER_BEFORE}{_CHINESE_BEFORE}(?<![年近满每半整个余](?=\D))(?<!\d年)(?<!每年)(?<!个)"
        r"(?<!为期)(?<!历时)(?<!长达)",
        "mword": "(?<![每逢])(?<!以上(?=月))",
        "days": rf"{_NUMBER_BEFORE}(?<![第、和])",
        "day": rf"{_NUMBER_BEFORE}{_CHINESE_BEFORE}(?<![月逢近满共每旬])(?<!为期)(?<!历时)(?<!连续)(?<!每月)(?<!用时)",
        "hao": rf"{_NUMBER_BEFORE}(?<![第路街道楼栋座弄巷线段区院号月每])"
        r"(?:(?=\d{1,2}号[，,])(?<![^。！？；])|(?=\d{1,2}[ \t]{0,2}号[^，,]))",
        "part": r"(?<![每大个小一\dA-Za-z])(?<![一二三四五六七八九十](?=[一二三四季月]))",
        "ypart": r"(?<![一二三四五六七八九十\d每今去明前后半多些几近周成老童青中少暮往历岁学届全月末尾百千])(?!年中)",
        "long": rf"{_NUMBER_BEFORE}{_CHINESE_BEFORE}",
        "plan": _CHINESE_BEFORE,
        "ago": rf"{_NUMBER_BEFORE}{_CHINESE_BEFORE}(?<![近过这那每])",
        "week": "(?<![每逢日至到、)）一二三四五六双单])",
        "clock": r"(?<![\d.第每各:：])(?<![一二三四五六七八九十])",
    }.items()
}
_NEVER = rx.compile(
    "岁末年初|年末岁初|十月(?:革命|怀胎)|五月天|(?:二月二|三月三|六月六|七月七|九月九)(?![日号十、和至到—~～-])|一月[一二两三]|[一二三四五六七八九十]月(?:之|余|有余|内|来)|[一三]日(?:内|三|游)"
)

# Where an expression may begin: a number before one of its units, or one of its words.  Cheap, and right to overshoot.
_CHARS = "一二三四五六七八九十〇零"
# What they can begin with (a test holds it against the pattern).
_FIRST = "".join(
    sorted(
        {w[0] for w in (*_YEAR_WORDS, *_MONTH_WORDS, *_DAY_WORDS, *_ERAS)}
        | {row[0][0] for row in data.rows("holidays.txt")}
        | set(
            '0123456789“"‘「Q' + _CHARS + "两元正冬腊闰廿百今去本上下大明后来当同该次翌这前昨半首头第末年岁月农阴旧公"
        )
        | set("星礼禮周週凌清早中正午傍晚夜深")
    )
)
# Most characters begin none of them: to say so in one set, and with `re`, makes the search three times as quick.
STARTS = rx.compile(
    rf"(?=[{_FIRST}])(?:"
    r"(?<!\d)\d{1,4}(?=[ \t]{0,2}(?:[年月日号时点世财学赛季天周星礼]|个(?:[多半]?月|星期|礼拜|季度)|[多余]年"
    r"|[至到—–―−~～〜:：]|-{1,2}\d|[、和]\d{1,4}[、和年月日季两三四]"
    r"|[./]\d{1,2}[./]\d|/\d{2,4}[年学财赛雪]))"
    rf"|[“\"‘「]?(?<![{_CHARS}])[{_CHARS}]{{1,2}}五[”\"’」]?(?=[规期时末初前头后以])"
    rf"|(?<![{_CHARS}几数])[{_CHARS}两元正冬腊闰廿百][{_CHARS}几]{{0,3}}"
    r"(?=[ \t]{0,2}(?:[年月日时点世季天周星礼至到—]|个(?:[多半]?月|星期|礼拜|季度)|[多余]年"
    rf"|[、和][{_CHARS}]{{1,2}}[月季两]))"
    rf"|[今去本上下大明后来当同该次翌这前](?:个|一)?(?:年|财年|月)|[上本下]个?季度"
    rf"|{_any([w for w in (*_YEAR_WORDS, *_MONTH_WORDS) if len(w) > 2])}"
    rf"|{_any([w for w in _DAY_WORDS if len(w) > 1])}"
    rf"(?=[ \t]{{0,2}}(?:的|[早中上下午凌清傍晚深夜正]|\d|[{_CHARS}]))"
    r"|[今昨明当](?=[早晚晨夜凌])|[昨今前明](?=[（(]\d{1,2}[）)]日)"
    r"|[上下前后]半年|半年(?=[之以前后])|Q[1-4]"
    r"|(?<!月)[前头首后第末](?=[ \t]{0,2}[\d一二三四五六七八九十两]{0,2}[ \t]{0,2}个?[ \t]{0,2}(?:月|季度))"
    r"|年(?:初|底|末|中)|岁[末尾]|月[底初末]|[农阴旧]历|大年初|公元|[上本]个?世纪|(?:上上|下下|[上本这下])个?(?:周|星期|礼拜)|(?:星期|礼拜|禮拜|周|週)[一二三四五六日天]"
    r"|(?:凌晨|清晨|早上|早晨|早间|上午|中午|正午|午后|午间|下午|傍晚|晚上|晚间|夜间|夜里|深夜|午夜|[早晚])"
    rf"(?=[ \t]{{0,2}}[\d{_CHARS}两])"
    rf"|{_any(_ERAS)}(?=[\d{_CHARS}元])"
    rf"|(?:{_HOLIDAY_WORDS})(?=[ \t]{{0,2}}[至到\-—–~～]))"
)


_Groups = dict[str, str | None]


class _Said(_Groups):
    """The groups of an expression that hold something; the others are ``None``."""

    def __missing__(self, name: str) -> None:
        return None


@frozen
class _Match:
    """A match whose groups go by their names in the grammar; of several groups of one name, the one that matched."""

    match: re.Match[str]
    names: tuple[str, ...]

    def groupdict(self) -> _Groups:
        # A few groups of three hundred hold something: a loop in Python over all would take as long as the match.
        groups = self.match.groups()
        return _Said(zip(compress(self.names, groups), filter(None, groups), strict=True))

    def __getitem__(self, name: str) -> str | None:
        return self.groupdict()[name]

    def start(self) -> int:
        return self.match.start()

    def end(self, name: str = "") -> int:
        """Where the expression, or its group ``name``, ends; -1 for a group that holds nothing."""
        return max(self.match.end(i) for i, n in enumerate(self.names, 1) if n == name) if name else self.match.end()


class _Grammar:
    """A pattern in which several alternatives may have groups of one name.

    `regex` allows that too, but takes three times as long to match and half again as long to compile.
    """

    def __init__(self, source: str) -> None:
        names: list[str] = []

        def number(m: re.Match[str]) -> str:
            if m[2]:
                return f"(?P=g{len(names) - names[::-1].index(m[2])})"
            names.append(m[1])
            return f"(?P<g{len(names)}>"

        self._pattern = re.compile(re.sub(r"\(\?P(?:<(\w+)>|=(\w+)\))", number, source))
        self._names = tuple(names)

    def match(self, text: str, start: int = 0, end: int = sys.maxsize) -> _Match | None:
        m = self._pattern.match(text, start, end)
        return _Match(m, self._names) if m else None

    def fullmatch(self, text: str) -> _Match | None:
        m = self._pattern.fullmatch(text)
        return _Match(m, self._names) if m else None


@cache
def _point() -> _Grammar:
    return _Grammar(_POINT)


@cache
def _end() -> _Grammar:
    return _Grammar(_END)


# --- reading ----------------------------------------------------------------------------------------------------------


def number(written: str) -> int:
    """A small written number: ``12``, ``十二``, ``廿三``, ``三十``, ``一百二十``, ``二〇二一`` digit by digit."""
    if written.isdigit() and written.isascii():
        return int(written)
    if not set(written) & set("十廿百"):
        return int("".join(str(_DIGITS[c]) for c in written))
    total = digit = 0
    for c in written.replace("廿", "二十"):
        if c in "十百":
            total, digit = total + (digit or 1) * (10 if c == "十" else 100), 0
        else:
            digit = _DIGITS[c]
    return total + digit


def _short_year(two: int) -> int:
    return two + (2000 if two < _PIVOT else 1900)


def _year(g: _Groups) -> dict[str, int | bool]:
    """The year that an expression names, as fields of ``When``."""
    if g.get("y4") or g.get("yc"):
        return {"year": number(g.get("y4") or g.get("yc") or "")}
    if y2 := g.get("y2"):
        return {"year": _short_year(number(y2))}
    if era := g.get("era"):
        return {"year": _ERAS[era] + number(g["eyear"] or "1") - 1}
    if word := g.get("yword"):
        years, back = _YEAR_WORDS[word]
        return {"years": years, "back": back}
    return {}


def _span(first: When, last: When) -> When:
    return changed(first, until=last)


def _build(g: _Groups) -> When | None:
    """The reading of one point; ``None`` for what is no date after all (2月30日, 25时)."""
    if g.get("ya"):
        first = int(g["ya"] or 0)
        if not g.get("yb"):
            return When("year", year=first)
        last = int(g["yb"] or 0)
        last = first // 100 * 100 + last if last < 100 else last
        return _span(When("year", year=first), When("year", year=last)) if last > first else None
    rank = min((_RANKS[name] for name in g if name in _RANKS), default=-1)
    return _When("year", g) if rank < 0 else _BUILDERS[rank][1](g)


def _When(unit: WhenUnit, g: _Groups, **fields: int | str | bool | None) -> When:  # noqa: N802
    """A ``When`` with the year that the expression names."""
    return When(unit, **_year(g), **fields)  # type: ignore[arg-type]


def _plan(g: _Groups) -> When:
    n = number(g["plan"] or "")
    first = 1953 + 5 * (n - 1) if n < 3 else 1966 + 5 * (n - 3)
    last = first + 4
    if part := g.get("ppart"):
        return When("year", year=first if part == "初" else last)
    if part := g.get("pn"):
        count = number(part[1])
        first, last = (last - count + 1, last) if part[0] == "后" else (first, first + count - 1)
    return _span(When("year", year=first), When("year", year=last))


def _ago(g: _Groups) -> When | None:
    """36年前 is that year, 3个月后 that month, 两天前 that day; 二十多年前 is a span of years."""
    sign = -1 if g.get("before") else 1
    back = sign > 0
    unit = (g["agounit"] or "").lstrip("个多")
    if unit == "半年":
        return When("month", months=6 * sign, back=back)
    amount = g["amount"] or ""
    many = amount.endswith("几") or bool(g.get("more"))
    n = number(amount.rstrip("几"))
    if unit == "年半":
        return When("month", months=(12 * n + 6) * sign, back=back)
    if unit == "年" and many and n % 10 == 0:
        near, far = When("year", years=n * sign, back=back), When("year", years=(n + 10) * sign, back=back)
        return _span(far, near) if sign < 0 else _span(near, far)
    if unit == "年":
        return When("year", years=n * sign, back=back)
    if unit == "月":
        return When("month", months=n * sign, back=back)
    if unit == "半月":
        return When("month", months=n * sign, days=15 * sign, back=back)
    if unit == "天":
        return When("day", days=n * sign, back=back)
    return When("week", weeks=n * sign, back=back)


def _decades(g: _Groups) -> When:
    """二十世纪八九十年代."""
    first, last = (_DIGITS[c] * 10 + (2000 if g.get("century") == "本" else 1900) for c in g["decades"] or "")
    return _span(When("decade", year=first), When("decade", year=last))


def _long(g: _Groups) -> When | None:
    """Centuries and decades, and the parts of decades: three years at either end, four in the middle."""
    century = g.get("century")
    decade = number(g["decade"] or "") if g.get("decade") else None
    hundred: int | None = None
    if century and century[0] not in "上本":
        hundred = (number(century) - 1) * 100
        if not 0 <= hundred <= 2200:
            return None
    part = g.get("lpart") or ""
    # 本世纪 and 上世纪 in an article of no known day are the 21st and the 20th
    told = {"上": -100, "本": 0}.get((century or "")[:1])
    if decade is None:
        if hundred is None:
            hundred = 1900 if (century or "")[0] == "上" else 2000
        if part.startswith("初"):
            return When("decade", year=hundred, years=told) if hundred else None
        return When("century", year=hundred, years=told)
    if decade > 99:
        year: int = decade
    elif hundred is not None:
        year = hundred + decade
    elif century:
        year = (1900 if century[0] == "上" else 2000) + decade
    else:
        return When("decade", year=decade)
    if part[:1] in ("初", "前"):
        return _span(When("year", year=year, years=told), When("year", year=year + 2, years=told))
    if part[:1] in ("末", "后"):
        return _span(When("year", year=year + 7, years=told), When("year", year=year + 9, years=told))
    return When("decade", year=year, years=told)


def _week(g: _Groups) -> When:
    weeks = _WEEK_WORDS[g["pweek"] or "本"] if g.get("pweek") else None
    if g.get("weekend"):
        return When("weekend", weeks=weeks or 0)
    if weekday := g.get("weekday"):
        return When("weekday", weeks=weeks, weekday=_weekday(weekday))
    return When("week", weeks=weeks or 0)


def _weekday(written: str) -> int:
    return "一二三四五六日天".index(written) + 1 if written != "天" else 7


def _lunar(g: _Groups) -> When:
    month, leap = g["lmonth"] or "", bool(g.get("leap"))
    m = {"正": 1, "年": 1, "冬": 11, "腊": 12}.get(month) or number(month)
    day = g.get("lday")
    return _When("lunar", g, month=m, leap=leap, day=number(day.lstrip("初")) if day else None)


def _named(g: _Groups) -> When:
    return _When("break" if g.get("brk") else "named", g, name=g["holiday"])


def _named_pair(g: _Groups) -> When:
    """元旦春节期间: from the first holiday to the end of the last one's days off; 中秋 comes before 国庆, mostly."""
    first, last = g["hfirst"] or "", g["hlast"] or ""
    if last == "中秋":
        first, last = last, first
    return _span(_When("break" if first == "中秋" else "named", g, name=first), When("break", name=last))


def _months(g: _Groups) -> When | None:
    if last := g.get("ml"):
        return _months_from(g, 13 - number(last), 12)
    return _months_from(g, 1, number(g["mn"] or ""))


def _months_from(g: _Groups, first: int, last: int) -> When | None:
    return _span(_When("month", g, month=first), _When("month", g, month=last)) if 1 <= first < last <= 12 else None


def _quarters(g: _Groups) -> When | None:
    if word := g.get("qword"):
        return When("quarter", months=3 * (-1 if word == "上" else word == "下"))
    first, last = (1, number(g["qn"] or "")) if g.get("qn") else (number(g["qa"] or ""), number(g["qb"] or ""))
    return _span(_When("quarter", g, part=first), _When("quarter", g, part=last)) if first < last else None


def _quarter(g: _Groups) -> When:
    written = g["quarter"] or ""
    n = _QUARTER_WORDS.get(written) or number(written)
    if part := g.get("qpart"):
        return _When("month", g, month=3 * n - (2 if part == "初" else 0))
    return _When("quarter", g, part=n)


def _half(g: _Groups) -> When:
    return _When("half", g, part=1 if g["half"] in ("上", "前") else 2)


def _year_part(g: _Groups) -> When:
    part = g["ypart"] or ""
    return _When("month", g, month=1 if part in ("初", "伊始") else 6 if part == "年中" else 12)


def _iso(g: _Groups) -> When | None:
    year = int(g["iy"] or 0)
    fields = {"year": year if year > 99 else _short_year(year), "month": int(g["im"] or 0), "day": int(g["id"] or 0)}
    return _on_day(g, When("day", **fields))  # type: ignore[arg-type]


def _days(g: _Groups) -> When | None:
    month = number(g["month"] or "") if g.get("month") else None
    first, last = number(g["da"] or ""), number(g["db"] or "")
    when = _When("day", g, month=month, day=first)
    return _span(when, When("day", month=month, day=last)) if first < last and _possible(when) else None


def _pair(g: _Groups) -> When | None:
    first, last = number(g["ma"] or ""), number(g["mb"] or "")
    between = len(re.findall("[、，,]", g.get("mlist") or ""))
    return _months_from(g, first, last) if last == first + between + 1 else None


def _month_word(g: _Groups) -> When | None:
    months, back = _MONTH_WORDS[g["mword"] or ""]
    return _in_month(g, When("month", months=months, back=back))


def _month(g: _Groups) -> When | None:
    return _in_month(g, _When("month", g, month=number(g["month"] or "")))


def _in_month(g: _Groups, month: When) -> When | None:
    """What the words after a month make of it: a day, a third, a week, its first days."""
    if day := g.get("day") or g.get("bday"):
        when = changed(month, unit="day", day=number(day))
        return _on_day(g, when) if _possible(when) else None
    if third := g.get("third"):
        return _third(month, third.removeprefix("月"))
    if nth := g.get("nth"):
        part = 1 if nth == "首" else number(nth)
        if weekday := g.get("weekday"):
            return changed(month, unit="weekday", weekday=_weekday(weekday), part=part)
        return changed(month, unit="week", part=part)
    if first := g.get("first"):
        return _span(changed(month, unit="day", day=1), When("day", day=number(first)))
    return month


def _third(month: When, word: str) -> When:
    if word in ("上半月", "下半月"):
        first = changed(month, unit="day", day=1 if word == "上半月" else 16)
        last = changed(month, unit="day", day=15) if word == "上半月" else changed(month, unit="third", part=3)
        return _span(first, last)
    parts = {"上": 1, "初": 1, "中": 2, "下": 3, "底": 3, "末": 3}
    first = changed(month, unit="third", part=min(parts[c] for c in word if c in parts))
    if len(word) == 3:  # 中下旬
        return _span(first, changed(first, part=max(parts[c] for c in word if c in parts)))
    return first


def _day(g: _Groups) -> When | None:
    return _on_day(g, When("day", day=number(g.get("day") or g.get("bday") or "")))


def _day_word(g: _Groups) -> When | None:
    days, back = _DAY_WORDS[g["dword"] or ""]
    return _on_day(g, When("day", days=days, back=back))


def _on_day(g: _Groups, day: When) -> When | None:
    """The day, or the hour of that day; ``None`` for an hour that no clock shows or a day that no month has."""
    if not _possible(day):
        return None
    if not (g.get("hour") or g.get("chour") or g.get("bhour")):
        return day
    hour = number(g.get("hour") or g.get("chour") or g.get("bhour") or "")
    minute = (
        number(g["minute"] or "") if g.get("minute") else {"半": 30, "一刻": 15, "三刻": 45}.get(g.get("past") or "")
    )
    second = number(g["second"] or "") if g.get("second") else None
    hour = _hour_of(hour, g.get("daypart") or "")
    if hour > 24 or (minute or 0) > 59 or (second or 0) > 59 or (hour == 24 and minute):
        return None
    return changed(day, unit="time", hour=hour, minute=minute, second=second)


def _hour_of(hour: int, part: str) -> int:
    """下午3时 is 15, 晚上12点 24, 凌晨12点 0, 中午1点 13, 夜里2点 2."""
    if part in ("下午", "傍晚", "午后") or (part.startswith("晚") and hour > 4):
        return hour + 12 if hour <= 12 - (not part.startswith("晚")) else hour
    if part in ("中午", "午间", "正午") and hour < 4:
        return hour + 12
    if part in ("夜间", "夜里", "深夜", "夜") and 4 < hour < 12:
        return hour + 12
    if part == "凌晨" and hour == 12:
        return 0
    return hour


def _clock(g: _Groups) -> When | None:
    return _on_day(g, When("time"))


_MONTH_LENGTH = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def _possible(day: When) -> bool:
    """Whether there is such a day (in a year that is not named, 2月29日 may be one)."""
    if day.day is None or day.month is None:
        return day.day is None or 1 <= day.day <= 31
    leap = day.year is None or (day.year % 4 == 0 and (day.year % 100 != 0 or day.year % 400 == 0))
    return 1 <= day.day <= _MONTH_LENGTH[day.month - 1] - (day.month == 2 and not leap)


# The first of these groups that took part says what the expression is.
_BUILDERS: tuple[tuple[str, Callable[[_Groups], When | None]], ...] = (
    ("same", lambda g: _When("same", g)),
    ("plan", _plan),
    ("agounit", _ago),
    ("decades", _decades),
    ("century", _long),
    ("decade", _long),
    ("iy", _iso),
    ("da", _days),
    ("ma", _pair),
    ("lmonth", _lunar),
    ("hfirst", _named_pair),
    ("holiday", _named),
    ("mword", _month_word),
    ("talone", lambda g: _third(When("month", months=0), (g["talone"] or "")[1])),
    ("bmonth", lambda g: _When("month", g, month=number(g["bmonth"] or ""))),
    ("month", _month),
    ("dword", _day_word),
    ("day", _day),
    ("bday", _day),
    ("mn", _months),
    ("ml", _months),
    ("qn", _quarters),
    ("qa", _quarters),
    ("qword", _quarters),
    ("quarter", _quarter),
    ("half", _half),
    ("yweek", lambda g: _When("week", g, part=number(g["yweek"] or ""))),
    ("season", lambda g: _When("season", g, part="春夏秋冬".index(g["season"] or "") + 1)),
    ("ypart", _year_part),
    ("pweek", _week),
    ("weekday", _week),
    ("hour", _clock),
    ("chour", _clock),
    ("bhour", _clock),
)
_RANKS = {name: rank for rank, (name, _) in enumerate(_BUILDERS)}
_JOINED = (
    "years",
    "year",
    "iso",
    "lunar",
    "month",
    "mword",
    "dword",
    "day",
    "hao",
    "part",
    "ypart",
    "long",
    "clock",
    "holiday",
)


# 2022财年上半年（4月至9月）: which months are meant is said behind
_SAID_MONTHS = rx.compile(r"[（(](\d{1,2})月?(?:至|到|[-—–~～]{1,2})(\d{1,2})月[）)]")


def _fiscal(half: When, first: int, last: int) -> When:
    """The months of a half of a fiscal year; those before its first fall in the next year."""
    year = When("month", year=half.year, years=half.years, back=half.back)
    return _span(changed(year, month=first), When("month", month=last))


_IN_BRACKETS = rx.compile(r"[（(](?:\d{1,2}月)?\d{1,2}日")
# 等了十几天后, 打工三年后: what went on for so long, behind the verb
_WENT_ON = rx.compile(
    r"(?:(?<![除为极罢到来])了|苦?等待?|干|居?住|住院|停留|逗留|滞留|打工|务工|工作|从业|坚持|坚守|奋战|苦战|鏖战|休养|休息|疗养|停工|停产|停业|休市"
    r"|拖欠|欠薪|经营|隔离|抢修|抢救|治疗|调查|观察|施工|训练|集训|学习|培训|服役|服务|潜伏|逃亡|潜逃|在逃|关押|昏迷|失踪|失联|失业|谈判|磋商|走访|跋涉)"
    r"(?:了?(?:整整|足足|将近|大约|不到|超过|近|约))?$"
)


def read(text: str, start: int) -> Expression | None:
    """The date expression that begins at ``start`` of ``text`` (folded), if there is one."""
    m = _point().match(text, start)
    if not m:
        return None
    g = m.groupdict()
    kind = _kind(g)
    guard = _GUARDS.get(kind)
    if (guard and not guard.match(text, start)) or _NEVER.match(text, start):
        return None
    if kind == "ago" and not g.get("before") and _WENT_ON.search(text, max(0, start - 8), start):
        return None
    if kind == "week" and _IN_BRACKETS.match(text, m.end()):
        return None  # 上周六（3月8日）: the day in brackets is the date
    when, end = _build(g), m.end()
    if when and when.unit == "half" and "财年" in text[start:end] and (said := _SAID_MONTHS.match(text, end)):
        return Expression(start, end, _fiscal(when, number(said[1]), number(said[2])), kind)
    if when and when.unit == "year" and kind == "ago" and text.startswith("的今天", end):
        when = When("year", years=0)  # 10年后的今天
    if when is None and (head := _head(m)):
        # 7月和9月: no span after all, but 7月 is a date
        g = head.groupdict()
        when, end = _build(g), head.end()
    if when is None:
        return None
    open_end = bool(g.get("bmonth") or g.get("bday") or g.get("bhour") or (g.get("ya") and not g.get("yb")))
    if when.until is None and (sep := _SEPARATOR.match(text, end)):
        found = _last(text, sep.end(), when, g.get("daypart") or "")
        if found:
            last, end = found
            when = _span(when, last)
            open_end = False
    if open_end:
        return None
    return Expression(start, end, _told(text, start, end, when), kind)


def _head(m: _Match) -> _Match | None:
    """The first of a list of months or days that does not run on."""
    group = "ma" if m["ma"] else "da"
    if not m[group] or m.end("mlist") >= 0:
        return None
    return _point().match(m.match.string, m.start(), m.end(group) + 1)


# The alternatives of the grammar, as their groups are called.
_KINDS = {f"k_{name}": name for name in re.findall(r"\(\?P<k_(\w+)>", _POINT + _END)}


def _kind(g: _Groups) -> str:
    return next((_KINDS[name] for name in g if name in _KINDS), "")


def _last(text: str, start: int, first: When, part: str) -> tuple[When, int] | None:
    """The end of a span that begins with ``first``, whose hour is said of ``part`` of the day."""
    for pattern in (_point(), _end()):
        m = pattern.match(text, start)
        if not m:
            continue
        g = m.groupdict()
        kind = _kind(g)
        if kind not in _JOINED or (kind == "clock" and first.unit != "time"):
            continue
        if g.get("bmonth") or g.get("bday") or g.get("bhour"):
            continue
        if len(g.get("y4") or "") == 3 and (first.year or 1000) >= 1000:
            continue
        if y2 := g.get("y2"):
            if first.year is None:
                continue
            g["y2"], g["y4"] = None, str(first.year // 100 * 100 + number(y2))
        when = _build(g)
        if when is not None and when.until is None:
            later = kind == "clock" and part and not g.get("daypart")
            return (_past_noon(first, when) if later else when), m.end()
    return None


def _past_noon(first: When, last: When) -> When:
    """下午2点到5点 ends at 17, 上午9点到5点 too; 晚10点到2点 in the night."""
    begin, end = first.hour or 0, last.hour or 0
    if end == 12 < begin and not last.minute:
        return changed(last, hour=24)
    said = begin % 12 < end % 12 if begin >= 12 else end < begin
    return changed(last, hour=end + 12) if end < 12 and begin >= _DAYBREAK and said else last


_DAYBREAK = 6
_COMING = rx.compile(
    r"(?:将|拟|计划|预计|预期|有望|力争|争取|确保|定于|目标|到|至|至迟|最迟|不晚于|截止)(?:于|在)?$"
    r"|(?:将|拟|定于|计划|预计|力争|争取|有望)[^。；，,]{0,10}$"
)
_TO_COME = rx.compile(r"(?:起施行|起实施|起执行|起正式|前(?!后|夕|三季)|之前|以前|将|拟)")


def _told(text: str, start: int, end: int, when: When) -> When:
    """``when`` marked where the words around it put it in the future."""
    before = text[max(0, start - 14) : start]
    if _TO_COME.match(text, end) or (_COMING.search(before) and not before.endswith("截至")):
        return changed(when, future=True)
    return when


def find(text: str) -> Iterator[Expression]:
    """The date expressions of ``text`` (folded), left to right, none overlapping."""
    at = 0
    for m in STARTS.finditer(text):
        if m.start() >= at and (found := read(text, m.start())):
            at = found.end
            yield found


# --- words that stand alone, and words that only govern ---------------------------------------------------------------

_ALONE = (
    rf"(?P<k_year>(?P<y4>(?:19|20)\d\d))|(?P<k_year>(?P<y2>\d\d){_S}年)|(?P<k_month>(?P<y4>{_Y4})[-/.](?P<month>1[0-2]|0[1-9]))"
    rf"|(?P<k_month>(?P<month>1[0-2]|0[1-9])-(?P<day>\d\d))|(?P<k_month>(?P<month>{_MONTH}){_S}月{_S}(?P<day>{_DAY}))"
    rf"|(?P<k_dword>{_DAY_WORD})|(?P<k_holiday>{_HOLIDAY})|(?P<k_season>{_SEASON})|(?P<k_lunar>(?P<lmonth>[正冬腊])月)"
)


@cache
def _alone() -> _Grammar:
    return _Grammar(_ALONE)


def read_alone(text: str) -> When | None:
    """The date that ``text`` is where it is all that stands in its line or cell: ``2018``, ``09-01``, ``国庆``."""
    m = _alone().fullmatch(text)
    return _build(m.groupdict()) if m else None


_NOW = (
    r"(?:截至|截止到?)?(?:目前|当前|(?<![出呈体实展表发浮涌闪])现在|现今|现阶段|眼下|当下|时下|如今"
    r"|今天|今日|今晚|今早|今晨|今夜|发稿时?|记者发稿)|迄今|至今"
)
_VAGUE = (
    "近日|日前|近期|近来|近些年|近年来?|近[两三四五六七八九十几数0-9]{1,3}年来?|连日来|前期(?=[，,])|此前|最近(?![的距离])|前不久|不久前|长期以来|一直以来|多年来?|历年来?|往年|一段时期以来"
    "|(?:党的)?(?:十[一二三四五六七八九]?|二十)大以来|改革开放以来|新中国成立以来|建[国厂院校会]以来|入[春夏秋冬汛]以来"
    "|[一二两三四五六七八九十百0-9]{1,3}多?年[来间]|几年[来间]|[一二两三四五六七八九十0-9]{1,3}个多?月[来间]"
    "|[一二两三四五六七八九十0-9]{1,3}天[来间]|半年[来间]"
)
# 年内，全市将新建…; not 三年内, 百年内
_WITHIN = rf"(?<![\d{_CHARS}十百千万两几数多半整每近余成当今明去本上同周学])年内(?![蒙容部外])"
_HINTS = (
    rf"(?P<now>{_NOW})|(?P<vague>{_VAGUE})"
    rf"|(?P<dword>{_any([w for w in _DAY_WORDS if len(w) > 1])}|[昨明]晚|昨夜|明早|当晚)"
    rf"|新年(?P<ypart>伊始)|(?P<mword>当月|该月)|(?P<yword>当年(?!的))|(?P<whole>(?<![为占超较比对于])全年(?!无休|龄)|{_WITHIN})|(?P<same>(?P<yword>去年|上年|前年)?同期)"
    rf"|(?P<pre>[今去明]年?|[“\"]?)(?P<season>[春夏秋冬])(?=[，,、季天以冬])"
    rf"|(?P<holiday>{_BREAK_WORDS})[”\"’」]?(?P<brk>小?长假|假期|假日|黄金周|期间)"
    rf"|[“\"‘「]?(?:{_HOLIDAY_PAIR})[”\"’」]?(?P<brk>小?长假|假期|假日|黄金周|(?:两节)?期间)"
    r"|[“\"‘「]?(?P<plan>十[一二三四五六七八]?|[一二三四六七八九])五[”\"’」](?!规划)|(?P<rest>假期|节日期间|假日期间|长假)(?=[里中内期，,])"
)


_COUNTED = rx.compile("[年月日起来]的?$")
# 建功“十四五”: a slogan
_SLOGAN = rx.compile(
    r"(?:建功|奋斗|奋进|奋战|决[胜战]|献礼|冲刺|启航|扬帆|逐梦|聚力|出彩|喜迎|展望|谋划|筑梦|立功|添彩|赋能|引领)[“\"‘「]?$"
)


@cache
def _hints() -> _Grammar:
    return _Grammar(_HINTS)


def _hint_first() -> str:
    """What ``_hints`` can begin with (a test holds it against the pattern)."""
    first = {w[0] for w in _DAY_WORDS} | {row[0][0] for row in data.rows("holidays.txt")}
    first |= set("截目当现眼时如今发记迄至近日前连此最不长一多历往几半年0123456789二三四五六七八九十百两")
    first |= set('新该去上同明昨春夏秋冬改党入“"‘「假节')
    return "".join(sorted(first))


@cache
def _hint_starts() -> re.Pattern[str]:
    """Where ``_hints`` matches; one set that most characters fail makes it quick."""
    bare = re.sub(r"\(\?P<\w+>", "(?:", _HINTS)
    return re.compile(f"(?=[{_hint_first()}])(?:{bare})")


def hints(text: str) -> Iterator[Expression]:
    """The words of ``text`` (folded) that are no date to report, yet say when something held: 目前, 今天, 同期."""
    for at in _hint_starts().finditer(text):
        m = _hints().match(text, at.start())
        assert m
        g = m.groupdict()
        # 1950年至2010年60年间: the span is the time, not the years that it counts
        counted = g["vague"] and g["vague"][-1] in "来间" and _COUNTED.search(text, max(0, m.start() - 2), m.start())
        slogan = g["plan"] and _SLOGAN.search(text, max(0, m.start() - 4), m.start())
        when = None if counted or slogan else _hint(g)
        if when is not None:
            yield Expression(m.start(), m.end(), when, "hint")


def _hint(g: _Groups) -> When | None:
    if g.get("now"):
        return When("now")
    if g.get("vague"):
        return When("vague")
    if g.get("rest"):
        return When("break")
    if g.get("season"):
        if not g.get("pre"):
            return None
        years = {"今": 0, "去": -1, "明": 1}.get((g["pre"] or "")[0])
        return When("season", years=years, part="春夏秋冬".index(g["season"] or "") + 1) if years is not None else None
    if g.get("whole") or (g.get("yword") and not g.get("same")):
        return When("year", years=0, back=True)
    if g.get("dword") in ("昨晚", "昨夜"):
        return When("day", days=-1)
    if g.get("dword") == "当晚":
        return When("day", days=0, back=True)
    if g.get("dword") in ("明晚", "明早"):
        return When("day", days=1)
    return _build(g)

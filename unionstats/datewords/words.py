"""Words that are dates by themselves or part of one, each with what it says, and small written numbers."""

from __future__ import annotations

import re
from typing import cast

from unionstats import data

# 停业3日， 放假7日。: behind these a number of days at the end of a clause is how long, not the day of the month.
HELD_DAYS = (
    *("拘留", "禁闭", "放假", "休假", "停业", "停工", "停产", "停课", "停留", "滞留", "逗留", "哀悼", "封闭", "隔离"),
    *("休市", "公示", "展期", "为期", "历时", "持续", "连续", "住院", "住院治疗", "羁押"),
    *("停水", "停电", "停运", "停航"),
)
# Days or years, of which 两天 or 两年 follows; each counts from the day of the article.
PAIRS = {"今明": 0, "昨今": -1, "去今": -1, "明后": 1}
# 晚近9点, 下午大约4点半, 傍晚快到6点
NEARLY = "(?:大?约|大概|将?近|接近|临近|快到?|不到|刚过)"
YEAR_WORDS: dict[str, tuple[int, bool]] = {
    **dict.fromkeys(("今年", "今岁", "今年度", "本年", "本年度"), (0, False)),
    **dict.fromkeys(("去年", "去岁", "去年度"), (-1, False)),
    # 2024年…比上年增长: the year before the one that was named, not before the article's
    **dict.fromkeys(("上年", "上年度", "上一年", "上一年度", "前一年"), (-1, True)),
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
MONTH_WORDS: dict[str, tuple[int, bool]] = {
    **dict.fromkeys(("本月", "这个月", "本月份"), (0, False)),
    **dict.fromkeys(("上月", "上个月", "上一个月", "上月份"), (-1, False)),
    **dict.fromkeys(("上上月", "上上个月"), (-2, False)),
    **dict.fromkeys(("下月", "下个月", "下一个月", "下月份"), (1, False)),
    **dict.fromkeys(("当月", "同月", "该月"), (0, True)),
    **dict.fromkeys(("次月", "翌月"), (1, True)),
    **dict.fromkeys(("前一个月", "前一月"), (-1, True)),
}
DAY_WORDS: dict[str, tuple[int, bool]] = {
    **dict.fromkeys(("今天", "今日", "本日", "今"), (0, False)),
    **dict.fromkeys(("昨天", "昨日", "昨"), (-1, False)),
    **dict.fromkeys(("前天", "前日", "前"), (-2, False)),
    **dict.fromkeys(("大前天",), (-3, False)),
    **dict.fromkeys(("明天", "明日", "明"), (1, False)),
    **dict.fromkeys(("后天", "后日"), (2, False)),
    **dict.fromkeys(("大后天",), (3, False)),
    **dict.fromkeys(("大大后天",), (4, False)),
    **dict.fromkeys(("当天", "当日", "同日", "全天", "当", "同一天"), (0, True)),
    **dict.fromkeys(("次日", "翌日", "隔天", "第二天", "第二日"), (1, True)),
    **dict.fromkeys(("前一天", "前一日"), (-1, True)),
}
WEEK_WORDS = {"上上": -2, "上": -1, "前": -1, "本": 0, "这": 0, "下": 1, "下下": 2}
QUARTER_WORDS = {"首": 1, "末": 4}
DIGITS = {c: i for i, c in enumerate("〇一二三四五六七八九")} | {"零": 0, "○": 0, "两": 2, "元": 1, "正": 1}
_PIVOT = 45  # 91年5月 is 1991, 24年底 2024, 四九年 1949


def any_of(words: object) -> str:
    listed = sorted(cast("dict[str, object]", words), key=lambda w: (-len(w), w))
    return "(?:" + "|".join(map(re.escape, listed)) + ")"


HOLIDAY_WORDS = any_of([row[0] for row in data.rows("holidays.txt")])
BREAK_WORDS = any_of([row[0] for row in data.rows("holidays.txt") if len(row) > 2])
ERAS = {row[0]: int(row[1]) for row in data.rows("eras.txt")}
# Where an expression may begin: a number before one of its units, or one of its words.  Cheap, and right to overshoot.
HAN_DIGITS = "一二三四五六七八九十〇零"


def number(written: str) -> int:
    """A small written number: ``12``, ``十二``, ``廿三``, ``三十``, ``一百二十``, ``二〇二一`` digit by digit."""
    if written.isdigit() and written.isascii():
        return int(written)
    if not set(written) & set("十廿百"):
        return int("".join(str(DIGITS[c]) for c in written))
    total = digit = 0
    for c in written.replace("廿", "二十"):
        if c in "十百":
            total, digit = total + (digit or 1) * (10 if c == "十" else 100), 0
        else:
            digit = DIGITS[c]
    return total + digit


def short_year(two: int) -> int:
    return two + (2000 if two < _PIVOT else 1900)

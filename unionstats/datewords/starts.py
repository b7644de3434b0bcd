"""Where a date expression may begin."""

from __future__ import annotations

import re
from collections.abc import Iterable

from unionstats import data, rx
from unionstats.datewords.words import DAY_WORDS, ERAS, HAN_DIGITS, MONTH_WORDS, NEARLY, PAIRS, YEAR_WORDS, any_of

# What they can begin with (a test holds it against the pattern).
_FIRST = "".join(
    sorted(
        {w[0] for w in (*YEAR_WORDS, *MONTH_WORDS, *DAY_WORDS, *ERAS)}
        | {row[0][0] for row in data.rows("holidays.txt")}
        | set(
            "0123456789“‘Q" + HAN_DIGITS + "两元正冬腊闰廿百今去本上下大明后来当同该次翌这前昨半首头第末年岁月农阴旧公"
        )
        | set("星礼周凌清早初中正午傍晚夜深")
    )
)
# What stands second in them, or right behind one of a single character (the test holds this set, too).
_SECOND = "".join(
    sorted(
        {w[1] for w in (*YEAR_WORDS, *MONTH_WORDS, *DAY_WORDS, *ERAS) if len(w) > 1}
        | {row[0][1] for row in data.rows("holidays.txt")}
        | set(HAN_DIGITS + "0123456789\t (（,-./~:–—―−〜～：、")
        | set(
            "两下世中凌几初到半号周多余夜学季尾底末拜早时星晚晨点的礼财赛里间至及与百大约将近接临快不刚，,旬今上清傍深"
        )
    )
)
#: What every expression begins with, as a pattern that matches nothing else than its place.
BEGINS = f"(?=[{_FIRST}][{''.join(map(re.escape, _SECOND))}])"


_DAYPARTS = (
    *("凌晨", "清晨", "早上", "早晨", "早间", "上午", "中午", "正午", "午后", "午间", "下午", "傍晚", "晚上", "晚间"),
    *("夜间", "夜里", "深夜", "午夜", "半夜"),
)


def _of(words: Iterable[str]) -> str:
    """Any of ``words``; the sets of what they begin with refuse most places at once, and not word by word."""
    tails: dict[str, list[str]] = {}
    for word in words:
        tails.setdefault(word[0], []).append(word[1:])
    behind = "|".join(f"(?<={head}){any_of(rest)}" for head, rest in tails.items())
    second = {tail[:1] for rest in tails.values() for tail in rest}
    look = f"(?=[{''.join(sorted(second))}])" if "" not in second else ""
    return f"[{''.join(tails)}]{look}(?:{behind})"


# Most characters begin none of them: to say so in two sets, and with `re`, makes the search six times as quick.
# Each alternative, too, begins with a character or a set, and asks what stands before that only then.
STARTS = rx.compile(
    rf"{BEGINS}(?:"
    r"\d(?<!\d\d)\d{0,3}(?=[ \t]{0,2}(?:[年月日号时点世财学赛季天周星礼]|个(?:[多半]?月|星期|礼拜|季度)|[多余]年"
    r"|[至到—–―−~～〜:：]|-{1,2}\d|[、和及与]\d{1,4}[、和及与年月日号季两三四五六\d]|[两三四五六七八九十](?:个?(?:年|财年|学年|赛季)|届)"
    r"|[./]\d{1,2}[./]\d|/\d{2,4}[年学财赛雪]|[上下]半年))"
    rf"|[“‘{HAN_DIGITS}](?:(?<=[“‘])[{HAN_DIGITS}]{{1,2}}|(?<=[{HAN_DIGITS}])(?<![{HAN_DIGITS}].)[{HAN_DIGITS}]?)"
    r"五[”’]?(?=[规期时末初前头后以、和及与至到“])"
    rf"|[{HAN_DIGITS}两元正冬腊闰廿百](?<![{HAN_DIGITS}几数].)[{HAN_DIGITS}几两百]{{0,3}}"
    r"(?=[ \t]{0,2}(?:[年月日时点世季天周星礼至到—]|个(?:[多半]?月|星期|礼拜|季度)|[多余]年"
    rf"|(?:[、和][{HAN_DIGITS}]{{1,2}}){{1,2}}[月季两]))"
    rf"|[今去本上下大明后来当同该次翌这前](?:个|一)?(?:年|财年|月)|[上本下前](?:一个?|个)?季度|{any_of(PAIRS)}两年"
    rf"|{_of(w for w in (*YEAR_WORDS, *MONTH_WORDS) if len(w) > 2)}"
    rf"|{_of(w for w in DAY_WORDS if len(w) > 1)}"
    rf"(?=[ \t]{{0,2}}(?:的|[早中上下午凌清傍晚深夜正]|\d|[{HAN_DIGITS}]))"
    r"|[今昨明当](?=[早晚晨夜凌清上中下傍深])|昨(?=\d)|前(?=晚)|[昨今前明](?=[（(]\d{1,2}[）)]日)"
    r"|[上下前后首]半年|[上下]半月|[上中下][中下]?旬|半年(?=[之以前后])|(?:(?<=\S)Q[1-4]|Q[1-4](?!\s?[：:.．、]))(?!\d)"
    r"|(?<!月)[前头首后第末](?=[ \t]{0,2}[\d一二三四五六七八九十两]{0,2}[ \t]{0,2}个?[ \t]{0,2}(?:月|季))"
    r"|年(?:初|底|末|中)|岁[末尾]|月[底初末]|[农阴旧]历|大年初|初[一二三四五六七八九十](?=[至到—]初|当|(?<![一二三])(?:[一这][天日]|[上下]午))|公元|[上本]个?世纪|(?:上上|下下|[上本这下前])(?:个|一个?)?(?:周|星期|礼拜)|(?:星期|礼拜|周)[一二三四五六日天]"
    rf"|(?:{_of(_DAYPARTS)}|[早晚])"
    rf"(?=的?(?:[，,]?{NEARLY})?[ \t]{{0,2}}[\d{HAN_DIGITS}两])"
    rf"|{_of(ERAS)}(?=[\d{HAN_DIGITS}元])"
    rf"|{_of(row[0] for row in data.rows('holidays.txt'))}(?=[ \t]{{0,2}}[至到\-—–~～]))"
)

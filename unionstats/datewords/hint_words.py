"""Words that are no date of their own but say when something else held: 目前, 今天, 近年来."""

from __future__ import annotations

import re
from collections.abc import Iterator

from unionstats import data, rx
from unionstats.datewords.borders import straddles
from unionstats.datewords.expressions import Expression, foretold
from unionstats.datewords.grammar import Grammar, Groups
from unionstats.datewords.patterns import EVENING_BEFORE_LAST, HOLIDAY_PAIR, NO_DAY, TOMORROW
from unionstats.datewords.readings import build, pair, span
from unionstats.datewords.words import BREAK_WORDS, DAY_WORDS, HAN_DIGITS, HOLIDAY_WORDS, PAIRS, any_of
from unionstats.model import When

_NOW = (
    r"(?:截至|截止到?)?(?:(?<!项)目前|当前|(?<![出呈体实展表发浮涌闪])现(?:在|已(?=[一-龥]{2,12}，))|现今|现阶段|眼下|当下|(?<!小)时下|如今"
    r"|而今(?![年天日晚早晨夜后次春夏秋冬])|今天|今日|今晚|今早|今晨|今夜|今[上下]午|发稿时?|记者发稿)|迄今|至今"
)
_VAGUE = (
    "(?:今后|未来)(?:的?几|[一二两三四五六七八九十0-9]{1,3}(?:[至到][一二两三四五六七八九十0-9]{1,3})?)?(?:个?月|年|天)|近日|日前|近期|近来|近些年|近年来?|近[两三四五六七八九十几数0-9]{1,3}年来?|连日来|前期(?=[，,])|此前|最近(?![的距离])|前不久|不久前|过去的?(?!一年)[一二两三四五六七八九十几数0-9]{1,3}(?:个月|年|天|周)(?!前|的?总[和量]|之和)|长期以来|一直以来|(?<![一二两三四五六七八九十百几0-9])多年来|(?<![一-龥])多年(?=[，,间])|历年来?(?!累计|共|合计|总计)|(?<![与和同跟像如])往年|一段时期以来"
    "|(?:党的)?(?:十[一二三四五六七八九]?|二十)大以来|改革开放以来|新中国成立以来|建[国厂院校会]以来|入[春夏秋冬汛]以来"
    "|[一二两三四五六七八九十百0-9]{1,3}多?年[来间]|几年[来间]|[一二两三四五六七八九十0-9]{1,3}个多?月[来间]"
    "|[一二两三四五六七八九十0-9]{1,3}天[来间]|半年[来间]"
)
# 年内，全市将新建…; not 三年内, 百年内
_WITHIN = rf"(?<![\d{HAN_DIGITS}十百千万两几数多半整每近余成当今明去本上同周学青少老中童历])年(?:内(?![蒙容部外])|累计)"
# 本月累计3万吨，年度累计20万吨
_OF_THE_YEAR = (
    rf"(?<![\d{HAN_DIGITS}十两几多半每近当今明去本上下前各跨财学同整])"
    "年度(?=最[大高低小多]|累计|总[量额产用]|用[电水气]|发电|目标)"
)
_EVERY = "(?<!每逢)(?<!每到)(?<!每个)(?<!每年)"  # 每逢假期: no one of them
# 春节档, 国庆8天假期, 元旦3天档期, 国庆七天
_BREAK = (
    "小?长假|假期|假日|黄金周|档(?![次案位口])|[2-9三四五六七八]天(?:的?(?:小?长假|假期|档期))"
    "|[2-9三四五六七八]天(?=[，,里内]|期间)"
)
_PART_OF_DAY = "凌晨|清晨|上午|中午|下午|午后|傍晚|深夜|夜间"
_DAYS = [w for w in DAY_WORDS if len(w) > 1]
_HOLIDAYS = [row[0] for row in data.rows("holidays.txt")]
_NUMBERS = "0123456789一二两三四五六七八九十百"
_SOME = "[两二三四五六七]"
# Each kind of hint, with all that it can begin with (a test holds the sets against the patterns): few of the hundreds
# of words are tried where a character begins some.
_KINDS = (
    ("截目当现眼时如今而发记迄至", rf"(?P<now>{_NOW})"),
    (_NUMBERS + "今未近日前连此最不长一多历往党改新建入几半过", rf"(?P<vague>{_VAGUE})"),
    (
        "".join({w[0] for w in _DAYS}) + "今昨明当前",
        rf"(?P<dword>{NO_DAY}{any_of(_DAYS)}|昨晚|{TOMORROW}[早晚晨]|昨夜|当晚|{EVENING_BEFORE_LAST}晚|前夜(?=[，,])"
        # 昨晨, 昨下午, 昨起
        rf"|(?:昨|(?<![如当古迄至现而于到])今|{TOMORROW})(?={_PART_OF_DAY}|起(?![火因止来义源诉草身点早名步码用居]))|昨(?=[早晨午]))",
    ),
    ("新", "新年(?P<ypart>伊始)"),
    ("开新", "(?P<begun>开年|新年)以来"),
    ("过新", "(?:过去的?|(?P<new>新的))(?P<gone>一年)(?=[，,里间中])"),
    ("即", "(?P<now>即日起)"),
    # 半年报显示，…: what is told from it is of its time
    ("半一三中", "(?P<report>半年报|[一三]季报|(?<![集空其当心])中报)(?=[，,。、显出披公发业]|净利)"),
    ("今昨明去", rf"(?P<pair>{any_of(PAIRS)})两[天日]"),  # 今明两天
    # the first days of the holiday or the fair that was named, its third day, its last
    (
        "首最末第前头后",
        rf"(?P<edge>首日(?!封)|最后[一1]天|末日(?=[，成接发销共到入来])|第[一三四五六七八][天日](?![起开])|[前头后]{_SOME}[天日])",
    ),
    ("当该", "(?P<mword>当月|该月)|(?P<yword>当年(?!的))"),
    ("第", r"(?<=[，。；！,;“])第(?P<nth>[二三四五])年(?=[，,一-龥0-9])(?![的度级])"),
    (
        "全年",
        rf"(?P<whole>(?<![为占超较比对于])全年(?!无休|龄|无霜|刮[风大]|日照|平均气温|多[风雨雾])|{_WITHIN}|{_OF_THE_YEAR})",
    ),
    ("去上前同", "(?P<same>(?P<yword>去年|上年|前年)?(?<!合)同期)"),
    ("今去明春夏秋冬“", r"(?P<pre>[今去明]年?|“?)(?P<season>[春夏秋冬])(?=[，,、季天以冬]|[今明][春夏][，,]|今春)"),
    # 全县今春造林3万亩
    ("今", "(?<![当如古迄至现而于到])(?P<pre>今)(?P<season>[春夏秋])(?![节晚会游茶令装至]|明)"),
    (
        "".join({w[0] for w in _HOLIDAYS}),
        rf"{_EVERY}(?<!双)(?P<holiday>{BREAK_WORDS})(?:[”’]节?)?(?P<brk>{_BREAK}|期间)"
        rf"|(?P<holiday>{HOLIDAY_WORDS})(?=[”’]?(?:节?(?:之夜|夜|当[天日晚夜]|[这那]一?天|晚上?(?![会宴报]))|期间))"
        # 除夕，商场客流2万人次; 国庆前三天接待5万人次
        rf"|(?<![^。！？；])(?P<holiday>{HOLIDAY_WORDS})(?=[，,]|节?[前头]{_SOME}天(?:全|共|[接销发迎售]|[游客旅]|日均|累计))",
    ),
    (
        "元春中国“‘",
        rf"[“‘]?(?:{HOLIDAY_PAIR})[”’]?(?P<brk>{_BREAK}|(?:两节)?期间)",
    ),
    (_NUMBERS + "“‘", r"[“‘]?(?P<plan>十[一二三四五六七八]?|[一二三四六七八九])五[”’](?!规划)"),
    (
        "假节长",
        rf"{_EVERY}(?P<rest>(?:(?<![节庆旦明午秋”])假期|长假)"
        r"(?=[里中内期，,]|首[日天]|第[一二三四五六七八][日天]|前[两二三四五六七][日天])|(?<=[，。；：])假期(?=共|累计|完成|接待|发送|运送|迎来|实现|日均)|节日期间|假日期间)",
    ),
)
# …年的60年间, “十三五”的五年来
_COUNTED = rx.compile('(?:[年月日起来间期]|五[”"])的?[这整]?$')
# 建功“十四五”: a slogan
_SLOGAN = rx.compile(
    r"(?:建功|奋斗|奋进|奋战|决[胜战]|献礼|冲刺|启航|扬帆|逐梦|聚力|出彩|喜迎|展望|谋划|筑梦|立功|添彩|赋能|引领)[“‘]?$"
)


def _second() -> str:
    """What stands second in a hint, or right behind one of a single character (the test holds this set, too)."""
    second = {w[1] for w in DAY_WORDS if len(w) > 1} | {row[0][1] for row in data.rows("holidays.txt")}
    second |= set(
        "0123456789一二三四五六七八九十百两几、，,的直上下不个久些今以会内厂国在夏夜季数早去晚晨月期来校止段汛凌清中午傍深起"
    )
    second |= set("稿近阳阶院革中冬多度累后报晨午已")
    return "".join(sorted(second))


_GRAMMAR = Grammar("|".join(pattern for _, pattern in _KINDS))


def _without_groups(pattern: str) -> str:
    return re.sub(r"\(\?P<\w+>", "(?:", pattern)


# Where a hint begins: its first character.  Two sets that most characters fail make it quick, and so do patterns
# without groups that are asked only of the characters that they begin with.
_FIRST = "".join(sorted(set("".join(first for first, _ in _KINDS))))
_STARTS = rx.compile(
    f"[{_FIRST}](?=[{_second()}])(?<=(?:"
    + "|".join(f"[{''.join(sorted(set(first)))}](?<=(?={_without_groups(pattern)}).)" for first, pattern in _KINDS)
    + "))"
)


_COMMAS = frozenset("，,")


def hints(text: str) -> Iterator[Expression]:
    """The words of ``text`` (folded) that are no date to report, yet say when something held: 目前, 今天, 同期."""
    end = 0
    for at in _STARTS.finditer(text):
        if at.start() < end:
            continue
        m = _GRAMMAR.match(text, at.start())
        assert m
        end = m.end()
        g = m.groupdict()
        # 1950年至2010年60年间: the span is the time, not the years that it counts
        counted = g["vague"] and g["vague"][-1] in "来间" and _COUNTED.search(text, max(0, m.start() - 4), m.start())
        slogan = g["plan"] and _SLOGAN.search(text, max(0, m.start() - 4), m.start())
        when = None if counted or slogan or straddles(text, m.start()) else _hint(g)
        if when is not None:
            if g["holiday"]:  # 国庆期间，将…
                when = foretold(text, m.start(), m.end() + (text[m.end() : m.end() + 1] in _COMMAS), when)
            yield Expression(m.start(), m.end(), when, "hint")


def _hint(g: Groups) -> When | None:
    if report := g.get("report"):
        first = When("quarter", part=1)
        return {"一": first, "三": span(first, When("quarter", part=3))}.get(report[0], When("half", part=1))
    if g.get("now"):
        return When("now")
    if g.get("begun"):
        return When("year", years=0)
    if g.get("gone"):
        return When("year", years=0 if g.get("new") else -1)  # 过去一年，…: said early in a year
    if g.get("vague"):
        return When("vague")
    if g.get("rest"):
        return When("break")
    if word := g.get("pair"):
        return pair(word, "day")
    if g.get("nth"):  # 2015年种树，第二年成林: counted from the year named before
        return When("year", years="一二三四五".index(g["nth"] or ""), back=True)
    if g.get("season"):
        if not g.get("pre"):
            return None
        years = {"今": 0, "去": -1, "明": 1}.get((g["pre"] or "")[0])
        return When("season", years=years, part="春夏秋冬".index(g["season"] or "") + 1) if years is not None else None
    if g.get("whole") or (g.get("yword") and not g.get("same")):
        return When("year", years=0, back=True)
    if g.get("dword") == "当晚" or g.get("edge"):
        return When("day", days=0, back=True)
    days = _HALF_DAYS.get(g.get("dword") or "")
    return build(g) if days is None else When("day", days=days)


_HALF_DAYS = {"前晚": -2, "前夜": -2, "昨晚": -1, "昨夜": -1, "明早": 1, "明晚": 1, "明晨": 1}

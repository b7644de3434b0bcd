"""Date expressions: read at a place of a text, found in a text, or alone in their line."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator

from unionstats import rx
from unionstats.datewords.borders import straddles
from unionstats.datewords.grammar import Branches, Grammar, Groups, Match
from unionstats.datewords.patterns import (
    DAY,
    DAY_TAIL,
    DAY_WORD,
    END,
    GAP,
    GUARDS,
    HOLIDAY,
    HOUR,
    IN_YEAR,
    MONTH,
    NEVER,
    POINT,
    SEASON,
    SEPARATOR,
    Y4,
)
from unionstats.datewords.readings import build, span
from unionstats.datewords.starts import STARTS
from unionstats.datewords.words import number
from unionstats.model import When, changed, frozen


@frozen
class Expression:
    """A date expression in a text: what it says and where it stands.  ``kind`` names the part of the grammar."""

    start: int
    end: int
    when: When
    kind: str


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
    "spelt",
    "part",
    "ypart",
    "long",
    "week",
    "clock",
    "holiday",
)
# 每年的9月, 每年4月22日至29日: of no year
_YEARLY = rx.compile("每年(?:的|从|自|到|在|于|一过)?(?:[0-9月日底初上中下旬]{1,6}[至到—-])?$")
# 每月5日、20日: every month
_MONTHLY = rx.compile(r"每(?:个?月)的?(?:\d{1,2}[日号]?[、和及与]){1,4}$")
_LISTED = frozenset("、和及与")
_OF_MONTH = frozenset({"day", "days", "hao"})
_BETWEEN = frozenset("到至-—~～")
_IN_BRACKETS = rx.compile(r"[（(](?:\d{1,2}月)?\d{1,2}日")
# 等了十几天后, 打工三年后: what went on for so long, behind the verb
_WENT_ON = rx.compile(
    r"(?:(?<![除为极罢到来])了|苦?等待?|干|居?住|住院|停留|逗留|滞留|打工|务工|工作|从业|坚持|坚守|奋战|苦战|鏖战|休养|休息|疗养|停工|停产|停业|休市"
    r"|拖欠|欠薪|经营|隔离|抢修|抢救|治疗|调查|观察|施工|训练|集训|学习|培训|服役|服务|潜伏|逃亡|潜逃|在逃|关押|昏迷|失踪|失联|失业|谈判|磋商|走访|跋涉"
    r"|[停断封][一-龥]|关[停闭门张]|[倒封]闭|卧[床病]|[高发低]烧|服刑|坐牢|执政|[搁闲空弃]置|滞销|积压|荒废|冷[藏冻]|发酵|存放|腌制|晾晒|使用|试用|装修|运[行营转]"
    r"|搜[寻救索]|寻找|排队|合作|僵持|对峙|恋爱|相恋|同居|分居|流浪|漂泊|外出|连[下降]|平稳|发展|[居寄]住|养[护病伤殖]|戒[毒烟酒]|备[战考])"
    r"(?:了?(?:整整|足足|将近|大约|不到|超过|近|约))?$"
    # 上市7年后, 手术半年后: so long after what the word before names
    r"|(?:上市|结束|成立|开业|开工|投产|毕业|退休|入职|上岗|上任|去世|逝世|手术|术|出院|服药|阔别|时隔|相隔|相隔|被盗|发生|建成|签约|实施|启动|接种|注射|感染"
    r"|受伤|出生|结婚|婚|产|事发|案发|播种|下种|移栽|种植|服用|离婚|分娩|获批|受理|立案|报案|接警|中毒|骨折|完工|竣工|停产"
    r"|退役|退伍|转业|离休|离任|卸任|病愈|痊愈|康复|转岗|下岗|创业|返乡|回乡|回国|参军|入伍|入党|入学|入狱|出狱|获释|登陆|失火|火灾|地震|震|灾|战|搬迁|搬家|迁居"
    r"|申请|成交|交房|入住|通车|通航|开通|开园|开馆|开播|上映|首演|发布|颁布|出台|生效|施行|试行|试点|改革|改制|重组|合并|收购|挂牌|开庭|判决|宣判|起诉|落户"
    r"|接手|接任|就任|就职|当选|退出|加入|离开|离家|离别|分别|分离|失散|走失|[购买][买房车下入]|贷款|放款|缴费|办卡|下单|交付|提车|报名|上线|复[工产课婚])[约近]?$"
)
# …后，又跌了20万元; not …后，将会
_DONE_THEN = rx.compile("[^。！？；将]{0,40}?(?:(?<![为除极])了(?!解)|(?<!而)已|终于|才(?![能会可艺华])|昨[天日晚]|曾)")
_AT_THAT_TIME = frozenset("在于自从到至待等仅将会是")
_PLANNED = rx.compile("[将会要可拟须]|计划|预[计期定]|准备|打算|有望|争取|规定|主张|定于")


_NEVER_HEADS = frozenset("一七三上九二五八六前十同后四岁年当")


def read(text: str, start: int) -> Expression | None:
    """The date expression that begins at ``start`` of ``text`` (folded), if there is one."""
    point = _point(POINT, text, start)
    if not point:
        return None
    g, kind = point.groups, point.kind
    guard = GUARDS.get(kind)
    never = text[start] in _NEVER_HEADS and NEVER.match(text, start)
    if (guard and not guard.match(text, start)) or never or straddles(text, start):
        return None
    if "每年" in text[max(0, start - 12) : start] and _YEARLY.search(text, max(0, start - 12), start):
        return None
    if kind in _OF_MONTH and text[start - 1 : start] in _LISTED and _MONTHLY.search(text, max(0, start - 16), start):
        return None
    if kind == "ago" and text[start - 1 : start] in _BETWEEN and text[start - 2 : start - 1].isnumeric():
        return None  # 3到6个月后
    if kind == "ago" and not g.get("before") and _went_on(text, start, point.end):
        return None
    if kind == "week" and _IN_BRACKETS.match(text, point.end):
        return None  # 上周六（3月8日）: the day in brackets is the date
    when, end = build(g), point.end
    if when and when.unit == "year" and kind == "ago" and not g.get("before") and text.startswith("的今天", end):
        when = When("year", years=0)  # 10年后的今天
    if when is None and (head := _head(text, start, point)):
        # 7月和9月: no span after all, but 7月 is a date
        g = head.groups
        when, end = build(g), head.end
    if when is None:
        return None
    open_end = bool(g.get("bmonth") or g.get("bday") or g.get("bhour") or (g.get("ya") and not g.get("yb")))
    if when.until is None and (sep := SEPARATOR.match(text, end)):
        found = _last(text, sep.end(), when, g.get("daypart") or "")
        if found:
            last, end = found
            when = span(when, last)
            open_end = False
    if open_end:
        return None
    ahead = kind == "week" and text[end : end + 1] in _COMMAS and not _SAID.match(text, end)  # 周四，罢工将扩大
    return Expression(start, end, foretold(text, start, end + ahead, when), kind)


_COMMAS = ("，", ",")
_SAID = rx.compile(
    "[，,][^，。；]{0,20}?(?:[说称]|宣布|表示|透露|公布|发布|决定|同意|批准|警告|预[测期计]|承诺|认为|指出|通过)"
)


def told_done(text: str, end: int) -> bool:
    """Whether the sentence tells of what has been done by then, behind a 5年后 that ends at ``end``."""
    return _DONE_THEN.match(text, end) is not None


def _went_on(text: str, start: int, end: int) -> bool:
    """Whether 5天后 says how long something went on before what follows: 停水5天后恢复, 她照料3年后搬走了."""
    before = text[max(0, start - 8) : start]
    if _WENT_ON.search(before):
        return True
    behind_verb = "一" <= before[-1:] <= "龥" and before[-1] not in _AT_THAT_TIME
    return behind_verb and told_done(text, end) and _PLANNED.search(before) is None


@frozen
class _Point:
    """A point in time, read by one branch of the grammar and what it went on with: ``last`` is the last match."""

    groups: Groups
    kind: str
    end: int
    last: Match


def _point(branches: Branches, text: str, start: int, end: int = sys.maxsize) -> _Point | None:
    """What the first of ``branches`` that fits reads at ``start`` of ``text``, which ends at ``end``."""
    for branch in branches.at(text, start, end):
        m = branch.match(text, start, end)
        if not m:
            continue
        groups, stop = m.groupdict(), m.end()
        if branch.goes_on == "year":
            at = _OF_YEAR.match(text, stop, end)
            if at and (part := _point(IN_YEAR, text, at.end(), end)):
                groups.update(part.groups)
                stop, m = part.end, part.last
        elif branch.goes_on in ("hour", "clock"):
            hour = HOUR.match(text, stop, end)
            if hour:
                groups.update(hour.groupdict())
                stop = hour.end()
            elif branch.goes_on == "hour":
                continue
        elif (
            branch.goes_on == "day"
            and text[stop : stop + 1] in _DAY_GOES_ON
            and (groups["day"] or groups["id"] or groups["lday"])
        ):
            tail = DAY_TAIL.match(text, stop, end)
            assert tail  # it may be empty
            groups.update(tail.groupdict())
            stop = tail.end()
        return _Point(groups, branch.kind, stop, m)
    return None


_OF_YEAR = rx.compile(r"[ \t]{0,2}的?")
# What the weekday or the hour of a day may begin with.
_DAY_GOES_ON = frozenset(" \t(（星礼周的凌清早上中正午下傍晚夜深半晨0123456789零两一二三四五六七八九十")


def _head(text: str, start: int, point: _Point) -> _Point | None:
    """The first of a list of months or days that does not run on."""
    group = "ma" if point.groups["ma"] else "da"
    if not point.groups[group]:
        return None
    if point.last.end("mlist") >= 0:
        return _month_of_list(text, start, point)
    return _point(POINT, text, start, point.last.end(group) + 1)


def _month_of_list(text: str, start: int, point: _Point) -> _Point | None:
    """The first month of a list that does not run on and says 月 once, at its end: 2、5、8月份."""
    g, end = point.groups, point.last.end("ma")
    months = [number(x) for x in (*re.split("[、，,]", (g["ma"] or "") + (g["mlist"] or "")), g["mb"] or g["mc"] or "")]
    goes_on = start > 1 and text[start - 1] in "、，," and text[start - 2].isnumeric()
    if months != sorted(months) or not (g["mlist"] or goes_on or g["mc"]):
        return None
    groups = type(g)(g)
    groups["month"] = groups.pop("ma")
    return _Point(groups, point.kind, end, point.last)


def _last(text: str, start: int, first: When, part: str) -> tuple[When, int] | None:
    """The end of a span that begins with ``first``, whose hour is said of ``part`` of the day."""
    for branches in (POINT, END):
        point = _point(branches, text, start)
        if not point:
            continue
        g, kind = point.groups, point.kind
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
        when = build(g)
        if when is not None and when.unit == "lunar" and when.month is None:
            if first.unit != "lunar" and first.name not in _NEW_YEAR:
                continue
            when = changed(when, month=first.month, leap=first.leap)  # 正月初一至初六, 除夕到初三
        if when is not None and when.unit == "weekday" and when.weeks is None:
            when = changed(when, weeks=first.weeks)  # 上周二至周五
        if when is not None and when.until is None:
            later = kind == "clock" and part and not g.get("daypart")
            return (_past_noon(first, when) if later else when), point.end
    return None


_NEW_YEAR = frozenset({"除夕", "大年三十", "年三十", "春节", "大年初一"})


def _past_noon(first: When, last: When) -> When:
    """下午2点到5点 ends at 17, 上午9点到5点 too; 晚10点到2点 in the night."""
    begin, end = first.hour or 0, last.hour or 0
    if end == 12 < begin and not last.minute:
        return changed(last, hour=24)
    said = begin % 12 < end % 12 if begin >= 12 else end < begin
    return changed(last, hour=end + 12) if end < 12 and begin >= _DAYBREAK and said else last


_DAYBREAK = 6
_COMING = rx.compile(
    r"(?:将|拟|计划|预计|预期|预定|有望|力争|争取|确保|定[于在]|目标|到|至|至迟|最迟|不晚于|截止)(?:于|在)?$"
    r"|(?:将|拟|定于|计划|预计|力争|争取|有望)[^。；，,]{0,10}$"
)
_WILL = rx.compile(
    r"[^，。；,;！？“”\d]{0,20}?(?:(?<![主上大小健武老名少麻虎猛干良悍闯女强宿])将(?![军士领官帅近才来相兵])|届时|即将|拟[于在定])"
)
_HOPED = rx.compile("[将拟要望]|计划|预[计期]|力争|争取|确保|目标|规划")
_DONE_BY = rx.compile(r"[^。；！？将要]{0,24}?(?:已|了|累计|共计?(?=\d)|[为达]\d)")
_TO_COME_HEADS = frozenset("之以前将拟起")
_TO_COME = rx.compile(
    r"(?:起(?:施行|实施|执行)(?!以来|至今|[^。；]{0,60}?[，,](?:现?已|累计|共|先后))|起正式|前(?!后|夕|三季)|之前|以前|将|拟)"
)


def foretold(text: str, start: int, end: int, when: When) -> When:
    """``when`` marked where the words around it put it in the future."""
    before = text[max(0, start - 14) : start]
    coming = _COMING.search(before) is not None and not before.endswith("截至")
    if coming and before[-1:] in ("到", "至") and not _HOPED.search(before) and _DONE_BY.match(text, end):
        coming = False  # 到11月，已有300人
    if coming or (text[end : end + 1] in _TO_COME_HEADS and _TO_COME.match(text, end)) or _WILL.match(text, end):
        return changed(when, future=True)
    return when


def find(text: str) -> Iterator[Expression]:
    """The date expressions of ``text`` (folded), left to right, none overlapping."""
    at = 0
    for m in STARTS.finditer(text):
        if m.start() >= at and (found := read(text, m.start())):
            at = found.end
            yield found


_ALONE = Grammar(
    rf"(?P<y4>(?:19|20)\d\d)|(?P<y2>\d\d){GAP}年|(?P<y4>{Y4})[-/.](?P<month>1[0-2]|0[1-9])"
    rf"|(?P<month>1[0-2]|0[1-9])-(?P<day>\d\d)|(?P<month>{MONTH}){GAP}月{GAP}(?P<day>{DAY})"
    rf"|{DAY_WORD}|{HOLIDAY}|{SEASON}|(?P<lmonth>[正冬腊])月"
)


def read_alone(text: str) -> When | None:
    """The date that ``text`` is where it is all that stands in its line or cell: ``2018``, ``09-01``, ``国庆``."""
    m = _ALONE.fullmatch(text)
    return build(m.groupdict()) if m else None

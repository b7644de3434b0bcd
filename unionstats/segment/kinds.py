"""What a block of a page is: headline, body, byline, photo credit, label, furniture …"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Literal

from unionstats import gazetteer, rx
from unionstats.segment import bylines
from unionstats.segment.bylines import HAN, LONGEST_NOTE, PAPER, SPACE, byline, names_only, publisher
from unionstats.segment.datelines import AGENCY, DAY_COMMA, END_DATELINE, PHOTO_END, opening, tail
from unionstats.segment.frame import BETWEEN, DIGIT, STOPS, key, label, printed
from unionstats.segment.lines import EMOJI, Block
from unionstats.segment.stamps import SPELT_DAY, full_date, stamp
from unionstats.segment.vocabulary import begun, words
from unionstats.segment.vocabulary import starts as _starts

Sort = Literal[
    "rule",
    "furniture",
    "list",
    "date",
    "byline",
    "credit",
    "box",
    "column",
    "bulletin",
    "number",
    "weather",
    "head",
    "body",
]
LONGEST_HEAD = 50
LONGEST_KICKER = 90
_RIGHTS_NOTE = 300
_SENTENCE = 40
_SEGMENT = rx.compile(r"[\s|丨:：·•【】《》()（）]+")
_FULL_DATE = rx.compile(r"(?<!\d)((?:19|20)\d{2})\s*[年\-/.]\s*(\d{1,2})\s*[月\-/.]\s*(\d{1,2})(?!\d)\s*[日号]?")
_DATE_LINE = rx.compile(
    r"(?:[《“]?[^，。！？；]{1,24}?[》”]?[\s(（|丨:：·]+)?[(（\[【]?"
    r"(?:(?:19|20)\d{2}\s*[年\-/.]\s*\d{1,2}\s*[月\-/.]|\d{1,2}\s*月)\s*\d{1,2}\s*[日号]?"
    r"[\s|丨·]*(?:(?:星期|周|礼拜)[一二三四五六日天])?[\s|丨]*(?:农历\S{2,10})?[\s|丨]*"
    r"(?:\d{1,2}:\d{2}(?::\d{2})?)?(?:更新|发布)?[\s|丨]*(?:第?\s?[A-Z]?\d{1,3}\s?版\S{0,8}|[^，。！？\d]{0,14}版)?[)）\]】]?$"
)
# What an almanac says of a day: 农历辛丑年二月廿五; 3月13日，农历正月廿五，星期五; or a site: 星期二, 2015, 四月 14
_ALMANAC = rx.compile(
    r"(?:(?:今天是)?(?:\d{4}年)?\d{1,2}月\d{1,2}日|(?:星期|周|礼拜)[一二三四五六日天]|"
    r"(?:19|20)\d\d(?![\d年])|(?:十[一二]?|[一二三四五六七八九])月 \d{1,2}(?!\d)|- \d\d:\d\d|"
    rf"农历[{HAN}（）]{{3,14}}|[正一二三四五六七八九十冬腊]{{1,2}}月[初十廿三][一二三四五六七八九十]?|[甲乙丙丁戊己庚辛壬癸][{HAN}]年[{HAN}]{{1,2}}月[{HAN}]{{2,3}}|[\s，,、|丨])+[。！]?$"
)
_STEMS = frozenset("甲乙丙丁戊己庚辛壬癸")  # 癸巳年八月初七
# 某某网2026-03-13号报道; 2018-01-02 某某发布; 某某日报 2018-07-17
_ISO_LINE = rx.compile(
    rf"(?:[{HAN}]{{2,10}}(?:\s|(?<=[网报台社])))?(?:19|20)\d{{2}}[-/.年]\d{{1,2}}[-/.月]\d{{1,2}}[日号]?"
    rf"(?:\s?\d{{1,2}}:\d{{2}}(?::\d{{2}})?)?"
    rf"(?:\s?(?:报道|消息|讯|电)|\s[{HAN}]{{0,8}}(?:发布|报|网|台|社|融媒|传媒|新闻|在线|工会|之声))?$"
)
# A weekday or a clock time beside the day, or what a paper prints at the head of a page: 第3版, 总第86期, 责任编辑 周远
_WEEKDAY = rx.compile(
    r"(?:星期|礼拜)[一二三四五六日天]|\d{1,2}:\d{2}|第\s?\d{1,5}\s?[版期]|责任?编辑?[:：\s]|出版日期|印数"
)
_CAPTION = rx.compile(r"(?:(?:图 ?\d{1,2}[:：] ?)?图为|[上下左右]图(?:为|[:：])|图[①-⑨](?:[:：\s]|为)|图片说明[:：])")
_CAPTION_SIGNS = ("图", "上", "下", "左", "右")
_COLUMN = rx.compile(
    rf"[{HAN}]{{2,4}}(?:视点|广角|之窗|之声|聚焦|观察|纵横|进行时|专栏|天地|园地|视线|论坛|沙龙|周刊|专版|特刊|专刊|在线)$"
)
# Who owns the page, and that it may not be copied.
_RIGHTS = rx.compile(
    r"[^。！？]{0,80}?(?:版权所有|版权[均皆都]?(?:归|属)|使用时[必须应请]{1,2}注明|ICP[备证]|公网安备|不代表本[站网刊报台平]|Copyright©?\d|©(?:19|20)\d\d|"
    r"未经[^。，]{0,10}(?:授权|许可|同意|允许)[^。]{0,8}(?:不得|严禁|禁止|请勿)[^。]{0,10}(?:转载|复制|镜像|摘编|使用|链接))",
    re.IGNORECASE,
)
# A word of every such note; where each begins with a letter, and not with a set, `re` goes through a text quickly.
_RIGHTS_WORD = rx.compile("版权|公网安备|不代表本|未经|使用时|©|I[Cc][Pp]|i[Cc][Pp]|C[Oo][Pp]|c[Oo][Pp]")
_SPACED = rx.compile(r"[\s|]")
_ADDRESS = rx.compile(r"(?:[—─-]{1,4})?在[^，。；]{4,40}[上中]的?(?:报告|讲话|发言|致辞|主持词|演讲)$")
_NO_VIEW = rx.compile(r"(?:本文|文章|以上)[^。]{0,24}不代表[^。，]{0,12}(?:立场|观点)")
_FROM_LINE = rx.compile(r"(?:本文|原文|文章|以上内容)(?:来源于?|转自|转载自|来自|摘自|摘编自)[^。]{2,40}[；;。]?$")
# The parts of a table's or a chart's caption: 图1：2011—2015年全县生产总值.
_FIGURE = rx.compile(r"(?:附?图|附?表)\s?\d{1,2}(?:-\d{1,2})?[:：.、\s]\s?\S")
_FORECAST = rx.compile(
    r"(?:[今明后][天日晚夜]|夜间|白天|周[一二三四五六日]|\d{1,2}日)[^。]{0,30}[晴阴云雨雪雾风][^。]{0,40}℃[^。]{0,16}$"
)
_WEATHER = rx.compile(
    rf"(?:{EMOJI}|[【\[●■▲★◆ ])*(?:今[天日]|明[天日]|本[市地]|[{HAN}]{{2,4}}[市县区]?(?=今[天日]|天气))?"
    rf"(?:今[天日]|明[天日])?天气(?:预报|提示|情况|播报)?(?:[】\]]|[：:，,|丨\s]|(?=[多阴晴小中大雷阵有以为]))"
)
# 晴，最高气温19度，北风4到5级; 小雪转阴｜－26℃到－14℃｜西风3～4级: the sky, how warm it is, no number of else
_SKY = rx.compile(
    r"(?:^|[^一-龥]|[今明后][天日晚夜]|白天|夜间|天气|惊蛰|春分|清明|谷雨|立[春夏秋冬]|小满|芒种|夏至|[大小][暑寒雪]|处暑|[白寒]露|秋分|霜降|冬至|雨水|过：)"
    r"(?:晴|多云|阴(?![历极阳])|[小中大暴阵雷]{1,2}[雨雪]|雨夹雪|雾(?!化)|霾)"
)
_WARMTH = rx.compile(r"\d ?(?:℃|°C?|摄氏度|度(?![，、]?(?:电|电费)))")
_OF_WEATHER = rx.compile(
    r"\d+(?:\.\d+)?(?=\s?(?:[~～—－\-至到转]|℃|°|摄氏度|度|级|%|％|毫米|[年月日号时点:：/.]|微克|hPa|百帕|米/秒|公里|，|；|。|$|\s|[|｜丨]|良|优))"
)
_LISTS_WEATHER = rx.compile("天气|预报|气温|气象|[降升]温|降雨|降雪|雨水")
_NUMBERS = rx.compile(r"\d+(?:\.\d+)?")
_LONGEST_WEATHER = 80
_LEAST_LINKS = 4
_LONGEST_BOX = 6
# 政策链接, 法官说法, 营养师提醒, 网友热议: what a paper writes over a box beside its text
_BOX = rx.compile(
    "(?:政策|法律|法条|法规|知识|新闻|背景|事件|案情|案例|数据)(?:链接|助读|解读|回放|内存|库|速读|延伸)"
    "|(?:律师|专家|法官|检察官|医生|医师|营养师|心理师|警方|民警|工会|消委会|消协|维权|记者|编辑|学者|业内)"
    "(?:说法|提醒|提示|建议|支招|释法|释疑|解疑|答疑|有话说|感言)"
    "|(?:网友|读者|各方|社会)(?:热议|声音|观点|留言|反响)|事实与数字|数据库?|延伸阅读|拓展阅读|新闻内存|他山之石|旁白|微评"
)
_WIRE = rx.compile(
    r"(?:[(（]\s?)?(?:(?:据|综合)(?:新华社|新华网|中新社|中新网|人民网|人民日报|工人日报|央视新闻|央视网|中工网)(?:电|报道|消息)?"
    rf"|(?:新华社|中新社)[{HAN}]{{0,6}}(?:电|报道|消息))[)）]?$"
)
_EMOJIS_FROM = "\U0001f300"  # 记住这些节点👇
_ENDS = frozenset("。！？!?…～~：:”’)）】》")
_ENDED = rx.compile(r"[。！？!?…～~][”’)）】》\s]*$|[：:]$")  # spaces may stand behind
_RUN_IN = rx.compile(r"【[^【】]{1,12}】\s*")
_YEARLESS = rx.compile(r"[:：]\s*(?:\d{1,2}[-/.月]\d{1,2}日?)?\s*(?:\d{1,2}[:：]\d{1,2}){0,2}\s*$")  # 发布时间：07-05
_QUOTED_LINE = rx.compile(r"^“.*[。！？!?…，,]”$")
_TABLE_LIKE = rx.compile(r"(?:\s{2,}|\t|\|)[-－+]?\d[\d.,%]*(?:\s{2,}|\t|\|)|(?:\s[-－+]?\d[\d.,]*%?(?=\s)){2}")
_EMOJI_ONLY = rx.compile(rf"(?:{EMOJI}|\s)+$")


# A headline is asked for it wherever the layout of its page is looked at.
@lru_cache(maxsize=64)
def bulletin(text: str) -> bool:
    """True for a headline or label that announces a bulletin of short items."""
    if len(text) > LONGEST_KICKER:
        return False
    for part in _SEGMENT.split(text):
        if len(part) <= 12 and (
            part.endswith(_starts("bulletin")) or (len(part) <= 8 and part.startswith(_starts("bulletin")))
        ):
            return True
    return False


def captioned(text: str) -> bool:
    """True for a paragraph that says itself that it explains a picture: 图为…"""
    return text[:1] in _CAPTION_SIGNS and _CAPTION.match(text) is not None


def figure(text: str) -> bool:
    """True for the line over a chart or a table: 图1：…, 表 2 …"""
    return bool(_FIGURE.match(text))


def bracketed(text: str) -> bool:
    """True for a headline in brackets, alone on its line: 【…】."""
    return text[:1] == "【" and text.find("】") == len(text) - 1


def named(text: str) -> bool:
    """True for the name of a body or a place with a colon behind it, alone on its line: 某县总工会：, 西安："""
    name = text[:-1].strip()
    return len(name) <= 20 and (bylines.body(name) or bool(gazetteer.lookup(name)) or _chained(name))


def _chained(name: str) -> bool:
    """True for a place behind the short name of its city: 庆阳西峰."""
    return any(
        gazetteer.inside(inner, outer)
        for i in range(2, min(len(name) - 1, 5))
        for inner in gazetteer.lookup(name[i:])
        for outer in gazetteer.lookup(name[:i])
    )


def whose(text: str) -> bool:
    """True for an item in one line that says first whose news it is: 西安：…"""
    at = text.find("：", 1, 14)
    return at > 0 and at + 1 < len(text) and named(text[: at + 1])


def rubric(text: str) -> bool:
    """True for a line in brackets that is the name of a column or of a region: 【财经】, 【湖南】."""
    bare = label(text)
    return bare in words("column") or bare in words("region") or bare in words("box") or bare in words("bulletin")


def weather(text: str) -> bool:
    """True for the line of a bulletin that tells the day's weather: ☁️ 天气：…, 今日天气…, 今天白天：多云 3℃"""
    if len(text) > LONGEST_NOTE:
        return False
    told = "天气" in text[:14] and _WEATHER.match(text) is not None
    warm = not told and len(text) <= _LONGEST_WEATHER and ("度" in text or "℃" in text or "°" in text)
    if warm and _WARMTH.search(text) and _SKY.search(text[:_SKY_WITHIN]):
        told = len(_OF_WEATHER.findall(text)) == len(_NUMBERS.findall(text))
    return told or ("℃" in text and _FORECAST.match(text) is not None)


def of_weather(text: str) -> bool:
    """Does a line tell of the weather, so that the next goes on with it: another day's, or 具体预报如下：?"""
    return weather(text) or (text[-1:] in ("：", ":") and _LISTS_WEATHER.search(text) is not None)


_SKY_WITHIN = 30  # characters


def address(text: str) -> bool:
    """True for the title of a speech: 在某某会议上的讲话."""
    return len(text) <= LONGEST_HEAD and bool(_ADDRESS.match(text))


def paper(text: str) -> bool:
    """True for the name of a paper that is read out or handed round: 某县总工会2020年工作报告."""
    return len(text) >= _LEAST_PAPER and text.endswith(_PAPERS)


_LEAST_PAPER = 8  # characters
_PAPERS = (
    "报告",
    "总结",
    "分析",
    "公报",
    "通报",
    "意见",
    "方案",
    "规划",
    "讲话",
    "综述",
    "情况",
    "通知",
    "要点",
    "公告",
)


def region(text: str) -> bool:
    """True for a rubric that only says where its items happened: 贵 州, 【湖南】."""
    return len(text) <= 12 and label(text) in words("region")


def finished(text: str) -> bool:
    """True where ``text`` ends as a paragraph ends."""
    last = text[-1:]
    return (
        not last or last in _ENDS or last >= _EMOJIS_FROM or (last.isspace() and _ENDED.search(text[-12:]) is not None)
    )


_CASE = rx.compile(
    r"[【（(]?(?:典型)?(?:案例|事例|案件|实例)之?(?:[一二三四五六七八九十]{1,3}|\d{1,2})(?:[】）)：:、.．丨|\s]|$)(?!\d)"
)


def case(text: str) -> bool:
    """True for the line over one of several cases: 案例一 …, 案例2：…"""
    return text[:1] in "【（(典案事实" and _CASE.match(text) is not None


# At the foot of a bulletin, who gets it and how many are printed: 抄送：…, （共印80份）, 某某办公室 2021年3月5日印发.
_FOOT = rx.compile(
    r"(?:(?:抄|主|呈|分)?\s{0,4}[报送发]送?\s{0,4}|主题词|印\s?数)[：:]\s?\S|[(（]?共印\s?\d{1,5}\s?份|[^。，]{0,40}?\d月\d{1,2}日\s?印发$"
)


def sort(block: Block) -> Sort:
    """What ``block`` is, seen by itself."""
    text = block.text.strip(" |｜丨")
    if block.rule:
        return "rule"
    if not text or (len(text) <= LONGEST_NOTE and not "一" <= text[0] <= "龥" and _EMOJI_ONLY.match(text)):
        return "furniture"
    if (
        begun(text, "notice")
        or (len(text) <= LONGEST_NOTE and _FOOT.match(text))
        or (text[0] in "本文以" and _NO_VIEW.match(text))
        or (len(text) <= _RIGHTS_NOTE and _reserved(text))
    ):
        return "furniture"
    if len(text) <= LONGEST_NOTE and (note := _note(block, text)) is not None:
        return note
    if weather(text):
        return "weather"
    if block.level:
        return "head" if len(text) <= 2 * LONGEST_HEAD else "body"
    if block.row or block.listed:
        return "body"
    return "head" if _headline(block, text) else "body"


def _reserved(text: str) -> bool:
    """True for a note that says who owns the page, or that it may not be copied."""
    bare = "".join(text.split())
    return _RIGHTS_WORD.search(bare) is not None and _RIGHTS.match(bare) is not None


def _note(block: Block, text: str) -> Sort | None:
    """The sort of a short line that is neither a headline nor body, ``None`` for those."""
    if len(text) > _SENTENCE and text[-1] in "。！？；" and "，" in text and not begun(text, "furniture"):
        return None  # most are sentences: they need no look at each kind
    numbered = block.numbered
    bare = label(text).rstrip("！") if not numbered or block.marker == text else ""  # 一、综合 is no column
    if bare and ">" not in bare and (named := _label_sort(bare)) is not None:
        return named
    if numbered and SPACE.sub("", block.marker) == SPACE.sub("", text):
        return "number"
    found = stamp(text)
    if printed(block, text):
        return "date" if found is not None and found.day is not None else "furniture"
    if found is not None:
        return "date" if found.day is not None else "byline" if found.credited else "furniture"
    if (said := key(text)) and (keyed_as := _keyed(text, said)) is not None:
        return keyed_as
    if _stamped(text):
        return "date"
    if _FROM_LINE.match(text):
        return "byline"
    if AGENCY.fullmatch(text):
        return "credit"
    if len(text) <= 16 and _WIRE.match(text):
        return "byline"
    if byline(text):
        return "credit" if PHOTO_END.search(text) and "文" not in text else "byline"
    if (text[0] in "(（" and END_DATELINE.fullmatch(text)) or names_only(text):
        return "byline"
    if (o := opening(text)) is not None and o.end >= len(text):
        return "byline"
    return None


def _keyed(text: str, said: str) -> Sort | None:
    """The sort of a line 来源：…, of which ``said`` stands before the colon."""
    stamped, credited, staffed = (said in words(kind) for kind in ("stamp", "credit", "staff"))
    if (stamped or credited or staffed) and full_date(text):
        return "date"
    if (staffed and STOPS.isdisjoint(text)) or (stamped and _YEARLESS.search(text)):
        return "furniture"
    return "byline" if credited and not any(c in "。！？?!" for c in text) else None


def _label_sort(bare: str) -> Sort | None:
    """The sort of the label that a line without spaces and ornaments is, ``None`` where it is none."""
    if len(bare) > _longest_label():
        return None
    if bare in words("list") or (len(bare) >= _LEAST_LINKS and _LINKS_OVER.fullmatch(bare)):
        return "list"
    if box(bare):
        return "box"
    if bare in words("column") or bare in words("region") or PAPER.match(bare) or _COLUMN.match(bare):
        return "column"
    paged = bare[-1] == "版" or bare[-1].isdigit()  # 要闻·02
    return "bulletin" if bare in words("bulletin") or (2 < len(bare) <= 8 and not paged and bulletin(bare)) else None


def box(text: str) -> bool:
    """True for the label of a box beside an article: 新闻背景, ■法官说法."""
    bare = label(text)
    return bare in words("box") or (len(bare) <= _LONGEST_BOX and _BOX.fullmatch(bare) is not None)


# 更多今日话题, 社会新闻精选, 24小时热文榜: what a site writes over links that it counts, commends or has more of
_LINKS_OVER = rx.compile(
    rf"(?:更多|最新|最热|热门|热点|相关|精彩|24小时|48小时|[一本]周|点击|阅读|图[片文]|视频){{1,2}}[{HAN}]{{0,4}}"
    r"(?:排行榜?|推荐|精选|热[文榜帖评图]|热榜榜?|话题|热点|文章)|"
    rf"[{HAN}]{{0,2}}(?:新闻|文章|图片|视频)(?:排行榜?|推荐|精选|热[文榜帖评])"
)
_LONGEST_PAPER = 12


@cache
def _longest_label() -> int:
    listed = [word for kind in ("list", "box", "column", "region", "bulletin") for word in words(kind)]
    return max(_LONGEST_PAPER, *map(len, listed))


def _stamped(text: str) -> bool:
    """True for a line that holds the page's date: 某报 2025年2月26日 星期三, 某某工会 2023-06-12 18:30 发表于河北."""
    if ("农历" in text or "星期" in text or text[0] in _STEMS) and _ALMANAC.match(text):
        return True
    if not STOPS.isdisjoint(text):
        return False
    day = full_date(text)
    if day is not None:
        rest = [p for p in BETWEEN.split(_FULL_DATE.sub("", text)) if p]
        if all(publisher(p) for p in rest):
            return True
    if "年" in text and SPELT_DAY.fullmatch(text.strip("（）() ")):
        return True
    if not DIGIT.search(text):
        return False
    if _ISO_LINE.match(text):
        return True
    return bool(_DATE_LINE.match(text)) or (day is not None and bool(_WEEKDAY.search(text)))


# 问：…？, 答：…; 记者：…: a line of a talk
_ASKS = rx.compile("(?:问|答|记者|主持人|提问|[QA][0-9]{0,2}) ?[：:] ?[^ ]")
_ASKERS = frozenset("问答记主提QA")


def _headline(block: Block, text: str) -> bool:
    longest = LONGEST_KICKER if text.endswith(("——", "—", "……")) else LONGEST_HEAD
    if len(text) > longest or block.lines > 2 or "。" in text or "；" in text:
        return False
    if text.endswith("…") and "，" in text:
        return False
    if text[0] in _ASKERS and _ASKS.match(text):
        return False
    if text[-1] in "，,、;：:" or text[0] in "，。、；：！？）”’》】)%％…":
        return False
    told = _RUN_IN.sub("", text)
    if _QUOTED_LINE.match(text) or begun(told, "opener"):
        return False
    if (m := DAY_COMMA.match(told)) is not None and m.end() > 1:
        return False
    if opening(text) is not None or captioned(text) or ((end := tail(text)) is not None and end[1]):
        return False
    commas = text.count("，") + text.count(",")
    return not (
        commas > 3
        or (len(text) > 40 and commas > 1 and longest == LONGEST_HEAD)
        or (_SPACED.search(text) and _TABLE_LIKE.search(text))
    )

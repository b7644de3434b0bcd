"""What a block of a page is: headline, body, byline, photo credit, label, furniture …"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Literal

from unionstats import gazetteer, rx
from unionstats.segment import bylines
from unionstats.segment.bylines import FRAME, HAN, LONGEST_NOTE, PAPER, SPACE, byline, names, names_only, publisher
from unionstats.segment.datelines import AGENCY, DAY_COMMA, END_DATELINE, PHOTO_END, opening
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
_LINKS = 30
_SENTENCE = 40
_BETWEEN = rx.compile(rf"(?:[\s|丨/、，,!！。.·\-—~>《》\[\]【】（）()]|{EMOJI})+")
_KEY = rx.compile(r"[:：丨|/／]")
_OWN = rx.compile(r"^(?:本版|本期|今日|本报|本栏)")
_CONTACT = rx.compile(r"(?<!\d)(?:0\d{2,3}[-—–)） ]{1,2}\d{7,8}|1[3-9]\d{9}|400-?\d{3}-?\d{4})(?!\d)|[\w.]+@[\w.]+")
_SEGMENT = rx.compile(r"[\s|丨:：·•【】《》()（）]+")
_DIGIT = rx.compile(r"\d")
_LETTER = rx.compile(r"[^\W\x00-\x7f]")  # beyond ASCII
_FULL_DATE = rx.compile(r"(?<!\d)((?:19|20)\d{2})\s*[年\-/.]\s*(\d{1,2})\s*[月\-/.]\s*(\d{1,2})(?!\d)\s*[日号]?")
_DATE_LINE = rx.compile(
    r"(?:[《“]?[^，。！？；]{1,24}?[》”]?[\s(（|丨:：·]+)?[(（\[【]?"
    r"(?:(?:19|20)\d{2}\s*[年\-/.]\s*\d{1,2}\s*[月\-/.]|\d{1,2}\s*月)\s*\d{1,2}\s*[日号]?"
    r"[\s|丨·]*(?:(?:星期|周|礼拜)[一二三四五六日天])?[\s|丨]*(?:农历\S{2,10})?[\s|丨]*"
    r"(?:\d{1,2}:\d{2}(?::\d{2})?)?[\s|丨]*(?:第?\s?[A-Z]?\d{1,3}\s?版\S{0,8}|[^，。！？\d]{0,14}版)?[)）\]】]?$"
)
# What an almanac says of a day: 农历辛丑年二月廿五; 3月13日，农历正月廿五，星期五; or a site: 星期二, 2015, 四月 14
_ALMANAC = rx.compile(
    r"(?:(?:今天是)?(?:\d{4}年)?\d{1,2}月\d{1,2}日|(?:星期|周|礼拜)[一二三四五六日天]|"
    r"(?:19|20)\d\d(?![\d年])|(?:十[一二]?|[一二三四五六七八九])月 \d{1,2}(?!\d)|- \d\d:\d\d|"
    rf"农历[{HAN}]{{3,12}}|[甲乙丙丁戊己庚辛壬癸][{HAN}]年[{HAN}]{{1,2}}月[{HAN}]{{2,3}}|[\s，,、|丨])+[。！]?$"
)
# 某某网2026-03-13号报道; 2018-01-02 某某发布; 某某日报 2018-07-17
_ISO_LINE = rx.compile(
    rf"(?:[{HAN}]{{2,10}}(?:\s|(?<=[网报台社])))?(?:19|20)\d{{2}}[-/.]\d{{1,2}}[-/.]\d{{1,2}}[日号]?"
    rf"(?:\s?\d{{1,2}}:\d{{2}}(?::\d{{2}})?)?"
    rf"(?:\s?(?:报道|消息|讯|电)|\s[{HAN}]{{0,8}}(?:发布|报|网|台|社|融媒|传媒|新闻|在线|工会|之声))?$"
)
_WEEKDAY = rx.compile(r"(?:星期|礼拜)[一二三四五六日天]|\d{1,2}:\d{2}")
_CAPTION = rx.compile(r"(?:(?:图 ?\d{1,2}[:：] ?)?图为|[上下左右]图(?:为|[:：])|图[①-⑨][:：]|图片说明[:：])")
_COLUMN = rx.compile(
    rf"[{HAN}]{{2,4}}(?:视点|广角|之窗|之声|聚焦|观察|纵横|进行时|专栏|天地|园地|视线|论坛|沙龙|周刊|专版|特刊|专刊|在线)$"
)
_SITE = rx.compile(r".{2,16}(?:数字报纸?|电子报|电子版|新闻网|政府网|门户网站|官方网站|官网|客户端|公众号)$")
_PAGE_NUMBER = rx.compile(
    r"第\s?\d{1,3}\s?版[（(][^（）()]{1,8}[）)]\s?(?:专栏[:：]\S{0,20})?$|(?:第\s?\d{1,6}\s?期[:：\s]*)?第?\s?[A-Z]?\d{1,5}\s?版(?:[:：\s]\S{0,12})?$|[A-Z]?\d{1,3}$|第?[一二三四五六七八九十]{1,3}版(?:[:：\s]\S{0,12})?$|PDF\s?版\S{0,4}$|第\s?\d{1,3}\s?页(?:\s?共\s?\d+\s?页)?$|[-—]\s?\d{1,3}\s?[-—]$"
)
_CRUMBS = rx.compile(r"[^，。！？]{1,20}(?:\s*(?:>{1,2}|»|›)\s*[^，。！？>»›]{1,20}){1,6}$")
_FOLLOW = rx.compile(
    r"[^。！？\d]{0,16}(?:关注|扫一?扫|长按|识别|下载|订阅|搜索|添加|打开)[^。\d]{0,16}"
    r"(?:公众号|微信|微博|二维码|客户端|APP|视频号|抖音号|小程序)[^。\d]{0,24}$"
)
_FOLLOWED = rx.compile("公众号|微信|微博|二维码|客户端|APP|视频号|抖音号|小程序")
# Who owns the page, and that it may not be copied.
_RIGHTS = rx.compile(
    r"[^。！？]{0,80}?(?:版权所有|版权归|ICP[备证]|公网安备|不代表本[站网刊报台平]|Copyright©?\d|©(?:19|20)\d\d|"
    r"未经[^。，]{0,10}(?:授权|许可|同意|允许)[^。]{0,8}(?:不得|严禁|禁止|请勿)[^。]{0,10}(?:转载|复制|镜像|摘编|使用|链接))",
    re.IGNORECASE,
)
# A word of every such note; where each begins with a letter, and not with a set, `re` goes through a text quickly.
_RIGHTS_WORD = rx.compile("版权|公网安备|不代表本|未经|©|I[Cc][Pp]|i[Cc][Pp]|C[Oo][Pp]|c[Oo][Pp]")
_HAN_SIGN = rx.compile(f"[{HAN}]")
_STOPS = frozenset("，。！？；")
_SPACED = rx.compile(r"[\s|]")
_COMMENTS = rx.compile(r"(?:已有|共有?)\s?\d+\s?(?:人|条|位)[^，。]{0,6}(?:评论|跟帖|参与|留言)[^，。]{0,4}$")
# （2024年第9期）, 第36期（总第1204期）: the number of an issue
_ISSUE = rx.compile(
    r"[(（【\[]?(?:(?:19|20)\d{2}年?)?\s?(?:总?第\s?\d{1,6}\s?期)(?:\s?[(（]?总?第\s?\d{1,6}\s?期[)）]?)?[)）】\]]?$"
)
_IMAGES = rx.compile(r"(?:[\w.-]{1,60}\.(?:gif|jpe?g|png|bmp|webp)(?:\s?\(\d{1,9} bytes\))?\s{0,4})+$", re.IGNORECASE)
_SPACED_NAME = rx.compile(r"(?<!\S)(\S)\s{1,4}(\S)(?!\S)")
_FILE_NUMBER = rx.compile(rf"[{HAN}]{{2,12}}\s?[〔\[（(【]\d{{4}}[〕\]）)】]\s?第?\s?\d{{1,4}}\s?号$")
# #送清凉 12个: a topic and how many texts it has
_TOPIC = rx.compile(r"(?:#[^\s#]{1,20}\s?\d{1,4}个\s?)+$")
_COUNTED = rx.compile(r"(?:已?浏览|已?阅读|点击|访问|人气|评论|热度)[量数率次]{0,2}\s?[:：]?\s?\d+\s?[次人条]?$")
_WELCOME = rx.compile(r"(?:您好[，,！!]?\s?)?欢迎(?:您|你)?(?:来到|访问|光临|登录|浏览)")
_RUBRIC = rx.compile(r"【[^【】，。！？；：\d]{1,6}】")
_ADDRESS = rx.compile(r"(?:[—─-]{1,4})?在[^，。；]{4,40}[上中]的?(?:报告|讲话|发言|致辞|主持词|演讲)$")
_CRUMBS_AT = rx.compile(r"(?:当前|现在|您|你)的?位置")
# 每经编辑 周某, 某某新闻编辑 | 周某: who edited it.
_EDITED = rx.compile(rf"[{HAN}]{{0,8}}(?:编辑|责编|编审|校对)\s*[|丨/／\s]\s*(\S.{{1,20}})$")
_NO_VIEW = rx.compile(r"(?:本文|文章|以上)[^。]{0,24}不代表[^。，]{0,12}(?:立场|观点)")
_FROM_LINE = rx.compile(r"(?:本文|原文|文章|以上内容)(?:来源于?|转自|转载自|来自|摘自|摘编自)[^。]{2,40}[；;。]?$")
# At the foot of a bulletin, who gets it and how many are printed: 抄送：…, （共印80份）, 某某办公室 2021年3月5日印发.
_SENT_TO = rx.compile(
    r"(?:抄|主|呈|分|报|印|发)?\s{0,4}[报送发](?:送|至)?\s{0,4}[：:]\s?\S|(?:主题词|签\s?发(?:人)?|印\s?数)\s?[：:]"
)
_PRINTED = rx.compile(r"[^。]{0,40}?[(（]?共?印(?:制|发|刷)?\s?\d{1,5}\s?份[)）]?$")
_ISSUED = rx.compile(r"[^。，]{0,40}?\d{4}年\d{1,2}月\d{1,2}日\s?印发$")
_SENT_SIGNS = frozenset("抄主呈分报印发送签")
# The parts of a table's or a chart's caption: 图1：2011—2015年全县生产总值.
_FIGURE = rx.compile(r"(?:附?图|附?表)\s?\d{1,2}(?:-\d{1,2})?[:：.、\s]\s?\S")
_CASE = rx.compile(
    r"[【（(]?(?:典型)?(?:案例|事例|案件|实例|例)(?:之)?(?:[一二三四五六七八九十]{1,3}|\d{1,2})(?:[】）)：:、.．丨|\s]|$)(?!\d)"
)
_WEATHER = rx.compile(
    rf"(?:{EMOJI}|[【\[●■▲★◆ ])*(?:今[天日]|明[天日]|本[市地]|[{HAN}]{{2,4}}[市县区]?(?=今[天日]|天气))?"
    rf"(?:今[天日]|明[天日])?天气(?:预报|提示|情况|播报)?(?:[】\]]|[：:，,|丨\s]|(?=[多阴晴小中大雷阵有以为]))"
)
_SECTION = 4
_SENDERS = 30
_CASE_SIGNS = frozenset("【（(典案事实例")
_JUMP = rx.compile(r"[(（]?(?:下转|上接|转|紧接)第?[A-Z]?[\d一二三四五六七八九十]{1,3}版[^()（）]{0,12}[)）]?")
_WIRE = rx.compile(
    r"(?:[(（]\s?)?(?:(?:据|综合)(?:新华社|新华网|中新社|中新网|人民网|人民日报|工人日报|央视新闻|央视网|中工网)(?:电|报道|消息)?"
    rf"|(?:新华社|中新社)[{HAN}]{{0,6}}(?:电|报道|消息))[)）]?$"
)
_ENDS = frozenset("。！？!?…～~：:”’」』)）】》")
_ENDED = rx.compile(r"[。！？!?…～~][”’」』)）】》\s]*$|[：:]$")  # spaces may stand behind
_RUN_IN = rx.compile(r"【[^【】]{1,12}】\s*")
_SURVEY = rx.compile(r"【(?:组织|工作|工会)?(?:概况|概述|综述|总述|简况|概览|基本情况|领导名录)】")
_YEARLESS = rx.compile(r"[:：]\s*(?:\d{1,2}[-/.月]\d{1,2}日?)?\s*(?:\d{1,2}[:：]\d{1,2}){0,2}\s*$")  # 发布时间：07-05
_QUOTED_LINE = rx.compile(r"^[“「].*[。！？!?…，,][”」]$")
_TABLE_LIKE = rx.compile(r"(?:\s{2,}|\t|\|)[-－+]?\d[\d.,%]*(?:\s{2,}|\t|\|)|(?:\s[-－+]?\d[\d.,]*%?(?=\s)){2}")
_EMOJI_ONLY = rx.compile(rf"(?:{EMOJI}|\s)+$")


def label(text: str) -> str:
    """``text`` without spaces and ornaments, for a look into the lists of labels."""
    return SPACE.sub("", text).strip(FRAME) if len(text) <= 30 else ""


def keyed(text: str, kind: str) -> bool:
    """True for a line 来源：…: a word of the list ``kind`` before a colon (or a space, or a bar)."""
    return _key(text) in words(kind)


# A line is asked for its key once for each kind.
@lru_cache(maxsize=64)
def _key(text: str) -> str:
    """What stands before the colon, the space or the bar of ``text``, without spaces ("": nothing does)."""
    cut = _KEY.split(text.lstrip("【[（(<■□●◎★☆*-— "), maxsplit=1)
    return _OWN.sub("", SPACE.sub("", cut[0])) if len(cut) == 2 else ""


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
    return bool(_CAPTION.match(text))


def figure(text: str) -> bool:
    """True for the line over a chart or a table: 图1：…, 表 2 …"""
    return bool(_FIGURE.match(text))


def case(text: str, *, alone: bool = False) -> bool:
    """True for the line over one of several cases: 案例一 …, 例2：…; with ``alone`` for one that is only its number."""
    m = _CASE.match(text) if text[:1] in _CASE_SIGNS else None
    return m is not None and not (alone and m.end() < len(text))


def survey(text: str) -> bool:
    """True for the head of an entry of a yearbook (【概况】　某县总工会…), whose brackets are its sections."""
    return text[:1] == "【" and bool(_SURVEY.match(text))


def bracketed(text: str) -> bool:
    """True for a headline in brackets, alone on its line: 【…】."""
    return text[:1] == "【" and text.find("】") == len(text) - 1


def named(text: str) -> bool:
    """True for the name of a body or a place with a colon behind it, alone on its line: 某县总工会：, 西安："""
    name = text[:-1].strip()
    return len(name) <= 20 and (bylines.body(name) or bool(gazetteer.lookup(name)))


def whose(text: str) -> bool:
    """True for an item in one line that says first whose news it is: 西安：…"""
    at = text.find("：", 1, 14)
    return at > 0 and at + 1 < len(text) and named(text[: at + 1])


def rubric(text: str) -> bool:
    """True for a line in brackets that is the name of a column or of a region: 【财经】, 【湖南】."""
    bare = label(text)
    return bare in words("column") or bare in words("region") or bare in words("box") or bare in words("bulletin")


def weather(text: str) -> bool:
    """True for the line of a bulletin that tells the day's weather: ☁️ 天气：…, 今日天气…, 天气预报：…"""
    return "天气" in text[:14] and len(text) <= LONGEST_NOTE and _WEATHER.match(text) is not None


def section(block: Block) -> bool:
    """True for the numbered head of a part of a bulletin: 三、各地."""
    return (
        block.marker[-1:] in ("、", "．", ".")
        and not block.digits
        and len(block.text) <= _SECTION
        and block.text[-1] not in "。！？；："
    )


def site(text: str) -> bool:
    """True for the name of a paper or a site."""
    return bool(PAPER.match(text) or _SITE.match(text))


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


def crumbs(text: str) -> bool:
    """True for the line of a site that says where its page stands: 首页 > 要闻 > 正文."""
    return bool(_CRUMBS_AT.search(text[:16]) or (any(c in text for c in ">»›") and _CRUMBS.match(text)))


def region(text: str) -> bool:
    """True for a rubric that only says where its items happened: 贵 州, 【湖南】."""
    return len(text) <= 12 and label(text) in words("region")


def finished(text: str) -> bool:
    """True where ``text`` ends as a paragraph ends."""
    last = text[-1:]
    return not last or last in _ENDS or (last.isspace() and _ENDED.search(text[-12:]) is not None)


def sort(block: Block) -> Sort:
    """What ``block`` is, seen by itself."""
    text = block.text.strip(" |｜丨")
    if block.rule:
        return "rule"
    if not text or (len(text) <= LONGEST_NOTE and _EMOJI_ONLY.match(text)):
        return "furniture"
    if text[0] in _SENT_SIGNS and _SENT_TO.match(text):
        return "furniture"
    if begun(text, "notice") or _NO_VIEW.match(text) or (len(text) <= _RIGHTS_NOTE and _reserved(text)):
        return "furniture"
    if len(text) > _LINKS and not _HAN_SIGN.search(text) and len(_FULL_DATE.findall(text)) > 2:
        return "furniture"  # links to other days
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
    bare = label(text).rstrip("！") if not block.numbered or block.marker == text else ""  # 一、综合 is no column
    if bare and (named := _label_sort(bare)) is not None:
        return named
    if block.numbered and SPACE.sub("", block.marker) == SPACE.sub("", text):
        return "number"
    if _furniture(block, text):
        return "furniture"
    found = stamp(text)
    if found is not None:
        return "date" if found.day is not None else "byline" if found.credited else "furniture"
    if (keyed(text, "stamp") or keyed(text, "credit") or keyed(text, "staff")) and full_date(text):
        return "date"
    if (keyed(text, "staff") and _STOPS.isdisjoint(text)) or (keyed(text, "stamp") and _YEARLESS.search(text)):
        return "furniture"
    if keyed(text, "credit") and not any(c in "。！？?!" for c in text):
        return "byline"
    if _stamped(text):
        return "date"
    if _FROM_LINE.match(text):
        return "byline"
    if AGENCY.fullmatch(text):
        return "credit"
    if len(text) <= 16 and _WIRE.match(text):
        return "byline"
    if len(text) <= _SENDERS and " " in text and bylines.sent(text):
        return "byline"
    if byline(text):
        return "credit" if PHOTO_END.search(text) and "文" not in text else "byline"
    if (
        (text[0] in "(（" and END_DATELINE.fullmatch(text))
        or names_only(text)
        or (block.marker and not block.numbered and names(text))
    ):
        return "byline"
    if (o := opening(text)) is not None and o.end >= len(text):
        return "byline"
    return "column" if _RUBRIC.fullmatch(text) else None


def _label_sort(bare: str) -> Sort | None:
    """The sort of the label that a line without spaces and ornaments is, ``None`` where it is none."""
    if len(bare) > _longest_label():
        return None
    if bare in words("list"):
        return "list"
    if bare in words("box"):
        return "box"
    if bare in words("column") or bare in words("region") or PAPER.match(bare) or _COLUMN.match(bare):
        return "column"
    return "bulletin" if bare in words("bulletin") or (2 < len(bare) <= 8 and bulletin(bare)) else None


_LONGEST_PAPER = 12


@cache
def _longest_label() -> int:
    listed = [word for kind in ("list", "box", "column", "region", "bulletin") for word in words(kind)]
    return max(_LONGEST_PAPER, *map(len, listed))


# 2021年3月5日新闻联播文字稿: on which day a programme went out
_AIRED = rx.compile(
    r"(?:19|20)\d\d年\d{1,2}月\d{1,2}日[ \t]{0,2}《?[一-龥]{0,6}新闻[0-9一-龥]{0,4}?》?"
    r"(?:完整版)?(?:的?文字[稿版]|节目单|视频)"
)


def _stamped(text: str) -> bool:
    """True for a line that holds the page's date: 某报 2025年2月26日 星期三, 某某工会 2023-06-12 18:30 发表于河北."""
    if ("农历" in text or "星期" in text) and _ALMANAC.match(text):
        return True
    if not _STOPS.isdisjoint(text):
        return False
    if "新闻" in text and _AIRED.fullmatch(text):
        return True
    day = full_date(text)
    if day is not None:
        rest = [p for p in _BETWEEN.split(_FULL_DATE.sub("", text)) if p]
        if all(p in words("button") or publisher(p) for p in rest):
            return True
    if "年" in text and SPELT_DAY.fullmatch(text.strip("（）() ")):
        return True
    if not _DIGIT.search(text):
        return False
    if _ISO_LINE.match(text):
        return True
    return bool(_DATE_LINE.match(text)) or (day is not None and bool(_WEEKDAY.search(text)))


def _staffed(text: str) -> bool:
    """True for a line of who made the page, each behind the word for it: 编辑 李 某　校对 周某."""
    if text[0] not in _staff_signs() or not _STOPS.isdisjoint(text):
        return False
    first, *rest = _SPACED_NAME.sub(r"\1\2", text).split()
    return first in words("staff") and bool(rest) and all(p in words("staff") or bylines.name(p) for p in rest)


@cache
def _staff_signs() -> frozenset[str]:
    return frozenset(word[0] for word in words("staff"))


def _furniture(block: Block, text: str) -> bool:
    if text.rstrip("：: ") in words("button"):  # most of what is none of the text
        return True
    if (text[0] in "（(共印" and _PRINTED.match(text)) or (text[-1] == "发" and _ISSUED.match(text)):
        return True
    if not _LETTER.search(text) and not any(c.isdigit() for c in text) and not block.level:
        return True  # no Chinese, no number
    if " " in text and _SITE.match(text):
        return True
    figures, paged = _DIGIT.search(text) is not None, "版" in text
    if len(text) <= 40 and (figures or "@" in text) and _STOPS.isdisjoint(text) and _CONTACT.search(text):
        return True
    if (
        ((figures or paged) and _PAGE_NUMBER.match(text) and (not block.marker or "A" <= text[0] <= "Z"))
        or ((">" in text or "»" in text or "›" in text) and _CRUMBS.match(text))
        or (paged and _JUMP.fullmatch(text.strip(FRAME + "▶►➤>《》")))
    ):
        return True
    if (
        (_FOLLOWED.search(text) and _FOLLOW.match(text))
        or (figures and (_COMMENTS.match(text) or _COUNTED.match(text)))
        or (text[0] == "#" and _TOPIC.match(text))
        or _WELCOME.match(text)
        or (len(text) <= 12 and text[-1] in ">»›")
    ):
        return True
    if text[-1] in "：:" and SPACE.split(text)[-1].rstrip("：:") in words("staff") and not full_date(text):
        return True  # 周某 责任编辑：
    if ("编" in text or "校" in text) and (m := _EDITED.match(text)) is not None and names(m[1]):
        return True
    if (text[-1] == "号" and _FILE_NUMBER.match(text)) or keyed(text, "link") or _staffed(text):
        return True
    if (figures and "期" in text and _ISSUE.match(text)) or ("." in text and _IMAGES.match(text)):
        return True
    t = text.lstrip("👆👇👉👈☝▲▼△▽☎📞️↑↓→← -—·*|丨[【(（")
    if begun(t, "furniture") or begun(text, "furniture"):
        return True
    if t != text and keyed(t, "staff"):
        return True
    # Most lines are no buttons from their first word on: the others need not be parted.
    first = _BETWEEN.split(text, maxsplit=1)[0].strip("0123456789")
    if first and first not in words("button") and not _PAGE_NUMBER.match(first):
        return False
    parts = [p.strip("0123456789") for p in _BETWEEN.split(text) if p]
    found = [p for p in parts if p in words("button") or _PAGE_NUMBER.match(p)]
    return bool(found) and all(not p or p in found or PAPER.match(p) for p in parts)


def _headline(block: Block, text: str) -> bool:
    longest = LONGEST_KICKER if text.endswith(("——", "—", "……")) else LONGEST_HEAD
    if len(text) > longest or block.lines > 2 or "。" in text or "；" in text:
        return False
    if text.endswith("…") and "，" in text:
        return False
    if text[-1] in "，,、;：:" or text[0] in "，。、；：！？）”’》】)%％…":
        return False
    told = _RUN_IN.sub("", text)
    if _QUOTED_LINE.match(text) or begun(told, "opener"):
        return False
    if (m := DAY_COMMA.match(told)) is not None and m.end() > 1:
        return False
    if opening(text) is not None or captioned(text):
        return False
    commas = text.count("，") + text.count(",")
    return not (
        commas > 3
        or (len(text) > 40 and commas > 1 and longest == LONGEST_HEAD)
        or (_SPACED.search(text) and _TABLE_LIKE.search(text))
    )

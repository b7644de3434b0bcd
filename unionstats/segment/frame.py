"""What a site or a paper prints around its texts: page numbers, buttons, links, editors, how often it was read."""

from __future__ import annotations

from functools import lru_cache

from unionstats import rx
from unionstats.segment.bylines import FRAME, HAN, PAPER, SPACE
from unionstats.segment.lines import EMOJI, Block
from unionstats.segment.stamps import PLACED
from unionstats.segment.vocabulary import begun, words

_CONTACT = rx.compile(r"(?<!\d)(?:0\d{2,3}[-—–)） ]{1,2}\d{7,8}|1[3-9]\d{9}|400-?\d{3}-?\d{4})(?!\d)|[\w.]+@[\w.]+")
_PAGE_NUMBER = rx.compile(
    r"第\s?\d{1,3}\s?版[（(][^（）()]{1,8}[）)]\s?(?:专栏[:：]\S{0,20})?$|(?:第\s?\d{1,6}\s?期[:：\s]*)?第?\s?[A-Za-z]{0,2}\d{1,5}\s?版(?:[:：\s]\S{0,12}|(?:\s[一-龥·]{2,4}){2,4})?$|[A-Z]?\d{1,3}$|第?[一二三四五六七八九十]{1,3}版(?:[:：\s]\S{0,12})?$|PDF\s?版\S{0,4}$|第\s?\d{1,3}\s?页(?:\s?共\s?\d+\s?页)?$|[-—]\s?\d{1,3}\s?[-—]$|\d{1,2}:\d{2}\s?/\s?\d{1,2}:\d{2}$|[(（]?\d{1,2}/\d{1,2}[)）]?$"
)
_CRUMBS = rx.compile(
    r"[^，。！？]{1,20}(?:\s*(?:>{1,2}|»|›)\s*[^，。！？>»›]{1,20}){1,6}(?:\s*[>»›]{1,2}|\s*[>»›]\s*[^。>»›]{21,50})?$"
)
_FOLLOW = rx.compile(
    r"[^。！？\d]{0,16}(?:关注|扫一?扫|长按|识别|下载|订阅|搜索|添加|打开)[^。\d]{0,16}"
    r"(?:公众号|微信|微博|二维码|客户端|APP|视频号|抖音号|小程序)[^。\d]{0,24}$"
    rf"|\W{{0,3}}(?:点击|戳|长按|记得|快来)[^。！？，\d]{{0,16}}关注(?:我们|我|本号)?[^。，{HAN}]{{0,8}}$"
)
# （2024年第9期）, 第36期（总第1204期）: the number of an issue
_ISSUE = rx.compile(
    r"[(（【\[]?(?:(?:19|20)\d{2}年?)?\s?(?:总?第\s?\d{1,6}\s?期)(?:\s?[(（]?总?第\s?\d{1,6}\s?期[)）]?)?[)）】\]]?$"
)
# 今日8版 总第12345期; 零售价：1.00元: what stands below the name of a paper
_MASTHEAD = rx.compile(
    r"(?:(?:(?:今日|本期)\s?(?:\d{1,3}|[一二四六八十]{1,3})\s?版|总?第\s?\d{1,6}\s?(?:期|号)|(?:零售价?|每份|全年定价|定价)[:：]?\s?(?:每份)?\d[\d.]*元(?:/份)?)[\s，,·|]*)+$"
)
_FILE_NUMBER = rx.compile(rf"[{HAN}]{{2,12}}\s?[〔\[（(【]\d{{4}}[〕\]）)】]\s?第?\s?\d{{1,4}}\s?号$")
_COUNTED = rx.compile(
    r"(?:已?浏览|已?阅读|点击|访问|人气|评论|热度)[量数率次]{0,2}\s?[:：]?\s?[(（]?\d+[)）]?\s?[次人条]?$"
    r"|\d{1,9}\s?[次人条个]?\s?(?:阅读|浏览|点击|回复|跟帖|评论|点赞|收藏|转发)$"
    # 阅读 2.1万 点赞 360 在看 45
    r"|(?:(?:阅读|点赞|在看|赞|分享|收藏|转发|评论|留言|推荐)\s{0,2}\d{1,6}(?:\.\d{1,2})?[万wW]?\+?[\s·|丨]{0,3}){1,6}$"
)
# 启动仪式现场: what a picture shows
_SCENE = rx.compile(
    rf"(?!走[进近]|直击|来到|[探走]访|深入|聚焦|[在从])(?:[{HAN}“”]{{0,8}}(?:活动|仪式|[比竞大决]赛|会|培训班?|演练|慰问|讲座|演出|表演|展览|施工|作业|生产|颁奖|签约))?现场(?:图片?|照片?)?。?$"
)
# （下转第8版）, 上接A2版: where the rest of a text stands, or its beginning
_JUMP = rx.compile(r"[(（]?(?:(?P<on>下转|转)|上接|紧接)第?[A-Z]?[\d一二三四五六七八九十]{1,3}版[^()（）]{0,12}[)）]?")
_KEY = rx.compile(r"[:：丨|｜/／]")
_OWN = rx.compile(r"^(?:本版|本期|今日|本报|本栏)")
_LETTER = rx.compile(r"[^\W\x00-\x7f]")  # beyond ASCII
BETWEEN = rx.compile(rf"(?:[\s|丨/、，,!！。.·\-—~>《》\[\]【】（）()]|{EMOJI})+")
_MAST = 40
_BESIDE = "0123456789+o"  # what stands beside a button: 放大+ 默认o
_SCENES = 18
_FOLLOWED = rx.compile("公众号|微信|微博|二维码|客户端|APP|视频号|抖音号|小程序|关注")


DIGIT = rx.compile(r"\d")
STOPS = frozenset("，。！？；")
_SITE = rx.compile(r".{2,16}(?:数字报纸?|电子报|电子版|新闻网|政府网|门户网站|官方网站|官网|客户端|公众号)$")


def label(text: str) -> str:
    """``text`` without spaces and ornaments, for a look into the lists of labels."""
    return SPACE.sub("", text).strip(FRAME) if len(text) <= 30 else ""


def keyed(text: str, kind: str) -> bool:
    """True for a line 来源：…: a word of the list ``kind`` before a colon (or a space, or a bar)."""
    return key(text) in words(kind)


# A line is asked for its key once for each kind.
@lru_cache(maxsize=64)
def key(text: str) -> str:
    """What stands before the colon, the space or the bar of ``text``, without spaces ("": nothing does)."""
    cut = _KEY.split(text.lstrip("【[（(<■□●◎★☆*-— "), maxsplit=1)
    return _OWN.sub("", SPACE.sub("", cut[0])) if len(cut) == 2 else ""


def closing(text: str) -> bool:
    """True for a line that stands below a text: 责任编辑：周某, 查看原文, 上一篇 …, （下转第8版）"""
    jump = _JUMP.fullmatch(text)
    return begun(text.lstrip("【[（(—-■□●◎▲△· "), "closing") or (jump is not None and jump["on"] is not None)


def carried(text: str) -> bool:
    """True for the line over what began on another page: （上接第1版）"""
    jump = _JUMP.fullmatch(text) if "接" in text else None
    return jump is not None and jump["on"] is None


def site(text: str) -> bool:
    """True for the name of a paper or a site."""
    return bool(PAPER.match(text) or _SITE.match(text))


def publisher(text: str) -> str:
    """What a line below a text says of who brings it ("": nothing): 责编：李某 来源：石桥日报, 石桥报社版权所有."""
    m = _PUBLISHER.search(text)
    return text[m.start() :] if m else ""


# 来源：石桥日报, 主办：石桥市总工会, 石桥日报社 版权所有, Copyright © 2018 石桥新闻网
_PUBLISHER = rx.compile(
    rf"(?:^|[\s|])(?:(?:来源|稿源|转自|主办|承办|主管)(?:单位)?[:：]|版权所有[:：©\s]*|[^，。：:]{{0,16}}©[\s0-9-]*)[{HAN}]{{4}}"
    rf"|^[{HAN}]{{4,16}}?\s?版权所有"
)


def account(text: str) -> str:
    """The name of the account that a line asks to follow ("": none): 点击上方“石桥融媒”关注我们."""
    m = _ACCOUNT.search(text) if len(text) <= _MAST and ("关注" in text or "订阅" in text) else None
    return m["by"] or m["to"] if m else ""


_ASKS = "(?:点击|点开|戳|长按|扫码|轻触|识别|欢迎|记得)"
_ACCOUNT = rx.compile(
    rf"{_ASKS}[^。！？“”]{{0,12}}“(?P<by>[{HAN}]{{4,16}})”[^。！？“”]{{0,4}}(?:关注|订阅)"
    rf"|{_ASKS}[^。！？“”]{{0,16}}关注[我们咱]{{0,2}}(?:的?(?:公众号|官微|微信))?“(?P<to>[{HAN}]{{4,16}})”"
)
# 索引号 01444/2023-00007　分类 工作总结: what a catalogue has of a paper
_INDEXED = rx.compile(r"索\s{0,2}引\s{0,2}号[\s:：]+[0-9A-Za-z/][^，。！？；]*$")


def printed(block: Block, text: str) -> bool:
    """True for a short line that is none of a text: a page's number, a button, who edited it …"""
    if text.rstrip("：: ") in words("button"):  # most of what is none of the text
        return True
    if not _LETTER.search(text) and not any(c.isdigit() for c in text) and not block.level:
        return True  # no Chinese, no number
    if text[0] == "索" and _INDEXED.match(text):
        return True
    figures, paged = DIGIT.search(text) is not None, "版" in text
    if len(text) <= 40 and (figures or "@" in text) and STOPS.isdisjoint(text) and _CONTACT.search(text):
        return True
    if (
        ((figures or paged) and _PAGE_NUMBER.match(text) and (not block.marker or "A" <= text[0] <= "Z"))
        or ((">" in text or "»" in text or "›" in text) and _CRUMBS.match(text))
        or (paged and _JUMP.fullmatch(text.strip(FRAME + "▶►➤>《》")))
    ):
        return True
    if (
        (_FOLLOWED.search(text) and _FOLLOW.match(text))
        or (figures and _COUNTED.match(text))
        or (text[-1] in "场图片照。" and len(text) <= _SCENES and _SCENE.match(text))
        or PLACED.match(text)
        or (len(text) <= 12 and text[-1] in ">»›")
    ):
        return True
    if (text[-1] == "号" and _FILE_NUMBER.match(text)) or keyed(text, "link"):
        return True
    if figures and len(text) <= _MAST and _MASTHEAD.match(text):
        return True
    if figures and "期" in text and _ISSUE.match(text):
        return True
    t = text.lstrip("👆👇👉👈☝▲▼△▽☎📞️↑↓→← -—·*|丨[【(（")
    if begun(t, "furniture") or begun(text, "furniture"):
        return True
    if t != text and keyed(t, "staff"):
        return True
    # Most lines are no buttons from their first word on: the others need not be parted.
    first = BETWEEN.split(text, maxsplit=1)[0].strip(_BESIDE)
    if first and first not in words("button") and not _PAGE_NUMBER.match(first):
        return False
    parts = [p.strip(_BESIDE) for p in BETWEEN.split(text) if p]
    found = [p for p in parts if p in words("button") or _PAGE_NUMBER.match(p)]
    return bool(found) and all(not p or p in found or PAPER.match(p) for p in parts)

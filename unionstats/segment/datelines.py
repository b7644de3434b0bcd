"""How a body opens and ends: its dateline (本报北京10月31日讯), the headline run into it, the credit behind it."""

from __future__ import annotations

from functools import lru_cache

from unionstats import rx
from unionstats.datewords import number
from unionstats.model import frozen
from unionstats.segment.bylines import HAN, SPACE, byline, names

_CLOSERS = frozenset(")）]】")
# The last characters of a photographer's credit, and of an agency's for a picture.
_PHOTO_ENDS = frozenset("道影图摄)）")
_AGENCY_ENDS = frozenset("发片图)）")
_HEAD = f"{HAN}A-Za-z0-9“”《》·、：—％%."
# 技能大赛开赛 近日，…: the headline stands before its text, parted from it by a space only.
_RUN_IN_HEAD = rx.compile(
    # A wide space may part it from its text where it has a narrow one of its own.
    rf"([{_HEAD}]{{4,28}}[ \u3000][{_HEAD}]{{4,24}}[！？]?(?=[ \u3000]{{2}})|[{_HEAD}]{{5,28}}[！？]?)"
    r"[ \u3000]+(?=[^\s]{4}[^。]{6,200}[。！？])"
)
# 3月5日 …, 9月2日—4日 …, 2016年12月 …: when it was, in a chronicle
_ONLY_A_DAY = rx.compile("(?:[0-9]{1,4}[年月日号]|[至到—–~～-]|[上中下]旬|[初底末]|是[年月日]|同[年月日]|上午|下午)+")
# 【技能大赛开赛】近日，…: the headline stands in brackets.
_BRACKETED_HEAD = rx.compile(r"【[^【】]{5,40}】\s*(?=[^\s【]{8})")
AGENCY = rx.compile(
    r"(?:^|[。！？”）)])\s*((?:新华社|新华网|中新社|中新网|人民视觉|视觉中国|本报资料)[^。！？，；“”]{0,10}"
    r"(?:发|图片|照片|供图)(?:\s*[(（][^()（）。]{1,24}[)）])?)$"
)
# （据某某社某地2月7日电 记者某某）: a dateline that stands at the end.
END_DATELINE = rx.compile(
    rf"[(（](?:据|综合|来源[:：])?[{HAN}A-Za-z·、]{{2,20}}?(?:(?P<y>(?:19|20)\d{{2}})年)?"
    r"(?P<m>\d{1,2})月(?P<d>\d{1,2})日(?:专电|综合电|电|讯|消息|报道)[^()（）。！？]{0,40}[)）]$"
)
_JUMP_TAIL = rx.compile(r"[(（\s▶►➤]+(?:下转|转)第?[A-Z]?[\d一二三四五六七八九十]{1,3}版[^()（）]{0,12}[)）]?$")
# （上接第1版）: what follows began on another page.
_JUMP_HEAD = rx.compile(
    r"(?:[(（【\[]\s?(?:上接|紧接|接)第?\s?[A-Z]?[\d一二三四五六七八九十]{1,3}\s?版[^()（）【】\[\]。]{0,30}[)）】\]]"
    r"|[◀◄←\s]*(?:上接|紧接)第?\s?[A-Z]?[\d一二三四五六七八九十]{1,3}\s?版(?=[\s：:]))\s*[：:]?\s*(?=\S)"
)
_MEDIUM = (
    rf"(?:本报|本刊|本网|本台|本站|本社|新华社|新华网|中新社|中新网|人民网|央视网|央视|央广网|光明网|中工网|"
    rf"[{HAN}]{{1,9}}?(?:日报|晚报|早报|晨报|时报|工人报|商报|都市报|报|网|电视台|电台|台|融媒|融媒体|客户端|通讯社|社|"
    r"新闻|在线|传媒|观察))"
)
_SIGNED = r"[(（【\[][^()（）【】\[\]。]{0,80}[)）】\]]"
_NUMERAL = r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})"  # as papers once dated their reports: 一月十三日电
_REPORTER = rf"(?:[{HAN}]{{0,6}}?(?:记者|通讯员|特派员))"
# Sites write 甲站 5 月 9 日消息: a name that no list knows, so the sign behind it must close the dateline.
_SITE_NEWS = rx.compile(
    rf"[A-Za-z{HAN}0-9]{{2,12}}?\s?(?:(?P<y>\d{{4}})\s?年\s?)?(?P<m>\d{{1,2}})\s?月\s?(?P<d>\d{{1,2}})\s?日(?:消息|讯|电)[，,：:\s]\s*"
)
_DATELINE = rx.compile(
    rf"[(（【\[]?(?:据)?(?P<medium>{_MEDIUM}(?:\s?[-—–·/、]{{1,2}}\s?{_MEDIUM})?)\s*"
    rf"(?:(?:(?P<at>[{HAN}]{{0,12}}?)\s*(?:(?P<y>\d{{4}})年)?(?:(?P<m>{_NUMERAL})月)?(?P<d>{_NUMERAL})日\s*"
    rf"(?:讯|专电|综合电|电|消息|报道|[{HAN}]{{2,5}}[讯电](?=[\s（(])))"
    rf"|(?:[{HAN}]{{2,6}}\s?)?讯(?:(?=[\s(（【\[】\]:：“‘\d]|近|日|为|今|昨|连|眼|在|从|$)|(?<=本[报刊网台站社]讯)(?!员))"
    r"|(?:消息|专电|电)(?=[\s(（【\[】\]:：]|$))"
    rf"[】\]]?\s*(?:{_SIGNED})?\s*"
    rf"(?:{_REPORTER}\s?[^，。：:！？]{{2,40}}?(?:报道|摄影报道))?\s*[:：]?\s*"
)
_PREFIX = rx.compile(
    r"(?:来源[:：]\s?[^\s，。]{2,12}?|(?:19|20)\d{2}\s?[年/-]\s?\d{1,2}\s?[月/-]\s?\d{1,2}[^，。！？；]{0,40}?)\s*(?=(?:本报|本网|本刊|本站)讯)"
)
# （工人日报-中工网记者 …）, （某某新闻传媒集团记者 …）
_BRACKETED = rx.compile(
    rf"讯?[(（【\[]\s*(?:[{HAN}]{{2,12}}[-—–·•/、])?[{HAN}]{{0,6}}{_REPORTER}[^()（）【】\[\]。]{{1,70}}[)）】\]]\s*[:：]?\s*"
)
_REPORTS = rx.compile(rf"{_REPORTER}\s?[{HAN}·、\s]{{2,30}}?(?:报道|摄影报道)(?:[:：]\s*|\s+)")
# A place's own news, without its paper's name: 青川讯 8月27日，…
_PLACE_NEWS = rx.compile(
    rf"[{HAN}]{{1,5}}(?<![通资喜快简短电音审问提传闻视])讯(?=[\s(（:：])\s*(?:{_SIGNED})?\s*[:：]?\s*"
)
_NAMED_FIRST = rx.compile(r"[(（]([^()（）。]{2,40})[)）]\s*")
# 某某市总工会 周某报道: who sent it, without a word for news.
_SENT_BY = rx.compile(
    rf"(?:[{HAN}]{{2,16}}(?:总工会|工会|委员会|宣传部|公司|集团)\s?)?"
    rf"([{HAN}]{{2,4}}(?:[、\s]{{1,2}}[{HAN}]{{2,4}}){{0,3}})\s?(?:摄影)?报道\s*[:：]?\s*"
    r"(?=近日|日前|最近|为|\d|$)"
)
# Behind a dateline: 周某报道, 周某 李某某报道.
_TOLD_BY = rx.compile(rf"([{HAN}]{{2,4}}(?:[、\s]{{1,2}}[{HAN}]{{2,4}}){{0,3}})\s?(?:摄影)?报道(?:[:：]\s*|\s+)")
_TAIL = rx.compile(r"(?<=[。！？!?…”’])\s*([(（][^()（）。！？]{1,40}[)）])\s*$")
_BARE = rx.compile(
    rf"[。！？”][ \u3000]+([{HAN}]{{2,3}}(?:[、 \u3000]+[{HAN}]{{2,3}}){{0,2}})$"
)  # …举办招聘会6场。 周远 陈禾
_UNBRACKETED = rx.compile(
    r"[。！？”）)]\s*((?:本报|见习|实习|特约|首席|全媒体|融媒体?)*(?:记者|通讯员)[^。！？；;“”]{2,40})$"
)
_PHOTO = rx.compile(
    r"[\s。！？”)）]((?:[(（]\s*)?[^。！？”，,;；]{2,40}?\s*(?:摄影报道|摄影|[/／]\s?[图摄]|摄|供图)\s*[)）]?)\s*$"
)
# …县总工会供图, 供图 县融媒体中心: a body that gave the picture; 图/周某, 摄影：周某: the word before the name
_GIVEN = rx.compile(
    rf"[\s。！？”）)]([(（]?\s*(?:[/／]\s*)?(?:[{HAN}“”·]{{2,20}}\s?(?:供图|提供图片|图片提供)"
    rf"|(?:供图|图片来源|图片提供)\s?[ :：/／]\s?[{HAN}“”·、 ]{{2,20}})\s*[)）]?)\s*$"
)
_TAKEN_BY = rx.compile(rf"[\s。！？”)）]([(（]?\s*(?:图片?|摄影)\s?[/／:：]\s?([{HAN}·、 ]{{2,12}})[)）]?)\s*$")
PHOTO_END = rx.compile(r"(?:摄影报道|摄影|[/／]\s?[图摄]|摄|供图|图)\s*[)）]?$")
DAY_COMMA = rx.compile(
    r"(?:(?:19|20)?\d{2}年(?:底|初)?)?(?:\d{1,2}月(?:份|底|初|中旬|上旬|下旬)?)?(?:\d{1,2}日)?(?:清晨|早上|上午|中午|下午|晚上?|当天)?(?<=\S)[，,]"
)


@frozen
class Opening:
    """The dateline or byline with which a body opens: it ends at ``end``; ``day`` is (year or 0, month or 0, day)."""

    end: int
    day: tuple[int, int, int] | None = None


def opening(text: str) -> Opening | None:
    """本报北京10月31日讯（记者某某） and its like at the head of a paragraph."""
    return _opening(text[:220])


# Each with characters of which it has one: most paragraphs open with none of them.
_OPENINGS = (
    (_DATELINE, frozenset("讯电报消")),
    (_BRACKETED, frozenset("记通特")),
    (_REPORTS, frozenset("报")),
    (_PLACE_NEWS, frozenset("讯")),
    (_SITE_NEWS, frozenset("月")),
    (_JUMP_HEAD, frozenset("接")),
)
_PREFIX_HEADS = frozenset("来12")
_OPEN_WITH = "".join(sorted({c for _, needed in _OPENINGS for c in needed}))


# Each stage of the segmenter asks for the same openings and tails again.
@lru_cache(maxsize=128)
def _opening(head: str) -> Opening | None:
    first = head[:1]
    prefix = _PREFIX.match(head) if first in _PREFIX_HEADS else None
    held = [c for c in _OPEN_WITH if c in head]
    for pattern, needed in _OPENINGS:
        if needed.isdisjoint(held):
            continue
        m = pattern.match(head, prefix.end() if prefix is not None else 0)
        if m is not None and head[m.end() : m.end() + 1] not in (
            "，",
            ",",
        ):  # 据某社6月2日报道，… is part of its sentence
            day = None
            if pattern in (_DATELINE, _SITE_NEWS) and m["d"]:
                day = (int(m["y"] or 0), number(m["m"] or "0"), number(m["d"]))
            told = _TOLD_BY.match(head, m.end()) if "报道" in head else None
            return Opening(told.end() if told is not None and names(told[1]) else m.end(), day)
    m = _SENT_BY.match(head) if "报道" in head else None
    if m is not None and names(m[1]):
        return Opening(m.end())
    m = _NAMED_FIRST.match(head) if first in ("（", "(") else None
    return Opening(m.end()) if m is not None and m.end() < len(head) and names(m[1]) else None


def tail(text: str) -> tuple[int, bool] | None:
    """Where the credit at the end of a body begins, and whether it is a photographer's."""
    end = text[-60:]
    found = _tail(end)
    return None if found is None else (len(text) - len(end) + found[0], found[1])


@lru_cache(maxsize=128)
def _tail(end: str) -> tuple[int, bool] | None:
    last = end.rstrip()[-1:]  # that of most bodies ends no credit
    m = _PHOTO.search(end) if last in _PHOTO_ENDS else None
    if m is not None and byline(m[1]):
        return m.start(1), True
    m = _GIVEN.search(end) if "供图" in end or "提供" in end or "图片" in end else None
    if m is not None:
        return m.start(1), True
    m = _TAKEN_BY.search(end) if "图" in end or "摄影" in end else None
    if m is not None and names(m[2]):
        return m.start(1), True
    m = AGENCY.search(end) if last in _AGENCY_ENDS else None
    if m is not None:
        return m.start(1), True
    bracketed = last in _CLOSERS
    if "转" in end and (m := _JUMP_TAIL.search(end)) is not None:
        return m.start(), False
    if bracketed and (m := END_DATELINE.search(end)) is not None:
        return m.start(), False
    m = _UNBRACKETED.search(end) if "记者" in end or "通讯员" in end else None
    if m is not None and byline(m[1]):
        return m.start(1), bool(PHOTO_END.search(m[1]))
    m = _BARE.search(end) if " " in end or "\u3000" in end else None
    if m is not None and names(m[1]):
        return m.start(1), False
    m = _TAIL.search(end) if bracketed else None
    if m is not None and not any(c.isdigit() for c in m[1]):
        return m.start(1), bool(PHOTO_END.search(m[1]))
    return None


def ending_day(text: str) -> tuple[int, int, int] | None:
    """The (year or 0, month, day) of the dateline at the end of a body: （某某社某地2月7日电）."""
    m = END_DATELINE.search(text[-60:])
    return None if m is None else (int(m["y"] or 0), int(m["m"]), int(m["d"]))


def run_in(text: str) -> int:
    """The length of a body's headline in its line: before a space (技能大赛开赛 近日，…) or in brackets (0: none)."""
    if text[:1] == "【":
        m = _BRACKETED_HEAD.match(text)
        return m.end() if m is not None else 0
    if not SPACE.search(text, 0, 25):
        return 0
    m = _RUN_IN_HEAD.match(text)
    if m is None or DAY_COMMA.match(text) or _ONLY_A_DAY.fullmatch(m[1]):
        return 0
    return 0 if opening(text) is not None else m.end(1)


# 2016年，|该村|建大棚2座: who is told of was named in the paragraph above
ABOVE = rx.compile("(?:该(?!怎|如何|不该)|此次|这[次个家座所项里]|他们?|她们?|其(?![他它余中]))")


def tells_of_a_day(text: str) -> bool:
    """5月6日，安平县某厂…: does a caption begin with a day, and tell itself whose it was?"""
    m = DAY_COMMA.match(text)
    return m is not None and ABOVE.match(text, m.end()) is None

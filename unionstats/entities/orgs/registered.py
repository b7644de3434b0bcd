"""Names as the register has them, which end in what a firm is in law (有限公司): all that a clause has before that.

So they hold words that no other name does: 桂江瓮岳|照明|有限公司, 湘乡克纪|停车|管理有限公司, 江州|正|中工程有限公司.
"""

from __future__ import annotations

from unionstats import gazetteer, lexicon, rx
from unionstats.entities import org_words as words
from unionstats.entities.orgs.page import Page, Span
from unionstats.model import Entity, changed
from unionstats.tokens import is_word, tag

IN_LAW = ("有限公司", "有限责任公司")
_RUN = rx.compile("(?:[一-龥A-Za-z（）()]|[0-9](?=[A-Z]|[0-9]{0,2}[农林牧]场)|(?<=[A-Z])[0-9]){2,26}$")
# Characters that end a name elsewhere, and of which names are made.
_NAMING = frozenset("正和升同数人家名即时约来电记原多位万元本")
_NO_HEADS = frozenset("数名家即时约来电记位")
# What is no word of a name, whatever it is to the dictionary: when, how, who.
_TAGS = frozenset({"p", "c", "u", "uj", "r", "rr", "rz", "y", "e", "mq"})
_DATED = frozenset("年月日天周今昨午晚早前后")
# What is done to a firm, before its name.
_DONE_TO = frozenset(
    word
    for line in (
        "成立 组建 创办 创建 建立 开办 兴办 办起 注册 设立 新建 筹建 筹办 引进 引入 收购 并购 兼并 重组 入股 参股 承包",
        "接管 转让 起诉 状告 控告 举报 查处 处罚 检查 督查 调研 考察 参观 走访 慰问 看望 探访 帮扶 帮助 扶持 支持 指导",
        "协助 联系 携手 委托 聘请 邀请 授予 命名 表彰 加入 进入 走进 前往 来到 隶属 属于 位于 通过 依托 采用 获悉 督促",
        "责令 约谈 协调 动员 推动 促成 负责",
    )
    for word in line.split()
)
_KINDS = frozenset(
    {"企业", "公司", "单位", "工厂", "民企", "国企", "央企", "车企", "药企", "外企", "机构", "部门", "职工", "记者"}
) | {
    *("下属", "所属", "旗下", "直属", "属下", "麾下"),
}
_OFFICES = ("局", "委", "厅", "委员会", "工会", "法院")
_DENIES = frozenset("不没别无未")
_PARTICLES = frozenset("的对向把被从由在给让使是")
_GROUPS = ("集团", "股份", "控股", "）", ")")


def whole(page: Page, span: Span | None, stop: int, end: int) -> Span | None:
    """``span``, or the name from where the clause opens before it to ``end``, if all of that may stand in one."""
    if span and (span.start == 0 or (page.opens(span.start) and page.text[span.start - 1] not in _INSIDE)):
        return span
    begin = _behind_lead(page, _opening(page, span.start if span else stop - 2, stop), stop)
    if begin < 0 or (span and begin >= span.start):
        return span
    place = _place_at(page, begin)
    at = place.end if place else _county_at(page, begin)
    first = max(span.start, at) if span else stop  # 鸡西|昌辉, not 西昌|辉
    if at >= stop or (span and place and at == span.start):
        return span  # the town, which no register has
    if "公司" in page.text[at:first] or "的" in page.text[at:first].replace("美的", ""):
        return span  # 恒岳公司中标的|青岭有限公司
    gap, rest = page.tokens.words_between(at, first), page.tokens.words_between(first, stop)
    if not (at == first or _are_of_name(page, [*gap, *rest], len(gap) if span else 0, placed=at > begin)):
        return span
    name = page.text[begin:end]
    if span is None:
        return Span(begin, end, "name", "firm", name, place=place)
    return changed(span, form="name", start=begin, name=name, place=place or span.place, known=None)


def _opening(page: Page, least: int, stop: int) -> int:
    """The last offset up to ``least`` at which a clause opens or a name may begin; -1 where that is too far."""
    m = _RUN.search(page.text, max(0, stop - 26), stop)
    if m is None:
        return -1
    begin = m.start()
    for at in range(least, begin, -1):
        begins = _behind_is(page, at) or (page.tokens.is_edge(at) and page.may_begin(at))
        if begins and not _is_inside(page, begin, at):
            return at
    return begin if begin == 0 or page.opens(begin) else -1


_IS = frozenset("是系到于")


def _behind_is(page: Page, at: int) -> bool:
    """他|是|恒岳（中国）有限公司的焊工, which the dictionary may cut as 是恒岳."""
    return page.text[at - 1] in _IS and page.tokens.is_edge(at - 1) and page.clear(at)


# What a clause opens with before its subject: 入夏|恒岳食品有限公司 (but 秋岭食品有限公司),
# 我县|恒岳食品有限公司, 近几年|恒岳食品有限公司, 比如|恒岳食品有限公司.
_LEAD = rx.compile(
    "(?:[我该本此全][国省市县区州旗镇乡]|近?[几两三五十]年[来间]?|近[年日期来]|[今去前]年|[上下]半年|[入今去][春夏秋冬]季?|(?<=年)[春夏秋冬]|[春夏秋冬][季天]|以来|期间|[以之其随]后|同期|同时|如今|目前"
    "|当[前时年天]|[一二三四五六七八九十]是|(?:本报|[另又])讯|[比例譬诸]如|唯有|只有|其中|包括|除了|还有|以及|曾经|已经|即使|即便|全国|首家|唯一)+"
)
_LEADS_ALONE = frozenset("而且但仍便才再曾已还也又却则就都暨或及替令如")


def without_lead(page: Page, span: Span, stop: int, end: int) -> Span:
    """``span`` without what leads to it, which the dictionary does not part from a name of two characters."""
    if span.place or span.known or span.level:
        return span
    led = _behind_lead(page, span.start, stop)
    return changed(span, start=led, name=page.text[led:end]) if span.start < led < stop - 1 else span


def _behind_lead(page: Page, begin: int, stop: int) -> int:
    """Where the clause that opens at ``begin`` goes on behind what leads to its subject."""
    while 0 <= begin < stop and not _is_placed(page, begin):
        a, b = page.tokens.span_at(begin)
        lone = page.text[begin] in _LEADS_ALONE and (b - a == 1 or (a == begin and not is_word(page.text[a:b])))
        m = _LEAD.match(page.text, begin, stop)
        if m is None and not lone:
            break
        begin = m.end() if m else begin + 1
    return begin


def _is_placed(page: Page, begin: int) -> bool:
    """Does a place of the gazetteer begin there, of which the season is a part: 夏石镇|恒岳食品有限公司?"""
    return any(p.start == begin and p.adcode not in ("", gazetteer.CHINA.adcode) for p in page.places)


# What a name holds though others begin behind it.
_INSIDE = frozenset("和同（）()")


def _is_inside(page: Page, begin: int, at: int) -> bool:
    """Does the character before ``at`` stand in a name: 恒岳（|中国）有限公司, 江州万和|建材有限公司?"""
    last = page.text[at - 1]
    if last not in _INSIDE or last not in "和同":
        return last in _INSIDE
    head = _place_at(page, begin)
    near = at - 1 - (head.end if head else _county_at(page, begin))
    return 0 <= near <= 2 and not any(p.start == at for p in page.places)


def _place_at(page: Page, begin: int) -> Entity | None:
    """The last of the places with which a name begins."""
    found, at = None, begin
    while p := next((p for p in page.places if p.start == at), None):
        found, at = p, p.end
    return found


def _county_at(page: Page, begin: int) -> int:
    """Where the short name of a county ends that is no place here, for it is a word: 平原|恒岳食品有限公司."""
    for n in (3, 2):
        if gazetteer.lookup(page.text[begin : begin + n]):
            return begin + n
    return begin


def _are_of_name(page: Page, held: list[str], new: int, *, placed: bool) -> bool:
    """May all of ``held`` stand in one name, of which the first ``new`` have been taken for what is before it?"""
    if not held or sum(map(len, held)) < 2 or held[0] in _NO_HEADS:
        return False
    inner = next((i for i, w in enumerate(held) if w[0] in "（("), len(held))  # 源兴电子（黑龙江）
    named = [i for i, w in enumerate(held[:inner]) if _is_proper(w)]
    last = named[-1] if named else -1
    for i, w in enumerate(held):
        if _is_hard(w) or (i < last and words.stops(w) and not _is_proper(w) and w not in _NAMING):
            return False
        if i < new and last >= new and len(w) > 1 and not _is_proper(w):
            return False  # 客户|恒岳食品有限公司
        if i < new and last >= new and len(w) == 1 and tag(w)[:1] in "vp":
            return False
    return placed or len(held) > 1


def _is_proper(word: str) -> bool:
    plain = word in words.generic() or word in words.trades() or word.endswith(_GROUPS)
    return len(word) > 1 and words.proper(word) and not plain


def _is_hard(word: str) -> bool:
    if len(word) == 1:
        return word not in _NAMING and words.stops(word)
    if word in _KINDS or word.endswith(_OFFICES) or word[0] in _DENIES:
        return True
    if not is_word(word):  # 监管|局对
        return not _PARTICLES.isdisjoint(word)
    t = tag(word)
    return (
        (word in _DONE_TO and word not in words.generic())
        or t in _TAGS
        or (t == "t" and not _DATED.isdisjoint(word))
        or words.person(word)
        or word.endswith(lexicon.standing())
    )

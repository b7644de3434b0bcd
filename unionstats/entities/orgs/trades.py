"""Firms named by a trade: 太原钢铁, 绿地控股."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from unionstats import lexicon, rx
from unionstats.entities import org_words as words
from unionstats.entities.orgs.brands import branded
from unionstats.entities.orgs.page import HAN, Page, Reader, Span, full
from unionstats.entities.orgs.stems import glued_head
from unionstats.entities.whole import Trigger
from unionstats.model import Entity
from unionstats.tokens import is_word, tag


@cache
def readers() -> tuple[tuple[Reader, Trigger], ...]:
    """What reads them, with what stands in a paragraph that has one."""
    return ((_trades, _trade()),)


_FIRM_TAIL = rx.compile(
    r"(?:产业|行业|领域|部门|系统|园|企业|工业|业|市场|大省|大市|基地|生产|出口|进口|消费|需求|项目|运输|器材|客运|货运|产品|产量|产能|线|区|工程|施工|建设|标段|[0-9]"
    r"|支付|互联|通信|通讯|终端|电话|网络|基站|医疗|办公|宽带|诈骗|资费|设备|技术|基础|运营|增值|服务|信号|硬盘|电源|厕所|图书|法庭|微法|平台|客户端)"
)


# 青岭新能源|开发有限公司
_GOES_ON_IN_LAW = rx.compile(
    "(?:开发|发展|投资|科技|技术|工程|实业|贸易|销售|运营|建设|集团|控股|股份){1,3}有限(?:责任)?公司"
)


def _trades(page: Page) -> Iterator[Span]:
    """Firms named by a trade, behind a place or a name of their own: 太原钢铁, 绿地控股."""
    table, text = words.trades(), page.text
    for m in _trade().finditer(text):
        start, end = m.span()
        if not page.whole_end(end) or text.startswith("副食品", start - 1):  # 农|副食品|加工
            continue
        if law := _GOES_ON_IN_LAW.match(text, end):
            end = law.end()
        p = page.place_at_end.get(start)
        if text.startswith("公司", end):  # 郴州矿业|公司; 郴州某矿业公司 is nobody in particular
            if text[start - 1 : start] == "某":
                continue
            end += len("公司")
        of_county = p is not None and _is_county(p) and page.opens(p.start)
        if _FIRM_TAIL.match(text, end) and ((p and not of_county) or not ACTS.match(text, end)):
            continue
        if k := page.known_at_end.get(p.start if p else start):
            if k.kind == "firm" and (p or "own" in table[m[0]]):
                yield Span(k.start, end, "name", "firm", text[k.start : end], known=k.known)
        elif p and not full(p) and _is_sited(page, p.start):  # 新疆哈密的|天山热电 is in no 天山区
            yield Span(p.start, end, "name", "firm", text[p.start : end])
        elif p and p.adcode not in ("", "100000") and not full(p) and "place" in table[m[0]]:
            begin = branded(page, p.start)  # 陕煤|黄陵矿业
            yield Span(begin, end, "name", "firm", text[begin:end], place=p)
        elif p and of_county and m[0] not in _SECTORS and ACTS.match(text, end) and _of_one(text, end):
            yield Span(p.start, end, "name", "firm", text[p.start : end], place=p)
        elif p is None and (begin := _named(page, start, end, table[m[0]])) < start:
            home = _home(page, begin)
            begin = home.start if home and not full(home) else begin
            yield Span(begin, end, "name", "firm", text[begin:end], place=home)
        elif "own" in table[m[0]] and (begin := _of_group(page, start)) < start:
            there = p if p and p.start == begin and p.adcode else None
            yield Span(begin, end, "name", "firm", text[begin:end], place=there)


def _is_county(p: Entity) -> bool:
    """Is ``p`` a county by the name that a firm there bears: 安平|纺织, 叶县|盐业?"""
    return p.adcode[4:] not in ("", "00") and (not full(p) or len(p.text) == 2)


# 安平纺织|生产棉纱, 安平化工|实现产值8亿元，职工1200人: what one firm does or has, not all of a trade in the county
_MAKES = rx.compile("(?:[^，。；0-9]{0,6}?(?:生产|[年月日]?产))(?!总?值|能|量|业)[一-龥]{1,6}(?:[0-9]|总?量)")
_ITS_OWN = rx.compile("(?<![一-龥])公司|[该本]公司|[员职]工(?=[0-9])|利润|董事长|总经理|车间")
_SECTORS = frozenset({"农业", "农牧", "文旅", "商贸", "国际"})


def _of_one(text: str, end: int) -> bool:
    return _MAKES.match(text, end) is not None or _ITS_OWN.search(text) is not None


# Behind what a firm stands that is a part of it.
_GROUPS = ("集团", "公司")
_CALLED = 4  # characters


def _of_group(page: Page, start: int) -> int:
    """Where the name of a group's own firm begins, right behind the group's: 恒岳集团|青沟|煤业, 中石化|滨南|石化."""
    text = page.text
    for at in range(start - 2, start - _CALLED - 1, -1):
        known = page.known_at_end.get(at)
        if text.endswith(_GROUPS, 0, at) or (known and known.kind == "firm"):
            called = text[at:start]
            plain = _HAN.fullmatch(called) and words.proper(called) and called[0] not in _NUMBERS
            ours = plain and page.clear(at) and not any(map(words.stops, page.tokens.words_between(at, start)))
            return at if ours else start
    return start


def _home(page: Page, start: int) -> Entity | None:
    """The place before what a firm of it is called, its short name or where a clause opens: 内蒙古|青岭|乳业."""
    home = page.place_at_end.get(start)
    if home is None or home.adcode in ("", "100000"):
        return None
    return home if page.opens(home.start) or not (full(home) or home.rule == "pointer") else None


# What firms do, not trades: behind a name that is a word too (天元矿业|签订), and behind any where the trade has no
# mark in the list.
ACTS = rx.compile(
    "(?:[去今前]年|[0-9]{4}年|上半年|下半年|第?[一二三四]季度|前三季度|全年|前?[0-9]{1,2}(?:至[0-9]{1,2})?个?月份?|[0-9]{1,2}月(?:初|底|[0-9]{1,2}日)|日前|近日|当天|已|共|累计|同时|还|又|成功|顺利|正式|连续|先后|一次性|一举|首次|再次|独家|再){0,3}"
    "(?:签[订约署下]|接[获到单]|承[接建揽造]|交付|建造|中标|投资|投入(?!产)|纳税|上缴|招工|招收|新建|扩建|技改|获得?(?![取])|荣获|拥有|推出|宣布|发布|公布|披露|研制|研发|开工|完工|下水|投产|停产|复产"
    "|与|和[^、，。；]{1,16}签|为|向|从|在|将|把|被|称|表示|现?有(?:职工|员工|干部|在[职岗]|各类|[0-9])|成立|上市|收购|并购|出资|捐[款赠助献]|裁员|招聘|安排|组织|召开|举[行办]|坚持|通过"
    "|生产(?![厂能商基线率力许者经企])|实现|完成|达产|销售(?![额收网渠])|出口(?![额量产创])|加工(?![能厂基业企])|运送|运输了|打[井通]|盈利|亏损|净利|营收|营业|股价"
    "|归母|归属于|扣非|单[票季]|每股|毛利|亮出|交出|晒出|[产销]量|发电|[年季]报|业绩|中报|[年月日]?产(?=[粗生原]?[钢铁煤铜铝油气]|[一-龥]{0,4}[0-9])|建成(?![后的区])|实[现得]|挣了?|赚了?)"
    # who runs it, where it works, what it is: 青岭科技|总经理, 青岭科技|生产车间, 青岭科技|于2015年落户
    "|(?:集团|公司)?(?:执行|常务|行政|总装|技术|生产|财务|营销|销售|人事|市场|党委|工会|项目|研发|车间|[一二三]号){0,2}"
    "(?:副?(?:董事长|总经理|总裁|书记|主席|厂长|主任|总监)|副总|总工程师|创始人|法人代表|负责人|工程师|(?:员|职|女)工(?!作)|工人"
    "|车间|厂区|厂房|展厅|工厂|总部)"
    "|(?:创[办建立]|始建|成立|组建|落户|[今去前]年)?于[0-9]{4}年|落户|入驻|坐落|是(?:一家|[^，。；]{2,20}?(?:企业|厂家|厂商|生产商|供应商)[，。；])|主营|主要从事|专[注业门](?:从事|生产|致力|于)|致力于"
)


def _named(page: Page, start: int, end: int, marks: frozenset[str]) -> int:
    """Where the name begins that the trade at ``start``-``end`` ends; ``start`` where none stands before it.

    A clause must tell what it does, but for ``own`` behind a proper name; so it must of one whose name is a word
    (远景矿业), which ``strange`` may not stand behind (平板玻璃).
    """
    text, tokens, trade = page.text, page.tokens, start
    start = _field(page, trade)
    if not start:
        return trade
    a, b = tokens.span_at(start - 1)
    if b > start and start - a == 1:  # 南|山铝业
        a = tokens.span_at(a - 1)[0] if a and HAN.match(text, a - 1) else a
    # 石桥|镇恒昶|袜业, as the dictionary cuts it
    a = next((at for at in range(start - 2, a, -1) if (p := page.place_at_end.get(at)) and full(p)), a)
    word = text[a:start]
    if len(word) == 1 and a and HAN.match(text, a - 1) and not page.opens(a):
        before = tokens.span_at(a - 1)[0]  # 新江|洲, 润|达
        if tag(word)[:1] != "v" or (a - before == 1 and tag(text[before])[:1] in _LETTERS):
            a = before
            word = text[a:start]
    sited = _is_sited(page, a)
    column = end == len(text) and text[a - 1 : a] in ("|", "｜", "丨")  # 生产快报｜青沟|煤业
    opens = sited or column or page.opens(a) or text[a - 1] == "、" or page.is_entered(a) or _home(page, a) is not None
    if (
        not (opens and 2 <= len(word) <= 4 and _HAN.fullmatch(word))
        or word[-1] == "等"
        or words.stops(word)
        or glued_head(text, word, a)
    ):
        return trade
    if words.proper(word) and "own" in marks and tokens.is_edge(start):
        return a
    known = is_word(word)
    if known and (tag(word)[:1] not in ("n", "q") or word in words.generic()):
        return trade
    if start < trade and start in page.place_at_end:
        return trade
    if (start < trade or "strange" in marks) and known and not words.proper(word):
        return trade  # 山区|农业|科技
    numbered = word[0] in _NUMBERS and not known
    if numbered or word in words.sorts() or word[-1] in words.LEVELS or word.endswith(lexicon.standing()):
        return trade
    told = sited and (not known or words.proper(word)) and _GOES_ON.match(text, end)
    # behind a place's short name what is no word (云南|恒昶|铝业), behind a whole one what is proper (石桥镇|恒昶|鞋业)
    home = None if known or not marks & {"own", "strange"} else _home(page, a)
    strange = home is not None and (not full(home) or words.proper(word))
    return a if told or strange or (column and not known) or ACTS.match(text, end) else trade


_GOES_ON = rx.compile("[，,。；仍也还则已又却]|[今去前]年|[上下]半年|前[0-9三]")
_SITED = rx.compile("(?:位于|地处|坐落在|坐落于|总部[设位]?[在于]|设在|来自|落户|注册[地在于]{1,2})[^，。；、]{0,4}$")


def _is_sited(page: Page, start: int) -> bool:
    """Is where it sits told before the name: 总部设在石桥市的|青岭钢铁, 云南昆明的|青岭能源?"""
    if page.text[start - 1 : start] != "的" or not (p := page.place_at_end.get(start - 1)):
        return False
    before = page.text[max(0, p.start - 1) : p.start]
    return not before or not HAN.match(before) or _SITED.search(page.text, max(0, p.start - 12), p.start) is not None


def _field(page: Page, start: int) -> int:
    """Where the field begins that a trade stands behind: 青岭|电子|科技, 青岭|生物|科技."""
    a = page.tokens.span_at(start - 1)[0] if start else 0
    return a if words.generic().get(page.text[a:start]) is False else start


_HAN = rx.compile("[一-龥]+")
_LETTERS = ("n", "v", "a", "g", "j", "z", "y")
_NUMBERS = frozenset("一二两三四五六七八九十几数多各某该本全")


@cache
def _trade() -> re.Pattern[str]:
    table = words.trades()
    # Of two that begin alike the shorter one is found.
    return rx.compile(lexicon.alternation(w for w in table if not any(w[:n] in table for n in range(1, len(w)))))

"""The headlines over a text, given to its article in the making: one as its title, the others as what they are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from unionstats import gazetteer, rx
from unionstats.model import Role
from unionstats.segment import bylines, datelines, titles
from unionstats.segment.drafts import Draft
from unionstats.segment.items import whose
from unionstats.segment.unit import Unit
from unionstats.segment.units import LEAD, likeness

_SUBJECT = rx.compile(r"[\u3400-\u9fff]{1,5}?(?:省|市|县|区|州|旗|镇|乡|街道|总工会|集团|公司|分局|铁路局)")
# 某县举办大赛_基层动态_某某网, 某县举办大赛 - 某县人民政府: what the site writes behind its headline
_SITE_TAIL = rx.compile(
    r"(?<=[^\s_|｜丨—–-]{6})(?:(?:\s*[_|｜丨]+\s*|\s+[—–-]+\s+|-)[^\s_|｜丨—–-]{1,16}){0,3}"
    r"(?:\s*[_|｜丨]+\s*|\s+[—–-]+\s+|-)(?![记访写看谈来])[^\s_|｜丨—–-]{0,12}"
    r"(?:[网报]|网站|在线|频道|[人市县区省]民?政府|门户|客户端|电视台|总工会|新闻(?:中心)?|动态|要闻|资讯)$"
)
# 名　　称：某县2023年公报: what a catalogue writes before the headline
_CATALOGUED = rx.compile(
    r"^(?:标\s*题|名\s*称|题\s*名|(?:信息|文件|公文|文章)(?:名称|标题))(?:\s*[：:]\s*|[\s\u3000]+)(?=\S{8})"
)
# How news begins: 近日，…; 5月3日，…; 河湾县总工会日前…
_A_DAY = r"近日|日前|[昨今明前][日天早晚晨]|[本上下]周[一二三四五六日末]|日内|即日起|(?<!\d)\d{1,2}日"
_DAY = rx.compile(rf"{_A_DAY}|最近|连日来")
_ON_A_DAY = rx.compile(rf"[^，。；]{{0,24}}?(?:{_A_DAY})|最近|连日来")
# 春风拂面——某县企业复工见闻: what only a whole report is called
_REPORT = rx.compile(
    r".{8,}(?:见闻|纪实|侧记|札记|手记|纪事|扫描|速写|印象|启示录|巡礼|采风|纪行|掠影|剪影|回眸|追记|(?:探访|采访|走访|调研|调查|蹲点|跟车|体验)[记行])$"
)
_FIGURES = rx.compile("增长|下降|增速|回升|回落|平稳|稳定|向好|较快|加快|上升|提高|提升|扩大|改善|优化|攀升|减少|增加")
_LINES = 3  # more lines than a headline and its subtitles have are none of one article
_FIRST = 60  # how much of a lead is looked through for its day
_NEWS = 11  # characters: a headline of news is seldom shorter, a subhead seldom as long
_HALF = 8  # nor one of two that stand beside each other
_TOLD = 0.4  # the share of its pairs of characters that its lead has, where the lead says the day
_NAMED = 0.5  # where it says only whose news it is
_WHOLLY = 0.7  # and where it says neither
_RETOLD = 0.3  # the share of its pairs of characters that shows whose headline it is


def add(text: str, draft: Draft, run: Sequence[Unit], lead: str, *, run_in: bool, numbers: str) -> None:
    """Add the headlines of ``run``, which stand in the page's ``text``, to ``draft`` in their order, one as its title.

    ``lead`` is how the text below them begins; ``run_in``: the page sets headlines in the line of their text;
    ``numbers``: the classes of number that its items have.
    """
    title, day = titles.title(run, lead, run_in=run_in, numbers=numbers)
    if day is not None:
        draft.day = (day.year, day.month, day.day)
    seen = below = False
    for u in run:
        role: Role = "kicker"
        if u in title:
            if u is title[-1]:
                seen = True
                if len(title) == 1:
                    draft.put_block(text, "title", u.block)
                else:
                    draft.put(text, "title", tuple(piece for x in title for piece in x.block.pieces))
            continue
        if seen and u.block.numbered:
            role, below = "subhead", True
        elif u.sort in ("byline", "credit"):
            role = "byline"
            draft.signed = True
        elif u.sort == "head" and (bylines.name(u.text) or (seen and bylines.publisher(u.text))):
            role = "byline"
        elif seen:
            below = below or u.sort == "number" or u.block.numbered
            role = "subhead" if below else "subtitle"
        draft.put_block(text, role, u.block)
    draft.title = _CATALOGUED.sub("", _SITE_TAIL.sub("", " ".join(u.block.whole(text).strip() for u in title)))


def new_subject(head: str, lead: str, before: Draft) -> bool:
    """True where ``head`` begins with a place or a body that its lead names, and the article before it did not."""
    m = _SUBJECT.match(head)
    if m is None or m[0] not in lead[:LEAD]:
        return False
    return not any(m[0] in text for p in before.parts for text in p.texts)


# 安徽省六安市金寨县…: how a text says first of all where it is of which it tells
_AFAR = rx.compile(
    "(?:在|走进|来到|地处|位于)?(?P<province>[\u3400-\u9fff]{2,5}?)(?:省|(?:壮族|回族|维吾尔)?自治区)[\u3400-\u9fff]{2,12}?(?:市|自治州|州|地区|盟|县)"
)


# 编辑同志：我在一家工厂上班，…: how a letter to the paper begins
LETTER = rx.compile(
    "(?:尊敬的|亲爱的)?(?:编辑|记者|主编|总编|编者|律师)(?:部|同志|先生|老师)?们?(?:，?[您你]们?好)?[：:！]"
)


def signed(heads: Sequence[Unit], lead: str) -> bool:
    """Do a headline and a bare name below it (李某某) say who wrote what follows, which tells of somebody else?"""
    who = "".join(heads[-1].text.split())
    return len(heads) > 1 and bylines.name(who) and not bylines.name(heads[-2].text) and who not in lead


def from_afar(lead: str, before: Draft) -> bool:
    """True where ``lead`` begins with a place of a province that the article ``before`` does not name, or tells of one
    in its first words (去年夏天，周某在湖南省怀化市溆浦县…) where the one before it told of one place elsewhere."""
    m = _AFAR.match(lead)
    if m is not None:
        return not _told(m["province"], before)
    found = next(_provinces(lead[:_OPENS]), None)
    if found is None or _told(found.name[:2], before) or before.body is None:
        return False
    # Who tells of several provinces goes on to the next.
    homes = {d.adcode[:2] for d in _places(before.title + "，" + "".join(before.body.texts)[:_OPENS])}
    return len(homes) == 1 and found.adcode[:2] not in homes


def _provinces(text: str) -> Iterator[gazetteer.Division]:
    """The provinces that ``text`` names in full before a place inside them, as where something happened."""
    for a, b in gazetteer.names(text):
        outer = next((d for d in gazetteer.lookup(text[a:b]) if d.level == "province" and d.name == text[a:b]), None)
        c, d = (gazetteer.search(text, b) or (-1, 0)) if outer is not None else (-1, 0)
        if outer is None or c != b or _HOME.search(text[:a]) is not None:
            continue
        if any(gazetteer.inside(inner, outer) for inner in gazetteer.lookup(text[c:d])):
            yield outer


def _places(text: str) -> Iterator[gazetteer.Division]:
    """The places of China that ``text`` names without a doubt."""
    end = 0
    for a, b in gazetteer.names(text):
        if a < end:
            continue  # 信丰县 is not 丰县
        found, end = gazetteer.lookup(text[a:b]), b
        sure = gazetteer.form(text[a:b]) in ("full", "short") and len({d.adcode[:2] for d in found}) == 1
        if sure and found[0].adcode[:2] not in ("", "10"):
            yield found[0]


_OPENS = 80  # characters: in which a text says where it is
_HOME = rx.compile(
    "(?:来自|出生[于在]?|老家[是在]?|家[住在]|籍贯|[生长]于|故乡[是在]?|家乡[是在]?)$"
)  # whence somebody is


def apart(heads: Sequence[Unit], lead: str, before: Draft) -> bool | None:
    """Do ``heads`` surely open an article, or surely go on with the one ``before``?  ``None`` where nobody can tell."""
    if speaks_again(lead, before):
        return False
    if len(heads) == 1 and (new_place(heads[0].text, lead, before) or _new_person(heads[0].text, lead, before)):
        return True
    return True if titles.under_rubric(heads) or from_afar(lead, before) or of_a_place(heads, lead, before) else None


# 五原：羊价跌了, 马关　一座桥的88天, 马关县坡脚镇：…
_OF_A_PLACE = rx.compile("(?P<place>[\u3400-\u9fff]{2,10})[：:\u3000 ](?=[^：:]{5,}$)")
_TOWN = rx.compile("[\u3400-\u9fff]{2,5}(?:镇|乡|街道|苏木|村|社区|总工会|工会)")


def of_a_place(heads: Sequence[Unit], lead: str, before: Draft) -> bool:
    """True where a headline begins with the place of which its lead tells, and nobody told of it before."""
    place = _place_over(heads[0].text) if len(heads) <= _LINES else ""
    if not place:
        head = heads[0].text if len(heads) == 1 else ""
        return bool(head) and (_of_a_county(head, lead, before) or _of_a_body(head, lead, before))
    if place not in lead[:LEAD] and not _begins_inside(gazetteer.lookup(place), lead):
        return False
    wider = gazetteer.lookup(over) if (over := _place_over(before.title)) else ()
    if any(d.path.startswith(w.path) for d in gazetteer.lookup(place) for w in wider):
        return False  # 绍兴：…, whose sections are 诸暨：… and 嵊州：…
    return not any(place in text for p in before.parts for text in p.texts)


def _begins_inside(over: Sequence[gazetteer.Division], lead: str) -> bool:
    """True where ``lead`` begins with a place inside one of ``over``: 锡林郭勒：… over 苏尼特右旗…"""
    a, b = gazetteer.search(lead) or (-1, 0)
    found = gazetteer.lookup(lead[:b]) if a == 0 else ()
    return any(gazetteer.inside(d, wide) for d in found for wide in over)


def _of_a_county(head: str, lead: str, before: Draft) -> bool:
    """True for 琼中山里来了法庭 over 琼中黎族苗族自治县总工会…, below what names nothing around that county."""
    a, b = gazetteer.search(head) or (-1, 0)
    if len(head) < _NEWS:
        return False
    if a:
        return _begins_elsewhere(head, lead, before)
    county = next((d for d in gazetteer.lookup(head[:b]) if d.level == "county" and d.name in lead[:LEAD]), None)
    told = [text for p in before.parts for text in p.texts]
    if county is None or any(head[:b] in text for text in told):
        return False
    over = (d for a, b in gazetteer.names(before.title) for d in gazetteer.lookup(before.title[a:b]))
    return not any(county.path.startswith(d.path) for d in over)


def _begins_elsewhere(head: str, lead: str, before: Draft) -> bool:
    """True for 一盏花灯里的石门 over 石门县夹山镇的…: its lead begins with that county, and nobody told of it or of
    what is around it."""
    a, b = gazetteer.search(lead) or (-1, 0)
    found = gazetteer.lookup(lead[:b]) if a == 0 else ()
    county = next((d for d in found if d.level == "county" and gazetteer.form(lead[:b]) == "full"), None)
    if county is None or county.name[:-1] not in head:
        return False
    around = [d.name for d in gazetteer.chain(county)[1:] if d.level == "prefecture"]
    return not any(_told(name[:-1], before) for name in (county.name, *around))


def new_place(head: str, lead: str, before: Draft) -> bool:
    """True where ``head`` names a place that its lead tells of (湖城女篮两连胜 over 昨晚，湖城…), and nobody before."""
    if _A_DAY_FIRST.match(lead) is None:
        return False
    names = [head[a:b] for a, b in gazetteer.names(head) if gazetteer.form(head[a:b]) in ("full", "short")]
    return len(head) >= _NEWS and any(name in lead[:LEAD] and not _told(name, before) for name in names)


def _new_person(head: str, lead: str, before: Draft) -> bool:
    """True where a story begins with the words of somebody from a place of which nobody told: “…”家住柳溪镇的周某说."""
    m = _LIVES.match(lead) if len(head) >= _NEWS else None
    found = gazetteer.search(m["where"]) if m is not None else None
    return m is not None and found is not None and not (found[0] or _told(m["where"][: found[1]], before))


_LIVES = rx.compile("“[^”]{4,80}”[^。]{0,10}?(?:家住|住在|来自)(?P<where>[一-龥]{2,20})")
_A_DAY_FIRST = rx.compile(rf"(?:\d{{1,2}}月)?(?:{_A_DAY})")


def _told(name: str, before: Draft) -> bool:
    return any(name in text for p in before.parts for text in p.texts)


def _of_a_body(head: str, lead: str, before: Draft) -> bool:
    """True for 柳港石化：… over 柳港石化有限公司…, where the text above names neither."""
    m = _OF_A_PLACE.match(head)
    if m is None or m["place"][:2] not in lead[:LEAD] or not (name := whose(lead)):
        return False
    return not any(name in text or m["place"][:2] in text for p in before.parts for text in p.texts)


def _place_over(head: str) -> str:
    """The place that a headline names before its colon or blank, "" where it names none: 马关县 of 马关县坡脚镇：…"""
    m = _OF_A_PLACE.match(head)
    if m is None or gazetteer.lookup(m["place"]):
        return m["place"] if m else ""
    if inner := _chained(m["place"]):
        return inner
    a, b = gazetteer.search(m["place"]) or (-1, 0)
    return m["place"][:b] if a == 0 and _TOWN.fullmatch(m["place"], b) else ""


def _chained(name: str) -> str:
    """The inner of two places that ``name`` names together: 阿荣旗 of 内蒙古阿荣旗."""
    a, b = gazetteer.search(name) or (-1, 0)
    outer, inner = gazetteer.lookup(name[:b]), gazetteer.lookup(name[b:])
    return name[b:] if a == 0 and any(gazetteer.inside(i, o) for i in inner for o in outer) else ""


def news(head: str, lead: str, before: Draft | None = None) -> bool:
    """True where ``head`` is a whole headline of news, and its lead tells it again as news begins.

    It names a day (近日, 昨日, 5月3日), or first of all a body or a place that the article before it did not, or says
    nearly all of the headline, as no paragraph does of the subhead over it but of figures.
    """
    if _REPORT.match(head) is not None:
        return True
    like = likeness(head, lead)
    if len(head) < _NEWS or like < _TOLD or (head[0] + head[-1]) in ("“”", "『』", "「」", "【】"):
        return False  # what someone said, in quotation marks, is a subhead of its story
    if _ON_A_DAY.match(lead[:_FIRST]) is not None or (like >= _WHOLLY and _DAY.search(lead[:_FIRST]) is not None):
        return True
    if like >= _WHOLLY and len(head) > _NEWS and _FIGURES.search(head) is None:
        return True
    name = whose(lead) if like >= _NAMED else ""
    told = [text for p in before.parts for text in p.texts] if before is not None else []
    return bool(name) and name[:2] in head and not any(name in text for text in told)


# “…”周远说, 周远介绍，: who speaks at the beginning of a text
_SPEAKS = rx.compile(
    r"(?:[“「][^”」]{1,200}[”」])?(?!记者|据|有关|相关|负责|专家|业内|官方|同时|他们|她们|[他她我])([\u3400-\u9fff·]{2,4}?)"
    r"(?:还|也|又|同时|进一步)?(?:介绍|说|表示|指出|透露|告诉|认为|坦言|强调|分析|回忆|举例)"
)


def speaks_again(lead: str, before: Draft) -> bool:
    """True where the text that begins so has somebody go on of whom the article before told, by name and no more."""
    m = _SPEAKS.match(lead)
    return m is not None and any(m[1] in text for p in before.parts if p.role == "body" for text in p.texts)


def is_half(head: str, before: Draft) -> bool:
    """True where the headline of ``before`` has ``head`` as one of its own: what follows is told under both."""
    return _HALF <= len(head) < len(before.title) and head in before.title


def dated(lead: str) -> bool:
    """True where a text says near its beginning on which day it was."""
    return _DAY.search(lead[:_FIRST]) is not None


def claim(before: Draft, draft: Draft, lead: str) -> None:
    """Two headlines stood over two reports: give ``draft`` the one that its ``lead`` tells again."""
    assert before.body is not None
    for part in before.parts:
        if part.role != "subtitle":
            continue
        head, other = "".join(part.texts), "".join(before.body.texts)
        named = head[:2] in lead[:LEAD] and head[:2] not in other
        if named or likeness(head, lead) >= max(_RETOLD, likeness(head, other) + _RETOLD / 2):
            before.parts.remove(part)
            part.role, draft.title = "title", head
            draft.add(part)
            return


def told(u: Unit) -> str:
    """The text of a body behind its dateline."""
    opening = datelines.opening(u.text)
    return u.text[opening.end :] if opening is not None else u.text

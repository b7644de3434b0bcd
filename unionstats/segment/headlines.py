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
_FIGURES = rx.compile("增长|下降|增速|回升|回落|平稳|稳定|向好|较快|加快|上升|提高|提升|扩大|改善|优化|攀升|减少|增加")
_FIRST = 60  # how much of a lead is looked through for its day
_NEWS = 11  # characters: a headline of news is seldom shorter, a subhead seldom as long
_HALF = 8  # nor one of two that stand beside each other
_TOLD = 0.4  # the share of its pairs of characters that its lead has, where the lead says the day
_NAMED = 0.5  # where it says only whose news it is
_WHOLLY = 0.7  # and where it says neither
_RETOLD = 0.3  # the share of its pairs of characters that shows whose headline it is


def add(text: str, draft: Draft, run: Sequence[Unit], lead: str, *, items: bool) -> None:
    """Add the headlines of ``run``, which stand in the page's ``text``, to ``draft`` in their order, one as its title.

    ``lead`` is how the text below them begins; with ``items`` numbers stand before the headlines of articles.
    """
    title, day = titles.title(run, lead, items=items)
    if day is not None:
        draft.day = (day.year, day.month, day.day)
    seen = False
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
            role = "subhead"
        elif u.sort in ("byline", "credit"):
            role = "byline"
            draft.signed = True
        elif u.sort == "head" and (bylines.name(u.text) or (seen and _of_writer(u.text))):
            role = "byline"
        elif seen:
            role = "subtitle"
        draft.put_block(text, role, u.block)
    draft.title = _CATALOGUED.sub("", _SITE_TAIL.sub("", " ".join(u.block.whole(text).strip() for u in title)))


def _of_writer(text: str) -> bool:
    return bylines.publisher(text) or bylines.officer(text)


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
    return len(heads) > 1 and (bylines.officer(who) or bylines.name(who)) and who not in lead


def from_afar(lead: str, before: Draft) -> bool:
    """True where ``lead`` begins with a place of a province that the article ``before`` does not name, or tells of one
    in its first words (去年夏天，周某在湖南省怀化市溆浦县…) where the one before it told of one place elsewhere."""
    m = _AFAR.match(lead)
    if m is not None:
        return not _told(m["province"], before)
    found = next(_provinces(lead[:_OPENS]), None)
    if found is None or _told(found.name[:2], before) or before.body is None:
        return False
    return _is_foreign(found, before)


def is_elsewhere(lead: str, before: Draft) -> bool:
    """True where the first place in ``lead`` is of another province than the one place of which ``before`` told."""
    place = next(_places(lead[:_OPENS]), None)
    return place is not None and before.body is not None and _is_foreign(place, before)


def _is_foreign(place: gazetteer.Division, before: Draft) -> bool:
    """Who tells of several provinces goes on to the next; who told of one does not."""
    assert before.body is not None
    homes = {d.adcode[:2] for d in _places(before.title + "，" + "".join(before.body.texts)[:_OPENS])}
    return len(homes) == 1 and place.adcode[:2] not in homes


def _provinces(text: str) -> Iterator[gazetteer.Division]:
    """The provinces that ``text`` names in full before a place inside them, as where something happened."""
    for a, b in gazetteer.names(text):
        outer = next((d for d in gazetteer.lookup(text[a:b]) if d.level == "province" and d.name == text[a:b]), None)
        c, d = (gazetteer.search(text, b) or (-1, 0)) if outer is not None else (-1, 0)
        if outer is None or c != b:
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


def apart(heads: Sequence[Unit], lead: str, before: Draft) -> bool | None:
    """Do ``heads`` surely open an article, or surely go on with the one ``before``?  ``None`` where nobody can tell."""
    if speaks_again(lead, before):
        return False
    if len(heads) == 1 and (new_place(heads[0].text, lead, before) or _of_a_body(heads[0].text, lead, before)):
        return True
    return True if from_afar(lead, before) else None


# 柳港石化：日产万吨
_OF_A_PLACE = rx.compile("(?P<place>[\u3400-\u9fff]{2,10})[：:\u3000 ](?=[^：:]{5,}$)")


def new_place(head: str, lead: str, before: Draft) -> bool:
    """True where ``head`` names a place that its lead tells of (湖城女篮两连胜 over 昨晚，湖城…), and nobody before."""
    if _A_DAY_FIRST.match(lead) is None:
        return False
    names = [head[a:b] for a, b in gazetteer.names(head) if gazetteer.form(head[a:b]) in ("full", "short")]
    return len(head) >= _NEWS and any(name in lead[:LEAD] and not _told(name, before) for name in names)


def of_others(heads: Sequence[Unit], lead: str, before: Draft) -> bool:
    """True where a text begins as news does under a headline of which nobody told before: 据某报报道, 22日凌晨，."""
    head = heads[0].text if len(heads) == 1 else ""
    if len(head) < _NEWS or not (_TAKEN.match(lead) or _A_DAY_FIRST.match(lead)):
        return False
    told = "".join(text for p in before.parts for text in p.texts)
    pairs = [head[k : k + 2] for k in range(len(head) - 1) if _PAIR.match(head, k)]
    new = [pair for pair in pairs if pair not in told]
    if len(pairs) - len(new) > len(pairs) * _OWN:
        return False
    return bool(_TAKEN.match(lead)) or any(pair in lead[:LEAD] for pair in new) or any(_places(head))


# 据某某报报道, 某某社消息
_TAKEN = rx.compile(
    "据(?:《[^》]{2,10}》|[一-龥]{2,8}?[报社网台刊])(?:网站|记者)?(?:的|综合|\\d{1,2}月\\d{1,2}日)*(?:报道|消息)|[一-龥]{2,4}社(?:消息|报道)"
)
_PAIR = rx.compile("[一-龥]{2}")
_OWN = 0.15  # the share of its pairs of characters that the text above may have by chance

_A_DAY_FIRST = rx.compile(rf"(?:\d{{1,2}}月)?(?:{_A_DAY})")


def _told(name: str, before: Draft) -> bool:
    return any(name in text for p in before.parts for text in p.texts)


def _of_a_body(head: str, lead: str, before: Draft) -> bool:
    """True for 柳港石化：… over 柳港石化有限公司…, where the text above names neither."""
    m = _OF_A_PLACE.match(head)
    if m is None or m["place"][:2] not in lead[:LEAD] or not (name := whose(lead)):
        return False
    return not any(name in text or m["place"][:2] in text for p in before.parts for text in p.texts)


def news(head: str, lead: str, before: Draft | None = None) -> bool:
    """True where ``head`` is a whole headline of news, and its lead tells it again as news begins.

    It names a day (近日, 昨日, 5月3日), or first of all a body or a place that the article before it did not, or says
    nearly all of the headline, as no paragraph does of the subhead over it but of figures.
    """
    like = likeness(head, lead)
    if len(head) < _NEWS or like < _TOLD or (head[0] + head[-1]) in ("“”", "【】"):
        return False  # what someone said, in quotation marks, is a subhead of its story
    if _ON_A_DAY.match(lead[:_FIRST]) is not None or (like >= _WHOLLY and _DAY.search(lead[:_FIRST]) is not None):
        return True
    if like >= _WHOLLY and _FIGURES.search(head) is None:
        return True
    name = whose(lead) if like >= _NAMED else ""
    told = [text for p in before.parts for text in p.texts] if before is not None else []
    return bool(name) and name[:2] in head and not any(name in text for text in told)


# “…”周远说, 周远介绍，: who speaks at the beginning of a text
_SPEAKS = rx.compile(
    r"(?:“[^”]{1,200}”)?(?!记者|据|有关|相关|负责|专家|业内|官方|同时|他们|她们|[他她我])([\u3400-\u9fff·]{2,4}?)"
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

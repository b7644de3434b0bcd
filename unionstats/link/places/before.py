"""What was told before of the place of a number: in the paragraph, or in those that precede it."""

from __future__ import annotations

from itertools import islice

from unionstats import rx
from unionstats.gazetteer import LOCAL
from unionstats.link.clauses.clauses import Role, place_of
from unionstats.link.clauses.parts import SURNAMES
from unionstats.link.firms import is_firm, is_railway
from unionstats.link.places.answers import above, here
from unionstats.link.places.lists import joined
from unionstats.link.places.sentence import stands_free
from unionstats.link.projects import builds, invests
from unionstats.link.regions import is_region
from unionstats.link.scene import Scene, within
from unionstats.link.voice import voice
from unionstats.model import Entity

# How many paragraphs a place stays in view.
_SHOWN = 6


# 石桥“7·21”地震…，清河拨款50万元。这次|地震|死亡3人: where it struck
_DISASTER = "地震|洪[灾水]|水灾|火灾|爆炸|事故|台风|泥石流|山体滑坡|暴雨|冰雹|雪灾|旱灾|车祸|灾害"
_THIS_DISASTER = rx.compile(
    rf"\s*(?:据悉，|据了解，|据统计，)?(?:在?[这此本]次|该起?|此起|这起)(?:[一-龥]{{0,4}}?)(?P<what>{_DISASTER})"
)


def _struck(s: Scene) -> Entity | None:
    """The place before 地震 or the like, where a sentence goes on with that."""
    this = _THIS_DISASTER.match(s.paragraph.text, s.start)
    if this is None:
        return None
    told = (r.entity for r in reversed(s.earlier_places) if r.entity.place != "中国")
    what = this["what"]
    return next((e for e in told if what in s.paragraph.text[e.end : e.end + _STRUCK_WITHIN]), None)


_STRUCK_WITHIN = 14
# 某支队通报称，两次追尾撞了9辆车: of where they were told to have been
_SAYS_OF_IT = rx.compile(
    f"[^，。；]{{0,12}}?(?:称|说|介绍|表示|透露)，(?:[两三四五六]处|[两三四五六]起|该起?|此次|此起|这起|本次)?(?:{_DISASTER})(?:共|已|造成|致|涉及|现场)"
)


def reported_on(s: Scene, org: Entity, home: Entity) -> Entity | None:
    """The place in the ``home`` of who reports on a disaster (该事故…) where the sentence before told of it."""
    if not _SAYS_OF_IT.match(s.paragraph.text, org.end):
        return None
    there = (r.entity for r in s.earlier_places if r.part in ("head", "site", "owner") and r.entity.end < s.start)
    return next((e for e in there if e.place != home.place and within(e.place, home.place)), None)


def paragraph_place(s: Scene) -> Entity | None:
    """石桥市今年办了会。…新建[3座]: the place, or the organization, of the sentences before."""
    if struck := _struck(s):
        return struck
    if s.org and s.org_step == "subject" and is_railway(s.org.name):
        return None  # 甲局在石桥至清河加开列车。乙局加开[9列]
    orgs = s.earlier_orgs
    places = s.earlier_places
    if "其中" in s.paragraph.text:
        places = [r for r in places if not _is_part(s, r)]
        orgs = [r for r in orgs if not _is_part(s, r)]
    if "特别是" in s.paragraph.text or "尤其是" in s.paragraph.text:
        places = [r for r in places if not s.paragraph.text.endswith(_ABOVE_ALL, 0, r.entity.start)]
    if "国内" in s.paragraph.text:
        # 公司国内销量7万吨。…盈利9亿元: of the firm, not of the country
        firm = s.org is not None and is_firm(s.org.name)
        places = [
            r for r in places if r.entity.text != "国内" or not (firm or _MARKET.match(s.paragraph.text, r.entity.end))
        ]
    if s.org and not s.org.place and is_firm(s.org.name):
        places = [r for r in places if r.entity.place != "中国"]  # 全国仅86家入选。…公司节电: of the firm
    place = _stood_before(s, places)
    if place and s.org and s.org_step == "topic" and _is_over_home(s, place):
        return None
    if place and place.place.endswith(_SMALL) and _SEVERAL.search(s.paragraph.text, s.start, s.mention.end + 3):
        return above(place)
    if place and not place.adcode and is_region(place) and _ALL_OVER.search(s.paragraph.text, s.start, s.mention.start):
        return s.topic.country
    if place and place.place == "中国" and s.topic.aided:
        return s.topic.aided
    if place and s.org and s.org_step == "carried" and place.start < s.org.start:
        home = s.topic.place_of(s.org)
        if _is_deeper(place, home):
            return home
    if place:
        # 博览会在石桥市开幕。…全国31个省都来参展。…观众将达[5万人]
        return (s.org and place.place == "中国" and s.topic.held_at(s.org)) or place
    for r in orgs:
        # Who published the list of a country's firms is not where a firm of the list is, nor is who came from abroad.
        alien = s.org and (r.entity.place == "中国" or not r.entity.adcode) and r.entity.name != s.org.name
        strange = alien and s.org_step == "subject"
        if r.part in ("head", "agent", "publisher", "employer") and r.entity.place and not strange:
            there = team_at(s, r.entity) or built_elsewhere(s, r.entity, place_of(r.entity), before=False)
            return there or _within_its(s, r) or s.topic.place_of(r.entity)
    for r in places:
        if stands_free(s.paragraph, r):
            return joined(s, r)
    return None


def _is_over_home(s: Scene, place: Entity) -> bool:
    """省残联在全省开展活动。每人补助[800元], in the story of a town's: is ``place`` that of the body above alone?"""
    home = s.topic.place_of(s.org) if s.org else None
    above_it = home is not None and home.adcode and place.place != "中国" and _is_deeper(place, home)
    return bool(above_it) and any(r.entity.place == place.place for r in s.earlier_orgs)


# 其中|杭州市|1200万元: no more than a part of what is told
_OF_WHICH = ("其中", "其中，", "其中：", "其中仅")
_SO_MANY = rx.compile("[市县]?[共有为约近超达到的仅]{0,3}[0-9]")


def _is_part(s: Scene, r: Role) -> bool:
    """山东办书屋3200家，其中|济南市|260家。藏书[180万册]: is the place that of a part, of a wider one told before?"""
    e, text = r.entity, s.paragraph.text
    if not text.endswith(_OF_WHICH, 0, e.start) or not _SO_MANY.match(text, e.end):
        return False
    begin = s.paragraph.sentence(e.start)[0]
    before = [o for o in s.paragraph.entities if o.start < e.start and o.place]
    return any(o.start >= begin or within(e.place, o.place) for o in before)


def _is_deeper(place: Entity, home: Entity) -> bool:
    """湖南添新厂。甲公司衡阳基地投产。该基地产能[9万辆]: did who goes on come in later, at ``home`` in that place?"""
    return bool(home.adcode) and home.place != place.place != "中国" and within(home.place, place.place)


# 石场、高坪两乡镇受灾人口[9人], 白石、清溪等6个村: those of the county, beyond the one named before
_SEVERAL = rx.compile(
    "(?:^|[^一-龥])(?:[一-龥]{2,4}、){1,9}[一-龥]{2,4}?(?:[两三四五六七八九]个?|等[0-9一二三四五六七八九十]{1,3}个)(?:乡镇|[镇乡村]|街道|社区)"
)


_ALL_OVER = rx.compile("(?:全国|，|^|[。；])各(?:地(?!区)|省)")


def built_elsewhere(s: Scene, org: Entity, home: Entity, *, before: bool) -> Entity | None:
    """由浙江恒岳集团投资的基地在万州建成。…基地占地[90亩]: where a firm builds that comes from elsewhere.

    ``before``: the paragraphs before may say that it does so.
    """
    about = s.topic.place
    if not about or about.place == "中国" or within(about.place, home.place) or within(home.place, about.place):
        return None
    here = (r.entity for r in s.paragraph.orgs if r.entity.name == org.name and r.entity.end <= s.mention.start)
    if any(builds(s.paragraph.text, e) for e in here):
        return about
    told = ((p.text, r.entity) for p in s.earlier for r in p.orgs if r.entity.name == org.name) if before else ()
    return about if any(invests(text, e) for text, e in told) else None


def _within_its(s: Scene, org: Role) -> Entity | None:
    """县质监局理清了石桥村的思路10件事。…产茶[3吨]: the one village, or town, of which a body's own clause is."""
    p, home = s.paragraph, place_of(org.entity)
    if home.adcode[4:] in ("", "00") or not s.org:
        return None
    named = {r.entity.place: r.entity for r in p.places if r.clause == org.clause and here(r.part)}
    if len(named) != 1:
        return None
    place = next(iter(named.values()))
    return place if place.place != home.place and within(place.place, home.place) else None


def _stood_before(s: Scene, places: list[Role]) -> Entity | None:
    """The nearest of ``places`` that heads its clause, or at which something is done."""
    # 全国产10吨，陕西的产量占4%: not of the country that the article's own place is held against
    ours: Role | None = None
    all_over = -1
    for r in places:
        if r.clause == all_over:
            continue
        there = r.part in ("site", "arrival") and r.entity.place != "中国"
        if r.part == "head" and r.entity.rule == "pointer" and r.entity.place == "中国" and _opens_with_own(s, r):
            continue
        # 重庆的发电机组增幅明显: what comes from there is spoken of, in its own sentence
        attribute = r.part == "head" and r.entity.rule != "pointer" and s.paragraph.text.startswith("的", r.entity.end)
        if there or (r.part == "head" and not attribute):
            place = joined(s, ours or r)
            several = place.place == "中国" != r.entity.place  # 甲、乙、丙三省招聘会在石桥市体育馆举行
            if several and r.part == "arrival":
                all_over = r.clause  # 前往云南、四川等地侦查: not of all between
                continue
            venue = next((v for v in places if v.part == "venue" and v.entity.place), None) if several else None
            return venue.entity if venue else place
        if attribute and not ours and s.topic.place and s.topic.place.place == r.entity.place:
            ours = r
    return None


_ABOVE_ALL = ("特别是", "尤其是")  # …，特别是西南地区: said in passing
# 国内家装市场复苏, 填补国内空白: what things are held against, not where they are
_MARKET = rx.compile("[^，。；、]{0,6}?(?:市场|行业|同行|同类|领先|先进|一流|首[创台家款条]|空白|知名|订单|外|需求)")


_SMALL = (*LOCAL, "屯", "寨")


def _opens_with_own(s: Scene, role: Role) -> bool:
    """这五年，河北…。国内每3辆车有1辆…。产量…: does the paragraph begin with the article's own place, which returns?"""
    first = s.paragraph.places[0] if s.paragraph.places else None
    if first is None or first.entity.start >= role.entity.start or first.entity.place == "中国":
        return False
    if first.part not in ("head", "site"):
        return False
    about = s.topic.place
    return about is None or about.place in ("中国", first.entity.place)


def where_it_was(s: Scene, org: Entity) -> Entity | None:
    """Where a team of a national body was said to work in the paragraphs before: 工作组走访了[5家]."""
    for p in islice(s.earlier, _SHOWN):
        clauses = {r.clause for r in p.orgs if r.entity.name == org.name}
        for r in p.parties:
            if r.clause in clauses and r.entity.place not in ("", "中国") and here(r.part):
                return place_of(r.entity)
    return None


TEAM = rx.compile("(?:蹲点|工作|督导|调研|检查|督查|帮扶|服务|慰问|宣讲|考察|巡诊|义诊)(?:组|队|团)")


def team_at(s: Scene, org: Entity) -> Entity | None:
    """全总慰问团来到石桥市。慰问团给老周送上[5000元]: where the team is that a national body has sent there."""
    text = s.paragraph.text
    sent = org.place == "中国" and (TEAM.match(text, org.start) or TEAM.match(text, org.end))
    return where_it_was(s, org) if sent else None


_CALLED = rx.compile("“[^“”。！？，]{1,12}”[一-龥]")  # “春风送岗”工程: a name, nobody's words


# 集体协商：…, 年产值：…: what is spoken of
# 也有见义勇为的：…: the next of whom one tells
_SUBJECT = rx.compile("(?:[也还更又]有[一-龥、]{2,16}|[一-龥、]{2,6})：")
# 陈岚, 记者, 车间主任老周: who has the word
_SPEAKER = rx.compile(
    f"[{SURNAMES}][一-龥]{{1,2}}：|[一-龥]*(?:[问答人员长师工者任席生友士娘说道称账是]|主持|旁白|解说|同期声?|书记)："
)


def _is_heading(text: str) -> bool:
    """培训：…, 今日天气：…: whether a paragraph begins with what is told of, not with who tells it."""
    return _SUBJECT.match(text) is not None and _SPEAKER.match(text) is None


def shown_place(s: Scene) -> Entity | None:
    """记者：你付了3万元？: a label that names no one keeps the place of what was shown before."""
    quoted = s.paragraph.text.startswith("“") and not s.paragraph.entities and not _CALLED.match(s.paragraph.text)
    if _is_heading(s.paragraph.text):
        return None
    if not quoted and (not s.paragraph.turn or any(e.start < s.paragraph.turn for e in s.paragraph.entities)):
        return None
    if (own := voice(s)) and own.place:
        return place_of(own)
    for k, p in enumerate(islice(s.earlier, _SHOWN), 1):
        if s.topic.parted(s.index - k, s.index):
            return None  # another part of the text, under a subhead of its own
        if shown := next((r for r in reversed(p.standing) if r.entity.place != "中国"), None):
            return shown.entity
    return None

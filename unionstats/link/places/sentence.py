"""What the sentence of a number says of its place, where its clause does not: before the number, and behind it."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from itertools import islice
from operator import attrgetter

from unionstats import gazetteer, rx
from unionstats.link.clauses.clauses import Clauses, Role, place_of
from unionstats.link.clauses.place_parts import CAUSES
from unionstats.link.places.answers import above
from unionstats.link.places.helped import helped
from unionstats.link.places.lists import joined, last_of
from unionstats.link.scene import Scene, speaks, within
from unionstats.model import Entity


def sentence_place(s: Scene) -> Entity | None:
    """石桥市今年…，新建[3座]: the place that heads the sentence, or at which what it tells is done."""
    if _REACHES.match(s.paragraph.text, s.paragraph.bounds[s.clause]) and (given := _given(s)):
        return given
    places = [r for r in s.places if not _is_medias(s, r)] if "媒体" in s.paragraph.text else s.places
    for r in places:
        if r.part in ("head", "site", "arrival", "venue") and not _only_held(s, r) and not _among_them(s, r):
            apart = r.part in ("site", "venue") and r.clause != s.clause
            own = (_of_both(s, r) or _set_behind(s)) if apart else None
            return own or (r.part == "head" and helped(s, r.entity)) or _beside_org(s, r)
    if s.org_step not in ("subject", "owner"):
        for r in places:
            if stands_free(s.paragraph, r):
                return joined(s, r)
    return None


_MEDIA_TELL = rx.compile(
    "(?:多家|主流|当地)?媒体(?:[今昨当]天|援引|[0-9月]{1,4}日|（[^（）]{1,12}）)*(?:报道|消息|披露|称)"
)

_ELSEWHERE = ("另据", "另外", "又据", "此外", "同时")  # another thing is told of


def _is_medias(s: Scene, r: Role) -> bool:
    """韩国釜山起火。据|韩国|媒体报道，[9人]受伤: only whose media tell of what befell a place there, named before?"""
    if not _MEDIA_TELL.match(s.paragraph.text, r.entity.end) or s.paragraph.text.startswith(_ELSEWHERE, s.start):
        return False
    return any(e.entity.place != r.entity.place and within(e.entity.place, r.entity.place) for e in s.earlier_places)


def _among_them(s: Scene, r: Role) -> bool:
    """石桥县办店3200家，其中在|武汉|600家，年收入[8亿元]: is a part of what is told of a place elsewhere?"""
    if r.clause == s.clause or r.part not in ("site", "arrival") or "其中" not in s.paragraph.text:
        return False
    head = next((h.entity for h in s.places if h.part == "head" and h.entity.end <= r.entity.start), None)
    if head is None or within(r.entity.place, head.place):
        return False
    return s.paragraph.text.find("其中", head.end, r.entity.start) >= 0


# 在甲镇建桥2座，在乙镇建桥3座，|共|投资9万元
_BOTH = rx.compile("(?:合计|总计|总共|一共|共(?![同建享]))")


def _of_both(s: Scene, last: Role) -> Entity | None:
    """在石桥镇建桥2座，在清河镇建桥3座，共投资[9万元]: what holds all the places at which the sentence has counted."""
    if not _BOTH.match(s.paragraph.text, s.paragraph.bounds[s.clause]):
        return None
    sites = {r.entity.place: r.entity for r in s.places if r.part == "site" and r.clause <= last.clause}
    if len(sites) < 2 or any(a != b and within(a, b) for a in sites for b in sites):
        return None
    shared = gazetteer.common(sites)
    return replace(last.entity, name=shared.path, place=shared.path, adcode=shared.adcode) if shared else None


_HELPED = rx.compile("(?:帮助?|支持|扶持|帮扶|援助|支援|资助|援建)了?$")
# 慰问石桥镇职工36名，|全年|慰问320名: no more told of there
_IN_ALL = rx.compile("(?:全年|全部|总|共|累计|合计|今年以来|截至|截止|目前|迄今|至今)")


def done_there(s: Scene) -> Entity | None:
    """改造石桥镇管网26公里，惠及[6万人]: the place of the number in the clause before, with which this one goes on."""
    p, r, begin = s.paragraph, s.places[0], s.paragraph.bounds[s.clause]
    e = r.entity
    caused = p.text.endswith(CAUSES, 0, e.start)  # 大雨波及湖南，造成衡阳市2人死亡，[9人]受伤
    small = bool(e.adcode) and not e.adcode.endswith("0000" if caused else "00")
    if r.clause == s.clause or r.part not in ("owner", "object") or e.rule == "pointer" or not small:
        return None
    if (s.orgs and s.orgs[0].entity.start >= e.start) or _IN_ALL.match(p.text, begin):
        return None
    behind = islice(p.mentions, bisect_left(p.mentions, e.end, key=attrgetter("start")), None)
    if next((m.start for m in behind if m.kind != "date"), s.end) >= p.bounds[r.clause + 1]:
        return None
    if caused:
        return joined(s, r)
    acts = next((o.entity for o in (*s.places[1:], *s.orgs) if o.part == "head" and o.clause <= r.clause), None)
    if acts is None or not acts.place:
        return None
    helped = p.text[e.start - 1] == "的" or (r.part == "object" and _HELPED.search(p.text, e.start - 4, e.start))
    return joined(s, r) if helped or (acts.place != e.place and within(e.place, acts.place)) else None


def _only_held(s: Scene, r: Role) -> bool:
    """服贸会在|北京|开幕，商务部部长某某介绍，…: is it but where the event is at which one tells of his own field?"""
    told = s.org_step == "publisher" and s.org is not None and s.org.start > r.entity.end
    return r.part == "venue" and told and bool(s.org and s.org.place)


# 向阜南县贷款2亿元，|涉及|9个村: what goes on with what was just given
_REACHES = rx.compile("(?:共|已|直接|预计|可|还|并|先后|累计)*(?:涉及|惠及|覆盖|受益|资助|救助|援建|捐建|发放|搭载)")
# 向|青海|捐款1200万元，资助了800名大学生: where a gift goes, whoever gives it
_GIFT = rx.compile("[^，。；]{0,8}?(?:捐|援|运[送抵])")


def _given(s: Scene) -> Entity | None:
    """The place that something was given to in the clause before, or before those that go on with it."""
    p, clause = s.paragraph, s.clause
    while clause and _REACHES.match(p.text, p.bounds[clause]):
        clause -= 1
    given = next((r for r in s.places if r.part in ("object", "owner") and r.clause == clause), None)
    if given is None or given.entity.place == "中国" or p.text[given.entity.start - 1] not in "向为给对":
        return None
    gift = _GIFT.match(p.text, given.entity.end) is not None
    return joined(s, given) if gift or not s.org or within(given.entity.place, s.org.place) else None


def _set_behind(s: Scene) -> Entity | None:
    """甲厂在内江开建，乙厂[3亿元]的项目在长春启动: where the clause itself says, behind the number, that it is set."""
    p = s.paragraph
    end = p.bounds[s.clause + 1]
    for r in islice(p.places, bisect_left(p.place_starts, s.mention.end), None):
        if r.entity.start >= end:
            return None
        if r.part in ("site", "venue") and p.text[r.entity.start - 1] in "在于":
            return last_of(s, r)
    return None


def _beside_org(s: Scene, r: Role) -> Entity | None:
    """The place of ``r``, or that of the organization that acts in the sentence, whichever is meant."""
    if s.elsewhere_since(r):  # 甲盟有雪，其余地区多云: of all around it
        return above(r.entity)
    if not s.org or s.org_step != "subject":
        return joined(s, r)
    # 某区总工会来到广西某项目部: what it came to is called by its province; 在某市体育场举办
    comes = r.part == "arrival" and s.org.start < r.entity.start
    comes = comes or (r.part in ("site", "venue") and s.org.start < r.entity.start and s.org.place != "中国")
    if comes and s.org.place != r.entity.place and within(s.org.place, r.entity.place):
        return s.topic.place_of(s.org)
    # 甲市…，乙县总工会…: the later head is the nearer place.
    if s.org.place and s.org.start > r.entity.start:
        return _nearer(joined(s, r), s.topic.place_of(s.org))
    return joined(s, r)


# 包括常州恒岳、苏州恒工、福建恒星: short names of firms, one of several
_NAMED_AFTER = rx.compile("(?![省市县区州的等和与及])[一-龥]{2,5}、")

# 引入|上海|恒岳集团合作运营: whence somebody is brought
_BRINGS_IN = ("引入", "引进", "引来", "引入了", "引进了", "携手", "牵手", "联合", "邀请", "聘请", "委托")
_GROUP = rx.compile("[一-龥]{2,8}?(?:集团|公司|企业|资本|团队|专家|大学|学院|研究院|医院)")
# 甲关、乙市某局等五家单位: the last of a list of bodies
_LAST_OF_BODIES = rx.compile("[^，。；、：]{1,16}?等[0-9一二两三四五六七八九十百]{1,4}[余多]?[家个名位]")


def stands_free(p: Clauses, role: Role) -> bool:
    """山洪冲毁X的堤坝，上千亩果园受淹: inside its clause, but of nobody who acts there."""
    # 保持全国先进水平 says how far a comparison goes, not where, 购买本省公园年票 which they are.
    ours = role.entity.rule == "pointer" and role.entity.text[0] == "本"
    return (
        role.part == "owner"
        and role.entity.place != "中国"
        and not (ours and p.text[role.entity.start - 1] != "是")
        and not (p.text[role.entity.start - 1] in "、和与及" and _LAST_OF_BODIES.match(p.text, role.entity.end))
        and not _NAMED_AFTER.match(p.text, role.entity.end, role.entity.end + 8)
        and not (p.text.endswith(_BRINGS_IN, 0, role.entity.start) and _GROUP.match(p.text, role.entity.end))
        and not any(o.clause == role.clause and o.part != "owner" for o in p.orgs)
    )


def _nearer(place: Entity, home: Entity) -> Entity:
    """The place, where it lies in the organization's own; else the organization's."""
    return place if within(place.place, home.place) else home


# 周明今年[43岁]，|是某厂的工人: the clause behind an age that says where one works, or comes from
_WHO_IS = ("是", "系", "现为", "现任", "来自", "就职于", "供职于", "任职于", "目前是", "现在是", "在")


def behind(s: Scene) -> Entity | None:
    """[48岁]的张三是石桥市某厂职工, [2300平方米]的石桥镇市场: what stands behind the number in its clause."""
    end = s.paragraph.bounds[s.clause + 1]
    if s.mention.unit == "a" and end < s.end and s.paragraph.text.startswith(_WHO_IS, end):
        end = s.paragraph.bounds[s.clause + 2]
    orgs = s.paragraph.orgs
    for r in islice(orgs, bisect_left(s.paragraph.org_starts, s.mention.end), None):
        if r.entity.start >= end:
            break
        if r.part == "employer" and r.entity.place:  # [48岁]的张三是X的职工
            return place_of(r.entity)
    places = s.paragraph.places
    for r in islice(places, bisect_left(s.paragraph.place_starts, s.mention.end), None):
        if r.entity.start >= end:
            return None
        right_behind = r.entity.start == s.mention.end + 1 and s.paragraph.text[s.mention.end] == "的"
        if right_behind and (s.mention.unit == "a" or (r.part == "owner" and r.entity.place != "中国")):
            return r.entity  # [48岁]的河北选手, [2300平方米]的石桥镇市场
        if r.part in ("site", "venue"):
            return last_of(s, r)  # 9个组分别在甲省、乙省等地
    return None


# 继5月出口3万吨之后，甲县…; 经过40分钟扑救，乙市消防…: of whom one hears only then
_FRONTED = rx.compile(
    "(?:[^，。；]{1,16}?[年月日天午晚晨时份]，?)?(?:继|经过?(?![济营理开费])|经历|历时|历经|时隔|耗时|用时|随着|伴随着)"
)


# 经过[2天]的角逐，邯郸的周远夺冠: those who compete come from elsewhere
_CONTEST = rx.compile("的?[一-龥]{0,4}?(?:角逐|比拼|拼搏|较量|鏖战|激战|比赛|竞赛|比武|激烈|争夺|竞技|对决|酣战)")


def ahead(s: Scene) -> Entity | None:
    """经历[40多天]侦查，石桥市公安局…: whose clause the words before it lead to, where none is named before."""
    p = s.paragraph
    if s.places or s.orgs or not _FRONTED.match(p.text, p.bounds[s.clause], s.mention.start):
        return None
    if _CONTEST.match(p.text, s.mention.end):
        return None
    end = p.bounds[s.clause + 1]
    named = [
        r
        for roles, starts in ((p.places, p.place_starts), (p.orgs, p.org_starts))
        for r in islice(roles, bisect_left(starts, end), bisect_left(starts, s.end))
        if r.part in ("head", "subject")
    ]
    first = min(named, key=lambda r: r.entity.start, default=None)
    return (first.entity if first.entity.kind == "place" else s.topic.place_of(first.entity)) if first else None


def speaker_place(s: Scene) -> Entity | None:
    """“收入5万元。”桃源乡白石村村民某某说: where the one lives who speaks."""
    return speaks(s, s.paragraph.places)


_MADE = ("生产的", "制造的", "出品的", "研制的", "出版的")


def beside(s: Scene) -> Entity | None:
    """向县医院拨付3万元: who is named beside the number is at least somewhere."""
    for r in s.orgs:
        made = s.paragraph.text.startswith(_MADE, r.entity.end)  # 查获某公司生产的蜂蜜[4瓶]
        if r.clause != s.clause and s.org_step == "subject" and s.paragraph.text[r.entity.end].isdigit():
            continue  # 新疆区总30万元，铁路工会[10万元]: each has its own
        if s.org_step == "subject" and not r.entity.adcode:
            continue  # 甲公司与德国某公司合资
        if r.clause != s.clause and "；" in s.paragraph.text[r.entity.end : s.mention.start]:
            continue  # 公司的四川某电厂发电9万度；公司的青岭电厂发电[6万度]
        if r.entity.place not in ("", "中国") and r.part not in ("quoted", "compared") and not made:
            return place_of(r.entity)
    return None


_PART_OF = ("占", "占到", "占了", "约占", "占去", "占据")


def whole(s: Scene) -> Entity | None:
    """占全市山地的50%: what the sentence holds the number against as its whole."""
    for r in s.places:
        if r.part == "compared" and r.entity.text[0] == "全" and s.paragraph.text.endswith(_PART_OF, 0, r.entity.start):
            return r.entity
    return None

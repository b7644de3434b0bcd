"""What the sentence of a number says of its place, where its clause does not: before the number, and behind it."""

from __future__ import annotations

from bisect import bisect_left
from itertools import islice

from unionstats import rx
from unionstats.link.clauses.clauses import Clauses, Role, place_of
from unionstats.link.clauses.org_lists import is_sample
from unionstats.link.firms import is_firm
from unionstats.link.places.answers import above, here
from unionstats.link.places.lists import first_of_list, joined, last_of
from unionstats.link.scene import Scene, opening, speaks, within
from unionstats.link.weights import of_its_project
from unionstats.model import Entity

# 随着甲镇的项目获得贷款，乙县支行…: what comes with it is of whom the sentence tells
_AS = rx.compile("(?:近日|日前|近期|近年来|今年以来|同时)?，?(?:伴?随着|由于|继)")


def sentence_place(s: Scene) -> Entity | None:
    """石桥市今年…，新建[3座]: the place that heads the sentence, or at which what it tells is done."""
    before = s.places
    for r in before:
        if r.part in ("head", "site", "arrival", "venue") and not _once(s, r):
            if r.part == "head" and first_of_list(s, r.entity):
                continue
            own = _set_behind(s) if r.part in ("site", "venue") and r.clause != s.clause else None
            return own or _told_of(s, r) or _beside_org(s, r)
    if s.org_step not in ("subject", "owner"):
        for r in before:
            if stands_free(s.paragraph, r):
                return _told_of(s, r) or joined(s, r)
    return None


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


# 美国媒体6日报道，…; 印度官员说，…: whose word the sentence is
_TELLS = rx.compile(
    "(?:主流|官方|多家|当地)?(?:方面|媒体|电视台|官员|警方|军方|当局|政府|总统|总理|首相|[一-龥]{2,6}?(?:部门|部长|局长))"
    "[^，。；]{0,14}?(?:报道|消息|通报|数据|[宣据声]?称|说|表示|公布|证实|宣布)[^，。；]{0,3}，"
)


def _told_of(s: Scene, r: Role) -> Entity | None:
    """加州山火蔓延。据美国媒体报道，已有[7人]死亡: the place before in the country whose people only tell of it."""
    p = s.paragraph
    if (
        r.clause == s.clause
        or r.entity.adcode
        or any(o is not r and o.entity.rule != "pointer" and (o.clause != s.clause or here(o.part)) for o in s.places)
        or p.text.startswith("另", s.start)
        or not _TELLS.match(p.text, r.entity.end)
    ):
        return None
    struck = befell(s)
    for e in s.earlier_places:
        if here(e.part) and within(e.entity.place, r.entity.place):
            return None if e.entity.place == r.entity.place else joined(s, e)
        if struck and e.part in ("head", "site") and not e.entity.adcode:
            return joined(s, e)  # 丙国某地发生枪击。甲国方面称，枪击造成[4人]死亡
    return None


_BRINGS = rx.compile("(?:造成|导致|致|已有|共有)(?:至少|超过|约|近|逾)?$")
_DIES = rx.compile("[^，。；、]{0,8}?(?:死亡|受伤|遇难|丧生|身亡|遇害|失踪|被困|被?[打炸射]死|被?[打炸射]伤)")


def befell(s: Scene) -> bool:
    """Is the number of those who died or were hurt?"""
    text, m = s.paragraph.text, s.mention
    return bool(_BRINGS.search(text, max(s.start, m.start - 6), m.start) or _DIES.match(text, m.end))


def only_tells(s: Scene, r: Role) -> bool:
    """Does a country abroad only tell of what befell somebody (甲国方面称，枪击造成4人死亡)?"""
    return not r.entity.adcode and befell(s) and _TELLS.match(s.paragraph.text, r.entity.end) is not None


def _beside_org(s: Scene, r: Role) -> Entity | None:
    """The place of ``r``, or that of the organization that acts in the sentence, whichever is meant."""
    if s.elsewhere_since(r):  # 甲盟有雪，其余地区多云: of all around it
        return _around(s, r.entity)
    if not s.org or s.org_step != "subject":
        return joined(s, r)
    # 某区总工会来到广西某项目部: what it came to is called by its province; 在某市体育场举办
    comes = r.part == "arrival" and s.org.start < r.entity.start
    comes = comes or (r.part in ("site", "venue") and s.org.start < r.entity.start and s.org.place != "中国")
    if comes and s.org.place != r.entity.place and within(s.org.place, r.entity.place):
        return s.topic.place_of(s.org)
    # 甲市…，乙县总工会…: the later head is the nearer place.
    if s.org.place and s.org.start > r.entity.start:
        home = s.topic.place_of(s.org)
        if r.clause < s.clause and _AS.match(s.paragraph.text, s.paragraph.bounds[r.clause]):
            return home
        there = joined(s, r)
        away = r.part == "site" and s.paragraph.text[r.entity.end : s.org.start] == "，"
        # 在武汉，江苏队…
        return there if away and not within(home.place, there.place) else _nearer(there, home)
    return joined(s, r)


# 陈某曾在昆山打工8年，去年投资…: where he was, in that clause alone
_ONCE = rx.compile("(?:曾经?|先后|原先|原来|一直|之前|此前|早年)[^，。；]{0,6}?在$")
_WORKED = rx.compile(
    "[^，。；]{0,12}?(?:打工|务工|做工|上班|工作|学习|学艺|求学|读书|上学|经商|做生意|当兵|服役|任教|任职|闯荡|开店|开厂|办厂|开公司|开饭店|创业|卖|摆摊|漂泊|跑运输)"
)


def _once(s: Scene, role: Role) -> bool:
    """Is it where somebody was before what the clause of the number tells?"""
    if role.part != "site" or role.clause == s.clause:
        return False
    text, at = s.paragraph.text, role.entity.start
    return came_back(s, role) or (
        _ONCE.search(text, max(s.paragraph.bounds[role.clause], at - 16), at) is not None
        and _WORKED.match(text, role.entity.end) is not None
    )


# … and whence he came home since: 在广东打工，前年回乡种菜10亩
_COMES_BACK = rx.compile("回[乡村](?![的庭])|回到?(?:家乡|老家|村里)|返乡|归乡")


_SOON = 60  # characters


def came_back(s: Scene, role: Role) -> bool:
    """Has who worked at the place of ``role`` come home before what the number tells?"""
    text, end = s.paragraph.text, role.entity.end
    if role.part not in ("site", "arrival") or not _WORKED.match(text, end):
        return False
    return _COMES_BACK.search(text, end, min(end + _SOON, s.mention.start)) is not None


def invested(s: Scene) -> Entity | None:
    """Of a project that is called after where its firm comes from, in a story of where it is built."""
    if not s.topic.signs:
        return None
    about = s.topic.place
    for r in s.places or s.earlier_places:
        if about and of_its_project(s.paragraph.text, r):
            apart = not within(r.entity.place, about.place) and not within(about.place, r.entity.place)
            return about if apart else None
    return None


_COMPASS = rx.compile("[东西南北中]{1,3}部地区")


def _around(s: Scene, place: Entity) -> Entity | None:
    """What ``place`` is a part of: the article's own place, else the division above."""
    topic = s.topic.place
    if place.rule == "pointer" and _COMPASS.match(s.paragraph.text, s.paragraph.bounds[s.clause]):
        return place  # 全省降温，西南部地区…: a part of it
    if topic and topic.place not in ("中国", place.place) and within(place.place, topic.place):
        return topic
    return above(place)


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
        and not p.text.startswith("未发现", p.bounds[role.clause])
        and not (p.text[role.entity.start - 1] in "、和与及" and _LAST_OF_BODIES.match(p.text, role.entity.end))
        and not _NAMED_AFTER.match(p.text, role.entity.end, role.entity.end + 8)
        and not (p.text.endswith(_BRINGS_IN, 0, role.entity.start) and _GROUP.match(p.text, role.entity.end))
        and not any(o.clause == role.clause and o.part != "owner" for o in p.orgs)
    )


def _nearer(place: Entity, home: Entity) -> Entity:
    """The place, where it lies in the organization's own; else the organization's."""
    return place if within(place.place, home.place) else home


# 一场[8级]大风袭击了某市
_STRUCK = rx.compile("(?:袭击|侵袭|席卷|波及|横扫|登陆)了?$")


# 13岁的河北选手, 43岁的四川籍民工
_PERSON = rx.compile(
    "籍|[老]?[一-龥]{0,4}?(?:选手|小伙子?|姑娘|[男女]孩|[青少]年|老[人汉太]|大[爷妈娘叔]|阿姨|小将|名将|考生|学生|游客|[男女]子|[民农员职矿女]工|农民|村民|市民|妇女|妈妈|人)"
)


# 周明今年[43岁]，|是某厂的工人: the clause behind an age that says where one works, or comes from
_WHO_IS = ("是", "系", "现为", "现任", "来自", "就职于", "供职于", "任职于", "目前是", "现在是", "在")


# [9名]焊工将替我省出战在江苏举行的大赛: whose they are, wherever they go
_FOR_HOME = rx.compile("代表[^，。；]{1,12}?(?:参加|参赛|出战|出征|赴|前往|角逐|征战)")


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
        aged = s.mention.unit == "a" and r.entity.start == s.mention.end + 1 and s.paragraph.text[s.mention.end] == "的"
        if aged and _PERSON.match(s.paragraph.text, r.entity.end):
            return r.entity
        owns = r.part == "owner" and r.entity.place != "中国" and r.entity.start == s.mention.end + 1
        if owns and s.paragraph.text[s.mention.end] == "的":
            return r.entity  # [2300平方米]的石桥镇市场
        if _FOR_HOME.search(s.paragraph.text, s.mention.end, r.entity.start):
            return None
        if r.part in ("site", "venue") or (here(r.part) and _STRUCK.search(s.paragraph.text, 0, r.entity.start)):
            return last_of(s, r)  # 9个组分别在甲省、乙省等地
    return None


# 继5月出口3万吨之后，甲县…; 经过40分钟扑救，乙市消防…: of whom one hears only then
_FRONTED = rx.compile(
    "(?:[^，。；]{1,16}?[年月日天午晚晨时份]，?)?(?:继|经过?(?![济营理开费])|经历|历时|历经|时隔|耗时|用时|随着|伴随着)"
)


def ahead(s: Scene) -> Entity | None:
    """经历[40多天]侦查，石桥市公安局…: whose clause the words before it lead to, where none is named before."""
    p = s.paragraph
    if s.places or s.orgs or not _FRONTED.match(p.text, p.bounds[s.clause], s.mention.start):
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
    return speaks(s, s.paragraph.places) or opening(s, s.paragraph.places)


_WITH = ("与", "同", "跟", "携手", "联合", "会同")
_MADE = ("生产的", "制造的", "出品的", "研制的", "出版的")


def beside(s: Scene) -> Entity | None:
    """向县医院拨付3万元: who is named beside the number is at least somewhere."""
    for r in s.orgs:
        made = s.paragraph.text.startswith(_MADE, r.entity.end)  # 查获某公司生产的蜂蜜[4瓶]
        if r.part == "employer" and is_sample(s.paragraph.text, r.entity):
            continue  # 甲市某厂老周等[11人]获奖: one of them
        before = s.paragraph.text[max(0, r.entity.start - 3) : r.entity.start]
        if s.org is not None and r.entity is not s.org and before.endswith(_WITH) and is_firm(r.entity.name):
            continue  # 与乙市某公司联合研制，能耗下降50%
        if r.clause != s.clause and s.org_step == "subject" and s.paragraph.text[r.entity.end].isdigit():
            continue  # 新疆区总30万元，铁路工会[10万元]: each has its own
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

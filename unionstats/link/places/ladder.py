"""The place that a number is about: a ladder of small named steps, nearest first, once its organization is known."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from dataclasses import replace
from itertools import islice, takewhile

from unionstats import gazetteer, rx
from unionstats.link.clauses.clauses import Clauses, Role, place_of
from unionstats.link.places.clause import (
    CHINA,
    HONOURED,
    above,
    between_ends,
    both,
    clause_place,
    counted_there,
    examples_place,
    first_of_list,
    for_example,
    gone_to,
    here,
    in_sum,
    joined,
    listed_place,
    national,
    network,
    nowhere_in_general,
    nowhere_in_the_world,
    on_the_way,
    opened_place,
    parts_place,
    project_place,
    right_here,
    spread_place,
)
from unionstats.link.places.events import attacked, destination, event_place, helped, in_its_name
from unionstats.link.scene import FAR, Scene, Trait, counts_for_place, needs, opening, speaks, within
from unionstats.link.topics import of_its_project
from unionstats.model import Entity

# 随着甲镇的项目获得贷款，乙县支行…: what comes with it is of whom the sentence tells
_AS = rx.compile("(?:近日|日前|近期|近年来|今年以来|同时)?，?(?:伴?随着|由于|继)")


def _sentence_place(s: Scene) -> Entity | None:
    before = s.places
    for r in before:
        if r.part in ("head", "site", "arrival", "venue") and not _once(s, r):
            if r.part == "head" and first_of_list(s, r.entity):
                continue
            if s.elsewhere_since(r):  # 甲盟有雪，其余地区多云: of all around it
                return _around(s, r.entity)
            # 某区总工会来到广西某项目部: what it came to is called by its province
            comes = r.part == "arrival" and s.org_step == "subject" and s.org and s.org.start < r.entity.start
            if comes and s.org and s.org.place != r.entity.place and within(s.org.place, r.entity.place):
                return s.topic.place_of(s.org)
            # 甲市…，乙县总工会…: the later head is the nearer place.
            if s.org and s.org_step == "subject" and s.org.place and s.org.start > r.entity.start:
                there, home = joined(s, r), s.topic.place_of(s.org)
                away = r.part == "site" and s.paragraph.text[r.entity.end : s.org.start] == "，"
                if r.clause < s.clause and _AS.match(s.paragraph.text, s.paragraph.bounds[r.clause]):
                    return home
                return (
                    there if away and not within(home.place, there.place) else _nearer(there, home)
                )  # 在武汉，江苏队…
            return joined(s, r)
    if s.org_step not in ("subject", "owner"):
        for r in before:
            if _stands_free(s.paragraph, r):
                return joined(s, r)
    return None


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
    return (
        _ONCE.search(text, max(s.paragraph.bounds[role.clause], at - 16), at) is not None
        and _WORKED.match(text, role.entity.end) is not None
    )


def _invested(s: Scene) -> Entity | None:
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


def _stands_free(p: Clauses, role: Role) -> bool:
    """强降雨导致X大量积水，超6万亩农作物被淹: inside its clause, but of nobody who acts there."""
    # 保持全国先进水平 says how far a comparison goes, not where, 购买本省公园年票 which they are.
    ours = role.entity.rule == "pointer" and role.entity.text[0] == "本"
    return (
        role.part == "owner"
        and role.entity.place != "中国"
        and not (ours and p.text[role.entity.start - 1] != "是")
        and not p.text.startswith("未发现", p.bounds[role.clause])
        and not _NAMED_AFTER.match(p.text, role.entity.end, role.entity.end + 8)
        and not any(o.clause == role.clause and o.part != "owner" for o in p.orgs)
    )


def _nearer(place: Entity, home: Entity) -> Entity:
    """The place, where it lies in the organization's own; else the organization's."""
    return place if within(place.place, home.place) else home


# 石桥县一仓库起火。市消防支队调派14辆消防车赶赴现场: where it was
_TO_THE_SCENE = rx.compile(
    "(?:赶赴|赶到|赶往|赶至|到达|奔赴|抵达|前往|到)了?(?:事发|事故|火灾|起火|灾害|救援|案发|出事)*(?:现场|地点|火场)|事发地"
)
_ALLOTTED = ("下达", "拨付", "下拨", "划拨", "安排", "补助", "支持", "援助")
_ACTS = ("head", "agent", "publisher")
# 公司现有职工2300名: of all of it, wherever it came to before.
_OWNS = rx.compile("(?:现|共|目前|现在|总共|一共|全员|如今)*(?:有|拥有|管辖|下辖|辖|下设)")


def _org_place(s: Scene) -> Entity | None:
    """The organization that acts in this sentence brings its place, or a nearer one that it came to before."""
    if not s.org or s.org_step not in (
        "subject",
        "publisher",
        "owner",
        "opened",
        "speaker",
        "receiver",
        "person",
        "spread",
    ):
        return None
    home = s.topic.place_of(s.org)
    if not home.place:
        return None
    if first_of_list(s, s.org):
        return s.topic.place
    if counts_for_place(s.org.name):  # 海口海关监管海南免税金额8亿元，购物10万人次: of all that it counts for
        for r in s.places:
            if here(r.part) and r.entity.place != home.place and within(home.place, r.entity.place):
                return r.entity
        about = s.topic.place
        if about and about.place != "中国" and within(home.place, about.place):
            return about
    # 全市各级工会
    owns = s.org.text.startswith("全") or (s.org_step == "subject" and _OWNS.match(s.paragraph.text, s.org.end))
    for r in s.earlier_places if not owns else ():
        if r.part == "arrival" and home.place != "中国" and within(r.entity.place, home.place):
            acts = (o.entity for o in s.earlier_orgs if o.entity.start < r.entity.start and o.part in _ACTS)
            who = next(acts, None)
            if who and who.place and not within(who.place, home.place):
                continue  # somebody from elsewhere came there
            there = joined(s, r)
            return there if within(there.place, home.place) else home
    if _TO_THE_SCENE.search(s.paragraph.text, s.start, s.end):
        near = (r for r in s.earlier_places if here(r.part) and r.entity.place != home.place)
        if scene := next((r for r in near if within(r.entity.place, home.place)), None):
            return scene.entity
    if home.place == "中国":  # 全国总工会工作组推动德阳经开区建会62家: with whom it did so, there
        for o in s.orgs:
            if o.entity is not s.org and o.entity.place not in ("", "中国") and here(o.part):
                return s.topic.place_of(o.entity)
        for r in s.places:  # 财政部下达甘肃省补贴21亿元，比去年增加3亿元
            if r.entity.start > s.org.end and s.paragraph.text.endswith(_ALLOTTED, 0, r.entity.start):
                return joined(s, r)
    # What a country's ministry says of a flood holds where the article has it.
    told = s.org_step == "publisher" and (home.place == "中国" or not home.adcode)
    return s.topic.place if told and s.topic.place and within(s.topic.place.place, home.place) else home


# 一场[8级]大风袭击了某市
_STRUCK = rx.compile("(?:袭击|侵袭|席卷|波及|横扫|登陆)了?$")


# 13岁的河北选手, 43岁的四川籍民工
_PERSON = rx.compile(
    "籍|[老]?[一-龥]{0,4}?(?:选手|小伙子?|姑娘|[男女]孩|[青少]年|老[人汉太]|大[爷妈娘叔]|阿姨|小将|名将|考生|学生|游客|[男女]子|[民农员职矿女]工|农民|村民|市民|妇女|妈妈|人)"
)


def _behind(s: Scene) -> Entity | None:
    end = s.paragraph.bounds[s.clause + 1]
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
        if r.part in ("site", "venue") or (here(r.part) and _STRUCK.search(s.paragraph.text, 0, r.entity.start)):
            return r.entity
    return None


def _speaker_place(s: Scene) -> Entity | None:
    """“收入5万元。”桃源乡白石村村民某某说: where the one lives who speaks."""
    return speaks(s, s.paragraph.places) or opening(s, s.paragraph.places)


def _attribute(p: Clauses, role: Role) -> bool:
    """重庆的发电机组增幅明显: what comes from there is spoken of, in its own sentence."""
    end = role.entity.end
    return role.entity.rule != "pointer" and p.text.startswith("的", end) and not _SPOT.match(p.text, end)


# 石桥市的一处社区，11日发生…: a spot there, where the paragraph stays
_SPOT = rx.compile(
    "的[^，。；、]{0,8}?(?:社区|街区|小区|小镇|村庄|学校|中学|小学|大学|机场|车站|商场|商店|超市|酒店|餐厅|酒吧|医院|教堂|清真寺|工厂|矿山|煤矿|仓库"
    "|码头|港口|公园|广场|体育场|剧院|监狱|军营|基地|营地|检查站|市场|住宅|公寓|居民楼|大楼)[，。]?(?:当地时间|[0-9]{1,2}日|今[天晨日]|发生)"
)


def _opens_with_own(s: Scene, role: Role) -> bool:
    """这五年，河北…。国内每3辆车有1辆…。产量…: does the paragraph begin with the article's own place, which returns?"""
    about, p = s.topic.place, s.paragraph
    first = p.places[0] if p.places else None
    if first is None or first.entity.start >= role.entity.start or first.entity.place == "中国":
        return False
    return first.part in ("head", "site") and (about is None or about.place in ("中国", first.entity.place))


_PART_OF = ("占", "占到", "占了", "约占", "占去", "占据")


def _whole(s: Scene) -> Entity | None:
    """占全市山地的50%: what the sentence holds the number against as its whole."""
    for r in s.places:
        if r.part == "compared" and r.entity.text[0] == "全" and s.paragraph.text.endswith(_PART_OF, 0, r.entity.start):
            return r.entity
    return None


def _of_a_part(s: Scene, role: Role) -> bool:
    """全国40人遇难。其中，甲道13人。灾区…: is ``role``, in a sentence before, only a part of what was told?"""
    p = s.paragraph
    begin, end = p.sentence(role.entity.start)
    if not p.text.startswith("其中", begin) or begin == 0 or s.start < end or s.start == begin:
        return False
    whole = next((r.entity for r in s.earlier_places if r.entity.start < begin and here(r.part)), None)
    return whole is not None and whole.place != role.entity.place and within(role.entity.place, whole.place)


def _paragraph_place(s: Scene) -> Entity | None:
    orgs = s.earlier_orgs
    places = [r for r in s.earlier_places if s.holds(r.entity)] if s.paragraph.struck else s.earlier_places
    if "其中" in s.paragraph.text:
        places = [r for r in places if not _of_a_part(s, r)]
    # 全国产10吨，陕西的产量占4%: not of the country that the article's own place is held against
    ours: Role | None = None
    for r in places:
        # 用于全国电力行业 is of its own sentence only.
        there = r.part in ("site", "arrival") and r.entity.place != "中国"
        if r.part == "head" and r.entity.rule == "pointer" and r.entity.place == "中国" and _opens_with_own(s, r):
            continue
        attribute = r.part == "head" and _attribute(s.paragraph, r)
        if there or (r.part == "head" and not attribute and not first_of_list(s, r.entity)):
            return joined(s, ours or r)
        if attribute and not ours and s.topic.place and s.topic.place.place == r.entity.place:
            ours = r
    for r in orgs:
        # Who published the list of a country's firms is not where a firm of the list is.
        strange = s.org and s.org_step == "subject" and r.entity.place == "中国" and r.entity.name != s.org.name
        told = r.part in ("head", "agent", "publisher", "employer") and r.entity.place and not strange
        if told and not first_of_list(s, r.entity):
            return both(s, r)
    for r in places:
        if _stands_free(s.paragraph, r):
            return joined(s, r)
    return None


_BUILT = rx.compile("(?:正式|全部|顺利)?(?:建成|落成|揭牌|启用|投用|投入使用|开工|成立|挂牌)")
_WHAT = rx.compile(
    "(?:该|这[座个])?(?P<noun>[一-龥]{2,6}?)(?:由|占地|总?建筑?面积|内设|共[设有]|可容纳|总?投资|24小时|配备)"
)


def _built_there(s: Scene) -> Entity | None:
    """驿站占地[260平方米]: where the paragraphs before had it built (首个驿站在秦都区建成)."""
    if not (m := _WHAT.match(s.paragraph.text)):
        return None
    words = m["noun"] + "在"
    for p in islice(s.earlier, _SHOWN):
        at = p.text.find(words)
        for r in p.places if at >= 0 else ():
            if r.entity.start == at + len(words) and _BUILT.match(p.text, r.entity.end):
                return r.entity
    return None


_TEAM = rx.compile("(?:蹲点|工作|督导|调研|检查|督查|帮扶|服务|慰问|宣讲)(?:组|队|团)")


def _where_it_was(s: Scene, org: Entity) -> Entity | None:
    """Where a team of a national body was said to work in the paragraphs before: 工作组走访了[5家]."""
    for p in islice(s.earlier, _SHOWN):
        clauses = {r.clause for r in p.orgs if r.entity.name == org.name}
        for r in p.parties:
            if r.clause in clauses and r.entity.place not in ("", "中国") and here(r.part):
                return place_of(r.entity)
    return None


def _tied_place(s: Scene) -> Entity | None:
    home = s.topic.place_of(s.org) if s.org else None
    if not s.org or not home or not home.place:
        return None
    if home.place == "中国" and _TEAM.match(s.paragraph.text) and (there := _where_it_was(s, s.org)):
        return there
    # 昆明海关 counts for 云南, where that is what the article is about.
    topic = s.topic.place if counts_for_place(s.org.name) else None
    return topic if topic and within(home.place, topic.place) else home


_REGIONS = rx.compile("[省市县区州]|地区|城市|地方")  # 增长最快的[5个]地区是：甲、乙…


def _scene(s: Scene) -> Entity | None:
    """记者：你付了3万元？: a label that names no one keeps the place of what was shown before."""
    quoted = s.paragraph.text.startswith("“") and not s.paragraph.entities
    if s.mention.start < s.paragraph.turn and _REGIONS.match(s.paragraph.text, s.mention.end):
        listed = [r.entity for r in s.paragraph.places if r.entity.start >= s.paragraph.turn and r.part != "compared"]
        shared = gazetteer.common(e.place for e in listed) if len(listed) > 1 else None
        return replace(CHINA, name=shared.path, place=shared.path, adcode=shared.adcode) if shared else None
    if not quoted and (not s.paragraph.turn or any(e.start < s.paragraph.turn for e in s.paragraph.entities)):
        return None
    for p in islice(s.earlier, _SHOWN):
        if shown := next((r for r in reversed(p.standing) if r.entity.place != "中国"), None):
            return shown.entity
    return None


# How many paragraphs a place stays in view.
_SHOWN = 6


def _told_here(s: Scene, place: Entity) -> bool:
    """Is it a headline, which speaks of all, or does the sentence itself name the place?"""
    places = s.paragraph.places
    at = bisect_left(s.paragraph.place_starts, s.start)
    named = takewhile(lambda r: r.entity.start < s.end, islice(places, at, at + FAR))
    return s.headline or any(r.entity.place == place.place for r in named)


_ALL_OVER = rx.compile("各级|各地|各省")


# Bodies of the state that are called after what they are for, whatever they are of.
_STATES = ("专班", "指挥部", "领导小组", "小组办公室")


def _topic_place(s: Scene) -> Entity | None:
    place = s.topic.place
    while place and s.paragraph.struck and not s.holds(place):
        place = above(place)
    named = s.topic.named_in(s.org) if place and s.org and not s.org.place else None
    if place and named and within(place.place, named.place) and not _told_here(s, place):
        return named  # 西安铁路局有9万人, whoever of them came to 临潼
    # What is nearer than the article's own organization is not told of before it is named.
    own = s.topic.org
    if place and own and own.paragraph <= s.index < place.paragraph and own.place != "中国":
        home = s.topic.place_of(own)
        if home.place and s.topic.titled(own) and within(place.place, home.place):
            return home
    # 各级工会筹资45亿元, before an example of one city and the 全国 behind it.
    if place and s.index < place.paragraph and _ALL_OVER.search(s.paragraph.text, s.start, s.mention.start):
        return s.topic.country or place
    if place and place.name == "中国" and s.org_step == "person":
        return None  # what one person did is not the whole country's
    # What a firm of no known place does is not the whole country's, in an article that speaks of the country too.
    if (
        place
        and place.name == "中国"
        and s.org
        and not s.org.place
        and s.org.rule in ("known", "name", "alias", "pointer", "bare")
        and not s.org.name.endswith(_STATES)
        and (not s.org.name.startswith(("中国", "国家")) or ("局" in s.org.name and s.org.name.startswith("中国铁路")))
    ):
        return s.topic.only_city
    return place


_OF_ALL = ("中国", "国家", "全国", "中华")
_MEMBERS = ("人", "名", "位")  # who came to the meeting


def _venue(s: Scene) -> Entity | None:
    """Where the event of the paragraph, else of the article, is held, when nothing says more."""
    if HONOURED.match(s.paragraph.text, s.mention.end):
        return CHINA
    about = s.org or s.topic.org
    if about and not about.place and about.name.startswith(_OF_ALL) and s.mention.unit not in _MEMBERS:
        return CHINA if "国家" in about.name else None  # what a firm of the whole country tells at its meeting
    for r in s.earlier_places:
        if r.part == "venue":
            return joined(s, r)
    return s.topic.venue


_MADE = ("生产的", "制造的", "出品的", "研制的", "出版的")


def _beside(s: Scene) -> Entity | None:
    """向县医院拨付3万元: who is named beside the number is at least somewhere."""
    for r in s.orgs:
        made = s.paragraph.text.startswith(_MADE, r.entity.end)  # 查获某公司生产的蜂蜜[4瓶]
        if r.entity.place not in ("", "中国") and r.part not in ("quoted", "compared") and not made:
            return place_of(r.entity)
    return None


_TODAY = rx.compile("(?:今[天日晚晨早]|昨[天日晚]|当[天日晚])(?:上午|下午|中午|凌晨|清晨|傍晚|晚上?)?")
_HAPPENS = rx.compile(
    "举行|举办|召开|开幕|闭幕|启动|开工|竣工|投产|通车|成立|揭牌|亮相|发生|演出|参加|观看|开业|开通|落成|奠基|下线|签约"
)


def _told_from(s: Scene) -> Entity | None:
    """本报唐山10月22日电 今天上午，慰问演出举行: where the article is dated from, of what happened there that day."""
    if s.headline or s.paragraph.turn or not (today := _TODAY.search(s.paragraph.text, s.start, s.mention.start)):
        return None
    if s.mention.kind == "money" and not _HAPPENS.search(s.paragraph.text, today.end(), s.end):
        return None  # 今天上午，某会宣布捐款80万元
    return s.topic.told_from


def _sent(s: Scene) -> Entity | None:
    """本报石桥市6月3日电: where it was sent from, when nothing else says where."""
    return s.topic.sent


PLACE_STEPS: tuple[tuple[str, Callable[[Scene], Entity | None], frozenset[Trait]], ...] = (
    ("parts", parts_place, needs("西部")),
    ("spread", spread_place, needs("spread")),
    ("listed", listed_place, needs("orgs")),
    ("examples", examples_place, needs("places")),
    ("national", national, needs("全国")),
    ("network", network, needs("国家")),
    ("worldwide", nowhere_in_the_world, needs()),
    ("way", on_the_way, needs("places")),
    ("ends", between_ends, needs("places")),
    ("sum", in_sum, needs("places")),
    ("counted there", counted_there, needs("places")),
    ("gone to", gone_to, needs("places")),
    ("example", for_example, needs("places", "为例")),
    ("here", right_here, needs("这里")),
    ("destination", destination, needs("places")),
    ("attacked", attacked, needs("places", "attacks")),
    ("invested", _invested, needs("places")),
    ("clause", clause_place, needs("places")),
    ("project", project_place, needs("orgs")),
    ("sentence", _sentence_place, needs("places")),
    ("name", in_its_name, needs("places")),
    ("helped", helped, needs("places")),
    ("event", event_place, needs()),
    ("general", nowhere_in_general, needs()),
    ("opened", opened_place, needs("places")),
    ("behind", _behind, needs("named")),
    ("speaker", _speaker_place, needs("places", "quotations")),
    ("org", _org_place, needs("orgs")),
    ("paragraph", _paragraph_place, needs("named")),
    ("built", _built_there, needs()),
    ("tied", _tied_place, needs()),
    ("scene", _scene, needs()),
    ("topic", _topic_place, needs()),
    ("venue", _venue, needs()),
    ("beside", _beside, needs("orgs")),
    ("told from", _told_from, needs()),
    ("sent", _sent, needs()),
    ("whole", _whole, needs("places")),
)

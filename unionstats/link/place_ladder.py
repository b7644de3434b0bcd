"""The place that a number is about: a ladder of small named steps, nearest first, once its organization is known."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from dataclasses import replace
from itertools import islice, pairwise, takewhile

from unionstats import gazetteer, rx
from unionstats.link.clauses import AND, Clauses, Role, place_of
from unionstats.link.everywhere import general, worldwide
from unionstats.link.parts import Part
from unionstats.link.scene import COUNTERS, FAR, Scene, Trait, needs, opened, opening, speaks, spread, start, within
from unionstats.model import Entity


def _spread_place(s: Scene) -> Entity | None:
    if found := spread(s, s.paragraph.places):
        return found
    found = spread(s, s.paragraph.orgs) or (spread(s, s.paragraph.parties) if s.paragraph.spreads else None)
    if found and found.kind == "place":
        return found
    return s.topic.place_of(found) if found and found.place else None


def _listed_place(s: Scene) -> Entity | None:
    """甲区的甲厂2台、乙市乙厂1台: where the member of the list is, not the one before it."""
    if s.org_step != "listed" or not s.org or not s.org.place:
        return None
    begin = max(s.paragraph.text.rfind("、", 0, s.org.start), s.paragraph.bounds[s.clause])
    return None if any(r.entity.start >= begin for r in s.places) else s.topic.place_of(s.org)


def _opened_place(s: Scene) -> Entity | None:
    return opened(s, s.paragraph.places)


# 公路西起甲区某路，东至乙区某路
_ENDS_AT = ("东至", "西至", "南至", "北至", "东到", "西到", "南到", "北到")
_LINE = rx.compile(
    "[一-龥]?[东西南北]起[于自]?[一-龥]{2,16}(?:[，、]|，(?:途经|经过|穿越)[^，。；]{2,30}，)[东西南北][至到]"
)


def _joined(s: Scene, role: Role) -> Entity:
    """Of coordinated places (A、B等地) their common ancestor."""
    group = [role.entity]
    roles, text = s.paragraph.places, s.paragraph.text
    at = bisect_left(s.paragraph.place_starts, role.entity.start)
    # 广东（9亿元）、江苏（8亿元）都超过5亿元: over what stands in brackets, but for a number in them
    inside = s.mention.start < _closed(s.paragraph, role.entity.end)
    for r in reversed(roles[max(at - FAR, 0) : at]) if not inside else ():
        if not AND.fullmatch(text, _closed(s.paragraph, r.entity.end), group[0].start) and not (
            text.startswith(_ENDS_AT, group[0].start - 2) and _LINE.fullmatch(text, r.entity.start - 3, group[0].start)
        ):
            break
        group.insert(0, r.entity)
    if len(group) == 1:
        return role.entity
    shared = gazetteer.common(e.place for e in group)
    path, code = (shared.path, shared.adcode) if shared else ("", "")
    words = text[group[0].start : group[-1].end]
    return replace(group[0], end=group[-1].end, text=words, name=path, place=path, adcode=code)


def _closed(p: Clauses, offset: int) -> int:
    """Where the brackets close that open at ``offset``; else ``offset`` itself."""
    k = bisect_left(p.brackets, (offset, 0))
    return p.brackets[k][1] if k < len(p.brackets) and p.brackets[k][0] == offset else offset


def _here(part: Part) -> bool:
    return part not in ("compared", "far", "quoted")


def _clause_place(s: Scene) -> Entity | None:
    for r in s.places:
        if r.clause == s.clause and _here(r.part):
            # 该县|芦溪镇工会: the body lies in what stands right before it
            if (
                s.org
                and s.org_step == "subject"
                and r.entity.end == s.org.start
                and within(s.org.place, r.entity.place)
            ):
                return s.topic.place_of(s.org)
            return _joined(s, r)
    return None


_CHINA = Entity(0, 0, 0, "", "place", gazetteer.CHINA.path, gazetteer.CHINA.path, gazetteer.CHINA.adcode)

# 大会在杭州开幕，颁发全国五一劳动奖章120枚: prizes of the whole country, wherever they are given.
_NATIONAL = rx.compile(
    "(?:表彰|颁发|授予|命名)了?(?:[0-9]{4}年)?全国(?:五一|工人先锋号|劳动模范|劳模|先进|模范|优秀|技术能手)"
)


def _national(s: Scene) -> Entity | None:
    p, begin = s.paragraph, s.paragraph.bounds[s.clause]
    if p.text.find("全国", begin, s.mention.start) < 0 or not _NATIONAL.match(p.text, begin):
        return None
    if s.org and s.org.place not in ("", "中国"):
        return None
    return _CHINA


# What a list of places is counted as, each in what is meant.
_DIVISIONS = rx.compile(
    "(?:国家级|国定|省级|省定|深度)?(?:受灾|重灾|重点|试点|贫困|特困|相邻|周边|边境|山区)?(?:乡镇|[省市县区镇乡村旗州]|街道|社区)"
)


def _examples_place(s: Scene) -> Entity | None:
    """花石镇、石潭镇等[6个]乡镇: in what they all are; 来自全省[14个]市."""
    p, m = s.paragraph, s.mention
    if p.text.startswith("全", m.start - 2) and _DIVISIONS.match(p.text, m.end):
        at = bisect_left(p.place_starts, m.start - 2)
        all_of = p.places[at].entity if at < len(p.places) else None
        return all_of if all_of and (all_of.start, all_of.rule) == (m.start - 2, "pointer") else None
    if not p.text.endswith("等", 0, m.start) or not _DIVISIONS.match(p.text, m.end):
        return None
    at = bisect_left(p.place_starts, m.start) - 1
    last = p.places[at] if at >= 0 else None
    if last is None or last.entity.end != m.start - 1:
        return None
    together = _joined(s, last)
    # 涉及北京、上海等[20余个]省区市: those that it reaches
    if not _here(last.part) and not p.text.endswith(("涉及", "覆盖", "遍布"), 0, together.start):
        return None
    return together if together.place != last.entity.place else _above(last.entity)


_GONE_TO = ("来到", "走进", "深入", "抵达", "进驻")


# What a step finds that knows that a number holds in no place that the text names, or in the whole world.
NOWHERE = Entity(0, 0, 0, "", "place", "")


def _worldwide(s: Scene) -> Entity | None:
    return NOWHERE if worldwide(s) else None


def _general(s: Scene) -> Entity | None:
    return NOWHERE if general(s) else None


_ROUTE = rx.compile("[东西南北]?站?(?:至|到|—|——|-|～)")
_ROAD = rx.compile(
    "(?:公路|铁路|高速|高铁|国道|省道|航线|线路|客车|列车|班车|大巴|动车|飞机|专列|[路航区]?段|沿线|往返|单程|车票|路程|路途|车程|全程|全长|里程|距离|相距)"
)


_TRAINS = frozenset({"趟", "列", "班", "对", "次", "条"})  # what a railway adds between two cities is its own


def _on_the_way(s: Scene) -> Entity | None:
    """宜昌至恩施段[180公里], 从广安到义乌，单程[12小时]: of neither end, but of what both lie in."""
    p, m = s.paragraph, s.mention
    begin = p.bounds[max(s.clause - 1, 0)]
    roles = [r for r in s.places if r.entity.start >= begin]
    for last, first in pairwise(roles):
        if first.clause != last.clause or not _ROUTE.fullmatch(p.text, first.entity.end, last.entity.start):
            continue
        at = roles.index(last)
        if at or first.entity.place == last.entity.place:
            return None
        far = m.unit == "km" and p.text.startswith(("从", "自", "由"), first.entity.start - 1)
        if not far and not _ROAD.search(p.text, first.entity.start, min(m.end + 6, s.end)):
            return None
        shared = gazetteer.common((first.entity.place, last.entity.place))
        if shared is None or (shared is gazetteer.CHINA and not s.org):
            return None if m.unit in _TRAINS else NOWHERE
        return replace(first.entity, name=shared.path, place=shared.path, adcode=shared.adcode)
    return None


_IN_SUM = rx.compile("(?:[,，;；。]|^)?(?:以上|[两三四五六七八]?[地县市区州])?(?:合计|总计|共计|总共)")


def _in_sum(s: Scene) -> Entity | None:
    """甲区5万元、乙市3万元，合计[8万元]: of what all of them lie in."""
    p = s.paragraph
    if not _IN_SUM.match(p.text, p.bounds[s.clause]):
        return None
    listed = [
        r.entity for r in s.places if r.clause == s.clause - 1 and p.text[r.entity.end : r.entity.end + 1].isdigit()
    ]
    shared = gazetteer.common(e.place for e in listed) if len(listed) > 1 else None
    if shared is None or shared is gazetteer.CHINA:
        return None
    return replace(listed[0], name=shared.path, place=shared.path, adcode=shared.adcode)


def _gone_to(s: Scene) -> Entity | None:
    """局机关干部[33人]来到石桥乡: where they came."""
    p, end = s.paragraph, s.mention.end
    if not p.text.startswith(_GONE_TO, end):
        return None
    at = bisect_left(p.place_starts, end + 2)
    return p.places[at].entity if at < len(p.places) and p.places[at].entity.start == end + 2 else None


_EXAMPLE = rx.compile("[^，。；]{0,24}?为例")


def _for_example(s: Scene) -> Entity | None:
    """以上海不同时段的价格为例，起步价[38元]: of the example to the end of its sentence."""
    text = s.paragraph.text
    if text.find("为例", s.start, s.mention.start) < 0:
        return None
    examples = (r.entity for r in s.places if text[r.entity.start - 1] == "以" and _EXAMPLE.match(text, r.entity.end))
    return next(examples, None)


def _right_here(s: Scene) -> Entity | None:
    """在石桥镇某合作社，…在这里新建[3座]: the place that 这里 points to."""
    p = s.paragraph
    here = p.text.find("这里", s.start, s.mention.start)
    if here < 0 or any(r.entity.start > here for r in s.places):
        return None
    at = bisect_left(p.parties, p.bounds[p.clause(here)], key=start)
    lately = (r.entity for r in reversed(p.parties[max(at - FAR, 0) : at]) if _here(r.part))
    e = next((e for e in lately if e.place not in ("", "中国") and e.text[:1] not in "该本全我"), None)
    return place_of(e) if e and e.kind == "org" else e


def _sentence_place(s: Scene) -> Entity | None:
    before = s.places
    for r in before:
        if r.part in ("head", "site", "arrival", "venue") and not _once(s, r):
            if s.elsewhere_since(r.clause):  # 甲盟有雪，其余地区多云: of all around it
                return _around(s, r.entity)
            # 某区总工会来到广西某项目部: what it came to is called by its province
            comes = r.part == "arrival" and s.org_step == "subject" and s.org and s.org.start < r.entity.start
            if comes and s.org and s.org.place != r.entity.place and within(s.org.place, r.entity.place):
                return s.topic.place_of(s.org)
            # 甲市…，乙县总工会…: the later head is the nearer place.
            if s.org and s.org_step == "subject" and s.org.place and s.org.start > r.entity.start:
                there, home = _joined(s, r), s.topic.place_of(s.org)
                away = r.part == "site" and s.paragraph.text[r.entity.end : s.org.start] == "，"
                return (
                    there if away and not within(home.place, there.place) else _nearer(there, home)
                )  # 在武汉，江苏队…
            return _joined(s, r)
    if s.org_step not in ("subject", "owner"):
        for r in before:
            if _stands_free(s.paragraph, r):
                return _joined(s, r)
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


_COMPASS = rx.compile("[东西南北中]{1,3}部地区")


def _around(s: Scene, place: Entity) -> Entity | None:
    """What ``place`` is a part of: the article's own place, else the division above."""
    topic = s.topic.place
    if place.rule == "pointer" and _COMPASS.match(s.paragraph.text, s.paragraph.bounds[s.clause]):
        return place  # 全省降温，西南部地区…: a part of it
    if topic and topic.place not in ("中国", place.place) and within(place.place, topic.place):
        return topic
    return _above(place)


def _above(place: Entity) -> Entity | None:
    """The division of China that ``place`` lies in."""
    division = gazetteer.division_of(place.place) if place.place else None
    # A township or a village is in the division that the gazetteer knows.
    above = gazetteer.parent(division) if division and division.path == place.place else division
    if above is None or above is gazetteer.CHINA:
        return None
    return replace(place, name=above.path, place=above.path, adcode=above.adcode)


def _stands_free(p: Clauses, role: Role) -> bool:
    """强降雨导致X大量积水，超6万亩农作物被淹: inside its clause, but of nobody who acts there."""
    # 保持全国先进水平 says how far a comparison goes, not where, 购买本省公园年票 which they are.
    ours = role.entity.rule == "pointer" and role.entity.text[0] == "本"
    return (
        role.part == "owner"
        and role.entity.place != "中国"
        and not (ours and p.text[role.entity.start - 1] != "是")
        and not p.text.startswith("未发现", p.bounds[role.clause])
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
    if s.org.name.endswith(COUNTERS):  # 海口海关监管海南免税金额8亿元，购物10万人次: of all that it counts for
        for r in s.places:
            if _here(r.part) and r.entity.place != home.place and within(home.place, r.entity.place):
                return r.entity
    # 全市各级工会
    owns = s.org.text.startswith("全") or (s.org_step == "subject" and _OWNS.match(s.paragraph.text, s.org.end))
    for r in s.earlier_places if not owns else ():
        if r.part == "arrival" and home.place != "中国" and within(r.entity.place, home.place):
            acts = (o.entity for o in s.earlier_orgs if o.entity.start < r.entity.start and o.part in _ACTS)
            who = next(acts, None)
            if who and who.place and not within(who.place, home.place):
                continue  # somebody from elsewhere came there
            there = _joined(s, r)
            return there if within(there.place, home.place) else home
    if _TO_THE_SCENE.search(s.paragraph.text, s.start, s.end):
        near = (r for r in s.earlier_places if _here(r.part) and r.entity.place != home.place)
        if scene := next((r for r in near if within(r.entity.place, home.place)), None):
            return scene.entity
    if home.place == "中国":  # 全国总工会工作组推动德阳经开区建会62家: with whom it did so, there
        for o in s.orgs:
            if o.entity is not s.org and o.entity.place not in ("", "中国") and _here(o.part):
                return s.topic.place_of(o.entity)
        for r in s.places:  # 财政部下达甘肃省补贴21亿元，比去年增加3亿元
            if r.entity.start > s.org.end and s.paragraph.text.endswith(_ALLOTTED, 0, r.entity.start):
                return _joined(s, r)
    # What a country's ministry says of a flood holds where the article has it.
    told = s.org_step == "publisher" and (home.place == "中国" or not home.adcode)
    return s.topic.place if told and s.topic.place and within(s.topic.place.place, home.place) else home


# 一场[8级]大风袭击了某市
_STRUCK = rx.compile("(?:袭击|侵袭|席卷|波及|横扫|登陆)了?$")


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
        owns = r.part == "owner" and r.entity.place != "中国" and r.entity.start == s.mention.end + 1
        if owns and s.paragraph.text[s.mention.end] == "的":
            return r.entity  # [2300平方米]的石桥镇市场
        if r.part in ("site", "venue") or (_here(r.part) and _STRUCK.search(s.paragraph.text, 0, r.entity.start)):
            return r.entity
    return None


def _speaker_place(s: Scene) -> Entity | None:
    """“收入5万元。”桃源乡白石村村民某某说: where the one lives who speaks."""
    return speaks(s, s.paragraph.places) or opening(s, s.paragraph.places)


def _attribute(p: Clauses, role: Role) -> bool:
    """重庆的发电机组增幅明显: what comes from there is spoken of, in its own sentence."""
    return role.entity.rule != "pointer" and p.text.startswith("的", role.entity.end)


def _paragraph_place(s: Scene) -> Entity | None:
    orgs = s.earlier_orgs
    places = [r for r in s.earlier_places if s.holds(r.entity)] if s.paragraph.struck else s.earlier_places
    for r in places:
        # 用于全国电力行业 is of its own sentence only.
        there = r.part in ("site", "arrival") and r.entity.place != "中国"
        if there or (r.part == "head" and not _attribute(s.paragraph, r)):
            return _joined(s, r)
    for r in orgs:
        # Who published the list of a country's firms is not where a firm of the list is.
        strange = s.org and s.org_step == "subject" and r.entity.place == "中国" and r.entity.name != s.org.name
        if r.part in ("head", "agent", "publisher", "employer") and r.entity.place and not strange:
            return s.topic.place_of(r.entity)
    for r in places:
        if _stands_free(s.paragraph, r):
            return _joined(s, r)
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
            if r.clause in clauses and r.entity.place not in ("", "中国") and _here(r.part):
                return place_of(r.entity)
    return None


def _tied_place(s: Scene) -> Entity | None:
    home = s.topic.place_of(s.org) if s.org else None
    if not s.org or not home or not home.place:
        return None
    if home.place == "中国" and _TEAM.match(s.paragraph.text) and (there := _where_it_was(s, s.org)):
        return there
    # 昆明海关 counts for 云南, where that is what the article is about.
    topic = s.topic.place if s.org.name.endswith(COUNTERS) else None
    return topic if topic and within(home.place, topic.place) else home


def _scene(s: Scene) -> Entity | None:
    """记者：你付了3万元？: a label that names no one keeps the place of what was shown before."""
    quoted = s.paragraph.text.startswith("“") and not s.paragraph.entities
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


def _topic_place(s: Scene) -> Entity | None:
    place = s.topic.place
    while place and s.paragraph.struck and not s.holds(place):
        place = _above(place)
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
        and (not s.org.name.startswith(("中国", "国家")) or ("局" in s.org.name and s.org.name.startswith("中国铁路")))
    ):
        return s.topic.only_city
    return place


def _venue(s: Scene) -> Entity | None:
    """Where the event of the paragraph, else of the article, is held, when nothing says more."""
    for r in s.earlier_places:
        if r.part == "venue":
            return r.entity
    return s.topic.venue


_MADE = ("生产的", "制造的", "出品的", "研制的", "出版的")


def _beside(s: Scene) -> Entity | None:
    """向县医院拨付3万元: who is named beside the number is at least somewhere."""
    for r in s.orgs:
        made = s.paragraph.text.startswith(_MADE, r.entity.end)  # 查获某公司生产的蜂蜜[4瓶]
        if r.entity.place not in ("", "中国") and r.part not in ("quoted", "compared") and not made:
            return place_of(r.entity)
    return None


PLACE_STEPS: tuple[tuple[str, Callable[[Scene], Entity | None], frozenset[Trait]], ...] = (
    ("spread", _spread_place, needs("spread")),
    ("listed", _listed_place, needs("orgs")),
    ("examples", _examples_place, needs("places")),
    ("national", _national, needs("全国")),
    ("worldwide", _worldwide, needs()),
    ("way", _on_the_way, needs("places")),
    ("sum", _in_sum, needs("places")),
    ("gone to", _gone_to, needs("places")),
    ("example", _for_example, needs("places", "为例")),
    ("here", _right_here, needs("这里")),
    ("clause", _clause_place, needs("places")),
    ("sentence", _sentence_place, needs("places")),
    ("general", _general, needs()),
    ("opened", _opened_place, needs("places")),
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
)

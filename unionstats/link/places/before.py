"""What was told before of the place of a number: in the paragraph, or in those that precede it."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from itertools import islice, pairwise

from unionstats import gazetteer, rx
from unionstats.gazetteer import LOCAL
from unionstats.link.clauses.clauses import Clauses, Role, place_of
from unionstats.link.clauses.org_lists import is_sample
from unionstats.link.clauses.parts import SURNAMES
from unionstats.link.firms import FIRMS, is_firm, is_railway
from unionstats.link.places.answers import CHINA, above, here
from unionstats.link.places.lists import both, first_of_list, joined
from unionstats.link.places.routes import BEGINS, ROUTE
from unionstats.link.places.sentence import came_back, only_tells, stands_free
from unionstats.link.projects import builds, invests
from unionstats.link.regions import is_region
from unionstats.link.scene import Scene, counts_for_place, within
from unionstats.link.voice import first_words, ours, voice
from unionstats.model import Entity

# How many paragraphs a place stays in view.
_SHOWN = 6


def paragraph_place(s: Scene) -> Entity | None:
    """石桥市今年办了会。…新建[3座]: the place, or the organization, of the sentences before."""
    if (own := ours(s)) and own.place:
        return place_of(own)
    if s.org and s.org_step == "subject" and is_railway(s.org.name):
        return None  # 甲局在石桥至清河加开列车。乙局加开[9列]
    orgs = s.earlier_orgs
    places = [r for r in s.earlier_places if s.holds(r.entity)] if s.paragraph.struck else s.earlier_places
    if "其中" in s.paragraph.text:
        places = [r for r in places if not _of_a_part(s, r)]
    places = [r for r in places if not came_back(s, r)]
    places = [r for r in places if not only_tells(s, r)] or places
    if "特别是" in s.paragraph.text or "尤其是" in s.paragraph.text:
        places = [r for r in places if not s.paragraph.text.endswith(_ABOVE_ALL, 0, r.entity.start)]
    if "国内" in s.paragraph.text:
        firm = s.org is not None and is_firm(
            s.org.name
        )  # 公司国内销量7万吨。…盈利9亿元: of the firm, not of the country
        places = [
            r for r in places if r.entity.text != "国内" or not (firm or _MARKET.match(s.paragraph.text, r.entity.end))
        ]
    if (place := _stood_before(s, places)) and (wider := _widened(s, place)):
        return wider
    if place and place.place.endswith(_SMALL) and _SEVERAL.search(s.paragraph.text, s.start, s.mention.end + 3):
        return above(place)
    if place and not place.adcode and is_region(place) and _ALL_OVER.search(s.paragraph.text, s.start, s.mention.start):
        return s.topic.country
    if place and place.place == "中国" and (_is_one_of_several(s) or s.topic.aided):
        return s.topic.aided
    if place:
        # 博览会在石桥市开幕。…全国31个省都来参展。…观众将达[5万人]
        return (s.org and place.place == "中国" and s.topic.held_at(s.org)) or place
    for r in orgs:
        # Who published the list of a country's firms is not where a firm of the list is.
        alien = s.org and r.entity.place == "中国" and r.entity.name != s.org.name
        strange = s.org and alien and (s.org_step == "subject" or counts_for_place(s.org.name))
        told = r.part in ("head", "agent", "publisher", "employer") and r.entity.place and not strange
        if told and r.part == "employer" and is_sample(s.paragraph.text, r.entity):
            continue  # 白石县某厂老周等43人获奖章。…等38个集体获称号
        if told and not first_of_list(s, r.entity):
            there = team_at(s, r.entity) or built_elsewhere(s, r.entity, place_of(r.entity), before=False)
            return there or _within_its(s, r) or both(s, r)
    for r in places:
        if stands_free(s.paragraph, r):
            return joined(s, r)
    return None


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
    if home.adcode[4:] in ("", "00") or org.entity.name.endswith(FIRMS) or not s.org:
        return None
    named = {r.entity.place: r.entity for r in p.places if r.clause == org.clause and here(r.part)}
    if len(named) != 1:
        return None
    place = next(iter(named.values()))
    small = place.place.endswith(_SMALL) and place.place != home.place
    return place if small and within(place.place, home.place) else None


def _is_one_of_several(s: Scene) -> bool:
    """全国铁路加开列车90列。武汉铁路局加开[7列]: does one act that is called after a city, and is of more than it?"""
    one = s.org and s.org_step in ("subject", "publisher", "owner") and not s.org.place
    return bool(one) and s.org is not None and s.topic.named_in(s.org) is not None


# 给42个村卫生室装了…, 覆盖全县: what somebody does in many villages
_IN_MANY = rx.compile("[0-9一二三四五六七八九十百]+[余多]?个(?:行政)?(?:乡镇|乡|镇|村|社区|街道)")


def _widened(s: Scene, place: Entity) -> Entity | None:
    """在白石村…。县卫健局为[42个]村…。开出处方[3万张]: who since then acts in many places, beyond one village."""
    if not place.place.endswith(_SMALL):
        return None
    for r in s.earlier_orgs:
        home = place_of(r.entity)
        begin, end = s.paragraph.sentence(r.entity.start)
        if r.part not in ("head", "agent", "publisher") or begin < place.end or not home.place:
            continue
        beyond = within(place.place, home.place) and home.place not in ("中国", place.place)
        return home if beyond and _IN_MANY.search(s.paragraph.text, begin, end) else None
    return None


def _stood_before(s: Scene, places: list[Role]) -> Entity | None:
    """The nearest of ``places`` that heads its clause, or at which something is done."""
    # 全国产10吨，陕西的产量占4%: not of the country that the article's own place is held against
    ours: Role | None = None
    all_over = -1
    for r in places:
        if r.clause == all_over:
            continue
        if ends := line_of(s.paragraph, r):
            shared = gazetteer.common(e.entity.place for e in ends)
            if shared is None or shared is gazetteer.CHINA:
                continue
            return replace(r.entity, name=shared.path, place=shared.path, adcode=shared.adcode)
        # 用于全国电力行业 is of its own sentence only.
        if s.paragraph.text[r.entity.start - 1] in "从自" and _LEAVES.match(s.paragraph.text, r.entity.end):
            continue
        there = r.part in ("site", "arrival") and r.entity.place != "中国"
        if r.part == "head" and r.entity.rule == "pointer" and r.entity.place == "中国" and _opens_with_own(s, r):
            continue
        attribute = r.part == "head" and _attribute(s.paragraph, r)
        if there or (r.part == "head" and not attribute and not first_of_list(s, r.entity)):
            place = _along(s.paragraph, ours or r) or joined(s, ours or r)
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
_VIA = rx.compile("(?:途经|途径|经过?|穿越|贯穿)$")
_LEADS_TO = rx.compile("(?:[止终迄讫东西南北][于至到]|终点(?:位于|设在|在|为|是|：)?)$")


def _along(p: Clauses, role: Role) -> Entity | None:
    """线路起于甲区，途经乙县，止于丙县。全长86公里: what all the places on the way of a line lie in."""
    begin, end = p.sentence(role.entity.start)
    roles = [r for r in p.places if begin <= r.entity.start < end]
    starts = [r for r in roles if any(how.search(p.text, begin, r.entity.start) for how in (BEGINS, _VIA))]
    ends = [r for r in roles if _LEADS_TO.search(p.text, begin, r.entity.start)]
    if not starts or not ends or not starts[0].entity.start <= role.entity.start <= ends[-1].entity.start:
        return None
    way = [r.entity for r in roles if starts[0].entity.start <= r.entity.start <= ends[-1].entity.start]
    shared = gazetteer.common(e.place for e in way) if len(way) > 1 else None
    return replace(role.entity, name=shared.path, place=shared.path, adcode=shared.adcode) if shared else None


# 从南昌到黄山只需96分钟: where a way begins is where nothing else is
_LEAVES = rx.compile(
    "[到至往去赴抵][一-龥]{2,8}?(?:最[快慢短长]|只|仅|需|要|用|全程|单程|往返|的?(?:列车|高铁|航班|班车|车程|路程))"
)


# 包兰线石嘴山至兰州段通了电, 起于芒康县，止于桑日县: what is told next is not of one end of the line alone
_LINE = rx.compile(
    "(?:[东西南北]?站)?(?:区?[间段]|铁路|高铁|高速|公路|线路?|航[线班]|管道|[公铁]路段)(?!上|检|维|线工)"
)


def line_of(p: Clauses, role: Role) -> tuple[Role, Role] | None:
    """The two ends of a road, a railway or the like, of which the place of ``role`` is one."""
    at = bisect_left(p.place_starts, role.entity.start)
    for first, last in pairwise(p.places[max(at - _FAR, 0) : at + _FAR]):
        if first.entity.start <= role.entity.start <= last.entity.start:
            way = ROUTE.fullmatch(p.text, first.entity.end, last.entity.start) and _LINE.match(p.text, last.entity.end)
            begin, _ = p.sentence(first.entity.start)
            begins = BEGINS.search(p.text, begin, first.entity.start)
            if way or (begins and _LEADS_TO.search(p.text, begin, last.entity.start)):
                return first, last
    return None


_FAR = 3


def _attribute(p: Clauses, role: Role) -> bool:
    """重庆的发电机组增幅明显: what comes from there is spoken of, in its own sentence."""
    end = role.entity.end
    told_of = role.entity.rule != "pointer" and p.text.startswith("的", end) and not _SPOT.match(p.text, end)
    return told_of and not (role.entity.text.endswith(_SMALL) and _OF_ONE.match(p.text, end))


# 石桥镇的王建国有鱼塘9亩。…他…: who is told of lives there
_SMALL = (*LOCAL, "屯", "寨")
_OF_ONE = rx.compile(
    f"的(?:[农牧渔茶果蚕菜药棉][民农户]|村民|居民|老人|老[汉伯]|[0-9]{{1,2}}岁的)?[{SURNAMES}覃蒙莫农龙向田彭石欧韦岑罕才扎洛卓白阿木]"
    "[一-龥·]{1,3}?(?=[，、。：“]|有|说|家|今年|去年|前年|[0-9]{4}年|在|从|种|养|是|把|将|正|已|也|就|却|和|的|告诉|介绍|算|流转|承包)"
)


# 石桥市的一处社区，11日发生…, 石桥市的这个项目…: a spot there, where the paragraph stays
_SPOT = rx.compile(
    "的[这那][个家条座处所项片栋台艘口]|的[^，。；、]{0,8}?(?:社区|街区|小区|小镇|村庄|学校|中学|小学|大学|机场|车站|商场|商店|超市|酒店|餐厅|酒吧|医院|教堂|清真寺|工厂|矿山|煤矿|仓库"
    "|码头|港口|公园|广场|体育场|剧院|监狱|军营|基地|营地|检查站|市场|住宅|公寓|居民楼|大楼)[，。]?(?:当地时间|[0-9]{1,2}日|今[天晨日]|发生)"
)


def _opens_with_own(s: Scene, role: Role) -> bool:
    """这五年，河北…。国内每3辆车有1辆…。产量…: does the paragraph begin with the article's own place, which returns?"""
    first = s.paragraph.places[0] if s.paragraph.places else None
    if first is None or first.entity.start >= role.entity.start or first.entity.place == "中国":
        return False
    if first.part not in ("head", "site"):
        return False
    about = s.topic.place
    return about is None or about.place in ("中国", first.entity.place)


def _of_a_part(s: Scene, role: Role) -> bool:
    """全国40人遇难。其中，甲道13人。灾区…: is ``role``, in a sentence before, only a part of what was told?"""
    p = s.paragraph
    begin, end = p.sentence(role.entity.start)
    if not p.text.startswith("其中", begin) or begin == 0 or s.start < end or s.start == begin:
        return False
    whole = next((r.entity for r in s.earlier_places if r.entity.start < begin and here(r.part)), None)
    return whole is not None and whole.place != role.entity.place and within(role.entity.place, whole.place)


_BUILT = rx.compile("(?:正式|全部|顺利)?(?:建成|落成|揭牌|启用|投用|投入使用|开工|成立|挂牌)")
_WHAT = rx.compile(
    "(?:该|这[座个])?(?P<noun>[一-龥]{2,6}?)(?:由|占地|总?建筑?面积|内设|共[设有]|可容纳|总?投资|24小时|配备)"
)


def built_there(s: Scene) -> Entity | None:
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


_REGIONS = rx.compile("[省市县区州]|地区|城市|地方")  # 增长最快的[5个]地区是：甲、乙…


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
    if s.mention.start < s.paragraph.turn and _REGIONS.match(s.paragraph.text, s.mention.end):
        listed = [r.entity for r in s.paragraph.places if r.entity.start >= s.paragraph.turn and r.part != "compared"]
        shared = gazetteer.common(e.place for e in listed) if len(listed) > 1 else None
        return replace(CHINA, name=shared.path, place=shared.path, adcode=shared.adcode) if shared else None
    if (own := voice(s)) and own.place:
        return place_of(own)
    if first := first_words(s):
        return first
    if _is_heading(s.paragraph.text):
        return None
    if not quoted and (not s.paragraph.turn or any(e.start < s.paragraph.turn for e in s.paragraph.entities)):
        return None
    for k, p in enumerate(islice(s.earlier, _SHOWN), 1):
        if s.topic.parted(s.index - k, s.index):
            return None  # another part of the text, under a subhead of its own
        if shown := next((r for r in reversed(p.standing) if r.entity.place != "中国"), None):
            return shown.entity
    return None

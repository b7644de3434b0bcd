"""Who acts without a name, or tells of himself: what no organization is told to have done."""

from __future__ import annotations

from bisect import bisect_left
from itertools import islice, takewhile

from unionstats import rx
from unionstats.link.clauses.parts import SURNAMES
from unionstats.link.laws import by_law
from unionstats.link.orgs.employed import employer
from unionstats.link.scene import FAR, Scene
from unionstats.link.voice import voice
from unionstats.model import Entity

# What a step finds that knows that a number is no organization's.
NOBODY = Entity(0, 0, 0, "", "org", "")


def person(s: Scene) -> int:
    """The last clause up to the number, in its sentence, in which a person acts; -1 where none does."""
    persons, m = s.paragraph.persons, s.mention
    if not persons:
        return -1
    opens = m.kind == "duration" and s.paragraph.text[m.end : m.end + 1] in ("，", ",")  # 近三年，有关部门…
    at = bisect_left(persons, s.clause + 1 + opens) - 1
    return persons[at] if at >= 0 and s.paragraph.bounds[persons[at]] >= s.start else -1


_BOTH = ("双方", "三方", "各方")


# 我厂已报3项成果, 公司[9项]成果获奖, 集团公司有45名职工领到补助: of a firm that is named nowhere
_OWN = rx.compile(
    "(?:我|本)(?:集团|公司|[厂矿])|(?:集团|近年来，|目前，)?公司(?![、法制化，]|等|登记|注册|企业|应当?|必须|与职工)"
)
_ABOVE_FIRMS = ("总工会", "委", "委员会", "政府", "局", "厅", "部", "政协", "联合会", "协会")


def speaks_of_own(s: Scene, org: Entity) -> bool:
    """Does the sentence tell of 我厂, which is not ``org``, a union of a place or an authority?"""
    if not org.name.endswith(_ABOVE_FIRMS):
        return False
    p, first = s.paragraph, s.paragraph.clause(s.start)
    begins = [p.bounds[k] for k in range(first, s.clause + 1)]
    return any(_OWN.match(p.text, at) and all(e.start != at for e in p.entities) for at in begins)


def others(s: Scene) -> int:
    """The last clause up to the number, in its sentence, in which somebody without a name acts; -1 if none."""
    acting, bounds, begin = s.paragraph.others, s.paragraph.bounds, s.start
    at = bisect_left(acting, s.clause + 1) - 1
    if at < 0 or not begin <= bounds[acting[at]] < s.mention.start:
        return -1
    # 甲会向乙会提出要约，双方各派8名代表: the two that have just been named, of whom one acts
    both = s.orgs and s.paragraph.text.startswith(_BOTH, bounds[acting[at]])
    return -1 if both else acting[at]


# 我市劳动保障部门检查用工单位617户: which one it is, the article may have told.
_DEPARTMENT = rx.compile(
    "(?:灾区|当地|[全我本][国省市县区州盟旗])?(?:各级|各地)?[省市县区]?(?P<field>[一-龥]{2})[一-龥]{0,2}?(?:部门|机关)"
)
_FIELDS = {
    "劳动": ("劳动", "人力资源"),
    "人社": ("人力资源", "劳动"),
    "人事": ("人事", "人力资源"),
    "社保": ("社会保险", "社会保障"),
    "环保": ("环境", "环保"),
    "住建": ("住房", "建设"),
    "质监": ("质量", "市场监督"),
    "市场": ("市场监督",),
    "国土": ("国土", "自然资源"),
    "农业": ("农业",),
    "卫健": ("卫生",),
    "医保": ("医疗保障",),
}
_OFFICES = ("局", "厅", "委员会", "队", "法院", "检察院", "部", "署")


def _department(s: Scene, at: int) -> Entity | None:
    """The office that is meant by a department of the place (我市劳动保障部门), where the article names it."""
    at = next((e.end for e in s.paragraph.entities if e.start == at and e.kind == "place"), at)
    m = _DEPARTMENT.match(s.paragraph.text, at)
    if not m:
        return None
    fields = _FIELDS.get(m["field"], (m["field"],))
    named = [r.entity for r in (*s.orgs, *s.earlier_orgs)]
    if s.topic.org:
        named.append(s.topic.org)
    for before in islice(s.earlier, FAR):
        named.extend(r.entity for r in reversed(before.orgs))
    return next((e for e in named if e.name.endswith(_OFFICES) and any(f in e.name for f in fields)), None)


def own_doing(s: Scene) -> Entity | None:
    """What a person does for himself is nobody's else: 她又开了7家分店 in a story of the union that helped her."""
    if (clause := person(s)) >= 0:
        return (
            _has_counted(s)
            or _labelled(s)
            or _department(s, s.paragraph.bounds[clause])
            or employer(s, clause)
            or NOBODY
        )
    return NOBODY if _told_by_one(s) else None


def _has_counted(s: Scene) -> Entity | None:
    """据财政部报告，共投入8亿元。|其中，中央财政投入[6亿元]: who tells of all of whom the sentence tells the parts."""
    last = s.earlier_orgs[0] if s.earlier_orgs and s.paragraph.text.startswith("其中", s.start) else None
    tells = last is not None and last.part == "publisher" and last.entity.start >= s.paragraph.sentence(s.start - 1)[0]
    return last.entity if last and tells else None


def laws(s: Scene) -> Entity | None:
    """What a law has in store for anybody is no organization's that the sentence names."""
    return NOBODY if by_law(s) else None


def others_doing(s: Scene) -> Entity | None:
    return NOBODY if others(s) >= 0 else None


# “我家一年挣3万元。”村民李某说: who speaks for himself, or for a small house that is not named
_FOR_HIMSELF = rx.compile(
    "(?:[^。！？；，“”]{0,10}?(?:村民|居民|农民|农户|农民工|茶农|果农|菜农|牧民|渔民|司机|骑手|快递员|外卖员|摊主|店主|老板|业主|游客|市民|乘客|患者|家长"
    "|(?:景区|民宿|超市|饭店|餐馆|农家乐|合作社|家庭农场|养殖场)(?:负责人|经理|店长|理事长|社长|主人))"
    f"[一-龥]{{2,4}}?|[^。！？；，“”]{{0,6}}?[老小][{SURNAMES}](?:师傅)?)(?:高兴地|笑着|感慨地|激动地|告诉|对)?(?:说(?![明服])|介绍|表示|告诉|感慨|坦言|记者)"
)


def _told_by_one(s: Scene) -> bool:
    p = s.paragraph
    at = bisect_left(p.quotations, (s.mention.start, 0)) - 1
    return at >= 0 and p.quotations[at][1] > s.mention.end and bool(_FOR_HIMSELF.match(p.text, p.quotations[at][1]))


def _labelled(s: Scene) -> Entity | None:
    """甲公司 职工 某某：我的收入增加了120元: for whom the one works who has the word."""
    label = s.paragraph.turn
    if not label:
        return None
    named = takewhile(lambda r: r.entity.end < label, s.paragraph.orgs)
    return next((r.entity for r in named if r.part in ("head", "publisher")), None) or voice(s)


# What is counted in years of age besides the age of one.
_LIVES = rx.compile("寿命|年龄|平均|人均")


# 造成[3人]受伤, [3名]伤者
_HURT = rx.compile(
    "(?:伤者|伤员|死者|遇难者)|(?:(?![和与及或因由为])[一-龥]){0,5}?(?:不幸|当场|已|被困|不同程度)*"
    "(?:死亡(?![抚赔补证人率事])|遇难|受伤|受?[轻重]伤|失踪|失联|罹难|溺亡|身亡|丧生|丧命|遇害|被绑架|被劫持|被掳|被打[死伤]|被烧[死伤])"
)


# 干了[8年]电工的李强说: how long one has done so who has the word
_WHOSE_YEARS = rx.compile(
    f"[^，。；：“”、0-9]{{0,10}}?的[^，。；：“”、0-9]{{0,8}}?[{SURNAMES}][一-龥]{{1,2}}(?:师傅)?[^，。；：“”0-9]{{0,6}}?(?:说(?![明服])|表示|告诉|介绍)"
)


def nobodys(s: Scene) -> Entity | None:
    """How warm it is, how old somebody is and who was hurt are nobody's doing: only who says so stands nearer."""
    if s.mention.kind == "count" and _HURT.match(s.paragraph.text, s.mention.end):
        return _has_told(s) or NOBODY
    m, p = s.mention, s.paragraph
    if m.kind == "duration" and not s.orgs and _WHOSE_YEARS.match(p.text, m.end):
        return NOBODY
    age = m.unit == "a" and m.value is not None and m.value % 1 == 0
    return NOBODY if m.unit == "Cel" or (age and not _LIVES.search(p.text, s.start, m.start)) else None


def _has_told(s: Scene) -> Entity | None:
    """据某部消息，…。截至9时，2万人受灾，1人死亡: the body that goes on to tell of them since the sentence before."""
    last = s.earlier_orgs[-1] if s.earlier_orgs and not s.paragraph.text.startswith("据", s.start) else None
    tells = last is not None and last.part == "publisher" and last.entity.name.endswith(_OFFICES)
    return last.entity if last and tells else None


def reported(s: Scene) -> Entity | None:
    """Whom no organization that has been named before tells of, for another has had the word since."""
    reports = s.paragraph.reports
    k = bisect_left(reports, s.clause + 1) - 1
    if k < 0:
        return None
    since = any(r.clause >= reports[k] and r.part in _TOLD for r in (*s.orgs, *s.earlier_orgs))
    return None if since else NOBODY


_TOLD = ("head", "agent", "publisher")


# 一季度，开发区新签约项目14个, in a story of a firm there
_PARK = rx.compile(
    "(?:目前|[今去]年|同时|此外|近年来)?(?:该|本)?(?P<park>园区|开发区|高新区|经开区|示范区|集聚区|产业园)(?![内里的中上管党工]|企业)"
)


_FEW = 6  # clauses


def park_acts(s: Scene, org: Entity) -> bool:
    """Does a park act, named by its kind alone, in a clause of the sentence up to the number, that is not ``org``?"""
    p = s.paragraph
    if "区" not in p.text and "园" not in p.text:
        return False
    for k in range(max(p.clause(s.start), s.clause - _FEW), s.clause + 1):
        m = _PARK.match(p.text, p.bounds[k])
        if m:
            return not org.name.endswith(m["park"])
    return False


# 事故发生后，…投入消防车辆20台: those who come to help, whoever's accident it was
_ALARM = rx.compile(
    "(?:事故|火灾|火情|险情|灾情|爆炸|透水|坍塌|泄漏|事件)发生后|接到?[^，。；]{0,6}?报警|接警|(?:现场|抢险|救援|处置|应急)指挥部"
)


_SENDS = rx.compile(
    "(?:投入|出动|调派|调集|调动|派出|增派|集结|调度|组织|抽调)[^。；]{0,40}?(?:消防|救护|医护|救援|抢险|搜救|应急|医疗|公安|民警|警力|武警)"
)


# 某厂爆炸，5人受伤。消防官兵[86名]到场: who helps, and what befell
_HELPERS = rx.compile("消防|交警|民警|特警|武警|警力|救护|医护|救援|搜救|急救|抢险")
_BEFALLS = rx.compile("爆炸|起火|着火|失火|火灾|冒顶|透水|突水|坍塌|塌方|垮塌|泄漏|被困|被埋|中毒")
_DRILLS = rx.compile("演[练习]|培训|比武|竞赛")


def rescued(s: Scene, org: Entity) -> bool:
    """Does the sentence, which does not name ``org``, tell of those sent to help where something befell it?"""
    text = s.paragraph.text
    if s.orgs or not ("消防" in text or "救" in text or "警" in text):
        return False
    if _SENDS.search(text, s.start, min(s.end, s.mention.end + 8)) and _ALARM.search(text, 0, s.mention.start):
        return True
    at, end = s.paragraph.bounds[s.clause], s.paragraph.bounds[s.clause + 1]
    helps = _HELPERS.search(text, at, end) and _BEFALLS.search(text, 0, s.mention.start)
    return bool(helps) and not _DRILLS.search(text)


# What no union does, though it has run the contest of those who do: 已掘进1590米
_DIGS = rx.compile("掘进|进尺|衬砌|开挖|浇筑|铺轨|架梁|盾构|出渣")
_BUILDERS = ("项目部", "经理部", "指挥部", "公司", "集团", "局", "矿", "队")


def is_dug(s: Scene) -> bool:
    """Does the number measure what is dug or built?"""
    return _DIGS.search(s.paragraph.text, s.paragraph.bounds[s.clause], s.mention.end) is not None


def builder(s: Scene) -> Entity | None:
    """Who builds, in a story of a union's contest: the firm that was named with it."""
    named = (r.entity for p in islice(s.earlier, FAR) for r in reversed(p.orgs))
    return next((e for e in named if e.name.endswith(_BUILDERS)), None)

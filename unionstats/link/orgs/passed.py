"""Who was named before and yet did not do what follows: a co-host, one of several, who only made the rules or came."""

from __future__ import annotations

import re

from unionstats import rx
from unionstats.lexicon import ENTERS
from unionstats.link.clauses.clauses import Clauses, Role
from unionstats.link.firms import is_firm
from unionstats.link.scene import PARKS, Scene, within
from unionstats.model import Entity

# 由A主办，B承办: A's doing, though it was in B's town.
_CO_HOSTS = rx.compile(r"[^，。；！？]{0,60}?(?:承办|协办)")


_HOSTS = rx.compile(r"(?:[、和与及][^，。；！？]{2,40})?(?:共同|联合)?(?:主办|发起)")


def only_hosts(s: Scene, role: Role) -> bool:
    """Does ``role`` only lend the town or the hall to what somebody else runs (由A主办, A主办) in its sentence?"""
    if not _CO_HOSTS.match(s.paragraph.text, role.entity.end):
        return False
    begin, _ = s.paragraph.sentence(role.entity.start)
    earlier = [r for r in (*s.orgs, *s.earlier_orgs) if begin <= r.entity.start < role.entity.start]
    runs = s.paragraph.text
    return any(r.part == "agent" or (r.part == "head" and _HOSTS.match(runs, r.entity.end)) for r in earlier)


# 分别由甲公司、乙公司承办; 其中，甲校…: what follows is not of the one of them.
_SHARED = rx.compile("分别由$|其中[，,]?$")
# 项目分别是：甲产业园、…和丙产业园: the last of those that are named
_LISTS = rx.compile("(?:分别[是为有]|依次[是为]|它们是)[：:]?(?:[^。；：:]{0,80}[、和及与])?$")


def one_of_several(s: Scene, role: Role) -> bool:
    at, text = role.entity.start, s.paragraph.text
    if _SHARED.search(text, max(0, at - 4), at):
        return True
    return text[at - 1 : at] in _JOINING and _LISTS.search(text, max(0, at - 90), at) is not None


_JOINING = frozenset("、和及与：:")


# 市委下发了《意见》. …全市…: who made the rules does not do what they are for.
_RULES = rx.compile(
    "(?:日前|近日|又|还|已|联合|正式|随即|[^，。；《》]{0,4}?)(?:下发|印发|出台|制定|制订|颁布|转发|审议通过|发布|公布)了?[^，。；《》]{0,12}"
    "《[^《》]{0,50}(?:意见|办法|方案|通知|规定|措施|规划|决定|细则|条例|纲要|制度|法|计划|政策)[^》]{0,6}》"
)
# 市长某某表示，…: a speaker's office is that of what he says.
_OFFICER_SAYS = rx.compile(
    "(?:常务)?副?(?:书记|常委|主席|主任|[省市县区州旗镇乡]长|部长)[^，。；：]{0,6}?(?:表示|说|指出|强调|要求|认为|称|透露|希望)"
)
_RULERS = ("委", "委员会", "人民政府", "政府", "国务院")


def only_rules(s: Scene, role: Role) -> bool:
    """Has the one who acted in a sentence before only made rules, or had the word?"""
    name, at = role.entity.name, role.entity.end
    if not (name.startswith("中共") or name.endswith(_RULERS)):
        return False
    return bool(_RULES.match(s.paragraph.text, at) or _OFFICER_SAYS.match(s.paragraph.text, at))


# 甲站投运；|青岭作业区投产58口新井: a part of the plant that the story is of goes on, not who was named before it
_UNIT = rx.compile(
    "[一-龥]{2,8}?(?:作业区|工区|车间|班组|工段|分厂|联合站|处理厂|项目部|工程队|矿区|[钻采掘]队)"
    "(?=[一-龥]{0,4}?(?:投产|完成|实现|生产|新增|累计|产|加工|掘进|打|发电|建成|投入|组织|开展|节))"
)


def unit_goes_on(s: Scene, role: Role) -> bool:
    """Does a branch of the sentence behind ``role`` begin with a part of a plant that is no body by name?"""
    text = s.paragraph.text
    at = role.entity.end if role.part == "head" else -1
    while at >= 0 and (at := text.find("；", at, s.mention.start)) >= 0:
        at += 1
        if _UNIT.match(text, at) and not any(r.entity.start == at for r in s.orgs):
            return True
    return False


# 县委、县政府高度重视项目建设。…完成投资84亿元: who only sets store by something has not done it
_HEEDS = rx.compile("(?:、[^，。；]{2,8}?)?(?:始终|一直|历来|一贯|十分|非常)*(?:高度|十分|非常)?重视")


def only_heeds(s: Scene, role: Role) -> bool:
    """Has one of those that rule a place only set store by what is told of?"""
    name, text = role.entity.name, s.paragraph.text
    rules = name.startswith("中共") or name.endswith(_RULERS)
    return rules and role.part == "head" and _HEEDS.match(text, role.entity.end) is not None


# 国家某局要求，各地保障供暖。在甲市，…: who only demands or warns does not do what is shown of it
_DEMANDS = rx.compile(
    "[^，。；]{0,8}?(?:要求|强调|呼吁|倡导|提出|提醒|建议|(?:发布|启动|升级|提升)[^，。；]{0,16}?(?:预警|响应))"
)


def demands(s: Scene, role: Role) -> bool:
    """Has ``role`` only told others what to do, or warned them?"""
    return role.part == "head" and _DEMANDS.match(s.paragraph.text, role.entity.end) is not None


# 据悉，引黄工程全长60公里，总投资47亿元: what is built has its measures whoever has come to see it.
_BUILT = rx.compile(
    "(?:据悉，|据了解，|据介绍，|目前，|该|这[个座条项]|其中，)?(?!工人|职工|工会|劳模|帮扶)[^，。；：、的]{0,20}?(?:项目|工程|大桥|[公铁]路|高速|隧道|水库|[干主]渠|线路|号线|航道|机场|[东西南北新老上下]段)"
    "(?:[^，。；：、工会]{0,10}?)(?:全长|总?长[0-9约]|总投资|概算|估算|计划投资|总?建筑面积|占地|设计时速|总工期)"
)
_MEASURES = rx.compile("全长|投资|概算|估算|面积|占地|时速|工期|长[0-9约]")


def is_built(s: Scene) -> bool:
    """Does the number measure something built, which its sentence is about?"""
    text = s.paragraph.text
    if not _MEASURES.search(text, s.start, s.mention.start):
        return False
    first = s.paragraph.clause(s.start)
    return any(_BUILT.match(text, s.paragraph.bounds[k]) for k in range(first, s.clause + 1))


# 甲公司零部件项目总投资1亿元。|农田灌溉项目总投资2亿元: the project that is told of next is another's.
_PROJECT_HAS = (
    "(?:项目|工程|基地)(?:计划|预计|拟|将|估算|概算|由"
    "|[^，。；、的]{0,3}?(?:总?投资|占地|位于|选址|坐落|规划|总?用地|总?建筑面积))"
)
_ITS_PROJECT = rx.compile(f"[^，。；、]{{0,30}}?{_PROJECT_HAS}")
_NEXT_PROJECT = rx.compile(
    f"(?!该|本|此|其|这|整个|全部|[一二三四]期|项目|工程)[^，。；：的]{{4,40}}?(?<!整个)(?<![一二三四]期){_PROJECT_HAS}"
)


def next_project(s: Scene, role: Role) -> bool:
    """Was ``role`` only whose project a sentence before told of, where the number's begins with another one?"""
    p, end = s.paragraph, role.entity.end
    if not is_firm(role.entity.name) or not _NEXT_PROJECT.match(p.text, s.start):
        return False
    return _ITS_PROJECT.match(p.text, end) is not None and not s.topic.titled(role.entity)


# 全国总工会倡导…。我县建成120家: what the county does that the article does not name
_DISTRICT = "[我全本][省县市区州旗](?![场值域间政委总])"
_OUR = rx.compile(_DISTRICT)
_OURS = rx.compile(
    f"(?:[今去]年(?:以来)?|目前|截至目前|近年来|[0-9]{{4}}年(?:以来)?|据悉|据了解|为此|[，。；：！？])*{_DISTRICT}"
)


def ours_since(s: Scene, org: Entity, offset: int) -> bool:
    """Does a clause behind ``offset`` begin with a district that is not named, for which ``org`` does not speak?

    It is of the country, a firm or a park (甲景区客满，全县接待5万人次).
    """
    text = s.paragraph.text
    m = _OUR.search(text, offset, s.mention.start)
    if m is None or (org.place != "中国" and not _is_in_it(s, org, m)):
        return False
    clauses = range(s.paragraph.clause(offset), s.clause + 1)
    return any(_OURS.match(text, max(s.paragraph.bounds[k], offset)) for k in clauses)


def _is_in_it(s: Scene, org: Entity, district: re.Match[str]) -> bool:
    """Is ``org`` a firm or a park somewhere in the ``district``, be it that the article does not say which that is?"""
    own = district[0][-1] == org.name[-1]  # 全区, of a zone
    known = any(e.start == district.start() for e in s.paragraph.entities)
    return not own and not known and (is_firm(org.name) or org.name.endswith(PARKS))


_WITH = rx.compile("(?:[与同跟对向给]|入股|参股|收购|投资)$")
_COMES = ("进入", "落户", "入驻", "进驻")


def visited(text: str, role: Role) -> bool:
    """Is it whom somebody goes to (前往市医院就医) or does something with (与某公司合作)?"""
    before = text[max(0, role.entity.start - 2) : role.entity.start]
    return not before.endswith(_COMES) if role.part == "arrival" else bool(_WITH.search(before))


def gone_to(text: str, role: Role) -> bool:
    """Is it where the reporter has come to, of which what follows is told: 走进某公司，…。工人们…30台?"""
    return role.part == "arrival" and text.endswith(ENTERS, 0, role.entity.start) and is_firm(role.entity.name)


# 国务院新闻办公室举行发布会，|国家统计局介绍，…: who lends the stage, where another has the word
_STAGE = rx.compile(
    "[^，。；]{0,14}?(?:举行|召开|举办|组织召开|主持召开)[^，。；]{0,20}?(?:发布会|吹风会|通气会|座谈会|通报会|说明会|研讨会|论坛|会议|例会)"
)


def told_there(s: Scene, role: Role) -> bool:
    """Has ``role`` only held the meeting at which another, named since, tells?"""
    if role.part != "head":
        return False
    told = any(r.part == "publisher" and r.clause > role.clause and r.entity.name != role.entity.name for r in s.orgs)
    return told and _STAGE.match(s.paragraph.text, role.entity.end) is not None


_MISSIONS = ("使馆", "领事馆", "领馆")
_THEIRS = rx.compile("公民|侨|同胞|[使领]馆|领事|签证|留学|中资|中企|中方|旅客|游客|大使|我[国们]")


def only_warned(s: Scene, org: Entity) -> bool:
    """Does the sentence tell of what struck a country, where ``org``, a mission there, has only warned its people?"""
    return org.name.endswith(_MISSIONS) and not _THEIRS.search(s.paragraph.text, s.start, s.end)


# 投资30万元建设甲幼儿园，面积90平方米；投资50万元…: what is built is not whose the next investment is
_BUILDS = rx.compile(
    "(?:新建|建设|修建|改?扩建|兴建|改建|改造|迁建|重建|修缮|装修|维修|购置|建起|建成)了?[一-龥]{0,3}$"
)
_BUILDS_ENDS_WITHIN = 6  # characters


def built_before(s: Scene, role: Role) -> bool:
    """Is ``role`` only what has been built, in a part of the sentence before the number's own?"""
    text, at = s.paragraph.text, role.entity.start
    if text.find("；", role.entity.end, s.mention.start) < 0:
        return False
    return _BUILDS.search(text, max(0, at - _BUILDS_ENDS_WITHIN), at) is not None


# What a union does not count: 全市接待游客46万人次, 全县种植芒果8万亩
_NO_UNIONS_MATTER = rx.compile(
    "游客|旅游|客流|产值|生产总值|总产|产量|种植|播种|粮食|作物|蔬菜|果园|养殖|煤矿|人口|面积|耕地|森林|财政|税收|进出口|出口|学校|景区|宾馆|民宿"
    "|业务量|业务收入|营业收入|销售额|零售额|增加值|投资额|货运量|客运量|吞吐量|用电量|发电量|快递量|订单量"
)
_UNIONS_MATTER = rx.compile(
    "工会|会员|职工|员工|工人|女工|民工|劳模|工匠|培训|慰问|救助|帮扶|驿站|竞赛|岗位|就业|入会|建会"
)
_UNIONS = ("工会", "工会联合会")
# 区快递行业工会联合会: how many firms 全区 has is not its matter either
_TRADE = rx.compile("(?:行业|产业|系统)(?:联合)?工会(?:联合会)?$")
_LATELY = rx.compile("(?:[今去]年|目前|现在|现|眼下|如今|据统计|上半年|全年)?")


def no_unions_matter(s: Scene, place: Entity, org: Entity) -> bool:
    """Whether what ``place`` does is none of the union's business, though the union is of that place."""
    if not org.name.endswith(_UNIONS):
        return False
    p = s.paragraph
    if not _LATELY.fullmatch(p.text, p.bounds[p.clause(place.start)], place.start):
        return False
    told = p.text[place.end : s.mention.end + 8]
    own = _TRADE.search(org.name) is None and not _NO_UNIONS_MATTER.search(told)
    return "：" not in told and not own and not _UNIONS_MATTER.search(told)


_IN_PART = rx.compile("其中[，：]?(?:[^，。；0-9]{1,8}[、和与及])*$")


def in_part(text: str, place: Role) -> bool:
    """Is a place only one of those that have parts of what was told: 收入3亿元，其中甲国、乙国分别为2亿元、1亿元?"""
    return _IN_PART.search(text, 0, place.entity.start) is not None


def is_part_of(p: Clauses, place: Role, org: Entity) -> bool:
    """Is ``place`` one of those among which what ``org`` does is parted: 招聘17人，其中甲县9人、乙县3人?"""
    if is_firm(org.name):
        return in_part(p.text, place)
    begin, _ = p.sentence(place.entity.start)
    return within(place.entity.place, org.place) and p.text.startswith(("其中：", "其中，", "其中"), begin)


# 南湖隧道是今年的头号工程，总造价9亿元: another's, where nobody is named.
KEY_PROJECT = rx.compile("[一-龥]{2,14}?(?:项目|工程)是[^，。；]{0,20}?(?:重点|重大|标志性)(?:工程|项目)")


# |某公司工作人员小吴说道, |某公司顾经理表示：“…”: whose word is heard at what another holds
_SAYS_THERE = rx.compile(
    "(?:的)?(?:工作人员|招聘[人专]员|[一-龥]{0,4}?(?:经理|主管|总监|负责人|人事|专员|店长|主任|职工|员工|代表))[^，。；：“]{0,5}?(?:[^。；：“”]{0,24}?)"
    "(?:说|表示|介绍|告诉|感慨|坦言|道|称)"
)
_HOLDS = rx.compile("[^。；]{0,40}?(?:举[办行]|主办|开展|组织|启动)")


def host_there(s: Scene, role: Role) -> Entity | None:
    """在县总工会举办的招聘会上，|某公司|经理说…。当天参加的企业60家: who holds that at which a firm only has a word."""
    p, at = s.paragraph, role.entity
    if not is_firm(at.name) or not _SAYS_THERE.match(p.text, at.end):
        return None
    begin, _ = p.sentence(at.start)
    there = [r for r in s.earlier_orgs if begin <= r.entity.start < at.start and not is_firm(r.entity.name)]
    holds = (r.entity for r in reversed(there) if r.part != "far" and _HOLDS.match(p.text, r.entity.end, at.start))
    return next(holds, None)


# 大雾使石桥机场受阻。截至10时，有[20%]的航班延误: at which airport, station or port, though it did nothing
_MOVES = {
    "机场": rx.compile("航班|架次|[进出]港|起降|跑道|航线"),
    "站": rx.compile("列车|车次|到发|旅客|高铁"),
    "港": rx.compile("船舶|货轮|轮船|靠泊|吞吐|集装箱|作业"),
}


def moves(s: Scene) -> Entity | None:
    """The airport, the station or the port named last before the sentence, where the clause is of what moves there."""
    before = s.earlier_orgs[0] if s.earlier_orgs else None
    words = next((w for end, w in _MOVES.items() if before and before.entity.name.endswith(end)), None)
    if before is None or words is None:
        return None
    bounds = s.paragraph.bounds
    return before.entity if words.search(s.paragraph.text, bounds[s.clause], bounds[s.clause + 1]) else None

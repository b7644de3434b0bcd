"""Who was named before and yet did not do what follows: a co-host, one of several, who only made the rules or came."""

from __future__ import annotations

from itertools import islice

from unionstats import rx
from unionstats.link.clauses.clauses import Clauses, Role
from unionstats.link.firms import is_entered, is_firm, is_firms_union
from unionstats.link.scene import FAR, Scene, within
from unionstats.model import Entity

# 由A主办，B承办: A's doing, though it was in B's town.
_CO_HOSTS = rx.compile(r"[^，。；！？]{0,60}?(?:承办|协办)")


def only_hosts(s: Scene, role: Role) -> bool:
    """Does ``role`` only lend the town or the hall to what somebody else runs (由A主办) in its sentence?"""
    if not _CO_HOSTS.match(s.paragraph.text, role.entity.end):
        return False
    begin, _ = s.paragraph.sentence(role.entity.start)
    earlier = (r for r in (*s.orgs, *s.earlier_orgs) if begin <= r.entity.start < role.entity.start)
    return any(r.part == "agent" for r in earlier)


# 甲集团的电站占地90亩，由|乙公司|设计，装机3万千瓦: by the way
_BY_THE_WAY = rx.compile(
    "[^，。；0-9]{0,10}?(?:设计|勘察|施工|监理|承[建包办制]|代建|参建|建设|建造|修建|制造|研制|运营|经营|管理|开发|投资)[^，。；0-9]{0,6}[，；]"
)


def only_builds(s: Scene, role: Role) -> bool:
    """Is ``role`` only brought in by 由 as who builds or runs what another one has, that is named before it?"""
    if role.part != "agent" or role.clause >= s.clause:
        return False
    before = any(r.entity.end < role.entity.start and r.part in ("head", "owner") for r in s.orgs)
    return before and _BY_THE_WAY.match(s.paragraph.text, role.entity.end) is not None


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

# 甲小学、乙小学等5所小学投入使用，|共|新增学位5000个: what all of a list came to, which is no one's
_LIST = rx.compile(
    "(?!组织|联合|邀请|发动|带领|对|向|为)[^，。；：、的]{0,8}(?:[、和与][^，。；：、]{2,18}){1,14}等[0-9一二两三四五六七八九十]{1,3}[余多]?[家所个座户支名][^，。；]{0,24}，"
)
_ALL_OF_IT = rx.compile("(?:总共|一共|共(?![同建享])|合计|总计|累计|全部|均|都)")


def of_all_listed(s: Scene) -> bool:
    """Does a clause go on with what all of a list of organizations came to, which ends in 等 so many?"""
    p = s.paragraph
    begin = p.bounds[s.clause]
    if not _ALL_OF_IT.match(p.text, begin):
        return False
    first = min((r.entity.end for r in s.orgs if r.part == "head" and r.clause < s.clause), default=-1)
    m = _LIST.match(p.text, first) if first >= 0 else None
    return m is not None and m.end() == begin


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
    at = role.entity.end
    if not role.entity.name.endswith(_RULERS):
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
        if _UNIT.match(text, at):
            return True
    return False


# 县委、县政府高度重视项目建设。…完成投资84亿元: who only sets store by something has not done it
_HEEDS = rx.compile("(?:、[^，。；]{2,8}?)?(?:始终|一直|历来|一贯|十分|非常)*(?:高度|十分|非常)?重视")


def only_heeds(s: Scene, role: Role) -> bool:
    """Has one of those that rule a place only set store by what is told of?"""
    name, text = role.entity.name, s.paragraph.text
    rules = name.startswith("中共") or name.endswith(_RULERS)
    return rules and role.part == "head" and _HEEDS.match(text, role.entity.end) is not None


# 市委书记某某参加奠基仪式。…拆除旧房900间: who only was there has not done it
_ATTENDS = rx.compile(
    "(?:常务)?副?(?:书记|秘书长|常委)[^。；]{2,40}?(?:出席|参加|来到|前往|深入|赴|考察|调研|视察|看望|见证|宣布|观看|会见|一行)"
)


def only_attended(s: Scene, role: Role) -> bool:
    """Has only an officer of the party been somewhere, in a sentence before?"""
    party = role.part == "head" and role.entity.name.startswith("中共") and role.entity.end < s.start
    return party and _ATTENDS.match(s.paragraph.text, role.entity.end) is not None


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

    It is of the country, a firm, its union or a park (甲景区客满，全县接待5万人次).
    """
    text = s.paragraph.text
    m = _OUR.search(text, offset, s.mention.start)
    if m is None or not (org.place == "中国" or is_firms_union(org.name)):
        return False
    clauses = range(s.paragraph.clause(offset), s.clause + 1)
    return any(_OURS.match(text, max(s.paragraph.bounds[k], offset)) for k in clauses)


_WITH = rx.compile("(?:[与同跟对向给]|入股|参股|收购|投资)$")
_COMES = ("进入", "落户", "入驻", "进驻")


def visited(text: str, role: Role) -> bool:
    """Is it whom somebody goes to (前往市医院就医) or does something with (与某公司合作)?"""
    before = text[max(0, role.entity.start - 2) : role.entity.start]
    return not before.endswith(_COMES) if role.part == "arrival" else bool(_WITH.search(before))


def gone_to(q: Clauses, role: Role) -> bool:
    """Is it where the reporter has come to, of which what follows is told: 走进某公司，…。工人们…30台?"""
    return role.part == "arrival" and is_entered(q.text, role.entity, q.entities)


_THEIRS_THERE = rx.compile("当地(?:警方|民警|公安|政府|消防|法院|部门|官员|工会)")


def others_there(s: Scene, org: Entity) -> bool:
    """武汉市公安局抓获60人。在黄石市，当地警方抓获[18人]: do those act who are of the other place that is told of?"""
    if "当地" not in s.paragraph.text or not _THEIRS_THERE.search(s.paragraph.text, s.start, s.mention.start):
        return False
    there = next((r.entity.place for r in s.places if r.part in ("site", "head", "arrival", "venue")), "")
    return bool(there and org.place) and not within(there, org.place) and not within(org.place, there)


# 恒岳大学教授估算，滑坡90万方。甲市派出队员460名
_KNOWS = rx.compile("[^，。；]{0,8}?(?:教授|专家|研究员|学者|工程师|监测|测算|估算|估计|预报|预警|测定)")
_HELPS = rx.compile(
    "出动|派出|调[集派拨运]|抽调|转移|安置|搭建|收治|疏散|撤离|开放|发放|投入|组织|救[出援治]|搜[救寻]|动员|清[理运]|抢[修通]"
)


def only_knows(s: Scene, role: Role, acting: Entity) -> bool:
    """Has ``role`` only told what it knows of a disaster, where ``acting``, a district, does something about it?"""
    text = s.paragraph.text
    known = role.part in ("publisher", "head") and _KNOWS.match(text, role.entity.end)
    return bool(known) and _HELPS.search(text, acting.end, s.mention.start) is not None


_INSTITUTES = ("协会", "研究院", "研究所", "研究中心", "学会", "联合会", "科学院")


def speaks_of_all(s: Scene, role: Role, acting: Entity) -> bool:
    """中国糖业协会称，…。安平县种蔗90万亩: is it a body of the whole country's, where the article's own county acts?"""
    about = s.topic.place
    if about is None or about.place == "中国" or not role.entity.name.endswith(_INSTITUTES):
        return False
    wide = role.entity.place == "中国" or not role.entity.place
    return wide and acting.adcode not in ("", "100000") and within(acting.place, about.place)


# 农业部把|石桥市|列为…示范区, 省旅游局授予|该县|“…”称号: who has only called a place what it is
_NAMES = rx.compile(
    "(?:[将把](?P<what>[^，。；、]{1,12}?)(?:正式)?(?:确定|列|命名|评|评定|认定|批准|指定|选定|授予)[为入]|授予(?P<whom>[^，。；]{2,12}?)[“《][^。；]{2,30}?(?:称号|荣誉|奖|牌))"
)


def only_named(s: Scene, org: Entity) -> bool:
    """Has ``org``, in a sentence before, only called a place something, of which the article goes on to tell?"""
    m = _NAMES.match(s.paragraph.text, org.end)
    if m is None:
        return False
    begin, end = m.span("what" if m["what"] else "whom")
    return any(
        begin <= r.entity.start and r.entity.end <= end for r in s.paragraph.places
    ) or s.paragraph.text.startswith(_OUR_OWN, begin)


_OUR_OWN = ("我市", "我县", "我区", "我省", "我州", "该市", "该县", "该区")


_MISSIONS = ("使馆", "领事馆", "领馆")
_THEIRS = rx.compile("公民|侨|同胞|[使领]馆|领事|签证|留学|中资|中企|中方|旅客|游客|大使|我[国们]")


def only_warned(s: Scene, org: Entity) -> bool:
    """Does the sentence tell of what struck a country, where ``org``, a mission there, has only warned its people?"""
    return org.name.endswith(_MISSIONS) and not _THEIRS.search(s.paragraph.text, s.start, s.end)


# 恒岳公司职工周远说…。像周远一样，全市有[3600名]职工: those like one are not all at his firm
_LIKE_ONE = rx.compile("(?:[像和跟与同]|如同)[一-龥]{2,4}(?:一样|这样)")


def only_employs(s: Scene, role: Role) -> bool:
    """Does ``role``, a firm, only have one of those who are counted?"""
    alike = "样" in s.paragraph.text and _LIKE_ONE.search(s.paragraph.text, s.start, s.mention.start)
    return bool(alike) and is_firm(role.entity.name)


# 南湖隧道是今年的头号工程，总造价9亿元: another's, where nobody is named.
KEY_PROJECT = rx.compile("[一-龥]{2,14}?(?:项目|工程)是[^，。；]{0,20}?(?:重点|重大|标志性)(?:工程|项目)")


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


# What a union does not count: 全市接待游客46万人次, 全县种植芒果8万亩
_NO_UNIONS_MATTER = rx.compile(
    "游客|旅游|产值|生产总值|总?产量|种植|播种|粮食|养殖|人口|面积|财政|税收|[进出]口|[业货客]运?[务流]?量|收入|零售额|增加值|投资"
)
_UNIONS_MATTER = rx.compile("工会|会员|职工|员工|[工农女民]工|劳模|工匠|培训|慰问|帮扶|驿站|竞赛|就业|入会|建会")


_OPENS_THIS = frozenset("此本这该据\n ")
_THIS_CONTEST = rx.compile(
    r"\s*(?:据(?:悉|了解|介绍)，)?(?:[此本这该][次届场项]|该)[一-龥]{0,8}?(?:大赛|比赛|竞赛|比武|锦标赛|选拔赛|运动会)"
    "(?=共|设|分|吸引|为期|历时|由|以|有|围绕|的|，|将|于|在)"
)
_HOSTS = rx.compile("(?:[、和与及][^，。；]{2,60})?(?:共同|联合)?主办")


def host(s: Scene) -> Entity | None:
    """由甲厅主办，丙公司承办。…本次大赛设[5个]赛项: who holds the contest of which it is told, not who takes part."""
    if s.paragraph.text[s.start] not in _OPENS_THIS or not _THIS_CONTEST.match(s.paragraph.text, s.start):
        return None
    for p in (s.paragraph, *islice(s.earlier, FAR)):
        for r in p.orgs:
            here = p is not s.paragraph or r.entity.end <= s.start
            if here and r.part in ("head", "agent", "object", "owner") and _HOSTS.match(p.text, r.entity.end):
                return r.entity
    return None


def is_business(s: Scene, offset: int) -> bool:
    """Is what is told from ``offset`` up to the number what no union counts?"""
    told = s.paragraph.text[offset : s.mention.end + 8]
    return _NO_UNIONS_MATTER.search(told) is not None and "：" not in told and not _UNIONS_MATTER.search(told)


# 县公安局破案26起。全县收割小麦9万亩: what all of a place grows or earns, none of which is theirs
_HARVEST = rx.compile(
    "生产总值|产量|种植|播种|收割|栽植|养殖|粮食(?=[总产播种面收作])|小麦|水稻|玉米|大豆|棉花|苹果|果树|蔬菜|水渠|造林|游客"
    "|财政(?!资金|补[助贴]|拨款)|零售额|增加值|[麦稻果菜粮茶棉].{0,4}面积|万亩"
)
_OTHER_FIELDS = (
    *("公安局", "公安分局", "派出所", "支队", "大队", "法院", "检察院", "司法局", "审计局", "民政局"),
    *("教育局", "学校", "中学", "小学", "医院", "红十字会", "残疾人联合会", "妇女联合会", "书店"),
    *("供电公司", "供电局", "交通局", "交通运输局", "公路局", "人力资源和社会保障局"),
)
_ITS_PLACE = rx.compile("[^，。；]{0,6}?[全该][县市区州旗镇乡](?![级长委直])")


def no_farmers(s: Scene, org: Entity) -> bool:
    """Does the sentence tell what all of a place grows or earns, which is no business of an office like ``org``?"""
    return _ITS_PLACE.match(s.paragraph.text, s.start) is not None and _is_harvest(s, org, s.start)


def _is_harvest(s: Scene, org: Entity, offset: int) -> bool:
    """Is ``org`` of another field than what is told from ``offset`` up to the number: crops, or what all earn?"""
    return org.name.endswith(_OTHER_FIELDS) and _HARVEST.search(s.paragraph.text, offset, s.mention.end + 8) is not None


def no_unions_matter(s: Scene, place: Entity, org: Entity) -> bool:
    """Whether what all of ``place`` does is none of the union's business, nor of an office's of another field."""
    if place.text[:1] not in "全该":
        return False
    if org.name.endswith("工会"):
        return place.text[:1] == "全" and is_business(s, place.end)
    return _is_harvest(s, org, place.end)


_EVENT = (
    "(?:大会|会议|展览|画展|作品展|比赛|大赛|竞赛|比武|赛事|活动|仪式|夜校|培训班?|义诊|讲座|招聘会|驿站|现场)"
    "(?![上中的由])"
)
# 今年以来，已签订…, 整个活动将…: what all comes to, behind an example
_IN_ALL = rx.compile(
    "(?:今年(?:以来)?|[近一二两三四五六七八九十]+年来|截[至止][^，。；]{1,8}|目前|至今|迄今|到目前为止|全年)[，,]?[^，。；0-9]{0,6}?(?:已|共|累计|总[额计数量])"
    f"|(?:整个|此次|本次|这次)?{_EVENT}[^，。；0-9]{{0,6}}?(?:已|共|累计|将|持续|计划|开设|覆盖|服务)"
)
_UNIONS = ("总工会", "工会联合会", "产业工会")


def was_example(s: Scene, role: Role) -> bool:
    """Was ``role`` but an example of what the union does with which the paragraph begins, and whose totals follow?

    甲县总工会推进协商。乙公司增资260元。今年以来，已签订合同[860份].
    """
    p = s.paragraph
    first = next((r for r in p.orgs if r.part in ("head", "publisher")), None)
    if first is None or not first.entity.name.endswith(_UNIONS) or role.entity.name.startswith(first.entity.name):
        return False
    if s.topic.titled(role.entity) or not _IN_ALL.match(p.text, s.start) or is_business(s, s.start):
        return False
    return role.part == "arrival" or role.entity.start >= p.sentence(first.entity.start)[1]


# 比赛共有42支队伍参加, 18支代表队参赛, 今年共有126名学生受助: how an event goes on that has been told of
_EVENT_HAS = rx.compile(
    f"{_EVENT}[^，。；0-9]{{0,8}}?(?:共|历时|表彰|设|有|吸引|开设|覆盖|收到|进场|评出|展出|为期)|(?:今年|此次|本次)?共有?[0-9]+[支名位人]|[0-9]+支"
)
_IS_HELD = rx.compile(
    "[^，。；]{2,30}?(?:举行|举办|召开|开幕|闭幕|落幕|收官|启动|开课|开展|揭幕|开赛|开班|开讲|鸣哨|[^，。；、]{1,4}仪式|打响|(?:举行|举办|开展|组织|召开)[^，。；、]{2,8})[，,]"
)


def only_took_part(s: Scene, role: Role) -> bool:
    """Did ``role`` only take part in an event that goes on (甲县职工篮球赛落幕，乙公司夺冠。比赛共有[26支]队参加)?"""
    p, at = s.paragraph, role.entity.start
    if role.part not in ("head", "owner") or not _EVENT_HAS.match(p.text, s.start):
        return False
    begin, _ = p.sentence(at)
    held = _IS_HELD.search(p.text, begin, at)
    return held is not None and begin < s.start

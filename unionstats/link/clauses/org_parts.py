"""The part that an organization plays in its clause.

The steps that are tried are those of the groups that an organization is in: by the last character of its name and the
first one behind it (``behind_org``), and by the last one before it (``before_org``).
"""

from __future__ import annotations

from unionstats import lexicon, rx
from unionstats.link.clauses.aloof import aloof
from unionstats.link.clauses.before_org import BEFORE, NEXT_BEFORE, is_ordered
from unionstats.link.clauses.behind_org import BEHIND, NAMED, is_market, is_members
from unionstats.link.clauses.org_lists import among_guests, officers_come, one_of_several, without_twin
from unionstats.link.clauses.paragraph import Paragraph
from unionstats.link.clauses.parts import (
    AUTHORITIES,
    DEPARTMENTS,
    ENDINGS,
    HELD,
    LEAD,
    OBJECT,
    SAYS,
    SITE,
    Part,
    attends,
    begins,
    beside,
    quoted,
    told_of_another,
)
from unionstats.model import Entity

# 根据《石桥市总工会职工疗休养计划》，将组织职工…: who has laid down what is told
_BY_PAPER = ("根据《", "按照《", "依据《", "依照《")
# 党中央、国务院高度重视: who leads all, and whose officers speak, is nobody whom figures are of
_CENTRE = "党中央"
_WITH_CENTRE = ("党中央、", "党中央和")
_LEADER = rx.compile("总书记|政治局(?:常务?委员?|委员)|书记处书记")


def part(c: Paragraph, e: Entity, clause: int) -> Part:
    """What the organization ``e`` does in its ``clause``."""
    near, rest = beside(c, e, clause)
    if near[-1:] in _TOWN_ENDS and (town := _town_before(c, e)):
        near = c.text[max(c.bounds[clause], town.start - 16) : town.start]
    if quoted(c.text, e):
        return "publisher" if near.endswith(_BY_PAPER) else "quoted"
    if e.text == _CENTRE or near.endswith(_WITH_CENTRE) or (e.text == "中共中央" and _LEADER.match(rest)):
        return "far"
    if aloof(e, near, rest):
        return "far"
    if only_holds(c.text, e) or (
        e.name.endswith(_ZONES) and any(o.kind == "org" and o.start == e.end for o in c.entities)
    ):
        return "site"
    if not near and rest[:1] == "，" and _is_where(c, e, clause):
        return "venue"
    before = near[-1:]
    if before in _BASES_END and _is_basis(c, clause, near, rest):
        return "far"
    led = before in ENDINGS
    for step in (*NAMED.get(e.name[-1:], ()), *BEHIND.get(rest[:1], ()), *BEFORE.get(before, ())):
        if found := step(c, e, clause, near, rest):
            return found
    if is_members(e, rest) or (before in _REACHING and _SET.match(rest)):
        return "far"
    if _has_word(e, near, rest):
        return "publisher"
    if several := one_of_several(c, e, clause, near, rest):
        return several
    if ("下" in rest and _UNDER.match(rest)) or _NEAR_IT.match(rest) or _LIES_BY.search(near):
        return "far"
    if is_market(e, near, rest):
        return "compared"
    if ("在" in near or "于" in near) and _in_hall(near, rest):
        return "venue"
    for step in NEXT_BEFORE.get(before, ()):
        if found := step(c, e, clause, near, rest):
            return found
    return (
        _comes(c, e, clause, rest)
        or _called(c, e, clause, near, rest, led=led)
        or _by_order(c, e, clause, near, rest, led=led)
    )


_TOWN_ENDS = frozenset("镇乡道村区木")


def _town_before(c: Paragraph, e: Entity) -> Entity | None:
    """走进|白石镇|恒岳食品有限公司: the town that ``e`` is in, which is no part of its name."""
    towns = (p for p in c.entities if p.end == e.start and p.kind == "place" and p.rule != "pointer")
    return next((p for p in towns if p.place == e.place and p.start >= c.bounds[c.clause(e.start)]), None)


# 1月9日，|石桥火车站|，200名农民工坐上专列: where a picture was taken
_DAY = rx.compile("[^，。；]{0,6}?[0-9]{1,2}[月日][^，。；]{0,6}，")
_HALLS = ("站", "机场", "医院", "广场", "码头", "体育馆", "公园")


def _is_where(c: Paragraph, e: Entity, clause: int) -> bool:
    """Does a clause that is nothing but a house, behind one that is a day, tell where it was?"""
    dated = clause > 0 and _DAY.fullmatch(c.text, c.bounds[clause - 1], c.bounds[clause])
    return bool(dated) and e.start == c.bounds[clause] and e.name.endswith(_HALLS)


# 根据|省人社厅|公布的平均工资，石桥市确定了缴费基数，上限为9000元: upon whose figures another has set its own
_BASES = ("根据", "按照", "依据", "依照")
_BASES_END = frozenset("据照")
_MADE_KNOWN = rx.compile("(?:公布|发布|确定|核定|下达)的")
_SETS = rx.compile("[一-龥]{2,12}?(?:确定|调整|制定|核定|上调|下调|修订)了?(?!的)")


def _is_basis(c: Paragraph, clause: int, near: str, rest: str) -> bool:
    """Is it only upon whose figures the next clause has set something?"""
    told = near.endswith(_BASES) and _MADE_KNOWN.match(rest) and clause + 2 < len(c.bounds)
    return bool(told) and _SETS.match(c.text, c.bounds[clause + 1], c.bounds[clause + 2]) is not None


# 完成|省总工会|下达任务的105%, 是|省总工会|下达目标数的1.2倍: who has set it
_SET = rx.compile("(?:下达|交办|分配|核定|规定|确定)的?[^，。；0-9]{0,10}?(?:任务|目标|计划|指标|要求)")
_REACHING = frozenset("成为是占过到达比的")


# 芜湖高新区|的一家企业, 芜湖高新区|恒岳公司: a zone is only where who acts is
_ZONES = ("开发区", "高新区", "经开区", "工业区", "工业园", "园区", "产业园", "保税区", "示范区", "新区")
_SOME_FIRMS = rx.compile("[内里中]?的?(?:[一某]家?|有[一家])[^，。；、的]{0,10}?(?:企业|公司|厂|车间|工地|商户|店)")


def only_holds(text: str, e: Entity) -> bool:
    """Is ``e`` a zone in which one acts who is not named?"""
    return e.name.endswith(_ZONES) and _SOME_FIRMS.match(text, e.end) is not None


# 在市委、市政府的坚强领导下
_UNDER = rx.compile(
    r"(?:[、和与及][^，。；]{1,12})?的?[^，。；、在是为系]{0,6}?(?:领导|指导|支持|帮助|帮扶|关心|关怀|带领|号召|推动|协调|努力|协助|配合|见证|调解|主持|监督|撮合|资助|陪同|推荐|鼓励|引导)下(?![岗乡山属辖设级列达沉井水肢游])"
)
# 市人民医院附近, 宾馆门口: a landmark.
_NEAR_IT = rx.compile("附近|门口|门前|大门|对面|旁|周边|周围|一带|大街|路口|站台|东侧|西侧|南侧|北侧|招待所")
# 白石村毗邻上饶|三清山机场
_LIES_BY = rx.compile("(?:毗邻|毗连|[紧比相]邻|紧[靠挨]|[临邻靠]近|距离?)(?:着)?[一-龥]{0,4}$")
# 表彰会在二师X管委会召开: the hall.
_HALL = rx.compile(r"[在于][^，。；、]{0,8}$")


def _in_hall(near: str, rest: str) -> bool:
    """表彰会在|二师某管委会|召开; but in 在|县总工会|举办的招聘会上 it is its own."""
    held = HELD.match(rest)
    return held is not None and not rest.startswith("的", held.end()) and _HALL.search(near) is not None


# 邀请|财政部|部长某某回答提问, 出席会议的|水利部|副部长某某介绍: who is asked to tell, or has come and tells
_ASKED = rx.compile("(?:邀?请|会上|论坛上|(?:出席|参加|列席|前来)[^，。；]{0,12}的)$")
_OFFICER = "(?:党组|党委)?(?:常务)?副?(?:书记|主任|主席|会长|[部局署厅司处]长|新闻发言人|发言人|负责人)(?:助理)?"
_TELLS = "(?:介绍(?![^，。；]{0,6}(?:经验|做法))|说(?![明服])|表示|指出|透露|通报|回答|解[答读]|发布|答记者问)"
_OFFICER_TELLS = rx.compile(f"{_OFFICER}[^，。；0-9]{{1,30}}?{_TELLS}")
_COMES_TO_TELL = rx.compile(f"{_OFFICER}[^，。；0-9]{{1,30}}?出席[^，。；]{{0,8}}?并{_TELLS}")


def _has_word(e: Entity, near: str, rest: str) -> bool:
    """Is it an authority whose officer has the word at what another holds?"""
    if not e.name.endswith(_GUESTS):
        return False
    asked = _ASKED.search(near) is not None and _OFFICER_TELLS.match(rest) is not None
    return asked or _COMES_TO_TELL.match(rest) is not None


# Whose officers come to what others do.
_GUESTS = AUTHORITIES + DEPARTMENTS
# 参加会议的还有甲市总工会副主席某某、乙集团工会副主席某某以及职工代表300人: who has come
_COMERS = rx.compile(
    "(?:应邀)?(?:参加|出席|参与|到会|到场|列席|观摩)[^，。；]{0,14}?的(?:领导|嘉宾|人员|单位)?(?:还|分别|主要)?(?:有|是|包括)"
)
# 市人社局、|团市委|等单位相关负责人参加
_THEY_COME = rx.compile(
    "(?:[、和及][^，。；、0-9]{2,14}){0,8}等?[^，。；、0-9]{0,6}?(?:领导|负责人|[负有相主][责关要](?:同志|人员|领导|专家)|代表)(?:同志)?"
    "[^，。；0-9]{0,8}?(?:出席|到场|参加|参会|观摩|观展|莅临|应邀)"
    # 甲集团、乙公司等新兴产业的职工首次参加
    "|(?:、[^，。；、0-9]{2,14})*等[^，。；0-9]{0,8}?(?:职工|员工|选手|队员)[^，。；0-9]{0,4}?(?:参加|参赛)"
    # 以及甲公司等典型单位的代表160人参加
    "|(?:、[^，。；、0-9]{2,14})*等[^，。；0-9]{0,4}?(?:单位|企业)(?:的[^，。；]{2,16}?(?:参加|出席)|介绍了?经验)"
)
# 县检察院|全程监督，98户现场摇号: who only watches what others do
_WATCHES = rx.compile(
    "[^，。；]{0,14}?(?:监督|公证|录像|直播|跟踪审计|见证)，(?:[^，。；0-9]{2,16}(?:公证|录像|直播)，)?[0-9]"
)
# 大赛由甲会主办，乙公司协办，丙会等9家单位支持举办: who only lends a hand
_SUPPORTS = rx.compile(
    "(?:[、和与及][^，。；、0-9]{2,24}){0,6}(?:等[^，。；、]{0,10}?)?(?:联合|共同|大力)?(?:协办|赞助|支持(?:举办|承办)|提供(?:大力)?支持)(?=[，。；]|单位)"
)
_COMERS_BEGIN = frozenset("应参出到列观")


def _comes(c: Paragraph, e: Entity, clause: int, rest: str) -> Part | None:
    """Is it ``e`` whose officers come to what others do: 省总工会有关领导出席, 出席会议的还有X主席?"""
    rest = without_twin(rest)
    if _WATCHES.match(rest) or _SUPPORTS.match(rest):
        return "far"
    if (rest[:1] in "、和及等领负有相主代" and _THEY_COME.match(rest)) or officers_come(c, e):
        return "far"
    if c.text[c.bounds[clause]] in _COMERS_BEGIN and _COMERS.match(c.text, c.bounds[clause], e.start):
        return "object"
    if among_guests(c, e, clause, rest):
        return "object"  # 甲使馆举行招待会，乙组织官员等约300人出席
    if e.name.endswith(_GUESTS) and attends(e, rest):
        return "object"  # 市委副书记出席仪式: who came is not who does what follows
    return None


# 张三是X的职工，领到…: whom one works for.
_WORKS_FOR = rx.compile(
    r"的?(?:一[名位个])?(?:[一-龥]{0,6}?)(?:职工|工人|[员焊电技钳车木]工|教师|老师|医生|护士|司机|干部|民警|学生|负责人|工程师|[班组段工队]长|[一-龥]员)(?=[，。；、]|$)"
)
# What begins a clause that says what the one before it is, and how such a one goes on behind whose it is.
_IS = frozenset(a + b for a in ("", "也", "还", "又", "曾", "现") for b in ("是", "为", "成为", "系", "属", "属于"))
# 是甲省委、|省政府|支持的重点企业
_IS_BOTH = rx.compile(f"(?:{'|'.join(sorted(_IS))})[一-龥]{{2,8}}[、和与]")
_OF_IT = rx.compile(
    "[^，。；0-9]{0,14}?的(?![0-9])|[^，。；]{0,3}?(?:下属|旗下|所属|直属|控股|全资|子公司|分公司|成员|骨干|主力|核心)"
)
# 甲集团下属的|乙厂, 甲集团承建的|乙项目部
_LINK = (
    "(?:下属|所属|麾下|属下|下辖|旗下|直属|辖下|控股|全资)的?(?:子公司|企业)?"
    "|(?:总?承[建包]|施工|参建|代建|援建)的|[中内里]的"
)
_OWNS = rx.compile(_LINK)
_OWNED = rx.compile(f"(?:{_LINK})$")
# 下辖|甲公司, 旗下|甲公司|、乙公司，有职工3000人: what one has below it, of which no more is told
_LISTED = rx.compile("(?:[、和与及][^，。；、0-9]{2,20})+[，。；]")
_OWNED_ENDS = frozenset("属下辖股资的司业")
# 位于城南的|甲公司, 入驻城南产业园的|乙公司: where it lies, before what it does
_LIES_IN = rx.compile("(?:位于|地处|坐落[在于]|落户|入驻|设在|扎根)于?[^，。；、]{2,16}的")
_BELOW = frozenset("下所旗属麾直辖控全中内里总承施参代援")


def _called(c: Paragraph, e: Entity, clause: int, near: str, rest: str, *, led: bool) -> Part | None:
    """Is ``e`` what another is said to be, or called by whose it is: 张三是X的职工, 甲厂是X的企业, 甲集团下属的X?"""
    if led and near.endswith("是"):
        if _WORKS_FOR.match(rest):
            return "employer"
        if told_of_another(c, e, clause):
            return "owner"
    if led and (near in _IS or _IS_BOTH.fullmatch(near)) and _OF_IT.match(rest) and _told_of(c, e):
        return "object"  # 甲厂建于1970年，是乙集团建设的第一座电厂: what it is does not act
    if (
        rest[:1] in _BELOW
        and (m := _OWNS.match(rest))
        and any(o.start == e.end + m.end() and o.kind == "org" for o in c.entities)
    ):
        return "owner"  # 甲集团下属的乙厂投资…; but 甲集团承建的合肥地铁投入… is its work
    if led and near[-1] == "的" and _LIES_IN.fullmatch(c.text, c.bounds[clause], e.start):
        return "head"
    if near[-1:] in _OWNED_ENDS and (m := _OWNED.search(near)):
        at = e.start - len(m[0])
        above = next((o for o in c.entities if o.end == at), None)
        if above and begins(c, above, clause, c.text[c.bounds[clause] : above.start][-16:]):
            return "head"
        if above is None and m[0] != "下辖" and not _LISTED.match(rest) and not LEAD.sub("", c.before(clause, at)):
            return "head"  # 甲集团投资9亿元，其下属的|乙厂…
    return None


def _told_of(c: Paragraph, e: Entity) -> bool:
    """Is another organization named before ``e`` in its sentence, of which its clause goes on to tell?"""
    begin = c.sentence(e.start)[0]
    return any(o.kind == "org" and begin <= o.start and o.end <= e.start and o.name != e.name for o in c.entities)


_PUBLISHES = rx.compile(rf"(?:[^，。；！？]{{0,24}}?)(?:{SAYS})")


def _publishes(c: Paragraph, e: Entity) -> bool:
    """Does ``e`` tell of something: 县统计局说; not by the name of the next one (县扶贫办、县|统计|调查队联合举办)?"""
    m = _PUBLISHES.match(c.text, e.end)
    while m and (other := next((o for o in c.entities if o.kind == "org" and o.start < m.end() <= o.end), None)):
        m = _PUBLISHES.match(c.text, other.end)
    return m is not None


# 某国市场研究机构|甲公司发布的数据显示
_SORTS = ("机构", "公司", "智库", "组织", "平台", "网站", "企业", "巨头", "银行", "集团", "协会", "媒体", "中心")
_FIGURES = "(?:数据|报告|调查|民调|统计|研究|榜单|指数|问卷)"
_ITS_FIGURES = rx.compile(
    f"[^，。；]{{0,12}}?(?:发布|公布|披露|更新|的)[^，。；]{{0,16}}?{_FIGURES}[^，。；]{{0,6}}?(?:显示|表明|指出|称)"
)
# 参加某大赛, 就读于某校, 袭击某机场: what somebody takes part in, goes to or turns against does not act itself.
_UNDERGOES = rx.compile(
    "(?:参加|担任|出任|就任|考取|考入|录取到|就读于?|隶属于?|归属于?|毕业于|效力于?|任职于|供职于|跨进|登上|住进|离开|告别|抗议|袭击|起诉|状告)[了过]?$"
)
_WITH = rx.compile("[与和同跟对向给将把]|被(?!告|诉)")
_BESIDE = frozenset("的、和与及等被")
# 拥有恒岳公司，年产水泥300万吨; 引进青岭公司，投资3亿元: what there is, and at once what it does
_HOLDS = ("有", "引进", "培育", "扶持", "龙头企业", "骨干企业")
_ITS_OUTPUT = rx.compile("，(?:总?投资|占地|[年日月](?:产|加工|处理|生产|销售|屠宰)|(?:现有)?[员职]工[0-9]|用工)")
# What one does, behind the name of who does it.
_PREDICATE = rx.compile(
    "(?:[今去]年|日前|近日|最近|近年来?|[0-9]{1,4}[年月日]|于|将|已|也|还|又|再|共|均|都|先后|积极|坚持|大力|决定|组织|开展|举办|举行|推出|投入|投资|实现|拥有|"
    "吸纳|安置|成立|主办|承办|从|向|把|为|在)"
)


def _by_order(c: Paragraph, e: Entity, clause: int, near: str, rest: str, *, led: bool) -> Part:
    """What is left to say by where ``e`` stands in its clause: at its head, behind a verb, inside it."""
    if begins(c, e, clause, near):
        # 中央气象台：…: what follows is the body's word.
        return "publisher" if rest[:1] == "：" or _publishes(c, e) else "head"
    if near.endswith(_SORTS) and _ITS_FIGURES.match(rest):
        return "publisher"
    if not led:
        return "owner"
    if near[-1] == "的" and rest[:1] == "，":
        return "head"  # 拥有30万会员的某会，把…
    if near.endswith(_HOLDS) and _ITS_OUTPUT.match(rest):
        return "head"
    if OBJECT.search(near) or _UNDERGOES.search(near):
        return "object"
    # 困难企业恒岳集团, 电器生产商青岭公司, 另一家企业——青岭公司: what it is called by stands before it.
    near = near.rstrip("-—－―")
    alone = rest[:1] not in _BESIDE and not _WITH.search(c.before(c.clause(e.start), e.start))
    titled = near.endswith("公司") or (near.endswith(lexicon.standing()) and alone)
    if (titled or (near.endswith(("的", "劲旅")) and _PREDICATE.match(rest))) and _heads(c, e):
        return "head"
    return "site" if SITE.search(near) else "owner"


# 已有60多年历史的青岭公司, 占地300亩、年产3万吨的恒岳厂: how what an organization has begins, before its name
DESCRIBES = rx.compile(
    "[“‘]?(?:(?:目前|如今|现|已经?|曾|这[家个所座]|一[家个所座]|总)(?!投资|资产|面积|装机))*"
    "(?:拥有|有着|[具享]有|具(?=[0-9一二两三四五六七八九十百])|有(?=[近约超]?[0-9一二两三四五六七八九十百])|[始创]?建于|创[办立]于|成立于|组建于|诞生于|投[产用]于|占地"
    "|注册资[本金]|[总净]资产|资产|年(?:产(?!业)|销|营业|产值|处理|加工|吞吐)|日(?:产|处理|加工)|总?装机|总?(?:建筑)?面积"
    "|建[厂矿校院行站](?=[0-9一二两三四五六七八九十])|下[辖设]|管辖|职工|员工|床位|编制)"
)


# … unless a verb or a preposition before it has it for its object.
_GOVERNED = rx.compile(
    "[在对向为给把将从由与同和以据按到除]|被(?!告|诉)|[^，。]{0,12}?(?:成为|来到|走进|进入|采访|看望|慰问|走访|参观|获得|收到|告诉|组织|召开|派出|称为|叫做)"
)


def _heads(c: Paragraph, e: Entity) -> bool:
    """Does ``e`` head its clause behind what it is called or what is told of it: 刚组建的市某局将…?"""
    lead = c.before(c.clause(e.start), e.start)
    return "来到" not in lead and not _GOVERNED.match(LEAD.sub("", lead))


def has_ordered(text: str, e: Entity) -> bool:
    """Did ``e`` order what is told: 按照安平县委部署?"""
    rest = text[e.end : e.end + 60]
    return is_ordered(text[max(0, e.start - 8) : e.start], rest)

"""The part that an organization or a place plays in its clause: who acts, where it is, who only stands by."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Literal

from unionstats import rx
from unionstats.lexicon import REPORT
from unionstats.link.clauses.paragraph import Paragraph
from unionstats.model import Entity

# What an entity does in its clause.  ``head``: the clause begins with it; ``agent``: 由X; ``publisher``: 据X,
# X数据显示; ``site``: 在X; ``owner``: X所属, inside the clause; ``object``: 向X; ``compared``: 比X; ``far``: 来自X,
# 出口X; ``quoted``: inside 《》 or a short “…”; ``arrival``: a site that somebody comes to (来到X);
# ``venue``: where a meeting or an event is held (在X召开), which is not where its figures are from; ``employer``: whom
# one works for who is spoken of (张三是X的职工).
Part = Literal[
    "head",
    "agent",
    "publisher",
    "site",
    "arrival",
    "owner",
    "object",
    "compared",
    "far",
    "quoted",
    "venue",
    "employer",
]
# One step of a ladder: the paragraph, the entity, its clause, the words before it and those behind it (see ``beside``).
Step = Callable[[Paragraph, Entity, int, str, str], Part | None]


def by_character(*rungs: tuple[Iterable[str], Step]) -> dict[str, tuple[Step, ...]]:
    """By the character that stands next to an entity the steps that it has to do with, in the order of ``rungs``."""
    found: dict[str, list[Step]] = {}
    for characters, step in rungs:
        for character in sorted(characters):
            found.setdefault(character, []).append(step)
    return {character: tuple(steps) for character, steps in found.items()}


# The commonest surnames, but for those that are words behind a kind of people: 农户常年种植
SURNAMES = (
    "王李张刘陈杨赵黄周吴徐孙胡朱郭马罗梁宋郑谢韩唐冯董萧曹袁邓许沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎潘杜戴夏钟汪姜范姚谭廖邹熊陆郝孔"
    "崔康毛邱秦史顾侯邵孟钱汤尹黎武乔贺赖龚"
)
# What may stand in front of a clause's head without taking its place.
LEAD = rx.compile(
    r"(?:本[报网刊台站]讯|其中|其次|此外|另外|同时|目前|当前|如今|现在|近日|日前|最近|近期|此前|此次|这次|不久前|前不久|眼下|随后|接着|昨日|昨晚|今晚|当晚|近年来|多年来|长期以来|连日来|尽管|虽然|即使|即便|曾经|同期|不过|然而|于是|截至|截止|据悉|据了解|据介绍|据统计|其|而|且|并|但|由于|因为"
    r"|第[一二三四五六七八九十百0-9]+(?:届|次|期|批)|[本首上该]届|受|自|从|至|到|以来|期间|以后|之后|之前|前|后|起|底|初|末|今天|昨天|当天|当日|上午|下午|晚|记者|了解到|获悉|这个|这|是|仅|只|[一二十]?[一二三四五六七八九]五(?=”|期间|时期)"
    r"|(?:党委|党组|机关)?(?:常务)?副?(?:书记|常委|主席|主任|部长|市长|县长|区长|省长|局长|厅长|会长|董事长|总经理|委员)|代表(?=、)|宣传|组织|统战"
    r"|反观|再看|再来看|回头看|回看|环顾|纵观|尤其|特别|例如|比如|如|随着|根据|按照|为此|因此|截至目前|今年|去年|一直|还|也|又|再|已|将|都|共|假期|[一二两三四五六七八九十]?天|日|月|年|个|的|，|、|和|与|及|以及|暨"
    r"|[\s“”‘’\"'（）()【】\[\]▲◆●■★☆▼◇○□△▽▷▶►◎※▪▍①-⑳0-9%\-.·•*#])+"
)
# 在深度贫困的X, 在养殖大县X
SITE = rx.compile(
    r"(?:在|(?<![用由对关属等便利致限助基忠])于|落户|坐落|举行|召开|[东西南北][起至])(?:[^，。、]{1,10}(?:的|大[省市县镇乡村]|老区|之[乡都城]|名[城镇村]))?$"
)
ARRIVAL = rx.compile(
    r"(?:赴|(?<![收接提达遇领拿])到|走进|来到|前往|深入|抵达|驻|进驻|派驻|开进|奔赴|冲进|闯入|潜入|突入|赶往|挺进|走访|对口帮扶|结对帮扶)(?:了)?(?:[^，。]{1,10}的)?(?:家乡|老家|故乡)?$"
)
# 注册在X的公司: where another sits, inside an attribute.
_ATTRIBUTE = rx.compile(r"[一-龥]{1,2}[在于]$")
# 比X, 占同期X的
_COMPARED = rx.compile(
    r"(?:比|较|高于|低于|高出|超出|超过|优于|快于|慢于|好于|跑赢|跑输|仅?次于|落后于?|领先于?|赶超|追赶|对标|占|占到|占了|贡献|贡献了|距|距离|离|居|位居|位列|相当于|约占)$"
    r"|(?:比|较|[高低]于|[高超]出|超过|优于|[快慢好]于|领先于?|落后于?|占|占到|占了|相当于|约占)(?:上年|去年|当年)?同期的?$"
)
_WITH = rx.compile(r"(?:与|同|和|跟)(?:[^，。；]{0,8}(?:地区|对象|单位))?$")
_WITH_WHOM = rx.compile(r"相比|持平|相当|类似|相似|相近|相仿|比(?!赛|拼|武)|并列|看齐")
# 与甲县、乙县等3个县接壤: who one's neighbours are
NEIGHBOURS = ("接壤", "交界", "接界", "接境", "毗邻", "相邻", "为邻", "比邻", "毗连", "相望", "搭界")
_NEIGHBOUR = rx.compile("|".join((*NEIGHBOURS, "之隔")))
_AND_WITH = rx.compile(r"(?:与|同|和|跟)(?:[一-龥]{1,8}[、和与及]){0,6}$")
_BORDERS = rx.compile(
    rf"(?:[、和与及][一-龥]{{1,8}}?){{0,6}}?(?:等[^，。；]{{0,8}}?)?(?:(?:隔[一-龥]{{1,2}})?(?:{'|'.join(NEIGHBOURS)})(?![处地点线带])|仅?一[一-龥]{{1,2}}之隔)"
)
# 来自甲公司、乙公司和丙公司的300名职工
_COMERS = rx.compile(r"来自[^，。；：的]{2,}[、和与及]$")
_LIST = 160
# 经使馆确认
_CONFIRMS = rx.compile(r"[^，。；]{0,8}?(?:确认|核[实定算]|认定|测算|统计|初步调查)")
_FAR = rx.compile(
    r"(?:来自|出口|出口到|出口至|直[达飞]|通往|通向|运往|销往|销到|销售到|卖到了?|卖往|卖向|远销|热销|畅销|打入|发往|运抵|转诊到|输转到|输[送出][到至往]|转移(?:就业)?到|流向|寄往|飞往|驶往|驶向|发至|覆盖|辐射|涉及|遍布|返回|(?:出生[在于]|(?<![发产派衍滋诞新])生于|降生在|毕业于|(?:籍贯|原籍|祖籍)(?:是|在)?|(?:老家|故乡)(?:远?在|是))|进口|援助|涵盖|包括|[不未]含"
    r"|惠及|援|驰援|支援|不只在|不仅在|不止在|不只是|不仅是|(?<![拆清解消免废排扣根铲革开])除了?"
    # 东邻甲省，西接乙市: its neighbours
    r"|[东西南北]{1,2}[面部边侧]?(?:与|和)?(?:临|邻|接|靠|连|依|毗|倚|濒|望|抵|枕)|毗邻|毗连|紧邻|紧靠|紧挨|邻近|比邻|濒临)$"
)
# 遭到|甲国|军方空袭, 被|甲国|、|乙国|没收: who does it
SUFFERS = rx.compile("(?:遭到?了?|遭受|受到|被)(?:[^，。；、]{2,8}[、和与及])*$")
# Bodies whose officers come to what others do.
AUTHORITIES = ("委", "委宣传部", "委统战部", "委组织部", "人民政府", "常务委员会", "政协", "管理委员会")
_COMING = (
    r"[^。；！？]{0,40}?(?:出席|到场|参会|主持(?:会议|仪式|活动|启动|开幕)|致辞|见证|参加(?:会议|仪式|活动|启动|开幕))"
)
# … and whose chiefs do: 市财政局局长某某出席
DEPARTMENTS = ("局", "厅", "部", "署", "办公室")
_CHIEF_ATTENDS = rx.compile(rf"[^。；！？]{{0,8}}?(?:局长|厅长|部长|署长|主任|书记|调研员|巡视员){_COMING}")
_COMES = rx.compile(_COMING)
_ATTENDS = rx.compile(rf"[^。；！？]{{0,20}}?(?:书记|常委|主席|主任|部长|[市县区省]长|委员){_COMING}")
OBJECT = rx.compile(
    r"(?:向|给|对|为|与|和|同|联合|会同|协同|配合|慰问|走访|访问|拜访|支援|支持|帮助|资助|帮扶|针对|指导|督促|邀请|组织|协调|推荐|授予|被|把|将|让|使|用|以|围绕|通过|经"
    r"|[新改扩迁筹续兴]建了?)$"  # 新建某小学, 兴建了某变电站: what is built does not act
)
_FROM = rx.compile(
    r"(?:据|根据|依据|从|来自|按照?|记者从|日前从|近日从|获悉自|援引)"
    # 从负责供水的|恒岳公司|获悉, 据位于安平县的|恒岳公司|介绍
    r"(?:(?:[该我本全]?[省市县区])?(?:具体|主要|专门)?(?:负责|承[担办建接揽包]|[主分]管|主办|牵头|从事|位于|地处|坐落于|经营|运营|管理|组织|实施|受理|办理|收治|参与)[^，。；]{1,12}?的)?$"
)
SAYS = (
    r"数据|统计|监测|调查|测算|预计|预测|估算|核算|报告显示|显示|介绍|获悉|了解到|通报|披露|(?<![下简俗统通全名号昵])称(?![号赞职谓呼为])|表示|透露|说(?![明服起法])|指出"
    r"|(?:发布|公布)(?=[，：,:])|(?:发布|公布)[^，。；]{0,16}?(?:数据|报告|公报|消息|统计|结果|快报|显示)"
)
# A congress of the body's own, not a meeting of others in its house: 市总工会第六次代表大会, 省总十四届三次全委会.
OWN_CONGRESS = rx.compile(
    "第?[一二三四五六七八九十百0-9]{1,3}[次届][^，。；]{0,8}?(?:代表大会|会员大会|职代会|全委|全会|委员会|会议)"
)
_SOURCE = rx.compile(
    rf"(?:[^，。；！？]{{0,24}}?)(?:{SAYS}|发布|公布|消息|报告|报送|上报|提供的|测定|调度(?=[，：数显]))"
)
_STATES = rx.compile("[^，。；！？]{0,16}?(?:声明|公告)")
# 甲医院等十家机构将…: an example of who does it.
AND_OTHERS = rx.compile(r"(?:[、和与及][^，。；]{1,40}?)?等 ?[0-9一二两三四五六七八九十百]{1,4}[余多]? ?[家个所支座]")
# 对美国、欧盟和东盟的出口额: with whom one trades.
_TRADES = rx.compile(r"[与同跟和对向自从](?:[一-龥]{1,5}[、和与及]){0,6}$")
_TRADE = rx.compile(
    r"(?:[、和与及][一-龥]{1,5}){0,6}?(?:等[^，。；]{0,8}?)?(?:市场|地区|国家|沿线国家)?的?(?:分别|累计|共)?(?:货物|商品|产品|服务|双边|农产品)?(?:(?:出口|进口|进出口|贸易|销售|顺差|逆差)"
    "|(?:全行业|非金融类|累计|新增|实际)?(?:直接投资|承包工程|工程承包|投资[额存流]))"
)
# 31个省份和新疆生产建设兵团, 24个州及首都: the last of many.
_LAST_OF_ALL = rx.compile(
    "[0-9一二两三四五六七八九十]个?(?:省(?:份|区市|[、（(](?:自治区|区)[、和](?:直辖市|市)[）)]?)?|州|邦|都道府县)[和与及]$"
)
# 庆祝X成立100周年: whose day it is.
_CELEBRATED = rx.compile(r"(?:庆祝|纪念|喜迎|迎接?|献礼)$")
_DAY_OF = rx.compile(
    r"[^，。；]{0,4}?(?:成立|诞生|诞辰|建[院校厂会局司国党]|创[办建立]|解放|和平解放|回归)[^，。；]{0,8}?周年"
)
HELD = rx.compile(
    r"[^，。；]{0,6}?(?:隆重|正式|盛大|如期|成功|顺利|联合|圆满)?(?:开幕|举行|举办|召开|启动|开赛|开班|开馆|揭幕|启幕|成立|闭幕|落幕)"
)
# 决定命名周某等80名同志为工匠, 今年已表彰甲公司等5家单位: who honours, before an example of whom
HONOURS = (
    "(?:(?:[0-9]{1,4}[年月日])+|决定|宣布|日前|近日|昨日|今日|今年|去年|联合|下文|发文|发出|印发|通报|通知|研究|集中|隆重|专门|共同|正式|再次|首次|先后|已|还|共|分别|拟|将|并|，)*"
    "(?:关于)?(?:命名|授予|表彰|表扬|奖励|嘉奖|评选|评定|认定|推选|推荐|聘任|聘请|任命|追授|追认|记[一二三]等功)"
)
_BRACKETS = (("《", "》", 60), ("“", "”", 12))
_FROM_WHOM = rx.compile("从(?:[一-龥]{0,4}[、和及])?$")
_HANDS = rx.compile("[^，。；]{0,6}?手[中里上]")
# Three quarters of all entities begin their clause or stand behind a word that says nothing of them: what asks about
# the words before is passed over unless these end with one of the characters with which its patterns can end (a test
# holds this against them).
ENDINGS = frozenset(
    "客、上与业为乡了予于今从以任位使促先入出击列别到前力加务动助区占县及取口司合同后向告和商回在地城处头委实家对导射将居届属市布应建开引彻往"
    "得快念户受遭飞约扶献把抵括持按据接援旅时是村标比照用由的盖省礼祝离系织经绕给自至荐获落行被让议访评诉请读调象贯赴赶起超距跟身较达过迎进选部都销镇"
    "籍问除含驻扣焦定临邻靠连依毗倚濒望枕挨近期赢输足占有育主井企佬兵兽军厂台号大强方星牌矿秀组者锋马"
)
# 下拨80万元（其中|省总工会拨付30万元）, 省总工会90万元（含|市总工会20万元）
OF_WHICH = ("（其中", "(其中", "（含", "(含", "（包括", "(包括")
JOINS = ("、", "和", "与", "及")
# 是美国的|2倍, 美国的|五分之一
_SO_MUCH_OF = rx.compile(
    "的(?:近|约|超|逾)?(?:[0-9.]+[多余]?(?:倍|%)|[一二两三四五六七八九十百几数]+[多余]?(?:倍|成|分之[一二三四五六七八九十])|一半)(?:[左以][右上下])?"
    "(?=[，。；、]|[升提增扩降减下][至到为高大长加至少]|$)"
)
_THAN_WHOM = ("是", "为", "约", "达", "超", "近", "仅", "到")


def held_against(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """是|美国|的2倍, 为世界平均水平的28%，|美国|的五分之一: what a figure is a multiple or a part of."""
    return "compared" if (not near or near.endswith(_THAN_WHOM)) and _SO_MUCH_OF.match(rest) else None


# 来自|四川|的农民工周某在会上说; but 来自|省气象台|的消息说
_WHO_COMES = rx.compile(
    "[一-龥]{0,6}?的(?!(?:最新|有关|一份|权威)*(?:[一-龥]{0,4}?(?:消息|数据|统计|报告|信息|资料|报道|声音|监测|预报|调查)))"
)


_REPORT = rx.compile(REPORT)


def named_by(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """What the words right before an entity tell by themselves: 由X, 从X手里, 经X确认, 包括甲、X."""
    last = near[-1]
    if last == "由":
        return "compared" if _SO_MUCH_OF.match(rest) else "agent"  # 由美国的12%升至67%
    if (last == "从" or last in JOINS) and _FROM_WHOM.search(near) and _HANDS.match(rest):
        return "agent"  # 从区总工会主席手里领来米面: who gave it
    if last == "经" and _CONFIRMS.match(rest):
        return "publisher"
    if last in JOINS and last != "、" and _LAST_OF_ALL.search(near):
        return "compared"  # neither whose nor where
    return None


def source(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """据X介绍: whose word it is; 从X举办的发布会上获悉."""
    if near.endswith("来自") and _REPORT.fullmatch(rest):
        return "head"
    if near.endswith("来自") and _WHO_COMES.match(rest):
        return "far"
    if _FROM.search(near) and (_SOURCE.match(rest) or (e.kind == "org" and _STATES.match(rest))):
        return "publisher"
    return None


def begins(c: Paragraph, e: Entity, clause: int, near: str) -> bool:
    """Does ``e`` begin its clause, but for words that take no subject's place?"""
    if near.endswith(OF_WHICH):
        return True
    lead = LEAD.sub("", c.before(clause, e.start)) if near else ""
    return not lead


def told_of_another(c: Paragraph, e: Entity, clause: int) -> bool:
    """Is another named before ``e`` in its clause, which is what follows?"""
    return any(o.start < e.start and c.clause(o.start) == clause for o in c.entities)


def goes_far(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """来自X的游客, 出口到X."""
    return "far" if _FAR.search(near) else None


def among_comers(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """来自甲、X的300名职工: in the list behind 来自, whose 的 is still to come."""
    return "far" if _COMERS.search(c.text, max(0, e.start - _LIST), e.start) else None


def inside(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """注册在X的公司."""
    return "owner" if rest.startswith("的") and _ATTRIBUTE.search(near) else None


def quoted(text: str, e: Entity) -> bool:
    """Does ``e`` stand in 《》 or in a short “…”?"""
    for a, b, n in _BRACKETS:  # most have no bracket near: the closing one is looked for first
        if text.find(b, e.end, e.end + n) >= 0:
            first = max(0, e.start - n)
            if text.rfind(a, first, e.start) > text.rfind(b, first, e.start):
                return True
    return False


def beside(c: Paragraph, e: Entity, clause: int) -> tuple[str, str]:
    """The words before ``e`` in its clause, and those behind it, as far as they tell of it."""
    return c.text[max(c.bounds[clause], e.start - 16) : e.start], c.text[e.end : e.end + 44]


def compared(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """比X, 与X相比."""
    held = _COMPARED.search(near) or (_WITH.search(near) and _WITH_WHOM.match(rest))
    return "compared" if held else None


def bordered(near: str, rest: str) -> bool:
    """与X接壤."""
    return borders(rest) and _AND_WITH.search(near) is not None


def borders(rest: str) -> bool:
    """Are those that are listed up to the end of ``rest`` somebody's neighbours?"""
    return _NEIGHBOUR.search(rest) is not None and _BORDERS.match(rest) is not None


def traded_with(near: str, rest: str) -> bool:
    """对X的出口额."""
    if _TRADES.search(near) is None:
        return False
    return _TRADE.match(rest) is not None or (_TOWARDS.search(near) is not None and _GREW.match(rest) is not None)


# 对|美国|增长3%, 对中国香港、|欧盟|分别增长3%、4%
_TOWARDS = rx.compile("对(?:[一-龥]{1,5}[、和与及]){0,6}$")
_GREW = rx.compile(
    "(?:[、和与及][一-龥]{1,5}){0,6}?(?:分别|均|都|同比|环比|也|则|有所)*(?:增长|下降|增加|减少|上升|回落)[0-9]"
)


def celebrated(near: str, rest: str) -> bool:
    """庆祝X成立100周年."""
    return _CELEBRATED.search(near) is not None and _DAY_OF.match(rest) is not None


def attends(e: Entity, rest: str) -> bool:
    """市委副书记出席仪式: whose officer comes to what others do."""
    if e.name.endswith(DEPARTMENTS):
        return _CHIEF_ATTENDS.match(rest) is not None
    return (_COMES if e.text[-1] == "长" else _ATTENDS).match(rest) is not None


def is_partner(rest: str) -> bool:
    """东盟、欧盟是我国前两大贸易伙伴: is it the others whose trade is told, not the one before ``rest``?"""
    return ("贸易" in rest or "口" in rest) and _PARTNERS.match(rest) is not None


_PARTNERS = rx.compile(
    "(?:[、和及与][^，。；、]{2,6}){0,5}?[^，。；、]{0,6}?(?:是|为|保持|稳居|位居|位列|跃居|居)[一-龥]{0,8}?"
    "[第前最首主重][^，。；]{0,8}?(?:贸易伙伴|(?:贸易|[进出]口)(?:市场|来源[地国]|目的[地国]|对象))"
)


# What the words right before a place and an organization tell alike, by their last character.
NAMED_BY = ("由从、和与及经", named_by)
COMES_FROM = (
    ("于籍临了依倚入到助及口向含回在射布往抵括挨接援是望枕毗濒盖自至贯达近连邻销除靠飞", goes_far),
    ("、和与及", among_comers),
)
COMPARED = ("了于先出列到占后居期标比献的离赢赶超距较输过与位区同和象跟", compared)
INSIDE = ("在于", inside)

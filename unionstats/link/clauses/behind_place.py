"""What the words right behind a place tell of it: steps, grouped by the first character of those words."""

from __future__ import annotations

from unionstats import rx
from unionstats.gazetteer import LOCAL
from unionstats.link.clauses import called_after
from unionstats.link.clauses.nesting import apart, is_country, is_home
from unionstats.link.clauses.paragraph import Paragraph
from unionstats.link.clauses.parts import AND_OTHERS, ARRIVAL, SURNAMES, Part, by_character
from unionstats.link.clauses.ways import lines, one_end
from unionstats.model import Entity

# What behind a place tells that it is not where: one pattern, since most places have none of this.
_NOT_WHERE = rx.compile(
    r"以外|纪录"  # 打破亚洲纪录
    # 港澳台投资企业: whose they are
    r"|商?(?:独资|合资|投资)(?:的)?(?:企业|公司|单位)"
    # Where people come from is not where they are counted: X籍农民工, X游客.
    r"|(?!的)[一-龥]某|(?:[、和与及][^，。；]{1,30}?)?等(?:地|省份|省市|省区市?)的?[0-9一二三四五六七八九十数几百千]+[余多]?名?的?(?:农民工|民工|工人|务工|打工|代表)|(?:[、和与及][一-龥]{2,8}?){0,5}?[籍裔]|资(?![源金料产格本质助])|姑娘|小伙|女孩|男孩|少女|大叔|大妈|(?:帮扶|支援|援[一-龥]|对口|挂职|选派|派驻|驻[村点])?(?:医生|专家|医师|教师)|医疗队|支医|支教|游客|客商|选手|考生|留学生|老乡|客人|旅客"
    # 在深圳打工的某某, 在粤务工人员, 向广东输送劳务: where those are of whom home tells
    r"|等?地?(?:(?:打工|务工|做工|求学|上学|读书|上大学|当兵|服役)(?:期间)?的|(?:学习|就读|进修|留学|工作|生活|住院|治疗|治病|居住|任职|任教|经商|创业|实习|培训)期间的|(?:打工|务工|经商)(?:人员|者|农民|群众|劳动力)|输[出送转])"
    # 甲乡、乙乡搬迁而来的村民: whence they came
    r"|(?:[、和与及][一-龥]{2,8}?){0,5}?(?:等地?)?(?:整体|集体|集中|自发|陆续)?(?:搬迁|迁移|移民|搬|迁)(?:而|过)?来"
    # 在华北市场站稳脚跟: where the goods go
    r"|市场[上中]?(?:独占|独领|占有|占据|热销|畅销|走俏|站稳|打开|立足|十分|很受|深受|供不应求)"
    # 省里下达的任务: who gave it
    r"|(?:下达|分配|核定|交办)的"
    # 青岛援建的车间
    r"|[一-龥]{0,3}?(?:援建|捐建|援助|捐赠|捐助|支援|资助)的"
    # 河北省劳模张某所在的企业: what one is called, by a surname behind it
    r"|[一-龥]{0,4}?(?:大工匠|工匠|劳动模范|劳模|五一劳动奖章(?:获得者)?|技术能手|道德模范|首席技师|人大代表|政协委员)、?(?:[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗][一-龥]|[一-龥]某)"
    # 受东亚金融危机影响: an event called after a place.
    r"|(?:金融|经济|债务|货币|石油|能源|次贷)+(?:危机|风暴)(?:[的等]|连带|负面|不利|直接)*(?:影响|冲击|波及|压力|拖累|挑战)"
    # 为挪威船东建造, 槟城一客户的订单: who buys
    r"|[一-龥]{0,2}?(?:船东|客户|客商|买家|贸易商|采购商|经销商|代理商|进口商)(?!群|[经服]|中心|端|部|关系|数|量|总|[0-9.万]+[多余]?[家户名个])"
    # 陕西汉中人李某某说: where one is from
    r"|人(?:[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗冯邓曹彭曾萧田董潘袁蒋蔡余杜叶程苏魏吕丁沈任姚卢姜崔钟谭陆汪范金石廖贾韦付方邹熊白孟秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严][一-龥]{1,2}[说在是从，、])"
    # 加开上海、广州等方向列车: where they go.
    r"|(?:[东西南北]站?)?(?:[、和与及至][^，。；]{1,30}?)?(?:等地?)?(?:热门|主要|重点)?(?:方向|航线|航班|线路|专列|区段)"
)
_ARMY = rx.compile(
    "(?:国防军|军(?!费|工|购|援|售|备|区|港|营)|(?:海|空)军|武装部队|安全部队)"
    "(?![^，。；]{0,8}?(?:[声宣据]?称|说|表示|宣布|证实|公布|消息))"
)


def _strikes(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """甲军在|乙国|某市打死7人: an army strikes elsewhere."""
    army = _ARMY.match(rest) and is_country(e)
    return "far" if army and any(_another(o, e) for o in c.entities) else None


def _another(o: Entity, e: Entity) -> bool:
    """Is ``o`` a place abroad that has nothing to do with the country ``e``?"""
    nested = o.place.startswith(e.place) or e.place.startswith(o.place)
    return o.kind == "place" and not o.adcode and bool(o.place) and not nested


# 文莱公民可免签入境: whom the rules of another country let in
_LET_IN = rx.compile(
    "(?:等[^，。；]{0,6}?国?)?(?:公民|国民|普通护照|护照持有[人者])[^，。；]{0,8}?(?:可|来华|赴华|入境|入华|过境|免签|适用|停留)"
)


def _let_in(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """文莱|公民可免签入境."""
    return "far" if _LET_IN.match(rest) and is_country(e) else None


# 港澳居民享受补贴90台, 港澳证件: where whoever is so called comes from, or may go
_ACROSS_LETTERS = ("港澳", "台港", "台胞")
_FROM_ACROSS = rx.compile("(?:地区)?(?:居民|同胞|青年|人士|人员|旅客|游客|投资者|企业家|学生|师生|证件|通行证|签注)")


def _from_across(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """港澳|居民享受补贴90台."""
    return "far" if e.text[:2] in _ACROSS_LETTERS and _FROM_ACROSS.match(rest) else None


# 接到石桥中心通报: who leads a flight from afar
_CONTROL = rx.compile("(?:飞控|指控|测控|航天飞行控制)?中心的?(?:通报|报告|报送|指令|口令|命令|调度|发出|统一指挥)")


def _controls(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """接到|石桥|中心通报."""
    return "far" if "中心" in rest[:8] and _CONTROL.match(rest) else None


# 张三是石桥县人，在…: where one was born
_IS_FROM = rx.compile("人(?=[，,。；;、（(]|$)")
_WHO_IS = rx.compile("[是系为]$|(?:^|[一-龥]{2,4}[，,]|[0-9]岁[，,]|[男女][，,])$")
# 河南人李某, 往石桥方向行驶: whence somebody is, and which way, not where
_NATIVE = rx.compile(f"人[{SURNAMES}]某")


def _native(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """张三是|石桥县|人，在…; |河南|人李某."""
    return "far" if (_IS_FROM.match(rest) and _WHO_IS.search(near)) or _NATIVE.match(rest) else None


# 占全省产量的36%、全国的23%: of what else it is a part.
_SHARED = frozenset("的总同产0123456789")
_SHARE = rx.compile("[的总同产量值额类行业数]{0,6}[0-9.]+%")
_OF_ANOTHER = rx.compile("占[^，。；、占]{1,16}?[0-9.]+%(?:[、，,和与及]|以及)(?:和|占)?$")


def _shared(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """占全省产量的36%、|全国|的23%."""
    share = _SHARE.match(rest) and _OF_ANOTHER.search(c.text, max(0, e.start - 24), e.start)
    return "compared" if share else None


_TOWARDS = ("往", "向", "至", "到")


def _towards(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """往|石桥|方向行驶."""
    return "far" if rest.startswith("方向") and near.endswith(_TOWARDS) else None


# 苏州、常州的12家企业带来岗位860个, at a fair elsewhere
_VISITORS = rx.compile(
    "(?:[、和与及][一-龥]{2,6}){0,4}?的?[0-9一二两三四五六七八九十百数几]{1,4}[多余]?[家名位支][^，。；]{0,8}?(?:企业|单位|公司|厂商|展商|客商|机构|专家|队伍)"
    "[^，。；]{0,4}?(?:带来|带着|携带?|参展|参会|赶来|前来|到场|进场|进驻|组团|应邀)"
)
_VISITORS_HEADS = frozenset("0123456789、一七三与两九二五八六几十及和四数百的")


def _visitors(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """招聘会在甲市举行，|苏州|、常州的12家企业带来岗位860个."""
    come = clause and e.rule != "pointer" and _VISITORS.match(rest)
    return "far" if come and any(apart(c, o, e) for o in c.entities) else None


# 石桥县的桥合龙，上海市虹口区援助350万元: who gave it, in a story of elsewhere
_AIDS = rx.compile(
    "(?:共|已|累计|先后|又|今年|去年|每年|出资|筹集|筹措|提供|投入|安排|拨付|援助)+[^，。；0-9]{0,4}(?:东西部协作|对口支援|对口帮扶|山海协作|援[疆藏青]|协作帮扶)[^，。；0-9]{0,6}(?:资金|项目)"
)
_AIDS_HEADS = frozenset("今先共出去又安已投拨提援每筹累")


def _aids(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """甲区|投入东西部协作资金30万元: who paid for it is not where it was built."""
    return "far" if _AIDS.match(rest) else None


_GIVES = rx.compile(
    "(?:无偿|对口|共|已|累计)?(?:援助|捐赠|捐助|捐资|支援|资助)了?(?:资金|款)?(?:共?计?|约|近|达)?[0-9]"
)
_GIVES_HEADS = frozenset("共对已捐援支无累资")


def _gives(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """石桥县的桥合龙，|上海市虹口区|援助350万元."""
    return "far" if clause and _GIVES.match(rest) and any(apart(c, o, e) for o in c.entities) else None


# Who sends and who helps, where what is told is of those who are helped.
_POSTS = frozenset("派驻选下挂对扶帮")
_POSTED = rx.compile(
    "(?:派驻|选派|下派|挂职|驻)[到在至于]?(?![军地外华京沪港澳])(?P<there>[一-龥]{2,10}?(?:村|社区|镇|乡|县|市|州|区))(?:的|担任|任|扶贫|工作|帮扶|驻|[^，。；]{0,8}?(?:第一书记|工作[组队]|干部|队[员长]|组长))"
    "|对口(?:帮扶|支援|协作|援建)(?!工作|办|资金|项目|领导|单位|[，。；、的])|(?:对口)?(?:扶贫|帮扶)工作[组队]|对口支援工作[组队]"
)


def _posted(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """石桥镇|派驻新田村的干部: who is sent, and who sends, are elsewhere."""
    return "far" if near[-1:] != "驻" and _POSTED.match(rest) else None


_GOES_THERE = rx.compile("(?:支医|支教|支农|巡诊|义诊|援建|挂职)")


def _visited(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """到|甲县|支医."""
    return "arrival" if _GOES_THERE.match(rest) and ARRIVAL.search(near) else None


_OTHERS_HEADS = frozenset("、与及和等")


def _and_others(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """甲市|、乙市等10个市."""
    return "far" if e.rule == "name" and AND_OTHERS.match(rest) else None


# Tried behind what the words before the place tell: who comes from it, and what it gives or gets.
BEHIND = by_character(
    ("国军海空武安", _strikes),
    ("等公国普护", _let_in),
    ("地居同青人旅游投企学师通证签", _from_across),
    ("中指测航飞", _controls),
    ("展", called_after.stall),
    ("各", called_after.each_land),
    (_SHARED, _shared),
    ("人", _native),
    ("方", _towards),
    (_VISITORS_HEADS, _visitors),
    (_AIDS_HEADS, _aids),
    (_GIVES_HEADS, _gives),
    (_POSTS, _posted),
    ("义巡挂援支", _visited),
    (_OTHERS_HEADS, _and_others),
)

# 某国担任主宾国: who is a guest, not where; 中东欧展区: for what there is room
_GUEST = rx.compile(
    "(?:王国|共和国|联邦|酋长国)?(?:首次|再次)?(?:担任|出任|应邀|作为|成为|[为任是])?(?:本届|大会|展会|[^，。；]{0,6}?会)?的?(?:主宾[国省市]|嘉宾国)"
)
# 乙市、丙市的救援队赶来增援
_HELPERS = rx.compile(
    "(?:[、和与及][一-龥]{2,6}){0,6}?(?:等?地)?的?[^，。；、]{0,6}?(?:救援|消防|医疗|医护|抢险|专业|支队|大队|武警|民兵|应急)[^，。；、]{0,10}?"
    "(?:赶来|赶到|赶赴|赶往|驰援|增援|支援|派来|前来|奔赴)"
)


def is_elsewhere(c: Paragraph, e: Entity, clause: int, rest: str) -> bool:
    """Do the words behind a place, whatever they begin with, tell that it is not where?"""
    if _NOT_WHERE.match(rest) or ("宾" in rest and _GUEST.match(rest)):
        return True
    return clause > 0 and _HELPERS.match(rest) is not None and any(apart(c, o, e) for o in c.entities)


# An organization that is not to be named.
_UNNAMED = rx.compile(r"某[一-龥]{0,8}?(?:公司|集团|厂|企业|单位|医院|学校|银行|局)")
_EMPLOYED = ("入职", "入职于", "就职于", "任职于", "受雇于", "受聘于", "应聘到", "应聘至", "在", "到", "进入")
# So close nobody says where a firm from elsewhere has its seat: 大岭山镇某木器厂.
_SMALL = (*LOCAL, "园区", "开发区")


def _unnamed(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """重庆市|某建设公司, in a story of elsewhere.

    But one who 入职|沧州|某公司 and goes to court elsewhere is told of there.
    """
    if not _UNNAMED.match(rest) or e.place.endswith(_SMALL):
        return None
    begin = e.start if near.endswith(_EMPLOYED) else len(c.text)
    return "quoted" if any(is_home(o, e) for o in c.entities if o.end <= begin) else None


def _whose_firms(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """港澳台|企业: whose they are, not where."""
    return "far" if not e.adcode and rest.startswith("企业") else None


# Tried next, when the place is no yardstick.
NEXT_BEHIND = by_character(
    ("某", _unnamed),
    ("企", _whose_firms),
    ("、", lines),
    ("至到", one_end),
)

"""What the words right behind a place tell of it: steps, grouped by the first character of those words."""

from __future__ import annotations

from unionstats import rx
from unionstats.link.clauses import called_after
from unionstats.link.clauses.nesting import is_country, is_home
from unionstats.link.clauses.paragraph import Paragraph
from unionstats.link.clauses.parts import Part, by_character, held_against, is_partner
from unionstats.link.clauses.ways import lines, one_end, set_out
from unionstats.link.firms import is_called_after_the_country, is_firm
from unionstats.model import Entity

# What behind a place tells that it is not where: one pattern, since most places have none of this.
_NOT_WHERE = rx.compile(
    r"以外|纪录"  # 打破亚洲纪录
    # 广东宏远客场击败辽宁队: who plays away
    r"|[一-龥]{0,8}?(?:客场|[做作]客(?=[一-龥]{2,6}(?:[，。]|主场)))(?![观球])"
    # 挂河北牌照的轿车: where it is registered
    r"|(?:省|市|本地)?(?:号牌|牌照|车牌|牌号)的?(?![^，。；]{0,6}(?:拍|指标|竞价|投放|个人|额度|价|成交|摇|[0-9]))"
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
    # 省里下达的任务, 石桥市热线中心转来的工单: who gave it
    r"|(?:下达|分配|核定|交办)的|(?:(?![收接受到对])[一-龥0-9]){0,10}?(?:转来|移交|移送|转办|转交|派发)的"
    # 青岛援建的车间
    r"|[一-龥]{0,3}?(?:援建|捐建|援助|捐赠|捐助|支援|资助)的"
    # 浙江省产业援疆项目: whose help it is
    r"|[一-龥]{0,4}?(?:对口)?(?:援|支援)(?:[疆藏青]|新疆|西藏|青海)(?:项目|工程|资金|计划)"
    # 河北省劳模张某所在的企业: what one is called, by a surname behind it
    r"|[一-龥]{0,4}?(?:大工匠|工匠|劳动模范|劳模|五一劳动奖章(?:获得者)?|技术能手|道德模范|首席技师|人大代表|政协委员)、?(?:[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗][一-龥]|[一-龥]某)"
    # 受东亚金融危机影响: an event called after a place.
    r"|(?:金融|经济|债务|货币|石油|能源|次贷)+(?:危机|风暴)(?:[的等]|连带|负面|不利|直接)*(?:影响|冲击|波及|压力|拖累|挑战)"
    # 为挪威船东建造, 槟城一客户的订单: who buys
    r"|[一-龥]{0,2}?(?:船东|客户|客商|买家|贸易商|采购商|经销商|代理商|进口商)(?!群|[经服]|中心|端|部|关系|数|量|总|[0-9.万]+[多余]?[家户名个])"
    # 陕西汉中人李某某说: where one is from
    r"|(?:人|[大货客]?车?司机|的哥|男子|女子)(?=[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗](?:某|师傅|先生|女士|大[爷妈]|阿姨))"
    r"|人(?:[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗冯邓曹彭曾萧田董潘袁蒋蔡余杜叶程苏魏吕丁沈任姚卢姜崔钟谭陆汪范金石廖贾韦付方邹熊白孟秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严][一-龥]{1,2}[说在是从，、])"
    # 加开上海、广州等方向列车: where they go.
    r"|(?:[东西南北]站?)?(?:[、和与及至][^，。；]{1,30}?)?(?:等地?)?(?:热门|主要|重点)?(?:方向|航线|航班|线路|专列|区段)"
)
_ARMY = rx.compile(
    "(?:国防军|军(?!费|工|购|援|售|备|区|港|营)|(?:海|空)军|武装部队|安全部队)"
    "(?![^，。；]{0,8}?(?:[声宣据]?称|说|表示|宣布|证实|公布|消息))"
)


_AWAY_FROM = rx.compile("(?:[里外远]的?|[没未](?:有|能)?回(?:到|过|去)?)$")
_HOUSE = rx.compile("的?(?:老家|家[中里]|娘家|婆家)")


def _goes_home(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """只回过一次百里外的|桂林|家中, 没回|桂林|老家: where somebody has a home, and is not."""
    return "far" if _AWAY_FROM.search(near) and _HOUSE.match(rest) else None


def _strikes(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """甲军在|乙国|某市打死7人: an army strikes elsewhere."""
    army = _ARMY.match(rest) and is_country(e)
    return "far" if army and any(_another(o, e) for o in c.entities) else None


def _another(o: Entity, e: Entity) -> bool:
    """Is ``o`` a place abroad that has nothing to do with the country ``e``?"""
    nested = o.place.startswith(e.place) or e.place.startswith(o.place)
    return o.kind == "place" and not o.adcode and bool(o.place) and not nested


# 港澳居民享受补贴90台, 港澳证件: where whoever is so called comes from, or may go
_ACROSS_LETTERS = ("港澳", "台港", "台胞")
_FROM_ACROSS = rx.compile("(?:地区)?(?:居民|同胞|青年|人士|人员|旅客|游客|投资者|企业家|学生|师生|证件|通行证|签注)")


def _from_across(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """港澳|居民享受补贴90台."""
    return "far" if e.text[:2] in _ACROSS_LETTERS and _FROM_ACROSS.match(rest) else None


# 张三是石桥县人，在…: where one was born
_IS_FROM = rx.compile("人(?=[，,。；;、（(]|$)")
_WHO_IS = rx.compile("[是系为]$|(?:^|[一-龥]{2,4}[，,]|[0-9]岁[，,]|[男女][，,])$")


def _native(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """张三是|石桥县|人，在…; |河南|人李某."""
    return "far" if (_IS_FROM.match(rest) and _WHO_IS.search(near)) else None


_THAT_QUAKE = rx.compile("(?:[0-9.]+级)?特?大?地震(?:中|时|期间|发生[时后]|之?后)")
_AFTER_IT = rx.compile(
    "(?:[0-9.]+级)?(?:特?大|强烈)?(?:地震|洪[灾水涝]|水灾|泥石流|雪灾|旱灾|灾情|疫情)(?:灾害)?(?:[发爆]生|爆发)?(?:之|以)?后，(?=[一-龥])"
)
_THAT_YEAR = rx.compile("(?:[0-9]{4}|当)年的?$")


def _that_quake(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """2008年|汶川|地震中，某厂9人遇难, |四川|地震发生后，恒州钢厂…: when it was."""
    if _THAT_YEAR.search(near) and _THAT_QUAKE.match(rest):
        return "far"
    after = _AFTER_IT.match(rest)
    firm = next((o for o in c.entities if after and o.start == e.end + after.end() and is_firm(o.name)), None)
    there = firm is None or is_called_after_the_country(firm.name) or firm.adcode[:2] in (e.adcode[:2], "10")
    return None if there else "far"


# 北京|奥运会那年，她开了店: when it was
_WHEN_THERE = rx.compile(
    "(?:冬|夏)?(?:奥运会?|亚运会?|世博会?|大运会|青奥会|园博会|申奥成功|回归)(?:举[办行]|开幕|闭幕|结束|召开|发生)?的?"
    "(?:那一?年|那时|之?[前后])(?=，|[^，。；]{0,6}，|[^在，。；]{0,3}[他她厂村我])"
)


def _when_there(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """北京|奥运会那年，她开了店."""
    return "far" if not near.endswith("在") and _WHEN_THERE.match(rest) else None


_TOWARDS = ("往", "向", "至", "到")


def _towards(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """往|石桥|方向行驶."""
    return "far" if rest.startswith("方向") and near.endswith(_TOWARDS) else None


# 占全省产量的36%、全国的23%: of what else it is a part.
_SHARE = rx.compile("[的总同产量值额类行业数]{0,6}[0-9.]+%")
_OF_ANOTHER = rx.compile("占[^，。；、占]{1,16}?[0-9.]+%(?:[、，,和与及]|以及)(?:和|占)?$")


def _shared(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """占全省产量的36%、|全国|的23%."""
    share = _SHARE.match(rest) and _OF_ANOTHER.search(c.text, max(0, e.start - 24), e.start)
    return "compared" if share else None


def _trades(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """东盟、|欧盟|是我国前两大贸易伙伴, |韩国|稳居大连市第二大出口市场: the trade is told of the others."""
    return "far" if is_partner(rest) else None


# 石桥镇位于黄冈地区东部，|英山县|的南部: in what it lies, too, of which something is told
_SIDE_OF = rx.compile("境?内?的?[东西南北中]{1,2}(?:部|端|麓|缘|侧|面|边缘?|隅|角)(?=[，。；、,]|$)")
_LIES_IN = rx.compile("(?:位于|地处|坐落[于在])[^，。；、]{2,16}[，,、]$")


def _side(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """石桥镇位于黄冈地区东部，|英山县|的南部."""
    if not _SIDE_OF.match(rest) or not _LIES_IN.search(c.text, max(0, e.start - 20), e.start):
        return None
    return (
        "far"
        if any(o.place.startswith(e.place) and o.place != e.place for o in c.entities if o.end <= e.start)
        else None
    )


_DEPUTIES = rx.compile("[、和与](?:[一-龥]{1,8}?[省市区县州])?(?:[两三]级)?(?:人大|政协)(?:代表|委员)")


def _deputies(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """|全国|和江苏省人大代表旁听: of what they are deputies, wherever they are."""
    return "far" if e.name == "中国" and _DEPUTIES.match(rest) else None


# 恒岳公司拥有专利60项，|全国|门店300家: where a firm has its own, of which the sentence tells
_OUTLETS = rx.compile(
    "(?:线下|直营|加盟|营业|销售|服务|连锁|专卖|合作|签约|注册)*(?:门店|网点|[分连专直加][店营卖锁盟]店?|分拨中心|经销商|代理商|服务站|专柜|办事处|分公司|子公司|用户|会员|员工)"
    "(?:数量|总数|规模)?(?:已|共|达|超|近|约|有|突破)*[0-9]"
)


def _outlets(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """恒岳公司拥有专利60项，|全国|门店300家."""
    if e.rule != "pointer" or e.name != "中国" or not _OUTLETS.match(rest):
        return None
    begin = c.sentence(e.start)[0]
    return (
        "owner" if any(is_firm(o.name) and begin <= o.start < e.start for o in c.entities if o.kind == "org") else None
    )


# Tried behind what the words before the place tell: who comes from it, and what it gives or gets.
BEHIND = by_character(
    ("的老家娘婆", _goes_home),
    ("国军海空武安", _strikes),
    ("地居同青人旅游投企学师通证签", _from_across),
    ("各", called_after.each_land),
    ("人", _native),
    ("的东西南北中境内", _side),
    ("地特大强洪水泥雪旱灾疫0123456789", _that_quake),
    ("冬夏奥亚世大青园申回", _when_there),
    ("方", _towards),
    ("线直加营销服连专合签注门网分经代办子用会员", _outlets),
    ("的总同产0123456789", _shared),
    ("的", held_against),
    ("开驶飞发东西南北站至到—–-的", set_out),
    ("、和与", _deputies),
    ("、和及与是为保稳位跃居继仍也已", _trades),
)

# 乙市、丙市的救援队赶来增援
_HELPERS = rx.compile(
    "(?:[、和与及][一-龥]{2,6}){0,6}?(?:等?地)?的?[^，。；、]{0,6}?(?:救援|消防|医疗|医护|抢险|专业|支队|大队|武警|民兵|应急)[^，。；、]{0,10}?"
    "(?:赶来|赶到|赶赴|赶往|驰援|增援|支援|派来|前来|奔赴)"
)


def is_elsewhere(c: Paragraph, e: Entity, clause: int, rest: str) -> bool:
    """Do the words behind a place, whatever they begin with, tell that it is not where?"""
    if _NOT_WHERE.match(rest):
        return True
    return clause > 0 and _HELPERS.match(rest) is not None


# An organization, or a witness, that is not to be named.
_UNNAMED = rx.compile(
    r"一[名位][一-龥]{0,6}?(?:目击者|网友|乘客|游客|旅客|车主|司机|读者|观众)[^，。；0-9]{0,6}?(?:说|称|告诉|表示|回忆)|某[一-龥]{0,8}?(?:公司|集团|厂|企业|单位|医院|学校|银行|局)"
)
_EMPLOYED = ("入职", "入职于", "就职于", "任职于", "受雇于", "受聘于", "应聘到", "应聘至", "在", "到", "进入")


def _unnamed(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """重庆市|某建设公司, |福州|一名游客说, in a story of elsewhere.

    But one who 入职|沧州|某公司 and goes to court elsewhere is told of there.
    """
    if not _UNNAMED.match(rest):
        return None
    begin = e.start if near.endswith(_EMPLOYED) else len(c.text)
    return "quoted" if any(is_home(o, e) for o in c.entities if o.end <= begin) else None


def _whose_firms(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """港澳台|企业: whose they are, not where."""
    return "far" if not e.adcode and rest.startswith("企业") else None


_GIVEN = rx.compile(
    "(?:对口)?(?:帮扶|援助|协作|援[藏疆青]|支援|扶贫|捐赠|捐助|援建)(?:协作)?(?:专项|项目)?(?:资金|款|物资)"
)


def _donor(c: Paragraph, e: Entity, clause: int, near: str, rest: str) -> Part | None:
    """石桥县争取|杭州市|帮扶资金5200万元: whose money another place uses."""
    if not _GIVEN.match(rest):
        return None
    users = (o for o in c.entities if o.kind == "place" and o.end <= e.start and c.clause(o.start) == clause)
    return "far" if any(is_home(o, e) and not o.place.startswith(e.place) for o in users) else None


# Tried next, when the place is no yardstick.
NEXT_BEHIND = by_character(
    ("某一", _unnamed),
    ("对帮援协支扶捐", _donor),
    ("企", _whose_firms),
    ("、", lines),
    ("至到", one_end),
)

"""Villages behind or without what they lie in, and states abroad, told by their endings."""

from __future__ import annotations

from collections.abc import Iterator

from unionstats import gazetteer, rx
from unionstats.entities import org_words as words
from unionstats.tokens import Tokens, is_word, tag

SURNAMES = frozenset(
    "王李张刘陈杨赵黄周吴徐孙胡朱林何郭罗宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范谭廖邹熊陆郝孔"
    "崔康毛邱秦史顾侯邵孟龙段雷钱汤尹黎易武乔贺赖龚石马高白文方祝毕莫柴翟管单"
    "梁肖覃蓝耿申岳庞樊詹倪严葛聂焦柳邢庄褚靳牛洪齐祁凌霍伍欧芦佟冉苗尤费仇关鞠饶阮卜韦岑骆连鲁"
)
_VILLAGE = rx.compile(
    r"(?P<name>[一-龥]{1,6}?(?:村(?![民庄委里级干落务医镇居BA超]|支(?!部|书|委)|企(?!业))|社区(?![居工书服]))|[一-龥]{2,5}?(?:嘎查|行政村)"
    r"|[一-龥]{2,4}?(?:屯(?![兵田垦镇乡街村])|[苗侗藏羌彝瑶壮]寨(?!子)))"
)
_HAMLETS = ("屯", "寨")  # … which are read right behind a town alone
# What villages and towns are made, which is no name: 机械化村.
MADE = "(?:电气|自动|现代|信息|城[市镇]|[工产农]业|机械|规模|标准|智能|数字)化"
# What no name of a village or a township holds.
NO_NAME = rx.compile(
    r"[的了着在是和与及或等各全该本每从到向给对为将被把让由以已有无不个几多这那里外内像们咱]|[两三](?![道眼岔合河江源汊井湾塘界]|[里间座][一-龥])|[派进常入选]驻|[起止终]于|[选下]派|挂职|援建|[返回下离]乡|组织|开展|推进|实施|打造|建设|召开|举办|发展|整[乡村]|农村|山村|渔村|乡村|城中|行政|自然"
    r"|贫困|示范|重点|美丽|试点|脱贫|帮扶|文明|信用|级|中心|专业|空心|移民|老旧|智慧|城市|城乡|幸福|平安|和谐|安置|商业|新农|历史|传统|古村|特色|偏远|驻村|包村|进村|入村|红色|数字"
    r"|明星|先进|首[家个批座条所]|典型|部分|许多|试验|受灾|重灾|边远|边境|民族|工业|经济|生态|旅游|文化|千年|产粮|革命|深度|边陲|富裕|^系|小康|"
    + MADE
    + r"|落后|穷困|闭塞|偏僻|空壳|富裕|^[大小]?渔$"
)
# Words of praise that villages are called by, and what follows a kind of villages.
_PRAISE = frozenset(
    {"先进", "幸福", "平安", "和谐", "文明", "民族", "红色", "明星", "先锋", "模范", "富强", "革命", "创新"}
)
# … and words of hope and of work, which name no kind of villages; none is done to a village (发展村集体经济).
_HOPE = frozenset(
    {
        *(
            "和平",
            "胜利",
            "团结",
            "前进",
            "解放",
            "跃进",
            "向阳",
            "联合",
            "合作",
            "互助",
            "星火",
            "奋斗",
            "五星",
            "繁荣",
            "劳动",
        ),
        *(
            "勤俭",
            "勤劳",
            "自强",
            "自力",
            "创业",
            "复兴",
            "群众",
            "国庆",
            "八一",
            "五四",
            "五七",
            "七一",
            "长江",
            "平等",
            "自由",
        ),
        *(
            "自立",
            "生产",
            "丰收",
            "增产",
            "永久",
            "和睦",
            "和顺",
            "和美",
            "齐心",
            "同心",
            "一心",
            "希望",
            "为民",
            "将军",
            "爱国",
            "进步",
            "友爱",
        ),
        *("共荣", "兴旺"),
    }
)
_THAT = "些个里边位条家座片户几间批天年时种样么"  # 那 points before these
# 永和村, 三里村: of two characters right behind a township no number, no and, and no in
_SMALL = "三两和里"
# 三河村, 八里村: what lies there behind a number, so many of which are no villages
_NUMBERED = rx.compile("[两二三四五六七八九十][河江湖溪沟岔山岭峰坪湾塘桥门合泉井坝石树林滩洲峡堡里]")
_OF_A_KIND = rx.compile(
    r"[^，。；]{0,3}?(?:[0-9一二两三四五六七八九十百]{1,4}[余多]?个|建设|创建|称号|评选|评比|申报)|[、，。；]"
)
_STRONGER = (
    "公司",
    "集团",
    "富",
    "兴",
    "项目",
    "工程",
    "惠",
    "带",
)  # 新桥镇强村公司, 强村富民: what is to make villages so
# What no village is called by, whatever stands before it.
_COUNTRYSIDE = ("农村", "乡村", "驻村", "包村", "该村", "各村")
# Before a village that is named without what it lies in: the clause begins, or somebody is there or comes to it.
_TO_VILLAGE = rx.compile(
    r"(?:^|[^一-龥]|在|到|往|从|由|于|和|与|及|进|赴|回|的|仅|就|只|光|单|而|但|如|是|其中|包括|[县区市镇乡旗])$"
)
# … or what one does for it: 镇党委让|石桥村|先试, 支持|石桥村|建厂; but 打造特色村3个
_FOR_VILLAGE = rx.compile(
    r"(?:[给让帮派把着]|(?<![评成列作称定名认誉变])为|帮助|支持|扶持|引导|指导|帮扶|慰问|资助|走访|改造|整治|硬化|绿化|联系)$"
)
_SO_MANY = rx.compile("[0-9一二两三四五六七八九十]{1,4}[余多]?个|等")
# What only stands before one, that no village is called by: 仅|石桥村, 就|石桥村.
_NOT_FIRST = frozenset("仅就只也却又虽而因即便最其")
# 五里坡村, 三道沟村, 双眼井村: called after how many there are of what, or how far it is
_COUNTED_LAND = rx.compile(
    "[两双三四五六七八九十]{1,2}(?:里[铺坡桥河庄店沟墩堡营坪屯台岗湾塘]|道[沟河湾岭坡桥岔壕林泉梁]|眼[井窑泉]|间房|座[店楼]|岔[河口沟]|棵树|股泉|步桥)子?"
)
_LONE_VILLAGE = rx.compile(r"[一-龥]{2,5}?村(?![民庄支委里级干落务医镇居BA超内外口头子]|企(?!业))")
# 幸福村|位于石桥镇, |是忻州市三交镇的一个山村: of which town a village is
IS_OF = rx.compile("(?:位于|地处|坐落[于在]|隶属于?|是)([一-龥]{3,24}?(?:镇|乡|街道|苏木))")
# 芒来嘎查: a village of herdsmen
_LONE_GACHA = rx.compile("(?<![一-龥])(?P<name>[一-龥]{2,6})嘎查(?![一-龥]{0,2}[长委])")
# Kinds of villages and what a village is said to be, behind or before its name's last character.
KINDS = rx.compile(
    r"^[一三四五六七八九十百千某另]|[年月日时次类种批]|同村|邻村|回村|返村|住村|[大小新老旧主联]村$|度假|亚运|奥运|地球|民俗|影视|作家|画家|电商|淘宝|网红|科技|体育|选手"
    r"|富裕|富民|富强|后进|先锋|领头|联建|共建|结对|所在|周边|附近|相邻|邻近|沿线|沿江|沿海|少数|多数|其他|其余|别的|自己|当地|有关|相关|牧业|农业|林业|打卡|挂点|挂钩|包联|包保|联系|派驻"
)
STATE_END = rx.compile(r"[州邦省郡](?<=[一-龥]{2}.)(?![一-龥]?长|际|府|立|内|口岸)")


# 店湾镇|石井村委会高岭村: a village of one that has a committee of its own
_UNDER_COMMITTEE = rx.compile(
    r"([一-龥]{1,5}?)村委会([一-龥]{1,5}?)(?:村(?![民庄委里级干落务医镇居])|寨(?=[今去有现共的，]))"
)


def _is_no_name(core: str) -> bool:
    return NO_NAME.search(core) is not None or _DONE.search(core) is not None or "镇" in core


def village(text: str, at: int, tokens: Tokens, *, town: bool = False) -> str:
    """The name of the village or neighbourhood that begins at ``at``, or ``""``: 易建河村, but not 贫困村.

    Right behind its ``town`` it may be a word of praise or hope: 桃源镇和谐村.
    """
    if town and (below := _UNDER_COMMITTEE.match(text, at)) and not _is_no_name(below[1]) and not _is_no_name(below[2]):
        return below[0]
    m = _VILLAGE.match(text, at)
    if m is None:
        return ""
    name, core = m["name"], m["name"].removesuffix("社区").removesuffix("村")
    if _COUNTED_LAND.fullmatch(core):
        return name
    praised = town and (core in _HOPE or (core in _PRAISE and not _OF_A_KIND.match(text, at + len(name))))
    small = _NUMBERED.fullmatch(core) or (town and len(core) == 2 and core not in _PRAISE)
    said = core.strip(_SMALL) if small else name[:-1]
    if town and core.startswith("那") and len(core) > 1 and core[1] not in _THAT:
        said = core[1:]  # 和平镇那壮村
    if town and len(core) > 2 and core[0] in "三两" and core[1] not in _THAT:
        said = core[1:]  # 绿坡镇三尖观村
    if town and (miles := _MILES.match(core)):
        said = core[miles.end() :]  # 石桥镇三十里铺村
    clan = town and (core in _CLANS or (core in _ONE_TO_TEN and _IS_ONE.match(text, at + len(name))))
    word = is_word(name) and not _famous(name) and (not town or core in _WORDS or KINDS.search(name))
    common = not clan and (NO_NAME.search(said) or word)
    # 胜利|村有|脱贫户: what the segmenter takes for a word behind a township
    ends = _ends(tokens, text, m.end()) or (town and text.startswith(("有", "支部", "支书"), m.end()))
    if (common and not praised) or not ends:
        return ""
    # 用农村劳动力; 街道建林社区 after a street that is no county's
    wrong = (
        (name.endswith(_HAMLETS) and not town)
        or core.startswith(("某", "村"))  # 石桥县某通村公路, 对双塔|村进行整村流转
        or (core.endswith("强") and text.startswith(_STRONGER, at + len(name)))
        or "镇" in core[:-2]
        or name.endswith(_COUNTRYSIDE)
        or name.startswith(("街道", "镇", "乡", "办事处"))
        or core in _NO_CORES
        or _says(name[:-1])
        or _DONE.search(core) is not None
        or does(text, at, core + "村", tokens)
    )
    return "" if wrong else name


def _ends(tokens: Tokens, text: str, at: int) -> bool:
    """Does a word end at ``at``?  One that the segmenter only guesses hinders nobody: 洋河|村建|起, 联合|村村|部.

    Nor does one that is a village's something: 石桥|村农民.
    """
    if tokens.is_edge(at) or text.startswith(_OF_VILLAGE, at):
        return True
    start, end = tokens.span_at(at)
    of_village = start == at - 1 and end - at > 1 and is_word(text[at:end])
    return of_village or not is_word(text[start:end])


# Words of what is done to a town or a village, which the dictionary takes for others.
_DEEDS = frozenset(
    {"整治", "重建", "硬化", "绿化", "美化", "清淤", "规划", "联系", "落实", "通报", "动员", "慰问", "帮扶", "挂联"}
)


def does(text: str, at: int, name: str, tokens: Tokens) -> bool:
    """Does ``name``, at ``at``, begin with a word of what is done to the town or village behind it: 改造|白石村?"""
    doing, object_ = name[:2], name[2:]
    if len(object_) < 3 or not tokens.is_edge(at + 2) or doing in _HOPE:
        return False
    return doing in _DEEDS or WORK.fullmatch(doing) is not None or (is_word(doing) and tag(doing) in ("v", "vn"))


# What a village has, behind its name: 联合村|村部
_OF_VILLAGE = (
    "村部",
    "村民",
    "村委",
    "村口",
    "村头",
    "村干部",
    "村支",
    "村组",
    "村集体",
    "村内",
    "村里",
    "村级",
    "村“",
)


def _famous(name: str) -> bool:
    """Is it a village that the dictionary knows by its name (大寨村), not a kind of villages (度假村, 富裕村)?"""
    return tag(name) in ("nr", "ns") and not KINDS.search(name)


def _says(core: str) -> bool:
    """Do two words say what is done or how, where a name would be: 紧密|团结 of 紧密团结村“两委”?"""
    how, what = core[:2], core[2:]
    return len(core) == 4 and is_word(how) and not words.proper(how) and tag(what) in ("v", "vn", "a", "ad")


# 改造|石桥镇, 硬化|村道, 扩建|村小学, 新修|通村公路: what is done to a town, or to the village's roads and schools
_WORK = "(?:[硬绿亮美净]化|[新扩改修兴援重筹]建|[新整翻维改]修|改造|整治|修[通缮筑好]|[拓加]宽|加固|建[成起]|铺设|打通)"
WORK = rx.compile(_WORK)
_DONE = rx.compile(f"{_WORK}通?$|工会|公司|集团|[煤矿]业|政府|医院|[县市区党]委|党支|去年|今年")


# Words of the dictionary that are no villages, as most are that stand behind a township: 石桥镇|竹园村.
_WORDS = frozenset(
    [
        "儿童",
        "前不巴",
        "四邻八",
        "寡妇",
        "故事",
        "新手",
        "模范",
        "特困",
        "记者",
        "补给",
        "第一",
        "渡假",
        "企鹅",
        "奥林匹克",
    ]
)
_CLANS = frozenset("高关周")  # 石桥镇|高村: whose villages are words, too
_ONE_TO_TEN = frozenset("一二三四五六七八九十")  # 店湾镇|三村; but 三村联建
_MILES = rx.compile("[一二三四五六七八九十两]{1,2}里(?=[一-龥])")
_IS_ONE = rx.compile("[今去有现的位是在种养]|村民")
_NO_CORES = frozenset("路街巷道桥山河湖园门口站寺庙塔坊通")  # 天台|路社区: of 天台路, 白石镇|通村公路
_THE_TOWN = frozenset(("该镇", "本镇", "我镇", "全镇", "该乡", "本乡", "我乡", "全乡"))
_GOES = frozenset("进入下返驻到离")


def _goes_to_villages(core: str) -> bool:
    """Does somebody go to villages where a name would be: 企业进 of 企业进村?"""
    return core[-1] in _GOES and len(core) > 2 and is_word(core[:-1])


_KNOWN_AS = rx.compile("(?:闻名|有名|著名|知名|出名|名副其实)的?$")


# 在|赵村, 李家村: a village called after a clan, where a clause begins or somebody is there
_CLAN_VILLAGE = rx.compile(
    "(?:^|[^一-龥、]|(?<=村)[、和与及]|[在到进是的]|其中)(?P<name>(?!连)[一-龥]家?村)(?![民庄支委里级干落务医镇居BA超内外口头子长区街古屯镇乡]|企(?!业))"
)


def _clan_village(text: str, last: int) -> int:
    """Where the village begins that is called after a clan and ends with the 村 at ``last``; -1 if none does."""
    for at in (last - 2, last - 3):
        m = _CLAN_VILLAGE.match(text, max(at, 0)) or (_CLAN_VILLAGE.match(text, at - 1) if at > 0 else None)
        if m and m.end() == last + 1 and text[m.start("name")] in SURNAMES:
            return m.start("name")
    return -1


def lone_villages(text: str, tokens: Tokens) -> Iterator[tuple[int, int, bool]]:
    """The spans of villages that are named without their township: 余兴庄村养羊3000只, but not 富裕村.

    The third is whether it can be no other word; 大山村 is one only where the article named it in full.
    """
    at = 0
    while (last := text.find("村", at)) >= 0:
        at = last + 1
        if (start := _clan_village(text, last)) >= 0:
            yield start, at, True
            continue
        for start in range(max(0, last - 4), last - 1):
            m = _LONE_VILLAGE.match(text, start)
            if not m or m.end() != at or text[start] in _NOT_FIRST:
                continue
            before = text[max(0, start - 2) : start]
            served = _FOR_VILLAGE.search(before) and not (_SO_MANY.match(text, at) or "镇" in m[0] or "乡" in m[0])
            if not (served or _TO_VILLAGE.search(before)):
                continue
            if text[start - 1 : start].isdigit() and not text.startswith(("年", "月", "日"), start):
                continue  # 248线黎明村
            if text[last - 1] == "强" and text.startswith(_STRONGER, at):
                continue
            if _KNOWN_AS.search(text, max(0, start - 4), start):
                continue  # 远近闻名的豆腐村
            core = m[0][:-1]
            if _COUNTED_LAND.fullmatch(core):
                yield start, at, True
                break
            town = core in _HOPE and text[max(0, start - 2) : start] in _THE_TOWN  # 该镇|一心村, 本乡|胜利村
            plain = is_word(core) and tag(core)[:1] in ("v", "a", "d", "r", "p", "c", "m", "t", "f", "b", "i", "l")
            counts = text.startswith("有", at) and text[at + 1 : at + 2].isnumeric()  # 村有 is a word, too
            ends = _ends(tokens, text, at) or counts
            led = text[slice(*tokens.span_at(start))]  # 其中|石桥村
            kind = (
                m[0].endswith(_COUNTRYSIDE)
                or "镇" in core[:-1]  # 石桥镇|高村
                or _says(core)
                or (NO_NAME.search(core) and not ((core in _PRAISE or core in _HOPE) and IS_OF.match(text, at)))
                or KINDS.search(m[0])
                or _goes_to_villages(core)
                or _DONE.search(core)
                or (len(led) > 1 and words.stops(led))
            )
            word = (
                plain
                or (is_word(m[0]) and not _famous(m[0]))
                or (is_word(m[0][-2:]) and (is_word(core) or len(core) < 2))
            )
            begins = tokens.is_edge(start) or not is_word(led)  # 帮松|河村: what the segmenter only guesses
            if (town or not kind) and ends and begins:
                # 仅宽畅|村的: one of several, whatever it is called; 幸福村|是三交镇的一个山村
                one = text[start - 1] in "仅就" and len(core) > 1 and not is_word(m[0])
                yield start, at, not word or one or town or IS_OF.match(text, at) is not None
                break
        else:  # 目前石桥村, 指导石桥村: only where the article named it before
            start = next((k for k in range(max(0, last - 4), last - 1) if tokens.is_edge(k)), -1)
            if start >= 0:
                yield start, at, False
    if "嘎查" in text:
        for m in _LONE_GACHA.finditer(text):
            if not NO_NAME.search(m["name"]) and not KINDS.search(m["name"]) and tokens.is_edge(m.start()):
                yield m.start(), m.end(), True


def lone_states(text: str, tokens: Tokens) -> Iterator[tuple[int, int]]:
    """The spans of what may be a state abroad, by its ending: 巴拉那州, but not 全州 or 自治州."""
    for m in STATE_END.finditer(text):
        start = end = m.start()
        while start > 0 and "一" <= text[start - 1] <= "龥":
            a = tokens.span_at(start - 1)[0]
            word = text[a:start]
            country = any(d.level == "foreign" for d in gazetteer.lookup(word))
            if country or words.stops(word) or (is_word(word) and tag(word) not in ("ns", "nr", "nrt", "nz")):
                break
            start = a
        if end - start > 1 and tokens.is_edge(m.end()):
            yield start, m.end()

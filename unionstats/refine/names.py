"""Numbers that belong to a name, a word, a slogan, a code or the base of a rate, which are no facts."""

from __future__ import annotations

from bisect import bisect_left

from unionstats import gazetteer, lexicon, numerals, rx
from unionstats.model import Mention
from unionstats.refine.written import DISCOUNT, GLUE_LEFT, ROUND, TENTHS
from unionstats.tokens import Tokens

_URL = rx.compile(r"(?:https?://|www\.)[^\s一-鿿，。；）]+|[\w.-]+@[\w-]+\.[\w.-]+|!?\[[^\]\n]*\]\([^)\n]*\)")
_ORDINAL = rx.compile(r"(?:第|[Nn]o\. ?|№|#|序号|编号|号码)$")
_ORDINAL_ENDS = frozenset("第. №#号码\n")
_RANK = rx.compile(
    r"(?:(?<![目日此之以年节赛午])前|(?<=大赛|竞赛|比赛)前|排名|名列|位列|分列|并列|位居|占据|倒数|(?<![安编])排[列在]?|(?<![定迁移邻聚])居|分[获居夺])$"
)
# 第11、12批, 第15名和第85名, 第15名和85名: a list of ordinals
_ORDINALS = rx.compile(
    r"第 ?[\d一二三四五六七八九十]{1,4}(?P<unit>[名位批期届次号颗枚艘架台座条段列])?"
    r"(?:[、和及][\d一二三四五六七八九十]{1,4}(?P=unit)?){0,8}[、和及]$"
)
# 手机号码20万个: how many numbers, not which
_COUNTABLE = ("号码", "编号", "序号")
_TRAIN = rx.compile(
    r"(?:[一-鿿]{0,6}(?:班列|列车)|航班|特快|快车|动车|专列|高铁"
    r"|[一-鿿]{0,4}[“‘]?(?:慢火车|绿皮车|高铁|动车|特快|直快|普速|专列)[”’]?(?![0-9]))"
)
_RUN = rx.compile(r"(?:开行|运行|发送|到发|往返|累计|共计?|超过?|近|达到?)了?$")
# 百万吨死亡率, 百公里油耗, 每百户拥有量: what a rate is counted on, a part of its name
_RATE = rx.compile(
    r"[一-鿿A-Z]{0,4}?(?:率(?!先|队|领)|[能油电水煤物气]耗|耗[油电水能煤气]|拥有量|保有量|用水量|用电量|占有量)"
)
# 一亩800元, 一斤卖5元, 2.7元一斤: what a price is asked for
_PRICED = rx.compile(
    r"[地田]?(?:纯?收入|净[赚挣]|能|可以?|也|合|见|打|产|收成?|下来|大概|个|要|就|才|只|卖|给|收|价格?|按|为|是|得|的|约|租金|补贴|补助|奖励|流转费)*"
    r"[\d一二两三四五六七八九十][\d.一二三四五六七八九十百千万]*[多余几把]?(?:元|块|角|毛|斤|公斤)"
)
_PRICE = rx.compile(r"[元块角毛分]钱?/? ?$")
_QUOTE = rx.compile("[“‘]")
_TITLE = rx.compile(r"《[^《》\n]{1,60}》")
_QUOTED = rx.compile(r"[“‘][^“”‘’，。；！？、：\n]{1,12}[”’]")
# “一室两站三家”, 一主三副布局: a slogan made of numbers and a character or two each
_PAIRS = "(?:[一二两三四五六七八九十百千][一-鿿]{{1,{}}}){{2,5}}"
_BESIDE = "(?:[一-鿿]{2,6}、){0,2}"  # “甲乙通办、一站两窗”
_PAIRED = rx.compile(f"[“‘]{_BESIDE}{_PAIRS.format(2)}[”’]")
# “一带引领、两区支撑、三大跨越”: such a slogan at length
_MOTTO = "[一二两三四五六七八九十百千][一-鿿]{1,7}"
_MOTTOES = rx.compile(f"[“‘]{_MOTTO}(?:[、，]{_MOTTO}){{2,15}}[”’]")
# 三叠泉、五道峡等景区, 四道河子乡, 五棵树村: names that begin like counts
_SITE = rx.compile(
    r"(?<=道)(?:河(?![堤坝流道床岸渠])|[沟岭湾泉](?![的里]))|(?<=[回道门合角面台层重池塘眼棵株块方步洞户家碗盘])村(?=委|党|两委|[，。；、有的在位地和今去]|$)|(?:子|[甲乙丙丁树渠庄屯营台窑洼嘴桥井墩圩房松楼泉石塘水岩坟])村(?![子民])|[峡寨沟河岭山坪湾潭泉坡冲坝岗堡铺滩洞湖池梁垭塘溪岩崖瀑](?:子?[村镇乡]|景区|水库|林场"
    r"|(?=[、和与及等])[^，。；]{0,40}?等(?:地|[\d一二三四五六七八九十多几]*[个处]?(?:景区|景点|村|乡|镇|风景|名胜|山|寨)))"
)
_LAST_MILE = rx.compile(r"(?:最[后初先]|第)[“‘]?$")
_GLUE_RIGHT = frozenset("·•+*#@_&")
_WIDEST = 6
_BEFORE = 5


def drop_names(text: str, tokens: Tokens, mentions: list[Mention]) -> list[Mention]:
    """Drop what is part of a name, a word or a code: 第三名, 三个代表, “三个一”, 5·12, an address on the web."""
    zones = _zones(text)
    ends = {m.end for m in mentions if m.kind == "measure" or (m.kind == "count" and m.unit)} if "/" in text else set()
    return [
        m for m in mentions if m.kind == "date" or (ends and _beside(text, m, ends)) or not _is_named(text, m, zones)
    ]


def _beside(text: str, m: Mention, ends: set[int]) -> bool:
    """Whether a slash before ``m`` parts it from another measure or a count: 200MW/400MWh, 930套/8万平方米."""
    return m.kind == "measure" and text[m.start - 1 : m.start] == "/" and m.start - 1 in ends


def _zones(text: str) -> list[tuple[int, int, str]]:
    """The spans of addresses (``u``), titles (``t``) and short quotations (``q``)."""
    zones = []
    if "://" in text or "www." in text or "@" in text or "](" in text:
        zones += [(*m.span(), "u") for m in _URL.finditer(text)]
    if "《" in text:
        zones += [(*m.span(), "t") for m in _TITLE.finditer(text)]
    if _QUOTE.search(text):
        zones += [(*m.span(), "q") for m in _QUOTED.finditer(text)]
        zones += [(*m.span(), "s") for slogan in (_PAIRED, _MOTTOES) for m in slogan.finditer(text)]
    zones.sort()
    return zones


# “四双”帮扶活动: what a campaign is called
_CALLED_FOR = rx.compile("[一-龥]{0,8}?(?:活动|行动|工程|机制|制度|工作法|模式|计划)")


def _is_named(text: str, m: Mention, zones: list[tuple[int, int, str]]) -> bool:
    han = not text[m.start].isascii()
    if zones and (i := bisect_left(zones, (m.start + 1, 0, "")) - 1) >= 0 and m.end <= zones[i][1]:
        start, end, kind = zones[i]
        # “三个一”
        opens = han and m.kind == "count" and m.start == start + 1
        if kind != "q" or (opens and (m.end < end - 1 or _CALLED_FOR.match(text, end))):
            return True
    before = text[max(0, m.start - 4) : m.start]
    left = before[-1:]
    if left in GLUE_LEFT:
        return True
    counts = m.kind == "count"
    if counts and text[m.end : m.end + 1] in _GLUE_RIGHT:
        return True
    if han and counts and (_is_called(text, m) or _is_division(text, m)):
        return True
    ordinal = _ORDINAL.search(before) if left in _ORDINAL_ENDS else None
    if ordinal and not (ordinal[0] in _COUNTABLE and m.rule == "count"):
        return True
    # Most units are of no names.
    if m.unit in _OF_NAMES and (named := _is_named_by_unit(text, m, before, han=han)) is not None:
        return named
    if counts and left in ("、", "和", "及"):
        listed = _ORDINALS.search(text, max(0, m.start - 30), m.start)
        if listed and listed["unit"] in (None, m.unit):
            return True
    if text.startswith("级", m.end) and m.kind in ("money", "measure") and _CLASS.match(text, m.end):
        return True
    if _is_base(text, m) or (han and (_is_person(text, m) or _is_heading(text, m))):
        return True
    sayable = counts or m.kind in ("measure", "money") or m.rule in (TENTHS, DISCOUNT)
    return sayable and (_in_word if han else _in_word_of_digits)(text, m)


def _is_named_by_unit(text: str, m: Mention, before: str, *, han: bool) -> bool | None:
    """Whether ``m``, of a unit ``_OF_NAMES``, is part of a name; ``None`` where its unit does not tell."""
    unit = m.unit
    if unit in ("km", "m", "kg") and (_is_event(text, m, before) or _is_milepost(text, m)):
        return True
    if unit == "道" and han and text.startswith("街", m.end):
        return True  # 西十五道|街
    if unit == "里" and han and _INN.match(text, m.end):
        return True
    if unit in ("张", "幅") and _ENCLOSED.search(before):
        return True
    if unit in _ADDRESS and _in_address(text, m):
        return True
    if han and unit in _IN_METHODS and _METHOD.match(text, m.end):
        return True
    if unit in ("名", "位", "强") and _RANK.search(before):
        return True
    if unit == "次" and _TRAIN.match(text, m.end) and not _RUN.search(text, max(0, m.start - 12), m.start):
        return True
    return None


# 二十里|铺, 十八里|河: how far it was from the town
_INN = rx.compile("(?:[堡铺店屯庄墩塘坪营台亭](?!路)|河(?![堤道段岸床流面边畔]))(?![一-龥]{0,3}(?:长|远|路程|范围))")
_ROAD = rx.compile(
    r"(?:高速|公路|国道|省道|[A-Z]\d{1,4}|线|段|[东西南北上下]行|方向)(?:公路)?[东西南北上下往向行方一-龥]{0,4}?(?:[Kk]?\d+公里\+?)?$"
)
_POST = rx.compile(r"(?:(?:加|\+)?\d+米)?(?:附近|左右)?(?:处|路段)")


def _is_milepost(text: str, m: Mention) -> bool:
    """连霍高速|544公里|处, 17公里|500米|处: where on a road."""
    return (
        m.kind == "measure"
        and (m.unit == "km" or text.endswith(("公里", "公里+"), 0, m.start))
        and _POST.match(text, m.end) is not None
        and _ROAD.search(text, max(0, m.start - 20), m.start) is not None
    )


# 六步操作法, 四点教学法: what a way of working is called
_IN_METHODS = frozenset({"步", "点", "段", "字", "层", "环", "级"})
_METHOD = rx.compile("[一-龥]{2}法(?![院官律规庭])")


def _is_event(text: str, m: Mention, before: str) -> bool:
    """Whether a length or a weight tells an event or a class of sport, or how far the “last mile” is."""
    if m.unit == "kg":
        return text.startswith(("级", "以上级"), m.end)  # 女子55公斤级: the class of those who fight or lift
    if m.kind == "measure" and text[m.end : m.end + 1] in _CLOSE and _LAST_MILE.search(before):
        return True
    if m.unit in ("m", "km") and _EVENT.match(text, m.end):
        return True
    return _SPORT.search(text, max(0, m.start - 24), m.start) is not None


# 女子10米台, 50米步枪, 200米蛙泳: events that are called by a height or a way
_EVENT = rx.compile(
    "(?:[、和][0-9一二三四五]{1,4}米){0,3}(?:跳[台板]|[台板](?=[决半比赛项冠亚夺的金银铜预，。；、）”\\s]|$)|(?:个人)?混合泳|自由泳|[蛙仰蝶]泳|接力|障碍|竞走|速滑|越野滑雪|个人计时|追逐赛"
    "|[气手步]{1,2}枪|(?:跨)?栏(?=[决半比赛项冠亚夺的金银铜预，。；、）”\\s]|$))"
)
# 男子|100米, 混合双人|5公里: the same, said of whom
_SPORT = rx.compile(
    "(?:[男女]子|男女|混合(?:双人|团体)?)(?:青年|少年|成年|[UＵ][0-9]{2})?(?:个人|单人|双人|团体)?组?(?:[4４][×xX*])?(?:[0-9]{2,5}(?:米|公里|公斤级)[、和与])*$"
)
_CLOSE = ("”", "’", '"')


def _is_called(text: str, m: Mention) -> bool:
    """Whether the number begins a name, 三叠泉、五道峡等景区, or is one: 石溪、三井、新桥等乡镇."""
    if m.end - m.start != 2:
        return False
    if text[m.end : m.end + 1] == "、" == text[m.start - 1 : m.start] and _TOWNS.match(text, m.end):
        return True
    return _SITE.match(text, m.end) is not None


_TOWNS = rx.compile(
    r"(?:、[一-龥]{2,4}){1,20}等(?:[\d一二三四五六七八九十]+[余多]?个?)?(?:乡镇|镇|乡|村|街道|社区|县|区)"
)


def _is_division(text: str, m: Mention) -> bool:
    """Whether the number is the name of a county: behind that of what it lies in (四川|三台), or where one acts.

    三门:工会送岗位, 本报|五台|讯, 六枝|总工会.
    """
    if m.end - m.start != 2:
        return False
    named = gazetteer.lookup(text[m.start : m.end])
    if named and (m.start == 0 or text.endswith(("本报", "，", "日"), 0, m.start)) and _ACTS.match(text, m.end):
        return True
    if named and (_ITS_HOUSE.match(text, m.end) or (text[m.start - 1 : m.start] == "比" and _THAN.match(text, m.end))):
        return True
    above = (o for d in named for o in gazetteer.chain(d)[1:])
    return any(text.endswith((o.name, o.name[:2], o.name[:3]), 0, m.start) for o in above)


# 三门|农商行; 比|三门|便宜
_ITS_HOUSE = rx.compile("农商|农村商业|农村信用|农信|农行|信用社|人民|法院|检察|公安|警方|交警|供电局?|海关|籍")
_THAN = rx.compile("便宜|更|还|[贵高低大小强好早晚远近热冷]")
_ACTS = rx.compile("[：:]|讯|总?工会|今年|去年|[县区](?!域|级)")


_ENCLOSED = rx.compile("附(?:图片?|照片|表格?) ?$")
# 河湾花园6区12号楼4单元, 6村7村
_ADDRESS = frozenset({"区", "层", "单元", "室", "户", "幢", "栋", "座", "排", "村", "组", "队"})
# All units that may be part of a name.
_OF_NAMES = frozenset({"km", "m", "kg", "道", "里", "张", "幅", "名", "位", "强", "次"}) | _ADDRESS | _IN_METHODS
_HOUSE = rx.compile(r"\d{1,3}(?:号楼|号院|栋|幢|单元|排|号)")
_IN_HOUSE = rx.compile(r"(?:号楼|号院|\d[栋幢座]|单元)$")
_ESTATE = rx.compile(r"(?:家园|花园|小区|苑|新村|公寓|社区|新城)$")


def _in_address(text: str, m: Mention) -> bool:
    """Whether the number is part of an address, or of the names of two places that follow each other."""
    if m.unit in ("村", "组", "队"):
        following = f"{m.value + 1}{m.unit}" if m.value else ""
        before = f"{m.value - 1}{m.unit}" if m.value else ""
        return bool(m.value) and (text.startswith(following, m.end) or text.endswith(before, 0, m.start))
    if m.unit == "区":
        return bool(_HOUSE.match(text, m.end) or _ESTATE.search(text, max(0, m.start - 3), m.start))
    return _IN_HOUSE.search(text, max(0, m.start - 3), m.start) is not None


# The commonest family names, but those that are words before numbers (高百米, 余百人).
_FAMILY = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡杜叶程苏魏吕丁任沈姚卢姜崔"
    "钟谭陆汪廖贾夏韦邹孟熊秦邱尹薛闫雷侯龙史陶黎贺顾毛郝龚邵严覃戴莫孔汤"
)
_PERSON = rx.compile(rf"(?:^|[、，。；：（“\s])[{_FAMILY}]$")
# 村长蒋|三发|表示
_TITLED = rx.compile(rf"[长民工员师任记席友户][{_FAMILY}]$")
_SPEAKS = rx.compile("说|表示|告诉|介绍|坦言|感慨|回忆|笑着|高兴|激动|带着|带领|正[在忙]|将[^，。；]{2}|家[里中的住]")
_PERSON_ENDS = rx.compile("[、，。；）”（]|等|同志|先生|女士|[1-9]|$")
_MEASURED_IN = rx.compile(r"[（(]$|单位[:： ]?$")


def _is_person(text: str, m: Mention) -> bool:
    """Whether the two characters are somebody's given name: 、李万通、."""
    if m.end - m.start == 2 and m.kind == "count" and _SPEAKS.match(text, m.end):
        return _TITLED.search(text, max(0, m.start - 3), m.start) is not None
    sayable = m.rule == TENTHS or (m.kind == "count" and text[m.start] in "百千万亿十")
    if m.end - m.start != 2 or not sayable or not _PERSON_ENDS.match(text, m.end):
        return False
    return _PERSON.search(text, max(0, m.start - 2), m.start) is not None


def _is_heading(text: str, m: Mention) -> bool:
    """Whether a table's figures are in that (单位：万元, 拖拉机（万台）), or the number belongs to a slogan.

    千 and 万 answer each other in 千家万户; 万人大练兵 is a campaign, 5个亿元项目 are large.
    """
    if text[m.start] not in _MAY_BE_ROUND:
        return False
    n = numerals.at(text, m.start)
    if n is None or not ROUND.fullmatch(n.text):
        return False
    if len(n.text) == 1 and m.kind == "count":
        beside = (text[m.start - 2 : m.start - 1], text[m.end : m.end + 1])
        if beside[0] in ("百", "千", "万") or beside[1] in ("百", "千", "万") or _CAMPAIGN.match(text, m.end):
            return True
    if m.kind == "count" and not m.unit and _WORKERS_CAMPAIGN.match(text, m.end):
        return True
    of_size = (_OF_SIZE if n.text[-1] == "亿" else _OF_SIZE_TOWN).match(text, n.end)
    if of_size and m.kind in ("count", "money") and text[n.start - 1 : n.start] not in _REACHES:
        return True
    if m.kind == "money" and _SIZED.match(text, m.end) and _COUNTED_BY.search(text, max(0, m.start - 6), m.start):
        return True
    found = _MEASURED_IN.search(text, max(0, m.start - 3), m.start)
    return found is not None and (found[0] not in ("（", "(") or text[m.end : m.end + 1] in ("）", ")"))


_ROUND = frozenset("百千万亿")  # what a magnitude alone begins with
_MAY_BE_ROUND = _ROUND | frozenset("上-−负 ")  # … or a sign or space before it
# 万人大练兵, 百企大走访; not 千人大会, 百家大型企业
_CAMPAIGN = rx.compile(
    "大(?:比[武拼赛]|练兵|竞赛|培训|轮训|宣[讲传]|走访|调研|排查|清[查整洁]|行动|讨论|学习|签名|合唱|阅读|健身|会战)"
)
# 百万职工大练兵, 百万农民工素质提升工程; not 百万职工参加活动
_WORKERS_CAMPAIGN = rx.compile(
    "(?:[职员]工|农民工?|工人|会员|青年|妇女|巾帼|群众|居民|家庭|市民|党员|干部|大学生|学生|师生|网民)"
    f"(?:{_CAMPAIGN.pattern}|(?!参|受|报名|踊跃|积极|投[入身]|通过|在|共|齐|观|看|关注|见证|围观)[一-鿿]{{2,8}}(?:工程|行动|计划|大赛)(?![的地了中]))"
)
_REACHES = frozenset("过超逾近破达约资入值额款金")  # 总投资|百亿元产业园
# 百亿企业, 千亿县, 十亿元镇: how large they are
_OF_SIZE_TOWN = rx.compile("元[县镇乡村](?![一-鿿]{0,2}[道里])")
_OF_SIZE = rx.compile(
    "元?级?(?:企业|产业|园区|集群|县(?!道)|镇|村|城市|俱乐部|强[县镇区村]|大[县镇区市]|基地|单品|龙头|板块)"
)
# 引进12个千万元项目, 5个亿元企业: how large they are
_COUNTED_BY = rx.compile(r"[\d一二三四五六七八九十百两几多余][个家户名项]$")
_SIZED = rx.compile("[级以]?上?的?[一-鿿]")
_CLASS = rx.compile("级(?:的|以上)?[“‘]?[一-鿿]")  # 百亿元级企业, 60万千瓦级机组


# 每百元营业收入中的成本, 每百公里8升
_EACH_SO_MUCH = rx.compile("[十百千万亿]+(?![十百千万亿\\d])")


def _is_base(text: str, m: Mention) -> bool:
    """Whether ``m`` is what a rate or a price is counted on: 百公里油耗6升, 一亩800元."""
    if m.kind not in ("count", "measure", "money") or m.value is None:
        return False
    if m.kind != "count" and text[m.start - 1] == "每" and _EACH_SO_MUCH.match(text, m.start, m.end):
        return True
    if text[m.start] in _ROUND and ROUND.match(text, m.start, m.end):
        n = numerals.at(text, m.start)
        return n is not None and bool(ROUND.fullmatch(n.text)) and _RATE.match(text, m.end) is not None
    if m.kind != "measure" or m.value != 1 or m.value_max is not None or m.bound != "exact":
        return False
    return bool(_PRICED.match(text, m.end) or _PRICE.search(text, max(0, m.start - 4), m.start))


# 服务万家企业, 书屋近万家; but 情暖万家, 走近万家
_BODIES = rx.compile("(?:(?<![走靠贴亲])近|超|逾)万家|万家[^，。；、]{0,4}(?:企业|单位|[商农用]户|门店|网点|工会|主体)")


def _in_word(text: str, m: Mention) -> bool:
    """Whether a word of the list holds the number (万众一心), or begins with it and holds its unit (三轮车)."""
    words, heads = lexicon.not_numbers(), lexicon.not_number_heads()
    begun = [at for at in range(max(0, m.start - _BEFORE), m.start + 1) if text[at : at + 2] in heads]
    n = numerals.at(text, m.start) if begun else None
    end = n.end if n else m.start + 1
    for start in begun:
        least = max(end, start + 2) if start < m.start else end + 1
        for stop in range(least, start + _WIDEST + 1):
            word = text[start:stop]
            if word in words and not (
                (word == "万家" and _BODIES.search(text, start - 2, stop + 8))
                or _is_counted(word, text[stop : stop + 1])
            ):
                return True
    return False


# 三名工程师, 三个一等奖, 四次会议, 三个地方, 上了两节课: so many, not what the word is a name of
_RANKS_BEHIND = frozenset("等流线级类号")
_OF_FIRM = frozenset("集网公直传控")  # 三只羊集团
_COUNTED_ENDS = ("次会议", "节课", "门课", "部戏")


def _is_counted(word: str, following: str) -> bool:
    """Whether what looks like a ``word`` of the list is a number of things, as what is ``following`` tells."""
    if word.endswith("工程"):
        return following == "师"
    if word.endswith("个一"):
        return following in _RANKS_BEHIND
    if word == "三只羊":
        return following not in _OF_FIRM
    return word.endswith(_COUNTED_ENDS)


_SAID = {str(n): tuple(c) for n, c in enumerate(["零", "一", "二两", "三", "四", "五", "六", "七", "八", "九"])}
# 3项制度, 4张清单: so many of them, in digits
_COUNTED_SO = ("制度", "岗位", "清单", "套装", "乡", "镇", "县", "市", "街道")
_SHORT = frozenset(["三班倒", "两班倒", "二班倒", "三轮车", "两轮车", "四轮车", "二手车", "三下乡", "一条龙"])
_LONG_WORD = 4


def _in_word_of_digits(text: str, m: Mention) -> bool:
    """Whether a word of the list is written with digits: 8项规定, 3班倒, 4个全面; not 4家乡镇医院."""
    if text.startswith("4050人员", m.start):
        return True  # women of forty and men of fifty
    if text[m.start] not in _SAID or text[m.start + 1 : m.start + 2].isdecimal() or m.value is None or m.value > _MOST:
        return False
    words, heads = lexicon.not_numbers(), lexicon.not_number_heads()
    behind = "".join(_SAID[c][0] if c in _SAID else c for c in text[m.start + 1 : m.start + _WIDEST + 1])
    said = [c for c in _SAID[text[m.start]] if c + behind[:1] in heads]
    found = [(c + behind[:n], behind[n : n + 1]) for c in said for n in range(m.end - m.start, len(behind) + 1)]
    return any(
        w in words
        and (w in _SHORT or (len(w) >= _LONG_WORD and not w.endswith(_COUNTED_SO)))
        and not _is_counted(w, following)
        for w, following in found
    )


_MOST = 9

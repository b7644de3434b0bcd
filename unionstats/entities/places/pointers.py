"""Places that are pointed to: 全市, 该县, 当地, 国内."""

from __future__ import annotations

import re
from collections.abc import Iterator

from unionstats import gazetteer, rx
from unionstats.entities.places.memory import REACH, Memory, Place, is_abroad, is_kind, of_kind
from unionstats.gazetteer import CHINA, Division

# Whose system or department at the head of a clause is that of the article's own city: 市国税系统, 县财政部门.
_TRADES = (
    "国税|地税|税务|财税|工商|公安|交警|消防|司法|检察|政法|纪检(?:监察)?|财政|审计|统计|物价|金融|教育|科技|文化|文旅|体育"
    "|旅游|卫生|卫健|卫生健康|医疗|医药|民政|人社|劳动|劳动保障|社保|人事|组织|宣传|统战|工会|共青团|妇联|农业|农业农村|农机|农林"
    "|林业|水利|水务|畜牧|渔业|粮食|供销|扶贫|交通|交通运输|公路|铁路|邮政|通信|电信|电力|供电|气象|环保|生态环境|国土|国土资源"
    "|自然资源|住建|建设|城建|城管|规划|房产|商务|外贸|经贸|质监|药监|食药监|安监|应急|应急管理|市场监管|烟草|煤炭|化工|轻工|机关"
)
# 阴转小雪，零下6～2℃: the day's weather in the bulletin of a county is the county's
_SKY = "天气(?=[：:，,|丨｜])|(?:晴|多云|阴|[小中大暴阵雷]{1,2}[雨雪])(?=[到转间，,、 　|｜])"
_WARMTH = rx.compile("[0-9] ?(?:℃|°|度|摄氏度)")
_LONGEST_SKY = 90
# … and whose treasury pays: 其中|省财政下拨500万元
_PAYS = "级?财政(?![部厅局所学系战])"
_OF_TRADE = (
    rf"(?<![一-龥])[省市县区州旗](?=(?:{_TRADES})(?:系统|部门|战线))"
    rf"|(?:(?<![一-龥、])|(?<=其中)|(?<=[由年外])|(?<=同时))[省市县区州旗镇乡](?={_PAYS})"
)
# A city's own, named without it: 其中|经济技术开发区|12家
_ZONES = "(?:高新|经开|综保|保税)区|(?:(?:经济|高新)(?:技术)?(?:产业)?|高新技术产业)?开发区(?!内|外)|综合保税区"
_POINTER = rx.compile(
    r"(?P<how>全|本|我|该|此)(?P<kind>自治区|自治州|自治县|地区|街道|国|省|市|县|区|州|邦|盟|旗|镇|乡|村)(?![场值域间庄土愁音刊来级]|报(?![告名考送销备废修警案批税关]))"
    r"|(?P<inner>省|市|县|区|州|旗|镇|乡|村)(?P<side>里(?![程面])|内(?![部外]))"
    rf"|(?P<trade>{_OF_TRADE})"
    r"|(?P<games>[省市](?=运会|赛区|级赛))"
    r"|(?P<here>当地(?!时间)|该地区?(?![下方区])|本地(?!人口|化|区|生活(?:服务|消费|平台|业)))"
    r"|(?P<strait>[本全]港|全台)(?![口区池车机套座])|(?P<xinjiang>全疆)"
    r"|(?:(?<![一-龥、“])|(?<=[以之]上)|(?<=上述)|(?<=这))(?P<many>[三四五六七八九十]|两(?=县市|市县|县区|区县|旗县|[省市县][（(]))(?:(?<=[这述上].)个)?"
    r"(?P<sorts>(?:[省市县区州旗]{1,3}|[乡镇村]{1,2})(?:[（(][市县区旗、]{1,3}[）)])?)"
    r"(?![一二三四五六七八九十场域级间值份政长委两]|[一-龥]{0,2}?(?:分别|依次|各))"
    r"|(?P<both>两地(?!分|[的]?婚)|(?<![一二三四五六七八九十0-9省市县区州、])两[省市县区州](?![一二三四五六七八九十场域级间值份区县两]|[省市县区州]?[一二三四五六七八九十]))"
    r"|(?<![一-龥、“])(?P<three>三(?:地|省市|省一市)(?![一-龥]{0,2}?分别))"
    r"|(?P<home>国内(?!外|生产总值|生产净值|总产值|增值税|旅游|贸易|嘉宾|专家|学者|客商|同行|代表))"
    r"|(?P<all>全社会(?=跨区域))"
    r"|(?P<land>(?:中华|神州|华夏)大地|(?:中央|国家)财政(?![部厅局所学金经委工性\d]|资金|补[助贴]|奖|专项|转移|投[入资]|预算(?!安排|拟|已|将|今年|共)))"
    rf"|(?<![一-龥])(?P<zone>{_ZONES})|(?<=[、和与在中])(?!(?<![、中])开发区)(?P<zone2>{_ZONES})"
    rf"|(?P<sky>{_SKY})"
    r"|这(?:座|个)(?:[一-龥]{0,3}?)(?P<this>城市|小城|省|市|县|区|镇|乡|村|小镇|小山村|山村)(?![场值域间庄])"
)
# What each of them begins with.  The search looks for the set in front; what else is asked is asked of its character.
POINTING = rx.compile(
    "[全本我该此省市县区州旗镇乡村当两三四五六七八九十国高经开综保这中神华天晴多阴小大暴阵雷](?<=(?="
    "[全本我该此省市县区州旗镇乡村当两三四五六七八九十国高经开综保这中神华](?:[自地街国社省市县区州邦盟旗镇乡村里内运赛级新开座个港台疆发保税济合]|[华州夏]大地|[央家]财政)"
    rf"|(?<![一-龥])[省市县区州旗](?=[一-龥]{{2,6}}(?:系统|部门|战线))|[省市县区州旗镇乡](?=级?财政)|{_SKY}).)"
)


def pointers(text: str) -> Iterator[re.Match[str]]:
    """What ``_POINTER`` finds, tried only where one can begin."""
    at = 0
    for first in POINTING.finditer(text):
        if first.start() >= at and (m := _POINTER.match(text, first.start())):
            yield m
            at = m.end()


def place(memory: Memory, i: int, m: re.Match[str]) -> Place | None:
    text = memory.article.paragraphs[i].text
    tokens = memory.tokens[i]
    target: Place | Division | None
    if m["here"]:
        target = _here(memory, i, ours=m["here"] == "本地" and _speaks_of_china(memory))
    elif m["both"]:
        target = _all_of(memory, i, m["both"][1], 2)
    elif m["many"]:
        target = _all_of(memory, i, m["sorts"], _MANY.index(m["many"]) + 2)
    elif m["three"]:
        region = next((p for p in reversed(memory.history) if p.path in _OF_THREE), None)
        target = region or (_all_of(memory, i, "地", 3) if m["three"] == "三地" else None)
    elif m["strait"]:
        target = _across(memory, m["strait"])
    elif m["xinjiang"]:
        target = gazetteer.lookup("新疆")[0]
    elif m["land"]:
        target = CHINA
    elif m["all"]:
        target = _country(memory, i, m.start(), "全")
    elif m["sky"]:
        told = memory.history or len(text) > _LONGEST_SKY or not _WARMTH.search(text)
        alone = sum(p.role == "body" for p in memory.article.paragraphs) == 1
        target = None if told or not alone else memory.home
    elif m["home"]:
        target = _country(memory, i, m.start(), "全") if tokens.is_edge(m.start()) else None
    elif m["games"]:
        if not text.endswith("届", 0, m.start()):
            return None
        target = _antecedent(memory, i, m["games"], "本")
    elif m["zone"] or m["zone2"]:
        city = memory.main("市")
        named = next((p for p in reversed(memory.history[-REACH:]) if p.path.endswith(m[0])), None)
        if named and named.adcode:
            return Place(i, m.start(), m.end(), m[0], named.path, named.adcode, "pointer", named.division)
        if city is None:
            return None
        county = memory.county()
        if county and gazetteer.inside(county, city) and memory.votes[county] >= memory.votes.get(city, 0.0):
            city = county  # in a story of 石泉县, of which its 安康市 is not told
        return Place(i, m.start(), m.end(), m[0], city.path + m[0], city.adcode, "pointer", city)
    else:
        kind = m["kind"] or m["inner"] or m["this"] or m["trade"]
        how = m["how"] or m["side"] or (_TRADE if m["trade"] else "这")
        if not tokens.is_edge(m.start()) or (how == "全" and _is_grade(text, m)):
            return None
        if m["inner"] and (
            not tokens.is_edge(m.end()) or (m["inner"] == "区" and "一" <= text[m.start() - 1 :][:1] <= "龥")
        ):
            return None
        target = _country(memory, i, m.start(), how) if kind == "国" else _antecedent(memory, i, kind, how)
    if target is None:
        return None
    division = target if isinstance(target, Division) else target.division
    return Place(i, m.start(), m.end(), m[0], target.path, target.adcode, "pointer", division)


# 柬埔寨|卫生部24日说，全国…: who speaks for the country abroad that was named last
_ITS_BODY_SAYS = rx.compile(
    "[^，。；]{0,8}?(?:政府|部|总统|总理|首相|当局|官员|发言人|委员会|局|军方|警方|机构|国会|议会|央行)[^，。；]{0,16}?"
    "(?:说|称|宣布|表示|通报|公布|发布|透露|报告|指出|显示)，[^。；]{0,60}"
)

# 该局称，全国…: the body spoken of before says so
_THAT_BODY_SAYS = rx.compile(
    "(?:[该这]|上述)(?:部门?|局|署|委员会|机构|组织|协会|研究所|中心|研究院|银行|公司|集团|报告|文件|声明|通报|数据)"
    "[^，。；]{0,12}?(?:说|称|宣布|表示|通报|公布|透露|指出|显示)[，:：]"
)


def _is_grade(text: str, m: re.Match[str]) -> bool:
    """Does it only say of what grade something is: “全国质量信得过班组”, 全国决赛, 全国示范工作室1个、省级2个?"""
    if text[m.start() - 1 : m.start()] in ("“", "‘", "《") and _NAME.match(text, m.end()):
        return True
    return _OF_GRADE.match(text, m.end()) is not None or _GRADES.match(text, m.end()) is not None


# 全国级劳模, 全国及省部级劳模
_OF_GRADE = rx.compile("总?决赛|级(?!别)|[及和与、](?:[省部市厅]{1,2}|国家)级")
_NAME = rx.compile("[^，。；：！？“‘《0-9]{2,30}[”’》]")
# 全国示范工作室1个、省级示范工作室2个: of what grade each is, not where
_GRADES = rx.compile(
    "级?[^，。；、0-9]{2,20}?[0-9]{1,4}[个家名项人支座处][、，](?:(?:自治)?[区省市县州部厅]级?|集团公?司?级?|公司级|厂级)"
    "[^，。；、0-9]{2,20}?[0-9]{1,4}[个家名项人支座处]"
)


def _country(memory: Memory, i: int, start: int, how: str) -> Division | None:
    """我国 is China; 全国 and 国内 are too, unless the article or the sentence speaks of another country alone."""
    if how not in ("该", "全"):
        return CHINA if how == "我" else None
    abroad = next((p.division for p in reversed(memory.history[-REACH:]) if is_abroad(p)), None)
    if how == "该":
        return gazetteer.chain(abroad)[-1] if abroad else None
    if abroad is not None and (not _speaks_of_china(memory) or _told_abroad(memory, i, start)):
        return gazetteer.chain(abroad)[-1]
    return CHINA


def _told_abroad(memory: Memory, i: int, start: int) -> bool:
    """Is a country abroad the last that is named in the sentence, right before or where a body of it says all this?"""
    text = memory.article.paragraphs[i].text
    begin = max(text.rfind("。", 0, start), text.rfind("；", 0, start)) + 1
    if _THAT_BODY_SAYS.match(text, begin, start):
        named = [p for p in memory.history[-REACH:] if p.paragraph == i]
        return bool(named) and all(map(is_abroad, named))
    told = False
    for p in memory.history[-REACH:]:
        if p.paragraph != i or p.start < begin:
            continue
        if not is_abroad(p):
            return False
        says = text[p.start - 1 : p.start] not in ("驻", "访", "对") and _ITS_BODY_SAYS.fullmatch(text, p.end, start)
        told = told or p.end == start or says is not None
    return told


def _speaks_of_china(memory: Memory) -> bool:
    return any(d.adcode for d in memory.votes) or any(p.division is CHINA for p in memory.history[-REACH:])


def _here(memory: Memory, i: int, *, ours: bool) -> Place | Division | None:
    """当地 is the place that was named last; 本地 is, with ``ours``, none abroad: 会员来自约旦，与本地会员同享保障."""

    def local(p: Place) -> bool:
        return (
            not p.far
            and not (ours and is_abroad(p))
            and p.division is not None
            and p.division is not CHINA
            and p.division.level != "region"
            and p.rule != "dateline"
        )

    near = next((p for p in reversed(memory.history[-REACH:]) if p.paragraph == i and local(p)), None)
    if near is not None:
        return _listed(memory, near) or near
    near = next((p for p in reversed(memory.history[-REACH:]) if p.paragraph == i - 1 and local(p)), None)
    return near or next((p for p in reversed(memory.history[-REACH:]) if local(p)), None)


def _listed(memory: Memory, last: Place) -> Division | None:
    """What holds all the places of a list that ends with ``last``: 张掖、武威和金昌."""
    text = memory.article.paragraphs[last.paragraph].text
    group = [last]
    for p in reversed(memory.history[-REACH:]):
        if p is last:
            continue
        if p.paragraph != last.paragraph or text[p.end : group[-1].start] not in ("、", "和", "与", "及"):
            break
        group.append(p)
    shared = gazetteer.common(p.path for p in group) if len(group) > 1 else None
    return shared if shared is not CHINA else None


def _across(memory: Memory, said: str) -> Division | None:
    """本港 and 全港 are Hong Kong, where no port is told of; 全港 and 全台 where the article speaks so of the place."""
    region = gazetteer.lookup("香港" if said[1] == "港" else "台湾")[0]
    texts = [p.text for p in memory.article.paragraphs]
    if any(word in text for text in texts for word in _OF_A_PORT):
        return None
    known = region in memory.votes or any(gazetteer.inside(d, region) for d in memory.votes)
    return region if known or any("本港" in text for text in texts) else None


_OF_A_PORT = ("吞吐", "港口", "码头", "泊位", "港务")


_KINDS = {"省": ("省", "自治区"), "区": ("区", "自治区")}
#: Regions of which one goes on to speak as of 三地.
_OF_THREE = frozenset({"京津冀", "长三角", "粤港澳", "粤港澳大湾区"})


_MANY = "两三四五六七八九十"


def _all_of(memory: Memory, i: int, sorts: str, many: int) -> Division | None:
    """What holds the places that the paragraph named last, where 两市, 三县（区） and the like say so of as many."""
    near = (p for p in memory.history[-REACH:] if p.paragraph == i and not p.far)
    paths = list(dict.fromkeys(p.path for p in near))[-many:]
    ends = tuple(end for sort in sorts for end in _KINDS.get(sort, (sort,)))
    if len(paths) < many or (sorts != "地" and not all(path.endswith(ends) for path in paths)):
        return None
    shared = gazetteer.common(paths)
    return shared if shared is not CHINA else None


def _antecedent(memory: Memory, i: int, kind: str, how: str) -> Place | Division | None:
    """What 全市, 该县 or 我省 point to: a place of that kind, near or the article's own."""
    near = _near(memory, i, kind)
    main = memory.main(kind)
    if how == _TRADE and near and memory.several(kind):
        return near  # 甲县42处；乙县35处，其中|县|财政投入9万元
    if how in ("本", "我", _TRADE):
        own = memory.at_home(kind, ours=True) if how == "我" else None
        if own and own in memory.votes:  # 茂名网讯 … 湛江劳模到我市交流
            return own
        return main or near or memory.at_home(kind, ours=how == "我")
    if near is None and how == "该" and (named := _last_named(memory, i, kind)):
        return named
    if near is None:
        return _earlier(memory, i, kind) or main
    if main is None or near.path == main.path:
        return near
    division = near if isinstance(near, Division) else near.division
    nested = division is not None and (gazetteer.inside(division, main) or gazetteer.inside(main, division))
    here = any(p.paragraph == i and p.division == main and not p.far for p in memory.history[-REACH:])
    return main if nested and here and how == "全" else near


_TRADE = "业"  # 县财政, 市交通系统: of the article's own, where it tells of no more than one
_THERE = ("当地", "该地")


def _near(memory: Memory, i: int, kind: str) -> Place | Division | None:
    for p in reversed(memory.history[-REACH:]):
        if p.paragraph != i:
            break
        if p.far or p.rule == "dateline" or (p.rule == "pointer" and p.text.startswith(_THERE)):
            continue  # 浑源客运站… 当地…，全市…: not of the town that 当地 is
        if (found := of_kind(p, kind)) and not _only_a_firms(memory, p, kind, found):
            return found
    return None


_FIRM_BEHIND = rx.compile(
    "[一-龥]{0,4}?(?:[煤金铜铁铝锌铅锰锡磷钨镍]矿|矿业|矿区|油田|气田|电站|水泥|钢铁|公司|集团|厂)"
)


def _only_a_firms(memory: Memory, p: Place, kind: str, found: Place | Division) -> bool:
    """甲州总工会到某某煤矿: is it what a mine or a firm is called after that lies there, where another is spoken of?"""
    if p.rule not in ("short", "context") or not _FIRM_BEHIND.match(memory.article.paragraphs[p.paragraph].text, p.end):
        return False
    others = (of_kind(o, kind) for o in memory.history[-REACH:] if o is not p and not o.far)
    return any(o.path != found.path for o in others if o)


def _last_named(memory: Memory, i: int, kind: str) -> Place | None:
    """The place of that kind itself that the two paragraphs before named last: 柳江区, not the 自治区 around."""
    for p in reversed(memory.history[-REACH:]):
        if p.paragraph < i - 2:
            break
        if (
            not p.far
            and p.rule != "dateline"
            and p.division
            and p.path == p.division.path
            and is_kind(p.division, kind)
        ):
            return p
    return None


def _earlier(memory: Memory, i: int, kind: str) -> Place | Division | None:
    """In an article on several places the one last spoken of; in one on a single place none: that one is meant."""
    if not memory.several(kind):
        return None
    for p in reversed(memory.history[-REACH:]):
        if p.paragraph < i and not p.far and (found := of_kind(p, kind)):
            return found
    return None

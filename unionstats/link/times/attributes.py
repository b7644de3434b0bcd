"""Dates of an attribute: they say of what one tells, not when the rest of the sentence holds."""

from __future__ import annotations

from unionstats import rx

# 向2018年获奖的12名选手颁奖, 破获去年11月3日发生的盗窃案: what is treated so, by the word before the date
_TREATS = rx.compile(
    r"(?:对|向|(?<![因成作认称])为|给|就|看望|慰问|走访|回访|表彰|奖励|救助|资助|破获|侦破|侦办|审结|审理|宣判|查处|查获"
    r"|公布|通报|披露|追回|处理|调查|改造|修缮)"
    r"了?[^，。；、\d]{0,6}$"
)
_BEFELL = (
    "[评获受考入退遭患签建投选当被]|发生|表现|参[加与]|立案|举[办行]|出现|产生|涌现|新增|推荐|命名|认定|死亡|去世|牺牲|遇难"
    "|完成|达[标产]|坚守|值[守班]|在岗|毕业|报名|申报|火灾|事故|爆炸|车祸"
)
_TREATED = rx.compile(
    r"(?!以来|以后|以前|之[前后]|[起至到前后的底末初])"
    rf"(?:(?=[^，。；、的]{{0,16}}(?:{_BEFELL}))[^，。；、为是了]{{1,24}}?的(?!同时|基础|情况|时候|\d[\d.]*(?:倍|%|成))"
    r"|[^，。；、\d为是在]{0,8}?\d+(?:多|余)?[名位家户])"
)
_VICTIMS = rx.compile("[^。；\\d]{0,16}\\d+[余多]?[人名](?:当场|不幸)?(?:死亡?|受?伤|遇难|身亡|失踪|被困)")
# 1998年建成的小学现有学生300人, 2014年交房的小区
_MADE = rx.compile(
    r"[^，。；、\d为是]{0,6}?(?:[建修改扩][成建造好]|建设|交房|交付|投[产用运]|竣工|完工|通[车航]|开[业园馆工通]|落成|启用|上市|成立|创[办建立]|出厂|购[买置入]|生产"
    r"|入[伍职党厂行]|参军|退[休伍役]|毕业|结婚|出生|参加工作"
    # 依照2018年修订的《劳动法》, 2021年出台的办法
    r"|[修制]订|制定|颁布|出台|印发|下发|[实施]行|实施|发[布行]|公布|出版|签[订署]|通过|批准)的(?!同时|基础|情况|时候)(?=[一-龥《“])"
)
# 2022年毕业的学生300人: how many they are is of that year
_COUNTED = rx.compile(r"[^，。；、\d现每今月有]{1,6}?(?:共?有|达|共|约|近)?\d")
# 7本2006年邮票, 2瓶1998年茅台酒; 一辆2012年产的旧车, 2005年版百元假币
_KEPT = rx.compile(r"[\d一二两三四五六七八九十百几][多余]?[本瓶辆台套部张枚箱坛块支幅册]$")
_WRITTEN_THEN = rx.compile(r"的[^，。；\d]{1,8}?(?:上|里|中|显示|记载|记着|写着|写道)")  # 一张1979年的工资条上，…
_OF_MAKE = rx.compile("(?:产的|[版款]的?(?!权))(?=[一-龥])")
# 22日说，20日发生的地震死亡人数升至300人: up to the day on which it is said
_TOLL = rx.compile(r"[^，。；、\d]{0,6}发生的[^，。；\d]{2,18}?(?:升至|增至|上升[至到]|增加到|已有|已造成|已致)")
# 为实现2020年产值翻番，公司组建了30支队伍
_PURPOSE = rx.compile("(?:为了?|备战|筹备|迎接|冲刺|围绕)(?:实现|完成|确保|迎接|达到|备战)?(?:[^，。；\\d到]{0,4})$")
# 该矿1992年投产。; 师傅2008年进厂。; 今年45岁: of what began long ago, or of an age
_BEGAN = rx.compile(
    "[^，。；\\d]{0,6}?(?:投产|[开动]工|上市|并网|通[车航]|投用|启用|运营|进厂|入行|[入参]职|夺冠|相识|相恋"
    "|来到[^，。；\\d]{2,6}|[评当]上[^，。；\\d]{2,6})(?=[。！]|，\\d{4}年)"
)
_LONG_AGO = 2  # years
# 1996年进入县水泵厂，…; 2009年毕业后，她来到某医院，…: what one has done since is of no year
_ENTERED = rx.compile(
    r"(?:[，,]?[^，。；\d]{0,8}毕业后)?[，,]?[^，。；\d]{0,6}?(?:进入|调[入到]|分配?到|来到)[^，。；\d]{1,14}?"
    r"(?:公司|集团|[厂矿局段站院校所队社]|车间|班组|医院|中学|小学)(?:工作|上班|当[^，。；\d]{1,4}|任[教职])?(?=[，,])"
)
# 2011年获市劳模称号。; 2003年被评为先进工作者，2011年…
_HONOURED = rx.compile(
    r"[，,]?[^，。；\d]{0,14}?(?:(?:获评|荣获|被?[评认授][为定予]|当选)[^。；\d]{2,28}|(?:喜?获得?|入选)[^。；\d]{0,24}?"
    r"(?:称号|奖章|奖状|荣誉|劳模|劳动模范|红旗手|标兵|工匠|模范|楷模|先锋号|之家|先进[^，。；\d]{2,6}))(?=[。！]|[，；,][^，。；\d]{0,6}\d{4}年)"
)
_AGE = rx.compile("[刚已才将]?满?[0-9一二三四五六七八九十]{1,3}岁")
_CLAUSE_END = rx.compile("[，。；！？]")


def of_the_treated(text: str, end: int, before: str) -> int | None:
    """Where an attribute ends whose date is ``led_by`` what treats a thing, with the first number behind it."""
    if not before or not _TREATS.search(before) or not (m := _TREATED.match(text, end)):
        return None
    if _VICTIMS.match(text, m.end()):
        return None  # 通报2022年5月发生的车祸，3人死亡
    return m.end() + 1


def of_the_made(text: str, end: int, *, told: bool) -> int | None:
    """Where an attribute ends that says when something was built, or somebody joined.

    ``told``: another date of the sentence says when; else 2022年毕业的学生300人 is of that year.
    """
    m = _MADE.match(text, end)
    if m and not told and (counted := _COUNTED.match(text, m.end())):
        return counted.end()
    return m.end() + 1 if m else None


def of_the_kept(text: str, start: int, end: int) -> int | None:
    """Where the year of a make ends, which says nothing of when: 2瓶1998年茅台酒, 2005年版假币."""
    kept = _KEPT.search(text, max(0, start - 3), start) and not _WRITTEN_THEN.match(text, end)
    return end if kept or _OF_MAKE.match(text, end) else None


def of_a_toll(text: str, end: int) -> int | None:
    """Where what befell somebody on a day gives way to a toll of the day on which it is told."""
    m = _TOLL.match(text, end)
    return m.end() if m else None


def of_a_purpose(text: str, end: int, before: str) -> int | None:
    """Where the clause ends that says what for: 为备战2010年3000万吨的目标，…"""
    if not before or not _PURPOSE.search(before):
        return None
    m = _CLAUSE_END.search(text, end)
    return m.start() if m and m[0] == "，" else None


# 前三季度，针对去年查出的问题，新建泵站9座; not 按照2020年普查数据，
_IN_VIEW = rx.compile(
    "(?:围绕|面向|着眼于?|针对|对标|对照|锚定|瞄准|聚焦|紧扣|立足|借鉴|[吸汲]取|总结|结合|参照|发扬|贯彻|落实|遵照|依照|依托"
    "|借助|利用|凭借|响应|作为|鉴于)[^，。；\\d]{0,14}$"
)
_IN_VIEW_TO = rx.compile("[^，。；！？\\d]{1,24}(?<!数据)(?<!结果)(?<!统计)(?<!报告)(?=，)")


def of_a_view(text: str, start: int, end: int) -> int | None:
    """Where the clause ends that says what one looked at or leant on: 针对去年查出的问题，…"""
    m = _IN_VIEW_TO.match(text, end)
    return m.end() if m and _IN_VIEW.search(text, max(0, start - _VIEW), start) else None


_VIEW = 20  # characters


def began(text: str, end: int) -> bool:
    """Whether a date that ends at ``end`` says when something began, and nothing more."""
    return _BEGAN.match(text, end) is not None


def of_a_beginning(text: str, end: int, years: int) -> bool:
    """Whether something began or befell somebody so many ``years`` ago, which says nothing of the next sentence."""
    m = _BEGAN.match(text, end)
    return m is not None and (years >= _LONG_AGO or m[0].startswith(_OWN) or m[0].endswith(_OWN))


def of_an_entry(text: str, end: int) -> int | None:
    """Where the clause ends that says in which year, which ends at ``end``, somebody came to where he works."""
    m = _ENTERED.match(text, end)
    return m.end() if m else None


def of_an_honour(text: str, end: int) -> bool:
    """Whether the year that ends at ``end`` is that of an honour, which says nothing of the next sentence."""
    return _HONOURED.match(text, end) is not None


def of_an_age(text: str, end: int) -> bool:
    """今年45岁 says nothing of the next sentence."""
    return _AGE.match(text, end) is not None


_OWN = ("来到", "进厂", "入行", "夺冠", "相识", "评上", "当上")

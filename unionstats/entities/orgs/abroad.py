"""Bodies abroad: 俄罗斯国防部, 俄国防部, 中国驻埃及大使馆, and 内政部 of the country just named."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from unionstats import data, gazetteer, rx
from unionstats.entities import org_words as words
from unionstats.entities.orgs.page import Page, Reader, Span, foreign, nation
from unionstats.entities.whole import Trigger
from unionstats.model import Entity, changed
from unionstats.tokens import tag


@cache
def readers() -> tuple[tuple[Reader, Trigger], ...]:
    """What reads bodies without their country before them, each with what stands in a paragraph that has one."""
    return (
        (_short_abroad, words.one_character_country()),
        (_embassies, _MISSIONS),
        (_ministries_abroad, _ministry_opens()),
    )


def _short_abroad(page: Page) -> Iterator[Span]:
    """Bodies of a country that one character stands for: 俄国防部; 以政府 is no such body, nor the 国会 of 美国会."""
    countries, table = words.countries(), words.foreign_bodies()
    for m in words.one_character_country().finditer(page.text):
        start = m.start()
        rest = table.at(page.text, start + 1)
        if not rest:
            continue
        end = start + 1 + len(rest)
        dated = page.text[start - 1 : start].isdigit()  # 22日国务院
        plain = not dated and rest not in ("国会", "海关") and m[0] + rest != "以政府"
        if plain and page.tokens.is_edge(start) and page.whole_end(end) and start not in page.place_at_end:
            yield Span(start, end, "name", "world", countries[m[0]] + rest)


# A ministry or another body of a state abroad, whatever its field, before what such do: 越南工贸部说, 秘鲁选举局公布.
# Firms and groups only where they are the whole country's (法国国家铁路公司).
_MINISTRY = rx.compile(
    r"[\u4e00-\u9fa5]{1,9}?(?:、[\u4e00-\u9fa5]{1,8}?)?(?:(?<![东南西北中全内局大干总腹头胸乐外下上门])部"
    r"|(?<!当)局|[署厅]|委员会|办公室|(?:管理|预防|研究|应急|统计|监测|协调|救援|指挥|控制|信息|数据)中心|研究[所院]|(?:审计|监督|监察|检察|科学)院|(?<=国家)[\u4e00-\u9fa5]{1,6}?公司)"
    r"(?=长|发言人|官员|说|称|表示|宣布|公布|发布|通报|公告|统计|数据|[，、：和当今昨0-9]|[（(][A-Z]"
    r"|已|将|预计|预测|估计|决定|要求|建议|警告|呼吁|证实|确认|透露|指出|强调|批准|计划|拨款|在(?:报告|声明|公告|一份|社交|其))"
)


def _ministry(page: Page, start: int) -> str:
    m = _MINISTRY.match(page.text, start)
    union = 2 if page.text.startswith("联邦", start) else 0  # 德国联邦|内政部, as it is cut
    if not m or m[0][0] in "前原" or not (page.tokens.is_edge(start) or (union and page.tokens.is_edge(start + 2))):
        return ""
    if any(start <= p.start < m.end() for p in page.places):  # 巴黎|会见中国国家统计局
        return ""
    field = page.tokens.words_between(start + union, m.end() - 1)
    return "" if any(words.stops(w) and not _in_body(w) for w in field) else m[0]


def _in_body(word: str) -> bool:
    """May a body abroad hold ``word``: 消费者|权益保护局, 雇佣劳动|部, which jieba has for a phrase?"""
    return word in _IN_BODIES or words.person(word) or tag(word) in ("i", "l")


# What such names hold that no other does: what the body is there to do, and for whom.
_IN_BODIES = frozenset(
    {
        "和",
        "与",
        "及",
        "本",
        "本部",
        "全国",
        "选举",
        "预防",
        "防止",
        "应对",
        "打击",
        "反",
        "禁",
        "追踪",
        "促进",
        "进口",
        "出口",
        "空间",
        "行为",
        "退伍军人",
    }
)


# 挪威总工会, 挪威|教师|工会, 挪威|全国|矿工|工会联合会
_UNION = rx.compile(
    "(?:全国)?(?P<trade>[一-龥]{2,6}?)??(?:总工会|工会联合会|工会联盟|工会大会|工会|(?<=[工士师])联合会)(?![会主干组成])"
)


def _union(page: Page, start: int) -> str:
    near = page.text[start : start + 14]
    m = _UNION.match(page.text, start) if "工会" in near or "联合会" in near else None
    if not m or m[0] == "工会" or not page.tokens.is_edge(start) or not page.whole_end(m.end()):
        return ""  # 德国|工会: any of them
    trade = page.tokens.words_between(m.start("trade"), m.end("trade")) if m["trade"] else []
    return (
        ""
        if any(
            w in words.classes() or ((words.generic().get(w) or words.stops(w)) and not words.person(w)) for w in trade
        )
        else m[0]
    )


_MISSIONS = ("使馆", "领馆", "领事馆", "使团", "代表团")
_EMBASSY = rx.compile(r"常?驻[\u4e00-\u9fa5]{1,8}?(?:大使馆|总领事馆|总领馆|领事馆|使馆|使团|代表团)")


def _embassies(page: Page) -> Iterator[Span]:
    """Embassies with the country that they are of: 中国驻埃及大使馆, 我驻埃及使馆, 中国常驻联合国代表团."""
    for m in _EMBASSY.finditer(page.text):
        sender = page.place_at_end.get(m.start())
        if sender:
            host = _host(page, m, sender)
            yield Span(sender.start, m.end(), "name", "world", _country(sender) + m[0], place=host)
        elif page.text.endswith("我", 0, m.start()):
            yield Span(m.start() - 1, m.end(), "name", "world", "中国" + m[0])


def _host(page: Page, mission: re.Match[str], sender: Entity) -> Entity | None:
    """Where the embassy is: 埃及 of 中国驻埃及大使馆, 叙利亚 of 伊朗驻叙使馆."""
    at = mission.start() + mission[0].index("驻") + 1
    a, b = gazetteer.search(page.text, at) or (-1, 0)
    country = page.text[at:b] if a == at and b < mission.end() else words.countries().get(page.text[at], "")
    d = gazetteer.lookup(country)[0] if country else None
    if d is None or d.level not in ("foreign", "city"):
        return None
    return changed(sender, name=d.name, place=d.path, adcode=d.adcode)


def _country(p: Entity) -> str:
    """How a body abroad names its place: a country by its common name (俄国防部), a city as it is written."""
    d = gazetteer.division_of(p.place)
    return d.name if d and d.level == "foreign" and d.path == p.place else p.text


def _ministries_abroad(page: Page) -> Iterator[Span]:
    """Ministries of the country abroad just named, without it: 俄罗斯南部…。内政部说."""
    if not page.abroad and not any(map(foreign, page.places)):
        return
    for i in (m.end() for m in _ministry_opens().finditer(page.text)):
        rest = words.foreign_bodies().at(page.text, i)
        country = page.last_abroad(i) if len(rest) > 2 and page.whole_end(i + len(rest)) else None
        if country:
            body = _BODY_OF.match(page.text, i + len(rest))
            end = body.end() if body and page.whole_end(body.end()) else i + len(rest)
            yield Span(i, end, "name", "world", f"{nation(country)}{page.text[i:end]}", place=country)


@cache
def _ministry_opens() -> re.Pattern[str]:
    """The break that a body abroad stands behind."""
    return rx.compile(f"(?:^|[。；，：“据\n])(?={words.beginning(data.words('org_foreign.txt'))})")


# What a ministry abroad has below it: 俄罗斯内政部危机中心.
# 劳工部|统计局, but not 财政部决定对恒岳公司.
_BODY_OF = rx.compile(
    r"(?:(?![对将向与和在据为从被]|决定|宣布|要求)[\u4e00-\u9fa5]){1,6}?(?:中心|总局|局|(?<!大)厅|办公室|委员会|司令部|(?<!公)司|署|研究所|研究院)(?!长)"
)


def abroad(page: Page, p: Entity) -> Iterator[Span]:
    """The body of the country or the city ``p`` that stands right behind it."""
    union = "联邦" if page.text.startswith("联邦", p.end) else ""
    bodies = words.foreign_bodies()
    whole = bodies.at(page.text, p.end + len(union))
    rest = union + whole if whole else bodies.at(page.text, p.end)
    rest = rest or _ministry(page, p.end) or _union(page, p.end)
    end = p.end + len(rest)
    if not rest or (len(rest) < 4 and not page.whole_end(end)):
        return
    if (m := _BODY_OF.match(page.text, end)) and page.whole_end(m.end()):
        rest, end = rest + m[0], m.end()
    name = _country(p) + rest
    yield Span(page.headed(p), end, "name", "world", name, place=p)

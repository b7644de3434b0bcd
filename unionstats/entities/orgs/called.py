"""The short names that an article gives to an organization, or that its full name allows, and where they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator

from unionstats import rx
from unionstats.entities import org_words as words
from unionstats.entities.orgs import pointers
from unionstats.entities.orgs.banks import BANKS
from unionstats.entities.orgs.bureaus import district_police
from unionstats.entities.orgs.context import DISTRICT_OFFICE, Org, division, in_district, place_name
from unionstats.entities.orgs.page import HAN, Page, Span
from unionstats.entities.orgs.shortened import (
    first_characters,
    local_names,
    ordered_plants,
    railways,
    reordered,
    short_names,
)
from unionstats.entities.orgs.told import Told
from unionstats.model import changed
from unionstats.tokens import is_word

_CALLED = rx.compile(
    r"[（(](?:以下|下文|下)?(?:统一)?简?称(?:为)?[：:]?[“‘]?(?P<alias>[\u4e00-\u9fa5A-Za-z0-9]{2,12})[”’]?[）)]|[（(](?P<latin>[A-Z][A-Za-z]{1,9})[）)]"
)
_RAILWAY = rx.compile("(?:中国铁路|国铁集团)([一-龥]{2,5}局)(?!管理)")
_BUREAU = rx.compile(".{2,8}(?:矿务|勘探|工程|石油|石油管理|矿业|农垦)局")
_SERVICE = rx.compile(
    "(?P<place>.{2,8}?)(?P<level>[省市县区州旗])(?P<service>消防|城管|城市管理|(?:公安[局厅])?交[警通巡管]).{0,8}[局队]"
)
_CALLED_IN_SHORT = {"消防": "消防", "城管": "城管", "城市管理": "城管"}
_FIRST_FIRM = rx.compile(r".{2,20}?(?:有限责任公司|有限公司|集团公司|集团)(?=.)(?!有限|股份|公司|[）)])")
# 恒岳集团青石沟煤矿|掘进二队: the plant of which it is a gang
_PLANT = rx.compile(
    r".{2,}(?:矿|[^工]厂|公司|集团|油田|[路务]局|工务段|机务段)(?=.{1,8}(?:队|区|段|车间|项目部|分厂|班)$)"
    r"|.{2,}公司(?=.{1,6}(?:[^工]厂|矿)$)"
)
# 恒岳集团|莱芜工厂, 柳河街道卫生院|石桥分院: what a body has elsewhere or is made up of
_TAIL = rx.compile(
    r".{2,}?(?:公司|集团|银行|[分支]行|医院|卫生院|大学|学院|学校|[中小]学|商场|超市|[^工]厂|油田|矿|[^支分]局|局集团|港)"
    r"(?P<tail>(?!有限|股份|公司|集团|第?[一二三四五六七八九十])[一-龥]{2,4}"
    r"(?:工厂|分厂|基地|园区|分院|院区|分校|校区|作业区|采油区|港区|营业所|分理处|营业部|[分支]店|(?<=[路街道城])店|(?<=[场市厦店][一-龥]{2})店|支局|分局))$"
)
_TAIL_ENDS = frozenset("厂地区院校所处部店局")
_SALES = frozenset("额收量价利网渠市部人")
_NUMBERS = frozenset("一二三四五六七八九十")
_NUMBERS_BEFORE = _NUMBERS | set("第百〇零")


_BANKS_BRANCHES = ("支行", "分行")


# How people shorten what houses of a place are called: 石桥县医院, 石桥市交警支队, 青岭师大.
_IN_SHORT = (
    ("人民医院", "医院"),
    ("第一人民医院", "一医院"),
    ("第二人民医院", "二医院"),
    ("公安局交警", "交警"),
    ("经济技术开发区", "经开区"),
    ("高新技术产业开发区", "高新区"),
    ("工人文化宫", "文化宫"),
    ("师范大学", "师大"),
    ("农业大学", "农大"),
    ("医科大学", "医大"),
    ("职业技术学院", "职院"),
)


def keep_short_names(told: Told, i: int, s: Span, org: Org) -> None:
    """Keep the short names that the article gives to ``org`` or that its full name allows."""
    text = told.pages[i].text
    if text[s.end : s.end + 1] in ("（", "("):
        _keep_given(told, text, s, changed(org, name=org.name + s.part, kind=s.kind) if s.part else org)
    if org.name == "新疆生产建设兵团":
        told.aliases.setdefault("兵团", org)
    if org.name.endswith(_BANKS_BRANCHES) and told.article.paragraphs[i].role == "title":
        told.branches |= {bank: org for bank in BANKS if org.name.startswith(bank)}
    if s.form == "known" and org.kind == "union" and text.startswith("中国", s.start):
        told.aliases.setdefault(text[s.start + 2 : s.end], org)  # 民航工会
    for whole, short in _IN_SHORT:
        if whole in (name := org.name + s.part):
            told.fuller.setdefault(name.replace(whole, short), name)
    if s.form == "place":
        _keep_district_office(told, text, s, org)
    if m := _SERVICE.fullmatch(org.name + s.part):  # 石桥消防 of 石桥市消防救援支队
        for place in (m["place"], m["place"] + m["level"], s.place.text if s.place else ""):
            told.fuller.setdefault(place + _CALLED_IN_SHORT.get(m["service"], "交警"), m[0])
    if s.place and org.name.startswith(s.place.text) and org.name.endswith(("交警支队", "交警大队")):
        told.fuller.setdefault(f"{s.place.text}交警", org.name)  # 浦东交警 of 浦东交警支队
    if org.name.endswith("公安分局"):  # 潍城公安, 潍城警方: of 潍坊市潍城区公安分局
        told.fuller.setdefault(org.name.removesuffix("分局") + "局", org.name)
    if org.name.endswith(("公安分局", "公安局")) and (office := district_police(division(org.place))):
        told.fuller.setdefault(office, org.name)  # 潍城警方 would be 潍坊市公安局潍城分局
    if s.place and _BUREAU.fullmatch(org.name):
        told.aliases.setdefault(s.place.text + "局", org)  # 韩城局 after 韩城矿务局
    if org.name[:1] in "中国":
        _keep_railway(told, org)
    if s.place and s.kind == "hospital":  # 协和医院 after 恒州协和医院
        told.fuller.setdefault(text[s.place.end : s.end], org.name)
    if s.form == "name":
        for alias in reordered(org.name):
            told.aliases.setdefault(alias, org)
            if len(alias) == len(org.name) - 1:
                told.fuller.setdefault(alias, org.name)
        if org.name.endswith(_OF_FARMERS):
            _keep_farmers(told, i, s, org)
        if org.kind == "firm":
            _keep_firm(told, s, org)
            if brand := _brand(told.pages[i], s):
                told.aliases.setdefault(brand, org)
        _keep_parent(told, s, org)
    if org.name[-1] in _TAIL_ENDS and (m := _TAIL.fullmatch(org.name)):
        told.aliases.setdefault(m["tail"], org)


def _keep_given(told: Told, text: str, s: Span, org: Org) -> None:
    """The name that stands in brackets behind it: （以下简称青岭公司）, (CRRC)."""
    if (m := _CALLED.match(text, s.end)) and (alias := m["alias"] or m["latin"]):
        told.aliases.setdefault(alias, org)
        told.fuller.setdefault(alias, org.name)  # where a list or a place makes the short name one of its own


def _keep_district_office(told: Told, text: str, s: Span, org: Org) -> None:
    """濉溪分局 after 淮北市公安局濉溪分局."""
    m = DISTRICT_OFFICE.search(text, s.start, s.end)
    if m is None:
        return
    meant = changed(org, name=org.name + s.part, kind=s.kind) if s.part else org
    told.aliases.setdefault(m[0], in_district(meant))
    if m[0].endswith("分局") and org.name.endswith(f"公安局{m[0]}") and (d := division(org.place)):
        told.fuller.setdefault(f"{place_name(d)}公安分局", org.name)  # 濉溪公安分局
        told.fuller.setdefault(district_police(d), org.name)


def _keep_railway(told: Told, org: Org) -> None:
    """兰州局 after 中国铁路兰州局集团有限公司兰州车辆段."""
    m = _RAILWAY.match(org.name)
    if m is None:
        return
    whole = f"中国铁路{m[1]}集团有限公司"
    told.aliases.setdefault(m[1], changed(org, name=whole, place="", adcode=""))
    told.fuller.setdefault(f"{m[1]}集团公司", whole)
    for short in railways(org.name, m[1]):
        told.fuller.setdefault(short, whole)


def _keep_firm(told: Told, s: Span, org: Org) -> None:
    """The short names that a firm's whole name allows: 济钢 of 济南钢铁集团, 四川销售 of 中国石油四川销售公司."""
    if short := first_characters(org.name):
        told.aliases.setdefault(short, org)
    if s.place and (m := re.search(f"(?<=.)({re.escape(s.place.text)}[一-龥]{{0,4}})公司$", org.name)):
        told.aliases.setdefault(m[0], org)
        if m[1].endswith("销售"):
            told.aliases.setdefault(m[1], org)
    for alias in (*short_names(org.name, s.place), *ordered_plants(org.name, s.place)):
        told.aliases.setdefault(alias, org)
    for alias in local_names(org.name, s.place):
        told.fuller.setdefault(alias, org.name)


def _brand(page: Page, s: Span) -> str:
    """What only one firm is called in its whole name: 恒岳 of 安徽恒岳食品有限公司; "" for a word or what is cut up."""
    inside = [p.end for p in page.places if s.start <= p.start and p.end < s.end - 4 and p.end - s.start < 8]
    at = max(inside, default=s.start)
    a, b = page.tokens.span_at(at)
    own = page.text[a:b]
    plain = is_word(own) or own in words.generic() or own in words.trades() or not HAN.match(own)
    plain = plain or page.text.startswith("集团", b)  # 恒岳 is the group, not its 恒岳集团纸业公司
    return "" if a != at or plain or not 1 < len(own) < 4 or b > s.end - 4 else own


# What farmers found, and what such are called behind a name of their own.
_OF_FARMERS = ("合作社", "家庭农场")
_CALLED_BY = (2, 3, 4)  # characters


def _keep_farmers(told: Told, i: int, s: Span, org: Org) -> None:
    """惠民合作社 of 石桥县惠民肉兔养殖专业合作社: behind where it is the name that is its own."""
    places = (p.end for p in told.pages[i].places if s.start <= p.start and p.end < s.end)
    own = told.pages[i].text[max(places, default=s.start) : s.end]
    for n in _CALLED_BY:
        told.fuller.setdefault(own[:n] + _OF_FARMERS[0], org.name)
        told.fuller.setdefault(own[:n] + "农场", org.name)


def _keep_parent(told: Told, s: Span, org: Org) -> None:
    """Keep the firm that a name begins with: 铁法能源有限责任公司 of 铁法能源有限责任公司晓南矿.

    And whose union it is, without its place: 核技术研究院 after 甘肃核技术研究院工会.
    """
    if m := _FIRST_FIRM.match(org.name):
        parent = changed(org, name=m[0], kind="firm")
        if not org.name.endswith(("公司", "集团")):  # that would be 该公司 itself
            told.orgs.add(parent)
        for alias in short_names(parent.name, s.place):
            told.aliases.setdefault(alias, parent)
    if org.kind in ("firm", "team") and (m := _PLANT.match(org.name)):
        told.orgs.add(changed(org, name=m[0]))


def aliased(told: Told, page: Page) -> Iterator[Span]:
    """Where the short names that are kept stand in ``page``."""
    for alias in told.aliases:
        at = page.text.find(alias)
        while at >= 0:
            counted = alias[0] in _NUMBERS and page.text[at - 1 : at] in _NUMBERS_BEFORE  # 十|二中
            sold = alias.endswith("销售") and page.text[at + len(alias) : at + len(alias) + 1] in _SALES
            lines = page.text.startswith("管内", at + len(alias))  # 郑州|局管内
            if (lines or page.whole(at, at + len(alias))) and not (counted or sold) and not page.titled(at):
                yield pointers.union_of(page, Span(at, at + len(alias), "alias", "", alias))
            at = page.text.find(alias, at + 1)

"""Where the article is, for a number of which no paragraph says where: its own place, its event, whence it was sent."""

from __future__ import annotations

from bisect import bisect_left
from itertools import islice, takewhile

from unionstats import rx
from unionstats.link.firms import is_called_after_the_country, is_firm_of_the_country, is_network, is_railway
from unionstats.link.places.answers import CHINA, NOWHERE
from unionstats.link.places.lists import joined
from unionstats.link.scene import FAR, Scene, within
from unionstats.model import Entity

_ALL_OVER = rx.compile("各级|各地|各省")


def come_home(s: Scene) -> Entity | None:
    """石桥县小伙王强在东莞打工8年，去年回乡养羊[90只]: where one is from who has come home."""
    at = s.topic.came_home
    if not at or at > (s.index, s.mention.start):
        return None
    return next((e for e in reversed(s.topic.hometowns) if (e.paragraph, e.start) < (s.index, s.mention.start)), None)


def topic_place(s: Scene) -> Entity | None:
    """What the article is about, or what that lies in, where the number is not of it alone."""
    if section := s.topic.sections[s.index]:
        return section
    place = s.topic.place
    if place and s.topic.came_home and s.topic.came_home < (s.index, s.mention.start):
        return None  # 在东莞打工8年，后来回乡。…卖粉[90斤]
    named = s.topic.named_in(s.org) if place and s.org and not s.org.place else None
    if place and named and within(place.place, named.place) and not _told_here(s, place):
        return named  # 西安铁路局有9万人, whoever of them came to 临潼
    if place and s.org and is_railway(s.org.name) and place.name != "中国" and not _told_here(s, place):
        return None  # 北京铁路局发送旅客90万人次, of whom many more than those of 石家庄
    vague = s.org and s.org.place in ("", CHINA.place)
    if vague and (branch := s.topic.branch) and branch[0] == s.index and s.mention.start < branch[1]:
        return None  # 福耀集团去年营收199亿元。其天津工厂…
    if vague and place and place.paragraph == s.index and place.start > s.end:
        at = s.paragraph.sentence(place.start)[0]
        if _EXAMPLE.match(s.paragraph.text, at, place.start):
            return None  # 竞赛覆盖项目86个。其中，石桥项目建功30次
    # 各级工会筹资45亿元, before an example of one city and the 全国 behind it.
    if place and s.index < place.paragraph and _ALL_OVER.search(s.paragraph.text, s.start, s.mention.start):
        return s.topic.country or place
    if place and place.name == "中国" and (s.org_step == "person" or _is_ones_age(s)):
        return None  # what one person did is not the whole country's, nor how old somebody is
    # What a firm of no known place does is not the whole country's, in an article that speaks of the country too;
    # nor is it of the city that tells of it, if it is one of the whole country.
    if (place is None or place.name == "中国") and s.org and _of_no_place(s.org):
        if is_called_after_the_country(s.org.name):
            return NOWHERE
        return s.topic.only_city if place else None
    return place


_EXAMPLE = rx.compile("其中|[例比]如")
# 平均年龄40岁, 18周岁的公民, 35岁前发病: of many, not of one
_OF_MANY = rx.compile("平均|年龄|寿命|公民")


def _is_ones_age(s: Scene) -> bool:
    """Is it how old somebody is: 这位38岁的钳工?"""
    m, text = s.mention, s.paragraph.text
    if m.unit != "a" or m.bound not in ("exact", "over", "nearly") or m.value_max is not None:
        return False
    if text[m.end - 2] == "周" or text[m.end : m.end + 1] in ("前", "以", "后", "之", "起"):
        return False
    return _OF_MANY.search(text, s.start, s.end) is None


def _of_no_place(org: Entity) -> bool:
    """Is ``org`` somewhere, though nothing says where, and not of the whole country?"""
    if (
        is_network(org.name)
        or org.place not in ("", CHINA.place)
        or org.rule not in ("known", "name", "alias", "pointer", "bare", "place")
    ):
        return False
    return is_firm_of_the_country(org.name, org.place) or not (
        org.place or (org.name.startswith(("中国", "国家")) and "局" not in org.name)
    )


def _told_here(s: Scene, place: Entity) -> bool:
    """Is it a headline, which speaks of all, or does the sentence itself name the place?"""
    places = s.paragraph.places
    at = bisect_left(s.paragraph.place_starts, s.start)
    named = takewhile(lambda r: r.entity.start < s.end, islice(places, at, at + FAR))
    return s.headline or any(r.entity.place == place.place for r in named)


_OF_ALL = ("中国", "国家", "全国", "中华")
_MEMBERS = ("人", "名", "位")  # who came to the meeting


def venue(s: Scene) -> Entity | None:
    """Where the event of the paragraph, else of the article, is held, when nothing says more."""
    about = s.org or s.topic.org
    if about and not about.place and about.name.startswith(_OF_ALL) and s.mention.unit not in _MEMBERS:
        return CHINA if "国家" in about.name else None  # what a firm of the whole country tells at its meeting
    for r in s.earlier_places:
        if r.part == "venue":
            return joined(s, r)
    return s.topic.venue


_TODAY = rx.compile("(?:今[天日晚晨早]|昨[天日晚]|当[天日晚])(?:上午|下午|中午|凌晨|清晨|傍晚|晚上?)?")


def told_from(s: Scene) -> Entity | None:
    """本报唐山10月22日电 今天上午，慰问演出举行: where the article is dated from, of what happened there that day."""
    if s.topic.told_from is None or s.headline or s.paragraph.turn or _is_dealt(s):
        return None
    money = s.mention.kind == "money"  # 今天上午，某会宣布捐款80万元
    return s.topic.told_from if not money and _TODAY.search(s.paragraph.text, s.start, s.mention.start) else None


def sent(s: Scene) -> Entity | None:
    """本报石桥市6月3日电: where it was sent from, when nothing else says where.

    Where a body of all the world is, its figures are not (新华社日内瓦6月3日电 世界气象组织…).
    """
    if (s.org and not s.org.place and s.org.name.startswith(_OF_THE_WORLD)) or _is_dealt(s):
        return None
    return s.topic.sent


_OF_THE_WORLD = ("联合国", "世界", "国际", "全球")
# 沪指收报3000点, A股成交9000亿元: dealt in all over the country
_DEALT = rx.compile("沪指|上证|深证|深成指|沪深|创业板|科创板|[AB]股|[两股汇债]市|中间价|汇率")


def _is_dealt(s: Scene) -> bool:
    return _DEALT.search(s.paragraph.text, s.start, s.mention.end) is not None


def at_home(s: Scene) -> Entity | None:
    """参赛名额[300人] on the page of a county: that county, where the article names no place."""
    return s.topic.home


def where_one_works(s: Scene) -> Entity | None:
    """他走访职工[300户] in the portrait of one of a city's union: where that is, though he did it himself."""
    home = s.topic.place_of(s.topic.org) if s.topic.org else None
    return home if home and home.place and home.place != "中国" else None

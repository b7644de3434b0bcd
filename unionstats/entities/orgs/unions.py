"""The unions of a place together, as the union of the place: 全省工会, 某县各级工会, 某市县两级工会.

And what places in a row have each, which the last tells: 某县、某县总工会.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from unionstats import gazetteer, rx
from unionstats.entities import org_words as words
from unionstats.entities.orgs.page import Page, Reader, Span, foreign
from unionstats.entities.whole import Trigger
from unionstats.model import Entity, changed


@cache
def readers() -> tuple[tuple[Reader, Trigger], ...]:
    """What reads them, each with what stands in a paragraph that has one."""
    return ((_of_all, ("工会",)), (_of_levels, _LEVELS_OF), (_of_so_many, _SO_MANY))


# Not what the unions have or do: 全省工会会员, 全市工会工作.
_THEMSELVES = (
    "工会(?:组织(?![数率建覆总])|系统)?(?!会员|干部|主席|副主席|驿站|工作(?!者)|经费|帮扶中心|困难职工|服务(?:站|中心|阵地|室)|组织"
    "|户外|积极分子|社会|志愿|财务|资产|领导|委员|代表|小组|[数界]|总数|改革|阵地|调解|援助|法律|劳模|女职工|职工|爱心)"
    "(?![^，。；：]{0,24}?(?:会议|[进谈场作署流讨动]会|大会|培训班))"  # nor a meeting: 全省工会帮扶工作推进会
)
_OF_ALL = rx.compile("(?:各级)?" + _THEMSELVES)
# One level, and one in a row of them, behind the first: 市|、县（区）两级.
_LEVEL = "自治区|省|市|地区|州|盟|师|区县|县|区|旗"
_LOWER = (
    "[、和及]?(?:县[（(]市(?:[、，]区)?[）)]|县[（(]区[）)]|区[（(]县[）)]|州[（(]市[）)]|市[（(]州[）)]"
    "|[市州盟县区旗镇乡街村]|乡镇|街道|团场?|地区?|社区|企业|基层)"
)
_BOTH = f"(?:{_LOWER}){{1,4}}[两二三四五]级(?:地方)?总?(?=工会)"
_OF_EACH = rx.compile(f"(?:各级|{_BOTH}){_THEMSELVES}")


def _of_all(page: Page) -> Iterator[Span]:
    """The unions of a place together, as the union of the place: 全省工会, 会昌县各级工会."""
    text = page.text
    for p in page.all_places:
        together = p.rule == "pointer" and p.text[0] in "全我" and p.name != "中国"  # 全国工会对口支援工作会议
        m = (_OF_ALL if together else _OF_EACH).match(text, p.end)
        if not m or p.rule == "dateline" or not page.whole_end(m.end()):
            continue
        start = page.headed(p)
        if p.name == "中国":
            yield Span(start, m.end(), "known", "union", "中华全国总工会", known=words.known("中华全国总工会"))
        elif p.adcode:
            yield Span(start, m.end(), "place", "union", "{}总工会", place=p)


# 市、县两级工会, 省市工会: those of a level and of the ones below it, as the union of the highest.
_LEVELS_OF = rx.compile(f"(?P<level>{_LEVEL})(?:{_BOTH}|(?:(?<=[省州])市|(?<=市)县)总?(?=工会))")
_ALL_THEIR = rx.compile(_THEMSELVES)


def _of_levels(page: Page) -> Iterator[Span]:
    """The unions of a level and of those below it, where no place stands before them."""
    text = page.text
    for m in _LEVELS_OF.finditer(text):
        start = m.start()
        if any(p.start <= start < p.end or p.end == start for p in page.all_places) or not page.level_opens(start):
            continue
        them = _ALL_THEIR.match(text, m.end())
        if them and page.whole_end(them.end()):
            yield Span(start, them.end(), "level", "union", "{}总工会", level=m["level"], noun="工会")


# 淮南、阜阳|两市|总工会|分别投入, but not what the two do together
_SO_MANY = rx.compile("[两二三四五六七八九十]个?(?:省|市|县|区|州|旗|镇|乡|街道|地)(?=总工会|工会[^会主干])")
_EACH = rx.compile("[^，。；]{0,8}?(?:分别|各(?![级地类项])|均)")


def _of_so_many(page: Page) -> Iterator[Span]:
    """The union of each of some places in a row: 淮南、阜阳两市总工会分别投入."""
    for m in _SO_MANY.finditer(page.text):
        p, body = page.place_at_end.get(m.start()), words.body(page.text, m.end())
        if p and body and _EACH.match(page.text, m.end() + body.length):
            last = Span(page.headed(p), m.end() + body.length, "place", body.kind, body.form, place=p)
            yield from (last, *_of_row(page, p, last))


def in_rows(page: Page, found: Iterable[Span]) -> Iterator[Span]:
    """What each place of a row has, which the last tells: 淮南市、|阜阳市总工会, 合肥、|芜湖海关."""
    for s in found:
        if s.form == "place" and s.place and s.kind in ("union", "government"):
            if "{}" in s.name:
                yield from _of_row(page, s.place, s)
            elif s.name.endswith("海关"):  # called by the city's short name
                yield from (changed(t, name=page.text[t.start : t.end] + "海关") for t in _of_row(page, s.place, s))


def _alike(p: Entity, q: Entity) -> bool:
    """Are both of one level, or called so: 高邮市 and 江都区, 重庆市 and 成都市; not 安徽省 and 郑州市?"""
    if p.text[-1] == q.text[-1]:
        return True
    ranks = ((d.adcode.endswith("0000"), d.adcode.endswith("00"), d.place.endswith(gazetteer.TOWNS)) for d in (p, q))
    return len(set(ranks)) == 1


def _of_row(page: Page, p: Entity, last: Span) -> Iterator[Span]:
    start = last.start
    while start and page.text[start - 1] in "、和与及" and (q := page.place_at_end.get(start - 1)):
        if foreign(q) or q.place.startswith(p.place) or p.place.startswith(q.place) or not _alike(p, q):
            return
        start = page.headed(q)
        yield Span(start, q.end, "place", last.kind, last.name, place=q)

"""The workshops of model workers: 李某某劳模创新工作室."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from unionstats import rx
from unionstats.entities import org_words as words
from unionstats.entities.orgs.page import HAN, Page, Reader, Span, full
from unionstats.entities.places.villages import SURNAMES
from unionstats.entities.whole import Trigger
from unionstats.tokens import is_word, tag


@cache
def readers() -> tuple[tuple[Reader, Trigger], ...]:
    """What reads them, with what stands in a paragraph that has one."""
    return ((_workshops, ("工作室",)), (_of_trades, ("工作室",)))


_WORKSHOP = rx.compile(
    r"(?:(?:劳模|工匠|大师|技能大师|首席技师|技师)(?:和工匠人才)?)?(?:创新|技能|创客)?工作室"
    r"|(?:人民|劳动争议|劳资纠纷|矛盾纠纷|金牌|特邀)?(?:调解员?|法官|检察官|律师|法援|法律援助|普法|名师|名医|警务|心理(?:咨询|疏导)?|代表|委员|志愿服务|巾帼)工作室"
)
_OLD = frozenset({"老师", "老年", "老区", "老家", "老乡", "老龄"})  # not 老马, 老周
_COUNTED = rx.compile("(?:已|共|总?数?达到?|增至)*[0-9]")


def _workshops(page: Page) -> Iterator[Span]:
    """The workshops of model workers, named after them: 李某某劳模创新工作室."""
    text = page.text
    for m in _WORKSHOP.finditer(text):
        if _COUNTED.match(text, m.end()):
            continue  # 高水平创新工作室达12家
        for n in (3, 2, 4):
            start = m.start() - n
            name = text[max(start, 0) : m.start()]
            known = is_word(name) and tag(name) not in ("nr", "nrt", "nz")
            friendly = name[:1] == "老" and n == 2 and name[1] in SURNAMES and name not in _OLD
            called = start >= 0 and (friendly or (name[0] in SURNAMES and not known))
            if called and HAN.match(name) and page.tokens.is_edge(start):
                quoted = text[start - 1 : start] == "“" and text[m.end() : m.end() + 1] == "”"
                yield Span(start - quoted, m.end() + quoted, "name", "workshop", text[start : m.end()])
                break


# Not names but ranks: 安徽省示范性劳模创新工作室.
_RANKS = ("级", "性", "示范", "优秀", "先进", "最美", "十佳", "首批", "职工", "员工", "女职工", "系统", "各类")
_LONGEST = 10


def _of_trades(page: Page) -> Iterator[Span]:
    """Those of a trade in a place, which no one's name is in: 安福县智慧电力劳模创新工作室."""
    text = page.text
    for m in _WORKSHOP.finditer(text):
        at = m.start()
        if m[0] == "工作室" or not page.whole_end(m.end()) or text[m.end() : m.end() + 1].isdigit():
            continue
        while at > m.start() - _LONGEST and at and at not in page.place_at_end:
            a = page.tokens.span_at(at - 1)[0]
            word = text[a:at]
            if not HAN.match(word) or words.stops(word) or word.endswith(_RANKS):
                break
            at = a
        place = page.place_at_end.get(at)
        if place and at < m.start() - 1 and full(place) and page.opens(page.headed(place)):
            start = page.headed(place)
            yield Span(start, m.end(), "place", "workshop", "{}" + text[at : m.end()], place=place)

"""The lines that a site or a paper prints around a text: when it was published, by whom, how often it was read."""

from __future__ import annotations

import datetime
import re

from unionstats import rx
from unionstats.datewords import number
from unionstats.model import frozen
from unionstats.segment.vocabulary import words

LONGEST = 200
_HAN = "\u3400-\u9fff"
_DAY = rx.compile(
    r"(?<!\d)(?P<y>(?:19|20)\d{2})(?:\s*(?:年/?|[\-/.])\s*|\s(?=\d{1,2}/))(?P<m>\d{1,2})\s*(?:月/?|[\-/.])\s*(?P<d>\d{1,2})(?!\d)\s*[日号]?"
)
# 二〇二一年三月五日, 二○一二年五月: how offices date what they sign.
SPELT_DAY = rx.compile(
    r"([二一][〇○零０Ｏ一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月(?:([一二三四五六七八九十]{1,3})日)?"
)
_SPELT = "〇一二三四五六七八九"
_CLOCK = rx.compile(r"(?<!\d)\d{1,2}[:：]\d{1,2}(?:[:：]\d{1,2}(?:\.\d+)?)?\s*(?:[AP]M)?(?!\d)", re.IGNORECASE)
_OTHER = rx.compile(
    r"(?:星期|周|礼拜)[一二三四五六日天](?![一-龥])|(?:https?:)?//[\w./?=&%~-]+?(?=\s|$|(?:19|20)\d{2}[-年])|www\.[\w.-]+"
)
_PART = rx.compile(r"[^\s|丨︱/【】\[\]()（）“”]+")
_COLON = rx.compile(r"[:：]")
_OWN = rx.compile(r"^(?:本版|本期|今日|本报|本栏|本文)")
_FIGURE = rx.compile(r"\+?\d{0,9}[万亿]?[次人篇条个+]?$")
_READ = rx.compile(r"\d{1,9}[万亿]?[次人]?(?:浏览|阅读|点击|访问|围观|查看)[量数]?$")  # 4258次浏览
_MEDIUM = rx.compile(
    rf"《?(?:[{_HAN}]{{2,10}}[-—])?[{_HAN}A-Za-z]{{2,14}}(?:日报|晚报|早报|晨报|今报|时报|工人报|商报|都市报|周报|导报|新报|电视台|广播台|电台|网站?|"
    r"融媒体?(?:中心)?|客户端|通讯社|新华社|传媒|在线|公众号|数字报|电子报)》?$"
)
PLACED = rx.compile(rf"(?:发[表布]于|来自|IP属地)[:：]?[{_HAN}]{{2,4}}$")
_PAGE = rx.compile(r"第?\s?[A-Z]?\d{1,5}\s?版(?:[:：]?\S{0,12})?$|[A-Z]?\d{1,5}$")
_SECTION = rx.compile(rf"[{_HAN}·•]{{2,8}}$")  # 2021年3月9日 第02版 综合新闻
_ISSUE = rx.compile(r"总?第\d{1,6}期$")
_STOP = rx.compile(r"[。！？；]")
_SAYS = rx.compile(r"[\d:：年]")  # a stamp has a day, or a key and its value
_VALUES = 6  # so many words follow a key: 作者: 见习记者 周某 通讯员 李某某


@frozen
class Stamp:
    """What a stamp says: its day; ``credited``, whether it names who wrote or first published the text.

    ``firm``: it says more than a day, a clock time or a source, as it stands below a headline of the web.
    """

    day: datetime.date | None
    credited: bool
    firm: bool


def full_date(text: str) -> datetime.date | None:
    """The first complete and possible calendar date in ``text``."""
    head = text[:400]
    for m in _DAY.finditer(head) if "20" in head or "19" in head else ():
        try:
            return datetime.date(int(m["y"]), int(m["m"]), int(m["d"]))
        except ValueError:
            continue
    found = SPELT_DAY.search(head) if "日" in head else None
    if found is None or not found[3]:
        return None
    year = "".join(str(max(_SPELT.find(c), 0)) for c in found[1])
    try:
        return datetime.date(int(year), number(found[2]), number(found[3]))
    except ValueError:
        return None


def medium(text: str) -> bool:
    """True for the name of a paper, a station or a site."""
    return _MEDIUM.match(text) is not None


def stamp(text: str) -> Stamp | None:
    """The stamp that ``text`` is, ``None`` where any part of it is something else."""
    if len(text) > LONGEST or _STOP.search(text) or not _SAYS.search(text):
        return None
    day = full_date(text)
    clock = bool(_CLOCK.search(text))
    bare = text
    for pattern in (_DAY, _CLOCK, _OTHER):
        bare = pattern.sub(lambda m: " " * len(m[0]), bare)
    found = _Parts()
    for m in _PART.finditer(bare):
        if not found.take(m[0]):
            return None
    named = found.keys or (day and (found.credited or found.buttons or found.figures or clock))
    if not named or (found.wants_day and day is None):
        return None
    return Stamp(day, found.credited, firm=day is not None and bool(clock or found.keys or found.credited))


class _Parts:
    """Goes through the parts of a line, each of them a key, a value, a name of a paper, a figure or a button."""

    def __init__(self) -> None:
        self.keys = self.buttons = self.figures = 0
        self.credited = False
        self.of_page = False  # the number of a page was the last: its name may follow
        self.wants_day = False  # a key asks for a date, and no other value will do
        self.kind = ""
        self.values = 0

    def take(self, part: str) -> bool:
        """False where the part is none of a stamp."""
        cut = _COLON.split(part, maxsplit=1)
        kind = _kind(cut[0])
        if kind and (len(cut) == 2 or kind in ("stamp", "counter")):
            self.keys += 1
            self.kind, self.values = kind, 0
            self.wants_day = self.wants_day or len(cut) == 1
            return not (len(cut) == 2 and cut[1]) or self._value(cut[1])
        if part.strip("0123456789") in words("button") or _PAGE.match(part) or _ISSUE.match(part) or _READ.match(part):
            self.of_page = self.of_page or part.endswith("版")
            self.buttons += not part.isdigit()
            self.figures += part.isdigit()  # how often it was read: 2019-08-02 316 0
            return True
        if PLACED.match(part):
            return True
        if self.kind not in ("credit", "staff") and _MEDIUM.match(part):
            self.credited, self.kind = True, ""
            return True
        if self.of_page and not self.kind and _SECTION.match(part):
            self.of_page = False
            return True
        return bool(self.kind) and self._value(part)

    def _value(self, part: str) -> bool:
        self.values += 1
        if self.kind == "counter":
            return bool(_FIGURE.match(part))
        if self.kind == "stamp":
            self.wants_day = True
        self.credited = self.credited or self.kind == "credit"
        return self.values <= _VALUES and len(part) <= 40


def _kind(key: str) -> str:
    bare = _OWN.sub("", key)
    return next((k for k in ("stamp", "counter", "credit", "staff") if bare in words(k)), "")

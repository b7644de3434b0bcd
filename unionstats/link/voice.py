"""Who has the word under a name and a colon (周远：去年…): the body that one was named with before."""

from __future__ import annotations

from bisect import bisect_left
from itertools import islice

from unionstats import rx
from unionstats.link.clauses.parts import SURNAMES
from unionstats.link.scene import FAR, Scene
from unionstats.model import Entity

_NAME = rx.compile("[一-龥]{2,4}(?:·[一-龥]{1,8})?")
# 省总工会副主席|周远, 县人社局局长李某、副局长|周远: between a body and the name of one of its officers
_OFFICE = rx.compile("[^。！？；：\n]{2,30}")
_OFFICER = rx.compile(
    "(?:书记|常委|主席|主任|部长|[省市县区州厅局司处科院校]长|会长|理事长|发言人|负责人|总工程师|总经理|董事长|巡视员|委员"
    "|秘书长)[ \u3000]?$"
)
_OURS = rx.compile("(?:^|[，。；：])(?:我们|咱们|我[省市县区州会局委厅])")


_NOBODYS_NAME = frozenset({"记者", "主持人", "解说", "旁白", "同期声", "同期", "嘉宾", "网友", "提问", "其中", "目标"})


def _name(s: Scene) -> str:
    """The name before the paragraph and its colon; empty where there is none."""
    label = s.paragraph.turn
    name = s.paragraph.text[: label - 1].strip() if label else ""
    return name if _NAME.fullmatch(name) and name not in _NOBODYS_NAME else ""


def first_words(s: Scene) -> Entity | None:
    """Where one was who had the word before (周远：全县…) and names no place now; else the article's place."""
    if not (name := _name(s)):
        return None
    own = [p for p in islice(s.earlier, FAR) if p.turn and p.text.startswith(name)]
    told = (r.entity for p in own[-1:] for r in p.standing if r.entity.place != "中国")
    return next(told, s.topic.place) if own else None


def voice(s: Scene) -> Entity | None:
    """The body of the officer whose name stands before the paragraph, as it was told where he was introduced."""
    if not (name := _name(s)):
        return None
    for p in islice(s.earlier, FAR):
        at = p.text.rfind(name)
        if at < 0 or (at == 0 and p.turn) or not _OFFICER.search(p.text, 0, at):
            continue
        named = (r.entity for r in reversed(p.orgs) if r.entity.end <= at)
        # 县委副书记、县长|李某: the last office is the one he speaks from, and the chief's is a name by itself
        return next((e for e in named if e.end == at or _OFFICE.fullmatch(p.text, e.end, at)), None)
    return None


# “…。”周远说: one whose office was told before, 公司董事长助理|周远 介绍
_SAYS = rx.compile(
    f"(?P<name>[{SURNAMES}][一-龥]{{1,2}}?)(?:[一-龥]{{0,3}}(?:地|着)|又|还|也|接着|继续|随后)?"
    "(?:说(?![明服])|介绍|表示|告诉|坦言|感慨|透露|解释|补充|算起?了?|道[，。])"
)
_IN_OFFICE = rx.compile(
    "(?:书记|主任|部长|[局会院校厂场社站园队组馆所行店]长|理事长|董事长|负责人|经理|副总|总监|主管|助理"
    "|工程师|技术员|创始人|支书|老板|会计)[ \u3000]?$"
)


def introduced_before(s: Scene) -> Entity | None:
    """“…”周远说: the body of one who has the word by the name alone, as told where the office was."""
    p = s.paragraph
    at = bisect_left(p.quotations, (s.mention.start, 0)) - 1
    if at < 0 or p.quotations[at][1] <= s.mention.end or not (m := _SAYS.match(p.text, p.quotations[at][1])):
        return None
    for told in (p, *islice(s.earlier, FAR)):
        here = p.quotations[at][0] if told is p else len(told.text)
        begin = told.text.rfind(m["name"], 0, here)
        if begin < 0 or not _IN_OFFICE.search(told.text, max(0, begin - _OFFICE_WITHIN), begin):
            continue
        named = (r.entity for r in reversed(told.orgs) if r.entity.end <= begin)
        return next((e for e in named if _OFFICE.fullmatch(told.text, e.end, begin)), None)
    return None


_OFFICE_WITHIN = 8  # characters


def ours(s: Scene) -> Entity | None:
    """周远：…甲县建了3个。我们还拿出[20万元]: the body that speaks, where it speaks of itself behind another place."""
    if not s.paragraph.turn or not (found := [*_OURS.finditer(s.paragraph.text, max(s.start - 1, 0), s.mention.start)]):
        return None
    since = found[-1].end()
    named = any(since <= r.entity.start < s.mention.start and r.part == "head" for r in s.paragraph.parties)
    return None if named else voice(s)

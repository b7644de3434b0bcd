"""Who has the word under a name and a colon (周远：去年…): the body that one was named with before."""

from __future__ import annotations

from bisect import bisect_left
from itertools import islice

from unionstats import rx
from unionstats.link.clauses.parts import SURNAMES
from unionstats.link.scene import FAR, Scene
from unionstats.model import Entity

# 省总工会副主席|周远, 县人社局局长李某、副局长|周远: between a body and the name of one of its officers
_OFFICE = rx.compile("[^。！？；：\n]{2,30}")


# 记者：…, 主持人：…: labels that are no names
_NAME = rx.compile("(?!记者|主持人|解说|旁白|同期|嘉宾|网友|提问|其中|目标)[一-龥]{2,4}(?:·[一-龥]{1,8})?")
_OFFICER = rx.compile(
    "(?:书记|常委|主席|主任|部长|[省市县区州厅局司处科院校会]长"
    "|理事长|发言人|负责人|总工程师|总经理|委员|助理)[ \u3000]?$"
)
# 周远说，去年…, 周远介绍到，…: who has the word in a paragraph that begins so
_HAS_WORD = rx.compile(
    "(?P<name>[一-龥]{2,4}?)(?:[又还也]|同时|随后|[0-9]{1,2}日)?(?:说(?![明服])|介绍|表示|指出|透露|强调|坦言|告诉记者|谈到|提到)[到称道说]?[，,：]"
)


def voice(s: Scene) -> Entity | None:
    """The body of the officer with whose name, and colon or word, the paragraph begins, as told where he came in."""
    text = s.paragraph.text
    m = None if s.paragraph.turn else _HAS_WORD.match(text)
    name = m["name"] if m else text[: max(0, s.paragraph.turn - 1)].strip()
    for p in islice(s.earlier, FAR) if _NAME.fullmatch(name) else ():
        at = p.text.find(name)
        if at < 0 or (at == 0 and p.turn) or not _OFFICER.search(p.text, 0, at):
            continue
        named = (r.entity for r in reversed(p.orgs) if r.entity.end <= at)
        # 县委副书记、县长|李某: the last office is the one he speaks from, and the chief's is a name by itself
        found = next((e for e in named if e.end == at or _OFFICE.fullmatch(p.text, e.end, at)), None)
        return None if m and found and found.name in _CENTRE else found
    return None


# Whose leaders speak of all that there is: figures are none of theirs.
_CENTRE = frozenset(
    {
        *("中国共产党中央委员会", "中共中央政治局", "中国共产党中央纪律检查委员会", "国务院", "中央军事委员会"),
        *("全国人民代表大会", "全国人民代表大会常务委员会", "中国人民政治协商会议全国委员会"),
    }
)
# “…。”周远说: one whose office was told before, 公司董事长助理|周远 介绍
_SAYS = rx.compile(
    f"(?P<name>[{SURNAMES}][一-龥]{{1,2}}?)(?:[一-龥]{{0,3}}(?:地|着)|又|还|也|接着|继续|随后)?"
    "(?:说(?![明服])|介绍|表示|告诉|坦言|感慨|透露|解释|补充|算起?了?|道[，。])"
)
# 周远很自豪：“…, 周远指着大屏介绍说，“…: who has the word before it is given
_SPEAKS = rx.compile(
    "(?:^|[，。；！？”\\s])(?P<name>[一-龥]{2,3}?)(?![一-龥]?[省市县区厂矿院校])"
    "[^，。；：“”]{0,12}?(?:：|(?:说(?![明服])|介绍|表示|告诉|坦言|感慨|透露|解释|补充|道)[^，。；：“”]{0,4}[，：])$"
)
_SPEAKS_WITHIN = 24  # characters
# 班长周远, 班长、39岁的周远
_IN_OFFICE = rx.compile(
    "(?:书记|主任|主席|发言人|[局署厅会院校厂矿场社站园队组馆所行店段班科处部工]长|理事长|董事长|负责人|经理|副总|总监|主管|助理"
    "|工程师|技术员|创始人|支书|老板|会计|[职员]工|工人|技师|司机|调度员)"
    "[ \u3000“]?(?:[、，]?(?:今年)?[0-9]{1,2}岁的)?$"
)


def introduced_before(s: Scene) -> Entity | None:
    """“…”周远说: the body of one who has the word by the name alone, as told where the office was."""
    p = s.paragraph
    at = bisect_left(p.quotations, (s.mention.start, 0)) - 1
    if at < 0 or p.quotations[at][1] <= s.mention.end:
        return None
    begins, ends = p.quotations[at]
    m = _SAYS.match(p.text, ends) or _SPEAKS.search(p.text, max(0, begins - _SPEAKS_WITHIN), begins)
    if m is None:
        return None
    whose = _of_officer(s, m["name"], min(begins, m.start()))
    return None if whose and whose.place == "中国" else whose


def says_on(s: Scene) -> Entity | None:
    """周远说，去年…: the body of one who has the word by the name alone, up to the number."""
    speakers = s.paragraph.speakers
    at = bisect_left(speakers, (s.mention.start, "")) - 1
    whose = _of_officer(s, speakers[at][1], speakers[at][0]) if at >= 0 else None
    return None if whose and whose.name in _CENTRE else whose


def _of_officer(s: Scene, name: str, here: int) -> Entity | None:
    """The body of the officer ``name``, as told where the office was: before ``here``, or in a paragraph before."""
    p = s.paragraph
    for told in (p, *islice(s.earlier, FAR)):
        begin = told.text.rfind(name, 0, here if told is p else len(told.text))
        if begin < 0 or not _IN_OFFICE.search(told.text, max(0, begin - _OFFICE_WITHIN), begin):
            continue
        named = (r.entity for r in reversed(told.orgs) if r.entity.end <= begin)
        whose = next((e for e in named if _OFFICE.fullmatch(told.text, e.end, begin)), None)
        if whose is None and s.topic.alone:
            return s.topic.org  # 制造部长周远, in a story of one firm
        return whose
    return None


_OFFICE_WITHIN = 16  # characters
# “我们班组[15人]…”: what one says of those with whom he works
_WE = rx.compile("我们(?!家|夫妻|俩|一家|全家)|咱们(?!家)|[我本](?:公司|[厂矿队班段])(?!长)")


def speaks_of_ours(s: Scene) -> Entity | None:
    """周远很自豪：“我们班组[15人]…: the body of one who speaks of those with whom he works, in this sentence."""
    told = [*_WE.finditer(s.paragraph.text, s.start, s.mention.end)]
    if not told or s.orgs:
        return None
    return introduced_before(s)

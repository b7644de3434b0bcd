"""Whose worker one is who acts: 王明是恒岳造船厂的焊工。… 26年来，他焊接焊缝3万米."""

from __future__ import annotations

from itertools import islice

from unionstats import rx
from unionstats.link.scene import FAR, Scene
from unionstats.model import Entity

# What is his own and not his work.
_HIS_OWN = rx.compile(
    "(?<![国专大厂商行多各独科])家|妻|丈夫|孩子|(?<!婴幼)儿(?=[子童女媳])|女儿|[父母]亲|爸|妈|老伴|(?<![路木树])病(?!害)|住院|手术|学费|贷款|借(?![助鉴])|欠|店"
    "|创业|(?<![多各这那几一两三四五六七八九十0-9])种(?!类)|(?<![培保])养(?!护|路)|租|帮扶|救助|慰问|退休|下岗|出生|考[入上取]|毕业|上学|大学|工资|收入|[挣赚]|月薪|捐|献血|积蓄"
    "|法[院律官庭]|[犯违]法|案(?=件|发|子)|警[察方官]|民警|报警|吉尼斯|世界纪录|冠军"
)
_FOR_THE_FIRM = rx.compile("节[约省支]|创效|增效|效益|成本|价值|产值|增收|降本")
_ME = rx.compile("(?:“|同时|后来|如今|目前|今年|去年|而|但|[^，。；]{0,6}来)*我(?!们|[国省市县区州盟旗镇乡村])")
_HE = rx.compile("(?:“|同时|后来|如今|目前|今年|去年|而|但|[^，。；]{0,6}来)*[他她](?!们)")


def employer(s: Scene, clause: int) -> Entity | None:
    """The firm of the one who acts in ``clause``, by his name or as he, as it was told where he was introduced."""
    p, at = s.paragraph, s.paragraph.bounds[clause]
    doing = p.text[at : min(s.mention.end + _BEHIND, p.bounds[s.clause + 1])]
    if s.mention.unit == "a" or _HIS_OWN.search(doing):
        return None
    if s.mention.kind == "money" and not _FOR_THE_FIRM.search(doing):
        return None
    he = _HE.match(p.text, at)
    ours = he is None and _ME.match(p.text, at) is not None  # who tells of himself under his name
    for q in (p, *islice(s.earlier, FAR)):
        # 王明是恒岳造船厂的焊工，革新3项: he acts in the clause in which he is introduced
        here = at if not p.text.startswith(tuple(w.who for w in q.workers), at) else s.mention.start
        told = (w for w in reversed(q.workers) if q is not p or w.end <= here)
        if w := next(told, None):
            return w.firm if he or (ours and w.signs) or w.who in p.text[: s.mention.start] else None
    return None


def of_worker(s: Scene) -> Entity | None:
    """What goes on in the paragraph of one worker: his firm's."""
    p = s.paragraph
    # 孙洪安全行车26万公里: by the name
    called = (k for k in range(s.clause, -1, -1) if p.text.startswith(s.topic.workers, p.bounds[k]))
    return employer(s, k) if (k := next(called, -1)) >= 0 else _introduced_here(s)


def _introduced_here(s: Scene) -> Entity | None:
    """来自恒岳公司的技师王明扎根一线，申报专利[12项]: who acts in the sentence in which he is named with his firm."""
    m, p = s.mention, s.paragraph
    here = (w for w in reversed(p.workers) if s.start <= w.firm.start and w.end <= m.start)
    if (w := next(here, None)) is None or m.unit == "a" or m.kind == "money":
        return None
    return None if _AND_OTHERS.match(p.text, w.end) else w.firm


_AND_OTHERS = rx.compile("[一-龥]?(?:[、和与及]|等[0-9一二三四五六七八九十])")


_BEHIND = 4  # characters

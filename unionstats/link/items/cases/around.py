"""What a number is of where its own clause does not say it: the subject of the clause before, or what the next does."""

from __future__ import annotations

from unionstats.link.items.cases.predicates import predicate_after
from unionstats.link.items.cases.sites import Site
from unionstats.link.items.phrases.before import thing_before
from unionstats.link.items.phrases.clauses_behind import next_clause
from unionstats.link.items.phrases.phrases import label, strip_left, without_break
from unionstats.link.items.phrases.rungs import AMOUNTS
from unionstats.link.items.phrases.subjects import subject_in

_SEEN_FROM = frozenset({"相比", "时", "来看", "看", "来说", "来讲", "而言", "分析"})


def clause_before(s: Site) -> str:
    """最大风速出现在南湾乡，为31.2米: the subject, or the end, of the clause before."""
    if s.inside and not s.left:
        return label(thing_before(s.before))
    if s.near and s.last:  # 年产值 占总产值的三成，达到 (8亿元): that of which the share is
        shared = s.seen[-1].step == "share" and s.mention.kind in AMOUNTS
        return (s.last.partition("占")[0] if shared else "") or s.last
    before = without_break(s.before)
    if before and before[-1].text in _SEEN_FROM:  # 与常年 相比，(5%); 从近三年的增幅 来看，(5%)
        return ""
    subject = subject_in(s.before)
    if s.turn.link == "link" or (subject and subject[-1].ends("attribute")):
        return label(subject)
    while before and before[-1].kinds & {"up", "down", "adverb"}:  # 犯罪人数减少，共 (2189人)
        before = before[:-1]
    return label(thing_before(before))


def by_so_much(s: Site) -> str:
    """以 2票 之差 落选: how far one was from another."""
    apart = "".join(w.text for w in s.behind_hedges[:2]).startswith("之差")
    return "差距" if apart and s.turn.head[-1].text[-1] == "以" else ""


def clause_behind(s: Site) -> str:
    """What the next clause says is done; nothing where it compares or changes something (高于全国)."""
    done = predicate_after(next_clause(s.behind), anywhere=True)
    return "" if done and done[0].kinds & {"difference", "up", "down", "level", "link"} else label(done)


def told_behind(s: Site) -> str:
    """(5200元)——一线工人月均收入, (143万)：国庆前疗休养人数: the line of a box of figures tells of them."""
    told = strip_left(next_clause(s.behind)) if s.behind and s.behind[0].text in _DASHES else []
    return label(told) if told and told[-1].noun and all(w.letter in "NGAMU" for w in told) else ""


_DASHES = frozenset({"—", "——", "：", ":"})

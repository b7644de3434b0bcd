"""The engine that lets rules propose: it knows the rules' form, and no Chinese."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from operator import itemgetter

from unionstats import numerals, rx
from unionstats.model import Mention
from unionstats.rule import Hit, Rule

_Ranked = tuple[int, Rule]


@dataclass(slots=True)
class _Index:
    """The rules of one list by the way they are asked: in the whole text, or by the character behind a number.

    ``unmarked`` are those of ``searching`` that any text is searched for, ``marks`` a pattern for the marks of the
    others, of which most texts hold none.
    """

    rules: Sequence[Rule]
    searching: list[_Ranked] = field(default_factory=list)
    unmarked: list[_Ranked] = field(default_factory=list)
    marks: re.Pattern[str] = field(init=False)
    anywhere: list[_Ranked] = field(default_factory=list)
    by_head: dict[str, list[_Ranked]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for ranked in enumerate(self.rules):
            rule = ranked[1]
            if not rule.behind_number:
                self.searching.append(ranked)
                if not rule.marks:
                    self.unmarked.append(ranked)
            elif rule.heads is None:
                self.anywhere.append(ranked)
            else:
                for head in rule.heads:
                    self.by_head.setdefault(head, []).append(ranked)
        for head in self.by_head:
            self.by_head[head] += self.anywhere
        marks = "".join([rule.marks for _, rule in self.searching])
        self.marks = rx.compile(f"[{re.escape(marks)}]" if marks else "(?!)")


#: The last list of rules that was asked, indexed: the pipeline asks with the same one for every paragraph.
_LAST: list[_Index] = []


def _index(rules: Sequence[Rule]) -> _Index:
    if not _LAST or _LAST[0].rules is not rules:
        _LAST[:] = [_Index(rules)]
    return _LAST[0]


def propose(text: str, rules: Sequence[Rule]) -> list[Mention]:
    """Everything that ``rules`` read in ``text``, rule by rule; spans may overlap (``refine`` chooses)."""
    index = _index(rules)
    found: list[tuple[int, Mention]] = []
    marks = set(index.marks.findall(text))
    for rank, rule in index.searching if marks else index.unmarked:
        if rule.marks and marks.isdisjoint(rule.marks):
            continue
        for m in rule.pattern.finditer(text):
            if mention := rule.read(Hit(text, m)):
                found.append((rank, mention))
    by_head, anywhere = index.by_head, index.anywhere
    # All numbers first: finding them and asking the rules in turn takes a tenth longer, for each displaces the other's
    # patterns from the processor's cache.
    for numeral in list(numerals.find(text)):
        end = numeral.end
        head = text[end : end + 1]
        if head and head in "（(":
            end = numerals.behind_aside(text, end)
            head = text[end : end + 1]
        if head == " ":
            head = text[end : end + 8].lstrip(" ")[:1]
        for rank, rule in by_head.get(head, anywhere):
            if (hit := rule.pattern.match(text, end)) and (mention := rule.read(Hit(text, hit, numeral))):
                found.append((rank, mention))
    found.sort(key=itemgetter(0))
    return [mention for _, mention in found]

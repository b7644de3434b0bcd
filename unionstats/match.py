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
_ASIDES = ("（", "(")
_KINDS = 1 << 10  # of texts, by the marks that they hold: there are some dozens


@dataclass(slots=True)
class _Index:
    """The rules of one list by the way they are asked: in the whole text, or by what stands behind a number.

    ``marks`` is a pattern for the marks of those of ``searching`` that have any: most texts hold none.
    """

    rules: Sequence[Rule]
    searching: list[_Ranked] = field(default_factory=list)
    marks: re.Pattern[str] = field(init=False)
    by_marks: dict[frozenset[str], list[_Ranked]] = field(default_factory=dict)
    anywhere: list[_Ranked] = field(default_factory=list)
    by_head: dict[str, list[_Ranked]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for ranked in enumerate(self.rules):
            rule = ranked[1]
            if not rule.behind_number:
                self.searching.append(ranked)
            elif rule.heads is None:
                self.anywhere.append(ranked)
            else:
                for head in rule.heads:
                    self.by_head.setdefault(head, []).append(ranked)
        self._widen()
        for head in self.by_head:
            self.by_head[head] += self.anywhere
        marks = "".join([rule.marks for _, rule in self.searching])
        self.marks = rx.compile(f"[{re.escape(marks)}]" if marks else "(?!)")

    def _widen(self) -> None:
        """Ask at two characters also those rules that one is enough for; at one, where a space is second, all."""
        spaced: dict[str, dict[int, _Ranked]] = {}
        for pair in [head for head in self.by_head if len(head) > 1]:
            asked = {r[0]: r for r in (*self.by_head.get(pair[0], ()), *self.by_head[pair])}
            self.by_head[pair] = [*asked.values()]
            spaced.setdefault(pair[0], {}).update(asked)
        for head, asked in spaced.items():
            for space in " \t":
                self.by_head[head + space] = [*asked.values()]

    def held(self, text: str) -> list[_Ranked]:
        """Those of ``searching`` that may hit in ``text``: the same for all texts with the same marks."""
        marks = frozenset(self.marks.findall(text))
        found = self.by_marks.get(marks)
        if found is None:
            found = [ranked for ranked in self.searching if not (ranked[1].marks and marks.isdisjoint(ranked[1].marks))]
            if len(self.by_marks) < _KINDS:
                self.by_marks[marks] = found
        return found


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
    for rank, rule in index.held(text):
        for m in rule.pattern.finditer(text) if not rule.whole else filter(None, (rule.pattern.match(text),)):
            if mention := rule.read(Hit(text, m)):
                found.append((rank, mention))
    by_head, anywhere = index.by_head, index.anywhere
    # All numbers first: finding them and asking the rules in turn takes a tenth longer, for each displaces the other's
    # patterns from the processor's cache.
    for numeral in list(numerals.find(text)):
        end = numeral.end
        head = text[end : end + 2]
        if head[:1] in _ASIDES:
            end = numerals.behind_aside(text, end)
            head = text[end : end + 2]
        if head[:1] == " ":
            behind = text[end : end + 9]
            head = behind.lstrip(" ")[:2] if behind[:8].strip(" ") else ""
        for rank, rule in by_head.get(head) or by_head.get(head[:1], anywhere):
            if (hit := rule.pattern.match(text, end)) and (mention := rule.read(Hit(text, hit, numeral))):
                found.append((rank, mention))
    found.sort(key=itemgetter(0))
    return [mention for _, mention in found] if found else []

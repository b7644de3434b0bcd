"""The engine: rules are asked where they can stand, in their order, whatever the text."""

from __future__ import annotations

import re

from unionstats.match import propose
from unionstats.model import Mention
from unionstats.rule import Hit, Rule, example
from unionstats.rules import RULES


def _reader(name: str, kind: str = "count"):  # type: ignore[no-untyped-def]
    def read(hit: Hit) -> Mention | None:
        value = hit.numeral.value if hit.numeral else None
        return None if hit.match[0] == "无" else Mention(hit.start, hit.end, "count", name, value)

    return read


BOXES = Rule("boxes", re.compile(" ?箱"), _reader("boxes"), heads=frozenset("箱"))
ANY = Rule("any", re.compile(" ?[箱无]"), _reader("any"))
STARS = Rule("stars", re.compile("星+|无"), _reader("stars"), behind_number=False)


def test_a_rule_behind_a_number_is_asked_at_the_numbers_end() -> None:
    found = list(propose("箱子3箱和4 箱5个", (BOXES,)))
    assert [(m.start, m.end, str(m.value)) for m in found] == [(2, 4, "3"), (5, 8, "4")]


def test_proposals_come_rule_by_rule_in_the_rules_order() -> None:
    found = [m.rule for m in propose("3箱星星4箱", (STARS, ANY, BOXES))]
    assert found == ["stars", "any", "any", "boxes", "boxes"]


def test_a_rule_may_take_a_hit_for_nothing() -> None:
    assert list(propose("3无星无", (ANY, STARS))) == [Mention(2, 3, "count", "stars")]


def test_another_list_of_rules_is_asked_afresh() -> None:
    assert len(list(propose("3箱", (BOXES,)))) == 1
    assert list(propose("3箱", (STARS,))) == []


def test_no_hit_of_a_rule_that_searches_is_without_the_marks_for_which_it_is_searched() -> None:
    marked = [rule for rule in RULES if rule.marks]
    assert marked
    texts = [example(line).text for rule in RULES for line in rule.examples] + [
        r for rule in RULES for r in rule.rejects
    ]
    for rule in marked:
        assert any(rule.pattern.search(text) for text in texts)
        for text in texts:
            bare = re.sub(f"[{rule.marks}]", "", text)
            assert not rule.pattern.search(bare), (rule.name, text)

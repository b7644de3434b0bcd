"""The words of a sentence: those that are cut at first, and those before and behind that are cut when asked for."""

from __future__ import annotations

import pytest

from unionstats.link.items.phrases.sentences import Sentence, words
from unionstats.model import Document
from unionstats.pipeline import analyse
from unionstats.segment import articles

LED = "石桥县总工会十分重视，去年"
TOLD = "，大家都很高兴，纷纷点赞"


@pytest.mark.parametrize(
    ("text", "lead", "trail"),
    [
        (f"{LED}，慰问职工300人{TOLD}。", LED, TOLD[1:]),
        (f"{LED}走访企业，慰问职工300人{TOLD}。", f"{LED}走访企业", TOLD[1:]),
        ("石桥县总工会慰问职工300人。", "", ""),
        # What stands in brackets is read apart.
        (f"{LED}，慰问职工（含农民工300人）{TOLD}。", "", ""),
        # A motto is one word, comma and all.
        ("石桥县开展“携手同心，共建家园”职工运动会，300人参加。", "石桥县开展“携手同心，共建家园”职工运动会", ""),
        ("石桥县开展“携手同心，共建300家园”职工运动会。", "", ""),
        # An aside joins the clauses around it.
        ("石桥县工会经费增长，按可比价格计算，增长5%。", "", ""),
        # A link that is joined to whatever stands before it.
        ("石桥县职工300人，比为高。", "", ""),
    ],
)
def test_only_the_clauses_of_numbers_are_cut_at_first(text: str, lead: str, trail: str) -> None:
    (article,) = articles(Document("-", text))
    (reading,) = analyse(article).readings
    end = text.index("。")
    numbers = [k for k, m in enumerate(reading.mentions) if m.kind != "date"]
    s = Sentence(text, reading.tokens, reading.mentions, start=0, end=end, first=0, numbers=numbers)
    assert ("".join(w.text for w in s.lead), "".join(w.text for w in s.trail)) == (lead, trail)
    assert [*s.lead, *s.words, *s.trail] == words(text, reading.tokens, reading.mentions, start=0, end=end, first=0)

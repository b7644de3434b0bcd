"""Each article in ``samples/`` yields the facts in the file of the same name with ``.facts`` beside it.

``python -m tests --update`` rewrites these files; their diff is read before it is committed.
"""

from __future__ import annotations

import difflib
import io
from pathlib import Path

import pytest

from unionstats import batch, pipeline, read
from unionstats.formats import Sheet, review
from unionstats.model import COLUMNS

ROOT = Path(__file__).parent.parent
ARTICLES = sorted(p for p in (ROOT / "samples").iterdir() if p.suffix in read.SUFFIXES)


def _facts(article: Path) -> str:
    (outcome,) = batch.one(str(article), pipeline.facts, batch.Settings())
    assert not outcome.error
    out = io.StringIO()
    review.write_facts(Sheet(outcome.rows, COLUMNS), out)
    return out.getvalue().replace(f"# {article}", f"# {article.name}")


@pytest.mark.parametrize("article", ARTICLES, ids=lambda p: p.name)
def test_a_sample_yields_the_facts_beside_it(article: Path, update: bool) -> None:
    beside = article.with_suffix(".facts")
    now = _facts(article)
    if update:
        beside.write_text(now, encoding="utf-8")
    was = beside.read_text(encoding="utf-8") if beside.exists() else ""
    diff = list(difflib.unified_diff(was.splitlines(), now.splitlines(), beside.name, "read now", lineterm="", n=0))
    assert not diff, "\n".join(diff)


def test_there_are_samples_and_each_expectation_has_its_article() -> None:
    assert len(ARTICLES) >= 10
    assert {p.stem for p in (ROOT / "samples").glob("*.facts")} == {p.stem for p in ARTICLES}

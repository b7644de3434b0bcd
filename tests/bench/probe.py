"""What the benchmark measures, each in a process of its own: ``python -m tests.bench.probe WHAT FOLDER|FILE``.

Prints one JSON object.  Times are processor seconds of this process, dictionaries and word lists loaded before, so
that a busy machine disturbs little; ``peak`` is the most memory that the process held, in MB.
"""

from __future__ import annotations

import functools
import gc
import io
import json
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

WARM = "7月18日，榆山市总工会为12家企业的3500余名职工送去46.8万元的物资，同比增长三成。"


def _paths(where: str) -> list[Path]:
    path = Path(where)
    return sorted(path.glob("*.txt")) if path.is_dir() else [path]


def _texts(where: str) -> list[str]:
    return [p.read_text(encoding="utf-8") for p in _paths(where)]


def _timed(work: Callable[[], object]) -> float:
    gc.collect()
    since = time.process_time()
    work()
    return time.process_time() - since


def jieba(where: str) -> dict[str, float]:
    """``jieba.lcut`` over each file's text."""
    import jieba as module

    module.setLogLevel(60)
    with tempfile.TemporaryDirectory() as own:  # never the shared /tmp/jieba.cache
        module.dt.tmp_dir = own
        module.initialize()
    texts = _texts(where)
    module.lcut(WARM)
    return {"seconds": _timed(lambda: [module.lcut(text) for text in texts])}


def jionlp(where: str) -> dict[str, float]:
    """JioNLP's times and sums of money over each file's text: the nearest other program, where it is installed."""
    import contextlib

    with contextlib.redirect_stdout(sys.stderr):  # it greets
        try:
            from jionlp import ner
        except ImportError:
            return {}
        texts = _texts(where)
        found: list[Any] = []

        def everything() -> None:
            for text in texts:
                found.extend(ner.extract_time(text))
                found.extend(ner.extract_money(text))

        ner.extract_time(WARM)
        ner.extract_money(WARM)
        seconds = _timed(everything)
    return {"seconds": seconds, "facts": len(found)}


def tokens(where: str) -> dict[str, float]:
    """All words of each file's text, the way the program cuts them."""
    from unionstats.tokens import Tokens, load

    texts = _texts(where)
    load()
    return {"seconds": _timed(lambda: [Tokens(text).words for text in texts])}


def pipeline(where: str) -> dict[str, float]:
    """From files to JSON lines, every column."""
    from unionstats.model import COLUMNS

    return _extract(where, COLUMNS)


def values(where: str) -> dict[str, float]:
    """From files to JSON lines, the columns that others read too: what stands where, its value and its time."""
    return _extract(where, ("start", "end", "text", "kind", "value", "value_max", "unit", "bound", "time"))


def _extract(where: str, columns: tuple[str, ...]) -> dict[str, float]:
    from unionstats import batch, formats, tokens
    from unionstats import pipeline as flow

    write = formats.FORMATS["jsonl"].write
    assert write
    flow.extract(WARM)
    tokens.load()
    settings = batch.Settings()
    count = 0

    def rows() -> Iterator[Any]:
        nonlocal count
        inputs = batch.sources([where])
        for outcome in batch.run(inputs, functools.partial(flow.facts, columns=columns), settings):
            assert not outcome.error, outcome.error
            count += len(outcome.rows)
            yield from outcome.rows

    out = _Nowhere()
    seconds = _timed(lambda: write(formats.Sheet(rows(), columns), out))
    return {"seconds": seconds, "facts": count, "bytes": out.size}


class _Nowhere(io.StringIO):
    """A stream that counts what is written, and forgets it."""

    size = 0

    def write(self, text: str, /) -> int:
        self.size += len(text)
        return len(text)


class _Clock:
    """Processor time by stage; what a stage calls that is a stage itself counts for that one only."""

    def __init__(self) -> None:
        self.spent: dict[str, float] = {}
        self.running: list[str] = []
        self.since = 0.0

    def _switch(self) -> None:
        now = time.process_time()
        if self.running:
            name = self.running[-1]
            self.spent[name] = self.spent.get(name, 0.0) + now - self.since
        self.since = now

    def watch(self, owner: Any, function: str, stage: str, *, whole: bool = False) -> None:
        """Time ``owner.function`` as ``stage``; ``whole`` runs an iterator to its end."""
        real = getattr(owner, function)

        @functools.wraps(real)
        def watched(*args: Any, **options: Any) -> Any:
            self._switch()
            self.running.append(stage)
            try:
                result = real(*args, **options)
                return list(result) if whole else result
            finally:
                self._switch()
                self.running.pop()

        setattr(owner, function, watched)


def stages(where: str) -> dict[str, float]:
    """Where the pipeline's time goes."""
    from unionstats import batch, entities, read, refine, segment
    from unionstats import pipeline as flow
    from unionstats import tokens as words
    from unionstats.formats import text
    from unionstats.link import ties
    from unionstats.link.items import items
    from unionstats.link.times import times

    flow.extract(WARM)
    words.load()
    clock = _Clock()
    clock.watch(read, "document", "read")
    clock.watch(segment, "articles", "segment: articles", whole=True)
    clock.watch(segment, "sentences", "segment: sentences")
    clock.watch(flow, "propose", "match", whole=True)
    clock.watch(refine, "refine", "refine")
    clock.watch(entities, "find", "entities")
    clock.watch(ties, "ties", "link: ties")
    clock.watch(items, "labels", "link: items")
    clock.watch(times, "times", "link: times")
    clock.watch(words.Tokens, "_ends", "tokens")
    clock.watch(flow, "_rows", "rows", whole=True)
    clock.watch(text, "write_jsonl", "write")
    out = _Nowhere()
    from unionstats.formats import Sheet
    from unionstats.model import COLUMNS

    def everything() -> None:
        settings = batch.Settings()
        rows = [row for o in batch.run(batch.sources([where]), flow.facts, settings) for row in o.rows]
        text.write_jsonl(Sheet(iter(rows), COLUMNS), out)

    total = _timed(everything)
    return {**clock.spent, "the rest": total - sum(clock.spent.values())}


def rules(where: str) -> dict[str, float]:
    """What each rule costs alone over all paragraphs, the numbers that it stands behind found before."""
    from unionstats import batch, numerals, read, segment
    from unionstats.rules import RULES

    texts: list[str] = []
    for path in _paths(where):
        document = read.document(batch.load(str(path), batch.MAX_BYTES), str(path))
        texts += [p.text for article in segment.articles(document) for p in article.paragraphs]
    cost = {"(numerals)": _timed(lambda: [list(numerals.find(text)) for text in texts])}
    found = {text: list(numerals.find(text)) for text in texts}
    real, numerals.find = numerals.find, lambda text: iter(found[text])
    try:
        for rule in RULES:
            alone = (rule,)
            cost[rule.name] = _timed(functools.partial(_propose, texts, alone))
        cost["(all together)"] = _timed(functools.partial(_propose, texts, RULES))
    finally:
        numerals.find = real
    return cost


def _propose(texts: Iterable[str], rules: Sequence[Any]) -> None:
    from unionstats.match import propose

    for text in texts:
        for _ in propose(text, rules):
            pass


PROBES: dict[str, Callable[[str], dict[str, float]]] = {
    probe.__name__: probe for probe in (jieba, jionlp, tokens, pipeline, values, stages, rules)
}

if __name__ == "__main__":
    figures = PROBES[sys.argv[1]](sys.argv[2])
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 if sys.platform != "darwin" else 1024**2)
    print(json.dumps({**figures, "peak": peak}))

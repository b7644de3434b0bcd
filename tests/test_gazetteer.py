from __future__ import annotations

import re

import pytest

from unionstats import data, gazetteer
from unionstats.gazetteer import CHINA, Division


def only(name: str) -> Division:
    found = [d for d in gazetteer.lookup(name) if not d.until]
    assert len(found) == 1, f"{name}: {[d.path for d in found]}"
    return found[0]


ROWS = list(data.rows("divisions.txt"))


def test_every_current_division_is_found_by_its_name_and_its_path() -> None:
    for adcode, name, *_ in ROWS:
        division = gazetteer.by_code(adcode)
        assert division is not None
        assert division in gazetteer.lookup(name), name
        assert gazetteer.by_path(division.path) == division
        assert gazetteer.division_of(division.path) == division


def test_every_short_form_is_found_and_means_one_division_where_no_other_bears_it() -> None:
    bearers: dict[str, set[str]] = {}
    for adcode, name, *forms in ROWS:
        for form in {name, *(forms[0].split() if forms else ())}:
            bearers.setdefault(form, set()).add(adcode)
    own = {form for form, codes in bearers.items() if len(codes) == 1}
    assert len(own) > 5500
    for form in sorted(own):
        codes = {d.adcode for d in gazetteer.lookup(form) if not d.until}
        assert bearers[form] <= codes, form


def test_levels_follow_the_code_and_every_county_lies_in_its_province() -> None:
    for adcode, _, *_ in ROWS:
        division = gazetteer.by_code(adcode)
        assert division is not None
        line = gazetteer.chain(division)
        assert line[-1].level == "province"
        assert line[-1].adcode == adcode[:2] + "0000"
        assert gazetteer.parent(line[-1]) == CHINA
        assert all(outer.adcode[:2] == adcode[:2] for outer in line)


@pytest.mark.parametrize(
    ("name", "path", "adcode"),
    [
        ("定西", "甘肃省定西市", "621100"),
        ("安定区", "甘肃省定西市安定区", "621102"),
        ("酉阳", "重庆市酉阳土家族苗族自治县", "500242"),
        ("酉阳县", "重庆市酉阳土家族苗族自治县", "500242"),
        ("穆棱", "黑龙江省牡丹江市穆棱市", "231085"),
        ("内蒙古", "内蒙古自治区", "150000"),
        ("甘南州", "甘肃省甘南藏族自治州", "623000"),
        ("湘西州", "湖南省湘西土家族苗族自治州", "433100"),
        ("巴州", "新疆维吾尔自治区巴音郭楞蒙古自治州", "652800"),
        ("科左中旗", "内蒙古自治区通辽市科尔沁左翼中旗", "150521"),
        ("仙桃", "湖北省仙桃市", "429004"),
        ("石河子", "新疆维吾尔自治区石河子市", "659001"),
        ("神农架", "湖北省神农架林区", "429021"),
        ("浦东", "上海市浦东新区", "310115"),
        ("嘉峪关", "甘肃省嘉峪关市", "620200"),
        ("东莞", "广东省东莞市", "441900"),
        ("三沙", "海南省三沙市", "460300"),
        ("香港", "香港特别行政区", "810000"),
        ("观塘区", "香港特别行政区观塘区", "810000"),
        ("高雄", "台湾省高雄市", "710000"),
        ("管城区", "河南省郑州市管城回族区", "410104"),
        ("雄安新区", "河北省雄安新区", "130000"),
        ("苏州工业园区", "江苏省苏州工业园区", "320500"),
        ("沙特", "沙特阿拉伯", ""),
        ("阿联酋", "阿联酋", ""),
        ("加州", "美国加利福尼亚州", ""),
        ("布宜诺斯艾利斯", "阿根廷布宜诺斯艾利斯", ""),
    ],
)
def test_lookup(name: str, path: str, adcode: str) -> None:
    division = gazetteer.lookup(name)[0]
    assert (division.path, division.adcode) == (path, adcode)


def test_the_most_prominent_comes_first() -> None:
    assert [d.path for d in gazetteer.lookup("吉林")] == ["吉林省", "吉林省吉林市"]
    assert gazetteer.lookup("海南")[0].path == "海南省"
    assert gazetteer.lookup("伦敦")[0].path == "英国伦敦"
    assert gazetteer.lookup("曼谷")[0].path == "泰国曼谷"
    assert {d.path for d in gazetteer.lookup("鼓楼区")} == {
        "江苏省南京市鼓楼区",
        "江苏省徐州市鼓楼区",
        "福建省福州市鼓楼区",
        "河南省开封市鼓楼区",
    }
    assert gazetteer.lookup("没有这个地方") == ()


@pytest.mark.parametrize(
    ("name", "path", "adcode", "until"),
    [
        ("襄樊", "湖北省襄樊市", "420600", 2010),
        ("崇文区", "北京市崇文区", "110103", 2010),
        ("满城县", "河北省保定市满城县", "130621", 2015),
        ("下城区", "浙江省杭州市下城区", "330103", 2021),
        ("孟津县", "河南省洛阳市孟津县", "410322", 2021),
        ("禄丰县", "云南省楚雄彝族自治州禄丰县", "532331", 2021),
        ("渝北区", "重庆市渝北区", "500112", 2025),
    ],
)
def test_former_divisions_keep_the_code_of_their_time(name: str, path: str, adcode: str, until: int) -> None:
    division = next(d for d in gazetteer.lookup(name) if d.until)
    assert (division.path, division.adcode, division.until) == (path, adcode, until)
    assert 1980 <= division.since <= division.until


def test_current_divisions_stand_before_former_ones() -> None:
    for name in ("巢湖市", "江北区", "思茅区"):
        ends = [d.until != 0 for d in gazetteer.lookup(name)]
        assert ends == sorted(ends)
        assert not ends[0]


def test_forms() -> None:
    assert gazetteer.form("定西市") == "full"
    assert gazetteer.form("定西") == "short"
    assert gazetteer.form("朝阳") == "name"
    assert gazetteer.form("合作") == "word"
    assert gazetteer.form("和县") == "name"
    assert gazetteer.form("沛县") == "full"


def test_common_ancestors() -> None:
    def common(*paths: str) -> str:
        division = gazetteer.common(paths)
        return division.path if division else ""

    assert common("湖南省长沙市", "湖南省株洲市雨湖区") == "湖南省"
    assert common("湖南省长沙市", "甘肃省") == "中国"
    assert common("甘肃省定西市安定区", "甘肃省定西市") == "甘肃省定西市"
    assert common("甘肃省定西市安定区某某村") == "甘肃省定西市安定区"
    assert common("美国纽约", "美国") == "美国"
    assert common("美国", "法国") == ""
    assert common("美国", "中国") == ""
    assert common() == ""


def test_inside() -> None:
    county, city = only("安定区"), only("定西市")
    assert gazetteer.inside(county, city)
    assert gazetteer.inside(county, county)
    assert gazetteer.inside(county, CHINA)
    assert not gazetteer.inside(city, county)
    assert not gazetteer.inside(gazetteer.lookup("法国")[0], CHINA)


def test_townships_bear_the_code_of_their_county() -> None:
    yuhu = only("雨湖区")
    (town,) = gazetteer.township("姜畲镇", yuhu)
    assert (town.path, town.adcode, town.level) == ("湖南省湘潭市雨湖区姜畲镇", "430302", "township")
    assert gazetteer.township("姜畲镇", only("湘潭市")) == (town,)
    assert gazetteer.township("姜畲镇", only("长沙市")) == ()
    assert gazetteer.parent(town) == yuhu
    assert town in gazetteer.townships(yuhu)


def test_townships_of_every_county_have_names_that_are_townships() -> None:
    for row in data.rows("townships.txt"):
        assert re.fullmatch(r"\d{6}", row[0])
        assert gazetteer.by_code(row[0]) is not None, row[0]
        assert all(name.endswith(("街道", "镇", "乡", "苏木")) for name in row[1].split())


def test_the_longest_name_at_each_place() -> None:
    text = "甘肃省定西市安定区与内蒙古、刚果（金）和南京市玄武区的北京时间"
    assert {"甘肃省", "定西市", "安定区", "内蒙古", "刚果（金）", "南京市", "玄武区", "北京"} <= {
        text[a:b] for a, b in gazetteer.names(text)
    }
    assert "甘肃" not in {text[a:b] for a, b in gazetteer.names(text)}
    assert list(gazetteer.names("")) == []
    assert list(gazetteer.names("京")) == []
    assert list(gazetteer.names("欧盟")) == [(0, 2)]  # other names that begin so are longer than the text


def test_the_words_that_are_also_names_are_names() -> None:
    for word, kind in data.rows("place_words.txt"):
        assert kind in ("word", "name"), word
        assert gazetteer.form(word) == kind
        assert gazetteer.lookup(word), word

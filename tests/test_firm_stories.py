"""Stories of firms, works and those who work there: whose is what they tell, and where."""

from __future__ import annotations

import pytest

from unionstats import extract


@pytest.mark.parametrize(
    ("story", "org", "place"),
    [
        # a firm of a group by a name of its own and what it does
        ("恒岳集团青沟煤业综采一队产煤300万吨。", "恒岳集团青沟煤业综采一队", ""),
        ("恒岳集团精细化工产值达9亿元。", "恒岳集团", ""),
        # branches of what supplies a city, and those that are called by no division
        ("徐州燃气铜山分公司有职工300人。", "徐州燃气铜山分公司", "江苏省徐州市铜山区"),
        ("恒岳集团北海岸分公司有职工300人。", "恒岳集团北海岸分公司", ""),
        # a port that does more than to load and unload, and one that is called with its group
        ("近年来，连云港港以昼夜7万吨的成绩刷新纪录。", "连云港港", "江苏省连云港市"),
        ("近日，天津港持续加大投入，建成码头7座。", "天津港", "天津市"),
        ("在山东港口烟台港全自动化码头上，7台桥吊正在装卸。", "山东港口烟台港", "山东省烟台市"),
        ("从天津港到上海港有7座灯塔。", "", "上海市"),
        # what a story sets out with
        (
            "在恒岳公司青沟煤业，有这样一个班组，他们就是掘进一班。\n一个班组就是一个家。一班由17名职工组成。",
            "恒岳公司青沟煤业",
            "",
        ),
        # one of several that act in turn; who published what others do; a firm that does not name itself
        (
            "丹凤的企业家\n在丹凤县，恒岳集团获五星企业，青岭集团入围四星企业，永昶制药公司跻身三星企业。\n县城有企业270家。",
            "",
            "陕西省商洛市丹凤县",
        ),
        ("穿梭山城，一路平安\n来源：全国总工会微信公众号\n开车十年，周师傅安全行驶40万公里。", "", ""),
        ("集团再次入选百强企业\n近日，徐州市企业联合会公布了名单。\n净利润达到7亿元。", "", "江苏省徐州市"),
    ],
)
def test_whose_and_where(story: str, org: str, place: str) -> None:
    last = [f for f in extract(story) if f.kind != "date"][-1]
    assert (last.org, last.place) == (org, place)


@pytest.mark.parametrize(
    "story",
    [
        "获奖的还有恒岳公交公司7路9012车的司机孙洪。11年来，孙洪安全行车26万公里。",
        "孙洪，1995年进入恒岳公交公司成为7路公交车的一名驾驶员。19年来，她安全行车90万公里。",
        "2003年，孙洪分配到恒岳公交公司当司机。20年来，他安全行车90万公里。",
    ],
)
def test_what_one_did_who_drives_for_a_firm(story: str) -> None:
    assert extract(story)[-1].org == "恒岳公交公司"

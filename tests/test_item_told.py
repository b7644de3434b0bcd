"""Items as people tell them: what stands inside a clause, between a verb and its object, or for one of many.

The sentences are the tests' own, marked as in ``test_items``.
"""

from __future__ import annotations

import pytest

from tests.test_items import read
from unionstats import extract


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("粉尘浓度也因此下降了[15%]。", ["粉尘浓度"]),
        ("两地绕行里程因而缩短了[12公里]。", ["绕行里程"]),
        ("培训出勤率若低于[80%]，扣发补贴[200元]。", ["培训出勤率", "扣发补贴"]),
        ("村里一个阅览室，年均开支不过[2万元]。", ["年均开支"]),
        ("续保率从[52%]一下子提到了[88%]。", ["续保率", "续保率"]),
        ("巷道由[3米]放宽到[5米]。", ["巷道", "巷道"]),
    ],
)
def test_conjunctions_inside_a_clause_and_verbs_that_lead_to_where_it_ends(marked: str, found: list[str]) -> None:
    assert [x.item for x in read(marked)] == found


@pytest.mark.parametrize(
    ("text", "change", "basis"),
    [
        ("今年5月食堂营收6万元，同去年5月比多了8000元。", "up", "yoy"),
        ("今年合格率为97%，跟上年比低了1.2个百分点。", "down", "yoy"),
        ("该行助农贷款利率比同期LPR低20个基点。", "", ""),
    ],
)
def test_a_comparison_with_a_time_that_is_closed_and_one_with_others_then(text: str, change: str, basis: str) -> None:
    *_, last = extract(text, date="2023-06-01")
    assert (last.change, last.basis) == (change, basis)
    assert not last.time.startswith("2022")


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        # a verb and its object, with the time between them
        ("我挑了[21年]担，没请过一天假。", ["挑担"]),
        ("周玉梅教了[33年]书。", ["教书"]),
        # the first of some times
        ("餐馆头[两年]亏本。", ["餐馆"]),
        ("新馆头[一周]接待[900人]。", ["新馆", "接待"]),
        # the verb is of where it ends
        ("学会拉花的由[7人]增加到[23人]。", ["学会拉花"] * 2),
        ("炉温从先前的[1400度]滑到不足[1200度]。", ["炉温"] * 2),
        ("合作社年收入首次跨过[300万元]。", ["合作社年收入"]),
        ("食堂日供餐量迈上[千份]台阶。", ["食堂日供餐量"]),
        # of a bound, what it is a bound of
        ("平均工龄[12年]，[5年]以内的占[三成]。", ["平均工龄", "平均工龄", "5年以内占比"]),
        # who pays the rest
        ("活动经费[90万元]，其余[20万元]由县财政解决。", ["活动经费"] * 2),
        ("公司拿出[6万元]对前[20名]选手颁奖。", ["拿出资金", "选手"]),
        # one of those told of before
        ("班组成员户均分红[2万元]，最多的拿了[5万元]。", ["班组成员户均分红", "班组成员分红"]),
        ("最高的一档[900元]，最低的才[200元]。", ["最高的一档", "最低的一档"]),
        # why it fell
        ("全区用气量[3亿吨]，受暖冬影响，同比下降[7%]。", ["用气量"] * 2),
    ],
)
def test_what_a_verb_a_bound_or_an_extreme_is_of(marked: str, found: list[str]) -> None:
    assert [x.item for x in read(marked)] == found

"""Which step of the ladder ties a number, where the neighbouring step would say something else."""

from __future__ import annotations

import dataclasses

import pytest

from tests.test_ties import article, shown, tied
from unionstats import segment
from unionstats.link.ties import Tie, ties
from unionstats.model import Kind

PLACES = [
    # the place behind the number is in its clause, the next one is not
    (
        "新增会员[300人]在{泰州市@江苏省泰州市}，{常州市@江苏省常州市}没有。",
        [" / 江苏省泰州市"],
        ["behind"],
    ),
    (
        "[300人]参加在{泰州市@江苏省泰州市}举行的比赛，[20人]在{常州市@江苏省常州市}参赛。",
        [" / 江苏省泰州市", " / 江苏省常州市"],
        ["behind", "sentence"],
    ),
    # in a clause of its own it is behind nothing
    ("新增会员[300人]，均在{泰州市@江苏省泰州市}。", [" / 江苏省泰州市"], ["topic"]),
]


@pytest.mark.parametrize(("text", "expected", "steps"), PLACES)
def test_the_place_behind_a_number(text: str, expected: list[str], steps: list[str]) -> None:
    ties = tied(text)
    assert [shown(t) for t in ties] == expected
    assert [t.place_step for t in ties] == steps


def test_names_far_back_cost_no_more_than_near_ones() -> None:
    sentence = "{甲市总工会=甲市总工会@丙省甲市}慰问[3人]。"
    for many in (1, 8, 64, 500):
        found = tied(sentence * many + "另有[5人]。")
        assert {shown(t) for t in found} == {"甲市总工会 / 丙省甲市"}


UNION = "{衡水市总=衡水市总工会@河北省衡水市}"
COUNTY = "{安平县总=安平县总工会@河北省衡水市安平县}"
FIRM = "{长丰集团=长丰集团@河北省衡水市}"
MINISTRY = "{公安部=公安部@中国}"

#: An article's paragraphs (the first its headline, where it ends in ``#``), and of each number whose and where it is,
#: with the steps that say so.
ARTICLES = [
    # where somebody else has come to is not where it did it
    (
        [f"{UNION}来到{{安平县@河北省衡水市安平县}}。{UNION}慰问职工[5名]。"],
        ["衡水市总工会 subject", "河北省衡水市安平县 org"],
    ),
    (
        ["{常州市@江苏省常州市}很忙。{某司=恒达公司@}总部位于{仪征市@江苏省扬州市仪征市}，有职工[5名]。"],
        ["恒达公司 subject", "江苏省扬州市仪征市 org"],
    ),
    # of all of it, or of no more than it, wherever they have come to
    (
        ["工作组来到{安平县@河北省衡水市安平县}。{全市各级工会=衡水市总工会@河北省衡水市}慰问职工[5名]。"],
        ["衡水市总工会 subject", "河北省衡水市 org"],
    ),
    (
        [f"工作组来到{{常州市@江苏省常州市}}、{{衡水市@河北省衡水市}}。{UNION}慰问职工[5名]。"],
        ["衡水市总工会 subject", "河北省衡水市 org"],
    ),
    (
        [f"工作组来到{{衡水市@河北省衡水市}}、{{安平县@河北省衡水市安平县}}。{UNION}慰问职工[5名]。"],
        ["衡水市总工会 subject", "河北省衡水市 org"],
    ),
    # … but where somebody from elsewhere has gone it is there
    ([f"{{常州市@江苏省常州市}}很忙，{UNION}慰问职工[5名]。"], ["衡水市总工会 subject", "河北省衡水市 sentence"]),
    # -- where: a body of no known place is where its name begins ------------------------------------------------------
    (
        ["{常州市@江苏省常州市}很忙。{扬州某院=扬州技术学院@}慰问职工[5名]。"],
        ["扬州技术学院 subject", "江苏省扬州市 org"],
    ),
    (["{武警=武警扬州支队@}慰问职工[5名]。"], ["武警扬州支队 subject", "江苏省扬州市 org"]),
    (
        ["{仪征市@江苏省扬州市仪征市}很忙。", "有关方面说，{学院=扬州技术学院@}慰问职工[5名]。"],
        ["扬州技术学院 subject", "江苏省扬州市仪征市 org"],
    ),
    (
        ["{常州市@江苏省常州市}很忙。{路局=扬州铁路局@}慰问职工[5名]。"],
        ["扬州铁路局 subject", "江苏省常州市 paragraph"],
    ),
    (
        ["{常州市@江苏省常州市}很忙。{银行=中国丙银行@}慰问职工[5名]。"],
        ["中国丙银行 subject", "江苏省常州市 paragraph"],
    ),
    # -- whose: the subject of the clause or of one before it in the sentence ----------------------------------------
    ([f"{UNION}慰问职工[5名]。"], ["衡水市总工会 subject", "河北省衡水市 org"]),
    ([f"活动由{UNION}主办，职工[5名]到场。"], ["衡水市总工会 subject", "河北省衡水市 org"]),
    # a list right before what its members are counted as names examples; one name alone, or what acts between, does not
    ([f"{UNION}很忙。{COUNTY}、{FIRM}[3家]分厂获奖。"], ["安平县总工会 subject", "河北省衡水市安平县 org"]),
    ([f"{UNION}很忙。{FIRM}[3家]单位获奖。"], ["长丰集团 subject", "河北省衡水市 org"]),
    ([f"{UNION}很忙。{COUNTY}、{FIRM}捐款[3家]单位。"], ["安平县总工会 subject", "河北省衡水市安平县 org"]),
    ([f"{UNION}很忙，{COUNTY}慰问，{FIRM}[3家]单位获奖。"], ["长丰集团 subject", "河北省衡水市 org"]),
    ([f"{UNION}为{COUNTY}、{FIRM}[3家]单位颁奖。"], ["衡水市总工会 subject", "河北省衡水市 org"]),
    # who takes part, whom others come from and who admits somebody do not act
    ([f"来自{COUNTY}和{FIRM}的[5名]职工参加。"], [" ", "河北省衡水市 beside"]),
    ([f"小张被{FIRM}录取，考了[5分]。"], [" ", "河北省衡水市 beside"]),
    # whom the number describes, but not what is only of somebody's
    (
        [f"{UNION}走访投资[2亿元]的{FIRM}，职工[5名]。"],
        ["长丰集团 modified", "河北省衡水市 tied", "衡水市总工会 subject", "河北省衡水市 sentence"],
    ),
    ([f"{UNION}发放[5万元]的{FIRM}贷款。"], ["衡水市总工会 subject", "河北省衡水市 org"]),
    # of two in one sentence the nearer, of two that act together the first
    ([f"{UNION}捐款，{COUNTY}慰问职工[5名]。"], ["安平县总工会 subject", "河北省衡水市安平县 org"]),
    ([f"{COUNTY}、{UNION}慰问职工[5名]。"], ["安平县总工会 subject", "河北省衡水市安平县 org"]),
    ([f"{MINISTRY}捐款，{COUNTY}、{UNION}慰问职工[5名]。"], ["安平县总工会 subject", "河北省衡水市安平县 org"]),
    ([f"由{COUNTY}牵头，{UNION}慰问职工[5名]。"], ["衡水市总工会 subject", "河北省衡水市 org"]),
    ([f"{MINISTRY}副部长、{UNION}慰问职工[5名]。"], ["衡水市总工会 subject", "河北省衡水市 org"]),
    # who is behind the number, or in another sentence, does not act in this one
    ([f"职工[5名]到场，{UNION}慰问。"], ["衡水市总工会 topic", "河北省衡水市 tied"]),
    # a place that acts behind it is the organization's own, or ends its hold
    ([f"{UNION}捐款，{{全市@河北省衡水市}}新增会员[5名]。"], ["衡水市总工会 subject", "河北省衡水市 clause"]),
    ([f"{FIRM}捐款，{{全市@河北省衡水市}}新增会员[5名]。"], [" ", "河北省衡水市 clause"]),
    ([f"{COUNTY}捐款，{{全市@河北省衡水市}}新增会员[5名]。"], [" ", "河北省衡水市 clause"]),
    ([f"{UNION}捐款，{{四川@四川省}}新增会员[5名]。"], [" ", "四川省 clause"]),
    ([f"{MINISTRY}捐款，{{四川@四川省}}新增会员[5名]。"], [" ", "四川省 clause"]),
    (["{甲会=甲会@}捐款，{丁市@丁市}新增会员[5名]。"], [" ", "丁市 clause"]),
    (["{中国甲会=中国甲会@}捐款，{全国@中国}新增会员[5名]。"], ["中国甲会 subject", "中国 clause"]),
    # one that acted before it does not
    ([f"{{四川@四川省}}捐款，{UNION}慰问职工[5名]。"], ["衡水市总工会 subject", "河北省衡水市 sentence"]),
    # -- who publishes, where nobody acts ----------------------------------------------------------------------------
    ([f"据{MINISTRY}数据，职工[5名]到场。"], ["公安部 publisher", "中国 org"]),
    ([f"据{MINISTRY}运行调度，职工[5名]到场。"], ["公安部 publisher", "中国 org"]),
    ([f"据{MINISTRY}数据，{UNION}慰问职工[5名]。"], ["衡水市总工会 subject", "河北省衡水市 org"]),
    # -- whose it is inside the clause -------------------------------------------------------------------------------
    ([f"热情的{UNION}职工[5名]到场。"], ["衡水市总工会 owner", "河北省衡水市 org"]),
    ([f"活动在{UNION}进行，职工[5名]到场。"], ["衡水市总工会 sentence", "河北省衡水市 sentence"]),
    # but not the example of what is counted
    ([f"{UNION}慰问{{甲厂=甲厂@}}等[5家]企业。"], ["衡水市总工会 subject", "河北省衡水市 org"]),
    (["热情的志愿者慰问{甲厂=甲厂@}、{乙厂=乙厂@}等[5家]企业。"], [" ", " "]),
    # in brackets that are closed nobody acts, and nothing is where
    ([f"热情的志愿者（由{UNION}组织）慰问职工[5名]。"], ["衡水市总工会 topic", "河北省衡水市 tied"]),
    ([f"热情的志愿者（由{UNION}组织[5名]）慰问职工。"], ["衡水市总工会 subject", "河北省衡水市 org"]),
    # only what is in the brackets is closed with them, before them and behind the first pair too
    ([f"{UNION}（由{COUNTY}协办）慰问职工[5名]。"], ["衡水市总工会 subject", "河北省衡水市 org"]),
    (
        [f"{UNION}慰问（{FIRM}协办），送物（{COUNTY}承办），送药（{MINISTRY}支持）给职工[5名]。"],
        ["衡水市总工会 subject", "河北省衡水市 org"],
    ),
    ([f"{FIRM}捐款（{MINISTRY}协办），{UNION}慰问职工[5名]。"], ["衡水市总工会 subject", "河北省衡水市 org"]),
    # who publishes a list of the country's firms is not where one of them is; what comes from a place is not there
    (["{甲会=甲会@中国}发布名单。{乙厂=乙厂@}营业收入[5元]。"], ["乙厂 subject", " "]),
    (["{丙县@丁省丙县}的苹果很好。甜度提高[5度]。"], [" ", "丁省丙县 topic"]),
    (
        [f"据{MINISTRY}数据，职工到场。", "据了解，警察到场。", "其中，{丁市@丁市}警察[5名]。"],
        ["公安部 before", "丁市 clause"],
    ),
    # 据了解 opens a paragraph: by the one who published what the paragraph before tells
    ([f"{UNION}慰问职工。", f"据{MINISTRY}数据，职工到场。", "据了解，警察[5名]。"], ["公安部 before", "中国 tied"]),
    (
        [f"{UNION}慰问职工。", f"据{MINISTRY}数据，职工到场。", "警察[5名]。"],
        ["衡水市总工会 topic", "河北省衡水市 tied"],
    ),
    (
        [f"{UNION}慰问职工。", f"{MINISTRY}慰问警察。", "据了解，警察[5名]。"],
        ["衡水市总工会 topic", "河北省衡水市 tied"],
    ),
    # who runs it, not in whose town it was
    ([f"活动由{UNION}主办，{COUNTY}承办。职工[5名]到场。"], ["衡水市总工会 carried", "河北省衡水市安平县 paragraph"]),
    ([f"{UNION}捐款，{COUNTY}承办。职工[5名]到场。"], ["安平县总工会 carried", "河北省衡水市安平县 paragraph"]),
    ([f"活动由{UNION}主办，{COUNTY}到场。职工[5名]到场。"], ["安平县总工会 carried", "河北省衡水市安平县 paragraph"]),
    # of places with their figures in brackets all, but in a bracket the one before it
    (
        ["{四川@四川省}（[3元]）、{云南@云南省}（[2元]）超过[1元]。"],
        [" ", "四川省 clause", " ", "云南省 clause", " ", "中国 clause"],
    ),
    # what offices of a kind do is not the one's that was spoken of
    ([f"{UNION}慰问职工，公安部门立案[5件]。"], [" person", "河北省衡水市 topic"]),
    ([f"{UNION}慰问职工，县劳动人事部门培训[5人]。"], [" person", "河北省衡水市 topic"]),
    # a village that its county's union went to, where the union acts later in the paragraph
    (
        [
            "今年以来，{衡水市总=衡水市总工会@河北省衡水市}很忙。",
            "慰问[5名]。来到{乙县@河北省衡水市乙县}。" + UNION + "很忙。",
        ],
        ["衡水市总工会 topic", "河北省衡水市 tied"],
    ),
    # -- who says it behind the quotation, where nobody acts in it ---------------------------------------------------
    (["“今年以来车间里精打细算，一共节支[5元]。”{甲会=甲会@}主席说。"], ["甲会 speaker", " "]),
    (
        [f"“今年以来车间里精打细算，{UNION}节支[5元]。”{{甲会=甲会@}}主席说。"],
        ["衡水市总工会 subject", "河北省衡水市 org"],
    ),
    # -- the giver behind the number ---------------------------------------------------------------------------------
    ([f"[5名]职工收到{UNION}的慰问。"], ["衡水市总工会 receiver", "河北省衡水市 org"]),
    ([f"天晴，[5名]职工收到{UNION}的慰问。"], ["衡水市总工会 receiver", "河北省衡水市 org"]),
    (["[5名]职工到场，随后参加{甲会=甲会@}的活动。"], [" ", " "]),
    ([f"[5名]职工在{UNION}就业。"], ["衡水市总工会 receiver", "河北省衡水市 behind"]),
    ([f"[5名]职工看望{UNION}的干部。"], [" ", " "]),
    ([f"[5名]职工收到书，{UNION}慰问。"], ["衡水市总工会 topic", "河北省衡水市 tied"]),
    ([f"[5名]职工参加“{UNION}”班。"], [" ", " "]),
    # -- from the sentences before -----------------------------------------------------------------------------------
    ([f"{UNION}捐款。慰问职工[5名]。"], ["衡水市总工会 carried", "河北省衡水市 paragraph"]),
    ([f"由{UNION}捐款。慰问职工[5名]。"], ["衡水市总工会 carried", "河北省衡水市 paragraph"]),
    ([f"据{UNION}数据，一切都好。慰问职工[5名]。"], ["衡水市总工会 carried", "河北省衡水市 paragraph"]),
    ([f"{COUNTY}捐款。{UNION}捐款。慰问职工[5名]。"], ["衡水市总工会 carried", "河北省衡水市 paragraph"]),
    (["{甲会=甲会@}、{乙会=乙会@}捐款。慰问职工[5名]。"], ["甲会 carried", " "]),
    ([f"{FIRM}捐款。{{全市@河北省衡水市}}新增会员[5名]。"], [" ", "河北省衡水市 clause"]),
    ([f"据{FIRM}数据，一切都好。{{四川@四川省}}会员[5名]。"], ["长丰集团 carried", "四川省 clause"]),
    (
        [f"{UNION}捐款。热情的{{甲厂=甲厂@}}职工到场。慰问职工[5名]。"],
        ["衡水市总工会 carried", "河北省衡水市 paragraph"],
    ),
    # -- from the article --------------------------------------------------------------------------------------------
    ([f"{UNION}很忙。", f"{UNION}捐款。", "慰问职工[5名]。"], ["衡水市总工会 topic", "河北省衡水市 tied"]),
    (
        [f"{UNION}很忙。", f"{UNION}捐款。", "在{四川@四川省}慰问职工[5名]。"],
        [" ", "四川省 clause"],
    ),
    ([f"{MINISTRY}很忙。", f"{MINISTRY}捐款。", "在{四川@四川省}慰问职工[5名]。"], [" ", "四川省 clause"]),
    ([f"{MINISTRY}很忙。", f"{MINISTRY}捐款。", "在{全国@中国}慰问职工[5名]。"], ["公安部 topic", "中国 clause"]),
    (
        [f"{UNION}很忙#", f"{UNION}捐款。", "在{安平县@河北省衡水市安平县}慰问职工[5名]。"],
        ["衡水市总工会 topic", "河北省衡水市安平县 clause"],
    ),
    # -- where: in the clause, else in the sentence ------------------------------------------------------------------
    ([f"{UNION}在{{四川@四川省}}慰问职工[5名]。"], ["衡水市总工会 subject", "四川省 clause"]),
    ([f"{UNION}在{{四川@四川省}}活动，慰问职工[5名]。"], ["衡水市总工会 subject", "四川省 sentence"]),
    ([f"{UNION}来到{{四川@四川省}}，慰问职工[5名]。"], ["衡水市总工会 subject", "四川省 sentence"]),
    (["会议在{四川@四川省}召开，{四川@四川省}以外的职工[5名]到场。"], [" ", "四川省 sentence"]),
    (["在{四川@四川省}，{湖南@湖南省}和{湖北@湖北省}职工[5名]到场。"], [" ", "中国 clause"]),
    # what is compared with, gone to or quoted is not where
    ([f"{UNION}比{{四川@四川省}}多慰问职工[5名]。"], ["衡水市总工会 subject", "河北省衡水市 org"]),
    ([f"{UNION}驰援{{四川@四川省}}职工[5名]。"], ["衡水市总工会 subject", "河北省衡水市 org"]),
    ([f"{UNION}学习《{{四川@四川省}}条例》[5章]。"], ["衡水市总工会 subject", "河北省衡水市 org"]),
    # a later subject is nearer than a place before it, unless that lies in the subject's own
    ([f"{{四川@四川省}}很好，{UNION}慰问职工[5名]。"], ["衡水市总工会 subject", "河北省衡水市 sentence"]),
    ([f"在{{四川@四川省}}，据{UNION}数据，职工[5名]到场。"], ["衡水市总工会 publisher", "四川省 sentence"]),
    (
        [f"在{{安平县@河北省衡水市安平县}}，{UNION}慰问职工[5名]。"],
        ["衡水市总工会 subject", "河北省衡水市安平县 sentence"],
    ),
    (["在{四川@四川省}，{甲会=甲会@}慰问职工[5名]。"], ["甲会 subject", "四川省 sentence"]),
    ([f"在{{四川@四川省}}，{MINISTRY}慰问职工[5名]。"], ["公安部 subject", "四川省 sentence"]),
    # a place inside another clause of the sentence, where nobody acts
    (["强降雨冲毁{湖南@湖南省}农田，房屋[5间]被淹。"], [" ", "湖南省 sentence"]),
    (["强降雨冲毁{丁市@丁市}农田，房屋[5间]被淹。"], [" ", "丁市 sentence"]),
    (["热情的职工保持{全国@中国}先进，慰问[5名]。"], [" ", " "]),
    # several places: what they all lie in
    (["在{长沙@湖南省长沙市}、{株洲@湖南省株洲市}和{湘潭@湖南省湘潭市}，职工[5名]到场。"], [" ", "湖南省 sentence"]),
    (["在{长沙@湖南省长沙市}，看{株洲@湖南省株洲市}景色，职工[5名]到场。"], [" ", "湖南省长沙市 sentence"]),
    # -- behind the number -------------------------------------------------------------------------------------------
    (["{长沙@湖南省长沙市}[5名]职工到场。"], [" ", "湖南省长沙市 clause"]),
    (["职工[5名]在{四川@四川省}到场。"], [" ", "四川省 behind"]),
    (["天晴，职工[5名]在{四川@四川省}到场。"], [" ", "四川省 behind"]),
    (["职工[5名]讲{湖南@湖南省}故事，在{四川@四川省}。"], [" ", "四川省 topic"]),
    # -- the organization's, or where it came to before --------------------------------------------------------------
    (
        [f"{UNION}来到{{安平县@河北省衡水市安平县}}。{UNION}慰问职工[5名]。"],
        ["衡水市总工会 subject", "河北省衡水市安平县 org"],
    ),
    ([f"{UNION}来到{{四川@四川省}}。{UNION}慰问职工[5名]。"], ["衡水市总工会 subject", "河北省衡水市 org"]),
    (
        [f"{UNION}在{{安平县@河北省衡水市安平县}}。{UNION}慰问职工[5名]。"],
        ["衡水市总工会 subject", "河北省衡水市 org"],
    ),
    ([f"{MINISTRY}来到{{四川@四川省}}。{MINISTRY}慰问职工[5名]。"], ["公安部 subject", "中国 org"]),
    # -- from the sentences before -----------------------------------------------------------------------------------
    (["{四川@四川省}很好。慰问职工[5名]。"], [" ", "四川省 paragraph"]),
    (["{湖南@湖南省}很好。在{四川@四川省}也是。慰问职工[5名]。"], [" ", "四川省 paragraph"]),
    ([f"在{{四川@四川省}}很好。{UNION}捐款。慰问职工[5名]。"], ["衡水市总工会 carried", "四川省 paragraph"]),
    ([f"热情的{UNION}很好。慰问职工[5名]。"], [" ", " "]),
    (["强降雨冲毁{湖南@湖南省}农田。房屋[5间]被淹。"], [" ", "湖南省 paragraph"]),
    (["强降雨冲毁{湖南@湖南省}农田，{甲会=甲会@}停工。房屋[5间]被淹。"], ["甲会 carried", "湖南省 paragraph"]),
    (["产品出口{德国@德国}。产品[5件]。"], [" ", " "]),
    (["{甲会=甲会@}停工，强降雨冲毁{湖南@湖南省}农田。房屋[5间]被淹。"], ["甲会 carried", "湖南省 paragraph"]),
    (["强降雨冲毁{湖南@湖南省}{甲厂=甲厂@}厂房。房屋[5间]被淹。"], [" ", "湖南省 paragraph"]),
    # -- who is named beside the number, at the least ----------------------------------------------------------------
    (["热情的职工向{县医院=乙县人民医院@乙县}和{甲厂=甲厂@}捐款[3万元]。"], [" ", "乙县 beside"]),
    # -- where an event is held --------------------------------------------------------------------------------------
    (["会议在{四川@四川省}召开。职工[5名]到场。"], [" ", "四川省 venue"]),
    (["会议在{四川@四川省}召开。", "职工[5名]到场。"], [" ", "四川省 venue"]),
    (["会议在{湖南@湖南省}召开。", "会议在{四川@四川省}召开。职工[5名]到场。"], [" ", "四川省 venue"]),
    (["{博览会=博览会@}在{四川@四川省}开幕，{博览会=博览会@}成交[5项]。"], ["博览会 subject", "四川省 sentence"]),
    (["{博览会=博览会@}在{四川@四川省}开幕。", "{博览会=博览会@}成交[5项]。"], ["博览会 subject", "四川省 org"]),
    # who meets there is not an event
    (
        [f"{UNION}在{{常州@江苏省常州市}}召开会议。", f"{UNION}慰问职工[5名]。"],
        ["衡水市总工会 subject", "河北省衡水市 org"],
    ),
    # whom the headline tells of, where no place is named by itself
    (
        ["好医生，记{医院=某医院@河北省衡水市}医生某某#", "他行医[30年]。"],
        [" person", "河北省衡水市 topic"],
    ),
    # -- each its own ------------------------------------------------------------------------------------------------
    (
        ["{长沙@湖南省长沙市}、{株洲@湖南省株洲市}、{湘潭@湖南省湘潭市}分别新增[1名]、[2名]和[3名]。"],
        [" ", "湖南省长沙市 spread", " ", "湖南省株洲市 spread", " ", "湖南省湘潭市 spread"],
    ),
    (
        [f"{UNION}和{MINISTRY}依次慰问[1名]，[2名]。"],
        ["衡水市总工会 spread", "河北省衡水市 spread", "公安部 spread", "中国 spread"],
    ),
    (
        ["{甲会=甲会@}和{乙会=乙会@}<去年>分别慰问[1名]以及[2名]。"],
        ["甲会 spread", " ", "乙会 spread", " "],
    ),
    (
        ["在{长沙@湖南省长沙市}、{株洲@湖南省株洲市}分别新增[1名]、[2名]。"],
        [" ", "湖南省长沙市 spread", " ", "湖南省株洲市 spread"],
    ),
    # not as many numbers as names, or names that are no list, or numbers before the word
    (
        ["{长沙@湖南省长沙市}、{株洲@湖南省株洲市}分别新增[1名]、[2名]、[3名]。"],
        [" ", "湖南省 clause", " ", "湖南省 clause", " ", "湖南省 clause"],
    ),
    (
        ["{长沙@湖南省长沙市}比{株洲@湖南省株洲市}分别多[1名]、[2名]。"],
        [" ", "湖南省长沙市 clause", " ", "湖南省长沙市 clause"],
    ),
    (
        ["{长沙@湖南省长沙市}、{株洲@湖南省株洲市}有[9名]，分别新增[1名]、[2名]。"],
        [" ", "湖南省 clause", " ", "湖南省 sentence", " ", "湖南省 sentence"],
    ),
    (
        ["{长沙@湖南省长沙市}、{株洲@湖南省株洲市}分别新增[1名]，减少[3名]、[2名]。"],
        [" ", "湖南省 clause", " ", "湖南省长沙市 spread", " ", "湖南省株洲市 spread"],
    ),
    # a date among the numbers is none of them
    (
        ["{长沙@湖南省长沙市}、{株洲@湖南省株洲市}分别为<去年>[1名]、[2名]。"],
        [" ", "湖南省长沙市 spread", " ", "湖南省株洲市 spread"],
    ),
    (["{长沙@湖南省长沙市}分别新增[1名]，减少[3名]。"], [" ", "湖南省长沙市 clause", " ", "湖南省长沙市 sentence"]),
    (["{长沙@湖南省长沙市}、{株洲@湖南省株洲市}分别行动。新增[1名]、[2名]。"], [" ", "湖南省 paragraph"] * 2),
    # nobody is tied to another's number in another paragraph, and a date to nothing
    (["职工[5名]到场。<去年>很好。"], [" ", " "]),
]


def known(*paragraphs: str) -> list[Tie]:
    """The ties of an article whose organizations are the places' own, but for a firm."""
    title = paragraphs[0].removesuffix("#") if paragraphs[0].endswith("#") else ""
    a, mentions, entities = article(*paragraphs[bool(title) :], title=title)
    rules = {"长丰集团": "name", "甲厂": "name", "乙厂": "name"}
    entities = [dataclasses.replace(e, rule=rules.get(e.text, "known") if e.kind == "org" else "") for e in entities]
    rows = ties(a, [segment.sentences(p.text) for p in a.paragraphs], mentions, entities)
    assert all(
        t == Tie()
        for ms, row in zip(mentions, rows, strict=True)
        for m, t in zip(ms, row, strict=True)
        if m.kind == "date"
    )
    return [t for ms, row in zip(mentions, rows, strict=True) for m, t in zip(ms, row, strict=True) if m.kind != "date"]


@pytest.mark.parametrize(("paragraphs", "expected"), ARTICLES)
def test_whose_and_where_by_which_step(paragraphs: list[str], expected: list[str]) -> None:
    found = []
    for t in known(*paragraphs):
        found += [f"{t.org.name if t.org else ''} {t.org_step}", f"{t.place.place if t.place else ''} {t.place_step}"]
    assert found == expected


def test_several_places_together_are_shown_as_they_stand() -> None:
    (tie,) = known("在{长沙@湖南省长沙市}、{株洲@湖南省株洲市}和{湘潭@湖南省湘潭市}，职工[5名]到场。")
    assert tie.place
    assert (tie.place.text, tie.place.start, tie.place.end) == ("长沙、株洲和湘潭", 1, 9)
    assert (tie.place.name, tie.place.adcode) == ("湖南省", "430000")


@pytest.mark.parametrize("kind", ["count", "percentage", "money", "duration", "measure", "ratio"])
def test_each_kind_of_number_is_tied_but_a_date(kind: Kind) -> None:
    a, mentions, entities = article(f"{UNION}慰问职工[5名]。")
    mention = dataclasses.replace(mentions[0][0], kind=kind)
    ((tie,),) = ties(a, [segment.sentences(a.paragraphs[0].text)], [[mention]], entities)
    assert shown(tie) == "衡水市总工会 / 河北省衡水市"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{MINISTRY}捐款。[5年]来，{UNION}慰问职工。", "衡水市总工会 / 河北省衡水市"),
        ("{丁市@丁市}很好。[5年]来，{四川@四川省}变好。", " / 四川省"),
        # it opens for who heads the next clause, none behind it, in another sentence, or who is but named there
        (f"{MINISTRY}捐款。[5年]来，环境变好，{UNION}慰问职工。", "公安部 / 中国"),
        (f"{MINISTRY}捐款。[5年]来，环境变好。{UNION}慰问职工。", "公安部 / 中国"),
        (f"{MINISTRY}捐款。[5年]来，职工在{UNION}的关心下成长。", "公安部 / 中国"),
        (f"{MINISTRY}捐款。[5年]来，“{UNION}”慰问职工。", "公安部 / 中国"),
        (f"{MINISTRY}捐款。[5年]来，环境变好。", "公安部 / 中国"),
        ("{丁市@丁市}很好。[5年]来，环境变好，{四川@四川省}变好。", " / 丁市"),
    ],
)
def test_a_duration_that_opens_a_sentence_is_of_who_goes_on(text: str, expected: str) -> None:
    a, mentions, entities = article(text)
    lasting = [[dataclasses.replace(m, kind="duration") for m in row] for row in mentions]
    ((tie,),) = ties(a, [segment.sentences(p.text) for p in a.paragraphs], lasting, entities)
    assert shown(tie) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{UNION}迎接{MINISTRY}成立[75周年]，办班。", "公安部 / 中国"),
        (f"{UNION}迎接新中国成立[75周年]，办班。", " / 河北省衡水市"),
        # what is not said to be founded, and what only lasts so long
        (f"{UNION}开办学校[75周年]，办班。", "衡水市总工会 / 河北省衡水市"),
        (f"{UNION}在{MINISTRY}成立[75年]后办班。", "衡水市总工会 / 河北省衡水市"),
    ],
)
def test_whose_anniversary_it_is(text: str, expected: str) -> None:
    a, mentions, entities = article(text)
    lasting = [[dataclasses.replace(m, kind="duration", unit="year") for m in row] for row in mentions]
    ((tie,),) = ties(a, [segment.sentences(p.text) for p in a.paragraphs], lasting, entities)
    assert shown(tie) == expected

"""Whose the numbers of a list are, where each member has its own, and who is only one of many or of a kind."""

from __future__ import annotations

import dataclasses

import pytest

from tests.test_ties import article, tied
from unionstats import segment
from unionstats.link.ties import ties

STORIES = [
    # … but not what is only beside it, behind a list of several
    (
        ["{青禾总工会=青禾总工会@}慰问了{甲厂=甲厂@}、{乙厂=乙厂@}职工[30名]和{丙厂=丙厂@}困难职工[12名]。"],
        ["青禾总工会 subject"] * 2,
    ),
    # … nor whose is a part of what it gave
    (
        ["{甲会=甲会@}捐款[90万元]（含{乙会=乙会@}[20万元]，{丙会=丙会@}[10万元]），{丁会=丁会@}[30万元]。"],
        ["甲会 subject", "乙会 subject", "丙会 subject", "丁会 subject"],
    ),
    # … nor one of a list whose next member has a number of its own, nor what a village does its party branch's
    (["开工{甲厂房=甲厂房@}、{乙酒店=乙酒店@}、年产[6万米]电缆生产线等项目。"], [" "]),
    (
        [
            "{甲村党支部=甲村党支部@甲村}领办。{甲村党支部=甲村党支部@甲村}很忙。",
            "{甲村@甲村}有村民[2300人]，流转土地[9亩]。",
        ],
        [" ", " "],
    ),
    (
        [
            "{甲区委宣传部=甲区委宣传部@甲区}组织采风。{甲区委宣传部=甲区委宣传部@甲区}很忙。",
            "2021年，{甲区@甲区}增加值[39亿元]。",
        ],
        [" "],
    ),
    # a sight that is named but once, in a paragraph of its own
    (
        [
            "{甲部=甲部@中国}发布。{甲部=甲部@中国}很忙。",
            "{乙植物园=乙植物园@丙市}办花展。林荫道旁，[9株]菊花绽放。",
        ],
        ["乙植物园 carried"],
    ),
    # what the paragraph before has just told of
    (
        ["很好。", "很好。", "很好。", "{甲局=甲局@}里有缆机。", "这[7台]缆机高[3米]，{乙站=乙站@}也有。"],
        ["甲局 before", "甲局 before"],
    ),
    # whoever has the word goes on with his own behind other places
    (
        ["{甲公司=甲公司@丙省}经理周远：我们很忙，{乙市@乙省乙市}有订单，今年我们的产量达[5万支]。"],
        ["甲公司 subject"],
    ),
    # … nor what a part of the plant that the story is of does his who was named before it
    (
        [
            "{甲厂=甲厂@}投产。{甲厂=甲厂@}很忙。",
            "{乙田=乙田@}投运；青岭作业区投产[9口]新井；产能建设累计增产[5吨]。",
        ],
        ["甲厂 topic", "甲厂 topic"],
    ),
    # … nor what comes after it theirs who only set store by it
    (
        [
            "{乙局=乙局@}开工。{乙局=乙局@}很忙。",
            "{甲县委=中共甲县委@甲县}始终高度重视水利，抓好储备。截至目前，完成投资[9亿元]。",
        ],
        ["乙局 topic"],
    ),
    # whom somebody has called in
    (
        ["{甲组=甲组@}协调{乙总队=乙总队@}、{丙支队=丙支队@}、{丁救援队=丁救援队@}[6支]队伍演练。"],
        ["甲组 subject"],
    ),
    # where somebody takes part, and where somebody works
    (["在{甲会=甲会@}组织的技能比武中，[46名]职工获奖。"], ["甲会 sentence"]),
    # whose wishes are met
    (
        ["落实{甲委=甲委@}提出的“做优”要求，近三年来，{乙会=乙会@}把职工之家建到企业，建成[120个]。"],
        ["乙会 subject"],
    ),
    # a party of the whole country that enters later
    (
        [
            "这里是最大的安置区，建成住房[120栋]。",
            "搬迁后，{民进=中国民主促进会@中国}捐款[3万元]。{民进=中国民主促进会@中国}捐书[300册]。",
        ],
        [" ", "中国民主促进会 subject", "中国民主促进会 subject"],
    ),
    # an example of whom somebody honours, though a space stands before the number
    (
        ["{甲会=甲会@}表彰先进。{乙矿=乙矿@}等 [10 个]单位获评“安全企业”；{丙厂=丙厂@}等 [8 个]单位为“优胜单位”。"],
        ["甲会 carried"] * 2,
    ),
    # what a district does that is not named is not of the whole country's
    (
        ["“书屋”是{全会=全会@中国}倡导的活动。目前，我县建成书屋[120家]，{全会=全会@中国}拨款[3万元]。"],
        [" ", "全会 subject"],
    ),
    # what a whole trade comes to is not one firm's
    (["{恒岳公司=恒岳公司@}产钢[300吨]。今年以来，钢铁行业利润下降[50%]。"], ["恒岳公司 subject", " "]),
    # a worker speaks for the firm of its work only
    (["“我们这里装了[5个]空调，干活凉快多了。”{恒岳公司=恒岳公司@}职工李强说。"], ["恒岳公司 speaker"]),
    # ranks
    (
        ["完工量最大的是{青禾船厂=青禾船厂@}，完工[22万吨]；其次为{恒岳船厂=恒岳船厂@}，完工[18万吨]。"],
        ["青禾船厂 subject", "恒岳船厂 subject"],
    ),
    (["最有名的要数{白云介绍所=白云介绍所@}，她们先后帮助[300名]职工。"], ["白云介绍所 subject"]),
    # one who has a branch of a sentence has no more than that
    (
        [
            "会员越来越多。",
            "{甲公司=甲公司@}新建[12家]；{乙公司=乙公司@}新建[8家]；{丙公司=丙公司@}新建[3家]。共有会员[900名]。",
        ],
        ["甲公司 subject", "乙公司 subject", "丙公司 subject", " "],
    ),
    (
        ["{甲县总工会=甲县总工会@}送去[12万元]；{乙公司=乙公司@}送去[8万元]。共惠及职工[900名]。"],
        ["甲县总工会 subject", "乙公司 subject", "甲县总工会 carried"],
    ),
    # firms of a kind are not the one before them
    (
        ["{青禾钢铁公司=青禾钢铁公司@}产钢[320万吨]。地方钢铁企业产钢[635万吨]，重点企业产钢[12万吨]。"],
        ["青禾钢铁公司 subject", " ", " "],
    ),
    (
        ["销量前三名分别为{甲汽车集团=甲汽车集团@}[30辆]、{乙汽车集团=乙汽车集团@}[25辆]。"],
        ["甲汽车集团 subject", "乙汽车集团 listed"],
    ),
    (["{青禾公司=青禾公司@}招工[30人]。该市中小企业招工[20人]，其他单位招工[5人]。"], ["青禾公司 subject", " ", " "]),
    # … nor of the one of the headline or before, where firms are counted or a trade of them acts
    (["{宁海钢铁=宁海钢铁@}很忙。300家上市公司实现利润[20亿元]。"], [" "]),
    (["{宁海钢铁=宁海钢铁@}很忙。沪深两市80家公司营收[20亿元]，五大发电集团发电[3亿度]。"], [" ", " "]),
    (["{宁海公司=宁海公司@}很忙。石油石化企业加大投入[20亿元]，央企实现利润[3亿元]。"], [" ", " "]),
    (["{宁海公司=宁海公司@}很忙。12家分公司实现利润[20亿元]。"], ["宁海公司 carried"]),
    (["{宁海公司=宁海公司@}很忙。该石化企业实现利润[20亿元]。"], ["宁海公司 carried"]),
    # what begins with 其中 is of whoever acted in the paragraph before
    (["很难。", "{温平项目部=温平项目部@}克服困难。", "其中，发表成果[4项]。"], ["温平项目部 before"]),
    (["很难。", "{温平项目部=温平项目部@}克服困难。", "另外，发表成果[4项]。"], [" "]),
    # who does something under another's guidance does it
    (["{甲公司工会=甲公司工会@}在{乙市总工会=乙市总工会@}指导下，建立职工之家[12个]。"], ["甲公司工会 subject"]),
    (["在{乙市总工会=乙市总工会@}的指导下，{甲公司工会=甲公司工会@}建立职工之家[12个]。"], ["甲公司工会 subject"]),
    # what all of a province does is not of its firm, where one has acted that tells of all
    (["{甲省电力公司=甲省电力公司@甲省}作了介绍。{全省@甲省}建成工作室[30个]。"], ["甲省电力公司 carried"]),
    # one of several that are named in a row is not whose it is
    (["分别在{甲集团=甲集团@}、{乙集团=乙集团@}和丙集团，其中[5家]是新企业。"], [" "]),
    # whose they are who are honoured does not honour
    (
        ["其中{甲机务段=甲机务段@}司机张三等[12人]经公司推荐，{乙机务段=乙机务段@}李四等[17人]由地方推荐。"],
        [" ", " "],
    ),
    (["{甲公司=甲公司@}研发中心[2个]集体被授予先锋号。"], ["甲公司 subject"]),
    # what an event comes to is not of one who has won there, nor of a firm that is named behind it
    (
        ["经过角逐，[5个]项目决出一等奖[40人]。作为东道主，{乙集团=乙集团@}斩获团体奖[3项]。"],
        [" ", " ", "乙集团 subject"],
    ),
    # a department of the place is the one that the article has named
    (
        [
            "{甲市劳动和社会保障局=甲市劳动和社会保障局@}责令{乙公司=乙公司@}支付欠薪。"
            "据悉，我市劳动保障部门检查用工单位[617户]。"
        ],
        ["甲市劳动和社会保障局 person"],
    ),
    (["{乙公司=乙公司@}偷排污水。我市环保部门立案[30件]。"], [" person"]),
    (["{乙公司=乙公司@}获贷款。我县金融机构投放贷款[30笔]。"], [" "]),
    # whose day it is
    (["{甲会=甲会@}表彰{乙校=乙校@}成立[10周年]的征文。"], ["乙校 anniversary"]),
    (["{甲县总工会=甲县总工会@}宣讲劳模，献礼中国共产党成立[100周年]。"], [" anniversary"]),
    (["时值新中国成立[十周年]，{甲油田=甲油田@}由此得名。"], [" anniversary"]),
    (["{甲出版社=甲出版社@}举行座谈会，纪念建社[10周年]。"], ["甲出版社 subject"]),
    # who is named by the kind is not the one that stands nearby
    (["根据{甲省总工会=甲省总工会@}通知，集团公司工会已发放[5万元]。"], [" "]),
    (["根据{甲省总工会=甲省总工会@}指示，发放[5万元]。遵照{乙局=乙局@}决议，拨款[5元]。"], [" "] * 2),
    (
        ["集团公司工会开展活动。{甲县总工会=甲县总工会@}资助[60名]学生。"],
        ["甲县总工会 subject"],
    ),
    # who has named or paid for some of them does not go on
    (
        ["{甲集团工会=甲集团工会@}建成工作室[20个]。其中，{省总工会=甲省总工会@}命名的[2个]。工作室共获专利[30项]。"],
        ["甲集团工会 subject", "甲省总工会 subject", "甲集团工会 carried"],
    ),
    (
        ["{甲县总工会=甲县总工会@}救助[90人]，其中{市总工会=乙市总工会@}资助的[20人]。此外，发放毛巾[60条]。"],
        ["甲县总工会 subject", "乙市总工会 subject", "甲县总工会 carried"],
    ),
    # who has come to it
    (["参加会议的还有{甲省总工会=甲省总工会@}副主席李某、{乙厂工会=乙厂工会@}主席王某以及代表[90人]。"], [" "]),
    (["{甲会=甲会@}庆祝成立。应邀出席的有{乙省总工会=乙省总工会@}主席李某等[90人]。"], ["甲会 carried"]),
    # what others do, what several come to, and what a firm tells of its own that it does not name
    (
        ["{青禾钢铁公司=青禾钢铁公司@}产钢[320万吨]，其他企业产钢[635万吨]。"],
        ["青禾钢铁公司 subject", " "],
    ),
    (
        ["{甲厂=甲厂@}捐[5元]，{乙厂=乙厂@}捐[6元]，共募集[11元]。"],
        ["甲厂 subject", "乙厂 subject", " subject"],
    ),
    (["{甲省总工会=甲省总工会@}公布名单。我厂已报[3项]成果。"], [" carried"]),
    (["{甲省总工会=甲省总工会@}要求开展慰问。集团公司有[45名]职工领到补助。"], [" carried"]),
]


@pytest.mark.parametrize(("text", "expected"), STORIES)
def test_lists_branches_ranks_and_kinds(text: list[str], expected: list[str]) -> None:
    assert [f"{t.org.name if t.org else ''} {t.org_step}" for t in tied(*text)] == expected


def test_firms_that_are_counted_are_not_whose_it_is() -> None:
    a, mentions, entities = article(
        "{甲公司=甲公司@}、{乙公司=乙公司@}和{丙公司=丙公司@}[3家]规上企业建会，新增会员[193人]。"
    )
    entities = [dataclasses.replace(e, rule="name") for e in entities]
    [row] = ties(a, [segment.sentences(a.paragraphs[0].text)], mentions, entities)
    assert [t.org for t in row] == [None, None]

"""What organizations and places do in their clauses, on marked sentences (see ``test_ties``), and where clauses end."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.test_ties import article
from unionstats import segment
from unionstats.link.clauses.clauses import Clauses, Role


def clauses(marked: str, rules: dict[str, str] | None = None) -> Clauses:
    """The only paragraph of an article; ``rules`` says of some mentions by which rule they were read."""
    a, mentions, entities = article(marked)
    text = a.paragraphs[0].text
    entities = [replace(e, rule=(rules or {}).get(e.text, e.rule)) for e in entities]
    return Clauses(text, segment.sentences(text), mentions[0], entities)


def shown(roles: list[Role]) -> list[str]:
    return [f"{r.entity.text} {r.part}" for r in roles]


ORGS = [
    # the head: nothing stands before it in its clause but words that take no subject's place
    ("{甲局=甲局@丙市}慰问职工。", ["甲局 head"]),
    ("近日，{甲局=甲局@丙市}慰问职工。", ["甲局 head"]),
    ("<2023年>{甲局=甲局@丙市}慰问职工。", ["甲局 head"]),
    ("此前{甲局=甲局@丙市}慰问职工。", ["甲局 head"]),
    ("尽管{甲局=甲局@丙市}慰问职工。", ["甲局 head"]),
    ("<国庆>{甲局=甲局@丙市}慰问职工。", ["甲局 head"]),
    ("此外，<2023年>以来{甲局=甲局@丙市}慰问职工。", ["甲局 head"]),
    ("[300名]{甲局=甲局@丙市}职工受到慰问。", ["甲局 owner"]),
    ("热情的{甲局=甲局@丙市}职工到场。", ["甲局 owner"]),
    ("热情的{甲局=甲局@丙市}，把职工请到场。", ["甲局 head"]),
    # who lends the stage does not publish
    ("{丙市政府新闻办公室=丙市政府新闻办公室@丙市}今天举行新闻发布会，介绍有关情况。", ["丙市政府新闻办公室 venue"]),
    ("{丙市政府新闻办公室=丙市政府新闻办公室@丙市}公布，共有[3人]受伤。", ["丙市政府新闻办公室 publisher"]),
    # an example of who is honoured, and what another is
    ("{甲厂=甲厂@丙市}技术员张三等<160名>个人获奖。", ["甲厂 employer"]),
    ("{甲厂=甲厂@丙市}慰问张三等<160名>职工。", ["甲厂 head"]),
    ("{甲厂=甲厂@丙市}投产，是{乙局=乙局@丙市}建设的首座电厂。", ["甲厂 head", "乙局 object"]),
    ("电厂投产，是{乙局=乙局@丙市}建设的首座电厂。", ["乙局 head"]),
    # names and dates before it do not count, those of another clause neither
    ("{丙市@丙市}{甲局=甲局@丙市}慰问职工。", ["甲局 head"]),
    ("热情的志愿者到场，{甲局=甲局@丙市}慰问职工。", ["甲局 head"]),
    ("{甲局=甲局@丙市}、{乙局=乙局@丙市}慰问职工。", ["甲局 head", "乙局 head"]),
    ("热情的{甲局=甲局@丙市}<国庆>{乙局=乙局@丙市}慰问职工。", ["甲局 owner", "乙局 owner"]),
    # behind what is told of it, with what it does; not as the object of what stands before
    ("热情的{甲局=甲局@丙市}近日慰问职工。", ["甲局 head"]),
    ("民营企业{甲厂=甲厂@丙市}吸纳职工。", ["甲厂 head"]),
    ("职工来到热情的{甲局=甲局@丙市}近日办事。", ["甲局 arrival"]),
    ("职工参观热情的{甲局=甲局@丙市}近日办的展览。", ["甲局 owner"]),
    # who gave what others hold
    ("职工从{甲会=甲会@丙市}主席手里领来[300元]。", ["甲会 agent"]),
    ("职工从{甲会=甲会@丙市}走到门口。", ["甲会 owner"]),
    # what it is called for short is not what it says
    ("{甲厂=甲厂@丙市}（下称“甲”）、{乙厂=乙厂@丙市}（以下简称“乙”）协办比赛。", ["甲厂 head", "乙厂 owner"]),
    ("{甲厂=甲厂@丙市}称，已停工。", ["甲厂 publisher"]),
    # after 由
    ("活动由{甲局=甲局@丙市}主办。", ["甲局 agent"]),
    # who publishes
    ("{甲局=甲局@丙市}数据显示，职工[300名]。", ["甲局 publisher"]),
    ("据{甲局=甲局@丙市}消息，职工[300名]。", ["甲局 publisher"]),
    ("据{甲局=甲局@丙市}负责人介绍，职工[300名]。", ["甲局 publisher"]),
    ("记者从{甲局=甲局@丙市}获悉，职工[300名]。", ["甲局 publisher"]),
    # who is joined to a place by 与 does not head the clause
    ("{丁省@丁省}与{甲局=甲局@}来往增长。", ["甲局 object"]),
    ("{丁省@丁省}和{甲局=甲局@}来往增长。", ["甲局 head"]),
    # who is far away
    ("技术来自{甲局=甲局@丙市}。", ["甲局 far"]),
    ("驰援{甲局=甲局@丙市}。", ["甲局 far"]),
    # where somebody is treated, and whom somebody works for
    ("先后多次前往{甲医院=甲医院@丙市}就医。", ["甲医院 far"]),
    ("到{甲大学=甲大学@丙市}上学。", ["甲大学 far"]),
    ("李某到{甲局=甲局@丙市}申请补贴[300元]。", ["甲局 far"]),
    ("前往{甲医院=甲医院@丙市}慰问。", ["甲医院 arrival"]),
    ("李某是{甲局=甲局@丙市}的职工，领到[300元]。", ["甲局 employer"]),
    ("李某是{甲局=甲局@丙市}一名基层工会干部。", ["甲局 employer"]),
    ("李某是{甲局=甲局@丙市}焊工，领到[300元]。", ["甲局 employer"]),
    ("李某原是{甲局=甲局@丙市}采煤班长，领到[300元]。", ["甲局 employer"]),
    ("这里是{甲局=甲局@丙市}的职工之家，来了[300人]。", ["甲局 owner"]),
    # of one person's offices the seat in an assembly is not what he speaks for
    ("{丙市政协=丙市政协@丙市}委员、{甲局=甲局@丙市}主席表示，职工[300名]。", ["丙市政协 far", "甲局 publisher"]),
    ("{丙市人大=丙市人大@丙市}代表、{甲局=甲局@丙市}主席表示，职工[300名]。", ["丙市人大 far", "甲局 publisher"]),
    ("{乙会=乙会@丙市}委员、{甲局=甲局@丙市}主席表示，职工[300名]。", ["乙会 publisher", "甲局 publisher"]),
    # who holds it does what is done there, but does not say what is said there
    ("在{甲局=甲局@丙市}举行的新闻发布会上，企业招工[300名]。", ["甲局 venue"]),
    # who is compared with
    ("增速高于{甲局=甲局@丙市}。", ["甲局 compared"]),
    ("增速与{甲局=甲局@丙市}持平。", ["甲局 compared"]),
    ("增速与{甲局=甲局@丙市}比武。", ["甲局 object"]),
    # an example of who does it, with others; of offices the one that leads them is named first
    ("{甲局=甲局@丙市}等[10家]机构慰问职工。", ["甲局 head"]),
    # the last of many
    # who found a firm, who confirms, and what is counted
    ("{丙市@丙市}新建{甲校=甲校@丙市}增加学位[300个]。", ["甲校 object"]),
    ("{丙市@丙市}兴建了{甲站=甲站@丙市}，主变[2台]。", ["甲站 object"]),
    ("经{甲局=甲局@丙市}初步确认，职工[300名]。", ["甲局 publisher"]),
    ("经{甲局=甲局@丙市}帮忙，职工[300名]。", ["甲局 object"]),
    ("项目[6个]，看好{甲厂=甲厂@丙市}、{乙厂=乙厂@丙市}。", ["甲厂 owner", "乙厂 owner"]),
    ("[31个]省份和{甲团=甲团@丙市}报告病例。", ["甲团 compared"]),
    ("30个省（区、市）和{甲团=甲团@丙市}报告病例。", ["甲团 compared"]),
    ("省份和{甲团=甲团@丙市}报告病例。", ["甲团 object"]),
    # whose day it is
    ("职工庆祝{甲局=甲局@丙市}获奖。", ["甲局 owner"]),
    # the hall of a meeting
    # where somebody goes round
    ("志愿者来到乙局，{甲厂=甲厂@丙市}等人送水。", ["甲厂 head"]),
    ("表彰会在{甲局=甲局@丙市}召开。", ["甲局 venue"]),
    # a house where others do something; behind a comma it may do it itself
    ("家属在{甲宾馆=甲宾馆@丙市}订了[12桌]。", ["甲宾馆 venue"]),
    ("厂家在{甲政务服务中心=甲政务服务中心@丙市}发放工资[12万元]。", ["甲政务服务中心 venue"]),
    ("在{甲宾馆=甲宾馆@丙市}，客房订满。", ["甲宾馆 site"]),
    ("{甲宾馆=甲宾馆@丙市}订出客房[12间]。", ["甲宾馆 head"]),
    ("表彰会在美丽的{甲局=甲局@丙市}召开。", ["甲局 venue"]),
    ("表彰会在美丽的大楼、{甲局=甲局@丙市}召开。", ["甲局 owner"]),
    # with whom one trades
    ("我们对{甲盟=甲盟@}出口货物。", ["甲盟 far"]),
    ("我们看{甲盟=甲盟@}出口货物。", ["甲盟 owner"]),
    # with whom it is done
    ("与{甲局=甲局@丙市}合作，慰问职工。", ["甲局 object"]),
    ("与{甲局=甲局@丙市}职工一起。", ["甲局 head"]),
    # to whom, with whom
    ("志愿者慰问{甲局=甲局@丙市}。", ["甲局 object"]),
    ("职工向{甲局=甲局@丙市}捐款。", ["甲局 object"]),
    # who comes to an organization visits it
    ("志愿者来到{甲局=甲局@丙市}。", ["甲局 arrival"]),
    ("志愿者走进美丽的{甲局=甲局@丙市}。", ["甲局 arrival"]),
    # whose it only is
    ("这里是{甲局=甲局@丙市}办公楼。", ["甲局 owner"]),
    # who comes to what others do
    ("{丙市委=中共丙市委@丙市}副书记李某出席仪式。", ["丙市委 object"]),
    ("{丙市长=丙市人民政府@丙市}李某出席仪式。", ["丙市长 object"]),
    ("{丙市委=中共丙市委@丙市}副书记李某慰问职工。", ["丙市委 head"]),
    ("{丙市委=中共丙市委@丙市}出席仪式。", ["丙市委 head"]),
    ("{甲会=甲会@丙市}主席李某出席仪式。", ["甲会 head"]),
    # what is called, and what is reported to another
    ("{甲局=甲局@丙市}职工获称号。", ["甲局 head"]),
    ("{甲局=甲局@丙市}负责人称，职工[300名]。", ["甲局 publisher"]),
    ("据{甲局=甲局@丙市}报送的信息，职工[300名]。", ["甲局 publisher"]),
    # who leads all, with whom stands beside, and whose officer speaks
    ("{党中央=中国共产党中央委员会@中国}、{国务院=国务院@中国}高度重视。", ["党中央 far", "国务院 far"]),
    ("{中共中央=中国共产党中央委员会@中国}总书记会见代表[30名]。", ["中共中央 far"]),
    ("{中共中央=中国共产党中央委员会@中国}印发文件[3份]。", ["中共中央 head"]),
    # who comes to what another holds
    (
        "{甲局=甲局@丙市}举行招待会，{乙会=乙会@丙市}官员等约[300人]出席。",
        ["甲局 head", "乙会 object"],
    ),
    ("近日，{乙会=乙会@丙市}干部和职工代表[300人]参加活动。", ["乙会 head"]),
    # where it happens
    ("飞船在{甲发射场=甲发射场@丙市}发射。", ["甲发射场 venue"]),
    ("活动在{甲局=甲局@丙市}进行。", ["甲局 site"]),
    # where another sits
    ("热情的职工看望注册在{甲局=甲局@丙市}的企业。", ["甲局 owner"]),
    # in the title of a document, in a short quotation
    ("干部学习《{甲局=甲局@丙市}办法》。", ["甲局 quoted"]),
    ("干部学习“{甲局=甲局@丙市}”。", ["甲局 quoted"]),
    ("《办法》由{甲局=甲局@丙市}印发，见《报》。", ["甲局 agent"]),
    ("“好，{甲局=甲局@丙市}慰问职工已经多年，今年还要慰问更多的职工。”", ["甲局 head"]),
    ("“今年要做的事情很多也很难，{甲局=甲局@丙市}慰问职工。”", ["甲局 head"]),
    ("《通知》发布。干部学习《{甲局=甲局@丙市}办法》。", ["甲局 quoted"]),
    ("{甲局=甲局@丙市}印发《办法》。", ["甲局 head"]),
]


@pytest.mark.parametrize(("text", "expected"), ORGS)
def test_what_an_organization_does(text: str, expected: list[str]) -> None:
    assert shown(clauses(text).orgs) == expected
    for sentences in (1, 5, 9, 20):  # wherever it stands in the paragraph
        assert shown(clauses("职工很好。" * sentences + text).orgs) == expected


PLACES = [
    # where somebody was before, who gave it, what somebody is called
    ("在{丙省@丙省}打工的李某回到家乡{丁市@丁市}，雇人[30名]。", ["丙省 far", "丁市 arrival"]),
    ("{丙省@丙省}援建的车间有职工[30名]。", ["丙省 far"]),
    ("{丁市@丁市}在{丙省@丙省}务工人员达[30名]。", ["丁市 head", "丙省 far"]),
    ("{甲会=甲会@丁市}向{丙省@丙省}输出劳务[30名]。", ["丙省 far"]),
    ("{丙省@丙省}援建车间[3个]。", ["丙省 head"]),
    ("{丙省@丙省}劳模李某所在的企业有职工[30名]。", ["丙省 far"]),
    ("{丙省@丙省}劳模有[300名]。", ["丙省 head"]),
    # in what it lies of which something is told
    ("{丙省丁市@丙省丁市}位于{丙省@丙省}东部，有职工[300名]。", ["丙省丁市 head", "丙省 far"]),
    ("{甲厂=甲厂@}位于{丙省@丙省}东部，有职工[300名]。", ["丙省 site"]),
    # among whom something is what it is, but not how many of them there are
    ("公司是{丙省@丙省}电子行业最早的厂家之一，有职工[300名]。", ["丙省 far"]),
    ("补贴标准为{丙省@丙省}最高，每人[300元]。", ["丙省 far"]),
    ("为{丙省@丙省}重点工程捐款[300元]。", ["丙省 object"]),
    ("该村是{丙省@丙省}有名的水果村，有[300户]。", ["丙省 far"]),
    ("该县是{丙省@丙省}[20个]贫困县之一。", ["丙省 owner"]),
    # an event called after a place
    ("受{丙洲@丙洲}金融危机影响，出口减少[3%]。", ["丙洲 far"]),
    ("{丙洲@丙洲}金融危机爆发[3年]。", ["丙洲 head"]),
    # from where somebody is hired
    ("从外省和{丁市@丁市}招聘技工[30名]。", ["丁市 far"]),
    ("从外省和{丁市@丁市}看来有[30名]。", ["丁市 object"]),
    ("{丙市@丙市}新增会员[300名]。", ["丙市 head"]),
    # where an organization acts already a place does not
    ("{甲局=甲局@丙市}近日{丙市@丙市}慰问职工。", ["丙市 owner"]),
    ("{甲局=甲局@丙市}慰问职工，{丙市@丙市}新增会员[300名]。", ["丙市 head"]),
    ("在{丙市@丙市}，职工[300名]。", ["丙市 site"]),
    ("职工在贫困的{丙市@丙市}务工。", ["丙市 site"]),
    ("在养殖大县{丙县@丙县}，牛羊[300头]。", ["丙县 site"]),
    ("热情的养殖大县{丙县@丙县}，牛羊[300头]。", ["丙县 owner"]),
    ("比赛在{丙市@丙市}举行。", ["丙市 venue"]),
    ("在{丙市@丙市}率先建成驿站[3座]。", ["丙市 far"]),
    ("{丙市@丙市}率先建成驿站[3座]。", ["丙市 head"]),
    ("此法在{丙市@丙市}推广[3座]。", ["丙市 site"]),
    ("在{丙市@丙市}{全市@丙市}率先建成驿站[3座]。", ["全市 far"]),
    # what they are who are counted, not where
    ("抓获[300人]，其中甲市[200人]，{台湾@台湾省}[100人]。", ["台湾 head"]),
    ("打破{丙洲@丙洲}纪录[30次]。", ["丙洲 far"]),
    ("涉及{国内@中国}企业[3家]。", ["国内 far"]),
    ("职工走访{丙市@丙市}。", ["丙市 arrival"]),
    ("职工来到{丙市@丙市}。", ["丙市 arrival"]),
    ("热情的职工向{丙市@丙市}捐款。", ["丙市 object"]),
    ("热情的职工向{丙市@丙市}地震灾区捐款。", ["丙市 far"]),
    ("热情的职工讲{丙市@丙市}地震灾区的事。", ["丙市 owner"]),
    ("热情的职工从{丙市@丙市}引进设备。", ["丙市 far"]),
    ("热情的职工从{丙市@丙市}出门。", ["丙市 owner"]),
    ("热情的职工看{丙市@丙市}引进设备。", ["丙市 owner"]),
    ("热情的职工接待{丙市@丙市}游客。", ["丙市 far"]),
    ("热情的职工在{丙市@丙市}以外务工。", ["丙市 far"]),
    ("产品出口{丙国@丙国}。", ["丙国 far"]),
    ("增速比{丙市@丙市}快。", ["丙市 compared"]),
    ("增速与{丙市@丙市}相比更快。", ["丙市 compared"]),
    ("职工注册在{丙市@丙市}的企业。", ["丙市 owner"]),
    ("活动由{丙市@丙市}承办。", ["丙市 agent"]),
    ("干部学习《{丙市@丙市}条例》。", ["丙市 quoted"]),
    # where it sits, a yardstick
    ("公司总部位于{丙市@丙市}，职工[300名]。", ["丙市 far"]),
    ("公司分部位于{丙市@丙市}，职工[300名]。", ["丙市 site"]),
    # the hall of a meeting is where it is
    ("表彰会在{甲局=甲局@丁市}召开。", ["甲局 venue"]),
    # with whom one trades, and the last of a list of them
    ("我们与{丙国@丙国}、{丁国@丁国}和{戊国@戊国}的贸易很旺。", ["丙国 far", "丁国 far", "戊国 far"]),
    ("我们与丙盟、丁盟和{戊国@戊国}的贸易很旺。", ["戊国 far"]),
    ("我们与丙盟、丁盟和{戊国@戊国}的人很熟。", ["戊国 object"]),
    # one right behind what it lies in is meant alone
    ("我们来到{该县@丙市丙县}{丁村@丙市丙县丁村}慰问。", ["丁村 arrival"]),
    ("我们来到{该县@丙市丙县}{丁村@丁市丁村}慰问。", ["该县 arrival", "丁村 owner"]),
    # where people are from
    ("{丙市@丙市}李某来打工。", ["丙市 far"]),
    ("打工的{丙市@丙市}、{丁市@丁市}等地20名农民工领到工资。", ["丙市 far", "丁市 far"]),
    ("打工的{丙市@丙市}、{丁市@丁市}等地20家企业领到工资。", ["丙市 owner", "丁市 owner"]),
    # where trains go; games that are called after where they are
    ("公司加开{丙市@丙市}、{丁市@丁市}等方向列车[3列]。", ["丙市 far", "丁市 far"]),
    ("公司去{丙市@丙市}、{丁市@丁市}等城市[3次]。", ["丙市 owner", "丁市 owner"]),
    ("选手参加{丙市@丙市}奥运会。", ["丙市 far"]),
    ("{丙市@丙市}奥运会有选手[300名]。", ["丙市 owner"]),
    # one that is joined to the place before it plays the same part
    ("增速比{丙市@丙市}、{丁市@丁市}和{戊市@戊市}快。", ["丙市 compared", "丁市 compared", "戊市 compared"]),
    ("职工来到{丙市@丙市}，看{丁市@丁市}的景色。", ["丙市 arrival", "丁市 owner"]),
    ("{己市@己市}增速比{丙市@丙市}、{丁市@丁市}快。", ["己市 head", "丙市 compared", "丁市 compared"]),
    # an organization that one comes to is a place to be at, but for its name's own place
    ("志愿者来到{甲局=甲局@丙市}。", ["甲局 arrival"]),
    ("志愿者来到{甲局=甲局@}。", []),
    ("活动由{甲局=甲局@丙市}主办。", []),
    ("志愿者在{丁市@丁市}来到{甲局=甲局@丙市}。", ["丁市 site", "甲局 arrival"]),
]


@pytest.mark.parametrize(("text", "expected"), PLACES)
def test_what_a_place_does(text: str, expected: list[str]) -> None:
    assert shown(clauses(text).places) == expected
    for sentences in (1, 5, 9, 20):
        assert shown(clauses("职工很好。" * sentences + text).places) == expected


def test_an_example_of_who_does_it() -> None:
    rules = {"甲外卖": "known"}
    assert shown(clauses("{甲外卖=甲外卖@}骑手、司机到场。", rules).orgs) == ["甲外卖 far"]
    assert shown(clauses("{甲外卖=甲外卖@}、乙外卖等平台的骑手到场。", rules).orgs) == ["甲外卖 far"]
    assert shown(clauses("{甲外卖=甲外卖@}负责人很忙。", rules).orgs) == ["甲外卖 head"]
    assert shown(clauses("{甲外卖=甲外卖@}骑手到场。", {"甲外卖": "name"}).orgs) == ["甲外卖 head"]
    # a place inside where a meeting is held
    text = "表彰会在{甲局=甲局@}{丙市@丙市}工地举行。"
    assert shown(clauses(text).places) == ["丙市 venue"]
    text = "表彰会，{甲局=甲局@}{丙市@丙市}工地来人。"
    assert shown(clauses(text).places) == ["丙市 owner"]
    # the last place of a list from which people come, and where somebody goes to learn
    text = "来自{甲局=甲局@}南部区域和{丙市@丙市}本部的[30名]职工。"
    assert shown(clauses(text).places) == ["丙市 far"]
    assert shown(clauses("村民到{丙市@丙市}取经。").places) == ["丙市 far"]
    assert shown(clauses("村民到{丙市@丙市}看望亲戚。").places) == ["丙市 arrival"]
    # where trains go to
    assert shown(clauses("加开{甲市@甲市}东至{乙市@乙市}东等方向列车。").places) == ["甲市 far", "乙市 far"]
    rules = {"甲医院": "name", "乙医院": "name"}
    text = "{甲医院=甲医院@丙市}等[10家]医院义诊。"
    assert shown(clauses(text, rules).orgs) == ["甲医院 far"]
    text = "{甲医院=甲医院@丙市}、{乙医院=乙医院@丙市}等[10家]医院义诊。"
    assert shown(clauses(text, rules).orgs) == ["甲医院 far", "乙医院 far"]
    text = "{甲医院=甲医院@丙市}等待[10家]医院义诊。"
    assert shown(clauses(text, rules).orgs) == ["甲医院 head"]


@pytest.mark.parametrize(
    ("behind", "part"),
    [
        ("首家医院建成", "far"),
        ("乳业巨头获奖", "far"),
        ("排名第一", "far"),
        ("医院第1位", "far"),
        ("最第一", "head"),
        ("医院新增会员", "head"),
        ("第一季度", "head"),
    ],
)
def test_a_yardstick_is_not_where(behind: str, part: str) -> None:
    rules = {"全省": "pointer"}
    assert shown(clauses(f"增速[3%]，{{全省@丙省}}{behind}，很好。", rules).places) == [f"全省 {part}"]
    assert shown(clauses(f"增速[3%]，{{全省@丙省}}{behind}，很好。").places) == ["全省 head"]


@pytest.mark.parametrize(
    ("at", "words", "expected"),
    [
        ("丙市总工会", "丙市", []),  # at its beginning
        ("驻丙市办事处", "丙市", []),  # inside
        ("办事处丙市", "丙市", []),  # at its end
        ("丙市", "丙市总工会", ["丙市总工会 owner"]),  # around it
    ],
)
def test_a_place_inside_a_name_of_an_organization_is_none_by_itself(at: str, words: str, expected: list[str]) -> None:
    found = clauses(f"近日，{{{at}=甲局@丙市}}慰问职工。{{戊市@戊市}}也去。")
    org = found.entities[0]
    start = found.text.index(words) if words in found.text else org.start
    inner = replace(org, start=start, end=start + len(words), text=words, kind="place", name="丙市", place="丙市")
    both = Clauses(found.text, found.sentences, found.mentions, [org, inner, *found.entities[1:]])
    assert [s for s in shown(both.places) if "戊" not in s] == expected
    assert shown(both.places)[-1] == "戊市 head"


def test_media_that_do_something_themselves_do() -> None:
    for does in ("将派出记者[30名]。", "今天（9月1日）举行仪式。", "以质量为目标，发布片单[30部]。"):
        assert shown(clauses("{电视台=电视台@}" + does, {"电视台": "media"}).orgs) == ["电视台 head"]
    for tells in ("记者[3名]到场。", "发布消息称，获救[3人]。", "1月3日电，获救[3人]。"):
        assert shown(clauses("{电视台=电视台@}" + tells, {"电视台": "media"}).orgs) == []


def test_media_that_report_play_no_part() -> None:
    assert shown(clauses("{日报=日报@}报道，{甲局=甲局@}慰问职工。", {"日报": "media"}).orgs) == ["甲局 head"]
    assert shown(clauses("{日报=日报@}报道，{甲局=甲局@}慰问职工。", {"日报": "name"}).orgs) == [
        "日报 head",
        "甲局 head",
    ]


@pytest.mark.parametrize("mark", [*list("，,。；;：:！？!?—…\n"), " "])
def test_marks_end_a_clause(mark: str) -> None:
    found = clauses(f"热情的职工到场{mark}甲")
    assert [found.clause(n) for n in (0, 6, 7, 8)] == [0, 0, 0, 1]


@pytest.mark.parametrize("mark", ["、", "、 ", " 、", "“", "的"])
def test_other_marks_do_not(mark: str) -> None:
    found = clauses(f"热情的职工{mark}甲")
    assert found.clause(len(found.text) - 1) == 0
    assert found.bounds == [0, len(found.text) + 1]


def test_a_sentence_is_found_by_each_of_its_offsets() -> None:
    found = clauses("甲到场。乙到场。")
    assert [found.sentence(n) for n in (0, 3, 4, 7)] == [(0, 4), (0, 4), (4, 8), (4, 8)]
    bare = Clauses("甲到场。  乙到场。", [(0, 4), (6, 10)], [], [])
    assert bare.sentence(4) == bare.sentence(5) == (0, 10)
    assert Clauses("  甲。", [(2, 4)], [], []).sentence(0) == (0, 4)


def test_names_that_overlap_leave_nothing_between_them() -> None:
    """丙市总工会 read as a place and an organization: what stands before the next name is told once."""
    found = clauses("{丙市总工会=丙市总工会@丙市}{乙局=乙局@丙市}{甲局=甲局@丙市}慰问职工。")
    whole, *others = found.entities
    for start, end in ((0, 2), (2, 5), (0, 5)):
        part = replace(whole, start=start, end=end, text=found.text[start:end], kind="place", name="丙市")
        order = [whole, part, *others] if start else [part, whole, *others]
        assert shown(Clauses(found.text, found.sentences, [], order).orgs)[1:] == ["乙局 head", "甲局 head"]
    # 热情的 is no name, and stands before both
    after = clauses("热情的{丙市总工会=丙市总工会@丙市}{甲局=甲局@丙市}慰问职工。")
    assert shown(after.orgs) == ["丙市总工会 owner", "甲局 owner"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("此法在{全市@丙市}推广，建驿站[3座]。", ["全市 far"]),
        ("许多都是{全国@中国}、{全省@丙省}的优秀民工，[3名]是党员。", ["全国 far", "全省 far"]),
        ("{全省@丙省}粮食先进班组获奖[3元]。", ["全省 far"]),
        ("{全省@丙省}粮食增产[3吨]。", ["全省 head"]),
    ],
)
def test_how_far_an_honour_or_a_call_goes(text: str, expected: list[str]) -> None:
    rules = dict.fromkeys(("全国", "全省", "全市"), "pointer")
    assert shown(clauses(text, rules).places) == expected

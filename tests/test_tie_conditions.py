"""Each condition of each step of the ladders of ties, by pairs: where it holds, and where just that one does not.

Marks as in ``test_ties``, and behind a place ``!rule`` says how the entity was read (an organization is ``known``
without it), ``~`` that the place has no code.  A number in 岁 is an age, one in ℃ a temperature, one in 年 a duration.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Sequence
from decimal import Decimal

import pytest

from tests.test_ties import article
from unionstats import segment
from unionstats.link.ties import Tie, ties
from unionstats.model import Entity, Mention

_UNITS = {"岁": "a", "℃": "Cel", "米": "m"}


def _read(e: Entity) -> Entity:
    """``e`` with what its marks say."""
    m = re.fullmatch(r"([^~!]*)(~?)(?:!(\w+))?", e.place)
    assert m
    place, bare, rule = m.groups()
    name = e.name if e.kind == "org" else place
    rule = rule or ("known" if e.kind == "org" else "")
    return dataclasses.replace(e, name=name, place=place, adcode="" if bare or not place else "1", rule=rule)


def _measured(m: Mention, text: str) -> Mention:
    if m.kind != "date" and text[m.end - 1] == "年":
        return dataclasses.replace(m, kind="duration")
    if m.kind == "date" or not (unit := _UNITS.get(text[m.end - 1])):
        return m
    number = text[m.start : m.end - 1]
    return dataclasses.replace(m, kind="measure", unit=unit, value=None if number == "几" else Decimal(number))


def rows(paragraphs: Sequence[str]) -> list[str]:
    """Whose and where each number is, each with its step; the first paragraph is a headline where it ends in ``#``."""
    title = paragraphs[0].removesuffix("#") if paragraphs[0].endswith("#") else ""
    a, mentions, entities = article(*paragraphs[bool(title) :], title=title)
    mentions = [[_measured(m, p.text) for m in row] for p, row in zip(a.paragraphs, mentions, strict=True)]
    found = ties(a, [segment.sentences(p.text) for p in a.paragraphs], mentions, [_read(e) for e in entities])
    numbers = [
        t for ms, row in zip(mentions, found, strict=True) for m, t in zip(ms, row, strict=True) if m.kind != "date"
    ]
    return [_shown(t) for t in numbers]


def _shown(t: Tie) -> str:
    org, place = t.org.name if t.org else "-", t.place.place if t.place else "-"
    return f"{org} {t.org_step or '-'}, {place} {t.place_step or '-'}"


UNION = "{衡水市总=衡水市总工会@河北省衡水市}"
COUNTY = "{安平县总=安平县总工会@河北省衡水市安平县}"
MINISTRY = "{公安部=公安部@中国}"
SHANGHAI = "{上海市总=上海市总工会@上海市}"
MANY = ("长沙", "株洲", "湘潭", "衡阳", "邵阳", "岳阳", "常德", "张家界", "益阳")
CITY = "{全市@河北省衡水市!pointer}"
SICHUAN = "{四川@四川省}"
QUOTED = "“今年以来车间里精打细算，一共节支[5元]。”"

#: The paragraphs of an article, and the row of its number (of several in turn).
ORGS = [
    # who heads its clause behind a dateline run into it, or behind what is told of it
    (["本报讯{甲厂=甲厂@}很忙。新增[5家]。"], "甲厂 carried, - -"),
    (["通讯{甲厂=甲厂@}很忙。新增[5家]。"], "- -, - -"),
    (["刚组建的{甲厂=甲厂@}将很忙。新增[5家]。"], "甲厂 carried, - -"),
    (["刚组建的{甲厂=甲厂@}很忙。新增[5家]。"], "- -, - -"),
    (["对刚组建的{甲厂=甲厂@}将很好。新增[5家]。"], "- -, - -"),
    (["由{乙局=乙局@}刚组建的{甲厂=甲厂@}将很忙。新增[5家]。"], "乙局 carried, - -"),
    # a landmark, what one has left or undergoes, and under whose lead are not whose
    (["近来{甲厂=甲厂@}附近有[5家]。"], "- -, - -"),
    (["近来{甲厂=甲厂@}厂区有[5家]。"], "甲厂 owner, - -"),
    (["有人从{甲厂=甲厂@}下岗后雇了[5人]。"], "- -, - -"),
    (["在{甲局=甲局@}的配合下，新增[5家]。"], "- -, - -"),
    (["王某就读于{甲校=甲校@}，考了[5米]。"], "- -, - -"),
    (["{甲总=甲市总工会@甲市}很忙。附近一家鞋企今年招工[50人]。"], "- others, 甲市 paragraph"),
    (["{甲总=甲市总工会@甲市}很忙。走访一家鞋企，送去[3吨]苹果。"], "甲市总工会 carried, 甲市 paragraph"),
    (["{甲会=甲会@甲市}设有展厅。{乙会=乙会@甲市}是市里领导下的单位。新增[5家]。"], "乙会 carried, 甲市 paragraph"),
    (["{甲会=甲会@甲市}、{乙会=乙会@甲市}的正确领导下，新增[5家]。"], "- -, 甲市 beside"),
    (["要求{甲校=甲校@}学生（[17岁]）。"], "- nobody, - -"),
    # what is made known with the figures
    (["据{甲台=甲台@}提供的信息，很热。新增[5家]。"], "甲台 carried, - -"),
    # what one goes on to say is his office's; what he does is his own, and in another's paragraph nobody's
    (["{甲局=甲局@甲市}局长王某很忙。他说，新增[5家]。"], "甲局 carried, 甲市 paragraph"),
    (["{甲局=甲局@甲市}局长王某很忙。他说服人，新增[5家]。"], "- person, 甲市 paragraph"),
    (["{甲局=甲局@}很忙#", "他介绍，新增[5家]。"], "甲局 topic, - -"),
    (["{甲局=甲局@}很忙#", "周大力谈了前景。他介绍，新增[5家]。"], "- -, - -"),
    (["{甲局=甲局@}很忙#", "周大力谈了前景。他们现身说法，新增[5家]。"], "甲局 topic, - -"),
    # who speaks for the state is not what is told of
    # a headline's name that none of several paragraphs has again is not what they are about
    (["{甲社=甲社@!name}很忙#", "新增[5家]。", "好。", "好。"], "- -, - -"),
    (["{甲社=甲社@!name}很忙#", "新增[5家]。", "好。"], "甲社 topic, - -"),
    (["{甲社=甲社@!name}很忙#", "新增[5家]。", "好。", "他夸{甲社=甲社@!name}。"], "甲社 topic, - -"),
    (["{国务院=国务院@中国}总理王某很忙。", "新增[5家]。"], "- -, 中国 topic"),
    (["{国务院=国务院@中国}很忙。", "新增[5家]。"], "国务院 topic, 中国 tied"),
    # what those who belong to somebody need is nobody's
    ([f"{UNION}很忙。其子考上大学，学费[5元]。"], "- person, 河北省衡水市 paragraph"),
    ([f"{UNION}很忙。其子公司投产，产值[5元]。"], "衡水市总工会 carried, 河北省衡水市 paragraph"),
    ([f"{UNION}很忙。妻子患病，花费[5元]。"], "- person, 河北省衡水市 paragraph"),
    # how many the place has is not a firm's; a list counted together is not of its first
    (["{甲公司=甲公司@}很忙#", "此前{乙市@乙市}共有[302户]的士。"], "- -, 乙市 clause"),
    (["{甲公司=甲公司@}很忙#", "此前{乙市@乙市}投放[302辆]的士。"], "甲公司 topic, 乙市 clause"),
    ([f"{UNION}很忙。{{乙厂=乙厂@}}、各施工单位共计[15支]队。"], "衡水市总工会 carried, 河北省衡水市 paragraph"),
    ([f"{UNION}很忙。{{乙厂=乙厂@}}、各施工单位选派[15支]队。"], "乙厂 subject, 河北省衡水市 paragraph"),
    # where they work who are counted
    (["{甲会=甲会@}很忙。在{开发区=开发区@甲市}落户的[7名]农民工到场。"], "开发区 owner, 甲市 clause"),
    # whose notice it is; whose contest people go to does not count them
    (["楼门上贴着{甲公司=甲公司@}的紧急电话：因故障，施工方停水[10天]。"], "- person, - -"),
    ([f"{UNION}很忙。[5名]职工参加{COUNTY}的比赛。"], "安平县总工会 receiver, 河北省衡水市安平县 org"),
    ([f"{UNION}很忙。[5名]职工参加由{COUNTY}主办的比赛。"], "安平县总工会 receiver, 河北省衡水市安平县 org"),
    # one of whom it is told by name, and who was hurt
    ([f"{UNION}很忙。周大力，好焊工。周大力参加线路[5条]。"], "衡水市总工会 carried, 河北省衡水市 paragraph"),
    ([f"{UNION}很忙。目前[5名]伤者好转。"], "- nobody, 河北省衡水市 paragraph"),
    # what a standard is that somebody is to keep to
    ([f"改革起于去年，按照{UNION}关于简政的标准，归并[5项]。"], "- -, 河北省衡水市 beside"),
    # a zone that 这里 speaks of does not act
    (["在{甲开发区=甲开发区@甲市}，这次有[30家]公司。"], "甲开发区 sentence, 甲市 sentence"),
    # another's project, where nobody is named before
    ([f"{UNION}很忙#", "环线项目是本年的重点工程，总造价[5元]。"], "- -, 河北省衡水市 topic"),
    ([f"{UNION}很忙#", "环线项目是今年的收获，总投资[5元]。"], "衡水市总工会 topic, 河北省衡水市 tied"),
    # -- may what the place does be the organization's? one that counts, for what lies in it -------------------------
    (["{甲局=甲省统计局@甲省}很忙。{乙市@甲省乙市}新增[5家]。"], "甲省统计局 carried, 甲省乙市 clause"),
    (["{海关=甲市海关@甲省甲市}很忙。{甲省@甲省}新增[5家]。"], "甲市海关 carried, 甲省 clause"),
    (["{甲局=甲省统计局@甲省}很忙。{丙市@丁省丙市}新增[5家]。"], "- -, 丁省丙市 clause"),
    (["{甲局=甲省商务厅@甲省}很忙。{乙市@甲省乙市}新增[5家]。"], "- -, 甲省乙市 clause"),
    # what more than its own place does is not a body's, but of whoever before it is of as much
    ([f"{COUNTY}很忙。{CITY}新增[5家]。"], "- -, 河北省衡水市 clause"),
    # a part of what is an organization's, behind 其中
    (["{甲厂=甲厂@!name}很大，其中{乙市@甲省乙市}有[5家]。"], "甲厂 subject, 甲省乙市 clause"),
    (["{甲厂=甲厂@!name}很大，同时{乙市@甲省乙市}有[5家]。"], "- -, 甲省乙市 clause"),
    # one of several is not whose the next is
    (["很好。", "很好。", "很好。", "活动分别由{甲局=甲局@甲市}办好。此次来了[5人]。"], "- -, 甲市 paragraph"),
    (["很好。", "很好。", "很好。", "活动由{甲局=甲局@甲市}办好。此次来了[5人]。"], "甲局 carried, 甲市 paragraph"),
    (["很好。", "很好。", "很好。", "其中，{甲校=甲校@甲市}很大。改建[5个]。"], "- -, 甲市 paragraph"),
    (["很好。", "很好。", "很好。", "近日，{甲校=甲校@甲市}很大。改建[5个]。"], "甲校 carried, 甲市 paragraph"),
    # what a place is like is nobody's doing
    ([f"{UNION}很忙。{CITY}地处平原，耕地[5亩]。"], "- place, 河北省衡水市 sentence"),
    ([f"{UNION}很忙。{CITY}作为劳务大市，每年外出[5人]。"], "- place, 河北省衡水市 sentence"),
    ([f"{UNION}很忙。{CITY}作为先进，每年外出[5人]。"], "衡水市总工会 carried, 河北省衡水市 sentence"),
    # who owes wages and whichever office it is are nobody that is named
    ([f"{UNION}很忙。施工方拖欠[5元]。"], "- person, 河北省衡水市 paragraph"),
    ([f"{UNION}很忙。企业现已停业，拖欠[5元]。"], "- person, 河北省衡水市 paragraph"),
    ([f"{UNION}很忙。工程的包工头打了[5元]欠条。"], "- person, 河北省衡水市 paragraph"),
    ([f"{UNION}很忙。周某从外地带来[5元]。"], "- person, 河北省衡水市 paragraph"),
    ([f"{UNION}很忙。今年54岁的周建国，花费[5元]。"], "- person, 河北省衡水市 paragraph"),
    ([f"{UNION}很忙。见到54岁的周建国，花费[5元]。"], "衡水市总工会 carried, 河北省衡水市 paragraph"),
    ([f"{UNION}很忙。周某介绍，今年收到[5元]。"], "衡水市总工会 carried, 河北省衡水市 paragraph"),
    ([f"{UNION}很忙。罗某某等[5名]农民工到场。"], "- person, 河北省衡水市 paragraph"),
    ([f"{UNION}很忙。罗师傅等[5名]农民工到场。"], "衡水市总工会 carried, 河北省衡水市 paragraph"),
    # who only lends a hand in the same sentence
    ([f"由{UNION}主办，{COUNTY}、乙局协办，共设[5个]赛区。"], "衡水市总工会 subject, 河北省衡水市 org"),
    ([f"由{UNION}主办，{COUNTY}、乙局帮忙，共设[5个]赛区。"], "安平县总工会 subject, 河北省衡水市安平县 org"),
    ([f"{UNION}很忙。企业现已投产，收入[5元]。"], "衡水市总工会 carried, 河北省衡水市 paragraph"),
    ([f"{UNION}很忙。近[5年]，该市有关部门办讲座。"], "- person, 河北省衡水市 paragraph"),
    ([f"{UNION}很忙。近[5年]，该市干部办讲座。"], "衡水市总工会 carried, 河北省衡水市 paragraph"),
    ([f"{UNION}很忙。近[5家]，该市有关部门办讲座。"], "衡水市总工会 carried, 河北省衡水市 paragraph"),
    ([f"{UNION}很忙。为了修路，市财政拨款[5万元]。"], "- person, 河北省衡水市 paragraph"),
    ([f"{UNION}很忙。财政和工会安排[5万元]。"], "衡水市总工会 carried, 河北省衡水市 paragraph"),
    ([f"{UNION}很忙。有[5名]职工曾在某厂打工。"], "衡水市总工会 carried, 河北省衡水市 paragraph"),
    # a firm that something is told of, before what it holds
    # where the firm serves is no example of itself
    (["{甲厂=甲厂@}很忙。{乙厂=乙厂@}在丙站、丁站等[5个]车站服务。"], "乙厂 subject, - -"),
    (["{甲厂=甲厂@}很忙。{乙厂=乙厂@}、丙厂等[5个]厂服务。"], "甲厂 carried, - -"),
    (["总投资[5元]的{甲厂=甲厂@甲市}在乙县举行开工仪式。"], "甲厂 modified, 甲市 tied"),
    (["拥有[5名]会员的{甲会=甲会@甲市}，很忙。"], "甲会 modified, 甲市 tied"),
    (["拥有[5名]忠诚可靠的老会员的{甲会=甲会@甲市}，很忙。"], "甲会 topic, 甲市 tied"),
    # a body of the place's own, not a firm in it, unless that is named after it
    *[
        ([f"{{甲会=甲会@甲市!{rule}}}很忙。{{甲市@甲市}}新增[5家]。"], "甲会 carried, 甲市 clause")
        for rule in ("known", "place", "level", "department", "unit", "own")
    ],
    *[
        ([f"{{甲会=甲会@甲市!{rule}}}很忙。{{甲市@甲市}}新增[5家]。"], "- -, 甲市 clause")
        for rule in ("name", "alias", "pointer", "bare")
    ],
    (["{公交=甲市公交公司@甲市!name}很忙。{甲市@甲市}新增[5家]。"], "甲市公交公司 carried, 甲市 clause"),
    # a body of no known place is no district's: the whole country's if it is known, else anybody's
    (["{甲会=甲会@}很忙。{甲市@甲市}新增[5家]。"], "- -, 甲市 clause"),
    (["{国家铁路=国家铁路公司@}很忙。{全国@中国}新增[5家]。"], "国家铁路公司 carried, 中国 clause"),
    (["{甲厂=甲厂@}很忙。{全国@中国}新增[5家]。"], "- -, 中国 clause"),
    (["{甲会=甲会@!department}很忙。{甲市@甲市}新增[5家]。"], "甲会 carried, 甲市 clause"),
    (["{甲会=甲会@!level}很忙。{甲市@甲市}新增[5家]。"], "甲会 carried, 甲市 clause"),
    # a district's, not for the whole that it lies in
    (["{甲会=甲会@甲市乙区}很忙。{甲市@甲市}新增[5家]。"], "- -, 甲市 clause"),
    (["{甲会=甲会@甲市}很忙。{乙区@甲市乙区}新增[5家]。"], "- -, 甲市乙区 clause"),
    (["{甲会=甲会@中国}很忙。{全国@中国}新增[5家]。"], "甲会 carried, 中国 clause"),
    (["{甲会=甲会@河北省衡水市}很忙。{全国@中国}新增[5家]。"], "- -, 中国 clause"),
    (["{甲会=甲会@日本东京}很忙。{全国@中国}新增[5家]。"], "- -, 中国 clause"),
    # -- who is named but once in an article about another is not whose the next sentence is --------------------------
    (
        ["{甲市总=甲市总工会@甲市}慰问职工#", "{乙厂=乙厂@甲市!name}很忙。又招工[5人]。"],
        "甲市总工会 topic, 甲市 paragraph",
    ),
    (
        ["{甲市总=甲市总工会@甲市}慰问职工#", "{乙厂=乙厂@甲市!name}很忙。该厂招工[5人]。"],
        "乙厂 carried, 甲市 paragraph",
    ),
    (
        ["{甲市总=甲市总工会@甲市}慰问职工#", "{乙厂=乙厂@甲市!name}很忙。比赛来了[5人]。"],
        "乙厂 carried, 甲市 paragraph",
    ),
    (
        [
            "{甲市总=甲市总工会@甲市}慰问职工#",
            "{乙厂=乙厂@甲市!name}很忙。又招工[5人]。",
            "{乙厂=乙厂@甲市!name}很好。",
        ],
        "乙厂 carried, 甲市 paragraph",
    ),
    (["很好。", "很好。", "{乙厂=乙厂@甲市!name}很忙。又招工[5人]。"], "乙厂 carried, 甲市 paragraph"),
    # nor is one that somebody goes to, or does something with, but one that something comes into
    (
        ["{甲市总=甲市总工会@甲市}帮扶职工#", "职工前往{乙院=乙院@甲市!name}，花了[5元]。"],
        "甲市总工会 topic, 甲市 sentence",
    ),
    (
        ["{甲市总=甲市总工会@甲市}帮扶职工#", "煤气进入{乙厂=乙厂@甲市!name}，发电[5度]。"],
        "乙厂 sentence, 甲市 tied",
    ),
    (["{甲市总=甲市总工会@甲市}帮扶职工#", "与{乙厂=乙厂@甲市!name}合作，招工[5人]。"], "甲市总工会 topic, 甲市 tied"),
    # what serves a place does not speak for all of it; nobody does who is hurt
    (["{文化宫=甲市工人文化宫@甲市!place}很忙。{全市@甲市!pointer}有会员[5人]。"], "- -, 甲市 clause"),
    (["{市总=甲市总工会@甲市!place}很忙。{全市@甲市!pointer}有会员[5人]。"], "甲市总工会 carried, 甲市 clause"),
    # what the place does itself is not its government's
    (["{市政府=甲市人民政府@甲市!place}很忙。{全市@甲市!pointer}有农户[5户]。"], "- carried, 甲市 clause"),
    (["{市政府=甲市人民政府@甲市!place}投资[5亿元]。"], "甲市人民政府 subject, 甲市 org"),
    (
        ["由{市委宣传部=中共甲市委宣传部@甲市!place}组织的采风活动举行。", "{甲市@甲市}完成播种[5亩]。"],
        "- -, 甲市 clause",
    ),
    (["{市委=甲市市委@甲市!place}很忙#", "{全市@甲市!pointer}有农户[5户]。"], "- -, 甲市 clause"),
    (["{交警=甲县交警大队@甲县!place}很忙。造成[5人]死亡。"], "- nobody, 甲县 paragraph"),
    (["{交警=甲县交警大队@甲县!place}很忙。处罚[5人]。"], "甲县交警大队 carried, 甲县 paragraph"),
    # -- a person acts: in the number's clause or in one before it in the sentence -----------------------------------
    ([f"{UNION}很忙。她新开[5家]。"], "- person, 河北省衡水市 paragraph"),
    ([f"{UNION}很忙。周某某今年54岁，先后住院，花费[5元]。"], "- person, 河北省衡水市 paragraph"),
    ([f"{UNION}很忙。周某用假证贷款[5元]。"], "- person, 河北省衡水市 paragraph"),
    ([f"{UNION}很忙。周某介绍，贷款[5元]。"], "衡水市总工会 carried, 河北省衡水市 paragraph"),
    ([f"{UNION}很忙。今年54岁的周某，共花费[5元]。"], "- person, 河北省衡水市 paragraph"),
    ([f"{UNION}很忙。她很高兴，新开[5家]。"], "- person, 河北省衡水市 paragraph"),
    ([f"{UNION}很忙。天晴，她很高兴，新开[5家]。"], "- person, 河北省衡水市 paragraph"),
    ([f"{UNION}很忙。新开[5家]，她很高兴。"], "衡水市总工会 carried, 河北省衡水市 paragraph"),
    ([f"{UNION}很忙。她很高兴。新开[5家]。"], "衡水市总工会 carried, 河北省衡水市 paragraph"),
    ([f"她很忙。{UNION}新开[5家]，他很高兴。"], "衡水市总工会 subject, 河北省衡水市 org"),
    (["她新开[5家]。"], "- person, - -"),
    # the last of several who act
    ([f"他很忙，{UNION}帮忙，她新开[5家]。"], "- person, 河北省衡水市 topic"),
    # -- the subject, unless a person acts behind it -----------------------------------------------------------------
    ([f"{UNION}帮忙，她新开[5家]。"], "- person, 河北省衡水市 topic"),
    ([f"她新开一店，{UNION}送来[5元]。"], "衡水市总工会 subject, 河北省衡水市 org"),
    ([f"如今{UNION}送来[5元]，她很高兴。"], "衡水市总工会 subject, 河北省衡水市 org"),
    ([f"他由{UNION}慰问[5次]。"], "衡水市总工会 subject, 河北省衡水市 org"),
    # in brackets that are closed nobody heads a list
    (
        ["记者从{甲会=甲会@甲市}（{乙会=乙会@乙市}承办）获悉，热情的职工很忙。新增[5家]。"],
        "甲会 carried, 甲市 paragraph",
    ),
    # -- in a list of numbers each is of the one right before it, but for dates, and only up to the next -------------
    (["{丙会=丙会@}拆除[2台]锅炉、{乙厂=乙厂@}[1台]车。"], "丙会 subject, - - | 乙厂 listed, - -"),
    (["{丙会=丙会@}拆除[2台]锅炉以及丁区的{乙厂=乙厂@}[1台]车。"], "丙会 subject, - - | 乙厂 listed, - -"),
    (["{丙会=丙会@}拆除[2台]锅炉、{乙厂=乙厂@}的[1台]车。"], "丙会 subject, - - | 丙会 subject, - -"),
    (["{丙会=丙会@}拆除[2台]锅炉给{乙厂=乙厂@}[1台]车。"], "丙会 subject, - - | 丙会 subject, - -"),
    (["{丙会=丙会@}拆除<去年>锅炉、{乙厂=乙厂@}[1台]车。"], "丙会 subject, - -"),
    (
        ["{丙会=丙会@}拆除[2台]锅炉、{乙厂=乙厂@}[1台]车、[3台]泵。"],
        "丙会 subject, - - | 乙厂 listed, - - | 丙会 subject, - -",
    ),
    # -- the owner: of the clause, a site and a destination too ------------------------------------------------------
    ([f"热情的{UNION}职工[5名]。"], "衡水市总工会 owner, 河北省衡水市 org"),
    ([f"职工在{UNION}办事[5件]。"], "衡水市总工会 owner, 河北省衡水市 clause"),
    ([f"职工来到{UNION}办事[5件]。"], "衡水市总工会 owner, 河北省衡水市 clause"),
    ([f"职工慰问{UNION}干部[5名]。"], "- -, 河北省衡水市 beside"),
    ([f"职工在{UNION}看书等[5次]。"], "衡水市总工会 owner, 河北省衡水市 clause"),
    # an example of what is counted is no owner, the last of several neither
    (["热情的职工慰问{甲厂=甲厂@}、{乙厂=乙厂@}班组等单位的[5名]代表。"], "- -, - -"),
    (["很热情的职工慰问{甲厂=甲厂@}、{乙厂=乙厂@}班组等单位的[5名]代表。"], "- -, - -"),
    (["热情的职工看{乙厂=乙厂@}班组等单位的[5名]代表。"], "乙厂 owner, - -"),
    # -- a duration that opens a sentence: of who goes on ------------------------------------------------------------
    ([f"[5年]来，{UNION}慰问职工。"], "衡水市总工会 opened, 河北省衡水市 org"),
    ([f"{MINISTRY}捐款，很忙。[5年]来，{UNION}慰问职工。"], "衡水市总工会 opened, 河北省衡水市 org"),
    ([f"[5年]来，{SICHUAN}很好。"], "- -, 四川省 opened"),
    # -- who speaks behind the quotation -----------------------------------------------------------------------------
    ([f"{QUOTED}{{甲会=甲会@甲市}}主席说。"], "甲会 speaker, 甲市 org"),
    ([f"好。{QUOTED}{{甲会=甲会@甲市}}主席笑了。"], "甲会 topic, 甲市 tied"),
    ([f"{QUOTED}天晴，热情的{{甲会=甲会@甲市}}主席说。"], "甲会 speaker, 甲市 org"),
    ([f"{QUOTED}天晴，风停，热情的{{甲会=甲会@甲市}}主席说。"], "- -, - -"),
    ([f"{QUOTED}热情的{{乙厂=乙厂@}}的职工对{{甲会=甲会@甲市}}主席说。"], "乙厂 speaker, - -"),
    # only what the quotation holds
    (["热情的职工[5名]。“今年以来车间里精打细算，一共节支。”{甲会=甲会@}主席说。"], "甲会 topic, - -"),
    (["好。“今年以来车间里精打细算，一共节支。”热情的职工[5名]跟着{甲会=甲会@}主席说。"], "- -, - -"),
    # a part speaks for the whole that was spoken of: of a name of more than three characters
    ([f"{{甲乙集团=甲乙集团@}}很忙。{QUOTED}{{工会=甲乙集团工会@}}主席说。"], "甲乙集团 speaker, - -"),
    ([f"{{甲乙厂=甲乙厂@}}很忙。{QUOTED}{{工会=甲乙厂工会@}}主席说。"], "甲乙厂工会 speaker, - -"),
    ([f"{{甲乙=甲乙@}}很忙。{QUOTED}{{工会=甲乙工会@}}主席说。"], "甲乙工会 speaker, - -"),
    ([f"{{丙丁集团=丙丁集团@}}很忙。{QUOTED}{{工会=甲乙集团工会@}}主席说。"], "甲乙集团工会 speaker, - -"),
    # -- a paragraph that opens with the words of the one that it goes on with ---------------------------------------
    ([f"好。{QUOTED}春节，{{甲会=甲会@甲市}}很忙。"], "甲会 topic, 甲市 tied"),
    ([f"{QUOTED}春节，职工慰问{{甲会=甲会@甲市}}。"], "- -, - -"),
    ([f"{QUOTED}春节，职工很忙。{{甲会=甲会@甲市}}很忙。"], "甲会 topic, 甲市 tied"),
    ([f"{QUOTED}职工慰问{{乙会=乙会@}}，{{甲会=甲会@甲市}}很忙。"], "甲会 topic, 甲市 tied"),
    (["“今年以来车间里精打细算，一共节支。”职工[5名]，{甲会=甲会@甲市}很忙。"], "甲会 topic, 甲市 tied"),
    ([f"“今年以来车间里精打细算，一共节支。”好。{QUOTED}{{甲会=甲会@甲市}}很忙。"], "甲会 topic, 甲市 tied"),
    # -- who gives, behind the number --------------------------------------------------------------------------------
    *[
        ([f"[5名]职工{word}{{甲会=甲会@}}的书。"], "甲会 receiver, - -")
        for word in (
            "收到",
            "得到",
            "获得",
            "接受",
            "受到",
            "享受",
            "领到",
            "由",
            "被",
            "经",
            "参加",
            "加入",
            "在",
            "收到了",
        )
    ],
    (["[5名]职工离开{甲会=甲会@}的书。"], "- -, - -"),
    (["[5名]职工收到信后看{甲会=甲会@}的书。"], "- -, - -"),
    (["[5名]职工看{乙会=乙会@}的书，收到{甲会=甲会@}的书。"], "- -, - -"),
    (["[5名]职工看{乙会=乙会@}的书后收到{甲会=甲会@}的书。"], "甲会 receiver, - -"),
    # -- how old and how warm is nobody's doing ----------------------------------------------------------------------
    ([f"{UNION}很忙。职工[35岁]。"], "- nobody, 河北省衡水市 paragraph"),
    ([f"{UNION}很忙。气温[-5℃]。"], "- nobody, 河北省衡水市 paragraph"),
    ([f"{UNION}很忙。气温[-5.5℃]。"], "- nobody, 河北省衡水市 paragraph"),
    ([f"{UNION}很忙。水深[35米]。"], "衡水市总工会 carried, 河北省衡水市 paragraph"),
    ([f"{UNION}很忙。职工[几岁]。"], "衡水市总工会 carried, 河北省衡水市 paragraph"),
    ([f"{UNION}很忙。职工[35.5岁]。"], "衡水市总工会 carried, 河北省衡水市 paragraph"),
    *[
        ([f"{UNION}很忙。职工{word}为[35岁]。"], "衡水市总工会 carried, 河北省衡水市 paragraph")
        for word in ("寿命", "年龄", "平均", "人均")
    ],
    ([f"{UNION}很忙，职工平均年轻。职工[35岁]。"], "- nobody, 河北省衡水市 paragraph"),
    ([f"{UNION}很忙。职工[35岁]，平均年轻。"], "- nobody, 河北省衡水市 paragraph"),
    ([f"{UNION}慰问职工[35岁]。"], "衡水市总工会 subject, 河北省衡水市 org"),
    # -- from the sentences before: who acts or publishes, until another place acts ----------------------------------
    ([f"热情的{UNION}职工很忙。新增[5家]。"], "- -, - -"),
    ([f"{UNION}很忙。{SICHUAN}新增[5家]。"], "- -, 四川省 clause"),
    ([f"{UNION}很忙。在{SICHUAN}新增[5家]。"], "衡水市总工会 carried, 四川省 clause"),
    ([f"据{UNION}数据，很好。{SICHUAN}新增[5家]。"], "衡水市总工会 carried, 四川省 clause"),
    ([f"{UNION}很忙。{CITY}新增[5家]。"], "衡水市总工会 carried, 河北省衡水市 clause"),
    # -- from another clause of the sentence: whose it is there ------------------------------------------------------
    ([f"职工在{UNION}很忙，新增[5家]。"], "衡水市总工会 sentence, 河北省衡水市 sentence"),
    ([f"职工来到{UNION}，新增[5家]。"], "衡水市总工会 sentence, 河北省衡水市 sentence"),
    ([f"职工慰问{UNION}干部，新增[5家]。"], "- -, 河北省衡水市 beside"),
    ([f"热情的{UNION}职工很忙，{SICHUAN}新增[5家]。"], "- -, 四川省 clause"),
    # -- 据了解 opens a paragraph: by the last of the paragraph before, where that publishes -------------------------
    *[
        ([f"据{MINISTRY}数据，都好。", f"{word}，警察[5名]。"], "公安部 before, 中国 tied")
        for word in (
            "据了解",
            "据悉",
            "据介绍",
            "据统计",
            "据测算",
            "数据显示",
            "统计显示",
            "报告还显示",
            "截至昨天统计",
            "其中",
        )
    ],
    (["据了解，警察[5名]。"], "- -, - -"),
    (["职工很忙。", "据了解，警察[5名]。"], "- -, - -"),
    ([f"据{MINISTRY}数据，都好。", "警察[5名]。"], "公安部 topic, 中国 tied"),
    ([f"据{MINISTRY}数据，都好。", "这里据了解，警察[5名]。"], "公安部 topic, 中国 tied"),
    (
        [f"{UNION}很忙。据{MINISTRY}数据，都好。", "据了解，警察[5名]。"],
        "公安部 before, 中国 tied",
    ),
    (
        [f"据{MINISTRY}数据，都好。{UNION}很忙。{UNION}很累。", "据了解，警察[5名]。"],
        "衡水市总工会 topic, 河北省衡水市 tied",
    ),
    (
        [f"{UNION}很忙。{UNION}很累。据{MINISTRY}数据，都好。", f"据了解，警察[5名]。{COUNTY}很忙。"],
        "公安部 before, 中国 tied",
    ),
    (
        [f"据{MINISTRY}数据，都好。职工在{UNION}很忙。", "据了解，警察[5名]。"],
        "公安部 topic, 中国 tied",
    ),
    (["都好。", "都好。", f"据{MINISTRY}数据，都好。", "据了解，警察[5名]。"], "公安部 before, 中国 tied"),
    # … over paragraphs that open so too and name nobody
    ([f"据{MINISTRY}数据，都好。", "据了解，职工很忙。", "据悉，警察[5名]。"], "公安部 before, 中国 tied"),
    ([f"据{MINISTRY}数据，都好。", "职工很忙。", "据悉，警察[5名]。"], "公安部 topic, 中国 tied"),
    ([f"据{MINISTRY}数据，都好。", f"据了解，{UNION}很忙。", "据悉，警察[5名]。"], "公安部 topic, 中国 tied"),
    (["据了解，警察[5名]。", f"据{MINISTRY}数据，都好。"], "- -, 中国 topic"),
    # -- who co-hosts what somebody else runs is passed over, though it is in his town ------------------------------
    ([f"由{UNION}主办，{COUNTY}承办了活动。新增[5家]。"], "衡水市总工会 carried, 河北省衡水市安平县 paragraph"),
    ([f"由{UNION}主办，{COUNTY}协办了活动。新增[5家]。"], "衡水市总工会 carried, 河北省衡水市安平县 paragraph"),
    ([f"由{UNION}主办，{COUNTY}参加了活动。新增[5家]。"], "安平县总工会 carried, 河北省衡水市安平县 paragraph"),
    ([f"由{UNION}主办，由{COUNTY}承办。新增[5家]。"], "安平县总工会 carried, 河北省衡水市安平县 paragraph"),
    ([f"由{UNION}主办。{COUNTY}承办了活动。新增[5家]。"], "安平县总工会 carried, 河北省衡水市安平县 paragraph"),
    ([f"{UNION}很忙，{COUNTY}承办了活动。新增[5家]。"], "安平县总工会 carried, 河北省衡水市安平县 paragraph"),
    # -- from the article: not of a wider place that acts ------------------------------------------------------------
    (
        [f"{COUNTY}很忙#", "{全市@河北省衡水市}很忙。她很忙，都好。", "新增[5家]。"],
        "安平县总工会 topic, 河北省衡水市安平县 tied",
    ),
    ([f"{COUNTY}很忙#", "新增[5家]。{全市@河北省衡水市}很忙。"], "- -, 河北省衡水市安平县 topic"),
    ([f"{COUNTY}很忙#", "新增[5家]。来到{全市@河北省衡水市}。"], "安平县总工会 topic, 河北省衡水市安平县 tied"),
    ([f"{COUNTY}很忙#", "新增[5家]。在{全市@河北省衡水市}很忙。"], "安平县总工会 topic, 河北省衡水市安平县 tied"),
    ([f"{COUNTY}很忙#", "新增[5家]。{全县@河北省衡水市安平县}很忙。"], "安平县总工会 topic, 河北省衡水市安平县 tied"),
    (
        ["{甲局=乙县统计局@甲省乙县}很忙#", "新增[5家]。{全省@甲省}很忙。"],
        "乙县统计局 topic, 甲省乙县 tied",
    ),
    # … nor of another place; where it works in its own, if the headline or the paragraph says that it does
    ([f"{UNION}很忙#", "新增[5家]。在{安平县@河北省衡水市安平县}很忙。"], "衡水市总工会 topic, 河北省衡水市 tied"),
    ([f"{UNION}很忙#", "新增[5家]。在{四川@四川省}很忙。"], "- -, 四川省 topic"),
    ([f"{UNION}很忙#", "新增[5家]。{安平县@河北省衡水市安平县}很忙。"], "衡水市总工会 topic, 河北省衡水市 tied"),
    (
        [f"{UNION}很忙。{UNION}很累。", "新增[5家]。在{安平县@河北省衡水市安平县}很忙。"],
        "- -, 河北省衡水市安平县 topic",
    ),
    (
        [f"{UNION}很忙。{UNION}很累。", f"新增[5家]。在{{安平县@河北省衡水市安平县}}很忙。{UNION}很忙。"],
        "衡水市总工会 topic, 河北省衡水市 tied",
    ),
    (
        [f"{UNION}很忙。{UNION}很累。", f"新增[5家]。在{{安平县@河北省衡水市安平县}}很忙。热情的{UNION}职工很忙。"],
        "- -, 河北省衡水市安平县 topic",
    ),
    (
        [f"{UNION}很忙。{UNION}很累。", f"新增[5家]。在{{安平县@河北省衡水市安平县}}很忙。职工来到{UNION}。"],
        "- -, 河北省衡水市 topic",
    ),
    (
        [f"{UNION}很忙。{UNION}很累。", "新增[5家]。在{安平县@河北省衡水市安平县}很忙。{乙会=乙会@}很忙。"],
        "- -, 河北省衡水市安平县 topic",
    ),
    ([f"{SHANGHAI}很忙#", "新增[5家]。{全国@中国}很忙。"], "- -, 中国 topic"),
    # a congress of the body's own is about it, a meeting in its house is not
    (
        ["在{甲会=甲会@甲市}第六次代表大会上很热烈。在{甲会=甲会@甲市}第六次代表大会上很好。", "新增[5家]。"],
        "甲会 topic, 甲市 tied",
    ),
    (["在{甲会=甲会@甲市}会议上很热烈。在{甲会=甲会@甲市}会议上很好。", "新增[5家]。"], "- -, - -"),
    # a party secretary speaks for the place, not for the committee
    (
        ["{县委=中共甲县委员会@甲县}书记王某很忙。{县委=中共甲县委员会@甲县}书记很好。", "新增[5家]。"],
        "- -, 甲县 topic",
    ),
    (
        ["{县委=中共甲县委员会@甲县}很忙。{县委=中共甲县委员会@甲县}很好。", "新增[5家]。"],
        "中共甲县委员会 topic, 甲县 tied",
    ),
    (
        ["{县总=甲县总工会@甲县}主席王某很忙。{县总=甲县总工会@甲县}主席很好。", "新增[5家]。"],
        "甲县总工会 topic, 甲县 tied",
    ),
    # a body of no known place works anywhere, but is no place that acts
    (
        ["{中国甲会=中国甲会@}很忙。{中国甲会=中国甲会@}很累。", "新增[5家]。在{丁市@丁市}很忙。"],
        "中国甲会 topic, 丁市 topic",
    ),
    (["{中国甲会=中国甲会@}很忙。{中国甲会=中国甲会@}很累。", "新增[5家]。{丁市@丁市}很忙。"], "- -, 丁市 topic"),
    (
        ["{中国甲会=中国甲会@}很忙。{中国甲会=中国甲会@}很累。", "新增[5家]。{全国@中国}很忙。"],
        "中国甲会 topic, 中国 topic",
    ),
    (["{甲厂=甲厂@}很忙。{甲厂=甲厂@}很累。", "新增[5家]。{全国@中国}很忙。"], "- -, 中国 topic"),
    # nor does a firm of no known place stand for all of the country, unless they are of what it is called after
    (["{中甲厂=中甲厂@}很忙。{中甲厂=中甲厂@}很累。", "{全国@中国}企业新增[5家]。"], "- -, 中国 clause"),
    (
        ["{中甲厂=中国铁路厂@}很忙。{中甲厂=中国铁路厂@}很累。", "{全国@中国}铁路新增[5家]。"],
        "中国铁路厂 topic, 中国 clause",
    ),
    # 各级工会, before one city is shown, in an article that speaks of the country
    (["各级工会筹资[5元]。", "在{丁市@丁市}很忙。在{丁市@丁市}很累。", "{全国@中国}很忙。"], "- -, 中国 topic"),
    (["当地工会筹资[5元]。", "在{丁市@丁市}很忙。在{丁市@丁市}很累。", "{全国@中国}很忙。"], "- -, 丁市 topic"),
    (["各级工会筹资[5元]。", "在{丁市@丁市}很忙。在{丁市@丁市}很累。"], "- -, 丁市 topic"),
    (["{丁市@丁市}很忙。", "在{丁市@丁市}很累。", "各级工会筹资[5元]。", "{全国@中国}很忙。"], "- -, 丁市 topic"),
    # the paragraph of one person who acts is not of the article's union that it does not name
    ([f"{UNION}很忙#", "她住院很久。共花费[5元]。"], "- -, 河北省衡水市 topic"),
    ([f"{UNION}很忙#", "共花费[5元]。她住院很久。"], "衡水市总工会 topic, 河北省衡水市 tied"),
    ([f"{UNION}很忙#", f"她写到{UNION}。共花费[5元]。"], "衡水市总工会 topic, 河北省衡水市 paragraph"),
    # a firm that enters later did not do what is told before
    (["新增[5家]。", "{甲厂=甲厂@丁市}很忙。", "{甲厂=甲厂@丁市}很累。"], "- -, 丁市 topic"),
    (["新增[5家]。", "{甲会=甲会@丁市}很忙。", "{甲会=甲会@丁市}很累。"], "甲会 topic, 丁市 tied"),
    (["新增[5家]。{甲厂=甲厂@丁市}很忙。", "{甲厂=甲厂@丁市}很累。"], "- -, 丁市 topic"),
    (["新增[5家]。{甲会=甲会@丁市}很忙。", "{甲会=甲会@丁市}很累。"], "甲会 topic, 丁市 tied"),
    (["新增[5家]，那是{甲厂=甲厂@丁市}的。", "{甲厂=甲厂@丁市}很累。"], "甲厂 topic, 丁市 tied"),
    (["新增[5家]#", "{甲厂=甲厂@丁市}很忙。", "{甲厂=甲厂@丁市}很累。"], "甲厂 topic, 丁市 tied"),
    # -- who has the word in a report of voices: for whom one works, and what was shown before -----------------------
    (["{甲厂=甲厂@丁市} 职工 李某：她的收入增加了[5元]。"], "甲厂 person, 丁市 org"),
    (["{甲厂=甲厂@丁市}很忙。", "职工 李某：她的收入增加了[5元]。"], "- person, 丁市 topic"),
    (["{乙县@丁市乙县}很忙。{丁市@丁市}很忙。", "记者：你付了[5元]？"], "- -, 丁市 scene"),
    (["{丁市@丁市}很忙。{丁市@丁市}很忙。", "{乙县@丁市乙县}很忙。", "记者：你付了[5元]？"], "- -, 丁市乙县 scene"),
    (["{丁市@丁市}很忙。{丁市@丁市}很忙。", "{乙县@丁市乙县}很忙。", "你付了[5元]？"], "- -, 丁市 topic"),
    (["{丁市@丁市}很忙。{丁市@丁市}很忙。", "{乙县@丁市乙县}很忙。", "技能竞赛：参赛[5人]。"], "- -, 丁市 topic"),
    # what the country's ministry tells is not of it any more where a county is shown, but for what brackets hold
    ([f"{MINISTRY}通报，都好。在{{乙县@丁省乙县}}很忙。新增[5家]。"], "- -, 丁省乙县 paragraph"),
    ([f"{MINISTRY}通报，都好。在{{丁省@丁省}}很忙。新增[5家]。"], "- -, 丁省 paragraph"),
    # whom the number describes behind what it counts
    (["有[5名]职工的{甲厂=甲厂@丁市}，很忙。"], "甲厂 modified, 丁市 tied"),
    (["有[5名]职工，那里的{甲厂=甲厂@丁市}，很忙。"], "甲厂 topic, 丁市 tied"),
    (["{乙会=乙会@丁市}很忙。", "已具[5年]历史、建矿三年的{甲厂=甲厂@丁市}近年来很忙。"], "甲厂 modified, 丁市 tied"),
    (["元旦期间，{甲局=甲局}{全国@中国}各地[5个]工地很忙。"], "甲局 subject, 中国 clause"),
    (["{乙会=乙会@丁市}很忙。", "占地[5亩]的{甲厂=甲厂@丁市}投资很大。"], "甲厂 modified, 丁市 tied"),
    (["{乙会=乙会@丁市}很忙。", "已有[5年]历史的花园是美丽的{甲厂=甲厂@丁市}办公地。"], "乙会 topic, 丁市 tied"),
    # what a storm strikes, and a part of the province that was spoken of
    (["{丙省@丙省}很忙。[5级]大风袭击了{乙县@丁市乙县}。"], "- -, 丁市乙县 attacked"),
    (["{丙省@丙省}很忙。[5级]大风告别了{乙县@丁市乙县}。"], "- -, 丙省 paragraph"),
    # where nobody was found
    (["{丙省@丙省}很忙。发现有{丁市@丁市}人受骗，共[5人]。"], "- -, 丁市 sentence"),
    # all that a list of them reaches
    *[
        (
            [f"案件{reaches}{{煤山镇@浙江省湖州市长兴县煤山镇}}、{{泗安镇@浙江省湖州市长兴县泗安镇}}等[5个]镇。"],
            where,
        )
        for reaches, where in (("涉及", "- -, 浙江省湖州市长兴县 examples"), ("来自", "- -, - -"))
    ],
    # where one works who is spoken of
    (["[5岁]的李某是{甲厂=甲厂@丁市}的职工，很忙。"], "- person, 丁市 behind"),
    (["[5岁]的李某写到{甲厂=甲厂@丁市}的职工，很忙。"], "- nobody, 丁市 topic"),
    (["李某是{甲厂=甲厂@丁市}的职工。她整理了[5份]建议书。"], "- person, 丁市 paragraph"),
    (["{甲会=甲会@}很忙#", "新增[5家]。{丁市@丁市}很忙。"], "甲会 topic, 丁市 topic"),
    # what one part of the country does is not its ministry's, nor what is done there, unless the headline names it
    ([f"{MINISTRY}很忙#", "新增[5家]。"], "公安部 topic, 中国 tied"),
    ([f"{MINISTRY}很忙#", f"{SICHUAN}很忙。新增[5家]。"], "- -, 四川省 paragraph"),
    ([f"{MINISTRY}很忙。", f"在{SICHUAN}很忙。新增[5家]。"], "- -, 四川省 paragraph"),
    ([f"{MINISTRY}很忙#", f"在{SICHUAN}很忙。新增[5家]。"], "公安部 topic, 四川省 paragraph"),
    ([f"{MINISTRY}很忙#", f"新增[5家]。{SICHUAN}很忙。"], "公安部 topic, 中国 tied"),
    ([f"新增[5家]：来到{SICHUAN}，{MINISTRY}很忙#", "都好。"], "公安部 topic, 中国 tied"),
    ([f"{MINISTRY}很忙#", "{上海@上海市}很忙。新增[5家]。"], "- -, 上海市 paragraph"),
    (["{甲局=国家统计局@中国}很忙#", f"{SICHUAN}很忙。新增[5家]。"], "国家统计局 topic, 四川省 paragraph"),
    (["{甲局=国家电力局@中国}很忙#", f"{SICHUAN}很忙。新增[5家]。"], "- -, 四川省 paragraph"),
    ([f"{MINISTRY}很忙#", "新增[5家]。在{全国@中国}很忙。"], "公安部 topic, 中国 tied"),
    # -- whom the speaker of the paragraph before speaks for ---------------------------------------------------------
    *[
        (["{甲局=甲局@丁市}局长表示，都好。", f"据{who}介绍，新增[5家]。"], "甲局 before, 丁市 tied")
        for who in ("", "他", "她", "其", "负责人", "该负责人")
    ],
    (["{甲局=甲局@乙区}局长表示，都好。", "据他介绍，{乙区@乙区}新增[5家]。"], "甲局 before, 乙区 clause"),
    (["{甲局=甲局@丁市}局长表示，都好。", "据他介绍，{乙区@乙区}新增[5家]。"], "甲局 before, 乙区 clause"),
    # -- one of several in a row, of which some have names that no list has ------------------------------------------
    (["在恒岳、{甲厂=甲厂@}、恒工，投入[5元]。"], "- -, - -"),
    (["在{甲厂=甲厂@}，投入[5元]。"], "甲厂 sentence, - -"),
    # -- the firm that somebody has come to, that was told of first, of which an officer speaks ----------------------
    (["记者走进{甲厂=甲厂@}，很忙。工人投入[5元]。"], "甲厂 carried, - -"),
    (["记者离开{甲厂=甲厂@}，很忙。工人投入[5元]。"], "- -, - -"),
    (["记者走进{甲会=甲会@}，很忙。工人投入[5元]。"], "- -, - -"),
    (["据{甲厂=甲厂@}数据，都好。{甲厂=甲厂@}很忙。", "据悉，投入[5元]。"], "甲厂 before, - -"),
    (["据{甲厂=甲厂@}数据，都好。{乙厂=乙厂@}很忙。", "据悉，投入[5元]。"], "甲厂 topic, - -"),
    (["{甲厂=甲厂@}很忙。{甲厂=甲厂@}好。", "记者见到老师周立。他说，都好，投入[5元]。"], "- -, - -"),
    # -- these firms, all firms: who was named before is closed, but not who published -------------------------------
    (["{甲厂=甲厂@}很忙。这些企业投入[5元]。"], "- -, - -"),
    (["{甲厂=甲厂@}很忙。都好，所有企业投入[5元]。"], "- -, - -"),
    (["{甲局=甲局@}很忙。这些企业投入[5元]。"], "甲局 carried, - -"),
    (["{甲厂=甲厂@}很忙，{乙厂=乙厂@}也忙。两家企业合计投入[5元]。"], "- -, - -"),
    (["{甲厂=甲厂@}很忙，{乙厂=乙厂@}也忙。12家企业均投入[5元]。"], "- -, - -"),
    (["{甲厂=甲厂@}很忙。两家企业投入[5元]。"], "甲厂 carried, - -"),
    (["{甲厂=甲厂@}很忙。都好。", "这些企业都好。", "投入[5元]。"], "甲厂 topic, - -"),
    (["{甲厂=甲厂@}很忙。都好。", "目前，园区[30家]企业都好。"], "- -, - -"),
    (["{甲厂=甲厂@}很忙。都好。", "目前，建厂房[30家]。"], "甲厂 topic, - -"),
    (["{甲厂=甲厂@}很忙。都好。", "今年，开发区签约项目[30家]，投资[5元]。"], "- -, - - | - -, - -"),
    (["{甲厂=甲厂@}很忙。都好。", "今年，开发区内签约项目[30家]。"], "甲厂 topic, - -"),
    (["{甲园区=甲园区@}很忙。都好。", "今年，园区签约项目[30家]。"], "甲园区 topic, - -"),
    # -- the last of a list, or whose show is held with another, is not what the article is about --------------------
    *[
        ([f"热情的志愿者慰问{join}{{甲厂=甲厂@}}。", "{甲厂=甲厂@}很忙。", "新增[5家]。"], expected)
        for join, expected in (("", "甲厂 topic, - -"), ("职工、", "- -, - -"), ("职工和", "- -, - -"))
    ],
    (["大赛与{甲厂=甲厂@}的展览很忙。", "{甲厂=甲厂@}很忙。", "新增[5家]。"], "- -, - -"),
    (["大赛为{甲厂=甲厂@}的展览而忙。", "{甲厂=甲厂@}很忙。", "新增[5家]。"], "甲厂 topic, - -"),
    (["大赛与{甲厂=甲厂@}的展览很忙#", "{甲厂=甲厂@}很忙。", "新增[5家]。"], "甲厂 topic, - -"),
    (["{甲厂=甲厂@}很忙。这些企业都好。投入[5元]。"], "甲厂 topic, - -"),
    (["这些企业都好，{甲厂=甲厂@}很忙。投入[5元]。"], "甲厂 carried, - -"),
    (["{甲厂=甲厂@}很忙。投入[5元]，这些企业都好。"], "甲厂 carried, - -"),
    (["据{甲厂=甲厂@}数据，都好。这些企业投入[5元]。"], "甲厂 carried, - -"),
    # -- who has no name acts --------------------------------------------------------------------------------------
    *[
        ([f"{{甲会=甲会@}}很忙。{who}投入[5元]，新增[6家]。"], "- others, - - | - others, - -")
        for who in (
            *("各市总工会", "今年各县区工会", "双方", "与会单位", "某木业公司", "丁市某木业公司", "村民们"),
            *("当地村民", "附近居民", "飞达、远通、捷安等快递企业参与"),
        )
    ],
    *[
        ([f"{{甲会=甲会@}}很忙。{who}投入[5元]。"], "甲会 carried, - -")
        for who in ("各级工会", "各方面", "各市总工会的干部", "职工们", "某木业公司的职工")
    ],
    (["{甲会=甲会@}向乙会提出要约，双方各派[5人]。"], "甲会 subject, - -"),
    (["{甲会=甲会@}投入[5元]，各市总工会投入[6元]。"], "甲会 subject, - - | - others, - -"),
    # -- who tells of himself, or does for a living what he is called by ----------------------------------------------
    *[
        ([f"{{甲会=甲会@}}很忙。{who}，每天干活[5元]。"], "- person, - -")
        for who in (
            "俺们来打工",
            "钢筋工老赵在外打工",
            "44岁的学员王丽下岗",
            "结业后她去打工",
            "四川籍民工何某讨薪",
            "毕业生马大山，回乡种地",
        )
    ],
    (["{甲会=甲会@}很忙。“我们一个月理发一次，每次要花[5元]。”老赵说。"], "- person, - -"),
    (["“喂，是{甲会=甲会@}吗？俺们在工地干活，欠了[5元]工资没有拿到。”{甲会=甲会@}的热线响了。"], "- person, - -"),
    # -- who is honoured does not honour; what is below another acts by itself; each gives its own ------------
    (["{甲会=甲会@}很忙。{乙厂=乙厂@}张三等[5名]职工获奖章。"], "甲会 carried, - -"),
    # of two that are named together, the one that a paragraph has told of
    (
        [
            "{甲会=甲会@}、{乙会=乙会@}都很忙。",
            "{甲会=甲会@}很忙。",
            "设奖[5个]。",
            "{乙会=乙会@}很忙。{乙会=乙会@}来了。",
        ],
        "甲会 topic, - -",
    ),
    (
        ["{甲会=甲会@}、{乙会=乙会@}都很忙。", "{乙会=乙会@}很忙。", "设奖[5个]。", "{乙会=乙会@}来了。"],
        "乙会 topic, - -",
    ),
    # after whom an honour is called is not who has it; who bears one has given the workshop its name
    (["{甲厂=甲厂@}很忙，涌现出{铁道部=铁道部@中国}劳动模范[5名]。"], "甲厂 subject, - -"),
    (["{甲厂=甲厂@}很忙，获得{安徽@安徽省}技术能手[5名]。"], "甲厂 subject, - -"),
    (["{甲会=甲会@}很忙。{乙厂=乙厂@}、{丁厂=丁厂@}等[5家]单位被授予称号。"], "甲会 carried, - -"),
    (["{甲厂=甲厂@}下属的{乙厂=乙厂@}投资[5元]，招工[6人]。"], "乙厂 subject, - - | 乙厂 subject, - -"),
    (["{甲会=甲会@}很忙。园区企业{乙厂=乙厂@}出资[5元]，腾出[6间]。"], "乙厂 subject, - - | 乙厂 subject, - -"),
    (["{甲厂=甲厂@}捐款[5元]、{乙厂=乙厂@}捐款[6元]。"], "甲厂 subject, - - | 乙厂 listed, - -"),
    (["{甲会=甲会@}很忙。{乙厂=乙厂@}张三等[3名]选手夺得冠军。"], "甲会 carried, - -"),
    # -- what several give together is nobody's alone; one who has the others' acts ----------------------------------
    (["{甲厂=甲厂@}很忙，共募集[11元]。"], "甲厂 subject, - -"),
    # -- what is told of the whole county, and is no union's matter -------------------
    *[
        ([f"{{丙县总工会=丙县总工会@丙县}}很忙。{told}"], expected)
        for told, expected in (
            ("{全县@丙县}旅游业职工[5人]。", "丙县总工会 carried, 丙县 clause"),
            ("{全县@丙县}企业[5家]。", "丙县总工会 carried, 丙县 clause"),
        )
    ],
    # … nor what firms a place has the matter of a trade's union, but for those who join it
    (["{丙县总工会=丙县总工会@丙县}成立。{全县@丙县}共有货运企业[5家]。"], "丙县总工会 carried, 丙县 clause"),
    (
        ["{丙县货运行业工会=丙县货运行业工会@丙县}成立。{全县@丙县}货车司机入会[5人]。"],
        "丙县货运行业工会 carried, 丙县 clause",
    ),
    # -- the people of a trade; one of whom it is said where he works ------------------
    (["{甲会=甲会@}捐款[9元]，卫生系统职工捐款[5元]。"], "甲会 subject, - - | - others, - -"),
    (["{甲会=甲会@}救助[9人]，在卫生系统职工中募集[5元]。"], "甲会 subject, - - | 甲会 subject, - -"),
    (["{甲会=甲会@}很忙。张芳是{乙厂=乙厂@}职工，去年患病，花费[5元]。"], "- person, - -"),
    # -- a part of what they gave; who judges has no name; whose leaders only come ------------------
    (
        ["{甲会=甲会@}很忙。各市总工会都好。{乙会=乙会@}出资[9元]。其中，[5元]用于食堂。"],
        "乙会 subject, - - | 乙会 carried, - -",
    ),
    (["{甲会=甲会@}很忙。法院一审判处[8元]。"], "- others, - -"),
    (["{甲厂=甲厂@}隶属{乙厂=乙厂@}，职工[5人]。"], "甲厂 subject, - -"),
    (["{甲园=甲园@}中的{乙园=乙园@}成立工会，覆盖[5家]。"], "乙园 subject, - -"),
    # -- who lends the stage, where another has the word ------------------------------------------------------------
    (["{甲部=甲部@中国}忙于供暖。在{衡水市@河北省衡水市}，储煤[5吨]。"], "甲部 carried, 河北省衡水市 sentence"),
    (["{甲办=甲办@}举行发布会，新增[5家]。"], "甲办 subject, - -"),
    (["{甲办=甲办@}加强研究，{乙局=乙局@}负责人介绍，新增[5家]。"], "甲办 subject, - -"),
    # -- what a paper or nobody known tells since ---------------------------------------------------------------------
    (["{甲局=甲局@}很忙。另据某通讯社报道，新增[5家]。"], "- reported, - -"),
    (["{甲局=甲局@}很忙。综合测算，新增[5家]。"], "- reported, - -"),
    (["{甲局=甲局@}很忙。据甲台报道，{乙局=乙局@}很好。新增[5家]。"], "乙局 carried, - -"),
    (["{甲局=甲局@}很忙。经过测算，新增[5家]。"], "甲局 carried, - -"),
    (["{甲局=甲局@}很忙。匈牙利总理称，新增[5家]。"], "- reported, - -"),
    (["{甲局=甲局@}很忙。反对派方面表示，新增[5家]。"], "- reported, - -"),
    (["{甲局=甲局@}很忙。在技术方面，新增[5家]。"], "甲局 carried, - -"),
    (["{甲局=甲局@}很忙。{乙厂=乙厂@}方面表示，新增[5家]。"], "乙厂 publisher, - -"),
    # -- who was hurt, in the second part of a sentence too -----------------------------------------------------------
    (["{甲局=甲局@}很忙。袭击造成重大伤亡，另有[5人]被绑架。"], "- nobody, - -"),
    (["{甲局=甲局@}很忙。雪崩造成[5名]登山者遇难。"], "- nobody, - -"),
    (["{甲局=甲局@}很忙。档案减少[5户]因死亡退出者。"], "甲局 carried, - -"),
    # -- a mission that only warns, and what is done there ------------------------------------------------------------
    (["{甲使馆=甲使馆@}提醒注意安全。洪水冲毁房屋[5间]。"], "- -, - -"),
    (["{甲使馆=甲使馆@}提醒注意安全。洪水冲毁侨胞房屋[5间]。"], "甲使馆 carried, - -"),
    (["{甲部=甲部@}会商。当地紧急转移[5人]。"], "- others, - -"),
    (["{甲部=甲部@}会商。沿岸各地组织[5人]巡堤。"], "- others, - -"),
    (["{甲部=甲部@}会商。甲乙双方签署协议[5项]。"], "- others, - -"),
    # -- what a maker's goods are called by, and who belongs to another -----------------------------------------------
    (["{甲军=甲军@}麾下的{乙队=乙队@}救起[5人]。"], "乙队 subject, - -"),
    # -- the next project is another's, unless it is the same firm's next part ----------------------------------------
    (["{甲公司=甲公司@}水泥项目总投资2亿元，已开工。项目二期占地[30亩]。"], "甲公司 carried, - -"),
    (["{甲公司=甲公司@}去年开工。高标准粮田项目总投资[3亿元]。"], "甲公司 carried, - -"),
    # -- the whole county is not of a firm's union -------------------------------------------------------------------
    (["{丙县总工会=丙县总工会@丙县}很忙。{全县@丙县}培训[5人]。"], "丙县总工会 carried, 丙县 clause"),
    (["{甲会=甲会@}很忙。慰问组来到{乙厂=乙厂@}慰问职工[5名]。"], "甲会 carried, - -"),
    (["{甲会=甲会@}很忙。志愿者走进{乙厂=乙厂@}为职工送去棉衣[5件]。"], "甲会 carried, - -"),
    (["{甲会=甲会@}举办比赛。{乙会=乙会@}有关领导出席，企业[18家]。"], "甲会 carried, - -"),
    (["{甲会=甲会@}办班。{乙局=乙局@}、{丙局=丙局@}等单位相关负责同志参加，企业[18家]。"], "甲会 carried, - -"),
    (["{甲会=甲会@}办大赛。{乙厂=乙厂@}获金奖[4枚]。大赛共评出选手[60名]。"], "乙厂 subject, - - | 甲会 carried, - -"),
    (["{丙县总工会=丙县总工会@丙县}很忙。{全县@丙县}接待游客[5人]。"], "- carried, 丙县 clause"),
]


@pytest.mark.parametrize(("paragraphs", "expected"), ORGS)
def test_whose(paragraphs: list[str], expected: str) -> None:
    assert " | ".join(rows(paragraphs)) == expected


PLACES = [
    # what one person did is not the whole country's, which the article is about
    (["{全国@中国}很大。{全国@中国}很好。", "周大力从事驾驶工作20年，安全行驶[5米]。"], "- person, - -"),
    (["{甲市@甲市}很大。{甲市@甲市}很好。", "周大力从事驾驶工作20年，安全行驶[5米]。"], "- person, 甲市 topic"),
    (["{全国@中国}很大。{全国@中国}很好。", "职工从事驾驶工作20年，安全行驶[5米]。"], "- -, 中国 topic"),
    # the only place of an article, though nothing acts there; what a number describes is where its name says
    (["改造{石桥镇@甲县石桥镇}、{金溪镇@甲县金溪镇}市场。", "项目投资[5元]。"], "- -, - -"),
    (["{乙省@乙省}很大。", "面积[5米]的{石桥镇@甲县石桥镇}市场开工。"], "- -, 甲县石桥镇 behind"),
    (["{乙省@乙省}很大。", "面积[5米]比{石桥镇@甲县石桥镇}市场大。"], "- -, 乙省 topic"),
    # what was built somewhere is there when it is told of again
    (
        ["{甲市@甲市}首个驿站在{乙区@甲市乙区}获奖。{甲市@甲市}很忙。{甲市@甲市}很大。", "驿站占地[26米]。"],
        "- -, 甲市 topic",
    ),
    (
        ["{甲市@甲市}首个驿站在{乙区@甲市乙区}建成。{甲市@甲市}很忙。{甲市@甲市}很大。", "该驿站距此[26米]。"],
        "- -, 甲市 topic",
    ),
    # words that open a paragraph are of whoever was shown before
    (
        ["{甲市@甲市}很大。{甲市@甲市}很好。", "来到{乙村@甲市乙村}。", "“机采省去成本[2元]。”他说。"],
        "- -, 甲市乙村 scene",
    ),
    (["{甲市@甲市}很大。{甲市@甲市}很好。", "来到{乙村@甲市乙村}。", "机采省去成本[2元]。"], "- -, 甲市 topic"),
    # where a team of a national body was told to work
    (
        ["{全总=全总@中国}很忙#", "{全总=全总@中国}推动{乙厂=乙厂@丙市}建会。", "小组由[5人]组成。"],
        "全总 topic, 中国 tied",
    ),
    # whither they went who are counted, right behind them
    (["{甲省@甲省}很大，干部[33人]想念{乙乡@甲省乙乡}。"], "- -, 甲省 sentence"),
    # what is said for an example, up to the end of its sentence
    (["价格很细，以{甲市@甲市}不同时段为例，起步价[38元]。"], "- -, 甲市 example"),
    (["价格很细，以{甲市@甲市}不同时段为准，起步价[38元]。"], "- -, - -"),
    # 这里 is where it was told of before, not whom it is done by; a place behind it is nearer
    (["{甲乡@甲市甲乡}很热闹。这一天，{乙局=乙局@甲市}在这里建站[3座]。"], "乙局 subject, 甲市甲乡 here"),
    (["{甲乡@甲市甲乡}很热闹。这一天，{乙局=乙局@甲市}在这天建站[3座]。"], "乙局 subject, 甲市 org"),
    (["{甲乡@甲市甲乡}很热闹。这里热闹，{丙村@甲市丙村}建站[3座]。"], "- -, 甲市丙村 clause"),
    # all the divisions of a whole, whoever comes from them
    (["在{甲市@甲省甲市}开赛，来自{全省@甲省!pointer}[14个]市的人参加。"], "- -, 甲省 examples"),
    (["在{甲市@甲省甲市}开赛，来自{全省@甲省!pointer}[14个]队的人参加。"], "- -, 甲省甲市 sentence"),
    # from one end of a line to the other
    (["公路西邻{长沙@湖南省长沙市}某路，东至{株洲@湖南省株洲市}某路，长[6米]。"], "- -, 湖南省株洲市 sentence"),
    # a part that is told of up to a ； is not all
    (["{甲市@甲市}有[76起]，其中{乙国@乙国~}很多；产品[30种]。"], "- -, 甲市 clause | - -, 甲市 sentence"),
    (["{甲市@甲市}有[76起]，另外{乙国@乙国~}很多；产品[30种]。"], "- -, 甲市 clause | - -, 乙国 sentence"),
    # of this province alone says what it is, not where
    (["{甲市@甲省甲市}很好。为人购买{本省@甲省!pointer}公园年票，标准[5元]。"], "- -, 甲省甲市 paragraph"),
    (["{甲市@甲省甲市}很好。这也是{本省@甲省!pointer}公园年票，标准[5元]。"], "- -, 甲省 sentence"),
    # whither a line goes, and the only city of an article whose firm is of no known place
    (["{甲市@甲市}很好。公路将直达{乙市@乙市}，长[5米]。"], "- -, 甲市 paragraph"),
    (["{甲市@甲市}很好。公路将穿过{乙市@乙市}，长[5米]。"], "- -, 乙市 sentence"),
    # whom a national body helps later in its sentence
    (
        ["{全总=全总@中国}推动{乙厂=乙厂@丙市}建会[5家]，吸纳会员[6人]。"],
        "全总 subject, 丙市 org | 全总 subject, 丙市 org",
    ),
    (["{甲市@甲省甲市}很好。为人购买{甲省@甲省!full}公园年票，标准[5元]。"], "- -, 甲省 sentence"),
    # who made what was found is elsewhere
    (["{乙局=乙局@}查获{甲厂=甲厂@甲市}生产的蜂蜜[4瓶]。"], "乙局 subject, - -"),
    (["{乙局=乙局@}查获{甲厂=甲厂@甲市}送来的蜂蜜[4瓶]。"], "乙局 subject, 甲市 beside"),
    # the parts of the country that something is done for
    (["{甲市@甲市}很好。加快{西部地区@西部地区~}新增，项目[5个]。"], "- -, 西部地区 sentence"),
    # prizes of the whole country, wherever they are given
    (["大会在{杭州@杭州市}开幕，表彰了全国五一劳动奖章[12枚]。"], "- -, 中国 national"),
    (["大会在{杭州@杭州市}开幕，授予五一劳动奖章[12枚]。"], "- -, 杭州市 sentence"),
    (["大会在{杭州@杭州市}开幕，会上有全国五一劳动奖章[12枚]。"], "- -, 杭州市 sentence"),
    (["{甲会=甲会@中国}在{北京@北京市}开会，颁发全国五一劳动奖章[12枚]。"], "甲会 subject, 中国 national"),
    (["{甲会=甲会@北京市}开会，颁发全国五一劳动奖章[12枚]。"], "甲会 subject, 北京市 org"),
    # -- together: their common ancestor, by its code; of two countries none -----------------------------------------
    (["在{日本@日本~}、{韩国@韩国~}，职工[5名]。"], "- -, - -"),
    (["在{日本@日本~}，{韩国@韩国~}职工[5名]。"], "- -, 韩国 clause"),
    (["、".join(f"{{{c}@湖南省{c}市}}" for c in MANY) + "有[5名]。"], "- -, 湖南省 clause"),
    (
        ["{南昌@江西省南昌市}有人，" + "、".join(f"{{{c}@湖南省{c}市}}" for c in MANY) + "有[5名]。"],
        "- -, 湖南省 clause",
    ),
    (["{长沙@湖南省长沙市}、{株洲@湖南省株洲市}[5名]职工。"], "- -, 湖南省 clause"),
    (
        ["{长沙@湖南省长沙市}、{株洲@湖南省株洲市}分别[1名]、[2名]。"],
        "- -, 湖南省长沙市 spread | - -, 湖南省株洲市 spread",
    ),
    # of two spreads the nearest before the number
    (
        ["{长沙@湖南省长沙市}、{株洲@湖南省株洲市}分别新增[1名]、[2名]，支出分别减少。"],
        "- -, 湖南省长沙市 spread | - -, 湖南省株洲市 spread",
    ),
    # over what stands in brackets, but for a number in them
    (
        ["{广东@广东省}（[9元]）、{江苏@江苏省}（[8元]）都超过[5元]。"],
        "- -, 广东省 clause | - -, 江苏省 clause | - -, 中国 clause",
    ),
    (["{长沙@湖南省长沙市}（很好）、{株洲@湖南省株洲市}有[5名]。"], "- -, 湖南省 clause"),
    (["{长沙@湖南省长沙市}好（很好）、{株洲@湖南省株洲市}有[5名]。"], "- -, 湖南省株洲市 clause"),
    ([f"（晴天）{SICHUAN}有[5名]。"], "- -, 四川省 clause"),
    # -- in the sentence: where something is done, and where a meeting is held ---------------------------------------
    ([f"{SICHUAN}很好，新增[5家]。"], "- -, 四川省 sentence"),
    ([f"在{SICHUAN}很好，新增[5家]。"], "- -, 四川省 sentence"),
    ([f"来到{SICHUAN}，新增[5家]。"], "- -, 四川省 sentence"),
    ([f"会议在{SICHUAN}召开，新增[5家]。"], "- -, 四川省 sentence"),
    ([f"产品出口{SICHUAN}，新增[5家]。"], "- -, - -"),
    ([f"增速高于{SICHUAN}，新增[5家]。"], "- -, - -"),
    # a subject behind it with a place of its own is nearer
    ([f"{SICHUAN}很好，{UNION}新增[5家]。"], "衡水市总工会 subject, 河北省衡水市 sentence"),
    ([f"{UNION}来到{SICHUAN}，新增[5家]。"], "衡水市总工会 subject, 四川省 sentence"),
    ([f"{SICHUAN}很好，热情的{UNION}职工[5名]。"], "衡水市总工会 owner, 四川省 sentence"),
    ([f"{SICHUAN}很好，{{甲会=甲会@}}新增[5家]。"], "甲会 subject, 四川省 sentence"),
    ([f"{{河北@河北省}}很好，{UNION}新增[5家]。"], "衡水市总工会 subject, 河北省衡水市 sentence"),
    ([f"{{安平县@河北省衡水市安平县}}很好，{UNION}新增[5家]。"], "衡水市总工会 subject, 河北省衡水市安平县 sentence"),
    # one that stands free in its clause, where the number is nobody's
    ([f"强降雨冲毁{SICHUAN}农田，房屋[5间]。"], "- -, 四川省 sentence"),
    ([f"强降雨冲毁{SICHUAN}农田，{{甲会=甲会@}}慰问[5名]。"], "甲会 subject, - -"),
    ([f"强降雨冲毁{SICHUAN}农田，热情的{{甲会=甲会@}}职工[5名]。"], "甲会 owner, - -"),
    (["强降雨冲毁{全国@中国}农田，房屋[5间]。"], "- -, - -"),
    ([f"强降雨冲毁{SICHUAN}农田并影响由{{甲会=甲会@}}修的路。房屋[5间]。"], "甲会 carried, - -"),
    # -- where the organization is: or where it came to ---------------------------------------------------------------
    ([f"{UNION}来到{{安平县@河北省衡水市安平县}}。{UNION}新增[5家]。"], "衡水市总工会 subject, 河北省衡水市安平县 org"),
    (
        [f"{UNION}很忙。来到{{安平县@河北省衡水市安平县}}。新增[5家]。"],
        "衡水市总工会 carried, 河北省衡水市安平县 paragraph",
    ),
    (
        [f"{UNION}由{{安平县@河北省衡水市安平县}}组队。{UNION}新增[5家]。"],
        "衡水市总工会 subject, 河北省衡水市 org",
    ),
    # what a country's ministry says of one place holds there; what it does is the country's
    ([f"{SICHUAN}很好#", f"据{MINISTRY}数据，警察[5名]。"], "公安部 publisher, 四川省 org"),
    ([f"{SICHUAN}很好#", f"{MINISTRY}有警察[5名]。"], "公安部 subject, 中国 org"),
    ([f"{SICHUAN}很好#", f"据{UNION}数据，警察[5名]。"], "衡水市总工会 publisher, 河北省衡水市 org"),
    (
        ["{安平县@河北省衡水市安平县}很好#", f"据{UNION}数据，警察[5名]。"],
        "衡水市总工会 publisher, 河北省衡水市 org",
    ),
    (["{浦东@上海市浦东新区}很好#", f"据{SHANGHAI}数据，警察[5名]。"], "上海市总工会 publisher, 上海市 org"),
    # … of another country too
    (["{东京@日本东京~}很好#", "据{甲厅=甲厅@日本~}数据，警察[5名]。"], "甲厅 publisher, 日本东京 org"),
    ([f"{SICHUAN}很好#", "据{甲厅=甲厅@日本~}数据，警察[5名]。"], "甲厅 publisher, 日本 org"),
    (["{韩国@韩国~}很好。", "据{甲厅=甲厅@日本~}数据，警察[5名]。"], "甲厅 publisher, 日本 org"),
    # -- what a list of towns is in ----------------------------------------------------------------------------------
    (["{甲镇@云南省昭通市镇雄县甲镇}、{乙镇@云南省昭通市镇雄县乙镇}等[6个]乡镇。"], "- -, 云南省昭通市镇雄县 examples"),
    (["{镇雄@云南省昭通市镇雄县}、{昭阳@云南省昭通市昭阳区}等[6个]县区。"], "- -, 云南省昭通市 examples"),
    (["{甲镇@云南省昭通市镇雄县甲镇}等[6个]乡镇。"], "- -, 云南省昭通市镇雄县 examples"),
    (["{镇雄@云南省昭通市镇雄县}等[6个]县区。"], "- -, 云南省昭通市 examples"),
    (["{云南@云南省}等[6个]省。"], "- -, 云南省 topic"),
    (["{镇雄@云南省昭通市镇雄县}等[6个]景点。"], "- -, 云南省昭通市镇雄县 topic"),
    (["{镇雄@云南省昭通市镇雄县}有[6个]县区。"], "- -, 云南省昭通市镇雄县 clause"),
    (["来自{镇雄@云南省昭通市镇雄县}等[6个]县区。"], "- -, - -"),
    (["{镇雄@云南省昭通市镇雄县}雨雪等[6个]县区。"], "- -, 云南省昭通市镇雄县 clause"),
    (["雨雪等[6个]县区。"], "- -, - -"),
    # -- the body in what stands right before it ---------------------------------------------------------------------
    (["{该市@甲市}的{乙会=乙会@甲市乙县}新增[5家]。"], "乙会 subject, 甲市 clause"),
    (["{该市@丁市}{乙会=乙会@甲市乙县}新增[5家]。"], "乙会 subject, 丁市 clause"),
    # -- the other parts of what is spoken of ------------------------------------------------------------------------
    (["{云南@云南省}很好#", "{昭通@云南省昭通市}有雪，其余地区降温[5度]。"], "- -, 云南省 sentence"),
    (["{云南@云南省}很好#", "{昭通@云南省昭通市}有雪，东部偏北地区降温[5度]。"], "- -, 云南省 sentence"),
    (["{云南@云南省}很好#", "{昭通@云南省昭通市}有雪，降温[5度]，其余地区多云。"], "- -, 云南省昭通市 sentence"),
    (["{云南@云南省}很好#", "其余地区多云，{昭通@云南省昭通市}有雪，降温[5度]。"], "- -, 云南省昭通市 sentence"),
    (["{云南@云南省}{甲镇@云南省昭通市镇雄县甲镇}有雪，其余地区降温[5度]。"], "- -, 云南省昭通市镇雄县 sentence"),
    (["{四川@四川省}很好#", "{昭通@云南省昭通市}有雪，其余地区降温[5度]。"], "- -, 云南省 sentence"),
    (["{云南@云南省}有雪，其余地区降温[5度]。"], "- -, 云南省 topic"),
    (["{云南@云南省}很好#", "{镇雄@云南省昭通市镇雄县}有雪，其余地区降温[5度]。"], "- -, 云南省昭通市 sentence"),
    # -- all that it has, wherever it came to ------------------------------------------------------------------------
    (["{甲局=甲局@甲市}来到{乙县@甲市乙县}。{甲局=甲局@甲市}送米[5袋]。"], "甲局 subject, 甲市乙县 org"),
    (["{甲局=甲局@甲市}来到{乙县@甲市乙县}。{甲局=甲局@甲市}现有职工[5名]。"], "甲局 subject, 甲市 org"),
    # -- what a custom house counts for all around it ----------------------------------------------------------------
    (["{甲会=甲会@云南省昆明市}监管热情的{云南@云南省}货物，达[5件]。"], "甲会 subject, 云南省昆明市 org"),
    (["{甲关=甲海关@云南省昆明市}监管热情的{四川@四川省}货物，达[5件]。"], "甲海关 subject, 云南省昆明市 org"),
    (["{甲关=甲海关@云南省昆明市}监管来自{云南@云南省}货物，达[5件]。"], "甲海关 subject, 云南省昆明市 org"),
    # -- behind the number: a site or a venue in its clause ----------------------------------------------------------
    ([f"职工[5名]在{SICHUAN}。"], "- -, 四川省 behind"),
    ([f"职工[5名]在{SICHUAN}举行的会上。"], "- -, 四川省 behind"),
    ([f"职工[5名]讲{{湖南@湖南省}}故事在{SICHUAN}。"], "- -, 四川省 behind"),
    ([f"职工[5名]很忙，就在{SICHUAN}。"], "- -, 四川省 topic"),
    # -- where the one lives who speaks ------------------------------------------------------------------------------
    ([f"{QUOTED}{{甲村@甲市甲村}}村民说。"], "- -, 甲市甲村 speaker"),
    ([f"好。{QUOTED}{{甲村@甲市甲村}}村民笑了。"], "- -, 甲市甲村 topic"),
    # -- from the sentences before -----------------------------------------------------------------------------------
    ([f"在{SICHUAN}很好。新增[5家]。"], "- -, 四川省 paragraph"),
    ([f"来到{SICHUAN}。新增[5家]。"], "- -, 四川省 paragraph"),
    ([f"{SICHUAN}很好。新增[5家]。"], "- -, 四川省 paragraph"),
    (["在{全国@中国}很好。新增[5家]。"], "- -, 中国 topic"),
    (["{全国@中国}很好。新增[5家]。"], "- -, 中国 paragraph"),
    ([f"产品出口{SICHUAN}。新增[5家]。"], "- -, - -"),
    # what comes from a place is spoken of in its own sentence, but a pointer goes on
    ([f"{SICHUAN}的苹果很好。甜度提高[5度]。"], "- -, 四川省 topic"),
    (["{全县@甲市甲县!pointer}的苹果很好。甜度提高[5度]。"], "- -, 甲市甲县 paragraph"),
    # where an organization is that acts there; not the country's that published a list of others
    (["{甲会=甲会@丁市}发布名单。{乙厂=乙厂@}收入[5元]。"], "乙厂 subject, 丁市 paragraph"),
    (["{甲会=甲会@重庆市}发布名单。{乙厂=乙厂@}收入[5元]。"], "乙厂 subject, 重庆市 paragraph"),
    (["{甲会=甲会@中国}发布名单。{乙厂=乙厂@}收入[5元]。"], "乙厂 subject, - -"),
    (["{丁会=丁会@中国}发布名单。{甲厂=甲厂@}收入[5元]。"], "甲厂 subject, - -"),
    (["{甲会=甲会@中国}发布名单。热情的{乙厂=乙厂@}职工[5名]。"], "乙厂 owner, 中国 paragraph"),
    (["{甲会=甲会@中国}发布名单。她收入[5元]。"], "- person, 中国 paragraph"),
    (["{甲会=甲会@中国}发布名单。{甲会=甲会@}收入[5元]。"], "甲会 subject, 中国 paragraph"),
    (["{丙会=丙会@丁市}很忙。{甲会=甲会@中国}发布名单。{乙厂=乙厂@}收入[5元]。"], "乙厂 subject, 丁市 paragraph"),
    (["由{甲会=甲会@丁市}发布名单。{乙厂=乙厂@}收入[5元]。"], "乙厂 subject, 丁市 paragraph"),
    (["据{甲会=甲会@丁市}数据，都好。{乙厂=乙厂@}收入[5元]。"], "乙厂 subject, 丁市 paragraph"),
    (["热情的{甲会=甲会@丁市}职工很忙。{乙厂=乙厂@}收入[5元]。"], "乙厂 subject, - -"),
    # -- the organization's own: a custom house counts for the province around it that the article is about ----------
    (
        ["{云南@云南省}很好#", "据{甲关=甲海关@云南省昆明市}数据，都好。", "据了解，货物[5件]。"],
        "甲海关 before, 云南省 tied",
    ),
    (
        ["{云南@云南省}很好#", "据{甲会=甲会@云南省昆明市}数据，都好。", "据了解，货物[5件]。"],
        "甲会 before, 云南省昆明市 tied",
    ),
    (
        ["{四川@四川省}很好#", "据{甲关=甲海关@云南省昆明市}数据，都好。", "据了解，货物[5件]。"],
        "甲海关 before, 云南省昆明市 tied",
    ),
    # -- the article's: not the country for a firm of no known place -------------------------------------------------
    *[
        (["{我国@中国}很大。", f"{{甲厂=甲厂@!{rule}}}收入[5元]。"], "甲厂 subject, - -")
        for rule in ("known", "name", "alias", "pointer", "bare")
    ],
    (["{我国@中国}很大。", "{甲局=甲局@!department}收入[5元]。"], "甲局 subject, 中国 topic"),
    (["{四川@四川省}很大。", "{甲厂=甲厂@!name}收入[5元]。"], "甲厂 subject, 四川省 topic"),
    (["{我国@中国}很大。", "收入[5元]。"], "- -, 中国 topic"),
    (["{我国@中国}很大。", "{甲厂=中国甲厂@!name}收入[5元]。"], "中国甲厂 subject, - -"),
    (["{我国@中国}很大。", "{甲中心=国家甲中心@!name}收入[5元]。"], "国家甲中心 subject, 中国 topic"),
    # a headline says of which province it is, whichever of its cities is named more
    (
        ["{云南@云南省}降温#", *["{昭通@云南省昭通市}有雪。"] * 4, "{曲靖@云南省曲靖市}有雨。", "降温[5度]。"],
        "- -, 云南省 topic",
    ),
    (["{云南@云南省}降温#", *["{昭通@云南省昭通市}有雪。"] * 4, "降温[5度]。"], "- -, 云南省昭通市 topic"),
    (
        [
            "{云南@云南省}{昭通@云南省昭通市}降温#",
            *["{昭通@云南省昭通市}有雪。"] * 4,
            "{曲靖@云南省曲靖市}有雨。",
            "降温[5度]。",
        ],
        "- -, 云南省昭通市 topic",
    ),
    # what is nearer than the article's own body is not told of before it is named
    (
        ["{甲局=甲局@甲市}很好#", "新增[5家]。", *["{乙县@甲市乙县}很忙，{乙县@甲市乙县}很忙。"] * 3],
        "甲局 topic, 甲市 tied",
    ),
    (
        ["{甲局=甲局@甲市}很好#", "{乙县@甲市乙县}很忙。", "{乙厂=乙厂@}新增[5家]。", *["{乙县@甲市乙县}很忙。"] * 3],
        "乙厂 subject, 甲市乙县 topic",
    ),
    (
        ["{甲局=甲局@丙市}很好#", "{乙厂=乙厂@}新增[5家]。", *["{乙县@甲市乙县}很忙，{乙县@甲市乙县}很忙。"] * 3],
        "乙厂 subject, 甲市乙县 topic",
    ),
    # -- what an article says of its own county, whichever it is, is not of the country --------------------------------
    (["新增[5家]。", "{全国@中国}很忙。{全国@中国}很好。"], "- -, 中国 topic"),
    (["我县新增[5家]。", "{全国@中国}很忙。{全国@中国}很好。"], "- -, - -"),
    # nor is a body of the country what an article of our county is about
    (["{甲会=甲会@中国}倡导互助。{甲会=甲会@中国}很忙。", "大家加入互助。", "理赔[5人]。"], "甲会 topic, 中国 tied"),
    (["{我县@甲市乙县!pointer}很忙，新增[5家]。", "{全国@中国}很忙。{全国@中国}很好。"], "- -, 甲市乙县 sentence"),
    # -- nor are several provinces together where it is, unless the headline says so -----------------------------------
    (["新增[5家]。", "在{京津冀@京津冀~}协同发展中作出贡献。"], "- -, - -"),
    (["{京津冀@京津冀~}迎来新变化#", "新增[5家]。", "在{京津冀@京津冀~}协同发展中作出贡献。"], "- -, 京津冀 topic"),
    # -- whom a body of the country does something with is nearer than the country -----------------------------------
    (["{全总=中华全国总工会@中国}推动{园区=甲市开发区@甲市}建会[5家]。"], "中华全国总工会 subject, 甲市 org"),
    (["{全总=中华全国总工会@中国}推动建会[5家]。"], "中华全国总工会 subject, 中国 org"),
    # -- who is named beside the number ------------------------------------------------------------------------------
    ([f"职工慰问{UNION}干部[5名]。"], "- -, 河北省衡水市 beside"),
    ([f"职工慰问{UNION}和{{甲厂=甲厂@}}干部[5名]。"], "- -, 河北省衡水市 beside"),
    ([f"职工慰问“{UNION}”干部[5名]。"], "- -, - -"),
    ([f"职工增速高于{UNION}干部[5名]。"], "- -, - -"),
    # -- from where it is told it is where nothing else is named, but not from the capital -----------------------------
    (["{长沙市@湖南省长沙市!dateline}讯，新增[5家]。"], "- -, 湖南省长沙市 sent"),
    (["{长沙市@湖南省长沙市!dateline}讯。", "{甲市@丁省甲市!dateline}讯，新增[5家]。"], "- -, - -"),
    (["{北京市@北京市!dateline}讯，新增[5家]。"], "- -, - -"),
]


@pytest.mark.parametrize(("paragraphs", "expected"), PLACES)
def test_where(paragraphs: list[str], expected: str) -> None:
    assert " | ".join(rows(paragraphs)) == expected

"""The ladders of ties, on marked sentences: ``{mention=name@place}`` is an organization, ``{mention@path}`` a place."""

from __future__ import annotations

import dataclasses
import re
from decimal import Decimal

import pytest

from unionstats import extract, segment
from unionstats.link.ties import Tie, ties
from unionstats.model import Article, Entity, EntityKind, Mention, Paragraph, Role

_MARK = re.compile(r"\{([^{}=@]+)(?:=([^{}@]*))?(?:@([^{}]*))?\}|\[([^\[\]]+)\]|<([^<>]+)>")


def article(*marked: str, title: str = "") -> tuple[Article, list[list[Mention]], list[Entity]]:
    """An article from marked paragraphs; ``<…>`` marks a date, ``[…]`` a number; a ``title`` comes first."""
    paragraphs, mentions, entities = [], [], []
    for i, text in enumerate(([title] if title else []) + list(marked)):
        plain, at, found = "", 0, []
        for m in _MARK.finditer(text):
            plain += text[at : m.start()]
            at, words = m.end(), m[1] or m[4] or m[5]
            start, end = len(plain), len(plain) + len(words)
            plain += words
            if m[1]:
                name = m[2] if m[2] is not None else (m[3] or "")
                kind: EntityKind = "org" if m[2] is not None else "place"
                entities.append(
                    Entity(i, start, end, words, "org" if kind == "org" else "place", name, m[3] or "", "1")
                )
            elif m[4]:
                found.append(Mention(start, end, "count", "test", Decimal(1)))
            else:
                found.append(Mention(start, end, "date", "test"))
        plain += text[at:]
        role: Role = "title" if title and i == 0 else "body"
        paragraphs.append(Paragraph(role, plain, ((0, len(plain)),)))
        mentions.append(found)
    return Article(1, title, None, tuple(paragraphs)), mentions, entities


def tied(*marked: str, title: str = "") -> list[Tie]:
    a, mentions, entities = article(*marked, title=title)
    rows = ties(a, [segment.sentences(p.text) for p in a.paragraphs], mentions, entities)
    return [t for ms, row in zip(mentions, rows, strict=True) for m, t in zip(ms, row, strict=True) if m.kind != "date"]


def shown(t: Tie) -> str:
    return f"{t.org.name if t.org else ''} / {t.place.place if t.place else ''}"


CASES = [
    # the subject of the clause, with its own place
    ("<近日>，{衡水市总工会=衡水市总工会@河北省衡水市}慰问职工[52名]。", ["衡水市总工会 / 河北省衡水市"]),
    # the subject goes on over the clauses of its sentence
    ("{衡水市总=衡水市总工会@河北省衡水市}筹集资金[3万元]，走访企业[6家]。", ["衡水市总工会 / 河北省衡水市"] * 2),
    # an agent behind 由
    ("活动由{衡水市总=衡水市总工会@河北省衡水市}出资[3万元]。", ["衡水市总工会 / 河北省衡水市"]),
    # the receiver of what is given is not the one that gives
    (
        "{安阳市总工会=安阳市总工会@河南省安阳市}向{红旗渠集团=红旗渠集团@}拨付[3万元]。",
        ["安阳市总工会 / 河南省安阳市"],
    ),
    # a firm of the whole country is not the one that a city counts for
    (
        "{恒岳集团=恒岳集团@}捐款[3万元]。{甲市@甲市}新增就业[52人]。",
        ["恒岳集团 / 甲市", " / 甲市"],
    ),
    # with whom one trades does not count the trade
    (
        "据{甲海关=甲海关@丙省}统计，出口[52万元]。{海湾联盟=海湾联盟@}是{丙省@丙省}最大的贸易伙伴，贸易额[3万元]。",
        ["甲海关 / 丙省", "甲海关 / 丙省"],
    ),
    # who speaks behind the quotation
    (
        "{甲市总=甲市总工会@甲市}开展竞赛。“改造以后我们每天节水[52吨]，节电[3度]。”{乙厂=乙厂@甲市乙县}工会主席说。",
        ["乙厂 / 甲市乙县"] * 2,
    ),
    # … is the whole, where the whole was spoken of
    (
        "{恒岳集团=恒岳集团@}出台办法。“实施细则一共有[8章]，[27条]。”{恒岳集团工会=恒岳集团工会@}部长介绍说。",
        ["恒岳集团 / "] * 2,
    ),
    # what a person does for himself is nobody's else
    (
        "{甲市总=甲市总工会@甲市}担保贷款。资金到位后，她又新开了[7家]分店，招聘了[52人]。我市新增就业[3人]。",
        [" / 甲市", " / 甲市", "甲市总工会 / 甲市"],
    ),
    # … unless an organization acts behind
    ("他刚失业，{甲市总=甲市总工会@甲市}就送来[3万元]。", ["甲市总工会 / 甲市"]),
    # of what something is the first is not where it is counted
    ("{我国@中国}陆上最大油田{长庆油田=长庆油田@}生产原油[52万吨]。", ["长庆油田 / "]),
    # nor is where a list is made known
    ("{甲协会=甲协会@}在{丁市@丁市}发布了百强名单，{恒岳集团=恒岳集团@}营业收入[52亿元]。", ["恒岳集团 / "]),
    # where the one lives who speaks
    ("{甲市@甲市}喜获丰收。“今年我家一亩地收入[3万元]，够了。”{甲市乙村@甲市乙村}村民说。", [" / 甲市乙村"]),
    # of places in parts of which something is, what holds them both; of examples neither
    ("{北京@北京市}东南部、{天津@天津市}西北部降雨[52毫米]。", [" / 中国"]),
    ("{甲市总=甲市总工会@甲市}组织职工到{乙县@乙县}东湖、{丙县@丙县}西山等[5家]疗养院休养。", ["甲市总工会 / 甲市"]),
    # X是Y的… says nothing of Y
    ("{甲县@甲市甲县}是{甲市@甲市}的先进典型。在其[52家]企业中，建会[3家]。", [" / 甲市甲县"] * 2),
    # of a place and the one in it the inner
    ("{甲国@甲国}南部{乙州@甲国乙州}突降暴雨。据报道，[52人]受灾。", [" / 甲国乙州"]),
    # one that is not to be named is nowhere
    ("{甲市@甲市}的工人在{丙市@丙市}某建筑公司的工地务工，讨回工资[3万元]。", [" / 甲市"]),
    # what a village counts itself is not the county's union's
    (
        "{甲县总=甲县总工会@甲市甲县}帮扶{乙村@甲市甲县乙村}。今年，{全村@甲市甲县乙村}种植烤烟[52亩]。",
        [" / 甲市甲县乙村"],
    ),
    # where somebody speaks is not where it holds
    ("{甲会=甲会@中国}主席在{京@北京市}透露，已有[52家]企业建会。", ["甲会 / 中国"]),
    # who counts for a country counts for what lies in it; a custom house for the province around
    (
        "{甲国统计局=甲国统计局@甲国}预测，产量[52万吨]。{乙州@甲国乙州}占[3成]。",
        ["甲国统计局 / 甲国", "甲国统计局 / 甲国乙州"],
    ),
    (
        "{甲国统计局=甲国统计局@甲国}预测，产量[52万吨]。{乙州@甲国乙州}很大，产量[3万吨]。",
        ["甲国统计局 / 甲国", "甲国统计局 / 甲国乙州"],
    ),
    # 中央气象台：… is the body's word
    ("{甲台=甲台@中国}：继续发布预警，{乙省@乙省}有大雾。{丙市@丙市}能见度不足[52米]。", ["甲台 / 丙市"]),
    # who lends the stage does not speak
    ("{甲部=甲部@中国}部长在{甲会=甲会@中国}记者会上，用[3个]数字作了介绍。", ["甲部 / 中国"]),
    # who proposed one of them
    ("{甲局=甲局@甲市}评选出{乙市@乙市}货运中心提出的《平台》等[20个]建议。", ["甲局 / 甲市"]),
    # the first of several that are counted is not who honours them
    ("{甲公司=甲公司@}、{乙公司=乙公司@}等[9家]单位被{甲会=甲会@中国}授予奖状。", ["甲会 / 中国"]),
    (
        "{甲公司=甲公司@}、{乙公司=乙公司@}（精密仪器所）、{丁公司=丁公司@}等[9家]单位被{甲会=甲会@中国}授予奖状。",
        ["甲会 / 中国"],
    ),
    (
        "{甲公司=甲公司@}数控车工张大山、{乙公司=乙公司@}材料研究室高级研究员李小河、市人民医院护士长王芳等[43人]荣获奖章。",
        [" / "],
    ),
    # who opens with his words goes on with his name
    ("“我们已发放近[1万张]券，很受欢迎。”春节，{甲州总=甲州总工会@甲州}筹资[3万元]。", ["甲州总工会 / 甲州"] * 2),
    # who wanted it does not do it
    ("职工按照{省委=中共甲省委员会@甲省}部署开展竞赛，[3人]参加。", [" / 甲省"]),
    ("{甲县@甲省甲县}造林[3亩]，完成{省政府=甲省人民政府@甲省}下达的年度任务。", [" / 甲省甲县"]),
    # who honours does not do it, nor who made the rules, nor who only had the word
    ("我市[3项]成果获{甲省总=甲省总工会@甲省}表彰。", [" / "]),
    ("[9人]享受着{国务院=国务院@中国}特贴。", [" / "]),
    ("{甲大学=甲大学@}机械专业本科毕业的他，带着[12名]徒弟。", [" / "]),
    ("{甲技校=甲技校@}毕业，管着[30台]机床。", [" / "]),
    ("{甲大学=甲大学@}毕业生有[500名]。", ["甲大学 / "]),
    (
        "{甲市委=中共甲市委员会@甲市}印发《园区发展意见》。{全市@甲市}园区投资[52亿元]。据{甲局=甲局@甲市}统计，增长[3%]。",
        [" / 甲市", "甲局 / 甲市"],
    ),
    ("{甲市政府=甲市人民政府@甲市}市长张某表示要抓紧。{全市@甲市}新建工厂[5家]。", [" / 甲市"]),
    # what is built has its measures whoever came to see it; the union's own is its own
    ("{甲市总=甲市总工会@甲市}慰问职工[3人]。据悉，工人疗养院工程总投资[52万元]。", ["甲市总工会 / 甲市"] * 2),
    # what the family of one has, and whoever works somewhere
    ("{甲市总=甲市总工会@甲市}走访职工[3人]。张强的妻子患病，药费[5万元]。", ["甲市总工会 / 甲市", " / 甲市"]),
    ("{甲市总=甲市总工会@甲市}走访职工[3人]。李军全年在家，全家月收入[5元]。", ["甲市总工会 / 甲市", " / 甲市"]),
    # who helps to hold it is not who holds it
    ("{甲局=甲局@甲市}主办、{甲市总=甲市总工会@甲市}协办的大赛开赛。比赛设[3个]项目。", ["甲局 / 甲市"]),
    ("由{甲组委会=甲组委会@甲市}主办，{甲市总=甲市总工会@甲市}承办的大赛开赛。大赛设[3个]项目。", ["甲组委会 / 甲市"]),
    # the last of several that are listed; with whom it is done; who lends the room
    ("{甲局=甲局@}推进建设。项目分别是：{乙园=乙园@}和{丙园=丙园@}。[3个]项目建成后增收。", ["甲局 / "]),
    ("活动与{甲商城=甲商城@}、{乙超市=乙超市@}等企业联合开展，拉动消费[3万元]。", [" / "]),
    # in brackets, of a part
    (
        "{甲市总=甲市总工会@甲市}下拨[135万元]（其中{甲省总=甲省总工会@甲省}拨付[20万元]），慰问[3人]。",
        ["甲市总工会 / 甲市", "甲省总工会 / 甲省", "甲市总工会 / 甲市"],
    ),
    # whose anniversary it is; among how many one stands; who is guest
    ("{甲市总=甲市总工会@甲市}办班[3期]。{乙局=甲市乙局@甲市}局长张某出席，培训[52人]。", ["甲市总工会 / 甲市"] * 2),
    ("面积[230平方米]的“{甲县总中心=甲县总中心@甲县}”已启用。", ["甲县总中心 / 甲县"]),
    # one of those that are counted does not receive it
    ("{甲市总=甲市总工会@甲市}消息，乙社区、{丙校=丙校@}等10家书屋被命名，获补助[3万元]。", ["甲市总工会 / 甲市"]),
    # 全国 before a grade is not where
    ("{全市@甲市}有{全国@中国}劳动模范[5名]，省级劳模[3名]。", [" / 甲市"] * 2),
    (
        "{甲市总工会=甲市总工会@甲市}职工[3名]获{乙省@乙省}科学技术奖，[1名]获首届{乙省@乙省}专利奖。",
        ["甲市总工会 / 甲市"] * 2,
    ),
    # what the prefecture does is not the county's union's
    (
        "{甲地区@甲省甲地区}投入[3万元]。\n{乙县总=乙县总工会@甲省甲地区乙县}揭牌。{乙县总=乙县总工会@甲省甲地区乙县}慰问[52人]。",
        [" / 甲省甲地区", "乙县总工会 / 甲省甲地区乙县"],
    ),
    # of coordinated subjects the first
    ("{甲局=甲局@丙市}、{乙局=乙局@丙市}联合查处[3起]。", ["甲局 / 丙市"]),
    # who publishes, where nobody else acts
    (
        "据{国家统计局=国家统计局@中国}数据，{湖北@湖北省}增长[3%]，{湖南@湖南省}增长[4%]。",
        ["国家统计局 / 湖北省", "国家统计局 / 湖南省"],
    ),
    ("{安阳市统计局=安阳市统计局@河南省安阳市}发布的数据显示，就业[3万人]。", ["安阳市统计局 / 河南省安阳市"]),
    # a place that acts is a place
    ("{漯河市@河南省漯河市}组织农技人员[400名]。", [" / 河南省漯河市"]),
    # where it happens, nearer than where the organization sits
    (
        "{襄阳市总工会=襄阳市总工会@湖北省襄阳市}在{襄州区@湖北省襄阳市襄州区}举办家政课，结业学员[36名]。",
        ["襄阳市总工会 / 湖北省襄阳市襄州区"],
    ),
    # what is compared with, gone out to or come from is not the place
    ("{衡水市@河北省衡水市}增速比{全国@中国}快[3个]。", [" / 河北省衡水市"]),
    ("{衡水市@河北省衡水市}产品出口{日本@日本}等[7个]国家。", [" / 河北省衡水市"]),
    # each its own
    ("{长沙@湖南省长沙市}、{株洲@湖南省株洲市}新增就业分别为[15人]、[4人]。", [" / 湖南省长沙市", " / 湖南省株洲市"]),
    ("{甲局=甲局@丙市}、{乙局=乙局@丁市}分别派出[45人]和[38人]。", ["甲局 / 丙市", "乙局 / 丁市"]),
    # several places together: what they all lie in
    ("{长沙@湖南省长沙市}、{株洲@湖南省株洲市}等地共有[15人]。", [" / 湖南省"]),
    ("{河北@河北省}、{山东@山东省}等地共有[15人]。", [" / 中国"]),
    # a company without a place has none
    ("{长丰集团=长丰集团@}现有职工[7人]。", ["长丰集团 / "]),
    # what a picture shows
    ("图为{长丰集团=长丰集团@}职工[7人]在训练。", ["长丰集团 / "]),
    (
        "{长丰集团=长丰集团@}开赛。上图为{西城区总工会=西城区总工会@北京市西城区}向[7人]送书。",
        ["西城区总工会 / 北京市西城区"],
    ),
    # 由X送来的 behind the number
    ("[260位]小哥收到了{西城区总工会=西城区总工会@北京市西城区}送来的礼品。", ["西城区总工会 / 北京市西城区"]),
    # whose honour they have got, in the next clause too
    ("[7名]职工获{西城区总工会=西城区总工会@北京市西城区}颁发的奖章。", ["西城区总工会 / 北京市西城区"]),
    ("共计[7名]选手，被{西城区总工会=西城区总工会@北京市西城区}授予称号。", ["西城区总工会 / 北京市西城区"]),
    # so many of all the country, whoever is first among them
    ("{徐州@江苏省徐州市}一店在{全国@中国}[7家]店中率先建会。", [" / 中国"]),
    # of the offices of one person the last speaks
    (
        "{宁晋县委=中共宁晋县委@河北省邢台市宁晋县}常委、{县总工会=宁晋县总工会@河北省邢台市宁晋县}主席带队，慰问职工[52名]。",
        ["宁晋县总工会 / 河北省邢台市宁晋县"],
    ),
    # who only lends the room does not publish; who receives does not act
    ("记者从{市政府新闻办=甲市人民政府新闻办公室@甲市}举办的发布会上获悉，新增会员[52人]。", [" / 甲市"]),
    ("向{县医院=乙县人民医院@乙县}拨付资金[3万元]。", [" / 乙县"]),
    # where a meeting is held is where it counts its guests, but help goes elsewhere
    ("运动会在{赣州@江西省赣州市}开幕，选手[300名]参加。", [" / 江西省赣州市"]),
    ("{晋城市总=晋城市总工会@山西省晋城市}为{四川@四川省}地震灾区捐款[3万元]。", ["晋城市总工会 / 山西省晋城市"]),
    # people are counted where they are, not where they come from
    ("{衡水市@河北省衡水市}接待{山东@山东省}游客[3万人]。", [" / 河北省衡水市"]),
    # 从X引进, 注册在X的
    ("{衡水市@河北省衡水市}从{德国@德国}引进设备[20套]。", [" / 河北省衡水市"]),
    # a journey's end is not where its figures are from
    ("{公安部=公安部@中国}组织民警[13人]赴{老挝@老挝}。", ["公安部 / 中国"]),
    # a name inside a title of a document is not a subject
    (
        "{衡水市总=衡水市总工会@河北省衡水市}印发《{全国总工会=中华全国总工会@中国}办法》[8章]。",
        ["衡水市总工会 / 河北省衡水市"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_sentence(text: str, expected: list[str]) -> None:
    assert [shown(t) for t in tied(text)] == expected


LISTED = [
    # in a list of numbers each is of the one right before it
    ("{甲厂=甲厂@}[3台]炉、{乙厂=乙厂@}[2台]炉停产。", ["甲厂", "乙厂"]),
    ("{甲厂=甲厂@}[3台]炉和{乙厂=乙厂@}[2台][20吨]炉停产。", ["甲厂", "乙厂", "乙厂"]),
    ("{甲厂=甲厂@}[3台]炉、{丁区@丙市丁区}的{乙厂=乙厂@}[2台]炉停产。", ["甲厂", "乙厂"]),
    ("{甲厂=甲厂@}[3台]炉、{乙厂=乙厂@}[2台]炉、车[5辆]停产。", ["甲厂", "乙厂", "甲厂"]),
    # … not where words stand between, or a date, or nothing that is listed
    ("{甲厂=甲厂@}[3台]炉、{乙厂=乙厂@}送来[2台]炉。", ["甲厂", "甲厂"]),
    ("{甲厂=甲厂@}<2020年>炉、{乙厂=乙厂@}[2台]炉。", ["甲厂"]),
    ("{甲厂=甲厂@}[3台]炉、{乙厂=乙厂@}<2020年>炉[2台]。", ["甲厂", "甲厂"]),
    ("{甲厂=甲厂@}送来[3台]炉给{乙厂=乙厂@}[2台]炉。", ["甲厂", "甲厂"]),
    # the list of those that are counted
    ("{戊局=戊局@}慰问，热情的{甲厂=甲厂@}、{乙厂=乙厂@}[2家]单位的人到场。", ["戊局"]),
    ("{戊局=戊局@}慰问，热情的{甲厂=甲厂@}、{乙厂=乙厂@}[2名]职工到场。", ["戊局"]),
    ("{甲厂=甲厂@}、{乙厂=乙厂@}共帮助[2家]单位。", ["甲厂"]),
]


@pytest.mark.parametrize(("text", "expected"), LISTED)
def test_whose_in_a_list(text: str, expected: list[str]) -> None:
    assert [t.org.name if t.org else "" for t in tied(text)] == expected


def test_organizations_and_places_that_share_out() -> None:
    found = tied("{甲区=甲高新区@甲市}、{乙市@乙市}开工项目分别为[8个]和[6个]。")
    assert [shown(t) for t in found] == ["甲高新区 / 甲市", " / 乙市"]


def test_where_in_a_list() -> None:
    found = tied(
        "{甲区@甲市甲区}的{甲厂=甲厂@}[3台]炉、{乙厂=乙厂@丙市}[2台]炉、{丁区@丙市丁区}的{戊厂=戊厂@丙市}[2台]炉停产。"
    )
    assert [t.place.place if t.place else "" for t in found] == ["甲市甲区", "丙市", "丙市丁区"]


def test_subject_is_carried_through_the_paragraph() -> None:
    found = tied("{衡水市总=衡水市总工会@河北省衡水市}开展行动。截至目前，新增会员[46人]。")
    assert shown(found[0]) == "衡水市总工会 / 河北省衡水市"
    assert found[0].org_step == "carried"


def test_what_is_named_in_a_quotation_is_not_carried_out_of_it() -> None:
    said = "{甲会=甲会@丙市}主席说：“{乙中心=乙中心@丙市}要把职工的困难当作头等大事来办。”"
    assert shown(tied(said + "目前，已帮扶职工[46人]。")[0]) == "甲会 / 丙市"
    inside = "{甲会=甲会@丙市}主席说：“{乙中心=乙中心@丙市}要办好这件事。目前，已帮扶困难职工[46人]。”"
    assert shown(tied(inside)[0]) == "乙中心 / 丙市"


def test_a_foreign_place_that_acts_ends_what_was_carried() -> None:
    found = tied("{衡水市总=衡水市总工会@河北省衡水市}开展行动。{四川@四川省}组织队伍[9支]。")
    assert shown(found[0]) == " / 四川省"


def test_a_nearer_place_of_the_paragraph_serves_the_subject() -> None:
    found = tied(
        "{重庆市总=重庆市总工会@重庆市}来到{云阳县@重庆市云阳县}。{重庆市总=重庆市总工会@重庆市}筹集资金[3元]。"
    )
    assert shown(found[0]) == "重庆市总工会 / 重庆市云阳县"


def test_a_firm_of_the_city_does_not_act_for_it() -> None:
    firm = "{长丰集团=长丰集团@河北省衡水市}"
    a, mentions, entities = article(f"{firm}办了展览。{{全市@河北省衡水市}}共有企业[12户]。")
    entities = [dataclasses.replace(e, rule="name" if e.kind == "org" else "pointer") for e in entities]
    row = ties(a, [segment.sentences(p.text) for p in a.paragraphs], mentions, entities)
    assert shown(row[0][0]) == " / 河北省衡水市"


def test_who_enters_late_is_not_the_topic() -> None:
    late = "{甲局=甲局@丙市}通报。{甲局=甲局@丙市}又通报。"
    assert shown(tied("共有[12户]。", "无事。", "无事。", late)[0]) == " / 丙市"


def test_many_provinces_make_a_story_of_the_country() -> None:
    found = tied("共有[12户]。", *(f"{{{p}@{p}省}}发生强降雨。" for p in ("湖南", "吉林", "四川")))
    assert shown(found[0]) == " / 中国"


def test_where_somebody_once_was_is_not_the_topic() -> None:
    story = "他早年在{常州市@江苏省常州市}一家电子厂%s，很苦。", "{安平县@河北省衡水市安平县}有路。", "茶园[5亩]。"
    assert [shown(t) for t in tied(story[0] % "上班", *story[1:])] == [" / 河北省衡水市安平县"]
    assert [shown(t) for t in tied(story[0] % "投产", *story[1:])] != [" / 河北省衡水市安平县"]


def test_headline_and_lonely_paragraph_take_the_topic() -> None:
    found = tied("{衡水市总=衡水市总工会@河北省衡水市}开展行动。", "共帮扶[12户]。", title="帮扶[12户]家庭")
    assert [shown(t) for t in found] == ["衡水市总工会 / 河北省衡水市"] * 2
    assert {t.org_step for t in found} == {"topic"}


def test_topic_does_not_reach_another_place() -> None:
    found = tied(
        "{衡水市总=衡水市总工会@河北省衡水市}开展行动。{衡水市总=衡水市总工会@河北省衡水市}很忙。",
        "在{成都@四川省成都市}，企业[12户]。",
    )
    assert shown(found[0]) == " / 四川省成都市"


def test_nothing_known_ties_nothing() -> None:
    assert shown(tied("共有[12户]。")[0]) == " / "


def test_media_are_no_subject() -> None:
    a, mentions, entities = article("{央视=央视@}报道，共有[12户]。")
    entities = [Entity(e.paragraph, e.start, e.end, e.text, e.kind, e.name, rule="media") for e in entities]
    row = ties(a, [segment.sentences(p.text) for p in a.paragraphs], mentions, entities)
    assert row[0][0].org is None


def test_what_a_court_reports_goes_on_under_its_subheads() -> None:
    court = "{衡水市法院=衡水市人民法院@河北省衡水市}"
    told = ("审结案件[30件]。", "他人", "{甲局=甲局@}很忙。", "受理[7件]。")
    a, mentions, entities = article(f"{court}很忙。", "维护稳定", *told, title=f"{court}很忙")
    rows = [
        dataclasses.replace(p, role="subhead") if len(p.text) < 5 and p.text[-1] != "。" else p for p in a.paragraphs
    ]
    a = dataclasses.replace(a, paragraphs=tuple(rows))
    sentences = [[(0, len(p.text))] for p in a.paragraphs]
    found = [t.org.name if t.org else "" for row in ties(a, sentences, mentions, entities) for t in row]
    assert found == ["衡水市人民法院", ""]


@pytest.mark.parametrize(("subhead", "org"), [("如何破题", "衡水市总工会")])
def test_what_one_may_know_besides_is_not_the_articles_own(subhead: str, org: str) -> None:
    union = "{衡水市总=衡水市总工会@河北省衡水市}"
    a, mentions, entities = article(f"{union}很忙。", subhead, "采集周期为[7天]。", title=f"{union}很忙")
    rows = [dataclasses.replace(p, role="subhead") if p.text == subhead else p for p in a.paragraphs]
    a = dataclasses.replace(a, paragraphs=tuple(rows))
    tie = ties(a, [segment.sentences(p.text) for p in a.paragraphs], mentions, entities)[-1][0]
    assert (tie.org.name if tie.org else "") == org


@pytest.mark.parametrize(("named", "org"), [("恒岳集团电缆厂", "恒岳集团电缆厂拉丝车间"), ("青岭公司", "")])
def test_a_part_is_told_of_under_a_subhead_that_names_what_it_is_of(named: str, org: str) -> None:
    part = "{拉丝车间=恒岳集团电缆厂拉丝车间@}"
    section = f"在{{甲={named}@}}的老班长很忙。有工人[24名]。"
    a, mentions, entities = article(f"{part}很忙。{part}也忙。", "关于工作", section)
    rows = [dataclasses.replace(p, role="subhead") if p.text == "关于工作" else p for p in a.paragraphs]
    a = dataclasses.replace(a, paragraphs=tuple(rows))
    tie = ties(a, [segment.sentences(p.text) for p in a.paragraphs], mentions, entities)[-1][0]
    assert (tie.org.name if tie.org else "") == org


@pytest.mark.parametrize(("code", "org"), [("620000", ""), ("621100", "甲省气象台")])
def test_what_a_province_told_before_a_county_was_shown(code: str, org: str) -> None:
    a, mentions, entities = article("据{气象台=甲省气象台@甲省}统计，有风[3次]。在{乙县@甲省乙县}，[5个]乡受灾。")
    codes = {"org": code, "place": "621101"}
    entities = [dataclasses.replace(e, adcode=codes[e.kind]) for e in entities]
    tie = ties(a, [segment.sentences(p.text) for p in a.paragraphs], mentions, entities)[0][-1]
    assert (tie.org.name if tie.org else "") == org


@pytest.mark.parametrize(("other", "place"), [("四川省德阳市", "四川省德阳市"), ("湖南省", "")])
def test_a_firm_of_no_known_place_is_in_the_only_city_that_is_named(other: str, place: str) -> None:
    a, mentions, entities = article(
        "{全总=全总@中国}走访企业[3家]。{全国@中国}很大。{全国@中国}很忙。",
        "{东电=东电工会@}组织竞赛[5场]。{某会=某会@" + other + "}很忙。在{德阳@四川省德阳市}。",
    )
    codes = {"中国": "100000", "": ""}
    entities = [dataclasses.replace(e, adcode=codes.get(e.place, "510600"), rule="known") for e in entities]
    tie = ties(a, [segment.sentences(p.text) for p in a.paragraphs], mentions, entities)[1][0]
    assert (tie.place.place if tie.place else "") == place


@pytest.mark.parametrize(
    ("text", "number", "org"),
    [
        # by his name or as he, behind where he was introduced
        ("周大明是青岭造船厂船体车间的一名焊工。26年来，他焊接焊缝3万米，合格率达98%。", "98%", "青岭造船厂船体车间"),
        ("今年45岁的周强，是青岭公交集团的驾驶员。开车18年，他行驶60万公里。", "60万公里", "青岭公交集团"),
        (
            "走进青岭纺织有限公司织布车间，挡车工周梅正忙。\n\n周梅今年38岁，织布160万米。",
            "160万米",
            "青岭纺织有限公司",
        ),
        ("青岭煤矿综采一队班长周强又下井了。\n\n他带徒弟16人，家里有3口人。", "16人", "青岭煤矿综采一队"),
        # what is his own, what he was before, and one who is somebody else
        ("青岭煤矿综采一队班长周强又下井了。\n\n他家有3口人。", "3口", ""),
        ("青岭煤矿退休工人周强开了店。\n\n他雇了16人。", "16人", ""),
    ],
)
def test_a_workers_deeds_are_his_firms(text: str, number: str, org: str) -> None:
    assert {f.text: f.org for f in extract(text)}[number] == org


@pytest.mark.parametrize(
    ("text", "number", "org"),
    [
        ("青岭油田采气二厂作业七区检修4次。青岭油田很大。作业七区只有员工119名。", "119名", "青岭油田采气二厂作业七区"),
        ("公司书记周强到来，公司工会主席周明参加。\n\n四月份，主井进尺301米。", "301米", ""),
        ("由恒岳集团所属的青岭公司承建的大坝浇筑混凝土3万立方米。", "3万立方米", "青岭公司"),
        ("苍山县总工会与恒岳集团青岭项目部表彰了职工。\n\n盾构机5月已掘进590米。", "590米", "恒岳集团青岭项目部"),
        ("京东快递的周强每天跑200公里。", "200公里", "京东快递"),
        ("这里成了千人采煤大矿，该站换灯200盏。", "200盏", ""),
    ],
)
def test_a_gang_goes_by_its_number_and_who_only_came_has_done_nothing(text: str, number: str, org: str) -> None:
    assert {f.text: f.org for f in extract(text)}[number] == org


def test_a_headline_only_repeats_what_the_text_says_whose_it_is() -> None:
    text = ["{乙台=乙台@丙省}预报，明天有雨。{乙台=乙台@丙省}很忙。", "据{甲局=甲局@丙省}统计，转移[3人]。"]
    headline, body = tied(*text, title="{丙省@丙省}已转移[3人]")
    assert (headline.org and headline.org.name, headline.org_step) == ("甲局", "echo")
    assert body.org is not None
    assert body.org.name == "甲局"
    (alone, *_) = tied(*text, title="{丁会=丁会@丙省}转移[3人]")
    assert alone.org is not None
    assert alone.org.name == "丁会"


def test_a_firm_that_the_headline_calls_by_its_short_name_is_told_of_from_the_first() -> None:
    body = "攒够[80分]可休假。{广恒陶瓷公司=广恒陶瓷公司}推行新办法。", "{广恒陶瓷公司=广恒陶瓷公司}很忙。"
    assert [shown(t) for t in tied(*body, title="广恒陶瓷职工攒分换假")] == ["广恒陶瓷公司 / "]
    assert [shown(t) for t in tied(*body, title="职工攒分换假")] == [" / "]


@pytest.mark.parametrize("came", ["参会企业62家", "到会单位共62家", "与会代表达62名"])
def test_how_many_came_is_what_those_who_asked_them_tell(came: str) -> None:
    facts = extract(f"榆林市总工会举办招聘会4场，{came}，提供岗位90个。")
    assert [f.org for f in facts] == ["榆林市总工会"] * 3


def test_a_railway_is_called_so_before_its_place_too() -> None:
    facts = extract("铁路成都局集团公司预计发送旅客380万人次，日均5万人次。")
    assert [f.org for f in facts] == ["铁路成都局集团公司"] * 2

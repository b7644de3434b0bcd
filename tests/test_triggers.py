"""What is read only in paragraphs that hold its trigger stands in no other; what guards a pattern lets all through."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from unionstats import gazetteer, rx, segment
from unionstats.entities import org_words
from unionstats.entities.orgs import pointers as org_pointers
from unionstats.entities.orgs import scan as org_scan
from unionstats.entities.orgs.page import Page
from unionstats.entities.places import memory as place_memory
from unionstats.entities.places import places
from unionstats.entities.places.context import _OTHERS, Context
from unionstats.entities.whole import Readers, Whole
from unionstats.model import Article, Document, Entity, Paragraph
from unionstats.tokens import Tokens

# What the samples have none of.
_MORE = (
    "县委常委、宣传部长、总工会主席王某说，示范区党工委、安福县治理欠薪领导小组办公室和贵阳市各级工会共12家。",
    "桃园社区居委会、小岗村党委走访3户。该矿工会和矿工会慰问5人，职工服务中心服务9人。太原钢铁、绿地控股减产2%。",
    "王小明劳模创新工作室成员5名，以王小明名字命名的工作室有3家。中国驻埃及大使馆说有3人。俄国防部说有1人。",
    "俄罗斯南部有5人受伤。内政部说有2人。",
    "医院增加床位50张，该集团和公司投入3亿元。贵阳市总工会培训5人；民政局救助8人。中铁一局、武警部队来了30人。",
    "七一九所完成3项。新疆生产建设兵团第七师一二六团有5人。",
    "在京举行会议，苏浙皖三地有9人。俄外长到访。余兴庄村养羊3000只，巴西巴拉那州死亡3人，安平大何庄总工会有5人。",
    "全市、该县、当地、国内、两地、神州大地、省里、市运会和这座城市共有3个，高新区有2个，高新区和经开区有1个。",
    "青莲路办事处走访9户，青禾U谷有企业8家，淮南、阜阳两市总工会分别投入80万元、60万元。",
    "设备中心支会慰问9人，中国移动下属甘肃公司招工9人，天津港完成吞吐量9吨，漳州招商局码头接卸货物9吨，采油一厂产油9吨，青头二电厂发电9度。",
    "掘进一队进尺9米，安福县电力劳模创新工作室完成9项，炼钢厂工会走访9户，检修分公司消缺9项，粮油信息研究院监测显示有9家，希腊海军下属的海岸警卫队救起9人。",
    "市、县（区）两级工会走访9户，佛山市驻云浮市扶贫工作组走访9户，省公司走访9户。",
    "阜新南站发送旅客9万人次，恒医大二院接诊9人，恒州日报民意调查中心问9人，乡村党获9席。上市公司青禾股份盈利9亿元。",
    "青禾科技（300999.SZ）营收9亿元。青禾科技今日发布第三季度财报，净利润9亿元。品牌“青禾茶”登陆港交所，募资9亿元。中国建筑新签9亿元。",
    "青禾集团宁波工厂产车9辆，成都工厂产车6辆。青禾矿务局一矿产煤9吨，二矿产煤6吨，期货公司招工6人。",
    "恒通煤矿扩产。去年，矿上投入9万元。山西“禾苗”农业发展有限公司流转土地9亩。",
    "与对标的邻县、苍南县相比多3亿元，比龙港市少2亿元，居平阳县之后，同永嘉县、乐清市相比高2%。",
)


def _articles() -> Iterator[Article]:
    for path in sorted(Path("samples").glob("*.txt")):
        yield from segment.articles(Document(path.name, path.read_text(encoding="utf-8", errors="ignore")))
    for text in _MORE:
        yield Article(
            1, "", None, (Paragraph("body", text, ((0, len(text)),)), Paragraph("title", "俄外长到访", ((0, 5),)))
        )


@pytest.fixture(scope="module")
def articles() -> list[Article]:
    return list(_articles())


def test_readers_find_nothing_where_their_trigger_is_not(articles: list[Article]) -> None:
    readers = (*org_scan.readers(), *org_pointers.readers())
    found = dict.fromkeys((read.__name__ for read, _ in readers), 0)
    for article in articles:
        whole, words = Whole(article), tuple(Tokens(p.text) for p in article.paragraphs)
        asked = whole.readers(Readers(readers))
        named = places.find(article, words)
        for i, p in enumerate(article.paragraphs):
            page = Page(p.text, words[i], [e for e in named if e.paragraph == i], whole.bodies[i])
            for read, _ in readers:
                spans = list(read(page))
                found[read.__name__] += len(spans)
                assert not spans or read in asked[i], (read.__name__, p.text)
    assert not [name for name, number in found.items() if not number]


def test_places_are_not_where_their_trigger_is_not(articles: list[Article]) -> None:
    found: dict[str, int] = {}
    for article in articles:
        whole, words = Whole(article), tuple(Tokens(p.text) for p in article.paragraphs)
        context = Context(article, words, [[] for _ in article.paragraphs], whole)
        asked = whole.readers(_OTHERS)
        for kind, read in context._readers().items():
            for i, p in enumerate(article.paragraphs):
                hits = list(read(i, p.text))
                found[kind] = found.get(kind, 0) + len(hits)
                assert not hits or kind in asked[i], (kind, p.text)
    assert all(found[kind] for kind in ("letters", "pointers", "villages", "states")), found


def test_paragraphs_are_told_apart() -> None:
    texts = ("", "甲乙", "", "乙甲\n乙", "甲", "")
    whole = Whole(Article(1, "", None, tuple(Paragraph("body", t, ((0, len(t)),)) for t in texts)))
    assert whole.holding(rx.compile("甲")) == [1, 3, 4]
    assert whole.holding(rx.compile("[丙乙]")) == [1, 3]
    assert whole.holding(rx.compile(r"\n(?=甲)")) == [1, 4]
    readers = Readers((("a", ("甲",)), ("b", ("丙", "乙")), ("c", rx.compile("乙")), ("d", ("丙",)), ("e", ("甲乙",))))
    assert whole.readers(readers) == [[], ["a", "b", "c", "e"], [], ["a", "b", "c"], ["a"], []]


def test_words_are_found_in_and_across_others() -> None:
    readers = Readers([(word, (word,)) for word in ("工会", "总工会", "分工会", "工会小组", "会", "小组长")])
    assert sorted(w for w, _ in readers.words("某某分工会小组长")) == ["会", "分工会", "小组长", "工会", "工会小组"]
    assert not readers.words("工人")


def test_names_are_found_once_in_all_as_in_each(articles: list[Article]) -> None:
    for article in articles:
        whole = Whole(article)
        for i, p in enumerate(article.paragraphs):
            assert [(at, at + len(name)) for at, name in whole.places[i]] == list(gazetteer.names(p.text))
            assert whole.bodies[i] == list(org_words.known_names().scan(p.text))


def test_what_ends_a_comparison_stands_wherever_one_does() -> None:
    """Whom somebody is held against, in texts made at random of what the patterns are made of."""
    parts = (
        "与",
        "同",
        "居",
        "县",
        "甲乙县",
        "、",
        "的",
        "相比",
        "对比",
        "比",
        "，",
        "之后",
        "之前",
        "较",
        "人数",
        "。",
    )
    chance = random.Random(5)
    found = 0
    for _ in range(20000):
        before, behind = ("".join(chance.choices(parts, k=chance.randrange(7))) for _ in range(2))
        text, place = f"{before}丙县{behind}", len(before)
        n = Entity(0, place, place + 2, "丙县", "place", "丙县")
        pattern = place_memory._HELD.match(text, n.end) and place_memory._BESIDE.search(
            text[max(0, place - 10) : place]
        )
        ends = text.endswith(place_memory._AGAINST, 0, place)
        found += bool(pattern)
        assert place_memory.held_against(text, n) == bool(pattern or ends), text
    assert found > 100

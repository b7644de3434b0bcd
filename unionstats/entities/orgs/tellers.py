"""Bodies named only by what they are for, where figures are theirs: 据春运工作专班数据, 粮油信息研究院监测显示.

And firms that nothing but what they do tells to be ones: whose shares are listed, who publish an account.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from unionstats import rx
from unionstats.entities import org_words as words
from unionstats.entities.orgs.page import Page, Reader, Span
from unionstats.entities.whole import Trigger

# Each name is spelt out, for the search looks for the characters that all of them begin with.
_TELLS = rx.compile(
    "(?:专班|指挥部|领导小组|办公室|研究院|研究所|研究中心|监测中心|信息中心|数据中心|预警中心|服务中心|评价中心|检测中心"
    "|联盟|协会|学会|平台|智库|实验室|百货|大厦|商厦|商城)"
    "(?=(?:[0-9]{1,4}[年月日])*(?:最新|联合)?(?:发布|公布|提供)?的?(?:最新)?(?:数据|统计|监测|测算|预测|调查|报告|消息)"
    "(?:[，：]|[^，。；的]{0,6}?(?:显示|表明|发现))|(?:处|方面)?(?:获悉|了解到)|(?<=[厦城货])(?:有关人士|(?:有关)?负责人|工作人员)(?:介绍|告诉|表示|说))"
    # 恒网舆情|调查中心|对900名网民进行的一项调查, 由某某|教育中心|发起的调查显示: who asks people
    "|(?:中心|研究院|研究所|智库|平台)"
    "(?=(?:[对就在面][^，。；]{2,30}?)?(?:[0-9]{1,4}[年月日]|日前|近日|最近|最新|联合|负责|共同|组织)*"
    "(?:进行|完成|开展|展开|发起|实施|执行|推出|发布|公布|所?做)的?(?:[一1]项|一次|最新)?"
    "(?:[一-龥]{0,10}?(?:调查(?!中心|局|队)|民调|问卷)|(?<=[实施执行]{2})[，。；]))"
)
# What says where the name begins: a mark, a preposition, or the year that the body is of.
_NAME = rx.compile(
    "(?:^|[，。；：！？、“”\n （(]|根据|(?<!根)据|来自|从|由|年(?:度)?)"
    "(?P<name>(?!年|度|据|来自|根据)(?:(?![从由])[一-龥]){4,20})$"
)
_LONGEST = 24
# What is set up for one thing, of which the words before tell.
_ONE = ("专班", "指挥部", "领导小组")
# Of all, and when: what else ends a name.
_BEFORE = frozenset({"全国", "暑期", "春节", "年度"})
_OF_ALL = ("全国", "国家", "中国")
# 该平台, 一家研究院, 有关研究中心: whichever it is
_ANY = rx.compile("[该本某各这那一两几多有相另其此我]|第三方|目前|记者|国内|全国性|权威|专业|行业|相关|多家|多个")


@cache
def readers() -> tuple[tuple[Reader, Trigger], ...]:
    """What reads them, with what stands in a paragraph that has one."""
    return ((_tellers, _TELLS), (_national, _NATIONAL), (_pollsters, _POLLS))


def _tellers(page: Page) -> Iterator[Span]:
    text = page.text
    for m in _TELLS.finditer(text):
        head = _NAME.search(text, max(0, m.end() - _LONGEST), m.end())
        if not head or _ANY.match(head["name"]):
            continue
        start = head.start("name")
        called = page.tokens.words_between(start, m.start())
        if not called or any(map(words.stops, called[called[0] in _BEFORE :])):
            continue
        any_of_them = m[0] == "平台" or (len(called) == 1 and called[0] in words.generic())  # 在线旅游平台, 产业研究院
        if any_of_them and not m[0].startswith(_ONE) and not head["name"].startswith(_OF_ALL):
            continue
        inner = any(start <= p.start < m.end() and p.adcode != "100000" for p in page.places)
        if not inner and not any(start < k.start < m.end() for k in page.known):
            whole = next((p for p in page.all_places if p.start == start and p.adcode == "100000"), None)
            yield Span(start, m.end(), "name", words.kind_of(head["name"]), head["name"], place=whole)


# 中国建筑|新签合同额: what a whole trade is called too, where it does what only a firm does
_NATIONAL = rx.compile(
    "中国(?:建筑|化学|船舶|动力|黄金|海防|软件|长城|出版|电影|银河|重工|稀土|有色)(?:股份|集团)?"
    "(?=[（(](?:[0-9]{6}|股票|证券)|(?:[0-9年月日至、上下半前三一二四季度]{2,12}|今年|全年|累计|已|共|再次|成功){0,3}"
    "(?:新签|手持订单|新[接增]订单|收入(?=[0-9])|公布|披露|中标|承建|签约|营收|营业收入|归母|净利润|实现(?:营|净|归|利润|新签)|发布[^，。；]{0,12}(?:公告|业绩|[年季]报|简报)|旗下|所属))"
)


def _national(page: Page) -> Iterator[Span]:
    for m in _NATIONAL.finditer(page.text):
        if page.opens(m.start()):
            yield Span(m.start(), m.end(), "name", "firm", m[0])


# 恒州日报|社会调查中心, 人民网|舆情调查中心: whom a paper or a site has ask people
_POLLS = rx.compile("(?:社会|舆情|问卷|(?:社情)?民意|市场|读者)?(?:调查|民调|舆情监测)中心")
_PAPER = rx.compile(
    "(?:^|[^一-龥]|[由据从经])(?P<name>(?!根据|[由据从经])[一-龥]{1,6}(?:日报|晚报|青年报|时报|商报|网|论坛))$"
)


def _pollsters(page: Page) -> Iterator[Span]:
    for m in _POLLS.finditer(page.text):
        known, paper = page.known_at_end.get(m.start()), _PAPER.search(page.text, max(0, m.start() - 10), m.start())
        if known or paper:
            start = known.start if known else paper.start("name") if paper else m.start()
            yield Span(start, m.end(), "name", "institute", page.text[start : m.end()])

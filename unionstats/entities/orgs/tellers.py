"""Bodies named only by what they are for, where figures are theirs: 据春运工作专班数据, 粮油信息研究院监测显示.

And firms that nothing but what they do tells to be ones: whose shares are listed, who publish an account.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from unionstats import rx
from unionstats.entities import org_words as words
from unionstats.entities.orgs.page import HAN, Page, Reader, Span
from unionstats.entities.whole import Trigger
from unionstats.tokens import is_word, tag

# Each name is spelt out, for the search looks for the characters that all of them begin with.
_TELLS = rx.compile(
    "(?:专班|指挥部|领导小组|办公室|研究院|研究所|研究中心|监测中心|信息中心|数据中心|预警中心|服务中心|评价中心|检测中心"
    "|联盟|协会|学会|平台|智库|实验室)"
    "(?=(?:[0-9]{1,4}[年月日])*(?:最新|联合)?(?:发布|公布|提供)?的?(?:最新)?(?:数据|统计|监测|测算|预测|调查|报告|消息)"
    "(?:[，：]|[^，。；的]{0,6}?(?:显示|表明|发现))|(?:处|方面)?(?:获悉|了解到))"
)
# What says where the name begins: a mark, a preposition, or the year that the body is of.
_NAME = rx.compile(
    "(?:^|[，。；：！？、“”\n （(]|根据|(?<!根)据|来自|从|年(?:度)?)"
    "(?P<name>(?!年|度|据|来自|根据)(?:(?!从)[一-龥]){4,20})$"
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
    return ((_tellers, _TELLS), (_listed, _SHARES), (_publishers, _ACCOUNT), (_brands, _BRAND), (_national, _NATIONAL))


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


# 恒岳优品（300999.SZ）, 青禾视频（NASDAQ：QHSP）: under what its shares are traded
_SHARES = rx.compile(
    r"[（(](?<=[一-龥].)(?:"
    r"(?:(?:股票|证券)?代码)?[：:]?(?:[0-9]{6}|[0-9]{4,6}\.[A-Za-z]{2}|[A-Z]{1,5}\.(?:US|O|N))"
    r"|(?:NASDAQ|Nasdaq|NYSE|HKEX|HK|SH|SZ|纳斯达克|纽交所|港交所|上交所|深交所|北交所)[：:. ]{0,2}[A-Z0-9]{1,6})[）)]"
)
# What accounts are called, before a look at who publishes them.
_ACCOUNT = ("财报", "财务报告", "业绩", "年报", "季报", "中报", "度报告", "期报告", "招股", "运营数据", "产销快报")
# 青禾视频今日发布第三季度财报
_ACCOUNTS = rx.compile(
    r"(?:今[日天晚晨]|昨[日天晚]|[近前]日|日前|周[一二三四五六日]|北京时间|[0-9]{1,2}月[0-9]{1,2}日|[0-9]{1,2}日|美股"
    r"|[港A]股|盘[前后]|晚间?|早间|上午|下午|正式|对外|于){0,4}(?:发布|公布|披露)了?"
    r"(?=[^，。；]{0,36}?(?:财报|财务报告|业绩|[年季中]报|(?:年度|季度|中期)报告|招股(?:说明)?书|运营数据|产销快报))"
)
# 连锁茶饮品牌“云岭茶仓”登陆港交所
_BRAND = rx.compile(
    '(?:品牌|企业|公司|平台|厂商)[“"](?P<name>[一-龥A-Za-z0-9]{2,8})[”"]'
    "(?=(?:[今昨近]日|日前|今天|昨天|于?[0-9]{1,2}月[0-9]{1,2}日|正式|成功|已|再次|首次)*"
    "(?:完成|宣布|登陆|登录|上市|在[港上深北纽][^，。；]{0,12}(?:上市|挂牌)|发布|公布|披露|获得?[^，。；]{0,12}(?:融资|投资)|递交|提交|签约|开设|拥有|营收|实现))"
)
_LONGEST_FIRM = 8
_NOBODY = rx.compile("公司|集团|企业|银行$|机构|平台|单位|部门|行业|[该本各多两三几某另其此我这那]")


def _listed(page: Page) -> Iterator[Span]:
    for m in _SHARES.finditer(page.text):
        if m.start() not in page.known_at_end and (start := _firm(page, m.start())) is not None:
            yield Span(start, m.start(), "name", "firm", page.text[start : m.start()])


def _publishers(page: Page) -> Iterator[Span]:
    for m in _ACCOUNTS.finditer(page.text):
        if m.start() not in page.known_at_end and (start := _firm(page, m.start(), acts=True)) is not None:
            yield Span(start, m.start(), "name", "firm", page.text[start : m.start()])


def _brands(page: Page) -> Iterator[Span]:
    for m in _BRAND.finditer(page.text):
        if not words.generic().get(m["name"]) and m.start("name") not in page.place_at_end:
            yield Span(*m.span("name"), "name", "firm", m["name"])


# 中国建筑|新签合同额: what a whole trade is called too, where it does what only a firm does
_NATIONAL = rx.compile(
    "中国(?:建筑|化学|船舶|动力|黄金|海防|软件|长城|出版|电影|银河|重工|稀土|有色)(?:股份|集团)?"
    "(?=[（(](?:[0-9]{6}|股票|证券)|(?:[0-9年月日至、上下半前三一二四季度]{2,12}|今年|全年|累计|已|共|再次|成功){0,3}"
    "(?:新签|公布|披露|中标|承建|签约|营收|营业收入|归母|净利润|实现(?:营|净|归|利润|新签)|发布[^，。；]{0,12}(?:公告|业绩|[年季]报|简报)|旗下|所属))"
)


def _national(page: Page) -> Iterator[Span]:
    for m in _NATIONAL.finditer(page.text):
        if page.opens(m.start()):
            yield Span(m.start(), m.end(), "name", "firm", m[0])


def _firm(page: Page, end: int, *, acts: bool = False) -> int | None:
    """Where the name of a firm begins that ends at ``end``; where it ``acts``, a clause must begin with it.

    None where words stand there that tell of any.
    """
    text, start = page.text, end
    called: list[str] = []
    while start > max(0, end - _LONGEST_FIRM) and not page.opens(start):
        word = page.before(start)
        if not HAN.match(word) or words.stops(word) or (called and (tag(word) in _NO_PART or word.endswith(_KINDS))):
            break
        called.insert(0, word)
        start -= len(word)
    start += next((len(k) for k in _KINDS if text.startswith(k, start)), 0)  # 车企青|岚: to the segmenter one word
    name = text[start:end]
    if not 2 <= len(name) <= _LONGEST_FIRM or _NOBODY.search(name) or start in page.place_at_end:
        return None
    told = text.endswith(_KINDS, 0, start)  # 上市公司|星图科技
    opens = told or page.opens(start)
    plain = (w in words.generic() or (len(w) > 1 and is_word(w) and tag(w) in ("n", "vn")) for w in called)
    if any(p.start < end and start < p.end for p in page.places) or (all(plain) and not told and (acts or not opens)):
        return None
    return start if opens or not acts else None


_NO_PART = ("v", "p", "r", "c", "d")
_KINDS = ("公司", "企业", "巨头", "厂商", "车企", "房企", "券商", "龙头")

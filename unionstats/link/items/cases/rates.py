"""Rates, shares and sums whose clause does not say of what they are (增速达8%, 总额达5万元): the one before does."""

from __future__ import annotations

from functools import cache

from unionstats import rx
from unionstats.link.items.cases.money import FUND
from unionstats.link.items.cases.same import RATES, without_rate
from unionstats.link.items.cases.sites import Site
from unionstats.link.items.phrases.against import comparator
from unionstats.link.items.phrases.before import thing_before
from unionstats.link.items.phrases.comparisons import PUSHES
from unionstats.link.items.phrases.noun_phrase import ASPECT
from unionstats.link.items.phrases.phrases import LONGEST, from_mark, label, only_places, without_break
from unionstats.link.items.phrases.subjects import subject_of
from unionstats.link.items.phrases.words import THRESHOLDS, is_tail, pos, tail_of, tails, word_classes


def rate_of_change(s: Site) -> str:
    """增速低于全国2个百分点: of what, from the number before."""
    if rate_ends().isdisjoint([w.text for w in s.turn.head]):
        return ""
    bare = s.named
    i = comparator(s.turn.head) if len(s.bare) > 1 else -1
    if i > 0 and len(s.thing) == 1 and "relative" in s.thing[0].kinds:
        return label(thing_before(s.turn.head[:i])) + label(s.thing)  # 预订量 同比去年 增幅达两成
    if "relative" not in word_classes(bare):
        return ""
    if s.inside and s.before and s.before[-1].noun and not only_places(thing := thing_before(s.before)):
        return label(thing) + bare  # 装备制造（占比 30%）、冶金（占比 20%）
    if s.left and s.left[0].text in THRESHOLDS:  # 月收入5000元以上的占比
        clause = list(s.clause)
        while clause and "link" in clause[-1].kinds:
            clause.pop()
        return label(subject_of(clause), numbers=True)
    if bare in _SUMS and not s.near and (gives := thing_before(without_break(s.before))):  # 领到助学金，总额为3万元
        at = next((i for i in range(len(gives) - 1, -1, -1) if gives[i].verb and gives[i].letter != "G"), -1)
        if (sum_ := label(gives[at + 1 :])) and FUND.search(sum_):
            return sum_ + bare
    if bare in _SUMS and s.kinds[-1:] == ("count",) and (suffered := _suffered(s)):  # 有30人被骗，总额达5万元
        return suffered + bare
    if bare in _SUMS and s.near and FUND.search(s.level):  # 发放互助保障金12批，金额38万元
        return s.level + bare
    last = NEWLY.sub("", s.level) if bare in _TOTALS else s.level
    if bare in _SUMS and is_tail(last, "person"):  # 救助职工300人，金额20万元: what is given is theirs, they have none
        return last[:2] + bare if pos(last[:2]).startswith("v") and len(last) > 2 else bare
    if bare in _SHARES and len(s.seen) > 1 and any(w.text in PUSHES for w in from_mark(without_break(s.before))):
        # 入库12亿元，拉动收入增长5%，占比48%
        last = next((x.item for x in reversed(s.seen[:-1]) if not x.change), last)
    if not last and bare in _TOTALS and (whose := set_up(s)):
        return whose
    if last.endswith(("占比", "比重", "比例")) and bare not in _SHARES and len(own := last.split("占")[0]) > 1:
        return own + bare  # 占工业的比重为15%，增长率为8%
    if bare in _SHARES and s.seen and s.seen[-1].step == "share" and s.mention.unit == "pp":
        return s.last  # 服务业 占 生产总值 的 比重 为 50%，占比 提高 2个百分点
    told = last.endswith(tuple(_SUMS)) and len(last) > _SUM_OF and bare not in _SUMS  # 交易金额 (1亿元)，增幅达
    if not last or (last.endswith(tails("relative")) and not told):
        what = without_rate(last) if bare in RATES else last
        return what + bare if what != last and len(what) > 1 else bare  # 甲县销售额增速最高，达9%，乙县增幅为8%
    long = _LONG_SHARER if bare in _SHARES else _LONG_BRANCH if "业" in last else _LONG_GROWN
    if len(last) <= long:
        return last + bare
    tail = tail_of(last, "attribute")
    return (tail or (last if len(last) <= _LONG_SHARER else "")) + bare


_SUMS = frozenset({"总额", "总金额", "总价值", "总计", "总值", "金额"})
_SHARES = frozenset({"占比", "比重", "比例"})
_SUM_OF = 3  # characters: a sum that says of what
_LONG_GROWN = 10  # characters: what grew
_LONG_BRANCH = 18  # characters: what grew of a branch, which says which (规模以上 装备制造业 增加值)
_LONG_SHARER = 14  # characters: whose share it is


@cache
def rate_ends() -> frozenset[str]:
    """All that a word may be which ends in one of the class "relative": the dictionary cuts some of them (增长 率)."""
    return frozenset(tail[i:] for tail in tails("relative") for i in range(len(tail)))


_TOTALS = frozenset({"总数", "总人数", "总户数", "总量", "总件数", "累计数量", "累计总数", "总数量"})
# 新发展|合作社8个，总数达96个: how those counted came to be, which all together are not called
NEWLY = rx.compile(
    r"^(?:新?(?:发展|增加?|建|设|入|签|招|吸收|成立|组建|注册|登记)|净增|[现共]有|建有|建成)(?=[一-鿿]{2})"
)
_OF_ALL = rx.compile("(?:累计|总计|合计|目前|现|共|已|总数)+(?:已|共|达到?|有|为)*$|(?:达到?|增至|增加到|发展到)$")


def of_all(s: Site, item: str) -> str:
    """新建驿站36家，累计达到185家: what all are that there are, where ``item`` is that of the new ones before them."""
    last = s.seen[-1]
    if last.item != item or last.change or s.kinds[-1:] != (s.mention.kind,):
        return item
    return NEWLY.sub("", item) if _OF_ALL.search("".join(w.text for w in s.left)) else item


_SETS_UP = frozenset(
    {
        "组建",
        "成立",
        "建立",
        "建成",
        "建起",
        "创建",
        "培养",
        "培育",
        "开展",
        "举办",
        "组织",
        "发展",
        "设立",
        "招募",
        "吸收",
        "打造",
    }
    | {"拥有", "有", "形成", "吸引", "创办", "开办", "建设", "壮大", "配备", "选聘"}
)


def set_up(s: Site) -> str:
    """组建 了 志愿者 队伍，人数 超过 800人: what was named in the clause before, whose number stands alone here."""
    clause = from_mark(without_break(s.before))
    if s.turn.link == "change" or not clause:
        return ""
    verb = next((i for i in range(len(clause) - 2, -1, -1) if clause[i].text.removeprefix("新") in _SETS_UP), -1)
    thing = [w for w in clause[verb + 1 :] if w.text not in ASPECT] if verb >= 0 else []
    if not thing or thing[-1].letter not in "NG" or any(w.letter in "PCUDFVRX#@" for w in thing) or only_places(thing):
        return ""
    return label(thing) + s.named if 1 < len(label(thing)) < LONGEST else ""


def _suffered(s: Site) -> str:
    """What the clause before says that was done to those counted there (被骗, 拖欠工资)."""
    clause = from_mark(without_break(s.before))
    at = next((i for i in range(len(clause) - 1, max(len(clause) - 5, -1), -1) if clause[i].text == "被"), -1)
    if not 0 <= at < len(clause) - 1 or any(w.mention >= 0 for w in clause[at:]):
        return ""
    said = label(clause[at + 1 :])
    return said if len(said) > 1 else "被" + said

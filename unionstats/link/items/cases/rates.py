"""Rates, shares and sums whose clause does not say of what they are (增速达8%, 总额达5万元): the one before does."""

from __future__ import annotations

from functools import cache

from unionstats import rx
from unionstats.link.items.cases.around import handed
from unionstats.link.items.cases.money import FUND
from unionstats.link.items.cases.sites import Site
from unionstats.link.items.phrases.phrases import from_mark, label, without_break
from unionstats.link.items.phrases.subjects import subject_in
from unionstats.link.items.phrases.words import is_tail, tail_of, tails, word_classes


def rate_of_change(s: Site) -> str:
    """增速低于全国2个百分点: of what, from the number before."""
    if rate_ends().isdisjoint([w.text for w in s.turn.head]):
        return ""
    bare = s.named
    if "relative" not in word_classes(bare):
        return ""
    if bare in _SUMS and not s.near and (given := handed(s)) and FUND.search(given):
        return given + bare  # 领到助学金，总额为3万元
    if bare in _SUMS and s.near and is_of_those(s.last):
        return _for_them(s) + bare
    last = NEWLY.sub("", s.level) if bare in _TOTALS else s.level
    if bare in _TOTALS and s.mention.unit and not s.same_unit and (counted := s.of_unit):
        return NEWLY.sub("", counted) + bare  # 新建书屋50家，每家 配 书 1000册，总数 达 (90家)
    if bare in _SHARES and s.seen and s.seen[-1].step == "share":
        return s.last  # 服务业 占 生产总值 的 比重 为 50%，占比 提高 2个百分点
    if bare in _SHARES and last.endswith(bare):
        return last
    told = last.endswith(tuple(_SUMS))  # 交易金额 (1亿元)，增幅达
    if not last or (last.endswith(tails("relative")) and not told):
        return bare
    if last.endswith(bare):  # 甲 合同，金额 3万元；乙 合同，金额 (2万元)
        own = [] if s.near else subject_in(s.before)
        return label(own) + bare if own and own[-1].noun else last
    return (last if len(last) <= _LONG or "业" in last else tail_of(last, "attribute") or last) + bare


def is_of_those(item: str) -> bool:
    """Whether an item names those who act or to whom something is done: they have no sum of their own."""
    return is_tail(item, "person") or is_tail(item, "org_tail") or item.endswith(("户", "企业", "家庭"))


def _for_them(s: Site) -> str:
    """为 36名 骑手 理赔，金额 (5万元); 案件 9起，涉及 36人，金额 (5万元): what is done for them, or told before."""
    clause = from_mark(without_break(s.before))
    if given := handed(s):
        return given
    if len(clause) > 1 and clause[-1].verb and not clause[-1].kinds & {"up", "down"}:
        return clause[-1].text
    return next((x.item for x in reversed(s.seen) if x.item and not is_of_those(x.item)), "")


_SUMS = frozenset({"总额", "总金额", "总价值", "总计", "总值", "金额"})
_LONG = 10  # characters: what a rate can be of, but for branches, which say which
_SHARES = frozenset({"占比", "比重", "比例"})


@cache
def rate_ends() -> frozenset[str]:
    """All that a word may be which ends in one of the class "relative": the dictionary cuts some of them (增长 率)."""
    return frozenset(tail[i:] for tail in tails("relative") for i in range(len(tail)))


_TOTALS = frozenset({"总数", "总人数", "总户数", "总量", "总件数", "累计数量", "累计总数", "总数量"})
# 新发展|合作社8个，总数达96个: how those counted came to be, which all together are not called
NEWLY = rx.compile(
    r"^(?:新?(?:发展|增加|吸收|成立|组建|注册|登记|建(?:[设立成]|(?![会议筑材]))|设[立置]|签订|招[收聘])"
    r"|新[增建设入签招栽种植添购办开修聘]|净增|[现共]有|建有)(?=[一-鿿A-Za-z0-9]{2})"
)

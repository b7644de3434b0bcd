"""What a number is of where its clause leaves it to the number before: changes, branches, means."""

from __future__ import annotations

from unionstats import rx
from unionstats.link.items.cases.sites import Site
from unionstats.link.items.phrases.phrases import LONGEST, from_mark, label, only_places, strip_left, without_break
from unionstats.link.items.phrases.subjects import subject_in
from unionstats.link.items.phrases.words import JOINS, THRESHOLDS, Word, meant, tail_of, tails, word_classes


def same_again(s: Site) -> str:
    """A change or a difference without a subject of its own is of what the number before counted."""
    if s.mention.unit == "倍" and (more := _so_much_more(s)):
        return more
    if (
        s.turn.head
        and s.named
        and not s.named.endswith("此基础上")
        and not (s.near and s.turn.basis and all("time" in w.kinds for w in s.bare))
    ):
        return ""  # but (发送旅客 900万人次，) 春运 同比 增加
    if s.counts and s.noun:  # 同比增加37个项目
        return ""
    if s.right and s.right[-1].text == "的" and len(s.right) < 3 and s.turn.link == "change":
        changed = next((x.item for x in reversed(s.seen) if x.change), "")
        if changed:  # 工资增长5%的企业有3家，增长15%以上的 2家
            return changed
    gains = next((w.text for w in reversed(s.left[-2:]) if "raises" in w.kinds), "")
    if s.turn.changed and s.mention.kind == "money" and gains and not (s.seen and s.seen[-1].change):
        return gains  # 种植西瓜40亩，增收8万元; 节约开支3000元，并增收近5000元
    if s.turn.changed and s.mention.kind == "money" and s.near and s.kinds[-1:] in (("count",), ("measure",)):
        return ""
    if s.turn.changed and s.kinds[-1:] == ("money",) and s.last.endswith(tuple(meant())):
        return s.left[-1].text if s.left[-1].text in meant() else s.last  # 减亏2000万元，增支500万元
    if s.mention.unit == "%" and s.turn.link == "change" and (grown := _grown_again(s)):
        return grown
    if s.near and s.last:
        if s.turn.link == "level" and (raised := _raised_again(s)):
            return raised
        if s.mention.unit in _PERSONS and s.turn.link == "change" and (who := _persons_of(s)):
            return who
        goes_on = s.mention.unit == "pp" or s.mention.kind == "duration"
        goes_on = goes_on or (s.turn.link == "level" and s.seen[-1].step == "share")  # 占 比重 从 8% 提高 到 9%
        of, share, _ = s.last.partition("占") if s.level == s.last and s.mention.unit == "%" else ("", "", "")
        if share and s.turn.link != "level" and tail_of(of, "attribute"):
            return of  # 服务业增加值占生产总值的比重50%，增长6%
        return s.last if goes_on else _property(s)
    before = without_break(s.before)
    clause = from_mark(before)
    if clause and clause[0].text in ("与", "和", "同", "跟", "较", "比") and any(w.text == "相比" for w in clause):
        before = before[: len(before) - len(clause)]  # 2076万人，和去年相比，下降32%
        if not before and s.carried:
            return s.carried
    if s.level and clause and clause[0].text in _TELLS:
        return s.level  # 利润增长3%，为各月最高增速；加快2个百分点
    if (said := s.level or s.carried) and says_why(clause):
        return said if s.mention.unit == "pp" else without_rate(said) or said
    about = subject_in(before)
    if (said := s.level or s.carried) and (is_view(clause) or _only_where(about)):
        return said if s.mention.unit == "pp" else without_rate(said) or said  # 甲市 势头 强劲，增长 9%
    subject = label(about)
    if subject in RATES and s.level:  # 收入增长8%，增幅与全市持平，比全省高 1个百分点
        return without_rate(s.level) + subject
    if s.mention.unit != "pp" and without_rate(subject) != subject:
        return without_rate(subject) or s.level  # 钢材价格降幅较大，同比下降9%
    if s.level and word_classes(subject) & {"owned", "relative"}:  # 出口75亿元，规模创新高，增长5%
        return s.level
    return subject or s.level or s.turn.changed


def _so_much_more(s: Site) -> str:
    """项目部 增加 (两倍) 人力: what there is so much more of, where that is all that stands behind."""
    right = s.behind_hedges
    ends = 0 < len(right) < 4 and s.turn.link == "change" and all(w.letter in "NG" for w in right)
    return label(right) if ends else ""


def _raised_again(s: Site) -> str:
    """投入 经费 20万元，建站 10家，今年 增加 到 (30万元): of the last number that was reckoned in the same."""
    if s.mention.kind == "money":
        return next((x.item for x in s.told("money")), "") if s.kinds[-1] in ("count", "measure") else ""
    return s.of_unit if s.mention.kind == "count" and not s.same_unit and s.kinds[-1] == "count" else ""


def moved_up(s: Site) -> str:
    """投资增长9%，居全省第5位，较上月前移 2位: of what was told before, whose rank it is, if the clause names none."""
    places = s.mention.unit in ("位", "名", "位次") or (bool(s.right) and s.right[0].text in ("位次", "名次"))
    if not (places and s.level and s.left) or s.left[-1].text.rstrip("了") not in _MOVES:
        return ""
    named = any(w.noun and "time" not in w.kinds for w in s.left[:-1])
    return "" if named else without_rate(s.level) or s.level


_MOVES = frozenset(
    {"前移", "上移", "后移", "上升", "提升", "提高", "前进", "晋升", "跃升", "下降", "下滑", "后退", "回落"}
)


def is_view(clause: list[Word]) -> bool:
    """Whether a clause says by what one looks at the parts of what was told: 分 季度 看, 分行业 看, 按 产业 分."""
    view = len(clause) > 1 and clause[0].text[0] in "分按从"
    return view and (clause[-1].text in ("看", "来看", "分") or clause[-1].text[1:] in VIEWED)  # 常住 地分


VIEWED = ("看", "分")  # what a view ends in


def says_why(clause: list[Word]) -> bool:
    """Whether a clause gives but the reason of a change: 受 降雨 影响, 由于 去年 同期 基数 较低, 经 双方 协商."""
    if clause and any(w.text in ("经", "经过", "历经") for w in clause[:2]) and clause[-1].text in _COMES_BY:
        return True
    if not clause or clause[0].text not in _WHY:
        return False
    return clause[-1].text in _HAS_EFFECT or any(w.text in ("基数", "高基数", "低基数") for w in clause)


# What one comes by to a change: (日薪 150元，) 经 行业工会 协商，涨到 180元.
_COMES_BY = frozenset(
    {"协商", "集体协商", "协调", "谈判", "商谈", "磋商", "沟通", "调解", "努力", "整治", "整改", "改造", "改革"}
    | {"改进", "调整", "治理", "攻关", "培训", "帮扶", "扶持", "发展"}
)
_WHY = frozenset({"受", "受到", "因", "因为", "由于"})
_HAS_EFFECT = frozenset({"影响", "拖累", "带动", "拉动", "推动", "驱动", "冲击", "制约"})


def _only_where(who: list[Word]) -> bool:
    """Whether a subject says no more than where, and how it goes there: (甲县) 势头 强劲, 乙市、丙市 稳中有进."""
    if who and (who[-1].text.endswith((*_MANNERS, *RATES)) or who[-1].tag in ("i", "l")):
        who = who[:-1]
        return not who or only_places(who)
    return only_places(who)


_MANNERS = ("势头", "表现", "增势", "走势", "态势", "步伐", "形势")
RATES = ("增速", "增幅", "降幅", "涨幅", "跌幅", "减幅", "升幅", "增长率")


def without_rate(item: str) -> str:
    """What changes, without how fast: 钢材价格 of 钢材价格降幅."""
    return next((item.removesuffix(rate) for rate in RATES if item.endswith(rate)), item)


# What a clause begins with that says more of what the clause before named.
_TELLS = frozenset(
    {"为", "是", "成为", "创", "创下", "创造", "居", "位居", "列", "继续", "连续", "均", "也", "仍", "呈"}
)
_PERSONS = frozenset({"人", "人次", "名", "位"})


def _persons_of(s: Site) -> str:
    """5万职工 参加 三项 竞赛，同比增加 4000人: those counted before what they did; empty if that is not told."""
    if len(s.seen) < 2 or s.kinds[-2:] != ("count", "count") or s.last.endswith(tails("person")):
        return ""
    who = s.seen[-2]
    if who.step == "befell" and s.mention.unit == "人次":
        return who.item  # 3600人次 参加 12期 讲座
    return who.item if who.step == "counted" and who.item.endswith(tails("person")) else ""


def _property(s: Site) -> str:
    """单位产品节能12%，节水8%: of the thing named before, but another property of it."""
    other = next((name for name in meant().values() if s.turn.changed and s.level.endswith(name)), "")
    if not other or s.level.endswith(s.turn.changed) or not s.seen[-1].change:
        return s.level
    return s.level.removesuffix(other) + s.turn.changed


BRANCH = rx.compile(r"[业类]$|(?:企业|行业|领域|部门)$")


def _of_sibling(s: Site) -> str:
    """一等奖奖金1万元，二等奖8000元: the indicator of a thing named like the one before."""
    head = s.turn.head
    if s.behind_hedges or s.kinds[-1] == "count" or not head or head[-1].ends("attribute"):
        return ""
    own = s.named
    if not 1 < len(own) <= 4:
        return ""
    tail = tail_of(s.level, "attribute") or ("奖金" if s.level.endswith("奖金") else "")
    other = s.level.removesuffix(tail)
    alike = bool(tail) and len(other) == len(own) and other[-1] == own[-1] and other != own
    return own + tail if alike else ""


def _rate_of_part(level: str) -> str:
    """参保率 城镇 达95%、农村 达92%: the indicator in ``level`` before the part that the number before is of."""
    return next(
        (level[:-k] for k in (2, 1, 3, 4) if len(level) > k + 1 and level[:-k].endswith(tails("attribute"))), ""
    )


def _rate_of_counted(s: Site) -> str:
    """开工率 为63%，其中 7个|省份 超过 (90%): the rate told before, of which those counted have so much."""
    if len(s.seen) < 2 or s.seen[-1].step != "counted" or s.named != s.last:
        return ""
    told = next((x.item for x in s.told("percentage")), "")
    return told if told.endswith(("率", "占比", "比重", "比例", "度")) else ""


def of_partner(s: Site) -> str:
    """对 东盟 进出口 增长 5%，其中 对 越南 增长 (9%): what was told before, with the partners that the clause names."""
    head = s.turn.head
    at = next((i for i, w in enumerate(head[:3]) if w.text in _PARTNERED), -1)
    whom = head[at + 1 :] if at >= 0 else []
    if not whom or not all(w.tag in _PARTNERS or w.text in JOINS for w in whom):
        return ""
    trade = _TRADE.search(s.level or s.carried)
    alone = head[at].text in "对与同" and s.turn.link == "change" and s.level[:1] in ("", head[at].text)
    if not (trade or alone):
        return ""  # 其中 对 越南 增长 (9%)
    return head[at].text + label(whom) + (trade[0] if trade else "")


_PARTNERED = frozenset("对与同从自向")
_PARTNERS = ("ns", "nt", "j")
_TRADE = rx.compile("(?:进出口|出口|进口|贸易|投资)(?:总?[额值])?$")


def same_of_branch(s: Site) -> str:
    """股份制企业增长18.1%: of a branch, the indicator that the number before had."""
    if s.turn.link != "change" and s.mention.kind != "count" and (named := _of_sibling(s)):
        return named
    if s.mention.kind == "percentage" and not s.behind_hedges and (rate := _rate_of_counted(s)):
        return rate
    if not s.turn.link or s.behind_hedges:
        return ""
    if s.turn.link == "link":  # 阿拉伯国家为9.3%, behind 失业率
        if s.mention.kind == "count" or s.left[-1].text not in ("为", "达"):
            return ""
        head = s.bare
        if not head or head[-1].ends("attribute"):
            return ""
        part = all(w.tag == "ns" for w in head) or any(w.text == "其中" for w in s.left)
        if s.mention.kind in ("measure", "money") and part and (s.level.endswith(RATES) or head[-1].tag == "ns"):
            # 空置面积 平均 减幅 为30%，其中 甲省 为 6万平方米
            return without_rate(s.level).removesuffix("平均").removesuffix("占比")
        last = s.left[-1].text
        alike = s.kinds[-1] == s.mention.kind or s.mention.kind not in ("money", "duration")
        rate = tail_of(s.level, "attribute") if (last == "为" or s.mention.kind == "percentage") and alike else ""
        rate = rate or (_rate_of_part(s.level) if last == "达" else "")
        said = label(head)
        return said + rate if rate and len(said) <= 8 and all(w.letter in "NAF的" for w in head) else ""
    if s.near and s.left[0].text == "的":
        return ""  # 占比60%的 电力行业 增长6%
    own = label(s.thing)
    grown = _grown(s)
    if len(own) > LONGEST or not own:
        return ""
    tail = of_each_branch(grown)
    return own + tail if tail and BRANCH.search(own) else _of_other_goods(s, own, grown)


def _of_other_goods(s: Site, own: str, grown: str) -> str:
    """钢材产量 增长 9%，水泥 增长 (3%); 食品 价格 上涨 2%，其中 猪肉 上涨 (5%): the property, of other goods."""
    tail = next((tail for tail in _OF_GOODS if grown.endswith(tail)), "")
    if not tail or not s.near or not s.seen[-1].change or s.mention.kind not in ("percentage", "ratio"):
        return ""
    last = s.thing[-1]
    goods = last.noun and not (last.kinds - {"main"}) and last.tag not in _NO_GOODS and last.text not in _MARKETS
    return own + tail if goods and not tail_of(own, "attribute") and not last.ends("person") else ""


_NO_GOODS = ("ns", "nr", "nt", "t", "s")
_MARKETS = frozenset({"城市", "农村", "城镇", "乡村", "国内", "国际", "东部", "中部", "西部", "全年", "线上", "线下"})
# What goods have each their own of.
_OF_GOODS = ("产量", "销量", "销售量", "价格", "单价", "零售额", "存栏", "出栏", "出栏量", "存栏量")


def of_each_branch(item: str) -> str:
    """The property in an ``item`` that each branch has its own of: a branch adds to the 生产总值, it has none."""
    tail = tail_of(item, "attribute")
    if not tail and (behind := _BEHIND_BRANCH.search(item)):
        return behind[1]  # 高技术产业|实际使用外资
    return "增加值" if tail == "总值" and item.endswith("生产总值") else tail


_BEHIND_BRANCH = rx.compile("(?:产业|[制造服务]业|行业|企业)([^业企园人]{2,8})$")


def _grown(s: Site) -> str:
    """The item of the last number before that is no rate of change: of what 增速 is, behind 加快2个百分点."""
    if not s.level.endswith(RATES):
        before = (x.item for x in reversed(s.seen) if x.change)  # 电力行业 利润 增长 2%，…
        turned = s.mention.kind == "percentage" and s.kinds[-1] == "money" and not s.seen[-1].change
        return next(before, s.level) if turned else s.level
    whole = (x.item for x in reversed(s.seen) if not x.item.endswith(RATES))
    return next(whole, s.level.removesuffix("增速"))


def _grown_again(s: Site) -> str:
    """增加值 增长 9%，增速 回落 1个百分点；其中 一季度 增长 8%: of what, where the last number was of its growth."""
    last = s.level if s.near else "" if s.before else s.carried
    if not last.endswith(RATES):
        return ""
    whole = (x.item for x in reversed(s.seen) if last.startswith(x.item) and not x.item.endswith(RATES))
    base = next(whole, next((last.removesuffix(rate) for rate in RATES if last.endswith(rate)), ""))
    named = base.rstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ（）()")  # 居民消费价格指数CPI
    return base if named.endswith(tails("attribute")) or BRANCH.search(base) else ""


def mean_of(s: Site) -> str:
    """户均1.5万余元: a mean of what the number before counted."""
    for w in s.left:
        if w.kinds and not w.kinds.isdisjoint(_MEANS):
            break
    else:
        return ""
    if s.right and s.right[0].text == "的" and len(s.right) > 1:
        return ""
    own = [w for w in s.left if w.mention < 0]
    while own and own[-1].kinds & {"link"} and "average" not in own[-1].kinds:
        own.pop()
    if s.noun:
        return ""
    if s.same_unit and s.near and _TO_EACH.fullmatch(s.named):
        return s.level
    rate = "".join(w.text for w in own[-len(s.turn.rate) :] if s.turn.rate.endswith(w.text)) if own else ""
    if rate and rate == s.turn.rate:  # 平均每次 2205元
        own = [w for w in own if w.text not in rate]
    if s.mention.unit == "层" and len(own) == 1 and "extreme" in own[0].kinds:
        return "楼层"  # 檐高3米，最高 9层
    if s.mention.unit == "a" and len(own) == 1 and own[0].text in ("平均", "人均", "均"):
        return "平均年龄"  # 60名 队员，平均 31岁
    if own and "average" in own[-1].kinds and s.last and not label(strip_left(own[:-1])):
        mean = own[-1].text
        if mean == "均" and (s.mention.kind == "percentage" or s.mention.bound != "exact"):
            return ""  # 两个厂的合格率较高，均 超过 90%: all of them
        if s.mention.kind == "money" and s.kinds[-1] == "count" and "total" in own[-1].kinds:
            return ""  # 24名 工人 的 工资 全部 补发，合计 46万元
        if mean in ("合计", "总计") and len(s.seen) > 1:
            each = s.mention.kind == s.kinds[-1] == "money" and any(w.text[0] == "每" for w in s.before[-_EACH:])
            return s.level if each else mean  # 每个奖2000元，合计 8万元
        if "extreme" in own[-1].kinds and (of := _MEAN.sub("", s.level)):
            return of if of.startswith(mean) else mean + rate + _EACH_OF.sub("", _SINGLE.sub("", of, count=1))
        return (
            s.level if s.level.startswith(mean) else mean + rate + _EACH_OF.sub("", _SINGLE.sub("", s.level, count=1))
        )
    return ""


_EACH = 6  # words
_EACH_OF = rx.compile("^[县乡镇村校店站班]均")  # 会员9万人，县均900人，村均 60人
_TO_EACH = rx.compile("平均每[百千万]?[一-鿿]{2,8}")  # 站点426个，平均每万名职工 3个
_MEANS = frozenset({"average", "extreme"})


def of_the_extreme(s: Site) -> str:
    """人均分红 3万元，最多的 拿了 6万元; 最高的一笔 5万元，最低的 才 87元: what the number before told of others."""
    if s.kinds[-1] != s.mention.kind:
        return ""
    single = s.last and not s.behind_hedges and "单" in "".join([w.text for w in s.turn.head])
    each = s.named if single else ""
    if _SINGLE.fullmatch(each):
        return each + s.last.removeprefix("累计")  # 赔款 合计 8万元，单笔 最高 1万元
    if len(s.left) < 2 or s.left[1].text != "的" or not _EXTREME.fullmatch(s.left[0].text) or s.mention.unit == "a":
        return ""
    said = [w for w in s.left[2:] if w.text not in ("了", "过") and not w.kinds & {"adverb", "link", "existence"}]
    if any(w.text.rstrip("了到") not in _TAKES for w in said):
        return ""
    return _EXTREME.sub(s.left[0].text, _MEAN.sub("", s.last))


_SINGLE = rx.compile("^单[笔户人次件项例台]")
_MEAN = rx.compile("平均(?:每[一-鿿])?|[人户]均")
_EXTREME = rx.compile("最[高低多少长短大小快慢远近早晚]")
_TAKES = frozenset("拿领得发挣赚卖花交付掏补奖收达捐")


def same_for_each(s: Site) -> str:
    """室内作业人员每人每月200元: what the others get, too."""
    if not (s.turn.rate and s.last):
        return ""
    own = s.named
    if not own or not s.bare[-1].ends("person") or len(own) > 10:
        return ""
    return own if s.last.endswith(own) else own + s.last  # 给52名环卫工人每人500元


def of_these(s: Site) -> str:
    """增长5%的企业有3家，增长9%的2家: the second number counts what the first did."""
    if not s.counts:
        return ""
    left = [w for w in s.left if w.text not in THRESHOLDS and not w.kinds & {"existence", "adverb", "link"}]
    if left or not s.left or all(w.text != "的" for w in s.left):
        return ""
    told = [
        (x.item, kind) for x, kind in zip(s.seen[:-1], s.kinds[:-1], strict=True) if not x.change and x.step != "share"
    ]
    return next((item for item, kind in reversed(told) if kind == "count"), told[-1][0] if told else "")

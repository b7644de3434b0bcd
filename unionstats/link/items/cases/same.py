"""What a number is of where its clause leaves it to the number before: changes, branches, means."""

from __future__ import annotations

from itertools import takewhile

from unionstats import rx
from unionstats.link.items.cases.around import given_to_them
from unionstats.link.items.cases.bare_verbs import thing_done
from unionstats.link.items.cases.sites import Site
from unionstats.link.items.phrases.after import noun_after
from unionstats.link.items.phrases.against import comparator
from unionstats.link.items.phrases.phrases import from_mark, label, only_actors, only_places, strip_left, without_break
from unionstats.link.items.phrases.subjects import subject_in
from unionstats.link.items.phrases.turns import SHIFTED
from unionstats.link.items.phrases.words import IN_ALL, RAISED, Word, is_tail, is_word, meant, tail_of, tails
from unionstats.model import Change, Kind, Mention


def same_again(s: Site) -> str:
    """A change or a difference without a subject of its own is of what the number before counted."""
    if s.turn.head and s.named:
        return _of_one(s)
    if s.counts and s.noun:  # 同比增加37个项目
        return ""
    if (
        len(s.left) > 1
        and s.left[-1].text == "了"
        and s.left[-2].text in RAISED
        and s.right[:1]
        and s.right[0].text == "的"
    ):
        return ""  # 降低 了 (8%) 的 能耗
    gains = next((w.text for w in reversed(s.left[-2:]) if "raises" in w.kinds), "")
    changed = bool(s.seen) and s.seen[-1].change and s.kinds[-1] != "measure"  # 增产 50公斤，增收 (300元)
    against = s.turn.basis or comparator(s.left) >= 0  # 财政收入3亿元，同比 增收 (2000万元)
    if gains and s.turn.changed and s.mention.kind == "money" and not (changed or against):
        return gains  # 种植西瓜40亩，增收8万元; 节约开支3000元，并增收近5000元
    if s.turn.changed and s.near and (own := _of_its_own(s)):
        return own
    share = s.near and s.seen[-1].step == "share" and s.turn.link == "change" and s.mention.unit == "%"
    owner = s.last.partition("占")[0] if share and "占" in s.last[1:] else ""
    if owner and (s.level == s.last or not s.level.startswith(owner)):
        return owner  # 服务业增加值 占总值的50%，增长 (6%); 机电产品占5%，增长2%；农产品占4%，增长 (3%)
    if s.near and s.turn.link == "change" and s.mention.unit == "%" and s.level.endswith(RATES):
        return _grown(s)  # 增长9%，增速回落1个百分点，其中一季度增长 (8%)
    if s.near and s.seen[-1].step == "in order" and any(w.text == "均" for w in s.left) and (all_ := _of_all(s)):
        return all_
    if s.near and len(s.seen) > 1 and s.seen[-1].step == "counted" and _ranked(s):
        return s.seen[-2].item  # 销售额 5770万元，列 10家|企业 首位，增长 (9%)
    if s.near:
        goes_on = s.mention.unit == "pp" or s.mention.kind == "duration"
        goes_on = goes_on or (s.turn.link == "level" and s.seen[-1].step == "share")  # 占 比重 从 8% 提高 到 9%
        return s.last if goes_on else s.level
    about = subject_in(without_break(s.before))
    if about and (about[0].text in RATES or about[-1].text in ("基数", "高基数", "低基数")):
        return s.level or s.carried  # 增幅 与 全省 持平，比全国高 (1.2个百分点); 由于 去年同期基数 较高，下降 (5%)
    if not s.seen and s.mention.unit == "%" and s.carried.endswith(RATES) and not about:
        return without_rate(s.carried)
    if (said := s.level or s.carried) and only_places(about):
        return without_rate(said) or said  # 其他 产品 下降 5%，甲市 增长 9%
    early = s.left[-1].text if s.mention.kind == "duration" and s.left[-1].text in SHIFTED else ""
    each = next((w.text for w in s.left if w.text[0] == "每" and len(w.text) > 1), "")
    price = each + "价格" if each and s.mention.kind == "money" else ""  # 每斤 涨 了 (两毛钱)
    return (
        label(about) or s.level or s.turn.changed or early or price or _held_against(s)
    )  # 今年春节 比 去年 提前 (11天)


def _of_one(s: Site) -> str:
    """营业额 增长 5%。恒岳商场 增长 (9%), 甲商场 和 乙商场 下降 (3%): the figure told before, of one organization."""
    said = without_rate(s.level or s.carried)
    own = s.mention.unit == "%" and s.turn.link == "change" and "nt" in (s.turn.head[-1].tag, s.turn.head[0].tag)
    return said if own and is_tail(said, "attribute") and only_actors(s.turn.head) else ""


_RANKS = rx.compile("(?:[居列]|排名?)[^，。；]*(?:[首榜]位|榜首|第[一二三四五六七八九十]|前[列茅])$")


def _ranked(s: Site) -> bool:
    """Whether the clause before only says which place is taken among those that it counts."""
    return _RANKS.search("".join([w.text for w in from_mark(without_break(s.before))])) is not None


def _held_against(s: Site) -> str:
    """与 去年同期 的 客流量 相比 减少 (10%): the figure that something is held against, told of only there."""
    of = next((i for i, w in enumerate(s.left) if w.text == "的"), 0)
    named = noun_after(s.left[of + 1 :]) if of and "相比" in [w.text for w in s.left[of:]] else []
    return label(named) if named and named[-1].ends("attribute") else ""


def _of_all(s: Site) -> str:
    """甲校、乙校 招生 (300人、200人)，均 增加 (50人): what those of a row share."""
    row = list(takewhile(lambda x: x.step == "in order", reversed(s.seen)))
    first = row[0].item
    ends = (first[i:] for i in range(len(first) - 1) if is_word(first[i : i + 2]))
    return next((end for end in ends if all(x.item.endswith(end) for x in row)), "")


def _of_its_own(s: Site) -> str:
    """产钢 90万吨，节水 (3万吨): a verb whose property is not what was told, or for a percentage this property."""
    name = s.turn.changed
    if name in _OF_ANYTHING or name in s.level:
        return ""
    if s.mention.kind in ("percentage", "ratio"):
        return name
    return next((w.text for w in reversed(s.left) if meant().get(w.text) == name), "")


_OF_ANYTHING = frozenset(
    {"产量", "人数", "速度", "价格", "价值", "重量", "收入"}
)  # what things have of which so many were told


def is_view(clause: list[Word]) -> bool:
    """Whether a clause says by what one looks at the parts of what was told: 分 季度 看, 分行业 看, 按 产业 分."""
    view = len(clause) > 1 and clause[0].text[0] in "分按从"
    return view and (clause[-1].text in ("看", "来看", "分") or clause[-1].text[1:] in VIEWED)  # 常住 地分


VIEWED = ("看", "分")  # what a view ends in


RATES = ("增速", "增幅", "降幅", "涨幅", "跌幅", "减幅", "升幅", "增长率")


def without_rate(item: str) -> str:
    """What changes, without how fast: 钢材价格 of 钢材价格降幅."""
    return next((item.removesuffix(rate) for rate in RATES if item.endswith(rate)), item)


BRANCH = rx.compile(r"[业类]$|(?:企业|行业|领域|部门)$")


def _rate_of_part(level: str) -> str:
    """参保率 城镇 达95%、农村 达92%: the indicator in ``level`` before the part that the number before is of."""
    return next(
        (level[:-k] for k in (2, 1, 3, 4) if len(level) > k + 1 and level[:-k].endswith(tails("attribute"))), ""
    )


def same_of_branch(s: Site) -> str:
    """股份制企业增长18.1%: of a branch, the indicator that the number before had."""
    if not s.turn.link or s.behind_hedges:
        return ""
    if s.turn.link == "link":  # 阿拉伯国家为9.3%, behind 失业率
        if s.mention.kind == "count" or s.left[-1].text not in ("为", "达"):
            return ""
        head = s.bare
        if not head or head[-1].ends("attribute"):
            return ""
        last = s.left[-1].text
        alike = s.kinds[-1] == s.mention.kind or s.mention.kind not in ("money", "duration")
        rate = tail_of(s.level, "attribute") if (last == "为" or s.mention.kind == "percentage") and alike else ""
        rate = rate or (_rate_of_part(s.level) if last == "达" else "")
        said = label(head)
        return said + rate if rate and len(said) <= 8 and all(w.letter in "NAF的" for w in head) else ""
    own = label(s.thing)
    grown = _grown(s)
    if not own:
        return ""
    tail = of_each_branch(grown)
    return own + tail if tail and BRANCH.search(own) else ""


def of_each_branch(item: str) -> str:
    """The property in an ``item`` that each branch has its own of: a branch adds to the 生产总值, it has none."""
    tail = tail_of(item, "attribute")
    return "增加值" if tail == "总值" and item.endswith("生产总值") else tail


def _grown(s: Site) -> str:
    """The item of the last number before that is no rate of change: of what 增速 is, behind 加快2个百分点."""
    if not s.level.endswith(RATES):
        return s.level
    whole = (x.item for x in reversed(s.seen) if not x.item.endswith(RATES))
    return next(whole, s.level.removesuffix("增速"))


def mean_of(s: Site) -> str:
    """户均1.5万余元: a mean of what the number before counted, or the last of its kind (慰问金9万元、90户，…)."""
    for w in s.left:
        if w.kinds and not w.kinds.isdisjoint(_MEANS):
            break
    else:
        return ""
    if (s.right and s.right[0].text == "的") or s.left[0].text in IN_ALL:
        return ""
    own = [w for w in s.left if w.mention < 0]
    while own and own[-1].kinds & {"link"} and "average" not in own[-1].kinds:
        own.pop()
    if s.noun:
        return ""
    if each := _each_of_those(s, own):
        return each
    rate = "".join(w.text for w in own[-len(s.turn.rate) :] if s.turn.rate.endswith(w.text))
    if rate and rate == s.turn.rate:  # 平均每次 2205元
        own = [w for w in own if w.text not in rate]
    if own and s.mention.unit == "a" and "average" in own[-1].kinds:
        return "平均年龄"
    if own and "average" in own[-1].kinds and s.last and not label(strip_left(own[:-1])):
        told = next((x.item for x in s.told(s.mention.kind)), s.level) if s.kinds[-1:] != (s.mention.kind,) else s.level
        return _mean(s, own[-1], rate, given_to_them(s) or told)
    return ""


def _each_of_those(s: Site, own: list[Word]) -> str:
    """图书6万册，平均 每个 书屋 (900册): what was told in the same measure, for each of what."""
    at = next((i for i, w in enumerate(own) if "average" in w.kinds), 0)
    each = len(own) > at + 2 and own[at + 1].text[0] == "每" and all(w.letter == "N" for w in own[at + 2 :])
    pairs = zip(reversed(s.seen), reversed(s.numbers), strict=True) if each and s.mention.unit else ()
    told = next((x.item for x, n in pairs if (n.kind, n.unit) == (s.mention.kind, s.mention.unit)), "")
    return told and label(own[at:]) + thing_done(told)


def _mean(s: Site, w: Word, rate: str, told: str) -> str:
    """The mean ``w`` of what was ``told``, which may be one itself: 去年人均收入1万元，今年 人均 (2万元)."""
    of = _EACH_OF.sub("", _SINGLE.sub("", _EXTREME.sub("", told), count=1))
    if w.text in of:
        return of
    if "extreme" in w.kinds:
        of = _MEAN.sub("", of)
    elif each := next((m[0] for p in (_MEAN, _PER_DAY) if p.fullmatch(w.text) and (m := p.search(of))), ""):
        return of.replace(each, w.text + rate)  # 村民户均收入5万元，人均 (2万元)
    paid = s.mention.kind == "money" and "money" not in s.kinds
    helped = _HELPS.match(of) if paid else None  # 资助学生90名，最高 (5000元)
    if rate.endswith(of):  # 学校有24个班，平均 每班 (40人)
        of = "人数" if s.mention.unit in ("人", "名") else ""
    return w.text + rate + (helped[0] + "金额" if helped else of)


_EACH_OF = rx.compile("^[县乡镇村校店站班]均")  # 会员9万人，县均900人，村均 60人
_EXTREME = rx.compile("^最[高低多少大小快慢长短好差]")
_PER_DAY = rx.compile("[日月年周季]均")
_HELPS = rx.compile("资助|救助|帮扶|补助|补贴|补偿|慰问|奖励|扶持|赔偿|报销|贷款")
_MEANS = frozenset({"average", "extreme"})


_SINGLE = rx.compile("^单[笔户人次件项例台]")
_MEAN = rx.compile("平均(?:每[一-鿿])?|[人户]均")


def by_unit(s: Site, item: str, change: Change) -> str:
    """事故5起、死亡9人，同比减少 (4起); 肉牛存栏9万头，户均3头，今年 将 达到 (12万头): what was told in such units.

    Empty where that is ``item``, which the number before has.
    """
    m = s.mention
    comes_to = s.turn.link == "level" or (s.turn.link in ("link", "existence") and not s.bare)
    if not m.unit or m.kind not in _IN_UNITS or item not in (s.last, s.level) or not (change or comes_to):
        return ""
    own = s.seen[-1].change and s.last not in [x.item for x in s.seen[:-1]]  # 产值9万元，利润增长5%，达到 (3万元)
    if own or s.last.endswith(m.unit):  # 出院人次300万，比上年增加 (5万人次)
        return ""
    pairs = zip(reversed(s.seen), reversed(s.numbers), strict=True)
    told = [(x, n) for x, n in pairs if (n.kind, n.unit) == (m.kind, m.unit)]
    wholes = [n for x, n in told if not _EACH.match(x.item)] or [n for x, n in told if x.step != "mean"]
    whole = wholes[0] if wholes else None
    said = next((x.item for x, n in told if n is whole or whole is None or _fits(m, n, whole, change)), "")
    return "" if said == s.last else said


def _fits(m: Mention, mean: Mention, whole: Mention, change: Change) -> bool:
    """Whether ``m`` may be of a mean rather than of the whole: it is no greater change, or nearer to the mean's own."""
    if not (m.value and mean.value and whole.value):
        return True
    if change:
        return m.value <= mean.value
    return abs((m.value / mean.value).ln()) <= abs((m.value / whole.value).ln())


_IN_UNITS: tuple[Kind, ...] = ("count", "money", "measure", "duration")
_EACH = rx.compile("平均|[人户日月年亩班组村镇乡县校]均|最[高低多少大小]|每[一-龥]")

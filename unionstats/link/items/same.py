"""What a number is of where its clause leaves it to the number before: changes, means, other places."""

from __future__ import annotations

from functools import cache

from unionstats import rx
from unionstats.link.items.after import ASPECT
from unionstats.link.items.before import subject_in, subject_of, thing_before
from unionstats.link.items.money import FUND
from unionstats.link.items.people import verb_and_persons
from unionstats.link.items.phrases import (
    LONGEST,
    from_mark,
    label,
    only_actors,
    only_acts,
    only_places,
    strip_left,
    without_break,
)
from unionstats.link.items.sites import Site
from unionstats.link.items.turns import PUSHES, comparator
from unionstats.link.items.words import (
    JOINS,
    THRESHOLDS,
    Word,
    is_tail,
    is_verb,
    meant,
    pos,
    tail_of,
    tails,
    word_classes,
)


def same_again(s: Site) -> str:
    """A change or a difference without a subject of its own is of what the number before counted."""
    if s.turn.head and s.named and not (s.near and s.turn.basis and all("time" in w.kinds for w in s.bare)):
        return ""  # but (发送旅客 900万人次，) 春运 同比 增加
    if s.counts and s.noun:  # 同比增加37个项目
        return ""
    if s.right and s.right[-1].text == "的" and len(s.right) < 3 and s.turn.link == "change":
        changed = next((x.item for x in reversed(s.seen) if x.change), "")
        if changed:  # 工资增长5%的企业有3家，增长15%以上的 2家
            return changed
    if s.turn.changed and s.mention.kind == "money" and s.near and s.kinds[-1:] in (("count",), ("measure",)):
        return s.left[-1].text if "raises" in s.left[-1].kinds else ""  # 种植西瓜40亩，增收8万元
    if s.turn.changed and s.kinds[-1:] == ("money",) and s.last.endswith(tuple(meant())):
        return s.left[-1].text if s.left[-1].text in meant() else s.last  # 减亏2000万元，增支500万元
    if s.mention.unit == "%" and s.turn.link == "change" and (grown := _grown_again(s)):
        return grown
    if s.near and s.last:
        if s.mention.unit in _PERSONS and s.turn.link == "change" and (who := _persons_of(s)):
            return who
        return s.last if s.mention.unit == "pp" or s.mention.kind == "duration" else _property(s)
    before = without_break(s.before)
    clause = from_mark(before)
    if clause and clause[0].text in ("与", "和", "同", "跟", "较", "比") and any(w.text == "相比" for w in clause):
        before = before[: len(before) - len(clause)]  # 2076万人，和去年相比，下降32%
        if not before and s.carried:
            return s.carried
    if s.level and clause and clause[0].text in _TELLS:
        return s.level  # 利润增长3%，为各月最高增速；加快2个百分点
    subject = label(subject_in(before))
    if s.mention.unit != "pp" and without_rate(subject) != subject:
        return without_rate(subject) or s.level  # 钢材价格降幅较大，同比下降9%
    if s.level and word_classes(subject) & {"owned", "relative"}:  # 出口75亿元，规模创新高，增长5%
        return s.level
    return subject or s.level or s.turn.changed


_RATES = ("增速", "增幅", "降幅", "涨幅", "跌幅", "减幅", "升幅", "增长率")


def without_rate(item: str) -> str:
    """What changes, without how fast: 钢材价格 of 钢材价格降幅."""
    return next((item.removesuffix(rate) for rate in _RATES if item.endswith(rate)), item)


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


_BRANCH = rx.compile(r"[业类]$|(?:企业|行业|领域|部门)$")


# 新发展合作社8个，总数达96个
_TOTALS = frozenset({"总数", "总人数", "总户数", "总量", "总件数"})
_NEW = rx.compile(
    r"^(?:新?(?:发展|增加?|建|设|入|签|招|吸收|成立|组建|注册|登记)|净增|[现共]有|建有|建成)(?=[一-鿿]{2})"
)


def rate_of_change(s: Site) -> str:
    """增速高于全省8个百分点: of what, from the number before."""
    # Hardly any head ends in a rate: one look spares most the search for what they name.
    if _rate_ends().isdisjoint([w.text for w in s.turn.head]):
        return ""
    bare = s.named
    if len(s.thing) == 1 < len(s.bare) and "relative" in s.thing[0].kinds and (i := comparator(s.turn.head)) > 0:
        return label(thing_before(s.turn.head[:i])) + label(s.thing)  # 预订量 同比去年 增幅达两成
    if "relative" not in word_classes(bare):
        return ""
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
    last = _NEW.sub("", s.level) if bare in _TOTALS else s.level
    if bare in _SUMS and is_tail(last, "person"):  # 救助职工300人，金额20万元: what is given is theirs, they have none
        return last[:2] + bare if pos(last[:2]).startswith("v") and len(last) > 2 else bare
    if bare in _SHARES and len(s.seen) > 1 and any(w.text in PUSHES for w in from_mark(without_break(s.before))):
        # 入库12亿元，拉动收入增长5%，占比48%
        last = next((x.item for x in reversed(s.seen[:-1]) if not x.change), last)
    if not last and bare in _TOTALS and (whose := set_up(s)):
        return whose
    if last.endswith(("占比", "比重", "比例")) and bare not in _SHARES and len(own := last.split("占")[0]) > 1:
        return own + bare  # 占工业的比重为15%，增长率为8%
    told = last.endswith(tuple(_SUMS)) and len(last) > _SUM_OF and bare not in _SUMS  # 交易金额 (1亿元)，增幅达
    if not last or (last.endswith(tails("relative")) and not told):
        return bare
    if len(last) <= (_LONG_SHARER if bare in _SHARES else _LONG_GROWN):
        return last + bare
    tail = tail_of(last, "attribute")
    return (tail or (last if len(last) <= _LONG_SHARER else "")) + bare


_SHARES = frozenset({"占比", "比重", "比例"})
_SUM_OF = 3  # characters: a sum that says of what
_LONG_GROWN = 10  # characters: what grew
_LONG_SHARER = 14  # characters: whose share it is


@cache
def _rate_ends() -> frozenset[str]:
    """All that a word may be which ends in one of the class "relative": the dictionary cuts some of them (增长 率)."""
    return frozenset(tail[i:] for tail in tails("relative") for i in range(len(tail)))


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


def _of_sibling(s: Site) -> str:
    """一等奖奖金1万元，二等奖8000元: the indicator of a thing named like the one before."""
    own = s.named
    if s.behind_hedges or not 1 < len(own) <= 4 or s.bare[-1].ends("attribute") or s.kinds[-1] == "count":
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


_SUMS = frozenset({"总额", "总金额", "总价值", "总计", "总值", "金额"})


def same_of_branch(s: Site) -> str:
    """股份制企业增长18.1%: of a branch, the indicator that the number before had."""
    if s.turn.link != "change" and s.mention.kind != "count" and (named := _of_sibling(s)):
        return named
    if not s.turn.link or s.behind_hedges:
        return ""
    if s.turn.link == "link":  # 阿拉伯国家为9.3%, behind 失业率
        head = s.bare
        if s.mention.kind == "count" or s.left[-1].text not in ("为", "达") or not head or head[-1].ends("attribute"):
            return ""
        last = s.left[-1].text
        rate = tail_of(s.level, "attribute") if last == "为" or s.mention.kind == "percentage" else ""
        rate = rate or (_rate_of_part(s.level) if last == "达" else "")
        said = label(head)
        return said + rate if rate and len(said) <= 8 and all(w.letter in "NAF的" for w in head) else ""
    if s.near and s.left[0].text == "的":
        return ""  # 占比60%的 电力行业 增长6%
    own = label(s.thing)
    tail = tail_of(_grown(s), "attribute")
    return own + tail if tail and _BRANCH.search(own) and len(own) <= LONGEST else ""


def _grown(s: Site) -> str:
    """The item of the last number before that is no rate of change: of what 增速 is, behind 加快2个百分点."""
    if not s.level.endswith(_RATES):
        before = (x.item for x in reversed(s.seen) if x.change)  # 电力行业 利润 增长 2%，…
        turned = s.mention.kind == "percentage" and s.kinds[-1] == "money" and not s.seen[-1].change
        return next(before, s.level) if turned else s.level
    whole = (x.item for x in reversed(s.seen) if not x.item.endswith(_RATES))
    return next(whole, s.level.removesuffix("增速"))


def _grown_again(s: Site) -> str:
    """增加值 增长 9%，增速 回落 1个百分点；其中 一季度 增长 8%: of what, where the last number was of its growth."""
    last = s.level if s.near else "" if s.before else s.carried
    if not last.endswith(_RATES):
        return ""
    whole = (x.item for x in reversed(s.seen) if last.startswith(x.item) and not x.item.endswith(_RATES))
    base = next(whole, next((last.removesuffix(rate) for rate in _RATES if last.endswith(rate)), ""))
    return base if base.endswith(tails("attribute")) or _BRANCH.search(base) else ""


_AREA = rx.compile(
    r"(?:地区|山区|城区|郊区|沿海|内陆|平原|盆地|高原|丘陵|流域|海域|海区|之间|一带|大部|局部|其余|以[东西南北]|[东西南北中]部"
    r"|[省市县区州盟旗镇乡村岛])$"
)


def under_heading(s: Site) -> str:
    """最低气温：江北5~7℃，江南7~9℃: what stands before the colon, where only an area stands before the number."""
    head = s.turn.head
    if s.counts or (not only_places(head) and not (_AREA.search(head[-1].text) and not any(w.verb for w in head))):
        return ""
    if _COLONS.isdisjoint([w.text for w in s.before]):
        return ""
    at = max(i for i, w in enumerate(s.before) if w.text in _COLONS)
    heading = strip_left(from_mark(s.before[:at])) if at > 0 else []
    named = bool(heading) and heading[-1].ends("attribute") and all(w.letter not in "#%" for w in heading)
    return label(heading) if named else ""


def elsewhere(s: Site) -> str:
    """德国通胀率为11.3%，意大利为12.5%; 其中：甲县总工会2万元: the same thing, of another place or actor."""
    head = s.turn.head
    if len(head) == 2 and "light" in head[-1].kinds and any(w.text == "其中" for w in s.before[-2:]):
        head = head[:-1]  # 其中，某公司 完成 1.6万箱
    if s.mention.kind in ("percentage", "ratio") and not s.seen and s.before and (about := _opening_theme(s)):
        return about
    if not s.seen and not s.carried:
        return ""
    if s.turn.link == "change" and s.named in _SECTORS and (whole := _of_all_sectors(s)):
        return s.named + whole
    if s.counts and s.near and s.turn.link == "link" and only_places(head) and _same_measure(s):
        return s.last  # 西安 开行4000列，成都 突破2800列
    alone = head[1:] if head and head[0].text == "、" else head
    if s.counts and len(alone) == 1 and "actor" not in alone[0].kinds and alone[0].tag not in ("ns", "nt"):
        return ""  # 单位10个，其中 学校 4个
    bare = not s.turn.link and not s.behind_hedges and s.mention.kind != "duration"
    listed = bool(s.seen) and s.seen[-1].step == "elsewhere" and only_actors(head[-1:])
    listed = listed or (s.mention.kind == "money" and label(head[-2:]).endswith(_ZONES) and "money" in s.kinds)
    if bare and (listed or only_actors(head)):
        things = [x.item for x in reversed(s.seen) if not x.item.endswith(_BODIES)]
        pairs = zip(reversed(s.seen), reversed(s.kinds), strict=True)
        alike = (x.item for x, kind in pairs if kind == s.mention.kind and x.item in things)
        return next(alike, "") or next(iter(things), "") or ("" if s.carried.endswith(_BODIES) else s.carried)
    if s.turn.link == "change" and len(head) > 2 and head[-1].tag == "ns" and head[-2].text == "的":
        return s.level or s.carried  # 影响最严重的西班牙
    level = s.inside and head[-1].text in _LEVELS and len(s.named) <= 4
    if level and s.kinds[-1:] == ("count",):
        return s.last  # 慰问品3000份（其中乡镇500份）
    if s.seen and s.seen[-1].step in ("place", "elsewhere") and (only_places(head) or _is_county(s)):
        named = (x.item for x in reversed(s.seen) if x.step not in ("place", "elsewhere"))
        first = s.seen[0].step == "elsewhere"
        return next(named, "") or (s.seen[0].item if first else s.carried)  # 甲省6例，其中乙市4例
    if _is_sort(s, head):
        return s.named  # 其中大陆5人，台湾3人
    measured = s.mention.kind in ("measure", "percentage") and s.turn.link != "change" and not s.behind_hedges
    grown = s.turn.link == "change" and s.mention.unit in ("%", "pp") and not subject_in(s.before)
    # 收购量达1000万吨。目前 河南 超过 300万吨; 产量增长5%。河南 增长8%
    known = s.seen or (s.carried and (measured or grown or any(w.text == "其中" for w in s.before[-2:])))
    if s.turn.link == "link" and s.mention.kind in ("percentage", "ratio") and s.behind_hedges:
        known = known and not (s.behind_hedges[0].noun or verb_and_persons(s.behind_hedges))  # 全市 超 半数 参保 企业
    if known and s.turn.link in ("link", "change", "level", "") and only_places(s.turn.head) and not s.counts:
        return s.carried if not s.seen else s.level if not s.behind_hedges or s.turn.link else ""
    return ""


_SECTORS = frozenset({"城市", "农村", "城镇", "乡村", "城区", "县城"})


def _of_all_sectors(s: Site) -> str:
    """价格上涨1.5%。其中，城市上涨1.6%，农村上涨1.2%: the indicator told of town and country before it is of each."""
    said = s.seen[0].item if s.seen else s.carried
    whole = next((said.removeprefix(sector) for sector in _SECTORS if said.startswith(sector)), said)
    return whole if word_classes(said) & {"attribute"} or tail_of(said, "attribute") else ""


_GOES = rx.compile("(?:进展|进度|步伐|情况|形势)$")


def _opening_theme(s: Site) -> str:
    """各地春播进展不一，东北 过半: what the clause before says the shares of some places are of."""
    if s.turn.link not in ("", "link") or s.behind_hedges or not only_places(s.turn.head):
        return ""
    theme = subject_in(s.before)
    if not theme or not theme[-1].noun or only_acts(theme) or theme[-1].ends("person") or theme[-1].ends("org_tail"):
        return ""
    said = label(theme)
    return _GOES.sub("", said) or said


def _same_measure(s: Site) -> bool:
    """Whether the number before has the measure word of this one, and neither has a noun behind it."""
    told = [k for k in s.strand.numbers if k < s.start]
    if not told or s.behind_hedges or s.kinds[-1] != "count":
        return False
    words = s.strand.words
    return words[told[-1]].text[-1] == s.said[-1] and s.seen[-1].step != "counted"


_IN_ALL = frozenset({"累计", "总计", "总共", "合计", "共", "共计", "现已", "目前", "已"})


def done_in_all(s: Site) -> str:
    """新建工会 320家，累计 建成 1200家: a verb alone is done to what the number before counted."""
    if s.left[0].text not in _IN_ALL or s.kinds[-1] != s.mention.kind or s.behind_hedges:
        return ""
    done = [w for w in s.bare if w.text not in _IN_ALL and "adverb" not in w.kinds]
    if len(done) != 1 or not done[0].verb or done[0].kinds & _NO_ACTS or len(done[0].text) < len("发放"):
        return ""
    told = [k for k in s.strand.numbers if k < s.start]
    if not told or s.strand.words[told[-1]].text[-1] != s.said[-1]:
        return ""
    thing = _NEW.sub("", s.last)
    if thing.startswith(done[0].text):
        return thing
    if thing.endswith(done[0].text):  # 旅游创收 4万元，累计 创收 300万元
        return done[0].text
    thing = thing[2:].removeprefix("出") if len(thing) > len("新建") + 1 and is_verb(thing[:2]) else thing
    return done[0].text + thing if thing else ""


_NO_ACTS = frozenset({"up", "down", "level", "link", "existence", "raises", "lowers", "event"})


def of_the_most(s: Site) -> str:
    """平均工资最高的3个城市是：甲市52000元，乙市48000元: the property of which those listed have the most."""
    if _COLONS.isdisjoint([w.text for w in s.before]) or s.bare[-1:] == [] or s.bare[-1].ends("attribute"):
        return ""
    right = s.behind_hedges
    if (right and not (right[0].text in JOINS or right[0].breaks)) or any(w.verb for w in s.turn.head):
        return ""
    at = max(i for i, w in enumerate(s.before) if w.text in _COLONS)
    start = next((i + 1 for i in range(at - 1, -1, -1) if s.before[i].breaks), 0)
    heading = s.before[start:at]
    most = next((i for i, w in enumerate(heading) if i and w.text[0] == "最"), 0)
    if most > 1 and heading[most - 1].kinds & {"up", "down"} and s.turn.link == "change":
        heading = heading[: most - 1] + heading[most:]  # 平均工资 增长 最快 的 地区：河南省 增长
        most -= 1
    if not most or all(w.text != "的" for w in heading[most : most + 3]) or not heading[most - 1].ends("attribute"):
        return ""
    return label(thing_before(heading[:most]))


_ZONES = ("园区", "开发区", "高新区", "产业园", "工业园", "新区")  # …经济开发区 (32亿元，居第二位)
_COLONS = frozenset("：:")


def _is_county(s: Site) -> bool:
    """甲区 5家、乙县 3家: whether a name that the dictionary cuts is the next place of a list."""
    return s.turn.head[0].text == "、" and len(s.named) < 6 and s.named[-1:] in ("县", "区", "市", "镇", "乡")


def _is_sort(s: Site, head: list[Word]) -> bool:
    """Whether a place is one of the sorts that are told apart, as the number before names another (大陆5人)."""
    if len(head) != 1 or s.kinds[-1:] != ("count",) or not s.near or s.seen[-1].step != "measured" or s.inside:
        return False
    return head[0].tag == "ns" and len(s.last) == len(s.named) == 2


# Levels of government and of unions, named for those who are there.
_LEVELS = frozenset(
    {"省级", "市级", "县级", "区级", "省", "市", "县", "区", "县区", "区县", "县市", "市县", "乡镇", "镇村"}
    | {"街道", "社区", "基层", "农村", "城镇", "城区", "乡村"}
)
_BODIES = ("工会", "公司", "集团", "总工会", "委员会", "局", "厅")


def mean_of(s: Site) -> str:
    """人均2.7万余元: a mean of what the number before counted."""
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
    rate = "".join(w.text for w in own[-len(s.turn.rate) :] if s.turn.rate.endswith(w.text)) if own else ""
    if rate and rate == s.turn.rate:  # 平均每次 2205元
        own = [w for w in own if w.text not in rate]
    if s.mention.unit == "层" and len(own) == 1 and "extreme" in own[0].kinds:
        return "楼层"  # 檐高3米，最高 9层
    if own and "average" in own[-1].kinds and s.last and not label(strip_left(own[:-1])):
        mean = own[-1].text
        if s.mention.kind == "money" and s.kinds[-1] == "count" and "total" in own[-1].kinds:
            return ""  # 24名 工人 的 工资 全部 补发，合计 46万元
        if mean in ("合计", "总计") and len(s.seen) > 1:
            return mean
        return s.level if s.level.startswith(mean) else mean + rate + s.level
    return ""


_MEANS = frozenset({"average", "extreme"})


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
    return next((x.item for x in reversed(s.seen[:-1]) if not x.change and x.step != "share"), "")

"""The ladder: each step names what a number counts, or leaves it to the next; nearest first."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from unionstats import rx
from unionstats.link.item_after import noun_after, predicate_after
from unionstats.link.item_before import subject_in, subject_of, thing_before
from unionstats.link.item_completed import (
    exchange_rate,
    household,
    of_the_compared,
    of_the_rest,
    temperature,
    than_the_indicator,
)
from unionstats.link.item_phrases import LONGEST, from_mark, label, only_actors, only_acts, only_places, strip_left
from unionstats.link.item_sites import Site, behind_hedges
from unionstats.link.item_words import BREAK, JOINS, Word, meant, tails, word_classes
from unionstats.model import Kind

_PERSON = tuple("人员者工们队")  # those who act, not what lasts


def _next_clause(behind: list[Word]) -> list[Word]:
    i = 0
    while i < len(behind) and behind[i].text in BREAK:
        i += 1
    j = i
    while j < len(behind) and behind[j].text not in BREAK:
        j += 1
    return behind[i:j]


def share_of(s: Site) -> str:
    """占资金总额的40.2%: whose share, and of what."""
    if s.turn.link != "share":
        return ""
    whole = label(strip_left(s.turn.whole, keep_place=True))
    head = s.turn.head
    if not head or head[0].text in _THRESHOLD:
        head = s.clause[: len(s.clause) - len(s.left)] + head if head else []
    subject = label(subject_of(head), numbers=True)
    if not subject and s.seen:
        rate = next((t for t in tails("relative") if s.level.endswith(t)), "")  # 投资增速回落，占总额的68%
        subject = _short(s.level.removesuffix(rate), 2 * len(whole) or _AS_SHARE)
    return f"{subject}占{whole}" if whole else f"{subject}占比"


_AS_SHARE = 10  # characters: 中级法院收案，占13.7%


def _short(item: str, size: int) -> str:
    return item if len(item) <= max(size, 4) else ""


def _part_done(s: Site) -> str:
    """完成年度目标的108.3%."""
    left = _unhedged(s.left)
    if s.mention.kind not in ("percentage", "ratio") or not left or left[-1].text != "的":
        return ""
    for i in range(len(left) - 1, -1, -1):
        if s.left[i].text in ("完成", "达到", "达", "相当于"):
            done = label(s.left[i + 1 :], numbers=True)
            return "完成" + done if s.left[i].text == "完成" else _subject(s.left[:i]) or s.level
        if s.left[i].text.startswith(_REGAINS):  # 恢复至疫情前同期的94.5%
            return _subject(s.left[:i]) or s.level or s.carried
    return ""


_REGAINS = ("恢复", "回升", "回落")


def _unhedged(ws: list[Word]) -> list[Word]:
    """Without the 近 of 去年的近六成."""
    while ws and ws[-1].text in ("近", "约", "大约", "将近", "超", "超过", "逾", "不足", "不到"):
        ws = ws[:-1]
    return ws


def _subject(ws: list[Word]) -> str:
    """旅游人次 已经 (达到): the thing before an adverb."""
    while ws and (ws[-1].letter == "D" or "adverb" in ws[-1].kinds):
        ws = ws[:-1]
    return label(thing_before(ws))


def _multiple(s: Site) -> str:
    """是上年的1.6倍: what stands before 是."""
    if s.mention.kind not in ("ratio", "percentage") or not s.left or s.left[-1].text != "的":
        return ""
    for i in range(len(s.left) - 1, -1, -1):
        if "equals" in s.left[i].kinds:
            head = s.left[:i]
            bare = label(strip_left(s.left[i + 1 : -1]))
            if bare in ("增长率", "增速", "增幅", "涨幅", "降幅"):  # 是上年增长率的2倍
                return bare if len(s.level) > 6 else s.level + bare
            return label(thing_before(head)) or s.level or label(subject_in(s.before))
    return ""


def _same(s: Site) -> str:
    """A change or a difference without a subject of its own is of what the number before counted."""
    if s.turn.link not in ("change", "difference", "level") or (s.turn.head and s.named):
        return ""
    if s.counts and s.noun:  # 同比增加37个项目
        return ""
    if s.right and s.right[-1].text == "的" and len(s.right) < 3 and s.turn.link == "change":
        changed = next((x.item for x in reversed(s.seen) if x.change), "")
        if changed:  # 工资增长5%的企业有3家，增长15%以上的 2家
            return changed
    if s.near and s.last:
        return s.last if s.mention.unit == "pp" or s.mention.kind == "duration" else _property(s)
    before = _without_break(s.before)
    clause = from_mark(before)
    if clause and clause[0].text in ("与", "和", "同", "跟", "较", "比") and any(w.text == "相比" for w in clause):
        before = before[: len(before) - len(clause)]  # 2076万人，和去年相比，下降32%
        if not before and s.carried:
            return s.carried
    subject = label(subject_in(before))
    if s.level and word_classes(subject) & {"owned", "relative"}:  # 出口75亿元，规模创新高，增长5%
        return s.level
    return subject or s.level or s.turn.changed


def _property(s: Site) -> str:
    """单位产品节能12%，节水8%: of the thing named before, but another property of it."""
    other = next((name for name in meant().values() if s.turn.changed and s.level.endswith(name)), "")
    if not other or s.level.endswith(s.turn.changed) or not s.seen[-1].change:
        return s.level
    return s.level.removesuffix(other) + s.turn.changed


_BRANCH = rx.compile(r"[业类]$|(?:企业|行业|领域|部门)$")
_THRESHOLD = frozenset({"以上", "以下", "的", "及以上", "以内"})


# 新发展合作社8个，总数达96个
_TOTALS = frozenset({"总数", "总人数", "总户数", "总量", "总件数"})
_NEW = rx.compile(
    r"^(?:新?(?:发展|增加?|建|设|入|签|招|吸收|成立|组建|注册|登记)|净增|[现共]有|建有|建成)(?=[一-鿿]{2})"
)


def _rate_of_change(s: Site) -> str:
    """增速高于全省8个百分点: of what, from the number before."""
    bare = s.named
    if "relative" not in word_classes(bare):
        return ""
    if s.left and s.left[0].text in _THRESHOLD:  # 月收入5000元以上的占比
        clause = list(s.clause)
        while clause and "link" in clause[-1].kinds:
            clause.pop()
        return label(subject_of(clause), numbers=True)
    last = _NEW.sub("", s.level) if bare in _TOTALS else s.level
    if not last or last.endswith(tails("relative")):
        return bare
    if len(last) <= 6:
        return last + bare
    return next((tail for tail in tails("attribute") if last.endswith(tail) and len(tail) > 1), "") + bare


def _same_of_branch(s: Site) -> str:
    """股份制企业增长18.1%: of a branch, the indicator that the number before had."""
    if s.turn.link not in ("change", "link") or not s.seen or not s.near or s.behind_hedges:
        return ""
    if s.turn.link == "link":  # 阿拉伯国家为9.3%, behind 失业率
        head = s.bare
        if s.mention.kind == "count" or s.left[-1].text != "为" or not head or head[-1].ends("attribute"):
            return ""
        rate = next((t for t in tails("attribute") if len(t) > 1 and s.level.endswith(t)), "")
        said = label(head)
        return said + rate if rate and len(said) <= 8 and all(w.letter in "NAF的" for w in head) else ""
    own = label(s.thing)
    tail = next((t for t in tails("attribute") if len(t) > 1 and s.level.endswith(t)), "")
    return own + tail if tail and _BRANCH.search(own) and len(own) <= 16 else ""


_AREA = rx.compile(
    r"(?:地区|山区|城区|郊区|沿海|内陆|平原|盆地|高原|丘陵|流域|海域|海区|之间|一带|大部|局部|其余|以[东西南北]|[东西南北中]部"
    r"|[省市县区州盟旗镇乡村岛])$"
)


def _under_heading(s: Site) -> str:
    """最低气温：江北5~7℃，江南7~9℃: what stands before the colon, where only an area stands before the number."""
    head = s.turn.head
    if s.counts or s.turn.link not in ("", "link") or s.behind_hedges or not head:
        return ""
    if not only_places(head) and not (_AREA.search(head[-1].text) and not any(w.verb for w in head)):
        return ""
    at = max((i for i, w in enumerate(s.before) if w.text in "：:"), default=-1)
    heading = strip_left(from_mark(s.before[:at])) if at > 0 else []
    named = bool(heading) and heading[-1].ends("attribute") and all(w.letter not in "#%" for w in heading)
    return label(heading) if named else ""


def _elsewhere(s: Site) -> str:
    """德国通胀率为11.3%，意大利为12.5%; 其中：甲县总工会2万元: the same thing, of another place or actor."""
    head = s.turn.head
    bare = head and not s.turn.link and not s.behind_hedges and s.mention.kind != "duration"
    listed = bool(s.seen) and s.seen[-1].step == "elsewhere" and bool(head) and only_actors(head[-1:])
    if bare and (listed or only_actors(head)):
        things = (x.item for x in reversed(s.seen) if not x.item.endswith(_BODIES))
        return next(things, "") or ("" if s.carried.endswith(_BODIES) else s.carried)
    if s.turn.link == "change" and len(head) > 2 and head[-1].tag == "ns" and head[-2].text == "的":
        return s.level or s.carried  # 影响最严重的西班牙
    known = s.seen or (s.carried and any(w.text == "其中" for w in s.before[-2:]))
    if known and s.turn.link in ("link", "change", "level", "") and only_places(s.turn.head) and not s.counts:
        return s.carried if not s.seen else s.level if not s.behind_hedges or s.turn.link else ""
    return ""


_BODIES = ("工会", "公司", "集团", "总工会", "委员会", "局", "厅")


def _mean(s: Site) -> str:
    """人均2.7万余元: a mean of what the number before counted."""
    if s.noun:
        return ""
    own = [w for w in s.left if w.mention < 0]
    while own and own[-1].kinds & {"link"} and "average" not in own[-1].kinds:
        own.pop()
    rate = "".join(w.text for w in own[-len(s.turn.rate) :] if s.turn.rate.endswith(w.text)) if own else ""
    if rate and rate == s.turn.rate:  # 平均每次 2205元
        own = [w for w in own if w.text not in rate]
    if own and "average" in own[-1].kinds and s.last and not label(strip_left(own[:-1])):
        mean = own[-1].text
        if mean in ("合计", "总计") and len(s.seen) > 1:
            return mean
        return s.level if s.level.startswith(mean) else mean + rate + s.level
    return ""


def _dimension(s: Site) -> str:
    """海拔900米的茶园, 30多公里长的输水管道: what is measured within a modifier, and of what."""
    right = s.behind_hedges
    if not right:
        return ""
    if len(right) > 2 and "dimension" in right[0].kinds and len(right[0].text) == 1 and right[1].text == "的":
        thing = label(noun_after(right[2:]))
        return thing + right[0].text if thing else ""
    head = s.turn.head
    if right[0].text == "的" and head and head[-1].ends("dimension") and s.mention.kind != "percentage":
        own = label(_behind_verb(thing_before(head)))
        thing = label(noun_after(right[1:]))
        if "lasted" in head[-1].kinds:
            return thing
        if "relative" in word_classes(thing):
            return own
        return thing + own if len(own) + len(thing) <= 12 or len(own) == 1 else own
    return ""


def _behind_verb(ws: list[Word]) -> list[Word]:
    """What stands behind the last verb (引进 年产值)."""
    return ws[next((i + 1 for i in range(len(ws) - 2, -1, -1) if ws[i].letter == "V"), 0) :]


def _lasting(s: Site) -> str:
    """用时6小时恢复通车, 连续三年，…推进技能培训: what went on for so long."""
    if s.mention.kind != "duration" or s.turn.link in ("change", "difference", "level", "share"):
        return ""
    right = _behind_time(s.behind_hedges)
    if right and "record" in right[0].kinds and s.last:  # 创33年来新高
        return s.last
    of = bool(right) and right[0].text == "的"
    if (of or any(w.text == "的" for w in right)) and (found := label(noun_after(right[of:]))):
        return found
    head = list(s.bare)
    lasted = any("lasted" in w.kinds for w in s.left[-1:])
    while head and "lasted" in head[-1].kinds:
        head.pop()
    if way := _way(s.left):
        return way
    if head and head[-1].text == "等":  # 在车站等了三天
        at = next((i for i in range(len(head) - 2, -1, -1) if head[i].text == "在"), len(head) - 1)
        return label(head[at:])
    if head and head[-1].letter == "V" and "spent" not in head[-1].kinds and (found := label(noun_after(right))):
        return found  # 干了34年钳工
    acted = bool(head) and (only_actors(head) or (not lasted and _did_so_long(head, right)))
    if (
        head
        and label(head)
        and not acted
        and "spent" not in head[-1].kinds
        and not (lasted and head[-1].text.endswith(_PERSON))
    ):
        return label(thing_before(head)) if head[-1].text not in _SINCE_WHEN else _since_when(s, head)
    rest = _behind_time(behind_hedges(s.rest))
    if rest and rest[0].letter == "N" and len(rest) > 1:  # 三天里救援队转移…
        return label(predicate_after(rest, anywhere=True))
    if rest and rest[0].text in ("平均", "年均") and s.seen:  # 两年平均增长6.0%
        return s.level
    done = predicate_after(rest)
    if len(done) == 1 and "link" in done[0].kinds:  # 客流连续3天突破200万人次
        return label(thing_before([w for w in s.turn.head if "spent" not in w.kinds]))
    return (
        label(done)
        or label(predicate_after(rest, anywhere=True))
        or label(predicate_after(_next_clause(s.behind), anywhere=True))
    )


_SINCE_WHEN = frozenset({"成立", "组建", "创办", "创立", "实施", "施行", "出台", "开业", "投产", "运行", "启用"})


def _since_when(s: Site, head: list[Word]) -> str:
    """某公司 成立 (十年来), 制定了《某规划》，实施 (两年来): what began so long ago, with whose beginning it was."""
    whole = s.turn.head
    if len(whole) > 1 and "actor" in whole[-2].kinds and whole[-1] is head[-1]:
        return label(whole[-2:])
    before = _without_break(s.before)
    if len(head) == 1 and len(before) > 1 and before[-1].text == "》" and before[-2].noun:
        return label([before[-2], *head])
    return label(thing_before(head))


def _did_so_long(head: list[Word], right: list[Word]) -> bool:
    """本县5个月累计出口电力: whether who or where stands before a time, and behind it what they did."""
    alone = only_places(head) or only_acts(head) or head[-1].ends("person") or head[-1].text in _WHERE_ENDS
    return alone and bool(right) and (right[0].letter in "VGD" or "adverb" in right[0].kinds)


_WHERE_ENDS = frozenset("省市县区州镇乡村国")


def _behind_time(ws: list[Word]) -> list[Word]:
    """Without the 时间 of 两个月时间."""
    return behind_hedges(ws[1:]) if ws and ws[0].text in ("时间", "光景", "工夫", "功夫") else ws


def _way(left: list[Word]) -> str:
    """从报名到领证仅用3天."""
    said = "".join(w.text for w in left)
    m = re.search(r"从[^，。；]{1,10}到[^，。；]{1,8}?(?=仅|只|总|共|不|用|需|要|最|约|为|花|$)", said)
    return m[0] if m else ""


_DIVISIONS = frozenset("省市县区州盟旗镇乡村")  # 3省（区）12市受灾
_WHERE = rx.compile(r"(?:村庄?|乡|镇|县|市|区|州|省|周边|事故|灾害|地震|火灾|爆炸|坍塌|车祸)$")


def _attributed(ws: list[Word]) -> bool:
    """Whether a verb that can modify stands before a noun for persons."""
    able = ws[0].letter in "VG" and not ws[0].kinds & {"main", "event", "light"}
    return able and len(ws) > 1 and ws[1].ends("person")


_CAUSES = frozenset({"致", "使", "让", "令", "造成", "导致", "致使", "使得"})


def _befell(s: Site) -> str:
    """共有60人获救, 导致3人死亡: people whose number is the subject of what follows."""
    whole = s.whole_unit or s.mention.unit in _DIVISIONS
    if not whole or s.turn.link in ("change", "level", "share", "difference"):
        return ""
    rest = behind_hedges(s.rest)
    if due := next((i for i, w in enumerate(rest[:8]) if w.text == "所致"), 0):  # 3人溺水所致
        return label(rest[:due])
    if not rest or rest[0].letter not in "VGPDCA" or rest[0].text in ("到", "至"):
        return ""
    if (s.mention.unit == "人" or s.mention.unit in _DIVISIONS) and rest[0].ends("event"):
        return label(predicate_after(rest))
    if not s.whole_unit:
        return ""
    if s.mention.unit in ("户", "名", "位") and _attributed(rest):  # 79户 入股 农民 领取
        return ""
    event = rest[0].ends("event") or (len(rest) > 1 and rest[1].ends("event"))
    head = s.bare
    listed = bool(s.left) and s.left[-1].text == "等" and bool(head)
    if listed and (head[-1].tag.startswith("nr") or head[-1].text[-1] == "某"):  # 王某、李某等13人被拘留
        return label(predicate_after(rest))
    if len(head) > 1 and "place" in head[-1].kinds and head[-2].text in _CAUSES:  # 已致 全国 300人受灾
        head = head[:-1]
    there = s.mention.unit == "人" and _WHERE.search(head[-1].text) if head else None  # 带动周边村庄200人就业
    if not head or there or (head[-1].verb and ("light" in head[-1].kinds or event)) or head[-1].text in ("有", "的"):
        return label(predicate_after(rest))
    return ""


def _within(s: Site) -> str:
    """14岁以上不满16岁的有327人: people of whom a clause with numbers of its own says who is meant."""
    if not s.whole_unit or s.behind_hedges:
        return ""
    clause = list(s.clause)
    while clause and clause[-1].kinds & {"link", "existence", "adverb"}:
        clause.pop()
    if not clause or clause[-1].text != "的" or all(w.letter not in "#%" for w in clause):
        return ""
    said = label(subject_of(clause), numbers=True)
    return said if len(said) <= LONGEST else ""


def _among(s: Site) -> str:
    """12个车间中有8个…: of those named before 中."""
    head = s.turn.head
    if s.counts and s.turn.link == "existence" and len(head) > 1 and head[-1].text in ("中", "里", "之中", "当中"):
        return label(thing_before(head[:-1])) or s.last
    return ""


def _same_for_each(s: Site) -> str:
    """室内作业人员每人每月200元: what the others get, too."""
    if not (s.turn.rate and s.near and s.last and s.mention.kind == "money") or s.behind_hedges:
        return ""
    own = s.named
    return own + s.last if own and s.bare[-1].ends("person") and len(own) <= 10 else ""


def _counted(s: Site) -> str:
    """300家百人以上非公企业: the noun behind the number."""
    right = s.behind_hedges
    if not right:
        return ""
    m = s.mention
    head = s.turn.head
    of = right[0].text == "的"
    given = m.kind == "money" and s.turn.link == "level" and right[0].noun and _FUND.search(right[0].text)
    if s.turn.link in ("change", "level", "difference") and not s.counts and not of and not given:
        return ""
    if m.kind == "percentage" and s.turn.link == "link" and head and not of:
        return ""
    if s.counts and not m.unit and not of and head and head[-1].ends("attribute"):
        return ""  # 报名人数1291万创新高
    if of and s.turn.change and m.kind == "percentage" and s.named and not only_places(head):
        return ""  # 工资 增长5%的 企业
    if (
        of and s.whole_unit and not s.turn.link and head and (head[-1].noun or only_places(head[-1:]))
    ):  # 全村86户的收入情况
        return label(thing_before(head))
    if of and head and head[-1].ends("attribute") and len(right) > 1 and right[1].text in _MARKS:
        return ""  # 打破了 票房 8亿元的 纪录
    if of and m.kind == "percentage" and head and head[-1].text in _HOLDS:  # 控股51%的 公司
        return ""
    if of:
        thing = noun_after(right[1:])
        found = label(_holder(thing) if m.kind == "percentage" else thing)
        return s.turn.rate + found if found and s.turn.rate and not head else found
    inside = bool(s.left) and s.left[-1].text == "的"  # 追回的213万元拖欠工资
    if s.whole_unit or m.kind in ("duration", "ratio"):
        attributed = len(right) > 2 and right[0].verb and right[1].text == "的" and right[2].noun  # 23户 结对的 家庭
        attributed = attributed or (m.unit == "户" and _attributed(right))
        if (right[0].letter not in "NA" and not attributed) or (s.named and m.kind != "count"):
            return ""
        if m.unit in ("人", "人次") and head and head[-1].noun and not s.turn.link and not only_places(head[-1:]):
            return ""  # 职工群众300多人参观
    elif (m.unit == "a" and "link" in right[0].kinds) or (
        m.kind != "count" and not inside and right[0].letter not in "NGA" and right[0].text not in "“《"
    ):  # 14岁以上不满16岁
        return ""
    if _listed(s, right):
        return ""
    if behind := _behind_measure(s, right):  # 13条 总长230公里的 线路
        return label(noun_after(behind))
    if (
        m.kind == "money"
        and right[0].letter == "G"
        and len(right) > 1
        and head
        and not head[-1].kinds & {"light", "main"}
        and not (right[1].noun and _FUND.search(right[1].text))
        and not (_FUND.search(right[0].text) and right[1].text in JOINS)
    ):
        return ""  # 投资5000亿元建设工程
    thing = noun_after(right)
    if not thing and s.counts and right[0].verb and _alone(right):
        thing = right[:1]
    if m.kind == "percentage" and len(thing) == 1 and thing[0].letter in "GAD" and len(right) > 1 and right[1].verb:
        return ""  # 90%以上免费开放
    if m.kind == "percentage":
        thing = _holder(thing)
    thing = _extended(s, _headed(m.unit, thing, right), right)
    if (
        m.unit == "个" and len(thing) > 1 and (thing[-1].ends("person") or thing[-1].ends("attribute"))
    ):  # 5个 主城区 环卫工人
        i = next((i for i, w in enumerate(thing[:-1]) if w.text.endswith(_AREAS)), -1)
        thing = thing[: i + 1] or thing
    persons = not m.unit or "person_unit" in word_classes(m.unit)
    persons = persons or (m.unit == "户" and bool(thing) and not thing[-1].text.endswith(("家庭", "户")))  # 居民 用电
    return label(_persons(thing) if persons else thing)


FIGURES = ("数据", "数字", "数值", "指标")


def _defined(s: Site) -> str:
    """第二个数据是80%，这是全县2025年的入会率: a figure is of what is said behind it."""
    head = s.turn.head
    if s.counts or not head or head[-1].text not in FIGURES:
        return ""
    rest = s.behind_hedges or _next_clause(s.behind)
    i = 0
    while i < min(len(rest), 3) and (rest[i].letter == "R" or rest[i].text in FIGURES or rest[i].text[0] == "这"):
        if rest[i].text.endswith("是"):
            break
        i += 1
    if i >= len(rest) or rest[i].text not in ("是", "这是", "指", "即"):
        return ""
    said = rest[i + 1 :]
    said = [*said[: next((k for k, w in enumerate(said) if w.breaks), len(said))]]
    if any(w.letter == "#" for w in said):
        return ""
    shares = next((k for k, w in enumerate(said) if "share" in w.kinds), -1)
    return (
        label(strip_left(said)) if shares > 0 and len(label(strip_left(said))) <= LONGEST else label(thing_before(said))
    )


_MARKS = frozenset({"纪录", "记录", "成绩", "水平", "规模", "新高", "高位", "优势", "好成绩", "佳绩"})
_HOLDS = frozenset({"控股", "持股", "参股", "占股", "入股"})


def _behind_measure(s: Site, right: list[Word]) -> list[Word]:
    """Where the counted noun stands behind a measure of its own, the words behind that."""
    n = len(right)
    own = list(right)
    while own and own[-1].kinds & {"link", "adverb", "void"} and not own[-1].ends("dimension"):
        own.pop()
    if not s.counts or not own or len(own) > 2 or not own[-1].ends("dimension"):
        return []
    if len(s.rest) < n + 3 or s.rest[n].letter != "#":
        return []
    behind = s.rest[n + 1 :]
    return behind[1:] if behind[0].text == "的" else behind if behind[0].noun else []


def _alone(right: list[Word]) -> bool:
    """1000双护膝、手套: what the dictionary takes for a verb, without an object."""
    if right[0].kinds & {"main", "light", "up", "down", "level"} or right[0].ends("event") or len(right[0].text) < 2:
        return False
    return len(right) == 1 or right[1].text in ("、", "和", "及")


_AREAS = ("城市", "城区", "省份", "县区", "县市", "市县", "地市", "乡镇")


def _holder(ws: list[Word]) -> list[Word]:
    """70%的企业 工资: those of whom the number is a share, without what is said of them."""
    if len(ws) > 1 and ws[-1].ends("attribute"):
        i = next((i for i, w in enumerate(ws[:-1]) if w.text.endswith(_HOLDERS) and w.letter == "N"), -1)
        if i >= 0 and not any(w.text == "的" for w in ws[i:]):
            return ws[: i + 1]
    return ws


_HOLDERS = (
    "游客",
    "旅客",
    "用户",
    "学生",
    "群众",
    "患者",
    "网民",
    "消费者",
    "受访者",
    "农户",
    "企业",
    "职工",
    "员工",
    "居民",
    "农民工",
    "家庭",
    "农户",
    "单位",
    "工人",
    "人员",
)


def _persons(ws: list[Word]) -> list[Word]:
    """Up to the last word for persons, which is what 名 counts (2000名 建设者 施工)."""
    ends = [i for i, w in enumerate(ws) if w.tag.startswith("nr") or w.ends("person")]
    return ws[: ends[-1] + 1] if ends and len(ws) - ends[-1] <= 3 else ws


def _headed(unit: str, thing: list[Word], right: list[Word]) -> list[Word]:
    """16名 科室、中心及工会 负责人: persons stand at the end of a list of where they are from."""
    if not thing or "person_unit" not in word_classes(unit) or _is_person(thing[-1]):
        return thing
    n = len(thing)
    if n >= len(right) or right[n].text not in JOINS:
        return thing
    for i, w in enumerate(right[: n + 12]):
        if i > n and _is_person(w) and (i + 1 == len(right) or not right[i + 1].noun):
            return right[: i + 1]
        if w.letter not in "NGA" and w.text not in JOINS and w.text != "的":
            break
    return thing


def _is_person(w: Word) -> bool:
    return w.ends("person") or (w.noun and w.text.endswith(("人", "员", "者", "长", "师", "生")))


_FOR = frozenset({"为", "给", "向", "对", "让", "使", "帮", "帮助", "组织", "助", "替", "由", "被", "有"})


def _listed(s: Site, right: list[Word]) -> bool:
    """床位300张职工120人: the noun behind the number is the next number's, as this one's stands before it."""
    n = len(right)
    if s.left and s.left[-1].text in _FOR:  # 为 232名 农民工讨薪 493万元
        return False
    if n > 3 or n >= len(s.rest) or s.rest[n].letter != "#" or not s.turn.head or not s.turn.head[-1].noun:
        return False
    after = s.rest[n + 1 :]
    return (not after or after[0].text in BREAK or after[0].text == "、") and not only_places(s.turn.head)


def _of_these(s: Site) -> str:
    """增长5%的企业有3家，增长9%的2家: the second number counts what the first did."""
    if not s.counts or not s.near or s.behind_hedges:
        return ""
    left = [w for w in s.left if w.text not in _THRESHOLD and not w.kinds & {"existence", "adverb", "link"}]
    if left or not s.left or all(w.text != "的" for w in s.left):
        return ""
    return next((x.item for x in reversed(s.seen[:-1]) if not x.change and x.step != "share"), "")


def _total(s: Site) -> str:
    """矿泉水3箱、毛巾5条，共计2万元: what several things come to."""
    left = [w for w in s.left if w.text not in ("约", "达", "近", "为", "了", "人民币", "、", "的")]
    if s.mention.kind != "money" or s.behind_hedges or not left or not s.seen:
        return ""
    if not all(w.kinds & {"total", "adverb"} for w in left) or not any("total" in w.kinds for w in left):
        return ""
    if all(kind == "money" for kind in s.kinds):
        return ""
    if "money" in s.kinds and any(w.text.startswith(("价值", "折")) for w in left):
        return ""
    if "money" in s.kinds:
        return next(x.item for x, kind in zip(reversed(s.seen), reversed(s.kinds), strict=True) if kind == "money")
    said = "".join(w.text for w in (*s.before, *s.clause))
    found = _GOODS.findall(said)
    goods = found[-1] if found else "慰问品" if "慰问" in said else "物资"
    return goods + "价值" if any("价值" in w.text for w in left) else goods


_SELLS = frozenset({"卖", "挣", "赚", "卖到", "卖出", "能卖"})  # what for, not how much
_GOODS = rx.compile(r"[一-鿿]{0,2}(?:物资|用品|礼品|奖品|慰问品)")


_FUND = rx.compile(r"(?:金|奖励|补助|补贴|款|款项|经费|资金|物资|费|捐物)$")
_SEEKS = frozenset({"筹集", "筹措", "募集", "拨出", "下拨", "拨付", "划拨", "拨发", "争取", "安排", "追加", "拿出"})
_SENDS = rx.compile(r"[给到往向入]")


def _paid(s: Site) -> str:
    """下拨补助资金5万元，其中甲单位拨付1万元: the money named before, where the clause has only a verb for it."""
    if s.mention.kind != "money" or (s.behind_hedges and s.behind_hedges[0].noun):
        return ""
    head = list(s.turn.head)
    sent = bool(head) and head[-1].text == "的" and s.turn.link == "existence"  # 汇到账户的有3亿元
    if sent and not any(_SENDS.search(w.text) for w in head):
        return ""
    if not sent:
        thing = thing_before(head)
        if not thing or thing[-1].text not in _SEEKS or any(w.verb and w.letter != "G" for w in thing[:-1]):
            return ""
    money = [x.item for x, kind in zip(s.seen, s.kinds, strict=True) if kind == "money" and _FUND.search(x.item)]
    if money:
        return money[-1]
    if sent:
        return s.carried if _FUND.search(s.carried) else ""
    verb = thing[-1].text
    for i, w in enumerate(s.rest[:-1]):
        if w.text in BREAK:
            break
        if w.text == "进行" and verb == "拿出":  # 对项目进行表彰奖励
            done = label([x for x in s.rest[i + 1 :] if x.verb])
            return f"{done}资金" if 1 < len(done) <= 6 else ""
    return verb + "资金"


def _extended(s: Site, thing: list[Word], right: list[Word]) -> list[Word]:
    """10期农民工 入会 知识 学习班: persons come in no such units, so that the noun stands further on."""
    if s.mention.unit not in _EVENTS or not thing or not thing[-1].ends("person") or len(right) <= len(thing):
        return thing
    whole = list(right)
    while whole and not whole[-1].noun:
        whole.pop()
    fits = len(thing) < len(whole) and len(label(whole)) <= 16 and not any(w.letter in "PC#@" for w in whole)
    return whole if fits else thing


_EVENTS = frozenset({"期", "场", "场次", "届", "项", "份", "堂", "门", "件", "条", "幅"})


def _measured(s: Site) -> str:
    """建会率达98%, 新增会员4662人: the words before the number."""
    if s.mention.unit == "a" and all(w.letter in "%FCR" for w in s.turn.head):  # 14岁以上不满16岁
        return ""
    found = s.thing
    if found and "rest" in found[-1].kinds and not (s.behind_hedges and s.behind_hedges[0].noun):  # 其余 5人
        things = (x.item for x in reversed(s.seen) if x.step in ("counted", "measured"))
        return next(things, "") or s.level or s.carried
    passive = any(w.text == "被" for w in s.left) and len(found) == 1 and found[0].verb
    if passive and s.counts and s.near and s.level and s.kinds[-1] == "count" and not s.behind_hedges:
        acts = word_classes(s.level[:2]) & {"cut", "main"}
        return found[0].text + (s.level[2:] if acts and len(s.level) > 3 else s.level)  # 收到建议9条，被采纳 4条
    if s.mention.unit == "a" and found and "extreme" in found[-1].kinds:  # 最小的只有19岁
        return found[-1].text + "年龄"
    if s.mention.kind == "money" and found and (sum_ := _sum(found)):  # 贷到 8万元
        return sum_
    if len(found) == 1 and "relative" in found[0].kinds and (whose := _where_of(s.turn.head)):
        return whose + found[0].text
    if label(found) in ("新增", "净增") and s.near and s.last:  # 较年初新增210亿元
        return s.level
    if s.mention.kind == "money" and found and found[-1].text in _SELLS:
        own = [w for w in s.turn.head[: -len(found)] if not (w.letter == "M" or w.text in ("能", "可", "能够"))]
        sold = thing_before([*own, *found[:-1]]) if len(found) > 1 or own else []
        return label([w for w in sold if w.letter != "M" and w.text not in ("能", "可")]) or s.level or label(found)
    if len(found) == 1 and found[0].text in _GENERIC:  # 由均值17次减少到近10年均值9.2次
        return s.level if s.near and s.level else s.carried or label(found)
    if only_places(found) or (len(found) == 1 and found[0].letter == "V" and "light" in found[0].kinds):
        return ""
    return label(found)


def _where_of(head: list[Word]) -> str:
    """生产总值 在 全市 (占比): whose share it is that stands before 在."""
    i = len(head) - 1
    while i and (head[i - 1].text == "的" or only_places(head[i - 1 : i])):
        i -= 1
    return label(thing_before(head[: i - 1])) if i > 1 and head[i - 1].text in ("在", "于") else ""


def _sum(found: list[Word]) -> str:
    """What money is called that the verb at the end of ``found`` moves (贷到: 贷款); empty if it takes an object."""
    verb = found[-1].text
    if len(verb) > 1 and verb[-1] in "到出了得起下上掉回":
        verb = verb[:-1]
    return meant()[verb] if "pays" in word_classes(verb) else ""


_GENERIC = frozenset({"均值", "平均值", "平均数", "平均", "总数", "同期", "常年", "往年"})


def _did(s: Site) -> str:
    """每户300元发放补贴: what was done with so many."""
    if standard := _standard(s):
        return standard
    if s.mention.unit == "a":
        return ""
    done = predicate_after(behind_hedges(s.rest))
    if done and done[0].text in ("到", "至"):
        return ""
    if done and done[0].kinds & {"up", "down", "level", "difference", "share"}:
        return ""
    found = label(done)
    return s.turn.rate + found if s.turn.rate and found else found


def _standard(s: Site) -> str:
    """每人1500元的标准给予补助: the standard of what is given."""
    right = s.behind_hedges
    if s.mention.kind != "money" or len(right) < 3 or right[0].text != "的" or right[1].text != "标准":
        return ""
    given = label([w for w in strip_left(right[2:]) if not w.kinds & {"light", "main"}])
    return f"{given}标准" if 1 < len(given) <= 8 else ""


def _place_alone(s: Site) -> str:
    """全村共有86户."""
    found = s.thing
    return "" if len(found) == 1 and found[0].verb and "light" in found[0].kinds else label(found)


def _medals(s: Site) -> str:
    """3金1银: what such a number counts."""
    return s.mention.unit + "牌" if s.mention.unit in ("金", "银", "铜") else ""


def _any_noun(s: Site) -> str:
    return label(s.noun)


def _clause_before(s: Site) -> str:
    """最大降雨量出现在北山镇，为78.6毫米: the subject, or the end, of the clause before."""
    if s.inside and not s.left:
        named = thing_before(s.before)
        if only_places(named) and (s.last or s.carried):
            return s.last or s.carried
        return s.last if s.last and label(named).endswith("水平") else label(named)
    if s.near and s.last:
        return s.last
    if s.level and only_places(subject_in(s.before)):  # 其次是意大利，为9.7%
        return s.level
    before = _without_break(s.before)
    if before and before[-1].text == "相比":  # 与常年相比，: no item
        return ""
    most = bool(before) and before[-1].text in _MOST  # 报名职工最多，达921人
    while before and (before[-1].kinds & {"up", "down", "adverb"} or before[-1].text in _MOST):
        before = before[:-1]  # 未成年人犯罪人数减少，共2189人
    subject = label(subject_in(s.before)) if s.turn.link == "link" else ""
    return subject or (label(thing_before(before)) if s.turn.link != "link" or most else "")


_MOST = frozenset({"最", "多", "少", "高", "低", "大", "小", "最多", "最少", "最高", "最低"})


def _without_break(ws: list[Word]) -> list[Word]:
    while ws and (ws[-1].text in BREAK):
        ws = ws[:-1]
    return ws


Step = tuple[str, Callable[[Site], str]]
LADDER: tuple[Step, ...] = (
    ("defined", _defined),
    ("share", share_of),
    ("multiple", _multiple),
    ("part done", _part_done),
    ("exchange rate", exchange_rate),
    ("of the compared", of_the_compared),
    ("than the indicator", than_the_indicator),
    ("same", _same),
    ("rate of change", _rate_of_change),
    ("temperature", temperature),
    ("under a heading", _under_heading),
    ("same of branch", _same_of_branch),
    ("elsewhere", _elsewhere),
    ("mean", _mean),
    ("medals", _medals),
    ("dimension", _dimension),
    ("lasting", _lasting),
    ("household", household),
    ("befell", _befell),
    ("within", _within),
    ("among", _among),
    ("of the rest", of_the_rest),
    ("same for each", _same_for_each),
    ("counted", _counted),
    ("total", _total),
    ("of these", _of_these),
    ("paid", _paid),
    ("measured", _measured),
    ("did", _did),
    ("age", lambda s: "年龄" if s.mention.unit == "a" else ""),
    ("noun", _any_noun),
    ("place", _place_alone),
    ("clause before", _clause_before),
    ("again", lambda s: s.last or s.carried),
    ("clause behind", lambda s: label(predicate_after(_next_clause(s.behind), anywhere=True))),
    ("topic", lambda s: s.topic),
)
# The steps that answer for numbers of some kinds only.
_ONLY: dict[str, tuple[Kind, ...]] = {
    "exchange rate": ("money",),
    "temperature": ("measure",),
    "household": ("count",),
    "of the rest": ("count",),
    "share": ("percentage", "ratio"),
    "multiple": ("percentage", "ratio"),
    "part done": ("percentage", "ratio"),
    "lasting": ("duration",),
    "than the indicator": ("measure",),
    "befell": ("count",),
    "within": ("count",),
    "medals": ("count",),
    "among": ("count",),
    "same for each": ("money",),
    "total": ("money",),
    "of these": ("count",),
    "paid": ("money",),
}


@cache
def steps(kind: Kind) -> tuple[Step, ...]:
    """The steps of the ladder for a number of ``kind``: the others are not asked."""
    return tuple(step for step in LADDER if kind in _ONLY.get(step[0], (kind,)))

"""What a number is of where its own clause does not say it: the subject of the clause before, or what the next does."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from unionstats import rx
from unionstats.link.items.cases.elsewhere import of_the_first
from unionstats.link.items.cases.money import FUND
from unionstats.link.items.cases.predicates import predicate_after
from unionstats.link.items.cases.same import without_rate
from unionstats.link.items.cases.sites import Site
from unionstats.link.items.phrases.before import thing_before
from unionstats.link.items.phrases.clauses_behind import next_clause
from unionstats.link.items.phrases.phrases import (
    from_mark,
    label,
    only_acts,
    only_places,
    strip_left,
    without_break,
)
from unionstats.link.items.phrases.rungs import AMOUNTS, Ladder, Rung
from unionstats.link.items.phrases.subjects import ranks, subject_in
from unionstats.link.items.phrases.words import APIECE, IN_ALL, Word, as_word, word_classes

# 扩大 种植 面积，力争 达到 (3000亩)
_AIMS_AT = frozenset({"力争", "争取", "确保", "预计", "计划", "有望", "最终", "达到", "总量", "目标"})


def _without_when(ws: Sequence[Word]) -> Sequence[Word]:
    """最大 降雨量（20日，201.9毫米）: the words before the brackets in which a date stands first."""
    n = len(ws)
    while n and (ws[n - 1].letter == "@" or ws[n - 1].text in ("，", ",")):
        n -= 1
    return ws[:n] if n and any(w.letter == "@" for w in ws[n:]) else ws


def clause_before(s: Site) -> str:
    """最大风速出现在南湾乡，为31.2米: the subject, or the end, of the clause before."""
    if s.inside and not s.left:
        return of_the_first(s.before) or _before_brackets(s)
    if s.inside and all(w.letter == "@" for w in s.left) and (counted := _counted_before(s)):
        return counted
    last = s.before[-1] if s.before else _NO_WORD
    if s.near and s.last:
        for again in _OF_LAST.steps(s, last):
            if item := again(s):
                return item
        return s.level if s.turn.link == "difference" else s.last  # 占六成，较常年偏少两成
    before = without_break(s.before)
    clause = from_mark(before)
    for step in _OF_CLAUSE.steps(s, before[-1] if before else last):
        if (said := step(s, before, clause)) != "":
            return said or ""
    return _of_subject(s, before)


_NO_WORD = as_word("，")


def _before_brackets(s: Site) -> str:
    """增速超过9%的有2个县，依次为 甲县 (12%)、乙县 (10%): what stands before the brackets, or what is told of it."""
    named = thing_before(_without_when(s.before))
    if only_places(named) and (s.last or s.carried):
        rate = s.mention.kind == "percentage" and s.kinds[-1:] == ("count",)
        return (next((x.item for x in s.told("percentage")), "") if rate else "") or s.last or s.carried
    return s.last if s.last and label(named).endswith("水平") else label(named)


def _counted_before(s: Site) -> str:
    """受案 数 逐年 上升（2017年 (143件)，2018年 (212件)）: the figure that the clause before the bracket is about."""
    about = subject_in(s.before)
    named = about and (about[-1].ends("attribute") or about[-1].text in ("数", "量", "数量"))
    return label(about) if named else ""


def _for_each(s: Site) -> str:
    """拿出48万元 给 优秀工人 发放 技能津贴，每人每月 (300元): what is handed out."""
    return _given(s.before) if s.left and s.left[0].text[0] == "每" else ""


def _of_other_age(s: Site) -> str:
    """…占80%，25岁以下为 (15%): what the percentages before are of."""
    return next((x.item for x in s.told("percentage")), s.last) if s.seen[-1].step == "age" else ""


def _of_next(s: Site) -> str:
    """最多的是茶叶，30家；其次是 水果，为 (12家): what comes next."""
    return "" if s.turn.head else next_in_order(s.before)


def _whom_it_was_for(s: Site) -> str:
    """投入5万元 对老党员 进行了走访，共计 (40人): what was done with the money."""
    return _done_to(s) if s.kinds[-1] == "money" and s.whole_unit and s.turn.link and not s.turn.head else ""


def _heads(s: Site) -> str:
    """理赔单位 20家，(300人次): the persons of those bodies."""
    bodies = _BODIES.search(s.last) if s.kinds[-1] == "count" else None
    return s.last[: bodies.start()] + _HEADS_COUNTED[s.mention.unit] if bodies else ""


def _whole_share(s: Site) -> str:
    """年产值 占总产值的三成，达到 (8亿元): that of which the share is."""
    return s.last.partition("占")[0] or s.last if s.seen[-1].step == "share" else ""


def _rate_told(s: Site) -> str:
    """三个班组的 设备完好率，由 88% 提高到 (95%): the property that the clause before ends in."""
    told = s.kinds[-1] == "count" and s.before[-2:-1] and s.before[-2].ends("attribute")
    return label(thing_before(without_break(s.before))) if told else ""


def _of_ranked(s: Site, before: list[Word], clause: list[Word]) -> str:
    """产值 居 全省 第一，达 (3亿元): what has that rank."""
    ranked = ranks(clause)
    figure = thing_before(before[:-ranked]) if ranked else []
    return label(figure) if figure and not only_places(figure) else ""


def _most_there(s: Site, before: list[Word], clause: list[Word]) -> str:
    """新增会员42人，甲县 最 多，(20人): what was told before."""
    return s.level if len(clause) > 2 and clause[-2].text == "最" and only_places(clause[:-2]) else ""


def _of_next_rank(s: Site, before: list[Word], clause: list[Word]) -> str | None:
    """其次是 意大利，为 (9.7%); 第三名是 丙县，为 (8%); 从增速来看，甲县最高，达 (9%): what was told before."""
    place = only_places(subject_in(before) or [w for w in clause if w.text[0] != "最"])
    if not place and not _RANK.search("".join([w.text for w in clause])):
        return ""
    if s.level:
        return s.level
    above = without_break(before[: len(before) - len(clause)])
    seen = place and len(above) > 1 and above[-1].text in ("方面", *_SEEN_FROM)
    return label(thing_before(above[:-1])) or None if seen else ""


def _some(s: Site, before: list[Word], clause: list[Word]) -> str:
    """挖出树根，有 的 长达 (2米): the nouns that the clause before ends in."""
    some = len(s.left) > 1 and s.left[0].text == "有" and s.left[1].text == "的"
    return label(noun_last(before)) if some else ""


def _what_is_borne(s: Site, before: list[Word], clause: list[Word]) -> str:
    """学费 由 工会 承担，每人 (300元): what somebody pays."""
    return _borne(before) if s.left and s.left[0].text[0] == "每" else ""


def _no_item(s: Site, before: list[Word], clause: list[Word]) -> str | None:
    """与常年 相比，(5%); 上次调查 时，(5%): nothing."""
    return None


def _in_view(s: Site, before: list[Word], clause: list[Word]) -> str | None:
    """…的客流量上升。从近三年的增幅 来看，(5%): what stands before the view."""
    if len(before) < 2 or clause[0].text not in _VIEWS:
        return ""
    before = without_break(before[: len(before) - len(clause)])
    return label(subject_in(before)) or label(thing_before(before)) or None


def _of_fund(s: Site, before: list[Word], clause: list[Word]) -> str | None:
    """收到 补贴，合计 (3万元): the money."""
    return label(thing_before(before)) or None if before and FUND.search(before[-1].text) else ""


def _of_subject(s: Site, before: list[Word]) -> str:
    """报名职工最多，达 (921人); 犯罪人数减少，共 (2189人): the subject of the clause before, or what it ends in."""
    most = bool(before) and before[-1].text in _MOST
    while before and (before[-1].kinds & {"up", "down", "adverb"} or before[-1].text in _MOST):
        before = before[:-1]
    link, first = s.turn.link == "link", s.left[0].text if s.left else ""
    subject = label(subject_in(s.before)) if link else ""
    if (first in IN_ALL or first == "累计") and (given := _handed(before)):
        return given
    if s.mention.kind == "money" and (sum_ := _sum_told(s, before, subject)) is not None:
        return sum_
    about = label(subject_in(before))
    if s.mention.kind in ("count", "money", "measure") and "relative" in word_classes(about):
        before = without_break(before[: len(before) - len(from_mark(before))])  # 客流大增，且增幅较大，达到2万人次
        return label(subject_in(before)) or about
    if not link and not most and (shown := _shown(before)):
        return label(shown)
    if s.level and "relative" in word_classes(subject):
        return without_rate(s.level) + subject  # 查处 醉驾 90起，其中 甲市 增幅 较大，为 9%
    aimed = bool(before) and before[-1].ends("attribute") and first in _AIMS_AT
    return subject or (label(thing_before(before)) if not link or most or aimed else "")


def _sum_told(s: Site, before: list[Word], subject: str) -> str | None:
    """最低工资标准为…，计件岗位按工种区分，分别为 (9元); 缝一个口袋，原来是5角，现在是 (6角): what costs so much."""
    stands = s.kinds[-1:] == ("money",) and any(w.text in APIECE for w in s.left)
    if stands and s.level.endswith("标准") and not subject.endswith("标准"):
        return s.level
    then = not subject and before and s.left and s.left[0].text in _THEN
    return label(thing_before(before)) if then else None


def _shown(before: list[Word]) -> list[Word]:
    """事故起数 位居 第一，共 (32起): the property that the clause before is about; empty if it is about none."""
    shown = subject_in(before)
    rest = from_mark(before)[len(shown) :] if shown and shown[-1].ends("attribute") else []
    acts = rest and rest[0].letter in "VGDA" and not any(w.text in _TELLS or w.ends("attribute") for w in rest)
    return shown if acts else []


def _handed(before: list[Word]) -> str:
    """工会 给 骑手 送去 了 头盔 (，共计90顶): what the body or the person of the clause before gives or makes."""
    clause, given = from_mark(before), thing_before(before)
    who = clause[: len(clause) - len(given)]
    acts = subject_in(before)
    if not acts or not (only_acts(acts) or acts[-1].ends("org_tail") or acts[-1].ends("person")):
        return ""
    verb = any(w.verb for w in who[-2:])
    thing = given and (given[-1].noun or (who[-1:] and who[-1].text == "了"))  # 送去 了 互助 保障
    return label(given) if verb and thing and not only_acts(given) else ""


_TELLS = frozenset({"是", "为", "的"})
_RANK = rx.compile("^第[一二三四五六七八九十]{1,2}[名位]?(?:则|便|就)?[是为]|第[一二三四五六七八九十]{1,2}[名位]?$")


def next_in_order(before: list[Word]) -> str:
    """最多的是茶叶，30家；其次是 水果 (，为12家): what comes next; empty if that is a place, or not said."""
    clause = from_mark(without_break(before))
    at = 2 if len(clause) > 2 and clause[1].text in ("是", "为") else 1
    if len(clause) <= at or clause[0].text not in _IN_ORDER:
        return ""
    if at == 1 and not clause[0].text.endswith("是"):
        return ""
    own = clause[at:]
    return label(own) if all(w.letter in "NGA" for w in own) and not only_places(own) else ""


_IN_ORDER = frozenset({"其次", "再次", "最后", "然后", "接着", "其次是", "再次是", "最后是", "然后是", "接下来是"})


def noun_last(before: list[Word]) -> list[Word]:
    """The nouns at the end of ``before``."""
    i = len(before)
    while i and before[i - 1].letter == "N":
        i -= 1
    return before[i:]


def _borne(before: list[Word]) -> str:
    """学费 由 工会 承担，(每人300元): what somebody pays."""
    clause = from_mark(before)
    at = next((i for i in range(len(clause) - 2, 0, -1) if clause[i].text == "由"), 0)
    return label(thing_before(clause[:at])) if at and clause[-1].verb and clause[at - 1].noun else ""


def _given(before: list[Word]) -> str:
    """拿出48万元 给 优秀工人 发放 技能津贴 (，每人每月300元): what is handed out at the end of the clause before."""
    clause = from_mark(without_break(before))
    at = next((i for i in range(len(clause) - 2, 0, -1) if clause[i].text in _HANDS_OUT), 0)
    given = clause[at + 1 :]
    named = (
        bool(given)
        and all(w.letter in "NGAV" for w in given)
        and (given[-1].noun or given[-1].text in ("补助", "补贴", "奖励"))
    )
    return label(given) if at and named else ""


_HANDS_OUT = frozenset({"发放", "发给", "派发", "支付", "兑现", "发"})
_THEN = frozenset({"以前", "原来", "原先", "过去", "从前", "之前", "现在", "如今", "眼下"})


def _done_to(s: Site) -> str:
    """投入5万元 对老党员 进行了走访，(共计40人): what was done with the money."""
    clause = from_mark(without_break(s.before))
    spent = max((i for i, w in enumerate(clause) if w.mention >= 0), default=-1)
    done = clause[spent + 1 :]
    return label(thing_before(done)) if spent >= 0 and any(w.verb for w in done) else ""


_HEADS_COUNTED = {"人次": "人次", "人": "人数", "名": "人数"}
_BODIES = rx.compile("(?<=[一-鿿]{2})(?:单位|企业|公司|机构)$")


def headed(s: Site) -> str:
    """143万：国庆前全省疗休养人数: a figure over a colon is of what is said behind it."""
    alone = not s.rest and bool(s.behind) and s.behind[0].text == "："
    return label(strip_left(next_clause(s.behind))) if alone else ""


_COMES_OUT = frozenset(
    {"突破", "创", "创下", "创造", "再创", "刷新", "打破", "位居", "居", "居于", "位列", "名列", "排名", "稳居", "跃居"}
    | {"领先", "领跑", "蝉联", "夺得", "夺冠", "收官", "收盘", "报收", "成为", "超越", "超过"}
)


def by_so_much(s: Site) -> str:
    """客流量 以 300万人次 创新高, 钢产量 大增，以 30万吨 居首位: what came to so much that it set a record.

    以 2票 之差 落选 tells how far one was from another.
    """
    head, behind = s.turn.head, s.behind_hedges
    if head[-1].text[-1] != "以":
        return ""
    if "".join(w.text for w in behind[:2]).startswith("之差"):
        return "差距"
    if behind[0].text not in _COMES_OUT:
        return ""
    about = thing_before(head[:-1]) or subject_in(s.before)
    return label(about) if about and about[-1].ends("attribute") else ""


def clause_behind(s: Site) -> str:
    """What the next clause says is done; nothing where it compares or changes something (高于全国)."""
    if s.clause and s.clause[0].text in ("从", "到", "至") and (grown := _grew_so(s.behind)):
        return grown
    done = predicate_after(next_clause(s.behind), anywhere=True)
    return "" if done and done[0].kinds & {"difference", "up", "down", "level", "link"} else label(done)


def _grew_so(behind: list[Word]) -> str:
    """从 2018年的 (1万家)，到 2023年的 (2万家)，驿站 越来越 多: of what that is told; empty if nothing says it."""
    i = 0
    for _ in range(_CLAUSES):
        while i < len(behind) and behind[i].breaks:
            i += 1
        end = next((k for k in range(i, len(behind)) if behind[k].breaks), len(behind))
        clause = behind[i:end]
        if clause and clause[0].text[0] not in "到至再" and (subject := subject_in(clause)):
            return label(subject) if subject[-1].noun and not only_acts(subject) else ""
        i = end
    return ""


_CLAUSES = 4


def told_behind(s: Site) -> str:
    """(5200元)——一线工人月均收入: the line of a box of figures, which says behind its number what it is."""
    if s.before or not s.behind or s.behind[0].text not in _DASHES:
        return ""
    told = strip_left(next_clause(s.behind))
    return label(told) if told and told[-1].noun and all(w.letter in "NGAMU" for w in told) else ""


_DASHES = frozenset({"—", "——", "：", ":"})
_VIEWS = frozenset({"从", "由", "据", "按", "按照", "就"})
_SEEN_FROM = frozenset({"来看", "看", "来说", "来讲", "而言", "分析"})
_MOST = frozenset({"最", "多", "少", "高", "低", "大", "小", "最多", "最少", "最高", "最低"})

# Where the number before is near: what that was of is this one's, too, but for these.
_OF_LAST: Ladder[Callable[[Site], str]] = Ladder(
    Rung(_for_each, kinds={"money"}),
    Rung(_of_other_age, kinds={"percentage"}, links={"link"}),
    Rung(_of_next, links={"link"}),
    Rung(_whom_it_was_for, kinds={"count"}, counts=False),
    Rung(_heads, units=_HEADS_COUNTED),
    Rung(_whole_share, kinds=AMOUNTS),
    Rung(_rate_told, kinds={"percentage"}),
)
# Where none is: what the clause before, by its last word, tells of it.
_OF_CLAUSE: Ladder[Callable[[Site, list[Word], list[Word]], str | None]] = Ladder(
    Rung(_of_ranked),
    Rung(_most_there),
    Rung(_of_next_rank),
    Rung(_some),
    Rung(_what_is_borne, kinds={"money"}),
    Rung(_no_item, words={"相比", "时"}),
    Rung(_in_view, words=_SEEN_FROM),
    Rung(_of_fund, kinds={"money"}, links={"link"}),
)

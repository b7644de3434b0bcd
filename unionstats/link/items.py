"""Items: the label an analyst would write on the row, and whether the number is a change.

A number is read in its clause: the words before it, back to the number before, and the words behind it, on to the next
number.  What the clause says of a change, a share or a comparison is read first and taken off; then a ladder of small
named steps looks for the thing counted, nearest first.  ``Label.step`` keeps the step that found it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from unionstats.link.item_after import noun_after, predicate_after
from unionstats.link.item_before import subject_in, subject_of, thing_before
from unionstats.link.item_lists import coordinates
from unionstats.link.item_phrases import label, only_places, strip_left
from unionstats.link.item_sites import Site, behind_hedges, groups, is_near, site, stops, strands
from unionstats.link.item_turns import comparator, reference
from unionstats.link.item_words import BREAK, Word, tails, words
from unionstats.model import Change, Label, Mention
from unionstats.tokens import Tokens

_SENTENCE = re.compile(r"[。！？!?\n\r]")
_GROWTH = re.compile(
    r"的?(?:同比|环比|年均|的|高速|快速|较快|强劲|速度|势头|幅度)*(?:增长|增幅|涨幅|提升|上涨|递增|增速)(?!率|点|极|至|到|为|成)"
)
_DECLINE = re.compile(r"的?(?:同比|环比|的|速度|幅度)*(?:下降|降幅|跌幅|下跌|减少|萎缩|降低)(?!至|到|为|率)")
_SPENT = frozenset(
    {
        "耗时",
        "用时",
        "用",
        "仅用",
        "时隔",
        "共用",
        "花费",
        "花",
        "费时",
        "连续",
        "经过",
        "历经",
        "先后",
        "前后",
        "过去",
        "累计",
    }
)
_RECORDS = frozenset({"最高", "最低", "新高", "新低", "最好", "最多", "最少", "最大", "最快", "首次", "之最"})
_PERSON = tuple("人员者工们队")  # those who act, not what lasts
_LASTED = frozenset({"为期", "历时", "持续", "长达"})


def _next_clause(behind: list[Word]) -> list[Word]:
    i = 0
    while i < len(behind) and behind[i].text in BREAK:
        i += 1
    j = i
    while j < len(behind) and behind[j].text not in BREAK:
        j += 1
    return behind[i:j]


# --- the ladder -------------------------------------------------------------------------------------------------------


def _share_of(s: Site) -> str:
    """占资金总额的40.2%: whose share, and of what."""
    if s.turn.link != "share":
        return ""
    whole = label(strip_left(s.turn.whole, keep_place=True))
    head = s.turn.head
    if not head or head[0].text in _THRESHOLD:
        head = s.clause[: len(s.clause) - len(s.left)] + head if head else []
    subject = label(subject_of(head), numbers=True)
    if not subject and s.seen:
        subject = _short(s.level, 2 * len(whole))
    return f"{subject}占{whole}" if whole else f"{subject}占比"


def _short(item: str, size: int) -> str:
    return item if len(item) <= max(size, 4) else ""


def _part_done(s: Site) -> str:
    """完成年度目标的108.3%."""
    if s.mention.kind not in ("percentage", "ratio") or not s.left or s.left[-1].text != "的":
        return ""
    for i in range(len(s.left) - 1, -1, -1):
        if s.left[i].text in ("完成", "达到", "达", "相当于"):
            done = label(s.left[i + 1 :], numbers=True)
            return "完成" + done if s.left[i].text == "完成" else s.level
    return ""


# What says that a number is a multiple or a part of another (是 去年同期 的 2.3倍).
_IS = frozenset(
    {"是", "为", "达到", "达", "相当于", "高达", "就是", "约是", "约为", "不低于", "不少于", "不超过", "不高于"}
)
_IS |= {"低于", "高于", "超过", "不足", "不到", "接近"}


def _multiple(s: Site) -> str:
    """是去年同期的2.3倍: what stands before 是."""
    if s.mention.kind not in ("ratio", "percentage") or not s.left or s.left[-1].text != "的":
        return ""
    for i in range(len(s.left) - 1, -1, -1):
        if s.left[i].text in _IS:
            head = s.left[:i]
            return label(thing_before(head)) or s.level or label(subject_in(s.before))
    return ""


def _same(s: Site) -> str:
    """A change or a difference without a subject of its own is of what the number before counted."""
    if s.turn.link not in ("change", "difference", "level") or (s.turn.head and label(strip_left(s.turn.head))):
        return ""
    if s.counts and noun_after(s.behind_hedges):  # 同比增加37个项目
        return ""
    if s.near and s.last:
        return s.last if s.mention.unit == "pp" or s.mention.kind == "duration" else s.level
    return label(subject_in(s.before)) or s.level


# The clause before may say what the change is against (与去年同期相比，).
_AGAINST = re.compile(r"(?:与|同|和|较|比|相比)[^，。；,;]{2,12}?(?:相比)?[，,]?$")
_BRANCH = re.compile(r"[业类]$|(?:企业|行业|领域|部门)$")
_THRESHOLD = frozenset({"以上", "以下", "的", "及以上", "以内"})
_OF_WHAT = frozenset(
    {
        "增速",
        "增幅",
        "降幅",
        "涨幅",
        "跌幅",
        "占比",
        "比重",
        "比例",
        "增长率",
        "均价",
        "单价",
        "总量",
        "总额",
        "金额",
        "增长面",
    }
)


def _rate_of_change(s: Site) -> str:
    """增速高于全省8个百分点: of what, from the number before."""
    bare = label(strip_left(s.turn.head))
    if bare not in _OF_WHAT:
        return ""
    if s.left and s.left[0].text in _THRESHOLD:  # 月收入5000元以上的占比
        clause = list(s.clause)
        while clause and "link" in clause[-1].kinds:
            clause.pop()
        return label(subject_of(clause), numbers=True)
    last = s.level
    if not last or last.endswith(tuple(_OF_WHAT)):
        return bare
    if len(last) <= 6:
        return last + bare
    return next((tail for tail in tails("attribute") if last.endswith(tail) and len(tail) > 1), "") + bare


def _same_of_branch(s: Site) -> str:
    """股份制企业增长18.1%: of a branch, the indicator that the number before had."""
    if s.turn.link not in ("change", "link") or not s.seen or not s.near or s.behind_hedges:
        return ""
    if s.turn.link == "link":  # 阿拉伯国家为9.3%, behind 失业率
        head = strip_left(s.turn.head)
        if s.mention.kind == "count" or s.left[-1].text != "为" or not head or head[-1].ends("attribute"):
            return ""
        rate = next((t for t in tails("attribute") if len(t) > 1 and s.level.endswith(t)), "")
        said = label(head)
        return said + rate if rate and len(said) <= 8 and all(w.letter in "NAF的" for w in head) else ""
    own = label(thing_before(s.turn.head))
    tail = next((t for t in tails("attribute") if len(t) > 1 and s.level.endswith(t)), "")
    return own + tail if tail and _BRANCH.search(own) and len(own) <= 16 else ""


def _elsewhere(s: Site) -> str:
    """德国通胀率为11.3%，意大利为12.5%: the same thing, of another place."""
    if s.seen and s.turn.link in ("link", "change", "level", "") and only_places(s.turn.head) and not s.counts:
        return s.level if not s.behind_hedges or s.turn.link else ""
    return ""


def _mean(s: Site) -> str:
    """人均2.7万余元: a mean of what the number before counted."""
    if noun_after(s.behind_hedges):
        return ""
    own = [w for w in s.left if w.mention < 0]
    while own and own[-1].kinds & {"link"} and "average" not in own[-1].kinds:
        own.pop()
    if own and "average" in own[-1].kinds and s.last and not label(strip_left(own[:-1])):
        mean = own[-1].text
        if mean in ("合计", "总计") and len(s.seen) > 1:
            return mean
        return s.level if s.level.startswith(mean) else mean + s.level
    return ""


def _dimension(s: Site) -> str:
    """海拔2200米的山坡, 80多公里长的公共管道: what is measured within a modifier, and of what."""
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
        if own in _LASTED:
            return thing
        if thing in _OF_WHAT:
            return own
        return thing + own if len(own) + len(thing) <= 12 or len(own) == 1 else own
    return ""


def _behind_verb(ws: list[Word]) -> list[Word]:
    """What stands behind the last verb (引进 年产值)."""
    return ws[next((i + 1 for i in range(len(ws) - 2, -1, -1) if ws[i].letter == "V"), 0) :]


def _lasting(s: Site) -> str:
    """用时9小时恢复供电, 连续两年，…聚焦建会工作: what went on for so long."""
    if s.mention.kind != "duration" or s.turn.link in ("change", "difference", "level", "share"):
        return ""
    right = _behind_time(s.behind_hedges)
    if label(right) in _RECORDS and s.last:  # 创33年来新高
        return s.last
    of = bool(right) and right[0].text == "的"
    if (of or any(w.text == "的" for w in right)) and (found := label(noun_after(right[of:]))):
        return found
    head = strip_left(s.turn.head)
    lasted = any(w.text in _LASTED for w in s.left[-1:])
    while head and head[-1].text in _LASTED:
        head.pop()
    if way := _way(s.left):
        return way
    if head and label(head) and head[-1].text not in _SPENT and not (lasted and head[-1].text.endswith(_PERSON)):
        return label(thing_before(head))
    rest = _behind_time(behind_hedges(s.rest))
    if rest and rest[0].letter == "N" and len(rest) > 1:  # 半年间医疗队接诊…
        return label(predicate_after(rest, anywhere=True))
    if rest and rest[0].text in ("平均", "年均") and s.seen:  # 两年平均增长6.0%
        return s.level
    done = predicate_after(rest)
    if len(done) == 1 and "link" in done[0].kinds:  # 客流连续3天突破200万人次
        return label(thing_before([w for w in s.turn.head if w.text not in _SPENT]))
    return (
        label(done)
        or label(predicate_after(rest, anywhere=True))
        or label(predicate_after(_next_clause(s.behind), anywhere=True))
    )


def _behind_time(ws: list[Word]) -> list[Word]:
    """Without the 时间 of 两个月时间."""
    return behind_hedges(ws[1:]) if ws and ws[0].text in ("时间", "光景", "工夫", "功夫") else ws


def _way(left: list[Word]) -> str:
    """从报名到领证仅用3天."""
    said = "".join(w.text for w in left)
    m = re.search(r"从[^，。；]{1,10}到[^，。；]{1,8}?(?=仅|只|总|共|不|用|需|要|最|约|为|花|$)", said)
    return m[0] if m else ""


def _befell(s: Site) -> str:
    """共有883人获释, 导致3人死亡: people whose number is the subject of what follows."""
    if not s.whole_unit or s.turn.link in ("change", "level", "share", "difference"):
        return ""
    rest = behind_hedges(s.rest)
    if not rest or rest[0].letter not in "VGPDC" or rest[0].text in ("到", "至"):
        return ""
    event = rest[0].ends("event") or (len(rest) > 1 and rest[1].ends("event"))
    head = strip_left(s.turn.head)
    if not head or (head[-1].verb and ("light" in head[-1].kinds or event)) or head[-1].text in ("有", "的"):
        return label(predicate_after(rest))
    return ""


def _among(s: Site) -> str:
    """19个成员国中有11个…: of those named before 中."""
    head = s.turn.head
    if s.counts and s.turn.link == "existence" and len(head) > 1 and head[-1].text in ("中", "里", "之中", "当中"):
        return label(thing_before(head[:-1])) or s.last
    return ""


def _same_for_each(s: Site) -> str:
    """室内作业人员每人每月200元: what the others get, too."""
    if not (s.turn.rate and s.near and s.last and s.mention.kind == "money") or s.behind_hedges:
        return ""
    head = strip_left(s.turn.head)
    own = label(head)
    return own + s.last if own and head[-1].ends("person") and len(own) <= 10 else ""


def _counted(s: Site) -> str:
    """300家百人以上非公企业: the noun behind the number."""
    right = s.behind_hedges
    if not right:
        return ""
    m = s.mention
    head = s.turn.head
    of = right[0].text == "的"
    if s.turn.link in ("change", "level", "difference") and not s.counts and not of:
        return ""
    if m.kind == "percentage" and s.turn.link == "link" and head:
        return ""
    if (
        of and s.whole_unit and not s.turn.link and head and (head[-1].noun or only_places(head[-1:]))
    ):  # 全乡3856户的详细情况
        return label(thing_before(head))
    if of:
        found = label(noun_after(right[1:]))
        return s.turn.rate + found if found and s.turn.rate and not head else found
    inside = bool(s.left) and s.left[-1].text == "的"  # 追回的213万元拖欠工资
    if s.whole_unit or m.kind in ("duration", "ratio"):
        if right[0].letter not in "NA" or (label(strip_left(head)) and m.kind != "count"):
            return ""
        if m.unit in ("人", "人次") and head and head[-1].noun and not s.turn.link and not only_places(head[-1:]):
            return ""  # 职工群众300多人参观
    elif m.kind != "count" and not inside and right[0].letter not in "NGA" and right[0].text not in "“《":
        return ""
    if _listed(s, right):
        return ""
    if (
        m.kind == "money"
        and right[0].letter == "G"
        and len(right) > 1
        and head
        and not head[-1].kinds & {"light", "main"}
    ):
        return ""  # 投资5000亿元建设工程
    thing = noun_after(right)
    if not thing and s.counts and right[0].verb and _alone(right):
        thing = right[:1]
    return label(_persons(thing) if m.unit in _PERSON_UNITS else thing)


def _alone(right: list[Word]) -> bool:
    """1000双护膝、手套: what the dictionary takes for a verb, without an object."""
    if right[0].kinds & {"main", "light", "up", "down", "level"} or right[0].ends("event") or len(right[0].text) < 2:
        return False
    return len(right) == 1 or right[1].text in ("、", "和", "及")


_PERSON_UNITS = frozenset({"名", "位", "余名", "多名", "人", "员"})


def _persons(ws: list[Word]) -> list[Word]:
    """Up to the last word for persons, which is what 名 counts (2000名 建设者 施工)."""
    ends = [i for i, w in enumerate(ws) if w.tag.startswith("nr") or w.ends("person")]
    return ws[: ends[-1] + 1] if ends and len(ws) - ends[-1] <= 3 else ws


def _listed(s: Site, right: list[Word]) -> bool:
    """床位300张职工120人: the noun behind the number is the next number's, as this one's stands before it."""
    n = len(right)
    if n > 3 or n >= len(s.rest) or s.rest[n].letter != "#" or not s.turn.head or not s.turn.head[-1].noun:
        return False
    after = s.rest[n + 1 :]
    return (not after or after[0].text in BREAK or after[0].text == "、") and not only_places(s.turn.head)


_AGES = frozenset({"最小", "最大", "最高", "最低", "平均"})


def _measured(s: Site) -> str:
    """建会率达98%, 新增会员4662人: the words before the number."""
    found = thing_before(s.turn.head)
    if s.mention.unit == "a" and found and found[-1].text in _AGES:  # 最小的只有19岁
        return found[-1].text + "年龄"
    if label(found) in ("新增", "净增") and s.near and s.last:  # 较年初新增210亿元
        return s.level
    if only_places(found) or (len(found) == 1 and found[0].letter == "V" and "light" in found[0].kinds):
        return ""
    return label(found)


def _did(s: Site) -> str:
    """每人20元给予补贴: what was done with so many."""
    done = predicate_after(behind_hedges(s.rest))
    if done and done[0].text in ("到", "至"):
        return ""
    if done and done[0].kinds & {"up", "down", "level", "difference"}:
        return ""
    found = label(done)
    return s.turn.rate + found if s.turn.rate and found else found


def _place_alone(s: Site) -> str:
    """全乡共有3856户."""
    found = thing_before(s.turn.head)
    return "" if len(found) == 1 and found[0].verb and "light" in found[0].kinds else label(found)


def _any_noun(s: Site) -> str:
    return label(noun_after(s.behind_hedges))


def _clause_before(s: Site) -> str:
    """最大降雨量出现在洮砚镇，为78.6毫米: the subject, or the end, of the clause before."""
    if s.inside and not s.left:
        named = thing_before(s.before)
        return s.last if s.last and (only_places(named) or label(named).endswith("水平")) else label(named)
    if s.near and s.last:
        return s.last
    before = _without_break(s.before)
    while before and (before[-1].kinds & {"up", "down", "adverb"}):  # 未成年人犯罪人数减少，共2189人
        before = before[:-1]
    return label(subject_in(s.before)) if s.turn.link == "link" else label(thing_before(before))


def _without_break(ws: list[Word]) -> list[Word]:
    while ws and (ws[-1].text in BREAK):
        ws = ws[:-1]
    return ws


Step = tuple[str, Callable[[Site], str]]
LADDER: tuple[Step, ...] = (
    ("share", _share_of),
    ("multiple", _multiple),
    ("part done", _part_done),
    ("same", _same),
    ("rate of change", _rate_of_change),
    ("same of branch", _same_of_branch),
    ("elsewhere", _elsewhere),
    ("mean", _mean),
    ("dimension", _dimension),
    ("lasting", _lasting),
    ("befell", _befell),
    ("among", _among),
    ("same for each", _same_for_each),
    ("counted", _counted),
    ("measured", _measured),
    ("did", _did),
    ("age", lambda s: "年龄" if s.mention.unit == "a" else ""),
    ("temperature", lambda s: "气温" if s.mention.unit == "Cel" else ""),
    ("rate", lambda s: s.turn.rate),
    ("noun", _any_noun),
    ("place", _place_alone),
    ("clause before", _clause_before),
    ("again", lambda s: s.last or s.carried),
    ("clause behind", lambda s: label(predicate_after(_next_clause(s.behind), anywhere=True))),
    ("topic", lambda s: s.topic),
)


# --- the paragraph ----------------------------------------------------------------------------------------------------


def labels(text: str, tokens: Tokens, mentions: Sequence[Mention], topic: str = "") -> list[Label]:
    """A label for each of ``mentions`` (all those of one paragraph's ``text``, dates included, ordered by start)."""
    found: list[Label] = [Label() for _ in mentions]
    carried = ""  # the last item of the sentence before
    i = end = 0
    while i < len(mentions):
        start = max(end, *(text.rfind(mark, end, mentions[i].start) + 1 for mark in "。！？!?\n\r"))
        m = _SENTENCE.search(text, mentions[i].end)
        end = m.start() if m else len(text)
        j = i + 1
        while j < len(mentions) and mentions[j].start < end:
            j += 1
        if any(m.kind != "date" for m in mentions[i:j]):
            ws = words(text, tokens, mentions, start=start, end=end, first=i)
            _sentence(ws, mentions, found, (carried, topic[:16]))
            for k in range(i, j):
                if mentions[k].unit in _PARTS and found[k].step in _FAR_STEPS:
                    found[k] = _document(text, mentions[k], found[k])
            _fill(text, mentions, found, range(i, j))
            carried = next((found[k].item for k in range(j - 1, i - 1, -1) if found[k].item), carried)
        i = j
    return found


_FROM = re.compile(r"(?:^|[。；，,])从[^。；，,]{0,30}$")
_SINCE = re.compile(r"(?:以来|来|间|里|内)[，,]?(?:[^，,。；;]{1,40})$")


def _fill(text: str, mentions: Sequence[Mention], found: list[Label], sentence: range) -> None:
    """A number whose clause names nothing, or only how long it took (20年来，), is of what the next one is."""
    after, start = "", 0
    for k in reversed(sentence):
        if mentions[k].kind == "date":
            continue
        since = found[k].step == "lasting" and _SINCE.match(text[mentions[k].end : min(start, mentions[k].end + 44)])
        opens = found[k].step in _FAR_STEPS and _FROM.search(text, max(0, mentions[k].start - 40), mentions[k].start)
        if after and (since or opens or not found[k].item):
            found[k] = replace(found[k], item=after.removeprefix("累计"), step="next")
        after, start = found[k].item or after, mentions[k].start


_PARTS = frozenset({"章", "条", "款", "节", "篇", "编"})
_FAR_STEPS = frozenset({"", "again", "topic", "clause before", "clause behind", "did", "place", "noun"})
_TITLE = re.compile(r"《([^《》]{2,40})》|([一-鿿]{0,8}(?:实施办法|管理办法|条例|细则|规定|章程|方案|意见))")


def _document(text: str, mention: Mention, label: Label) -> Label:
    """一共8章27条: the parts of the document named last before."""
    *_, title = (None, *_TITLE.finditer(text, max(0, mention.start - 400), mention.start))
    return replace(label, item=title[1] or title[2], step="document") if title else label


def _sentence(ws: list[Word], mentions: Sequence[Mention], found: list[Label], about: tuple[str, str]) -> None:
    for strand in strands(ws):
        known = [w.mention for w in strand.before if w.mention >= 0 and found[w.mention].item]
        seen = [found[i] for i in known]
        row = 0  # how many labels the last list gave
        last = -1
        ends = stops(strand.words)
        for group in groups(strand.words):
            near = (strand.inside and last < 0 and bool(seen)) or is_near(ends, last, group[0])
            sites = [site(strand, k, mentions, seen=seen, near=near, about=about) for k in group]
            named = _named(sites, row)
            for k, new in zip(group, named, strict=True):
                found[strand.words[k].mention] = new
            seen += [new for new in named if new.item]
            row = len(named) if all(new.item for new in named) else 0
            last = group[-1]


def _named(sites: list[Site], row: int) -> list[Label]:
    """The labels of a list of numbers: what stands before the first and behind the last is for all of them."""
    first, final = sites[0], sites[-1]
    if len(sites) > 1:
        first = replace(first, right=final.right, rest=final.rest)
    item, step = next(((item, name) for name, run in LADDER if (item := run(first))), ("", ""))
    whole = _finish(first, item, step)
    n = len(sites)
    if n == 1:
        return [whole]
    if step == "rate of change" and len(first.seen) >= n and any(w.text == "分别" for w in first.clause):
        bare = label(strip_left(first.turn.head))
        return [replace(whole, item=s.item + bare) for s in first.seen[-n:]]
    if step == "same" and len(first.seen) >= n and (row == n or any(w.text in ("分别", "各") for w in first.clause)):
        return [replace(whole, item=s.item) for s in first.seen[-n:]]
    head = first.turn.head
    if step == "clause before":
        head = subject_in(first.before)
    parts = coordinates(head, n) if step in ("measured", "clause before") else []
    if parts:
        return [replace(whole, item=part, step="in order") for part in parts]
    return [whole] * n


def _raised(site: Site, item: str) -> tuple[str, Change]:
    """提高工效10%, 降低成本5%: the verb of change before its object."""
    head = site.turn.head
    thing = thing_before(head)
    at = len(head) - len(thing)
    for k in (at, at - 1):
        if 0 <= k < len(head) - 1 and head[k].verb and len(head[k].text) > 1 and head[k].kinds & {"up", "down"}:
            if len(label(head[k + 1 :])) < 2:
                continue
            return label(head[k + 1 :]), "up" if "up" in head[k].kinds else "down"
    return item, ""


def _finish(site: Site, item: str, step: str) -> Label:
    change: Change = site.turn.change
    basis = site.turn.basis
    if not change and site.mention.kind in ("percentage", "ratio"):
        said = "".join(w.text for w in site.behind_hedges[:4])
        change = "up" if _GROWTH.match(said) else "down" if _DECLINE.match(said) else ""
        if not change and step == "measured":
            item, change = _raised(site, item)
    if not change and site.said.startswith("翻"):
        change = "up"
    if not basis and step == "multiple":
        said = "".join(w.text for w in site.left)
        basis = "yoy" if re.search(r"去年|上年|同比", said) else "mom" if re.search(r"上月|上个月|环比", said) else ""
    if step == "same" and change and site.mention.unit == "pp" and site.seen and site.near:
        last = site.seen[-1]
        if last.change and last.item == item and not item.endswith(("率", "比重", "占比", "比例", *_OF_WHAT)):
            item += "增速"  # 增长12.8%，比一季度回落4.8个百分点
    if change and not basis and (m := _AGAINST.search("".join(w.text for w in site.before[-14:]))):
        basis = reference(m[0])
    alone = comparator(site.left) < 0
    if change and not basis and alone and step == "same" and site.near and site.seen[-1].change:
        basis = site.seen[-1].basis
    return Label(item, change, basis, step)

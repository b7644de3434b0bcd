"""Items: the label an analyst would write on the row, and whether the number is a change.

A number is read in its clause: the words before it, back to the number before, and the words behind it, on to the next
number.  What the clause says of a change, a share or a comparison is read first and taken off; then a ladder of small
named steps looks for the thing counted, nearest first.  ``Label.step`` keeps the step that found it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from unionstats import rx
from unionstats.link.items.behind_number import adds
from unionstats.link.items.cases.alone import told_whole
from unionstats.link.items.cases.completed import owned
from unionstats.link.items.cases.figures import change_behind
from unionstats.link.items.cases.leads import without_lead
from unionstats.link.items.cases.people import DIVISIONS
from unionstats.link.items.cases.raised import gain, goes_on, raised
from unionstats.link.items.cases.rates import NEWLY
from unionstats.link.items.cases.same import by_unit
from unionstats.link.items.cases.sites import (
    BEFORE_IT,
    Seen,
    Site,
    groups,
    held_against,
    in_own_way,
    site,
)
from unionstats.link.items.cases.strands import is_near, stops, strands
from unionstats.link.items.ladder import steps
from unionstats.link.items.listed import RATE, one_each
from unionstats.link.items.phrases.against import comparator, reference
from unionstats.link.items.phrases.bases import Running, in_order, in_same_way, opens_against
from unionstats.link.items.phrases.brackets import with_brackets
from unionstats.link.items.phrases.phrases import from_mark
from unionstats.link.items.phrases.sentences import Sentence
from unionstats.link.items.phrases.words import BREAK, Names, Word, meant, word_classes
from unionstats.link.items.second_look import FAR_STEPS, PARTS, document, fill
from unionstats.model import Basis, Change, Label, Mention
from unionstats.tokens import Tokens

_SENTENCE = rx.compile(r"[。？?\n\r]|[！!](?![”]?(?:这|就|正|都)是)")  # 96万元！这是全年的工资
_AGAINST = rx.compile(r"(?:与|同|和|较|比|相比)[^，。；,;]{2,12}?(?:相比)?$|[同环]比(?:情况)?来?看$")

# 减少30户，降幅为12%: the change once more, in percent
_EXTENT = rx.compile("[，,（(]?(同比|环比)?([增降涨跌升减])幅度?(?:为|是|达到?|高达|接近|超过|[约近超逾])*")
_PACES = ("率", "速", "速度", "速率", "幅", "幅度", "占比", "比重", "比例")  # what changes by points itself
_BASES: dict[str | None, Basis] = {"同比": "yoy", "环比": "mom"}  # 环比上升20美分，同比涨幅为3%
_EXTENT_OF = rx.compile("([增涨升提降跌滑落减])[长高升加落低少]?(?:幅度?|速度|速率)$")
_OF_CHANGE = frozenset({"%", "‰", "倍"})

# 超过过去40年的总和: with what the number before is compared
_GONE = rx.compile("(?:过去|此前|以往|之前|以前|前)[近约]?$")
# 与上年同期相比，受案增加3件，结案增加2件; 同比去年，受案下降3%: what opens a sentence is for all its changes
_OPENS_AGAINST = rx.compile(
    "(?:^[”’。！？]?|[，,](?=[^；;]+$))"
    "(?:[与同和跟较][^，。；]{2,12}(?:相比较?|[同环]比|比较|对比)|从?[同环]比(?:情况)?来?看|[同环对相]比于?[^，。；]{2,8})[，,]"
)
_OPENING = 40  # words
_NOTHING, _NO_NUMBERS = Label(), frozenset({"date"})

# The longest phrase of a headline says what an article is about.
# 物价上涨2%，其中食品上涨3%。分县区看，甲县上涨1%
_BROKEN_DOWN = rx.compile(r"\s*[分按从][一-龥]{1,6}?(?:来)?看[，,]")
_COLUMN = rx.compile(r"^\s*【[^】]{1,24}】(?=.)")  # 【乡村行】夏粮入库过半: the column is not what is told
_PHRASE = rx.compile(r"[^，。：:；;！!？?、—\s|｜【】《》“”‘’（）()\[\]]+")
_TITLE_LENGTH, _TOPIC_LENGTH = 60, 16


# Each paragraph asks.
@lru_cache(maxsize=64)
def _about(topic: str) -> str:
    topic = _COLUMN.sub("", topic)
    longest = max(_PHRASE.findall(topic[:_TITLE_LENGTH]), key=len, default="")
    return (_SO_MUCH.sub("", longest) or longest)[:_TOPIC_LENGTH]


# 国际油价|再度突破每桶100美元: the headline's own number is not what is counted
_SO_MUCH = rx.compile(
    "(?:再度|再次|首次|已|累计|将|均|同比|环比|连续)*(?:突破|超过?|逾|达到?|[增升涨降减跌]至|跌破|站上|重返|有)+(?:每[桶吨克])?[近约]?[0-9].*$"
)


def labels(
    text: str, tokens: Tokens, mentions: Sequence[Mention], topic: str = "", names: Names = (), *, year: int = 0
) -> list[Label]:
    """A label for each of ``mentions`` (all those of one paragraph's ``text``, dates included, ordered by start).

    ``names`` are the spans of the organizations, towns and villages in ``text``, ordered, none over another: who acts,
    or where, is no item.  ``year`` is the article's, 0 if it is not known.
    """
    found = [_NOTHING] * len(mentions)
    if not mentions or {m.kind for m in mentions} <= _NO_NUMBERS:
        return found
    about = _about(topic)
    marks = [m.start() for m in _SENTENCE.finditer(text)]
    carried: dict[str, str] = {}  # unit → the last item of the sentence before; "*" is for any unit
    led: dict[str, str] = {}  # unit → the first of it, of which a break-down goes on to tell
    bases = Running()
    i = end = 0
    while i < len(mentions):
        at = bisect_left(marks, mentions[i].start)
        start = max(end, marks[at - 1] + 1 if at else 0)
        at = bisect_left(marks, mentions[i].end)
        end = marks[at] if at < len(marks) else len(text)
        j = i + 1
        while j < len(mentions) and mentions[j].start < end:
            j += 1
        numbers = [k for k in range(i, j) if mentions[k].kind != "date"]
        if numbers:
            sentence = Sentence(text, tokens, mentions, start=start, end=end, first=i, numbers=numbers, names=names)
            broken_down = _BROKEN_DOWN.match(text, start) is not None
            against = bases.opens(text, start, parts=broken_down)
            opened = opens_against(text, start)
            _sentence(sentence, mentions, found, (led if broken_down else carried, about), against)
            for k in numbers:
                if mentions[k].unit in PARTS and found[k].step in FAR_STEPS:
                    found[k] = document(text, mentions[k], found[k])
            fill(text, mentions, found, range(i, j))
            said = text[start:end]
            if "（" in said or "(" in said:
                with_brackets(said, found, numbers)
            if len(numbers) > 1 and ("分别" in text or "各" in said):
                for k, basis in in_order(text, (start, end), mentions, numbers):
                    found[k] = replace(found[k], basis=basis if found[k].change else "")
            in_same_way(text, mentions, found, numbers, opened=opened, year=year)
            bases.told((mentions[k], found[k]) for k in numbers)
            if named := [(mentions[k].unit, found[k].item) for k in numbers if found[k].item]:
                carried, led = dict(named), dict(reversed(named))
                carried["*"] = led["*"] = named[-1][1]
        i = j
    return found


def _sentence(
    sentence: Sentence,
    mentions: Sequence[Mention],
    found: list[Label],
    about: tuple[dict[str, str], str],
    against: Basis,
) -> None:
    for strand in strands(sentence):
        seen = Seen([], [], against)
        for w in strand.before:
            if w.mention >= 0 and found[w.mention].item:
                seen.add(found[w.mention], mentions[w.mention])
        row = 0  # how many labels the last list gave
        last = -1
        ends = stops(strand)
        for group in groups(strand):
            near = (strand.sentence is None and last < 0) or is_near(ends, last, group[0])
            told = [strand.words[k].mention for k in group]
            named = _named(
                site(strand, group, mentions, seen=seen, near=near, about=about), [mentions[i] for i in told], row
            )
            named = in_own_way(strand, group, named)
            row = len(named)
            for i, new in zip(told, named, strict=True):
                found[i] = new
                if new.item:
                    seen.add(new, mentions[i])
                else:
                    row = 0
            last = group[-1]


# 与近五年同期均值相比, 较前三年平均水平: how long what is compared with lasted.
_BASE = rx.compile("(?:以?来)?的?(?:同期)?的?(?:均值|平均|同期)")
_OPENS_BASE = rx.compile("[与和同跟较比](?:最?近|前|过去)?$")


def _is_base(site: Site) -> bool:
    if (site.clause and site.clause[-1].text in BEFORE_IT) or held_against(site.clause):
        return True
    before = "".join(w.text for w in site.clause[-3:])
    return bool(_OPENS_BASE.search(before) and _BASE.match("".join(w.text for w in site.right[:4])))


def _named(first: Site, listed: list[Mention], row: int) -> list[Label]:
    """The labels of a list of numbers; ``row`` is how many of the last list have an item, if all do."""
    n = len(listed)
    if n == 1 and first.mention.kind == "duration" and _is_base(first):
        return [_NOTHING]
    item, step = _climbed(first)
    whole = _finish(first, owned(first, item), step)
    if n == 1 and step in _CARRYING and (own := by_unit(first, item, whole.change)):
        return [replace(whole, item=own)]
    if n > 1:
        return one_each(first, listed, row=row, whole=whole, step=step, item=item)
    unit = first.mention.unit
    named = len(unit) > 1 and DIVISIONS.issuperset(unit)  # 沿江 11省市 外贸 进出口值
    return [replace(whole, item=unit) if named else whole]


def _climbed(site: Site) -> tuple[str, str]:
    """The item of the first step that finds one, and the step; a lone character only where all else fails."""
    short = ("", "")
    for name, run in steps(site):
        if item := run(site):
            whole = len(item) > 1 or (name in _AS_IT_IS and not (name == "counted" and site.whole_unit))
            whole = whole or (name == "counted" and item == site.mention.unit)  # 三人 的 讨薪之路
            if item[0] == "每" and _PER.fullmatch(item):  # 工价 从 去年 的 每亩 300元 提高到 今年 的 每亩 400元
                short = short if short[0] else (item, name)
                continue
            if whole or word_classes(item) & {"dimension", "attribute"}:
                return item, name
            short = short if short[0] else (item, name)
        if short[0] and name == "did":
            break
    return short


_PER = rx.compile("(?:每[一-龥]){1,2}|每(?:公[斤里升]|[平立]方米|千克)")
_CARRYING = frozenset({"clause before", "again", "same"})
_BODIES = ("团", "组", "队", "代表", "人员", "职工", "工人", "爱好者", "志愿者")

# 十年，经济总量 从 (2万亿元) 增加到 (5万亿元); 两年内推广 车辆 超过 (60万辆): what leads to the numbers behind
_ON_TO_NUMBER = rx.compile("(?:[从由](?:[一-鿿]{2}|增|升|降|减)?[到至为]?|超过|超出?|达到?|接近|不[少低]于|累计)$")
_GIVES = rx.compile("(?:最低|最高|[可均都再])*(?:打|享受?|低至)$")
_SHARE = rx.compile("(?:仍然|依然|仍旧|始终|一直|仍|所)?(?:占?(?:比重|比例)|占比)$")
_AS_IT_IS = frozenset({"counted", "same", "again"})  # 12个村


def _against(before: list[Word]) -> Basis:
    """What the clause before says that a change is against (与去年同期相比，)."""
    while before and before[-1].text in BREAK:
        before = before[:-1]
    clause = from_mark(before)[:14]
    if any(w.letter in "#%" for w in clause):
        return ""
    said = "".join(w.text for w in clause)
    m = None if said.endswith(("持平", "相当", "相同")) else _AGAINST.search(said)  # 涨幅与上月持平；…
    return reference(m[0]) if m else ""


def _finish(site: Site, item: str, step: str) -> Label:
    if step == "of the compared" and site.turn.link == "difference":
        return Label(item, "", "", step)
    change: Change = site.turn.change
    basis = site.turn.basis
    if site.turn.link == "difference" and change and _bounds(site.behind_hedges):
        change = basis = ""  # 低于 上年度 平均 工资 60%的，
    if site.mention.unit in _OF_CHANGE and site.seen and (last := site.seen[-1]).change:
        m = _EXTENT.fullmatch("".join(w.text for w in site.left))
        if m and last.change == ("up" if m[2] in "增涨升" else "down"):  # 减少30户，降幅为12%
            return Label(last.item, last.change, _BASES.get(m[1], last.basis), "extent")
    kind = site.mention.kind
    if not change and kind in ("percentage", "ratio"):
        item, change, basis = _way_of_share(site, item, step, basis)
    if not change and site.mention.unit == "%" and goes_on(site):
        change, basis = site.seen[-1].change, site.seen[-1].basis
    if change == "up" and step == "counted" and "attribute" not in word_classes(item[-2:]) and adds(site):
        change = ""
    if change and kind == "duration" and _GONE.search("".join([w.text for w in site.left[-3:]])):
        change = ""
    if not change and basis and kind == "percentage" and site.said[0] in _SIGNED:
        change = _SIGNED[site.said[0]]
    if not change and kind == "money":
        change = gain(site.left)
    if not change and site.said[0] == "翻":
        change = "up"
        basis = basis or reference("".join(w.text for w in site.left))
    if not basis and step == "multiple" and not any("difference" in w.kinds for w in site.left):  # 高于 上月 的 65%
        said = "".join(w.text for w in site.left)
        basis = (
            "yoy"
            if re.search(r"去年(?!度[^的]*的)|上年(?!度[^的]*的)|同比", said)
            else "mom"
            if re.search(r"上月|上个月|环比", said)
            else ""
        )
    if step == "same" and change and site.mention.unit == "pp" and site.seen:
        last = site.seen[-1]
        if last.change and last.item == item and not item.endswith(_PACES):
            item += "增速"  # 增长12.8%，比一季度回落4.8个百分点
    if site.inside and (not site.left or step == "places") and site.seen and site.seen[-1].item == item:
        change, basis = site.seen[-1].change, site.seen[-1].basis  # 增加3万吨（6万斤）, 增长5%（全国4%）
    if change == "down" and step == "same" and item in meant():
        change = ""  # 节水 3万吨 is what was saved
    if change and not basis and comparator(site.left) < 0:
        basis = _against(site.before)
    if change == "up" and site.mention.unit in _HEADS and item.endswith(_SKILLS):
        item, change, basis = item + site.left[-1].text, "", ""  # 技能 提升 (30人): those who were raised
    item = _worded(site, item, step)
    if item[:1] in "新净" and not change and _is_of_all(site, item):
        item = NEWLY.sub("", item)
    if change and not basis and comparator(site.left) < 0:
        basis = _held_on(site, item, step)
    return Label(item, change, basis, step)


_SIGNED: dict[str, Change] = {"+": "up", "-": "down", "−": "down"}  # 同比+6.3%, 环比-2.1%


_HEADS, _SKILLS = frozenset({"人", "名", "人次"}), ("技能", "学历", "技能等级", "素质", "技术等级", "职称", "学位")


def _bounds(right: list[Word]) -> bool:
    """工资 低于 上年 平均 工资 (60%) 的，: whether a number only parts those who are below it, or above."""
    return bool(right) and right[0].text == "的" and (len(right) == 1 or right[1].text in _PARTED)


_PARTED = frozenset({"部分", "人员", "职工", "企业", "单位", "家庭", "人", "户", "群众", "农户", "按"})


def _held_on(site: Site, item: str, step: str) -> Basis:
    """产值 同比 增长 5%，税收 增长 (3%): what a change is against that goes on with what was told of another."""
    if any(w.text in _OVER_YEARS for w in site.left):  # 年均 增长 8%
        return ""
    if site.seen and site.seen[-1].change:
        opening = "".join(w.text for w in site.before[:_OPENING])
        if (step == "same" and site.near) or _OPENS_AGAINST.search(opening):
            return next((x.basis for x in reversed(site.seen) if x.basis and x.item == item), site.seen[-1].basis)
    turn = site.turn
    if not site.against or not (turn.change or (turn.head and _EXTENT_OF.search(turn.head[-1].text))):
        return ""
    pairs = zip(reversed(site.seen), reversed(site.numbers), strict=True)
    alike = next((n.unit in _OF_CHANGE for x, n in pairs if x.change), True)
    return site.against if alike == (site.mention.unit in _OF_CHANGE) and site.mention.unit != "pp" else ""


_OVER_YEARS = frozenset({"年均", "年平均", "平均", "以来", "累计"})
_OF_ALL = rx.compile("累计|总计|总数|目前共|现共|现有|已达|共有")  # 新建书屋26家，累计达到 (142家)


def _is_of_all(site: Site, item: str) -> bool:
    """新增会员3万人，达到 (40万人): whether the number is of all there are now, of which the one before was new."""
    if not site.seen or site.last != item or site.kinds[-1] != site.mention.kind:
        return False
    if _OF_ALL.search("".join([w.text for w in site.left])):
        return True
    new, m = site.numbers[-1], site.mention
    comes_to = bool(site.left) and all("link" in w.kinds or "level" in w.kinds for w in site.left)
    return comes_to and new.unit == m.unit and (m.value or 0) > (new.value or 0)


def _way_of_share(site: Site, item: str, step: str, basis: Basis) -> tuple[str, Change, Basis]:
    """What a percentage or a ratio is of, whether it went up or down, and against what, where its turn tells no change:
    提高工效10%, 同比 增幅 12%."""
    change = change_behind("".join([w.text for w in site.behind_hedges[:4]]))
    if not change and step == "measured":
        item, change = raised(site, item)
    gap = site.turn.link == "difference"  # 增幅 高于 全国 (2个百分点)
    if not change and not gap and site.turn.head and (extent := _EXTENT_OF.search(site.turn.head[-1].text)):
        change = "up" if extent[1] in "增涨升提" else "down"
        at = comparator(site.left)
        basis = basis or (reference("".join([w.text for w in site.left[at:]])) if at >= 0 else "")
    return item, change, basis


_WHOSE = frozenset("人户名位家天日月年次")
_MOUTHS = {"人": "人口", "家": "家庭人口"}  # 全村 900口|人, 家 有 5口|人
# 像 老王 这样的|志愿者 共有 9人: of whom one is an example
_LIKE = rx.compile("(?:(?:[好就]?像|正?如同?|类似|诸如)[^的]{1,14}?)?(?:这|那|一)(?:样|般)的(?=[一-龥]{2})")
_BEGINS_LIKE = frozenset("像好就如正类诸这那")


def _worded(site: Site, item: str, step: str) -> str:
    """``item`` in the words of an analyst: without a rate, a link or another's act that the step took with it."""
    m = site.mention
    if site.near and site.seen[-1].step == "counted" and item.startswith(site.last + "、"):
        own = item[len(site.last) + 1 :]  # 修了 6座 桥、总投资 300万元
        item = own if 1 < len(own) < len("人均总投资") and "的" not in own else item
    if step in _CARRYING and m.kind in ("count", "money", "measure") and (rate := RATE.search(item)):
        item = item[: rate.start()] or item  # 会费收入年均增速达4%，到明年突破10亿元
    if m.kind == "money" and item[:1] == "每" and item[-1] not in _WHOSE and _PER.fullmatch(item):
        item += "价格"  # 每公斤 卖 到 12元
    if m.rule == "discount":
        item = _GIVES.sub("", item)  # 门票打八折
    if m.kind == "count":
        if item.endswith("一行") and item[:-2].endswith(_BODIES):
            item = item[:-2]  # 代表团 一行 6人
        if m.unit and len(item) > 3:
            item = _SHARE.sub("", item)  # 女职工比重上升，共计73名
    elif m.kind == "duration" and len(item) > 4:
        item = _ON_TO_NUMBER.sub("", item) or item
    elif m.kind == "duration" and len(item) == 1 and [w.text for w in site.left[-2:]] == ["再", item]:
        item = "再" + item  # 再|干 10年
    if m.unit == "口" and item in _MOUTHS:
        item = _MOUTHS[item]
    if item[:1] in _BEGINS_LIKE and (like := _LIKE.match(item)):
        item = item[like.end() :]
    item = without_lead(site, item)
    if len(item) == 1:
        item = told_whole(site, item)
    if item.startswith("累计") and len(item) > 5:
        item = item.removeprefix("累计")
    return item
